# SPDX-License-Identifier: GPL-2.0-or-later
"""The terms of a function of time: which there are, what a person types for them, and their design matrix.

d(t) = offset + velocity t + acceleration t^2 / 2 + ... (t^k / k!)
     + sum over periods of  a cos(2 pi t / period) + b sin(2 pi t / period)
     + sum over steps of    s [t > T]
     + sum over polylines of  v max(t - T, 0)
     + sum over onsets of   e (1 - exp(-(t - T) / tau))  and  l ln(1 + (t - T) / tau),  both 0 before T

with t in years since the reference date (Hetland et al., 2012, JGR 117, B02404). Definitions are those of MintPy.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np
import numpy.typing as npt

from ..constants import DAYS_PER_YEAR
from ..dates import format_date, parse_date, parse_dates
from ..errors import ParameterError

SMALLEST_SHARE = 1e-6
"""Share of a term that must be left over by the other terms: below, 1 mm of noise becomes 1 km of the term."""
SMALLEST_VALUE = 1e-9
"""A term nowhere larger is 0: the sine of a period of which every date is a multiple."""
SECONDS_PER_YEAR = DAYS_PER_YEAR * 86400.0

_SEPARATORS = re.compile(r"[\s,;]+")
_DATE = re.compile(r"\d{8}|\d{4}-\d{2}-\d{2}")
_SEASONS = {1.0: "annual", 0.5: "semiAnnual"}
_ONSET_FORM = "write each onset and then its times in days, such as 20180319 60; 20190101 30 90"

Onsets = tuple[tuple[date, float], ...]


@dataclass(frozen=True)
class TimeFunctions:
    """Which functions of time are fitted.

    Attributes
    ----------
    polynomial : int
        Degree: 1 velocity, 2 also acceleration, ...
    periodic : tuple of float
        Periods in years.
    steps : tuple of date
        Dates of sudden offsets (earthquakes); an acquisition later than midnight of that day is after the step.
    polylines : tuple of date
        Dates at which the velocity changes.
    exp, log : tuple of (date, float)
        Onset and characteristic time in days of exponential and logarithmic relaxation.

    Raises
    ------
    ParameterError
        When a degree, period or characteristic time is not positive, or a term is given twice.
    """

    polynomial: int = 1
    periodic: tuple[float, ...] = ()
    steps: tuple[date, ...] = ()
    polylines: tuple[date, ...] = ()
    exp: Onsets = ()
    log: Onsets = ()

    def __post_init__(self) -> None:
        if self.polynomial < 1:
            raise ParameterError(f"The polynomial degree {self.polynomial} is too low; give 1 (velocity) or more.")
        for period in self.periodic:
            if not 0 < period < math.inf:
                raise ParameterError(f"The period {period:g} is not positive; give periods in years, such as 1 0.5.")
        for name, onsets in (("exponential", self.exp), ("logarithmic", self.log)):
            for onset, days in onsets:
                if not 0 < days < math.inf:
                    raise ParameterError(
                        f"The characteristic time {days:g} of the {name} relaxation from {format_date(onset)} "
                        "is not positive; give it in days."
                    )
        names = describe(self)
        for name in names:
            if names.count(name) > 1:
                raise ParameterError(f"The term {name} is given twice; give it once.")

    @classmethod
    def parse(
        cls,
        polynomial: int = 1,
        periodic_text: str = "",
        steps_text: str = "",
        exp_text: str = "",
        log_text: str = "",
        polylines_text: str = "",
    ) -> TimeFunctions:
        """Read what a person typed; words are separated by blanks, commas or semicolons.

        Parameters
        ----------
        periodic_text : str
            Periods in years: ``1 0.5``.
        steps_text, polylines_text : str
            Dates: ``20180412 2019-01-01``.
        exp_text, log_text : str
            Onsets, each followed by one or more characteristic times in days: ``20180319 60; 20190101 30 90``.

        Raises
        ------
        ParameterError
            Says which word is wrong and what form is expected.
        """
        return cls(
            polynomial,
            tuple(_number(word, "write periods in years, such as 1 0.5") for word in _words(periodic_text)),
            parse_dates(steps_text),
            parse_dates(polylines_text),
            _parse_onsets(exp_text),
            _parse_onsets(log_text),
        )

    def require_within(self, dates: Sequence[date]) -> None:
        """Raise ParameterError when a term lies outside the dates and so cannot be estimated."""
        first, last = min(dates), max(dates)
        span = f"the dates {format_date(first)} to {format_date(last)}"
        for name, days in (("step", self.steps), ("change of velocity", self.polylines)):
            for day in days:
                if not first < day < last:
                    raise ParameterError(f"The {name} on {format_date(day)} is not inside {span}; correct it.")
        for name, onsets in (("exponential", self.exp), ("logarithmic", self.log)):
            for onset, _ in onsets:
                if onset >= last:
                    raise ParameterError(
                        f"The {name} relaxation from {format_date(onset)} begins after {span}; correct its onset."
                    )


def describe(functions: TimeFunctions) -> tuple[str, ...]:
    """Return short names of the parameters in their order."""
    polynomial = ("offset", "velocity", "acceleration")
    names = [*polynomial[: functions.polynomial + 1]]
    names += [f"poly{degree}" for degree in range(3, functions.polynomial + 1)]
    for period in functions.periodic:
        names += [f"{season_name(period)}Cosine", f"{season_name(period)}Sine"]
    names += [f"step{format_date(day)}" for day in functions.steps]
    names += [f"polyline{format_date(day)}" for day in functions.polylines]
    names += [onset_name("exp", *onset) for onset in functions.exp]
    names += [onset_name("log", *onset) for onset in functions.log]
    return tuple(names)


def decimal_years(dates: Sequence[date], seconds: float = 0.0) -> npt.NDArray[np.float64]:
    """Return MintPy's decimal years (n,): the year plus days since its first of January / 365.25, plus the time of day.

    Parameters
    ----------
    seconds : float
        Time of the acquisition in the day, UTC.
    """
    years = [day.year + (day.toordinal() - date(day.year, 1, 1).toordinal()) / DAYS_PER_YEAR for day in dates]
    return np.array(years, dtype=np.float64) + seconds / SECONDS_PER_YEAR


def design_matrix(
    functions: TimeFunctions, dates: Sequence[date], reference_date: date, seconds: float = 0.0
) -> npt.NDArray[np.float64]:
    """Return the matrix (n dates, p parameters) that turns parameters into displacement.

    Parameters
    ----------
    reference_date : date
        Where the time of polynomial and periodic terms is 0.
    seconds : float
        Time of the acquisitions in the day, UTC; steps and onsets are at midnight.
    """
    time = decimal_years(dates, seconds)
    since = time - decimal_years([reference_date], seconds)
    columns = [since**degree / math.factorial(degree) for degree in range(functions.polynomial + 1)]
    for period in functions.periodic:
        angle = 2.0 * np.pi / period * since
        columns += [np.cos(angle), np.sin(angle)]
    columns += [(time > step).astype(np.float64) for step in decimal_years(functions.steps)]
    columns += [np.maximum(time - start, 0.0) for start in decimal_years(functions.polylines)]
    columns += [-np.expm1(-elapsed) for elapsed in _elapsed(time, functions.exp)]
    columns += [np.log1p(elapsed) for elapsed in _elapsed(time, functions.log)]
    return np.stack(columns, axis=1)


def season_name(period: float) -> str:
    """Return MintPy's name of a period in years."""
    return _SEASONS.get(period, f"period{float(period)}Y")


def onset_name(kind: str, onset: date, days: float) -> str:
    """Return MintPy's name of a relaxation term."""
    return f"{kind}{format_date(onset)}Tau{days:g}D"


def require_separable(names: Sequence[str], design: npt.NDArray[np.float64]) -> None:
    """Raise ParameterError naming the first term that the dates do not tell apart from those before it."""
    count, parameters = design.shape
    if parameters > count:
        raise ParameterError(
            f"{count} dates do not carry the {parameters} parameters {', '.join(names)}; use fewer terms or more dates."
        )
    length = np.linalg.norm(design, axis=0)
    left = np.abs(np.diag(np.linalg.qr(design, mode="r")))
    nothing = np.abs(design).max(axis=0) < SMALLEST_VALUE
    close = np.flatnonzero(nothing | (left <= SMALLEST_SHARE * length))
    if not len(close):
        return
    term = int(close[0])
    if nothing[term]:
        raise ParameterError(f"The term {names[term]} is 0 at all {count} dates; remove it.")
    shares = np.linalg.lstsq(design[:, :term], design[:, term], rcond=None)[0] * length[:term] / length[term]
    others = [name for name, share in zip(names, shares) if abs(share) > 1e-3]
    raise ParameterError(
        f"The term {names[term]} cannot be separated from {', '.join(others)} with these {count} dates; "
        "remove one of them or use more dates."
    )


def _elapsed(time: npt.NDArray[np.float64], onsets: Onsets) -> Iterator[npt.NDArray[np.float64]]:
    """Time since each onset in units of its characteristic time, 0 before."""
    for onset, days in onsets:
        yield np.maximum(time - decimal_years([onset]), 0.0) * (DAYS_PER_YEAR / days)


def _words(text: str) -> list[str]:
    return [word for word in _SEPARATORS.split(text.strip()) if word]


def _number(word: str, form: str) -> float:
    try:
        return float(word)
    except ValueError:
        raise ParameterError(f"'{word[:50]}' is not a number; {form}.") from None


def _parse_onsets(text: str) -> Onsets:
    """Read onsets and their characteristic times."""
    onsets: list[tuple[date, float]] = []
    onset: date | None = None
    bare = False
    for word in [*_words(text), ""]:
        starts = _DATE.fullmatch(word) is not None
        if bare and onset is not None and (starts or not word):
            raise ParameterError(f"The onset {format_date(onset)} has no characteristic time; {_ONSET_FORM}.")
        if starts:
            onset, bare = parse_date(word), True
        elif word and onset is None:
            raise ParameterError(f"'{word[:50]}' stands where the date of an onset is expected; {_ONSET_FORM}.")
        elif word and onset is not None:
            onsets.append((onset, _number(word, _ONSET_FORM)))
            bare = False
    return tuple(onsets)
