# SPDX-License-Identifier: GPL-2.0-or-later
"""Distances on the ground between map points, on the WGS 84 ellipsoid, whatever the coordinate system of the map.

Short steps are measured with the two radii of curvature at the latitude in their middle; a long line is cut into short
steps by whoever asks. That follows the line as it is drawn on the map, and is good to better than a ten-thousandth.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from .coordinates import is_geographic, transform_points, wkt_from_epsg
from .errors import ParameterError
from .grid import Grid

FloatArray = npt.NDArray[np.float64]

SEMI_MAJOR = 6_378_137.0
FLATTENING = 1.0 / 298.257223563


def metres_per_degree(latitude: FloatArray | float) -> tuple[FloatArray, FloatArray]:
    """Length of one degree of longitude and of latitude, metres, at a geodetic latitude in degrees."""
    radians = np.radians(np.asarray(latitude, dtype=np.float64))
    square = FLATTENING * (2.0 - FLATTENING)
    bulge = 1.0 - square * np.sin(radians) ** 2
    east = SEMI_MAJOR / np.sqrt(bulge) * np.cos(radians)
    north = SEMI_MAJOR * (1.0 - square) / bulge**1.5
    return np.radians(east), np.radians(north)


def step_lengths(grid: Grid, x: FloatArray, y: FloatArray) -> FloatArray:
    """Ground distance from each map point to the next, metres, (n,) to (n-1,).

    Points must lie close together: up to some kilometres.
    """
    place = _lonlat(grid, x, y)
    if place is None:
        return np.hypot(np.diff(x), np.diff(y))
    lon, lat = place
    east, north = metres_per_degree(0.5 * (lat[1:] + lat[:-1]))
    turn = np.diff(lon)
    turn -= 360.0 * np.round(turn / 360.0)  # across the date line
    return np.asarray(np.hypot(turn * east, np.diff(lat) * north))


def scale(grid: Grid, x: float, y: float) -> tuple[float, float]:
    """Metres on the ground of one map unit along x and along y, near a map point."""
    step_x, step_y = abs(grid.dx), abs(grid.dy)
    xs = np.array([x - step_x, x + step_x, x, x])
    ys = np.array([y, y, y - step_y, y + step_y])
    lengths = step_lengths(grid, xs, ys)
    return float(lengths[0] / (2.0 * step_x)), float(lengths[2] / (2.0 * step_y))


def pixel_size(grid: Grid) -> float:
    """Mean size on the ground of a pixel in the middle of a grid, metres."""
    xmin, ymin, xmax, ymax = grid.extent
    along_x, along_y = scale(grid, 0.5 * (xmin + xmax), 0.5 * (ymin + ymax))
    return float(np.sqrt(along_x * abs(grid.dx) * along_y * abs(grid.dy)))


def _lonlat(grid: Grid, x: FloatArray, y: FloatArray) -> tuple[FloatArray, FloatArray] | None:
    """Longitudes and latitudes; None when they cannot be known: the coordinates are then taken for metres."""
    if is_geographic(grid.crs_wkt):
        degrees = bool(np.all(np.abs(y) <= 90.0))  # an unknown system may be one of metres
        return (x, y) if degrees else None
    try:
        return transform_points(x, y, grid.crs_wkt, wkt_from_epsg(4326))
    except ParameterError:
        return None
