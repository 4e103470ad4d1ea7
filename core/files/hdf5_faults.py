# SPDX-License-Identifier: GPL-2.0-or-later
"""What can be wrong inside an HDF5 file, and how the library says it."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from ..errors import FormatError, one_line

MOST_NUMBERS = 100_000_000
"""Of a dataset that is read whole, such as dates, baselines, coordinates or a grid of angles."""
_LIBRARY_SAYS = re.compile(
    r"(Unable to |Can't |Unspecified error|Error iterating |[A-Z][a-z]+( [a-z]+)* failed )[^\n]*\(.*\)"
)
"""Messages of the HDF5 library, which h5py raises as errors of many kinds: `What failed (why)`."""


@contextmanager
def damage_named(name: str | Path) -> Iterator[None]:
    """Turn what h5py raises for damaged data, links and headers into a FormatError that names the file."""
    try:
        yield
    except (OSError, KeyError, RuntimeError, ValueError, TypeError) as error:
        wordless = type(error) is RuntimeError and not error.args  # h5py's, where HDF5 gave no reason
        why = "HDF5 does not say why" if wordless else str(error.args[0]) if error.args else ""
        if not (wordless or isinstance(error, OSError) or _LIBRARY_SAYS.match(why)):
            raise  # not of the file, but a fault of the program
        reason = one_line(str(error) if isinstance(error, OSError) else why)
        raise FormatError(f"{name} is damaged: {reason}; make or download it again.") from error


def require_small(dataset: Any, name: str | Path) -> None:
    """Raise FormatError naming the file when a dataset is too large to be read whole."""
    count = getattr(dataset, "size", None) or 0
    if count > MOST_NUMBERS:
        raise FormatError(f"{name} holds {count} values in {path_inside(dataset)}, far too many; make it again.")


def path_inside(dataset: Any) -> str:
    """Name of a dataset in its file, for messages."""
    return str(getattr(dataset, "name", "a dataset")).lstrip("/")


def is_dataset(item: Any) -> bool:
    """False for a group, a stored type, a link to nowhere, and for what would crash the library."""
    return hasattr(item, "__getitem__") and not hasattr(item, "keys") and not _is_its_own_source(item)


def _is_its_own_source(dataset: Any) -> bool:
    """True for a virtual dataset made of itself, in which the HDF5 library loses itself and crashes."""
    if not getattr(dataset, "is_virtual", False):
        return False
    own = (".", dataset.file.filename, os.path.basename(dataset.file.filename))
    return any(
        source.file_name in own and source.dset_name.lstrip("/") == dataset.name.lstrip("/")
        for source in dataset.virtual_sources()
    )
