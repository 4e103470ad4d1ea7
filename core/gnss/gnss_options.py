# SPDX-License-Identifier: GPL-2.0-or-later
"""How GNSS stations and pixels are compared."""

from __future__ import annotations

from dataclasses import dataclass

from ..errors import ParameterError


@dataclass(frozen=True)
class ComparisonOptions:
    """How stations and pixels are compared.

    Attributes
    ----------
    reference : str
        Name of the station that both are relative to; '' = the one nearest to the reference pixel of the series, or
        else that of most days; 'none' = none: both as they are.
    radius : float
        The mean of the pixels so near to a station stands for it, metres; 0 = the pixel that holds it.
    days : int
        Positions so many days before and after an acquisition are averaged; 0 = those of the same day.
    """

    reference: str = ""
    radius: float = 100.0
    days: int = 1

    def __post_init__(self) -> None:
        if not self.radius >= 0 or self.days < 0:
            raise ParameterError("The radius and the number of days must be 0 or more.")
