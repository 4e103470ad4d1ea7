# SPDX-License-Identifier: GPL-2.0-or-later
"""Time the whole chain from a folder of HyP3-like GeoTIFFs to velocity, ours and MintPy's, each as a program."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import numpy as np
from bench_load import TEMPLATE, write_folder
from bench_peers import peers_folder, run
from timing import Timing, spent

from insar_workbench.core.products import read_product
from insar_workbench.core.stack import InterferogramStack

SAME = """
mintpy.reference.yx = {row}, {col}
mintpy.troposphericDelay.method = no
mintpy.topographicResidual = no
mintpy.plot = no
"""
"""What makes MintPy's defaults ours: no correction of the series, and the same reference pixel."""


def bench_chain(stack_path: Path, folder: Path) -> None:
    """Run both on the same folder; prints their times and how far the velocities are apart."""
    products, outputs, project = folder / "hyp3", folder / "chain", folder / "mintpy_chain"
    write_folder(stack_path, products)
    stack = InterferogramStack.open(stack_path)
    pixels = stack.grid.rows * stack.grid.cols
    row, col = stack.reference or (0, 0)
    words = [f"INPUT={products}", f"OUTPUT_FOLDER={outputs}", f"ROW={row}", f"COLUMN={col}"]
    program = os.environ.get("INSAR_QGIS_PROCESS", "qgis_process")
    clock, processor = spent(lambda: run([program, "run", "insar:smallbaselineworkflow", "--", *words], folder))
    ours = Timing("from GeoTIFFs to velocity, small baseline workflow in qgis_process", clock, pixels)
    ours.print(processor_seconds=round(processor, 2))
    prepare_mintpy(products, project, (row, col))
    peers = peers_folder() / "bin"
    command = [str(peers / "python"), str(peers / "smallbaselineApp.py"), "hyp3.txt", "--end", "velocity"]
    clock, their_processor = spent(lambda: run(command, project))
    Timing("from GeoTIFFs to velocity, MintPy 1.6.4, smallbaselineApp.py", clock, pixels).print(
        ours,
        processor_seconds=round(their_processor, 2),
        processor_ratio=round(their_processor / processor, 1),
        **difference(outputs, project),
    )


def prepare_mintpy(products: Path, project: Path, reference: tuple[int, int]) -> None:
    """Make a folder for MintPy with its templates."""
    shutil.rmtree(project, ignore_errors=True)
    project.mkdir()
    row, col = reference
    text = TEMPLATE.format(folder=products) + SAME.format(row=row, col=col)
    (project / "hyp3.txt").write_text(text, encoding="ascii")


def difference(ours: Path, theirs: Path) -> dict[str, object]:
    """How far the velocities are apart where both trust them, mm/year."""
    velocity, other = (read_product(place / "velocity.h5").layers["velocity"] for place in (ours, theirs))
    reliable = [read_product(place / "maskTempCoh.h5").layers["mask"] != 0 for place in (ours, theirs)]
    both = reliable[0] & reliable[1]
    apart = 1000.0 * np.abs(velocity[both] - other[both])
    return {
        "max_difference_mm_per_year": float(f"{apart.max():.2e}"),
        "median_difference_mm_per_year": float(f"{np.median(apart):.2e}"),
        "pixels_compared": int(both.sum()),
    }
