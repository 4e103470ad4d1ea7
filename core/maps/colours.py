# SPDX-License-Identifier: GPL-2.0-or-later
"""Colours of maps and the round numbers that their ranges end at."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

# Blue and red stay apart for colour-blind eyes (ColorBrewer RdBu); the middle is a grey that shows on a white map.
DIVERGING = (
    "#67001f",
    "#b2182b",
    "#d6604d",
    "#f4a582",
    "#fddbc7",
    "#f2f2f2",
    "#d1e5f0",
    "#92c5de",
    "#4393c3",
    "#2166ac",
    "#053061",
)
SEQUENTIAL = (
    "#440154",
    "#482878",
    "#3e4989",
    "#31688e",
    "#26828e",
    "#1f9e89",
    "#35b779",
    "#6ece58",
    "#b5de2b",
    "#fde725",
)
AMOUNT = ("#ffffd9", "#edf8b1", "#c7e9b4", "#7fcdbb", "#41b6c4", "#1d91c0", "#225ea8", "#0c2c84")
UNRELIABLE, RELIABLE = "#b0b0b0", "#1b9e77"
PERCENTILE = 98.0
NICE_NUMBERS = (1.0, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0)
MOTION_UNITS = ("mm", "mm/year", "radian")
MOTION = ("velocity", "displacement", "timeseries")
"""Units and names of what has a sign along the line of sight."""


def nice_limit(values: npt.NDArray[np.floating[Any]], percentile: float = PERCENTILE) -> float:
    """A round number that 98 % of the absolute values do not exceed; 1 when there are none."""
    known = np.abs(values[np.isfinite(values)])
    top = float(np.percentile(known, percentile)) if known.size else 0.0
    if top <= 0.0:
        return 1.0
    power = 10.0 ** math.floor(math.log10(top))
    return next((nice * power for nice in NICE_NUMBERS if nice * power >= top * (1 - 1e-6)), 10.0 * power)


@dataclass(frozen=True)
class ColourScale:
    """Colours from the lowest to the highest value; what lies beyond gets those of the ends."""

    low: float
    high: float
    colours: tuple[str, ...]

    def table(self, count: int) -> npt.NDArray[np.uint8]:
        """Red, green and blue of `count` steps from low to high, (count, 3)."""
        stops = np.array([[int(colour[i : i + 2], 16) for i in (1, 3, 5)] for colour in self.colours], dtype=float)
        places, wanted = np.linspace(0.0, 1.0, len(stops)), np.linspace(0.0, 1.0, count)
        return np.stack([np.interp(wanted, places, stop) for stop in stops.T], axis=1).round().astype(np.uint8)

    def index(self, values: npt.NDArray[np.floating[Any]], count: int) -> npt.NDArray[np.uint8]:
        """Step of each value from 1 to `count` (at most 255), 0 where there is none."""
        share = (values - self.low) / (self.high - self.low)
        step = 1.0 + np.clip(np.rint(share * (count - 1)), 0, count - 1)
        return np.asarray(np.nan_to_num(step, nan=0.0), dtype=np.uint8)


def scale_for(name: str, unit: str, values: npt.NDArray[np.floating[Any]]) -> ColourScale:
    """The usual colours of a layer: motion about 0, coherence from 0 to 1, amounts from 0, others over their range.

    Parameters
    ----------
    name : str
        Of the layer, as MintPy calls it: velocity, velocityStd, temporalCoherence, height, ...
    unit : str
        In which the values are.
    """
    word = name.lower()
    if "coherence" in word:
        return ColourScale(0.0, 1.0, SEQUENTIAL)
    if "mask" in word:
        return ColourScale(0.0, 1.0, (UNRELIABLE, RELIABLE))
    if word.endswith(("std", "amplitude")):
        return ColourScale(0.0, nice_limit(values), AMOUNT)
    if unit in MOTION_UNITS or word in MOTION:
        limit = nice_limit(values)
        return ColourScale(-limit, limit, DIVERGING)
    known = values[np.isfinite(values)]
    low, high = (
        (float(part) for part in np.percentile(known, [100.0 - PERCENTILE, PERCENTILE])) if known.size else (0, 1)
    )
    return ColourScale(low, high if high > low else low + 1.0, SEQUENTIAL)
