# SPDX-License-Identifier: GPL-2.0-or-later
"""A raster plus constants, or minus one of its bands, without copying a pixel: GDAL's virtual format reads it so."""

from __future__ import annotations

from html import escape
from pathlib import Path
from typing import Any

from .raster import open_raster, raster_grid


def shifted(path: str | Path, *offsets: float, since: int = 0) -> str:
    """Describe a raster plus a constant per band as the text of a virtual raster, which GDAL opens like a file.

    No data stays no data. There are as many bands as offsets, from the first on.

    Parameters
    ----------
    since : int
        Number of a band (1, 2, ...) that, with its own constant, is subtracted from all; 0 = none. No data must be NaN
        then.

    Raises
    ------
    FormatError
        When the raster cannot be read.
    """
    dataset = open_raster(path)
    grid = raster_grid(dataset, path)
    bands = "".join(
        _band(str(path), number, offset, dataset.GetRasterBand(number), since, offsets[since - 1])
        for number, offset in enumerate(offsets, start=1)
    )
    transform = ", ".join(repr(float(number)) for number in grid.geotransform)
    return (
        f'<VRTDataset rasterXSize="{grid.cols}" rasterYSize="{grid.rows}"><SRS>{escape(grid.crs_wkt)}</SRS>'
        f"<GeoTransform>{transform}</GeoTransform>{bands}</VRTDataset>"
    )


def _band(path: str, number: int, offset: float, band: Any, since: int, offset_since: float) -> str:
    """One band of the virtual raster."""
    nodata = band.GetNoDataValue()
    declared = "" if nodata is None else f"<NoDataValue>{float(nodata)!r}</NoDataValue>"
    width, height = band.GetBlockSize()
    kind = ' subClass="VRTDerivedRasterBand"' if since else ""
    function = "<PixelFunctionType>diff</PixelFunctionType>" if since else ""
    # to the difference, nodata is a number like others: NaN stays NaN
    skipped = "" if nodata is None or since else f"<NODATA>{float(nodata)!r}</NODATA>"
    sources = _source(path, number, offset, skipped) + (_source(path, since, offset_since, skipped) if since else "")
    return (
        f'<VRTRasterBand dataType="Float32" band="{number}" blockXSize="{width}" blockYSize="{height}"{kind}>{declared}'
        f"<UnitType>{escape(band.GetUnitType())}</UnitType><Description>{escape(band.GetDescription())}</Description>"
        f"{function}{sources}</VRTRasterBand>"
    )


def _source(path: str, number: int, offset: float, skipped: str) -> str:
    """A band of the file plus a constant."""
    return (
        f'<ComplexSource><SourceFilename relativeToVRT="0">{escape(path)}</SourceFilename>'
        f"<SourceBand>{number}</SourceBand><ScaleOffset>{float(offset)!r}</ScaleOffset><ScaleRatio>1</ScaleRatio>{skipped}"
        "</ComplexSource>"
    )
