# SPDX-License-Identifier: GPL-2.0-or-later
"""What the mouse does on the map: pick and drag points, draw lines, polygons and circles.

The tools speak in coordinates of the canvas; whoever listens brings them to those of the data.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from enum import Enum

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsPointXY, QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool, QgsRubberBand
from qgis.PyQt.QtCore import QPoint, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QKeyEvent
from qgis.PyQt.QtWidgets import QApplication

from ...core.areas import circle
from ...core.distances import scale
from ...core.grid import Grid

CIRCLE_SEGMENTS = 36


class Mode(Enum):
    """What is to be done with a point or shape: the keys held when the mouse went down say it."""

    REPLACE = "replace"
    ADD = "add"
    REFERENCE = "reference"


def mode_of(modifiers: Qt.KeyboardModifier) -> Mode:
    """Ctrl = reference, Shift = one more, none = a new one in place of the others."""
    if modifiers & Qt.KeyboardModifier.ControlModifier:
        return Mode.REFERENCE
    if modifiers & Qt.KeyboardModifier.ShiftModifier:
        return Mode.ADD
    return Mode.REPLACE


class PickTool(QgsMapTool):
    """Click a point, or drag an existing marker.

    Parameters
    ----------
    marker_at : function of a QPoint in pixels
        Returns the key of the marker there, or None.
    """

    picked = pyqtSignal(QgsPointXY, object)
    """Place and Mode."""
    dragged = pyqtSignal(int, QgsPointXY, bool)
    """Key of the marker, place, and whether the button was let go there."""
    clicked = pyqtSignal(int)
    """Key of a marker that was clicked and not moved."""
    left = pyqtSignal()
    """Esc was pressed."""

    def __init__(self, canvas: QgsMapCanvas, marker_at: Callable[[QPoint], int | None]) -> None:
        super().__init__(canvas)
        self._marker_at = marker_at
        self._dragging: int | None = None
        self._pressed: QPoint | None = None
        self._moved = False
        self.setCursor(Qt.CursorShape.CrossCursor)

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._pressed = event.pos()
        self._moved = False
        plain = mode_of(event.modifiers()) is Mode.REPLACE
        self._dragging = self._marker_at(event.pos()) if plain else None

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        if self._pressed is None:
            over = self._marker_at(event.pos()) is not None
            self.setCursor(Qt.CursorShape.OpenHandCursor if over else Qt.CursorShape.CrossCursor)
            return
        far = (event.pos() - self._pressed).manhattanLength() >= QApplication.startDragDistance()
        self._moved = self._moved or far
        if self._dragging is not None and self._moved:
            self.dragged.emit(self._dragging, self.toMapCoordinates(event.pos()), False)

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or self._pressed is None:
            return
        place = self.toMapCoordinates(event.pos())
        key, self._dragging, self._pressed = self._dragging, None, None
        if key is not None and self._moved:
            self.dragged.emit(key, place, True)
        elif key is not None:
            self.clicked.emit(key)
        else:
            self.picked.emit(place, mode_of(event.modifiers()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        event.ignore()  # it is for QGIS, too

    def deactivate(self) -> None:
        self._dragging = self._pressed = None
        super().deactivate()


class Shape(Enum):
    """What a ShapeTool draws, and how many corners it needs."""

    LINE = 2
    POLYGON = 3
    CIRCLE = 1


class ShapeTool(QgsMapTool):
    """Draw a line, polygon or circle.

    Line and polygon: each click is a corner; right click or double click ends, Backspace takes the last corner back.
    Circle: press in the middle and drag to the edge, or click the middle and then the edge. Esc cancels what was
    begun; when nothing was, the person wants to leave the tool.
    """

    finished = pyqtSignal(list, object)
    """Corners in canvas coordinates (of a circle on the ground, those of a polygon like it), and Mode."""
    canceled = pyqtSignal()
    left = pyqtSignal()
    """Esc was pressed, and nothing was begun."""

    def __init__(self, canvas: QgsMapCanvas, shape: Shape, colour: QColor | None = None) -> None:
        super().__init__(canvas)
        self.shape = shape
        self._corners: list[QgsPointXY] = []
        self._pressed: QPoint | None = None
        kind = QgsWkbTypes.GeometryType
        self._kind = kind.LineGeometry if shape is Shape.LINE else kind.PolygonGeometry
        self._colour = colour or QColor("#e4572e")
        self._band: QgsRubberBand | None = None
        self.setCursor(Qt.CursorShape.CrossCursor)

    # --- mouse and keys ---

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:
        self._pressed = event.pos()

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        place = self.toMapCoordinates(event.pos())
        dragging = self.shape is Shape.CIRCLE and event.buttons() & Qt.MouseButton.LeftButton
        if dragging and not self._corners and self._pressed is not None:
            self._corners = [self.toMapCoordinates(self._pressed)]
        self._draw(place)

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        if event.button() == Qt.MouseButton.RightButton:
            self._end(mode_of(event.modifiers()))
        elif event.button() == Qt.MouseButton.LeftButton and self._pressed is not None:
            self._add_corner(event)
        self._pressed = None

    def canvasDoubleClickEvent(self, event: QgsMapMouseEvent) -> None:
        # The first click of the two has set the last corner; the release that follows must not set another.
        self._pressed = None
        self._end(mode_of(event.modifiers()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            told = self.canceled if self._corners else self.left
            self._clear()
            told.emit()
        elif event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete) and self._corners:
            self._corners.pop()
            self._draw()
        else:
            return
        event.ignore()  # QGIS's own keys (Delete removes features) are not to see it

    def deactivate(self) -> None:
        self._clear()
        super().deactivate()

    # --- the shape ---

    def _add_corner(self, event: QgsMapMouseEvent) -> None:
        place = self.toMapCoordinates(event.pos())
        if not self._corners or self._corners[-1] != place:
            self._corners.append(place)
        if self.shape is Shape.CIRCLE and len(self._corners) == 2:
            self._finish(mode_of(event.modifiers()))
        else:
            self._draw()

    def _end(self, mode: Mode) -> None:
        if self.shape is not Shape.CIRCLE and len(self._corners) >= self.shape.value:
            self._finish(mode)
        elif self._corners:
            self._clear()
            self.canceled.emit()

    def _finish(self, mode: Mode) -> None:
        corners = list(self._corners)
        if self.shape is Shape.CIRCLE:
            corners = self._circle(*corners)
        self._clear()
        self.finished.emit(corners, mode)

    def _draw(self, place: QgsPointXY | None = None) -> None:
        """Show what is drawn so far, up to the mouse."""
        if not self._corners:
            self._remove_band()
            return
        if self._band is None:
            self._band = QgsRubberBand(self.canvas(), self._kind)
            self._band.setWidth(2)
            self._band.setStrokeColor(self._colour)
            fill = QColor(self._colour)
            fill.setAlpha(40)
            self._band.setFillColor(fill)
        points = [*self._corners, place] if place is not None else list(self._corners)
        if self.shape is Shape.CIRCLE and len(points) == 2:
            points = self._circle(*points)
        self._band.setToGeometry(_geometry(points, self._kind), None)

    def _circle(self, centre: QgsPointXY, edge: QgsPointXY) -> list[QgsPointXY]:
        return ground_circle(centre, edge, self.canvas().mapSettings().destinationCrs())

    def _clear(self) -> None:
        self._corners = []
        self._pressed = None
        self._remove_band()

    def _remove_band(self) -> None:
        if self._band is not None:
            self.canvas().scene().removeItem(self._band)
            self._band = None


def circle_outline(centre: QgsPointXY, radius: float, segments: int = CIRCLE_SEGMENTS) -> list[QgsPointXY]:
    """Corners of a circle drawn as a polygon."""
    angles = [2.0 * math.pi * i / segments for i in range(segments)]
    return [QgsPointXY(centre.x() + radius * math.cos(a), centre.y() + radius * math.sin(a)) for a in angles]


def ground_circle(centre: QgsPointXY, edge: QgsPointXY, crs: QgsCoordinateReferenceSystem) -> list[QgsPointXY]:
    """Corners of what is a circle on the ground, through a point on its edge, whatever it is on the map."""
    radius = centre.distance(edge)
    if radius <= 0 or not crs.isValid():
        return circle_outline(centre, radius)
    grid = Grid(1, 1, centre.x(), centre.y(), radius / 10.0, -radius / 10.0, crs.toWkt())
    along_x, along_y = scale(grid, centre.x(), centre.y())
    if not (0 < along_x < math.inf and 0 < along_y < math.inf):
        return circle_outline(centre, radius)
    metres = math.hypot((edge.x() - centre.x()) * along_x, (edge.y() - centre.y()) * along_y)
    return [QgsPointXY(x, y) for x, y in circle(grid, centre.x(), centre.y(), metres)]


def _geometry(points: list[QgsPointXY], kind: QgsWkbTypes.GeometryType) -> QgsGeometry:
    if kind == QgsWkbTypes.GeometryType.PolygonGeometry and len(points) > 2:
        return QgsGeometry.fromPolygonXY([points])
    return QgsGeometry.fromPolylineXY(points if len(points) > 1 else points * 2)
