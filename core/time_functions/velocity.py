# SPDX-License-Identifier: GPL-2.0-or-later
"""From a displacement time series file to a velocity file: time functions fitted to every pixel, block by block."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from .. import blocks
from ..choices import UNCERTAINTIES
from ..dates import format_date
from ..errors import FormatError, ParameterError
from ..files import hdf5
from ..grid import Window
from ..products import write_product
from ..progress import Progress
from ..provenance import stamp
from ..series import DisplacementSeries
from .time_functions import Estimate, TimeFunctions, describe, estimate, outputs

FloatArray = npt.NDArray[np.float32]


@dataclass(frozen=True)
class VelocityOptions:
    """Which dates and which functions of time.

    Attributes
    ----------
    start, end : date, optional
        First and last date used; None = the series' own.
    exclude : tuple of date
        Dates left out.
    functions : TimeFunctions
    uncertainty : str
        'residue' (from the scatter around the fit), 'covariance' (of the time series, from a file) or 'bootstrap'.
    covariance_path : path, optional
        HDF5 file with (N, N, rows, cols) covariances or (N, rows, cols) variances, m^2.
    bootstrap_count : int
        Number of resamplings.
    """

    start: date | None = None
    end: date | None = None
    exclude: tuple[date, ...] = ()
    functions: TimeFunctions = field(default_factory=TimeFunctions)
    uncertainty: str = "residue"
    covariance_path: str | Path | None = None
    bootstrap_count: int = 400

    def __post_init__(self) -> None:
        if self.uncertainty not in UNCERTAINTIES:
            raise ParameterError(f"Uncertainty '{self.uncertainty}' is unknown; choose {', '.join(UNCERTAINTIES)}.")
        if self.uncertainty == "covariance" and self.covariance_path is None:
            raise ParameterError("Uncertainty 'covariance' needs the file with the time series' covariance; give it.")
        if self.start and self.end and self.start >= self.end:
            raise ParameterError(f"The start date {self.start} is not before the end date {self.end}; swap them.")


@dataclass(frozen=True)
class VelocityReport:
    """What was done."""

    dates: int
    pixels: int
    layers: tuple[str, ...]


def velocity_parameters(options: VelocityOptions) -> dict[str, Any]:
    """The options as recorded in the product, without file names."""
    parameters = asdict(options)
    parameters.pop("covariance_path")
    return parameters


def chosen_dates(series: DisplacementSeries, options: VelocityOptions) -> npt.NDArray[np.intp]:
    """Positions of the dates that are used.

    Raises
    ------
    ParameterError
        When an excluded date is not in the series, or too few dates are left.
    """
    unknown = [format_date(day) for day in options.exclude if day not in series.dates]
    if unknown:
        raise ParameterError(f"The excluded dates {', '.join(unknown)} are not in {series.path}; correct them.")
    index = [
        i
        for i, day in enumerate(series.dates)
        if day not in options.exclude
        and (options.start is None or day >= options.start)
        and (options.end is None or day <= options.end)
    ]
    if len(index) < 2:
        raise ParameterError(
            f"Only {len(index)} of {len(series.dates)} dates of {series.path} are left for the velocity; "
            "widen the range."
        )
    return np.array(index, dtype=np.intp)


def estimate_velocity(
    timeseries_path: str | Path, velocity_path: str | Path, options: VelocityOptions, progress: Progress
) -> VelocityReport:
    """Fit time functions to every pixel and write each term with its standard deviation.

    Raises
    ------
    InsarError
        When the series cannot be read or its dates cannot carry the functions.
    Canceled
        Within a second of Cancel; nothing is left behind.
    """
    series = DisplacementSeries.open(timeseries_path)
    index = chosen_dates(series, options)
    dates = [series.dates[i] for i in index]
    layers: dict[str, npt.NDArray[np.float32]] = {}
    units: dict[str, str] = {}
    count = len(series.dates)
    terms = len(describe(options.functions))
    bytes_per_pixel = 4.0 * count + 8.0 * (4 * len(dates) + 3 * terms**2)
    chunk = hdf5.time_chunks((count, *series.grid.shape))[1:]
    layer_bytes = 4.0 * (2 * terms + 1)
    plan = blocks.plan_blocks(*series.grid.shape, bytes_per_pixel, align=chunk, layer_bytes=layer_bytes)

    with series.reader() as read, _covariance_reader(options, series) as read_covariance:

        def fetch(window: Window) -> tuple[npt.NDArray[np.float32], npt.NDArray[np.float32] | None]:
            return read(window), read_covariance(window, index) if read_covariance else None

        def work(data: Any, check: Callable[[], None]) -> Estimate:
            displacement, covariance = data
            check()
            used = displacement if len(index) == count else displacement[index]  # indices copy
            return estimate(
                options.functions,
                dates,
                used.reshape(len(index), -1),
                reference_date=dates[0],
                uncertainty=options.uncertainty,
                covariance=covariance,
                bootstrap_count=options.bootstrap_count,
                seconds=series.metadata.seconds,
                progress=_Checking(check),
            )

        def write(window: Window, result: Estimate) -> None:
            for output in outputs(options.functions, result, dates):
                if output.name not in layers:
                    layers[output.name] = np.full(series.grid.shape, np.nan, dtype=np.float32)
                    units[output.name] = output.unit
                layers[output.name][window.slices] = output.values.reshape(window.shape)

        blocks.run(plan, fetch, work, write, progress)

    solved = int(np.isfinite(layers["velocity"]).sum())
    write_product(velocity_path, "velocity", series.grid, layers, _attributes(series, dates, options), units)
    progress.info(f"{len(dates)} of {count} dates, {solved} pixels, layers: {', '.join(layers)}")
    return VelocityReport(len(dates), solved, tuple(layers))


def _attributes(series: DisplacementSeries, dates: Sequence[date], options: VelocityOptions) -> dict[str, str]:
    first, last = format_date(dates[0]), format_date(dates[-1])
    kept = series.metadata.inherited
    inputs = {"timeseries": series.path, "covariance": options.covariance_path}
    return {
        **kept,
        **stamp("velocity", inputs, velocity_parameters(options)),
        "START_DATE": first,
        "END_DATE": last,
        "DATE12": f"{first}_{last}",
        "REF_DATE": format_date(series.reference_date),
    }


@contextmanager
def _covariance_reader(
    options: VelocityOptions, series: DisplacementSeries
) -> Iterator[Callable[[Window, npt.NDArray[np.intp]], FloatArray] | None]:
    """Give a function that reads the (co)variance (n, n, P) or (n, P) of the used dates in a window, or None."""
    path = options.covariance_path
    if options.uncertainty != "covariance" or path is None:
        yield None
        return
    count = len(series.dates)
    shapes = ((count, count, *series.grid.shape), (count, *series.grid.shape))
    with hdf5.open_read(path) as file:
        name = next((key for key, item in hdf5.members(file) if getattr(item, "shape", None) in shapes), None)
        if name is None:
            raise FormatError(
                f"{path} holds no covariance of {count} dates on the grid of {series.path} "
                f"(expected {shapes[0]} or {shapes[1]}); give the file that belongs to this time series."
            )

        def read(window: Window, index: npt.NDArray[np.intp]) -> FloatArray:
            rows, cols = window.slices
            block = np.asarray(hdf5.read_part(file[name], np.s_[..., rows, cols], path), dtype=np.float32)
            block = block[np.ix_(index, index)] if block.ndim == 4 else block[index]
            return block.reshape(*block.shape[:-2], -1)

        yield read


class _Checking:
    """A progress reporter for work inside a block: only passes cancel on."""

    def __init__(self, check: Callable[[], None]) -> None:
        self.check = check

    def __call__(self, fraction: float, message: str = "") -> None:
        """Blocks report for themselves."""

    def info(self, message: str) -> None:
        """Blocks report for themselves."""

    def warning(self, message: str) -> None:
        """Blocks report for themselves."""
