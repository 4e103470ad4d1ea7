# SPDX-License-Identifier: GPL-2.0-or-later
"""The transect panel: lines drawn with the mouse, what is read along them, exports, and nothing left behind."""

from __future__ import annotations

import csv
import io
import os
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest

from insar_workbench.core.history.history import point_history
from insar_workbench.core.products import read_product, write_product
from insar_workbench.core.series import DisplacementSeries

if TYPE_CHECKING:
    from qgis.gui import QgsMapCanvas

    from insar_workbench.plugin.session import Session
    from insar_workbench.plugin.transect.transect_panel import TransectPanel

SECONDS = 20
PIXEL = 30.0
SIGMA = 0.002


def wait_for(condition: Callable[[], Any], what: str) -> None:
    """Let Qt and the background tasks work until something is true."""
    from qgis.PyQt.QtTest import QTest

    for _ in range(SECONDS * 100):
        if condition():
            return
        QTest.qWait(10)
    pytest.fail(f"waited {SECONDS} s: {what}")


@pytest.fixture
def rich_result(result: Path) -> Path:
    """The result with an uncertainty of the velocity and with heights."""
    product = read_product(result / "velocity.h5")
    velocity = product.layers["velocity"]
    layers = {"velocity": velocity, "velocityStd": np.full_like(velocity, SIGMA)}
    units = {"velocity": "m/year", "velocityStd": "m/year"}
    write_product(result / "velocity.h5", "velocity", product.grid, layers, {}, units)
    _, cols = np.mgrid[: product.grid.rows, : product.grid.cols]
    write_product(
        result / "geometryGeo.h5", "geometry", product.grid, {"height": (100.0 + cols).astype(np.float32)}, {}
    )
    return result


@pytest.fixture
def session(qgis_app: Any) -> Iterator[Session]:
    """An empty session with the looks of a first start."""
    from qgis.core import QgsProject

    from insar_workbench.plugin.session import Session
    from insar_workbench.plugin.settings import PlotStyle

    PlotStyle().save()
    yield Session(QgsProject.instance())
    PlotStyle().save()


@pytest.fixture
def panel(session: Session, canvas: QgsMapCanvas, rich_result: Path) -> Iterator[TransectPanel]:
    """A shown panel at the front, with the result open."""
    from insar_workbench.plugin.transect.transect_panel import TransectPanel

    panel = TransectPanel(session, canvas)
    panel.resize(900, 400)
    panel.show()
    if not session.open(rich_result):
        pytest.fail(panel.status.text())
    panel.activate()
    yield panel
    panel.close()
    panel.deleteLater()


def draw(panel: TransectPanel, mouse: Any, *corners: tuple[float, float], keys: str = "") -> None:
    """Click the corners, end with a right click, and wait for the profile."""
    for row, col in corners:
        mouse.click(row, col)
    mouse.click(*corners[-1], keys=keys, button="RightButton")
    wait_for(lambda: not panel.book.busy, "the profile")


def leftovers(canvas: QgsMapCanvas) -> list[str]:
    """What is on the canvas besides the map."""
    from qgis.gui import QgsMapCanvasItem

    return [type(item).__name__ for item in canvas.scene().items() if isinstance(item, QgsMapCanvasItem) and
            type(item).__name__ != "QgsMapCanvasMap"]  # fmt: skip


def test_a_drawn_line_shows_the_velocity_along_it(panel: TransectPanel, mouse: Any, rich_result: Path) -> None:
    draw(panel, mouse, (10, 5), (10, 25))
    [profile] = panel.book.shown
    transect = profile.transect
    velocity = read_product(rich_result / "velocity.h5").layers["velocity"]
    np.testing.assert_allclose(transect.value, velocity[10, 5:26], rtol=1e-6)
    assert transect.length == pytest.approx(20 * PIXEL, rel=0.02)
    np.testing.assert_allclose(transect.sigma, SIGMA, rtol=1e-6)
    np.testing.assert_allclose(transect.elevation, 100.0 + np.arange(5, 26))
    assert [row.visible for row in panel.plot.rows] == [True, False, True]
    assert panel.table.rowCount() == 1
    assert panel.table.item(0, 0).text() == "Transect 1"
    kinds = [type(item).__name__ for item in panel._items.drawing([profile], _options(panel), None).profile]
    assert kinds == ["Band", "Line", "Dots"]


def _options(panel: TransectPanel) -> Any:
    from insar_workbench.plugin.transect.transect_items import Options

    return Options(panel.toolbar.pixels.isChecked(), panel.toolbar.uncertainty.isChecked(), panel._per_unit)


def test_double_click_ends_and_escape_cancels(panel: TransectPanel, mouse: Any, canvas: QgsMapCanvas) -> None:
    mouse.click(10, 5)
    mouse.double_click(10, 25)
    wait_for(lambda: panel.book.shown, "the profile")
    assert len(panel.book.lines[0].vertices) == 2
    mouse.click(5, 10)
    mouse.click(15, 10)
    mouse.key("Key_Escape")
    mouse.click(15, 10, button="RightButton")
    assert not panel.book.busy
    assert len(panel.book.lines) == 1
    assert canvas.mapTool() is panel.tool
    mouse.key("Key_Escape")
    assert canvas.mapTool() is not panel.tool
    assert not panel.toolbar.draw.isChecked()


def test_heights_have_their_name_and_labels(panel: TransectPanel, mouse: Any) -> None:
    from qgis.PyQt.QtGui import QImage, QPainter

    panel.resize(960, 330)
    draw(panel, mouse, (10, 5), (10, 25))
    axis = panel.plot.rows[2].plot.getAxis("left")
    wait_for(lambda: axis.labelText == "Height (m)", "the layout of the plots")
    panel.grab()
    image = QImage(900, 300, QImage.Format.Format_ARGB32)
    painter = QPainter(image)
    texts = [text for _rect, _flags, text in axis.generateDrawSpecs(painter)[2]]
    painter.end()
    assert len(texts) >= 2
    assert all(105 <= float(text) <= 125 for text in texts)


def test_a_new_line_replaces_and_shift_or_hold_adds(panel: TransectPanel, mouse: Any, session: Session) -> None:
    draw(panel, mouse, (10, 5), (10, 25))
    draw(panel, mouse, (12, 5), (12, 25))
    assert [line.number for line in panel.book.lines] == [1]
    draw(panel, mouse, (14, 5), (14, 25), keys="shift")
    assert [line.number for line in panel.book.lines] == [1, 2]
    panel.toolbar.hold.trigger()
    draw(panel, mouse, (16, 5), (16, 25))
    assert [line.number for line in panel.book.lines] == [1, 2, 3]
    assert len({line.colour for line in panel.book.lines}) == 3
    panel.table.removed.emit(2)
    assert [line.number for line in panel.book.lines] == [1, 3]
    assert panel.table.rowCount() == 2


def test_a_line_without_data_says_so_and_keeps_the_plot(panel: TransectPanel, mouse: Any) -> None:
    draw(panel, mouse, (10, 5), (10, 25))
    before = panel.book.shown
    draw(panel, mouse, (1, 0), (1, 2))
    assert "no data" in panel.status.text()
    assert panel.book.shown == before
    assert panel.plot.rows[0].dots()


def test_gaps_interrupt_curve_and_bands(panel: TransectPanel, mouse: Any) -> None:
    panel.toolbar.width_field.setValue(PIXEL)
    draw(panel, mouse, (10, 1), (2, 2), (10, 10))
    [profile] = panel.book.shown
    assert np.isnan(profile.transect.value).any()
    items = panel._items.drawing([profile], _options(panel), None).profile
    bands = [item for item in items if type(item).__name__ == "Band"]
    assert len(bands) > 1
    assert all(np.isfinite(band.low).all() for band in bands)


def test_swath_has_median_quartiles_and_dots(panel: TransectPanel, mouse: Any, rich_result: Path) -> None:
    draw(panel, mouse, (10, 5), (10, 25))
    panel.toolbar.width_field.setValue(5 * PIXEL)
    wait_for(lambda: panel.book.shown[0].transect.median is not None, "the swath")
    transect = panel.book.shown[0].transect
    velocity = read_product(rich_result / "velocity.h5").layers["velocity"]
    column = velocity[8:13, 15]
    middle = int(np.argmin(np.abs(transect.distance - 10 * PIXEL)))
    assert transect.median[middle] == pytest.approx(float(np.median(column)), abs=1e-5)
    assert transect.p25[middle] == pytest.approx(float(np.percentile(column, 25)), abs=1e-4)
    faded = [item for item in panel.plot.rows[0]._pool.items if getattr(item, "faded", False)]
    assert len(faded) == 1
    panel.toolbar.pixels.setChecked(False)
    assert not [item for item in panel.plot.rows[0]._pool.items if getattr(item, "faded", False)]


def test_displacement_between_two_dates_and_its_image(panel: TransectPanel, mouse: Any, rich_result: Path) -> None:
    series = DisplacementSeries.open(rich_result / "timeseries.h5")
    first, second = series.dates[3], series.dates[-2]
    draw(panel, mouse, (10, 5), (10, 25))
    panel.toolbar.quantity.setCurrentIndex(1)
    panel.toolbar.set_period(first, second)
    panel.toolbar.readingChanged.emit()
    wait_for(lambda: panel.book.shown[0].request.period == (first, second), "the displacement")
    cube = series.read()[:, 10, 5:26]
    np.testing.assert_allclose(panel.book.shown[0].transect.value, cube[-2] - cube[3], atol=1e-6)
    panel.toolbar.image.setChecked(True)
    wait_for(lambda: panel.book.shown[0].image is not None, "the image")
    np.testing.assert_allclose(panel.book.shown[0].image.values, cube, atol=1e-6)
    assert [row.visible for row in panel.plot.rows] == [False, True, True]
    assert panel.plot.rows[1].has_image
    assert panel.bar.isVisible()
    panel.toolbar.quantity.setCurrentIndex(0)
    wait_for(lambda: panel.book.shown[0].request.period is None, "the velocity")
    assert [row.visible for row in panel.plot.rows] == [True, False, True]
    assert not panel.bar.isVisible()


def test_everything_follows_the_reference(
    panel: TransectPanel, mouse: Any, session: Session, rich_result: Path
) -> None:
    draw(panel, mouse, (10, 5), (10, 25))
    plain = panel.book.shown[0].transect.value
    grid = read_product(rich_result / "velocity.h5").grid
    reference = session.new_target((grid.centre(10, 15),), session.data_crs, ())
    session.set_reference(reference)
    wait_for(lambda: panel.book.shown[0].request.reference is not None, "the reference")
    np.testing.assert_allclose(panel.book.shown[0].transect.value, plain - plain[10], atol=1e-7)
    panel.toolbar.quantity.setCurrentIndex(1)
    panel.toolbar.image.setChecked(True)
    wait_for(lambda: panel.book.shown[0].image is not None, "the image")
    assert abs(panel.book.shown[0].image.values[:, 10]).max() < 1e-6
    assert panel.book.shown[0].transect.value[10] == pytest.approx(0.0, abs=1e-6)
    series = DisplacementSeries.open(rich_result / "timeseries.h5")
    there = point_history(series, *grid.centre(10, 15)).values
    cube = series.read()[:, 10, 5:26] - there[:, None]
    np.testing.assert_allclose(panel.book.shown[0].image.values, cube, atol=1e-6)


def test_a_marker_runs_on_the_map(panel: TransectPanel, mouse: Any, canvas: QgsMapCanvas) -> None:
    from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsPointXY, QgsProject
    from qgis.PyQt.QtCore import QEvent, QPointF

    draw(panel, mouse, (10, 5), (10, 25))
    box = panel.plot.rows[0].plot.vb
    panel.plot._mouse_moved(box.mapViewToScene(QPointF(10 * PIXEL, -20.0)))
    [runner] = panel.rings.rings.values()
    expected = QgsPointXY(*mouse.grid.centre(10, 15))
    assert runner.center().distance(expected) < PIXEL
    assert "At 300 m: Transect 1" in panel.status.text()
    assert "± 2.0 mm/year" in panel.status.text()
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    canvas.setDestinationCrs(degrees)
    panel.plot._mouse_moved(box.mapViewToScene(QPointF(10 * PIXEL, -20.0)))
    utm = QgsCoordinateReferenceSystem.fromWkt(mouse.grid.crs_wkt)
    there = QgsCoordinateTransform(utm, degrees, QgsProject.instance()).transform(expected)
    assert panel.rings.rings[1].center().distance(there) < 0.0003
    panel.plot.leaveEvent(QEvent(QEvent.Type.Leave))
    assert not panel.rings.rings


def test_lines_survive_another_crs_of_the_canvas(panel: TransectPanel, mouse: Any, canvas: QgsMapCanvas) -> None:
    from qgis.core import QgsCoordinateReferenceSystem

    draw(panel, mouse, (10, 5), (10, 25))
    vertices = panel.book.lines[0].vertices
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    outline = panel.markers._outlines[1].asGeometry().boundingBox()
    assert -100 < outline.xMinimum() < -99 < 19 < outline.yMinimum() < 20
    canvas.setExtent(outline.buffered(0.002))
    draw(panel, mouse, (12, 5), (12, 25), keys="shift")
    assert panel.book.lines[0].vertices == vertices
    np.testing.assert_allclose(panel.book.lines[1].vertices[0], mouse.grid.centre(12, 5), atol=PIXEL)
    assert panel.book.shown[1].transect.length == pytest.approx(600.0, rel=0.05)


def test_lines_are_taken_from_a_layer(panel: TransectPanel, canvas: QgsMapCanvas, mouse: Any) -> None:
    from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsProject, QgsVectorLayer

    layer = QgsVectorLayer("LineString?crs=EPSG:32614", "lines", "memory")
    for row in (10, 12, 14):
        feature = QgsFeature()
        ends = [QgsPointXY(*mouse.grid.centre(row, col)) for col in (5, 25)]
        feature.setGeometry(QgsGeometry.fromPolylineXY(ends))
        layer.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(layer)
    canvas.setCurrentLayer(layer)
    layer.selectByIds([1, 3])
    panel.toolbar.fromLayer.trigger()
    wait_for(lambda: len(panel.book.shown) == 2, "two profiles")
    assert [line.number for line in panel.book.lines] == [1, 2]
    offsets = {round(line.vertices[0][1] - mouse.grid.centre(10, 5)[1]) for line in panel.book.lines}
    assert offsets == {0, -120}
    canvas.setCurrentLayer(None)
    panel.toolbar.fromLayer.trigger()
    assert "layer of lines" in panel.status.text()


def test_exports(panel: TransectPanel, mouse: Any, tmp_path: Path) -> None:
    from osgeo import ogr
    from qgis.core import QgsProject
    from qgis.PyQt.QtWidgets import QApplication

    draw(panel, mouse, (10, 5), (10, 25))
    draw(panel, mouse, (12, 5), (12, 25), keys="shift")
    panel.export(str(tmp_path / "t.csv"))
    rows = list(csv.DictReader(io.StringIO((tmp_path / "t.csv").read_text(encoding="utf-8"))))
    assert len(rows) == 42
    assert float(rows[0]["value"]) == pytest.approx(panel.book.shown[0].transect.value[0] * 1000, abs=1e-3)
    for _ in range(2):  # a file that is there is replaced
        panel.export(str(tmp_path / "t.gpkg"))
    source = ogr.Open(str(tmp_path / "t.gpkg"))
    assert [source.GetLayer(i).GetName() for i in range(2)] == ["transects", "transect_values"]
    assert [source.GetLayer(i).GetFeatureCount() for i in range(2)] == [2, 42]
    piece = source.GetLayer(1).GetNextFeature()
    assert piece.GetField("unit") == "mm/year"
    assert piece.GetField("elevation_m") == pytest.approx(105.0)
    length = sum(feature.geometry().Length() for feature in source.GetLayer(1))
    assert length == pytest.approx(sum(p.transect.length for p in panel.book.shown), rel=0.02)
    for name in ("t.png", "t.svg"):
        panel.export(str(tmp_path / name))
        assert os.path.getsize(tmp_path / name) > 2000
    panel.export(str(tmp_path / "missing" / "t.csv"))
    assert "cannot be written" in panel.status.text()
    panel.toolbar.exportRequested.emit("layer")
    layers = {layer.name(): layer for layer in QgsProject.instance().mapLayers().values()}
    assert {name: layer.featureCount() for name, layer in layers.items()} == {
        "Transects": 2, "Values along transects": 42
    }  # fmt: skip
    panel.toolbar.exportRequested.emit("copy_values")
    assert QApplication.clipboard().text().startswith("name,distance_m")


def test_the_image_is_exported_with_its_colours_and_values(panel: TransectPanel, mouse: Any, tmp_path: Path) -> None:
    from qgis.PyQt.QtGui import QColor, QImage, QPainter
    from qgis.PyQt.QtSvg import QSvgRenderer

    from insar_workbench.processing_provider.styling import DIVERGING

    panel.toolbar.quantity.setCurrentIndex(1)
    panel.toolbar.image.setChecked(True)
    draw(panel, mouse, (10, 5), (10, 25))
    wait_for(lambda: panel.book.shown[0].image is not None and not panel.bar.isHidden(), "the image")
    image = panel.book.shown[0].image
    for name in ("with.png", "with.svg", "values.csv"):
        panel.export(str(tmp_path / name))
        assert "Saved" in panel.status.text()
    table = list(csv.reader(io.StringIO((tmp_path / "values.csv").read_text(encoding="utf-8"))))
    assert table[0][:4] == ["name", "distance_m", "x", "y"]
    assert table[0][4:] == [day.isoformat() for day in image.dates]
    np.testing.assert_allclose(
        [[float(value) for value in row[4:]] for row in table[1:]], image.values.T * 1000, atol=1e-3
    )
    np.testing.assert_allclose([float(row[1]) for row in table[1:]], image.distance, atol=0.01)
    png = QImage(str(tmp_path / "with.png"))
    svg = QImage(png.size(), QImage.Format.Format_ARGB32)
    svg.fill(QColor("white"))
    painter = QPainter(svg)
    QSvgRenderer(str(tmp_path / "with.svg")).render(painter)
    painter.end()
    assert png.width() == 2400
    places = []
    for picture in (png, svg):  # the upright bar on the right: dark red at its foot, dark blue at its head
        found = {colour: _places(picture, colour, 2150) for colour in (DIVERGING[0], DIVERGING[-1])}
        assert all(len(pixels) > 200 for pixels in found.values())
        assert found[DIVERGING[0]][:, 0].mean() > 0.85 * png.height()
        assert found[DIVERGING[-1]][:, 0].mean() < 0.15 * png.height()
        places.append(np.concatenate(list(found.values())))
    np.testing.assert_allclose(places[0].mean(axis=0), places[1].mean(axis=0), atol=12)
    text = (tmp_path / "with.svg").read_text(encoding="utf-8")
    assert text.count("Displacement (mm)") == 1 and 'width="800"' in text
    panel.toolbar.image.setChecked(False)
    wait_for(lambda: panel.bar.isHidden(), "the profile")
    panel.export(str(tmp_path / "without.svg"))
    assert "linearGradient" not in (tmp_path / "without.svg").read_text(encoding="utf-8")


def _places(picture: Any, colour: str, left: int) -> np.ndarray:
    """Rows and columns of about a colour, right of a column."""
    from qgis.PyQt.QtGui import QColor, QImage

    picture = picture.convertToFormat(QImage.Format.Format_RGBA8888)
    bits = picture.constBits()
    bits.setsize(picture.height() * picture.bytesPerLine())
    pixels = np.frombuffer(bits, np.uint8).reshape(picture.height(), -1, 4)[:, left:, :3].astype(int)
    return np.argwhere(np.abs(pixels - QColor(colour).getRgb()[:3]).sum(axis=2) < 40)


def test_state_comes_back(panel: TransectPanel, mouse: Any, session: Session, canvas: QgsMapCanvas) -> None:
    from qgis.core import QgsProject

    from insar_workbench.plugin.transect.transect_panel import TransectPanel

    draw(panel, mouse, (10, 5), (10, 25))
    panel.table.renamed.emit(1, "Dam")
    panel.toolbar.quantity.setCurrentIndex(1)
    panel.toolbar.set_period(date(2019, 1, 29), date(2019, 2, 22))
    panel.toolbar.width_field.setValue(90.0)
    panel.toolbar.set_heights(Path())
    state = panel.save_state()
    other = TransectPanel(session, canvas)
    QgsProject.instance().setDirty(False)
    other.restore_state(state)
    wait_for(lambda: other.book.shown, "the profile")
    assert other.save_state() | {"splitter": 0} == state | {"splitter": 0}
    assert other.book.shown[0].line.title == "Dam"
    assert other.book.shown[0].request.period == (date(2019, 1, 29), date(2019, 2, 22))
    assert other.book.shown[0].transect.elevation is None
    assert not QgsProject.instance().isDirty()
    other.restore_state({})
    assert not other.book.lines
    other.close()
    other.deleteLater()


def test_heights_come_from_another_raster(panel: TransectPanel, mouse: Any, rich_result: Path, tmp_path: Path) -> None:
    from qgis.core import QgsProject, QgsRasterLayer

    from insar_workbench.core.files.raster import write_geotiff

    grid = read_product(rich_result / "velocity.h5").grid
    write_geotiff(tmp_path / "dem.tif", grid, np.full(grid.shape, 7.0, dtype=np.float32))
    QgsProject.instance().addMapLayer(QgsRasterLayer(str(tmp_path / "dem.tif"), "dem", "gdal"))
    draw(panel, mouse, (10, 5), (10, 25))
    panel.toolbar.heights_menu.aboutToShow.emit()
    choices = {action.text(): action for action in panel.toolbar.heights_menu.actions()}
    assert list(choices) == ["None", "Of the result: geometryGeo.h5", "Layer dem"]
    choices["Layer dem"].trigger()
    wait_for(lambda: panel.book.shown[0].transect.elevation[0] == 7.0, "other heights")
    choices["None"].trigger()
    wait_for(lambda: panel.book.shown[0].transect.elevation is None, "no heights")
    assert not panel.plot.rows[2].visible


def test_nothing_stays_on_the_canvas(session: Session, canvas: QgsMapCanvas, rich_result: Path, mouse: Any) -> None:
    from qgis.PyQt.QtCore import QPointF

    from insar_workbench.plugin.transect.transect_panel import TransectPanel

    session.open(rich_result)
    before = leftovers(canvas)
    for _ in range(10):
        panel = TransectPanel(session, canvas)
        panel.resize(900, 400)
        panel.show()
        panel.activate()
        draw(panel, mouse, (10, 5), (10, 25))
        panel.plot._mouse_moved(panel.plot.rows[0].plot.vb.mapViewToScene(QPointF(300.0, -20.0)))
        mouse.click(5, 10)
        assert len(leftovers(canvas)) > len(before)
        panel.close()
        panel.deleteLater()
    assert leftovers(canvas) == before
    assert canvas.mapTool() is None
    session.set_reference(None)


def test_a_hidden_panel_gives_the_mouse_back(panel: TransectPanel, mouse: Any, canvas: QgsMapCanvas) -> None:
    draw(panel, mouse, (10, 5), (10, 25))
    assert canvas.mapTool() is panel.tool
    panel.deactivate()
    assert canvas.mapTool() is None
    assert not panel.markers._outlines[1].isVisible()
    panel.activate()
    assert panel.markers._outlines[1].isVisible()


def slow_reading(monkeypatch: pytest.MonkeyPatch) -> tuple[list[int], list[int]]:
    """Let reading wait: the numbers of the lines that were begun, and of those that may go on."""
    import time

    from insar_workbench.plugin.transect import transect_book

    read_profile = transect_book.read_profile
    begun: list[int] = []
    free: list[int] = []

    def slow(line: Any, request: Any, progress: Any) -> Any:
        begun.append(line.number)
        while line.number not in free:
            progress.check()
            time.sleep(0.005)
        return read_profile(line, request, progress)

    monkeypatch.setattr(transect_book, "read_profile", slow)
    return begun, free


def click_line(mouse: Any, *corners: tuple[float, float], keys: str = "") -> None:
    """Draw a line without waiting."""
    for row, col in corners:
        mouse.click(row, col)
    mouse.click(*corners[-1], keys=keys, button="RightButton")


def test_a_reading_that_is_canceled_elsewhere_can_be_repeated(
    panel: TransectPanel, mouse: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    from qgis.core import QgsApplication

    draw(panel, mouse, (10, 5), (10, 25))
    begun, free = slow_reading(monkeypatch)
    panel.toolbar.width_field.setValue(150.0)
    wait_for(lambda: begun, "the reading")
    for task in QgsApplication.taskManager().activeTasks():
        task.cancel()
    wait_for(lambda: not panel.book.busy, "the end of the task")
    assert "canceled" in panel.status.text()
    assert panel.book.shown[0].request.width == 0.0
    free.append(1)
    panel.book.refresh()
    wait_for(lambda: panel.book.shown[0].request.width == 150.0, "the swath")


def test_lines_drawn_before_the_first_is_read_have_their_own_numbers(
    panel: TransectPanel, mouse: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, free = slow_reading(monkeypatch)
    panel.toolbar.hold.trigger()
    click_line(mouse, (10, 5), (10, 25))
    click_line(mouse, (14, 5), (14, 25))
    wait_for(lambda: len(begun) == 2, "both readings")
    free += [2, 1]
    wait_for(lambda: not panel.book.busy, "the profiles")
    assert [line.number for line in panel.book.lines] == [1, 2]
    assert len({line.colour for line in panel.book.lines}) == 2


def test_a_new_line_replaces_those_that_are_still_read(
    panel: TransectPanel, mouse: Any, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    draw(panel, mouse, (10, 5), (10, 25))
    _, free = slow_reading(monkeypatch)
    click_line(mouse, (14, 5), (14, 25), keys="shift")
    click_line(mouse, (16, 5), (16, 25))
    click_line(mouse, (18, 5), (18, 25), keys="shift")
    session.referenceChanged.emit()
    free += [1, 2]
    wait_for(lambda: not panel.book.busy, "the profiles")
    rows = sorted(int((2_150_000.0 - line.vertices[0][1]) / PIXEL) for line in panel.book.lines)
    assert rows == [16, 18]


@pytest.mark.parametrize(
    "damage",
    [
        {"period": ["2019-01-29", "soon"]},
        {"period": 3},
        {"width": "wide"},
        {"width": float("nan")},
        {"heights": 5},
        {"splitter": ["a", "b"]},
        {"splitter": [10**30, 3]},
        {"quantity": 7},
    ],
)
def test_damaged_state_is_left_out(panel: TransectPanel, mouse: Any, damage: dict[str, Any]) -> None:
    draw(panel, mouse, (10, 5), (10, 25))
    state = panel.save_state()
    good = state["lines"][0]
    bad = [
        {},
        None,
        {**good, "vertices": [[1, 2]]},
        {**good, "vertices": [[1, 2], ["x", 4]]},
        {**good, "number": "one"},
    ]
    bad.append({**good, "number": 2, "vertices": [[1, 2], [float("nan"), 4]]})
    panel.restore_state({**state, **damage, "lines": [*bad, {**good, "colour": "loud"}], "pixels": False})
    wait_for(lambda: panel.book.shown, "the profile")
    assert [line.number for line in panel.book.lines] == [1]
    assert panel.book.lines[0].colour.startswith("#")
    assert not panel.toolbar.pixels.isChecked()
    panel.restore_state({"lines": 5})
    assert not panel.book.lines


def test_the_panel_can_be_closed_twice(session: Session, canvas: QgsMapCanvas) -> None:
    from insar_workbench.plugin.transect.transect_panel import TransectPanel

    panel = TransectPanel(session, canvas)
    panel.close()
    panel.close()
    panel.deleteLater()


def test_the_tool_in_use_stays_when_sources_change(
    panel: TransectPanel, canvas: QgsMapCanvas, session: Session, rich_result: Path
) -> None:
    from qgis.gui import QgsMapToolPan

    assert canvas.mapTool() is panel.tool  # the first data bring the mouse
    pan = QgsMapToolPan(canvas)
    canvas.setMapTool(pan)
    session.show_source(session.sources[0].key, False)
    assert session.open(rich_result)
    assert canvas.mapTool() is pan
    canvas.setMapTool(panel.tool)
    session.show_source(session.sources[0].key, True)
    assert canvas.mapTool() is panel.tool
    session.restore()  # a project without results
    assert panel.toolbar.chosen is None
    assert canvas.mapTool() is not panel.tool
    canvas.setMapTool(pan)
    assert session.open(rich_result)
    assert canvas.mapTool() is panel.tool
    canvas.unsetMapTool(panel.tool)
    pan.deleteLater()


def test_a_hidden_panel_reads_and_draws_when_it_is_shown(
    panel: TransectPanel, mouse: Any, session: Session, canvas: QgsMapCanvas
) -> None:
    draw(panel, mouse, (10, 5), (10, 25))
    before = panel.book.shown
    panel.deactivate()
    grid = DisplacementSeries.open(session.sources[0].path).grid
    session.set_reference(session.new_target([grid.centre(10, 25)], session.data_crs, ()))
    assert not panel.book.busy
    assert panel.book.shown == before
    panel.activate()
    wait_for(lambda: panel.book.shown != before, "the profile")
    assert panel.book.shown[0].transect.value[-1] == pytest.approx(0.0, abs=1e-6)
