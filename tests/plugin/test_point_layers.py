# SPDX-License-Identifier: GPL-2.0-or-later
"""Histories in the fields of point layers, and large areas."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest
from dock_helpers import Mouse, make_grid, pump, settle, true_rate
from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsVectorLayer,
)

from insar_workbench.core.grid import to_lonlat
from insar_workbench.plugin.points import point_layer as point_layer_module
from insar_workbench.plugin.points.point_index import PointIndex
from insar_workbench.plugin.points.vector_points import selected_shapes
from insar_workbench.plugin.series import curves as curves_module

if TYPE_CHECKING:
    from qgis.gui import QgsMapCanvas

    from insar_workbench.plugin.dock import InsarDock

UTM = QgsCoordinateReferenceSystem("EPSG:32614")
# unsorted, as some products have them
DAYS = ("D20200301", "D20200101", "D20200201", "D20200501", "D20200401")


def make_layer(count: int = 0, kind: str = "Point") -> QgsVectorLayer:
    """Points in degrees at the pixels (5, 5), (10, 10) and (15, 20); the second has NULL on its first date."""
    fields = "&".join(f"field={name}:double" for name in ("temporal_coherence", *DAYS))
    layer = QgsVectorLayer(f"{kind}?crs=EPSG:4326&{fields}", "points", "memory")
    grid, features = make_grid(), []
    places = [grid.centre(*pixel) for pixel in ((5, 5), (10, 10), (15, 20))]
    random = np.random.default_rng(0)
    places += [(480_000 + 900 * x, 2_140_000 + 600 * y) for x, y in random.random((count, 2))]
    for number, place in enumerate(places):
        feature = QgsFeature(layer.fields())
        geometry = QgsGeometry.fromPointXY(QgsPointXY(*to_lonlat(grid, *place)))
        if kind != "Point":
            geometry.convertToMultiType()
        feature.setGeometry(geometry)
        months = [int(name[5:7]) - 1 for name in DAYS]
        values = [-(number + 1) * float(month) for month in months]
        if number == 1:
            values[1] = NULL
        feature.setAttributes([0.5 + number / 10, *values])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    QgsProject.instance().addMapLayer(layer, False)
    return layer


@pytest.fixture
def open_dock(make_dock: Callable[[], InsarDock], canvas: QgsMapCanvas) -> InsarDock:
    """A dock with nothing open, and the layer of points as the current one."""
    canvas.setCurrentLayer(make_layer())
    return make_dock()


def test_a_click_opens_the_current_layer_and_finds_the_point(open_dock: InsarDock, mouse: Mouse) -> None:
    panel = open_dock.panels[0]
    mouse.click(15.1, 20.1)  # beside it
    dots = panel.plot.rows[0].dots()[0]
    assert list(dots.y) == pytest.approx([0, -3, -6, -9, -12])  # sorted by date
    assert panel.table.item(0, 2).text() == "0.70"
    assert [source.title for source in panel.session.shown_sources] == ["points"]
    mouse.click(10, 10, "shift")
    dots = panel.plot.rows[0].dots()[1]
    assert np.isnan(dots.y[0])
    assert list(dots.y[1:]) == pytest.approx([-2, -4, -6, -8])
    before = panel.plot.rows[0].dots()
    mouse.click(2, 25)
    assert panel.status.text().startswith("⚠")
    assert panel.plot.rows[0].dots() == before


def test_reference_and_area_of_points(open_dock: InsarDock, mouse: Mouse) -> None:
    panel = open_dock.panels[0]
    mouse.click(15, 20)
    mouse.click(5, 5, "control")
    pump()
    assert list(panel.plot.rows[0].dots()[0].y) == pytest.approx([0, -2, -4, -6, -8])
    panel.session.set_reference(None)
    panel.toolbar.polygon.trigger()
    for corner in ((3, 3), (3, 25), (18, 25), (18, 3)):
        mouse.click(*corner)
    mouse.click(10, 10, button="RightButton")
    dots = panel.plot.rows[0].dots()[0]
    assert list(dots.y[1:]) == pytest.approx([-2, -4, -6, -8])
    assert "3 points" in panel.status.text()


def test_beside_a_raster_series(dock: InsarDock, canvas: QgsMapCanvas, mouse: Mouse) -> None:
    canvas.setCurrentLayer(make_layer())
    panel = dock.panels[0]
    mouse.click(10, 10)
    assert [dots.label for dots in panel.plot.rows[0].dots()] == ["Point 1 · result", "Point 1 · points"]
    mouse.click(10, 25)  # no point there: the raster alone, and nothing to warn of
    assert [dots.label for dots in panel.plot.rows[0].dots()] == ["Point 1 · result"]
    assert not panel.status.text().startswith("⚠")
    assert panel.table.rowCount() == 1


def test_a_removed_layer_takes_its_curves_along(open_dock: InsarDock, canvas: QgsMapCanvas, mouse: Mouse) -> None:
    mouse.click(15, 20)
    layer = canvas.currentLayer()
    canvas.setCurrentLayer(None)
    QgsProject.instance().removeMapLayer(layer.id())
    assert open_dock.session.point_layers == ()
    assert open_dock.panels[0].plot.rows[0].dots() == []


def test_a_point_layer_comes_back_with_the_project(open_dock: InsarDock, mouse: Mouse, tmp_path: Path) -> None:
    mouse.click(15, 20)
    session = open_dock.session
    session.save({})
    key = session.point_layers[0].key
    session.forget_layers([key])
    session.restore()
    assert [layer.key for layer in session.point_layers] == [key]
    assert len(open_dock.panels[0].plot.rows[0].dots()) == 1


def add_features(layer: QgsVectorLayer, *places: tuple[float, float], value: float = -7.0) -> None:
    """More points, which have moved by one value on all dates."""
    grid, features = make_grid(), []
    for place in places:
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(*to_lonlat(grid, *place))))
        feature.setAttributes([0.9, *[value] * len(DAYS)])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()


def test_two_layers_meet_at_the_nearest_point(open_dock: InsarDock, canvas: QgsMapCanvas, mouse: Mouse) -> None:
    session = open_dock.session
    mouse.click(15, 20)
    second = make_layer()
    x, y = make_grid().centre(15, 20)
    second.dataProvider().truncate()
    add_features(second, (x + 30.0, y), (x - 20.0, y + 9.0), value=-9.0)
    add_features(second, (x + 300.0, y))
    session.add_point_layer(second)
    target, source = session.targets[0], session.point_layers[1]
    history = source.history(target, "")
    assert history.valid
    assert list(history.values) == pytest.approx([-0.009] * 5)
    assert "22 m away" in history.message
    assert source.coherence(target) == pytest.approx(0.9)
    far = session.new_target([(x, y + 60.0)], UTM, ())
    assert far is not None
    history = source.history(far, "")
    assert not history.valid
    assert "within 50 m" in history.message


def test_a_large_area_is_read_all_over_and_says_so(
    open_dock: InsarDock, mouse: Mouse, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(point_layer_module, "MOST_FEATURES", 10)
    x, y = make_grid().centre(10, 10)
    layer = open_dock.canvas.currentLayer()
    layer.dataProvider().truncate()
    # the first half of the layer has moved by 1 mm, the other by 9 mm
    add_features(layer, *[(x + n, y) for n in range(20)], value=-1.0)
    add_features(layer, *[(x + n, y + 30) for n in range(20)], value=-9.0)
    session = open_dock.session
    session.add_point_layer(layer)
    corners = [(x - 60, y - 60), (x + 60, y - 60), (x + 60, y + 60), (x - 60, y + 60)]
    area = session.new_target(corners, UTM, ())
    assert area is not None
    history = session.point_layers[0].history(area, "mean")
    assert history.pixels == 10
    assert list(history.values) == pytest.approx([-0.005] * 5)
    assert "One in 4 points" in history.message
    monkeypatch.setattr(point_layer_module, "MOST_FEATURES", 40)
    assert session.point_layers[0].history(area, "mean").message == ""


def test_empty_geometries_are_left_out(canvas: QgsMapCanvas) -> None:
    for kind, full, count in (
        ("Polygon", "Polygon ((0 0, 1 0, 1 1, 0 0))", 1),
        ("MultiPoint", "MultiPoint ((1 2))", 1),
    ):
        layer = QgsVectorLayer(f"{kind}?crs=EPSG:32614&field=D20200101:double&field=D20200201:double", "a", "memory")
        features = []
        for wkt in (f"{kind} EMPTY", full):
            feature = QgsFeature(layer.fields())
            geometry = QgsGeometry.fromWkt(wkt)
            feature.setGeometry(geometry)
            feature.setAttributes([1.0, 2.0])
            features.append(feature)
        layer.dataProvider().addFeatures(features)
        assert len(selected_shapes(layer, UTM)) == count
        assert all(point_layer_module.point_of(f) is None for f in features[:1] if kind == "MultiPoint")


def test_many_points_are_quick(make_dock: Callable[[], InsarDock], canvas: QgsMapCanvas, mouse: Mouse) -> None:
    canvas.setCurrentLayer(make_layer(20_000))
    panel = make_dock().panels[0]
    mouse.click(10, 10)
    start = time.thread_time()  # what else the machine does is not counted
    mouse.click(15, 20)
    assert time.thread_time() - start < 0.1
    assert len(panel.plot.rows[0].dots()) == 1


@pytest.mark.parametrize("kind", ["Point", "MultiPoint"])
def test_points_of_a_large_layer_are_found_by_an_index(
    make_dock: Callable[[], InsarDock], canvas: QgsMapCanvas, mouse: Mouse, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    monkeypatch.setattr(PointIndex, "FEW", 1)
    layer = make_layer(kind=kind)
    canvas.setCurrentLayer(layer)
    panel = make_dock().panels[0]
    mouse.click(10, 10)
    mouse.click(15.1, 20.1)  # newer, while the index is made
    assert "Looking through" in panel.status.text()
    assert panel.session.targets == ()
    settle()
    (dots,) = panel.plot.rows[0].dots()
    assert list(dots.y) == pytest.approx([0, -3, -6, -9, -12])
    index = panel.session.point_layers[0].index
    grid = make_grid()
    near = QgsGeometry.fromPointXY(QgsPointXY(*to_lonlat(grid, *grid.centre(10, 10)))).boundingBox().buffered(1e-6)
    assert [layer.getFeature(found)["temporal_coherence"] for found in index.ids(near)] == [pytest.approx(0.6)]
    mouse.click(10, 10)  # at once
    assert list(panel.plot.rows[0].dots()[0].y[1:]) == pytest.approx([-2, -4, -6, -8])
    layer.startEditing()
    layer.deleteFeature(index.ids(near)[0])
    assert index.ids(near) is None
    mouse.click(5, 5)
    settle()
    assert panel.session.point_layers[0].index.ids(near) == []
    layer.rollBack()


def test_a_point_in_a_layer_without_an_index_is_read_in_the_background(
    open_dock: InsarDock, mouse: Mouse, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(curves_module, "QUICK_VALUES", 0)
    panel = open_dock.panels[0]
    mouse.click(15, 20)
    assert "Reading Point 1 in points" in panel.status.text()
    settle()
    assert list(panel.plot.rows[0].dots()[0].y) == pytest.approx([0, -3, -6, -9, -12])


def test_a_large_area_is_read_in_the_background(dock: InsarDock, mouse: Mouse, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(curves_module, "QUICK_VALUES", 24 * 20)  # twenty pixels
    panel = dock.panels[0]
    panel.toolbar.circle.trigger()
    mouse.drag((10, 20), (10, 22), (10, 26))
    assert "Reading Area 1" in panel.status.text()
    assert panel.plot.rows[0].dots() == []
    assert panel.markers.at(mouse.at(10, 20)) == 1
    deadline = time.monotonic() + 20
    while not panel.plot.rows[0].dots() and time.monotonic() < deadline:
        pump()
    (curve,) = panel.book.curves()
    assert curve.history.pixels == pytest.approx(113, abs=6)
    assert curve.fit.rate == pytest.approx(true_rate()[10, 20], abs=0.001)
    assert f"{curve.history.pixels} pixels" in panel.status.text()


def test_a_large_area_without_data_says_so(dock: InsarDock, mouse: Mouse, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(curves_module, "QUICK_VALUES", 0)
    panel = dock.panels[0]
    panel.toolbar.circle.trigger()
    mouse.drag((1, 1), (1, 1.5), (1, 2))
    deadline = time.monotonic() + 20
    while "no data" not in panel.status.text() and time.monotonic() < deadline:
        pump()
    assert "no data in this area" in panel.status.text()
