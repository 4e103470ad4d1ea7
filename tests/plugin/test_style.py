# SPDX-License-Identifier: GPL-2.0-or-later
"""The looks that a person can choose: axes, lines, areas, pictures; and back to the defaults."""

from __future__ import annotations

from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from dock_helpers import Mouse, pump
from qgis.core import QgsSettings
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QFont, QFontMetrics, QImage
from qgis.PyQt.QtTest import QTest

from insar_workbench.plugin.plots.plot_items import Band, Line, to_seconds
from insar_workbench.plugin.plots.time_axis import hover_text, make_time_axis, set_date_format
from insar_workbench.plugin.settings import PREFIX, PlotStyle

if TYPE_CHECKING:
    from qgis.core import QgsApplication

    from insar_workbench.plugin.dock import InsarDock
    from insar_workbench.plugin.series.time_series_panel import TimeSeriesPanel


@pytest.fixture
def panel(dock: InsarDock) -> TimeSeriesPanel:
    """The panel of histories."""
    return dock.panels[0]


def settle(panel: TimeSeriesPanel) -> None:
    """Wait until everything is drawn."""
    for _ in range(200):
        pump(1)
        if not panel._more_timer.isActive() and not panel.book.is_reading:
            return
        QTest.qWait(10)


def choose(box: Any, value: str) -> None:
    """Choose an entry of a box by what it stands for."""
    box.setCurrentIndex(box.findData(value))


def items(panel: TimeSeriesPanel, kind: type) -> list[Any]:
    """What the upper plot shows."""
    return [item for item in panel.plot.rows[0]._pool.items if isinstance(item, kind)]


# --- areas ---


def test_the_range_and_the_members_of_an_area(panel: TimeSeriesPanel, mouse: Mouse, dock: InsarDock) -> None:
    panel.toolbar.polygon.trigger()
    for corner in ((8, 8), (8, 12), (12, 12), (12, 8)):
        mouse.click(*corner)
    mouse.click(10, 10, button="RightButton")
    settle(panel)
    (curve,) = panel.book.curves()
    assert items(panel, Band) == [] and len(items(panel, Line)) == 1
    editor = panel.toolbar.style_editor
    editor.area_range.click()
    editor.area_members.click()
    settle(panel)
    (curve,) = panel.book.curves()
    pixels = curve.history.pixels
    (band,) = items(panel, Band)
    (members,) = [line for line in items(panel, Line) if line.behind]
    cube = curve.source.series.read()[:, 8:13, 8:13].reshape(24, -1) * 1000
    assert 9 <= pixels <= 25
    assert (band.low >= cube.min(axis=1) - 1e-3).all() and (band.high <= cube.max(axis=1) + 1e-3).all()
    assert band.high[-1] - band.low[-1] > 5
    curves = members.y.reshape(pixels, 25)
    assert np.isnan(curves[:, -1]).all()
    for row in curves[:, :-1]:
        assert np.abs(cube - row[:, None]).max(axis=0).min() < 1e-3
    np.testing.assert_allclose(np.nanmin(curves[:, :-1], axis=0), band.low, atol=1e-3)
    assert members.colour == "#46e4572e"
    dock.session.set_reference(
        dock.session.new_target((curve.source.series.grid.centre(10, 10),), dock.session.data_crs, ())
    )
    settle(panel)
    reference = curve.source.series.pixel(10, 10) * 1000
    (moved,) = items(panel, Band)
    np.testing.assert_allclose(moved.low, band.low - reference, atol=1e-3)
    editor.area_range.click()
    settle(panel)
    assert items(panel, Band) == []


# --- axes ---


@pytest.mark.parametrize(
    "name, first", [("iso", "2019-04-01"), ("dmy", "01.04.2019"), ("mdy", "04/01/2019"), ("month", "Apr 2019")]
)
def test_dates_on_the_axis(qgis_app: QgsApplication, name: str, first: str) -> None:
    pg = pytest.importorskip("pyqtgraph")
    axis = make_time_axis(pg, "bottom", name)
    axis.fontMetrics = QFontMetrics(QFont("DejaVu Sans", 9))
    low, high = to_seconds([date(2019, 3, 5), date(2020, 5, 23)])
    for width in (300, 900, 4000, 20_000):
        ((spacing, ticks),) = axis.tickValues(low, high, width)
        texts = axis.tickStrings(ticks, 1.0, spacing)
        assert len(set(texts)) == len(texts) > 0
        widest = max(axis.fontMetrics.boundingRect(text).width() for text in texts)
        assert len(ticks) < 2 or np.diff(ticks).min() / (high - low) * width > widest
    ((spacing, ticks),) = axis.tickValues(low, high, 1600)
    assert axis.tickStrings(ticks, 1.0, spacing)[0] == first


def test_years_alone_and_back(qgis_app: QgsApplication) -> None:
    pg = pytest.importorskip("pyqtgraph")
    axis = make_time_axis(pg, "bottom", "year")
    axis.fontMetrics = QFontMetrics(QFont("DejaVu Sans", 9))
    low, high = to_seconds([date(2015, 3, 5), date(2020, 5, 23)])
    ((spacing, ticks),) = axis.tickValues(low, high, 3000)
    assert axis.tickStrings(ticks, 1.0, spacing) == ["2016", "2017", "2018", "2019", "2020"]
    set_date_format(pg, axis, "auto")
    assert [spacing for spacing, _ in axis.tickValues(low, high, 3000)] == [31536000, 2592000]
    assert hover_text(date(2020, 1, 31), "mdy") == "01/31/2020"
    assert hover_text(date(2020, 1, 31), "year") == "2020-01-31"


def test_own_titles(panel: TimeSeriesPanel, mouse: Mouse) -> None:
    mouse.click(10, 10)
    plot = panel.plot.rows[0].plot
    editor = panel.toolbar.style_editor
    assert plot.getAxis("left").labelText == "LOS displacement (mm)"
    QTest.keyClicks(editor.value_title, "Subsidence [mm]")
    QTest.keyClicks(editor.time_title, "Time")
    assert plot.getAxis("left").labelText == "Subsidence [mm]"
    assert (plot.getAxis("bottom").labelText, plot.getAxis("bottom").label.isVisible()) == ("Time", True)
    editor.value_title.clear()
    editor.time_title.clear()
    assert plot.getAxis("left").labelText == "LOS displacement (mm)"
    assert not plot.getAxis("bottom").label.isVisible()


def test_dates_are_chosen_in_the_form(panel: TimeSeriesPanel, mouse: Mouse) -> None:
    mouse.click(10, 10)
    choose(panel.toolbar.style_editor.date_format, "dmy")
    axis = panel.plot.rows[0].plot.getAxis("bottom")
    assert axis.zoomLevels[float("inf")].tickSpecs[0].format == "%d.%m.%Y"
    dots = panel.plot.rows[0].dots()[0]
    panel.plot.rows[0].show_hover(dots, 2, True)
    assert panel.plot.rows[0]._hover.toPlainText().startswith("22.02.2019")


# --- lines ---


def test_style_of_lines(panel: TimeSeriesPanel, mouse: Mouse) -> None:
    mouse.click(10, 10)
    editor = panel.toolbar.style_editor
    (model,) = items(panel, Line)
    graphics = panel.plot.rows[0]._pool._used[(Line, model.key)][1].parts[0]
    for name, kind in (("dash", Qt.PenStyle.DashLine), ("dot", Qt.PenStyle.DotLine), ("solid", Qt.PenStyle.SolidLine)):
        choose(editor.line_style, name)
        assert graphics.opts["pen"].style() == kind and graphics.isVisible()
    choose(editor.line_style, "none")
    assert not graphics.isVisible()
    assert len(panel.plot.rows[0].dots()) == 1


# --- pictures ---


def test_size_of_pictures(panel: TimeSeriesPanel, mouse: Mouse, tmp_path: Path) -> None:
    mouse.click(10, 10)
    editor = panel.toolbar.style_editor
    panel.export(str(tmp_path / "a.png"))
    editor.picture_width.setValue(1000)
    editor.picture_scale.setValue(1.5)
    panel.export(str(tmp_path / "b.png"))
    panel.export(str(tmp_path / "b.svg"))
    assert QImage(str(tmp_path / "a.png")).width() == 2400
    assert QImage(str(tmp_path / "b.png")).width() == 1500
    assert 'width="1000"' in (tmp_path / "b.svg").read_text(encoding="utf-8")


# --- all of them ---


def test_defaults_set_everything_back(panel: TimeSeriesPanel, mouse: Mouse) -> None:
    mouse.click(10, 10)
    editor, session = panel.toolbar.style_editor, panel.session
    changes: dict[str, Any] = {
        "dot_size": 12, "line_width": 4.0, "font_size": 14, "connect": True, "error_bars": False, "grid": False,
        "legend": False, "y_axis": "steady", "replicas": 2, "replica_step": 11.5, "hold": True, "random_colours": True,
        "statistic": "mean", "area_range": True, "area_members": True, "line_style": "dot", "date_format": "iso",
        "time_title": "t", "value_title": "d", "picture_width": 500, "picture_scale": 2.0,
    }  # fmt: skip
    assert changes.keys() == asdict(PlotStyle()).keys()
    session.change_style(**changes)
    assert PlotStyle.load() == PlotStyle(**changes)
    editor.set_style(session.style)
    assert (editor.dot_size.value(), editor.value_title.text(), editor.date_format.currentData()) == (12, "d", "iso")
    QTest.mouseClick(editor.defaults, Qt.MouseButton.LeftButton)
    assert session.style == PlotStyle() == PlotStyle.load()
    assert (editor.dot_size.value(), editor.value_title.text(), editor.line_style.currentData()) == (7, "", "solid")
    assert not panel.toolbar.hold.isChecked()
    assert len(panel.plot.rows[0].dots()) == 1


def test_damaged_settings_are_left_out(qgis_app: QgsApplication) -> None:
    stored = QgsSettings()
    try:
        for name, value in (
            ("line_style", "wavy"), ("date_format", 3), ("picture_width", 10), ("picture_scale", "x"),
        ):  # fmt: skip
            stored.setValue(PREFIX + name, value)
        assert PlotStyle.load() == PlotStyle()
    finally:
        PlotStyle().save()
