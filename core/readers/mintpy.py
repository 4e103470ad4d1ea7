# SPDX-License-Identifier: GPL-2.0-or-later
"""Reader of stacks in MintPy's layout: `ifgramStack.h5` and its geometry, MintPy's or our own.

A stack in radar coordinates is geocoded with `geometryRadar.h5` beside it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from ..dates import format_date
from ..errors import FormatError
from ..files import hdf5
from ..grid import Grid, Window
from ..network.network import Network
from ..progress import Progress
from ..stack import COHERENCE, PHASE, InterferogramStack
from . import mintpy_radar
from .base import Check, FloatArray, OpenOptions, StackFormat, StackSource, register, unwatched
from .radar import GeocodedSource, radar_grid

STACK_NAME = "ifgramStack.h5"
GEOMETRY_NAMES = ("geometryGeo.h5", "waterMask.h5")
GEOMETRY_LAYERS = ("height", "incidenceAngle", "azimuthAngle", "slantRangeDistance", "shadowMask", "waterMask")


@register
class MintpyFormat(StackFormat):
    """A MintPy project folder, or its `inputs` folder."""

    id = "mintpy"
    holds = "ifgramStack.h5 (and geometryGeo.h5 or geometryRadar.h5), in it or in its folder inputs"

    def detect(self, folder: Path) -> bool:
        """True when the stack file lies where MintPy puts it."""
        return _stack_path(folder) is not None

    def open(self, folder: Path, options: OpenOptions, progress: Progress) -> StackSource:
        """Open the stack and the geometry files beside it."""
        path = _stack_path(folder)
        if path is None:
            raise FormatError(f"The folder {folder} holds no {STACK_NAME}, nor does its folder inputs; choose another.")
        shape = mintpy_radar.radar_shape(path)
        stack = InterferogramStack.open(path, radar_grid(shape) if shape else None)
        skipped = [f"{path.name}/{name}: not used" for name in _other_cubes(path, stack)]
        places = tuple(dict.fromkeys([path.parent, folder, folder / "inputs"]))
        if shape:
            geometry = mintpy_radar.find_geometry(places, shape, GEOMETRY_LAYERS)
        else:
            geometry = _find_geometry(places, path, stack.grid, progress, skipped)
        order = sorted(range(len(stack.network)), key=lambda i: stack.network.pairs[i])
        network = _sorted(stack.network, order)
        days = network.all_dates
        found = [
            f"{path}: {network.describe()}" + (f", {format_date(days[0])} to {format_date(days[-1])}" if days else ""),
            *(f"{name} from {place}" for name, (place, _) in geometry.items()),
            *([f"{PHASE} is {stack.phase_dataset}"] if stack.phase_dataset != PHASE else []),
        ]
        source = MintpySource(
            self.id,
            stack.grid,
            network,
            dict(stack.metadata.attributes),
            stack.layers,
            tuple(geometry),
            (path, *sorted({place for place, _ in geometry.values()})),
            tuple(found),
            tuple(skipped),
            path,
            tuple(order),
            geometry,
            stack.phase_dataset,
        )
        if shape is None:
            return source
        return GeocodedSource.create(
            source, mintpy_radar.find_lookup(places, path, shape, stack.metadata, options.pixel_size, progress)
        )


@dataclass(frozen=True)
class MintpySource(StackSource):
    """An open MintPy stack.

    Attributes
    ----------
    path : Path
        The stack file.
    order : tuple of int
        Position in the file of each pair of `network`.
    places : dict of str to (Path, str)
        File and dataset of each geometry layer.
    phase : str
        The dataset that is read as `unwrapPhase`.
    """

    path: Path
    order: tuple[int, ...]
    places: dict[str, tuple[Path, str]]
    phase: str = PHASE

    def read(self, layer: str, pair: int, window: Window) -> FloatArray:
        """One layer of one pair."""
        with hdf5.open_read(self.path) as file:
            part = (self.order[pair], *window.slices)
            return _clean(layer, hdf5.read_part(file[self._dataset(layer)], part, self.path))

    def read_cube(self, layer: str, window: Window, check: Check = unwatched) -> FloatArray:
        """One layer of all pairs, in one read: chunks hold all pairs of a tile."""
        check()
        with hdf5.open_read(self.path) as file:
            cube = hdf5.read_part(file[self._dataset(layer)], (slice(None), *window.slices), self.path)
        return _clean(layer, cube if self.order == tuple(range(len(cube))) else cube[list(self.order)])

    def read_geometry(self, name: str, window: Window, height: FloatArray | None = None) -> FloatArray:
        """One geometry layer."""
        path, dataset = self.places[name]
        with hdf5.open_read(path) as file:
            return np.asarray(hdf5.read_part(file[dataset], window.slices, path), dtype=np.float32)

    def _dataset(self, layer: str) -> str:
        return self.phase if layer == PHASE else layer

    def where(self, layer: str, pair: int) -> str:
        """Name dataset and file."""
        return f"{self._dataset(layer)} of {self.network.names[pair]} in {self.path}"


def _stack_path(folder: Path) -> Path | None:
    places = (folder / STACK_NAME, folder / "inputs" / STACK_NAME)
    return next((path for path in places if path.is_file()), None)


def _clean(layer: str, data: Any) -> FloatArray:
    """Phase and coherence of exactly 0 are no data."""
    result = np.asarray(data, dtype=np.float32)
    if layer in (PHASE, COHERENCE):
        result[(result == 0.0) | ~np.isfinite(result)] = np.nan
    return result


def _sorted(network: Network, order: Sequence[int]) -> Network:
    return Network.create(
        [network.pairs[i] for i in order], [network.bperp[i] for i in order], [network.kept[i] for i in order]
    )


def _other_cubes(path: Path, stack: InterferogramStack) -> list[str]:
    used = [stack.phase_dataset if layer == PHASE else layer for layer in stack.layers]
    with hdf5.open_read(path) as file:
        return [name for name, item in hdf5.members(file) if getattr(item, "ndim", 0) == 3 and name not in used]


def _find_geometry(
    places: Sequence[Path], stack_path: Path, grid: Grid, progress: Progress, skipped: list[str]
) -> dict[str, tuple[Path, str]]:
    """File and dataset of each geometry layer on the stack's grid."""
    found: dict[str, tuple[Path, str]] = {}
    for name in GEOMETRY_NAMES:
        path = next((place / name for place in places if (place / name).is_file()), None)
        if path is None:
            continue
        with hdf5.open_read(path) as file:
            grid.require_same(hdf5.read_grid(file, path), str(stack_path), str(path))
            for layer, item in hdf5.members(file):
                target = "waterMask" if name == "waterMask.h5" and layer == "mask" else layer
                if getattr(item, "shape", None) != grid.shape:
                    continue
                if target in GEOMETRY_LAYERS:
                    found.setdefault(target, (path, layer))
                else:
                    skipped.append(f"{path.name}/{layer}: not used")
    if not any(path.name == GEOMETRY_NAMES[0] for path, _ in found.values()):
        progress.warning(f"No {GEOMETRY_NAMES[0]} was found with {stack_path}; heights and angles stay unknown.")
    return found
