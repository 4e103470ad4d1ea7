# SPDX-License-Identifier: GPL-2.0-or-later
"""Attributes that travel with every file: MintPy's names, read once into typed values."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from .constants import SENTINEL1_RESOLUTION_TO_PIXEL
from .dates import stored_dates
from .errors import FormatError

RECORD = "iwb."
"""How the attributes begin that say what made a file."""

MOST_LOOKS = 1e6
"""More are no multilooking, but a damaged attribute."""


@dataclass(frozen=True)
class Metadata:
    """MintPy attributes with typed access to those that the mathematics needs.

    Attributes
    ----------
    attributes : mapping of str to str
        All attributes as they stand in the file.
    name : str
        The file they came from, for error messages.
    """

    attributes: Mapping[str, str]
    name: str

    @property
    def inherited(self) -> dict[str, str]:
        """What a product made of this file takes over: all attributes but the record of what made the file."""
        return {key: value for key, value in self.attributes.items() if not key.startswith(RECORD)}

    def number(self, key: str, default: float | None = None) -> float | None:
        """An attribute as a number; `default` when it is absent."""
        text = self.attributes.get(key)
        if text is None or text.strip() in ("", "None"):
            return default
        try:
            value = float(text)
        except ValueError:
            value = math.inf
        if math.isinf(value):
            raise FormatError(f"The attribute {key} of {self.name} is '{text[:50]}', not a number; correct it.")
        return default if math.isnan(value) else value

    @property
    def wavelength(self) -> float:
        """Radar wavelength in metres.

        Raises
        ------
        FormatError
            When it is not known: without it phase cannot become displacement.
        """
        value = self.number("WAVELENGTH")
        if value is None or not value > 0:
            raise FormatError(
                f"{self.name} does not say the radar wavelength (attribute WAVELENGTH, metres); "
                "load the data with their metadata files, or set the attribute."
            )
        return value

    @property
    def looks(self) -> int:
        """Number of independent looks, at least 1: NCORRLOOKS, else from range and azimuth looks.

        Raises
        ------
        FormatError
            When it is absurd.
        """
        looks = self.number("NCORRLOOKS")
        if looks is None:
            looks = (self.number("ALOOKS", 1.0) or 1.0) * (self.number("RLOOKS", 1.0) or 1.0)
            looks /= SENTINEL1_RESOLUTION_TO_PIXEL
        if abs(looks) > MOST_LOOKS:
            raise FormatError(
                f"{self.name} says that a pixel is the mean of {looks:.3g} looks (attribute NCORRLOOKS, or ALOOKS and "
                "RLOOKS); correct it."
            )
        return max(round(looks), 1)

    @property
    def reference(self) -> tuple[int, int] | None:
        """Row and column of the reference pixel, if one is set."""
        row, col = self.number("REF_Y"), self.number("REF_X")
        return None if row is None or col is None else (int(row), int(col))

    @property
    def reference_date(self) -> date | None:
        """The date on which displacement is zero, if set."""
        text = self.attributes.get("REF_DATE")
        return stored_dates([text], self.name)[0] if text and text != "None" else None

    @property
    def seconds(self) -> float:
        """Acquisition time of the day in seconds of UTC (0 when unknown)."""
        return self.number("CENTER_LINE_UTC", 0.0) or 0.0
