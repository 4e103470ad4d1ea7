# SPDX-License-Identifier: GPL-2.0-or-later
"""OPERA DISP-S1 as the archive has it: one netCDF-4 file a date, and a reference date that moves on."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

import h5py
import numpy as np
import numpy.typing as npt
from load_fixtures import write_tiff

from insar_workbench.core.dates import format_date
from insar_workbench.core.grid import Grid
from insar_workbench.core.simulation.simulation import Simulation
from insar_workbench.core.simulation.simulation_scene import START_SECONDS

from .licsar import clock, look_vector

FORMAT = "opera"
SERIES = True
OPTIONS = {"utm": True}
FRAME = "F11116"
LINK = 4
"""Position of the date at which the reference date moves on."""


def write(truth: Simulation, folder: Path) -> None:
    """Write products from the first date on, from another one after it, and the static layers of the frame."""
    folder.mkdir(parents=True)
    for number in range(1, len(truth.dates)):
        start = 0 if number <= LINK else LINK
        write_product(folder, truth, start, number)
    stem = f"OPERA_L3_DISP-S1-STATIC_{FRAME}_20140403_S1A_v1.0"
    write_tiff(folder / f"{stem}_dem.tif", truth.scene.height, truth.grid, None)
    write_vector(folder / f"{stem}_line_of_sight_enu.tif", truth)


def displacement(truth: Simulation, start: int, number: int) -> npt.NDArray[np.float32]:
    """Displacement of a date relative to another one, metres, NaN on water."""
    change = truth.displacement[number] - truth.displacement[start]
    return np.where(truth.scene.water, np.float32(np.nan), change)


def name_of(reference: date, secondary: date, frame: str = FRAME, made: str = "v1.0_20250318T222753Z") -> str:
    """Name of a product; the seconds of the reference differ from product to product."""
    first, second = f"{format_date(reference)}T1830{secondary.day:02d}Z", f"{format_date(secondary)}T183000Z"
    return f"OPERA_L3_DISP-S1_IW_{frame}_VV_{first}_{second}_{made}.nc"


def write_product(folder: Path, truth: Simulation, start: int, number: int, **names: str) -> Path:
    """Write one product of the truth."""
    reference, secondary = truth.dates[start], truth.dates[number]
    whole = displacement(truth, start, number)
    layers = {
        "displacement": whole,
        "short_wavelength_displacement": np.float32(0.5) * whole,
        "recommended_mask": np.where(truth.scene.water, 0, 1).astype(np.uint8),
        "temporal_coherence": np.full(truth.grid.shape, 0.7 + 0.01 * number, dtype=np.float32),
        "water_mask": np.where(truth.scene.water, 0, 1).astype(np.uint8),
    }
    bperp = truth.date_bperp[number] - truth.date_bperp[start]
    path = folder / name_of(reference, secondary, **names)
    write_netcdf(path, truth.grid, layers, bperp, truth, (reference, secondary))
    return path


def write_netcdf(
    path: Path,
    grid: Grid,
    layers: Mapping[str, npt.NDArray[Any]],
    bperp: float,
    truth: Simulation,
    days: tuple[date, date],
) -> None:
    """Write layers with coordinates of pixel centres, the baseline, the orbit and the acquisition."""
    with h5py.File(path, "w") as file:
        file["x"], file["y"] = grid.x, grid.y
        file["spatial_ref"] = 0
        file["spatial_ref"].attrs["crs_wkt"] = grid.crs_wkt
        file["spatial_ref"].attrs["GeoTransform"] = " ".join(str(value) for value in grid.geotransform)
        for name, array in layers.items():
            chunks = tuple(min(256, side) for side in array.shape)
            dataset = file.create_dataset(name, data=array, chunks=chunks, compression="gzip")
            dataset.attrs["_FillValue"] = array.dtype.type(255 if array.dtype.kind == "u" else np.nan)
            dataset.attrs["grid_mapping"] = "spatial_ref"
        file["corrections/perpendicular_baseline"] = np.full(grid.shape, bperp, dtype=np.float32)
        file["corrections/solid_earth_tide"] = np.zeros(grid.shape, dtype=np.float32)
        file["corrections/reference_point"] = 0
        for key, value in zip(("rows", "cols"), truth.scene.town_centre):
            file["corrections/reference_point"].attrs[key] = [int(value)]
        time = f"0{clock(START_SECONDS)}"[-15:]
        for key, text in {
            "frame_id": FRAME[1:],
            "orbit_pass_direction": "Ascending",
            "reference_datetime": f"{days[0].isoformat()} {time}",
            "secondary_datetime": f"{days[1].isoformat()} {time}",
        }.items():
            file[f"identification/{key}"] = np.bytes_(text)
        file["identification/radar_wavelength"] = truth.options.wavelength
        orbit = truth.scene.orbit
        file["metadata/reference_orbit/time"] = orbit.seconds
        for what, vectors in (("position", orbit.positions), ("velocity", orbit.velocities)):
            for axis, values in zip("xyz", vectors.T):
                file[f"metadata/reference_orbit/{what}_{axis}"] = values


def write_vector(path: Path, truth: Simulation) -> None:
    """Write the look vector, one band a component."""
    from osgeo import gdal

    grid = truth.grid
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), grid.cols, grid.rows, 3, gdal.GDT_Float32)
    dataset.SetGeoTransform(grid.geotransform)
    dataset.SetProjection(grid.crs_wkt)
    for number, array in enumerate(look_vector(truth).values(), start=1):
        dataset.GetRasterBand(number).SetNoDataValue(0.0)
        dataset.GetRasterBand(number).WriteArray(array)
    dataset.FlushCache()
