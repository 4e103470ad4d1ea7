# SPDX-License-Identifier: GPL-2.0-or-later
"""Motion of the tectonic plate as a whole: a rotation of the Earth's surface, seen along the line of sight.

Over a wide scene the changing line of sight turns the common motion of a plate into a ramp of some mm/year
(Stephenson et al., 2022).
"""

from __future__ import annotations

import math
from collections.abc import Iterator
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
from .choices import PLATES
from .delay import DelayCorrection, DelayReader

Array = npt.NDArray[np.float64]

RADIANS_PER_MAS = math.pi / 180.0 / 3_600_000.0


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
