# SPDX-License-Identifier: GPL-2.0-or-later
"""What all panels share: the opened results, points and areas, the reference, the model and the looks of plots.

Panels change the session through its methods and redraw on its signals; none knows of another. The whole state goes
into the QGIS project as one JSON text and comes back from there.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsMapLayer, QgsProject
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtGui import QColor

from ..core.errors import InsarError
from ..core.history.raster_series import METRES
from ..core.results import ResultSet
from ..processing_provider.translation import tr
from .markers import transform_points
from .opening import Opened, look, look_at_all, symbol_of, with_rasters, with_results, with_series
from .points.point_layer import PROPERTY_UNIT, PointLayer, as_point_layer
from .settings import PlotStyle
from .sources import RasterSource, Source, crs_of
from .targets import Model, Target, crs_text, make_crs, model_state, read_model, read_target, target_state
from .tasks import TaskRunner

__all__ = ["Model", "PointLayer", "RasterSource", "Session", "Source", "Target", "crs_text", "make_crs"]

SCOPE, ENTRY = "insar_workbench", "dock"
STATE_VERSION = 1
# distinct on white and on dark grey, also for colour-blind eyes
COLOURS = ("#e4572e", "#1e88e5", "#2a9d5c", "#b07aa1", "#d39b00", "#00a3a3", "#d6478f", "#8c6d4f", "#7a86d1", "#7b8a2e")
REFERENCE_COLOUR = "#444444"


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
        self.raster_sources: tuple[RasterSource, ...] = ()
        self.raster_unit = ""
        """Of the numbers in dated rasters; empty = what the files say, else millimetres."""
        self.point_layers: tuple[PointLayer, ...] = ()
        self._not_found: tuple[str, ...] = ()
        self.targets: tuple[Target, ...] = ()
        self.reference: Target | None = None
        self.model = Model()
        self.style = PlotStyle.load()
        self.tasks = TaskRunner(self)

    # --- results ---

    def open(self, path: str | Path, add: bool = False) -> bool:
        """Open a result folder or file; with `add` beside those that are open. False (and a sentence) when it fails.

        Of several series in a folder the last one, to which most corrections were applied, is shown. A folder without
        HDF5 results, or a file of another kind, may be a series of dated rasters.
        """
        title = self._take(Path(path), add)
        if title is None:
            return False
        self.said.emit(tr("Opened {title}.").format(title=title), False)
        self._changed(self.sourcesChanged)
        return True

    def open_soon(self, paths: Sequence[Path], add: bool = False, then: Callable[[], None] | None = None) -> None:
        """Open several in the background, the first as `open` does and the others beside it; then call `then`."""
        unit = self.raster_unit
        description = tr("Opening {name}").format(name=paths[0].name or str(paths[0]))

        def done(found: list[Opened | InsarError]) -> None:
            titles = [self._show(one, add or number > 0) for number, one in enumerate(found) if isinstance(one, Opened)]
            if titles:
                self.said.emit(tr("Opened {title}.").format(title=", ".join(titles)), False)
                self._changed(self.sourcesChanged)
            for error in found:
                if isinstance(error, InsarError):
                    self.said.emit(str(error), True)
            if titles and then is not None:
                then()

        def failed(sentence: str) -> None:
            self.said.emit(sentence, True)

        self.said.emit(f"{description}…", False)
        canceled = partial(failed, tr("Canceled: {task}.").format(task=description))
        self.tasks.start(description, lambda progress: look_at_all(paths, unit, progress), done, failed, canceled)

    def _take(self, path: Path, add: bool) -> str | None:
        """Open without a signal; gives a title, or None and a sentence when it fails."""
        try:
            return self._show(look(path, self.raster_unit), add)
        except InsarError as error:
            self.said.emit(str(error), True)
            return None

    def _show(self, opened: Opened, add: bool) -> str:
        """Show what was opened, without a signal; gives a title."""
        if not add:
            self.sources, self.results, self.raster_sources = (), (), ()
        if opened.rasters is not None:
            symbol = symbol_of(len(self.curve_sources))
            self.raster_sources = with_rasters(self.raster_sources, opened.rasters, symbol)
            return self.raster_sources[-1].title
        self.sources = with_series(self.sources, opened)
        self.results = with_results(self.results, opened.results)
        return opened.results.title or str(opened.path)

    def set_raster_unit(self, unit: str) -> None:
        """Take the numbers in dated rasters for millimetres, centimetres or metres; '' = what the files say."""
        if unit == self.raster_unit:
            return
        self.raster_unit = unit
        self.raster_sources = tuple(replace(s, series=s.series.with_unit(unit)) for s in self.raster_sources)
        self._changed(self.sourcesChanged)

    def set_point_unit(self, unit: str) -> None:
        """Take the numbers in the fields of all point layers for mm, cm or m (per year); the layers remember it."""
        for source in self.point_layers:
            layer = self.project.mapLayer(source.key)
            if layer is not None:
                layer.setCustomProperty(PROPERTY_UNIT, unit)
        self.point_layers = tuple(replace(s, layout=replace(s.layout, unit=unit)) for s in self.point_layers)
        self._changed(self.sourcesChanged)

    def add_point_layer(self, layer: QgsMapLayer | None) -> bool:
        """Show the histories in the fields of a point layer, too; False when it has none."""
        before = self.point_layers
        if not self._take_point_layer(layer):
            return False
        if self.point_layers != before:
            self._changed(self.sourcesChanged)
        return True

    def _take_point_layer(self, layer: QgsMapLayer | None, shown: bool = True) -> bool:
        """Add a point layer, or show or hide it, without a signal; False when it has no histories."""
        layers = self.point_layers
        if layer is None or all(other.key != layer.id() for other in layers):
            new = as_point_layer(layer, self.project, symbol_of(len(self.curve_sources)))
            if new is None:
                return False
            layers = (*layers, new)
        self.point_layers = tuple(replace(s, shown=shown) if s.key == layer.id() else s for s in layers)
        return True

    def forget_layers(self, ids: Iterable[str]) -> None:
        """Layers leave the project."""
        gone = set(ids)
        kept = tuple(layer for layer in self.point_layers if layer.key not in gone)
        if kept != self.point_layers:
            self.point_layers = kept
            self._changed(self.sourcesChanged)

    def show_source(self, key: str, shown: bool) -> None:
        """Show or hide the curves of one series or point layer."""
        self.sources = tuple(replace(s, shown=shown) if s.key == key else s for s in self.sources)
        self.raster_sources = tuple(replace(s, shown=shown) if s.key == key else s for s in self.raster_sources)
        self.point_layers = tuple(replace(s, shown=shown) if s.key == key else s for s in self.point_layers)
        self._changed(self.sourcesChanged)

    @property
    def curve_sources(self) -> tuple[Source | PointLayer, ...]:
        """All that curves can be drawn from: series files, dated rasters, then point layers."""
        return (*self.sources, *self.raster_sources, *self.point_layers)

    @property
    def shown_sources(self) -> tuple[Source | PointLayer, ...]:
        """Those whose curves are shown."""
        return tuple(source for source in self.curve_sources if source.shown)

    def label(self, source: Source | PointLayer) -> str:
        """What tells a shown source from the others, as short as it can be: nothing, the folder, the file, or both."""
        others = [other for other in self.shown_sources if other.key != source.key]
        if not others:
            return ""
        if source.folder and all(other.folder != source.folder for other in others):
            return source.folder
        if all(other.name != source.name for other in others):
            return source.name
        return source.title

    @property
    def data_crs(self) -> QgsCoordinateReferenceSystem:
        """Coordinate system of the first source: that of new points."""
        return crs_of(self.curve_sources[0]) if self.curve_sources else QgsCoordinateReferenceSystem()

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
                {"path": self.project.writePath(str(source.path)), "shown": source.shown}
                for source in (*self.sources, *self.raster_sources)
            ],
            "raster_unit": self.raster_unit,
            "results": [*(self.project.writePath(str(path)) for path in self._opened()), *self._not_found],
            "point_layers": [{"id": layer.key, "shown": layer.shown} for layer in self.point_layers],
            "targets": [target_state(target) for target in self.targets],
            "reference": target_state(self.reference) if self.reference else None,
            "model": model_state(self.model),
            "panels": panels,
        }
        self.project.writeEntry(SCOPE, ENTRY, json.dumps(state))

    def _opened(self) -> list[Path]:
        """One path per result set, and per series of rasters, from which it is found again."""
        paths = [source.path for source in self.raster_sources]
        for results in self.results:
            paths += results.files[:1]
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
        targets = tuple(read_target(item) for item in state.get("targets", ()))
        reference = read_target(state["reference"]) if state.get("reference") else None
        model = read_model(state["model"]) if "model" in state else Model()
        self.results = self.sources = self.raster_sources = self.point_layers = self.targets = ()
        unit = state.get("raster_unit", "")
        self.raster_unit = unit if unit in METRES else ""
        self.reference = None
        # what cannot be opened today (a disk that is not there) stays in the project
        paths = state.get("results", ())
        self._not_found = tuple(path for path in paths if self._take(Path(self.project.readPath(path)), True) is None)
        shown = {self.project.readPath(item["path"]): bool(item["shown"]) for item in state.get("series", ())}
        self.sources = tuple(replace(s, shown=shown.get(s.key, s.shown)) for s in self.sources)
        self.raster_sources = tuple(replace(s, shown=shown.get(s.key, s.shown)) for s in self.raster_sources)
        for item in state.get("point_layers", ()):
            self._take_point_layer(self.project.mapLayer(item["id"]), bool(item["shown"]))
        self.targets, self.reference, self.model = targets, reference, model
        for signal in (self.sourcesChanged, self.targetsChanged, self.referenceChanged, self.modelChanged):
            signal.emit()
