# SPDX-License-Identifier: GPL-2.0-or-later
"""Reader of LiCSBAS's folders GEOCml*: flat rasters of each pair, and the geometry of the folder.

Facts: Morishita et al. (2020). The phase is LiCSAR's: earlier_later, positive away from the radar, NaN = no data.
Coherence is bytes, 255 = 1, or float32 in old versions.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ..dates import format_pair, parse_pair
from ..errors import FormatError, ParameterError
from ..grid import Window
from ..network.network import Network, Pair
from ..progress import Progress
from ..stack import COHERENCE, PHASE
from .base import FloatArray, OpenOptions, StackFormat, StackSource, list_files, register
from .licsar_files import read_baselines
from .licsbas_files import (
    GRID_FILE,
    IMAGE_FILE,
    folder_attributes,
    geometry_readers,
    read_flat,
    read_grid,
    require_size,
)
from .pair_layers import describe_pairs
from .rasters import GeometryReader

PHASE_SUFFIX, COHERENCE_SUFFIX = ".unw", ".cc"


@register
class LicsbasFormat(StackFormat):
    """A folder that LiCSBAS prepared for its inversion."""

    id = "licsbas"
    holds = "GEOCml*/*_*/*_*.unw with *.cc, EQA.dem_par and slc.mli.par"

    def detect(self, folder: Path) -> bool:
        """True when a folder holds the grid and pairs."""
        return bool(_pair_folders(list_files(folder)))

    def open(self, folder: Path, options: OpenOptions, progress: Progress) -> StackSource:
        """Find the folder, its grid and its pairs, and check the sizes of all rasters."""
        files = list_files(folder)
        homes = sorted(_pair_folders(files))
        if len(homes) != 1:
            what = f"several stacks of LiCSBAS: {', '.join(home.name for home in homes)}" if homes else "none"
            raise FormatError(f"{folder} holds {what}; choose the folder that holds {GRID_FILE} of one stack.")
        home = homes[0]
        grid = read_grid(home / GRID_FILE)
        skipped: list[str] = []
        layers = _complete(_pairs(files, home, skipped), home, skipped, progress)
        pairs = sorted(layers[PHASE])
        if not pairs:
            raise FormatError(f"{home} holds no usable pair ({skipped[0] if skipped else 'no name fits'}).")
        for number, pair in enumerate(pairs):
            progress.check()
            progress(number / len(pairs), "Checking files")
            for known in layers.values():
                require_size(known[pair], grid.shape)
        readers = geometry_readers(home, grid, skipped)
        baselines = read_baselines(home / "baselines")
        network = Network.create(pairs, baselines.of_pairs(pairs, progress))
        return LicsbasSource(
            self.id,
            grid,
            network,
            folder_attributes(home / IMAGE_FILE, grid),
            tuple(layers),
            tuple(readers),
            tuple(path for known in layers.values() for path in known.values()),
            (
                f"{describe_pairs(network)}, from {home.name}",
                f"layers: {', '.join(layers)}",
                f"geometry: {', '.join(readers) or 'none'}",
                baselines.note,
            ),
            tuple(skipped),
            {layer: tuple(known[pair] for pair in pairs) for layer, known in layers.items()},
            readers,
        )


@dataclass(frozen=True)
class LicsbasSource(StackSource):
    """A folder GEOCml*.

    Attributes
    ----------
    paths : mapping of str to tuple of Path
        The flat raster of each layer of each pair.
    readers : mapping of str to GeometryReader
        How each geometry layer is read.
    """

    paths: Mapping[str, tuple[Path, ...]]
    readers: Mapping[str, GeometryReader]

    def read(self, layer: str, pair: int, window: Window) -> FloatArray:
        """One layer of one pair; a value of exactly 0 is no data."""
        data = read_flat(self.paths[layer][pair], self.grid.shape, window)
        data[(data == 0.0) | ~np.isfinite(data)] = np.nan
        return data

    def read_geometry(self, name: str, window: Window, height: FloatArray | None = None) -> FloatArray:
        """One geometry layer."""
        return self.readers[name](window, np.full(window.shape, np.nan, dtype=np.float32))

    def where(self, layer: str, pair: int) -> str:
        """Name the file."""
        return str(self.paths[layer][pair])


def _is_pair_file(path: Path) -> bool:
    """True for DATE_DATE/DATE_DATE.unw."""
    if path.suffix != PHASE_SUFFIX or path.stem != path.parent.name:
        return False
    try:
        parse_pair(path.stem)
    except ParameterError:
        return False
    return True


def _pair_folders(files: list[Path]) -> set[Path]:
    """Folders that hold the grid, the image's parameters, and folders of pairs."""
    homes = {path.parent.parent for path in files if _is_pair_file(path)}
    return {home for home in homes if (home / GRID_FILE).is_file() and (home / IMAGE_FILE).is_file()}


def _pairs(files: list[Path], home: Path, skipped: list[str]) -> dict[str, dict[Pair, Path]]:
    """Phase and coherence of each pair of a folder."""
    layers: dict[str, dict[Pair, Path]] = {PHASE: {}, COHERENCE: {}}
    kinds = {PHASE_SUFFIX: PHASE, COHERENCE_SUFFIX: COHERENCE}
    for path in files:
        if path.suffix not in kinds or path.parent.parent != home:
            continue
        try:
            first, second = parse_pair(path.stem)
            if first >= second:
                raise ParameterError(f"{format_pair(first, second)} does not name the earlier date first")
        except ParameterError as error:
            skipped.append(f"{path.relative_to(home)}: {str(error).rstrip('.')}")
        else:
            layers[kinds[path.suffix]][first, second] = path
    return layers


def _complete(
    layers: dict[str, dict[Pair, Path]], home: Path, skipped: list[str], progress: Progress
) -> dict[str, dict[Pair, Path]]:
    """Layers of the pairs that have both, or the phase alone when there is no coherence at all."""
    phase, coherence = layers[PHASE], layers[COHERENCE]
    if phase and not coherence:
        progress.warning(f"No coherence was found in {home}: pairs cannot be weighted by it or chosen by it.")
        return {PHASE: phase}
    for known, other, what in ((phase, coherence, "coherence file"), (coherence, phase, "interferogram")):
        for pair in sorted(set(known) - set(other)):
            skipped.append(f"{known.pop(pair).relative_to(home)}: there is no {what} of this pair")
    return layers
