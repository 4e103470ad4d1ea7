# SPDX-License-Identifier: GPL-2.0-or-later
"""Time loading, inversion and corrections of a synthetic stack as large as MintPy's tutorial; prints JSON lines.

./dev bench [--pixels N] [--quick] [--peers [--sizes] | --scaling | --steps | --chunks | --start | --chain]

132 dates, 430 interferograms, 300 x 360 pixels unless told otherwise; what is loaded is a folder of HyP3-like
products. With --peers MintPy loads the same folder, and MintPy and insar-rs invert a window of the same stack in the
same run; the lines say their rates and how far our results are from theirs, and with --sizes a table holds stacks of
several sizes. The others measure something else instead: --scaling how the inversion grows with pixels, pairs and
dates and what memory it takes; --steps each step beside the bare reading of its input; --chunks what shapes of chunks
and kinds of compression cost; --start how long a person waits for plugin, algorithms and curves; --chain the whole way
from GeoTIFFs to velocity, and MintPy's.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import resource
import sys
import tempfile
from pathlib import Path

from bench_chain import bench_chain
from bench_chunks import bench_chunks
from bench_corrections import bench_corrections
from bench_load import bench_load, bench_mintpy_load, write_folder
from bench_peers import bench_peers, peers_folder
from bench_scaling import bench_scaling, read_through_stack
from bench_sizes import bench_sizes
from bench_start import bench_start
from bench_steps import bench_steps
from timing import Timing, best

from insar_workbench.core.inversion_options import InversionOptions
from insar_workbench.core.invert_stack import InversionOutputs, invert_stack
from insar_workbench.core.optional import require
from insar_workbench.core.progress import NullProgress
from insar_workbench.core.simulation.simulation_large import write_large_stack
from insar_workbench.core.stack import COHERENCE, PHASE

DATES, PAIRS, PIXELS, QUICK_PIXELS = 132, 430, 300 * 360, 60 * 72
GAPS = 0.15
PEER_WINDOW, QUICK_PEER_WINDOW = (40, 60), (16, 24)


def read_raw(path: Path) -> None:
    """Read the same with h5py alone."""
    with require("h5py").File(path, "r") as file:
        side = file[PHASE].chunks[1]
        for row in range(0, file[PHASE].shape[1], side):
            for layer in (PHASE, COHERENCE):
                _ = file[layer][:, row : row + side]


def invert(path: Path, folder: Path, weights: str) -> None:
    """Invert a stack file to a time series file with all quality products."""
    outputs = InversionOutputs(
        folder / "timeseries.h5",
        folder / "temporalCoherence.h5",
        folder / "numInvIfgram.h5",
        folder / "maskTempCoh.h5",
    )
    invert_stack(path, outputs, InversionOptions(weights=weights), NullProgress())


def shape_of(pixels: int) -> tuple[int, int]:
    """Rows and columns in the proportion of 300 to 360."""
    rows = max(8, round(math.sqrt(pixels / 1.2)))
    return rows, max(8, round(pixels / rows))


def bench_ours(folder: Path, shape: tuple[int, int], repeats: int) -> dict[str, Timing]:
    """Time our own steps; returns those that peers are compared with."""
    pixels = shape[0] * shape[1]
    complete, gappy = folder / "complete.h5", folder / "gappy.h5"
    write = best("write synthetic stack", pixels, 1, lambda: write_large_stack(complete, DATES, PAIRS, *shape))
    write.print(dates=DATES, pairs=PAIRS, rows=shape[0], cols=shape[1])
    write_large_stack(gappy, DATES, PAIRS, *shape, gaps=GAPS)
    raw = best("read stack, h5py alone", pixels, repeats, lambda: read_raw(complete))
    raw.print()
    read = best("read stack", pixels, repeats, lambda: read_through_stack(complete))
    read.print(raw)
    results = {}
    for name, path, weights in (
        ("invert, weights var", complete, "var"),
        ("invert, weights no", complete, "no"),
        (f"invert, weights var, {GAPS:.0%} gaps", gappy, "var"),
        (f"invert, weights no, {GAPS:.0%} gaps", gappy, "no"),
    ):
        timing = best(name, pixels, repeats, lambda path=path, weights=weights: invert(path, folder, weights))
        timing.print(read)
        results[f"{path.stem} {weights}"] = timing
    return results


def main() -> int:
    """Run the program."""
    parser = argparse.ArgumentParser(prog="./dev bench", description=__doc__.partition("\n")[0])
    parser.add_argument("--peers", action="store_true", help="also run MintPy 1.6.4 and insar-rs 0.3.0")
    parser.add_argument("--sizes", action="store_true", help="with --peers: a table of stacks of several sizes")
    parser.add_argument("--scaling", action="store_true", help="how the inversion grows, and its memory")
    parser.add_argument("--steps", action="store_true", help="each step beside the bare reading of its input")
    parser.add_argument("--chunks", action="store_true", help="what chunks and compression cost")
    parser.add_argument("--start", action="store_true", help="how long plugin, algorithms and curves are waited for")
    parser.add_argument("--chain", action="store_true", help="from GeoTIFFs to velocity, ours and MintPy's")
    parser.add_argument("--pixels", type=int, help=f"number of pixels (default {PIXELS})")
    parser.add_argument("--quick", action="store_true", help=f"{QUICK_PIXELS} pixels, each step once")
    arguments = parser.parse_args()
    shape = shape_of(arguments.pixels or (QUICK_PIXELS if arguments.quick else PIXELS))
    load = round(os.getloadavg()[0], 1) if hasattr(os, "getloadavg") else None
    print(json.dumps({"bench": "machine", "processors": os.cpu_count(), "load_average": load}), flush=True)
    with tempfile.TemporaryDirectory(prefix="insar_bench_") as name:
        folder = Path(name)
        repeats = 1 if arguments.quick else 3
        if arguments.scaling:
            bench_scaling(folder, repeats, arguments.quick)
            return 0
        if arguments.sizes:
            bench_sizes(folder, peers_folder(), repeats, arguments.quick)
            return 0
        if arguments.steps:
            bench_steps(folder, shape, 1 if arguments.quick else 7)
            return 0
        if arguments.chunks:
            bench_chunks(folder, shape, repeats)
            return 0
        if arguments.chain:
            write_large_stack(folder / "stack.h5", DATES, PAIRS, *shape)
            bench_chain(folder / "stack.h5", folder)
            return 0
        if arguments.start:
            write_large_stack(folder / "stack.h5", DATES, PAIRS, *shape)
            write_folder(folder / "stack.h5", folder / "hyp3")
            bench_start(folder, folder / "stack.h5", folder / "hyp3", repeats)
            return 0
        ours = bench_ours(folder, shape, repeats)
        loading = bench_load(folder / "complete.h5", folder, repeats)
        invert(folder / "complete.h5", folder, "var")
        bench_corrections(folder, repeats, peers_folder() if arguments.peers else None)
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(json.dumps({"bench": "peak memory of this process", "megabytes": round(peak)}), flush=True)
        if arguments.peers:
            bench_mintpy_load(folder / "hyp3", loading)
            bench_peers(folder, ours, QUICK_PEER_WINDOW if arguments.quick else PEER_WINDOW)
    return 0


if __name__ == "__main__":
    sys.exit(main())
