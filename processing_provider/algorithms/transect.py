# SPDX-License-Identifier: GPL-2.0-or-later
"""Profiles of velocity or displacement along the lines of a layer."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from qgis.core import (
    QgsFeature,
    QgsFeatureSink,
    QgsFields,
    QgsGeometry,
    QgsPointXY,
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
)

from ...core.errors import ParameterError
from ...core.progress import Progress
from .. import parameters
from ..algorithm import ANALYSIS, InsarAlgorithm
from ..compat import POINT, FieldKind, make_field
from ..sinks import CheckedSink
from ..values import Values
from ..vector_results import data_crs, lines_of, moved, numbers, require_sink, style_by_rate

if TYPE_CHECKING:
    from ...core.sampling.transect import Transect
    from ...core.series import DisplacementSeries

VALUE_NAMES = ("value", "std", "median", "p25", "p75")
COLUMNS = (
    ("line", FieldKind.INTEGER),
    ("name", FieldKind.TEXT),
    ("distance_m", FieldKind.NUMBER),
    ("x", FieldKind.NUMBER),
    ("y", FieldKind.NUMBER),
    *((name, FieldKind.NUMBER) for name in VALUE_NAMES),
    ("unit", FieldKind.TEXT),
    ("elevation_m", FieldKind.NUMBER),
)


class Profile(NamedTuple):
    """A transect with the number of its line, from 1 on, and the line's name."""

    line: int
    name: str
    transect: Transect


class TransectAlgorithm(InsarAlgorithm):
    """Product or time series, and lines -> profiles."""

    ID, GROUP, ICON, PAGE = "transect", ANALYSIS, "transect", "transects"
    INPUT, LINES, NAME, DATASET = "INPUT", "LINES", "NAME", "DATASET"
    START, END, WIDTH, GEOMETRY = "START", "END", "WIDTH", "GEOMETRY"
    POINTS, TABLE = "POINTS", "TABLE"

    def displayName(self) -> str:
        return self.tr("Transect")

    def shortDescription(self) -> str:
        return self.tr("Velocity or displacement along the lines of a layer, with the spread of a swath and elevation.")

    def tags(self) -> list[str]:
        return self.tr("transect,profile,section,swath,line,fault,slope,elevation").split(",")

    def paragraphs(self) -> tuple[str, ...]:
        return (
            self.tr(
                "Gives the values of the pixels under each line in their order along it: of a velocity file with its "
                "standard deviation, of any other layer, or, of a time series, the displacement between two dates. "
                "Distances are those on the ground, in metres from the start of the line. Of a line in several parts, "
                "each part is a profile of its own."
            ),
            self.tr(
                "With a width, all pixels within half of it on either side belong to the nearest place along the "
                "line, and stand there as median and quartiles."
            ),
            self.tr(
                "Metres and metres per year become mm and mm/year, positive toward the radar, relative to the "
                "reference point; other units stay. Outputs: a layer of points along the lines and a table, both with "
                "line, name, distance_m, x, y (in the coordinate system of the data), value, std, median, p25, p75, "
                "unit and elevation_m; empty where there is nothing."
            ),
        )

    def initAlgorithm(self, config: dict[str, Any] | None = None) -> None:
        text = self.tr("velocity.h5, timeseries.h5 or another HDF5 file of ours or MintPy's, or a raster.")
        self.addParameter(parameters.raster_or_h5_input(self.INPUT, self.tr("Input"), text, optional=False))
        kind = QgsProcessing.SourceType.TypeVectorLine
        lines = QgsProcessingParameterFeatureSource(self.LINES, self.tr("Lines"), [kind])
        self.addParameter(parameters.explained(lines, self.tr("A layer of lines in any coordinate system.")))
        name = QgsProcessingParameterField(self.NAME, self.tr("Name"), None, self.LINES, optional=True)
        self.addParameter(parameters.explained(name, self.tr("The field that names the lines.")))
        text = self.tr("Layer of an HDF5 file, for instance annualAmplitude. Empty = its main one.")
        self.addParameter(parameters.words(self.DATASET, self.tr("Dataset"), text))
        text = self.tr("Of a time series: displacement since this date. Empty = the first.")
        self.addParameter(parameters.day(self.START, self.tr("From date"), text))
        text = self.tr("Of a time series: displacement until this date. Empty = the last.")
        self.addParameter(parameters.day(self.END, self.tr("To date"), text))
        text = self.tr("Across the line, half of it on either side; 0 = only the pixels under the line.")
        self.addParameter(parameters.number(self.WIDTH, self.tr("Width of the swath [m]"), text, 0.0, 0.0))
        text = self.tr("geometryGeo.h5, or a raster of heights in the same coordinate system. Empty = no elevation.")
        self.addParameter(parameters.raster_or_h5_input(self.GEOMETRY, self.tr("Elevation"), text))
        points = QgsProcessingParameterFeatureSink(
            self.POINTS, self.tr("Points along the lines"), QgsProcessing.SourceType.TypeVectorPoint
        )
        self.addParameter(parameters.explained(points, self.tr("One point for each pixel under a line.")))
        vector = QgsProcessing.SourceType.TypeVector
        table = QgsProcessingParameterFeatureSink(self.TABLE, self.tr("Table of profiles"), vector, None, True)
        self.addParameter(parameters.explained(table, self.tr("The same without geometry, for spreadsheets.")))
        self.addOutput(QgsProcessingOutputNumber("COUNT", self.tr("Profiles with data")))

    def run_core(self, values: Values, progress: Progress) -> dict[str, Any]:
        import numpy as np

        from ...core.files.pixels import open_layer
        from ...core.series import DisplacementSeries, is_series

        path, source = values.file(self.INPUT), values.required_source(self.LINES)
        series = DisplacementSeries.open(path) if is_series(path) else None
        if series is None and (values.given(self.START) or values.given(self.END)):
            raise ParameterError(f"{path} is no time series and has no dates; leave both dates empty.")
        if series is not None:
            crs_wkt = series.grid.crs_wkt
        else:
            with open_layer(path, values.text(self.DATASET)) as layer:
                crs_wkt = layer.grid.crs_wkt
        crs = data_crs(crs_wkt, source)
        found = list(self._profiles(values, path, series, crs, progress))
        profiles = [profile for profile in found if profile.transect.valid]
        if not found:
            raise ParameterError("The layer has no line with two different points; choose another one.")
        if not profiles:
            progress.warning(f"No line lies on data of {path}; there are no profiles.")
        fields = QgsFields()
        for name, kind in COLUMNS:
            fields.append(make_field(name, kind))
        sink, identifier = values.layer(self.POINTS, fields, POINT, crs)
        table, table_identifier = values.table(self.TABLE, fields)
        _write(require_sink(sink, self.tr("points")), table, fields, profiles, progress)
        results = {self.POINTS: identifier, "COUNT": len(profiles)}
        if table is not None:
            results[self.TABLE] = table_identifier
        if profiles:
            unit, factor = _display(profiles[0].transect)
            shown = np.concatenate([profile.transect.value for profile in profiles]) * factor
            title = self.tr("Transects ({unit})").format(unit=unit)
            style_by_rate(identifier, title, "value", shown, unit, values.context)
        return results

    def _profiles(
        self, values: Values, path: Path, series: DisplacementSeries | None, crs: Any, progress: Progress
    ) -> Iterator[Profile]:
        """Profiles of all lines, those without data too."""
        from ...core.sampling.transect import displacement_transect, layer_transect

        source = values.required_source(self.LINES)
        name, width, geometry = values.text(self.NAME), values.number(self.WIDTH), values.optional_file(self.GEOMETRY)
        total = max(1, source.featureCount())
        line = 0
        for place, feature in enumerate(source.getFeatures()):
            progress(place / total)
            for vertices in lines_of(moved(feature.geometry(), source, crs, values.context)):
                progress.check()
                if len(set(vertices)) < 2:
                    continue
                line += 1
                if series is None:
                    transect = layer_transect(path, vertices, values.text(self.DATASET), width, geometry)
                else:
                    first = values.day(self.START) or series.dates[0]
                    second = values.day(self.END) or series.dates[-1]
                    transect = displacement_transect(series, first, second, vertices, width, geometry)
                yield Profile(line, str(feature[name]) if name else "", transect)


def _display(transect: Transect) -> tuple[str, float]:
    """Unit that people read, and the factor from that of the file."""
    from ...core.maps.map_layers import DISPLAY_UNITS

    return DISPLAY_UNITS.get(transect.unit, (transect.unit, 1.0))


def _write(
    sink: CheckedSink, table: CheckedSink | None, fields: QgsFields, profiles: list[Profile], progress: Progress
) -> None:
    for profile in profiles:
        progress.check()
        for (x, y), row in zip(zip(profile.transect.x, profile.transect.y), _rows(profile)):
            feature = QgsFeature(fields)
            feature.setAttributes(row)
            if table is not None:
                table.addFeature(feature, QgsFeatureSink.Flag.FastInsert)
            feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(float(x), float(y))))
            sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert)


def _rows(profile: Profile) -> Iterator[list[Any]]:
    """Attributes of each place along a line."""
    import numpy as np

    transect = profile.transect
    unit, factor = _display(transect)
    blank = np.full(len(transect.distance), np.nan)
    columns = [
        numbers(blank if column is None else column, factor)
        for column in (transect.value, transect.sigma, transect.median, transect.p25, transect.p75)
    ]
    heights = numbers(blank if transect.elevation is None else transect.elevation)
    places = zip(numbers(transect.distance), transect.x.tolist(), transect.y.tolist())
    for (distance, x, y), *row, height in zip(places, *columns, heights):
        yield [profile.line, profile.name, distance, x, y, *row, unit, height]
