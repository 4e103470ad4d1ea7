# SPDX-License-Identifier: GPL-2.0-or-later
"""When displacement changed its rate: breaks, rates before and after, outliers, acceleration, and the last year.

Outliers, seasonal terms and the trend are taken away from each history, :mod:`.breaks` finds its pieces, and straight
lines through the original displacement of the pieces give the rates. Noise may be correlated from date to date: how
much is measured on the scene, goes into the threshold of the breaks, and widens all standard deviations by
sqrt((1 + r) / (1 - r)) (the number of independent dates of autoregressive noise of first order).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

import numpy as np
import numpy.typing as npt

from ..dates import years_since
from ..errors import ParameterError
from ..time_functions.least_squares import LeastSquares
from ..time_functions.time_functions import TimeFunctions, describe, design_matrix
from ..time_functions.time_terms import require_separable
from .breaks import Breaks, Sums, find_breaks, noise_threshold
from .hinges import best_hinges
from .options import MAX_CORRELATION, ChangeOptions

FloatArray = npt.NDArray[np.float64]
BoolArray = npt.NDArray[np.bool_]
AnyFloat = npt.NDArray[np.floating[Any]]
IntArray = npt.NDArray[np.intp]

UNITS = {
    "numBreaks": "1",
    "lastBreak": "year",
    "lastStep": "m",
    "velocityBefore": "m/year",
    "velocityBeforeStd": "m/year",
    "velocityAfter": "m/year",
    "velocityAfterStd": "m/year",
    "velocityLastYear": "m/year",
    "velocityYearBefore": "m/year",
    "velocityChange": "m/year",
    "velocityChangeStd": "m/year",
    "faster": "1",
    "acceleration": "m/year^2",
    "accelerationStd": "m/year^2",
    "numOutliers": "1",
}
"""The layers of a product of changes and their units, see :meth:`ChangeDetector.detect`."""

MAD_TO_SIGMA = 1.4826
STEP_GAIN = 14.0
"""Two lines with a jump must lower the sum of squared residuals by this many variances more than two that meet."""
LEAST_DATES = 4
"""Of a year, for its rate."""


class ChangeDetector:
    """Finds changes in histories of some dates.

    Parameters
    ----------
    dates : sequence of date
    seconds : float
        Time of the acquisitions in the day, UTC.

    Raises
    ------
    ParameterError
        When the dates cannot carry the seasonal terms.
    """

    def __init__(self, dates: Sequence[date], options: ChangeOptions, seconds: float = 0.0) -> None:
        self.options = options
        self.years = years_since(dates, dates[0])
        self._calendar = _decimal_years(dates)
        # in less than two periods a cubic curve and a season are hard to tell apart
        degree = 3 if np.ptp(self.years) >= 2.0 * max(options.periodic, default=0.0) else 1
        functions = TimeFunctions(polynomial=degree, periodic=options.periodic)
        design = design_matrix(functions, dates, dates[0], seconds)
        if len(dates) <= design.shape[1]:
            raise ParameterError(f"{len(dates)} dates are too few to find changes; give a longer time series.")
        require_separable(describe(functions), design)
        self._seasonal = design[:, degree + 1 :]
        self._flexible = LeastSquares(design)
        straight = np.stack([np.ones_like(self.years), self.years], axis=1)
        self._line = LeastSquares(straight)
        self._parabola = LeastSquares(np.column_stack([straight, 0.5 * self.years**2, self._seasonal]))
        self.correlation = options.correlation or 0.0
        self._threshold = np.nan

    def correlations(self, values: AnyFloat) -> FloatArray:
        """Correlation of consecutive dates of histories (N, P) around smooth curves, (P,); NaN where it is unknown."""
        residual = self._flexible.fit(values).residual
        with np.errstate(divide="ignore", invalid="ignore"):
            found = (residual[1:] * residual[:-1]).sum(axis=0) / (residual**2).sum(axis=0)
        # what a curve of p parameters takes away of it, to the order of p / n
        return np.asarray(found + self._flexible.count / len(self.years) * (1.0 + 2.0 * found))

    def calibrate(self, correlation: float, check: Callable[[], None]) -> None:
        """Take over the correlation of the noise and find the threshold of the breaks for it.

        Raises
        ------
        ParameterError
            When the dates leave no room for a break.
        """
        self.correlation = min(max(correlation, 0.0), MAX_CORRELATION)
        self._threshold = noise_threshold(
            self.years,
            self.options.search,
            self.options.false_alarm,
            self.correlation,
            lambda noise: self._detrended(self._without_seasons(noise))[0],
            check,
        )

    def detect(self, displacement: AnyFloat, check: Callable[[], None]) -> dict[str, AnyFloat]:
        """The changes of histories (N, P), metres, NaN = no data; call :meth:`calibrate` before.

        Returns
        -------
        dict of (P,) arrays
            numBreaks; lastBreak: decimal year in which the last one was; lastStep: the jump there, metres, 0 where the
            lines before and after meet; velocityBefore and velocityAfter the last break (without one the latter is
            that of the whole time); velocityLastYear, velocityYearBefore, velocityChange between the two; faster: 1
            where the last year is significantly faster than the year before, -1 slower, 0 neither; acceleration;
            numOutliers. NaN where not known.
        """
        values = self._without_seasons(displacement)
        detrended, _ = self._detrended(values)
        outliers = self._outliers(detrended)
        values[outliers] = np.nan
        check()
        detrended, trend = self._detrended(values)
        breaks = find_breaks(self.years, detrended, self.options.search, self._threshold, check)
        sums = Sums.cumulate(self.years, detrended, np.arange(len(self.years) + 1))
        layers = {"numBreaks": breaks.number.astype(np.float64)}
        freedom = sums.w[-1] - 2.0 * (breaks.number + 1) - self._seasonal.shape[1]
        widened = (1.0 + self.correlation) / (1.0 - self.correlation)
        noise = np.where(freedom > 0, breaks.misfit, np.nan) / np.where(freedom > 0, freedom, np.nan) * widened
        layers.update(self._around_last_break(sums, breaks, trend, noise))
        layers.update(self._two_years(sums, trend, noise))
        check()
        fit = self._parabola.fit(np.where(outliers, np.nan, displacement))
        variance = self._parabola.parameter_covariance(self._parabola.covariance_from_residual(fit))[2, 2] * widened
        layers["acceleration"] = self._parabola.parameters(fit.coefficients)[2]
        layers["accelerationStd"] = np.sqrt(variance)
        layers["numOutliers"] = np.count_nonzero(outliers, axis=0).astype(np.float64)
        unknown = ~np.isfinite(breaks.misfit)
        for layer in layers.values():
            layer[unknown] = np.nan
        return {name: layers[name] for name in UNITS}

    def _without_seasons(self, values: AnyFloat) -> FloatArray:
        """Histories minus their seasonal terms, which are fitted beside a smooth curve."""
        if not self._seasonal.shape[1]:
            return values.astype(np.float64)
        seasonal = self._flexible.solve(values)[-self._seasonal.shape[1] :]
        return np.asarray(values - self._seasonal @ seasonal)

    def _detrended(self, values: FloatArray) -> tuple[FloatArray, FloatArray]:
        """Residuals of straight lines, NaN where there are no data, and the slopes (P,)."""
        fit = self._line.fit(values)
        residual = np.where(fit.valid, fit.residual, np.nan)
        return residual, self._line.parameters(fit.coefficients)[1]

    def _outliers(self, values: AnyFloat) -> BoolArray:
        """Which dates lie far beyond the two in the middle of the four nearest in time.

        The standard deviation is that of the distances from the mean of these two, from their median (Hampel, 1974).
        Of two dates beside a sudden step neither is beyond.
        """
        if not self.options.outlier_sigma or len(values) < 5:
            return np.zeros(values.shape, dtype=bool)
        values = values.astype(np.float32)
        one, two, three, four = (values[index] for index in _neighbours(len(values)))
        lower = np.fmax(np.fmin(one, two), np.fmin(three, four))
        upper = np.fmin(np.fmax(one, two), np.fmax(three, four))
        lower, upper = np.fmin(lower, upper), np.fmax(lower, upper)
        apart = np.abs(values - 0.5 * (lower + upper))
        sigma = MAD_TO_SIGMA * _median(apart)
        beyond = np.fmax(lower - values, values - upper)
        with np.errstate(invalid="ignore"):
            return np.asarray(beyond > self.options.outlier_sigma * np.maximum(sigma, 1e-9))

    def _around_last_break(
        self, sums: Sums, breaks: Breaks, trend: FloatArray, noise: FloatArray
    ) -> dict[str, FloatArray]:
        """Date and size of the last break, and the rates before and after."""
        broken = breaks.number > 0
        begin, start, meets = self._place_last_break(sums, breaks, noise)
        end, middle = sums.gathered(np.full(len(start), len(self.years))), sums.gathered(start)
        before, after = middle.minus(sums.gathered(begin)), end.minus(middle)
        (level0, rate0, spread0), (level1, rate1, spread1) = before.line(), after.line()
        between = 0.5 * (self.years[np.maximum(start - 1, 0)] + self.years[start])
        jump = (level1 - level0 + (rate1 - rate0) * between)[0]
        when = np.where(meets, self.years[start], between)
        return {
            "lastBreak": np.where(broken, np.interp(when, self.years, self._calendar), np.nan),
            "lastStep": np.where(broken, np.where(meets, 0.0, jump), np.nan),
            "velocityBefore": np.where(broken, rate0[0] + trend, np.nan),
            "velocityBeforeStd": np.where(broken, np.sqrt(spread0[0] * noise), np.nan),
            "velocityAfter": rate1[0] + trend,
            "velocityAfterStd": np.sqrt(spread1[0] * noise),
        }

    def _place_last_break(self, sums: Sums, breaks: Breaks, noise: FloatArray) -> tuple[IntArray, IntArray, BoolArray]:
        """First dates of the piece before the last break and of that after, and whether their lines meet there.

        They do unless two lines with a jump fit significantly better than two that meet. (The lines with a jump cannot
        tell: their break stands where the jump is largest.) The break is then the date at which they meet.
        """
        count, pixels = len(self.years), np.arange(len(breaks.number))
        start = np.where(breaks.number > 0, breaks.first_dates[np.maximum(breaks.number - 1, 0), pixels], 0)
        begin = np.where(breaks.number > 1, breaks.first_dates[np.maximum(breaks.number - 2, 0), pixels], 0)
        meets = np.zeros(len(pixels), dtype=bool)
        some = np.flatnonzero(breaks.number)
        if not len(some):
            return begin, start, meets
        ours, least = sums.of_pixels(some), self.options.search.least_dates
        hinge, misfit = best_hinges(self.years, ours, begin[some], least)
        ends = ours.gathered(np.full(len(some), count)), ours.gathered(start[some]), ours.gathered(begin[some])
        apart = (ends[0].minus(ends[1]).misfit(least) + ends[1].minus(ends[2]).misfit(least))[0]
        joined = misfit - apart <= STEP_GAIN * noise[some]
        meets[some] = joined
        start[some[joined]] = hinge[joined]
        return begin, start, meets

    def _two_years(self, sums: Sums, trend: FloatArray, noise: FloatArray) -> dict[str, FloatArray]:
        """Rates of the last year and of that before, and their difference."""
        last = self.years[-1]
        edges = np.searchsorted(self.years, [last - 2.0 * self.options.window, last - self.options.window], "right")
        early, late = (sums.between(slice(a, a + 1), slice(b, b + 1))
                       for a, b in ((edges[0], edges[1]), (edges[1], len(self.years))))  # fmt: skip
        (_, rate0, spread0), (_, rate1, spread1) = early.line(), late.line()
        known = ((early.w >= LEAST_DATES) & (late.w >= LEAST_DATES))[0] & self.has_two_years
        rate0, rate1 = (np.where(known, rate[0] + trend, np.nan) for rate in (rate0, rate1))
        std = np.where(known, np.sqrt((spread0 + spread1)[0] * noise), np.nan)
        differs = np.abs(rate1 - rate0) >= self.options.significance * std
        faster = np.where(differs, np.sign(np.abs(rate1) - np.abs(rate0)), 0.0)
        return {
            "velocityLastYear": rate1,
            "velocityYearBefore": rate0,
            "velocityChange": rate1 - rate0,
            "velocityChangeStd": std,
            "faster": np.where(np.isfinite(std), faster, np.nan),
        }

    @property
    def has_two_years(self) -> bool:
        """Whether the dates reach over both of the years that are compared, but for a tenth of one."""
        return bool(np.ptp(self.years) >= 1.9 * self.options.window)


def _neighbours(count: int) -> IntArray:
    """Positions of the four nearest dates of each (4, N): two on either side, or what there is at the ends."""
    steps = np.arange(5) - 2
    first = np.clip(np.arange(count) - 2, 0, count - 5)
    around = first[:, None] + steps[None] + 2
    others = np.array([row[row != i] for i, row in enumerate(around)])
    return others.T


def _median(values: AnyFloat) -> AnyFloat:
    """Median along the first axis, NaN left out."""
    ordered = np.sort(values, axis=0)
    last = np.maximum(np.count_nonzero(np.isfinite(ordered), axis=0) - 1, 0)
    pixels = np.arange(values.shape[1])
    return np.asarray(0.5 * (ordered[last // 2, pixels] + ordered[(last + 1) // 2, pixels]))


def _decimal_years(dates: Sequence[date]) -> FloatArray:
    """Calendar years with their fraction, such as 2019.5."""
    return np.array(
        [
            day.year + (day - date(day.year, 1, 1)).days / (date(day.year + 1, 1, 1) - date(day.year, 1, 1)).days
            for day in dates
        ]
    )
