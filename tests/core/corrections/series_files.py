# SPDX-License-Identifier: GPL-2.0-or-later
"""Small series and geometry files with known contents."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path

import numpy as np
import numpy.typing as npt
from load_fixtures import utm_grid

from insar_workbench.core.corrections.base import CorrectionFiles
from insar_workbench.core.grid import Grid, Window
from insar_workbench.core.products import write_product
from insar_workbench.core.series import create_series
from insar_workbench.core.stack import reference_attributes

GRID = utm_grid(30, 40)
DATES = [date(2020, 1, 1) + timedelta(days=24 * i) for i in range(8)]
REFERENCE = (3, 4)


def series_files(
    folder: Path,
    data: npt.NDArray[np.floating],
    grid: Grid = GRID,
    dates: Sequence[date] = DATES,
    reference: tuple[int, int] | None = REFERENCE,
    geometry: dict[str, npt.NDArray[np.floating]] | None = None,
    mask: npt.NDArray[np.bool_] | None = None,
    **attributes: str,
) -> CorrectionFiles:
    """Write timeseries.h5, and geometry.h5 and mask.h5 if given."""
    head = {"WAVELENGTH": "0.0555", **(reference_attributes(grid, *reference) if reference else {}), **attributes}
    with create_series(folder / "timeseries.h5", grid, dates, np.arange(len(dates), dtype=float), head) as writer:
        writer.write(Window(0, grid.rows, 0, grid.cols), np.asarray(data, dtype=np.float32))
    if geometry is not None:
        layers = {name: np.asarray(layer, dtype=np.float32) for name, layer in geometry.items()}
        write_product(folder / "geometry.h5", "geometry", grid, layers, head)
    if mask is not None:
        write_product(folder / "mask.h5", "mask", grid, {"mask": mask}, head)
    return CorrectionFiles(
        folder / "timeseries.h5",
        folder / "geometry.h5" if geometry is not None else None,
        folder / "mask.h5" if mask is not None else None,
    )
