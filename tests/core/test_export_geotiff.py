# SPDX-License-Identifier: GPL-2.0-or-later
"""GeoTIFFs read back with GDAL: values, units, dates, time axis, COG, coordinate systems."""

from __future__ import annotations

import numpy as np
import pytest
from export_files import DATES, grid_at, ground_truth, lonlat, write_series, write_velocity

from insar_workbench.core.coordinates import wkt_from_epsg
from insar_workbench.core.errors import Canceled, InsarError
from insar_workbench.core.history.raster_series import open_raster_series
from insar_workbench.core.products import write_product
from insar_workbench.core.progress import NullProgress
from insar_workbench.core.series import DisplacementSeries
from insar_workbench.core.writers.geotiff import GeotiffOptions, export_geotiff


def opened(path):
    from osgeo import gdal

    return gdal.Open(str(path))


def write_mask(path, grid):
    mask = np.ones(grid.shape, dtype=bool)
    mask[:, :20] = False
    write_product(path, "mask", grid, {"mask": mask}, {}, {"mask": "1"})
    return mask


@pytest.mark.parametrize("metres", [False, True])
@pytest.mark.parametrize("cog", [False, True])
def test_series_is_one_band_a_date(tmp_path, metres, cog):
    grid = grid_at("date line")
    series = write_series(tmp_path / "timeseries.h5", grid)
    options = GeotiffOptions(metres=metres, cog=cog, mask=tmp_path / "mask.h5")
    mask = write_mask(options.mask, grid)
    report = export_geotiff(series, tmp_path / "t.tif", options, NullProgress())
    assert (report.bands, report.rows, report.cols) == (len(DATES), 40, 60)
    dataset = opened(tmp_path / "t.tif")
    truth = DisplacementSeries.open(series).read() * np.float32(1.0 if metres else 1000.0)
    truth[:, ~mask] = np.nan
    np.testing.assert_array_equal(dataset.ReadAsArray(), truth)
    assert dataset.GetGeoTransform() == grid.geotransform
    for number, day in enumerate(DATES, start=1):
        band = dataset.GetRasterBand(number)
        assert band.GetDescription() == day.isoformat() == band.GetMetadataItem("DATE")
        assert band.GetUnitType() == ("m" if metres else "mm") == report.unit
        assert np.isnan(band.GetNoDataValue())
    if cog:  # newer GDAL finds this layout in small plain files too
        assert dataset.GetMetadataItem("LAYOUT", "IMAGE_STRUCTURE") == "COG"
    # the dock reads it as a series
    again = open_raster_series(tmp_path / "t.tif")
    assert again.dates == DATES and again.unit == ("m" if metres else "mm")
    np.testing.assert_allclose(again.read() * (1.0 if metres else 1000.0), truth, rtol=1e-6)
    assert {item.name for item in tmp_path.iterdir()} == {"t.tif", "mask.h5", "timeseries.h5"}


def test_netcdf_made_of_it_has_an_axis_of_time(tmp_path):
    import h5py
    from osgeo import gdal

    series = write_series(tmp_path / "timeseries.h5", grid_at("north"))
    export_geotiff(series, tmp_path / "t.tif", GeotiffOptions(), NullProgress())
    gdal.Translate(str(tmp_path / "t.nc"), str(tmp_path / "t.tif"), format="netCDF", creationOptions=["FORMAT=NC4"])
    with h5py.File(tmp_path / "t.nc", "r") as file:
        days = [(day - DATES[0]).days for day in DATES]
        np.testing.assert_array_equal(file["time"][:] - file["time"][0], days)
        assert b"days since 1970-01-01" in np.bytes_(file["time"].attrs["units"])


def test_layer_in_its_unit(tmp_path):
    grid = grid_at("south")
    source = write_velocity(tmp_path / "velocity.h5", grid)
    export_geotiff(source, tmp_path / "v.tif", GeotiffOptions(), NullProgress())
    dataset = opened(tmp_path / "v.tif")
    np.testing.assert_allclose(dataset.ReadAsArray(), 1000.0 * ground_truth(grid), rtol=1e-6)
    assert dataset.GetRasterBand(1).GetUnitType() == "mm/year"
    assert dataset.GetMetadataItem("INSAR_DATASET") == "velocity"
    height = np.full(grid.shape, 1500.0, dtype=np.float32)
    write_product(tmp_path / "geometry.h5", "geometry", grid, {"height": height}, {}, {"height": "m"})
    export_geotiff(tmp_path / "geometry.h5", tmp_path / "h.tif", GeotiffOptions(dataset="height"), NullProgress())
    assert opened(tmp_path / "h.tif").ReadAsArray()[0, 0] == 1500.0
    assert opened(tmp_path / "h.tif").GetRasterBand(1).GetUnitType() == "m"


def test_one_date(tmp_path):
    series = write_series(tmp_path / "timeseries.h5", grid_at("north"))
    report = export_geotiff(series, tmp_path / "d.tif", GeotiffOptions(dataset="2019-01-29"), NullProgress())
    assert report.bands == 1
    truth = 1000.0 * DisplacementSeries.open(series).read()[2]
    np.testing.assert_allclose(opened(tmp_path / "d.tif").ReadAsArray(), truth, rtol=1e-6)
    assert opened(tmp_path / "d.tif").GetRasterBand(1).GetDescription() == "displacement 2019-01-29"


@pytest.mark.parametrize("cog", [False, True])
def test_another_coordinate_system(tmp_path, cog):
    grid = grid_at("north")
    series = write_series(tmp_path / "timeseries.h5", grid)
    options = GeotiffOptions(crs_wkt=wkt_from_epsg(4326), cog=cog)
    export_geotiff(series, tmp_path / "t.tif", options, NullProgress())
    dataset = opened(tmp_path / "t.tif")
    x0, dx, _, y0, _, dy = dataset.GetGeoTransform()
    data, truth = dataset.ReadAsArray(), 1000.0 * DisplacementSeries.open(series).read()
    for row, col in ((3, 3), (20, 31), (36, 55)):
        lon, lat = lonlat(grid, row + 0.5, col + 0.5)
        found = data[:, int((lat - y0) / dy), int((lon - x0) / dx)]
        around = truth[-1, row - 1 : row + 2, col - 1 : col + 2]
        assert around.min() <= found[-1] <= around.max()
    assert dataset.GetRasterBand(9).GetDescription() == DATES[8].isoformat()
    assert dataset.GetRasterBand(9).GetUnitType() == "mm" and dataset.GetMetadataItem("time#units")


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (lambda: GeotiffOptions(resampling="best"), "near, bilinear"),
        (lambda: GeotiffOptions(dataset="20200101"), "no displacement on 20200101"),
        (lambda: GeotiffOptions(mask="nowhere.h5"), "does not exist"),
    ],
)
def test_refusals_leave_nothing(tmp_path, options, words):
    series = write_series(tmp_path / "timeseries.h5", grid_at("north"))
    with pytest.raises(InsarError, match=words):
        export_geotiff(series, tmp_path / "t.tif", options(), NullProgress())
    assert [item.name for item in tmp_path.iterdir()] == ["timeseries.h5"]
    with pytest.raises(InsarError, match=r"folder .* does not exist"):
        export_geotiff(series, tmp_path / "no" / "t.tif", GeotiffOptions(), NullProgress())


@pytest.mark.parametrize("after", [0.2, 0.7])
@pytest.mark.parametrize("cog", [False, True])
def test_cancel_leaves_the_old_file(tmp_path, after, cog):
    """In the middle of the bands, and in the middle of GDAL's work."""

    class Cancel(NullProgress):
        done = 0.0

        def __call__(self, fraction, message=""):
            self.done = fraction

        def check(self):
            if self.done >= after:
                raise Canceled

    series = write_series(tmp_path / "timeseries.h5", grid_at("north", 300, 400))
    (tmp_path / "t.tif").write_bytes(b"old")
    with pytest.raises(Canceled):
        export_geotiff(series, tmp_path / "t.tif", GeotiffOptions(cog=cog), Cancel())
    assert (tmp_path / "t.tif").read_bytes() == b"old"
    assert {item.name for item in tmp_path.iterdir()} == {"t.tif", "timeseries.h5"}
