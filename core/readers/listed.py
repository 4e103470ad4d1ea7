# SPDX-License-Identifier: GPL-2.0-or-later
"""The files of an input: of a folder, with zips in it, or of a list, a text file of paths and addresses, one a line."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from ..errors import FormatError
from ..files.texts import read_text
from ..files.virtual_files import address_path, is_remote, is_virtual, zip_members
from .base import list_files

LIST_SUFFIX = ".txt"
_ADDRESS = re.compile(r"(https?|ftp)://", re.IGNORECASE)


def is_list(place: Path) -> bool:
    """Whether an input is a list of files."""
    return place.suffix.lower() == LIST_SUFFIX and place.is_file()


def listed_files(place: Path) -> list[Path]:
    """The files of a folder and the folders below it, or those that a list names.

    Raises
    ------
    FormatError
        When a list names a file that is not there; servers are not asked.
    """
    return list(_named_in(place)) if is_list(place) else list_files(place)


def raster_files(place: Path, skipped: list[str] | None = None) -> list[Path]:
    """As :func:`listed_files`, with what is in zips; what is there unpacked as well is not read from a zip.

    Parameters
    ----------
    skipped : list of str, optional
        Gets a line on each zip that cannot be read.

    Raises
    ------
    FormatError
        As there, and when a zip on a server cannot be read.
    """
    files = listed_files(place)
    unpacked = {path.name for path in files}
    for path in files.copy():
        if path.suffix.lower() != ".zip":
            continue
        try:
            files += [member for member in zip_members(path) if member.name not in unpacked]
        except FormatError as error:
            if is_remote(path):  # it was asked for by its name
                raise
            if skipped is not None:
                skipped.append(str(error).rstrip("."))
    return files


def below(path: Path, place: Path) -> Path:
    """The path below a folder; the whole path of what lies elsewhere: in a zip, on a server, or where a list says."""
    return path.relative_to(place) if place in path.parents else path


def _named_in(place: Path) -> Iterator[Path]:
    """The files of a list; of a folder in it, all files."""
    for number, line in enumerate(read_text(place, "utf-8-sig").splitlines(), start=1):
        name = line.strip()
        if not name or name.startswith("#"):
            continue
        if _ADDRESS.match(name):
            yield address_path(name)
        elif is_virtual(name):
            yield Path(name)
        else:
            path = place.parent / name
            if not path.exists():
                raise FormatError(f"{path}, of line {number} of {place}, does not exist; mend the line.")
            yield from list_files(path) if path.is_dir() else [path]
