# SPDX-License-Identifier: GPL-2.0-or-later
"""One plot of a :class:`.plot_widget.PlotWidget`: turns plain items into pyqtgraph's graphics, and points at dots."""

from __future__ import annotations

from collections.abc import Sequence
from types import ModuleType
from typing import Any

import numpy as np
from qgis.PyQt.QtCore import QPointF, Qt
from qgis.PyQt.QtGui import QColor, QFont

from ..processing_provider.algorithm import tr
from .plot_items import Band, Dots, Image, Item, Line, to_date
from .settings import PlotStyle

NEAR = 12.0
"""Pixels from a dot within which the mouse means it."""


class Row:
    """One plot, and the graphics items of what it shows."""

    def __init__(self, pg: ModuleType, view: Any, number: int, time_axis: bool) -> None:
        self._pg = pg
        self.number = number
        self.visible = True
        axes = {"bottom": pg.DateAxisItem(orientation="bottom", utcOffset=0)} if time_axis else {}
        self.plot = view.addPlot(row=number, col=0, axisItems=axes)
        self.plot.setMenuEnabled(False)
        self.plot.hideButtons()
        self.plot.getAxis("left").setWidth(64)
        self.plot.getAxis("left").enableAutoSIPrefix(False)
        self.plot.getAxis("bottom").enableAutoSIPrefix(False)
        self.legend = self.plot.addLegend(offset=(-8, 6))
        self._drawn: dict[tuple[str, Any], tuple[Item, list[Any]]] = {}
        self._text = QColor("black")
        self._hover = pg.TextItem(anchor=(0, 1))
        self._ring = pg.ScatterPlotItem(size=14, brush=None)
        self._cursor = pg.InfiniteLine(angle=90)
        for item in (self._ring, self._hover, self._cursor):
            item.setZValue(100)
            item.setVisible(False)
            self.plot.addItem(item, ignoreBounds=True)

    # --- items ---

    def draw(self, items: Sequence[Item], style: PlotStyle) -> None:
        """Show exactly these items; what was drawn before stays as it is."""
        wanted = {(type(item).__name__, item.key): item for item in items}
        order_changed = [key for key in self._drawn if key in wanted] != [key for key in wanted if key in self._drawn]
        for name in list(self._drawn):
            if order_changed or wanted.get(name) is not self._drawn[name][0]:
                self._remove(name)
        for name, item in wanted.items():
            if name not in self._drawn:
                graphics = self._make(item, style)
                for graphic in graphics:
                    self.plot.addItem(graphic)
                self._drawn[name] = (item, graphics)
                self._name(item, graphics, style)
        self.hide_hover()

    def redraw(self, style: PlotStyle) -> None:
        """Draw everything anew in another style."""
        items = [item for item, _ in self._drawn.values()]
        self.draw([], style)
        self.draw(items, style)

    def _remove(self, name: tuple[str, Any]) -> None:
        _, graphics = self._drawn.pop(name)
        for graphic in graphics:
            self.legend.removeItem(graphic)
            self.plot.removeItem(graphic)

    def _name(self, item: Item, graphics: list[Any], style: PlotStyle) -> None:
        if style.legend and isinstance(item, (Dots, Line)) and item.legend:
            self.legend.addItem(graphics[-1], item.legend)
        self.legend.setVisible(style.legend and bool(self.legend.items))

    def _make(self, item: Item, style: PlotStyle) -> list[Any]:
        if isinstance(item, Dots):
            return self._make_dots(item, style)
        if isinstance(item, Line):
            kind = Qt.PenStyle.DashLine if item.dashed else Qt.PenStyle.SolidLine
            pen = self._pg.mkPen(QColor(item.colour), width=item.width or style.line_width, style=kind)
            return [self._pg.PlotDataItem(item.x, item.y, pen=pen, connect="finite")]
        if isinstance(item, Band):
            return self._make_band(item)
        return [self._make_image(item)]

    def _make_dots(self, item: Dots, style: PlotStyle) -> list[Any]:
        pg = self._pg
        colour = QColor(item.colour)
        colour.setAlpha(70 if item.faded else 255)
        known = np.isfinite(item.y)
        hollow = known & item.hollow if item.hollow is not None else np.zeros(len(item.y), dtype=bool)
        full = known & ~hollow
        size = item.size or style.dot_size
        graphics: list[Any] = []
        if item.spread is not None and style.error_bars and not item.faded and full.any():
            spread = np.broadcast_to(np.asarray(item.spread, dtype=np.float64), item.y.shape)
            bar = QColor(colour)
            bar.setAlpha(150)
            graphics.append(
                pg.ErrorBarItem(x=item.x[full], y=item.y[full], height=2 * spread[full], pen=pg.mkPen(bar, width=1))
            )
        if style.connect and not item.faded:
            graphics.append(pg.PlotDataItem(item.x[full], item.y[full], pen=pg.mkPen(colour, width=1)))
        graphics.append(pg.ScatterPlotItem(x=item.x[hollow], y=item.y[hollow], symbol="x", size=size + 1))
        graphics[-1].setPen(pg.mkPen(colour, width=1))
        graphics[-1].setBrush(None)
        graphics.append(
            pg.ScatterPlotItem(x=item.x[full], y=item.y[full], symbol=item.symbol, size=size, pen=None, brush=colour)
        )
        return graphics

    def _make_band(self, item: Band) -> list[Any]:
        pg = self._pg
        edges = [pg.PlotCurveItem(item.x, edge, pen=None, connect="finite") for edge in (item.low, item.high)]
        colour = QColor(item.colour)
        colour.setAlpha(60)
        fill = pg.FillBetweenItem(edges[0], edges[1], brush=pg.mkBrush(colour))
        fill.setZValue(-10)
        return [*edges, fill]

    def _make_image(self, item: Image) -> Any:
        pg = self._pg
        picture = pg.ImageItem(np.ascontiguousarray(item.values), axisOrder="row-major", levels=item.limits)
        places = np.linspace(0.0, 1.0, len(item.colours))
        rgba = [QColor(colour).getRgb() for colour in item.colours]
        picture.setLookupTable(pg.ColorMap(places, np.array(rgba, dtype=np.ubyte)).getLookupTable(nPts=256))
        picture.setRect(item.x0, item.y0, item.x1 - item.x0, item.y1 - item.y0)
        picture.setZValue(-30)
        return picture

    @property
    def has_image(self) -> bool:
        """Whether an image is shown."""
        return any(isinstance(item, Image) for item, _ in self._drawn.values())

    def dots(self) -> list[Dots]:
        """All dots that can be pointed at."""
        return [item for item, _ in self._drawn.values() if isinstance(item, Dots) and not item.faded]

    def y_range(self) -> tuple[float, float] | None:
        """Lowest and highest value of all that is drawn."""
        parts: list[np.ndarray[Any, Any]] = []
        for item, _ in self._drawn.values():
            if isinstance(item, Dots):
                spread = 0.0 if item.spread is None else np.asarray(item.spread)
                parts += [np.atleast_1d(item.y - spread), np.atleast_1d(item.y + spread)]
            elif isinstance(item, Line):
                parts.append(item.y)
            elif isinstance(item, Band):
                parts += [item.low, item.high]
        values = np.concatenate(parts) if parts else np.empty(0)
        values = values[np.isfinite(values)]
        return (float(values.min()), float(values.max())) if values.size else None

    # --- looks ---

    def set_colours(self, text: QColor, background: QColor, style: PlotStyle) -> None:
        """Colours and fonts of axes, grid, legend and hover label."""
        pg = self._pg
        self._text = text
        font = QFont(self.plot.scene().font() if self.plot.scene() else QFont())
        font.setPointSize(style.font_size)
        for name in ("left", "bottom"):
            axis = self.plot.getAxis(name)
            axis.setPen(pg.mkPen(text))
            axis.setTextPen(pg.mkPen(text))
            axis.setTickFont(font)
            axis.label.setFont(font)
        self.plot.showGrid(x=style.grid, y=style.grid, alpha=0.2)
        veil = QColor(background)
        veil.setAlpha(200)
        self.legend.setBrush(pg.mkBrush(veil))
        self.legend.setLabelTextColor(text)
        self.legend.setLabelTextSize(f"{style.font_size}pt")
        self._hover.fill = pg.mkBrush(background)
        self._hover.border = pg.mkPen(text)
        self._hover.setColor(text)
        self._ring.setPen(pg.mkPen(text, width=1.5))
        self._cursor.setPen(pg.mkPen(text, width=1))

    # --- pointing ---

    def nearest(self, position: QPointF) -> tuple[Dots, int] | None:
        """The dot under a place of the scene, and its index."""
        box = self.plot.vb
        place = box.mapSceneToView(position)
        width, height = box.viewPixelSize()
        best, best_distance = None, NEAR
        for item in self.dots():
            if not len(item.x):
                continue
            away = np.hypot((item.x - place.x()) / width, (item.y - place.y()) / height)
            if np.isfinite(away).any():
                index = int(np.nanargmin(away))
                if away[index] <= best_distance:
                    best, best_distance = (item, index), float(away[index])
        return best

    def show_hover(self, item: Dots, index: int, time_axis: bool) -> None:
        """Ring a dot and write its x and y beside it."""
        x, y = float(item.x[index]), float(item.y[index])
        where = to_date(x).isoformat() if time_axis else f"{x:.6g}"
        lines = [f"{where}   {y:.1f}"]
        if item.spread is not None:
            lines[0] += f" ± {float(np.broadcast_to(item.spread, item.y.shape)[index]):.1f}"
        if item.label:
            lines.append(item.label)
        if item.hollow is not None and item.hollow[index]:
            lines.append(tr("excluded"))
        (x0, x1), (y0, y1) = self.plot.vb.viewRange()
        self._hover.setAnchor((1.1 if x > (x0 + x1) / 2 else -0.1, -0.2 if y > (y0 + y1) / 2 else 1.2))
        self._hover.setPlainText("\n".join(lines))
        self._hover.setPos(x, y)
        self._ring.setData([x], [y])
        self._hover.setVisible(True)
        self._ring.setVisible(True)

    def hide_hover(self) -> None:
        """Take the ring and the label away."""
        self._hover.setVisible(False)
        self._ring.setVisible(False)

    def set_cursor(self, x: float | None) -> None:
        """Show a vertical line, or none."""
        self._cursor.setVisible(x is not None)
        if x is not None:
            self._cursor.setPos(x)
