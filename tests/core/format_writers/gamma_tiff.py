# SPDX-License-Identifier: GPL-2.0-or-later
"""GAMMA's geocoded products as GeoTIFFs."""

from __future__ import annotations

from pathlib import Path

from insar_workbench.core.simulation.simulation import Simulation
from insar_workbench.core.simulation.simulation_files import write_gamma_folder

FORMAT = "gamma"


def write(truth: Simulation, folder: Path) -> None:
    """Write phase, coherence, parameter files, baselines and elevation model."""
    write_gamma_folder(truth, folder)
