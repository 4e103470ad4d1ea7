# SPDX-License-Identifier: GPL-2.0-or-later
"""What counts as an active area."""

from __future__ import annotations

import math
from dataclasses import dataclass

from ..errors import ParameterError

MOST_GAP = 50


@dataclass(frozen=True)
class ActiveOptions:
    """What is an active area.

    Attributes
    ----------
    min_velocity : float
        Least rate of an active pixel, whatever its direction, m/year.
    sigma : float
        The rate is at least this many of the pixel's standard deviations; 0 = does not matter.
    noise_sigma : float
        The rate is at least this far from the median of the scene, in robust standard deviations of all rates; 0 =
        does not matter.
    min_pixels : int
        Active pixels of an area.
    gap : int
        Areas that are no more than this many inactive pixels apart are one.
    """

    min_velocity: float = 0.01
    sigma: float = 2.0
    noise_sigma: float = 0.0
    min_pixels: int = 5
    gap: int = 1

    def __post_init__(self) -> None:
        for name, value in (
            ("least velocity", self.min_velocity),
            ("factor of the standard deviation", self.sigma),
            ("factor of the noise of the scene", self.noise_sigma),
        ):
            if not 0.0 <= value < math.inf:
                raise ParameterError(f"The {name} is {value:g}; give 0 or more.")
        if not max(self.min_velocity, self.sigma, self.noise_sigma) > 0.0:
            raise ParameterError("Without any threshold every pixel is active; give a least velocity above 0.")
        if self.min_pixels < 1:
            raise ParameterError(f"The smallest area is {self.min_pixels} pixels; give 1 or more.")
        if not 0 <= self.gap <= MOST_GAP:
            raise ParameterError(f"The gap is {self.gap} pixels; give 0 to {MOST_GAP}.")
