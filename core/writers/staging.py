# SPDX-License-Identifier: GPL-2.0-or-later
"""Files that appear only when they are complete, also where a format consists of several."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ..errors import FormatError

COMPANIONS = (".aux.xml", "-journal", "-wal", "-shm")
"""Endings, after the whole name, of files that other programs keep beside one and that would contradict a new one."""


@contextmanager
def staged(path: str | Path, replaced: tuple[str, ...] = ()) -> Iterator[Path]:
    """Give a path of the same name in a hidden folder beside `path`; move what lies there to its place at the end.

    Parameters
    ----------
    replaced : tuple of str
        Suffixes of files that belong to the format: old ones are removed when no new one takes their place.

    Raises
    ------
    FormatError
        When the folder does not exist or a file cannot be moved (another program may have it open).
    """
    target = Path(path)
    if not target.parent.is_dir():
        raise FormatError(
            f"The folder {target.parent} does not exist; make it or choose another one for {target.name}."
        )
    try:
        with tempfile.TemporaryDirectory(prefix=f".{target.stem}-", suffix=".part", dir=target.parent) as folder:
            yield Path(folder) / target.name
            # the main file last: who sees it, sees all
            files = sorted(Path(folder).iterdir(), key=lambda file: file.name == target.name)
            for file in files:
                os.replace(file, target.parent / file.name)
            old = {f"{target.name}{end}" for end in COMPANIONS} | {f"{target.stem}{end}" for end in replaced}
            for name in old - {file.name for file in files}:
                (target.parent / name).unlink(missing_ok=True)
    except OSError as error:
        raise FormatError(f"{target} cannot be written: {error}.") from error
