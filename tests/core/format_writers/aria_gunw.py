# SPDX-License-Identifier: GPL-2.0-or-later
"""S1-GUNW products of version 2, one frame."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from insar_workbench.core.simulation.simulation import Simulation

from .aria_products import whole, write_dem, write_products

FORMAT = "aria_gunw"


def write(truth: Simulation, folder: Path) -> None:
    """Write products without corrections."""
    write_products(truth, folder, [whole(truth)], "2_0_6")


def load_options(truth: Simulation, folder: Path) -> dict[str, Any]:
    """Heights for the angles."""
    return {"dem": write_dem(truth, folder)}
