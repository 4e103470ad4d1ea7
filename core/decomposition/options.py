# SPDX-License-Identifier: GPL-2.0-or-later
"""What is asked of a decomposition or a projection: motions, common dates, pixels, and when they are good enough."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from ..errors import ParameterError

EAST, NORTH, UP, HORIZONTAL, DOWNSLOPE = "east", "north", "up", "horizontal", "downslope"
MODELS = {
    "east_up": (EAST, UP),
    "azimuth_up": (HORIZONTAL, UP),
    "downslope": (DOWNSLOPE,),
    "east_north_up": (EAST, NORTH, UP),
}
"""Each model and the motions that it allows; all others are taken to be zero."""
WEIGHTS = ("std", "no")
RESAMPLING = ("bilinear", "near")
"""GDAL's names."""
NEAREST, INTERPOLATED = "nearest", "interpolated"
TIME_AXES = (INTERPOLATED, NEAREST)
DIRECTIONS = ("vertical", "downslope", "azimuth")
"""Of a projection."""


@dataclass(frozen=True)
class DecompositionModel:
    """Which motions are looked for, and when a pixel's lines of sight are good enough for them.

    Attributes
    ----------
    name : str
        One of `MODELS`.
    bearing : float
        Horizontal direction of 'azimuth_up', degrees clockwise from north.
    weights : str
        'std' = 1 / variance of each track, 'no' = all tracks count the same.
    max_condition : float
        Largest ratio of the best to the worst determined motion.
    min_sensitivity : float
        What a unit of the worst determined motion is at least along the lines of sight, all together.
    least_slope : float
        Flatter ground has no direction of steepest descent, degrees.
    smoothing : float
        Standard deviation of a Gaussian over the slopes, pixels.
    """

    name: str = "east_up"
    bearing: float = 90.0
    weights: str = "std"
    max_condition: float = 10.0
    min_sensitivity: float = 0.2
    least_slope: float = 5.0
    smoothing: float = 1.0

    def __post_init__(self) -> None:
        if self.name not in MODELS:
            raise ParameterError(f"The model '{self.name}' is unknown; choose {', '.join(MODELS)}.")
        if self.weights not in WEIGHTS:
            raise ParameterError(f"The weights '{self.weights}' are unknown; choose {' or '.join(WEIGHTS)}.")
        if not self.max_condition >= 1:
            raise ParameterError(f"The condition number is at most {self.max_condition:g}; give 1 or more.")
        _require_sight(self.min_sensitivity, self.least_slope, self.smoothing)

    @property
    def motions(self) -> tuple[str, ...]:
        """Names of the motions that are looked for."""
        return MODELS[self.name]


@dataclass(frozen=True)
class TimeOptions:
    """How dates of several series are brought together; see :func:`~.common_dates.common_dates`."""

    axis: str = INTERPOLATED
    max_days: int = 24


@dataclass(frozen=True)
class ProjectionOptions:
    """Where the motion goes.

    Attributes
    ----------
    direction : str
        'vertical' (positive up), 'downslope' (positive down the steepest descent) or 'azimuth' (positive along
        `bearing`).
    bearing : float
        Degrees clockwise from north.
    min_sensitivity : float
        Pixels where a unit of motion is less than this along the line of sight are left out.
    least_slope : float
        Flatter ground has no direction of steepest descent, degrees.
    smoothing : float
        Standard deviation of a Gaussian over the slopes, pixels.
    dem : Path, optional
        Heights, a raster or HDF5 with `height`, on any grid; None = those of the geometry file.
    """

    direction: str = "downslope"
    bearing: float = 90.0
    min_sensitivity: float = 0.2
    least_slope: float = 5.0
    smoothing: float = 1.0
    dem: Path | None = None

    def __post_init__(self) -> None:
        if self.direction not in DIRECTIONS:
            raise ParameterError(f"The direction '{self.direction}' is unknown; choose {', '.join(DIRECTIONS)}.")
        _require_sight(self.min_sensitivity, self.least_slope, self.smoothing)


def _require_sight(min_sensitivity: float, least_slope: float, smoothing: float) -> None:
    """Raise ParameterError when a limit that both a decomposition and a projection set is out of its range."""
    if not 0 < min_sensitivity <= 1:
        raise ParameterError(f"The least sensitivity is {min_sensitivity:g}; give more than 0, at most 1.")
    if not 0 <= least_slope < 90 or not smoothing >= 0:
        raise ParameterError("The least slope must be 0 to 90 degrees, and the smoothing 0 or more.")
