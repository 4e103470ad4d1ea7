# SPDX-License-Identifier: GPL-2.0-or-later
"""Buttons, menus and forms of the displacement histories: reference, fits, replicas, names, tools, tables."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest
from dock_helpers import DATES, WAVELENGTH, Mouse, make_grid, make_result, pump, true_rate
from qgis.core import QgsCoordinateReferenceSystem, QgsFeature, QgsGeometry, QgsPointXY, QgsProject, QgsVectorLayer
from qgis.gui import QgsMapToolPan

from insar_workbench.core.grid import to_lonlat
from insar_workbench.core.time_functions.time_terms import TimeFunctions
from insar_workbench.plugin.plots.plot_items import Dots, Line
from insar_workbench.plugin.series.model_editor import ModelEditor
from insar_workbench.plugin.session import Model
from insar_workbench.plugin.settings import PREFIX, PlotStyle, YAxis

if TYPE_CHECKING:
    from qgis.core import QgsApplication
    from qgis.gui import QgsMapCanvas

    from insar_workbench.plugin.dock import InsarDock
    from insar_workbench.plugin.series.time_series_panel import TimeSeriesPanel


@pytest.fixture
def panel(dock: InsarDock) -> TimeSeriesPanel:
    """The panel of the dock."""
    return dock.panels[0]


def settle(panel: TimeSeriesPanel) -> None:
    """Wait until everything is drawn."""
    while panel._more_timer.isActive():
        pump(1)


def texts(panel: TimeSeriesPanel) -> list[str]:
    """The column of names."""
    settle(panel)
    return [panel.table.item(row, 0).text() for row in range(panel.table.rowCount())]


def faded(panel: TimeSeriesPanel) -> list[Dots]:
    """The replicas that are drawn."""
    return [item for item in panel.plot.rows[0]._pool.items if isinstance(item, Dots) and item.faded]


def rate(panel: TimeSeriesPanel, number: int = 0) -> float:
    """Fitted rate, m/year."""
    return panel.book.curves()[number].fit.rate


def add_points(canvas: QgsMapCanvas) -> None:
    """Make a layer the current one that has a point at the pixel (10, 10)."""
    layer = QgsVectorLayer("Point?crs=EPSG:4326&field=D20200101:double&field=D20200201:double", "points", "memory")
    feature = QgsFeature(layer.fields())
    place = to_lonlat(make_grid(), *make_grid().centre(10, 10))
    feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(*place)))
    feature.setAttributes([0.0, -1.0])
    layer.dataProvider().addFeatures([feature])
    layer.updateExtents()
    QgsProject.instance().addMapLayer(layer, False)
    canvas.setCurrentLayer(layer)


# --- names ---


def test_renaming_with_two_files_changes_the_name_alone(
    panel: TimeSeriesPanel, dock: InsarDock, mouse: Mouse, tmp_path: Path
) -> None:
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtTest import QTest
    from qgis.PyQt.QtWidgets import QLineEdit

    assert dock.open(make_result(tmp_path / "descending", factor=0.5), add=True)
    mouse.click(10, 10)
    assert texts(panel) == ["Point 1 · result", "Point 1 · descending"]
    panel.table.editItem(panel.table.item(0, 0))
    editor = panel.table.findChild(QLineEdit)
    assert editor.text() == "Point 1"
    editor.setText("Dam")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    pump()
    assert panel.session.targets[0].name == "Dam"
    assert texts(panel) == ["Dam · result", "Dam · descending"]


def test_the_reference_has_no_name_to_change(panel: TimeSeriesPanel, mouse: Mouse) -> None:
    from qgis.PyQt.QtCore import Qt

    mouse.click(10, 10)
    assert panel.table.item(0, 0).flags() & Qt.ItemFlag.ItemIsEditable
    mouse.click(15, 20, "control")
    assert texts(panel) == ["Reference", "Point 1"]
    assert not panel.table.item(0, 0).flags() & Qt.ItemFlag.ItemIsEditable
    assert panel.table.item(1, 0).flags() & Qt.ItemFlag.ItemIsEditable


# --- tools ---


def test_showing_a_series_leaves_the_tool_of_the_person(
    make_dock: Callable[[], InsarDock], canvas: QgsMapCanvas, result: Path, tmp_path: Path
) -> None:
    dock = make_dock()
    panel = dock.panels[0]
    pan = QgsMapToolPan(canvas)
    canvas.setMapTool(pan)
    dock.open(result)
    assert canvas.mapTool() is panel.pick_tool  # the first result
    canvas.setMapTool(pan)
    make_result(tmp_path / "descending")
    dock.open(tmp_path / "descending", add=True)
    panel.session.show_source(panel.session.sources[0].key, False)
    assert canvas.mapTool() is pan
    canvas.unsetMapTool(pan)


def test_a_drag_that_was_broken_off_does_not_shape_the_next(panel: TimeSeriesPanel, mouse: Mouse) -> None:
    panel.toolbar.circle.trigger()
    for keys, middle, edge in (("", (6, 8), 10), ("shift", (13, 20), 24)):
        mouse.click(*middle)
        mouse.click(middle[0], edge, keys)
    first, second = (np.ptp(target.vertices, axis=0)[0] for target in panel.session.targets)
    assert (first, second) == (pytest.approx(120, rel=0.05), pytest.approx(240, rel=0.05))
    panel.toolbar.pick.trigger()
    mouse.drag((6, 8), (7, 9), (8, 10), release=False)
    panel.toolbar.polygon.trigger()
    panel.toolbar.pick.trigger()
    mouse.drag((13, 20), (13, 19), (12, 18))
    assert [np.ptp(target.vertices, axis=0)[0] for target in panel.session.targets] == pytest.approx([first, second])
    moved = np.mean(panel.session.targets[1].vertices, axis=0)
    assert mouse.grid.pixel(*moved) == (12, 18)


def test_a_broken_off_drag_of_the_reference_puts_its_marker_back(panel: TimeSeriesPanel, mouse: Mouse) -> None:
    mouse.click(15, 20, "control")
    settle(panel)
    mouse.drag((15, 20), (14, 10), (10, 10), release=False)
    assert panel.markers.at(mouse.at(10, 10)) == 0
    panel.toolbar.polygon.trigger()
    assert panel.markers.at(mouse.at(15, 20)) == 0


def test_zoom_to_an_area_shows_all_of_it(panel: TimeSeriesPanel, canvas: QgsMapCanvas, mouse: Mouse) -> None:
    panel.toolbar.circle.trigger()
    mouse.drag((10, 20), (10, 22), (10, 24))
    panel.table.zoomWanted.emit(1)
    view, corners = canvas.extent(), panel.session.targets[0].vertices
    assert all(view.contains(QgsPointXY(*corner)) for corner in corners)
    assert view.width() < 3000
    assert mouse.grid.pixel(view.center().x(), view.center().y()) == (10, 20)


# --- reference ---


def test_the_reference_button_is_for_one_click(panel: TimeSeriesPanel, mouse: Mouse, canvas: QgsMapCanvas) -> None:
    mouse.click(10, 10)
    canvas.unsetMapTool(panel.pick_tool)
    panel.toolbar.reference.trigger()
    assert canvas.mapTool() is panel.pick_tool
    mouse.click(1, 1)  # no data: it stays on
    assert panel.toolbar.reference.isChecked()
    mouse.click(15, 20)
    assert not panel.toolbar.reference.isChecked()
    assert panel.session.reference is not None
    assert rate(panel) == pytest.approx(true_rate()[10, 10] - true_rate()[15, 20], abs=5e-5)
    mouse.click(12, 12)
    assert mouse.grid.pixel(*panel.session.reference.vertices[0]) == (15, 20)
    assert mouse.grid.pixel(*panel.session.targets[0].vertices[0]) == (12, 12)


def test_the_reference_button_takes_a_place_with_a_marker(panel: TimeSeriesPanel, mouse: Mouse) -> None:
    mouse.click(10, 10)
    panel.toolbar.reference.trigger()
    mouse.click(10, 10)
    assert mouse.grid.pixel(*panel.session.reference.vertices[0]) == (10, 10)


def test_the_reference_button_takes_an_area(panel: TimeSeriesPanel, mouse: Mouse) -> None:
    mouse.click(10, 10)
    panel.toolbar.reference.trigger()
    panel.toolbar.circle.trigger()
    mouse.drag((10, 20), (10, 22), (10, 24))
    assert panel.session.reference.is_area
    assert not panel.toolbar.reference.isChecked()
    assert len(panel.session.targets) == 1


def test_the_reference_button_goes_off_with_the_panel(panel: TimeSeriesPanel) -> None:
    panel.toolbar.reference.trigger()
    panel.deactivate()
    assert not panel.toolbar.reference.isChecked()


def test_remove_the_last(panel: TimeSeriesPanel, mouse: Mouse) -> None:
    assert not panel.toolbar.removeLast.isEnabled()
    mouse.click(10, 10)
    mouse.click(15, 20, "shift")
    panel.session.remove_target(1)
    mouse.click(5, 20, "shift")  # takes the free number 1
    panel.toolbar.removeLast.trigger()
    assert [target.number for target in panel.session.targets] == [2]
    panel.toolbar.removeLast.trigger()
    assert panel.session.targets == ()
    assert not panel.toolbar.removeLast.isEnabled()


# --- menus ---


def test_a_tick_in_the_series_menu(panel: TimeSeriesPanel, dock: InsarDock, tmp_path: Path) -> None:
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtTest import QTest

    assert dock.open(make_result(tmp_path / "descending"), add=True)
    menu = panel.toolbar.series_menu
    menu.popup(panel.mapToGlobal(panel.rect().center()))
    first, second = menu.actions()
    place = menu.actionGeometry(first).center()
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    pump()
    assert [source.shown for source in panel.session.sources] == [False, True]
    assert menu.isVisible()
    assert menu.actions() == [first, second]  # the ticked action was not deleted under the mouse
    panel.session.show_source(panel.session.sources[1].key, False)
    assert not second.isChecked()
    assert panel.session.shown_sources == ()
    menu.close()
    panel.session.forget_layers([])
    dock.open(tmp_path / "result")
    menu.aboutToShow.emit()
    assert len(menu.actions()) == 1


def test_fits_by_one_click(panel: TimeSeriesPanel, mouse: Mouse) -> None:
    mouse.click(10, 10)
    toolbar, editor = panel.toolbar, panel.toolbar.model_editor
    buttons = (toolbar.quadratic, toolbar.cubic, toolbar.annual, toolbar.noModel)

    def state() -> list[bool]:
        return [button.isChecked() for button in buttons]

    toolbar.quadratic.trigger()
    assert panel.book.curves()[0].fit.names == ("offset", "velocity", "acceleration")
    toolbar.cubic.trigger()
    assert panel.book.curves()[0].fit.names == ("offset", "velocity", "acceleration", "poly3")
    assert state() == [False, True, False, False]
    assert editor.degree.currentData() == 3
    editor.semi_annual.setChecked(True)
    assert panel.session.model.functions.polynomial == 3  # an edit elsewhere leaves the degree
    toolbar.annual.trigger()
    assert panel.session.model.functions.periodic == (1.0, 0.5)
    toolbar.annual.trigger()
    assert panel.session.model.functions.periodic == (0.5,)
    toolbar.cubic.trigger()
    assert panel.session.model.functions.polynomial == 1
    toolbar.noModel.trigger()
    assert not panel.session.model.shown
    assert not [item for item in panel.plot.rows[0]._pool.items if isinstance(item, Line)]
    toolbar.quadratic.trigger()
    assert state() == [True, False, False, False]  # a fit that is asked for is shown
    assert panel.session.model.shown


def test_the_steady_axis_can_be_chosen(panel: TimeSeriesPanel, mouse: Mouse) -> None:
    mouse.click(10, 10)
    panel.toolbar._axis_actions[YAxis.STEADY].trigger()
    assert panel.session.style.y_axis == "steady"
    assert PlotStyle.load().y_axis == "steady"


# --- forms ---


def test_relaxation_begins_on_the_first_date(panel: TimeSeriesPanel, mouse: Mouse) -> None:
    mouse.click(10, 10)
    editor = panel.toolbar.model_editor
    editor.exp.setText("200")
    editor.exp.editingFinished.emit()
    assert editor.problem.isHidden()
    assert panel.session.model.functions.exp == ((date(2019, 1, 5), 200.0),)
    assert editor.exp.text() == "20190105 200"
    assert panel.book.curves()[0].fit is not None
    editor.exp.setText("2019-03-01 60")
    editor.exp.editingFinished.emit()
    assert panel.session.model.functions.exp == ((date(2019, 3, 1), 60.0),)


def test_the_form_keeps_a_degree_that_it_does_not_offer(qgis_app: QgsApplication) -> None:
    editor = ModelEditor(Model(TimeFunctions(4)))
    changed: list[Model] = []
    editor.changed.connect(changed.append)
    editor.annual.setChecked(True)
    assert changed[-1].functions == TimeFunctions(4, (1.0,))


def test_settings_of_another_version_are_left_out(qgis_app: QgsApplication) -> None:
    from qgis.core import QgsSettings

    stored = QgsSettings()
    try:
        for name, value in (("y_axis", "logarithmic"), ("statistic", "mode"), ("dot_size", "9"), ("replica_step", -3)):
            stored.setValue(PREFIX + name, value)
        assert PlotStyle.load() == PlotStyle(dot_size=9)
    finally:
        PlotStyle().save()


def test_the_step_of_replicas_can_be_chosen(panel: TimeSeriesPanel, mouse: Mouse) -> None:
    mouse.click(10, 10)
    editor = panel.toolbar.style_editor
    editor.replicas.setValue(1)
    y = panel.plot.rows[0].dots()[0].y
    assert [float(np.ptp(copy.y - y)) for copy in faded(panel)] == pytest.approx([0, 0])
    assert max(item.y[0] for item in faded(panel)) - y[0] == pytest.approx(WAVELENGTH / 2 * 1000)
    editor.replica_step.setValue(15.5)
    assert max(item.y[0] for item in faded(panel)) - y[0] == pytest.approx(15.5)
    assert PlotStyle.load().replica_step == 15.5
    assert "wavelength" not in panel.status.text()


def test_replicas_without_a_wavelength_say_their_step(
    make_dock: Callable[[], InsarDock], canvas: QgsMapCanvas, mouse: Mouse
) -> None:
    add_points(canvas)
    panel = make_dock().panels[0]
    panel.session.change_style(replicas=1)
    mouse.click(10, 10)
    assert sorted(item.y[0] for item in faded(panel)) == pytest.approx([-28, 28])
    assert "points: wavelength unknown, replicas are 28 mm apart" in panel.status.text()
    panel.session.change_style(replica_step=10.0)
    assert sorted(item.y[0] for item in faded(panel)) == pytest.approx([-10, 10])
    assert "wavelength" not in panel.status.text()


# --- tables ---


def test_the_table_says_where_the_curves_come_from(panel: TimeSeriesPanel, mouse: Mouse, result: Path) -> None:
    mouse.click(10, 10)
    panel.toolbar.circle.trigger()
    mouse.click(10, 20)
    mouse.click(10, 22, "shift")
    rows = list(csv.DictReader(io.StringIO(panel.csv())))
    assert len(rows) == 2 * DATES
    point, area = rows[0], rows[-1]
    target = panel.session.targets[0]
    assert point["crs"] == target.crs == "EPSG:32614"
    shape = QgsGeometry.fromWkt(point["place"]).asPoint()
    assert (shape.x(), shape.y()) == pytest.approx(target.vertices[0], abs=1e-3)
    lonlat = to_lonlat(make_grid(), *target.vertices[0])
    assert (float(point["longitude"]), float(point["latitude"])) == pytest.approx(lonlat, abs=1e-7)
    assert point["source"] == str(result / "timeseries.h5")
    assert point["reference"] == ""
    assert QgsGeometry.fromWkt(area["place"]).area() == pytest.approx(np.pi * 60**2, rel=0.02)
    # a reference in another coordinate system than the points
    place = QgsPointXY(*to_lonlat(make_grid(), *make_grid().centre(15, 20)))
    made = panel.session.new_target([(place.x(), place.y())], QgsCoordinateReferenceSystem("EPSG:4326"), ())
    panel.picker.set_reference(made)
    (row, *_) = csv.DictReader(io.StringIO(panel.csv()))
    there = QgsGeometry.fromWkt(row["reference"]).asPoint()
    assert make_grid().pixel(there.x(), there.y()) == (15, 20)


def test_a_table_of_a_point_layer_names_the_layer(
    make_dock: Callable[[], InsarDock], canvas: QgsMapCanvas, mouse: Mouse
) -> None:
    add_points(canvas)
    panel = make_dock().panels[0]
    mouse.click(10, 10)
    (first, *_) = csv.DictReader(io.StringIO(panel.csv()))
    assert (first["source"], first["crs"]) == ("points", "EPSG:4326")
