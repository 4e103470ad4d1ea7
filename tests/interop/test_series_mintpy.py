# SPDX-License-Identifier: GPL-2.0-or-later
"""MintPy turns our products into HDF-EOS5, and we load that again."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import h5py
import numpy as np
from format_writers import series_hdfeos5

from insar_workbench.core.loading.load_series import SeriesOptions, SeriesOutputs, load_series
from insar_workbench.core.products import read_product
from insar_workbench.core.progress import NullProgress
from insar_workbench.core.series import DisplacementSeries
from insar_workbench.core.simulation.simulation import SimulationOptions, simulate

CALL = "import sys; from mintpy.cli import save_hdfeos5; save_hdfeos5.main(sys.argv[1:])"
FILES = ("timeseries", "inputs/geometryGeo", "temporalCoherence", "avgSpatialCoh", "maskTempCoh")
TEMPLATE = """beam_mode = IW
beam_swath = 2
relative_orbit = 149
LAT_REF1 = 40.0
LAT_REF2 = 40.0
LAT_REF3 = 40.1
LAT_REF4 = 40.1
LON_REF1 = -30.0
LON_REF2 = -29.9
LON_REF3 = -30.0
LON_REF4 = -29.9
"""


def outputs_in(folder: Path) -> SeriesOutputs:
    (folder / "inputs").mkdir(parents=True)
    return SeriesOutputs(*(folder / f"{name}.h5" for name in FILES))


def test_save_hdfeos5_comes_back_the_same(peers_python, tmp_path):
    truth = simulate(SimulationOptions(dates=5, rows=24, cols=30, connections=1, seed=5, missing_dates=0.0))
    series_hdfeos5.write(truth, tmp_path / "first")
    ours, theirs = outputs_in(tmp_path / "ours"), outputs_in(tmp_path / "again")
    load_series(tmp_path / "first", ours, SeriesOptions(), NullProgress())
    geometry = Path(shutil.copy(tmp_path / "ours" / "inputs" / "geometryGeo.h5", tmp_path / "geometryGeo.h5"))
    with h5py.File(geometry, "r+") as file:
        for name in ("spatial_ref", "x", "y"):  # save_hdfeos5 fails on datasets of a geometry file that are no images
            del file[name]
    template = tmp_path / "more.cfg"
    template.write_text(TEMPLATE, encoding="ascii")
    command = [peers_python, "-W", "ignore", "-c", CALL, str(ours.timeseries), "-t", str(template), "-g", str(geometry)]
    environment = {**os.environ, "MPLBACKEND": "Agg"}
    done = subprocess.run(command, cwd=tmp_path / "ours", env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-2000:]
    made = list((tmp_path / "ours").glob("S1_IW2_149_*.he5"))
    assert len(made) == 1
    load_series(made[0], theirs, SeriesOptions(), NullProgress())
    one, two = DisplacementSeries.open(ours.timeseries), DisplacementSeries.open(theirs.timeseries)
    assert one.dates == two.dates and one.metadata.reference == two.metadata.reference
    one.grid.require_same(two.grid, "ours", "MintPy's")
    np.testing.assert_allclose(one.bperp, two.bperp, atol=1e-4)
    np.testing.assert_array_equal(one.read(), two.read())
    for name in FILES[1:]:
        layers = [read_product(folder / f"{name}.h5").layers for folder in (tmp_path / "ours", tmp_path / "again")]
        assert set(layers[0]) == set(layers[1])
        for layer, array in layers[0].items():
            np.testing.assert_array_equal(np.nan_to_num(array), np.nan_to_num(layers[1][layer]), err_msg=layer)
