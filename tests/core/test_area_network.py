# SPDX-License-Identifier: GPL-2.0-or-later
"""The displacement of an area with any choice of interferograms."""

from __future__ import annotations

from pathlib import Path

import h5py
import numpy as np
import pytest
from stacks import random_stack

from insar_workbench.core.errors import ParameterError
from insar_workbench.core.grid import Grid
from insar_workbench.core.inversion_options import InversionOptions
from insar_workbench.core.invert_stack import StackInverter
from insar_workbench.core.network.area_network import read_area_network
from insar_workbench.core.stack import InterferogramStack

REFERENCE = (3, 3)


@pytest.fixture
def stack(tmp_path: Path) -> InterferogramStack:
    """A stack with gaps in its phases and a reference point."""
    path = random_stack(tmp_path, rows=20, cols=24, dates=10, gaps=0.1)
    stack = InterferogramStack.open(path)
    whole = np.argwhere(np.isfinite(stack.read("unwrapPhase")).all(axis=0))
    stack.write_reference(*whole[0].tolist())
    return InterferogramStack.open(path)


def rectangle(grid: Grid, rows: tuple[int, int], cols: tuple[int, int]) -> list[tuple[float, float]]:
    """Corners around pixels, ends included."""
    (left, top), (right, bottom) = grid.centre(rows[0], cols[0]), grid.centre(rows[1], cols[1])
    x, y = 0.4 * grid.dx, 0.4 * grid.dy
    return [(left - x, top - y), (right + x, top - y), (right + x, bottom + y), (left - x, bottom + y)]


@pytest.mark.parametrize("statistic", ["mean", "median"])
def test_is_that_of_the_map(stack: InterferogramStack, statistic: str) -> None:
    options = InversionOptions()
    kept = np.ones(len(stack.network), dtype=bool)
    kept[4] = False
    area = read_area_network(stack, rectangle(stack.grid, (5, 9), (6, 11)), options)
    history = area.solve(kept, statistic)
    inverter = StackInverter(stack.with_network(stack.network.keep(kept)), options)
    pixels = [inverter.pixel(row, col).phase[:, 0] for row in range(5, 10) for col in range(6, 12)]
    known = [pixel for pixel in pixels if np.isfinite(pixel).all()]
    assert area.total == len(pixels) == 30
    assert history.pixels == len(known) > 0
    np.testing.assert_allclose(history.values, getattr(np, statistic)(known, axis=0), atol=1e-6)


def test_a_large_area_is_thinned(stack: InterferogramStack) -> None:
    everything = rectangle(stack.grid, (0, 19), (0, 23))
    area = read_area_network(stack, everything, most_pixels=50)
    assert area.total == 480
    assert 0 < area.pixels <= 50
    assert read_area_network(stack, everything).pixels > 50


def test_says_why_there_is_nothing(stack: InterferogramStack) -> None:
    kept = np.ones(len(stack.network), dtype=bool)
    outside = read_area_network(stack, rectangle(stack.grid, (50, 52), (1, 3))).solve(kept, "mean")
    assert not outside.valid and "outside" in outside.message
    area = read_area_network(stack, rectangle(stack.grid, (5, 9), (6, 11)))
    nothing = area.solve(~kept, "mean")
    assert not nothing.valid and "kept" in nothing.message
    with pytest.raises(ParameterError, match="statistic"):
        area.solve(kept, "mode")


@pytest.mark.parametrize(
    "options",
    [
        InversionOptions(weights="no", mask_dataset="coherence", mask_threshold=0.2),
        InversionOptions(weights="no", mask_dataset="connectComponent"),
        InversionOptions(weights="fim"),
    ],
    ids=["coherence", "component", "weights"],
)
def test_masks_and_weights_are_those_of_the_map(stack: InterferogramStack, options: InversionOptions) -> None:
    area = read_area_network(stack, rectangle(stack.grid, (5, 9), (6, 11)), options)
    history = area.solve([True] * len(stack.network), "mean")
    inverter = StackInverter(stack, options)
    pixels = [inverter.pixel(row, col).phase[:, 0] for row in range(5, 10) for col in range(6, 12)]
    known = [pixel for pixel in pixels if np.isfinite(pixel).all()]
    assert history.pixels == len(known) > 0
    np.testing.assert_allclose(history.values, np.mean(known, axis=0), atol=1e-6)


def test_without_a_reference_the_phases_are_those_of_the_file(tmp_path: Path) -> None:
    unreferenced = InterferogramStack.open(random_stack(tmp_path, gaps=0.0))
    area = read_area_network(unreferenced, rectangle(unreferenced.grid, (2, 2), (3, 3)))
    np.testing.assert_array_equal(area.phase[:, 0], unreferenced.read("unwrapPhase")[:, 2, 3])


def test_dates_that_no_pixel_has_are_told(tmp_path: Path) -> None:
    """Each pixel has lost the pairs of one date."""
    path = random_stack(tmp_path, gaps=0.0)
    found = InterferogramStack.open(path)
    found.write_reference(8, 8)
    of_date = (found.network.date_index() == 3).any(axis=1)
    with h5py.File(path, "r+") as file:
        file["unwrapPhase"][of_date, 2:4, 2:4] = np.nan
    area = read_area_network(InterferogramStack.open(path), rectangle(found.grid, (2, 3), (2, 3)))
    history = area.solve([True] * len(found.network), "mean")
    assert not history.valid
    assert history.message == "No pixel of the area has interferograms at every date; draw another one."
