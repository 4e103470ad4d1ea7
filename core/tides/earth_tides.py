# SPDX-License-Identifier: GPL-2.0-or-later
"""How Sun and Moon move the ground: solid Earth tides after the IERS Conventions (2010), section 7.1.1.

The conventional tide-free displacement is computed: it holds the permanent tide too, which is the same on each date.
All parts are written in the geocentric directions up, north and east of each point, and turned into those of the
ellipsoid at the end.

References
----------
Petit & Luzum (2010), IERS Conventions (2010), IERS Technical Note 36, equations 7.5 to 7.13, tables 7.2 and 7.3.
Mathews, Dehant & Gipson (1997), JGR 102(B9): Love numbers that depend on latitude and frequency.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ..orbit import earth_fixed
from .ephemerides import Arguments, Instants, sun_and_moon

Array = npt.NDArray[np.float64]

EQUATOR_RADIUS = 6_378_136.6
SUN_MASS, MOON_MASS = 332_946.0482, 0.012_300_0371
"""In masses of the Earth."""

H2, H2_LATITUDE, L2, L2_LATITUDE = 0.6078, -0.0006, 0.0847, 0.0002
"""Love and Shida number of degree 2, and their change with the second Legendre polynomial of latitude."""
H3, L3 = 0.292, 0.015
L1_DIURNAL, L1_SEMIDIURNAL = 0.0012, 0.0024
H_DIURNAL_LAG, L_DIURNAL_LAG = -0.0025, -0.0007
H_SEMIDIURNAL_LAG, L_SEMIDIURNAL_LAG = -0.0022, -0.0007

# Multiples of tau, s, h, p, N' and ps (Doodson); amplitudes in mm: radial in phase and out of phase, transverse in
# phase and out of phase.
_DIURNAL = np.array(
    [
        (1, -2, 0, 1, 0, 0, -0.08, 0.00, -0.01, 0.01),  # Q1
        (1, -1, 0, 0, -1, 0, -0.10, 0.00, 0.00, 0.00),
        (1, -1, 0, 0, 0, 0, -0.51, 0.00, -0.02, 0.03),  # O1
        (1, 0, 0, 1, 0, 0, 0.06, 0.00, 0.00, 0.00),  # NO1
        (1, 1, -3, 0, 0, 1, -0.06, 0.00, 0.00, 0.00),  # pi1
        (1, 1, -2, 0, 0, 0, -1.23, -0.07, 0.06, 0.01),  # P1
        (1, 1, 0, 0, -1, 0, -0.22, 0.01, 0.01, 0.00),
        (1, 1, 0, 0, 0, 0, 12.00, -0.80, -0.67, -0.03),  # K1
        (1, 1, 0, 0, 1, 0, 1.73, -0.12, -0.10, 0.00),
        (1, 1, 1, 0, 0, -1, -0.50, -0.01, 0.03, 0.00),  # psi1
        (1, 1, 2, 0, 0, 0, -0.11, 0.01, 0.01, 0.00),  # phi1
    ]
)
_LONG_PERIOD = np.array(
    [
        (0, 0, 0, 0, 1, 0, 0.47, 0.16, 0.23, 0.07),
        (0, 0, 2, 0, 0, 0, -0.20, -0.11, -0.12, -0.05),  # Ssa
        (0, 1, 0, -1, 0, 0, -0.11, -0.09, -0.08, -0.04),  # Mm
        (0, 2, 0, 0, 0, 0, -0.13, -0.15, -0.11, -0.07),  # Mf
        (0, 2, 0, 0, 1, 0, -0.05, -0.06, -0.05, -0.03),
    ]
)


def solid_earth_tide(lon: Array, lat: Array, instants: Instants) -> tuple[Array, Array, Array]:
    """Displacement of the ground by the tides of the solid Earth, right to 0.2 mm.

    Parameters
    ----------
    lon, lat : (P,) array
        WGS 84, degrees.
    instants : Instants
        N moments.

    Returns
    -------
    east, north, up : (N, P) array
        Metres.
    """
    ground, axes = earth_fixed(lon, lat, np.zeros_like(lon))
    vectors = displacement(ground, *sun_and_moon(instants), instants)
    east, north, up = (np.asarray(np.einsum("npk,pk->np", vectors, axis)) for axis in axes)
    return east, north, up


def displacement(ground: Array, sun: Array, moon: Array, instants: Instants) -> Array:
    """Displacement (N, P, 3) of P points by Sun and Moon at N moments.

    Parameters
    ----------
    ground : (P, 3) array
        Earth-fixed coordinates of the points, metres.
    sun, moon : (N, 3) array
        Those of the two bodies.
    """
    points = _Points.of(ground)
    up, north, east = _frequency_dependent(points, instants)
    for mass, body in ((SUN_MASS, sun), (MOON_MASS, moon)):
        for sum_of_bodies, part in zip((up, north, east), _of_body(points, mass, body)):
            sum_of_bodies += part
    total = np.zeros((*up.shape, 3))
    for part, axis in zip((up, north, east), (points.direction, points.north_direction, points.east_direction)):
        total += part[..., None] * axis
    return total


@dataclass(frozen=True)
class _Points:
    """Geocentric unit vectors (P, 3), and sine and cosine of geocentric latitude (P,)."""

    direction: Array
    sine: Array
    cosine: Array
    longitude: Array

    @classmethod
    def of(cls, ground: Array) -> _Points:
        direction = ground / np.linalg.norm(ground, axis=1, keepdims=True)
        longitude = np.arctan2(ground[:, 1], ground[:, 0])
        return cls(direction, direction[:, 2], np.hypot(direction[:, 0], direction[:, 1]), longitude)

    @property
    def east_direction(self) -> Array:
        zero = np.zeros_like(self.longitude)
        return np.stack([-np.sin(self.longitude), np.cos(self.longitude), zero], axis=1)

    @property
    def north_direction(self) -> Array:
        return np.cross(self.direction, self.east_direction)


def _of_body(points: _Points, mass: float, body: Array) -> tuple[Array, Array, Array]:
    """Up, north and east displacement (N, P) by one body: all that does not depend on frequency."""
    distance = np.linalg.norm(body, axis=1, keepdims=True)
    toward = body / distance
    second = mass * EQUATOR_RADIUS**4 / distance**3
    third = second * EQUATOR_RADIUS / distance
    phi_sine, phi_cosine, double_cosine = points.sine, points.cosine, points.cosine**2 - points.sine**2

    # in phase, degrees 2 and 3 (7.5 and 7.6)
    cosine = toward @ points.direction.T
    legendre = 1.5 * phi_sine**2 - 0.5
    h2, l2 = H2 + H2_LATITUDE * legendre, L2 + L2_LATITUDE * legendre
    up = second * h2 * (1.5 * cosine**2 - 0.5) + third * H3 * (2.5 * cosine**3 - 1.5 * cosine)
    pull = second * l2 * 3.0 * cosine + third * L3 * (7.5 * cosine**2 - 1.5)
    north, east = pull * (toward @ points.north_direction.T), pull * (toward @ points.east_direction.T)

    # what turns with the hour angle of the body once and twice a day
    latitude_sine, latitude_cosine = toward[:, 2:], np.hypot(toward[:, :1], toward[:, 1:2])
    angle = points.longitude - np.arctan2(body[:, 1:2], body[:, :1])
    once = 3.0 * second * latitude_sine * latitude_cosine
    twice = 3.0 * second * latitude_cosine**2
    once_sine, once_cosine = once * np.sin(angle), once * np.cos(angle)
    twice_sine, twice_cosine = twice * np.sin(2 * angle), twice * np.cos(2 * angle)

    # transverse, in phase (7.8 and 7.9)
    north -= L1_DIURNAL * phi_sine**2 * once_cosine + 0.5 * L1_SEMIDIURNAL * phi_sine * phi_cosine * twice_cosine
    east += L1_DIURNAL * phi_sine * double_cosine * once_sine
    east -= 0.5 * L1_SEMIDIURNAL * phi_sine**2 * phi_cosine * twice_sine

    # out of phase (7.10 and 7.11)
    up -= H_DIURNAL_LAG * phi_sine * phi_cosine * once_sine + 0.25 * H_SEMIDIURNAL_LAG * phi_cosine**2 * twice_sine
    north -= L_DIURNAL_LAG * double_cosine * once_sine - 0.5 * L_SEMIDIURNAL_LAG * phi_sine * phi_cosine * twice_sine
    east -= L_DIURNAL_LAG * phi_sine * once_cosine + 0.5 * L_SEMIDIURNAL_LAG * phi_cosine * twice_cosine
    return up, north, east


def _frequency_dependent(points: _Points, instants: Instants) -> tuple[Array, Array, Array]:
    """Up, north and east corrections (N, P) of single waves: diurnal (7.12) and long-period (7.13)."""
    doodson = _doodson(instants)
    double_sine, double_cosine = 2 * points.sine * points.cosine, points.cosine**2 - points.sine**2

    angle = doodson @ _DIURNAL[:, :6].T
    radial, radial_lag, across, across_lag = 1e-3 * _DIURNAL[:, 6:].T
    # sin(angle + longitude) = sin(angle) cos(longitude) + ...: sum the waves first, then spread them over the points
    sine, cosine = np.sin(angle), np.cos(angle)
    c, s = np.cos(points.longitude), np.sin(points.longitude)

    def with_longitude(in_phase: Array, lag: Array) -> Array:
        """Sum of in_phase sin(angle + longitude) + lag cos(angle + longitude)."""
        of_cosine, of_sine = sine @ in_phase + cosine @ lag, cosine @ in_phase - sine @ lag
        return np.asarray(of_cosine[:, None] * c + of_sine[:, None] * s)

    up = double_sine * with_longitude(radial, radial_lag)
    north = double_cosine * with_longitude(across, across_lag)
    east = points.sine * with_longitude(-across_lag, across)

    angle = doodson @ _LONG_PERIOD[:, :6].T
    radial, radial_lag, across, across_lag = 1e-3 * _LONG_PERIOD[:, 6:].T
    sine, cosine = np.sin(angle), np.cos(angle)
    up += (cosine @ radial + sine @ radial_lag)[:, None] * (1.5 * points.sine**2 - 0.5)
    north += (cosine @ across + sine @ across_lag)[:, None] * double_sine
    return up, north, east


def _doodson(instants: Instants) -> Array:
    """Doodson's arguments tau, s, h, p, N' and ps (N, 6), radians."""
    mean = Arguments.at(instants.centuries)
    sun = mean.longitude - mean.elongation
    return np.stack(
        [
            instants.sidereal + np.pi - mean.longitude,
            mean.longitude,
            sun,
            mean.longitude - mean.moon_anomaly,
            mean.node_distance - mean.longitude,
            sun - mean.sun_anomaly,
        ],
        axis=1,
    )
