# SPDX-License-Identifier: GPL-2.0-or-later
"""The algorithms that correct displacement series, in the order in which the workflow applies them."""

from __future__ import annotations

from .correct_dem_error import CorrectDemError
from .correction import CorrectionAlgorithm
from .reference_date import ReferenceDate
from .remove_ramp import RemoveRamp

CORRECTION_ALGORITHMS: tuple[type[CorrectionAlgorithm], ...] = tuple(
    sorted((RemoveRamp, CorrectDemError, ReferenceDate), key=lambda algorithm: algorithm.KIND.position)
)
