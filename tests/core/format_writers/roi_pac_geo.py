# SPDX-License-Identifier: GPL-2.0-or-later
"""ROI_PAC's geocoded products."""

from __future__ import annotations

from pathlib import Path

from format_writers.radar_images import write_flat
from format_writers.roi_pac_files import acquisition_values, grid_values, write_pairs, write_rsc
from insar_workbench.core.simulation.simulation import Simulation

FORMAT = "roi_pac"


def write(truth: Simulation, folder: Path) -> None:
    """Write geo_*.unw and geo_*.cor, and the elevation model as whole metres."""
    values = {**acquisition_values(truth), **grid_values(truth.grid)}
    write_pairs(truth, folder, "geo_", lambda image: image, values)
    dem = folder / "DEM" / "atlantic.dem"
    write_flat(dem, [truth.scene.height.round()], "<i2")
    write_rsc(dem.with_name("atlantic.dem.rsc"), grid_values(truth.grid))
