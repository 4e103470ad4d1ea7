# SPDX-License-Identifier: GPL-2.0-or-later
"""Correction of unwrapping errors of a stack: the truth, what follows the phase in use, and what goes wrong."""

from __future__ import annotations

import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import h5py
import numpy as np
import pytest
from load_fixtures import Recorder
from stacks import random_stack
from unwrapping_scene import COLS, ISLANDS, REFERENCE, ROWS, Islands, land_of, write_islands

from insar_workbench.core import blocks
from insar_workbench.core.errors import Canceled, FormatError, InsarError, NetworkError, ParameterError
from insar_workbench.core.files import hdf5
from insar_workbench.core.inversion_options import InversionOptions
from insar_workbench.core.invert_stack import inversion_parameters
from insar_workbench.core.network.pixel_network import read_pixel_network
from insar_workbench.core.overview import quick_overview
from insar_workbench.core.products import read_product, write_product
from insar_workbench.core.progress import NullProgress
from insar_workbench.core.simulation.simulation import SimulationOptions, simulate
from insar_workbench.core.simulation.simulation_files import write_stack
from insar_workbench.core.stack import COMPONENT, CORRECTED, PHASE, PHASE_IN_USE, InterferogramStack
from insar_workbench.core.unwrapping.correct import SHARE, correct_unwrapping, corrected_as
from insar_workbench.core.unwrapping.options import BOTH, BRIDGING, CLOSURE, METHODS, UnwrappingOptions
from insar_workbench.core.unwrapping.phases import SPARE, undo_unwrapping

ERRORS = {(1, 2): 1, (4, 2): -1, (4, 4): -2, (9, 3): 1, (9, 4): 1, (12, 3): -1}
EVERY_METHOD = pytest.mark.parametrize("method", METHODS)


def correct(path: Path, method: str = BRIDGING, progress=None, copy: Path | None = None, **options):
    wanted = UnwrappingOptions(method, **options)
    return correct_unwrapping(path, copy, None, wanted, progress or NullProgress())


def stored(path: Path, name: str) -> np.ndarray:
    with h5py.File(path) as file:
        return file[name][:]


def contents(path: Path) -> dict[str, object]:
    """Every root attribute and dataset of a file but spare ones."""
    with h5py.File(path) as file:
        cubes = {name: file[name][()].tobytes() for name in file if not name.startswith(SPARE)}
        return {**cubes, **{f"@{key}": str(value) for key, value in file.attrs.items()}}


def spares(path: Path) -> list[str]:
    with h5py.File(path) as file:
        return [name for name in file if name.startswith(SPARE)]


@pytest.fixture
def islands(tmp_path: Path) -> Islands:
    return write_islands(tmp_path, ERRORS)


# --- the truth ----------------------------------------------------------------------------------------------


@EVERY_METHOD
def test_islands_come_back(islands: Islands, tmp_path: Path, method: str) -> None:
    options, progress = UnwrappingOptions(method), Recorder()
    report = correct_unwrapping(islands.path, None, tmp_path / "share.h5", options, progress)
    stack = islands.stack
    assert stack.phase_dataset == report.dataset == METHODS[method]
    np.testing.assert_allclose(stored(islands.path, report.dataset), islands.truth, atol=2e-6)
    np.testing.assert_array_equal(stored(islands.path, PHASE), islands.phase)
    assert report.corrected == len({pair for pair, _ in ERRORS}) and report.skipped == ()
    found = {(change.name, change.pixels): change.cycles for change in report.changes}
    names = stack.network.names
    assert found == {(names[pair], int(land_of(island).sum())): -cycles for (pair, island), cycles in ERRORS.items()}
    for change in report.changes:
        row, col = stack.grid.pixel(change.x, change.y)
        assert sum(land_of(island).sum() == change.pixels and land_of(island)[row, col] for island in ISLANDS) == 1
    share = read_product(tmp_path / "share.h5").layers[SHARE]
    for island in ISLANDS:
        expected = np.count_nonzero(islands.errors[:, island]) / len(names)
        np.testing.assert_allclose(share[land_of(island)], expected)
    assert np.isnan(share[islands.truth[0] == 0]).all()
    assert f"{report.corrected} of {len(names)} kept interferograms corrected in 6 components" in progress.infos[-1]
    assert progress.fractions == sorted(progress.fractions) and not progress.warnings


@pytest.mark.parametrize("method", [BRIDGING, BOTH])
def test_simulated_errors_with_noise_and_gaps(tmp_path: Path, method: str) -> None:
    """The gaps of all pairs together leave no common region of the corner."""
    wanted = SimulationOptions(dates=14, noise=0.3, turbulence=0.001, water_phase=False, gaps=0.03)
    truth, wrong = simulate(wanted), simulate(replace(wanted, unwrapping_errors=7))
    path = tmp_path / "s.h5"
    write_stack(wrong, path, tmp_path / "g.h5")
    before = quick_overview(path, None, tmp_path / "t.h5", None, NullProgress())
    report = correct(path, method, min_area=20.0)
    after = quick_overview(path, None, tmp_path / "t.h5", None, NullProgress())
    corner = np.count_nonzero(wrong.components == 2, axis=(1, 2))
    whole = corner > 100  # gaps leave no square of 5 x 5 pixels of the corner in one of the wrong pairs
    assert np.count_nonzero(wrong.cycles[whole]) == report.corrected == 6
    phase = InterferogramStack.open(path).read(PHASE)
    gap = np.isnan(truth.phase)
    assert gap.mean() > 0.1 and np.isnan(phase[gap]).all()
    joined = (wrong.components > 0) & ~gap & whole[:, None, None]
    assert (np.abs(phase - truth.phase)[joined] > 1.0).mean() < 0.001  # bits that gaps cut off
    assert np.nansum(after.nonzero) < 0.3 * np.nansum(before.nonzero)


@EVERY_METHOD
def test_triplets_close_afterwards(islands: Islands, tmp_path: Path, method: str) -> None:
    before = quick_overview(islands.path, None, tmp_path / "t.h5", None, NullProgress())
    correct(islands.path, method)
    progress = Recorder()
    after = quick_overview(islands.path, None, tmp_path / "t.h5", None, progress)
    assert np.nansum(before.nonzero) > 1000 and np.nansum(after.nonzero) == 0
    assert any(METHODS[method] in line for line in progress.infos)


def test_a_date_off_by_a_cycle_closes_and_is_found_by_bridging_alone(tmp_path: Path) -> None:
    """All pairs of a date off by a cycle on an island: their triplets close, their gaps do not."""
    islands = write_islands(tmp_path, {})
    index = islands.stack.network.date_index()
    errors = {
        (pair, 2): (1 if second == 3 else -1) for pair, (first, second) in enumerate(index) if 3 in (first, second)
    }
    islands = write_islands(tmp_path, errors)
    assert correct(islands.path, CLOSURE).corrected == 0
    np.testing.assert_array_equal(islands.stack.read(PHASE), np.where(islands.phase == 0, np.nan, islands.phase))
    assert correct(islands.path, BRIDGING).corrected == len(errors)
    np.testing.assert_allclose(stored(islands.path, METHODS[BRIDGING]), islands.truth, atol=2e-6)


def test_closure_finds_what_bridging_gets_wrong(tmp_path: Path) -> None:
    """A motion of three quarters of a cycle across the channel makes bridging wrong; the triplets put it right."""
    islands = write_islands(tmp_path, {(4, 2): 1})
    with h5py.File(islands.path, "r+") as file:
        phase = file[PHASE][:]
        phase[7, land_of(2)] += np.float32(1.5 * np.pi)  # in one pair only: what it is made of does not matter here
        file[PHASE][:] = phase
    correct(islands.path, BRIDGING)
    assert islands.stack.read(PHASE)[7, 5, 50] < phase[7, 5, 50] - 6.0
    correct(islands.path, BOTH)
    stack = islands.stack
    assert stack.phase_dataset == METHODS[BOTH]
    np.testing.assert_allclose(stack.read(PHASE)[4][land_of(2)], islands.truth[4][land_of(2)], atol=2e-6)


def test_water_mask_cuts_what_one_component_spans(tmp_path: Path) -> None:
    islands = write_islands(tmp_path, ERRORS)
    land = islands.truth[0] != 0
    with h5py.File(islands.path, "r+") as file:
        file[COMPONENT][:] = 1
        phase = file[PHASE][:]
        phase[:, ~land] = np.random.default_rng(0).uniform(-3, 3, (len(phase), int((~land).sum())))
        file[PHASE][:] = phase
    write_product(tmp_path / "water.h5", "waterMask", islands.stack.grid, {"waterMask": land}, {})
    assert correct(islands.path).corrected == 0
    assert correct(islands.path, water_mask=tmp_path / "water.h5").corrected == 4
    corrected = stored(islands.path, METHODS[BRIDGING])
    np.testing.assert_allclose(corrected[:, land], islands.truth[:, land], atol=2e-6)
    np.testing.assert_array_equal(corrected[:, ~land], phase[:, ~land])


def test_a_steep_ramp_is_left_out_of_the_jumps(tmp_path: Path) -> None:
    """Medians of windows some pixels apart differ by more than half a cycle under the ramp alone."""
    islands = write_islands(tmp_path, {(1, 2): 1}, steep=60.0)
    correct(islands.path, ramp="no")
    assert np.abs(stored(islands.path, METHODS[BRIDGING]) - islands.truth).max() > 6.0
    for ramp in ("linear", "quadratic"):
        correct(islands.path, ramp=ramp)
        np.testing.assert_allclose(stored(islands.path, METHODS[BRIDGING]), islands.truth, atol=1e-5)


@EVERY_METHOD
def test_dropped_pairs_are_left_alone(tmp_path: Path, method: str) -> None:
    kept = np.ones(15, dtype=bool)
    kept[4] = False
    islands = write_islands(tmp_path, ERRORS, kept=kept)
    report = correct(islands.path, method)
    corrected = stored(islands.path, report.dataset)
    assert report.pairs == 14 and report.corrected == 3
    np.testing.assert_array_equal(corrected[4], islands.phase[4])
    np.testing.assert_allclose(corrected[kept], islands.truth[kept], atol=2e-6)


def test_a_pair_without_the_reference_component_is_skipped(islands: Islands) -> None:
    row, col = REFERENCE
    with h5py.File(islands.path, "r+") as file:
        file[COMPONENT][9, row - 1 : row + 2, col - 1 : col + 2] = 0
    progress = Recorder()
    report = correct(islands.path, BRIDGING, progress)
    assert report.skipped == (islands.stack.network.names[9],) and report.skipped[0] in progress.warnings[0]
    corrected = stored(islands.path, report.dataset)
    np.testing.assert_array_equal(corrected[9], islands.phase[9])
    others = np.arange(15) != 9
    np.testing.assert_allclose(corrected[others], islands.truth[others], atol=2e-6)


def test_a_component_without_phase_at_its_bridge_stays(islands: Islands) -> None:
    with h5py.File(islands.path, "r+") as file:
        file[PHASE][4, 2:27, 43:78] = 0
    correct(islands.path)
    corrected = stored(islands.path, METHODS[BRIDGING])
    assert (corrected[4, 2:27, 43:78] == 0).all()
    np.testing.assert_allclose(corrected[9], islands.truth[9], atol=2e-6)


def test_no_common_region_is_said(islands: Islands) -> None:
    with h5py.File(islands.path, "r+") as file:
        file[COMPONENT][2] = 0
    progress = Recorder()
    assert correct(islands.path, CLOSURE, progress).corrected == 0
    assert "connected in all kept interferograms" in progress.warnings[0]


@EVERY_METHOD
def test_little_memory_gives_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, method: str) -> None:
    islands = write_islands(tmp_path, ERRORS)
    monkeypatch.setattr(blocks, "free_memory", lambda: 4 * ROWS * COLS * (4 * 48 + 4 * 6))
    correct(islands.path, method)
    np.testing.assert_allclose(stored(islands.path, METHODS[method]), islands.truth, atol=2e-6)


# --- the phase in use ---------------------------------------------------------------------------------------


def test_everything_follows_the_phase_in_use(islands: Islands) -> None:
    x, y = islands.stack.grid.centre(10, 60)
    wrong = read_pixel_network(islands.stack, x, y)
    before = inversion_parameters(InversionOptions(), islands.stack)
    correct(islands.path)
    right = read_pixel_network(islands.stack, x, y)
    np.testing.assert_allclose((wrong.phase - right.phase) / (2 * np.pi), islands.errors[:, 2], atol=1e-5)
    made = [inversion_parameters(InversionOptions(), islands.stack)]
    correct(islands.path)
    made.append(inversion_parameters(InversionOptions(), islands.stack))
    undo_unwrapping(islands.path, None, False, NullProgress())
    assert before == inversion_parameters(InversionOptions(), islands.stack)
    assert made[0] != before and made[1] != before and made[0] != made[1]
    np.testing.assert_array_equal(read_pixel_network(islands.stack, x, y).phase, wrong.phase)


def test_undo_and_delete(islands: Islands) -> None:
    before = contents(islands.path)
    correct(islands.path, BRIDGING)
    assert undo_unwrapping(islands.path, None, False, NullProgress())
    assert islands.stack.phase_dataset == PHASE and METHODS[BRIDGING] in contents(islands.path)
    assert not undo_unwrapping(islands.path, None, False, NullProgress())
    correct(islands.path, CLOSURE)
    undo_unwrapping(islands.path, None, True, NullProgress())
    after = contents(islands.path)
    assert after.pop(f"@{PHASE_IN_USE}") == PHASE and after == before and len(spares(islands.path)) == 2


def test_copies_leave_the_stack_alone(islands: Islands, tmp_path: Path) -> None:
    before = islands.path.read_bytes()
    corrected, undone = tmp_path / "c.h5", tmp_path / "u.h5"
    correct(islands.path, copy=corrected)
    assert islands.path.read_bytes() == before
    assert InterferogramStack.open(corrected).phase_dataset == METHODS[BRIDGING]
    attributes = InterferogramStack.open(corrected).metadata.attributes
    assert attributes["iwb.step"] == "correctunwrapping"
    undo_unwrapping(corrected, undone, True, NullProgress())
    assert InterferogramStack.open(undone).phase_dataset == PHASE and METHODS[BRIDGING] not in contents(undone)
    assert InterferogramStack.open(corrected).phase_dataset == METHODS[BRIDGING]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["c.h5", "ifgramStack.h5", "u.h5"]


def test_corrections_again_and_again_do_not_let_the_file_grow(islands: Islands) -> None:
    none = islands.path.stat().st_size
    correct(islands.path)
    one = islands.path.stat().st_size
    sizes = []
    for method in (BRIDGING, BOTH, CLOSURE, BRIDGING, BRIDGING):
        correct(islands.path, method)
        np.testing.assert_allclose(stored(islands.path, METHODS[method]), islands.truth, atol=2e-6)
        assert [name for name in CORRECTED if name in contents(islands.path)] == [METHODS[method]]
        sizes.append(islands.path.stat().st_size)
        undo_unwrapping(islands.path, None, method == BOTH, NullProgress())
    assert max(sizes) < none + 2.1 * (one - none)


def test_what_it_was_made_with_is_known(islands: Islands) -> None:
    usual = UnwrappingOptions()
    assert not corrected_as(islands.path, usual)
    correct(islands.path)
    assert corrected_as(islands.path, usual) and corrected_as(islands.path, replace(usual, samples=7))
    assert not corrected_as(islands.path, replace(usual, radius=7))
    undo_unwrapping(islands.path, None, False, NullProgress())
    assert corrected_as(islands.path, usual)
    islands.stack.write_reference(5, 5)
    assert not corrected_as(islands.path, usual)


def test_phases_that_mintpy_corrected(islands: Islands) -> None:
    """Without our attribute the most corrected one is in use, as in MintPy."""
    with h5py.File(islands.path, "r+") as file:
        for number, name in enumerate(reversed(CORRECTED), start=2):
            file.create_dataset(name, data=number * islands.phase)
            file[name].attrs["MODIFICATION_TIME"] = str(number)
            stack = islands.stack
            best = CORRECTED[1] if number >= 3 else name
            assert stack.phase_dataset == (name if number == 4 else best)
    stack = islands.stack
    assert stack.phase_state == f"{CORRECTED[0]} 4"
    np.testing.assert_allclose(stack.read(PHASE)[0, 5, 5], 4 * islands.phase[0, 5, 5])
    correct(islands.path)
    assert islands.stack.phase_dataset == METHODS[BRIDGING]
    np.testing.assert_array_equal(stored(islands.path, CORRECTED[0]), 4 * islands.phase)


def test_a_phase_in_use_that_is_gone(islands: Islands) -> None:
    correct(islands.path)
    with h5py.File(islands.path, "r+") as file:
        del file[METHODS[BRIDGING]]
    with pytest.raises(FormatError, match="names the phase 'unwrapPhase_bridging', which it does not hold"):
        InterferogramStack.open(islands.path)
    undo_unwrapping(islands.path, None, False, NullProgress())
    assert islands.stack.phase_dataset == PHASE


# --- what goes wrong ----------------------------------------------------------------------------------------


@EVERY_METHOD
def test_cancel_leaves_the_stack_as_it_was(islands: Islands, method: str) -> None:
    size = islands.path.stat().st_size
    for corrected_before in (False, True):
        if corrected_before:
            correct(islands.path, BRIDGING)
            size = islands.path.stat().st_size
        before, left = contents(islands.path), spares(islands.path)
        progress, checks = Recorder(cancel_after=0), 0
        while checks < 200:
            try:
                correct(islands.path, method, progress)
            except Canceled:
                assert contents(islands.path) == before and spares(islands.path) == left
                assert islands.path.stat().st_size < size + 10_000
                checks = checks + 1 if checks < 12 else checks + 30
                progress = Recorder(cancel_after=checks)
            else:
                break
        assert checks > 5
        undo_unwrapping(islands.path, None, True, NullProgress())


KILLED = """
import importlib.util, os, signal, sys
spec = importlib.util.spec_from_file_location("insar_workbench", {init!r}, submodule_search_locations=[{root!r}])
package = importlib.util.module_from_spec(spec)
sys.modules["insar_workbench"] = package
spec.loader.exec_module(package)
from insar_workbench.core.files import hdf5
from insar_workbench.core.progress import NullProgress
from insar_workbench.core.unwrapping import pairs
from insar_workbench.core.unwrapping.correct import correct_unwrapping
from insar_workbench.core.unwrapping.options import UnwrappingOptions

class Killing(NullProgress):
    now, left = 0.0, {checks}

    def __call__(self, fraction, message=""):
        self.now = fraction

    def check(self):
        self.left -= self.now >= {fraction}
        if self.left == 0:
            os.kill(os.getpid(), signal.SIGKILL)

pairs.READ_BYTES, hdf5.CHUNK_BYTES = 1, {chunk}
correct_unwrapping({path!r}, None, None, UnwrappingOptions(), Killing())
"""


@pytest.mark.parametrize(("fraction", "checks"), [(0.0, 1), (0.3, 1), (0.79, 1), (0.79, 2), (0.79, 3), (0.79, 4)])
def test_a_killed_run_leaves_a_whole_stack(
    islands: Islands, monkeypatch: pytest.MonkeyPatch, fraction: float, checks: int
) -> None:
    """Before and while components are judged, and before each of four parts of the phase is written."""
    root = Path(__file__).resolve().parents[2]
    before = contents(islands.path)
    monkeypatch.setattr(hdf5, "CHUNK_BYTES", 16 * 1024)
    words = {"init": str(root / "__init__.py"), "root": str(root), "path": str(islands.path)}
    code = KILLED.format(**words, fraction=fraction, checks=checks, chunk=hdf5.CHUNK_BYTES)
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == -signal.SIGKILL, done.stderr
    assert contents(islands.path) == before and len(spares(islands.path)) == 1
    assert islands.stack.phase_dataset == PHASE
    size = islands.path.stat().st_size
    correct(islands.path)
    np.testing.assert_allclose(stored(islands.path, METHODS[BRIDGING]), islands.truth, atol=2e-6)
    assert not spares(islands.path) and islands.path.stat().st_size < size + 10_000


@EVERY_METHOD
def test_damaged_data_are_said_and_nothing_changes(islands: Islands, tmp_path: Path, method: str) -> None:
    damaged = tmp_path / "damaged.h5"
    with h5py.File(islands.path) as file, h5py.File(damaged, "w") as other:
        for key, value in file.attrs.items():
            other.attrs[key] = value
        for name in ("date", "bperp", "dropIfgram", PHASE):
            other[name] = file[name][:]
        packed = other.create_dataset(COMPONENT, data=file[COMPONENT][:], chunks=(15, 16, 16), compression="gzip")
        place = packed.id.get_chunk_info(3)
    with damaged.open("r+b") as raw:
        raw.seek(place.byte_offset)
        raw.write(b"\xff" * place.size)
    with pytest.raises(FormatError, match="is damaged"):
        correct(damaged, method)
    with h5py.File(damaged) as file:
        assert not spares(damaged) and METHODS[method] not in file and PHASE_IN_USE not in file.attrs


def test_refusals(islands: Islands, tmp_path: Path) -> None:
    before = islands.path.read_bytes()
    for options, words in (
        ({"method": "magic"}, "method 'magic' is unknown"),
        ({"ramp": "cubic"}, "ramp 'cubic' is unknown"),
        ({"radius": 0}, "must be at least"),
    ):
        with pytest.raises(ParameterError, match=words):
            UnwrappingOptions(**options)
    other = random_stack(tmp_path, name="other.h5")
    write_product(tmp_path / "water.h5", "mask", InterferogramStack.open(other).grid, {"mask": np.ones((12, 15))}, {})
    with pytest.raises(InsarError, match=r"water\.h5"):
        correct(islands.path, water_mask=tmp_path / "water.h5")
    with pytest.raises(FormatError, match=r"folder .*nowhere does not exist"):
        correct_unwrapping(islands.path, None, tmp_path / "nowhere" / "s.h5", UnwrappingOptions(), NullProgress())
    with pytest.raises(InsarError, match="no reference point"):
        correct(other)
    bare = random_stack(tmp_path, layers=(PHASE,), name="bare.h5")
    with pytest.raises(FormatError, match="no dataset 'connectComponent'"):
        correct(bare)
    assert islands.path.read_bytes() == before
    chain = write_islands(tmp_path, {}, connections=1, name="chain.h5")
    with pytest.raises(NetworkError, match="no closed triplet"):
        correct(chain.path, CLOSURE)
    islands.stack.write_flags(np.zeros(15, dtype=bool))
    with pytest.raises(NetworkError, match="are dropped"):
        correct(islands.path)


def test_a_stack_that_cannot_be_written(islands: Islands) -> None:
    with h5py.File(islands.path), pytest.raises(FormatError, match="in use and cannot be changed"):
        correct(islands.path)


def test_a_stack_of_mintpys_layout(islands: Islands, tmp_path: Path) -> None:
    """No scales on the dimensions, chunks of some pairs, components as bytes."""
    other = tmp_path / "mintpy.h5"
    with h5py.File(islands.path) as file, h5py.File(other, "w") as made:
        for key, value in file.attrs.items():
            made.attrs[key] = value
        for name in ("date", "bperp", "dropIfgram"):
            made[name] = file[name][:]
        made.create_dataset(PHASE, data=file[PHASE][:], chunks=(4, 30, 20), compression="lzf")
        made.create_dataset(COMPONENT, data=file[COMPONENT][:].astype(np.uint8), chunks=(4, 30, 20))
    for method in METHODS:
        correct(other, method)
        np.testing.assert_allclose(stored(other, METHODS[method]), islands.truth, atol=2e-6)
