# SPDX-License-Identifier: GPL-2.0-or-later
"""How the inversion from file to file grows with pixels, pairs and dates, and how much memory it takes."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import numpy as np
from timing import best

from insar_workbench.core.invert_stack import InversionOptions, InversionOutputs, invert_stack
from insar_workbench.core.progress import NullProgress
from insar_workbench.core.resources import Resources, using
from insar_workbench.core.simulation_large import write_large_stack

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


def _series(
    name: str, scratch: Path, repeats: int, stacks: Iterable[tuple[int, int, int, int]], amounts: list[int]
) -> None:
    seconds = []
    for dates, pairs, rows, cols in stacks:
        path = scratch / "scaling.h5"
        write_large_stack(path, dates, pairs, rows, cols)
        timing = best(f"invert, against {name}", rows * cols, repeats, lambda path=path: _invert(path, scratch))
        timing.print(dates=dates, pairs=pairs, rows=rows, cols=cols)
        seconds.append(timing.seconds)
        path.unlink()
    exponent = float(np.polyfit(np.log(amounts), np.log(seconds), 1)[0])
    print(json.dumps({"bench": f"exponent of the time against {name}", "exponent": round(exponent, 2)}), flush=True)


def _invert(path: Path, scratch: Path) -> None:
    invert_stack(path, InversionOutputs(scratch / "scaling_series.h5"), InversionOptions(), NullProgress())


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
