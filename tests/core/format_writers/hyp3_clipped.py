# SPDX-License-Identifier: GPL-2.0-or-later
"""HyP3's products of several bursts, clipped to one area as MintPy needs them."""

from __future__ import annotations

from pathlib import Path

from format_writers import hyp3_products as hyp3
from insar_workbench.core.simulation.simulation import Simulation

FORMAT = "hyp3"
OPTIONS = hyp3.OPTIONS


def write(truth: Simulation, folder: Path) -> None:
    """Write a folder a product."""
    hyp3.write_products(truth, folder, hyp3.multi_burst_name, components=True, suffix="_clip")
