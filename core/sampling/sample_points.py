# SPDX-License-Identifier: GPL-2.0-or-later
"""Displacement, velocity and quality at any number of points: of the nearest pixel, or the mean within a radius.

Points are taken together by blocks of the file's tiles, so that each part of it is read once (with a radius: again
where a circle reaches into the next block). What does not fit into memory goes to a temporary file.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from ..distances import scale
from ..errors import ParameterError
from ..files.pixels import layer_values, open_layer, series_values, tile_shape
from ..grid import Grid
from ..history.history import MOST_VALUES
from ..progress import Progress, subrange
from ..series import DisplacementSeries
from ..time_functions.time_functions import TimeFunctions, estimate

FloatArray = npt.NDArray[np.float64]
Float32Array = npt.NDArray[np.float32]
IntArray = npt.NDArray[np.intp]

TILES_ACROSS = 8
"""Points of this many tiles of the series, down and across, are taken together."""
MOST_REACH = 128
"""Pixels that a radius may reach."""
MOST_PAIRS = 4_000_000
"""Pairs of a point and a pixel near it that are held in memory."""


@dataclass(frozen=True, eq=False)
class PointSamples:
    """Values at P points, NaN where there are none.

    Attributes
    ----------
    dates : tuple of date
    displacement : (P, N) float32
        Metres; in memory or in a temporary file that goes with it.
    velocity, velocity_std : (P,)
        m/year.
    coherence : (P,), optional
    pixels : (P,) int array
        Pixels with data that stand behind a point.
    """

    dates: tuple[date, ...]
    displacement: Float32Array
    velocity: Float32Array
    velocity_std: Float32Array
    coherence: Float32Array | None
    pixels: IntArray


@dataclass(frozen=True, eq=False)
class _Near:
    """The pixels near some points: rows and columns, each once, and pairs of a point and the position of a pixel."""

    rows: IntArray
    cols: IntArray
    point: IntArray
    pixel: IntArray
    count: int

    @classmethod
    def of_pairs(cls, grid: Grid, point: IntArray, rows: IntArray, cols: IntArray, count: int) -> _Near:
        """From a row and column for each pair."""
        unique, pixel = np.unique(rows * grid.cols + cols, return_inverse=True)
        return cls(*np.divmod(unique, grid.cols), point, pixel.reshape(-1), count)

    def mean(self, values: Float32Array) -> tuple[Float32Array, IntArray]:
        """Means over the pixels of each point, (n, pixels) to (count, n), and the most pixels with data on one of n."""
        if len(self.point) == self.count:
            found = values.T[self.pixel]
            return found, np.isfinite(found).any(axis=1).astype(np.intp)
        from scipy.sparse import csr_matrix

        gather = csr_matrix((np.ones(len(self.point)), (self.point, self.pixel)), (self.count, len(self.rows)))
        known = np.isfinite(values.T)
        number = gather @ known.astype(np.float64)
        total = gather @ np.where(known, values.T, 0.0).astype(np.float64)
        with np.errstate(invalid="ignore"):
            mean = np.where(number > 0, total / number, np.nan)
        return mean.astype(np.float32), number.max(axis=1).astype(np.intp)


def sample_points(
    series: DisplacementSeries,
    x: FloatArray,
    y: FloatArray,
    progress: Progress,
    radius: float = 0.0,
    velocity_path: str | Path | None = None,
    coherence_path: str | Path | None = None,
    most_values: int = MOST_VALUES,
) -> PointSamples:
    """Displacement on each date, velocity and coherence at P points.

    Parameters
    ----------
    x, y : (P,)
        Map coordinates of the series; NaN and places outside the grid get NaN.
    radius : float
        Metres on the ground: means over the pixels whose centre lies within it, and at least the nearest pixel;
        0 = the nearest pixel alone.
    velocity_path : path, optional
        Velocity file with `velocity` and `velocityStd`. None: a straight line is fitted to each point's displacement.
    coherence_path : path, optional
        Temporal coherence, or any other quality, on the grid of the series.
    most_values : int
        Displacements that are held in memory.

    Raises
    ------
    InsarError
        When a file cannot be read or lies on another grid, or the radius is negative or too large.
    Canceled
        When `progress.check()` raises it.
    """
    grid, count = series.grid, len(series.dates)
    reach = _reach(grid, radius)
    for path in (velocity_path, coherence_path):
        if path is not None:
            with open_layer(path) as layer:
                layer.grid.require_same(grid, str(path), str(series.path))
    rows, cols = _pixels(grid, x, y)
    samples = PointSamples(
        series.dates,
        _table((len(x), count), most_values),
        np.full(len(x), np.nan, dtype=np.float32),
        np.full(len(x), np.nan, dtype=np.float32),
        None if coherence_path is None else np.full(len(x), np.nan, dtype=np.float32),
        np.zeros(len(x), dtype=np.intp),
    )
    done = 0
    per_batch = max(1, min(MOST_PAIRS // (2 * reach + 1) ** 2, most_values // count))
    for where in _blocks(rows, cols, tile_shape(series), per_batch):
        near = _near(grid, x[where], y[where], rows[where], cols[where], radius, reach)
        part = subrange(progress, done / len(x), (done + len(where)) / len(x))
        displacement, samples.pixels[where] = near.mean(series_values(series, near.rows, near.cols, progress=part))
        samples.displacement[where] = displacement
        if velocity_path is None:
            _fit(series, displacement, samples, where)
        else:
            samples.velocity[where] = _layer_mean(velocity_path, "velocity", near)
            samples.velocity_std[where] = _layer_mean(velocity_path, "velocityStd", near)
        if coherence_path is not None and samples.coherence is not None:
            samples.coherence[where] = _layer_mean(coherence_path, "", near)
        done += len(where)
        progress(done / len(x))
    return samples


def _reach(grid: Grid, radius: float) -> int:
    """Pixels that a radius reaches at the most."""
    if not 0.0 <= radius < np.inf:
        raise ParameterError(f"The radius is {radius:g} m; give 0 or more.")
    if radius == 0.0:
        return 0
    xmin, ymin, xmax, ymax = grid.extent
    sizes = []
    for y in (ymin, ymax):  # degrees of longitude are shortest at one of the two
        along_x, along_y = scale(grid, 0.5 * (xmin + xmax), y)
        sizes += [along_x * abs(grid.dx), along_y * abs(grid.dy)]
    reach = int(np.ceil(radius / min(sizes) + 0.5))
    if reach > MOST_REACH:
        raise ParameterError(
            f"The radius of {radius:g} m reaches over {reach} pixels, more than {MOST_REACH}; give a smaller one, or "
            "take polygons."
        )
    return reach


def _pixels(grid: Grid, x: FloatArray, y: FloatArray) -> tuple[IntArray, IntArray]:
    """Rows and columns of points, -1 outside the grid."""
    inside = np.isfinite(x) & np.isfinite(y)
    rows = np.floor((np.where(inside, y, grid.y0) - grid.y0) / grid.dy)
    cols = np.floor((np.where(inside, x, grid.x0) - grid.x0) / grid.dx)
    inside &= (rows >= 0) & (rows < grid.rows) & (cols >= 0) & (cols < grid.cols)
    return np.where(inside, rows, -1).astype(np.intp), np.where(inside, cols, -1).astype(np.intp)


def _table(shape: tuple[int, int], most_values: int) -> Float32Array:
    """An array of NaN, in a temporary file when it is large."""
    if shape[0] * shape[1] <= most_values:
        return np.full(shape, np.nan, dtype=np.float32)
    with tempfile.TemporaryFile() as file:  # the mapped array keeps it
        table = np.memmap(file, dtype=np.float32, mode="w+", shape=shape)
    for start in range(0, shape[0], max(1, most_values // shape[1])):
        table[start : start + max(1, most_values // shape[1])] = np.nan
    return table


def _blocks(rows: IntArray, cols: IntArray, tile: tuple[int, int], most: int) -> Iterator[IntArray]:
    """Positions of the points inside the grid, together by blocks of tiles and in parts of `most` points."""
    inside = np.flatnonzero(rows >= 0)
    if not len(inside):
        return
    down, across = rows[inside] // tile[0], cols[inside] // tile[1]
    block = (down // TILES_ACROSS) * (int(across.max()) // TILES_ACROSS + 1) + across // TILES_ACROSS
    # within a block by tiles, so that parts of it do not read the same ones
    order = np.lexsort((across, down, block))
    starts = np.flatnonzero(np.diff(block[order])) + 1
    for together in np.split(inside[order], starts):
        for start in range(0, len(together), most):
            yield together[start : start + most]


def _near(grid: Grid, x: FloatArray, y: FloatArray, rows: IntArray, cols: IntArray, radius: float, reach: int) -> _Near:
    """Pixels within the radius of points that lie close together, the nearest one always among them."""
    every = np.arange(len(x))
    if reach == 0:
        return _Near.of_pairs(grid, every, rows, cols, len(x))
    along_x, along_y = scale(grid, float(x.mean()), float(y.mean()))
    steps = np.arange(-reach, reach + 1)
    down, across = (axis.reshape(-1, 1) for axis in np.meshgrid(steps, steps, indexing="ij"))
    near_rows, near_cols = rows + down, cols + across
    apart = np.hypot(
        (grid.x0 + (near_cols + 0.5) * grid.dx - x) * along_x, (grid.y0 + (near_rows + 0.5) * grid.dy - y) * along_y
    )
    taken = (apart <= radius) | ((down == 0) & (across == 0))
    taken &= (near_rows >= 0) & (near_rows < grid.rows) & (near_cols >= 0) & (near_cols < grid.cols)
    point = np.broadcast_to(every, taken.shape)[taken]
    return _Near.of_pairs(grid, point, near_rows[taken], near_cols[taken], len(x))


def _layer_mean(path: str | Path, dataset: str, near: _Near) -> Float32Array:
    """Means of a layer around each point."""
    with open_layer(path, dataset) as layer:
        return near.mean(layer_values(layer, near.rows, near.cols)[None])[0][:, 0]


def _fit(series: DisplacementSeries, displacement: npt.NDArray[Any], samples: PointSamples, where: IntArray) -> None:
    """Velocities from the displacement of points (P, N) itself."""
    fit = estimate(TimeFunctions(), series.dates, displacement.T, series.dates[0], seconds=series.metadata.seconds)
    samples.velocity[where], samples.velocity_std[where] = fit.parameters[1], fit.std[1]
