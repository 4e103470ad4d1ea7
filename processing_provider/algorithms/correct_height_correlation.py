# SPDX-License-Identifier: GPL-2.0-or-later
"""Correct the stratified troposphere by its correlation with height."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...core.corrections.catalogue import DELAY
from .. import parameters
from ..correction import CorrectionAlgorithm
from ..translation import tr
from ..values import Values

if TYPE_CHECKING:
    from ...core.corrections.base import SeriesCorrection


class CorrectHeightCorrelation(CorrectionAlgorithm):
    """Series -> series without what follows height."""

    ID, PAGE = "correctheightcorrelation", "troposphere-by-height"

    def shortDescription(self) -> str:
        return self.tr("Removes from each date what is proportional to height: the stratified troposphere.")

    def tags(self) -> list[str]:
        return self.tr("troposphere,atmosphere,height,elevation,stratified,delay,tropo_phase_elevation").split(",")

    def paragraphs(self) -> tuple[str, ...]:
        return (
            self.tr(
                "In mountains the radar's path through the troposphere is shorter to the peaks than to the valleys, "
                "and how much changes from date to date. This fits displacement as a function of height on each date "
                "and subtracts it. It needs no weather data."
            ),
            self.tr(
                "Ground motion that follows height itself (a subsiding valley, a slide on a slope that fills the "
                "scene) is taken away too: leave it out of the fit with the mask. Windows let the slope change across "
                "a large scene."
            ),
            self.tr(
                "Outputs: the corrected series and, if asked for, the delay: apparent displacement in metres along the "
                "line of sight, positive toward the radar, as a series of its own."
            ),
        )

    def sources(self) -> tuple[str, ...]:
        return ("Doin et al. (2009)", "Bekaert et al. (2015)")

    @classmethod
    def own_parameters(cls, prefix: str = "", advanced: bool = False) -> list[Any]:
        return [
            parameters.integer(
                f"{prefix}DEGREE",
                tr("Degree of the polynomial of height"),
                tr("1 = proportional to height."),
                1,
                1,
                4,
                advanced=advanced,
            ),
            parameters.integer(
                f"{prefix}WINDOWS",
                tr("Windows along the longer side"),
                tr("Each has a slope of its own, interpolated between their middles; 1 = one for the whole scene."),
                1,
                1,
                advanced=advanced,
            ),
            parameters.number(
                f"{prefix}LEAST_CORRELATION",
                tr("Least correlation with height (0 to 1)"),
                tr("Dates that correlate less are left as they are."),
                0.0,
                0.0,
                1.0,
                advanced=True,
            ),
        ]

    @classmethod
    def read_correction(cls, values: Values, prefix: str = "") -> SeriesCorrection:
        from ...core.corrections.height_correlation import HeightCorrelation

        return HeightCorrelation(
            values.integer(f"{prefix}DEGREE"),
            values.integer(f"{prefix}WINDOWS"),
            values.number(f"{prefix}LEAST_CORRELATION"),
        )

    @classmethod
    def product_labels(cls) -> dict[str, str]:
        return {DELAY: tr("Delay time series")}
