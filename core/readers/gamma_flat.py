# SPDX-License-Identifier: GPL-2.0-or-later
"""GAMMA's flat files (big-endian, without a header of their own), on a map or in radar coordinates.

Their size tells what they are: that of a map (`*.dem_par`) or of a radar image (`*.mli.par`, `*.off`).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from ..dates import format_pair
from ..errors import FormatError, ParameterError
from ..geocoding.geocode import Lookup, lookup_from_table
from ..grid import Grid
from ..network.network import Pair
from ..progress import Progress
from ..stack import COHERENCE, COMPONENT, PHASE
from . import gamma_files as names
from .base import OpenOptions, StackSource
from .flat import PIXELS, FlatBand, FlatSource, file_size, table_reader
from .gamma_acquisition import acquisition_attributes, build_network, find_header, look_geometry, read_headers
from .gamma_files import DatedFile, GammaFiles
from .gamma_headers import Header, map_grid
from .pair_layers import complete_layers, describe_pairs
from .radar import HEIGHT, GeocodedSource, radar_grid, sampled_reader
from .rasters import Band, GeometryReader, band_reader

FLOAT, COMPLEX = ">f4", 8
"""Bytes of a pixel of a lookup table: range and azimuth."""
_ON_MAP = re.compile(r"geo|eqa|utm|map", re.IGNORECASE)
_LAYERS = {PHASE: names.PHASE_FILE, COHERENCE: names.COHERENCE_FILE, COMPONENT: names.COMPONENT_FILE}
_KINDS = {4: FLOAT, 2: ">i2"}


def open_flat(format: str, files: GammaFiles, folder: Path, options: OpenOptions, progress: Progress) -> StackSource:
    """Open a folder of flat files.

    Raises
    ------
    FormatError
        When no parameter file fits the size of the interferograms, or there is no lookup table for radar coordinates.
    """
    headers = read_headers(files)
    shape, maps = _find_shape(files, headers, folder)
    grid = map_grid(maps[0]) if maps else None
    layers = {layer: _bands(layer, files, shape, folder) for layer in _LAYERS}
    pairs, bands = complete_layers(layers, folder, files.skipped, progress)
    if not pairs:
        reason = files.skipped[0] if files.skipped else "no name has two dates"
        raise FormatError(f"The folder {folder} holds no usable interferogram ({reason}).")
    images = [header for header in headers if header.is_image]
    fitting = [header for header in images if header.shape == shape]
    header = find_header((fitting if grid is None else []) or images, Path(bands[PHASE][0].name))
    network, note = build_network(pairs, files, header, progress)
    where = f"on the map of {maps[0].path.name}" if maps else "in radar coordinates"
    found = (
        describe_pairs(network),
        f"layers: {', '.join(bands)}, flat files of {shape[0]} x {shape[1]} pixels {where}",
        f"orbit from {header.path.name}" if header else "no SLC or MLI parameter file",
        f"perpendicular baselines {note}",
    )
    readers: dict[str, GeometryReader] = {}
    if grid is None:
        readers = _radar_height(files, shape)
    source = FlatSource(
        format,
        grid or radar_grid(shape),
        network,
        acquisition_attributes(header, {}, progress),
        tuple(bands),
        tuple(readers),
        (
            *(Path(band.name) for known in bands.values() for band in known),
            *files.flat[names.HEIGHT_FILE],
            *files.flat[names.TABLE_FILE],
        ),
        found,
        tuple(files.skipped),
        bands,
        readers,
    )
    if grid is None:
        return _geocoded(source, files, headers, header, options, progress)
    on_map, height_note = _map_height(files, headers, grid)
    look, look_note = look_geometry(header, {}, grid)
    return replace(
        source,
        geometry=(*on_map, *look),
        readers={**on_map, **look},
        found=(*found, *height_note, look_note),
    )


def _find_shape(files: GammaFiles, headers: Sequence[Header], folder: Path) -> tuple[tuple[int, int], list[Header]]:
    """Rows and columns of the interferograms, and the maps of this size (none in radar coordinates)."""
    maps = [header for header in headers if header.is_map and header.shape]
    images = [header.shape for header in headers if not header.is_map and header.shape]
    dated = [path for path in files.flat[names.PHASE_FILE] if _dates(path) is not None]
    if not dated:
        raise FormatError(f"The folder {folder} holds no *.unw with two dates in its name or its folder's.")
    pixels, _ = Counter(file_size(path) // 4 for path in dated).most_common(1)[0]
    on_map = [header for header in maps if header.shape and header.shape[0] * header.shape[1] == pixels]
    in_radar = Counter(shape for shape in images if shape[0] * shape[1] == pixels).most_common(1)
    first = next(path for path in dated if file_size(path) // 4 == pixels)
    if on_map and in_radar and files.flat[names.TABLE_FILE] and not _ON_MAP.search(first.name):
        on_map = []
    if on_map and on_map[0].shape:
        return on_map[0].shape, on_map
    if not in_radar:
        raise FormatError(
            f"{first} holds {pixels} numbers, which fits no parameter file of {folder} (*.dem_par for a map; *.mli.par "
            "or *.off in radar coordinates); add the one it was made with."
        )
    return in_radar[0][0], []


def _dates(path: Path) -> tuple[Pair, bool] | None:
    try:
        return names.pair_of(path)
    except ParameterError:
        return None


def _bands(layer: str, files: GammaFiles, shape: tuple[int, int], folder: Path) -> dict[Pair, Band]:
    """Flat files of a layer by pair; those of another size are left out."""
    kind = "u1" if layer == COMPONENT else FLOAT
    found: dict[Pair, Band] = {}
    for path in files.flat[_LAYERS[layer]]:
        dates, name = _dates(path), path.relative_to(folder)
        band = FlatBand(str(path), nodata=None if layer == COMPONENT else 0.0, shape=shape, kind=kind)
        if dates is None:
            files.skipped.append(f"{name}: its name does not hold two different dates")
        elif file_size(path) != band.size:
            files.skipped.append(
                f"{name}: {file_size(path)} bytes instead of {band.size}, truncated or of another size"
            )
        elif dates[0] in found:
            raise FormatError(
                f"{found[dates[0]].name} and {path} both hold the pair {format_pair(*dates[0])}; move one out of the "
                "folder."
            )
        else:
            sign = DatedFile(path, dates[1]).sign if layer == PHASE else 1.0
            found[dates[0]] = replace(band, factor=sign)
    return found


def _height_band(path: Path, shape: tuple[int, int]) -> FlatBand | None:
    """Heights as numbers or whole metres, None when the file has another size."""
    bytes_per_pixel, rest = divmod(file_size(path), shape[0] * shape[1])
    if rest or bytes_per_pixel not in _KINDS:
        return None
    return FlatBand(str(path), shape=shape, kind=_KINDS[bytes_per_pixel])


def _radar_height(files: GammaFiles, shape: tuple[int, int]) -> dict[str, GeometryReader]:
    """Heights in radar coordinates."""
    for path in files.flat[names.HEIGHT_FILE]:
        band = _height_band(path, shape) if not _ON_MAP.search(path.name) else None
        if band is not None:
            return {HEIGHT: band_reader(band)}
    return {}


def _map_height(
    files: GammaFiles, headers: Sequence[Header], grid: Grid
) -> tuple[dict[str, GeometryReader], tuple[str, ...]]:
    """Heights on a map of the same coordinate system, and a line that names the file."""
    for path in files.flat[names.HEIGHT_FILE]:
        for header in (header for header in headers if header.is_map and header.shape):
            own = map_grid(header)
            band = _height_band(path, own.shape)
            if band is not None and own.crs_wkt == grid.crs_wkt:
                return {HEIGHT: sampled_reader(band, own, grid)}, (f"height from {path.name}",)
    return {}, ()


def _geocoded(
    radar: FlatSource,
    files: GammaFiles,
    headers: Sequence[Header],
    header: Header | None,
    options: OpenOptions,
    progress: Progress,
) -> GeocodedSource:
    """Bring a stack in radar coordinates to the map of its lookup table."""
    lookup, table = _lookup(files, headers, radar.grid.shape, options, progress)
    on_map, note = _map_height(files, headers, lookup.grid)
    look, look_note = look_geometry(header, {}, lookup.grid)
    source = GeocodedSource.create(radar, lookup, {**on_map, **look})
    return replace(source, found=(*source.found, f"lookup table {table.name}", *note, look_note))


def _lookup(
    files: GammaFiles, headers: Sequence[Header], shape: tuple[int, int], options: OpenOptions, progress: Progress
) -> tuple[Lookup, Path]:
    """The lookup from the finest table that fits the size of a map."""
    tables = sorted(files.flat[names.TABLE_FILE], key=lambda path: ("fine" not in path.name, str(path)))
    for path in tables:
        for header in (header for header in headers if header.is_map and header.shape):
            grid = map_grid(header)
            if file_size(path) != COMPLEX * grid.rows * grid.cols:
                continue
            across, down = (
                FlatBand(str(path), number, nodata=None, shape=grid.shape, kind=FLOAT, bands=2, interleave=PIXELS)
                for number in (1, 2)
            )
            return lookup_from_table(
                table_reader(across, down), grid, shape, options.pixel_size, str(path), progress
            ), path
    where = f"of the size of none of the maps (*.dem_par): {tables[0]}" if tables else "missing (*.lt or *.UTM_TO_RDC)"
    raise FormatError(
        f"The interferograms ({files.flat[names.PHASE_FILE][0]}) are in radar coordinates, and the lookup table to "
        f"geocode them with is {where}; add it with its *.dem_par, or give geocoded ones."
    )
