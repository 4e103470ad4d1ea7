# SPDX-License-Identifier: GPL-2.0-or-later
"""Damages to what is inside a GeoTIFF: type, shape, place, coordinate system, no-data value and pixels."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from osgeo import gdal

VRT = (
    '<VRTDataset rasterXSize="30" rasterYSize="20"><GeoTransform>0,1,0,0,0,-1</GeoTransform>'
    '<VRTRasterBand dataType="Float32" band="1"><SimpleSource><SourceFilename relativeToVRT="{relative}">{name}'
    "</SourceFilename><SourceBand>1</SourceBand></SimpleSource></VRTRasterBand></VRTDataset>"
)
LARGEST = 10_000_000
"""Pixels of a raster that is read to be damaged."""
PLACES = ((0, 0, 0, 0, 0, 0), (0, 1, 0.2, 0, 0.2, -1), (np.nan,) * 6, (np.inf, 1, 0, 0, 0, -1), (0, -1, 0, 0, 0, 1),
          (1e300, 1, 0, -1e300, 0, -1), (0, 1e-300, 0, 0, 0, -1e-300), (0, np.nan, 0, 0, 0, -1),
          (500, 30, 0, 95, 0, -30))  # fmt: skip


def damage_raster(path: Path, draw: np.random.Generator) -> str:
    """Write a GeoTIFF again with one thing wrong, and say which; one that does not open is cut."""
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        return _damage(path, draw)
    finally:
        gdal.PopErrorHandler()


def _damage(path: Path, draw: np.random.Generator) -> str:
    dataset = gdal.Open(str(path))
    small = dataset is not None and dataset.RasterXSize * dataset.RasterYSize < LARGEST
    try:
        data = dataset.ReadAsArray() if small else None
    except RuntimeError:  # when GDAL's exceptions are on
        data = None
    kind = str(
        draw.choice("values values values type shape place place crs nodata bands huge recursion elsewhere".split())
    )
    if data is None or data.ndim != 2:
        path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
        return "cut, for it is damaged already"
    place, crs, nodata = dataset.GetGeoTransform(), dataset.GetProjection(), dataset.GetRasterBand(1).GetNoDataValue()
    tags, band_type, bands = dataset.GetMetadata(), dataset.GetRasterBand(1).DataType, 1
    dataset = None
    if kind in ("recursion", "elsewhere"):
        name, relative = (path.name, 1) if kind == "recursion" else ("/nothing/here.tif", 0)
        path.write_text(VRT.format(name=name, relative=relative), encoding="ascii")
        return f"VRT {kind}"
    data, size = np.array(data), data.shape
    what = kind
    if kind == "values":
        value = float(draw.choice([np.nan, np.inf, -np.inf, 3e38, -1e30, 0.0]))
        with np.errstate(all="ignore"):
            data[draw.random(size) < draw.choice([0.02, 0.5, 1.1])] = np.array(value).astype(data.dtype)
        what = f"values {value}"
    elif kind == "type":
        band_type = int(
            draw.choice([gdal.GDT_Byte, gdal.GDT_Int16, gdal.GDT_Float64, gdal.GDT_CFloat32, gdal.GDT_UInt32])
        )
        data = np.nan_to_num(data)
        what = f"type {gdal.GetDataTypeName(band_type)}"
    elif kind == "shape":
        data = [data[:1, :1], data.T, data[:-1], np.vstack([data, data])][int(draw.integers(4))]
        what = f"shape {data.shape}"
    elif kind == "place":
        place = PLACES[int(draw.integers(len(PLACES)))]
        what = f"place {place}"
    elif kind == "crs":
        crs = ["", 'LOCAL_CS["nowhere"]', "EPSG3857", "EPSG32701"][int(draw.integers(4))]
        if crs.startswith("EPSG"):
            crs = _wkt(int(crs[4:]))
    elif kind == "nodata":
        nodata = float(draw.choice([np.nan, np.inf, 1.0, 1e300]))
    elif kind == "bands":
        bands = 3
    rows, cols = (60_000, 60_000) if kind == "huge" else data.shape
    options = ["SPARSE_OK=TRUE", "COMPRESS=DEFLATE", "TILED=YES"] if kind == "huge" else []
    path.unlink()
    made = gdal.GetDriverByName("GTiff").Create(str(path), cols, rows, bands, band_type, options)
    made.SetGeoTransform([float(number) for number in place])
    made.SetProjection(crs)
    made.SetMetadata(tags)
    if nodata is not None:
        made.GetRasterBand(1).SetNoDataValue(nodata)
    if kind != "huge":
        made.GetRasterBand(1).WriteArray(data)
    made.FlushCache()
    return what


def _wkt(code: int) -> str:
    from osgeo import osr

    reference = osr.SpatialReference()
    reference.ImportFromEPSG(code)
    return str(reference.ExportToWkt())
