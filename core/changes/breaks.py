# SPDX-License-Identifier: GPL-2.0-or-later
"""Breaks in displacement histories: the best piecewise straight lines with 0, 1, ... breaks, for many pixels at once.

Each piece is a straight line of its own. For every number of breaks the best places are found exactly by dynamic
programming over the dates: the best k breaks up to a date are the best k - 1 breaks up to an earlier one, plus one
line from there on (Bai & Perron, 2003; the "segment neighbourhood" of Auger & Lawrence, 1989). The misfit of a line
between any two dates comes from cumulated sums, so no loop runs over pixels: it runs over dates, and the operations
over earlier dates and a chunk of pixels.

The number of breaks is that of the greatest  n ln(RSS_0 / RSS_k) - k threshold  (Yao, 1988, with a threshold in place
of ln n), which needs no noise level. The threshold is the one which noise without any break, drawn at the same dates,
exceeds with the probability that is asked for.

References
----------
Auger & Lawrence (1989), Bull. Math. Biol. 51, 39-54. Bai & Perron (2003), J. Applied Econometrics 18, 1-22.
Yao (1988), Statistics & Probability Letters 6, 181-189.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from ..errors import ParameterError
from .options import BreakSearch

FloatArray = npt.NDArray[np.float64]
Float32Array = npt.NDArray[np.float32]
IntArray = npt.NDArray[np.intp]
AnyFloat = npt.NDArray[np.floating[Any]]

CHUNK_PIXELS = 1024
"""Their sums for all dates stay in the processor's cache."""
MOST_CANDIDATES = 160
"""Of more dates, breaks are looked for at every n-th."""
SMALLEST_SHARE = 1e-5
"""Share of the misfit without breaks below which a misfit is rounding."""
SIMULATED = 4000
"""Histories of noise that are drawn for a threshold."""


@dataclass(frozen=True, eq=False)
class Sums:
    """Cumulated sums over the dates before each place: of 1, t, t^2, y, t y, y^2.

    The first three are (places, 1) where all pixels have all dates, else (places, P), the others (places, P).
    """

    w: AnyFloat
    t: AnyFloat
    tt: AnyFloat
    y: AnyFloat
    ty: AnyFloat
    yy: AnyFloat

    @classmethod
    def cumulate(cls, years: FloatArray, values: AnyFloat, places: IntArray) -> Sums:
        """Sums over histories (N, P), NaN = no data, before each of some dates (0 to N)."""
        known = np.isfinite(values)
        if known.all():
            filled, known = values.astype(np.float64), known[:, :1]
        else:
            filled = np.where(known, values, 0.0).astype(np.float64)
        weights, time = known.astype(np.float64), years[:, None]

        def cumulated(terms: FloatArray) -> FloatArray:
            sums: FloatArray = np.concatenate([np.zeros((1, terms.shape[1])), np.cumsum(terms, axis=0)])
            return sums[places]

        return cls(
            cumulated(weights),
            cumulated(weights * time),
            cumulated(weights * time**2),
            cumulated(filled),
            cumulated(filled * time),
            cumulated(filled**2),
        )

    def single(self) -> Sums:
        """The same in single precision."""
        return Sums(*(array.astype(np.float32) for array in self._arrays()))

    def between(self, start: Any, stop: Any) -> Sums:
        """Sums over the dates from one index into the places (or several) to another."""
        return Sums(*(array[stop] - array[start] for array in self._arrays()))

    def of_pixels(self, pixels: IntArray) -> Sums:
        """Sums of some pixels."""
        return Sums(*(array if array.shape[1] == 1 else array[:, pixels] for array in self._arrays()))

    def gathered(self, places: IntArray) -> Sums:
        """Sums at a place of its own for each pixel (P,), each (1, P)."""
        pixels = np.arange(len(places))
        return Sums(*(array[places, 0 if array.shape[1] == 1 else pixels][None] for array in self._arrays()))

    def minus(self, other: Sums) -> Sums:
        """Sums over the dates after those of `other`."""
        return Sums(*(ours - theirs for ours, theirs in zip(self._arrays(), other._arrays())))

    def misfit(self, least_dates: int) -> AnyFloat:
        """Sum of squared residuals of a straight line; infinite with fewer dates."""
        with np.errstate(divide="ignore", invalid="ignore"):
            inverse = 1.0 / self.w
            middle = self.t * inverse
            spread = 1.0 / (self.tt - self.t * middle)
            slope = self.ty - middle * self.y
            np.multiply(slope, slope, out=slope)
            slope *= spread
            level = self.y * self.y
            level *= inverse
            found = self.yy - level
            found -= slope
        if self.w.shape[-1] > 1:
            found[~(self.w >= least_dates)] = np.inf
        return found

    def line(self) -> tuple[AnyFloat, AnyFloat, AnyFloat]:
        """Value at time 0 and slope of a straight line, and the slope's variance for unit noise."""
        with np.errstate(divide="ignore", invalid="ignore"):
            middle = self.t / self.w
            spread = self.tt - self.t * middle
            slope = (self.ty - middle * self.y) / spread
            return self.y / self.w - slope * middle, slope, 1.0 / spread

    def _arrays(self) -> tuple[AnyFloat, ...]:
        return self.w, self.t, self.tt, self.y, self.ty, self.yy


@dataclass(frozen=True, eq=False)
class Breaks:
    """Breaks of P histories.

    Attributes
    ----------
    number : (P,) int array
    first_dates : (most, P) int array
        Position of the first date after each break, in order of time; N where there are fewer breaks.
    misfit : (P,)
        Sum of squared residuals of the pieces.
    """

    number: IntArray
    first_dates: IntArray
    misfit: FloatArray


def find_breaks(
    years: FloatArray, values: AnyFloat, search: BreakSearch, threshold: float, check: Callable[[], None]
) -> Breaks:
    """The breaks of histories.

    Parameters
    ----------
    years : (N,)
        Times, rising.
    values : (N, P)
        In any unit, NaN = no data. Their linear trend should be taken away before: the search is in single precision.
    threshold : float
        From :func:`noise_threshold`.
    check : callable
        Called often; may raise Canceled.
    """
    count, pixels = values.shape
    result = Breaks(
        np.zeros(pixels, dtype=np.intp),
        np.full((search.most, pixels), count, dtype=np.intp),
        np.full(pixels, np.nan),
    )
    for part in _chunks(values):
        check()
        found = _Search(years, values[:, part], search)
        number = found.choose(threshold)
        result.number[part], result.misfit[part] = number, found.misfit_of(number)
        for breaks in np.unique(number[number > 0]).tolist():
            some = np.flatnonzero(number == breaks)
            result.first_dates[:breaks, part[some]] = found.trace(some, breaks)
    return result


def gains(years: FloatArray, values: AnyFloat, search: BreakSearch, check: Callable[[], None]) -> FloatArray:
    """The threshold at which each history (N, P) gets its first break, (P,)."""
    result = np.empty(values.shape[1])
    for part in _chunks(values):
        check()
        result[part] = _Search(years, values[:, part], search).first_threshold()
    return result


def noise_threshold(
    years: FloatArray,
    search: BreakSearch,
    false_alarm: float,
    correlation: float,
    prepare: Callable[[FloatArray], AnyFloat],
    check: Callable[[], None],
) -> float:
    """The threshold that noise without a break exceeds with a given probability.

    Parameters
    ----------
    false_alarm : float
        Probability that a pixel without a break gets one.
    correlation : float
        Of the noise of two dates that are the median time step apart (autoregressive noise of first order).
    prepare : callable
        What is done to histories (N, P) before the search.

    Raises
    ------
    ParameterError
        When the dates leave no room for a break.
    """
    draw = np.random.default_rng(0)
    noise = draw.standard_normal((len(years), SIMULATED))
    steps = np.diff(years)
    shares = correlation ** (steps / np.median(steps)) if correlation > 0.0 else np.zeros(len(steps))
    for i, share in enumerate(shares.tolist(), start=1):
        noise[i] = share * noise[i - 1] + np.sqrt(1.0 - share**2) * noise[i]
    found = gains(years, prepare(noise), search, check)
    if not np.isfinite(found).any():
        raise ParameterError(
            f"{len(years)} dates in {np.ptp(years):.2f} years leave no room for a break between pieces of "
            f"{search.least_dates} dates and {search.least_years:.2f} years; give less for them."
        )
    return float(np.quantile(found, 1.0 - false_alarm))


def _chunks(values: AnyFloat) -> Iterator[IntArray]:
    """Positions of pixels: those with all dates together, the others, in chunks."""
    complete = np.isfinite(values).all(axis=0)
    for group in (np.flatnonzero(complete), np.flatnonzero(~complete)):
        for start in range(0, len(group), CHUNK_PIXELS):
            yield group[start : start + CHUNK_PIXELS]


class _Search:
    """The best breaks of a chunk of pixels: `best[k][c, p]` is the misfit of k breaks before candidate c."""

    def __init__(self, years: FloatArray, values: AnyFloat, search: BreakSearch) -> None:
        count = len(years)
        every = max(1, -(-count // MOST_CANDIDATES))
        self._candidates = np.concatenate([np.arange(0, count, every), [count]])
        self._search = search
        known = np.maximum(np.count_nonzero(np.isfinite(values), axis=0), 1)
        scale = np.sqrt(np.nansum(values.astype(np.float64) ** 2, axis=0) / known)
        self._scale = np.where(scale > 0, scale, 1.0)
        time = (years - years.mean()) / max(float(np.ptp(years)), 1e-9)
        self._sums = Sums.cumulate(time, values / self._scale, self._candidates).single()
        self._dates = self._sums.w[-1]
        self._latest = self._latest_starts(years)
        self._best = self._solve()

    def _latest_starts(self, years: FloatArray) -> list[int]:
        """Of each candidate, how many of the first candidates a piece up to it may start at."""
        first, last = self._candidates[:-1], self._candidates - 1
        enough = self._candidates[None, :] - first[:, None] >= self._search.least_dates
        enough &= years[last][None, :] - years[first][:, None] >= self._search.least_years - 1e-9
        enough[:, 0] = False
        return [int(number) for number in np.count_nonzero(enough, axis=0)]

    def _solve(self) -> list[Float32Array]:
        """Misfits of 0 to `most` breaks up to each candidate."""
        sums, least, most = self._sums, self._search.least_dates, self._search.most
        pixels, end = sums.y.shape[1], len(self._candidates) - 1
        best = [np.full((end + 1, pixels), np.inf, dtype=np.float32) for _ in range(most + 1)]
        reachable = [stop for stop in range(1, end + 1) if self._latest[stop]]
        if reachable:
            start = reachable[0]
            best[0][start:] = sums.between(slice(0, 1), slice(start, end + 1)).misfit(least)
        for stop in reachable:
            starts = slice(1, self._latest[stop])
            if starts.stop <= 1:
                continue
            misfit = sums.between(starts, slice(stop, stop + 1)).misfit(least)
            for number in range(1, most + 1):
                if number < most or stop == end:
                    np.min(best[number - 1][starts] + misfit, axis=0, out=best[number][stop])
        return best

    def _gain(self) -> FloatArray:
        """n ln(RSS_0 / RSS_k) of k = 0 to `most` breaks (most + 1, P)."""
        misfits = np.stack([best[-1] for best in self._best]).astype(np.float64)
        without = np.where(np.isfinite(misfits[0]), misfits[0], np.nan)
        least = np.maximum(SMALLEST_SHARE * without, 1e-6)
        with np.errstate(divide="ignore"):
            gain: FloatArray = self._dates * np.log(np.maximum(without, least) / np.maximum(misfits, least))
        return np.where(np.isnan(gain), -np.inf, gain)

    def choose(self, threshold: float) -> IntArray:
        """The number of breaks of each pixel."""
        gain = self._gain() - threshold * np.arange(self._search.most + 1)[:, None]
        return np.asarray(np.argmax(gain, axis=0), dtype=np.intp)

    def first_threshold(self) -> FloatArray:
        """The threshold at which each pixel gets its first break."""
        gain = self._gain()[1:] / np.arange(1, self._search.most + 1)[:, None]
        return np.asarray(gain.max(axis=0))

    def misfit_of(self, number: IntArray) -> FloatArray:
        """Misfit with chosen numbers of breaks, in the unit of the values squared."""
        misfits = np.stack([best[-1] for best in self._best])
        return np.asarray(misfits[number, np.arange(len(number))] * self._scale**2)

    def trace(self, pixels: IntArray, breaks: int) -> IntArray:
        """First dates after the breaks of some pixels that have the same number of them, (breaks, P)."""
        sums = self._sums.of_pixels(pixels)
        stop = np.full(len(pixels), len(self._candidates) - 1)
        latest = np.array(self._latest)
        index = np.arange(len(self._candidates))[:, None]
        found = np.empty((breaks, len(pixels)), dtype=np.intp)
        for number in range(breaks, 0, -1):
            misfit = sums.gathered(stop).minus(sums).misfit(self._search.least_dates)
            total = misfit + self._best[number - 1][:, pixels]
            total[(index < 1) | (index >= latest[stop]) | np.isnan(total)] = np.inf
            stop = np.argmin(total, axis=0)
            found[number - 1] = self._candidates[stop]
        return found
