# SPDX-License-Identifier: GPL-2.0-or-later
"""Tides taken from a series: pixel by pixel without interpolation, the time of day, refusals."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from series_files import DATES, REFERENCE, series_files

from insar_workbench.core.coordinates import wkt_from_epsg
from insar_workbench.core.corrections.catalogue import DELAY
from insar_workbench.core.corrections.solid_earth_tides import SolidEarthTides
from insar_workbench.core.errors import FormatError, ParameterError
from insar_workbench.core.grid import Grid, to_lonlat
from insar_workbench.core.progress import NullProgress
from insar_workbench.core.series import DisplacementSeries
from insar_workbench.core.tides.earth_tides import solid_earth_tide
from insar_workbench.core.tides.ephemerides import Instants

WIDE = Grid(30, 40, 300_000.0, 4_200_000.0, 6000.0, -8000.0, wkt_from_epsg(32633))
"""As wide as a frame of Sentinel-1."""
SECONDS = 50_850.0
DRAW = np.random.default_rng(3)
ANGLES = {
    "incidenceAngle": DRAW.uniform(30, 45, WIDE.shape),
    "azimuthAngle": DRAW.uniform(-105, -95, WIDE.shape),
}


def expected_tide(row: int, col: int) -> np.ndarray:
    """At one pixel, all dates, along its line of sight."""
    lon, lat = to_lonlat(WIDE, *WIDE.centre(row, col))
    east, north, up = solid_earth_tide(np.array([lon]), np.array([lat]), Instants.of(DATES, SECONDS))
    theta, phi = np.radians(ANGLES["incidenceAngle"][row, col]), np.radians(ANGLES["azimuthAngle"][row, col])
    return (np.sin(theta) * (np.cos(phi) * north - np.sin(phi) * east) + np.cos(theta) * up)[:, 0]


@pytest.mark.parametrize("seconds", [None, SECONDS])
def test_series_of_nothing_but_the_tide(tmp_path: Path, seconds: float | None) -> None:
    data = np.stack([[expected_tide(row, col) for col in range(WIDE.cols)] for row in range(WIDE.rows)])
    data = np.moveaxis(data, 2, 0)
    data = data - data[:1]
    data -= data[:, REFERENCE[0], REFERENCE[1]][:, None, None]
    assert np.ptp(data) > 0.02
    data[:, 8, 9] = np.nan
    head = {"CENTER_LINE_UTC": str(SECONDS)} if seconds is None else {}
    files = series_files(tmp_path, data, WIDE, geometry=ANGLES, **head)
    SolidEarthTides(seconds).correct(files, tmp_path / "c.h5", NullProgress(), {DELAY: tmp_path / "SET.h5"})
    found = DisplacementSeries.open(tmp_path / "c.h5").read()
    assert np.isnan(found[:, 8, 9]).all()
    np.testing.assert_allclose(np.nan_to_num(found), 0.0, atol=2e-6)
    tide = DisplacementSeries.open(tmp_path / "SET.h5").read()
    np.testing.assert_allclose(tide[:, 20, 30], data[:, 20, 30], atol=2e-6)


def test_time_of_day_is_needed(tmp_path: Path) -> None:
    files = series_files(tmp_path, np.zeros((len(DATES), *WIDE.shape)), WIDE, geometry=ANGLES)
    with pytest.raises(FormatError, match=r"at what time of the day .* give the time"):
        SolidEarthTides().correct(files, tmp_path / "c.h5", NullProgress())
    files = series_files(tmp_path, np.zeros((len(DATES), *WIDE.shape)), WIDE, CENTER_LINE_UTC="50850.0")
    with pytest.raises(ParameterError, match="needs the geometry file"):
        SolidEarthTides().correct(files, tmp_path / "c.h5", NullProgress())
    assert not (tmp_path / "c.h5").exists()
