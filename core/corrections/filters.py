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
from .choices import GAUSSIAN, HIGH, KINDS, LOW, PASSES

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
                inside = (
                    slice(None),
                    slice(window.row0 - wide.row0, window.row1 - wide.row0),
                    slice(window.col0 - wide.col0, window.col1 - wide.col0),
                )
                result = self.smooth(displacement, check)[inside]
                result -= origin[:, None, None]
                return result if self.keep == LOW else np.subtract(displacement[inside], result, out=result)

            with create_series(output, grid, series.dates, series.bperp, attributes) as writer:
                plan = series_plan(series, 16.0 * count, self.reach)
                blocks.run(plan, fetch, work, writer.write, progress)

    def smooth(self, images: FloatArray, check: Callable[[], None]) -> FloatArray:
        """The smooth part of images (N, rows, cols), NaN where they have no data; NaN around a pixel does not count."""
        if self.kind == GAUSSIAN:
            return smooth_gaussian(images, self.size, check)
        return smooth_median(images, self.reach, check)

    def _at_reference(self, read: Callable[[Window], FloatArray], series: DisplacementSeries) -> FloatArray:
        """The smooth part at the reference pixel on each date (N,); 0 without one."""
        if series.metadata.reference is None:
            return np.zeros(len(series.dates), dtype=np.float32)
        row, col = series.metadata.reference
        wide = _with_margin(Window(row, row + 1, col, col + 1), self.reach, series.grid)
        values = self.smooth(read(wide), lambda: None)[:, row - wide.row0, col - wide.col0]
        return np.nan_to_num(values, nan=0.0)


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
            smooth -= smooth[first].copy()
            result = smooth if self.keep == LOW else np.subtract(flat, smooth, out=smooth)
            return result.reshape(data.shape)

        rewrite_series(series, output, self.attributes(files), change, progress, 24.0 * len(dates))


def smooth_gaussian(images: FloatArray, sigma: float, check: Callable[[], None]) -> FloatArray:
    """Mean around each pixel with Gaussian weights over the pixels that have data (normalised convolution).

    The sum of the weights is that of the image before where both have data at the same pixels, as most dates have.
    """
    from scipy.ndimage import gaussian_filter

    options = {"sigma": sigma, "truncate": CUT, "mode": "constant"}
    result = np.full(images.shape, np.nan, dtype=np.float32)
    before, weight = np.empty(0, dtype=bool), np.empty(0, dtype=np.float32)
    for image, smooth in zip(images, result):
        check()
        valid = np.isfinite(image)
        if not np.array_equal(valid, before):
            before, weight = valid, gaussian_filter(valid.astype(np.float32), **options)
        total = gaussian_filter(np.where(valid, image, np.float32(0)), **options)
        np.divide(total, weight, out=smooth, where=valid)
    return result


def smooth_median(images: FloatArray, reach: int, check: Callable[[], None]) -> FloatArray:
    """Median of the pixels with data in a square around each pixel."""
    from numpy.lib.stride_tricks import sliding_window_view

    side, cols = 2 * reach + 1, images.shape[2]
    result = np.full(images.shape, np.nan, dtype=np.float32)
    for image, smooth in zip(images, result):
        check()
        around = sliding_window_view(np.pad(image, reach, constant_values=np.nan), (side, side))
        for row in range(len(image)):  # the squares of one row at a time: they are copied
            smooth[row] = nanmedian(around[row].reshape(cols, -1).T)
    result[np.isnan(images)] = np.nan
    return result


def nanmedian(values: npt.NDArray[np.float32]) -> FloatArray:
    """Median over the first axis of what is not NaN; NaN where nothing is. (NumPy's is slow and warns.)"""
    ordered = np.sort(values, axis=0)  # NaN come last
    count = np.count_nonzero(np.isfinite(values), axis=0)
    low, high = np.maximum(count - 1, 0) // 2, count // 2
    high = np.minimum(high, np.maximum(count - 1, 0))
    pick = np.take_along_axis
    return np.asarray((pick(ordered, low[None], 0)[0] + pick(ordered, high[None], 0)[0]) / 2, dtype=np.float32)


def gaussian_weights(dates: Sequence[date], sigma: float) -> FloatArray:
    """Weight of each date (columns) for the smooth value on each date (rows), (N, N); the sum of a row is 1."""
    days = days_since(dates, dates[0])
    apart = (days[:, None] - days[None]) / sigma
    weights = np.where(np.abs(apart) <= CUT, np.exp(-0.5 * apart**2), 0.0)
    return np.asarray(weights / weights.sum(axis=1, keepdims=True), dtype=np.float32)


def neighbours(dates: Sequence[date], reach: float) -> list[npt.NDArray[np.intp]]:
    """The dates within so many days of each date."""
    days = days_since(dates, dates[0])
    return [np.flatnonzero(np.abs(days - day) <= reach) for day in days]


def weighted_mean(values: FloatArray, weights: FloatArray) -> FloatArray:
    """Weighted means over the first axis (N, P) of what is not NaN; the weights of a row have the sum 1."""
    mean = np.asarray(weights @ values)
    gappy = np.flatnonzero(~np.isfinite(values.sum(axis=0)))  # no product with NaN is of use
    part = np.take(values, gappy, axis=1)
    valid = np.isfinite(part)
    total, weight = weights @ np.where(valid, part, np.float32(0)), weights @ valid.astype(np.float32)
    mean[:, gappy] = np.divide(total, weight, out=np.full_like(total, np.nan), where=weight > 0)
    return mean


def _with_margin(window: Window, reach: int, grid: Grid) -> Window:
    return Window(
        max(0, window.row0 - reach),
        min(grid.rows, window.row1 + reach),
        max(0, window.col0 - reach),
        min(grid.cols, window.col1 + reach),
    )
