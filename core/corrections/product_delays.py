# SPDX-License-Identifier: GPL-2.0-or-later
"""Delays that come with the interferograms (ARIA GUNW v3, NISAR GUNW): troposphere, solid Earth tide, ionosphere."""

from __future__ import annotations

from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from ..errors import ParameterError
from ..progress import Progress
from ..series import DisplacementSeries
from .base import CorrectionFiles, register
from .delay import DelayCorrection, DelayReader
from .pair_delays import PairDelays

TROPOSPHERE, TIDE, IONOSPHERE = "troposphere", "solidEarthTide", "ionosphere"
LAYERS = (TROPOSPHERE, TIDE, IONOSPHERE)


@register
@dataclass(frozen=True)
class ProductDelays(DelayCorrection):
    """Subtract delays that came with the interferograms.

    Attributes
    ----------
    layers : tuple of str
        Which, of `LAYERS`; those that the file lacks are an error.
    """

    layers: tuple[str, ...] = (TROPOSPHERE,)

    id: ClassVar[str] = "correctproductdelays"

    def __post_init__(self) -> None:
        if not self.layers or not set(self.layers) <= set(LAYERS):
            raise ParameterError(f"Choose at least one of the delays {', '.join(LAYERS)}.")

    def delay(
        self, files: CorrectionFiles, series: DisplacementSeries, progress: Progress
    ) -> AbstractContextManager[DelayReader]:
        """Invert the pairs."""
        return PairDelays(Path(str(files.delays)), self.layers).open(series, progress)
