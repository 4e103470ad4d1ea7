# SPDX-License-Identifier: GPL-2.0-or-later
"""A folder GEOCml1 as LiCSBAS prepares it: flat rasters."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import numpy.typing as npt

from insar_workbench.core.constants import SPEED_OF_LIGHT
from insar_workbench.core.dates import format_pair
from insar_workbench.core.grid import Grid
from insar_workbench.core.simulation.simulation import Simulation
from insar_workbench.core.simulation.simulation_scene import START_SECONDS

from .licsar import baselines, clock, look_vector

FORMAT = "licsbas"


def write(truth: Simulation, folder: Path) -> None:
    """Write GEOCml1/DATE_DATE/*, the grid, heights and the look vector."""
    home = folder / "GEOCml1"
    home.mkdir(parents=True)
    for number, pair in enumerate(truth.network.pairs):
        name = format_pair(*pair)
        (home / name).mkdir()
        write_flat(home / name / f"{name}.unw", truth.phase[number])
        coherence = 255.0 * np.nan_to_num(truth.coherence[number], nan=0.0)
        np.floor(coherence).astype(np.uint8).tofile(home / name / f"{name}.cc")
    for part, array in look_vector(truth).items():
        write_flat(home / f"{part}.geo", array)
    write_flat(home / "hgt", np.where(truth.scene.height == 0, np.nan, truth.scene.height))
    write_headers(truth, home)
    (home / "baselines").write_text(baselines(truth), encoding="ascii")


def write_flat(path: Path, array: npt.NDArray[np.generic]) -> None:
    """Write float32, little-endian, row by row."""
    array.astype("<f4").tofile(path)


def write_headers(truth: Simulation, folder: Path) -> None:
    """Write the grid's and the image's parameters."""
    grid = truth.grid
    frequency = SPEED_OF_LIGHT / truth.options.wavelength
    (folder / "slc.mli.par").write_text(
        f"range_samples:   {grid.cols}\nazimuth_lines:   {grid.rows}\nradar_frequency: {frequency!r} Hz\n"
        f"center_time: {clock(START_SECONDS)}\n",
        encoding="ascii",
    )
    (folder / "EQA.dem_par").write_text(dem_parameters(grid), encoding="ascii")


def dem_parameters(grid: Grid) -> str:
    """The grid as a GAMMA parameter file: its corner is the middle of the first pixel."""
    lines = (
        "Gamma DIFF&GEO DEM/MAP parameter file",
        "title: DEM",
        "DEM_projection:     EQA",
        "data_format:        REAL*4",
        f"width: {grid.cols}",
        f"nlines: {grid.rows}",
        f"corner_lat:     {float(grid.y[0])!r}  decimal degrees",
        f"corner_lon:    {float(grid.x[0])!r}  decimal degrees",
        f"post_lat: {grid.dy!r} decimal degrees",
        f"post_lon: {grid.dx!r} decimal degrees",
        "",
        "ellipsoid_name: WGS 84",
        "ellipsoid_ra:        6378137.000   m",
        "ellipsoid_reciprocal_flattening:  298.2572236",
        "",
        "datum_name: WGS 1984",
        "",
    )
    return "\n".join(lines)
