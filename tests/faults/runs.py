# SPDX-License-Identifier: GPL-2.0-or-later
"""Runs of algorithms in a process that may be killed, and what they leave on the disk."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import h5py
import numpy as np
from osgeo import gdal, ogr
from recipes import Scenario

from insar_workbench.core.files.small_changes import finish

RUNNER = Path(__file__).with_name("runner.py")
TIMES = int(os.environ.get("INSAR_FAULTS", "0"))
"""How many times each fault is tried at each algorithm; 0 = only a sample of it."""
PART = ".part"
"""Ending of a download that is not complete."""
CHANGING = ("iwb.id", "MODIFICATION_TIME", "iwb.inputs", "DIMENSION_LIST", "REFERENCE_LIST", "history")
"""Attributes that differ between two runs of the same step."""


class Runner:
    """A process that runs algorithms in children; see `runner.py`."""

    def __init__(self) -> None:
        paths = [str(Path(__file__).parent)]
        environment = {**os.environ, "PYTHONPATH": os.pathsep.join([*paths, os.environ.get("PYTHONPATH", "")])}
        self._process = subprocess.Popen(
            [sys.executable, "-W", "ignore", RUNNER],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=environment,
        )  # fmt: skip
        self._answer()

    def _answer(self) -> dict[str, Any]:
        line = self._process.stdout.readline()
        if not line:
            raise RuntimeError(f"the runner ended with {self._process.wait()}")
        return json.loads(line)

    def send(self, scenario: Scenario, given: Path, folder: Path, **how: Any) -> None:
        """Start a scenario and do not wait for its end."""
        parameters = {
            key: str(v) if isinstance(v, Path) else v for key, v in scenario.parameters(given, folder).items()
        }
        order = {"algorithm": f"insar:{scenario.algorithm}", "parameters": parameters, "folder": str(folder), **how}
        self._process.stdin.write(json.dumps(order) + "\n")
        self._process.stdin.flush()

    def receive(self) -> dict[str, Any]:
        """Wait for the end of what was sent."""
        return self._answer()

    def __call__(self, scenario: Scenario, given: Path, folder: Path, **how: Any) -> dict[str, Any]:
        """Run a scenario; `how` it is disturbed: kill or cancel (seconds), event, file_bytes, nobody."""
        self.send(scenario, given, folder, **how)
        return self._answer()

    def close(self) -> None:
        """End the process."""
        self._process.stdin.close()
        self._process.wait()
        self._process.stdout.close()


def prepare(scenario: Scenario, given: Path, folder: Path) -> Path:
    """An empty folder of outputs, with copies of the inputs that are changed in place."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for name in scenario.changes:
        shutil.copy(given / name, folder / name)
    return folder


def prepare_again(scenario: Scenario, given: Path, results: Path, folder: Path) -> Path:
    """A folder with the results of an undisturbed run, which the next run replaces."""
    prepare(scenario, given, folder)
    shutil.copytree(results, folder, dirs_exist_ok=True)
    for name in scenario.changes:
        shutil.copy(given / name, folder / name)
    for name in scenario.missing:
        (folder / name).unlink()
    return folder


def visible(folder: Path) -> dict[str, Path]:
    """Files that a person, or a next run, sees."""
    found = sorted(path for path in folder.rglob("*") if path.is_file())
    return {
        str(path.relative_to(folder)): path
        for path in found
        if path.suffix != PART and not any(part.startswith(".") for part in path.relative_to(folder).parts)
    }


def hidden(folder: Path) -> list[str]:
    """What runs keep out of sight while they work."""
    return [str(path.relative_to(folder)) for path in folder.rglob(".*")]


def partial(folder: Path) -> list[str]:
    """What downloads that were stopped have left for the next run."""
    return [str(path.relative_to(folder)) for path in folder.rglob(f"[!.]*{PART}")]


def content(path: Path) -> Any:
    """What is in a file, read whole, without what differs between two equal runs; raises when it is damaged."""
    suffix = path.suffix.lower()
    if suffix in (".h5", ".he5", ".grd"):
        return _hdf5(path)
    if suffix in (".tif", ".unw"):
        return _raster(path)
    if suffix in (".gpkg", ".shp", ".geojson"):
        return _vector(path)
    if suffix == ".kmz":
        with zipfile.ZipFile(path) as archive:
            return {name: archive.read(name) for name in archive.namelist() if not name.endswith(".kml")}
    if suffix == ".qml":  # attributes come in any order
        return path.read_text(encoding="utf-8").rstrip().endswith("</qgis>") or path.stat().st_size
    if suffix in (".html", ".xml"):
        return path.stat().st_size > 0
    return path.read_bytes()


def _hdf5(path: Path) -> dict[str, Any]:
    found: dict[str, Any] = {}
    finish(path)  # as whoever opens it through our own functions does
    with h5py.File(path, "r") as file:

        def visit(name: str, item: Any) -> None:
            attributes = {key: str(item.attrs[key]) for key in item.attrs if key not in CHANGING}
            data = item[()].tobytes() if isinstance(item, h5py.Dataset) and not name.startswith("iwb.spare") else None
            if not name.startswith("iwb.spare"):
                found[name] = (attributes, data)

        visit("/", file)
        file.visititems(visit)
    return found


def _raster(path: Path) -> Any:
    dataset = gdal.Open(str(path))
    if dataset is None:
        raise OSError(f"{path} is no raster")
    return dataset.ReadAsArray().tobytes(), dataset.GetGeoTransform()


def _vector(path: Path) -> Any:
    source = ogr.Open(str(path))
    if source is None or not source.GetLayerCount():
        raise OSError(f"{path} is no layer")
    return [[feature.ExportToJson() for feature in source.GetLayer(i)] for i in range(source.GetLayerCount())]


def same(one: Any, other: Any) -> bool:
    """Compare contents."""
    return bool(np.all(one == other)) if isinstance(one, np.ndarray) else one == other
