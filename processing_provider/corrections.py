# SPDX-License-Identifier: GPL-2.0-or-later
"""The algorithms that correct displacement series, in the order in which the workflow applies them."""

from __future__ import annotations

from .correct_dem_error import CorrectDemError
from .correct_era5 import CorrectEra5
from .correct_gacos import CorrectGacos
from .correct_height_correlation import CorrectHeightCorrelation
from .correct_ionosphere import CorrectIonosphere
from .correct_opera_troposphere import CorrectOperaTroposphere
from .correct_oscillator_drift import CorrectOscillatorDrift
from .correct_product_delays import CorrectProductDelays
from .correct_tides import CorrectTides
from .correction import CorrectionAlgorithm
from .filter_series import FilterSpace, FilterTime
from .reference_date import ReferenceDate
from .remove_plate_motion import RemovePlateMotion
from .remove_ramp import RemoveRamp

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
        key=lambda algorithm: algorithm.KIND.position,
    )
)
