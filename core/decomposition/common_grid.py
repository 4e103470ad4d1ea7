# SPDX-License-Identifier: GPL-2.0-or-later
"""Data of several grids and coordinate systems on one grid: their common area, and windows that GDAL resamples."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from ..coordinates import is_geographic, same_crs
from ..errors import FormatError, ParameterError
from ..extent import extent_window
from ..files.gdal_messages import quiet
from ..grid import Grid, Window
from .options import RESAMPLING

FloatArray = npt.NDArray[np.float32]

MARGIN = 3
"""Pixels of the source read around what a window needs."""


def require_resampling(method: str) -> None:
    """Raise ParameterError for an unknown method."""
    if method not in RESAMPLING:
        raise ParameterError(f"The resampling '{method}' is unknown; choose {' or '.join(RESAMPLING)}.")


def common_area(target: Grid, others: Sequence[tuple[str | Path, Grid]]) -> Grid:
    """The part of a grid that touches all others.

    Parameters
    ----------
    others : sequence of (name, Grid)
        Names for messages.

    Raises
    ------
    ParameterError
        When one of them does not touch the rest.
    """
    for name, grid in others:
        try:
            window = extent_window(grid.extent, grid.crs_wkt, target)
        except ParameterError as error:
            raise ParameterError(f"{name} does not overlap the other data; give data of one area.") from error
        target = target.crop(window)
    return target


@dataclass(frozen=True)
class OnGrid:
    """Windows of a target grid, read from data on any other grid.

    Attributes
    ----------
    source, target : Grid
    method : str
        One of `RESAMPLING`.
    """

    source: Grid
    target: Grid
    method: str = "bilinear"

    def read(self, read: Callable[[Window], FloatArray], window: Window, name: str | Path) -> FloatArray:
        """Layers in a window of the target.

        Parameters
        ----------
        read : callable
            Reads a window of the source, (..., rows, cols), NaN = no data.
        name : str
            Of the file, for messages.

        Returns
        -------
        (..., rows, cols) array
            NaN where the source has nothing.

        Raises
        ------
        FormatError
            When GDAL cannot bring one to the other.
        """
        wanted = self.target.crop(window)
        shift = self._whole_pixels()
        if shift is not None:
            return self._copied(read, window, shift)
        try:
            need = extent_window(wanted.extent, wanted.crs_wkt, self.source)
        except ParameterError:  # this window does not touch the source
            return np.full((*read(Window(0, 1, 0, 1)).shape[:-2], *window.shape), np.nan, dtype=np.float32)
        near = Window(
            max(0, need.row0 - MARGIN),
            min(self.source.rows, need.row1 + MARGIN),
            max(0, need.col0 - MARGIN),
            min(self.source.cols, need.col1 + MARGIN),
        )
        data = read(near)
        layers = data.reshape(-1, *near.shape)
        warped = warp_layers(layers, _turned(self.source.crop(near), wanted), wanted, self.method, name)
        return warped.reshape(*data.shape[:-2], *window.shape)

    def _whole_pixels(self) -> tuple[int, int] | None:
        """Rows and columns by which the source lies off the target when their pixels are the same, else None."""
        source, target = _turned(self.source, self.target), self.target
        tiny = 0.01
        size = max(target.rows, target.cols, source.rows, source.cols)
        if not same_crs(source.crs_wkt, target.crs_wkt) or (
            abs(source.dx - target.dx) * size > tiny * abs(target.dx)
            or abs(source.dy - target.dy) * size > tiny * abs(target.dy)
        ):
            return None
        rows, cols = (target.y0 - source.y0) / source.dy, (target.x0 - source.x0) / source.dx
        if max(abs(rows - round(rows)), abs(cols - round(cols))) > tiny:
            return None
        return round(rows), round(cols)

    def _copied(self, read: Callable[[Window], FloatArray], window: Window, shift: tuple[int, int]) -> FloatArray:
        rows, cols = shift
        row0, row1 = max(0, window.row0 + rows), min(self.source.rows, window.row1 + rows)
        col0, col1 = max(0, window.col0 + cols), min(self.source.cols, window.col1 + cols)
        if row0 >= row1 or col0 >= col1:
            return np.full((*read(Window(0, 1, 0, 1)).shape[:-2], *window.shape), np.nan, dtype=np.float32)
        data = read(Window(row0, row1, col0, col1))
        if data.shape[-2:] == window.shape:
            return data
        result = np.full((*data.shape[:-2], *window.shape), np.nan, dtype=np.float32)
        top, left = row0 - rows - window.row0, col0 - cols - window.col0
        result[..., top : top + row1 - row0, left : left + col1 - col0] = data
        return result


def warp_layers(layers: FloatArray, source: Grid, target: Grid, method: str, name: str | Path) -> FloatArray:
    """Resample layers in memory (n, rows, cols) from one grid to another with GDAL; NaN = no data, each for itself.

    Raises
    ------
    FormatError
        When GDAL cannot bring one to the other.
    """
    from osgeo import gdal

    xmin, ymin, xmax, ymax = target.extent
    with quiet():
        try:
            warped = gdal.Warp(
                "",
                _in_memory(layers, source),
                format="MEM",
                outputBounds=(xmin, ymin, xmax, ymax),
                width=target.cols,
                height=target.rows,
                dstSRS=target.crs_wkt or source.crs_wkt or None,
                resampleAlg=method,
                outputType=gdal.GDT_Float32,
                srcNodata=float("nan"),
                dstNodata=float("nan"),
                errorThreshold=0.0,
                warpOptions=["UNIFIED_SRC_NODATA=NO"],
            )
        except RuntimeError:  # when somebody switched GDAL's exceptions on
            warped = None
    if warped is None:
        raise FormatError(f"{name} cannot be brought to the grid of the other data; check its coordinate system.")
    return np.asarray(warped.ReadAsArray(), dtype=np.float32).reshape(len(layers), *target.shape)


def _in_memory(layers: FloatArray, grid: Grid) -> Any:
    from osgeo import gdal

    dataset = gdal.GetDriverByName("MEM").Create("", grid.cols, grid.rows, len(layers), gdal.GDT_Float32)
    dataset.SetGeoTransform(grid.geotransform)
    dataset.SetProjection(grid.crs_wkt)
    dataset.WriteArray(layers)
    for number in range(1, len(layers) + 1):
        dataset.GetRasterBand(number).SetNoDataValue(float("nan"))
    return dataset


def _turned(source: Grid, target: Grid) -> Grid:
    """The source with its degrees east counted as those of the target: one may run to 180, the other to 360."""
    if not (is_geographic(source.crs_wkt) and is_geographic(target.crs_wkt)):
        return source
    middles = [0.5 * (grid.extent[0] + grid.extent[2]) for grid in (source, target)]
    return replace(source, x0=source.x0 + 360.0 * round((middles[1] - middles[0]) / 360.0))
