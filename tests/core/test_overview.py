# SPDX-License-Identifier: GPL-2.0-or-later
"""Quick overview: MintPy's triplets, a slow solution with gaps and cycles, dropped pairs, refusals."""

from __future__ import annotations

from pathlib import Path

import h5py
import numpy as np
import pytest
from load_fixtures import Recorder
from stacks import random_stack

from insar_workbench.core.errors import Canceled, InsarError, NetworkError, ParameterError
from insar_workbench.core.files.hdf5 import open_read
from insar_workbench.core.loading.load import load_stack
from insar_workbench.core.loading.load_options import LoadOptions
from insar_workbench.core.overview import count_nonzero_triplets, quick_overview
from insar_workbench.core.products import read_product, write_product
from insar_workbench.core.progress import NullProgress
from insar_workbench.core.stack import PHASE, InterferogramStack


def test_mexico_city(shared_data: Path, tmp_path: Path) -> None:
    """MintPy counts a triplet without data in one pair as if its phase were 0; elsewhere the numbers are the same."""
    load_stack(shared_data / "mexico_city", tmp_path / "s.h5", tmp_path / "g.h5", LoadOptions(), NullProgress())
    stack = InterferogramStack.open(tmp_path / "s.h5")
    stack.write_reference(9, 8)
    result = quick_overview(tmp_path / "s.h5", tmp_path / "v.h5", tmp_path / "t.h5", None, NullProgress())
    with open_read(shared_data / "mexico_city" / "mintpy_reference.h5") as file:
        expected = file["closure/nonzero_triplets/mask"][:]
    complete = np.isfinite(stack.read(PHASE)).all(axis=0) & np.isfinite(expected)
    assert complete.sum() > 5000 and np.nanmax(expected[complete]) >= 1
    np.testing.assert_array_equal(result.nonzero[complete], expected[complete])
    product = read_product(tmp_path / "v.h5")
    assert product.units == {"velocity": "m/year"} and product.metadata.attributes["FILE_TYPE"] == "velocity"
    assert np.nanmin(product.layers["velocity"]) < -0.1  # the city subsides


def referenced_stack(tmp_path: Path) -> Path:
    """A random stack whose reference is the first pixel that has phase everywhere."""
    path = random_stack(tmp_path, seed=5)
    stack = InterferogramStack.open(path)
    row, col = np.argwhere(np.isfinite(stack.read(PHASE)).all(axis=0))[0]
    stack.write_reference(int(row), int(col))
    return path


def slow(stack: InterferogramStack, row: int, col: int) -> tuple[float, float]:
    """Both values of one pixel, interferogram by interferogram."""
    phase = {}
    rates = []
    ref_row, ref_col = stack.reference or (0, 0)
    cube = stack.read(PHASE, kept_only=False).astype(float)
    factor = -stack.metadata.wavelength / (4 * np.pi)
    for number, pair in enumerate(stack.network.pairs):
        value = cube[number, row, col] - cube[number, ref_row, ref_col]
        if stack.network.kept[number] and np.isfinite(value):
            phase[pair] = value
            rates.append(factor * value / ((pair[1] - pair[0]).days / 365.25))
    closed = [
        round((phase[a, b] + phase[b, c] - phase[a, c]) / (2 * np.pi))
        for a, b in phase
        for c in {day for pair in phase for day in pair}
        if (b, c) in phase and (a, c) in phase
    ]
    return (np.mean(rates) if rates else np.nan), (sum(k != 0 for k in closed) if closed else np.nan)


def test_against_a_slow_solution(tmp_path: Path) -> None:
    path = referenced_stack(tmp_path)
    stack = InterferogramStack.open(path)
    kept = np.ones(len(stack.network), dtype=bool)
    kept[2] = False
    stack.write_flags(kept)
    stack = InterferogramStack.open(path)
    result = quick_overview(path, None, tmp_path / "t.h5", None, NullProgress())
    for row in range(0, stack.grid.rows, 2):
        for col in range(0, stack.grid.cols, 3):
            velocity, nonzero = slow(stack, row, col)
            np.testing.assert_allclose(result.velocity[row, col], velocity, rtol=1e-4, atol=1e-6)
            np.testing.assert_equal(result.nonzero[row, col], np.float32(nonzero))
    assert np.isfinite(result.nonzero).any() and np.nanmax(result.nonzero) > 0


def test_triplets_of_blocks_with_and_without_gaps() -> None:
    """The first of two triplets has a cycle too many; one pixel lacks the second triplet, one lacks both."""
    phase = np.zeros((5, 1, 3), dtype=np.float32)
    phase[0] = 3.2
    triplets = np.array([[0, 1, 2], [1, 3, 4]])
    np.testing.assert_array_equal(count_nonzero_triplets(phase, triplets), [[1.0, 1.0, 1.0]])
    phase[3, 0, 1:], phase[2, 0, 2] = np.nan, np.nan
    np.testing.assert_array_equal(count_nonzero_triplets(phase, triplets), [[1.0, 1.0, np.nan]])
    assert np.isnan(count_nonzero_triplets(np.zeros((5, 1, 3), dtype=np.float32), triplets[:0])).all()


def test_mask_and_refusals(tmp_path: Path) -> None:
    path = referenced_stack(tmp_path)
    grid = InterferogramStack.open(path).grid
    land = np.ones(grid.shape, dtype=bool)
    land[0] = False
    write_product(tmp_path / "water.h5", "waterMask", grid, {"waterMask": land}, {})
    result = quick_overview(path, tmp_path / "v.h5", tmp_path / "t.h5", tmp_path / "water.h5", NullProgress())
    assert np.isnan(result.velocity[0]).all() and np.isnan(read_product(tmp_path / "t.h5").layers["mask"][0]).all()
    with pytest.raises(ParameterError, match="Nothing is asked for"):
        quick_overview(path, None, None, None, NullProgress())
    with pytest.raises(Canceled):
        quick_overview(path, tmp_path / "n.h5", None, None, Recorder(cancel_after=0))
    assert not (tmp_path / "n.h5").exists()
    stack = InterferogramStack.open(path)
    stack.write_flags(np.zeros(len(stack.network), dtype=bool))
    with pytest.raises(NetworkError, match="are dropped"):
        quick_overview(path, tmp_path / "n.h5", None, None, NullProgress())
    with pytest.raises(InsarError, match="no reference point"):
        quick_overview(random_stack(tmp_path, name="u.h5"), tmp_path / "n.h5", None, None, NullProgress())


@pytest.mark.parametrize("connections", [1, 2])
def test_a_chain_has_no_triplets(tmp_path: Path, connections: int) -> None:
    path = random_stack(tmp_path, connections=connections, gaps=0.0)
    InterferogramStack.open(path).write_reference(2, 3)
    progress = Recorder()
    quick_overview(path, tmp_path / "v.h5", None, None, progress)
    warned = "The network has no closed triplet: unwrapping errors cannot be seen." in progress.warnings
    assert warned == (connections == 1)
    assert sorted(item.name for item in tmp_path.iterdir()) == ["random.h5", "v.h5"]


def test_triplets_that_no_pixel_has(tmp_path: Path) -> None:
    """Each triplet has lost a pair at all pixels but the reference, which the mask leaves out."""
    path = random_stack(tmp_path, connections=2, gaps=0.0)
    stack = InterferogramStack.open(path)
    stack.write_reference(2, 3)
    with h5py.File(path, "r+") as file:
        phase = file[PHASE][:]
        lost = stack.network.days == 24
        phase[lost] = np.nan
        phase[:, 2, 3] = 1.0
        file[PHASE][...] = phase
    land = np.ones(stack.grid.shape, dtype=bool)
    land[2, 3] = False
    write_product(tmp_path / "water.h5", "waterMask", stack.grid, {"waterMask": land}, {})
    progress = Recorder()
    result = quick_overview(path, None, tmp_path / "t.h5", tmp_path / "water.h5", progress)
    assert result.triplets == 5 and np.isnan(result.nonzero).all()
    assert not progress.warnings and not any("do not close" in line for line in progress.infos)
