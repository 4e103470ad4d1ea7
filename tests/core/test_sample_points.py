# SPDX-License-Identifier: GPL-2.0-or-later
"""Points against loops over all pixels: nearest, radius, gaps, outside, degrees, more than fits into memory."""

from __future__ import annotations

import numpy as np
import pytest
from load_fixtures import Recorder
from stacks import small_grid
from test_noise import DATES, write_series

from insar_workbench.core.dates import years_since
from insar_workbench.core.distances import metres_per_degree
from insar_workbench.core.errors import Canceled, FormatError, ParameterError
from insar_workbench.core.products import write_product
from insar_workbench.core.progress import NullProgress
from insar_workbench.core.sampling import sample_points as module
from insar_workbench.core.sampling.sample_points import sample_points
from insar_workbench.core.series import DisplacementSeries

DRAW = np.random.default_rng(8)


def make(folder, epsg):
    grid = small_grid(150, 190, epsg)
    data = (DRAW.normal(size=(10, *grid.shape)) * 0.01).astype(np.float32)
    data[DRAW.random(data.shape) < 0.2] = np.nan
    data[:, 100:, 100:] = np.nan
    return grid, data, DisplacementSeries.open(write_series(folder / f"s{epsg}.h5", data, grid=grid))


@pytest.fixture(scope="module", params=[32614, 4326])
def scene(request, tmp_path_factory):
    return make(tmp_path_factory.mktemp("points"), request.param)


def points(grid, count=300):
    xmin, ymin, xmax, ymax = grid.extent
    x, y = DRAW.uniform(xmin, xmax, count), DRAW.uniform(ymin, ymax, count)
    x[:3], y[:3] = [np.nan, xmin - 5 * grid.dx, xmin], [ymin, ymin, ymax - 2.5 * abs(grid.dy)]
    return x, y


def slow(grid, data, x, y, radius):
    """Mean of the pixels within a radius, at least of the nearest one."""
    if grid.dx < 1:
        east, north = metres_per_degree(np.nanmean(y))
    else:
        east = north = 1.0 / 0.9996
    found = np.full((len(x), len(data)), np.nan)
    for i, (px, py) in enumerate(zip(x, y)):
        pixel = grid.pixel(px, py) if np.isfinite(px) else None
        if pixel is None:
            continue
        near = np.hypot((grid.x[None] - px) * east, (grid.y[:, None] - py) * north) <= radius
        near[pixel] = True
        for day, values in enumerate(data):
            known = values[near]
            known = known[np.isfinite(known)]
            found[i, day] = known.mean() if len(known) else np.nan
    return found


def test_nearest_pixel(scene):
    grid, data, series = scene
    x, y = points(grid)
    result = sample_points(series, x, y, NullProgress())
    np.testing.assert_array_equal(result.displacement, slow(grid, data, x, y, 0.0).astype(np.float32))
    assert result.pixels[0] == result.pixels[1] == 0
    assert np.isnan(result.displacement[0]).all() and np.isfinite(result.displacement[2]).any()
    assert np.array_equal(result.pixels > 0, np.isfinite(result.displacement).any(axis=1))


def test_radius(scene, monkeypatch):
    """In several parts of few pairs; the radius is off the edge of pixels, where rounding decides."""
    grid, data, series = scene
    x, y = points(grid, 120)
    monkeypatch.setattr(module, "MOST_PAIRS", 3000)
    expected = slow(grid, data, x, y, 263.0)
    found = sample_points(series, x, y, NullProgress(), 263.0)
    # scale of the map differs by some parts in ten thousand within the scene: a pixel or two are on the edge
    different = ~np.isclose(found.displacement, expected, atol=1e-7, equal_nan=True).all(axis=1)
    assert different.mean() < 0.05
    assert found.pixels.max() > 15


def test_more_points_than_memory(scene):
    grid, _, series = scene
    x, y = points(grid)
    small = sample_points(series, x, y, NullProgress(), most_values=200)
    assert isinstance(small.displacement, np.memmap)
    large = sample_points(series, x, y, NullProgress())
    np.testing.assert_array_equal(small.displacement, large.displacement)
    np.testing.assert_array_equal(small.velocity, large.velocity)


def test_each_tile_is_read_once(scene, monkeypatch):
    grid, _, series = scene
    x, y = points(grid, 2000)
    windows = []
    open_reader = DisplacementSeries.reader

    def reader(self):
        manager = open_reader(self)

        class Counting:
            def __enter__(self):
                read = manager.__enter__()
                return lambda window: windows.append(window) or read(window)

            def __exit__(self, *what):
                return manager.__exit__(*what)

        return Counting()

    monkeypatch.setattr(DisplacementSeries, "reader", reader)
    sample_points(series, x, y, NullProgress())
    high, wide = module.tile_shape(series)
    tiles = {(window.row0 // high, window.col0 // wide) for window in windows}
    assert len(tiles) == len(windows) > 1
    assert all((window.row1 - 1) // high == window.row0 // high for window in windows)
    assert all((window.col1 - 1) // wide == window.col0 // wide for window in windows)


def test_velocity_and_coherence(scene, tmp_path):
    grid, _, series = scene
    x, y = points(grid, 80)
    fitted = sample_points(series, x, y, NullProgress())
    years = years_since(DATES, DATES[0])
    for place in range(80):
        history = fitted.displacement[place].astype(float)
        known = np.isfinite(history)
        if known.sum() > 3:
            slope, covariance = np.polyfit(years[known], history[known], 1, cov=True)
            assert fitted.velocity[place] == pytest.approx(slope[0], rel=1e-3, abs=1e-6)
            assert fitted.velocity_std[place] == pytest.approx(np.sqrt(covariance[0, 0]), rel=1e-2)
    rate, std, coherence = DRAW.normal(size=(3, *grid.shape)).astype(np.float32)
    write_product(tmp_path / "v.h5", "velocity", grid, {"velocity": rate, "velocityStd": std}, {})
    write_product(tmp_path / "c.h5", "temporalCoherence", grid, {"temporalCoherence": coherence}, {})
    given = sample_points(series, x, y, NullProgress(), 0.0, tmp_path / "v.h5", tmp_path / "c.h5")
    for found, layer in ((given.velocity, rate), (given.velocity_std, std), (given.coherence, coherence)):
        expected = [
            np.nan if np.isnan(px) or grid.pixel(px, py) is None else layer[grid.pixel(px, py)] for px, py in zip(x, y)
        ]
        np.testing.assert_array_equal(found, np.array(expected, dtype=np.float32))


def test_refusals_and_cancel(scene, tmp_path):
    grid, _, series = scene
    x, y = points(grid, 20)
    with pytest.raises(ParameterError, match="radius is -1 m; give 0 or more"):
        sample_points(series, x, y, NullProgress(), -1.0)
    with pytest.raises(ParameterError, match=r"reaches over .* pixels, more than 128"):
        sample_points(series, x, y, NullProgress(), 50_000.0)
    other = small_grid(9, 9)
    write_product(tmp_path / "v.h5", "velocity", other, {"velocity": np.zeros((9, 9), np.float32)}, {})
    with pytest.raises(FormatError, match=r"9 x 9|150 x 190"):
        sample_points(series, x, y, NullProgress(), 0.0, tmp_path / "v.h5")
    with pytest.raises(Canceled):
        sample_points(series, x, y, Recorder(cancel_after=2))
