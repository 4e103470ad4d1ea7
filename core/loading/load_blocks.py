# SPDX-License-Identifier: GPL-2.0-or-later
"""What is read at one time when a stack is loaded: as much as memory allows, so that each file is read once.

Compressed files are unpacked in pieces, strips or tiles: one that two windows share is unpacked twice.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from threading import Event

from .. import blocks
from ..errors import Canceled
from ..grid import Window
from ..progress import Progress
from ..readers.base import StackSource
from .load_options import View


@dataclass(frozen=True)
class LayerBlock:
    """A window of the loaded grid, of all pairs of one layer."""

    layer: str
    window: Window

    def slabs(self, rows: int) -> Iterator[Window]:
        """The window in bands of some rows."""
        window = self.window
        for row in range(window.row0, window.row1, rows):
            yield replace(window, row0=row, row1=min(row + rows, window.row1))


def plan_loading(
    source: StackSource, layers: Sequence[str], view: View, chunk: tuple[int, int], budget: float | None = None
) -> list[LayerBlock]:
    """Cut the loaded grid into blocks; one layer after the other, as they lie in different files.

    Parameters
    ----------
    chunk : (int, int)
        Rows and columns of a chunk of the stack file.
    budget : float, optional
        Bytes for all blocks that are alive at one time; default as in :func:`.blocks.plan_blocks`.
    """
    rows, cols = view.grid.shape
    # what is read, as much for what the reader needs beside it, and the means
    per_pixel = 4.0 * len(source.network) * (2.0 * view.looks**2 + (view.looks > 1))
    budget = blocks.memory_budget() if budget is None else budget
    pixels = budget / blocks.IN_FLIGHT / per_pixel
    plan = []
    for layer in layers:
        align = _alignment(source, layer, view, chunk, pixels)
        everything = (rows + align[0]) * cols
        windows = blocks.plan_blocks(rows, cols, per_pixel, budget=budget, align=align, max_pixels=everything)
        plan += [LayerBlock(layer, window) for window in windows]
    return plan


def _alignment(source: StackSource, layer: str, view: View, chunk: tuple[int, int], pixels: float) -> tuple[int, int]:
    """Loaded pixels that the sides of blocks are multiples of: chunks of the stack, and tiles if memory allows."""
    rows, cols = source.block_shape(layer)
    if cols >= source.grid.cols:  # strips: blocks are bands of full rows anyway
        return chunk
    high, wide = (math.ceil(size / view.looks / side) * side for size, side in zip((rows, cols), chunk))
    return (high, wide) if high * wide <= pixels else chunk


class LoadProgress:
    """Reports of a running load, made on the calling thread: half for what is read, half for what is written.

    Parameters
    ----------
    files : int
        How many times :meth:`read_one` will be called.
    """

    def __init__(self, parent: Progress, files: int) -> None:
        self._parent, self._files = parent, files
        self._read, self._written = 0, 0.0
        self._stopped = Event()

    def __call__(self, fraction: float, message: str = "") -> None:
        """Report what is written."""
        self._written = fraction
        self._report()

    def check(self) -> None:
        """Ask the parent, and report what is read meanwhile; a cancel stops the reading threads."""
        try:
            self._parent.check()
        except Canceled:
            self._stopped.set()
            raise
        self._report()

    def read_one(self) -> None:
        """Count a file; called by the reading threads, which stop by this after a cancel."""
        if self._stopped.is_set():
            raise Canceled
        self._read += 1

    def info(self, message: str) -> None:
        """Pass on to the parent."""
        self._parent.info(message)

    def warning(self, message: str) -> None:
        """Pass on to the parent."""
        self._parent.warning(message)

    def _report(self) -> None:
        read = min(self._read / max(self._files, 1), 1.0)
        self._parent(0.5 * max(read, self._written) + 0.5 * self._written)
