# SPDX-License-Identifier: GPL-2.0-or-later
"""From a folder of interferograms to its reader: which format it is of, and what is looked for."""

from __future__ import annotations

from pathlib import Path

from ..attended import attended
from ..errors import FormatError, ParameterError
from ..files.virtual_files import forget_servers
from ..progress import Progress
from .base import OpenOptions, StackSource, registered
from .catalogue import AUTOMATIC
from .listed import is_list
from .series_base import series_of


def looked_for() -> list[str]:
    """What a folder of each format holds, a line each."""
    return [f"{one.title} ({one.id}): {one.holds}" for one in registered()]


def detect(folder: str | Path) -> str:
    """Id of the format of a folder, or of the files that a list names.

    Raises
    ------
    FormatError
        When the folder is missing, empty, or of no known format.
    """
    place = _folder(folder)
    found = next((one.id for one in registered() if one.detect(place)), None)
    if found is None and is_list(place):
        raise FormatError(
            f"The list {folder} names no GeoTIFFs of a known format (HyP3, LiCSAR, folder of GeoTIFFs) and no zips of "
            "them; other products, such as ARIA's in HDF5, are not read from a server: download them into a folder."
        )
    if found is None:
        series = series_of(place)
        if series is not None:
            raise FormatError(
                f"{folder} holds a displacement series ({series.title}) and no interferograms; "
                "'Load displacement series' reads it."
            )
        titles = ", ".join(one.title for one in registered())
        raise FormatError(
            f"The folder {folder} holds no interferograms of a known format ({titles}); choose the folder that holds "
            "them: the help of 'Load interferograms' tells the names of the files of each format."
        )
    return found


def open_source(folder: str | Path, format: str, progress: Progress, options: OpenOptions | None = None) -> StackSource:
    """Open a folder, or a list of files, as a format or as the one it is recognised as ('auto').

    Raises
    ------
    FormatError
        When the folder is not of that format or its files do not fit together.
    ParameterError
        When there is no such format.
    """
    known = {one.id: one for one in registered()}
    if format not in (AUTOMATIC, *known):
        raise ParameterError(f"The format '{format}' is unknown; choose {AUTOMATIC}, {', '.join(known)}.")
    place = _folder(folder)

    def opened(reported: Progress) -> StackSource:
        chosen = known[detect(place) if format == AUTOMATIC else format]
        return chosen.open(place, options or OpenOptions(), reported)

    if not is_list(place):
        return opened(progress)
    forget_servers()
    return attended(opened, progress)


def _folder(folder: str | Path) -> Path:
    place = Path(folder)
    if is_list(place):
        return place
    if not place.is_dir():
        raise FormatError(f"The folder {folder} does not exist; check its name.")
    if next(place.iterdir(), None) is None:
        raise FormatError(f"The folder {folder} is empty; choose the folder that holds the interferograms.")
    return place
