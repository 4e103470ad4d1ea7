# SPDX-License-Identifier: GPL-2.0-or-later
"""Correct the drift of Envisat's local oscillator."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.corrections.catalogue import DELAY
from ..correction import CorrectionAlgorithm
from ..translation import tr
from ..values import Values

if TYPE_CHECKING:
    from ...core.corrections.base import SeriesCorrection


class CorrectOscillatorDrift(CorrectionAlgorithm):
    """Series -> series without the drift."""

    ID, PAGE = "correctoscillatordrift", "oscillator-drift"
    EXPERT = True

    def shortDescription(self) -> str:
        return self.tr("Removes the ramp along range that the drift of Envisat's oscillator makes.")

    def tags(self) -> list[str]:
        return self.tr("envisat,asar,oscillator,drift,lod,local_oscilator_drift").split(",")

    def paragraphs(self) -> tuple[str, ...]:
        return (
            self.tr(
                "The frequency of Envisat's local oscillator drifted over the years, which looks like a displacement "
                "of 3.87e-7 m for each metre of slant range and year. Only series of Envisat are accepted."
            ),
            self.tr(
                "Outputs: the corrected series and, if asked for, the drift as a series of its own; metres along the "
                "line of sight, positive toward the radar."
            ),
        )

    def sources(self) -> tuple[str, ...]:
        return ("Marinkovic & Larsen (2013)",)

    @classmethod
    def read_correction(cls, values: Values, prefix: str = "") -> SeriesCorrection:
        from ...core.corrections.oscillator_drift import OscillatorDrift

        return OscillatorDrift()

    @classmethod
    def product_labels(cls) -> dict[str, str]:
        return {DELAY: tr("Drift time series")}
