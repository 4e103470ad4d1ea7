# SPDX-License-Identifier: GPL-2.0-or-later
"""Labels of the value axis of a low plot: two of them at least, where pyqtgraph alone may give none."""

from __future__ import annotations

import math
from functools import partial
from typing import Any

LOW = 120.0
"""Height in pixels below which a plot is low."""
HALF_LABEL = 9.0
"""Pixels from the edge of a plot within which a label does not fit."""


def label_when_low(axis: Any) -> None:
    """Let an axis of pyqtgraph label round values so that there are two at least, when it is low."""
    axis.tickSpacing = partial(_spacing, axis)


def _spacing(axis: Any, low: float, high: float, size: float) -> list[tuple[float, float]]:
    """Distances of ticks, the labelled ones first; what pyqtgraph calls `tickSpacing`."""
    step = label_step(low, high, size) if size < LOW else None
    return [(step, 0.0)] if step is not None else list(type(axis).tickSpacing(axis, low, high, size))


def label_step(low: float, high: float, size: float) -> float | None:
    """The largest of 1, 2 and 5 times a power of ten of which two multiples have room between two values.

    None when an axis of `size` pixels is too short for two labels.
    """
    edge = HALF_LABEL * (high - low) / size
    low, high = low + edge, high - edge
    if not high > low or size < 4 * HALF_LABEL:
        return None
    power = math.floor(math.log10(high - low))
    for step in (times * 10.0**exponent for exponent in (power, power - 1) for times in (5.0, 2.0, 1.0)):
        if math.floor(high / step) - math.ceil(low / step) >= 1:
            return step
    return None
