# SPDX-License-Identifier: GPL-2.0-or-later
"""How the bias of short interferograms is looked for."""

from __future__ import annotations

from dataclasses import dataclass

from .errors import ParameterError


@dataclass(frozen=True)
class PhaseBiasOptions:
    """How bias is looked for.

    Attributes
    ----------
    level : int, optional
        Number of steps after which interferograms are taken as free of bias; None = the largest level that has half of
        its possible loops.
    sigmas : float
        A mean closure phase beyond so many standard deviations of pure noise, pi / sqrt(3 loops), is significant.
    min_amplitude : float
        Length of the mean of the unit vectors of the closure phases, 0 to 1, below which they are noise.
    referenced : bool
        Take phases relative to the reference pixel first: for interferograms that are shifted by a constant each.
    """

    level: int | None = None
    sigmas: float = 3.0
    min_amplitude: float = 0.3
    referenced: bool = False

    def __post_init__(self) -> None:
        if self.level is not None and self.level < 2:
            raise ParameterError(f"The level {self.level} is too small; a loop needs at least 2 steps.")
        if not self.sigmas > 0 or not 0 <= self.min_amplitude <= 1:
            raise ParameterError("The standard deviations must be above 0, and the least amplitude between 0 and 1.")
