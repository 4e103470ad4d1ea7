# SPDX-License-Identifier: GPL-2.0-or-later
"""The lines below a panel that works in the background: its state, the progress with Cancel, and what is to be said."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QToolButton, QVBoxLayout, QWidget

from ..core.progress import Progress
from ..processing_provider.translation import tr
from .tasks import TaskRunner


class TaskFooter(QWidget):
    """Starts work and shows how far it is."""

    canceled = pyqtSignal()
    """Everything was canceled here."""

    def __init__(self, status: QLabel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tasks = TaskRunner(self)
        self.message = QLabel(self)
        self.message.setWordWrap(True)
        self.progress = QProgressBar(self)
        self.progress.setMaximumWidth(160)
        self.progress.setMaximumHeight(self.fontMetrics().height() + 4)
        self.cancel_button = QToolButton(self)
        self.cancel_button.setText(tr("Cancel"))
        self.cancel_button.setToolTip(tr("Stop what is being computed; what is shown stays"))
        row = QHBoxLayout()
        row.addWidget(status, 1)
        for widget in (self.progress, self.cancel_button):
            widget.setVisible(False)
            row.addWidget(widget)
        # the plots above are not to be laid out and painted anew whenever the progress comes and goes
        status.setMinimumHeight(max(self.progress.maximumHeight(), self.cancel_button.sizeHint().height()))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(row)
        layout.addWidget(self.message)
        self.tasks.busyChanged.connect(self._show_busy)
        self.cancel_button.clicked.connect(lambda checked=False: self._cancel())

    def start(
        self,
        description: str,
        work: Callable[[Progress], Any],
        done: Callable[[Any], None],
        ended: Callable[[], None] = lambda: None,
    ) -> None:
        """Work in the background; `ended` is called when it fails, or is canceled in QGIS's list of tasks."""

        def failed(sentence: str) -> None:
            ended()
            self.say(sentence, True)

        def canceled() -> None:
            ended()
            self.say(tr("Canceled: {task}.").format(task=description))

        self.progress.setValue(0)
        self.progress.setToolTip(description)
        task = self.tasks.start(description, work, done, failed, canceled)
        task.progressChanged.connect(self._show_progress)

    def say(self, sentence: str, warning: bool = False) -> None:
        """Write below the state."""
        self.message.setText(("⚠ " if warning else "") + sentence)

    def _cancel(self) -> None:
        self.tasks.cancel()
        self.canceled.emit()

    def _show_progress(self, percent: float) -> None:
        self.progress.setValue(round(percent))

    def _show_busy(self, busy: bool) -> None:
        self.progress.setVisible(busy)
        self.cancel_button.setVisible(busy)
