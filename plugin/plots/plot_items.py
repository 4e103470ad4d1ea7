# SPDX-License-Identifier: GPL-2.0-or-later
"""What a plot shows, as plain data: dots, lines, bands and an image. Knows nothing of any plot library.

Each item has a key that is unique among the items of its kind in one plot. An item that is the *same object* as in the
drawing before is left alone, so keep and reuse them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timezone
from typing import Any, Union

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[np.floating[Any]]
Key = tuple[Any, ...]


@dataclass(frozen=True, eq=False)
class Dots:
    """Values that were measured.

    Attributes
    ----------
    key : tuple
    x, y : (n,) arrays
        x in seconds since 1970 on a time axis; y in the unit of the axis. NaN is not drawn.
    colour : str
    spread : (n,) array or float, optional
        Half length of the error bars.
    hollow : (n,) bool array, optional
        Dots that are drawn as crosses: excluded ones.
    label : str
        For the hover label.
    legend : str
        For the legend; empty = not in it.
    symbol : str
        o, s, t, d, + or x.
    faded : bool
        Drawn weakly, not to be pointed at.
    """

    key: Key
    x: Array
    y: Array
    colour: str
    spread: Array | float | None = None
    hollow: npt.NDArray[np.bool_] | None = None
    label: str = ""
    legend: str = ""
    symbol: str = "o"
    faded: bool = False
    size: float | None = None


@dataclass(frozen=True, eq=False)
class Line:
    """A curve through points; NaN interrupts it.

    Without a width of its own it has the width and the style that the person has chosen for lines. The colour may be
    transparent (#aarrggbb). `behind` everything but bands and images.
    """

    key: Key
    x: Array
    y: Array
    colour: str
    legend: str = ""
    dashed: bool = False
    width: float | None = None
    behind: bool = False


@dataclass(frozen=True, eq=False)
class Band:
    """The area between two curves."""

    key: Key
    x: Array
    low: Array
    high: Array
    colour: str


@dataclass(frozen=True, eq=False)
class Image:
    """A picture of values, for instance distance x time.

    Attributes
    ----------
    values : (rows, cols) array
        The first row is at y0. NaN is transparent.
    x0, x1, y0, y1 : float
        Outer edges.
    colours : sequence of str
        From the lowest to the highest value.
    limits : (low, high)
    """

    key: Key
    values: Array
    x0: float
    x1: float
    y0: float
    y1: float
    colours: Sequence[str]
    limits: tuple[float, float]


EPOCH = date(1970, 1, 1).toordinal()

Item = Union[Dots, Line, Band, Image]


def to_seconds(days: Sequence[date]) -> npt.NDArray[np.float64]:
    """Dates as seconds since 1970, UTC midnight, for a time axis."""
    return np.array([day.toordinal() - EPOCH for day in days], dtype=np.float64) * 86400.0


def to_date(seconds: float) -> date:
    """The nearest day of a place on a time axis."""
    return datetime.fromtimestamp(round(seconds / 86400.0) * 86400.0, timezone.utc).date()
