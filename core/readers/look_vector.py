# SPDX-License-Identifier: GPL-2.0-or-later
"""Incidence, azimuth and slant range from the unit vector that points from the ground to the radar."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from ..grid import Window
from ..orbit import AZIMUTH, INCIDENCE
from .base import FloatArray
from .rasters import GeometryReader

EARTH_RADIUS = 6_371_000.0
"""Mean radius of the Earth, metres."""

VectorReader = Callable[[Window], tuple[FloatArray, FloatArray, FloatArray]]
"""East, north and up component in a window, each (rows, cols), NaN = no data."""


def incidence_angle(up: FloatArray) -> FloatArray:
    """Angle of the line of sight from the vertical, degrees, from the up component of its unit vector."""
    return np.asarray(np.degrees(np.arccos(np.clip(np.abs(up), 0.0, 1.0))), dtype=np.float32)


def azimuth_angle(east: FloatArray, north: FloatArray, up: FloatArray) -> FloatArray:
    """Direction from the ground to the radar, from north, anti-clockwise positive, degrees.

    A vector that points down is one from the radar to the ground, and turned round.
    """
    sign = np.sign(up)
    return np.asarray(np.degrees(np.arctan2(-sign * east, sign * north)), dtype=np.float32)


def slant_range(incidence: FloatArray, height: FloatArray, centre_range: float, centre_incidence: float) -> FloatArray:
    """Distance to the radar from the incidence angle, on a sphere, metres.

    The sides of the triangle of ground point, radar and the Earth's centre; the radar's distance from the centre
    follows from range and incidence in the middle of the scene, on the ellipsoid.

    Parameters
    ----------
    incidence : (rows, cols) array
        Degrees.
    height : (rows, cols) array
        Metres; no data counts as 0 m.
    centre_range, centre_incidence : float
        Of the same point, metres and degrees.
    """
    middle = EARTH_RADIUS * np.cos(np.radians(centre_incidence))
    orbit = EARTH_RADIUS**2 + centre_range**2 + 2.0 * centre_range * middle
    theta = np.radians(np.asarray(incidence, dtype=np.float64))
    ground = EARTH_RADIUS + np.nan_to_num(np.asarray(height, dtype=np.float64), nan=0.0)
    distance = np.sqrt(orbit - (ground * np.sin(theta)) ** 2) - ground * np.cos(theta)
    return np.asarray(distance, dtype=np.float32)


def look_vector_readers(vector: VectorReader) -> dict[str, GeometryReader]:
    """Incidence and azimuth angle of pixels whose look vector is stored; a vector of 0 is no data."""

    def known(window: Window) -> tuple[FloatArray, FloatArray, FloatArray]:
        east, north, up = vector(window)
        nothing = ((east == 0) & (north == 0)) | (up == 0)
        return east, north, np.where(nothing, np.float32(np.nan), up)

    return {
        INCIDENCE: lambda window, _height: incidence_angle(known(window)[2]),
        AZIMUTH: lambda window, _height: azimuth_angle(*known(window)),
    }


def slant_range_reader(incidence: GeometryReader, centre_range: float, centre_incidence: float) -> GeometryReader:
    """Slant range of pixels whose incidence angle can be read."""
    return lambda window, height: slant_range(incidence(window, height), height, centre_range, centre_incidence)
