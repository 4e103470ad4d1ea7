# SPDX-License-Identifier: GPL-2.0-or-later
"""Reader of SNAP's terrain-corrected interferograms: BEAM-DIMAP products, a .dim file beside a .data folder of images.

Facts: the products of ESA's Sentinel-1 Toolbox. The interferogram is reference x conj(secondary); the name of its band
holds both dates, the reference first. The headers of the images hold no reliable map coordinates: the .dim file does.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from pathlib import Path

from ..dates import find_dates, format_pair
from ..errors import FormatError, ParameterError
from ..files.raster import open_raster
from ..grid import Grid
from ..network.network import Network, Pair
from ..orbit import INCIDENCE, LookGeometry
from ..progress import Progress
from ..stack import COHERENCE, PHASE
from .base import OpenOptions, StackFormat, StackSource, choose_track, list_files, register
from .pair_layers import complete_layers, describe_pairs
from .radar import require_whole
from .rasters import (
    Band,
    GeometryReader,
    RasterSource,
    band_reader,
    common_grid,
    height_reader,
    look_readers,
    phase_band,
)
from .snap_dim import Dim, dim_attributes, find_days

HEIGHT = "height"
NO_HEIGHT = -32_768.0
_KINDS = (
    (PHASE, re.compile(r"^unw", re.IGNORECASE)),
    (COHERENCE, re.compile(r"^coh", re.IGNORECASE)),
    (HEIGHT, re.compile(r"^(elevation|dem)", re.IGNORECASE)),
    (INCIDENCE, re.compile(r"^incidenceAngle(FromEllipsoid)?(_\w+)?$")),
)
"""What an image is by its name: of several angles, the one to the vertical."""


@register
class SnapFormat(StackFormat):
    """A folder of BEAM-DIMAP products."""

    id = "snap"
    holds = "*.dim with *.data/Unw*_ifg_*.img and *.data/coh_*.img"

    def detect(self, folder: Path) -> bool:
        """True when some folder .data holds an image of unwrapped phase."""
        return any(_kind(path) == PHASE for path in list_files(folder))

    def open(self, folder: Path, options: OpenOptions, progress: Progress) -> StackSource:
        """Sort the images, read the .dim files, and find the area that all products cover."""
        skipped: list[str] = []
        images = [path for path in list_files(folder) if path.suffix == ".img" and path.parent.suffix == ".data"]
        dims = _read_dims(images, progress)
        images, track = _of_one_track(images, dims, options, folder, skipped)
        pairs, bands = complete_layers(_pair_bands(images, folder, skipped), folder, skipped, progress)
        if not pairs:
            reason = skipped[0] if skipped else "no name fits"
            raise FormatError(f"The folder {folder} holds no usable pair ({reason}); it should hold {self.holds}.")
        maps = _geometry_bands(images, folder, skipped)
        grid, moved = common_grid(
            {**bands, **{name: (band,) for name, band in maps.items()}}, progress, lambda name: _grid(name, dims)
        )
        used = [dims[Path(band.name).parent] for band in bands[PHASE]]
        readers: dict[str, GeometryReader] = {
            name: (height_reader if name == HEIGHT else band_reader)(moved[name][0]) for name in maps
        }
        notes = [f"{name} from {Path(band.name).name}" for name, band in maps.items()]
        notes.append(_add_orbit(used[0], grid, readers))
        network = Network.create(pairs, [dim.bperp(pair) for dim, pair in zip(used, pairs)])
        missing = sum(math.isnan(value) for value in network.bperp)
        if missing:
            progress.warning(f"The perpendicular baseline of {missing} of {len(pairs)} pairs is unknown.")
        return RasterSource(
            self.id,
            grid,
            network,
            {"PROCESSOR": "snap", **dim_attributes(used[0])},
            tuple(bands),
            tuple(readers),
            tuple(dict.fromkeys(Path(band.name) for layer in moved.values() for band in layer)),
            (
                describe_pairs(network) + (f", track {track}" if track else ""),
                f"layers: {', '.join(bands)}",
                f"area that all products cover: {grid.rows} x {grid.cols} pixels",
                *notes,
                f"perpendicular baselines of {len(pairs) - missing} pairs from the .dim files",
            ),
            tuple(skipped),
            {layer: moved[layer] for layer in bands},
            readers,
        )


def _kind(path: Path) -> str | None:
    """What an image is, None when its name says nothing or it lies in no folder .data."""
    if path.suffix != ".img" or path.parent.suffix != ".data":
        return None
    return next((kind for kind, pattern in _KINDS if pattern.search(path.stem)), None)


def _read_dims(images: Sequence[Path], progress: Progress) -> dict[Path, Dim]:
    """The product files of the images that are used, by their folder .data."""
    places = list(dict.fromkeys(path.parent for path in images if _kind(path) is not None))
    dims = {}
    for number, place in enumerate(places):
        progress.check()
        progress(number / len(places), "Reading headers")
        dims[place] = Dim.read(place.with_suffix(".dim"))
    return dims


def _of_one_track(
    images: Sequence[Path], dims: Mapping[Path, Dim], options: OpenOptions, folder: Path, skipped: list[str]
) -> tuple[list[Path], str]:
    """The images of the chosen track, and those of products that do not tell theirs and hold no phase."""
    labels = [dims[path.parent].track for path in images if _kind(path) == PHASE]
    track = choose_track(labels, options, folder)
    skipped += [f"{labels.count(other)} interferograms of track {other}" for other in sorted(set(labels) - {track})]
    return [path for path in images if _kind(path) is not None and dims[path.parent].track in (track, "")], track


def _pair_of(path: Path) -> tuple[Pair, float]:
    """The pair of an image from its name, or else its folder's, and the factor that makes its phase earlier_later.

    Raises
    ------
    ParameterError
        When there are not two different dates.
    """
    days = find_days(path.stem) or find_dates(path.stem) or find_dates(path.parent.stem)
    if len(days) != 2 or days[0] == days[1]:
        raise ParameterError(f"its name holds {len(days)} dates, not two different ones")
    return (min(days), max(days)), 1.0 if days[0] < days[1] else -1.0


def _pair_bands(images: Sequence[Path], folder: Path, skipped: list[str]) -> dict[str, dict[Pair, Band]]:
    """The images of phase and coherence of each pair.

    Raises
    ------
    FormatError
        When two images of one kind hold the same pair.
    """
    found: dict[str, dict[Pair, Band]] = {PHASE: {}, COHERENCE: {}}
    for path in images:
        kind = _kind(path)
        if kind not in found:
            continue
        try:
            pair, sign = _pair_of(path)
        except ParameterError as error:
            skipped.append(f"{path.relative_to(folder)}: {str(error).rstrip('.')}")
            continue
        if pair in found[kind]:
            raise FormatError(
                f"{found[kind][pair].name} and {path} both hold the pair {format_pair(*pair)}; move one out of the "
                "folder."
            )
        found[kind][pair] = phase_band(str(path), sign) if kind == PHASE else Band(str(path), nodata=0.0)
    return found


def _geometry_bands(images: Sequence[Path], folder: Path, skipped: list[str]) -> dict[str, Band]:
    """The first image of heights and of incidence angles."""
    found: dict[str, Band] = {}
    for path in images:
        kind = _kind(path)
        if kind not in (HEIGHT, INCIDENCE):
            continue
        if kind in found:
            skipped.append(f"{path.relative_to(folder)}: {Path(found[kind].name).name} is taken")
        else:
            found[kind] = Band(str(path), nodata=NO_HEIGHT if kind == HEIGHT else 0.0)
    return found


def _grid(name: str, dims: Mapping[Path, Dim]) -> Grid:
    """The grid of an image as its product file tells it."""
    dim, dataset = dims[Path(name).parent], open_raster(name)
    shape = dataset.RasterYSize, dataset.RasterXSize
    if shape != dim.grid.shape:
        raise FormatError(
            f"{name} has {shape[0]} x {shape[1]} pixels, but {dim.path.name} says {dim.grid.rows} x {dim.grid.cols}; "
            "write the product again."
        )
    require_whole(name, Path(name))
    return dim.grid


def _add_orbit(dim: Dim, grid: Grid, readers: dict[str, GeometryReader]) -> str:
    """What is still missing of the line of sight, from the orbit of a product; a line that says so."""
    if dim.orbit is None:
        return "no orbit state vectors"
    try:
        computed = look_readers(LookGeometry.create(dim.orbit, grid))
    except FormatError as error:
        return f"{dim.path.name}: {error}"
    missing = [name for name in computed if name not in readers]
    readers.update({name: computed[name] for name in missing})
    return f"{', '.join(missing)} of each pixel from the orbit in {dim.path.name}, at its height"
