# SPDX-License-Identifier: GPL-2.0-or-later
"""Displacement of polygons: mean, median and spread of their pixels on each date, and the rate of each polygon.

Polygons are read together as long as their pixels fit into memory, so that each part of the file is read once. One
that is too large for that is passed through twice by blocks: for sums and range, and for a histogram of each date, in
which the quartiles lie to better than 1/8000 of the range.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import numpy as np
import numpy.typing as npt

from .. import blocks
from ..areas import Area, BoolArray, Polygons, polygons_area
from ..choices import STATISTICS
from ..errors import ParameterError
from ..files.pixels import series_values, tile_shape
from ..grid import Window
from ..history.history import MOST_VALUES
from ..progress import Progress, subrange
from ..series import DisplacementSeries
from ..time_functions.time_functions import TimeFunctions, estimate

FloatArray = npt.NDArray[np.float64]
IntArray = npt.NDArray[np.intp]

QUARTILES = (0.25, 0.5, 0.75)
BINS = 8192


@dataclass(frozen=True)
class ZonalOptions:
    """How the rate of a polygon is found.

    Attributes
    ----------
    statistic : str
        'mean' or 'median': what stands for a polygon.
    functions : TimeFunctions
        Fitted to it; the rate is their velocity.
    """

    statistic: str = "median"
    functions: TimeFunctions = field(default_factory=TimeFunctions)

    def __post_init__(self) -> None:
        if self.statistic not in STATISTICS:
            raise ParameterError(f"The statistic '{self.statistic}' is unknown; choose {' or '.join(STATISTICS)}.")


@dataclass(frozen=True, eq=False)
class ZonalSeries:
    """Displacement of Z polygons on N dates, metres, NaN where no pixel has data.

    Attributes
    ----------
    dates : tuple of date
    pixels : (Z, N) int array
        Pixels with data.
    mean, std, p25, median, p75 : (Z, N)
        Of these pixels; the standard deviation is that of the pixels, not of the mean.
    rate, rate_std : (Z,)
        Velocity of the chosen statistic and its standard deviation from the scatter around the fit, m/year.
    """

    dates: tuple[date, ...]
    pixels: IntArray
    mean: FloatArray
    std: FloatArray
    p25: FloatArray
    median: FloatArray
    p75: FloatArray
    rate: FloatArray
    rate_std: FloatArray


@dataclass(frozen=True, eq=False)
class _Statistics:
    """Of one polygon, (N,) each; quartiles (3, N)."""

    pixels: IntArray
    mean: FloatArray
    std: FloatArray
    quartiles: FloatArray


def zonal_series(
    series: DisplacementSeries,
    zones: Sequence[Polygons],
    options: ZonalOptions,
    progress: Progress,
    mask: BoolArray | None = None,
    most_values: int = MOST_VALUES,
) -> ZonalSeries:
    """Displacement of the pixels whose centre lies in each of Z polygons, which may overlap.

    Parameters
    ----------
    zones : sequence of polygons with their rings
        In map coordinates of the series; one smaller than a pixel takes the pixels it touches.
    mask : (rows, cols) bool array, optional
        Pixels that count.
    most_values : int
        Displacements that are held in memory.

    Raises
    ------
    InsarError
        When the file cannot be read, a corner has no place on its map, or the dates cannot carry the functions.
    Canceled
        When `progress.check()` raises it.
    """
    count = len(series.dates)
    pixels = np.zeros((len(zones), count), dtype=np.intp)
    mean, std = np.full((len(zones), count), np.nan), np.full((len(zones), count), np.nan)
    quartiles = np.full((3, len(zones), count), np.nan)
    order = _reading_order(series, zones)
    done = 0
    for numbers, areas in _batches(series, zones, order, mask, most_values // count, progress):
        part = subrange(progress, done / len(zones), (done + len(numbers)) / len(zones))
        for number, found in zip(numbers, _statistics(series, areas, most_values // count, part)):
            pixels[number], mean[number], std[number] = found.pixels, found.mean, found.std
            quartiles[:, number] = found.quartiles
        done += len(numbers)
    chosen = mean if options.statistic == "mean" else quartiles[1]
    fit = estimate(options.functions, series.dates, chosen.T, series.dates[0], seconds=series.metadata.seconds)
    rate, rate_std = fit.parameters[1].astype(np.float64), fit.std[1].astype(np.float64)
    return ZonalSeries(series.dates, pixels, mean, std, quartiles[0], quartiles[1], quartiles[2], rate, rate_std)


def _reading_order(series: DisplacementSeries, zones: Sequence[Polygons]) -> list[int]:
    """Zones in the order in which their first corners lie in the tiles of the file."""
    grid, (tile_rows, tile_cols) = series.grid, tile_shape(series)

    def key(number: int) -> tuple[float, float]:
        polygons = zones[number]
        x, y = polygons[0][0][0] if polygons and polygons[0][0] else (grid.x0, grid.y0)
        return (y - grid.y0) / grid.dy // tile_rows, (x - grid.x0) / grid.dx // tile_cols

    return sorted(range(len(zones)), key=key)


def _batches(
    series: DisplacementSeries,
    zones: Sequence[Polygons],
    order: Sequence[int],
    mask: BoolArray | None,
    most_pixels: int,
    progress: Progress,
) -> Iterator[tuple[list[int], list[Area]]]:
    """Zones that touch the data, together as long as their pixels fit into memory, a larger one alone."""
    numbers: list[int] = []
    areas: list[Area] = []
    size = 0
    for number in order:
        progress.check()
        area = polygons_area(series.grid, zones[number])
        if area is not None and mask is not None:
            area = Area(area.window, area.inside & mask[area.window.slices])
        area_size = 0 if area is None else int(np.count_nonzero(area.inside))
        if area is None or not area_size:
            continue
        if areas and size + area_size > most_pixels:
            yield numbers, areas
            numbers, areas, size = [], [], 0
        numbers.append(number)
        areas.append(area)
        size += area_size
    if areas:
        yield numbers, areas


def _statistics(
    series: DisplacementSeries, areas: Sequence[Area], most_pixels: int, progress: Progress
) -> Iterator[_Statistics]:
    """Statistics of areas: read together, or through blocks where there is one that is too large."""
    sizes = [int(np.count_nonzero(area.inside)) for area in areas]
    if sum(sizes) > most_pixels:
        yield _large_area(series, areas[0], progress)
        return
    rows, cols = (np.concatenate(parts) for parts in zip(*(area.pixels for area in areas)))
    values = series_values(series, rows, cols, progress=progress)
    for stop, size in zip(np.cumsum(sizes).tolist(), sizes):
        progress.check()
        yield _of_pixels(values[:, stop - size : stop])


def _of_pixels(values: npt.NDArray[np.float32]) -> _Statistics:
    """Statistics of histories (N, P)."""
    known = np.isfinite(values)
    number = np.count_nonzero(known, axis=1)
    filled = np.where(known, values, 0.0).astype(np.float64)
    divisor = np.where(number > 0, number, np.nan)
    mean = filled.sum(axis=1) / divisor
    apart = np.where(known, filled - mean[:, None], 0.0)
    return _Statistics(number, mean, np.sqrt((apart**2).sum(axis=1) / divisor), quantiles(values, QUARTILES))


def quantiles(values: npt.NDArray[np.floating[Any]], shares: Sequence[float]) -> FloatArray:
    """Quantiles along the last axis, interpolated linearly, NaN left out; NaN where there is nothing else.

    Parameters
    ----------
    values : (N, P)
    shares : sequence of float
        0 = lowest, 0.5 = median, 1 = highest.

    Returns
    -------
    (S, N)
    """
    ordered = np.sort(values, axis=1)  # NaN come last
    last = np.count_nonzero(np.isfinite(ordered), axis=1) - 1
    every = np.arange(len(values))
    found = np.full((len(shares), len(values)), np.nan)
    for result, share in zip(found, shares):
        position = share * np.maximum(last, 0)
        low = np.floor(position).astype(np.intp)
        lower = ordered[every, low].astype(np.float64)
        upper = ordered[every, np.minimum(low + 1, np.maximum(last, 0))].astype(np.float64)
        result[:] = np.where(last >= 0, lower + (position - low) * (upper - lower), np.nan)
    return found


def _large_area(series: DisplacementSeries, area: Area, progress: Progress) -> _Statistics:
    """Statistics of an area that does not fit into memory."""
    count = len(series.dates)
    number, total, square = np.zeros(count, dtype=np.intp), np.zeros(count), np.zeros(count)
    low, high = np.full(count, np.inf), np.full(count, -np.inf)

    def add(values: npt.NDArray[np.float32]) -> None:
        known = np.isfinite(values)
        filled = np.where(known, values, 0.0).astype(np.float64)
        number[:] += np.count_nonzero(known, axis=1)
        total[:] += filled.sum(axis=1)
        square[:] += (filled**2).sum(axis=1)
        low[:] = np.minimum(low, np.where(known, values, np.inf).min(axis=1))
        high[:] = np.maximum(high, np.where(known, values, -np.inf).max(axis=1))

    _read_through(series, area, add, subrange(progress, 0.0, 0.5))
    divisor = np.where(number > 0, number, np.nan)
    mean = total / divisor
    std = np.sqrt(np.maximum(square / divisor - mean**2, 0.0))
    histogram = np.zeros((count, BINS), dtype=np.int64)
    width = np.where(high > low, high - low, 1.0) / BINS

    def count_bins(values: npt.NDArray[np.float32]) -> None:
        for day in range(count):
            known = values[day][np.isfinite(values[day])]
            place = np.minimum((known.astype(np.float64) - low[day]) / width[day], BINS - 1).astype(np.intp)
            histogram[day] += np.bincount(place, minlength=BINS)

    _read_through(series, area, count_bins, subrange(progress, 0.5, 1.0))
    quartiles = np.full((len(QUARTILES), count), np.nan)
    for day in np.flatnonzero(number):
        cumulated = np.concatenate([[0], np.cumsum(histogram[day])])
        positions = np.array(QUARTILES) * (number[day] - 1) + 0.5
        quartiles[:, day] = low[day] + width[day] * np.interp(positions, cumulated, np.arange(BINS + 1))
    return _Statistics(number, mean, std, quartiles)


def _read_through(
    series: DisplacementSeries, area: Area, add: Callable[[npt.NDArray[np.float32]], None], progress: Progress
) -> None:
    """Give histories (N, P) of the pixels of an area to `add`, block by block."""
    grid, around = series.grid, area.window
    everything = blocks.plan_blocks(grid.rows, grid.cols, 40.0 * len(series.dates), align=tile_shape(series))
    windows = []
    for block in everything:
        row0, row1 = max(block.row0, around.row0), min(block.row1, around.row1)
        col0, col1 = max(block.col0, around.col0), min(block.col1, around.col1)
        if row0 < row1 and col0 < col1 and inside_window(area, Window(row0, row1, col0, col1)).any():
            windows.append(Window(row0, row1, col0, col1))

    with series.reader() as read:

        def chosen(window: Window) -> npt.NDArray[np.float32]:
            return read(window)[:, inside_window(area, window)]

        blocks.run(
            blocks.BlockPlan(tuple(windows)),
            chosen,
            lambda values, _check: values,
            lambda _window, values: add(values),
            progress,
        )


def inside_window(area: Area, window: Window) -> BoolArray:
    """Which pixels of a window within that of an area belong to it."""
    around = area.window
    rows = slice(window.row0 - around.row0, window.row1 - around.row0)
    cols = slice(window.col0 - around.col0, window.col1 - around.col0)
    return area.inside[rows, cols]
