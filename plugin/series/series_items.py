# SPDX-License-Identifier: GPL-2.0-or-later
"""From curves to what the plot and the table show: millimetres, labels, error bars, models, residuals, replicas."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta

import numpy as np

from ...core.coordinates import is_geographic
from ...core.history.history import replicas
from ...processing_provider.translation import tr
from ..plots.plot_items import Band, Dots, Item, Line, to_seconds
from .curves import Curve

MM = 1000.0
USUAL_STEP = 28.0
"""Millimetres between replicas when the wavelength is not known: half of that of C band."""
CURVE_POINTS = 400
MEMBER_OPACITY, MEMBER_WIDTH = 70, 0.7
"""Of the curves that an area is made of: out of 255, and pixels."""


@dataclass
class Drawing:
    """Items of the upper plot (series) and the lower one (residuals)."""

    series: list[Item] = field(default_factory=list)
    residuals: list[Item] = field(default_factory=list)


@dataclass(frozen=True)
class Options:
    """What of a curve is drawn; a change of it makes its items anew."""

    model: bool
    residuals: bool
    replicas: int
    labels: tuple[tuple[str, str], ...] = ()
    """Of each series file: what is added to the names of its curves."""
    replica_step: float = 0.0
    """Millimetres; 0 = half the wavelength of the file."""
    area_range: bool = False
    area_members: bool = False

    def title(self, curve: Curve) -> str:
        """Name of the target, and what tells the file from the others."""
        label = dict(self.labels).get(curve.source.key, "")
        return f"{curve.target.title} · {label}" if label else curve.target.title


class ItemBook:
    """Items of each curve, made once, so that the plot leaves alone what did not change."""

    def __init__(self) -> None:
        self._known: dict[tuple[object, ...], tuple[Curve, Options, Drawing]] = {}

    def drawing(self, curves: list[Curve], options: Options) -> Drawing:
        """All items of all curves that have a history."""
        whole = Drawing()
        known = {}
        for curve in curves:
            key = curve_key(curve)
            old = self._known.get(key)
            if old is None or old[0] is not curve or old[1] != options:
                old = (curve, options, make_items(curve, options))
            known[key] = old
            whole.series += old[2].series
            whole.residuals += old[2].residuals
        self._known = known
        return whole


def curve_key(curve: Curve) -> tuple[int, str]:
    """Name of a curve in the plot."""
    return curve.target.number, curve.source.key


def make_items(curve: Curve, options: Options) -> Drawing:
    """Dots, model, replicas and residuals of one curve."""
    drawing = Drawing()
    history = curve.history
    if history is None or not history.valid:
        return drawing
    key, colour = curve_key(curve), curve.target.colour
    x = to_seconds(history.dates)
    y = np.asarray(history.values, dtype=np.float64) * MM
    hollow = excluded_flags(curve)
    title = options.title(curve)
    drawing.series += _area_items(curve, x, options)
    if options.replicas:
        drawing.series += _replicas(curve, x, options)
    drawing.series.append(
        Dots(
            key, x, y, colour, spread=spread_mm(curve), hollow=hollow, label=title,
            legend=legend_text(curve, title, options.model), symbol=curve.source.symbol,
        )
    )  # fmt: skip
    if curve.fit is None:
        return drawing
    if options.model:
        drawing.series.append(_model_line(curve))
    if options.residuals:
        residuals = np.asarray(curve.fit.residuals, dtype=np.float64) * MM
        drawing.residuals.append(
            Dots(key, x, residuals, colour, hollow=hollow, label=title, symbol=curve.source.symbol)
        )
    return drawing


def _area_items(curve: Curve, x: np.ndarray, options: Options) -> list[Item]:
    """Of an area: the band from its lowest to its highest value, and the curves it is made of, as one broken line."""
    history, items = curve.history, []
    if options.area_range and history.low is not None and history.high is not None:
        items.append(Band((*curve_key(curve), "range"), x, history.low * MM, history.high * MM, curve.target.colour))
    if options.area_members and history.members is not None:
        members = np.asarray(history.members, dtype=np.float64) * MM
        gap = np.full((1, members.shape[1]), np.nan)
        y = np.concatenate([members, gap]).T.ravel()
        line_x = np.tile(np.append(x, x[-1]), members.shape[1])
        colour = f"#{MEMBER_OPACITY:02x}{curve.target.colour.lstrip('#')}"
        items.append(Line((*curve_key(curve), "members"), line_x, y, colour, width=MEMBER_WIDTH, behind=True))
    return items


def _model_line(curve: Curve) -> Line:
    """The fitted function, drawn densely over the dates it was fitted to."""
    days = [day for day, used in zip(curve.history.dates, curve.fit.used) if used]
    first, last = days[0], days[-1]
    step = max(1, (last - first).days // CURVE_POINTS)
    dense = [first + timedelta(days=n) for n in range(0, (last - first).days + 1, step)]
    values = np.asarray(curve.fit.curve(dense), dtype=np.float64) * MM
    return Line((*curve_key(curve), "model"), to_seconds(dense), values, curve.target.colour)


def replica_step(curve: Curve, options: Options) -> float:
    """Millimetres between replicas: as chosen, half the wavelength of the file, or half of that of C band."""
    if options.replica_step:
        return options.replica_step
    wavelength = curve.source.wavelength
    return USUAL_STEP if wavelength is None else wavelength / 2.0 * MM


def step_note(curves: list[Curve], options: Options) -> str:
    """Says that replicas have a step that no file tells; empty when there are none."""
    if not options.replicas or options.replica_step:
        return ""
    names = sorted({curve.source.title for curve in curves if curve.history and curve.source.wavelength is None})
    if not names:
        return ""
    text = tr("{names}: wavelength unknown, replicas are {step:g} mm apart")
    return text.format(names=", ".join(names), step=USUAL_STEP)


def _replicas(curve: Curve, x: np.ndarray, options: Options) -> list[Item]:
    """Copies of the dots, a step apart."""
    copies = replicas(curve.history.values, 2.0 * replica_step(curve, options) / MM, options.replicas)
    return [
        Dots((*curve_key(curve), "replica", number), x, np.asarray(copy) * MM, curve.target.colour, faded=True)
        for number, copy in enumerate(copies)
    ]


def excluded_flags(curve: Curve) -> np.ndarray | None:
    """Dates that the fit leaves out."""
    return None if curve.fit is None else ~np.asarray(curve.fit.used)


def spread_mm(curve: Curve) -> np.ndarray | float | None:
    """Half length of the error bars: the spread in an area, for a point the scatter around the model."""
    if curve.history.spread is not None:
        return np.asarray(curve.history.spread, dtype=np.float64) * MM
    if curve.fit is None:
        return None
    scatter = curve.fit.scatter * MM
    return float(scatter) if np.isfinite(scatter) else None


def rate_text(curve: Curve) -> str:
    """Rate and its standard deviation in mm/year, '–' without a fit."""
    if curve.fit is None:
        return "–"
    rate, sigma = curve.fit.rate * MM, curve.fit.sigma * MM
    if not np.isfinite(sigma):
        return signed(rate, 1)
    digits = 1 if sigma >= 0.1 else 2
    return f"{signed(rate, digits)} ± {sigma:.{digits}f}"


def signed(value: float, digits: int) -> str:
    """A number with a true minus sign, and no sign on zero."""
    text = f"{value:.{digits}f}"
    return text.lstrip("-") if float(text) == 0 else text.replace("-", "−")


def legend_text(curve: Curve, title: str, model_shown: bool) -> str:
    """The title, and the rate when a model is shown."""
    if not model_shown or curve.fit is None:
        return title
    return f"{title}: {rate_text(curve)} " + tr("mm/year")


def place_text(vertices: tuple[tuple[float, float], ...], wkt: str) -> str:
    """Coordinates of a point, or of the middle of an area."""
    x = sum(vertex[0] for vertex in vertices) / len(vertices)
    y = sum(vertex[1] for vertex in vertices) / len(vertices)
    return f"{x:.5f}, {y:.5f}" if is_geographic(wkt) else f"{x:.0f}, {y:.0f}"
