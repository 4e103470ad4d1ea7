# SPDX-License-Identifier: GPL-2.0-or-later
"""Velocity of every pixel in memory: the same as through files, other networks and periods, cancel."""

import os

import numpy as np
import pytest
from stacks import random_stack, small_grid

from insar_workbench.core.errors import Canceled, InsarError, NetworkError, ParameterError
from insar_workbench.core.files.raster import open_raster, read_raster
from insar_workbench.core.inversion_options import InversionOptions
from insar_workbench.core.invert_stack import InversionOutputs, invert_stack
from insar_workbench.core.maps.map_layers import SERIES_TAG, write_map_layer
from insar_workbench.core.maps.map_plots import SIGNED, draw_map
from insar_workbench.core.maps.velocity_map import Period, array_value, network_velocity, series_velocity
from insar_workbench.core.products import read_product, write_product
from insar_workbench.core.progress import NullProgress
from insar_workbench.core.series import DisplacementSeries
from insar_workbench.core.stack import InterferogramStack
from insar_workbench.core.time_functions.time_functions import TimeFunctions
from insar_workbench.core.time_functions.velocity import VelocityOptions, estimate_velocity


@pytest.fixture
def stack(tmp_path):
    path = random_stack(tmp_path, 40, 50, dates=12, gaps=0.03)
    stack = InterferogramStack.open(path)
    valid = np.isfinite(stack.read("unwrapPhase")).all(axis=0)
    stack.write_reference(*np.argwhere(valid)[5])
    return InterferogramStack.open(path)


def through_files(stack, folder, kept, options, period):
    """Flags into the file, inversion, velocity: the long way."""
    stack.write_flags(kept)
    paths = InversionOutputs(folder / "timeseries.h5", folder / "temporalCoherence.h5")
    invert_stack(stack.path, paths, options, NullProgress())
    choice = VelocityOptions(period.start, period.end, period.excluded, period.functions)
    estimate_velocity(paths.timeseries, folder / "velocity.h5", choice, NullProgress())
    coherence = read_product(paths.temporal_coherence).layers["temporalCoherence"]
    return read_product(folder / "velocity.h5").layers, coherence


@pytest.mark.parametrize("weights", ["var", "no"])
def test_agrees_with_the_way_through_files(tmp_path, stack, weights):
    kept = np.ones(len(stack.network), dtype=bool)
    kept[[3, 8, 20]] = False
    days = stack.network.all_dates
    period = Period(days[1], days[-2], (days[5],), TimeFunctions(polynomial=2))
    options = InversionOptions(weights=weights)
    before = os.stat(stack.path).st_mtime_ns
    found = network_velocity(stack, kept, options, NullProgress(), period)
    assert os.stat(stack.path).st_mtime_ns == before, "nothing is written"
    layers, coherence = through_files(stack, tmp_path, kept, options, period)
    np.testing.assert_array_equal(found.velocity, layers["velocity"])
    np.testing.assert_array_equal(found.std, layers["velocityStd"])
    np.testing.assert_array_equal(found.temporal_coherence, coherence)
    assert found.pixels == np.isfinite(layers["velocity"]).sum() > 1000
    assert found.message == "" and found.dates == days

    series = DisplacementSeries.open(tmp_path / "timeseries.h5")
    again = series_velocity(series, period, NullProgress())
    np.testing.assert_array_equal(again.velocity, layers["velocity"])
    np.testing.assert_array_equal(again.std, layers["velocityStd"])
    assert again.temporal_coherence is None


def test_lost_dates_and_parts_are_told(stack):
    days = stack.network.all_dates
    kept = [days[0] not in pair and (pair[0] < days[6]) == (pair[1] < days[6]) for pair in stack.network.pairs]
    found = network_velocity(stack, kept, None, NullProgress(), Period(excluded=(days[0], days[3])))
    assert "20200101" in found.message and "2 parts" in found.message
    assert found.dates == days[1:] and found.pixels > 1000


def test_refusals(stack):
    days = stack.network.all_dates
    with pytest.raises(NetworkError, match="switch some on"):
        network_velocity(stack, [False] * len(stack.network), None, NullProgress())
    with pytest.raises(ParameterError, match="flags"):
        network_velocity(stack, [True], None, NullProgress())
    with pytest.raises(ParameterError, match="Only 1 of 12"):
        network_velocity(stack, None, None, NullProgress(), Period(days[3], days[3]))
    with pytest.raises(InsarError, match="parameters"):
        network_velocity(stack, None, None, NullProgress(), Period(days[0], days[2], (), TimeFunctions(polynomial=4)))


def test_cancel(stack):
    class Stop(NullProgress):
        def check(self):
            raise Canceled

    with pytest.raises(Canceled):
        network_velocity(stack, None, None, Stop())


def test_reference_and_mask_are_arithmetic(stack):
    found = network_velocity(stack, None, None, NullProgress())
    grid = stack.grid
    corners = [(grid.x[5], grid.y[5]), (grid.x[15], grid.y[5]), (grid.x[15], grid.y[20]), (grid.x[5], grid.y[20])]
    value = found.value(corners, "mean")
    moved = found.relative_to(value)
    assert moved.value(corners, "mean") == pytest.approx(0.0, abs=1e-7)
    np.testing.assert_allclose(moved.velocity, found.velocity - np.float32(value))
    assert moved.std is found.std
    row, col = stack.reference
    assert found.value([grid.centre(row, col)]) == 0.0
    assert array_value(grid, found.velocity, [(0.0, 0.0)]) is None
    assert array_value(grid, np.full(grid.shape, np.nan), corners) is None
    masked = found.masked(0.5)
    np.testing.assert_array_equal(np.isfinite(masked.velocity), found.temporal_coherence >= 0.5)
    assert masked.pixels < found.pixels


def test_layer_is_like_that_of_the_product(tmp_path, stack):
    found = network_velocity(stack, None, InversionOptions(), NullProgress())
    found.write(tmp_path / "now.tif", tmp_path / "timeseries.h5")
    through_files(stack, tmp_path, [True] * len(stack.network), InversionOptions(), Period())
    write_map_layer(tmp_path / "velocity.h5", "velocity", tmp_path / "file.tif")
    np.testing.assert_array_equal(read_raster(tmp_path / "now.tif").array, read_raster(tmp_path / "file.tif").array)
    tags = open_raster(tmp_path / "now.tif").GetMetadata()
    assert tags["INSAR_DATASET"] == "velocity" and tags["INSAR_SOURCE"].endswith("random.h5")
    assert open_raster(tmp_path / "now.tif").GetRasterBand(1).GetUnitType() == "mm/year"


def test_a_mask_and_layers_without_motion(tmp_path, stack):
    """No data outside the mask; bytes stay bytes; a velocity from a series has no coherence to be masked by."""
    grid = stack.grid
    kept = np.random.default_rng(4).random(grid.shape) < 0.5
    write_product(tmp_path / "m.h5", "mask", grid, {"mask": kept}, {})
    values = np.arange(grid.rows * grid.cols, dtype=np.float32).reshape(grid.shape)
    write_product(tmp_path / "v.h5", "velocity", grid, {"velocity": values}, {}, {"velocity": "m/year"})
    layer = write_map_layer(tmp_path / "v.h5", "velocity", tmp_path / "v.tif", mask_path=tmp_path / "m.h5")
    expected = np.where(kept, values * 1000, np.nan)
    np.testing.assert_array_equal(layer.values, expected)
    np.testing.assert_array_equal(read_raster(tmp_path / "v.tif").array, expected)
    write_map_layer(tmp_path / "m.h5", "mask", tmp_path / "m.tif", series_path=tmp_path / "t.h5")
    dataset = open_raster(tmp_path / "m.tif")
    np.testing.assert_array_equal(dataset.ReadAsArray(), kept)
    assert dataset.GetMetadataItem(SERIES_TAG) == str(tmp_path / "t.h5")
    outputs = InversionOutputs(tmp_path / "timeseries.h5")
    invert_stack(stack.path, outputs, InversionOptions(weights="no"), NullProgress())
    found = series_velocity(DisplacementSeries.open(outputs.timeseries), Period(), NullProgress())
    assert found.masked(0.99) is found
    found.write(tmp_path / "now.tif")
    assert SERIES_TAG not in open_raster(tmp_path / "now.tif").GetMetadata()


@pytest.mark.parametrize(("epsg", "label"), [(32614, "x [m]"), (4326, "longitude [degrees]")])
def test_axes_of_a_map_in_metres_and_in_degrees(epsg, label):
    from matplotlib.figure import Figure

    figure, grid = Figure(), small_grid(6, 8, epsg)
    draw_map(figure, grid, np.ones(grid.shape, dtype=np.float32), "velocity", SIGNED)
    assert figure.axes[0].get_xlabel() == label
    assert figure.axes[0].get_xlim() == pytest.approx(grid.extent[::2])
