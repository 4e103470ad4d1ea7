# SPDX-License-Identifier: GPL-2.0-or-later
"""Stacks whose layers are bands of rasters that GDAL opens: what the readers of such formats share."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor, wait
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, TypeVar

import numpy as np

from ..errors import FormatError
from ..files.raster import open_raster, raster_band, raster_grid, read_window, warp_to_grid
from ..files.virtual_files import is_remote
from ..grid import Grid, Window
from ..orbit import LookGeometry
from ..progress import Progress
from .base import Check, FloatArray, StackSource, unwatched

ALIGNMENT = 0.01
"""Pixels by which two rasters may be off and still lie on one grid."""
READERS = max(2, min(os.cpu_count() or 1, 4))
"""Files read at one time: GDAL unpacks one while it waits for another."""
REMOTE_READERS = 12
"""Files asked for at one time, of servers that take their time to answer."""
POLL_SECONDS = 0.1

Result = TypeVar("Result")
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
    fill : float, optional
        What stands where there is no data; default NaN. Components whose file declares 0 as no data need 0.
    """

    name: str
    number: int = 1
    factor: float = 1.0
    nodata: float | None = None
    row0: int = 0
    col0: int = 0
    fill: float | None = None

    def block_shape(self) -> tuple[int, int]:
        """Rows and columns of what the file holds in one piece."""
        dataset = open_raster(self.name)
        cols, rows = raster_band(dataset, self.name, self.number).GetBlockSize()
        return rows, cols

    def read(self, window: Window, out: FloatArray | None = None) -> FloatArray:
        """Pixels of a window of the common grid (rows, cols), NaN = no data; the file is opened anew each time.

        Parameters
        ----------
        out : (rows, cols) array, optional
            Read into this array, and return it.

        Raises
        ------
        FormatError
            When the file is missing or damaged.
        """
        row, col = self.row0, self.col0
        moved = Window(window.row0 + row, window.row1 + row, window.col0 + col, window.col1 + col)
        data = self._pixels(moved, out)
        none = ~np.isfinite(data)
        if self.nodata is not None:
            none |= data == np.float32(self.nodata)
        if self.factor != 1.0:
            data *= np.float32(self.factor)
        np.copyto(data, np.nan if self.fill is None else self.fill, where=none)
        return data

    def _pixels(self, window: Window, out: FloatArray | None) -> FloatArray:
        """Pixels of a window of the raster, as they stand there."""
        return read_window(open_raster(self.name), self.name, window, self.number, out)


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

    def read_cube(self, layer: str, window: Window, check: Check = unwatched) -> FloatArray:
        """One layer of all pairs, several files at a time."""
        cube = np.empty((len(self.network), *window.shape), dtype=np.float32)

        def fill(band: Band, image: FloatArray) -> None:
            check()
            band.read(window, image)

        threads = threads_for(band.name for band in self.bands[layer])
        for _ in at_once(fill, self.bands[layer], cube, check=check, threads=threads):
            pass
        return cube

    def block_shape(self, layer: str) -> tuple[int, int]:
        """Of the first file."""
        return self.bands[layer][0].block_shape()

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


def height_reader(band: Band, grid: Grid | None = None) -> GeometryReader:
    """An elevation model on the common grid: where it declares 0 as no data, that is the sea, and 0 m.

    Parameters
    ----------
    grid : Grid, optional
        The common grid, when the model may lie on another one.
    """
    own = band_reader(band) if grid is None else any_grid_reader(band, grid)

    def read(window: Window, height: FloatArray) -> FloatArray:
        data = own(window, height)
        dataset = open_raster(band.name)
        if raster_band(dataset, band.name, band.number).GetNoDataValue() == 0.0:
            data[np.isnan(data)] = 0.0
        return data

    return read


def any_grid_reader(band: Band, grid: Grid) -> GeometryReader:
    """A geometry layer in any grid: read as it is where its pixels are those of the common grid, else interpolated.

    Raises
    ------
    FormatError
        When the raster cannot be read or has no coordinate system.
    """
    own = _known_grid(band)
    try:
        row, col = _offset(grid, own, band.name, band.name)
    except FormatError:  # between the pixels, of another size or in another coordinate system
        inside = False
    else:
        inside = row >= 0 and col >= 0 and row + grid.rows <= own.rows and col + grid.cols <= own.cols
    if inside:
        return band_reader(replace(band, row0=row, col0=col))
    name = f"vrt://{band.name}?bands={band.number}"

    def read(window: Window, _height: FloatArray) -> FloatArray:
        data = warp_to_grid(name, grid.crop(window), "bilinear")
        return data if band.factor == 1.0 else data * np.float32(band.factor)

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
    first = _known_grid(bands[0])
    names = [band.name for band in bands[1:]]
    for name, grid in zip(names, _grids(names, progress)):
        first.require_same(grid, bands[0].name, name)
    return first


def common_grid(
    layers: Mapping[str, Sequence[Band]], progress: Progress, grid_of: Callable[[str], Grid] | None = None
) -> tuple[Grid, dict[str, tuple[Band, ...]]]:
    """The area that all rasters cover, and the bands moved to it; their pixels must lie on one lattice.

    Parameters
    ----------
    layers : mapping of str to sequence of Band
    grid_of : callable, optional
        The grid of a raster by its name, where its format needs more than GDAL says.

    Raises
    ------
    FormatError
        When pixel size, lattice or coordinate system differ, or the rasters have no common pixel.
    """
    names = list(dict.fromkeys(band.name for bands in layers.values() for band in bands))
    if grid_of is None:
        _known_grid(next(band for bands in layers.values() for band in bands))
    grid, offsets = common_area(dict(zip(names, _grids(names, progress, grid_of))))
    moved = {
        layer: tuple(replace(band, row0=offsets[band.name][0], col0=offsets[band.name][1]) for band in bands)
        for layer, bands in layers.items()
    }
    return grid, moved


def common_area(grids: Mapping[str, Grid]) -> tuple[Grid, dict[str, tuple[int, int]]]:
    """The area that all grids cover, and which row and column of each is its first pixel.

    Parameters
    ----------
    grids : mapping of str to Grid
        By the name of their file.

    Raises
    ------
    FormatError
        When pixel size, lattice or coordinate system differ, or the grids have no common pixel.
    """
    first_name, first = next(iter(grids.items()))
    offsets = {name: _offset(grid, first, name, first_name) for name, grid in grids.items()}
    top = max(row for row, _ in offsets.values())
    left = max(col for _, col in offsets.values())
    bottom = min(row + grids[name].rows for name, (row, _) in offsets.items())
    right = min(col + grids[name].cols for name, (_, col) in offsets.items())
    if top >= bottom or left >= right:
        last = max(offsets, key=lambda name: offsets[name])
        raise FormatError(f"{last} and {first_name} and the rest have no pixel in common; take the odd ones out.")
    grid = replace(
        first, rows=bottom - top, cols=right - left, x0=first.x0 + left * first.dx, y0=first.y0 + top * first.dy
    )
    return grid, {name: (top - row, left - col) for name, (row, col) in offsets.items()}


def _grids(names: Sequence[str], progress: Progress, grid_of: Callable[[str], Grid] | None = None) -> Iterator[Grid]:
    """The grid of each raster, several files at a time."""
    read = grid_of or (lambda name: raster_grid(open_raster(name), name))
    for number, grid in enumerate(at_once(read, names, check=progress.check, threads=threads_for(names))):
        progress.check()
        progress(number / len(names), "Reading headers")
        yield grid


def threads_for(names: Iterable[str | Path]) -> int:
    """How many of these files are read at one time."""
    return REMOTE_READERS if any(map(is_remote, names)) else READERS


def at_once(
    work: Callable[..., Result], *series: Iterable[Any], check: Check = unwatched, threads: int = READERS
) -> Iterator[Result]:
    """The results of `work` for each file, in order, several files at a time; after an error no more are begun.

    Parameters
    ----------
    check : callable
        Called while a file is waited for; when it raises, the files that are being read are left alone.
    """
    pool = ThreadPoolExecutor(threads)
    try:
        for reading in [pool.submit(work, *items) for items in zip(*series)]:
            while not wait([reading], timeout=POLL_SECONDS).done:
                check()
            yield reading.result()
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


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
