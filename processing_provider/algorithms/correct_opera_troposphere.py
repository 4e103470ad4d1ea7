# SPDX-License-Identifier: GPL-2.0-or-later
"""Correct the troposphere by OPERA's zenith delays."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..translation import tr
from ..values import Values
from ..zenith_correction import ZenithCorrection, output_text, time_parameters

if TYPE_CHECKING:
    from ...core.corrections.base import SeriesCorrection


class CorrectOperaTroposphere(ZenithCorrection):
    """Series -> series without the delay of OPERA's product."""

    ID, PAGE = "correctoperatroposphere", "troposphere-by-opera"

    def shortDescription(self) -> str:
        return self.tr("Removes the delay of the troposphere as OPERA's product TROPO-ZENITH gives it.")

    def tags(self) -> list[str]:
        return self.tr("troposphere,atmosphere,opera,hres,ecmwf,zenith,delay,weather model,tropo_opera").split(",")

    def paragraphs(self) -> tuple[str, ...]:
        return (
            self.tr(
                "OPERA gives the hydrostatic and wet zenith delay of the whole Earth every six hours since 2016, from "
                "ECMWF's forecast of 8 km (HRES). Their sum is interpolated to the place and height of each pixel and "
                "subtracted."
            ),
            self.tr(
                "The files come from ASF (OPERA_L4_TROPO-ZENITH_V1). 'linear' needs the files of the hours before and "
                "after the acquisition."
            ),
            output_text(),
        )

    @classmethod
    def folder_help(cls) -> str:
        return tr(
            "Holds OPERA_L4_TROPO-ZENITH_*.nc, whole or as MintPy cuts them out; folders below it are searched too."
        )

    @classmethod
    def own_parameters(cls, prefix: str = "", advanced: bool = False) -> list[Any]:
        return [*super().own_parameters(prefix, advanced), *time_parameters(prefix, advanced)]

    @classmethod
    def read_correction(cls, values: Values, prefix: str = "") -> SeriesCorrection:
        from ...core.corrections.opera_troposphere import OperaTroposphere

        return OperaTroposphere(
            values.file(f"{prefix}FOLDER"),
            values.flag(f"{prefix}SKIP_MISSING"),
            values.choice(f"{prefix}INTERPOLATION"),
            values.text(f"{prefix}CLOCK"),
        )
