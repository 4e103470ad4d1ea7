# SPDX-License-Identifier: GPL-2.0-or-later
"""Reader of GMTSAR's geocoded interferograms: a folder a pair, named after its dates, with GMT grids in degrees.

Facts: the GMTSAR manual (Sandwell et al., 2011, 2016). The phase is earlier_later, positive away from the radar. Days
of the year in names count from 0.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Sequence
from pathlib import Path

from ..dates import find_dates, format_pair
from ..errors import FormatError, ParameterError
from ..network.network import Network, Pair
from ..progress import Progress
from ..stack import COHERENCE, COMPONENT, PHASE
from .base import OpenOptions, StackFormat, StackSource, choose_track, list_files, register
from .gmt_grid import GmtBand, GmtGrid
from .gmtsar_files import prm_attributes, read_baselines, read_prm
from .gmtsar_geometry import find_geometry, heading
from .pair_layers import complete_layers, describe_pairs
from .rasters import Band, RasterSource, common_grid

_LAYERS = ((PHASE, "unwrap"), (COHERENCE, "corr"), (COMPONENT, "conncomp"))
_GRID = re.compile(r"^(unwrap|corr|conncomp)(?:_\w+)?_ll(?:_\w+)?\.grd$")
_RADAR = re.compile(r"^unwrap(_\w+)?\.grd$")
_SUBSWATH = re.compile(r"^(F\d|merge)$", re.IGNORECASE)


@register
class GmtsarFormat(StackFormat):
    """A folder of GMTSAR, or its folder of interferograms."""

    id = "gmtsar"
    holds = "YYYYDDD_YYYYDDD/unwrap_ll.grd with corr_ll.grd, baseline_table.dat and *.PRM"

    def detect(self, folder: Path) -> bool:
        """True when some folder of a pair holds unwrapped phase."""
        return any(_RADAR.match(path.name) and len(_dates(path)) == 2 for path in list_files(folder))

    def open(self, folder: Path, options: OpenOptions, progress: Progress) -> StackSource:
        """Sort the files, read parameters and baselines, and find the area that all grids cover."""
        skipped: list[str] = []
        paths, swath = _of_one_swath(list_files(folder), options, folder, skipped)
        pairs, bands = complete_layers(_pair_bands(paths, folder, skipped), folder, skipped, progress)
        if not pairs:
            reason = skipped[0] if skipped else "no name fits"
            raise FormatError(f"The folder {folder} holds no usable pair ({reason}); it should hold {self.holds}.")
        grid, layers = common_grid(bands, progress, lambda name: GmtGrid.open(Path(name)).grid)
        first = Path(bands[PHASE][0].name)
        parameters = _nearest(paths, first, lambda path: path.suffix.upper() == ".PRM")
        prm = read_prm(parameters) if parameters else {}
        config = _nearest(paths, first, lambda path: re.match(r"config.*\.txt$", path.name) is not None)
        geometry = find_geometry(paths, grid, prm, parameters, skipped)
        attributes = {"PROCESSOR": "gmtsar", **prm_attributes(prm, read_prm(config) if config else {})}
        flight = heading(geometry, grid, prm)
        if flight is not None:
            attributes["HEADING"] = f"{flight:.4f}"
        table = _nearest(paths, first, lambda path: path.name == "baseline_table.dat")
        network = _network(pairs, table, progress)
        return RasterSource(
            self.id,
            grid,
            network,
            attributes,
            tuple(layers),
            tuple(geometry.readers),
            (*dict.fromkeys(Path(band.name) for used in layers.values() for band in used), *geometry.grids),
            (
                describe_pairs(network) + (f", subswath {swath}" if swath else ""),
                f"layers: {', '.join(layers)}",
                f"parameters from {parameters.name}" if parameters else "no PRM file",
                *geometry.notes,
                f"perpendicular baselines from {table.name}" if table else "no baseline_table.dat",
            ),
            tuple(skipped),
            layers,
            geometry.readers,
        )


def _dates(path: Path) -> tuple[object, ...]:
    """The dates in the name of a file's folder."""
    try:
        return find_dates(path.parent.name)
    except ParameterError:
        return ()


def _of_one_swath(
    paths: Sequence[Path], options: OpenOptions, folder: Path, skipped: list[str]
) -> tuple[list[Path], str]:
    """The files of the chosen subswath (or of those merged), and those that belong to none."""
    labels = {path: _subswath(path, folder) for path in paths}
    swath = choose_track([labels[path] for path in paths if _is_pair_grid(path)], options, folder)
    others = {labels[path] for path in paths if _is_pair_grid(path)} - {swath}
    skipped += [f"interferograms of subswath {label or 'unknown'}" for label in sorted(others)]
    return [path for path in paths if labels[path] == swath or not _is_pair_grid(path)], swath


def _is_pair_grid(path: Path) -> bool:
    return bool(_GRID.match(path.name) or _RADAR.match(path.name)) and len(_dates(path)) == 2


def _subswath(path: Path, folder: Path) -> str:
    return next((part for part in path.relative_to(folder).parts if _SUBSWATH.match(part)), "")


def _pair_bands(paths: Sequence[Path], folder: Path, skipped: list[str]) -> dict[str, dict[Pair, Band]]:
    """The grid of each layer of each pair; of several, the one with the shortest name."""
    known: dict[str, dict[Pair, Path]] = {kind: {} for _, kind in _LAYERS}
    signs: dict[Path, float] = {}
    only_radar = {path.parent for path in paths if _RADAR.match(path.name)}
    for path in sorted(paths, key=lambda one: (len(one.name), str(one))):
        match = _GRID.match(path.name)
        if match is None:
            continue
        name = path.relative_to(folder)
        try:
            days = find_dates(path.parent.name)
        except ParameterError as error:
            skipped.append(f"{name}: {str(error).rstrip('.')}")
            continue
        if len(days) != 2 or days[0] == days[1]:
            skipped.append(f"{name}: its folder is not named after two dates")
            continue
        pair = min(days), max(days)
        older = known[match[1]].get(pair)
        if older is None:
            known[match[1]][pair] = path
            signs[path] = 1.0 if days[0] < days[1] else -1.0
        elif older.parent != path.parent:
            raise FormatError(
                f"{older} and {path} both hold the pair {format_pair(*pair)}; move one out of the folder."
            )
        else:
            skipped.append(f"{name}: {older.name} is taken")
    only_radar -= {path.parent for path in known["unwrap"].values()}
    skipped += [
        f"{place.relative_to(folder)}: only in radar coordinates; bring it to map coordinates with proj_ra2ll.csh"
        for place in sorted(only_radar)
    ]
    return {
        PHASE: {pair: GmtBand(str(path), factor=signs[path], nodata=0.0) for pair, path in known["unwrap"].items()},
        COHERENCE: {pair: GmtBand(str(path)) for pair, path in known["corr"].items()},
        COMPONENT: {pair: GmtBand(str(path)) for pair, path in known["conncomp"].items()},
    }


def _nearest(paths: Sequence[Path], place: Path, fits: Callable[[Path], bool]) -> Path | None:
    """The file that has most folders in common with a place, the first by name."""

    def shared(path: Path) -> int:
        return next((i for i, (a, b) in enumerate(zip(path.parts, place.parts)) if a != b), len(place.parts))

    return min((path for path in paths if fits(path)), key=lambda path: (-shared(path), str(path)), default=None)


def _network(pairs: Sequence[Pair], table: Path | None, progress: Progress) -> Network:
    """The pairs with their perpendicular baselines: those of the later date minus those of the earlier."""
    known = read_baselines(table) if table else {}
    values = [known.get(second, math.nan) - known.get(first, math.nan) for first, second in pairs]
    missing = sum(math.isnan(value) for value in values)
    if missing:
        progress.warning(f"The perpendicular baseline of {missing} of {len(pairs)} pairs is unknown.")
    return Network.create(pairs, values)
