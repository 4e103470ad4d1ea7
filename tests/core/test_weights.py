# SPDX-License-Identifier: GPL-2.0-or-later
"""Weights: the density integrates to 1, the variance has its known limits, the table is looked up in the right bin."""

import numpy as np
import pytest

from insar_workbench.core.inversion_options import Weighting
from insar_workbench.core.weights import coherence_to_weight, phase_density, variance_weight_table


@pytest.mark.parametrize("looks", [1, 2, 8, 20])
def test_density_integrates_to_one(looks):
    phase = np.linspace(-np.pi, np.pi, 20001)
    density = phase_density(looks, np.array([0.0025, 0.3, 0.7, 0.95]), phase)
    integral = ((density[1:] + density[:-1]) / 2 * np.diff(phase)[:, None]).sum(axis=0)
    np.testing.assert_allclose(integral, 1.0, atol=1e-4)


def test_density_of_one_look_has_its_closed_form():
    phase, coherence = np.linspace(-3, 3, 41), 0.6
    beta = coherence * np.cos(phase)
    closed = (1 - coherence**2) / (2 * np.pi) / (1 - beta**2) * (1 + beta * np.arccos(-beta) / np.sqrt(1 - beta**2))
    np.testing.assert_allclose(phase_density(1, np.array([coherence]), phase)[:, 0], closed, rtol=1e-10)


def test_variance_limits():
    weights = variance_weight_table(20)
    assert 1 / weights[0] == pytest.approx(np.pi**2 / 3, rel=0.02)  # no coherence: uniform phase
    coherence = 180.5 / 200
    cramer_rao = (1 - coherence**2) / (2 * 20 * coherence**2)
    assert 1 / weights[180] == pytest.approx(cramer_rao, rel=0.06)
    assert (np.diff(weights[:195]) > 0).all()


@pytest.mark.parametrize("kind", ["var", "fim", "coh"])
def test_low_and_missing_coherence_weigh_as_the_floor(kind):
    weights = coherence_to_weight(np.array([0.0, 0.01, np.nan, 0.05], dtype=np.float32), kind, 8)
    assert (weights == weights[3]).all() and weights[0] > 0


def test_values():
    coherence = np.array([0.5, 0.9, 1.0], dtype=np.float32)
    np.testing.assert_allclose(coherence_to_weight(coherence, "coh", 8), coherence)
    np.testing.assert_allclose(
        coherence_to_weight(coherence[:2], "fim", 8), [16 * 0.25 / 0.75, 16 * 0.81 / 0.19], rtol=1e-5
    )
    assert np.isfinite(coherence_to_weight(coherence, "fim", 8)).all()
    assert (coherence_to_weight(coherence, "no", 8) == 1).all()


@pytest.mark.parametrize("kind", list(Weighting))
def test_weights_have_the_shape_of_the_coherence_in_single_precision(kind):
    weights = coherence_to_weight(np.full((2, 3), 0.5), kind, 8)
    assert weights.shape == (2, 3) and weights.dtype == np.float32


def test_bins_start_at_their_centres():
    table = variance_weight_table(8)
    coherence = np.array([0.5024, 0.5026, 0.9974, 1.0], dtype=np.float32)
    np.testing.assert_array_equal(coherence_to_weight(coherence, Weighting.VARIANCE, 8), table[[99, 100, 198, 199]])


def test_every_value_of_a_large_cut_out_array_is_looked_up():
    coherence = np.random.default_rng(1).random((3, 90_001), dtype=np.float32)[:, 1:]
    expected = variance_weight_table(8)[np.maximum(np.floor(coherence.astype(float) * 200 - 0.5), 9).astype(int)]
    np.testing.assert_array_equal(coherence_to_weight(coherence, "var", 8), expected)


def test_many_looks_do_not_overflow():
    weights = coherence_to_weight(np.linspace(0, 1, 101, dtype=np.float32), "var", 500)
    assert np.isfinite(weights).all() and (weights > 0).all()


def test_input_is_left_alone():
    coherence = np.array([0.0, 0.5], dtype=np.float32)
    coherence_to_weight(coherence, "var", 8)
    np.testing.assert_array_equal(coherence, np.array([0.0, 0.5], dtype=np.float32))


@pytest.mark.parametrize("kind", list(Weighting))
def test_weights_may_take_the_place_of_the_coherence(kind):
    coherence = np.random.default_rng(2).uniform(-0.2, 1.2, (3, 30_001)).astype(np.float32)
    coherence[1, ::7] = np.nan
    expected = coherence_to_weight(coherence.copy(), kind, 8)
    assert coherence_to_weight(coherence, kind, 8, out=coherence) is coherence
    np.testing.assert_array_equal(coherence, expected)
    assert (coherence > 0).all()
