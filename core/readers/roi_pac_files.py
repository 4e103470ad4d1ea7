# SPDX-License-Identifier: GPL-2.0-or-later
"""Which file of a ROI_PAC folder is what: flat rasters, each with a resource file (.rsc) beside it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from ..dates import find_dates, format_pair
from ..errors import ParameterError
from ..grid import Grid
from ..network.network import Pair
from .rsc import read_rsc, rsc_grid, rsc_number, rsc_shape

PHASE, COHERENCE, COMPONENT = ".unw", ".cor", ".byt"
HEIGHTS = (".hgt", ".dem")
TABLE = ".trans"
_BASELINE = re.compile(r"\d{6,8}[_-]\d{6,8}_baseline\.rsc$")
_COMPONENT = re.compile(r"snap_connect\.byt$|conncomp\.byt$")
_NEVER_ROI_PAC = re.compile(r"\.par$|_par$", re.IGNORECASE)
"""GAMMA's parameter files: MintPy leaves .rsc files beside GAMMA's rasters too."""


@dataclass(frozen=True)
class RscRaster:
    """A flat raster with its resource file.

    Attributes
    ----------
    shape : (int, int)
        Rows and columns.
    grid : Grid or None
        None in radar coordinates.
    pair : Pair or None
        Earlier and later date, of an interferogram.
    negated : bool
        The later date is named first.
    """

    path: Path
    values: dict[str, str]
    shape: tuple[int, int]
    grid: Grid | None
    pair: Pair | None = None
    negated: bool = False

    @property
    def word(self) -> str:
        """What stands before the dates in the name: geo_, filt_, ..."""
        return re.split(r"\d{6}", self.path.name)[0]

    @property
    def looks(self) -> int | None:
        """Looks in range, of the name (`_4rlks`) or of the resource file."""
        found = re.search(r"(\d+)rlks", self.path.name)
        number = float(found.group(1)) if found else rsc_number(self.values, "RLOOKS")
        return int(number) if number else None


@dataclass
class RoiPacFiles:
    """The files of a folder; of each pair one raster of each kind."""

    phase: dict[Pair, RscRaster] = field(default_factory=dict)
    coherence: dict[Pair, RscRaster] = field(default_factory=dict)
    component: dict[Pair, RscRaster] = field(default_factory=dict)
    baselines: dict[Pair, dict[str, str]] = field(default_factory=dict)
    heights: list[RscRaster] = field(default_factory=list)
    tables: list[RscRaster] = field(default_factory=list)
    skipped: list[str] = field(default_factory=list)


def is_roi_pac(paths: Sequence[Path]) -> bool:
    """True when interferograms have resource files, and neither ISCE's nor GAMMA's descriptions."""
    names = set(paths)
    if any(_NEVER_ROI_PAC.search(path.name) for path in paths):
        return False
    return any(_is_interferogram(path, names) for path in paths)


def _is_interferogram(path: Path, names: set[Path]) -> bool:
    beside = {mark: path.with_name(f"{path.name}{mark}") in names for mark in (".rsc", ".xml", ".vrt")}
    return path.suffix == PHASE and beside[".rsc"] and not (beside[".xml"] or beside[".vrt"])


def sort_files(paths: Sequence[Path], folder: Path) -> RoiPacFiles:
    """Sort files by what they are, and choose one of each kind for each pair.

    Geocoded interferograms are taken before those in radar coordinates, filtered ones before others, and then the
    one with the shortest name.

    Raises
    ------
    FormatError
        When a resource file does not say the size, or a grid cannot be read.
    """
    files, names = RoiPacFiles(), set(paths)
    kinds: dict[str, list[RscRaster]] = {PHASE: [], COHERENCE: [], COMPONENT: []}
    for path in paths:
        try:
            if _BASELINE.search(path.name):
                pair, _ = _pair(find_dates(path.name))
                files.baselines[pair] = read_rsc(path)
            elif path.suffix == COMPONENT and _COMPONENT.search(path.name):
                kinds[COMPONENT].append(_read(path, _description(path, names), dated=True))
            elif path.suffix in kinds and path.with_name(f"{path.name}.rsc") in names:
                kinds[path.suffix].append(_read(path, path.with_name(f"{path.name}.rsc"), dated=True))
            elif path.suffix in HEIGHTS and path.with_name(f"{path.name}.rsc") in names:
                files.heights.append(_read(path, path.with_name(f"{path.name}.rsc")))
            elif path.suffix == TABLE and path.with_name(f"{path.name}.rsc") in names:
                files.tables.append(_read(path, path.with_name(f"{path.name}.rsc")))
            elif path.suffix in (*kinds, TABLE):
                files.skipped.append(f"{path.relative_to(folder)}: it has no .rsc file")
        except ParameterError as error:
            files.skipped.append(f"{path.relative_to(folder)}: {str(error).rstrip('.')}")
    geocoded = any(raster.grid is not None for raster in kinds[PHASE])
    files.phase = _choose(kinds[PHASE], {}, geocoded, folder, files.skipped)
    files.coherence = _choose(kinds[COHERENCE], files.phase, geocoded, folder, [])
    files.component = _choose(kinds[COMPONENT], files.phase, geocoded, folder, [])
    return files


def _description(path: Path, names: set[Path]) -> Path:
    """The resource file of components; they may have none but that of the interferogram they were made from."""
    own = path.with_name(f"{path.name}.rsc")
    other = path.with_name(path.name.replace("_snap_connect.byt", ".unw.rsc"))
    return own if own in names or other not in names else other


def _read(path: Path, description: Path, dated: bool = False) -> RscRaster:
    if not description.is_file():
        raise ParameterError("it has no .rsc file")
    values = read_rsc(description)
    shape, grid = rsc_shape(values, description), rsc_grid(values, description)
    if not dated:
        return RscRaster(path, values, shape, grid)
    days = find_dates(values.get("DATE12", "")) or find_dates(path.name) or find_dates(path.parent.name)
    return RscRaster(path, values, shape, grid, *_pair(days))


def _pair(days: Sequence[date]) -> tuple[Pair, bool]:
    if len(days) != 2 or days[0] == days[1]:
        raise ParameterError("it does not say two different dates (DATE12)")
    first, second = days
    return ((first, second), False) if first < second else ((second, first), True)


def _choose(
    rasters: Sequence[RscRaster], partners: dict[Pair, RscRaster], geocoded: bool, folder: Path, skipped: list[str]
) -> dict[Pair, RscRaster]:
    """One raster for each pair, the one that goes best with the interferogram."""

    def rank(raster: RscRaster) -> tuple[bool, bool, bool, int, str]:
        partner = partners.get(raster.pair) if raster.pair else None
        away = partner is not None and partner.path.parent != raster.path.parent
        other = partner is not None and partner.word != raster.word
        return away, other, "filt" not in raster.path.name, len(raster.path.name), str(raster.path)

    chosen: dict[Pair, RscRaster] = {}
    for raster in sorted(rasters, key=rank):
        name = raster.path.relative_to(folder)
        if (raster.grid is not None) != geocoded:
            skipped.append(f"{name}: it is in radar coordinates, and the geocoded ones are taken")
        elif raster.pair in chosen:
            other = chosen[raster.pair].path.relative_to(folder)
            skipped.append(f"{name}: {other} is taken for {format_pair(*raster.pair)}")
        elif raster.pair is not None:
            chosen[raster.pair] = raster
    return chosen
