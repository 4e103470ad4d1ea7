# SPDX-License-Identifier: GPL-2.0-or-later
"""HyP3 products of a simulation, as the files of each of their kinds."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

import numpy as np
import numpy.typing as npt
from osgeo import gdal

from insar_workbench.core.grid import Grid, Window
from insar_workbench.core.simulation.simulation import Simulation
from insar_workbench.core.simulation.simulation_files import EARTH_RADIUS, ORBIT_HEIGHT
from insar_workbench.core.simulation.simulation_scene import HEADING, START_SECONDS

Naming = Callable[[date, date, int], str]
Cut = Callable[[int, Grid], Window]

OPTIONS = {"utm": True, "range_looks": 20, "azimuth_looks": 4}
ORBIT = 30741
"""Absolute number of an orbit of Sentinel-1A on track 44."""
BLOCKS = ["TILED=YES", "BLOCKXSIZE=256", "BLOCKYSIZE=256", "COMPRESS=LZW"]


def gamma_name(first: date, second: date, number: int) -> str:
    """Name of a scene-wide product of GAMMA."""
    days = abs((second - first).days)
    return f"S1AA_{first:%Y%m%d}T182945_{second:%Y%m%d}T182946_VVP{days:03d}_INT80_G_ueF_{number + 0xA000:04X}"


def burst_name(first: date, second: date, number: int) -> str:
    """Name of a single burst of ISCE."""
    return f"S1_136231_IW2_{first:%Y%m%d}_{second:%Y%m%d}_VV_INT80_{number + 0xB000:04X}"


def multi_burst_name(first: date, second: date, number: int) -> str:
    """Name of several bursts of ISCE."""
    bursts = "000000s1n00-136231s2n02-000000s3n00"
    return f"S1_044_{bursts}_IW_{first:%Y%m%d}_{second:%Y%m%d}_VV_INT80_{number + 0xC000:04X}"


def whole(_number: int, grid: Grid) -> Window:
    """The same area in each product."""
    return Window(0, grid.rows, 0, grid.cols)


def shifting(number: int, grid: Grid) -> Window:
    """Another area in each product, as scenes of one track start at different seconds."""
    return Window(number % 2, grid.rows - number % 3, (number // 2) % 2, grid.cols - number % 2)


def write_products(
    truth: Simulation,
    folder: Path,
    naming: Naming,
    components: bool = False,
    cut: Cut = whole,
    suffix: str = "",
    later_first: Sequence[int] = (),
) -> list[Path]:
    """Write one folder a product, and return the folders.

    Parameters
    ----------
    cut : callable
        Number of the product and grid of the scene -> the part that the product covers.
    suffix : str
        What stands behind the kind in the names of rasters, such as `_clip`.
    later_first : sequence of int
        Numbers of pairs whose later date is the reference.
    """
    scene, made = truth.scene, []
    for number, (first, second) in enumerate(truth.network.pairs):
        sign = -1.0 if number in later_first else 1.0
        days = (second, first) if number in later_first else (first, second)
        name = naming(*days, number)
        place = folder / name
        place.mkdir(parents=True)
        window = cut(number, truth.grid)
        layers: dict[str, npt.NDArray[np.generic]] = {
            "unw_phase": sign * truth.phase[number],
            "corr": truth.coherence[number],
            "dem": scene.height,
            "lv_theta": np.radians(90.0 - scene.incidence),
            "lv_phi": np.radians((scene.azimuth + 90.0 + 180.0) % 360.0 - 180.0),
            "water_mask": (~scene.water).astype(np.uint8),
        }
        if components:
            layers["conncomp"] = truth.components[number].astype(np.float32)
        else:
            layers["inc_map"] = np.radians(scene.incidence - 7.0)  # to a slope
            layers["inc_map_ell"] = np.radians(scene.incidence)
        for kind, array in layers.items():
            write_raster(place / f"{name}_{kind}{suffix}.tif", array[window.slices], truth.grid.crop(window))
        bperp = sign * truth.network.bperp[number]
        (place / f"{name}.txt").write_text(parameters(truth, bperp), encoding="ascii")
        (place / f"{name}.README.md.txt").write_text("# Read me\nBaseline: nonsense\n", encoding="ascii")
        (place / f"{name}_unw_phase.png").write_bytes(b"")
        made.append(place)
    return made


def write_raster(path: Path, array: npt.NDArray[np.generic], grid: Grid) -> None:
    """Write a tiled GeoTIFF: floats with 0 as no data, bytes without."""
    kind = gdal.GDT_Byte if array.dtype == np.uint8 else gdal.GDT_Float32
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), grid.cols, grid.rows, 1, kind, BLOCKS)
    dataset.SetGeoTransform(grid.geotransform)
    dataset.SetProjection(grid.crs_wkt)
    if kind == gdal.GDT_Float32:
        dataset.GetRasterBand(1).SetNoDataValue(0.0)
        array = np.nan_to_num(array.astype(np.float32), nan=0.0)
    dataset.GetRasterBand(1).WriteArray(array)
    dataset.FlushCache()


def parameters(truth: Simulation, bperp: float, heading: float = HEADING, orbit: int = ORBIT) -> str:
    """Text of the parameter file."""
    near, far = float(truth.scene.slant_range.min()), float(truth.scene.slant_range.max())
    direction = "ASCENDING" if abs(heading) < 90 else "DESCENDING"
    lines = [
        "Reference Granule: S1A_IW_SLC__1SDV_20190105T182945_20190105T183012_030741_038928_F5DC",
        "Secondary Granule: S1A_IW_SLC__1SDV_20190117T182945_20190117T183012_030916_038F51_7D4F",
        f"Reference Pass Direction: {direction}",
        f"Reference Orbit Number: {orbit}",
        f"Secondary Pass Direction: {direction}",
        f"Secondary Orbit Number: {orbit + 175}",
        f"Baseline: {bperp:.4f}",
        f"UTC time: {START_SECONDS}",
        f"Heading: {heading % 360.0}",
        f"Spacecraft height: {ORBIT_HEIGHT}",
        f"Earth radius at nadir: {EARTH_RADIUS}",
        f"Slant range near: {near}",
        f"Slant range center: {(near + far) / 2}",
        f"Slant range far: {far}",
        f"Range looks: {truth.options.range_looks}",
        f"Azimuth looks: {truth.options.azimuth_looks}",
        "INSAR phase filter: adf",
        "Phase filter parameter: 0.6",
        "Resolution of output (m): 80",
        "Range bandpass filter: no",
        "Azimuth bandpass filter: no",
        "DEM source: GLO-30",
        "DEM resolution (m): 160",
        "Unwrapping type: mcf",
        "Unwrapping threshold: none",
        "Speckle filter: no",
    ]
    return "\n".join(lines) + "\n"


def zip_products(places: Sequence[Path]) -> list[Path]:
    """Put each folder into a zip beside it, and remove it."""
    made = []
    for place in places:
        made.append(Path(shutil.make_archive(str(place), "zip", place.parent, place.name)))
        shutil.rmtree(place)
    return made
