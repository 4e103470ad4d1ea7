# SPDX-License-Identifier: GPL-2.0-or-later
"""Small changes of a large file, all or none: what a program writes is kept in memory, then in a journal, then done.

HDF5 writes the blocks that belong to one change one after the other when a file is closed; a program that is killed
among them leaves a file that nothing opens. The journal, which appears beside the file when it is complete, holds each
changed page as it was and as it will be: whoever finds it finishes the change. It guards against programs that die, not
against power that fails.
"""

from __future__ import annotations

import io
import os
import struct
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

from ..errors import FormatError
from .claims import claimed, is_temporary, lock, temporary_path

PAGE = 4096
_SIZE, _ENTRY = struct.Struct("<Q"), struct.Struct("<QII")

Change = tuple[int, bytes, bytes]
"""Offset in the file, what was there, what will be there."""


class Overlay(io.RawIOBase):
    """A file whose changes stay in memory."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self._place = 0
        self._pages: dict[int, bytearray] = {}
        self.size = os.fstat(file.fileno()).st_size

    def readable(self) -> bool:
        """True."""
        return True

    def writable(self) -> bool:
        """True."""
        return True

    def seekable(self) -> bool:
        """True."""
        return True

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        """Go to a place."""
        self._place = offset + (0, self._place, self.size)[whence]
        return self._place

    def tell(self) -> int:
        """The place."""
        return self._place

    def truncate(self, size: int | None = None) -> int:
        """Change the size."""
        self.size = self._place if size is None else size
        return self.size

    def readinto(self, buffer: Any) -> int:
        """Read the file as it will be; zeros where nothing was written yet."""
        view = memoryview(buffer).cast("B")
        start, count = self._place, max(0, min(len(view), self.size - self._place))
        self._file.seek(start)
        data = bytearray(self._file.read(count).ljust(count, b"\0"))
        for number in range(start // PAGE, -(-(start + count) // PAGE)):
            if number in self._pages:
                low, high = max(start, number * PAGE), min(start + count, (number + 1) * PAGE)
                page = self._pages[number]
                data[low - start : high - start] = page[low - number * PAGE : high - number * PAGE]
        view[:count] = data
        self._place += count
        return count

    def write(self, data: Any) -> int:
        """Keep what is written."""
        view = memoryview(data).cast("B")
        done = 0
        while done < len(view):
            number, inside = divmod(self._place, PAGE)
            count = min(len(view) - done, PAGE - inside)
            page = self._pages.get(number)
            if page is None:
                page = self._pages[number] = bytearray(self._original(number).ljust(PAGE, b"\0"))
            page[inside : inside + count] = view[done : done + count]
            done += count
            self._place += count
        self.size = max(self.size, self._place)
        return len(view)

    def _original(self, number: int) -> bytes:
        self._file.seek(number * PAGE)
        return self._file.read(PAGE)

    def changes(self) -> list[Change]:
        """Pages that are different from the file's."""
        found = []
        for number, page in sorted(self._pages.items()):
            old, new = self._original(number), bytes(page[: max(0, self.size - number * PAGE)])
            if new != old:
                found.append((number * PAGE, old, new))
        return found


@contextmanager
def small_changes(path: Path) -> Iterator[Overlay]:
    """Give a file to change; it is changed when the block ends without an error, and whole at any moment.

    Raises
    ------
    FormatError
        When the file cannot be written, or another program uses it.
    InUse
        When another run is changing or replacing it.
    """
    finish(path)
    try:
        with claimed(path), path.open("r+b") as file:
            if not lock(file):
                raise FormatError(f"{path} is in use and cannot be changed; close other programs that use it.")
            overlay = Overlay(file)
            yield overlay
            changes = overlay.changes()
            if not changes and overlay.size == os.fstat(file.fileno()).st_size:
                return
            if not is_temporary(path):
                _write_journal(path, overlay.size, changes)
            _apply(file, overlay.size, changes)
            journal_path(path).unlink(missing_ok=True)
    except OSError as error:
        raise FormatError(f"{path} cannot be changed: {error}; see whether it may be written.") from error


def journal_path(path: Path) -> Path:
    """Where the journal of a file lies."""
    return path.with_name(f".{path.name}.journal")


def finish(path: Path) -> None:
    """Finish a change that a program began before it died.

    Raises
    ------
    FormatError
        When it cannot be finished.
    InUse
        When another program is at it.
    """
    journal = journal_path(path)
    if not journal.is_file():
        return
    try:
        with claimed(path), path.open("r+b") as file:
            if not lock(file):
                return  # the program lives and is at it
            size, changes = _read_journal(journal)
            if all(_is_either(file, change) for change in changes):
                _apply(file, size, changes)
            journal.unlink(missing_ok=True)
    except OSError as error:
        raise FormatError(f"A change of {path} was broken off and cannot be finished: {error}.") from error


def _is_either(file: IO[bytes], change: Change) -> bool:
    """Whether a page is as it was or as it will be; else the journal is of another file."""
    offset, old, new = change
    file.seek(offset)
    there = file.read(PAGE)
    return there[: len(old)] == old or there[: len(new)] == new


def _write_journal(path: Path, size: int, changes: list[Change]) -> None:
    temporary = temporary_path(path)
    try:
        with temporary.open("xb") as file:
            file.write(_SIZE.pack(size))
            for offset, old, new in changes:
                file.write(_ENTRY.pack(offset, len(old), len(new)) + old + new)
        os.replace(temporary, journal_path(path))
    finally:
        temporary.unlink(missing_ok=True)


def _read_journal(journal: Path) -> tuple[int, list[Change]]:
    data = journal.read_bytes()
    (size,) = _SIZE.unpack_from(data)
    place, changes = _SIZE.size, []
    while place < len(data):
        offset, before, after = _ENTRY.unpack_from(data, place)
        place += _ENTRY.size
        changes.append((offset, data[place : place + before], data[place + before : place + before + after]))
        place += before + after
    return size, changes


def _apply(file: IO[bytes], size: int, changes: list[Change]) -> None:
    file.truncate(size)
    for offset, _, new in changes:
        file.seek(offset)
        file.write(new)
    file.flush()
