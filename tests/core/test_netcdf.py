# SPDX-License-Identifier: GPL-2.0-or-later
"""netCDF of both kinds: unpacked values, times, and files that are none."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import h5py
import numpy as np
import pytest
from scipy.io import netcdf_file

from insar_workbench.core.errors import FormatError
from insar_workbench.core.files.netcdf import open_netcdf

STORED = np.array([[0, 100, -32767], [7, 8, 9]], dtype=np.int16)
EXPECTED = np.where(STORED == -32767, np.nan, STORED * 0.5 + 20.0)


def classic(path: Path) -> Path:
    with netcdf_file(str(path), "w") as file:
        for name, size in (("time", 2), ("x", 3)):
            file.createDimension(name, size)
        time = file.createVariable("time", "f8", ("time",))
        time[:] = [0.0, 1.5]
        time.units = "days since 2020-02-28 12:00:00.0"
        cube = file.createVariable("t", "i2", ("time", "x"))
        cube[:] = STORED
        cube.scale_factor, cube.add_offset, cube._FillValue = 0.5, 20.0, np.int16(-32767)
    return path


def modern(path: Path) -> Path:
    with h5py.File(path, "w") as file:
        file["time"], file["x"] = np.array([0.0, 1.5]), np.arange(3)
        file["time"].attrs["units"] = "days since 2020-02-28T12:00"
        file["t"] = STORED
        for number, name in enumerate(("time", "x")):
            file[name].make_scale(name)
            file["t"].dims[number].attach_scale(file[name])
        file["t"].attrs.update({"scale_factor": 0.5, "add_offset": 20.0, "_FillValue": np.int16(-32767)})
    return path


@pytest.mark.parametrize("write", [classic, modern])
def test_values_and_times(tmp_path: Path, write) -> None:
    with open_netcdf(write(tmp_path / "a.nc")) as variables:
        assert variables["t"].dims == ("time", "x") and variables["time"].dims == ("time",)
        np.testing.assert_allclose(variables["t"].read(), EXPECTED)
        np.testing.assert_allclose(variables["t"].read((1, slice(1, 3))), EXPECTED[1, 1:])
        assert variables["time"].times() == (datetime(2020, 2, 28, 12), datetime(2020, 3, 1))
        with pytest.raises(FormatError, match="counts time in ''"):
            variables["t"].times()


@pytest.mark.parametrize("write", [classic, modern])
def test_truncated(tmp_path: Path, write) -> None:
    path = write(tmp_path / "a.nc")
    path.write_bytes(path.read_bytes()[:-8])
    with pytest.raises(FormatError, match=r"a\.nc"), open_netcdf(path) as variables:
        variables["t"].read()


def test_other_files(tmp_path: Path) -> None:
    (tmp_path / "a.nc").write_text("<html>", encoding="ascii")
    with pytest.raises(FormatError, match=r"a\.nc cannot be read as HDF5"), open_netcdf(tmp_path / "a.nc"):
        pass
    with pytest.raises(FormatError, match="cannot be read"), open_netcdf(tmp_path / "none.nc"):
        pass
