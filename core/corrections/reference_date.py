# SPDX-License-Identifier: GPL-2.0-or-later
"""Change of the date on which displacement is zero."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import ClassVar

from ..dates import format_date
from ..errors import ParameterError
from ..grid import Window
from ..progress import Progress
from ..series import DisplacementSeries
from .base import CorrectionFiles, FloatArray, SeriesCorrection, register, rewrite_series


@register
@dataclass(frozen=True)
class ReferenceDate(SeriesCorrection):
    """Subtract the displacement of one date from all; its noise is then part of every other date.

    Attributes
    ----------
    day : date
        The new reference date: one of little noise.
    """

    day: date

    id: ClassVar[str] = "referencedate"

    def apply(self, files: CorrectionFiles, output: Path, products: Mapping[str, Path], progress: Progress) -> None:
        """Subtract, with the baselines; a pixel that has no data on the new date has none at all."""
        series = DisplacementSeries.open(files.series)
        if self.day not in series.dates:
            raise ParameterError(
                f"The reference date {format_date(self.day)} is not in {files.series}, which has "
                f"{', '.join(format_date(day) for day in series.dates)}; choose one of them."
            )
        index = series.dates.index(self.day)

        def change(_window: Window, data: FloatArray, _check: Callable[[], None]) -> FloatArray:
            data -= data[index].copy()
            return data

        attributes = {**self.attributes(files), "REF_DATE": format_date(self.day)}
        bperp = [value - series.bperp[index] for value in series.bperp]
        rewrite_series(series, output, attributes, change, progress, bperp=bperp)
