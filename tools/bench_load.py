# SPDX-License-Identifier: GPL-2.0-or-later
"""Time the loading of a folder of HyP3-like products, and MintPy's load_data.py on the same folder."""

from __future__ import annotations

import shutil
import time
from collections.abc import Iterable
from pathlib import Path

import numpy as np
from osgeo import gdal
from timing import Timing, best

from insar_workbench.core.grid import Grid, Window
from insar_workbench.core.loading.load import load_stack
from insar_workbench.core.loading.load_options import LoadOptions
from insar_workbench.core.network.network import Network
from insar_workbench.core.progress import NullProgress
from insar_workbench.core.stack import COHERENCE, PHASE, InterferogramStack

LAYERS = {"unw_phase": PHASE, "corr": COHERENCE}
BLOCKS = ["TILED=YES", "COMPRESS=LZW"]
ORBIT = 20_000
TEXT = """Reference Granule: S1A_IW_SLC__1SDV_20150103T135156_20150103T135223_020000_032877_1C4D
Reference Pass Direction: ASCENDING
Reference Orbit Number: {orbit}
Baseline: {bperp}
UTC time: 66600.0
Heading: 347.7
Spacecraft height: 706000.0
Earth radius at nadir: 6369300.0
Slant range near: 830000.0
Range looks: 20
Azimuth looks: 4
Unwrapping type: mcf
"""

TEMPLATE = """mintpy.load.processor = hyp3
mintpy.load.unwFile = {folder}/*/*unw_phase.tif
mintpy.load.corFile = {folder}/*/*corr.tif
mintpy.load.demFile = {folder}/*/*dem.tif
mintpy.load.incAngleFile = {folder}/*/*lv_theta.tif
mintpy.load.azAngleFile = {folder}/*/*lv_phi.tif
mintpy.load.waterMaskFile = {folder}/*/*water_mask.tif
"""


def bench_load(stack_path: Path, scratch: Path, repeats: int) -> Timing:
    """Time our loading, against the bare reading of the same files; `scratch/hyp3` stays."""
    folder = scratch / "hyp3"
    write_folder(stack_path, folder)
    stack = InterferogramStack.open(stack_path)
    pixels = stack.grid.rows * stack.grid.cols
    bare = best("read the files of a HyP3 folder, GDAL alone", pixels, repeats, lambda: read_files(folder))
    bare.print()
    ours = best("load a HyP3 folder", pixels, repeats, lambda: load(folder, scratch))
    ours.print(bare)
    loaded = InterferogramStack.open(scratch / "ifgramStack.h5")
    part = Window(0, 16, 0, stack.grid.cols)
    if loaded.network.pairs != stack.network.pairs or not np.array_equal(
        loaded.read(PHASE, part), stack.read(PHASE, part)
    ):
        raise SystemExit("what was loaded is not what was written")
    return ours


def write_folder(stack_path: Path, folder: Path) -> None:
    """Write each pair of a stack as a product, on an 80 m grid in UTM; the first has the geometry."""
    stack = InterferogramStack.open(stack_path)
    grid = Grid(*stack.grid.shape, 400_000.0, 4_000_000.0, 80.0, -80.0, _utm())
    cubes = {kind: np.nan_to_num(stack.read(layer)) for kind, layer in LAYERS.items()}
    for number, name in enumerate(product_names(stack.network)):
        place = folder / name
        place.mkdir(parents=True)
        (place / f"{name}.txt").write_text(
            TEXT.format(orbit=ORBIT, bperp=stack.network.bperp[number]), encoding="ascii"
        )
        for kind, cube in cubes.items():
            write_raster(place / f"{name}_{kind}.tif", cube[number], grid)
        if number == 0:
            for kind, value in (("dem", 500.0), ("lv_theta", 0.9), ("lv_phi", -2.9)):
                write_raster(place / f"{name}_{kind}.tif", np.full(grid.shape, value, np.float32), grid)
            write_raster(place / f"{name}_water_mask.tif", np.ones(grid.shape, np.uint8), grid)


def _utm() -> str:
    from osgeo import osr

    system = osr.SpatialReference()
    system.ImportFromEPSG(32611)
    return str(system.ExportToWkt())


def product_names(network: Network) -> Iterable[str]:
    """Names of HyP3's products."""
    for number, (first, second) in enumerate(network.pairs):
        days = f"{first:%Y%m%d}T135156_{second:%Y%m%d}T135157"
        yield f"S1AA_{days}_VVP{(second - first).days:03d}_INT80_G_ueF_{number:04X}"


def write_raster(path: Path, array: np.ndarray, grid: Grid) -> None:
    """Write a tiled, compressed GeoTIFF as HyP3 does."""
    kind = gdal.GDT_Byte if array.dtype == np.uint8 else gdal.GDT_Float32
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), grid.cols, grid.rows, 1, kind, BLOCKS)
    dataset.SetGeoTransform(grid.geotransform)
    dataset.SetProjection(grid.crs_wkt)
    if kind == gdal.GDT_Float32:
        dataset.GetRasterBand(1).SetNoDataValue(0.0)
    dataset.GetRasterBand(1).WriteArray(array)
    dataset.FlushCache()


def read_files(folder: Path) -> None:
    """Read phase and coherence of all products, one file after the other, and drop them."""
    for kind in LAYERS:
        for path in sorted(folder.glob(f"*/*_{kind}.tif")):
            gdal.Open(str(path)).ReadAsArray()


def load(folder: Path, target: Path) -> None:
    """Load the folder as the algorithm does."""
    stack, geometry = target / "ifgramStack.h5", target / "geometryGeo.h5"
    load_stack(folder, stack, geometry, LoadOptions(), NullProgress())


def bench_mintpy_load(folder: Path, ours: Timing) -> None:
    """Time MintPy's load_data.py, which prepares the metadata and writes stack and geometry as ours does.

    Its start is in the time: it is short against the rest, and each product needs its metadata from the same run.
    """
    from bench_peers import peers_folder, run

    peers = peers_folder()
    project = folder.parent / "mintpy"
    shutil.rmtree(project, ignore_errors=True)
    project.mkdir()
    (project / "hyp3.txt").write_text(TEMPLATE.format(folder=folder), encoding="ascii")
    shutil.copy(next(peers.glob("lib/python*/site-packages/mintpy/defaults/smallbaselineApp.cfg")), project)
    program = [str(peers / "bin" / "python"), str(peers / "bin" / "load_data.py")]
    started = time.perf_counter()
    run([*program, "-t", "smallbaselineApp.cfg", "hyp3.txt"], project)
    seconds = time.perf_counter() - started
    theirs = InterferogramStack.open(project / "inputs" / "ifgramStack.h5")
    mine = InterferogramStack.open(folder.parent / "ifgramStack.h5")
    part = Window(0, 16, 0, mine.grid.cols)
    apart = float(np.nanmax(np.abs(mine.read(PHASE, part) - theirs.read(PHASE, part))))
    same = theirs.network.pairs == mine.network.pairs
    Timing("MintPy 1.6.4, load_data.py", seconds, ours.pixels).print(ours, same_pairs=same, max_difference_radian=apart)
