# SPDX-License-Identifier: GPL-2.0-or-later
"""Troposphere from GACOS: maps of the zenith delay, one a date (Yu et al., 2018).

The files are YYYYMMDD.ztd, float32 metres, little-endian, with YYYYMMDD.ztd.rsc beside it, or YYYYMMDD.ztd.tif.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import ClassVar

import numpy as np
import numpy.typing as npt

from ..coordinates import is_geographic
from ..cubes.cube_series import beyond
from ..cubes.cubes import moved_points, pixel_coordinates
from ..cubes.linear_weights import linear_weights
from ..cubes.node_window import sample_points
from ..dates import parse_date
from ..errors import FormatError, ParameterError
from ..files.raster import open_raster, raster_grid
from ..grid import Grid, Window
from ..progress import Progress
from ..readers.flat import FlatBand
from ..readers.rasters import Band
from ..readers.rsc import read_rsc, rsc_grid
from ..series import DisplacementSeries
from .base import CorrectionFiles, FloatArray, register
from .zenith import ZenithDelay, ZenithReader, partial_cover

NAME = re.compile(r"(\d{8})\.ztd(\.tiff?)?", re.IGNORECASE)
Array = npt.NDArray[np.float64]


@dataclass(frozen=True)
class ZenithMap:
    """A map of the zenith delay on its own grid."""

    grid: Grid
    band: Band

    @classmethod
    def open(cls, path: Path) -> ZenithMap:
        """Read the header.

        Raises
        ------
        FormatError
            When it is missing, or the file is of another size.
        """
        if path.suffix.lower() != ".ztd":
            return cls(raster_grid(open_raster(path), path), Band(str(path), nodata=0.0))
        header = path.with_name(f"{path.name}.rsc")
        if not header.is_file():
            raise FormatError(f"{header} is missing beside {path.name}; unpack it from the GACOS archive too.")
        grid = rsc_grid(read_rsc(header), header)
        if grid is None:
            raise FormatError(f"{header} does not say X_FIRST, Y_FIRST, X_STEP and Y_STEP; get it again.")
        band = FlatBand(str(path), nodata=0.0, shape=grid.shape, kind="<f4")
        band.require_size()
        return cls(grid, band)

    def positions(self, y: Array, x: Array) -> tuple[Array, Array]:
        """Rows and columns, with fractions, of points in the system of the map; centres are whole numbers."""
        grid = self.grid
        if is_geographic(grid.crs_wkt):
            west, _, east, _ = grid.extent
            x = x + 360.0 * np.round(((west + east) / 2.0 - x.mean()) / 360.0)
        return (y - grid.y0) / grid.dy - 0.5, (x - grid.x0) / grid.dx - 0.5


@register
@dataclass(frozen=True)
class Gacos(ZenithDelay):
    """Subtract the delay of GACOS maps; see :class:`~.zenith.ZenithDelay`."""

    id: ClassVar[str] = "correctgacos"
    maker: ClassVar[str] = "GACOS"
    publication: ClassVar[str] = "Yu et al., 2018"

    def sources(self, series: DisplacementSeries, progress: Progress) -> Mapping[date, Path]:
        """The map of each date: a .ztd goes before a .ztd.tif."""
        found: dict[date, Path] = {}
        for path in sorted(self.folder.rglob("*"), key=lambda path: (path.name, str(path))):
            match = NAME.fullmatch(path.name)
            if match is not None:
                try:
                    found.setdefault(parse_date(match.group(1)), path)
                except ParameterError as error:
                    raise FormatError(f"{path} has no date in its name; rename it as YYYYMMDD.ztd.") from error
        return found

    def zenith(
        self, files: CorrectionFiles, series: DisplacementSeries, sources: Sequence[Path], progress: Progress
    ) -> ZenithReader:
        """Interpolate the maps bilinearly, a window at a time."""
        maps = []
        for number, path in enumerate(sources):
            progress(number / len(sources), f"opening {path.name}")
            progress.check()
            maps.append(ZenithMap.open(path))
            _require_cover(maps[-1], series.grid, path, progress)

        def read(window: Window) -> FloatArray:
            result = np.empty((len(maps), *window.shape), dtype=np.float32)
            for grid in {one.grid: None for one in maps}:
                alike = [number for number, one in enumerate(maps) if one.grid == grid]
                _interpolate([maps[number] for number in alike], series.grid, window, result, alike)
            return result

        return read


def _interpolate(maps: list[ZenithMap], grid: Grid, window: Window, result: FloatArray, places: list[int]) -> None:
    """Fill `result[places]` from maps on one grid: only what lies around the window is read."""
    y, x = pixel_coordinates(grid, window, maps[0].grid.crs_wkt)
    rows, cols = maps[0].positions(y, x)
    shape = maps[0].grid.shape
    outside = beyond(rows, shape[0]) | beyond(cols, shape[1])
    if outside.all():
        result[places] = np.nan
        return
    (row0, row1), (col0, col1) = (_span(at, count) for at, count in zip((rows, cols), shape))
    part = Window(row0, row1, col0, col1)
    weights = linear_weights(part.shape, (rows - row0, cols - col0))
    for one, place in zip(maps, places):
        found = (weights @ one.band.read(part).reshape(-1)).reshape(window.shape)
        found[outside] = np.nan
        result[place] = found


def _span(positions: Array, count: int) -> tuple[int, int]:
    """First and last + 1 of the pixels that points lie between."""
    first = int(np.clip(np.floor(positions.min()), 0, count - 1))
    return first, int(np.clip(np.floor(positions.max()) + 2, first + 1, count))


def _require_cover(one: ZenithMap, grid: Grid, path: Path, progress: Progress) -> None:
    """Raise when a map lies elsewhere; warn when it covers a part of the data."""
    rows, cols = one.positions(*moved_points(*sample_points(grid), grid.crs_wkt, one.grid.crs_wkt))
    outside = beyond(rows, one.grid.rows) | beyond(cols, one.grid.cols)
    if outside.all():
        west, south, east, north = one.grid.extent
        raise FormatError(
            f"{path} lies at {west:g} to {east:g} and {south:g} to {north:g}, not where the data are; order the maps "
            "for the area of the data."
        )
    if outside.any():
        progress.warning(partial_cover(path))
