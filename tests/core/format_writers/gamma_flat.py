# SPDX-License-Identifier: GPL-2.0-or-later
"""GAMMA's flat files on a map in UTM, named after dates of six digits."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from format_writers.gamma_texts import GammaTexts
from format_writers.radar_images import write_flat
from insar_workbench.core.simulation.simulation import Simulation

FORMAT = "gamma"
OPTIONS = {"utm": True}


def write(truth: Simulation, folder: Path) -> None:
    """Write *.geo.unw, *.geo.cc, the elevation model and parameter files."""
    texts = GammaTexts.create(truth, folder / "scratch")
    for number, pair in enumerate(truth.network.pairs):
        name = "_".join(day.strftime("%y%m%d") for day in pair)
        write_flat(folder / "interferograms" / f"{name}.geo.unw", [np.nan_to_num(truth.phase[number])], ">f4")
        write_flat(folder / "interferograms" / f"{name}.geo.cc", [truth.coherence[number]], ">f4")
        write_flat(folder / "interferograms" / f"{name}.geo.unw.conncomp", [truth.components[number]], "u1")
        (folder / "interferograms" / f"{name}.base_perp").write_text(texts.tables[pair], encoding="ascii")
    write_flat(folder / "geo" / "sim.utm.dem", [truth.scene.height], ">f4")
    (folder / "geo" / "sim.utm.dem.par").write_text(texts.map, encoding="ascii")
    for day, text in texts.images.items():
        (folder / f"{day[2:]}.rmli.par").write_text(text, encoding="ascii")
