# SPDX-License-Identifier: GPL-2.0-or-later
"""Ionosphere from the split spectrum: phases of pairs that a processor estimated from two halves of the band."""

from __future__ import annotations

from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from ..errors import ParameterError
from ..network.network import Pair
from ..progress import Progress
from ..series import DisplacementSeries
from ..stack import PHASE
from .base import CorrectionFiles, register
from .delay import DelayCorrection, DelayReader
from .pair_delays import PairDelays
from .product_delays import IONOSPHERE


@register
@dataclass(frozen=True)
class Ionosphere(DelayCorrection):
    """Subtract the ionosphere of ionStack.h5; without one, that of the delays that came with the interferograms.

    Attributes
    ----------
    exclude_dates, exclude_pairs : tuple
        Where the estimate failed. A date that no other pair reaches is not corrected.
    """

    exclude_dates: tuple[date, ...] = ()
    exclude_pairs: tuple[Pair, ...] = ()

    id: ClassVar[str] = "correctionosphere"

    def delay(
        self, files: CorrectionFiles, series: DisplacementSeries, progress: Progress
    ) -> AbstractContextManager[DelayReader]:
        """Invert the pairs."""
        if files.ion_stack is not None:
            pairs = PairDelays(files.ion_stack, (PHASE,), self.exclude_dates, self.exclude_pairs)
        elif files.delays is not None:
            pairs = PairDelays(files.delays, (IONOSPHERE,), self.exclude_dates, self.exclude_pairs)
        else:
            raise ParameterError(
                f"There is no ionosphere for {files.series}; give the stack of ionospheric phases (ionStack.h5), or "
                "load products that bring it along."
            )
        return pairs.open(series, progress)
