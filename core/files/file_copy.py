# SPDX-License-Identifier: GPL-2.0-or-later
"""Copy a large file in pieces, so that progress moves and Cancel is quick; it appears when it is complete."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ..errors import FormatError
from ..progress import Progress
from .hdf5 import atomic_path

PIECE_BYTES = 16 * 1024 * 1024


@contextmanager
def changed_copy(source: str | Path, target: str | Path, progress: Progress) -> Iterator[Path]:
    """Copy `source` and give the copy's temporary path, to be changed before it gets the name `target`.

    Raises
    ------
    FormatError
        When the source does not exist or the target cannot be written.
    Canceled
        When the person asked to stop; nothing is left behind.
    """
    source = Path(source)
    if not source.is_file():
        raise FormatError(f"The file {source} does not exist; check its name.")
    with atomic_path(target) as temporary:
        _copy(source, temporary, progress)
        yield temporary


def _copy(source: Path, target: Path, progress: Progress) -> None:
    size = max(source.stat().st_size, 1)
    done = 0
    with source.open("rb") as reader, target.open("wb") as writer:
        while piece := reader.read(PIECE_BYTES):
            progress.check()
            writer.write(piece)
            done += len(piece)
            progress(done / size)


def is_same_file(first: str | Path, second: str | Path | None) -> bool:
    """True when `second` is None or names the file `first`: the change is made in place."""
    return second is None or Path(first).resolve() == Path(second).resolve()
