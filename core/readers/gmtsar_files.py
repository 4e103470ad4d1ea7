# SPDX-License-Identifier: GPL-2.0-or-later
"""GMTSAR's text files: parameters (PRM), orbits (LED) and the table of baselines."""

from __future__ import annotations

import math
from collections.abc import Mapping
from datetime import date
from pathlib import Path

import numpy as np

from ..constants import SPEED_OF_LIGHT
from ..dates import parse_year_day
from ..errors import ParameterError
from ..files.texts import read_text
from ..orbit import Orbit

SENSORS = ("", "ers", "ers", "rs1", "env", "alos", "tsx", "csk", "csk", "rs2", "Sen", "gf3", "lt1")
"""Platforms by their number `SC_identity`."""
SECONDS_PER_DAY = 86_400.0
ORBIT_SECONDS = 600.0
"""Before and after the scene of which state vectors are used: an arc of half a turn and more is ambiguous."""
FILTER_SHARE = 0.3
"""Of the filter's wavelength that one pixel of a box filter of the same effect is wide."""
TABLE_COLUMNS = 5


def read_prm(path: Path) -> dict[str, str]:
    """Names and values of a PRM or config file: `name = value` a line."""
    found = {}
    for line in read_text(path).splitlines():
        name, equals, value = line.partition("=")
        if equals and value.strip() and not name.strip().startswith("#"):
            found[name.strip()] = value.strip()
    return found


def number(values: Mapping[str, str], name: str) -> float | None:
    """A value as a number, None when it is absent or none."""
    try:
        found = float(values[name])
    except (KeyError, ValueError):
        return None
    return found if math.isfinite(found) else None


def prm_attributes(prm: Mapping[str, str], config: Mapping[str, str]) -> dict[str, str]:
    """MintPy attributes of a PRM file; looks follow from the filter's wavelength in the config file.

    GMTSAR filters by a Gaussian instead of averaging: the looks are those of a box of the same effect.
    """
    found: dict[str, float | int | str | None] = {
        "WAVELENGTH": number(prm, "radar_wavelength"),
        "STARTING_RANGE": number(prm, "near_range"),
        "EARTH_RADIUS": number(prm, "earth_radius"),
        "HEIGHT": number(prm, "SC_height"),
        "PRF": number(prm, "PRF"),
        "ORBIT_DIRECTION": {"A": "ASCENDING", "D": "DESCENDING"}.get(prm.get("orbdir", "")[:1].upper()),
    }
    found["ANTENNA_SIDE"] = 1 if looks_left(prm) else -1
    sensor = int(number(prm, "SC_identity") or 0)
    found["PLATFORM"] = SENSORS[sensor] if 0 < sensor < len(SENSORS) else None
    rate, prf, speed = number(prm, "rng_samp_rate"), number(prm, "PRF"), number(prm, "SC_vel")
    radius, height, width = number(prm, "earth_radius"), number(prm, "SC_height"), number(config, "filter_wavelength")
    sizes = {
        "R": SPEED_OF_LIGHT / rate / 2.0 if rate else None,
        "A": speed / prf * radius / (radius + height) if speed and prf and radius and height is not None else None,
    }
    for key, size in sizes.items():
        looks = max(1, round(FILTER_SHARE * width / size)) if width and size else None
        found[f"{key}LOOKS"] = looks
        found["RANGE_PIXEL_SIZE" if key == "R" else "AZIMUTH_PIXEL_SIZE"] = size * (looks or 1) if size else None
    middle = _middle_seconds(prm)
    found["CENTER_LINE_UTC"] = middle
    return {key: str(value) for key, value in found.items() if value is not None}


def looks_left(prm: Mapping[str, str]) -> bool:
    """True for an antenna that looks to the left of the flight direction."""
    return prm.get("lookdir", "R")[:1].upper() == "L"


def _middle_seconds(prm: Mapping[str, str]) -> float | None:
    """Seconds of the day in the middle of the scene."""
    start, stop = number(prm, "SC_clock_start"), number(prm, "SC_clock_stop")
    return None if start is None or stop is None else (start + stop) / 2.0 % 1.0 * SECONDS_PER_DAY


def middle_geometry(prm: Mapping[str, str]) -> tuple[float, float] | None:
    """Slant range (metres) and incidence angle (degrees, on a sphere) of the swath's middle; None when unknown."""
    near, rate, count = number(prm, "near_range"), number(prm, "rng_samp_rate"), number(prm, "num_rng_bins")
    radius, height = number(prm, "earth_radius"), number(prm, "SC_height")
    if near is None or not rate or not count or radius is None or height is None:
        return None
    distance = near + SPEED_OF_LIGHT / rate / 2.0 * count / 2.0
    cosine = ((radius + height) ** 2 - radius**2 - distance**2) / (2.0 * radius * distance)
    return (distance, math.degrees(math.acos(cosine))) if abs(cosine) <= 1.0 else None


def read_orbit(path: Path, prm: Mapping[str, str]) -> Orbit | None:
    """The state vectors of a LED file around the time of a scene, None when there are too few.

    The first line holds the number of vectors, year, day, seconds of the day of the first, and seconds between them;
    each further one year, day, seconds, position and velocity.
    """
    rows = [line.split() for line in read_text(path).splitlines() if line.split()]
    try:
        start, step = float(rows[0][3]), float(rows[0][4])
        vectors = np.array([[float(word) for word in row[3:9]] for row in rows[1:]], dtype=np.float64)
    except (IndexError, ValueError):
        return None
    if len(vectors) < 2 or vectors.ndim != 2 or vectors.shape[1] != 6 or step <= 0:
        return None
    seconds = start + step * np.arange(len(vectors))
    middle = _middle_seconds(prm)
    if middle is not None:
        turn = np.round((seconds.mean() - middle) / SECONDS_PER_DAY) * SECONDS_PER_DAY
        near = np.abs(seconds - turn - middle) <= ORBIT_SECONDS
        if near.sum() >= 2:
            seconds, vectors = seconds[near], vectors[near]
    return Orbit(seconds, vectors[:, :3], vectors[:, 3:])


def read_baselines(path: Path) -> dict[date, float]:
    """Perpendicular baseline of each date of a table, metres.

    Its columns are the image's name, year and day (counted from 0) with a fraction, days, parallel and perpendicular
    baseline.
    """
    found = {}
    for line in read_text(path).splitlines():
        words = line.split()
        if len(words) < TABLE_COLUMNS:
            continue
        try:
            found[parse_year_day(words[1].partition(".")[0])] = float(words[4])
        except (ParameterError, ValueError):
            continue
    return found
