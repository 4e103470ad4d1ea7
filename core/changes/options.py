# SPDX-License-Identifier: GPL-2.0-or-later
"""What counts as a change of rate."""

from __future__ import annotations

import math
from dataclasses import dataclass, field

from ..errors import ParameterError

MAX_CORRELATION = 0.95


@dataclass(frozen=True)
class BreakSearch:
    """Where breaks may be.

    Attributes
    ----------
    most : int
        Breaks of a history.
    least_dates : int
        Dates with data between two breaks, and before the first and after the last.
    least_years : float
        Time between the first and last of these dates.
    """

    most: int = 3
    least_dates: int = 6
    least_years: float = 0.25

    def __post_init__(self) -> None:
        if self.most < 1:
            raise ParameterError(f"The greatest number of breaks is {self.most}; give 1 or more.")
        if self.least_dates < 3:
            raise ParameterError(f"A piece of {self.least_dates} dates has no misfit; give at least 3.")
        if not 0.0 <= self.least_years < math.inf:
            raise ParameterError(f"The shortest time between breaks is {self.least_years:g} years; give 0 or more.")


@dataclass(frozen=True)
class ChangeOptions:
    """What counts as a change.

    Attributes
    ----------
    search : BreakSearch
        Where breaks may be.
    false_alarm : float
        Probability that a pixel whose rate does not change gets a break.
    outlier_sigma : float
        Dates this many standard deviations beyond their neighbours in time are left out; 0 = none are.
    significance : float
        Standard deviations by which the rates of two years differ significantly.
    window : float
        Length of the "years" that are compared, years.
    periodic : tuple of float
        Periods of seasonal terms that are no changes, years.
    correlation : float, optional
        Of the noise of one date and the next; None = as measured on the scene.
    """

    search: BreakSearch = field(default_factory=BreakSearch)
    false_alarm: float = 0.01
    outlier_sigma: float = 4.0
    significance: float = 2.0
    window: float = 1.0
    periodic: tuple[float, ...] = ()
    correlation: float | None = None

    def __post_init__(self) -> None:
        from ..time_functions.time_terms import TimeFunctions

        if not 0.0005 <= self.false_alarm <= 0.5:
            raise ParameterError(f"The false alarm rate is {self.false_alarm:g}; give 0.0005 to 0.5.")
        for name, value in (("outlier", self.outlier_sigma), ("significance", self.significance)):
            if not 0.0 <= value < math.inf:
                raise ParameterError(f"The {name} threshold is {value:g} standard deviations; give 0 or more.")
        if not 0.0 < self.window < math.inf:
            raise ParameterError(f"The time that is compared is {self.window:g} years; give more than 0.")
        if self.correlation is not None and not 0.0 <= self.correlation <= MAX_CORRELATION:
            raise ParameterError(f"The correlation is {self.correlation:g}; give 0 to {MAX_CORRELATION}.")
        TimeFunctions(periodic=self.periodic)
