# SPDX-License-Identifier: GPL-2.0-or-later
"""GeoTIFF of a layer, or of a displacement series with one band for each date; also cloud optimized (COG)."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from .. import blocks
from ..choices import RESAMPLING
from ..coordinates import same_crs
from ..errors import FormatError, ParameterError
from ..files import hdf5
from ..files.raster import create_geotiff, open_raster, run_gdal
from ..maps.colours import ColourScale, scale_for
from ..maps.map_layers import DATASET_TAG, SOURCE_TAG
from ..progress import Progress, subrange
from ..series import EPOCH, TIMESERIES, DisplacementSeries, is_series
from .layers import display_unit, read_layer, series_reader
from .staging import staged

MANY_BANDS = 8
WIDE_TILE, NARROW_TILE = 512, 128
"""Sides of the tiles of a COG, whose tiles hold all bands."""
SAMPLE_SIDE = 1000


@dataclass(frozen=True)
class GeotiffOptions:
    """What is written, and how.

    Attributes
    ----------
    dataset : str
        Layer of a product; of a series, one of its dates. Empty = the main layer, all dates.
    mask : Path, optional
        Reliable pixels on the same grid; others become no data.
    metres : bool
        Motion in m and m/year, else in mm and mm/year.
    cog : bool
        As a cloud optimized GeoTIFF with overviews.
    crs_wkt : str
        Coordinate system of the file; empty = that of the data.
    resampling : str
        How pixels are found in another coordinate system: near = the nearest, bilinear, cubic.
    """

    dataset: str = ""
    mask: Path | None = None
    metres: bool = False
    cog: bool = False
    crs_wkt: str = ""
    resampling: str = "near"

    def __post_init__(self) -> None:
        if self.resampling not in RESAMPLING:
            raise ParameterError(f"Resampling '{self.resampling}' is unknown; choose {', '.join(RESAMPLING)}.")


@dataclass(frozen=True)
class GeotiffReport:
    """What was written: number of bands, rows and columns, the unit, and the usual colours of the last band."""

    bands: int
    rows: int
    cols: int
    unit: str
    scale: ColourScale


def export_geotiff(source: str | Path, path: str | Path, options: GeotiffOptions, progress: Progress) -> GeotiffReport:
    """Write a layer or a displacement series as GeoTIFF, atomically.

    Bands of a series are named by their dates (2018-01-30), and carry them as metadata in GDAL's way for netCDF, so
    that a conversion to netCDF has an axis of time.

    Parameters
    ----------
    source : path
        A product or displacement series in HDF5, or a raster.

    Raises
    ------
    InsarError
        When a file cannot be read, grids differ, or the file cannot be written.
    Canceled
        When the person stopped it; nothing is left behind.
    """
    with staged(path) as target:
        plain = target.with_name("plain.tif")
        unit = write_plain(source, plain, options, subrange(progress, 0.0, 0.5))
        convert(plain, target, path, options, subrange(progress, 0.5, 1.0))
        plain.unlink()
        report = _report(target, unit)
    return report


def _report(target: Path, unit: str) -> GeotiffReport:
    dataset = open_raster(target)
    rows, cols, bands = dataset.RasterYSize, dataset.RasterXSize, dataset.RasterCount
    # some of the pixels are enough to choose colours
    last = dataset.GetRasterBand(bands).ReadAsArray(buf_xsize=min(cols, SAMPLE_SIDE), buf_ysize=min(rows, SAMPLE_SIDE))
    name = dataset.GetMetadataItem(DATASET_TAG) or ""
    return GeotiffReport(bands, rows, cols, unit, scale_for(name, unit, np.asarray(last, dtype=np.float32)))


def write_plain(source: str | Path, plain: Path, options: GeotiffOptions, progress: Progress) -> str:
    """Write an uncompressed GeoTIFF on the grid of the data, and give its unit."""
    if is_series(source) and not options.dataset:
        return _write_series(DisplacementSeries.open(source), plain, options, progress)
    layer = read_layer(source, options.dataset, options.mask, progress, options.metres)
    tags = {SOURCE_TAG: str(Path(source).resolve()), DATASET_TAG: layer.name}
    with create_geotiff(plain, layer.grid, 1, tags) as writer:
        writer.describe(1, layer.name if layer.last is None else f"{layer.name} {layer.last.isoformat()}", layer.unit)
        writer.write(0, 0, layer.values[None])
    return layer.unit


def _write_series(series: DisplacementSeries, plain: Path, options: GeotiffOptions, progress: Progress) -> str:
    unit, factor = display_unit(TIMESERIES, "m", options.metres)
    count, grid = len(series.dates), series.grid
    tags = {
        SOURCE_TAG: str(series.path.resolve()),
        DATASET_TAG: TIMESERIES,
        "NETCDF_DIM_EXTRA": "{time}",
        "NETCDF_DIM_time_DEF": f"{{{count},6}}",  # so many numbers of type double
        "NETCDF_DIM_time_VALUES": "{" + ",".join(str((day - EPOCH).days) for day in series.dates) + "}",
        "time#units": f"days since {EPOCH.isoformat()} 00:00:00",
        "time#standard_name": "time",
        "time#calendar": "standard",
        "REFERENCE_DATE": series.reference_date.isoformat(),
    }
    plan = blocks.plan_blocks(*grid.shape, 12.0 * count, align=hdf5.time_chunks((count, *grid.shape))[1:])
    with series_reader(series, options.mask) as read, create_geotiff(plain, grid, count, tags) as writer:
        for number, day in enumerate(series.dates, start=1):
            writer.describe(number, day.isoformat(), unit)
            writer.tag(number, {"DATE": day.isoformat(), "NETCDF_DIM_time": str((day - EPOCH).days)})
        for number, window in enumerate(plan, start=1):
            progress.check()
            writer.write(window.row0, window.col0, read(window) * np.float32(factor))
            progress(number / len(plan), "Writing bands")
    return unit


def convert(plain: Path, target: Path, name: str | Path, options: GeotiffOptions, progress: Progress) -> None:
    """Compress, tile, and bring to the wanted coordinate system.

    Parameters
    ----------
    name : path
        What the file is called in messages.
    """
    from osgeo import gdal

    dataset = open_raster(plain)
    if options.crs_wkt and not dataset.GetProjection():
        raise FormatError(f"The data of {name} have no coordinate system; export them without another one.")
    if options.cog:
        tile = WIDE_TILE if dataset.RasterCount <= MANY_BANDS else NARROW_TILE
        creation = ["COMPRESS=DEFLATE", "PREDICTOR=YES", "BIGTIFF=IF_SAFER", f"BLOCKSIZE={tile}"]
        creation += ["OVERVIEW_RESAMPLING=NEAREST"]
    else:
        creation = ["COMPRESS=DEFLATE", "PREDICTOR=3", "TILED=YES", "INTERLEAVE=BAND", "BIGTIFF=IF_SAFER"]
    shared: dict[str, Any] = {"format": "COG" if options.cog else "GTiff", "creationOptions": creation}
    moved = options.crs_wkt and not same_crs(options.crs_wkt, dataset.GetProjection())
    shown = _warped(dataset, options) if moved else dataset
    run_gdal(lambda report: gdal.Translate(str(target), shown, callback=report, **shared), name, progress)


def _warped(dataset: Any, options: GeotiffOptions) -> Any:
    """A virtual raster in the wanted coordinate system, with the names and metadata of the bands."""
    from osgeo import gdal

    warped = gdal.Warp(
        "", dataset, format="VRT", dstSRS=options.crs_wkt, resampleAlg=options.resampling, dstNodata=float("nan")
    )
    warped.SetMetadata(dataset.GetMetadata())
    for number in range(1, dataset.RasterCount + 1):
        source, band = dataset.GetRasterBand(number), warped.GetRasterBand(number)
        band.SetDescription(source.GetDescription())
        band.SetUnitType(source.GetUnitType())
        band.SetMetadata(source.GetMetadata())
    return warped
