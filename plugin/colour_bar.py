# SPDX-License-Identifier: GPL-2.0-or-later
"""A colour bar beside a plot: colours, numbers, and what they mean."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QEvent, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QLinearGradient, QPainter, QPaintEvent
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from .theme import theme_colours

BAR, GAP, MARGIN, TICK = 14, 5, 10, 4


class ColourBar(QWidget):
    """Upright, lowest value below; numbers on its right, and the label along them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours: list[QColor] = []
        self._ticks: list[tuple[float, str]] = []
        self.label = ""
        self._theme = (QColor("black"), QColor("white"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def show_range(self, colours: Sequence[str], ticks: Sequence[tuple[float, str]], label: str) -> None:
        """Show colours from lowest to highest.

        Parameters
        ----------
        ticks : sequence of (place, text)
            Place is 0 at the lowest value and 1 at the highest.
        """
        self._theme = theme_colours(self)
        self._colours = [QColor(colour) for colour in colours]
        self._ticks = list(ticks)
        self.label = label
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        widest = max([metrics.horizontalAdvance(text) for _, text in self._ticks] or [0])
        return QSize(GAP + BAR + TICK + GAP + widest + GAP + metrics.height() + GAP, 80)

    minimumSizeHint = sizeHint

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange) and self._colours:
            self._theme = theme_colours(self)
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._colours:
            return
        painter = QPainter(self)
        text, background = self._theme
        painter.fillRect(self.rect(), background)
        bar = QRectF(GAP, MARGIN, BAR, self.height() - 2 * MARGIN)
        gradient = QLinearGradient(bar.bottomLeft(), bar.topLeft())
        last = max(len(self._colours) - 1, 1)
        for i, colour in enumerate(self._colours):
            gradient.setColorAt(i / last, colour)
        painter.setPen(text)
        painter.setBrush(gradient)
        painter.drawRect(bar)
        height = self.fontMetrics().height()
        for place, number in self._ticks:
            y = bar.bottom() - place * bar.height()
            painter.drawLine(int(bar.right()), round(y), int(bar.right()) + TICK, round(y))
            where = min(max(y - height / 2, 0.0), self.height() - height)
            box = QRectF(bar.right() + TICK + GAP, where, self.width(), height)
            painter.drawText(box, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), number)
        painter.translate(self.width() - GAP, self.height() / 2)
        painter.rotate(-90)
        box = QRectF(-self.height() / 2, -height, self.height(), height)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), self.label)
        painter.end()
