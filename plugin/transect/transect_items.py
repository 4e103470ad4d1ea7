# SPDX-License-Identifier: GPL-2.0-or-later
"""From profiles to what the plots show: millimetres over metres or kilometres, bands, dots, heights and an image."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from ...core.maps.map_layers import DISPLAY_UNITS
from ...core.sampling.transect import Transect
from ...processing_provider.styling import DIVERGING, nice_limit
from ..plots.plot_items import Band, Dots, Image, Item, Line, to_seconds
from .transect_lines import Profile

MM = 1000.0
LONG = 5000.0
"""Metres from which distances are shown in kilometres."""
SMALL_DOT, SAMPLE_DOT = 3.0, 4.0
MOST_DOTS = 3000
"""More dots of a swath show nothing more, and take time to draw."""
MOST_ROWS, MOST_COLUMNS = 600, 1200
"""Pixels of the image."""


@dataclass
class Drawing:
    """Items of the three plots: profile, image, heights."""

    profile: list[Item] = field(default_factory=list)
    image: list[Item] = field(default_factory=list)
    heights: list[Item] = field(default_factory=list)
    limit: float = 0.0
    """The image's colours go from -limit to limit, mm."""


@dataclass(frozen=True)
class Options:
    """What of a profile is drawn."""

    pixels: bool
    uncertainty: bool
    per_unit: float
    """Metres of one unit on the distance axis."""


def distance_unit(profiles: Sequence[Profile]) -> tuple[str, float]:
    """Unit of the distance axis, and how many metres it has."""
    longest = max((profile.transect.length for profile in profiles), default=0.0)
    return ("km", 1000.0) if longest >= LONG else ("m", 1.0)


def display_unit(transect: Transect) -> tuple[str, float]:
    """Unit on the screen and the factor to it."""
    return DISPLAY_UNITS.get(transect.unit, (transect.unit, 1.0))


class ItemBook:
    """Items of each profile, made once, so that the plot leaves alone what did not change."""

    def __init__(self) -> None:
        self._known: dict[int, tuple[Profile, Options, Drawing]] = {}

    def drawing(self, profiles: Sequence[Profile], options: Options, image_of: int | None) -> Drawing:
        """All items of all profiles, and the image of the profile with a number."""
        whole = Drawing()
        known = {}
        for profile in profiles:
            number = profile.line.number
            old = self._known.get(number)
            if old is None or old[0] is not profile or old[1] != options:
                old = (profile, options, make_items(profile, options))
            known[number] = old
            whole.profile += old[2].profile
            whole.heights += old[2].heights
            if number == image_of:
                whole.image, whole.limit = old[2].image, old[2].limit
        self._known = known
        return whole


def make_items(profile: Profile, options: Options) -> Drawing:
    """Everything that can be shown of one profile."""
    drawing = Drawing(_profile_items(profile, options))
    heights = profile.transect.elevation
    if heights is not None:
        x = profile.transect.distance / options.per_unit
        drawing.heights.append(Line((profile.line.number,), x, heights, profile.line.colour))
    if profile.image is not None:
        picture = _image(profile, options.per_unit)
        drawing.image.append(picture)
        drawing.limit = picture.limits[1]
    return drawing


def _profile_items(profile: Profile, options: Options) -> list[Item]:
    transect, number, colour = profile.transect, profile.line.number, profile.line.colour
    factor = display_unit(transect)[1]
    x = transect.distance / options.per_unit
    value = transect.value * factor
    items: list[Item] = []
    if options.pixels and transect.swath_distance is not None and transect.swath_value is not None:
        chosen = _some(len(transect.swath_value))
        swath_x, swath_y = transect.swath_distance[chosen] / options.per_unit, transect.swath_value[chosen] * factor
        items.append(Dots((number, "pixels"), swath_x, swath_y, colour, faded=True, size=SMALL_DOT))
    has_swath = transect.median is not None and transect.p25 is not None and transect.p75 is not None
    if has_swath:
        items += _bands((number, "quartiles"), x, transect.p25 * factor, transect.p75 * factor, colour)
        items.append(
            Line((number, "median"), x, transect.median * factor, colour, legend=profile.line.title, width=2.2)
        )
    if options.uncertainty and transect.sigma is not None:
        low, high = value - transect.sigma * factor, value + transect.sigma * factor
        if has_swath:
            items += [Line((number, side), x, edge, colour, dashed=True, width=0.8)
                      for side, edge in (("low", low), ("high", high))]  # fmt: skip
        else:
            items += _bands((number, "sigma"), x, low, high, colour)
    legend = "" if has_swath else profile.line.title
    items.append(Line((number, "value"), x, value, colour, legend=legend, width=0.8 if has_swath else None))
    items.append(Dots((number, "value"), x, value, colour, label=profile.line.title, size=SAMPLE_DOT))
    return items


def _some(count: int) -> np.ndarray:
    """Positions of all of `count` pixels, or of a random choice of them that is always the same."""
    if count <= MOST_DOTS:
        return np.arange(count)
    return np.random.default_rng(0).choice(count, MOST_DOTS, replace=False)


def _bands(key: tuple[object, ...], x: np.ndarray, low: np.ndarray, high: np.ndarray, colour: str) -> list[Item]:
    """One band for each stretch between gaps."""
    known = np.flatnonzero(np.isfinite(low) & np.isfinite(high))
    pieces = np.split(known, np.flatnonzero(np.diff(known) > 1) + 1) if len(known) else []
    return [Band((*key, n), x[part], low[part], high[part], colour) for n, part in enumerate(pieces) if len(part) > 1]


def _image(profile: Profile, per_unit: float) -> Image:
    """Displacement over distance and date, on pixels of equal size: the nearest place and date."""
    image = profile.image
    seconds = to_seconds(image.dates)
    x = np.linspace(0.0, profile.transect.length, _count(image.distance, profile.transect.length, MOST_COLUMNS) + 1)
    y = np.linspace(seconds[0], seconds[-1], _count(seconds, seconds[-1] - seconds[0], MOST_ROWS) + 1)
    columns = _nearest(image.distance, 0.5 * (x[1:] + x[:-1]))
    rows = _nearest(seconds, 0.5 * (y[1:] + y[:-1]))
    values = image.values[np.ix_(rows, columns)] * MM
    limit = nice_limit(values)
    return Image(
        (profile.line.number,), values, 0.0, profile.transect.length / per_unit, seconds[0], seconds[-1],
        DIVERGING, (-limit, limit),
    )  # fmt: skip


def _count(places: np.ndarray, length: float, most: int) -> int:
    """Pixels that show each of the places, up to a limit."""
    steps = np.diff(places)
    steps = steps[steps > 0]
    return int(np.clip(np.ceil(length / np.median(steps)), 1, most)) if len(steps) else 1


def _nearest(places: np.ndarray, wanted: np.ndarray) -> np.ndarray:
    """Positions of the places that are nearest to the wanted ones."""
    return np.searchsorted(0.5 * (places[1:] + places[:-1]), wanted)


def value_at(profile: Profile, distance: float) -> tuple[float, float | None] | None:
    """Value and standard deviation as shown, nearest to a distance in metres; None beyond the ends and in gaps."""
    transect = profile.transect
    if not 0.0 <= distance <= transect.length:
        return None
    index = int(np.argmin(np.abs(transect.distance - distance)))
    factor = display_unit(transect)[1]
    value = transect.value if transect.median is None else transect.median
    if not np.isfinite(value[index]):
        return None
    sigma = math.nan if transect.sigma is None else float(transect.sigma[index] * factor)
    return float(value[index] * factor), sigma if math.isfinite(sigma) else None


def summary_numbers(transect: Transect) -> tuple[float, float, float] | None:
    """Median, lowest and highest value on the screen; None without data."""
    known = transect.value[np.isfinite(transect.value)] * display_unit(transect)[1]
    if not known.size:
        return None
    return float(np.median(known)), float(known.min()), float(known.max())
