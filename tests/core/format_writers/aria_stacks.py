# SPDX-License-Identifier: GPL-2.0-or-later
"""What ariaTSsetup.py leaves of S1-GUNW products: ENVI rasters with a VRT beside each, and stacks of them."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from osgeo import gdal

from insar_workbench.core.dates import format_date
from insar_workbench.core.grid import Grid
from insar_workbench.core.simulation.simulation import Simulation
from insar_workbench.core.simulation.simulation_scene import SLANT_RANGE, START_SECONDS

Array = npt.NDArray[Any]
RANGE_SPACING = 2.329562187194824


def write_raster(path: Path, grid: Grid, array: Array, nodata: float | None) -> Path:
    """Write an ENVI raster and its VRT; returns the VRT."""
    path.parent.mkdir(parents=True, exist_ok=True)
    kind = {"i": gdal.GDT_Int16, "u": gdal.GDT_Byte}.get(array.dtype.kind, gdal.GDT_Float32)
    dataset = gdal.GetDriverByName("ENVI").Create(str(path), grid.cols, grid.rows, 1, kind)
    dataset.SetGeoTransform(grid.geotransform)
    dataset.SetProjection(grid.crs_wkt)
    dataset.GetRasterBand(1).WriteArray(array)
    if nodata is not None:
        dataset.GetRasterBand(1).SetNoDataValue(nodata)
    dataset.FlushCache()
    vrt = path.with_name(path.name + ".vrt")
    gdal.Translate(str(vrt), dataset, options=gdal.TranslateOptions(format="VRT", noData=nodata)).FlushCache()
    return vrt


def write_stack(
    path: Path, grid: Grid, domain: str, files: Sequence[Path], nodata: float, facts: Sequence[Mapping[str, object]]
) -> Path:
    """Write a stack: a band for each file, with facts in a metadata domain."""
    path.parent.mkdir(parents=True, exist_ok=True)
    kind = "Int16" if domain == "connectedComponents" else "Float32"
    size = f'xSize="{grid.cols}" ySize="{grid.rows}"'
    bands = []
    for number, (file, known) in enumerate(zip(files, facts), 1):
        name = os.path.relpath(file, path.parent)
        items = "".join(f'<MDI key="{key}">{value}</MDI>' for key, value in known.items())
        bands.append(
            f'<VRTRasterBand dataType="{kind}" band="{number}"><NoDataValue>{nodata}</NoDataValue>'
            f'<SimpleSource><SourceFilename relativeToVRT="1">{name}</SourceFilename><SourceBand>1</SourceBand>'
            f'<SrcRect xOff="0" yOff="0" {size}/><DstRect xOff="0" yOff="0" {size}/></SimpleSource>'
            f'<Metadata domain="{domain}">{items}</Metadata></VRTRasterBand>'
        )
    wkt = grid.crs_wkt.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;")
    numbers = ",".join(repr(value) for value in grid.geotransform)
    path.write_text(
        f'<VRTDataset rasterXSize="{grid.cols}" rasterYSize="{grid.rows}"><SRS>{wkt}</SRS>'
        f"<GeoTransform>{numbers}</GeoTransform>{''.join(bands)}</VRTDataset>",
        encoding="utf-8",
    )
    return path


def radar_facts(dates: str, wavelength: float) -> dict[str, object]:
    """What a band says of itself, but for the baseline."""
    clock = f"{int(START_SECONDS) // 3600:02d}:{int(START_SECONDS) // 60 % 60:02d}:{START_SECONDS % 60:09.6f}"
    return {
        "Dates": dates,
        "Wavelength (m)": wavelength,
        "UTCTime (HH:MM:SS.ss)": clock,
        "startRange": SLANT_RANGE - 70_000.0,
        "endRange": SLANT_RANGE + 87_000.0,
        "slantRangeSpacing": RANGE_SPACING,
        "orbitDirection": "ASCENDING",
    }


def write_aria_tools(truth: Simulation, folder: Path, later_first: bool = True) -> None:
    """Write stacks and geometry of a simulation."""
    grid, scene = truth.grid, truth.scene
    sign = -1.0 if later_first else 1.0
    names, facts = [], []
    for pair, bperp in zip(truth.network.pairs, truth.network.bperp):
        name = "_".join(format_date(day) for day in (reversed(pair) if later_first else pair))
        names.append(name)
        known = radar_facts(name, truth.options.wavelength)
        facts.append({**known, "perpendicularBaseline": sign * bperp})
    nothing = np.isnan(truth.phase)
    for domain, stack, cube, nodata in (
        ("unwrappedPhase", "unwrapStack", np.nan_to_num(sign * truth.phase, nan=0.0), 0.0),
        ("coherence", "cohStack", np.where(nothing, 0.0, truth.coherence), 0.0),
        ("connectedComponents", "connCompStack", np.where(nothing, -1, truth.components - 1).astype(np.int16), -1),
    ):
        files = [write_raster(folder / domain / name, grid, image, nodata) for name, image in zip(names, cube)]
        order = sorted(range(len(files)), key=lambda index: files[index].name)
        write_stack(
            folder / "stack" / f"{stack}.vrt", grid, domain,
            [files[index] for index in order], nodata, [facts[index] for index in order],
        )  # fmt: skip
    from_east = (scene.azimuth + 90.0 + 180.0) % 360.0 - 180.0
    for place, array in (("incidenceAngle", scene.incidence), ("azimuthAngle", from_east)):
        write_raster(folder / place / names[-1], grid, array.astype(np.float32), 0.0)
    write_raster(folder / "DEM" / "SRTM_3arcsec.dem", grid, scene.height, -32768.0)
    write_raster(folder / "mask" / "watermask.msk", grid, (~scene.water).astype(np.uint8), 0.0)


def write_date_stack(
    path: Path, grid: Grid, domain: str, images: Mapping[date, Array], wavelength: float, place: Path
) -> None:
    """Write a stack with a band for each date."""
    days = sorted(images)
    files = [
        write_raster(place / "dates" / format_date(day), grid, images[day].astype(np.float32), 0.0) for day in days
    ]
    write_stack(path, grid, domain, files, 0.0, [radar_facts(format_date(day), wavelength) for day in days])
