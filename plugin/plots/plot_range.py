# SPDX-License-Identifier: GPL-2.0-or-later
"""Ranges of the axes of a plot, as numbers. Knows nothing of any plot library."""

from __future__ import annotations

import math
from collections.abc import Sequence

Range = tuple[float, float]

STEADY_LEAST = {"mm": 5.0, "mm/year": 5.0}
"""Units whose range can be steady, and how far from 0 it reaches at least."""
STEADY_ROOM = 1.02
"""The outermost dot does not lie on the frame."""
ALIKE = 1e-4
"""A change of a range by less than this share of its length is none."""


def union(ranges: Sequence[Range | None]) -> Range | None:
    """The range that covers all that are known."""
    known = [limits for limits in ranges if limits is not None]
    return (min(low for low, _ in known), max(high for _, high in known)) if known else None


def farthest(limits: Range) -> float:
    """Distance from 0 of the end that is farther from it."""
    return max(abs(limits[0]), abs(limits[1]))


def round_up(value: float) -> float:
    """The next number of 1, 2, 5, 10, 20, 50, ... that is not smaller."""
    power = 10.0 ** math.floor(math.log10(value))
    steps = (step * power for step in (1.0, 2.0, 5.0, 10.0))
    return next(step for step in steps if step >= value * (1 - 1e-9))


def steady_reach(limits: Range, unit: str, before: float) -> float:
    """How far from 0 a steady range reaches: in 1-2-5 steps, and never less far than before."""
    return max(before, round_up(max(STEADY_LEAST[unit], STEADY_ROOM * farthest(limits))))


def differ(first: Range, second: Range) -> bool:
    """Whether two ranges are not the same, but for rounding."""
    length = max(abs(first[1] - first[0]), abs(second[1] - second[0]))
    return any(abs(one - other) > ALIKE * length for one, other in zip(first, second))
