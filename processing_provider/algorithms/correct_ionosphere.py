# SPDX-License-Identifier: GPL-2.0-or-later
"""Correct a displacement time series for the ionosphere."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...core.corrections.catalogue import DELAY
from .. import parameters
from ..correction import CorrectionAlgorithm
from ..translation import tr
from ..values import Values

if TYPE_CHECKING:
    from ...core.corrections.base import SeriesCorrection


class CorrectIonosphere(CorrectionAlgorithm):
    """Series -> series without the ionosphere of the split spectrum."""

    ID, PAGE = "correctionosphere", "ionosphere"
    EXPERT = True

    def shortDescription(self) -> str:
        return self.tr("Removes the ionosphere that was estimated for each pair by the split spectrum.")

    def tags(self) -> list[str]:
        return self.tr("ionosphere,tec,split spectrum,delay,alos,nisar,l-band,iono_split_spectrum").split(",")

    def paragraphs(self) -> tuple[str, ...]:
        return (
            self.tr(
                "Processors estimate the ionospheric phase of each pair from two halves of the radar's band (ISCE2's "
                "topsStack, stripmapStack and alosStack, NISAR and ARIA products). Here the pairs are turned into a "
                "delay on each date by least squares, and subtracted. At L-band it is often the largest error; at "
                "C-band it matters near the equator and the poles."
            ),
            self.tr(
                "The phases are read from a stack file (MintPy's ionStack.h5) on the grid of the series; without one, "
                "from the delays that came with the interferograms (ARIA GUNW v3, NISAR GUNW, and the folder ion of "
                "ISCE2's topsStack, with pairs and looks of its own). The estimate of single pairs fails now and then: "
                "look at them and leave bad ones out. A date that no pair reaches any more is not corrected."
            ),
            self.tr(
                "In the workflow the stack file is found as inputs/ionStack.h5, in the folder of products or in that "
                "of the interferograms."
            ),
            self.tr(
                "Outputs: the corrected series and, if asked for, the ionosphere as a series of its own: apparent "
                "displacement in metres along the line of sight, positive toward the radar."
            ),
        )

    def sources(self) -> tuple[str, ...]:
        return ("Fattahi et al. (2017)", "Liang et al. (2019)")

    @classmethod
    def own_parameters(cls, prefix: str = "", advanced: bool = False) -> list[Any]:
        return [
            parameters.words(
                f"{prefix}EXCLUDE_DATES",
                tr("Dates to exclude"),
                tr("Dates whose ionosphere is wrong, for instance 20180106; they are not corrected."),
                advanced=advanced,
            ),
            parameters.words(
                f"{prefix}EXCLUDE_PAIRS",
                tr("Interferograms to exclude"),
                tr("Pairs whose ionosphere is wrong, for instance 20180106_20180130 20180130_20180307."),
                advanced=advanced,
            ),
        ]

    @classmethod
    def read_correction(cls, values: Values, prefix: str = "") -> SeriesCorrection:
        from ...core.corrections.ionosphere import Ionosphere
        from ...core.network.network_selection import parse_pairs

        return Ionosphere(values.days(f"{prefix}EXCLUDE_DATES"), parse_pairs(values.text(f"{prefix}EXCLUDE_PAIRS")))

    @classmethod
    def product_labels(cls) -> dict[str, str]:
        return {DELAY: tr("Ionosphere time series")}
