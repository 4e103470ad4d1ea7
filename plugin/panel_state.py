# SPDX-License-Identifier: GPL-2.0-or-later
"""Reading what a project kept of a panel: what cannot be read is left out, all else comes back."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any, TypeVar

Value = TypeVar("Value")
Default = TypeVar("Default")


def parsed(read: Callable[[Any], Value], stored: Any, default: Default) -> Value | Default:
    """What `read` makes of a stored value; the default when there is none, or it is damaged."""
    if stored is None:
        return default
    try:
        return read(stored)
    except (AttributeError, LookupError, OverflowError, TypeError, ValueError):
        return default


def as_dict(stored: Any) -> dict[str, Any]:
    """A stored dictionary; an empty one when it is none."""
    return stored if isinstance(stored, dict) else {}


def as_list(stored: Any) -> list[Any]:
    """A stored list; an empty one when it is none."""
    return stored if isinstance(stored, list) else []


def finite(stored: Any) -> float:
    """A finite number.

    Raises
    ------
    ValueError, TypeError
        When it is none.
    """
    number = float(stored)
    if not math.isfinite(number):
        raise ValueError(stored)
    return number


def whole(low: int, high: int) -> Callable[[Any], int]:
    """A function that reads a whole number and keeps it between limits."""
    return lambda stored: min(max(int(stored), low), high)


def splitter_sizes(stored: Any) -> list[int]:
    """Sizes of the two sides of a splitter, of which one is to be seen.

    Raises
    ------
    ValueError, TypeError
        When they are none.
    """
    first, second = (whole(0, 100_000)(size) for size in stored)
    if first + second <= 0:
        raise ValueError(stored)
    return [first, second]
