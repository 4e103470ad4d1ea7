# SPDX-License-Identifier: GPL-2.0-or-later
"""From targets and series to curves: asks core for histories and fits, and keeps them until something changes."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Union

import numpy as np

from ..core.errors import InsarError
from ..core.history import Fit, History, fit_history, subtract
from ..core.progress import Progress
from ..processing_provider.algorithm import tr
from .markers import Vertices
from .session import Model, PointLayer, Session, Source, Target
from .tasks import TaskRunner

KEPT = 500
"""Histories in memory; the oldest are dropped."""

QUICK_VALUES = 200_000
"""Displacements of an area that are read at once; those of a larger one are read in the background."""

AnySource = Union[Source, PointLayer]
HistoryKey = tuple[str, Vertices, str, str]


@dataclass(frozen=True, eq=False)
class Curve:
    """The history of one target in one series, and its fit.

    Attributes
    ----------
    problem : str
        Why there is no history or no fit; empty when there is both.
    """

    target: Target
    source: AnySource
    history: History | None
    fit: Fit | None
    problem: str = ""


class CurveBook:
    """Histories and fits of a session, each computed once."""

    def __init__(self, session: Session, refined: Callable[[], None] | None = None) -> None:
        """Call `refined` whenever a large area, of which a part was read, is there as a whole."""
        self._session = session
        self._refined = refined
        self._tasks = TaskRunner()
        self._histories: dict[HistoryKey, History] = {}
        self._curves: dict[tuple[int, str], Curve] = {}
        self._inputs: dict[tuple[int, str], tuple[object, ...]] = {}
        self._reading: set[HistoryKey] = set()
        self.unfinished = False
        self._coherence: dict[tuple[str, Vertices], float | None] = {}

    def history(self, target: Target, source: AnySource) -> History:
        """History of a target as it stands in the file.

        Raises
        ------
        InsarError
            When the file cannot be read.
        """
        statistic = self._session.style.statistic if target.is_area else ""
        key = (source.key, target.vertices, target.crs, statistic)
        if key not in self._histories:
            while len(self._histories) >= KEPT:
                del self._histories[next(iter(self._histories))]
            if target.is_area and source.cost(target) > QUICK_VALUES:
                self._histories[key] = self._read_later(key, target, source, statistic)
            else:
                self._histories[key] = source.history(target, statistic)
        return self._histories[key]

    def _read_later(self, key: HistoryKey, target: Target, source: AnySource, statistic: str) -> History:
        """Start to read a large area in the background; until then there is an empty history that says so."""

        def work(progress: Progress) -> History:
            return source.history(target, statistic, progress)

        def done(history: History) -> None:
            self._arrived(key, history)

        def failed(sentence: str) -> None:
            self._arrived(key, replace(nothing, message=sentence))

        def canceled() -> None:
            failed(tr("Reading {target} was canceled.").format(target=target.title))

        nothing = History(source.dates, np.full(len(source.dates), np.nan), None, None, None, 0, False)
        self._reading.add(key)
        description = tr("Reading {target} in {source}").format(target=target.title, source=source.title)
        self._tasks.start(description, work, done, failed, canceled)
        return replace(nothing, message=description + "…")

    def _arrived(self, key: HistoryKey, history: History) -> None:
        """A large area is there."""
        if key not in self._reading:
            return
        self._reading.discard(key)
        self._histories[key] = history
        self._inputs.clear()
        if self._refined is not None:
            self._refined()

    def relative_history(self, target: Target, source: AnySource) -> History:
        """History of a target relative to the reference of the session; not valid where either has no data."""
        history = self.history(target, source)
        reference = self._session.reference
        if reference is None or not history.valid:
            return history
        return subtract(history, self.history(reference, source))

    def problem(self, target: Target, source: AnySource) -> str:
        """Why there is no history; empty when there is one, or will be."""
        try:
            history = self.history(target, source)
        except InsarError as error:
            return str(error)
        return "" if history.valid or self._is_read(history) else history.message

    @property
    def is_reading(self) -> bool:
        """Whether a large area is being read."""
        return bool(self._reading)

    def _is_read(self, history: History) -> bool:
        """Whether a history is just being read."""
        return any(self._histories.get(key) is history for key in self._reading)

    def curve(self, target: Target, source: AnySource) -> Curve:
        """The same object as before, unless target, reference, model or the kind of average changed."""
        name = (target.number, source.key)
        if not self._is_fresh(target, source):
            self._inputs[name] = self._inputs_of(target, source)
            self._curves[name] = self._make(target, source, self._session.model)
        return self._curves[name]

    def _is_fresh(self, target: Target, source: AnySource) -> bool:
        return self._inputs.get((target.number, source.key)) == self._inputs_of(target, source)

    def _inputs_of(self, target: Target, source: AnySource) -> tuple[object, ...]:
        """What a curve depends on."""
        session = self._session
        return target, source.key, session.reference, session.model, session.style.statistic

    def curves(self, seconds: float = math.inf) -> list[Curve]:
        """All targets in all shown series, target by target.

        Those that cannot be made within `seconds` are as they were before, or left out; `unfinished` says so. A point
        layer that has nothing at a target is left out where another source has.
        """
        session = self._session
        deadline = time.perf_counter() + seconds
        found: list[Curve] = []
        self.unfinished = False
        for target in session.targets:
            for source in session.shown_sources:
                name = (target.number, source.key)
                if not self._is_fresh(target, source) and found and time.perf_counter() > deadline:
                    self.unfinished = True
                    found += [self._curves[name]] if name in self._curves else []
                else:
                    found.append(self.curve(target, source))
        wanted = {(target.number, source.key) for target in session.targets for source in session.shown_sources}
        for name in [name for name in self._curves if name not in wanted]:
            del self._curves[name]
            self._inputs.pop(name, None)
        there = {curve.target.number for curve in found if not self._is_empty(curve)}
        return [curve for curve in found if curve.target.number not in there or not self._is_empty(curve)]

    def _is_empty(self, curve: Curve) -> bool:
        """Whether a point layer has nothing at the target (and not: nothing at the reference, or not yet)."""
        if not isinstance(curve.source, PointLayer) or curve.history is None or curve.history.valid:
            return False
        history = self.history(curve.target, curve.source)
        return not history.valid and not self._is_read(history)

    def coherence(self, target: Target, source: AnySource) -> float | None:
        """Temporal coherence at a point; None for areas, and where it is not known."""
        key = (source.key, target.vertices)
        if key not in self._coherence:
            try:
                self._coherence[key] = source.coherence(target)
            except InsarError:  # the layer is gone: the table shows a dash
                self._coherence[key] = None
        return self._coherence[key]

    def forget(self) -> None:
        """Drop everything: the files changed."""
        self._tasks.cancel()
        self._reading.clear()
        self._histories.clear()
        self._curves.clear()
        self._inputs.clear()
        self._coherence.clear()

    def _make(self, target: Target, source: AnySource, model: Model) -> Curve:
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
