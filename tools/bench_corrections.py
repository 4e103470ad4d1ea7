# SPDX-License-Identifier: GPL-2.0-or-later
"""Time the corrections of a series, its noise and the quick overview, and MintPy's programs on the same files."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
from bench_mintpy import SERIES, Step, compare
from bench_troposphere import troposphere_steps
from bench_unwrapping import unwrapping_steps
from timing import best

from insar_workbench.core.corrections.base import CorrectionFiles, SeriesCorrection
from insar_workbench.core.corrections.catalogue import DEM_ERROR, RESIDUAL
from insar_workbench.core.corrections.dem_error import DemError
from insar_workbench.core.corrections.filters import SpatialFilter, TemporalFilter
from insar_workbench.core.corrections.height_correlation import HeightCorrelation
from insar_workbench.core.corrections.ramp import Ramp
from insar_workbench.core.corrections.reference_date import ReferenceDate
from insar_workbench.core.noise import measure_noise
from insar_workbench.core.noise_options import NoiseOptions
from insar_workbench.core.overview import quick_overview
from insar_workbench.core.products import write_product
from insar_workbench.core.progress import NullProgress
from insar_workbench.core.series import DisplacementSeries

SMOOTH_PIXELS, SMOOTH_DAYS = 3.0, 60.0


def bench_corrections(folder: Path, repeats: int, peers: Path | None) -> None:
    """Run each step on the bench's complete stack and its series, and MintPy's program after it."""
    series = DisplacementSeries.open(folder / "timeseries.h5")
    files = geometry_beside(folder, series)
    pixels = series.grid.rows * series.grid.cols
    read = best("read series", pixels, repeats, lambda: _read(series))
    read.print()
    for steps in (_steps(folder, files, series), troposphere_steps(folder, files, series), unwrapping_steps(folder)):
        compare(steps, read, repeats, folder, peers)


def geometry_beside(folder: Path, series: DisplacementSeries) -> CorrectionFiles:
    """A geometry with relief beside the series of the inversion."""
    grid = series.grid
    y, x = np.mgrid[: grid.rows, : grid.cols]
    layers = {
        "height": 800.0 + 500.0 * np.sin(x / 20.0) * np.cos(y / 15.0),
        "incidenceAngle": 38.0 + 4.0 * x / grid.cols,
        "slantRangeDistance": 8.7e5 + 3e4 * x / grid.cols,
    }
    attributes = {key: value for key, value in series.metadata.attributes.items() if not key.startswith("iwb.")}
    path = folder / "geometryGeo.h5"
    arrays = {name: layer.astype(np.float32) for name, layer in layers.items()}
    write_product(path, "geometry", grid, arrays, attributes)
    return CorrectionFiles(folder / "timeseries.h5", path, folder / "maskTempCoh.h5")


def _read(series: DisplacementSeries) -> None:
    from insar_workbench.core.corrections.base import series_plan

    with series.reader() as read:
        for window in series_plan(series, 0.0):
            read(window)


def _steps(folder: Path, files: CorrectionFiles, series: DisplacementSeries) -> list[Step]:
    stack, day = folder / "complete.h5", series.dates[len(series.dates) // 2]
    products = {DEM_ERROR: folder / "dem_error.h5", RESIDUAL: folder / "timeseriesResidual.h5"}
    mask = ["-m", "maskTempCoh.h5"]

    def corrected(correction: SeriesCorrection, **more: Path) -> Callable[[], object]:
        return lambda: correction.correct(files, folder / "corrected.h5", NullProgress(), more)

    return [
        Step(
            "quick overview",
            lambda: quick_overview(stack, folder / "v.h5", folder / "t.h5", None, NullProgress()),
            (
                ("temporal_average", ["complete.h5", "-d", "unwrapPhase", "-o", "m_v.h5"]),
                ("unwrap_error_phase_closure", ["complete.h5", "-a", "calculate"]),
            ),
            reads=("complete.h5/unwrapPhase",),
            writes=(),
        ),
        Step(
            "ramp, linear",
            corrected(Ramp("linear")),
            (("remove_ramp", ["timeseries.h5", "-s", "linear", *mask, "-o", "m_ramp.h5"]),),
        ),
        Step(
            "ramp, quadratic",
            corrected(Ramp("quadratic")),
            (("remove_ramp", ["timeseries.h5", "-s", "quadratic", *mask, "-o", "m_ramp2.h5"]),),
        ),
        Step(
            "troposphere by height",
            corrected(HeightCorrelation()),
            (
                (
                    "tropo_phase_elevation",
                    ["timeseries.h5", "-g", "geometryGeo.h5", *mask, "-l", "1", "-o", "m_height.h5"],
                ),
            ),
        ),
        Step(
            "error of the elevation model",
            corrected(DemError(), **products),
            (("dem_error", ["timeseries.h5", "-g", "geometryGeo.h5", "-o", "m_dem.h5", "--dem-err-file", "m_err.h5"]),),
            writes=2 * SERIES,
        ),
        Step(
            "noise of the dates",
            lambda: measure_noise(products[RESIDUAL], files.mask, NoiseOptions(), NullProgress()),
            (("timeseries_rms", ["timeseriesResidual.h5", *mask, "-r", "quadratic"]),),
            reads=("timeseriesResidual.h5/timeseries",),
            writes=(),
        ),
        Step(
            "reference date",
            corrected(ReferenceDate(day)),
            (("reference_date", ["timeseries.h5", "-r", f"{day:%Y%m%d}", "-o", "m_date.h5"]),),
        ),
        Step(
            "filter in space, Gaussian",
            corrected(SpatialFilter("gaussian", SMOOTH_PIXELS)),
            (
                (
                    "spatial_filter",
                    ["timeseries.h5", "-f", "lowpass_gaussian", "-p", f"{SMOOTH_PIXELS:g}", "-o", "m_space.h5"],
                ),
            ),
        ),
        Step("filter in space, median", corrected(SpatialFilter("median", 2.0))),
        Step(
            "filter in time, Gaussian",
            corrected(TemporalFilter("gaussian", SMOOTH_DAYS)),
            (("temporal_filter", ["timeseries.h5", "-f", "gaussian", "-t", "0.16", "-o", "m_time.h5"]),),
        ),
    ]
