# SPDX-License-Identifier: GPL-2.0-or-later
"""Acquisition dates: parsing, formatting, and time in days and years."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from .constants import DAYS_PER_YEAR
from .errors import FormatError, ParameterError

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

_SEPARATORS = re.compile(r"[\s,;]+")
_ANY_DATE = re.compile(r"\d{4}-\d{2}-\d{2}|\d{8}|\d{6}")
_EIGHT_DIGITS = re.compile(r"(?<!\d)((?:19|20)\d{6})(?!\d)")
_SIX_DIGITS = re.compile(r"(?<!\d)(\d{6})(?!\d)")
_SEVEN_DIGITS = re.compile(r"(?<!\d)((?:19|20)\d{5})(?!\d)")


def parse_date(text: str | date) -> date:
    """Read YYYYMMDD, YYYY-MM-DD or YYMMDD (a time of day after `T` is ignored).

    Raises
    ------
    ParameterError
        When the text is no date.
    """
    if isinstance(text, datetime):
        return text.date()
    if isinstance(text, date):
        return text
    digits = text.strip().partition("T")[0].replace("-", "").replace("/", "")
    if len(digits) == 6:  # as in POSIX, years from 69 on are of the last century
        digits = ("19" if digits[:2] >= "69" else "20") + digits
    if len(digits) == 8 and digits.isdecimal():
        try:
            return date(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
        except ValueError:
            pass
    raise ParameterError(f"'{text[:50]}' is not a date; write it as YYYYMMDD or YYYY-MM-DD.")


def parse_year_day(text: str) -> date:
    """Read YYYYDDD as GMTSAR names dates: the day of the year is counted from 0, so 2015000 is the 1st of January.

    (GMTSAR takes it from the clock of its SLC files, which counts days from 0, not from 1 as the usual ordinal date.)

    Raises
    ------
    ParameterError
        When the text is no such date, or its year has no such day.
    """
    digits = text.strip()
    if _SEVEN_DIGITS.fullmatch(digits):
        year = int(digits[:4])
        day = date(year, 1, 1) + timedelta(days=int(digits[4:]))
        if day.year == year:
            return day
    raise ParameterError(f"'{text[:50]}' is not a date; write it as YYYYDDD, the day of the year counted from 000.")


def stored_dates(texts: Iterable[str], name: str | Path) -> tuple[date, ...]:
    """Dates as they stand in a file.

    Raises
    ------
    FormatError
        Naming the file, when a text is no date.
    """
    try:
        return tuple(parse_date(text) for text in texts)
    except ParameterError as error:
        raise FormatError(f"The dates of {name} cannot be read: {str(error).rstrip('.')}.") from error


def stored_pairs(texts: npt.NDArray[np.str_], name: str | Path) -> list[tuple[date, date]]:
    """Pairs of dates (M, 2) as they stand in a file.

    Raises
    ------
    FormatError
        Naming the file, when there are not two dates a pair.
    """
    days = stored_dates(texts.reshape(-1), name)
    if texts.shape[1] != 2:
        raise FormatError(f"{name} holds {texts.shape[1]} dates for each pair instead of 2; make it again.")
    return list(zip(days[::2], days[1::2]))


def parse_dates(text: str) -> tuple[date, ...]:
    """Read any number of dates separated by blanks, commas or semicolons."""
    return tuple(parse_date(word) for word in _SEPARATORS.split(text.strip()) if word)


def parse_pair(text: str) -> tuple[date, date]:
    """Read a pair of dates such as 20180106_20180130 or 20180106-20180130; the order is kept."""
    words = _ANY_DATE.findall(text)
    if len(words) != 2 or text.strip() not in (f"{words[0]}_{words[1]}", f"{words[0]}-{words[1]}"):
        raise ParameterError(f"'{text[:50]}' is not a pair of dates; write it as YYYYMMDD_YYYYMMDD.")
    return parse_date(words[0]), parse_date(words[1])


def parse_time(text: str) -> float:
    """Seconds of the day of a time such as 14:07 or 14:07:30.5.

    Raises
    ------
    ParameterError
        When the text is no time of the day.
    """
    match = re.fullmatch(r"(\d{1,2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?", text.strip())
    hour, minute, second = (float(word or 0.0) for word in match.groups()) if match else (24.0, 0.0, 0.0)
    if hour >= 24 or minute >= 60 or second >= 60:
        raise ParameterError(f"'{text[:50]}' is not a time of the day; write it as 14:07 or 14:07:30.")
    return 3600.0 * hour + 60.0 * minute + second


def find_dates(name: str) -> tuple[date, ...]:
    """Return the dates written in a file name, in their order: eight digits, or else six.

    In a name that has neither, seven digits are GMTSAR's YYYYDDD, see :func:`parse_year_day`, if all are such dates.

    Raises
    ------
    ParameterError
        When digits in the name look like a date but are none (20181332).
    """
    found = _EIGHT_DIGITS.findall(name) or _SIX_DIGITS.findall(name)
    return tuple(parse_date(digits) for digits in found) or _find_year_days(name)


def _find_year_days(name: str) -> tuple[date, ...]:
    """The dates written as seven digits; none when one of them is no date, for seven digits may be anything."""
    try:
        return tuple(parse_year_day(digits) for digits in _SEVEN_DIGITS.findall(name))
    except ParameterError:
        return ()


def format_date(day: date) -> str:
    """Write YYYYMMDD."""
    return day.strftime("%Y%m%d")


def format_pair(first: date, second: date) -> str:
    """Write YYYYMMDD_YYYYMMDD."""
    return f"{format_date(first)}_{format_date(second)}"


def days_since(dates: Sequence[date], origin: date) -> npt.NDArray[np.float64]:
    """Days from `origin` to each date, shape (n,)."""
    import numpy as np

    return np.array([(day - origin).days for day in dates], dtype=np.float64)


def years_since(dates: Sequence[date], origin: date) -> npt.NDArray[np.float64]:
    """Years of 365.25 days from `origin` to each date, shape (n,)."""
    return days_since(dates, origin) / DAYS_PER_YEAR


def sorted_unique(dates: Iterable[date]) -> tuple[date, ...]:
    """Sort the dates and drop repeats."""
    return tuple(sorted(set(dates)))
