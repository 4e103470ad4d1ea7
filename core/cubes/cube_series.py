# SPDX-License-Identifier: GPL-2.0-or-later
"""Cubes (height, latitude, longitude) of many dates, interpolated at the heights of pixels with the same weights."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from .cubes import MARGIN, GeometryCube, node_positions
from .linear_weights import linear_weights

FloatArray = npt.NDArray[np.float64]


@dataclass(frozen=True)
class CubeGroup:
    """Cubes of several dates on the same nodes.

    Attributes
    ----------
    nodes : GeometryCube
        Any one of them.
    dates : tuple of int
        Number of each date, counted from 0.
    columns : (H * R * C, dates) array
        Their values.
    """

    nodes: GeometryCube
    dates: tuple[int, ...]
    columns: npt.NDArray[np.float32]

    def at(self, lon: FloatArray, lat: FloatArray, height: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
        """Values (dates, P) at points; see :meth:`CubeSeries.at`."""
        y, x, heights = self.nodes.y, self.nodes.x, self.nodes.heights
        rows, cols = node_positions(y, lat), node_positions(x, lon)
        levels = np.interp(np.nan_to_num(height, nan=0.0), heights, np.arange(len(heights), dtype=np.float64))
        found = linear_weights((len(heights), len(y), len(x)), (levels, rows, cols)) @ self.columns
        found[beyond(rows, len(y)) | beyond(cols, len(x))] = np.nan
        return np.asarray(found.T)


@dataclass(frozen=True)
class CubeSeries:
    """Weighted sums of cubes, one sum a date.

    Attributes
    ----------
    count : int
        Number of dates N.
    groups : tuple of CubeGroup
        The cubes by their nodes; a date may be in several.
    """

    count: int
    groups: tuple[CubeGroup, ...]

    @classmethod
    def gather(cls, count: int, parts: Iterable[tuple[int, float, GeometryCube]]) -> CubeSeries:
        """Sum up cubes, each with the number of its date and its weight."""
        groups: dict[bytes, tuple[GeometryCube, dict[int, npt.NDArray[np.float32]]]] = {}
        for date, weight, cube in parts:
            key = b"|".join(axis.tobytes() for axis in (cube.heights, cube.y, cube.x))
            _, sums = groups.setdefault(key, (cube, {}))
            part = np.asarray(cube.values * weight, dtype=np.float32).reshape(-1)
            sums[date] = sums[date] + part if date in sums else part
        return cls(
            count,
            tuple(
                CubeGroup(cube, tuple(sums), np.stack(list(sums.values()), axis=1)) for cube, sums in groups.values()
            ),
        )

    def at(self, lon: FloatArray, lat: FloatArray, height: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
        """The sums at points (rows, cols), shape (N, rows, cols); 0 on a date without a cube, NaN beyond the nodes.

        Parameters
        ----------
        lon, lat : (rows, cols) array
            Degrees, longitudes as those of the cubes.
        height : (rows, cols) array
            Metres; NaN counts as 0 m. Beyond the lowest and highest level, that level holds.
        """
        total = np.zeros((self.count, lon.size), dtype=np.float32)
        for group in self.groups:
            total[list(group.dates)] += group.at(lon.ravel(), lat.ravel(), height.ravel())
        return total.reshape(self.count, *lon.shape)


def beyond(positions: FloatArray, count: int) -> npt.NDArray[np.bool_]:
    """Which positions lie more than half a cell beyond the first or last node."""
    return np.asarray((positions < -MARGIN) | (positions > count - 1 + MARGIN))
