# SPDX-License-Identifier: GPL-2.0-or-later
"""Where Sun and Moon stand, seen from the turning Earth: to a minute of arc, and 30 km of the Moon's distance.

That gives tides to 0.1 mm. Nutation, polar motion and UT1 - UTC are less and are left out.

References
----------
Meeus (1998), Astronomical Algorithms, chapters 12 (sidereal time), 22 (obliquity), 25 (Sun) and 47 (Moon, the largest
terms of the theory ELP-2000/82 of Chapront-Touze and Chapront).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np
import numpy.typing as npt

from ..dates import days_since

Array = npt.NDArray[np.float64]

J2000 = date(2000, 1, 1)
"""Julian date 2451545.0 is noon of this day."""
DAYS_PER_CENTURY = 36525.0
SECONDS_PER_DAY = 86400.0
TERRESTRIAL_TIME = 67.0
"""Terrestrial time minus UTC, seconds: right to 4 s since 1997, in which the Moon moves by 2 seconds of arc."""
ASTRONOMICAL_UNIT = 149_597_870_700.0
MOON_DISTANCE = 385_000_560.0
"""Constant part of the Moon's distance, metres."""

# Moon: multiples of D, M, M' and F; the coefficient of the sine in longitude (1e-6 degrees), and of the cosine in
# distance (metres).
_LONGITUDE = np.array(
    [
        (0, 0, 1, 0, 6288774, -20905355),
        (2, 0, -1, 0, 1274027, -3699111),
        (2, 0, 0, 0, 658314, -2955968),
        (0, 0, 2, 0, 213618, -569925),
        (0, 1, 0, 0, -185116, 48888),
        (0, 0, 0, 2, -114332, -3149),
        (2, 0, -2, 0, 58793, 246158),
        (2, -1, -1, 0, 57066, -152138),
        (2, 0, 1, 0, 53322, -170733),
        (2, -1, 0, 0, 45758, -204586),
        (0, 1, -1, 0, -40923, -129620),
        (1, 0, 0, 0, -34720, 108743),
        (0, 1, 1, 0, -30383, 104755),
        (2, 0, 0, -2, 15327, 10321),
        (0, 0, 1, 2, -12528, 0),
        (0, 0, 1, -2, 10980, 79661),
        (4, 0, -1, 0, 10675, -34782),
        (0, 0, 3, 0, 10034, -23210),
        (4, 0, -2, 0, 8548, -21636),
        (2, 1, -1, 0, -7888, 24208),
        (2, 1, 0, 0, -6766, 30824),
        (1, 0, -1, 0, -5163, -8379),
        (1, 1, 0, 0, 4987, -16675),
        (2, -1, 1, 0, 4036, -12831),
        (2, 0, 2, 0, 3994, -10445),
        (4, 0, 0, 0, 3861, -11650),
        (2, 0, -3, 0, 3665, 14403),
        (0, 1, -2, 0, -2689, -7003),
        (2, 0, -1, 2, -2602, 0),
        (2, -1, -2, 0, 2390, 10056),
        (1, 0, 1, 0, -2348, 6322),
        (2, -2, 0, 0, 2236, -9884),
    ],
    dtype=np.float64,
)
# and of the sine in latitude (1e-6 degrees)
_LATITUDE = np.array(
    [
        (0, 0, 0, 1, 5128122),
        (0, 0, 1, 1, 280602),
        (0, 0, 1, -1, 277693),
        (2, 0, 0, -1, 173237),
        (2, 0, -1, 1, 55413),
        (2, 0, -1, -1, 46271),
        (2, 0, 0, 1, 32573),
        (0, 0, 2, 1, 17198),
        (2, 0, 1, -1, 9266),
        (0, 0, 2, -1, 8822),
        (2, -1, 0, -1, 8216),
        (2, 0, -2, -1, 4324),
        (2, 0, 1, 1, 4200),
        (2, 1, 0, -1, -3359),
        (2, -1, -1, 1, 2463),
        (2, -1, 0, 1, 2211),
        (2, -1, -1, -1, 2065),
    ],
    dtype=np.float64,
)


@dataclass(frozen=True)
class Instants:
    """Moments in time.

    Attributes
    ----------
    days : (N,) array
        Days of UTC since J2000.0, noon of 1 January 2000.
    """

    days: Array

    @classmethod
    def of(cls, dates: Sequence[date], seconds: float) -> Instants:
        """The same time of the day, in seconds of UTC, on each date."""
        return cls(days_since(dates, J2000) + seconds / SECONDS_PER_DAY - 0.5)

    @property
    def centuries(self) -> Array:
        """Julian centuries of terrestrial time since J2000.0 (N,)."""
        return (self.days + TERRESTRIAL_TIME / SECONDS_PER_DAY) / DAYS_PER_CENTURY

    @property
    def sidereal(self) -> Array:
        """Mean sidereal time at Greenwich (N,), radians."""
        turned = 280.46061837 + 360.98564736629 * self.days
        return np.radians(turned + 0.000387933 * (self.days / DAYS_PER_CENTURY) ** 2)


@dataclass(frozen=True)
class Arguments:
    """Mean longitude of the Moon (L), its elongation from the Sun (D), the anomalies of Sun (M) and Moon (M'), and the
    Moon's distance from its node (F); radians, each (N,)."""

    longitude: Array
    elongation: Array
    sun_anomaly: Array
    moon_anomaly: Array
    node_distance: Array

    @classmethod
    def at(cls, centuries: Array) -> Arguments:
        """Polynomials in Julian centuries of terrestrial time."""
        t = centuries
        return cls(
            np.radians(218.3164477 + t * (481267.88123421 + t * (-0.0015786 + t / 538841.0))),
            np.radians(297.8501921 + t * (445267.1114034 + t * (-0.0018819 + t / 545868.0))),
            np.radians(357.5291092 + t * (35999.0502909 - t * 0.0001536)),
            np.radians(134.9633964 + t * (477198.8675055 + t * (0.0087414 + t / 69699.0))),
            np.radians(93.2720950 + t * (483202.0175233 - t * 0.0036539)),
        )


def sun_and_moon(instants: Instants) -> tuple[Array, Array]:
    """Positions of Sun and Moon in the Earth-fixed frame.

    Returns
    -------
    sun, moon : (N, 3) array
        Metres from the centre of the Earth: x toward Greenwich on the equator, z toward the north pole.
    """
    return _earth_fixed(*_sun(instants.centuries), instants), _earth_fixed(*_moon(instants.centuries), instants)


def _sun(t: Array) -> tuple[Array, Array, Array]:
    """Ecliptic longitude and latitude (radians) and distance (metres) of the Sun: Kepler's motion."""
    anomaly = Arguments.at(t).sun_anomaly
    centre = (1.914602 - t * (0.004817 + 0.000014 * t)) * np.sin(anomaly)
    centre += (0.019993 - 0.000101 * t) * np.sin(2 * anomaly) + 0.000289 * np.sin(3 * anomaly)
    longitude = np.radians(280.46646 + t * (36000.76983 + 0.0003032 * t) + centre)
    eccentricity = 0.016708634 - t * (0.000042037 + 0.0000001267 * t)
    distance = 1.000001018 * (1 - eccentricity**2) / (1 + eccentricity * np.cos(anomaly + np.radians(centre)))
    return longitude, np.zeros_like(t), distance * ASTRONOMICAL_UNIT


def _moon(t: Array) -> tuple[Array, Array, Array]:
    """Ecliptic longitude and latitude (radians) and distance (metres) of the Moon."""
    mean = Arguments.at(t)
    angles = np.stack([mean.elongation, mean.sun_anomaly, mean.moon_anomaly, mean.node_distance])
    first, second = _LONGITUDE[:, :4] @ angles, _LATITUDE[:, :4] @ angles
    longitude = mean.longitude + np.radians(1e-6 * (_LONGITUDE[:, 4] @ np.sin(first)))
    latitude = np.radians(1e-6 * (_LATITUDE[:, 4] @ np.sin(second)))
    return longitude, latitude, MOON_DISTANCE + _LONGITUDE[:, 5] @ np.cos(first)


def _earth_fixed(longitude: Array, latitude: Array, distance: Array, instants: Instants) -> Array:
    """From the mean ecliptic and equinox of the date into the Earth-fixed frame (N, 3)."""
    obliquity = np.radians(23.43929111 - 0.013004167 * instants.centuries)
    x, y, z = np.cos(latitude) * np.cos(longitude), np.cos(latitude) * np.sin(longitude), np.sin(latitude)
    y, z = y * np.cos(obliquity) - z * np.sin(obliquity), y * np.sin(obliquity) + z * np.cos(obliquity)
    turn = instants.sidereal
    x, y = x * np.cos(turn) + y * np.sin(turn), y * np.cos(turn) - x * np.sin(turn)
    return np.asarray(np.stack([x, y, z], axis=1) * distance[:, None])
