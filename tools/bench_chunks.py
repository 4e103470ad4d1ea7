# SPDX-License-Identifier: GPL-2.0-or-later
"""What shapes of chunks and kinds of compression cost: writing, reading blocks of rows, reading one pixel's history."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from insar_workbench.core.blocks import plan_blocks
from insar_workbench.core.choices import COMPRESSIONS
from insar_workbench.core.files import hdf5
from insar_workbench.core.files.compressed import read_cube
from insar_workbench.core.grid import Window
from insar_workbench.core.optional import require
from insar_workbench.core.simulation.simulation_large import write_large_stack
from insar_workbench.core.stack import PHASE, InterferogramStack

GAIN = "threads_gain"
PIXELS = 50
"""Single pixels that are read, each from a newly opened file as a click on the map does."""


@dataclass(frozen=True)
class Layout:
    """How a cube is stored."""

    name: str
    chunks: tuple[int, ...] | bool | None
    packing: dict[str, Any]


def bench_chunks(scratch: Path, shape: tuple[int, int], repeats: int) -> None:
    """Store the phase of a large stack in each layout and print processor times as ratios to the first, ours.

    `threads_gain` is how many times faster by the clock blocks are read with our threads than with h5py alone (gzip,
    four processors or more).
    """
    write_large_stack(scratch / "chunks.h5", 132, 430, *shape)
    stack = InterferogramStack.open(scratch / "chunks.h5")
    cube = np.nan_to_num(stack.read(PHASE))
    first: dict[str, float] = {}
    for layout in _layouts(cube.shape):
        measured = _measure(scratch / "layout.h5", layout, cube, repeats)
        first = first or measured
        ratios = {key: round(value / (1.0 if key == GAIN else first[key]), 2) for key, value in measured.items()}
        print(json.dumps({"bench": layout.name, **ratios}), flush=True)
    print(json.dumps({"bench": "the first in seconds and megabytes", **{k: round(v, 4) for k, v in first.items()}}))


def _layouts(shape: tuple[int, ...]) -> list[Layout]:
    ours = hdf5.time_chunks(shape)
    depth, height, width = ours
    side = 2 * height
    small, large = (depth, height, height), (depth, 2 * side, 2 * side)
    return [
        Layout(f"all pairs of {height} x {width} pixels (ours)", ours, {}),
        *(Layout(f"the same, {name}", ours, hdf5.packing(name)) for name in COMPRESSIONS[1:]),
        Layout("the same, gzip level 4", ours, {**hdf5.packing("gzip"), "compression_opts": 4}),
        Layout("the same, gzip without shuffled bytes", ours, {"compression": "gzip", "compression_opts": 1}),
        Layout(f"all pairs of {side} x {side} pixels", (depth, side, side), {}),
        Layout(f"all pairs of {height // 2} x {2 * width} pixels", (depth, height // 2, 2 * width), {}),
        Layout(f"all pairs of {small[1]} x {small[1]} pixels", small, {}),
        Layout(f"all pairs of {large[1]} x {large[1]} pixels", large, {}),
        Layout("one image of 256 x 256 pixels", (1, min(256, shape[1]), min(256, shape[2])), {}),
        Layout("as h5py guesses", True, {}),
        Layout("as h5py guesses, lzf", True, hdf5.packing("lzf")),
        Layout("no chunks", None, {}),
    ]


def _measure(path: Path, layout: Layout, cube: np.ndarray, repeats: int) -> dict[str, float]:
    h5py = require("h5py")
    _, rows, cols = cube.shape
    chunk = hdf5.time_chunks(cube.shape)[1:]
    blocks = plan_blocks(rows, cols, 12.0 * len(cube), align=chunk)

    def write() -> None:
        with h5py.File(path, "w") as file:
            dataset = file.create_dataset(PHASE, cube.shape, np.float32, chunks=layout.chunks, **layout.packing)
            for row in range(0, rows, chunk[0]):
                dataset[:, row : row + chunk[0]] = cube[:, row : row + chunk[0]]

    def read_blocks(alone: bool) -> None:
        with h5py.File(path) as file:
            for window in blocks:
                if alone:
                    _ = file[PHASE][(slice(None), *window.slices)]
                else:
                    read_cube(file[PHASE], window, path)

    def read_pixels() -> None:
        places = np.random.default_rng(1).integers((rows, cols), size=(PIXELS, 2))
        for row, col in places.tolist():
            with h5py.File(path) as file:
                read_cube(file[PHASE], Window(row, row + 1, col, col + 1), path)

    write()
    threads, alone = zip(*((_took(read_blocks, False), _took(read_blocks, True)) for _ in range(3 * repeats)))
    return {
        "write": min(_took(write)[0] for _ in range(repeats)),
        "read_blocks": min(processor for processor, _ in alone),
        "one_pixel": min(_took(read_pixels)[0] for _ in range(repeats)) / PIXELS,
        "megabytes": path.stat().st_size / 1e6,
        GAIN: min(clock for _, clock in alone) / min(clock for _, clock in threads),
    }


def _took(work: Callable[..., None], *arguments: Any) -> tuple[float, float]:
    """Seconds of the processor, which other programs change little, and of the clock."""
    processor, clock = time.process_time(), time.perf_counter()
    work(*arguments)
    return time.process_time() - processor, time.perf_counter() - clock
