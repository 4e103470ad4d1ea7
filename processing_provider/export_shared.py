# SPDX-License-Identifier: GPL-2.0-or-later
"""What the exports of one layer have in common."""

from __future__ import annotations

from typing import Any

from . import parameters
from .translation import tr


def layer_parameters(all_dates: bool = False) -> list[Any]:
    """Input, layer or date, and mask; `all_dates` when a series is exported whole unless a date is given."""
    source = tr("velocity.h5 or another product of ours or MintPy's, a time series, or a raster.")
    if all_dates:
        layer = tr("Layer of the HDF5 file, or one date of the time series. Empty = its main one, all dates.")
    else:
        layer = tr(
            "Layer of the HDF5 file, or date of the time series (20180106). Empty = its main one, the last date."
        )
    mask = tr("Reliable pixels on the same grid, such as maskTempCoh.h5; others are left out.")
    return [
        parameters.raster_or_h5_input("INPUT", tr("Input"), source, optional=False),
        parameters.words("DATASET", tr("Layer or date"), layer),
        parameters.raster_or_h5_input("MASK", tr("Mask"), mask),
    ]
