# SPDX-License-Identifier: GPL-2.0-or-later
"""How the values of a layer spread over its colours, as plot items."""

from __future__ import annotations

import numpy as np

from .plot_items import Band, Image, Item, Line

BINS = 120
WIDEST = 1.6
"""The histogram shows what lies within this many times the colour range."""
STRIP = 0.12
"""Height of the colour strip under the histogram, relative to the highest bar."""


def histogram_items(values: np.ndarray, low: float, high: float, ramp: tuple[str, ...], colour: str) -> list[Item]:
    """Bars of equal width over somewhat more than the colour range, and a strip of the colours below them."""
    middle, half = (low + high) / 2, (high - low) / 2 * WIDEST
    edges = np.linspace(middle - half, middle + half, BINS + 1)
    counts, _ = np.histogram(values, edges)
    shares = 100.0 * counts / max(1, values.size)
    top = float(shares.max()) or 1.0
    x, y = np.repeat(edges, 2)[1:-1], np.repeat(shares, 2)
    strip = np.linspace(low, high, 256).reshape(1, -1)
    return [
        Image(("colours",), strip, low, high, -STRIP * top, 0.0, ramp, (low, high)),
        Band(("bars",), x, np.zeros_like(y), y, colour),
        Line(("bars",), x, y, colour, width=1.0),
    ]
