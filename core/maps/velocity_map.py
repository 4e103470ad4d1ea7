# SPDX-License-Identifier: GPL-2.0-or-later
"""Velocity of every pixel in memory, after the network or the period changed; files stay as they are."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from .. import blocks
from ..areas import Vertices, polygon_area, summarise
from ..dates import format_date
from ..errors import NetworkError, ParameterError
from ..files import hdf5
from ..files.raster import write_geotiff
from ..grid import Grid, Window
from ..inversion_options import InversionOptions
from ..invert_stack import Part, StackInverter
from ..network.pixel_network import default_options
from ..progress import Progress
from ..series import DisplacementSeries
from ..stack import InterferogramStack
from ..time_functions.time_functions import TimeFunctions, describe, estimate
from .map_layers import DATASET_TAG, SERIES_TAG, SOURCE_TAG

FloatArray = npt.NDArray[np.float32]
BoolArray = npt.NDArray[np.bool_]

MM = np.float32(1000.0)


@dataclass(frozen=True)
class Period:
    """Which dates and which functions of time a velocity is estimated from.

    Attributes
    ----------
    start, end : date, optional
        First and last date used; None = all.
    excluded : tuple of date
        Dates left out; those that there are none of are ignored.
    functions : TimeFunctions
    """

    start: date | None = None
    end: date | None = None
    excluded: tuple[date, ...] = ()
    functions: TimeFunctions = field(default_factory=TimeFunctions)

    def index(self, dates: Sequence[date]) -> npt.NDArray[np.intp]:
        """Positions of the dates used.

        Raises
        ------
        ParameterError
            When fewer than two are left.
        """
        inside = [
            i
            for i, day in enumerate(dates)
            if (self.start is None or day >= self.start)
            and (self.end is None or day <= self.end)
            and day not in self.excluded
        ]
        if len(inside) < 2:
            raise ParameterError(
                f"Only {len(inside)} of {len(dates)} dates are left for the velocity; widen the period."
            )
        return np.array(inside, dtype=np.intp)


@dataclass(frozen=True, eq=False)
class VelocityMap:
    """Velocity of every pixel, NaN where there is none.

    Attributes
    ----------
    grid : Grid
    velocity, std : (rows, cols) float32
        m/year, and its standard deviation.
    temporal_coherence : (rows, cols) float32, optional
        Of the new inversion; None when the network was not inverted.
    dates : tuple of date
        Those of the series.
    pixels : int
        Number of pixels with a velocity.
    seconds : float
        How long it took.
    source : Path
        The stack or series.
    message : str
        What should be known about it; else empty.
    """

    grid: Grid
    velocity: FloatArray
    std: FloatArray
    temporal_coherence: FloatArray | None
    dates: tuple[date, ...]
    pixels: int
    seconds: float
    source: Path
    message: str = ""

    def value(self, vertices: Vertices, statistic: str = "median") -> float | None:
        """Velocity at a point (one vertex) or over a polygon, m/year; None where there is none."""
        return array_value(self.grid, self.velocity, vertices, statistic)

    def relative_to(self, velocity: float) -> VelocityMap:
        """The map relative to a reference: minus its velocity; the standard deviation stays."""
        return replace(self, velocity=self.velocity - np.float32(velocity))

    def masked(self, threshold: float) -> VelocityMap:
        """Only pixels of at least this temporal coherence (all when it is not known)."""
        if self.temporal_coherence is None:
            return self
        keep = np.nan_to_num(self.temporal_coherence, nan=0.0) >= threshold
        velocity, std = np.where(keep, self.velocity, np.nan), np.where(keep, self.std, np.nan)
        return replace(self, velocity=velocity, std=std, pixels=int(np.isfinite(velocity).sum()))

    def write(self, path: str | Path, series_path: str | Path | None = None) -> None:
        """Write the velocity as a GeoTIFF in mm/year, atomically, tagged like other layers of velocity."""
        tags = {SOURCE_TAG: str(self.source.resolve()), DATASET_TAG: "velocity"}
        if series_path is not None:
            tags[SERIES_TAG] = str(Path(series_path).resolve())
        write_geotiff(path, self.grid, self.velocity * MM, "mm/year", "velocity", tags)


def array_value(
    grid: Grid, values: npt.NDArray[np.floating[Any]], vertices: Vertices, statistic: str = "median"
) -> float | None:
    """Value of an array (rows, cols) on a grid at a point (one vertex) or over a polygon; None where there is none."""
    if len(vertices) == 1:
        pixel = grid.pixel(*vertices[0])
        value = float("nan") if pixel is None else float(values[pixel])
    else:
        area = polygon_area(grid, vertices)
        value = float("nan") if area is None else float(summarise(values[area.pixels], statistic)[0])
    return value if np.isfinite(value) else None


def network_velocity(
    stack: InterferogramStack,
    kept: Iterable[bool] | None,
    options: InversionOptions | None,
    progress: Progress,
    period: Period | None = None,
    workers: int = 0,
) -> VelocityMap:
    """Invert a stack with other keep flags and estimate the velocity, without writing anything.

    Parameters
    ----------
    kept : (M,) bool
        None = the flags of the stack.
    options : InversionOptions, optional
        None = the usual ones, see :func:`~.pixel_network.default_options`.
    period : Period, optional
        None = all dates and a constant velocity.

    Raises
    ------
    InsarError
        When the stack has no reference point, lacks what the options need, the network cannot be solved or the dates
        cannot carry the functions of time.
    Canceled
        Within a second of Cancel.
    """
    started = time.monotonic()
    options = options or default_options(stack)
    if kept is not None:
        stack = stack.with_network(stack.network.keep(list(kept)))
    if not stack.network.kept_pairs:
        raise NetworkError("No interferogram is kept; switch some on.")
    inverter = StackInverter(stack, options)
    dates = stack.network.dates
    velocity = _Estimator(stack.grid, dates, period or Period(), stack.metadata.seconds)
    coherence = np.full(stack.grid.shape, np.nan, dtype=np.float32)
    chunk = hdf5.time_chunks((len(stack.network), *stack.grid.shape))[1:]
    per_pixel = inverter.bytes_per_pixel + velocity.bytes_per_pixel
    plan = inverter.parts(blocks.plan_blocks(stack.grid.rows, stack.grid.cols, per_pixel, align=chunk))

    def work(data: Any, check: Callable[[], None]) -> tuple[FloatArray, FloatArray, FloatArray]:
        solved = inverter.work(data, check)
        check()
        return (*velocity.fit(solved.phase), solved.temporal_coherence)

    def write(part: Part, result: tuple[FloatArray, FloatArray, FloatArray]) -> None:
        window = part.window
        velocity.store(window, *result[:2])
        coherence[window.slices] = result[2].reshape(window.shape)

    with inverter.open() as read:
        blocks.run(plan, read, work, write, progress, workers)
    return velocity.result(coherence, started, stack.path, _network_message(stack))


def series_velocity(series: DisplacementSeries, period: Period, progress: Progress, workers: int = 0) -> VelocityMap:
    """Estimate the velocity of a series over another period or with other functions, without writing anything.

    Raises
    ------
    InsarError
        When the file cannot be read or the dates cannot carry the functions.
    Canceled
        Within a second of Cancel.
    """
    started = time.monotonic()
    velocity = _Estimator(series.grid, series.dates, period, series.metadata.seconds)
    chunk = hdf5.time_chunks((len(series.dates), *series.grid.shape))[1:]
    per_pixel = velocity.bytes_per_pixel + 4.0 * len(series.dates)
    plan = blocks.plan_blocks(series.grid.rows, series.grid.cols, per_pixel, align=chunk)

    def work(data: FloatArray, check: Callable[[], None]) -> tuple[FloatArray, FloatArray]:
        check()
        return velocity.fit(data.reshape(len(data), -1))

    def write(window: Window, result: tuple[FloatArray, FloatArray]) -> None:
        velocity.store(window, *result)

    with series.reader() as read:
        blocks.run(plan, read, work, write, progress, workers)
    return velocity.result(None, started, series.path, "")


class _Estimator:
    """Fits functions of time to blocks of displacement and collects the velocities."""

    def __init__(self, grid: Grid, dates: Sequence[date], period: Period, seconds: float) -> None:
        self.grid, self.all_dates, self.functions, self.seconds = grid, tuple(dates), period.functions, seconds
        self.index = period.index(dates)
        self.dates = [dates[i] for i in self.index]
        self.velocity = np.full(grid.shape, np.nan, dtype=np.float32)
        self.std = np.full(grid.shape, np.nan, dtype=np.float32)
        self.fit(np.zeros((len(dates), 1), dtype=np.float32))  # functions that the dates cannot carry are told at once

    @property
    def bytes_per_pixel(self) -> float:
        """Memory that one pixel of a block takes."""
        return 8.0 * (4 * len(self.dates) + 3 * len(describe(self.functions)) ** 2)

    def fit(self, displacement: FloatArray) -> tuple[FloatArray, FloatArray]:
        """Velocity and its standard deviation (P,) of displacement (N, P)."""
        if len(self.index) < len(self.all_dates):
            displacement = displacement[self.index]
        result = estimate(self.functions, self.dates, displacement, self.dates[0], seconds=self.seconds)
        return result.parameters[1], result.std[1]

    def store(self, window: Window, velocity: FloatArray, std: FloatArray) -> None:
        """Put a block's result in its place."""
        self.velocity[window.slices] = velocity.reshape(window.shape)
        self.std[window.slices] = std.reshape(window.shape)

    def result(self, coherence: FloatArray | None, started: float, source: Path, message: str) -> VelocityMap:
        """The whole map."""
        pixels = int(np.isfinite(self.velocity).sum())
        seconds = time.monotonic() - started
        return VelocityMap(
            self.grid, self.velocity, self.std, coherence, self.all_dates, pixels, seconds, source, message
        )


def _network_message(stack: InterferogramStack) -> str:
    """What the person should know about the kept interferograms."""
    network = stack.network
    sentences = []
    gone = [day for day in network.all_dates if day not in set(network.dates)]
    if gone:
        named = ", ".join(format_date(day) for day in gone[:3]) + (f" and {len(gone) - 3} more" if gone[3:] else "")
        sentences.append(f"Without interferograms: {named}.")
    parts = len(set(network.components().tolist()))
    if parts > 1:
        sentences.append(f"The network falls into {parts} parts; what moved between them is not known.")
    return " ".join(sentences)
