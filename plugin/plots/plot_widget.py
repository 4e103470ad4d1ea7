# SPDX-License-Identifier: GPL-2.0-or-later
"""The plot of all panels. The only module that imports pyqtgraph, and not before a plot is made.

Up to several plots stand above each other and share the x axis (`rows`). What they show are the items of
:mod:`.plot_items`; an item that was drawn before is not made again.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from types import ModuleType
from typing import Any

from qgis.PyQt.QtCore import PYQT_VERSION_STR, QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QImage, QPainter, QResizeEvent
from qgis.PyQt.QtWidgets import QLabel, QVBoxLayout, QWidget

from ...core.errors import MissingDependency
from ...core.optional import require
from ..settings import PlotStyle, YAxis
from ..theme import theme_colours
from .plot_items import Item
from .plot_range import differ, union
from .plot_row import Row
from .plot_svg import require_qt_svg, scene_svg

MARGIN_X = 0.02
PICTURE_HEIGHT = 0.5
"""Of the first plot in a picture, relative to the width."""
QWIDGETSIZE_MAX = 16777215


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
    titled : bool
        The person's own titles (`PlotStyle.time_title`, `value_title`) are for the axes of this plot.
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
        titled: bool = False,
    ) -> None:
        super().__init__(parent)
        self.style_ = PlotStyle()
        self.time_axis = time_axis
        self.rows: list[Row] = []
        self.problem = ""
        self._x_label = ""
        self._titled = titled
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
        for row in self.rows:
            row.plot.vb.sigXRangeChanged.connect(lambda _box, limits: self._share_x(limits))
            row.plot.disableAutoRange()
            row.plot.vb.sigRangeChangedManually.connect(lambda _, row=row: self._person_zoomed(row))
        self._zoomed = False
        self._seen: list[tuple[float, float]] = []
        self._remember()
        self._region = self._make_region()
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
            if x != self._x_label:
                self._zoomed = False
            self._x_label = x
            self._label_lowest()

    def set_style(self, style: PlotStyle) -> None:
        """Change the looks; everything is drawn anew."""
        other_range = style.y_axis != self.style_.y_axis
        self.style_ = style
        if self.problem:
            return
        self.apply_theme()
        if self._titled:
            self.rows[0].set_title(style.value_title)
            self._label_lowest()
        if other_range:
            self._release()
        for row in self.rows:
            row.redraw(style)
        self._fit()

    def set_row_visible(self, number: int, visible: bool) -> None:
        """Show or hide one of the lower plots; only the lowest has x labels."""
        if self.problem:
            return
        row = self.rows[number]
        if row.visible != visible:
            row.kept = False
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
        label = (self.style_.time_title if self._titled else "") or self._x_label
        for row in shown:
            row.plot.setLabel("bottom", label if row is shown[-1] else "")

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
        """Show everything, and nothing beyond it."""
        self._zoomed = False
        if not self.problem:
            self._release()
            self._fit()

    def close_plot(self) -> None:
        """Let go of what the plot holds."""
        if not self.problem:
            self.view.scene().sigMouseMoved.disconnect(self._mouse_moved)
            self.view.scene().sigMouseClicked.disconnect(self._mouse_clicked)
            self.view.close()

    # --- range of the axes ---

    def _fit(self) -> None:
        """Bring all that is drawn into view, but for the axes along which the person has zoomed or panned."""
        shown = [row for row in self.rows if row.visible]
        if not self._zoomed:
            limits = union([row.x_range() for row in shown])
            if limits is not None:
                self.rows[0].plot.setXRange(*limits, padding=MARGIN_X)
        adaptive = self.style_.y_axis == YAxis.ADAPTIVE.value
        window = self.rows[0].view_range(0) if adaptive and self._zoomed else None
        ranges = [row.y_range(window) for row in shown]
        together = union(ranges)
        for row, limits in zip(shown, ranges):
            if limits is not None and together is not None and not row.kept:
                row.fit_y(limits, self.style_.y_axis, together)
        self._remember()

    def _share_x(self, limits: tuple[float, float]) -> None:
        """Give all plots one x range. (Views that pyqtgraph links are moved by the place of those that are hidden.)"""
        for row in self.rows:
            if row.view_range(0) != tuple(limits):
                row.plot.setXRange(*limits, padding=0)

    def _remember(self) -> None:
        """Note the ranges, to see later along which axis the person has changed them."""
        self._seen = [self.rows[0].view_range(0), *(row.view_range(1) for row in self.rows)]

    def _release(self) -> None:
        """Let go of the ranges of values that were chosen or have grown."""
        for row in self.rows:
            row.release()

    def _person_zoomed(self, row: Row) -> None:
        """Keep what the person chose.

        Over the plot the mouse changes both axes at once. An adaptive value axis then follows x, as it should; its own
        range is chosen with the mouse over that axis.
        """
        along_x = differ(self._seen[0], self.rows[0].view_range(0))
        along_y = differ(self._seen[1 + row.number], row.view_range(1))
        adaptive = self.style_.y_axis == YAxis.ADAPTIVE.value
        self._zoomed = self._zoomed or along_x
        row.kept = row.kept or (along_y and not (along_x and adaptive))
        if along_x and adaptive:
            self._fit()
        else:
            self._remember()

    # --- looks ---

    def apply_theme(self, light: bool = False) -> None:
        """Take the colours of the application, or black on white for a picture in a report."""
        text, background = (QColor("black"), QColor("white")) if light else theme_colours(self)
        self.view.setBackground(background)
        for row in self.rows:
            row.set_colours(text, background, self.style_)

    @contextmanager
    def printing(self, size: QSize, scale: float = 1.0) -> Iterator[None]:
        """As long as the block lasts: black on white, in another size, without what the mouse points at.

        `scale` is how many pixels of the picture come to one of `size`.
        """
        on_screen = self.view.size()
        self.view.setUpdatesEnabled(False)
        self._prepare(size, scale, light=True)
        try:
            yield
        finally:
            self._prepare(on_screen, 1.0, light=False)
            self.view.setUpdatesEnabled(True)

    def _prepare(self, size: QSize, scale: float, light: bool) -> None:
        """Give the plots the size and the looks of a picture, or those of the screen."""
        self._resize_view(size)
        for row in self.rows:
            row.hide_hover()
            row.scale_pens(scale, self.style_)
        self.apply_theme(light)

    def paint(self, image: QImage, size: QSize) -> None:
        """Draw the plots, laid out in a size, onto the whole of an image."""
        scale = image.width() / size.width()
        with self.printing(size, scale):
            image.fill(self.view.backgroundBrush().color())
            items = [item for item in self.view.scene().items() if hasattr(item, "setExportMode")]
            for item in items:  # dots are otherwise enlarged from those of the screen
                item.setExportMode(True, {"antialias": True, "resolutionScale": scale})
            painter = QPainter(image)
            painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
            try:
                self.view.render(painter, QRectF(image.rect()), QRect(QPoint(0, 0), size))
            finally:
                painter.end()
                for item in items:
                    item.setExportMode(False)

    def _resize_view(self, size: QSize) -> None:
        """Give the plots another size at once, even while they are hidden."""
        before = self.view.size()
        self.view.resize(size)
        self.view.viewport().resize(size)
        self.view.resizeEvent(QResizeEvent(size, before))
        self.view.ci.layout.activate()
        for row in self.rows:
            row.plot.layout.activate()

    def height_for(self, width: int) -> int:
        """Height of a picture of a width: each plot that is shown gets its share."""
        shares = sum(self._stretch[row.number] for row in self.rows if row.visible)
        return round(width * PICTURE_HEIGHT * max(1.0, shares / self._stretch[0]))

    def svg(self, size: QSize) -> str:
        """The plot as SVG.

        Raises
        ------
        InsarError
            When what it takes is missing, or cannot draw it.
        """
        with self.printing(size):
            self.view.scene().prepareForPaint()
            require_qt_svg(self._pg)
            exporter = require("pyqtgraph.exporters.SVGExporter")
            return scene_svg(self._pg, exporter, self.view.scene(), size.width(), size.height())

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
