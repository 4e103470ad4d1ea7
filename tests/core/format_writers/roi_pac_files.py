# SPDX-License-Identifier: GPL-2.0-or-later
"""What ROI_PAC's geocoded products and those in radar coordinates have in common: flat rasters with .rsc files."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from format_writers.radar_images import amplitude, write_flat
from insar_workbench.core.grid import Grid
from insar_workbench.core.simulation.simulation import Simulation
from insar_workbench.core.simulation.simulation_files import AZIMUTH_PIXEL, RANGE_PIXEL
from insar_workbench.core.simulation.simulation_scene import HEADING, SLANT_RANGE, START_SECONDS

Image = Callable[[npt.NDArray[Any]], npt.NDArray[Any]]


def write_rsc(path: Path, values: Mapping[str, object]) -> None:
    """Write a resource file."""
    path.write_text("".join(f"{key:<40} {value}\n" for key, value in values.items()), encoding="ascii")


def grid_values(grid: Grid) -> dict[str, object]:
    """What a geocoded file's resource file says of the grid."""
    utm = grid.to_attributes().get("UTM_ZONE", "")
    return {
        "WIDTH": grid.cols, "FILE_LENGTH": grid.rows, "XMIN": 0, "XMAX": grid.cols - 1, "YMIN": 0,
        "YMAX": grid.rows - 1, "X_FIRST": repr(grid.x0), "Y_FIRST": repr(grid.y0), "X_STEP": repr(grid.dx),
        "Y_STEP": repr(grid.dy), "X_UNIT": "m" if utm else "degres", "PROJECTION": f"UTM{utm}" if utm else "LL",
        "DATUM": "WGS84",
    }  # fmt: skip


def acquisition_values(truth: Simulation) -> dict[str, object]:
    """What every resource file says of the acquisition."""
    options = truth.options
    return {
        "PLATFORM": "Sen", "ANTENNA_SIDE": -1, "ORBIT_DIRECTION": "ascending", "HEADING_DEG": repr(HEADING),
        "WAVELENGTH": repr(options.wavelength), "RLOOKS": options.range_looks, "ALOOKS": options.azimuth_looks,
        "RANGE_PIXEL_SIZE": repr(RANGE_PIXEL * options.range_looks),
        "AZIMUTH_PIXEL_SIZE": repr(AZIMUTH_PIXEL * options.azimuth_looks), "STARTING_RANGE": SLANT_RANGE,
        "EARTH_RADIUS": 6_369_300.0, "HEIGHT": 706_000.0, "CENTER_LINE_UTC": START_SECONDS, "HEADING": repr(HEADING),
    }  # fmt: skip


def write_raster(path: Path, image: npt.NDArray[Any], values: Mapping[str, object]) -> None:
    """Write amplitude and a layer line by line, and the resource file."""
    write_flat(path, [amplitude(image), image], "<f4")
    write_rsc(path.with_name(f"{path.name}.rsc"), values)


def write_pairs(truth: Simulation, folder: Path, word: str, image: Image, values: Mapping[str, object]) -> None:
    """Write the folders of all pairs: phase, coherence, components and baselines."""
    for number, pair in enumerate(truth.network.pairs):
        first, second = (day.strftime("%y%m%d") for day in pair)
        place = folder / f"IFGRAM_{first}-{second}"
        head = {**values, "DATE": first, "DATE12": f"{first}-{second}"}
        bperp = truth.network.bperp[number]
        name = f"{word}filt_{first}-{second}-sim_HDR_4rlks"
        write_raster(place / f"{name}_c10.unw", image(np.nan_to_num(truth.phase[number])), head)
        write_raster(place / f"{name}.cor", image(truth.coherence[number]), head)
        write_flat(place / f"{name}_c10_snap_connect.byt", [image(truth.components[number])], "u1")
        baseline = {"P_BASELINE_TOP_HDR": bperp - 2.0, "P_BASELINE_BOTTOM_HDR": bperp + 2.0, "H_BASELINE_TOP_HDR": 1.0}
        write_rsc(place / f"{first}_{second}_baseline.rsc", baseline)
