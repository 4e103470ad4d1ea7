# SPDX-License-Identifier: GPL-2.0-or-later
"""Functions of time against MintPy, and against an independent, slow fit of one pixel after the other."""

from __future__ import annotations

import json
import math
import subprocess
from datetime import date, timedelta

import h5py
import numpy as np
import pytest
from scipy.linalg import lstsq

from insar_workbench.core.dates import format_date, parse_date
from insar_workbench.core.errors import Canceled, ParameterError
from insar_workbench.core.progress import NullProgress
from insar_workbench.core.time_functions.time_functions import (
    TimeFunctions,
    describe,
    design_matrix,
    estimate,
    evaluate,
    outputs,
)
from insar_workbench.core.time_functions.time_terms import decimal_years

MEXICO_SECONDS = 2421.0  # 00:40:21 UTC
MANY_TERMS = TimeFunctions(
    2,
    (1.0, 0.5),
    (date(2018, 4, 12),),
    (date(2019, 1, 1),),
    ((date(2018, 9, 1), 60.0),),
    ((date(2017, 9, 1), 30.0), (date(2017, 9, 1), 200.0)),
)


def every(days, count, first=date(2017, 1, 3)):
    return [first + timedelta(days=days * i) for i in range(count)]


def layers(functions, result, dates):
    return {output.name: output.values for output in outputs(functions, result, dates)}


def slow_fit(design, displacement):
    """Parameters, standard deviations from the residue, and residue of one pixel, the textbook way."""
    valid = np.isfinite(displacement)
    part, data = design[valid], displacement[valid].astype(float)
    count = design.shape[1]
    if len(part) < count or np.linalg.matrix_rank(part) < count:
        return np.full(count, np.nan), np.full(count, np.nan), np.nan
    parameters = np.linalg.lstsq(part, data, rcond=None)[0]
    squares = ((data - part @ parameters) ** 2).sum()
    if valid.sum() == count:
        return parameters, np.full(count, np.nan), math.sqrt(squares)
    variance = squares / (valid.sum() - count) * np.diag(np.linalg.inv(part.T @ part))
    return parameters, np.sqrt(variance), math.sqrt(squares)


# --- MintPy ----------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def mexico(shared_data):
    """Dates, displacement (date, pixel), and MintPy's layers of each model by name, where MintPy solved."""
    with h5py.File(shared_data / "mexico_city" / "mintpy_reference.h5") as file:
        series = file["inversion/weight_var/timeseries"][:]
        dates = [parse_date(day.decode()) for day in file["inversion/weight_var/date"][:]]
        solved = np.any(series != 0, axis=0)
        theirs = {
            model: {name: layer[:][solved] for name, layer in group.items()}
            for model, group in file["velocity"].items()
        }
    assert solved.sum() == 5881
    return dates, series[:, solved], theirs


def test_mintpy_linear(mexico):
    dates, displacement, theirs = mexico
    functions = TimeFunctions()
    mine = layers(functions, estimate(functions, dates, displacement, dates[0], seconds=MEXICO_SECONDS), dates)
    assert set(mine) == set(theirs["linear"])
    for name, layer in theirs["linear"].items():
        np.testing.assert_allclose(mine[name], layer, atol=1e-6, err_msg=name)


def test_mintpy_exponential_and_logarithm(mexico):
    """Relaxation from the day of an acquisition, which at 00:40:21 is already after the onset at midnight."""
    dates, displacement, theirs = mexico
    functions = TimeFunctions.parse(1, exp_text="20180319 60", log_text="20180319 30")
    mine = layers(functions, estimate(functions, dates, displacement, dates[0], seconds=MEXICO_SECONDS), dates)
    reference = theirs["exp20180319_60_log20180319_30"]
    assert set(mine) == set(reference)
    for name, layer in reference.items():
        # MintPy inverts G'G in single precision: its square roots are good to condition^2 / 2 of a rounding
        relative = 1e-4 if name.startswith(("exp", "log")) and name.endswith("Std") else 0
        np.testing.assert_allclose(mine[name], layer, atol=2e-6, rtol=relative, err_msg=name)
    at_midnight = layers(functions, estimate(functions, dates, displacement, dates[0]), dates)
    assert np.abs(at_midnight["velocity"] - reference["velocity"]).max() > 1e-4


def test_mintpy_many_terms_in_half_a_year(mexico):
    """Eight parameters from 13 dates in half a year: MintPy's single precision limits the agreement."""
    dates, displacement, theirs = mexico
    functions = TimeFunctions.parse(2, "1 0.5", "20180412")
    result = estimate(functions, dates, displacement, dates[0], seconds=MEXICO_SECONDS)
    mine = layers(functions, result, dates)
    reference = dict(theirs["poly2_periodic1_0.5_step20180412"])
    assert set(mine) - set(reference) == {"annualAmplitudeStd", "semiAnnualAmplitudeStd"}
    np.testing.assert_allclose(mine["residue"], reference["residue"], atol=1e-6)
    design = design_matrix(functions, dates, dates[0], MEXICO_SECONDS)
    single = lstsq(design.astype(np.float32), displacement.astype(np.float32))[0]  # what MintPy computes
    rounding = np.abs(single - result.parameters).max(axis=1)
    assert rounding.max() < 0.01 * np.abs(result.parameters).max()
    for name, parameter in (("intercept", 0), ("velocity", 1), ("acceleration", 2), ("step20180412", 7)):
        # this machine's LAPACK and that of MintPy's run round differently, by the same order of magnitude
        assert np.abs(mine[name] - reference[name]).max() < 10 * rounding[parameter], name
        # the standard deviations come from an inverse of G'G, whose condition is the square
        np.testing.assert_allclose(mine[f"{name}Std"], reference[f"{name}Std"], rtol=0.05, err_msg=f"{name}Std")
    for season, parameter in (("annual", 3), ("semiAnnual", 5)):
        turned = [
            layer[f"{season}Amplitude"] * np.exp(1j * layer[f"{season}Phase"].astype(float))
            for layer in (mine, reference)
        ]
        assert np.abs(turned[0] - turned[1]).max() < 2 * np.hypot(*rounding[parameter : parameter + 2])
    # what the ill-conditioned parameters mean together, the model's curve, is the same up to the rounding of
    # numbers of tens of metres that cancel each other
    ours = evaluate(functions, result.parameters, dates, dates[0], MEXICO_SECONDS)
    columns = [reference["intercept"], reference["velocity"], reference["acceleration"]]
    for season in ("annual", "semiAnnual"):
        amplitude, phase = reference[f"{season}Amplitude"].astype(float), reference[f"{season}Phase"].astype(float)
        columns += [amplitude * np.sin(phase), amplitude * np.cos(phase)]
    columns.append(reference["step20180412"])
    np.testing.assert_allclose(ours, design @ np.array(columns), atol=4e-5)


def test_real_data_in_double_precision(mexico):
    """The same three models against the textbook fit of every tenth pixel."""
    dates, displacement, _ = mexico
    some = displacement[:, ::10]
    for functions in (
        TimeFunctions(),
        TimeFunctions.parse(2, "1 0.5", "20180412"),
        TimeFunctions.parse(1, exp_text="20180319 60", log_text="20180319 30"),
    ):
        result = estimate(functions, dates, some, dates[0], seconds=MEXICO_SECONDS)
        design = design_matrix(functions, dates, dates[0], MEXICO_SECONDS)
        slow = [slow_fit(design, column) for column in some.T]
        np.testing.assert_allclose(result.parameters.T, [s[0] for s in slow], rtol=1e-5, atol=1e-8)
        np.testing.assert_allclose(result.std.T, [s[1] for s in slow], rtol=1e-5)
        np.testing.assert_allclose(result.residue, [s[2] for s in slow], rtol=1e-5)


def test_design_matrix_is_mintpys(peers_python):
    dates = every(12, 90, date(2016, 12, 26))
    dates[40] = date(2018, 4, 12)  # an acquisition on the day of the step
    code = (
        "import json, sys\n"
        "from mintpy.utils.time_func import get_design_matrix4time_func as matrix\n"
        "model, dates, reference, times = json.load(sys.stdin)\n"
        "json.dump([matrix(dates, model, reference, seconds).tolist() for seconds in times], sys.stdout)"
    )
    model = {
        "polynomial": 2,
        "periodic": [1.0, 0.5],
        "stepDate": ["20180412"],
        "polyline": ["20190101"],
        "exp": {"20180901": [60]},
        "log": {"20170901": [30, 200]},
    }
    times = [0.0, MEXICO_SECONDS, 80000.0]
    request = json.dumps([model, [format_date(day) for day in dates], format_date(dates[3]), times])
    answer = subprocess.run([peers_python, "-c", code], input=request, capture_output=True, text=True, check=True)
    for seconds, theirs in zip(times, json.loads(answer.stdout)):
        np.testing.assert_allclose(design_matrix(MANY_TERMS, dates, dates[3], seconds), theirs, rtol=1e-6, atol=1e-6)


# --- the functions ---------------------------------------------------------------------------------------------


def test_design_matrix_by_hand():
    dates = [date(2018, 1, 1), date(2018, 12, 31), date(2019, 1, 1), date(2020, 12, 31)]
    matrix = design_matrix(MANY_TERMS, dates, dates[0])
    names = describe(MANY_TERMS)
    assert matrix.shape == (4, len(names)) and matrix.dtype == np.float64
    columns = dict(zip(names, matrix.T))
    years = np.array([0, 364 / 365.25, 1, 2 + 365 / 365.25])  # a year begins at its first of January
    np.testing.assert_allclose(columns["offset"], 1)
    np.testing.assert_allclose(columns["velocity"], years, atol=1e-12)
    np.testing.assert_allclose(columns["acceleration"], years**2 / 2, atol=1e-12)
    np.testing.assert_allclose(columns["annualCosine"], np.cos(2 * np.pi * years), atol=1e-10)
    np.testing.assert_allclose(columns["semiAnnualSine"], np.sin(4 * np.pi * years), atol=1e-10)
    np.testing.assert_allclose(columns["step20180412"], [0, 1, 1, 1])
    np.testing.assert_allclose(columns["polyline20190101"], [0, 0, 0, 1 + 365 / 365.25], atol=1e-12)
    elapsed = (years * 365.25 - 243) / 60
    np.testing.assert_allclose(columns["exp20180901Tau60D"], [0, *(1 - np.exp(-elapsed[1:]))], atol=1e-10)
    elapsed = ((years + 1) * 365.25 - 243) / 200
    np.testing.assert_allclose(columns["log20170901Tau200D"], np.log(1 + elapsed), atol=1e-10)


def test_decimal_years_begin_on_the_first_of_january():
    days = [date(2019, 1, 1), date(2020, 12, 31), date(2021, 1, 1)]
    np.testing.assert_allclose(decimal_years(days), [2019, 2020 + 365 / 365.25, 2021], atol=1e-9)
    np.testing.assert_allclose(decimal_years(days[:1], 43200.0), [2019 + 0.5 / 365.25], atol=1e-9)


def test_step_on_the_day_of_an_acquisition():
    """At midnight (time unknown) the acquisition is before the step, a second later after it."""
    functions = TimeFunctions(steps=(date(2018, 1, 13),))
    dates = every(12, 3, date(2018, 1, 1))
    assert design_matrix(functions, dates, dates[0])[:, 2].tolist() == [0, 0, 1]
    assert design_matrix(functions, dates, dates[0], seconds=1)[:, 2].tolist() == [0, 1, 1]
    assert evaluate(functions, np.array([0.0, 0.0, 5.0]), dates, dates[0]).tolist() == [0, 0, 5]
    jump = np.array([[0.0], [0.0], [5.0], [5.0]])
    dates = every(12, 4, date(2018, 1, 1))
    assert estimate(functions, dates, jump, dates[0]).parameters[2, 0] == pytest.approx(5.0)


def test_time_is_0_at_the_acquisition_of_the_reference_date():
    dates = every(12, 3)
    np.testing.assert_allclose(design_matrix(TimeFunctions(), dates, dates[1], MEXICO_SECONDS)[1], [1.0, 0.0])


def test_every_term_is_recovered():
    dates = every(6, 260)
    truth = np.random.default_rng(2).normal(0, 0.05, (len(describe(MANY_TERMS)), 7))
    displacement = evaluate(MANY_TERMS, truth, dates, dates[5], 3600)
    result = estimate(MANY_TERMS, dates, displacement, dates[5], seconds=3600)
    np.testing.assert_allclose(result.parameters, truth, atol=1e-7)
    assert result.parameters.dtype == result.std.dtype == result.residue.dtype == np.float32
    assert result.residue.max() < 1e-12 and result.std.max() < 1e-10


def test_evaluate_one_pixel_at_other_dates():
    functions = TimeFunctions(2)
    curve = evaluate(functions, np.array([1.0, 2.0, 3.0]), [date(2018, 1, 1), date(2020, 1, 1)], date(2018, 1, 1))
    np.testing.assert_allclose(curve, [1.0, 1.0 + 4.0 + 6.0])


# --- missing dates ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("share", [0.02, 0.3, 0.7, 0.93])
@pytest.mark.parametrize("functions", [TimeFunctions(), MANY_TERMS], ids=["linear", "many terms"])
def test_random_missing_dates(functions, share):
    rng = np.random.default_rng(3)
    dates = every(12, 100)
    displacement = rng.normal(0, 0.02, (100, 150)).astype(np.float32)
    displacement[rng.random(displacement.shape) < share] = np.nan
    displacement[:, 7] = np.nan
    displacement[:, 8] = 0.0
    displacement[5:, 9] = np.nan
    result = estimate(functions, dates, displacement, dates[2])
    design = design_matrix(functions, dates, dates[2])
    solved = 0
    for pixel, column in enumerate(displacement.T):
        part = design[np.isfinite(column)]
        if len(part) >= design.shape[1] and 1e5 < np.linalg.cond(part) < 1e14:
            continue  # neither solution means anything
        parameters, std, residue = slow_fit(design, column)
        np.testing.assert_allclose(result.parameters[:, pixel], parameters, rtol=1e-4, atol=1e-7)
        np.testing.assert_allclose(result.std[:, pixel], std, rtol=1e-4, atol=1e-7)
        np.testing.assert_allclose(result.residue[pixel], residue, rtol=1e-4, atol=1e-7)
        solved += bool(np.isfinite(parameters[0]))
    assert np.isnan(result.parameters[:, 7]).all() and np.isnan(result.residue[7])
    assert (result.parameters[:, 8] == 0).all() and (result.std[:, 8] == 0).all()
    assert solved > 100 or share > 0.9


def test_few_dates():
    """Just enough dates give parameters without standard deviation, fewer give nothing."""
    dates = every(12, 10)
    displacement = np.full((10, 3), np.nan, dtype=np.float32)
    displacement[[2, 7], 0] = [0.01, 0.02]
    displacement[2, 1] = 0.01
    displacement[[2, 5, 7], 2] = [0.01, 0.02, 0.04]
    result = estimate(TimeFunctions(), dates, displacement, dates[0])
    assert result.parameters[1, 0] == pytest.approx(0.01 / (60 / 365.25))
    assert np.isnan(result.std[:, 0]).all() and result.residue[0] < 1e-9
    assert np.isnan(result.parameters[:, 1]).all() and np.isnan(result.std[:, 1]).all()
    assert np.isfinite(result.std[:, 2]).all()


def test_step_that_a_pixel_does_not_see():
    """A pixel without any date after the step has no solution; its neighbour has one."""
    functions = TimeFunctions(steps=(date(2018, 1, 1),))
    dates = every(12, 60)
    displacement = np.random.default_rng(0).normal(0, 1, (60, 2))
    displacement[np.array(dates) > date(2018, 1, 1), 0] = np.nan
    result = estimate(functions, dates, displacement, dates[0])
    assert np.isnan(result.parameters[:, 0]).all() and np.isnan(result.std[:, 0]).all()
    assert np.isfinite(result.parameters[:, 1]).all()


def test_step_that_a_pixel_does_not_see_among_other_terms():
    """The term that is missing need not be the last: what follows it is no solution either."""
    functions = TimeFunctions(steps=(date(2018, 6, 1),), polylines=(date(2017, 9, 1),))
    dates = every(12, 60)
    displacement = np.random.default_rng(0).normal(0, 1, (60, 2))
    displacement[np.array(dates) > date(2018, 6, 1), 0] = np.nan
    result = estimate(functions, dates, displacement, dates[0])
    assert np.isnan(result.parameters[:, 0]).all() and np.isnan(result.std[:, 0]).all()
    assert np.isfinite(result.parameters[:, 1]).all()


@pytest.mark.parametrize("share", [0.0, 0.3])
def test_parameters_alone(share):
    from insar_workbench.core.time_functions.least_squares import LeastSquares

    rng = np.random.default_rng(8)
    design = np.column_stack([np.ones(20), np.arange(20.0), rng.normal(0, 1, 20)])
    observed = rng.normal(0, 1, (20, 15)).astype(np.float32)
    observed[rng.random(observed.shape) < share] = np.nan
    observed[2:, 3] = np.nan  # too few dates
    parameters = LeastSquares(design).solve(observed)
    for pixel, history in enumerate(observed.T):
        known = np.isfinite(history)
        expected = lstsq(design[known], history[known])[0] if pixel != 3 else np.full(3, np.nan)
        np.testing.assert_allclose(parameters[:, pixel], expected, rtol=1e-7, atol=1e-9)


def test_result_does_not_depend_on_how_pixels_are_cut(monkeypatch):
    rng = np.random.default_rng(4)
    dates = every(12, 40)
    displacement = rng.normal(0, 0.02, (40, 90))
    displacement[rng.random(displacement.shape) < 0.02] = np.nan
    variances = rng.uniform(1e-5, 1e-4, displacement.shape)
    for uncertainty in ("residue", "covariance", "bootstrap"):
        whole = estimate(TimeFunctions(), dates, displacement, dates[0], uncertainty, variances, 30)
        monkeypatch.setattr("insar_workbench.core.time_functions.time_functions.CHUNK_PIXELS", 7)
        cut = estimate(TimeFunctions(), dates, displacement, dates[0], uncertainty, variances, 30)
        monkeypatch.undo()
        np.testing.assert_allclose(cut.parameters, whole.parameters, rtol=1e-5, atol=1e-8)
        np.testing.assert_allclose(cut.std, whole.std, rtol=1e-5)


@pytest.mark.parametrize(
    ("uncertainty", "shape", "numbers_of_a_pixel"),
    [
        ("residue", (), 10),  # the dates
        ("covariance", (10, 50), 10),
        ("covariance", (10, 10, 50), 100),
        ("bootstrap", (), 60),  # parameters x draws
    ],
)
def test_pixels_are_cut_so_that_arrays_stay_small(monkeypatch, uncertainty, shape, numbers_of_a_pixel):
    """Steps of as many pixels as the largest array may have."""
    monkeypatch.setattr("insar_workbench.core.time_functions.time_functions.CHUNK_NUMBERS", 7 * numbers_of_a_pixel)
    dates = every(12, 10)
    displacement = np.random.default_rng(0).normal(0, 1, (10, 50))
    covariance = np.broadcast_to(1.0, shape) if shape else None
    progress = Impatient(10**6)
    estimate(TimeFunctions(), dates, displacement, dates[0], uncertainty, covariance, 30, progress=progress)
    assert progress.fractions == [*(7 * i / 50 for i in range(1, 8)), 1.0]


def test_many_parameters_are_counted_as_covariances(monkeypatch):
    monkeypatch.setattr(
        "insar_workbench.core.time_functions.time_functions.CHUNK_NUMBERS", 7 * len(describe(MANY_TERMS)) ** 2
    )
    dates = every(12, 70)
    progress = Impatient(10**6)
    estimate(MANY_TERMS, dates, np.zeros((70, 50)), dates[0], progress=progress)
    assert progress.fractions == [*(7 * i / 50 for i in range(1, 8)), 1.0]


# --- uncertainty -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("missing", [0.0, 0.2])
@pytest.mark.parametrize("full", [True, False])
def test_covariance_is_propagated(full, missing):
    rng = np.random.default_rng(5)
    functions = TimeFunctions(1, (1.0,))
    dates = every(24, 30)
    displacement = rng.normal(0, 0.02, (30, 12))
    displacement[rng.random(displacement.shape) < missing] = np.nan
    displacement[:, 3] = np.nan
    roots = rng.normal(0, 1e-2, (12, 30, 30))
    covariances = roots @ roots.transpose(0, 2, 1)
    if not full:
        covariances *= np.eye(30)
    given = covariances.transpose(1, 2, 0) if full else np.einsum("pii->ip", covariances)
    given = given.copy()
    given[..., 0, 5] = np.nan  # unknown at a date that pixel 5 has
    displacement[0, 5] = 0.01
    result = estimate(functions, dates, displacement, dates[0], "covariance", given)
    design = design_matrix(functions, dates, dates[0])
    for pixel in range(12):
        if pixel in (3, 5):
            assert np.isnan(result.std[:, pixel]).all()
            continue
        valid = np.isfinite(displacement[:, pixel])
        inverse = np.linalg.pinv(design[valid])
        propagated = inverse @ covariances[pixel][np.ix_(valid, valid)] @ inverse.T
        np.testing.assert_allclose(result.std[:, pixel], np.sqrt(np.diag(propagated)), rtol=1e-5)
        np.testing.assert_allclose(result.covariance[..., pixel], propagated, rtol=1e-6, atol=1e-12)
    assert np.isfinite(result.parameters[:, 5]).all()


@pytest.mark.parametrize("shape", [(30, 6), (30, 30, 6)])
def test_a_covariance_counts_only_when_it_is_asked_for(shape):
    rng = np.random.default_rng(7)
    dates = every(24, 30)
    displacement = rng.normal(0, 0.02, (30, 6))
    displacement[rng.random(displacement.shape) < 0.1] = np.nan
    result = estimate(TimeFunctions(1, (1.0,)), dates, displacement, dates[0], "residue", np.full(shape, 9.0))
    design = design_matrix(TimeFunctions(1, (1.0,)), dates, dates[0])
    slow = [slow_fit(design, displacement[:, pixel])[1] for pixel in range(6)]
    np.testing.assert_allclose(result.std.T, slow, rtol=1e-5)
    assert result.uncertainty == "residue"


def slow_bootstrap(design, displacement, times):
    """Mean and standard deviation over resamplings of one pixel, one lstsq per draw."""
    found = []
    for drawn in times.T.astype(int):
        index = np.repeat(np.arange(len(design)), drawn * np.isfinite(displacement))
        if np.linalg.matrix_rank(design[index]) == design.shape[1]:
            found.append(np.linalg.lstsq(design[index], displacement[index], rcond=None)[0])
    return np.mean(found, axis=0), np.std(found, axis=0)


@pytest.mark.parametrize("pattern", ["complete", "shared gaps", "gaps of its own", "gaps everywhere"])
def test_bootstrap_is_one_fit_per_draw(pattern):
    from insar_workbench.core.time_functions.least_squares import LeastSquares

    rng = np.random.default_rng(6)
    functions = TimeFunctions(1, (), (date(2017, 4, 12),))
    dates = every(12, 14)
    displacement = rng.normal(0, 0.02, (14, 20))
    if pattern == "shared gaps":
        displacement[[2, 5], :15] = np.nan
    elif pattern == "gaps of its own":
        displacement[rng.random(displacement.shape) < 0.2] = np.nan
    elif pattern == "gaps everywhere":  # in two groups of pixels
        displacement[2, ::2] = np.nan
        displacement[3, 1::2] = np.nan
    result = estimate(functions, dates, displacement, dates[0], "bootstrap", bootstrap_count=60, seed=9)
    design = design_matrix(functions, dates, dates[0])
    times = LeastSquares(design).draws(60, 9)
    assert (times.sum(axis=0) == 14).all()
    for pixel in range(20):
        mean, std = slow_bootstrap(design, displacement[:, pixel], times)
        np.testing.assert_allclose(result.parameters[:, pixel], mean, rtol=1e-5, atol=1e-8)
        np.testing.assert_allclose(result.std[:, pixel], std, rtol=1e-5)


def test_bootstrap_agrees_with_residue_on_white_noise():
    dates = every(12, 120)
    displacement = np.random.default_rng(7).normal(0, 0.01, (120, 300))
    both = [
        estimate(TimeFunctions(), dates, displacement, dates[0], uncertainty)
        for uncertainty in ("residue", "bootstrap")
    ]
    ratio = both[1].std / both[0].std
    assert np.abs(np.median(ratio, axis=1) - 1).max() < 0.05
    assert np.abs(ratio - 1).max() < 0.6
    truth = both[0].parameters[1].std()
    assert np.median(both[0].std[1]) == pytest.approx(truth, rel=0.15)
    assert np.abs(both[1].parameters[1] - both[0].parameters[1]).max() < truth / 3
    again = estimate(TimeFunctions(), dates, displacement, dates[0], "bootstrap")
    np.testing.assert_array_equal(again.parameters, both[1].parameters)
    other = estimate(TimeFunctions(), dates, displacement, dates[0], "bootstrap", seed=1)
    assert (other.parameters != both[1].parameters).any()


def test_bootstrap_without_a_usable_draw():
    functions = TimeFunctions(3)
    message = (
        "^No resampling of the 4 dates carries the 4 parameters; use fewer terms, or the uncertainty from the residue.$"
    )
    with pytest.raises(ParameterError, match=message):
        estimate(functions, every(12, 4), np.zeros((4, 1)), date(2017, 1, 3), "bootstrap", bootstrap_count=3)


@pytest.mark.parametrize("pixels", [1, 12])
def test_bootstrap_needs_two_usable_draws_of_a_pixel(pixels):
    """A line through a pixel of dates 0 to 2: of three draws two, one or none hold two of them."""
    from insar_workbench.core.time_functions.least_squares import LeastSquares

    dates = every(12, 6)
    solver = LeastSquares(design_matrix(TimeFunctions(), dates, dates[0]))
    displacement = np.full((6, pixels), np.nan)
    displacement[:3] = np.array([0.0, 0.5, 0.2])[:, None]
    fit = solver.fit(displacement)
    usable, useless = [2.0, 0.0, 1.0, 3.0, 0.0, 0.0], [4.0, 0.0, 0.0, 1.0, 1.0, 0.0]
    other = [0.0, 1.0, 2.0, 0.0, 3.0, 0.0]
    design = design_matrix(TimeFunctions(), dates, dates[0])
    mean, covariance = solver.bootstrap(fit, np.array([usable, other, useless]).T, NullProgress())
    expected, std = slow_bootstrap(design, displacement[:, 0], np.array([usable, other]).T)
    np.testing.assert_allclose(solver.parameters(mean), np.broadcast_to(expected[:, None], (2, pixels)), atol=1e-9)
    variances = np.einsum("iip->ip", solver.parameter_covariance(covariance))
    np.testing.assert_allclose(np.sqrt(variances), np.broadcast_to(std[:, None], (2, pixels)), atol=1e-9)
    for draws in ([usable, useless, useless], [useless, useless, useless]):
        mean, covariance = solver.bootstrap(fit, np.array(draws).T, NullProgress())
        assert np.isnan(mean).all() and np.isnan(covariance).all()


def test_two_usable_draws_are_enough(monkeypatch):
    from insar_workbench.core.time_functions.least_squares import LeastSquares

    class Drawing:
        def __init__(self, draws):
            self.draws = np.array(draws)

        def integers(self, low, high, size):
            assert (low, high, size) == (0, 4, self.draws.shape)
            return self.draws

    solver = LeastSquares(design_matrix(TimeFunctions(), every(12, 4), date(2017, 1, 3)))
    monkeypatch.setattr(np.random, "default_rng", lambda seed: Drawing([[0, 0, 0, 0], [0, 1, 1, 3], [2, 2, 3, 3]]))
    assert solver.draws(3, 0).T.tolist() == [[1, 2, 0, 1], [0, 0, 2, 2]]
    monkeypatch.setattr(np.random, "default_rng", lambda seed: Drawing([[0, 0, 0, 0], [0, 1, 1, 3]]))
    with pytest.raises(ParameterError, match="No resampling"):
        solver.draws(2, 0)


def test_bootstrap_of_pixels_without_a_solution():
    result = estimate(TimeFunctions(), every(12, 8), np.full((8, 3), np.nan), date(2017, 1, 3), "bootstrap")
    assert np.isnan(result.parameters).all() and np.isnan(result.std).all()


# --- products --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("degrees", [30, 120, -30, -120, 90, -90, 0, 179])
def test_phase_in_all_quadrants(degrees):
    """Amplitude sin(2 pi t / period + phase), as MintPy defines it."""
    functions = TimeFunctions(1, (1.0,))
    dates = every(12, 80)
    phase = math.radians(degrees)
    years = design_matrix(functions, dates, dates[0])[:, 1]
    displacement = (0.01 * np.sin(2 * np.pi * years + phase) + 0.03 * years)[:, None]
    found = layers(functions, estimate(functions, dates, displacement, dates[0]), dates)
    assert found["annualPhase"][0] == pytest.approx(phase, abs=1e-5)
    assert found["annualAmplitude"][0] == pytest.approx(0.01, rel=1e-5)
    assert found["velocity"][0] == pytest.approx(0.03, rel=1e-5)


def test_standard_deviation_of_amplitude_is_the_scatter_of_noise():
    functions = TimeFunctions(1, (1.0,))
    dates = every(12, 80)
    years = design_matrix(functions, dates, dates[0])[:, 1]
    noise = np.random.default_rng(8).normal(0, 0.003, (80, 4000))
    displacement = 0.02 * np.cos(2 * np.pi * years - 1)[:, None] + noise
    found = layers(functions, estimate(functions, dates, displacement, dates[0]), dates)
    assert np.median(found["annualAmplitudeStd"]) == pytest.approx(found["annualAmplitude"].std(), rel=0.05)


def test_standard_deviation_of_amplitude_where_cosine_and_sine_are_correlated():
    """Half a year of data: the variance is gradient x covariance x gradient, the gradient by differences."""
    functions = TimeFunctions(1, (1.0,))
    dates = every(12, 16)
    displacement = np.random.default_rng(9).normal(0, 0.01, (16, 5))
    result = estimate(functions, dates, displacement, dates[0])
    found = layers(functions, result, dates)["annualAmplitudeStd"]
    design = design_matrix(functions, dates, dates[0])
    for pixel, column in enumerate(displacement.T):
        parameters, _, residue = slow_fit(design, column)
        covariance = residue**2 / 12 * np.linalg.inv(design.T @ design)
        step = 1e-6
        around = [[math.hypot(*(parameters + sign * step * unit)[2:]) for sign in (1, -1)] for unit in np.eye(4)]
        gradient = np.diff(around, axis=1)[:, 0] / (-2 * step)
        assert found[pixel] == pytest.approx(math.sqrt(gradient @ covariance @ gradient), rel=1e-4)


def test_pixel_that_never_moves():
    """The reference pixel: all zero, not NaN."""
    functions = TimeFunctions(1, (1.0,), (date(2018, 1, 1),), (date(2018, 6, 1),))
    dates = every(12, 80)
    result = estimate(functions, dates, np.zeros((80, 1), dtype=np.float32), dates[0])
    for output in outputs(functions, result, dates):
        assert output.values.tolist() == [0.0], output.name


def test_amplitude_of_0_has_the_mean_standard_deviation_of_all_directions():
    functions = TimeFunctions(1, (1.0,))
    dates = every(12, 80)
    variances = np.random.default_rng(3).uniform(1e-6, 1e-4, (80, 1))
    result = estimate(functions, dates, np.zeros((80, 1)), dates[0], "covariance", variances)
    cosine, sine = result.covariance[2, 2, 0], result.covariance[3, 3, 0]
    assert layers(functions, result, dates)["annualAmplitudeStd"][0] == pytest.approx(math.sqrt((cosine + sine) / 2))


def test_names_units_and_order():
    functions = TimeFunctions(
        3,
        (1.0, 0.25),
        (date(2018, 4, 12),),
        (date(2018, 6, 1),),
        ((date(2018, 3, 19), 60.0),),
        ((date(2018, 3, 19), 30.5),),
    )
    dates = every(12, 90)
    displacement = np.random.default_rng(0).normal(0, 1, (90, 2))
    result = estimate(functions, dates, displacement, dates[0])
    found = [(output.name, output.unit) for output in outputs(functions, result, dates)]
    assert found == [
        ("velocity", "m/year"),
        ("velocityStd", "m/year"),
        ("acceleration", "m/year^2"),
        ("accelerationStd", "m/year^2"),
        ("poly3", "m/year^3"),
        ("poly3Std", "m/year^3"),
        ("intercept", "m"),
        ("interceptStd", "m"),
        ("annualAmplitude", "m"),
        ("annualAmplitudeStd", "m"),
        ("annualPhase", "radian"),
        ("period0.25YAmplitude", "m"),
        ("period0.25YAmplitudeStd", "m"),
        ("period0.25YPhase", "radian"),
        ("step20180412", "m"),
        ("step20180412Std", "m"),
        ("velocityPost20180601", "m/yr"),
        ("velocityPost20180601Std", "m/yr"),
        ("exp20180319Tau60D", "m"),
        ("exp20180319Tau60DStd", "m"),
        ("log20180319Tau30.5D", "m"),
        ("log20180319Tau30.5DStd", "m"),
        ("residue", "m"),
    ]
    assert all(output.values.dtype == np.float32 for output in outputs(functions, result, dates))
    values = layers(functions, result, dates)
    for name, parameter, std in zip(describe(functions), result.parameters, result.std):
        name = name.replace("offset", "intercept")
        if name.startswith(("intercept", "velocity", "acceleration", "poly3", "step", "exp", "log")):
            np.testing.assert_array_equal(values[name], parameter)
            np.testing.assert_array_equal(values[f"{name}Std"], std)
    without = estimate(functions, dates, displacement, dates[0], "bootstrap", bootstrap_count=20)
    assert "residue" not in layers(functions, without, dates)


def test_velocity_after_each_change():
    """Three lines of known slope; the standard deviation is that of the last line's slope as a parameter."""
    changes = (date(2018, 1, 1), date(2019, 1, 1))
    functions = TimeFunctions(polylines=changes)
    dates = every(12, 100)
    matrix = design_matrix(functions, dates, dates[0])
    noise = np.random.default_rng(1).normal(0, 1e-3, (100, 1))
    displacement = matrix @ np.array([[0.0], [0.01], [0.02], [-0.05]])
    exact = layers(functions, estimate(functions, dates, displacement, dates[0]), dates)
    assert exact["velocity"][0] == pytest.approx(0.01, abs=1e-7)
    assert exact["velocityPost20180101"][0] == pytest.approx(0.03, abs=1e-7)
    assert exact["velocityPost20190101"][0] == pytest.approx(-0.02, abs=1e-7)
    noisy = layers(functions, estimate(functions, dates, displacement + noise, dates[0]), dates)
    turn = np.eye(4)
    turn[1, 1:] = [1, -1, -1]  # velocity = last slope - both changes
    slope, std, _ = slow_fit(matrix @ turn, (displacement + noise)[:, 0])
    assert noisy["velocityPost20190101"][0] == pytest.approx(slope[1], rel=1e-4)
    assert noisy["velocityPost20190101Std"][0] == pytest.approx(std[1], rel=1e-4)


# --- what a person types ---------------------------------------------------------------------------------------


def test_parse():
    exponential, logarithmic = "20180319 60; 20190101 30 90", " 20180319,0.7 "
    functions = TimeFunctions.parse(2, "1, 0.5", "20180412; 2019-01-01", exponential, logarithmic)
    assert functions == TimeFunctions(
        2,
        (1.0, 0.5),
        (date(2018, 4, 12), date(2019, 1, 1)),
        (),
        ((date(2018, 3, 19), 60.0), (date(2019, 1, 1), 30.0), (date(2019, 1, 1), 90.0)),
        ((date(2018, 3, 19), 0.7),),
    )
    assert TimeFunctions.parse(1, "", " ", "", "", "20180601").polylines == (date(2018, 6, 1),)
    assert TimeFunctions.parse() == TimeFunctions()


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"polynomial": 0}, "degree 0 is too low; give 1"),
        ({"periodic_text": "1 x"}, "'x' is not a number; write periods in years, such as 1 0.5"),
        ({"periodic_text": "0,5"}, "period 0 is not positive"),
        ({"periodic_text": "-1"}, "period -1 is not positive"),
        ({"periodic_text": "nan"}, "period nan is not positive"),
        ({"periodic_text": "inf"}, "period inf is not positive"),
        ({"periodic_text": "1 1.0"}, "annualCosine is given twice"),
        ({"steps_text": "20181301"}, "'20181301' is not a date; write it as YYYYMMDD"),
        ({"steps_text": "20180412 2018-04-12"}, "step20180412 is given twice"),
        ({"exp_text": "20180319"}, "onset 20180319 has no characteristic time; .* 20180319 60; 20190101 30 90"),
        ({"exp_text": "20180319 20190101 60"}, "onset 20180319 has no characteristic time"),
        ({"exp_text": "60 20180319"}, "'60' stands where the date of an onset is expected"),
        ({"log_text": "20180319 two"}, "'two' is not a number; write each onset"),
        ({"log_text": "20180319 0"}, "characteristic time 0 of the logarithmic relaxation from 20180319"),
        (
            {"exp_text": "20180319 inf"},
            "time inf of the exponential relaxation from 20180319 is not positive; give it in days.$",
        ),
        ({"exp_text": "20181332 60"}, "'20181332' is not a date"),
    ],
)
def test_parse_says_what_is_wrong(arguments, message):
    with pytest.raises(ParameterError, match=message):
        TimeFunctions.parse(**arguments)


@pytest.mark.parametrize(
    ("functions", "count", "message"),
    [
        (TimeFunctions(steps=(date(2020, 1, 1),)), 50, "step on 20200101 is not inside the dates 20170103 to 20180814"),
        (TimeFunctions(steps=(date(2017, 1, 3),)), 50, "step on 20170103 is not inside"),
        (TimeFunctions(steps=(date(2018, 8, 14),)), 50, "step on 20180814 is not inside"),
        (TimeFunctions(polylines=(date(2016, 1, 1),)), 50, "change of velocity on 20160101 is not inside"),
        (TimeFunctions(exp=((date(2018, 8, 14), 9.0),)), 50, "exponential relaxation from 20180814 begins after"),
        (TimeFunctions(log=((date(2019, 1, 1), 9.0),)), 50, "logarithmic relaxation from 20190101 begins after"),
        (TimeFunctions(2, (1.0,)), 4, "4 dates do not carry the 5 parameters offset, velocity, acceleration"),
        (
            TimeFunctions(steps=(date(2017, 6, 2), date(2017, 6, 3))),
            50,
            "step20170603 cannot be separated from step20170602 with these 50 dates",
        ),
        (
            TimeFunctions(exp=((date(2014, 1, 1), 5.0),)),
            50,
            "exp20140101Tau5D cannot be separated from offset with",
        ),
        (
            TimeFunctions(log=((date(2014, 1, 1), 1e10),)),
            50,
            r"log20140101Tau1e\+10D cannot be separated from offset, velocity with these 50 dates; "
            r"remove one of them or use more dates\.$",
        ),
        (TimeFunctions(1, (12 / 365.25,)), 20, "period0.03285.*Cosine cannot be separated from offset with"),
        (TimeFunctions(1, (24 / 365.25,)), 20, "period0.0657.*Sine is 0 at all 20 dates"),
    ],
)
def test_terms_that_the_dates_cannot_carry(functions, count, message):
    dates = every(12, count)
    with pytest.raises(ParameterError, match=message):
        estimate(functions, dates, np.zeros((count, 2)), dates[0])


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"displacement": np.zeros((9, 2))}, "does not fit 10 dates"),
        ({"displacement": np.zeros(10)}, "does not fit 10 dates"),
        ({"uncertainty": "magic"}, "'magic' is unknown; choose residue"),
        ({"uncertainty": "covariance"}, r"covariance \(none\) does not fit 10 dates and 2 pixels"),
        ({"uncertainty": "covariance", "covariance": np.zeros((9, 2))}, r"covariance \(\(9, 2\)\) does not fit"),
        ({"uncertainty": "bootstrap", "bootstrap_count": 1}, "1 resamplings have no scatter"),
    ],
)
def test_inputs_that_do_not_fit(arguments, message):
    dates = every(12, 10)
    with pytest.raises(ParameterError, match=message):
        estimate(TimeFunctions(), dates, **{"displacement": np.zeros((10, 2)), "reference_date": dates[0], **arguments})


# --- in use ----------------------------------------------------------------------------------------------------


class Impatient(NullProgress):
    """Cancels at the third question; remembers the fractions."""

    def __init__(self, patience):
        self.patience = patience
        self.fractions = []

    def __call__(self, fraction, message=""):
        self.fractions.append(fraction)

    def check(self):
        self.patience -= 1
        if self.patience < 0:
            raise Canceled


def test_cancel_and_progress():
    dates = every(12, 20)
    displacement = np.zeros((20, 30000), dtype=np.float32)
    with pytest.raises(Canceled):
        estimate(TimeFunctions(), dates, displacement, dates[0], progress=Impatient(2))
    displacement[np.arange(20), np.arange(20)] = np.nan
    with pytest.raises(Canceled):  # inside the resamplings
        estimate(TimeFunctions(), dates, displacement[:, :50], dates[0], "bootstrap", progress=Impatient(20))
    patient = Impatient(10**6)
    estimate(TimeFunctions(), dates, displacement, dates[0], progress=patient)
    assert patient.fractions == sorted(patient.fractions) and patient.fractions[-1] == 1.0


def test_no_pixels():
    dates = every(12, 20)
    result = estimate(TimeFunctions(), dates, np.zeros((20, 0)), dates[0])
    assert result.parameters.shape == (2, 0)
