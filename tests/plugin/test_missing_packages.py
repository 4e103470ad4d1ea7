# SPDX-License-Identifier: GPL-2.0-or-later
"""Without h5py, scipy or pyqtgraph the plugin loads, says what to install, and what needs none of it works."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from dock_helpers import make_grid, true_rate

from insar_workbench.core.files.raster import write_geotiff
from insar_workbench.core.optional import not_installed

HERE = Path(__file__).resolve().parent
DAYS = [date(2020, 1, 1) + timedelta(days=73 * n) for n in range(6)]


@pytest.fixture
def rasters(tmp_path: Path) -> Path:
    """A folder with a GeoTIFF of displacement for each date, mm."""
    folder = tmp_path / "rasters"
    folder.mkdir()
    for number, day in enumerate(DAYS):
        write_geotiff(folder / f"disp_{day:%Y%m%d}.tif", make_grid(), (true_rate() * 200 * number).astype(np.float32))
    return folder


@pytest.fixture
def without(result: Path, rasters: Path) -> Callable[[str], dict[str, Any]]:
    """A function that tells what the plugin does without a package."""

    def run(package: str) -> dict[str, Any]:
        command = [sys.executable, str(HERE / "without_package.py"), package, str(result), str(rasters)]
        paths = os.pathsep.join((str(HERE), str(HERE.parent / "core")))
        environment = os.environ | {"PYTHONPATH": paths, "QT_QPA_PLATFORM": "offscreen"}
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        answer: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
        assert answer["errors"] == []
        assert package in answer["bar"]
        assert f"apt install python3-{package}" in answer["bar"]
        return answer

    return run


def refusals(answer: dict[str, Any]) -> dict[str, str]:
    """What the algorithms say that cannot run."""
    return {name: said for name, (_needs, able, said) in answer["algorithms"].items() if not able}


def needing(answer: dict[str, Any], package: str) -> set[str]:
    """The algorithms that need a package; at least two need none."""
    assert {"downloadproducts", "searchproducts"} <= {n for n, (needs, *_) in answer["algorithms"].items() if not needs}
    return {name for name, (needs, *_) in answer["algorithms"].items() if package in needs}


def rows_of(looked: dict[str, Any]) -> list[str]:
    return [row[0] for row in looked["rows"]]


def expected_curve() -> Any:
    return pytest.approx([true_rate()[15, 20] * 200 * number for number in range(6)], abs=1e-3)


def test_without_h5py_rasters_remain(without: Callable[[str], dict[str, Any]]) -> None:
    answer = without("h5py")
    assert set(refusals(answer)) == needing(answer, "h5py") >= {"velocity", "loadstack"}
    assert all("python3-h5py" in said for said in refusals(answer).values())
    assert not answer["result"]["opened"]
    assert "python3-h5py" in answer["result"]["said"]
    assert answer["rasters"]["opened"]
    assert answer["rasters"]["curves"][-1] == expected_curve()


def test_without_scipy_the_dock_remains(without: Callable[[str], dict[str, Any]]) -> None:
    answer = without("scipy")
    assert set(refusals(answer)) == needing(answer, "scipy") >= {"velocity", "loadstack"}
    assert all("python3-scipy" in said for said in refusals(answer).values())
    assert answer["result"]["opened"]
    assert rows_of(answer["result"]) == ["Point 1"]
    assert len(answer["result"]["curves"][0]) == 24
    assert answer["rasters"]["curves"][-1] == expected_curve()


def test_without_pyqtgraph_the_algorithms_and_numbers_remain(without: Callable[[str], dict[str, Any]]) -> None:
    answer = without("pyqtgraph")
    assert refusals(answer) == {}
    assert answer["result"]["opened"]
    assert "python3-pyqtgraph" in answer["result"]["plot"]
    assert rows_of(answer["result"]) == ["Point 1"]
    assert answer["rasters"]["opened"]


def test_nothing_is_said_of_what_is_there() -> None:
    assert not_installed(("numpy", "json")) == ""
    said = not_installed(("numpy", "nothing_of_that_name"))
    assert "nothing_of_that_name (pip install nothing_of_that_name)" in said
    assert "numpy" not in said
