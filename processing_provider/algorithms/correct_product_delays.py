# SPDX-License-Identifier: GPL-2.0-or-later
"""Correct delays that came with the interferograms."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...core.corrections.catalogue import DELAY
from .. import parameters
from ..correction import CorrectionAlgorithm
from ..translation import tr
from ..values import Values

if TYPE_CHECKING:
    from ...core.corrections.base import SeriesCorrection


class CorrectProductDelays(CorrectionAlgorithm):
    """Series -> series without troposphere, tide and ionosphere of the products."""

    ID, PAGE = "correctproductdelays", "delays-of-the-products"

    def shortDescription(self) -> str:
        return self.tr("Removes troposphere, tide or ionosphere as they come with ARIA and NISAR products.")

    def tags(self) -> list[str]:
        return self.tr("troposphere,ionosphere,tide,delay,gunw,aria,nisar,weather model").split(",")

    def paragraphs(self) -> tuple[str, ...]:
        return (
            self.tr(
                "Version 3 of ARIA's GUNW and NISAR's GUNW bring the delay of the troposphere (from a weather model), "
                "the solid Earth tide and the ionosphere along. 'Load interferograms' keeps them in delayStack.h5. "
                "Here they are turned into a delay on each date and subtracted."
            ),
            self.tr(
                "Outputs: the corrected series and, if asked for, the delay as a series of its own: apparent "
                "displacement in metres along the line of sight, positive toward the radar."
            ),
        )

    @classmethod
    def own_parameters(cls, prefix: str = "", advanced: bool = False) -> list[Any]:
        return [
            parameters.flag(
                f"{prefix}TROPOSPHERE",
                tr("Troposphere"),
                tr("Wet and hydrostatic delay of the weather model."),
                True,
                advanced,
            ),
            parameters.flag(
                f"{prefix}TIDE", tr("Solid Earth tide"), tr("The ground's own tide, some centimetres."), False, advanced
            ),
            parameters.flag(
                f"{prefix}IONOSPHERE",
                tr("Ionosphere"),
                tr("From the split spectrum; of long wavelength."),
                False,
                advanced,
            ),
        ]

    @classmethod
    def read_correction(cls, values: Values, prefix: str = "") -> SeriesCorrection:
        from ...core.corrections.product_delays import IONOSPHERE, TIDE, TROPOSPHERE, ProductDelays

        chosen = (("TROPOSPHERE", TROPOSPHERE), ("TIDE", TIDE), ("IONOSPHERE", IONOSPHERE))
        return ProductDelays(tuple(layer for name, layer in chosen if values.flag(f"{prefix}{name}")))

    @classmethod
    def product_labels(cls) -> dict[str, str]:
        return {DELAY: tr("Delay time series")}
