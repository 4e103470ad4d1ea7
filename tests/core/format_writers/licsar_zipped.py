# SPDX-License-Identifier: GPL-2.0-or-later
"""LiCSAR products of which each pair, and the rest of the frame, is a zip."""

from __future__ import annotations

import shutil
from pathlib import Path

from format_writers import licsar
from insar_workbench.core.simulation.simulation import Simulation

FORMAT = licsar.FORMAT


def write(truth: Simulation, folder: Path) -> None:
    """Write a zip a pair, and one with geometry, baselines and metadata."""
    unpacked = folder / "unpacked"
    licsar.write(truth, unpacked)
    for place in sorted(path for path in unpacked.iterdir() if path.is_dir()):
        shutil.make_archive(str(folder / place.name), "zip", place)
        shutil.rmtree(place)
    shutil.make_archive(str(folder / licsar.FRAME), "zip", unpacked)
    shutil.rmtree(unpacked)
