# SPDX-License-Identifier: GPL-2.0-or-later
"""From targets and series to curves: asks core for histories and fits, and keeps them until something changes."""

from __future__ import annotations

import math
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Union

import numpy as np

from ...core.errors import InsarError
from ...core.history.history import History, subtract
from ...core.history.history_fit import Fit, FitOrError, fit_histories
from ...core.progress import Progress
from ...processing_provider.translation import tr
from ..markers import Vertices
from ..session import PointLayer, Session, Source, Target
from ..tasks import TaskRunner

KEPT = 500
"""Histories in memory; the oldest are dropped."""

QUICK_VALUES = 200_000
"""Cost of a history that is read at once (see `Source.cost`); others are read in the background."""

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
        """Call `refined` whenever a history that was read in the background is there."""
        self._session = session
        self._refined = refined
        self._tasks = TaskRunner()
        self._histories: dict[HistoryKey, History] = {}
        self._curves: dict[tuple[int, str], Curve] = {}
        self._inputs: dict[tuple[int, str], tuple[object, ...]] = {}
        self._reading: dict[HistoryKey, str] = {}
        self._waiting: tuple[Sequence[Target], Callable[[], None]] | None = None
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
            if source.cost(target) > QUICK_VALUES:
                self._histories[key] = self._read_later(key, target, source, statistic)
            else:
                self._histories[key] = source.history(target, statistic)
        return self._histories[key]

    def _read_later(self, key: HistoryKey, target: Target, source: AnySource, statistic: str) -> History:
        """Start to read in the background, in place of what is read for the target; until then a history says so."""
        reader = source.reader()

        def work(progress: Progress) -> History:
            return reader.history(target, statistic, progress)

        def done(history: History) -> None:
            self._arrived(key, history)

        def failed(sentence: str) -> None:
            self._arrived(key, replace(nothing, message=sentence))

        def canceled() -> None:
            failed(tr("Reading {target} was canceled.").format(target=target.title))

        nothing = History(source.dates, np.full(len(source.dates), np.nan), None, None, None, 0, False)
        description = tr("Reading {target} in {source}").format(target=target.title, source=source.title)
        for old in [old for old, name in self._reading.items() if name == description]:
            del self._reading[old]
            self._histories.pop(old, None)
        self._reading[key] = description
        self._tasks.start(description, work, done, failed, canceled)
        return replace(nothing, message=description + "…")

    def _arrived(self, key: HistoryKey, history: History) -> None:
        """A history is there."""
        if self._reading.pop(key, None) is None:
            return
        self._histories[key] = history
        stale = [name for name, inputs in self._inputs.items() if _depends(inputs, key)]
        for name in stale:
            del self._inputs[name]
        if self._refined is not None and (stale or not self._inputs):
            self._refined()
        self._go_on()

    def when_read(self, targets: Sequence[Target], then: Callable[[], None]) -> None:
        """Call `then` when the histories of targets are there: now, or later. A newer call takes the place of one."""
        self._waiting = targets, then
        self._go_on()

    def _go_on(self) -> None:
        """Call what waits for histories, if they are there."""
        if self._waiting is None:
            return
        targets, then = self._waiting
        if not any(self._is_reading(target, source) for target in targets for source in self._session.shown_sources):
            self._waiting = None
            then()

    def _is_reading(self, target: Target, source: AnySource) -> bool:
        """Whether the history of a target is being read; reading begins if it is not there."""
        try:
            history = self.history(target, source)
        except InsarError:  # there is none to wait for
            return False
        return self._is_read(history)

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
        """Whether a history is being read."""
        return bool(self._reading)

    @property
    def is_awaited(self) -> bool:
        """Whether something waits for a history (see `when_read`)."""
        return self._waiting is not None

    @property
    def reading_text(self) -> str:
        """What is being read; empty when nothing is."""
        return f"{list(self._reading.values())[-1]}…" if self._reading else ""

    def _is_read(self, history: History) -> bool:
        """Whether a history is just being read."""
        return any(self._histories.get(key) is history for key in self._reading)

    def curve(self, target: Target, source: AnySource) -> Curve:
        """The same object as before, unless target, reference, model or the kind of average changed."""
        if not self._is_fresh(target, source):
            self._renew([(target, source)])
        return self._curves[target.number, source.key]

    def _is_fresh(self, target: Target, source: AnySource) -> bool:
        return self._inputs.get((target.number, source.key)) == self._inputs_of(target, source)

    def _inputs_of(self, target: Target, source: AnySource) -> tuple[object, ...]:
        """What a curve depends on."""
        session = self._session
        return target, source.key, session.reference, session.model, session.style.statistic

    def curves(self, seconds: float = math.inf, most: int = sys.maxsize) -> list[Curve]:
        """All targets in all shown series, target by target.

        Up to `most` are made anew, as many as can be within `seconds`. The others (`unfinished` says that there are
        some), and those that are being read, are as they were before, or left out. A point layer that has nothing at
        a target is left out where another source has.
        """
        session = self._session
        places = [(target, source) for target in session.targets for source in session.shown_sources]
        stale = [place for place in places if not self._is_fresh(*place)]
        self.unfinished = self._renew(stale[:most], seconds) < len(stale)
        wanted = {(target.number, source.key): None for target, source in places}
        for name in [name for name in self._curves if name not in wanted]:
            del self._curves[name]
            self._inputs.pop(name, None)
        found = [self._curves[name] for name in wanted if name in self._curves]
        there = {curve.target.number for curve in found if not self._is_empty(curve)}
        return [curve for curve in found if curve.target.number not in there or not self._is_empty(curve)]

    def _is_empty(self, curve: Curve) -> bool:
        """Whether a point layer has nothing at the target (and not: nothing at the reference, or not yet)."""
        if not isinstance(curve.source, PointLayer) or curve.history is None or curve.history.valid:
            return False
        history = self.history(curve.target, curve.source)
        return not history.valid and not self._is_read(history)

    def coherences(self, curves: Sequence[Curve]) -> list[float | None]:
        """Temporal coherence at the points of curves, asked once; None for areas, and where it is not known."""
        keys = [(curve.source.key, curve.target.vertices) for curve in curves]
        new = {key: curve for key, curve in zip(keys, curves) if key not in self._coherence}
        for source in {curve.source.key: curve.source for curve in new.values()}.values():
            places = [key for key in new if key[0] == source.key]
            try:
                values = source.coherences([new[key].target for key in places])
            except InsarError:  # the layer is gone: the table shows dashes
                values = [None] * len(places)
            self._coherence.update(zip(places, values))
        return [self._coherence[key] for key in keys]

    def forget(self) -> None:
        """Drop everything: the files changed."""
        self._tasks.cancel()
        self._waiting = None
        self._reading.clear()
        self._histories.clear()
        self._curves.clear()
        self._inputs.clear()
        self._coherence.clear()

    def _renew(self, places: Sequence[tuple[Target, AnySource]], seconds: float = math.inf) -> int:
        """Make curves anew, as many as can be within `seconds` but one at least; gives their number."""
        deadline = time.perf_counter() + seconds
        made: list[Curve] = []
        count = 0
        for target, source in places:
            if count and time.perf_counter() > deadline:
                break
            count += 1
            name = (target.number, source.key)
            curve = self._without_fit(target, source)
            self._inputs[name] = self._inputs_of(target, source)
            if name not in self._curves or not self._waits(target, source):
                made.append(curve)
        model = self._session.model
        usable = [curve for curve in made if not curve.problem]
        fits = iter(
            fit_histories([curve.history for curve in usable], model.functions, model.start, model.end, model.excluded)
        )
        for curve in made:
            self._curves[curve.target.number, curve.source.key] = curve if curve.problem else _fitted(curve, next(fits))
        return count

    def _without_fit(self, target: Target, source: AnySource) -> Curve:
        """A curve with its history relative to the reference, or a problem."""
        try:
            history = self.relative_history(target, source)
        except InsarError as error:
            return Curve(target, source, None, None, str(error))
        return Curve(target, source, history, None, "" if history.valid else history.message)

    def _waits(self, target: Target, source: AnySource) -> bool:
        """Whether the history of a target or of the reference is being read."""
        reference = self._session.reference
        return any(self._is_reading(one, source) for one in (target, reference) if one is not None)


def _depends(inputs: tuple[object, ...], key: HistoryKey) -> bool:
    """Whether a curve of these inputs is made of a history: that of its target, or of the reference."""
    target, source_key, reference = inputs[:3]
    places = [(one.vertices, one.crs) for one in (target, reference) if one is not None]
    return source_key == key[0] and key[1:3] in places


def _fitted(curve: Curve, fit: FitOrError) -> Curve:
    """The curve with its fit, or with the reason why there is none."""
    return replace(curve, problem=str(fit)) if isinstance(fit, InsarError) else replace(curve, fit=fit)
