# SPDX-License-Identifier: GPL-2.0-or-later
"""One run writes a file at a time, and what runs that died have left goes away."""

from __future__ import annotations

import subprocess
import sys

import pytest

from insar_workbench.core.errors import FormatError
from insar_workbench.core.files import claims
from insar_workbench.core.files.claims import InUse, claimed, lock, temporary_path
from insar_workbench.core.files.hdf5 import atomic_path
from insar_workbench.core.writers.staging import staged

HOLD = """
import fcntl, sys
file = open(sys.argv[1], "ab")
fcntl.flock(file, fcntl.LOCK_EX)
print("held", flush=True)
sys.stdin.read()
"""


@pytest.mark.parametrize("writing", [atomic_path, staged])
def test_two_at_once(tmp_path, writing):
    target = tmp_path / "a b.h5"
    with writing(target) as first:
        first.write_text("first", encoding="ascii")
        with pytest.raises(InUse, match=r"a b\.h5 is being written by another run; wait"), writing(target):
            pass
        with writing(tmp_path / "other.h5") as other:
            other.touch()
    assert target.read_text(encoding="ascii") == "first"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a b.h5", "other.h5"]


@pytest.mark.skipif(sys.platform == "win32", reason="holds the lock with fcntl")
def test_the_lock_of_another_process_ends_with_it(tmp_path):
    target = tmp_path / "x.h5"
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, tmp_path / ".x.h5.lock"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as other:
        assert other.stdout.readline() == b"held\n"
        with pytest.raises(InUse), claimed(target):
            pass
        other.kill()
    with claimed(target):
        assert (tmp_path / ".x.h5.lock").is_file()
    assert list(tmp_path.iterdir()) == []


def test_leftovers_go_and_nothing_else(tmp_path):
    target = tmp_path / "velocity.h5"
    kept = ["velocity.h5", "velocity.h5.bak", ".velocity.h5", ".velocity2.h5-0123abcd.part.h5", "a.part"]
    for name in kept:
        (tmp_path / name).touch()
    left = temporary_path(target, ".h5")
    left.touch()
    temporary_path(left, ".h5").touch()  # of a step inside a step
    (tmp_path / f"{left.name}.aux.xml").touch()
    folder = temporary_path(target)
    folder.mkdir()
    (folder / "velocity.h5").touch()
    with atomic_path(target) as temporary:
        temporary.write_text("new", encoding="ascii")
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(kept)
    assert target.read_text(encoding="ascii") == "new"


def test_a_folder_that_takes_no_lock_is_named(tmp_path):
    (tmp_path / ".x.h5.lock").mkdir()
    with pytest.raises(FormatError, match=r"x\.h5 cannot be written: "), claimed(tmp_path / "x.h5"):
        pass


@pytest.mark.skipif(sys.platform == "win32", reason="locks with fcntl")
def test_file_systems_without_locks_give_everybody_one(tmp_path, monkeypatch):
    import fcntl

    def refused(file, how):
        raise OSError("no locks here")

    monkeypatch.setattr(fcntl, "flock", refused)
    with (tmp_path / "x").open("ab") as file:
        assert lock(file) and lock(file)


@pytest.mark.skipif(sys.platform == "win32", reason="an open file cannot be removed there")
def test_a_lock_that_the_run_before_removed_meanwhile_is_made_anew(tmp_path, monkeypatch):
    """Between opening and locking, the run before has ended and taken the file away."""
    path, taken = tmp_path / ".x.h5.lock", []

    def late(file):
        if not taken:
            path.unlink()
        taken.append(file)
        return lock(file)

    monkeypatch.setattr(claims, "lock", late)
    with claimed(tmp_path / "x.h5"):
        assert path.is_file() and len(taken) == 2
