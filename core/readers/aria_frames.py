# SPDX-License-Identifier: GPL-2.0-or-later
"""Frames of one interferogram joined: what differs between them where they overlap, component by component.

Each frame was unwrapped by itself. Where two frames overlap, the phase of a connected component of one differs from
that of a component of the other by whole cycles, and by a constant that is the same for all components of the two
frames (their phases start at different ranges). Both are taken from medians in the overlap and removed. Components
are joined in the order of the size of their overlaps (Kruskal's spanning tree), so what remains in the overlaps says
how well the frames fit: noise, or whole cycles where a component was unwrapped differently in the two frames.
"""

from __future__ import annotations

import cmath
import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np
import numpy.typing as npt

CYCLE = 2.0 * math.pi
LEAST_PIXELS = 10
"""Overlaps of fewer pixels say nothing."""
LABELS = 257
"""Component numbers that a table holds: 0 to 255, and no data."""

Node = tuple[int, int]
"""Number of a frame, and a connected component of it counted from 1 (0 = no component)."""
FloatArray = npt.NDArray[np.float32]


@dataclass(frozen=True)
class Overlap:
    """Where a component of one frame lies over a component of another.

    Attributes
    ----------
    differences : (P,) array
        Phase of the second minus that of the first in each pixel, radians.
    """

    first: Node
    second: Node
    differences: FloatArray

    @property
    def count(self) -> int:
        """Number of pixels."""
        return len(self.differences)

    @cached_property
    def median(self) -> float:
        """Median difference, radians."""
        return float(np.median(self.differences))


@dataclass(frozen=True)
class JoinedFrames:
    """How the frames of a pair become one interferogram.

    Attributes
    ----------
    shifts : (F, LABELS) array
        Radians to add to the phase of each frame, by component number + 1 (0 = no component).
    labels : (F, LABELS) array
        Component number in the joined interferogram, likewise; from 1 on, NaN = no data.
    misfit : float
        Root mean square of what still differs in the overlaps, radians; NaN when there is no overlap.
    pixels : int
        That overlap.
    complete : bool
        False when a frame has no overlap with the rest, so that whole cycles between them are unknown.
    """

    shifts: FloatArray
    labels: FloatArray
    misfit: float
    pixels: int
    complete: bool

    def apply(self, frame: int, phase: FloatArray, components: FloatArray) -> FloatArray:
        """The phase of a frame with its shifts."""
        return np.asarray(phase + self.shifts[frame][_index(components)])

    def relabel(self, frame: int, components: FloatArray) -> FloatArray:
        """The components of a frame with their numbers in the joined interferogram."""
        return np.asarray(self.labels[frame][_index(components)])


def _index(components: FloatArray) -> npt.NDArray[np.intp]:
    return np.clip(np.nan_to_num(components, nan=-1.0).astype(np.intp) + 1, 0, LABELS - 1)


def compare_frames(
    frames: tuple[int, int],
    phases: tuple[FloatArray, FloatArray],
    components: tuple[FloatArray, FloatArray],
    reliable: npt.NDArray[np.bool_],
) -> list[Overlap]:
    """Differences of two frames in their common area, for each two components that lie over each other.

    Parameters
    ----------
    frames : (int, int)
        Numbers of the frames.
    phases, components : two (rows, cols) arrays
        Of the common area; NaN = no data.
    reliable : (rows, cols) array
        Where the phase is worth comparing; where too little is, all is compared.
    """
    valid = np.isfinite(phases[0]) & np.isfinite(phases[1])
    if (valid & reliable).sum() >= LEAST_PIXELS:
        valid &= reliable
    differences = phases[1][valid] - phases[0][valid]
    codes = _index(components[0][valid]) * LABELS + _index(components[1][valid])
    order = np.argsort(codes, kind="stable")
    found, starts = np.unique(codes[order], return_index=True)
    return [
        Overlap((frames[0], int(code) // LABELS), (frames[1], int(code) % LABELS), part)
        for code, part in zip(found, np.split(differences[order], starts[1:]))
        if len(part) >= LEAST_PIXELS
    ]


@dataclass
class _Group:
    """Components that are joined, and what is added to the phase of each."""

    shifts: dict[Node, float]
    pixels: int = 0

    def move(self, step: float) -> None:
        for node in self.shifts:
            self.shifts[node] += step


@dataclass
class _Frames:
    """Shift of each frame as a whole: that of its component with the largest overlap; NaN = not joined yet."""

    sizes: dict[Node, int]
    shifts: list[float] = field(default_factory=list)

    def place(self, group: _Group) -> bool:
        """Bring a group of components to the frames that are joined already; False when it touches none.

        Between a group and the rest of a frame there are the cycles that were unwrapped in that frame. Frames may
        disagree in them: what most of them say counts, then what the larger overlaps say.
        """
        steps = {
            node: self.shifts[node[0]] - group.shifts[node]
            for node in group.shifts
            if not math.isnan(self.shifts[node[0]])
        }
        if not steps:
            return False
        votes: dict[int, list[Node]] = {}
        for node, step in steps.items():
            votes.setdefault(round(step / CYCLE), []).append(node)
        winners = max(votes.values(), key=lambda nodes: (len(nodes), sum(self.sizes[node] for node in nodes)))
        group.move(steps[max(winners, key=lambda node: self.sizes[node])])
        for node in sorted(group.shifts, key=lambda one: -self.sizes[one]):
            if math.isnan(self.shifts[node[0]]):
                self.shifts[node[0]] = group.shifts[node]
        return True


def join_frames(count: int, overlaps: Sequence[Overlap]) -> JoinedFrames:
    """Find the shift of each component of each frame.

    Parameters
    ----------
    count : int
        Number of frames.
    overlaps : sequence of Overlap
        Of all two frames that overlap.

    Notes
    -----
    A component that lies in no overlap moves with its frame, whose shift is that of its component with the largest
    overlap: between the components of a frame the phase stays as it was unwrapped there.
    """
    steps = [_step(overlap, overlaps) for overlap in overlaps]
    groups = _join_components(overlaps, steps)
    sizes: dict[Node, int] = {}
    for overlap in overlaps:
        for node in (overlap.first, overlap.second):
            sizes[node] = sizes.get(node, 0) + overlap.count
    frames = _Frames(sizes, [math.nan] * count)
    frames.shifts[min(groups[0].shifts)[0] if groups else 0] = 0.0
    waiting = list(groups)
    while (ready := next((group for group in waiting if frames.place(group)), None)) is not None:
        waiting.remove(ready)
    rest = [
        overlap.differences + np.float32(_shift(groups, overlap.second) - _shift(groups, overlap.first))
        for overlap in overlaps
    ]
    left = np.concatenate(rest) if rest else np.empty(0, dtype=np.float32)
    shifts, labels = _tables(groups, frames.shifts)
    misfit = math.sqrt(float(np.mean(left.astype(np.float64) ** 2))) if len(left) else math.nan
    return JoinedFrames(shifts, labels, misfit, len(left), not any(math.isnan(shift) for shift in frames.shifts))


def _step(overlap: Overlap, overlaps: Sequence[Overlap]) -> float:
    """Difference of two components: the constant of the two frames and whole cycles, radians."""
    frames = (overlap.first[0], overlap.second[0])
    alike = [other for other in overlaps if (other.first[0], other.second[0]) == frames]
    turns = sum(other.count * cmath.exp(1j * other.median) for other in alike)
    constant = cmath.phase(turns)
    return constant + CYCLE * round((overlap.median - constant) / CYCLE)


def _join_components(overlaps: Sequence[Overlap], steps: Sequence[float]) -> list[_Group]:
    """Groups of components that lie over each other, the largest first; the largest overlaps decide."""
    group_of: dict[Node, _Group] = {}
    for overlap, step in sorted(zip(overlaps, steps), key=lambda item: -item[0].count):
        first = group_of.setdefault(overlap.first, _Group({overlap.first: 0.0}))
        second = group_of.setdefault(overlap.second, _Group({overlap.second: 0.0}))
        if first is not second:
            second.move(first.shifts[overlap.first] - step - second.shifts[overlap.second])
            first.shifts.update(second.shifts)
            first.pixels += second.pixels
            group_of.update(dict.fromkeys(second.shifts, first))
        first.pixels += overlap.count
    unique = {id(group): group for group in group_of.values()}
    return sorted(unique.values(), key=lambda group: -group.pixels)


def _shift(groups: Sequence[_Group], node: Node) -> float:
    return next(group.shifts[node] for group in groups if node in group.shifts)


def _tables(groups: Sequence[_Group], frame_shifts: Sequence[float]) -> tuple[FloatArray, FloatArray]:
    """Shift and joined number of every component of every frame.

    Joined components are counted from 1; those of one frame alone lie behind, LABELS numbers for each frame.
    """
    shifts = np.repeat(np.nan_to_num(frame_shifts, nan=0.0)[:, None], LABELS, axis=1)
    own = len(groups) + np.arange(LABELS) + LABELS * np.arange(len(frame_shifts))[:, None]
    labels = own.astype(np.float32)
    for number, group in enumerate(groups, 1):
        for (frame, index), shift in group.shifts.items():
            shifts[frame, index], labels[frame, index] = shift, number
    labels[:, 0] = np.nan
    return shifts.astype(np.float32), labels
