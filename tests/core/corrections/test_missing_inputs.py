# SPDX-License-Identifier: GPL-2.0-or-later
"""Corrections of series that have no reference pixel, no data, or inputs that say too little."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import numpy as np
import pytest
from load_fixtures import Recorder
from series_files import GRID, REFERENCE, series_files

from insar_workbench.core.corrections.base import geometry_layer, mask_of
from insar_workbench.core.corrections.catalogue import DEM_ERROR
from insar_workbench.core.corrections.dem_error import DemError, range_times_sine
from insar_workbench.core.corrections.filters import SpatialFilter
from insar_workbench.core.corrections.gacos import ZenithMap
from insar_workbench.core.corrections.height_correlation import HeightCorrelation
from insar_workbench.core.errors import FormatError, ParameterError
from insar_workbench.core.progress import NullProgress
from insar_workbench.core.series import DisplacementSeries

DRAWN = np.random.default_rng(3).normal(0, 0.01, (8, *GRID.shape))
DRAWN -= DRAWN[:1]


def test_a_mask_without_a_pixel_and_geometry_that_is_not_given(tmp_path: Path) -> None:
    files = series_files(tmp_path, DRAWN, mask=np.zeros(GRID.shape, dtype=bool))
    series = DisplacementSeries.open(files.series)
    with pytest.raises(ParameterError, match=r"mask\.h5 holds no reliable pixel; choose another mask"):
        mask_of(files, series)
    with pytest.raises(ParameterError, match=r"The geometry file of .*timeseries\.h5 is needed for height; give it"):
        geometry_layer(files, series, "height")


@pytest.mark.parametrize(
    ("layers", "attributes", "known"),
    [
        ({"incidenceAngle": 35.0, "slantRangeDistance": 9e5}, {}, True),
        ({"incidenceAngle": 35.0}, {"EARTH_RADIUS": "6371000", "HEIGHT": "700000"}, True),
        ({"incidenceAngle": 35.0}, {"EARTH_RADIUS": "6371000"}, False),
        ({"incidenceAngle": 35.0}, {"HEIGHT": "700000"}, False),
        ({"slantRangeDistance": 9e5}, {"EARTH_RADIUS": "6371000", "HEIGHT": "700000"}, False),
    ],
)
def test_distance_over_the_ground_where_it_is_known(
    tmp_path: Path, layers: dict, attributes: dict, known: bool
) -> None:
    geometry = {name: np.full(GRID.shape, value) for name, value in layers.items()}
    files = series_files(tmp_path, DRAWN, geometry=geometry, **attributes)
    series = DisplacementSeries.open(files.series)
    found = range_times_sine(files.geometry, series)
    assert (found is not None) == known
    if found is not None and "slantRangeDistance" not in layers:
        # the law of cosines on a sphere
        radius, height, incidence = 6371000.0, 700000.0, np.radians(35.0)
        side = -radius * np.cos(incidence) + np.sqrt((radius + height) ** 2 - (radius * np.sin(incidence)) ** 2)
        np.testing.assert_allclose(found, side * np.sin(incidence), rtol=1e-6)
    assert range_times_sine(None, series) is None


def test_error_of_a_series_without_data(tmp_path: Path) -> None:
    layers = {"incidenceAngle": np.full(GRID.shape, 35.0), "slantRangeDistance": np.full(GRID.shape, 9e5)}
    dates = [date(2020, 1, 1) + timedelta(days=7 * i * i) for i in range(8)]
    files = series_files(tmp_path, np.full_like(DRAWN, np.nan), dates=dates, geometry=layers, reference=None)
    progress = Recorder()
    DemError().correct(files, tmp_path / "c.h5", progress, {DEM_ERROR: tmp_path / "error.h5"})
    assert (tmp_path / "error.h5").is_file() and not any("median" in line for line in progress.infos)


def test_filters_and_heights_without_a_reference_pixel(tmp_path: Path) -> None:
    """Nothing is made zero anywhere: with a reference, all that differs is one number a date."""
    layers = {"height": np.linspace(0, 900, GRID.rows * GRID.cols).reshape(GRID.shape)}
    layers["incidenceAngle"] = np.full(GRID.shape, 35.0)
    for correction in (SpatialFilter(), HeightCorrelation()):
        results = []
        for number, reference in enumerate((None, REFERENCE)):
            folder = tmp_path / f"{correction.id}{number}"
            folder.mkdir()
            files = series_files(folder, DRAWN, geometry=layers, reference=reference)
            correction.correct(files, folder / "c.h5", NullProgress())
            results.append(DisplacementSeries.open(folder / "c.h5").read())
        free, fixed = results
        difference = free - fixed
        np.testing.assert_allclose(difference, difference[:, :1, :1] * np.ones(GRID.shape), atol=1e-6)


def test_headers_of_gacos_without_a_place(tmp_path: Path) -> None:
    np.ones((4, 5), dtype="<f4").tofile(tmp_path / "20200101.ztd")
    header = tmp_path / "20200101.ztd.rsc"
    header.write_text("WIDTH 5\nFILE_LENGTH 4\nX_FIRST 20\nY_FIRST 40\nX_STEP 0.1\n")
    with pytest.raises(FormatError, match=r"ztd\.rsc does not say X_FIRST, Y_FIRST, X_STEP and Y_STEP; get it again"):
        ZenithMap.open(tmp_path / "20200101.ztd")
