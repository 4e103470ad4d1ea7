# SPDX-License-Identifier: GPL-2.0-or-later
"""GMTSAR: a folder a pair with GMT grids (netCDF-4), parameter files, orbits and the table of baselines."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import h5py
import numpy as np
import numpy.typing as npt

from insar_workbench.core.constants import SPEED_OF_LIGHT
from insar_workbench.core.grid import Grid
from insar_workbench.core.simulation.simulation import Simulation
from insar_workbench.core.simulation.simulation_files import AZIMUTH_PIXEL, EARTH_RADIUS, ORBIT_HEIGHT, RANGE_PIXEL
from insar_workbench.core.simulation.simulation_scene import START_SECONDS

FORMAT = "gmtsar"
PRF = 486.4863103
FILTER = 200.0
"""Wavelength of the filter, metres."""


def write(truth: Simulation, folder: Path) -> None:
    """Write interferograms, topography, baselines and parameters."""
    for number, (first, second) in enumerate(truth.network.pairs):
        place = folder / "intf_all" / f"{year_day(first)}_{year_day(second)}"
        place.mkdir(parents=True)
        write_grd(place / "unwrap_ll.grd", truth.grid, truth.phase[number])
        write_grd(place / "corr_ll.grd", truth.grid, truth.coherence[number])
        write_grd(place / "conncomp_ll.grd", truth.grid, truth.components[number].astype(np.float32))
        for day in (first, second):
            write_parameters(truth, day, place)
    (folder / "topo").mkdir()
    margin = 3
    wide = Grid(
        truth.grid.rows + 2 * margin,
        truth.grid.cols + 2 * margin,
        truth.grid.x0 - margin * truth.grid.dx,
        truth.grid.y0 - margin * truth.grid.dy,
        truth.grid.dx,
        truth.grid.dy,
        truth.grid.crs_wkt,
    )
    write_grd(folder / "topo" / "dem.grd", wide, np.pad(truth.scene.height, margin, mode="edge"))
    lines = [
        f"{image_name(day)} {year_day(day)}.770833333 {(day - date(2014, 1, 1)).days} {-12.5} {bperp:.9f}\n"
        for day, bperp in zip(truth.dates, truth.date_bperp)
    ]
    (folder / "baseline_table.dat").write_text("".join(lines), encoding="ascii")
    text = f"# configuration\nproc_stage = 1\nfilter_wavelength = {FILTER:g}\ndec_factor = 2\n"
    (folder / "config.s1a.txt").write_text(text, encoding="ascii")


def year_day(day: date) -> str:
    """Year and day of the year counted from 0."""
    return f"{day.year}{day.timetuple().tm_yday - 1:03d}"


def image_name(day: date) -> str:
    """Name of an aligned image."""
    return f"S1_{day:%Y%m%d}_ALL_F1"


def write_grd(path: Path, grid: Grid, array: npt.NDArray[np.float32], edges: bool = True, east: float = 0.0) -> Path:
    """Write a GMT grid, whose rows run from south to north.

    Parameters
    ----------
    edges : bool
        Pixel registration: the range of the coordinates is that of the edges, else of the outermost nodes.
    east : float
        Degrees added to the longitudes.
    """
    x, y = grid.x + east, grid.y[::-1]
    half = 0.5 if edges else 0.0
    with h5py.File(path, "w") as file:
        file.attrs["Conventions"] = np.bytes_("CF-1.7")
        file.attrs["node_offset"] = np.int32(edges)
        for name, values, unit, title in (
            ("lon", x, "degrees_east", "longitude"),
            ("lat", y, "degrees_north", "latitude"),
        ):
            step = values[1] - values[0]
            axis = file.create_dataset(name, data=values)
            axis.make_scale(name)
            axis.attrs["actual_range"] = np.array([values[0] - half * step, values[-1] + half * step])
            axis.attrs["units"], axis.attrs["standard_name"] = np.bytes_(unit), np.bytes_(title)
            axis.attrs["long_name"], axis.attrs["axis"] = np.bytes_(title), np.bytes_("XY"[name == "lat"])
        data = file.create_dataset("z", data=array[::-1].astype(np.float32), chunks=True, compression="gzip")
        data.attrs["_FillValue"], data.attrs["long_name"] = np.float32(np.nan), np.bytes_("z")
        data.dims[0].attach_scale(file["lat"])
        data.dims[1].attach_scale(file["lon"])
    return path


def write_parameters(truth: Simulation, day: date, folder: Path) -> None:
    """Write PRM and LED of an image."""
    scene, name = truth.scene, image_name(day)
    near, far = float(scene.slant_range.min()), float(scene.slant_range.max())
    clock = float(year_day(day)) + START_SECONDS / 86_400.0
    speed = AZIMUTH_PIXEL * PRF * (EARTH_RADIUS + ORBIT_HEIGHT) / EARTH_RADIUS
    values = {
        "input_file": f"{name}.raw",
        "led_file": f"{name}.LED",
        "SC_identity": 10,
        "orbdir": "A",
        "lookdir": "R",
        "radar_wavelength": repr(truth.options.wavelength),
        "near_range": f"{near:.6f}",
        "num_rng_bins": int((far - near) / RANGE_PIXEL) + 1,
        "rng_samp_rate": f"{SPEED_OF_LIGHT / 2.0 / RANGE_PIXEL:.6f}",
        "PRF": PRF,
        "SC_vel": f"{speed:.6f}",
        "earth_radius": EARTH_RADIUS,
        "SC_height": ORBIT_HEIGHT,
        "SC_clock_start": f"{clock - 5.0 / 86_400.0:.12f}",
        "SC_clock_stop": f"{clock + 5.0 / 86_400.0:.12f}",
    }
    text = "".join(f"{key}\t\t= {value}\n" for key, value in values.items())
    (folder / f"{name}.PRM").write_text(text, encoding="ascii")
    orbit = scene.orbit
    step, number = orbit.seconds[1] - orbit.seconds[0], day.timetuple().tm_yday
    lines = [f"{len(orbit.seconds)} {day.year} {number} {orbit.seconds[0]:.6f} {step:.6f}\n"]
    for second, position, velocity in zip(orbit.seconds, orbit.positions, orbit.velocities):
        numbers = " ".join(f"{value:.6f}" for value in (*position, *velocity))
        lines.append(f"{day.year} {number} {second:.6f} {numbers}\n")
    (folder / f"{name}.LED").write_text("".join(lines), encoding="ascii")
