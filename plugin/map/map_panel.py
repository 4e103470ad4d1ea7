# SPDX-License-Identifier: GPL-2.0-or-later
"""The panel of the map layer: velocity, coherence, mask or the displacement at a date."""

from __future__ import annotations

from datetime import date
from typing import Any

import numpy as np
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QCheckBox, QLabel, QVBoxLayout, QWidget

from ...core.errors import InsarError
from ...processing_provider.style import Style
from ...processing_provider.styling import COLOURS, choose_range
from ...processing_provider.translation import mark, tr
from ..flow_layout import FlowLayout
from ..layers import PROPERTY_OFFSET, follow_reference, is_relative
from ..panel_state import as_dict
from ..plots.colour_range import ColourRange
from ..plots.histogram import histogram_items
from ..plots.plot_widget import PlotWidget
from ..series.temporal_link import TemporalLink, date_ranges
from ..session import Session
from ..tasks import TaskRunner
from ..theme import theme_colours
from . import map_state
from .date_player import DatePlayer
from .map_book import PictureBook, Stamp
from .map_colours import ramp_colours
from .map_layer import MapLayer, usual_ramp
from .map_pictures import Picture, View, axis_text, nearest, relative, summary
from .map_point_layer import PointMap
from .map_points import PointView
from .map_reference import MapReference
from .map_views import views_of
from .view_chooser import ViewChooser

DRAG_DELAY = 40


class MapPanel(QWidget):
    """Widgets around a layer: a MapLayer for rasters, a PointMap for points."""

    title = mark("Map")
    icon = "date_slider"

    def __init__(self, session: Session, canvas: QgsMapCanvas, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session, self.canvas = session, canvas
        self.map_layer = MapLayer(session.project)
        self.point_map = PointMap(self.map_layer)
        self.tasks = TaskRunner(self)
        self.temporal = TemporalLink(canvas, self)
        self.reference = MapReference(session, self._reference_changed, self.say)
        self._pictures = PictureBook(self.tasks, self._show, self._give_up)
        self._picture: Picture | None = None
        self._stamp: Stamp = ()
        self._samples = np.empty((0, 0), dtype=np.float32)
        self._wanted_date: date | None = None
        self._wanted_since: date | None = None
        self._closed = False
        self._drag_timer = QTimer(self)
        self._drag_timer.setSingleShot(True)
        self._drag_timer.setInterval(DRAG_DELAY)
        self._lay_out()
        self._connect()
        self.chooser.offer(views_of(self.session))
        self._show_kind()

    # --- set-up ---

    def _lay_out(self) -> None:
        self.chooser = ViewChooser(self)
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
        self.colours.opacityChanged.connect(self._opacity_chosen)
        self.player.dateChanged.connect(self._date_changed)
        self.player.sinceChanged.connect(self._since_changed)
        self.player.linkWanted.connect(self._link)
        self.temporal.moved.connect(self.player.set_index)
        self.histogram.regionChanged.connect(lambda *_limits: self._drag_timer.start())
        self._drag_timer.timeout.connect(self._region_dragged)

    @property
    def picture(self) -> Picture | None:
        """What is shown."""
        return self._picture

    @property
    def surface(self) -> MapLayer | PointMap:
        """The layer that shows it."""
        shows_points = self._picture is not None and isinstance(self._picture.view, PointView)
        return self.point_map if shows_points else self.map_layer

    # --- what the dock calls ---

    def activate(self) -> None:
        """The panel came to the front; it takes nothing of the canvas, and follows colours set in QGIS's dialogs."""
        if self._picture is not None:
            self._show_looks()
            self._draw_histogram()

    def deactivate(self) -> None:
        """The panel went to the back: the film stops."""
        self.player.stop()

    def shown_values(self) -> dict[str, str]:
        """The file and the date that are shown, as our exports ask for them; empty where no file has them."""
        picture = self._picture
        if picture is None:
            return {}
        return picture.view.export_values(picture.dates[self.player.index] if picture.dates else None)

    def save_state(self) -> dict[str, Any]:
        """What is shown and how."""
        return map_state.save(self)

    def restore_state(self, state: dict[str, Any]) -> None:
        """Take what `save_state` gave; the raster of a layer in the project is made again."""
        state = as_dict(state)
        self._forget()
        map_state.restore(self, state)
        self._wanted_date, self._wanted_since = map_state.read_date(state, "date"), map_state.read_date(state, "since")
        name = map_state.read_view(state, self.session.project)
        if name and (self.map_layer.layer is not None or self._is_of_points(name)):
            self.show_view(name)

    def _is_of_points(self, name: str) -> bool:
        """Whether a name is that of a view of a point layer."""
        return any(view.name == name and isinstance(view, PointView) for view in self.chooser.views)

    def close(self) -> bool:
        """Stop everything and let session and canvas go, once; the layer stays in the project."""
        if not self._closed:
            self._closed = True
            self.deactivate()
            self._drag_timer.stop()
            self.tasks.cancel()
            self.reference.forget()
            self.temporal.close()
            for signal, slot in self._slots:
                signal.disconnect(slot)
            self.histogram.close_plot()
        return super().close()

    # --- what to show ---

    def show_view(self, name: str) -> None:
        """Show the view of a name (see `View.name`), if there is one."""
        if self.chooser.select(name):
            self._choose()

    def _choose(self) -> None:
        """Show what the chooser says: at once when it was shown before, else when its picture is made."""
        view = self.chooser.view
        self.player.stop()
        self._show_kind()
        if view is None:
            return
        layer = self.map_layer.layer
        masked = self.masked.isChecked() and view.mask is not None
        if not self._pictures.ask(view, masked, layer.source() if layer is not None else ""):
            self.say(tr("Preparing {title}…").format(title=view.title))

    def _give_up(self, sentence: str, warning: bool) -> None:
        """There is no raster of what was chosen: the chooser goes back to what the map shows."""
        self.chooser.select(self._picture.view.name if self._picture is not None else "")
        self._show_kind()
        self.say(sentence, warning)

    def _show(self, picture: Picture, stamp: Stamp) -> None:
        previous = self._picture
        if previous is not None and previous.dates:
            self._wanted_date, self._wanted_since = previous.dates[self.player.index], self.player.since
        self.surface.remember()
        self._picture, self._stamp = picture, stamp
        self.chooser.select(picture.view.name)
        self.player.set_dates(picture.dates, nearest(picture.dates, self._wanted_date), self._wanted_since)
        self._show_kind()
        self._load()
        self.surface.set_visible(True)
        if self.surface is self.point_map:
            self.map_layer.set_visible(False)
        self.temporal.set_dates(picture.dates)
        self.temporal.go(self.player.index)

    def _load(self) -> None:
        """Bring the layer to the picture, the reference and the date since which displacement is counted."""
        picture = self._picture
        if picture is None:
            return
        since = self.player.since_index
        try:
            offsets = self.reference.offsets(picture)
            self.surface.show(picture, offsets, date_ranges(picture.dates), since)
        except InsarError as error:
            self.say(str(error), True)
            return
        layer = self.surface.layer
        if layer is not None and self.surface is self.map_layer and is_relative(layer):
            follow_reference(layer, self.session)
            offsets = [float(layer.customProperty(PROPERTY_OFFSET) or 0.0)]
        self._samples = relative(picture.samples, offsets, since)
        self._repaint()

    def _forget(self) -> None:
        """Show nothing; the layer stays as it is."""
        self.tasks.cancel()
        self._picture = None
        self._wanted_date = self._wanted_since = None
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
            self.surface.switch_band(index + 1)
            self._draw_histogram()

    def _since_changed(self) -> None:
        self._wanted_since = self.player.since
        self._load()

    def _link(self, wanted: bool) -> None:
        self.temporal.link(wanted)
        if wanted and not self.temporal.linked:
            self.set_quietly(self.player.link, False)
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
        self.surface.paint(picture, self.player.index + 1, *self.colours.limits)
        self._show_looks()
        self._draw_histogram()

    def _ramp_chosen(self) -> None:
        ramp = self.colours.ramp.colorRamp()
        if self._picture is not None and ramp is not None:
            self.surface.set_ramp(ramp)
            self._draw_histogram()

    def _opacity_chosen(self, opacity: float) -> None:
        self.surface.set_opacity(opacity)

    def _show_looks(self) -> None:
        """Show the colours that the layer has, perhaps from QGIS's own dialogs."""
        style = self._picture.view.style if self._picture is not None else Style.MASK
        usual = usual_ramp(style) if style in COLOURS else None
        layer = self.surface.layer
        opacity = layer.opacity() if layer is not None else 1.0
        self.colours.show_looks(self.surface.ramp(), usual, opacity)

    def _region_dragged(self) -> None:
        limits = self.histogram.region()
        if limits is not None:
            self.colours.set_fixed(*limits)

    def _draw_histogram(self) -> None:
        """How the values that are shown spread over the colours."""
        picture = self._picture
        ramp = self.surface.ramp() if picture is not None else None
        if picture is None or ramp is None:
            self.histogram.draw([])
            self.histogram.set_region(None)
            self.say(picture.view.title if picture is not None else "")
            return
        values = self._shown_samples()
        low, high = self.colours.limits
        colour = theme_colours(self)[0].name()
        share = tr("Share of points") if self.surface is self.point_map else tr("Share of pixels")
        self.histogram.set_labels(share, "%", axis_text(picture))
        self.histogram.draw(histogram_items(values[np.isfinite(values)], low, high, ramp_colours(ramp), colour))
        if not self._drag_timer.isActive():
            self.histogram.set_region((low, high))
        self.say(summary(picture, self.player.index, self.player.since_index, values))

    # --- following ---

    def _show_kind(self) -> None:
        """Show the controls that make sense for what is chosen."""
        view = self.chooser.view
        self.masked.setEnabled(view is not None and view.mask is not None)
        self.player.setVisible(view is not None and view.has_dates)
        unit = tr(self._picture.unit) if self._picture is not None else ""
        ranged, dated = view is not None and view.style in COLOURS, view is not None and view.has_dates
        self.colours.set_kind(unit, ranged, dated, view is not None and view.style is Style.SIGNED)

    def _sources_changed(self) -> None:
        self.reference.forget()
        self.chooser.offer(views_of(self.session))
        if self._picture is None:
            return
        view = self.chooser.view
        if view is None:
            self._forget()
        elif not self._is_as_shown(view):
            self._choose()

    def _is_as_shown(self, view: View) -> bool:
        """Whether the data of a view are those that are shown; a file that is gone is told of when it is chosen."""
        try:
            return bool(self._stamp == view.stamp())
        except OSError:
            return True

    def _reference_changed(self) -> None:
        if self.surface.layer is not None:
            self._load()

    def _style_changed(self) -> None:
        self.histogram.set_style(self.session.style)

    def _layers_removed(self, _ids: list[str]) -> None:
        if self._picture is not None and self.surface.layer is None:
            self._forget()

    @staticmethod
    def set_quietly(button: QWidget, checked: bool) -> None:
        """Tick or untick without a signal."""
        button.blockSignals(True)
        button.setChecked(checked)
        button.blockSignals(False)

    def say(self, sentence: str, warning: bool = False) -> None:
        """Write into the status line."""
        self.status.setText(("⚠ " if warning else "") + sentence)
