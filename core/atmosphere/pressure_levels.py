# SPDX-License-Identifier: GPL-2.0-or-later
"""Temperature, humidity and geopotential on levels of pressure, from GRIB or netCDF files of a weather model."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

import numpy as np
import numpy.typing as npt

from ..cubes.cubes import GeometryCube
from ..cubes.node_window import Box, NodeWindow
from ..errors import FormatError
from .atmosphere import GRAVITY, vapour_from_relative, vapour_from_specific, zenith_delay

FloatArray = npt.NDArray[np.float64]

GEOPOTENTIAL, TEMPERATURE, SPECIFIC, RELATIVE = "geopotential", "temperature", "specific humidity", "relative humidity"
LOWEST, HIGHEST = 90_000.0, 20_000.0
"""Levels must reach down to and up to these pressures, Pa: below and above them delays would be invented."""


class LevelFile(ABC):
    """An open file of a weather model; :func:`open_levels` gives one.

    Attributes
    ----------
    path : Path
    times : tuple of datetime
        Moments in it, UTC.
    lat, lon : (R,), (C,) array
        Of its nodes, degrees.
    """

    path: Path
    times: tuple[datetime, ...]
    lat: FloatArray
    lon: FloatArray

    @abstractmethod
    def fields(self, time: datetime) -> Mapping[str, Mapping[float, object]]:
        """What there is at a moment: quantities, and of each the levels, Pa."""

    @abstractmethod
    def read(self, time: datetime, quantity: str, levels: list[float], nodes: NodeWindow) -> FloatArray:
        """Values (L, R, C) of a quantity; m^2/s^2, K, kg/kg or %."""

    def require(self, time: datetime) -> None:
        """Raise FormatError unless the file holds a moment that its name promises."""
        if time not in self.times:
            raise FormatError(
                f"{self.path} holds nothing of {time:%Y-%m-%d %H:%M} as its name says; download it again."
            )

    def delay(self, time: datetime, box: Box, heights: FloatArray) -> tuple[GeometryCube, bool]:
        """Zenith delay around the data at heights (H,), m; and whether the nodes surround all data.

        Raises
        ------
        FormatError
            When the file lacks a quantity or levels, does not cover the data, or is damaged.
        """
        there = self.fields(time)
        humidity = SPECIFIC if SPECIFIC in there else RELATIVE
        wanted = (GEOPOTENTIAL, TEMPERATURE, humidity)
        levels = self._levels(time, there, wanted)
        nodes = NodeWindow.surround(self.lat, self.lon, box, self.path)
        geopotential, temperature, moisture = (self.read(time, name, levels, nodes) for name in wanted)
        pressure = np.array(levels)
        if humidity == SPECIFIC:
            vapour = vapour_from_specific(moisture, pressure[:, None, None])
        else:
            vapour = vapour_from_relative(moisture, temperature)
        height = geopotential / GRAVITY
        if not (np.diff(height, axis=0) > 0).all():
            raise FormatError(f"{self.path}: the geopotential does not rise from level to level; download it again.")
        delay = zenith_delay(pressure, height, temperature, vapour, heights)
        return GeometryCube(heights, nodes.lat, nodes.lon, delay.astype(np.float32)), nodes.complete

    def _levels(
        self, time: datetime, there: Mapping[str, Mapping[float, object]], wanted: tuple[str, ...]
    ) -> list[float]:
        """Levels that all wanted quantities have, from the ground up."""
        missing = [name for name in wanted if name not in there]
        if missing:
            names = " or ".join((SPECIFIC, RELATIVE)) if RELATIVE in missing else missing[0]
            raise FormatError(
                f"{self.path} has no {names} at {time:%Y-%m-%d %H:%M}; download geopotential, temperature and "
                "specific humidity on all pressure levels."
            )
        levels = sorted(set.intersection(*(set(there[name]) for name in wanted)), reverse=True)
        if len(levels) < 3 or levels[0] < LOWEST or levels[-1] > HIGHEST:
            reach = f"{levels[0] / 100:g} to {levels[-1] / 100:g} hPa" if levels else "none"
            raise FormatError(
                f"{self.path} does not have the levels from {LOWEST / 100:g} hPa or more up to {HIGHEST / 100:g} hPa "
                f"or less at {time:%Y-%m-%d %H:%M} (it has {reach}); download all pressure levels."
            )
        return levels


@contextmanager
def open_levels(path: Path) -> Iterator[LevelFile]:
    """Open a file by its name: .nc as netCDF, all others as GRIB.

    Raises
    ------
    FormatError
        When it is missing, truncated, or of another kind.
    """
    from .levels_grib import open_grib
    from .levels_netcdf import open_level_netcdf

    with (open_level_netcdf if path.suffix.lower().startswith(".nc") else open_grib)(path) as file:
        yield file
