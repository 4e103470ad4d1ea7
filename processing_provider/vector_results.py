# SPDX-License-Identifier: GPL-2.0-or-later
"""Features in and out: shapes on the map of the data, columns added to those of a layer, layers that arrive styled."""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFields,
    QgsGeometry,
    QgsGraduatedSymbolRenderer,
    QgsMapLayer,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsRendererRange,
    QgsSymbol,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QDate
from qgis.PyQt.QtGui import QColor

from ..core.dates import format_date
from ..core.errors import ParameterError
from ..core.progress import Progress
from .compat import FieldKind, make_field

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    from ..core.areas import Polygons

MM = 1000.0
VELOCITY, VELOCITY_STD = "velocity", "velocity_std"
"""Names of columns by which point layers of displacement are known."""
OPACITY = 0.7
"""Of areas, which lie on top of maps."""
_ALIVE: deque[RateStyler] = deque(maxlen=1000)
"""QGIS does not keep post-processors alive; see results.py."""


def data_crs(crs_wkt: str, source: QgsProcessingFeatureSource) -> QgsCoordinateReferenceSystem:
    """The coordinate system of the data; that of the layer when it is not known."""
    return QgsCoordinateReferenceSystem.fromWkt(crs_wkt) if crs_wkt else source.sourceCrs()


def moved(
    geometry: QgsGeometry, source: QgsProcessingFeatureSource, crs: QgsCoordinateReferenceSystem, context: Any
) -> QgsGeometry:
    """A geometry of a layer without curves in another coordinate system; an empty one where it has no place there."""
    if geometry.isNull():
        return QgsGeometry()
    straight = QgsGeometry(geometry.constGet().segmentize())
    try:
        straight.transform(QgsCoordinateTransform(source.sourceCrs(), crs, context.transformContext()))
    except QgsCsException:
        return QgsGeometry()
    return straight


def polygons_of(geometry: QgsGeometry) -> Polygons:
    """Polygons with their rings, for core."""
    if geometry.isNull() or geometry.type() != QgsWkbTypes.GeometryType.PolygonGeometry:
        return []
    parts = geometry.asMultiPolygon() if geometry.isMultipart() else [geometry.asPolygon()]
    return [[_vertices(ring) for ring in rings if len(ring) > 3] for rings in parts if rings and len(rings[0]) > 3]


def lines_of(geometry: QgsGeometry) -> list[list[tuple[float, float]]]:
    """Vertices of each line of a geometry."""
    if geometry.isNull() or geometry.type() != QgsWkbTypes.GeometryType.LineGeometry:
        return []
    parts = geometry.asMultiPolyline() if geometry.isMultipart() else [geometry.asPolyline()]
    return [_vertices(part) for part in parts if len(part) > 1]


def point_of(geometry: QgsGeometry) -> tuple[float, float]:
    """A point, or the middle of several; NaN when there is none."""
    if geometry.isNull():
        return math.nan, math.nan
    point = geometry.centroid().asPoint() if geometry.isMultipart() else geometry.asPoint()
    return point.x(), point.y()


def _vertices(points: Iterable[QgsPointXY]) -> list[tuple[float, float]]:
    return [(point.x(), point.y()) for point in points]


def added_fields(
    source: QgsProcessingFeatureSource, columns: Sequence[tuple[str, FieldKind]], progress: Progress
) -> tuple[QgsFields, list[int]]:
    """Fields of a layer with further columns, and which of the layer's are kept: one of the same name gives way."""
    ours = {name.lower() for name, _ in columns}
    fields, kept = QgsFields(), []
    for index, field in enumerate(source.fields()):
        if field.name().lower() in ours:
            progress.warning(f"The field {field.name()} of the layer is replaced by the result of that name.")
        else:
            fields.append(field)
            kept.append(index)
    for name, kind in columns:
        fields.append(make_field(name, kind))
    return fields, kept


def date_columns(dates: Sequence[date]) -> list[tuple[str, FieldKind]]:
    """A column DYYYYMMDD for the displacement on each date."""
    return [(f"D{format_date(day)}", FieldKind.NUMBER) for day in dates]


def numbers(values: npt.NDArray[Any], factor: float = 1.0, digits: int = 4) -> list[Any]:
    """Values for columns; NULL for NaN."""
    return [round(value * factor, digits) if math.isfinite(value) else NULL for value in values.tolist()]


def number(value: float, factor: float = 1.0, digits: int = 4) -> Any:
    """A value for a column; NULL for NaN."""
    return round(float(value) * factor, digits) if math.isfinite(value) else NULL


def qdate(day: date) -> QDate:
    """A date for a column."""
    return QDate(day.year, day.month, day.day)


def require_sink(sink: Any, what: str) -> Any:
    """A sink that the algorithm cannot do without.

    Raises
    ------
    ParameterError
        When QGIS cannot make it.
    """
    if sink is None:
        raise ParameterError(f"The layer of {what} cannot be made; choose another file for it.")
    return sink


class RateStyler(QgsProcessingLayerPostProcessorInterface):
    """Colours a loaded layer by a signed column, symmetric about 0: red away from the radar, blue toward it."""

    def __init__(self, column: str, limit: float, unit: str) -> None:
        super().__init__()
        self._column, self._limit, self._unit = column, limit, unit

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        if isinstance(layer, QgsVectorLayer):
            layer.setRenderer(rate_renderer(layer, self._column, self._limit, self._unit))
            layer.triggerRepaint()


def style_by_rate(
    identifier: str,
    title: str,
    column: str,
    values: npt.NDArray[np.floating[Any]],
    unit: str,
    context: QgsProcessingContext,
) -> None:
    """See to the name and looks of a layer that QGIS is going to open; `values` in `unit` decide the range."""
    import numpy as np

    from ..core.maps.colours import nice_limit

    if not context.willLoadLayerOnCompletion(identifier):
        return
    styler = RateStyler(column, nice_limit(np.asarray(values, dtype=np.float32)), unit)
    _ALIVE.append(styler)
    details = context.layerToLoadOnCompletionDetails(identifier)
    details.name = title
    details.setPostProcessor(styler)


def rate_renderer(layer: QgsVectorLayer, column: str, limit: float, unit: str) -> QgsGraduatedSymbolRenderer:
    """Classes of equal width from -limit to limit; the outermost hold everything beyond."""
    import numpy as np

    from ..core.maps.colours import DIVERGING

    edges = np.linspace(-limit, limit, len(DIVERGING) + 1).tolist()
    ranges = []
    for colour, low, high in zip(DIVERGING, edges[:-1], edges[1:]):
        symbol = QgsSymbol.defaultSymbol(layer.geometryType())
        symbol.setColor(QColor(colour))
        if layer.geometryType() == QgsWkbTypes.GeometryType.PolygonGeometry:
            symbol.setOpacity(OPACITY)
        is_first, is_last = low == edges[0], high == edges[-1]
        label = f"{'< ' if is_first else ''}{high if is_first else low:.3g}"
        label = f"> {low:.3g}" if is_last else label if is_first else f"{low:.3g} – {high:.3g}"
        ranges.append(
            QgsRendererRange(-1e30 if is_first else low, 1e30 if is_last else high, symbol, f"{label} {unit}")
        )
    return QgsGraduatedSymbolRenderer(column, ranges)
