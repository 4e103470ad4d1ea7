# SPDX-License-Identifier: GPL-2.0-or-later
"""How the inversion from file to file grows with pixels, pairs and dates, and how much memory it takes."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median

import numpy as np
from bench_load import load, write_folder

from insar_workbench.core.inversion import Solver
from insar_workbench.core.inversion_options import InversionOptions
from insar_workbench.core.invert_stack import InversionOutputs, invert_stack
from insar_workbench.core.progress import NullProgress
from insar_workbench.core.quality import plan
from insar_workbench.core.resources import Resources, using
from insar_workbench.core.simulation.simulation_large import write_large_stack
from insar_workbench.core.stack import COHERENCE, PHASE, InterferogramStack
from insar_workbench.core.time_functions.velocity import VelocityOptions, estimate_velocity

MEGABYTE = 1024**2
BUDGETS = (64, 256, 1024)
"""Megabytes."""
MEMORY_SIZES = ((132, 430, 300, 360), (132, 430, 600, 720), (300, 1200, 300, 360), (20, 40, 2400, 2880))
"""Dates, pairs, rows and columns."""


@dataclass(frozen=True)
class Size:
    """What a stack is made of."""

    dates: int
    pairs: int
    rows: int
    cols: int
    gaps: float = 0.0

    @property
    def pixels(self) -> int:
        """Of an interferogram."""
        return self.rows * self.cols


@dataclass(frozen=True)
class Measured:
    """Processor seconds of an inversion, and what theory says of its network.

    Attributes
    ----------
    bandwidth : int
        Most neighbours of a date when it is eliminated.
    products : int
        Products of the meshes, for each pixel.
    """

    size: Size
    seconds: float
    bandwidth: int
    products: int


def bench_scaling(scratch: Path, repeats: int, quick: bool) -> None:
    """Vary one quantity at a time and print each time and the fitted exponents; then the memory and rates."""
    side = 96 if quick else 192
    areas = measure("pixels", scratch, repeats, [Size(132, 430, n * side, n * side) for n in (1, 2, 3)])
    print_exponent("pixels", areas, [m.size.pixels for m in areas])
    denser = [Size(132, pairs, side, side) for pairs in (260, 390, 650, 1040)]
    dense = measure("pairs between the same dates", scratch, repeats, denser)
    print_exponent("pairs between the same dates", dense, [m.size.pairs for m in dense])
    print_exponent("dates x bandwidth^2, same dates", dense, [m.size.dates * m.bandwidth**2 for m in dense])
    longer = [Size(dates, 3 * dates, side, side) for dates in (66, 132, 264, 396)]
    long = measure("pairs of a longer series", scratch, repeats, longer)
    print_exponent("pairs of a longer series, three for each date", long, [m.size.pairs for m in long])
    bench_product(scratch, repeats)
    bench_memory(scratch, quick)
    bench_rates(scratch, repeats)


def measure(name: str, scratch: Path, repeats: int, sizes: Iterable[Size]) -> list[Measured]:
    """Invert stacks of some sizes, each a few times, and print and keep the fastest."""
    measured = []
    for size in sizes:
        path = scratch / "scaling.h5"
        write_large_stack(path, **asdict(size))
        solver = solver_of(path)
        seconds = sorted(_processor_seconds(lambda path=path: _invert(path, scratch)) for _ in range(repeats))
        products = sum(places.stop - places.start for s in solver.steps for runs in s.fill for places, _ in runs)
        bandwidth = max(s.edges.stop - s.edges.start for s in solver.steps)
        measured.append(Measured(size, seconds[0], bandwidth, products))
        line = {"bench": f"invert, against {name}", "processor_seconds": round(seconds[0], 3)}
        line |= {"noise": round(median(seconds) / seconds[0], 2), "bandwidth": bandwidth, "mesh_products": products}
        print(json.dumps(line | asdict(size)), flush=True)
        path.unlink()
    return measured


def solver_of(path: Path) -> Solver:
    """The solver of a stack's network."""
    network = InterferogramStack.open(path).network
    return Solver(network.date_index(), network.days_of_dates())


def print_exponent(name: str, measured: list[Measured], amounts: list[int]) -> None:
    """Fit time = constant x amount^exponent."""
    exponent = float(np.polyfit(np.log(amounts), np.log([m.seconds for m in measured]), 1)[0])
    print(json.dumps({"bench": f"exponent of the time against {name}", "exponent": round(exponent, 2)}), flush=True)


def bench_product(scratch: Path, repeats: int) -> None:
    """Equal weights and no gaps: the solution beside one product with a (dates x pairs) matrix, both without files."""
    path = scratch / "product.h5"
    write_large_stack(path, 132, 430, 64, 128)
    solver = solver_of(path)
    phase = InterferogramStack.open(path).read(PHASE).reshape(solver.pairs, -1)
    matrix = np.ones((solver.dates, solver.pairs), dtype=np.float32)
    solution = solver.invert(phase).phase

    def least(work: Callable[[], object]) -> float:
        return min(_processor_seconds(work) for _ in range(3 * repeats))

    coherence = least(lambda: solver.temporal_coherence(phase, solution))
    line = {
        "bench": "weights no, without gaps: processor seconds",
        "solution": round(least(lambda: solver.invert(phase)) - coherence, 4),
        "one_matrix_product": round(least(lambda: matrix @ phase), 4),
        "temporal_coherence": round(coherence, 4),
    }
    print(json.dumps(line), flush=True)
    path.unlink()


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


def bench_memory(scratch: Path, quick: bool) -> None:
    """Peak memory of a process for each budget: after the inversion of a few pixels, and after that of all."""
    write_large_stack(scratch / "few.h5", 132, 430, 8, 8)
    path = scratch / "memory.h5"
    for dates, pairs, rows, cols in MEMORY_SIZES[: 1 if quick else None]:
        write_large_stack(path, dates, pairs, rows, cols, gaps=0.15)
        for megabytes in BUDGETS:
            command = [sys.executable, __file__, str(path), str(megabytes)]
            done = subprocess.run(command, capture_output=True, text=True, check=True)
            before, peak = (round(int(number) / 1024) for number in done.stdout.split())
            line = {"bench": "memory of the inversion", "budget_megabytes": megabytes, "added": peak - before}
            line |= {"peak": peak, "stack_megabytes": path.stat().st_size // MEGABYTE, "dates": dates, "pairs": pairs}
            print(json.dumps(line | {"rows": rows, "cols": cols}), flush=True)
    path.unlink()


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
