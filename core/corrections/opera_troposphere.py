# SPDX-License-Identifier: GPL-2.0-or-later
"""Troposphere from OPERA's L4 product TROPO-ZENITH: hydrostatic and wet zenith delay of ECMWF's HRES, every six hours.

Names say the moment: OPERA_L4_TROPO-ZENITH_20200113T120000Z_<made>_HRES_v1.0.nc.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import ClassVar

import numpy as np
import numpy.typing as npt

from ..cubes.cubes import GeometryCube
from ..cubes.node_window import Box, NodeWindow
from ..errors import FormatError
from ..files.netcdf import Variable, open_netcdf
from ..progress import Progress
from .base import register
from .weather_model import WeatherModelDelay

NAME = re.compile(r"OPERA_L4_TROPO-ZENITH_(\d{8}T\d{6})Z_.*\.nc", re.IGNORECASE)
AXES, DELAYS = ("height", "latitude", "longitude"), ("hydrostatic_delay", "wet_delay")

FloatArray = npt.NDArray[np.float64]


@register
@dataclass(frozen=True)
class OperaTroposphere(WeatherModelDelay):
    """Subtract OPERA's delay; see :class:`~.weather_model.WeatherModelDelay`."""

    id: ClassVar[str] = "correctoperatroposphere"
    maker: ClassVar[str] = "OPERA TROPO-ZENITH"
    publication: ClassVar[str] = "OPERA L4 TROPO-ZENITH, NASA JPL"
    reach: ClassVar[timedelta] = timedelta(hours=3)

    def moments(self, days: Collection[date], progress: Progress) -> Mapping[datetime, Sequence[Path]]:
        """Moments in the names of files; of several versions the latest goes first."""
        found: dict[datetime, list[Path]] = {}
        for path in sorted(self.folder.rglob("*.nc"), key=lambda path: (path.name, str(path)), reverse=True):
            match = NAME.fullmatch(path.name)
            if match is not None:
                found.setdefault(datetime.strptime(match.group(1), "%Y%m%dT%H%M%S"), []).append(path)
        return found

    def cubes(
        self, path: Path, moments: Sequence[datetime], box: Box, heights: FloatArray
    ) -> Iterator[tuple[datetime, GeometryCube, bool]]:
        """Both delays added up, at those of the product's heights that enclose the wanted ones."""
        with _open(path) as variables:
            height, lat, lon = (variables[name].read() for name in AXES)
            nodes = NodeWindow.surround(lat, lon, box, path)
            levels = _enclosing(height, heights[0], heights[-1])
            total = sum(_part(variables[name], levels, nodes) for name in DELAYS)
            order = np.argsort(height[levels])
            cube = GeometryCube(height[levels][order], nodes.lat, nodes.lon, np.asarray(total, dtype=np.float32)[order])
            yield moments[0], cube, nodes.complete

    def covers(self, path: Path, box: Box) -> bool:
        """Look at the grid of the file."""
        with _open(path) as variables:
            return NodeWindow.covers(variables["latitude"].read(), variables["longitude"].read(), box)


@contextmanager
def _open(path: Path) -> Iterator[dict[str, Variable]]:
    with open_netcdf(path) as variables:
        missing = [name for name in (*AXES, *DELAYS) if name not in variables]
        if missing:
            raise FormatError(f"{path} has no '{missing[0]}': it is no OPERA zenith delay; download it again.")
        shape = tuple(size for name in AXES for size in variables[name].shape)
        for name in DELAYS:
            sizes = dict(zip(_directions(variables[name]), variables[name].shape))
            if len(shape) != len(AXES) or tuple(sizes.get(axis) for axis in AXES) != shape:
                raise FormatError(f"{path} has values that are no cube of {', '.join(AXES)}; download it again.")
        yield variables


def _directions(variable: Variable) -> tuple[str, ...]:
    """Names of the directions of values; files without have time, height, latitude, longitude."""
    return variable.dims if all(variable.dims) else ("time", *AXES)[-len(variable.dims) :]


def _part(variable: Variable, levels: slice, nodes: NodeWindow) -> FloatArray:
    """Values (heights, lat, lon)."""
    names = _directions(variable)
    wanted = dict(zip(AXES, (levels, nodes.rows, nodes.cols)))
    values = variable.read(tuple(wanted.get(name, 0) for name in names))
    left = [name for name in names if name in AXES]
    return np.transpose(values, [left.index(name) for name in AXES])[:, :, nodes.order]


def _enclosing(height: FloatArray, low: float, high: float) -> slice:
    """The levels between two heights, and the next ones beyond."""
    inside = np.flatnonzero((height >= low) & (height <= high))
    below, above = np.flatnonzero(height < low), np.flatnonzero(height > high)
    chosen = [*inside]
    if len(below):
        chosen.append(below[np.argmax(height[below])])
    if len(above):
        chosen.append(above[np.argmin(height[above])])
    return slice(int(min(chosen)), int(max(chosen)) + 1)
