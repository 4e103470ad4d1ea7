# SPDX-License-Identifier: GPL-2.0-or-later
"""The block plan covers a grid under its budget; running it keeps order, reports, and cancels quickly."""

import threading
import time

import numpy as np
import pytest

from insar_workbench.core import blocks
from insar_workbench.core.errors import Canceled, ParameterError
from insar_workbench.core.progress import NullProgress
from insar_workbench.core.resources import Resources, current, using


@pytest.mark.parametrize(
    "rows,cols,per_pixel,budget,align",
    [
        (60, 100, 400, 1e9, (4, 16)),
        (1000, 777, 4000, 2e7, (8, 8)),
        (5, 4000, 1e4, 1e6, (8, 32)),
        (1, 1, 1, 1, (64, 64)),
    ],
)
def test_plan_covers_every_pixel_once(rows, cols, per_pixel, budget, align):
    plan = blocks.plan_blocks(rows, cols, per_pixel, budget, align)
    seen = np.zeros((rows, cols), dtype=int)
    for window in plan:
        seen[window.slices] += 1
        assert window.row0 % align[0] == 0 and window.col0 % align[1] == 0
    assert (seen == 1).all()


def test_plan_stays_in_budget_down_to_one_chunk():
    plan = blocks.plan_blocks(4000, 4000, 1000.0, 64e6, align=(8, 32))
    largest = max(np.prod(window.shape) for window in plan)
    assert largest * 1000.0 * blocks.IN_FLIGHT <= 64e6
    tiny = blocks.plan_blocks(4000, 4000, 1000.0, 1.0, align=(8, 32))
    assert max(np.prod(window.shape) for window in tiny) == 8 * 32


@pytest.mark.parametrize("rows,most", [(300, 64), (300, 100), (20, 8), (1001, 17)])
def test_bands_are_of_even_height_and_as_many_for_each_thread(rows, most):
    plan = blocks.plan_blocks(rows, 100, 1.0, 1e9, align=(8, 32), max_pixels=100 * most)
    heights = [window.shape[0] for window in plan]
    assert max(heights) <= most // 8 * 8 and max(heights) - min(heights[:-1], default=0) <= 8
    assert len(plan) % blocks.computing_threads() == 0 or len(plan) == -(-rows // 8)


def test_layers_of_the_whole_grid_count_in_the_budget():
    def largest(layer_bytes):
        plan = blocks.plan_blocks(1000, 1000, 1000.0, 64e6, align=(4, 4), max_pixels=10**6, layer_bytes=layer_bytes)
        return max(np.prod(window.shape) for window in plan) * 1000.0 * blocks.IN_FLIGHT

    assert 56e6 < largest(0.0) <= 64e6
    assert 28e6 < largest(32.0) <= 32e6
    assert 12e6 < largest(64.0) <= 16e6  # nothing is left: a quarter all the same


def test_the_memory_of_a_run_counts_inside_it_and_for_its_thread_only():
    def largest():
        return max(np.prod(window.shape) for window in blocks.plan_blocks(4000, 4000, 1000.0, align=(8, 32)))

    usual, seen = largest(), []
    with using(Resources(memory=4e6)):
        assert largest() * 1000.0 * blocks.IN_FLIGHT <= 4e6 and largest() < usual
        beside = threading.Thread(target=lambda: seen.append(largest()))
        beside.start()
        beside.join()
    assert seen == [usual] and largest() == usual and current() == Resources()
    with pytest.raises(ParameterError, match="above 0"):
        Resources(memory=0.0)


@pytest.mark.parametrize(
    ("meminfo", "names", "expected"),
    [
        ("MemTotal: 9 kB\nMemAvailable:   5 kB\n", {}, 5 * 1024),
        ("MemTotal: 9 kB\n", {"SC_AVPHYS_PAGES": 1}, 7 * 4096),
        (None, {"SC_AVPHYS_PAGES": 1}, 7 * 4096),
        (None, {}, 4 * 1024**3),
    ],
)
def test_free_memory_where_the_system_tells_and_where_not(tmp_path, monkeypatch, meminfo, names, expected):
    if meminfo is not None:
        (tmp_path / "meminfo").write_text(meminfo, encoding="ascii")
    monkeypatch.setattr(blocks, "Path", lambda _: tmp_path / "meminfo")
    monkeypatch.setattr(blocks.os, "sysconf_names", names)
    monkeypatch.setattr(blocks.os, "sysconf", {"SC_AVPHYS_PAGES": 7, "SC_PAGE_SIZE": 4096}.__getitem__)
    assert blocks.free_memory() == expected


def test_empty_grid_is_refused():
    with pytest.raises(ParameterError):
        blocks.plan_blocks(0, 10, 1.0)


class Recorder(NullProgress):
    def __init__(self):
        self.fractions = []

    def __call__(self, fraction, message=""):
        self.fractions.append(fraction)


def test_results_are_written_in_order_from_the_calling_thread():
    plan = blocks.plan_blocks(64, 8, 1.0, align=(4, 4), max_pixels=32)
    rng = np.random.default_rng(0)
    delays = dict(zip([w.row0 for w in plan], rng.uniform(0, 0.02, len(plan))))
    written, progress = [], Recorder()

    def work(window, check):
        time.sleep(delays[window.row0])
        return window.row0 * 2

    def write(window, result):
        assert threading.current_thread() is threading.main_thread()
        written.append((window.row0, result))

    blocks.run(plan, lambda window: window, work, write, progress, workers=3)
    assert written == [(w.row0, w.row0 * 2) for w in plan]
    assert progress.fractions == sorted(progress.fractions) and progress.fractions[-1] == 1.0


def test_an_error_in_the_work_comes_out():
    def work(window, check):
        raise ZeroDivisionError("fault")

    with pytest.raises(ZeroDivisionError, match="fault"):
        blocks.run(blocks.plan_blocks(10, 10, 1.0), lambda w: w, work, lambda w, r: None, NullProgress())


def test_cancel_stops_within_a_second():
    class Impatient(NullProgress):
        started = time.monotonic()

        def check(self):
            if time.monotonic() - self.started > 0.2:
                raise Canceled

    def work(window, check):
        for _ in range(2000):  # 20 seconds a block, checking as the rule says
            check()
            time.sleep(0.01)

    started = time.monotonic()
    with pytest.raises(Canceled):
        blocks.run(
            blocks.plan_blocks(100, 100, 1.0, max_pixels=100),
            lambda w: w,
            work,
            lambda w, r: None,
            Impatient(),
        )
    assert time.monotonic() - started < 1.2
