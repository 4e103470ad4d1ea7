# SPDX-License-Identifier: GPL-2.0-or-later
"""By what interferograms are coloured, and in which colours."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

import numpy as np
import numpy.typing as npt

from ...processing_provider.translation import tr
from ..series.series_items import signed

Numbers = npt.NDArray[np.float64]

LOW_TO_HIGH = ("#c0392b", "#e07b39", "#d3a625", "#5fae8f", "#2f7fc1")
"""Coherence. All of them show on white and on dark grey, and the ends stay apart for colour-blind eyes."""
LESS_TO_MORE = ("#2f7fc1", "#8fa3b0", "#b0a8a2", "#c98d7b", "#c0392b")
"""Residuals: blue = toward the radar, red = away."""
STEP = 0.05
"""Limits of coherence are multiples of it."""
TICK_STEPS, MOST_TICKS = (0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0), 6


class Quantity(Enum):
    """By what pairs are coloured."""

    MEAN_COHERENCE = "mean_coherence"
    COHERENCE = "coherence"
    RESIDUAL = "residual"

    @property
    def label(self) -> str:
        """Name with unit."""
        return {
            Quantity.MEAN_COHERENCE: tr("Mean coherence"),
            Quantity.COHERENCE: tr("Coherence of the pixel"),
            Quantity.RESIDUAL: tr("Residual of the pixel (rad)"),
        }[self]


@dataclass(frozen=True, eq=False)
class Shading:
    """Values of all pairs (M,), NaN = unknown, and the colours from the lower to the upper limit."""

    values: Numbers
    limits: tuple[float, float]
    colours: tuple[str, ...]
    label: str

    @property
    def known(self) -> bool:
        """Whether any pair has a value."""
        return bool(np.isfinite(self.values).any())

    def ticks(self) -> list[tuple[float, str]]:
        """Places (0 to 1) along the colours, and their values."""
        low, high = self.limits
        step = next((step for step in TICK_STEPS if (high - low) / step <= MOST_TICKS), (high - low) / 4)
        digits = max(0, int(np.ceil(-np.log10(step) - 1e-9)))
        numbers = np.arange(np.ceil(low / step - 1e-6), np.floor(high / step + 1e-6) + 1) * step
        return [(float((value - low) / (high - low)), signed(float(value), digits)) for value in numbers]
