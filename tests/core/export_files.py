# SPDX-License-Identifier: GPL-2.0-or-later
"""Small products in many places of the Earth, to be exported."""

from __future__ import annotations

from datetime import date, timedelta

import numpy as np

from insar_workbench.core.coordinates import wkt_from_epsg
from insar_workbench.core.grid import Grid, Window
from insar_workbench.core.products import write_product
from insar_workbench.core.series import create_series

DATES = tuple(date(2019, 1, 5) + timedelta(days=12 * number) for number in range(9))
# corner of the first pixel; the grids of zone 1 and of degrees reach across the date line
PLACES = {
    "north": (32614, 480_000.0, 2_150_000.0, 100.0),
    "south": (32719, 370_000.0, 7_500_000.0, 100.0),
    "date line": (32701, 179_000.0, 8_100_000.0, 100.0),
    "degrees": (4326, -99.2, 19.5, 0.001),
    "degrees over the date line": (4326, 179.98, -16.0, 0.001),
    "other degrees over the date line": (4167, 179.97, -40.0, 0.001),
    "degrees from 0 to 360": (4326, 260.8, 19.5, 0.001),
    "Lambert": (3035, 4_321_000.0, 3_210_000.0, 100.0),
}


def grid_at(place: str, rows: int = 40, cols: int = 60) -> Grid:
    code, x0, y0, size = PLACES[place]
    return Grid(rows, cols, x0, y0, size, -size, wkt_from_epsg(code))


def ground_truth(grid: Grid) -> np.ndarray:
    """Velocity in m/year: a number of its own for each pixel, and a hole."""
    values = np.linspace(-0.05, 0.05, grid.rows * grid.cols, dtype=np.float32).reshape(grid.shape)
    values[5:8, 10:14] = np.nan
    return values


def write_velocity(path, grid, **attributes):
    head = {"START_DATE": "20190105", "END_DATE": "20190411", "REF_Y": "20", "REF_X": "30", **attributes}
    write_product(path, "velocity", grid, {"velocity": ground_truth(grid)}, head, {"velocity": "m/year"})
    return path


def write_series(path, grid):
    truth = ground_truth(grid)
    years = np.arange(len(DATES), dtype=np.float32)[:, None, None] * np.float32(12 / 365.25)
    with create_series(path, grid, DATES, np.zeros(len(DATES)), {"REF_Y": "20", "REF_X": "30"}) as writer:
        writer.write(Window(0, grid.rows, 0, grid.cols), truth * years)
    return path


def lonlat(grid, row, col):
    """Longitude and latitude of a place in pixels, by a transformation of its own."""
    from osgeo import osr

    systems = [osr.SpatialReference(), osr.SpatialReference()]
    systems[0].ImportFromWkt(grid.crs_wkt)
    systems[1].ImportFromEPSG(4326)
    for system in systems:
        system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    x, y = grid.x0 + col * grid.dx, grid.y0 + row * grid.dy
    lon, lat, _ = osr.CoordinateTransformation(*systems).TransformPoint(x, y)
    return lon, lat
