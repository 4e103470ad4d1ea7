# SPDX-License-Identifier: GPL-2.0-or-later
"""What must hold of the numbers whatever the data are: symmetries of the inversion, of references and of ramps."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import h5py
import numpy as np
import numpy.typing as npt
import pytest
from stacks import ATTRIBUTES, nearest_pairs, random_stack, small_grid

from insar_workbench.core.corrections.base import CorrectionFiles
from insar_workbench.core.corrections.ramp import Ramp
from insar_workbench.core.grid import Window
from insar_workbench.core.inversion import Solver
from insar_workbench.core.inversion_options import InversionOptions
from insar_workbench.core.invert_stack import InversionOutputs, invert_stack
from insar_workbench.core.network.network import Network
from insar_workbench.core.progress import NullProgress
from insar_workbench.core.reference import set_reference
from insar_workbench.core.reference_choice import ReferenceChoice
from insar_workbench.core.series import DisplacementSeries
from insar_workbench.core.stack import PHASE, InterferogramStack, create_stack

SEEDS = range(4)
MICROMETRE = 1e-6
Array = npt.NDArray[np.float64]


def inverted(stack: Path, folder: Path, reference: tuple[int, int], weights: str = "coh") -> npt.NDArray[np.float32]:
    """The series of a stack with a reference pixel, metres (N, rows, cols)."""
    folder.mkdir(exist_ok=True)
    set_reference(stack, None, ReferenceChoice(*reference), NullProgress())
    outputs = InversionOutputs(*(folder / f"{name}.h5" for name in ("series", "quality", "number", "mask")))
    invert_stack(stack, outputs, InversionOptions(weights=weights), NullProgress())
    return DisplacementSeries.open(outputs.timeseries).read()


def drawn_network(seed: int, dates: int = 12) -> tuple[npt.NDArray[np.intp], Array, np.random.Generator]:
    """A connected network of random pairs: (M, 2) indexes of dates, days (N,)."""
    draw = np.random.default_rng(seed)
    chain = [(i, i + 1) for i in range(dates - 1)]
    more = {(i, j) for i, j in draw.integers(0, dates, (3 * dates, 2)).tolist() if i + 1 < j}
    days = np.cumsum(draw.integers(1, 60, dates)).astype(float)
    return np.array(sorted({*chain, *more})), days - days[0], draw


@pytest.mark.parametrize("seed", SEEDS)
def test_another_reference_pixel_shifts_the_series_and_nothing_else(tmp_path: Path, seed: int) -> None:
    """Inverting with reference B is inverting with reference A minus what A's result says of B."""
    stack = random_stack(tmp_path, seed=seed, gaps=0.0)
    first, second = (2, 3), (9, 11)
    one, other = (inverted(stack, tmp_path / str(n), place, "no") for n, place in enumerate((first, second)))
    np.testing.assert_allclose(one - one[:, second[0], second[1]][:, None, None], other, atol=2 * MICROMETRE)
    assert np.abs(one - other).max() > 1e-3


@pytest.mark.parametrize("ramp", ["linear", "quadratic"])
def test_a_ramp_in_every_pair_is_gone_after_deramping(tmp_path: Path, ramp: str) -> None:
    """An own constant and an own ramp in each interferogram, gaps or not: the deramped series stays the same."""
    results = []
    for number, size in enumerate((0.0, 3.0)):
        folder = tmp_path / str(number)
        folder.mkdir()
        stack = random_stack(folder, seed=8, gaps=0.0)
        draw = np.random.default_rng(9)
        with h5py.File(stack, "r+") as file:
            phase = file[PHASE][:]
            y, x = np.mgrid[: phase.shape[1], : phase.shape[2]] / phase.shape[2]
            terms = np.stack([np.ones_like(x), x, y] + ([x * x, y * y, x * y] if ramp == "quadratic" else []))
            file[PHASE][:] = phase + size * np.tensordot(draw.normal(size=(len(phase), len(terms))), terms, 1)
        series = inverted(stack, folder, (5, 6), "no")
        Ramp(ramp).correct(CorrectionFiles(folder / "series.h5"), folder / "ramp.h5", NullProgress())
        results.append((series, DisplacementSeries.open(folder / "ramp.h5").read()))
    (plain, deramped), (tilted, righted) = results
    assert np.abs(tilted - plain).max() > 5e-3
    np.testing.assert_allclose(righted, deramped, atol=5 * MICROMETRE)


@pytest.mark.parametrize("weighted", [False, True])
@pytest.mark.parametrize("seed", SEEDS)
def test_the_order_of_pairs_does_not_matter(seed: int, weighted: bool) -> None:
    index, days, draw = drawn_network(seed)
    phase = draw.normal(0.0, 3.0, (len(index), 40)).astype(np.float32)
    phase[draw.random(phase.shape) < 0.1] = np.nan
    weights = draw.uniform(0.1, 30.0, phase.shape).astype(np.float32) if weighted else None
    order = draw.permutation(len(index))
    one = Solver(index, days).invert(phase, weights, min_redundancy=0)
    other = Solver(index[order], days).invert(
        phase[order], None if weights is None else weights[order], min_redundancy=0
    )
    np.testing.assert_allclose(other.phase, one.phase, atol=5e-5)
    np.testing.assert_allclose(other.temporal_coherence, one.temporal_coherence, atol=1e-5)
    np.testing.assert_array_equal(other.pairs_used, one.pairs_used)


@pytest.mark.parametrize("seed", SEEDS)
def test_two_halves_are_the_whole(seed: int) -> None:
    """Pixels do not know of each other: halves side by side are the whole, bit by bit."""
    index, days, draw = drawn_network(seed)
    phase = draw.normal(0.0, 3.0, (len(index), 301)).astype(np.float32)
    phase[draw.random(phase.shape) < 0.05] = np.nan
    weights = draw.uniform(0.1, 30.0, phase.shape).astype(np.float32)
    solver = Solver(index, days)
    whole = solver.invert(phase, weights, min_redundancy=0)
    halves = [
        solver.invert(phase[:, part], weights[:, part], min_redundancy=0) for part in (slice(150), slice(150, None))
    ]
    np.testing.assert_array_equal(np.concatenate([half.phase for half in halves], axis=1), whole.phase)


def test_two_halves_of_time_are_the_whole() -> None:
    """A network of two parts with one date in common: each part inverted alone, one after the other, is the whole."""
    index, days, draw = drawn_network(1, 9)
    later, later_days, _ = drawn_network(2, 7)
    phase = draw.normal(0.0, 3.0, (len(index) + len(later), 25)).astype(np.float32)
    first = Solver(index, days).invert(phase[: len(index)], None).phase
    second = Solver(later, later_days).invert(phase[len(index) :], None).phase
    joined = Solver(np.concatenate([index, later + 8]), np.concatenate([days, days[-1] + later_days[1:]]))
    expected = np.concatenate([first, first[-1] + second[1:]])
    np.testing.assert_allclose(joined.invert(phase, None).phase, expected, atol=1e-4)


@pytest.mark.parametrize("seed", SEEDS)
def test_float32_is_as_good_as_float64(seed: int) -> None:
    """Against lstsq in double precision on the same numbers, with phases of hundreds of radians."""
    index, days, draw = drawn_network(seed, 25)
    truth = np.cumsum(draw.normal(0.0, 20.0, (25, 30)), axis=0)
    exact = truth[index[:, 1]] - truth[index[:, 0]] + draw.normal(0.0, 0.5, (len(index), 30))
    phase = exact.astype(np.float32)
    design = np.zeros((len(index), 25))
    design[np.arange(len(index)), index[:, 1]], design[np.arange(len(index)), index[:, 0]] = 1.0, -1.0
    solution = np.linalg.lstsq(design[:, 1:], phase.astype(np.float64), rcond=None)[0]
    found = Solver(index, days).invert(phase, None).phase
    assert np.abs(solution).max() > 50.0
    np.testing.assert_allclose(found[1:], solution, atol=1e-6 * np.abs(solution).max() * 10)


def test_a_thousand_dates(tmp_path: Path) -> None:
    """Each date with its next three: a steady motion of 40 radians a year comes out at every date."""
    days = [date(1992, 1, 1) + timedelta(days=12 * i) for i in range(1000)]
    pairs = nearest_pairs(days, 3)
    grid = small_grid(2, 3)
    rate = np.array([[0.0, 40.0, -40.0], [5.0, 0.1, 100.0]])
    years = np.array([(second - first).days for first, second in pairs]) / 365.25
    noise = np.random.default_rng(1).normal(0.0, 1e-3, (len(pairs), *grid.shape))
    cube = (years[:, None, None] * rate + noise).astype(np.float32)
    stack = tmp_path / "long.h5"
    with create_stack(stack, grid, Network.create(pairs), ATTRIBUTES, (PHASE,)) as writer:
        writer.write(PHASE, Window(0, 2, 0, 3), cube)
    assert len(InterferogramStack.open(stack).network.all_dates) == 1000
    series = inverted(stack, tmp_path / "out", (0, 0), "no")
    time = np.array([(day - days[0]).days for day in days]) / 365.25
    expected = -0.0555 / (4.0 * np.pi) * time[:, None, None] * rate
    np.testing.assert_allclose(series, expected, atol=5e-4)
    assert np.abs(expected).max() > 10.0
