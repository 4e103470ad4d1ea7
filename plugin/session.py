# SPDX-License-Identifier: GPL-2.0-or-later
"""What all panels share: the opened results, points and areas, the reference, the model and the looks of plots.

Panels change the session through its methods and redraw on its signals; none knows of another. The whole state goes
into the QGIS project as one JSON text and comes back from there.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsProject
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtGui import QColor

from ..core.errors import InsarError
from ..core.results import ResultSet, discover
from ..core.series import DisplacementSeries
from ..core.time_terms import TimeFunctions
from ..processing_provider.algorithm import tr
from .markers import Vertices, transform_points
from .settings import PlotStyle

SCOPE, ENTRY = "insar_workbench", "dock"
STATE_VERSION = 1
SYMBOLS = ("o", "t", "s", "d", "+", "x")
# distinct on white and on dark grey, also for colour-blind eyes
COLOURS = ("#e4572e", "#1e88e5", "#2a9d5c", "#b07aa1", "#d39b00", "#00a3a3", "#d6478f", "#8c6d4f", "#7a86d1", "#7b8a2e")
REFERENCE_COLOUR = "#444444"


@dataclass(frozen=True)
class Target:
    """A point or an area whose history is shown.

    Attributes
    ----------
    number : int
        Written on its marker; 0 is the reference.
    vertices : tuple of (x, y)
        One: a point. Three and more: the corners of an area.
    crs : str
        Coordinate system of the vertices, as QgsCoordinateReferenceSystem reads it.
    colour, name : str
        An empty name stands for "Point 3" or "Area 3".
    """

    number: int
    vertices: Vertices
    crs: str
    colour: str
    name: str = ""

    @property
    def is_area(self) -> bool:
        """Whether it is a polygon or circle."""
        return len(self.vertices) > 1

    @property
    def title(self) -> str:
        """Its name, or what it is and its number."""
        if self.name:
            return self.name
        kind = tr("Area {number}") if self.is_area else tr("Point {number}")
        return kind.format(number=self.number)

    def in_crs(self, wkt: str) -> Vertices | None:
        """Its vertices in another coordinate system (empty = unknown: as they are); None when they have no place."""
        if not wkt:
            return self.vertices
        return transform_points(self.vertices, make_crs(self.crs), QgsCoordinateReferenceSystem.fromWkt(wkt))


@dataclass(frozen=True)
class Source:
    """One time series file."""

    series: DisplacementSeries
    results: ResultSet
    shown: bool
    symbol: str

    @property
    def path(self) -> Path:
        """The file."""
        return self.series.path

    @property
    def title(self) -> str:
        """Name for lists: folder and file."""
        return f"{self.results.title}: {self.path.stem}" if self.results.title else self.path.stem


@dataclass(frozen=True)
class Model:
    """The function of time that is fitted, and to which dates."""

    functions: TimeFunctions = field(default_factory=TimeFunctions)
    shown: bool = True
    residuals: bool = False
    start: date | None = None
    end: date | None = None
    excluded: tuple[date, ...] = ()


def make_crs(text: str) -> QgsCoordinateReferenceSystem:
    """A coordinate system from what `Target.crs` holds."""
    return QgsCoordinateReferenceSystem(text) if text else QgsCoordinateReferenceSystem()


def crs_text(crs: QgsCoordinateReferenceSystem) -> str:
    """What `Target.crs` holds for a coordinate system: EPSG:4326, or WKT where it has no such name."""
    return crs.authid() or crs.toWkt()


class Session(QObject):
    """The state of the dock. Every change is told by a signal, once."""

    sourcesChanged = pyqtSignal()
    targetsChanged = pyqtSignal()
    referenceChanged = pyqtSignal()
    modelChanged = pyqtSignal()
    styleChanged = pyqtSignal()
    said = pyqtSignal(str, bool)
    """A sentence for the person, and whether it is a warning."""

    def __init__(self, project: QgsProject, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.project = project
        self.results: tuple[ResultSet, ...] = ()
        self.sources: tuple[Source, ...] = ()
        self.targets: tuple[Target, ...] = ()
        self.reference: Target | None = None
        self.model = Model()
        self.style = PlotStyle.load()

    # --- results ---

    def open(self, path: str | Path, add: bool = False) -> bool:
        """Open a result folder or file; with `add` beside those that are open. False (and a sentence) when it fails.

        Of several series in a folder the last one, to which most corrections were applied, is shown.
        """
        try:
            results = discover(path)
            found = [DisplacementSeries.open(file) for file in results.series]
        except InsarError as error:
            self.said.emit(str(error), True)
            return False
        kept = self.sources if add else ()
        known = {source.path for source in kept}
        wanted = Path(path).resolve()
        named = [series.path for series in found if series.path.resolve() == wanted]
        first = (named or [series.path for series in found[-1:]])[:1]
        new = [
            Source(series, results, series.path in first, SYMBOLS[(len(kept) + number) % len(SYMBOLS)])
            for number, series in enumerate(series for series in found if series.path not in known)
        ]
        self.sources = (*kept, *new)
        self.results = (*(self.results if add else ()), results)
        self.said.emit(tr("Opened {title}.").format(title=results.title or str(path)), False)
        self._changed(self.sourcesChanged)
        return True

    def show_source(self, path: Path, shown: bool) -> None:
        """Show or hide the curves of one series file."""
        self.sources = tuple(replace(source, shown=shown) if source.path == path else source for source in self.sources)
        self._changed(self.sourcesChanged)

    @property
    def shown_sources(self) -> tuple[Source, ...]:
        """The series whose curves are shown."""
        return tuple(source for source in self.sources if source.shown)

    def label(self, source: Source) -> str:
        """What tells a shown series from the others, as short as it can be: nothing, the folder, the file, or both."""
        others = [other for other in self.shown_sources if other.path != source.path]
        if not others:
            return ""
        if all(other.results.title != source.results.title for other in others):
            return source.results.title
        if all(other.path.stem != source.path.stem for other in others):
            return source.path.stem
        return source.title

    @property
    def data_crs(self) -> QgsCoordinateReferenceSystem:
        """Coordinate system of the first series: that of new points."""
        wkt = self.sources[0].series.grid.crs_wkt if self.sources else ""
        return QgsCoordinateReferenceSystem.fromWkt(wkt) if wkt else QgsCoordinateReferenceSystem()

    # --- points and areas ---

    def new_target(
        self, vertices: Iterable[tuple[float, float]], crs: QgsCoordinateReferenceSystem, others: Sequence[Target]
    ) -> Target | None:
        """Make a target in the coordinate system of the data, numbered and coloured unlike `others`.

        It is not shown yet. None when its vertices, given in `crs`, have no place there.
        """
        placed = transform_points(tuple(vertices), crs, self.data_crs)
        if placed is None:
            return None
        used = {target.number for target in others}
        number = next(n for n in range(1, len(used) + 2) if n not in used)
        crs_now = self.data_crs if self.data_crs.isValid() else crs
        return Target(number, placed, crs_text(crs_now), self._colour(number))

    def _colour(self, number: int) -> str:
        if self.style.random_colours:
            hue, strength, value = np.random.default_rng().uniform((0.0, 0.6, 0.55), (1.0, 1.0, 0.85))
            return str(QColor.fromHsvF(float(hue), float(strength), float(value)).name())
        return COLOURS[(number - 1) % len(COLOURS)]

    def set_targets(self, targets: Iterable[Target]) -> None:
        """Put other points and areas in place of those that are shown."""
        self.targets = tuple(targets)
        self._changed(self.targetsChanged)

    def add_target(self, target: Target) -> None:
        """Show one more."""
        self.set_targets((*self.targets, target))

    def change_target(self, number: int, **changes: Any) -> None:
        """Move, rename or recolour one."""
        if number == 0 and self.reference is not None:
            self.set_reference(replace(self.reference, **changes))
            return
        self.set_targets(replace(t, **changes) if t.number == number else t for t in self.targets)

    def remove_target(self, number: int) -> None:
        """Remove one; number 0 gives the reference of the files back."""
        if number == 0:
            self.set_reference(None)
        else:
            self.set_targets(t for t in self.targets if t.number != number)

    def target(self, number: int) -> Target | None:
        """The target of a number, the reference for 0."""
        if number == 0:
            return self.reference
        return next((target for target in self.targets if target.number == number), None)

    def set_reference(self, target: Target | None) -> None:
        """Subtract the history of a point or area from all; None = the reference of the files."""
        self.reference = None
        if target is not None:
            self.reference = replace(target, number=0, colour=REFERENCE_COLOUR, name=tr("Reference"))
        self._changed(self.referenceChanged)

    # --- model and looks ---

    def set_model(self, model: Model) -> None:
        """Fit another function, or to other dates."""
        if model != self.model:
            self.model = model
            self._changed(self.modelChanged)

    def change_model(self, **changes: Any) -> None:
        """Change some fields of the model."""
        self.set_model(replace(self.model, **changes))

    def toggle_excluded(self, day: date) -> None:
        """Leave a date out of the fit, or take it in again."""
        excluded = set(self.model.excluded) ^ {day}
        self.change_model(excluded=tuple(sorted(excluded)))

    def change_style(self, **changes: Any) -> None:
        """Change some fields of the looks, and remember them."""
        style = replace(self.style, **changes)
        if style != self.style:
            self.style = style
            style.save()
            self.styleChanged.emit()

    def _changed(self, signal: Any) -> None:
        self.project.setDirty(True)
        signal.emit()

    # --- the project ---

    def save(self, panels: dict[str, Any]) -> None:
        """Write the state, and that of the panels, into the project."""
        state = {
            "version": STATE_VERSION,
            "series": [
                {"path": self.project.writePath(str(source.path)), "shown": source.shown} for source in self.sources
            ],
            "results": [self.project.writePath(str(path)) for path in self._opened()],
            "targets": [_target_state(target) for target in self.targets],
            "reference": _target_state(self.reference) if self.reference else None,
            "model": _model_state(self.model),
            "panels": panels,
        }
        self.project.writeEntry(SCOPE, ENTRY, json.dumps(state))

    def _opened(self) -> list[Path]:
        """One path per result set from which it is found again."""
        paths = []
        for results in self.results:
            candidates = (*results.series, results.velocity, results.stack, results.temporal_coherence)
            paths += [path for path in candidates if path is not None][:1]
        return paths

    def restore(self) -> dict[str, Any]:
        """Take the state from the project, and return that of the panels. A project without one clears the dock."""
        text, _ = self.project.readEntry(SCOPE, ENTRY, "")
        dirty = self.project.isDirty()
        try:
            state = json.loads(text) if text else {}
            self._restore(state if isinstance(state, dict) else {})
        except (KeyError, TypeError, ValueError, InsarError) as error:
            self._restore({})
            self.said.emit(
                tr("The state of the dock in this project cannot be read: {error}").format(error=error), True
            )
            state = {}
        self.project.setDirty(dirty)
        return state.get("panels", {}) if isinstance(state, dict) else {}

    def _restore(self, state: dict[str, Any]) -> None:
        targets = tuple(_read_target(item) for item in state.get("targets", ()))
        reference = _read_target(state["reference"]) if state.get("reference") else None
        model = _read_model(state["model"]) if "model" in state else Model()
        self.results = self.sources = ()
        for path in state.get("results", ()):
            self.open(self.project.readPath(path), add=True)
        shown = {self.project.readPath(item["path"]): bool(item["shown"]) for item in state.get("series", ())}
        self.sources = tuple(replace(s, shown=shown.get(str(s.path), s.shown)) for s in self.sources)
        self.targets, self.reference, self.model = targets, reference, model
        for signal in (self.sourcesChanged, self.targetsChanged, self.referenceChanged, self.modelChanged):
            signal.emit()


def _target_state(target: Target) -> dict[str, Any]:
    return {
        "number": target.number,
        "vertices": [list(vertex) for vertex in target.vertices],
        "crs": target.crs,
        "colour": target.colour,
        "name": target.name,
    }


def _read_target(state: dict[str, Any]) -> Target:
    vertices = tuple((float(x), float(y)) for x, y in state["vertices"])
    return Target(int(state["number"]), vertices, str(state["crs"]), str(state["colour"]), str(state["name"]))


def _model_state(model: Model) -> dict[str, Any]:
    functions = model.functions
    return {
        "polynomial": functions.polynomial,
        "periodic": list(functions.periodic),
        "steps": [day.isoformat() for day in functions.steps],
        "exp": [[day.isoformat(), days] for day, days in functions.exp],
        "log": [[day.isoformat(), days] for day, days in functions.log],
        "shown": model.shown,
        "residuals": model.residuals,
        "start": model.start.isoformat() if model.start else None,
        "end": model.end.isoformat() if model.end else None,
        "excluded": [day.isoformat() for day in model.excluded],
    }


def _read_model(state: dict[str, Any]) -> Model:
    functions = TimeFunctions(
        int(state["polynomial"]),
        tuple(float(period) for period in state["periodic"]),
        tuple(date.fromisoformat(day) for day in state["steps"]),
        (),
        tuple((date.fromisoformat(day), float(days)) for day, days in state["exp"]),
        tuple((date.fromisoformat(day), float(days)) for day, days in state["log"]),
    )
    return Model(
        functions,
        bool(state["shown"]),
        bool(state["residuals"]),
        date.fromisoformat(state["start"]) if state["start"] else None,
        date.fromisoformat(state["end"]) if state["end"] else None,
        tuple(date.fromisoformat(day) for day in state["excluded"]),
    )
