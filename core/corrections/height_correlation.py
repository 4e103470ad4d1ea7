# SPDX-License-Identifier: GPL-2.0-or-later
"""Stratified troposphere from the data themselves: what of the displacement follows height.

On each date displacement is fitted as a polynomial of height / cos(incidence) over the reliable pixels (Doin et al.,
2009). In windows, each part of the scene has a slope of its own, and slopes are interpolated between the windows'
middles, since water vapour changes from one valley to the next (Bekaert et al., 2015).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import ClassVar

import numpy as np
import numpy.typing as npt

from .. import blocks
from ..errors import ParameterError
from ..grid import Window
from ..orbit import linear_weights
from ..progress import Progress
from ..series import DisplacementSeries
from .base import BoolArray, CorrectionFiles, FloatArray, geometry_layer, mask_of, register, series_plan
from .delay import DelayCorrection, DelayReader

LEAST_PIXELS = 20
"""A window with fewer reliable pixels than this has the slope of the whole scene."""

MOST_CONDITION = 1e12
"""Of a normal matrix that is solved."""

Array = npt.NDArray[np.float64]
Sums = tuple[Array, ...]
"""Of :func:`_sums`."""


@register
@dataclass(frozen=True)
class HeightCorrelation(DelayCorrection):
    """Subtract what correlates with height.

    Attributes
    ----------
    degree : int
        Of the polynomial of height.
    windows : int
        Windows along the longer side of the scene; 1 = one for the whole scene.
    least_correlation : float
        Dates whose displacement correlates less with height are left alone, 0 to 1.
    """

    degree: int = 1
    windows: int = 1
    least_correlation: float = 0.0

    id: ClassVar[str] = "correctheightcorrelation"

    def __post_init__(self) -> None:
        if self.degree < 1 or self.windows < 1:
            raise ParameterError("The degree of the polynomial and the number of windows are whole numbers from 1 on.")
        if not 0.0 <= self.least_correlation <= 1.0:
            raise ParameterError(f"The least correlation is {self.least_correlation:g}; give a value from 0 to 1.")

    @contextmanager
    def delay(self, files: CorrectionFiles, series: DisplacementSeries, progress: Progress) -> Iterator[DelayReader]:
        """Fit all dates in one pass; the delay is then a polynomial of height."""
        height = relative_height(files, series)
        mask = mask_of(files, series) & np.isfinite(height)
        if mask.sum() < LEAST_PIXELS or np.ptp(height[mask]) == 0.0:
            raise ParameterError(
                f"{files.geometry} has no relief among the reliable pixels of {files.series}: nothing follows height "
                f"there."
            )
        slopes = self._slopes(self._sum_up(series, height, mask, progress), progress)
        middles = [_middles(number, size) for number, size in zip(slopes.shape[2:], series.grid.shape)]

        def read_delay(window: Window) -> FloatArray:
            powers = _powers(height[window.slices].astype(np.float64), self.degree).astype(np.float32)
            if slopes.shape[2:] == (1, 1):
                delay = slopes[:, :, 0, 0] @ powers.reshape(self.degree, -1)
                return np.asarray(delay.reshape(-1, *window.shape))
            down = linear_weights(middles[0], np.arange(window.row0, window.row1)).astype(np.float32)
            across = linear_weights(middles[1], np.arange(window.col0, window.col1)).astype(np.float32).T
            delay = np.zeros((len(slopes), *window.shape), dtype=np.float32)
            for term, power in enumerate(powers):
                delay += down @ slopes[:, term] @ across * power
            return delay

        yield read_delay

    def _sum_up(self, series: DisplacementSeries, height: FloatArray, mask: BoolArray, progress: Progress) -> Sums:
        """What :func:`_sums` gives for each window (down, across, ...), from one pass over the series."""
        down, across = _number_of_windows(self.windows, *series.grid.shape)
        count, size = len(series.dates), self.degree + 1
        totals = tuple(np.zeros((down, across, count, *shape)) for shape in ((size, size), (size,), ()))

        def work(data: tuple[Window, FloatArray], check: Callable[[], None]) -> list[tuple[int, int, Sums]]:
            window, displacement = data
            sums = []
            for i, j, part in _parts(window, series, down, across):
                check()
                inside = mask[part.slices].reshape(-1)
                rows, cols = part.row0 - window.row0, part.col0 - window.col0
                values = displacement[:, rows : rows + part.shape[0], cols : cols + part.shape[1]]
                values = values.reshape(count, -1).compress(inside, axis=1)
                powers = _powers(height[part.slices].reshape(-1)[inside].astype(np.float64), self.degree)
                sums.append((i, j, _sums(values, powers)))
            return sums

        def write(_window: Window, sums: list[tuple[int, int, Sums]]) -> None:
            for i, j, parts in sums:
                for total, part in zip(totals, parts):
                    total[i, j] += part

        with series.reader() as read:
            plan = series_plan(series, 24.0 * count)
            blocks.run(plan, lambda window: (window, read(window)), work, write, progress)
        return totals

    def _slopes(self, sums: Sums, progress: Progress) -> FloatArray:
        """Coefficients of the powers of height of each date in each window (N, degree, down, across)."""
        whole = tuple(part.sum(axis=(0, 1)) for part in sums)
        slopes = _solve(*sums[:2])
        enough = (sums[0][..., :1, 0] >= LEAST_PIXELS) & np.isfinite(slopes)
        slopes = np.where(enough, slopes, np.nan_to_num(_solve(*whole[:2])))
        strength = np.abs(_correlation(*whole))
        used = strength >= self.least_correlation
        slopes[:, :, ~used] = 0.0
        progress.info(
            f"correlation with height: {strength.mean():.2f} on average; {int(used.sum())} of {len(used)} dates are "
            f"corrected"
        )
        return np.moveaxis(slopes, (2, 3), (0, 1)).astype(np.float32)


def relative_height(files: CorrectionFiles, series: DisplacementSeries) -> FloatArray:
    """Height above the reference pixel over the cosine of the incidence angle, metres (rows, cols).

    Relative to the reference first, so that a change of incidence across the scene does not turn a high plateau into a
    ramp.
    """
    height = geometry_layer(files, series, "height").astype(np.float64)
    incidence = geometry_layer(files, series, "incidenceAngle").astype(np.float64)
    pixel = series.metadata.reference
    origin = height[pixel] if pixel is not None and np.isfinite(height[pixel]) else np.nanmean(height)
    return np.asarray((height - origin) / np.cos(np.radians(incidence)), dtype=np.float32)


def _powers(height: Array, degree: int) -> Array:
    """Powers 1 to `degree` of height in kilometres (degree, ...): the normal matrix stays well conditioned."""
    scaled = height / 1000.0
    return np.stack([scaled**power for power in range(1, degree + 1)])


def _sums(values: FloatArray, powers: Array) -> Sums:
    """Normal matrices (N, size, size), right sides (N, size) and sums of squares (N,) of the dates.

    Parameters
    ----------
    values : (N, P) array
        Displacement; NaN does not count.
    powers : (degree, P) array
        Of height; with the constant, `size` is one more.
    """
    design = np.vstack([np.ones((1, powers.shape[1])), powers])
    products = (design[:, None] * design[None]).reshape(-1, design.shape[1])
    valid = np.isfinite(values)
    known = values.astype(np.float64)
    known[~valid] = 0.0
    normal = np.tile(products.sum(axis=1), (len(values), 1))
    gappy = ~valid.all(axis=1)
    normal[gappy] = valid[gappy].astype(np.float64) @ products.T
    normal = normal.reshape(-1, len(design), len(design))
    return normal, known @ design.T, np.einsum("np,np->n", known, known)


def _solve(normal: Array, right: Array) -> Array:
    """Coefficients without the constant (..., degree); NaN where the heights do not carry them."""
    carried = np.linalg.cond(normal) <= MOST_CONDITION
    solved = np.full(right.shape, np.nan)
    solved[carried] = np.linalg.solve(normal[carried], right[carried][..., None])[..., 0]
    return solved[..., 1:]


def _correlation(normal: Array, right: Array, square: Array) -> Array:
    """Correlation coefficient of displacement with height on each date (N,), from sums; 0 where one does not vary."""
    number, first, second = normal[:, 0, 0], normal[:, 0, 1], normal[:, 1, 1]
    across = number * right[:, 1] - right[:, 0] * first
    spread = (number * second - first**2) * (number * square - right[:, 0] ** 2)
    return np.divide(across, np.sqrt(np.maximum(spread, 0.0)), out=np.zeros_like(across), where=spread > 0)


def _number_of_windows(along: int, rows: int, cols: int) -> tuple[int, int]:
    """Windows down and across, about square."""
    side = max(rows, cols) / along
    return max(1, round(rows / side)), max(1, round(cols / side))


def _parts(window: Window, series: DisplacementSeries, down: int, across: int) -> Iterator[tuple[int, int, Window]]:
    """The parts of a block that lie in each window."""
    edges_y = np.linspace(0, series.grid.rows, down + 1).round().astype(int)
    edges_x = np.linspace(0, series.grid.cols, across + 1).round().astype(int)
    for i in range(down):
        row0, row1 = max(window.row0, int(edges_y[i])), min(window.row1, int(edges_y[i + 1]))
        for j in range(across):
            col0, col1 = max(window.col0, int(edges_x[j])), min(window.col1, int(edges_x[j + 1]))
            if row0 < row1 and col0 < col1:
                yield i, j, Window(row0, row1, col0, col1)


def _middles(number: int, pixels: int) -> Array:
    """Where the middles of windows lie along a side, in pixels; whole numbers are centres."""
    return np.asarray((np.arange(number) + 0.5) * pixels / number - 0.5)
