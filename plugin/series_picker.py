# SPDX-License-Identifier: GPL-2.0-or-later
"""Points and areas by mouse: picking, drawing, dragging, and refusing places without data."""

from __future__ import annotations

from qgis.core import QgsPointXY, QgsRectangle, QgsVectorLayer
from qgis.gui import QgsMapCanvas, QgsMapTool
from qgis.PyQt.QtCore import QObject, QPoint

from ..core.errors import InsarError
from ..processing_provider.algorithm import tr
from .curves import CurveBook
from .layers import source_of
from .map_tools import Mode, PickTool, Shape, ShapeTool
from .markers import Mark, MarkerSet, Vertices, transform_points
from .series_items import place_text
from .series_toolbar import SeriesToolbar
from .session import PointLayer, Session, Target, crs_text, make_crs
from .sources import as_point_layer
from .vector_points import nearest_point, selected_shapes

SNAP = 12
"""Pixels within which a point of a layer is meant."""


class Picker(QObject):
    """The map tools and markers of the time series panel. Changes the session; says why when it does not."""

    def __init__(
        self, session: Session, canvas: QgsMapCanvas, book: CurveBook, toolbar: SeriesToolbar, parent: QObject
    ) -> None:
        super().__init__(parent)
        self.session, self.canvas, self.book = session, canvas, book
        self.markers = MarkerSet(canvas, self)
        self._drag_start: tuple[int, Vertices, QgsPointXY] | None = None
        self._reference = toolbar.reference
        self.pick_tool = PickTool(canvas, self._marker_at)
        self.polygon_tool = ShapeTool(canvas, Shape.POLYGON)
        self.circle_tool = ShapeTool(canvas, Shape.CIRCLE)
        self._tools = {
            self.pick_tool: toolbar.pick,
            self.polygon_tool: toolbar.polygon,
            self.circle_tool: toolbar.circle,
        }
        for tool, action in self._tools.items():
            tool.setAction(action)
            action.triggered.connect(lambda checked=False, tool=tool: self._toggle_tool(tool))
        self.pick_tool.picked.connect(self._picked)
        self.pick_tool.dragged.connect(self._dragged)
        for tool in (self.polygon_tool, self.circle_tool):
            tool.finished.connect(self._drawn)
        self.pick_tool.deactivated.connect(self._end_drag)
        toolbar.pointsFromLayer.triggered.connect(self._take_from_layer)
        toolbar.reference.toggled.connect(self._reference_wanted)

    def activate(self) -> None:
        """Show the markers; take the mouse when there is something to click on."""
        self.markers.set_visible(True)
        layer = self.canvas.currentLayer()
        useful = self.session.curve_sources or source_of(layer) or as_point_layer(layer, self.session.project, "")
        if useful and self.canvas.mapTool() not in self._tools:
            self.canvas.setMapTool(self.pick_tool)

    def deactivate(self) -> None:
        """Hide the markers and give the mouse back."""
        self._reference.setChecked(False)
        self.markers.set_visible(False)
        for tool in self._tools:
            self.canvas.unsetMapTool(tool)

    def close(self) -> None:
        """Take everything off the canvas."""
        self.deactivate()
        self.markers.close()
        for tool in self._tools:
            tool.deleteLater()

    def _marker_at(self, position: QPoint) -> int | None:
        """The marker that a press means; none while a reference is chosen: that may be where a marker stands."""
        return None if self._reference.isChecked() else self.markers.at(position)

    def show(self, targets: list[Target]) -> None:
        """Show the markers of these targets."""
        self.markers.show([_mark(target) for target in targets])

    def say(self, sentence: str, warning: bool) -> None:
        """Tell the person."""
        self.session.said.emit(sentence, warning)

    # --- mouse ---

    def _toggle_tool(self, tool: QgsMapTool) -> None:
        if self._tools[tool].isChecked():
            self.canvas.setMapTool(tool)
        else:
            self.canvas.unsetMapTool(tool)

    def _reference_wanted(self, wanted: bool) -> None:
        """The next click or shape is the reference."""
        if not wanted:
            return
        if self.canvas.mapTool() not in self._tools:
            self.canvas.setMapTool(self.pick_tool)
        self.say(tr("The next point or area becomes the reference."), False)

    def _picked(self, place: QgsPointXY, mode: Mode) -> None:
        self._take([((place.x(), place.y()),)], mode)

    def _drawn(self, corners: list[QgsPointXY], mode: Mode) -> None:
        self._take([tuple((corner.x(), corner.y()) for corner in corners)], mode)

    def _take(self, shapes: list[Vertices], mode: Mode) -> None:
        """Show new points or areas, given in coordinates of the canvas, if there are data."""
        self._open_current_layer()
        if not self.session.curve_sources:
            self.say(tr("Nothing is open yet: drop a result folder on the dock, or use the Open button."), True)
            return
        if self._reference.isChecked():
            mode = Mode.REFERENCE
        if mode is Mode.REPLACE and self.session.style.hold:
            mode = Mode.ADD
        kept = self.session.targets if mode is not Mode.REPLACE else ()
        shapes = [self._snapped(shape) for shape in shapes]
        added: list[Target] = []
        for shape in shapes:
            target = self._usable(shape, (*kept, *added))
            if target is not None:
                added.append(target)
        if not added:
            return
        if mode is Mode.REFERENCE:
            self._reference.setChecked(False)
            self.set_reference(added[0])
        else:
            self.session.set_targets((*kept, *added))

    def _open_current_layer(self) -> None:
        """A click means the layer that is the current one: open it when it has histories and nothing else is shown."""
        layer = self.canvas.currentLayer()
        path = source_of(layer)
        if path is not None and not self.session.curve_sources:
            self.session.open(path)
        elif isinstance(layer, QgsVectorLayer):
            self.session.add_point_layer(layer)

    def _snapped(self, shape: Vertices) -> Vertices:
        """A point on the canvas, or the nearest one of a shown point layer under the mouse."""
        if len(shape) > 1:
            return shape
        crs = self.canvas.mapSettings().destinationCrs()
        reach = SNAP * self.canvas.mapUnitsPerPixel()
        for layer in self.session.shown_sources:
            if isinstance(layer, PointLayer):
                near = nearest_point(layer, shape[0], reach, crs)
                if near is not None:
                    return (near,)
        return shape

    def _usable(self, shape: Vertices, others: tuple[Target, ...]) -> Target | None:
        """A new target beside others; None and a sentence when it has no data."""
        target = self.session.new_target(shape, self.canvas.mapSettings().destinationCrs(), others)
        if target is None:
            self.say(tr("This place does not exist in the coordinate system of the data."), True)
            return None
        problem = self._problem(target)
        if problem:
            self.say(problem, True)
            return None
        return target

    def _problem(self, target: Target) -> str:
        """Why no shown series has data for a target; empty when one has."""
        problems = [problem for source in self.session.shown_sources if (problem := self.book.problem(target, source))]
        return problems[0] if problems and len(problems) == len(self.session.shown_sources) else ""

    def set_reference(self, target: Target | None) -> None:
        """Make a point or area the reference, if there are data."""
        if target is None:
            return
        problem = self._problem(target)
        if problem:
            self.say(problem, True)
            return
        self.session.set_reference(target)
        place = place_text(target.vertices, make_crs(target.crs).toWkt())
        self.say(tr("Everything is now relative to {place}.").format(place=place), False)

    def _dragged(self, number: int, place: QgsPointXY, dropped: bool) -> None:
        """Move a target with its marker; where there are no data the marker goes back."""
        target = self.session.target(number)
        if target is None:
            return
        crs = self.canvas.mapSettings().destinationCrs()
        if self._drag_start is None or self._drag_start[0] != number:
            on_canvas = transform_points(target.vertices, make_crs(target.crs), crs)
            self._drag_start = (number, on_canvas or target.vertices, self.markers.place(number))
        _, vertices, start = self._drag_start
        dx, dy = place.x() - start.x(), place.y() - start.y()
        shape = self._snapped(tuple((x + dx, y + dy) for x, y in vertices))
        moved = transform_points(shape, crs, make_crs(target.crs))
        self.markers.drag(number, place)
        if dropped:
            self._drag_start = None
        if moved is None or (number == 0 and not dropped):
            return
        trial = Target(number, moved, target.crs or crs_text(crs), target.colour, target.name)
        problem = self._problem(trial)
        if problem:
            self.say(problem, True)
            if dropped:
                self.markers.settle(number)
        elif number == 0:
            self.set_reference(trial)
        else:
            self.session.change_target(number, vertices=moved)

    def _end_drag(self) -> None:
        """The tool went away, perhaps in the middle of a drag: the marker stands where its target is."""
        if self._drag_start is not None:
            number = self._drag_start[0]
            self._drag_start = None
            if self.session.target(number) is not None:
                self.markers.settle(number)

    def _take_from_layer(self) -> None:
        try:
            shapes = selected_shapes(self.canvas.currentLayer(), self.canvas.mapSettings().destinationCrs())
        except InsarError as error:
            self.say(str(error), True)
            return
        self._take(shapes, Mode.ADD)

    def zoom_to(self, number: int) -> None:
        """Show a target in the middle of the map."""
        target = self.session.target(number)
        if target is None:
            return
        crs = self.canvas.mapSettings().destinationCrs()
        vertices = transform_points(target.vertices, make_crs(target.crs), crs)
        if vertices is None:
            return
        xs, ys = [x for x, _ in vertices], [y for _, y in vertices]
        box = QgsRectangle(min(xs), min(ys), max(xs), max(ys))
        if target.is_area:
            self.canvas.setExtent(box.buffered(0.5 * max(box.width(), box.height())))
        else:
            self.canvas.setCenter(box.center())
        self.canvas.refresh()


def _mark(target: Target) -> Mark:
    label = str(target.number) if target.number else "R"
    crs = make_crs(target.crs)
    return Mark(target.number, label, target.colour, target.vertices, crs, square=target.number == 0)
