# SPDX-License-Identifier: GPL-2.0-or-later
"""A stack of ARIA S1-GUNW products on one grid: frames laid side by side, cubes interpolated at heights."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np

from ..cubes.cubes import GeometryCube
from ..errors import FormatError
from ..files.raster import warp_to_grid
from ..grid import Grid, Window
from ..orbit import AZIMUTH
from ..stack import COHERENCE, COMPONENT, LAYERS, PHASE
from .aria_frames import JoinedFrames, Overlap, compare_frames, join_frames
from .aria_geometry import GEOMETRY_CUBES
from .aria_names import IONOSPHERE
from .aria_product import GunwProduct, interpolate
from .base import Check, FloatArray, StackSource, unwatched

LEAST_COHERENCE = 0.5
"""Of pixels in which frames are compared."""
SAMPLES = 32
"""Points a side at which smooth layers of two frames are compared, and baselines averaged."""
SAME_PIXEL_SIZE = 1e-4
"""Relative."""


@dataclass(frozen=True)
class Frame:
    """A product on the common grid: row and column of its first pixel."""

    product: GunwProduct
    row0: int
    col0: int

    @property
    def window(self) -> Window:
        """The area of the frame."""
        rows, cols = self.product.grid.shape
        return Window(self.row0, self.row0 + rows, self.col0, self.col0 + cols)

    def read(self, layer: str, window: Window) -> FloatArray:
        """A layer in a window of the common grid that lies inside the frame: phase earlier_later, components as is."""
        row, col = self.row0, self.col0
        moved = Window(window.row0 - row, window.row1 - row, window.col0 - col, window.col1 - col)
        data = self.product.read(layer, moved)
        if layer == PHASE:
            data *= np.float32(self.product.name.sign)
        return data


@dataclass(frozen=True)
class Interferogram:
    """The frames of one pair.

    Attributes
    ----------
    joined : JoinedFrames, optional
        How they fit together; None for a single frame.
    ionosphere : tuple of float
        Radians to add to the ionosphere of each frame, whose level is arbitrary.
    """

    frames: tuple[Frame, ...]
    joined: JoinedFrames | None = None
    ionosphere: tuple[float, ...] = ()

    def read(self, layer: str, window: Window) -> FloatArray:
        """Phase, coherence or components in a window: of the first frame that has data."""
        result = np.full(window.shape, np.nan, dtype=np.float32)
        for number, frame in enumerate(self.frames):
            part = intersection(window, frame.window)
            if part is None:
                continue
            data = self._read_frame(number, layer, part)
            inside = result[_within(part, window)]
            np.copyto(inside, data, where=np.isnan(inside))
        return result

    def _read_frame(self, number: int, layer: str, window: Window) -> FloatArray:
        frame = self.frames[number]
        data = frame.read(layer, window)
        if layer == COMPONENT:
            # in products 0 is a component like others and -1 is none
            return data + 1.0 if self.joined is None else self.joined.relabel(number, data)
        if layer == PHASE and self.joined is not None:
            return self.joined.apply(number, data, components_of(frame, window, data))
        return data


@dataclass(frozen=True)
class AriaSource(StackSource):
    """An open folder of products.

    Attributes
    ----------
    interferograms : tuple of Interferogram
        Of each pair.
    views : tuple of Frame
        Products whose cubes together cover the grid, for incidence and azimuth.
    model : str
        Weather model of the tropospheric delays.
    dem : path, optional
        Heights at which delays are looked up; 0 m without it.
    """

    interferograms: tuple[Interferogram, ...]
    views: tuple[Frame, ...]
    model: str
    dem: str | Path | None
    cubes: dict[tuple[Path, str], tuple[GeometryCube, ...]] = field(default_factory=dict, repr=False, compare=False)

    def read(self, layer: str, pair: int, window: Window) -> FloatArray:
        """One layer of one pair."""
        if layer in LAYERS:
            return self.interferograms[pair].read(layer, window)
        return self._read_delay(layer, pair, window, self._height(window))

    def read_cube(self, layer: str, window: Window, check: Check = unwatched) -> FloatArray:
        """One layer of all pairs; the heights are read once."""
        if layer in LAYERS:
            return super().read_cube(layer, window, check)
        height = self._height(window)
        cube = np.empty((len(self.network), *window.shape), dtype=np.float32)
        for pair in range(len(cube)):
            cube[pair] = self._read_delay(layer, pair, window, height)
            check()
        return cube

    def block_shape(self, layer: str) -> tuple[int, int]:
        """Of the first product; delays are computed."""
        return self.views[0].product.chunk if layer in LAYERS else (1, self.grid.cols)

    def read_geometry(self, name: str, window: Window, height: FloatArray | None = None) -> FloatArray:
        """One geometry layer."""
        height = self._height(window) if height is None else height
        result = np.full(window.shape, np.nan, dtype=np.float32)
        for frame in self.views:
            data = interpolate(self._cubes(frame.product, name), self.grid, window, height)
            np.copyto(result, data, where=np.isnan(result))
        return (result + 180.0) % 360.0 - 180.0 if name == AZIMUTH else result

    def where(self, layer: str, pair: int) -> str:
        """Name the files."""
        names = " and ".join(str(frame.product.path) for frame in self.interferograms[pair].frames)
        return f"{layer} of {names}"

    def _height(self, window: Window) -> FloatArray:
        if self.dem is None:
            return np.zeros(window.shape, dtype=np.float32)
        return warp_to_grid(self.dem, self.grid.crop(window), "bilinear")

    def _read_delay(self, layer: str, pair: int, window: Window, height: FloatArray) -> FloatArray:
        interferogram = self.interferograms[pair]
        result = np.full(window.shape, np.nan, dtype=np.float32)
        for number, frame in enumerate(interferogram.frames):
            part = intersection(window, frame.window)
            if part is None:
                continue
            data = interpolate(self._cubes(frame.product, layer), self.grid, part, height[_within(part, window)])
            data *= np.float32(frame.product.name.sign)
            if layer == IONOSPHERE and interferogram.ionosphere:
                data += np.float32(interferogram.ionosphere[number])
            inside = result[_within(part, window)]
            np.copyto(inside, data, where=np.isnan(inside))
        return result

    def _cubes(self, product: GunwProduct, name: str) -> tuple[GeometryCube, ...]:
        key = (product.path, name)
        if key not in self.cubes:
            if name in GEOMETRY_CUBES:
                self.cubes[key] = (GEOMETRY_CUBES[name](product),)
            else:
                self.cubes[key] = product.delay_cubes(name, self.model)
        return self.cubes[key]


def components_of(frame: Frame, window: Window, phase: FloatArray) -> FloatArray:
    """Components in a window of a frame; a product without any is one component."""
    if COMPONENT in frame.product.layers:
        return frame.read(COMPONENT, window)
    return np.where(np.isnan(phase), np.float32(np.nan), np.float32(0.0))


def intersection(first: Window, second: Window) -> Window | None:
    """The common area of two windows."""
    row0, row1 = max(first.row0, second.row0), min(first.row1, second.row1)
    col0, col1 = max(first.col0, second.col0), min(first.col1, second.col1)
    return Window(row0, row1, col0, col1) if row0 < row1 and col0 < col1 else None


def _within(part: Window, window: Window) -> tuple[slice, slice]:
    """Where a part of a window lies in it."""
    row, col = window.row0, window.col0
    return slice(part.row0 - row, part.row1 - row), slice(part.col0 - col, part.col1 - col)


def lay_out(products: Sequence[GunwProduct]) -> tuple[Grid, list[Frame], float]:
    """The grid that holds all products, each product on it, and how far off its pixels one lies at most.

    Products whose pixels lie between those of the first are moved to the nearest pixel, by half a pixel at most.

    Raises
    ------
    FormatError
        When pixel sizes differ.
    """
    first = products[0].grid
    corners, off = [], 0.0
    for product in products:
        grid = product.grid
        if abs(grid.dx / first.dx - 1.0) > SAME_PIXEL_SIZE or abs(grid.dy / first.dy - 1.0) > SAME_PIXEL_SIZE:
            raise FormatError(
                f"{product.path} has pixels of {grid.dx:.6g} x {-grid.dy:.6g} degrees, {products[0].path} of "
                f"{first.dx:.6g} x {-first.dy:.6g}; keep products of one pixel size in a folder."
            )
        x0 = grid.x0 - 360.0 * round((grid.x0 - first.x0) / 360.0)  # on the same side of the date line
        row, col = (grid.y0 - first.y0) / first.dy, (x0 - first.x0) / first.dx
        off = max(off, abs(row - round(row)), abs(col - round(col)))
        corners.append((round(row), round(col)))
    top, left = min(row for row, _ in corners), min(col for _, col in corners)
    frames = [Frame(product, row - top, col - left) for product, (row, col) in zip(products, corners)]
    union = replace(
        first,
        rows=max(frame.window.row1 for frame in frames),
        cols=max(frame.window.col1 for frame in frames),
        x0=first.x0 + left * first.dx,
        y0=first.y0 + top * first.dy,
    )
    return union, frames, off


def join(frames: Sequence[Frame], grid: Grid, with_ionosphere: bool) -> Interferogram:
    """Find how the frames of a pair fit together where they overlap."""
    if len(frames) == 1:
        return Interferogram(tuple(frames))
    overlaps: list[Overlap] = []
    for first, second, common in _overlapping(frames):
        pair = frames[first], frames[second]
        phases = pair[0].read(PHASE, common), pair[1].read(PHASE, common)
        components = components_of(pair[0], common, phases[0]), components_of(pair[1], common, phases[1])
        reliable = np.ones(common.shape, dtype=bool)
        for frame in pair:
            if COHERENCE in frame.product.layers:
                reliable &= frame.read(COHERENCE, common) >= LEAST_COHERENCE
        overlaps += compare_frames((first, second), phases, components, reliable)
    shifts = _ionosphere_shifts(frames, grid) if with_ionosphere else ()
    return Interferogram(tuple(frames), join_frames(len(frames), overlaps), shifts)


def _overlapping(frames: Sequence[Frame]) -> Iterator[tuple[int, int, Window]]:
    for second in range(len(frames)):
        for first in range(second):
            common = intersection(frames[first].window, frames[second].window)
            if common is not None:
                yield first, second, common


def _ionosphere_shifts(frames: Sequence[Frame], grid: Grid) -> tuple[float, ...]:
    """What brings the ionosphere of each frame to the level of those before it, radians."""
    shifts = [0.0] * len(frames)
    for first, second, common in _overlapping(frames):
        layers = []
        for frame in (frames[first], frames[second]):
            cubes = frame.product.delay_cubes(IONOSPHERE, "")
            layers.append(frame.product.name.sign * sample(cubes, grid.crop(common)))
        difference = layers[0] - layers[1]
        if np.isfinite(difference).any():
            shifts[second] = shifts[first] + float(np.nanmedian(difference))
    return tuple(shifts)


def sample(cubes: Sequence[GeometryCube], grid: Grid, dem: str | Path | None = None) -> FloatArray:
    """The sum of cubes at some points spread over a grid, at the height of the ground or at 0 m."""
    coarse = grid.multilook(max(1, min(grid.shape) // SAMPLES))
    height = np.zeros(coarse.shape, np.float32) if dem is None else warp_to_grid(dem, coarse, "bilinear")
    return interpolate(cubes, coarse, Window(0, coarse.rows, 0, coarse.cols), height)


def cover(frames: Sequence[Frame], grid: Grid) -> tuple[Frame, ...]:
    """Few frames that together cover the area of all."""
    step = max(1, min(grid.shape) // SAMPLES)
    seen = np.zeros((-(-grid.rows // step), -(-grid.cols // step)), dtype=bool)
    chosen = []
    for frame in sorted(frames, key=lambda one: -one.product.grid.rows * one.product.grid.cols):
        window = frame.window
        area = seen[window.row0 // step : -(-window.row1 // step), window.col0 // step : -(-window.col1 // step)]
        if not area.all():
            area[:] = True
            chosen.append(frame)
    return tuple(chosen)
