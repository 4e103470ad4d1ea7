# SPDX-License-Identifier: GPL-2.0-or-later
"""Change the reference date of a displacement time series."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...core.dates import parse_date
from ...core.errors import ParameterError
from .. import parameters
from ..correction import CorrectionAlgorithm
from ..translation import tr
from ..values import Values

if TYPE_CHECKING:
    from ...core.corrections.base import SeriesCorrection


class ReferenceDate(CorrectionAlgorithm):
    """Series -> series that is zero on another date."""

    ID, ICON, PAGE = "referencedate", "reference", "noise-of-the-dates"
    EXPERT = True

    def shortDescription(self) -> str:
        return self.tr("Makes displacement zero on another date, best one of little noise.")

    def tags(self) -> list[str]:
        return self.tr("reference date,zero,first date,reference_date").split(",")

    def paragraphs(self) -> tuple[str, ...]:
        return (
            self.tr(
                "Displacement is relative to one date, whose noise is part of all others: with a stormy day as the "
                "reference, every date looks off by the same pattern. 'Noise of the dates' names the quietest one."
            ),
            self.tr("Velocity does not depend on the reference date; only its intercept does."),
            self.tr("Output: the series in metres, zero on the new date, with baselines relative to it."),
        )

    @classmethod
    def own_parameters(cls, prefix: str = "", advanced: bool = False) -> list[Any]:
        text = tr("A date of the series, for instance 20180412.")
        return [parameters.words(f"{prefix}DATE", tr("Reference date"), text, advanced=advanced)]

    @classmethod
    def read_correction(cls, values: Values, prefix: str = "") -> SeriesCorrection:
        from ...core.corrections.reference_date import ReferenceDate as Correction

        text = values.text(f"{prefix}DATE")
        if not text:
            raise ParameterError(tr("The reference date is empty; give a date of the series, for instance 20180412."))
        return Correction(parse_date(text))
