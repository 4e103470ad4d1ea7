# SPDX-License-Identifier: GPL-2.0-or-later
"""Steps of ours beside MintPy's programs that do the same on the same files."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from timing import Timing, best

from insar_workbench.core.optional import require

CALLS = """
import importlib, json, sys, time
for program, arguments in json.loads(sys.argv[1]):
    module = importlib.import_module("mintpy.cli." + program)
    started = time.perf_counter()
    module.main(arguments)
    print("took", time.perf_counter() - started, flush=True)
"""
SERIES = ("timeseries.h5/timeseries",)


@dataclass(frozen=True)
class Step:
    """One of our steps.

    Attributes
    ----------
    calls : tuple
        Of MintPy's programs that do the same; none where it has none.
    reads, writes : tuple of str
        Files and datasets that have to be read, and those of them that are written anew, as often as they are named.
    """

    name: str
    work: Callable[[], object]
    calls: tuple[tuple[str, list[str]], ...] = ()
    reads: tuple[str, ...] = SERIES
    writes: tuple[str, ...] = SERIES


def compare(steps: Sequence[Step], read: Timing, repeats: int, folder: Path, peers: Path | None) -> None:
    """Time each step against our reading of the series, and MintPy's programs, which run in `folder`, against the step.

    Each line also says how long h5py alone takes to read and write the same bytes, which nothing can be faster than.
    """
    for step in steps:
        bare = best("bare", read.pixels, repeats, lambda step=step: _read_and_write(folder, step))
        ours = best(step.name, read.pixels, repeats, step.work)
        ours.print(read, **_beside(bare, ours))
        if peers is not None and step.calls:
            seconds = run_mintpy(peers, step.calls, folder)
            theirs = Timing(f"MintPy 1.6.4, {step.name}", seconds, read.pixels)
            theirs.print(ours, **_beside(bare, theirs))


def _read_and_write(folder: Path, step: Step) -> None:
    """Move the bytes of a step with h5py alone, into a file without chunks."""
    h5py = require("h5py")
    with h5py.File(folder / "bare.h5", "w") as output:
        for place in step.reads:
            path, name = place.split("/")
            with h5py.File(folder / path, "r") as file:
                data = file[name][()]
            for number in range(step.writes.count(place)):
                output[f"{name}{number}"] = data


def _beside(bare: Timing, timing: Timing) -> dict[str, float]:
    """What the line of a step says of the bare reading and writing."""
    return {"bare_read_write": round(bare.seconds, 4), "times_bare": round(timing.seconds / bare.seconds, 2)}


def run_mintpy(peers: Path, calls: tuple[tuple[str, list[str]], ...], folder: Path) -> float:
    """Seconds that MintPy's programs take, without the start of Python and its imports."""
    environment = {key: value for key, value in os.environ.items() if key not in ("PYTHONPATH", "PYTHONHOME")}
    environment |= {"PATH": f"{peers / 'bin'}:{os.environ['PATH']}", "MPLBACKEND": "Agg"}
    command = [str(peers / "bin" / "python"), "-W", "ignore", "-c", CALLS, json.dumps(calls)]
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"MintPy's {calls[0][0]} failed:\n{done.stdout[-2000:]}\n{done.stderr[-2000:]}")
    return sum(float(line.split()[1]) for line in done.stdout.splitlines() if line.startswith("took "))
