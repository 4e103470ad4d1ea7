# SPDX-License-Identifier: GPL-2.0-or-later
"""Statistics of polygons against loops over their pixels: holes, parts, overlaps, gaps, large ones by blocks."""

from __future__ import annotations

import numpy as np
import pytest
from load_fixtures import Recorder
from stacks import small_grid
from test_noise import write_series

from insar_workbench.core.areas import polygon_area, polygons_area
from insar_workbench.core.dates import years_since
from insar_workbench.core.errors import Canceled, ParameterError
from insar_workbench.core.progress import NullProgress
from insar_workbench.core.sampling.zonal_series import ZonalOptions, quantiles, zonal_series
from insar_workbench.core.series import DisplacementSeries

GRID = small_grid(70, 90)
STATISTICS = ("mean", "std", "p25", "median", "p75")


def box(row0, row1, col0, col1):
    """A ring around the centres of these rows and columns."""
    (x0, y0), (x1, y1) = GRID.centre(row0 - 0.3, col0 - 0.3), GRID.centre(row1 - 0.7, col1 - 0.7)
    return [(x0, y0), (x1, y0), (x1, y1), (x0, y1)]


@pytest.fixture(scope="module")
def data():
    draw = np.random.default_rng(3)
    years = np.arange(10) * 12 / 365.25
    rate = np.linspace(-0.05, 0.05, GRID.cols)[None, None, :]
    values = years[:, None, None] * rate + 0.002 * draw.normal(size=(10, *GRID.shape))
    values[draw.random(values.shape) < 0.1] = np.nan
    values[:, 60:, 80:] = np.nan
    values[4, 20:26, 20:26] = np.nan
    return values.astype(np.float32)


@pytest.fixture(scope="module")
def series(data, tmp_path_factory):
    return DisplacementSeries.open(write_series(tmp_path_factory.mktemp("zones") / "s.h5", data, grid=GRID))


ZONES = (
    [[box(5, 30, 10, 40)]],
    [[box(5, 30, 10, 40), box(10, 20, 20, 30)]],  # with a hole
    [[box(2, 6, 2, 8)], [box(50, 66, 60, 75)], [box(52, 60, 65, 80)]],  # parts, of which two overlap
    [[box(20, 26, 20, 26)]],  # nothing on one date
    [[box(62, 66, 82, 88)]],  # no data at all
    [[[(0.0, 0.0), (10.0, 0.0), (0.0, 10.0)]]],  # elsewhere
    [],
)


def members():
    """Pixels of the zones, written down by hand."""
    masks = np.zeros((len(ZONES), *GRID.shape), dtype=bool)
    masks[:2, 5:30, 10:40] = True
    masks[1, 10:20, 20:30] = False
    masks[2, 2:6, 2:8] = masks[2, 50:66, 60:75] = masks[2, 52:60, 65:80] = True
    masks[3, 20:26, 20:26] = masks[4, 62:66, 82:88] = True
    return masks


def check(result, data, masks, tolerance):
    for zone, mask in enumerate(masks):
        for day in range(len(data)):
            known = data[day][mask].astype(float)
            known = known[np.isfinite(known)]
            assert result.pixels[zone, day] == len(known)
            found = [getattr(result, name)[zone, day] for name in STATISTICS]
            if not len(known):
                assert np.isnan(found).all()
                continue
            expected = [known.mean(), known.std(), *np.percentile(known, [25, 50, 75])]
            np.testing.assert_allclose(found, expected, atol=tolerance)


@pytest.mark.parametrize("most_values", [10**9, 12_000, 500])
def test_statistics(series, data, most_values):
    """Together, in batches, and larger ones by blocks (there quartiles are those of a histogram)."""
    result = zonal_series(series, ZONES, ZonalOptions(), NullProgress(), most_values=most_values)
    check(result, data, members(), 1e-8 if most_values > 500 else 0.03 / 1000)


def test_rates(series, data):
    """Straight lines through the mean and the median, by numpy."""
    years = years_since(series.dates, series.dates[0])
    for statistic in ("mean", "median"):
        result = zonal_series(series, ZONES, ZonalOptions(statistic), NullProgress())
        for zone in range(4):
            history = getattr(result, statistic)[zone]
            known = np.isfinite(history)
            slope, covariance = np.polyfit(years[known], history[known], 1, cov=True)
            assert result.rate[zone] == pytest.approx(slope[0], rel=1e-3)
            assert result.rate_std[zone] == pytest.approx(np.sqrt(covariance[0, 0]), rel=1e-2)
        assert np.isnan(result.rate[4:]).all()
    assert result.rate[0] == pytest.approx(-0.05 + 0.1 * 24.5 / 89, abs=4e-3)


def test_mask(series, data):
    mask = np.zeros(GRID.shape, dtype=bool)
    mask[:12] = True
    result = zonal_series(series, ZONES, ZonalOptions(), NullProgress(), mask)
    check(result, data, members() & mask, 1e-8)


def test_a_building_smaller_than_a_pixel(series, data):
    x, y = GRID.centre(33.3, 44.3)
    zone = [[[(x, y), (x + 1, y), (x, y + 1)]]]
    result = zonal_series(series, [zone], ZonalOptions(), NullProgress())
    np.testing.assert_array_equal(result.median[0], data[:, 33, 44])


def test_quantiles_leave_nan_out():
    draw = np.random.default_rng(1)
    values = draw.normal(size=(40, 7))
    values[draw.random(values.shape) < 0.4] = np.nan
    values[3] = np.nan
    expected = np.full((3, 40), np.nan)
    for row in range(40):
        known = values[row][np.isfinite(values[row])]
        if len(known):
            expected[:, row] = np.quantile(known, (0.0, 0.4, 1.0))
    np.testing.assert_allclose(quantiles(values, (0.0, 0.4, 1.0)), expected)


def test_area_of_polygons():
    """Overlapping parts are one area, and one ring is what it was."""
    found = polygons_area(GRID, ZONES[2])
    mask = np.zeros(GRID.shape, dtype=bool)
    mask[found.pixels] = True
    np.testing.assert_array_equal(mask, members()[2])
    assert polygon_area(GRID, ZONES[0][0][0]).inside.sum() == 25 * 30


def test_refusals_and_cancel(series):
    with pytest.raises(ParameterError, match="'mode' is unknown; choose mean or median"):
        ZonalOptions("mode")
    broken = [[[(480_000.0, 2_150_000.0), (np.nan, 0.0), (481_000.0, 2_149_000.0)]]]
    with pytest.raises(ParameterError, match="no place in the coordinates"):
        zonal_series(series, [broken], ZonalOptions(), NullProgress())
    for most_values in (10**9, 500):
        with pytest.raises(Canceled):
            zonal_series(series, ZONES, ZonalOptions(), Recorder(cancel_after=8), most_values=most_values)
