# SPDX-License-Identifier: GPL-2.0-or-later
"""A date axis that thins its month labels to quarters and half years before it gives them up."""

from __future__ import annotations

import sys
from datetime import datetime, timezone
from typing import Any

MONTHS_BETWEEN_LABELS = [1, 3, 6]


def make_time_axis(pg: Any, orientation: str) -> Any:
    """A date axis of pyqtgraph (the module `pg`) in UTC."""
    axis = pg.DateAxisItem(orientation=orientation, utcOffset=0)
    # in the package the name of this module is that of the class
    dates = sys.modules[pg.DateAxisItem.__module__]
    years = dates.TickSpec(dates.YEAR_SPACING, dates.makeYStepper(1), "%Y", autoSkip=[1, 5, 10, 25])
    months = dates.TickSpec(dates.MONTH_SPACING, next_month, "%b", autoSkip=MONTHS_BETWEEN_LABELS)
    coarsest = next(iter(axis.zoomLevels))
    axis.zoomLevels[coarsest] = dates.ZoomLevel([years, months], "YYYY")
    return axis


def next_month(seconds: float, step: int, first: bool = False) -> float:
    """The next first day of a month whose number is a multiple of `step`, in seconds since 1970 (UTC)."""
    try:
        day = datetime.fromtimestamp(seconds, timezone.utc)
        months = ((day.year * 12 + day.month - 1) // step + 1) * step
        return datetime(months // 12, months % 12 + 1, 1, tzinfo=timezone.utc).timestamp()
    except (OverflowError, OSError, ValueError):  # beyond what the calendar knows
        return float("inf")
