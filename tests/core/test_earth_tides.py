# SPDX-License-Identifier: GPL-2.0-or-later
"""Sun, Moon and the tides of the ground: published examples, and the physics that they must obey."""

from __future__ import annotations

from datetime import date

import numpy as np
import pytest

from insar_workbench.core.tides.earth_tides import displacement, solid_earth_tide
from insar_workbench.core.tides.ephemerides import ASTRONOMICAL_UNIT, Instants, sun_and_moon


def ecliptic(positions: np.ndarray, instants: Instants) -> tuple[float, float, float]:
    """Longitude and latitude (degrees) and distance of one position, turned back from the Earth-fixed frame."""
    x, y, z = positions[0]
    turn, tilt = instants.sidereal[0], np.radians(23.43929111 - 0.013004167 * instants.centuries[0])
    x, y = x * np.cos(turn) - y * np.sin(turn), x * np.sin(turn) + y * np.cos(turn)
    y, z = y * np.cos(tilt) + z * np.sin(tilt), z * np.cos(tilt) - y * np.sin(tilt)
    distance = np.sqrt(x * x + y * y + z * z)
    return np.degrees(np.arctan2(y, x)) % 360, np.degrees(np.arcsin(z / distance)), distance


def test_moon_of_the_textbook() -> None:
    """Meeus, example 47.a: 12 April 1992, 0 h terrestrial time."""
    instants = Instants.of([date(1992, 4, 12)], -67.0)
    longitude, latitude, distance = ecliptic(sun_and_moon(instants)[1], instants)
    assert longitude == pytest.approx(133.162655, abs=0.006) and latitude == pytest.approx(-3.229126, abs=0.006)
    assert distance == pytest.approx(368_409_700, abs=30_000)


def test_sun_of_the_textbook() -> None:
    """Meeus, example 25.a: 13 October 1992, 0 h terrestrial time."""
    instants = Instants.of([date(1992, 10, 13)], -67.0)
    longitude, latitude, distance = ecliptic(sun_and_moon(instants)[0], instants)
    assert longitude == pytest.approx(199.90988, abs=1e-4) and latitude == pytest.approx(0.0, abs=1e-6)
    assert distance / ASTRONOMICAL_UNIT == pytest.approx(0.99766, abs=1e-5)


def test_sidereal_time_of_the_textbook() -> None:
    """Meeus, example 12.a: 10 April 1987, 0 h: 13 h 10 min 46.3668 s."""
    turn = np.degrees(Instants.of([date(1987, 4, 10)], 0.0).sidereal[0]) % 360
    assert turn == pytest.approx((13 + 10 / 60 + 46.3668 / 3600) * 15, abs=1e-6)


@pytest.mark.parametrize(
    ("day", "station", "sun", "moon", "expected"),
    [
        (
            date(2009, 4, 13),
            (4075578.385, 931852.890, 4801570.154),
            (137859926952.015, 54228127881.4350, 23509422341.6960),
            (-179996231.920342, -312468450.131567, -169288918.592160),
            (0.07700420357108125891, 0.06304056321824967613, 0.05516568152597246810),
        ),
        (
            date(2012, 7, 13),
            (1112189.660, -4842955.026, 3985352.284),
            (-54537460436.2357, 130244288385.279, 56463429031.5996),
            (300396716.912, 243238281.451, 120548075.939),
            (-0.02036831479592075833, 0.05658254776225972449, -0.07597679676871742227),
        ),
    ],
)
def test_published_displacement(
    day: date, station: tuple, sun: tuple, moon: tuple, expected: tuple[float, float, float]
) -> None:
    """The values that the IERS publishes with its routine, which holds waves down to 0.01 mm instead of 0.05 mm."""
    found = displacement(np.array([station]), np.array([sun]), np.array([moon]), Instants.of([day], 0.0))
    np.testing.assert_allclose(found[0, 0], expected, atol=1e-4)


def test_ground_rises_toward_the_moon() -> None:
    """Of the degree-2 tide of both bodies, more than 95 % is the equilibrium tide with h = 0.61 and l = 0.085."""
    lon, lat = (axis.reshape(-1) for axis in np.meshgrid(np.arange(-180.0, 180.0, 15.0), np.arange(-80.0, 81.0, 10.0)))
    instants = Instants.of([date(2015, 1 + month, 3 + 2 * month) for month in range(12)], 43_000.0)
    east, north, up = solid_earth_tide(lon, lat, instants)
    a, b = np.radians(lon), np.radians(lat)

    def potential(a: np.ndarray, b: np.ndarray) -> np.ndarray:
        """Height of the tide on a sphere that yields freely (N, P)."""
        sphere = np.stack([np.cos(b) * np.cos(a), np.cos(b) * np.sin(a), np.sin(b)])
        total = 0.0
        for mass, body in zip((332_946.0, 1 / 81.3), sun_and_moon(instants)):
            distance = np.linalg.norm(body, axis=1, keepdims=True)
            total = total + mass * 6.371e6**4 / distance**3 * (1.5 * (body / distance @ sphere) ** 2 - 0.5)
        return total

    step = 1e-5
    slope_east = (potential(a + step, b) - potential(a - step, b)) / (2 * step * np.cos(b))
    slope_north = (potential(a, b + step) - potential(a, b - step)) / (2 * step)
    for found, expected in (
        (up, 0.61 * potential(a, b)),
        (east, 0.085 * slope_east),
        (north, 0.085 * slope_north),
    ):
        assert np.sqrt(((found - expected) ** 2).mean()) < 0.08 * np.sqrt((expected**2).mean())
    assert 0.25 < up.max() < 0.45 and -0.3 < up.min() < -0.1
