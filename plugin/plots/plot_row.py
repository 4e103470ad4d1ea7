# SPDX-License-Identifier: GPL-2.0-or-later
"""One plot of a :class:`.plot_widget.PlotWidget`: axes, legend, range of values, and pointing at dots."""

from __future__ import annotations

import html
from collections.abc import Sequence
from types import ModuleType
from typing import Any

import numpy as np
from qgis.PyQt.QtCore import QPointF, Qt
from qgis.PyQt.QtGui import QColor, QFont, QFontMetricsF
from qgis.PyQt.QtWidgets import QGraphicsTextItem

from ...processing_provider.translation import tr
from ..settings import PlotStyle, YAxis
from .plot_graphics import Pool
from .plot_items import Band, Dots, Image, Item, Line, to_date
from .plot_range import STEADY_LEAST, farthest, steady_reach
from .time_axis import hover_text, make_time_axis, set_date_format
from .value_axis import label_when_low

NEAR = 12.0
"""Pixels from a dot within which the mouse means it."""
LEGEND_SYMBOLS = {"o": "●", "t": "▼", "s": "■", "d": "◆", "+": "✚", "x": "✖", "": "▬"}
AXIS_WIDTH = 64
LEGEND_SHARE = 0.6
"""Height of the plot that the legend may take."""
LEAST_NAME = 56
"""Pixels of a name in the legend below which it cannot be told from others."""
LABEL_SHARES = (1.0, 0.85, 0.75)
"""Sizes of the name of the value axis that are tried, of that of all other text."""
MARGIN = 0.06
"""Room above and below the values, relative to their range."""


class Row:
    """One plot, and what it shows."""

    def __init__(self, pg: ModuleType, view: Any, number: int, time_axis: bool, dates_up: bool = False) -> None:
        self._pg = pg
        self.number = number
        self.visible = True
        self.unit = ""
        self.title = ""
        """Of the value axis in place of its name and unit, when the person gave one."""
        self.kept = False
        """The person has chosen the range of values: it stays."""
        self._reach = 0.0
        self._label = ""
        axes = {"bottom": make_time_axis(pg, "bottom")} if time_axis else {}
        if dates_up:
            axes["left"] = make_time_axis(pg, "left")
        self._time_axes = list(axes.values())
        self.plot = view.addPlot(row=number, col=0, axisItems=axes)
        self.plot.setMenuEnabled(False)
        self.plot.hideButtons()
        self.plot.setMinimumHeight(0)
        self.plot.getAxis("left").setWidth(AXIS_WIDTH)
        self.plot.getAxis("left").enableAutoSIPrefix(False)
        if not dates_up:
            label_when_low(self.plot.getAxis("left"))
        self.plot.getAxis("bottom").enableAutoSIPrefix(False)
        self._pool = Pool(pg, self.plot)
        self._legend = QGraphicsTextItem(self.plot.vb)
        self._legend.setZValue(50)
        self._background = QColor("white")
        self._font, self._label_font = QFont(), QFont()
        self._label_font.setPointSize(PlotStyle().font_size)
        self._hover = pg.TextItem(anchor=(0, 1))
        self._ring = pg.ScatterPlotItem(size=14, brush=None)
        self._cursor = pg.InfiniteLine(angle=90)
        for item in (self._ring, self._hover, self._cursor):
            item.setZValue(100)
            item.setVisible(False)
            self.plot.addItem(item, ignoreBounds=True)
        self._style = PlotStyle()
        self.plot.vb.sigResized.connect(self._resized)

    def name_values(self, label: str, unit: str) -> None:
        """Name the value axis and its unit; a range that was for other values is let go."""
        if (label, unit) != (self._label, self.unit):
            self.release()
        self._label, self.unit = label, unit
        self._show_label()

    def set_title(self, title: str) -> None:
        """Name the value axis as the person wants; empty = as it is called."""
        self.title = title
        self._show_label()

    def _show_label(self) -> None:
        """The name with its unit; in a lower plot in smaller letters, and where these do not fit the unit alone."""
        axis, font = self.plot.getAxis("left"), QFont(self._label_font)
        full = self.title or (f"{self._label} ({tr(self.unit)})" if self.unit else self._label)
        for share in LABEL_SHARES:
            font.setPointSizeF(share * self._label_font.pointSizeF())
            if QFontMetricsF(font).horizontalAdvance(full) <= self.plot.vb.rect().height():
                break
        else:
            font, full = self._label_font, tr(self.unit) or full
        axis.label.setFont(font)
        self.plot.setLabel("left", full)
        axis.resizeEvent(None)  # puts the new text into the middle

    def _resized(self, *_: Any) -> None:
        self._show_label()
        self._show_legend(self._style)

    # --- items ---

    def draw(self, items: Sequence[Item], style: PlotStyle, anew: bool = False) -> None:
        """Show exactly these items."""
        self._style = style
        self._pool.show(list(items), style, anew)
        self._show_legend(style)
        self.hide_hover()

    def redraw(self, style: PlotStyle) -> None:
        """Draw everything anew in another style."""
        self.draw(self._pool.items, style, anew=True)

    def scale_pens(self, scale: float, style: PlotStyle) -> None:
        """Make the lines so many times as wide, for a picture with so many pixels for one of the screen."""
        if scale != self._pool.pen_scale:
            self._pool.pen_scale = scale
            self.redraw(style)

    def _show_legend(self, style: PlotStyle) -> None:
        metrics = QFontMetricsF(self._legend.font())
        margins = metrics.horizontalAdvance("●  ") + 2 * self._legend.document().documentMargin()
        width = self.plot.vb.rect().width() - margins
        entries = [
            f'<span style="color:{item.colour}">{LEGEND_SYMBOLS[getattr(item, "symbol", "")]}</span> '
            f"{html.escape(shortened(item.legend, metrics, width))}"
            for item in self._pool.items
            if isinstance(item, (Dots, Line)) and item.legend
        ]
        veil = self._background
        style_text = f"background-color:rgba({veil.red()},{veil.green()},{veil.blue()},0.8)"
        most = max(1, int(LEGEND_SHARE * self.plot.vb.rect().height() / metrics.lineSpacing()))
        if len(entries) > most:
            entries = [*entries[: most - 1], tr("… {count} more").format(count=len(entries) - most + 1)]
        self._legend.setHtml(f'<div style="{style_text}">{"<br>".join(entries)}</div>')
        self._legend.setVisible(style.legend and bool(entries))
        self._place_legend()

    def _place_legend(self) -> None:
        """Into the corner where it hides the fewest dots; the upper right one when there is a choice."""
        if not self._legend.isVisible():
            return
        size, box = self._legend.boundingRect(), self.plot.vb.rect()
        left, right = 0.0, box.width() - size.width() - 2
        low, high = box.height() - size.height(), 0.0
        x, y = self._pixels()
        corners = ((right, high), (left, high), (right, low), (left, low))

        def hidden(corner: tuple[float, float]) -> int:
            inside = (x >= corner[0]) & (x <= corner[0] + size.width())
            return int((inside & (y >= corner[1]) & (y <= corner[1] + size.height())).sum())

        self._legend.setPos(*min(corners, key=hidden))

    def _pixels(self) -> tuple[np.ndarray, np.ndarray]:
        """Where the dots are, in pixels of the plot."""
        (x0, x1), (y0, y1) = self.plot.vb.viewRange()
        box, dots = self.plot.vb.rect(), self.dots()
        x = np.concatenate([item.x for item in dots]) if dots else np.empty(0)
        y = np.concatenate([item.y for item in dots]) if dots else np.empty(0)
        return (x - x0) / (x1 - x0) * box.width(), (y1 - y) / (y1 - y0) * box.height()

    @property
    def has_image(self) -> bool:
        """Whether an image is shown."""
        return any(isinstance(item, Image) for item in self._pool.items)

    def dots(self) -> list[Dots]:
        """All dots that can be pointed at."""
        return [item for item in self._pool.items if isinstance(item, Dots) and not item.faded]

    def x_range(self) -> tuple[float, float] | None:
        """Lowest and highest x of all that is drawn."""
        parts = [np.array([i.x0, i.x1]) if isinstance(i, Image) else np.asarray(i.x) for i in self._pool.items]
        return _limits(parts)

    def y_range(self, within: tuple[float, float] | None = None) -> tuple[float, float] | None:
        """Lowest and highest value of all that is drawn, or of what lies between two x."""
        parts: list[np.ndarray] = []
        for item in self._pool.items:
            if isinstance(item, Image):
                parts.append(np.array([item.y0, item.y1]))
                continue
            part = np.ones(len(item.x), dtype=bool)
            if within is not None:
                part = (item.x >= within[0]) & (item.x <= within[1])
            if isinstance(item, Dots):
                spread = np.broadcast_to(0.0 if item.spread is None else np.asarray(item.spread), item.y.shape)
                parts += [(item.y - spread)[part], (item.y + spread)[part]]
            elif isinstance(item, Line):
                parts.append(item.y[part])
            elif isinstance(item, Band):
                parts += [item.low[part], item.high[part]]
        return _limits(parts)

    def fit_y(self, limits: tuple[float, float], mode: str, together: tuple[float, float]) -> None:
        """Set the range of values from those that are drawn here, and those of all plots."""
        if self.has_image:
            drawn_over = any(not isinstance(item, Image) for item in self._pool.items)
            low, high = limits
            self.set_y(low, high + MARGIN * (high - low) * drawn_over, 0.0)
        elif mode == YAxis.STEADY.value and self.unit in STEADY_LEAST:
            self._reach = steady_reach(limits, self.unit, self._reach)
            self.set_y(-self._reach, self._reach, 0.0)
        elif mode == YAxis.SYMMETRIC.value:
            self.set_y(-farthest(limits), farthest(limits), MARGIN)
        else:
            self.set_y(*(together if mode == YAxis.SHARED.value else limits), MARGIN)

    def release(self) -> None:
        """Forget the range that the person has chosen, and how far a steady one has grown."""
        self.kept = False
        self._reach = 0.0

    def view_range(self, axis: int) -> tuple[float, float]:
        """What is in view along x (0) or y (1)."""
        low, high = self.plot.vb.viewRange()[axis]
        return float(low), float(high)

    def set_y(self, low: float, high: float, margin: float) -> None:
        """Set the range of values; a flat one gets some room."""
        if high - low < 1e-9 * max(1.0, abs(high)):
            low, high = low - 0.5, high + 0.5
        self.plot.setYRange(low, high, padding=margin)
        self._place_legend()

    # --- looks ---

    def set_colours(self, text: QColor, background: QColor, style: PlotStyle) -> None:
        """Colours and fonts of axes, grid, legend and hover label."""
        pg = self._pg
        self._background = background
        font = QFont(self._font)
        font.setPointSize(style.font_size)
        self._label_font = font
        for name in ("left", "bottom"):
            axis = self.plot.getAxis(name)
            axis.setPen(pg.mkPen(text, width=self._pool.pen_scale))
            axis.setTextPen(pg.mkPen(text))
            axis.setTickFont(font)
            axis.label.setFont(font)
        for axis in self._time_axes:
            set_date_format(pg, axis, style.date_format)
        self._show_label()
        self.plot.showGrid(x=style.grid, y=style.grid, alpha=0.2)
        self._legend.setDefaultTextColor(text)
        self._legend.setFont(font)
        self._show_legend(style)
        self._hover.fill = pg.mkBrush(background)
        self._hover.border = pg.mkPen(text)
        self._hover.setColor(text)
        self._hover.setFont(font)
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
        where = hover_text(to_date(x), self._style.date_format) if time_axis else f"{x:.6g}"
        value = f"{y:.1f}".replace("-", "−")
        if item.spread is not None:
            value += f" ± {float(np.broadcast_to(item.spread, item.y.shape)[index]):.1f}"
        lines = [f"{where}   {value} {tr(self.unit)}".rstrip()]
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


def shortened(legend: str, metrics: QFontMetricsF, width: float) -> str:
    """A legend that fits a width: the name is shortened, and where little would be left of it, the value goes."""
    name, colon, value = legend.rpartition(": ")
    room = width - metrics.horizontalAdvance(colon + value)
    if name and room >= min(LEAST_NAME, metrics.horizontalAdvance(name)):
        return metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, room) + colon + value
    return metrics.elidedText(name or value, Qt.TextElideMode.ElideMiddle, width)


def _limits(parts: Sequence[np.ndarray]) -> tuple[float, float] | None:
    """Lowest and highest of all numbers that are known."""
    values = np.concatenate(parts) if len(parts) else np.empty(0)
    values = values[np.isfinite(values)]
    return (float(values.min()), float(values.max())) if values.size else None
