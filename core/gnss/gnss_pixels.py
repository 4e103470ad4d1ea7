# SPDX-License-Identifier: GPL-2.0-or-later
"""GNSS stations and the pixels around them: both along the line of sight, on the dates of a displacement series."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np
import numpy.typing as npt

from ..coordinates import wkt_from_epsg
from ..dates import days_since
from ..decomposition.tracks import OpenTrack, Place
from ..errors import ParameterError
from ..files.pixels import series_values
from ..progress import Progress
from ..series import DisplacementSeries
from .gnss import MOST_APART, Station
from .gnss_options import ComparisonOptions

FloatArray = npt.NDArray[np.float64]

LEAST_DATES = 3


@dataclass(frozen=True, eq=False)
class StationPixels:
    """A station and its pixels on the dates of the series, neither relative to a reference, metres."""

    station: Station
    sight: FloatArray
    insar: FloatArray
    gnss: FloatArray
    gnss_std: FloatArray
    pixels: int

    @property
    def common(self) -> npt.NDArray[np.bool_]:
        """Dates on which both have data."""
        return np.asarray(np.isfinite(self.insar) & np.isfinite(self.gnss))


def station_pixels(
    series: DisplacementSeries,
    opened: OpenTrack,
    stations: Sequence[Station],
    options: ComparisonOptions,
    progress: Progress,
) -> list[StationPixels]:
    """Stations with at least three dates at which they and their pixels have data; the log says which are left out.

    Parameters
    ----------
    opened : OpenTrack
        The series with its geometry.

    Raises
    ------
    InsarError
        When a file cannot be read.
    Canceled
        When `progress.check()` raises it.
    """
    margin = timedelta(days=options.days)
    first, last = series.dates[0] - margin, series.dates[-1] + margin
    pairs = []
    for number, station in enumerate(stations):
        progress.check()
        progress(number / len(stations), f"Station {station.name}")
        kept, apart = station.between(first, last)
        if apart:
            progress.warning(
                f"{apart} days of {station.name} lie more than {MOST_APART:g} m from the others (another antenna): "
                "left out."
            )
        pair, why = _one_station(series, opened, kept, options)
        if pair is None:
            progress.info(f"{station.name} left out: {why}")
        else:
            pairs.append(pair)
    return pairs


def _one_station(
    series: DisplacementSeries, opened: OpenTrack, station: Station, options: ComparisonOptions
) -> tuple[StationPixels | None, str]:
    """A station with its pixels; None and the reason when there is nothing to compare."""
    if not station.dates:
        return None, "no positions in the time of the series"
    place = Place(station.longitude, station.latitude, options.radius, wkt_from_epsg(4326))
    try:
        window, inside = place.pixels(series.grid)
    except ParameterError:
        return None, "outside the area"
    rows, cols = np.nonzero(inside)
    values = series_values(series, rows + window.row0, cols + window.col0).astype(np.float64)
    insar, pixels = _mean_history(values)
    sights = opened.sight(window, series.grid)[:, inside]
    sights = sights[:, np.isfinite(sights).all(axis=0)]
    if not pixels or not sights.shape[1]:
        return None, "no data at its pixels"
    sight = sights.mean(axis=1).astype(np.float64)
    daily, spread = station.along(sight)
    gnss, std = _at_dates(station.dates, daily, spread, series.dates, options.days)
    pair = StationPixels(station, sight, insar, gnss, std, pixels)
    if pair.common.sum() < LEAST_DATES:
        return None, f"{int(pair.common.sum())} common dates"
    return pair, ""


def _mean_history(values: FloatArray) -> tuple[FloatArray, int]:
    """Mean of the histories (N, P) that have all dates that the best of them has, and their number."""
    counts = np.isfinite(values).sum(axis=0)
    chosen = values[:, (counts == counts.max()) & (counts > 0)] if counts.size else values
    if not chosen.shape[1]:
        return np.full(len(values), np.nan), 0
    known = np.isfinite(chosen)
    number = known.sum(axis=1)
    mean = np.divide(
        np.where(known, chosen, 0.0).sum(axis=1), number, out=np.full(len(values), np.nan), where=number > 0
    )
    return mean, chosen.shape[1]


def _at_dates(
    days: Sequence[date], values: FloatArray, std: FloatArray, wanted: Sequence[date], margin: int
) -> tuple[FloatArray, FloatArray]:
    """Mean of the values at most `margin` days from each wanted date, with its standard deviation; NaN = none."""
    at, target = days_since(days, days[0]), days_since(wanted, days[0])
    near = np.abs(target[:, None] - at[None, :]) <= margin
    count = near.sum(axis=1)
    empty = np.full(len(target), np.nan)
    mean = np.divide(near @ values, count, out=empty.copy(), where=count > 0)
    spread = np.divide(np.sqrt(near @ np.nan_to_num(std) ** 2), count, out=empty.copy(), where=count > 0)
    return mean, spread
