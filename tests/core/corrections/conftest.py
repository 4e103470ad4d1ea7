# SPDX-License-Identifier: GPL-2.0-or-later
"""Series to correct: Mexico City with MintPy's results, and one whose truth the test makes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest

from insar_workbench.core.corrections.base import CorrectionFiles, SeriesCorrection
from insar_workbench.core.dates import parse_date
from insar_workbench.core.files import hdf5
from insar_workbench.core.grid import Window
from insar_workbench.core.loading.load import load_stack
from insar_workbench.core.loading.load_options import LoadOptions
from insar_workbench.core.products import read_product, write_product
from insar_workbench.core.progress import NullProgress
from insar_workbench.core.series import DisplacementSeries, create_series
from insar_workbench.core.stack import reference_attributes


@dataclass(frozen=True)
class MexicoCity:
    """MintPy's inversion with variance weights as the series to correct, our geometry, and MintPy's results."""

    files: CorrectionFiles
    stack: Path
    reference: Path

    def expected(self, name: str) -> npt.NDArray[Any]:
        """A result of MintPy."""
        with hdf5.open_read(self.reference) as file:
            return np.asarray(file[name][:])

    def require_equal(self, path: Path, name: str, tolerance: float) -> None:
        """Compare a series with MintPy's wherever MintPy has one; its reference pixel is lost."""
        ours, theirs = DisplacementSeries.open(path).read(), self.expected(f"{name}/timeseries")
        solved = (theirs != 0).any(axis=0)
        assert solved.sum() > 5000
        np.testing.assert_allclose(ours[:, solved], theirs[:, solved], atol=tolerance, rtol=0)


@pytest.fixture(scope="session")
def mexico(shared_data: Path, tmp_path_factory: pytest.TempPathFactory) -> MexicoCity:
    """Make the files once."""
    folder = tmp_path_factory.mktemp("mexico")
    reference = shared_data / "mexico_city" / "mintpy_reference.h5"
    stack, geometry = folder / "ifgramStack.h5", folder / "geometryGeo.h5"
    load_stack(shared_data / "mexico_city", stack, geometry, LoadOptions(), NullProgress())
    with hdf5.open_read(reference) as file:
        group = file["inversion/weight_var"]
        data, bperp = group["timeseries"][:], group["bperp"][:]
        dates = [parse_date(day.decode()) for day in group["date"][:]]
        mask = file["temporal_coherence_mask_0.7/mask"][:]
    data[:, (data == 0).all(axis=0)] = np.nan
    data[:, 9, 8] = 0.0  # the reference pixel
    product = read_product(geometry)
    attributes = {**product.metadata.attributes, **reference_attributes(product.grid, 9, 8)}
    kept = {key: value for key, value in attributes.items() if not key.startswith("iwb.")}
    with create_series(folder / "timeseries.h5", product.grid, dates, bperp, kept) as writer:
        writer.write(Window(0, 60, 0, 100), data)
    write_product(folder / "maskTempCoh.h5", "mask", product.grid, {"mask": mask}, kept)
    files = CorrectionFiles(folder / "timeseries.h5", geometry, folder / "maskTempCoh.h5")
    return MexicoCity(files, stack, reference)


@pytest.fixture
def corrected(tmp_path: Path) -> Callable[[SeriesCorrection, CorrectionFiles], npt.NDArray[np.float32]]:
    """Apply a correction and read what it wrote."""

    def run(correction: SeriesCorrection, files: CorrectionFiles) -> npt.NDArray[np.float32]:
        output = tmp_path / f"corrected_{correction.suffix}.h5"
        correction.correct(files, output, NullProgress())
        assert correction.is_current(files, output)
        return DisplacementSeries.open(output).read()

    return run
