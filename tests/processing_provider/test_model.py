# SPDX-License-Identifier: GPL-2.0-or-later
"""The algorithms chain in a model of the graphical modeler, and under the names that qgis_process takes."""

from __future__ import annotations

import importlib.util
import json
import os
import shutil
import subprocess
from pathlib import Path

import numpy as np
import pytest

from insar_workbench.core.files.raster import read_raster
from insar_workbench.core.series import DisplacementSeries

ROOT = Path(__file__).resolve().parents[2]
SAVED = ROOT / "docs" / "models" / "velocity_from_folder.model3"


@pytest.fixture(scope="module")
def made(qgis_app):
    """The model as tools/make_models.py builds it."""
    spec = importlib.util.spec_from_file_location("make_models", ROOT / "tools" / "make_models.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.velocity_from_folder()


@pytest.fixture(scope="module")
def model(qgis_app):
    """The model of docs/models."""
    from qgis.core import QgsProcessingModelAlgorithm

    saved = QgsProcessingModelAlgorithm()
    assert saved.fromFile(str(SAVED))
    saved.initAlgorithm()
    return saved


def test_the_saved_model_is_up_to_date(made, model, tmp_path):
    from qgis.core import QgsProcessingModelAlgorithm

    assert made.toFile(str(tmp_path / "made.model3"))
    again = QgsProcessingModelAlgorithm()  # a file turns empty values into empty texts
    assert again.fromFile(str(tmp_path / "made.model3"))
    saved, expected = model.toVariant(), again.toVariant()
    assert saved["children"].keys() == expected["children"].keys()
    # other versions of QGIS write the definition of a parameter with more or fewer entries
    if saved.get("internal_version") == expected.get("internal_version"):
        assert saved == expected, "run tools/make_models.py"


def test_the_saved_model_is_valid(model):
    assert model.validate() == (True, [])


def test_steps_are_offered_as_sources_of_the_next_ones(model):
    def offered(step):
        sources = model.availableSourcesForChild(step, ["file"], ["outputFile"])
        return {(source.outputChildId(), source.outputName()) for source in sources}

    assert ("loadstack", "STACK") in offered("modifynetwork")
    assert ("modifynetwork", "STACK") in offered("referencepoint")
    assert ("referencepoint", "STACK") in offered("invertnetwork")
    assert ("invertnetwork", "TIMESERIES") in offered("velocity")


def test_the_model_runs(model, interferograms, simulation, tmp_path):
    import processing

    outputs = {
        "invertnetwork:TIMESERIES": str(tmp_path / "timeseries.h5"),
        "invertnetwork:TEMPORAL_COHERENCE_LAYER": str(tmp_path / "coherence.tif"),
        "velocity:VELOCITY": str(tmp_path / "velocity.h5"),
        "velocity:VELOCITY_LAYER": str(tmp_path / "velocity.tif"),
    }
    results = processing.run(model.create(), {"folder": str(interferograms), "connections": 2, **outputs})
    steps = results["CHILD_RESULTS"]
    assert steps["modifynetwork"]["PAIRS"] < steps["loadstack"]["PAIRS"] == len(simulation.network)
    assert steps["referencepoint"]["COHERENCE"] > 0.85
    assert DisplacementSeries.open(outputs["invertnetwork:TIMESERIES"]).dates == simulation.dates
    row, col = simulation.scene.landslide_centre
    velocity = read_raster(outputs["velocity:VELOCITY_LAYER"]).array
    assert velocity[row, col] < -10
    assert np.isnan(velocity).any()  # the mask reached it
    assert (tmp_path / "velocity.qml").is_file()


def test_qgis_process_takes_dates_and_says_what_is_wrong(qgis_app, series, simulation, tmp_path):
    program = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
    assert program, "qgis_process is not installed"
    plugins, profile = tmp_path / "plugins", tmp_path / "profile"
    plugins.mkdir()
    (plugins / "insar_workbench").symlink_to(ROOT)
    environment = {**os.environ, "QGIS_PLUGINPATH": str(plugins), "QGIS_CUSTOM_CONFIG_PATH": str(profile)}

    def qgis_process(*arguments):
        done = subprocess.run(
            [program, *arguments], env=environment, cwd=tmp_path, capture_output=True, text=True, check=False
        )
        return done.returncode, done.stdout, done.stderr

    assert qgis_process("plugins", "enable", "insar_workbench")[0] == 0
    code, text, log = qgis_process(
        "run",
        "insar:velocity",
        "--json",
        "--",
        f"TIMESERIES={series}",
        f"START={simulation.dates[2].isoformat()}",
        "PERIODIC=",
        f"VELOCITY={tmp_path / 'velocity.h5'}",
        f"VELOCITY_LAYER={tmp_path / 'velocity.tif'}",
    )
    assert code == 0, log
    results = json.loads(text)["results"]
    assert results["DATES"] == 10
    assert (tmp_path / "velocity.qml").is_file()
    code, text, log = qgis_process(
        "run", "insar:velocity", "--", f"TIMESERIES={series}", "STEPS=20990101", f"VELOCITY={tmp_path / 'no.h5'}"
    )
    assert code != 0
    assert "The step on 20990101 is not inside the dates" in text + log
    assert "Traceback" not in text + log
    assert not (tmp_path / "no.h5").exists()
