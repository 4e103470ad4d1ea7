# SPDX-License-Identifier: GPL-2.0-or-later
"""Core reports progress; QGIS shows it."""

from __future__ import annotations

from qgis.core import QgsProcessingFeedback

from ..core.errors import Canceled


class FeedbackProgress:
    """Core's Progress over a QgsProcessingFeedback."""

    def __init__(self, feedback: QgsProcessingFeedback) -> None:
        self._feedback = feedback
        self._text = ""

    def __call__(self, fraction: float, message: str = "") -> None:
        """Move the bar, and show the message when it is a new one."""
        self._feedback.setProgress(100.0 * min(max(fraction, 0.0), 1.0))
        if message and message != self._text:
            self._text = message
            self._feedback.setProgressText(message)

    def check(self) -> None:
        """Raise Canceled when the person pressed Cancel."""
        if self._feedback.isCanceled():
            raise Canceled()

    def info(self, message: str) -> None:
        """Write one line to the log."""
        self._feedback.pushInfo(message)

    def warning(self, message: str) -> None:
        """Write one highlighted line to the log."""
        self._feedback.pushWarning(message)
