# SPDX-License-Identifier: GPL-2.0-or-later
"""ROI_PAC's products in radar coordinates with a lookup table: columns are equal steps of slant range.

Each pixel of the truth gets a radar pixel of its own, at its range and along the track; between them stands what
is next to them.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from scipy.spatial import cKDTree

from format_writers.radar_images import write_flat
from format_writers.roi_pac_files import acquisition_values, grid_values, write_pairs, write_raster, write_rsc
from insar_workbench.core.simulation.simulation import Simulation
from insar_workbench.core.simulation.simulation_files import RANGE_PIXEL
from insar_workbench.core.simulation.simulation_scene import HEADING

FORMAT = "roi_pac"
RANGE_LOOKS = 4
ALONG = 30.0
"""Metres from row to row."""


@dataclass(frozen=True)
class SlantImage:
    """Radar row and column of each truth pixel (rows, cols), and the nearest truth pixel of each radar pixel."""

    rows: npt.NDArray[np.int_]
    cols: npt.NDArray[np.int_]
    near: float
    step: float
    source: npt.NDArray[np.int_]

    @classmethod
    def create(cls, truth: Simulation) -> SlantImage:
        """Place the truth's pixels by their slant range and their way along the track."""
        step = RANGE_PIXEL * RANGE_LOOKS
        near = float(truth.scene.slant_range.min())
        cols = np.rint((truth.scene.slant_range - near) / step).astype(int)
        lat = np.radians(truth.grid.y.mean())
        east, north = np.meshgrid(truth.grid.x * 111_320.0 * np.cos(lat), truth.grid.y * 111_132.0)
        along = east * np.sin(np.radians(HEADING)) + north * np.cos(np.radians(HEADING))
        rows = np.rint((along - along.min()) / ALONG).astype(int)
        image = np.mgrid[: rows.max() + 1, : cols.max() + 1].reshape(2, -1).T
        points = np.column_stack([rows.ravel(), cols.ravel()])
        source = cKDTree(points).query(image)[1].reshape(rows.max() + 1, cols.max() + 1)
        assert (source[rows, cols].ravel() == np.arange(rows.size)).all(), "two pixels fall together"
        return cls(rows, cols, near, step, source)

    def of(self, array: npt.NDArray[Any]) -> npt.NDArray[Any]:
        """A layer of the truth as a radar image."""
        return array.ravel()[self.source]


def write(truth: Simulation, folder: Path) -> None:
    """Write filt_*.unw, *.cor, radar_4rlks.hgt and geomap_4rlks.trans."""
    image = SlantImage.create(truth)
    rows, cols = image.source.shape
    radius, altitude = sphere(truth)
    values = {
        **acquisition_values(truth), "WIDTH": cols, "FILE_LENGTH": rows, "RLOOKS": RANGE_LOOKS,
        "STARTING_RANGE": image.near, "RANGE_PIXEL_SIZE": image.step, "EARTH_RADIUS": radius, "HEIGHT": altitude,
    }  # fmt: skip
    write_pairs(truth, folder / "DONE", "", image.of, values)
    write_raster(folder / "DONE" / "radar_4rlks.hgt", image.of(truth.scene.height), values)
    table = folder / "GEO" / "geo_190105-190117" / "geomap_4rlks.trans"
    write_flat(table, [image.cols, image.rows], "<f4")
    write_rsc(table.with_name("geomap_4rlks.trans.rsc"), grid_values(truth.grid))


def sphere(truth: Simulation) -> tuple[float, float]:
    """Earth's radius and the orbit's height with which a sphere gives the scene's incidence best."""
    scene = truth.scene
    radius = 6_369_300.0
    ground = radius + scene.height.astype(float)
    incidence = np.radians(scene.incidence.astype(float))
    distance = scene.slant_range.astype(float)
    orbit = np.sqrt(ground**2 + distance**2 + 2.0 * ground * distance * np.cos(incidence))
    return radius, float(orbit.mean()) - radius
