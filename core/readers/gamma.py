# SPDX-License-Identifier: GPL-2.0-or-later
"""Reader of geocoded GAMMA products: GeoTIFFs of phase and coherence with GAMMA's parameter files beside them."""

from __future__ import annotations

import math
from collections.abc import Sequence
from pathlib import Path

from ..dates import format_date
from ..errors import FormatError
from ..grid import Grid
from ..network import Network, Pair
from ..orbit import AZIMUTH, INCIDENCE, RANGE, LookGeometry
from ..progress import Progress
from ..raster import open_raster, raster_grid
from ..stack import COHERENCE, COMPONENT, PHASE
from . import gamma_files as names
from .base import OpenOptions, StackFormat, StackSource, list_files, register
from .gamma_files import DatedFile, GammaFiles
from .gamma_headers import Header, bperp_from_vector, choose_header, image_attributes, looks_left, mean_bperp, orbit
from .rasters import Band, GeometryReader, RasterSource, constant_reader, height_reader, look_readers

HEIGHT = "height"
WAVELENGTH_TOLERANCE = 1e-4
"""Relative difference of two wavelengths that is worth a warning."""
_LAYER_KINDS = ((PHASE, names.PHASE_FILE), (COHERENCE, names.COHERENCE_FILE), (COMPONENT, names.COMPONENT_FILE))


@register
class GammaFormat(StackFormat):
    """A folder of GeoTIFFs named after pairs of dates."""

    id = "gamma"
    title = "GAMMA geocoded"
    holds = "*_unw.tif named after two dates, with *_cc.tif, *dem.tif and *.par files"
    fallback = True

    def detect(self, folder: Path) -> bool:
        """True when some file is named like an unwrapped interferogram."""
        return any(names.is_interferogram(path) for path in list_files(folder))

    def open(self, folder: Path, options: OpenOptions, progress: Progress) -> StackSource:
        """Sort the files, read the headers, and check that all rasters lie on one grid."""
        files = names.sort_files(list_files(folder), folder)
        layers = _complete_layers(files, folder, progress)
        pairs = sorted(layers[PHASE])
        if not pairs:
            raise FormatError(
                f"The folder {folder} holds no usable interferogram ({_first_reason(files)}); "
                f"it should hold {self.holds}."
            )
        rasters = {layer: [known[pair] for pair in pairs] for layer, known in layers.items()}
        grid, tags = _common_grid(rasters, progress)
        header = _header(files, rasters[PHASE][0].path)
        attributes = _attributes(header, _tag_attributes(tags), progress)
        height = _height(files, grid, rasters[PHASE][0].path, progress)
        heights = {HEIGHT: height_reader(Band(str(height)))} if height else {}
        network, note = _network(pairs, files, header, progress)
        look, look_note = _look(header, tags, grid)
        used = [file.path for known in rasters.values() for file in known]
        found = [
            _describe_pairs(network),
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


def _header(files: GammaFiles, interferogram: Path) -> Header | None:
    headers = [Header.read(path, day) for path, day in files.headers]
    return choose_header(headers, names.range_looks(interferogram))


def _attributes(header: Header | None, tagged: dict[str, str], progress: Progress) -> dict[str, str]:
    """MintPy attributes: those of the header, else those of the tags.

    The wavelength is that of the tags where they have it: they travel with the interferogram.
    """
    found = {**tagged, **(image_attributes(header) if header else {}), "PROCESSOR": "gamma"}
    if header and "WAVELENGTH" in tagged and "WAVELENGTH" in found:
        given, said = float(found["WAVELENGTH"]), float(tagged["WAVELENGTH"])
        if abs(given - said) > WAVELENGTH_TOLERANCE * given:
            progress.warning(
                f"The wavelength is {said:.7f} m by the tags of the GeoTIFFs, {given:.7f} m by {header.path.name}; "
                "that of the tags is used."
            )
        found["WAVELENGTH"] = tagged["WAVELENGTH"]
    return found


def _tag_attributes(tags: dict[str, str]) -> dict[str, str]:
    """MintPy attributes from a GeoTIFF's tags, where there are any."""
    found = {}
    for key, tag in (("WAVELENGTH", "WAVELENGTH_METRES"), ("CENTER_INCIDENCE_ANGLE", "INCIDENCE_DEGREES")):
        value = _number(tags.get(tag))
        if value is not None and value > 0:
            found[key] = str(value)
    time = [_number(word) for word in tags.get("FIRST_TIME", "").split(":")]
    if len(time) == 3 and None not in time:
        found["CENTER_LINE_UTC"] = str(sum((value or 0.0) * unit for value, unit in zip(time, (3600.0, 60.0, 1.0))))
    return found


def _number(text: str | None) -> float | None:
    try:
        value = float(text or "")
    except ValueError:
        return None
    return value if math.isfinite(value) else None


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


def _network(
    pairs: Sequence[Pair], files: GammaFiles, header: Header | None, progress: Progress
) -> tuple[Network, str]:
    """Pairs with perpendicular baselines, and where these come from."""
    values, sources = [], {"base_perp table": 0, "baseline vector": 0}
    for pair in pairs:
        value = None
        table, vector = files.pairs[names.BPERP_FILE].get(pair), files.pairs[names.BASELINE_FILE].get(pair)
        if table is not None and (value := mean_bperp(table.path)) is not None:
            value *= table.sign
            sources["base_perp table"] += 1
        elif vector is not None and header is not None:
            value = bperp_from_vector(Header.read(vector.path), header)
            if value is not None:
                value *= vector.sign
                sources["baseline vector"] += 1
        values.append(math.nan if value is None else value)
    missing = sum(math.isnan(value) for value in values)
    if missing:
        progress.warning(f"The perpendicular baseline of {missing} of {len(pairs)} pairs is unknown.")
    note = ", ".join(f"{count} from the {name}" for name, count in sources.items() if count) or "unknown"
    return Network.create(pairs, values), note


def _look(header: Header | None, tags: dict[str, str], grid: Grid) -> tuple[dict[str, GeometryReader], str]:
    """Range and angles of each pixel from the orbit, else constants, and a line that says which."""
    path = orbit(header) if header else None
    if path is not None:
        try:
            look = LookGeometry.create(path, grid)
        except FormatError as error:
            reason = str(error)
        else:
            return look_readers(look), "incidence, azimuth and range of each pixel from the orbit, at its height"
    else:
        reason = "There are no orbit state vectors."
    constants = {}
    incidence = (header.number("incidence_angle") if header else None) or _number(tags.get("INCIDENCE_DEGREES"))
    if incidence is not None:
        constants[INCIDENCE] = incidence
    if header is not None and (heading := header.number("heading")) is not None:
        azimuth = (-90.0 if looks_left(header) else 90.0) - heading
        constants[AZIMUTH] = (azimuth + 180.0) % 360.0 - 180.0
    if header is not None and (distance := header.number("center_range_slc")) is not None:
        constants[RANGE] = distance
    text = ", ".join(f"{name} {value:.6g}" for name, value in constants.items()) or "none"
    note = f"{reason} One value for all pixels, of the scene's centre: {text}"
    return {name: constant_reader(value) for name, value in constants.items()}, note


def _describe_pairs(network: Network) -> str:
    days = network.all_dates
    return f"{len(network)} interferograms of {len(days)} dates, {format_date(days[0])} to {format_date(days[-1])}"
