# SPDX-License-Identifier: GPL-2.0-or-later
"""The panel of displacement histories: from the click on the map to numbers, curves and files."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from dock_helpers import DATES, RATE, ROWS, WAVELENGTH, Mouse, make_grid, make_result, pump, true_rate
from qgis.core import QgsCoordinateReferenceSystem, QgsFeature, QgsGeometry, QgsPointXY, QgsProject, QgsVectorLayer

from insar_workbench.core.errors import MissingDependency
from insar_workbench.core.time_functions.time_terms import TimeFunctions
from insar_workbench.plugin import layers
from insar_workbench.plugin.plots import plot_widget
from insar_workbench.plugin.plots.plot_items import Dots, Line, to_date
from insar_workbench.plugin.settings import PlotStyle, YAxis

if TYPE_CHECKING:
    from qgis.core import QgsRasterLayer
    from qgis.gui import QgsMapCanvas

    from insar_workbench.plugin.dock import InsarDock
    from insar_workbench.plugin.series.time_series_panel import TimeSeriesPanel

MM = 1000.0


@pytest.fixture
def panel(dock: InsarDock) -> TimeSeriesPanel:
    """The panel of the dock."""
    return dock.panels[0]


def settle(panel: TimeSeriesPanel) -> None:
    """Wait until everything is drawn."""
    while panel._more_timer.isActive():
        pump(1)


def curves(panel: TimeSeriesPanel, row: int = 0) -> list[Dots]:
    """The dots that are drawn, when all are."""
    settle(panel)
    return panel.plot.rows[row].dots()


def lines(panel: TimeSeriesPanel) -> list[Line]:
    """The models that are drawn."""
    return [item for item in panel.plot.rows[0]._pool.items if isinstance(item, Line)]


def rates(panel: TimeSeriesPanel) -> list[float]:
    """Fitted rates in mm/year."""
    return [curve.fit.rate * MM for curve in panel.book.curves()]


def expected(row: int, col: int) -> float:
    """True rate of a pixel in mm/year."""
    return float(true_rate()[row, col]) * MM


def table(panel: TimeSeriesPanel) -> list[list[str]]:
    """Texts of the table."""
    settle(panel)
    view = panel.table
    return [[view.item(r, c).text() for c in range(view.columnCount())] for r in range(view.rowCount())]


# --- picking ---


def test_click_shift_click_and_click_again(panel: TimeSeriesPanel, mouse: Mouse) -> None:
    mouse.click(10, 10)
    mouse.click(15, 20, "shift")
    assert [dots.label for dots in curves(panel)] == ["Point 1", "Point 2"]
    assert rates(panel) == pytest.approx([expected(10, 10), expected(15, 20)], abs=1.0)
    assert [panel.markers.at(mouse.at(10, 10)), panel.markers.at(mouse.at(15, 20))] == [1, 2]
    assert curves(panel)[0].colour == panel.session.targets[0].colour
    mouse.click(12, 12)
    assert [dots.label for dots in curves(panel)] == ["Point 1"]
    assert panel.markers.at(mouse.at(15, 20)) is None


def test_hold_on_keeps_the_others(panel: TimeSeriesPanel, mouse: Mouse) -> None:
    panel.toolbar.hold.setChecked(True)
    mouse.click(10, 10)
    mouse.click(15, 20)
    assert len(curves(panel)) == 2


@pytest.mark.parametrize(("place", "sentence"), [((1, 1), "no data"), ((-1, 5), "outside")])
def test_a_click_on_nothing_says_so_and_keeps_the_plot(
    panel: TimeSeriesPanel, mouse: Mouse, place: tuple[int, int], sentence: str
) -> None:
    mouse.click(10, 10)
    before = curves(panel)
    for keys in ("", "shift", "control"):
        mouse.click(*place, keys)
        assert sentence in panel.status.text()
    assert curves(panel) == before
    assert panel.session.reference is None


def test_control_click_sets_the_reference(panel: TimeSeriesPanel, mouse: Mouse) -> None:
    mouse.click(10, 10)
    mouse.click(15, 20, "control")
    assert rates(panel) == pytest.approx([expected(10, 10) - expected(15, 20)], abs=0.05)
    assert table(panel)[0][0] == "Reference"
    assert panel.toolbar.resetReference.isEnabled()
    panel.toolbar.resetReference.trigger()
    assert rates(panel) == pytest.approx([expected(10, 10)], abs=1.0)


def test_a_marker_is_dragged(panel: TimeSeriesPanel, mouse: Mouse) -> None:
    mouse.click(10, 10)
    mouse.drag((10, 10), (11, 12), (15, 20), release=False)
    assert rates(panel) == pytest.approx([expected(15, 20)], abs=1.0)  # while it is dragged
    mouse.drag((15, 20), (1, 1))
    assert "no data" in panel.status.text()
    assert panel.markers.at(mouse.at(15, 20)) == 1  # it went back
    assert rates(panel) == pytest.approx([expected(15, 20)], abs=1.0)


def test_the_reference_is_dragged(panel: TimeSeriesPanel, mouse: Mouse) -> None:
    mouse.click(10, 10)
    mouse.click(15, 20, "control")
    settle(panel)
    mouse.drag((15, 20), (14, 8), (5, 20))
    assert rates(panel) == pytest.approx([expected(10, 10) - expected(5, 20)], abs=0.05)


def test_a_click_is_answered_within_50_ms(panel: TimeSeriesPanel, mouse: Mouse) -> None:
    mouse.click(10, 10)  # imports and first graphics
    pump()
    times = []
    for row in range(5, 15):
        start = time.thread_time()
        mouse.click(row, 20)
        times.append(time.thread_time() - start)
    assert sorted(times)[len(times) // 2] < 0.05


def test_polygon_and_circle_give_the_average_and_its_spread(panel: TimeSeriesPanel, mouse: Mouse) -> None:
    panel.toolbar.polygon.trigger()
    for corner in ((6, 6), (6, 14), (14, 14), (14, 6)):
        mouse.click(*corner)
    mouse.click(10, 10, button="RightButton")
    assert rates(panel) == pytest.approx([expected(10, 10)], abs=1.0)
    assert curves(panel)[0].label == "Area 1"
    spread = np.asarray(curves(panel)[0].spread)
    assert spread[0] == pytest.approx(0.0, abs=1e-6)
    assert spread[-1] > 2.0  # the area does not move as one
    panel.toolbar.circle.trigger()
    mouse.drag((10, 20), (10, 22), (10, 24))
    assert rates(panel) == pytest.approx([expected(10, 20)], abs=1.0)
    assert "pixels" in panel.status.text()


def test_an_area_as_reference(panel: TimeSeriesPanel, mouse: Mouse) -> None:
    mouse.click(10, 10)
    panel.toolbar.circle.trigger()
    mouse.drag((10, 20), (10, 22), (10, 24))
    panel.toolbar.pick.trigger()
    mouse.click(10, 10, "shift")
    panel.table.referenceWanted.emit(1)
    assert rates(panel)[1] == pytest.approx(expected(10, 10) - expected(10, 20), abs=1.0)


def test_mean_and_median(panel: TimeSeriesPanel, mouse: Mouse) -> None:
    panel.toolbar.circle.trigger()
    mouse.drag((4, 5), (4, 6), (4, 9))  # lopsided: a part has no data
    median = rates(panel)[0]
    combo = panel.toolbar.style_editor.statistic
    combo.setCurrentIndex(combo.findData("mean"))
    assert rates(panel)[0] != pytest.approx(median, abs=1e-6)


def test_points_from_a_layer(panel: TimeSeriesPanel, canvas: QgsMapCanvas, mouse: Mouse) -> None:
    layer = QgsVectorLayer("Point?crs=EPSG:4326", "gauges", "memory")
    utm = QgsCoordinateReferenceSystem("EPSG:32614")
    from qgis.core import QgsCoordinateTransform

    to_degrees = QgsCoordinateTransform(utm, layer.crs(), QgsProject.instance())
    features = []
    for pixel in ((8, 8), (12, 25)):
        feature = QgsFeature()
        place = to_degrees.transform(QgsPointXY(*mouse.grid.centre(*pixel)))
        feature.setGeometry(QgsGeometry.fromPointXY(place))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    QgsProject.instance().addMapLayer(layer, False)
    canvas.setCurrentLayer(None)
    panel.toolbar.pointsFromLayer.trigger()
    assert "layer of points or polygons" in panel.status.text()
    canvas.setCurrentLayer(layer)
    panel.toolbar.pointsFromLayer.trigger()
    assert rates(panel) == pytest.approx([expected(8, 8), expected(12, 25)], abs=1.0)
    layer.selectByIds([next(layer.getFeatures()).id()])
    panel.toolbar.removeAll.trigger()
    panel.toolbar.pointsFromLayer.trigger()
    assert rates(panel) == pytest.approx([expected(8, 8)], abs=1.0)


def test_canvas_in_another_coordinate_system(
    panel: TimeSeriesPanel, canvas: QgsMapCanvas, mouse: Mouse, result: Path
) -> None:
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    pump()
    mouse.click(10, 10)
    assert rates(panel) == pytest.approx([expected(10, 10)], abs=1.0)
    assert panel.session.targets[0].crs == "EPSG:32614"
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    pump()
    assert panel.markers.at(mouse.at(10, 10)) == 1
    mouse.drag((10, 10), (12, 12), (15, 20))
    assert rates(panel) == pytest.approx([expected(15, 20)], abs=1.0)


def test_without_data_a_click_explains(make_dock: Callable[[], InsarDock], canvas: QgsMapCanvas, mouse: Mouse) -> None:
    panel = make_dock().panels[0]
    canvas.setMapTool(panel.pick_tool)
    mouse.click(10, 10)
    assert "Nothing is open" in panel.status.text()


def test_escape_leaves_tools_and_the_choice_of_a_reference(
    panel: TimeSeriesPanel, mouse: Mouse, canvas: QgsMapCanvas
) -> None:
    toolbar = panel.toolbar
    for action in (toolbar.polygon, toolbar.circle):
        action.trigger()
        assert canvas.mapTool() is not panel.pick_tool
        mouse.key("Key_Escape")
        assert canvas.mapTool() is panel.pick_tool
        assert toolbar.pick.isChecked()
        assert not action.isChecked()
    toolbar.reference.trigger()
    mouse.key("Key_Escape")
    assert not toolbar.reference.isChecked()
    mouse.click(10, 10)
    assert panel.session.reference is None
    assert len(panel.session.targets) == 1


# --- the table ---


def test_table_shows_rate_coherence_and_place(panel: TimeSeriesPanel, mouse: Mouse) -> None:
    mouse.click(10, 10)
    name, rate, coherence, place = table(panel)[0]
    assert name == "Point 1"
    assert float(rate.split("±")[0].replace("−", "-")) == pytest.approx(expected(10, 10), abs=1.0)
    assert "±" in rate
    assert coherence == "0.75"
    x, y = (float(number) for number in place.split(","))
    assert mouse.grid.pixel(x, y) == (10, 10)


def test_one_opening_of_the_file_gives_the_coherence_of_all_points(
    panel: TimeSeriesPanel, mouse: Mouse, monkeypatch: pytest.MonkeyPatch
) -> None:
    from insar_workbench.core.history import history

    mouse.click(6, 6)
    target = panel.session.targets[0]
    x, y = target.vertices[0]
    places = [(x + 30.0 * n, y) for n in range(15)]
    opened = []
    open_layer = history.open_layer

    def counted(path: Path, dataset: str = "") -> Any:
        opened.append(Path(path).name)
        return open_layer(path, dataset)

    monkeypatch.setattr(history, "open_layer", counted)
    others = [replace(target, number=n + 1, vertices=(place,)) for n, place in enumerate(places)]
    area = replace(target, number=99, vertices=((x, y), (x + 90.0, y), (x, y - 90.0)))
    outside = replace(target, number=98, vertices=((0.0, 0.0),))
    panel.session.targets = (*others, area, outside)
    curves = panel.book.curves()
    assert panel.book.coherences(curves) == [0.75] * 15 + [None, None]
    assert panel.book.coherences(curves) == [0.75] * 15 + [None, None]
    assert opened == ["temporalCoherence.h5"]


def test_rename_recolour_and_delete(panel: TimeSeriesPanel, mouse: Mouse) -> None:
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtTest import QTest

    mouse.click(10, 10)
    mouse.click(15, 20, "shift")
    panel.table.item(0, 0).setText("Dam crest")
    assert curves(panel)[0].label == "Dam crest"
    panel.table.recoloured.emit(1, "#123456")
    assert curves(panel)[0].colour == "#123456"
    view = panel.table.viewport()
    place = panel.table.visualItemRect(panel.table.item(0, 1)).center()
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    QTest.keyClick(panel.table, Qt.Key.Key_Delete)
    assert [row[0] for row in table(panel)] == ["Point 2"]
    mouse.click(5, 20, "shift")
    assert [target.number for target in panel.session.targets] == [2, 1]


def test_the_menu_of_a_row(panel: TimeSeriesPanel, canvas: QgsMapCanvas, mouse: Mouse) -> None:
    mouse.click(10, 10)
    mouse.click(15, 20, "control")
    actions = {action.text(): action for action in panel.table.make_menu(1).actions()}
    assert list(actions) == ["Zoom to it", "Rename", "Colour…", "Use as reference", "Delete"]
    actions["Zoom to it"].trigger()
    assert mouse.grid.pixel(canvas.center().x(), canvas.center().y()) == (10, 10)
    panel.table.make_menu(0).actions()[1].trigger()
    assert panel.session.reference is None


# --- model ---


def test_the_legend_tells_the_rate(panel: TimeSeriesPanel, mouse: Mouse) -> None:
    mouse.click(10, 10)
    legend = panel.plot.rows[0]._legend.toPlainText()
    assert "Point 1: −" in legend
    assert "±" in legend
    assert "mm/year" in legend
    panel.session.change_model(shown=False)
    assert "mm/year" not in panel.plot.rows[0]._legend.toPlainText()
    assert lines(panel) == []


def test_the_model_form(panel: TimeSeriesPanel, mouse: Mouse) -> None:
    mouse.click(10, 10)
    editor = panel.toolbar.model_editor
    editor.degree.setCurrentIndex(editor.degree.findData(2))
    editor.annual.setChecked(True)
    editor.semi_annual.setChecked(True)
    editor.steps.setText("20190601")
    editor.steps.editingFinished.emit()
    fit = panel.book.curves()[0].fit
    assert fit.names[:3] == ("offset", "velocity", "acceleration")
    assert {"annualCosine", "semiAnnualSine", "step20190601"} <= set(fit.names)
    editor.log.setText("20190701")
    editor.log.editingFinished.emit()
    assert not editor.problem.isHidden()
    assert "no characteristic time" in editor.problem.text()
    editor.log.setText("20190701 60")
    editor.log.editingFinished.emit()
    assert "log20190701Tau60D" in panel.book.curves()[0].fit.names
    assert editor.problem.isHidden()


def test_a_model_that_the_dates_do_not_carry_is_explained(panel: TimeSeriesPanel, mouse: Mouse) -> None:
    mouse.click(10, 10)
    day = panel.session.sources[0].series.dates[3]
    panel.session.change_model(functions=TimeFunctions(4, (1.0, 0.5), (day,)), end=day)
    assert panel.status.text().startswith("⚠")
    assert len(curves(panel)) == 1  # the dots stay
    assert lines(panel) == []


def test_residuals(panel: TimeSeriesPanel, mouse: Mouse) -> None:
    mouse.click(10, 10)
    panel.toolbar.residuals.setChecked(True)
    assert panel.plot.rows[1].visible
    residuals = curves(panel, row=1)[0].y
    assert abs(np.mean(residuals)) < 0.01
    assert np.std(residuals) == pytest.approx(0.5, abs=0.3)
    panel.toolbar.residuals.setChecked(False)
    assert not panel.plot.rows[1].visible


def test_period_by_the_edges_of_the_region(panel: TimeSeriesPanel, mouse: Mouse) -> None:
    from qgis.PyQt.QtTest import QTest

    mouse.click(10, 10)
    panel.toolbar.period.setChecked(True)
    days = panel.session.sources[0].series.dates
    low, high = panel.plot.region()
    assert (to_date(low + 43200), to_date(high - 43200)) == (days[0], days[-1])
    region = panel.plot._region
    region.setRegion((low + 10 * 86400, high - 30 * 86400))
    QTest.qWait(100)
    assert panel.session.model.start is not None
    used = panel.book.curves()[0].fit.used
    assert list(np.flatnonzero(~used)) == [0, DATES - 2, DATES - 1]
    panel.toolbar.model_editor.restore_button.click()
    assert panel.session.model.start is None
    assert panel.plot.region() == pytest.approx((low, high), abs=1)


def plot_place(panel: TimeSeriesPanel, index: int) -> Any:
    """Where a dot is in the viewport of the plot."""
    row, dots = panel.plot.rows[0], curves(panel)[0]
    scene = row.plot.vb.mapViewToScene(QgsPointXY(dots.x[index], dots.y[index]).toQPointF())
    return panel.plot.view.mapFromScene(scene)


def test_a_click_on_a_dot_excludes_its_date(panel: TimeSeriesPanel, mouse: Mouse) -> None:
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtTest import QTest

    mouse.click(10, 10)
    pump()
    day = panel.session.sources[0].series.dates[7]
    for excluded in ((day,), ()):
        QTest.mouseClick(
            panel.plot.view.viewport(),
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
            plot_place(panel, 7),
        )
        pump()
        assert panel.session.model.excluded == excluded
        assert bool(curves(panel)[0].hollow[7]) == bool(excluded)
        QTest.qWait(500)  # or Qt takes the next one for a double click


def test_the_hover_label(panel: TimeSeriesPanel, mouse: Mouse) -> None:
    mouse.click(10, 10)
    pump()
    panel.plot._mouse_moved(panel.plot.view.mapToScene(plot_place(panel, 7)))
    text = panel.plot.rows[0]._hover.toPlainText()
    day = panel.session.sources[0].series.dates[7]
    assert text.startswith(day.isoformat())
    assert f"{curves(panel)[0].y[7]:.1f}".replace("-", "−") in text
    assert "mm" in text
    assert "Point 1" in text


# --- several series, looks ---


def test_several_files_are_compared(panel: TimeSeriesPanel, dock: InsarDock, mouse: Mouse, tmp_path: Path) -> None:
    other = make_result(tmp_path / "descending", make_grid(), factor=0.5)
    assert dock.open(other, add=True)
    mouse.click(10, 10)
    assert rates(panel) == pytest.approx([expected(10, 10), expected(10, 10) / 2], abs=1.0)
    assert [dots.label for dots in curves(panel)] == ["Point 1 · result", "Point 1 · descending"]
    assert len({dots.symbol for dots in curves(panel)}) == 2
    panel.toolbar.series_menu.aboutToShow.emit()
    panel.toolbar.series_menu.actions()[0].toggle()
    assert [dots.label for dots in curves(panel)] == ["Point 1"]


def test_another_coordinate_system_of_the_second_file(
    panel: TimeSeriesPanel, dock: InsarDock, mouse: Mouse, tmp_path: Path
) -> None:
    grid = replace(make_grid(4326), x0=-99.2, y0=19.5, rows=ROWS)
    assert dock.open(make_result(tmp_path / "degrees", grid), add=True)
    mouse.click(10, 10)  # inside the first, far outside the second
    first, second = panel.book.curves()
    assert first.fit is not None
    assert second.fit is None
    assert "outside" in second.problem
    assert len(curves(panel)) == 1


def test_axis_labels_never_overlap(panel: TimeSeriesPanel, dock: InsarDock, mouse: Mouse) -> None:
    mouse.click(10, 10)
    panel.toolbar.residuals.setChecked(True)
    for height, upper in ((700, "LOS displacement (mm)"), (230, "mm")):
        dock.resize(900, height)
        pump()
        labels = [row.plot.getAxis("left").label for row in panel.plot.rows]
        assert labels[0].toPlainText().strip() == upper
        boxes = [label.mapRectToScene(label.boundingRect()) for label in labels]
        assert not boxes[0].intersects(boxes[1])
        assert boxes[0].top() >= 0


def test_replicas_lie_half_a_wavelength_apart(panel: TimeSeriesPanel, mouse: Mouse) -> None:
    mouse.click(10, 10)
    panel.session.change_style(replicas=2)
    faded = [item for item in panel.plot.rows[0]._pool.items if isinstance(item, Dots) and item.faded]
    assert len(faded) == 4
    shifts = sorted(float(item.y[5] - curves(panel)[0].y[5]) for item in faded)
    half = WAVELENGTH / 2 * MM
    assert shifts == pytest.approx([-2 * half, -half, half, 2 * half])


def y_range(panel: TimeSeriesPanel, row: int = 0) -> tuple[float, float]:
    """The range of a value axis."""
    low, high = panel.plot.rows[row].plot.vb.viewRange()[1]
    return low, high


def zoom_in_time(panel: TimeSeriesPanel, first: float, last: float) -> None:
    """What the mouse does over the time axis."""
    box = panel.plot.rows[0].plot.vb
    box.setXRange(first, last, padding=0)
    box.sigRangeChangedManually.emit([True, False])


def test_value_axis(panel: TimeSeriesPanel, mouse: Mouse) -> None:
    mouse.click(ROWS - 1, 29)
    panel.toolbar.residuals.setChecked(True)
    lowest = float(np.min(curves(panel)[0].y))
    panel.toolbar._choose_axis(YAxis.SYMMETRIC)
    low, high = y_range(panel)
    assert low == pytest.approx(-high)
    assert low < lowest
    panel.toolbar._choose_axis(YAxis.SHARED)
    assert y_range(panel) == pytest.approx(y_range(panel, 1))
    panel.toolbar._choose_axis(YAxis.DATA)
    assert y_range(panel)[1] < 20
    assert y_range(panel, 1)[0] > lowest / 2
    # zoomed in time: adaptive follows what is in view, 'data' does not
    box = panel.plot.rows[0].plot.vb
    x = curves(panel)[0].x
    zoom_in_time(panel, x[0], x[5])
    assert y_range(panel)[0] < lowest
    panel.toolbar._choose_axis(YAxis.ADAPTIVE)
    assert y_range(panel)[0] > lowest / 2
    panel.toolbar.resetView.trigger()
    assert y_range(panel)[0] < lowest
    assert box.viewRange()[0][1] > x[-1]


def test_the_zoom_stays_when_another_point_is_clicked(panel: TimeSeriesPanel, mouse: Mouse) -> None:
    mouse.click(10, 10)
    box = panel.plot.rows[0].plot.vb
    x = curves(panel)[0].x
    zoom_in_time(panel, x[2], x[9])
    mouse.click(12, 12)
    assert box.viewRange()[0] == pytest.approx([x[2], x[9]])


def test_looks_are_remembered(panel: TimeSeriesPanel) -> None:
    editor = panel.toolbar.style_editor
    editor.dot_size.setValue(11)
    editor.connect_dots.setChecked(True)
    editor.random_colours.setChecked(True)
    panel.toolbar._choose_axis(YAxis.SYMMETRIC)
    stored = PlotStyle.load()
    assert (stored.dot_size, stored.connect, stored.random_colours) == (11, True, True)
    assert stored.y_axis == "symmetric"
    assert stored == panel.session.style


def test_random_colours(panel: TimeSeriesPanel, mouse: Mouse) -> None:
    panel.session.change_style(random_colours=True)
    for row in range(5, 11):
        mouse.click(row, 20, "shift")
    assert len({target.colour for target in panel.session.targets}) == 6


# --- export ---


def test_export_csv(panel: TimeSeriesPanel, mouse: Mouse, tmp_path: Path) -> None:
    mouse.click(10, 10)
    mouse.click(15, 20, "shift")
    path = tmp_path / "out.csv"
    panel.export(str(path))
    lines_ = path.read_text(encoding="utf-8").splitlines()
    assert len(lines_) == 1 + 2 * DATES
    assert lines_[1].startswith("Point 1,2019-01-05,0.000")
    assert path.name in panel.status.text()


def test_copy_the_values(panel: TimeSeriesPanel, mouse: Mouse) -> None:
    from qgis.PyQt.QtWidgets import QApplication

    mouse.click(10, 10)
    panel.toolbar.export_menu.actions()[3].trigger()
    assert QApplication.clipboard().text().count("\n") == DATES + 1
    panel.toolbar.export_menu.actions()[4].trigger()
    assert not QApplication.clipboard().image().isNull()


def test_export_png_and_svg_at_the_right_scale(panel: TimeSeriesPanel, mouse: Mouse, tmp_path: Path) -> None:
    from qgis.PyQt.QtCore import QSize
    from qgis.PyQt.QtGui import QColor, QImage, QPainter
    from qgis.PyQt.QtSvg import QSvgRenderer

    mouse.click(10, 10)
    size = QSize(800, 400)  # whatever the dock has
    panel.export(str(tmp_path / "plot.png"))
    picture = QImage(str(tmp_path / "plot.png"))
    assert picture.size() == size * 3
    assert picture.pixelColor(2, 2) == QColor("white")
    panel.export(str(tmp_path / "plot.svg"))
    renderer = QSvgRenderer(str(tmp_path / "plot.svg"))
    assert renderer.defaultSize() == size
    drawn = QImage(size, QImage.Format.Format_ARGB32)
    drawn.fill(QColor("black"))
    painter = QPainter(drawn)
    renderer.render(painter)
    painter.end()
    assert drawn.pixelColor(2, 2) == QColor("white")
    colour = QColor(panel.session.targets[0].colour)
    coloured = sum(drawn.pixelColor(x, y) == colour for x in range(size.width()) for y in range(size.height()))
    assert coloured > 200


def test_export_to_nowhere_is_explained(panel: TimeSeriesPanel, mouse: Mouse, tmp_path: Path) -> None:
    mouse.click(10, 10)
    for name in ("x.csv", "x.png", "x.svg"):
        panel.export(str(tmp_path / "missing" / name))
        assert "cannot be written" in panel.status.text()


def test_without_pyqtgraph_the_numbers_remain(
    make_dock: Callable[[], InsarDock], result: Path, mouse: Mouse, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def missing(_: str) -> None:
        raise MissingDependency("The Python package pyqtgraph cannot be imported; install it.")

    monkeypatch.setattr(plot_widget, "require", missing)
    dock = make_dock()
    panel = dock.panels[0]
    dock.open(result)
    mouse.click(10, 10)
    mouse.click(15, 20, "shift")
    mouse.click(5, 20, "control")
    panel.toolbar.residuals.setChecked(True)
    panel.toolbar.period.setChecked(True)
    panel.toolbar.resetView.trigger()
    assert [row[0] for row in table(panel)] == ["Reference", "Point 1", "Point 2"]
    assert "pyqtgraph" in panel.plot.problem
    for name in ("x.png", "x.svg"):
        panel.export(str(tmp_path / name))
        assert "pyqtgraph" in panel.status.text()
    panel.toolbar.export_menu.actions()[4].trigger()
    assert "pyqtgraph" in panel.status.text()
    panel.export(str(tmp_path / "x.csv"))
    assert (tmp_path / "x.csv").is_file()


# --- the map ---


def test_the_map_follows_the_reference(panel: TimeSeriesPanel, velocity_layer: QgsRasterLayer, mouse: Mouse) -> None:
    def value(row: int, col: int) -> float:
        return float(velocity_layer.dataProvider().sample(QgsPointXY(*mouse.grid.centre(row, col)), 1)[0])

    legend = velocity_layer.renderer().legendSymbologyItems()
    original = velocity_layer.source()
    assert value(10, 10) == pytest.approx(expected(10, 10), abs=1e-3)
    start = time.thread_time()
    mouse.click(15, 20, "control")
    assert time.thread_time() - start < 0.1
    assert value(15, 20) == pytest.approx(0.0, abs=1e-3)
    assert value(10, 10) == pytest.approx(expected(10, 10) - expected(15, 20), abs=1e-3)
    assert np.isnan(value(1, 1))
    assert velocity_layer.renderer().legendSymbologyItems() == legend
    mouse.click(5, 20, "control")
    assert value(5, 20) == pytest.approx(0.0, abs=1e-3)
    panel.session.set_reference(None)
    assert velocity_layer.source() == original
    assert value(10, 10) == pytest.approx(expected(10, 10), abs=1e-3)


def test_the_map_follows_a_large_area(
    panel: TimeSeriesPanel, velocity_layer: QgsRasterLayer, mouse: Mouse, monkeypatch: pytest.MonkeyPatch
) -> None:
    def value() -> float:
        return float(velocity_layer.dataProvider().sample(QgsPointXY(*mouse.grid.centre(10, 20)), 1)[0])

    for most in (layers.QUICK_PIXELS, 0):  # at once, and in the background
        monkeypatch.setattr(layers, "QUICK_PIXELS", most)
        panel.toolbar.circle.trigger()
        mouse.drag((10, 20), (10, 22), (10, 24))
        panel.table.referenceWanted.emit(1)
        deadline = time.monotonic() + 20
        while abs(value()) > 0.1 and time.monotonic() < deadline:
            pump()
        assert value() == pytest.approx(0.0, abs=0.1)
        panel.session.set_reference(None)
        assert value() == pytest.approx(expected(10, 20), abs=1e-3)


def test_rate_of_the_truth() -> None:
    assert expected(ROWS - 1, 29) == pytest.approx(RATE * MM)


def test_a_hidden_panel_is_drawn_when_it_is_shown(dock: InsarDock, panel: TimeSeriesPanel, mouse: Mouse) -> None:
    mouse.click(15, 20)
    before = curves(panel)
    dock.tabs.setCurrentIndex(1)
    grid = make_grid()
    session = panel.session
    session.set_reference(session.new_target([grid.centre(10, 10)], session.data_crs, ()))
    session.add_target(session.new_target([grid.centre(12, 12)], session.data_crs, session.targets))
    settle(panel)
    assert panel.plot.rows[0].dots() == before  # nobody sees it
    assert panel.csv().count("Point 2") == len(before[0].y)  # what is asked for is that of now
    dock.tabs.setCurrentIndex(0)
    assert [dots.label for dots in curves(panel)] == ["Point 1", "Point 2"]
    assert rates(panel)[0] == pytest.approx(expected(15, 20) - expected(10, 10), abs=1.0)
    assert len(table(panel)) == 3
