# SPDX-License-Identifier: GPL-2.0-or-later
"""Daily positions of GNSS stations: the tenv3 files of the Nevada Geodetic Laboratory, and tables of anybody.

tenv3 is text, one line a day: name, date as YYMMMDD, decimal year, modified Julian day, GPS week and day, a reference
meridian, east, north and up each as whole metres and a fraction, antenna height, three standard deviations, three
correlations; newer files also have latitude, longitude and height (Blewitt et al., 2018, Eos 99). East counts from the
meridian and north from the equator, both along the ellipsoid.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

import numpy as np
import numpy.typing as npt

from ..dates import parse_date
from ..distances import metres_per_degree
from ..errors import FormatError, InsarError, ParameterError

FloatArray = npt.NDArray[np.float64]

TENV3_COLUMNS, TENV3_WITH_PLACE = 20, 23
JULIAN_ORIGIN = date(1858, 11, 17)
MOST_APART = 5.0
"""Metres from the median within which the days of one antenna lie: two receivers may share a name."""

_TENV3 = re.compile(r"\s*(site\s+YYMMMDD|\S+\s+\d\d[A-Za-z]{3}\d\d\s)", re.IGNORECASE)
_UNIT = re.compile(r"[\s_]*[\[(_]\s*(mm|m|deg|degrees)\s*[\])]?$")
_COLUMNS = {
    "station": "station site name id marker stationid stationname",
    "date": "date day time epoch",
    "latitude": "latitude lat",
    "longitude": "longitude lon long lng",
    "east": "east e de easting",
    "north": "north n dn northing",
    "up": "up u du vertical height h",
    "east_std": "eaststd stdeast estd stde sige sigmae sigmaeast eastsigma se sigeast",
    "north_std": "northstd stdnorth nstd stdn sign sigman sigmanorth northsigma sn signorth",
    "up_std": "upstd stdup ustd stdu sigu sigmau sigmaup upsigma su sigup",
}
_NEEDED = ("station", "date", "latitude", "longitude", "east", "north", "up")
_STD = ("east_std", "north_std", "up_std")


@dataclass(frozen=True, eq=False)
class Station:
    """Daily positions of one station.

    Attributes
    ----------
    name : str
    longitude, latitude : float
        Degrees, -180 to 180.
    dates : tuple of date
        n days in order.
    position : (n, 3) array
        East, north, up, metres from any one origin.
    std : (n, 3) array
        Standard deviations, metres; NaN = not known.
    correlation : (n, 3) array
        Of east and north, east and up, north and up.
    """

    name: str
    longitude: float
    latitude: float
    dates: tuple[date, ...]
    position: FloatArray
    std: FloatArray
    correlation: FloatArray

    def along(self, sight: npt.NDArray[np.floating]) -> tuple[FloatArray, FloatArray]:  # type: ignore[type-arg]
        """Displacement along a line of sight and its standard deviation, metres (n,) each.

        Parameters
        ----------
        sight : (3,) array
            Unit vector from the ground to the radar.
        """
        vector = np.asarray(sight, dtype=np.float64)
        parts = self.std * vector
        variance = (parts**2).sum(axis=1)
        for (i, j), correlation in zip(((0, 1), (0, 2), (1, 2)), self.correlation.T):
            variance += 2.0 * correlation * parts[:, i] * parts[:, j]
        return (self.position - self.position[0]) @ vector, np.sqrt(np.maximum(variance, 0.0))

    def between(self, first: date, last: date) -> tuple[Station, int]:
        """Days from one date to another, and how many of them were left out since they lie metres apart.

        Two antennas with one name, or one that was moved: the days of the other one are left out.
        """
        inside = np.array([first <= day <= last for day in self.dates], dtype=bool)
        near = inside.copy()
        if inside.any():
            off = np.abs(self.position - np.median(self.position[inside], axis=0)).max(axis=1)
            near &= off <= MOST_APART
        index = np.flatnonzero(near)
        kept = Station(
            self.name,
            self.longitude,
            self.latitude,
            tuple(self.dates[i] for i in index),
            self.position[index],
            self.std[index],
            self.correlation[index],
        )
        return kept, int(inside.sum() - near.sum())


def read_stations(paths: Sequence[Path]) -> list[Station]:
    """Read stations from tenv3 files and tables, sorted by name.

    Raises
    ------
    FormatError
        When a file cannot be read, or two files hold one station.
    """
    found: dict[str, Station] = {}
    for path in paths:
        for station in read_file(path):
            if station.name in found:
                raise FormatError(f"The station {station.name} of {path} is in another file too; give each once.")
            found[station.name] = station
    if not found:
        raise ParameterError("No GNSS station is given; choose .tenv3 files or a table of stations.")
    return [found[name] for name in sorted(found)]


def read_file(path: Path) -> list[Station]:
    """The stations of one file: tenv3, or a table with column names (comma, semicolon or tab).

    Raises
    ------
    FormatError
        When it is neither, or a line is damaged.
    """
    try:
        lines = path.read_text(encoding="utf-8-sig", errors="replace").splitlines()
    except OSError as error:
        raise FormatError(f"{path} cannot be read: {error}; check its name.") from error
    lines = [line for line in lines if line.strip() and not line.startswith("#")]
    if not lines:
        raise FormatError(f"{path} is empty; download it again.")
    if _TENV3.match(lines[0]):
        return [_tenv3(path, lines)]
    return _table(path, lines)


def _tenv3(path: Path, lines: list[str]) -> Station:
    rows: dict[date, list[float]] = {}
    name = ""
    for line in lines:
        words = line.split()
        if words[0].lower() == "site":
            continue
        try:
            if len(words) < TENV3_COLUMNS:
                raise ValueError
            day = JULIAN_ORIGIN + timedelta(days=int(words[3]))
            rows[day] = [float(word) for word in words[6:TENV3_WITH_PLACE]]
        except (ValueError, OverflowError) as error:
            raise FormatError(f"{path} has a line that is none of tenv3: '{line[:60]}'; download it again.") from error
        name = words[0]
    if not rows:
        raise FormatError(f"{path} holds no positions; download it again.")
    days = tuple(sorted(rows))
    width = min(len(row) for row in rows.values())
    numbers = np.array([rows[day][:width] for day in days])
    meridian, whole, rest = numbers[:, 0], numbers[:, 1:7:2], numbers[:, 2:7:2]
    position = whole + rest
    if width >= TENV3_WITH_PLACE - 6:
        latitude, longitude = np.median(numbers[:, 14]), np.median(numbers[:, 15])
    else:
        latitude, longitude = _place(np.median(position[:, :2], axis=0), float(np.median(meridian)))
    return Station(
        name,
        (float(longitude) + 180.0) % 360.0 - 180.0,
        float(latitude),
        days,
        # from one meridian; whole metres step where the fraction does the other way
        position + (meridian - meridian[0])[:, None] * np.array([_per_degree(float(latitude)), 0.0, 0.0]),
        numbers[:, 8:11],
        numbers[:, 11:14],
    )


def _per_degree(latitude: float) -> float:
    return float(metres_per_degree(latitude)[0])


def _place(east_north: FloatArray, meridian: float) -> tuple[float, float]:
    """Latitude and longitude from metres east of a meridian and north of the equator."""
    latitudes = np.linspace(-90.0, 90.0, 18001)
    steps = metres_per_degree(0.5 * (latitudes[1:] + latitudes[:-1]))[1] * np.diff(latitudes)
    arc = np.concatenate([[0.0], np.cumsum(steps)])
    latitude = float(np.interp(east_north[1], arc - arc[len(arc) // 2], latitudes))
    return latitude, meridian + float(east_north[0]) / _per_degree(latitude)


def _table(path: Path, lines: list[str]) -> list[Station]:
    delimiter = max(",;\t", key=lines[0].count)
    try:
        rows = list(csv.reader(lines, delimiter=delimiter))
    except csv.Error as error:
        raise FormatError(f"{path} is no table ({error}); choose another file.") from error
    places, factors = _table_columns(path, rows[0])
    by_station: dict[str, dict[date, tuple[float, ...]]] = {}
    for row in rows[1:]:
        try:
            name, day = row[places["station"]].strip(), parse_date(row[places["date"]])
            values = [
                float(row[places[key]]) * factors[key] if key in places and row[places[key]].strip() else np.nan
                for key in (*_NEEDED[2:], *_STD)
            ]
        except (ValueError, IndexError, InsarError) as error:
            raise FormatError(f"{path} has a line that cannot be read: '{delimiter.join(row)[:60]}'.") from error
        if all(np.isfinite(values[:5])):
            by_station.setdefault(name, {})[day] = tuple(values)
    return [_table_station(name, days) for name, days in by_station.items()]


def _table_station(name: str, days: dict[date, tuple[float, ...]]) -> Station:
    order = tuple(sorted(days))
    numbers = np.array([days[day] for day in order])
    longitude = (float(np.median(numbers[:, 1])) + 180.0) % 360.0 - 180.0
    latitude = float(np.median(numbers[:, 0]))
    return Station(name, longitude, latitude, order, numbers[:, 2:5], numbers[:, 5:8], np.zeros((len(order), 3)))


def _table_columns(path: Path, head: list[str]) -> tuple[dict[str, int], dict[str, float]]:
    """Position of each known column, and the factor that turns its unit into metres."""
    places: dict[str, int] = {}
    factors: dict[str, float] = {}
    for number, title in enumerate(head):
        text = title.strip().lower()
        unit = _UNIT.search(text)
        plain = re.sub(r"[^a-z]", "", text[: unit.start()] if unit else text)
        key = next((key for key, names in _COLUMNS.items() if plain in names.split() and key not in places), None)
        if key is not None:
            places[key] = number
            factors[key] = 0.001 if unit and unit.group(1) == "mm" else 1.0
    missing = [key for key in _NEEDED if key not in places]
    if missing:
        raise FormatError(
            f"{path} is no tenv3 file, and as a table it has no column {', '.join(missing)}; name its columns station, "
            "date, latitude, longitude, east, north, up (metres; or east_mm, ...)."
        )
    return places, factors
