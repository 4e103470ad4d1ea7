# SPDX-License-Identifier: GPL-2.0-or-later
"""Troposphere from the reanalysis ERA5: temperature, humidity and geopotential on pressure levels, GRIB or netCDF.

Files are named as PyAPS and MintPy name them (ERA5_N40_N50_E0_E20_20200113_14.grb), or in any other way: then their
moments are read from inside. A file may hold several.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import ClassVar

import numpy as np
import numpy.typing as npt

from ..atmosphere.levels_netcdf import NoLevels
from ..atmosphere.pressure_levels import open_levels
from ..cubes.cubes import GeometryCube
from ..cubes.node_window import Box, NodeWindow
from ..errors import FormatError
from ..progress import Progress
from .base import register
from .weather_model import WeatherModelDelay

SUFFIXES = (".grb", ".grib", ".grb2", ".grib2", ".nc", ".nc4")
NAME = re.compile(r"ERA5.*_(\d{8})_(\d{2})\.gri?b", re.IGNORECASE)
"""Of files of one moment."""


@register
@dataclass(frozen=True)
class Era5(WeatherModelDelay):
    """Subtract the delay of ERA5; see :class:`~.weather_model.WeatherModelDelay`."""

    id: ClassVar[str] = "correctera5"
    maker: ClassVar[str] = "ERA5"
    publication: ClassVar[str] = "Hersbach et al., 2020; Jolivet et al., 2014"
    reach: ClassVar[timedelta] = timedelta(hours=1)

    def moments(self, days: Collection[date], progress: Progress) -> Mapping[datetime, Sequence[Path]]:
        """Hours in the names of files, else inside them."""
        near = {day + timedelta(days=shift) for day in days for shift in (-1, 0, 1)}
        found: dict[datetime, list[Path]] = {}
        others = []
        for path in sorted(self.folder.rglob("*")):
            if path.suffix.lower() in SUFFIXES:
                progress.check()
                try:
                    moments = _moments(path)
                except NoLevels:
                    others.append(path.name)
                    continue
                for moment in moments:
                    if moment.date() in near:
                        found.setdefault(moment, []).append(path)
        if others:
            progress.warning(f"{len(others)} files of {self.folder} hold no pressure levels, {others[0]} among them.")
        return found

    def cubes(
        self, path: Path, moments: Sequence[datetime], box: Box, heights: npt.NDArray[np.float64]
    ) -> Iterator[tuple[datetime, GeometryCube, bool]]:
        """Integrate the refractivity."""
        with open_levels(path) as file:
            for moment in moments:
                file.require(moment)
                yield (moment, *file.delay(moment, box, heights))

    def covers(self, path: Path, box: Box) -> bool:
        """Look at the grid of the file."""
        with open_levels(path) as file:
            return NodeWindow.covers(file.lat, file.lon, box)


def _moments(path: Path) -> tuple[datetime, ...]:
    """Moments in a name, else in the file."""
    match = NAME.fullmatch(path.name)
    if match is not None:
        try:
            return (datetime.strptime("".join(match.groups()), "%Y%m%d%H"),)
        except ValueError as error:
            raise FormatError(f"The name of {path} has no valid date and hour; rename the file.") from error
    with open_levels(path) as file:
        return file.times
