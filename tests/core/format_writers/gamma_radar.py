# SPDX-License-Identifier: GPL-2.0-or-later
"""GAMMA's flat files in radar coordinates with a lookup table on a map, in the folders that MintPy expects."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from format_writers.gamma_texts import GammaTexts
from format_writers.radar_images import RadarImage, write_flat
from insar_workbench.core.simulation.simulation import Simulation

FORMAT = "gamma"
LOOKS = 8


def write(truth: Simulation, folder: Path) -> None:
    """Write DONE/IFG*/ with interferograms and SIM/ with lookup table and heights."""
    texts = GammaTexts.create(truth, folder / "scratch")
    image = RadarImage(truth)
    rows, cols = image.shape
    for number, pair in enumerate(truth.network.pairs):
        days = [day.strftime("%y%m%d") for day in pair]
        name = f"{'-'.join(days)}_{LOOKS}rlks"
        place = folder / "DONE" / f"IFG_{'-'.join(days)}"
        write_flat(place / f"diff_{name}.unw", [image.of(truth.phase[number])], ">f4")
        write_flat(place / f"filt_{name}.cor", [image.of(truth.coherence[number])], ">f4")
        write_flat(place / f"diff_{name}.unw.conncomp", [image.of(truth.components[number])], "u1")
        (place / f"{name}.base_perp").write_text(texts.tables[pair], encoding="ascii")
        (place / f"{name}.baseline").write_text(texts.vectors[pair], encoding="ascii")
        off = f"title: {name}\ninterferogram_width: {cols}\ninterferogram_azimuth_lines: {rows}\n"
        (place / f"{name}.off").write_text(
            f"Gamma Interferometric SAR Processor (ISP)\nInterferogram and Image Offset Parameter File\n\n{off}",
            encoding="ascii",
        )
        for day, short in zip(pair, days):
            text = texts.image(day.strftime("%Y%m%d"), image.shape)
            (place / f"{short}_{LOOKS}rlks.amp.par").write_text(text, encoding="ascii")
            corners = "\n".join(f"{lat} {lon}" for lat in (40.0, 39.98) for lon in (-30.0, -29.97))
            (place / f"{short}_{LOOKS}rlks.amp.corner").write_text(f"{corners}\n", encoding="ascii")
    name = "-".join(day.strftime("%y%m%d") for day in truth.network.pairs[0])
    place, name = folder / "SIM" / f"sim_{name}", f"sim_{name}_{LOOKS}rlks"
    # in the middle of the first radar pixel stands 0
    write_flat(place / f"{name}.UTM_TO_RDC", image.table, ">f4", "BIP")
    write_flat(place / f"{name}.hgt_sim", [image.of(truth.scene.height)], ">f4")
    (place / f"{name}.utm.dem.par").write_text(texts.map, encoding="ascii")
    write_flat(place / f"{name}.utm.dem", [truth.scene.height], ">f4")
    difference = f"range_samp_1: {cols}\naz_samp_1: {rows}\n"
    (place / f"{name}.diff_par").write_text(f"Gamma DIFF&GEO Processing Parameters\n\n\n{difference}", encoding="ascii")
    assert np.isfinite(np.stack(image.table)).all()
