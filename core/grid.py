# SPDX-License-Identifier: GPL-2.0-or-later
"""The map grid of a raster: shape, position, pixel size and coordinate system."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import numpy.typing as npt

from .coordinates import crs_name, epsg_code, is_geographic, same_crs, transform_point, wkt_from_epsg
from .errors import FormatError, ParameterError

MOST_PIXELS = 10_000_000
"""Along one side: more are no raster, but a damaged header."""
FARTHEST = 1e9
"""Map units: no coordinate on the Earth is larger."""


@dataclass(frozen=True)
class Window:
    """Rows `row0`..`row1`-1 and columns `col0`..`col1`-1 of a grid."""

    row0: int
    row1: int
    col0: int
    col1: int

    @property
    def shape(self) -> tuple[int, int]:
        """Rows and columns inside."""
        return self.row1 - self.row0, self.col1 - self.col0

    @property
    def slices(self) -> tuple[slice, slice]:
        """Row slice and column slice, to index an array with."""
        return slice(self.row0, self.row1), slice(self.col0, self.col1)


@dataclass(frozen=True)
class Grid:
    """A north-up grid in map coordinates.

    Attributes
    ----------
    rows, cols : int
        Number of pixels.
    x0, y0 : float
        Map coordinates of the *outer corner* of the first (upper left) pixel.
    dx, dy : float
        Pixel size in map units; `dy` is negative.
    crs_wkt : str
        Coordinate reference system as WKT.
    """

    rows: int
    cols: int
    x0: float
    y0: float
    dx: float
    dy: float
    crs_wkt: str

    @property
    def shape(self) -> tuple[int, int]:
        """(rows, cols)."""
        return self.rows, self.cols

    @property
    def geotransform(self) -> tuple[float, float, float, float, float, float]:
        """The six numbers of GDAL."""
        return self.x0, self.dx, 0.0, self.y0, 0.0, self.dy

    @property
    def extent(self) -> tuple[float, float, float, float]:
        """(xmin, ymin, xmax, ymax) of the outer edges."""
        return self.x0, self.y0 + self.rows * self.dy, self.x0 + self.cols * self.dx, self.y0

    @property
    def x(self) -> npt.NDArray[np.float64]:
        """Map x of the pixel centres, shape (cols,)."""
        return self.x0 + (np.arange(self.cols) + 0.5) * self.dx

    @property
    def y(self) -> npt.NDArray[np.float64]:
        """Map y of the pixel centres, shape (rows,)."""
        return self.y0 + (np.arange(self.rows) + 0.5) * self.dy

    def checked(self, name: str | Path) -> Grid:
        """This grid, when it is one of a map.

        Raises
        ------
        FormatError
            Naming the file, when it has no pixels, its numbers are none, or it is not north-up.
        """
        numbers = (self.x0, self.y0, self.dx, self.dy)
        sane = 0 < self.rows <= MOST_PIXELS and 0 < self.cols <= MOST_PIXELS
        if not (sane and self.dx > 0 > self.dy and all(abs(number) <= FARTHEST for number in numbers)):
            raise FormatError(
                f"{name} is not on a north-up map grid: {self.rows} x {self.cols} pixels of {self.dx:g} x {self.dy:g} "
                f"from ({self.x0:g}, {self.y0:g}); geocode it, or make it again."
            )
        return self

    def pixel(self, x: float, y: float) -> tuple[int, int] | None:
        """Row and column of the pixel that holds a map point, None outside the grid."""
        row = math.floor((y - self.y0) / self.dy)
        col = math.floor((x - self.x0) / self.dx)
        inside = 0 <= row < self.rows and 0 <= col < self.cols
        return (row, col) if inside else None

    def centre(self, row: int, col: int) -> tuple[float, float]:
        """Map x and y of a pixel's centre."""
        return self.x0 + (col + 0.5) * self.dx, self.y0 + (row + 0.5) * self.dy

    def window(self, xmin: float, ymin: float, xmax: float, ymax: float) -> Window:
        """Pixels whose area a map rectangle touches.

        Raises
        ------
        ParameterError
            When the rectangle lies outside the grid.
        """
        tiny = 1e-6  # a rectangle drawn along pixel edges must not take a further row for a rounding error
        row0 = max(0, math.floor((ymax - self.y0) / self.dy + tiny))
        row1 = min(self.rows, math.ceil((ymin - self.y0) / self.dy - tiny))
        col0 = max(0, math.floor((xmin - self.x0) / self.dx + tiny))
        col1 = min(self.cols, math.ceil((xmax - self.x0) / self.dx - tiny))
        if row0 >= row1 or col0 >= col1:
            raise ParameterError(
                f"The extent ({xmin:g}, {ymin:g}, {xmax:g}, {ymax:g}) does not touch the data, which cover "
                f"({', '.join(f'{v:g}' for v in self.extent)}); draw it over the data."
            )
        return Window(row0, row1, col0, col1)

    def crop(self, window: Window) -> Grid:
        """The grid of a window."""
        rows, cols = window.shape
        return replace(
            self, rows=rows, cols=cols, x0=self.x0 + window.col0 * self.dx, y0=self.y0 + window.row0 * self.dy
        )

    def multilook(self, looks: int) -> Grid:
        """The grid after averaging `looks` x `looks` pixels; a remainder at the lower and right edge is lost."""
        rows, cols = self.rows // looks, self.cols // looks
        if looks < 1 or rows == 0 or cols == 0:
            raise ParameterError(f"Multilook {looks} does not fit a grid of {self.rows} x {self.cols} pixels.")
        return replace(self, rows=rows, cols=cols, dx=self.dx * looks, dy=self.dy * looks)

    def require_same(self, other: Grid, name: str, other_name: str) -> None:
        """Raise FormatError naming what differs, unless both grids are the same to a hundredth of a pixel."""
        if self.shape != other.shape:
            what = f"{other.rows} x {other.cols} pixels against {self.rows} x {self.cols}"
        elif abs(other.dx - self.dx) * self.cols > 0.01 * abs(self.dx) or (
            abs(other.dy - self.dy) * self.rows > 0.01 * abs(self.dy)
        ):
            what = f"pixel size {other.dx:g} x {other.dy:g} against {self.dx:g} x {self.dy:g}"
        elif abs(other.x0 - self.x0) > 0.01 * abs(self.dx) or abs(other.y0 - self.y0) > 0.01 * abs(self.dy):
            what = f"corner ({other.x0:.8g}, {other.y0:.8g}) against ({self.x0:.8g}, {self.y0:.8g})"
        elif not same_crs(self.crs_wkt, other.crs_wkt):
            what = f"coordinate system {crs_name(other.crs_wkt)} against {crs_name(self.crs_wkt)}"
        else:
            return
        raise FormatError(f"The grid of {other_name} differs from that of {name} ({what}); bring both to one grid.")

    def to_attributes(self) -> dict[str, str]:
        """MintPy's attributes of a geocoded file."""
        attributes = {
            "LENGTH": str(self.rows),
            "WIDTH": str(self.cols),
            "X_FIRST": repr(float(self.x0)),
            "Y_FIRST": repr(float(self.y0)),
            "X_STEP": repr(float(self.dx)),
            "Y_STEP": repr(float(self.dy)),
            "X_UNIT": "degrees" if is_geographic(self.crs_wkt) else "meters",
            "Y_UNIT": "degrees" if is_geographic(self.crs_wkt) else "meters",
        }
        epsg = epsg_code(self.crs_wkt)
        if epsg is not None:
            attributes["EPSG"] = str(epsg)
            if 32601 <= epsg <= 32660 or 32701 <= epsg <= 32760:
                attributes["UTM_ZONE"] = f"{epsg % 100}{'N' if epsg < 32700 else 'S'}"
        return attributes

    @classmethod
    def from_attributes(cls, attributes: Mapping[str, str], name: str, crs_wkt: str = "") -> Grid:
        """Read MintPy's attributes.

        Raises
        ------
        FormatError
            When the file is in radar coordinates or the attributes are incomplete.
        """
        try:
            rows, cols = int(float(attributes["LENGTH"])), int(float(attributes["WIDTH"]))
        except (KeyError, ValueError, OverflowError) as error:
            raise FormatError(f"{name} has no valid LENGTH and WIDTH attributes; it is not a MintPy file.") from error
        try:
            x0, y0 = float(attributes["X_FIRST"]), float(attributes["Y_FIRST"])
            dx, dy = float(attributes["X_STEP"]), float(attributes["Y_STEP"])
        except (KeyError, ValueError) as error:
            raise FormatError(
                f"{name} is in radar coordinates (no X_FIRST, Y_FIRST, X_STEP, Y_STEP); geocode it first."
            ) from error
        if not crs_wkt:
            degrees = attributes.get("X_UNIT", "degrees").lower().startswith("deg")
            crs_wkt = wkt_from_epsg(_epsg(attributes, name) or _utm_epsg(attributes) or (4326 if degrees else 0))
        return cls(rows, cols, x0, y0, dx, dy, crs_wkt).checked(name)


def _epsg(attributes: Mapping[str, str], name: str) -> int:
    text = attributes.get("EPSG", "0")
    try:
        return int(text)
    except ValueError as error:
        raise FormatError(f"The attribute EPSG of {name} is '{text[:50]}', not a number; correct it.") from error


def _utm_epsg(attributes: Mapping[str, str]) -> int:
    zone = attributes.get("UTM_ZONE", "").strip().upper()
    if len(zone) < 2 or not zone[:-1].isdecimal():
        return 0
    # the letter is a hemisphere (N, S) or a latitude band: bands from N on lie north of the equator
    return (32600 if zone[-1] >= "N" and zone[-1] != "S" else 32700) + int(zone[:-1])


def to_lonlat(grid: Grid, x: float, y: float) -> tuple[float, float]:
    """Longitude and latitude (WGS 84, degrees) of a map point."""
    if is_geographic(grid.crs_wkt):
        return x, y
    return transform_point(x, y, grid.crs_wkt, wkt_from_epsg(4326))
