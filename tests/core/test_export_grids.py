# SPDX-License-Identifier: GPL-2.0-or-later
"""Grids for GMT and interferograms for ROI_PAC, read back."""

from __future__ import annotations

import h5py
import numpy as np
import pytest
from export_files import DATES, grid_at, ground_truth, write_series, write_velocity
from osgeo import gdal

from insar_workbench.core.errors import Canceled, FormatError, InsarError
from insar_workbench.core.files.raster import open_raster, raster_grid, run_gdal
from insar_workbench.core.products import write_product
from insar_workbench.core.progress import NullProgress
from insar_workbench.core.series import DisplacementSeries
from insar_workbench.core.writers.other_grids import export_gmt, export_roipac


class Cancel(NullProgress):
    """Stops at once."""

    def check(self):
        raise Canceled


@pytest.mark.parametrize("place", ["degrees", "south"])
def test_gmt(tmp_path, place):
    grid = grid_at(place)
    source = write_velocity(tmp_path / "velocity.h5", grid)
    assert export_gmt(source, tmp_path / "v.grd", "", None, False, NullProgress()) == "mm/year"
    truth = 1000.0 * ground_truth(grid)
    with h5py.File(tmp_path / "v.grd", "r") as file:
        assert file["z"].attrs["units"] in (b"mm/year", "mm/year")
        x, y = (file[name][:] for name in (("lon", "lat") if place == "degrees" else ("x", "y")))
        z = file["z"][:]
    if y[0] < y[-1]:
        y, z = y[::-1], z[::-1]
    np.testing.assert_allclose(x, grid.x, rtol=1e-12)
    np.testing.assert_allclose(y, grid.y, rtol=1e-12)
    np.testing.assert_allclose(z, truth, rtol=1e-6)
    assert {item.name for item in tmp_path.iterdir()} == {"velocity.h5", "v.grd"}


def test_a_disk_that_is_full_at_the_end(tmp_path):
    """GDAL says it when it writes what it still holds."""

    class Held:
        def FlushCache(self):
            gdal.Error(gdal.CE_Failure, gdal.CPLE_FileIO, "No space left on device")

    with pytest.raises(FormatError, match=r"a\.unw cannot be written: No space left"):
        run_gdal(lambda report: Held(), tmp_path / "a.unw", NullProgress())
    with pytest.raises(FormatError, match=r"a\.unw cannot be written: GDAL refused"):
        run_gdal(lambda report: None, tmp_path / "a.unw", NullProgress())


def test_roipac(tmp_path):
    grid = grid_at("degrees")
    series = write_series(tmp_path / "timeseries.h5", grid)
    with h5py.File(series, "r+") as file:
        file.attrs.update({"WAVELENGTH": "0.0555", "HEADING": "-168.0"})
    export_roipac(series, tmp_path / "d.unw", "20190129", None, NullProgress())
    dataset = open_raster(tmp_path / "d.unw")
    assert dataset.GetDriver().ShortName == "ROI_PAC" and dataset.RasterCount == 2
    raster_grid(dataset, "d.unw").require_same(grid, "a", "b")
    truth = -4.0 * np.pi / 0.0555 * DisplacementSeries.open(series).read()[2]
    np.testing.assert_allclose(dataset.GetRasterBand(2).ReadAsArray(), np.nan_to_num(truth), atol=1e-5)
    np.testing.assert_array_equal(dataset.GetRasterBand(1).ReadAsArray() == 1, np.isfinite(truth))
    text = (tmp_path / "d.unw.rsc").read_text(encoding="ascii")
    keys = dict(line.split(maxsplit=1) for line in text.splitlines() if line.strip())
    assert keys["WIDTH"] == "60" and keys["FILE_LENGTH"] == "40" and keys["WAVELENGTH"].strip() == "0.0555"
    assert keys["DATE12"].strip() == f"{DATES[0]:%y%m%d}-{DATES[2]:%y%m%d}"
    assert {item.name for item in tmp_path.iterdir()} == {"timeseries.h5", "d.unw", "d.unw.rsc"}


def test_refusals_leave_nothing(tmp_path):
    grid = grid_at("degrees")
    write_product(tmp_path / "g.h5", "geometry", grid, {"height": np.ones(grid.shape, "f4")}, {}, {"height": "m"})
    velocity = write_velocity(tmp_path / "velocity.h5", grid)
    before = set(tmp_path.iterdir())
    for source, name, words in (
        (velocity, "v.dat", "must end in .unw"),
        (velocity, "v.unw", "WAVELENGTH"),
        (tmp_path / "g.h5", "g.unw", "no motion"),
    ):
        with pytest.raises(InsarError, match=words):
            export_roipac(source, tmp_path / name, "", None, NullProgress())
    with pytest.raises(Canceled):
        export_gmt(velocity, tmp_path / "v.grd", "", None, False, Cancel())
    assert set(tmp_path.iterdir()) == before
