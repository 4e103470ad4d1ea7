# SPDX-License-Identifier: GPL-2.0-or-later
"""Weights of interferometric phase from spatial coherence."""

from __future__ import annotations

from enum import Enum
from functools import lru_cache

import numpy as np
import numpy.typing as npt

FloatArray = npt.NDArray[np.float32]

BINS = 200
COHERENCE_FLOOR = 0.05
"""Lower coherence weighs as this one: the estimate is biased there."""
PIECE = 32768
"""Values that are looked up at a time."""
MOST_LOOKS = 80
"""More looks than this change the variance no further but overflow the density."""


class Weighting(str, Enum):
    """How coherence becomes the weight of a phase."""

    VARIANCE = "var"
    """Inverse of the phase variance of a distributed scatterer (Tough et al., 1995)."""
    FISHER = "fim"
    """Fisher information index 2 L c^2 / (1 - c^2) (Seymour & Cumming, 1994)."""
    COHERENCE = "coh"
    """Coherence itself."""
    NONE = "no"
    """All weights 1."""


def coherence_to_weight(coherence: FloatArray, kind: Weighting | str, looks: int) -> FloatArray:
    """Weight of each phase.

    Parameters
    ----------
    coherence : array of any shape
        Spatial coherence 0 to 1; NaN and values under 0.05 count as 0.05.
    kind : Weighting
    looks : int
        Number of independent looks L.

    Returns
    -------
    array of the same shape
        Weights, greater than 0; the inverse of a variance in rad^2 for `var` and `fim`.
    """
    kind = Weighting(kind)
    if kind is Weighting.NONE:
        return np.ones_like(coherence, dtype=np.float32)
    if kind is Weighting.COHERENCE:
        return np.asarray(np.fmax(coherence, np.float32(COHERENCE_FLOOR)), dtype=np.float32)
    if kind is Weighting.FISHER:
        limited = np.clip(np.fmax(coherence, np.float32(COHERENCE_FLOOR)), None, np.float32(1.0 - 1e-3))
        square = limited * limited
        return np.asarray(2.0 * looks * square / (1.0 - square), dtype=np.float32)
    return _look_up(variance_weight_table(min(looks, MOST_LOOKS)), coherence)


def _look_up(table: FloatArray, coherence: FloatArray) -> FloatArray:
    """Weights of a table of bins, in pieces that stay in the processor's cache.

    Bins are [k, k + 1) / BINS around (k + 1/2) / BINS, and the bin whose centre lies at or below the value is taken:
    number floor(c BINS - 1/2), or with the table moved on by one, floor(c BINS + 1/2). In double precision: a bin too
    low or high at its edge moves the displacement by up to 0.02 mm.
    """
    moved = np.roll(table, 1)
    values = coherence.reshape(-1)
    weights = np.empty_like(values, dtype=np.float32)
    for start in range(0, len(values), PIECE):
        piece = slice(start, start + PIECE)
        position = np.fmax(values[piece], np.float32(COHERENCE_FLOOR)).astype(np.float64)
        position *= BINS
        position += 0.5
        # a byte is never outside the table, whatever the mode; `raise` would fill a copy first
        np.take(moved, position.astype(np.uint8), out=weights[piece], mode="clip")
    return weights.reshape(coherence.shape)


@lru_cache(maxsize=8)
def variance_weight_table(looks: int) -> FloatArray:
    """Inverse phase variance (1 / rad^2) of a distributed scatterer in 200 bins of coherence, shape (256,).

    The variance is the second moment of the phase density of L looks, summed over 200 samples of -pi..pi.
    The last bin is repeated to fill 256.
    """
    coherence = (np.arange(BINS) + 0.5) / BINS
    phase = np.linspace(-np.pi, np.pi, BINS)
    density = phase_density(looks, coherence, phase)
    variance = np.sum(phase[:, None] ** 2 * density, axis=0) * (2.0 * np.pi / BINS)
    positive = variance > 0
    variance[~positive] = variance[positive].min()
    return np.pad(1.0 / variance, (0, 256 - BINS), mode="edge").astype(np.float32)


def phase_density(
    looks: int, coherence: npt.NDArray[np.float64], phase: npt.NDArray[np.float64]
) -> npt.NDArray[np.float64]:
    """Probability density of the interferometric phase of L looks around 0 (Tough et al., 1995, eq. 66).

    Parameters
    ----------
    coherence : (C,)
        Below 1.
    phase : (F,)
        Radians, -pi to pi.

    Returns
    -------
    (F, C)
        Density per radian.
    """
    from scipy.special import gammaln

    beta = np.cos(phase)[:, None] * np.abs(coherence)[None, :]
    rest = 1.0 - beta**2
    scale = (1.0 - coherence**2) ** looks / (2.0 * np.pi)
    factor = np.exp(gammaln(2 * looks - 1) - 2.0 * gammaln(looks) - 2.0 * (looks - 1) * np.log(2.0))
    main = (2 * looks - 1) * beta / rest ** (looks + 0.5) * (0.5 * np.pi + np.arcsin(beta)) + rest**-looks
    density = factor * main
    if looks > 1:
        tail = np.zeros_like(beta)
        for r in range(looks - 1):
            ratio = gammaln(looks - 0.5) - gammaln(looks - 0.5 - r) + gammaln(looks - 1 - r) - gammaln(looks - 1)
            tail += np.exp(ratio) * (1.0 + (2 * r + 1) * beta**2) / rest ** (r + 2)
        density = density + tail / (2.0 * (looks - 1))
    return np.asarray(scale * density)
