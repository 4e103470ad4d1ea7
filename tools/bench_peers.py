# SPDX-License-Identifier: GPL-2.0-or-later
"""Run MintPy and insar-rs on a window of the bench's stacks, as programs of their own virtual environment."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
from timing import Timing, spent

from insar_workbench.core.grid import Window
from insar_workbench.core.inversion_options import InversionOptions
from insar_workbench.core.invert_stack import InversionOutputs, invert_stack
from insar_workbench.core.progress import NullProgress
from insar_workbench.core.series import DisplacementSeries
from insar_workbench.core.stack import COHERENCE, PHASE, InterferogramStack, create_stack, reference_attributes

MINTPY_OUTPUTS = ("mintpy_ts.h5", "mintpy_tcoh.h5", "mintpy_num.h5")
FEW_PIXELS = (2, 2)

INSAR_RS_PROGRAM = """
import sys, time
import numpy as np, insar_rs
data = np.load(sys.argv[1])
arguments = data["phase"], data["first"].tolist(), data["second"].tolist(), data["days"].tolist()
started = np.array([time.perf_counter(), time.process_time()])
series = insar_rs.invert_sbas(*arguments, wavelength_m=float(data["wavelength"]))
phase, first, second, days = arguments
insar_rs.temporal_coherence(phase, series, first, second, days, wavelength_m=float(data["wavelength"]))
print(*(np.array([time.perf_counter(), time.process_time()]) - started))
np.save(sys.argv[2], series)
"""


def bench_peers(folder: Path, ours: dict[str, Timing], shape: tuple[int, int]) -> None:
    """Invert windows of both stacks with the peers; print their rates and the differences from ours."""
    peers = peers_folder()
    for kind in ("complete", "gappy"):
        window = folder / f"window_{kind}.h5"
        cut_window(folder / f"{kind}.h5", window, shape)
        label = "" if kind == "complete" else ", gaps"
        compare_mintpy(peers, window, f"MintPy 1.6.4, weights var{label}", ours[f"{kind} var"])
        compare_insar_rs(peers, window, f"insar-rs 0.3.0, weights no{label}", ours[f"{kind} no"])


def peers_folder() -> Path:
    """Return the peers' virtual environment, which `./dev bench --peers` makes and names in INSAR_PEERS."""
    folder = Path(os.environ.get("INSAR_PEERS", ""))
    if not (folder / "bin" / "ifgram_inversion.py").is_file():
        sys.exit("INSAR_PEERS does not name a virtual environment with MintPy; run './dev bench --peers'.")
    return folder


def cut_window(source: Path, target: Path, shape: tuple[int, int]) -> None:
    """Write the window around the reference pixel as a stack of its own."""
    stack = InterferogramStack.open(source)
    row, col = stack.reference or (0, 0)
    row0 = min(max(row - shape[0] // 2, 0), stack.grid.rows - shape[0])
    col0 = min(max(col - shape[1] // 2, 0), stack.grid.cols - shape[1])
    window = Window(row0, row0 + shape[0], col0, col0 + shape[1])
    grid = stack.grid.crop(window)
    attributes = {**stack.metadata.attributes, **reference_attributes(grid, row - row0, col - col0)}
    with create_stack(target, grid, stack.network, attributes, (PHASE, COHERENCE)) as writer:
        for layer in (PHASE, COHERENCE):
            writer.write(layer, Window(0, grid.rows, 0, grid.cols), stack.read(layer, window))


def run(command: list[str], folder: Path) -> str:
    """Run a peer without our Python path; stop with its own words when it fails."""
    environment = {key: value for key, value in os.environ.items() if key not in ("PYTHONPATH", "PYTHONHOME")}
    # MintPy solves one small system after another: threads of BLAS slow it down, much so on a busy machine
    environment |= {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"{' '.join(command)} failed:\n{done.stdout[-2000:]}\n{done.stderr[-2000:]}")
    return done.stdout


def our_series(stack: Path, weights: str) -> np.ndarray:
    """Invert the window ourselves, metres (N, rows, cols)."""
    path = stack.with_name("ours.h5")
    invert_stack(stack, InversionOutputs(path), InversionOptions(weights=weights), NullProgress())
    return DisplacementSeries.open(path).read()


def difference(ours: np.ndarray, theirs: np.ndarray, unsolved_is_zero: bool) -> dict[str, object]:
    """Largest and typical difference in metres over the pixels that both solved."""
    solved = theirs.any(axis=0) if unsolved_is_zero else np.isfinite(theirs).all(axis=0)
    both = solved & np.isfinite(ours).all(axis=0)
    apart = np.abs(ours[:, both] - theirs[:, both])
    return {
        "max_difference_m": float(f"{apart.max():.2e}"),
        "median_difference_m": float(f"{np.median(apart):.2e}"),
        "pixels_compared": int(both.sum()),
        "pixels_only_ours": int((np.isfinite(ours).all(axis=0) & ~solved).sum()),
    }


def compare_mintpy(peers: Path, stack: Path, name: str, ours: Timing) -> None:
    """Run MintPy's inversion and print its rate, and how far it is from ours."""
    start_up, (seconds, _), pixels = time_mintpy(peers, stack)
    theirs = DisplacementSeries.open(stack.with_name(MINTPY_OUTPUTS[0]))
    apart = difference(our_series(stack, "var"), np.nan_to_num(theirs.read()), unsolved_is_zero=True)
    Timing(name, seconds, pixels).print(ours, start_up_seconds=round(start_up, 2), **apart)


def time_mintpy(peers: Path, stack: Path) -> tuple[float, np.ndarray, int]:
    """Time MintPy without its start, which a run on a few pixels tells.

    Returns
    -------
    start_up : float
        Seconds of the clock.
    seconds : (2,)
        Of the clock and the processor.
    pixels : int
        How many were inverted in them.
    """
    few = stack.with_name("few.h5")
    cut_window(stack, few, FEW_PIXELS)
    start_up = spent(lambda: run_mintpy(peers, few))
    seconds = spent(lambda: run_mintpy(peers, stack)) - start_up
    grid = InterferogramStack.open(stack).grid
    return float(start_up[0]), seconds, grid.rows * grid.cols - FEW_PIXELS[0] * FEW_PIXELS[1]


def run_mintpy(peers: Path, stack: Path) -> None:
    """Run MintPy's `ifgram_inversion.py` with its default weights."""
    program = [str(peers / "bin" / "python"), str(peers / "bin" / "ifgram_inversion.py")]
    run([*program, stack.name, "-w", "var", "-o", *MINTPY_OUTPUTS], stack.parent)


def compare_insar_rs(peers: Path, path: Path, name: str, ours: Timing) -> None:
    """Run insar-rs and print its rate, and how far it is from ours."""
    (seconds, _), theirs = time_insar_rs(peers, path)
    apart = difference(our_series(path, "no"), theirs, unsolved_is_zero=False)
    Timing(name, seconds, theirs[0].size).print(ours, **apart)


def time_insar_rs(peers: Path, path: Path) -> tuple[np.ndarray, np.ndarray]:
    """Time inversion and temporal coherence of insar-rs on arrays in memory, without any file.

    Returns
    -------
    seconds : (2,)
        Of the clock and the processor.
    series : (N, rows, cols)
        Metres.
    """
    stack = InterferogramStack.open(path)
    index = stack.network.date_index()
    phase = stack.read(PHASE) - stack.reference_phase()[:, None, None]
    data, result = path.with_name("insar_rs.npz"), path.with_name("insar_rs.npy")
    np.savez(
        data,
        phase=phase,
        first=index[:, 0],
        second=index[:, 1],
        days=np.rint(stack.network.all_days()).astype(int),
        wavelength=stack.metadata.wavelength,
    )
    program = [str(peers / "bin" / "python"), "-c", INSAR_RS_PROGRAM, str(data), str(result)]
    return np.array(run(program, path.parent).split(), dtype=float), np.load(result)
