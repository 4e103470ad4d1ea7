# SPDX-License-Identifier: GPL-2.0-or-later
"""How a network is inverted: weights, masks, thresholds."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from .errors import ParameterError

MASK_DATASETS = ("", "coherence", "connectComponent")
"""Datasets of a stack that tell which phases to drop; empty = none."""


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


class MinimumNorm(str, Enum):
    """What is made as small as possible where a pixel's network falls apart."""

    VELOCITY = "velocity"
    """The sum of squared velocities between consecutive dates (Berardino et al., 2002)."""
    PHASE = "phase"
    """The sum of squared phases relative to the first date."""


@dataclass(frozen=True)
class InversionOptions:
    """How the network is inverted.

    Attributes
    ----------
    weights : str
        'var', 'fim', 'coh' or 'no', see :class:`Weighting`.
    mask_dataset : str
        '' = use every valid phase; 'coherence' = drop phases of lower coherence than `mask_threshold`;
        'connectComponent' = drop phases outside any reliable component.
    mask_threshold : float
        Lowest coherence used, 0 to 1.
    min_redundancy : float
        Least number of valid interferograms at every date but the first.
    min_norm : str
        'velocity' or 'phase', see :class:`MinimumNorm`.
    water_mask : path, optional
        A mask on the stack's grid; pixels of value 0 are skipped.
    coherence_threshold : float
        Least temporal coherence of a reliable pixel.
    min_region_pixels : int
        Reliable regions of fewer connected pixels are left out of the mask.
    """

    weights: str = Weighting.VARIANCE.value
    mask_dataset: str = ""
    mask_threshold: float = 0.4
    min_redundancy: float = 1.0
    min_norm: str = MinimumNorm.VELOCITY.value
    water_mask: str | Path | None = None
    coherence_threshold: float = 0.7
    min_region_pixels: int = 10

    def __post_init__(self) -> None:
        if self.weights not in [kind.value for kind in Weighting]:
            raise ParameterError(f"Weights '{self.weights}' are unknown; choose var, fim, coh or no.")
        if self.min_norm not in [kind.value for kind in MinimumNorm]:
            raise ParameterError(f"Minimum norm '{self.min_norm}' is unknown; choose velocity or phase.")
        if self.mask_dataset not in MASK_DATASETS:
            raise ParameterError(
                f"Mask dataset '{self.mask_dataset}' is unknown; choose coherence or connectComponent."
            )
        for name in ("mask_threshold", "coherence_threshold"):
            if not 0.0 <= getattr(self, name) <= 1.0:
                raise ParameterError(
                    f"The {name.replace('_', ' ')} is {getattr(self, name)}; give a value from 0 to 1."
                )
        if self.min_redundancy < 0 or self.min_region_pixels < 0:
            raise ParameterError("Minimum redundancy and minimum region size cannot be negative.")
