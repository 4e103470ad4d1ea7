# SPDX-License-Identifier: GPL-2.0-or-later
"""A raster plus constants, without copying a pixel: GDAL's virtual format adds them while reading."""

from __future__ import annotations

from html import escape
from pathlib import Path
from typing import Any

from .raster import open_raster, raster_grid


def shifted(path: str | Path, *offsets: float) -> str:
    """Describe a raster plus a constant per band as the text of a virtual raster, which GDAL opens like a file.

    No data stays no data. There are as many bands as offsets, from the first on.

    Raises
    ------
    FormatError
        When the raster cannot be read.
    """
    dataset = open_raster(path)
    grid = raster_grid(dataset, path)
    bands = "".join(
        _band(str(path), number, offset, dataset.GetRasterBand(number))
        for number, offset in enumerate(offsets, start=1)
    )
    return (
        f'<VRTDataset rasterXSize="{grid.cols}" rasterYSize="{grid.rows}"><SRS>{escape(grid.crs_wkt)}</SRS>'
        f"<GeoTransform>{', '.join(repr(number) for number in grid.geotransform)}</GeoTransform>{bands}</VRTDataset>"
    )


def _band(path: str, number: int, offset: float, band: Any) -> str:
    """One band of the virtual raster."""
    nodata = band.GetNoDataValue()
    declared = "" if nodata is None else f"<NoDataValue>{nodata!r}</NoDataValue>"
    skipped = "" if nodata is None else f"<NODATA>{nodata!r}</NODATA>"
    width, height = band.GetBlockSize()
    return (
        f'<VRTRasterBand dataType="Float32" band="{number}" blockXSize="{width}" blockYSize="{height}">{declared}'
        f"<UnitType>{escape(band.GetUnitType())}</UnitType><Description>{escape(band.GetDescription())}</Description>"
        f'<ComplexSource><SourceFilename relativeToVRT="0">{escape(path)}</SourceFilename>'
        f"<SourceBand>{number}</SourceBand><ScaleOffset>{offset!r}</ScaleOffset><ScaleRatio>1</ScaleRatio>{skipped}"
        "</ComplexSource></VRTRasterBand>"
    )
