# SPDX-License-Identifier: GPL-2.0-or-later
"""The dates of a series and QGIS's temporal controller: a frame per date, each moving the other."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from datetime import date, timedelta

from qgis.core import QgsDateTimeRange, QgsInterval, QgsTemporalNavigationObject
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QDate, QDateTime, QObject, Qt, QTime, pyqtSignal

from ...processing_provider.compat import HAS_BAND_RANGES, IRREGULAR_STEP, NavigationMode

LAST_DAYS = 12
"""How long the last date lasts when it is the only one."""


def to_datetime(day: date) -> QDateTime:
    """Midnight at the beginning of a day, UTC."""
    return QDateTime(QDate(day.year, day.month, day.day), QTime(0, 0), Qt.TimeSpec.UTC)


def date_ranges(days: Sequence[date]) -> list[QgsDateTimeRange]:
    """From each date to the next; the last one is as long as the one before."""
    if not days:
        return []
    last = days[-1] - days[-2] if len(days) > 1 else timedelta(days=LAST_DAYS)
    moments = [to_datetime(day) for day in (*days, days[-1] + last)]
    return [QgsDateTimeRange(begin, end, True, False) for begin, end in zip(moments, moments[1:])]


def date_in(days: Sequence[date], period: QgsDateTimeRange) -> int | None:
    """Index of the last date that a range of time has reached, None when the range has no end."""
    if period.isInfinite() or not period.end().isValid():
        return None
    end = period.end().toUTC()
    moment = end.date()
    last_day = date(moment.year(), moment.month(), moment.day())
    if end.time() == QTime(0, 0) and not period.includeEnd() and period.begin() < period.end():
        last_day -= timedelta(days=1)
    return max(0, bisect_right(days, last_day) - 1)


class TemporalLink(QObject):
    """Follows the time of the canvas, and on request gives the controller the dates as its frames."""

    moved = pyqtSignal(int)
    """Index of the date that the canvas has come to."""

    def __init__(self, canvas: QgsMapCanvas, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._days: tuple[date, ...] = ()
        self._linked = False
        canvas.temporalRangeChanged.connect(self._canvas_moved)

    @property
    def controller(self) -> QgsTemporalNavigationObject | None:
        """QGIS's temporal controller; a canvas outside its main window has none."""
        controller = self._canvas.temporalController()
        return controller if isinstance(controller, QgsTemporalNavigationObject) else None

    @property
    def linked(self) -> bool:
        """Whether the controller has our frames."""
        return self._linked

    def set_dates(self, days: Sequence[date]) -> None:
        """Follow other dates; a controller that has the old ones gets the new ones, or is let go."""
        self._days = tuple(days)
        if self._linked:
            self.link(bool(days))

    def link(self, wanted: bool) -> None:
        """Give the dates to the controller and start it, or switch it off."""
        controller = self.controller
        if controller is None:
            self._linked = False
            return
        if wanted and self._days:
            ranges = date_ranges(self._days)
            self._linked = True
            controller.setTemporalExtents(QgsDateTimeRange(ranges[0].begin(), ranges[-1].end(), True, False))
            controller.setAvailableTemporalRanges(ranges)
            controller.setFrameDuration(QgsInterval(1, IRREGULAR_STEP))
            controller.setNavigationMode(NavigationMode.Animated)
        elif self._linked:
            self._linked = False
            controller.setNavigationMode(NavigationMode.NavigationOff)

    def go(self, index: int) -> None:
        """Move the controller to a date; without a link, the canvas if its time chooses among the bands."""
        controller = self.controller
        if self._linked and controller is not None:
            if controller.currentFrameNumber() != index:
                controller.setCurrentFrameNumber(index)
        elif HAS_BAND_RANGES and self._days and not self._canvas.temporalRange().isInfinite():
            if date_in(self._days, self._canvas.temporalRange()) != index:
                self._canvas.setTemporalRange(date_ranges(self._days)[index])

    def close(self) -> None:
        """Let the canvas go, and switch the controller off when it has our dates."""
        self.link(False)
        self._canvas.temporalRangeChanged.disconnect(self._canvas_moved)

    def _canvas_moved(self) -> None:
        index = date_in(self._days, self._canvas.temporalRange()) if self._days else None
        if index is not None:
            self.moved.emit(index)
