# SPDX-License-Identifier: GPL-2.0-or-later
"""How the noise of the dates is measured."""

from __future__ import annotations

from dataclasses import dataclass

from .corrections.choices import RAMPS
from .errors import ParameterError

NO_RAMP = "no"


@dataclass(frozen=True)
class NoiseOptions:
    """How noise is measured.

    Attributes
    ----------
    ramp : str
        Ramp taken away from each date before, one of :data:`~.corrections.choices.RAMPS`, or 'no'.
    cutoff : float
        Dates above this many standard deviations, as told by the median, are outliers.
    """

    ramp: str = "quadratic"
    cutoff: float = 3.0

    def __post_init__(self) -> None:
        if self.ramp not in (NO_RAMP, *RAMPS):
            raise ParameterError(f"The ramp '{self.ramp}' is unknown; choose {', '.join((NO_RAMP, *RAMPS))}.")
        if not self.cutoff > 0:
            raise ParameterError(f"The cutoff is {self.cutoff:g}; give a number above 0.")
