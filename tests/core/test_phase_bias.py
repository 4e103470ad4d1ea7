# SPDX-License-Identifier: GPL-2.0-or-later
"""Bias of short interferograms: recovered from closures, the velocity that it adds, masks, gaps, refusals."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import numpy as np
import pytest
from load_fixtures import Recorder
from stacks import small_grid

from insar_workbench.core.errors import Canceled, InsarError, NetworkError, ParameterError
from insar_workbench.core.files import hdf5
from insar_workbench.core.grid import Window
from insar_workbench.core.network.network import Network
from insar_workbench.core.phase_bias import choose_level, find_loops, phase_bias, write_phase_bias
from insar_workbench.core.phase_bias_options import PhaseBiasOptions
from insar_workbench.core.products import read_product
from insar_workbench.core.progress import NullProgress
from insar_workbench.core.stack import PHASE, InterferogramStack, create_stack

WAVELENGTH = 0.0555
GRID = small_grid(12, 15)
DATES = [date(2019, 1, 3) + timedelta(days=12 * number) for number in range(40)]
FADING = {1: 1.0, 2: 1.4, 3: 1.1, 4: 0.4}
"""Bias of interferograms over 1 to 4 steps, as a multiple of that over one; none over 5 and more."""
STRENGTH = np.zeros(GRID.shape)
STRENGTH[:, 5:] = np.linspace(-0.35, 0.35, 10)
"""Bias over one step, radians; none in the first columns."""


def biased_stack(path: Path, longest: int = 5, kept: int = 3, noise: float = 0.02, rate: float = 0.3) -> Path:
    """Consistent phases with whole cycles added, and the bias; pairs over more than `kept` steps are dropped."""
    draw = np.random.default_rng(6)
    index = [(i, j) for i in range(len(DATES)) for j in range(i + 1, min(i + longest + 1, len(DATES)))]
    motion = rate * np.arange(len(DATES))[:, None, None] + np.zeros((1, *GRID.shape))
    motion += draw.normal(0, 0.5, (len(DATES), 1, 1))
    phase = np.stack([motion[j] - motion[i] + FADING.get(j - i, 0.0) * STRENGTH for i, j in index])
    phase += draw.normal(0, noise, phase.shape) + 2 * np.pi * draw.integers(-2, 3, len(index))[:, None, None]
    network = Network.create([(DATES[i], DATES[j]) for i, j in index], kept=[j - i <= kept for i, j in index])
    with create_stack(path, GRID, network, {"WAVELENGTH": str(WAVELENGTH)}, (PHASE,)) as writer:
        writer.write(PHASE, Window(0, GRID.rows, 0, GRID.cols), phase.astype(np.float32))
    InterferogramStack.open(path).write_reference(2, 3)
    return path


@pytest.mark.parametrize("kept", [1, 2, 3, 5])
def test_velocity_bias_is_that_of_the_inversion(tmp_path: Path, kept: int) -> None:
    """Against the phases at the dates from a plain least-squares inversion of the bias alone, and their mean rate."""
    stack = InterferogramStack.open(biased_stack(tmp_path / "s.h5", kept=kept))
    found = phase_bias(stack, PhaseBiasOptions(5), NullProgress()).velocity
    network = stack.network.only_kept()
    pairs = network.date_index()
    phases = np.array([FADING.get(j - i, 0.0) for i, j in pairs])
    history = np.concatenate([[0.0], np.linalg.lstsq(network.incidence_matrix()[:, 1:], phases, rcond=None)[0]])
    years = network.days_of_dates() / 365.25
    expected = -WAVELENGTH / (4 * np.pi) * np.polyfit(years, history, 1)[0] * STRENGTH
    assert np.abs(expected).max() > 0.005
    np.testing.assert_allclose(found, expected, atol=0.05 * np.abs(expected).max())


def test_mask_and_mean_closure(tmp_path: Path) -> None:
    path = biased_stack(tmp_path / "s.h5")
    result = write_phase_bias(path, tmp_path / "b.h5", tmp_path / "m.h5", PhaseBiasOptions(5), NullProgress())
    assert (result.level, result.loops) == (5, 35)
    np.testing.assert_allclose(result.phase, 5 * STRENGTH, atol=0.05)
    significant = np.abs(5 * STRENGTH) > 3 * np.pi / np.sqrt(3 * 35)
    assert significant.any() and not significant.all()
    np.testing.assert_array_equal(result.free, ~significant)
    product = read_product(tmp_path / "b.h5")
    assert product.units["velocityBias"] == "m/year"
    np.testing.assert_array_equal(product.layers["velocityBias"], result.velocity)
    np.testing.assert_array_equal(read_product(tmp_path / "m.h5").layers["mask"] != 0, result.free)
    # one-step interferograms alone add up their bias at each of the 39 steps
    np.testing.assert_allclose(product.layers["cumulativePhase"], 39 * STRENGTH, atol=0.4)
    fewer = phase_bias(InterferogramStack.open(path), PhaseBiasOptions(5, sigmas=1.0), NullProgress())
    assert fewer.free.sum() < result.free.sum()


def test_noise_is_not_bias(tmp_path: Path) -> None:
    """Closures that point everywhere say nothing: no bias is claimed, none is given."""
    stack = InterferogramStack.open(biased_stack(tmp_path / "s.h5", noise=2.0))
    result = phase_bias(stack, PhaseBiasOptions(5, min_amplitude=0.6), NullProgress())
    assert result.free.all() and np.isnan(result.velocity).all() and np.nanmax(result.amplitude) < 0.6


def test_gaps(tmp_path: Path) -> None:
    """Loops without data are left out of a pixel's mean; a pixel without any has none."""
    path = biased_stack(tmp_path / "s.h5")
    stack = InterferogramStack.open(path)
    phase = stack.read(PHASE, kept_only=False)
    phase[10:40, 6, 7] = np.nan
    phase[:, 4, 9] = np.nan
    with create_stack(tmp_path / "t.h5", GRID, stack.network, stack.metadata.attributes, (PHASE,)) as writer:
        writer.write(PHASE, Window(0, GRID.rows, 0, GRID.cols), phase)
    result = phase_bias(InterferogramStack.open(tmp_path / "t.h5"), PhaseBiasOptions(5), NullProgress())
    closures = []
    cube, number = phase[:, 6, 7].astype(float), {pair: i for i, pair in enumerate(stack.network.pairs)}
    for i in range(35):
        value = (
            sum(cube[number[DATES[i + j], DATES[i + j + 1]]] for j in range(5)) - cube[number[DATES[i], DATES[i + 5]]]
        )
        if np.isfinite(value):
            closures.append(np.exp(1j * value))
    assert 20 < len(closures) < 35
    assert result.phase[6, 7] == pytest.approx(np.angle(np.mean(closures)), abs=1e-5)
    assert result.amplitude[6, 7] == pytest.approx(abs(np.mean(closures)), abs=1e-5)
    assert np.isnan([result.phase[4, 9], result.velocity[4, 9]]).all() and not result.free[4, 9]


def test_constants_of_pairs(tmp_path: Path) -> None:
    """Interferograms that are shifted by a constant each close only relative to the reference pixel."""
    stack = InterferogramStack.open(biased_stack(tmp_path / "s.h5"))
    phase = stack.read(PHASE, kept_only=False)
    phase += np.random.default_rng(2).uniform(-3, 3, len(phase))[:, None, None].astype(np.float32)
    with create_stack(tmp_path / "t.h5", GRID, stack.network, stack.metadata.attributes, (PHASE,)) as writer:
        writer.write(PHASE, Window(0, GRID.rows, 0, GRID.cols), phase)
    moved = InterferogramStack.open(tmp_path / "t.h5")
    assert phase_bias(moved, PhaseBiasOptions(5), NullProgress()).amplitude.max() < 0.6
    result = phase_bias(moved, PhaseBiasOptions(5, referenced=True), NullProgress())
    np.testing.assert_allclose(result.phase, 5 * STRENGTH, atol=0.1)


def test_level_is_chosen(tmp_path: Path) -> None:
    network = InterferogramStack.open(biased_stack(tmp_path / "s.h5")).network
    assert choose_level(network) == 5
    assert find_loops(network, 2).shape == (38, 3)
    first, second, long = find_loops(network, 2)[4]
    assert [network.pairs[number] for number in (first, second, long)] == [
        (DATES[4], DATES[5]),
        (DATES[5], DATES[6]),
        (DATES[4], DATES[6]),
    ]


def test_refusals(tmp_path: Path) -> None:
    path = biased_stack(tmp_path / "s.h5", longest=2, kept=2)
    with pytest.raises(ParameterError, match="at least 2 steps"):
        PhaseBiasOptions(1)
    with pytest.raises(ParameterError, match="between 0 and 1"):
        PhaseBiasOptions(5, min_amplitude=2.0)
    outputs = (tmp_path / "b.h5", tmp_path / "m.h5")
    with pytest.raises(NetworkError, match="no loop over 5 steps"):
        write_phase_bias(path, *outputs, PhaseBiasOptions(5), NullProgress())
    with pytest.raises(InsarError, match="asked for twice"):
        write_phase_bias(path, outputs[0], outputs[0], PhaseBiasOptions(2), NullProgress())
    with pytest.raises(Canceled):
        write_phase_bias(path, *outputs, PhaseBiasOptions(2), Recorder(cancel_after=0))
    chain = biased_stack(tmp_path / "chain.h5", longest=1, kept=1)
    with pytest.raises(NetworkError, match="load also longer pairs"):
        write_phase_bias(chain, *outputs, PhaseBiasOptions(), NullProgress())
    assert not any(output.exists() for output in outputs)


def test_without_a_reference_the_bias_is_absolute(tmp_path: Path) -> None:
    path = biased_stack(tmp_path / "s.h5")
    referenced = phase_bias(InterferogramStack.open(path), PhaseBiasOptions(5), NullProgress()).velocity
    with hdf5.open_update(path) as file:
        del file.attrs["REF_Y"], file.attrs["REF_X"]
    absolute = phase_bias(InterferogramStack.open(path), PhaseBiasOptions(5), NullProgress()).velocity
    np.testing.assert_allclose(absolute - absolute[2, 3], referenced, atol=1e-6)
    assert referenced[2, 3] == 0.0 != absolute[2, 3]


def test_a_network_of_dropped_pairs(tmp_path: Path) -> None:
    stack = InterferogramStack.open(biased_stack(tmp_path / "s.h5"))
    stack.write_flags([False] * len(stack.network))
    with pytest.raises(NetworkError, match="are dropped; reset its network first"):
        phase_bias(InterferogramStack.open(stack.path), PhaseBiasOptions(5), NullProgress())
