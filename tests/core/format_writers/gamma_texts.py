# SPDX-License-Identifier: GPL-2.0-or-later
"""GAMMA's text files of a simulation: parameters of images and maps, baselines."""

from __future__ import annotations

import re
import shutil
from dataclasses import dataclass
from pathlib import Path

from insar_workbench.core.dates import format_date
from insar_workbench.core.network.network import Pair
from insar_workbench.core.simulation.simulation import Simulation
from insar_workbench.core.simulation.simulation_files import write_gamma_folder


@dataclass(frozen=True)
class GammaTexts:
    """Texts of the multilooked images by date, of the map, and of the baselines by pair."""

    images: dict[str, str]
    map: str
    tables: dict[Pair, str]
    vectors: dict[Pair, str]

    @classmethod
    def create(cls, truth: Simulation, scratch: Path) -> GammaTexts:
        """Write the GeoTIFF products to a folder, keep their texts, and remove it."""
        write_gamma_folder(truth, scratch)
        images = {
            format_date(day): next(scratch.glob(f"headers/r{format_date(day)}_*_mli.par")).read_text(encoding="ascii")
            for day in truth.dates
        }
        (dem,) = scratch.glob("headers/*dem.par")
        names = {pair: "-".join(map(format_date, pair)) for pair in truth.network.pairs}
        tables, vectors = (
            {
                pair: next(scratch.glob(f"baselines/{name}_*_{end}.par")).read_text(encoding="ascii")
                for pair, name in names.items()
            }
            for end in ("bperp", "base")
        )
        found = cls(images, dem.read_text(encoding="ascii"), tables, vectors)
        shutil.rmtree(scratch)
        return found

    def image(self, day: str, shape: tuple[int, int]) -> str:
        """Parameters of an image of a size."""
        text = re.sub(r"range_samples:(\s+)\d+", rf"range_samples:\g<1>{shape[1]}", self.images[day])
        return re.sub(r"azimuth_lines:(\s+)\d+", rf"azimuth_lines:\g<1>{shape[0]}", text)
