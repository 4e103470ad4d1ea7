# SPDX-License-Identifier: GPL-2.0-or-later
"""Grids: pixels, windows, coordinate systems, MintPy's attributes. Dates: every form, and clear refusals."""

from dataclasses import replace
from datetime import date

import numpy as np
import pytest
from stacks import small_grid

from insar_workbench.core.coordinates import is_geographic, wkt_from_epsg
from insar_workbench.core.dates import (
    find_dates,
    parse_date,
    parse_dates,
    parse_pair,
    parse_time,
    parse_year_day,
    years_since,
)
from insar_workbench.core.errors import FormatError, ParameterError
from insar_workbench.core.grid import Grid, Window, to_lonlat


def test_pixel_and_centre_are_inverse():
    grid = small_grid(6, 9)
    for row in range(6):
        for col in range(9):
            assert grid.pixel(*grid.centre(row, col)) == (row, col)
    xmin, ymin, _xmax, ymax = grid.extent
    assert grid.pixel(xmin - 1, ymax - 1) is None and grid.pixel(xmin + 1, ymin - 1) is None
    assert grid.pixel(xmin, ymax) == (0, 0)


def test_window_takes_the_touched_pixels():
    grid = small_grid(10, 10)
    x0, y0 = grid.x0, grid.y0
    assert grid.window(x0 + 100, y0 - 300, x0 + 250, y0 - 100) == Window(1, 3, 1, 3)
    assert grid.window(x0 - 1e6, y0 - 1e6, x0 + 1e6, y0 + 1e6) == Window(0, 10, 0, 10)
    with pytest.raises(ParameterError, match="does not touch the data"):
        grid.window(x0 - 500, y0 - 500, x0 - 100, y0)


def test_crop_and_multilook_keep_the_corner():
    grid = small_grid(10, 11).crop(Window(2, 9, 3, 11))
    assert grid.shape == (7, 8) and grid.x0 == small_grid(10, 11).x0 + 300
    looked = grid.multilook(3)
    assert looked.shape == (2, 2) and looked.dx == 300 and (looked.x0, looked.y0) == (grid.x0, grid.y0)
    with pytest.raises(ParameterError):
        grid.multilook(8)


@pytest.mark.parametrize(
    "change,words",
    [
        ({"rows": 5}, "5 x 9 pixels"),
        ({"x0": 480_050.0}, "corner"),
        ({"dx": 101.0}, "pixel size"),
        ({"crs_wkt": wkt_from_epsg(32615)}, "coordinate system EPSG:32615 against EPSG:32614"),
    ],
)
def test_difference_of_grids_is_named(change, words):
    grid = small_grid(6, 9)
    with pytest.raises(FormatError, match=words):
        grid.require_same(replace(grid, **change), "a.tif", "b.tif")
    grid.require_same(replace(grid, x0=grid.x0 + 0.5), "a.tif", "b.tif")  # half a hundredth of a pixel


@pytest.mark.parametrize("epsg,unit", [(4326, "degrees"), (32614, "meters"), (32719, "meters"), (3031, "meters")])
def test_attributes_round_trip(epsg, unit):
    grid = replace(small_grid(6, 9), crs_wkt=wkt_from_epsg(epsg))
    attributes = grid.to_attributes()
    assert attributes["EPSG"] == str(epsg) and attributes["X_UNIT"] == unit
    grid.require_same(Grid.from_attributes(attributes, "f"), "a", "b")


def test_utm_zone_alone_is_understood():
    attributes = small_grid(6, 9).to_attributes()
    attributes.pop("EPSG")
    for zone, epsg in [("14N", 32614), ("14S", 32714), ("14Q", 32614), ("19H", 32719)]:
        grid = Grid.from_attributes({**attributes, "UTM_ZONE": zone}, "f")
        grid.require_same(replace(grid, crs_wkt=wkt_from_epsg(epsg)), "a", "b")


def test_radar_coordinates_are_refused():
    with pytest.raises(FormatError, match="is in radar coordinates"):
        Grid.from_attributes({"LENGTH": "10", "WIDTH": "10"}, "f.h5")


@pytest.mark.parametrize("epsg,lat_sign", [(32614, 1), (32714, -1)])
def test_lonlat_in_both_hemispheres(epsg, lat_sign):
    grid = replace(small_grid(4, 4), crs_wkt=wkt_from_epsg(epsg), y0=1_000_000.0 if lat_sign > 0 else 9_000_000.0)
    lon, lat = to_lonlat(grid, *grid.centre(0, 0))
    assert np.sign(lat) == lat_sign and -102 < lon < -96
    assert is_geographic(wkt_from_epsg(4326)) and not is_geographic(grid.crs_wkt)


@pytest.mark.parametrize("text", ["20180106", "2018-01-06", "180106", "20180106T004006", "2018/01/06", " 20180106 "])
def test_dates_of_every_form(text):
    assert parse_date(text) == date(2018, 1, 6)


@pytest.mark.parametrize("text", ["20181332", "2018", "yesterday", "", "20180230"])
def test_no_dates(text):
    with pytest.raises(ParameterError, match="is not a date"):
        parse_date(text)


@pytest.mark.parametrize(
    "name",
    [
        "cropA_20180106-20180130_VV_8rlks_eqa_unw.tif",
        "20180106_20180130.unw.tif",
        "180106-180130_unw.tif",
        "S1AA_20180106T004006_20180130T004006_VVP024_unw_phase.tif",
    ],
)
def test_dates_in_file_names(name):
    assert find_dates(name)[:2] == (date(2018, 1, 6), date(2018, 1, 30))


def test_impossible_date_in_a_file_name():
    with pytest.raises(ParameterError, match="20181332"):
        find_dates("20181332_20190101_unw.tif")
    assert find_dates("dem.tif") == ()


@pytest.mark.parametrize(
    "text, day",
    [
        ("2015000", date(2015, 1, 1)), ("2015016", date(2015, 1, 17)), ("2015364", date(2015, 12, 31)),
        ("2016059", date(2016, 2, 29)), ("2016365", date(2016, 12, 31)), (" 1996031 ", date(1996, 2, 1)),
    ],
)  # fmt: skip
def test_days_of_the_year_are_counted_from_0(text, day):
    assert parse_year_day(text) == day


@pytest.mark.parametrize("text", ["2015365", "2015400", "2016366", "20150161", "201516", "1015016", "2015-016", ""])
def test_no_days_of_the_year(text):
    with pytest.raises(ParameterError, match="YYYYDDD"):
        parse_year_day(text)


@pytest.mark.parametrize(
    "name, days",
    [
        ("2015016_2015040", (date(2015, 1, 17), date(2015, 2, 10))),
        ("disp_2015016.grd", (date(2015, 1, 17),)),
        ("20150117_2015040.grd", (date(2015, 1, 17),)),  # a date in full wins
        ("150117_2015040.grd", (date(2015, 1, 17),)),
        ("2015999_2015040.grd", ()),  # one is none: they are numbers
        ("F1234567.grd", ()),
    ],
)
def test_days_of_the_year_in_file_names(name, days):
    assert find_dates(name) == days


def test_lists_and_pairs():
    assert parse_dates("20180106, 2018-01-30;20180307") == (
        date(2018, 1, 6),
        date(2018, 1, 30),
        date(2018, 3, 7),
    )
    assert (
        parse_pair("20180106-20180130") == parse_pair("2018-01-06_2018-01-30") == (date(2018, 1, 6), date(2018, 1, 30))
    )
    with pytest.raises(ParameterError):
        parse_pair("20180106")


@pytest.mark.parametrize("text", ["24:00", "14:60", "2 pm", "14", "14:07:75", ""])
def test_no_time_of_the_day(text):
    with pytest.raises(ParameterError, match="write it as 14:07"):
        parse_time(text)


def test_time_of_the_day():
    assert parse_time(" 14:07 ") == 50820.0 and parse_time("0:00:30.5") == 30.5


def test_years():
    assert years_since([date(2019, 1, 1), date(2020, 1, 1)], date(2019, 1, 1))[1] == pytest.approx(365 / 365.25)
