# SPDX-License-Identifier: GPL-2.0-or-later
"""Small text files that come with data: parameters, headers, tables."""

from __future__ import annotations

from pathlib import Path

from ..errors import FormatError
from .virtual_files import is_virtual, read_virtual

LONGEST = 64 * 1024 * 1024
"""Bytes; a file of parameters or of baselines is never that long."""


def read_text(path: Path, encoding: str = "utf-8") -> str:
    """The text of a file; bytes that are none, and zeros, become replacement characters.

    Raises
    ------
    FormatError
        When it cannot be read, or is too long to be such a file.
    """
    return read_bytes(path).decode(encoding, "replace").replace("\0", "\ufffd")


def read_bytes(path: Path) -> bytes:
    """The bytes of a small file, which may lie in a zip or on a server.

    Raises
    ------
    FormatError
        When it cannot be read, or is longer than `LONGEST`.
    """
    try:
        if is_virtual(path):
            data = read_virtual(path, LONGEST + 1)
        else:
            with path.open("rb") as file:
                data = file.read(LONGEST + 1)
    except OSError as error:
        raise FormatError(f"{path} cannot be read: {error.strerror}; restore it.") from error
    if len(data) > LONGEST:
        raise FormatError(f"{path} is longer than {LONGEST >> 20} MB and no file of parameters; restore it.")
    return data
