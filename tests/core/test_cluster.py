# SPDX-License-Identifier: GPL-2.0-or-later
"""Blocks on a Dask cluster of processes: the same results, in order, whatever happens to workers."""

import os
import signal
import sys
import time
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor
from pathlib import Path

import h5py
import numpy as np
import pytest
from cluster_tasks import Broken, Slow
from load_fixtures import Recorder
from stacks import random_stack
from test_invert_stack import first_complete, outputs_in

from insar_workbench.core import cluster
from insar_workbench.core.blocks import BlockPlan
from insar_workbench.core.errors import Canceled, FormatError, InsarError, MissingDependency
from insar_workbench.core.grid import Window
from insar_workbench.core.inversion_options import InversionOptions
from insar_workbench.core.invert_stack import invert_stack
from insar_workbench.core.products import write_product
from insar_workbench.core.progress import NullProgress
from insar_workbench.core.resources import Resources, using
from insar_workbench.core.stack import InterferogramStack

TIMEOUT = pytest.mark.timeout(120)
PLAN = BlockPlan(tuple(Window(row, row + 1, 0, 4) for row in range(12)))


@pytest.fixture(scope="module")
def dask(tmp_path_factory):
    """Two processes of one thread that find the package on their path, as those of a person's cluster do."""
    distributed = pytest.importorskip("distributed")
    folder = tmp_path_factory.mktemp("packages")
    (folder / "insar_workbench").symlink_to(Path(__file__).resolve().parents[2])
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(folder)  # which processes inherit
        with distributed.LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=":0", memory_limit=0) as two:
            yield two


def run_on(dask, task, write, progress=None):
    with using(Resources(scheduler=dask.scheduler_address)):
        cluster.run(PLAN, task, write, progress or NullProgress())


@TIMEOUT
def test_the_inversion_is_the_same_bit_for_bit(dask, tmp_path):
    stack = random_stack(tmp_path, rows=50, cols=70, gaps=0.2)
    opened = InterferogramStack.open(stack)
    opened.write_reference(*first_complete(stack))
    land = np.ones(opened.grid.shape, dtype=bool)
    land[20:30, 10:40] = False
    write_product(tmp_path / "water.h5", "waterMask", opened.grid, {"waterMask": land}, {})
    options = InversionOptions(water_mask=tmp_path / "water.h5")
    written = []
    for name, scheduler in (("here", ""), ("cluster", dask.scheduler_address)):
        folder = tmp_path / name
        folder.mkdir()
        with using(Resources(memory=1.0, scheduler=scheduler)):
            invert_stack(stack, outputs_in(folder), options, NullProgress())
        for path in sorted(folder.glob("*.h5")):
            with h5py.File(path) as file:
                written.append({key: file[key][...].tobytes() for key in file})
    half = len(written) // 2
    assert half == 4 and written[:half] == written[half:]


class Reported(NullProgress):
    def __init__(self):
        self.fractions = []

    def __call__(self, fraction, message=""):
        self.fractions.append(fraction)


@TIMEOUT
def test_a_block_of_a_lost_worker_is_run_again(dask, tmp_path):
    written, killed = [], []

    def write(block, result):
        written.append((block.row0, result))
        if len(written) != 2:
            return
        while not killed:  # the process that has begun a block last is in the midst of it
            last = max(tmp_path.iterdir(), key=lambda path: path.name.rpartition("-")[2])
            row, process, _ = last.name.split("-")
            if int(row) not in [done for done, _ in written]:
                os.kill(int(process), signal.SIGKILL)
                killed.append((row, process))

    progress = Reported()
    run_on(dask, Slow(tmp_path, 0.3), write, progress)
    assert written == [(window.row0, window.row0 * 10) for window in PLAN]
    row, process = killed[0]
    had = {path.name.split("-")[1] for path in tmp_path.glob(f"{row}-*")}
    assert process in had and len(had) > 1
    assert progress.fractions == sorted(progress.fractions) and progress.fractions[-1] == 1.0


@TIMEOUT
def test_cancel_within_a_second_and_few_blocks_are_handed_out(dask, tmp_path):
    class Impatient(NullProgress):
        asked = 0.0

        def check(self):
            if any(tmp_path.iterdir()):
                self.asked = self.asked or time.monotonic()
                raise Canceled

    progress = Impatient()
    with pytest.raises(Canceled):
        run_on(dask, Slow(tmp_path, 1.5), lambda block, result: None, progress)
    assert time.monotonic() - progress.asked < 1.0
    time.sleep(2.0)
    assert len(list(tmp_path.iterdir())) <= 2  # those that wait are not begun
    written = []
    run_on(dask, Slow(tmp_path, 0.0), lambda block, result: written.append(result))  # the cluster works on
    assert len(written) == len(PLAN)


@TIMEOUT
def test_what_is_wrong_on_a_worker_is_told_here(dask, tmp_path):
    with pytest.raises(FormatError, match="row 0 is damaged"):
        run_on(dask, Broken(tmp_path, 0.0), lambda block, result: None)


def test_an_address_without_a_scheduler_is_named(monkeypatch, tmp_path):
    monkeypatch.setattr(cluster, "CONNECT_SECONDS", 0.5)
    pytest.importorskip("distributed")
    with (
        using(Resources(scheduler="tcp://127.0.0.1:9")),
        pytest.raises(InsarError, match=r"scheduler tcp://127\.0\.0\.1:9 cannot be reached"),
    ):
        cluster.run(PLAN, Slow(tmp_path, 0.0), lambda block, result: None, NullProgress())


def test_missing_dask_is_one_sentence(monkeypatch, tmp_path):
    monkeypatch.setitem(sys.modules, "distributed", None)
    with using(Resources(scheduler="tcp://host:8786")), pytest.raises(MissingDependency, match="pip install 'dask"):
        cluster.run(PLAN, Slow(tmp_path, 0.0), lambda block, result: None, NullProgress())


class Client:
    """A cluster that answers what a test wants: numbers of threads one after the other, and the calls' results."""

    def __init__(self, threads=(), answer=None):
        self.threads, self.answer = list(threads), answer

    def nthreads(self):
        number = self.threads.pop(0)
        if isinstance(number, BaseException):
            raise number
        return {"worker": number} if number else {}

    def submit(self, call, *arguments, pure):
        if isinstance(self.answer, OSError):
            raise self.answer
        future = Future()
        if isinstance(self.answer, BaseException):
            future.set_exception(self.answer)
        elif self.answer is not None:
            future.set_result(self.answer(call, *arguments))
        return future


@pytest.fixture
def connected(monkeypatch):
    monkeypatch.setattr(cluster.blocks, "POLL_SECONDS", 0.001)
    with ThreadPoolExecutor(1) as getter:
        yield lambda client, progress=None: cluster._Cluster(client, "tcp://a:1", getter, progress or NullProgress())


def test_a_cluster_without_workers_is_waited_for_and_told_once(connected):
    progress = Recorder()
    assert connected(Client([0, 0, 0, 3]), progress).threads() == 3
    assert progress.warnings == ["The Dask scheduler tcp://a:1 has no workers; waiting for one."]
    with pytest.raises(Canceled):
        connected(Client([0] * 9), Recorder(cancel_after=2)).threads()


@pytest.mark.parametrize("error", [OSError("gone"), CancelledError()])
def test_a_scheduler_that_is_lost_is_named(connected, error):
    pytest.importorskip("distributed")
    lost = "The Dask scheduler tcp://a:1 was lost; start the cluster, and run again."
    for use in (
        lambda: connected(Client([error])).threads(),
        lambda: connected(Client(answer=OSError("gone"))).submit(print),
        lambda: connected(Client([error])).result(Client(answer=CancelledError()).submit(print, pure=False)),
    ):
        with pytest.raises(InsarError) as caught:
            use()
        assert str(caught.value) == lost


def test_workers_that_vanish_while_a_result_is_awaited(connected, monkeypatch):
    pytest.importorskip("distributed")
    monkeypatch.setattr(cluster, "WORKERS_SECONDS", 0.0)
    progress = Recorder()
    with pytest.raises(InsarError, match="was lost"):
        connected(Client([0, OSError("gone")]), progress).result(Future())
    assert progress.warnings == ["The Dask scheduler tcp://a:1 has no workers; waiting for one."]


def test_workers_that_die_of_a_block(connected):
    distributed = pytest.importorskip("distributed")
    killed = distributed.KilledWorker("block", None, 3)
    with pytest.raises(InsarError, match="Workers of tcp://a:1 were lost one after the other over the same block"):
        connected(Client()).result(Client(answer=killed).submit(print, pure=False))


@pytest.mark.parametrize(
    ("answer", "message"),
    [
        (ImportError("No module named 'insar_workbench'\nmore"), r"cannot import insar_workbench \(No module named"),
        (lambda call, *_: "0.0.1", "have InSAR Workbench 0.0.1, but this is .*; install the same on both"),
    ],
)
def test_workers_of_another_version(connected, answer, message):
    pytest.importorskip("distributed")
    with pytest.raises(InsarError, match=message):
        connected(Client(answer=answer)).require_same_version()
    connected(Client(answer=lambda call, *arguments: call(*arguments))).require_same_version()
