# SPDX-License-Identifier: GPL-2.0-or-later
"""Weights of interferometric phase from spatial coherence."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
import numpy.typing as npt

from .inversion_options import Weighting

FloatArray = npt.NDArray[np.float32]

BINS = 200
COHERENCE_FLOOR = 0.05
"""Lower coherence weighs as this one: the estimate is biased there."""
PIECE = 32768
"""Values that are looked up at a time."""
MOST_LOOKS = 80
"""More looks than this change the variance no further but overflow the density."""


def coherence_to_weight(
    coherence: FloatArray, kind: Weighting | str, looks: int, out: FloatArray | None = None
) -> FloatArray:
    """Weight of each phase.

    Parameters
    ----------
    coherence : array of any shape
        Spatial coherence 0 to 1; NaN and values under 0.05 count as 0.05.
    kind : Weighting
    looks : int
        Number of independent looks L.
    out : array of the same shape, optional
        Contiguous; where the weights go, `coherence` itself if it is not needed any more.

    Returns
    -------
    array of the same shape
        Weights, greater than 0; the inverse of a variance in rad^2 for `var` and `fim`.
    """
    weights = np.empty(coherence.shape, dtype=np.float32) if out is None else out
    kind = Weighting(kind)
    if kind is Weighting.NONE:
        weights.fill(1.0)
    elif kind is Weighting.VARIANCE:
        _look_up(min(looks, MOST_LOOKS), coherence, weights)
    else:
        np.fmax(coherence, np.float32(COHERENCE_FLOOR), out=weights)
        if kind is Weighting.FISHER:
            np.fmin(weights, np.float32(1.0 - 1e-3), out=weights)
            np.square(weights, out=weights)
            np.divide(np.float32(2.0 * looks) * weights, np.float32(1.0) - weights, out=weights)
    return weights


def _look_up(looks: int, coherence: FloatArray, out: FloatArray) -> None:
    """Look up the weights of the variance, in pieces that stay in the processor's cache.

    The bin whose centre lies at or below the value is taken: number floor(c BINS - 1/2), in double precision, as a bin
    too low or high at its edge moves the displacement by up to 0.02 mm. Two neighbours are looked up at a time, which
    takes half as long.
    """
    one, two = _moved_tables(looks)
    values, weights = coherence.reshape(-1), out.reshape(-1)
    bins = np.empty(PIECE, dtype=np.uint8)
    for start in range(0, len(values), PIECE):
        piece = values[start : start + PIECE]
        if not (piece.min() >= 0.0 and piece.max() <= 1.0):  # or NaN; seldom, and slower than to look
            piece = np.fmin(np.fmax(piece, np.float32(0.0)), np.float32(1.0))
        position = piece.astype(np.float64)
        position *= BINS
        position += 0.5
        np.copyto(bins[: len(piece)], position, casting="unsafe")
        even = len(piece) // 2 * 2
        found = weights[start : start + len(piece)]
        # a byte is never outside the table, whatever the mode; `raise` would fill a copy first
        np.take(two, bins[:even].view(np.uint16), out=found[:even].view(np.float64), mode="clip")
        np.take(one, bins[even : len(piece)], out=found[even:], mode="clip")


@lru_cache(maxsize=8)
def _moved_tables(looks: int) -> tuple[FloatArray, npt.NDArray[np.float64]]:
    """Weights by floor(c BINS + 1/2), a byte, (256,); and two neighbours' by both bytes, held as a double, (65536,)."""
    moved = np.roll(variance_weight_table(looks), 1)
    lowest = int(COHERENCE_FLOOR * BINS + 0.5)
    moved[:lowest] = moved[lowest]
    both = np.arange(1 << 16, dtype=np.uint16).view(np.uint8).reshape(-1, 2)
    return moved, moved[both].view(np.float64).reshape(-1)


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
