# SPDX-License-Identifier: GPL-2.0-or-later
"""Displacement of polygons: a table by date, and a layer with rates."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsFeature,
    QgsFeatureSink,
    QgsFields,
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
)

from ...core.choices import STATISTICS
from ...core.errors import ParameterError
from ...core.progress import Progress
from .. import parameters
from ..algorithm import ANALYSIS, InsarAlgorithm
from ..compat import FieldKind, make_field
from ..sinks import CheckedSink
from ..values import Values
from ..vector_results import (
    MM,
    VELOCITY,
    VELOCITY_STD,
    added_fields,
    data_crs,
    date_columns,
    moved,
    number,
    numbers,
    polygons_of,
    qdate,
    require_sink,
    style_by_rate,
)
from .velocity import function_parameters, read_functions

if TYPE_CHECKING:
    from ...core.sampling.zonal_series import ZonalOptions, ZonalSeries

ROW_COLUMNS = (
    ("zone", FieldKind.INTEGER),
    ("name", FieldKind.TEXT),
    ("date", FieldKind.DATE),
    *((name, FieldKind.NUMBER) for name in ("mean_mm", "std_mm", "p25_mm", "median_mm", "p75_mm")),
    ("pixels", FieldKind.INTEGER),
)
ZONE_COLUMNS = (
    ("zone", FieldKind.INTEGER),
    ("pixels", FieldKind.INTEGER),
    (VELOCITY, FieldKind.NUMBER),
    (VELOCITY_STD, FieldKind.NUMBER),
)


class ZonalSeriesAlgorithm(InsarAlgorithm):
    """Time series and polygons -> statistics by polygon and date."""

    ID, GROUP, ICON, PAGE = "zonalseries", ANALYSIS, "analysis", "displacement-of-polygons"
    TIMESERIES, POLYGONS, NAME, MASK = "TIMESERIES", "POLYGONS", "NAME", "MASK"
    STATISTIC, ZONES, TABLE = "STATISTIC", "ZONES", "TABLE"

    def displayName(self) -> str:
        return self.tr("Displacement of polygons")

    def shortDescription(self) -> str:
        return self.tr("Mean, median and spread of the displacement in each polygon on each date, and its rate.")

    def tags(self) -> list[str]:
        return self.tr("zonal,statistics,polygon,building,landslide,mean,median,quartile,rate,table").split(",")

    def paragraphs(self) -> tuple[str, ...]:
        return (
            self.tr(
                "Takes the pixels whose centre lies in each polygon (buildings, landslides, districts) and gives "
                "their mean, standard deviation, quartiles and number on each date. A polygon smaller than a pixel "
                "takes the pixels that it touches. Polygons may be in any coordinate system, have holes and several "
                "parts, and overlap."
            ),
            self.tr(
                "The rate of a polygon is fitted to the history of its median (or mean), with its standard deviation "
                "from the scatter around the fit. Displacement is along the line of sight in mm, positive toward the "
                "radar, relative to the reference point and date of the time series; rates are in mm/year."
            ),
            self.tr(
                "Outputs: the polygons with the number of pixels, velocity, velocity_std and one field DYYYYMMDD for "
                "each date; and a table of one row for each polygon and date."
            ),
        )

    def initAlgorithm(self, config: dict[str, Any] | None = None) -> None:
        text = self.tr("Displacement at each date, timeseries.h5 of ours or MintPy's.")
        self.addParameter(parameters.h5_input(self.TIMESERIES, self.tr("Displacement time series"), text))
        areas = QgsProcessing.SourceType.TypeVectorPolygon
        polygons = QgsProcessingParameterFeatureSource(self.POLYGONS, self.tr("Polygons"), [areas])
        self.addParameter(parameters.explained(polygons, self.tr("A layer of polygons in any coordinate system.")))
        name = QgsProcessingParameterField(self.NAME, self.tr("Name"), None, self.POLYGONS, optional=True)
        self.addParameter(parameters.explained(name, self.tr("The field that names the polygons in the table.")))
        text = self.tr("Reliable pixels on the same grid, such as maskTempCoh.h5. Empty = all pixels count.")
        self.addParameter(parameters.raster_or_h5_input(self.MASK, self.tr("Mask"), text))
        text = self.tr("What stands for a polygon: the rate and the fields DYYYYMMDD are those of it.")
        self.addParameter(parameters.choice(self.STATISTIC, self.tr("Statistic"), text, STATISTICS, "median"))
        for parameter in function_parameters(advanced=True):
            self.addParameter(parameter)
        zones = QgsProcessingParameterFeatureSink(self.ZONES, self.tr("Polygons with rates"), areas)
        self.addParameter(parameters.explained(zones, self.tr("The polygons with rate and displacement.")))
        kind = QgsProcessing.SourceType.TypeVector
        table = QgsProcessingParameterFeatureSink(self.TABLE, self.tr("Table of polygons and dates"), kind, None, True)
        self.addParameter(parameters.explained(table, self.tr("One row for each polygon and date.")))
        self.addOutput(QgsProcessingOutputNumber("COUNT", self.tr("Polygons with data")))

    def options(self, values: Values) -> ZonalOptions:
        """The options as core wants them."""
        from ...core.sampling.zonal_series import ZonalOptions

        return ZonalOptions(values.choice(self.STATISTIC), read_functions(values))

    def check(self, values: Values) -> None:
        self.options(values)

    def run_core(self, values: Values, progress: Progress) -> dict[str, Any]:
        from ...core.products import read_mask
        from ...core.sampling.zonal_series import zonal_series
        from ...core.series import DisplacementSeries

        options, source = self.options(values), values.required_source(self.POLYGONS)
        series = DisplacementSeries.open(values.file(self.TIMESERIES))
        mask_path = values.optional_file(self.MASK)
        mask = read_mask(mask_path, series.grid, str(series.path)) if mask_path else None
        crs = data_crs(series.grid.crs_wkt, source)
        features = list(source.getFeatures())
        if not features:
            raise ParameterError("The layer of polygons has no features; choose another one or another selection.")
        shapes = [polygons_of(moved(feature.geometry(), source, crs, values.context)) for feature in features]
        result = zonal_series(series, shapes, options, progress, mask)
        found = int(result.pixels.any(axis=1).sum())
        if not found:
            progress.warning(f"No polygon holds a pixel with data of {series.path}; all values are empty.")
        name = values.text(self.NAME)
        names = [str(feature[name]) if name else "" for feature in features]
        results = {self.ZONES: self._write_zones(values, source, features, result, options, progress), "COUNT": found}
        fields = QgsFields()
        for column, kind in ROW_COLUMNS:
            fields.append(make_field(column, kind))
        sink, identifier = values.table(self.TABLE, fields)
        if sink is not None:
            _write_rows(sink, fields, names, result, progress)
            results[self.TABLE] = identifier
        return results

    def _write_zones(
        self,
        values: Values,
        source: Any,
        features: Sequence[QgsFeature],
        result: ZonalSeries,
        options: ZonalOptions,
        progress: Progress,
    ) -> str:
        fields, kept = added_fields(source, [*ZONE_COLUMNS, *date_columns(result.dates)], progress)
        sink, identifier = values.layer(self.ZONES, fields, source.wkbType(), source.sourceCrs())
        sink = require_sink(sink, self.tr("polygons"))
        chosen = result.mean if options.statistic == "mean" else result.median
        for zone, feature in enumerate(features):
            progress.check()
            new = QgsFeature(fields)
            new.setGeometry(feature.geometry())
            own = [feature.attributes()[index] for index in kept]
            rates = [number(result.rate[zone], MM), number(result.rate_std[zone], MM)]
            new.setAttributes([*own, zone + 1, int(result.pixels[zone].max()), *rates, *numbers(chosen[zone], MM)])
            sink.addFeature(new, QgsFeatureSink.Flag.FastInsert)
        title = self.tr("Polygons with rates (mm/year)")
        style_by_rate(identifier, title, VELOCITY, result.rate * MM, "mm/year", values.context)
        return identifier


def _write_rows(
    sink: CheckedSink, fields: QgsFields, names: Sequence[str], result: ZonalSeries, progress: Progress
) -> None:
    days = [qdate(day) for day in result.dates]
    for zone, name in enumerate(names):
        progress.check()
        statistics = (result.mean, result.std, result.p25, result.median, result.p75)
        columns = zip(days, *(numbers(values[zone], MM) for values in statistics), result.pixels[zone].tolist())
        for row in columns:
            feature = QgsFeature(fields)
            feature.setAttributes([zone + 1, name, *row])
            sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert)
