# SPDX-License-Identifier: GPL-2.0-or-later
"""Decompositions run by their id."""

from datetime import date, timedelta

import numpy as np
import pytest
from seen_motion import ASCENDING, DESCENDING, series_track, velocity_track
from stacks import small_grid

from insar_workbench.core.coordinates import transform_point, wkt_from_epsg
from insar_workbench.core.files.raster import read_raster
from insar_workbench.core.products import read_product
from insar_workbench.core.series import DisplacementSeries

GRID = small_grid(12, 15)
DATES = tuple(date(2021, 1, 1) + timedelta(days=12 * i) for i in range(8))


def motion(lon, lat):
    return 0.01 + 0 * lon, 0 * lon, -0.02 + 0 * lat


def tracks(folder):
    height = 1000.0 + 40.0 * np.arange(GRID.cols) * np.ones((GRID.rows, 1))
    return [
        velocity_track(folder / name, GRID, angles, motion, height=height).data
        for name, angles in (("asc", ASCENDING), ("desc", DESCENDING))
    ]


def test_decompose(run, tmp_path):
    first, second = tracks(tmp_path)
    outputs = {
        name: tmp_path / f"{name}.tif" for name in ("MOTION_LAYER", "UP_LAYER", "MOTION_STD_LAYER", "CONDITION_LAYER")
    }
    results = run("decompose", FIRST=first, SECOND=second, OUTPUT=tmp_path / "motion.h5", **outputs)
    product = read_product(results["OUTPUT"])
    assert np.abs(product.layers["east"] - 0.01).max() < 1e-6
    assert read_raster(results["MOTION_LAYER"]).array[3, 4] == pytest.approx(10.0, abs=1e-3)
    assert read_raster(results["UP_LAYER"]).array[3, 4] == pytest.approx(-20.0, abs=1e-3)
    assert 1.0 < read_raster(results["MOTION_STD_LAYER"]).array[3, 4] < 4.0
    assert all((tmp_path / f"{name}.qml").is_file() for name in outputs)
    assert results["PIXELS"] == GRID.rows * GRID.cols and "eastStd" in results["LAYERS"]


def test_decompose_with_more_tracks_a_reference_and_a_direction(run, tmp_path):
    first, second = tracks(tmp_path)
    third = velocity_track(tmp_path / "third", GRID, (30.0, 100.0), motion)
    x, y = transform_point(*GRID.centre(5, 6), GRID.crs_wkt, wkt_from_epsg(4326))
    results = run(
        "decompose",
        FIRST=first,
        SECOND=second,
        MORE=[str(third.data)],
        MORE_GEOMETRIES=[str(third.geometry_file)],
        MODEL="azimuth_up",
        BEARING=270,
        POINT=f"{x},{y} [EPSG:4326]",
        RADIUS=150,
        OUTPUT=tmp_path / "motion.h5",
    )
    product = read_product(results["OUTPUT"])
    assert product.metadata.reference is not None
    assert np.abs(product.layers["horizontal"]).max() < 1e-3
    assert product.layers["numTracks"].min() == 3 and "misfit" in product.layers


def test_downslope_asks_for_no_layer_of_up(run, tmp_path):
    first, second = tracks(tmp_path)
    results = run(
        "decompose",
        FIRST=first,
        SECOND=second,
        MODEL="downslope",
        OUTPUT=tmp_path / "motion.h5",
        MOTION_LAYER=tmp_path / "down.tif",
        UP_LAYER=tmp_path / "up.tif",
    )
    assert "UP_LAYER" not in results and not (tmp_path / "up.tif").exists()
    # 4 in 10 toward west; 10 mm/year east and 20 down are 20 sin - 10 cos along it, when nothing moves across
    assert 1.0 < read_raster(tmp_path / "down.tif").array[5, 7] < 4.0


def test_further_files_must_match(run, tmp_path):
    first, second = tracks(tmp_path)
    with pytest.raises(Exception, match="MORE_MASKS has 1 files for 0 further tracks"):
        run("decompose", FIRST=first, SECOND=second, MORE_MASKS=[str(first)], OUTPUT=tmp_path / "motion.h5")


def test_decompose_series(run, tmp_path):
    def growth(day):
        return (day - DATES[0]).days / 365.25

    files = [
        series_track(tmp_path / name, GRID, angles, motion, dates, growth, REF_Y="0", REF_X="0").data
        for name, angles, dates in (
            ("asc", ASCENDING, DATES),
            ("desc", DESCENDING, tuple(day + timedelta(days=5) for day in DATES)),
        )
    ]
    results = run(
        "decomposeseries",
        FIRST=files[0],
        SECOND=files[1],
        TIME_AXIS="interpolated",
        MOTION=tmp_path / "east.h5",
        UP=tmp_path / "up.h5",
    )
    series = DisplacementSeries.open(results["UP"])
    assert results["DATES"] == len(series.dates) == 14
    years = (series.dates[-1] - series.dates[0]).days / 365.25
    assert np.abs(series.read()[-1] / years + 0.02).max() < 1e-4
    with pytest.raises(Exception, match="no series toward north"):
        run("decomposeseries", FIRST=files[0], SECOND=files[1], MOTION=tmp_path / "e.h5", NORTH=tmp_path / "n.h5")
