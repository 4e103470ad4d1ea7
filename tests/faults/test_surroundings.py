# SPDX-License-Identifier: GPL-2.0-or-later
"""Full disks, folders that may not be written, odd paths, Cancel, two runs at once: a sentence, old results whole."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import zlib
from pathlib import Path

import numpy as np
import pytest
from runs import TIMES, Runner, content, hidden, prepare, prepare_again, same, visible
from scenarios import SCENARIOS

SEED = 20190105
CANCELS = TIMES // 2 or 1
IN_MEMORY = {"modifynetwork", "undounwrapping", "info", "referencepoint"}
"""Write next to nothing."""
WORKFLOW_STACK = os.path.join("result", "inputs", "ifgramStack.h5")
"""Is changed by several steps, each of which is whole."""
UMLAUT_FOLDER = "Überwachung der Böschung, 2. Lauf ß"

pytestmark = [
    pytest.mark.timeout(3600),
    pytest.mark.skipif(sys.platform == "win32", reason="forks processes"),
]


def with_old_results(name, given, reference, folder):
    """A folder with the results of an undisturbed run, and its files."""
    prepare_again(SCENARIOS[name], given, reference(name)[0]["folder"], folder)
    return {key: path.read_bytes() for key, path in visible(folder).items()}


def require_whole(folder, before, wanted, where, old):
    """All that is visible is as before (or as in the folder `old`) or complete, nothing is hidden."""
    after = visible(folder)
    lost = [key for key in before if key not in after and not key.endswith(".aux.xml")]
    assert not lost, where
    for key, path in after.items():
        if path.read_bytes() != before.get(key):
            accepted = [wanted[key], *([content(old / key)] if (old / key).is_file() else [])]
            found = content(path)
            assert any(same(found, one) for one in accepted) or key == WORKFLOW_STACK, (key, where)
    assert [item for item in hidden(folder) if not item.endswith(".journal")] == [], where


def require_sentence(done, *words):
    """A refusal in one sentence for people."""
    assert done["state"] == "failed", done
    text = done["message"].strip()
    assert "Traceback" not in text and text.count("\n") <= 1, text
    assert any(word in text for word in words), text


# --- a full disk ----------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def small_disk():
    """Mount a small file system: a function (bytes) -> folder; not where other runs of pytest tidy up."""
    folder = Path(tempfile.mkdtemp(prefix="insar_small_"))

    def unmount():
        subprocess.run([shutil.which("umount") or "umount", folder], check=False, stderr=subprocess.DEVNULL)

    def mount(size):
        unmount()
        command = [shutil.which("mount") or "mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", folder]
        if os.geteuid() or subprocess.run(command, check=False, stderr=subprocess.DEVNULL).returncode:
            pytest.skip("no small file system can be mounted here")
        return folder

    yield mount
    unmount()
    folder.rmdir()


@pytest.mark.parametrize("name", [name for name in SCENARIOS if name not in IN_MEMORY])
def test_full_disk(runner, given, reference, small_disk, name):
    """With room for old results and a part of the new ones."""
    done, wanted = reference(name)
    old = sum(-(-path.stat().st_size // 4096) * 4096 + 4096 for path in visible(done["folder"]).values())
    stream = np.random.default_rng([SEED, zlib.crc32(name.encode())])
    for share in stream.uniform(0.05, 0.7, max(TIMES // 10, 1)):
        disk = small_disk(int(old * (1 + share)) // 4096 * 4096 + 8192)
        folder = disk / "out"
        before = with_old_results(name, given, reference, folder)
        done = runner(SCENARIOS[name], given, folder)
        if done["state"] != "done":
            require_sentence(done, "cannot be written", "cannot be changed", "No space", "space left")
        require_whole(folder, before, wanted, (name, share, done), given)


# --- a folder that may not be written ----------------------------------------------------------------------------


@pytest.mark.skipif(os.geteuid() != 0, reason="becomes another user")
@pytest.mark.parametrize("name", SCENARIOS)
def test_read_only_folder(runner, given, reference, tmp_path_factory, name):
    folder = tmp_path_factory.mktemp("readonly") / "out"
    before = with_old_results(name, given, reference, folder)
    for parent in (folder, *folder.parents, given, *given.parents):
        if str(parent).count(os.sep) > 1:
            parent.chmod(0o755)
    done = runner(SCENARIOS[name], given, folder, nobody=True)
    require_sentence(done, "cannot be", "ermission denied", "may not")
    assert {key: path.read_bytes() for key, path in visible(folder).items()} == before
    assert hidden(folder) == []


# --- odd paths -----------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def far_away(given, tmp_path_factory):
    """The inputs under a path of more than 200 characters with blanks and umlauts."""
    folder = tmp_path_factory.mktemp("path") / UMLAUT_FOLDER / ("sehr " * 20 + "langer Name") / ("ä" * 60)
    shutil.copytree(given, folder / "in")
    assert len(str(folder)) > 200
    return folder


@pytest.mark.parametrize("name", SCENARIOS)
def test_odd_path(runner, far_away, reference, name):
    wanted = reference(name)[1]
    folder = prepare(SCENARIOS[name], far_away / "in", far_away / "out ö")
    done = runner(SCENARIOS[name], far_away / "in", folder)
    assert done["state"] == "done", done
    found = visible(folder)
    assert set(found) == set(wanted)
    for key, path in found.items():
        if path.suffix not in (".html", ".cfg", ".txt", ".kmz"):  # which name files
            assert same(content(path), wanted[key]), key
    assert hidden(folder) == []


# --- Cancel ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", SCENARIOS)
def test_cancel(runner, given, reference, tmp_path, name):
    """Stops within a second; what was canceled leaves old results and nothing else."""
    done, wanted = reference(name)
    stream = np.random.default_rng([SEED, zlib.crc32(name.encode()), 1])
    for moment in stream.uniform(0.0, 0.9 * done["seconds"], CANCELS).tolist():
        folder = tmp_path / "out"
        before = with_old_results(name, given, reference, folder)
        answer = runner(SCENARIOS[name], given, folder, cancel=moment)
        assert answer["state"] in ("done", "failed"), answer
        if answer["after_cancel"] is not None:
            busy = os.getloadavg()[0] > os.cpu_count()  # then others make it late
            assert answer["work_after_cancel" if busy else "after_cancel"] < 1.0, (moment, answer)
        if answer["state"] == "failed":
            assert "anceled" in answer["message"], answer
        require_whole(folder, before, wanted, (moment, answer), given)


# --- two at once ----------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def other_runner():
    """A second process."""
    process = Runner()
    yield process
    process.close()


@pytest.mark.parametrize("name", SCENARIOS)
def test_two_runs_into_one_folder(runner, other_runner, given, reference, tmp_path, name):
    """Each is done, or says that the other is at it; the files are whole."""
    wanted = reference(name)[1]
    folder = prepare(SCENARIOS[name], given, tmp_path / "out")
    for one in (runner, other_runner):
        one.send(SCENARIOS[name], given, folder)
    answers = [one.receive() for one in (runner, other_runner)]
    assert "done" in [answer["state"] for answer in answers], answers
    for answer in answers:
        if answer["state"] != "done":
            require_sentence(answer, "another run", "Another run", "in use", "another program", "other programs")
    found = {key: content(path) for key, path in visible(folder).items()}
    assert [key for key in found if not same(found[key], wanted[key])] == []
    assert set(found) >= set(wanted)
    assert hidden(folder) == []
