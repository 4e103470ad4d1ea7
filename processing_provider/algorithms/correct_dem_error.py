# SPDX-License-Identifier: GPL-2.0-or-later
"""Correct a displacement time series for errors of the elevation model."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...core.corrections.catalogue import DEM_ERROR, RESIDUAL
from .. import parameters
from ..correction import CorrectionAlgorithm
from ..translation import tr
from ..values import Values

if TYPE_CHECKING:
    from ...core.corrections.base import SeriesCorrection


class CorrectDemError(CorrectionAlgorithm):
    """Series -> series without what follows the perpendicular baseline."""

    ID, PAGE = "correctdemerror", "error-of-the-elevation-model"

    def shortDescription(self) -> str:
        return self.tr("Finds errors of the elevation model from the perpendicular baselines and removes them.")

    def tags(self) -> list[str]:
        return self.tr("dem,dem error,topography,residual,height,baseline,bperp,dem_error").split(",")

    def paragraphs(self) -> tuple[str, ...]:
        return (
            self.tr(
                "Where the elevation model that was used to make the interferograms is wrong (new buildings, forests, "
                "mines, old models), displacement follows the perpendicular baseline. This part is estimated for each "
                "pixel together with a model of the motion, and subtracted."
            ),
            self.tr(
                "The model of the motion should fit the ground: add steps for earthquakes, else their jump is taken "
                "for height. Fitting rates instead of displacement (phase velocity) is less sensitive to such jumps."
            ),
            self.tr(
                "Outputs: the corrected series in metres; if asked for, the error of the elevation model in metres "
                "(true height minus model), and the residual series that neither explains, from which the noise of "
                "each date is judged."
            ),
        )

    def sources(self) -> tuple[str, ...]:
        return ("Fattahi & Amelung (2013)",)

    @classmethod
    def own_parameters(cls, prefix: str = "", advanced: bool = False) -> list[Any]:
        return [
            parameters.integer(
                f"{prefix}POLYNOMIAL",
                tr("Degree of the polynomial of motion"),
                tr("1 = velocity, 2 = also acceleration."),
                2,
                1,
                advanced=advanced,
            ),
            parameters.words(
                f"{prefix}PERIODIC",
                tr("Periods of motion [years]"),
                tr("For instance 1 0.5. Empty = none."),
                advanced=True,
            ),
            parameters.words(
                f"{prefix}STEPS",
                tr("Dates of steps of motion"),
                tr("Earthquakes and other jumps, for instance 20180412."),
                advanced=advanced,
            ),
            parameters.words(
                f"{prefix}EXCLUDE_DATES",
                tr("Dates not to use"),
                tr("Noisy dates: they are corrected, but do not enter the estimate."),
                advanced=True,
            ),
            parameters.flag(
                f"{prefix}PHASE_VELOCITY",
                tr("Fit rates between dates"),
                tr("Instead of displacement; less sensitive to jumps."),
                False,
                advanced=True,
            ),
        ]

    @classmethod
    def read_correction(cls, values: Values, prefix: str = "") -> SeriesCorrection:
        from ...core.corrections.dem_error import DemError
        from ...core.time_functions.time_functions import TimeFunctions

        functions = TimeFunctions.parse(
            values.integer(f"{prefix}POLYNOMIAL"), values.text(f"{prefix}PERIODIC"), values.text(f"{prefix}STEPS")
        )
        return DemError(functions, values.days(f"{prefix}EXCLUDE_DATES"), values.flag(f"{prefix}PHASE_VELOCITY"))

    @classmethod
    def product_labels(cls) -> dict[str, str]:
        return {DEM_ERROR: tr("Error of the elevation model"), RESIDUAL: tr("Residual time series")}
