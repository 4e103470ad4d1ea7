# SPDX-License-Identifier: GPL-2.0-or-later
"""Files on their way from the network to the disk: what to get, under which name, where to go on, when it is complete.

A file grows under the name NAME.part and gets its own name when it is complete. What an earlier run left is continued:
its last bytes are asked for again and compared, so that a file that has changed meanwhile, or a torn end, is noticed.
"""

from __future__ import annotations

import csv
import os
import re
import shutil
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO
from urllib.parse import unquote, urlsplit

from ..errors import FormatError, ParameterError, ServerError

OVERLAP = 64 * 1024
"""Bytes at the end of a .part file that are asked for again."""
SPARE_BYTES = 64 * 1024 * 1024
"""Room that is left on the disk."""

_SIGNATURES = {
    ".nc": (b"\x89HDF\r\n\x1a\n", b"CDF\x01", b"CDF\x02", b"CDF\x05"),
    ".h5": (b"\x89HDF\r\n\x1a\n",),
    ".zip": (b"PK\x03\x04",),
    ".tif": (b"II*\x00", b"MM\x00*", b"II+\x00", b"MM\x00+"),
}
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f]')
_ADDRESS = re.compile(r"https?://\S+", re.IGNORECASE)


@dataclass(frozen=True)
class Item:
    """A file to get: its address, its name on the disk, and its bytes where they are known."""

    url: str
    name: str
    size: int | None = None


def make_items(addresses: Iterable[tuple[str, int | None]]) -> tuple[Item, ...]:
    """Name the files of some addresses (url, size); an address that comes twice counts once.

    Raises
    ------
    ParameterError
        When there is none, one is no address of the web, or two files would get the same name.
    """
    items: dict[str, Item] = {}
    urls: dict[str, str] = {}
    for url, size in addresses:
        name = file_name(url)
        if name in urls and urls[name] != url:
            raise ParameterError(
                f"Two different addresses lead to a file {name}; download them into different folders."
            )
        urls[name] = url
        items.setdefault(url, Item(url, name, size))
    if not items:
        raise ParameterError("There is nothing to download; give a layer of products or a list of addresses.")
    return tuple(items.values())


def file_name(url: str) -> str:
    """Name on the disk of what an address leads to: its last part, harmless on every system.

    Raises
    ------
    ParameterError
        When it is no address of a file in the web, or holds a user name.
    """
    try:
        parts = urlsplit(url)
        host, user = parts.hostname, parts.username
    except ValueError:
        host = user = None
    if not host or parts.scheme not in ("http", "https"):
        raise ParameterError(f"'{url[:200]}' is no address of a file; it must start with https://.")
    if user is not None:
        raise ParameterError(f"An address at {host} holds a user name; remove it and give a login instead.")
    name = _FORBIDDEN.sub("_", unquote(parts.path).rpartition("/")[2]).strip(" .")
    if not name:
        raise ParameterError(f"The address {host}{parts.path} names no file; give the full address of each product.")
    return name


def read_list(path: Path) -> list[tuple[str, int | None]]:
    """Read addresses from a text file with one in each line, or from a CSV with a column 'url' and maybe 'size'.

    Raises
    ------
    FormatError
        When it cannot be read or holds no address.
    """
    try:
        lines = path.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise FormatError(
            f"{path} cannot be read as a list of addresses ({error}); give a text file or CSV."
        ) from error
    header = next((line for line in lines if line.strip()), "").lower()
    delimiter = max(",;\t", key=header.count)
    names = [name.strip().strip('"') for name in header.split(delimiter)]
    if "url" in names:
        rows = csv.DictReader(lines[lines.index(next(filter(str.strip, lines))) :], names, delimiter=delimiter)
        next(rows)
        found = [(row["url"].strip(), _size(row.get("size"))) for row in rows if (row["url"] or "").strip()]
    else:
        found = [(line.strip(), None) for line in lines if _ADDRESS.fullmatch(line.strip())]
    if not found:
        raise FormatError(f"{path} holds no addresses; write one in each line, or a column 'url'.")
    return found


def _size(text: str | None) -> int | None:
    try:
        size = round(float(text or ""))
    except (ValueError, OverflowError):
        return None
    return size if size > 0 else None


def is_complete(item: Item, folder: Path) -> bool:
    """Whether the file is there with the size that is known for it."""
    path = folder / item.name
    return item.size is not None and path.is_file() and path.stat().st_size == item.size


def check_room(items: Iterable[Item], folder: Path) -> None:
    """Check that the files fit on the disk.

    Raises
    ------
    FormatError
        When the sizes that are known are more than its free bytes.
    """
    needed = 0
    for item in items:
        part = folder / f"{item.name}.part"
        if item.size is not None and not is_complete(item, folder):
            needed += max(0, item.size - (part.stat().st_size if part.is_file() else 0))
    free = shutil.disk_usage(folder).free
    if needed > max(0, free - SPARE_BYTES):
        raise FormatError(
            f"The products need {needed / 1e9:.1f} GB and {folder} has {free / 1e9:.1f} GB free; make room, or choose "
            "another folder or fewer products."
        )


def overall_fraction(parts: Sequence[tuple[int, int | None]]) -> float:
    """Share of the bytes that are there, from (bytes there, bytes in all) of each file.

    A file whose size is not known counts like the average of the others.
    """
    known = [total for _, total in parts if total]
    average = sum(known) / len(known) if known else 0.0
    done = whole = 0.0
    for there, total in parts:
        size = float(total or max(average, float(there), 1.0))
        done, whole = done + min(float(there), size), whole + size
    return done / whole if whole else 1.0


class PartFile:
    """A file that grows as NAME.part and gets its name when it is complete.

    Bytes that are on the disk already are compared with those that come; nothing that differs is kept.
    """

    def __init__(self, folder: Path, name: str) -> None:
        self.target = folder / name
        self.path = folder / f"{name}.part"
        self.position = 0
        """Place of the next byte."""
        self._start = 0
        self._file: BinaryIO | None = None

    @property
    def size(self) -> int:
        """Bytes on the disk."""
        return self.path.stat().st_size if self.path.is_file() else 0

    @property
    def wanted_offset(self) -> int:
        """Place of the first byte to ask for."""
        return max(0, self.size - OVERLAP)

    def begin(self, offset: int) -> None:
        """Take bytes from `offset` on, which is not beyond what is there.

        Raises
        ------
        FormatError
            When the file cannot be written.
        """
        self.close()
        try:
            self._file = self.path.open("r+b" if self.path.is_file() else "x+b")
            self._file.seek(offset)
        except OSError as error:
            raise self._unwritable(error) from error
        self._start = self.position = offset

    def write(self, data: bytes) -> bool:
        """Take the next bytes; False when they do not fit to what is there, so that all must come again.

        Raises
        ------
        FormatError
            When the disk is full or the like.
        """
        file = self._opened()
        try:
            there = file.read(len(data))
            if not data.startswith(there):
                if self._start > 0:  # what lies before was not compared
                    file.truncate(0)
                    return False
                file.truncate(self.position)
            file.seek(self.position)
            file.write(data)
        except OSError as error:
            raise self._unwritable(error) from error
        self.position += len(data)
        return True

    def complete(self) -> None:
        """Give the file its name.

        Raises
        ------
        ServerError
            When its content is of another kind than its name says; it is removed.
        FormatError
            When it cannot be renamed.
        """
        file = self._opened()
        try:
            file.truncate(self.position)
            file.seek(0)
            head = file.read(16)
            file.flush()
            os.fsync(file.fileno())
            self.close()
            if head.startswith(_SIGNATURES.get(self.target.suffix.lower(), b"")):
                os.replace(self.path, self.target)
                return
            self.path.unlink()
        except OSError as error:
            raise self._unwritable(error) from error
        raise ServerError(
            f"What was sent for {self.target.name} is no {self.target.suffix} file; open its address in a browser to "
            "see what it is."
        )

    def discard(self) -> None:
        """Forget what is there."""
        self.close()
        self.path.unlink(missing_ok=True)

    def close(self) -> None:
        """Close it; what is there stays for the next run, an empty file does not.

        Raises
        ------
        FormatError
            When the last bytes cannot be written.
        """
        file, self._file = self._file, None
        if file is not None:
            try:
                file.close()
                if self.size == 0:
                    self.path.unlink(missing_ok=True)
            except OSError as error:
                raise self._unwritable(error) from error

    def _opened(self) -> BinaryIO:
        if self._file is None:
            raise ValueError("begin() comes first")
        return self._file

    def _unwritable(self, error: OSError) -> FormatError:
        return FormatError(f"{self.path} cannot be written: {error}; make room or choose another folder.")
