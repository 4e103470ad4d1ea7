# SPDX-License-Identifier: GPL-2.0-or-later
"""The reference point: the pixel whose displacement is zero by definition."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from . import blocks
from .coordinates import transform_point
from .dates import format_pair
from .errors import FormatError, NetworkError, ParameterError
from .files import hdf5
from .files.file_copy import changed_copy, is_same_file
from .grid import Grid, Window
from .products import read_mask
from .progress import Progress, subrange
from .provenance import stamp
from .quality import coherence_reader, mean_coherence, mean_over_pairs, plan
from .reference_choice import ReferenceChoice
from .stack import COHERENCE, PHASE, InterferogramStack, reference_attributes

BoolArray = npt.NDArray[np.bool_]
FloatArray = npt.NDArray[np.float32]
POOR_COHERENCE = 0.6
"""A reference found with less average coherence than this is worth a warning."""


@dataclass(frozen=True)
class ReferencePoint:
    """The chosen pixel, the map coordinates of its centre, and its average coherence (NaN when unknown)."""

    row: int
    col: int
    x: float
    y: float
    coherence: float


def set_reference(
    stack_path: str | Path, output_path: str | Path | None, choice: ReferenceChoice, progress: Progress
) -> ReferencePoint:
    """Choose and check the reference pixel and write it into a stack, or into a copy of it.

    The phase in the file is not changed; the steps that use it subtract that of the reference pixel.

    Parameters
    ----------
    output_path : path or None
        None writes into `stack_path` itself.

    Raises
    ------
    ParameterError
        When the chosen pixel lies outside the grid, in the mask, or lacks phase in some kept interferogram (the
        message names the nearest pixel that will do), or when no pixel reaches `min_coherence`.
    NetworkError
        When no pixel at all has phase in every kept interferogram.
    """
    stack = InterferogramStack.open(stack_path)
    if not stack.network.kept_pairs:
        raise NetworkError(f"All interferograms of {stack_path} are dropped; reset its network first.")
    land = None if choice.mask is None else read_mask(choice.mask, stack.grid, str(stack_path))
    in_place = is_same_file(stack_path, output_path)
    part = subrange(progress, 0.0, 1.0 if in_place else 0.5)
    pixel = _given_pixel(stack, choice)
    if pixel is None:
        row, col = _best_pixel(stack, choice, land, part)
    else:
        row, col = pixel
        _require_usable(stack, pixel, land, part)
    point = ReferencePoint(row, col, *stack.grid.centre(row, col), _coherence_at(stack, row, col))
    _write(stack, output_path, point, choice, subrange(progress, 0.5, 1.0))
    progress.info(f"Reference point: {describe_pixel(stack.grid, row, col)}, average coherence {point.coherence:.2f}")
    return point


def describe_pixel(grid: Grid, row: int, col: int) -> str:
    """Row, column and map coordinates of a pixel in words."""
    x, y = grid.centre(row, col)
    return f"row {row}, column {col} (x {x:.10g}, y {y:.10g})"


def _given_pixel(stack: InterferogramStack, choice: ReferenceChoice) -> tuple[int, int] | None:
    grid = stack.grid
    if choice.row is not None and choice.col is not None:
        if 0 <= choice.row < grid.rows and 0 <= choice.col < grid.cols:
            return choice.row, choice.col
        raise ParameterError(
            f"The reference pixel row {choice.row}, column {choice.col} lies outside {stack.path}, which has rows 0 to "
            f"{grid.rows - 1} and columns 0 to {grid.cols - 1}."
        )
    if choice.x is None or choice.y is None:
        return None
    x, y = transform_point(choice.x, choice.y, choice.crs_wkt, grid.crs_wkt)
    pixel = grid.pixel(x, y)
    if pixel is None:
        xmin, ymin, xmax, ymax = grid.extent
        raise ParameterError(
            f"The reference point ({x:.10g}, {y:.10g}) lies outside {stack.path}, which covers x from "
            f"{xmin:.10g} to {xmax:.10g} and y from {ymin:.10g} to {ymax:.10g} in its coordinate system."
        )
    return pixel


def _require_usable(
    stack: InterferogramStack, pixel: tuple[int, int], land: BoolArray | None, progress: Progress
) -> None:
    row, col = pixel
    missing = int(np.isnan(stack.read(PHASE, Window(row, row + 1, col, col + 1))).sum())
    masked = land is not None and not land[row, col]
    if not missing and not masked:
        return
    total = len(stack.network.kept_pairs)
    why = "lies in the masked area" if masked else f"has no phase in {missing} of {total} kept interferograms"
    candidates = _candidates(stack, land, progress)
    nearest = describe_pixel(stack.grid, *_nearest(stack.grid, candidates, row, col))
    raise ParameterError(
        f"The reference pixel {describe_pixel(stack.grid, row, col)} of {stack.path} {why}; "
        f"the nearest pixel that will do is {nearest}."
    )


def _nearest(grid: Grid, candidates: BoolArray, row: int, col: int) -> tuple[int, int]:
    """The candidate nearest on the map; of equals, the first in reading order."""
    rows, cols = np.nonzero(candidates)
    distance = ((rows - row) * grid.dy) ** 2 + ((cols - col) * grid.dx) ** 2
    best = int(distance.argmin())
    return int(rows[best]), int(cols[best])


def _candidates(stack: InterferogramStack, land: BoolArray | None, progress: Progress) -> BoolArray:
    """Pixels that have phase in every kept interferogram and lie inside the mask.

    Raises
    ------
    NetworkError
        When there is none; the message says which interferogram has least.
    """
    valid = np.zeros(stack.grid.shape, dtype=bool)
    share = np.zeros(len(stack.network.kept_pairs))

    def work(phase: FloatArray, _check: Callable[[], None]) -> tuple[BoolArray, npt.NDArray[np.intp]]:
        has = ~np.isnan(phase)
        return np.asarray(has.all(axis=0)), np.count_nonzero(has, axis=(1, 2))

    def write(window: Window, result: tuple[BoolArray, npt.NDArray[np.intp]]) -> None:
        valid[window.slices] = result[0]
        np.add(share, result[1], out=share)

    with stack.reader() as read:
        blocks.run(plan(stack, 10.0), lambda window: read(PHASE, window), work, write, progress)
    if not valid.any():
        worst = int(share.argmin())
        raise NetworkError(
            f"No pixel of {stack.path} has phase in all {len(share)} kept interferograms; "
            f"{format_pair(*stack.network.kept_pairs[worst])} has least, in {100 * share[worst] / valid.size:.3g} % of "
            "the pixels: drop such interferograms from the network."
        )
    if land is not None:
        valid &= land
        if not valid.any():
            raise ParameterError(
                f"No pixel of {stack.path} inside the mask has phase in every kept interferogram; choose another mask."
            )
    return valid


def _best_pixel(
    stack: InterferogramStack, choice: ReferenceChoice, land: BoolArray | None, progress: Progress
) -> tuple[int, int]:
    if COHERENCE not in stack.layers:
        raise FormatError(
            f"{stack.path} has no dataset '{COHERENCE}', by which a reference point is found; give a row and column or "
            "a map point."
        )
    candidates = _candidates(stack, land, subrange(progress, 0.0, 0.5))
    mean = mean_coherence(stack, subrange(progress, 0.5, 1.0))
    score = np.where(candidates & ~np.isnan(mean), mean, -1.0)
    row, col = (int(i) for i in np.unravel_index(int(score.argmax()), score.shape))
    # the file holds float32: 0.85 written there may read as 0.84999999
    if score[row, col] < choice.min_coherence - 1e-6:
        raise ParameterError(
            f"No pixel of {stack.path} with phase in every kept interferogram has an average coherence of "
            f"{choice.min_coherence:g}; the highest is {max(score[row, col], 0.0):.2f} at "
            f"{describe_pixel(stack.grid, row, col)}: lower the minimum or choose a point."
        )
    if score[row, col] < POOR_COHERENCE:
        progress.warning(
            f"The best reference point has an average coherence of only {score[row, col]:.2f}: its noise enters every "
            "pixel. Choose a stable point on rock or buildings if you know one."
        )
    return row, col


def _coherence_at(stack: InterferogramStack, row: int, col: int) -> float:
    if COHERENCE not in stack.layers:
        return float("nan")
    with coherence_reader(stack) as read:
        return float(mean_over_pairs(read(Window(row, row + 1, col, col + 1)))[0, 0])


def _write(
    stack: InterferogramStack,
    output_path: str | Path | None,
    point: ReferencePoint,
    choice: ReferenceChoice,
    progress: Progress,
) -> None:
    if output_path is None or is_same_file(stack.path, output_path):
        stack.write_reference(point.row, point.col)
        return
    parameters = {key: value for key, value in asdict(choice).items() if key != "mask"}
    made = stamp("referencepoint", {"stack": stack.path, "mask": choice.mask}, parameters)
    with changed_copy(stack.path, output_path, progress) as copy, hdf5.open_update(copy) as file:
        hdf5.set_attributes(file, {**made, **reference_attributes(stack.grid, point.row, point.col)})
