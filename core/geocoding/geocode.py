# SPDX-License-Identifier: GPL-2.0-or-later
"""From radar coordinates to a map: which pixel of the radar image each map pixel shows."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from ..coordinates import is_geographic
from ..errors import FormatError, ParameterError
from ..grid import Grid, Window
from ..orbit import SEMI_MAJOR_AXIS, SQUARED_ECCENTRICITY
from ..progress import Progress

FloatArray = npt.NDArray[np.float32]
IntArray = npt.NDArray[np.int64]
Table = Callable[[Window], tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]]
"""Gives radar column (range) and row (azimuth) of the pixels of a window of a map grid, NaN = none."""

BAND_PIXELS = 1_000_000
"""Pixels of a lookup table that are read at one time."""
WASTE = 4
"""A part of the map is cut in two while the radar pixels around it are more than this many times its own."""
LEAST_SIDE = 32
MOST_PIXELS = 2_000_000_000
"""Of a map; more is a slip in the pixel size, or wrong coordinates in the files."""


@dataclass(frozen=True)
class Lookup:
    """The nearest pixel of a radar image to each pixel of a map.

    Attributes
    ----------
    grid : Grid
        The map.
    shape : (int, int)
        Rows and columns of the radar image.
    index : (rows, cols) array of int
        Row x columns of the radar image + column, -1 outside of it.
    """

    grid: Grid
    shape: tuple[int, int]
    index: npt.NDArray[np.signedinteger[Any]]

    def positions(self, window: Window) -> tuple[IntArray, IntArray]:
        """Radar row and column of the map pixels of a window, both (rows, cols), -1 outside."""
        index = self.index[window.slices].astype(np.int64)
        rows, cols = np.divmod(index, self.shape[1])
        cols[index < 0] = -1
        return rows, cols

    def radar_window(self, window: Window) -> Window | None:
        """The radar pixels that a window of the map shows lie in this window; None when it shows none."""
        rows, cols = self.positions(window)
        inside = rows >= 0
        if not inside.any():
            return None
        rows, cols = rows[inside], cols[inside]
        return Window(int(rows.min()), int(rows.max()) + 1, int(cols.min()), int(cols.max()) + 1)

    def parts(self, window: Window) -> Iterator[tuple[Window, Window]]:
        """Cut a window of the map until little is read in vain; each part and its radar pixels, without empty ones.

        The map is turned against the radar image by the heading of the orbit, so the radar pixels of a long strip
        lie in a window that is many times as large.
        """
        source = self.radar_window(window)
        if source is None:
            return
        rows, cols = window.shape
        if source.shape[0] * source.shape[1] <= WASTE * rows * cols or max(rows, cols) <= LEAST_SIDE:
            yield window, source
        elif rows >= cols:
            middle = window.row0 + rows // 2
            yield from self.parts(Window(window.row0, middle, window.col0, window.col1))
            yield from self.parts(Window(middle, window.row1, window.col0, window.col1))
        else:
            middle = window.col0 + cols // 2
            yield from self.parts(Window(window.row0, window.row1, window.col0, middle))
            yield from self.parts(Window(window.row0, window.row1, middle, window.col1))

    def resample(self, read: Callable[[Window], FloatArray], window: Window) -> FloatArray:
        """Layers of a radar image on the map, each pixel the nearest one, never a mixture.

        Parameters
        ----------
        read : callable
            Reads a window of the radar image (..., rows, cols).
        window : Window
            Of the map.

        Returns
        -------
        (..., rows, cols) array
            NaN outside the image.
        """
        result: FloatArray | None = None
        for part, source in self.parts(window):
            data = read(source)
            if result is None:
                result = np.full((*data.shape[:-2], *window.shape), np.nan, dtype=np.float32)
            rows, cols = self.positions(part)
            inside = rows >= 0
            top, left = part.row0 - window.row0, part.col0 - window.col0
            target = result[..., top : top + part.shape[0], left : left + part.shape[1]]
            target[..., inside] = data[..., rows[inside] - source.row0, cols[inside] - source.col0]
        if result is None:
            layers = read(Window(0, 1, 0, 1)).shape[:-2]
            result = np.full((*layers, *window.shape), np.nan, dtype=np.float32)
        return result

    def map_pixel(self, row: int, col: int) -> tuple[int, int] | None:
        """A map pixel that shows a radar pixel (the middle one of several), None when there is none."""
        found = np.argwhere(self.index == row * self.shape[1] + col)
        if not len(found):
            return None
        middle = found[len(found) // 2]
        return int(middle[0]), int(middle[1])

    def describe(self) -> str:
        """Say size and resolution of the map."""
        across, down = metres_per_unit(self.grid)
        unit = "degrees" if is_geographic(self.grid.crs_wkt) else "metres"
        size = f"{self.grid.dx:.6g} x {-self.grid.dy:.6g} {unit}"
        metres = f" ({self.grid.dx * across:.1f} x {-self.grid.dy * down:.1f} m)" if unit == "degrees" else ""
        return (
            f"geocoded to {self.grid.rows} x {self.grid.cols} pixels of {size}{metres}, each the nearest of "
            f"{self.shape[0]} x {self.shape[1]} in radar coordinates (PIXEL_SIZE sets another size)"
        )


def metres_per_unit(grid: Grid) -> tuple[float, float]:
    """Metres of one map unit eastward and northward in the middle of a grid (WGS 84)."""
    if not is_geographic(grid.crs_wkt):
        return 1.0, 1.0
    return metres_per_degree(grid.y0 + grid.rows * grid.dy / 2.0)


def metres_per_degree(latitude: float) -> tuple[float, float]:
    """Metres of one degree of longitude and of latitude on the ellipsoid WGS 84."""
    phi = np.radians(latitude)
    curvature = 1.0 - SQUARED_ECCENTRICITY * np.sin(phi) ** 2
    normal = SEMI_MAJOR_AXIS / np.sqrt(curvature)
    meridian = normal * (1.0 - SQUARED_ECCENTRICITY) / curvature
    return float(np.radians(normal * np.cos(phi))), float(np.radians(meridian))


def empty_index(grid: Grid, shape: tuple[int, int]) -> npt.NDArray[np.signedinteger[Any]]:
    """An index that shows nothing.

    Raises
    ------
    ParameterError
        When the map would be too large to be meant.
    """
    kind = np.int32 if shape[0] * shape[1] < 2**31 else np.int64
    try:
        if grid.rows * grid.cols <= MOST_PIXELS:
            return np.full(grid.shape, -1, dtype=kind)
    except MemoryError:
        pass  # it is said below
    raise ParameterError(
        f"The map would have {grid.rows} x {grid.cols} pixels; give a larger PIXEL_SIZE, or correct the latitudes "
        "and longitudes of the data."
    )


def lookup_from_table(
    table: Table, grid: Grid, shape: tuple[int, int], pixel_size: float | None, name: str, progress: Progress
) -> Lookup:
    """Build a lookup from a table on the map grid, as GAMMA and ROI_PAC make it.

    Parameters
    ----------
    table : callable
        Range and azimuth position of map pixels, counted from 0 in the middle of the first radar pixel.
    grid : Grid
        Of the table.
    shape : (int, int)
        Rows and columns of the radar image.
    pixel_size : float, optional
        Metres. Default: the table's own.
    name : str
        Of the table's file, for messages.

    Returns
    -------
    Lookup
        On the part of the table's grid that the radar image covers.

    Raises
    ------
    FormatError
        When the table points to no pixel of the image.
    """
    index = empty_index(grid, shape)
    height = max(1, BAND_PIXELS // grid.cols)
    for row in range(0, grid.rows, height):
        progress.check()
        progress(row / grid.rows, "Reading the lookup table")
        window = Window(row, min(row + height, grid.rows), 0, grid.cols)
        cols, rows = (np.rint(np.nan_to_num(part, nan=-1.0)) for part in table(window))
        inside = (rows >= 0) & (rows < shape[0]) & (cols >= 0) & (cols < shape[1])
        index[window.slices][inside] = (rows * shape[1] + cols)[inside]
    down, across = (np.flatnonzero((index >= 0).any(axis=axis)) for axis in (1, 0))
    if not len(down):
        raise FormatError(
            f"{name} points to no pixel of the interferograms, which have {shape[0]} x {shape[1]}; "
            "use the lookup table that was made for them."
        )
    window = Window(int(down[0]), int(down[-1]) + 1, int(across[0]), int(across[-1]) + 1)
    lookup = Lookup(grid.crop(window), shape, index[window.slices].copy())
    return lookup if pixel_size is None else _at_pixel_size(lookup, pixel_size)


def _at_pixel_size(lookup: Lookup, pixel_size: float) -> Lookup:
    """The same map with other pixels, each the nearest of the old ones."""
    old = lookup.grid
    across, down = metres_per_unit(old)
    dx, dy = pixel_size / across, -pixel_size / down
    rows, cols = max(1, round(old.rows * old.dy / dy)), max(1, round(old.cols * old.dx / dx))
    grid = Grid(rows, cols, old.x0, old.y0, dx, dy, old.crs_wkt)
    empty_index(Grid(rows, cols, 0.0, 0.0, 1.0, -1.0, ""), lookup.shape)
    row = np.clip(((grid.y - old.y0) / old.dy).astype(int), 0, old.rows - 1)
    col = np.clip(((grid.x - old.x0) / old.dx).astype(int), 0, old.cols - 1)
    return Lookup(grid, lookup.shape, lookup.index[np.ix_(row, col)])
