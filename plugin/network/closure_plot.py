# SPDX-License-Identifier: GPL-2.0-or-later
"""The view of the closure of triplets."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QWidget

from ...core.network.network_edit import NetworkEdit
from ...processing_provider.translation import tr
from ..plots.plot_items import Dots, Item, Line, to_seconds
from .network_book import Triplets
from .network_plots import NEAR_DATE, OFF, TRIPLET, PointingPlot, Spot

CLOSED, OPEN = "#5b7fa6", "#d6336c"
BLOCK, BLOCKS_AT_ONCE = 2000, 2
"""Triplets that are one item of the plot, and items that are drawn in one round of events."""


class ClosurePlot(PointingPlot):
    """The closure phase of each triplet of dates at the clicked pixel.

    A large network has tens of thousands: they are drawn in blocks, those that changed, and a few in each round of
    events.
    """

    def __init__(self, describe: Callable[[str, int], str], parent: QWidget | None = None) -> None:
        super().__init__(describe, parent)
        self._x = self._y = np.empty(0)
        self._wanted: dict[Any, Item] = {}
        self._drawn: dict[Any, Item] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._draw_more)
        self.set_labels(tr("Closure phase"), "rad")

    def show_triplets(self, edit: NetworkEdit | None, triplets: Triplets | None) -> None:
        """Draw the triplets whose pairs are all switched on, or nothing."""
        if self.problem:
            return
        self._x = self._y = np.empty(0)
        before, self._wanted = self._wanted, {}
        if edit is not None and triplets is not None and len(triplets.pairs):
            for item in self._make(edit, triplets):
                old = before.get(item.key)
                same = isinstance(item, Dots) and not item.legend and old is not None and _are_equal(old, item)
                self._wanted[item.key] = old if same else item
        self._draw_more()

    def _draw_more(self) -> None:
        """Draw what is new, up to some blocks of dots."""
        new = [item for key, item in self._wanted.items() if self._drawn.get(key) is not item]
        later = {item.key for item in [item for item in new if isinstance(item, Dots)][BLOCKS_AT_ONCE:]}
        drawn = {key: self._drawn.get(key) if key in later else item for key, item in self._wanted.items()}
        self._drawn = {key: item for key, item in drawn.items() if item is not None}
        self.draw(list(self._drawn.values()))
        if later:
            self._timer.start()

    def close_plot(self) -> None:
        """Let go of what the plot holds."""
        self._timer.stop()
        super().close_plot()

    def _make(self, edit: NetworkEdit, triplets: Triplets) -> list[Item]:
        """Lines at whole cycles, and blocks of dots; the first of each kind has the legend."""
        on = edit.kept[triplets.pairs].all(axis=1)
        seconds = to_seconds(edit.network.all_dates)
        middle = seconds[edit.index[triplets.pairs[:, 0], 1]]
        self._x, self._y = np.where(on, middle, np.nan), np.where(on, triplets.phase, np.nan)
        wrong = (triplets.cycles != 0) & on & np.isfinite(triplets.phase)
        items: list[Item] = []
        most = int(np.abs(triplets.cycles[wrong]).max()) if wrong.any() else 0
        for turn in range(-most, most + 1):
            y = np.full(2, 2.0 * np.pi * turn)
            items.append(Line(("turn", turn), seconds[[0, -1]], y, OFF, dashed=turn != 0, width=1.0))
        for key, chosen, colour, symbol, text in (
            ("closed", on & ~wrong & np.isfinite(triplets.phase), CLOSED, "o", tr("closed: {n}")),
            ("open", wrong, OPEN, "d", tr("off by multiples of 2π: {n}")),
        ):
            legend = text.format(n=int(chosen.sum()))
            for start in range(0, len(chosen), BLOCK):
                part = start + np.flatnonzero(chosen[start : start + BLOCK])
                if not start or len(part):
                    x, y, first = self._x[part], self._y[part], legend if not start else ""
                    items.append(Dots((key, start), x, y, colour, legend=first, symbol=symbol))
        return items

    def spot_at(self, x: float, y: float, width: float, height: float) -> Spot | None:
        """The nearest triplet."""
        if not np.isfinite(self._y).any():
            return None
        away = np.hypot((self._x - x) / width, (self._y - y) / height)
        number = int(np.nanargmin(away))
        if away[number] > NEAR_DATE:
            return None
        return Spot(TRIPLET, number, float(self._x[number]), float(self._y[number]), (), ())


def _are_equal(first: Dots, second: Dots) -> bool:
    """Whether two items show the same dots."""
    return np.array_equal(first.x, second.x) and np.array_equal(first.y, second.y)
