# SPDX-License-Identifier: GPL-2.0-or-later
"""The panel of the map layer: velocity, coherence, mask or the displacement at a date."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

import numpy as np
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QLabel, QVBoxLayout, QWidget

from ..core.errors import InsarError
from ..processing_provider.algorithm import tr
from ..processing_provider.styling import COLOURS, Style, choose_range
from .colour_range import ColourRange
from .curves import CurveBook
from .date_player import MOST_PER_SECOND, DatePlayer
from .flow_layout import FlowLayout
from .histogram import histogram_items
from .layers import PROPERTY_OFFSET, follow_reference, is_relative
from .map_colours import ramp_colours, ramp_text, read_ramp
from .map_layer import MapLayer, relative, usual_ramp
from .map_views import Picture, View, axis_text, make_picture, nearest, new_picture_path, summary, views_of
from .panel_state import as_dict, finite, parsed, whole
from .plot_widget import PlotWidget
from .session import Session
from .tasks import TaskRunner
from .temporal_link import TemporalLink, date_ranges
from .theme import theme_colours

MM = 1000.0
DRAG_DELAY = 40
KEPT = 3
"""Rasters that are kept to be shown again at once."""


class MapPanel(QWidget):
    """Widgets around a MapLayer."""

    title = tr("Map")
    icon = "date_slider"

    def __init__(self, session: Session, canvas: QgsMapCanvas, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session, self.canvas = session, canvas
        self.map_layer = MapLayer(session.project)
        self.tasks = TaskRunner(self)
        self.temporal = TemporalLink(canvas, self)
        self._book = CurveBook(session, self._reference_changed)
        self._pictures: dict[tuple[str, bool, int], Picture] = {}
        self._picture: Picture | None = None
        self._samples = np.empty((0, 0), dtype=np.float32)
        self._wanted_date: date | None = None
        self._closed = False
        self._drag_timer = QTimer(self)
        self._drag_timer.setSingleShot(True)
        self._drag_timer.setInterval(DRAG_DELAY)
        self._lay_out()
        self._connect()
        self._fill_chooser()
        self._show_kind()

    # --- set-up ---

    def _lay_out(self) -> None:
        self.chooser = QComboBox(self)
        self.chooser.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.chooser.setToolTip(tr("What the layer on the map shows"))
        self.masked = QCheckBox(tr("Reliable pixels only"), self)
        self.masked.setToolTip(tr("Show nothing where the mask of the result is 0"))
        self.colours = ColourRange(self)
        self.player = DatePlayer(self.canvas.isDrawing, self)
        self.histogram = PlotWidget(self, time_axis=False)
        self.status = QLabel(self)
        self.status.setWordWrap(True)
        top = FlowLayout(spacing=10)
        for widget in (self.chooser, self.masked, self.colours):
            top.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.setSpacing(3)
        layout.addLayout(top)
        layout.addWidget(self.player)
        layout.addWidget(self.histogram, 1)
        layout.addWidget(self.status)
        self.histogram.set_labels(tr("Share of pixels"), "%")

    def _connect(self) -> None:
        session = self.session
        self._slots = (
            (session.sourcesChanged, self._sources_changed),
            (session.referenceChanged, self._reference_changed),
            (session.styleChanged, self._style_changed),
            (session.project.layersRemoved, self._layers_removed),
        )
        for signal, slot in self._slots:
            signal.connect(slot)
        self.chooser.activated.connect(lambda _index: self._choose())
        self.masked.toggled.connect(lambda _on: self._choose())
        self.colours.changed.connect(self._repaint)
        self.colours.rampChanged.connect(self._ramp_chosen)
        self.colours.opacityChanged.connect(self.map_layer.set_opacity)
        self.player.dateChanged.connect(self._date_changed)
        self.player.linkWanted.connect(self._link)
        self.temporal.moved.connect(self.player.set_index)
        self.histogram.regionChanged.connect(lambda *_limits: self._drag_timer.start())
        self._drag_timer.timeout.connect(self._region_dragged)

    # --- what the dock calls ---

    def activate(self) -> None:
        """The panel came to the front; it takes nothing of the canvas, and follows colours set in QGIS's dialogs."""
        if self._picture is not None:
            self._show_looks()
            self._draw_histogram()

    def deactivate(self) -> None:
        """The panel went to the back: the film stops."""
        self.player.stop()

    def save_state(self) -> dict[str, Any]:
        """What is shown and how."""
        view = self._picture.view if self._picture is not None else None
        day = self._picture.dates[self.player.index] if self._picture is not None and self._picture.dates else None
        self.map_layer.remember()
        return {
            "view": [self.session.project.writePath(str(view.path)), view.dataset] if view is not None else None,
            "masked": self.masked.isChecked(),
            "date": day.isoformat() if day is not None else None,
            "fixed": list(self.colours.limits) if self.colours.fixed else None,
            "percentile": self.colours.percent.value(),
            "each_date": self.colours.each_date,
            "speed": self.player.speed.value(),
            "loop": self.player.loop.isChecked(),
            "symmetric": self.colours.link.isChecked(),
            "opacity": self.map_layer.opacity,
            "ramps": {style.value: ramp_text(ramp) for style, ramp in self.map_layer.ramps.items()},
        }

    def restore_state(self, state: dict[str, Any]) -> None:
        """Take what `save_state` gave. The raster of a layer in the project was temporary: it is made again."""
        state = as_dict(state)
        self._forget()
        self._set_quietly(self.masked, bool(state.get("masked", False)))
        self.player.speed.setValue(parsed(whole(1, MOST_PER_SECOND), state.get("speed"), 5))
        self.player.loop.setChecked(bool(state.get("loop", False)))
        percentile = parsed(whole(0, 100), state.get("percentile"), self.colours.percent.value())
        self.colours.percent.setValue(percentile)
        self.colours.scope.setCurrentIndex(int(bool(state.get("each_date", False))))
        self.colours.fix.setChecked(False)
        self._set_quietly(self.colours.link, False)
        fixed = parsed(_read_limits, state.get("fixed"), None)
        if fixed is not None:
            self.colours.set_fixed(*fixed)
        self._set_quietly(self.colours.link, bool(state.get("symmetric", False)))
        self._restore_looks(state)
        self._wanted_date = parsed(date.fromisoformat, state.get("date"), None)
        view = parsed(self._read_view, state.get("view"), "")
        if view and self.map_layer.layer is not None:
            self.show_view(view)

    def _restore_looks(self, state: dict[str, Any]) -> None:
        """Take ramps and opacity, for layers that are made from now on."""
        layer = self.map_layer
        known = {style.value: style for style in COLOURS}
        ramps = {known[name]: parsed(read_ramp, text, None)
                 for name, text in as_dict(state.get("ramps")).items() if name in known}  # fmt: skip
        layer.forget_colours()
        layer.ramps = {style: ramp for style, ramp in ramps.items() if ramp is not None}
        layer.opacity = min(max(parsed(finite, state.get("opacity"), 1.0), 0.0), 1.0)

    def _read_view(self, stored: Any) -> str:
        path, dataset = stored
        return f"{self.session.project.readPath(path)}|{dataset}"

    def close(self) -> bool:
        """Stop everything and let session and canvas go, once; the layer stays in the project."""
        if not self._closed:
            self._closed = True
            self.deactivate()
            self._drag_timer.stop()
            self.tasks.cancel()
            self._book.forget()
            self.temporal.close()
            for signal, slot in self._slots:
                signal.disconnect(slot)
            self.histogram.close_plot()
        return super().close()

    # --- what to show ---

    def _fill_chooser(self) -> None:
        chosen = self.chooser.currentData()
        self.chooser.clear()
        self.chooser.addItem(tr("Choose what to show…"), None)
        for view in views_of(self.session):
            self.chooser.addItem(view.title, view)
        self._select(chosen.name if chosen is not None else "")

    def _select(self, name: str) -> bool:
        """Bring the chooser to a view; to nothing when there is no such view."""
        views = [self.chooser.itemData(number) for number in range(self.chooser.count())]
        found = [number for number, view in enumerate(views) if view is not None and view.name == name]
        self.chooser.setCurrentIndex(found[0] if found else 0)
        return bool(found)

    def show_view(self, name: str) -> None:
        """Show the view of a name (see `View.name`), if there is one."""
        if self._select(name):
            self._choose()

    def _choose(self) -> None:
        """Show what the chooser says: at once when it was shown before, else when its raster is made."""
        view: View | None = self.chooser.currentData()
        self.player.stop()
        self._show_kind()
        if view is None:
            return
        masked = self.masked.isChecked() and view.mask is not None
        try:
            key = (view.name, masked, view.path.stat().st_mtime_ns)
        except OSError as error:
            self.say(str(error), True)
            return
        known = self._pictures.get(key)
        if known is not None and known.path.exists():
            self._show(known)
            return
        path = new_picture_path(view)
        self.say(tr("Preparing {title}…").format(title=view.title))
        self.tasks.start(
            tr("InSAR map"),
            lambda progress: make_picture(view, path, masked, progress),
            lambda picture: self._keep(key, picture),
            lambda sentence: self._give_up(sentence, True),
            lambda: self._give_up(tr("Preparing {title} was canceled.").format(title=view.title)),
        )

    def _give_up(self, sentence: str, warning: bool = False) -> None:
        """There is no raster of what was chosen: the chooser goes back to what the map shows."""
        self._select(self._picture.view.name if self._picture is not None else "")
        self._show_kind()
        self.say(sentence, warning)

    def _keep(self, key: tuple[str, bool, int], picture: Picture) -> None:
        """Show a raster that was made, and drop the oldest of too many."""
        self._pictures[key] = picture
        self._show(picture)
        for old in list(self._pictures)[:-KEPT]:
            self._pictures.pop(old).path.unlink(missing_ok=True)

    def _show(self, picture: Picture) -> None:
        previous = self._picture
        if previous is not None and previous.dates:
            self._wanted_date = previous.dates[self.player.index]
        self._picture = picture
        self._select(picture.view.name)
        self.player.set_dates(picture.dates, nearest(picture.dates, self._wanted_date))
        self._show_kind()
        self._load()
        self.temporal.set_dates(picture.dates)
        self.temporal.go(self.player.index)

    def _load(self) -> None:
        """Bring the layer to the picture and the reference."""
        picture = self._picture
        if picture is None:
            return
        try:
            offsets = self._offsets(picture)
            self.map_layer.show(picture, offsets, date_ranges(picture.dates))
        except InsarError as error:
            self.say(str(error), True)
            return
        layer = self.map_layer.layer
        if is_relative(layer):
            follow_reference(layer, self.session)
            offsets = [float(layer.customProperty(PROPERTY_OFFSET) or 0.0)]
        self._samples = relative(picture.samples, offsets)
        self._repaint()

    def _offsets(self, picture: Picture) -> Sequence[float] | None:
        """What brings each date to the reference of the session, None when it is the file's."""
        reference = self.session.reference
        if reference is None or not picture.view.has_dates:
            return None
        source = next((item for item in self.session.sources if item.path == picture.view.path), None)
        if source is None:
            return None
        history = self._book.history(reference, source)
        if not history.valid:
            raise InsarError(history.message)
        values = np.asarray(history.values, dtype=np.float64) * MM
        return [-float(value) for value in values]  # NaN where the reference has no data: the map shows none, too

    def _forget(self) -> None:
        """Show nothing; the layer stays as it is."""
        self.tasks.cancel()
        self._picture = None
        self._wanted_date = None
        self._samples = np.empty((0, 0), dtype=np.float32)
        self.chooser.setCurrentIndex(0)
        self.player.set_dates(())
        self.temporal.set_dates(())
        self.histogram.draw([])
        self.histogram.set_region(None)
        self._show_kind()
        self.say(tr("Choose what the layer on the map is to show."))

    # --- dates and colours ---

    def _date_changed(self, index: int) -> None:
        picture = self._picture
        if picture is None or not picture.dates:
            return
        self.temporal.go(index)
        if self.colours.each_date and not self.colours.fixed:
            self._repaint()
        else:
            self.map_layer.switch_band(index + 1)
            self._draw_histogram()

    def _link(self, wanted: bool) -> None:
        self.temporal.link(wanted)
        if wanted and not self.temporal.linked:
            self._set_quietly(self.player.link, False)
            self.say(tr("There is no temporal controller here."), True)
        else:
            self.temporal.go(self.player.index)

    def _shown_samples(self) -> np.ndarray:
        """Values of the date that is shown."""
        return self._samples[self.player.index] if len(self._samples) > 1 else self._samples.reshape(-1)

    def _repaint(self) -> None:
        """Choose the range of colours unless it is fixed, and give it to layer and histogram."""
        picture = self._picture
        if picture is None:
            return
        if not self.colours.fixed:
            values = self._shown_samples() if self.colours.each_date else self._samples
            self.colours.set_limits(*choose_range(picture.view.style, values, self.colours.percentile))
        self.map_layer.paint(picture, self.player.index + 1, *self.colours.limits)
        self._show_looks()
        self._draw_histogram()

    def _ramp_chosen(self) -> None:
        ramp = self.colours.ramp.colorRamp()
        if self._picture is not None and ramp is not None:
            self.map_layer.set_ramp(ramp)
            self._draw_histogram()

    def _show_looks(self) -> None:
        """Show the colours that the layer has, perhaps from QGIS's own dialogs."""
        style = self._picture.view.style if self._picture is not None else Style.MASK
        usual = usual_ramp(style) if style in COLOURS else None
        layer = self.map_layer.layer
        opacity = layer.opacity() if layer is not None else 1.0
        self.colours.show_looks(self.map_layer.ramp(), usual, opacity)

    def _region_dragged(self) -> None:
        limits = self.histogram.region()
        if limits is not None:
            self.colours.set_fixed(*limits)

    def _draw_histogram(self) -> None:
        """How the values that are shown spread over the colours."""
        picture = self._picture
        ramp = self.map_layer.ramp() if picture is not None else None
        if picture is None or ramp is None:
            self.histogram.draw([])
            self.histogram.set_region(None)
            self.say(picture.view.title if picture is not None else "")
            return
        values = self._shown_samples()
        low, high = self.colours.limits
        colour = theme_colours(self)[0].name()
        self.histogram.set_labels(tr("Share of pixels"), "%", axis_text(picture))
        self.histogram.draw(histogram_items(values[np.isfinite(values)], low, high, ramp_colours(ramp), colour))
        if not self._drag_timer.isActive():
            self.histogram.set_region((low, high))
        self.say(summary(picture, self.player.index, values))

    # --- following ---

    def _show_kind(self) -> None:
        """Show the controls that make sense for what is chosen."""
        view: View | None = self.chooser.currentData()
        self.masked.setEnabled(view is not None and view.mask is not None)
        self.player.setVisible(view is not None and view.has_dates)
        unit = self._picture.unit if self._picture is not None else ""
        ranged, dated = view is not None and view.style in COLOURS, view is not None and view.has_dates
        self.colours.set_kind(unit, ranged, dated, view is not None and view.style is Style.SIGNED)

    def _sources_changed(self) -> None:
        self._book.forget()
        self._fill_chooser()
        if self._picture is not None and self.chooser.currentData() is None:
            self._forget()

    def _reference_changed(self) -> None:
        if self.map_layer.layer is not None:
            self._load()

    def _style_changed(self) -> None:
        self.histogram.set_style(self.session.style)

    def _layers_removed(self, _ids: list[str]) -> None:
        if self._picture is not None and self.map_layer.layer is None:
            self._forget()

    def _set_quietly(self, button: QWidget, checked: bool) -> None:
        button.blockSignals(True)
        button.setChecked(checked)
        button.blockSignals(False)

    def say(self, sentence: str, warning: bool = False) -> None:
        """Write into the status line."""
        self.status.setText(("⚠ " if warning else "") + sentence)


def _read_limits(stored: Any) -> tuple[float, float]:
    low, high = (finite(limit) for limit in stored)
    return low, high
