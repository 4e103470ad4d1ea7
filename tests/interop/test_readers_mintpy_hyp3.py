# SPDX-License-Identifier: GPL-2.0-or-later
"""MintPy's prep_hyp3.py and load_data.py make the same stack and geometry of HyP3's products as we do."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import h5py
import numpy as np
import pytest
from format_writers import hyp3_products as hyp3

from insar_workbench.core.loading.load import load_stack
from insar_workbench.core.loading.load_options import LoadOptions
from insar_workbench.core.progress import NullProgress
from insar_workbench.core.simulation.simulation import SimulationOptions, simulate

KINDS = {
    "gamma": (hyp3.gamma_name, ""),
    "burst": (hyp3.burst_name, ""),
    "multi_burst": (hyp3.multi_burst_name, "_clip"),
}
TEMPLATE = """mintpy.load.processor = hyp3
mintpy.load.unwFile = ../products/*/*unw_phase{suffix}.tif
mintpy.load.corFile = ../products/*/*corr{suffix}.tif
mintpy.load.connCompFile = ../products/*/*conncomp{suffix}.tif
mintpy.load.demFile = ../products/*/*dem{suffix}.tif
mintpy.load.incAngleFile = ../products/*/*lv_theta{suffix}.tif
mintpy.load.azAngleFile = ../products/*/*lv_phi{suffix}.tif
mintpy.load.waterMaskFile = ../products/*/*water_mask{suffix}.tif
"""
CALLS = """
import json, os, shutil, sys
from pathlib import Path
import mintpy
from mintpy.cli import load_data
for folder in json.loads(sys.argv[1]):
    os.chdir(folder)
    shutil.copy(Path(mintpy.__file__).parent / "defaults" / "smallbaselineApp.cfg", ".")
    load_data.main(["-t", "smallbaselineApp.cfg", "hyp3.txt"])
"""


@pytest.fixture(scope="module")
def folders(peers_python: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """For each kind of product a folder with MintPy's files in mintpy/inputs and ours in ours/."""
    options = SimulationOptions(dates=4, rows=24, cols=30, connections=2, water_phase=False, gaps=0.1, **hyp3.OPTIONS)
    truth = simulate(options)
    made = {}
    for kind, (naming, suffix) in KINDS.items():
        folder = made[kind] = tmp_path_factory.mktemp(kind)
        for name in ("mintpy", "ours"):
            (folder / name).mkdir()
        hyp3.write_products(truth, folder / "products", naming, components=kind != "gamma", suffix=suffix)
        (folder / "mintpy" / "hyp3.txt").write_text(TEMPLATE.format(suffix=suffix), encoding="ascii")
        outputs = folder / "ours" / "ifgramStack.h5", folder / "ours" / "geometryGeo.h5"
        load_stack(folder / "products", *outputs, LoadOptions(), NullProgress())
    environment = {**os.environ, "PATH": f"{peers_python.parent}:{os.environ['PATH']}", "MPLBACKEND": "Agg"}
    command = [
        str(peers_python),
        "-W",
        "ignore",
        "-c",
        CALLS,
        json.dumps([str(path / "mintpy") for path in made.values()]),
    ]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"{done.stdout[-2000:]}\n{done.stderr[-2000:]}"
    return made


@pytest.mark.parametrize("kind", KINDS)
def test_the_stack_is_the_same(folders: dict[str, Path], kind: str) -> None:
    theirs, ours = (folders[kind] / place / "ifgramStack.h5" for place in ("mintpy/inputs", "ours"))
    with h5py.File(theirs) as their, h5py.File(ours) as our:
        layers = {"unwrapPhase", "coherence"} | ({"connectComponent"} if kind != "gamma" else set())
        assert layers <= set(their) and layers <= set(our)
        np.testing.assert_array_equal(our["date"][:], their["date"][:])
        np.testing.assert_allclose(our["bperp"][:], their["bperp"][:], atol=1e-4)
        assert np.ptp(our["bperp"][:]) > 10.0
        for layer in layers:
            np.testing.assert_array_equal(our[layer][:], their[layer][:])
        assert (our["unwrapPhase"][:] == 0).mean() > 0.05 and np.abs(our["unwrapPhase"][:]).max() > 0.5


@pytest.mark.parametrize("kind", KINDS)
def test_the_geometry_is_the_same(folders: dict[str, Path], kind: str) -> None:
    theirs, ours = (folders[kind] / place / "geometryGeo.h5" for place in ("mintpy/inputs", "ours"))
    with h5py.File(theirs) as their, h5py.File(ours) as our:
        for layer in ("height", "incidenceAngle", "azimuthAngle", "waterMask"):
            np.testing.assert_allclose(our[layer][:], their[layer][:], atol=1e-4, err_msg=layer)


@pytest.mark.parametrize("kind", KINDS)
def test_the_attributes_are_the_same(folders: dict[str, Path], kind: str) -> None:
    theirs, ours = (folders[kind] / place / "ifgramStack.h5" for place in ("mintpy/inputs", "ours"))
    names = "WAVELENGTH HEADING CENTER_LINE_UTC ALOOKS RLOOKS EARTH_RADIUS HEIGHT STARTING_RANGE RANGE_PIXEL_SIZE"
    numbers = f"{names} AZIMUTH_PIXEL_SIZE ANTENNA_SIDE X_FIRST Y_FIRST X_STEP Y_STEP LENGTH WIDTH".split()
    with h5py.File(theirs) as their, h5py.File(ours) as our:
        for name in numbers:
            assert float(our.attrs[name]) == pytest.approx(float(their.attrs[name])), name
        for name in ("PROCESSOR", "PLATFORM", "ORBIT_DIRECTION", "UTM_ZONE", "EPSG"):
            assert our.attrs[name] == their.attrs[name], name
