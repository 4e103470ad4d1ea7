# SPDX-License-Identifier: GPL-2.0-or-later
"""Several lines of sight -> motion in given directions, by weighted least squares in every pixel.

References
----------
Fialko, Y., Simons, M., & Agnew, D. (2001). The complete (3-D) surface displacement field in the epicentral area of the
1999 Mw 7.1 Hector Mine earthquake. GRL 28(16), 3063-3066.
Wright, T. J., Parsons, B. E., & Lu, Z. (2004). Toward mapping surface deformation in three dimensions using InSAR.
GRL 31, L01607: propagation of errors.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Union

import numpy as np
import numpy.typing as npt

from ..line_of_sight import VERTICAL, along, horizontal_vector
from .options import DOWNSLOPE, EAST, HORIZONTAL, NORTH, UP, DecompositionModel

Array = npt.NDArray[np.float64]
FloatArray = npt.NDArray[np.float32]
Direction = Union[FloatArray, Sequence[float]]
"""Three numbers, or an array (3, ...) with a direction for each pixel."""

LEAST_SINGULAR = 1e-6
"""Share of the largest singular value below which the smallest is rounding error: the condition number is infinite."""
LEAST_STD = 1e-5
"""Standard deviation below which weights grow no more, m/year: that of a reference pixel is 0."""


def directions(model: DecompositionModel, steepest: FloatArray | None) -> tuple[Direction, ...]:
    """Unit vector of each motion of a model.

    Parameters
    ----------
    steepest : (3, ...) array
        Direction of steepest descent of each pixel, for the model 'downslope'.
    """
    known: dict[str, Direction] = {
        EAST: (1.0, 0.0, 0.0),
        NORTH: (0.0, 1.0, 0.0),
        UP: VERTICAL,
        HORIZONTAL: horizontal_vector(model.bearing),
    }
    if steepest is not None:
        known[DOWNSLOPE] = steepest
    return tuple(known[name] for name in model.motions)


@dataclass(frozen=True)
class Geometry:
    """How P pixels are seen by m tracks, and the linear function from measurements to p motions.

    Attributes
    ----------
    operator : (p, m, P)
        Motions of a pixel are this times its measurements; NaN where they are not determined.
    design : (m, p, P)
        Measurements of a pixel are this times its motions; 0 for a track that it lacks.
    used : (m, P)
        Which tracks a pixel has.
    condition, sensitivity : (P,)
        Ratio of largest to smallest singular value of the design, and the smallest itself.
    """

    operator: Array
    design: Array
    used: npt.NDArray[np.bool_]
    condition: Array
    sensitivity: Array

    @property
    def tracks(self) -> npt.NDArray[np.intp]:
        """Number of tracks that a pixel has, (P,)."""
        return np.asarray(self.used.sum(axis=0))


def design_matrix(directions: Sequence[Direction], sights: Sequence[FloatArray]) -> Array:
    """What each motion is along each line of sight.

    Parameters
    ----------
    directions : sequence of p directions, (3,) or (3, P)
    sights : sequence of m arrays (3, P)

    Returns
    -------
    (m, p, P) array
    """
    rows = [np.stack([along(direction, sight) for direction in directions]) for sight in sights]
    return np.stack(rows).astype(np.float64)


def geometry(
    design: Array, present: npt.NDArray[np.bool_], std: npt.NDArray[np.floating[Any]] | None, model: DecompositionModel
) -> Geometry:
    """Weighted least squares of every pixel, from its design matrix.

    Parameters
    ----------
    design : (m, p, P)
        Of :func:`design_matrix`.
    present : (m, P)
        Which tracks measure a pixel.
    std : (m, P), optional
        Standard deviations of the measurements; None = all count the same.
    """
    used = present & np.isfinite(design).all(axis=1)
    design = np.where(used[:, None], design, 0.0)
    low, high = _singular_values(_normal(design, design))
    condition = np.divide(high, low, out=np.full(len(low), np.inf), where=low > LEAST_SINGULAR * high)
    weighted = design if std is None else design * _relative_weights(std, used)[:, None]
    inverse = _inverse(_normal(weighted, design))
    inverse[:, :, ~((condition <= model.max_condition) & (low >= model.min_sensitivity))] = np.nan
    operator = np.stack([_combine(row[:, None], weighted.swapaxes(0, 1)) for row in inverse])
    return Geometry(operator, design, used, condition, low)


def motions(seen: Geometry, values: npt.NDArray[np.floating[Any]]) -> Array:
    """Motions (p, P) of measurements (m, P), or (p, K, P) of (m, K, P); NaN where a track that the pixel has is."""
    used = seen.used if values.ndim == 2 else seen.used[:, None]
    filled = np.where(used, values, 0.0)
    return np.stack([_combine(row if values.ndim == 2 else row[:, None], filled) for row in seen.operator])


def standard_deviations(seen: Geometry, std: npt.NDArray[np.floating[Any]]) -> Array:
    """Standard deviations (p, P) of motions from those (m, P) of the measurements, which are independent."""
    variance = np.where(seen.used, std, 0.0).astype(np.float64) ** 2
    return np.sqrt(np.stack([_combine(row**2, variance) for row in seen.operator]))


def misfit(seen: Geometry, values: npt.NDArray[np.floating[Any]], found: Array) -> Array:
    """Root mean square of what the motions (p, P) do not explain of (m, P); NaN without redundancy."""
    squares = np.zeros(values.shape[1])
    for row, used, measured in zip(seen.design, seen.used, values):
        squares += np.where(used, measured - _combine(row, found), 0.0) ** 2
    redundant = seen.tracks > len(found)
    return np.asarray(np.sqrt(np.divide(squares, seen.tracks, out=np.full(len(squares), np.nan), where=redundant)))


def _combine(factors: Array, values: Array) -> Array:
    """Sum of factors times values over the first axis; few and long, so a loop is faster than einsum."""
    total = factors[0] * values[0]
    for factor, value in zip(factors[1:], values[1:]):
        total = total + factor * value
    return np.asarray(total)


def _normal(left: Array, right: Array) -> Array:
    """Products (p, p, P) of two designs (m, p, P), summed over the tracks."""
    count = left.shape[1]
    return np.stack([np.stack([_combine(left[:, k], right[:, n]) for n in range(count)]) for k in range(count)])


def _singular_values(square: Array) -> tuple[Array, Array]:
    """Smallest and largest singular value (P,) of matrices whose squares are (p, p, P)."""
    if len(square) == 1:
        low = high = square[0, 0]
    elif len(square) == 2:
        high = 0.5 * (square[0, 0] + square[1, 1]) + np.hypot(0.5 * (square[0, 0] - square[1, 1]), square[0, 1])
        product = square[0, 0] * square[1, 1] - square[0, 1] ** 2
        low = np.divide(product, high, out=np.zeros_like(high), where=high > 0)
    else:
        ordered = np.linalg.eigvalsh(np.moveaxis(square, -1, 0))
        low, high = ordered[:, 0], ordered[:, -1]
    return np.sqrt(np.maximum(low, 0.0)), np.sqrt(np.maximum(high, 0.0))


def _inverse(matrix: Array) -> Array:
    """Inverses of symmetric positive definite matrices (p, p, P) by Gauss-Jordan elimination; not finite elsewhere."""
    count = len(matrix)
    left = matrix.copy()
    right = np.zeros_like(matrix)
    right[range(count), range(count)] = 1.0
    with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
        for k in range(count):
            pivot = left[k, k].copy()
            left[k] /= pivot
            right[k] /= pivot
            for n in range(count):
                if n != k:
                    factor = left[n, k].copy()
                    left[n] -= factor * left[k]
                    right[n] -= factor * right[k]
    return right


def _relative_weights(std: npt.NDArray[np.floating[Any]], used: npt.NDArray[np.bool_]) -> Array:
    """1 / variance (m, P), the largest of each pixel = 1; 0 for tracks that it lacks."""
    known = np.where(used, np.maximum(std, LEAST_STD), np.inf).astype(np.float64)
    least = known.min(axis=0)
    return np.asarray(np.divide(least, known, out=np.zeros_like(known), where=used) ** 2)
