# SPDX-License-Identifier: GPL-2.0-or-later
"""Numbered coloured markers and outlines on the canvas, kept in the coordinates of the data.

The canvas may have another coordinate system and may change it: markers follow. Nothing is left after `clear`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsWkbTypes,
)
from qgis.gui import QgsMapCanvas, QgsMapCanvasItem, QgsRubberBand
from qgis.PyQt.QtCore import QObject, QPoint, QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFont, QPainter, QPen
from qgis.PyQt.QtWidgets import QStyleOptionGraphicsItem, QWidget

RADIUS = 9
HIT_RADIUS = 12
MARKER_Z, OUTLINE_Z = 1000.0, 900.0

Vertices = tuple[tuple[float, float], ...]


@dataclass(frozen=True)
class Mark:
    """What is shown for one point, area or line.

    Attributes
    ----------
    key : int
    label : str
        One or two characters.
    colour : str
    vertices : tuple of (x, y)
        One: a point. More: the corners of an area, or of a line when `is_line`.
    crs : QgsCoordinateReferenceSystem
        Of the vertices.
    square : bool
        A square instead of a disc: the reference.
    """

    key: int
    label: str
    colour: str
    vertices: Vertices
    crs: QgsCoordinateReferenceSystem
    square: bool = False
    is_line: bool = False


def transform_points(
    vertices: Sequence[tuple[float, float]],
    source: QgsCoordinateReferenceSystem,
    target: QgsCoordinateReferenceSystem,
) -> Vertices | None:
    """Bring points from one coordinate system to another; None when one of them has no place there."""
    if not source.isValid() or not target.isValid() or source == target:
        return tuple(vertices)
    transform = QgsCoordinateTransform(source, target, QgsProject.instance().transformContext())
    try:
        moved = [transform.transform(QgsPointXY(x, y)) for x, y in vertices]
    except QgsCsException:
        return None
    return tuple((point.x(), point.y()) for point in moved)


class Badge(QgsMapCanvasItem):
    """A disc or square with a label, at a place in coordinates of the canvas."""

    def __init__(self, canvas: QgsMapCanvas, label: str, colour: str, square: bool = False) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self.label, self.colour, self.square = label, QColor(colour), square
        self.place = QgsPointXY()
        self.setZValue(MARKER_Z)

    def move(self, place: QgsPointXY) -> None:
        """Put it somewhere else."""
        self.place = place
        self.updatePosition()

    def updatePosition(self) -> None:
        # called by QGIS whenever the view changes
        self.setPos(self.toCanvasCoordinates(self.place))
        self.update()

    def boundingRect(self) -> QRectF:
        reach = RADIUS + 2.0
        return QRectF(-reach, -reach, 2 * reach, 2 * reach)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem | None = None, widget: QWidget | None = None
    ) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body = QRectF(-RADIUS, -RADIUS, 2 * RADIUS, 2 * RADIUS)
        painter.setPen(QPen(QColor("white"), 2.0))
        painter.setBrush(self.colour)
        if self.square:
            painter.drawRect(body)
        else:
            painter.drawEllipse(body)
        font = QFont(painter.font())
        font.setBold(True)
        font.setPixelSize(12 if len(self.label) < 2 else 10)
        painter.setFont(font)
        painter.setPen(QColor("black" if self.colour.lightness() > 150 else "white"))
        painter.drawText(body, int(Qt.AlignmentFlag.AlignCenter), self.label)


class MarkerSet(QObject):
    """All marks of one panel on one canvas."""

    def __init__(self, canvas: QgsMapCanvas, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._marks: dict[int, Mark] = {}
        self._badges: dict[int, Badge] = {}
        self._outlines: dict[int, QgsRubberBand] = {}
        self._visible = True
        self._closed = False
        canvas.destinationCrsChanged.connect(self._place_all)

    def show(self, marks: Sequence[Mark]) -> None:
        """Show exactly these marks; those that did not change are left alone."""
        wanted = {mark.key: mark for mark in marks}
        for key in [key for key, mark in self._marks.items() if wanted.get(key) != mark]:
            self._remove(key)
        for key, mark in wanted.items():
            if key not in self._marks:
                self._add(key, mark)

    def set_visible(self, visible: bool) -> None:
        """Hide or show all."""
        self._visible = visible
        self._place_all()

    def at(self, position: QPoint) -> int | None:
        """Key of the marker under a place in pixels of the canvas."""
        best, best_distance = None, float(HIT_RADIUS)
        for key, badge in self._badges.items():
            if badge.isVisible():
                away = badge.pos() - QPointF(position)
                distance = (away.x() ** 2 + away.y() ** 2) ** 0.5
                if distance <= best_distance:
                    best, best_distance = key, distance
        return best

    def place(self, key: int) -> QgsPointXY:
        """Where the marker stands on the canvas."""
        return self._badges[key].place

    def drag(self, key: int, place: QgsPointXY) -> None:
        """Let a marker follow the mouse; its mark stays where it was."""
        self._badges[key].move(place)

    def settle(self, key: int) -> None:
        """Put a dragged marker back to its mark."""
        self._place(key)

    def clear(self) -> None:
        """Take all marks off the canvas."""
        for key in list(self._marks):
            self._remove(key)

    def close(self) -> None:
        """Clear, and let the canvas go; twice is as good as once."""
        self.clear()
        if self._closed:
            return
        self._closed = True
        self._canvas.destinationCrsChanged.disconnect(self._place_all)

    def _add(self, key: int, mark: Mark) -> None:
        self._marks[key] = mark
        self._badges[key] = Badge(self._canvas, mark.label, mark.colour, mark.square)
        if len(mark.vertices) > 1:
            kind = QgsWkbTypes.GeometryType
            outline = QgsRubberBand(self._canvas, kind.LineGeometry if mark.is_line else kind.PolygonGeometry)
            colour = QColor(mark.colour)
            outline.setStrokeColor(colour)
            outline.setWidth(2)
            colour.setAlpha(45)
            outline.setFillColor(colour)
            outline.setZValue(OUTLINE_Z)
            self._outlines[key] = outline
        self._place(key)

    def _remove(self, key: int) -> None:
        del self._marks[key]
        scene = self._canvas.scene()
        scene.removeItem(self._badges.pop(key))
        outline = self._outlines.pop(key, None)
        if outline is not None:
            scene.removeItem(outline)

    def _place_all(self) -> None:
        for key in self._marks:
            self._place(key)

    def _place(self, key: int) -> None:
        """Put a mark where its coordinates are on the canvas of now; hide it when they have no place there."""
        mark = self._marks[key]
        vertices = transform_points(mark.vertices, mark.crs, self._canvas.mapSettings().destinationCrs())
        visible = self._visible and vertices is not None
        self._badges[key].setVisible(visible)
        outline = self._outlines.get(key)
        if outline is not None:
            outline.setVisible(visible)
        if vertices is None:
            return
        points = [QgsPointXY(x, y) for x, y in vertices]
        anchor = points[0]
        if outline is not None:
            shape = QgsGeometry.fromPolylineXY(points) if mark.is_line else QgsGeometry.fromPolygonXY([points])
            outline.setToGeometry(shape, None)
            outline.setVisible(visible)  # setToGeometry shows it
            if not mark.is_line:
                anchor = shape.pointOnSurface().asPoint() if shape.area() > 0 else points[0]
        self._badges[key].move(anchor)
