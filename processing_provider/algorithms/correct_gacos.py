# SPDX-License-Identifier: GPL-2.0-or-later
"""Correct the troposphere by GACOS."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..translation import tr
from ..values import Values
from ..zenith_correction import ZenithCorrection, output_text

if TYPE_CHECKING:
    from ...core.corrections.base import SeriesCorrection


class CorrectGacos(ZenithCorrection):
    """Series -> series without the delay of GACOS maps."""

    ID, PAGE = "correctgacos", "troposphere-by-gacos"

    def shortDescription(self) -> str:
        return self.tr("Removes the delay of the troposphere as GACOS maps it for each date.")

    def tags(self) -> list[str]:
        return self.tr("troposphere,atmosphere,gacos,zenith,ztd,delay,weather model,tropo_gacos").split(",")

    def paragraphs(self) -> tuple[str, ...]:
        return (
            self.tr(
                "GACOS (www.gacos.net) sends maps of the zenith delay from a weather model and GNSS stations for the "
                "dates and the hour that you order. They are interpolated to the grid of the series and subtracted."
            ),
            self.tr(
                "Order all dates of the series at the time of the acquisition, for an area a little larger than the "
                "data. Pixels beyond a map become unknown."
            ),
            output_text(),
        )

    def sources(self) -> tuple[str, ...]:
        return ("Yu et al. (2018)",)

    @classmethod
    def folder_help(cls) -> str:
        return tr(
            "Holds YYYYMMDD.ztd with YYYYMMDD.ztd.rsc, or YYYYMMDD.ztd.tif, one per date; folders below it are "
            "searched too."
        )

    @classmethod
    def read_correction(cls, values: Values, prefix: str = "") -> SeriesCorrection:
        from ...core.corrections.gacos import Gacos

        return Gacos(values.file(f"{prefix}FOLDER"), values.flag(f"{prefix}SKIP_MISSING"))
