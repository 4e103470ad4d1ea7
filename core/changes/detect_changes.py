# SPDX-License-Identifier: GPL-2.0-or-later
"""From a displacement time series file to a file of changes, block by block."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from .. import blocks
from ..constants import DAYS_PER_YEAR
from ..errors import ParameterError
from ..files import hdf5
from ..grid import Window
from ..products import read_mask, write_product
from ..progress import Progress, subrange
from ..provenance import stamp
from ..series import DisplacementSeries
from .breaks import CHUNK_PIXELS
from .changes import UNITS, ChangeDetector
from .options import ChangeOptions

FloatArray = npt.NDArray[np.float32]

SAMPLE_WINDOWS = 8
"""Blocks, spread over the scene, in which the correlation of the noise is measured."""


@dataclass(frozen=True)
class ChangeReport:
    """What was found.

    Attributes
    ----------
    pixels : int
        With a result.
    broken : int
        With a break.
    faster, slower : int
        In the last year than in that before, significantly.
    correlation : float
        Of the noise of one date and the next.
    """

    pixels: int
    broken: int
    faster: int
    slower: int
    correlation: float


def detect_changes(
    timeseries_path: str | Path,
    output_path: str | Path,
    options: ChangeOptions,
    progress: Progress,
    mask_path: str | Path | None = None,
) -> ChangeReport:
    """Find breaks, outliers and accelerations of every pixel and write them as a product, `FILE_TYPE` changes.

    Parameters
    ----------
    mask_path : path, optional
        Pixels that count; the others get no result.

    Raises
    ------
    InsarError
        When files cannot be read or do not fit, or the dates are too few.
    Canceled
        Within a second of Cancel; nothing is left behind.
    """
    series = DisplacementSeries.open(timeseries_path)
    grid, count = series.grid, len(series.dates)
    mask = None if mask_path is None else read_mask(mask_path, grid, str(timeseries_path))
    detector = ChangeDetector(series.dates, options, series.metadata.seconds)
    chunk = hdf5.time_chunks((count, *grid.shape))[1:]
    plan = blocks.plan_blocks(grid.rows, grid.cols, 160.0 * count, align=chunk)
    layers = {name: np.full(grid.shape, np.nan, dtype=np.float32) for name in UNITS}
    with series.reader() as read:

        def masked(window: Window) -> FloatArray:
            values = read(window)
            if mask is not None:
                values[:, ~mask[window.slices]] = np.nan
            return values.reshape(count, -1)

        correlation = options.correlation
        if correlation is None:
            correlation = _scene_correlation(detector, plan, masked, subrange(progress, 0.0, 0.1))
        try:
            detector.calibrate(correlation, progress.check)
        except ParameterError as error:
            raise ParameterError(f"{timeseries_path} cannot be searched for breaks: {error}") from error

        def work(values: FloatArray, check: Callable[[], None]) -> dict[str, FloatArray]:
            known = np.flatnonzero(np.isfinite(values).any(axis=0))
            results = {name: np.full(values.shape[1], np.nan, dtype=np.float32) for name in UNITS}
            for start in range(0, len(known), CHUNK_PIXELS):
                part = known[start : start + CHUNK_PIXELS]
                for name, layer in detector.detect(values[:, part], check).items():
                    results[name][part] = layer
            return results

        def write(window: Window, results: dict[str, FloatArray]) -> None:
            for name, layer in results.items():
                layers[name][window.slices] = layer.reshape(window.shape)

        blocks.run(plan, masked, work, write, subrange(progress, 0.1, 1.0))
    report = ChangeReport(
        int(np.isfinite(layers["numBreaks"]).sum()),
        int((layers["numBreaks"] > 0).sum()),
        int((layers["faster"] > 0).sum()),
        int((layers["faster"] < 0).sum()),
        detector.correlation,
    )
    if not report.pixels:
        raise ParameterError(
            f"No pixel of {timeseries_path} has enough dates to find changes in; choose another series or mask."
        )
    kept = series.metadata.inherited
    made = stamp("detectchanges", {"timeseries": timeseries_path, "mask": mask_path}, asdict(options))
    write_product(output_path, "changes", grid, layers, {**kept, **made}, UNITS)
    _say(report, detector, progress)
    return report


def _scene_correlation(
    detector: ChangeDetector, plan: blocks.BlockPlan, read: Callable[[Window], FloatArray], progress: Progress
) -> float:
    """Median over a sample of pixels of the correlation of consecutive dates."""
    chosen = np.unique(np.linspace(0, len(plan) - 1, SAMPLE_WINDOWS).round().astype(int)).tolist()
    found = []
    for number, place in enumerate(chosen):
        progress.check()
        found.append(detector.correlations(read(plan.windows[place])))
        progress((number + 1) / len(chosen))
    known = np.concatenate(found)
    known = known[np.isfinite(known)]
    return float(np.median(known)) if len(known) else 0.0


def _say(report: ChangeReport, detector: ChangeDetector, progress: Progress) -> None:
    progress.info(
        f"{report.broken} of {report.pixels} pixels have a break ({detector.options.false_alarm:.2%} would have one by "
        f"chance); {report.faster} are faster than the year before, {report.slower} slower; correlation of the noise "
        f"from date to date {report.correlation:.2f}"
    )
    if not detector.has_two_years:
        span, window = (DAYS_PER_YEAR * years for years in (np.ptp(detector.years), detector.options.window))
        progress.warning(
            f"The time series spans {span:.0f} days, less than two times the {window:.0f} days that are compared: the "
            "maps of the last year are empty."
        )
