# SPDX-License-Identifier: GPL-2.0-or-later
"""Each step beside the bare reading of its input: h5py alone, once, block by block, from an uncompressed file."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from statistics import median

import numpy as np
from bench_corrections import geometry_beside
from timing import spent

from insar_workbench.core import blocks
from insar_workbench.core.constants import metres_per_radian
from insar_workbench.core.corrections.catalogue import DEM_ERROR
from insar_workbench.core.corrections.dem_error import DemError
from insar_workbench.core.corrections.ramp import Ramp
from insar_workbench.core.files import hdf5
from insar_workbench.core.grid import Window
from insar_workbench.core.inversion import Solver
from insar_workbench.core.inversion_options import InversionOptions
from insar_workbench.core.invert_stack import InversionOutputs, invert_stack
from insar_workbench.core.masks import MaskOptions, generate_mask
from insar_workbench.core.optional import require
from insar_workbench.core.overview import quick_overview
from insar_workbench.core.progress import NullProgress
from insar_workbench.core.quality import average_coherence, plan
from insar_workbench.core.series import TIMESERIES, DisplacementSeries
from insar_workbench.core.simulation.simulation_large import write_large_stack
from insar_workbench.core.stack import COHERENCE, PHASE, InterferogramStack
from insar_workbench.core.time_functions.velocity import VelocityOptions, estimate_velocity

DATES, PAIRS = 132, 430
QUIET = NullProgress()


@dataclass(frozen=True)
class Step:
    """What is timed, and the cubes that it reads: (file, dataset)."""

    name: str
    work: Callable[[], object]
    reads: tuple[tuple[Path, str], ...]


def bench_steps(folder: Path, shape: tuple[int, int], repeats: int) -> None:
    """Time all steps on a synthetic stack of a shape; reading and step take turns, so that both meet the same noise."""
    stack, series = folder / "stack.h5", folder / "timeseries.h5"
    write_large_stack(stack, DATES, PAIRS, *shape)
    invert(stack, folder, "var")
    for step in _steps(folder, stack, series):
        _print(step, [(spent(lambda step=step: read_bare(step.reads)), spent(step.work)) for _ in range(repeats)])


def invert(stack: Path, folder: Path, weights: str) -> None:
    """Invert with all quality products."""
    names = ("timeseries.h5", "temporalCoherence.h5", "numInvIfgram.h5", "maskTempCoh.h5")
    invert_stack(stack, InversionOutputs(*(folder / name for name in names)), InversionOptions(weights=weights), QUIET)


def read_bare(cubes: tuple[tuple[Path, str], ...]) -> None:
    """Read cubes with h5py alone, a row of chunks at a time."""
    for path, name in cubes:
        with require("h5py").File(path, "r") as file:
            for rows in _bands(file[name]):
                _ = file[name][:, rows]


def copy_bare(source: Path, target: Path, name: str) -> None:
    """Read a cube and write it with h5py alone: the least that a step takes which writes as much as it reads."""
    with require("h5py").File(source, "r") as read, require("h5py").File(target, "w") as written:
        cube = written.create_dataset(name, read[name].shape, np.float32, chunks=read[name].chunks)
        for rows in _bands(cube):
            cube[:, rows] = read[name][:, rows]


def _bands(cube: object) -> list[slice]:
    height = cube.chunks[1]
    return [slice(row, row + height) for row in range(0, cube.shape[1], height)]


def _print(step: Step, turns: list[tuple[np.ndarray, np.ndarray]]) -> None:
    """One line: the fastest of some turns, and how much slower the middle one was."""
    line: dict[str, object] = {"bench": f"step: {step.name}", "turns": len(turns)}
    for number, name in enumerate(("clock", "processor")):
        read = [reading[number] for reading, _ in turns]
        took = [work[number] for _, work in turns]
        line |= {
            f"{name}_seconds": round(float(min(took)), 3),
            f"{name}_times_reading": round(float(min(took) / min(read)), 1),
            f"{name}_noise": round(float(median(took) / min(took)), 2),
        }
    print(json.dumps(line), flush=True)


def _steps(folder: Path, stack: Path, series: Path) -> list[Step]:
    files = geometry_beside(folder, DisplacementSeries.open(series))
    phase, coherence, displacement = (stack, PHASE), (stack, COHERENCE), (series, TIMESERIES)
    velocity = folder / "velocity.h5"

    def estimate() -> None:
        estimate_velocity(series, velocity, VelocityOptions(), QUIET)

    def invert_and_estimate(weights: str) -> None:
        invert(stack, folder, weights)
        estimate()

    corrected = folder / "corrected.h5"
    dem_error = {DEM_ERROR: folder / "demErr.h5"}
    return [
        Step("inversion (var) and velocity", lambda: invert_and_estimate("var"), (phase, coherence)),
        Step("inversion (no) and velocity", lambda: invert_and_estimate("no"), (phase,)),
        Step("velocity with Std", estimate, (displacement,)),
        Step("temporal coherence", lambda: temporal_coherence(stack, series), (phase, displacement)),
        Step("average coherence", lambda: average_coherence(stack, folder / "avg.h5", QUIET), (coherence,)),
        Step("mask of the stack", lambda: generate_mask(stack, folder / "m.h5", MaskOptions(), QUIET), (phase,)),
        Step(
            "mask of the series", lambda: generate_mask(series, folder / "m.h5", MaskOptions(), QUIET), (displacement,)
        ),
        Step("closures and stacking", lambda: quick_overview(stack, velocity, folder / "t.h5", None, QUIET), (phase,)),
        Step("copy of the series, h5py alone", lambda: copy_bare(series, corrected, TIMESERIES), (displacement,)),
        Step("ramp, linear", lambda: Ramp("linear").correct(files, corrected, QUIET), (displacement,)),
        Step("ramp, quadratic", lambda: Ramp("quadratic").correct(files, corrected, QUIET), (displacement,)),
        Step("error of the DEM", lambda: DemError().correct(files, corrected, QUIET, dem_error), (displacement,)),
    ]


def temporal_coherence(stack_path: Path, series_path: Path) -> None:
    """Temporal coherence of a stack from it and its series, which the inversion makes on its way."""
    stack, series = InterferogramStack.open(stack_path), DisplacementSeries.open(series_path)
    solver = Solver(stack.network.date_index(), stack.network.days_of_dates())
    radians = np.float32(1.0 / metres_per_radian(stack.metadata.wavelength))
    reference = stack.reference_phase()[:, None]

    with hdf5.open_read(stack_path) as phases, series.reader() as read:

        def both(window: Window) -> tuple[np.ndarray, np.ndarray]:
            return phases[PHASE][(slice(None), *window.slices)], read(window)

        def work(data: tuple[np.ndarray, np.ndarray], _check: Callable[[], None]) -> np.ndarray:
            phase, displacement = (cube.reshape(len(cube), -1) for cube in data)
            phase -= reference
            displacement *= radians
            return solver.temporal_coherence(phase, displacement)

        blocks.run(plan(stack, 12.0), both, work, lambda _window, _result: None, QUIET)
