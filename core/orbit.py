# SPDX-License-Identifier: GPL-2.0-or-later
"""Where the radar stood when it saw a point: slant range, incidence and azimuth angle from orbit state vectors."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from .coordinates import is_geographic, transform_points, wkt_from_epsg
from .errors import FormatError
from .grid import Grid, Window

FloatArray = npt.NDArray[np.float64]

SEMI_MAJOR_AXIS = 6_378_137.0
FLATTENING = 1.0 / 298.257223563
SQUARED_ECCENTRICITY = FLATTENING * (2.0 - FLATTENING)
"""WGS 84."""

NODES = 49
"""Points a side at which the geometry is computed; between them it is linear to a few metres of range."""
NODE_HEIGHT = 5000.0
"""Height of the second layer of points, metres."""
ITERATIONS = 8
RANGE, INCIDENCE, AZIMUTH = "slantRangeDistance", "incidenceAngle", "azimuthAngle"


@dataclass(frozen=True)
class Orbit:
    """State vectors of a satellite in the Earth-fixed frame.

    Attributes
    ----------
    seconds : (K,) array
        Time of each vector, seconds of any one origin.
    positions, velocities : (K, 3) array
        Metres and metres a second.
    """

    seconds: FloatArray
    positions: FloatArray
    velocities: FloatArray

    def path(self) -> Any:
        """The satellite's place at any time: scipy's spline through positions and velocities.

        Raises
        ------
        FormatError
            When the state vectors are damaged: not finite, or not one after the other.
        """
        from scipy.interpolate import CubicHermiteSpline

        numbers = (self.seconds, self.positions, self.velocities)
        if not all(np.isfinite(part).all() for part in numbers) or (np.diff(self.seconds) <= 0.0).any():
            raise FormatError("The orbit's state vectors are damaged; download the data again.")
        return CubicHermiteSpline(*numbers)

    def look(self, lon: FloatArray, lat: FloatArray, height: FloatArray) -> tuple[FloatArray, FloatArray, FloatArray]:
        """Zero-Doppler geometry of ground points.

        Parameters
        ----------
        lon, lat : (P,) array
            WGS 84, degrees.
        height : (P,) array
            Above the ellipsoid, metres.

        Returns
        -------
        slant_range : (P,) array
            Metres.
        incidence : (P,) array
            Between the line of sight and the ellipsoid's normal, degrees.
        azimuth : (P,) array
            Direction from the ground to the radar, from north, anti-clockwise positive, degrees.

        Raises
        ------
        FormatError
            When the state vectors are damaged, or do not cover the time at which the radar passed a point.
        """
        path = self.path()
        ground, (east, north, up) = earth_fixed(lon, lat, height)
        time = np.full(lon.shape, self.seconds.mean())
        for _ in range(ITERATIONS):  # Newton on (satellite - ground) . velocity = 0
            sight, velocity = path(time) - ground, path(time, 1)
            slope = (velocity * velocity).sum(1) + (sight * path(time, 2)).sum(1)
            time = time - (sight * velocity).sum(1) / slope
        step = self.seconds[1] - self.seconds[0]
        if not (self.seconds[0] - step <= time.min() and time.max() <= self.seconds[-1] + step):
            raise FormatError("The orbit state vectors do not cover the scene.")
        sight = path(time) - ground
        slant_range = np.sqrt((sight * sight).sum(1))
        incidence = np.degrees(np.arccos((sight * up).sum(1) / slant_range))
        azimuth = np.degrees(np.arctan2(-(sight * east).sum(1), (sight * north).sum(1)))
        return slant_range, incidence, azimuth


def line_of_sight(
    incidence: npt.NDArray[np.float32], azimuth: npt.NDArray[np.float32]
) -> tuple[npt.NDArray[np.float32], npt.NDArray[np.float32], npt.NDArray[np.float32]]:
    """East, north and up parts of the unit vector from the ground to the radar.

    Parameters
    ----------
    incidence, azimuth : array
        Degrees; azimuth from north, anti-clockwise positive.
    """
    tilt, turn = np.radians(incidence), np.radians(azimuth)
    return -np.sin(tilt) * np.sin(turn), np.sin(tilt) * np.cos(turn), np.cos(tilt)


def earth_fixed(
    lon: FloatArray, lat: FloatArray, height: FloatArray
) -> tuple[FloatArray, tuple[FloatArray, FloatArray, FloatArray]]:
    """Cartesian coordinates (P, 3) of ground points, and their east, north and up directions."""
    lam, phi = np.radians(lon), np.radians(lat)
    zero = np.zeros_like(lam)
    east = np.stack([-np.sin(lam), np.cos(lam), zero], axis=1)
    north = np.stack([-np.sin(phi) * np.cos(lam), -np.sin(phi) * np.sin(lam), np.cos(phi)], axis=1)
    up = np.stack([np.cos(phi) * np.cos(lam), np.cos(phi) * np.sin(lam), np.sin(phi)], axis=1)
    normal = SEMI_MAJOR_AXIS / np.sqrt(1.0 - SQUARED_ECCENTRICITY * np.sin(phi) ** 2)
    scale = np.stack([normal, normal, normal * (1.0 - SQUARED_ECCENTRICITY)], axis=1) + height[:, None]
    return scale * up, (east, north, up)


@dataclass(frozen=True)
class LookGeometry:
    """Slant range, incidence and azimuth angle of every pixel of a grid, interpolated between computed points.

    Attributes
    ----------
    rows, cols : (n,) array
        Rows and columns (pixel centres count as whole numbers) of the points.
    nodes : dict of str to (2, n, n) array
        Each layer at the points, at height 0 and at `NODE_HEIGHT`.
    """

    rows: FloatArray
    cols: FloatArray
    nodes: dict[str, FloatArray]

    @classmethod
    def create(cls, orbit: Orbit, grid: Grid) -> LookGeometry:
        """Compute the points of a grid.

        Raises
        ------
        FormatError
            When the orbit does not cover the grid.
        """
        rows = np.linspace(-0.5, grid.rows - 0.5, NODES)
        cols = np.linspace(-0.5, grid.cols - 0.5, NODES)
        x, y = np.meshgrid(grid.x0 + (cols + 0.5) * grid.dx, grid.y0 + (rows + 0.5) * grid.dy)
        lon, lat = lonlat(grid, x.reshape(-1), y.reshape(-1))
        found = [orbit.look(lon, lat, np.full(lon.shape, height)) for height in (0.0, NODE_HEIGHT)]
        nodes = {
            name: np.stack([layers[i].reshape(x.shape) for layers in found])
            for i, name in enumerate((RANGE, INCIDENCE, AZIMUTH))
        }
        centre = nodes[AZIMUTH][0, NODES // 2, NODES // 2]
        nodes[AZIMUTH] = centre + (nodes[AZIMUTH] - centre + 180.0) % 360.0 - 180.0
        return cls(rows, cols, nodes)

    def layer(self, name: str, window: Window, height: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
        """One layer of a window at the height of its pixels (rows, cols), metres; no data counts as 0 m."""
        down = linear_weights(self.rows, np.arange(window.row0, window.row1))
        across = linear_weights(self.cols, np.arange(window.col0, window.col1))
        low, high = (down @ level @ across.T for level in self.nodes[name])
        share = np.nan_to_num(height, nan=0.0) / NODE_HEIGHT
        return np.asarray(low + (high - low) * share, dtype=np.float32)


def linear_weights(nodes: FloatArray, positions: npt.NDArray[np.int_]) -> FloatArray:
    """Weights of linear interpolation between rising nodes, shape (positions, nodes)."""
    return np.stack([np.interp(positions, nodes, row) for row in np.eye(len(nodes))], axis=1)


def lonlat(grid: Grid, x: FloatArray, y: FloatArray) -> tuple[FloatArray, FloatArray]:
    if is_geographic(grid.crs_wkt):
        return x, y
    return transform_points(x, y, grid.crs_wkt, wkt_from_epsg(4326))
