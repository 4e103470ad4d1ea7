# SPDX-License-Identifier: GPL-2.0-or-later
"""A circular orbit from which a ground point is seen under given angles."""

from __future__ import annotations

import numpy as np

from ..orbit import SEMI_MAJOR_AXIS, SQUARED_ECCENTRICITY, Orbit

SPEED = 7590.0
"""Metres a second."""
STEP, VECTORS = 10.0, 7
"""Seconds between state vectors, and how many there are."""


def circular_orbit(
    lon: float, lat: float, slant_range: float, incidence: float, heading: float, seconds: float
) -> Orbit:
    """Find the orbit of a right-looking radar that passes a ground point at zero Doppler.

    Parameters
    ----------
    lon, lat : float
        The ground point on the ellipsoid WGS 84, degrees.
    slant_range : float
        Metres.
    incidence, heading : float
        Degrees; the heading clockwise from north, at the ground point.
    seconds : float
        Time at which the radar passes.
    """
    lam, phi, theta, azimuth = np.radians([lon, lat, incidence, 90.0 - heading])
    up = np.array([np.cos(phi) * np.cos(lam), np.cos(phi) * np.sin(lam), np.sin(phi)])
    east = np.array([-np.sin(lam), np.cos(lam), 0.0])
    north = np.cross(up, east)
    normal = SEMI_MAJOR_AXIS / np.sqrt(1.0 - SQUARED_ECCENTRICITY * np.sin(phi) ** 2)
    ground = normal * up * np.array([1.0, 1.0, 1.0 - SQUARED_ECCENTRICITY])
    # the azimuth counts anti-clockwise from north, from the ground to the radar
    sight = np.cos(theta) * up + np.sin(theta) * (np.cos(azimuth) * north - np.sin(azimuth) * east)
    start = ground + slant_range * sight
    # the flight is across both the line of sight (zero Doppler) and the radius (circular), the ground at its right
    along = np.cross(sight, start)
    along *= np.linalg.norm(start) / np.linalg.norm(along)
    times = STEP * (np.arange(VECTORS) - VECTORS // 2)
    rate = SPEED / np.linalg.norm(start)
    cosine, sine = np.cos(rate * times)[:, None], np.sin(rate * times)[:, None]
    return Orbit(seconds + times, cosine * start + sine * along, rate * (cosine * along - sine * start))
