# SPDX-License-Identifier: GPL-2.0-or-later
"""A displacement series against GNSS stations: both along the line of sight, on the same dates, from one reference."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path

import numpy as np
import numpy.typing as npt

from ..coordinates import wkt_from_epsg
from ..decomposition.tracks import VELOCITY, Place, Track, open_track, open_velocity
from ..errors import ParameterError
from ..grid import Window, to_lonlat
from ..products import read_product, write_product
from ..progress import Progress, subrange
from ..provenance import stamp
from ..series import DisplacementSeries
from ..time_functions.time_functions import TimeFunctions, estimate, outputs
from .gnss import read_stations
from .gnss_options import ComparisonOptions
from .gnss_pixels import LEAST_DATES, StationPixels, station_pixels

FloatArray = npt.NDArray[np.float64]

STEP = "gnsscompare"
NO_REFERENCE = "none"


@dataclass(frozen=True, eq=False)
class StationComparison:
    """One station and its pixels.

    Attributes
    ----------
    name : str
    longitude, latitude : float
        Degrees.
    dates : tuple of date
        The K dates on which both have data.
    insar, gnss, gnss_std : (K,) arrays
        Displacement along the line of sight relative to the reference, metres, the mean of each taken away.
    insar_rate, insar_rate_std, gnss_rate, gnss_rate_std : float
        m/year, from the K dates; standard deviations from the scatter around the line.
    rms : float
        Root mean square of `insar - gnss`, metres.
    pixels : int
        Pixels behind `insar`.
    is_reference : bool
        Both are zero by definition.
    daily_dates, daily : tuple of date, array
        All days of the station relative to the reference, metres, shifted as `gnss`.
    """

    name: str
    longitude: float
    latitude: float
    dates: tuple[date, ...]
    insar: FloatArray
    gnss: FloatArray
    gnss_std: FloatArray
    insar_rate: float
    insar_rate_std: float
    gnss_rate: float
    gnss_rate_std: float
    rms: float
    pixels: int
    is_reference: bool
    daily_dates: tuple[date, ...]
    daily: FloatArray

    @property
    def difference(self) -> float:
        """Rate of the series minus that of the station, m/year."""
        return self.insar_rate - self.gnss_rate


@dataclass(frozen=True, eq=False)
class Comparison:
    """All stations.

    Attributes
    ----------
    stations : tuple of StationComparison
    reference : str
        Name of the reference station; empty without one.
    rms : float
        Over all dates of all stations but the reference, metres.
    rate_rms, mean_difference : float
        Root mean square and mean of the differences of rate, m/year.
    offset : float
        What is added to velocities so that the mean difference is zero, m/year.
    """

    stations: tuple[StationComparison, ...]
    reference: str
    rms: float
    rate_rms: float
    mean_difference: float
    offset: float


def compare_with_gnss(
    track: Track, gnss_paths: Sequence[Path], options: ComparisonOptions, progress: Progress
) -> Comparison:
    """Compare a displacement series with stations.

    Stations outside the data, or with fewer than three common dates, are left out; the log says which.

    Raises
    ------
    InsarError
        When files cannot be read, no station can be compared, or the reference is none of them.
    Canceled
        When `progress.check()` raises it.
    """
    series = DisplacementSeries.open(track.data)
    stations = read_stations(gnss_paths)
    progress.info(f"{len(stations)} stations: {', '.join(station.name for station in stations)}")
    with open_track(track) as opened:
        pairs = station_pixels(series, opened, stations, options, subrange(progress, 0.0, 0.9))
    if not pairs:
        raise ParameterError(
            f"No station has data in the area and at {LEAST_DATES} dates of {track.data}; give stations inside it, or "
            "average over more days."
        )
    reference = _reference(series, pairs, options.reference)
    progress.info(f"reference station: {reference.station.name if reference else 'none'}")
    compared = [_compare(series, pair, reference, options) for pair in pairs]
    found = tuple(one for one in compared if one is not None)
    for pair, one in zip(pairs, compared):
        if one is None:
            progress.warning(f"{pair.station.name} has too few dates in common with the reference station: left out.")
    return _summary(found, reference.station.name if reference else "", progress)


def anchor_velocity(
    velocity_path: Path, output: Path, comparison: Comparison, options: ComparisonOptions, progress: Progress
) -> float:
    """Write a velocity file plus a constant, so that its mean difference to the rates of the stations is zero.

    The stations' rates are relative to the reference station, which counts as one with rate 0: the result does not
    depend on which station that is, but for its own motion.

    Returns
    -------
    float
        The constant, m/year.

    Raises
    ------
    InsarError
        When the file is no velocity or has no data at any station.
    """
    if output.resolve() == velocity_path.resolve():
        raise ParameterError(f"{output} is read and cannot be written over; choose another name for the output.")
    differences = []
    with open_velocity(velocity_path) as layer:
        whole = layer.read(Window(0, layer.grid.rows, 0, layer.grid.cols))
        for station in comparison.stations:
            place = Place(station.longitude, station.latitude, options.radius, wkt_from_epsg(4326))
            try:
                window, inside = place.pixels(layer.grid)
            except ParameterError:  # it lies outside this file
                continue
            values = whole[window.slices][inside]
            if np.isfinite(values).any():
                differences.append(station.gnss_rate - float(np.nanmean(values)))
    if not differences:
        raise ParameterError(f"{velocity_path} has no data at any station; give the velocity of this series.")
    offset = float(np.mean(differences))
    product = read_product(velocity_path)
    layers = {**product.layers, VELOCITY: np.asarray(whole + offset, dtype=np.float32)}
    # no pixel is the reference any more
    gone = ("iwb.", "REF_X", "REF_Y", "REF_LAT", "REF_LON")
    kept = {key: value for key, value in product.metadata.attributes.items() if not key.startswith(gone)}
    made = stamp(STEP, {"velocity": velocity_path}, {**asdict(options), "offset": offset})
    write_product(output, VELOCITY, product.grid, layers, {**kept, **made}, product.units)
    progress.info(f"{1000 * offset:+.2f} mm/year added to the velocity, from {len(differences)} stations")
    return offset


def _reference(series: DisplacementSeries, pairs: Sequence[StationPixels], wanted: str) -> StationPixels | None:
    """The reference station.

    Raises
    ------
    ParameterError
        When the wanted one is not there.
    """
    if wanted.lower() == NO_REFERENCE:
        return None
    if wanted:
        found = next((pair for pair in pairs if pair.station.name.lower() == wanted.lower()), None)
        if found is None:
            names = ", ".join(pair.station.name for pair in pairs)
            raise ParameterError(f"The reference station {wanted} cannot be used; choose one of {names}, or 'none'.")
        return found
    pixel = series.metadata.reference
    if pixel is None:
        return max(pairs, key=lambda pair: int(pair.common.sum()))
    lon, lat = to_lonlat(series.grid, *series.grid.centre(*pixel))
    shrink = np.cos(np.radians(lat))
    return min(
        pairs,
        key=lambda pair: np.hypot((pair.station.longitude - lon) * shrink, pair.station.latitude - lat),
    )


def _compare(
    series: DisplacementSeries, pair: StationPixels, reference: StationPixels | None, options: ComparisonOptions
) -> StationComparison | None:
    """The comparison of one station; None when too few dates are common with the reference."""
    insar, gnss, variance = pair.insar, pair.gnss, pair.gnss_std**2
    is_reference = reference is pair
    if reference is not None:
        insar, gnss = insar - reference.insar, gnss - reference.gnss
        variance = variance + reference.gnss_std**2
    common = np.isfinite(insar) & np.isfinite(gnss)
    if common.sum() < LEAST_DATES:
        return None
    dates = tuple(day for day, keep in zip(series.dates, common) if keep)
    both = np.stack([insar[common], gnss[common]], axis=1)
    shift = both.mean(axis=0)
    rates, stds = _rates(dates, both, series.metadata.seconds)
    difference = both[:, 0] - both[:, 1] - (shift[0] - shift[1])
    daily_dates, daily = _daily(pair, reference)
    return StationComparison(
        pair.station.name,
        pair.station.longitude,
        pair.station.latitude,
        dates,
        both[:, 0] - shift[0],
        both[:, 1] - shift[1],
        np.zeros(len(dates)) if is_reference else np.sqrt(variance[common]),
        float(rates[0]),
        float(stds[0]),
        float(rates[1]),
        float(stds[1]),
        float(np.sqrt(np.mean(difference**2))),
        pair.pixels,
        is_reference,
        daily_dates,
        daily - shift[1],
    )


def _rates(dates: Sequence[date], values: FloatArray, seconds: float) -> tuple[FloatArray, FloatArray]:
    """Rates of histories (K, P) and their standard deviations, m/year (P,)."""
    functions = TimeFunctions()
    fit = estimate(functions, dates, values, dates[0], seconds=seconds)
    layers = {output.name: output.values for output in outputs(functions, fit, dates)}
    return layers["velocity"].astype(np.float64), layers["velocityStd"].astype(np.float64)


def _daily(pair: StationPixels, reference: StationPixels | None) -> tuple[tuple[date, ...], FloatArray]:
    """All days of a station along its line of sight, relative to the reference station on the same days."""
    values = pair.station.along(pair.sight)[0]
    if reference is None:
        return pair.station.dates, values
    there = dict(zip(reference.station.dates, reference.station.along(reference.sight)[0].tolist()))
    kept = [(day, value - there[day]) for day, value in zip(pair.station.dates, values.tolist()) if day in there]
    return tuple(day for day, _ in kept), np.array([value for _, value in kept])


def _summary(stations: tuple[StationComparison, ...], reference: str, progress: Progress) -> Comparison:
    others = [station for station in stations if not station.is_reference]
    if not others:
        raise ParameterError(
            f"Only the reference station {reference} has data; give more stations, or the reference 'none'."
        )
    squares = np.concatenate([(station.insar - station.gnss) ** 2 for station in others])
    differences = np.array([station.difference for station in others])
    result = Comparison(
        stations,
        reference,
        float(np.sqrt(squares.mean())),
        float(np.sqrt(np.mean(differences**2))),
        float(differences.mean()),
        -float(np.mean([station.difference for station in stations])),
    )
    progress.info(
        f"{len(others)} stations beside the reference: RMS {1000 * result.rms:.1f} mm; rates differ by "
        f"{1000 * result.mean_difference:+.1f} mm/year in the mean, {1000 * result.rate_rms:.1f} RMS"
    )
    return result
