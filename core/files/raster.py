# SPDX-License-Identifier: GPL-2.0-or-later
"""Reading and writing rasters through GDAL."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from ..errors import Canceled, FormatError
from ..grid import Grid, Window
from ..progress import Progress
from .gdal_messages import collected_errors, said
from .hdf5 import atomic_path
from .virtual_files import gdal_name, is_remote, network_options, shown_name


@dataclass(frozen=True)
class Raster:
    """One band in memory: NaN = no data."""

    grid: Grid
    array: npt.NDArray[np.float32]


def open_raster(path: str | Path) -> Any:
    """Open a raster with GDAL, read only; it may lie in a zip or on a server.

    Raises
    ------
    FormatError
        When GDAL cannot open it.
    """
    from osgeo import gdal

    with network_options(path), collected_errors() as messages:
        try:
            dataset = gdal.Open(gdal_name(path), gdal.GA_ReadOnly)
        except (RuntimeError, SystemError) as error:  # exceptions of GDAL are on; its message is no text
            dataset = None
            messages.append(said(error))
    if dataset is None:
        why = messages[-1].rstrip(".") if messages else "GDAL does not know its format"
        if is_remote(path):
            raise _not_served(path, why)
        raise FormatError(f"{path} cannot be read as a raster: {why}; make or download it again.")
    return dataset


def _not_served(path: str | Path, why: str) -> FormatError:
    return FormatError(f"{shown_name(path)} cannot be read ({why}); check the address in a browser and the connection.")


def raster_grid(dataset: Any, name: str | Path) -> Grid:
    """The grid of an open raster.

    Raises
    ------
    FormatError
        When it is not georeferenced, or rotated, or what says so is damaged.
    """
    try:
        x0, dx, rx, y0, ry, dy = dataset.GetGeoTransform(can_return_null=True) or (0, 0, 0, 0, 0, 0)
    except RuntimeError as error:  # exceptions of GDAL are on, which reads it from the file only now
        raise FormatError(f"{name} has a damaged georeference: {said(error)}; make or download it again.") from error
    if not (dx > 0 and dy < 0) or rx or ry:
        raise FormatError(f"{name} has no north-up georeference; geocode it first.")
    return Grid(dataset.RasterYSize, dataset.RasterXSize, x0, y0, dx, dy, dataset.GetProjection()).checked(name)


def raster_band(dataset: Any, name: str | Path, number: int) -> Any:
    """A band (1, 2, ...) of an open raster, which lives no longer than it.

    Raises
    ------
    FormatError
        When there are not as many.
    """
    if not 1 <= number <= dataset.RasterCount:
        raise FormatError(f"{name} has no band {number}, its last is {dataset.RasterCount}; make or download it again.")
    return dataset.GetRasterBand(number)


def read_window(
    dataset: Any, name: str | Path, window: Window, band: int = 1, out: npt.NDArray[np.float32] | None = None
) -> npt.NDArray[np.float32]:
    """Pixels of a window as float32, NaN where the band's no-data value stands.

    Parameters
    ----------
    out : (rows, cols) array, optional
        Read into this array, and return it: many files fill one cube without a copy of each.

    Raises
    ------
    FormatError
        When the file is damaged or truncated, or has no such band.
    """
    from osgeo import gdal

    rows, cols = window.shape
    source = raster_band(dataset, name, band)
    # a number of another type is compared with the no-data value before it is rounded
    target = out if source.DataType == gdal.GDT_Float32 else None
    with network_options(name), collected_errors() as messages:
        try:
            array = source.ReadAsArray(window.col0, window.row0, cols, rows, buf_obj=target)
        except (RuntimeError, SystemError) as error:
            array = None
            messages.append(said(error))
    if array is None or messages:
        why = messages[-1] if messages else "no pixels"
        if is_remote(name):
            raise _not_served(name, why)
        raise FormatError(f"{name} is damaged or truncated ({why}); make or download it again.")
    result = np.asarray(array, dtype=np.float32)
    if out is not None and result is not out:
        out[...] = result
        result = out
    nodata = source.GetNoDataValue()
    if nodata is not None and not np.isnan(nodata):
        np.copyto(result, np.nan, where=array == nodata)
    return result


def read_raster(path: str | Path, band: int = 1) -> Raster:
    """Read one band of a raster whole."""
    dataset = open_raster(path)
    grid = raster_grid(dataset, path)
    return Raster(grid, read_window(dataset, path, Window(0, grid.rows, 0, grid.cols), band))


def write_geotiff(
    path: str | Path,
    grid: Grid,
    array: npt.NDArray[Any],
    unit: str = "",
    description: str = "",
    tags: Mapping[str, str] | None = None,
) -> None:
    """Write one band as a compressed, tiled GeoTIFF, atomically.

    Floats are float32 with NaN as no data; booleans and integers are bytes with 255 as no data.
    """
    from osgeo import gdal

    floats = array.dtype.kind == "f"
    kind, nodata = (gdal.GDT_Float32, float("nan")) if floats else (gdal.GDT_Byte, 255.0)
    options = ["COMPRESS=DEFLATE", "TILED=YES", f"PREDICTOR={3 if floats else 2}"]
    with atomic_path(path) as temporary, collected_errors() as messages, _write_errors(path):
        dataset = _created(temporary, grid, 1, kind, options, tags)
        if dataset is not None:
            band = dataset.GetRasterBand(1)
            band.SetNoDataValue(nodata)
            band.SetUnitType(unit)
            band.SetDescription(description)
            band.WriteArray(array.astype(np.float32 if floats else np.uint8))
            dataset.FlushCache()
        band = dataset = None
        if messages:
            raise FormatError(f"{path} cannot be written: {messages[-1]}.")


@contextmanager
def _write_errors(path: str | Path) -> Iterator[None]:
    """Name the file in what GDAL raises while it writes, when somebody switched its exceptions on."""
    try:
        yield
    except (RuntimeError, SystemError) as error:
        raise FormatError(f"{path} cannot be written: {said(error)}.") from error


def _created(path: Path, grid: Grid, bands: int, kind: int, options: list[str], tags: Mapping[str, str] | None) -> Any:
    """An empty GeoTIFF; None when GDAL refuses, which then has said why."""
    from osgeo import gdal

    dataset = gdal.GetDriverByName("GTiff").Create(str(path), grid.cols, grid.rows, bands, kind, options)
    if dataset is not None:
        dataset.SetGeoTransform(grid.geotransform)
        dataset.SetProjection(grid.crs_wkt)
        dataset.SetMetadata({key: str(value) for key, value in (tags or {}).items()})
    return dataset


class BandWriter:
    """Writes blocks into a GeoTIFF of several bands; made by :func:`create_geotiff`."""

    def __init__(self, dataset: Any, path: str | Path) -> None:
        self._dataset, self._path = dataset, path

    def describe(self, band: int, description: str, unit: str) -> None:
        """Name a band (1, 2, ...) and its unit."""
        self._dataset.GetRasterBand(band).SetDescription(description)
        self._dataset.GetRasterBand(band).SetUnitType(unit)

    def tag(self, band: int, tags: Mapping[str, str]) -> None:
        """Give a band metadata."""
        self._dataset.GetRasterBand(band).SetMetadata(dict(tags))

    def write(self, row0: int, col0: int, data: npt.NDArray[np.float32]) -> None:
        """Write a block (bands, rows, cols) whose first pixel is at a row and column."""
        with _write_errors(self._path):
            for number, array in enumerate(data, start=1):
                self._dataset.GetRasterBand(number).WriteArray(array, col0, row0)

    def close(self) -> None:
        """Write what GDAL still holds and close the file."""
        with _write_errors(self._path):
            self._dataset.FlushCache()
            self._dataset = None


@contextmanager
def create_geotiff(
    path: str | Path, grid: Grid, bands: int, tags: Mapping[str, str] | None = None
) -> Iterator[BandWriter]:
    """Create a GeoTIFF of float32 bands that lie one after the other, uncompressed, NaN = no data, atomically.

    Raises
    ------
    FormatError
        When it cannot be written.
    """
    from osgeo import gdal

    options = ["INTERLEAVE=BAND", "BIGTIFF=IF_SAFER"]
    with atomic_path(path) as temporary, collected_errors() as messages:
        with _write_errors(path):
            dataset = _created(temporary, grid, bands, gdal.GDT_Float32, options, tags)
        if dataset is None:
            raise FormatError(f"{path} cannot be written: {messages[-1]}.")
        dataset.GetRasterBand(1).SetNoDataValue(float("nan"))
        writer = BandWriter(dataset, path)
        dataset = None  # the writer has it and closes it
        try:
            yield writer
        finally:
            writer.close()
        if messages:
            raise FormatError(f"{path} cannot be written: {messages[-1]}.")


def warp_to_grid(path: str | Path, grid: Grid, resampling: str = "near") -> npt.NDArray[np.float32]:
    """Read the first band of a raster on another grid, NaN where it has no value.

    Parameters
    ----------
    resampling : str
        GDAL's name of the method: 'near' takes the nearest pixel's value, 'bilinear' interpolates.

    Raises
    ------
    FormatError
        When the raster cannot be read, has no coordinate system, or cannot be brought to that of the grid.
    """
    from osgeo import gdal

    dataset = open_raster(path)
    if grid.crs_wkt and not dataset.GetProjection():
        raise FormatError(f"{path} has no coordinate system; assign it one.")
    xmin, ymin, xmax, ymax = grid.extent
    with network_options(path), collected_errors() as messages:
        try:
            warped = gdal.Warp(
                "",
                dataset,
                format="MEM",
                outputBounds=(xmin, ymin, xmax, ymax),
                width=grid.cols,
                height=grid.rows,
                dstSRS=grid.crs_wkt or None,
                resampleAlg=resampling,
                outputType=gdal.GDT_Float32,
                dstNodata=float("nan"),
            )
        except (RuntimeError, SystemError) as error:
            warped = None
            messages.append(said(error))
    if warped is None or messages:
        why = messages[-1] if messages else "GDAL refused"
        raise FormatError(f"{path} cannot be brought to the grid of the data: {why}.")
    return np.asarray(warped.GetRasterBand(1).ReadAsArray(), dtype=np.float32)


def run_gdal(operation: Callable[[Callable[..., int]], Any], path: str | Path, progress: Progress) -> None:
    """Run a long operation of GDAL that writes a file, and close the file.

    Parameters
    ----------
    operation : callable
        Gets GDAL's progress callback, and gives the dataset; None = GDAL refused.
    path : path
        The file, for the message.

    Raises
    ------
    FormatError
        When GDAL cannot write it.
    Canceled
        When the person stopped it.
    """
    stopped: list[Canceled] = []

    def report(fraction: float, _message: str, _data: Any) -> int:
        try:
            progress.check()
        except Canceled as error:  # no exception may pass through GDAL
            stopped.append(error)
            return 0
        progress(fraction)
        return 1

    with collected_errors() as messages:
        try:
            dataset = operation(report)
            if dataset is not None:
                dataset.FlushCache()  # a full disk may show only now
            elif not messages:
                messages.append("GDAL refused")
            dataset = None
        except (RuntimeError, SystemError) as error:
            messages.append(said(error))
    if stopped:
        raise stopped[0]
    if messages:
        raise FormatError(f"{path} cannot be written: {messages[-1]}.")
