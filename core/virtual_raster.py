# SPDX-License-Identifier: GPL-2.0-or-later
"""A raster plus a constant, without copying a pixel: GDAL's virtual format adds it while reading."""

from __future__ import annotations

from pathlib import Path
from xml.sax.saxutils import escape

from .raster import open_raster, raster_grid


def shifted(path: str | Path, offset: float) -> str:
    """Describe the first band of a raster plus `offset` as the text of a virtual raster, which GDAL opens like a file.

    No data stays no data.

    Raises
    ------
    FormatError
        When the raster cannot be read.
    """
    dataset = open_raster(path)
    grid = raster_grid(dataset, path)
    band = dataset.GetRasterBand(1)
    nodata = band.GetNoDataValue()
    declared = "" if nodata is None else f"<NoDataValue>{nodata!r}</NoDataValue>"
    skipped = "" if nodata is None else f"<NODATA>{nodata!r}</NODATA>"
    width, height = band.GetBlockSize()
    return (
        f'<VRTDataset rasterXSize="{grid.cols}" rasterYSize="{grid.rows}"><SRS>{escape(grid.crs_wkt)}</SRS>'
        f"<GeoTransform>{', '.join(repr(number) for number in grid.geotransform)}</GeoTransform>"
        f'<VRTRasterBand dataType="Float32" band="1" blockXSize="{width}" blockYSize="{height}">{declared}'
        f"<UnitType>{escape(band.GetUnitType())}</UnitType><Description>{escape(band.GetDescription())}</Description>"
        f'<ComplexSource><SourceFilename relativeToVRT="0">{escape(str(path))}</SourceFilename>'
        f"<SourceBand>1</SourceBand><ScaleOffset>{offset!r}</ScaleOffset><ScaleRatio>1</ScaleRatio>{skipped}"
        "</ComplexSource></VRTRasterBand></VRTDataset>"
    )
