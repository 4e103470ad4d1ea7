# SPDX-License-Identifier: GPL-2.0-or-later
"""A small synthetic landslide for the algorithms: as a folder of interferograms and as a stack."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from insar_workbench.core.simulation.simulation import Simulation, SimulationOptions, simulate
from insar_workbench.core.simulation.simulation_files import write_gamma_folder, write_stack

if TYPE_CHECKING:
    from qgis.core import QgsApplication

OPTIONS = SimulationOptions(dates=12, rows=30, cols=40, connections=3, utm=True)

Runner = Callable[..., dict[str, Any]]


@pytest.fixture(scope="session")
def simulation() -> Simulation:
    """Twelve dates in UTM."""
    return simulate(OPTIONS)


@pytest.fixture(scope="session")
def interferograms(simulation: Simulation, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder as GAMMA leaves it; not to be changed."""
    return write_gamma_folder(simulation, tmp_path_factory.mktemp("interferograms"))


@pytest.fixture(scope="session")
def original_stack(simulation: Simulation, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A stack with a reference point; not to be changed."""
    folder = tmp_path_factory.mktemp("stack")
    write_stack(simulation, folder / "ifgramStack.h5", folder / "geometryGeo.h5")
    return folder / "ifgramStack.h5"


@pytest.fixture
def stack(original_stack: Path, tmp_path: Path) -> Path:
    """A copy of the stack."""
    return Path(shutil.copy(original_stack, tmp_path / "ifgramStack.h5"))


@pytest.fixture(scope="session")
def run(qgis_app: QgsApplication) -> Runner:
    """Run an algorithm of ours: `run("velocity", TIMESERIES=..., ...)`."""
    import processing

    def run_algorithm(name: str, **parameters: Any) -> dict[str, Any]:
        values = {key: str(value) if isinstance(value, Path) else value for key, value in parameters.items()}
        return processing.run(f"insar:{name}", values)

    return run_algorithm


@pytest.fixture(scope="session")
def series(run: Runner, original_stack: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A displacement time series with its mask beside it; not to be changed."""
    folder = tmp_path_factory.mktemp("series")
    run(
        "invertnetwork",
        STACK=original_stack,
        TIMESERIES=folder / "timeseries.h5",
        TEMPORAL_COHERENCE=folder / "temporalCoherence.h5",
        MASK=folder / "maskTempCoh.h5",
    )
    return folder / "timeseries.h5"
