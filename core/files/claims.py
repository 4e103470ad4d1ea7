# SPDX-License-Identifier: GPL-2.0-or-later
"""One run writes a file at a time: a lock beside it, and what runs that died have left of it is cleared away."""

from __future__ import annotations

import os
import re
import shutil
import sys
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from ..errors import FormatError, InsarError

PART = ".part"


class InUse(InsarError):
    """Another run is writing the same thing."""


@contextmanager
def claimed(target: Path, in_use: str = "") -> Iterator[None]:
    """Keep other runs away from a file while it is written, and clear away its temporary files before and after.

    The system gives a lock back when a program dies, so that whoever gets it knows that what lies about is nobody's.

    Parameters
    ----------
    target : Path
        The file, or any name in its folder that stands for what is written. A temporary name is not claimed.
    in_use : str
        What to say when another run has it.

    Raises
    ------
    InUse
        When another run writes it.
    FormatError
        When nothing can be written into the folder.
    """
    if is_temporary(target):
        yield
        return
    path = target.with_name(f".{target.name}.lock")
    try:
        file = _take(path)
    except OSError as error:
        raise FormatError(f"{target} cannot be written: {error}.") from error
    if file is None:
        raise InUse(in_use or f"{target} is being written by another run; wait for its end, or choose another file.")
    try:
        _clear(target)
        yield
    finally:
        _clear(target)
        _give_back(file, path)


def temporary_path(target: Path, suffix: str = "") -> Path:
    """A hidden name beside a file that :func:`claimed` knows as a temporary one of it."""
    return target.with_name(f".{target.name}-{uuid.uuid4().hex[:8]}{PART}{suffix}")


def is_temporary(path: Path) -> bool:
    """Whether a name is one of :func:`temporary_path`."""
    return re.match(rf"\..+-[0-9a-f]{{8}}\{PART}", path.name) is not None


def _clear(target: Path) -> None:
    """Remove the temporary files and folders of a file, and what other programs put beside those."""
    name = re.compile(rf"\.+{re.escape(target.name)}-[0-9a-f]{{8}}\{PART}")
    for path in [Path(entry) for entry in os.scandir(target.parent) if name.match(entry.name)]:
        if path.is_dir():
            shutil.rmtree(path, ignore_errors=True)
        else:
            path.unlink(missing_ok=True)


def _take(path: Path) -> IO[bytes] | None:
    """Open and lock a file, made when it is not there; None when another has it."""
    while True:
        file = path.open("ab")
        if not lock(file):
            file.close()
            return None
        if path.exists() and os.path.samestat(path.stat(), os.fstat(file.fileno())):
            return file
        file.close()  # the one before us removed it meanwhile


def _give_back(file: IO[bytes], path: Path) -> None:
    """Remove the file and its lock; where an open file cannot be removed, in the other order."""
    if sys.platform == "win32":
        file.close()
        try:
            path.unlink(missing_ok=True)
        except PermissionError:  # the next one has opened it by now
            return
    else:
        path.unlink(missing_ok=True)
        file.close()


def lock(file: IO[bytes]) -> bool:
    """Lock an open file; False when another has it. On file systems without locks everybody gets it."""
    if sys.platform == "win32":
        import msvcrt

        try:
            file.seek(0)
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True
    import fcntl

    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError:
        return True
    return True
