# SPDX-License-Identifier: GPL-2.0-or-later
"""Small changes of a stack: all or none, whenever the program dies."""

from __future__ import annotations

import shutil

import h5py
import numpy as np
import pytest

from insar_workbench.core.errors import FormatError
from insar_workbench.core.files import hdf5, small_changes
from insar_workbench.core.files.small_changes import Overlay, journal_path
from insar_workbench.core.simulation.simulation import SimulationOptions, simulate
from insar_workbench.core.simulation.simulation_files import write_stack
from insar_workbench.core.stack import InterferogramStack


class Killed(BaseException):
    """Stands for the end of the program."""


@pytest.fixture(scope="module")
def original(tmp_path_factory):
    folder = tmp_path_factory.mktemp("stack")
    simulation = simulate(SimulationOptions(dates=8, rows=30, cols=40, connections=2, utm=True))
    write_stack(simulation, folder / "s.h5", folder / "g.h5", referenced=False)
    return folder / "s.h5"


@pytest.fixture
def stack(original, tmp_path):
    return shutil.copy(original, tmp_path / "s.h5")


def change(path):
    """Attributes that need new space in the file, and flags."""
    with hdf5.open_update(path) as file:
        hdf5.set_attributes(file, {"REF_Y": 3, "REF_X": 4, "long": "x" * 9000})
        file["dropIfgram"][0] = False


def killed_after(monkeypatch, writes):
    """Have the program die after so many writes into the file."""

    def apply(file, size, changes):
        if not writes:
            raise Killed
        file.truncate(size)
        for offset, _, new in changes[: writes - 1]:
            file.seek(offset)
            file.write(new)
        file.flush()
        raise Killed

    monkeypatch.setattr(small_changes, "_apply", apply)


@pytest.mark.parametrize("writes", range(6))
def test_a_change_that_was_broken_off_is_finished_by_who_opens_the_file(stack, monkeypatch, writes):
    phase = InterferogramStack.open(stack).read("unwrapPhase")
    with monkeypatch.context() as patch, pytest.raises(Killed):
        killed_after(patch, writes)
        change(stack)
    opened = InterferogramStack.open(stack)
    assert opened.reference == (3, 4) and not opened.network.kept[0]
    assert opened.metadata.attributes["long"] == "x" * 9000
    np.testing.assert_array_equal(opened.read("unwrapPhase", kept_only=False), phase)
    assert [path.name for path in stack.parent.iterdir()] == ["s.h5"]
    change(stack)


def test_without_the_journal_the_file_would_be_lost(stack, monkeypatch):
    """What the tests above guard against does happen."""
    with monkeypatch.context() as patch, pytest.raises(Killed):
        killed_after(patch, 3)
        change(stack)
    journal_path(stack).unlink()
    with pytest.raises((FormatError, AssertionError, RuntimeError, KeyError)):
        assert InterferogramStack.open(stack).metadata.attributes["long"] == "x" * 9000


def test_a_journal_of_another_file_is_not_applied(stack, original, monkeypatch):
    with monkeypatch.context() as patch, pytest.raises(Killed):
        killed_after(patch, 2)
        change(stack)
    with h5py.File(original, "r") as source, h5py.File(stack, "w") as other:
        other["different"] = source["unwrapPhase"][:] + 1.0
    before = stack.read_bytes()
    with hdf5.open_read(stack) as file:
        assert list(file) == ["different"]
    assert stack.read_bytes() == before and not journal_path(stack).exists()


def test_a_new_file_takes_the_journal_of_the_old_one_away(stack, original, monkeypatch):
    with monkeypatch.context() as patch, pytest.raises(Killed):
        killed_after(patch, 2)
        change(stack)
    with hdf5.atomic_path(stack) as temporary:
        shutil.copy(original, temporary)
    assert InterferogramStack.open(stack).reference is None


def test_a_block_that_fails_changes_nothing(stack):
    before = stack.read_bytes()
    with pytest.raises(ZeroDivisionError), hdf5.open_update(stack) as file:
        file.attrs["REF_Y"] = "5"
        del file["coherence"]
        raise ZeroDivisionError
    assert stack.read_bytes() == before


def test_a_file_that_is_open_elsewhere_is_not_changed(stack):
    with hdf5.open_read(stack), pytest.raises(FormatError, match=r"s\.h5 is in use"):
        change(stack)


def test_overlay_reads_what_was_written(tmp_path):
    """Against a file that is really written, at random places."""
    stream = np.random.default_rng(5)
    first, second = tmp_path / "a", tmp_path / "b"
    for path in (first, second):
        path.write_bytes(bytes(range(256)) * 100)
    with first.open("r+b") as plain, second.open("r+b") as base:
        overlay = Overlay(base)
        for _ in range(300):
            place, count = int(stream.integers(0, 40_000)), int(stream.integers(0, 9_000))
            for file in (plain, overlay):
                file.seek(place)
            if stream.integers(2):
                data = stream.bytes(count)
                plain.write(data)
                overlay.write(data)
            else:
                assert overlay.read(count) == plain.read(count)
        plain.flush()
        assert overlay.size == first.stat().st_size
    assert second.read_bytes() == bytes(range(256)) * 100
    with small_changes.small_changes(second) as overlay, first.open("rb") as source:
        overlay.write(source.read())
    assert second.read_bytes() == first.read_bytes()
