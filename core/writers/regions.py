# SPDX-License-Identifier: GPL-2.0-or-later
"""Points in nested squares: few of them over the whole, more of them the closer one looks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ..grid import Window

IntArray = npt.NDArray[np.intp]
MOST_POINTS = 100
"""Points that one region shows by itself."""


@dataclass(frozen=True, eq=False)
class PointRegion:
    """A square of a grid, and the points (positions among all) that are shown with it and not with a larger one."""

    window: Window
    level: int
    points: IntArray


def nested_regions(
    rows: IntArray, cols: IntArray, shape: tuple[int, int], most: int = MOST_POINTS
) -> Iterator[PointRegion]:
    """Share pixels (P,) out to the squares of a quadtree over a grid of `shape`; each pixel stands in one of them."""
    order = np.random.default_rng(0).permutation(len(rows))  # the first of any square are spread over it
    side = 1 << (max(shape) - 1).bit_length()
    yield from _split(rows, cols, order, (0, 0, side), 0, most)


def _split(
    rows: IntArray, cols: IntArray, index: IntArray, square: tuple[int, int, int], level: int, most: int
) -> Iterator[PointRegion]:
    row, col, side = square
    if not len(index):
        return
    yield PointRegion(Window(row, row + side, col, col + side), level, index[:most])
    rest, half = index[most:], side // 2
    for row0 in (row, row + half):
        for col0 in (col, col + half):
            inside = (rows[rest] // half == row0 // half) & (cols[rest] // half == col0 // half) if half else rest < 0
            yield from _split(rows, cols, rest[inside], (row0, col0, half), level + 1, most)
