# SPDX-License-Identifier: GPL-2.0-or-later
"""Points and areas by mouse: picking, drawing, dragging, and refusing places without data."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from qgis.core import QgsPointXY, QgsRectangle, QgsVectorLayer
from qgis.gui import QgsMapCanvas, QgsMapTool
from qgis.PyQt.QtCore import QObject, QPoint

from ...core.errors import InsarError
from ...processing_provider.translation import tr
from ..layers import source_of
from ..map.map_tools import Mode, PickTool, Shape, ShapeTool
from ..markers import Mark, MarkerSet, Vertices, transform_points
from ..points.point_index import PointIndexer
from ..points.point_layer import as_point_layer
from ..points.vector_points import nearest_point, selected_shapes
from ..session import PointLayer, Session, Target, crs_text, make_crs
from .curves import CurveBook
from .series_items import place_text
from .series_toolbar import SeriesToolbar

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
        self._indexer = PointIndexer(session.tasks, session.said.emit)
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
        for tool in self._tools:
            tool.left.connect(self._leave)
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

    def _leave(self) -> None:
        """Back to picking points."""
        self._reference.setChecked(False)
        if self.canvas.mapTool() is not self.pick_tool:
            self.canvas.setMapTool(self.pick_tool)

    def _picked(self, place: QgsPointXY, mode: Mode) -> None:
        self._take([((place.x(), place.y()),)], mode)

    def _drawn(self, corners: list[QgsPointXY], mode: Mode) -> None:
        self._take([tuple((corner.x(), corner.y()) for corner in corners)], mode)

    def _take(self, shapes: list[Vertices], mode: Mode) -> None:
        """Show new points or areas, given in coordinates of the canvas, if there are data.

        What takes long is done in the background: opening the current layer, finding points in a large layer,
        reading histories. What is shown stays until then, and newer points take the place of those that wait.
        """
        self._open_current_layer(partial(self._when_indexed, partial(self._place, shapes, mode)))

    def _when_indexed(self, then: Callable[[], None]) -> None:
        """Call `then` when the points of all shown layers can be found."""
        self._indexer.when_ready([s for s in self.session.shown_sources if isinstance(s, PointLayer)], then)

    def _place(self, shapes: list[Vertices], mode: Mode) -> None:
        """Make targets of shapes, and show them when their histories are there."""
        if not self.session.curve_sources:
            self.say(tr("Nothing is open yet: drop a result folder on the dock, or use the Open button."), True)
            return
        if self._reference.isChecked():
            mode = Mode.REFERENCE
        if mode is Mode.REPLACE and self.session.style.hold:
            mode = Mode.ADD
        others = self.session.targets if mode is not Mode.REPLACE else ()
        new: list[Target] = []
        for shape in shapes:
            target = self._new_target(self._snapped(shape), (*others, *new))
            new += [target] if target is not None else []
        points = [target for target in new if not target.is_area]  # areas are outlined at once
        self._when_read(points, partial(self._accept, new, mode))

    def _when_read(self, targets: list[Target], then: Callable[[], None]) -> None:
        """Call `then` when the histories of targets are there; until then, say what is read."""
        self.book.when_read(targets, then)
        if self.book.is_awaited:
            self.say(self.book.reading_text, False)

    def _accept(self, new: list[Target], mode: Mode) -> None:
        """Show those of the new targets that have data."""
        usable = [target for target in new if self._is_usable(target)]
        if not usable:
            return
        if mode is Mode.REFERENCE:
            self._reference.setChecked(False)
            self._show_reference(usable[0])
        else:
            kept = self.session.targets if mode is not Mode.REPLACE else ()
            numbers = {target.number for target in usable}
            self.session.set_targets((*(target for target in kept if target.number not in numbers), *usable))

    def _open_current_layer(self, then: Callable[[], None]) -> None:
        """A click means the layer that is the current one: open it when it has histories and nothing else is shown."""
        layer = self.canvas.currentLayer()
        path = source_of(layer)
        if path is not None and not self.session.curve_sources:
            self.session.open_soon([path], then=then)
            return
        if isinstance(layer, QgsVectorLayer):
            self.session.add_point_layer(layer)
        then()

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

    def _new_target(self, shape: Vertices, others: tuple[Target, ...]) -> Target | None:
        """A new target beside others; None and a sentence when it has no place in the data."""
        target = self.session.new_target(shape, self.canvas.mapSettings().destinationCrs(), others)
        if target is None:
            self.say(tr("This place does not exist in the coordinate system of the data."), True)
        return target

    def _is_usable(self, target: Target) -> bool:
        """Whether a target has data; says why not."""
        problem = self._problem(target)
        if problem:
            self.say(problem, True)
        return not problem

    def _problem(self, target: Target) -> str:
        """Why no shown series has data for a target; empty when one has."""
        problems = [problem for source in self.session.shown_sources if (problem := self.book.problem(target, source))]
        return problems[0] if problems and len(problems) == len(self.session.shown_sources) else ""

    def set_reference(self, target: Target | None) -> None:
        """Make a point or area the reference, if there are data."""
        if target is not None:
            self._when_read([target], partial(self._show_reference, target))

    def _show_reference(self, target: Target) -> None:
        if not self._is_usable(target):
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
        if dropped or not self.book.is_awaited:  # where reading takes long, not every place on the way is read
            self._when_read([trial], partial(self._move, trial, dropped))

    def _move(self, trial: Target, dropped: bool) -> None:
        """Move a target to where the trial is, if it is still there and there are data."""
        if self.session.target(trial.number) is None:
            return
        if not self._is_usable(trial):
            if dropped:
                self.markers.settle(trial.number)
        elif trial.number == 0:
            self._show_reference(trial)
        else:
            self.session.change_target(trial.number, vertices=trial.vertices)

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
