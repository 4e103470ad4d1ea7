# SPDX-License-Identifier: GPL-2.0-or-later
"""Filters: slow solutions with gaps across blocks, both passes add up, outliers, refusals."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import numpy as np
import pytest
from load_fixtures import Recorder, utm_grid
from series_files import DATES, GRID, REFERENCE, series_files

from insar_workbench.core.corrections import base
from insar_workbench.core.corrections.filters import SpatialFilter, TemporalFilter, nanmedian
from insar_workbench.core.errors import Canceled, ParameterError
from insar_workbench.core.progress import NullProgress
from insar_workbench.core.series import DisplacementSeries


def gappy(seed: int = 1) -> np.ndarray:
    draw = np.random.default_rng(seed)
    data = draw.normal(0, 0.01, (len(DATES), *GRID.shape))
    data[draw.random(data.shape) < 0.05] = np.nan
    data[:, 10:14, 20:25] = np.nan
    data[:, REFERENCE[0], REFERENCE[1]] = 0.0
    data[0, np.isfinite(data[0])] = 0.0
    return data.astype(np.float32)


def result(correction, files, folder: Path) -> np.ndarray:
    correction.correct(files, folder / "c.h5", NullProgress())
    return DisplacementSeries.open(folder / "c.h5").read()


def slow_space(image: np.ndarray, kind: str, size: float, row: int, col: int) -> float:
    """One pixel by itself: from its definition."""
    y, x = np.mgrid[: image.shape[0], : image.shape[1]]
    down, across = np.abs(y - row), np.abs(x - col)
    if kind == "median":
        near = (down <= size) & (across <= size)
        return float(np.nanmedian(image[near]))
    reach = int(3 * size + 0.5)
    near = (down <= reach) & (across <= reach) & np.isfinite(image)
    weight = np.exp(-0.5 * (down[near] ** 2 + across[near] ** 2) / size**2)
    return float((weight * image[near]).sum() / weight.sum())


@pytest.mark.parametrize(("kind", "size"), [("gaussian", 2.0), ("median", 2.0)])
def test_space_against_a_slow_solution(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str, size: float) -> None:
    """Blocks smaller than the scene give the same as the scene as a whole."""
    monkeypatch.setattr(base, "MAX_PIXELS", 256)
    monkeypatch.setattr(base, "MARGINS", 0)
    data = gappy()
    found = result(SpatialFilter(kind, size), series_files(tmp_path, data), tmp_path)
    np.testing.assert_array_equal(np.isnan(found), np.isnan(data))
    for number in (1, 6):
        origin = slow_space(data[number], kind, size, *REFERENCE)
        for row, col in ((0, 0), (15, 16), (16, 15), (29, 39), (9, 22)):
            if np.isfinite(data[number, row, col]):
                expected = slow_space(data[number], kind, size, row, col) - origin
                assert found[number, row, col] == pytest.approx(expected, abs=1e-6)
    assert np.abs(found[:, REFERENCE[0], REFERENCE[1]]).max() < 1e-7


@pytest.mark.parametrize("kind", ["gaussian", "median"])
def test_time_against_a_slow_solution(tmp_path: Path, kind: str) -> None:
    """Irregular dates: days count."""
    dates = [DATES[0] + timedelta(days=d) for d in (0, 6, 12, 60, 66, 130, 136, 400)]
    data = gappy(2)
    found = result(TemporalFilter(kind, 20.0), series_files(tmp_path, data, dates=dates), tmp_path)
    days = np.array([(day - dates[0]).days for day in dates])
    for row, col in ((0, 0), (5, 7), (29, 39), (20, 30)):
        values, smooth = data[:, row, col], np.full(len(dates), np.nan)
        for i in np.flatnonzero(np.isfinite(values)):
            apart = np.abs(days - days[i])
            if kind == "median":
                smooth[i] = np.nanmedian(values[apart <= 20])
            else:
                weight = np.where(np.isfinite(values) & (apart <= 60), np.exp(-0.5 * (apart / 20) ** 2), 0)
                smooth[i] = (weight * np.nan_to_num(values)).sum() / weight.sum()
        np.testing.assert_allclose(found[:, row, col], smooth - smooth[0], atol=1e-6)


@pytest.mark.parametrize("correction", [SpatialFilter, TemporalFilter])
def test_both_passes_add_up(tmp_path: Path, correction: type) -> None:
    data, files = gappy(3), series_files(tmp_path, gappy(3))
    total = result(correction(keep="low"), files, tmp_path) + result(correction(keep="high"), files, tmp_path)
    known = np.isfinite(total)
    assert known.sum() > 0.5 * data.size
    np.testing.assert_allclose(total[known], data[known], atol=1e-6)


def test_median_drops_a_spike_and_gaussian_keeps_a_plane(tmp_path: Path) -> None:
    grid = utm_grid(40, 40)
    y, x = np.mgrid[:40, :40]
    data = np.stack([k * 0.001 * (x + 2 * y) for k in range(len(DATES))])
    data -= data[:, 3:4, 4:5]
    spiked = data.copy()
    spiked[4, 20, 20] += 1.0
    smooth = result(SpatialFilter("median", 2), series_files(tmp_path, spiked, grid), tmp_path)
    assert abs(smooth[4, 20, 20] - data[4, 20, 20]) < 0.005
    smooth = result(SpatialFilter("gaussian", 1), series_files(tmp_path, data, grid), tmp_path)
    inside = np.s_[:, 6:-6, 6:-6]
    relative = smooth[inside] - smooth[inside][:, :1, :1]
    np.testing.assert_allclose(relative, data[inside] - data[inside][:, :1, :1], atol=1e-5)


def test_nanmedian() -> None:
    values = np.array([[1, np.nan, 5, np.nan], [3, 2, np.nan, np.nan], [2, 4, np.nan, np.nan]], dtype=np.float32)
    np.testing.assert_array_equal(nanmedian(values), np.array([2, 3, 5, np.nan], dtype=np.float32))


def test_refusals(tmp_path: Path) -> None:
    for wrong, message in (
        ({"kind": "mean"}, "'mean' is unknown"),
        ({"keep": "middle"}, "cannot be kept"),
        ({"size": 0.0}, "above 0"),
    ):
        with pytest.raises(ParameterError, match=message):
            SpatialFilter(**wrong)
    with pytest.raises(Canceled):
        files = series_files(tmp_path, gappy())
        SpatialFilter().correct(files, tmp_path / "c.h5", Recorder(cancel_after=0))
    assert not (tmp_path / "c.h5").exists()
