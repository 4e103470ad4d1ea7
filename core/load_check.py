# SPDX-License-Identifier: GPL-2.0-or-later
"""How many valid pixels each pair of a layer has, and between which values: gathered block by block."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt


@dataclass(frozen=True)
class LayerStatistics:
    """Of one layer of all pairs.

    Attributes
    ----------
    valid : (M,) array of int
        Number of pixels with a value.
    low, high : float
        Least and greatest value; infinite when there is none.
    """

    valid: npt.NDArray[np.int64]
    low: float
    high: float

    @classmethod
    def empty(cls, pairs: int) -> LayerStatistics:
        """Of nothing yet."""
        return cls(np.zeros(pairs, dtype=np.int64), float("inf"), float("-inf"))

    @classmethod
    def measure(cls, cube: npt.NDArray[np.float32]) -> LayerStatistics:
        """Of a block (M, rows, cols); NaN and 0 are no values."""
        valid = ~(np.isnan(cube) | (cube == 0.0))
        counts = valid.sum(axis=(1, 2), dtype=np.int64)
        if not counts.any():
            return cls.empty(len(cube))
        return cls(
            counts,
            float(cube.min(initial=np.inf, where=valid)),
            float(cube.max(initial=-np.inf, where=valid)),
        )

    def merged(self, other: LayerStatistics) -> LayerStatistics:
        """Of both blocks together."""
        return LayerStatistics(self.valid + other.valid, min(self.low, other.low), max(self.high, other.high))
