# SPDX-License-Identifier: GPL-2.0-or-later
"""The pixels along a line on the map, and those within some distance of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ..distances import scale, step_lengths
from ..errors import ParameterError
from ..grid import Grid

FloatArray = npt.NDArray[np.float64]
IntArray = npt.NDArray[np.intp]

STEP = 0.2
"""Distance of samples along a line, pixels: an odd number of them in a pixel, so that none falls on an edge between
two pixels when the line runs from centre to centre."""
MOST_SAMPLES = 2_000_000
PIECE = 256
"""Length of the pieces in which a swath is searched, pixels."""


@dataclass(frozen=True, eq=False)
class LinePixels:
    """Pixels under a line in their order along it; one that the line comes back to later is there again.

    Attributes
    ----------
    distance : (n,)
        Distance on the ground from the start to the middle of the line's way through each pixel, metres.
    x, y : (n,)
        Map coordinates of that middle, on the line.
    rows, cols : (n,)
        The pixel; -1 where the line is outside the grid.
    length : float
        Of the whole line, metres.
    """

    distance: FloatArray
    x: FloatArray
    y: FloatArray
    rows: IntArray
    cols: IntArray
    length: float


@dataclass(frozen=True, eq=False)
class SwathPixels:
    """Pixels near a line.

    Attributes
    ----------
    rows, cols : (P,)
    distance : (P,)
        Of the nearest point of the line, from its start along it, metres.
    offset : (P,)
        From the line, metres, positive to the left of its direction.
    """

    rows: IntArray
    cols: IntArray
    distance: FloatArray
    offset: FloatArray


def line_pixels(grid: Grid, vertices: Sequence[tuple[float, float]]) -> LinePixels:
    """Find the pixels under a line.

    Parameters
    ----------
    vertices : sequence of (x, y)
        Two or more points in map coordinates of the grid.

    Raises
    ------
    ParameterError
        When the line has no length, or is enormously longer than the grid.
    """
    x, y = _samples(grid, _clean(vertices))
    steps = step_lengths(grid, x, y)
    distance = np.concatenate([[0.0], np.cumsum(steps)])
    rows = np.floor((y - grid.y0) / grid.dy).astype(np.intp)
    cols = np.floor((x - grid.x0) / grid.dx).astype(np.intp)
    outside = (rows < 0) | (rows >= grid.rows) | (cols < 0) | (cols >= grid.cols)
    change = (np.diff(rows) != 0) | (np.diff(cols) != 0)
    starts = np.concatenate([[0], np.flatnonzero(change) + 1])
    stops = np.concatenate([starts[1:], [len(x)]])
    middle = 0.5 * (distance[starts] + distance[stops - 1])
    rows, cols, outside = rows[starts], cols[starts], outside[starts]
    return LinePixels(
        middle,
        np.interp(middle, distance, x),
        np.interp(middle, distance, y),
        np.where(outside, -1, rows),
        np.where(outside, -1, cols),
        float(distance[-1]),
    )


def swath_pixels(grid: Grid, vertices: Sequence[tuple[float, float]], width: float) -> SwathPixels:
    """Find the pixels whose centre lies within half of `width` (metres) of a line, and beside it, not beyond its ends.

    Raises
    ------
    ParameterError
        When the line has no length, or the width is not positive.
    """
    if not 0 < width < np.inf:
        raise ParameterError(f"The width of the swath is {width:g} m; give a positive number.")
    found = [
        piece
        for ends in _pieces(grid, _clean(vertices), width)
        if (piece := _near_piece(grid, ends, 0.5 * width)) is not None
    ]
    if not found:
        return SwathPixels(np.zeros(0, np.intp), np.zeros(0, np.intp), np.zeros(0), np.zeros(0))
    rows = np.concatenate([piece.rows for piece in found])
    cols = np.concatenate([piece.cols for piece in found])
    distance = np.concatenate([piece.distance for piece in found])
    offset = np.concatenate([piece.offset for piece in found])
    # a pixel near several pieces belongs to the nearest
    pixel = rows * grid.cols + cols
    order = np.lexsort((np.abs(offset), pixel))
    first = order[np.concatenate([[True], np.diff(pixel[order]) != 0])]
    first = first[np.argsort(distance[first], kind="stable")]
    return SwathPixels(rows[first], cols[first], distance[first], offset[first])


@dataclass(frozen=True)
class _Ends:
    """A short straight piece: map coordinates, distance of its start, whether the line starts or ends with it."""

    x0: float
    y0: float
    x1: float
    y1: float
    start: float
    length: float
    is_first: bool
    is_last: bool


def _pieces(grid: Grid, vertices: FloatArray, width: float) -> Iterator[_Ends]:
    """Cut a line into pieces so short that the ground has one scale along each."""
    middle = vertices.mean(axis=0)
    along_x, along_y = scale(grid, float(middle[0]), float(middle[1]))
    reach = width / min(along_x * abs(grid.dx), along_y * abs(grid.dy))
    longest = max(PIECE, 0.5 * reach)
    corners = [vertices[0]]
    for begin, end in zip(vertices[:-1], vertices[1:]):
        pixels = np.abs((end - begin) / (grid.dx, grid.dy)).max()
        count = max(1, int(np.ceil(pixels / longest)))
        corners += [begin + (end - begin) * i / count for i in range(1, count + 1)]
    start = 0.0
    for i, (begin, end) in enumerate(zip(corners[:-1], corners[1:])):
        samples = np.linspace(begin, end, 33)
        length = float(step_lengths(grid, samples[:, 0], samples[:, 1]).sum())
        (x0, y0), (x1, y1) = begin.tolist(), end.tolist()
        yield _Ends(x0, y0, x1, y1, start, length, i == 0, i == len(corners) - 2)
        start += length


def _near_piece(grid: Grid, piece: _Ends, reach: float) -> SwathPixels | None:
    """Pixels within `reach` metres of a straight piece; beyond its ends only where the line goes on."""
    along_x, along_y = scale(grid, 0.5 * (piece.x0 + piece.x1), 0.5 * (piece.y0 + piece.y1))
    pad_x, pad_y = reach / along_x, reach / along_y
    try:
        window = grid.window(
            min(piece.x0, piece.x1) - pad_x,
            min(piece.y0, piece.y1) - pad_y,
            max(piece.x0, piece.x1) + pad_x,
            max(piece.y0, piece.y1) + pad_y,
        )
    except ParameterError:  # it does not touch the grid
        return None
    # metres on a plane with the piece's start as its origin
    u = (grid.x[window.slices[1]] - piece.x0)[None, :] * along_x
    v = (grid.y[window.slices[0]] - piece.y0)[:, None] * along_y
    du, dv = (piece.x1 - piece.x0) * along_x, (piece.y1 - piece.y0) * along_y
    square = du**2 + dv**2
    share = (u * du + v * dv) / square
    nearest = np.clip(share, 0.0, 1.0)
    apart = np.hypot(u - nearest * du, v - nearest * dv)
    near = apart <= reach
    if piece.is_first:
        near &= share >= 0.0
    if piece.is_last:
        near &= share <= 1.0
    rows, cols = np.nonzero(near)
    side = np.where((du * v - dv * u)[rows, cols] >= 0.0, 1.0, -1.0)
    return SwathPixels(
        rows + window.row0,
        cols + window.col0,
        piece.start + nearest[rows, cols] * piece.length,
        side * apart[rows, cols],
    )


def _clean(vertices: Sequence[tuple[float, float]]) -> FloatArray:
    """Vertices as an array (n, 2), repeated ones left out."""
    points = np.array(vertices, dtype=np.float64).reshape(-1, 2)
    if not np.isfinite(points).all():
        raise ParameterError("A point of the line has no place in the coordinates of the data; draw it over the data.")
    kept = np.concatenate([np.ones(len(points[:1]), dtype=bool), (np.diff(points, axis=0) != 0.0).any(axis=1)])
    points = np.asarray(points[kept])
    if len(points) < 2:
        raise ParameterError("A transect needs at least two different points; draw it again.")
    return points


def _samples(grid: Grid, vertices: FloatArray) -> tuple[FloatArray, FloatArray]:
    """Points along a line, `STEP` pixels or less apart."""
    pixels = np.abs(np.diff(vertices, axis=0) / (grid.dx, grid.dy)).max(axis=1)
    counts = np.maximum(1, np.ceil(pixels / STEP - 1e-6)).astype(np.intp)
    if counts.sum() > MOST_SAMPLES:
        raise ParameterError(
            f"The line is {pixels.sum():.0f} pixels long, the data are only {grid.rows} x {grid.cols}; "
            "draw it over the data."
        )
    parts = [
        np.linspace(begin, end, count, endpoint=False) for begin, end, count in zip(vertices[:-1], vertices[1:], counts)
    ]
    points = np.concatenate([*parts, vertices[-1:]])
    return points[:, 0], points[:, 1]
