# SPDX-License-Identifier: GPL-2.0-or-later
"""Reader of stacks that ISCE2's topsStack and stripmapStack made, in radar coordinates."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

import numpy as np

from ..dates import find_dates
from ..errors import FormatError, ParameterError
from ..files.raster import open_raster
from ..files.texts import read_text
from ..geocoding.geocode_search import lookup_from_coordinates
from ..grid import Grid, Window
from ..network.network import Network, Pair
from ..orbit import AZIMUTH, INCIDENCE, RANGE, LookGeometry
from ..progress import Progress, subrange
from ..stack import COHERENCE, COMPONENT, PHASE
from . import isce2_files as names
from .base import FloatArray, OpenOptions, StackFormat, StackSource, register
from .isce2_files import IsceFiles
from .isce2_ionosphere import find_ionosphere, ionosphere_source
from .isce2_metadata import Acquisition, read_prepared, read_shelf, read_swath
from .pair_layers import complete_layers, describe_pairs
from .radar import GeocodedSource, coordinate_reader, fitted, radar_grid, raster_shape, require_shape, require_whole
from .rasters import Band, GeometryReader, RasterSource, band_reader, look_readers, phase_band

_BPERP = re.compile(r"^\s*(?:Bperp \(average\)\s*:|PERP_BASELINE_(?:TOP|BOTTOM)\s)\s*(\S+)", re.MULTILINE)
_OF_ONE_LOOK = {"RANGE_PIXEL_SIZE": 1, "AZIMUTH_PIXEL_SIZE": 0}
"""Attributes that grow with the looks in azimuth (0) or range (1)."""


@register
class Isce2Format(StackFormat):
    """The working folder of topsStack or stripmapStack, or a folder of pairs inside it."""

    id = "isce2"
    holds = (
        "merged/interferograms/DATE_DATE/*.unw or Igrams/DATE_DATE/*.unw with .xml or .vrt, and geom_reference; "
        "ion/DATE_DATE/ion_cal/filt.ion where the ionosphere was estimated"
    )

    def detect(self, folder: Path) -> bool:
        """True when folders named after pairs hold *.unw with ISCE's description."""
        return names.find_root(folder) is not None

    def open(self, folder: Path, options: OpenOptions, progress: Progress) -> StackSource:
        """Find the files, check their sizes, and find the radar pixel of each map pixel."""
        places = names.find_root(folder)
        if places is None:
            raise FormatError(f"The folder {folder} holds no ISCE2 stack; it should hold {self.holds}.")
        root, pairs_folder = places
        files = names.sort_files(root, pairs_folder)
        ionosphere = find_ionosphere(root, files.skipped)
        bands = _bands(files, progress)
        pairs, layers = complete_layers(bands, root, files.skipped, progress)
        if not pairs:
            reason = files.skipped[0] if files.skipped else "no pair has phase and coherence"
            raise FormatError(f"The folder {pairs_folder} holds no usable interferogram ({reason}).")
        every = [band for known in layers.values() for band in known]
        shape = require_shape(every, subrange(progress, 0.0, 0.2))
        if "lat" not in files.geometry:
            raise FormatError(
                f"{root} has no geometry (lat.rdr and lon.rdr in {names.GEOMETRY_FOLDERS[0]} or "
                f"{names.GEOMETRY_FOLDERS[1]}), which places the radar pixels on the map; add it."
            )
        for band in every:
            progress.check()
            require_whole(band.name, names.raw_file(band.name))
        geometry = {key: _geometry_band(key, name, shape) for key, name in files.geometry.items()}
        lookup = lookup_from_coordinates(
            coordinate_reader(geometry["lon"], geometry["lat"]),
            shape,
            options.pixel_size,
            f"{geometry['lat'].name} and {geometry['lon'].name}",
            subrange(progress, 0.2, 1.0),
        )
        acquisition = _acquisition(root)
        full = _full_shape(files.geometry)
        looks = None if full is None else (max(1, full[0] // shape[0]), max(1, full[1] // shape[1]))
        network, note = _network(pairs, root)
        if any(math.isnan(value) for value in network.bperp):
            unknown = sum(math.isnan(value) for value in network.bperp)
            progress.warning(f"The perpendicular baseline of {unknown} of {len(pairs)} pairs is unknown.")
        readers = _readers(geometry)
        missing = [name for name in (RANGE, INCIDENCE, AZIMUTH) if name not in readers]
        on_map, orbit_note = _from_orbit(acquisition, lookup.grid, missing)
        found = (
            describe_pairs(network),
            f"layers: {', '.join(layers)}",
            f"geometry ({', '.join(files.geometry)}) from {Path(geometry['lat'].name).parent}",
            f"{looks[1]} x {looks[0]} looks (range x azimuth)" if looks else "looks unknown",
            f"acquisition from {acquisition.source}" if acquisition.source else "no description of the acquisition",
            f"perpendicular baselines {note}",
            orbit_note,
        )
        radar = RasterSource(
            self.id,
            radar_grid(shape),
            network,
            _attributes(acquisition, looks),
            tuple(layers),
            tuple(readers),
            tuple(names.raw_file(band.name) for band in (*every, *geometry.values())),
            tuple(line for line in found if line),
            tuple(files.skipped),
            layers,
            readers,
        )
        source = GeocodedSource.create(radar, lookup, on_map)
        if not ionosphere:
            return source
        delays = ionosphere_source(ionosphere, _network(sorted(ionosphere), root)[0], shape, full, progress)
        told, inputs = (*source.found, *delays.found), (*source.inputs, *delays.inputs)
        return replace(source, delay_pairs=delays, found=told, inputs=inputs)


def _bands(files: IsceFiles, progress: Progress) -> dict[str, dict[Pair, Band]]:
    """The band of each layer of each pair: the second of two, where amplitude is the first."""
    layers: dict[str, dict[Pair, Band]] = {PHASE: {}, COHERENCE: {}, COMPONENT: {}}
    for pair, name in files.phase.items():
        progress.check()
        layers[PHASE][pair] = phase_band(name, -1.0 if pair in files.negated else 1.0, _last_band(name))
    for pair, name in files.coherence.items():
        progress.check()
        layers[COHERENCE][pair] = Band(name, _last_band(name), nodata=0.0)
    layers[COMPONENT] = {pair: Band(name) for pair, name in files.component.items()}
    return layers


def _last_band(name: str) -> int:
    return min(2, int(open_raster(name).RasterCount))


def _geometry_band(key: str, name: str, shape: tuple[int, int]) -> Band:
    require_whole(name, names.raw_file(name))
    nodata = 0.0 if key == "los" else None
    return fitted(Band(name, nodata=nodata), shape, pick=key.endswith("Mask"))


def _readers(geometry: dict[str, Band]) -> dict[str, GeometryReader]:
    """How each layer is read; ISCE's azimuth counts from north anti-clockwise, from the ground to the radar."""
    found: dict[str, GeometryReader] = {}
    if "hgt" in geometry:
        found["height"] = _where_placed(geometry["hgt"], geometry["lat"])
    if "los" in geometry:
        los = geometry["los"]
        found[INCIDENCE], found[AZIMUTH] = band_reader(los), band_reader(replace(los, number=2))
    for key in ("shadowMask", "waterMask"):
        if key in geometry:
            found[key] = band_reader(geometry[key])
    return found


def _where_placed(height: Band, lat: Band) -> GeometryReader:
    """Heights, of which 0 is one, without the pixels that have no latitude."""

    def read(window: Window, _height: FloatArray) -> FloatArray:
        data, placed = height.read(window), lat.read(window)
        data[np.isnan(placed) | (placed == 0.0)] = np.nan
        return data

    return read


def _acquisition(root: Path) -> Acquisition:
    """The description of the acquisition: the swath's, else the shelf's, else what MintPy left."""
    for patterns, read in (
        (names.SWATH_PATTERNS, read_swath),
        (names.SHELF_PATTERNS, read_shelf),
        (names.PREPARED_PATTERNS, read_prepared),
    ):
        for path in (path for pattern in patterns for path in sorted(root.glob(pattern))):
            acquisition = read(path)
            if "WAVELENGTH" in acquisition.attributes:
                return acquisition
    return Acquisition()


def _full_shape(geometry: dict[str, str]) -> tuple[int, int] | None:
    """Rows and columns of the image in one look, where the geometry tells."""
    full = names.full_size(geometry)
    return None if full is None else raster_shape(full)


def _attributes(acquisition: Acquisition, looks: tuple[int, int] | None) -> dict[str, str]:
    """MintPy attributes of the multilooked image."""
    found = {"ANTENNA_SIDE": "-1", **acquisition.attributes, "PROCESSOR": "isce"}
    if looks is not None and "ALOOKS" not in found:
        found["ALOOKS"], found["RLOOKS"] = str(looks[0]), str(looks[1])
        for key, which in _OF_ONE_LOOK.items():
            if key in found:
                found[key] = str(float(found[key]) * looks[which])
    return found


def _from_orbit(acquisition: Acquisition, grid: Grid, missing: Sequence[str]) -> tuple[dict[str, GeometryReader], str]:
    """Layers of each map pixel from the orbit, at its height: those that the geometry does not have."""
    if acquisition.orbit is None:
        return {}, ""
    try:
        readers = look_readers(LookGeometry.create(acquisition.orbit, grid))
    except FormatError as error:
        return {}, f"nothing from the orbit: {error}"
    return {name: readers[name] for name in missing}, f"{', '.join(missing)} from the orbit"


def _network(pairs: Sequence[Pair], root: Path) -> tuple[Network, str]:
    """Pairs with perpendicular baselines, and where these come from."""
    folder = next((root / name for name in names.BASELINE_FOLDERS if (root / name).is_dir()), None)
    given = _baselines(folder) if folder is not None else {}
    start = Counter(first for first, _ in given).most_common(1)
    by_date = {second: value for (first, second), value in given.items() if start and first == start[0][0]}
    if start:
        by_date[start[0][0]] = 0.0
    values = []
    for first, second in pairs:
        if first in by_date and second in by_date:
            values.append(by_date[second] - by_date[first])
        else:
            values.append(given.get((first, second), -given.get((second, first), math.nan)))
    return Network.create(pairs, values), f"from {folder}" if given else "unknown"


def _baselines(folder: Path) -> dict[tuple[date, date], float]:
    """Mean baseline of each file named after two dates: over the swaths, or of top and bottom."""
    found = {}
    for path in sorted([*folder.glob("*.txt"), *folder.glob("*/*.txt")]):
        try:
            days = find_dates(path.stem)
            values = [float(word) for word in _BPERP.findall(read_text(path))]
        except (ParameterError, ValueError):
            continue
        if len(days) == 2 and values:
            found[days[0], days[1]] = float(np.mean(values))
    return found
