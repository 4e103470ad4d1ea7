# SPDX-License-Identifier: GPL-2.0-or-later
"""Two views of a network, lines between dates and a matrix of dates; and pointing at what a plot shows.

All pairs together are a few lines in the plot, one for each colour, so that thousands of them stay fluid.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from typing import Any

import numpy as np
import numpy.typing as npt
from qgis.PyQt.QtCore import QEvent, QPointF, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QFont
from qgis.PyQt.QtWidgets import QWidget

from ...core.network.network_edit import NetworkEdit, pair_matrix
from ...processing_provider.translation import tr
from ..plots.plot_items import Dots, Image, Line, to_seconds
from ..plots.plot_widget import PlotWidget
from ..settings import PlotStyle, YAxis
from ..theme import theme_colours
from .network_shading import Shading

PAIR, DATE, TRIPLET = "pair", "date", "triplet"
CLASSES = 16
"""Colours that lines can have."""
OFF, UNKNOWN, DATES = "#9aa0a6", "#5b7fa6", "#6b7785"
NEAR_DATE, NEAR_PAIR = 8.0, 6.0
"""Pixels within which the mouse means a date or a pair."""
LINE_WIDTH, DOT_SIZE, SMALL_DOT, MANY_DATES = 1.6, 9, 6, 80
AWAY = 12
"""Pixels between what is pointed at and its label."""
TICK_HEIGHT, TICK_WIDTH = 20.0, 84.0
"""Pixels for the name of a date along the axes of the matrix."""

Numbers = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Spot:
    """What the mouse points at: its kind and number, where its label stands, and the line that is lit up."""

    kind: str
    number: int
    x: float
    y: float
    outline_x: tuple[float, ...]
    outline_y: tuple[float, ...]


class PointingPlot(PlotWidget):
    """A plot whose things can be pointed at and clicked.

    Parameters
    ----------
    describe : function of kind and number
        The text of the label.
    """

    clicked = pyqtSignal(str, int)

    def __init__(
        self, describe: Callable[[str, int], str], parent: QWidget | None = None, *, time_axis: bool = True
    ) -> None:
        super().__init__(parent, time_axis=time_axis)
        self._describe = describe
        self._spot: Spot | None = None
        if self.problem:
            return
        self.plot = self.rows[0].plot
        self._light_up = self._pg.PlotCurveItem()
        self._label = self._pg.TextItem(anchor=(0, 0))
        self.plot.addItem(self._light_up, ignoreBounds=True)
        self._label.setParentItem(self.plot.vb)  # above the legend, which is there too
        for item in (self._light_up, self._label):
            item.setZValue(100)
            item.setVisible(False)
        self.apply_theme()

    def set_style(self, style: PlotStyle) -> None:
        """Of the looks a person can set, take those that have a meaning here."""
        own = PlotStyle(
            font_size=style.font_size,
            grid=style.grid,
            line_width=LINE_WIDTH,
            dot_size=DOT_SIZE,
            date_format=style.date_format,
        )
        super().set_style(replace(own, y_axis=YAxis.DATA.value, legend=style.legend))

    def apply_theme(self, light: bool = False) -> None:
        """Take the colours of the application, or black on white."""
        super().apply_theme(light)
        if not hasattr(self, "_label"):
            return
        text, background = theme_colours(self)
        self._light_up.setPen(self._pg.mkPen(text, width=3))
        self._label.fill = self._pg.mkBrush(background)
        self._label.border = self._pg.mkPen(text)
        self._label.setColor(text)
        font = QFont(self.font())
        font.setPointSize(self.style_.font_size)
        self._label.setFont(font)

    # --- mouse ---

    def spot_at(self, x: float, y: float, width: float, height: float) -> Spot | None:
        """What is at a place of the plot; `width` and `height` are those of a pixel."""
        raise NotImplementedError

    def _find(self, position: QPointF) -> Spot | None:
        if self._row_at(position) is None:
            return None
        box = self.plot.vb
        place = box.mapSceneToView(position)
        return self.spot_at(place.x(), place.y(), *box.viewPixelSize())

    def _mouse_moved(self, position: QPointF) -> None:
        spot = self._find(position)
        if spot != self._spot:
            self._show(spot)

    def _mouse_clicked(self, event: Any) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        spot = self._find(event.scenePos())
        if spot is not None:
            self.clicked.emit(spot.kind, spot.number)
            self._show(self._find(event.scenePos()))
        elif event.double():
            self.reset_view()

    def leaveEvent(self, event: QEvent) -> None:
        if not self.problem:
            self._show(None)
        super().leaveEvent(event)

    def _show(self, spot: Spot | None) -> None:
        """Light up what the mouse points at, and say what it is."""
        self._spot = spot
        self._light_up.setVisible(spot is not None)
        self._label.setVisible(spot is not None)
        if spot is None:
            return
        self._light_up.setData(np.array(spot.outline_x), np.array(spot.outline_y))
        self._label.setPlainText(self._describe(spot.kind, spot.number))
        self._place_label(self.plot.vb.mapViewToScene(QPointF(spot.x, spot.y)))

    def _place_label(self, place: QPointF) -> None:
        """Beside a place of the scene, on the side with more room, and inside the plot."""
        box = self.plot.vb.sceneBoundingRect()
        size = self._label.boundingRect()
        right, below = place.x() < box.center().x(), place.y() < box.center().y()
        x = place.x() + AWAY if right else place.x() - AWAY - size.width()
        y = place.y() + AWAY if below else place.y() - AWAY - size.height()
        x = max(box.left(), min(x, box.right() - size.width()))
        y = max(box.top(), min(y, box.bottom() - size.height()))
        self._label.setPos(self.plot.vb.mapFromScene(QPointF(x, y)))


class NetworkPlot(PointingPlot):
    """Dates as dots in time and perpendicular baseline, pairs as lines between them."""

    def __init__(self, describe: Callable[[str, int], str], parent: QWidget | None = None) -> None:
        super().__init__(describe, parent)
        self._x = self._y = np.empty(0)
        self._ends = np.empty((0, 2), dtype=np.intp)

    def show_network(self, edit: NetworkEdit | None, heights: Numbers, known: bool, shading: Shading) -> None:
        """Draw a network, or nothing."""
        if self.problem:
            return
        name = tr("Perpendicular baseline") if known else tr("No baselines in the stack")
        self.set_labels(name, "m" if known else "")
        self.plot.getAxis("left").setStyle(showValues=known)
        if edit is None:
            self._x = self._y = np.empty(0)
            self._ends = np.empty((0, 2), dtype=np.intp)
            self.draw([])
            return
        self._x, self._y = to_seconds(edit.network.all_dates), heights
        self._ends = edit.index
        kept = edit.kept
        classes = colour_classes(shading)
        off = tr("switched off") if not kept.all() else ""
        items: list[Any] = [Line(("off",), *self._lines(~kept), OFF, legend=off, dashed=True, width=1.0)]
        for number, colour in enumerate([UNKNOWN, *class_colours(shading.colours)]):
            part = self._lines(kept & (classes == number - 1))
            items.append(Line(("pairs", number), *part, colour, width=LINE_WIDTH))
        size = DOT_SIZE if len(self._x) <= MANY_DATES else SMALL_DOT
        items.append(Dots(("dates",), self._x, self._y, DATES, hollow=~edit.dates_kept, size=size))
        self.draw(items)

    def _lines(self, chosen: npt.NDArray[np.bool_]) -> tuple[Numbers, Numbers]:
        """Lines of some pairs in one go: ends, interrupted by NaN."""
        ends = self._ends[chosen]
        gap = np.full((len(ends), 1), np.nan)
        return np.hstack([self._x[ends], gap]).ravel(), np.hstack([self._y[ends], gap]).ravel()

    def spot_at(self, x: float, y: float, width: float, height: float) -> Spot | None:
        """A date before a pair, the nearest one."""
        if not len(self._x):
            return None
        px, py = (self._x - x) / width, (self._y - y) / height
        away = np.hypot(px, py)
        day = int(away.argmin())
        if away[day] <= NEAR_DATE:
            return Spot(DATE, day, self._x[day], self._y[day], (), ())
        if not len(self._ends):
            return None
        pair, distance = nearest_segment(px[self._ends], py[self._ends])
        if distance > NEAR_PAIR:
            return None
        ends = self._ends[pair]
        return Spot(PAIR, pair, x, y, tuple(self._x[ends].tolist()), tuple(self._y[ends].tolist()))


class MatrixPlot(PointingPlot):
    """Each pair as a cell in the row and column of its dates."""

    def __init__(self, describe: Callable[[str, int], str], parent: QWidget | None = None) -> None:
        super().__init__(describe, parent, time_axis=False)
        self._days: tuple[date, ...] = ()
        self._pairs = np.empty((0, 0), dtype=np.intp)
        if self.problem:
            return
        self.plot.invertY(True)
        self.set_labels("", x=tr("Above the diagonal: all interferograms; below it: those that are on"))
        self.plot.getAxis("left").setWidth(86)
        for name, room in (("left", TICK_HEIGHT), ("bottom", TICK_WIDTH)):
            axis = self.plot.getAxis(name)
            axis.tickValues = partial(self._tick_values, room)
            axis.tickStrings = self._tick_strings

    def show_network(self, edit: NetworkEdit | None, shading: Shading) -> None:
        """Draw the matrix of a network, or nothing."""
        if self.problem:
            return
        if edit is None:
            self._days, self._pairs = (), np.empty((0, 0), dtype=np.intp)
            self.draw([])
            return
        count = len(edit.network.all_dates)
        self._days = edit.network.all_dates
        self._pairs = np.full((count, count), -1, dtype=np.intp)
        for rows, cols in (edit.index.T, edit.index.T[::-1]):
            self._pairs[rows, cols] = np.arange(len(edit.index))
        values = pair_matrix(edit, shading.values)
        if not shading.known:
            values = pair_matrix(edit, np.ones(len(edit.index)))
        colours = class_colours(shading.colours) if shading.known else [UNKNOWN, UNKNOWN]
        limits = shading.limits if shading.known else (0.0, 2.0)
        self.draw([Image(("matrix",), values, 0.0, float(count), 0.0, float(count), colours, limits)])

    def spot_at(self, x: float, y: float, width: float, height: float) -> Spot | None:
        """The cell; on the diagonal the date."""
        row, col = int(np.floor(y)), int(np.floor(x))
        if not (0 <= row < len(self._days) and 0 <= col < len(self._days)):
            return None
        pair = int(self._pairs[row, col])
        if pair < 0 and row != col:
            return None
        kind, number = (DATE, row) if row == col else (PAIR, pair)
        box_x = (float(col), col + 1.0, col + 1.0, float(col), float(col))
        box_y = (float(row), float(row), row + 1.0, row + 1.0, float(row))
        return Spot(kind, number, col + 0.5, row + 0.5, box_x, box_y)

    def _tick_values(self, room: float, low: float, high: float, size: float) -> list[tuple[float, list[float]]]:
        """Middles of the cells of some dates, each with `room` pixels for its name."""
        low, high = sorted((low, high))
        first, last = max(0, int(np.ceil(low - 0.5))), min(len(self._days) - 1, int(np.floor(high - 0.5)))
        step = max(1, int(np.ceil((last - first + 1) / max(size / room, 1.0))))
        return [(float(step), [i + 0.5 for i in range(first, last + 1, step)])]

    def _tick_strings(self, values: Sequence[float], scale: float, spacing: float) -> list[str]:
        return [self._days[int(value)].isoformat() if 0 <= value < len(self._days) else "" for value in values]


def colour_classes(shading: Shading) -> npt.NDArray[np.intp]:
    """Which of the colours each value has, -1 for an unknown one (M,)."""
    low, high = shading.limits
    known = np.isfinite(shading.values)
    place = (np.where(known, shading.values, low) - low) / (high - low)
    return np.where(known, np.clip((place * CLASSES).astype(np.intp), 0, CLASSES - 1), -1)


def class_colours(colours: Sequence[str]) -> list[str]:
    """`CLASSES` colours along a ramp."""
    rgb = np.array([QColor(colour).getRgb()[:3] for colour in colours], dtype=np.float64)
    places = (np.arange(CLASSES) + 0.5) / CLASSES * (len(colours) - 1)
    mixed = np.array([np.interp(places, np.arange(len(colours)), rgb[:, i]) for i in range(3)]).T
    return [QColor(*[round(part) for part in one]).name() for one in mixed.tolist()]


def nearest_segment(x: Numbers, y: Numbers) -> tuple[int, float]:
    """The line that passes nearest to the origin, of lines with ends (M, 2), and its distance."""
    dx, dy = x[:, 1] - x[:, 0], y[:, 1] - y[:, 0]
    length = dx**2 + dy**2
    along = np.divide(-(x[:, 0] * dx + y[:, 0] * dy), length, out=np.zeros_like(length), where=length > 0)
    along = np.clip(along, 0.0, 1.0)
    away = np.hypot(x[:, 0] + along * dx, y[:, 0] + along * dy)
    number = int(away.argmin())
    return number, float(away[number])
