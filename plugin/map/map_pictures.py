# SPDX-License-Identifier: GPL-2.0-or-later
"""What the map panel shows: a view of the data, the picture that is made of it, and what is said about it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Protocol

import numpy as np

from ...core.progress import Progress
from ...processing_provider.style import Style
from ...processing_provider.translation import tr

DATES, VELOCITY = "dates", "velocity"
"""Datasets of views that have something to see at each date, and of those of velocity."""


class View(Protocol):
    """One thing to show."""

    title: str
    dataset: str
    style: Style
    mask: Path | None
    """Of reliable pixels on the same grid."""

    @property
    def has_dates(self) -> bool:
        """Whether there is something to see at each date."""

    @property
    def name(self) -> str:
        """By which a saved project finds it again."""

    def stamp(self) -> tuple[Any, ...]:
        """Changes with the data; OSError when a file is gone."""

    def maker(self, masked: bool, in_use: str) -> Callable[[Progress], Picture]:
        """A function that makes the picture, for a thread of its own; `in_use` is the source of the map layer."""

    def export_values(self, day: date | None) -> dict[str, str]:
        """The file and the date (None without dates) as our exports ask for them; empty where no file has them."""


@dataclass(frozen=True, eq=False)
class Picture:
    """What was made of a view.

    Attributes
    ----------
    view : View
    path : Path, optional
        GeoTIFF with one band, or one per date; None for a layer of points, which is shown as it is.
    unit : str
    dates : tuple of date
        Empty without dates.
    samples : (bands, S) array
        Values at pixels or points spread over the map, NaN = no data.
    """

    view: View
    path: Path | None
    unit: str
    dates: tuple[date, ...]
    samples: np.ndarray


def relative(samples: np.ndarray, offsets: Sequence[float] | None, since: int | None = None) -> np.ndarray:
    """Samples of all bands relative to the reference, and to a date with an index."""
    if offsets is not None:
        samples = samples + np.asarray(offsets, dtype=np.float32)[:, None]
    return samples if since is None else samples - samples[since]


def nearest(dates: Sequence[date], wanted: date | None) -> int:
    """Index of the date nearest to the wanted one; of the last, where there is most to see, without."""
    if not dates:
        return 0
    if wanted is None:
        return len(dates) - 1
    return min(range(len(dates)), key=lambda index: abs(dates[index] - wanted))


def axis_text(picture: Picture) -> str:
    """What the values of a picture are, with their unit."""
    return f"{picture.view.title} ({tr(picture.unit)})" if picture.unit else picture.view.title


def summary(picture: Picture, index: int, since: int | None, values: np.ndarray) -> str:
    """Median and range of the values that are shown, at the date with an index, in one sentence."""
    known = values[np.isfinite(values)]
    if not known.size:
        if picture.dates and np.isfinite(picture.samples[index]).any():
            return tr("The reference has no data on this date, so the map shows none; choose another date.")
        return tr("No data.")
    low, middle, high = np.percentile(known, (2, 50, 98))
    when = f" {picture.dates[index].isoformat()}" if picture.dates else ""
    if since is not None:
        when += " " + tr("since {day}").format(day=picture.dates[since].isoformat())
    what = tr("points") if picture.path is None else tr("pixels")
    text = tr("{title}{when}: median {middle} {unit}, 96 % of the {what} from {low} to {high} {unit}")
    numbers = {name: f"{value:.4g}".replace("-", "−") for name, value in
               (("low", low), ("middle", middle), ("high", high))}  # fmt: skip
    sentence = text.format(title=picture.view.title, when=when, unit=tr(picture.unit), what=what, **numbers)
    return sentence.replace(" ,", ",").strip()
