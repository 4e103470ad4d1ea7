# SPDX-License-Identifier: GPL-2.0-or-later
"""The methods in words, read back from products on disk."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from insar_workbench.core.corrections.base import registered
from insar_workbench.core.corrections.dem_error import DemError
from insar_workbench.core.corrections.ramp import Ramp
from insar_workbench.core.corrections.zenith import ZenithDelay
from insar_workbench.core.errors import FormatError
from insar_workbench.core.files import hdf5
from insar_workbench.core.inversion_options import InversionOptions
from insar_workbench.core.network.network_selection import NetworkSelection
from insar_workbench.core.progress import NullProgress
from insar_workbench.core.report.methods_record import UNKNOWN, _correction, recorded_methods, records
from insar_workbench.core.report.methods_text import correction_sentence, methods_sentences
from insar_workbench.core.report.references import PUBLICATIONS, cited
from insar_workbench.core.simulation.simulation import SimulationOptions, simulate
from insar_workbench.core.simulation.simulation_files import write_gamma_folder
from insar_workbench.core.stack import InterferogramStack
from insar_workbench.core.time_functions.time_terms import TimeFunctions
from insar_workbench.core.time_functions.velocity import VelocityOptions
from insar_workbench.core.unwrapping.options import UnwrappingOptions
from insar_workbench.core.workflow.workflow import WorkflowOptions, WorkflowReport, run_workflow

ROOT = Path(__file__).resolve().parents[2]
OPTIONS = WorkflowOptions(
    inversion=InversionOptions(weights="coh", mask_dataset="coherence", mask_threshold=0.3, coherence_threshold=0.65),
    corrections=(DemError(TimeFunctions(polynomial=3)), Ramp("quadratic_range")),
    velocity=VelocityOptions(functions=TimeFunctions(2, (1.0,), (date(2019, 3, 1),))),
)


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> WorkflowReport:
    """A run with corrections."""
    base = tmp_path_factory.mktemp("run")
    source = write_gamma_folder(simulate(SimulationOptions(dates=12, rows=30, cols=36, seed=2)), base / "in")
    return run_workflow(source, base / "out", OPTIONS, NullProgress())


def test_the_record_tells_what_the_options_told(run: WorkflowReport) -> None:
    expected = methods_sentences(InterferogramStack.open(run.products.stack), OPTIONS)
    assert recorded_methods(run.products.velocity) == expected
    assert [one.step for one in records(run.products.velocity)] == [
        "loadstack", "invertnetwork", "removeramp", "correctdemerror", "velocity",
    ]  # fmt: skip


def test_a_series_ends_where_it_was_made(run: WorkflowReport) -> None:
    whole = recorded_methods(run.products.velocity)
    assert recorded_methods(run.products.timeseries) == whole[:5]
    assert recorded_methods(run.series) == whole[:-1]


def test_without_the_stack_the_beginning_comes_from_the_series(run: WorkflowReport, tmp_path: Path) -> None:
    for path in (run.products.velocity, run.series):
        (tmp_path / path.name).write_bytes(path.read_bytes())
    sentences = recorded_methods(tmp_path / "velocity.h5")
    whole = recorded_methods(run.products.velocity)
    assert sentences[0].startswith("Displacement along the line of sight is given at 12 dates between 20190105 and ")
    assert sentences[1] == whole[1]
    assert sentences[2:] == whole[-2:]


def test_files_of_others_record_nothing(run: WorkflowReport, tmp_path: Path) -> None:
    path = tmp_path / "timeseries.h5"
    path.write_bytes(run.products.timeseries.read_bytes())
    with hdf5.open_update(path) as file:
        for name in [name for name in file.attrs if name.startswith("iwb.")]:
            del file.attrs[name]
    sentences = recorded_methods(path)
    assert sentences[-1] == UNKNOWN
    assert "12 dates" in sentences[0] and "30 x 36" in sentences[0]
    with hdf5.open_update(path) as file:
        file.attrs["iwb.step"], file.attrs["iwb.parameters"] = "velocity", "damaged {"
    assert "(Hetland et al., 2012)" in recorded_methods(path)[-1]


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(FormatError, match=r"nothing\.h5"):
        recorded_methods(tmp_path / "nothing.h5")


@pytest.mark.parametrize("kind", registered(), ids=lambda kind: kind.id)
def test_every_correction_has_a_sentence_whatever_is_recorded(kind: type) -> None:
    for parameters in ({}, {"reference": [1, 2], "ramp": None, "degree": "x", "functions": "?", "windows": [3]}):
        sentence = correction_sentence(_correction(kind, parameters))
        assert sentence.endswith(".")
        if issubclass(kind, ZenithDelay):
            assert kind.publication in sentence


def test_recorded_parameters_are_told() -> None:
    kinds = {kind.id: kind for kind in registered()}
    assert "linear in range ramp" in correction_sentence(_correction(kinds["removeramp"], {"ramp": "linear_range"}))


def test_citations_are_complete_and_in_full() -> None:
    source = (ROOT / "core" / "report" / "methods_text.py").read_text(encoding="utf-8")
    source += " ".join(kind.publication for kind in registered() if issubclass(kind, ZenithDelay))
    in_brackets = set(re.findall(r"[A-Z][\w.]+(?: et al\.| & [A-Z]\w+), \d{4}", source))
    assert in_brackets == set(PUBLICATIONS)
    listed = (ROOT / "docs" / "mathematics.md").read_text(encoding="utf-8")
    assert [full for full in PUBLICATIONS.values() if f"- {full}\n" not in listed] == []


def test_cited_publications_come_in_order_and_once() -> None:
    text = "So it is (Yu et al., 2018), and so (Doin et al., 2009), and again (Yu et al., 2018; Yunjun et al., 2019)."
    assert [full[:5] for full in cited(text)] == ["Doin,", "Yu, C", "Yunju"]
    assert cited("Nothing.") == ()


def test_unwrapping_errors_and_coherence_are_told(run: WorkflowReport, tmp_path: Path) -> None:
    stack = InterferogramStack.open(run.products.stack)
    options = replace(
        OPTIONS, unwrapping=UnwrappingOptions("bridging+phase_closure"), selection=NetworkSelection(min_coherence=0.5)
    )
    sentences = methods_sentences(stack, options)
    assert sentences[1] == "Interferograms of low coherence were dropped unless the spanning tree needed them."
    assert "Unwrapping errors were corrected by bridging and phase closure (Yunjun et al., 2019)." in sentences
    one = methods_sentences(stack, replace(OPTIONS, unwrapping=UnwrappingOptions("bridging")))
    assert "Unwrapping errors were corrected by bridging (Yunjun et al., 2019)." in one
    path = tmp_path / "timeseries.h5"
    path.write_bytes(run.products.timeseries.read_bytes())
    with hdf5.open_update(path) as file:
        parameters = json.loads(file.attrs["iwb.parameters"])
        file.attrs["iwb.parameters"] = json.dumps({**parameters, "phase": "unwrapPhase_phaseClosure"})
    assert "Unwrapping errors were corrected by phase closure (Yunjun et al., 2019)." in recorded_methods(path)


def test_without_a_reference_nothing_is_said_of_it(run: WorkflowReport, tmp_path: Path) -> None:
    path = tmp_path / "ifgramStack.h5"
    path.write_bytes(run.products.stack.read_bytes())
    with hdf5.open_update(path) as file:
        del file.attrs["REF_Y"], file.attrs["REF_X"]
    words = "Displacement is relative to"
    for sentences in (recorded_methods(path), methods_sentences(InterferogramStack.open(path), OPTIONS)):
        assert "interferograms of 12 acquisitions" in sentences[0]
        assert not any(words in sentence for sentence in sentences)
    assert any(words in sentence for sentence in recorded_methods(run.products.stack))


def test_a_damaged_predecessor_ends_the_chain(run: WorkflowReport, tmp_path: Path) -> None:
    for path in (run.products.velocity, run.series):
        (tmp_path / path.name).write_bytes(path.read_bytes())
    (tmp_path / run.series.name).write_bytes(b"damaged")
    assert [one.step for one in records(tmp_path / "velocity.h5")] == ["velocity"]
    sentences = recorded_methods(tmp_path / "velocity.h5")
    assert sentences[0].startswith("Displacement is relative to") and "(Hetland et al., 2012)" in sentences[-1]
