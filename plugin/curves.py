# SPDX-License-Identifier: GPL-2.0-or-later
"""From targets and series to curves: asks core for histories and fits, and keeps them until something changes."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from ..core.errors import InsarError
from ..core.history import Fit, History, area_history, fit_history, point_history, product_value, subtract
from ..processing_provider.algorithm import tr
from .markers import Vertices
from .session import Model, Session, Source, Target

KEPT = 500
"""Histories in memory; the oldest are dropped."""

HistoryKey = tuple[Path, Vertices, str, str]


@dataclass(frozen=True, eq=False)
class Curve:
    """The history of one target in one series, and its fit.

    Attributes
    ----------
    problem : str
        Why there is no history or no fit; empty when there is both.
    """

    target: Target
    source: Source
    history: History | None
    fit: Fit | None
    problem: str = ""


class CurveBook:
    """Histories and fits of a session, each computed once."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._histories: dict[HistoryKey, History] = {}
        self._curves: dict[tuple[int, Path], Curve] = {}
        self._inputs: dict[tuple[int, Path], tuple[object, ...]] = {}
        self._coherence: dict[tuple[Path, tuple[float, float]], float | None] = {}

    def history(self, target: Target, source: Source) -> History:
        """History of a target as it stands in the file.

        Raises
        ------
        InsarError
            When the file cannot be read.
        """
        statistic = self._session.style.statistic if target.is_area else ""
        key = (source.path, target.vertices, target.crs, statistic)
        if key not in self._histories:
            while len(self._histories) >= KEPT:
                del self._histories[next(iter(self._histories))]
            self._histories[key] = _read(target, source, statistic)
        return self._histories[key]

    def relative_history(self, target: Target, source: Source) -> History:
        """History of a target relative to the reference of the session; not valid where either has no data."""
        history = self.history(target, source)
        reference = self._session.reference
        if reference is None or not history.valid:
            return history
        return subtract(history, self.history(reference, source))

    def problem(self, target: Target, source: Source) -> str:
        """Why there is no history; empty when there is one."""
        try:
            history = self.history(target, source)
        except InsarError as error:
            return str(error)
        return "" if history.valid else history.message

    def curve(self, target: Target, source: Source) -> Curve:
        """The same object as before, unless target, reference, model or the kind of average changed."""
        session = self._session
        name = (target.number, source.path)
        inputs = (target, source, session.reference, session.model, session.style.statistic)
        if self._inputs.get(name) != inputs:
            self._inputs[name] = inputs
            self._curves[name] = self._make(target, source, session.model)
        return self._curves[name]

    def curves(self) -> list[Curve]:
        """All targets in all shown series, target by target."""
        session = self._session
        found = [self.curve(target, source) for target in session.targets for source in session.shown_sources]
        wanted = {(curve.target.number, curve.source.path) for curve in found}
        for name in [name for name in self._curves if name not in wanted]:
            del self._curves[name], self._inputs[name]
        return found

    def coherence(self, target: Target, source: Source) -> float | None:
        """Temporal coherence at a point; None for areas, and where it is not known."""
        path = source.results.temporal_coherence
        vertices = target.in_crs(source.series.grid.crs_wkt)
        if path is None or vertices is None or target.is_area:
            return None
        key = (path, vertices[0])
        if key not in self._coherence:
            try:
                self._coherence[key] = product_value(path, *vertices[0])
            except InsarError:  # a file of another grid or kind: the table shows a dash
                self._coherence[key] = None
        return self._coherence[key]

    def forget(self) -> None:
        """Drop everything: the files changed."""
        self._histories.clear()
        self._curves.clear()
        self._inputs.clear()
        self._coherence.clear()

    def _make(self, target: Target, source: Source, model: Model) -> Curve:
        try:
            history = self.relative_history(target, source)
        except InsarError as error:
            return Curve(target, source, None, None, str(error))
        if not history.valid:
            return Curve(target, source, history, None, history.message)
        try:
            fit = fit_history(history, model.functions, model.start, model.end, model.excluded)
        except InsarError as error:
            return Curve(target, source, history, None, str(error))
        return Curve(target, source, history, fit)


def _read(target: Target, source: Source, statistic: str) -> History:
    vertices = target.in_crs(source.series.grid.crs_wkt)
    if vertices is None:
        raise InsarError(
            tr("{name} has no place in the coordinate system of {file}.").format(
                name=target.title, file=source.path.name
            )
        )
    if target.is_area:
        return area_history(source.series, vertices, statistic)
    return point_history(source.series, *vertices[0])
