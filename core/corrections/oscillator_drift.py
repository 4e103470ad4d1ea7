# SPDX-License-Identifier: GPL-2.0-or-later
"""Drift of Envisat's local oscillator: a ramp along range that grows with time (Marinkovic & Larsen, 2013)."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from ..errors import FormatError
from ..grid import Window
from ..progress import Progress
from ..series import DisplacementSeries
from ..time_functions.time_terms import decimal_years
from .base import CorrectionFiles, FloatArray, geometry_layer, register
from .delay import DelayCorrection, DelayReader

DRIFT = 3.87e-7
"""Apparent displacement for each metre of slant range and year."""
PLATFORMS = ("env", "envisat", "asar")


@register
@dataclass(frozen=True)
class OscillatorDrift(DelayCorrection):
    """Subtract `DRIFT` x slant range x years from a series of Envisat."""

    id: ClassVar[str] = "correctoscillatordrift"

    @contextmanager
    def delay(self, files: CorrectionFiles, series: DisplacementSeries, progress: Progress) -> Iterator[DelayReader]:
        """The drift of each pixel on each date."""
        platform = series.metadata.attributes.get("PLATFORM", "")
        if platform.lower() not in PLATFORMS:
            raise FormatError(
                f"{files.series} is of the platform '{platform or 'unknown'}', whose oscillator does not drift as that "
                "of Envisat does; leave this correction out (or set the attribute PLATFORM to Env)."
            )
        distance = geometry_layer(files, series, "slantRangeDistance").astype(np.float64)
        years = decimal_years(series.dates)
        years -= years[0]

        def read(window: Window) -> FloatArray:
            return np.asarray(DRIFT * years[:, None, None] * distance[window.slices], dtype=np.float32)

        yield read
