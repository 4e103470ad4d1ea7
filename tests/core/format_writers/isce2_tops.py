# SPDX-License-Identifier: GPL-2.0-or-later
"""The working folder of ISCE2's topsStack."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from pathlib import Path

import numpy as np

from format_writers.isce2_files import write_full_size, write_geometry, write_isce_raster, write_pairs
from format_writers.radar_images import RadarImage
from insar_workbench.core.dates import format_date, format_pair
from insar_workbench.core.simulation.simulation import Simulation
from insar_workbench.core.simulation.simulation_files import RANGE_PIXEL
from insar_workbench.core.simulation.simulation_scene import START_SECONDS

FORMAT = "isce2"
LINE_SECONDS, BURST_SECONDS = 0.002055556, 2.758277


def write(truth: Simulation, folder: Path) -> None:
    """Write interferograms, geometry, baselines and the description of a swath."""
    image = RadarImage(truth)
    write_pairs(image, folder / "merged" / "interferograms", "filt_fine.unw", "filt_fine.cor")
    geometry = folder / "merged" / "geom_reference"
    write_geometry(image, geometry)
    rows, cols = image.shape
    options = truth.options
    write_full_size(geometry / "hgt.rdr.full.vrt", (rows * options.azimuth_looks + 1, cols * options.range_looks))
    write_baselines(truth, folder / "baselines")
    write_swath(truth, folder / "reference" / "IW1.xml")


ION_LOOKS = 8, 40
"""In azimuth and range; the interferograms have fewer."""
Plane = tuple[float, float, float]
"""Radians at row 0, column 0 of the interferograms, and what is added by a row and by a column."""


def write_ionosphere(
    truth: Simulation, folder: Path, planes: Mapping[date, Plane], pairs: Sequence[tuple[date, date]]
) -> None:
    """Write the ionosphere of pairs, a plane at each date, in more looks than the interferograms."""
    options = truth.options
    rows, cols = RadarImage(truth).shape
    looks = options.azimuth_looks, options.range_looks
    full = rows * looks[0] + 1, cols * looks[1]  # as the virtual raster of the full size says
    centres = [(np.arange(size // many) + 0.5) * many / few - 0.5 for size, many, few in zip(full, ION_LOOKS, looks)]
    row, col = np.meshgrid(*centres, indexing="ij")
    for first, second in pairs:
        offset, down, across = np.subtract(planes[second], planes[first])
        phase = offset + down * row + across * col
        place = folder / "ion" / format_pair(first, second) / "ion_cal"
        write_isce_raster(place / "filt.ion", np.full(phase.shape, 50.0), phase)


def write_baselines(truth: Simulation, folder: Path) -> None:
    """Write the baseline of each date to the first, of two swaths."""
    for day, bperp in zip(truth.dates[1:], truth.date_bperp[1:]):
        name = f"{format_date(truth.dates[0])}_{format_date(day)}"
        (folder / name).mkdir(parents=True)
        lines = [
            f"swath: IW{number}\nBperp (average): {bperp + change}\nBpar (average): -3.25\n"
            for number, change in ((1, 1.5), (2, -1.5))
        ]
        (folder / name / f"{name}.txt").write_text("".join(lines), encoding="ascii")


def write_swath(truth: Simulation, path: Path) -> None:
    """Write the description of a swath of two bursts with their orbit."""
    path.parent.mkdir(parents=True)
    orbit, day = truth.scene.orbit, truth.dates[0]
    midnight = datetime(day.year, day.month, day.day)

    def prop(name: str, value: object) -> str:
        return f'<property name="{name}">\n<value>{value}</value>\n<doc>of {name}</doc>\n</property>\n'

    def component(name: str, content: str) -> str:
        return f'<component name="{name}">\n<factorymodule>x</factorymodule>\n{content}</component>\n'

    vectors = "".join(
        component(
            f"statevector{number + 1}",
            prop("position", [float(value) for value in orbit.positions[number]])
            + prop("time", midnight + timedelta(seconds=float(orbit.seconds[number])))
            + prop("velocity", [float(value) for value in orbit.velocities[number]]),
        )
        for number in range(len(orbit.seconds))
    )
    bursts = ""
    for number in (0, 1):
        start = midnight + timedelta(seconds=START_SECONDS + (number - 1) * BURST_SECONDS)
        bursts += component(
            f"burst{number + 1}",
            prop("azimuthtimeinterval", LINE_SECONDS)
            + prop("burststartutc", start)
            + component("orbit", prop("orbit_source", "test") + component("state_vectors", vectors))
            + prop("passdirection", "ASCENDING")
            + prop("pulserepetitionfrequency", 1717.128973878037)
            + prop("radarwavelength", truth.options.wavelength)
            + prop("rangepixelsize", RANGE_PIXEL)
            + prop("sensingstart", start)
            + prop("sensingstop", start + timedelta(seconds=BURST_SECONDS))
            + prop("startingrange", float(np.min(truth.scene.slant_range)))
            + prop("tracknumber", 64),
        )
    text = component("instance", prop("ascendingnodetime", midnight) + component("bursts", bursts))
    path.write_text(f"<productmanager_name>\n{text}</productmanager_name>\n", encoding="ascii")
