# SPDX-License-Identifier: GPL-2.0-or-later
"""Reader of GAMMA products with GAMMA's parameter files beside them: GeoTIFFs, or flat files on a map or in radar
coordinates with a lookup table."""

from __future__ import annotations

from pathlib import Path

from ..errors import FormatError
from ..files.raster import open_raster, raster_grid
from ..grid import Grid
from ..network.network import Pair
from ..progress import Progress
from ..stack import COHERENCE, COMPONENT, PHASE
from . import gamma_files as names
from . import gamma_flat
from .base import OpenOptions, StackFormat, StackSource, list_files, register
from .gamma_acquisition import (
    acquisition_attributes,
    build_network,
    find_header,
    look_geometry,
    read_headers,
    tag_attributes,
)
from .gamma_files import DatedFile, GammaFiles
from .pair_layers import describe_pairs
from .rasters import Band, RasterSource, height_reader

HEIGHT = "height"
_LAYER_KINDS = ((PHASE, names.PHASE_FILE), (COHERENCE, names.COHERENCE_FILE), (COMPONENT, names.COMPONENT_FILE))


@register
class GammaFormat(StackFormat):
    """A folder of rasters named after pairs of dates."""

    id = "gamma"
    holds = "*_unw.tif or *.unw named after two dates, with *_cc.tif or *.cc, a DEM, and *.par files"
    fallback = True

    def detect(self, folder: Path) -> bool:
        """True when some file is named like an unwrapped interferogram, and some other like GAMMA's parameters.

        Without parameters nothing tells GAMMA's GeoTIFFs from any others: then they are a plain folder.
        """
        paths = list_files(folder)
        parameters = (names.HEADER_FILE, names.BPERP_FILE, names.BASELINE_FILE)
        return any(names.is_interferogram(path) for path in paths) and any(
            names.kind_of(path.name) in parameters for path in paths
        )

    def open(self, folder: Path, options: OpenOptions, progress: Progress) -> StackSource:
        """Sort the files, read the headers, and check that all rasters lie on one grid."""
        files = names.sort_files(list_files(folder), folder)
        if not files.pairs[names.PHASE_FILE] and files.flat[names.PHASE_FILE]:
            return gamma_flat.open_flat(self.id, files, folder, options, progress)
        if files.flat[names.PHASE_FILE]:
            files.skipped.append(f"{len(files.flat[names.PHASE_FILE])} flat interferograms: the GeoTIFFs are taken")
        layers = _complete_layers(files, folder, progress)
        pairs = sorted(layers[PHASE])
        if not pairs:
            raise FormatError(
                f"The folder {folder} holds no usable interferogram ({_first_reason(files)}); "
                f"it should hold {self.holds}."
            )
        rasters = {layer: [known[pair] for pair in pairs] for layer, known in layers.items()}
        grid, tags = _common_grid(rasters, progress)
        header = find_header(read_headers(files), rasters[PHASE][0].path)
        attributes = acquisition_attributes(header, tag_attributes(tags), progress)
        height = _height(files, grid, rasters[PHASE][0].path, progress)
        heights = {HEIGHT: height_reader(Band(str(height)))} if height else {}
        network, note = build_network(pairs, files, header, progress)
        look, look_note = look_geometry(header, tags, grid)
        used = [file.path for known in rasters.values() for file in known]
        found = [
            describe_pairs(network),
            f"layers: {', '.join(layers)}",
            f"height from {height.name}" if height else "no height",
            f"orbit from {header.path.name}" if header else "no SLC or MLI parameter file",
            f"perpendicular baselines {note}",
            look_note,
        ]
        return RasterSource(
            self.id,
            grid,
            network,
            attributes,
            tuple(layers),
            (*heights, *look),
            tuple(used + ([height] if height else [])),
            tuple(found),
            tuple(files.skipped),
            {layer: tuple(_band(layer, file) for file in known) for layer, known in rasters.items()},
            {**heights, **look},
        )


def _band(layer: str, file: DatedFile) -> Band:
    if layer == COMPONENT:
        return Band(str(file.path))
    return Band(str(file.path), factor=file.sign if layer == PHASE else 1.0, nodata=0.0)


def _first_reason(files: GammaFiles) -> str:
    return files.skipped[0] if files.skipped else "no name fits"


def _complete_layers(files: GammaFiles, folder: Path, progress: Progress) -> dict[str, dict[Pair, DatedFile]]:
    """Layers and their files, for the pairs that have all; says in `files.skipped` what was left out."""
    layers = {layer: dict(files.pairs[kind]) for layer, kind in _LAYER_KINDS}
    phases = layers[PHASE]
    if not layers[COHERENCE]:
        progress.warning(f"No coherence was found in {folder}: pairs cannot be weighted by it or chosen by it.")
    else:
        for pair in [pair for pair in phases if pair not in layers[COHERENCE]]:
            files.skipped.append(f"{phases[pair].path.relative_to(folder)}: there is no coherence file of this pair")
            del phases[pair]
    lacking = [pair for pair in phases if pair not in layers[COMPONENT]]
    if layers[COMPONENT] and lacking:
        files.skipped.append(f"connected components: {len(lacking)} of {len(phases)} pairs have none")
        layers[COMPONENT] = {}
    for layer in (COHERENCE, COMPONENT):
        for pair in [pair for pair in layers[layer] if pair not in phases]:
            path = layers[layer].pop(pair).path.relative_to(folder)
            files.skipped.append(f"{path}: there is no interferogram of this pair")
    return {layer: known for layer, known in layers.items() if known or layer == PHASE}


def _common_grid(rasters: dict[str, list[DatedFile]], progress: Progress) -> tuple[Grid, dict[str, str]]:
    """The grid of all rasters, and the tags of the first."""
    paths = [file.path for known in rasters.values() for file in known]
    first = open_raster(paths[0])
    grid, tags = raster_grid(first, paths[0]), dict(first.GetMetadata())
    if not grid.crs_wkt:
        raise FormatError(f"{paths[0]} has no coordinate system; assign it one.")
    for number, path in enumerate(paths[1:], 1):
        progress.check()
        progress(number / len(paths), "Reading headers")
        grid.require_same(raster_grid(open_raster(path), path), str(paths[0]), str(path))
    return grid, tags


def _height(files: GammaFiles, grid: Grid, interferogram: Path, progress: Progress) -> Path | None:
    """The first elevation model on the grid of the interferograms."""
    chosen = None
    for path in files.heights:
        try:
            grid.require_same(raster_grid(open_raster(path), path), str(interferogram), str(path))
        except FormatError as error:
            files.skipped.append(str(error))
            progress.warning(str(error))
            continue
        if chosen is None:
            chosen = path
        else:
            files.skipped.append(f"{path}: {chosen.name} is taken")
    return chosen
