# SPDX-License-Identifier: GPL-2.0-or-later
"""Ionospheric phases of pairs: constants of single pairs, failed pairs and dates, where they come from, refusals."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from load_fixtures import Recorder
from series_files import DATES, GRID, REFERENCE, series_files
from test_product_delays import PAIRS, random_delay, write_delays

from insar_workbench.core.corrections.base import CorrectionFiles
from insar_workbench.core.corrections.catalogue import DELAY
from insar_workbench.core.corrections.ionosphere import Ionosphere
from insar_workbench.core.dates import format_date
from insar_workbench.core.errors import Canceled, FormatError, ParameterError
from insar_workbench.core.files import hdf5
from insar_workbench.core.progress import NullProgress
from insar_workbench.core.series import DisplacementSeries

BAD = 5
"""A pair whose estimate failed."""


def referenced(data: np.ndarray) -> np.ndarray:
    data = data - data[:1]
    return data - data[:, REFERENCE[0], REFERENCE[1]][:, None, None]


@pytest.fixture
def motion() -> np.ndarray:
    return referenced(random_delay(1))


@pytest.fixture
def files(tmp_path: Path, motion: np.ndarray) -> CorrectionFiles:
    """A series with ionosphere, and its pairs: each with a constant of its own, one of them wrong."""
    delay = random_delay(2)
    stack = write_delays(tmp_path / "ionStack.h5", {"unwrapPhase": delay}, holes=2)
    draw = np.random.default_rng(3)
    with hdf5.open_update(stack) as file:
        data = file["unwrapPhase"][:]
        constants = draw.normal(0, 3, len(PAIRS))[:, None, None]
        data = np.where(data == 0, 0, data + constants)
        data[BAD] += draw.normal(0, 5, GRID.shape)
        file["unwrapPhase"][:] = data
    return replace(series_files(tmp_path, referenced(motion - delay)), ion_stack=stack)


def corrected(files: CorrectionFiles, correction: Ionosphere, output: Path) -> np.ndarray:
    correction.correct(files, output, NullProgress(), {DELAY: output.with_name("ion.h5")})
    return DisplacementSeries.open(output).read()


def test_bad_pair_is_left_out(tmp_path: Path, files: CorrectionFiles, motion: np.ndarray) -> None:
    found = corrected(files, Ionosphere(exclude_pairs=(PAIRS[BAD],)), tmp_path / "c.h5")
    np.testing.assert_allclose(found, motion, atol=2e-6)
    spoiled = corrected(files, Ionosphere(), tmp_path / "d.h5")
    assert np.abs(spoiled - motion).max() > 1e-3
    with hdf5.open_update(Path(str(files.ion_stack))) as file:  # as modify_network.py of MintPy marks it
        file["dropIfgram"][BAD] = False
    np.testing.assert_allclose(corrected(files, Ionosphere(), tmp_path / "e.h5"), motion, atol=2e-6)


def test_date_without_pairs_is_not_corrected(tmp_path: Path, files: CorrectionFiles, motion: np.ndarray) -> None:
    progress, series = Recorder(), DisplacementSeries.open(files.series).read()
    correction = Ionosphere((DATES[4],), (PAIRS[BAD],))
    correction.correct(files, tmp_path / "c.h5", progress)
    found = DisplacementSeries.open(tmp_path / "c.h5").read()
    others = [number for number in range(len(DATES)) if number != 4]
    np.testing.assert_allclose(found[others], motion[others], atol=2e-6)
    np.testing.assert_array_equal(found[4], series[4])
    assert [line for line in progress.warnings if format_date(DATES[4]) in line and "not corrected" in line]


def test_pair_without_phase_at_the_reference(tmp_path: Path, files: CorrectionFiles, motion: np.ndarray) -> None:
    """Its constant is unknown there, so it cannot count anywhere."""
    with hdf5.open_update(Path(str(files.ion_stack))) as file:
        file["unwrapPhase"][BAD, REFERENCE[0], REFERENCE[1]] = 0.0
    np.testing.assert_allclose(corrected(files, Ionosphere(), tmp_path / "c.h5"), motion, atol=2e-6)
    with hdf5.open_update(Path(str(files.ion_stack))) as file:
        file["unwrapPhase"][:, REFERENCE[0], REFERENCE[1]] = 0.0
    with pytest.raises(FormatError, match=r"no phase at the reference pixel \(row 3, column 4\)"):
        corrected(files, Ionosphere(), tmp_path / "d.h5")


def test_delays_of_the_products_stand_in(tmp_path: Path, motion: np.ndarray) -> None:
    delay = random_delay(2)
    files = series_files(tmp_path, referenced(motion - delay))
    delays = write_delays(tmp_path / "delayStack.h5", {"ionosphere": delay, "troposphere": random_delay(7)})
    found = corrected(replace(files, delays=delays), Ionosphere(), tmp_path / "c.h5")
    np.testing.assert_allclose(found, motion, atol=2e-6)


def test_refusals(tmp_path: Path, files: CorrectionFiles) -> None:
    def refused(error: type[Exception], message: str, correction: Ionosphere, given: CorrectionFiles) -> None:
        with pytest.raises(error, match=message):
            correction.correct(given, tmp_path / "c.h5", NullProgress())

    refused(ParameterError, r"no ionosphere for .* \(ionStack.h5\)", Ionosphere(), replace(files, ion_stack=None))
    refused(FormatError, r"All pairs of .* left out", Ionosphere(tuple(DATES)), files)
    refused(FormatError, f"{format_date(DATES[0])}, the reference date", Ionosphere((DATES[0],)), files)
    short = write_delays(tmp_path / "short.h5", {"unwrapPhase": random_delay(2)}, DATES[:-1])
    refused(FormatError, f"no delay on {format_date(DATES[-1])}", Ionosphere(), replace(files, ion_stack=short))
    moved = replace(GRID, x0=GRID.x0 + 500.0)
    other = write_delays(tmp_path / "moved.h5", {"unwrapPhase": random_delay(2)}, grid=moved)
    refused(FormatError, "differs", Ionosphere(), replace(files, ion_stack=other))
    with pytest.raises(Canceled):
        Ionosphere().correct(files, tmp_path / "c.h5", Recorder(cancel_after=0))
    assert not list(tmp_path.glob("c.h5*"))
