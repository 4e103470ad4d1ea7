# SPDX-License-Identifier: GPL-2.0-or-later
"""MintPy's template files: lines `key = value` such as those of smallbaselineApp.cfg."""

from __future__ import annotations

import math
import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from ..dates import parse_date, parse_dates
from ..errors import FormatError, ParameterError
from ..files.texts import read_text
from ..network.network_selection import parse_pairs

AUTO = "auto"
OFF = ("no", "none", "false", "off")
LONGEST_QUOTE = 80
"""Letters of a value that an error quotes."""
ON = ("yes", "true", "on")


def _finite(text: str) -> float | None:
    """A text as a number, None when it is none."""
    try:
        value = float(text)
    except ValueError:
        return None
    return value if math.isfinite(value) else None


@dataclass(frozen=True)
class Template:
    """A template file.

    Attributes
    ----------
    path : Path
    values : mapping of str to str
        All keys as they stand in the file.
    """

    path: Path
    values: Mapping[str, str]

    @classmethod
    def read(cls, path: str | Path) -> Template:
        """Read a template; `#`, `%` and `!` begin comments, ~ and environment variables are filled in.

        Raises
        ------
        FormatError
            When the file cannot be read or holds no line `key = value`.
        """
        path = Path(path)
        lines = read_text(path).splitlines()
        values = {}
        for line in lines:
            key, equals, rest = line.partition("=")
            if not equals or line.lstrip().startswith(("%", "#", "!")):
                continue
            value = os.path.expandvars(os.path.expanduser(rest.split("#")[0].strip()))
            if value:
                values[key.strip()] = value
        if not values:
            raise FormatError(f"The template {path} holds no line such as mintpy.deramp = linear; choose another file.")
        return cls(path, values)


class TemplateValues:
    """Reads keys (without `mintpy.`) one by one, and knows afterwards which nobody asked for.

    `auto` and absent keys have MintPy's defaults, which the caller gives.
    """

    def __init__(self, template: Template) -> None:
        self.template = template
        self.folder = template.path.resolve().parent
        self.asked: set[str] = set()
        self.notes: list[str] = []

    def text(self, key: str, default: str = "") -> str:
        """A value; the default when it is absent or auto, an empty text when it is off."""
        self.asked.add(key)
        value = self.template.values.get(f"mintpy.{key}", AUTO)
        if value.lower() == AUTO:
            return default
        return "" if value.lower() in OFF else value

    def number(self, key: str, default: float) -> float:
        """A number."""
        text = self.text(key)
        if not text:
            return default
        value = _finite(text)
        if value is None:
            raise self.wrong(key, text, "a number")
        return value

    def optional_number(self, key: str) -> float | None:
        """A number, None when it is absent, auto or off."""
        return self.number(key, 0.0) if self.text(key) else None

    def flag(self, key: str, default: bool) -> bool:
        """Yes or no."""
        self.asked.add(key)
        value = self.template.values.get(f"mintpy.{key}", AUTO).lower()
        if value not in (AUTO, *ON, *OFF):
            raise self.wrong(key, value, "yes or no")
        return default if value == AUTO else value in ON

    def choice(self, key: str, known: Mapping[str, str], default: str) -> str:
        """What a word means here; the empty word stands for off."""
        text = self.text(key, default)
        if text.lower() not in known:
            raise self.wrong(key, text, f"one of {', '.join(name for name in known if name)}, no")
        return known[text.lower()]

    def day(self, key: str) -> date | None:
        """A date."""
        text = self.text(key)
        return parse_date(text) if text else None

    def days(self, key: str) -> tuple[date, ...]:
        """Dates, or those in a text file of one date a line."""
        text = self.text(key)
        path = self.folder / text
        if text and path.is_file():
            text = read_text(path)
        elif text.lower().endswith(".txt"):
            return ()  # MintPy writes it in the run
        try:
            return parse_dates(text)
        except ParameterError as error:
            raise self.wrong(key, text, "dates such as 20180106, 20180130") from error

    def pairs(self, key: str) -> tuple[tuple[date, date], ...]:
        """Pairs of dates."""
        text = self.text(key)
        try:
            return parse_pairs(text)
        except ParameterError as error:
            raise self.wrong(key, text, "pairs such as 20180106_20180130") from error

    def span(self, key: str) -> tuple[float, float, float, float] | None:
        """Two ranges a:b,c:d."""
        text = self.text(key)
        if not text:
            return None
        match = re.fullmatch(r"\s*([-+.\d]+)\s*:\s*([-+.\d]+)\s*,\s*([-+.\d]+)\s*:\s*([-+.\d]+)\s*", text)
        if match is None:
            raise self.wrong(key, text, "two ranges such as 31.1:32.0,130.1:131.0")
        numbers = [_finite(word) for word in match.groups()]
        if None in numbers:
            raise self.wrong(key, text, "two ranges such as 31.1:32.0,130.1:131.0")
        a, b, c, d = (float(number or 0.0) for number in numbers)
        return min(a, b), max(a, b), min(c, d), max(c, d)

    def two(self, key: str) -> tuple[float, float] | None:
        """Two numbers with a comma between."""
        text = self.text(key)
        if not text:
            return None
        numbers = [_finite(word) for word in text.split(",")]
        if len(numbers) != 2 or numbers[0] is None or numbers[1] is None:
            raise self.wrong(key, text, "two numbers with a comma between")
        return numbers[0], numbers[1]

    def file(self, key: str) -> Path | None:
        """A file that is there, relative to the template's folder."""
        text = self.text(key)
        if not text:
            return None
        path = self.folder / text
        if path.is_file():
            return path
        self.notes.append(f"mintpy.{key} = {text}: there is no such file")
        return None

    def directory(self, key: str, default: str) -> Path | None:
        """A folder that is there, relative to the template's folder."""
        text = self.text(key, default)
        return self.folder / text if text and (self.folder / text).is_dir() else None

    def wrong(self, key: str, value: str, wanted: str) -> ParameterError:
        """The error that a value is not understood."""
        return ParameterError(
            f"mintpy.{key} = {value[:LONGEST_QUOTE]} in {self.template.path} is not understood; write {wanted}."
        )

    def ignore(self, key: str, why: str) -> None:
        """Say that a key has no effect, when somebody gave it a value."""
        if self.text(key):
            self.notes.append(f"mintpy.{key} = {self.text(key)}: {why}")

    def unasked(self) -> dict[str, str]:
        """Keys of the file that nobody asked for and that are neither auto nor off."""
        return {
            key: value
            for key, value in self.template.values.items()
            if not (key.startswith("mintpy.") and key[len("mintpy.") :] in self.asked)
            and value.lower() not in (AUTO, *OFF)
        }
