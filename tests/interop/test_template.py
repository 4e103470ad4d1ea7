# SPDX-License-Identifier: GPL-2.0-or-later
"""One template, through MintPy's smallbaselineApp.py and through the workflow, on the same synthetic stack."""

from __future__ import annotations

import os
import subprocess
from dataclasses import replace
from pathlib import Path

import h5py
import numpy as np
import pytest

from insar_workbench.core.progress import NullProgress
from insar_workbench.core.simulation.simulation import SimulationOptions, simulate
from insar_workbench.core.simulation.simulation_files import write_stack
from insar_workbench.core.template.template import Template
from insar_workbench.core.template.template_options import read_options
from insar_workbench.core.workflow.workflow import run_workflow

TEMPLATE = """\
mintpy.load.processor            = gamma
mintpy.network.tempBaseMax       = 60
mintpy.network.excludeIfgIndex   = 3
mintpy.reference.yx              = {row},{col}
mintpy.networkInversion.minTempCoh = 0.6
mintpy.troposphericDelay.method  = height_correlation
mintpy.troposphericDelay.looks   = 1
mintpy.deramp                    = linear
mintpy.residualRMS.cutoff        = 1.5
mintpy.timeFunc.periodic         = 1
mintpy.plot                      = no
mintpy.save.kmz                  = no
"""
START = """
import sys
from mintpy.cli import smallbaselineApp
smallbaselineApp.main(sys.argv[1:])
"""


@pytest.fixture(scope="module")
def folders(peers_python: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Run both; the folder of MintPy's products and that of ours."""
    base = tmp_path_factory.mktemp("template")
    truth = simulate(SimulationOptions(dates=16, rows=36, cols=44, seed=3, dem_error=8.0, connections=4, gaps=0.0))
    theirs, inputs = base / "mintpy", base / "stack" / "inputs"
    for folder in (theirs / "inputs", inputs):
        folder.mkdir(parents=True)
        write_stack(truth, folder / "ifgramStack.h5", folder / "geometryGeo.h5", referenced=False)
    row, col = truth.scene.town_centre
    template = base / "scene.txt"
    template.write_text(TEMPLATE.format(row=row, col=col), encoding="ascii")
    command = [str(peers_python), "-W", "ignore", "-c", START, str(template), "--dir", str(theirs)]
    environment = {**os.environ, "PATH": f"{peers_python.parent}:{os.environ['PATH']}", "MPLBACKEND": "Agg"}
    command += ["--start", "modify_network", "--end", "velocity"]
    done = subprocess.run(command, cwd=theirs, env=environment, capture_output=True, text=True, check=False)
    assert (theirs / "velocity.h5").is_file(), f"{done.stdout[-3000:]}\n{done.stderr[-3000:]}"
    asked = read_options(Template.read(template))
    assert [line for line in asked.not_honoured if "kmz" not in line] == []

    options = replace(asked.options, load=replace(asked.options.load, format="mintpy"))
    run_workflow(base / "stack", base / "ours", options, NullProgress())
    return theirs, base / "ours"


def read(path: Path, name: str) -> np.ndarray:
    with h5py.File(path) as file:
        return file[name][:]


def test_the_same_velocity(folders: tuple[Path, Path]) -> None:
    """To a hundredth of a millimetre a year: MintPy divides absolute heights by the cosine of the incidence."""
    theirs, ours = folders
    mask = (read(theirs / "maskTempCoh.h5", "mask") != 0) & (read(ours / "maskTempCoh.h5", "mask") != 0)
    assert mask.sum() > 500
    np.testing.assert_array_equal(
        read(theirs / "maskTempCoh.h5", "mask") != 0, read(ours / "maskTempCoh.h5", "mask") != 0
    )
    for layer, tolerance in (("velocity", 2e-5), ("velocityStd", 1e-5), ("annualAmplitude", 1e-5)):
        expected, found = read(theirs / "velocity.h5", layer)[mask], read(ours / "velocity.h5", layer)[mask]
        np.testing.assert_allclose(found, expected, atol=tolerance)
    assert np.ptp(read(ours / "velocity.h5", "velocity")[mask]) > 0.02


def test_the_same_steps(folders: tuple[Path, Path]) -> None:
    theirs, ours = folders
    assert (theirs / "reference_date.txt").read_text() == (ours / "reference_date.txt").read_text()
    assert (theirs / "exclude_date.txt").read_text() == (ours / "exclude_date.txt").read_text()
    mask = read(ours / "maskTempCoh.h5", "mask") != 0
    errors = [read(folder / "demErr.h5", "dem")[mask] for folder in folders]
    np.testing.assert_allclose(errors[1], errors[0], atol=0.05)
