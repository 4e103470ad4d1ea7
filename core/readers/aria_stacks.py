# SPDX-License-Identifier: GPL-2.0-or-later
"""Stacks of ARIA-tools: VRT files with a band for each pair or date, which says its dates in its metadata.

Interferograms are those of the products: the later date first, phase positive where the ground came nearer. Delays of
a date are radians with the sign of the phase: -4 pi / wavelength times the longer path.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np

from ..dates import format_pair, parse_date
from ..errors import FormatError, ParameterError
from ..files.raster import open_raster, raster_grid, read_window
from ..grid import Grid, Window
from ..network.network import Pair
from ..stack import COHERENCE, COMPONENT, PHASE
from .aria_names import IONOSPHERE, TROPOSPHERE
from .base import FloatArray
from .rasters import Band

NO_DATA = {PHASE: 0.0, COHERENCE: 0.0, COMPONENT: -1.0}
DATES, BASELINE = "Dates", "perpendicularBaseline"
Facts = Mapping[str, str]


@dataclass(frozen=True)
class ComponentBand(Band):
    """Connected components, of which 0 is one like the others: it becomes 1."""

    def read(self, window: Window, out: FloatArray | None = None) -> FloatArray:
        """Numbers from 1 on, NaN = no data."""
        data = super().read(window, out)
        data += 1.0
        return data


@dataclass(frozen=True)
class DifferenceBand(Band):
    """The delay of one date minus that of another."""

    minus: Band | None = None

    def read(self, window: Window, out: FloatArray | None = None) -> FloatArray:
        """The difference, NaN where one of both is no data."""
        data = super().read(window, out)
        if self.minus is not None:
            data -= self.minus.read(window)
        return data


@dataclass(frozen=True)
class PairStack:
    """A stack with a band for each pair.

    Attributes
    ----------
    bands : dict of Pair to Band
    baselines : dict of Pair to float
        Perpendicular, earlier_later, metres; NaN = unknown.
    facts : mapping of str to str
        Metadata of the first band.
    """

    path: Path
    grid: Grid
    bands: dict[Pair, Band]
    baselines: dict[Pair, float]
    facts: Facts


def _facts(band: Any) -> Facts:
    """Metadata of a band: those of the domain, named after the layer, that says its dates."""
    domains = (band.GetMetadata(domain) for domain in band.GetMetadataDomainList() or ())
    return next((facts for facts in domains if DATES in facts), {})


def read_bands(path: Path) -> tuple[Grid, list[tuple[tuple[date, ...], Facts]]]:
    """The grid of a stack, and dates and metadata of each band.

    Raises
    ------
    FormatError
        When it cannot be opened, has no coordinate system, or a band does not say its dates.
    """
    dataset = open_raster(path)
    grid = raster_grid(dataset, path)
    if not grid.crs_wkt:
        raise FormatError(f"{path} has no coordinate system; run ariaTSsetup.py again.")
    found = []
    for number in range(1, dataset.RasterCount + 1):
        facts = _facts(dataset.GetRasterBand(number))
        try:
            days = tuple(parse_date(word) for word in facts.get(DATES, "").split("_"))
        except ParameterError as error:
            raise FormatError(
                f"Band {number} of {path} does not say its dates (it says '{facts.get(DATES, '')}'); "
                "run ariaTSsetup.py again."
            ) from error
        found.append((days, facts))
    return grid, found


def read_pairs(path: Path, layer: str) -> PairStack:
    """A stack of interferograms, or of a layer of them.

    Raises
    ------
    FormatError
        Also when a band is not that of two dates, or a pair comes twice.
    """
    grid, listed = read_bands(path)
    kind = ComponentBand if layer == COMPONENT else Band
    bands: dict[Pair, Band] = {}
    baselines = {}
    for number, (days, facts) in enumerate(listed, 1):
        if len(days) != 2 or days[0] == days[1]:
            raise FormatError(f"Band {number} of {path} is not of two dates ('{facts[DATES]}'); make it again.")
        pair = min(days), max(days)
        if pair in bands:
            raise FormatError(f"{path} holds the pair {format_pair(*pair)} twice; run ariaTSsetup.py again.")
        sign = -1.0 if days[0] > days[1] else 1.0
        bands[pair] = kind(str(path), number, sign if layer in (PHASE, IONOSPHERE) else 1.0, NO_DATA.get(layer))
        baselines[pair] = sign * as_number(facts.get(BASELINE, ""))
    if not bands:
        raise FormatError(f"{path} holds no band; run ariaTSsetup.py again.")
    return PairStack(path, grid, bands, baselines, listed[0][1])


def read_dates(path: Path, layer: str, pairs: list[Pair]) -> dict[Pair, Band]:
    """Bands of pairs from a stack with a band for each date: delay of the later date minus that of the earlier."""
    _, listed = read_bands(path)
    bands: dict[date, Band] = {}
    for number, (days, facts) in enumerate(listed, 1):
        if len(days) != 1:
            raise FormatError(f"Band {number} of {path} is not of one date ('{facts[DATES]}')")
        bands[days[0]] = Band(str(path), number)
    if not bands:
        return {}
    longer = -1.0
    if layer == TROPOSPHERE:  # a path through air is longer than one without, which tells the sign of the file
        longer = -1.0 if _middle(next(iter(bands.values()))) < 0 else 1.0
    return {
        (first, second): DifferenceBand(
            str(path), bands[second].number, longer, minus=replace(bands[first], factor=longer)
        )
        for first, second in pairs
        if first in bands and second in bands
    }


def _middle(band: Band) -> float:
    """Median along the middle row and the middle column of a raster."""
    dataset = open_raster(band.name)
    rows, cols = dataset.RasterYSize, dataset.RasterXSize
    lines = (Window(rows // 2, rows // 2 + 1, 0, cols), Window(0, rows, cols // 2, cols // 2 + 1))
    values = np.concatenate([read_window(dataset, band.name, line, band.number).reshape(-1) for line in lines])
    values = values[np.isfinite(values) & (values != 0.0)]
    return float(np.median(values)) if values.size else math.nan


def as_number(text: str) -> float:
    """A number that may stand in brackets; NaN when there is none."""
    try:
        return float(text.strip("[] "))
    except ValueError:
        return math.nan
