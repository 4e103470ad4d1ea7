# SPDX-License-Identifier: GPL-2.0-or-later
"""MintPy's prep_aria.py makes the same stack, geometry and delays of a folder of ARIA-tools as we do."""

from __future__ import annotations

import os
import subprocess
from dataclasses import replace
from datetime import date
from pathlib import Path

import h5py
import numpy as np
import pytest
from format_writers.aria_stacks import radar_facts, write_aria_tools, write_date_stack, write_raster, write_stack

from insar_workbench.core.dates import format_date
from insar_workbench.core.loading.load import load_stack
from insar_workbench.core.loading.load_options import LoadOptions
from insar_workbench.core.metadata import Metadata
from insar_workbench.core.progress import NullProgress
from insar_workbench.core.simulation.simulation import Simulation, SimulationOptions, simulate

CALL = "import sys; from mintpy.cli import prep_aria; prep_aria.main(sys.argv[1:])"
DELAYS = {
    "--tropo": "stack/troposphereTotal/HRRRStack.vrt",
    "--set": "stack/setStack.vrt",
    "--iono": "stack/ionoStack.vrt",
}


@pytest.fixture(scope="module")
def truth() -> Simulation:
    options = SimulationOptions(dates=5, rows=30, cols=40, connections=2, seed=8, unwrapping_errors=2)
    return simulate(replace(options, water_phase=False))


def write_delays(truth: Simulation, folder: Path) -> None:
    grid, wavelength = truth.grid, truth.options.wavelength
    draw = np.random.default_rng(1)

    def images(radians: float) -> dict[date, np.ndarray]:
        return {day: radians + draw.normal(size=grid.shape) for day in truth.dates}

    path = folder / "stack/troposphereTotal/HRRRStack.vrt"
    write_date_stack(path, grid, "HRRR", images(-500.0), wavelength, folder / "troposphereTotal/HRRR")
    write_date_stack(
        folder / "stack/setStack.vrt", grid, "solidEarthTide", images(1.0), wavelength, folder / "solidEarthTide"
    )
    names = [f"{format_date(later)}_{format_date(first)}" for first, later in truth.network.pairs]
    files = [
        write_raster(folder / "ionosphere" / name, grid, draw.normal(size=grid.shape).astype(np.float32), 0.0)
        for name in names
    ]
    facts = [{**radar_facts(name, wavelength), "perpendicularBaseline": 1.0} for name in names]
    write_stack(folder / "stack/ionoStack.vrt", grid, "ionosphere", files, 0.0, facts)


@pytest.fixture(scope="module")
def both(peers_python: Path, truth: Simulation, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with MintPy's files in inputs/ and ours in ours/."""
    folder = tmp_path_factory.mktemp("aria")
    write_aria_tools(truth, folder)
    write_delays(truth, folder)
    words = ["-s", "stack", "-d", "DEM/SRTM_3arcsec.dem", "-i", "incidenceAngle/*.vrt", "-a", "azimuthAngle/*.vrt"]
    words_of_delays = [word for option in DELAYS.items() for word in option]
    command = [str(peers_python), "-W", "ignore", "-c", CALL, *words, "-w", "mask/watermask.msk", *words_of_delays]
    environment = {**os.environ, "PATH": f"{peers_python.parent}:{os.environ['PATH']}", "MPLBACKEND": "Agg"}
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"{done.stdout[-2000:]}\n{done.stderr[-2000:]}"
    (folder / "ours").mkdir()
    names = (folder / "ours" / f"{name}.h5" for name in ("ifgramStack", "geometryGeo", "delays"))
    stack, geometry, delays = names
    load_stack(folder, stack, geometry, LoadOptions("aria_tools"), NullProgress(), delays_path=delays)
    return folder


def test_stack(both: Path) -> None:
    with h5py.File(both / "ours/ifgramStack.h5") as ours, h5py.File(both / "inputs/ifgramStack.h5") as theirs:
        np.testing.assert_array_equal(ours["date"][:], theirs["date"][:])
        np.testing.assert_allclose(ours["bperp"][:], theirs["bperp"][:], rtol=1e-6)
        for layer in ("unwrapPhase", "coherence"):
            np.testing.assert_array_equal(ours[layer][:], theirs[layer][:])
        assert np.abs(ours["bperp"][:]).max() > 10 and np.abs(ours["unwrapPhase"][:]).max() > 1
        # MintPy has 0 for no data and for ARIA's component 0; here components count from 1
        components, others = ours["connectComponent"][:], theirs["connectComponent"][:]
        nothing = components == 0
        assert nothing.any() and (others[nothing] == 0).all()
        np.testing.assert_array_equal(components[~nothing], others[~nothing] + 1)
        for key in ("X_FIRST", "Y_FIRST", "X_STEP", "Y_STEP", "LENGTH", "WIDTH"):
            assert float(ours.attrs[key]) == pytest.approx(float(theirs.attrs[key]), abs=1e-8)


def test_attributes(both: Path) -> None:
    with h5py.File(both / "ours/ifgramStack.h5") as file:
        ours = dict(file.attrs)
    with h5py.File(both / "inputs/ifgramStack.h5") as file:
        theirs = dict(file.attrs)
    for key in ("PROCESSOR", "PLATFORM", "ORBIT_DIRECTION", "X_UNIT"):
        assert str(ours[key]) == str(theirs[key])
    for key, off in (
        ("WAVELENGTH", 1e-9),
        ("STARTING_RANGE", 1e-3),
        ("RANGE_PIXEL_SIZE", 1e-6),
        ("ALOOKS", 0),
        ("RLOOKS", 0),
        ("ANTENNA_SIDE", 0),
        ("CENTER_LINE_UTC", 1.0),
        ("HEADING", 1.0),  # a round number there, from the angles here
    ):
        assert float(ours[key]) == pytest.approx(float(theirs[key]), abs=off), key
    assert Metadata(ours, "ours").looks == round(float(theirs["NCORRLOOKS"]))


def test_geometry(both: Path) -> None:
    with h5py.File(both / "ours/geometryGeo.h5") as ours, h5py.File(both / "inputs/geometryGeo.h5") as theirs:
        for layer in ("height", "incidenceAngle", "waterMask"):
            np.testing.assert_array_equal(ours[layer][:], theirs[layer][:])
        land = theirs["waterMask"][:]
        turn = (ours["azimuthAngle"][:] - theirs["azimuthAngle"][:])[land]
        np.testing.assert_allclose(turn, 360.0, atol=1e-3)  # 100 degrees here, -260 there
        assert land.any() and not land.all()


@pytest.mark.parametrize(("layer", "name"), [("troposphere", "HRRR"), ("solidEarthTide", "solidEarthTide")])
def test_delays_of_dates(both: Path, truth: Simulation, layer: str, name: str) -> None:
    """MintPy's are apparent displacements toward the radar of each date, ours longer paths from date to date."""
    with h5py.File(both / f"inputs/{name}_ARIA.h5") as file:
        series = dict(zip((day.decode() for day in file["date"][:]), file["timeseries"][:]))
    with h5py.File(both / "ours/delays.h5") as file:
        cube = file[layer][:]
    for image, (first, second) in zip(cube, truth.network.pairs):
        motion = series[format_date(second)] - series[format_date(first)]
        np.testing.assert_allclose(image, -4.0 * np.pi / truth.options.wavelength * motion, atol=1e-3)


def test_ionosphere(both: Path) -> None:
    with h5py.File(both / "ours/delays.h5") as ours, h5py.File(both / "inputs/ionStack.h5") as theirs:
        np.testing.assert_array_equal(ours["ionosphere"][:], theirs["unwrapPhase"][:])
