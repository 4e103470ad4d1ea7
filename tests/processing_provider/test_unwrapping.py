# SPDX-License-Identifier: GPL-2.0-or-later
"""Correction of unwrapping errors through QGIS: outputs, table, copy, undo, workflow, what is said when it fails."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from insar_workbench.core.simulation.simulation import SimulationOptions, simulate
from insar_workbench.core.simulation.simulation_files import write_gamma_folder, write_stack
from insar_workbench.core.stack import PHASE, InterferogramStack

CLEAR = SimulationOptions(
    dates=10, rows=30, cols=40, connections=3, utm=True, noise=0.3, turbulence=0.001, water_phase=False
)


@pytest.fixture(scope="module")
def truth():
    return simulate(CLEAR)


@pytest.fixture(scope="module")
def wrong():
    return simulate(replace(CLEAR, unwrapping_errors=4))


@pytest.fixture
def wrong_stack(wrong, tmp_path) -> Path:
    write_stack(wrong, tmp_path / "ifgramStack.h5", tmp_path / "geometryGeo.h5")
    return tmp_path / "ifgramStack.h5"


@pytest.mark.parametrize("method", ["bridging", "phase_closure", "bridging+phase_closure"])
def test_correct_and_undo(run, wrong_stack, truth, wrong, tmp_path, method):
    results = run(
        "correctunwrapping",
        STACK=wrong_stack,
        METHOD=method,
        MIN_AREA=10,
        SHARE=tmp_path / "share.h5",
        SHARE_LAYER=tmp_path / "share.tif",
        TABLE="TEMPORARY_OUTPUT",
    )
    assert (results["PAIRS"], results["COMPONENTS"], results["SKIPPED"]) == (4, 4, 0)
    assert results["STACK"] == str(wrong_stack) and "OUTPUT" not in results
    stack = InterferogramStack.open(wrong_stack)
    assert stack.phase_dataset == results["PHASE"]
    np.testing.assert_allclose(stack.read(PHASE), truth.phase, atol=1e-5)
    rows = list(results["TABLE"].getFeatures())
    cycles = dict(zip(stack.network.names, wrong.cycles.tolist()))
    assert {row["pair"]: row["cycles"] for row in rows} == {name: -k for name, k in cycles.items() if k}
    for row in rows:
        pixel = stack.grid.pixel(row["x"], row["y"])
        assert wrong.scene.corner[pixel] and row["pixels"] == np.count_nonzero(wrong.components[0] == row["component"])
    assert (tmp_path / "share.qml").is_file()
    results = run("undounwrapping", STACK=wrong_stack)
    assert results["STACK"] == str(wrong_stack)
    np.testing.assert_array_equal(InterferogramStack.open(wrong_stack).read(PHASE), wrong.phase)


def test_copies(run, wrong_stack, wrong, tmp_path):
    corrected, undone = tmp_path / "corrected.h5", tmp_path / "undone.h5"
    results = run("correctunwrapping", STACK=wrong_stack, MIN_AREA=10, OUTPUT=corrected, SHARE=tmp_path / "share.h5")
    assert results["OUTPUT"] == results["STACK"] == str(corrected)
    assert InterferogramStack.open(wrong_stack).phase_dataset == PHASE
    results = run("undounwrapping", STACK=corrected, DELETE=True, OUTPUT=undone)
    assert results["OUTPUT"] == results["STACK"] == str(undone)
    np.testing.assert_array_equal(InterferogramStack.open(undone).read(PHASE), wrong.phase)
    assert InterferogramStack.open(corrected).phase_dataset != PHASE


def test_water_mask_and_a_stack_without_components(run, wrong_stack, interferograms, tmp_path):
    from qgis.core import QgsProcessingException

    share = tmp_path / "share.h5"
    mask = wrong_stack.with_name("geometryGeo.h5")
    results = run("correctunwrapping", STACK=wrong_stack, WATER_MASK=mask, MIN_AREA=10, RAMP="linear", SHARE=share)
    assert results["PAIRS"] == 4
    bare = tmp_path / "bare.h5"
    run("loadstack", INPUT=interferograms, STACK=bare, GEOMETRY=tmp_path / "g.h5")
    run("referencepoint", STACK=bare)
    with pytest.raises(QgsProcessingException, match="has no dataset 'connectComponent'"):
        run("correctunwrapping", STACK=bare, SHARE=share)


def test_in_the_workflow(run, wrong, tmp_path):
    folder = write_gamma_folder(wrong, tmp_path / "gamma", components=True)
    row, col = wrong.scene.town_centre
    given = {"INPUT": folder, "OUTPUT_FOLDER": tmp_path / "out", "ROW": row, "COLUMN": col}
    plain = run("smallbaselineworkflow", **given)
    assert not (tmp_path / "out" / "unwrapCorrectedShare.h5").exists()
    given["UNWRAPPING"] = "bridging"
    results = run("smallbaselineworkflow", **given, UNWRAPPING_MIN_AREA=10)
    assert results["STEPS_RUN"] == 4 and "load" in results["SKIPPED"] and plain["STEPS_RUN"] > 4
    assert InterferogramStack.open(results["STACK"]).phase_dataset == "unwrapPhase_bridging"
    assert (tmp_path / "out" / "unwrapCorrectedShare.h5").is_file()
