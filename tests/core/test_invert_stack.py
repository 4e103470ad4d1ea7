# SPDX-License-Identifier: GPL-2.0-or-later
"""The inversion of a file: against MintPy's reference results on real data, and its refusals."""

import tracemalloc

import h5py
import numpy as np
import pytest
from stacks import mexico_city_stack, random_stack

from insar_workbench.core.errors import Canceled, FormatError, InsarError, NetworkError, ParameterError
from insar_workbench.core.files import hdf5
from insar_workbench.core.inversion_options import InversionOptions
from insar_workbench.core.invert_stack import InversionOutputs, StackInverter, invert_stack
from insar_workbench.core.products import read_product, write_product
from insar_workbench.core.progress import NullProgress
from insar_workbench.core.resources import Resources, using
from insar_workbench.core.series import DisplacementSeries
from insar_workbench.core.simulation.simulation_large import write_large_stack
from insar_workbench.core.stack import InterferogramStack


def outputs_in(folder):
    return InversionOutputs(
        folder / "timeseries.h5",
        folder / "temporalCoherence.h5",
        folder / "numInvIfgram.h5",
        folder / "maskTempCoh.h5",
    )


@pytest.fixture(scope="module")
def mexico(shared_data, tmp_path_factory):
    return mexico_city_stack(shared_data, tmp_path_factory.mktemp("mexico"))


@pytest.fixture(scope="module")
def reference(shared_data):
    with h5py.File(shared_data / "mexico_city" / "mintpy_reference.h5") as file:
        yield file


@pytest.mark.parametrize(
    "group,options",
    [
        ("weight_no", InversionOptions(weights="no")),
        ("weight_var", InversionOptions(weights="var")),
        ("weight_coh", InversionOptions(weights="coh")),
        ("weight_fim", InversionOptions(weights="fim")),
        ("weight_var_coherence_mask_0.4", InversionOptions(mask_dataset="coherence", mask_threshold=0.4)),
    ],
)
def test_agrees_with_mintpy_on_mexico_city(mexico, reference, tmp_path, group, options):
    outputs = outputs_in(tmp_path)
    report = invert_stack(mexico, outputs, options, NullProgress())
    series = DisplacementSeries.open(outputs.timeseries).read()
    coherence = read_product(outputs.temporal_coherence).layers["temporalCoherence"]
    used = read_product(outputs.num_pairs).layers["mask"]
    theirs = reference[f"inversion/{group}"]
    solved_there = theirs["mask"][:] > 0
    solved_here = np.isfinite(coherence)
    np.testing.assert_array_equal(used > 0, solved_here)
    # MintPy loses the reference pixel; all other pixels are solved by both or by none
    solved_there[9, 8] = True
    np.testing.assert_array_equal(solved_here, solved_there)
    both = solved_there.copy()
    both[9, 8] = False
    difference = np.abs(series - theirs["timeseries"][:])[:, both].max(axis=0)
    assert difference.max() < 2e-5
    assert np.mean(difference < 1e-6) >= 0.99
    assert np.abs(coherence - theirs["temporalCoherence"][:])[both].max() < 1e-4
    np.testing.assert_array_equal(used[both], theirs["mask"][:][both])
    assert report.solved == solved_there.sum() and report.pairs == 30 and report.dates == 13


def test_reference_pixel_is_zero_with_full_quality(mexico, tmp_path):
    outputs = outputs_in(tmp_path)
    invert_stack(mexico, outputs, InversionOptions(mask_dataset="coherence", mask_threshold=0.6), NullProgress())
    series = DisplacementSeries.open(outputs.timeseries)
    assert (series.pixel(9, 8) == 0).all()
    assert read_product(outputs.temporal_coherence).layers["temporalCoherence"][9, 8] == 1.0


def test_temporal_coherence_mask(mexico, reference, tmp_path):
    outputs = outputs_in(tmp_path)
    invert_stack(mexico, outputs, InversionOptions(min_region_pixels=0), NullProgress())
    mask = read_product(outputs.mask).layers["mask"].astype(bool)
    theirs = reference["temporal_coherence_mask_0.7/mask"][:]
    theirs[9, 8] = True
    np.testing.assert_array_equal(mask, theirs)


def test_blocks_do_not_change_the_result(tmp_path, monkeypatch):
    stack = random_stack(tmp_path, rows=70, cols=90, gaps=0.2)
    InterferogramStack.open(stack).write_reference(*first_complete(stack))
    whole = outputs_in(tmp_path)
    invert_stack(stack, whole, InversionOptions(), NullProgress())
    expected = DisplacementSeries.open(whole.timeseries).read()
    monkeypatch.setattr("insar_workbench.core.blocks.free_memory", lambda: 1)
    invert_stack(stack, InversionOutputs(tmp_path / "small.h5"), InversionOptions(), NullProgress())
    np.testing.assert_array_equal(DisplacementSeries.open(tmp_path / "small.h5").read(), expected)


def first_complete(stack):
    phase = InterferogramStack.open(stack).read("unwrapPhase")
    row, col = np.argwhere(np.isfinite(phase).all(axis=0))[0]
    return int(row), int(col)


def test_one_pixel_is_the_same_as_in_the_whole(mexico, tmp_path):
    outputs = outputs_in(tmp_path)
    invert_stack(mexico, outputs, InversionOptions(), NullProgress())
    inverter = StackInverter(InterferogramStack.open(mexico), InversionOptions())
    expected = DisplacementSeries.open(outputs.timeseries).pixel(30, 70)
    np.testing.assert_allclose(inverter.pixel(30, 70).phase[:, 0], expected, atol=1e-8)


def test_water_is_skipped(mexico, tmp_path):
    grid = InterferogramStack.open(mexico).grid
    land = np.ones(grid.shape, dtype=bool)
    land[:, 50:] = False
    write_product(tmp_path / "water.h5", "waterMask", grid, {"waterMask": land}, {})
    outputs = outputs_in(tmp_path)
    invert_stack(mexico, outputs, InversionOptions(water_mask=tmp_path / "water.h5"), NullProgress())
    solved = np.isfinite(read_product(outputs.temporal_coherence).layers["temporalCoherence"])
    assert solved[:, :50].any() and not solved[:, 50:].any()


class Log(NullProgress):
    def __init__(self):
        self.warnings = []

    def warning(self, message):
        self.warnings.append(message)


def test_disconnected_network_is_solved_with_a_warning(mexico, tmp_path):
    stack = InterferogramStack.open(mexico)
    middle = stack.network.all_dates[6]
    kept = [not (first < middle <= second) for first, second in stack.network.pairs]
    copy = tmp_path / "ifgramStack.h5"
    copy.write_bytes(mexico.read_bytes())
    InterferogramStack.open(copy).write_flags(kept)
    log = Log()
    report = invert_stack(copy, outputs_in(tmp_path), InversionOptions(), log)
    assert "falls into 2 parts" in log.warnings[0] and report.solved > 5000


def test_no_reference_is_refused(tmp_path):
    stack = random_stack(tmp_path)
    with hdf5.open_update(stack) as file:
        for key in ("REF_Y", "REF_X"):
            file.attrs.pop(key, None)
    with pytest.raises(InsarError, match="has no reference point"):
        invert_stack(stack, outputs_in(tmp_path), InversionOptions(), NullProgress())
    assert list(tmp_path.iterdir()) == [stack]


def test_missing_wavelength_is_refused_before_anything_is_written(mexico, tmp_path):
    copy = tmp_path / "ifgramStack.h5"
    copy.write_bytes(mexico.read_bytes())
    with hdf5.open_update(copy) as file:
        del file.attrs["WAVELENGTH"]
    with pytest.raises(FormatError, match="does not say the radar wavelength"):
        invert_stack(copy, outputs_in(tmp_path), InversionOptions(), NullProgress())
    assert list(tmp_path.iterdir()) == [copy]


def test_too_high_redundancy_names_the_date(mexico, tmp_path):
    with pytest.raises(NetworkError, match=r"The date 2018.* has only .* fewer than the minimum redundancy 9"):
        invert_stack(mexico, outputs_in(tmp_path), InversionOptions(min_redundancy=9), NullProgress())


def test_mask_that_leaves_nothing_is_refused(mexico, tmp_path):
    options = InversionOptions(mask_dataset="coherence", mask_threshold=1.0)
    # the reference pixel alone is no result
    with pytest.raises(NetworkError, match="could be solved"):
        invert_stack(mexico, outputs_in(tmp_path), options, NullProgress())
    assert list(tmp_path.iterdir()) == []


def test_missing_layer_is_named(mexico, tmp_path):
    with pytest.raises(FormatError, match="has no dataset 'connectComponent'"):
        invert_stack(mexico, outputs_in(tmp_path), InversionOptions(mask_dataset="connectComponent"), NullProgress())


@pytest.mark.parametrize(
    "wrong",
    [
        {"weights": "best"},
        {"min_norm": "x"},
        {"mask_dataset": "dem"},
        {"mask_threshold": 2.0},
        {"min_redundancy": -1},
    ],
)
def test_options_are_checked(wrong):
    with pytest.raises(ParameterError):
        InversionOptions(**wrong)


def test_cancel_leaves_nothing(mexico, tmp_path):
    class Cancel(NullProgress):
        def check(self):
            raise Canceled

    with pytest.raises(Canceled):
        invert_stack(mexico, outputs_in(tmp_path), InversionOptions(), Cancel())
    assert list(tmp_path.iterdir()) == []


def test_damaged_chunk_names_the_stack_not_the_output(mexico, tmp_path):
    """A compressed stack of which some bytes are lost."""
    damaged = tmp_path / "ifgramStack.h5"
    with h5py.File(mexico) as source, h5py.File(damaged, "w") as file:
        for key, value in source.attrs.items():
            file.attrs[key] = value
        for name in ("date", "bperp", "dropIfgram", "coherence"):
            file.create_dataset(name, data=source[name][:])
        cube = file.create_dataset(
            "unwrapPhase", data=source["unwrapPhase"][:], chunks=(30, 8, 100), compression="gzip"
        )
        place = cube.id.get_chunk_info(5)
    with open(damaged, "r+b") as raw:
        raw.seek(place.byte_offset + place.size // 2)
        raw.write(b"\0" * 64)
    with pytest.raises(FormatError, match=r"ifgramStack\.h5 is damaged"):
        invert_stack(damaged, outputs_in(tmp_path), InversionOptions(), NullProgress())
    assert [path.name for path in tmp_path.iterdir()] == ["ifgramStack.h5"]


@pytest.mark.parametrize("weights", ["var", "no"])
@pytest.mark.parametrize("gaps", [0.0, 0.15])
def test_memory_stays_below_the_budget(tmp_path, weights, gaps):
    """The cubes are half as large again as the budget, in which the layers of the whole grid count, too."""
    rows, cols, budget = 128, 144, 24 * 2**20
    stack = tmp_path / "stack.h5"
    write_large_stack(stack, 80, 240, rows, cols, gaps=gaps)
    assert 2 * 240 * rows * cols * 4 > 1.4 * budget
    with using(Resources(memory=budget)):
        tracemalloc.start()
        try:
            invert_stack(stack, outputs_in(tmp_path), InversionOptions(weights=weights), NullProgress())
            peak = tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()
    assert peak < budget
    assert peak > 0.2 * budget  # it is used, too


def test_components_of_0_are_left_out(tmp_path):
    """As if their phases were missing."""
    path = random_stack(tmp_path, gaps=0.0)
    stack = InterferogramStack.open(path)
    stack.write_reference(4, 5)
    outside = np.random.default_rng(8).random((len(stack.network), *stack.grid.shape)) < 0.2
    outside[:, 4, 5] = False
    with h5py.File(path, "r+") as file:
        file["connectComponent"][...] = np.where(outside, 0, 1)
    found = InversionOutputs(tmp_path / "found.h5", num_pairs=tmp_path / "pairs.h5")
    invert_stack(path, found, InversionOptions(mask_dataset="connectComponent", weights="no"), NullProgress())
    with h5py.File(path, "r+") as file:
        file["unwrapPhase"][...] = np.where(outside, np.nan, file["unwrapPhase"][:])
    expected = InversionOutputs(tmp_path / "expected.h5")
    invert_stack(path, expected, InversionOptions(weights="no"), NullProgress())
    series = DisplacementSeries.open(found.timeseries).read()
    np.testing.assert_array_equal(series, DisplacementSeries.open(expected.timeseries).read())
    used = read_product(found.num_pairs).layers["mask"]
    solved = np.isfinite(series[-1])
    np.testing.assert_array_equal(used[solved], (~outside).sum(axis=0)[solved])
    assert 0 < (used[solved] < len(stack.network)).sum()


def test_a_chain_says_nothing_about_quality(tmp_path):
    path = random_stack(tmp_path, connections=1, gaps=0.0)
    InterferogramStack.open(path).write_reference(4, 5)
    report = invert_stack(path, InversionOutputs(tmp_path / "ts.h5"), InversionOptions(), NullProgress())
    assert report.note.startswith("The network has no redundancy: temporal coherence is 1 everywhere")
