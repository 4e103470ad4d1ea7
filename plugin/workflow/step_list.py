# SPDX-License-Identifier: GPL-2.0-or-later
"""What a run of the workflow would do with the folder it writes to: each step's state, found in the background."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtGui import QHideEvent, QShowEvent
from qgis.PyQt.QtWidgets import QLabel, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from ...core.errors import InsarError
from ...core.progress import Progress
from ...core.workflow.workflow import OUT_OF_DATE, SKIPPED, TO_DO, UP_TO_DATE, StepState
from ...processing_provider.translation import tr
from ..tasks import TaskRunner

States = tuple[StepState, ...]
Plan = Callable[[Progress], States]

DELAY = 400
"""Milliseconds without a change after which the steps are looked at: nobody looks while somebody types."""


class StepList(QWidget):
    """A table of the steps, empty as long as there is no product of a run, and `summary`, a line to be put in sight.

    `make_plan` gives the work that finds the states, None when too little is known for it, or raises an InsarError.
    """

    def __init__(self, make_plan: Callable[[], Plan | None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make_plan, self._paused = make_plan, False
        self.tasks = TaskRunner(self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DELAY)
        self._timer.timeout.connect(self._look)
        self.summary = QLabel()
        self.summary.setWordWrap(True)
        self.table = QTreeWidget(self)
        self.table.setRootIsDecorated(False)
        self.table.setHeaderLabels([tr("Step"), tr("State"), tr("Products of")])
        self.table.setSelectionMode(QTreeWidget.SelectionMode.NoSelection)
        self.table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.table)
        self._show("", ())

    @property
    def is_looking(self) -> bool:
        """Whether what is shown may be of before."""
        return self._timer.isActive() or self.tasks.busy

    def refresh(self) -> None:
        """Look again soon: a parameter has changed."""
        self.tasks.cancel()
        if self.isVisible() and not self._paused:
            self._timer.start()

    def pause(self, paused: bool) -> None:
        """Do not look while a run writes the products."""
        self._paused = paused
        self._timer.stop()
        self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Look when it comes to be seen."""
        super().showEvent(event)
        self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody waits for it any more."""
        super().hideEvent(event)
        self._timer.stop()
        self.tasks.cancel()

    def _look(self) -> None:
        try:
            plan = self._make_plan()
        except InsarError as error:
            self._show(str(error), ())
            return
        if plan is None:
            self._show("", ())
            return
        self.tasks.start(
            tr("Steps of the workflow"), plan, self._show_states, lambda sentence: self._show(sentence, ())
        )

    def _show_states(self, states: States) -> None:
        if not any(state.made for state in states):
            self._show("", ())
            return
        words = _words()
        counts = {text: sum(state.state == key for state in states) for key, (text, _) in words.items()}
        found = ", ".join(f"{count} {text}" for text, count in counts.items() if count)
        self._show(tr("The folder of products holds a run. Its steps: {states}.").format(states=found), states)

    def _show(self, sentence: str, states: States) -> None:
        words = _words()
        self.summary.setText(sentence)
        self.summary.setVisible(bool(sentence))
        self.table.clear()
        for state in states:
            text, meaning = words[state.state]
            made = f"{state.made:%Y-%m-%d %H:%M}" if state.made is not None else ""
            row = QTreeWidgetItem(self.table, [tr(state.title), text, made])
            row.setToolTip(1, meaning)
            if state.state == OUT_OF_DATE:
                font = row.font(1)
                font.setBold(True)
                row.setFont(1, font)
        self.table.setVisible(bool(states))
        for column in range(self.table.columnCount()):
            self.table.resizeColumnToContents(column)
        rows = self.table.sizeHintForRow(0) * len(states) + self.table.header().sizeHint().height()
        self.table.setFixedHeight(rows + 2 * self.table.frameWidth())


def _words() -> dict[str, tuple[str, str]]:
    """Of each state, its name and what it means."""
    return {
        UP_TO_DATE: (tr("done"), tr("Its products are used as they are.")),
        OUT_OF_DATE: (tr("out of date"), tr("Its options, its input or a step before have changed: it runs again.")),
        TO_DO: (tr("to do"), tr("It has no products yet: it runs.")),
        SKIPPED: (tr("skipped"), tr("It has nothing to do with these options and interferograms.")),
    }
