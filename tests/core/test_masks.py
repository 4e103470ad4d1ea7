# SPDX-License-Identifier: GPL-2.0-or-later
"""Masks from stacks, series, products and rasters, against loops over pixels and against MintPy."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import h5py
import numpy as np
import numpy.typing as npt
import pytest
from stacks import mexico_city_stack, random_stack, small_grid

from insar_workbench.core.errors import FormatError, NetworkError, ParameterError
from insar_workbench.core.files.raster import write_geotiff
from insar_workbench.core.grid import Window
from insar_workbench.core.masks import MaskOptions, MaskReport, generate_mask, label_regions, remove_small_regions
from insar_workbench.core.products import read_product, write_product
from insar_workbench.core.progress import NullProgress
from insar_workbench.core.series import create_series
from insar_workbench.core.stack import COHERENCE, COMPONENT, PHASE, InterferogramStack

GRID = small_grid(6, 7)


class Warnings(NullProgress):
    """Remembers warnings."""

    def __init__(self) -> None:
        self.warnings: list[str] = []

    def warning(self, message: str) -> None:
        self.warnings.append(message)


def mask_of(path: Path, output: Path, **options: Any) -> npt.NDArray[np.bool_]:
    report = generate_mask(path, output, MaskOptions(**options), NullProgress())
    product = read_product(output)
    assert list(product.layers) == ["mask"] and product.metadata.attributes["FILE_TYPE"] == "mask"
    mask = product.layers["mask"].astype(bool)
    assert report == MaskReport(int(mask.sum()), mask.size)
    return mask


def slow_regions(mask: npt.NDArray[np.bool_]) -> list[set[tuple[int, int]]]:
    """Regions of pixels that touch along edges, by spreading from pixel to pixel."""
    left = {(int(r), int(c)) for r, c in np.argwhere(mask)}
    regions = []
    while left:
        region, edge = set(), [left.pop()]
        while edge:
            row, col = edge.pop()
            region.add((row, col))
            for step in ((row - 1, col), (row + 1, col), (row, col - 1), (row, col + 1)):
                if step in left:
                    left.remove(step)
                    edge.append(step)
        regions.append(region)
    return regions


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize("least", [0, 1, 2, 5, 20])
def test_small_regions_go_and_large_ones_stay(seed: int, least: int) -> None:
    mask = np.random.default_rng(seed).random((25, 30)) < 0.5
    expected = np.zeros_like(mask)
    for region in slow_regions(mask):
        if len(region) >= least:
            expected[tuple(np.transpose(sorted(region)))] = True
    before = mask.copy()
    np.testing.assert_array_equal(remove_small_regions(mask, least), expected)
    np.testing.assert_array_equal(mask, before)


def test_regions_are_numbered_from_the_largest_on() -> None:
    mask = np.random.default_rng(3).random((25, 30)) < 0.5
    labels, count = label_regions(mask, 3)
    sizes = sorted((len(region) for region in slow_regions(mask) if len(region) >= 3), reverse=True)
    assert count == len(sizes) > 3
    assert [int((labels == number).sum()) for number in range(1, count + 1)] == sizes
    assert labels.max() == count and not labels[~mask].any()
    assert label_regions(np.zeros((3, 3), dtype=bool))[1] == 0


def test_valid_in_every_kept_pair_agrees_with_mintpy(shared_data: Path, tmp_path: Path) -> None:
    path = mexico_city_stack(shared_data, tmp_path)
    with h5py.File(shared_data / "mexico_city" / "mintpy_reference.h5") as file:
        expected = file["nonzero_mask/mask"][:]
    np.testing.assert_array_equal(mask_of(path, tmp_path / "mask.h5", nonzero=True), expected)
    np.testing.assert_array_equal(mask_of(path, tmp_path / "mask.h5"), expected)


def test_dropped_pairs_do_not_count(tmp_path: Path) -> None:
    path = random_stack(tmp_path, gaps=0.05, kept=[i % 4 > 0 for i in range(15)])
    with h5py.File(path) as file:
        phase, component, coherence = file[PHASE][:], file[COMPONENT][:], file[COHERENCE][:]
    valid, connected, coherent = (np.ones((12, 15), dtype=bool) for _ in range(3))
    for i in range(15):
        if i % 4:
            valid &= phase[i] != 0
            connected &= component[i] != 0
            coherent &= (coherence[i] >= 0.06) & (coherence[i] <= 0.98)
    output = tmp_path / "mask.h5"
    np.testing.assert_array_equal(mask_of(path, output, nonzero=True), valid)
    np.testing.assert_array_equal(mask_of(path, output, components=True), valid & connected)
    np.testing.assert_array_equal(mask_of(path, output, dataset=COMPONENT, nonzero=True), connected)
    np.testing.assert_array_equal(mask_of(path, output, dataset=COHERENCE, minimum=0.06, maximum=0.98), coherent)
    assert 0 < (valid & connected).sum() < valid.sum() < valid.size
    assert 0 < coherent.sum() < coherent.size


def test_thresholds_of_a_product_keep_what_is_equal_and_never_no_data(tmp_path: Path) -> None:
    draw = np.random.default_rng(2)
    values = draw.normal(0, 0.02, GRID.shape).astype(np.float32)
    values[0, 0], values[1, 1], values[2, 2] = np.nan, 0.0, np.float32(0.01)
    path = tmp_path / "velocity.h5"
    write_product(path, "velocity", GRID, {"intercept": values * 9, "velocity": values}, {"REF_DATE": "20200101"})
    output = tmp_path / "mask.h5"
    for options in (
        {},
        {"minimum": float(values[2, 2])},
        {"maximum": float(values[2, 2])},
        {"minimum": -0.01, "maximum": 0.02, "nonzero": True},
    ):
        mask = mask_of(path, output, **options)
        for row in range(GRID.rows):
            for col in range(GRID.cols):
                value = float(values[row, col])
                expected = (
                    not np.isnan(value)
                    and value >= options.get("minimum", -9)
                    and value <= options.get("maximum", 9)
                    and (value != 0 or "nonzero" not in options)
                )
                assert mask[row, col] == expected, (options, row, col)
    np.testing.assert_array_equal(mask_of(path, output, dataset="intercept", minimum=0.0), values * 9 >= 0)
    attributes = read_product(output).metadata.attributes
    assert "REF_DATE" not in attributes and attributes["iwb.step"] == "generatemask"


def test_a_series_must_meet_the_conditions_on_every_date(tmp_path: Path) -> None:
    draw = np.random.default_rng(4)
    cube = draw.normal(0, 0.01, (3, *GRID.shape)).astype(np.float32)
    cube[0] = 0.0
    cube[2, 4, 5] = np.nan
    path = tmp_path / "timeseries.h5"
    with create_series(path, GRID, [date(2020, 1, day) for day in (1, 13, 25)], [0.0] * 3, {}) as writer:
        writer.write(Window(0, GRID.rows, 0, GRID.cols), cube)
    mask = mask_of(path, tmp_path / "mask.h5", minimum=-0.012, maximum=0.015)
    expected = [[all(-0.012 <= v <= 0.015 for v in cube[:, r, c]) for c in range(7)] for r in range(6)]
    np.testing.assert_array_equal(mask, expected)
    assert mask_of(path, tmp_path / "mask.h5").sum() == GRID.rows * GRID.cols - 1


def test_raster_base_mask_and_smallest_region_work_together(tmp_path: Path) -> None:
    draw = np.random.default_rng(6)
    values, water = draw.random(GRID.shape).astype(np.float32), draw.random(GRID.shape) < 0.8
    values[5, 6] = np.nan
    write_geotiff(tmp_path / "quality.tif", GRID, values)
    write_geotiff(tmp_path / "water.tif", GRID, water.astype(np.uint8))
    write_product(tmp_path / "water.h5", "waterMask", GRID, {"waterMask": water}, {})
    expected = np.zeros(GRID.shape, dtype=bool)
    for region in slow_regions(water & (np.nan_to_num(values) >= 0.3)):
        if len(region) >= 4:
            expected[tuple(np.transpose(sorted(region)))] = True
    for base in ("water.tif", "water.h5"):
        mask = mask_of(
            tmp_path / "quality.tif", tmp_path / "mask.h5", minimum=0.3, min_region_pixels=4, base_mask=tmp_path / base
        )
        np.testing.assert_array_equal(mask, expected)
    assert 0 < expected.sum() < expected.size


def test_an_empty_mask_is_warned_of(tmp_path: Path) -> None:
    write_geotiff(tmp_path / "quality.tif", GRID, np.full(GRID.shape, 0.5, dtype=np.float32))
    progress = Warnings()
    report = generate_mask(tmp_path / "quality.tif", tmp_path / "mask.h5", MaskOptions(minimum=0.9), progress)
    assert report == MaskReport(0, 42)
    assert progress.warnings[0].startswith(f"No pixel of {tmp_path / 'quality.tif'} meets the conditions")


def test_what_cannot_be_masked_is_named(tmp_path: Path) -> None:
    stack = random_stack(tmp_path, layers=(PHASE,))
    several = tmp_path / "several.h5"
    ones = np.ones(GRID.shape, dtype=np.float32)
    write_product(several, "geometry", GRID, {"height": ones, "slantRangeDistance": ones}, {})
    write_geotiff(tmp_path / "quality.tif", GRID, ones)
    write_geotiff(tmp_path / "other.tif", small_grid(6, 8), np.ones((6, 8), dtype=np.float32))
    cases: list[tuple[Path, dict[str, Any], type[Exception], str]] = [
        (
            stack,
            {"components": True},
            FormatError,
            r"random\.h5 has no dataset 'connectComponent'; it has: unwrapPhase",
        ),
        (stack, {"dataset": COHERENCE}, FormatError, r"random\.h5 has no dataset 'coherence'"),
        (several, {"components": True}, ParameterError, r"several\.h5 is not a stack of interferograms"),
        (several, {}, ParameterError, r"has several layers; choose one of: height, slantRangeDistance"),
        (several, {"dataset": "depth"}, FormatError, r"has no layer 'depth'; it has: height, slantRangeDistance"),
        (
            tmp_path / "quality.tif",
            {"dataset": "a"},
            ParameterError,
            r"quality\.tif is a raster and has no dataset 'a'",
        ),
        (tmp_path / "none.h5", {}, FormatError, r"none\.h5 does not exist"),
        (tmp_path / "none.tif", {}, FormatError, r"none\.tif cannot be read as a raster"),
        (
            tmp_path / "quality.tif",
            {"base_mask": tmp_path / "other.tif"},
            FormatError,
            r"quality\.tif differs from that of .*other\.tif",
        ),
    ]
    for path, options, error, message in cases:
        with pytest.raises(error, match=message):
            generate_mask(path, tmp_path / "out.h5", MaskOptions(**options), NullProgress())
    InterferogramStack.open(stack).write_flags([False] * 15)
    with pytest.raises(NetworkError, match=r"All interferograms of .*random\.h5 are dropped"):
        generate_mask(stack, tmp_path / "out.h5", MaskOptions(), NullProgress())
    assert not (tmp_path / "out.h5").exists()
    with pytest.raises(ParameterError, match=r"minimum 0\.8 is above the maximum 0\.2"):
        MaskOptions(minimum=0.8, maximum=0.2)
    with pytest.raises(ParameterError, match="minimum region size is -1"):
        MaskOptions(min_region_pixels=-1)
