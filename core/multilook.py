# SPDX-License-Identifier: GPL-2.0-or-later
"""Average looks x looks pixels into one, each kind of layer in its own way."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
import numpy.typing as npt

FloatArray = npt.NDArray[np.float32]


def mean_of_valid(data: FloatArray, looks: int, least_share: float = 0.0) -> FloatArray:
    """Mean of the valid (not NaN) pixels of each window.

    Parameters
    ----------
    data : (..., rows, cols) array
        Sides that are multiples of `looks`.
    least_share : float
        Share of the window, 0 to 1, that must be valid; one pixel in any case.

    Returns
    -------
    (..., rows / looks, cols / looks) array
        NaN where too few pixels are valid.
    """
    if looks == 1:
        return data
    total = np.zeros(_shape(data, looks), dtype=np.float64)
    count = np.zeros(total.shape, dtype=np.int32)
    for part in _parts(data, looks):
        valid = ~np.isnan(part)
        count += valid
        np.add(total, part, out=total, where=valid)
    mean = np.full(count.shape, np.nan, dtype=np.float32)
    enough = (count > 0) & (count >= least_share * looks * looks)
    np.divide(total, count, out=mean, where=enough, casting="same_kind")
    return mean


def common_value(data: FloatArray, looks: int) -> FloatArray:
    """The value that all valid (not NaN) pixels of a window share, 0 where they differ or there is none."""
    if looks == 1:
        return np.where(np.isnan(data), np.float32(0), data)
    low = np.full(_shape(data, looks), np.inf, dtype=np.float32)
    high = np.full(low.shape, -np.inf, dtype=np.float32)
    for part in _parts(data, looks):
        np.fmin(low, part, out=low)
        np.fmax(high, part, out=high)
    return np.where(low == high, low, np.float32(0))


def majority(mask: npt.NDArray[np.bool_], looks: int) -> npt.NDArray[np.bool_]:
    """True where more than half of a window is True."""
    if looks == 1:
        return mask
    count = np.zeros(_shape(mask, looks), dtype=np.int32)
    for part in _parts(mask, looks):
        count += part
    return np.asarray(2 * count > looks * looks)


def _shape(data: npt.NDArray[Any], looks: int) -> tuple[int, ...]:
    rows, cols = data.shape[-2:]
    return (*data.shape[:-2], rows // looks, cols // looks)


def _parts(data: npt.NDArray[Any], looks: int) -> Iterator[npt.NDArray[Any]]:
    """The first pixel of all windows, the second pixel of all windows, and so on."""
    for row in range(looks):
        for col in range(looks):
            yield data[..., row::looks, col::looks]
