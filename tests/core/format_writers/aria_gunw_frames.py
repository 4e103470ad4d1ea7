# SPDX-License-Identifier: GPL-2.0-or-later
"""S1-GUNW products of version 3, two frames a pair that overlap and differ by two cycles and a constant."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

from insar_workbench.core.grid import Window
from insar_workbench.core.simulation.simulation import Simulation
from insar_workbench.core.simulation.simulation_scene import START_SECONDS

from .aria_products import Frame, write_dem, write_products

FORMAT = "aria_gunw"


def write(truth: Simulation, folder: Path) -> None:
    """Write products in two folders, as they were downloaded."""
    rows, cols = truth.grid.shape
    north = Frame(Window(0, rows - 9, 0, cols - 1), 0.7, (-1, 0, 1))
    south = Frame(
        Window(rows - 14, rows, 1, cols), 4.0 * math.pi + 1.0, (-1, 2, 0), START_SECONDS + 25, "00030W_00039N"
    )
    write_products(truth, folder / "north", [north])
    write_products(truth, folder / "south", [south])


def load_options(truth: Simulation, folder: Path) -> dict[str, Any]:
    """Heights for the angles."""
    return {"dem": write_dem(truth, folder)}
