# SPDX-License-Identifier: GPL-2.0-or-later
"""Motion of the tectonic plate as a whole: a rotation of the Earth's surface, seen along the line of sight.

Over a wide scene the changing line of sight turns the common motion of a plate into a ramp of some mm/year
(Stephenson et al., 2022).
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import ClassVar

import numpy as np
import numpy.typing as npt

from ..errors import ParameterError
from ..grid import Window
from ..orbit import earth_fixed, line_of_sight, lonlat
from ..progress import Progress
from ..series import DisplacementSeries
from ..time_functions.time_terms import decimal_years
from .base import CorrectionFiles, FloatArray, geometry_layer, register
from .delay import DELAY, DelayCorrection, DelayReader

Array = npt.NDArray[np.float64]

RADIANS_PER_MAS = math.pi / 180.0 / 3_600_000.0
PLATES = {
    "Antarctica": (-0.248, -0.324, 0.675),
    "Arabia": (1.154, -0.136, 1.444),
    "Australia": (1.510, 1.182, 1.215),
    "Eurasia": (-0.085, -0.531, 0.770),
    "India": (1.154, -0.005, 1.454),
    "Nazca": (-0.333, -1.544, 1.623),
    "North America": (0.024, -0.694, -0.063),
    "Nubia": (0.099, -0.614, 0.733),
    "Pacific": (-0.409, 1.047, -2.169),
    "South America": (-0.270, -0.301, -0.140),
    "Somalia": (-0.121, -0.794, 0.884),
}
"""Rotation of each plate about the Earth's x, y and z axis, milliarcseconds a year: ITRF2014 (Altamimi et al., "
"2017)."""


@register
@dataclass(frozen=True)
class PlateMotion(DelayCorrection):
    """Subtract the motion of a plate.

    Attributes
    ----------
    plate : str
        One of `PLATES`.
    """

    plate: str = "Eurasia"

    id: ClassVar[str] = "removeplatemotion"
    title: ClassVar[str] = "Remove plate motion"
    suffix: ClassVar[str] = "plate"
    position: ClassVar[int] = 50
    needs: ClassVar[tuple[str, ...]] = ("geometry",)
    products: ClassVar[Mapping[str, str]] = {DELAY: "inputs/plateMotion.h5"}

    def __post_init__(self) -> None:
        if self.plate not in PLATES:
            raise ParameterError(f"The plate '{self.plate}' is unknown; choose {', '.join(PLATES)}.")

    @contextmanager
    def delay(self, files: CorrectionFiles, series: DisplacementSeries, progress: Progress) -> Iterator[DelayReader]:
        """Rate along the line of sight times time."""
        sight = line_of_sight(
            geometry_layer(files, series, "incidenceAngle"), geometry_layer(files, series, "azimuthAngle")
        )
        years = decimal_years(series.dates)
        years -= years[0]

        def read(window: Window) -> FloatArray:
            inside = series.grid.crop(window)
            x, y = np.meshgrid(inside.x, inside.y)
            lon, lat = lonlat(series.grid, x.reshape(-1), y.reshape(-1))
            rate = np.zeros(lon.shape)
            for part, velocity in zip(sight, plate_velocity(PLATES[self.plate], lon, lat)):
                rate += part[window.slices].reshape(-1) * velocity
            return np.asarray(years[:, None] * rate, dtype=np.float32).reshape(len(years), *window.shape)

        yield read


def plate_velocity(rotation: tuple[float, float, float], lon: Array, lat: Array) -> tuple[Array, Array, Array]:
    """Velocity of points of a rotating plate.

    Parameters
    ----------
    rotation : (x, y, z)
        Milliarcseconds a year.
    lon, lat : (P,) array
        WGS 84, degrees; on the ellipsoid.

    Returns
    -------
    east, north, up : (P,) array
        m/year.
    """
    ground, axes = earth_fixed(lon, lat, np.zeros_like(lon))
    velocity = np.cross(np.array(rotation) * RADIANS_PER_MAS, ground)
    east, north, up = ((velocity * axis).sum(axis=1) for axis in axes)
    return east, north, up
