# SPDX-License-Identifier: GPL-2.0-or-later
"""Known delays as MintPy computes them: solid Earth tides (of PySolid), and the ionosphere of the split spectrum."""

from __future__ import annotations

import json
import subprocess
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import h5py
import numpy as np
import pytest

from insar_workbench.core.coordinates import wkt_from_epsg
from insar_workbench.core.corrections.base import CorrectionFiles
from insar_workbench.core.corrections.catalogue import DELAY
from insar_workbench.core.corrections.ionosphere import Ionosphere
from insar_workbench.core.corrections.solid_earth_tides import SolidEarthTides
from insar_workbench.core.grid import Grid, Window
from insar_workbench.core.network.network import Network
from insar_workbench.core.products import write_product
from insar_workbench.core.progress import NullProgress
from insar_workbench.core.series import create_series
from insar_workbench.core.stack import COHERENCE, PHASE, create_stack, reference_attributes
from insar_workbench.core.tides.earth_tides import solid_earth_tide
from insar_workbench.core.tides.ephemerides import Instants

GRID = Grid(40, 50, -122.9, 38.2, 0.04, -0.03, wkt_from_epsg(4326))
WHOLE = Window(0, GRID.rows, 0, GRID.cols)
ROW, COL = 12, 34
DATES = [date(2017, 1, 5) + timedelta(days=97 * number) for number in range(12)]
PAIRS = [(DATES[i], DATES[j]) for i in range(12) for j in range(i + 1, min(i + 4, 12))]
ATTRIBUTES = {"WAVELENGTH": "0.2424", "CENTER_LINE_UTC": "7421.0", "PLATFORM": "ALOS2", "RLOOKS": "2", "ALOOKS": "3"}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A series, its geometry and a stack of ionospheric phases, each pair with a constant of its own."""
    folder = tmp_path_factory.mktemp("delays")
    draw = np.random.default_rng(8)
    head = {**ATTRIBUTES, **reference_attributes(GRID, ROW, COL)}
    data = draw.normal(0, 0.05, (len(DATES), *GRID.shape)).astype(np.float32)
    data -= data[:1].copy()
    data -= data[:, ROW, COL][:, None, None].copy()
    with create_series(folder / "timeseries.h5", GRID, DATES, np.zeros(len(DATES)), head) as writer:
        writer.write(WHOLE, data)
    incidence = np.linspace(31, 46, GRID.cols)[None, :] + np.zeros(GRID.shape)
    layers = {
        "incidenceAngle": incidence,
        "azimuthAngle": 260.0 + 0.1 * incidence,
        "height": np.full(GRID.shape, 300.0),
    }
    layers = {name: layer.astype(np.float32) for name, layer in layers.items()}
    write_product(folder / "geometryGeo.h5", "geometry", GRID, layers, head)
    phase = draw.normal(0, 2, (len(PAIRS), *GRID.shape)) + draw.normal(0, 3, len(PAIRS))[:, None, None]
    network = Network.create(PAIRS, [0.0] * len(PAIRS))
    with create_stack(folder / "ionStack.h5", GRID, network, ATTRIBUTES, (PHASE, COHERENCE)) as stack:
        stack.write(PHASE, WHOLE, phase.astype(np.float32))
        stack.write(COHERENCE, WHOLE, np.full(phase.shape, 0.8, dtype=np.float32))
    return folder


def read(path: Path) -> np.ndarray:
    with h5py.File(path) as file:
        return file["timeseries"][:]


TIDES = """
import json, sys
import json
import subprocess
from datetime import datetime
import h5py, numpy as np, pysolid
from mintpy.utils import utils0
moments, grid, geometry, output = json.loads(sys.argv[1])
with h5py.File(geometry) as file:
    incidence, azimuth = file["incidenceAngle"][:], file["azimuthAngle"][:]
tides = [
    pysolid.calc_solid_earth_tides_grid(datetime.fromisoformat(moment), grid, step_size=1, verbose=False)
    for moment in moments
]
sight = [utils0.enu2los(*tide, inc_angle=incidence, az_angle=azimuth) for tide in tides]
np.savez(output, enu=np.array(tides), sight=np.array(sight))
"""


def test_solid_earth_tides(peers_python: Path, folder: Path, tmp_path: Path) -> None:
    """Within a millimetre as they are, a tenth of one relative to the reference point and date.

    MintPy's program itself leaves errors of millimetres at this size of pixels: it interpolates from 30 x 30 pixels.
    """
    moments = [f"{day.isoformat()}T02:03:41" for day in DATES]
    asked = json.dumps([moments, GRID.to_attributes(), str(folder / "geometryGeo.h5"), str(tmp_path / "tides.npz")])
    command = [str(peers_python), "-W", "ignore", "-c", TIDES, asked]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    theirs = np.load(tmp_path / "tides.npz")

    lon, lat = np.meshgrid(GRID.x, GRID.y)
    enu = solid_earth_tide(lon.reshape(-1), lat.reshape(-1), Instants.of(DATES, 7421.0))
    np.testing.assert_allclose(np.stack(enu, axis=1).reshape(theirs["enu"].shape), theirs["enu"], atol=1e-3)

    files = CorrectionFiles(folder / "timeseries.h5", folder / "geometryGeo.h5")
    SolidEarthTides().correct(files, tmp_path / "o.h5", NullProgress(), {DELAY: tmp_path / "SET.h5"})
    expected = theirs["sight"] - theirs["sight"][:1]
    expected -= expected[:, ROW, COL][:, None, None].copy()
    assert np.ptp(expected) > 0.02
    np.testing.assert_allclose(read(tmp_path / "SET.h5"), expected, atol=1e-4)


def test_ionosphere_of_the_split_spectrum(mintpy: Any, folder: Path, tmp_path: Path) -> None:
    """A date and a pair are left out; the date stays as it is."""
    stack, template = tmp_path / "ionStack.h5", tmp_path / "scene.txt"
    stack.write_bytes((folder / "ionStack.h5").read_bytes())
    template.write_text(
        f"mintpy.reference.yx = {ROW},{COL}\nmintpy.ionosphericDelay.method = split_spectrum\n"
        f"mintpy.ionosphericDelay.excludeDate = {DATES[5]:%Y%m%d}\n"
        f"mintpy.ionosphericDelay.excludeDate12 = {PAIRS[4][0]:%Y%m%d}_{PAIRS[4][1]:%Y%m%d}\n",
        encoding="ascii",
    )
    call = ("iono_split_spectrum.py", "-t", template, "-f", folder / "timeseries.h5", "--iono-stack-file", stack)
    mintpy.run((*call, "-o", tmp_path / "m.h5"), folder=tmp_path)
    files = CorrectionFiles(folder / "timeseries.h5", ion_stack=folder / "ionStack.h5")
    Ionosphere((DATES[5],), (PAIRS[4],)).correct(files, tmp_path / "o.h5", NullProgress())
    ours, theirs = read(tmp_path / "o.h5"), read(tmp_path / "m.h5")
    assert np.abs(ours - read(folder / "timeseries.h5")).max() > 0.05
    np.testing.assert_allclose(ours, theirs, atol=2e-6)
