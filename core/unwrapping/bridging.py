# SPDX-License-Identifier: GPL-2.0-or-later
"""Bridges between the connected components of an interferogram, and the whole cycles between their ends.

Neighbouring components of a smooth phase differ by less than half a cycle across the shortest gap between them
(Yunjun et al., 2019, section 3.1).
"""

from __future__ import annotations

import heapq
import math
from collections import defaultdict
from itertools import combinations
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from .components import Components, IntArray
from .options import RAMPS

FloatArray = npt.NDArray[np.floating[Any]]
CycleArray = npt.NDArray[np.int16]
Pixels = npt.NDArray[np.intp]
Pixel = tuple[int, int]

RADIUS_SHARE = 0.05
"""Part of the image's shorter side that the radius is at most."""
SOME_PIXELS = 32, 2000
"""Of each component, and of all, from which a first distance is told."""
MOST_DISTANCES = 50_000
"""Between two sets of pixels; with more of them a tree is faster."""
MOST_RAMP_PIXELS = 20_000


class Bridge(NamedTuple):
    """The shortest way from a component to the next; ends are (row, column)."""

    start: int
    stop: int
    start_pixel: Pixel
    stop_pixel: Pixel


def bridge_cycles(phase: FloatArray, components: Components, reference: int, radius: int, ramp: str) -> CycleArray:
    """Whole cycles to add to each component so that it joins the reference component.

    Parameters
    ----------
    phase : (rows, cols) array
        Radians; 0 and NaN = no data.
    reference : int
        Label of the component of the reference pixel.
    radius, ramp : int, str
        See :class:`.UnwrappingOptions`.

    Returns
    -------
    (count + 1,) int array
        0 for the reference component, outside all components, and where an end of a bridge has no phase.
    """
    cycles = np.zeros(components.count + 1, dtype=np.int16)
    if components.count < 2:
        return cycles
    radius = min(radius, int(RADIUS_SHARE * min(phase.shape)))
    trend = _Trend.fit(phase, components.labels == reference, RAMPS[ramp])
    for bridge in find_bridges(components, reference):
        start = _median(phase, components.labels, bridge.start, bridge.start_pixel, radius, trend)
        stop = _median(phase, components.labels, bridge.stop, bridge.stop_pixel, radius, trend)
        if not math.isnan(stop - start):
            cycles[bridge.stop] = cycles[bridge.start] - round((stop - start) / (2.0 * np.pi))
    return cycles


def find_bridges(components: Components, reference: int) -> list[Bridge]:
    """Bridges of the minimum spanning tree of the shortest ways between components, from the reference outwards."""
    near: dict[int, list[Bridge]] = defaultdict(list)
    for (i, j), (first, second) in _spanning_ways(_edges(components.inner, components.count)).items():
        near[i + 1].append(Bridge(i + 1, j + 1, first, second))
        near[j + 1].append(Bridge(j + 1, i + 1, second, first))
    bridges = list(near[reference])
    for bridge in bridges:  # it grows as it is gone through
        bridges += (further for further in near[bridge.stop] if further.stop != bridge.start)
    return bridges


def _edges(inner: IntArray, count: int) -> list[Pixels]:
    """Rows and columns of the pixels on the edge of each component."""
    inside = inner > 0
    amid = inside.copy()
    amid[1:] &= inside[:-1]
    amid[:-1] &= inside[1:]
    amid[:, 1:] &= inside[:, :-1]
    amid[:, :-1] &= inside[:, 1:]
    places = np.flatnonzero(inside & ~amid)
    labels = inner.reshape(-1)[places]
    places = places[np.argsort(labels, kind="stable")]
    rows = places // inner.shape[1]
    cols = places - rows * inner.shape[1]
    ends = np.cumsum(np.bincount(labels, minlength=count + 1))
    pixels = np.stack([rows, cols], axis=1)
    return [pixels[start:stop] for start, stop in zip(ends, ends[1:])]


def _spanning_ways(edges: list[Pixels]) -> dict[tuple[int, int], tuple[Pixel, Pixel]]:
    """The shortest ways that join all components: the minimum spanning tree, by Kruskal's algorithm.

    A way is at least as long as that between the boxes around the components, and measured only when its turn comes.
    """
    boxes = np.array([(pixels.min(axis=0), pixels.max(axis=0)) for pixels in edges])
    gaps = np.maximum(boxes[:, None, 0] - boxes[None, :, 1], boxes[None, :, 0] - boxes[:, None, 1])
    least = np.hypot(*np.moveaxis(np.maximum(gaps, 0), -1, 0)).tolist()
    most = _longest_ways(edges)
    queue: list[tuple[float, int, int, tuple[Pixel, Pixel] | None]]
    queue = [(least[i][j], i, j, None) for i, j in combinations(range(len(edges)), 2)]
    heapq.heapify(queue)
    part = list(range(len(edges)))
    ways: dict[tuple[int, int], tuple[Pixel, Pixel]] = {}
    while len(ways) < len(edges) - 1:
        _, i, j, ends = heapq.heappop(queue)
        if part[i] == part[j]:
            continue
        if ends is None:
            near = [_within(edges[one], boxes[other], most[i, j]) for one, other in ((i, j), (j, i))]
            length, ends = _shortest_way(*near)
            heapq.heappush(queue, (length, i, j, ends))
            continue
        ways[i, j] = ends
        part = [part[i] if one == part[j] else one for one in part]
    return ways


def _longest_ways(edges: list[Pixels]) -> npt.NDArray[np.float64]:
    """Ways between some pixels of each two components: the shortest ones are no longer."""
    from scipy.spatial.distance import cdist

    number = max(1, min(SOME_PIXELS[0], SOME_PIXELS[1] // len(edges)))
    few = [pixels[:: len(pixels) // number + 1] for pixels in edges]
    starts = np.cumsum([0, *(len(pixels) for pixels in few[:-1])])
    distance = cdist(np.concatenate(few), np.concatenate(few))
    return np.asarray(np.minimum.reduceat(np.minimum.reduceat(distance, starts, axis=0), starts, axis=1))


def _within(pixels: Pixels, box: Pixels, distance: float) -> Pixels:
    """Pixels that are no farther from a box than this, along rows and columns."""
    low, high = box[0] - distance, box[1] + distance
    rows, cols = pixels.T
    return np.asarray(pixels[(rows >= low[0]) & (rows <= high[0]) & (cols >= low[1]) & (cols <= high[1])])


def _shortest_way(first: Pixels, second: Pixels) -> tuple[float, tuple[Pixel, Pixel]]:
    """Length and ends of the shortest way between two sets of pixels."""
    from scipy.spatial import cKDTree
    from scipy.spatial.distance import cdist

    if len(first) * len(second) <= MOST_DISTANCES:
        i, j = divmod(int(cdist(first, second).argmin()), len(second))
    else:
        lengths, nearest = cKDTree(first).query(second)
        j = int(lengths.argmin())
        i = int(nearest[j])
    (row, col), (other_row, other_col) = first[i].tolist(), second[j].tolist()
    return math.hypot(row - other_row, col - other_col), ((row, col), (other_row, other_col))


class _Trend(NamedTuple):
    """A ramp over the image: coefficients of its terms."""

    terms: tuple[str, ...]
    coefficients: npt.NDArray[np.float64]
    shape: tuple[int, ...]

    @classmethod
    def fit(cls, phase: FloatArray, mask: npt.NDArray[np.bool_], terms: tuple[str, ...]) -> _Trend:
        """Least squares over the pixels of a mask that have phase, of very many every n-th."""
        shape = phase.shape
        if not terms:
            return cls(terms, np.zeros(0), shape)
        pixels = np.flatnonzero(mask & np.isfinite(phase) & (phase != 0))
        pixels = pixels[:: max(1, len(pixels) // MOST_RAMP_PIXELS)]
        rows, cols = np.divmod(pixels, shape[1])
        trend = cls(terms, np.zeros(len(terms)), shape)
        values = phase.reshape(-1)[pixels].astype(np.float64)
        design = trend.design(rows, cols)
        return trend._replace(coefficients=np.linalg.lstsq(design.T @ design, design.T @ values, rcond=None)[0])

    def design(self, rows: npt.NDArray[np.intp], cols: npt.NDArray[np.intp]) -> npt.NDArray[np.float64]:
        """Values of the terms at pixels (pixels, terms); coordinates run from -0.5 to 0.5."""
        y, x = rows / self.shape[0] - 0.5, cols / self.shape[1] - 0.5
        known = {"1": np.ones(len(rows)), "x": x, "y": y, "xx": x * x, "yy": y * y, "xy": x * y}
        return np.stack([known[term] for term in self.terms], axis=1)

    def at(self, rows: npt.NDArray[np.intp], cols: npt.NDArray[np.intp]) -> npt.NDArray[np.float64]:
        """The ramp at pixels."""
        return np.asarray(self.design(rows, cols) @ self.coefficients)


def _median(phase: FloatArray, labels: IntArray, label: int, pixel: Pixel, radius: int, trend: _Trend) -> float:
    """Median phase of a component in the window around a pixel, without the ramp; NaN without data."""
    row, col = (max(0, value - radius) for value in pixel)
    window = np.s_[row : pixel[0] + radius, col : pixel[1] + radius]
    part = phase[window]
    chosen = (labels[window] == label) & (part != 0) & ~np.isnan(part)
    values = part[chosen]
    if trend.terms:
        rows, cols = np.nonzero(chosen)
        values = values - trend.at(rows + row, cols + col)
    if not len(values):
        return math.nan
    ordered = np.sort(values)  # np.median takes several times as long
    return 0.5 * (float(ordered[(len(values) - 1) // 2]) + float(ordered[len(values) // 2]))
