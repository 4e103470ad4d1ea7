# SPDX-License-Identifier: GPL-2.0-or-later
"""A date axis that thins its month labels to quarters and half years before it gives them up, or has dates in full."""

from __future__ import annotations

import sys
from collections import OrderedDict
from collections.abc import Callable, Sequence
from datetime import date, datetime, timezone
from functools import partial
from typing import Any

MONTHS_BETWEEN_LABELS = [1, 3, 6]
MONTHS_BETWEEN_DATES = [1, 3, 6, 12, 24, 60, 120, 300]
YEARS_BETWEEN_DATES = [1, 2, 5, 10, 25]
DAYS_BETWEEN_DATES = [1, 2, 5, 10]
FEW_DAYS = 5 * 86400.0
"""Seconds between labels below which single days are labelled."""
ROOM_LEFT, ROOM_RIGHT = 36, 10
"""Pixels that a label may stand out at the ends of the axis."""
AUTO, YEAR, MONTH = "auto", "year", "month"
FORMATS = {"iso": "%Y-%m-%d", "dmy": "%d.%m.%Y", "mdy": "%m/%d/%Y", MONTH: "%b %Y", YEAR: "%Y"}
"""Names of date formats (see `settings.DATE_FORMATS`) and how they are written."""


def make_time_axis(pg: Any, orientation: str, date_format: str = AUTO) -> Any:
    """A date axis of pyqtgraph (the module `pg`) in UTC, on which the year can be told."""
    flat = orientation == "bottom"
    left, right = (ROOM_LEFT, ROOM_RIGHT) if flat else (0, 0)
    month = _dates(pg).MONTH_SPACING

    class TimeAxis(pg.DateAxisItem):
        """Labels may stand out at the ends: the first one often is that of the year."""

        def boundingRect(self) -> Any:
            return super().boundingRect().adjusted(-left, 0, right, 0)

        def tickStrings(self, values: Sequence[float], scale: float, spacing: float) -> list[str]:
            texts = super().tickStrings(values, scale, spacing)
            if spacing != month:
                return texts
            low, high = sorted(self.range)
            if not flat:
                return with_year(texts, values, (low, high), "\n", lambda text: 0.0)
            seconds = (high - low) / max(1.0, self.width())
            return with_year(
                texts, values, (low, high), " ", lambda text: self.fontMetrics.horizontalAdvance(text) * seconds
            )

    axis = TimeAxis(orientation=orientation, utcOffset=0)
    axis.usual_levels = axis.zoomLevels
    set_date_format(pg, axis, date_format)
    return axis


def with_year(
    months: Sequence[str],
    places: Sequence[float],
    limits: tuple[float, float],
    between: str,
    length: Callable[[str], float],
) -> list[str]:
    """Labels of months, the first one in view with its year where no label of a year is in view.

    Parameters
    ----------
    months : sequence of str
        Names, each at a place in seconds since 1970.
    between : str
        What stands between month and year.
    length : function
        Of a text along the axis, in seconds. A month that would touch the first label has none.
    """
    texts, (low, high) = list(months), limits
    shown = [number for number, place in enumerate(places) if low <= place <= high]
    if not shown or next_month(low - 1.0, 12) <= high:
        return texts
    first, following = shown[0], shown[1:2]
    texts[first] += between + str(datetime.fromtimestamp(places[first], timezone.utc).year)
    for second in following:
        if places[second] - places[first] < (length(texts[first]) + length(texts[second] + "nn")) / 2:
            texts[second] = ""
    return texts


def _dates(pg: Any) -> Any:
    """pyqtgraph's module of date axes; in the package its name is that of the class."""
    return sys.modules[pg.DateAxisItem.__module__]


def set_date_format(pg: Any, axis: Any, name: str) -> None:
    """Write the dates of an axis that `make_time_axis` made in another way."""
    dates = _dates(pg)
    if name not in FORMATS:
        years = dates.TickSpec(dates.YEAR_SPACING, dates.makeYStepper(1), "%Y", autoSkip=[1, 5, 10, 25])
        months = dates.TickSpec(dates.MONTH_SPACING, next_month, "%b", autoSkip=MONTHS_BETWEEN_LABELS)
        axis.zoomLevels = OrderedDict(axis.usual_levels)
        axis.zoomLevels[next(iter(axis.zoomLevels))] = dates.ZoomLevel([years, months], "YYYY")
        vars(axis).pop("tickStrings", None)
    else:
        axis.zoomLevels = _levels(dates, name)
        axis.tickStrings = partial(_written, FORMATS[name])  # pyqtgraph's own would take zeros off the front
    axis.picture = None  # what was drawn before is of the other format
    axis.update()


def _levels(dates: Any, name: str) -> OrderedDict[float, Any]:
    """Kinds of labels by how far they are apart, all in one format: first days of months, and days when there is room.

    One kind at a time: labels of two kinds would lie upon each other.
    """
    form = FORMATS[name]
    example = date(2020, 10, 28).strftime(form) + "0"
    if name == YEAR:
        first = dates.TickSpec(dates.YEAR_SPACING, dates.makeYStepper(1), form, autoSkip=YEARS_BETWEEN_DATES)
    else:
        first = dates.TickSpec(dates.MONTH_SPACING, next_month, form, autoSkip=MONTHS_BETWEEN_DATES)
    levels = OrderedDict([(float("inf"), dates.ZoomLevel([first], example))])
    if name not in (YEAR, MONTH):
        stepper = dates.makeSStepper(dates.DAY_SPACING)
        days = dates.TickSpec(dates.DAY_SPACING, stepper, form, autoSkip=DAYS_BETWEEN_DATES)
        levels[FEW_DAYS] = dates.ZoomLevel([days], example)
    return levels


def _written(form: str, values: Sequence[float], _scale: float, _spacing: float) -> list[str]:
    """Places on the axis as dates; nothing beyond what the calendar knows."""
    texts = []
    for seconds in values:
        try:
            texts.append(datetime.fromtimestamp(seconds, timezone.utc).strftime(form))
        except (OverflowError, OSError, ValueError):
            texts.append("")
    return texts


def hover_text(day: date, name: str) -> str:
    """A day in full, as near to a date format as can be."""
    return day.strftime(FORMATS[name if name in ("dmy", "mdy") else "iso"])


def next_month(seconds: float, step: int, first: bool = False) -> float:
    """The next first day of a month whose number is a multiple of `step`, in seconds since 1970 (UTC)."""
    try:
        day = datetime.fromtimestamp(seconds, timezone.utc)
        months = ((day.year * 12 + day.month - 1) // step + 1) * step
        return datetime(months // 12, months % 12 + 1, 1, tzinfo=timezone.utc).timestamp()
    except (OverflowError, OSError, ValueError):  # beyond what the calendar knows
        return float("inf")
