# SPDX-License-Identifier: GPL-2.0-or-later
"""Series of several satellites on one time axis: the nearest date of each, or interpolation between its dates."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np
import numpy.typing as npt

from ..dates import days_since
from ..errors import ParameterError
from .options import NEAREST, TIME_AXES

FloatArray = npt.NDArray[np.float32]


@dataclass(frozen=True)
class TimeAxis:
    """Common dates, and where each series has them.

    Attributes
    ----------
    dates : tuple of date
        K common dates.
    before, after : tuple of (K,) int arrays
        For each series, the dates left and right of each common date.
    share : tuple of (K,) arrays
        For each series, weight of the date on the right: 0 to 1.
    """

    dates: tuple[date, ...]
    before: tuple[npt.NDArray[np.intp], ...]
    after: tuple[npt.NDArray[np.intp], ...]
    share: tuple[FloatArray, ...]

    def resample(self, number: int, values: FloatArray) -> FloatArray:
        """Displacement (N, ...) of one series on the common dates (K, ...); NaN beside a date without data."""
        before, after = values[self.before[number]], values[self.after[number]]
        share = self.share[number].reshape(-1, *(1,) * (values.ndim - 1))
        return np.where(share > 0, before + share * (after - before), before)


def common_dates(series: Sequence[Sequence[date]], axis: str, max_days: int) -> TimeAxis:
    """Find the time axis of several series.

    'nearest' takes the dates of the first series to which every other one has a date at most `max_days` apart.
    'interpolated' takes all dates inside the span that the series share, and interpolates linearly where a series has
    none, in gaps of at most `max_days`.

    Raises
    ------
    ParameterError
        When fewer than two dates are left.
    """
    if axis not in TIME_AXES:
        raise ParameterError(f"The time axis '{axis}' is unknown; choose {' or '.join(TIME_AXES)}.")
    if max_days < 0:
        raise ParameterError(f"The number of days is {max_days}; give 0 or more.")
    origin = min(dates[0] for dates in series)
    days = [days_since(dates, origin) for dates in series]
    if axis == NEAREST:
        found = _nearest(days, max_days)
        wanted = [series[0][int(i)] for i in found[0]]
        zero = np.zeros(len(wanted), dtype=np.float32)
        result = TimeAxis(tuple(wanted), tuple(found), tuple(found), tuple(zero for _ in series))
    else:
        every = sorted({day for dates in series for day in dates})
        result = _interpolated(every, days_since(every, origin), days, max_days)
    if len(result.dates) < 2:
        raise ParameterError(
            f"The series have {len(result.dates)} date in common within {max_days} days; allow more days, or give "
            "series of the same time."
        )
    return result


def _nearest(days: Sequence[npt.NDArray[np.float64]], max_days: int) -> list[npt.NDArray[np.intp]]:
    """Positions in each series of the dates that all have: each date of the others is used once, by the nearest."""
    positions = [np.arange(len(days[0]))]
    good = np.ones(len(days[0]), dtype=bool)
    for other in days[1:]:
        gaps = np.abs(days[0][:, None] - other[None, :])
        nearest = gaps.argmin(axis=1)
        taken = gaps.argmin(axis=0)[nearest] == np.arange(len(days[0]))
        good &= (gaps.min(axis=1) <= max_days) & taken
        positions.append(nearest)
    return [np.asarray(position[good], dtype=np.intp) for position in positions]


def _interpolated(
    every: Sequence[date],
    at: npt.NDArray[np.float64],
    days: Sequence[npt.NDArray[np.float64]],
    max_days: int,
) -> TimeAxis:
    good = np.ones(len(at), dtype=bool)
    before, after, share = [], [], []
    for known in days:
        right = np.clip(np.searchsorted(known, at), 0, len(known) - 1)
        left = np.where(known[right] == at, right, np.maximum(right - 1, 0))
        gap = known[right] - known[left]
        inside = (known[left] <= at) & (at <= known[right])
        good &= inside & (gap <= max(max_days, 0))
        before.append(left)
        after.append(right)
        share.append(np.divide(at - known[left], gap, out=np.zeros(len(at)), where=gap > 0).astype(np.float32))
    return TimeAxis(
        tuple(day for day, keep in zip(every, good) if keep),
        tuple(np.asarray(index[good], dtype=np.intp) for index in before),
        tuple(np.asarray(index[good], dtype=np.intp) for index in after),
        tuple(weight[good] for weight in share),
    )
