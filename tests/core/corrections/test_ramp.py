# SPDX-License-Identifier: GPL-2.0-or-later
"""Ramps: MintPy's results, a slow solution with gaps, what is put in comes out, refusals."""

from __future__ import annotations

import tracemalloc
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
from load_fixtures import Recorder, utm_grid

from insar_workbench.core.corrections.base import CorrectionFiles
from insar_workbench.core.corrections.choices import RAMPS
from insar_workbench.core.corrections.ramp import Ramp
from insar_workbench.core.errors import Canceled, ParameterError
from insar_workbench.core.grid import Window
from insar_workbench.core.products import write_product
from insar_workbench.core.progress import NullProgress
from insar_workbench.core.resources import Resources, using
from insar_workbench.core.series import DisplacementSeries, create_series
from insar_workbench.core.stack import reference_attributes

DATES = [date(2020, 1, 1), date(2020, 1, 13), date(2020, 1, 25)]
GRID = utm_grid(12, 15)
Corrected = Callable[[Ramp, CorrectionFiles], npt.NDArray[np.float32]]


def write_series(path: Path, data: npt.NDArray[np.float32], reference: tuple[int, int] | None = (2, 3)) -> Path:
    attributes = {"WAVELENGTH": "0.0555", **(reference_attributes(GRID, *reference) if reference else {})}
    with create_series(path, GRID, DATES, (0.0, 10.0, -20.0), attributes) as writer:
        writer.write(Window(0, GRID.rows, 0, GRID.cols), data)
    return path


@pytest.mark.parametrize("ramp", ["linear", "quadratic"])
def test_mexico_city(mexico, tmp_path: Path, ramp: str) -> None:
    output = tmp_path / "ramp.h5"
    Ramp(ramp).correct(mexico.files, output, NullProgress())
    mexico.require_equal(output, f"deramp/{ramp}", 1e-6)
    assert (DisplacementSeries.open(output).pixel(9, 8) == 0).all()


@pytest.mark.parametrize("ramp", RAMPS)
def test_ramp_is_taken_away(tmp_path: Path, corrected: Corrected, ramp: str) -> None:
    """A surface of the ramp's own terms vanishes, also where pixels have gaps on single dates."""
    y, x = np.mgrid[: GRID.rows, : GRID.cols] / 10.0
    known = {"1": 1.0 + 0 * x, "x": x, "y": y, "xx": x * x, "yy": y * y, "xy": x * y}
    draw = np.random.default_rng(5)
    data = np.stack([sum(draw.normal() * known[term] for term in RAMPS[ramp]) for _ in DATES]).astype(np.float32)
    data -= data[:, 2:3, 3:4]
    data[1, :4, :2] = np.nan
    result = corrected(Ramp(ramp), CorrectionFiles(write_series(tmp_path / "s.h5", data)))
    np.testing.assert_array_equal(np.isnan(result), np.isnan(data))
    np.testing.assert_allclose(np.nan_to_num(result), 0.0, atol=2e-6)


def test_only_the_mask_counts(tmp_path: Path, corrected: Corrected) -> None:
    """A slide outside the mask stays whole; inside, a slow solution of each date alone."""
    draw = np.random.default_rng(6)
    data = draw.normal(size=(3, *GRID.shape)).astype(np.float32)
    data[2, 8:, 10:] += 50.0
    data[1, draw.random(GRID.shape) < 0.2] = np.nan
    data[:, 2, 3] = 0.0
    mask = np.ones(GRID.shape, dtype=bool)
    mask[8:, 10:] = False
    write_product(tmp_path / "mask.h5", "mask", GRID, {"mask": mask}, {})
    files = CorrectionFiles(write_series(tmp_path / "s.h5", data), mask=tmp_path / "mask.h5")
    result = corrected(Ramp("linear"), files)
    y, x = np.mgrid[: GRID.rows, : GRID.cols].astype(float)
    design = np.stack([y, x, np.ones_like(x)], axis=-1)
    for found, values in zip(result, data):
        used = mask & np.isfinite(values)
        used[2, 3] = False
        plane = design @ np.linalg.lstsq(design[used], values[used].astype(float), rcond=None)[0]
        np.testing.assert_allclose(found, values - (plane - plane[2, 3]), atol=1e-5)


def test_memory_is_that_of_blocks(tmp_path: Path) -> None:
    """Ramps fitted, subtracted and told of, the whole takes less memory than the cube would."""
    grid, dates = utm_grid(240, 240), [date(2020, 1, 1) + timedelta(days=6 * number) for number in range(60)]
    cube = np.random.default_rng(1).random((60, 240, 240), dtype=np.float32)
    with create_series(tmp_path / "s.h5", grid, dates, np.zeros(60), {"WAVELENGTH": "0.0555"}) as writer:
        writer.write(Window(0, 240, 0, 240), cube)
    with using(Resources(memory=1_000_000.0)):
        tracemalloc.start()
        try:
            Ramp("quadratic").correct(CorrectionFiles(tmp_path / "s.h5"), tmp_path / "r.h5", NullProgress())
            peak = tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()
    assert peak < 0.8 * cube.nbytes


def test_without_a_reference_pixel_the_offset_goes_too(tmp_path: Path, corrected: Corrected) -> None:
    data = np.full((3, *GRID.shape), 4.0, dtype=np.float32)
    result = corrected(Ramp("linear"), CorrectionFiles(write_series(tmp_path / "s.h5", data, None)))
    np.testing.assert_allclose(result, 0.0, atol=1e-6)


def test_refusals(tmp_path: Path) -> None:
    with pytest.raises(ParameterError, match="'cubic' is unknown; choose linear"):
        Ramp("cubic")
    data = np.ones((3, *GRID.shape), dtype=np.float32)
    path = write_series(tmp_path / "s.h5", data)
    with pytest.raises(ParameterError, match="cannot be written over"):
        Ramp().correct(CorrectionFiles(path), path, NullProgress())
    mask = np.zeros(GRID.shape, dtype=bool)
    mask[4, :] = True
    write_product(tmp_path / "line.h5", "mask", GRID, {"mask": mask}, {})
    with pytest.raises(ParameterError, match=r"cannot be fitted on 20200101 .* larger mask"):
        Ramp().correct(CorrectionFiles(path, mask=tmp_path / "line.h5"), tmp_path / "o.h5", NullProgress())
    with pytest.raises(Canceled):
        Ramp().correct(CorrectionFiles(path), tmp_path / "o.h5", Recorder(cancel_after=0))
    assert sorted(item.name for item in tmp_path.iterdir()) == ["line.h5", "s.h5"]
