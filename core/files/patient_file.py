# SPDX-License-Identifier: GPL-2.0-or-later
"""A file for HDF5 to write to that never fails: what goes wrong, as on a full disk, is kept and raised afterwards.

HDF5 crashes the program when it cannot write what it still holds while a file or a dataset is closed.
"""

from __future__ import annotations

import io
import os
from pathlib import Path
from typing import Any


class PatientFile(io.FileIO):
    """A file that takes everything, and remembers why it could not write it.

    Attributes
    ----------
    error : OSError or None
        The first thing that went wrong; nothing is written after it.
    """

    def __init__(self, path: Path, mode: str) -> None:
        super().__init__(path, mode)
        self.error: OSError | None = None

    def write(self, data: Any) -> int:
        """Write all of it."""
        view = memoryview(data).cast("B")
        start, done = self.tell(), 0
        try:
            while done < len(view) and self.error is None:
                done += super().write(view[done:]) or 0
        except OSError as error:
            self.error = error
        self.seek(start + len(view))
        return len(view)

    def truncate(self, size: int | None = None) -> int:
        """Change the size."""
        try:
            if self.error is None:
                return super().truncate(size)
        except OSError as error:
            self.error = error
        return self.tell() if size is None else size

    def readinto(self, buffer: Any) -> int:
        """Read; zeros where nothing could be written."""
        view = memoryview(buffer).cast("B")
        count = super().readinto(view) or 0
        if self.error is not None and count < len(view):
            view[count:] = bytes(len(view) - count)
            self.seek(len(view) - count, os.SEEK_CUR)
            return len(view)
        return count

    def check(self) -> None:
        """Raise what went wrong."""
        if self.error is not None:
            raise self.error
