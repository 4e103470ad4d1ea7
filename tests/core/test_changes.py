# SPDX-License-Identifier: GPL-2.0-or-later
"""Breaks against all partitions, the rate of false alarms, known breaks found again, outliers, years, the product."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import combinations

import numpy as np
import pytest
from load_fixtures import Recorder, utm_grid
from test_noise import write_series

from insar_workbench.core.changes import breaks as breaks_module
from insar_workbench.core.changes.breaks import Sums, find_breaks
from insar_workbench.core.changes.changes import UNITS, ChangeDetector
from insar_workbench.core.changes.detect_changes import detect_changes
from insar_workbench.core.changes.hinges import best_hinges
from insar_workbench.core.changes.options import BreakSearch, ChangeOptions
from insar_workbench.core.errors import Canceled, FormatError, ParameterError
from insar_workbench.core.products import read_product, write_product
from insar_workbench.core.progress import NullProgress

COUNT = 100
DATES = tuple(date(2017, 3, 5) + timedelta(days=12 * i) for i in range(COUNT))
YEARS = np.arange(COUNT) * 12 / 365.25
NOISE = 0.003


def nothing() -> None:
    """Never cancels."""


def noise(pixels: int, seed: int, correlation: float = 0.0) -> np.ndarray:
    values = np.random.default_rng(seed).normal(size=(COUNT, pixels)) * NOISE
    for i in range(1, COUNT):
        values[i] = correlation * values[i - 1] + np.sqrt(1 - correlation**2) * values[i]
    return values


def detector(correlation: float = 0.0, **options) -> ChangeDetector:
    made = ChangeDetector(DATES, ChangeOptions(**options))
    made.calibrate(correlation, nothing)
    return made


def misfit(years, values) -> float:
    known = np.isfinite(values)
    design = np.stack([np.ones(known.sum()), years[known]], axis=1)
    solution = np.linalg.lstsq(design, values[known], rcond=None)[0]
    return float(((values[known] - design @ solution) ** 2).sum())


# --- the search -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("gaps", [False, True])
def test_best_of_all_partitions(gaps, monkeypatch):
    """Every way to put up to two breaks into 16 uneven dates is tried."""
    monkeypatch.setattr(breaks_module, "CHUNK_PIXELS", 7)
    draw = np.random.default_rng(2)
    years = np.cumsum(draw.uniform(0.02, 0.1, 16))
    values = draw.normal(size=(16, 20)) + np.where(np.arange(16) >= 9, 4.0, 0.0)[:, None]
    if gaps:
        values[draw.random(values.shape) < 0.15] = np.nan
    search = BreakSearch(2, 3, 0.1)
    for threshold in (1.0, 9.0):
        found = find_breaks(years, values, search, threshold, nothing)
        for pixel in range(20):
            history = values[:, pixel]
            number = np.isfinite(history).sum()
            best = {}
            for count in (0, 1, 2):
                for places in combinations(range(1, 16), count):
                    pieces = list(zip((0, *places), (*places, 16)))
                    if all(np.isfinite(history[a:b]).sum() >= 3 and years[b - 1] - years[a] >= 0.1 for a, b in pieces):
                        total = sum(misfit(years[a:b], history[a:b]) for a, b in pieces)
                        best[count] = min(best.get(count, (np.inf, ())), (total, places))
            score = {k: number * np.log(best[0][0] / total) - threshold * k for k, (total, _) in best.items()}
            count = max(score, key=score.get)
            assert found.number[pixel] == count
            assert tuple(found.first_dates[:count, pixel]) == best[count][1]
            assert (found.first_dates[count:, pixel] == 16).all()
            assert found.misfit[pixel] == pytest.approx(best[count][0], rel=1e-3)


def test_hinge_against_least_squares():
    draw = np.random.default_rng(6)
    years = np.cumsum(draw.uniform(0.02, 0.1, 30))
    values = draw.normal(size=(30, 12))
    values[draw.random(values.shape) < 0.1] = np.nan
    begin = np.array([0, 5] * 6)
    position, left = best_hinges(years, Sums.cumulate(years, values, np.arange(31)), begin, 4)
    for pixel, first in enumerate(begin):
        known = np.isfinite(values[first:, pixel])
        time, history = years[first:][known], values[first:, pixel][known]
        totals = {}
        for place in range(first + 4, 27):
            design = np.stack([np.ones_like(time), time, np.maximum(time - years[place], 0)], axis=1)
            solution = np.linalg.lstsq(design, history, rcond=None)[0]
            totals[place] = ((history - design @ solution) ** 2).sum()
        best = min(totals, key=totals.get)
        assert position[pixel] == best
        assert left[pixel] == pytest.approx(totals[best], rel=1e-9)


@pytest.mark.parametrize("correlation", [0.0, 0.5])
def test_noise_has_breaks_at_the_stated_rate(correlation):
    """Also when it is correlated from date to date, as far as the scene tells; 4000 histories, 1 % wanted."""
    values = noise(4000, 11, correlation)
    made = detector()
    measured = float(np.median(made.correlations(values)))
    assert measured == pytest.approx(correlation, abs=0.02)
    made.calibrate(measured, nothing)
    found = made.detect(values, nothing)
    assert 0.004 < np.mean(found["numBreaks"] > 0) < 0.018
    assert 0.02 < np.mean(found["faster"] != 0) < 0.06  # two standard deviations
    assert np.std(found["acceleration"] / found["accelerationStd"]) == pytest.approx(1.0, abs=0.08)
    assert np.std(found["velocityChange"] / found["velocityChangeStd"]) == pytest.approx(1.0, abs=0.08)


# --- known changes ----------------------------------------------------------------------------------------------


def test_known_changes_of_rate():
    """Recall, precision, date and rates of a landslide that speeds up by 25 mm/year at a known time."""
    pixels = 1500
    when = np.random.default_rng(3).uniform(0.8, 2.5, pixels)
    moving = np.arange(pixels) % 3 > 0
    change = np.where(moving, -0.025, 0.0)
    values = noise(pixels, 4) + 0.005 * YEARS[:, None] + change * np.maximum(YEARS[:, None] - when, 0.0)
    found = detector().detect(values, nothing)
    broken = found["numBreaks"] > 0
    assert broken[moving].mean() > 0.995
    assert moving[broken].mean() > 0.98
    assert (found["numBreaks"][moving] == 1).mean() > 0.95
    hit = moving & (found["numBreaks"] == 1)
    start = 2017 + (date(2017, 3, 5) - date(2017, 1, 1)).days / 365
    error = found["lastBreak"][hit] - (start + when[hit])
    assert np.median(np.abs(error)) < 0.05
    assert abs(np.median(error)) < 0.02
    assert (found["lastStep"][hit] == 0).mean() > 0.98
    for name, truth in (("velocityBefore", 0.005), ("velocityAfter", -0.02)):
        apart = (found[name][hit] - truth) / found[f"{name}Std"][hit]
        assert abs(np.median(found[name][hit]) - truth) < 0.001
        assert 0.8 < np.std(apart[np.abs(apart) < 6]) < 1.6
    assert np.isnan(found["lastBreak"][~broken]).all() and np.isnan(found["velocityBefore"][~broken]).all()
    assert np.median(found["velocityAfter"][~moving & ~broken]) == pytest.approx(0.005, abs=3e-4)


def test_a_step_and_two_breaks():
    step = noise(400, 5)
    step[40:] += 0.03
    found = detector().detect(step, nothing)
    assert (found["numBreaks"] == 1).mean() > 0.97
    assert np.median(found["lastStep"]) == pytest.approx(0.03, abs=0.001)
    middle = DATES[39] + timedelta(days=6)
    year = middle.year + (middle - date(middle.year, 1, 1)).days / 365
    assert np.mean(np.abs(found["lastBreak"] - year) < 0.01) > 0.95
    assert found["numOutliers"].mean() < 0.05  # the dates beside it are none
    pulse = noise(400, 6) + 0.06 * np.clip(YEARS - 1.0, 0.0, 1.0)[:, None]
    found = detector().detect(pulse, nothing)
    assert (found["numBreaks"] == 2).mean() > 0.95
    assert np.median(found["velocityBefore"]) == pytest.approx(0.06, abs=0.003)
    assert np.median(found["velocityAfter"]) == pytest.approx(0.0, abs=0.002)


def test_outliers_are_counted_and_make_no_breaks():
    values = noise(600, 7)
    values[[0, 30, 99]] += np.array([0.04, -0.04, 0.05])[:, None]
    found = detector().detect(values, nothing)
    assert (found["numOutliers"] >= 3).mean() > 0.97
    assert found["numOutliers"].mean() < 3.1
    assert np.mean(found["numBreaks"] > 0) < 0.03
    kept = detector(outlier_sigma=0.0).detect(values, nothing)
    assert not kept["numOutliers"].any()


def test_gaps():
    values = noise(600, 8) + 0.04 * np.maximum(YEARS - 1.5, 0.0)[:, None]
    draw = np.random.default_rng(9)
    values[draw.random(values.shape) < 0.3] = np.nan
    values[:, 0] = np.nan
    values[5:, 1] = np.nan
    found = detector().detect(values, nothing)
    assert all(np.isnan(found[name][:2]).all() for name in UNITS)
    assert (found["numBreaks"][2:] == 1).mean() > 0.95
    assert np.median(found["velocityAfter"][2:]) == pytest.approx(0.04, abs=0.001)


def test_last_year_against_the_year_before():
    """Rates by numpy over the dates of both years; faster is a matter of size, whatever the direction."""
    values = noise(200, 10)
    last, before = YEARS > YEARS[-1] - 1.0, (YEARS <= YEARS[-1] - 1.0) & (YEARS > YEARS[-1] - 2.0)
    bend = np.where(np.arange(200) < 100, -0.03, 0.03)
    values += -0.03 * YEARS[:, None] + bend * np.maximum(YEARS - YEARS[-1] + 1.0, 0.0)[:, None]
    found = detector(outlier_sigma=0.0).detect(values, nothing)
    for name, chosen in (("velocityLastYear", last), ("velocityYearBefore", before)):
        expected = np.polyfit(YEARS[chosen], values[chosen], 1)[0]
        np.testing.assert_allclose(found[name], expected, rtol=1e-6, atol=1e-9)
    np.testing.assert_allclose(found["velocityChange"], found["velocityLastYear"] - found["velocityYearBefore"])
    assert (found["faster"][:100] == 1).all() and (found["faster"][100:] == -1).all()


def test_acceleration_and_seasons():
    values = noise(300, 12) + 0.5 * 0.01 * (YEARS**2)[:, None]
    found = detector().detect(values, nothing)
    assert np.median(found["acceleration"]) == pytest.approx(0.01, rel=0.03)
    wave = noise(300, 13) + 0.012 * np.sin(2 * np.pi * YEARS + 0.4)[:, None]
    assert np.mean(detector().detect(wave, nothing)["numBreaks"] > 0) > 0.5
    seasonal = detector(periodic=(1.0,))
    assert np.mean(seasonal.detect(wave, nothing)["numBreaks"] > 0) < 0.03
    found = seasonal.detect(wave + 0.03 * np.maximum(YEARS - 2.0, 0.0)[:, None], nothing)
    assert np.mean(found["numBreaks"] == 1) > 0.9
    assert np.median(found["velocityAfter"]) == pytest.approx(0.03, abs=0.003)
    bent = seasonal.detect(wave + 0.5 * 0.01 * (YEARS**2)[:, None], nothing)
    assert np.median(bent["acceleration"]) == pytest.approx(0.01, rel=0.03)
    assert np.std((bent["acceleration"] - 0.01) / bent["accelerationStd"]) == pytest.approx(1.0, abs=0.15)


# --- files ------------------------------------------------------------------------------------------------------


def make_file(folder, grid):
    values = noise(grid.rows * grid.cols, 20).reshape(COUNT, *grid.shape)
    values[:, :10, :10] += 0.05 * np.maximum(YEARS - 2.0, 0.0)[:, None, None]
    values[:, -1] = np.nan
    values[:, 5, 5] = 0.0  # the reference
    return write_series(folder / "timeseries.h5", values, DATES, grid, np.zeros(COUNT), REF_Y="5", REF_X="5")


def test_product(tmp_path):
    grid = utm_grid(40, 50)
    path = make_file(tmp_path, grid)
    progress = Recorder()
    report = detect_changes(path, tmp_path / "changes.h5", ChangeOptions(), progress)
    product = read_product(tmp_path / "changes.h5")
    assert set(product.layers) == set(UNITS) and product.units == UNITS
    assert product.metadata.attributes["FILE_TYPE"] == "changes"
    number = product.layers["numBreaks"]
    assert (number[:10, :10] > 0).sum() == 99  # the reference pixel does not move
    assert number[5, 5] == 0 and np.isnan(number[-1]).all()
    assert (report.pixels, report.broken) == (39 * 50, int((number > 0).sum()))
    assert report.correlation < 0.05
    assert "would have one by chance" in progress.infos[-1] and not progress.warnings
    mask = np.zeros(grid.shape, dtype=bool)
    mask[:10] = True
    write_product(tmp_path / "mask.h5", "mask", grid, {"mask": mask}, {})
    report = detect_changes(path, tmp_path / "m.h5", ChangeOptions(correlation=0.3), progress, tmp_path / "mask.h5")
    assert (report.pixels, report.correlation) == (500, 0.3)


def test_refusals_and_cancel(tmp_path):
    with pytest.raises(ParameterError, match="at least 3"):
        BreakSearch(least_dates=2)
    with pytest.raises(ParameterError, match="give 1 or more"):
        BreakSearch(most=0)
    with pytest.raises(ParameterError, match=r"false alarm rate is 0; give 0\.0005 to 0\.5"):
        ChangeOptions(false_alarm=0.0)
    with pytest.raises(ParameterError, match="outlier threshold is -1"):
        ChangeOptions(outlier_sigma=-1.0)
    grid = utm_grid(20, 20)
    short = write_series(tmp_path / "short.h5", np.zeros((10, 20, 20)), DATES[:10], grid)
    with pytest.raises(
        ParameterError,
        match=r"short\.h5 cannot be searched for breaks: 10 dates in 0\.30 years leave no room for a break",
    ):
        detect_changes(short, tmp_path / "x.h5", ChangeOptions(), NullProgress())
    path = make_file(tmp_path, grid)
    other = utm_grid(9, 9)
    write_product(tmp_path / "mask.h5", "mask", other, {"mask": np.ones((9, 9), bool)}, {})
    with pytest.raises(FormatError, match=r"9 x 9|20 x 20"):
        detect_changes(path, tmp_path / "x.h5", ChangeOptions(), NullProgress(), tmp_path / "mask.h5")
    with pytest.raises(Canceled):
        detect_changes(path, tmp_path / "x.h5", ChangeOptions(), Recorder(cancel_after=4))
    assert not (tmp_path / "x.h5").exists()


def test_a_short_series_says_that_it_has_no_two_years(tmp_path):
    grid = utm_grid(8, 8)
    path = write_series(tmp_path / "s.h5", noise(64, 30)[:40].reshape(40, 8, 8), DATES[:40], grid, np.zeros(40))
    progress = Recorder()
    detect_changes(path, tmp_path / "c.h5", ChangeOptions(), progress)
    assert "468 days, less than two times the 365 days" in progress.warnings[0]
    assert np.isnan(read_product(tmp_path / "c.h5").layers["faster"]).all()
