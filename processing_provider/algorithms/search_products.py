# SPDX-License-Identifier: GPL-2.0-or-later
"""Search the archive of the Alaska Satellite Facility for interferograms."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from qgis.core import (
    NULL,
    QgsFeature,
    QgsFeatureSink,
    QgsFields,
    QgsGeometry,
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFileDestination,
)

from ...core.archive.http_answers import check_server, needs_login
from ...core.archive.search_options import (
    ARIA,
    DATASETS,
    HYP3,
    HYP3_SERVER,
    MOST_TRACKS,
    ORBITS,
    SEARCH_SERVER,
    SearchQuery,
)
from ...core.errors import ParameterError
from ...core.progress import Progress
from .. import parameters
from ..archive import ArchiveAlgorithm, login_parameter, login_server_parameter, read_login
from ..compat import FieldKind, make_field
from ..values import Values
from ..vector_results import qdate

if TYPE_CHECKING:
    from ...core.archive.products_search import Product

KINDS = {
    "first": FieldKind.DATE,
    "second": FieldKind.DATE,
    "days": FieldKind.INTEGER,
    "track": FieldKind.INTEGER,
    "frame": FieldKind.INTEGER,
    "size": FieldKind.NUMBER,
}
"""Types of the columns that are no texts."""


class SearchProducts(ArchiveAlgorithm):
    """Extent, dates, track -> layer of footprints."""

    ID, ICON = "searchproducts", "search"
    DATASET, EXTENT, TRACK, ORBIT, START, END, MOST = "DATASET", "EXTENT", "TRACK", "ORBIT", "START", "END", "MOST"
    SERVER, JOBS_SERVER, OUTPUT, CSV = "SERVER", "JOBS_SERVER", "OUTPUT", "CSV"

    def displayName(self) -> str:
        return self.tr("Search products")

    def shortDescription(self) -> str:
        return self.tr("Finds ready-made Sentinel-1 interferograms (ARIA S1-GUNW, HyP3) in the archive of ASF.")

    def tags(self) -> list[str]:
        return self.tr("search,asf,aria,gunw,hyp3,earthdata,sentinel-1,archive,footprints,download").split(",")

    def paragraphs(self) -> tuple[str, ...]:
        return (
            self.tr(
                "Asks the Alaska Satellite Facility which unwrapped interferograms of Sentinel-1 touch an area: ARIA "
                "S1-GUNW products, which anybody can find, or the interferograms that you had made by HyP3, ASF's "
                "processing on demand, which needs your Earthdata login."
            ),
            self.tr(
                "Choose one track and orbit direction for a time series: interferograms of different tracks see the "
                "ground from different sides and do not belong into one stack. Without a track, look at the column "
                "'track' of the result first."
            ),
            self.tr(
                "Outputs: a layer with the footprint of each product and a table: name, kind, first and second date, "
                "days between them, track, orbit, frame, version, size in bytes (empty when the archive does not say) "
                "and url; and the same table as CSV, if asked for. Select what you want on the map and give the layer "
                "to 'Download products'."
            ),
        )

    def sources(self) -> tuple[str, ...]:
        return ("ASF Search API", "HyP3 API")

    def initAlgorithm(self, config: dict[str, Any] | None = None) -> None:
        text = self.tr(
            "aria = ARIA S1-GUNW, made by NASA's JPL for chosen regions; hyp3 = your own HyP3 jobs that have not "
            "expired."
        )
        self.addParameter(parameters.choice(self.DATASET, self.tr("Products"), text, DATASETS, ARIA))
        text = self.tr("Products that touch this rectangle; it may be in any coordinate system. Empty = anywhere.")
        self.addParameter(parameters.extent(self.EXTENT, self.tr("Area"), text))
        text = self.tr("Relative orbit (path) of Sentinel-1, 1 to 175. Empty = all.")
        self.addParameter(parameters.integer(self.TRACK, self.tr("Track"), text, minimum=1, maximum=MOST_TRACKS))
        text = self.tr("Whether the satellite flies north (ascending) or south (descending).")
        self.addParameter(parameters.choice(self.ORBIT, self.tr("Orbit direction"), text, ORBITS, ORBITS[0]))
        text = self.tr("Both acquisitions of a pair are on this day or later.")
        self.addParameter(parameters.day(self.START, self.tr("Start date"), text))
        text = self.tr("Both acquisitions of a pair are on this day or earlier.")
        self.addParameter(parameters.day(self.END, self.tr("End date"), text))
        text = self.tr("The search stops there; the latest acquisitions come first.")
        self.addParameter(parameters.integer(self.MOST, self.tr("Greatest number of products"), text, 1000, 1))
        self.addParameter(login_parameter(self.tr("Only for your HyP3 jobs; ARIA products are found without.")))
        text = self.tr("The service that is asked for products.")
        label = self.tr("Address of the search service")
        self.addParameter(parameters.words(self.SERVER, label, text, SEARCH_SERVER, advanced=True))
        text = self.tr("The service that is asked for jobs; some groups have one of their own.")
        self.addParameter(
            parameters.words(self.JOBS_SERVER, self.tr("Address of HyP3"), text, HYP3_SERVER, advanced=True)
        )
        self.addParameter(login_server_parameter())
        areas = QgsProcessing.SourceType.TypeVectorPolygon
        layer = QgsProcessingParameterFeatureSink(self.OUTPUT, self.tr("Products"), areas)
        self.addParameter(parameters.explained(layer, self.tr("The footprint of each product, with its table.")))
        file = QgsProcessingParameterFileDestination(
            self.CSV, self.tr("Products as CSV"), "CSV (*.csv)", None, True, False
        )
        self.addParameter(parameters.explained(file, self.tr("The same table as a text file.")))
        self.addOutput(QgsProcessingOutputNumber("COUNT", self.tr("Number of products")))

    def check(self, values: Values) -> None:
        self._query(values, bounded=False).check()
        check_server(values.text(self.SERVER), self.tr("Address of the search service"))
        check_server(values.text(self.JOBS_SERVER), self.tr("Address of HyP3"))
        login = read_login(values)
        if values.choice(self.DATASET) == HYP3 and not login.authcfg:
            raise needs_login("HyP3")

    def run_core(self, values: Values, progress: Progress) -> dict[str, Any]:
        from ...core.archive.products_search import write_csv
        from ...core.files.hdf5 import atomic_path
        from ..network import Client
        from ..searches import find_aria, find_jobs

        query = self._query(values)
        query.check()
        csv_path = values.optional_output_file(self.CSV)
        with Client(read_login(values)) as client:
            if values.choice(self.DATASET) == HYP3:
                products = find_jobs(client, values.text(self.JOBS_SERVER), values.text(self.SERVER), query, progress)
            else:
                products = find_aria(client, values.text(self.SERVER), query, progress)
        _report(products, progress)
        results: dict[str, Any] = {"COUNT": len(products)}
        fields = _fields()
        sink, identifier = values.polygons(self.OUTPUT, fields)
        if sink is None:
            raise ParameterError("The layer of products cannot be made; choose another file for it.")
        for product in products:
            sink.addFeature(_feature(product, fields), QgsFeatureSink.Flag.FastInsert)
        results[self.OUTPUT] = identifier
        if csv_path is not None:
            with atomic_path(csv_path) as temporary:
                temporary.write_text(write_csv(products), encoding="utf-8")
            results[self.CSV] = str(csv_path)
        return results

    def _query(self, values: Values, bounded: bool = True) -> SearchQuery:
        from ...core.extent import lonlat_extent

        extent = values.extent(self.EXTENT) if bounded else None
        return SearchQuery(
            bounds=lonlat_extent(extent.bounds, extent.crs_wkt) if extent else None,
            track=values.optional_integer(self.TRACK),
            orbit=values.choice(self.ORBIT),
            start=values.day(self.START),
            end=values.day(self.END),
            most=values.integer(self.MOST),
        )


def _report(products: Sequence[Product], progress: Progress) -> None:
    if not products:
        progress.warning("No products were found; try a larger area, more time, another track or orbit direction.")
        return
    tracks = sorted({f"{product.track} {product.orbit}".strip() for product in products if product.track is not None})
    size = sum(product.size or 0 for product in products) / 1e9
    days = [day for product in products for day in (product.first, product.second)]
    progress.info(
        f"{len(products)} products from {min(days)} to {max(days)}, {size:.1f} GB as far as known; "
        f"tracks: {', '.join(tracks) or 'not known'}."
    )


def _fields() -> QgsFields:
    from ...core.archive.products_search import COLUMNS

    fields = QgsFields()
    for name in COLUMNS:
        fields.append(make_field(name, KINDS.get(name, FieldKind.TEXT)))
    return fields


def _feature(product: Product, fields: QgsFields) -> QgsFeature:
    from ...core.archive.products_search import table_row

    feature = QgsFeature(fields)
    feature.setAttributes([_value(value) for value in table_row(product)])
    geometry = QgsGeometry.fromWkt(product.footprint)
    if not geometry.isNull():
        geometry.convertToMultiType()
        feature.setGeometry(geometry)
    return feature


def _value(value: Any) -> Any:
    if value is None:
        return NULL
    return qdate(value) if isinstance(value, date) else value
