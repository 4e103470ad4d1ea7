# SPDX-License-Identifier: GPL-2.0-or-later
"""The inversion kernel against an independent, slow solution: one lstsq per pixel, in double precision."""

import tracemalloc

import numpy as np
import pytest

from insar_workbench.core.errors import Canceled, NetworkError
from insar_workbench.core.inversion import CHUNK_PIXELS, Solver, chunks

RADIANS_OF_20_MICROMETRES = 2e-5 * 4 * np.pi / 0.0555


def network(dates=20, neighbours=3, seed=0):
    rng = np.random.default_rng(seed)
    index = np.array([(i, j) for i in range(dates) for j in range(i + 1, min(i + 1 + neighbours, dates))])
    days = np.cumsum(rng.choice([6, 12, 18, 24, 48], dates)).astype(float)
    return index, days - days[0]


def observations(index, days, pixels, seed=1, noise=0.4):
    rng = np.random.default_rng(seed)
    truth = np.cumsum(rng.normal(0, 2, (len(days), pixels)), axis=0)
    phase = truth[index[:, 1]] - truth[index[:, 0]] + rng.normal(0, noise, (len(index), pixels))
    weights = rng.uniform(0.05, 40, phase.shape)
    return phase.astype(np.float32), weights.astype(np.float32)


def slow_pixel(index, days, phase, weights, min_norm):
    """Minimum-norm weighted least squares of one pixel by SVD, in the unknowns whose norm is to be least."""
    valid = np.isfinite(phase)
    count = len(days)
    incidence = np.zeros((len(index), count))
    incidence[np.arange(len(index)), index[:, 0]] = -1
    incidence[np.arange(len(index)), index[:, 1]] = 1
    if min_norm == "velocity":  # phase = cumulated velocity x interval
        to_phase = np.tril(np.ones((count, count - 1)), -1) * np.diff(days)
    else:
        to_phase = np.vstack([np.zeros(count - 1), np.eye(count - 1)])
    root = np.sqrt(weights[valid].astype(float))
    design = incidence[valid] @ to_phase
    # weights may scale only what the pairs determine: solve with the pseudo-inverse of the weighted matrix
    unknown = np.linalg.pinv(design * root[:, None], rcond=1e-9) @ (phase[valid].astype(float) * root)
    series = to_phase @ unknown
    residual = phase[valid] - incidence[valid] @ series
    return series, abs(np.exp(1j * residual).mean()), int(valid.sum())


def compare(index, days, phase, weights, min_norm="velocity", tolerance=RADIANS_OF_20_MICROMETRES / 10):
    result = Solver(index, days).invert(phase, weights, min_norm, min_redundancy=0)
    used_weights = np.ones_like(phase) if weights is None else weights
    for pixel in range(phase.shape[1]):
        if not np.isfinite(phase[:, pixel]).any():
            assert np.isnan(result.phase[:, pixel]).all()
            continue
        series, coherence, used = slow_pixel(index, days, phase[:, pixel], used_weights[:, pixel], min_norm)
        scale = max(1.0, np.abs(series).max() / 30)
        np.testing.assert_allclose(result.phase[:, pixel], series, atol=tolerance * scale)
        assert result.temporal_coherence[pixel] == pytest.approx(coherence, abs=1e-4)
        assert result.pairs_used[pixel] == used
    return result


@pytest.mark.parametrize("weighted", [True, False])
def test_complete_pixels(weighted):
    index, days = network()
    phase, weights = observations(index, days, 40)
    compare(index, days, phase, weights if weighted else None)


@pytest.mark.parametrize("min_norm", ["velocity", "phase"])
@pytest.mark.parametrize("weighted", [True, False])
@pytest.mark.parametrize("share", [0.1, 0.4, 0.8, 0.97])
def test_random_missing_pairs(share, weighted, min_norm):
    index, days = network()
    phase, weights = observations(index, days, 60)
    phase[np.random.default_rng(5).random(phase.shape) < share] = np.nan
    compare(index, days, phase, weights if weighted else None, min_norm)


@pytest.mark.parametrize("min_norm", ["velocity", "phase"])
def test_disconnected_network(min_norm):
    index, days = network()
    apart = index[~((index[:, 0] < 8) & (index[:, 1] >= 8))]
    assert len(apart) < len(index)
    phase, weights = observations(apart, days, 30)
    compare(apart, days, phase, weights, min_norm)
    compare(apart, days, phase, None, min_norm)


def test_interleaved_parts():
    """Two parts whose dates alternate: even dates and odd dates."""
    days = np.arange(12) * 12.0
    index = np.array([(i, i + 2) for i in range(10)])
    phase, weights = observations(index, days, 20)
    compare(index, days, phase, weights)


def test_single_reference_network_is_exact():
    """Every date paired with the first: no redundancy, exact solution, temporal coherence 1."""
    days = np.arange(30) * 12.0
    index = np.array([(0, i) for i in range(1, 30)])
    phase, weights = observations(index, days, 10)
    result = compare(index, days, phase, weights)
    np.testing.assert_allclose(result.phase[1:], phase, atol=1e-4)
    np.testing.assert_allclose(result.temporal_coherence, 1.0, atol=1e-6)


def test_long_network_keeps_accuracy_in_float32():
    """500 dates with a trend of hundreds of radians and weights over three decades."""
    dates = 500
    index = np.array([(i, j) for i in range(dates) for j in range(i + 1, min(i + 4, dates))])
    days = np.arange(dates) * 6.0
    rng = np.random.default_rng(3)
    truth = np.linspace(0, 400, dates)[:, None] + np.cumsum(rng.normal(0, 0.5, (dates, 4)), axis=0)
    phase = (truth[index[:, 1]] - truth[index[:, 0]] + rng.normal(0, 0.5, (len(index), 4))).astype(np.float32)
    weights = (10 ** rng.uniform(-1, 2, phase.shape)).astype(np.float32)
    compare(index, days, phase, weights, tolerance=RADIANS_OF_20_MICROMETRES / 10)


def test_minimum_redundancy_leaves_poor_pixels_unsolved():
    index, days = network(dates=8)
    phase, weights = observations(index, days, 3)
    phase[(index == 5).any(axis=1), 1] = np.nan  # date 5 has no pair at pixel 1
    phase[(index == 0).any(axis=1), 2] = np.nan  # the first date has none at pixel 2: solved, as in MintPy
    result = Solver(index, days).invert(phase, weights, min_redundancy=1)
    assert np.isfinite(result.phase[:, 0]).all()
    assert np.isnan(result.phase[:, 1]).all() and np.isnan(result.temporal_coherence[1])
    assert result.pairs_used[1] == 0
    assert np.isfinite(result.phase[:, 2]).all()


@pytest.mark.parametrize("day", [1, 7])
def test_second_and_last_date_need_a_pair(day):
    index, days = network(dates=8)
    phase, weights = observations(index, days, 2)
    phase[(index == day).any(axis=1), 1] = np.nan
    result = Solver(index, days).invert(phase, weights)
    assert np.isfinite(result.phase[:, 0]).all() and np.isnan(result.phase[:, 1]).all()


def test_one_pair_at_each_date_is_enough_unless_more_are_asked_for():
    days = np.arange(6) * 12.0
    index = np.array([(i, i + 1) for i in range(5)] + [(3, 5)])
    phase, _ = observations(index, days, 2)
    phase[5, 1] = np.nan  # the last date keeps one pair at pixel 1
    solver = Solver(index, days)
    assert np.isfinite(solver.invert(phase).phase).all()
    assert np.isnan(solver.invert(phase, min_redundancy=2).phase).tolist() == [[False, True]] * 6


def test_redundancy_counts_the_valid_pairs_of_both_dates():
    index, days = network()
    valid = np.random.default_rng(6).random((len(index), 5)) < 0.6
    expected = [[valid[(index == day).any(axis=1), pixel].sum() for pixel in range(5)] for day in range(len(days))]
    np.testing.assert_array_equal(Solver(index, days).redundancy(valid), expected)


@pytest.mark.parametrize("pairs", [255, 256, 300])
def test_redundancy_of_many_pairs_at_one_date(pairs):
    """Counts that a byte does not hold, dates without a pair at the end."""
    index = np.array([(0, i + 1) for i in range(pairs)])
    solver = Solver(index, np.arange(pairs + 3) * 6.0)
    valid = np.ones((pairs, 2), dtype=bool)
    valid[3:9, 1] = False
    expected = np.array(
        [[valid[(index == day).any(axis=1), pixel].sum() for pixel in (0, 1)] for day in solver.days // 6]
    )
    np.testing.assert_array_equal(solver.redundancy(valid), expected)
    np.testing.assert_array_equal(solver.redundancy(), expected[:, 0])
    assert expected[0].tolist() == [pairs, pairs - 6] and expected[-1].tolist() == [0, 0]


@pytest.mark.parametrize("min_norm", ["velocity", "phase"])
def test_many_pixels_that_fall_into_many_parts(min_norm):
    """More than are joined at a time: each as it comes out among few."""
    index, days = network(dates=40)
    phase, _ = observations(index, days, 2000)
    phase[1:] = np.nan
    solver = Solver(index, days)
    last = solver.invert(phase[:, -3:], None, min_norm, 0).phase
    np.testing.assert_array_equal(solver.invert(phase, None, min_norm, 0).phase[:, -3:], last)
    compare(index, days, phase[:, -3:], None, min_norm)


@pytest.mark.parametrize("count", [1, CHUNK_PIXELS, 2 * CHUNK_PIXELS + 1])
def test_chunks_hold_each_pixel_once(count):
    parts = [np.arange(count)[part] for part in chunks(count)]
    np.testing.assert_array_equal(np.concatenate(parts), np.arange(count))
    assert max(len(part) for part in parts) <= CHUNK_PIXELS


def test_memory_of_a_pixel_is_what_it_says():
    index, days = network(dates=40, neighbours=4)
    rng = np.random.default_rng(7)
    phase = rng.normal(0, 1, (len(index), 4000)).astype(np.float32)
    phase[rng.random(phase.shape) < 0.1] = np.nan
    weights = np.ones_like(phase)
    solver = Solver(index, days)
    tracemalloc.start()
    try:
        result = solver.invert(phase, weights)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < solver.bytes_per_pixel * phase.shape[1]
    assert result.phase.dtype == result.temporal_coherence.dtype == np.float32 and result.pairs_used.dtype == np.int16


@pytest.mark.parametrize("gaps", [0.0, 0.2])
def test_bits_do_not_depend_on_how_pixels_are_put_together(gaps):
    index, days = network(dates=30, neighbours=12)
    phase, weights = observations(index, days, 60)
    phase[np.random.default_rng(3).random(phase.shape) < gaps] = np.nan
    solver = Solver(index, days)
    together = solver.invert(phase, weights)
    for start, stop in [(0, 1), (1, 2), (2, 5), (5, 60)]:
        apart = solver.invert(phase[:, start:stop], weights[:, start:stop])
        np.testing.assert_array_equal(apart.phase, together.phase[:, start:stop])
        np.testing.assert_array_equal(apart.temporal_coherence, together.temporal_coherence[start:stop])


def test_which_date_all_pairs_share_costs_no_memory():
    """Eliminated first, it would connect every date with every other."""
    others = np.arange(1, 30)
    first = np.column_stack([np.zeros_like(others), others])
    last = np.column_stack([others - 1, np.full_like(others, 29)])
    days = np.arange(30) * 12.0
    assert Solver(first, days).bytes_per_pixel == Solver(last, days).bytes_per_pixel


def test_empty_network_is_refused():
    with pytest.raises(NetworkError, match=r"^No interferogram is kept; reset the network or loosen its limits\.$"):
        Solver(np.empty((0, 2), dtype=int), np.arange(3.0))


def test_cancel_inside():
    index, days = network()
    phase, weights = observations(index, days, 10)

    def cancel():
        raise Canceled

    with pytest.raises(Canceled):
        Solver(index, days).invert(phase, weights, check=cancel)


def test_dates_are_not_assumed_regular():
    """The minimum-norm velocity fills a gap in proportion to time: twice the interval, twice the phase."""
    days = np.array([0.0, 12.0, 24.0, 48.0, 60.0])
    index = np.array([(0, 1), (3, 4)])
    phase = np.array([[1.0], [1.0]], dtype=np.float32)
    series = Solver(index, days).invert(phase, min_redundancy=0).phase[:, 0]
    np.testing.assert_allclose(series, [0, 1, 1, 1, 2], atol=1e-6)
