# SPDX-License-Identifier: GPL-2.0-or-later
"""Read a window of a cube: chunks that are compressed with gzip or zstd are unpacked by threads.

HDF5 unpacks one chunk after the other under one lock. zlib and zstd run beside other threads, so the packed chunks are
read as they lie in the file and unpacked here. That takes a third more processor time than HDF5 does, which pays from
four processors on. Whatever is not plainly one of the two, with or without shuffled bytes, is left to
HDF5, and so is what fails: its message says what is wrong with the file.
"""

from __future__ import annotations

import os
import zlib
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from ..errors import MissingDependency
from ..grid import Window
from ..optional import require
from . import hdf5
from .hdf5_filters import filters

LEAST_PROCESSORS, MAX_THREADS = 4, 8
GZIP, SHUFFLE, ZSTD = 1, 2, 32015
"""Numbers of HDF5's filters."""


class Unpacker(NamedTuple):
    """What undoes a compression, and what it raises for damaged bytes."""

    unpack: Callable[[bytes], bytes]
    error: type[Exception]


def read_cube(dataset: Any, window: Window, name: str | Path, out: npt.NDArray[Any] | None = None) -> npt.NDArray[Any]:
    """Read all layers of a window of a (time, rows, cols) dataset, in its own type, or that of `out`.

    Parameters
    ----------
    name : path
        Of the file, for messages.
    out : (time, rows, cols) array, optional
        Where it goes.

    Raises
    ------
    FormatError
        Naming the file, when its data are damaged.
    """
    if (os.cpu_count() or 1) >= LEAST_PROCESSORS:
        unpacker = _unpacker(dataset)
        if unpacker is not None and _spans_chunks(dataset, window):
            data = _unpacked(dataset, window, unpacker, out)
            if data is not None:
                return data
    rows, cols = window.slices
    return np.asarray(hdf5.read_part(dataset, np.s_[:, rows, cols], name, out))


def _unpacker(dataset: Any) -> Unpacker | None:
    """What undoes the compression of a cube; None when other filters would have to be undone too."""
    # only the type of numbers that all machines have is cheap to shuffle
    if dataset.ndim != 3 or not dataset.dtype.isnative or dataset.dtype.kind not in "fiu":
        return None
    packed = set(filters(dataset)) - {SHUFFLE}
    if packed == {GZIP}:
        return Unpacker(zlib.decompress, zlib.error)
    return _zstd() if packed == {ZSTD} else None


def _zstd() -> Unpacker | None:
    """Python's own from 3.14 on, or a package; None when there is neither."""
    for name in ("compression.zstd", "zstandard"):
        try:
            module = require(name)
        except MissingDependency:
            continue
        return Unpacker(module.decompress, module.ZstdError)
    return None


def _spans_chunks(dataset: Any, window: Window) -> bool:
    """Whether more than one chunk lies in the window: one pixel's history is one chunk, which is no work to share."""
    return any(size > chunk for size, chunk in zip((len(dataset), *window.shape), dataset.chunks))


def _offsets(dataset: Any, window: Window) -> Iterator[tuple[int, int, int]]:
    """The first element of each chunk that the window touches."""
    depth, height, width = dataset.chunks
    for time in range(0, len(dataset), depth):
        for row in range(window.row0 // height * height, window.row1, height):
            for col in range(window.col0 // width * width, window.col1, width):
                yield time, row, col


def _unpacked(
    dataset: Any, window: Window, unpacker: Unpacker, out: npt.NDArray[Any] | None
) -> npt.NDArray[Any] | None:
    """Read and unpack the chunks; None when one of them is not there, not packed as the others, or damaged."""
    data = np.empty((len(dataset), *window.shape), dtype=dataset.dtype) if out is None else out
    shuffled = bool(dataset.shuffle)

    def place(packed: bytes, offset: tuple[int, int, int]) -> None:
        chunk = _numbers(unpacker.unpack(packed), dataset.dtype, shuffled).reshape(dataset.chunks)
        target, source = [], []
        corner = (0, window.row0, window.col0)
        for start, first, length, size in zip(offset, corner, data.shape, dataset.chunks):
            low, high = max(start, first), min(start + size, first + length)
            target.append(slice(low - first, high - first))
            source.append(slice(low - start, high - start))
        data[tuple(target)] = chunk[tuple(source)]

    with ThreadPoolExecutor(min(os.cpu_count() or 1, MAX_THREADS)) as threads:
        waiting = []
        try:
            for offset in _offsets(dataset, window):
                skipped_filters, packed = dataset.id.read_direct_chunk(offset)
                if skipped_filters:
                    return None
                waiting.append(threads.submit(place, packed, offset))
            for unpacking in waiting:
                unpacking.result()
        except (OSError, RuntimeError, ValueError, unpacker.error):
            return None
    return data


def _numbers(plain: bytes, kind: np.dtype[Any], shuffled: bool) -> npt.NDArray[Any]:
    if not shuffled or kind.itemsize == 1:
        return np.frombuffer(plain, kind)
    # all first bytes lie before all second bytes, and so on
    planes = np.frombuffer(plain, np.uint8).reshape(kind.itemsize, -1)
    numbers = np.empty((planes.shape[1], kind.itemsize), dtype=np.uint8)
    for place, plane in enumerate(planes):
        numbers[:, place] = plane
    return numbers.reshape(-1).view(kind)
