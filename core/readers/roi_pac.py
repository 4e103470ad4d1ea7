# SPDX-License-Identifier: GPL-2.0-or-later
"""Reader of ROI_PAC's interferograms, geocoded or in radar coordinates with a lookup table."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import numpy as np

from ..coordinates import same_crs
from ..errors import FormatError
from ..geocoding.geocode import Lookup, lookup_from_table
from ..grid import Grid, Window
from ..network.network import Network, Pair
from ..orbit import AZIMUTH, INCIDENCE, RANGE
from ..progress import Progress
from ..stack import COHERENCE, COMPONENT, PHASE
from .base import FloatArray, OpenOptions, StackFormat, StackSource, choose_track, list_files, register
from .flat import FlatBand, FlatSource, table_reader
from .pair_layers import complete_layers, describe_pairs
from .radar import HEIGHT, GeocodedSource, radar_grid, sampled_reader
from .rasters import Band, GeometryReader, band_reader, constant_reader
from .roi_pac_files import RoiPacFiles, RscRaster, is_roi_pac, sort_files
from .rsc import rsc_number

_TEXTS = ("PLATFORM", "ANTENNA_SIDE", "ORBIT_DIRECTION", "BEAM", "TRACK", "FRAME", "ORBIT_NUMBER")
_NUMBERS = {
    "WAVELENGTH": ("WAVELENGTH",),
    "HEADING": ("HEADING", "HEADING_DEG"),
    "STARTING_RANGE": ("STARTING_RANGE", "STARTING_RANGE1"),
    "EARTH_RADIUS": ("EARTH_RADIUS",),
    "HEIGHT": ("HEIGHT",),
    "RANGE_PIXEL_SIZE": ("RANGE_PIXEL_SIZE",),
    "AZIMUTH_PIXEL_SIZE": ("AZIMUTH_PIXEL_SIZE",),
    "RLOOKS": ("RLOOKS",),
    "ALOOKS": ("ALOOKS",),
    "NCORRLOOKS": ("NCORRLOOKS",),
    "PRF": ("PRF",),
    "CENTER_LINE_UTC": ("CENTER_LINE_UTC",),
}
"""Attribute, and the names that ROI_PAC has for it."""
_BPERP = ("P_BASELINE_TOP_HDR", "P_BASELINE_BOTTOM_HDR")


@register
class RoiPacFormat(StackFormat):
    """A folder of ROI_PAC's flat rasters with resource files."""

    id = "roi_pac"
    holds = "*.unw and *.cor with *.rsc beside each, geocoded (geo_*) or with a lookup table (geomap_*.trans)"

    def detect(self, folder: Path) -> bool:
        """True when some *.unw has a resource file and nothing of ISCE or GAMMA beside it."""
        return is_roi_pac(list_files(folder))

    def open(self, folder: Path, options: OpenOptions, progress: Progress) -> StackSource:
        """Read the resource files, and check sizes and grids."""
        files = sort_files(list_files(folder), folder)
        _keep_track(files, folder, options)
        bands = _bands(files)
        pairs, layers = complete_layers(bands, folder, files.skipped, progress)
        if not pairs:
            reason = files.skipped[0] if files.skipped else "no *.unw has an .rsc file"
            raise FormatError(
                f"The folder {folder} holds no usable interferogram ({reason}); it should hold {self.holds}."
            )
        first = files.phase[pairs[0]]
        _require_one_grid(files, pairs, first)
        for band in (band for known in layers.values() for band in known):
            progress.check()
            _require_size(band)
        network, note = _network(pairs, files)
        unknown = sum(math.isnan(value) for value in network.bperp)
        if unknown:
            progress.warning(f"The perpendicular baseline of {unknown} of {len(pairs)} pairs is unknown.")
        attributes = _attributes(first.values)
        where = "geocoded" if first.grid is not None else "in radar coordinates"
        found = (describe_pairs(network), f"layers: {', '.join(layers)}, {where}", f"perpendicular baselines {note}")
        height = _height(files, first.grid, first.shape)
        readers: dict[str, GeometryReader] = {HEIGHT: height[1]} if height is not None else {}
        azimuth = _azimuth(attributes)
        if azimuth is not None and first.grid is not None:
            readers[AZIMUTH] = constant_reader(azimuth)
        inputs = [Path(band.name) for known in layers.values() for band in known]
        inputs += [raster.path for raster in (*files.heights, *files.tables)]
        source = FlatSource(
            self.id,
            first.grid or radar_grid(first.shape),
            network,
            attributes,
            tuple(layers),
            tuple(readers),
            tuple(inputs),
            (*found, f"height from {height[0].path}") if height is not None else found,
            tuple(files.skipped),
            layers,
            readers,
        )
        return source if first.grid is not None else _geocoded(source, files, first, folder, options, progress)


def _keep_track(files: RoiPacFiles, folder: Path, options: OpenOptions) -> None:
    """Keep the interferograms of the track that is there, or chosen."""
    labels = {pair: raster.values.get("TRACK", "") for pair, raster in files.phase.items()}
    if labels:
        track = choose_track(labels.values(), options, folder)
        files.phase = {pair: raster for pair, raster in files.phase.items() if labels[pair] == track}


def _bands(files: RoiPacFiles) -> dict[str, dict[Pair, Band]]:
    layers: dict[str, dict[Pair, Band]] = {PHASE: {}, COHERENCE: {}, COMPONENT: {}}
    for pair, raster in files.phase.items():
        layers[PHASE][pair] = _float_band(raster, factor=-1.0 if raster.negated else 1.0, nodata=0.0)
    for pair, raster in files.coherence.items():
        layers[COHERENCE][pair] = _float_band(raster, nodata=0.0)
    for pair, raster in files.component.items():
        layers[COMPONENT][pair] = FlatBand(str(raster.path), shape=raster.shape, kind="u1")
    return layers


def _float_band(raster: RscRaster, number: int = 2, factor: float = 1.0, nodata: float | None = None) -> FlatBand:
    """One of the two bands of a raster of numbers; the first is amplitude."""
    return FlatBand(str(raster.path), number, factor, nodata, shape=raster.shape, kind="<f4", bands=2)


def _require_size(band: Band) -> None:
    if isinstance(band, FlatBand):
        band.require_size()


def _require_one_grid(files: RoiPacFiles, pairs: list[Pair], first: RscRaster) -> None:
    """Raise FormatError naming the first raster of another size or grid."""
    for known in (files.phase, files.coherence, files.component):
        for raster in (known[pair] for pair in pairs if pair in known):
            if raster.shape != first.shape:
                raise FormatError(
                    f"{raster.path} has {raster.shape[0]} x {raster.shape[1]} pixels, {first.path} has "
                    f"{first.shape[0]} x {first.shape[1]}; take out what was made with other looks or another area."
                )
            if first.grid is not None and raster.grid is not None:
                first.grid.require_same(raster.grid, str(first.path), str(raster.path))


def _network(pairs: list[Pair], files: RoiPacFiles) -> tuple[Network, str]:
    """Pairs with the mean of the perpendicular baselines at top and bottom."""
    values = []
    for pair in pairs:
        raster = files.phase[pair]
        known = {**files.baselines.get(pair, {}), **raster.values}
        ends = [number for key in _BPERP if (number := rsc_number(known, key)) is not None]
        sign = -1.0 if raster.negated else 1.0
        values.append(sign * float(np.mean(ends)) if ends else math.nan)
    known_note = "from the .rsc files" if any(math.isfinite(value) for value in values) else "unknown"
    return Network.create(pairs, values), known_note


def _attributes(values: Mapping[str, str]) -> dict[str, str]:
    """MintPy attributes of a resource file."""
    found = {key: values[key] for key in _TEXTS if key in values}
    for key, names in _NUMBERS.items():
        number = rsc_number(values, *names)
        if number is not None:
            found[key] = next(values[name] for name in names if name in values)
    heading = rsc_number(found, "HEADING")
    if heading is not None:
        ascending = math.cos(math.radians(heading)) > 0
        found.setdefault("ORBIT_DIRECTION", "ASCENDING" if ascending else "DESCENDING")
    found["ORBIT_DIRECTION"] = found.get("ORBIT_DIRECTION", "").upper()
    found["PROCESSOR"] = "roipac"
    return {key: value for key, value in found.items() if value}


def _azimuth(attributes: Mapping[str, str]) -> float | None:
    """Direction from the ground to the radar of the whole scene, from the heading."""
    heading = rsc_number(attributes, "HEADING")
    if heading is None:
        return None
    left = (rsc_number(attributes, "ANTENNA_SIDE") or -1.0) > 0
    return ((-90.0 if left else 90.0) - heading + 180.0) % 360.0 - 180.0


def _height(files: RoiPacFiles, grid: Grid | None, shape: tuple[int, int]) -> tuple[RscRaster, GeometryReader] | None:
    """An elevation model on a map of the same coordinate system, or in radar coordinates when there is no grid."""
    for raster in files.heights:
        band = _height_band(raster)
        band.require_size()
        if grid is None and raster.grid is None and raster.shape == shape:
            return raster, band_reader(band)
        if grid is not None and raster.grid is not None and same_crs(grid.crs_wkt, raster.grid.crs_wkt):
            return raster, sampled_reader(band, raster.grid, grid)
    return None


def _height_band(raster: RscRaster) -> FlatBand:
    if raster.path.suffix == ".dem":
        return FlatBand(str(raster.path), nodata=-32768.0, shape=raster.shape, kind="<i2")
    return _float_band(raster)


def _geocoded(
    radar: FlatSource, files: RoiPacFiles, first: RscRaster, folder: Path, options: OpenOptions, progress: Progress
) -> GeocodedSource:
    """Bring a stack in radar coordinates to the map of its lookup table."""
    table = min(
        (one for one in files.tables if one.grid is not None),
        key=lambda one: (one.looks != first.looks, str(one.path)),
        default=None,
    )
    if table is None or table.grid is None:
        raise FormatError(
            f"The interferograms of {folder} are in radar coordinates, and there is no lookup table (geomap_*.trans "
            "with its .rsc file) to geocode them with; add it, or give the geocoded ones."
        )
    across, down = (_float_band(table, number) for number in (1, 2))
    across.require_size()
    lookup = lookup_from_table(
        table_reader(across, down), table.grid, first.shape, options.pixel_size, str(table.path), progress
    )
    on_map = _sphere_readers(radar.attributes, lookup)
    note = f"lookup table {table.path}"
    height = _height(files, lookup.grid, first.shape) if HEIGHT not in radar.geometry else None
    if height is not None:
        on_map[HEIGHT] = height[1]
        note += f", height from {height[0].path}"
    azimuth = _azimuth(radar.attributes)
    if azimuth is not None:
        on_map[AZIMUTH] = constant_reader(azimuth)
    source = GeocodedSource.create(radar, lookup, on_map)
    return replace(source, found=(*source.found, note))


def _sphere_readers(attributes: Mapping[str, str], lookup: Lookup) -> dict[str, GeometryReader]:
    """Slant range of the radar's column, and the incidence of that range on a sphere below the orbit, at a height."""
    start, step = rsc_number(attributes, "STARTING_RANGE"), rsc_number(attributes, "RANGE_PIXEL_SIZE")
    radius, altitude = rsc_number(attributes, "EARTH_RADIUS"), rsc_number(attributes, "HEIGHT")
    if start is None or step is None:
        return {}

    def slant_range(window: Window, _height: FloatArray) -> FloatArray:
        rows, cols = lookup.positions(window)
        return np.where(rows >= 0, start + step * cols, np.nan).astype(np.float32)

    found: dict[str, GeometryReader] = {RANGE: slant_range}
    if radius is not None and altitude is not None:
        orbit = radius + altitude

        def incidence(window: Window, height: FloatArray) -> FloatArray:
            distance = slant_range(window, height).astype(np.float64)
            ground = radius + np.nan_to_num(height, nan=0.0)
            cosine = (orbit**2 - distance**2 - ground**2) / (2.0 * distance * ground)
            with np.errstate(invalid="ignore"):
                return np.asarray(np.degrees(np.arccos(cosine)), dtype=np.float32)

        found[INCIDENCE] = incidence
    return found
