# SPDX-License-Identifier: GPL-2.0-or-later
"""What GAMMA's parameter files say of the acquisition: attributes, perpendicular baselines, lines of sight."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from pathlib import Path

from ..errors import FormatError
from ..grid import Grid
from ..network.network import Network, Pair
from ..orbit import AZIMUTH, INCIDENCE, RANGE, LookGeometry
from ..progress import Progress
from . import gamma_files as names
from .gamma_files import GammaFiles
from .gamma_headers import Header, bperp_from_vector, choose_header, image_attributes, looks_left, mean_bperp, orbit
from .rasters import GeometryReader, constant_reader, look_readers

WAVELENGTH_TOLERANCE = 1e-4
"""Relative difference of two wavelengths that is worth a warning."""


def read_headers(files: GammaFiles) -> list[Header]:
    """All parameter files, of images and of maps."""
    return [Header.read(path, day) for path, day in files.headers]


def find_header(headers: Sequence[Header], interferogram: Path) -> Header | None:
    """The image parameters that fit the interferograms best."""
    return choose_header(headers, names.range_looks(interferogram))


def acquisition_attributes(header: Header | None, tagged: Mapping[str, str], progress: Progress) -> dict[str, str]:
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


def tag_attributes(tags: Mapping[str, str]) -> dict[str, str]:
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


def build_network(
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


def look_geometry(header: Header | None, tags: Mapping[str, str], grid: Grid) -> tuple[dict[str, GeometryReader], str]:
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
