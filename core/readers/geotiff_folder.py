# SPDX-License-Identifier: GPL-2.0-or-later
"""Reader of a plain folder of GeoTIFFs of unwrapped phase in radians, named after their two dates.

Names are taken apart into words. A file of phase says so (`unw`, `unwrapped`, `phase`, ...), or says nothing but its
dates and words that tell of no quantity (`ifg_20200101_20200113_utm.tif`). The folder counts as GAMMA's when GAMMA's
parameter files lie in it, see :mod:`.gamma`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from ..dates import format_pair
from ..errors import FormatError, ParameterError
from ..files.raster import open_raster
from ..files.virtual_files import gdal_name
from ..network.network import Network, Pair
from ..progress import Progress
from ..stack import COHERENCE, COMPONENT, PHASE
from .base import OpenOptions, StackFormat, StackSource, register
from .gamma_acquisition import tag_attributes
from .gamma_files import pair_of
from .listed import below, raster_files
from .pair_layers import complete_layers, describe_pairs
from .rasters import Band, RasterSource, common_grid, height_reader, phase_band

HEIGHT = "height"
PLAIN = "plain"
"""A file whose name says nothing but its dates."""

_WORDS = {
    COMPONENT: {"conncomp", "concomp", "component", "components"},
    COHERENCE: {"cc", "coh", "cor", "corr", "coherence", "correlation"},
    HEIGHT: {"dem", "hgt", "height", "elevation"},
    PHASE: {"unw", "unwrap", "unwrapped", "unwrappedphase", "unwphase", "phase", "phs"},
}
_OTHER = set(
    "wrapped wrap int diff disp displacement displacements los vert amp amplitude mag magnitude mask similarity std "
    "var variance err error residual residuals rms counts inc incidence theta phi velocity atm iono tropo delay".split()
)
"""Words of other quantities: with one of these a file is none of the above."""
_NEUTRAL = set(
    "ifg ifgs igram interferogram insar pair geo geocoded eqa utm map crop cropped clip clipped subset filt filtered "
    "fine flat ml rlks alks looks t s iw vv hh hv vh asc desc a b c d".split()
)
"""Words that tell of no quantity."""


@register
class GeotiffFormat(StackFormat):
    """A folder of GeoTIFFs and nothing else."""

    id = "geotiff"
    holds = (
        "*.tif of phase in radians named after two dates, and of coherence named alike; the wavelength is to be given"
    )
    fallback = True

    def detect(self, folder: Path) -> bool:
        """True when some GeoTIFF is named after two dates and may be phase."""
        return any(kind_of(path) in (PHASE, PLAIN) and _has_pair(path) for path in raster_files(folder))

    def open(self, folder: Path, options: OpenOptions, progress: Progress) -> StackSource:
        """Sort the files, and find the area that all of them cover."""
        skipped: list[str] = []
        files = sort_files(raster_files(folder, skipped), folder)
        files.skipped[:0] = skipped
        layers = {
            layer: {pair: _band(layer, *file) for pair, file in files.pairs[layer].items()} for layer in files.pairs
        }
        pairs, bands = complete_layers(layers, folder, files.skipped, progress)
        if not pairs:
            reason = files.skipped[0] if files.skipped else "no name fits"
            raise FormatError(
                f"The folder {folder} holds no usable interferogram ({reason}); it should hold {self.holds}."
            )
        grid, moved = common_grid(bands, progress)
        progress.warning("Perpendicular baselines are unknown: errors of the elevation model cannot be estimated.")
        height = _height(files)
        network = Network.create(pairs)
        used = [Path(band.name) for known in bands.values() for band in known]
        return RasterSource(
            self.id,
            grid,
            network,
            {"PROCESSOR": "gdal", **tag_attributes(open_raster(bands[PHASE][0].name).GetMetadata())},
            tuple(bands),
            (HEIGHT,) if height else (),
            tuple(used + ([height] if height else [])),
            (
                describe_pairs(network),
                f"layers: {', '.join(bands)}",
                f"area that all files cover: {grid.rows} x {grid.cols} pixels",
                f"height from {height.name}" if height else "no height",
            ),
            tuple(files.skipped),
            moved,
            {HEIGHT: height_reader(Band(gdal_name(height)), grid)} if height else {},
        )


@dataclass
class PlainFiles:
    """The files of a folder, by what they are: path, and whether the later date stands first in its name."""

    pairs: dict[str, dict[Pair, tuple[Path, bool]]] = field(
        default_factory=lambda: {PHASE: {}, COHERENCE: {}, COMPONENT: {}}
    )
    heights: list[Path] = field(default_factory=list)
    skipped: list[str] = field(default_factory=list)


def kind_of(path: Path) -> str | None:
    """What a file is by its name: a layer, `height`, `plain`, or None."""
    words = set(re.findall("[a-z]+", path.stem.lower()))
    if path.suffix.lower() not in (".tif", ".tiff") or words & _OTHER:
        return None
    plain = PLAIN if words <= _NEUTRAL else None
    return next((kind for kind, known in _WORDS.items() if words & known), plain)


def sort_files(paths: Sequence[Path], folder: Path) -> PlainFiles:
    """Sort files by what they are.

    Raises
    ------
    FormatError
        When two files of one kind hold the same pair.
    """
    files = PlainFiles()
    kinds = [(path, kind_of(path)) for path in paths if path.suffix.lower() in (".tif", ".tiff")]
    for path, kind in sorted(kinds, key=lambda one: one[1] == PLAIN):  # names that say phase go before plain ones
        name = below(path, folder)
        try:
            if kind is None:
                files.skipped.append(f"{name}: not known as phase, coherence, components or height")
            elif kind == HEIGHT:
                files.heights.append(path)
            else:
                _add(files, path, kind, name)
        except ParameterError as error:
            files.skipped.append(f"{name}: {str(error).rstrip('.')}")
    return files


def _add(files: PlainFiles, path: Path, kind: str, name: Path) -> None:
    pair, negated = pair_of(path)
    known = files.pairs[PHASE if kind == PLAIN else kind]
    if pair not in known:
        known[pair] = path, negated
        return
    first = known[pair][0]
    if kind == kind_of(first):
        raise FormatError(f"{first} and {path} both hold the pair {format_pair(*pair)}; move one out of the folder.")
    files.skipped.append(f"{name}: the name of {first.name} says that it is the phase of the pair")


def _has_pair(path: Path) -> bool:
    try:
        pair_of(path)
    except ParameterError:
        return False
    return True


def _band(layer: str, path: Path, negated: bool) -> Band:
    name = gdal_name(path)
    if layer == PHASE:
        return phase_band(name, -1.0 if negated else 1.0)
    return Band(name, fill=0.0) if layer == COMPONENT else Band(name, nodata=0.0)


def _height(files: PlainFiles) -> Path | None:
    """The first elevation model, in any grid."""
    for path in files.heights[1:]:
        files.skipped.append(f"{path.name}: {files.heights[0].name} is taken")
    return files.heights[0] if files.heights else None
