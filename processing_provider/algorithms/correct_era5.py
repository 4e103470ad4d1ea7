# SPDX-License-Identifier: GPL-2.0-or-later
"""Correct the troposphere by ERA5."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..translation import tr
from ..values import Values
from ..zenith_correction import ZenithCorrection, output_text, time_parameters

if TYPE_CHECKING:
    from ...core.corrections.base import SeriesCorrection


class CorrectEra5(ZenithCorrection):
    """Series -> series without the delay of ERA5."""

    ID, PAGE = "correctera5", "troposphere-by-era5"

    def shortDescription(self) -> str:
        return self.tr("Removes the delay of the troposphere, computed from the reanalysis ERA5 on disk.")

    def tags(self) -> list[str]:
        return self.tr(
            "troposphere,atmosphere,era5,ecmwf,pyaps,delay,weather model,grib,reanalysis,tropo_pyaps3"
        ).split(",")

    def paragraphs(self) -> tuple[str, ...]:
        return (
            self.tr(
                "Temperature, humidity and geopotential on pressure levels become hydrostatic and wet refractivity, "
                "which is integrated from the height of each pixel to the top of the model, as PyAPS does. It removes "
                "what goes with height and what is smooth; turbulence is finer than the 30 km of ERA5."
            ),
            self.tr(
                "The files come from the Climate Data Store ('ERA5 hourly data on pressure levels': geopotential, "
                "temperature, specific humidity, all levels), or were downloaded by MintPy before. The nearest hour "
                "may be at most an hour away."
            ),
            output_text(),
        )

    def sources(self) -> tuple[str, ...]:
        return ("Jolivet et al. (2011)", "Jolivet et al. (2014)", "Hersbach et al. (2020)")

    @classmethod
    def folder_help(cls) -> str:
        return tr(
            "Holds GRIB or netCDF files of any names and any number of hours, such as MintPy's folder ERA5; folders "
            "below it are searched too."
        )

    @classmethod
    def own_parameters(cls, prefix: str = "", advanced: bool = False) -> list[Any]:
        return [*super().own_parameters(prefix, advanced), *time_parameters(prefix, advanced)]

    @classmethod
    def read_correction(cls, values: Values, prefix: str = "") -> SeriesCorrection:
        from ...core.corrections.era5 import Era5

        return Era5(
            values.file(f"{prefix}FOLDER"),
            values.flag(f"{prefix}SKIP_MISSING"),
            values.choice(f"{prefix}INTERPOLATION"),
            values.text(f"{prefix}CLOCK"),
        )
