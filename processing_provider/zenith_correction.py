# SPDX-License-Identifier: GPL-2.0-or-later
"""What the corrections by files of the troposphere's zenith delay ask for."""

from __future__ import annotations

from typing import Any

from ..core.atmosphere.model_times import CHOICES, NEAREST
from ..core.corrections.catalogue import DELAY
from . import parameters
from .correction import CorrectionAlgorithm
from .translation import tr


class ZenithCorrection(CorrectionAlgorithm):
    """A folder of files, and what happens to dates without one.

    A subclass says what the files are; in the workflow the folder may be empty while the step is off.
    """

    @classmethod
    def folder_help(cls) -> str:
        """What lies in the folder."""
        raise NotImplementedError

    @classmethod
    def own_parameters(cls, prefix: str = "", advanced: bool = False) -> list[Any]:
        text = tr(
            "MintPy's way: a date without a file keeps its displacement, and the log says which. Otherwise missing "
            "files stop the run. The reference date needs a file in any case."
        )
        return [
            parameters.folder_input(
                f"{prefix}FOLDER", tr("Folder of files"), cls.folder_help(), bool(prefix), advanced=advanced
            ),
            parameters.flag(
                f"{prefix}SKIP_MISSING", tr("Leave dates without a file as they are"), text, False, advanced
            ),
        ]

    @classmethod
    def product_labels(cls) -> dict[str, str]:
        return {DELAY: tr("Delay time series")}


def time_parameters(prefix: str, advanced: bool) -> list[Any]:
    """How moments of a weather model become that of the acquisition."""
    text = tr(
        "nearest = the moment of the model that is nearest to the acquisition, as in MintPy; linear = between the "
        "moments before and after it, which must both be there."
    )
    label = tr("Interpolation in time")
    clock = tr("HH:MM in UTC, such as 05:42. Empty = as the series says (CENTER_LINE_UTC).")
    return [
        parameters.choice(f"{prefix}INTERPOLATION", label, text, CHOICES, NEAREST, advanced),
        parameters.words(f"{prefix}CLOCK", tr("Time of the acquisitions"), clock, advanced=True),
    ]


def output_text() -> str:
    """The outputs, which are alike."""
    return tr(
        "The vertical delay is divided by the cosine of the incidence angle and taken relative to the reference point "
        "and date. Outputs: the corrected series and, if asked for, the delay as a series of its own: apparent "
        "displacement in metres along the line of sight, positive toward the radar."
    )
