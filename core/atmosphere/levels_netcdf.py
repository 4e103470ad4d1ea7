# SPDX-License-Identifier: GPL-2.0-or-later
"""Levels of pressure in netCDF files as the Climate Data Store writes them, before and since 2024."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import numpy as np

from ..cubes.node_window import NodeWindow
from ..errors import FormatError
from ..files.netcdf import Variable, open_netcdf
from .pressure_levels import GEOPOTENTIAL, RELATIVE, SPECIFIC, TEMPERATURE, FloatArray, LevelFile

TIMES, LEVELS = ("valid_time", "time"), ("pressure_level", "level", "isobaricInhPa", "plev")
LATITUDES, LONGITUDES = ("latitude", "lat"), ("longitude", "lon")
QUANTITIES = {"z": GEOPOTENTIAL, "t": TEMPERATURE, "q": SPECIFIC, "r": RELATIVE}


class NoLevels(FormatError):
    """A netCDF file of something else."""


@dataclass(frozen=True)
class NetcdfFile(LevelFile):
    """An open netCDF file."""

    path: Path
    times: tuple[datetime, ...]
    lat: FloatArray
    lon: FloatArray
    variables: Mapping[str, Variable]
    pressures: tuple[float, ...]

    def fields(self, time: datetime) -> Mapping[str, Mapping[float, int]]:
        """Number of each level; all quantities share them."""
        levels = {level: number for number, level in enumerate(self.pressures)}
        return {quantity: levels for name, quantity in QUANTITIES.items() if name in self.variables}

    def read(self, time: datetime, quantity: str, levels: list[float], nodes: NodeWindow) -> FloatArray:
        """Read one moment of a variable; of several versions of the model the first that has data counts."""
        name = next(name for name, known in QUANTITIES.items() if known == quantity)
        variable = self.variables[name]
        wanted = {TIMES: self.times.index(time), LATITUDES: nodes.rows, LONGITUDES: nodes.cols, LEVELS: slice(None)}
        chosen = {dim: wanted[names] for names in wanted for dim in names}
        values = variable.read(tuple(chosen.get(dim, slice(None)) for dim in variable.dims))
        left = [dim for dim in variable.dims if dim not in TIMES]
        order = [left.index(_first(left, names, self.path)) for names in (LEVELS, LATITUDES, LONGITUDES)]
        others = [axis for axis in range(len(left)) if axis not in order]
        versions = values.transpose(*others, *order).reshape(-1, *(values.shape[axis] for axis in order))
        result = versions[0]
        for version in versions[1:]:
            result = np.where(np.isnan(result), version, result)
        chosen_levels = [self.pressures.index(level) for level in levels]
        return np.asarray(result[chosen_levels][:, :, nodes.order])


@contextmanager
def open_level_netcdf(path: Path) -> Iterator[NetcdfFile]:
    """Open a file and read its coordinates.

    Raises
    ------
    NoLevels
        When it has no levels of pressure.
    FormatError
        When it is missing or damaged.
    """
    with open_netcdf(path) as variables:
        directions: tuple[tuple[str, ...], ...] = (TIMES, LEVELS, LATITUDES, LONGITUDES)
        axes = {names: variables[_first(variables, names, path)] for names in directions}
        _require_fitting(variables, axes, path)
        time, level, lat, lon = axes.values()
        factor = 1.0 if level.text("units").strip().lower() == "pa" else 100.0
        pressures = tuple(float(value) * factor for value in np.ravel(level.read()))
        yield NetcdfFile(path, time.times(), lat.read(), lon.read(), variables, pressures)


def _require_fitting(variables: Mapping[str, Variable], axes: Mapping[tuple[str, ...], Variable], path: Path) -> None:
    """Raise FormatError when an axis is not as long as the quantities along it, or is no axis."""
    for place in (LATITUDES, LONGITUDES):
        if len(axes[place].shape) != 1:
            raise FormatError(f"{path} has a {place[0]} that is no list of numbers; download it again.")
    for name in (name for name in QUANTITIES if name in variables):
        sizes = dict(zip(variables[name].dims, variables[name].shape))
        for names, axis in axes.items():
            if any(axis.shape != (sizes[dim],) for dim in names if dim in sizes):
                raise FormatError(
                    f"{path} contradicts itself: {name} and its {names[0]} do not fit; download it again."
                )


def _first(there: Mapping[str, object] | list[str], names: tuple[str, ...], path: Path) -> str:
    found = next((name for name in names if name in there), None)
    if found is None:
        raise NoLevels(f"{path} has no '{names[0]}': it holds no pressure levels of a weather model; check the folder.")
    return found
