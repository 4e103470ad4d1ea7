# SPDX-License-Identifier: GPL-2.0-or-later
"""One pixel's network: agrees with the whole inversion, loses dates, falls apart, closes triplets."""

from datetime import date, timedelta

import h5py
import numpy as np
import pytest
from stacks import random_stack

from insar_workbench.core.constants import metres_per_radian
from insar_workbench.core.errors import FormatError, ParameterError
from insar_workbench.core.grid import Window
from insar_workbench.core.inversion_options import InversionOptions
from insar_workbench.core.invert_stack import InversionOutputs, StackInverter, invert_stack
from insar_workbench.core.metadata import Metadata
from insar_workbench.core.network.closures import closure_phase, cycles, find_triplets
from insar_workbench.core.network.network import Network
from insar_workbench.core.network.pixel_network import default_options, read_pixel_network
from insar_workbench.core.progress import NullProgress
from insar_workbench.core.series import DisplacementSeries
from insar_workbench.core.stack import COHERENCE, PHASE, InterferogramStack, create_stack

REFERENCE = (3, 4)


def open_stack(tmp_path, reference=REFERENCE, **options):
    path = random_stack(tmp_path, **{"gaps": 0.0, **options})
    if reference:
        InterferogramStack.open(path).write_reference(*reference)
    return InterferogramStack.open(path)


@pytest.mark.parametrize("weights", ["var", "fim", "coh", "no"])
def test_agrees_with_the_inversion_of_the_stack(tmp_path, weights):
    stack = open_stack(tmp_path)
    options = InversionOptions(weights=weights)
    kept = np.ones(len(stack.network), dtype=bool)
    kept[[1, 5]] = False
    changed = stack.with_network(stack.network.keep(kept))
    expected = StackInverter(changed, options).pixel(6, 7)
    solution = read_pixel_network(stack, *stack.grid.centre(6, 7), options).solve(kept)
    assert solution.dates == changed.network.dates and solution.message == ""
    np.testing.assert_allclose(solution.displacement, expected.phase[:, 0], atol=1e-7)
    assert solution.temporal_coherence == pytest.approx(float(expected.temporal_coherence[0]), abs=1e-5)
    assert solution.used.sum() == expected.pairs_used[0] == kept.sum()


def test_series_of_mexico_city_comes_back(shared_data, tmp_path):
    from stacks import mexico_city_stack

    path = mexico_city_stack(shared_data, tmp_path)
    options = InversionOptions(weights="fim", mask_dataset="coherence", mask_threshold=0.3)
    invert_stack(path, InversionOutputs(tmp_path / "timeseries.h5"), options, NullProgress())
    series, stack = DisplacementSeries.open(tmp_path / "timeseries.h5"), InterferogramStack.open(path)
    found = default_options(stack, series.metadata)
    assert (found.weights, found.mask_dataset, found.mask_threshold) == ("fim", "coherence", 0.3)
    for row, col in ((20, 30), (40, 80), (55, 5)):
        pixel = read_pixel_network(stack, *stack.grid.centre(row, col), found)
        in_file = series.pixel(row, col)
        if np.isfinite(in_file).all():
            np.testing.assert_allclose(pixel.solve().displacement, in_file, atol=2e-6)


def test_residuals_of_all_pairs(tmp_path):
    stack = open_stack(tmp_path)
    pixel = read_pixel_network(stack, *stack.grid.centre(6, 7))
    kept = np.ones(len(stack.network), dtype=bool)
    kept[2] = False
    solution = pixel.solve(kept)
    phase = solution.displacement / metres_per_radian(0.0555)
    at = dict(zip(solution.dates, phase))
    model = np.array([at[second] - at[first] for first, second in stack.network.pairs])
    np.testing.assert_allclose(solution.residual, pixel.phase - model, atol=1e-9)
    assert np.isfinite(solution.residual).all() and np.abs(solution.residual).max() > 0.1
    np.testing.assert_allclose(np.abs(np.exp(1j * solution.residual[kept]).mean()), solution.temporal_coherence)


def test_phase_is_relative_to_the_reference(tmp_path):
    stack = open_stack(tmp_path)
    raw = stack.read(PHASE)
    pixel = read_pixel_network(stack, *stack.grid.centre(6, 7))
    np.testing.assert_allclose(pixel.phase, raw[:, 6, 7] - raw[:, 3, 4], rtol=1e-6)
    np.testing.assert_array_equal(pixel.coherence, stack.read(COHERENCE)[:, 6, 7])
    itself = read_pixel_network(stack, *stack.grid.centre(*REFERENCE)).solve()
    np.testing.assert_array_equal(itself.displacement, 0.0)
    assert itself.temporal_coherence == 1.0


def test_a_date_vanishes_with_its_pairs(tmp_path):
    stack = open_stack(tmp_path)
    dates = stack.network.all_dates
    kept = [dates[2] not in pair for pair in stack.network.pairs]
    solution = read_pixel_network(stack, *stack.grid.centre(6, 7)).solve(kept)
    assert solution.lost_dates == (dates[2],) and dates[2] not in solution.dates
    assert "20200125" in solution.message and len(solution.displacement) == len(dates) - 1
    off = [dates[2] in pair for pair in stack.network.pairs]
    assert np.isnan(solution.residual[off]).all() and np.isfinite(solution.residual[~np.array(off)]).all()
    first_gone = [dates[0] not in pair for pair in stack.network.pairs]
    later = read_pixel_network(stack, *stack.grid.centre(6, 7)).solve(first_gone)
    assert later.dates[0] == dates[1] and later.displacement[0] == 0.0
    assert later.history.dates == later.dates and later.history.valid


@pytest.mark.parametrize("norm", ["velocity", "phase"])
def test_a_network_in_parts_is_solved_and_told(tmp_path, norm):
    stack = open_stack(tmp_path)
    dates = stack.network.all_dates
    kept = np.array([(first < dates[3]) == (second < dates[3]) for first, second in stack.network.pairs])
    options = InversionOptions(weights="no", min_norm=norm)
    solution = read_pixel_network(stack, *stack.grid.centre(6, 7), options).solve(kept)
    assert "2 parts" in solution.message and norm in solution.message
    expected = StackInverter(stack.with_network(stack.network.keep(kept)), options).pixel(6, 7)
    np.testing.assert_allclose(solution.displacement, expected.phase[:, 0], atol=1e-6)
    assert np.isfinite(solution.residual).all()


def test_gaps_at_the_pixel(tmp_path):
    stack = open_stack(tmp_path)
    dates = stack.network.all_dates
    gone = [i for i, pair in enumerate(stack.network.pairs) if dates[4] in pair]
    raw = stack.read(PHASE)
    raw[gone, 6, 7] = np.nan
    changed = tmp_path / "gaps.h5"
    with create_stack(changed, stack.grid, stack.network, stack.metadata.attributes, stack.layers) as writer:
        writer.write(PHASE, Window(0, stack.grid.rows, 0, stack.grid.cols), raw)
        writer.write(COHERENCE, Window(0, stack.grid.rows, 0, stack.grid.cols), stack.read(COHERENCE))
    stack = InterferogramStack.open(changed)
    solution = read_pixel_network(stack, *stack.grid.centre(6, 7)).solve()
    assert solution.lost_dates == (dates[4],) and "the map leaves it out" in solution.message
    assert not solution.used[gone].any() and np.isfinite(solution.displacement).all()


def test_mask_of_the_options(tmp_path):
    stack = open_stack(tmp_path)
    options = InversionOptions(mask_dataset="coherence", mask_threshold=0.3)
    pixel = read_pixel_network(stack, *stack.grid.centre(6, 7), options)
    np.testing.assert_array_equal(pixel.usable, pixel.coherence >= 0.3)
    assert not pixel.usable.all()
    assert np.isfinite(pixel.phase).all(), "masked phases stay to be looked at"


def test_nothing_kept_outside_and_no_data(tmp_path):
    stack = open_stack(tmp_path)
    pixel = read_pixel_network(stack, *stack.grid.centre(6, 7))
    nothing = pixel.solve([False] * len(stack.network))
    assert not nothing.valid and "kept" in nothing.message and not nothing.history.valid
    with pytest.raises(ParameterError, match="flags"):
        pixel.solve([True])
    outside = read_pixel_network(stack, 0.0, 0.0)
    assert not outside.valid and "outside" in outside.message and outside.row is None
    assert outside.solve().message == outside.message and outside.closures() == ()
    empty = open_stack(tmp_path, gaps=1.0, reference=None, name="empty.h5")
    pixel = read_pixel_network(empty, *empty.grid.centre(6, 7))
    assert not pixel.valid and "no phase" in pixel.message and not pixel.solve().valid


def test_without_reference_phases_are_as_in_the_file(tmp_path):
    stack = open_stack(tmp_path, reference=None)
    pixel = read_pixel_network(stack, *stack.grid.centre(6, 7))
    assert pixel.valid and "no reference point" in pixel.message
    np.testing.assert_array_equal(pixel.phase, stack.read(PHASE)[:, 6, 7])
    assert "no reference point" in pixel.solve().message


def test_without_coherence(tmp_path):
    stack = open_stack(tmp_path, layers=(PHASE,))
    assert default_options(stack).weights == "no"
    pixel = read_pixel_network(stack, *stack.grid.centre(6, 7))
    assert pixel.coherence is None and pixel.solve().valid
    with pytest.raises(FormatError, match="coherence"):
        read_pixel_network(stack, *stack.grid.centre(6, 7), InversionOptions(weights="var"))


def test_options_recorded_by_mintpy(tmp_path):
    stack = open_stack(tmp_path)
    prefix = "mintpy.networkInversion."
    attributes = {
        f"{prefix}weightFunc": "fim",
        f"{prefix}maskDataset": "coherence",
        f"{prefix}maskThreshold": "0.4",
        f"{prefix}minRedundancy": "2.0",
        f"{prefix}minNormVelocity": "False",
    }
    options = default_options(stack, Metadata(attributes, "timeseries.h5"))
    assert (options.weights, options.mask_dataset, options.min_redundancy) == ("fim", "coherence", 2.0)
    assert options.min_norm == "phase"
    nonsense = Metadata({f"{prefix}weightFunc": "best", f"{prefix}maskDataset": "None"}, "timeseries.h5")
    assert default_options(stack, nonsense) == default_options(stack)


# --- triplets ---


def test_triplets_of_a_network():
    days = [date(2020, 1, 1) + timedelta(days=12 * i) for i in range(5)]
    pairs = [(days[i], days[j]) for i, j in ((0, 1), (0, 2), (1, 2), (1, 3), (2, 3), (3, 4))]
    network = Network.create(pairs)
    np.testing.assert_array_equal(find_triplets(network), [[0, 2, 1], [2, 4, 3]])
    dropped = network.keep([True, True, True, True, False, True])
    np.testing.assert_array_equal(find_triplets(dropped), [[0, 2, 1]])
    assert len(find_triplets(dropped, kept_only=False)) == 2
    assert find_triplets(network.keep([False] * 6)).shape == (0, 3)


def test_closures_find_the_unwrapping_error(tmp_path):
    """Phases of a history close; a cycle added to one pair is found in its triplets and only there."""
    stack = open_stack(tmp_path, dates=8, connections=3)
    network = stack.network
    motion = np.cumsum(np.random.default_rng(2).normal(0, 1, len(network.dates)))
    index = network.date_index()
    phase = np.broadcast_to((motion[index[:, 1]] - motion[index[:, 0]])[:, None, None], (len(network), 12, 15)).copy()
    phase[4, 6, 7] += 2 * np.pi
    phase[9, 6, 7] = np.nan
    path = tmp_path / "closing.h5"
    with create_stack(path, stack.grid, network, {"WAVELENGTH": "0.0555"}, (PHASE,)) as writer:
        writer.write(PHASE, Window(0, 12, 0, 15), phase)
    InterferogramStack.open(path).write_reference(0, 0)
    closing = InterferogramStack.open(path)
    closures = read_pixel_network(closing, *closing.grid.centre(6, 7)).closures()
    triplets = find_triplets(network)
    assert len(closures) == (~(triplets == 9).any(axis=1)).sum() < len(triplets)
    for closure in closures:
        ab, bc, ac = closure.pairs
        assert (network.pairs[ab], network.pairs[bc]) == (closure.dates[:2], closure.dates[1:])
        expected = {ab: 1, bc: 1, ac: -1}.get(4, 0)
        assert closure.cycles == expected
        assert closure.phase == pytest.approx(2 * np.pi * expected, abs=1e-5)
    assert {closure.cycles for closure in closures} == {-1, 0, 1}
    kept = np.ones(len(network), dtype=bool)
    kept[4] = False
    pixel = read_pixel_network(closing, *closing.grid.centre(6, 7))
    assert all(closure.cycles == 0 for closure in pixel.closures(kept))


def test_cycles_of_a_whole_stack():
    closure = closure_phase(np.array([[1.0, 7.0], [1.0, 1.0], [2.1, np.nan]]), np.array([[0, 1, 2]]))
    np.testing.assert_allclose(closure, [[-0.1, np.nan]])
    np.testing.assert_array_equal(cycles(np.array([3.0, 3.3, -6.0, 13.0, np.nan])), [0, 1, -1, 2, np.nan])


def test_components_of_0_are_not_used(tmp_path):
    path = open_stack(tmp_path).path
    with h5py.File(path, "r+") as file:
        file["connectComponent"][[2, 7], 6, 7] = 0
    stack = InterferogramStack.open(path)
    pixel = read_pixel_network(stack, *stack.grid.centre(6, 7), InversionOptions(mask_dataset="connectComponent"))
    assert np.flatnonzero(~pixel.usable).tolist() == [2, 7]


def test_a_reference_point_without_phase_is_told(tmp_path):
    path = open_stack(tmp_path).path
    with h5py.File(path, "r+") as file:
        file["unwrapPhase"][:, REFERENCE[0], REFERENCE[1]] = np.nan
    stack = InterferogramStack.open(path)
    pixel = read_pixel_network(stack, *stack.grid.centre(6, 7))
    assert pixel.message == "The reference point of random.h5 has no phase; choose another one."


@pytest.mark.parametrize("recorded", ["{", "[1]", '{"weights": "magic"}', '{"mask_threshold": "high"}'])
def test_records_of_another_version_mean_the_usual_options(tmp_path, recorded):
    metadata = Metadata({"iwb.step": "invertnetwork", "iwb.parameters": recorded}, "timeseries.h5")
    assert default_options(open_stack(tmp_path), metadata) == InversionOptions()
