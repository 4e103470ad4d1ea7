# SPDX-License-Identifier: GPL-2.0-or-later
"""Grids of GMT in degrees (netCDF, classic or version 4), read window by window without GDAL.

GDAL's driver asks netCDF-4 files for attributes that they lack, and HDF5 prints each as an error where several threads
read.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from ..coordinates import wkt_from_epsg
from ..cubes.cubes import GeometryCube
from ..errors import FormatError
from ..files import hdf5
from ..grid import Grid, Window
from .base import FloatArray
from .rasters import Band, GeometryReader, common_area

AXES = (("lon", "x", "longitude"), ("lat", "y", "latitude"))
"""Names of the coordinates in a grid, and of both in turn the first that is there."""
LARGEST_STEP = 0.5
"""Degrees of a pixel; more is a grid in radar coordinates."""
MARGIN = 2
"""Nodes around a window that are read to interpolate in it."""


@dataclass(frozen=True)
class GmtGrid:
    """A GMT grid.

    Attributes
    ----------
    path : Path
    grid : Grid
        In WGS 84, with longitudes up to 180 degrees, from north to south.
    upward : bool
        True when the rows of the file run from south to north, as GMT has them.
    variable : str
    """

    path: Path
    grid: Grid
    upward: bool
    variable: str

    @classmethod
    def open(cls, path: Path) -> GmtGrid:
        """Read the coordinates of a grid.

        Raises
        ------
        FormatError
            When it cannot be read or is not in degrees.
        """
        with _variables(path) as variables:
            x, y = (_axis(variables, names, path) for names in AXES)
            name = next(
                (one for one, item in hdf5.members(variables) if getattr(item, "shape", None) == (len(y), len(x))), None
            )
        if name is None or len(x) < 2 or len(y) < 2:
            raise FormatError(f"{path} holds no grid of its coordinates; make it again with GMT.")
        upward = bool(y[-1] > y[0])
        north, south = (y[-1], y[0]) if upward else (y[0], y[-1])
        dx, dy = float(x[-1] - x[0]) / (len(x) - 1), float(south - north) / (len(y) - 1)
        west = float(x[0]) - dx / 2
        if not (0 < dx < LARGEST_STEP and -181.0 < west < 541.0 and -91.0 < south < north < 91.0):
            raise FormatError(f"{path} is not in degrees; bring it from radar to map coordinates with proj_ra2ll.csh.")
        west -= 360.0 if west >= 180.0 else 0.0
        grid = Grid(len(y), len(x), west, float(north) - dy / 2, dx, dy, wkt_from_epsg(4326))
        return cls(path, grid, upward, name)

    def read(self, window: Window) -> FloatArray:
        """Values of a window, NaN = no data."""
        rows, cols = window.slices
        if self.upward:
            rows = slice(self.grid.rows - window.row1, self.grid.rows - window.row0)
        with _variables(self.path) as variables:
            item = variables[self.variable]
            data = np.asarray(hdf5.read_part(item, (rows, cols), self.path), dtype=np.float32)
            attributes = item.attrs if hasattr(item, "attrs") else vars(item)
            fill, factor, offset = (
                hdf5.number_attribute(attributes, name, self.path)
                for name in ("_FillValue", "scale_factor", "add_offset")
            )
        if fill is not None:
            data[data == np.float32(fill)] = np.nan
        if factor is not None or offset is not None:
            data = data * np.float32(1.0 if factor is None else factor) + np.float32(offset or 0.0)
        return data[::-1] if self.upward else data


@dataclass(frozen=True)
class GmtBand(Band):
    """A GMT grid as one layer of a pair; see :class:`Band`."""

    def block_shape(self) -> tuple[int, int]:
        """Rows and columns of a chunk, or a row."""
        grid = GmtGrid.open(Path(self.name))
        with _variables(grid.path) as variables:
            chunks = getattr(variables[grid.variable], "chunks", None)
        return chunks or (1, grid.grid.cols)

    def read(self, window: Window, out: FloatArray | None = None) -> FloatArray:
        """Pixels of a window of the common grid."""
        row, col = self.row0, self.col0
        moved = Window(window.row0 + row, window.row1 + row, window.col0 + col, window.col1 + col)
        found = GmtGrid.open(Path(self.name)).read(moved)
        data = np.empty(window.shape, dtype=np.float32) if out is None else out
        np.multiply(found, np.float32(self.factor), out=data)
        none = ~np.isfinite(found)
        if self.nodata is not None:
            none |= found == np.float32(self.nodata)
        data[none] = np.nan
        return data


def grid_reader(path: Path, grid: Grid) -> GeometryReader:
    """A geometry layer of a GMT grid: read as it is where its pixels are those of the common grid, else interpolated.

    Raises
    ------
    FormatError
        When it cannot be read or is not in degrees.
    """
    own = GmtGrid.open(path)
    try:
        area, offsets = common_area({"": grid, str(path): own.grid})
    except FormatError:  # its pixels lie between those of the grid, or it lies elsewhere
        return lambda window, _height: _interpolated(own, grid.crop(window))
    if area != grid:
        return lambda window, _height: _interpolated(own, grid.crop(window))
    row, col = offsets[str(path)]
    band = GmtBand(str(path), row0=row, col0=col)
    return lambda window, _height: band.read(window)


def _interpolated(source: GmtGrid, wanted: Grid) -> FloatArray:
    """A grid at the pixels of another one."""
    own = source.grid
    xmin, ymin, xmax, ymax = wanted.extent
    top, bottom = (round((y - own.y0) / own.dy) for y in (ymax, ymin))
    left, right = (round((x - own.x0) / own.dx) for x in (xmin, xmax))
    part = Window(
        max(top - MARGIN, 0),
        min(bottom + MARGIN, own.rows),
        max(left - MARGIN, 0),
        min(right + MARGIN, own.cols),
    )
    everything = Window(0, wanted.rows, 0, wanted.cols)
    if part.row0 >= part.row1 or part.col0 >= part.col1:
        return np.full(wanted.shape, np.nan, dtype=np.float32)
    cut = own.crop(part)
    cube = GeometryCube(np.zeros(1), cut.y, cut.x, source.read(part)[None], cut.crs_wkt)
    return cube.at(wanted, everything, np.zeros(wanted.shape, dtype=np.float32))


@contextmanager
def _variables(path: Path) -> Iterator[Mapping[str, Any]]:
    """The variables of a netCDF file of either kind.

    Raises
    ------
    FormatError
        When the file is missing, damaged or no netCDF file.
    """
    if not _is_classic(path):
        with hdf5.open_read(path) as file:
            yield file
        return
    from scipy.io import netcdf_file

    try:
        file = netcdf_file(path, "r", mmap=False)
    except (TypeError, ValueError) as error:
        raise FormatError(f"{path} is damaged or truncated ({error}); make it again.") from error
    with file:
        yield file.variables


def _is_classic(path: Path) -> bool:
    if not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(3) == b"CDF"


def _axis(variables: Mapping[str, Any], names: tuple[str, ...], path: Path) -> npt.NDArray[np.float64]:
    name = next((one for one in names if one in variables), None)
    if name is None:
        raise FormatError(f"{path} has no coordinates {' or '.join(names)}; make it again with GMT.")
    return hdf5.numbers(variables[name], path, 1)
