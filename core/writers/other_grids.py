# SPDX-License-Identifier: GPL-2.0-or-later
"""Layers as grids of GMT and as interferograms of ROI_PAC, which Kite and other modelling programs read."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np

from ..constants import metres_per_radian
from ..errors import ParameterError
from ..files.raster import run_gdal
from ..progress import Progress, subrange
from .layers import IN_METRES, ExportLayer, read_layer
from .lonlat import memory_raster
from .staging import staged

ROI_PAC_SUFFIX = ".unw"
MOTION_UNITS = ("m", "m/year", "m/yr")


def export_gmt(
    source: str | Path, path: str | Path, dataset: str, mask: Path | None, metres: bool, progress: Progress
) -> str:
    """Write a layer, or one date of a series, as a netCDF grid that GMT reads; give its unit.

    Parameters are those of :func:`~.layers.read_layer`.

    Raises
    ------
    InsarError
        When a file cannot be read or written.
    Canceled
        When the person stopped it; nothing is left behind.
    """
    from osgeo import gdal

    layer = read_layer(source, dataset, mask, subrange(progress, 0.0, 0.7), metres)
    raster = _described(layer)
    with staged(path) as target:
        options = {"format": "netCDF", "creationOptions": ["FORMAT=NC4", "COMPRESS=DEFLATE"]}
        run_gdal(
            lambda report: gdal.Translate(str(target), raster, callback=report, **options),
            path,
            subrange(progress, 0.7, 1.0),
        )
    return layer.unit


def export_roipac(source: str | Path, path: str | Path, dataset: str, mask: Path | None, progress: Progress) -> None:
    """Write a displacement or velocity as unwrapped phase (.unw and .unw.rsc) of ROI_PAC.

    Band 1 is 1 where there are data, band 2 the phase in radians (per year), positive away from the radar; no data is
    0 in both.

    Raises
    ------
    InsarError
        When a file cannot be read or written, the layer is no motion, or its wavelength is not known.
    Canceled
        When the person stopped it; nothing is left behind.
    """
    from osgeo import gdal

    if Path(path).suffix.lower() != ROI_PAC_SUFFIX:
        raise ParameterError(f"{path} must end in {ROI_PAC_SUFFIX}, by which ROI_PAC knows unwrapped phase.")
    layer = read_layer(source, dataset, mask, subrange(progress, 0.0, 0.7), metres=True)
    if layer.unit not in MOTION_UNITS or layer.name in IN_METRES:
        raise ParameterError(f"{layer.name} of {source} is no motion and has no phase; choose a velocity or a date.")
    phase = layer.values / np.float32(metres_per_radian(layer.metadata.wavelength))
    raster = gdal.GetDriverByName("MEM").Create("", layer.grid.cols, layer.grid.rows, 2, gdal.GDT_Float32)
    raster.SetGeoTransform(layer.grid.geotransform)
    raster.SetProjection(layer.grid.crs_wkt)
    raster.GetRasterBand(1).WriteArray(np.isfinite(phase).astype(np.float32))
    raster.GetRasterBand(2).WriteArray(np.nan_to_num(phase, nan=0.0))
    raster.SetMetadata(_roipac_keys(layer), "ROI_PAC")
    with staged(path) as target:

        def write(report: Any) -> Any:
            made = gdal.GetDriverByName("ROI_PAC").CreateCopy(str(target), raster, callback=report)
            if made is not None:
                made.SetMetadata(_roipac_keys(layer), "ROI_PAC")
            return made

        run_gdal(write, path, subrange(progress, 0.7, 1.0))
        Path(f"{target}.aux.xml").unlink(missing_ok=True)


def _described(layer: ExportLayer) -> Any:
    raster = memory_raster(layer.grid, layer.values)
    band = raster.GetRasterBand(1)
    band.SetUnitType(layer.unit)
    band.SetDescription(layer.name)
    band.SetMetadata({"NETCDF_VARNAME": "z", "long_name": layer.name, "units": layer.unit})
    return raster


def _roipac_keys(layer: ExportLayer) -> dict[str, str]:
    """What programs of modelling ask for, of what is known."""
    wanted = ("WAVELENGTH", "HEADING", "ORBIT_DIRECTION", "PLATFORM", "ANTENNA_SIDE", "EARTH_RADIUS", "HEIGHT")
    keys = {key: layer.metadata.attributes[key] for key in wanted if key in layer.metadata.attributes}
    if layer.first is not None and layer.last is not None:
        keys["DATE12"] = f"{layer.first:%y%m%d}-{layer.last:%y%m%d}"
    return keys
