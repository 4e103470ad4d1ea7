# SPDX-License-Identifier: GPL-2.0-or-later
"""The same products through MintPy's save_hdfeos5 and through ours: same groups, datasets, values, attributes."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import h5py
import numpy as np
from format_writers import series_hdfeos5

from insar_workbench.core.loading.load_series import SeriesOptions, SeriesOutputs, load_series
from insar_workbench.core.progress import NullProgress
from insar_workbench.core.simulation.simulation import SimulationOptions, simulate
from insar_workbench.core.writers.hdfeos5 import ArchiveFiles, export_hdfeos5
from insar_workbench.core.writers.hdfeos5_metadata import Archive

CALL = "import sys; from mintpy.cli import save_hdfeos5; save_hdfeos5.main(sys.argv[1:])"
READ = """
import sys
from mintpy.objects import HDFEOS
from mintpy.utils import readfile
data, head = readfile.read(sys.argv[1], datasetName="20" + sys.argv[2])
series = HDFEOS(sys.argv[1])
series.open(print_msg=False)
print(data.shape, head["FILE_TYPE"], series.numDate, float(abs(data).max()))
"""
FILES = ("timeseries", "temporalCoherence", "maskTempCoh", "geometryGeo", "avgSpatialCoh")
CORNERS = {"LAT_REF1": 40.0, "LAT_REF2": 40.0, "LAT_REF3": 40.1, "LAT_REF4": 40.1} | {
    "LON_REF1": -30.0, "LON_REF2": -29.9, "LON_REF3": -30.0, "LON_REF4": -29.9
}  # fmt: skip
OWN = ("post_processing_method", "data_footprint", "history")
"""Who made it; a number of its own; today in another zone of time."""


def datasets(file) -> dict[str, h5py.Dataset]:
    found = {}
    file.visititems(lambda name, item: found.update({name: item}) if isinstance(item, h5py.Dataset) else None)
    return found


def run_mintpy(python, code, folder, *arguments) -> str:
    command = [python, "-W", "ignore", "-c", code, *map(str, arguments)]
    environment = {**os.environ, "MPLBACKEND": "Agg"}
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-2000:]
    return done.stdout


def test_the_same_file_as_mintpys(peers_python, tmp_path):
    truth = simulate(SimulationOptions(dates=5, rows=24, cols=30, connections=1, seed=5, missing_dates=0.0))
    series_hdfeos5.write(truth, tmp_path / "first")
    paths = [tmp_path / f"{name}.h5" for name in FILES]
    series, coherence, mask, geometry, average = paths
    load_series(
        tmp_path / "first", SeriesOutputs(series, geometry, coherence, average, mask), SeriesOptions(), NullProgress()
    )
    (tmp_path / "theirs").mkdir()
    lean = Path(shutil.copy(geometry, tmp_path / "theirs" / "geometryGeo.h5"))
    with h5py.File(lean, "r+") as file:
        for name in ("spatial_ref", "x", "y"):  # save_hdfeos5 fails on datasets of a geometry file that are no images
            del file[name]
    for name in ("timeseries", "temporalCoherence", "maskTempCoh", "avgSpatialCoh"):
        shutil.copy(tmp_path / f"{name}.h5", tmp_path / "theirs")
    corners = "".join(f"{key} = {value}\n" for key, value in CORNERS.items())
    template = tmp_path / "more.cfg"
    template.write_text(f"beam_mode = IW\nbeam_swath = 2\nrelative_orbit = 149\n{corners}", encoding="ascii")
    with h5py.File(series, "r+") as file:
        file.attrs.update({key: str(value) for key, value in CORNERS.items()})
    run_mintpy(peers_python, CALL, tmp_path / "theirs", "timeseries.h5", "-t", template, "-g", lean)
    (made,) = (tmp_path / "theirs").glob("*.he5")
    (tmp_path / "ours").mkdir()
    archive = Archive(149, "IW", 2)
    ours = export_hdfeos5(
        ArchiveFiles(series, coherence, mask, geometry, average), tmp_path / "ours", archive, NullProgress()
    )
    assert ours.name == made.name
    with h5py.File(made, "r") as one, h5py.File(ours, "r") as two:
        mine, their = datasets(two), datasets(one)
        assert set(mine) == set(their)
        for name, dataset in their.items():
            # a mask of bytes stays one of bytes in MintPy's file, although its fill value is a boolean
            kinds = {mine[name].dtype.kind, dataset.dtype.kind}
            assert mine[name].shape == dataset.shape and (len(kinds) == 1 or kinds == {"b", "u"}), name
            if dataset.dtype.kind == "S":
                np.testing.assert_array_equal(mine[name][:], dataset[:])
            else:
                np.testing.assert_allclose(
                    np.nan_to_num(mine[name][:].astype(float)), np.nan_to_num(dataset[:].astype(float)), atol=4e-6
                )
            assert set(mine[name].attrs) == set(dataset.attrs), name
            assert {k: str(v) for k, v in mine[name].attrs.items()} == {k: str(v) for k, v in dataset.attrs.items()}
        theirs = {key: value for key, value in one.attrs.items() if not key.startswith("iwb.") and key not in OWN}
        missing = set(theirs) - set(two.attrs)
        assert missing == set()
        for key, value in theirs.items():
            assert str(two.attrs[key]) == str(value), key
            assert isinstance(two.attrs[key], str) == isinstance(value, str), key
        assert set(two.attrs) - set(one.attrs) <= {key for key in two.attrs if key.startswith("iwb.")}
        places = []
        for file in (one, two):
            text = file.attrs["data_footprint"].removeprefix("POLYGON((").removesuffix("))")
            places.append([[float(number) for number in place.split()] for place in text.split(",")])
        np.testing.assert_allclose(places[0], places[1], atol=1e-9)
    # and MintPy reads it
    last = f"{truth.dates[-1]:%y%m%d}"
    shape, kind, count, _ = run_mintpy(peers_python, READ, tmp_path, ours, last).strip().rsplit(" ", 3)
    assert (shape, kind, count) == ("(24, 30)", "HDFEOS", "5")
