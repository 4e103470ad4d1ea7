# SPDX-License-Identifier: GPL-2.0-or-later
"""How plots look and behave, remembered between starts of QGIS."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from enum import Enum
from typing import Any

from qgis.core import QgsSettings

from ..core.choices import STATISTICS

PREFIX = "insar_workbench/plot/"
LARGEST_STEP = 1000.0
"""Millimetres between replicas."""
PICTURE_WIDTHS, PICTURE_SCALES = (300, 4000), (1.0, 10.0)
"""Smallest and largest that a person can choose."""
DATE_FORMATS = ("auto", "iso", "dmy", "mdy", "month", "year")
"""Of a time axis; 'auto' = years and months, as many as there is room for."""
LINE_STYLES = ("solid", "dash", "dot", "none")


class YAxis(Enum):
    """How the range of the value axis is chosen."""

    ADAPTIVE = "adaptive"
    """It follows what is in view."""
    SYMMETRIC = "symmetric"
    """Zero is in the middle."""
    DATA = "data"
    """All values that are drawn, also after zooming in time."""
    SHARED = "shared"
    """The plots above each other have one range."""
    STEADY = "steady"
    """Zero is in the middle and the ends are round numbers; it grows, and shrinks only when everything is shown."""


@dataclass(frozen=True)
class PlotStyle:
    """What a person can set about plots; every field is stored in QgsSettings under its name."""

    dot_size: int = 7
    line_width: float = 1.8
    font_size: int = 9
    connect: bool = False
    """A thin line through the dots."""
    error_bars: bool = True
    grid: bool = True
    legend: bool = True
    y_axis: str = YAxis.ADAPTIVE.value
    replicas: int = 0
    """Number of copies above and below."""
    replica_step: float = 0.0
    """Millimetres between them; 0 = half the wavelength that the file tells."""
    hold: bool = False
    """A click adds a point and keeps the others."""
    random_colours: bool = False
    statistic: str = "median"
    """Of an area: 'mean' or 'median'."""
    area_range: bool = False
    """A band from the lowest to the highest value of an area."""
    area_members: bool = False
    """Thin lines: the histories that an area is made of."""
    line_style: str = "solid"
    """Of models, profiles and the line through the dots: one of LINE_STYLES."""
    date_format: str = "auto"
    """One of DATE_FORMATS."""
    time_title: str = ""
    """Title of the time axis below the histories; empty = none."""
    value_title: str = ""
    """Title of the axis of displacement in place of the usual one."""
    picture_width: int = 800
    """Pixels of the screen at which a picture is laid out: the wider, the smaller are text and dots in it."""
    picture_scale: float = 3.0
    """Pixels of a picture for one of its layout."""

    @classmethod
    def load(cls) -> PlotStyle:
        """Read what was remembered; what is missing, of the wrong kind or unknown has its default."""
        stored = QgsSettings()
        style = cls()
        for field in fields(cls):
            default = getattr(style, field.name)
            value = stored.value(PREFIX + field.name, default)
            style = replace(style, **{field.name: _as_kind(value, default)})
        choices = {
            "y_axis": {mode.value for mode in YAxis},
            "statistic": STATISTICS,
            "line_style": LINE_STYLES,
            "date_format": DATE_FORMATS,
        }
        limits = {
            "replica_step": (0.0, LARGEST_STEP),
            "picture_width": PICTURE_WIDTHS,
            "picture_scale": PICTURE_SCALES,
        }
        wrong = [name for name, allowed in choices.items() if getattr(style, name) not in allowed]
        wrong += [name for name, (low, high) in limits.items() if not low <= getattr(style, name) <= high]
        return replace(style, **{name: getattr(cls, name) for name in wrong})

    def save(self) -> None:
        """Remember it."""
        stored = QgsSettings()
        for field in fields(self):
            stored.setValue(PREFIX + field.name, getattr(self, field.name))


def _as_kind(value: Any, default: Any) -> Any:
    """Turn what the settings file holds (often text) into the kind of the default."""
    if isinstance(default, bool):
        return value if isinstance(value, bool) else str(value).lower() == "true"
    try:
        return type(default)(value)
    except (TypeError, ValueError):
        return default
