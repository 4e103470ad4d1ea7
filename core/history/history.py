# SPDX-License-Identifier: GPL-2.0-or-later
"""The displacement history of a point or an area, relative to any reference, and histories with fits as a table."""

from __future__ import annotations

import csv
import io
import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from ..areas import Area, BoolArray, Vertices, mask_area, polygon_area, summarise
from ..files.pixels import open_layer, series_values, tile_shape
from ..grid import Window
from ..progress import Progress
from ..series import DisplacementSeries

if TYPE_CHECKING:
    from .history_fit import Fit

FloatArray = npt.NDArray[np.float64]

MOST_VALUES = 64 * 1024 * 1024
"""Displacements of an area that are held in memory; of a larger one, every n-th tile is read."""
MM = 1000.0
MOST_MEMBERS = 200
"""Histories that are kept of the pixels of an area; more cannot be told apart."""


@dataclass(frozen=True, eq=False)
class History:
    """Displacement at N dates.

    Attributes
    ----------
    dates : tuple of date
    values : (N,) float64
        Metres, positive toward the radar, NaN = no data.
    spread : (N,) float64, optional
        In an area: standard deviation (of the mean's pixels) or scaled median absolute deviation, metres.
    row, col : int, optional
        The pixel; None for areas and for points of vector layers.
    pixels : int
        Pixels with data that stand behind the values.
    valid : bool
        False when there is nothing to show.
    message : str
        One sentence: why it is not valid, or what should be known about it; else empty.
    seconds : float
        Time of the acquisitions in the day, UTC.
    low, high : (N,) float64, optional
        Of an area: lowest and highest value of its pixels, metres.
    members : (N, M) float32, optional
        Of an area: histories of its pixels, or of some hundred of them, metres.
    """

    dates: tuple[date, ...]
    values: FloatArray
    spread: FloatArray | None
    row: int | None
    col: int | None
    pixels: int
    valid: bool
    message: str = ""
    seconds: float = 0.0
    low: FloatArray | None = None
    high: FloatArray | None = None
    members: npt.NDArray[np.float32] | None = None

    def with_members(self, values: npt.NDArray[np.floating[Any]]) -> History:
        """The history of an area with its range and members: those of the histories (N, P) that it was made of."""
        chosen = np.linspace(0, values.shape[1] - 1, min(values.shape[1], MOST_MEMBERS)).round().astype(np.intp)
        return replace(
            self,
            low=np.fmin.reduce(values, axis=1).astype(np.float64),
            high=np.fmax.reduce(values, axis=1).astype(np.float64),
            members=values[:, chosen].astype(np.float32),
        )


@dataclass(frozen=True)
class Origin:
    """Where a history comes from, for tables.

    Attributes
    ----------
    longitude, latitude : float
        Of the point, or of the middle of the area, degrees; NaN = not known.
    place : str
        The point or area as WKT.
    crs : str
        Coordinate system of `place` and `reference`.
    reference : str
        The point or area that was subtracted as WKT; empty = the reference of the file stands.
    source : str
        The file or layer.
    """

    longitude: float = math.nan
    latitude: float = math.nan
    place: str = ""
    crs: str = ""
    reference: str = ""
    source: str = ""


def place_wkt(vertices: Vertices) -> str:
    """A point (one vertex) or an area (its corners) as WKT, to a millimetre in metres and 1e-8 degrees."""
    words = [f"{x:.12g} {y:.12g}" for x, y in vertices]
    return f"POINT ({words[0]})" if len(words) == 1 else f"POLYGON (({', '.join([*words, words[0]])}))"


def point_history(series: DisplacementSeries, x: float, y: float) -> History:
    """History of the pixel at a map point; not valid, with a sentence, outside the data or where there are none."""
    pixel = series.grid.pixel(x, y)
    if pixel is None:
        return _nothing(series, f"The point ({x:.8g}, {y:.8g}) lies outside {series.path.name}; click on the data.")
    row, col = pixel
    values = series.pixel(row, col).astype(np.float64)
    if not np.isfinite(values).any():
        sentence = f"{series.path.name} has no data at row {row}, column {col}; click on another pixel."
        return replace(_nothing(series, sentence), row=row, col=col)
    return History(series.dates, values, None, row, col, 1, True, "", series.metadata.seconds)


def area_history(
    series: DisplacementSeries,
    area: Vertices | BoolArray,
    statistic: str = "median",
    progress: Progress | None = None,
    most_values: int = MOST_VALUES,
) -> History:
    """History of an area: mean or median over its pixels, with their spread.

    Parameters
    ----------
    area : sequence of (x, y), or (rows, cols) bool array
        Corners of a polygon in map coordinates (see :func:`~.areas.circle` for a circle), or a mask.
    statistic : str
        'mean' with the standard deviation, or 'median' with the scaled median absolute deviation.
    most_values : int
        Of an area with more displacements, tiles spread over it are read; the history's message says so.

    Raises
    ------
    InsarError
        When the area or statistic is none, or the file cannot be read.
    Canceled
        When `progress.check()` raises it.
    """
    if isinstance(area, np.ndarray):
        found = mask_area(series.grid, area)
    else:
        found = polygon_area(series.grid, area)
    if found is None:
        return _nothing(series, f"The area lies outside {series.path.name}; draw it over the data.")
    rows, cols, note = _thinned(series, found, most_values)
    values = series_values(series, rows, cols, progress=progress)
    values = values[:, np.isfinite(values).any(axis=0)]
    if not values.shape[1]:
        return _nothing(series, f"{series.path.name} has no data in this area; draw another one.")
    middle, spread = summarise(values, statistic)
    history = History(series.dates, middle, spread, None, None, values.shape[1], True, note, series.metadata.seconds)
    return history.with_members(values)


def _thinned(
    series: DisplacementSeries, area: Area, most_values: int
) -> tuple[npt.NDArray[np.intp], npt.NDArray[np.intp], str]:
    """Rows and columns of an area's pixels: all, or those of every n-th tile, and a sentence that says so."""
    rows, cols = area.pixels
    share = math.ceil(len(rows) * len(series.dates) / most_values)
    if share <= 1:
        return rows, cols, ""
    note = f"About one in {share} pixels of this large area was read."
    tile_rows, tile_cols = tile_shape(series)
    # counting tiles along diagonals keeps those that are taken apart in both directions
    tile = rows // tile_rows + (cols // tile_cols) * max(1, share // 2)
    taken = tile % share == 0
    if not taken.any():
        return rows[::share], cols[::share], note
    return rows[taken], cols[taken], note


def _nothing(series: DisplacementSeries, sentence: str) -> History:
    return History(series.dates, np.full(len(series.dates), np.nan), None, None, None, 0, False, sentence)


def subtract(history: History, reference: History) -> History:
    """A history relative to a reference: values, range and members minus those of the reference; the spread stays.

    NaN on dates that the reference does not have. Not valid, with a sentence, when either is not or no date is left.
    """
    if not history.valid:
        return history
    if not reference.valid:
        return replace(history, valid=False, message=f"The reference has no history: {reference.message}")
    there = dict(zip(reference.dates, reference.values.tolist()))
    shift = np.array([there.get(day, math.nan) for day in history.dates])
    values = history.values - shift
    if not np.isfinite(values).any():
        return replace(history, values=values, valid=False, message="The reference has data on none of these dates.")
    return replace(
        history,
        values=values,
        low=None if history.low is None else history.low - shift,
        high=None if history.high is None else history.high - shift,
        members=None if history.members is None else history.members - shift[:, None].astype(np.float32),
    )


def replicas(values: FloatArray, wavelength: float, count: int) -> FloatArray:
    """Copies of a history shifted by whole half wavelengths, as an unwrapping error shifts it.

    Parameters
    ----------
    values : (N,)
        Metres.
    wavelength : float
        Radar wavelength, metres.
    count : int
        Copies above and below.

    Returns
    -------
    (2 count, N)
        From the lowest to the highest, without the history itself.
    """
    shifts = np.array([k for k in range(-count, count + 1) if k], dtype=np.float64) * wavelength / 2.0
    return np.asarray(np.asarray(values, dtype=np.float64)[None, :] + shifts[:, None])


def product_value(path: str | Path, x: float, y: float, dataset: str = "") -> float | None:
    """Value of a product at one point; see `product_values`."""
    return product_values(path, [(x, y)], dataset)[0]


def product_values(path: str | Path, points: Vertices, dataset: str = "") -> list[float | None]:
    """Values of a product (HDF5 or raster) at map points of its grid; None outside and where there are no data.

    Parameters
    ----------
    dataset : str
        Layer of an HDF5 file; '' = its main one.

    Raises
    ------
    FormatError
        When the file cannot be read.
    """
    values: list[float | None] = []
    with open_layer(path, dataset) as layer:
        for x, y in points:
            row, col = layer.grid.pixel(x, y) or (-1, -1)
            value = float(layer.read(Window(row, row + 1, col, col + 1))[0, 0]) if row >= 0 else math.nan
            values.append(value if math.isfinite(value) else None)
    return values


def raster_value(path: str | Path, vertices: Vertices, statistic: str = "median", dataset: str = "") -> float | None:
    """Value of a raster or product at a point (one vertex) or over a polygon; None where there are no data.

    Raises
    ------
    InsarError
        When the file cannot be read or the statistic is none.
    """
    if len(vertices) == 1:
        return product_value(path, *vertices[0], dataset)
    with open_layer(path, dataset) as layer:
        area = polygon_area(layer.grid, vertices)
        if area is None:
            return None
        value = float(summarise(layer.read(area.window)[area.inside], statistic)[0])
    return value if math.isfinite(value) else None


def histories_csv(curves: Iterable[tuple[str, History, Fit | None]], origins: Sequence[Origin] = ()) -> str:
    """Histories as one table, a line for each date: millimetres, empty where there is nothing.

    Parameters
    ----------
    curves : iterable of (name, history, fit)
    origins : sequence of Origin, optional
        Of each curve.
    """
    text = io.StringIO()
    table = csv.writer(text, lineterminator="\n")
    table.writerow(
        [
            "name", "date", "displacement_mm", "spread_mm", "model_mm", "residual_mm", "used_in_fit",
            "rate_mm_per_year", "rate_std_mm_per_year", "longitude", "latitude", "place", "crs", "reference", "source",
        ]
    )  # fmt: skip
    for number, (name, history, fit) in enumerate(curves):
        origin = origins[number] if number < len(origins) else Origin()
        degrees = [f"{angle:.8f}" if math.isfinite(angle) else "" for angle in (origin.longitude, origin.latitude)]
        whence = [*degrees, origin.place, origin.crs, origin.reference, origin.source]
        blank = np.full(len(history.dates), np.nan)
        spread = blank if history.spread is None else history.spread
        residuals = blank if fit is None else fit.residuals
        model = blank if fit is None else fit.curve(history.dates)
        used = [""] * len(blank) if fit is None else [str(int(flag)) for flag in fit.used]
        rate = ["", ""] if fit is None else [_mm(fit.rate), _mm(fit.sigma)]
        for row in zip(history.dates, history.values, spread, model, residuals, used):
            table.writerow([name, row[0].isoformat(), *[_mm(value) for value in row[1:5]], row[5], *rate, *whence])
    return text.getvalue()


def _mm(metres: float) -> str:
    """Metres as millimetres with three decimals; nothing for NaN."""
    return f"{metres * MM:.3f}" if math.isfinite(metres) else ""
