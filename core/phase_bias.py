# SPDX-License-Identifier: GPL-2.0-or-later
"""Bias of short interferograms by moisture and vegetation, seen in the closure phases of loops.

A loop of level n is the sum of n interferograms over one step each minus the one over all n steps. With consistent
phases it is 0 up to whole cycles. Soil and plants that change put a phase b(k) into every interferogram over k steps;
it fades as k grows, and the level at which it is gone is taken as free of bias (Zheng et al., 2022).
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from . import blocks
from .constants import DAYS_PER_YEAR, metres_per_radian
from .errors import InsarError, NetworkError
from .grid import Window
from .network.network import Network
from .phase_bias_options import PhaseBiasOptions
from .products import write_product
from .progress import Progress
from .provenance import stamp
from .quality import plan
from .stack import PHASE, InterferogramStack

FloatArray = npt.NDArray[np.float32]
ComplexArray = npt.NDArray[np.complex64]
CountArray = npt.NDArray[np.int32]
IntArray = npt.NDArray[np.intp]

STACK_BYTES = 12.0
"""Memory for each pixel of each interferogram."""
ENOUGH_LOOPS = 0.5
"""Share of the possible loops that a level must have to be chosen automatically."""
AMPLITUDE, MEAN_PHASE, VELOCITY_BIAS = "amplitude", "phase", "velocityBias"
CUMULATIVE_PHASE = "cumulativePhase"
"""What the bias adds up to from the first to the last date in a series of one-step interferograms alone."""


@dataclass(frozen=True)
class PhaseBias:
    """Maps of one stack.

    Attributes
    ----------
    level, loops : int
        The level taken as free of bias, and its number of loops.
    amplitude, phase : (rows, cols) array
        Of the mean of the unit vectors of its closure phases: 0 to 1, and radians; NaN = no data.
    free : (rows, cols) bool array
        True where closure is not significant; False also where there are no data.
    velocity : (rows, cols) array
        What the bias adds to the velocity of the kept interferograms, m/year, positive toward the radar, relative to
        the reference pixel; NaN where closure phases are noise.
    """

    level: int
    loops: int
    amplitude: FloatArray
    phase: FloatArray
    free: npt.NDArray[np.bool_]
    velocity: FloatArray


def find_loops(network: Network, level: int) -> IntArray:
    """Positions among all pairs of the `level` one-step pairs and the long pair of each loop, (K, level + 1).

    Steps are counted along the dates of the kept pairs; dropped pairs between them count too.
    """
    number, dates = {pair: i for i, pair in enumerate(network.pairs)}, network.dates
    found = []
    for start in range(len(dates) - level):
        days = dates[start : start + level + 1]
        pairs = [*zip(days, days[1:]), (days[0], days[-1])]
        if all(pair in number for pair in pairs):
            found.append([number[pair] for pair in pairs])
    return np.array(found, dtype=np.intp).reshape(-1, level + 1)


def choose_level(network: Network) -> int:
    """The largest level that has half of its possible loops.

    Raises
    ------
    NetworkError
        When there is none.
    """
    count = len(network.dates)
    for level in range(count - 1, 1, -1):
        if len(find_loops(network, level)) >= max(1.0, ENOUGH_LOOPS * (count - level)):
            return level
    raise NetworkError(
        "The network has no loops of consecutive interferograms and one over all their steps; load also longer pairs."
    )


def phase_bias(stack: InterferogramStack, options: PhaseBiasOptions, progress: Progress) -> PhaseBias:
    """Read a stack once, average the closure phases of all levels that matter, and judge them.

    Raises
    ------
    InsarError
        When the network has no loops of the level, or a reference pixel is wanted and not set.
    """
    network = stack.network
    if not network.kept_pairs:
        raise NetworkError(f"All interferograms of {stack.path} are dropped; reset its network first.")
    level = options.level or choose_level(network)
    steps = Counter((network.date_index()[:, 1] - network.date_index()[:, 0]).tolist())
    loops = {k: find_loops(network, k) for k in sorted({level, *(k for k in steps if 2 <= k < level)})}
    if not len(loops[level]):
        raise NetworkError(f"{stack.path} has no loop over {level} steps; choose a smaller level or load longer pairs.")
    loops = {k: found for k, found in loops.items() if len(found)}
    mean, count = _mean_closures(stack, loops, options.referenced, progress)
    angles = {k: np.angle(mean[place]) for place, k in enumerate(loops)}
    closure, number = mean[list(loops).index(level)], count[list(loops).index(level)]
    amplitude = np.abs(closure).astype(np.float32)
    with np.errstate(divide="ignore"):
        limit = options.sigmas * math.pi / np.sqrt(3.0 * number)
    significant = (np.abs(angles[level]) > limit) & (amplitude >= options.min_amplitude)
    velocity = _velocity_bias(stack, steps, level, angles)
    velocity[~(amplitude >= options.min_amplitude)] = np.nan
    free = ~significant & (number > 0)
    return PhaseBias(level, len(loops[level]), amplitude, angles[level].astype(np.float32), free, velocity)


def _mean_closures(
    stack: InterferogramStack, loops: dict[int, IntArray], referenced: bool, progress: Progress
) -> tuple[ComplexArray, CountArray]:
    """Mean of exp(i closure phase), NaN without data, and number of loops with data, of each level (L, rows, cols)."""
    mean = np.full((len(loops), *stack.grid.shape), np.nan, dtype=np.complex64)
    count = np.zeros(mean.shape, dtype=np.int32)
    reference = stack.reference_phase(kept_only=False) if referenced else None

    def work(phase: FloatArray, check: Callable[[], None]) -> tuple[ComplexArray, CountArray]:
        if reference is not None:
            phase -= reference[:, None, None]
        parts = [mean_closure(phase, found, check) for found in loops.values()]
        return np.stack([part for part, _ in parts]), np.stack([number for _, number in parts])

    def write(window: Window, result: tuple[ComplexArray, CountArray]) -> None:
        inside = (slice(None), *window.slices)
        mean[inside], count[inside] = result

    with stack.reader(kept_only=False) as read:
        blocks.run(plan(stack, STACK_BYTES), lambda window: read(PHASE, window), work, write, progress)
    return mean, count


def mean_closure(
    phase: FloatArray, loops: IntArray, check: Callable[[], None] = lambda: None
) -> tuple[ComplexArray, CountArray]:
    """Mean of the unit vectors of the closure phases of loops, and number of loops that have data, (rows, cols).

    Parameters
    ----------
    phase : (M, rows, cols) array
        Radians, NaN = no data.
    loops : (K, level + 1) array
        See :func:`find_loops`.
    """
    total = np.zeros(phase.shape[1:], dtype=np.complex64)
    count = np.zeros(phase.shape[1:], dtype=np.int32)
    for loop in loops:  # one at a time: all together are many times larger than the stack
        check()
        closure = -phase[loop[-1]]
        for step in loop[:-1]:
            closure += phase[step]
        known = np.isfinite(closure)
        count += known
        closure[~known] = 0.0
        total.real += np.cos(closure) * known
        total.imag += np.sin(closure)
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.asarray(total / np.where(count > 0, count, np.nan), dtype=np.complex64), count


def _velocity_bias(
    stack: InterferogramStack, steps: Counter[int], level: int, angles: dict[int, npt.NDArray[np.floating[Any]]]
) -> FloatArray:
    """Bias of the velocity, m/year.

    The mean closure c(k) is k b(1) - b(k), and b(level) = 0: so b(k) = k (c(level) / level - c(k) / k). Least squares
    of a rate r per step, to which an interferogram over k steps adds (k r - b(k))^2, gives r = sum k b / sum k^2.
    """
    dates = stack.network.dates
    first = angles[level] / level
    weighted, squares = np.zeros(stack.grid.shape), 0
    for k, pairs in steps.items():
        if k >= level:
            squares += pairs * k * k
        elif k == 1 or k in angles:
            squares += pairs * k * k
            weighted += pairs * k * k * (first - (angles[k] / k if k > 1 else 0.0))
    per_year = (len(dates) - 1) / ((dates[-1] - dates[0]).days / DAYS_PER_YEAR)
    velocity = weighted / squares * per_year * metres_per_radian(stack.metadata.wavelength)
    if stack.reference is not None and np.isfinite(velocity[stack.reference]):
        velocity -= velocity[stack.reference]
    return velocity.astype(np.float32)


def write_phase_bias(
    stack_path: str | Path,
    bias_path: str | Path,
    mask_path: str | Path,
    options: PhaseBiasOptions,
    progress: Progress,
) -> PhaseBias:
    """Write the mean closure phase with the velocity bias, and the mask of pixels that are free of bias.

    Raises
    ------
    InsarError
        See :func:`phase_bias`.
    """
    if Path(bias_path).resolve() == Path(mask_path).resolve():
        raise InsarError(f"{bias_path} is asked for twice; give the mask another name.")
    stack = InterferogramStack.open(stack_path)
    result = phase_bias(stack, options, progress)
    kept = stack.metadata.inherited
    parameters = {**asdict(options), "level": result.level, "reference": stack.reference}
    attributes = {**kept, **stamp("phasebias", {"stack": stack_path}, parameters)}
    cumulative = result.phase * np.float32((len(stack.network.dates) - 1) / result.level)
    layers = {
        VELOCITY_BIAS: result.velocity,
        AMPLITUDE: result.amplitude,
        MEAN_PHASE: result.phase,
        CUMULATIVE_PHASE: cumulative,
    }
    units = {VELOCITY_BIAS: "m/year", AMPLITUDE: "1", MEAN_PHASE: "radian", CUMULATIVE_PHASE: "radian"}
    write_product(bias_path, "velocity", stack.grid, layers, attributes, units)
    write_product(mask_path, "mask", stack.grid, {"mask": result.free}, attributes)
    known = np.isfinite(result.amplitude)
    share = 100.0 * float((known & ~result.free).sum()) / max(1, int(known.sum()))
    progress.info(
        f"{result.loops} loops over {result.level} steps; closure is significant in {share:.1f} % of the pixels"
    )
    return result
