# SPDX-License-Identifier: GPL-2.0-or-later
"""LiCSAR products as LiCSBAS downloads them: a folder GEOC."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import numpy.typing as npt
from load_fixtures import write_tiff

from insar_workbench.core.dates import format_date, format_pair
from insar_workbench.core.simulation.simulation import Simulation
from insar_workbench.core.simulation.simulation_scene import HEADING, INCIDENCE, SLANT_RANGE, START_SECONDS

FORMAT = "licsar"
FRAME = "149A_04971_131313"


def write(truth: Simulation, folder: Path) -> None:
    """Write phase, coherence as bytes, geometry of the frame, baselines and metadata."""
    grid = truth.grid
    for number, pair in enumerate(truth.network.pairs):
        name = format_pair(*pair)
        phase, coherence = truth.phase[number], np.nan_to_num(truth.coherence[number], nan=0.0)
        write_tiff(folder / name / f"{name}.geo.unw.tif", np.nan_to_num(phase, nan=0.0), grid)
        write_tiff(folder / name / f"{name}.geo.cc.tif", np.rint(255.0 * coherence).astype(np.uint8), grid)
    for name, array in look_vector(truth).items():
        write_tiff(folder / f"{FRAME}.geo.{name}.tif", array, grid)
    write_tiff(folder / f"{FRAME}.geo.hgt.tif", truth.scene.height, grid)
    write_tiff(folder / f"{FRAME}.geo.mli.tif", np.ones(grid.shape), grid)
    (folder / "baselines").write_text(baselines(truth), encoding="ascii")
    lines = {
        "master": format_date(truth.dates[0]),
        "center_time": clock(START_SECONDS),
        "heading": f"{HEADING:.6f}",
        "avg_incidence_angle": f"{INCIDENCE:.4f}",
        "azimuth_resolution": "14.068910",
        "range_resolution": "2.329562",
        "centre_range_m": f"{SLANT_RANGE:.4f}",
        "avg_height": f"{truth.scene.height.mean():.3f}",
        "applied_DEM": "synthetic",
    }
    text = "".join(f"{key}={value}\n" for key, value in lines.items())
    (folder / "metadata.txt").write_text(text, encoding="ascii")


def look_vector(truth: Simulation) -> dict[str, npt.NDArray[np.float32]]:
    """East, north and up component of the unit vector from the ground to the radar."""
    theta, azimuth = np.radians(truth.scene.incidence), np.radians(truth.scene.azimuth)
    parts = {"E": -np.sin(theta) * np.sin(azimuth), "N": np.sin(theta) * np.cos(azimuth), "U": np.cos(theta)}
    return {name: part.astype(np.float32) for name, part in parts.items()}


def baselines(truth: Simulation) -> str:
    """The file `baselines`: prime, date, perpendicular baseline, days."""
    first = truth.dates[0]
    return "".join(
        f"{format_date(first)} {format_date(day)} {bperp:.4f} {(day - first).days}\n"
        for day, bperp in zip(truth.dates, truth.date_bperp)
    )


def clock(seconds: float) -> str:
    """Hours:minutes:seconds."""
    return f"{int(seconds // 3600):d}:{int(seconds % 3600 // 60):02d}:{seconds % 60:09.6f}"
