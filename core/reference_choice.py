# SPDX-License-Identifier: GPL-2.0-or-later
"""Which pixel is the reference."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from .errors import ParameterError


@dataclass(frozen=True)
class ReferenceChoice:
    """Which pixel is the reference: by row and column, by map point, or found automatically when neither is given.

    The automatic choice is the pixel of highest average coherence among those that have phase in every kept
    interferogram and lie inside the mask; of equals, the first in reading order. (MintPy draws one at random among
    those of at least 0.85; the highest is the same in every run.)

    Attributes
    ----------
    row, col : int, optional
        Counted from 0 at the upper left.
    x, y : float, optional
        Map coordinates.
    crs_wkt : str
        Their coordinate system; empty = that of the stack.
    mask : path, optional
        A mask on the stack's grid; a pixel of 0 or no data (water) cannot be the reference.
    min_coherence : float
        The automatic choice fails when no pixel has at least this average coherence, 0 to 1.
    """

    row: int | None = None
    col: int | None = None
    x: float | None = None
    y: float | None = None
    mask: str | Path | None = None
    min_coherence: float = 0.0
    crs_wkt: str = ""

    def __post_init__(self) -> None:
        if (self.row is None) != (self.col is None):
            raise ParameterError("The reference pixel needs both a row and a column; give both or none.")
        if (self.x is None) != (self.y is None):
            raise ParameterError("The reference point needs both x and y; give both or none.")
        if self.row is not None and self.x is not None:
            raise ParameterError("The reference is given both as row and column and as map point; give one of them.")
        if not 0.0 <= self.min_coherence <= 1.0:
            raise ParameterError(f"The minimum coherence is {self.min_coherence}; give a value from 0 to 1.")
