# SPDX-License-Identifier: GPL-2.0-or-later
"""A colour bar beside a plot, on the screen and in pictures: colours, numbers, and what they mean."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from qgis.PyQt.QtCore import QEvent, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QFont, QFontMetricsF, QLinearGradient, QPainter, QPaintEvent
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from ..theme import theme_colours

BAR, GAP, MARGIN, TICK = 14, 5, 10, 4


@dataclass(frozen=True)
class Scale:
    """What a colour bar shows.

    Attributes
    ----------
    colours : tuple of str
        From the lowest to the highest value.
    ticks : tuple of (place, text)
        Place is 0 at the lowest value and 1 at the highest.
    label : str
    """

    colours: tuple[str, ...] = ()
    ticks: tuple[tuple[float, str], ...] = ()
    label: str = ""

    def width(self, font: QFont) -> int:
        """Width of the bar with its numbers and label."""
        metrics = QFontMetricsF(font)
        widest = max([metrics.horizontalAdvance(text) for _, text in self.ticks] or [0])
        return round(GAP + BAR + TICK + GAP + widest + GAP + metrics.height() + GAP)

    def paint(self, painter: QPainter, width: float, height: float, text: QColor) -> None:
        """Draw it from the origin on: lowest value below, numbers on its right, and the label along them."""
        bar = QRectF(GAP, MARGIN, BAR, height - 2 * MARGIN)
        gradient = QLinearGradient(bar.bottomLeft(), bar.topLeft())
        last = max(len(self.colours) - 1, 1)
        for i, colour in enumerate(self.colours):
            gradient.setColorAt(i / last, QColor(colour))
        painter.setPen(text)
        painter.setBrush(gradient)
        painter.drawRect(bar)
        line = painter.fontMetrics().height()
        for place, number in self.ticks:
            y = bar.bottom() - place * bar.height()
            painter.drawLine(int(bar.right()), round(y), int(bar.right()) + TICK, round(y))
            where = min(max(y - line / 2, 0.0), height - line)
            box = QRectF(bar.right() + TICK + GAP, where, width, line)
            painter.drawText(box, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), number)
        painter.translate(width - GAP, height / 2)
        painter.rotate(-90)
        box = QRectF(-height / 2, -line, height, line)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), self.label)

    def svg(self, left: float, width: float, height: float, font: QFont) -> str:
        """The same as a group of SVG, black, whose left edge is at `left`."""
        size = QFontMetricsF(font).height()
        low, high = MARGIN, height - MARGIN
        last = max(len(self.colours) - 1, 1)
        stops = "".join(
            f'<stop offset="{i / last:.4f}" stop-color="{colour}"/>' for i, colour in enumerate(self.colours)
        )
        parts = [
            f'<defs><linearGradient id="scale" x1="0" y1="1" x2="0" y2="0">{stops}</linearGradient></defs>',
            f'<rect x="{GAP}" y="{low}" width="{BAR}" height="{high - low}" fill="url(#scale)" stroke="#000000"/>',
        ]
        for place, number in self.ticks:
            y = high - place * (high - low)
            baseline = min(max(y + 0.3 * size, 0.8 * size), height - 0.2 * size)
            parts += [
                f'<path d="M{GAP + BAR},{y:.2f} L{GAP + BAR + TICK},{y:.2f}" stroke="#000000"/>',
                f'<text x="{GAP + BAR + TICK + GAP}" y="{baseline:.2f}">{escape(number)}</text>',
            ]
        parts.append(
            f'<text transform="translate({width - GAP - 0.25 * size:.2f},{height / 2:.2f}) rotate(-90)" '
            f'text-anchor="middle">{escape(self.label)}</text>'
        )
        family = f'font-family="{escape(font.family())}" font-size="{font.pointSizeF() * 96 / 72:.2f}px"'
        return f'<g transform="translate({left:.2f},0)" {family} fill="#000000">{"".join(parts)}</g>'


class ColourBar(QWidget):
    """Shows a Scale."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.scale = Scale()
        self._theme = (QColor("black"), QColor("white"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    @property
    def label(self) -> str:
        """What the numbers mean."""
        return self.scale.label

    def show_range(self, colours: Sequence[str], ticks: Sequence[tuple[float, str]], label: str) -> None:
        """Show colours from lowest to highest; see `Scale`."""
        self._theme = theme_colours(self)
        self.scale = Scale(tuple(colours), tuple(ticks), label)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.scale.width(self.font()), 80)

    minimumSizeHint = sizeHint

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange) and self.scale.colours:
            self._theme = theme_colours(self)
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.scale.colours:
            return
        painter = QPainter(self)
        text, background = self._theme
        painter.fillRect(self.rect(), background)
        self.scale.paint(painter, self.width(), self.height(), text)
        painter.end()
