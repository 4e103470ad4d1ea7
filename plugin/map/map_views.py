# SPDX-License-Identifier: GPL-2.0-or-later
"""What the map panel can show of what is open, and the rasters that are made of it for the map."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np

from ...core.dates import format_date
from ...core.history.raster_series import RasterSeries
from ...core.maps.date_layers import write_dates
from ...core.maps.map_layers import write_map_layer
from ...core.maps.velocity_map import Period, series_velocity
from ...core.products import read_mask
from ...core.progress import Progress
from ...core.series import DisplacementSeries
from ...processing_provider.results import PROPERTY_DATASET, PROPERTY_SERIES, PROPERTY_SOURCE
from ...processing_provider.style import Style
from ...processing_provider.translation import tr
from ..session import Session, Source
from ..sources import kind_of, last_first, suffix_of
from .map_files import picture_path
from .map_pictures import DATES, VELOCITY, Picture, View
from .map_points import PointView

MM = np.float32(1000.0)
SAMPLES = 20000
"""Values kept of a layer without dates, for colour range and histogram."""


@dataclass(frozen=True)
class RasterView:
    """One thing to show as a raster.

    Attributes
    ----------
    title : str
    path : Path
        The file of the data.
    dataset : str
        Name of the layer in it, DATES, or VELOCITY of a series.
    style : Style
    series : Path, optional
        The time series behind it.
    mask : Path, optional
        Mask of reliable pixels on the same grid.
    data : DisplacementSeries, optional
        The opened series of which all dates are shown, or a velocity that no file has.
    """

    title: str
    path: Path
    dataset: str
    style: Style
    series: Path | None = None
    mask: Path | None = None
    data: DisplacementSeries | None = None

    @property
    def has_dates(self) -> bool:
        """Whether there is something to see at each date."""
        return self.dataset == DATES

    @property
    def name(self) -> str:
        """By which a saved project finds it again."""
        return f"{self.path}|{self.dataset}"

    def stamp(self) -> tuple[Any, ...]:
        """Changes with the data.

        Raises
        ------
        OSError
            When a file is gone.
        """
        files = {self.path}
        unit = ""
        if isinstance(self.data, RasterSeries):
            files |= {place.file for place in self.data.bands}
            unit = self.data.unit
        return max(file.stat().st_mtime_ns for file in files), unit

    def properties(self) -> dict[str, str]:
        """Custom properties by which the dock finds the data of a layer again."""
        found = {PROPERTY_SOURCE: str(self.path.resolve()), PROPERTY_DATASET: self.dataset}
        if self.series is not None:
            found[PROPERTY_SERIES] = str(self.series.resolve())
        return found

    def maker(self, masked: bool, in_use: str) -> Callable[[Progress], Picture]:
        """A function that writes the raster; for a thread of its own. `in_use` is the source of the map layer."""
        name = f"{self.path.stem}_{self.dataset}" + ("_reliable" if masked else "")
        path = picture_path(self.path, name, in_use)
        return lambda progress: make_picture(self, path, masked, progress)

    def export_values(self, day: date | None) -> dict[str, str]:
        """The file and the date (None without dates) as our exports ask for them; empty where no file has them."""
        if isinstance(self.data, RasterSeries) or (self.data is not None and day is None):
            return {}
        return {"INPUT": str(self.path), "DATASET": format_date(day) if day is not None else ""}


def views_of(session: Session) -> list[View]:
    """Everything that is open and has something for the map."""
    views: list[View] = []
    several = len(session.results) + len(session.raster_sources) + len(session.point_layers) > 1
    for results in session.results:
        suffix = f" · {results.title}" if several else ""
        series = results.series[-1] if results.series else None
        for path, dataset, title, style, mask in (
            (results.velocity, VELOCITY, tr("Velocity"), Style.SIGNED, results.mask),
            (results.temporal_coherence, "temporalCoherence", tr("Temporal coherence"), Style.QUALITY, None),
            (results.average_coherence, "coherence", tr("Average coherence"), Style.QUALITY, None),
            (results.mask, "mask", tr("Mask of reliable pixels"), Style.MASK, None),
            (results.dem_error, "dem", tr("Error of the elevation model"), Style.SIGNED, results.mask),
        ):
            if path is not None:
                views.append(RasterView(title + suffix, path, dataset, style, series, mask))
    files = (*session.sources, *session.raster_sources)
    for source in last_first(files):
        suffix = suffix_of(source, files, several)
        if source.results.velocity is None:
            views.append(_view_of_series(source, VELOCITY, tr("Velocity of all dates") + suffix))
        views.append(_view_of_series(source, DATES, kind_of(source) + suffix))
    for layer in session.point_layers:
        suffix = f" · {layer.title}" if several else ""
        views += [PointView(tr("Velocity") + suffix, layer, VELOCITY)]
        views += [PointView(tr("Displacement") + suffix, layer, DATES)]
    return views


def _view_of_series(source: Source, dataset: str, title: str) -> RasterView:
    return RasterView(title, source.path, dataset, Style.SIGNED, source.path, source.results.mask, source.series)


def make_picture(view: RasterView, path: Path, masked: bool, progress: Progress) -> Picture:
    """Write the raster of a view; for a thread of its own.

    Raises
    ------
    InsarError
        When the data cannot be read or the raster cannot be written.
    """
    mask = view.mask if masked else None
    if view.has_dates:
        series = view.data if isinstance(view.data, RasterSeries) else DisplacementSeries.open(view.path)
        layers = write_dates(series, path, mask, progress)
        return Picture(view, path, "mm", layers.dates, layers.samples)
    if view.data is not None:
        return _make_velocity(view, view.data, path, mask, progress)
    layer = write_map_layer(
        view.path, view.dataset, path, description=view.title, series_path=view.series, mask_path=mask
    )
    return Picture(view, path, layer.unit, (), _thinned(layer.values))


def _make_velocity(
    view: RasterView, series: DisplacementSeries, path: Path, mask: Path | None, progress: Progress
) -> Picture:
    """Fit the velocity of every pixel and write it."""
    velocity = series_velocity(series, Period(), progress)
    if mask is not None:
        velocity.velocity[~read_mask(mask, series.grid, str(series.path))] = np.nan
    velocity.write(path, view.series)
    return Picture(view, path, "mm/year", (), _thinned(velocity.velocity * MM))


def _thinned(values: np.ndarray) -> np.ndarray:
    """Some values of a layer (1, S)."""
    flat = np.asarray(values, dtype=np.float32).reshape(1, -1)
    return flat[:, :: max(1, flat.shape[1] // SAMPLES)]
