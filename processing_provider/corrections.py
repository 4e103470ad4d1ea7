# SPDX-License-Identifier: GPL-2.0-or-later
"""The algorithms that correct displacement series, in the order in which the workflow applies them."""

from __future__ import annotations

from .algorithms.correct_dem_error import CorrectDemError
from .algorithms.correct_era5 import CorrectEra5
from .algorithms.correct_gacos import CorrectGacos
from .algorithms.correct_height_correlation import CorrectHeightCorrelation
from .algorithms.correct_ionosphere import CorrectIonosphere
from .algorithms.correct_opera_troposphere import CorrectOperaTroposphere
from .algorithms.correct_oscillator_drift import CorrectOscillatorDrift
from .algorithms.correct_product_delays import CorrectProductDelays
from .algorithms.correct_tides import CorrectTides
from .algorithms.filter_series import FilterSpace, FilterTime
from .algorithms.reference_date import ReferenceDate
from .algorithms.remove_plate_motion import RemovePlateMotion
from .algorithms.remove_ramp import RemoveRamp
from .correction import CorrectionAlgorithm

CORRECTION_ALGORITHMS: tuple[type[CorrectionAlgorithm], ...] = tuple(
    sorted(
        (
            CorrectDemError,
            CorrectEra5,
            CorrectGacos,
            CorrectHeightCorrelation,
            CorrectIonosphere,
            CorrectOperaTroposphere,
            CorrectOscillatorDrift,
            CorrectProductDelays,
            CorrectTides,
            FilterSpace,
            FilterTime,
            ReferenceDate,
            RemovePlateMotion,
            RemoveRamp,
        ),
        key=lambda algorithm: algorithm.entry().position,
    )
)
