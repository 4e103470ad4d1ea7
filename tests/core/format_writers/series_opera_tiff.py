# SPDX-License-Identifier: GPL-2.0-or-later
"""OPERA DISP-S1 as programs cut it out: one GeoTIFF a layer and date, one temporal coherence for many dates."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from load_fixtures import write_tiff

from insar_workbench.core.dates import format_pair
from insar_workbench.core.simulation.simulation import Simulation

from .series_opera import displacement, write_vector

FORMAT = "opera"
SERIES = True
OPTIONS = {"utm": True}


def write(truth: Simulation, folder: Path) -> None:
    """Write displacement and mask of each date relative to the first."""
    grid, dates = truth.grid, truth.dates
    row, col = truth.scene.town_centre
    tags = {"reference_point": f'["{row}", "{col}"]'}
    for number, day in enumerate(dates[1:], start=1):
        name = format_pair(dates[0], day)
        array = displacement(truth, 0, number)
        write_tiff(folder / f"displacement_{name}.tif", array, grid, np.nan, tags, compress=True)
        mask = np.where(truth.scene.water, 0.0, 1.0)
        write_tiff(folder / f"recommended_mask_{name}.tif", mask.astype(np.float32), grid, np.nan)
        write_tiff(folder / f"connected_component_labels_{name}.tif", mask.astype(np.float32), grid, np.nan)
    name = format_pair(dates[0], dates[-1])
    write_tiff(folder / f"temporal_coherence_{name}.tif", np.full(grid.shape, 0.8, dtype=np.float32), grid, np.nan)
    write_vector(folder / "los_enu.tif", truth)
