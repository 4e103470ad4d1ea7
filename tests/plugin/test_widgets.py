# SPDX-License-Identifier: GPL-2.0-or-later
"""Widgets that need no map: they are made, drawn and used. On Qt 6 too, see test_qt6.py."""

from __future__ import annotations

import importlib
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from dock_helpers import pump

from insar_workbench.plugin.plots.plot_items import Band, Line
from insar_workbench.plugin.settings import PlotStyle

PLUGIN = Path(__file__).resolve().parents[2] / "plugin"


def colours_of(widget: Any) -> set[str]:
    """The colours in a picture of the widget, on a grid of places."""
    image = widget.grab().toImage()
    return {image.pixelColor(x, y).name() for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)}


MODULES = [
    ".".join(path.relative_to(PLUGIN).with_suffix("").parts)
    for path in sorted(PLUGIN.rglob("*.py"))
    if path.stem != "__init__"
]


@pytest.mark.parametrize("name", MODULES)
def test_module_loads(qgis_app: Any, name: str) -> None:
    assert importlib.import_module(f"insar_workbench.plugin.{name}")


@pytest.mark.parametrize(
    ("module", "name", "arguments"),
    [
        ("map.date_player", "DatePlayer", (lambda: False,)),
        ("network.network_toolbar", "NetworkToolbar", ()),
        ("series.style_editor", "StyleEditor", (PlotStyle(),)),
        ("transect.transect_toolbar", "TransectToolbar", (None,)),
        ("transect.transect_list", "TransectList", ()),
        ("points.point_list", "PointList", ()),
    ],
)
def test_widget_is_made_and_drawn(qgis_app: Any, module: str, name: str, arguments: tuple) -> None:
    widget = getattr(importlib.import_module(f"insar_workbench.plugin.{module}"), name)(*arguments)
    widget.resize(600, 200)
    widget.show()
    pump()
    assert len(colours_of(widget)) > 1
    widget.close()
    widget.deleteLater()
    pump()


def test_colour_bar_shows_its_colours(qgis_app: Any) -> None:
    from insar_workbench.plugin.plots.colour_bar import ColourBar

    bar = ColourBar()
    bar.show_range(["#ff0000", "#0000ff"], [(0.0, "-1"), (1.0, "+1")], "mm")
    bar.resize(bar.sizeHint().width(), 300)
    image = bar.grab().toImage()
    seen = [image.pixelColor(x, y) for x in range(image.width()) for y in (20, 280)]
    assert any(colour.red() > 200 > 60 > colour.blue() for colour in seen)
    assert any(colour.blue() > 200 > 60 > colour.red() for colour in seen)
    bar.deleteLater()
    pump()


def test_plot_is_drawn_and_pointed_at(qgis_app: Any) -> None:
    from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, Qt
    from qgis.PyQt.QtGui import QMouseEvent
    from qgis.PyQt.QtWidgets import QApplication

    from insar_workbench.plugin.plots.plot_widget import PlotWidget

    plot = PlotWidget(rows=1)
    plot.resize(500, 300)
    plot.show()
    x = np.arange(20.0) * 86400 * 30
    line, band = Line(("l",), x, np.sin(x / 86400 / 90), "#e4572e"), Band(("b",), x, x * 0 - 1, x * 0 + 1, "#1e88e5")
    plot.draw([line, band])
    pump(10)
    assert "#e4572e" in colours_of(plot)
    seen: list[float | None] = []
    plot.pointed.connect(seen.append)
    view = plot.rows[0].plot.scene().views()[0].viewport()
    for place in (QPoint(200, 100), QPoint(250, 120), QPoint(300, 140)):
        move = QMouseEvent(
            QEvent.Type.MouseMove,
            QPointF(place),
            QPointF(view.mapToGlobal(place)),
            Qt.MouseButton.NoButton,
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(view, move)
        pump()
    assert [value for value in seen if value is not None and x[0] <= value <= x[-1]]
    plot.close_plot()
    plot.deleteLater()
    pump()
