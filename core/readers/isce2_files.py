# SPDX-License-Identifier: GPL-2.0-or-later
"""Where the files of an ISCE2 stack lie: topsStack and stripmapStack have one tree each."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from ..dates import find_dates, format_pair
from ..errors import ParameterError
from ..network.network import Pair

PAIR_FOLDERS = ("merged/interferograms", "interferograms", "Igrams", "merged/Igrams")
GEOMETRY_FOLDERS = ("merged/geom_reference", "geom_reference", "merged/geom_master", "geom_master", "geometry")
BASELINE_FOLDERS = ("baselines", "merged/baselines")
SWATH_PATTERNS = ("reference/IW*.xml", "master/IW*.xml")
SHELF_PATTERNS = (
    "referenceShelve/data.dat",
    "masterShelve/data.dat",
    "merged/SLC/*/referenceShelve/data.dat",
    "merged/SLC/*/data.dat",
    "SLC/*/data.dat",
    "Igrams/*/referenceShelve/data.dat",
)
PREPARED_PATTERNS = ("reference/data.rsc", "merged/SLC/*/referenceShelve/data.rsc", "SLC/*/data.rsc", "*/data.rsc")
GEOMETRY_NAMES = ("lat", "lon", "hgt", "los", "shadowMask", "waterMask")
SUFFIXES = (".rdr", ".rdr.full")
_PAIR_FOLDER = re.compile(r"\d{6,8}[_-]\d{6,8}")


@dataclass
class IsceFiles:
    """The files of a stack.

    Attributes
    ----------
    root : Path
        The project's folder.
    phase, coherence, component : dict of Pair to str
        Rasters as GDAL opens them.
    negated : set of Pair
        Pairs named later_earlier.
    geometry : dict of str to str
        Rasters of `GEOMETRY_NAMES`.
    """

    root: Path
    phase: dict[Pair, str] = field(default_factory=dict)
    coherence: dict[Pair, str] = field(default_factory=dict)
    component: dict[Pair, str] = field(default_factory=dict)
    negated: set[Pair] = field(default_factory=set)
    geometry: dict[str, str] = field(default_factory=dict)
    skipped: list[str] = field(default_factory=list)


def find_root(folder: Path) -> tuple[Path, Path] | None:
    """The project's folder and that of its pairs, of a folder at or just below it; None when there is none."""
    for root in (folder.parent.parent, folder.parent, folder):
        for name in PAIR_FOLDERS:
            pairs = root / name
            if _is_below(folder, root, pairs) and any(True for _ in _unwrapped(pairs)):
                return root, pairs
    return None


def _is_below(folder: Path, root: Path, pairs: Path) -> bool:
    """True when the chosen folder is the project, that of the pairs, or lies between the two."""
    return folder == root or folder == pairs or folder in pairs.parents


def _unwrapped(pairs: Path) -> Iterator[Path]:
    """Folders of pairs that hold an unwrapped interferogram with ISCE's description beside it."""
    if not pairs.is_dir():
        return
    for entry in sorted(os.scandir(pairs), key=lambda one: one.name):
        if entry.is_dir() and _PAIR_FOLDER.fullmatch(entry.name) and _candidates(Path(entry.path), ".unw"):
            yield Path(entry.path)


def _candidates(folder: Path, ending: str) -> list[Path]:
    """Rasters of a kind in the folder of a pair, the filtered first, then those with fewer additions to the name."""
    found = {path.with_suffix("") for mark in (".xml", ".vrt") for path in folder.glob(f"*{ending}{mark}")}
    return sorted(found, key=lambda path: (not path.name.startswith("filt"), len(path.name), path.name))


def sort_files(root: Path, pairs: Path) -> IsceFiles:
    """Find the rasters of each pair and of the geometry."""
    files = IsceFiles(root)
    for folder in _unwrapped(pairs):
        try:
            first, second = find_dates(folder.name)
            if first == second:
                raise ParameterError("the same date twice.")
        except (ParameterError, ValueError) as error:
            files.skipped.append(f"{folder.relative_to(root)}: {str(error).rstrip('.')}")
            continue
        pair = (first, second) if first < second else (second, first)
        if pair in files.phase:
            files.skipped.append(f"{folder.relative_to(root)}: {format_pair(*pair)} is there already")
            continue
        if first > second:
            files.negated.add(pair)
        unwrapped = _candidates(folder, ".unw")
        files.phase[pair] = opened_as(unwrapped[0])
        for other in unwrapped[1:]:
            files.skipped.append(f"{other.relative_to(root)}: {unwrapped[0].name} is taken")
        component = unwrapped[0].with_name(f"{unwrapped[0].name}.conncomp")
        if is_raster(component):
            files.component[pair] = opened_as(component)
        coherence = _candidates(folder, ".cor")
        if coherence:
            files.coherence[pair] = opened_as(coherence[0])
    files.geometry = _find_geometry(root)
    return files


def is_raster(path: Path) -> bool:
    """True when there is a raster with ISCE's description."""
    return any(path.with_name(f"{path.name}{mark}").is_file() for mark in (".vrt", ".xml"))


def opened_as(path: Path) -> str:
    """The name under which GDAL opens a raster: its virtual raster's, which some have instead of pixels."""
    virtual = path.with_name(f"{path.name}.vrt")
    return str(virtual if virtual.is_file() else path)


def raw_file(name: str) -> Path:
    """The file that holds the pixels of a raster."""
    return Path(name.removesuffix(".vrt"))


def _find_geometry(root: Path) -> dict[str, str]:
    for place in (root / name for name in GEOMETRY_FOLDERS):
        found = {}
        for name in GEOMETRY_NAMES:
            path = next((path for end in SUFFIXES if is_raster(path := place / f"{name}{end}")), None)
            if path is not None:
                found[name] = opened_as(path)
        if "lat" in found and "lon" in found:
            return found
    return {}


def full_size(geometry: dict[str, str]) -> str | None:
    """The raster of the geometry before it was multilooked, when that was kept."""
    for name in geometry.values():
        full = raw_file(name).with_name(f"{raw_file(name).name.removesuffix('.full')}.full")
        if is_raster(full):
            return opened_as(full)
    return None
