# SPDX-License-Identifier: GPL-2.0-or-later
"""Stratified troposphere from the data themselves: what of the displacement follows height.

On each date displacement is fitted as a polynomial of height / cos(incidence) over the reliable pixels (Doin et al.,
2009). In windows, each part of the scene has a slope of its own, and slopes are interpolated between the windows'
middles, since water vapour changes from one valley to the next (Bekaert et al., 2015).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import ClassVar

import numpy as np
import numpy.typing as npt

from .. import blocks
from ..errors import ParameterError
from ..grid import Window
from ..progress import Progress
from ..series import DisplacementSeries
from .base import BoolArray, CorrectionFiles, FloatArray, geometry_layer, mask_of, register, series_plan
from .delay import DELAY, DelayCorrection, DelayReader

LEAST_PIXELS = 20
"""A window with fewer reliable pixels than this has the slope of the whole scene."""

Array = npt.NDArray[np.float64]


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
    title: ClassVar[str] = "Correct troposphere by height"
    suffix: ClassVar[str] = "tropHgt"
    position: ClassVar[int] = 45
    needs: ClassVar[tuple[str, ...]] = ("geometry",)
    uses: ClassVar[tuple[str, ...]] = ("mask",)
    products: ClassVar[Mapping[str, str]] = {DELAY: "inputs/tropHgt.h5"}

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
        with series.reader() as read:
            slopes = self._slopes(read, series, height, mask, progress)
        count = len(series.dates)

        def read_delay(window: Window) -> FloatArray:
            powers = _powers(height[window.slices].astype(np.float64), self.degree)
            if slopes.shape[2:] == (1, 1):
                return np.asarray(np.einsum("nd,drc->nrc", slopes[:, :, 0, 0], powers), dtype=np.float32)
            at = _positions(window, series, slopes.shape[2:])
            delay = np.zeros((count, *window.shape), dtype=np.float32)
            for number in range(count):
                for term in range(self.degree):
                    delay[number] += _interpolated(slopes[number, term], at) * powers[term]
            return delay

        yield read_delay

    def _slopes(
        self,
        read: Callable[[Window], FloatArray],
        series: DisplacementSeries,
        height: FloatArray,
        mask: BoolArray,
        progress: Progress,
    ) -> Array:
        """Coefficients of the powers of height of each date in each window (N, degree, down, across)."""
        down, across = _number_of_windows(self.windows, *series.grid.shape)
        count, size = len(series.dates), self.degree + 1
        normal = np.zeros((down, across, count, size, size))
        right = np.zeros((down, across, count, size))
        squares = np.zeros((down, across, count))

        def work(
            data: tuple[Window, FloatArray], check: Callable[[], None]
        ) -> list[tuple[int, int, Array, Array, Array]]:
            window, displacement = data
            sums = []
            for i, j, part in _parts(window, series, down, across):
                check()
                inside = mask[part.slices]
                rows, cols = part.row0 - window.row0, part.col0 - window.col0
                values = displacement[:, rows : rows + part.shape[0], cols : cols + part.shape[1]][:, inside]
                powers = _powers(height[part.slices][inside].astype(np.float64), self.degree)
                design = np.vstack([np.ones((1, values.shape[1])), powers])
                valid = np.isfinite(values)
                values = np.where(valid, values, 0.0).astype(np.float64)
                products = (design[:, None] * design[None]).reshape(size * size, -1)
                sums.append(
                    (
                        i,
                        j,
                        (valid.astype(np.float64) @ products.T).reshape(count, size, size),
                        values @ design.T,
                        (values**2).sum(axis=1),
                    )
                )
            return sums

        def write(_window: Window, sums: list[tuple[int, int, Array, Array, Array]]) -> None:
            for i, j, one_normal, one_right, one_square in sums:
                normal[i, j] += one_normal
                right[i, j] += one_right
                squares[i, j] += one_square

        plan = series_plan(series, 24.0 * count)
        blocks.run(plan, lambda window: (window, read(window)), work, write, progress)
        whole = normal.sum(axis=(0, 1)), right.sum(axis=(0, 1)), squares.sum(axis=(0, 1))
        scene = np.array([_solve(*(part[number] for part in whole[:2])) for number in range(count)])
        weak = np.array([_correlation(*(part[number] for part in whole)) for number in range(count)])
        slopes = np.empty((count, self.degree, down, across))
        for number in range(count):
            for i in range(down):
                for j in range(across):
                    enough = normal[i, j, number, 0, 0] >= LEAST_PIXELS and down * across > 1
                    solved = _solve(normal[i, j, number], right[i, j, number]) if enough else None
                    slopes[number, :, i, j] = scene[number] if solved is None else solved
        slopes[np.abs(weak) < self.least_correlation] = 0.0
        used = np.abs(weak) >= self.least_correlation
        progress.info(
            f"correlation with height: {np.abs(weak).mean():.2f} on average; {int(used.sum())} of {count} dates are "
            f"corrected"
        )
        return slopes


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


def _solve(normal: Array, right: Array) -> Array | None:
    """Coefficients without the constant; None where the heights do not carry them."""
    if np.linalg.cond(normal) > 1e12:
        return None
    return np.asarray(np.linalg.solve(normal, right)[1:])


def _correlation(normal: Array, right: Array, square: float) -> float:
    """Correlation coefficient of displacement with height, from sums."""
    number, first, second = normal[0, 0], normal[0, 1], normal[1, 1]
    across = right[1] / number - right[0] * first / number**2
    spread = (second / number - (first / number) ** 2) * (square / number - (right[0] / number) ** 2)
    return float(across / np.sqrt(spread)) if spread > 0 else 0.0


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


def _positions(window: Window, series: DisplacementSeries, shape: tuple[int, ...]) -> Array:
    """Where pixels lie among the middles of the windows (2, rows, cols)."""
    y = (np.arange(window.row0, window.row1) + 0.5) / series.grid.rows * shape[0] - 0.5
    x = (np.arange(window.col0, window.col1) + 0.5) / series.grid.cols * shape[1] - 0.5
    return np.stack(np.broadcast_arrays(y[:, None], x[None, :]))


def _interpolated(values: Array, at: Array) -> Array:
    from scipy.ndimage import map_coordinates

    return np.asarray(map_coordinates(values, at, order=1, mode="nearest"))
