# SPDX-License-Identifier: GPL-2.0-or-later
"""Delays from a formula: oscillator drift and plate motion, and how any delay is referenced and subtracted."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from series_files import DATES, GRID, REFERENCE, series_files

from insar_workbench.core.corrections.catalogue import DELAY
from insar_workbench.core.corrections.choices import PLATES
from insar_workbench.core.corrections.oscillator_drift import OscillatorDrift
from insar_workbench.core.corrections.plate_motion import PlateMotion, plate_velocity
from insar_workbench.core.errors import FormatError, ParameterError
from insar_workbench.core.grid import to_lonlat
from insar_workbench.core.progress import NullProgress
from insar_workbench.core.series import DisplacementSeries

YEARS = np.array([(day - DATES[0]).days for day in DATES]) / 365.25
SLANT = np.linspace(8.3e5, 9.1e5, GRID.cols)[None, :] + np.zeros(GRID.shape)


def test_oscillator_drift(tmp_path: Path) -> None:
    """A series that is nothing but the drift becomes zero; without data it stays so."""
    drift = 3.87e-7 * YEARS[:, None, None] * (SLANT - SLANT[REFERENCE])
    data = drift.copy()
    data[:, 8, 9] = np.nan
    files = series_files(tmp_path, data, geometry={"slantRangeDistance": SLANT}, PLATFORM="Env")
    products = {DELAY: tmp_path / "delay.h5"}
    OscillatorDrift().correct(files, tmp_path / "c.h5", NullProgress(), products)
    found = DisplacementSeries.open(tmp_path / "c.h5").read()
    assert np.isnan(found[:, 8, 9]).all() and np.isfinite(found).sum() == len(DATES) * (found[0].size - 1)
    np.testing.assert_allclose(np.nan_to_num(found), 0.0, atol=1e-6)
    np.testing.assert_allclose(DisplacementSeries.open(tmp_path / "delay.h5").read(), drift, atol=1e-6)
    assert np.abs(drift).max() > 0.01


def test_drift_of_another_satellite_is_refused(tmp_path: Path) -> None:
    files = series_files(tmp_path, np.zeros((len(DATES), *GRID.shape)), geometry={"slantRangeDistance": SLANT})
    with pytest.raises(FormatError, match="platform 'unknown'"):
        OscillatorDrift().correct(files, tmp_path / "c.h5", NullProgress())


def test_reference_date_in_the_middle(tmp_path: Path) -> None:
    """The delay is relative to the date on which the series is zero."""
    drift = 3.87e-7 * (YEARS - YEARS[3])[:, None, None] * (SLANT - SLANT[REFERENCE])
    date = DATES[3].strftime("%Y%m%d")
    files = series_files(tmp_path, drift, geometry={"slantRangeDistance": SLANT}, PLATFORM="Env", REF_DATE=date)
    OscillatorDrift().correct(files, tmp_path / "c.h5", NullProgress())
    np.testing.assert_allclose(DisplacementSeries.open(tmp_path / "c.h5").read(), 0.0, atol=1e-6)


def test_delay_unknown_at_the_reference_pixel(tmp_path: Path) -> None:
    slant = SLANT.copy()
    slant[REFERENCE] = np.nan
    data = np.zeros((len(DATES), *GRID.shape))
    files = series_files(tmp_path, data, geometry={"slantRangeDistance": slant}, PLATFORM="Env")
    with pytest.raises(FormatError, match=r"unknown at the reference pixel \(row 3, column 4\)"):
        OscillatorDrift().correct(files, tmp_path / "c.h5", NullProgress())
    assert not (tmp_path / "c.h5").exists()


@pytest.mark.parametrize("plate", PLATES)
def test_plate_velocity_on_a_sphere(plate: str) -> None:
    """The textbook formula on a sphere is right to 0.4 %, the flattening of the Earth."""
    wx, wy, wz = (value * np.pi / 180 / 3.6e6 for value in PLATES[plate])
    lon, lat = np.array([13.0, -70.0, 150.0]), np.array([52.0, -30.0, 0.5])
    east, north, up = plate_velocity(PLATES[plate], lon, lat)
    a, b = np.radians(lon), np.radians(lat)
    radius = 6_371_000.0
    expected_east = radius * (wz * np.cos(b) - np.sin(b) * (wx * np.cos(a) + wy * np.sin(a)))
    expected_north = radius * (wx * np.sin(a) - wy * np.cos(a))
    size = radius * np.sqrt(wx**2 + wy**2 + wz**2)
    assert (np.hypot(east - expected_east, north - expected_north) < 0.004 * size).all()
    assert np.abs(up).max() < 0.004 * size


def test_eurasia_at_potsdam() -> None:
    """ITRF2014 moves Potsdam by about 2 cm a year to the east and 1.5 cm a year to the north."""
    east, north, _ = plate_velocity(PLATES["Eurasia"], np.array([13.07]), np.array([52.38]))
    assert east[0] == pytest.approx(0.0195, abs=0.001) and north[0] == pytest.approx(0.0150, abs=0.001)


def test_plate_motion_along_the_line_of_sight(tmp_path: Path) -> None:
    """Projected with the vector from the ground to the radar, pixel by pixel."""
    draw = np.random.default_rng(5)
    incidence, azimuth = draw.uniform(30, 45, GRID.shape), draw.uniform(75, 85, GRID.shape)
    files = series_files(
        tmp_path,
        np.zeros((len(DATES), *GRID.shape)),
        geometry={"incidenceAngle": incidence, "azimuthAngle": azimuth},
    )
    PlateMotion("Nazca").correct(files, tmp_path / "c.h5", NullProgress(), {DELAY: tmp_path / "d.h5"})
    found = DisplacementSeries.open(tmp_path / "c.h5").read()

    def rate(row: int, col: int) -> float:
        lon, lat = to_lonlat(GRID, *GRID.centre(row, col))
        enu = np.array([part[0] for part in plate_velocity(PLATES["Nazca"], np.array([lon]), np.array([lat]))])
        theta, phi = np.radians(incidence[row, col]), np.radians(azimuth[row, col])
        # anti-clockwise from north: 90 degrees is west
        sight = np.array([-np.sin(theta) * np.sin(phi), np.sin(theta) * np.cos(phi), np.cos(theta)])
        return float(enu @ sight)

    for row, col in ((0, 0), (29, 39), (11, 23)):
        expected = -(rate(row, col) - rate(*REFERENCE)) * YEARS
        np.testing.assert_allclose(found[:, row, col], expected, atol=1e-6)
    assert (found[:, REFERENCE[0], REFERENCE[1]] == 0).all()
    with pytest.raises(ParameterError, match="'Atlantis' is unknown"):
        PlateMotion("Atlantis")
