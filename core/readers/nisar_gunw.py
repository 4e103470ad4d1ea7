# SPDX-License-Identifier: GPL-2.0-or-later
"""Reader of NISAR's geocoded unwrapped interferograms (L2 GUNW): one HDF5 file a pair.

The interferogram is reference x conj(secondary), so its phase is positive away from the radar where the reference is
the earlier image. The screens of the troposphere and the ionosphere count like the phase. The screen of the solid Earth
tides is 4 pi / wavelength times the motion *toward* the radar from reference to secondary (isce3,
`nisar.workflows.solid_earth_tides`): it is negated. The perpendicular baseline is positive where (target - reference) x
(secondary - reference) points forward: above the line of sight for an antenna that looks left, below for one that looks
right (`nisar.workflows.baseline`); positive is above here.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from ..constants import SPEED_OF_LIGHT
from ..cubes.cubes import GeometryCube
from ..errors import FormatError
from ..files import hdf5
from ..files.raster import warp_to_grid
from ..grid import Grid, Window
from ..network.network import Network
from ..orbit import AZIMUTH, INCIDENCE, RANGE
from ..progress import Progress
from ..stack import PHASE
from .base import (
    Check,
    FloatArray,
    OpenOptions,
    StackFormat,
    StackSource,
    choose_track,
    list_files,
    register,
    unwatched,
)
from .look_vector import azimuth_angle
from .nisar_choice import (
    CUBES,
    TIDE,
    common_layers,
    is_product,
    of_one_channel,
    once_a_pair,
    read_products,
)
from .nisar_product import IONOSPHERE, LAYERS, Channel, Product, no_data
from .pair_layers import describe_pairs
from .rasters import common_area

WATER = "waterMask"
TIDE_SIGN = -1.0
LOOK_VECTOR = ("losUnitVectorX", "losUnitVectorY")
RANGES = (("referenceSlantRange",), ("slantRange",))
ALTITUDE, EARTH_RADIUS = 747_000.0, 6_371_000.0
"""Of NISAR above ground, and of the Earth, metres: nominal."""
SAME_FREQUENCY = 1e-6
"""Relative difference of two centre frequencies that still count as one."""
BAND_PIXELS = 1_000_000
"""Pixels for which cubes are interpolated at one time."""


@register
class NisarFormat(StackFormat):
    """A folder of GUNW files."""

    id = "nisar"
    holds = "NISAR_L2_*_GUNW_*.h5"

    def detect(self, folder: Path) -> bool:
        """True when some file is named like a GUNW product of NISAR."""
        return any(is_product(path) for path in list_files(folder))

    def open(self, folder: Path, options: OpenOptions, progress: Progress) -> StackSource:
        """Read the identification of each file, choose track, frame and channel, and find the common area."""
        skipped: list[str] = []
        products = read_products(folder, progress)
        track = choose_track([one.track for one in products], options, folder)
        skipped += [f"{one.path.name}: track {one.track or 'unknown'}" for one in products if one.track != track]
        products = once_a_pair([one for one in products if one.track == track], skipped)
        products, channels = of_one_channel(products, folder, skipped)
        grid, offsets = common_area({str(one.path): channel.grid for one, channel in zip(products, channels)})
        hertz = channels[0].hertz
        scales = [one.sign * hertz / channel.hertz for one, channel in zip(products, channels)]
        layers, cubes = common_layers(products, channels, skipped)
        network = Network.create([one.pair for one in products], [_bperp(one) for one in products])
        missing = sum(math.isnan(value) for value in network.bperp)
        if missing:
            progress.warning(f"The perpendicular baseline of {missing} of {len(network)} pairs is unknown.")
        names = {**_geometry(products[0]), **({WATER: ()} if channels[0].mask else {})}
        return NisarSource(
            self.id,
            grid,
            network,
            _attributes(products[0], channels[0], grid, names),
            (*layers, *cubes),
            tuple(names),
            tuple(one.path for one in products),
            tuple(_found(network, track, products, channels, names, (*layers, *cubes), options.dem)),
            tuple(skipped),
            tuple(products),
            tuple(channels),
            tuple(offsets[str(one.path)] for one in products),
            tuple(scales),
            cubes,
            names,
            options.dem,
        )


@dataclass(frozen=True)
class NisarSource(StackSource):
    """Open GUNW files.

    Attributes
    ----------
    products, channels : tuple of Product, tuple of Channel
        One for each pair.
    offsets : tuple of (int, int)
        Row and column of each file that is the first of the common grid.
    scales : tuple of float
        Factor on each phase that makes it earlier_later and of the wavelength of the first.
    cubes : mapping of str to tuple of tuple of str
        For each delay of the radar grid and each pair, the cubes whose sum it is.
    geometry_cubes : mapping of str to tuple of str
        The cubes of each geometry layer in the first file.
    dem : path or None
        Heights at which delays are looked up; 0 m without it.
    """

    products: tuple[Product, ...]
    channels: tuple[Channel, ...]
    offsets: tuple[tuple[int, int], ...]
    scales: tuple[float, ...]
    cubes: Mapping[str, tuple[tuple[str, ...], ...]]
    geometry_cubes: Mapping[str, tuple[str, ...]]
    dem: str | Path | None

    def read(self, layer: str, pair: int, window: Window) -> FloatArray:
        """One layer of one pair."""
        if layer in self.cubes:
            return self._delay(layer, pair, window, self._height(window))
        channel, moved = self.channels[pair], _moved(window, self.offsets[pair])
        path = self.products[pair].path
        with hdf5.open_read(path) as file:
            dataset = file[f"{channel.group}/{LAYERS[layer]}"]
            raw = hdf5.read_part(dataset, moved.slices, path)
            if raw.shape != window.shape:
                raise FormatError(f"{path} contradicts itself: {layer} is smaller than its grid; download it again.")
            data = np.asarray(raw, dtype=np.float32)
            data[no_data(raw, dataset)] = np.nan
            if layer == PHASE and channel.mask:
                data[~_in_subswaths(hdf5.read_part(file[channel.mask], moved.slices, path))] = np.nan
        if layer == PHASE:
            data[data == 0.0] = np.nan
        return data * np.float32(self.scales[pair]) if layer in (PHASE, IONOSPHERE) else data

    def read_cube(self, layer: str, window: Window, check: Check = unwatched) -> FloatArray:
        """One layer of all pairs; the heights are read once."""
        if layer not in self.cubes:
            return super().read_cube(layer, window, check)
        height = self._height(window)
        cube = np.empty((len(self.network), *window.shape), dtype=np.float32)
        for pair, image in enumerate(cube):
            image[:] = self._delay(layer, pair, window, height)
            check()
        return cube

    def block_shape(self, layer: str) -> tuple[int, int]:
        """The chunks of the first file."""
        if layer in self.cubes:
            return super().block_shape(layer)
        with hdf5.open_read(self.products[0].path) as file:
            rows, cols = file[f"{self.channels[0].group}/{LAYERS[layer]}"].chunks or (1, self.grid.cols)
        return rows, cols

    def read_geometry(self, name: str, window: Window, height: FloatArray | None = None) -> FloatArray:
        """One geometry layer, from the first file."""
        first = self.products[0]
        if name == WATER:
            with hdf5.open_read(first.path) as file:
                part = hdf5.read_part(file[self.channels[0].mask], _moved(window, self.offsets[0]).slices, first.path)
            return np.asarray(_digits(part) // 100 == 0, dtype=np.float32)
        if height is None:
            height = self._height(window)
        names = self.geometry_cubes[name]
        if name != AZIMUTH:
            return _interpolate(first.cube(names, _range(height)), self.grid, window, height)
        east, north = (_interpolate(first.cube((one,), _range(height)), self.grid, window, height) for one in names)
        return azimuth_angle(east, north, np.ones_like(east))

    def where(self, layer: str, pair: int) -> str:
        """Name the file."""
        return f"{layer} of {self.products[pair].path}"

    def _height(self, window: Window) -> FloatArray:
        if self.dem is None:
            return np.zeros(window.shape, dtype=np.float32)
        return warp_to_grid(self.dem, self.grid.crop(window), "bilinear")

    def _delay(self, layer: str, pair: int, window: Window, height: FloatArray) -> FloatArray:
        """A delay of the radar grid at given heights, brought from the product's first frequency to the common one."""
        product, channel = self.products[pair], self.channels[pair]
        factor = self.scales[pair] * channel.hertz / product.reference_hertz
        if layer == TIDE:
            factor *= TIDE_SIGN
        cube = product.cube(self.cubes[layer][pair], _range(height))
        return _interpolate(cube, self.grid, window, height) * np.float32(factor)


def _geometry(product: Product) -> dict[str, tuple[str, ...]]:
    """The cubes of each geometry layer that a product has."""
    found: dict[str, tuple[str, ...]] = {}
    for layer, choices in ((INCIDENCE, (("incidenceAngle",),)), (AZIMUTH, (LOOK_VECTOR,)), (RANGE, RANGES)):
        names = next((names for names in choices if product.has_cube(*names)), None)
        if names is not None:
            found[layer] = names
    return found


def _bperp(product: Product) -> float:
    """Mean perpendicular baseline near 0 m height, metres, later minus earlier; NaN when it is not given."""
    if not product.has_cube("perpendicularBaseline"):
        return math.nan
    values = product.cube(("perpendicularBaseline",), (0.0, 0.0)).values
    above = 1.0 if product.looks_left else -1.0
    return above * product.sign * float(np.nanmean(values))


def _attributes(product: Product, channel: Channel, grid: Grid, names: Mapping[str, tuple[str, ...]]) -> dict[str, str]:
    """MintPy attributes, of the first product."""
    facts = product.facts
    found = {
        "PROCESSOR": "nisar",
        "PLATFORM": facts.get("missionId", facts.get("platformName", "NISAR")),
        "WAVELENGTH": repr(float(SPEED_OF_LIGHT / channel.hertz)),
        "POLARIZATION": channel.polarization,
        "ANTENNA_SIDE": "1" if product.looks_left else "-1",
        "RANGE_PIXEL_SIZE": repr(float(grid.dx)),
        "AZIMUTH_PIXEL_SIZE": repr(float(-grid.dy)),
        "EARTH_RADIUS": repr(EARTH_RADIUS),
        "HEIGHT": repr(ALTITUDE),
    }
    if "orbitPassDirection" in facts:
        found["ORBIT_DIRECTION"] = facts["orbitPassDirection"].upper()
    times = [_seconds(facts.get(f"referenceZeroDoppler{end}Time", "")) for end in ("Start", "End")]
    if None not in times:
        start, end = (value or 0.0 for value in times)
        found["CENTER_LINE_UTC"] = repr(float((start + (end - start) % 86_400.0 / 2.0) % 86_400.0))
    for key, value in product.looks(channel).items():
        found[key] = str(value)
    middle = Window(grid.rows // 2, grid.rows // 2 + 1, grid.cols // 2, grid.cols // 2 + 1)
    sea = np.zeros((1, 1), dtype=np.float32)
    if AZIMUTH in names:
        east, north = (product.cube((one,), (0.0, 0.0)).at(grid, middle, sea) for one in names[AZIMUTH])
        azimuth = float(azimuth_angle(east, north, np.ones_like(east))[0, 0])
        if math.isfinite(azimuth):
            heading = (-90.0 if product.looks_left else 90.0) - azimuth
            found["HEADING"] = f"{(heading + 180.0) % 360.0 - 180.0:.4f}"
    if RANGE in names:
        found["STARTING_RANGE"] = repr(float(np.nanmin(product.cube(names[RANGE], (0.0, 0.0)).values)))
    return found


def _found(
    network: Network,
    track: str,
    products: Sequence[Product],
    channels: Sequence[Channel],
    names: Mapping[str, tuple[str, ...]],
    layers: Sequence[str],
    dem: str | Path | None,
) -> list[str]:
    """What was found, for people."""
    channel = channels[0]
    others = sorted({one.name for product in products for one in product.channels} - {channel.name})
    lines = [
        describe_pairs(network) + (f", track and frame {track}" if track else ""),
        f"frequency {channel.frequency}, {channel.polarization}, {channel.hertz / 1e6:.1f} MHz"
        + (f" (not used: {', '.join(' '.join(name) for name in others)})" if others else ""),
        f"layers: {', '.join(layers)}",
        f"geometry from {products[0].path.name}: {', '.join(names) or 'none'}",
        f"perpendicular baselines of {sum(map(math.isfinite, network.bperp))} pairs from the radar grids",
    ]
    other = sum(abs(one.hertz / channel.hertz - 1.0) > SAME_FREQUENCY for one in channels)
    if other:
        lines.append(f"{other} products have another centre frequency: their phase is scaled to that of the first")
    releases = sorted({one.release for one in products if one.release})
    if len(releases) > 1:
        lines.append(f"products of several versions: {', '.join(releases)}")
    delays = [layer for layer in layers if layer in CUBES]
    if delays:
        where = f"the heights of {dem}" if dem is not None else "0 m height: give DEM to have them at the ground"
        lines.append(f"{' and '.join(delays)} at {where}")
    return lines


def _range(height: FloatArray) -> tuple[float, float]:
    """Lowest and highest height, metres; 0 m is among them, for no data counts so."""
    low, high = np.fmin.reduce(height, axis=None, initial=0.0), np.fmax.reduce(height, axis=None, initial=0.0)
    return float(low), float(high)


def _interpolate(cube: GeometryCube, grid: Grid, window: Window, height: FloatArray) -> FloatArray:
    """A cube at the pixels of a window, some rows at a time: positions take much memory."""
    rows = max(1, BAND_PIXELS // window.shape[1])
    found = np.empty(window.shape, dtype=np.float32)
    for row in range(0, window.shape[0], rows):
        part = replace(window, row0=window.row0 + row, row1=min(window.row0 + row + rows, window.row1))
        found[row : row + rows] = cube.at(grid, part, height[row : row + rows])
    return found


def _moved(window: Window, offset: tuple[int, int]) -> Window:
    row, col = offset
    return Window(window.row0 + row, window.row1 + row, window.col0 + col, window.col1 + col)


def _digits(mask: npt.NDArray[Any]) -> npt.NDArray[np.int64]:
    """The three digits of a mask's pixels; 255 (no data) counts as 0."""
    digits = np.asarray(mask).astype(np.int64) & 0xFF
    return np.where(digits == 0xFF, 0, digits)


def _in_subswaths(mask: npt.NDArray[Any]) -> npt.NDArray[np.bool_]:
    """Pixels that both images have seen."""
    digits = _digits(mask)
    return np.asarray((digits // 10 % 10 > 0) & (digits % 10 > 0))


def _seconds(time: str) -> float | None:
    """Seconds of the day of a time such as 2025-12-02T10:56:55.5."""
    found = re.search(r"T(\d\d):(\d\d):(\d\d(?:\.\d+)?)", time)
    return int(found[1]) * 3600.0 + int(found[2]) * 60.0 + float(found[3]) if found else None
