# SPDX-License-Identifier: GPL-2.0-or-later
"""Remove the motion of a tectonic plate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...core.corrections.catalogue import DELAY
from ...core.corrections.choices import PLATES
from .. import parameters
from ..correction import CorrectionAlgorithm
from ..translation import tr
from ..values import Values

if TYPE_CHECKING:
    from ...core.corrections.base import SeriesCorrection


class RemovePlateMotion(CorrectionAlgorithm):
    """Series -> series relative to a plate."""

    ID, PAGE = "removeplatemotion", "plate-motion"
    EXPERT = True

    def shortDescription(self) -> str:
        return self.tr("Removes the rotation of a tectonic plate, which looks like a ramp over a wide scene.")

    def tags(self) -> list[str]:
        return self.tr("plate,tectonic,itrf,euler pole,rotation,ramp,plate_motion").split(",")

    def paragraphs(self) -> tuple[str, ...]:
        return (
            self.tr(
                "A plate moves by centimetres a year relative to the satellite's orbit. Since the line of sight "
                "changes across a scene, this common motion leaves a ramp of some mm/year. It is computed from the "
                "rotation of the plate in ITRF2014 and subtracted."
            ),
            self.tr("Use it for wide scenes of slow motion, or when series of several tracks are joined."),
            self.tr(
                "Outputs: the corrected series and, if asked for, the plate's motion as a series of its own; metres "
                "along the line of sight, positive toward the radar."
            ),
        )

    def sources(self) -> tuple[str, ...]:
        return ("Altamimi et al. (2017)", "Stephenson et al. (2022)")

    @classmethod
    def own_parameters(cls, prefix: str = "", advanced: bool = False) -> list[Any]:
        text = tr("The plate that the scene lies on.")
        return [parameters.choice(f"{prefix}PLATE", tr("Plate"), text, PLATES, "Eurasia", advanced)]

    @classmethod
    def read_correction(cls, values: Values, prefix: str = "") -> SeriesCorrection:
        from ...core.corrections.plate_motion import PlateMotion

        return PlateMotion(values.choice(f"{prefix}PLATE"))

    @classmethod
    def product_labels(cls) -> dict[str, str]:
        return {DELAY: tr("Plate motion time series")}
