# SPDX-License-Identifier: GPL-2.0-or-later
"""From the grid of the data to longitudes and latitudes, also where the data lie across the date line."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from ..coordinates import epsg_code, transform_points, wkt_from_epsg
from ..distances import scale
from ..errors import FormatError
from ..extent import lonlat_extent
from ..files.gdal_messages import quiet
from ..grid import Grid

FloatArray = npt.NDArray[np.float64]
DEGREES = 4326


def lonlat_points(grid: Grid, x: FloatArray, y: FloatArray) -> tuple[FloatArray, FloatArray]:
    """Longitudes (-180 to 180) and latitudes of map points of a grid, WGS 84, degrees."""
    lon, lat = transform_points(x, y, grid.crs_wkt, wkt_from_epsg(DEGREES))
    return (lon + 180.0) % 360.0 - 180.0, lat


def lonlat_grid(grid: Grid) -> Grid:
    """A grid in longitude and latitude that covers another one with pixels of about the same size.

    It begins between -180 and 180 degrees; where it reaches across the date line, it ends beyond 180.
    """
    xmin, ymin, xmax, ymax = grid.extent
    wkt = wkt_from_epsg(DEGREES)
    if not grid.crs_wkt or epsg_code(grid.crs_wkt) == DEGREES:
        west, south, east, north, rows, cols = xmin, ymin, xmax, ymax, *grid.shape
    else:
        west, south, east, north = lonlat_extent(grid.extent, grid.crs_wkt)
        across, down = scale(grid, 0.5 * (xmin + xmax), 0.5 * (ymin + ymax))
        middle = Grid(1, 1, west, 0.5 * (south + north), 1e-4, -1e-4, wkt)
        lon_metres, lat_metres = scale(middle, west, 0.5 * (south + north))
        cols = max(1, round((east - west) * lon_metres / (across * grid.dx)))
        rows = max(1, round((north - south) * lat_metres / (down * -grid.dy)))
    turn = -360.0 * np.floor((west + 180.0) / 360.0)
    return Grid(rows, cols, west + turn, north, (east - west) / cols, -(north - south) / rows, wkt)


def warp_lonlat(grid: Grid, values: npt.NDArray[np.float32]) -> tuple[Grid, npt.NDArray[np.float32]]:
    """Bring values (rows, cols) to :func:`lonlat_grid`: that of the nearest pixel, NaN outside.

    Raises
    ------
    FormatError
        When GDAL cannot.
    """
    from osgeo import gdal

    target = lonlat_grid(grid)
    if not grid.crs_wkt or epsg_code(grid.crs_wkt) == DEGREES:
        return target, values
    west, south, east, north = target.extent
    source = memory_raster(grid, values)
    with quiet():
        try:
            warped = gdal.Warp(
                "",
                source,
                format="MEM",
                dstSRS=target.crs_wkt,
                outputBounds=(west, south, east, north),
                width=target.cols,
                height=target.rows,
                resampleAlg="near",
                dstNodata=float("nan"),
            )
        except RuntimeError as error:
            raise FormatError(f"The data cannot be brought to longitude and latitude: {error}.") from error
    if warped is None:
        raise FormatError("The data cannot be brought to longitude and latitude; give them a coordinate system.")
    return target, np.asarray(warped.ReadAsArray(), dtype=np.float32)


def memory_raster(grid: Grid, values: npt.NDArray[np.float32]) -> Any:
    """A raster of one band in memory, NaN = no data."""
    from osgeo import gdal

    dataset = gdal.GetDriverByName("MEM").Create("", grid.cols, grid.rows, 1, gdal.GDT_Float32)
    dataset.SetGeoTransform(grid.geotransform)
    dataset.SetProjection(grid.crs_wkt)
    dataset.GetRasterBand(1).SetNoDataValue(float("nan"))
    dataset.GetRasterBand(1).WriteArray(values)
    return dataset
