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

CALLS = """
import importlib, json, sys, time
for program, arguments in json.loads(sys.argv[1]):
    module = importlib.import_module("mintpy.cli." + program)
    started = time.perf_counter()
    module.main(arguments)
    print("took", time.perf_counter() - started, flush=True)
"""


@dataclass(frozen=True)
class Step:
    """One of our steps, and the calls of MintPy's programs that do the same; none where it has none."""

    name: str
    work: Callable[[], object]
    calls: tuple[tuple[str, list[str]], ...] = ()


def compare(steps: Sequence[Step], bare: Timing, repeats: int, folder: Path, peers: Path | None) -> None:
    """Time each step against bare reading, and MintPy's programs, which run in `folder`, against the step."""
    for step in steps:
        ours = best(step.name, bare.pixels, repeats, step.work)
        ours.print(bare)
        if peers is not None and step.calls:
            seconds = run_mintpy(peers, step.calls, folder)
            Timing(f"MintPy 1.6.4, {step.name}", seconds, bare.pixels).print(ours)


def run_mintpy(peers: Path, calls: tuple[tuple[str, list[str]], ...], folder: Path) -> float:
    """Seconds that MintPy's programs take, without the start of Python and its imports."""
    environment = {key: value for key, value in os.environ.items() if key not in ("PYTHONPATH", "PYTHONHOME")}
    environment |= {"PATH": f"{peers / 'bin'}:{os.environ['PATH']}", "MPLBACKEND": "Agg"}
    command = [str(peers / "bin" / "python"), "-W", "ignore", "-c", CALLS, json.dumps(calls)]
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"MintPy's {calls[0][0]} failed:\n{done.stdout[-2000:]}\n{done.stderr[-2000:]}")
    return sum(float(line.split()[1]) for line in done.stdout.splitlines() if line.startswith("took "))
