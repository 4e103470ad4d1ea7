# SPDX-License-Identifier: GPL-2.0-or-later
"""Stacks in radar coordinates, seen on a map: what the readers of such formats share."""

from __future__ import annotations

import itertools
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from ..errors import FormatError
from ..files.gdal_messages import quiet
from ..files.raster import open_raster, raster_band
from ..geocoding.geocode import Lookup
from ..geocoding.geocode_search import Coordinates
from ..grid import Grid, Window
from ..progress import Progress
from .base import Check, FloatArray, StackSource, unwatched
from .rasters import Band, GeometryReader

HEIGHT = "height"
TILE = 256
OF_RADAR_PIXELS = tuple(f"{cut}{axis}{end}" for cut in ("", "SUBSET_") for axis in "XY" for end in ("MIN", "MAX"))
"""Attributes that speak of rows and columns of the radar image."""


def radar_grid(shape: tuple[int, int]) -> Grid:
    """A grid that counts rows and columns of a radar image, without a coordinate system."""
    return Grid(*shape, 0.0, float(shape[0]), 1.0, -1.0, "")


@dataclass(frozen=True)
class GeocodedSource(StackSource):
    """A stack in radar coordinates brought to a map: each map pixel shows the nearest radar pixel.

    Attributes
    ----------
    radar : StackSource
        The stack as it lies in the files.
    lookup : Lookup
        Radar pixel of each map pixel.
    on_map : mapping of str to GeometryReader
        Geometry layers that come on the map grid and need no lookup.
    delay_pairs : StackSource, optional
        A stack of the same radar image whose pairs are others, and whose layers are delays.
    """

    radar: StackSource
    lookup: Lookup
    on_map: Mapping[str, GeometryReader] = field(default_factory=dict)
    delay_pairs: StackSource | None = None

    @classmethod
    def create(
        cls, radar: StackSource, lookup: Lookup, on_map: Mapping[str, GeometryReader] | None = None
    ) -> GeocodedSource:
        """Bring a stack to the map, its reference pixel too."""
        on_map = on_map or {}
        attributes = {key: value for key, value in radar.attributes.items() if key not in OF_RADAR_PIXELS}
        skipped = list(radar.skipped)
        _move_reference(attributes, skipped, lookup)
        return cls(
            radar.format,
            lookup.grid,
            radar.network,
            attributes,
            radar.layers,
            tuple(dict.fromkeys((*on_map, *radar.geometry))),
            radar.inputs,
            (*radar.found, lookup.describe()),
            tuple(skipped),
            radar,
            lookup,
            on_map,
        )

    def read(self, layer: str, pair: int, window: Window) -> FloatArray:
        """One layer of one pair on the map."""
        return self.lookup.resample(lambda source: self.radar.read(layer, pair, source), window)

    def read_cube(self, layer: str, window: Window, check: Check = unwatched) -> FloatArray:
        """One layer of all pairs on the map, with a `check()` for each pair."""
        parts = max(1, sum(1 for _ in self.lookup.parts(window)))
        calls = itertools.count(1)

        def check_once() -> None:
            if next(calls) % parts == 0:
                check()

        return self.lookup.resample(lambda source: self.radar.read_cube(layer, source, check_once), window)

    def delays(self) -> StackSource:
        """The delays on the map."""
        return self if self.delay_pairs is None else GeocodedSource.create(self.delay_pairs, self.lookup)

    def block_shape(self, layer: str) -> tuple[int, int]:
        """Tiles: the map is turned against the radar image, and of long strips much is read in vain."""
        return TILE, TILE

    def read_geometry(self, name: str, window: Window, height: FloatArray | None = None) -> FloatArray:
        """One geometry layer on the map."""
        if name not in self.on_map:
            return self.lookup.resample(lambda source: self.radar.read_geometry(name, source), window)
        if height is None:
            unknown = name == HEIGHT or HEIGHT not in self.geometry
            height = np.full(window.shape, np.nan, np.float32) if unknown else self.read_geometry(HEIGHT, window)
        return self.on_map[name](window, height)

    def where(self, layer: str, pair: int) -> str:
        """Name the file."""
        return self.radar.where(layer, pair)


def _move_reference(attributes: dict[str, str], skipped: list[str], lookup: Lookup) -> None:
    """Turn the reference pixel of the radar image into that of the map."""
    try:
        row, col = (int(float(attributes[key])) for key in ("REF_Y", "REF_X"))
    except (KeyError, ValueError):
        return
    pixel = lookup.map_pixel(row, col)
    for key in ("REF_Y", "REF_X", "REF_LAT", "REF_LON"):
        attributes.pop(key, None)
    if pixel is None:
        skipped.append(f"reference pixel (row {row}, column {col}): no map pixel shows it; set another one")
    else:
        attributes["REF_Y"], attributes["REF_X"] = map(str, pixel)


def sampled_reader(band: Band, own: Grid, grid: Grid) -> GeometryReader:
    """A geometry layer from a raster on another grid of the same coordinate system: its nearest pixels.

    Parameters
    ----------
    own, grid : Grid
        Of the raster, and of the map.
    """
    rows = np.floor((grid.y - own.y0) / own.dy).astype(int)
    cols = np.floor((grid.x - own.x0) / own.dx).astype(int)

    def read(window: Window, _height: FloatArray) -> FloatArray:
        row, col = rows[window.row0 : window.row1], cols[window.col0 : window.col1]
        down, across = (row >= 0) & (row < own.rows), (col >= 0) & (col < own.cols)
        result = np.full(window.shape, np.nan, dtype=np.float32)
        if down.any() and across.any():
            row, col = row[down], col[across]
            source = Window(int(row.min()), int(row.max()) + 1, int(col.min()), int(col.max()) + 1)
            data = band.read(source)
            result[np.ix_(down, across)] = data[np.ix_(row - source.row0, col - source.col0)]
        return result

    return read


@dataclass(frozen=True)
class LookedBand(Band):
    """A raster with more pixels than the interferograms, as these were multilooked and it was not.

    Attributes
    ----------
    looks : (int, int)
        Pixels in rows and columns that make one of the interferograms.
    pick : bool
        Take the middle pixel instead of the mean of the valid ones, as of masks.
    """

    looks: tuple[int, int] = (1, 1)
    pick: bool = False

    def read(self, window: Window, out: FloatArray | None = None) -> FloatArray:
        """Pixels of a window of the interferograms (rows, cols), NaN = no data."""
        data = super().read(_wide(window, self.looks))
        result = np.empty(window.shape, dtype=np.float32) if out is None else out
        down, across = self.looks
        result[...] = data[down // 2 :: down, across // 2 :: across] if self.pick else _mean(data, self.looks)
        return result


def _wide(window: Window, looks: tuple[int, int]) -> Window:
    """The pixels that a window of averaged pixels is made of."""
    down, across = looks
    return Window(window.row0 * down, window.row1 * down, window.col0 * across, window.col1 * across)


def _mean(data: npt.NDArray[Any], looks: tuple[int, int]) -> npt.NDArray[np.float64]:
    """Mean of the valid pixels of each looks[0] x looks[1] pixels, NaN where there are none."""
    rows, cols = data.shape[0] // looks[0], data.shape[1] // looks[1]
    parts = data.reshape(rows, looks[0], cols, looks[1])
    known = np.isfinite(parts)
    count = known.sum(axis=(1, 3))
    total = np.where(known, parts, 0.0).sum(axis=(1, 3), dtype=np.float64)
    return np.divide(total, count, out=np.full((rows, cols), np.nan), where=count > 0)


def coordinate_reader(lon: Band, lat: Band) -> Coordinates:
    """Longitude and latitude of radar pixels in full precision: float32 knows them to 2 m only."""
    return lambda window: (_read_double(lon, window), _read_double(lat, window))


def _read_double(band: Band, window: Window) -> npt.NDArray[np.float64]:
    looks = band.looks if isinstance(band, LookedBand) else (1, 1)
    wide = _wide(window, looks)
    dataset = open_raster(band.name)
    source = raster_band(dataset, band.name, band.number)
    with quiet():
        try:
            data = source.ReadAsArray(wide.col0, wide.row0, *wide.shape[::-1])
        except RuntimeError:  # when somebody switched GDAL's exceptions on
            data = None
    if data is None:
        raise FormatError(f"{band.name} is damaged or truncated; make or download it again.")
    if looks == (1, 1):
        return np.asarray(data, dtype=np.float64)
    return _mean(np.where(data == 0.0, np.nan, data), looks)  # a mean must not contain what means no data


def raster_shape(name: str) -> tuple[int, int]:
    """Rows and columns of a raster."""
    dataset = open_raster(name)
    return dataset.RasterYSize, dataset.RasterXSize


def require_shape(bands: Sequence[Band], progress: Progress) -> tuple[int, int]:
    """Rows and columns that all rasters have.

    Raises
    ------
    FormatError
        Naming the first raster that has others.
    """
    names = list(dict.fromkeys(band.name for band in bands))
    shape = raster_shape(names[0])
    for number, name in enumerate(names[1:], 1):
        progress.check()
        progress(number / len(names), "Reading headers")
        other = raster_shape(name)
        if other != shape:
            raise FormatError(
                f"{name} has {other[0]} x {other[1]} pixels, {names[0]} has {shape[0]} x {shape[1]}; "
                "take out what was made with other looks."
            )
    return shape


def require_whole(name: str, raw: Path) -> None:
    """Raise when a flat file is shorter than its description says; GDAL would fill up with zeros.

    Parameters
    ----------
    name : str
        The raster as GDAL opens it.
    raw : Path
        The file with its pixels, which may be missing where the raster is a virtual one.
    """
    if not raw.is_file():
        return
    from osgeo import gdal

    dataset = open_raster(name)
    bits = [gdal.GetDataTypeSize(dataset.GetRasterBand(i + 1).DataType) for i in range(dataset.RasterCount)]
    wanted = dataset.RasterXSize * dataset.RasterYSize * sum(bits) // 8
    if os.path.getsize(raw) < wanted:
        raise FormatError(
            f"{raw} is truncated ({os.path.getsize(raw)} bytes instead of {wanted}); make or copy it again."
        )


def fitted(band: Band, shape: tuple[int, int], pick: bool = False) -> Band:
    """A geometry raster as the interferograms have it: as it is, or multilooked.

    Raises
    ------
    FormatError
        When its size is no multiple of theirs.
    """
    own = raster_shape(band.name)
    if own == shape:
        return band
    looks = own[0] // shape[0], own[1] // shape[1]
    if min(looks) < 1 or own[0] - looks[0] * shape[0] >= looks[0] or own[1] - looks[1] * shape[1] >= looks[1]:
        raise FormatError(
            f"{band.name} has {own[0]} x {own[1]} pixels, which is no multiple of the {shape[0]} x {shape[1]} of the "
            "interferograms; use the geometry that was made with them."
        )
    return LookedBand(band.name, band.number, band.factor, band.nodata, looks=looks, pick=pick)
