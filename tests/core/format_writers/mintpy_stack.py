# SPDX-License-Identifier: GPL-2.0-or-later
"""A stack in MintPy's layout."""

from __future__ import annotations

from pathlib import Path

from insar_workbench.core.simulation.simulation import Simulation
from insar_workbench.core.simulation.simulation_files import write_stack

FORMAT = "mintpy"
OPTIONS = {"utm": True}


def write(truth: Simulation, folder: Path) -> None:
    """Write inputs/ifgramStack.h5 and inputs/geometryGeo.h5."""
    (folder / "inputs").mkdir(parents=True)
    write_stack(truth, folder / "inputs" / "ifgramStack.h5", folder / "inputs" / "geometryGeo.h5")
