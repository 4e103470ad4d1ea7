# SPDX-License-Identifier: GPL-2.0-or-later
"""The panel of the network: switch interferograms and dates off and on, and see what becomes of the clicked pixel."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsRasterLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QMessageBox, QWidget

from ...core.errors import InsarError
from ...core.maps.network_map import write_network_velocity
from ...core.maps.velocity_map import Period
from ...core.metadata import Metadata
from ...core.progress import Progress
from ...core.quality import pair_coherence
from ...core.results import ResultSet
from ...processing_provider.translation import mark, tr
from ..panel_state import as_dict
from ..session import Session
from ..split_panel import SplitPanel
from ..task_footer import TaskFooter
from .network_book import NetworkBook
from .network_changes import NetworkChanges
from .network_layers import give_back, is_changed, new_path, own_file, show_velocity, velocity_layers
from .network_plots import DATE, PAIR
from .network_point import PointChooser
from .network_series import SeriesPlot
from .network_shading import Quantity
from .network_stack import OpenStack, open_stack, stamp_of
from .network_toolbar import NetworkToolbar
from .network_views import CLOSURES, NETWORK, VIEWS, NetworkViews

READ_NETWORK = mark("The network of the interferograms")
MEAN_COHERENCE, NEW_VELOCITY = mark("Mean coherence of the interferograms"), mark("Velocity of the changed network")
NARROW = 640
"""Width below which the buttons have no text."""


class NetworkPanel(SplitPanel):
    """Widgets around a NetworkBook: the views of the network, and the series of the pixel."""

    title = mark("Network")
    icon = "network"
    second_share = 0.42

    def __init__(self, session: Session, canvas: QgsMapCanvas, parent: QWidget | None = None) -> None:
        super().__init__(session, canvas, parent)
        self.book = NetworkBook()
        self.footer = TaskFooter(self.status, self)
        self.tasks, self.message = self.footer.tasks, self.footer.message
        self.progress, self.cancel_button = self.footer.progress, self.footer.cancel_button
        self._averaged: Path | None = None
        self._result: ResultSet | None = None
        self._changes = NetworkChanges()
        self._stamp: tuple[ResultSet, int] | None = None
        self._is_open = False
        self._lay_out()
        self.points = PointChooser(session, canvas, self.toolbar.pick, self)
        self._connect()
        self._style_changed()
        self._sources_changed()

    # --- set-up ---

    def _lay_out(self) -> None:
        self.toolbar = NetworkToolbar(self)
        self.views = NetworkViews(self.book, self)
        self.series_plot = SeriesPlot(self)
        self.arrange(self.toolbar, self.views, self.series_plot).addWidget(self.footer)
        QWidget.setTabOrder(self.series_plot, self.footer.cancel_button)  # what was made first is not what is first

    def _connect(self) -> None:
        session, toolbar = self.session, self.toolbar
        self.follow(
            (session.sourcesChanged, self._sources_changed),
            (session.targetsChanged, self.refresh),
            (session.referenceChanged, self.refresh),
            (session.modelChanged, self.refresh),
            (session.styleChanged, self._style_changed),
        )
        toolbar.viewChosen.connect(self.show_view)
        toolbar.quantityChosen.connect(self.show_quantity)
        toolbar.targetChosen.connect(self._choose_point)
        toolbar.stackChosen.connect(self._choose_stack)
        toolbar.resetView.triggered.connect(self.views.reset_view)
        toolbar.resetView.triggered.connect(self.series_plot.reset_view)
        toolbar.apply.triggered.connect(self.apply_to_map)
        toolbar.save.triggered.connect(self.ask_and_save)
        toolbar.reset.triggered.connect(self.reset)
        self.views.clicked.connect(self._clicked)
        self.points.said.connect(self.say)
        self.points.asked.connect(self._choose_point)
        self.footer.canceled.connect(self._canceled)

    # --- what the dock calls ---

    def activate(self) -> None:
        """The panel came to the front: show its markers and take the mouse on the map."""
        super().activate()
        if self.book.wants_coherence:
            self._compute_coherence()
        self.points.activate()

    def deactivate(self) -> None:
        """The panel went to the back."""
        super().deactivate()
        self.points.deactivate()

    def save_state(self) -> dict[str, Any]:
        """The switches that are not in the files, and what is shown."""
        self._changes.remember(self.book)
        return {
            "view": self.views.view,
            "quantity": self.views.quantity.value,
            "splitter": self.sizes,
            "changes": self._changes.state(self.session.project),
        }

    def restore_state(self, state: dict[str, Any]) -> None:
        """Take what `save_state` gave."""
        state = as_dict(state)
        self._changes.restore(state.get("changes"), self.session.project)
        self.restore_sizes(state.get("splitter"))
        known = {quantity.value: quantity for quantity in Quantity}
        self.views.quantity = known.get(str(state.get("quantity")), Quantity.MEAN_COHERENCE)
        self.toolbar.show_quantity(self.views.quantity)
        self.book.reset()
        self._changes.give_back(self.book)
        view = state.get("view")
        self.show_view(view if view in VIEWS else NETWORK)
        self.refresh()

    def release(self) -> None:
        """Take everything off the canvas and end what runs."""
        self.tasks.cancel()
        self.points.close()
        self.views.close_plots()
        self.series_plot.close_plot()

    # --- what is open ---

    def _sources_changed(self) -> None:
        """Follow the session to the stack of its results; that of before stays when it is still open."""
        self._changes.remember(self.book)
        results = self._results()
        old = self._result.stack if self._result is not None else None
        self._show_stack_of(next((result for result in results if result.stack == old), next(iter(results), None)))

    def _show_stack_of(self, result: ResultSet | None) -> None:
        """Open the stack of a result, at once in front and else when the panel comes there; an open one stays."""
        stacks = [one.stack for one in self._results()]
        self.toolbar.show_stacks(stacks, result.stack if result is not None else None)
        stamp = stamp_of(result)
        if self._stamp is None or stamp != self._stamp:
            self._result, self._stamp, self._is_open = result, stamp, False
            self.tasks.cancel(tr(READ_NETWORK))
            self.book.take(None)
        self.refresh()

    def _results(self) -> list[ResultSet]:
        return [result for result in self.session.results if result.stack is not None]

    def _choose_stack(self, path: Path) -> None:
        self._changes.remember(self.book)
        self._show_stack_of(next((result for result in self._results() if result.stack == path), None))

    def _open(self) -> None:
        """Open the stack that is to be shown, in the background."""
        self._is_open = True
        path = self._result.stack if self._result is not None else None
        if path is None:
            self.points.follow_grid(None)
            return
        metadata = self._series_metadata()
        self.say(tr("Opening {name}…").format(name=path.name))

        def done(opened: OpenStack) -> None:
            self.book.take(opened)
            self.points.follow_grid(opened.stack.grid)
            self._changes.give_back(self.book)
            if self._active and self.book.wants_coherence:
                self._compute_coherence()
            self.refresh()

        self.footer.start(
            tr(READ_NETWORK), lambda _: open_stack(path, metadata), done, lambda: self.points.follow_grid(None)
        )

    def _say_what_is_missing(self) -> None:
        if self._result is None and self.session.results:
            self.say(tr("The open result has no stack of interferograms (ifgramStack.h5); open a folder that has one."))
        elif self._result is None:
            self.say(tr("Open a result with a stack of interferograms to see its network."))

    def _series_metadata(self) -> Metadata | None:
        """Of the last series of the result, which says how the stack was inverted."""
        return next((s.series.metadata for s in reversed(self.session.sources) if s.results == self._result), None)

    def _canceled(self) -> None:
        """What was given up is begun again when it is asked for again."""
        self._averaged = None
        self._is_open = self.book.stack is not None

    def _compute_coherence(self) -> None:
        stack = self.book.stack
        if stack is None or self._averaged == stack.path:
            return
        self._averaged = stack.path

        def work(progress: Progress) -> Any:
            return pair_coherence(stack, progress)[0]

        def ended() -> None:
            self._averaged = None

        def done(values: Any) -> None:
            ended()
            self.book.set_mean_coherence(stack.path, values)
            self.refresh()

        self.footer.start(tr(MEAN_COHERENCE), work, done, ended)

    # --- the pixel ---

    def _choose_point(self, number: int) -> None:
        self.points.choose(number)
        self.refresh()

    def _follow_points(self) -> None:
        """Take the pixel of the chosen point."""
        target = self.points.follow()
        entries = [(point.title, point.number) for point in self.points.points()]
        self.toolbar.show_points(entries, target.number if target is not None else None)
        reference = self.points.vertices(self.session.reference)
        self.book.set_pixel(self.points.place(target), reference, self.session.style.statistic)

    # --- switches ---

    def _clicked(self, kind: str, number: int) -> None:
        if kind == PAIR:
            self.book.toggle_pair(number)
        elif kind == DATE:
            self.book.toggle_date(number)
        else:
            return
        self.session.project.setDirty(True)
        self._draw()

    def reset(self) -> None:
        """Back to the flags in the file, also on the map."""
        self.book.reset()
        try:
            restored = give_back(self.session.project, self._layers())
        except InsarError as error:
            self.say(str(error), True)
            return
        if restored:
            self._follow_reference()
        self._draw()

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
        stack = self.book.stack
        if stack is None:
            return
        try:
            self.book.save()
        except (InsarError, OSError) as error:
            self.say(tr("{path} cannot be written: {error}").format(path=stack.path, error=error), True)
            return
        self._draw()
        text = tr("Saved into {name}. Run 'Invert network' to make a time series with it.")
        self.say(text.format(name=stack.path.name))

    # --- the map ---

    def _layers(self) -> list[QgsRasterLayer]:
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
            text = tr("The map shows the velocity from {kept} interferograms ({seconds} s); Reset brings the old back.")
            self.say(text.format(kept=int(kept.sum()), seconds=f"{velocity.seconds:.1f}"))

        self.footer.start(tr(NEW_VELOCITY), work, done)

    def _follow_reference(self) -> None:
        """A layer that got another file is to be shifted to the reference again."""
        if self.session.reference is not None:
            self.session.referenceChanged.emit()

    # --- drawing ---

    def show_view(self, view: str) -> None:
        """Show the network, the matrix or the closures."""
        self.toolbar.show_view(view)
        self.toolbar.quantity.setEnabled(view != CLOSURES)
        self.views.show_view(view)

    def show_quantity(self, quantity: Quantity) -> None:
        """Colour the interferograms by another quantity."""
        self.toolbar.show_quantity(quantity)
        self.views.show_quantity(quantity)

    def redraw(self) -> None:
        """Open what is to be shown, take the pixel of the chosen point, and draw everything."""
        if not self._is_open:
            self._open()
        self._follow_points()
        self._draw()
        self._say_what_is_missing()

    def _draw(self) -> None:
        self.views.redraw()
        self._show_series()
        self._show_state()

    def _show_series(self) -> None:
        target = self.points.chosen()
        before, now = ((solved.history if solved is not None else None) for solved in (self.book.before, self.book.now))
        self.series_plot.show_histories(before, now, target.colour if target is not None else "", self.session.model)

    def _show_state(self) -> None:
        """Status line, what is wrong or good, and what can be done."""
        edit = self.book.edit
        line, warning = self.book.state_text()
        self.status.setText(line)
        changed = edit is not None and edit.changed
        self.toolbar.save.setEnabled(changed)
        self.toolbar.apply.setEnabled(edit is not None and bool(edit.kept.any()))
        self.toolbar.reset.setEnabled(changed or any(is_changed(layer) for layer in self._layers()))
        target = self.points.chosen()
        if warning or self.book.problem:
            self.say(warning or self.book.problem, True)
        elif edit is not None and target is not None and self.book.now is not None:
            self.say(self.book.pixel_text(target.title))
        elif edit is not None:
            self.say(tr("Click an interferogram or a date to switch it off; click the map to choose a pixel."))

    def _style_changed(self) -> None:
        self.views.set_style(self.session.style)
        self.series_plot.set_style(self.session.style)
        self.refresh()

    def say(self, sentence: str, warning: bool = False) -> None:
        """Write below the status line."""
        self.footer.say(sentence, warning)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.toolbar.set_narrow(self.width() < NARROW)
        super().resizeEvent(event)
