# SPDX-License-Identifier: GPL-2.0-or-later
"""Displacement histories in the fields of point layers: one field for each date, as EGMS, SARvey, MintPy and others do.

Fields are named YYYYMMDD, DYYYYMMDD, D_YYYYMMDD, D2020-01-31 and the like, in any order. Values come as whatever the
layer's provider gives: numbers, texts with a point or comma, NULL.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np
import numpy.typing as npt

from ..areas import summarise
from ..dates import parse_date, parse_year_day
from ..errors import FormatError, ParameterError
from .history import History

METRES = {"m": 1.0, "cm": 0.01, "mm": 0.001}
"""Units of displacement fields in metres."""
LEAST_DATES = 2
FIRST_YEAR, LAST_YEAR = 1978, 2100
"""No radar satellite looked before; other eight digits are no dates."""

_DATE_FIELD = re.compile(r"(?P<prefix>.*?)(?P<date>\d{8}|\d{4}[-_/.]\d{2}[-_/.]\d{2})(?:T\d{2,6}Z?)?")
_YEAR_DAY_FIELD = re.compile(r"(?P<prefix>.*?)(?P<date>(?:19|20)\d{5})")
"""As GMTSAR names dates, with the day of the year; taken when no field has a date in full."""
_USUAL_PREFIXES = ("d", "", "d_", "date_", "ts_", "disp_")
# what a field means -> names in lower case, the better first
_MEANINGS = {
    "velocity": ("mean_velocity", "velocity", "vel", "v", "vlos", "velocity_mm", "mean_vel", "rate"),
    "velocity_std": ("mean_velocity_std", "v_stdev", "velocity_std", "vel_std", "std_vel", "velocitystd"),
    "coherence": ("temporal_coherence", "coherence", "coh", "temp_coh", "temporalcoherence", "gamma"),
    "height": ("height", "elevation", "hgt", "z"),
}


@dataclass(frozen=True)
class VectorLayout:
    """Which fields of a point layer hold what.

    Attributes
    ----------
    product : str
        'EGMS', 'MintPy', 'SARvey' or '' when it is not known.
    fields : tuple of str
        The field of each date, in order of the dates.
    dates : tuple of date
    unit : str
        Of the displacement fields and, per year, of the velocity: 'mm', 'cm' or 'm'.
    velocity, velocity_std, coherence, height : str
        Names of these fields, '' where there is none.
    """

    product: str
    fields: tuple[str, ...]
    dates: tuple[date, ...]
    unit: str
    velocity: str = ""
    velocity_std: str = ""
    coherence: str = ""
    height: str = ""


def recognise(names: Sequence[str], unit: str = "mm") -> VectorLayout | None:
    """Find the series among a layer's field names; None when there is none.

    Where dates stand behind several prefixes (displacement and anomalies, say), the usual prefix wins, else that with
    the most dates.

    Parameters
    ----------
    unit : str
        Of the displacement: all known products have millimetres.

    Raises
    ------
    ParameterError
        When the unit is unknown.
    """
    if unit not in METRES:
        raise ParameterError(f"The unit '{unit}' is unknown; choose {', '.join(METRES)}.")
    groups = _groups(names, _parse_field) or _groups(names, _parse_year_day_field)
    if not groups:
        return None
    group = sorted(groups[max(groups, key=lambda prefix: _rank(prefix, len(groups[prefix])))])
    meanings = {meaning: _find(names, wanted) for meaning, wanted in _MEANINGS.items()}
    return VectorLayout(
        _product(names), tuple(name for _, name in group), tuple(day for day, _ in group), unit, **meanings
    )


def feature_history(layout: VectorLayout, values: Mapping[str, Any]) -> History:
    """History of one point from its attributes; not valid, with a sentence, where all are NULL.

    Parameters
    ----------
    values : mapping of field name to value
        NULL may be None, QGIS's NULL or an empty text.
    """
    history = np.array([number(values.get(field)) for field in layout.fields]) * METRES[layout.unit]
    if not np.isfinite(history).any():
        return _nothing(layout, "This point has no displacement on any date; click on another one.")
    return History(layout.dates, history, None, None, None, 1, True)


def features_history(layout: VectorLayout, features: Iterable[Mapping[str, Any]], statistic: str = "median") -> History:
    """History of several points: mean or median with their spread, as of an area.

    Raises
    ------
    ParameterError
        When the statistic is unknown.
    """
    rows = [[number(values.get(field)) for field in layout.fields] for values in features]
    table = np.array(rows, dtype=np.float64).reshape(-1, len(layout.fields)).T * METRES[layout.unit]
    table = table[:, np.isfinite(table).any(axis=0)]
    if not table.shape[1]:
        return _nothing(layout, "No point in this area has displacement on any date; draw another one.")
    middle, spread = summarise(table, statistic)
    return History(layout.dates, middle, spread, None, None, table.shape[1], True).with_members(table)


def feature_velocity(layout: VectorLayout, values: Mapping[str, Any]) -> tuple[float, float]:
    """Velocity that a point's attributes say, and its standard deviation, m/year; NaN where they do not."""
    factor = METRES[layout.unit]
    return number(values.get(layout.velocity)) * factor, number(values.get(layout.velocity_std)) * factor


def require(layout: VectorLayout | None, layer_name: str) -> VectorLayout:
    """The layout, or an error that says which fields are looked for.

    Raises
    ------
    FormatError
        When there is none.
    """
    if layout is None:
        raise FormatError(
            f"The layer {layer_name} has no fields named by dates, such as D20200131 or 20200131; choose another one."
        )
    return layout


def number(value: Any) -> float:
    """A field's value as a number, NaN for NULL and for what is none."""
    if isinstance(value, str):
        value = value.strip().replace(",", ".")
    try:
        result = float(value)
    except (TypeError, ValueError):  # NULL of QGIS is an object that is no number
        return math.nan
    return result if math.isfinite(result) else math.nan


def _groups(names: Sequence[str], parse: Callable[[str], tuple[str, date] | None]) -> dict[str, list[tuple[date, str]]]:
    """Dates and fields behind each prefix that has enough of them."""
    groups: dict[str, list[tuple[date, str]]] = {}
    for name in names:
        found = parse(name)
        if found is not None:
            groups.setdefault(found[0], []).append((found[1], name))
    return {prefix: group for prefix, group in groups.items() if len(group) >= LEAST_DATES}


def _parse_field(name: str) -> tuple[str, date] | None:
    """Prefix in lower case and date of a field, None for other fields."""
    found = _DATE_FIELD.fullmatch(name.strip())
    if found is None or found["prefix"][-1:].isdigit():
        return None
    try:
        day = parse_date(re.sub(r"[-_/.]", "", found["date"]))
    except ParameterError:
        return None
    return (found["prefix"].lower(), day) if FIRST_YEAR <= day.year <= LAST_YEAR else None


def _parse_year_day_field(name: str) -> tuple[str, date] | None:
    """As `_parse_field`, for dates written as YYYYDDD."""
    found = _YEAR_DAY_FIELD.fullmatch(name.strip())
    if found is None or found["prefix"][-1:].isdigit():
        return None
    try:
        day = parse_year_day(found["date"])
    except ParameterError:
        return None
    return (found["prefix"].lower(), day) if FIRST_YEAR <= day.year <= LAST_YEAR else None


def _rank(prefix: str, count: int) -> tuple[int, int]:
    usual = len(_USUAL_PREFIXES) - _USUAL_PREFIXES.index(prefix) if prefix in _USUAL_PREFIXES else 0
    return usual, count


def _find(names: Sequence[str], wanted: Sequence[str]) -> str:
    """The first of the wanted names that is there, as the layer writes it; '' when none is."""
    there = {name.lower(): name for name in reversed(names)}
    return next((there[name] for name in wanted if name in there), "")


def _product(names: Sequence[str]) -> str:
    there = {name.lower() for name in names}
    if {"pid", "mean_velocity"} <= there:
        return "EGMS"
    if {"code", "vel", "v_stdev", "eff_area"} <= there:
        return "MintPy"
    return "SARvey" if {"velocity", "demerr", "coherence"} <= there else ""


def _nothing(layout: VectorLayout, sentence: str) -> History:
    values: npt.NDArray[np.float64] = np.full(len(layout.dates), np.nan)
    return History(layout.dates, values, None, None, None, 0, False, sentence)
