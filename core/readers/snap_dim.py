# SPDX-License-Identifier: GPL-2.0-or-later
"""SNAP's product files (BEAM-DIMAP, .dim): grid, acquisition and baselines, read by regular expressions."""

from __future__ import annotations

import html
import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import numpy as np

from ..constants import SPEED_OF_LIGHT
from ..coordinates import is_geographic, wkt_from_epsg
from ..errors import FormatError
from ..files.texts import read_text
from ..grid import Grid
from ..network.network import Pair
from ..orbit import SEMI_MAJOR_AXIS, SQUARED_ECCENTRICITY, Orbit

_MONTHS = ("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC")
_DAY = re.compile(r"(?<!\d)(\d{2})-?([A-Za-z]{3})-?(\d{4})(?!\d)")
_TIME = re.compile(r"(\d{2}-[A-Za-z]{3}-\d{4}) (\d{2}):(\d{2}):(\d{2}(?:\.\d+)?)")
_ATTRIBUTE = re.compile(r'<MDATTR name="([^"]+)"[^>]*>([^<]*)</MDATTR>')
_VECTOR = re.compile(r'<MDElem name="orbit_vector(\d+)">(.*?)</MDElem>', re.DOTALL)
_BASELINE = re.compile(r'<MDElem name="([^"]*)"|<MDATTR name="Perp Baseline"[^>]*>([^<]*)<')
_REFERENCE = re.compile(r"^(ref|reference|master|primary)[:_ ]", re.IGNORECASE)
_SECONDARY = re.compile(r"^(sec|secondary|slave)[:_ ]", re.IGNORECASE)
METADATA = '<MDElem name="Abstracted_Metadata">'

_COPIED = {
    "STARTING_RANGE": "slant_range_to_first_pixel",
    "RANGE_PIXEL_SIZE": "range_spacing",
    "AZIMUTH_PIXEL_SIZE": "azimuth_spacing",
    "RLOOKS": "range_looks",
    "ALOOKS": "azimuth_looks",
    "HEADING": "centre_heading",
    "PRF": "pulse_repetition_frequency",
}


@dataclass(frozen=True)
class Dim:
    """A product file.

    Attributes
    ----------
    path : Path
    grid : Grid
    values : dict of str to str
        The abstracted metadata by their names in small letters.
    baselines : dict of Pair to float
        Perpendicular baseline of (reference, secondary), metres.
    orbit : Orbit or None
    """

    path: Path
    grid: Grid
    values: dict[str, str]
    baselines: dict[Pair, float]
    orbit: Orbit | None

    @classmethod
    def read(cls, path: Path) -> Dim:
        """Read a product file.

        Raises
        ------
        FormatError
            When it is missing or not on a map.
        """
        if not path.is_file():
            raise FormatError(f"{path} does not exist; keep each .dim file beside its folder .data.")
        text = read_text(path, "latin-1")
        found = text.find(METADATA)
        metadata = text[found:] if found >= 0 else ""
        values: dict[str, str] = {}
        for name, value in _ATTRIBUTE.findall(metadata):
            values.setdefault(name.lower(), html.unescape(value).strip())
        return cls(path, _grid(text, path), values, _baselines(text), _orbit(metadata))

    def number(self, name: str) -> float | None:
        """A value as a number; None when it is absent, or 99999, which is SNAP's 'not known'."""
        try:
            found = float(self.values[name])
        except (KeyError, ValueError):
            return None
        return found if math.isfinite(found) and found != 99_999.0 else None

    @property
    def looks_left(self) -> bool:
        """True for an antenna that looks to the left of the flight direction."""
        return self.values.get("antenna_pointing", "right").lower().startswith("left")

    @property
    def track(self) -> str:
        """Direction and relative orbit, such as A064; empty when one is not given."""
        orbit, direction = self.number("rel_orbit"), self.values.get("pass", "")[:1].upper()
        return f"{direction}{int(orbit):03d}" if orbit and direction in ("A", "D") else ""

    def bperp(self, pair: Pair) -> float:
        """Perpendicular baseline of the later date minus that of the earlier, metres; NaN when it is not given."""
        known, (first, second) = self.baselines, pair
        if (first, second) in known:
            return known[first, second]
        if (second, first) in known:
            return -known[second, first]
        for reference, _ in known:
            values = known.get((reference, first)), known.get((reference, second))
            if values[0] is not None and values[1] is not None:
                return values[1] - values[0]
        return math.nan


def find_days(text: str) -> tuple[date, ...]:
    """The dates that a text holds as 05Jan2019 or 05-JAN-2019; what is no date is left out."""
    found = []
    for day, month, year in _DAY.findall(text):
        if month.upper() in _MONTHS:
            try:
                found.append(date(int(year), _MONTHS.index(month.upper()) + 1, int(day)))
            except ValueError:
                continue
    return tuple(found)


def dim_attributes(dim: Dim) -> dict[str, str]:
    """MintPy attributes of a product; what it does not say is left out."""
    found: dict[str, float | int | str | None] = {key: dim.number(name) for key, name in _COPIED.items()}
    for key in ("RLOOKS", "ALOOKS"):
        looks = dim.number(_COPIED[key])
        found[key] = round(looks) if looks else None
    frequency = dim.number("radar_frequency")
    found["WAVELENGTH"] = SPEED_OF_LIGHT / (frequency * 1e6) if frequency else None  # SNAP keeps MHz
    direction = dim.values.get("pass", "").upper()
    found["ORBIT_DIRECTION"] = direction if direction in ("ASCENDING", "DESCENDING") else None
    mission = dim.values.get("mission", "")
    found["PLATFORM"] = "Sen" if mission.upper().startswith("SENTINEL-1") else mission.partition(" ")[0] or None
    found["ANTENNA_SIDE"] = 1 if dim.looks_left else -1
    times = [_seconds(dim.values.get(f"{name}_line_time", "")) for name in ("first", "last")]
    if times[0] is not None and times[1] is not None:
        found["CENTER_LINE_UTC"] = sum(time[1] for time in times if time) / 2.0
    angles = [dim.number(f"incidence_{end}") for end in ("near", "far")]
    if angles[0] and angles[1]:
        found["CENTER_INCIDENCE_ANGLE"] = (angles[0] + angles[1]) / 2.0
    if dim.orbit is not None:
        position = dim.orbit.positions[len(dim.orbit.positions) // 2]
        distance = float(np.linalg.norm(position))
        sine = float(position[2]) / distance
        minor = SEMI_MAJOR_AXIS**2 * (1.0 - SQUARED_ECCENTRICITY)
        radius = SEMI_MAJOR_AXIS * math.sqrt(minor / (minor + SEMI_MAJOR_AXIS**2 * SQUARED_ECCENTRICITY * sine**2))
        found["EARTH_RADIUS"], found["HEIGHT"] = radius, distance - radius
    return {key: str(value) for key, value in found.items() if value is not None}


def _grid(text: str, path: Path) -> Grid:
    """The grid that a product file tells; the headers of the images are not to be trusted."""
    transform = re.search(r"<IMAGE_TO_MODEL_TRANSFORM>([^<]+)<", text)
    system = re.search(r"<WKT>(.*?)</WKT>", text, re.DOTALL)
    sizes = [re.search(rf"<{name}>\s*(\d{{1,9}})\s*<", text) for name in ("NROWS", "NCOLS")]
    if transform is None or system is None or sizes[0] is None or sizes[1] is None:
        raise FormatError(f"{path} is not on a map; apply Terrain Correction to the product in SNAP first.")
    try:
        dx, ry, rx, dy, x0, y0 = (float(word) for word in transform[1].split(","))
    except ValueError as error:
        raise FormatError(f"The transform '{transform[1]}' in {path} is damaged; write the product again.") from error
    if rx or ry:
        raise FormatError(f"{path} is not north-up; write the product again with a map projection.")
    return Grid(int(sizes[0][1]), int(sizes[1][1]), x0, y0, dx, dy, _crs(html.unescape(system[1]), path)).checked(path)


def _crs(wkt: str, path: Path) -> str:
    """SNAP's WKT as GDAL knows it; degrees are those of WGS 84."""
    from osgeo import osr

    reference = osr.SpatialReference()
    try:
        failed = reference.ImportFromWkt(" ".join(wkt.split())) != 0
    except RuntimeError:  # when somebody switched GDAL's exceptions on
        failed = True
    if failed:
        raise FormatError(f"The coordinate system of {path} is not known; write the product again in WGS 84 or UTM.")
    if is_geographic(str(reference.ExportToWkt())):
        return wkt_from_epsg(4326)
    zone = reference.GetUTMZone()
    return wkt_from_epsg((32600 if zone > 0 else 32700) + abs(zone)) if zone else str(reference.ExportToWkt())


def _baselines(text: str) -> dict[Pair, float]:
    """Perpendicular baseline of (reference, secondary), from the nested elements of the two dates."""
    found: dict[Pair, float] = {}
    begin = text.find('<MDElem name="Baselines">')
    reference = secondary = None
    for name, value in _BASELINE.findall(text[begin:]) if begin >= 0 else ():
        days = find_days(name)
        if days and _REFERENCE.match(name):
            reference, secondary = days[0], None
        elif days and _SECONDARY.match(name):
            secondary = days[0]
        elif value and reference is not None and secondary is not None:
            try:
                found.setdefault((reference, secondary), float(value))
            except ValueError:
                continue
    return found


def _orbit(text: str) -> Orbit | None:
    """The state vectors, None when there are too few; those of the secondary image follow and are left."""
    rows: list[list[float]] = []
    for number, element in _VECTOR.findall(text):
        if number == "1" and rows:
            break
        values: Mapping[str, str] = dict(_ATTRIBUTE.findall(element))
        time = _seconds(values.get("time", ""))
        try:
            numbers = [float(values[f"{axis}_{kind}"]) for kind in ("pos", "vel") for axis in "xyz"]
        except (KeyError, ValueError):
            return None
        if time is None:
            return None
        rows.append([time[0].toordinal() * 86_400.0 + time[1], *numbers])
    if len(rows) < 2:
        return None
    table = np.array(sorted(rows), dtype=np.float64)
    return Orbit(table[:, 0] - table[0, 0], table[:, 1:4], table[:, 4:])


def _seconds(text: str) -> tuple[date, float] | None:
    """Day and seconds of the day of a time such as 05-JAN-2019 18:30:00.5."""
    match = _TIME.search(text)
    days = find_days(match[1]) if match else ()
    if match is None or not days:
        return None
    return days[0], int(match[2]) * 3600.0 + int(match[3]) * 60.0 + float(match[4])
