# SPDX-License-Identifier: GPL-2.0-or-later
"""The workflow's dialog shows, before a run, what the run would do with the folder of products."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from dock_helpers import pump

from insar_workbench.core.progress import NullProgress
from insar_workbench.core.simulation.simulation import SimulationOptions, simulate
from insar_workbench.core.simulation.simulation_files import write_gamma_folder
from insar_workbench.core.workflow.workflow import WorkflowOptions, run_workflow

if TYPE_CHECKING:
    from qgis.core import QgsApplication

    from insar_workbench.plugin.workflow.workflow_dialog import WorkflowDialog


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A folder of interferograms, and one of products with a whole run."""
    base = tmp_path_factory.mktemp("run")
    source = write_gamma_folder(simulate(SimulationOptions(dates=8, rows=24, cols=30, seed=3)), base / "in")
    run_workflow(source, base / "out", WorkflowOptions(), NullProgress())
    return source, base / "out"


@pytest.fixture
def dialog(qgis_app: QgsApplication) -> Iterator[WorkflowDialog]:
    """The dialog as QGIS gets it from the algorithm, shown."""
    from qgis.core import QgsApplication as Application
    from qgis.core import QgsProject

    from insar_workbench.plugin.workflow.workflow_dialog import WorkflowDialog
    from insar_workbench.processing_provider.algorithms.small_baseline_workflow import SmallBaselineWorkflow

    SmallBaselineWorkflow.DIALOG = WorkflowDialog
    algorithm = Application.processingRegistry().createAlgorithmById("insar:smallbaselineworkflow")
    made = algorithm.createCustomParametersWidget(None)
    SmallBaselineWorkflow.DIALOG = None
    made.resize(1000, 900)
    made.show()
    yield made
    made.close()
    made.deleteLater()
    QgsProject.instance().clear()  # of what a run has opened


def wait_until(happened: Callable[[], bool], seconds: float = 20.0) -> None:
    """Let Qt work until something has happened."""
    end = time.monotonic() + seconds
    while not happened():
        assert time.monotonic() < end
        pump()


def states(dialog: WorkflowDialog) -> dict[str, str]:
    """State of each step as the table has it."""
    table = dialog.steps.table
    items = [table.topLevelItem(row) for row in range(table.topLevelItemCount())]
    return {item.text(0).lower(): item.text(1) for item in items}


def fill(dialog: WorkflowDialog, folders: tuple[Path, Path], **more: Any) -> None:
    source, output = folders
    dialog.setParameters({"INPUT": str(source), "OUTPUT_FOLDER": str(output), **more})


def test_without_a_run_there_is_nothing(dialog: WorkflowDialog, folders: tuple[Path, Path], tmp_path: Path) -> None:
    assert not dialog.steps.table.isVisible() and not dialog.steps.summary.isVisible()
    fill(dialog, (folders[0], tmp_path))
    wait_until(lambda: not dialog.steps.is_looking)
    assert not dialog.steps.table.isVisible() and not dialog.steps.summary.isVisible()


def test_states_follow_the_parameters(dialog: WorkflowDialog, folders: tuple[Path, Path]) -> None:
    fill(dialog, folders)
    wait_until(lambda: states(dialog).get("velocity") == "done")
    assert dialog.steps.table.isVisible() and states(dialog)["unwrapping errors"] == "skipped"
    assert set(states(dialog).values()) == {"done", "skipped"}
    assert "1 skipped" in dialog.steps.summary.text()
    made = dialog.steps.table.topLevelItem(0).text(2)
    assert made[:2] == "20" and len(made) == len("2018-01-06 12:00")
    dialog.mainWidget().wrappers["WEIGHTS"].setParameterValue("no", dialog.mainWidget().processing_context)
    wait_until(lambda: states(dialog).get("velocity") == "out of date")
    assert states(dialog)["inversion"] == "out of date" and states(dialog)["quick overview"] == "done"
    dialog.mainWidget().wrappers["REMOVERAMP"].setParameterValue(True, dialog.mainWidget().processing_context)
    wait_until(lambda: states(dialog).get("remove ramps") == "to do")


def test_what_does_not_fit_is_said(dialog: WorkflowDialog, folders: tuple[Path, Path]) -> None:
    fill(dialog, folders, EXCLUDE_DATES="1999-01-01")
    wait_until(lambda: "is not in the network" in dialog.steps.summary.text())
    assert not dialog.steps.table.isVisible()


def test_it_does_not_look_while_a_run_writes(dialog: WorkflowDialog, folders: tuple[Path, Path]) -> None:
    fill(dialog, folders)
    assert dialog.steps.is_looking
    dialog.blockControlsWhileRunning()
    assert not dialog.steps.is_looking
    dialog.steps.refresh()
    assert not dialog.steps.is_looking
    dialog.resetGui()
    wait_until(lambda: states(dialog).get("velocity") == "done")


def test_a_run_from_the_dialog(dialog: WorkflowDialog, folders: tuple[Path, Path], tmp_path: Path) -> None:
    """Press Run; when it has ended, the steps are done."""
    from qgis.PyQt.QtWidgets import QDialogButtonBox

    fill(dialog, (folders[0], tmp_path / "new"))
    dialog.buttonBox().button(QDialogButtonBox.StandardButton.Ok).click()
    wait_until(lambda: dialog.results() != {}, 60)
    dialog.showParameters()
    wait_until(lambda: states(dialog).get("velocity") == "done")
