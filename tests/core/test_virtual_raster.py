# SPDX-License-Identifier: GPL-2.0-or-later
"""Rasters that are read plus constants and minus a band."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from insar_workbench.core.coordinates import wkt_from_epsg
from insar_workbench.core.files.raster import create_geotiff, read_raster
from insar_workbench.core.files.virtual_raster import shifted
from insar_workbench.core.grid import Grid

GRID = Grid(20, 30, 480_000.0, 2_150_000.0, 30.0, -30.0, wkt_from_epsg(32614))
OFFSETS = (1.5, -2.0, float("nan"))


@pytest.mark.parametrize("since", [0, 1, 2, 3])
def test_bands_plus_constants_minus_a_band(tmp_path: Path, since: int) -> None:
    data = np.random.default_rng(since).normal(0, 50, (3, *GRID.shape)).astype(np.float32)
    data[0, 2, 3], data[1, 4, 4] = np.nan, np.nan
    path = tmp_path / "a & b.tif"
    with create_geotiff(path, GRID, 3) as writer:
        writer.write(0, 0, data)
        writer.describe(2, "2020-01-13", "mm")
    text = shifted(path, *OFFSETS, since=since)
    moved = data + np.array(OFFSETS, dtype=np.float32)[:, None, None]
    expected = moved if not since else moved - moved[since - 1]
    for band in (1, 2, 3):
        np.testing.assert_allclose(read_raster(text, band).array, expected[band - 1], atol=1e-4)
    assert read_raster(text).grid == GRID
