# SPDX-License-Identifier: GPL-2.0-or-later
"""The graphics of plot items. They are filled with new data and hidden, never taken out of their plot.

Taking an item of pyqtgraph out of its scene makes Qt report the change with a null scene. QGIS (measured: 3.22, PyQt5)
turns that into its NULL, which PyQt cannot give back: each removal would be an error in QGIS's message bar.
"""

from __future__ import annotations

from types import ModuleType
from typing import Any

import numpy as np
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from ..settings import PlotStyle
from .plot_items import Band, Dots, Image, Item, Line

FADED, BAR, FILL = 70, 150, 60
"""Opacities out of 255."""
LINE_KINDS = {"dash": Qt.PenStyle.DashLine, "dot": Qt.PenStyle.DotLine, "none": Qt.PenStyle.NoPen}
"""Styles of lines (see `settings.LINE_STYLES`) that are not solid."""
BEHIND = -5
"""Where faded dots, and lines behind others, are drawn: above images and bands, below everything else."""


class Graphics:
    """What pyqtgraph draws for one item; each kind fills in `make` and `fill`."""

    def __init__(self, pg: ModuleType, plot: Any) -> None:
        self._pg = pg
        self.pen_scale = 1.0
        self.parts: tuple[Any, ...] = self.make()
        for part in self.parts:
            plot.addItem(part)

    def make(self) -> tuple[Any, ...]:
        """Make empty pyqtgraph items."""
        raise NotImplementedError

    def fill(self, item: Any, style: PlotStyle) -> None:
        """Take data and looks of an item."""
        raise NotImplementedError

    def show(self, item: Item, style: PlotStyle) -> None:
        """Show an item."""
        for part in self.parts:
            part.setVisible(True)
        self.fill(item, style)

    def pen(self, colour: QColor, width: float, kind: Any = Qt.PenStyle.SolidLine) -> Any:
        """A pen; pyqtgraph's do not grow with a picture by themselves."""
        return self._pg.mkPen(colour, width=width * self.pen_scale, style=kind)

    def hide(self) -> None:
        """Show nothing."""
        for part in self.parts:
            part.setVisible(False)


class DotsGraphics(Graphics):
    """Error bars, a thin line, crosses and dots."""

    def make(self) -> tuple[Any, ...]:
        pg = self._pg
        return (
            pg.ErrorBarItem(x=np.zeros(1), y=np.zeros(1), height=np.zeros(1)),
            pg.PlotCurveItem(),
            pg.ScatterPlotItem(symbol="x", brush=None),
            pg.ScatterPlotItem(pen=None),
        )

    def fill(self, item: Dots, style: PlotStyle) -> None:
        pg = self._pg
        bars, line, crosses, dots = self.parts
        colour = _faded(item.colour, FADED if item.faded else 255)
        known = np.isfinite(item.y)
        hollow = known & item.hollow if item.hollow is not None else np.zeros(len(item.y), dtype=bool)
        full = known & ~hollow
        dots.setZValue(BEHIND if item.faded else 0)
        size = item.size or style.dot_size
        x, y = item.x[full], item.y[full]
        has_bars = item.spread is not None and style.error_bars and not item.faded and len(x) > 0
        bars.setVisible(has_bars)
        if has_bars:
            spread = np.broadcast_to(np.asarray(item.spread, dtype=np.float64), item.y.shape)[full]
            bars.setData(x=x, y=y, height=2 * spread, pen=self.pen(_faded(item.colour, BAR), 1))
        kind = line_kind(style)
        line.setVisible(style.connect and not item.faded and kind != Qt.PenStyle.NoPen)
        if style.connect:
            line.setData(x, y, pen=self.pen(colour, 1, kind))
        crosses.setVisible(bool(hollow.any()))
        if hollow.any():
            crosses.setData(x=item.x[hollow], y=item.y[hollow], size=size + 1, pen=self.pen(colour, 1.2), symbol="x")
        # the symbols + and x are lines and need a pen
        pen = self.pen(colour, 1.5) if item.symbol in "+x" else pg.mkPen(None)
        dots.setData(x=x, y=y, size=size, symbol=item.symbol, brush=pg.mkBrush(colour), pen=pen)


class LineGraphics(Graphics):
    """A curve."""

    def make(self) -> tuple[Any, ...]:
        return (self._pg.PlotCurveItem(connect="finite"),)

    def fill(self, item: Line, style: PlotStyle) -> None:
        kind = Qt.PenStyle.DashLine if item.dashed else Qt.PenStyle.SolidLine
        if item.width is None and not item.dashed:
            kind = line_kind(style)
        self.parts[0].setVisible(kind != Qt.PenStyle.NoPen)
        self.parts[0].setZValue(BEHIND if item.behind else 0)
        pen = self.pen(QColor(item.colour), item.width or style.line_width, kind)
        self.parts[0].setData(item.x, item.y, pen=pen)


class BandGraphics(Graphics):
    """Two invisible curves and what is between them."""

    def make(self) -> tuple[Any, ...]:
        low = self._pg.PlotCurveItem(pen=None)
        high = self._pg.PlotCurveItem(pen=None)
        fill = self._pg.FillBetweenItem(low, high)
        fill.setZValue(-10)
        return low, high, fill

    def fill(self, item: Band, style: PlotStyle) -> None:
        low, high, fill = self.parts
        known = np.isfinite(item.low) & np.isfinite(item.high)
        low.setData(item.x[known], item.low[known])
        high.setData(item.x[known], item.high[known])
        fill.setBrush(self._pg.mkBrush(_faded(item.colour, FILL)))


class ImageGraphics(Graphics):
    """A picture."""

    def make(self) -> tuple[Any, ...]:
        picture = self._pg.ImageItem(axisOrder="row-major")
        picture.setZValue(-30)
        return (picture,)

    def fill(self, item: Image, style: PlotStyle) -> None:
        picture = self.parts[0]
        places = np.linspace(0.0, 1.0, len(item.colours))
        rgba = np.array([QColor(colour).getRgb() for colour in item.colours], dtype=np.ubyte)
        picture.setLookupTable(self._pg.ColorMap(places, rgba).getLookupTable(nPts=256))
        picture.setImage(np.ascontiguousarray(item.values), levels=item.limits)
        picture.setRect(item.x0, item.y0, item.x1 - item.x0, item.y1 - item.y0)


KINDS = {Dots: DotsGraphics, Line: LineGraphics, Band: BandGraphics, Image: ImageGraphics}


class Pool:
    """The graphics of one plot: those in use by the key of their item, and spare ones by kind."""

    def __init__(self, pg: ModuleType, plot: Any) -> None:
        self._pg, self._plot = pg, plot
        self.pen_scale = 1.0
        """Width of pens in pictures that have more pixels than the screen; taken by what is shown anew."""
        self._used: dict[tuple[type, Any], tuple[Item, Graphics]] = {}
        self._spare: dict[type, list[Graphics]] = {kind: [] for kind in KINDS}

    def show(self, items: list[Item], style: PlotStyle, anew: bool = False) -> None:
        """Show exactly these items; what was shown before stays as it is, unless `anew`."""
        wanted = {(type(item), item.key): item for item in items}
        for name in [name for name in self._used if name not in wanted]:
            _, graphics = self._used.pop(name)
            graphics.hide()
            self._spare[name[0]].append(graphics)
        for name, item in wanted.items():
            shown = self._used.get(name)
            if shown is None:
                spare = self._spare[name[0]]
                graphics = spare.pop() if spare else KINDS[name[0]](self._pg, self._plot)
            elif shown[0] is item and not anew:
                continue
            else:
                graphics = shown[1]
            graphics.pen_scale = self.pen_scale
            graphics.show(item, style)
            self._used[name] = (item, graphics)
        self._used = {name: self._used[name] for name in wanted}

    @property
    def items(self) -> list[Item]:
        """What is shown, in the order that was asked for."""
        return [item for item, _ in self._used.values()]


def line_kind(style: PlotStyle) -> Any:
    """How lines that have no width of their own are drawn."""
    return LINE_KINDS.get(style.line_style, Qt.PenStyle.SolidLine)


def _faded(colour: str, opacity: int) -> QColor:
    result = QColor(colour)
    result.setAlpha(opacity)
    return result
