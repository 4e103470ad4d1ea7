# SPDX-License-Identifier: GPL-2.0-or-later
"""Filters over space and over time: the smooth part of a series, or what is left without it."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import ClassVar

import numpy as np
import numpy.typing as npt

from .. import blocks
from ..dates import days_since
from ..errors import ParameterError
from ..grid import Grid, Window
from ..progress import Progress
from ..series import DisplacementSeries, create_series
from .base import CorrectionFiles, FloatArray, SeriesCorrection, register, rewrite_series, series_plan

GAUSSIAN, MEDIAN = "gaussian", "median"
KINDS = (GAUSSIAN, MEDIAN)
LOW, HIGH = "low", "high"
PASSES = (LOW, HIGH)
CUT = 3.0
"""Standard deviations at which a Gaussian ends."""

Array = npt.NDArray[np.float64]


def _require(kind: str, keep: str, size: float, unit: str) -> None:
    if kind not in KINDS:
        raise ParameterError(f"The filter '{kind}' is unknown; choose {', '.join(KINDS)}.")
    if keep not in PASSES:
        raise ParameterError(f"'{keep}' cannot be kept; choose {LOW} (the smooth part) or {HIGH} (the rest).")
    if not size > 0:
        raise ParameterError(f"The size of the filter is {size:g} {unit}; give a number above 0.")


@register
@dataclass(frozen=True)
class SpatialFilter(SeriesCorrection):
    """Filter each date by itself.

    Attributes
    ----------
    kind : str
        'gaussian' or 'median'.
    size : float
        Standard deviation of the Gaussian, or half the width of the median's square, pixels.
    keep : str
        'low' keeps the smooth part, 'high' the rest.
    """

    kind: str = GAUSSIAN
    size: float = 3.0
    keep: str = LOW

    id: ClassVar[str] = "filterspace"
    title: ClassVar[str] = "Filter in space"
    suffix: ClassVar[str] = "spaceFilt"
    position: ClassVar[int] = 80

    def __post_init__(self) -> None:
        _require(self.kind, self.keep, self.size, "pixels")

    @property
    def reach(self) -> int:
        """Pixels around a pixel that count."""
        return math.ceil(CUT * self.size) if self.kind == GAUSSIAN else max(1, round(self.size))

    def apply(self, files: CorrectionFiles, output: Path, products: Mapping[str, Path], progress: Progress) -> None:
        """Filter block by block, each read with a margin; the reference pixel stays 0."""
        series = DisplacementSeries.open(files.series)
        grid, count = series.grid, len(series.dates)
        attributes = self.attributes(files)
        with series.reader() as read:
            origin = self._at_reference(read, series)

            def fetch(window: Window) -> tuple[Window, Window, FloatArray]:
                wide = _with_margin(window, self.reach, grid)
                return window, wide, read(wide)

            def work(data: tuple[Window, Window, FloatArray], check: Callable[[], None]) -> FloatArray:
                window, wide, displacement = data
                result = np.empty((count, *window.shape), dtype=np.float32)
                inside = (
                    slice(window.row0 - wide.row0, window.row1 - wide.row0),
                    slice(window.col0 - wide.col0, window.col1 - wide.col0),
                )
                for number, image in enumerate(displacement):
                    check()
                    result[number] = self.smooth(image)[inside] - origin[number]
                return result if self.keep == LOW else displacement[(slice(None), *inside)] - result

            with create_series(output, grid, series.dates, series.bperp, attributes) as writer:
                plan = series_plan(series, 16.0 * count)
                blocks.run(plan, fetch, work, writer.write, progress)

    def smooth(self, image: FloatArray) -> FloatArray:
        """The smooth part of an image (rows, cols), NaN where it has no data; NaN around a pixel does not count."""
        return smooth_gaussian(image, self.size) if self.kind == GAUSSIAN else smooth_median(image, self.reach)

    def _at_reference(self, read: Callable[[Window], FloatArray], series: DisplacementSeries) -> FloatArray:
        """The smooth part at the reference pixel on each date (N,); 0 without one."""
        nothing = np.zeros(len(series.dates), dtype=np.float32)
        if series.metadata.reference is None:
            return nothing
        row, col = series.metadata.reference
        wide = _with_margin(Window(row, row + 1, col, col + 1), self.reach, series.grid)
        values = [self.smooth(image)[row - wide.row0, col - wide.col0] for image in read(wide)]
        return np.nan_to_num(np.array(values, dtype=np.float32), nan=0.0)


@register
@dataclass(frozen=True)
class TemporalFilter(SeriesCorrection):
    """Filter each pixel's history.

    Attributes
    ----------
    kind : str
        'gaussian' or 'median'.
    days : float
        Standard deviation of the Gaussian, or half the width of the median's window.
    keep : str
        'low' keeps the smooth part, 'high' the rest.
    """

    kind: str = GAUSSIAN
    days: float = 60.0
    keep: str = LOW

    id: ClassVar[str] = "filtertime"
    title: ClassVar[str] = "Filter in time"
    suffix: ClassVar[str] = "timeFilt"
    position: ClassVar[int] = 82

    def __post_init__(self) -> None:
        _require(self.kind, self.keep, self.days, "days")

    def apply(self, files: CorrectionFiles, output: Path, products: Mapping[str, Path], progress: Progress) -> None:
        """Filter block by block; displacement stays 0 on the reference date."""
        series = DisplacementSeries.open(files.series)
        dates = series.dates
        first = dates.index(series.reference_date) if series.reference_date in dates else 0
        weights, near = gaussian_weights(dates, self.days), neighbours(dates, self.days)

        def change(_window: Window, data: FloatArray, check: Callable[[], None]) -> FloatArray:
            flat = data.reshape(len(dates), -1)
            if self.kind == GAUSSIAN:
                smooth = weighted_mean(flat, weights)
            else:
                smooth = np.empty_like(flat)
                for number, index in enumerate(near):
                    check()
                    smooth[number] = nanmedian(flat[index])
            smooth[np.isnan(flat)] = np.nan
            smooth -= smooth[first]
            result = smooth if self.keep == LOW else flat - smooth
            return np.asarray(result, dtype=np.float32).reshape(data.shape)

        rewrite_series(series, output, self.attributes(files), change, progress, 24.0 * len(dates))


def smooth_gaussian(image: FloatArray, sigma: float) -> FloatArray:
    """Mean around each pixel with Gaussian weights over the pixels that have data (normalised convolution)."""
    from scipy.ndimage import gaussian_filter

    valid = np.isfinite(image)
    options = {"sigma": sigma, "truncate": CUT, "mode": "constant"}
    total = gaussian_filter(np.where(valid, image, np.float32(0)), **options)
    weight = gaussian_filter(valid.astype(np.float32), **options)
    result = np.full(image.shape, np.nan, dtype=np.float32)
    return np.divide(total, weight, out=result, where=valid)


def smooth_median(image: FloatArray, reach: int) -> FloatArray:
    """Median of the pixels with data in a square around each pixel."""
    from numpy.lib.stride_tricks import sliding_window_view

    side = 2 * reach + 1
    padded = np.pad(image, reach, constant_values=np.nan)
    around = sliding_window_view(padded, (side, side))
    result = np.full(image.shape, np.nan, dtype=np.float32)
    for row in range(len(image)):  # the squares of one row at a time: they are copied
        result[row] = nanmedian(around[row].reshape(image.shape[1], -1).T)
    result[np.isnan(image)] = np.nan
    return result


def nanmedian(values: npt.NDArray[np.float32]) -> FloatArray:
    """Median over the first axis of what is not NaN; NaN where nothing is. (NumPy's is slow and warns.)"""
    ordered = np.sort(values, axis=0)  # NaN come last
    count = np.count_nonzero(np.isfinite(values), axis=0)
    low, high = np.maximum(count - 1, 0) // 2, count // 2
    high = np.minimum(high, np.maximum(count - 1, 0))
    pick = np.take_along_axis
    return np.asarray((pick(ordered, low[None], 0)[0] + pick(ordered, high[None], 0)[0]) / 2, dtype=np.float32)


def gaussian_weights(dates: Sequence[date], sigma: float) -> Array:
    """Weight of each date (columns) for the smooth value on each date (rows), (N, N)."""
    days = days_since(dates, dates[0])
    apart = (days[:, None] - days[None]) / sigma
    return np.where(np.abs(apart) <= CUT, np.exp(-0.5 * apart**2), 0.0)


def neighbours(dates: Sequence[date], reach: float) -> list[npt.NDArray[np.intp]]:
    """The dates within so many days of each date."""
    days = days_since(dates, dates[0])
    return [np.flatnonzero(np.abs(days - day) <= reach) for day in days]


def weighted_mean(values: FloatArray, weights: Array) -> Array:
    """Weighted means over the first axis (N, P) of what is not NaN."""
    valid = np.isfinite(values)
    total = weights @ np.where(valid, values, 0.0)
    weight = weights @ valid.astype(np.float64)
    return np.divide(total, weight, out=np.full(total.shape, np.nan), where=weight > 0)


def _with_margin(window: Window, reach: int, grid: Grid) -> Window:
    return Window(
        max(0, window.row0 - reach),
        min(grid.rows, window.row1 + reach),
        max(0, window.col0 - reach),
        min(grid.cols, window.col1 + reach),
    )
