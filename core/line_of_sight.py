# SPDX-License-Identifier: GPL-2.0-or-later
"""Directions in east, north and up: the line of sight, horizontal ones, and how much of one shows in the other.

The line of sight points from the ground to the radar, so motion along it is positive toward the radar, as everywhere.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

FloatArray = npt.NDArray[np.float32]

VERTICAL = (0.0, 0.0, 1.0)


def sight_vector(incidence: npt.NDArray[np.floating[Any]], azimuth: npt.NDArray[np.floating[Any]]) -> FloatArray:
    """Unit vector from the ground to the radar.

    Parameters
    ----------
    incidence : (...) array
        From the vertical, degrees.
    azimuth : (...) array
        Direction from the ground to the radar, from north, anti-clockwise positive, degrees (MintPy's azimuthAngle).

    Returns
    -------
    (3, ...) array
        East, north, up; NaN where an angle is.
    """
    theta, alpha = np.radians(np.asarray(incidence, np.float64)), np.radians(np.asarray(azimuth, np.float64))
    across = np.sin(theta)
    vector = np.stack([-across * np.sin(alpha), across * np.cos(alpha), np.cos(theta)])
    vector[:, np.isnan(vector).any(axis=0)] = np.nan
    return np.asarray(vector, dtype=np.float32)


def horizontal_vector(bearing: float) -> tuple[float, float, float]:
    """Unit vector of a horizontal direction, degrees clockwise from north: 90 is east."""
    angle = np.radians(bearing)
    return float(np.sin(angle)), float(np.cos(angle)), 0.0


def along(direction: FloatArray | Sequence[float], sight: FloatArray) -> FloatArray:
    """What one unit of motion in a direction is along the line of sight: the cosine between both, -1 to 1.

    Parameters
    ----------
    direction : (3,) or (3, ...) array
        Unit vector.
    sight : (3, ...) array
        Of :func:`sight_vector`.

    Returns
    -------
    (...) array
    """
    parts = [np.asarray(part, dtype=np.float32) * axis for part, axis in zip(direction, sight)]
    return np.asarray(parts[0] + parts[1] + parts[2], dtype=np.float32)
