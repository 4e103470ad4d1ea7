# SPDX-License-Identifier: GPL-2.0-or-later
"""In which order the dates of a network are eliminated, and which rows of conductance each step works on.

The order is found once for a network (fewest neighbours first): in a small-baseline network each date has a handful of
neighbours when it is eliminated.

References
----------
Tinney & Walker (1967), Proceedings of the IEEE 55(11): the order of elimination.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

IntArray = npt.NDArray[np.intp]


@dataclass(frozen=True)
class Step:
    """Elimination of one date.

    Its conductances lie in rows `edges`, one per date that is eliminated later and connected to it. Rows and dates that
    follow each other are worked on in one operation: a run.
    """

    node: int
    edges: slice
    runs: tuple[tuple[slice, slice], ...]
    """Runs of neighbours: their places among the edges, and among the dates."""
    fill: tuple[tuple[tuple[slice, slice], ...], ...]
    """For each edge, runs of the later ones: their places among the edges, and the rows of conductance to add to."""


def plan_elimination(index: IntArray, dates: int) -> tuple[tuple[Step, ...], IntArray, int]:
    """Order the elimination and lay out the rows of conductance.

    Parameters
    ----------
    index : (M, 2)
        Positions of the earlier and the later date of each pair, 0 to N-1.
    dates : int
        Number of dates N.

    Returns
    -------
    steps : tuple of Step
    rows : (M,)
        The row of each pair.
    row_count : int
    """
    order = _elimination_order(index, dates)
    row_of: dict[frozenset[int], int] = {}
    for node, later in order:
        for other in later:
            row_of[frozenset((node, other))] = len(row_of)

    steps = []
    start = 0
    for node, later in order:
        fill = tuple(
            _runs([row_of[frozenset((one, other))] for other in later[i:]], i) for i, one in enumerate(later, start=1)
        )
        steps.append(Step(node, slice(start, start + len(later)), _runs(later), fill))
        start += len(later)
    pair_rows = np.array([row_of[frozenset(pair)] for pair in index.tolist()], dtype=np.intp)
    return tuple(steps), pair_rows, len(row_of)


def _elimination_order(index: IntArray, dates: int) -> list[tuple[int, list[int]]]:
    """Order the dates by fewest neighbours; with each, the dates then connected to it, which come later."""
    neighbours: list[set[int]] = [set() for _ in range(dates)]
    for first, second in index.tolist():
        neighbours[first].add(second)
        neighbours[second].add(first)
    order = []
    left = set(range(dates))
    while left:
        node = min(left, key=lambda candidate: (len(neighbours[candidate]), candidate))
        around = neighbours[node]
        order.append((node, sorted(around)))
        for other in around:
            neighbours[other] |= around
            neighbours[other] -= {other, node}
        left.remove(node)
    return order


def _runs(numbers: list[int], place: int = 0) -> tuple[tuple[slice, slice], ...]:
    """Cut a list of numbers into runs of consecutive ones: (places counted from `place`, numbers)."""
    runs = []
    begin = 0
    for i in range(1, len(numbers) + 1):
        if i == len(numbers) or numbers[i] != numbers[i - 1] + 1:
            runs.append((slice(place + begin, place + i), slice(numbers[begin], numbers[i - 1] + 1)))
            begin = i
    return tuple(runs)
