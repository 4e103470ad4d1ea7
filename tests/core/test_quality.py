# SPDX-License-Identifier: GPL-2.0-or-later
"""Average coherence over pairs and over pixels, against loops and against MintPy."""

from __future__ import annotations

from pathlib import Path

import h5py
import numpy as np
import pytest
from stacks import mexico_city_stack, random_stack

from insar_workbench.core import blocks
from insar_workbench.core.errors import Canceled, FormatError, NetworkError, ParameterError
from insar_workbench.core.grid import Window
from insar_workbench.core.products import read_product
from insar_workbench.core.progress import NullProgress
from insar_workbench.core.quality import average_coherence, mean_coherence, pair_coherence, plan
from insar_workbench.core.stack import COHERENCE, PHASE, InterferogramStack


class Cancelling(NullProgress):
    """Cancels at once."""

    def check(self) -> None:
        raise Canceled


def stack_with_nan(tmp_path: Path) -> InterferogramStack:
    """A stack of 15 pairs, two dropped, with NaN and 0 among its coherence."""
    path = random_stack(tmp_path, rows=21, cols=17, kept=[i not in (2, 9) for i in range(15)])
    draw = np.random.default_rng(5)
    with h5py.File(path, "r+") as file:
        cube = file[COHERENCE][:]
        cube[draw.random(cube.shape) < 0.1] = np.nan
        cube[:, 3, 4] = np.nan
        cube[:, 5, 6] = 0.0
        cube[7] = np.where(draw.random(cube[7].shape) < 0.5, np.nan, 0.0)
        file[COHERENCE][:] = cube
    return InterferogramStack.open(path)


def test_mean_over_kept_pairs_leaves_out_nan_and_counts_zero(tmp_path: Path) -> None:
    stack = stack_with_nan(tmp_path)
    with h5py.File(stack.path) as file:
        cube = file[COHERENCE][:].astype(np.float64)
    mean = mean_coherence(stack, NullProgress())
    for row in range(21):
        for col in range(17):
            values = [cube[i, row, col] for i in range(15) if i not in (2, 9) and not np.isnan(cube[i, row, col])]
            if values:
                assert mean[row, col] == pytest.approx(sum(values) / len(values), abs=1e-6)
            else:
                assert (row, col) == (3, 4) and np.isnan(mean[row, col])
    assert mean[5, 6] == 0.0


@pytest.mark.parametrize("threshold", [0.7, 0.3])
@pytest.mark.parametrize("with_area", [False, True])
def test_pair_coherence_is_the_mean_over_pixels_of_every_pair(
    threshold: float, with_area: bool, tmp_path: Path
) -> None:
    stack = stack_with_nan(tmp_path)
    with h5py.File(stack.path) as file:
        cube = file[COHERENCE][:].astype(np.float64)
    area = np.random.default_rng(8).random((21, 17)) < 0.4 if with_area else np.ones((21, 17), dtype=bool)
    mean, ratio = pair_coherence(stack, NullProgress(), area if with_area else None, threshold)
    assert mean.shape == ratio.shape == (15,)
    for i in range(15):
        values = [
            cube[i, row, col]
            for row in range(21)
            for col in range(17)
            if area[row, col] and not np.isnan(cube[i, row, col]) and cube[i, row, col] != 0
        ]
        if i == 7:
            assert not values and np.isnan(mean[i]) and np.isnan(ratio[i])
            continue
        assert mean[i] == pytest.approx(sum(values) / len(values), abs=1e-6)
        assert ratio[i] == pytest.approx(sum(value > threshold for value in values) / len(values), abs=1e-12)


def test_result_does_not_depend_on_the_blocks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stack = stack_with_nan(tmp_path)
    whole = mean_coherence(stack, NullProgress()), *pair_coherence(stack, NullProgress())
    tiles = [Window(r, min(r + 5, 21), c, min(c + 4, 17)) for r in range(0, 21, 5) for c in range(0, 17, 4)]
    monkeypatch.setattr(blocks, "plan_blocks", lambda *_args, **_options: blocks.BlockPlan(tuple(tiles)))
    assert len(plan(stack, 1.0)) == len(tiles)
    for first, second in zip(whole, (mean_coherence(stack, NullProgress()), *pair_coherence(stack, NullProgress()))):
        np.testing.assert_allclose(first, second, atol=1e-7)


def test_average_coherence_agrees_with_mintpy(shared_data: Path, tmp_path: Path) -> None:
    path, output = mexico_city_stack(shared_data, tmp_path), tmp_path / "avgSpatialCoh.h5"
    average_coherence(path, output, NullProgress())
    with h5py.File(shared_data / "mexico_city" / "mintpy_reference.h5") as file:
        expected = file["average_spatial_coherence/coherence"][:]
    product = read_product(output)
    np.testing.assert_allclose(product.layers[COHERENCE], expected, atol=1e-6)
    attributes = product.metadata.attributes
    assert attributes["FILE_TYPE"] == "coherence" and attributes["UNIT"] == "1" and attributes["REF_Y"] == "9"
    assert attributes["iwb.step"] == "averagecoherence"


def test_pair_coherence_of_real_data_orders_pairs_by_their_length(shared_data: Path, tmp_path: Path) -> None:
    stack = InterferogramStack.open(mexico_city_stack(shared_data, tmp_path))
    mean, ratio = pair_coherence(stack, NullProgress())
    # what MintPy 1.6.4 writes into coherenceSpatialAvg.txt for the first two pairs
    assert mean[0] == pytest.approx(0.6190, abs=5e-5) and mean[1] == pytest.approx(0.5845, abs=5e-5)
    assert np.corrcoef(stack.network.days, mean)[0, 1] < -0.5
    assert ((ratio >= 0) & (ratio <= 1)).all()


def test_a_stack_without_coherence_says_so(tmp_path: Path) -> None:
    path = random_stack(tmp_path, layers=(PHASE,))
    for call in (
        lambda: average_coherence(path, tmp_path / "out.h5", NullProgress()),
        lambda: pair_coherence(InterferogramStack.open(path), NullProgress()),
    ):
        with pytest.raises(FormatError, match=r"random\.h5 has no dataset 'coherence'; load the data again with"):
            call()


def test_coherence_that_is_zero_everywhere_stops_here(tmp_path: Path) -> None:
    path = random_stack(tmp_path)
    with h5py.File(path, "r+") as file:
        file[COHERENCE][:] = 0
        file[COHERENCE][3] = np.nan
    with pytest.raises(FormatError, match=r"coherence in .*random\.h5 is 0 or no data everywhere"):
        average_coherence(path, tmp_path / "out.h5", NullProgress())
    assert not (tmp_path / "out.h5").exists()


def test_areas_and_networks_that_hold_nothing(tmp_path: Path) -> None:
    stack = InterferogramStack.open(random_stack(tmp_path))
    with pytest.raises(ParameterError, match=r"area holds no pixel of .*random\.h5"):
        pair_coherence(stack, NullProgress(), np.zeros(stack.grid.shape, dtype=bool))
    with pytest.raises(ParameterError, match=r"area is \(3, 3\) pixels, but .* has \(12, 15\)"):
        pair_coherence(stack, NullProgress(), np.ones((3, 3), dtype=bool))
    stack.write_flags([False] * 15)
    with pytest.raises(NetworkError, match=r"All interferograms of .*random\.h5 are dropped"):
        average_coherence(stack.path, tmp_path / "out.h5", NullProgress())


def test_cancel_writes_nothing(tmp_path: Path) -> None:
    path = random_stack(tmp_path)
    with pytest.raises(Canceled):
        average_coherence(path, tmp_path / "out.h5", Cancelling())
    assert [item.name for item in tmp_path.iterdir()] == [path.name]
