# SPDX-License-Identifier: GPL-2.0-or-later
"""Closed triplets of interferograms, and the whole cycles that unwrapping put into them.

Of dates a < b < c the phases ab + bc - ac of correctly unwrapped interferograms nearly close; an unwrapping error
leaves a multiple of 2 pi (Yunjun et al., 2019, Computers & Geosciences 133, 104331).
"""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from .network import Network

IntArray = npt.NDArray[np.intp]

HALF_CYCLE = np.float32(np.pi)
"""Closures beyond it are nearer to another whole number of cycles than to 0."""


def find_triplets(network: Network, kept_only: bool = True) -> IntArray:
    """Positions among all pairs of ab, bc and ac of every closed triplet, (T, 3), in order of the dates."""
    number = {pair: i for i, pair in enumerate(network.pairs) if network.kept[i] or not kept_only}
    later: dict[Any, list[Any]] = {}
    for first, second in number:
        later.setdefault(first, []).append(second)
    found = [
        (number[a, b], number[b, c], number[a, c])
        for a in sorted(later)
        for b in sorted(later[a])
        for c in sorted(later.get(b, ()))
        if (a, c) in number
    ]
    return np.array(found, dtype=np.intp).reshape(-1, 3)


def closure_phase(phase: npt.NDArray[np.floating[Any]], triplets: IntArray) -> npt.NDArray[np.floating[Any]]:
    """Phases ab + bc - ac of triplets, radians, NaN where one is: (T, ...) from phases of all pairs (M, ...).

    One triplet (3,) instead of many (T, 3) gives its closure (...).
    """
    ab, bc, ac = triplets.T
    return np.asarray(phase[ab] + phase[bc] - phase[ac])


def cycles(closure: npt.NDArray[np.floating[Any]]) -> npt.NDArray[np.floating[Any]]:
    """The whole number of cycles nearest to a closure phase; NaN stays."""
    return np.asarray(np.round(closure / (2.0 * np.pi)))
