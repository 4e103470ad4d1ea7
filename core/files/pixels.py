# SPDX-License-Identifier: GPL-2.0-or-later
"""Values of chosen pixels of a large file: only the tiles that hold them are read, one after the other."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from ..errors import FormatError
from ..grid import Grid, Window
from ..progress import NullProgress, Progress
from ..series import DisplacementSeries
from . import hdf5
from .raster import open_raster, raster_grid, read_window

FloatArray = npt.NDArray[np.float32]
IntArray = npt.NDArray[np.intp]

TILE = 256
"""Side of the tiles in which a single layer is read."""


@dataclass(frozen=True)
class Layer:
    """One open layer: `read(window)` gives (rows, cols) float32, NaN = no data."""

    grid: Grid
    name: str
    unit: str
    read: Callable[[Window], FloatArray]


@contextmanager
def open_layer(path: str | Path, dataset: str = "") -> Iterator[Layer]:
    """Open a two-dimensional layer of an HDF5 product, or the first band of a raster.

    Parameters
    ----------
    dataset : str
        Name of the layer in an HDF5 file; '' = its main one.

    Raises
    ------
    FormatError
        When the file cannot be read or has no such layer.
    """
    if Path(path).suffix.lower() not in (".h5", ".he5"):
        raster = open_raster(path)
        band = raster.GetRasterBand(1)
        grid = raster_grid(raster, path)
        yield Layer(grid, band.GetDescription(), band.GetUnitType(), lambda window: read_window(raster, path, window))
        return
    with hdf5.open_read(path) as file:
        grid = hdf5.read_grid(file, path)
        found = [name for name, item in hdf5.members(file) if getattr(item, "shape", None) == grid.shape]
        name = dataset or _main(found, hdf5.attributes(file).get("FILE_TYPE", ""))
        if name not in found:
            raise FormatError(f"{path} has no layer '{name}'; it has: {', '.join(found) or 'none'}.")
        item = file[name]
        unit = str(item.attrs.get("UNIT") or hdf5.attributes(file).get("UNIT", ""))
        yield Layer(grid, name, unit, lambda window: np.asarray(hdf5.read_part(item, window.slices, path), np.float32))


def _main(found: list[str], file_type: str) -> str:
    """The layer that a product is named for, else its first."""
    return file_type if file_type in found else (found[0] if found else "")


def layer_values(layer: Layer, rows: IntArray, cols: IntArray) -> FloatArray:
    """Values of a layer at pixels (P,); pixels outside the grid (row or column negative) are NaN."""
    values = np.full(len(rows), np.nan, dtype=np.float32)
    for where, window in tiles(rows, cols, (TILE, TILE)):
        block = layer.read(window)
        values[where] = block[rows[where] - window.row0, cols[where] - window.col0]
    return values


def series_values(
    series: DisplacementSeries,
    rows: IntArray,
    cols: IntArray,
    dates: IntArray | None = None,
    progress: Progress | None = None,
) -> FloatArray:
    """Histories of pixels, metres (N, P); pixels outside the grid (row or column negative) are NaN.

    Parameters
    ----------
    dates : (n,) int array, optional
        Positions of the dates that are kept in memory; None = all.
    """
    progress = progress or NullProgress()
    count = len(series.dates) if dates is None else len(dates)
    values = np.full((count, len(rows)), np.nan, dtype=np.float32)
    done = 0
    with series.reader() as read:
        for where, window in tiles(rows, cols, tile_shape(series)):
            progress.check()
            block: npt.NDArray[Any] = read(window)
            if dates is not None:
                block = block[dates]
            values[:, where] = block[:, rows[where] - window.row0, cols[where] - window.col0]
            done += len(where)
            progress(done / len(rows))
    return values


def tile_shape(series: DisplacementSeries) -> tuple[int, int]:
    """Rows and columns of the tiles that a series is stored in (when it is one of ours)."""
    return hdf5.time_chunks((len(series.dates), *series.grid.shape))[1:]


def tiles(rows: IntArray, cols: IntArray, tile: tuple[int, int]) -> Iterator[tuple[IntArray, Window]]:
    """Group pixels by tiles (rows, columns): positions among the pixels, and the smallest window that holds them."""
    inside = np.flatnonzero((rows >= 0) & (cols >= 0))
    if not len(inside):
        return
    down, across = rows[inside] // tile[0], cols[inside] // tile[1]
    number = down * (int(across.max()) + 1) + across
    order = inside[np.argsort(number, kind="stable")]
    starts = np.flatnonzero(np.diff(np.sort(number))) + 1
    for where in np.split(order, starts):
        some_rows, some_cols = rows[where], cols[where]
        yield (
            where,
            Window(int(some_rows.min()), int(some_rows.max()) + 1, int(some_cols.min()), int(some_cols.max()) + 1),
        )
