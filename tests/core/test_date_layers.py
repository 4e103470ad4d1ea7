# SPDX-License-Identifier: GPL-2.0-or-later
"""The GeoTIFF with a band per date: the series in millimetres, thinned when it is large, whole or not there."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import numpy as np
import pytest
from stacks import ATTRIBUTES, small_grid

from insar_workbench.core.errors import Canceled, FormatError
from insar_workbench.core.files.raster import open_raster, read_raster
from insar_workbench.core.grid import Window
from insar_workbench.core.maps.date_layers import write_dates
from insar_workbench.core.maps.map_layers import SOURCE_TAG
from insar_workbench.core.products import write_product
from insar_workbench.core.progress import NullProgress
from insar_workbench.core.series import DisplacementSeries, create_series

DAYS = tuple(date(2020, 1, 1) + timedelta(days=12 * i) for i in range(5))


class Stop(NullProgress):
    """Is canceled at once."""

    def check(self) -> None:
        raise Canceled


@pytest.fixture
def series(tmp_path: Path) -> DisplacementSeries:
    """Five dates of 20 x 31 pixels in metres; the first four pixels of row 2 have no data."""
    grid = small_grid(20, 31)
    cube = np.random.default_rng(2).normal(0.0, 0.03, (5, *grid.shape)).astype(np.float32)
    cube[:, 2, :4] = np.nan
    with create_series(tmp_path / "timeseries.h5", grid, DAYS, [0.0] * 5, ATTRIBUTES) as writer:
        writer.write(Window(0, 20, 0, 31), cube)
    return DisplacementSeries.open(tmp_path / "timeseries.h5")


def test_every_date_is_a_band_in_millimetres(series: DisplacementSeries, tmp_path: Path) -> None:
    layers = write_dates(series, tmp_path / "d.tif")
    assert layers.path == tmp_path / "d.tif" and layers.dates == DAYS and layers.grid == series.grid
    for number, band in enumerate(series.read() * 1000, start=1):
        np.testing.assert_allclose(read_raster(layers.path, number).array, band, atol=1e-4)
    dataset = open_raster(layers.path)
    assert [dataset.GetRasterBand(n).GetDescription() for n in range(1, 6)] == [day.isoformat() for day in DAYS]
    assert dataset.GetRasterBand(1).GetUnitType() == "mm"
    assert dataset.GetMetadataItem(SOURCE_TAG) == str(series.path)


def test_samples_are_of_pixels_with_data(series: DisplacementSeries, tmp_path: Path) -> None:
    layers = write_dates(series, tmp_path / "d.tif")
    assert layers.samples.shape == (5, 20 * 31 - 4)
    assert set(layers.samples[3]) <= set((series.read()[3] * np.float32(1000)).ravel())


def test_a_large_series_is_thinned(series: DisplacementSeries, tmp_path: Path) -> None:
    """The middle pixel of 3 x 3 stays; the last column, which fills no group, goes."""
    cube = series.read() * 1000
    layers = write_dates(series, tmp_path / "d.tif", max_bytes=cube.nbytes / 5)
    assert layers.grid.shape == (6, 10)
    band = read_raster(tmp_path / "d.tif", 4)
    np.testing.assert_allclose(band.array, cube[3, 1:18:3, 1:30:3], atol=1e-4)
    assert band.grid.dx == 3 * series.grid.dx


def test_blocks_that_hold_no_pixel_that_stays(
    series: DisplacementSeries, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Read row by row, two of three rows give nothing; the file is the same."""
    monkeypatch.setattr(
        "insar_workbench.core.maps.date_layers.plan_blocks",
        lambda *_, **__: [Window(i, i + 1, 0, 31) for i in range(20)],
    )
    cube = series.read() * 1000
    write_dates(series, tmp_path / "d.tif", max_bytes=cube.nbytes / 5)
    np.testing.assert_allclose(read_raster(tmp_path / "d.tif", 5).array, cube[4, 1:18:3, 1:30:3], atol=1e-4)


def test_what_the_mask_leaves_out_is_no_data(series: DisplacementSeries, tmp_path: Path) -> None:
    mask = np.random.default_rng(3).random(series.grid.shape) < 0.5
    write_product(tmp_path / "m.h5", "mask", series.grid, {"mask": mask}, {})
    layers = write_dates(series, tmp_path / "d.tif", tmp_path / "m.h5")
    expected = np.where(mask, series.read()[1] * 1000, np.nan)
    np.testing.assert_allclose(read_raster(layers.path, 2).array, expected, atol=1e-4)
    assert layers.samples.shape[1] == np.isfinite(expected).sum()


def test_a_canceled_or_wrong_one_leaves_no_file(series: DisplacementSeries, tmp_path: Path) -> None:
    with pytest.raises(Canceled):
        write_dates(series, tmp_path / "d.tif", progress=Stop())
    small = series.grid.multilook(2)
    write_product(tmp_path / "m.h5", "mask", small, {"mask": np.ones(small.shape, dtype=bool)}, {})
    with pytest.raises(FormatError, match="grid"):
        write_dates(series, tmp_path / "d.tif", tmp_path / "m.h5")
    with pytest.raises(FormatError, match="does not exist"):
        write_dates(series, tmp_path / "missing" / "d.tif")
    assert [path.name for path in tmp_path.iterdir() if path.suffix == ".tif"] == []
