# SPDX-License-Identifier: GPL-2.0-or-later
"""The displacement history of a point or an area, relative to any reference, and functions of time fitted to it."""

from __future__ import annotations

import csv
import io
import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import numpy as np
import numpy.typing as npt

from .areas import Area, BoolArray, Vertices, mask_area, polygon_area, summarise
from .errors import ParameterError
from .grid import Window
from .pixels import open_layer, series_values, tile_side
from .progress import Progress
from .series import DisplacementSeries
from .time_functions import TimeFunctions, describe, estimate, evaluate

FloatArray = npt.NDArray[np.float64]

MOST_VALUES = 64 * 1024 * 1024
"""Displacements of an area that are held in memory; of a larger one, every n-th tile is read."""
MM = 1000.0


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
        return evaluate(self.functions, self.parameters, dates, self.reference_date, self.seconds)


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
    return History(series.dates, middle, spread, None, None, values.shape[1], True, note, series.metadata.seconds)


def _thinned(
    series: DisplacementSeries, area: Area, most_values: int
) -> tuple[npt.NDArray[np.intp], npt.NDArray[np.intp], str]:
    """Rows and columns of an area's pixels: all, or those of every n-th tile, and a sentence that says so."""
    rows, cols = area.pixels
    share = math.ceil(len(rows) * len(series.dates) / most_values)
    if share <= 1:
        return rows, cols, ""
    note = f"About one in {share} pixels of this large area was read."
    side = tile_side(series)
    # counting tiles along diagonals keeps those that are taken apart in both directions
    tile = rows // side + (cols // side) * max(1, share // 2)
    taken = tile % share == 0
    if not taken.any():
        return rows[::share], cols[::share], note
    return rows[taken], cols[taken], note


def _nothing(series: DisplacementSeries, sentence: str) -> History:
    return History(series.dates, np.full(len(series.dates), np.nan), None, None, None, 0, False, sentence)


def subtract(history: History, reference: History) -> History:
    """A history relative to a reference: values minus those of the reference; the spread stays.

    NaN on dates that the reference does not have. Not valid, with a sentence, when either is not or no date is left.
    """
    if not history.valid:
        return history
    if not reference.valid:
        return replace(history, valid=False, message=f"The reference has no history: {reference.message}")
    there = dict(zip(reference.dates, reference.values.tolist()))
    values = history.values - np.array([there.get(day, math.nan) for day in history.dates])
    if not np.isfinite(values).any():
        return replace(history, values=values, valid=False, message="The reference has data on none of these dates.")
    return replace(history, values=values)


def fit_history(
    history: History,
    functions: TimeFunctions,
    start: date | None = None,
    end: date | None = None,
    excluded: Iterable[date] = (),
) -> Fit:
    """Fit functions of time to a history, as the velocity of a whole series is estimated.

    Parameters
    ----------
    start, end : date, optional
        First and last date used; None = all.
    excluded : iterable of date
        Dates left out; those that the history does not have are ignored.

    Raises
    ------
    ParameterError
        When the dates that are left cannot carry the functions; the sentence names the term.
    """
    left_out = set(excluded)
    inside = [
        (start is None or day >= start) and (end is None or day <= end) and day not in left_out for day in history.dates
    ]
    used = np.array(inside, dtype=bool) & np.isfinite(history.values)
    dates = [day for day, is_used in zip(history.dates, used) if is_used]
    if len(dates) < 2:
        raise ParameterError(f"Only {len(dates)} dates with data are left for the fit; widen the period.")
    values = history.values[used]
    result = estimate(functions, dates, values[:, None], dates[0], seconds=history.seconds)
    parameters, std = result.parameters[:, 0].astype(np.float64), result.std[:, 0].astype(np.float64)
    freedom = len(dates) - len(parameters)
    scatter = float(result.residue[0]) / math.sqrt(freedom) if freedom > 0 else math.nan
    model = evaluate(functions, parameters, history.dates, dates[0], history.seconds)
    return Fit(
        float(parameters[1]),
        float(std[1]),
        describe(functions),
        parameters,
        std,
        used,
        history.values - model,
        scatter,
        functions,
        dates[0],
        history.seconds,
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
    """Value of a product (HDF5 or raster) at a map point of its grid; None outside and where there are no data.

    Parameters
    ----------
    dataset : str
        Layer of an HDF5 file; '' = its main one.

    Raises
    ------
    FormatError
        When the file cannot be read.
    """
    with open_layer(path, dataset) as layer:
        pixel = layer.grid.pixel(x, y)
        if pixel is None:
            return None
        row, col = pixel
        value = float(layer.read(Window(row, row + 1, col, col + 1))[0, 0])
    return value if math.isfinite(value) else None


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
