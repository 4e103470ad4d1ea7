# SPDX-License-Identifier: GPL-2.0-or-later
"""The point whose pixel the network panel inverts: picked or dragged on the map, or one of the points there are."""

from __future__ import annotations

from qgis.core import QgsPointXY
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QAction

from ...core.grid import Grid
from ...processing_provider.translation import tr
from ..map.map_tools import Mode, PickTool
from ..markers import Mark, MarkerSet, Vertices, transform_points
from ..session import Session
from ..targets import Target, crs_text, make_crs


class PointChooser(QObject):
    """Follows the points of the session; the newest is chosen until another one is asked for.

    Attributes
    ----------
    grid : Grid, optional
        Of the stack; outside it, nothing can be picked.
    """

    said = pyqtSignal(str, bool)
    asked = pyqtSignal(int)
    """Number of a point whose marker was clicked."""

    def __init__(self, session: Session, canvas: QgsMapCanvas, action: QAction, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._canvas = session, canvas
        self.grid: Grid | None = None
        self._active = False
        self._number: int | None = None
        self._numbers: tuple[int, ...] = ()
        self.markers = MarkerSet(canvas, self)
        self.tool = PickTool(canvas, self.markers.at)
        self._action = action
        self.tool.setAction(action)
        action.triggered.connect(self._toggle_tool)
        self.tool.picked.connect(self._picked)
        self.tool.dragged.connect(self._dragged)
        self.tool.clicked.connect(self.asked)

    # --- what the panel calls ---

    def activate(self) -> None:
        """Show the markers and, when there is a stack, take the mouse on the map."""
        self._active = True
        self.markers.set_visible(True)
        self._take_mouse()

    def _take_mouse(self) -> None:
        if self.grid is not None and self._canvas.mapTool() is not self.tool:
            self._canvas.setMapTool(self.tool)

    def follow_grid(self, grid: Grid | None) -> None:
        """Take the grid of another stack, or none. The map's tool changes with the first one, and when none is left."""
        had_grid, self.grid = self.grid is not None, grid
        if grid is None:
            self._canvas.unsetMapTool(self.tool)
        elif self._active and not had_grid:
            self._take_mouse()

    def deactivate(self) -> None:
        """Hide the markers and give the mouse back."""
        self._active = False
        self.markers.set_visible(False)
        self._canvas.unsetMapTool(self.tool)

    def close(self) -> None:
        """Leave nothing on the canvas."""
        self.deactivate()
        self.markers.close()
        self.tool.deleteLater()

    def points(self) -> list[Target]:
        """The points of the session, without areas."""
        return [target for target in self._session.targets if not target.is_area]

    def follow(self) -> Target | None:
        """Bring the markers to the points of now and return the chosen one: a new one before that of before."""
        points = self.points()
        numbers = tuple(point.number for point in points)
        if set(numbers) - set(self._numbers):
            self._number = numbers[-1]
        self._numbers = numbers
        self.markers.show([_mark(point) for point in points])
        return self.chosen()

    def chosen(self) -> Target | None:
        """The chosen point; the newest one when that is gone."""
        points = self.points()
        return next((point for point in points if point.number == self._number), points[-1] if points else None)

    def choose(self, number: int) -> None:
        """Choose another point."""
        self._number = number

    def place(self, target: Target | None) -> tuple[float, float] | None:
        """Coordinates of a point on the grid of the stack; None for none, for an area, and without a place there."""
        vertices = self.vertices(target)
        return vertices[0] if vertices and len(vertices) == 1 else None

    def vertices(self, target: Target | None) -> Vertices | None:
        """Coordinates of a point or area on the grid of the stack: empty without a place there; None for none."""
        if target is None or self.grid is None:
            return None
        return target.in_crs(self.grid.crs_wkt) or ()

    # --- mouse on the map ---

    def _toggle_tool(self) -> None:
        if self._action.isChecked():
            self._canvas.setMapTool(self.tool)
        else:
            self._canvas.unsetMapTool(self.tool)

    def _is_inside(self, target: Target | None) -> bool:
        place = self.place(target)
        inside = place is not None and self.grid is not None and self.grid.pixel(*place) is not None
        if not inside:
            self.said.emit(tr("This place lies outside the stack of interferograms."), True)
        return inside

    def _picked(self, place: QgsPointXY, mode: Mode) -> None:
        session = self._session
        if self.grid is None:
            self.said.emit(tr("Open a result with a stack of interferograms first."), True)
            return
        keeps = mode is not Mode.REPLACE or session.style.hold
        others = session.targets if keeps else ()
        target = session.new_target([(place.x(), place.y())], self._canvas.mapSettings().destinationCrs(), others)
        if target is None or not self._is_inside(target):
            return
        if mode is Mode.REFERENCE:
            session.set_reference(target)
        else:
            self._number = target.number
            session.set_targets((*others, target))

    def _dragged(self, number: int, place: QgsPointXY, dropped: bool) -> None:
        """Move a point with its marker; outside the stack the marker goes back."""
        self.markers.drag(number, place)
        target = self._session.target(number)
        if not dropped or target is None:
            return
        crs = self._canvas.mapSettings().destinationCrs()
        moved = transform_points([(place.x(), place.y())], crs, make_crs(target.crs))
        trial = None if moved is None else Target(number, moved, target.crs or crs_text(crs), target.colour)
        if moved is None or not self._is_inside(trial):
            self.markers.settle(number)
            return
        self._number = number
        self._session.change_target(number, vertices=moved)


def _mark(target: Target) -> Mark:
    return Mark(target.number, str(target.number), target.colour, target.vertices, make_crs(target.crs))
