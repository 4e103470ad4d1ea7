# SPDX-License-Identifier: GPL-2.0-or-later
"""Corrections by a delay that is known on each date: troposphere, ionosphere, tides, plate motion."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager, ExitStack
from pathlib import Path

import numpy as np

from .. import blocks
from ..errors import FormatError
from ..grid import Window
from ..progress import Progress, subrange
from ..series import DisplacementSeries, create_series
from .base import CorrectionFiles, FloatArray, SeriesCorrection, series_plan
from .catalogue import DELAY

DelayReader = Callable[[Window], FloatArray]
"""Apparent displacement (N, rows, cols) of a window, metres along the line of sight, positive toward the radar: a path
that is longer by a centimetre is -0.01. NaN = unknown. It need not be referenced. Called from one thread; what it
returns may be changed."""


class DelayCorrection(SeriesCorrection):
    """Subtract a known delay, relative to the reference date and the reference pixel.

    The delay itself can be written as a product: a series that velocity is estimated from like any other.
    """

    @abstractmethod
    def delay(
        self, files: CorrectionFiles, series: DisplacementSeries, progress: Progress
    ) -> AbstractContextManager[DelayReader]:
        """Open the delay on the dates and the grid of a series.

        Raises
        ------
        InsarError
            When it is not known on a date, or the files do not fit.
        """

    def apply(self, files: CorrectionFiles, output: Path, products: Mapping[str, Path], progress: Progress) -> None:
        """Subtract block by block; the delay is written in the same pass."""
        series = DisplacementSeries.open(files.series)
        dates = series.dates
        first = reference_index(series)
        attributes = self.attributes(files)
        with ExitStack() as opened:
            read_delay = opened.enter_context(self.delay(files, series, subrange(progress, 0.0, 0.3)))
            read_series = opened.enter_context(series.reader())
            at_reference = _reference_delay(self.title, series, read_delay, first)
            create = (output, *(products[role] for role in (DELAY,) if role in products))
            writers = [
                opened.enter_context(create_series(path, series.grid, dates, series.bperp, attributes))
                for path in create
            ]

            def read(window: Window) -> tuple[FloatArray, FloatArray]:
                return read_series(window), read_delay(window)

            def work(data: tuple[FloatArray, FloatArray], _check: Callable[[], None]) -> list[FloatArray]:
                displacement, delay = data
                delay -= delay[first] + at_reference[:, None, None]
                displacement -= delay
                return [displacement, delay]

            def write(window: Window, results: list[FloatArray]) -> None:
                for writer, result in zip(writers, results):
                    writer.write(window, result)

            blocks.run(series_plan(series, 16.0 * len(dates)), read, work, write, subrange(progress, 0.3, 1.0))


def reference_index(series: DisplacementSeries) -> int:
    """Place of the reference date among the dates; the first when it is none of them."""
    return series.dates.index(series.reference_date) if series.reference_date in series.dates else 0


def _reference_delay(title: str, series: DisplacementSeries, read: DelayReader, first: int) -> FloatArray:
    """The delay at the reference pixel relative to the reference date, (N,); 0 when no pixel is set."""
    pixel = series.metadata.reference
    if pixel is None:
        return np.zeros(len(series.dates), dtype=np.float32)
    row, col = pixel
    history = read(Window(row, row + 1, col, col + 1))[:, 0, 0]
    if np.isnan(history).any():
        raise FormatError(
            f"{title}: the delay is unknown at the reference pixel (row {row}, column {col}) of {series.path}; choose "
            "another reference point or delays that cover it."
        )
    return np.asarray(history - history[first])
