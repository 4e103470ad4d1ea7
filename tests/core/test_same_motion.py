# SPDX-License-Identifier: GPL-2.0-or-later
"""The same ground motion, written in every format, gives the same velocity map."""

from __future__ import annotations

from pathlib import Path
from types import ModuleType

import numpy as np
import numpy.typing as npt
import pytest
from format_writers import writers
from load_fixtures import Recorder

from insar_workbench.core.grid import Grid
from insar_workbench.core.inversion_options import InversionOptions
from insar_workbench.core.invert_stack import InversionOutputs, invert_stack
from insar_workbench.core.loading.load import load_stack
from insar_workbench.core.loading.load_options import LoadOptions
from insar_workbench.core.products import read_product
from insar_workbench.core.progress import NullProgress
from insar_workbench.core.readers.base import registered
from insar_workbench.core.readers.catalogue import formats
from insar_workbench.core.readers.opening import detect
from insar_workbench.core.reference import set_reference
from insar_workbench.core.reference_choice import ReferenceChoice
from insar_workbench.core.simulation.simulation import Simulation, SimulationOptions, simulate
from insar_workbench.core.stack import InterferogramStack
from insar_workbench.core.time_functions.velocity import VelocityOptions, estimate_velocity

WRITERS = writers()
STACKS = [name for name, writer in WRITERS.items() if not getattr(writer, "SERIES", False)]
TOLERANCE = 1e-6
"""Metres a year."""


def make_truth(writer: ModuleType) -> Simulation:
    """Draw a scene without noise and atmosphere: only ground motion is left in the phase."""
    chosen = {"dates": 8, "rows": 24, "cols": 32, "connections": 3, "seed": 11, "missing_dates": 0.2}
    quiet = {"noise": 0.0, "turbulence": 0.0, "stratification": 0.0, "water_phase": False, "landslide": -0.06}
    return simulate(SimulationOptions(**{**chosen, **quiet, **getattr(writer, "OPTIONS", {})}))


def true_velocity(truth: Simulation) -> npt.NDArray[np.float64]:
    """Straight line through the true displacement of each pixel, m/year; NaN on water."""
    years = np.array([(day - truth.dates[0]).days for day in truth.dates]) / 365.25
    slope = np.polyfit(years, truth.displacement.reshape(len(years), -1).astype(np.float64), 1)[0]
    slope = slope.reshape(truth.grid.shape)
    slope[truth.scene.water] = np.nan
    return slope


def truth_at(grid: Grid, truth: Simulation) -> npt.NDArray[np.float64]:
    """True velocity of the pixels of another grid in the same coordinates."""
    row = np.floor((grid.y - truth.grid.y0) / truth.grid.dy).astype(int)
    col = np.floor((grid.x - truth.grid.x0) / truth.grid.dx).astype(int)
    assert row.min() >= 0 and row.max() < truth.grid.rows and col.min() >= 0 and col.max() < truth.grid.cols
    return true_velocity(truth)[np.ix_(row, col)]


@pytest.fixture(params=STACKS)
def loaded(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[Simulation, Path, Path, Recorder]:
    """Write the truth in one format and load it; the stack's and the geometry's file."""
    writer = WRITERS[request.param]
    truth = make_truth(writer)
    writer.write(truth, tmp_path / "products")
    assert detect(tmp_path / "products") == writer.FORMAT
    more = writer.load_options(truth, tmp_path / "products") if hasattr(writer, "load_options") else {}
    progress = Recorder()
    stack, geometry = tmp_path / "stack.h5", tmp_path / "geometry.h5"
    load_stack(tmp_path / "products", stack, geometry, LoadOptions(**more), progress)
    return truth, stack, geometry, progress


def test_velocity(loaded: tuple[Simulation, Path, Path, Recorder], tmp_path: Path) -> None:
    truth, path, _, _ = loaded
    stack = InterferogramStack.open(path)
    assert stack.network.pairs == truth.network.pairs
    x, y = truth.grid.centre(*truth.scene.town_centre)
    row, col = stack.grid.pixel(x, y) or (-1, -1)
    set_reference(path, None, ReferenceChoice(row=row, col=col), NullProgress())
    outputs = InversionOutputs(*(tmp_path / f"{name}.h5" for name in ("series", "quality", "number", "mask")))
    invert_stack(path, outputs, InversionOptions(weights="no"), NullProgress())
    estimate_velocity(outputs.timeseries, tmp_path / "velocity.h5", VelocityOptions(), NullProgress())
    product = read_product(tmp_path / "velocity.h5")
    velocity = product.layers["velocity"]
    expected = truth_at(product.grid, truth)
    expected = expected - expected[row, col]
    known = np.isfinite(expected) & np.isfinite(velocity)
    assert (
        known.sum() >= 0.95 * np.isfinite(expected).sum()
        and known.sum() > 0.5 * np.isfinite(true_velocity(truth)).sum()
    )
    np.testing.assert_allclose(velocity[known], expected[known], atol=TOLERANCE, rtol=0)
    assert np.ptp(expected[known]) > 0.02


def test_geometry(loaded: tuple[Simulation, Path, Path, Recorder]) -> None:
    """Heights and angles as far as the format has them; what is not there is said to be missing."""
    truth, _, path, progress = loaded
    product = read_product(path)
    scene = truth.scene
    row = np.floor((product.grid.y - truth.grid.y0) / truth.grid.dy).astype(int)
    col = np.floor((product.grid.x - truth.grid.x0) / truth.grid.dx).astype(int)
    for name, expected, tolerance in (
        ("height", scene.height, 0.5),
        ("incidenceAngle", scene.incidence, 0.02),
        ("azimuthAngle", scene.azimuth, 0.05),
        ("slantRangeDistance", scene.slant_range, 100.0),
    ):
        if name in product.layers and np.isfinite(product.layers[name]).any():
            wanted = expected[np.ix_(row, col)]
            error = np.abs(product.layers[name] - wanted)
            assert np.nanmax(error) < tolerance, name
        elif name != "slantRangeDistance":
            assert any(text.startswith(f"{name} is missing") for text in progress.warnings)


@pytest.mark.parametrize("name", STACKS)
def test_no_other_format_claims_it(name: str, tmp_path: Path) -> None:
    """Only formats with general names, which are asked last, may find a folder of another format likely."""
    writer = WRITERS[name]
    writer.write(make_truth(writer), tmp_path / "products")
    claims = [one.id for one in registered() if one.detect(tmp_path / "products") and not one.fallback]
    assert claims in ([], [writer.FORMAT])


def test_every_format_is_written() -> None:
    """A new reader without a writer here would be untested."""
    assert {writer.FORMAT for name, writer in WRITERS.items() if name in STACKS} == {key for key, _ in formats()}


def test_readme_names_every_format() -> None:
    text = (Path(__file__).resolve().parents[2] / "README.md").read_text(encoding="utf-8")
    assert [key for key, _ in formats() if f"`{key}`" not in text] == []
