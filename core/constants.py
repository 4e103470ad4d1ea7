# SPDX-License-Identifier: GPL-2.0-or-later
"""Physical constants, and the one place where phase becomes displacement.

Sign convention (that of MintPy): a pair is earlier_later, its unwrapped phase is positive when the ground moved
*away* from the radar, and displacement along the line of sight is positive *toward* the radar.
"""

import math

SPEED_OF_LIGHT = 299_792_458.0
DAYS_PER_YEAR = 365.25
SENTINEL1_RESOLUTION_TO_PIXEL = 1.94
"""Range and azimuth resolution over pixel size of Sentinel-1 IW: looks / 1.94 are independent looks."""


def metres_per_radian(wavelength: float) -> float:
    """Displacement toward the radar in metres for one radian of unwrapped phase: -wavelength / (4 pi)."""
    return -wavelength / (4.0 * math.pi)
