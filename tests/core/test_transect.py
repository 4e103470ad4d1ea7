# SPDX-License-Identifier: GPL-2.0-or-later
"""Transects: ground distances against geodesy, pixels under a line, swaths against brute force, gaps, time-distance."""

import csv
import io
from datetime import date, timedelta

import numpy as np
import pytest
from stacks import ATTRIBUTES, small_grid

from insar_workbench.core.coordinates import wkt_from_epsg
from insar_workbench.core.distances import metres_per_degree, pixel_size, scale, step_lengths
from insar_workbench.core.errors import Canceled, FormatError, ParameterError
from insar_workbench.core.files.pixels import series_values
from insar_workbench.core.files.raster import write_geotiff
from insar_workbench.core.grid import Grid, Window
from insar_workbench.core.history.history import point_history
from insar_workbench.core.maps.map_layers import write_map_layer
from insar_workbench.core.products import write_product
from insar_workbench.core.progress import NullProgress
from insar_workbench.core.sampling.lines import line_pixels, swath_pixels
from insar_workbench.core.sampling.transect import (
    array_transect,
    displacement_transect,
    layer_transect,
    time_distance,
    transects_csv,
)
from insar_workbench.core.series import DisplacementSeries, create_series

DATES = tuple(date(2020, 1, 1) + timedelta(days=12 * i) for i in range(9))
DRAW = np.random.default_rng(5)


def series_file(folder, values):
    grid = small_grid(*values.shape[1:])
    path = folder / "timeseries.h5"
    with create_series(path, grid, DATES, np.zeros(len(DATES)), ATTRIBUTES) as series:
        series.write(Window(0, grid.rows, 0, grid.cols), values.astype(np.float32))
    return DisplacementSeries.open(path)


# --- distances ---


@pytest.mark.parametrize(
    "latitude,east,north",
    [(0.0, 111319.4908, 110574.2758), (45.0, 78846.8350, 111131.7778), (60.0, 55800.2000, 111412.2721)],
)
def test_length_of_a_degree(latitude, east, north):
    """Of a degree of longitude: a cos(phi) / sqrt(1 - e2 sin2(phi)); of latitude: tables of WGS 84, to a metre."""
    found_east, found_north = metres_per_degree(latitude)
    assert found_east == pytest.approx(east, abs=1.0)
    assert found_north == pytest.approx(north, abs=1.0)


def test_quarter_of_a_meridian():
    grid = Grid(10, 10, 0.0, 1.0, 0.1, -0.1, wkt_from_epsg(4326))
    latitudes = np.linspace(0.0, 90.0, 20001)
    total = step_lengths(grid, np.full(20001, 12.0), latitudes).sum()
    assert total == pytest.approx(10_001_965.729, abs=0.05)


def test_across_the_date_line():
    grid = Grid(10, 10, 179.5, 1.0, 0.1, -0.1, wkt_from_epsg(4326))
    assert step_lengths(grid, np.array([179.9, -179.9]), np.zeros(2))[0] == pytest.approx(0.2 * 111319.49, rel=1e-6)


def test_projected_maps_have_true_distances():
    """UTM is 0.04 % short on its central meridian; web Mercator at 60 degrees shows twice the length."""
    utm = Grid(10, 10, 500_000.0, 2_150_000.0, 100.0, -100.0, wkt_from_epsg(32614))
    assert scale(utm, 500_000.0, 2_150_000.0)[0] == pytest.approx(1.0 / 0.9996, rel=1e-6)
    web = Grid(10, 10, 0.0, 8_399_737.89, 100.0, -100.0, wkt_from_epsg(3857))
    assert scale(web, 0.0, 8_399_737.89)[0] == pytest.approx(55800.2 / 111319.49, rel=1e-4)
    assert pixel_size(utm) == pytest.approx(100.04, abs=0.01)


def test_unknown_system_in_metres():
    grid = Grid(10, 10, 0.0, 1000.0, 10.0, -10.0, "")
    assert step_lengths(grid, np.array([0.0, 30.0]), np.array([500.0, 540.0]))[0] == pytest.approx(50.0)


# --- lines ---


@pytest.mark.parametrize("epsg", [32614, 4326])
def test_straight_line_takes_each_pixel_once(epsg):
    grid = small_grid(40, 50, epsg)
    line = line_pixels(grid, [grid.centre(7, 3), grid.centre(7, 33)])
    assert line.rows.tolist() == [7] * 31 and line.cols.tolist() == list(range(3, 34))
    step = grid.dx * scale(grid, *grid.centre(7, 18))[0]
    np.testing.assert_allclose(np.diff(line.distance)[1:-1], step, rtol=1e-4)
    assert line.length == pytest.approx(30 * step, rel=1e-4)
    assert (np.diff(line.distance) > 0).all()


def test_line_with_corners_and_back_again():
    grid = small_grid(40, 50)
    a, b = grid.centre(5, 5), grid.centre(5, 15)
    line = line_pixels(grid, [a, b, b, grid.centre(15, 15), b])
    assert line.rows.tolist() == [5] * 11 + [*range(6, 16)] + [*range(14, 4, -1)]
    assert line.length == pytest.approx(3000.0, rel=1e-3)
    np.testing.assert_array_equal(np.floor((line.x - grid.x0) / grid.dx), line.cols)


def test_diagonal_line_has_no_holes():
    grid = small_grid(300, 300)
    line = line_pixels(grid, [grid.centre(3, 5), grid.centre(250, 170)])
    jumps = np.maximum(np.abs(np.diff(line.rows)), np.abs(np.diff(line.cols)))
    assert jumps.max() == 1
    assert line.length == pytest.approx(np.hypot(247, 165) * 100.0, rel=1e-3)


def test_line_beyond_the_data_is_a_gap():
    grid = small_grid(10, 10)
    x, y = grid.centre(4, 4)
    line = line_pixels(grid, [(x - 1000.0, y), (x + 1000.0, y)])
    assert (line.rows >= 0).sum() == 10 and (line.rows < 0).sum() == 11
    transect = array_transect(grid, np.ones(grid.shape), [(x - 1000.0, y), (x + 1000.0, y)])
    np.testing.assert_array_equal(np.isfinite(transect.value), line.rows >= 0)


def test_wrong_lines_are_refused():
    grid = small_grid(10, 10)
    for vertices in ([], [(0.0, 0.0)], [(0.0, 0.0), (0.0, 0.0)]):
        with pytest.raises(ParameterError, match="two different points"):
            line_pixels(grid, vertices)
    with pytest.raises(ParameterError, match="no place"):
        line_pixels(grid, [(0.0, 0.0), (float("inf"), 0.0)])
    with pytest.raises(ParameterError, match="pixels long"):
        line_pixels(grid, [(0.0, 0.0), (1e12, 0.0)])
    with pytest.raises(ParameterError, match="width"):
        swath_pixels(grid, [grid.centre(1, 1), grid.centre(5, 5)], -1.0)


@pytest.mark.parametrize("width", [350.0, 4000.0])
def test_swath_against_brute_force(width):
    """Every pixel's distance to a polyline, on a plane; UTM near its central meridian is one to 4e-4."""
    grid = small_grid(120, 700)
    corners = np.array([grid.centre(20, 10), grid.centre(90, 400), grid.centre(30, 690)])
    swath = swath_pixels(grid, corners.tolist(), width)
    x, y = np.meshgrid(grid.x, grid.y)
    factor = scale(grid, *grid.centre(60, 350))[0]
    best, along = np.full(x.shape, np.inf), np.zeros(x.shape)
    start = 0.0
    for i, ((x0, y0), (x1, y1)) in enumerate(zip(corners[:-1], corners[1:])):
        length = np.hypot(x1 - x0, y1 - y0)
        share = ((x - x0) * (x1 - x0) + (y - y0) * (y1 - y0)) / length**2
        beyond = (share < 0) if i == 0 else (share > 1)
        clipped = np.clip(share, 0, 1)
        apart = np.hypot(x - x0 - clipped * (x1 - x0), y - y0 - clipped * (y1 - y0))
        apart[beyond] = np.inf
        closer = apart < best
        best[closer], along[closer] = apart[closer], (start + clipped * length)[closer]
        start += length
    best, along = best * factor, along * factor
    found = np.zeros(grid.shape, dtype=bool)
    found[swath.rows, swath.cols] = True
    assert found.sum() == len(swath.rows), "no pixel twice"
    clear = np.abs(best - width / 2) > 2.0  # the plane is not exact
    np.testing.assert_array_equal(found[clear], (best <= width / 2)[clear])
    np.testing.assert_allclose(swath.distance, along[swath.rows, swath.cols], atol=20.0)
    np.testing.assert_allclose(np.abs(swath.offset), best[swath.rows, swath.cols], atol=2.0)


def test_swath_offset_is_positive_to_the_left():
    grid = small_grid(20, 20)
    swath = swath_pixels(grid, [grid.centre(10, 2), grid.centre(10, 17)], 500.0)  # eastwards: left is north
    assert (swath.offset[swath.rows < 10] > 0).all() and (swath.offset[swath.rows > 10] < 0).all()
    assert set(swath.rows.tolist()) == {8, 9, 10, 11, 12} and swath.cols.min() >= 2 and swath.cols.max() <= 17


# --- transects ---


def test_transect_of_a_product(tmp_path):
    grid = small_grid(30, 40)
    velocity = DRAW.normal(0, 0.01, grid.shape).astype(np.float32)
    velocity[10, 20:23] = np.nan
    std = np.full(grid.shape, 0.002, dtype=np.float32)
    height = np.add.outer(np.arange(30.0), np.arange(40.0)).astype(np.float32)
    units = {"velocity": "m/year", "velocityStd": "m/year"}
    write_product(tmp_path / "v.h5", "velocity", grid, {"velocity": velocity, "velocityStd": std}, ATTRIBUTES, units)
    write_product(tmp_path / "g.h5", "geometry", grid, {"height": height}, ATTRIBUTES)
    vertices = [grid.centre(10, 5), grid.centre(10, 35)]
    transect = layer_transect(tmp_path / "v.h5", vertices, "velocity", 500.0, tmp_path / "g.h5")
    np.testing.assert_array_equal(transect.value, velocity[10, 5:36].astype(np.float64))
    np.testing.assert_array_equal(transect.sigma, std[10, 5:36].astype(np.float64))
    np.testing.assert_array_equal(transect.elevation, height[10, 5:36])
    assert transect.valid and transect.unit == "m/year"
    block = velocity[8:13, 5:36].astype(np.float64)
    expected = np.nanpercentile(block, [50, 25, 75], axis=0)
    inner = slice(1, -1)  # a swath ends with the line, in the middle of its last pixels
    for found, wanted in zip((transect.median, transect.p25, transect.p75), expected):
        np.testing.assert_allclose(found[inner], wanted[inner])
    assert len(transect.swath_value) == np.isfinite(block).sum()

    moved = transect.relative_to(0.004)
    np.testing.assert_allclose(moved.value, transect.value - 0.004)
    np.testing.assert_allclose(moved.p75, transect.p75 - 0.004)
    np.testing.assert_allclose(moved.swath_value, transect.swath_value - 0.004)
    assert moved.sigma is transect.sigma

    x, y = transect.place(transect.distance[7])
    assert grid.pixel(x, y) == (10, 12)
    assert grid.pixel(*transect.place(-5.0)) == (10, 5)


def test_raster_and_array_give_the_same(tmp_path):
    grid = small_grid(30, 40)
    velocity = DRAW.normal(0, 0.01, grid.shape).astype(np.float32)
    write_product(tmp_path / "v.h5", "velocity", grid, {"velocity": velocity}, ATTRIBUTES, {"velocity": "m/year"})
    write_map_layer(tmp_path / "v.h5", "velocity", tmp_path / "v.tif")
    write_geotiff(tmp_path / "dem.tif", grid, np.full(grid.shape, 7.0, dtype=np.float32))
    vertices = [grid.centre(3, 5), grid.centre(25, 35)]
    one = layer_transect(tmp_path / "v.h5", vertices, width=900.0)
    two = layer_transect(tmp_path / "v.tif", vertices, width=900.0, geometry_path=tmp_path / "dem.tif")
    three = array_transect(grid, velocity, vertices, 900.0, sigma=velocity)
    np.testing.assert_allclose(two.value, one.value * 1000.0, rtol=1e-6)
    np.testing.assert_array_equal(three.value, one.value)
    np.testing.assert_array_equal(three.median, one.median)
    np.testing.assert_array_equal(three.sigma, one.value)
    assert (one.unit, two.unit) == ("m/year", "mm/year") and one.sigma is None and two.sigma is None
    assert one.elevation is None and (two.elevation == 7.0).all()


def test_elevation_from_another_grid(tmp_path):
    grid = small_grid(30, 40)
    coarse = Grid(15, 20, grid.x0, grid.y0, 200.0, -200.0, grid.crs_wkt)
    height = np.arange(300.0, dtype=np.float32).reshape(15, 20)
    write_product(tmp_path / "g.h5", "geometry", coarse, {"height": height}, ATTRIBUTES)
    transect = array_transect(
        grid, np.zeros(grid.shape), [grid.centre(7, 0), grid.centre(7, 39)], geometry_path=tmp_path / "g.h5"
    )
    np.testing.assert_array_equal(transect.elevation, np.repeat(height[3], 2))
    degrees = small_grid(30, 40, 4326)
    other = array_transect(
        degrees,
        np.zeros(grid.shape),
        [degrees.centre(7, 0), degrees.centre(7, 39)],
        geometry_path=tmp_path / "g.h5",
    )
    assert other.elevation is None


def test_no_data_under_the_line_says_so(tmp_path):
    grid = small_grid(30, 40)
    values = np.full(grid.shape, np.nan, dtype=np.float32)
    transect = array_transect(grid, values, [grid.centre(7, 0), grid.centre(7, 39)], 300.0)
    assert not transect.valid and "no data" in transect.message
    assert np.isnan(transect.median).all() and len(transect.swath_value) == 0
    values[9, 20] = 1.0  # beside the line, in the swath
    transect = array_transect(grid, values, [grid.centre(7, 0), grid.centre(7, 39)], 500.0)
    assert transect.valid and np.isnan(transect.value).all() and np.isfinite(transect.median).sum() == 1
    write_product(tmp_path / "v.h5", "velocity", grid, {"velocity": values}, ATTRIBUTES)
    with pytest.raises(FormatError, match="no layer 'speed'"):
        layer_transect(tmp_path / "v.h5", [grid.centre(7, 0), grid.centre(7, 39)], "speed")


def test_displacement_between_two_dates(tmp_path):
    values = DRAW.normal(0, 0.01, (9, 50, 60)).astype(np.float32)
    values[:, 20, 30] = np.nan
    series = series_file(tmp_path, values)
    vertices = [series.grid.centre(20, 5), series.grid.centre(20, 55)]
    transect = displacement_transect(series, DATES[2], DATES[7], vertices, 300.0)
    np.testing.assert_allclose(transect.value, (values[7] - values[2])[20, 5:56], atol=1e-7)
    assert transect.unit == "m" and np.isnan(transect.value[25]) and np.isfinite(transect.median[25])
    with pytest.raises(ParameterError, match="20300101"):
        displacement_transect(series, DATES[2], date(2030, 1, 1), vertices)


def test_time_distance_is_the_history_of_each_pixel(tmp_path):
    values = DRAW.normal(0, 0.01, (9, 150, 160)).astype(np.float32)
    values[:, 60:70, 60:70] = np.nan
    series = series_file(tmp_path, values)
    grid = series.grid
    vertices = [grid.centre(5, 5), grid.centre(140, 150), grid.centre(140, 20)]
    image = time_distance(series, vertices)
    line = line_pixels(grid, vertices)
    np.testing.assert_array_equal(image.values, values[:, line.rows, line.cols])
    assert image.dates == DATES and np.isnan(image.values).any() and len(image.distance) == len(image.x)
    reference = point_history(series, *grid.centre(3, 3)).values
    moved = time_distance(series, vertices, reference)
    np.testing.assert_allclose(moved.values, image.values - values[:, 3, 3][:, None], atol=1e-8)


def test_only_tiles_under_the_line_are_read(tmp_path, monkeypatch):
    series = series_file(tmp_path, np.zeros((9, 1000, 1000), dtype=np.float32))
    line = line_pixels(series.grid, [series.grid.centre(*place) for place in ((0, 0), (500, 999), (999, 0))])
    read_pixels = []
    reader = DisplacementSeries.reader

    def counting(self):
        from contextlib import contextmanager

        @contextmanager
        def opened():
            with reader(self) as read:

                def count(window):
                    read_pixels.append(window.shape[0] * window.shape[1])
                    return read(window)

                yield count

        return opened()

    monkeypatch.setattr(DisplacementSeries, "reader", counting)
    series_values(series, line.rows, line.cols)
    assert sum(read_pixels) < 0.2 * 1000 * 1000


def test_time_distance_can_be_cancelled(tmp_path):
    class Stop(NullProgress):
        def check(self):
            raise Canceled

    series = series_file(tmp_path, np.zeros((9, 50, 60), dtype=np.float32))
    with pytest.raises(Canceled):
        time_distance(series, [series.grid.centre(0, 0), series.grid.centre(9, 9)], progress=Stop())


def test_table_of_transects():
    grid = small_grid(10, 10)
    values = np.full(grid.shape, 0.0123)
    values[4, 4] = np.nan
    transect = array_transect(grid, values, [grid.centre(4, 2), grid.centre(4, 6)], 250.0, unit="m/year")
    rows = list(csv.DictReader(io.StringIO(transects_csv([("A", transect), ("B", transect)]))))
    assert [row["name"] for row in rows] == ["A"] * 5 + ["B"] * 5
    assert [row["value"] for row in rows[:5]] == ["12.3000", "12.3000", "", "12.3000", "12.3000"]
    assert {row["unit"] for row in rows} == {"mm/year"} and rows[0]["std"] == "" and rows[2]["median"] == "12.3000"
    assert float(rows[3]["distance_m"]) - float(rows[2]["distance_m"]) == pytest.approx(100.0, abs=0.2)
