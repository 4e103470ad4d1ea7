# SPDX-License-Identifier: GPL-2.0-or-later
"""What a person lets a run use reaches the blocks, and a missing cluster is told before anything is written."""

import sys

import pytest

from insar_workbench.core import blocks


def test_memory_reaches_the_blocks_of_this_run_only(run, original_stack, tmp_path, monkeypatch):
    budgets = []
    original = blocks.memory_budget
    monkeypatch.setattr(blocks, "memory_budget", lambda: budgets.append(original()) or budgets[-1])
    run("invertnetwork", STACK=original_stack, TIMESERIES=tmp_path / "a.h5", MEMORY=20)
    assert budgets == [20 * 1024**2]
    run("invertnetwork", STACK=original_stack, TIMESERIES=tmp_path / "b.h5")
    assert len(budgets) == 2 and budgets[1] != budgets[0]
    assert (tmp_path / "a.h5").stat().st_size == (tmp_path / "b.h5").stat().st_size


def test_memory_reaches_the_blocks_of_a_correction(run, original_stack, tmp_path, monkeypatch):
    run("invertnetwork", STACK=original_stack, TIMESERIES=tmp_path / "a.h5")
    budgets = []
    original = blocks.memory_budget
    monkeypatch.setattr(blocks, "memory_budget", lambda: budgets.append(original()) or budgets[-1])
    run("removeramp", TIMESERIES=tmp_path / "a.h5", OUTPUT=tmp_path / "b.h5", MEMORY=20)
    assert budgets and set(budgets) == {20 * 1024**2}


def test_memory_of_the_workflow_counts_in_its_steps(run, interferograms, tmp_path, monkeypatch):
    budgets = []
    original = blocks.memory_budget
    monkeypatch.setattr(blocks, "memory_budget", lambda: budgets.append(original()) or budgets[-1])
    run("smallbaselineworkflow", INPUT=interferograms, OUTPUT_FOLDER=tmp_path / "out", MEMORY=32)
    assert len(budgets) > 3 and set(budgets) == {32 * 1024**2}


@pytest.mark.parametrize("installed", [True, False])
def test_a_cluster_that_is_not_there(run, original_stack, tmp_path, monkeypatch, installed):
    from qgis.core import QgsProcessingException

    if installed:
        pytest.importorskip("distributed")
        monkeypatch.setattr("insar_workbench.core.cluster.CONNECT_SECONDS", 0.5)
    else:
        monkeypatch.setitem(sys.modules, "distributed", None)
    words = "cannot be reached" if installed else "distributed cannot be imported"
    with pytest.raises(QgsProcessingException, match=words):
        run("invertnetwork", STACK=original_stack, TIMESERIES=tmp_path / "a.h5", SCHEDULER="tcp://127.0.0.1:9")
    assert list(tmp_path.iterdir()) == []
