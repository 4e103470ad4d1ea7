# SPDX-License-Identifier: GPL-2.0-or-later
"""The demo's comparison with the truth passes for a right result, and can fail."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from insar_workbench.core.inversion_options import InversionOptions
from insar_workbench.core.invert_stack import InversionOutputs, invert_stack
from insar_workbench.core.products import read_product, write_product
from insar_workbench.core.progress import NullProgress
from insar_workbench.core.simulation.simulation import Simulation, SimulationOptions, simulate
from insar_workbench.core.simulation.simulation_files import write_stack
from insar_workbench.core.time_functions.velocity import VelocityOptions, estimate_velocity

TOOLS = Path(__file__).resolve().parent.parent / "tools"


@pytest.fixture(scope="module")
def simulation() -> Simulation:
    return simulate(SimulationOptions())


@pytest.fixture(scope="module")
def products(simulation: Simulation, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The chain from stack to velocity, with the town as reference."""
    folder = tmp_path_factory.mktemp("products")
    write_stack(simulation, folder / "ifgramStack.h5", folder / "geometryGeo.h5")
    outputs = InversionOutputs(folder / "timeseries.h5", mask=folder / "maskTempCoh.h5")
    invert_stack(folder / "ifgramStack.h5", outputs, InversionOptions(), NullProgress())
    estimate_velocity(outputs.timeseries, folder / "velocity.h5", VelocityOptions(), NullProgress())
    return folder


@pytest.fixture
def check(monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.syspath_prepend(str(TOOLS))
    import demo_check

    return demo_check


def test_the_chain_finds_the_truth(check: Any, simulation: Simulation, products: Path) -> None:
    failed = [line.line() for line in check.compare(simulation, products) if not line.passed]
    assert not failed


@pytest.mark.parametrize("factor", [-1.0, 0.5, 0.0])
def test_a_wrong_sign_or_scale_fails(
    check: Any, simulation: Simulation, products: Path, tmp_path: Path, factor: float
) -> None:
    product = read_product(products / "velocity.h5", ("velocity",))
    wrong = {"velocity": np.float32(factor) * product.layers["velocity"]}
    for name in ("timeseries.h5", "maskTempCoh.h5"):
        (tmp_path / name).symlink_to(products / name)
    attributes = product.metadata.attributes
    write_product(tmp_path / "velocity.h5", "velocity", product.grid, wrong, attributes, {"velocity": "m/year"})
    assert not all(line.passed for line in check.compare(simulation, tmp_path))


def test_another_scene_fails(check: Any, simulation: Simulation, products: Path) -> None:
    other = simulate(replace(simulation.options, landslide=-0.020))
    assert not all(line.passed for line in check.compare(other, products))
