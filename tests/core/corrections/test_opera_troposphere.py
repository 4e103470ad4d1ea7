# SPDX-License-Identifier: GPL-2.0-or-later
"""OPERA's zenith delays: an atmosphere whose delay is known by formula, in space, height and time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import h5py
import numpy as np
import pytest
from air import Air, write_opera
from test_era5 import AIRS, DATES, apparent, corrected, files_in, moment

from insar_workbench.core.corrections.opera_troposphere import OperaTroposphere, _enclosing
from insar_workbench.core.errors import FormatError

LATITUDES, LONGITUDES = np.arange(-15.5, -18.6, -0.07), np.arange(-100.5, -97.4, 0.07)
TOLERANCE = 5e-5
"""Metres: the product's heights are 25 m apart."""


def write_folder(tmp_path: Path, hour: int = 12, airs: list[Air] = AIRS, scales: bool = True) -> Path:
    folder = tmp_path / "OPERA"
    folder.mkdir(exist_ok=True)
    for number, air in enumerate(airs):
        write_opera(folder, moment(number, hour), air, LATITUDES, LONGITUDES, scales)
    return folder


@pytest.mark.parametrize("scales", [True, False])
def test_nearest_moment(tmp_path: Path, scales: bool) -> None:
    """Whole products, and parts as MintPy saves them; wrong moments lie beside them."""
    folder = write_folder(tmp_path, scales=scales)
    write_folder(tmp_path, 18, [replace(air, moist=5.0) for air in AIRS])
    found = corrected(OperaTroposphere(folder), files_in(tmp_path), tmp_path)
    np.testing.assert_allclose(found, -apparent(AIRS), atol=TOLERANCE)
    assert np.abs(found).max() > 0.05


def test_linear_in_time(tmp_path: Path) -> None:
    """Acquired at 13:30: three quarters of 12:00 and a quarter of 18:00."""
    folder = write_folder(tmp_path)
    write_folder(tmp_path, 18, [replace(air, moist=3.0 * air.moist) for air in AIRS])
    correction = OperaTroposphere(folder, interpolation="linear", clock="13:30")
    found = corrected(correction, files_in(tmp_path), tmp_path)
    np.testing.assert_allclose(found, -apparent([replace(air, moist=1.5 * air.moist) for air in AIRS]), atol=TOLERANCE)


def test_the_latest_version_counts(tmp_path: Path) -> None:
    folder = write_folder(tmp_path)
    old = write_opera(folder, moment(3, 12), replace(AIRS[3], moist=9.0), LATITUDES, LONGITUDES)
    old.rename(old.with_name(old.name.replace("20250101", "20240101")))
    write_opera(folder, moment(3, 12), AIRS[3], LATITUDES, LONGITUDES)
    found = corrected(OperaTroposphere(folder), files_in(tmp_path), tmp_path)
    np.testing.assert_allclose(found, -apparent(AIRS), atol=TOLERANCE)


def test_refusals(tmp_path: Path) -> None:
    folder, files = write_folder(tmp_path), files_in(tmp_path)
    path = next(folder.glob(f"*{DATES[3]:%Y%m%d}T*"))

    def refused(message: str) -> None:
        with pytest.raises(FormatError, match=message):
            corrected(OperaTroposphere(folder), files, tmp_path)
        assert not (tmp_path / "c.h5").exists()

    path.write_bytes(path.read_bytes()[:5000])
    refused(f"{path.name} cannot be read as HDF5")
    write_opera(folder, datetime.combine(DATES[3], moment(3, 12).time()), AIRS[3], LATITUDES - 30.0, LONGITUDES)
    refused(f"{path.name} covers .* not the data")
    with h5py.File(path, "w") as file:
        file["height"] = np.arange(3.0)
    refused(f"{path.name} has no 'latitude'")
    path.unlink()
    refused("no OPERA TROPO-ZENITH file for 20200313")


@pytest.mark.parametrize("scales", [True, False])
@pytest.mark.parametrize(
    ("name", "change"),
    [
        ("height", lambda values: np.tile(values, 2)),
        ("height", lambda values: np.atleast_2d(values)),
        ("longitude", lambda values: values[0]),
        ("hydrostatic_delay", lambda values: np.moveaxis(values, -1, 0)),
        ("wet_delay", lambda values: values[..., :1]),
    ],
)
def test_directions_of_other_lengths(
    tmp_path: Path, name: str, change: Callable[[np.ndarray], np.ndarray], scales: bool
) -> None:
    folder = write_folder(tmp_path, scales=scales)
    path = next(folder.glob(f"*{DATES[3]:%Y%m%d}T*"))
    with h5py.File(path, "r+") as file:
        values = file[name][()]
        del file[name]
        file[name] = change(values)
    with pytest.raises(FormatError, match=f"{path.name} has values that are no cube of height, latitude, longitude"):
        corrected(OperaTroposphere(folder), files_in(tmp_path), tmp_path)


@pytest.mark.parametrize("order", [1, -1])
@pytest.mark.parametrize(
    ("low", "high", "levels"),
    [
        (150.0, 250.0, (100, 200, 300)),
        (-50.0, 150.0, (0, 100, 200)),
        (250.0, 900.0, (200, 300)),
        (120.0, 130.0, (100, 200)),
    ],
)
def test_levels_that_enclose_the_heights(order: int, low: float, high: float, levels: tuple[float, ...]) -> None:
    height = np.array([0.0, 100.0, 200.0, 300.0])[::order]
    assert sorted(height[_enclosing(height, low, high)]) == list(levels)
