# SPDX-License-Identifier: GPL-2.0-or-later
"""Where two straight lines that meet fit a history best, for many pixels at once."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from .breaks import Sums

FloatArray = npt.NDArray[np.float64]
IntArray = npt.NDArray[np.intp]


def best_hinges(years: FloatArray, sums: Sums, begin: IntArray, least_dates: int) -> tuple[IntArray, FloatArray]:
    """The date at which a change of rate without a jump fits best, in the histories from a date of each pixel on.

    The function max(t - T, 0), made orthogonal to a straight line, lowers the sum of squared residuals of the line by
    the square of its product with the history over its own length. Both come from the sums.

    Parameters
    ----------
    years : (N,)
    sums : Sums
        Cumulated before all N + 1 dates.
    begin : (P,) int array
        Position of the first date that takes part.
    least_dates : int
        Dates before and after the hinge.

    Returns
    -------
    position : (P,) int array
        Of the date T; `begin` where there is no room for one.
    misfit : (P,)
        Sum of squared residuals; infinite where there is no room.
    """
    count, pixels = len(years), len(begin)
    whole = sums.gathered(np.full(pixels, count)).minus(sums.gathered(begin))
    _, slope, spread = (array[0] for array in whole.line())
    number, time, level = whole.w[0], whole.t[0] / whole.w[0], whole.y[0] / whole.w[0]
    gain, position = np.full(pixels, -np.inf), begin.copy()
    for date in range(least_dates, count - least_dates + 1):
        after = sums.between(slice(date, date + 1), slice(count, count + 1))
        start = years[date]
        with_one = (after.t - start * after.w)[0]
        with_time = (after.tt - start * after.t)[0] - time * with_one
        with_values = (after.ty - start * after.y)[0]
        with np.errstate(divide="ignore", invalid="ignore"):
            square = (after.tt - 2.0 * start * after.t + start**2 * after.w)[0]
            square = square - with_one**2 / number - with_time**2 * spread
            found = (with_values - level * with_one - slope * with_time) ** 2 / square
        better = (found > gain) & (date - begin >= least_dates)
        gain[better], position[better] = found[better], date
    misfit = whole.misfit(least_dates)[0] - gain
    return position, np.where(np.isfinite(gain), misfit, np.inf)
