# SPDX-License-Identifier: GPL-2.0-or-later
"""What is searched for, and where."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from ..errors import ParameterError

if TYPE_CHECKING:
    from ..extent import Extent

SEARCH_SERVER = "https://api.daac.asf.alaska.edu"
HYP3_SERVER = "https://hyp3-api.asf.alaska.edu"
ARIA, HYP3 = "aria", "hyp3"
DATASETS = (ARIA, HYP3)
ANY_ORBIT = "any"
ORBITS = (ANY_ORBIT, "ascending", "descending")
MOST_TRACKS = 175
"""Relative orbits of Sentinel-1."""


@dataclass(frozen=True)
class SearchQuery:
    """What to look for; None and 'any' set no condition.

    Attributes
    ----------
    bounds : (west, south, east, north)
        Degrees; the footprint of a product touches it. East may be above 180.
    track : int
        Relative orbit, 1 to 175.
    orbit : str
        One of `ORBITS`.
    start, end : date
        Both dates of a pair lie between them, these days included.
    most : int
        At most so many products.
    """

    bounds: Extent | None = None
    track: int | None = None
    orbit: str = ANY_ORBIT
    start: date | None = None
    end: date | None = None
    most: int = 1000

    def check(self) -> None:
        """Raise a ParameterError when a value is outside its range or they contradict each other."""
        if self.track is not None and not 1 <= self.track <= MOST_TRACKS:
            raise ParameterError(f"Track {self.track} does not exist; Sentinel-1 has tracks 1 to {MOST_TRACKS}.")
        if self.start and self.end and self.start > self.end:
            raise ParameterError(f"The start date {self.start} is after the end date {self.end}; exchange them.")
        if self.orbit not in ORBITS:
            raise ParameterError(f"The orbit direction '{self.orbit}' is none of {', '.join(ORBITS)}.")
        if self.most < 1:
            raise ParameterError(f"The greatest number of products is {self.most}; give 1 or more.")

    def takes(self, first: date, second: date) -> bool:
        """Whether a pair lies between the dates."""
        return (self.start is None or self.start <= first) and (self.end is None or second <= self.end)
