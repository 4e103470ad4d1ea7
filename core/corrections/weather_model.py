# SPDX-License-Identifier: GPL-2.0-or-later
"""Corrections by the zenith delay of a weather model: cubes (height, latitude, longitude) at moments of the model."""

from __future__ import annotations

import re
from abc import abstractmethod
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import ClassVar, NamedTuple

import numpy as np
import numpy.typing as npt

from ..atmosphere.model_times import CHOICES, NEAREST, model_weights
from ..cubes.cube_series import CubeSeries
from ..cubes.cubes import GeometryCube, pixel_coordinates
from ..cubes.node_window import Box, degrees
from ..errors import FormatError, ParameterError
from ..grid import Window
from ..progress import Progress
from ..series import DisplacementSeries
from .base import CorrectionFiles, FloatArray, geometry_layer
from .zenith import ZenithDelay, ZenithReader, partial_cover

_CLOCK = re.compile(r"([01]?\d|2[0-3]):([0-5]\d)")

LEAST_HEIGHT, GREATEST_HEIGHT = -500.0, 9000.0
"""Heights beyond these are no heights of ground, metres."""


HEIGHT_STEP = 50.0
"""Between heights at which the delay is computed, metres: linear between them, it is right to 0.05 mm."""


class Moment(NamedTuple):
    """A moment of the model, its weight for a date, and the files that hold it, the best first."""

    time: datetime
    weight: float
    paths: tuple[Path, ...]


@dataclass(frozen=True)
class WeatherModelDelay(ZenithDelay):
    """Subtract the delay of a weather model.

    Attributes
    ----------
    interpolation : str
        In time: `nearest`, the moment of the model that is nearest to the acquisition, or `linear` between the
        moments before and after it.
    clock : str
        Time of the acquisitions, HH:MM in UTC; empty = that of the series (CENTER_LINE_UTC).
    """

    interpolation: str = NEAREST
    clock: str = ""

    reach: ClassVar[timedelta]
    """How far from an acquisition the nearest moment of the model may be."""

    def __post_init__(self) -> None:
        if self.interpolation not in CHOICES:
            raise ParameterError(f"The interpolation in time is '{self.interpolation}'; choose {' or '.join(CHOICES)}.")
        if self.clock and not _CLOCK.fullmatch(self.clock):
            raise ParameterError(f"The time of the acquisitions is '{self.clock}'; write it as HH:MM in UTC, as 05:42.")

    @abstractmethod
    def moments(self, days: Collection[date], progress: Progress) -> Mapping[datetime, Sequence[Path]]:
        """Moments of the model on these days and the days around, and the files that hold each, the best first."""

    @abstractmethod
    def cubes(
        self, path: Path, moments: Sequence[datetime], box: Box, heights: npt.NDArray[np.float64]
    ) -> Iterator[tuple[datetime, GeometryCube, bool]]:
        """Zenith delay around the data, m, of moments of a file, and whether the file covers all data."""

    @abstractmethod
    def covers(self, path: Path, box: Box) -> bool:
        """Whether a file covers all data."""

    def sources(self, series: DisplacementSeries, progress: Progress) -> Mapping[date, tuple[Moment, ...]]:
        """Moments of the model for each date."""
        clock = self._clock(series)
        there = self.moments(series.dates, progress)
        known = sorted(there)
        found = {}
        for day in series.dates:
            wanted = datetime.combine(day, time()) + clock
            weights = model_weights(wanted, known, self.interpolation, self.reach)
            found[day] = tuple(Moment(moment, weight, tuple(there[moment])) for moment, weight in weights)
        return {day: moments for day, moments in found.items() if moments}

    def zenith(
        self,
        files: CorrectionFiles,
        series: DisplacementSeries,
        sources: Sequence[tuple[Moment, ...]],
        progress: Progress,
    ) -> ZenithReader:
        """Read the cubes of all dates; they are coarse and stay in memory."""
        height = geometry_layer(files, series, "height")
        box = Box.of(series.grid)
        cubes = self._read(sources, box, height_nodes(height), progress)
        delays = CubeSeries.gather(len(sources), cubes)

        def read(window: Window) -> FloatArray:
            lat, lon = pixel_coordinates(series.grid, window, degrees(series.grid))
            lon = lon + 360.0 * np.round((box.middle - lon.mean()) / 360.0)
            return delays.at(lon, lat, height[window.slices])

        return read

    def _read(
        self,
        sources: Sequence[tuple[Moment, ...]],
        box: Box,
        heights: npt.NDArray[np.float64],
        progress: Progress,
    ) -> Iterator[tuple[int, float, GeometryCube]]:
        """Number of a date, weight and cube, file by file."""
        uses: dict[Path, dict[datetime, list[tuple[int, float]]]] = {}
        for number, moments in enumerate(sources):
            for moment in moments:
                of_file = uses.setdefault(self._chosen(moment.paths, box), {})
                of_file.setdefault(moment.time, []).append((number, moment.weight))
        for count, (path, of_file) in enumerate(uses.items()):
            progress(count / len(uses), f"reading {path.name}")
            complete = True
            for time_of_model, cube, covers in self.cubes(path, sorted(of_file), box, heights):
                progress.check()
                complete &= covers
                yield from ((number, weight, cube) for number, weight in of_file[time_of_model])
            if not complete:
                progress.warning(partial_cover(path))

    def _chosen(self, paths: Sequence[Path], box: Box) -> Path:
        """The first file that covers all data, else the first."""
        if len(paths) == 1:
            return paths[0]
        return next((path for path in paths if self.covers(path, box)), paths[0])

    def _clock(self, series: DisplacementSeries) -> timedelta:
        """Time of day of the acquisitions.

        Raises
        ------
        FormatError
            When it is not known.
        """
        if self.clock:
            hours, minutes = self.clock.split(":")
            return timedelta(hours=int(hours), minutes=int(minutes))
        seconds = series.metadata.number("CENTER_LINE_UTC")
        if seconds is None:
            raise FormatError(
                f"{series.path} does not say the time of its acquisitions (CENTER_LINE_UTC); give the time as HH:MM."
            )
        return timedelta(seconds=seconds)


def height_nodes(height: FloatArray) -> npt.NDArray[np.float64]:
    """Heights from below the lowest to above the highest pixel, at least two, metres; unknown heights count as 0."""
    known = np.clip(np.where(np.isfinite(height), height, 0.0), LEAST_HEIGHT, GREATEST_HEIGHT)
    first, last = np.floor(known.min() / HEIGHT_STEP), np.ceil(known.max() / HEIGHT_STEP)
    return np.arange(first, max(last, first + 1) + 1) * HEIGHT_STEP
