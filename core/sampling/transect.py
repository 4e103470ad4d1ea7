# SPDX-License-Identifier: GPL-2.0-or-later
"""Values along a line on the map: of any layer, of the displacement between two dates, and of all dates at once.

What lies under the line is the nearest pixel's value. With a width, the pixels of a swath are assigned to the nearest
of the places along the line, and stand there as median and quartiles. Distances are those on the ground.
"""

from __future__ import annotations

import csv
import io
import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from ..areas import Vertices
from ..coordinates import is_geographic, same_crs
from ..dates import format_date
from ..errors import FormatError, ParameterError
from ..files.pixels import Layer, layer_values, open_layer, series_values
from ..grid import Grid
from ..maps.map_layers import DISPLAY_UNITS
from ..progress import Progress
from ..series import DisplacementSeries
from .lines import LinePixels, SwathPixels, line_pixels, swath_pixels

FloatArray = npt.NDArray[np.float64]
HEIGHT = "height"


@dataclass(frozen=True, eq=False)
class Transect:
    """Values along a line; NaN is a gap.

    Attributes
    ----------
    distance : (n,)
        From the start of the line, metres on the ground.
    x, y : (n,)
        Map coordinates on the line, in the coordinate system of the data.
    value : (n,)
        In `unit`.
    sigma : (n,), optional
        Standard deviation, where the layer has one.
    median, p25, p75 : (n,), optional
        Of the swath, with a width only.
    swath_distance, swath_value : (P,), optional
        All pixels of the swath that have data.
    elevation : (n,), optional
        Metres, where a height is known.
    length : float
        Of the line, metres.
    unit : str
        As in the file: m, m/year, ...
    valid : bool
        False when there are no data under the line nor in the swath.
    message : str
        One sentence when it is not valid.
    """

    distance: FloatArray
    x: FloatArray
    y: FloatArray
    value: FloatArray
    sigma: FloatArray | None
    median: FloatArray | None
    p25: FloatArray | None
    p75: FloatArray | None
    swath_distance: FloatArray | None
    swath_value: FloatArray | None
    elevation: FloatArray | None
    length: float
    unit: str
    valid: bool
    message: str = ""

    def place(self, distance: float) -> tuple[float, float]:
        """Map point at a distance along the line; its ends beyond them."""
        return (
            float(np.interp(distance, self.distance, self.x)),
            float(np.interp(distance, self.distance, self.y)),
        )

    def relative_to(self, value: float) -> Transect:
        """The transect relative to a reference: all values minus its value; sigma stays."""
        return replace(
            self,
            value=self.value - value,
            median=_minus(self.median, value),
            p25=_minus(self.p25, value),
            p75=_minus(self.p75, value),
            swath_value=_minus(self.swath_value, value),
        )


@dataclass(frozen=True, eq=False)
class TimeDistance:
    """Displacement over distance and date.

    Attributes
    ----------
    dates : tuple of date
        The N dates.
    distance, x, y : (n,)
        As in :class:`Transect`.
    values : (N, n) float32
        Metres, NaN = no data.
    """

    dates: tuple[date, ...]
    distance: FloatArray
    x: FloatArray
    y: FloatArray
    values: npt.NDArray[np.float32]


def layer_transect(
    path: str | Path,
    vertices: Vertices,
    dataset: str = "",
    width: float = 0.0,
    geometry_path: str | Path | None = None,
) -> Transect:
    """Transect through a layer of an HDF5 product or the first band of a raster.

    Parameters
    ----------
    vertices : sequence of (x, y)
        Two or more points in map coordinates of the layer.
    dataset : str
        Layer of an HDF5 file, '' = its main one; sigma comes from the layer of that name with `Std`.
    width : float
        Width of the swath in metres on the ground; 0 = none.
    geometry_path : path, optional
        HDF5 file with `height`, or a raster of heights.

    Raises
    ------
    InsarError
        When a file cannot be read or the line is none.
    """
    with open_layer(path, dataset) as layer:
        line = line_pixels(layer.grid, vertices)
        swath = swath_pixels(layer.grid, vertices, width) if width else None
        values = layer_values(layer, line.rows, line.cols)
        swath_values = None if swath is None else layer_values(layer, swath.rows, swath.cols)
        grid, name, unit = layer.grid, layer.name, layer.unit
    sigma = _sigma(path, f"{name}Std", line)
    heights = _heights(geometry_path, grid, line)
    return _assemble(line, values, sigma, swath, swath_values, heights, unit, Path(path).name)


def array_transect(
    grid: Grid,
    values: npt.NDArray[np.floating[Any]],
    vertices: Vertices,
    width: float = 0.0,
    sigma: npt.NDArray[np.floating[Any]] | None = None,
    geometry_path: str | Path | None = None,
    unit: str = "",
) -> Transect:
    """Transect through an array in memory, (rows, cols) on a grid, with its standard deviation if there is one."""
    line = line_pixels(grid, vertices)
    swath = swath_pixels(grid, vertices, width) if width else None
    swath_values = None if swath is None else values[swath.rows, swath.cols]
    under_sigma = None if sigma is None else _at(sigma, line)
    heights = _heights(geometry_path, grid, line)
    return _assemble(line, _at(values, line), under_sigma, swath, swath_values, heights, unit, "The layer")


def displacement_transect(
    series: DisplacementSeries,
    first: date,
    second: date,
    vertices: Vertices,
    width: float = 0.0,
    geometry_path: str | Path | None = None,
    progress: Progress | None = None,
) -> Transect:
    """Transect through the displacement from one date of a series to another, metres.

    Raises
    ------
    InsarError
        When a date is not in the series, the line is none or a file cannot be read.
    """
    dates = np.array([_position(series, first), _position(series, second)], dtype=np.intp)
    line = line_pixels(series.grid, vertices)
    swath = swath_pixels(series.grid, vertices, width) if width else None
    rows = line.rows if swath is None else np.concatenate([line.rows, swath.rows])
    cols = line.cols if swath is None else np.concatenate([line.cols, swath.cols])
    before, after = series_values(series, rows, cols, dates, progress)
    change = after - before
    count = len(line.rows)
    heights = _heights(geometry_path, series.grid, line)
    swath_values = None if swath is None else change[count:]
    return _assemble(line, change[:count], None, swath, swath_values, heights, "m", series.path.name)


def time_distance(
    series: DisplacementSeries,
    vertices: Vertices,
    reference: npt.NDArray[np.floating[Any]] | None = None,
    progress: Progress | None = None,
) -> TimeDistance:
    """Displacement of all dates along a line; only tiles under the line are read.

    Parameters
    ----------
    reference : (N,), optional
        History to subtract, metres.

    Raises
    ------
    InsarError
        When the line is none or the file cannot be read.
    Canceled
        When `progress.check()` raises it.
    """
    line = line_pixels(series.grid, vertices)
    values = series_values(series, line.rows, line.cols, progress=progress)
    if reference is not None:
        values -= np.asarray(reference, dtype=np.float32)[:, None]
    return TimeDistance(series.dates, line.distance, line.x, line.y, values)


def transects_csv(transects: Iterable[tuple[str, Transect]]) -> str:
    """Transects as one table, a line for each place; millimetres where files have metres, empty in gaps."""
    text = io.StringIO()
    table = csv.writer(text, lineterminator="\n")
    table.writerow(["name", "distance_m", "x", "y", "value", "std", "median", "p25", "p75", "unit", "elevation_m"])
    for name, transect in transects:
        unit, factor = DISPLAY_UNITS.get(transect.unit, (transect.unit, 1.0))
        blank = np.full(len(transect.distance), np.nan)
        columns = [
            blank if column is None else column * factor
            for column in (transect.value, transect.sigma, transect.median, transect.p25, transect.p75)
        ]
        heights = blank if transect.elevation is None else transect.elevation
        for i, distance in enumerate(transect.distance):
            numbers = [_number(column[i]) for column in columns]
            place = [f"{distance:.2f}", repr(float(transect.x[i])), repr(float(transect.y[i]))]
            table.writerow([name, *place, *numbers, unit, _number(heights[i])])
    return text.getvalue()


def _minus(values: FloatArray | None, value: float) -> FloatArray | None:
    return None if values is None else values - value


def _number(value: float) -> str:
    return f"{value:.4f}" if math.isfinite(value) else ""


def _position(series: DisplacementSeries, day: date) -> int:
    if day not in series.dates:
        raise ParameterError(f"{series.path.name} has no date {format_date(day)}; choose one of its dates.")
    return series.dates.index(day)


def _at(values: npt.NDArray[np.floating[Any]], line: LinePixels) -> npt.NDArray[np.floating[Any]]:
    """Values under a line, NaN outside."""
    return np.where(line.rows >= 0, values[line.rows, line.cols], np.nan)


def _sigma(path: str | Path, dataset: str, line: LinePixels) -> npt.NDArray[np.float32] | None:
    """Standard deviations under a line; None where the file has none."""
    if Path(path).suffix.lower() not in (".h5", ".he5"):
        return None
    try:
        with open_layer(path, dataset) as layer:
            return layer_values(layer, line.rows, line.cols)
    except FormatError:
        return None


def _heights(path: str | Path | None, grid: Grid, line: LinePixels) -> npt.NDArray[np.float32] | None:
    """Heights under a line, from a file on any grid in the same coordinate system; None where they are not known."""
    if path is None:
        return None
    dataset = HEIGHT if Path(path).suffix.lower() in (".h5", ".he5") else ""
    try:
        with open_layer(path, dataset) as layer:
            known = same_crs(layer.grid.crs_wkt, grid.crs_wkt)
            return _at_places(layer, line) if known else None
    except FormatError:  # no height: the transect is whole without it
        return None


def _at_places(layer: Layer, line: LinePixels) -> npt.NDArray[np.float32]:
    """Values of a layer at the map points of a line."""
    grid = layer.grid
    turn = _whole_turn(grid, line)
    rows = np.floor((line.y - grid.y0) / grid.dy).astype(np.intp)
    cols = np.floor((line.x + turn - grid.x0) / grid.dx).astype(np.intp)
    outside = (rows < 0) | (rows >= grid.rows) | (cols < 0) | (cols >= grid.cols)
    return layer_values(layer, np.where(outside, -1, rows), np.where(outside, -1, cols))


def _whole_turn(grid: Grid, line: LinePixels) -> float:
    """Degrees to add to x: one file may count longitudes to 180, the other to 360."""
    if not is_geographic(grid.crs_wkt):
        return 0.0
    xmin, _, xmax, _ = grid.extent
    return 360.0 * round((0.5 * (xmin + xmax) - float(np.mean(line.x))) / 360.0)


def _assemble(
    line: LinePixels,
    values: npt.NDArray[np.floating[Any]],
    sigma: npt.NDArray[np.floating[Any]] | None,
    swath: SwathPixels | None,
    swath_values: npt.NDArray[np.floating[Any]] | None,
    heights: npt.NDArray[np.floating[Any]] | None,
    unit: str,
    name: str,
) -> Transect:
    """Put a transect together, with the statistics of its swath."""
    quartiles: Sequence[FloatArray | None] = (None, None, None)
    distances = chosen = None
    valid = bool(np.isfinite(values).any())
    if swath is not None and swath_values is not None:
        known = np.isfinite(swath_values)
        distances, chosen = swath.distance[known], swath_values[known].astype(np.float64)
        edges = 0.5 * (line.distance[1:] + line.distance[:-1])
        quartiles = _percentiles(np.searchsorted(edges, distances), chosen, len(line.distance), (50.0, 25.0, 75.0))
        valid = valid or bool(known.any())
    return Transect(
        line.distance,
        line.x,
        line.y,
        values.astype(np.float64),
        None if sigma is None else sigma.astype(np.float64),
        quartiles[0],
        quartiles[1],
        quartiles[2],
        distances,
        chosen,
        None if heights is None else heights.astype(np.float64),
        line.length,
        unit,
        valid,
        "" if valid else f"{name} has no data under this line; draw it over the data.",
    )


def _percentiles(
    place: npt.NDArray[np.intp], values: FloatArray, count: int, percents: Sequence[float]
) -> list[FloatArray]:
    """Percentiles of the values at each of `count` places, interpolated linearly, NaN where there are none."""
    order = np.lexsort((values, place))
    ordered = values[order]
    starts = np.searchsorted(place[order], np.arange(count))
    numbers = np.bincount(place, minlength=count)
    some = numbers > 0
    results = []
    for percent in percents:
        position = starts[some] + percent / 100.0 * (numbers[some] - 1)
        low = np.floor(position).astype(np.intp)
        high = np.ceil(position).astype(np.intp)
        result = np.full(count, np.nan)
        result[some] = ordered[low] + (position - low) * (ordered[high] - ordered[low])
        results.append(result)
    return results
