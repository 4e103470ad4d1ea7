# SPDX-License-Identifier: GPL-2.0-or-later
"""Functions of time fitted to displacement histories: many at once, as the velocity of a whole series is estimated."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Union

import numpy as np
import numpy.typing as npt

from ..areas import BoolArray
from ..errors import ParameterError
from ..time_functions.time_functions import TimeFunctions, describe, design_matrix, estimate, evaluate
from .history import History

FloatArray = npt.NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Fit:
    """Functions of time fitted to a history.

    Attributes
    ----------
    rate, sigma : float
        Velocity at the first date used and its standard deviation, m/year; sigma is NaN when the dates just suffice.
    names : tuple of str
        Names of the parameters.
    parameters, std : (p,)
        Values and standard deviations; metres, m/year, m/year^2, ...
    used : (N,) bool array
        Dates that the fit takes part of.
    residuals : (N,)
        History minus model at every date, also those left out, metres.
    scatter : float
        Standard deviation of the residuals at the dates used, metres; NaN when the dates just suffice.
    functions : TimeFunctions
    reference_date : date
        Where the time of the functions is 0: the first date used.
    seconds : float
        Time of the acquisitions in the day, UTC.
    """

    rate: float
    sigma: float
    names: tuple[str, ...]
    parameters: FloatArray
    std: FloatArray
    used: BoolArray
    residuals: FloatArray
    scatter: float
    functions: TimeFunctions
    reference_date: date
    seconds: float

    def curve(self, dates: Sequence[date]) -> FloatArray:
        """Displacement of the model at any dates, metres (n,)."""
        return _design(self.functions, tuple(dates), self.reference_date, self.seconds) @ self.parameters


FitOrError = Union[Fit, ParameterError]


@lru_cache(maxsize=16)
def _design(functions: TimeFunctions, dates: tuple[date, ...], reference_date: date, seconds: float) -> FloatArray:
    """The design matrix, which the curves of many fits have in common."""
    return design_matrix(functions, dates, reference_date, seconds)


def fit_history(
    history: History,
    functions: TimeFunctions,
    start: date | None = None,
    end: date | None = None,
    excluded: Iterable[date] = (),
) -> Fit:
    """Fit functions of time to one history; see :func:`fit_histories`.

    Raises
    ------
    ParameterError
        When the dates that are left cannot carry the functions; the sentence names the term.
    """
    fit = fit_histories([history], functions, start, end, excluded)[0]
    if isinstance(fit, ParameterError):
        raise fit
    return fit


def fit_histories(
    histories: Sequence[History],
    functions: TimeFunctions,
    start: date | None = None,
    end: date | None = None,
    excluded: Iterable[date] = (),
) -> list[FitOrError]:
    """Fit functions of time to histories; those that have data on the same dates share one design matrix.

    Parameters
    ----------
    start, end : date, optional
        First and last date used; None = all.
    excluded : iterable of date
        Dates left out; those that a history does not have are ignored.

    Returns
    -------
    list of Fit or ParameterError
        One for each history: its fit, or why the dates that are left cannot carry the functions.
    """
    left_out = frozenset(excluded)
    inside: dict[tuple[date, ...], BoolArray] = {}
    groups: dict[tuple[tuple[date, ...], float, bytes], list[int]] = {}
    for number, history in enumerate(histories):
        if history.dates not in inside:
            inside[history.dates] = np.array(
                [
                    (start is None or day >= start) and (end is None or day <= end) and day not in left_out
                    for day in history.dates
                ],
                dtype=bool,
            )
        used = inside[history.dates] & np.isfinite(history.values)
        groups.setdefault((history.dates, history.seconds, used.tobytes()), []).append(number)
    found: dict[int, FitOrError] = {}
    for (_, _, flags), numbers in groups.items():
        used = np.frombuffer(flags, dtype=bool)
        found.update(zip(numbers, _fit_together([histories[number] for number in numbers], used, functions)))
    return [found[number] for number in range(len(histories))]


def _fit_together(histories: Sequence[History], used: BoolArray, functions: TimeFunctions) -> Sequence[FitOrError]:
    """Fits of histories with the same dates, of which the same are used."""
    all_dates, seconds = histories[0].dates, histories[0].seconds
    dates = [day for day, is_used in zip(all_dates, used) if is_used]
    if len(dates) < 2:
        error = ParameterError(f"Only {len(dates)} dates with data are left for the fit; widen the period.")
        return [error] * len(histories)
    values = np.stack([history.values for history in histories], axis=1)
    try:
        result = estimate(functions, dates, values[used], dates[0], seconds=seconds)
    except ParameterError as error:
        return [error] * len(histories)
    parameters, std = result.parameters.astype(np.float64), result.std.astype(np.float64)
    freedom = len(dates) - len(parameters)
    scatter = result.residue / math.sqrt(freedom) if freedom > 0 else np.full(len(histories), math.nan)
    residuals = values - evaluate(functions, parameters, all_dates, dates[0], seconds)
    names = describe(functions)
    return [
        Fit(
            float(parameters[1, i]), float(std[1, i]), names, parameters[:, i], std[:, i], used, residuals[:, i],
            float(scatter[i]), functions, dates[0], seconds,
        )
        for i in range(len(histories))
    ]  # fmt: skip
