# SPDX-License-Identifier: GPL-2.0-or-later
"""Long-wavelength ramps (orbits, ionosphere, plate motion), fitted to the reliable pixels of each date."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

import numpy as np
import numpy.typing as npt

from .. import blocks
from ..dates import format_date
from ..errors import ParameterError
from ..grid import Grid, Window
from ..progress import Progress, subrange
from ..series import DisplacementSeries
from .base import (
    BoolArray,
    CorrectionFiles,
    FloatArray,
    SeriesCorrection,
    mask_of,
    register,
    rewrite_series,
    series_plan,
)
from .choices import RAMPS

SAMPLES = 65
"""Rows and columns at which the size of a ramp is looked at."""

Array = npt.NDArray[np.float64]


@register
@dataclass(frozen=True)
class Ramp(SeriesCorrection):
    """Subtract from each date the ramp that fits its reliable pixels best.

    Attributes
    ----------
    ramp : str
        One of `RAMPS`.
    """

    ramp: str = "linear"

    id: ClassVar[str] = "removeramp"

    def __post_init__(self) -> None:
        if self.ramp not in RAMPS:
            raise ParameterError(f"The ramp '{self.ramp}' is unknown; choose {', '.join(RAMPS)}.")

    def apply(self, files: CorrectionFiles, output: Path, products: Mapping[str, Path], progress: Progress) -> None:
        """Fit all dates in one pass over the series, subtract in a second."""
        series = DisplacementSeries.open(files.series)
        mask = mask_of(files, series)
        if series.metadata.reference is not None:  # 0 by definition; MintPy leaves it out as well
            mask[series.metadata.reference] = False
        with series.reader() as read:
            coefficients = fit_ramps(read, series, mask, self.ramp, subrange(progress, 0.0, 0.4))

        def change(window: Window, data: FloatArray, _check: Callable[[], None]) -> FloatArray:
            data -= ramp_values(series, self.ramp, coefficients, window).reshape(data.shape)
            return data

        rewrite_series(series, output, self.attributes(files), change, subrange(progress, 0.4, 1.0))
        sample = np.linspace(-0.5, 0.5, SAMPLES)
        largest = np.ptp(coefficients @ _design(RAMPS[self.ramp], sample, sample), axis=1)
        worst = int(largest.argmax())
        progress.info(
            f"{self.ramp} ramps from {int(mask.sum())} pixels; the largest, on {format_date(series.dates[worst])}, is "
            f"{1000 * largest[worst]:.1f} mm across"
        )


def fit_ramps(
    read: Callable[[Window], FloatArray], series: DisplacementSeries, mask: BoolArray, ramp: str, progress: Progress
) -> Array:
    """Least-squares coefficients of the ramp of each date over the pixels of a mask (N, terms).

    Coordinates run from -0.5 to 0.5 across the grid. The normal equations of all dates are summed up block by block.

    Raises
    ------
    ParameterError
        When a date has too few pixels in the mask.
    """
    terms = RAMPS[ramp]
    count, size = len(series.dates), len(terms)
    normal, right = np.zeros((count, size * size)), np.zeros((count, size))

    def work(data: tuple[Window, FloatArray], _check: Callable[[], None]) -> tuple[Array, Array]:
        window, displacement = data
        inside = mask[window.slices].reshape(-1)
        values = displacement.reshape(count, -1)
        np.copyto(values, np.float32(0.0), where=~inside)  # much faster than to take the others
        design = _design(terms, *_coordinates(series.grid, window)) * inside
        sums = values @ design.T.astype(np.float32)
        if not np.isnan(sums).any():  # nothing is missing: all dates share one sum of squares
            return np.tile((design @ design.T).reshape(-1), (count, 1)), sums.astype(np.float64)
        valid = ~np.isnan(values)
        squares = (design[:, None] * design[None]).reshape(size * size, -1)
        known = np.where(valid, values, np.float32(0.0))
        return valid.astype(np.float64) @ squares.T, known.astype(np.float64) @ design.T

    def write(_window: Window, sums: tuple[Array, Array]) -> None:
        np.add(normal, sums[0], out=normal)
        np.add(right, sums[1], out=right)

    plan = series_plan(series, 16.0 * count)
    blocks.run(plan, lambda window: (window, read(window)), work, write, progress)
    coefficients = np.zeros((count, size))
    for number, day in enumerate(series.dates):
        matrix = normal[number].reshape(size, size)
        if np.linalg.matrix_rank(matrix) < size:
            raise ParameterError(
                f"A {ramp} ramp cannot be fitted on {format_date(day)} of {series.path}: too few reliable pixels; "
                "choose a larger mask."
            )
        coefficients[number] = np.linalg.solve(matrix, right[number])
    return coefficients


def ramp_values(series: DisplacementSeries, ramp: str, coefficients: Array, window: Window) -> FloatArray:
    """The ramps at the pixels of a window, 0 at the reference pixel (N, pixels)."""
    design = _design(RAMPS[ramp], *_coordinates(series.grid, window)) - _at_reference(series, ramp)
    return np.asarray(coefficients.astype(np.float32) @ design.astype(np.float32))


def _coordinates(grid: Grid, window: Window) -> tuple[Array, Array]:
    """Along the rows and the columns of a window, from -0.5 to 0.5 across the grid."""
    y = (np.arange(window.row0, window.row1) + 0.5) / grid.rows - 0.5
    x = (np.arange(window.col0, window.col1) + 0.5) / grid.cols - 0.5
    return y, x


def _design(terms: tuple[str, ...], y: Array, x: Array) -> Array:
    """Values of the terms at the pixels of some rows and columns (terms, pixels)."""
    y, x = np.broadcast_arrays(y[:, None], x[None, :])
    known = {"1": np.ones(y.shape), "x": x, "y": y, "xx": x * x, "yy": y * y, "xy": x * y}
    return np.stack([known[term].reshape(-1) for term in terms])


def _at_reference(series: DisplacementSeries, ramp: str) -> Array:
    """Values of the terms at the reference pixel, which stays 0 (terms, 1); 0 without one."""
    if series.metadata.reference is None:
        return np.zeros((len(RAMPS[ramp]), 1))
    row, col = series.metadata.reference
    return _design(RAMPS[ramp], *_coordinates(series.grid, Window(row, row + 1, col, col + 1)))
