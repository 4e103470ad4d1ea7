# SPDX-License-Identifier: GPL-2.0-or-later
"""The views of a network one behind the other, with a colour bar beside them."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtGui import QFont
from qgis.PyQt.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from ..plots.colour_bar import ColourBar
from ..settings import PlotStyle
from .closure_plot import ClosurePlot
from .network_book import NetworkBook
from .network_plots import DATE, PAIR, MatrixPlot, NetworkPlot
from .network_shading import Quantity

NETWORK, MATRIX, CLOSURES = "network", "matrix", "closures"
VIEWS = (NETWORK, MATRIX, CLOSURES)


class NetworkViews(QWidget):
    """Shows what a book knows; `view` and `quantity` say how."""

    clicked = pyqtSignal(str, int)
    """Kind (pair, date or triplet) and number."""

    def __init__(self, book: NetworkBook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._book = book
        self.view, self.quantity = NETWORK, Quantity.MEAN_COHERENCE
        self.network = NetworkPlot(self._describe, self)
        self.matrix = MatrixPlot(self._describe, self)
        self.closures = ClosurePlot(self._describe, self)
        self.plots = (self.network, self.matrix, self.closures)
        self.stack = QStackedWidget(self)
        for plot in self.plots:
            self.stack.addWidget(plot)
            plot.clicked.connect(self.clicked)
        self.colour_bar = ColourBar(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.stack, 1)
        row.addWidget(self.colour_bar)

    def show_view(self, view: str) -> None:
        """Bring one of `VIEWS` to the front."""
        self.view = view
        self.stack.setCurrentIndex(VIEWS.index(view))
        self.redraw()

    def show_quantity(self, quantity: Quantity) -> None:
        """Colour by another quantity."""
        self.quantity = quantity
        self.redraw()

    def redraw(self) -> None:
        """Draw the view that is in front."""
        book = self._book
        shading = book.shading(self.quantity)
        if self.view == NETWORK:
            self.network.show_network(book.edit, book.heights, book.heights_known, shading)
        elif self.view == MATRIX:
            self.matrix.show_network(book.edit, shading)
        else:
            self.closures.show_triplets(book.edit, book.triplets())
        self.colour_bar.setVisible(self.view != CLOSURES and shading.known)
        if shading.known:
            self.colour_bar.show_range(shading.colours, shading.ticks(), shading.label)

    def reset_view(self) -> None:
        """Show everything in the front view."""
        self.plots[VIEWS.index(self.view)].reset_view()

    def set_style(self, style: PlotStyle) -> None:
        """Take the looks that a person chose."""
        for plot in self.plots:
            plot.set_style(style)
        font = QFont(self.font())
        font.setPointSize(style.font_size)
        self.colour_bar.setFont(font)

    def close_plots(self) -> None:
        """Let go of what the plots hold."""
        for plot in self.plots:
            plot.close_plot()

    def _describe(self, kind: str, number: int) -> str:
        if kind == PAIR:
            return self._book.pair_text(number)
        return self._book.date_text(number) if kind == DATE else self._book.triplet_text(number)
