# SPDX-License-Identifier: GPL-2.0-or-later
"""Interpolation as a matrix, times of models, and nodes around the data."""

from __future__ import annotations

from datetime import datetime, timedelta

import numpy as np
import pytest
from scipy.interpolate import RegularGridInterpolator

from insar_workbench.core.atmosphere.model_times import model_weights
from insar_workbench.core.coordinates import wkt_from_epsg
from insar_workbench.core.cubes.cube_series import CubeSeries
from insar_workbench.core.cubes.cubes import GeometryCube
from insar_workbench.core.cubes.linear_weights import linear_weights
from insar_workbench.core.cubes.node_window import Box, NodeWindow
from insar_workbench.core.errors import FormatError
from insar_workbench.core.grid import Grid


def test_against_scipy() -> None:
    draw = np.random.default_rng(1)
    values = draw.normal(size=(3, 4, 5))
    points = draw.uniform([0, 0, 0], [2, 3, 4], (200, 3))
    found = linear_weights(values.shape, list(points.T)) @ values.reshape(-1)
    expected = RegularGridInterpolator([np.arange(n) for n in values.shape], values)(points)
    np.testing.assert_allclose(found, expected, atol=1e-6)


def test_ends_hold_and_nodes_without_weight_do_no_harm() -> None:
    values = np.array([1.0, np.nan, 5.0, 7.0])
    found = linear_weights((4,), [np.array([-2.0, 0.0, 0.5, 2.0, 2.5, 9.0])]) @ values
    np.testing.assert_array_equal(found, [1.0, 1.0, np.nan, 5.0, 6.0, 7.0])
    one = linear_weights((1, 2), [np.array([0.0]), np.array([0.25])]) @ np.array([0.0, 4.0])
    assert one == pytest.approx([1.0])


def test_sums_of_cubes_on_two_kinds_of_nodes() -> None:
    """A date that is half of one file and half of another with other nodes."""
    heights = np.array([0.0, 1000.0])

    def cube(lat: np.ndarray, lon: np.ndarray, factor: float) -> GeometryCube:
        return GeometryCube(heights, lat, lon, factor * (heights[:, None, None] + lat[:, None] + lon))

    coarse = (np.array([3.0, 2.0, 1.0]), np.array([10.0, 11.0, 12.0]))
    fine = (np.linspace(1.5, 2.5, 5), np.linspace(10.5, 11.5, 5))
    parts = [(0, 1.0, cube(*coarse, 1.0)), (1, 0.5, cube(*coarse, 2.0)), (1, 0.5, cube(*fine, 4.0))]
    series = CubeSeries.gather(3, parts)
    lat, lon, height = np.array([[2.2, 2.2]]), np.array([[10.7, 12.9]]), np.array([[250.0, 250.0]], dtype=np.float32)
    found = series.at(lon, lat, height)
    plane = 250.0 + 2.2 + 10.7
    np.testing.assert_allclose(found[:, 0, 0], [plane, 3 * plane, 0.0], rtol=1e-6)
    assert np.isnan(found[:2, 0, 1]).all()


def test_moments_of_a_model() -> None:
    there = [datetime(2020, 1, 1, hour) for hour in (0, 6, 12, 18)]
    reach = timedelta(hours=3)

    def weights(hour: int, minute: int, choice: str) -> list[tuple[int, float]]:
        found = model_weights(datetime(2020, 1, 1, hour, minute), there, choice, reach)
        return [(moment.hour, pytest.approx(weight)) for moment, weight in found]

    assert weights(7, 30, "nearest") == [(6, 1.0)] and weights(10, 0, "nearest") == [(12, 1.0)]
    assert weights(9, 0, "nearest") == [(6, 1.0)]  # of two the earlier
    assert weights(21, 1, "nearest") == []
    assert weights(7, 30, "linear") == [(6, 0.75), (12, 0.25)]
    assert weights(12, 0, "linear") == [(12, 1.0)]
    assert weights(20, 0, "linear") == []
    assert model_weights(datetime(2020, 1, 1, 3), there[:1] + there[3:], "linear", reach) == ()
    assert model_weights(datetime(2019, 12, 31, 22), there, "nearest", reach) == ((there[0], 1.0),)


@pytest.mark.parametrize("middle", [0.0, 179.95, -120.0])
def test_nodes_around_the_data_however_longitudes_are_counted(middle: float) -> None:
    """A global model from 0 to 360 degrees east, data across 0 and across 180 degrees."""
    lat, lon = np.arange(90.0, -90.1, -0.25), np.arange(0.0, 360.0, 0.25)
    box = Box(middle - 0.6, 10.1, middle + 0.6, 10.9)
    nodes = NodeWindow.surround(lat, lon, box, "model.nc")
    assert nodes.complete
    np.testing.assert_allclose(nodes.lat, [11.0, 10.75, 10.5, 10.25, 10.0])
    assert nodes.lon[0] <= box.west < nodes.lon[1] and nodes.lon[-2] < box.east <= nodes.lon[-1]
    np.testing.assert_allclose(np.diff(nodes.lon), 0.25)
    np.testing.assert_allclose(lon[nodes.cols][nodes.order], nodes.lon % 360.0)


def test_nodes_elsewhere() -> None:
    lat, lon = np.arange(5.0, 0.0, -0.5), np.arange(100.0, 105.0, 0.5)
    with pytest.raises(FormatError, match=r"model.nc covers 0.5 to 5 degrees north .* not the data at 10 to 11"):
        NodeWindow.surround(lat, lon, Box(101.0, 10.0, 102.0, 11.0), "model.nc")
    assert not NodeWindow.surround(lat, lon, Box(101.0, 4.0, 102.0, 5.9), "model.nc").complete


def test_box_of_a_grid_across_180_degrees() -> None:
    """UTM zone 1 begins at 180 degrees."""
    grid = Grid(50, 100, 210_000.0, 5_000_000.0, 1000.0, -1000.0, wkt_from_epsg(32601))
    box = Box.of(grid)
    assert box.west < 180.0 < box.east < box.west + 2.0 or box.west < -180.0 < box.east < box.west + 2.0
