# SPDX-License-Identifier: GPL-2.0-or-later
"""Stacks of S1-GUNW products as ariaTSsetup.py makes them."""

from __future__ import annotations

from pathlib import Path

from insar_workbench.core.simulation.simulation import Simulation

from .aria_stacks import write_aria_tools

FORMAT = "aria_tools"


def write(truth: Simulation, folder: Path) -> None:
    """Write stack, DEM, mask and angles."""
    write_aria_tools(truth, folder)
