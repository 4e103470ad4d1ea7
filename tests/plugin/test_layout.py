# SPDX-License-Identifier: GPL-2.0-or-later
"""What a person sees of the panels: shares of their parts, all buttons, labels of axes and legends."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest
from dock_helpers import pump
from qgis.PyQt.QtCore import QPoint
from qgis.PyQt.QtGui import QFont, QFontMetricsF
from qgis.PyQt.QtWidgets import QAbstractButton, QComboBox, QSlider, QToolBar

from insar_workbench.plugin.split_panel import SplitPanel

if TYPE_CHECKING:
    from insar_workbench.plugin.dock import InsarDock

SPLIT = (0, 1, 2)


def share(panel: SplitPanel) -> float:
    """Of the second part."""
    first, second = panel.splitter.sizes()
    return second / (first + second)


@pytest.mark.parametrize("number", SPLIT)
def test_parts_keep_their_share_until_the_handle_is_moved(make_dock: Callable[[], InsarDock], number: int) -> None:
    dock = make_dock()
    panel = dock.panels[number]
    dock.tabs.setCurrentIndex(number)
    for width, height in ((900, 400), (1280, 380), (1000, 380)):
        dock.resize(width, height)
        pump()
        assert share(panel) == pytest.approx(panel.second_share, abs=0.03)
    assert panel.sizes is None
    panel.splitter.moveSplitter(300, 1)
    moved = share(panel)
    assert moved > panel.second_share + 0.1
    dock.resize(1280, 380)
    pump()
    assert share(panel) > panel.second_share + 0.1
    kept = panel.save_state()["splitter"]
    assert kept == panel.splitter.sizes()
    other = make_dock().panels[number]
    other.restore_state({"splitter": kept})
    assert other.sizes is not None


@pytest.mark.parametrize("width", [420, 700])
@pytest.mark.parametrize("number", SPLIT)
def test_a_narrow_dock_shows_all_buttons(dock: InsarDock, number: int, width: int) -> None:
    if number == 1:
        dock.panels[1].toolbar.quantity.setCurrentIndex(1)  # that with two dates
    dock.tabs.setCurrentIndex(number)
    dock.resize(width, 640)
    pump()
    toolbar = dock.panels[number].toolbar
    shown = [
        bar.widgetForAction(action)
        for bar in toolbar.findChildren(QToolBar)
        for action in bar.actions()
        if action.isVisible() and not action.isSeparator()
    ]
    assert len(shown) > 8
    for widget in shown:
        assert widget.isVisible()
        corner = widget.mapTo(dock, QPoint(widget.width(), widget.height()))
        assert corner.x() <= dock.width()


@pytest.mark.parametrize("width", [420, 600, 1280])
def test_tabs_and_the_buttons_beside_them_have_room(dock: InsarDock, width: int) -> None:
    from qgis.PyQt.QtCore import Qt

    header, tabs = dock.header, dock.tabs.tabBar()
    dock.resize(width, 400)
    pump()
    assert tabs.tabRect(tabs.count() - 1).right() <= tabs.width() <= header.x()
    wide = not tabs.tabIcon(0).isNull()
    assert wide == (width == 1280)
    for button in (header.open_button, header.analyse_button, header.export_button):
        assert button.isVisible() and button.toolTip()
        assert (button.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonTextBesideIcon) == wide
        assert button.width() >= button.sizeHint().width()
        assert button.mapTo(dock, QPoint(button.width(), 0)).x() <= dock.width()


def test_texts_come_as_soon_as_there_is_room_for_all(dock: InsarDock) -> None:
    tabs = dock.tabs.tabBar()
    for width in range(400, 1000, 10):
        dock.resize(width, 400)
        pump()
        if not tabs.tabIcon(0).isNull():
            break
    assert 550 < width < 900
    texts = [tabs.fontMetrics().horizontalAdvance(tabs.tabText(number)) for number in range(tabs.count())]
    room = [tabs.tabRect(number).width() - tabs.iconSize().width() for number in range(tabs.count())]
    assert all(given > text for given, text in zip(room, texts))


def test_every_button_of_the_panels_tells_what_it_does(dock: InsarDock) -> None:
    for panel in dock.panels:
        for bar in panel.findChildren(QToolBar):
            for action in bar.actions():
                widget = bar.widgetForAction(action)
                assert action.isSeparator() or widget.toolTip(), type(widget)
        for widget in panel.findChildren(QComboBox) + panel.findChildren(QSlider):
            if widget.window() is dock.window() and widget.isVisibleTo(panel):
                assert widget.toolTip() or widget.parentWidget().toolTip(), type(widget)
    footer = next(panel.footer for panel in dock.panels if hasattr(panel, "footer"))
    assert isinstance(footer.cancel_button, QAbstractButton)
    assert footer.cancel_button.toolTip()


@pytest.mark.parametrize("low,high", [(2221.0, 2256.0), (0.0, 300.0), (-3.2, 4.4), (99.6, 101.3), (1.0, 9.99)])
@pytest.mark.parametrize("size", [45, 65, 110])
def test_a_low_plot_has_two_labels(low: float, high: float, size: float) -> None:
    from insar_workbench.plugin.plots.value_axis import HALF_LABEL, label_step

    step = label_step(low, high, size)
    assert step is not None
    edge = HALF_LABEL * (high - low) / size
    inside = [n * step for n in range(math.floor(low / step), math.ceil(high / step) + 1)]
    inside = [value for value in inside if low + edge <= value <= high - edge]
    assert 2 <= len(inside) <= 5
    assert round(step / 10 ** math.floor(math.log10(step) + 1e-9)) in (1, 2, 5)


def test_a_plot_without_room_has_no_forced_labels() -> None:
    from insar_workbench.plugin.plots.value_axis import label_step

    assert label_step(0.0, 1.0, 20.0) is None


def test_the_legend_fits_and_no_number_is_shortened(qgis_app: Any) -> None:
    from insar_workbench.plugin.plots.plot_row import shortened

    metrics = QFontMetricsF(QFont("DejaVu Sans", 9))
    legend, value = "Point 1 · timeseries_ramp_demErr: −99.6 ± 6.4 mm/year", "−99.6 ± 6.4 mm/year"
    assert shortened(legend, metrics, 10 * metrics.horizontalAdvance(legend)) == legend
    for width in (60, 120, 200, 260, 300):
        text = shortened(legend, metrics, width)
        assert metrics.horizontalAdvance(text) <= width
        assert text.endswith(": " + value) or not any(sign in text for sign in "±−")
    assert value in shortened(legend, metrics, 260)
