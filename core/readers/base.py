# SPDX-License-Identifier: GPL-2.0-or-later
"""What a reader of one input format is, and what it gives."""

from __future__ import annotations

import os
from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar, TypeVar

import numpy as np
import numpy.typing as npt

from ..grid import Grid, Window
from ..network import Network
from ..progress import Progress

FloatArray = npt.NDArray[np.float32]

SEARCH_DEPTH = 4
"""Folders below the given one in which files are looked for."""


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
        Of `unwrapPhase`, `coherence`, `connectComponent`; what every pair has.
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

        Phase in radians, positive = away from the radar; coherence 0 to 1; component 0 = not reliable.

        Raises
        ------
        FormatError
            When the file is damaged.
        """

    @abstractmethod
    def read_geometry(self, name: str, window: Window) -> FloatArray:
        """One geometry layer in a window (rows, cols), NaN = no data; metres, degrees, masks 0 and 1.

        `azimuthAngle` is the direction from the ground to the radar, from north, anti-clockwise positive.
        """

    def read_cube(self, layer: str, window: Window) -> FloatArray:
        """One layer of all pairs in a window (M, rows, cols)."""
        cube = np.empty((len(self.network), *window.shape), dtype=np.float32)
        for pair in range(len(self.network)):
            cube[pair] = self.read(layer, pair, window)
        return cube

    def where(self, layer: str, pair: int) -> str:
        """Name the place that a layer of a pair comes from, for messages."""
        return f"{layer} of {self.network.names[pair]}"


class StackFormat(ABC):
    """One input format: a class in a module of this package, marked with `@register`.

    Attributes
    ----------
    id : str
        Short name, as it is given to the load algorithm.
    title : str
        Name for people.
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
    def open(self, folder: Path, progress: Progress) -> StackSource:
        """Open a folder of this format.

        Raises
        ------
        FormatError
            When files are missing, damaged, or do not fit together.
        """


_REGISTRY: dict[str, StackFormat] = {}

Format = TypeVar("Format", bound=type[StackFormat])


def register(kind: Format) -> Format:
    """Class decorator: make a format known."""
    _REGISTRY[kind.id] = kind()
    return kind


def registered() -> tuple[StackFormat, ...]:
    """All known formats, those with general file names last."""
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
