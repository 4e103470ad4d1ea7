# SPDX-License-Identifier: GPL-2.0-or-later
"""How good the interferograms are: coherence averaged over pairs, and over pixels."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from . import blocks
from .errors import FormatError, NetworkError, ParameterError
from .files import hdf5
from .files.compressed import read_cube
from .grid import Window
from .products import write_product
from .progress import Progress
from .provenance import stamp
from .stack import COHERENCE, InterferogramStack

BoolArray = npt.NDArray[np.bool_]
FloatArray = npt.NDArray[np.float32]
Numbers = npt.NDArray[np.float64]

AREA_THRESHOLD = 0.7
"""Coherence above which a pixel counts as coherent in the area ratio."""


def average_coherence(stack_path: str | Path, output_path: str | Path, progress: Progress) -> None:
    """Write the coherence of each pixel averaged over the kept interferograms (MintPy's `avgSpatialCoh.h5`).

    Interferograms where a pixel has no coherence (NaN) are left out of its mean; a coherence of 0 counts as 0.
    Pixels that have none at all are NaN.

    Raises
    ------
    FormatError
        When the stack has no coherence, or it is 0 or no data everywhere.
    """
    stack = InterferogramStack.open(stack_path)
    mean = mean_coherence(stack, progress)
    if not (mean > 0).any():
        raise FormatError(f"The coherence in {stack_path} is 0 or no data everywhere; load the coherence files again.")
    attributes = stack.metadata.inherited
    attributes.update(stamp("averagecoherence", {"stack": stack_path}, {}))
    write_product(output_path, COHERENCE, stack.grid, {COHERENCE: mean}, attributes, {COHERENCE: "1"})
    progress.info(f"Average coherence from {np.nanmin(mean):.2f} to {np.nanmax(mean):.2f}")


def mean_coherence(stack: InterferogramStack, progress: Progress) -> FloatArray:
    """Coherence averaged over the kept interferograms, (rows, cols), NaN where there is none."""
    mean = np.full(stack.grid.shape, np.nan, dtype=np.float32)

    def write(window: Window, result: FloatArray) -> None:
        mean[window.slices] = result

    with coherence_reader(stack) as read:
        blocks.run(plan(stack, 16.0), read, lambda data, _check: mean_over_pairs(data), write, progress)
    return mean


def plan(stack: InterferogramStack, bytes_per_value: float) -> blocks.BlockPlan:
    """Blocks of a stack along the chunks of its file; `bytes_per_value` for each pixel of each pair."""
    chunk = hdf5.time_chunks((len(stack.network), *stack.grid.shape))[1:]
    return blocks.plan_blocks(stack.grid.rows, stack.grid.cols, bytes_per_value * len(stack.network), align=chunk)


@contextmanager
def coherence_reader(stack: InterferogramStack) -> Iterator[Callable[[Window], FloatArray]]:
    """Keep the file open and give `read(window)` -> coherence of the kept pairs (M, rows, cols), NaN = no data."""
    require_coherence(stack)
    index = stack.network.kept_index
    if not len(index):
        raise NetworkError(f"All interferograms of {stack.path} are dropped; reset its network first.")
    with hdf5.open_read(stack.path) as file:

        def read(window: Window) -> FloatArray:
            data = np.asarray(read_cube(file[COHERENCE], window, stack.path), dtype=np.float32)
            return data if len(index) == len(data) else data[index]

        yield read


def require_coherence(stack: InterferogramStack) -> None:
    """Raise FormatError when a stack has no coherence."""
    if COHERENCE not in stack.layers:
        raise FormatError(f"{stack.path} has no dataset '{COHERENCE}'; load the data again with their coherence files.")


def mean_over_pairs(coherence: FloatArray) -> FloatArray:
    """Mean over the first axis without NaN: (M, rows, cols) -> (rows, cols), NaN where there is nothing."""
    count = np.count_nonzero(~np.isnan(coherence), axis=0)
    total = np.nansum(coherence, axis=0, dtype=np.float64)
    mean: Any = np.divide(total, count, out=np.full(total.shape, np.nan), where=count > 0)
    return np.asarray(mean, dtype=np.float32)


def pair_coherence(
    stack: InterferogramStack,
    progress: Progress,
    area: BoolArray | None = None,
    threshold: float = AREA_THRESHOLD,
) -> tuple[Numbers, Numbers]:
    """Mean coherence of every pair of a stack, and the share of its pixels that are coherent.

    Pixels whose coherence is 0 or NaN are left out, as MintPy does.

    Parameters
    ----------
    area : (rows, cols) bool, optional
        Pixels to look at; default all.
    threshold : float
        A pixel is coherent when its coherence is above this.

    Returns
    -------
    mean, area_ratio : (M,)
        For all pairs, also the dropped ones; NaN for a pair without coherence inside the area.

    Raises
    ------
    FormatError
        When the stack has no coherence.
    ParameterError
        When the area has another shape than the stack, or no pixel.
    """
    require_coherence(stack)
    windows = plan(stack, 10.0).windows
    if area is not None:
        if area.shape != stack.grid.shape:
            raise ParameterError(f"The area is {area.shape} pixels, but {stack.path} has {stack.grid.shape}.")
        windows = tuple(window for window in windows if area[window.slices].any())
        if not windows:
            raise ParameterError(f"The area holds no pixel of {stack.path}; draw it over the data.")
    sums = np.zeros((3, len(stack.network)))

    def work(data: tuple[Window, FloatArray], _check: Callable[[], None]) -> Numbers:
        window, coherence = data
        if area is not None:
            coherence *= area[window.slices]
        return np.array(
            [
                coherence.sum(axis=(1, 2), dtype=np.float64),
                np.count_nonzero(coherence, axis=(1, 2)),
                np.count_nonzero(coherence > threshold, axis=(1, 2)),
            ]
        )

    def write(_window: Window, result: Numbers) -> None:
        np.add(sums, result, out=sums)

    with stack.reader(kept_only=False) as read:
        blocks.run(blocks.BlockPlan(windows), lambda window: (window, read(COHERENCE, window)), work, write, progress)
    total, count, coherent = sums
    nothing = np.full(len(count), np.nan)
    return (
        np.divide(total, count, out=nothing.copy(), where=count > 0),
        np.divide(coherent, count, out=nothing, where=count > 0),
    )
