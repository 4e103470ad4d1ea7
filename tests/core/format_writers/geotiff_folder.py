# SPDX-License-Identifier: GPL-2.0-or-later
"""GeoTIFFs named after two dates, without metadata: the person gives the wavelength and the elevation model."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from insar_workbench.core.dates import format_date
from insar_workbench.core.simulation.simulation import Simulation
from insar_workbench.core.simulation.simulation_files import write_zero_geotiff

FORMAT = "geotiff"
DEM = "heights_of_the_area.tif"


def write(truth: Simulation, folder: Path) -> None:
    """Write phase and coherence of each pair; in two pairs the later date stands first."""
    folder.mkdir(parents=True)
    for number, (first, second) in enumerate(truth.network.pairs):
        turned = number in (2, 5)
        names = [format_date(day) for day in ((second, first) if turned else (first, second))]
        phase = -truth.phase[number] if turned else truth.phase[number]
        write_zero_geotiff(folder / f"{'_'.join(names)}_unw.tif", truth.grid, phase, {})
        write_zero_geotiff(folder / f"{'_'.join(names)}_coh.tif", truth.grid, truth.coherence[number], {})
    write_zero_geotiff(folder.parent / DEM, truth.grid, truth.scene.height, {})


def load_options(truth: Simulation, folder: Path) -> dict[str, Any]:
    """What the files do not say."""
    return {"wavelength": truth.options.wavelength, "dem": folder.parent / DEM}
