# SPDX-License-Identifier: GPL-2.0-or-later
"""Time the corrections of the troposphere by GACOS and ERA5, and MintPy's programs on the same files."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import numpy as np
from bench_mintpy import Step

from insar_workbench.core.corrections.base import CorrectionFiles
from insar_workbench.core.corrections.catalogue import DELAY
from insar_workbench.core.corrections.era5 import Era5
from insar_workbench.core.corrections.gacos import Gacos
from insar_workbench.core.corrections.zenith import ZenithDelay
from insar_workbench.core.grid import Window
from insar_workbench.core.progress import NullProgress
from insar_workbench.core.series import DisplacementSeries, create_series

TESTS = Path(__file__).resolve().parent.parent / "tests" / "core"
HOUR, BOX = 18, "N30_N50_W40_W20"
"""Of the model, and the degrees that the names of MintPy's files say; those around the bench's scene are enough."""


def troposphere_steps(folder: Path, files: CorrectionFiles, series: DisplacementSeries) -> list[Step]:
    """Write maps and model levels of some dates, and say how both are applied to a series of these dates."""
    few = _cut_dates(series, folder / "few_dates.h5")
    gacos, weather = folder / "GACOS", folder / "weather"
    _write_gacos(gacos, few)
    _write_era5(weather / "ERA5", few)

    def corrected(correction: ZenithDelay) -> Callable[[], object]:
        read, products = replace(files, series=few.path), {DELAY: folder / "delay.h5"}
        return lambda: correction.correct(read, folder / "corrected.h5", NullProgress(), products)

    cube = ("few_dates.h5/timeseries",)
    common = ["-f", "few_dates.h5", "-g", "geometryGeo.h5", "-o"]
    return [
        Step(
            "troposphere by GACOS",
            corrected(Gacos(gacos)),
            (("tropo_gacos", [*common, "m_gacos.h5", "--dir", str(gacos)]),),
            reads=cube,
            writes=2 * cube,
        ),
        Step(
            "troposphere by ERA5",
            corrected(Era5(weather)),
            (("tropo_pyaps3", [*common, "m_era5.h5", "-w", str(weather)]),),
            reads=cube,
            writes=2 * cube,
        ),
    ]


def _cut_dates(series: DisplacementSeries, path: Path) -> DisplacementSeries:
    """Every eighth date: PyAPS takes its time."""
    every = slice(None, None, 8)
    grid, dates = series.grid, series.dates[every]
    attributes = {key: value for key, value in series.metadata.attributes.items() if not key.startswith("iwb.")}
    with create_series(path, grid, dates, series.bperp[every], attributes) as writer:
        writer.write(Window(0, grid.rows, 0, grid.cols), series.read()[every])
    return DisplacementSeries.open(path)


def _write_gacos(folder: Path, series: DisplacementSeries) -> None:
    """On the pixels of the series, and some around."""
    folder.mkdir()
    grid = series.grid
    grid = replace(grid, rows=grid.rows + 8, cols=grid.cols + 8, x0=grid.x0 - 4 * grid.dx, y0=grid.y0 - 4 * grid.dy)
    header = {"WIDTH": grid.cols, "FILE_LENGTH": grid.rows, "X_FIRST": grid.x0, "Y_FIRST": grid.y0}
    header |= {"X_STEP": grid.dx, "Y_STEP": grid.dy, "X_UNIT": "degrees", "Y_UNIT": "degrees"}
    text = "".join(f"{key:16s}{value}\n" for key, value in header.items())
    draw = np.random.default_rng(3)
    for day in series.dates:
        slope, amount = draw.normal(0.0, 0.05), draw.uniform(2.2, 2.5)
        values = amount + slope * (grid.x[None, :] - grid.x[0]) * np.ones((grid.rows, 1))
        path = folder / f"{day:%Y%m%d}.ztd"
        path.write_bytes(values.astype("<f4").tobytes())
        path.with_name(f"{path.name}.rsc").write_text(text, encoding="ascii")


def _write_era5(folder: Path, series: DisplacementSeries) -> None:
    """As the data store gives it: 37 levels, a quarter of a degree."""
    sys.path += [str(TESTS), str(TESTS / "corrections")]
    from air import Air, write_era5_grib

    folder.mkdir(parents=True)
    latitudes, longitudes = np.arange(43.0, 36.9, -0.25), np.arange(-33.0, -26.9, 0.25)
    for day, moist in zip(series.dates, np.random.default_rng(2).uniform(0.4, 1.5, len(series.dates))):
        name = f"ERA5_{BOX}_{day:%Y%m%d}_{HOUR}.grb"
        moment = datetime(day.year, day.month, day.day, HOUR)
        write_era5_grib(folder / name, {moment: Air(40.0, -30.0, moist)}, latitudes, longitudes)
