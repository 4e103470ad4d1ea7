# SPDX-License-Identifier: GPL-2.0-or-later
"""Coarse cubes at heights of pixels: against scipy, in another coordinate system, and at the edges."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import osr
from scipy.interpolate import RegularGridInterpolator

from insar_workbench.core.coordinates import wkt_from_epsg
from insar_workbench.core.cubes.cubes import GeometryCube
from insar_workbench.core.grid import Grid, Window

GRID = Grid(40, 50, -30.0, 40.0, 0.001, -0.001, wkt_from_epsg(4326))
HEIGHTS = np.array([-500.0, 0.0, 1000.0, 3000.0])
LATITUDE = np.linspace(40.05, 39.90, 6)
LONGITUDE = np.linspace(-30.05, -29.90, 7)


def random_cube(seed: int = 1) -> np.ndarray:
    return np.random.default_rng(seed).normal(size=(len(HEIGHTS), len(LATITUDE), len(LONGITUDE)))


def slow(values: np.ndarray, lat: np.ndarray, lon: np.ndarray, height: np.ndarray) -> np.ndarray:
    """Interpolate with latitudes turned to rise."""
    known = RegularGridInterpolator((HEIGHTS, LATITUDE[::-1], LONGITUDE), values[:, ::-1])
    return known(np.stack([height, lat, lon], axis=-1))


def test_window_at_heights() -> None:
    values = random_cube()
    window = Window(5, 30, 10, 45)
    height = np.random.default_rng(2).uniform(-400, 2900, window.shape).astype(np.float32)
    lon, lat = np.meshgrid(GRID.x[10:45], GRID.y[5:30])
    found = GeometryCube(HEIGHTS, LATITUDE, LONGITUDE, values).at(GRID, window, height)
    np.testing.assert_allclose(found, slow(values, lat, lon, height), atol=1e-5)


def test_unknown_height_is_sea_level_and_far_heights_are_clamped() -> None:
    values = random_cube()
    cube = GeometryCube(HEIGHTS, LATITUDE, LONGITUDE, values)
    window = Window(0, 1, 0, 3)
    found = cube.at(GRID, window, np.array([[np.nan, 9000.0, -9000.0]], dtype=np.float32))
    lon, lat = GRID.x[:3], np.full(3, GRID.y[0])
    np.testing.assert_allclose(found[0], slow(values, lat, lon, np.array([0.0, 3000.0, -500.0])), atol=1e-5)


def test_cube_in_another_system() -> None:
    """A cube in UTM that holds its own coordinates tells where each pixel lies."""
    wkt = wkt_from_epsg(32626)
    to_utm = osr.CoordinateTransformation(_reference(GRID.crs_wkt), _reference(wkt))
    x, y = np.arange(230_000.0, 260_000.0, 3000.0), np.arange(4_440_000.0, 4_415_000.0, -3000.0)
    values = np.stack([np.broadcast_to(x, (len(y), len(x))), np.broadcast_to(y[:, None], (len(y), len(x)))])
    window = Window(0, 40, 0, 50)
    flat = np.zeros(window.shape, dtype=np.float32)
    for level in range(2):
        cube = GeometryCube(np.array([0.0, 1.0]), y, x, np.stack([values[level]] * 2), wkt)
        found = cube.at(GRID, window, flat)
        for row, col in ((0, 0), (39, 49), (17, 31)):
            expected = to_utm.TransformPoint(*GRID.centre(row, col))[level]
            assert found[row, col] == pytest.approx(expected, abs=0.6)  # float32 metres


def test_beyond_the_nodes() -> None:
    """Half a cell beyond the nodes the edge holds, further out there is nothing."""
    cube = GeometryCube(HEIGHTS, LATITUDE[:3], LONGITUDE[2:], random_cube()[:, :3, 2:])
    found = cube.at(GRID, Window(0, 40, 0, 50), np.zeros(GRID.shape, dtype=np.float32))
    inside = GRID.y >= LATITUDE[2] - 0.5 * 0.03
    across = GRID.x >= LONGITUDE[2] - 0.5 * 0.025
    assert inside.any() and not inside.all()
    np.testing.assert_array_equal(np.isfinite(found), inside[:, None] & across[None, :])


def _reference(wkt: str) -> osr.SpatialReference:
    reference = osr.SpatialReference(wkt)
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return reference
