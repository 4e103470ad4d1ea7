# SPDX-License-Identifier: GPL-2.0-or-later
"""The values that a person or a model gave to an algorithm, as core wants them."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsFeatureSink,
    QgsFields,
    QgsGeometry,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingUtils,
)

from ..core.dates import parse_dates
from ..core.errors import ParameterError
from .compat import MULTI_POLYGON, NO_GEOMETRY
from .sinks import CheckedSink, Sinks
from .translation import tr


class MapPoint(NamedTuple):
    """A point in the coordinate system `crs_wkt`; an empty one means that of the data."""

    x: float
    y: float
    crs_wkt: str


class MapExtent(NamedTuple):
    """A rectangle (xmin, ymin, xmax, ymax) in the coordinate system `crs_wkt`; an empty one means that of the data."""

    bounds: tuple[float, float, float, float]
    crs_wkt: str


class Values:
    """Reads parameters by name; what was not given is None, or an empty text or tuple."""

    def __init__(
        self, algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> None:
        self._algorithm, self._parameters, self.context = algorithm, parameters, context
        self.sinks = Sinks(context)

    def given(self, name: str) -> bool:
        """Whether there is a value, or else a default."""
        value = self._parameters.get(name)
        if value is None:
            value = self._algorithm.parameterDefinition(name).defaultValue()
        return value is not None and value != NULL and value != ""  # a model passes NULL on

    def _required(self, name: str, path: Path | None, sentence: str) -> Path:
        """The path, or the sentence that the parameter `{label}` is empty and what to do."""
        if path is None:
            label = self._algorithm.parameterDefinition(name).description()
            raise ParameterError(sentence.format(label=label))
        return path

    def file(self, name: str) -> Path:
        """Path of an input file or folder.

        Raises
        ------
        ParameterError
            When it is empty.
        """
        return self._required(name, self.optional_file(name), tr("{label} is empty; choose a file or folder."))

    def optional_file(self, name: str) -> Path | None:
        """Path of an input file."""
        if not self.given(name):
            return None
        return Path(self._algorithm.parameterAsFile(self._parameters, name, self.context))

    def files(self, name: str) -> tuple[Path, ...]:
        """Paths of any number of input files."""
        if not self.given(name):
            return ()
        return tuple(Path(one) for one in self._algorithm.parameterAsFileList(self._parameters, name, self.context))

    def output_file(self, name: str) -> Path:
        """Path of a file or folder to write; its folder is made.

        Raises
        ------
        ParameterError
            When it is empty.
        """
        return self._required(name, self.optional_output_file(name), tr("{label} is empty; say where to write it."))

    def optional_output_file(self, name: str) -> Path | None:
        """Path of a file to write, None when it is not wanted; its folder is made."""
        if not self.given(name):
            return None
        text = self._algorithm.parameterAsFileOutput(self._parameters, name, self.context)
        return _ready(text) if text else None

    def output_folder(self, name: str) -> Path:
        """Path of a folder to write into; it is made.

        Raises
        ------
        ParameterError
            When it is empty or cannot be made.
        """
        return _ready(str(self.output_file(name) / "file")).parent

    def output_layer(self, name: str) -> Path | None:
        """Path of a layer to write, None when it is not wanted; its folder is made."""
        text = self._algorithm.parameterAsOutputLayer(self._parameters, name, self.context)
        return _ready(text) if text else None

    def required_layer(self, name: str) -> Path:
        """Path of a raster or vector layer to write; its folder is made.

        Raises
        ------
        ParameterError
            When it is empty.
        """
        return self._required(name, self.output_layer(name), tr("{label} is empty; say where to write it."))

    def layer_path(self, name: str) -> Path | None:
        """Path of a layer to write as it was given, None for one that QGIS chooses."""
        value = self._parameters.get(name)
        sink = getattr(value, "sink", None)
        text = sink.staticValue() if sink is not None else value
        return Path(text) if isinstance(text, str) and text and text != QgsProcessing.TEMPORARY_OUTPUT else None

    def temporary_file(self, name: str) -> Path:
        """Path of a file in QGIS's folder of temporary files, in a folder of its own."""
        return _ready(QgsProcessingUtils.generateTempFilename(name))

    def table(self, name: str, fields: QgsFields) -> tuple[CheckedSink | None, str]:
        """A new table without geometry, and its identifier; None when it is not wanted."""
        return self.layer(name, fields, NO_GEOMETRY, QgsCoordinateReferenceSystem())

    def polygons(self, name: str, fields: QgsFields) -> tuple[CheckedSink | None, str]:
        """A new layer of areas in degrees (WGS 84), and its identifier; None when it is not wanted."""
        return self.layer(name, fields, MULTI_POLYGON, QgsCoordinateReferenceSystem("EPSG:4326"))

    def layer(
        self, name: str, fields: QgsFields, geometry: Any, crs: QgsCoordinateReferenceSystem
    ) -> tuple[CheckedSink | None, str]:
        """A new layer of a geometry type, and its identifier; None when it is not wanted."""

        def make(value: Any) -> tuple[QgsFeatureSink | None, str]:
            parameters = {**self._parameters, name: value}
            return self._algorithm.parameterAsSink(parameters, name, self.context, fields, geometry, crs)

        return self.sinks.make(self._parameters.get(name), make)

    def source(self, name: str) -> QgsProcessingFeatureSource | None:
        """Features of a layer (the selected ones when a person wants that), None when it was not given."""
        return self._algorithm.parameterAsSource(self._parameters, name, self.context) if self.given(name) else None

    def required_source(self, name: str) -> QgsProcessingFeatureSource:
        """Features of a layer.

        Raises
        ------
        ParameterError
            When it was not given or cannot be opened.
        """
        source = self.source(name)
        if source is None:
            label = self._algorithm.parameterDefinition(name).description()
            raise ParameterError(tr("{label} cannot be read; choose a vector layer.").format(label=label))
        return source

    def shapes(self, name: str) -> tuple[tuple[str, ...], str]:
        """Geometries of a layer as WKT, and its coordinate system; none when it was not given."""
        source = self.source(name)
        if source is None:
            return (), ""
        texts = []
        for feature in source.getFeatures():
            shape = QgsGeometry(feature.geometry())
            if not shape.isNull():
                shape.get().dropZValue()  # GDAL does not read PolygonZ as QGIS writes it
                shape.get().dropMValue()
                texts.append(shape.asWkt())
        return tuple(texts), source.sourceCrs().toWkt()

    def text(self, name: str) -> str:
        """A text without blanks around it."""
        if not self.given(name):
            return ""
        return self._algorithm.parameterAsString(self._parameters, name, self.context).strip()

    def choice(self, name: str) -> str:
        """The chosen one of an enumeration of static strings."""
        return self._algorithm.parameterAsEnumString(self._parameters, name, self.context)

    def flag(self, name: str) -> bool:
        """A tick mark."""
        return self._algorithm.parameterAsBool(self._parameters, name, self.context)

    def number(self, name: str) -> float:
        """A number that has a default."""
        return self._algorithm.parameterAsDouble(self._parameters, name, self.context)

    def optional_number(self, name: str) -> float | None:
        """A number, None when it was not given."""
        return self.number(name) if self.given(name) else None

    def integer(self, name: str) -> int:
        """A whole number that has a default."""
        return self._algorithm.parameterAsInt(self._parameters, name, self.context)

    def optional_integer(self, name: str) -> int | None:
        """A whole number, None when it was not given."""
        return self.integer(name) if self.given(name) else None

    def day(self, name: str) -> date | None:
        """A date, None when it was not given."""
        moment = self._algorithm.parameterAsDateTime(self._parameters, name, self.context)
        if not moment.isValid():
            return None
        day = moment.date()
        return date(day.year(), day.month(), day.day())

    def days(self, name: str) -> tuple[date, ...]:
        """A list of dates written as text.

        Raises
        ------
        ParameterError
            When one of them is no date.
        """
        return parse_dates(self.text(name))

    def crs(self, name: str) -> str:
        """A coordinate system as WKT, empty when it was not given."""
        return self._algorithm.parameterAsCrs(self._parameters, name, self.context).toWkt() if self.given(name) else ""

    def point(self, name: str) -> MapPoint | None:
        """A point on the map, None when it was not given."""
        if not self.given(name):
            return None
        point = self._algorithm.parameterAsPoint(self._parameters, name, self.context)
        crs = self._algorithm.parameterAsPointCrs(self._parameters, name, self.context)
        return MapPoint(point.x(), point.y(), crs.toWkt())

    def extent(self, name: str) -> MapExtent | None:
        """A rectangle on the map, None when it was not given."""
        if not self.given(name):
            return None
        box = self._algorithm.parameterAsExtent(self._parameters, name, self.context)
        if box.isNull():
            return None
        crs = self._algorithm.parameterAsExtentCrs(self._parameters, name, self.context)
        return MapExtent((box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()), crs.toWkt())


def _ready(text: str) -> Path:
    path = Path(text)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ParameterError(f"The folder {path.parent} cannot be made: {error}; choose another one.") from error
    return path
