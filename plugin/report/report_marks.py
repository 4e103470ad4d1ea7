# SPDX-License-Identifier: GPL-2.0-or-later
"""Points, areas and lines of the dock as a layer of annotations: a printed map has no markers of the canvas."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    QgsAnnotationItem,
    QgsAnnotationLayer,
    QgsAnnotationLineItem,
    QgsAnnotationMarkerItem,
    QgsAnnotationPolygonItem,
    QgsCoordinateReferenceSystem,
    QgsFillSymbol,
    QgsFontMarkerSymbolLayer,
    QgsLineString,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsPoint,
    QgsPolygon,
    QgsProject,
)
from qgis.PyQt.QtGui import QColor, QFont

from ...processing_provider.translation import tr
from ..markers import Mark, transform_points

SIZE = 4.2
"""Diameter of a disc, millimetres."""


def marks_layer(marks: Sequence[Mark], crs: QgsCoordinateReferenceSystem, project: QgsProject) -> QgsAnnotationLayer:
    """A layer in a coordinate system; what has no place there is left out."""
    options = QgsAnnotationLayer.LayerOptions(project.transformContext())
    layer = QgsAnnotationLayer(tr("Points and lines of the report"), options)
    layer.setCrs(crs)
    for mark in marks:
        vertices = transform_points(mark.vertices, mark.crs, crs)
        if vertices is not None:
            points = [QgsPoint(x, y) for x, y in vertices]
            for item in _items(mark, points):
                layer.addItem(item)
    return layer


def _items(mark: Mark, points: list[QgsPoint]) -> list[QgsAnnotationItem]:
    """The outline, if it has one, and a disc with the label."""
    items: list[QgsAnnotationItem] = []
    anchor = points[0]
    if mark.is_line:
        line = QgsAnnotationLineItem(QgsLineString(points))
        line.setSymbol(QgsLineSymbol.createSimple({"line_color": mark.colour, "line_width": "0.7"}))
        items.append(line)
    elif len(points) > 1:
        area = QgsAnnotationPolygonItem(QgsPolygon(QgsLineString([*points, points[0]])))
        style = {"color": "0,0,0,0", "outline_color": mark.colour, "outline_width": "0.6"}
        area.setSymbol(QgsFillSymbol.createSimple(style))
        items.append(area)
        count = len(points)
        anchor = QgsPoint(sum(point.x() for point in points) / count, sum(point.y() for point in points) / count)
    badge = QgsAnnotationMarkerItem(anchor)
    badge.setSymbol(badge_symbol(mark))
    badge.setZIndex(1)
    return [*items, badge]


def badge_symbol(mark: Mark) -> QgsMarkerSymbol:
    """A disc, or a square, with the label in it."""
    symbol = QgsMarkerSymbol.createSimple(
        {
            "name": "square" if mark.square else "circle",
            "color": mark.colour,
            "size": str(SIZE),
            "outline_color": "white",
            "outline_width": "0.4",
        }
    )
    letter = QgsFontMarkerSymbolLayer(QFont().family(), mark.label, SIZE * (0.62 if len(mark.label) < 2 else 0.5))
    letter.setColor(QColor("black" if QColor(mark.colour).lightness() > 150 else "white"))
    symbol.appendSymbolLayer(letter)
    return symbol
