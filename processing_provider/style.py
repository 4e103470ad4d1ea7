# SPDX-License-Identifier: GPL-2.0-or-later
"""Which kinds of map layers there are, as far as looks go."""

from __future__ import annotations

from enum import Enum


class Style(Enum):
    """Kinds of layers."""

    SIGNED = "signed"
    """Velocity, displacement: red = away from the radar, blue = toward it, 0 in the middle."""
    QUALITY = "quality"
    """Coherence: 0 to 1."""
    AMOUNT = "amount"
    """Standard deviation, number of interferograms: from 0 up."""
    MASK = "mask"
    """0 and 1."""
    TIME = "time"
    """Decimal years: from the first to the last."""
    TREND = "trend"
    """-1 slower, 0 as before, 1 faster."""
    VISIBILITY = "visibility"
    """Shadow, layover, foreshortened, seen well: 0 to 3."""
