# SPDX-License-Identifier: GPL-2.0-or-later
"""The choice of the reference pixel: given, found, refused."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import h5py
import numpy as np
import pytest
from stacks import MEXICO_REFERENCE, mexico_city_stack, random_stack

from insar_workbench.core.errors import FormatError, InsarError, NetworkError, ParameterError
from insar_workbench.core.grid import to_lonlat
from insar_workbench.core.products import write_product
from insar_workbench.core.progress import NullProgress
from insar_workbench.core.reference import set_reference
from insar_workbench.core.reference_choice import ReferenceChoice
from insar_workbench.core.stack import COHERENCE, PHASE, InterferogramStack


def cubes(path: Path) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Phase and coherence of the kept pairs, and whether a pixel has phase in all of them."""
    with h5py.File(path) as file:
        kept = file["dropIfgram"][:].astype(bool)
        phase, coherence = file[PHASE][:][kept], file[COHERENCE][:][kept].astype(np.float64)
    valid = np.ones(phase.shape[1:], dtype=bool)
    for layer in phase:
        valid &= (layer != 0) & ~np.isnan(layer)
    return phase, coherence, valid


def test_the_automatic_choice_is_the_most_coherent_pixel_that_is_valid_everywhere(tmp_path: Path) -> None:
    for seed in range(4):
        path = random_stack(tmp_path, seed=seed, gaps=0.05, kept=[i != 3 for i in range(15)], name=f"{seed}.h5")
        _, coherence, valid = cubes(path)
        best, score = (-1, -1), -1.0
        for row in range(12):
            for col in range(15):
                if valid[row, col] and coherence[:, row, col].mean() > score:
                    best, score = (row, col), float(coherence[:, row, col].mean())
        point = set_reference(path, None, ReferenceChoice(min_coherence=0.3), NullProgress())
        assert (point.row, point.col) == best and point.coherence == pytest.approx(score, abs=1e-6)
        stack = InterferogramStack.open(path)
        assert stack.reference == best
        assert (point.x, point.y) == stack.grid.centre(*best)
        # the most coherent pixel of all is not always valid
        if not valid[np.unravel_index(coherence.mean(axis=0).argmax(), valid.shape)]:
            break
    else:
        pytest.fail("no seed tells a valid from an invalid pixel")


def test_real_data_get_the_pixel_of_highest_coherence(shared_data: Path, tmp_path: Path) -> None:
    path = mexico_city_stack(shared_data, tmp_path)
    with h5py.File(shared_data / "mexico_city" / "mintpy_reference.h5") as file:
        coherence = file["average_spatial_coherence/coherence"][:]
    point = set_reference(path, None, ReferenceChoice(), NullProgress())
    assert (point.row, point.col) == MEXICO_REFERENCE
    assert point.coherence == pytest.approx(coherence.max(), abs=1e-6)
    with pytest.raises(ParameterError, match=r"average coherence of 0\.9; the highest is 0\.88 at row 9, column 8"):
        set_reference(path, None, ReferenceChoice(min_coherence=0.9), NullProgress())


def test_the_mask_limits_the_choice(tmp_path: Path) -> None:
    path = random_stack(tmp_path)
    _, coherence, valid = cubes(path)
    land = np.zeros((12, 15), dtype=bool)
    land[6:, 8:] = True
    grid = InterferogramStack.open(path).grid
    write_product(tmp_path / "water.h5", "waterMask", grid, {"waterMask": land}, {})
    choice = ReferenceChoice(mask=tmp_path / "water.h5", min_coherence=0.0)
    point = set_reference(path, None, choice, NullProgress())
    score = np.where(valid & land, coherence.mean(axis=0), -1)
    assert (point.row, point.col) == np.unravel_index(score.argmax(), score.shape)
    assert point.row >= 6 and point.col >= 8


def test_row_and_column_or_map_point_name_the_same_pixel(tmp_path: Path) -> None:
    path = random_stack(tmp_path, gaps=0.0)
    stack = InterferogramStack.open(path)
    _, coherence, _ = cubes(path)
    by_pixel = set_reference(path, None, ReferenceChoice(row=7, col=3), NullProgress())
    assert (by_pixel.row, by_pixel.col) == (7, 3) == InterferogramStack.open(path).reference
    assert by_pixel.coherence == pytest.approx(coherence[:, 7, 3].mean(), abs=1e-6)
    x, y = stack.grid.centre(7, 3)
    for dx, dy in ((0, 0), (49, -49), (-49, 49)):
        assert set_reference(path, None, ReferenceChoice(x=x + dx, y=y + dy), NullProgress()) == by_pixel
    assert set_reference(path, None, ReferenceChoice(x=x + 51, y=y), NullProgress()).col == 4


def test_attributes_are_mintpys_and_phase_stays(tmp_path: Path) -> None:
    path = random_stack(tmp_path, gaps=0.0)
    before, *_ = cubes(path)
    point = set_reference(path, None, ReferenceChoice(row=2, col=5), NullProgress())
    with h5py.File(path) as file:
        attributes = {key: file.attrs[key] for key in ("REF_Y", "REF_X", "REF_LAT", "REF_LON")}
    lon, lat = to_lonlat(InterferogramStack.open(path).grid, point.x, point.y)
    assert attributes["REF_Y"] == "2" and attributes["REF_X"] == "5"
    assert float(attributes["REF_LAT"]) == pytest.approx(lat) and 19 < lat < 20
    assert float(attributes["REF_LON"]) == pytest.approx(lon) and -100 < lon < -99
    np.testing.assert_array_equal(cubes(path)[0], before)


def test_a_copy_leaves_the_source_alone(tmp_path: Path) -> None:
    path, target = random_stack(tmp_path, gaps=0.0), tmp_path / "copy.h5"
    before = path.read_bytes()
    set_reference(path, target, ReferenceChoice(row=2, col=5), NullProgress())
    assert path.read_bytes() == before
    stack = InterferogramStack.open(target)
    assert stack.reference == (2, 5) and stack.metadata.attributes["iwb.step"] == "referencepoint"
    assert len(list(tmp_path.iterdir())) == 2


def test_a_pixel_without_phase_is_refused_and_the_nearest_good_one_named(tmp_path: Path) -> None:
    path = random_stack(tmp_path, gaps=0.1, kept=[i != 14 for i in range(15)])
    _, _, valid = cubes(path)
    stack = InterferogramStack.open(path)
    refused = 0
    for row in range(12):
        for col in range(15):
            choice = ReferenceChoice(row=row, col=col)
            if valid[row, col]:
                set_reference(path, None, choice, NullProgress())
                continue
            distances = {(r, c): (r - row) ** 2 + (c - col) ** 2 for r, c in np.argwhere(valid)}
            with pytest.raises(ParameterError) as caught:
                set_reference(path, None, choice, NullProgress())
            named = re.search(
                r"nearest pixel that will do is row (\d+), column (\d+) \(x (\S+), y (\S+)\)", str(caught.value)
            )
            assert named is not None, caught.value
            nearest = int(named[1]), int(named[2])
            assert distances[nearest] == min(distances.values())
            assert (float(named[3]), float(named[4])) == stack.grid.centre(*nearest)
            assert f"row {row}, column {col}" in str(caught.value) and "of 14 kept interferograms" in str(caught.value)
            refused += 1
    assert refused > 20


def test_water_is_refused(tmp_path: Path) -> None:
    path = random_stack(tmp_path, gaps=0.0)
    land = np.ones((12, 15), dtype=bool)
    land[:, :8] = False
    write_product(tmp_path / "water.h5", "mask", InterferogramStack.open(path).grid, {"mask": land}, {})
    with pytest.raises(
        ParameterError, match=r"row 4, column 2 .* lies in the masked area; the nearest .* row 4, column 8"
    ):
        set_reference(path, None, ReferenceChoice(row=4, col=2, mask=tmp_path / "water.h5"), NullProgress())
    assert InterferogramStack.open(path).reference is None


@pytest.mark.parametrize(
    ("choice", "message"),
    [
        ({"row": 12, "col": 0}, r"row 12, column 0 lies outside .*, which has rows 0 to 11 and columns 0 to 14"),
        ({"row": -1, "col": 0}, r"row -1, column 0 lies outside"),
        (
            {"x": 479_999.0, "y": 2_149_950.0},
            r"\(479999, 2149950\) lies outside .* covers x from 480000 to 481500 and y from 2148800 to 2150000",
        ),
    ],
)
def test_outside_the_grid_the_extent_is_named(choice: dict[str, Any], message: str, tmp_path: Path) -> None:
    with pytest.raises(ParameterError, match=message):
        set_reference(random_stack(tmp_path), None, ReferenceChoice(**choice), NullProgress())


def test_contradictory_choices_are_refused() -> None:
    for choice, message in (
        ({"row": 1}, "both a row and a column"),
        ({"y": 1.0}, "both x and y"),
        ({"row": 1, "col": 1, "x": 1.0, "y": 1.0}, "give one of them"),
        ({"min_coherence": 85}, "minimum coherence is 85; give a value from 0 to 1"),
    ):
        with pytest.raises(ParameterError, match=message):
            ReferenceChoice(**choice)


def test_without_a_common_pixel_the_worst_pair_is_named(tmp_path: Path) -> None:
    path = random_stack(tmp_path, gaps=0.0)
    with h5py.File(path, "r+") as file:
        file[PHASE][4] = 0
        file[PHASE][4, 0, :9] = 1.0
        file[PHASE][5, 0, :9] = 0
    message = (
        r"No pixel of .* has phase in all 15 kept interferograms; 20200113_20200206 has least, in 5 % of the pixels"
    )
    for choice in (ReferenceChoice(), ReferenceChoice(row=3, col=3)):
        with pytest.raises(NetworkError, match=message):
            set_reference(path, None, choice, NullProgress())
    stack = InterferogramStack.open(path)
    stack.write_flags([False] * 15)
    with pytest.raises(NetworkError, match="are dropped; reset its network first"):
        set_reference(path, None, ReferenceChoice(row=3, col=3), NullProgress())


def test_without_coherence_a_point_must_be_given(tmp_path: Path) -> None:
    path = random_stack(tmp_path, gaps=0.0, layers=(PHASE,))
    with pytest.raises(
        FormatError, match=r"has no dataset 'coherence', by which a reference point is found; give a row"
    ):
        set_reference(path, None, ReferenceChoice(), NullProgress())
    point = set_reference(path, None, ReferenceChoice(row=1, col=1), NullProgress())
    assert np.isnan(point.coherence)


def test_a_mask_without_a_usable_pixel_and_one_on_another_grid(tmp_path: Path) -> None:
    path = random_stack(tmp_path, gaps=0.0)
    grid = InterferogramStack.open(path).grid
    write_product(tmp_path / "sea.h5", "mask", grid, {"mask": np.zeros(grid.shape, dtype=bool)}, {})
    with pytest.raises(
        ParameterError, match="inside the mask has phase in every kept interferogram; choose another mask"
    ):
        set_reference(path, None, ReferenceChoice(mask=tmp_path / "sea.h5"), NullProgress())
    part = grid.multilook(2)
    write_product(tmp_path / "coarse.h5", "mask", part, {"mask": np.ones(part.shape, dtype=bool)}, {})
    with pytest.raises(InsarError, match=r"random\.h5 differs from that of .*coarse\.h5"):
        set_reference(path, None, ReferenceChoice(mask=tmp_path / "coarse.h5"), NullProgress())
