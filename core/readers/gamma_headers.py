# SPDX-License-Identifier: GPL-2.0-or-later
"""GAMMA's text files: image parameters, orbit, baselines."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import numpy as np

from ..constants import SPEED_OF_LIGHT
from ..coordinates import wkt_from_epsg
from ..errors import FormatError
from ..files.texts import read_text
from ..grid import Grid
from ..orbit import Orbit

SECONDS_PER_DAY = 86_400.0
BASELINE_COLUMNS = 9
BPERP_COLUMN = 7
"""Columns of `base_perp`: line, range, B_t, B_c, B_n, look angle, bpara, bperp, blen."""

_COPIED = {
    "HEADING": "heading",
    "STARTING_RANGE": "near_range_slc",
    "EARTH_RADIUS": "earth_radius_below_sensor",
    "RANGE_PIXEL_SIZE": "range_pixel_spacing",
    "AZIMUTH_PIXEL_SIZE": "azimuth_pixel_spacing",
    "PRF": "prf",
    "CENTER_INCIDENCE_ANGLE": "incidence_angle",
}


@dataclass(frozen=True)
class Header:
    """A parameter file: `key: value value ...` a line.

    Attributes
    ----------
    path : Path
    day : date or None
        Acquisition date in its name.
    values : dict of str to list of str
    """

    path: Path
    day: date | None
    values: dict[str, list[str]]

    @classmethod
    def read(cls, path: Path, day: date | None = None) -> Header:
        """Read a parameter file."""
        values = {}
        for line in read_text(path).splitlines():
            key, colon, rest = line.partition(":")
            if colon and rest.split():
                values[key.strip()] = rest.split()
        return cls(path, day, values)

    def numbers(self, key: str, count: int) -> list[float] | None:
        """The first `count` numbers of a key, None when it is absent or holds no numbers."""
        try:
            found = [float(word) for word in self.values.get(key, ())[:count]]
        except ValueError:
            return None
        return found if len(found) == count and all(math.isfinite(value) for value in found) else None

    def number(self, key: str) -> float | None:
        """The first number of a key."""
        found = self.numbers(key, 1)
        return found[0] if found else None

    @property
    def is_image(self) -> bool:
        """True for the parameters of an SLC or of its multilooked intensity."""
        return (self.number("radar_frequency") or 0.0) > 0.0

    @property
    def looks(self) -> tuple[int, int]:
        """Looks in range and azimuth."""
        return int(self.number("range_looks") or 1), int(self.number("azimuth_looks") or 1)

    @property
    def is_map(self) -> bool:
        """True for the parameters of a map."""
        return "DEM_projection" in self.values

    @property
    def shape(self) -> tuple[int, int] | None:
        """Rows and columns of the image, the interferogram or the map."""
        for keys in (
            ("nlines", "width"),
            ("azimuth_lines", "range_samples"),
            ("interferogram_azimuth_lines", "interferogram_width"),
        ):
            rows, cols = (self.number(key) for key in keys)
            if rows and cols:
                return int(rows), int(cols)
        return None


def map_grid(header: Header) -> Grid:
    """The grid of a map: GAMMA gives the middle of the first pixel.

    Raises
    ------
    FormatError
        When the projection is neither geographic nor UTM, or something is missing.
    """
    projection = " ".join(header.values["DEM_projection"])
    if projection not in ("EQA", "UTM"):
        raise FormatError(
            f"{header.path} has the projection {projection}; only EQA and UTM are known, so geocode to one."
        )
    y, x = ("lat", "lon") if projection == "EQA" else ("north", "east")
    numbers = [header.number(key) for key in (f"corner_{x}", f"corner_{y}", f"post_{x}", f"post_{y}")]
    zone = header.number("projection_zone")
    if header.shape is None or None in numbers or (projection == "UTM" and zone is None):
        raise FormatError(f"{header.path} does not say size, corner and spacing of the map; make it again.")
    east, north, dx, dy = (float(value or 0.0) for value in numbers)
    code = 4326
    if projection == "UTM":
        code = (32700 if (header.number("false_northing") or 0.0) > 0 else 32600) + int(zone or 0)
    return Grid(*header.shape, east - dx / 2.0, north - dy / 2.0, dx, dy, wkt_from_epsg(code))


def choose_header(headers: Sequence[Header], range_looks: int | None) -> Header | None:
    """The header that fits the interferograms best: their looks (or the most), then the earliest date.

    Parameters
    ----------
    range_looks : int or None
        Looks in range as written in the names of the interferograms.
    """

    def rank(header: Header) -> tuple[bool, int, date, str]:
        across, along = header.looks
        return across != range_looks, -across * along, header.day or date.max, str(header.path)

    return min((header for header in headers if header.is_image), key=rank, default=None)


def image_attributes(header: Header) -> dict[str, str]:
    """MintPy attributes of an SLC or MLI header; what the header lacks is left out."""
    found: dict[str, float | int | str | None] = {key: header.number(name) for key, name in _COPIED.items()}
    frequency, heading = header.number("radar_frequency"), header.number("heading")
    found["WAVELENGTH"] = SPEED_OF_LIGHT / frequency if frequency else None
    found["RLOOKS"], found["ALOOKS"] = header.looks
    if heading is not None:
        found["ORBIT_DIRECTION"] = "ASCENDING" if math.cos(math.radians(heading)) > 0 else "DESCENDING"
    found["ANTENNA_SIDE"] = "1" if looks_left(header) else "-1"
    radius, distance = header.number("earth_radius_below_sensor"), header.number("sar_to_earth_center")
    if radius is not None and distance is not None:
        found["HEIGHT"] = distance - radius
    time = header.number("center_time")
    found["CENTER_LINE_UTC"] = time % SECONDS_PER_DAY if time is not None else None
    sensor = " ".join(header.values.get("sensor", ()))
    if sensor:
        found["PLATFORM"] = "Sen" if sensor.upper().startswith(("S1", "SENTINEL")) else sensor.split()[0]
    return {key: str(value) for key, value in found.items() if value is not None}


def looks_left(header: Header) -> bool:
    """True for an antenna that looks to the left of the flight direction."""
    return (header.number("azimuth_angle") or 90.0) < 0.0


def orbit(header: Header) -> Orbit | None:
    """The state vectors of a header, None when they are absent or incomplete."""
    count = int(header.number("number_of_state_vectors") or 0)
    start, step = header.number("time_of_first_state_vector"), header.number("state_vector_interval")
    if count < 2 or start is None or not step or step <= 0:
        return None
    positions = [header.numbers(f"state_vector_position_{i + 1}", 3) for i in range(count)]
    velocities = [header.numbers(f"state_vector_velocity_{i + 1}", 3) for i in range(count)]
    if None in positions or None in velocities:
        return None
    return Orbit(start + step * np.arange(count), np.array(positions), np.array(velocities))


def mean_bperp(path: Path) -> float | None:
    """Mean perpendicular baseline of the table that `base_perp` prints, metres; None when there is no table."""
    values = []
    for line in read_text(path).splitlines():
        words = line.split()
        if len(words) == BASELINE_COLUMNS and words[0].isdigit():
            try:
                values.append(float(words[BPERP_COLUMN]))
            except ValueError:
                continue
    return float(np.mean(values)) if values else None


def bperp_from_vector(baseline: Header, image: Header) -> float | None:
    """Mean perpendicular baseline over the swath from the baseline vector in the middle of the scene, metres.

    Parameters
    ----------
    baseline : Header
        What `base_orbit` or `base_ls` wrote: track, cross-track and normal component (TCN). The precise vector counts
        when it is given, else the one from the orbits.
    image : Header
        An image of the track: near and far range, distance of sensor and surface from the Earth's centre.

    Returns
    -------
    float or None
        The mean of C cos(look) - N sin(look) over ranges (right looking; C changes sign for left looking): what the
        mean of `base_perp`'s table is, except for the change of the baseline along the track about its middle.
    """
    vector = baseline.numbers("precision_baseline(TCN)", 3)
    if vector is None or not any(vector):
        vector = baseline.numbers("initial_baseline(TCN)", 3)
    near, far = image.number("near_range_slc"), image.number("far_range_slc")
    surface, sensor = image.number("earth_radius_below_sensor"), image.number("sar_to_earth_center")
    if vector is None or near is None or far is None or surface is None or sensor is None:
        return None
    ranges = np.linspace(near, far, 51)
    cosine = (sensor**2 + ranges**2 - surface**2) / (2.0 * sensor * ranges)
    if not (np.abs(cosine) <= 1.0).all():
        return None
    look = np.arccos(cosine)
    across = -vector[1] if looks_left(image) else vector[1]
    return float(np.mean(across * np.cos(look) - vector[2] * np.sin(look)))
