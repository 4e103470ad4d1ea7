# SPDX-License-Identifier: GPL-2.0-or-later
"""A stack of MintPy in radar coordinates, as it loads it from ISCE: latitude and longitude as float32."""

from __future__ import annotations

from pathlib import Path

import h5py
import numpy as np

from format_writers.radar_images import RadarImage
from insar_workbench.core.dates import format_date
from insar_workbench.core.simulation.simulation import Simulation
from insar_workbench.core.simulation.simulation_files import stack_attributes

FORMAT = "mintpy"


def write(truth: Simulation, folder: Path) -> None:
    """Write inputs/ifgramStack.h5 and inputs/geometryRadar.h5."""
    image = RadarImage(truth, turned=True)
    rows, cols = image.shape
    attributes = {**stack_attributes(truth), "PROCESSOR": "isce", "LENGTH": str(rows), "WIDTH": str(cols)}
    (folder / "inputs").mkdir(parents=True)
    with h5py.File(folder / "inputs" / "ifgramStack.h5", "w") as file:
        file["unwrapPhase"] = image.of(truth.phase).astype(np.float32)
        file["coherence"] = image.of(truth.coherence).astype(np.float32)
        file["connectComponent"] = image.of(truth.components).astype(np.int16)
        file["date"] = np.array([[format_date(day).encode() for day in pair] for pair in truth.network.pairs], "S8")
        file["bperp"] = np.array(truth.network.bperp, dtype=np.float32)
        file["dropIfgram"] = np.ones(len(truth.network), dtype=bool)
        file.attrs.update({**attributes, "FILE_TYPE": "ifgramStack", "UNIT": "radian"})
    scene = truth.scene
    lon, lat = image.lonlat
    with h5py.File(folder / "inputs" / "geometryRadar.h5", "w") as file:
        for name, layer in (
            ("latitude", lat),
            ("longitude", lon),
            ("height", image.of(scene.height)),
            ("incidenceAngle", image.of(scene.incidence)),
            ("azimuthAngle", image.of(scene.azimuth)),
            ("slantRangeDistance", image.of(scene.slant_range)),
        ):
            file[name] = np.where(lat == 0.0, np.nan, layer).astype(np.float32)
        file["waterMask"] = image.of(~scene.water, fill=False).astype(bool)
        file.attrs.update({**attributes, "FILE_TYPE": "geometry"})
