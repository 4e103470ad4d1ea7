# SPDX-License-Identifier: GPL-2.0-or-later
"""How core reports to whoever called it: a fraction, a line of log, a warning, and a chance to cancel."""

from __future__ import annotations

from typing import Protocol


class Progress(Protocol):
    """What core needs of a progress reporter."""

    def __call__(self, fraction: float, message: str = "") -> None:
        """Report that `fraction` (0 to 1) of the work is done."""

    def check(self) -> None:
        """Raise :class:`~.errors.Canceled` when the person asked to stop."""

    def info(self, message: str) -> None:
        """Write one line to the log."""

    def warning(self, message: str) -> None:
        """Write one line that the person should not overlook."""


class NullProgress:
    """Reports to nobody and never cancels."""

    def __call__(self, fraction: float, message: str = "") -> None:
        """Ignore the report."""

    def check(self) -> None:
        """Never cancel."""

    def info(self, message: str) -> None:
        """Ignore the line."""

    def warning(self, message: str) -> None:
        """Ignore the line."""


class SilentProgress(NullProgress):
    """Reports to nobody, but cancels when its parent does."""

    def __init__(self, parent: Progress) -> None:
        self._parent = parent

    def check(self) -> None:
        """Ask the parent."""
        self._parent.check()


class SubProgress:
    """Maps the whole range of a nested step onto `start`..`stop` of its parent."""

    def __init__(self, parent: Progress, start: float, stop: float) -> None:
        self._parent, self._start, self._stop = parent, start, stop

    def __call__(self, fraction: float, message: str = "") -> None:
        """Report to the parent."""
        self._parent(self._start + (self._stop - self._start) * fraction, message)

    def check(self) -> None:
        """Ask the parent."""
        self._parent.check()

    def info(self, message: str) -> None:
        """Pass on to the parent."""
        self._parent.info(message)

    def warning(self, message: str) -> None:
        """Pass on to the parent."""
        self._parent.warning(message)


def subrange(progress: Progress, start: float, stop: float) -> Progress:
    """Return a reporter for a nested step that covers `start`..`stop` of `progress`."""
    return SubProgress(progress, start, stop)
