# SPDX-License-Identifier: GPL-2.0-or-later
"""What a reader of one input format is, and what it gives."""

from __future__ import annotations

import os
from abc import ABC, abstractmethod
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar, TypeVar

import numpy as np
import numpy.typing as npt

from ..errors import FormatError
from ..grid import Grid, Window
from ..network.network import Network
from ..package_modules import import_modules
from ..progress import Progress
from .catalogue import STACK_FORMATS

FloatArray = npt.NDArray[np.float32]
Check = Callable[[], None]
"""To be called a few times a second; raises Canceled when the work shall stop."""

SEARCH_DEPTH = 4
"""Folders below the given one in which files are looked for."""


def unwatched() -> None:
    """The check of work that nobody can cancel."""


@dataclass(frozen=True)
class OpenOptions:
    """What a person says about a folder, and its files do not.

    Attributes
    ----------
    track : str
        Which of several tracks or sensors to open, as :func:`choose_track` names them; empty = there must be one.
    pixel_size : float, optional
        Metres; of the map grid that data in radar coordinates are brought to. Default: as fine as the data.
    dem : path, optional
        Heights in metres, a raster in any grid: where delays are looked up that depend on height. Default: the
        source's own height, or 0 m.
    """

    track: str = ""
    pixel_size: float | None = None
    dem: str | Path | None = None


@dataclass(frozen=True)
class StackSource(ABC):
    """A folder of interferograms, opened: small things are read, pixels come when they are asked for.

    Attributes
    ----------
    format : str
        Id of the format.
    grid : Grid
        One grid for all layers.
    network : Network
        Pairs earlier_later in the order of their dates, with perpendicular baselines and keep flags.
    attributes : mapping of str to str
        MintPy attributes of the acquisition.
    layers : tuple of str
        What every pair has: of `unwrapPhase`, `coherence`, `connectComponent`, and of the delays `troposphere`,
        `solidEarthTide` and `ionosphere` that some products come with.
    geometry : tuple of str
        Of `height`, `incidenceAngle`, `azimuthAngle`, `slantRangeDistance`, `shadowMask`, `waterMask`.
    inputs : tuple of Path
        The files that are read, none of which may be written to.
    found, skipped : tuple of str
        What was found, and what was left out and why; one line each.
    """

    format: str
    grid: Grid
    network: Network
    attributes: Mapping[str, str]
    layers: tuple[str, ...]
    geometry: tuple[str, ...]
    inputs: tuple[Path, ...]
    found: tuple[str, ...]
    skipped: tuple[str, ...]

    @abstractmethod
    def read(self, layer: str, pair: int, window: Window) -> FloatArray:
        """One layer of one pair in a window (rows, cols), NaN = no data.

        Phase and delays in radians, positive = longer path (away from the radar); coherence 0 to 1; component
        0 = not reliable.

        Raises
        ------
        FormatError
            When the file is damaged.
        """

    @abstractmethod
    def read_geometry(self, name: str, window: Window, height: FloatArray | None = None) -> FloatArray:
        """One geometry layer in a window (rows, cols), NaN = no data; metres, degrees, masks 0 and 1.

        `azimuthAngle` is the direction from the ground to the radar, from north, anti-clockwise positive.

        Parameters
        ----------
        height : (rows, cols) array, optional
            Metres; where the line of sight is looked up, if it depends on height. Default: the source's own height,
            or 0 m.
        """

    def read_cube(self, layer: str, window: Window, check: Check = unwatched) -> FloatArray:
        """One layer of all pairs in a window (M, rows, cols), with a `check()` after each."""
        cube = np.empty((len(self.network), *window.shape), dtype=np.float32)
        for pair in range(len(self.network)):
            cube[pair] = self.read(layer, pair, window)
            check()
        return cube

    def delays(self) -> StackSource:
        """What holds the delays: these pairs themselves, or other pairs on the same grid."""
        return self

    def block_shape(self, layer: str) -> tuple[int, int]:
        """Rows and columns of what a file holds in one piece (a strip, a tile): windows that fit it read it once."""
        return 1, self.grid.cols

    def where(self, layer: str, pair: int) -> str:
        """Name the place that a layer of a pair comes from, for messages."""
        return f"{layer} of {self.network.names[pair]}"


class StackFormat(ABC):
    """One input format: a class marked with `@register`, and a line in the catalogue.

    Attributes
    ----------
    id : str
        Short name, as it is given to the load algorithm.
    title : str
        Name for people, from the catalogue.
    holds : str
        What a folder of this format holds, for the message that a folder was not recognised.
    fallback : bool
        True for a format whose file names are so general that others are asked first.
    """

    id: ClassVar[str]
    title: ClassVar[str]
    holds: ClassVar[str]
    fallback: ClassVar[bool] = False

    @abstractmethod
    def detect(self, folder: Path) -> bool:
        """True when the folder looks like this format; looks at names only."""

    @abstractmethod
    def open(self, folder: Path, options: OpenOptions, progress: Progress) -> StackSource:
        """Open a folder of this format.

        Raises
        ------
        FormatError
            When files are missing, damaged, do not fit together, or are of several tracks of which none is chosen.
        """


_REGISTRY: dict[str, StackFormat] = {}

Format = TypeVar("Format", bound=type[StackFormat])


def register(kind: Format) -> Format:
    """Class decorator: make a format of the catalogue known."""
    kind.title = STACK_FORMATS[kind.id]
    _REGISTRY[kind.id] = kind()
    return kind


def registered() -> tuple[StackFormat, ...]:
    """All known formats, those with general file names last."""
    import_modules(__package__)
    return tuple(sorted(_REGISTRY.values(), key=lambda one: (one.fallback, one.id)))


def list_files(folder: Path) -> list[Path]:
    """Files in a folder and the folders below it, in order; hidden ones and our own products are left out."""
    found: list[Path] = []
    seen: set[str] = set()
    for place, folders, names in os.walk(folder, followlinks=True):
        here = Path(place)
        real = os.path.realpath(place)
        ours = here != folder and (here / "inputs" / "ifgramStack.h5").is_file()
        if real in seen or ours:
            folders.clear()
            continue
        seen.add(real)
        if len(here.relative_to(folder).parts) >= SEARCH_DEPTH:
            folders.clear()
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        found += [here / name for name in sorted(names) if not name.startswith(".")]
    return found


def choose_track(labels: Iterable[str], options: OpenOptions, folder: Path, what: str = "interferogram") -> str:
    """The track to open, of those that the interferograms of a folder are of.

    Parameters
    ----------
    labels : iterable of str
        The track of each interferogram, such as 'A064' or 'D071'; an empty text where it is not known.
    what : str
        What the labels are of, for messages.

    Raises
    ------
    FormatError
        When there are several and none is chosen, or the chosen one is not there.
    """
    counts = Counter(labels)
    listed = ", ".join(f"{label or 'unknown'} ({count})" for label, count in sorted(counts.items()))
    if options.track:
        wanted = options.track.strip().upper()
        found = [label for label in counts if label.upper() == wanted]
        if not found:
            raise FormatError(f"{folder} holds no {what} of track {options.track}; it holds {listed}.")
        return found[0]
    if len(counts) > 1:
        raise FormatError(f"{folder} holds {what}s of several tracks: {listed}; choose one with TRACK.")
    return next(iter(counts), "")
