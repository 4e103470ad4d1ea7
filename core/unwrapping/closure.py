# SPDX-License-Identifier: GPL-2.0-or-later
"""Whole cycles from triplets that do not close, for each region that is connected in all interferograms.

Yunjun et al. (2019, section 3.2) look for the fewest cycles that explain the closures; here by linear programming.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from .. import blocks
from ..grid import Window
from ..network.closures import closure_phase, cycles
from ..progress import Progress
from ..quality import plan
from ..stack import COMPONENT, PHASE, InterferogramStack
from .components import Components, IntArray, find_components, least_pixels

FloatArray = npt.NDArray[np.floating[Any]]
CycleArray = npt.NDArray[np.int16]
BoolArray = npt.NDArray[np.bool_]
Indices = npt.NDArray[np.intp]

SEED = 20190401
PRICE = 0.01
"""Of a cycle that is added, where a triplet that stays open costs 1."""
TILT = 0.1
"""Share by which prices of interferograms differ, to find out whether more than one solution is the cheapest."""


@dataclass(frozen=True, eq=False)
class CommonRegion:
    """A region in which neighbouring pixels are in the same component in every kept interferogram.

    Attributes
    ----------
    size : int
        Pixels.
    rows, cols : (S,) int
        The sample pixels.
    is_reference : bool
        Whether the reference pixel lies in it.
    """

    size: int
    rows: Indices
    cols: Indices
    is_reference: bool


def find_common_regions(
    stack: InterferogramStack, land: BoolArray | None, min_area: float, samples: int, progress: Progress
) -> tuple[CommonRegion, ...]:
    """Regions common to the kept interferograms with their sample pixels: that of the reference first, then by size.

    Parameters
    ----------
    land : (rows, cols) bool array, optional
        Pixels to look at.
    samples : int
        Number of pixels drawn from each region, always the same ones.
    """
    generator = np.random.default_rng(SEED)
    marks = generator.integers(1, 2**62, len(stack.network.kept_index), dtype=np.uint64)
    signature = np.zeros(stack.grid.shape, dtype=np.uint64)

    def work(components: npt.NDArray[np.float32], check: Callable[[], None]) -> npt.NDArray[np.uint64]:
        total = np.zeros(components.shape[1:], dtype=np.uint64)
        for mark, component in zip(marks, components):  # sums overflow, in the same way for equal components
            total += mark * component.astype(np.uint64)
        check()
        total[~(components > 0).all(axis=0)] = 0
        return total

    def write(window: Window, result: npt.NDArray[np.uint64]) -> None:
        signature[window.slices] = result

    with stack.reader() as read:
        blocks.run(plan(stack, 16.0), lambda window: read(COMPONENT, window), work, write, progress)
    if land is not None:
        signature[~land] = 0
    found, values, counts = np.unique(signature, return_inverse=True, return_counts=True)
    number = np.cumsum((found != 0) & (counts >= least_pixels(min_area, signature.size)))
    number[np.diff(number, prepend=0) == 0] = 0
    labels = find_components(number[values].reshape(signature.shape), min_area).labels
    reference = labels[stack.reference or (0, 0)]
    regions = [
        _region(np.flatnonzero(labels == label), samples, labels.shape[1], label == reference, generator)
        for label in range(1, int(labels.max()) + 1)
    ]
    return tuple(sorted(regions, key=lambda region: (not region.is_reference, -region.size)))


def _region(
    pixels: Indices, samples: int, width: int, is_reference: bool, generator: np.random.Generator
) -> CommonRegion:
    chosen = np.sort(generator.choice(pixels, min(samples, len(pixels)), replace=False))
    return CommonRegion(len(pixels), *np.divmod(chosen, width), bool(is_reference))


def read_samples(stack: InterferogramStack, region: CommonRegion, check: Callable[[], None]) -> FloatArray:
    """Phase of the kept interferograms at the sample pixels of a region (M, S), NaN = no data."""

    def columns() -> Iterator[FloatArray]:
        with stack.reader() as read:
            for row, col in zip(region.rows.tolist(), region.cols.tolist()):
                check()
                yield read(PHASE, Window(row, row + 1, col, col + 1))[:, 0, 0]

    return np.stack(list(columns()), axis=1)


def typical_closure(phase: FloatArray, triplets: Indices) -> CycleArray:
    """Median over samples of the cycles to which each triplet closes (T,), 0 without data.

    Parameters
    ----------
    phase : (M, S) array
        Radians relative to the reference pixel.
    triplets : (T, 3) int array
        Positions of ab, bc, ac among the interferograms.
    """
    whole = cycles(closure_phase(phase, triplets))
    known = np.isfinite(whole).any(axis=1)
    typical = np.zeros(len(triplets))
    typical[known] = np.nanmedian(whole[known], axis=1)
    return np.rint(typical).astype(np.int16)


def solve_cycles(closure: CycleArray, triplets: Indices, count: int) -> CycleArray:
    """Fewest cycles to add to interferograms so that triplets close.

    Minimises sum |closure + C u| + 0.01 sum |u| over u. Where several solutions are equally cheap, cycles in which they
    differ are left at 0: the triplets do not tell which interferogram is wrong.

    Parameters
    ----------
    closure : (T,) int array
        Cycles to which the triplets close.
    count : int
        Number M of interferograms.

    Returns
    -------
    (M,) int array
    """
    from scipy.optimize import linprog
    from scipy.sparse import hstack, identity

    if not closure.any():
        return np.zeros(count, dtype=np.int16)
    matrix, slack = closure_matrix(triplets, count), identity(len(triplets), format="csc")
    equality = hstack([matrix, -matrix, slack, -slack], format="csc")
    solutions = []
    for tilt in (-TILT, TILT):
        price = PRICE * (1.0 + tilt * np.linspace(-1.0, 1.0, count))
        cost = np.concatenate([price, price, np.ones(2 * len(triplets))])
        found = linprog(cost, A_eq=equality, b_eq=-closure.astype(np.float64), method="highs").x
        solutions.append(np.rint(found[:count] - found[count : 2 * count]).astype(np.int16))
    return np.where(solutions[0] == solutions[1], solutions[0], np.int16(0))


def closure_matrix(triplets: Indices, count: int) -> Any:
    """Rows of +1 (ab, bc) and -1 (ac): what turns phases of M interferograms into closures, sparse (T, M)."""
    from scipy.sparse import csc_matrix

    rows = np.repeat(np.arange(len(triplets)), 3)
    values = np.tile([1.0, 1.0, -1.0], len(triplets))
    return csc_matrix((values, (rows, triplets.reshape(-1))), shape=(len(triplets), count))


def cycles_of_components(sample_labels: Sequence[IntArray], cycles_of_regions: CycleArray, count: int) -> CycleArray:
    """Cycles of each component of one interferogram: those of the first common region that lies in it.

    Parameters
    ----------
    sample_labels : (S,) arrays
        Labels of the components at the samples of each region.
    cycles_of_regions : (R,) int array
        Cycles of each region in this interferogram.
    count : int
        Number of components.

    Returns
    -------
    (count + 1,) int array
    """
    found = np.zeros(count + 1, dtype=np.int16)
    decided = {0}
    for labels, value in zip(sample_labels, cycles_of_regions):
        label = int(labels[0])
        if label not in decided and (labels == label).all():
            found[label] = value
            decided.add(label)
    return found


class Closing:
    """The cycles that triplets ask for in each common region, and what components they belong to."""

    def __init__(self, stack: InterferogramStack, regions: tuple[CommonRegion, ...]) -> None:
        self.stack, self.regions = stack, regions
        self.position = {int(pair): i for i, pair in enumerate(stack.network.kept_index)}
        self.labels: dict[int, list[IntArray]] = {}
        self.cycles = np.zeros((len(stack.network.kept_index), len(regions)), dtype=np.int16)

    def look(self, number: int, components: Components) -> list[IntArray]:
        """Labels of an interferogram's components at the samples of each region; they are remembered."""
        self.labels[number] = [components.labels[region.rows, region.cols] for region in self.regions]
        return self.labels[number]

    def solve(
        self,
        reference_phase: FloatArray,
        triplets: npt.NDArray[np.intp],
        progress: Progress,
        bridged: dict[int, CycleArray] | None = None,
    ) -> None:
        """Find the cycles of each region, after the components got those of bridging."""
        count = len(self.position)
        for place, region in enumerate(self.regions):
            phase = read_samples(self.stack, region, progress.check) - reference_phase[:, None]
            for number, added in (bridged or {}).items():
                phase[self.position[number]] += 2.0 * np.pi * added[self.labels[number][place]]
            closure = typical_closure(phase, triplets)
            if region.is_reference:  # 0 by definition
                continue
            self.cycles[:, place] = solve_cycles(closure, triplets, count)
            left = np.count_nonzero(closure + closure_matrix(triplets, count) @ self.cycles[:, place])
            progress.info(
                f"region of {region.size} pixels: {np.count_nonzero(closure)} of {len(triplets)} triplets do not "
                f"close, {left} after the correction of {np.count_nonzero(self.cycles[:, place])} interferograms"
            )

    def judge(self, number: int, _phase: FloatArray, components: Components) -> CycleArray:
        """Cycles of the components of an interferogram."""
        labels = self.look(number, components)
        return cycles_of_components(labels, self.cycles[self.position[number]], components.count)
