# SPDX-License-Identifier: GPL-2.0-or-later
"""Least squares with one design matrix for many pixels with missing dates, and the uncertainty of the result.

The design matrix G (n dates, p parameters) is written as Q R with orthonormal columns of Q. Parameters in the basis Q
are called coefficients; the parameters proper are R^-1 times them. Pixels that have all dates share one matrix product.
For a pixel with missing dates the normal matrix Q' V Q (V selects its dates) is a product of precomputed squares of
Q and the flags of valid dates; it stays well conditioned where that of G would not, and all pixels' matrices are
inverted together, so no loop runs over pixels. A matrix that cannot be inverted shows as a vanishing pivot, and its
pixel becomes NaN.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from ..errors import ParameterError
from ..progress import Progress

Array = npt.NDArray[np.float64]
Flags = npt.NDArray[np.bool_]

SMALLEST_PIVOT = 1e-12
"""Share of a column's squared length that must be left over by the other columns: below, rounding decides."""
CHUNK_PIXELS = 1024
"""Pixels to fit at a time: few enough for the arrays of their dates to stay in the processor's cache."""
SMALLEST_GROUP = 8
"""Pixels with equal dates from which on preparing a bootstrap for them pays."""


@dataclass(frozen=True)
class Fit:
    """Least squares of P pixels.

    Attributes
    ----------
    valid : (n, P)
        Which observations exist.
    used : (P,)
        How many exist.
    coefficients : (p, P)
        Solution in the orthonormal basis, NaN where the dates do not carry it.
    inverse : (p, p, P)
        Inverse normal matrix in the orthonormal basis.
    residual : (n, P)
        Observation minus model, 0 where missing.
    """

    valid: Flags
    used: npt.NDArray[np.intp]
    coefficients: Array
    inverse: Array
    residual: Array

    @property
    def gappy(self) -> npt.NDArray[np.intp]:
        """Positions of the solved pixels that miss dates."""
        return np.flatnonzero((self.used < len(self.valid)) & np.isfinite(self.coefficients[0]))

    @property
    def residue(self) -> Array:
        """Root of the sum of squared residuals, (P,)."""
        root: Array = np.sqrt(_products(self.residual, self.residual))
        return root


class LeastSquares:
    """One design matrix, prepared once and used for any number of pixels.

    Parameters
    ----------
    design : (n, p)
        Design matrix of full column rank.
    """

    def __init__(self, design: Array) -> None:
        self.basis, triangle = np.linalg.qr(design)
        self.dates, self.count = design.shape
        self._to_parameters = np.linalg.inv(triangle)
        both = self._to_parameters[:, None, :, None] * self._to_parameters[None, :, None, :]
        self._to_covariance = both.reshape(self.count**2, -1)
        self._squares = (self.basis[:, :, None] * self.basis[:, None, :]).reshape(self.dates, -1).T

    def fit(self, displacement: npt.NDArray[np.floating[Any]]) -> Fit:
        """Fit (n, P) observations, NaN = missing."""
        data = displacement.astype(np.float64)
        valid = np.isfinite(data)
        complete = bool(valid.all())
        inverse = np.broadcast_to(np.eye(self.count)[:, :, None], (self.count, self.count, data.shape[1]))
        used = np.full(data.shape[1], self.dates)
        if complete:
            coefficients = self.basis.T @ data
            return Fit(valid, used, coefficients, inverse, data - self.basis @ coefficients)
        data[~valid] = 0.0
        used = np.count_nonzero(valid, axis=0)
        coefficients = self.basis.T @ data
        coefficients[:, used < self.count] = np.nan
        gappy = np.flatnonzero((used < self.dates) & (used >= self.count))
        inverse = inverse.copy()
        inverse[:, :, gappy] = self._inverse_normal(valid[:, gappy])
        coefficients[:, gappy] = _apply(inverse[:, :, gappy], coefficients[:, gappy])
        residual = data - self.basis @ coefficients
        residual[~valid & np.isfinite(coefficients[0])] = 0.0
        return Fit(valid, used, coefficients, inverse, residual)

    def solve(self, displacement: npt.NDArray[np.floating[Any]]) -> Array:
        """Parameters (p, P) of (n, P) observations, NaN = missing, without residuals: several times faster."""
        coefficients = self.basis.T @ displacement.astype(np.float64, copy=False)
        if not np.isfinite(coefficients).all():
            coefficients = self.fit(displacement).coefficients
        return self.parameters(coefficients)

    def parameters(self, coefficients: Array) -> Array:
        """Turn coefficients (p, P) into parameters (p, P)."""
        parameters: Array = self._to_parameters @ coefficients
        return parameters

    def parameter_covariance(self, covariance: Array) -> Array:
        """Turn the covariance (p, p, P) of coefficients into that of parameters."""
        turned: Array = (self._to_covariance @ covariance.reshape(self.count**2, -1)).reshape(covariance.shape)
        return turned

    def covariance_from_residual(self, fit: Fit) -> Array:
        """Covariance of the coefficients, (p, p, P), from the scatter around the fit.

        sigma^2 N^-1 with sigma^2 = sum of squared residuals / (dates - parameters): eq. 10 of Fattahi & Amelung
        (2015) for any number of parameters. NaN where no date is left over.
        """
        redundancy = (fit.used - self.count).astype(np.float64)
        redundancy[redundancy <= 0] = np.nan
        scaled: Array = fit.inverse * (_products(fit.residual, fit.residual) / redundancy)
        return scaled

    def covariance_from_data(self, fit: Fit, covariance: npt.NDArray[np.floating[Any]]) -> Array:
        """Covariance of the coefficients, (p, p, P), by linear propagation.

        Parameters
        ----------
        covariance : (n, n, P) or (n, P)
            Covariance, or variances alone, of the observations.
        """
        if covariance.ndim == 2:
            variances = np.where(fit.valid, covariance, 0.0)
            inner = (self._squares @ variances).reshape(self.count, self.count, -1)
        else:
            known = np.where(fit.valid[:, None] & fit.valid[None], covariance, 0.0)
            half = np.tensordot(self.basis.T, known, axes=1)
            inner = np.einsum("jnp,nk->jkp", half, self.basis, optimize=True).copy()
        gappy = fit.gappy
        if len(gappy):
            outer = fit.inverse[:, :, gappy]
            inner[:, :, gappy] = np.einsum("ijp,jkp,klp->ilp", outer, inner[:, :, gappy], outer, optimize=True)
        inner[:, :, np.isnan(fit.coefficients[0])] = np.nan
        spread: Array = inner
        return spread

    def draws(self, count: int, seed: int) -> Array:
        """How often each date is drawn in `count` resamplings with replacement, (n, count).

        Draws whose dates do not carry the parameters are left out.

        Raises
        ------
        ParameterError
            When no draw is usable.
        """
        drawn = np.random.default_rng(seed).integers(0, self.dates, (count, self.dates))
        times = np.zeros((self.dates, count))
        np.add.at(times, (drawn, np.arange(count)[:, None]), 1.0)
        usable = times[:, np.isfinite(self._inverse_normal(times)[0, 0])]
        if usable.shape[1] < 2:
            raise ParameterError(
                f"No resampling of the {self.dates} dates carries the {self.count} parameters; "
                "use fewer terms, or the uncertainty from the residue."
            )
        return usable

    def bootstrap(self, fit: Fit, times: Array, progress: Progress) -> tuple[Array, Array]:
        """Mean (p, P) and covariance (p, p, P) of the coefficients over resamplings of the dates.

        Each draw shifts the solution by a linear function of the residuals, which is what is averaged. A date that a
        pixel misses is drawn there in vain.

        Parameters
        ----------
        times : (n, B)
            How often each date is drawn.
        """
        mean = np.zeros_like(fit.coefficients)
        covariance = np.full(fit.inverse.shape, np.nan)
        alone = []
        for pixels in _same_dates(fit):
            if len(pixels) < SMALLEST_GROUP and fit.used[pixels[0]] < self.dates:
                alone.append(pixels)
                continue
            progress.check()
            mean[:, pixels], covariance[:, :, pixels] = self._bootstrap_group(
                fit.residual[:, pixels], times * fit.valid[:, pixels[:1]]
            )
        if alone:
            pixels = np.concatenate(alone)
            mean[:, pixels], covariance[:, :, pixels] = self._bootstrap_one_by_one(
                fit.valid[:, pixels], fit.residual[:, pixels], times, progress
            )
        return fit.coefficients + mean, covariance

    def _bootstrap_group(self, residual: Array, times: Array) -> tuple[Array, Array]:
        """Mean and covariance of the shifts of pixels with the same dates: one matrix for each draw."""
        inverse = self._inverse_normal(times)
        usable = np.isfinite(inverse[0, 0])
        if np.count_nonzero(usable) < 2:
            nothing = np.full((self.count, self.count, residual.shape[1]), np.nan)
            return nothing[0], nothing
        operators = np.einsum("ijb,nj->ibn", inverse[:, :, usable], self.basis, optimize=True)
        operators *= times.T[usable]
        shift = (operators.reshape(-1, self.dates) @ residual).reshape(*operators.shape[:2], -1)
        mean = shift.mean(axis=1)
        shift -= mean[:, None]
        covariance = np.empty((self.count, self.count, residual.shape[1]))
        for i in range(self.count):
            for j in range(i + 1):
                covariance[i, j] = covariance[j, i] = _products(shift[i], shift[j]) / shift.shape[1]
        return mean, covariance

    def _bootstrap_one_by_one(
        self, valid: Flags, residual: Array, times: Array, progress: Progress
    ) -> tuple[Array, Array]:
        """The same for pixels that each have dates of their own: all pixels, one draw after the other."""
        pixels = valid.shape[1]
        used = np.zeros(pixels)
        first = np.zeros((self.count, pixels))
        second = np.zeros((self.count, self.count, pixels))
        for drawn in times.T:
            progress.check()
            inverse = self._inverse_normal(valid * drawn[:, None])
            shift = _apply(inverse, (self.basis.T * drawn) @ residual)
            usable = np.isfinite(shift[0])
            shift[:, ~usable] = 0.0
            used += usable
            first += shift
            second += shift[:, None] * shift[None]
        used[used < 2] = np.nan
        mean = first / used
        covariance = second / used - mean[:, None] * mean[None]
        diagonal = np.arange(self.count)
        covariance[diagonal, diagonal] = np.maximum(covariance[diagonal, diagonal], 0.0)
        return mean, covariance

    def _inverse_normal(self, weights: npt.NDArray[Any]) -> Array:
        """Inverse of Q' diag(w) Q for each column of weights (n, P): (p, p, P), NaN where singular."""
        numbers: Array = np.asarray(weights, dtype=np.float64)
        normal: Array = np.matmul(self._squares, numbers)
        return _invert(normal.reshape(self.count, self.count, -1))


def _invert(matrices: Array) -> Array:
    """Invert symmetric positive matrices (p, p, P) together by Gauss-Jordan elimination; NaN where singular."""
    work = matrices.copy()
    size = len(work)
    smallest = SMALLEST_PIVOT * matrices[np.arange(size), np.arange(size)]
    singular = np.zeros(work.shape[2], dtype=np.bool_)
    for k in range(size):
        pivot = work[k, k].copy()
        vanishing = pivot <= smallest[k]
        singular |= vanishing
        pivot[vanishing] = 1.0
        column = work[:, k].copy()
        row = work[k] / pivot
        work -= column[:, None] * row[None]
        work[k] = row
        work[:, k] = -column / pivot
        work[k, k] = 1.0 / pivot
    work[:, :, singular] = np.nan
    return work


def _apply(matrices: Array, vectors: Array) -> Array:
    """Multiply (p, p, P) matrices and (p, P) vectors pixel by pixel."""
    product: Array = np.einsum("ijp,jp->ip", matrices, vectors)
    return product


def _products(first: Array, second: Array) -> Array:
    """Sum over the rows of (n, P) products, (P,)."""
    total: Array = np.einsum("np,np->p", first, second)
    return total


def _same_dates(fit: Fit) -> list[npt.NDArray[np.intp]]:
    """Positions of solved pixels, grouped by which dates they have."""
    solved = np.flatnonzero(np.isfinite(fit.coefficients[0]))
    if (fit.used[solved] == len(fit.valid)).all():
        return [solved] if len(solved) else []
    patterns, which = np.unique(np.packbits(fit.valid[:, solved], axis=0), axis=1, return_inverse=True)
    which = which.ravel()
    ends = np.cumsum(np.bincount(which, minlength=patterns.shape[1]))
    return np.split(solved[np.argsort(which, kind="stable")], ends[:-1])
