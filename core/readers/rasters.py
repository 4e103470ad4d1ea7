# SPDX-License-Identifier: GPL-2.0-or-later
"""Stacks whose layers are bands of rasters that GDAL opens: what the readers of such formats share."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace

import numpy as np

from ..errors import FormatError
from ..grid import Grid, Window
from ..orbit import LookGeometry
from ..progress import Progress
from ..raster import open_raster, raster_grid, read_window
from .base import FloatArray, StackSource

ALIGNMENT = 0.01
"""Pixels by which two rasters may be off and still lie on one grid."""
READERS = 4
"""Files read at one time: GDAL unpacks one while it waits for another."""

GeometryReader = Callable[[Window, FloatArray], FloatArray]
"""A geometry layer of a window at given heights (rows, cols), metres, NaN = unknown."""


@dataclass(frozen=True)
class Band:
    """One band of a raster.

    Attributes
    ----------
    name : str
        As GDAL opens it: a path, or /vsizip/..., NETCDF:...
    number : int
        Counted from 1.
    factor : float
        To radians, 0 to 1, metres or degrees; negative turns a phase named later_earlier.
    nodata : float, optional
        A value that means no data, beside what the file declares.
    row0, col0 : int
        The raster's pixel that is the first of the common grid.
    """

    name: str
    number: int = 1
    factor: float = 1.0
    nodata: float | None = None
    row0: int = 0
    col0: int = 0

    def read(self, window: Window) -> FloatArray:
        """Pixels of a window of the common grid (rows, cols), NaN = no data; the file is opened anew each time.

        Raises
        ------
        FormatError
            When the file is missing or damaged.
        """
        row, col = self.row0, self.col0
        moved = Window(window.row0 + row, window.row1 + row, window.col0 + col, window.col1 + col)
        data = read_window(open_raster(self.name), self.name, moved, self.number)
        data[~np.isfinite(data)] = np.nan
        if self.nodata is not None:
            data[data == np.float32(self.nodata)] = np.nan
        return data if self.factor == 1.0 else data * np.float32(self.factor)


def phase_band(name: str, factor: float = 1.0, number: int = 1) -> Band:
    """A band of phase, in which exactly 0 is no data."""
    return Band(name, number, factor, 0.0)


@dataclass(frozen=True)
class RasterSource(StackSource):
    """A stack of rasters.

    Attributes
    ----------
    bands : mapping of str to tuple of Band
        The band of each layer of each pair.
    readers : mapping of str to GeometryReader
        How each geometry layer is read.
    """

    bands: Mapping[str, tuple[Band, ...]]
    readers: Mapping[str, GeometryReader]

    def read(self, layer: str, pair: int, window: Window) -> FloatArray:
        """One layer of one pair."""
        return self.bands[layer][pair].read(window)

    def read_cube(self, layer: str, window: Window) -> FloatArray:
        """One layer of all pairs, several files at a time."""
        cube = np.empty((len(self.network), *window.shape), dtype=np.float32)

        def fill(pair: int) -> None:
            cube[pair] = self.read(layer, pair, window)

        with ThreadPoolExecutor(READERS) as pool:
            for _ in pool.map(fill, range(len(cube))):
                pass
        return cube

    def read_geometry(self, name: str, window: Window, height: FloatArray | None = None) -> FloatArray:
        """One geometry layer."""
        if height is None:
            own = self.readers.get("height") if name != "height" else None
            nothing = np.full(window.shape, np.nan, dtype=np.float32)
            height = own(window, nothing) if own else nothing
        return self.readers[name](window, height)

    def where(self, layer: str, pair: int) -> str:
        """Name the file."""
        return self.bands[layer][pair].name


def band_reader(band: Band) -> GeometryReader:
    """A geometry layer that is a raster on the common grid."""
    return lambda window, _height: band.read(window)


def height_reader(band: Band) -> GeometryReader:
    """An elevation model on the common grid: where it declares 0 as no data, that is the sea, and 0 m."""

    def read(window: Window, _height: FloatArray) -> FloatArray:
        data = band.read(window)
        dataset = open_raster(band.name)  # a band lives no longer than its dataset
        if dataset.GetRasterBand(band.number).GetNoDataValue() == 0.0:
            data[np.isnan(data)] = 0.0
        return data

    return read


def constant_reader(value: float) -> GeometryReader:
    """A geometry layer of which one value is known, for all pixels."""
    return lambda window, _height: np.full(window.shape, value, dtype=np.float32)


def look_readers(look: LookGeometry) -> dict[str, GeometryReader]:
    """Slant range and angles from an orbit, at the height of each pixel."""

    def reader(name: str) -> GeometryReader:
        return lambda window, height: look.layer(name, window, height)

    return {name: reader(name) for name in look.nodes}


def one_grid(bands: Sequence[Band], progress: Progress) -> Grid:
    """The grid on which all rasters lie.

    Raises
    ------
    FormatError
        Naming the first raster that lies on another grid, or has no coordinate system.
    """
    grid = _known_grid(bands[0])
    for number, band in enumerate(bands[1:], 1):
        progress.check()
        progress(number / len(bands), "Reading headers")
        grid.require_same(raster_grid(open_raster(band.name), band.name), bands[0].name, band.name)
    return grid


def common_grid(layers: Mapping[str, Sequence[Band]], progress: Progress) -> tuple[Grid, dict[str, tuple[Band, ...]]]:
    """The area that all rasters cover, and the bands moved to it; their pixels must lie on one lattice.

    Parameters
    ----------
    layers : mapping of str to sequence of Band

    Raises
    ------
    FormatError
        When pixel size, lattice or coordinate system differ, or the rasters have no common pixel.
    """
    grids = {}
    names = list(dict.fromkeys(band.name for bands in layers.values() for band in bands))
    first = _known_grid(next(band for bands in layers.values() for band in bands))
    for number, name in enumerate(names):
        progress.check()
        progress(number / len(names), "Reading headers")
        grids[name] = raster_grid(open_raster(name), name)
    offsets = {name: _offset(grid, first, name, names[0]) for name, grid in grids.items()}
    top = max(row for row, _ in offsets.values())
    left = max(col for _, col in offsets.values())
    bottom = min(row + grids[name].rows for name, (row, _) in offsets.items())
    right = min(col + grids[name].cols for name, (_, col) in offsets.items())
    if top >= bottom or left >= right:
        last = max(offsets, key=lambda name: offsets[name])
        raise FormatError(f"{last} and {names[0]} and the rest have no pixel in common; take the odd ones out.")
    grid = replace(
        first, rows=bottom - top, cols=right - left, x0=first.x0 + left * first.dx, y0=first.y0 + top * first.dy
    )
    moved = {
        layer: tuple(
            replace(band, row0=top - offsets[band.name][0], col0=left - offsets[band.name][1]) for band in bands
        )
        for layer, bands in layers.items()
    }
    return grid, moved


def _known_grid(band: Band) -> Grid:
    grid = raster_grid(open_raster(band.name), band.name)
    if not grid.crs_wkt:
        raise FormatError(f"{band.name} has no coordinate system; assign it one.")
    return grid


def _offset(grid: Grid, first: Grid, name: str, first_name: str) -> tuple[int, int]:
    """Row and column, in the first raster, of a raster's first pixel."""
    row, col = (grid.y0 - first.y0) / first.dy, (grid.x0 - first.x0) / first.dx
    whole = round(row), round(col)
    if abs(row - whole[0]) > ALIGNMENT or abs(col - whole[1]) > ALIGNMENT:
        raise FormatError(
            f"The pixels of {name} lie between those of {first_name} ({abs(row - whole[0]):.2f} rows, "
            f"{abs(col - whole[1]):.2f} columns off); bring both to one grid."
        )
    first.require_same(replace(grid, rows=first.rows, cols=first.cols, x0=first.x0, y0=first.y0), first_name, name)
    return whole
