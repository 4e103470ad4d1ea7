# SPDX-License-Identifier: GPL-2.0-or-later
"""The report of a run: numbers, steps, methods, pictures; without matplotlib; and colour ranges."""

from __future__ import annotations

import base64
import re
import shutil
from dataclasses import replace
from pathlib import Path

import h5py
import numpy as np
import pytest
from load_fixtures import Recorder

from insar_workbench.core.corrections.dem_error import DemError
from insar_workbench.core.corrections.ramp import Ramp
from insar_workbench.core.errors import MissingDependency
from insar_workbench.core.inversion_options import InversionOptions
from insar_workbench.core.maps.map_plots import AMOUNT, QUALITY, SIGNED, colour_range
from insar_workbench.core.noise_options import NoiseOptions
from insar_workbench.core.products import read_product
from insar_workbench.core.progress import NullProgress
from insar_workbench.core.report.run_report import write_run_report
from insar_workbench.core.simulation.simulation import SimulationOptions, simulate
from insar_workbench.core.simulation.simulation_files import write_gamma_folder
from insar_workbench.core.workflow.workflow import WorkflowOptions, WorkflowReport, run_workflow

OPTIONS = WorkflowOptions(
    inversion=InversionOptions(weights="coh"),
    corrections=(DemError(), Ramp("quadratic")),
    noise=NoiseOptions(cutoff=1.0),
)


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, WorkflowReport]:
    """A run with corrections from a folder whose name needs escaping."""
    base = tmp_path_factory.mktemp("run")
    truth = simulate(SimulationOptions(dates=12, rows=30, cols=36, seed=2, dem_error=5.0))
    source = write_gamma_folder(truth, base / "slopes & <towns>")
    return source, run_workflow(source, base / "out", OPTIONS, NullProgress())


def test_report(run: tuple[Path, WorkflowReport], tmp_path: Path) -> None:
    source, report = run
    write_run_report(report, OPTIONS, source, tmp_path / "report.html", NullProgress())
    text = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert "slopes &amp; &lt;towns&gt;" in text and "<towns>" not in text
    mask = read_product(report.products.mask).layers["mask"] != 0
    velocity = read_product(report.products.velocity).layers["velocity"][mask] * 1000
    assert f"{int(mask.sum())} ({100 * mask.mean():.1f} %)" in text
    assert f"median {np.median(velocity):.1f}" in text
    for day in report.noise.outliers:
        assert f"{day:%Y%m%d}" in text
    rows = re.findall(r"<tr><td>\d+</td><th>([^<]+)</th><td>([^<]+)</td>", text)
    assert rows == [(name, state) for name, state in report.steps] and ("inversion", "done") in rows
    for words in ("weighted by the spatial coherence", "quadratic ramp", "Fattahi &amp; Amelung", "mintpy.deramp"):
        assert words in text
    pictures = re.findall(r"data:image/png;base64,([A-Za-z0-9+/=]+)", text)
    assert len(pictures) == 8  # six maps, network, noise
    assert all(base64.b64decode(picture).startswith(b"\x89PNG") for picture in pictures)


def test_second_run_is_up_to_date(run: tuple[Path, WorkflowReport]) -> None:
    source, report = run
    again = run_workflow(source, report.products.folder, OPTIONS, NullProgress())
    assert again.ran == ()
    assert again.series == report.series and again.series.name == "timeseries_ramp_demErr.h5"


def test_without_matplotlib(run: tuple[Path, WorkflowReport], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source, report = run

    def missing(name: str) -> None:
        raise MissingDependency(f"{name} is missing; install it.")

    monkeypatch.setattr("insar_workbench.core.report.run_report.require", missing)
    progress = Recorder()
    write_run_report(report, OPTIONS, source, tmp_path / "report.html", progress)
    text = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert "<img" not in text and "Methods" in text
    assert any("no pictures" in line for line in progress.warnings)


def test_layers_that_are_missing_or_damaged_are_left_out(run: tuple[Path, WorkflowReport], tmp_path: Path) -> None:
    """No pixel is reliable, one map is gone, one cannot be read, nothing is said of noise or of a reference point."""
    source, report = run
    folder = tmp_path / "products"
    shutil.copytree(report.products.folder, folder)
    changed = replace(report, products=replace(report.products, folder=folder), noise=None)
    products = changed.products
    products.average_coherence.unlink()
    products.open_triplets.write_bytes(b"damaged")
    with h5py.File(products.mask, "r+") as file:
        file["mask"][...] = 0
    with h5py.File(products.stack, "r+") as file:
        del file.attrs["REF_Y"], file.attrs["REF_X"]
    progress = Recorder()
    write_run_report(changed, OPTIONS, source, tmp_path / "report.html", progress)
    text = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert len(re.findall("data:image/png", text)) == 5  # four maps and the network
    assert any(products.open_triplets.name in line for line in progress.warnings)
    assert "0 (0.0 %)" in text
    for words in ("Reference point", "Velocity of reliable pixels", "Noisy dates"):
        assert f"<th>{words}</th>" not in text


def test_colour_ranges() -> None:
    values = np.array([-5.0, -1.0, 0.0, 2.0, np.nan], dtype=np.float32)
    low, high = colour_range(values, SIGNED)
    assert low == -high and 4.5 < high <= 5.0
    assert colour_range(values, QUALITY) == (0.0, 1.0)
    assert colour_range(np.abs(values), AMOUNT)[0] == 0.0
    assert colour_range(np.full(3, np.nan), SIGNED) == (0.0, 1.0)
    assert colour_range(np.zeros(3), SIGNED) == (-1.0, 1.0)
