# SPDX-License-Identifier: GPL-2.0-or-later
"""The panel of transects: draw lines on the map, see velocity or displacement along them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

from qgis.core import QgsPointXY, QgsRectangle
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtWidgets import QApplication, QHBoxLayout, QWidget

from ...core.errors import InsarError
from ...core.files.hdf5 import atomic_path
from ...processing_provider.styling import DIVERGING
from ...processing_provider.translation import mark, tr
from ..algorithm_menus import open_algorithm
from ..map.map_tools import Mode, Shape, ShapeTool
from ..markers import Mark, MarkerSet, Vertices, transform_points
from ..panel_state import as_dict, as_list, finite, parsed
from ..plots.colour_bar import ColourBar, Scale
from ..plots.plot_export import ask_path, copy_picture, save_picture
from ..plots.plot_widget import PlotWidget
from ..running_markers import RunningMarkers
from ..series.series_items import signed
from ..session import Session
from ..split_panel import SplitPanel
from ..targets import make_crs
from .transect_book import TransectBook
from .transect_export import make_layers, profiles_csv, transect_values, write_geopackage
from .transect_items import ItemBook, Options, distance_unit
from .transect_lines import Profile, Request, TransectLine, quantities_of, selected_lines
from .transect_list import TransectList
from .transect_texts import summary_text, value_label, values_text
from .transect_toolbar import TransectToolbar

PROFILE, IMAGE, HEIGHTS = range(3)


class TransectPanel(SplitPanel):
    """Widgets around a TransectBook: the plots, and the list of lines."""

    title = mark("Transect")
    icon = "transect"

    def __init__(self, session: Session, canvas: QgsMapCanvas, parent: QWidget | None = None) -> None:
        super().__init__(session, canvas, parent)
        self.book = TransectBook(session, self._request, self)
        self.markers = MarkerSet(canvas, self)
        self.rings = RunningMarkers(canvas)
        self._items = ItemBook()
        self._per_unit = 1.0
        self._lay_out()
        self._connect()
        self.toolbar.set_quantities(quantities_of(session))

    # --- set-up ---

    def _lay_out(self) -> None:
        self.toolbar = TransectToolbar(self.session.project, self)
        self.plot = PlotWidget(self, time_axis=False, rows=3, date_rows=(IMAGE,), stretch=(5, 5, 3))
        self.bar = ColourBar(self)
        self.bar.hide()
        self.table = TransectList(self)
        picture = QWidget(self)
        row = QHBoxLayout(picture)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.plot, 1)
        row.addWidget(self.bar)
        self.arrange(self.toolbar, picture, self.table).addWidget(self.status)
        self.status.setWordWrap(True)
        self.plot.set_labels(tr("Height"), "m", row=HEIGHTS)
        self.plot.set_labels(tr("Date"), row=IMAGE)
        self.status.setText(tr("Open a result, then draw a line: clicks on the map, a right click ends it."))

    def _connect(self) -> None:
        session, toolbar, table = self.session, self.toolbar, self.table
        self.tool = ShapeTool(self.canvas, Shape.LINE)
        self.tool.setAction(toolbar.draw)
        self.tool.finished.connect(self._drawn)
        self.tool.left.connect(lambda: self.canvas.unsetMapTool(self.tool))
        self.follow(
            (session.sourcesChanged, self._sources_changed),
            (session.referenceChanged, self.refresh),
            (session.styleChanged, self._style_changed),
        )
        self.book.changed.connect(self.refresh)
        self.book.said.connect(self.say)
        toolbar.draw.triggered.connect(self._toggle_tool)
        toolbar.fromLayer.triggered.connect(self._take_from_layer)
        toolbar.hold.toggled.connect(lambda on: session.change_style(hold=on))
        toolbar.hold.setChecked(session.style.hold)
        toolbar.readingChanged.connect(self.refresh)
        toolbar.drawingChanged.connect(self.refresh)
        toolbar.resetView.triggered.connect(self.plot.reset_view)
        toolbar.removeAll.triggered.connect(lambda: self.book.set_lines(()))
        toolbar.exportRequested.connect(self._ask_export)
        self.plot.pointed.connect(self._pointed)
        table.renamed.connect(lambda number, name: self.book.change_line(number, name=name))
        table.recoloured.connect(lambda number, colour: self.book.change_line(number, colour=colour))
        table.removed.connect(self.book.remove_line)
        table.zoomWanted.connect(self._zoom_to)
        table.focusChanged.connect(self.refresh)

    # --- what the dock calls ---

    def activate(self) -> None:
        """The panel came to the front: show its lines and take the mouse on the map."""
        super().activate()
        self.markers.set_visible(True)
        self._take_mouse()

    def _take_mouse(self) -> None:
        if self.toolbar.chosen is not None and self.canvas.mapTool() is not self.tool:
            self.canvas.setMapTool(self.tool)

    def deactivate(self) -> None:
        """The panel went to the back."""
        super().deactivate()
        self.markers.set_visible(False)
        self._pointed(None)
        self.canvas.unsetMapTool(self.tool)

    def save_state(self) -> dict[str, Any]:
        """Lines and what is read along them."""
        toolbar, project = self.toolbar, self.session.project
        period = toolbar.period
        return {
            "lines": [line.state() for line in self.book.lines],
            "quantity": project.writePath(str(toolbar.chosen.path)) if toolbar.chosen is not None else None,
            "period": [day.isoformat() for day in period] if period is not None else None,
            "width": toolbar.width_metres,
            "pixels": toolbar.pixels.isChecked(),
            "uncertainty": toolbar.uncertainty.isChecked(),
            "image": toolbar.image.isChecked(),
            "heights": toolbar.heights_state,
            "splitter": self.sizes,
        }

    def restore_state(self, state: dict[str, Any]) -> None:
        """Take what `save_state` gave."""
        state = as_dict(state)
        toolbar, project = self.toolbar, self.session.project
        dirty = project.isDirty()
        quantity = parsed(project.readPath, state.get("quantity"), "")
        if quantity:
            toolbar.choose(Path(quantity))
        period = parsed(_read_period, state.get("period"), None)
        if period is not None:
            toolbar.set_period(*period)
        toolbar.width_field.setValue(parsed(finite, state.get("width"), 0.0))
        toolbar.pixels.setChecked(bool(state.get("pixels", True)))
        toolbar.uncertainty.setChecked(bool(state.get("uncertainty", True)))
        toolbar.image.setChecked(bool(state.get("image", False)))
        toolbar.set_heights(parsed(Path, state.get("heights") or None, None))
        self.restore_sizes(state.get("splitter"))
        self.book.give_up_new()
        lines = [parsed(TransectLine.from_state, item, None) for item in as_list(state.get("lines"))]
        self.book.set_lines({line.number: line for line in lines if line is not None}.values())
        project.setDirty(dirty)

    def release(self) -> None:
        """Take everything off the canvas and end what runs."""
        self.book.close()
        self.markers.close()
        self.plot.close_plot()
        self.tool.deleteLater()

    # --- lines ---

    def _toggle_tool(self) -> None:
        if self.toolbar.draw.isChecked():
            self.canvas.setMapTool(self.tool)
        else:
            self.canvas.unsetMapTool(self.tool)

    def _drawn(self, corners: list[QgsPointXY], mode: Mode) -> None:
        self._take([tuple((corner.x(), corner.y()) for corner in corners)], mode is Mode.ADD)

    def _take_from_layer(self) -> None:
        try:
            lines = selected_lines(self.canvas.currentLayer(), self.canvas.mapSettings().destinationCrs())
        except InsarError as error:
            self.say(str(error), True)
            return
        self._take(lines, True)

    def _take(self, lines: list[Vertices], add: bool) -> None:
        """Show new lines, given in coordinates of the canvas, if there are data under them."""
        if self.toolbar.chosen is None:
            self.say(tr("Nothing is open yet: drop a result folder on the dock, or use the Open button."), True)
            return
        add = add or self.session.style.hold
        others: list[Any] = self.book.claimed if add else []
        crs = self.canvas.mapSettings().destinationCrs()
        for vertices in lines:
            target = self.session.new_target(vertices, crs, others)
            line = TransectLine.of(target) if target is not None else None
            if line is None or self._request(line) is None:
                self.say(tr("This place does not exist in the coordinate system of the data."), True)
                continue
            others.append(line)
            self.book.try_line(line, replace_others=not add)

    def _request(self, line: TransectLine) -> Request | None:
        """What is to be read along a line."""
        quantity = self.toolbar.chosen
        vertices = line.in_crs(quantity.crs_wkt) if quantity is not None else None
        if quantity is None or vertices is None:
            return None
        reference = self.session.reference
        return Request(
            quantity,
            vertices,
            self.toolbar.period,
            self.toolbar.width_metres,
            self.toolbar.heights,
            self._image_shown and line.number == self._focus(line.number),
            reference.in_crs(quantity.crs_wkt) if reference is not None else None,
            self.session.style.statistic,
        )

    @property
    def _image_shown(self) -> bool:
        """Whether displacement over distance and date is shown instead of the profile."""
        return self.toolbar.image.isChecked() and self.toolbar.period is not None

    def _focus(self, default: int) -> int:
        """Number of the line that was selected, else of the last; `default` when there is none yet."""
        numbers = [line.number for line in self.book.lines]
        selected = [number for number in self.table.selected_numbers() if number in numbers]
        return selected[0] if selected else (numbers[-1] if numbers else default)

    def _zoom_to(self, number: int) -> None:
        line = self.book.line(number)
        crs = self.canvas.mapSettings().destinationCrs()
        vertices = transform_points(line.vertices, make_crs(line.crs), crs) if line is not None else None
        if vertices is None:
            return
        box = QgsRectangle()
        box.setMinimal()
        for x, y in vertices:
            box.combineExtentWith(x, y)
        self.canvas.setExtent(box.buffered(0.2 * max(box.width(), box.height())))
        self.canvas.refresh()

    # --- drawing ---

    def redraw(self) -> None:
        """Bring plots, table and canvas to the lines and profiles of now; what is to be read for them is begun."""
        self.book.refresh()
        profiles = [profile for profile in self.book.shown if profile.transect.valid]
        unit, self._per_unit = distance_unit(profiles)
        toolbar = self.toolbar
        options = Options(toolbar.pixels.isChecked(), toolbar.uncertainty.isChecked(), self._per_unit)
        focus = self._focus(0)
        drawing = self._items.drawing(profiles, options, focus if self._image_shown else None)
        has_image = bool(drawing.image)
        self.plot.set_labels(*value_label(toolbar.chosen, profiles), tr("Distance ({unit})").format(unit=unit))
        for row, shown in ((PROFILE, not has_image), (IMAGE, has_image), (HEIGHTS, bool(drawing.heights))):
            self.plot.set_row_visible(row, shown)
        for row, items in ((PROFILE, drawing.profile), (IMAGE, drawing.image), (HEIGHTS, drawing.heights)):
            self.plot.draw(items if row != PROFILE or not has_image else [], row)
        self.bar.setVisible(has_image)
        if has_image:
            limit = drawing.limit
            ticks = [(place, signed(limit * (2 * place - 1), 0)) for place in (0.0, 0.25, 0.5, 0.75, 1.0)]
            self.bar.show_range(DIVERGING, ticks, tr("Displacement (mm)"))
        self.table.blockSignals(True)
        self.table.show_lines(self.book.lines, {profile.line.number: profile for profile in profiles})
        self.table.blockSignals(False)
        self.markers.show([_mark(line) for line in self.book.lines])
        self._pointed(None)
        if profiles:
            number = self._focus(0)
            self.say(summary_text(next((p for p in profiles if p.line.number == number), profiles[-1])))

    def _sources_changed(self) -> None:
        """Offer other quantities. The tool on the map changes with the first data, and when none are left."""
        had_data = self.toolbar.chosen is not None
        self.toolbar.set_quantities(quantities_of(self.session))
        self.refresh()
        if self.toolbar.chosen is None:
            self.canvas.unsetMapTool(self.tool)
        elif self._active and not had_data:
            self._take_mouse()

    def _style_changed(self) -> None:
        self.plot.set_style(self.session.style)
        self.toolbar.hold.setChecked(self.session.style.hold)
        self.refresh()

    # --- the mouse on the plot ---

    def _pointed(self, x: float | None) -> None:
        """Let a ring run on each line at the distance under the mouse, and say the values there."""
        self.plot.set_cursor_line(x)
        if x is None:
            self.rings.clear()
            return
        distance = x * self._per_unit
        there = {p.line.number: p for p in self.book.shown if 0.0 <= distance <= p.transect.length}
        self.rings.show(there, distance)
        if there:
            self.say(values_text(tuple(there.values()), distance))

    # --- export ---

    def _ask_export(self, kind: str) -> None:
        profiles = self.book.shown
        if not profiles:
            self.say(tr("There is no line yet: draw one on the map."), True)
            return
        try:
            self._export(kind, profiles)
        except InsarError as error:
            self.say(str(error), True)

    def _export(self, kind: str, profiles: Sequence[Profile]) -> None:
        if kind == "copy_values":
            QApplication.clipboard().setText(self.csv())
            self.say(tr("Copied to the clipboard."))
        elif kind == "copy_picture":
            copy_picture(self.plot, self._scale)
            self.say(tr("Copied to the clipboard."))
        elif kind == "layer":
            self.session.project.addMapLayers(make_layers(profiles))
            self.say(tr("Two layers were added to the project: the lines, and their pieces with the values."))
        elif kind == "algorithm":
            open_algorithm(self.session, "transect", transect_values(profiles, self.session.project))
        else:
            path = ask_path(self, kind, "transect")
            if path:
                self.export(path)

    @property
    def _scale(self) -> Scale | None:
        """The colour bar of what is shown, None without."""
        return None if self.bar.isHidden() else self.bar.scale

    def csv(self) -> str:
        """All shown transects as a table, or the image when that is shown."""
        return profiles_csv(self.book.shown, self._focus(0) if self._scale is not None else None)

    def export(self, path: str) -> None:
        """Write the transects as .csv, .gpkg, .png or .svg."""
        try:
            if path.lower().endswith(".csv"):
                with atomic_path(path) as temporary:
                    temporary.write_text(self.csv(), encoding="utf-8")
            elif path.lower().endswith(".gpkg"):
                write_geopackage(self.book.shown, path, self.session.project.transformContext())
            else:
                save_picture(self.plot, path, bar=self._scale)
        except (InsarError, OSError) as error:
            self.say(tr("{path} cannot be written: {error}").format(path=path, error=error), True)
        else:
            self.say(tr("Saved {path}.").format(path=path))


def _read_period(stored: Any) -> tuple[date, date]:
    first, second = (date.fromisoformat(day) for day in stored)
    return first, second


def _mark(line: TransectLine) -> Mark:
    return Mark(line.number, str(line.number), line.colour, line.vertices, make_crs(line.crs), is_line=True)
