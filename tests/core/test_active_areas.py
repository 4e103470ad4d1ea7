# SPDX-License-Identifier: GPL-2.0-or-later
"""Active areas against a search through all neighbours: thresholds, gaps, direction, outlines, sizes on the ground."""

from __future__ import annotations

import numpy as np
import pytest
from load_fixtures import Recorder
from stacks import small_grid

from insar_workbench.core.errors import Canceled, FormatError, ParameterError
from insar_workbench.core.products import write_product
from insar_workbench.core.progress import NullProgress
from insar_workbench.core.sampling.active_areas import find_active_areas, label_active
from insar_workbench.core.sampling.active_options import ActiveOptions


def slow_areas(velocity, active, gap, least):
    """Pixels of each area: spread from pixel to pixel of the same direction while the gap allows."""
    left = {(row, col) for row, col in zip(*np.nonzero(active))}
    areas = []
    while left:
        area, new = set(), {left.pop()}
        while new:
            row, col = new.pop()
            area.add((row, col))
            near = {
                (r, c)
                for r, c in left
                if max(abs(r - row), abs(c - col)) <= gap + 1 and velocity[r, c] * velocity[row, col] > 0
            }
            left -= near
            new |= near
        if len(area) >= least:
            areas.append(frozenset(area))
    return set(areas)


@pytest.mark.parametrize(("gap", "least"), [(0, 1), (0, 3), (1, 3), (2, 4), (3, 5)])
def test_labels(gap, least):
    draw = np.random.default_rng(gap)
    velocity = np.where(draw.random((60, 70)) < 0.12, draw.choice([-0.03, 0.03], (60, 70)), 0.001)
    velocity[draw.random(velocity.shape) < 0.1] = np.nan
    std = draw.uniform(0.005, 0.02, velocity.shape)
    std[2, :] = np.nan
    with np.errstate(invalid="ignore"):
        active = (np.abs(velocity) >= 0.01) & (np.abs(velocity) >= 2 * std)
    labels, count = label_active(velocity, std, ActiveOptions(0.01, 2.0, 0.0, least, gap), NullProgress())
    found = {frozenset(zip(*np.nonzero(labels == number))) for number in range(1, count + 1)}
    assert found == slow_areas(velocity, active, gap, least)
    assert len(found) > 2


def test_noise_of_the_scene():
    """Robust: a part that moves does not widen it; measured from the median."""
    draw = np.random.default_rng(1)
    velocity = 0.004 + 0.002 * draw.normal(size=(100, 100))
    velocity[:10, :10] = 0.05
    progress = Recorder()
    labels, count = label_active(velocity, np.ones((100, 100)), ActiveOptions(0.0, 0.0, 5.5, 5), progress)
    assert count == 1 and (labels > 0).sum() == 100
    assert progress.infos[0].startswith("noise of the scene 2.0")


@pytest.mark.parametrize("epsg", [32614, 4326])
def test_polygons(epsg, tmp_path):
    from osgeo import ogr

    grid = small_grid(40, 50, epsg)
    velocity = np.zeros(grid.shape, dtype=np.float32)
    velocity[5:15, 5:20] = -0.02
    velocity[8:10, 8:10] = 0.0  # a hole
    velocity[7, 7] = -0.06
    velocity[15, 20] = -0.02  # touches at a corner
    velocity[30:33, 40:43] = 0.012
    velocity[35, 2] = 0.5
    std = np.full(grid.shape, 0.001, dtype=np.float32)
    coherence = np.full(grid.shape, 0.5, dtype=np.float32)
    coherence[:, 10:] = 0.9
    write_product(tmp_path / "v.h5", "velocity", grid, {"velocity": velocity, "velocityStd": std}, {})
    write_product(tmp_path / "c.h5", "temporalCoherence", grid, {"temporalCoherence": coherence}, {})
    options = ActiveOptions(gap=0)
    found_grid, areas = find_active_areas(tmp_path / "v.h5", options, NullProgress(), tmp_path / "c.h5")
    assert found_grid.extent == grid.extent
    assert [area.pixels for area in areas] == [147, 9]
    first, second = areas
    assert first.velocity == pytest.approx((146 * -0.02 - 0.06) / 147, rel=1e-5)
    assert first.max_velocity == pytest.approx(-0.06)
    assert first.velocity_std == pytest.approx(0.001)
    assert first.significance == pytest.approx((146 * 20 + 60) / 147, rel=1e-5)
    left = 10 * 5 - 4
    assert first.coherence == pytest.approx((left * 0.5 + (147 - left) * 0.9) / 147, rel=1e-5)
    assert (first.speed_class, second.speed_class) == ("very slow", "extremely slow")
    pixel = 100.0**2 / 0.9996**2 if epsg != 4326 else 105.0 * 110.66
    assert first.size == pytest.approx(147 * pixel, rel=2e-3)
    outline = ogr.CreateGeometryFromWkb(first.wkb)
    assert outline.GetArea() == pytest.approx(147 * abs(grid.dx * grid.dy), rel=1e-6)
    for (row, col), inside in {(5, 5): True, (8, 8): False, (15, 20): True, (14, 20): False, (31, 41): False}.items():
        point = ogr.CreateGeometryFromWkt("POINT ({} {})".format(*grid.centre(row, col)))
        assert outline.Contains(point) == inside
    mask = np.zeros(grid.shape, dtype=bool)
    mask[30:] = True
    write_product(tmp_path / "m.h5", "mask", grid, {"mask": mask}, {})
    _, masked = find_active_areas(tmp_path / "v.h5", options, NullProgress(), None, tmp_path / "m.h5")
    assert [area.pixels for area in masked] == [9] and np.isnan(masked[0].coherence)


def test_refusals_and_cancel(tmp_path):
    for wrong, sentence in (
        ({"min_velocity": -1.0}, "least velocity is -1; give 0 or more"),
        ({"min_velocity": 0.0, "sigma": 0.0}, "Without any threshold every pixel is active"),
        ({"min_pixels": 0}, "smallest area is 0 pixels"),
        ({"gap": 51}, "gap is 51 pixels; give 0 to 50"),
    ):
        with pytest.raises(ParameterError, match=sentence):
            ActiveOptions(**wrong)
    grid = small_grid(8, 8)
    velocity = np.full(grid.shape, 0.05, dtype=np.float32)
    write_product(tmp_path / "v.h5", "velocity", grid, {"velocity": velocity}, {})
    with pytest.raises(FormatError, match=r"v\.h5 has no standard deviation"):
        find_active_areas(tmp_path / "v.h5", ActiveOptions(), NullProgress())
    _, areas = find_active_areas(tmp_path / "v.h5", ActiveOptions(sigma=0.0), NullProgress())
    assert [area.pixels for area in areas] == [64] and np.isnan(areas[0].significance)
    with pytest.raises(Canceled):
        find_active_areas(tmp_path / "v.h5", ActiveOptions(sigma=0.0), Recorder(cancel_after=1))
