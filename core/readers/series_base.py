# SPDX-License-Identifier: GPL-2.0-or-later
"""What a reader of a format of displacement series is, and what it gives."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, ClassVar, TypeVar

from ..dates import format_date
from ..errors import FormatError, ParameterError
from ..grid import Grid, Window
from ..package_modules import import_modules
from ..progress import Progress
from .base import Check, FloatArray, registered, unwatched
from .catalogue import AUTOMATIC, SERIES_FORMATS

TEMPORAL_COHERENCE, AVERAGE_COHERENCE, MASK = "temporalCoherence", "coherence", "mask"
"""Layers of one value a pixel that a series may come with."""


@dataclass(frozen=True)
class SeriesOpenOptions:
    """What a person says about an input, and its files do not.

    Attributes
    ----------
    track : str
        Which of several tracks or frames to open; empty = there must be one.
    short_wavelength : bool
        Of products that have both, the displacement without its long wavelengths.
    """

    track: str = ""
    short_wavelength: bool = False


@dataclass(frozen=True)
class SeriesSource(ABC):
    """A displacement series, opened: small things are read, pixels come when they are asked for.

    Attributes
    ----------
    format : str
        Id of the format.
    grid : Grid
    dates : tuple of date
        The N dates in their order.
    bperp : tuple of float
        Perpendicular baseline of each date relative to the first, metres, NaN = unknown (N,).
    attributes : mapping of str to str
        MintPy attributes of the acquisition; `REF_DATE` is the date of zero displacement, the first one if absent.
    layers : tuple of str
        Of `temporalCoherence`, `coherence` (of the interferograms, averaged) and `mask` (1 = reliable).
    geometry : tuple of str
        Of `height`, `incidenceAngle`, `azimuthAngle`, `slantRangeDistance`, `shadowMask`, `waterMask`.
    inputs : tuple of Path
        The files that are read, none of which may be written to.
    found, skipped : tuple of str
        What was found, and what was left out and why; one line each.
    tile : int
        Pixels along the side of the tiles in which the files are stored: windows of whole tiles are read fastest.
    """

    format: str
    grid: Grid
    dates: tuple[date, ...]
    bperp: tuple[float, ...]
    attributes: Mapping[str, str]
    layers: tuple[str, ...]
    geometry: tuple[str, ...]
    inputs: tuple[Path, ...]
    found: tuple[str, ...]
    skipped: tuple[str, ...]
    tile: int

    @abstractmethod
    def read(self, window: Window, check: Check = unwatched) -> FloatArray:
        """Displacement in a window (N, rows, cols), metres, positive toward the radar, NaN = no data.

        Parameters
        ----------
        check : callable
            Called after each file that is read; raises Canceled when the work shall stop.

        Raises
        ------
        FormatError
            When a file is damaged.
        """

    @abstractmethod
    def read_layer(self, name: str, window: Window) -> FloatArray:
        """One of the layers in a window (rows, cols), NaN = no data."""

    @abstractmethod
    def read_geometry(self, name: str, window: Window, height: FloatArray | None = None) -> FloatArray:
        """One geometry layer in a window (rows, cols), NaN = no data; metres, degrees, masks 0 and 1.

        `azimuthAngle` is the direction from the ground to the radar, from north, anti-clockwise positive.

        Parameters
        ----------
        height : (rows, cols) array, optional
            Metres; where the line of sight depends on height.
        """

    def where(self) -> str:
        """Name the place that displacement comes from, for messages."""
        return str(self.inputs[0])


class SeriesFormat(ABC):
    """One format of displacement series: a class marked with `@register_series`, and a line in the catalogue.

    Attributes
    ----------
    id : str
        Short name, as it is given to the load algorithm.
    title : str
        Name for people, from the catalogue.
    holds : str
        What an input of this format holds, for the message that it was not recognised.
    """

    id: ClassVar[str]
    title: ClassVar[str]
    holds: ClassVar[str]

    @abstractmethod
    def detect(self, path: Path) -> bool:
        """True when a folder, or a file, looks like this format; looks at names only."""

    @abstractmethod
    def open(self, path: Path, options: SeriesOpenOptions, progress: Progress) -> SeriesSource:
        """Open a folder, or a file, of this format.

        Raises
        ------
        FormatError
            When files are missing, damaged or do not fit together.
        """


_REGISTRY: dict[str, SeriesFormat] = {}

Format = TypeVar("Format", bound=type[SeriesFormat])


def register_series(kind: Format) -> Format:
    """Class decorator: make a format of the catalogue known."""
    kind.title = SERIES_FORMATS[kind.id]
    _REGISTRY[kind.id] = kind()
    return kind


def registered_series() -> tuple[SeriesFormat, ...]:
    """All known formats of series."""
    import_modules(__package__)
    return tuple(sorted(_REGISTRY.values(), key=lambda one: one.id))


def series_of(path: Path) -> SeriesFormat | None:
    """The format of series that a folder or file looks like."""
    return next((one for one in registered_series() if one.detect(path)), None)


def detect_series(path: str | Path) -> str:
    """Id of the format of a displacement series.

    Raises
    ------
    FormatError
        When the folder or file is missing or of no known format; when it holds interferograms, it says so.
    """
    place = Path(path)
    if not place.exists():
        raise FormatError(f"{path} does not exist; check its name.")
    found = series_of(place)
    if found is not None:
        return found.id
    if place.name.startswith("timeseries") or (place.is_dir() and any(place.glob("timeseries*.h5"))):
        raise FormatError(f"{path} is a time series in MintPy's layout already; open it without loading.")
    stack = next((one for one in registered() if one.detect(place)), None) if place.is_dir() else None
    if stack is not None:
        raise FormatError(
            f"{path} holds interferograms ({stack.title}) and no displacement series; 'Load interferograms' reads them."
        )
    looked = "; ".join(f"{one.title}: {one.holds}" for one in registered_series())
    raise FormatError(f"{path} holds no displacement series of a known format; looked for {looked}; choose another.")


def open_series(path: str | Path, format: str, progress: Progress, options: SeriesOpenOptions) -> SeriesSource:
    """Open a folder or file as a format, or as the one it is recognised as ('auto').

    Raises
    ------
    FormatError
        When it is not of that format or its files do not fit together.
    ParameterError
        When there is no such format.
    """
    known = {one.id: one for one in registered_series()}
    if format not in (AUTOMATIC, *known):
        raise ParameterError(f"The format '{format}' is unknown; choose {AUTOMATIC}, {', '.join(known)}.")
    chosen = detect_series(path) if format == AUTOMATIC else format
    if not Path(path).exists():
        raise FormatError(f"{path} does not exist; check its name.")
    return known[chosen].open(Path(path), options, progress)


def tile_side(dataset: Any) -> int:
    """Pixels along the side of an HDF5 dataset's chunks; 1 when it has none."""
    return max(dataset.chunks[-2:]) if dataset.chunks else 1


def describe_dates(dates: tuple[date, ...]) -> str:
    """How many dates, from when to when."""
    return f"{len(dates)} dates, {format_date(dates[0])} to {format_date(dates[-1])}"
