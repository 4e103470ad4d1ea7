# SPDX-License-Identifier: GPL-2.0-or-later
"""Incidence, azimuth and slant range from the cubes of an ARIA S1-GUNW product."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from ..cubes.cubes import GeometryCube
from ..orbit import AZIMUTH, INCIDENCE, RANGE, SEMI_MAJOR_AXIS, SQUARED_ECCENTRICITY
from .aria_product import LOOK, GunwProduct


def incidence_cube(product: GunwProduct) -> GeometryCube:
    """Between the line of sight and the vertical, degrees."""
    return product.geometry_cube(INCIDENCE)


def azimuth_cube(product: GunwProduct) -> GeometryCube:
    """Direction from the ground to the radar from north, anti-clockwise, degrees; products count from east."""
    cube = product.geometry_cube(AZIMUTH)
    known = cube.values[np.isfinite(cube.values)]
    middle = float(np.median(known)) if known.size else 0.0
    around = (cube.values - middle + 180.0) % 360.0 - 180.0  # no jump of 360 degrees between nodes
    return replace(cube, values=around + middle - 90.0)


def range_cube(product: GunwProduct) -> GeometryCube:
    """Distance to the radar, metres, to about 100 m.

    The verticals of ground and radar meet under the incidence angle minus the look angle (which counts from the
    radar's vertical). The sides of that triangle follow from the radius of curvature of the ellipsoid at the ground in
    the direction of the line of sight (Euler's formula), as on a sphere.
    """
    incidence, azimuth, look = incidence_cube(product), azimuth_cube(product), product.geometry_cube(LOOK)
    theta, alpha, nadir = (np.radians(cube.values) for cube in (incidence, azimuth, look))
    flat = 1.0 - SQUARED_ECCENTRICITY * np.sin(np.radians(look.y))[None, :, None] ** 2
    across = SEMI_MAJOR_AXIS / np.sqrt(flat)
    along = across * (1.0 - SQUARED_ECCENTRICITY) / flat
    radius = 1.0 / (np.cos(alpha) ** 2 / along + np.sin(alpha) ** 2 / across) + look.heights[:, None, None]
    return replace(look, values=radius * np.sin(theta - nadir) / np.sin(nadir))


NEEDED = {INCIDENCE: {INCIDENCE}, AZIMUTH: {AZIMUTH}, RANGE: {INCIDENCE, AZIMUTH, LOOK}}
"""Cubes of a product from which each layer follows."""
GEOMETRY_CUBES: dict[str, Callable[[GunwProduct], GeometryCube]] = {
    INCIDENCE: incidence_cube,
    AZIMUTH: azimuth_cube,
    RANGE: range_cube,
}
