# SPDX-License-Identifier: GPL-2.0-or-later
"""How many valid pixels each pair of a layer has, and between which values: gathered block by block."""

from __future__ import annotations

from collections.abc import Callable
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
    def fill_and_measure(cls, cube: npt.NDArray[np.float32], check: Callable[[], None]) -> LayerStatistics:
        """Of a block (M, rows, cols), in which NaN becomes 0 as in the file; 0 is no value.

        Parameters
        ----------
        check : callable
            Called between images; raises Canceled when the work shall stop.
        """
        counts = np.zeros(len(cube), dtype=np.int64)
        low, high = np.inf, -np.inf
        for pair, image in enumerate(cube):  # one by one: an image fits the processor's cache, a cube does not
            check()
            least, most = np.fmin.reduce(image, axis=None), np.fmax.reduce(image, axis=None)
            np.copyto(image, np.float32(0.0), where=np.isnan(image))
            counts[pair] = np.count_nonzero(image)
            if not counts[pair]:
                continue
            if 0.0 in (least, most):
                values = image[image != 0.0]
                least, most = values.min(), values.max()
            low, high = min(low, float(least)), max(high, float(most))
        return cls(counts, low, high)

    def merged(self, other: LayerStatistics) -> LayerStatistics:
        """Of both blocks together."""
        return LayerStatistics(self.valid + other.valid, min(self.low, other.low), max(self.high, other.high))
