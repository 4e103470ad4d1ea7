# SPDX-License-Identifier: GPL-2.0-or-later
"""Point layers on the map: coloured by the map panel, relative to the reference, at any date; no data is changed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from dock_helpers import Mouse, make_grid, pump
from qgis.core import (
    NULL,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsGeometry,
    QgsGradientColorRamp,
    QgsGraduatedSymbolRenderer,
    QgsPointXY,
    QgsProject,
    QgsRendererRange,
    QgsSymbol,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
)
from qgis.PyQt.QtGui import QColor
from test_map_panel import wait_for

from insar_workbench.core.history.vector_series import recognise
from insar_workbench.core.progress import NullProgress
from insar_workbench.plugin.map import map_points as map_points_module
from insar_workbench.plugin.map.map_expressions import displacement, fitted_velocity, relative, velocity

if TYPE_CHECKING:
    from qgis.gui import QgsMapCanvas

    from insar_workbench.plugin.dock import InsarDock
    from insar_workbench.plugin.map.map_panel import MapPanel

DAYS = [date(2020, 1, 1) + timedelta(days=60 * n) for n in range(7)]
FIELDS = [f"D{day:%Y%m%d}" for day in DAYS]
PIXELS = [(row, col) for row in range(2, 20, 3) for col in range(2, 30, 3)]


def truth() -> np.ndarray:
    """Displacement in mm (points, dates): rates from -30 to 30 mm/year and an offset, without noise."""
    years = np.array([(day - DAYS[0]).days / 365.25 for day in DAYS])
    rates = np.linspace(-30.0, 30.0, len(PIXELS))
    return 1.0 + rates[:, None] * years


def make_points(with_velocity: bool = True, values: np.ndarray | None = None, kind: str = "double") -> QgsVectorLayer:
    """Points at every third pixel."""
    names = [*(["mean_velocity"] if with_velocity else []), *FIELDS]
    layer = QgsVectorLayer(
        "Point?crs=EPSG:32614&field=height:double&" + "&".join(f"field={name}:{kind}" for name in names),
        "points",
        "memory",
    )
    values = truth() if values is None else values
    rates = np.linspace(-30.0, 30.0, len(PIXELS))
    features = []
    for pixel, history, rate in zip(PIXELS, values, rates):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(*make_grid().centre(*pixel))))
        numbers: list[Any] = [*([float(rate)] if with_velocity else [])]
        numbers += [NULL if np.isnan(number) else float(number) for number in history]
        if kind == "string":
            numbers = [number if number == NULL else f"{number:.6f}".replace(".", ",") for number in numbers]
        feature.setAttributes([100.0, *numbers])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    QgsProject.instance().addMapLayer(layer)
    return layer


def evaluated(layer: QgsVectorLayer, expression: str) -> np.ndarray:
    """What QGIS makes of an expression for each feature; NaN for NULL."""
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    asked = QgsExpression(expression)
    asked.prepare(context)
    found = []
    for feature in layer.getFeatures():
        context.setFeature(feature)
        value = asked.evaluate(context)
        found.append(np.nan if value in (None, NULL) else float(value))
    assert not asked.hasEvalError(), asked.evalErrorString()
    return np.array(found)


def shown(layer: QgsVectorLayer) -> np.ndarray:
    """The values by which the renderer colours."""
    return evaluated(layer, layer.renderer().classAttribute())


def colour_of(layer: QgsVectorLayer, value: float) -> str:
    """The colour of a value."""
    return str(layer.renderer().symbolForValue(value).color().name())


@pytest.fixture
def points(canvas: QgsMapCanvas) -> QgsVectorLayer:
    """A layer with velocity and seven dates, the current one."""
    layer = make_points()
    canvas.setCurrentLayer(layer)
    canvas.setLayers([layer])
    return layer


@pytest.fixture
def opened(make_dock: Callable[[], InsarDock], points: QgsVectorLayer) -> InsarDock:
    """The dock with the layer open."""
    dock = make_dock()
    assert dock.open_current_layer()
    return dock


def map_panel(dock: InsarDock) -> MapPanel:
    """The map panel, in front."""
    dock.tabs.setCurrentIndex(3)
    pump()
    return dock.panels[3]


def choose(panel: MapPanel, title: str) -> None:
    """Choose what is shown and wait for it."""
    titles = [panel.chooser.itemText(number) for number in range(panel.chooser.count())]
    number = titles.index(title)
    panel.chooser.setCurrentIndex(number)
    panel.chooser.activated.emit(number)
    wait_for(lambda: panel.picture is not None and panel.picture.view.name == panel.chooser.currentData().name, title)


# --- expressions ---


@pytest.mark.parametrize("unit, factor", [("mm", 1.0), ("cm", 10.0), ("m", 1000.0)])
def test_expressions_give_millimetres(canvas: QgsMapCanvas, unit: str, factor: float) -> None:
    layer = make_points()
    layout = recognise([field.name() for field in layer.fields()], unit)
    np.testing.assert_allclose(evaluated(layer, displacement(layout, 4)), factor * truth()[:, 4])
    np.testing.assert_allclose(
        evaluated(layer, displacement(layout, 4, 2)), factor * (truth()[:, 4] - truth()[:, 2]), atol=1e-9
    )
    np.testing.assert_allclose(evaluated(layer, velocity(layout)), factor * np.linspace(-30, 30, len(PIXELS)))
    np.testing.assert_allclose(
        evaluated(layer, relative(velocity(layout), -2.5)), factor * np.linspace(-30, 30, 60) + 2.5
    )
    assert np.isnan(evaluated(layer, relative(velocity(layout), float("nan")))).all()


def test_a_fitted_velocity_leaves_null_out(canvas: QgsMapCanvas) -> None:
    random = np.random.default_rng(0)
    values = truth() + random.normal(0, 2, truth().shape)
    values[random.random(values.shape) < 0.3] = np.nan
    values[0], values[1, 1:] = np.nan, np.nan  # nothing to fit a line to
    values[2] = truth()[2]
    layer = make_points(False, values)
    layout = recognise([field.name() for field in layer.fields()])
    years = np.array([(day - DAYS[0]).days / 365.25 for day in DAYS])
    expected = np.full(len(values), np.nan)
    for number, row in enumerate(values):
        known = np.isfinite(row)
        if known.sum() > 1:
            expected[number] = np.polyfit(years[known], row[known], 1)[0]
    assert np.isnan(expected[:2]).all() and np.isfinite(expected).sum() > 50
    np.testing.assert_allclose(evaluated(layer, fitted_velocity(layout)), expected, rtol=1e-6)


def test_numbers_that_are_texts(canvas: QgsMapCanvas) -> None:
    values = truth()
    values[3, 4] = np.nan
    layer = make_points(values=values, kind="string")
    layout = recognise([field.name() for field in layer.fields()])
    texts = frozenset(["mean_velocity", *FIELDS])
    np.testing.assert_allclose(evaluated(layer, displacement(layout, 4, texts=texts)), values[:, 4], atol=1e-5)
    np.testing.assert_allclose(evaluated(layer, velocity(layout, texts)), np.linspace(-30, 30, 60), atol=1e-5)


# --- the panel ---


def test_velocity_and_displacement_of_a_date(opened: InsarDock, points: QgsVectorLayer) -> None:
    before = [feature.attributes() for feature in points.getFeatures()]
    panel = map_panel(opened)
    assert [view.title for view in panel.chooser.views] == ["Velocity", "Displacement"]
    choose(panel, "Velocity")
    np.testing.assert_allclose(shown(points), np.linspace(-30, 30, 60))
    low, high = panel.colours.limits
    assert low == -high and 28 < high <= 40
    assert colour_of(points, -1e4) == "#67001f" and colour_of(points, 1e4) == "#053061"
    assert colour_of(points, 0.0) == "#f2f2f2"
    labels = [item.label() for item in points.renderer().ranges()]
    assert labels[0].startswith("< −") and labels[-1].endswith(" mm/year") and len(labels) == 11
    assert "96 % of the points" in panel.status.text() and "mm/year" in panel.status.text()
    choose(panel, "Displacement")
    assert panel.player.isVisible() and panel.player.index == 6
    for index in (6, 2, 0):
        panel.player.slider.setValue(index)
        np.testing.assert_allclose(shown(points), truth()[:, index])
        assert DAYS[index].isoformat() in panel.status.text()
    panel.player.slider.setValue(5)
    panel.player.since_box.setCurrentIndex(2)  # the second date
    np.testing.assert_allclose(shown(points), truth()[:, 5] - truth()[:, 1], atol=1e-9)
    np.testing.assert_allclose(panel._shown_samples(), (truth()[:, 5] - truth()[:, 1]), atol=1e-4)
    assert f"since {DAYS[1].isoformat()}" in panel.status.text()
    assert [feature.attributes() for feature in points.getFeatures()] == before


def test_the_film_runs_over_points(opened: InsarDock, points: QgsVectorLayer) -> None:
    panel = map_panel(opened)
    choose(panel, "Displacement")
    panel.player.speed.setValue(20)
    panel.player.play.click()
    wait_for(lambda: not panel.player.play.isChecked(), "the end of the film")
    assert panel.player.index == 6
    np.testing.assert_allclose(shown(points), truth()[:, 6])


def test_range_ramp_and_opacity(opened: InsarDock, points: QgsVectorLayer) -> None:
    panel = map_panel(opened)
    choose(panel, "Velocity")
    size = points.renderer().sourceSymbol().size()
    panel.colours.high.setValue(11.0)
    panel.colours.low.setValue(-11.0)
    assert points.renderer().ranges()[0].upperValue() == pytest.approx(-9.0)
    ramp = panel.colours.ramp.colorRamp()
    ramp.invert()
    panel.colours.ramp.setColorRamp(ramp)
    assert colour_of(points, -50.0) == "#053061" and colour_of(points, 50.0) == "#67001f"
    panel.colours.ramp.setColorRamp(QgsGradientColorRamp(QColor("#000000"), QColor("#ffffff")))
    assert colour_of(points, -50.0) == "#000000"
    panel.colours.opacity.setOpacity(0.4)
    assert points.opacity() == pytest.approx(0.4)
    panel.colours.fix.click()  # another range: the colours stay
    assert panel.colours.limits[1] > 20 and colour_of(points, 50.0) == "#ffffff"
    assert points.renderer().sourceSymbol().size() == size
    choose(panel, "Displacement")
    assert colour_of(points, 50.0) == "#ffffff" and points.opacity() == pytest.approx(0.4)


def test_classes_chosen_in_qgis_stay(opened: InsarDock, points: QgsVectorLayer) -> None:
    panel = map_panel(opened)
    choose(panel, "Displacement")
    renderer = points.renderer().clone()
    for number in range(10, 4, -1):
        renderer.deleteClass(number)
    ranges = renderer.ranges()
    for number in range(5):
        symbol = ranges[number].symbol().clone()
        symbol.setSize(4.5)
        renderer.updateRangeSymbol(number, symbol)
    points.setRenderer(renderer)
    panel.player.slider.setValue(3)
    panel.colours.high.setValue(25.0)
    assert len(points.renderer().ranges()) == 5
    ranges = points.renderer().ranges()
    assert ranges[2].symbol().size() == 4.5


def test_a_raster_makes_room_for_points(dock: InsarDock, points: QgsVectorLayer) -> None:
    assert dock.session.add_point_layer(points)
    panel = map_panel(dock)
    choose(panel, "Velocity · result")
    node = QgsProject.instance().layerTreeRoot().findLayer(panel.map_layer.layer.id())
    assert node.itemVisibilityChecked()
    choose(panel, "Velocity · points")
    assert not node.itemVisibilityChecked()
    choose(panel, "Velocity · result")
    assert node.itemVisibilityChecked()
    assert panel.map_layer.layer.isValid()


def test_the_unit_of_the_fields(opened: InsarDock, points: QgsVectorLayer) -> None:
    panel = map_panel(opened)
    choose(panel, "Displacement")
    opened.header.point_units["cm"].trigger()
    wait_for(lambda: not panel.tasks._tasks, "the new sample")
    np.testing.assert_allclose(shown(points), 10 * truth()[:, 6])
    assert np.nanmax(panel._samples) == pytest.approx(10 * truth().max(), rel=1e-5)
    opened.session.forget_layers([points.id()])
    assert opened.open_current_layer()
    assert opened.session.point_layers[0].layout.unit == "cm"  # the layer remembers it


def test_a_removed_layer(opened: InsarDock, canvas: QgsMapCanvas, points: QgsVectorLayer) -> None:
    panel = map_panel(opened)
    choose(panel, "Displacement")
    canvas.setLayers([])
    canvas.setCurrentLayer(None)
    QgsProject.instance().removeMapLayer(points.id())
    assert panel.picture is None and panel.chooser.count() == 1


def test_a_large_layer_is_sampled(
    make_dock: Callable[[], InsarDock], canvas: QgsMapCanvas, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(map_points_module, "SAMPLES", 20)
    layer = make_points()
    canvas.setCurrentLayer(layer)
    dock = make_dock()
    dock.open_current_layer()
    panel = map_panel(dock)
    choose(panel, "Displacement")
    assert 10 <= panel._samples.shape[1] <= 20
    assert panel.colours.limits[1] >= 15


def test_a_sample_of_features_whose_numbers_have_gaps(canvas: QgsMapCanvas, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(map_points_module, "SAMPLES", 8)
    layer = make_points()
    columns = [layer.fields().lookupField(name) for name in (FIELDS[6], FIELDS[0])]

    def sample(count: int) -> np.ndarray:
        return map_points_module.read_sample(QgsVectorLayerFeatureSource(layer), count, columns, NullProgress())

    spread = sample(layer.featureCount())
    assert 4 <= spread.shape[1] <= 8 and np.ptp(spread[0]) > 15  # not the first ones
    layer.dataProvider().deleteFeatures([feature.id() for feature in list(layer.getFeatures())[:45]])
    for count in (layer.featureCount(), -1):
        table = sample(count)
        np.testing.assert_allclose(table, truth()[45:53][:, [6, 0]].T)


def test_state_comes_back(
    opened: InsarDock, points: QgsVectorLayer, mouse: Mouse, tmp_path: Path, canvas: QgsMapCanvas
) -> None:
    project = QgsProject.instance()
    mouse.click(*PIXELS[10], "control")
    panel = map_panel(opened)
    choose(panel, "Displacement")
    panel.player.slider.setValue(4)
    panel.player.since_box.setCurrentIndex(3)
    expected = shown(points)
    attribute = points.renderer().classAttribute()
    key = points.id()
    # a layer in memory loses its features with the project
    path = tmp_path / "project.qgs"
    assert project.write(str(path))
    canvas.setLayers([])
    project.clear()
    assert project.read(str(path))
    pump()
    layer = project.mapLayer(key)
    layer.dataProvider().addFeatures(list(make_points().getFeatures()))
    wait_for(lambda: panel.picture is not None, "the view")
    assert (panel.player.index, panel.player.since) == (4, DAYS[2])
    assert layer.renderer().classAttribute() == attribute
    opened.session.set_reference(None)
    opened.session.set_reference(opened.session.new_target((make_grid().centre(*PIXELS[10]),), layer.crs(), ()))
    np.testing.assert_allclose(shown(layer), expected, atol=1e-9)


# --- the reference ---


def own_renderer(layer: QgsVectorLayer, attribute: str) -> None:
    """Colours that the person made in QGIS."""
    ranges = [
        QgsRendererRange(low, low + 20.0, QgsSymbol.defaultSymbol(layer.geometryType()), f"class {low}")
        for low in (-40.0, -20.0, 0.0, 20.0)
    ]
    layer.setRenderer(QgsGraduatedSymbolRenderer(attribute, ranges))


@pytest.mark.parametrize(
    "attribute, column",
    [("mean_velocity", "mean_velocity"), (FIELDS[3], FIELDS[3]), (f'"{FIELDS[5]}" - "{FIELDS[1]}"', None)],
)
def test_colours_made_in_qgis_follow(
    opened: InsarDock, points: QgsVectorLayer, mouse: Mouse, attribute: str, column: str | None
) -> None:
    own_renderer(points, attribute)
    own = evaluated(points, f'"{column}"' if column else attribute)
    legend = [(r.lowerValue(), r.upperValue(), r.label()) for r in points.renderer().ranges()]
    for number in (20, 41):
        mouse.click(*PIXELS[number], "control")
        np.testing.assert_allclose(shown(points), own - own[number], atol=1e-9)
    assert [(r.lowerValue(), r.upperValue(), r.label()) for r in points.renderer().ranges()] == legend
    opened.session.set_reference(None)
    assert points.renderer().classAttribute() == attribute


def test_an_area_as_reference(opened: InsarDock, points: QgsVectorLayer, mouse: Mouse) -> None:
    own_renderer(points, "mean_velocity")
    own = evaluated(points, '"mean_velocity"')
    session = opened.session
    grid = make_grid()
    corners = tuple(grid.centre(row, col) for row, col in ((1, 1), (1, 12), (9, 12), (9, 1)))
    session.set_reference(session.new_target(corners, session.data_crs, ()))
    inside = np.array([1 <= row <= 9 and 1 <= col <= 12 for row, col in PIXELS])
    np.testing.assert_allclose(shown(points), own - np.median(own[inside]), atol=1e-9)


def test_what_does_not_follow(opened: InsarDock, points: QgsVectorLayer, mouse: Mouse) -> None:
    own_renderer(points, "height")
    mouse.click(*PIXELS[20], "control")
    assert points.renderer().classAttribute() == "height"
    own_renderer(points, "mean_velocity")
    session, said = opened.session, []
    session.said.connect(lambda sentence, warning: said.append(sentence))
    far = make_grid().centre(3.5, 3.5)  # more than 50 m from all points
    session.set_reference(session.new_target((far,), session.data_crs, ()))
    assert points.renderer().classAttribute() == "mean_velocity"
    assert any("no data at the reference" in sentence for sentence in said)
    mouse.click(*PIXELS[20], "control")
    assert points.renderer().classAttribute() != "mean_velocity"
    own_renderer(points, FIELDS[2])  # the person chooses something else meanwhile
    mouse.click(*PIXELS[41], "control")
    np.testing.assert_allclose(shown(points), truth()[:, 2] - truth()[41, 2], atol=1e-9)
    opened.session.set_reference(None)
    assert points.renderer().classAttribute() == FIELDS[2]


@pytest.mark.parametrize("with_velocity", [True, False])
def test_the_panel_follows(
    make_dock: Callable[[], InsarDock], canvas: QgsMapCanvas, mouse: Mouse, with_velocity: bool
) -> None:
    layer = make_points(with_velocity)
    canvas.setCurrentLayer(layer)
    dock = make_dock()
    dock.open_current_layer()
    panel = map_panel(dock)
    rates = np.linspace(-30, 30, len(PIXELS))
    choose(panel, "Velocity")
    np.testing.assert_allclose(shown(layer), rates, atol=1e-6)
    dock.tabs.setCurrentIndex(0)
    mouse.click(*PIXELS[15], "control")
    np.testing.assert_allclose(shown(layer), rates - rates[15], atol=1e-6)
    np.testing.assert_allclose(panel._shown_samples(), rates - rates[15], atol=1e-3)
    choose(panel, "Displacement")
    np.testing.assert_allclose(shown(layer), truth()[:, 6] - truth()[15, 6], atol=1e-6)
    panel.player.since_box.setCurrentIndex(1)
    panel.player.slider.setValue(3)
    change = truth()[:, 3] - truth()[:, 0]
    np.testing.assert_allclose(shown(layer), change - change[15], atol=1e-6)
    mouse.click(*PIXELS[30], "control")
    np.testing.assert_allclose(shown(layer), change - change[30], atol=1e-6)
    np.testing.assert_allclose(panel._shown_samples(), change - change[30], atol=1e-3)
    dock.session.set_reference(None)
    np.testing.assert_allclose(shown(layer), change, atol=1e-6)
