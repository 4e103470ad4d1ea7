# SPDX-License-Identifier: GPL-2.0-or-later
"""The delay of radar waves in the atmosphere, from temperature, humidity and geopotential on levels of pressure.

Constants and formulas are those of Jolivet et al. (2011, 2014); saturation is that of ECMWF's model (ECMWF, 2016).
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

FloatArray = npt.NDArray[np.float64]

K1 = 0.776
"""K/Pa."""
K2 = 0.716
"""K/Pa."""
K3 = 3.75e3
"""K^2/Pa."""
GRAVITY = 9.81
"""m/s^2: turns geopotential into height, and pressure into the weight of the air."""
DRY_AIR, VAPOUR = 287.05, 461.495
"""Gas constants, J/(kg K)."""
MELTING, ALL_ICE = 273.16, 250.16
"""Above the first all condensate is water, below the second all is ice, K."""
LEAST_REFRACTIVITY = 1e-12
"""Of vapour: keeps the logarithm of dry levels finite; a nanometre of delay in a kilometre."""


def vapour_from_specific(humidity: FloatArray, pressure: FloatArray) -> FloatArray:
    """Partial pressure of vapour, Pa, from specific humidity (kg/kg; negative counts as 0) and pressure, Pa."""
    share = DRY_AIR / VAPOUR
    dry = np.maximum(humidity, 0.0)
    return np.asarray(dry * pressure / (share + (1.0 - share) * dry))


def vapour_from_relative(humidity: FloatArray, temperature: FloatArray) -> FloatArray:
    """Partial pressure of vapour, Pa, from relative humidity (%; negative counts as 0) and temperature, K."""
    return np.asarray(np.maximum(humidity, 0.0) / 100.0 * saturation(temperature))


def saturation(temperature: FloatArray) -> FloatArray:
    """Pressure of saturated vapour over water, ice or a mixture of both, Pa (ECMWF, 2016, eq. 7.4 and 7.5)."""
    water = 611.21 * np.exp(17.502 * (temperature - MELTING) / (temperature - 32.19))
    ice = 611.21 * np.exp(22.587 * (temperature - MELTING) / (temperature + 0.7))
    share = np.clip((temperature - ALL_ICE) / (MELTING - ALL_ICE), 0.0, 1.0) ** 2
    return np.asarray(ice + share * (water - ice))


def zenith_delay(
    pressure: FloatArray, height: FloatArray, temperature: FloatArray, vapour: FloatArray, wanted: FloatArray
) -> FloatArray:
    """Delay along the vertical from heights to the highest level, hydrostatic and wet, metres.

    Between levels the logarithms of pressure and of the wet refractivity are linear in height. Below the lowest level
    both go on as in the layer above it.

    Parameters
    ----------
    pressure : (L,) array
        Of the levels, from the ground up, Pa.
    height, temperature, vapour : (L, ...) array
        Geopotential height, m, temperature, K, and partial pressure of vapour, Pa, of columns of air.
    wanted : (H,) array
        Heights, m.

    Returns
    -------
    (H, ...) array
        One way.
    """
    wet = 1e-6 * ((K2 - K1 * DRY_AIR / VAPOUR) + K3 / temperature) * vapour / temperature
    log_wet = np.log(np.maximum(wet, LEAST_REFRACTIVITY))
    log_pressure = np.log(pressure).reshape(-1, *(1,) * (height.ndim - 1)) + np.zeros_like(height)
    above = _integral_above(height, log_wet)

    z = wanted.reshape(-1, *(1,) * (height.ndim - 1))
    lower = np.sum(height[None] <= z[:, None], axis=1) - 1
    lower = np.clip(lower, 0, len(pressure) - 2)

    def at(values: FloatArray, level: npt.NDArray[np.int_]) -> FloatArray:
        return np.asarray(np.take_along_axis(values, level, axis=0))

    low, high = at(height, lower), at(height, lower + 1)
    share = (z - low) / (high - low)
    log_p = (1.0 - share) * at(log_pressure, lower) + share * at(log_pressure, lower + 1)
    log_w = (1.0 - share) * at(log_wet, lower) + share * at(log_wet, lower + 1)
    moist = at(above, lower + 1) + (high - z) * _mean(log_w, at(log_wet, lower + 1))
    return np.asarray(moist + 1e-6 * K1 * DRY_AIR / GRAVITY * (np.exp(log_p) - pressure[-1]))


def _integral_above(height: FloatArray, log_values: FloatArray) -> FloatArray:
    """Integral from each level to the highest one."""
    layers = np.diff(height, axis=0) * _mean(log_values[:-1], log_values[1:])
    below_top = np.cumsum(layers[::-1], axis=0)[::-1]
    return np.concatenate([below_top, np.zeros_like(height[:1])])


def _mean(first: FloatArray, second: FloatArray) -> FloatArray:
    """Mean of what changes exponentially between two values given as logarithms: (a - b) / ln(a / b)."""
    difference = second - first
    small = np.abs(difference) < 1e-6
    safe = np.where(small, 1.0, difference)
    return np.asarray(np.exp(first) * np.where(small, 1.0, np.expm1(safe) / safe))
