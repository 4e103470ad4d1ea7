# SPDX-License-Identifier: GPL-2.0-or-later
"""The pixels of a polygon or circle on a grid, and one number that stands for many values."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from .choices import STATISTICS
from .distances import scale
from .errors import ParameterError
from .grid import Grid, Window

BoolArray = npt.NDArray[np.bool_]
Vertices = Sequence[tuple[float, float]]
Polygons = Sequence[Sequence[Vertices]]
"""Polygons, each as its rings: the outer one and those of its holes."""

MAD_TO_SIGMA = 1.4826
"""A normal distribution's standard deviation over its median absolute deviation."""
CIRCLE_CORNERS = 72


@dataclass(frozen=True, eq=False)
class Area:
    """Pixels of a grid: a window, and which of its pixels belong to the area."""

    window: Window
    inside: BoolArray

    @property
    def pixels(self) -> tuple[npt.NDArray[np.intp], npt.NDArray[np.intp]]:
        """Rows and columns in the grid."""
        rows, cols = np.nonzero(self.inside)
        return rows + self.window.row0, cols + self.window.col0


def polygon_area(grid: Grid, vertices: Vertices) -> Area | None:
    """Pixels whose centre lies in a polygon; of one too small for that, all pixels it touches. None outside the grid.

    Parameters
    ----------
    vertices : sequence of (x, y)
        Three or more corners in map coordinates of the grid; the last is joined to the first.

    Raises
    ------
    ParameterError
        When there are fewer than three corners, or one has no finite coordinates.
    """
    if len(vertices) < 3:
        raise ParameterError(f"An area needs at least three corners, not {len(vertices)}; draw it again.")
    return polygons_area(grid, [[vertices]])


def polygons_area(grid: Grid, polygons: Polygons) -> Area | None:
    """Pixels whose centre lies in one of some polygons with holes; of too small ones, all pixels that they touch.

    None outside the grid.

    Parameters
    ----------
    polygons : sequence of polygons
        In map coordinates of the grid; see :data:`Polygons`.

    Raises
    ------
    ParameterError
        When a corner has no finite coordinates.
    """
    corners = np.array([corner for rings in polygons for corner in rings[0]], dtype=np.float64).reshape(-1, 2)
    if not np.isfinite(corners).all():
        raise ParameterError("A corner of the area has no place in the coordinates of the data; draw it over the data.")
    if not len(corners):
        return None
    (xmin, ymin), (xmax, ymax) = corners.min(axis=0).tolist(), corners.max(axis=0).tolist()
    try:
        window = grid.window(xmin, ymin, xmax, ymax)
    except ParameterError:  # it does not touch the grid
        return None
    inside = _burn(grid, window, polygons, touched=False)
    if not inside.any():
        inside = _burn(grid, window, polygons, touched=True)
    return Area(window, inside) if inside.any() else None


def mask_area(grid: Grid, mask: BoolArray) -> Area | None:
    """The area of a mask on the grid; None when it is empty.

    Raises
    ------
    ParameterError
        When its shape is another one.
    """
    if mask.shape != grid.shape:
        raise ParameterError(f"A mask of {mask.shape} pixels does not fit a grid of {grid.shape}; use one of the grid.")
    rows, cols = np.flatnonzero(mask.any(axis=1)), np.flatnonzero(mask.any(axis=0))
    if not len(rows):
        return None
    window = Window(int(rows[0]), int(rows[-1]) + 1, int(cols[0]), int(cols[-1]) + 1)
    return Area(window, np.asarray(mask[window.slices], dtype=bool))


def circle(grid: Grid, x: float, y: float, radius: float) -> list[tuple[float, float]]:
    """Corners of a circle around a map point; `radius` in metres on the ground."""
    along_x, along_y = scale(grid, x, y)
    angles = 2.0 * np.pi * np.arange(CIRCLE_CORNERS) / CIRCLE_CORNERS
    xs, ys = x + radius / along_x * np.cos(angles), y + radius / along_y * np.sin(angles)
    return list(zip(xs.tolist(), ys.tolist()))


def summarise(
    values: npt.NDArray[np.floating[Any]], statistic: str
) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]:
    """Middle and spread along the last axis, leaving NaN out; NaN where there is nothing else.

    Parameters
    ----------
    values : (..., P)
    statistic : str
        'mean' with the standard deviation, or 'median' with the scaled median absolute deviation.

    Raises
    ------
    ParameterError
        When the statistic is another one.
    """
    if statistic not in STATISTICS:
        raise ParameterError(f"The statistic '{statistic}' is unknown; choose {' or '.join(STATISTICS)}.")
    rows = values.reshape(-1, values.shape[-1])
    middle, spread = np.full(len(rows), np.nan), np.full(len(rows), np.nan)
    for i, row in enumerate(rows):  # one after the other: numpy's own functions for NaN are many times slower
        known = row[np.isfinite(row)]
        if not len(known):
            continue
        if statistic == "median":
            middle[i] = np.median(known)
            spread[i] = MAD_TO_SIGMA * np.median(np.abs(known - known.dtype.type(middle[i])))
        else:
            middle[i], spread[i] = known.mean(dtype=np.float64), known.std(dtype=np.float64)
    return middle.reshape(values.shape[:-1]), spread.reshape(values.shape[:-1])


def _burn(grid: Grid, window: Window, polygons: Polygons, touched: bool) -> BoolArray:
    """Rasterise polygons over a window of a grid."""
    from osgeo import gdal

    rows, cols = window.shape
    raster = gdal.GetDriverByName("MEM").Create("", cols, rows, 1, gdal.GDT_Byte)
    # in pixels, y upwards: small steps of degrees lose nothing, and no coordinate system is needed
    raster.SetGeoTransform((0.0, 1.0, 0.0, 0.0, 0.0, -1.0))

    def ring(vertices: Vertices) -> list[tuple[float, float]]:
        return [
            ((x - grid.x0) / grid.dx - window.col0, window.row0 - (y - grid.y0) / grid.dy)
            for x, y in [*vertices, vertices[0]]
        ]

    # each a feature of its own: where they overlap, GDAL would take the parts of one feature for holes
    features = [
        {
            "type": "Feature",
            "properties": {},
            "geometry": {"type": "Polygon", "coordinates": [ring(vertices) for vertices in rings]},
        }
        for rings in polygons
    ]
    shapes = gdal.OpenEx(json.dumps({"type": "FeatureCollection", "features": features}), gdal.OF_VECTOR)
    options = ["ALL_TOUCHED=TRUE"] if touched else []
    gdal.RasterizeLayer(raster, [1], shapes.GetLayer(0), burn_values=[1], options=options)
    return np.asarray(raster.GetRasterBand(1).ReadAsArray() != 0)
