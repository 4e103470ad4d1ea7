# SPDX-License-Identifier: GPL-2.0-or-later
"""LiCSBAS's results: cum.h5 with flat rasters and text files beside it."""

from __future__ import annotations

from pathlib import Path

import h5py
import numpy as np

from insar_workbench.core.dates import format_date
from insar_workbench.core.simulation.simulation import Simulation

from .licsar import look_vector
from .licsbas import write_flat, write_headers

FORMAT = "licsbas"
SERIES = True


def write(truth: Simulation, folder: Path) -> None:
    """Write TS_GEOCml1/cum.h5, results/mask and info/*."""
    home = folder / "TS_GEOCml1"
    for name in ("info", "results"):
        (home / name).mkdir(parents=True)
    water, grid = truth.scene.water, truth.grid
    row, col = truth.scene.town_centre
    cumulative = 1000.0 * (truth.displacement - truth.displacement[:, row, col][:, None, None])
    with h5py.File(home / "cum.h5", "w") as file:
        file["imdates"] = np.array([int(format_date(day)) for day in truth.dates], dtype=np.int32)
        file["bperp"] = truth.date_bperp
        file["gap"] = np.zeros((len(truth.dates) - 1, *grid.shape), dtype=np.int8)
        file["corner_lat"], file["corner_lon"] = grid.y[0], grid.x[0]
        file["post_lat"], file["post_lon"] = grid.dy, grid.dx
        file["refarea"] = f"{col}:{col + 1}/{row}:{row + 1}"
        cube = np.where(water, np.nan, cumulative).astype(np.float32)
        file.create_dataset("cum", data=cube, compression="gzip")
        file["vel"] = np.where(water, np.nan, 1000.0 * truth.velocity).astype(np.float32)
        file["hgt"] = np.where(truth.scene.height == 0, np.nan, truth.scene.height).astype(np.float32)
        file["coh_avg"] = np.nanmean(truth.coherence, axis=0)
        for part, array in look_vector(truth).items():
            file[f"{part}.geo"] = array
    write_flat(home / "results" / "mask", np.where(water, 0.0, 1.0))
    write_headers(truth, home / "info")
