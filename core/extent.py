# SPDX-License-Identifier: GPL-2.0-or-later
"""From a rectangle that somebody drew, in any coordinate system, to the pixels of a grid."""

from __future__ import annotations

import math

from .coordinates import is_geographic, same_crs, transformation, wkt_from_epsg
from .errors import ParameterError
from .grid import Grid, Window

Extent = tuple[float, float, float, float]

EDGE_POINTS = 21
"""Points along each edge that are transformed: straight edges bend between coordinate systems."""


def extent_window(extent: Extent, crs_wkt: str, grid: Grid) -> Window:
    """Pixels of a grid that an extent (xmin, ymin, xmax, ymax) touches.

    Parameters
    ----------
    crs_wkt : str
        Coordinate system of the extent; empty = that of the grid.

    Raises
    ------
    ParameterError
        When the extent is empty, cannot be transformed, or does not touch the grid.
    """
    _check(extent)
    xmin, ymin, xmax, ymax = extent
    if not same_crs(crs_wkt, grid.crs_wkt):
        xmin, ymin, xmax, ymax = _transformed(extent, crs_wkt, grid.crs_wkt)
    if is_geographic(grid.crs_wkt):
        # degrees east may run from -180 to 180 in one and from 0 to 360 in the other
        xmax += 360.0 if xmax < xmin else 0.0
        west, _, east, _ = grid.extent
        turn = next((t for t in (0.0, 360.0, -360.0) if xmin + t < east and xmax + t > west), 0.0)
        xmin, xmax = xmin + turn, xmax + turn
    return grid.window(xmin, ymin, xmax, ymax)


def lonlat_extent(extent: Extent, crs_wkt: str) -> Extent:
    """Bring an extent to degrees of longitude and latitude (WGS 84); east is above 180 where it crosses that meridian.

    Raises
    ------
    ParameterError
        When the extent is empty or cannot be transformed.
    """
    _check(extent)
    degrees = wkt_from_epsg(4326)
    west, south, east, north = _transformed(extent, crs_wkt or degrees, degrees)
    return west, south, east + 360.0 if east < west else east, north


def _check(extent: Extent) -> None:
    xmin, ymin, xmax, ymax = extent
    if not (all(math.isfinite(value) for value in extent) and xmin < xmax and ymin < ymax):
        raise ParameterError(
            f"The extent ({xmin:g}, {ymin:g}, {xmax:g}, {ymax:g}) is empty; give xmin, ymin, xmax, ymax."
        )


def _transformed(extent: Extent, source_wkt: str, target_wkt: str) -> Extent:
    way = transformation(source_wkt, target_wkt)
    try:
        xmin, ymin, xmax, ymax = way.TransformBounds(*extent, EDGE_POINTS)
    except RuntimeError as error:
        raise ParameterError(f"The extent cannot be brought to the coordinates of the data ({error}).") from error
    if not all(math.isfinite(value) for value in (xmin, ymin, xmax, ymax)):
        raise ParameterError("The extent lies outside what the coordinate system of the data can show; draw it anew.")
    return xmin, ymin, xmax, ymax
