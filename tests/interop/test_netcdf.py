# SPDX-License-Identifier: GPL-2.0-or-later
"""GDAL's netCDF driver and xarray open our HDF5 files georeferenced."""

from __future__ import annotations

import json
import subprocess

import numpy as np
import pytest
from osgeo import gdal
from stacks import random_stack

from insar_workbench.core.files.raster import open_raster, raster_grid
from insar_workbench.core.inversion_options import InversionOptions
from insar_workbench.core.invert_stack import InversionOutputs, invert_stack
from insar_workbench.core.progress import NullProgress
from insar_workbench.core.series import DisplacementSeries
from insar_workbench.core.stack import InterferogramStack


@pytest.fixture(scope="module", params=[4326, 32614, 32719])
def products(request, tmp_path_factory):
    folder = tmp_path_factory.mktemp("cf")
    stack = random_stack(folder, name="stack.h5", epsg=request.param, gaps=0.0)
    InterferogramStack.open(stack).write_reference(2, 3)
    outputs = InversionOutputs(folder / "series.h5", folder / "coherence.h5", folder / "pairs.h5", folder / "mask.h5")
    invert_stack(stack, outputs, InversionOptions(), NullProgress())
    return folder


@pytest.mark.parametrize("name", ["series.h5", "coherence.h5", "pairs.h5", "mask.h5", 'stack.h5":unwrapPhase'])
def test_gdal_opens_georeferenced(products, name):
    source = f'NETCDF:"{products / name}' + ("" if '"' in name else '"')
    dataset = open_raster(source)
    grid = InterferogramStack.open(products / "stack.h5").grid
    raster_grid(dataset, source).require_same(grid, source, "the stack")


def test_gdal_reads_the_displacement_of_each_date(products):
    series = DisplacementSeries.open(products / "series.h5")
    dataset = gdal.Open(f'NETCDF:"{products / "series.h5"}"')
    assert dataset.RasterCount == len(series.dates)
    np.testing.assert_array_equal(dataset.ReadAsArray(), series.read())
    days = [int(dataset.GetRasterBand(i + 1).GetMetadataItem("NETCDF_DIM_time")) for i in range(dataset.RasterCount)]
    assert days == [(day - type(day)(1970, 1, 1)).days for day in series.dates]


SCRIPT = """
import json, sys, xarray
data = xarray.open_dataset(sys.argv[1], engine=sys.argv[2])
print(json.dumps({"sizes": dict(data.sizes), "x": float(data.x[0]), "y": float(data.y[-1]),
                  "first": str(data.time.values[0])[:10] if "time" in data else ""}))
"""


@pytest.mark.parametrize("engine", ["netcdf4", "h5netcdf"])
@pytest.mark.parametrize("name", ["series.h5", "mask.h5", "stack.h5"])
def test_xarray_opens(products, name, engine, peers_python):
    command = [str(peers_python), "-W", "ignore", "-c", SCRIPT, str(products / name), engine]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    grid = InterferogramStack.open(products / "stack.h5").grid
    assert (found["sizes"]["y"], found["sizes"]["x"]) == grid.shape
    assert found["x"] == pytest.approx(grid.x[0]) and found["y"] == pytest.approx(grid.y[-1])
    if name == "series.h5":
        series = DisplacementSeries.open(products / name)
        assert found["first"] == series.dates[0].isoformat()
