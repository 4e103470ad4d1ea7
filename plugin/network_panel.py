# SPDX-License-Identifier: GPL-2.0-or-later
"""The panel of the network: switch interferograms and dates off and on, and see what becomes of the clicked pixel."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsPointXY
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QFont, QResizeEvent
from qgis.PyQt.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QProgressBar,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..core.errors import InsarError
from ..core.metadata import Metadata
from ..core.network_map import write_network_velocity
from ..core.progress import Progress
from ..core.quality import pair_coherence
from ..core.results import ResultSet
from ..core.velocity_map import Period
from ..processing_provider.algorithm import tr
from .colour_bar import ColourBar
from .icons import icon
from .map_tools import Mode, PickTool
from .markers import Mark, MarkerSet, transform_points
from .network_book import NetworkBook, Quantity, Shading
from .network_layers import give_back, is_changed, new_path, own_file, show_velocity, velocity_layers
from .network_plots import DATE, PAIR, ClosurePlot, MatrixPlot, NetworkPlot
from .network_series import SeriesPlot
from .network_toolbar import VIEWS, NetworkToolbar
from .session import Session, Target, crs_text, make_crs
from .tasks import CoreTask, TaskRunner

MEAN_COHERENCE, NEW_VELOCITY = tr("Mean coherence of the interferograms"), tr("Velocity of the changed network")
WIDE = 1.6
"""Width over height from which the series stands beside the network."""
SERIES_SHARE = 0.42
NARROW = 640
"""Width below which the buttons have no text."""


class NetworkPanel(QWidget):
    """Widgets around a NetworkBook."""

    title = tr("Network")
    icon = "network"

    def __init__(self, session: Session, canvas: QgsMapCanvas, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session, self.canvas = session, canvas
        self.book = NetworkBook()
        self.quantity, self.view_name = Quantity.MEAN_COHERENCE, VIEWS[0]
        self.markers = MarkerSet(canvas, self)
        self.tasks = TaskRunner(self)
        self._active = self._sized = False
        self._result: ResultSet | None = None
        self._number: int | None = None
        self._known_numbers: tuple[int, ...] = ()
        self._averaged: Path | None = None
        self._running: dict[str, CoreTask] = {}
        self._changes: dict[str, dict[str, bool]] = {}
        self._lay_out()
        self._make_tool()
        self._connect()
        self._style_changed()
        self._sources_changed()

    # --- set-up ---

    def _lay_out(self) -> None:
        self.toolbar = NetworkToolbar(self)
        self.network_plot = NetworkPlot(self._describe, self)
        self.matrix_plot = MatrixPlot(self._describe, self)
        self.closure_plot = ClosurePlot(self._describe, self)
        self.views = QStackedWidget(self)
        for plot in (self.network_plot, self.matrix_plot, self.closure_plot):
            self.views.addWidget(plot)
        self.colour_bar = ColourBar(self)
        self.series_plot = SeriesPlot(self)
        left = QWidget(self)
        row = QHBoxLayout(left)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.views, 1)
        row.addWidget(self.colour_bar)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.addWidget(left)
        self.splitter.addWidget(self.series_plot)
        self.splitter.setStretchFactor(0, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 2, 4, 4)
        layout.setSpacing(3)
        layout.addWidget(self.toolbar)
        layout.addWidget(self.splitter, 1)
        layout.addLayout(self._make_footer())

    def _make_footer(self) -> QVBoxLayout:
        """State of the network, progress, and what is to be said."""
        self.status, self.message = QLabel(self), QLabel(self)
        self.message.setWordWrap(True)
        self.progress = QProgressBar(self)
        self.progress.setMaximumWidth(160)
        self.progress.setMaximumHeight(self.fontMetrics().height() + 4)
        self.cancel_button = QToolButton(self)
        self.cancel_button.setText(tr("Cancel"))
        self.cancel_button.clicked.connect(lambda: self.tasks.cancel())
        for widget in (self.progress, self.cancel_button):
            widget.setVisible(False)
        row = QHBoxLayout()
        row.addWidget(self.status, 1)
        row.addWidget(self.progress)
        row.addWidget(self.cancel_button)
        footer = QVBoxLayout()
        footer.setSpacing(2)
        footer.addLayout(row)
        footer.addWidget(self.message)
        return footer

    def _make_tool(self) -> None:
        self.pick_tool = PickTool(self.canvas, self.markers.at)
        self.pick_tool.setAction(self.toolbar.pick)
        self.toolbar.pick.triggered.connect(self._toggle_tool)
        self.pick_tool.picked.connect(self._picked)
        self.pick_tool.dragged.connect(self._dragged)

    def _connect(self) -> None:
        session, toolbar = self.session, self.toolbar
        self._session_slots = (
            (session.sourcesChanged, self._sources_changed),
            (session.targetsChanged, self._targets_changed),
            (session.referenceChanged, self._targets_changed),
            (session.modelChanged, self._show_series),
            (session.styleChanged, self._style_changed),
        )
        for signal, slot in self._session_slots:
            signal.connect(slot)
        toolbar.viewChosen.connect(self.show_view)
        toolbar.quantityChosen.connect(self.show_quantity)
        toolbar.targetChosen.connect(self._choose_target)
        toolbar.stackChosen.connect(self._choose_stack)
        toolbar.resetView.triggered.connect(self._reset_view)
        toolbar.apply.triggered.connect(self.apply_to_map)
        toolbar.save.triggered.connect(self.ask_and_save)
        toolbar.reset.triggered.connect(self.reset)
        for plot in (self.network_plot, self.matrix_plot, self.closure_plot):
            plot.clicked.connect(self._clicked)
        self.tasks.busyChanged.connect(self._show_busy)

    # --- what the dock calls ---

    def activate(self) -> None:
        """The panel came to the front: show its markers and take the mouse on the map."""
        self._active = True
        self.markers.set_visible(True)
        if self.book.wants_coherence:
            self._compute_coherence()
        if self.book.stack is not None and self.canvas.mapTool() is not self.pick_tool:
            self.canvas.setMapTool(self.pick_tool)
        self._targets_changed()

    def deactivate(self) -> None:
        """The panel went to the back."""
        self._active = False
        self.markers.set_visible(False)
        self.canvas.unsetMapTool(self.pick_tool)

    def save_state(self) -> dict[str, Any]:
        """The switches that are not in the files, and what is shown."""
        self._remember_changes()
        project = self.session.project
        return {
            "view": self.view_name,
            "quantity": self.quantity.value,
            "splitter": self.splitter.sizes(),
            "changes": {project.writePath(path): changes for path, changes in self._changes.items() if changes},
        }

    def restore_state(self, state: dict[str, Any]) -> None:
        """Take what `save_state` gave."""
        project = self.session.project
        stored = state.get("changes")
        self._changes = {
            project.readPath(path): {str(name): bool(kept) for name, kept in changes.items()}
            for path, changes in (stored.items() if isinstance(stored, dict) else ())
        }
        sizes = state.get("splitter")
        if isinstance(sizes, list) and len(sizes) == 2:
            self.splitter.setSizes([int(size) for size in sizes])
            self._sized = self._sized or self.isVisible()
        names = [quantity.value for quantity in Quantity]
        self.quantity = Quantity(state["quantity"]) if state.get("quantity") in names else Quantity.MEAN_COHERENCE
        self.toolbar.show_quantity(self.quantity)
        if self.book.stack is not None:
            self.book.reset()
            self.book.apply_changes(self._changes.get(str(self.book.stack.path), {}))
        self.show_view(state.get("view") if state.get("view") in VIEWS else VIEWS[0])

    def close(self) -> bool:
        """Take everything off the canvas and let session and canvas go."""
        self.deactivate()
        self.tasks.cancel()
        self.markers.close()
        for signal, slot in self._session_slots:
            signal.disconnect(slot)
        for plot in (self.network_plot, self.matrix_plot, self.closure_plot, self.series_plot):
            plot.close_plot()
        self.pick_tool.deleteLater()
        return super().close()

    # --- what is open ---

    def _sources_changed(self) -> None:
        """Follow the session to the stack of its results."""
        self._remember_changes()
        results = [result for result in self.session.results if result.stack is not None]
        old = self._result.stack if self._result is not None else None
        self._result = next((result for result in results if result.stack == old), next(iter(results), None))
        self._open()

    def _choose_stack(self, path: Path) -> None:
        self._remember_changes()
        self._result = next((result for result in self.session.results if result.stack == path), None)
        self._open()

    def _open(self) -> None:
        path = self._result.stack if self._result is not None else None
        problem = ""
        try:
            self.book.open(path, self._series_metadata())
        except InsarError as error:
            problem = str(error)
        if self.book.stack is not None:
            self.book.apply_changes(self._changes.get(str(path), {}))
        paths = [result.stack for result in self.session.results if result.stack is not None]
        self.toolbar.show_stacks(paths, path)
        if self._active:
            self.activate()
        else:
            self._redraw()
        if problem:
            self.say(problem, True)
        elif path is None and self.session.results:
            self.say(tr("The open result has no stack of interferograms (ifgramStack.h5); open a folder that has one."))
        elif path is None:
            self.say(tr("Open a result with a stack of interferograms to see its network."))
        else:
            self.say(tr("Click on an interferogram or a date to switch it off; click on the map to choose a pixel."))

    def _series_metadata(self) -> Metadata | None:
        """Of the last series of the result, which says how the stack was inverted."""
        return next((s.series.metadata for s in reversed(self.session.sources) if s.results is self._result), None)

    def _remember_changes(self) -> None:
        if self.book.stack is not None and self.book.edit is not None:
            self._changes[str(self.book.stack.path)] = self.book.edit.changes()

    def _compute_coherence(self) -> None:
        stack = self.book.stack
        if stack is None or self._averaged == stack.path:
            return
        self._averaged = stack.path

        def work(progress: Progress) -> Any:
            return pair_coherence(stack, progress)[0]

        def done(values: Any) -> None:
            self._averaged = None
            self.book.set_mean_coherence(stack.path, values)
            self._redraw_network()

        self._start(MEAN_COHERENCE, work, done)

    # --- the point ---

    def _targets_changed(self) -> None:
        """Follow the points; in the background there is no hurry, `activate` does it."""
        if self._active:
            self._take_target()
            self._redraw()

    def _choose_target(self, number: int) -> None:
        self._number = number
        self._targets_changed()

    def _points(self) -> list[Target]:
        return [target for target in self.session.targets if not target.is_area]

    def _target(self) -> Target | None:
        """The chosen point; the newest one when none is chosen any more."""
        points = self._points()
        return next((point for point in points if point.number == self._number), points[-1] if points else None)

    def _take_target(self) -> None:
        """Give the place of the point, and of the reference, to the book."""
        points = self._points()
        numbers = tuple(point.number for point in points)
        if set(numbers) - set(self._known_numbers):
            self._number = numbers[-1]
        self._known_numbers = numbers
        target = self._target()
        self.toolbar.show_points([(point.title, point.number) for point in points], target.number if target else None)
        self.markers.show([_mark(point) for point in points])
        stack, reference = self.book.stack, self.session.reference
        wkt = stack.grid.crs_wkt if stack is not None else ""
        place = target.in_crs(wkt) if target is not None else None
        zero = reference.in_crs(wkt) if reference is not None and not reference.is_area else None
        self.book.set_pixel(place[0] if place else None, zero[0] if zero else None)

    def _toggle_tool(self) -> None:
        if self.toolbar.pick.isChecked():
            self.canvas.setMapTool(self.pick_tool)
        else:
            self.canvas.unsetMapTool(self.pick_tool)

    def _picked(self, place: QgsPointXY, mode: Mode) -> None:
        """Show another point, if it lies in the stack."""
        session, stack = self.session, self.book.stack
        if stack is None:
            self.say(tr("Open a result with a stack of interferograms first."), True)
            return
        keep = mode is Mode.ADD or session.style.hold
        others = session.targets if keep or mode is Mode.REFERENCE else ()
        target = session.new_target([(place.x(), place.y())], self.canvas.mapSettings().destinationCrs(), others)
        inside = target.in_crs(stack.grid.crs_wkt) if target is not None else None
        if target is None or not inside or stack.grid.pixel(*inside[0]) is None:
            self.say(tr("This place lies outside the stack of interferograms."), True)
        elif mode is Mode.REFERENCE:
            session.set_reference(target)
        else:
            session.set_targets((*others, target))

    def _dragged(self, number: int, place: QgsPointXY, dropped: bool) -> None:
        """Move a point with its marker."""
        self.markers.drag(number, place)
        target, stack = self.session.target(number), self.book.stack
        if not dropped or target is None:
            return
        canvas_crs = self.canvas.mapSettings().destinationCrs()
        moved = transform_points([(place.x(), place.y())], canvas_crs, make_crs(target.crs))
        inside = moved and stack is not None and Target(number, moved, target.crs or crs_text(canvas_crs), "").in_crs(
            stack.grid.crs_wkt
        )
        if not moved or stack is None or not inside or stack.grid.pixel(*inside[0]) is None:
            self.markers.settle(number)
            self.say(tr("This place lies outside the stack of interferograms."), True)
            return
        self._number = number
        self.session.change_target(number, vertices=moved)

    # --- switches ---

    def _clicked(self, kind: str, number: int) -> None:
        if kind == PAIR:
            self.book.toggle_pair(number)
        elif kind == DATE:
            self.book.toggle_date(number)
        else:
            return
        self.session.project.setDirty(True)
        self._redraw()

    def reset(self) -> None:
        """Back to the flags in the file, also on the map."""
        self.book.reset()
        restored = give_back(self.session.project, self._layers())
        if restored:
            self._follow_reference()
        self._redraw()
        self.say(tr("The network is as in the file again."))

    def ask_and_save(self) -> None:
        """Write the keep flags into the stack, if the person agrees."""
        stack, edit = self.book.stack, self.book.edit
        if stack is None or edit is None:
            return
        question = tr("Write into {name} that {kept} of its {total} interferograms are kept?").format(
            name=stack.path.name, kept=int(edit.kept.sum()), total=len(edit.kept)
        )
        buttons = QMessageBox.StandardButton
        answer = QMessageBox.question(self, tr("Save to stack"), question, buttons.Save | buttons.Cancel)
        if answer == buttons.Save:
            self.save()

    def save(self) -> None:
        """Write the keep flags into the stack."""
        if self.book.stack is None:
            return
        try:
            self.book.save()
        except (InsarError, OSError) as error:
            self.say(tr("{path} cannot be written: {error}").format(path=self.book.stack.path, error=error), True)
            return
        self._redraw()
        self.say(
            tr("Saved into {name}. Run 'Invert network' to make a time series with it.").format(
                name=self.book.stack.path.name
            )
        )

    # --- the map ---

    def _layers(self) -> list[Any]:
        return list(velocity_layers(self.session.project, [self._result] if self._result is not None else []))

    def apply_to_map(self) -> None:
        """Invert all pixels with the switched network, in the background, and show their velocity on the map."""
        stack, edit, result = self.book.stack, self.book.edit, self._result
        if stack is None or edit is None or result is None:
            return
        layers, model, kept = self._layers(), self.session.model, edit.kept
        path, options = new_path(result, layers), self.book.options
        period = Period(model.start, model.end, model.excluded, model.functions)
        series, mask = (result.series[-1] if result.series else None), result.mask
        shown = own_file(layers[0]) if layers else None

        def work(progress: Progress) -> Any:
            return write_network_velocity(
                stack, kept, path, progress, options=options, period=period, series_path=series, mask_path=mask,
                shown_path=shown,
            )  # fmt: skip

        def done(written: Any) -> None:
            velocity, layer = written
            try:
                show_velocity(self.session.project, result, self._layers(), path, layer)
            except InsarError as error:
                self.say(str(error), True)
                return
            self._follow_reference()
            self._show_state()
            text = tr("The map shows the velocity from {kept} interferograms ({seconds} s). Reset brings the old one back.")
            self.say(text.format(kept=int(kept.sum()), seconds=f"{velocity.seconds:.1f}"))

        self._start(NEW_VELOCITY, work, done)

    def _follow_reference(self) -> None:
        """A layer that got another file is to be shifted to the reference again."""
        if self.session.reference is not None:
            self.session.referenceChanged.emit()

    # --- background ---

    def _start(self, description: str, work: Any, done: Any) -> None:
        task = self.tasks.start(description, work, done, lambda sentence: self.say(sentence, True))
        self._running[description] = task

        def ended() -> None:
            # canceled elsewhere, or failed: TaskRunner does not hear of it; a newer task goes on
            if self._running.get(description) is task:
                self._averaged = None
                self.tasks.cancel(description)

        task.progressChanged.connect(lambda percent: self.progress.setValue(round(percent)))
        task.taskTerminated.connect(ended)
        self.progress.setValue(0)
        self.progress.setToolTip(description)

    def _show_busy(self, busy: bool) -> None:
        self.progress.setVisible(busy)
        self.cancel_button.setVisible(busy)

    # --- drawing ---

    def show_view(self, name: str) -> None:
        """Show the network, the matrix or the closures."""
        self.view_name = name
        self.toolbar.views[name].setChecked(True)
        self.views.setCurrentIndex(VIEWS.index(name))
        self._redraw_network()

    def show_quantity(self, quantity: Quantity) -> None:
        """Colour the interferograms by another quantity."""
        self.quantity = quantity
        self.toolbar.show_quantity(quantity)
        self._redraw_network()

    def _redraw(self) -> None:
        self._redraw_network()
        self._show_series()
        self._show_state()

    def _redraw_network(self) -> None:
        """Draw the view that is in front."""
        book = self.book
        shading = book.shading(self.quantity)
        if self.view_name == "network":
            self.network_plot.show_network(book.edit, book.heights, book.heights_known, shading)
        elif self.view_name == "matrix":
            self.matrix_plot.show_network(book.edit, shading)
        else:
            self.closure_plot.show_triplets(book.edit, book.triplets())
        self.toolbar.quantity.setEnabled(self.view_name != "closures")
        self.colour_bar.setVisible(self.view_name != "closures" and shading.known)
        if shading.known:
            self.colour_bar.show_range(shading.colours, shading.ticks(), shading.label)

    def _show_series(self) -> None:
        target = self._target()
        colour = target.colour if target is not None else ""
        before, now = ((solved.history if solved is not None else None) for solved in (self.book.before, self.book.now))
        self.series_plot.show_histories(before, now, colour, self.session.model)

    def _show_state(self) -> None:
        """Status line, and what can be done."""
        line, warning = self.book.state_text()
        self.status.setText(line)
        changed = self.book.edit is not None and self.book.edit.changed
        self.toolbar.save.setEnabled(changed)
        self.toolbar.apply.setEnabled(self.book.edit is not None and bool(self.book.edit.kept.any()))
        self.toolbar.reset.setEnabled(changed or any(is_changed(layer) for layer in self._layers()))
        if warning or self.book.problem:
            self.say(warning or self.book.problem, True)
        elif self.book.edit is not None:
            self.say(self._advice())

    def _advice(self) -> str:
        """What is seen, or what to do next."""
        target, now = self._target(), self.book.now
        if target is None:
            return tr("Click on an interferogram or a date to switch it off; click on the map to choose a pixel.")
        if now is None:
            return ""
        return self.book.pixel_text(target.title)

    def _style_changed(self) -> None:
        for plot in (self.network_plot, self.matrix_plot, self.closure_plot, self.series_plot):
            plot.set_style(self.session.style)
        font = QFont(self.font())
        font.setPointSize(self.session.style.font_size)
        self.colour_bar.setFont(font)
        self._redraw()

    def _reset_view(self) -> None:
        for plot in (self.views.currentWidget(), self.series_plot):
            plot.reset_view()

    def _describe(self, kind: str, number: int) -> str:
        if kind == PAIR:
            return self.book.pair_text(number)
        return self.book.date_text(number) if kind == DATE else self.book.triplet_text(number)

    def say(self, sentence: str, warning: bool = False) -> None:
        """Write below the status line."""
        self.message.setText(("⚠ " if warning else "") + sentence)

    def resizeEvent(self, event: QResizeEvent) -> None:
        # a dock at the bottom is wide, one at the side is tall
        wide = self.width() > WIDE * self.height()
        orientation = Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical
        if self.splitter.orientation() != orientation or not self._sized:
            self._sized = True
            self.splitter.setOrientation(orientation)
            length = self.width() if wide else self.height()
            self.splitter.setSizes([round(length * (1 - SERIES_SHARE)), round(length * SERIES_SHARE)])
        self.toolbar.set_narrow(self.width() < NARROW)
        super().resizeEvent(event)


def _mark(target: Target) -> Mark:
    return Mark(target.number, str(target.number), target.colour, target.vertices, make_crs(target.crs))
