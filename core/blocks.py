# SPDX-License-Identifier: GPL-2.0-or-later
"""Work through a grid block by block: read ahead, compute on threads, write in order, under a memory budget."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from pathlib import Path
from threading import Event
from typing import Protocol, TypeVar

from .errors import Canceled, ParameterError
from .grid import Window
from .progress import Progress
from .resources import current

Block = TypeVar("Block")
Blocks_co = TypeVar("Blocks_co", covariant=True)
Read = TypeVar("Read")
Result = TypeVar("Result")

MEMORY_SHARE, LEAST_SHARE = 0.25, 0.25
"""Of the free memory for a run, and of that for blocks, however large the grid."""
MAX_PIXELS = 16384
"""Of a block: larger arrays are slower, as the system gives their memory anew each time (see :mod:`.scratch`)."""
POLL_SECONDS = 0.1
IN_FLIGHT = 4
"""Blocks alive at one time: one being read, two computed, one written."""


class Plan(Protocol[Blocks_co]):
    """Blocks to work through in order: windows, or whatever says what is to be read."""

    def __iter__(self) -> Iterator[Blocks_co]: ...

    def __len__(self) -> int: ...


@dataclass(frozen=True)
class BlockPlan:
    """The windows to work through, in order."""

    windows: tuple[Window, ...]

    def __iter__(self) -> Iterator[Window]:
        return iter(self.windows)

    def __len__(self) -> int:
        return len(self.windows)


def free_memory() -> int:
    """Bytes of memory this machine has free (an estimate where the system does not tell)."""
    meminfo = Path("/proc/meminfo")
    if meminfo.is_file():
        for line in meminfo.read_text(encoding="ascii").splitlines():
            if line.startswith("MemAvailable:"):
                return int(line.split()[1]) * 1024
    names = getattr(os, "sysconf_names", {})
    if "SC_AVPHYS_PAGES" in names:
        return os.sysconf("SC_AVPHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    return 4 * 1024**3


def memory_budget() -> float:
    """Bytes for all blocks that are alive at one time: what the run was given, else a share of the free memory."""
    given = current().memory
    return free_memory() * MEMORY_SHARE if given is None else given


def computing_threads(workers: int = 0) -> int:
    """Number of threads that compute: as many as asked for, else as processors, but no more than there are blocks."""
    return min(workers or os.cpu_count() or 1, IN_FLIGHT)


def plan_blocks(
    rows: int,
    cols: int,
    bytes_per_pixel: float,
    budget: float | None = None,
    align: tuple[int, int] = (1, 1),
    max_pixels: int = MAX_PIXELS,
    layer_bytes: float = 0.0,
) -> BlockPlan:
    """Cut a grid into bands of full rows, or into tiles where a band of one chunk's height is too much.

    Parameters
    ----------
    bytes_per_pixel : float
        Memory that the work needs for one pixel of a block, all arrays together.
    budget : float, optional
        Bytes for all blocks that are alive at one time; default :func:`memory_budget`.
    align : (int, int)
        Heights and widths are multiples of these: rows and columns of a chunk in the file.
    max_pixels : int
        Blocks stay this small even when memory is plenty, so that progress moves and Cancel is quick.
    layer_bytes : float
        Memory for each pixel of the whole grid that is held beside the blocks. It counts in the budget, of which blocks
        get a quarter in any case.
    """
    if rows < 1 or cols < 1:
        raise ParameterError("There are no pixels to work on.")
    budget = memory_budget() if budget is None else budget
    budget = max(budget - layer_bytes * rows * cols, LEAST_SHARE * budget)
    pixels = int(max(1, min(max_pixels, budget / IN_FLIGHT / max(bytes_per_pixel, 1.0))))
    align_rows, align_cols = align
    height = max(align_rows, pixels // cols // align_rows * align_rows)
    width = max(align_cols, pixels // height // align_cols * align_cols)
    if height * cols <= max(pixels, align_rows * cols // 4):
        width = cols
    bands = _even_bands(rows, height, align_rows)
    return BlockPlan(
        tuple(
            Window(row0, row1, col, min(col + width, cols))
            for row0, row1 in zip(bands, bands[1:])
            for col in range(0, cols, width)
        )
    )


def _even_bands(rows: int, height: int, align: int) -> list[int]:
    """First rows of bands of at most some height and nearly the same, as many for each thread, and the end."""
    if height >= rows:
        return [0, rows]
    chunks, most, threads = -(-rows // align), height // align, computing_threads()
    count = min(-(-chunks // (most * threads)) * threads, chunks)
    return [number * chunks // count * align for number in range(count)] + [rows]


def run(
    plan: Plan[Block],
    read: Callable[[Block], Read],
    work: Callable[[Read, Callable[[], None]], Result],
    write: Callable[[Block, Result], None],
    progress: Progress,
    workers: int = 0,
) -> None:
    """Run `write(block, work(read(block), check))` over a plan.

    One thread reads ahead, `workers` threads compute, the calling thread writes in order, reports and watches for
    Cancel. At most `IN_FLIGHT` blocks are alive.

    Parameters
    ----------
    read : callable
        Reads what a block needs; called from one thread only.
    work : callable
        Computes; gets what `read` returned and a `check()` to call a few times a second, which raises Canceled.
    write : callable
        Stores the result; called in the order of the plan from the calling thread.
    workers : int
        Number of computing threads; 0 = as many as the machine has processors, at most `IN_FLIGHT`.

    Raises
    ------
    Canceled
        Within about a tenth of a second after `progress.check()` would have raised, once `check()` is reached.
    """
    stop = Event()

    def check() -> None:
        if stop.is_set():
            raise Canceled

    def compute(reading: Future[Read]) -> Result:
        data = reading.result()
        check()
        return work(data, check)

    pending: deque[tuple[Block, Future[Result]]] = deque()
    blocks = iter(plan)
    done = 0
    with ThreadPoolExecutor(1) as reader, ThreadPoolExecutor(computing_threads(workers)) as computer:
        try:
            while True:
                while len(pending) < IN_FLIGHT and (block := next(blocks, None)) is not None:
                    pending.append((block, computer.submit(compute, reader.submit(read, block))))
                if not pending:
                    return
                block, future = pending.popleft()
                while not wait([future], timeout=POLL_SECONDS).done:
                    progress.check()
                write(block, future.result())
                done += 1
                progress(done / len(plan))
                progress.check()
        finally:
            stop.set()
            for _, future in pending:
                future.cancel()
