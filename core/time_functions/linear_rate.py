# SPDX-License-Identifier: GPL-2.0-or-later
"""The slope of a straight line through values at dates, as sums: what a table of points or an expression can do."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

import numpy as np
import numpy.typing as npt

from ..dates import years_since

FloatArray = npt.NDArray[np.float64]


def centred_years(dates: Sequence[date]) -> FloatArray:
    """Years from the mean of the dates to each date, shape (N,)."""
    years = years_since(dates, dates[0])
    return np.asarray(years - years.mean())


def rate_weights(dates: Sequence[date]) -> FloatArray:
    """What the values of all dates are multiplied with to sum up to the slope of least squares, 1/year (N,).

    With t the time about its mean, the slope is sum(t v) / sum(t^2). All weights are 0 when there is one date only.
    """
    years = centred_years(dates)
    square = float(years @ years)
    return years / square if square > 0 else np.zeros_like(years)


def linear_rates(dates: Sequence[date], values: npt.NDArray[np.floating[Any]]) -> FloatArray:
    """Slopes of least squares of many histories, NaN left out.

    Parameters
    ----------
    values : (N, S)
        In any unit.

    Returns
    -------
    (S,)
        In that unit per year; NaN where there are not two dates with data.
    """
    known = np.isfinite(values)
    years = np.broadcast_to(centred_years(dates)[:, None], values.shape)
    filled = np.where(known, values, 0.0)
    count, time, square = known.sum(axis=0), (years * known).sum(axis=0), (years**2 * known).sum(axis=0)
    above = count * (years * filled).sum(axis=0) - time * filled.sum(axis=0)
    below = count * square - time**2
    slope = np.full(values.shape[1], np.nan)
    np.divide(above, below, out=slope, where=(count > 1) & (below > 1e-12 * np.maximum(count * square, 1e-300)))
    return slope
