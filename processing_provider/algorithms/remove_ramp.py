# SPDX-License-Identifier: GPL-2.0-or-later
"""Remove ramps from a displacement time series."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...core.corrections.choices import RAMPS
from .. import parameters
from ..correction import CorrectionAlgorithm
from ..translation import tr
from ..values import Values

if TYPE_CHECKING:
    from ...core.corrections.base import SeriesCorrection


class RemoveRamp(CorrectionAlgorithm):
    """Series -> series without a ramp on each date."""

    ID, PAGE = "removeramp", "ramps"

    def shortDescription(self) -> str:
        return self.tr("Fits a plane or a quadratic surface to each date and subtracts it.")

    def tags(self) -> list[str]:
        return self.tr("ramp,deramp,plane,orbit,trend,long wavelength,remove_ramp").split(",")

    def paragraphs(self) -> tuple[str, ...]:
        return (
            self.tr(
                "Fits a ramp to the reliable pixels of each date by least squares and subtracts it from all pixels. It "
                "takes away what is smooth over the whole scene: errors of orbits, ionosphere, the long waves of "
                "troposphere and tides, plate motion - and ground motion that is as wide as the scene."
            ),
            self.tr(
                "For landslides and towns a linear ramp is safe; leave the moving area out with the mask where it "
                "fills much of the scene. The reference point stays at 0."
            ),
            self.tr("Output: the corrected series, metres along the line of sight, positive toward the radar."),
        )

    @classmethod
    def own_parameters(cls, prefix: str = "", advanced: bool = False) -> list[Any]:
        text = tr("linear = a plane, quadratic = a curved surface; _range only along the columns, _azimuth the rows.")
        return [parameters.choice(f"{prefix}RAMP", tr("Ramp"), text, RAMPS, "linear", advanced)]

    @classmethod
    def read_correction(cls, values: Values, prefix: str = "") -> SeriesCorrection:
        from ...core.corrections.ramp import Ramp

        return Ramp(values.choice(f"{prefix}RAMP"))
