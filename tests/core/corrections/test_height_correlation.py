# SPDX-License-Identifier: GPL-2.0-or-later
"""Troposphere by height: MintPy's result, what is put in comes out, windows, weak dates, refusals."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from load_fixtures import Recorder
from series_files import DATES, GRID, REFERENCE, series_files

from insar_workbench.core.corrections.catalogue import DELAY
from insar_workbench.core.corrections.height_correlation import HeightCorrelation
from insar_workbench.core.errors import Canceled, FormatError, ParameterError
from insar_workbench.core.products import read_product, write_product
from insar_workbench.core.progress import NullProgress
from insar_workbench.core.series import DisplacementSeries


def relief(seed: int = 1) -> np.ndarray:
    """Heights with valleys in every part."""
    y, x = np.mgrid[: GRID.rows, : GRID.cols]
    rough = np.random.default_rng(seed).normal(0, 80, GRID.shape)
    return 900 + 500 * np.sin(x / 5.0) * np.cos(y / 4.0) + rough


def geometry(height: np.ndarray) -> dict[str, np.ndarray]:
    return {"height": height, "incidenceAngle": np.full(GRID.shape, 37.0)}


def test_mexico_city(mexico, tmp_path: Path) -> None:
    """MintPy's run had one incidence angle for all pixels."""
    product = read_product(mexico.files.geometry)
    layers = {"height": product.layers["height"], "incidenceAngle": np.full((60, 100), 39.7, dtype=np.float32)}
    write_product(tmp_path / "g.h5", "geometry", product.grid, layers, product.metadata.attributes)
    files = replace(mexico.files, geometry=tmp_path / "g.h5")
    HeightCorrelation().correct(files, tmp_path / "c.h5", NullProgress())
    mexico.require_equal(tmp_path / "c.h5", "troposphere/height_correlation", 5e-6)


@pytest.mark.parametrize("degree", [1, 2, 3])
def test_what_follows_height_vanishes(tmp_path: Path, degree: int) -> None:
    """A polynomial of height relative to the reference pixel is the delay; the rest stays, gaps included."""
    height = relief()
    slant = (height - height[REFERENCE]) / np.cos(np.radians(37.0)) / 1000
    factors = np.random.default_rng(2).normal(0, 0.02, (len(DATES), degree))
    factors[0] = 0.0
    delay = sum(factors[:, k, None, None] * slant ** (k + 1) for k in range(degree))
    data = delay.copy()
    data[3, :5] = np.nan
    files = series_files(tmp_path, data, geometry=geometry(height))
    products = {DELAY: tmp_path / "delay.h5"}
    HeightCorrelation(degree).correct(files, tmp_path / "c.h5", NullProgress(), products)
    found = DisplacementSeries.open(tmp_path / "c.h5").read()
    np.testing.assert_array_equal(np.isnan(found), np.isnan(data))
    np.testing.assert_allclose(np.nan_to_num(found), 0.0, atol=2e-6)
    np.testing.assert_allclose(DisplacementSeries.open(tmp_path / "delay.h5").read(), delay, atol=2e-6)


def test_only_the_mask_is_fitted(tmp_path: Path) -> None:
    """A slide in the valley outside the mask keeps its motion; the fit is that of each date alone."""
    height, draw = relief(), np.random.default_rng(3)
    slant = (height - height[REFERENCE]) / np.cos(np.radians(37.0))
    data = draw.normal(0, 1e-4, (len(DATES), 1, 1)) * slant + draw.normal(0, 0.002, (len(DATES), *GRID.shape))
    data -= data[:1]
    data -= data[:, REFERENCE[0], REFERENCE[1]][:, None, None]
    mask = height > 600
    data[:, ~mask] -= 0.5
    mask[REFERENCE] = True
    data[:, REFERENCE[0], REFERENCE[1]] = 0.0
    files = series_files(tmp_path, data, geometry=geometry(height), mask=mask)
    HeightCorrelation().correct(files, tmp_path / "c.h5", NullProgress())
    found = DisplacementSeries.open(tmp_path / "c.h5").read()
    for number, values in enumerate(data):
        slope = np.polyfit(slant[mask], values[mask], 1)[0]
        np.testing.assert_allclose(found[number], values - slope * slant, atol=3e-6)


def test_windows_follow_a_slope_that_changes(tmp_path: Path) -> None:
    """With a slope that grows from west to east, windows leave much less than one slope for all."""
    height = relief()
    slant = (height - height[REFERENCE]) / np.cos(np.radians(37.0))
    x = np.linspace(-1, 1, GRID.cols)[None, :]
    data = np.stack([1e-4 * k / 7 * (1 + 0.8 * x) * slant for k in range(len(DATES))])
    files = series_files(tmp_path, data, geometry=geometry(height))
    left = {}
    for windows in (1, 5):
        HeightCorrelation(windows=windows).correct(files, tmp_path / "c.h5", NullProgress())
        left[windows] = np.abs(DisplacementSeries.open(tmp_path / "c.h5").read()[-1]).mean()
    assert left[5] < 0.4 * left[1]  # what is left lies beyond the middles of the outer windows


def test_weak_dates_are_left_alone(tmp_path: Path) -> None:
    height, draw = relief(), np.random.default_rng(4)
    slant = (height - height[REFERENCE]) / np.cos(np.radians(37.0))
    data = draw.normal(0, 0.01, (len(DATES), *GRID.shape))
    data[0] = 0.0
    data[5] = 2e-4 * slant + draw.normal(0, 1e-4, GRID.shape)
    data[:, REFERENCE[0], REFERENCE[1]] = 0.0
    files, progress = series_files(tmp_path, data, geometry=geometry(height)), Recorder()
    HeightCorrelation(least_correlation=0.6).correct(files, tmp_path / "c.h5", progress)
    found = DisplacementSeries.open(tmp_path / "c.h5").read()
    changed = [number for number in range(len(DATES)) if not np.array_equal(found[number], data[number].astype("f4"))]
    assert changed == [5]
    assert "1 of 8 dates are corrected" in progress.infos[-1]


def test_a_date_without_data_in_the_mask_is_left_alone(tmp_path: Path) -> None:
    height = relief()
    mask = height > 600
    data = np.stack([k * 1e-5 * (height - height[REFERENCE]) for k in range(len(DATES))])
    data[4][mask] = np.nan
    files = series_files(tmp_path, data, geometry=geometry(height), mask=mask)
    HeightCorrelation().correct(files, tmp_path / "c.h5", NullProgress())
    found = DisplacementSeries.open(tmp_path / "c.h5").read()
    np.testing.assert_array_equal(found[4], data[4].astype(np.float32))
    assert np.nanmax(np.abs(found[5])) < 1e-6


def test_refusals(tmp_path: Path) -> None:
    data = np.zeros((len(DATES), *GRID.shape))
    with pytest.raises(ParameterError, match="from 1 on"):
        HeightCorrelation(degree=0)
    with pytest.raises(ParameterError, match="needs the geometry file"):
        HeightCorrelation().correct(series_files(tmp_path, data), tmp_path / "c.h5", NullProgress())
    flat = series_files(tmp_path, data, geometry=geometry(np.full(GRID.shape, 5.0)))
    with pytest.raises(ParameterError, match="no relief"):
        HeightCorrelation().correct(flat, tmp_path / "c.h5", NullProgress())
    lacking = series_files(tmp_path, data, geometry={"height": relief()})
    with pytest.raises(FormatError, match="incidenceAngle"):
        HeightCorrelation().correct(lacking, tmp_path / "c.h5", NullProgress())
    with pytest.raises(Canceled):
        files = series_files(tmp_path, data, geometry=geometry(relief()))
        HeightCorrelation().correct(files, tmp_path / "c.h5", Recorder(cancel_after=0))
    assert not (tmp_path / "c.h5").exists()
