# SPDX-License-Identifier: GPL-2.0-or-later
"""What the map panel can show of the opened results, and the rasters that are made of it for the map."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import numpy as np
from qgis.core import QgsProcessingUtils

from ..core.date_layers import write_dates
from ..core.map_layers import write_map_layer
from ..core.progress import Progress
from ..core.series import DisplacementSeries
from ..processing_provider.algorithm import tr
from ..processing_provider.results import PROPERTY_DATASET, PROPERTY_SERIES, PROPERTY_SOURCE
from ..processing_provider.styling import Style
from .session import Session

DATES = "dates"
"""Dataset of a layer that has a band per date."""
SAMPLES = 20000
"""Values kept of a layer without dates, for colour range and histogram."""


@dataclass(frozen=True)
class View:
    """One thing to show.

    Attributes
    ----------
    title : str
    path : Path
        The HDF5 file.
    dataset : str
        Name of the layer in it, or DATES.
    style : Style
    series : Path, optional
        The time series behind it.
    mask : Path, optional
        Mask of reliable pixels on the same grid.
    """

    title: str
    path: Path
    dataset: str
    style: Style
    series: Path | None = None
    mask: Path | None = None

    @property
    def has_dates(self) -> bool:
        """Whether there is something to see at each date."""
        return self.dataset == DATES

    @property
    def name(self) -> str:
        """By which a saved project finds it again."""
        return f"{self.path}|{self.dataset}"

    def properties(self) -> dict[str, str]:
        """Custom properties by which the dock finds the data of a layer again."""
        found = {PROPERTY_SOURCE: str(self.path.resolve()), PROPERTY_DATASET: self.dataset}
        if self.series is not None:
            found[PROPERTY_SERIES] = str(self.series.resolve())
        return found


@dataclass(frozen=True, eq=False)
class Picture:
    """A raster that was made of a view.

    Attributes
    ----------
    view : View
    path : Path
        GeoTIFF with one band, or one per date.
    unit : str
    dates : tuple of date
        Empty without dates.
    samples : (bands, S) array
        Values at pixels spread over the map, NaN = no data.
    """

    view: View
    path: Path
    unit: str
    dates: tuple[date, ...]
    samples: np.ndarray


def views_of(session: Session) -> list[View]:
    """Everything the opened results have for the map."""
    views: list[View] = []
    several = len(session.results) > 1
    for results in session.results:
        suffix = f" · {results.title}" if several else ""
        series = results.series[-1] if results.series else None
        for path, dataset, title, style, mask in (
            (results.velocity, "velocity", tr("Velocity"), Style.SIGNED, results.mask),
            (results.temporal_coherence, "temporalCoherence", tr("Temporal coherence"), Style.QUALITY, None),
            (results.mask, "mask", tr("Mask of reliable pixels"), Style.MASK, None),
        ):
            if path is not None:
                views.append(View(title + suffix, path, dataset, style, series, mask))
    several = len(session.sources) > 1
    for source in session.sources:
        title = tr("Displacement") + (f" · {source.title}" if several else "")
        views.append(View(title, source.path, DATES, Style.SIGNED, source.path, source.results.mask))
    return views


def new_picture_path(view: View) -> Path:
    """A new name in QGIS's temporary folder, which QGIS removes when it ends."""
    return Path(QgsProcessingUtils.tempFolder()) / f"insar_{view.dataset}_{uuid.uuid4().hex[:8]}.tif"


def make_picture(view: View, path: Path, masked: bool, progress: Progress) -> Picture:
    """Write the raster of a view; for a thread of its own.

    Raises
    ------
    InsarError
        When the data cannot be read or the raster cannot be written.
    """
    mask = view.mask if masked else None
    if view.has_dates:
        layers = write_dates(DisplacementSeries.open(view.path), path, mask, progress)
        return Picture(view, path, "mm", layers.dates, layers.samples)
    layer = write_map_layer(
        view.path, view.dataset, path, description=view.title, series_path=view.series, mask_path=mask
    )
    values = np.asarray(layer.values, dtype=np.float32).reshape(1, -1)
    samples = values[:, :: max(1, values.shape[1] // SAMPLES)]
    return Picture(view, path, layer.unit, (), samples)


def nearest(dates: Sequence[date], wanted: date | None) -> int:
    """Index of the date nearest to the wanted one; of the last, where there is most to see, without."""
    if not dates:
        return 0
    if wanted is None:
        return len(dates) - 1
    return min(range(len(dates)), key=lambda index: abs(dates[index] - wanted))


def axis_text(picture: Picture) -> str:
    """What the values of a picture are, with their unit."""
    return f"{picture.view.title} ({picture.unit})" if picture.unit else picture.view.title


def summary(picture: Picture, index: int, values: np.ndarray) -> str:
    """Median and range of the values that are shown, at the date with an index, in one sentence."""
    known = values[np.isfinite(values)]
    if not known.size:
        if picture.dates and np.isfinite(picture.samples[index]).any():
            return tr("The reference has no data on this date, so the map shows none; choose another date.")
        return tr("No data.")
    low, middle, high = np.percentile(known, (2, 50, 98))
    when = f" {picture.dates[index].isoformat()}" if picture.dates else ""
    text = tr("{title}{when}: median {middle} {unit}, 96 % of the pixels from {low} to {high} {unit}")
    numbers = {name: f"{value:.4g}".replace("-", "−") for name, value in
               (("low", low), ("middle", middle), ("high", high))}  # fmt: skip
    sentence = text.format(title=picture.view.title, when=when, unit=picture.unit, **numbers)
    return sentence.replace(" ,", ",").strip()
