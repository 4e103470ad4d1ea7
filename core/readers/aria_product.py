# SPDX-License-Identifier: GPL-2.0-or-later
"""One ARIA S1-GUNW product: a netCDF4 file of an unwrapped interferogram with coarse cubes of geometry and delays.

Products of all versions hold `/science/grids/data` and `/science/grids/imagingGeometry`; from version 3 on there are
`/science/grids/corrections`. Phases in a product are those of the first date in its name minus the second, positive
where the ground came nearer; the delays of one date have the same sign: -4 pi / wavelength times the longer path.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from ..coordinates import is_geographic, wkt_from_epsg
from ..cubes.cubes import GeometryCube
from ..errors import FormatError
from ..files import hdf5
from ..grid import Grid, Window
from ..stack import COHERENCE, COMPONENT, PHASE
from .aria_names import IONOSPHERE, TIDE, GunwName
from .base import FloatArray

DATA, GEOMETRY = "science/grids/data", "science/grids/imagingGeometry"
BASELINE, LOOK = "perpendicularBaseline", "lookAngle"
RADAR = "science/radarMetaData"
CORRECTIONS = "science/grids/corrections"
TROPOSPHERE_MODELS = f"{CORRECTIONS}/external/troposphere"
TIDES = f"{CORRECTIONS}/external/tides/solidEarth"
IONOSPHERE_GRID = f"{CORRECTIONS}/derived/ionosphere"

DATASETS = {PHASE: "unwrappedPhase", COHERENCE: "coherence", COMPONENT: "connectedComponents"}
AIR = ("troposphereHydrostatic", "troposphereWet")
NO_DATA = {PHASE: 0.0, COHERENCE: 0.0, COMPONENT: -1.0}
AXES = (("heightsMeta", "height"), ("latitudeMeta", "latitude"), ("longitudeMeta", "longitude"))
REGULAR = 0.05
"""Pixels by which coordinates may be off a regular grid."""


@dataclass(frozen=True)
class GunwProduct:
    """What is small in a product.

    Attributes
    ----------
    grid : Grid
        Of the product alone.
    layers : frozenset of str
        Of `unwrapPhase`, `coherence`, `connectComponent`.
    geometry : frozenset of str
        Cubes of the imaging geometry.
    models : frozenset of str
        Weather models of its tropospheric delays.
    delays : frozenset of str
        Of `solidEarthTide` and `ionosphere`.
    numbers : dict of str to float
        Radar metadata: wavelength, slantRangeStart, slantRangeSpacing.
    chunk : (int, int)
        Rows and columns that are packed together.
    """

    path: Path
    name: GunwName
    grid: Grid
    layers: frozenset[str]
    geometry: frozenset[str]
    models: frozenset[str]
    delays: frozenset[str]
    numbers: dict[str, float]
    chunk: tuple[int, int]

    @property
    def version(self) -> str:
        """Version as people write it: 3.0.1."""
        return ".".join(str(number) for number in self.name.version)

    def read(self, layer: str, window: Window) -> FloatArray:
        """One layer in a window of the product's grid, as it stands in the file but NaN = no data.

        Raises
        ------
        FormatError
            When the file is damaged.
        """
        with hdf5.open_read(self.path) as file:
            dataset = _item(file, f"{DATA}/{DATASETS[layer]}", self.path)
            data = np.asarray(hdf5.read_part(dataset, window.slices, self.path), dtype=np.float32)
            fill = {NO_DATA[layer], *_fill_values(dataset)}
        data[np.isin(data, [np.float32(value) for value in fill]) | ~np.isfinite(data)] = np.nan
        return data

    def geometry_cube(self, name: str) -> GeometryCube:
        """A cube of the imaging geometry: `incidenceAngle`, `azimuthAngle`, `lookAngle`, `perpendicularBaseline`."""
        with hdf5.open_read(self.path) as file:
            return _read_cube(file, GEOMETRY, name, self.path)

    def delay_cubes(self, delay: str, model: str) -> tuple[GeometryCube, ...]:
        """Cubes whose sum is a delay of the pair: phase as in the product, first date minus second.

        Parameters
        ----------
        model : str
            Weather model of the troposphere.
        """
        with hdf5.open_read(self.path) as file:
            if delay == IONOSPHERE:
                return (_read_cube(file, IONOSPHERE_GRID, IONOSPHERE, self.path, AXES[1:]),)
            if delay == TIDE:
                return _sum_cubes(
                    (sign, _read_cube(file, f"{TIDES}/{date}", "solidEarthTide", self.path))
                    for date, sign in (("reference", 1.0), ("secondary", -1.0))
                )
            group = f"{TROPOSPHERE_MODELS}/{model}"
            cubes = [
                (sign, _read_cube(file, f"{group}/{date}", name, self.path))
                for name in AIR
                for date, sign in (("reference", 1.0), ("secondary", -1.0))
            ]
        # a path through air is longer than one without, so that the hydrostatic part tells the sign of the file
        longer = -1.0 if (cubes[0][1].values > 0).sum() > (cubes[0][1].values < 0).sum() else 1.0
        return _sum_cubes((longer * sign, cube) for sign, cube in cubes)


def open_product(path: Path, name: GunwName) -> GunwProduct:
    """Read what is small in a product.

    Raises
    ------
    FormatError
        When it is damaged, incomplete, or not on a regular geographic grid.
    """
    with hdf5.open_read(path) as file:
        data = _item(file, DATA, path)
        phase = _item(file, f"{DATA}/{DATASETS[PHASE]}", path)
        grid = _read_grid(file, path)
        layers = {layer for layer, dataset in DATASETS.items() if dataset in data}
        for layer in layers:
            found = hdf5.shape_of(data[DATASETS[layer]])
            if found != grid.shape:
                shape = " x ".join(str(size) for size in found) or "no"
                raise FormatError(
                    f"{path} contradicts itself: {DATASETS[layer]} has {shape} values, the coordinates are "
                    f"{grid.rows} x {grid.cols}; download it again."
                )
        geometry = frozenset(file[GEOMETRY] if GEOMETRY in file else ())
        models = file[TROPOSPHERE_MODELS] if TROPOSPHERE_MODELS in file else {}
        return GunwProduct(
            path,
            name,
            grid,
            frozenset(layers),
            geometry,
            frozenset(model for model in models if _has_troposphere(file, model)),
            frozenset(_other_delays(file)),
            _read_numbers(file, name),
            tuple(phase.chunks or grid.shape),
        )


def _item(file: Any, name: str, path: Path) -> Any:
    if name not in file:
        raise FormatError(f"{path} has no /{name}, which an S1-GUNW product holds; download it again.")
    return file[name]


def _has_troposphere(file: Any, model: str) -> bool:
    groups = [f"{TROPOSPHERE_MODELS}/{model}/{date}" for date in ("reference", "secondary")]
    return all(
        _has_cube(file, group, name) for group in groups for name in ("troposphereHydrostatic", "troposphereWet")
    )


def _other_delays(file: Any) -> Iterable[str]:
    if all(_has_cube(file, f"{TIDES}/{date}", "solidEarthTide") for date in ("reference", "secondary")):
        yield TIDE
    if _has_cube(file, IONOSPHERE_GRID, IONOSPHERE, AXES[1:]):
        yield IONOSPHERE


def _has_cube(file: Any, group: str, name: str, axes: Sequence[tuple[str, ...]] = AXES) -> bool:
    """True for a dataset with its coordinates; products of older versions have a text in its place."""
    if f"{group}/{name}" not in file or getattr(file[f"{group}/{name}"], "ndim", 0) != len(axes):
        return False
    return all(any(f"{group}/{axis}" in file for axis in names) for names in axes)


def _read_grid(file: Any, path: Path) -> Grid:
    """The grid of the data, whose coordinates are those of pixel centres."""
    lat, lon = (hdf5.numbers(_item(file, f"{DATA}/{axis}", path), path, 1) for axis in ("latitude", "longitude"))
    wkt = hdf5.text(file[f"{DATA}/crs"].attrs.get("crs_wkt", "")) if f"{DATA}/crs" in file else ""
    if wkt and not is_geographic(wkt):
        raise FormatError(f"{path} is not in geographic coordinates, as S1-GUNW products are; reproject it.")
    if min(lat.size, lon.size) < 2 or not (np.abs(lat).max() <= 90.0 and np.abs(lon).max() <= 360.0):
        raise FormatError(f"The latitudes and longitudes of {path} are not degrees of a map; download it again.")
    dy, dx = (lat[-1] - lat[0]) / (lat.size - 1), (lon[-1] - lon[0]) / (lon.size - 1)
    uneven = max(np.abs(np.diff(lat) - dy).max() / abs(dy or 1.0), np.abs(np.diff(lon) - dx).max() / abs(dx or 1.0))
    if not (dx > 0 and dy < 0 and uneven < REGULAR):
        raise FormatError(f"The pixels of {path} do not lie on a regular grid from north to south; download it again.")
    return Grid(
        lat.size, lon.size, float(lon[0] - dx / 2), float(lat[0] - dy / 2), float(dx), float(dy), wkt_from_epsg(4326)
    )


def _read_numbers(file: Any, name: GunwName) -> dict[str, float]:
    numbers = {}
    for key in ("wavelength", "slantRangeStart", "slantRangeSpacing"):
        item = file.get(f"{RADAR}/{key}")
        value = np.asarray(item[()]).reshape(-1)[:1] if hasattr(item, "shape") else np.empty(0)
        if value.size and value.dtype.kind in "fiu" and np.isfinite(value[0]):
            numbers[key] = float(value[0])
    times = [_seconds(file.get(f"{RADAR}/azimuthZeroDoppler{end}Time")) for end in ("Start", "End")]
    start, stop = (name.seconds if time is None else time for time in times)
    numbers["seconds"] = (start + ((stop - start + 43200.0) % 86400.0 - 43200.0) / 2.0) % 86400.0
    return numbers


def _seconds(item: Any) -> float | None:
    """Seconds of the day of an ISO time."""
    text = hdf5.text(np.asarray(item[()]).reshape(-1)[0]) if getattr(item, "size", 0) else ""
    try:
        hours, minutes, seconds = text.partition("T")[2].rstrip("Z").split(":")
        return int(hours) * 3600.0 + int(minutes) * 60.0 + float(seconds)
    except ValueError:
        return None


def _fill_values(dataset: Any) -> list[float]:
    fill = np.asarray(dataset.attrs.get("_FillValue", [])).reshape(-1)
    return [float(value) for value in fill] if fill.dtype.kind in "iuf" else []


def _read_values(dataset: Any, path: Path) -> np.ndarray[Any, np.dtype[np.float64]]:
    values = np.asarray(hdf5.read_part(dataset, (), path), dtype=np.float64)
    values[np.isin(values, _fill_values(dataset)) | ~np.isfinite(values)] = np.nan
    return values


def _read_cube(file: Any, group: str, name: str, path: Path, axes: Sequence[tuple[str, ...]] = AXES) -> GeometryCube:
    """A dataset (height, latitude, longitude), or one without heights, with its coordinates of the same group."""
    values = _read_values(_item(file, f"{group}/{name}", path), path)
    nodes = []
    for names in axes:
        axis = next((one for one in names if f"{group}/{one}" in file), names[0])
        nodes.append(hdf5.numbers(_item(file, f"{group}/{axis}", path), path, 1))
    if values.shape != tuple(len(axis) for axis in nodes):
        raise FormatError(f"{path} contradicts itself: /{group}/{name} and its coordinates differ; download it again.")
    if len(nodes) == 2:
        return GeometryCube(np.zeros(1), nodes[0], nodes[1], values[None])
    order = np.argsort(nodes[0])
    return GeometryCube(nodes[0][order], nodes[1], nodes[2], values[order])


def _sum_cubes(terms: Iterable[tuple[float, GeometryCube]]) -> tuple[GeometryCube, ...]:
    """As few cubes as possible whose sum is that of cubes times factors: those at the same nodes become one."""
    sums: list[GeometryCube] = []
    for factor, cube in terms:
        term = GeometryCube(cube.heights, cube.y, cube.x, factor * cube.values)
        same = next((number for number, known in enumerate(sums) if _same_nodes(known, term)), None)
        if same is None:
            sums.append(term)
        else:
            sums[same] = GeometryCube(term.heights, term.y, term.x, sums[same].values + term.values)
    return tuple(sums)


def _same_nodes(first: GeometryCube, second: GeometryCube) -> bool:
    pairs = ((first.heights, second.heights), (first.y, second.y), (first.x, second.x))
    return all(np.array_equal(one, other) for one, other in pairs)


def interpolate(cubes: Sequence[GeometryCube], grid: Grid, window: Window, height: FloatArray) -> FloatArray:
    """The sum of cubes at the pixels of a window at their heights (rows, cols)."""
    found = cubes[0].at(grid, window, height)
    for cube in cubes[1:]:
        found += cube.at(grid, window, height)
    return found
