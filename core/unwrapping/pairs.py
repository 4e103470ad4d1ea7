# SPDX-License-Identifier: GPL-2.0-or-later
"""Go through the whole images of a stack's interferograms, as many at a time as memory allows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from .. import blocks
from ..files import hdf5
from ..progress import Progress, subrange
from ..stack import COMPONENT, PHASE, InterferogramStack
from .components import Components, find_components

BoolArray = npt.NDArray[np.bool_]
FloatArray = npt.NDArray[np.float32]
CountArray = npt.NDArray[np.int32]
CycleArray = npt.NDArray[np.int16]
Indices = npt.NDArray[np.intp]

READ_BYTES = 16 * 1024 * 1024
WORK_BYTES = 48.0
"""Memory for each pixel of an interferogram that is worked on."""


@dataclass(frozen=True, eq=False)
class PairCycles:
    """What was found in one interferogram.

    Attributes
    ----------
    pair : int
        Position among all pairs.
    cycles : (count + 1,) int
        Added to each component; all 0 when it was skipped.
    sizes : (count + 1,) int
        Pixels of each component.
    places : dict of int to (row, column)
        A pixel of each component that gets cycles.
    skipped : bool
        True when its components could not be judged.
    """

    pair: int
    cycles: CycleArray
    sizes: Indices
    places: dict[int, tuple[int, int]]
    skipped: bool


Judge = Callable[[int, FloatArray, Components], "CycleArray | None"]
"""From position, phase and components of an interferogram to cycles of each component; None = skip it."""


@dataclass(frozen=True, eq=False)
class PairPass:
    """What was found in the kept interferograms, and each pixel's number of those changed and of those with phase."""

    found: list[PairCycles]
    changed: CountArray
    valid: CountArray


def go_through(
    stack: InterferogramStack,
    file: hdf5.H5File,
    judge: Judge,
    target: str,
    land: BoolArray | None,
    min_area: float,
    progress: Progress,
    workers: int = 0,
) -> PairPass:
    """Have each kept interferogram judged, and write their corrected phases, and the others as they are.

    Parameters
    ----------
    file : h5py.File
        The stack; open for writing when there is a target.
    target : str
        Dataset to write; '' = only judge.
    land : (rows, cols) bool array, optional
        Pixels that may belong to a component.
    """
    kept = np.asarray(stack.network.kept, dtype=bool)
    shape = stack.grid.shape
    result = PairPass([], np.zeros(shape, np.int32), np.zeros(shape, np.int32))
    groups = _groups(stack, file)
    for place, group in enumerate(groups):
        start, stop = place / len(groups), (place + 1) / len(groups)
        done = _Group(
            group.start,
            _read(file[PHASE], group, stack, progress),
            _read(file[COMPONENT], group, stack, progress),
            land,
            min_area,
            judge,
            bool(target),
        )

        def write(_number: int, seen: tuple[PairCycles, BoolArray, BoolArray | None]) -> None:
            found, has_phase, changed = seen
            result.found.append(found)
            np.add(result.valid, has_phase, out=result.valid)
            if changed is not None:
                np.add(result.changed, changed, out=result.changed)

        within = subrange(progress, start, start + 0.8 * (stop - start))
        pairs = [number for number in group if kept[number]]
        blocks.run(pairs, lambda number: number, done.work, write, within, workers)
        if target:
            for rows in _bands(file[target], len(group)):
                progress.check()
                file[target][group.start : group.stop, rows] = done.phase[:, rows]
        progress(stop)
    return result


@dataclass(frozen=True, eq=False)
class _Group:
    """Some interferograms in memory; their phase is corrected in place."""

    first: int
    phase: FloatArray
    components: npt.NDArray[Any]
    land: BoolArray | None
    min_area: float
    judge: Judge
    changes: bool

    def work(self, number: int, check: Callable[[], None]) -> tuple[PairCycles, BoolArray, BoolArray | None]:
        """Judge one of them; return what was found, where it has phase, and where that changed."""
        check()
        phase, values = self.phase[number - self.first], self.components[number - self.first]
        if self.land is not None:
            values[~self.land] = 0
        components = find_components(values, self.min_area)
        check()
        found = _judge(self.judge, number, phase, components)
        has_phase = (phase != 0) & ~np.isnan(phase)
        if not self.changes or not found.places:
            return found, has_phase, None
        added = (np.float32(2.0 * np.pi) * found.cycles.astype(np.float32)).take(components.labels)
        changed = has_phase & (added != 0)
        np.add(phase, added, out=phase, where=changed)
        return found, has_phase, changed


def _judge(judge: Judge, number: int, phase: FloatArray, components: Components) -> PairCycles:
    cycles = judge(number, phase, components)
    skipped = cycles is None
    if cycles is None:
        cycles = np.zeros(components.count + 1, dtype=np.int16)
    places = {label: components.place(label) for label in np.flatnonzero(cycles).tolist()}
    return PairCycles(number, cycles, components.sizes, places, skipped)


def _groups(stack: InterferogramStack, file: hdf5.H5File) -> list[range]:
    """The interferograms in groups that fit into memory; each group reads all of the file."""
    count, pixels = len(stack.network), stack.grid.rows * stack.grid.cols
    room = blocks.free_memory() * blocks.MEMORY_SHARE / pixels - blocks.IN_FLIGHT * WORK_BYTES
    each = file[PHASE].dtype.itemsize + file[COMPONENT].dtype.itemsize
    size = max(1, min(int(room / each), count))
    return [range(start, min(start + size, count)) for start in range(0, count, size)]


def _bands(dataset: Any, count: int) -> list[slice]:
    """Rows to read or write at one time, whole chunks."""
    rows, cols = dataset.shape[1:]
    side = dataset.chunks[1] if dataset.chunks else 1
    step = max(1, READ_BYTES // (count * cols * dataset.dtype.itemsize * side)) * side
    return [slice(row, min(row + step, rows)) for row in range(0, rows, step)]


def _read(dataset: Any, group: range, stack: InterferogramStack, progress: Progress) -> npt.NDArray[Any]:
    result = np.empty((len(group), *dataset.shape[1:]), dtype=dataset.dtype)
    for rows in _bands(dataset, len(group)):
        progress.check()
        result[:, rows] = hdf5.read_part(dataset, np.s_[group.start : group.stop, rows], stack.path)
    return result
