# SPDX-License-Identifier: GPL-2.0-or-later
"""The panel of displacement histories: pick points and areas on the map, see and compare their curves."""

from __future__ import annotations

import math
from datetime import date
from typing import Any

from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QApplication, QWidget

from ...core.errors import InsarError
from ...core.files.hdf5 import atomic_path
from ...core.history.history import Origin, histories_csv, place_wkt
from ...processing_provider.translation import mark, tr
from ..markers import transform_points
from ..plots.plot_export import ask_path, copy_picture, save_picture
from ..plots.plot_items import to_date, to_seconds
from ..plots.plot_widget import PlotWidget
from ..points.point_list import PointList, PointRow
from ..session import PointLayer, Session, Source, Target, make_crs
from ..split_panel import SplitPanel
from .curves import Curve, CurveBook
from .series_items import ItemBook, Options, curve_key, place_text, rate_text, signed, step_note
from .series_picker import Picker
from .series_toolbar import SeriesToolbar

REGION_DELAY = 30
"""Milliseconds that the edges of the period must rest before the fit follows."""
BUDGET, AT_ONCE = 0.015, 4
"""Seconds for new curves, and their number, before the others wait for the next round of events."""
HALF_DAY = 43200.0
"""Seconds between the edge of the period and its first and last date."""


class TimeSeriesPanel(SplitPanel):
    """Widgets around a CurveBook: the plot, and the table of points and areas."""

    title = mark("Time series")
    icon = "time_series"
    second_share = 0.4

    def __init__(self, session: Session, canvas: QgsMapCanvas, parent: QWidget | None = None) -> None:
        super().__init__(session, canvas, parent)
        self.book, self._items = CurveBook(session, self.refresh), ItemBook()
        self.toolbar = SeriesToolbar(session, self)
        self.picker = Picker(session, canvas, self.book, self.toolbar, self)
        self.markers, self.pick_tool = self.picker.markers, self.picker.pick_tool
        self.plot = PlotWidget(self, rows=2, titled=True)
        self.table = PointList(self)
        self._has_data = False
        self._region_timer = QTimer(self)
        self._region_timer.setSingleShot(True)
        self._region_timer.setInterval(REGION_DELAY)
        self._more_timer = QTimer(self)
        self._more_timer.setSingleShot(True)
        self._more_timer.setInterval(0)
        self._more_timer.timeout.connect(self.refresh)
        self._lay_out()
        self._connect()

    # --- set-up ---

    def _lay_out(self) -> None:
        self.arrange(self.toolbar, self.plot, self.table).addWidget(self.status)
        self.status.setWordWrap(True)
        self.plot.set_labels(tr("LOS displacement"), "mm")
        self.plot.set_labels(tr("Residual"), "mm", row=1)
        self.plot.set_style(self.session.style)
        self.status.setText(tr("Open a result, then click on the map. Shift: one more, Ctrl: the reference."))

    def _connect(self) -> None:
        session, toolbar, table = self.session, self.toolbar, self.table
        self.follow(
            (session.sourcesChanged, self._sources_changed),
            (session.targetsChanged, self.refresh),
            (session.referenceChanged, self._more_timer.start),
            (session.modelChanged, self._model_changed),
            (session.styleChanged, self._style_changed),
            (session.said, self.say),
        )
        toolbar.resetView.triggered.connect(self.plot.reset_view)
        toolbar.period.toggled.connect(self._show_period)
        toolbar.resetReference.triggered.connect(lambda: session.set_reference(None))
        toolbar.removeLast.triggered.connect(self._remove_last)
        toolbar.removeAll.triggered.connect(lambda: session.set_targets(()))
        toolbar.exportRequested.connect(self._export)
        self.plot.dotClicked.connect(self._dot_clicked)
        self.plot.regionChanged.connect(lambda *_: self._region_timer.start())
        self._region_timer.timeout.connect(self._region_rests)
        table.renamed.connect(lambda number, name: session.change_target(number, name=name))
        table.recoloured.connect(lambda number, colour: session.change_target(number, colour=colour))
        table.removed.connect(session.remove_target)
        table.referenceWanted.connect(lambda number: self.picker.set_reference(session.target(number)))
        table.zoomWanted.connect(self.picker.zoom_to)

    # --- what the dock calls ---

    def activate(self) -> None:
        """The panel came to the front: show its markers and take the mouse on the map."""
        super().activate()
        self.picker.activate()

    def deactivate(self) -> None:
        """The panel went to the back."""
        super().deactivate()
        self.picker.deactivate()

    def save_state(self) -> dict[str, Any]:
        """What is not in the session."""
        return {"splitter": self.sizes, "period": self.toolbar.period.isChecked()}

    def restore_state(self, state: dict[str, Any]) -> None:
        """Take what `save_state` gave."""
        self.restore_sizes(state.get("splitter"))
        self.toolbar.period.setChecked(bool(state.get("period", False)))

    def release(self) -> None:
        """Take everything off the canvas and end what runs."""
        self._region_timer.stop()
        self._more_timer.stop()
        self.picker.close()
        self.book.forget()
        self.toolbar.close_menus()
        self.plot.close_plot()

    def _remove_last(self) -> None:
        if self.session.targets:
            self.session.remove_target(self.session.targets[-1].number)

    # --- mouse on the plot ---

    def _dot_clicked(self, key: tuple[Any, ...], index: int) -> None:
        for curve in self.book.curves():
            if curve_key(curve) == key[:2] and curve.history is not None:
                self.session.toggle_excluded(curve.history.dates[index])
                return

    def _show_period(self, shown: bool) -> None:
        limits = self._all_dates() if shown else None
        if limits is not None:
            model = self.session.model
            limits = (model.start or limits[0], model.end or limits[1])
            first, last = to_seconds(limits)
            self.plot.set_region((first - HALF_DAY, last + HALF_DAY))
        else:
            self.plot.set_region(None)

    def _region_rests(self) -> None:
        limits, whole = self.plot.region(), self._all_dates()
        if limits is None or whole is None:
            return
        start, end = to_date(limits[0] + HALF_DAY), to_date(limits[1] - HALF_DAY)
        self.session.change_model(start=start if start > whole[0] else None, end=end if end < whole[1] else None)

    def _all_dates(self) -> tuple[date, date] | None:
        """First and last date of the shown series."""
        days = [day for source in self.session.shown_sources for day in source.dates]
        return (min(days), max(days)) if days else None

    # --- drawing ---

    def redraw(self) -> None:
        """Bring plot, table and markers to the state of the session."""
        curves = self.book.curves(BUDGET, AT_ONCE)
        if self.book.unfinished:
            self._more_timer.start()
        model = self.session.model
        options = self._options()
        drawing = self._items.drawing(curves, options)
        self.plot.draw(drawing.series)
        self.plot.set_row_visible(1, model.residuals)
        self.plot.draw(drawing.residuals, row=1)
        self.table.show_rows(self._rows(curves, options))
        self.picker.show(self._all_targets())
        problems = [curve.problem for curve in curves if curve.problem]
        if self.book.is_reading:
            self.say(self.book.reading_text)
        elif problems:
            self.say(problems[0], True)
        elif curves:
            self.say(self._summary(curves, options), False)

    def _options(self) -> Options:
        session = self.session
        labels = tuple((source.key, session.label(source)) for source in session.shown_sources)
        model, style = session.model, session.style
        return Options(
            model.shown,
            model.residuals,
            style.replicas,
            labels,
            style.replica_step,
            style.area_range,
            style.area_members,
        )

    def _all_targets(self) -> list[Target]:
        reference = self.session.reference
        return [*([reference] if reference else []), *self.session.targets]

    def _rows(self, curves: list[Curve], options: Options) -> list[PointRow]:
        rows = []
        reference = self.session.reference
        if reference is not None:
            rows.append(PointRow(0, tr("Reference"), tr("Reference"), reference.colour, self._place(reference), "", ""))
        for curve, coherence in zip(curves, self.book.coherences(curves)):
            rows.append(
                PointRow(
                    curve.target.number,
                    curve.target.title,
                    options.title(curve),
                    curve.target.colour,
                    self._place(curve.target),
                    rate_text(curve),
                    "–" if coherence is None else f"{coherence:.2f}",
                    curve.problem or curve.source.key,
                )
            )
        return rows

    def _place(self, target: Target) -> str:
        return place_text(target.vertices, make_crs(target.crs).toWkt())

    def _summary(self, curves: list[Curve], options: Options) -> str:
        """What is worth knowing about the last curve."""
        last = curves[-1]
        if last.history is None:
            return ""
        texts = [
            last.target.title,
            tr("{count} dates").format(count=len(last.history.dates)),
            tr("last value {value} mm").format(value=signed(float(last.history.values[-1]) * 1000.0, 1)),
        ]
        if last.target.is_area:
            text = tr("{count} points") if isinstance(last.source, PointLayer) else tr("{count} pixels")
            texts.insert(1, text.format(count=last.history.pixels))
        if last.history.message:
            texts.append(last.history.message)
        note = step_note(curves, options)
        if note:
            texts.append(note)
        return " · ".join(texts)

    def _sources_changed(self) -> None:
        self.book.forget()
        self._show_period(self.toolbar.period.isChecked())
        self.refresh()
        had_data, self._has_data = self._has_data, bool(self.session.curve_sources)
        if self._active and self._has_data and not had_data:  # later the person may hold another tool
            self.picker.activate()

    def _model_changed(self) -> None:
        if not self._region_timer.isActive():
            self._show_period(self.toolbar.period.isChecked())
        self.refresh()

    def _style_changed(self) -> None:
        self.plot.set_style(self.session.style)
        self.refresh()

    # --- export ---

    def _export(self, kind: str) -> None:
        if kind == "copy_values":
            QApplication.clipboard().setText(self.csv())
        elif kind == "copy_picture":
            try:
                copy_picture(self.plot)
            except InsarError as error:
                self.say(str(error), True)
                return
        else:
            path = ask_path(self, kind, "time_series")
            if path:
                self.export(path)
            return
        self.say(tr("Copied to the clipboard."), False)

    def csv(self) -> str:
        """All shown curves as a table."""
        options = self._options()
        curves = [curve for curve in self.book.curves() if curve.history is not None]
        return histories_csv(
            [(options.title(curve), curve.history, curve.fit) for curve in curves],
            [self._origin(curve) for curve in curves],
        )

    def _origin(self, curve: Curve) -> Origin:
        """Where a curve comes from, all in the coordinate system of its point."""
        target, reference = curve.target, self.session.reference
        crs = make_crs(target.crs)
        longitude = latitude = math.nan
        if crs.isValid():
            count = len(target.vertices)
            middle = [sum(vertex[axis] for vertex in target.vertices) / count for axis in (0, 1)]
            placed = transform_points([(middle[0], middle[1])], crs, make_crs("EPSG:4326"))
            longitude, latitude = placed[0] if placed else (math.nan, math.nan)
        there = transform_points(reference.vertices, make_crs(reference.crs), crs) if reference is not None else None
        return Origin(
            longitude,
            latitude,
            place_wkt(target.vertices),
            target.crs,
            place_wkt(there) if there else "",
            curve.source.key if isinstance(curve.source, Source) else curve.source.title,
        )

    def export(self, path: str) -> None:
        """Write the shown curves as .csv, .png or .svg."""
        try:
            if path.lower().endswith(".csv"):
                with atomic_path(path) as temporary, temporary.open("w", encoding="utf-8", newline="") as file:
                    file.write(self.csv())
            else:
                save_picture(self.plot, path)
        except (InsarError, OSError) as error:
            self.say(tr("{path} cannot be written: {error}").format(path=path, error=error), True)
        else:
            self.say(tr("Saved {path}.").format(path=path), False)
