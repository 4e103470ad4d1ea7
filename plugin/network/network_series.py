# SPDX-License-Identifier: GPL-2.0-or-later
"""The clicked pixel's displacement with the network of the file and with the switched one."""

from __future__ import annotations

from typing import Any

import numpy as np
from qgis.PyQt.QtWidgets import QWidget

from ...core.errors import InsarError
from ...core.history.history import History
from ...core.history.history_fit import fit_history
from ...processing_provider.translation import tr
from ..plots.plot_items import Dots, Line, to_seconds
from ..plots.plot_widget import PlotWidget
from ..series.series_items import signed
from ..targets import Model

BEFORE = "#8a9097"
MM = 1000.0


class SeriesPlot(PlotWidget):
    """Grey = as in the file, coloured = with what is switched on now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_labels(tr("LOS displacement"), "mm")

    def show_histories(self, before: History | None, now: History | None, colour: str, model: Model) -> None:
        """Draw them; the same object twice is drawn once."""
        items: list[Any] = []
        if before is not None and before is not now:
            items += _curve(("before",), before, BEFORE, tr("as in the file"), model)
        else:  # keeps its place below the other one
            items.append(Line(("before",), np.empty(0), np.empty(0), BEFORE))
            items.append(Dots(("before",), np.empty(0), np.empty(0), BEFORE))
        if now is not None:
            title = tr("now") if before is not None and before is not now else tr("as in the file")
            items += _curve(("now",), now, colour, title, model)
        self.draw(items)


def _curve(key: tuple[str], history: History, colour: str, title: str, model: Model) -> list[Any]:
    """Dots, and the fit with its rate in the legend."""
    x = to_seconds(history.dates)
    items: list[Any] = []
    try:
        fit = fit_history(history, model.functions, model.start, model.end, model.excluded)
    except InsarError:  # too few dates are left for the model: the dots alone
        legend = title
    else:
        legend = f"{title}: {signed(fit.rate * MM, 1)} ± {fit.sigma * MM:.1f} " + tr("mm/year")
        if model.shown:
            items.append(Line(key, x, fit.curve(history.dates) * MM, colour, width=1.4))
    return [*items, Dots(key, x, history.values * MM, colour, label=title, legend=legend)]
