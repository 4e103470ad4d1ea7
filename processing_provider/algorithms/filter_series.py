# SPDX-License-Identifier: GPL-2.0-or-later
"""Filter a displacement time series in space or in time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...core.corrections.choices import KINDS, PASSES
from .. import parameters
from ..correction import CorrectionAlgorithm
from ..translation import tr
from ..values import Values

if TYPE_CHECKING:
    from ...core.corrections.base import SeriesCorrection


def _shared(prefix: str, advanced: bool) -> tuple[Any, Any]:
    """The kind of filter, and what is kept."""
    kind = parameters.choice(
        f"{prefix}KIND",
        tr("Filter"),
        tr("gaussian = weighted mean, median = the middle value, which keeps edges and drops outliers."),
        KINDS,
        KINDS[0],
        advanced,
    )
    keep = parameters.choice(
        f"{prefix}KEEP",
        tr("Keep"),
        tr("low = the smooth part, high = the difference from it."),
        PASSES,
        PASSES[0],
        advanced,
    )
    return kind, keep


class FilterSpace(CorrectionAlgorithm):
    """Series -> series filtered date by date."""

    ID, PAGE = "filterspace", "filters"
    EXPERT = True

    def shortDescription(self) -> str:
        return self.tr("Smooths each date over the map, or keeps what is not smooth.")

    def tags(self) -> list[str]:
        return self.tr("filter,smooth,gaussian,median,lowpass,highpass,space,spatial_filter").split(",")

    def paragraphs(self) -> tuple[str, ...]:
        return (
            self.tr(
                "Replaces the displacement of each pixel on each date by the weighted mean (Gaussian) or the median of "
                "the pixels around it, or by the difference from it. Pixels without data do not count and stay without."
            ),
            self.tr(
                "low smooths noise; high removes what is wide, such as troposphere, around narrow motion: a landslide "
                "narrower than the filter stays nearly whole. The reference point stays at 0."
            ),
            self.tr("Output: the filtered series, metres along the line of sight, positive toward the radar."),
        )

    @classmethod
    def own_parameters(cls, prefix: str = "", advanced: bool = False) -> list[Any]:
        kind, keep = _shared(prefix, advanced)
        text = tr("Standard deviation of the Gaussian, or half the width of the median's square.")
        size = parameters.number(f"{prefix}SIZE", tr("Size [pixels]"), text, 3.0, 0.1, advanced=advanced)
        return [kind, size, keep]

    @classmethod
    def read_correction(cls, values: Values, prefix: str = "") -> SeriesCorrection:
        from ...core.corrections.filters import SpatialFilter

        kind, keep = values.choice(f"{prefix}KIND"), values.choice(f"{prefix}KEEP")
        return SpatialFilter(kind, values.number(f"{prefix}SIZE"), keep)


class FilterTime(CorrectionAlgorithm):
    """Series -> series filtered pixel by pixel."""

    ID, PAGE = "filtertime", "filters"
    EXPERT = True

    def shortDescription(self) -> str:
        return self.tr("Smooths the history of each pixel, or keeps what is not smooth.")

    def tags(self) -> list[str]:
        return self.tr("filter,smooth,gaussian,median,lowpass,highpass,time,temporal_filter").split(",")

    def paragraphs(self) -> tuple[str, ...]:
        return (
            self.tr(
                "Replaces the displacement of each date by the weighted mean (Gaussian) or the median of the dates "
                "around it, or by the difference from it. Gaps in time are respected: days count, not numbers of dates."
            ),
            self.tr(
                "low takes the noise of single dates (turbulent troposphere) out of the curve, and rounds sudden "
                "motion too; high shows what single dates do. Displacement stays 0 on the reference date."
            ),
            self.tr("Output: the filtered series, metres along the line of sight, positive toward the radar."),
        )

    @classmethod
    def own_parameters(cls, prefix: str = "", advanced: bool = False) -> list[Any]:
        kind, keep = _shared(prefix, advanced)
        text = tr("Standard deviation of the Gaussian, or half the width of the median's window.")
        size = parameters.number(f"{prefix}DAYS", tr("Size [days]"), text, 60.0, 0.1, advanced=advanced)
        return [kind, size, keep]

    @classmethod
    def read_correction(cls, values: Values, prefix: str = "") -> SeriesCorrection:
        from ...core.corrections.filters import TemporalFilter

        kind, keep = values.choice(f"{prefix}KIND"), values.choice(f"{prefix}KEEP")
        return TemporalFilter(kind, values.number(f"{prefix}DAYS"), keep)
