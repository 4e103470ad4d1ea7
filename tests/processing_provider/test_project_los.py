# SPDX-License-Identifier: GPL-2.0-or-later
"""The projection of a line of sight run by its id."""

from datetime import date

import numpy as np
import pytest
from seen_motion import ASCENDING, series_track, velocity_track
from stacks import small_grid

from insar_workbench.core.files.raster import read_raster
from insar_workbench.core.products import read_product
from insar_workbench.core.series import DisplacementSeries

GRID = small_grid(12, 15)


def sinking(lon, lat):
    return 0 * lon, 0 * lon, -0.02 + 0 * lat


def test_velocity_with_its_layers(run, tmp_path):
    height = 1000.0 + 40.0 * np.arange(GRID.cols) * np.ones((GRID.rows, 1))
    track = velocity_track(tmp_path / "asc", GRID, ASCENDING, sinking, height=height)
    layers = {
        name: tmp_path / f"{name}.tif" for name in ("LAYER", "SENSITIVITY_LAYER", "R_INDEX_LAYER", "VISIBILITY_LAYER")
    }
    results = run(
        "projectlos",
        INPUT=track.data,
        DIRECTION="vertical",
        OUTPUT=tmp_path / "vertical.h5",
        VISIBILITY=tmp_path / "visibility.h5",
        **layers,
    )
    assert read_raster(results["LAYER"]).array[3, 3] == pytest.approx(-20.0, abs=1e-3)
    assert results["PIXELS"] == GRID.rows * GRID.cols
    classes = read_raster(results["VISIBILITY_LAYER"]).array
    assert set(np.unique(classes)) == {2.0}  # 38 - 22 degrees: sin(16) < 0.33
    style = (tmp_path / "VISIBILITY_LAYER.qml").read_text(encoding="utf-8")
    assert style.count("<paletteEntry") == 4 and "layover" in style
    assert read_product(results["VISIBILITY"]).units["slope"] == "degree"


def test_a_series_has_no_layer_of_velocity(run, tmp_path):
    dates = (date(2020, 1, 1), date(2021, 1, 1))
    track = series_track(tmp_path / "asc", GRID, ASCENDING, sinking, dates, lambda day: day.year)
    results = run(
        "projectlos",
        INPUT=track.data,
        DIRECTION="vertical",
        OUTPUT=tmp_path / "vertical.h5",
        VISIBILITY=tmp_path / "visibility.h5",
        LAYER=tmp_path / "layer.tif",
        VISIBILITY_LAYER=tmp_path / "seen.tif",
    )
    assert "LAYER" not in results and "VISIBILITY_LAYER" not in results  # no heights either
    assert DisplacementSeries.open(results["OUTPUT"]).read()[1, 2, 2] == pytest.approx(-0.02, abs=1e-6)


def test_what_is_wrong_is_said(run, tmp_path):
    track = velocity_track(tmp_path / "asc", GRID, ASCENDING, sinking)
    with pytest.raises(Exception, match="give an elevation model"):
        run("projectlos", INPUT=track.data, OUTPUT=tmp_path / "d.h5", VISIBILITY=tmp_path / "s.h5")
    assert not (tmp_path / "s.h5").exists()
