# SPDX-License-Identifier: GPL-2.0-or-later
"""The troposphere of the same files by MintPy's tropo_gacos.py, tropo_pyaps3.py (PyAPS) and tropo_opera.py."""

from __future__ import annotations

import json
import os
import subprocess
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import h5py
import numpy as np
import pytest
from air import Air, write_era5_grib, write_opera
from series_files import DATES, series_files

from insar_workbench.core.coordinates import wkt_from_epsg
from insar_workbench.core.corrections.base import CorrectionFiles
from insar_workbench.core.corrections.catalogue import DELAY
from insar_workbench.core.corrections.era5 import Era5
from insar_workbench.core.corrections.gacos import Gacos
from insar_workbench.core.corrections.opera_troposphere import OperaTroposphere
from insar_workbench.core.corrections.zenith import ZenithDelay
from insar_workbench.core.grid import Grid
from insar_workbench.core.progress import NullProgress
from insar_workbench.core.series import DisplacementSeries

CALLS = """
import importlib, json, sys
for program, arguments in json.loads(sys.argv[1]):
    importlib.import_module("mintpy.cli." + program).main(arguments)
"""
GRID = Grid(60, 80, 13.1, 42.9, 0.005, -0.005, wkt_from_epsg(4326))
EAST, NORTH = np.meshgrid(GRID.x, GRID.y)
HEIGHT = (900.0 + 800.0 * np.sin(EAST * 40.0) * np.cos(NORTH * 50.0)).astype(np.float32)
INCIDENCE = np.linspace(33.0, 44.0, GRID.cols)[None, :] + np.zeros(GRID.shape)
AIRS = [Air(42.0, 13.0, moist, 278.0 + 3 * moist) for moist in np.random.default_rng(2).uniform(0.4, 1.5, len(DATES))]
SECONDS = 17.2 * 3600
REFERENCE = (30, 41)
LATITUDES, LONGITUDES = np.arange(50.0, 39.9, -0.25), np.arange(10.0, 20.1, 0.25)


@pytest.fixture(scope="module")
def delays(peers_python: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, np.ndarray]]:
    """The delay and the corrected series of the three, by MintPy and by us; MintPy runs all in one process."""
    base = tmp_path_factory.mktemp("troposphere")
    files = _project(base)
    folders = {name: base / name for name in ("GACOS", "weather/ERA5", "OPERA")}
    for folder in folders.values():
        folder.mkdir(parents=True)
    for day, air in zip(DATES, AIRS):
        _write_gacos(folders["GACOS"] / f"{day:%Y%m%d}.ztd", air)
        time = _hour(day, 17)
        name = f"ERA5_N40_N50_E10_E20_{day:%Y%m%d}_17.grb"
        write_era5_grib(folders["weather/ERA5"] / name, {time: air}, LATITUDES, LONGITUDES)
        grid = (np.arange(44.0, 41.0, -0.07), np.arange(12.0, 15.0, 0.07))
        write_opera(folders["OPERA"], _hour(day, 18), air, *grid)
    series, geometry = str(files.series), str(files.geometry)
    common = ["-f", series, "-g", geometry]
    calls = [
        ("tropo_gacos", [*common, "-o", str(base / "theirs_GACOS.h5"), "--dir", str(folders["GACOS"])]),
        ("tropo_pyaps3", [*common, "-o", str(base / "theirs_ERA5.h5"), "-w", str(base / "weather")]),
        ("tropo_opera", [*common, "-o", str(base / "theirs_OPERA.h5"), "--dir", str(folders["OPERA"])]),
    ]
    environment = {**os.environ, "PATH": f"{peers_python.parent}:{os.environ['PATH']}", "MPLBACKEND": "Agg"}
    command = [str(peers_python), "-W", "ignore", "-c", CALLS, json.dumps(calls)]
    done = subprocess.run(command, cwd=base, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"{done.stdout[-3000:]}\n{done.stderr[-3000:]}"
    kinds: dict[str, ZenithDelay] = {
        "GACOS": Gacos(folders["GACOS"]),
        "ERA5": Era5(base / "weather"),
        "OPERA": OperaTroposphere(folders["OPERA"]),
    }
    found = {}
    for name, correction in kinds.items():
        ours, delay = base / f"ours_{name}.h5", base / f"delay_{name}.h5"
        correction.correct(files, ours, NullProgress(), {DELAY: delay})
        found[name] = {
            "ours": DisplacementSeries.open(ours).read(),
            "theirs": DisplacementSeries.open(base / f"theirs_{name}.h5").read(),
            "delay": DisplacementSeries.open(delay).read(),
        }
    return found


def _project(base: Path) -> CorrectionFiles:
    """A series in MintPy's own layout; 0 means no data to MintPy, so the displacement is nowhere 0."""
    motion = np.random.default_rng(1).normal(0.0, 0.01, (len(DATES), *GRID.shape))
    motion -= motion[:1] - 1e-9
    geometry = {"incidenceAngle": INCIDENCE, "height": HEIGHT}
    files = series_files(base, motion, GRID, DATES, REFERENCE, geometry, CENTER_LINE_UTC=str(SECONDS), EPSG="4326")
    plain = base / "plain.h5"
    with h5py.File(files.series) as ours, h5py.File(plain, "w") as file:
        file.attrs.update(ours.attrs)
        for name in ("date", "bperp", "timeseries"):
            file[name] = ours[name][:]
    return replace(files, series=plain)


def _hour(day: date, hour: int) -> datetime:
    return datetime(day.year, day.month, day.day, hour)


def _write_gacos(path: Path, air: Air) -> None:
    """On the very pixels of the series, for MintPy's resampling moves maps by up to a pixel of theirs."""
    grid = replace(GRID, rows=GRID.rows + 8, cols=GRID.cols + 6, x0=GRID.x0 - 3 * GRID.dx, y0=GRID.y0 - 4 * GRID.dy)
    values = air.delay(*np.meshgrid(grid.y, grid.x, indexing="ij"), np.array(500.0))
    path.write_bytes(values.astype("<f4").tobytes())
    header = {"WIDTH": grid.cols, "FILE_LENGTH": grid.rows, "X_FIRST": grid.x0, "Y_FIRST": grid.y0}
    header |= {"X_STEP": grid.dx, "Y_STEP": grid.dy, "X_UNIT": "degrees", "Y_UNIT": "degrees"}
    text = "".join(f"{key:16s}{value}\n" for key, value in header.items())
    path.with_name(f"{path.name}.rsc").write_text(text, encoding="ascii")


@pytest.mark.parametrize(("name", "tolerance", "least"), [("GACOS", 2e-6, 0.005), ("OPERA", 2e-4, 0.04)])
def test_the_same_series(delays, name: str, tolerance: float, least: float) -> None:
    """GACOS exactly; OPERA to 0.2 mm, for MintPy takes cubic splines of the same nodes."""
    np.testing.assert_allclose(delays[name]["ours"], delays[name]["theirs"], atol=tolerance, rtol=0)
    assert np.ptp(delays[name]["delay"]) > least


def test_era5_differs_by_the_height_step_of_pyaps(delays) -> None:
    """PyAPS takes the wet delay of a height one step above; apart from that both agree to 0.3 mm.

    Its sums of trapezia begin one step too high: the sum up to the second height stands at the first. The step is a
    299th of the height of the model's top.
    """
    shift = np.empty((len(DATES), *GRID.shape))
    for number, air in enumerate(AIRS):
        top = air.fields(LATITUDES[np.abs(LATITUDES - 42.75) < 1.35], LONGITUDES[np.abs(LONGITUDES - 13.3) < 1.4])["z"]
        step = (round(float(top.max()) / 9.81) + 200.0) / 299.0
        shift[number] = air.wet(NORTH, EAST, HEIGHT + step) - air.wet(NORTH, EAST, HEIGHT)
    shift /= np.cos(np.radians(INCIDENCE))
    shift -= shift[:1]
    shift -= shift[:, REFERENCE[0], REFERENCE[1]][:, None, None]
    ours, theirs = delays["ERA5"]["ours"], delays["ERA5"]["theirs"]
    np.testing.assert_allclose(theirs, ours + shift, atol=3e-4, rtol=0)
    assert np.ptp(delays["ERA5"]["delay"]) > 0.04 and np.abs(shift).max() < 0.1 * np.abs(delays["ERA5"]["delay"]).max()
