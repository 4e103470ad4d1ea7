# SPDX-License-Identifier: GPL-2.0-or-later
"""Coarse cubes (height, y, x) that products bring along for angles, baselines and delays, at the heights of pixels."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from ..coordinates import is_geographic, same_crs, transform_points
from ..grid import Grid, Window

FloatArray = npt.NDArray[np.float64]

NODES = 33
"""Points a side at which map coordinates are transformed; between them they are linear to a millimetre of a cell."""
MARGIN = 0.5
"""Cells beyond the outermost nodes in which the value at the edge still holds."""


@dataclass(frozen=True)
class GeometryCube:
    """Values at the nodes of a coarse grid at several heights.

    Attributes
    ----------
    heights : (H,) array
        Metres, rising.
    y, x : (R,), (C,) array
        Map coordinates of the nodes, rising or falling.
    values : (H, R, C) array
        NaN = no data.
    crs_wkt : str
        Coordinate system of `y` and `x`; empty = that of the grid asked for.
    """

    heights: FloatArray
    y: FloatArray
    x: FloatArray
    values: npt.NDArray[Any]
    crs_wkt: str = ""

    def at(self, grid: Grid, window: Window, height: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
        """Interpolate linearly in all three directions at the pixels of a window.

        Parameters
        ----------
        height : (rows, cols) array
            Of the pixels, metres; NaN counts as 0 m. Beyond the lowest and highest level, that level holds.

        Returns
        -------
        (rows, cols) array
            NaN beyond the nodes and next to nodes without a value.
        """
        from scipy.ndimage import map_coordinates

        y, x = pixel_coordinates(grid, window, self.crs_wkt)
        rows, cols = node_positions(self.y, y), node_positions(self.x, x)
        levels = np.interp(np.nan_to_num(height, nan=0.0), self.heights, np.arange(len(self.heights)))
        found = map_coordinates(self.values, [levels, rows, cols], order=1, mode="nearest")
        outside = (rows < -MARGIN) | (rows > len(self.y) - 1 + MARGIN)
        outside |= (cols < -MARGIN) | (cols > len(self.x) - 1 + MARGIN)
        found[outside] = np.nan
        return np.asarray(found, dtype=np.float32)


def pixel_coordinates(grid: Grid, window: Window, crs_wkt: str) -> tuple[FloatArray, FloatArray]:
    """Map coordinates y and x (rows, cols) of the pixel centres of a window in another system; empty = the same."""
    part = grid.crop(window)
    if same_crs(grid.crs_wkt, crs_wkt):
        x, y = np.meshgrid(part.x, part.y)
        return y, x
    node_x = np.linspace(part.x[0], part.x[-1], min(NODES, part.cols))
    node_y = np.linspace(part.y[0], part.y[-1], min(NODES, part.rows))
    shape = (len(node_y), len(node_x))
    x, y = np.meshgrid(node_x, node_y)
    y, x = (moved.reshape(shape) for moved in moved_points(x, y, grid.crs_wkt, crs_wkt))
    down, across = _weights(node_y, part.y), _weights(node_x, part.x)
    return down @ y @ across.T, down @ x @ across.T


def moved_points(x: FloatArray, y: FloatArray, source_wkt: str, target_wkt: str) -> tuple[FloatArray, FloatArray]:
    """Points in another coordinate system: y and x (P,); longitudes go on beyond 180 degrees where points do."""
    x, y = transform_points(np.ravel(x), np.ravel(y), source_wkt, target_wkt)
    if not same_crs(source_wkt, target_wkt) and is_geographic(target_wkt):
        x = around(x, x[0])
    return y, x


def around(lon: FloatArray, centre: float) -> FloatArray:
    """Longitudes as less than half a turn from a centre, degrees."""
    return centre + (lon - centre + 180.0) % 360.0 - 180.0


def node_positions(nodes: FloatArray, wanted: FloatArray) -> FloatArray:
    """Where coordinates lie among nodes, in nodes from the first; linear beyond the ends."""
    index = np.arange(len(nodes), dtype=np.float64)
    if len(nodes) == 1:
        return np.zeros_like(wanted)
    order = slice(None, None, 1 if nodes[-1] > nodes[0] else -1)
    inside = np.interp(wanted, nodes[order], index[order])
    first, last = (wanted - nodes[0]) / (nodes[1] - nodes[0]), (wanted - nodes[-1]) / (nodes[-1] - nodes[-2])
    inside = np.where(first < 0, first, inside)
    return np.asarray(np.where(last > 0, len(nodes) - 1 + last, inside))


def _weights(nodes: FloatArray, positions: FloatArray) -> FloatArray:
    """Weights of linear interpolation, shape (positions, nodes)."""
    sign = 1.0 if nodes[-1] >= nodes[0] else -1.0
    return np.stack([np.interp(sign * positions, sign * nodes, row) for row in np.eye(len(nodes))], axis=1)
