# SPDX-License-Identifier: GPL-2.0-or-later
"""MintPy makes the same stack and geometry of the products of NISAR, GMTSAR and SNAP, as far as it reads them."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path
from types import ModuleType

import h5py
import numpy as np
import numpy.typing as npt
import pytest
from format_writers import gmtsar, nisar_gunw, snap_dimap

from insar_workbench.core.loading.load import load_stack
from insar_workbench.core.loading.load_options import LoadOptions
from insar_workbench.core.progress import NullProgress
from insar_workbench.core.simulation.simulation import Simulation, SimulationOptions, simulate

WRITERS: dict[str, ModuleType] = {"nisar": nisar_gunw, "gmtsar": gmtsar, "snap": snap_dimap}
TEMPLATES = {
    "nisar": """mintpy.load.processor = nisar
mintpy.load.unwFile = ../products/*.h5
mintpy.load.demFile = ../products/dem.tif
""",
    "gmtsar": """mintpy.load.processor = gmtsar
mintpy.load.metaFile = ../products/intf_all/*/*.PRM
mintpy.load.baselineDir = ../products/baseline_table.dat
mintpy.load.unwFile = ../products/intf_all/*/unwrap_ll.grd
mintpy.load.corFile = ../products/intf_all/*/corr_ll.grd
mintpy.load.connCompFile = ../products/intf_all/*/conncomp_ll.grd
mintpy.load.demFile = ../products/dem_ll.grd
HEADING = -12.3
ALOOKS = 4
RLOOKS = 26
""",
    "snap": """mintpy.load.processor = snap
mintpy.load.unwFile = ../products/interferograms/*_unw_tc.data/Unw*.img
mintpy.load.corFile = ../products/interferograms/*_coh_tc.data/coh*.img
mintpy.load.demFile = ../products/dem_tc.data/elevation.img
""",
}
CALLS = """
import json, os, shutil, sys
from pathlib import Path
import mintpy
from mintpy.cli import load_data
for folder in json.loads(sys.argv[1]):
    os.chdir(folder)
    shutil.copy(Path(mintpy.__file__).parent / "defaults" / "smallbaselineApp.cfg", ".")
    load_data.main(["-t", "smallbaselineApp.cfg", "project.txt"])
    print("done", folder, flush=True)
"""


@pytest.fixture(scope="module")
def stacks(peers_python: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[Simulation, Path]]:
    """For each format the truth, and a folder with MintPy's files in mintpy/inputs and ours in ours/."""
    made = {}
    for name, writer in WRITERS.items():
        folder = tmp_path_factory.mktemp(name)
        chosen = {"dates": 4, "rows": 24, "cols": 30, "connections": 2, "water_phase": False, "gaps": 0.1}
        truth = simulate(SimulationOptions(**{**chosen, **getattr(writer, "OPTIONS", {})}))
        writer.write(truth, folder / "products")
        if name == "gmtsar":
            gmtsar.write_grd(folder / "products" / "dem_ll.grd", truth.grid, truth.scene.height)
        for place in ("mintpy", "ours"):
            (folder / place).mkdir()
        (folder / "mintpy" / "project.txt").write_text(TEMPLATES[name], encoding="ascii")
        more = writer.load_options(truth, folder / "products") if hasattr(writer, "load_options") else {}
        outputs = [folder / "ours" / f"{kind}.h5" for kind in ("ifgramStack", "geometryGeo", "delays")]
        options = LoadOptions(format=name, **more)
        load_stack(folder / "products", outputs[0], outputs[1], options, NullProgress(), delays_path=outputs[2])
        made[name] = truth, folder
    environment = {**os.environ, "PATH": f"{peers_python.parent}:{os.environ['PATH']}", "MPLBACKEND": "Agg"}
    places = json.dumps([str(folder / "mintpy") for _, folder in made.values()])
    command = [str(peers_python), "-W", "ignore", "-c", CALLS, places]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0 and done.stdout.count("done ") == len(made), done.stdout[-3000:] + done.stderr[-3000:]
    return made


def both(folder: Path, name: str, dataset: str) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]:
    """A dataset of ours and of MintPy's, 0 and NaN as NaN."""
    ours = "delays" if name in ("ionStack", "tropoStack", "setStack") else name
    key = {"ionStack": "ionosphere", "tropoStack": "troposphere", "setStack": "solidEarthTide"}.get(name, dataset)
    with (
        h5py.File(folder / "ours" / f"{ours}.h5") as mine,
        h5py.File(folder / "mintpy" / "inputs" / f"{name}.h5") as other,
    ):
        arrays = [mine[key][:].astype(np.float64), other[dataset][:].astype(np.float64)]
    for array in arrays:
        array[array == 0.0] = np.nan
    return arrays[0], arrays[1]


def attributes(folder: Path) -> tuple[dict[str, str], dict[str, str]]:
    """Attributes of our stack and of MintPy's."""
    paths = folder / "ours" / "ifgramStack.h5", folder / "mintpy" / "inputs" / "ifgramStack.h5"
    found = []
    for path in paths:
        with h5py.File(path) as file:
            found.append({key: str(value) for key, value in file.attrs.items()})
    return found[0], found[1]


@pytest.mark.parametrize("name", WRITERS)
def test_same_stack(stacks: dict[str, tuple[Simulation, Path]], name: str) -> None:
    truth, folder = stacks[name]
    with h5py.File(folder / "ours/ifgramStack.h5") as mine, h5py.File(folder / "mintpy/inputs/ifgramStack.h5") as other:
        np.testing.assert_array_equal(mine["date"][:], other["date"][:])
        # MintPy takes NISAR's sign as it stands, which is ours for an antenna that looks left; this one looks right
        sign = -1.0 if name == "nisar" else 1.0
        np.testing.assert_allclose(mine["bperp"][:], sign * other["bperp"][:], atol=1e-3)
    layers = ("unwrapPhase", "coherence") + (("connectComponent",) if name != "snap" else ())
    for layer in layers:
        mine, other = both(folder, "ifgramStack", layer)
        known = np.isfinite(mine) & np.isfinite(other)
        assert known.sum() >= 0.85 * np.isfinite(mine).sum(), layer  # MintPy masks what is water in any of NISAR's
        np.testing.assert_allclose(mine[known], other[known], rtol=1e-6, err_msg=layer)
    assert truth.network.names == tuple("_".join(pair) for pair in _dates(folder))


def _dates(folder: Path) -> list[tuple[str, str]]:
    with h5py.File(folder / "mintpy" / "inputs" / "ifgramStack.h5") as file:
        return [(first.decode(), second.decode()) for first, second in file["date"][:]]


@pytest.mark.parametrize("name", WRITERS)
def test_same_position_and_acquisition(stacks: dict[str, tuple[Simulation, Path]], name: str) -> None:
    _, folder = stacks[name]
    mine, other = attributes(folder)
    assert float(mine["WAVELENGTH"]) == pytest.approx(float(other["WAVELENGTH"]), rel=1e-6)
    assert (mine["LENGTH"], mine["WIDTH"]) == (other["LENGTH"], other["WIDTH"])
    step = float(mine["X_STEP"])
    assert float(other["X_STEP"]) == pytest.approx(step) and float(other["Y_STEP"]) == pytest.approx(-step)
    assert float(other["X_FIRST"]) == pytest.approx(float(mine["X_FIRST"]), abs=0.01 * step)
    assert float(other["Y_FIRST"]) == pytest.approx(float(mine["Y_FIRST"]), abs=0.01 * step)
    assert mine["ORBIT_DIRECTION"] == other["ORBIT_DIRECTION"].upper()
    assert (mine["ALOOKS"], mine["RLOOKS"]) == (other["ALOOKS"], other["RLOOKS"])
    assert float(mine["CENTER_LINE_UTC"]) == pytest.approx(float(other["CENTER_LINE_UTC"]), abs=1.0)
    assert float(mine["STARTING_RANGE"]) == pytest.approx(float(other["STARTING_RANGE"]), rel=2e-3)
    for key in ("EARTH_RADIUS", "HEIGHT"):
        assert float(mine[key]) == pytest.approx(float(other[key]), rel=0.03)
    if name != "nisar":
        assert mine["ANTENNA_SIDE"] == other["ANTENNA_SIDE"]
        assert mine["PLATFORM"].lower() == other["PLATFORM"].lower()
        assert float(mine["HEADING"]) == pytest.approx(float(other["HEADING"]), abs=0.5)
        for key in ("RANGE_PIXEL_SIZE", "AZIMUTH_PIXEL_SIZE"):
            assert float(mine[key]) == pytest.approx(float(other[key]), rel=1e-4)


@pytest.mark.parametrize("name", WRITERS)
def test_same_height(stacks: dict[str, tuple[Simulation, Path]], name: str) -> None:
    mine, other = both(stacks[name][1], "geometryGeo", "height")
    np.testing.assert_allclose(mine, other, atol=0.01)


def test_same_geometry_of_nisar(stacks: dict[str, tuple[Simulation, Path]]) -> None:
    _, folder = stacks["nisar"]
    for layer, tolerance in (("incidenceAngle", 1e-3), ("slantRangeDistance", 0.5), ("azimuthAngle", 1e-3)):
        mine, other = both(folder, "geometryGeo", layer)
        known = np.isfinite(other)
        assert known.sum() > 500
        # MintPy counts this angle from the east: 90 degrees less than its own convention, which is ours
        shift = 90.0 if layer == "azimuthAngle" else 0.0
        np.testing.assert_allclose(mine[known], other[known] + shift, atol=tolerance, err_msg=layer)


@pytest.mark.parametrize(("stack", "sign"), [("ionStack", 1.0), ("tropoStack", 1.0), ("setStack", -1.0)])
def test_same_delays_of_nisar(stacks: dict[str, tuple[Simulation, Path]], stack: str, sign: float) -> None:
    """MintPy hands the tides on as they stand: positive for motion toward the radar, which is a shorter path."""
    mine, other = both(stacks["nisar"][1], stack, "unwrapPhase")
    known = np.isfinite(mine) & np.isfinite(other)
    assert known.sum() > 2000
    np.testing.assert_allclose(mine[known], sign * other[known], atol=2e-3)
