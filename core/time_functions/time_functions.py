# SPDX-License-Identifier: GPL-2.0-or-later
"""Functions of time fitted to displacement: velocity, acceleration, seasonal terms, steps, relaxation.

:mod:`.time_terms` defines the functions, :mod:`.least_squares` fits them; here displacement becomes parameters with
standard deviations, and these become the layers of a velocity product under MintPy's names and units.

References
----------
Hetland et al. (2012), JGR 117, B02404: the functions.
Minchew et al. (2017), JGR 122: amplitude and phase of a seasonal term.
Fattahi & Amelung (2015), JGR 120, 8758-8773: standard deviation from the scatter around the fit.
Efron & Tibshirani (1986), Statistical Science 1(1), 54-75: the bootstrap.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np
import numpy.typing as npt

from ..choices import UNCERTAINTIES
from ..dates import format_date
from ..errors import ParameterError
from ..progress import NullProgress, Progress
from .least_squares import CHUNK_PIXELS, LeastSquares
from .time_terms import TimeFunctions, describe, design_matrix, require_separable, season_name

__all__ = ["Estimate", "Output", "TimeFunctions", "describe", "design_matrix", "estimate", "evaluate", "outputs"]

CHUNK_NUMBERS = 2**21
"""Largest temporary array, in numbers."""

FloatArray = npt.NDArray[np.float32]


@dataclass(frozen=True)
class Estimate:
    """Fitted parameters of P pixels, NaN where not solved.

    Attributes
    ----------
    parameters : (p, P) float32
        In the order of :func:`describe`; metres, m/year, m/year^2, ...
    std : (p, P) float32
        Their standard deviations.
    residue : (P,) float32
        Root of the sum of squared residuals of the least squares fit, metres.
    covariance : (p, p, P) float64
        Covariance of the parameters.
    uncertainty : str
        Where std comes from: 'residue', 'covariance' or 'bootstrap'.
    """

    parameters: FloatArray
    std: FloatArray
    residue: FloatArray
    covariance: npt.NDArray[np.float64]
    uncertainty: str


@dataclass(frozen=True)
class Output:
    """One layer of a velocity product: MintPy's name and unit, and values (P,) float32."""

    name: str
    unit: str
    values: FloatArray


def estimate(
    functions: TimeFunctions,
    dates: Sequence[date],
    displacement: npt.NDArray[np.floating[Any]],
    reference_date: date,
    uncertainty: str = "residue",
    covariance: npt.NDArray[np.floating[Any]] | None = None,
    bootstrap_count: int = 400,
    seed: int = 0,
    seconds: float = 0.0,
    progress: Progress | None = None,
) -> Estimate:
    """Fit functions of time to every pixel by least squares.

    Parameters
    ----------
    displacement : (n, P)
        Displacement at the dates, metres, NaN = no data. Pixels may miss any dates.
    reference_date : date
        Where time is 0 (MintPy takes the first date).
    uncertainty : str
        Where standard deviations come from: 'residue' scatter around the fit, 'covariance' propagation of the
        displacement's covariance, 'bootstrap' resampling of the dates (parameters are then the mean over resamplings).
    covariance : (n, n, P) or (n, P), optional
        Covariances or variances of the displacement, m^2, for 'covariance'.
    bootstrap_count : int
        Number of resamplings; those that do not carry the parameters are left out.
    seed : int
        Of the resampling: the same seed gives the same result.
    seconds : float
        Time of the acquisitions in the day, UTC.

    Returns
    -------
    Estimate
        NaN where a pixel has too few dates for the parameters; std is NaN where it has just enough.

    Raises
    ------
    ParameterError
        When the dates cannot carry the functions; the sentence names the term.
    Canceled
        When `progress.check()` raises it.
    """
    progress = progress or NullProgress()
    _require_arrays(dates, displacement, uncertainty, covariance, bootstrap_count)
    functions.require_within(dates)
    design = design_matrix(functions, dates, reference_date, seconds)
    require_separable(describe(functions), design)
    solver = LeastSquares(design)
    draws = solver.draws(bootstrap_count, seed) if uncertainty == "bootstrap" else None
    count, pixels = design.shape[1], displacement.shape[1]
    result = Estimate(
        np.empty((count, pixels), dtype=np.float32),
        np.empty((count, pixels), dtype=np.float32),
        np.empty(pixels, dtype=np.float32),
        np.empty((count, count, pixels), dtype=np.float64),
        uncertainty,
    )
    per_pixel = max(
        len(dates) ** 2 if covariance is not None and covariance.ndim == 3 else len(dates),
        count * draws.shape[1] if draws is not None else count**2,
    )
    step = max(1, min(CHUNK_PIXELS, CHUNK_NUMBERS // per_pixel))
    for start in range(0, pixels, step):
        progress.check()
        part = slice(start, start + step)
        fit = solver.fit(displacement[:, part])
        coefficients = fit.coefficients
        if draws is not None:
            coefficients, spread = solver.bootstrap(fit, draws, progress)
        elif uncertainty == "covariance" and covariance is not None:
            spread = solver.covariance_from_data(fit, covariance[..., part])
        else:
            spread = solver.covariance_from_residual(fit)
        result.parameters[:, part] = solver.parameters(coefficients)
        result.covariance[..., part] = solver.parameter_covariance(spread)
        result.residue[part] = fit.residue
        progress(min(1.0, (start + step) / pixels))
    result.std[...] = _std(np.einsum("iip->ip", result.covariance))
    return result


def evaluate(
    functions: TimeFunctions,
    parameters: npt.NDArray[np.floating[Any]],
    dates: Sequence[date],
    reference_date: date,
    seconds: float = 0.0,
) -> npt.NDArray[np.float64]:
    """Return the model's displacement in metres at any dates, (n,) for parameters (p,) or (n, P) for (p, P)."""
    model: npt.NDArray[np.float64] = design_matrix(functions, dates, reference_date, seconds) @ parameters
    return model


def outputs(functions: TimeFunctions, result: Estimate, dates: Sequence[date]) -> list[Output]:
    """Return the layers of a velocity product in order: velocity first, each followed by its standard deviation.

    A periodic term is written as amplitude and phase: amplitude sin(2 pi t / period + phase), the phase over all four
    quadrants. The velocity after a change is the sum of the velocity and of the changes up to it.
    """
    names = describe(functions)
    position = {name: i for i, name in enumerate(names)}
    layers = [*_layer(result, 1, "velocity", "m/year")]
    for degree in range(2, functions.polynomial + 1):
        layers += _layer(result, degree, names[degree], f"m/year^{degree}")
    layers += _layer(result, 0, "intercept", "m")
    for period in functions.periodic:
        layers += _seasonal(result, position[f"{season_name(period)}Cosine"], season_name(period))
    for day in functions.steps:
        name = f"step{format_date(day)}"
        layers += _layer(result, position[name], name, "m")
    for day in functions.polylines:
        before = [position[f"polyline{format_date(other)}"] for other in functions.polylines if other <= day]
        layers += _velocity_after(result, [1, *before], f"velocityPost{format_date(day)}")
    for name in names:
        if name.startswith(("exp", "log")):
            layers += _layer(result, position[name], name, "m")
    if result.uncertainty == "residue":
        layers.append(Output("residue", "m", result.residue))
    return layers


def _layer(result: Estimate, index: int, name: str, unit: str) -> Iterator[Output]:
    """One parameter and its standard deviation."""
    yield Output(name, unit, result.parameters[index])
    yield Output(f"{name}Std", unit, result.std[index])


def _seasonal(result: Estimate, index: int, name: str) -> Iterator[Output]:
    """Amplitude with its standard deviation to first order, and phase, of one periodic term."""
    cosine, sine = result.parameters[index : index + 2].astype(np.float64)
    amplitude = np.hypot(cosine, sine)
    turned = np.arctan2(cosine, sine)
    # without amplitude there is no direction to look in: the mean over all directions
    along_cosine = np.where(amplitude > 0, np.sin(turned), math.sqrt(0.5))
    along_sine = np.where(amplitude > 0, np.cos(turned), math.sqrt(0.5))
    spread = result.covariance[index : index + 2, index : index + 2]
    mixed = np.where(amplitude > 0, 2.0 * along_cosine * along_sine * spread[0, 1], 0.0)
    variance = along_cosine**2 * spread[0, 0] + along_sine**2 * spread[1, 1] + mixed
    yield Output(f"{name}Amplitude", "m", amplitude.astype(np.float32))
    yield Output(f"{name}AmplitudeStd", "m", _std(variance))
    yield Output(f"{name}Phase", "radian", turned.astype(np.float32))


def _velocity_after(result: Estimate, indices: list[int], name: str) -> Iterator[Output]:
    """Sum of velocity and changes of velocity."""
    total = result.parameters[indices].sum(axis=0, dtype=np.float64)
    variance = result.covariance[np.ix_(indices, indices)].sum(axis=(0, 1))
    yield Output(name, "m/yr", total.astype(np.float32))
    yield Output(f"{name}Std", "m/yr", _std(variance))


def _std(variance: npt.NDArray[np.float64]) -> FloatArray:
    """Root as float32; NaN for a negative variance (a covariance file that is none)."""
    with np.errstate(invalid="ignore"):
        return np.sqrt(variance).astype(np.float32)


def _require_arrays(
    dates: Sequence[date],
    displacement: npt.NDArray[np.floating[Any]],
    uncertainty: str,
    covariance: npt.NDArray[np.floating[Any]] | None,
    bootstrap_count: int,
) -> None:
    """Raise ParameterError when the inputs of an estimate do not fit each other."""
    count = len(dates)
    if displacement.ndim != 2 or len(displacement) != count:
        raise ParameterError(
            f"Displacement of shape {displacement.shape} does not fit {count} dates; give (dates, pixels)."
        )
    if uncertainty not in UNCERTAINTIES:
        raise ParameterError(f"Uncertainty '{uncertainty}' is unknown; choose {', '.join(UNCERTAINTIES)}.")
    if uncertainty == "bootstrap" and bootstrap_count < 2:
        raise ParameterError(f"{bootstrap_count} resamplings have no scatter; give at least 2.")
    if uncertainty == "covariance":
        pixels = displacement.shape[1]
        if covariance is None or covariance.shape not in ((count, count, pixels), (count, pixels)):
            shape = "none" if covariance is None else str(covariance.shape)
            raise ParameterError(
                f"The covariance ({shape}) does not fit {count} dates and {pixels} pixels; "
                "give that of this time series."
            )
