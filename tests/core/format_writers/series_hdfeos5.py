# SPDX-License-Identifier: GPL-2.0-or-later
"""MintPy's HDF-EOS5: series, quality and geometry in one file."""

from __future__ import annotations

from pathlib import Path

import h5py
import numpy as np

from insar_workbench.core.dates import format_date
from insar_workbench.core.simulation.simulation import Simulation
from insar_workbench.core.simulation.simulation_files import stack_attributes
from insar_workbench.core.stack import reference_attributes

FORMAT = "hdfeos5"
SERIES = True
OPTIONS = {"utm": True}


def write(truth: Simulation, folder: Path) -> None:
    """Write one .he5, 0 where there is no solution."""
    folder.mkdir(parents=True)
    grid, scene, dates = truth.grid, truth.scene, [format_date(day) for day in truth.dates]
    row, col = scene.town_centre
    cube = truth.displacement - truth.displacement[:, row, col][:, None, None]
    cube[:, scene.water] = 0.0
    with h5py.File(folder / f"S1_IW2_149_0000_{dates[0]}_{dates[-1]}.he5", "w") as file:
        root = file.create_group("HDFEOS/GRIDS/timeseries")
        displacement = root.create_dataset("observation/displacement", data=cube, chunks=True, compression="lzf")
        displacement.attrs["_FillValue"], displacement.attrs["Units"] = np.float32(0), "meters"
        root["observation/date"] = np.array(dates, dtype="S8")
        root["observation/bperp"] = truth.date_bperp.astype(np.float32)
        root["quality/temporalCoherence"] = np.where(scene.water, 0.0, 0.9).astype(np.float32)
        root["quality/avgSpatialCoherence"] = np.nan_to_num(np.nanmean(truth.coherence, axis=0), nan=0.0)
        root["quality/mask"] = ~scene.water
        root["geometry/height"], root["geometry/slantRangeDistance"] = scene.height, scene.slant_range
        root["geometry/incidenceAngle"], root["geometry/azimuthAngle"] = scene.incidence, scene.azimuth
        root["geometry/waterMask"] = ~scene.water
        head = {**stack_attributes(truth), **grid.to_attributes(), **reference_attributes(grid, row, col)}
        head.update({"FILE_TYPE": "HDFEOS", "REF_DATE": dates[0], "UNIT": "m", "mission": "S1", "beam_mode": "IW"})
        file.attrs.update(head)
        file.attrs["relative_orbit"] = 149
