# SPDX-License-Identifier: GPL-2.0-or-later
"""HyP3's single bursts of ISCE, with connected components."""

from __future__ import annotations

from pathlib import Path

from format_writers import hyp3_products as hyp3
from insar_workbench.core.simulation.simulation import Simulation

FORMAT = "hyp3"
OPTIONS = hyp3.OPTIONS


def write(truth: Simulation, folder: Path) -> None:
    """Write a folder a product."""
    hyp3.write_products(truth, folder, hyp3.burst_name, components=True, cut=hyp3.shifting)
