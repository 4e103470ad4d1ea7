# SPDX-License-Identifier: GPL-2.0-or-later
"""The working folder of ISCE2's stripmapStack: rows and columns run other ways than in the map."""

from __future__ import annotations

import pickle
import sys
from datetime import datetime, timedelta
from pathlib import Path
from types import ModuleType

from format_writers.isce2_files import write_geometry, write_pairs
from format_writers.radar_images import RadarImage
from insar_workbench.core.dates import format_date
from insar_workbench.core.simulation.simulation import Simulation
from insar_workbench.core.simulation.simulation_files import RANGE_PIXEL
from insar_workbench.core.simulation.simulation_scene import SLANT_RANGE, START_SECONDS

FORMAT = "isce2"
PRF = 2000.0


def write(truth: Simulation, folder: Path, protocol: int = 3) -> None:
    """Write interferograms, geometry, baselines and the shelf of the reference date."""
    image = RadarImage(truth, turned=True)
    write_pairs(image, folder / "Igrams", "filt_{pair}_snaphu.unw", "filt_{pair}.cor")
    write_geometry(image, folder / "geom_reference")
    (folder / "baselines").mkdir()
    reference = format_date(truth.dates[0])
    for day, bperp in zip(truth.dates[1:], truth.date_bperp[1:]):
        text = f"PERP_BASELINE_BOTTOM {bperp - 0.5}\nPERP_BASELINE_TOP {bperp + 0.5}\n"
        (folder / "baselines" / f"{reference}_{format_date(day)}.txt").write_text(text, encoding="ascii")
    write_shelf(truth, folder / "merged" / "SLC" / reference / "referenceShelve", protocol)


def write_shelf(truth: Simulation, folder: Path, protocol: int = 3) -> None:
    """Write a shelf with a pickled frame, its objects of classes that are not there when it is read."""
    folder.mkdir(parents=True)
    orbit, day = truth.scene.orbit, truth.dates[0]
    midnight = datetime(day.year, day.month, day.day)
    made = {}
    for name in ("Frame", "Radar", "Platform", "Orbit", "StateVector"):
        module = ModuleType(f"isceobj_{name}")
        made[name] = module.__dict__[name] = type(name, (), {"__module__": module.__name__})
        sys.modules[module.__name__] = module

    def build(name: str, **values: object) -> object:
        one = made[name]()
        one.__dict__.update(values)
        return one

    vectors = [
        build("StateVector", _time=midnight + timedelta(seconds=float(seconds)),
              _position=position.tolist(), _velocity=velocity.tolist())
        for seconds, position, velocity in zip(orbit.seconds, orbit.positions, orbit.velocities)
    ]  # fmt: skip
    instrument = build(
        "Radar", dictionaryOfVariables={"RADAR_WAVELENGTH": ["radarWavelength", "float", True]},
        PRF=PRF, pulseLength=2.7e-05, rangePixelSize=RANGE_PIXEL, radarFrequency=None,
        radarWavelength=truth.options.wavelength,
        _platform=build("Platform", _spacecraftName="ALOS", antennaLength=8.9),
    )  # fmt: skip
    start = midnight + timedelta(seconds=START_SECONDS - 5.0)
    frame = build(
        "Frame", _schHeight=None, _polarization="HH", _startingRange=SLANT_RANGE, _sensingStart=start,
        _sensingStop=start + timedelta(seconds=10.0), _passDirection=None, _processingFacility=None,
        _instrument=instrument, _orbit=build("Orbit", _stateVectors=vectors, _minTime=start),
    )  # fmt: skip
    data = pickle.dumps(frame, protocol=protocol)
    for one in made.values():
        del sys.modules[one.__module__]
    (folder / "data.dat").write_bytes(data)
    (folder / "data.dir").write_text(f"'frame', (0, {len(data)})\n", encoding="ascii")
    (folder / "data.bak").write_text(f"'frame', (0, {len(data)})\n", encoding="ascii")
