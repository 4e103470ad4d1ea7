# SPDX-License-Identifier: GPL-2.0-or-later
"""Files that appear only when they are complete, also where a format consists of several."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ..errors import FormatError
from ..files.claims import claimed, temporary_path

COMPANIONS = (".aux.xml", "-journal", "-wal", "-shm")
"""Endings, after the whole name, of files that other programs keep beside one and that would contradict a new one."""


@contextmanager
def staged(path: str | Path, replaced: tuple[str, ...] = ()) -> Iterator[Path]:
    """Give a path of the same name in a hidden folder beside `path`; move what lies there to its place at the end.

    One file takes the place of an old one in a single step. Several cannot: the old main file goes first, so that a
    program that dies meanwhile leaves no mixture that opens.

    Parameters
    ----------
    replaced : tuple of str
        Suffixes of files that belong to the format: old ones are removed when no new one takes their place.

    Raises
    ------
    FormatError
        When the folder does not exist or a file cannot be moved (another program may have it open).
    InUse
        When another run is writing the same file.
    """
    target = Path(path)
    if not target.parent.is_dir():
        raise FormatError(
            f"The folder {target.parent} does not exist; make it or choose another one for {target.name}."
        )
    try:
        with claimed(target):  # which removes the folder at the end
            folder = temporary_path(target)
            folder.mkdir()
            yield folder / target.name
            # the main file last: who sees it, sees all, and none beside files of another one
            files = sorted(folder.iterdir(), key=lambda file: file.name == target.name)
            if len(files) > 1:
                target.unlink(missing_ok=True)
            for file in files:
                os.replace(file, target.parent / file.name)
            old = {f"{target.name}{end}" for end in COMPANIONS} | {f"{target.stem}{end}" for end in replaced}
            for name in old - {file.name for file in files}:
                (target.parent / name).unlink(missing_ok=True)
    except OSError as error:
        raise FormatError(f"{target} cannot be written: {error}.") from error
