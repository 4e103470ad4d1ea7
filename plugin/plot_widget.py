# SPDX-License-Identifier: GPL-2.0-or-later
"""The plot of all panels. The only module that imports pyqtgraph, and not before a plot is made.

Up to several plots stand above each other and share the x axis (`rows`). What they show are the items of
:mod:`.plot_items`; an item that was drawn before is not made again.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from types import ModuleType
from typing import Any

from qgis.PyQt.QtCore import PYQT_VERSION_STR, QEvent, QPointF, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QLabel, QVBoxLayout, QWidget

from ..core.errors import MissingDependency
from ..core.optional import require
from .plot_items import Item
from .plot_row import Row
from .settings import PlotStyle, YAxis
from .theme import theme_colours

MARGIN, MARGIN_X = 0.06, 0.02
QWIDGETSIZE_MAX = 16777215
BACKGROUND = re.compile(r'<rect width="100%" height="100%" style="[^"]*" ?/>')


def import_pyqtgraph() -> ModuleType:
    """Import pyqtgraph with the Qt of this QGIS.

    Raises
    ------
    MissingDependency
        When it is not installed.
    """
    os.environ.setdefault("PYQTGRAPH_QT_LIB", f"PyQt{PYQT_VERSION_STR.partition('.')[0]}")
    return require("pyqtgraph")


class PlotWidget(QWidget):
    """One or more plots over a common x axis.

    Parameters
    ----------
    time_axis : bool
        x is seconds since 1970 and is labelled with dates.
    rows : int
        Plots above each other; all but the first are hidden until `set_row_visible`.
    date_rows : sequence of int
        Plots whose y axis is labelled with dates.
    stretch : sequence of int
        Shares of the height; by default the first plot gets 3 and the others 2.
    """

    dotClicked = pyqtSignal(object, int)
    """Key of the dots and index of the dot."""
    pointed = pyqtSignal(object)
    """x under the mouse, None when it left."""
    regionChanged = pyqtSignal(float, float)
    """While and after the edges of the region are dragged."""

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        time_axis: bool = True,
        rows: int = 1,
        date_rows: Sequence[int] = (),
        stretch: Sequence[int] = (),
    ) -> None:
        super().__init__(parent)
        self.style_ = PlotStyle()
        self.time_axis = time_axis
        self.rows: list[Row] = []
        self.problem = ""
        self._x_label = ""
        self._stretch = tuple(stretch) or (3, *(2,) * (rows - 1))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        try:
            self._pg = import_pyqtgraph()
        except MissingDependency as error:
            self.problem = str(error)
            label = QLabel(self.problem, self)
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            layout.addWidget(label)
            return
        self.view = self._pg.GraphicsLayoutWidget(self)
        self.view.ci.layout.setContentsMargins(4, 4, 10, 2)
        self.view.ci.layout.setVerticalSpacing(2)
        layout.addWidget(self.view)
        self.rows = [Row(self._pg, self.view, number, time_axis, number in date_rows) for number in range(rows)]
        for row in self.rows[1:]:
            row.plot.setXLink(self.rows[0].plot)
        for row in self.rows:
            row.plot.disableAutoRange()
            row.plot.vb.sigRangeChangedManually.connect(self._person_zoomed)
        self._zoomed = False
        self._region = self._make_region()
        self._light = False
        self.apply_theme()
        for number in range(rows):
            self.set_row_visible(number, number == 0)
        self.view.scene().sigMouseMoved.connect(self._mouse_moved)
        self.view.scene().sigMouseClicked.connect(self._mouse_clicked)

    # --- what is shown ---

    def draw(self, items: Sequence[Item], row: int = 0) -> None:
        """Show exactly these items in one plot; an empty one keeps its range."""
        if self.problem:
            return
        self.rows[row].draw(items, self.style_)
        self._fit()

    def set_labels(self, y: str, unit: str = "", x: str = "", row: int = 0) -> None:
        """Name the axes; the unit of y stands in brackets after its name, and in hover labels."""
        if self.problem:
            return
        self.rows[row].name_values(y, unit)
        if x:
            self._x_label = x
            self._label_lowest()

    def set_style(self, style: PlotStyle) -> None:
        """Change the looks; everything is drawn anew."""
        self.style_ = style
        if self.problem:
            return
        self.apply_theme()
        for row in self.rows:
            row.redraw(style)
        self._fit()

    def set_row_visible(self, number: int, visible: bool) -> None:
        """Show or hide one of the lower plots; only the lowest has x labels."""
        if self.problem:
            return
        row = self.rows[number]
        row.visible = visible
        row.plot.setVisible(visible)
        layout = self.view.ci.layout
        layout.setRowMaximumHeight(number, QWIDGETSIZE_MAX if visible else 0)
        layout.setRowStretchFactor(number, self._stretch[number] if visible else 0)
        shown = [row for row in self.rows if row.visible]
        for row in shown:
            row.plot.getAxis("bottom").setStyle(showValues=row is shown[-1])
        self._label_lowest()
        self._fit()

    def _label_lowest(self) -> None:
        """Only the lowest plot names the x axis."""
        shown = [row for row in self.rows if row.visible]
        for row in shown:
            row.plot.setLabel("bottom", self._x_label if row is shown[-1] else "")

    def set_region(self, limits: tuple[float, float] | None) -> None:
        """Show a region with edges to drag over the first plot, or none."""
        if self.problem:
            return
        self._region.setVisible(limits is not None)
        if limits is not None:
            self._region.blockSignals(True)
            self._region.setRegion(limits)
            self._region.blockSignals(False)

    def region(self) -> tuple[float, float] | None:
        """The edges of the region, None when it is hidden."""
        if self.problem or not self._region.isVisible():
            return None
        low, high = sorted(self._region.getRegion())
        return float(low), float(high)

    def set_cursor_line(self, x: float | None) -> None:
        """Show a vertical line at x in all plots, or none."""
        for row in self.rows:
            row.set_cursor(x)

    def reset_view(self) -> None:
        """Show everything."""
        self._zoomed = False
        if not self.problem:
            self._fit()

    def close_plot(self) -> None:
        """Let go of what the plot holds."""
        if not self.problem:
            self.view.scene().sigMouseMoved.disconnect(self._mouse_moved)
            self.view.scene().sigMouseClicked.disconnect(self._mouse_clicked)
            self.view.close()

    # --- range of the axes ---

    def _fit(self) -> None:
        """Bring all that is drawn into view; along x only until the person has zoomed or panned."""
        shown = [row for row in self.rows if row.visible]
        if not self._zoomed:
            limits = _union([row.x_range() for row in shown])
            if limits is not None:
                self.rows[0].plot.setXRange(*limits, padding=MARGIN_X)
        mode = YAxis(self.style_.y_axis)
        window = tuple(self.rows[0].plot.vb.viewRange()[0]) if mode is YAxis.ADAPTIVE and self._zoomed else None
        ranges = [row.y_range(window) for row in shown]
        together = _union(ranges)
        for row, limits in zip(shown, ranges):
            if limits is None or together is None:
                continue
            if row.has_image:
                row.set_y(*limits, 0.0)
                continue
            if mode is YAxis.SYMMETRIC:
                far = max(abs(limits[0]), abs(limits[1]))
                limits = (-far, far)
            elif mode is YAxis.SHARED:
                limits = together
            row.set_y(*limits, MARGIN)

    def _person_zoomed(self, *_: object) -> None:
        self._zoomed = True

    # --- looks ---

    def apply_theme(self, light: bool = False) -> None:
        """Take the colours of the application, or black on white for a picture in a report."""
        text, background = (QColor("black"), QColor("white")) if light else theme_colours(self)
        self._light = light
        self.view.setBackground(background)
        for row in self.rows:
            row.set_colours(text, background, self.style_)

    @contextmanager
    def printing(self) -> Iterator[None]:
        """Black on white, without what the mouse points at, as long as the block lasts."""
        for row in self.rows:
            row.hide_hover()
        self.apply_theme(light=True)
        try:
            yield
        finally:
            self.apply_theme()

    def svg(self) -> str:
        """The plot as SVG, with the size it has on the screen."""
        # Qt's own SVG painter does not clip curves to the axes
        exporters = require("pyqtgraph.exporters")
        with self.printing():
            text = exporters.SVGExporter(self.view.scene()).export(toBytes=True).decode("utf-8")
        width, height = self.view.width(), self.view.height()
        head = f'width="{width}" height="{height}" viewBox'
        # the exporter gives no size, and a background that many readers of SVG 1.1 take for black
        ground = f'<rect width="{width}" height="{height}" fill="#ffffff" />'
        return BACKGROUND.sub(ground, text.replace("viewBox", head, 1), count=1)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange and self.rows:
            self.apply_theme()
        super().changeEvent(event)

    def _make_region(self) -> Any:
        region = self._pg.LinearRegionItem(brush=(120, 150, 200, 35), hoverBrush=(120, 150, 200, 55))
        region.setZValue(-20)
        region.setVisible(False)
        self.rows[0].plot.addItem(region, ignoreBounds=True)
        region.sigRegionChanged.connect(lambda item: self.regionChanged.emit(*sorted(item.getRegion())))
        return region

    # --- mouse ---

    def _mouse_moved(self, position: QPointF) -> None:
        row = self._row_at(position)
        for other in self.rows:
            if other is not row:
                other.hide_hover()
        if row is None:
            self.pointed.emit(None)
            return
        self.pointed.emit(row.plot.vb.mapSceneToView(position).x())
        found = row.nearest(position)
        if found is None:
            row.hide_hover()
        else:
            row.show_hover(*found, self.time_axis)

    def _mouse_clicked(self, event: Any) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if event.double():
            self.reset_view()
            return
        row = self._row_at(event.scenePos())
        found = row.nearest(event.scenePos()) if row is not None else None
        if found is not None:
            self.dotClicked.emit(found[0].key, found[1])

    def _row_at(self, position: QPointF) -> Row | None:
        for row in self.rows:
            if row.visible and row.plot.vb.sceneBoundingRect().contains(position):
                return row
        return None

    def leaveEvent(self, event: QEvent) -> None:
        for row in self.rows:
            row.hide_hover()
        self.pointed.emit(None)
        super().leaveEvent(event)


def _union(ranges: Sequence[tuple[float, float] | None]) -> tuple[float, float] | None:
    """The range that covers all that are known."""
    known = [limits for limits in ranges if limits is not None]
    return (min(low for low, _ in known), max(high for _, high in known)) if known else None
