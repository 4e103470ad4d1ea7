# SPDX-License-Identifier: GPL-2.0-or-later
"""The velocity of another network as a GeoTIFF, masked like the map layer that it replaces."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from stacks import random_stack

from insar_workbench.core.errors import Canceled
from insar_workbench.core.files.raster import read_raster, write_geotiff
from insar_workbench.core.grid import Grid
from insar_workbench.core.inversion_options import InversionOptions
from insar_workbench.core.maps.network_map import write_network_velocity
from insar_workbench.core.maps.velocity_map import network_velocity
from insar_workbench.core.products import write_product
from insar_workbench.core.progress import NullProgress
from insar_workbench.core.stack import InterferogramStack

OPTIONS = InversionOptions(weights="no", coherence_threshold=0.6)


@pytest.fixture
def stack(tmp_path: Path) -> InterferogramStack:
    """Random phases, so that temporal coherence lies on both sides of the threshold."""
    path = random_stack(tmp_path, gaps=0.0)
    InterferogramStack.open(path).write_reference(3, 4)
    return InterferogramStack.open(path)


@pytest.fixture
def mask(stack: InterferogramStack, tmp_path: Path) -> Path:
    """A mask that leaves out the first row."""
    kept = np.ones(stack.grid.shape, dtype=bool)
    kept[0] = False
    write_product(tmp_path / "mask.h5", "mask", stack.grid, {"mask": kept}, {})
    return tmp_path / "mask.h5"


def shown(tmp_path: Path, grid: Grid, first_row: float) -> Path:
    """A map layer with this value in its first row and 1 elsewhere."""
    values = np.ones(grid.shape, dtype=np.float32)
    values[0] = first_row
    write_geotiff(tmp_path / "shown.tif", grid, values, "mm/year", "velocity", {})
    return tmp_path / "shown.tif"


def test_all_pixels_without_a_mask(stack: InterferogramStack, tmp_path: Path) -> None:
    kept = np.arange(len(stack.network)) != 4
    path = tmp_path / "v.tif"
    (tmp_path / "v.tif.aux.xml").write_text("statistics of an older file")
    found, layer = write_network_velocity(stack, kept, path, NullProgress(), options=OPTIONS)
    expected = network_velocity(stack, kept, OPTIONS, NullProgress()).velocity
    np.testing.assert_array_equal(found.velocity, expected)
    np.testing.assert_allclose(layer.values, expected * 1000)
    np.testing.assert_allclose(read_raster(path).array, expected * 1000, rtol=1e-6)
    assert layer.unit == "mm/year" and np.isfinite(expected).all()
    assert not (tmp_path / "v.tif.aux.xml").exists()


@pytest.mark.parametrize("layer", ["none", "masked", "of another grid"])
def test_a_mask_is_made_anew_from_the_new_coherence(
    stack: InterferogramStack, mask: Path, tmp_path: Path, layer: str
) -> None:
    grid = stack.grid.multilook(2) if layer == "of another grid" else stack.grid
    place = None if layer == "none" else shown(tmp_path, grid, np.nan if layer == "masked" else 1.0)
    kept = [True] * len(stack.network)
    found, _ = write_network_velocity(
        stack, kept, tmp_path / "v.tif", NullProgress(), options=OPTIONS, mask_path=mask, shown_path=place
    )
    everywhere = network_velocity(stack, kept, OPTIONS, NullProgress())
    reliable = everywhere.temporal_coherence >= OPTIONS.coherence_threshold
    assert 0 < reliable.sum() < reliable.size
    np.testing.assert_array_equal(np.isfinite(found.velocity), reliable)
    np.testing.assert_array_equal(np.isfinite(read_raster(tmp_path / "v.tif").array), reliable)


def test_a_layer_that_shows_all_pixels_stays_whole(stack: InterferogramStack, mask: Path, tmp_path: Path) -> None:
    found, _ = write_network_velocity(
        stack,
        [True] * len(stack.network),
        tmp_path / "v.tif",
        NullProgress(),
        options=OPTIONS,
        mask_path=mask,
        shown_path=shown(tmp_path, stack.grid, 2.0),
    )
    assert np.isfinite(found.velocity).all()


def test_cancel_before_writing_leaves_nothing(
    stack: InterferogramStack, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Stop(NullProgress):
        def check(self) -> None:
            raise Canceled

    found = network_velocity(stack, [True] * len(stack.network), OPTIONS, NullProgress())
    monkeypatch.setattr("insar_workbench.core.maps.network_map.network_velocity", lambda *_: found)
    with pytest.raises(Canceled):
        write_network_velocity(stack, [True] * len(stack.network), tmp_path / "v.tif", Stop())
    assert not (tmp_path / "v.tif").exists()
