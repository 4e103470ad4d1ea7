# SPDX-License-Identifier: GPL-2.0-or-later
"""Reader of LiCSAR products (COMET): GeoTIFFs of phase and coherence, and one geometry for the whole frame.

Facts: Lazecky et al. (2020). The phase is earlier_later, positive away from the radar. Coherence is stored as bytes,
255 = 1. `E`, `N` and `U` are the components of the unit vector from the ground to the radar.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

import numpy as np

from ..dates import format_pair, parse_pair
from ..errors import FormatError, InsarError, ParameterError
from ..files.raster import open_raster
from ..files.virtual_files import gdal_name, is_remote
from ..grid import Grid, Window
from ..network.network import Network, Pair
from ..orbit import INCIDENCE, RANGE
from ..progress import Progress
from ..stack import COHERENCE, COMPONENT, PHASE
from .base import FloatArray, OpenOptions, StackFormat, StackSource, choose_track, register
from .licsar_files import FRAME, acquisition_attributes, number, read_baselines, read_values
from .listed import below, raster_files
from .look_vector import look_vector_readers, slant_range_reader
from .pair_layers import complete_layers, describe_pairs
from .rasters import (
    Band,
    GeometryReader,
    RasterSource,
    any_grid_reader,
    at_once,
    common_grid,
    height_reader,
    phase_band,
    threads_for,
)

_PAIR_FILE = re.compile(r"^(\d{8}_\d{8})\.geo\.(unw|cc)\.tiff?$", re.IGNORECASE)
_FRAME_FILE = re.compile(r"\.geo\.(hgt|E|N|U|landmask)\.tiff?$")
_COMPONENTS = ("E", "N", "U")
BYTE_MAXIMUM = 255.0


@register
class LicsarFormat(StackFormat):
    """A folder GEOC as LiCSBAS downloads it, or a frame as the LiCSAR portal has it."""

    id = "licsar"
    holds = "*_*.geo.unw.tif with *.geo.cc.tif, *.geo.{hgt,E,N,U}.tif, baselines and metadata.txt"

    def detect(self, folder: Path) -> bool:
        """True when some file is named like a pair's unwrapped phase."""
        return any(_PAIR_FILE.match(path.name) and ".unw." in path.name for path in raster_files(folder))

    def open(self, folder: Path, options: OpenOptions, progress: Progress) -> StackSource:
        """Sort the files, read the headers, and find the area that all pairs cover."""
        skipped: list[str] = []
        paths, frame = _of_one_frame(raster_files(folder, skipped), folder, options, skipped)
        pairs, layers = complete_layers(_pair_bands(paths, folder, skipped, progress), folder, skipped, progress)
        if not pairs:
            reason = skipped[0] if skipped else "no name fits"
            raise FormatError(f"The folder {folder} holds no usable pair ({reason}); it should hold {self.holds}.")
        grid, bands = common_grid(layers, progress)
        metadata = read_values(_named(paths, "metadata.txt") or folder / "metadata.txt", "=")
        rasters, readers = _geometry(paths, grid, metadata, skipped)
        baselines = read_baselines(_named(paths, "baselines"))
        network = Network.create(pairs, baselines.of_pairs(pairs, progress))
        files = [Path(band.name) for layer in bands.values() for band in layer]
        return RasterSource(
            self.id,
            grid,
            network,
            _attributes(metadata, grid, frame),
            tuple(bands),
            tuple(readers),
            tuple([*files, *rasters.values()]),
            (
                describe_pairs(network) + (f", frame {frame}" if frame else ""),
                f"layers: {', '.join(bands)}",
                f"area that all pairs cover: {grid.rows} x {grid.cols} pixels",
                *_describe_geometry(rasters, readers),
                baselines.note,
            ),
            tuple(skipped),
            bands,
            readers,
        )


def _of_one_frame(paths: list[Path], folder: Path, options: OpenOptions, skipped: list[str]) -> tuple[list[Path], str]:
    """The files of the chosen frame, and its name; files that do not tell theirs are of the only one that is told."""
    told = {path: _frame_of(below(path, folder)) for path in paths}
    frames = set(told.values()) - {""}
    only = next(iter(frames)) if len(frames) == 1 else ""
    labels = [told[path] or only for path in paths if _PAIR_FILE.match(path.name) and ".unw." in path.name]
    frame = choose_track(labels, options, folder)
    for other in sorted(set(labels) - {frame}):
        skipped.append(f"{labels.count(other)} pairs of frame {other or 'unknown'}")
    return [path for path in paths if (told[path] or only) in (frame, "")], frame


def _frame_of(path: Path) -> str:
    found = FRAME.search(path.as_posix())
    return found.group(1) if found else ""


def _named(paths: list[Path], name: str) -> Path | None:
    """The first file of a name."""
    return next((path for path in paths if path.name == name), None)


def _pair_bands(paths: list[Path], folder: Path, skipped: list[str], progress: Progress) -> dict[str, dict[Pair, Band]]:
    """Phase and coherence of each pair; files that cannot be opened are left out, for archives hold some."""
    bands: dict[str, dict[Pair, Band]] = {PHASE: {}, COHERENCE: {}, COMPONENT: {}}
    broken = []
    named = {path: found for path in paths if (found := _PAIR_FILE.match(path.name))}
    opening = at_once(_opened, named, named.values(), check=progress.check, threads=threads_for(named))
    for path, opened in zip(named, opening):
        progress.check()
        if isinstance(opened, InsarError):
            if is_remote(path):  # it was asked for by its name
                raise opened
            broken.append(path)
            skipped.append(str(opened).rstrip("."))
            continue
        layer, pair, band = opened
        if pair in bands[layer]:
            raise FormatError(
                f"{bands[layer][pair].name} and {path} both hold the pair {format_pair(*pair)}; "
                "move one out of the folder."
            )
        bands[layer][pair] = band
    if broken:
        more = f" and {len(broken) - 1} more files" if len(broken) > 1 else ""
        progress.warning(f"{below(broken[0], folder)}{more} cannot be used and are left out; the log says why.")
    return bands


def _opened(path: Path, found: re.Match[str]) -> tuple[str, Pair, Band] | InsarError:
    """Layer, pair and band of a file, or why it cannot be used."""
    from osgeo import gdal

    name = gdal_name(path)
    try:
        first, second = parse_pair(found.group(1))
        dataset = open_raster(name)
    except (ParameterError, FormatError) as error:
        return error
    pair = min(first, second), max(first, second)
    if found.group(2).lower() == "unw":
        return PHASE, pair, phase_band(name, -1.0 if first > second else 1.0)
    stored_as_bytes = dataset.GetRasterBand(1).DataType == gdal.GDT_Byte
    return COHERENCE, pair, Band(name, factor=1.0 / BYTE_MAXIMUM if stored_as_bytes else 1.0, nodata=0.0)


def _geometry(
    paths: list[Path], grid: Grid, metadata: Mapping[str, str], skipped: list[str]
) -> tuple[dict[str, Path], dict[str, GeometryReader]]:
    """The rasters of the whole frame, and the geometry layers that are made of them."""
    rasters: dict[str, Path] = {}
    layers: dict[str, GeometryReader] = {}
    for path in paths:
        found = _FRAME_FILE.search(path.name)
        if found is None:
            continue
        kind, band = found.group(1), Band(gdal_name(path))
        if kind in rasters:
            skipped.append(f"{path.name}: {rasters[kind].name} is taken")
            continue
        try:
            layers[kind] = height_reader(band, grid) if kind == "hgt" else any_grid_reader(band, grid)
        except FormatError as error:
            skipped.append(str(error).rstrip("."))
        else:
            rasters[kind] = path
    readers: dict[str, GeometryReader] = {}
    if "hgt" in layers:
        readers["height"] = layers["hgt"]
    if all(kind in layers for kind in _COMPONENTS):
        readers.update(look_vector_readers(lambda window: _vector(layers, window)))
        distance, angle = number(dict(metadata), "centre_range_m"), number(dict(metadata), "avg_incidence_angle")
        if distance is not None and angle is not None:
            readers[RANGE] = slant_range_reader(readers[INCIDENCE], distance, angle)
    if "landmask" in layers:
        readers["waterMask"] = layers["landmask"]
    return rasters, readers


def _vector(layers: Mapping[str, GeometryReader], window: Window) -> tuple[FloatArray, FloatArray, FloatArray]:
    nothing = np.full(window.shape, np.nan, dtype=np.float32)
    east, north, up = (layers[kind](window, nothing) for kind in _COMPONENTS)
    return east, north, up


def _describe_geometry(rasters: Mapping[str, Path], readers: Mapping[str, GeometryReader]) -> list[str]:
    lines = []
    if "hgt" in rasters:
        lines.append(f"height from {rasters['hgt'].name}")
    if INCIDENCE in readers:
        lines.append(f"incidence and azimuth angle from {', '.join(rasters[kind].name for kind in _COMPONENTS)}")
    if RANGE in readers:
        lines.append("slant range from the incidence angle and the range of the scene's centre")
    if "landmask" in rasters:
        lines.append(f"water mask from {rasters['landmask'].name}")
    return lines


def _attributes(metadata: dict[str, str], grid: Grid, frame: str) -> dict[str, str]:
    found = acquisition_attributes(grid.dx, center_time=metadata.get("center_time", ""), frame=frame)
    for key, name in (("HEADING", "heading"), ("CENTER_INCIDENCE_ANGLE", "avg_incidence_angle")):
        value = number(metadata, name)
        if value is not None:
            found[key] = str(value)
    heading = number(metadata, "heading")
    if heading is not None and "ORBIT_DIRECTION" not in found:
        found["ORBIT_DIRECTION"] = "ASCENDING" if np.cos(np.radians(heading)) > 0 else "DESCENDING"
    return found
