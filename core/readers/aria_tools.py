# SPDX-License-Identifier: GPL-2.0-or-later
"""Reader of what ARIA-tools (ariaTSsetup.py) leaves: stacks of interferograms as VRT files, and geometry beside them.

Interferograms are those of the products: the later date first, phase positive where the ground came nearer. Azimuth
angles point from the ground to the radar and count from east. Delays of a date are radians with the sign of the phase:
-4 pi / wavelength times the longer path.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from pathlib import Path

import numpy as np

from ..dates import format_pair
from ..errors import FormatError
from ..files.raster import open_raster, raster_grid
from ..grid import Grid, Window
from ..network.network import Network, Pair
from ..orbit import AZIMUTH, INCIDENCE
from ..progress import Progress
from ..stack import COHERENCE, COMPONENT, PHASE
from .aria_names import IONOSPHERE, MODELS, STACK_PLACES, TIDE, TROPOSPHERE, nominal_attributes
from .aria_stacks import Facts, PairStack, as_number, read_bands, read_dates, read_pairs
from .base import OpenOptions, StackFormat, StackSource, choose_track, register
from .pair_layers import describe_pairs
from .rasters import Band, GeometryReader, RasterSource, any_grid_reader, height_reader

HEIGHT, WATER = "height", "waterMask"
PAIR_STACKS = {PHASE: "unwrapStack.vrt", COHERENCE: "cohStack.vrt", COMPONENT: "connCompStack.vrt"}
IONOSPHERE_STACK, TIDE_STACK = "ionoStack.vrt", "setStack.vrt"
TROPOSPHERE_STACKS = "troposphereTotal/*Stack.vrt"
PLACES = {
    HEIGHT: ("DEM", ("*.dem.vrt", "*.dem", "*.vrt", "*.tif")),
    INCIDENCE: ("incidenceAngle", ("*.vrt", "*.tif")),
    AZIMUTH: ("azimuthAngle", ("*.vrt", "*.tif")),
    WATER: ("mask", ("*.msk.vrt", "*.msk", "*.vrt", "*.tif")),
}
"""Folder and names of each geometry layer; the first that opens counts."""


@register
class AriaToolsFormat(StackFormat):
    """A folder that ariaTSsetup.py has filled, or its folder `stack`."""

    id = "aria_tools"
    holds = "stack/unwrapStack.vrt, cohStack.vrt, ... and the folders DEM, incidenceAngle, azimuthAngle and mask"

    def detect(self, folder: Path) -> bool:
        """True when the stack of interferograms lies where ARIA-tools puts it."""
        return _stack_folder(folder) is not None

    def open(self, folder: Path, options: OpenOptions, progress: Progress) -> StackSource:
        """Read dates and baselines of the bands, and find geometry and delays beside the stack."""
        stacks = _stack_folder(folder)
        if stacks is None:
            raise FormatError(f"{folder} holds no {STACK_PLACES[0]}; choose the folder that ariaTSsetup.py has filled.")
        choose_track([""], options, folder)
        skipped: list[str] = []
        stack = read_pairs(stacks / PAIR_STACKS[PHASE], PHASE)
        layers = {PHASE: stack.bands} | _other_layers(stacks, stack, skipped)
        pairs = _common_pairs(layers, skipped)
        if not pairs:
            raise FormatError(f"{stacks} holds no pair with all of {', '.join(layers)}; run ariaTSsetup.py again.")
        bands = {layer: tuple(known[pair] for pair in pairs) for layer, known in layers.items()}
        delays, notes = _delays(stacks, stack, pairs, skipped)
        bands.update(delays)
        places, readers = _geometry(stacks.parent, stack.grid, skipped)
        network = Network.create(pairs, [stack.baselines[pair] for pair in pairs])
        missing = sum(math.isnan(value) for value in network.bperp)
        if missing:
            progress.warning(f"The perpendicular baseline of {missing} of {len(pairs)} pairs is unknown.")
        return RasterSource(
            self.id,
            stack.grid,
            network,
            _attributes(stack.facts, readers, stack.grid),
            tuple(bands),
            tuple(readers),
            tuple(dict.fromkeys(Path(band.name) for known in bands.values() for band in known))
            + tuple(places.values()),
            (
                f"{describe_pairs(network)}, from {stacks}",
                f"layers: {', '.join(bands)}",
                *(f"{name} from {path.relative_to(stacks.parent)}" for name, path in places.items()),
                *notes,
            ),
            tuple(skipped),
            bands,
            readers,
        )


def _stack_folder(folder: Path) -> Path | None:
    return next(((folder / place).parent for place in STACK_PLACES if (folder / place).is_file()), None)


def _common_pairs(layers: Mapping[str, Mapping[Pair, Band]], skipped: list[str]) -> list[Pair]:
    """The pairs that all layers have, in the order of their dates; says which layer lacks the others."""
    for pair in sorted(set().union(*layers.values())):
        lacking = [layer for layer, bands in layers.items() if pair not in bands]
        if lacking:
            skipped.append(f"pair {format_pair(*pair)}: it has no {' and no '.join(lacking)}")
    return sorted(set.intersection(*(set(bands) for bands in layers.values())))


def _other_layers(stacks: Path, stack: PairStack, skipped: list[str]) -> dict[str, dict[Pair, Band]]:
    """Coherence and components, where there are stacks of them."""
    layers = {}
    for layer in (COHERENCE, COMPONENT):
        path = stacks / PAIR_STACKS[layer]
        if not path.is_file():
            skipped.append(f"{layer}: there is no {path.name}")
            continue
        other = read_pairs(path, layer)
        stack.grid.require_same(other.grid, str(stack.path), str(path))
        layers[layer] = other.bands
    return layers


def _delays(
    stacks: Path, stack: PairStack, pairs: list[Pair], skipped: list[str]
) -> tuple[dict[str, tuple[Band, ...]], list[str]]:
    """Delays of the pairs, from the stacks of dates or of pairs, and a line on each."""
    troposphere = sorted(stacks.glob(TROPOSPHERE_STACKS), key=_preference)
    chosen = {
        TROPOSPHERE: troposphere[0] if troposphere else stacks / "tropoStack.vrt",
        TIDE: stacks / TIDE_STACK,
        IONOSPHERE: stacks / IONOSPHERE_STACK,
    }
    skipped += [f"{path.relative_to(stacks)}: {troposphere[0].name} is taken" for path in troposphere[1:]]
    found, notes = {}, []
    for layer, path in chosen.items():
        if not path.is_file():
            continue
        try:
            known = read_pairs(path, layer).bands if layer == IONOSPHERE else read_dates(path, layer, pairs)
            stack.grid.require_same(read_bands(path)[0], str(stack.path), str(path))
        except FormatError as error:
            skipped.append(f"{layer}: {error}")
            continue
        lacking = [pair for pair in pairs if pair not in known]
        if lacking:
            skipped.append(f"{layer}: {path.name} lacks {len(lacking)} pairs (such as {format_pair(*lacking[0])})")
        else:
            found[layer] = tuple(known[pair] for pair in pairs)
            notes.append(f"{layer} from {path.relative_to(stacks.parent)}")
    return found, notes


def _preference(path: Path) -> tuple[int, str]:
    model = path.name.removesuffix("Stack.vrt")
    return MODELS.index(model) if model in MODELS else len(MODELS), path.name


def _geometry(folder: Path, grid: Grid, skipped: list[str]) -> tuple[dict[str, Path], dict[str, GeometryReader]]:
    """Files of the geometry, and how they are read."""
    places: dict[str, Path] = {}
    readers: dict[str, GeometryReader] = {}
    for name, (place, patterns) in PLACES.items():
        candidates = dict.fromkeys(path for pattern in patterns for path in sorted((folder / place).glob(pattern)))
        usable = []
        for path in candidates:
            try:
                usable.append((path, raster_grid(open_raster(path), path)))
            except FormatError as error:
                skipped.append(f"{name}: {error}")
        if not usable:
            continue
        path, _ = min(usable, key=lambda one: one[1].shape != grid.shape)  # the first of those on the grid
        places[name] = path
        if name == HEIGHT:
            readers[name] = height_reader(Band(str(path)), grid)
        elif name == WATER:
            readers[name] = any_grid_reader(Band(str(path)), grid)
        else:
            readers[name] = any_grid_reader(Band(str(path), nodata=0.0), grid)
    if AZIMUTH in readers:
        readers[AZIMUTH] = _from_north(readers[AZIMUTH])
    return places, readers


def _from_north(from_east: GeometryReader) -> GeometryReader:
    """Angles that count from north, of angles that count from east, both anti-clockwise."""
    return lambda window, height: (from_east(window, height) + 90.0) % 360.0 - 180.0


def _attributes(facts: Facts, readers: Mapping[str, GeometryReader], grid: Grid) -> dict[str, str]:
    """MintPy attributes of the acquisition."""
    direction = facts.get("orbitDirection", facts.get("orbit_direction", "")).upper()
    attributes = nominal_attributes(grid.dx, as_number(facts.get("slantRangeSpacing", "")))
    attributes.update({"PLATFORM": facts.get("PLATFORM", "Sen"), "ANTENNA_SIDE": "-1"})
    if direction.startswith(("A", "D")):
        attributes["ORBIT_DIRECTION"] = "ASCENDING" if direction.startswith("A") else "DESCENDING"
    for key, name in (("WAVELENGTH", "Wavelength (m)"), ("STARTING_RANGE", "startRange")):
        value = as_number(facts.get(name, ""))
        if value > 0:
            attributes[key] = repr(float(value))
    clock = [as_number(word) for word in facts.get("UTCTime (HH:MM:SS.ss)", "").split(":")]
    if len(clock) == 3 and not any(math.isnan(part) for part in clock):
        attributes["CENTER_LINE_UTC"] = repr(float(clock[0] * 3600.0 + clock[1] * 60.0 + clock[2]))
    if AZIMUTH in readers:
        middle = Window(grid.rows // 2, grid.rows // 2 + 1, 0, grid.cols)
        azimuth = readers[AZIMUTH](middle, np.zeros(middle.shape, dtype=np.float32))
        if np.isfinite(azimuth).any():
            heading = 90.0 - float(np.nanmedian(azimuth))
            attributes["HEADING"] = f"{(heading + 180.0) % 360.0 - 180.0:.6f}"
    return attributes
