# SPDX-License-Identifier: GPL-2.0-or-later
"""Histories of points and areas, the reference moved by subtraction, fits, replicas, tables, and one small read."""

import csv
import io
from datetime import date, timedelta

import h5py
import numpy as np
import pytest
from stacks import small_grid

from insar_workbench.core.areas import circle, polygon_area, summarise
from insar_workbench.core.errors import Canceled, ParameterError
from insar_workbench.core.files import hdf5
from insar_workbench.core.grid import Window
from insar_workbench.core.history.history import (
    History,
    area_history,
    histories_csv,
    point_history,
    product_value,
    product_values,
    raster_value,
    replicas,
    subtract,
)
from insar_workbench.core.history.history_fit import fit_histories, fit_history
from insar_workbench.core.maps.map_layers import write_map_layer
from insar_workbench.core.products import read_product
from insar_workbench.core.progress import NullProgress
from insar_workbench.core.series import DisplacementSeries, create_series
from insar_workbench.core.time_functions.time_functions import TimeFunctions
from insar_workbench.core.time_functions.velocity import VelocityOptions, estimate_velocity

DATES = tuple(date(2018, 1, 1) + timedelta(days=24 * i) for i in range(40))
YEARS = np.array([(day - DATES[0]).days / 365.25 for day in DATES])


def series_file(folder, values, dates=DATES, epsg=32614, **attributes):
    grid = small_grid(*values.shape[1:], epsg=epsg)
    path = folder / "timeseries.h5"
    with create_series(path, grid, dates, np.zeros(len(dates)), {"WAVELENGTH": "0.056", **attributes}) as series:
        series.write(Window(0, grid.rows, 0, grid.cols), values.astype(np.float32))
    return DisplacementSeries.open(path)


def random_series(folder, rows=20, cols=30, gaps=0.1, seed=0, **attributes):
    draw = np.random.default_rng(seed)
    rate = draw.normal(0, 0.05, (rows, cols))
    values = rate * YEARS[:, None, None] + draw.normal(0, 0.003, (len(DATES), rows, cols))
    values[:, draw.random((rows, cols)) < gaps] = np.nan
    values[3, draw.random((rows, cols)) < gaps] = np.nan
    values[:, 4, 5] = 0.02 * YEARS
    return series_file(folder, values, **attributes)


def corners(series, row0, row1, col0, col1):
    """The rectangle around pixels row0..row1-1, col0..col1-1."""
    grid = series.grid
    x0, x1 = grid.x0 + col0 * grid.dx, grid.x0 + col1 * grid.dx
    y0, y1 = grid.y0 + row0 * grid.dy, grid.y0 + row1 * grid.dy
    return [(x0, y0), (x1, y0), (x1, y1), (x0, y1)]


# --- points ---


def test_point_is_what_the_file_holds(tmp_path):
    series = random_series(tmp_path)
    history = point_history(series, *series.grid.centre(4, 5))
    assert history.valid and (history.row, history.col, history.pixels) == (4, 5, 1)
    assert history.dates == DATES and history.spread is None
    np.testing.assert_array_equal(history.values, series.read()[:, 4, 5])


def test_point_outside_and_without_data_say_so(tmp_path):
    values = np.zeros((len(DATES), 6, 7))
    values[:, 2, 3] = np.nan
    series = series_file(tmp_path, values)
    outside = point_history(series, 0.0, 0.0)
    assert not outside.valid and "outside" in outside.message and outside.row is None
    empty = point_history(series, *series.grid.centre(2, 3))
    assert not empty.valid and "row 2, column 3" in empty.message and (empty.row, empty.col) == (2, 3)
    assert len(empty.values) == len(DATES) and np.isnan(empty.values).all()


def test_one_pixel_of_a_huge_file_reads_one_chunk(tmp_path):
    """500 dates x 4000 x 4000 pixels would be 32 GB; only the chunk around the pixel is there."""
    days = tuple(date(2015, 1, 1) + timedelta(days=6 * i) for i in range(500))
    grid = small_grid(4000, 4000)
    truth = np.linspace(0.0, 0.3, 500, dtype=np.float32)
    path = tmp_path / "timeseries.h5"
    with create_series(path, grid, days, np.zeros(500), {"WAVELENGTH": "0.056"}) as writer:
        writer.write(Window(2345, 2346, 1234, 1235), truth[:, None, None])
    with hdf5.open_read(path) as file:
        cube = file["timeseries"]
        assert cube.chunks[0] == 500, "the history of a pixel lies in one chunk"
        assert cube.id.get_num_chunks() == 1
        assert cube.id.get_chunk_info(0).size <= 1024**2, "reading a pixel reads a megabyte at most"
    series = DisplacementSeries.open(path)
    history = point_history(series, *series.grid.centre(2345, 1234))
    np.testing.assert_array_equal(history.values, truth)
    assert not point_history(series, *series.grid.centre(2345, 1300)).valid


# --- areas ---


@pytest.mark.parametrize("statistic", ["mean", "median"])
def test_area_is_the_statistic_over_its_pixels(tmp_path, statistic):
    series = random_series(tmp_path)
    history = area_history(series, corners(series, 3, 15, 2, 21), statistic)
    block = series.read()[:, 3:15, 2:21].reshape(len(DATES), -1).astype(np.float64)
    if statistic == "mean":
        middle, spread = np.nanmean(block, axis=1), np.nanstd(block, axis=1)
    else:
        middle = np.nanmedian(block, axis=1)
        spread = 1.4826 * np.nanmedian(np.abs(block - middle[:, None]), axis=1)
    np.testing.assert_allclose(history.values, middle, atol=1e-8)
    np.testing.assert_allclose(history.spread, spread, atol=1e-8)
    assert history.pixels == np.isfinite(block).any(axis=0).sum() < block.shape[1]


def test_area_of_a_mask_and_of_a_polygon_agree(tmp_path):
    series = random_series(tmp_path)
    mask = np.zeros(series.grid.shape, dtype=bool)
    mask[3:15, 2:21] = True
    one, other = area_history(series, mask, "mean"), area_history(series, corners(series, 3, 15, 2, 21), "mean")
    np.testing.assert_array_equal(one.values, other.values)


def test_polygon_takes_pixels_by_their_centre():
    grid = small_grid(30, 40)
    vertices = [(480_300.0, 2_149_700.0), (482_950.0, 2_149_220.0), (481_610.0, 2_147_410.0), (481_500.0, 2_149_000.0)]
    area = polygon_area(grid, vertices)
    found = np.zeros(grid.shape, dtype=bool)
    found[area.pixels] = True
    expected = np.zeros(grid.shape, dtype=bool)
    x, y = np.meshgrid(grid.x, grid.y)
    for (x0, y0), (x1, y1) in zip(vertices, vertices[1:] + vertices[:1]):
        expected ^= ((y0 > y) != (y1 > y)) & (x < x0 + (y - y0) / (y1 - y0) * (x1 - x0))
    np.testing.assert_array_equal(found, expected)
    assert 100 < expected.sum() < 400


def test_polygon_smaller_than_a_pixel_is_that_pixel():
    grid = small_grid(30, 40)
    x, y = grid.centre(7, 9)
    rows, cols = polygon_area(grid, [(x + 20, y + 20), (x + 40, y + 20), (x + 30, y + 40)]).pixels
    assert (rows.tolist(), cols.tolist()) == ([7], [9])
    assert polygon_area(grid, [(0, 0), (10, 0), (0, 10)]) is None
    with pytest.raises(ParameterError, match="corner"):
        polygon_area(grid, [(x, y), (x, float("nan")), (x, y + 5)])


@pytest.mark.parametrize("epsg", [32614, 4326])
def test_circle_has_its_size_on_the_ground(epsg):
    grid = small_grid(200, 200, epsg)
    rows, _ = polygon_area(grid, circle(grid, *grid.centre(100, 100), 5000.0)).pixels
    if epsg == 4326:  # at 19.4 degrees north
        pixel = 111.32e3 * np.cos(np.radians(19.4)) * 110.69e3 * 1e-6
    else:
        pixel = 1e4
    assert len(rows) * pixel == pytest.approx(np.pi * 5000.0**2, rel=0.01)


def test_area_that_is_too_large_is_thinned_and_says_so(tmp_path):
    series = random_series(tmp_path, rows=250, cols=260, gaps=0.0)
    mask = np.ones(series.grid.shape, dtype=bool)
    whole = area_history(series, mask, "mean")
    some = area_history(series, mask, "mean", most_values=mask.size * len(DATES) // 4)
    assert whole.message == "" and "one in 4 " in some.message
    assert 0 < some.pixels < 0.5 * whole.pixels
    assert np.abs(some.values - whole.values).max() < 0.03


def test_area_outside_without_data_and_wrong(tmp_path):
    values = np.zeros((len(DATES), 10, 10))
    values[:, :5] = np.nan
    series = series_file(tmp_path, values)
    assert "no data" in area_history(series, corners(series, 0, 3, 0, 3)).message
    assert "outside" in area_history(series, corners(series, -20, -10, 0, 3)).message
    with pytest.raises(ParameterError, match="statistic"):
        area_history(series, corners(series, 5, 8, 0, 3), "mode")
    with pytest.raises(ParameterError, match="corners"):
        area_history(series, [(0.0, 0.0), (1.0, 1.0)])
    with pytest.raises(ParameterError, match="mask"):
        area_history(series, np.ones((3, 3), dtype=bool))


def test_area_can_be_cancelled(tmp_path):
    class Stop(NullProgress):
        def check(self):
            raise Canceled

    series = random_series(tmp_path)
    with pytest.raises(Canceled):
        area_history(series, corners(series, 0, 20, 0, 30), progress=Stop())


def test_summary_of_nothing_is_nothing():
    middle, spread = summarise(np.array([[np.nan, np.nan], [1.0, np.nan]]), "median")
    np.testing.assert_array_equal(middle, [np.nan, 1.0])
    np.testing.assert_array_equal(spread, [np.nan, 0.0])


# --- reference ---


def test_reference_is_subtracted(tmp_path):
    series = random_series(tmp_path)
    area = corners(series, 5, 15, 5, 15)
    point, reference = point_history(series, *series.grid.centre(4, 5)), area_history(series, area)
    moved = subtract(point, reference)
    np.testing.assert_allclose(moved.values, point.values - reference.values)
    assert subtract(reference, point).spread is reference.spread
    np.testing.assert_allclose(subtract(point, point).values, 0.0)


def test_rate_follows_the_reference(tmp_path):
    series = random_series(tmp_path, gaps=0.0)
    point = point_history(series, *series.grid.centre(4, 5))
    reference = point_history(series, *series.grid.centre(7, 8))
    rates = [fit_history(one, TimeFunctions()).rate for one in (point, reference, subtract(point, reference))]
    assert rates[2] == pytest.approx(rates[0] - rates[1], abs=1e-7)


def test_reference_without_history_says_so(tmp_path):
    series = random_series(tmp_path)
    point, outside = point_history(series, *series.grid.centre(4, 5)), point_history(series, 0.0, 0.0)
    moved = subtract(point, outside)
    assert not moved.valid and "reference" in moved.message and "outside" in moved.message
    assert subtract(outside, point) is outside


def test_reference_with_other_dates(tmp_path):
    series = random_series(tmp_path)
    point = point_history(series, *series.grid.centre(4, 5))
    fewer = History(DATES[5:9], np.full(4, 0.01), None, 0, 0, 1, True)
    moved = subtract(point, fewer)
    assert np.flatnonzero(np.isfinite(moved.values)).tolist() == [5, 6, 7, 8]
    np.testing.assert_allclose(moved.values[5:9], point.values[5:9] - 0.01)
    strange = History((date(1999, 1, 1),), np.zeros(1), None, 0, 0, 1, True)
    assert not subtract(point, strange).valid


# --- fits ---


def test_fit_is_the_velocity_of_the_product(tmp_path):
    series = random_series(tmp_path, CENTER_LINE_UTC="40000.0")
    functions = TimeFunctions(polynomial=2, periodic=(1.0, 0.5), steps=(DATES[20],))
    options = VelocityOptions(start=DATES[2], end=DATES[-3], exclude=(DATES[9],), functions=functions)
    estimate_velocity(series.path, tmp_path / "velocity.h5", options, NullProgress())
    layers = read_product(tmp_path / "velocity.h5").layers
    row, col = np.argwhere(np.isfinite(layers["velocity"]))[17]
    history = point_history(series, *series.grid.centre(row, col))
    fit = fit_history(history, functions, DATES[2], DATES[-3], (DATES[9], date(1999, 1, 1)))
    assert fit.rate == pytest.approx(layers["velocity"][row, col], rel=1e-5)
    assert fit.sigma == pytest.approx(layers["velocityStd"][row, col], rel=1e-5)
    assert fit.parameters[fit.names.index("step20190426")] == pytest.approx(layers["step20190426"][row, col], rel=1e-5)
    unused = (0, 1, 9, len(DATES) - 2, len(DATES) - 1)
    assert not fit.used[list(unused)].any()


def test_fit_of_an_exact_line():
    values = 0.01 + 0.05 * YEARS
    values[7] = np.nan
    fit = fit_history(History(DATES, values, None, 0, 0, 1, True), TimeFunctions())
    assert fit.rate == pytest.approx(0.05, rel=2e-3)  # decimal years count leap days differently
    assert fit.scatter < 1e-4 and fit.sigma < 1e-4
    assert np.isnan(fit.residuals[7]) and not fit.used[7]
    np.testing.assert_allclose(fit.curve(DATES)[fit.used] + fit.residuals[fit.used], values[fit.used], atol=1e-12)
    assert fit.curve([date(2030, 1, 1)])[0] == pytest.approx(0.01 + 0.05 * 12.0, rel=2e-3)


def test_fit_scatter_counts_parameters():
    noise = np.random.default_rng(3).normal(0.0, 0.004, len(DATES))
    fit = fit_history(History(DATES, noise, None, 0, 0, 1, True), TimeFunctions(polynomial=2))
    assert fit.scatter == pytest.approx(np.sqrt((fit.residuals**2).sum() / (len(DATES) - 3)), rel=1e-5)


def test_fit_refuses_what_the_dates_do_not_carry(tmp_path):
    series = random_series(tmp_path)
    history = point_history(series, *series.grid.centre(4, 5))
    with pytest.raises(ParameterError, match="Only 1 dates"):
        fit_history(history, TimeFunctions(), DATES[5], DATES[5])
    with pytest.raises(ParameterError):
        fit_history(history, TimeFunctions(polynomial=4), DATES[5], DATES[7])


def test_fits_of_many_histories_are_those_of_each_alone():
    draw = np.random.default_rng(5)
    values = 0.03 * YEARS[:, None] * np.arange(1, 7) + draw.normal(0.0, 0.003, (len(DATES), 6))
    values[[4, 11], 2] = np.nan  # gaps of its own
    values[[4, 11], 4] = np.nan  # the same gaps
    values[2:, 5] = np.nan  # too few dates
    histories = [History(DATES, values[:, i], None, 0, i, 1, True) for i in range(6)]
    other = tuple(day + timedelta(days=6) for day in DATES[:30])
    histories.insert(1, History(other, values[:30, 0], None, 0, 0, 1, True, seconds=4000.0))
    functions = TimeFunctions(polynomial=2, periodic=(1.0,))
    period = (DATES[1], DATES[-2], (DATES[20],))
    together = fit_histories(histories, functions, *period)
    assert [isinstance(fit, ParameterError) for fit in together] == [False] * 6 + [True]
    for history, fit in zip(histories[:6], together):
        alone = fit_history(history, functions, *period)
        np.testing.assert_allclose(fit.parameters, alone.parameters, rtol=1e-5, atol=1e-9)
        np.testing.assert_allclose(fit.std, alone.std, rtol=1e-5)
        np.testing.assert_allclose(fit.residuals, alone.residuals, atol=1e-8)
        np.testing.assert_allclose(fit.curve(history.dates), alone.curve(history.dates), atol=1e-8)
        assert (fit.used == alone.used).all()
        assert fit.scatter == pytest.approx(alone.scatter, rel=1e-5)
        assert (fit.reference_date, fit.seconds) == (alone.reference_date, history.seconds)
        # and an independent solution in double precision
        days = np.array([(day - fit.reference_date).days for day in history.dates]) / 365.25
        design = np.stack([days**0, days, days**2 / 2, np.cos(2 * np.pi * days), np.sin(2 * np.pi * days)], axis=1)
        expected = np.linalg.lstsq(design[fit.used], history.values[fit.used], rcond=None)[0]
        assert fit.rate == pytest.approx(expected[1], rel=2e-2)  # decimal years count leap days differently
    assert fit_histories([], functions) == []


# --- the rest ---


def test_replicas_are_half_wavelengths_apart():
    values = np.array([0.0, 0.01, np.nan])
    copies = replicas(values, 0.056, 2)
    assert copies.shape == (4, 3)
    np.testing.assert_allclose(copies[:, 1] - 0.01, [-0.056, -0.028, 0.028, 0.056])
    assert np.isnan(copies[:, 2]).all() and replicas(values, 0.056, 0).shape == (0, 3)


def test_value_of_products_and_rasters(tmp_path):
    series = random_series(tmp_path)
    product, raster = tmp_path / "velocity.h5", tmp_path / "velocity.tif"
    estimate_velocity(series.path, product, VelocityOptions(), NullProgress())
    write_map_layer(product, "velocity", raster)
    velocity = read_product(product).layers["velocity"]
    x, y = series.grid.centre(4, 5)
    assert product_value(product, x, y) == velocity[4, 5]
    assert product_value(product, x, y, "velocityStd") == read_product(product).layers["velocityStd"][4, 5]
    assert raster_value(raster, [(x, y)]) == pytest.approx(velocity[4, 5] * 1000.0)
    area = corners(series, 5, 15, 5, 15)
    expected = np.nanmedian(velocity[5:15, 5:15])
    assert raster_value(product, area, "median") == pytest.approx(expected, abs=1e-8)
    assert raster_value(raster, area, "mean") == pytest.approx(np.nanmean(velocity[5:15, 5:15]) * 1e3, abs=1e-4)
    row, col = np.argwhere(np.isnan(velocity))[0]
    assert product_value(product, *series.grid.centre(row, col)) is None
    assert product_value(raster, 0.0, 0.0) is None
    assert raster_value(raster, [(0.0, 0.0), (1.0, 0.0), (0.0, 1.0)]) is None
    places = [(x, y), (0.0, 0.0), series.grid.centre(row, col), series.grid.centre(7, 2)]
    assert product_values(product, places) == [velocity[4, 5], None, None, velocity[7, 2]]


def test_table_has_millimetres_and_gaps(tmp_path):
    series = random_series(tmp_path)
    point = point_history(series, *series.grid.centre(4, 5))
    area = area_history(series, corners(series, 5, 15, 5, 15))
    fit = fit_history(point, TimeFunctions(), excluded=(DATES[0],))
    rows = list(csv.DictReader(io.StringIO(histories_csv([('Point, "1"', point, fit), ("Area", area, None)]))))
    assert len(rows) == 2 * len(DATES)
    first, second, last = rows[0], rows[1], rows[-1]
    assert first["name"] == 'Point, "1"' and first["date"] == "2018-01-01" and first["used_in_fit"] == "0"
    assert float(second["displacement_mm"]) == pytest.approx(point.values[1] * 1e3, abs=1e-3)
    total = float(second["model_mm"]) + float(second["residual_mm"])
    assert total == pytest.approx(point.values[1] * 1e3, abs=2e-3)
    assert float(second["rate_mm_per_year"]) == pytest.approx(fit.rate * 1e3, abs=1e-3)
    assert second["spread_mm"] == "" and float(last["spread_mm"]) > 0 and last["model_mm"] == ""
    empty = [row for row in rows[: len(DATES)] if row["displacement_mm"] == ""]
    assert len(empty) == np.isnan(point.values).sum()


def test_mintpy_series_without_solution_is_no_data(tmp_path):
    """MintPy writes 0 on every date where there is no solution, and at the reference pixel."""
    series = random_series(tmp_path, gaps=0.0, REF_Y="1", REF_X="1")
    with h5py.File(series.path, "r+") as file:
        del file["spatial_ref"]
        file["timeseries"][:, 2, 2] = 0.0
        file["timeseries"][:, 1, 1] = 0.0
    series = DisplacementSeries.open(series.path)
    assert not point_history(series, *series.grid.centre(2, 2)).valid
    assert point_history(series, *series.grid.centre(1, 1)).valid
