# SPDX-License-Identifier: GPL-2.0-or-later
"""Which nodes of a grid of latitudes and longitudes lie around the data, however it counts longitudes."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from ..coordinates import is_geographic, wkt_from_epsg
from ..errors import FormatError
from ..grid import Grid
from .cubes import around, moved_points

FloatArray = npt.NDArray[np.float64]

EDGE_POINTS = 21
"""Pixels a side that are looked at to find where a grid lies."""


@dataclass(frozen=True)
class Box:
    """Degrees that the pixels of a grid lie in; east is more than west, across 180 degrees too."""

    west: float
    south: float
    east: float
    north: float

    @classmethod
    def of(cls, grid: Grid) -> Box:
        """The box around the pixel centres of a grid."""
        lat, lon = moved_points(*sample_points(grid), grid.crs_wkt, degrees(grid))
        return cls(float(lon.min()), float(lat.min()), float(lon.max()), float(lat.max()))

    @property
    def middle(self) -> float:
        """Longitude of the middle."""
        return (self.west + self.east) / 2.0


def sample_points(grid: Grid) -> tuple[FloatArray, FloatArray]:
    """Map coordinates x and y of pixel centres spread over a grid, its corners among them."""
    x, y = np.meshgrid(*(np.linspace(axis[0], axis[-1], EDGE_POINTS) for axis in (grid.x, grid.y)))
    return x, y


def degrees(grid: Grid) -> str:
    """The coordinate system in which a grid's places are told in degrees: its own if it has them, else WGS 84."""
    return grid.crs_wkt if is_geographic(grid.crs_wkt) else wkt_from_epsg(4326)


@dataclass(frozen=True)
class NodeWindow:
    """A part of a grid of nodes.

    Attributes
    ----------
    rows, cols : slice
        What to read of the file.
    order : (C,) array of int
        The wanted columns of what was read, from west to east.
    lat, lon : (R,), (C,) array
        Of the nodes, degrees; longitudes as those of the data.
    complete : bool
        Whether the nodes surround all data, to half a cell.
    """

    rows: slice
    cols: slice
    order: npt.NDArray[np.intp]
    lat: FloatArray
    lon: FloatArray
    complete: bool

    @classmethod
    def surround(cls, lat: FloatArray, lon: FloatArray, box: Box, name: str | Path) -> NodeWindow:
        """The nodes in a box and the next ones around it.

        Raises
        ------
        FormatError
            When no node is near the data.
        """
        near = around(lon, box.middle)
        order = np.argsort(near, kind="stable")
        rows, chosen = _reach(lat, box.south, box.north), _reach(near[order], box.west, box.east)
        cols = order[chosen]
        if not len(cols) or rows.start >= rows.stop:
            raise FormatError(
                f"{name} covers {lat.min():g} to {lat.max():g} degrees north and {lon.min():g} to {lon.max():g} east, "
                f"not the data at {box.south:.4g} to {box.north:.4g} and {box.west:.4g} to {box.east:.4g}; get files "
                "of the area."
            )
        first = int(cols.min())
        read = slice(first, int(cols.max()) + 1)
        return cls(rows, read, cols - first, lat[rows], near[cols], cls.covers(lat, lon, box))

    @staticmethod
    def covers(lat: FloatArray, lon: FloatArray, box: Box) -> bool:
        """Whether nodes surround a box, to half a cell."""
        near = around(lon, box.middle)
        ends = ((lat, box.south, box.north), (near, box.west, box.east))
        return all(
            nodes.min() - _step(nodes) / 2.0 <= low and high <= nodes.max() + _step(nodes) / 2.0
            for nodes, low, high in ends
        )


def _step(nodes: FloatArray) -> float:
    """Mean distance of nodes."""
    return float(nodes.max() - nodes.min()) / max(len(nodes) - 1, 1)


def _reach(nodes: FloatArray, low: float, high: float) -> slice:
    """Nodes (rising or falling) between two values, and one more on either side."""
    step = _step(nodes)
    inside = np.flatnonzero((nodes > low - step) & (nodes < high + step))
    return slice(int(inside[0]), int(inside[-1]) + 1) if len(inside) else slice(0, 0)
