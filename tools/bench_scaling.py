# SPDX-License-Identifier: GPL-2.0-or-later
"""How the inversion from file to file grows with pixels, pairs and dates, and how much memory it takes."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from pathlib import Path

import numpy as np
from bench_load import load, write_folder

from insar_workbench.core.invert_stack import InversionOptions, InversionOutputs, invert_stack
from insar_workbench.core.progress import NullProgress
from insar_workbench.core.quality import plan
from insar_workbench.core.resources import Resources, using
from insar_workbench.core.simulation_large import write_large_stack
from insar_workbench.core.stack import COHERENCE, PHASE, InterferogramStack
from insar_workbench.core.velocity import VelocityOptions, estimate_velocity

MEGABYTE = 1024**2
BUDGETS = (64, 256, 1024)
"""Megabytes."""


def bench_scaling(scratch: Path, repeats: int, quick: bool) -> None:
    """Vary one quantity at a time and print each time and the fitted exponent; then the memory."""
    size = 96 if quick else 192
    sizes = [size, size * 2, size * 3]
    _series("pixels", scratch, repeats, [(132, 430, side, side) for side in sizes], [side**2 for side in sizes])
    networks = [(132, 260, size, size), (132, 390, size, size), (132, 650, size, size), (132, 1040, size, size)]
    _series("pairs", scratch, repeats, networks, [pairs for _, pairs, _, _ in networks])
    networks = [(dates, 3 * dates, size, size) for dates in (66, 132, 264)]
    _series("dates, three pairs each", scratch, repeats, networks, [dates for dates, *_ in networks])
    bench_memory(scratch)
    bench_rates(scratch, repeats)


def _series(
    name: str, scratch: Path, repeats: int, stacks: Iterable[tuple[int, int, int, int]], amounts: list[int]
) -> None:
    seconds = []
    for dates, pairs, rows, cols in stacks:
        path = scratch / "scaling.h5"
        write_large_stack(path, dates, pairs, rows, cols)
        seconds.append(min(_processor_seconds(lambda path=path: _invert(path, scratch)) for _ in range(repeats)))
        line = {"bench": f"invert, against {name}", "processor_seconds": round(seconds[-1], 3)}
        print(json.dumps(line | {"dates": dates, "pairs": pairs, "rows": rows, "cols": cols}), flush=True)
        path.unlink()
    exponent = float(np.polyfit(np.log(amounts), np.log(seconds), 1)[0])
    print(json.dumps({"bench": f"exponent of the time against {name}", "exponent": round(exponent, 2)}), flush=True)


def _processor_seconds(work: Callable[[], object]) -> float:
    """Of all threads: the clock would tell what else the machine does."""
    started = time.process_time()
    work()
    return time.process_time() - started


def _invert(path: Path, scratch: Path, weights: str = "var") -> None:
    outputs = InversionOutputs(scratch / "scaling_series.h5")
    invert_stack(path, outputs, InversionOptions(weights=weights), NullProgress())


def read_through_stack(path: Path) -> None:
    """Read phase and coherence block by block as the inversion does, and drop them."""
    stack = InterferogramStack.open(path)
    with stack.reader() as read:
        for window in plan(stack, 12.0):
            for layer in (PHASE, COHERENCE):
                read(layer, window)


def bench_memory(scratch: Path) -> None:
    """Peak memory of a process for each budget: after the inversion of a few pixels, and after that of all."""
    path = scratch / "memory.h5"
    write_large_stack(path, 132, 430, 300, 360, gaps=0.15)
    write_large_stack(scratch / "few.h5", 132, 430, 8, 8)
    for megabytes in BUDGETS:
        command = [sys.executable, __file__, str(path), str(megabytes)]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        before, peak = (round(int(number) / 1024) for number in done.stdout.split())
        line = {"bench": "memory of the inversion", "budget_megabytes": megabytes, "before": before, "peak": peak}
        print(json.dumps(line | {"stack_megabytes": path.stat().st_size // MEGABYTE}), flush=True)


def bench_rates(scratch: Path, repeats: int) -> None:
    """Processor time of a pixel in a stack of 300 dates and 1200 pairs, from which a large area can be planned."""
    path, series = scratch / "rates.h5", scratch / "scaling_series.h5"
    rows, cols = 128, 160
    write_large_stack(path, 300, 1200, rows, cols)
    steps: dict[str, Callable[[], object]] = {
        "read phase and coherence": lambda: read_through_stack(path),
        "invert, weights no": lambda: _invert(path, scratch, "no"),
        "invert, weights var": lambda: _invert(path, scratch),
        "velocity": lambda: estimate_velocity(series, scratch / "v.h5", VelocityOptions(), NullProgress()),
    }
    for name, work in steps.items():
        seconds = min(_processor_seconds(work) for _ in range(repeats))
        line = {
            "bench": f"300 dates, 1200 pairs: {name}",
            "processor_microseconds_per_pixel": seconds / rows / cols * 1e6,
        }
        print(json.dumps({key: round(v, 1) if isinstance(v, float) else v for key, v in line.items()}), flush=True)
    write_large_stack(path, 40, 100, 300, 360)
    write_folder(path, scratch / "hyp3")
    seconds = min(_processor_seconds(lambda: load(scratch / "hyp3", scratch)) for _ in range(repeats))
    rate = seconds / (2 * 100 * 300 * 360) * 1e9
    print(json.dumps({"bench": "load a HyP3 folder", "processor_nanoseconds_per_value": round(rate, 1)}), flush=True)


def largest_memory() -> int:
    """The most memory that this process has had, kilobytes (Linux)."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmHWM"))


def main() -> None:
    """Invert once under a budget and print the largest memory before and after."""
    path, megabytes = Path(sys.argv[1]), float(sys.argv[2])
    _invert(path.with_name("few.h5"), path.parent)
    before = largest_memory()
    with using(Resources(memory=megabytes * MEGABYTE)):
        _invert(path, path.parent)
    print(before, largest_memory())


if __name__ == "__main__":
    main()
