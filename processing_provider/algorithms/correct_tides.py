# SPDX-License-Identifier: GPL-2.0-or-later
"""Correct a displacement time series for the tides of the solid Earth."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...core.corrections.catalogue import DELAY
from ...core.dates import parse_time
from .. import parameters
from ..correction import CorrectionAlgorithm
from ..translation import tr
from ..values import Values

if TYPE_CHECKING:
    from ...core.corrections.base import SeriesCorrection


class CorrectTides(CorrectionAlgorithm):
    """Series -> series without solid Earth tides."""

    ID, PAGE = "correcttides", "solid-earth-tides"

    def shortDescription(self) -> str:
        return self.tr("Removes the tide of the ground, computed from the positions of Sun and Moon.")

    def tags(self) -> list[str]:
        return self.tr("tide,solid earth tide,set,moon,sun,iers,pysolid,ramp,solid_earth_tides").split(",")

    def paragraphs(self) -> tuple[str, ...]:
        return (
            self.tr(
                "Moon and Sun lift the ground by up to 30 cm twice a day. Relative to the reference point most of it "
                "cancels; what is left is a ramp of up to a few centimetres across a wide scene that changes from date "
                "to date. It is computed for the time at which the radar passed, with no need of further files, and "
                "subtracted."
            ),
            self.tr(
                "Use it for wide scenes and for slow motion. In a scene of a few kilometres it is less than a "
                "millimetre. Do not use it together with the tide that comes with GUNW products."
            ),
            self.tr(
                "Outputs: the corrected series and, if asked for, the tide as a series of its own; metres along the "
                "line of sight, positive toward the radar."
            ),
        )

    def sources(self) -> tuple[str, ...]:
        return ("Petit & Luzum (2010)", "Yunjun et al. (2022)")

    @classmethod
    def own_parameters(cls, prefix: str = "", advanced: bool = False) -> list[Any]:
        label = tr("Time of the day (UTC)")
        text = tr("When the radar passed, for instance 14:07:30. Empty = as the series says (CENTER_LINE_UTC).")
        return [parameters.words(f"{prefix}TIME", label, text, advanced=True)]

    @classmethod
    def read_correction(cls, values: Values, prefix: str = "") -> SeriesCorrection:
        from ...core.corrections.solid_earth_tides import SolidEarthTides

        time = values.text(f"{prefix}TIME")
        return SolidEarthTides(parse_time(time) if time else None)

    @classmethod
    def product_labels(cls) -> dict[str, str]:
        return {DELAY: tr("Tide time series")}
