# SPDX-License-Identifier: GPL-2.0-or-later
"""ERA5 from GRIB and netCDF: an atmosphere whose delay is known by formula, in space, height and time."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import h5py
import numpy as np
import pytest
from air import LEVELS, Air, write_era5_classic, write_era5_grib, write_era5_netcdf
from grib_file import RELATIVE, grib_message, write_grib
from scipy.io import netcdf_file
from series_files import DATES, REFERENCE, series_files
from test_gacos import Listener

from insar_workbench.core.atmosphere.atmosphere import saturation
from insar_workbench.core.coordinates import wkt_from_epsg
from insar_workbench.core.corrections.base import CorrectionFiles
from insar_workbench.core.corrections.era5 import Era5
from insar_workbench.core.corrections.weather_model import WeatherModelDelay
from insar_workbench.core.errors import FormatError, ParameterError
from insar_workbench.core.grid import Grid, to_lonlat
from insar_workbench.core.progress import NullProgress
from insar_workbench.core.series import DisplacementSeries

GRID = Grid(24, 30, 480_000.0, 8_150_000.0, 2000.0, -2000.0, wkt_from_epsg(32714))
PLACES = np.array([[to_lonlat(GRID, *GRID.centre(row, col)) for col in range(30)] for row in range(24)])
LON, LAT = PLACES[..., 0], PLACES[..., 1]
LATITUDES, LONGITUDES = np.arange(-15.0, -19.1, -0.25), np.arange(-101.0, -96.9, 0.25)
DRAW = np.random.default_rng(7)
HEIGHT = DRAW.uniform(-40.0, 3100.0, GRID.shape).astype(np.float32)
INCIDENCE = np.linspace(32.0, 44.0, GRID.cols)[None, :] + np.zeros(GRID.shape)
SECONDS = 13.3 * 3600
AIRS = [Air(-17.0, -99.0, moist) for moist in DRAW.uniform(0.3, 1.6, len(DATES))]
TOLERANCE = 1e-4
"""Metres: heights 50 m apart, and 24 or 16 bits a number."""


def moment(number: int, hour: int = 13) -> datetime:
    day = DATES[number]
    return datetime(day.year, day.month, day.day, hour)


def write_folder(tmp_path: Path) -> Path:
    """GRIB files as MintPy names them."""
    folder = tmp_path / "weather" / "ERA5"
    folder.mkdir(parents=True)
    for number, air in enumerate(AIRS):
        path = folder / f"ERA5_S20_S10_W110_W90_{DATES[number]:%Y%m%d}_13.grb"
        write_era5_grib(path, {moment(number): air}, LATITUDES, LONGITUDES)
    return folder


def apparent(airs: list[Air], height: np.ndarray = HEIGHT) -> np.ndarray:
    """Displacement that the delay of each date looks like."""
    delay = -np.stack([air.delay(LAT, LON, height) for air in airs]) / np.cos(np.radians(INCIDENCE))
    delay -= delay[:1]
    return delay - delay[:, REFERENCE[0], REFERENCE[1]][:, None, None]


def files_in(tmp_path: Path, height: np.ndarray = HEIGHT, **attributes: str) -> CorrectionFiles:
    data, head = np.zeros((len(DATES), *GRID.shape)), {"CENTER_LINE_UTC": str(SECONDS), **attributes}
    return series_files(tmp_path, data, GRID, geometry={"incidenceAngle": INCIDENCE, "height": height}, **head)


def corrected(correction: WeatherModelDelay, files: CorrectionFiles, tmp_path: Path) -> np.ndarray:
    correction.correct(files, tmp_path / "c.h5", NullProgress())
    return DisplacementSeries.open(tmp_path / "c.h5").read()


def test_grib_files_of_mintpy(tmp_path: Path) -> None:
    """At each pixel's place and height; unknown heights count as 0 m."""
    height = HEIGHT.copy()
    height[5, 6] = np.nan
    found = corrected(Era5(write_folder(tmp_path)), files_in(tmp_path, height), tmp_path)
    np.testing.assert_allclose(found, -apparent(AIRS, np.nan_to_num(height)), atol=TOLERANCE)
    assert np.abs(found).max() > 0.05


@pytest.mark.parametrize("write", [write_era5_grib, write_era5_netcdf, write_era5_classic])
def test_one_file_of_all_moments(tmp_path: Path, write) -> None:
    """Any name, several hours a day, longitudes from 0 to 360."""
    folder = tmp_path / "download"
    folder.mkdir()
    contents = {}
    for number, air in enumerate(AIRS):
        shifted = replace(air, lon=261.0)
        contents |= {moment(number, 6): replace(shifted, moist=9.0), moment(number): shifted}
    name = "adaptor.mars.internal-1700000000.grib" if write is write_era5_grib else "adaptor.mars.internal.nc"
    write(folder / name, contents, LATITUDES, LONGITUDES + 360.0)
    found = corrected(Era5(folder), files_in(tmp_path), tmp_path)
    # 16 bits hold the geopotential to 5 m, the same on all dates, and humidity to a part in 65000
    np.testing.assert_allclose(found, -apparent(AIRS), atol=5e-4 if write is write_era5_classic else TOLERANCE)


def test_global_file_and_data_across_the_meridian_of_greenwich(tmp_path: Path) -> None:
    """Columns from both ends of the file."""
    folder = tmp_path / "global"
    folder.mkdir()
    lat, lon = np.arange(53.0, 49.9, -1.0), np.arange(0.0, 360.0, 1.0)
    near = (lon + 180.0) % 360.0 - 180.0
    grid = Grid(20, 40, -0.5, 52.0, 0.025, -0.025, wkt_from_epsg(4326))
    airs = [Air(51.0, 0.0, air.moist) for air in AIRS]
    for number, air in enumerate(airs):
        fields = air.fields(lat, near)
        path = folder / f"{number}.nc"
        write_era5_netcdf(path, {moment(number): Turned(fields)}, lat, lon)
    data = np.zeros((len(DATES), *grid.shape))
    geometry = {"incidenceAngle": np.zeros(grid.shape), "height": np.full(grid.shape, 200.0)}
    files = series_files(tmp_path, data, grid, geometry=geometry, CENTER_LINE_UTC=str(SECONDS))
    found = corrected(Era5(folder), files, tmp_path)
    east, north = np.meshgrid(grid.x, grid.y)
    wanted = np.stack([air.delay(north, east, np.array(200.0)) for air in airs])
    wanted -= wanted[:1]
    wanted -= wanted[:, REFERENCE[0], REFERENCE[1]][:, None, None]
    np.testing.assert_allclose(found, wanted, atol=TOLERANCE)


class Turned:
    """Fields that are made already."""

    def __init__(self, fields: dict[str, np.ndarray]) -> None:
        self._fields = fields

    def fields(self, lat: np.ndarray, lon: np.ndarray) -> dict[str, np.ndarray]:
        return self._fields


def test_relative_humidity(tmp_path: Path) -> None:
    """The same air told by relative humidity gives the same delay."""
    folder = write_folder(tmp_path)
    files = files_in(tmp_path)
    first = corrected(Era5(folder), files, tmp_path)
    for number, air in enumerate(AIRS):
        fields = air.fields(LATITUDES, LONGITUDES)
        pressure = np.array(LEVELS)[:, None, None] * 100.0
        share = 287.05 / 461.495
        vapour = fields["q"] * pressure / (share + (1 - share) * fields["q"])
        relative = 100.0 * vapour / saturation(fields["t"])
        messages = []
        for level, value in enumerate(LEVELS):
            for code, layer in ((129, fields["z"]), (130, fields["t"]), (RELATIVE, relative)):
                messages.append(grib_message(code, value, moment(number), LATITUDES, LONGITUDES, layer[level]))
        write_grib(folder / f"ERA5_S20_S10_W110_W90_{DATES[number]:%Y%m%d}_13.grb", messages)
    np.testing.assert_allclose(corrected(Era5(folder), files, tmp_path), first, atol=2e-6)


def test_linear_in_time(tmp_path: Path) -> None:
    """Acquired at 13:18: 0.7 of 13:00 and 0.3 of 14:00; the later hour comes on other nodes."""
    folder = write_folder(tmp_path)
    later = [replace(air, moist=1.5 * air.moist) for air in AIRS]
    lat = np.arange(-14.0, -20.1, -0.5)
    write_era5_netcdf(folder / "later.nc", {moment(n, 14): air for n, air in enumerate(later)}, lat, LONGITUDES)
    files = files_in(tmp_path)
    between = [replace(air, moist=1.15 * air.moist) for air in AIRS]
    found = corrected(Era5(folder, interpolation="linear"), files, tmp_path)
    np.testing.assert_allclose(found, -apparent(between), atol=TOLERANCE)
    nearest = corrected(Era5(folder), files, tmp_path)
    np.testing.assert_allclose(nearest, -apparent(AIRS), atol=TOLERANCE)
    np.testing.assert_allclose(
        corrected(Era5(folder, clock="13:50"), files, tmp_path), -apparent(later), atol=TOLERANCE
    )


def test_of_two_files_of_an_hour_the_one_that_covers_the_data(tmp_path: Path) -> None:
    folder = write_folder(tmp_path)
    for number, air in enumerate(AIRS):
        path = folder / f"ERA5_S10_N0_W110_W90_{DATES[number]:%Y%m%d}_13.grb"
        write_era5_grib(path, {moment(number): air}, np.arange(0.0, -10.1, -0.5), LONGITUDES)
    found = corrected(Era5(folder), files_in(tmp_path), tmp_path)
    np.testing.assert_allclose(found, -apparent(AIRS), atol=TOLERANCE)


def test_missing_dates(tmp_path: Path) -> None:
    folder = write_folder(tmp_path)
    for path in folder.glob("*20200313*"):
        path.unlink()
    files = files_in(tmp_path)
    with pytest.raises(FormatError, match="no ERA5 file for 20200313; get the files"):
        corrected(Era5(folder), files, tmp_path)
    found = corrected(Era5(folder, skip_missing=True), files, tmp_path)
    wanted = -apparent(AIRS)
    wanted[3] = 0.0
    np.testing.assert_allclose(found, wanted, atol=TOLERANCE)
    with pytest.raises(FormatError, match="no ERA5 file of any date"):
        corrected(Era5(folder, clock="03:00"), files, tmp_path)


def test_time_of_the_acquisitions_is_needed(tmp_path: Path) -> None:
    files = files_in(tmp_path, CENTER_LINE_UTC="None")
    with pytest.raises(FormatError, match="does not say the time of its acquisitions"):
        corrected(Era5(write_folder(tmp_path)), files, tmp_path)
    for wrong in ({"clock": "25:00"}, {"clock": "noon"}, {"interpolation": "cubic"}):
        with pytest.raises(ParameterError, match=next(iter(wrong.values()))):
            Era5(tmp_path, **wrong)


def test_refusals(tmp_path: Path) -> None:
    folder = write_folder(tmp_path)
    files = files_in(tmp_path)
    path = folder / f"ERA5_S20_S10_W110_W90_{DATES[3]:%Y%m%d}_13.grb"
    whole = path.read_bytes()

    def refused(message: str) -> None:
        with pytest.raises(FormatError, match=rf"{DATES[3]:%Y%m%d}_13\.(grb|nc).*{message}"):
            corrected(Era5(folder), files, tmp_path)
        assert not (tmp_path / "c.h5").exists()

    path.write_bytes(whole[: len(whole) // 2])
    refused("is truncated, or no GRIB file")
    write_era5_grib(path, {moment(3, 7): AIRS[3]}, LATITUDES, LONGITUDES)
    refused("holds nothing of 2020-03-13 13:00")
    write_era5_grib(path, {moment(3): AIRS[3]}, LATITUDES + 20.0, LONGITUDES)
    refused("not the data at -17")
    path.write_bytes(whole[: whole.index(b"GRIB", 9000)])
    refused("has no temperature|does not have the levels")
    path.unlink()
    write_era5_netcdf(folder / f"{DATES[3]:%Y%m%d}_13.nc", {moment(3): AIRS[3]}, LATITUDES, LONGITUDES, "z t")
    refused("has no specific humidity or relative humidity")


@pytest.mark.parametrize("name", ["latitude", "longitude"])
def test_an_axis_that_is_none(tmp_path: Path, name: str) -> None:
    folder = write_folder(tmp_path)
    next(folder.glob(f"*{DATES[3]:%Y%m%d}_13.grb")).unlink()
    path = write_era5_netcdf(folder / f"{DATES[3]:%Y%m%d}_13.nc", {moment(3): AIRS[3]}, LATITUDES, LONGITUDES)
    with h5py.File(path, "r+") as file:
        value = file[name][0]
        del file[name]
        file[name] = value
    with pytest.raises(FormatError, match=f"{path.name} has a {name} that is no list of numbers"):
        corrected(Era5(folder), files_in(tmp_path), tmp_path)


@pytest.mark.parametrize("name", ["time", "level", "latitude", "longitude"])
def test_an_axis_that_does_not_fit_the_values(tmp_path: Path, name: str) -> None:
    folder = write_folder(tmp_path)
    next(folder.glob(f"*{DATES[3]:%Y%m%d}_13.grb")).unlink()
    path = write_era5_classic(folder / f"{DATES[3]:%Y%m%d}_13.nc", {moment(3): AIRS[3]}, LATITUDES, LONGITUDES)
    with netcdf_file(str(path), "a") as file:
        file.createDimension("more", file.dimensions[name] + 1)
        axis = file.variables[name]
        file.variables[name] = file.createVariable("made", axis.typecode(), ("more",))
        file.variables[name][:] = axis[-1]
        file.variables[name].units = axis.units
        del file.variables["made"]
    with pytest.raises(FormatError, match=f"{path.name} contradicts itself: z and its .* do not fit"):
        corrected(Era5(folder), files_in(tmp_path), tmp_path)


def test_other_netcdf_files_are_passed_over(tmp_path: Path) -> None:
    import h5py

    folder = write_folder(tmp_path)
    with h5py.File(folder / "precipitation.nc", "w") as file:
        file["tp"] = np.zeros(3)
    warnings: list[str] = []
    Era5(folder).correct(files_in(tmp_path), tmp_path / "c.h5", Listener(warnings))
    assert len(warnings) == 1 and "precipitation.nc" in warnings[0]


def test_acquisitions_near_midnight(tmp_path: Path) -> None:
    """23:50 is nearest to the first hour of the next day."""
    folder = tmp_path / "night"
    folder.mkdir()
    contents = {moment(n, 0) + timedelta(days=1): air for n, air in enumerate(AIRS)}
    write_era5_netcdf(folder / "night.nc", contents, LATITUDES, LONGITUDES)
    found = corrected(Era5(folder, clock="23:50"), files_in(tmp_path), tmp_path)
    np.testing.assert_allclose(found, -apparent(AIRS), atol=TOLERANCE)
