# SPDX-License-Identifier: GPL-2.0-or-later
"""Opening a result folder, one of its files, or dated rasters, and what is shown beside it.

Looking at files may take long and is for any thread; what is open afterwards follows from that.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from ..core.errors import FormatError, InsarError, NothingFound
from ..core.history.raster_series import RasterSeries, open_raster_series
from ..core.progress import Progress
from ..core.results import SUFFIXES, ResultSet, discover
from ..core.series import DisplacementSeries
from ..processing_provider.translation import tr
from .sources import RasterSource, Source

SYMBOLS = ("o", "t", "s", "d", "+", "x")


@dataclass(frozen=True)
class Opened:
    """What a path led to: the files of one processing with its series, or dated rasters."""

    path: Path
    results: ResultSet | None = None
    series: tuple[DisplacementSeries, ...] = ()
    rasters: RasterSeries | None = None


def look(path: Path, raster_unit: str) -> Opened:
    """Open HDF5 results; a folder that has none, or a file of another kind, as dated rasters.

    Raises
    ------
    InsarError
        When it is neither.
    """
    if path.is_file() and path.suffix.lower() not in SUFFIXES:
        return Opened(path, rasters=open_raster_series(path, raster_unit))
    try:
        results = discover(path)
    except FormatError as error:
        if not path.is_dir():
            raise
        try:
            return Opened(path, rasters=open_raster_series(path, raster_unit))
        except NothingFound:
            if not isinstance(error, NothingFound):  # something is there, and it says why it cannot be used
                raise error from None
            text = tr(
                "The folder {path} holds nothing to show: no displacement series, velocity or stack (.h5), and no "
                "rasters with dates in their names (disp_20200131.tif); choose another folder, or first make results "
                "of interferograms with the algorithm '{workflow}'."
            )
            raise FormatError(text.format(path=path, workflow=tr("Small baseline workflow"))) from None
    return Opened(path, results, tuple(DisplacementSeries.open(file) for file in results.series))


def look_at_all(paths: Sequence[Path], raster_unit: str, progress: Progress) -> list[Opened | InsarError]:
    """What each path leads to, or why it cannot be opened."""
    found: list[Opened | InsarError] = []
    for number, path in enumerate(paths):
        progress.check()
        progress(number / len(paths))
        try:
            found.append(look(path, raster_unit))
        except InsarError as error:
            found.append(error)
    return found


def symbol_of(number: int) -> str:
    """How the dots of the n-th source look."""
    return SYMBOLS[number % len(SYMBOLS)]


def with_series(kept: Sequence[Source], opened: Opened) -> tuple[Source, ...]:
    """The series that are open, and those of a processing.

    Those that are open already stay as they are. What was named is shown, else the last one, to which most
    corrections were applied, unless the processing is open.
    """
    places = {series.path: series.path.resolve() for series in opened.series}
    known = {source.path.resolve() for source in kept}
    again = set(places.values()) & known
    named = {opened.path.resolve()} & set(places.values())
    show = named or (set() if again else set(list(places.values())[-1:]))
    renewed = [
        replace(s, results=opened.results, shown=s.shown or s.path.resolve() in show)
        if s.path.resolve() in again
        else s
        for s in kept
    ]
    new = [series for series in opened.series if places[series.path] not in known]
    return (
        *renewed,
        *(
            Source(series, opened.results, places[series.path] in show, symbol_of(len(kept) + number))
            for number, series in enumerate(new)
        ),
    )


def with_results(kept: Sequence[ResultSet], results: ResultSet) -> tuple[ResultSet, ...]:
    """The processings that are open, and another one in place of those that share a file with it."""
    files = {file.resolve() for file in results.files}
    return (*(old for old in kept if files.isdisjoint(map(Path.resolve, old.files))), results)


def with_rasters(kept: Sequence[RasterSource], series: RasterSeries, symbol: str) -> tuple[RasterSource, ...]:
    """The dated rasters that are open, and others in place of those that share a file with them."""
    files = {place.file.resolve() for place in series.bands} if kept else set()
    same = [s for s in kept if files & {place.file.resolve() for place in s.series.bands}]
    results = ResultSet((), None, None, None, None, None, series.path.resolve().parent.name)
    source = RasterSource(series, results, True, same[0].symbol if same else symbol)
    return (*(s for s in kept if s not in same), source)
