# SPDX-License-Identifier: GPL-2.0-or-later
"""Time series in rasters: a file for each date, or a band for each."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

import numpy as np
import pytest

from insar_workbench.core.coordinates import epsg_code, wkt_from_epsg
from insar_workbench.core.errors import FormatError, ParameterError
from insar_workbench.core.files.raster import create_geotiff, write_geotiff
from insar_workbench.core.grid import Grid, Window
from insar_workbench.core.history.history import area_history, point_history
from insar_workbench.core.history.raster_series import open_raster_series

GRID = Grid(20, 30, 480_000.0, 2_150_000.0, 30.0, -30.0, wkt_from_epsg(32614))
DAYS = (date(2020, 1, 1), date(2020, 1, 13), date(2020, 2, 6))


def picture(number: int) -> np.ndarray:
    """Displacement in the unit of the file at one date: differs at each pixel; one has no data."""
    array = (number * np.arange(GRID.rows * GRID.cols, dtype=np.float32)).reshape(GRID.shape)
    array[0, 0] = np.nan
    return array


def write(folder: Path, names: Sequence[str], unit: str = "", grid: Grid = GRID) -> Path:
    """One raster for each name."""
    folder.mkdir(exist_ok=True)
    for number, name in enumerate(names):
        write_geotiff(folder / name, grid, picture(number), unit)
    return folder


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Three dates, among masks and other things."""
    write(tmp_path / "series", [f"mask_{day:%Y%m%d}.tif" for day in (*DAYS, date(2020, 3, 1))])
    write(tmp_path / "series", ["velocity.tif", "dem_20100101.tif"])
    return write(tmp_path / "series", [f"disp_{day:%Y%m%d}.tif" for day in DAYS])


def test_a_folder_of_dated_files(folder: Path) -> None:
    (folder / "disp_20200106.txt").write_text("not a raster")
    series = open_raster_series(folder)
    assert (series.name, series.dates, series.unit) == ("disp", DAYS, "mm")
    history = point_history(series, *GRID.centre(3, 4))
    assert list(history.values) == pytest.approx([0.0, 0.094, 0.188])
    assert not point_history(series, *GRID.centre(0, 0)).valid
    assert not point_history(series, 0.0, 0.0).valid
    assert series.read(Window(2, 5, 3, 9)).shape == (3, 3, 6)


def test_area(folder: Path) -> None:
    (x0, y0), (x1, y1) = GRID.centre(0, 0), GRID.centre(1, 1)
    corners = [(x0 - 5, y0 + 5), (x1 + 5, y0 + 5), (x1 + 5, y1 - 5), (x0 - 5, y1 - 5)]
    history = area_history(open_raster_series(folder), corners, "mean")
    assert history.pixels == 3
    assert list(history.values) == pytest.approx([0.0, 0.062 / 3, 0.124 / 3])


def test_the_kind_of_file_that_is_named_is_opened(folder: Path) -> None:
    series = open_raster_series(folder / "mask_20200113.tif")
    assert (series.name, len(series.dates)) == ("mask", 4)
    assert series.path == folder / "mask_20200113.tif"
    assert open_raster_series(folder / "velocity.tif").name == "disp"
    with pytest.raises(FormatError, match="no second file named like dem_20100101"):
        open_raster_series(folder / "dem_20100101.tif")


@pytest.mark.parametrize(
    ("names", "name"),
    [
        (("20200101_los.tif", "20200113_los.tif", "20200206_los.tif"), "los"),
        (("timeseries-20200101.tif", "timeseries-20200113.tif", "timeseries-20200206.tif"), "timeseries"),
        (("2020-01-01.tif", "2020-01-13.tif", "2020-02-06.tif"), "series"),
        (("200101.tif", "200113.tif", "200206.tif"), "series"),
        (("d_20191220_20200101.tif", "d_20191220_20200113.tif", "d_20191220_20200206.tif"), "d"),
    ],
)
def test_names(tmp_path: Path, names: tuple[str, ...], name: str) -> None:
    series = open_raster_series(write(tmp_path / "series", names))
    assert (series.name, series.dates) == (name, DAYS)


@pytest.mark.parametrize(("said", "asked", "metres"), [
    ("", "", 0.034), ("m", "", 34.0), ("Meters", "", 34.0), ("cm", "", 0.34), ("m", "mm", 0.034), ("", "cm", 0.34),
])  # fmt: skip
def test_units(tmp_path: Path, said: str, asked: str, metres: float) -> None:
    folder = write(tmp_path / "series", [f"{day:%Y%m%d}.tif" for day in DAYS], said)
    history = point_history(open_raster_series(folder, asked), *GRID.centre(1, 4))
    assert history.values[1] == pytest.approx(metres)


def test_another_unit_without_opening_the_files(tmp_path: Path) -> None:
    folder = write(tmp_path / "said", ["disp_20200101.tif", "disp_20200113.tif"], "cm")
    series = open_raster_series(folder, "m")
    assert (series.with_unit("mm").unit, series.with_unit("").unit) == ("mm", "cm")
    place = GRID.centre(3, 4)
    metres = point_history(series, *place).values
    np.testing.assert_allclose(point_history(series.with_unit(""), *place).values, metres / 100.0, rtol=1e-6)


def test_an_unknown_unit(folder: Path) -> None:
    with pytest.raises(ParameterError, match="inch"):
        open_raster_series(folder, "inch")


def test_one_file_with_a_band_for_each_date(tmp_path: Path) -> None:
    path = tmp_path / "result.tif"
    with create_geotiff(path, GRID, 4) as writer:
        writer.write(0, 0, np.stack([picture(9), *(picture(number) for number in range(3))]))
        writer.describe(1, "mean velocity", "mm/year")
        for number, day in enumerate(DAYS, start=2):
            writer.describe(number, day.isoformat(), "mm")
    series = open_raster_series(path)
    assert (series.name, series.dates, series.path) == ("result", DAYS, path)
    assert list(point_history(series, *GRID.centre(3, 4)).values) == pytest.approx([0.0, 0.094, 0.188])


def test_gmt_grids_without_a_coordinate_system(tmp_path: Path) -> None:
    from osgeo import gdal

    degrees = Grid(20, 30, -99.2, 19.5, 0.0003, -0.0003, "")
    write(tmp_path / "tif", [f"disp_{day:%Y%m%d}.tif" for day in DAYS], grid=degrees)
    (tmp_path / "grd").mkdir()
    for file in (tmp_path / "tif").iterdir():
        gdal.Translate(str(tmp_path / "grd" / f"{file.stem}.grd"), str(file), format="netCDF")
    series = open_raster_series(tmp_path / "grd")
    assert series.dates == DAYS
    assert epsg_code(series.grid.crs_wkt) == 4326
    assert list(point_history(series, *degrees.centre(3, 4)).values) == pytest.approx([0.0, 0.094, 0.188])


def test_scaled_integers(tmp_path: Path) -> None:
    from osgeo import gdal

    folder = write(tmp_path / "tif", [f"disp_{day:%Y%m%d}.tif" for day in DAYS])
    for file in list(folder.iterdir()):
        dataset = gdal.Open(str(file), gdal.GA_Update)
        dataset.GetRasterBand(1).SetScale(0.1)
        dataset.GetRasterBand(1).SetOffset(2.0)
        dataset = None
    history = point_history(open_raster_series(folder), *GRID.centre(3, 4))
    assert list(history.values) == pytest.approx([0.002, 0.0114, 0.0208])


def test_what_is_no_series_says_why(folder: Path, tmp_path: Path) -> None:
    with pytest.raises(FormatError, match="does not exist"):
        open_raster_series(tmp_path / "missing")
    (tmp_path / "empty").mkdir()
    with pytest.raises(FormatError, match="no rasters with dates"):
        open_raster_series(tmp_path / "empty")
    other = replace(GRID, x0=GRID.x0 + 30.0)
    write_geotiff(folder / "disp_20200401.tif", other, picture(1))
    with pytest.raises(FormatError, match=r"disp_20200401\.tif is not on the grid"):
        open_raster_series(folder)
    (folder / "disp_20200401.tif").unlink()
    shutil.copy(folder / "disp_20200113.tif", folder / "disp_20200401.tif")
    (folder / "disp_20200401.tif").write_text("broken")
    with pytest.raises(FormatError, match="disp_20200401"):
        open_raster_series(folder)


def test_days_of_the_year_in_names(tmp_path: Path) -> None:
    write(tmp_path / "a", ["disp_2020000.tif", "disp_2020012.tif", "disp_2020036.tif", "mask_2020012.tif"])
    series = open_raster_series(tmp_path / "a")
    assert (series.name, series.dates) == ("disp", DAYS)


def test_a_date_twice(tmp_path: Path) -> None:
    folder = write(tmp_path / "pairs", ["20200101_20200206.tif", "20200113_20200206.tif"])
    with pytest.raises(FormatError, match="2020-02-06 twice"):
        open_raster_series(folder)


def test_a_file_that_vanished(folder: Path) -> None:
    series = open_raster_series(folder)
    (folder / "disp_20200113.tif").unlink()
    with pytest.raises(FormatError, match="disp_20200113"):
        point_history(series, *GRID.centre(3, 4))


@pytest.mark.parametrize(("path", "count"), [("opera_disp_s1_texas/geotiffs", 8), ("gnss_hawaii/hawaii", 5)])
def test_real_files(path: str, count: int, shared_data: Path) -> None:
    series = open_raster_series(shared_data / path)
    assert (series.name, series.unit, len(series.dates)) == ("displacement", "m", count)
    middle = series.grid.centre(series.grid.rows // 2, series.grid.cols // 2)
    history = point_history(series, *middle)
    assert history.valid
    assert 0 < np.nanmax(np.abs(history.values)) < 0.1
