# SPDX-License-Identifier: GPL-2.0-or-later
"""The delay of an atmosphere: against a formula, and against a slow integration metre by metre."""

from __future__ import annotations

import numpy as np
import pytest
from air import DRY, LEVELS, VAPOUR, G

from insar_workbench.core.atmosphere.atmosphere import (
    saturation,
    vapour_from_relative,
    vapour_from_specific,
    zenith_delay,
)

PRESSURE = np.array(LEVELS[::-1]) * 100.0
WANTED = np.array([-150.0, 0.0, 137.0, 700.0, 2500.0, 5500.0])


def test_exponential_air_is_exact() -> None:
    """Where all is exponential in height the interpolation between levels does no harm, above and below them too."""
    scale, moist_scale, temperature = DRY * 270.0 / G, 1800.0, 270.0
    height = scale * np.log(101_325.0 / PRESSURE)
    vapour = 900.0 * np.exp(-height / moist_scale)
    found = zenith_delay(PRESSURE, height, np.full_like(height, temperature), vapour, WANTED)
    factor = 1e-6 * ((0.716 - 0.776 * DRY / VAPOUR) / temperature + 3750.0 / temperature**2)
    wet = factor * 900.0 * moist_scale * (np.exp(-WANTED / moist_scale) - np.exp(-height[-1] / moist_scale))
    dry = 1e-6 * 0.776 * DRY / G * (101_325.0 * np.exp(-WANTED / scale) - 100.0)
    np.testing.assert_allclose(found, wet + dry, atol=1e-7)
    assert 0.05 < wet[0] < 0.3 and 2.2 < dry[0] < 2.4


def slow_air(step: float = 1.0) -> dict[str, np.ndarray]:
    """Temperature that falls to 11 km, humidity in two humps; hydrostatic, integrated metre by metre."""
    z = np.arange(-300.0, 48_000.0, step)
    temperature = np.maximum(295.0 - 0.0065 * z, 216.5)
    relative = 70.0 * np.exp(-z / 3000.0) + 25.0 * np.exp(-(((z - 4000.0) / 1500.0) ** 2))
    vapour = vapour_from_relative(relative, temperature)
    log_p = np.log(103_000.0) + np.zeros_like(z)
    for i in range(1, len(z)):
        virtual = temperature[i - 1] / (1.0 - (1.0 - DRY / VAPOUR) * vapour[i - 1] / np.exp(log_p[i - 1]))
        log_p[i] = log_p[i - 1] - G * step / (DRY * virtual)
    return {"z": z, "p": np.exp(log_p), "t": temperature, "e": vapour, "r": relative}


def test_a_real_profile_against_slow_integration() -> None:
    """N = k1 (p - e) / T + k2 e / T + k3 e / T^2 summed up metre by metre from each height to 1 hPa."""
    air = slow_air()
    refractivity = (
        0.776 * (air["p"] - air["e"]) / air["t"] + 0.716 * air["e"] / air["t"] + 3750.0 * air["e"] / air["t"] ** 2
    )
    upward = np.concatenate([np.cumsum(((refractivity[1:] + refractivity[:-1]) / 2)[::-1])[::-1], [0.0]]) * 1e-6

    def at_levels(name: str) -> np.ndarray:
        return np.interp(-np.log(PRESSURE), -np.log(air["p"]), air[name])

    assert air["p"][-1] < 100.0
    expected = np.interp(WANTED, air["z"], upward) - np.interp(at_levels("z")[-1], air["z"], upward)
    found = zenith_delay(PRESSURE, at_levels("z"), at_levels("t"), at_levels("e"), WANTED)
    np.testing.assert_allclose(found, expected, atol=5e-4)
    np.testing.assert_allclose(found[2:] - found[2], expected[2:] - expected[2], atol=5e-4)


def test_columns_are_independent() -> None:
    draw = np.random.default_rng(3)
    scales = draw.uniform(7500.0, 8500.0, (4, 5))
    height = scales * np.log(101_325.0 / PRESSURE)[:, None, None]
    temperature, vapour = 250.0 + draw.uniform(0, 30, height.shape), draw.uniform(0.0, 500.0, height.shape)
    vapour[10:, 2] = 0.0  # dry levels
    found = zenith_delay(PRESSURE, height, temperature, vapour, WANTED)
    assert np.isfinite(found).all()
    for row, col in ((0, 0), (3, 4), (2, 1)):
        column = (values[:, row, col] for values in (height, temperature, vapour))
        np.testing.assert_allclose(found[:, row, col], zenith_delay(PRESSURE, *column, WANTED), rtol=1e-12)


def test_vapour() -> None:
    """Saturation at known temperatures, and specific humidity there and back."""
    assert saturation(np.array([293.15]))[0] == pytest.approx(2339.0, rel=2e-3)
    assert saturation(np.array([243.15]))[0] == pytest.approx(38.0, rel=5e-3)  # over ice
    middle = saturation(np.array([263.15]))[0]
    assert 259.9 < middle < 286.5  # between ice and water
    pressure, vapour = np.array([85_000.0, 30_000.0]), np.array([1000.0, 10.0])
    share = DRY / VAPOUR
    specific = share * vapour / (pressure - (1 - share) * vapour)
    np.testing.assert_allclose(vapour_from_specific(specific, pressure), vapour, rtol=1e-12)
    assert vapour_from_specific(np.array([-1e-7]), np.array([500.0]))[0] == 0.0
