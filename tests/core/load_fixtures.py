# SPDX-License-Identifier: GPL-2.0-or-later
"""Small GAMMA folders with known contents, and a reporter that remembers, for the tests of loading."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt

from insar_workbench.core.coordinates import wkt_from_epsg
from insar_workbench.core.errors import Canceled
from insar_workbench.core.grid import Grid

PAIRS = ("20200101_20200113", "20200101_20200125", "20200113_20200125")
WAVELENGTH = 0.0554658
HEADER = """Gamma Interferometric SAR Processor (ISP) - Image Parameter File

title: test
sensor: S1A IW IW1 VV
date: 2020 01 01
center_time: 2421.0 s
range_looks: 8
azimuth_looks: 2
heading: -12.0 degrees
range_pixel_spacing: 18.6 m
azimuth_pixel_spacing: 28.0 m
near_range_slc: 800000.0 m
center_range_slc: 850000.0 m
far_range_slc: 900000.0 m
incidence_angle: 39.0 degrees
azimuth_angle: 90.0 degrees
radar_frequency: 5.405e9 Hz
sar_to_earth_center: 7073899.2 m
earth_radius_below_sensor: 6375868.9 m
"""


class Recorder:
    """Progress that keeps what it was told and can cancel after some checks."""

    def __init__(self, cancel_after: int | None = None) -> None:
        self.infos: list[str] = []
        self.warnings: list[str] = []
        self.fractions: list[float] = []
        self._left = cancel_after

    def __call__(self, fraction: float, message: str = "") -> None:
        self.fractions.append(fraction)

    def check(self) -> None:
        if self._left is not None:
            self._left -= 1
            if self._left < 0:
                raise Canceled

    def info(self, message: str) -> None:
        self.infos.append(message)

    def warning(self, message: str) -> None:
        self.warnings.append(message)


def utm_grid(rows: int = 8, cols: int = 10) -> Grid:
    """100 m pixels south of the equator."""
    return Grid(rows, cols, 480_000.0, 8_150_000.0, 100.0, -100.0, wkt_from_epsg(32714))


def write_tiff(
    path: Path,
    array: npt.NDArray[np.generic],
    grid: Grid,
    nodata: float | None = 0.0,
    tags: dict[str, str] | None = None,
    compress: bool = False,
) -> Path:
    """Write a GeoTIFF as other programs do, with 0 as no data."""
    from osgeo import gdal

    path.parent.mkdir(parents=True, exist_ok=True)
    kind = gdal.GDT_Byte if array.dtype.kind in "bu" else gdal.GDT_Float32
    options = ["COMPRESS=DEFLATE"] if compress else []
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), grid.cols, grid.rows, 1, kind, options)
    dataset.SetGeoTransform(grid.geotransform)
    if grid.crs_wkt:
        dataset.SetProjection(grid.crs_wkt)
    dataset.SetMetadata(tags or {})
    if nodata is not None:
        dataset.GetRasterBand(1).SetNoDataValue(nodata)
    dataset.GetRasterBand(1).WriteArray(array.astype(np.uint8 if kind == gdal.GDT_Byte else np.float32))
    dataset.FlushCache()
    return path


def gamma_folder(
    folder: Path,
    pairs: Sequence[str] = PAIRS,
    grid: Grid | None = None,
    header: str = HEADER,
    components: bool = False,
    gaps: float = 0.05,
    seed: int = 3,
) -> dict[str, dict[str, npt.NDArray[np.float32]]]:
    """Make a folder and return its arrays by layer and pair name, as they stand in the files."""
    grid = grid or utm_grid()
    draw = np.random.default_rng(seed)
    arrays: dict[str, dict[str, npt.NDArray[np.float32]]] = {"unw": {}, "cc": {}, "conncomp": {}, "dem": {}}
    for pair in pairs:
        made = {
            "unw": draw.normal(1.0, 5.0, grid.shape),
            "cc": draw.uniform(0.1, 0.95, grid.shape),
            "conncomp": draw.integers(0, 3, grid.shape),
        }
        for name, array in made.items():
            array = array.astype(np.float32)
            array[draw.random(grid.shape) < gaps] = 0.0
            arrays[name][pair] = array
            if name != "conncomp" or components:
                write_tiff(folder / f"{pair}_{name}.tif", array, grid, None if name == "conncomp" else 0.0)
    arrays["dem"]["dem"] = draw.uniform(-5.0, 900.0, grid.shape).astype(np.float32)
    write_tiff(folder / "test_dem.tif", arrays["dem"]["dem"], grid, nodata=-9999.0)
    if header:
        (folder / "20200101_mli.par").write_text(header, encoding="ascii")
    return arrays
