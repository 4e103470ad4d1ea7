# SPDX-License-Identifier: GPL-2.0-or-later
"""Stacks of several sizes, inverted by us, MintPy and insar-rs in turns: one table of times for a pixel.

MintPy and insar-rs take a constant time for each pixel of a network: they invert a window of the stack.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

import numpy as np
from bench_peers import cut_window, time_insar_rs, time_mintpy
from bench_scaling import Size
from bench_steps import invert, read_bare
from timing import spent

from insar_workbench.core.progress import NullProgress
from insar_workbench.core.simulation.simulation_large import write_large_stack
from insar_workbench.core.stack import COHERENCE, PHASE
from insar_workbench.core.time_functions.velocity import VelocityOptions, estimate_velocity

GAPS = 0.15
SIZES = (
    Size(132, 430, 300, 360),
    Size(132, 430, 600, 720),
    Size(132, 430, 1200, 1440),
    Size(264, 860, 300, 360),
    Size(264, 860, 600, 720),
    Size(132, 430, 300, 360, GAPS),
)
QUICK_SIZES = (Size(132, 430, 60, 72), Size(264, 860, 60, 72), Size(132, 430, 60, 72, GAPS))
WINDOW = (24, 32)
READ, VAR, VELOCITY, NO, MINTPY, INSAR_RS = "read", "var", "velocity", "no", "MintPy var", "insar-rs"
COLUMNS = (
    "dates, pairs",
    "pixels",
    READ,
    VAR,
    MINTPY,
    "times",
    NO,
    INSAR_RS,
    "times",
    "var and velocity / read",
    "noise",
)


def bench_sizes(folder: Path, peers: Path, repeats: int, quick: bool) -> None:
    """Print a JSON line for each size as it is done, and the tables by clock and processor at the end."""
    results = []
    for size in QUICK_SIZES if quick else SIZES:
        turns = _turns(folder, peers, size, repeats)
        lists = {name: np.round(values, 2).tolist() for name, values in turns.items()}
        print(json.dumps({"bench": "size, microseconds for a pixel", **asdict(size), **lists}), flush=True)
        results.append((size, turns))
    for number, name in enumerate(("clock", "processor")):
        print(
            f"\nMicroseconds of the {name} for a pixel, the least of {repeats} turns; noise = largest middle / least:\n"
        )
        print(f"| {' | '.join(COLUMNS)} |\n|{'---|' * len(COLUMNS)}")
        for size, turns in results:
            print(_row(size, {name: values[:, number] for name, values in turns.items()}))


def _row(size: Size, turns: dict[str, np.ndarray]) -> str:
    least = {name: values.min() for name, values in turns.items()}
    noise = max(np.median(values) / values.min() for values in turns.values())
    cells = (
        f"{size.dates}, {size.pairs}{f', {size.gaps:.0%} gaps' if size.gaps else ''}",
        f"{size.rows} x {size.cols}",
        f"{least[READ]:.2f}",
        f"{least[VAR]:.2f}",
        f"{least[MINTPY]:.0f}",
        f"{least[MINTPY] / least[VAR]:.0f}",
        f"{least[NO]:.2f}",
        f"{least[INSAR_RS]:.0f}",
        f"{least[INSAR_RS] / least[NO]:.0f}",
        f"{(least[VAR] + least[VELOCITY]) / least[READ]:.1f}",
        f"{noise:.2f}",
    )
    return f"| {' | '.join(cells)} |"


def _turns(folder: Path, peers: Path, size: Size, repeats: int) -> dict[str, np.ndarray]:
    """Microseconds of clock and processor for a pixel in each turn (repeats, 2), by what was done."""
    stack, window, velocity = folder / "size.h5", folder / "window.h5", folder / "velocity.h5"
    write_large_stack(stack, **asdict(size))
    cut_window(stack, window, WINDOW)
    work: dict[str, Callable[[], object]] = {
        READ: lambda: read_bare(((stack, PHASE), (stack, COHERENCE))),
        NO: lambda: invert(stack, folder, "no"),
        VAR: lambda: invert(stack, folder, "var"),
        VELOCITY: lambda: estimate_velocity(folder / "timeseries.h5", velocity, VelocityOptions(), NullProgress()),
    }
    turns: dict[str, list[np.ndarray]] = {name: [] for name in (*work, MINTPY, INSAR_RS)}
    for _ in range(repeats):
        for name, task in work.items():
            turns[name].append(spent(task) / size.pixels)
        _, seconds, pixels = time_mintpy(peers, window)
        turns[MINTPY].append(seconds / pixels)
        seconds, series = time_insar_rs(peers, window)
        turns[INSAR_RS].append(seconds / series[0].size)
    stack.unlink()
    return {name: 1e6 * np.array(values) for name, values in turns.items()}
