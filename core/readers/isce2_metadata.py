# SPDX-License-Identifier: GPL-2.0-or-later
"""The acquisition of an ISCE2 stack, from topsStack's XML, stripmapStack's shelf or MintPy's data.rsc.

The XML of a swath is read as a text: properties, each with its name and value, of which those of the first burst
count. All names are compared in lower case, without blanks and underscores.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import numpy as np

from ..coordinates import transformation, wkt_from_epsg
from ..files.gdal_messages import quiet
from ..files.texts import read_bytes, read_text
from ..orbit import SEMI_MAJOR_AXIS, SQUARED_ECCENTRICITY, Orbit
from .isce2_shelf import Event, shelf_events
from .rsc import read_rsc

_PROPERTY = re.compile(r'<property\s+name="([^"]+)"\s*>\s*<value>([^<]*)</value>', re.IGNORECASE)
_NUMBER = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?")


@dataclass(frozen=True)
class Acquisition:
    """The acquisition of the reference date.

    Attributes
    ----------
    attributes : dict of str to str
        MintPy attributes, pixel sizes of a single look.
    orbit : Orbit or None
        Seconds of the day of the acquisition.
    source : str
        The file all this comes from.
    """

    attributes: dict[str, str] = field(default_factory=dict)
    orbit: Orbit | None = None
    source: str = ""


def read_swath(path: Path) -> Acquisition:
    """The acquisition of a swath of topsStack (`reference/IW1.xml`)."""
    text = read_text(path)
    events = [(_plain(name), value.strip()) for name, value in _PROPERTY.findall(text)]
    platform = "Sen" if path.name.upper().startswith(("IW", "EW")) else None
    return _acquisition(events, path, platform, _number(events, "azimuthtimeinterval"))


def read_shelf(path: Path) -> Acquisition:
    """The acquisition of a shelf of stripmapStack (`data.dat`); without attributes when it holds no such thing."""
    events = [(_plain(name), value) for name, value in shelf_events(read_bytes(path))]
    prf = _number(events, "prf")
    return _acquisition(events, path, _word(events, "spacecraftname"), 1.0 / prf if prf else None)


def _acquisition(events: list[Event], path: Path, platform: str | None, line_seconds: float | None) -> Acquisition:
    """Put together what swath and shelf have in common."""
    starts, stops = ([time for time in _times(events, name)] for name in ("sensingstart", "sensingstop"))
    orbit = _orbit(events, starts[0]) if starts else None
    found: dict[str, float | str | None] = {
        "WAVELENGTH": _number(events, "radarwavelength"),
        "STARTING_RANGE": _number(events, "startingrange"),
        "RANGE_PIXEL_SIZE": _number(events, "rangepixelsize"),
        "PRF": _number(events, "pulserepetitionfrequency") or _number(events, "prf"),
        "PLATFORM": platform,
        "trackNumber": _word(events, "tracknumber"),
        "ORBIT_DIRECTION": (_word(events, "passdirection") or "").upper() or None,
    }
    if starts:
        middle = starts[0] + (max(stops) - starts[0]) / 2 if stops else starts[0]
        found.update(_flight(orbit, middle, line_seconds))
    return Acquisition({key: str(value) for key, value in found.items() if value is not None}, orbit, str(path))


def read_prepared(path: Path) -> Acquisition:
    """The attributes that MintPy left beside the metadata (`data.rsc`); their pixel sizes are of all looks."""
    return Acquisition(read_rsc(path), None, str(path))


def _plain(name: str) -> str:
    return re.sub(r"[\s_]", "", name).lower()


def _number(events: list[Event], name: str) -> float | None:
    for value in (value for key, value in events if key == name):
        try:
            number = float(value[0] if isinstance(value, list) else value)
        except (TypeError, ValueError):
            continue
        return number if math.isfinite(number) and number != 0.0 else None
    return None


def _word(events: list[Event], name: str) -> str | None:
    found = next((value for key, value in events if key == name and isinstance(value, str)), None)
    return found if found not in ("", "None") else None


def _times(events: list[Event], name: str) -> list[datetime]:
    return [time for key, value in events if key == name and (time := _as_time(value)) is not None]


def _as_time(value: Any) -> datetime | None:
    if isinstance(value, datetime):
        return value
    try:
        return datetime.fromisoformat(str(value).strip().replace("T", " "))
    except ValueError:
        return None


def _orbit(events: list[Event], start: datetime) -> Orbit | None:
    """State vectors, of all bursts together; None when there are fewer than two."""
    day = datetime(start.year, start.month, start.day)
    known: dict[float, tuple[list[float], list[float]]] = {}
    pending: dict[str, Any] = {}
    for name, value in events:
        if name in ("time", "position", "velocity"):
            pending[name] = value
        if len(pending) == 3:
            moment, vectors = _as_time(pending["time"]), (_vector(pending["position"]), _vector(pending["velocity"]))
            if moment is not None and all(len(vector) == 3 for vector in vectors):
                known.setdefault((moment - day).total_seconds(), vectors)
            pending = {}
    if len(known) < 2:
        return None
    seconds = sorted(known)
    return Orbit(np.array(seconds), *(np.array([known[second][i] for second in seconds]) for i in (0, 1)))


def _vector(value: Any) -> list[float]:
    return list(map(float, _NUMBER.findall(value) if isinstance(value, str) else value))


def _flight(orbit: Orbit | None, middle: datetime, line_seconds: float | None) -> dict[str, float | str | None]:
    """What the state vectors say of the middle of the scene."""
    seconds = (middle - datetime(middle.year, middle.month, middle.day)) / timedelta(seconds=1)
    found: dict[str, float | str | None] = {"CENTER_LINE_UTC": seconds}
    if orbit is None or not orbit.seconds[0] <= seconds <= orbit.seconds[-1]:
        return found
    path = orbit.path()
    position, velocity = path(seconds), path(seconds, 1)
    lon, lat, height = _geodetic(position)
    lam, phi = np.radians([lon, lat])
    east = velocity @ np.array([-np.sin(lam), np.cos(lam), 0.0])
    north = velocity @ np.array([-np.sin(phi) * np.cos(lam), -np.sin(phi) * np.sin(lam), np.cos(phi)])
    heading = math.atan2(east, north)
    found["HEADING"] = math.degrees(heading)
    found["ORBIT_DIRECTION"] = "ASCENDING" if north > 0 else "DESCENDING"
    found["HEIGHT"] = height
    found["EARTH_RADIUS"] = _curvature(phi, heading)
    if line_seconds is not None:
        found["AZIMUTH_PIXEL_SIZE"] = float(np.linalg.norm(velocity)) * line_seconds
    return found


def _geodetic(position: Any) -> tuple[float, float, float]:
    """Longitude and latitude (degrees) and height (metres) on WGS 84 of Cartesian coordinates."""
    way = transformation(wkt_from_epsg(4978), wkt_from_epsg(4979))
    with quiet():
        lon, lat, height = way.TransformPoint(*map(float, position))
    return lon, lat, height


def _curvature(phi: float, heading: float) -> float:
    """Radius of the ellipsoid's curvature along a heading (Euler's formula), metres."""
    root = 1.0 - SQUARED_ECCENTRICITY * math.sin(phi) ** 2
    normal = SEMI_MAJOR_AXIS / math.sqrt(root)
    meridian = normal * (1.0 - SQUARED_ECCENTRICITY) / root
    return 1.0 / (math.cos(heading) ** 2 / meridian + math.sin(heading) ** 2 / normal)
