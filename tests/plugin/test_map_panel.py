# SPDX-License-Identifier: GPL-2.0-or-later
"""The map panel: one layer for everything, the dates and their film, colours, reference, temporal controller."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest

from insar_workbench.core.products import read_product, write_product
from insar_workbench.core.series import DisplacementSeries

if TYPE_CHECKING:
    from qgis.core import QgsRasterLayer
    from qgis.gui import QgsMapCanvas

    from insar_workbench.plugin.map.map_panel import MapPanel
    from insar_workbench.plugin.session import Session

SECONDS = 20
VELOCITY, COHERENCE, MASK, DATES = range(1, 5)


def wait_for(condition: Callable[[], Any], what: str) -> None:
    """Let Qt and the background tasks work until something is true."""
    from qgis.PyQt.QtTest import QTest

    for _ in range(SECONDS * 100):
        if condition():
            return
        QTest.qWait(10)
    pytest.fail(f"waited {SECONDS} s: {what}")


@pytest.fixture
def masked_result(result: Path) -> Path:
    """The result with a mask that leaves out the last ten columns."""
    product = read_product(result / "velocity.h5")
    mask = np.ones(product.grid.shape, dtype=bool)
    mask[:, 20:] = False
    write_product(result / "maskTempCoh.h5", "mask", product.grid, {"mask": mask}, {})
    return result


@pytest.fixture
def session(qgis_app: Any) -> Session:
    """An empty session."""
    from qgis.core import QgsProject

    from insar_workbench.plugin.session import Session

    return Session(QgsProject.instance())


@pytest.fixture
def panel(session: Session, canvas: QgsMapCanvas, masked_result: Path) -> Iterator[MapPanel]:
    """A shown panel with the result open."""
    from insar_workbench.plugin.map.map_panel import MapPanel

    panel = MapPanel(session, canvas)
    panel.resize(900, 400)
    panel.show()
    session.open(masked_result)
    panel.activate()
    yield panel
    panel.close()
    panel.deleteLater()


def choose(panel: MapPanel, number: int) -> QgsRasterLayer:
    """Choose what to show, wait for it, and return the layer."""
    panel.chooser.setCurrentIndex(number)
    panel.chooser.activated.emit(number)
    wait_for(lambda: panel._picture is not None and panel._picture.view is panel.chooser.currentData(), "the layer")
    return panel.map_layer.layer


def value(layer: QgsRasterLayer, row: int, col: int, band: int = 1) -> float:
    """What QGIS reads from a layer at a pixel of the grid; NaN = no data."""
    from qgis.core import QgsPointXY

    box, rows, cols = layer.extent(), layer.height(), layer.width()
    x = box.xMinimum() + (col + 0.5) * box.width() / cols
    y = box.yMaximum() - (row + 0.5) * box.height() / rows
    number, known = layer.dataProvider().sample(QgsPointXY(x, y), band)
    return number if known else float("nan")


def rendered(canvas: QgsMapCanvas, layer: QgsRasterLayer) -> np.ndarray:
    """The map as an array of colours."""
    from qgis.core import QgsMapRendererParallelJob

    settings = canvas.mapSettings()
    settings.setLayers([layer])
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    image = job.renderedImage().convertToFormat(job.renderedImage().Format.Format_RGBA8888)
    bits = image.constBits()
    bits.setsize(image.sizeInBytes())
    return np.frombuffer(bits.asstring(), dtype=np.uint8).reshape(image.height(), -1, 4)


def test_one_layer_shows_everything(panel: MapPanel, masked_result: Path) -> None:
    from qgis.core import QgsProject

    titles = [panel.chooser.itemText(number) for number in range(1, panel.chooser.count())]
    assert titles == ["Velocity", "Temporal coherence", "Mask of reliable pixels", "Displacement"]
    layer = choose(panel, VELOCITY)
    velocity = read_product(masked_result / "velocity.h5").layers["velocity"]
    assert value(layer, 10, 20) == pytest.approx(velocity[10, 20] * 1000, rel=1e-5)
    assert np.isnan(value(layer, 1, 1))
    limits = panel.colours.limits
    assert limits[0] == -limits[1]
    assert limits[1] >= np.nanpercentile(np.abs(velocity), 98) * 1000
    assert "mm/year" in panel.status.text()
    for number in (COHERENCE, MASK, DATES, VELOCITY):
        assert choose(panel, number) is layer
        assert layer.isValid()
        assert panel.chooser.currentText() in layer.name()
    assert len(QgsProject.instance().mapLayers()) == 1
    assert layer.customProperty("insar_workbench/timeseries") == str(masked_result / "timeseries.h5")


def test_the_error_of_the_elevation_model_is_shown_in_metres(panel: MapPanel, masked_result: Path) -> None:
    product = read_product(masked_result / "velocity.h5")
    heights = {"dem": np.linspace(-30, 30, 600, dtype=np.float32).reshape(20, 30)}
    write_product(masked_result / "demErr.h5", "dem", product.grid, heights, {}, {"dem": "m"})
    panel.session.open(masked_result)
    number = panel.chooser.findText("Error of the elevation model")
    layer = choose(panel, number)
    assert value(layer, 10, 20) == pytest.approx(heights["dem"][10, 20], rel=1e-5)
    assert panel.colours.limits[1] == 30.0
    assert "median 0 m," in panel.status.text()
    layer = choose(panel, panel.chooser.findText("Displacement"))
    panel.player.slider.setValue(panel.player.slider.maximum())
    before = layer.renderer().usesBands()
    assert before != [1]
    bands = []
    change = layer.setDataSource
    layer.setDataSource = lambda *args: (bands.extend(layer.renderer().usesBands()), change(*args))
    choose(panel, panel.chooser.findText("Error of the elevation model"))
    assert bands == [1]  # the new data have no other, and QGIS would complain
    del layer.setDataSource


def test_a_file_of_mintpy_is_shown_in_millimetres(session: Session, canvas: QgsMapCanvas, shared_data: Path) -> None:
    from insar_workbench.plugin.map.map_panel import MapPanel

    session.open(shared_data / "mintpy_kirishima")
    panel = MapPanel(session, canvas)
    layer = choose(panel, VELOCITY)
    velocity = read_product(shared_data / "mintpy_kirishima" / "velocity.h5", ("velocity",)).layers["velocity"]
    row, col = np.argwhere(np.abs(velocity) > 0.003)[0]
    assert value(layer, row, col) == pytest.approx(velocity[row, col] * 1000, rel=1e-5)
    assert "mm/year" in panel.status.text()
    panel.close()
    panel.deleteLater()


def test_each_date_is_a_band(panel: MapPanel, masked_result: Path, canvas: QgsMapCanvas) -> None:
    series = DisplacementSeries.open(masked_result / "timeseries.h5")
    cube = series.read() * 1000
    layer = choose(panel, DATES)
    assert layer.bandCount() == len(series.dates)
    assert panel.player.index == len(series.dates) - 1
    pictures = []
    for index in (0, 7, 23):
        panel.player.slider.setValue(index)
        assert layer.renderer().usesBands() == [index + 1]
        assert value(layer, 12, 18, index + 1) == pytest.approx(cube[index, 12, 18], abs=1e-4)
        assert series.dates[index].isoformat() in panel.player.label.text()
        pictures.append(rendered(canvas, layer))
    assert (pictures[0] != pictures[2]).any()


def test_only_reliable_pixels(panel: MapPanel) -> None:
    layer = choose(panel, DATES)
    assert np.isfinite(value(layer, 10, 25, 5))
    panel.masked.setChecked(True)
    wait_for(lambda: np.isnan(value(layer, 10, 25, 5)), "the masked layer")
    assert np.isfinite(value(layer, 10, 15, 5))
    choose(panel, COHERENCE)
    assert not panel.masked.isEnabled()


def test_the_range_is_automatic_until_it_is_fixed(panel: MapPanel) -> None:
    layer = choose(panel, DATES)
    everything = panel.colours.limits
    panel.player.set_index(4)
    assert panel.colours.limits == everything
    panel.colours.scope.setCurrentIndex(1)
    assert panel.colours.limits[1] < everything[1]
    assert layer.renderer().classificationMax() == panel.colours.limits[1]
    panel.player.set_index(20)
    late = panel.colours.limits
    panel.colours.fix.click()
    panel.player.set_index(4)
    assert panel.colours.limits == late
    choose(panel, VELOCITY)
    assert panel.colours.limits == late
    panel.colours.fix.click()
    assert panel.colours.limits != late
    panel.colours.high.setValue(12.5)
    assert panel.colours.fixed
    assert layer.renderer().classificationMax() == 12.5


def test_the_range_is_dragged_in_the_histogram(panel: MapPanel) -> None:
    layer = choose(panel, VELOCITY)
    panel.histogram._region.setRegion((-20.0, 30.0))
    wait_for(lambda: panel.colours.fixed, "the dragged range")
    assert (layer.renderer().classificationMin(), layer.renderer().classificationMax()) == (-20.0, 30.0)


def test_the_film_runs_and_stops(panel: MapPanel) -> None:
    choose(panel, DATES)
    panel.player.set_index(20)
    panel.player.speed.setValue(20)
    seen: list[int] = []
    panel.player.dateChanged.connect(seen.append)
    panel.player.play.click()
    wait_for(lambda: not panel.player.play.isChecked(), "the end of the film")
    assert seen == [21, 22, 23]
    panel.player.loop.setChecked(True)
    panel.player.play.click()
    assert panel.player.index == 0
    wait_for(lambda: panel.player.index == 3, "the film")
    panel.deactivate()
    assert not panel.player.play.isChecked()


def test_a_film_waits_for_the_map(panel: MapPanel) -> None:
    from qgis.PyQt.QtTest import QTest

    choose(panel, DATES)
    panel.player.set_index(3)
    panel.player._busy = lambda: True
    panel.player.speed.setValue(20)
    panel.player.play.click()
    QTest.qWait(300)
    assert panel.player.index == 3


def test_everything_follows_the_reference(panel: MapPanel, session: Session, masked_result: Path) -> None:
    layer = choose(panel, DATES)
    grid = read_product(masked_result / "velocity.h5").grid
    cube = DisplacementSeries.open(masked_result / "timeseries.h5").read() * 1000
    session.set_reference(session.new_target((grid.centre(12, 18),), session.data_crs, ()))
    for band in (1, 10, 24):
        assert value(layer, 12, 18, band) == pytest.approx(0.0, abs=1e-4)
        expected = cube[band - 1, 5, 10] - cube[band - 1, 12, 18]
        assert value(layer, 5, 10, band) == pytest.approx(expected, abs=1e-3)
    assert panel._samples.shape[0] == 24
    choose(panel, VELOCITY)
    assert value(layer, 12, 18) == pytest.approx(0.0, abs=1e-4)
    choose(panel, COHERENCE)
    assert value(layer, 12, 18) == pytest.approx(0.75)
    choose(panel, DATES)
    assert value(layer, 12, 18, 10) == pytest.approx(0.0, abs=1e-4)
    session.set_reference(None)
    assert value(layer, 12, 18, 10) == pytest.approx(cube[9, 12, 18], abs=1e-4)


def test_the_temporal_controller_and_the_slider_move_each_other(
    panel: MapPanel, canvas: QgsMapCanvas, masked_result: Path
) -> None:
    from qgis.core import QgsTemporalNavigationObject

    from insar_workbench.processing_provider.compat import HAS_BAND_RANGES, NavigationMode

    controller = QgsTemporalNavigationObject()
    canvas.setTemporalController(controller)
    layer = choose(panel, DATES)
    panel.player.link.click()
    assert panel.temporal.linked
    assert controller.navigationMode() == NavigationMode.Animated
    assert controller.totalFrameCount() == 24
    panel.player.set_index(5)
    assert controller.currentFrameNumber() == 5
    days = DisplacementSeries.open(masked_result / "timeseries.h5").dates
    begin = canvas.temporalRange().begin().date()
    assert date(begin.year(), begin.month(), begin.day()) == days[5]
    controller.setCurrentFrameNumber(17)
    assert panel.player.index == 17
    assert layer.renderer().usesBands() == [18]
    if HAS_BAND_RANGES:
        assert layer.temporalProperties().isActive()
        assert layer.temporalProperties().bandForTemporalRange(layer, canvas.temporalRange()) == 18
    assert panel._picture is not None
    choose(panel, VELOCITY)
    assert not layer.temporalProperties().isActive()
    assert controller.navigationMode() == NavigationMode.NavigationOff
    controller.setNavigationMode(NavigationMode.NavigationOff)
    canvas.setTemporalController(QgsTemporalNavigationObject(canvas))


def test_the_time_of_the_canvas_moves_the_slider(panel: MapPanel, canvas: QgsMapCanvas) -> None:
    from qgis.core import QgsDateTimeRange
    from qgis.PyQt.QtCore import QDateTime

    from insar_workbench.plugin.series.temporal_link import to_datetime

    layer = choose(panel, DATES)
    days = panel._picture.dates
    canvas.setTemporalRange(QgsDateTimeRange(to_datetime(days[2]), to_datetime(days[4]), True, False))
    assert panel.player.index == 3
    assert layer.renderer().usesBands() == [4]
    canvas.setTemporalRange(QgsDateTimeRange(to_datetime(days[2]), to_datetime(days[4]), True, True))
    assert panel.player.index == 4
    panel.player.set_index(9)
    assert layer.renderer().usesBands() == [10]
    canvas.setTemporalRange(QgsDateTimeRange(QDateTime(), QDateTime()))
    assert panel.player.index == 9


def test_a_removed_layer_is_made_anew(panel: MapPanel) -> None:
    from qgis.core import QgsProject

    layer = choose(panel, DATES)
    QgsProject.instance().removeMapLayer(layer.id())
    assert panel.chooser.currentIndex() == 0
    assert not panel.player.isVisible()
    assert choose(panel, VELOCITY).isValid()


def test_state_comes_back_with_the_project(
    panel: MapPanel, session: Session, canvas: QgsMapCanvas, tmp_path: Path
) -> None:
    from qgis.core import QgsGradientColorRamp, QgsProject
    from qgis.PyQt.QtGui import QColor

    from insar_workbench.plugin.map.map_panel import MapPanel

    choose(panel, DATES)
    panel.player.set_index(6)
    panel.colours.set_fixed(-7.0, 7.0)
    panel.colours.link.click()
    panel.colours.ramp.setColorRamp(QgsGradientColorRamp(QColor("#102030"), QColor("#fedcba")))
    panel.colours.opacity.setOpacity(0.5)
    state = json.loads(json.dumps(panel.save_state()))
    project = QgsProject.instance()
    assert project.write(str(tmp_path / "p.qgs"))
    panel._picture.path.unlink()  # QGIS empties its temporary folder when it ends
    project.clear()
    assert project.read(str(tmp_path / "p.qgs"))
    other = MapPanel(session, canvas)
    session.open(Path(state["view"][0]).parent)
    other.restore_state(state)
    wait_for(lambda: other._picture is not None, "the layer")
    assert other.map_layer.layer.isValid()
    assert other.save_state() | {"view": None} == state | {"view": None}
    assert other.player.index == 6
    assert other.map_layer.layer.renderer().classificationMax() == 7.0
    assert colours(other.map_layer.layer)[0] == "#102030"
    assert other.map_layer.layer.opacity() == pytest.approx(0.5)
    assert other.colours.link.isChecked()
    project.removeMapLayer(other.map_layer.layer.id())
    layer = choose(other, DATES)
    assert colours(layer)[-1] == "#fedcba" and layer.opacity() == pytest.approx(0.5)
    other.restore_state({})
    assert other.chooser.currentIndex() == 0
    assert len(project.mapLayers()) == 1
    other.close()
    other.deleteLater()


def test_a_broken_file_says_so(panel: MapPanel, masked_result: Path) -> None:
    (masked_result / "timeseries.h5").write_bytes(b"nothing")
    panel.chooser.setCurrentIndex(DATES)
    panel.chooser.activated.emit(DATES)
    wait_for(lambda: "timeseries.h5" in panel.status.text(), "the sentence")
    assert panel.map_layer.layer is None


def test_the_panel_can_come_and_go(session: Session, canvas: QgsMapCanvas, masked_result: Path) -> None:
    from qgis.core import QgsProject

    from insar_workbench.plugin.map.map_panel import MapPanel

    session.open(masked_result)
    before = len(canvas.scene().items())
    for _ in range(10):
        panel = MapPanel(session, canvas)
        panel.show()
        choose(panel, VELOCITY)
        panel.close()
        panel.deleteLater()
    assert len(canvas.scene().items()) == before
    assert len(QgsProject.instance().mapLayers()) == 1
    session.set_reference(None)  # nobody listens any more


def colours(layer: QgsRasterLayer) -> tuple[str, ...]:
    """Colours of a layer from the lowest to the highest value."""
    shader = layer.renderer().shader().rasterShaderFunction()
    return tuple(item.color.name() for item in shader.colorRampItemList())


def reference_at(session: Session, result: Path, row: int, col: int) -> None:
    """Make a pixel the reference."""
    grid = read_product(result / "velocity.h5").grid
    session.set_reference(session.new_target((grid.centre(row, col),), session.data_crs, ()))


def test_colours_set_in_qgis_stay(panel: MapPanel, session: Session, masked_result: Path) -> None:
    from qgis.core import QgsColorRampShader, QgsGradientColorRamp
    from qgis.PyQt.QtGui import QColor

    layer = choose(panel, DATES)
    usual, legend = colours(layer), "far away"
    shader = layer.renderer().shader().rasterShaderFunction()
    low, high = panel.colours.limits
    shader.setSourceColorRamp(QgsGradientColorRamp(QColor("#ff0000"), QColor("#00ff00")))
    kind = QgsColorRampShader.ColorRampItem
    shader.setColorRampType(QgsColorRampShader.Type.Discrete)
    shader.setColorRampItemList([kind(low, QColor("#ff0000"), legend), kind(float("inf"), QColor("#00ff00"), "inf")])
    layer.setOpacity(0.5)
    reference_at(session, masked_result, 12, 18)
    panel.colours.scope.setCurrentIndex(1)
    panel.player.set_index(4)
    assert panel.colours.limits[1] < high
    shader = layer.renderer().shader().rasterShaderFunction()
    items = shader.colorRampItemList()
    assert colours(layer) == ("#ff0000", "#00ff00")
    assert [item.value for item in items] == [panel.colours.limits[0], float("inf")]
    assert items[0].label == legend
    assert shader.colorRampType() == QgsColorRampShader.Type.Discrete
    assert layer.opacity() == 0.5
    assert layer.renderer().usesBands() == [5]
    choose(panel, COHERENCE)
    assert colours(layer)[0] == "#440154"
    assert layer.opacity() == 0.5
    choose(panel, DATES)
    assert colours(layer)[0] == "#ff0000" and colours(layer)[-1] == "#00ff00" != usual[-1]


def test_ramp_and_opacity_are_chosen_in_the_panel(panel: MapPanel) -> None:
    from qgis.core import QgsGradientColorRamp
    from qgis.PyQt.QtGui import QColor

    layer = choose(panel, VELOCITY)
    usual = colours(layer)
    assert len(usual) == 11
    ramp = panel.colours.ramp.colorRamp()
    ramp.invert()
    panel.colours.ramp.setColorRamp(ramp)
    assert colours(layer) == usual[::-1]
    limits = panel.colours.limits
    panel.colours.ramp.setColorRamp(QgsGradientColorRamp(QColor("#000000"), QColor("#ffffff")))
    assert (colours(layer)[0], colours(layer)[-1]) == ("#000000", "#ffffff")
    image = panel.histogram.rows[0]._pool.items[0]
    assert (image.colours[0], image.colours[-1]) == ("#000000", "#ffffff")
    panel.colours.opacity.setOpacity(0.4)
    assert layer.opacity() == pytest.approx(0.4)
    assert panel.colours.limits == limits
    assert (layer.renderer().classificationMin(), layer.renderer().classificationMax()) == limits
    choose(panel, MASK)
    assert not panel.colours.ramp.isVisible() and panel.colours.opacity.isEnabled()
    assert layer.opacity() == pytest.approx(0.4)


def test_a_symmetric_range(panel: MapPanel) -> None:
    layer = choose(panel, VELOCITY)
    panel.colours.set_fixed(-20.0, 30.0)
    panel.colours.link.click()
    assert panel.colours.limits == (-30.0, 30.0)
    panel.colours.high.setValue(12.0)
    assert panel.colours.limits == (-12.0, 12.0)
    panel.colours.low.setValue(-15.0)
    assert (layer.renderer().classificationMin(), layer.renderer().classificationMax()) == (-15.0, 15.0)
    panel.histogram._region.setRegion((-15.0, 25.0))
    wait_for(lambda: panel.colours.limits == (-25.0, 25.0), "the dragged range")
    choose(panel, COHERENCE)
    assert not panel.colours.link.isVisible()
    panel.colours.high.setValue(0.5)
    assert panel.colours.limits[0] != -0.5


def test_dates_on_which_the_reference_has_no_data_are_empty(
    panel: MapPanel, session: Session, masked_result: Path
) -> None:
    import h5py

    with h5py.File(masked_result / "timeseries.h5", "r+") as file:
        file["timeseries"][5, 12, 18] = np.nan
    session.open(masked_result)
    layer = choose(panel, DATES)
    reference_at(session, masked_result, 12, 18)
    assert np.isnan(value(layer, 5, 10, 6))
    assert np.isfinite(value(layer, 5, 10, 7))
    panel.player.set_index(5)
    assert "reference has no data on this date" in panel.status.text()
    panel.player.set_index(6)
    assert "median" in panel.status.text()


def test_a_task_that_is_canceled_elsewhere_can_be_started_again(
    panel: MapPanel, monkeypatch: pytest.MonkeyPatch
) -> None:
    from qgis.core import QgsApplication

    from insar_workbench.plugin.map import map_views

    layer = choose(panel, VELOCITY)
    make_picture, seen = map_views.make_picture, []

    def slow(*args: Any) -> Any:
        seen.append(args)
        for _ in range(1000):
            args[-1].check()
            time.sleep(0.005)

    monkeypatch.setattr(map_views, "make_picture", slow)
    panel.chooser.setCurrentIndex(DATES)
    panel.chooser.activated.emit(DATES)
    wait_for(lambda: seen, "the task")
    for task in QgsApplication.taskManager().activeTasks():
        task.cancel()
    wait_for(lambda: "canceled" in panel.status.text(), "the sentence")
    assert panel.chooser.currentIndex() == VELOCITY
    assert not panel.player.isVisible()
    monkeypatch.setattr(map_views, "make_picture", make_picture)
    assert choose(panel, DATES) is layer


@pytest.mark.parametrize(
    "damage",
    [
        {"date": "yesterday"},
        {"date": 20200101},
        {"speed": "fast"},
        {"speed": 1e300},
        {"percentile": None},
        {"percentile": [98]},
        {"fixed": [1]},
        {"fixed": ["a", "b"]},
        {"fixed": [float("nan"), 3]},
        {"view": "velocity"},
        {"view": [1, 2]},
        {"ramps": {"signed": "<", "quality": 3, "unknown": ""}, "opacity": "x"},
        {"ramps": []},
    ],
)
def test_damaged_state_is_left_out(panel: MapPanel, damage: dict[str, Any]) -> None:
    choose(panel, VELOCITY)
    state = panel.save_state()
    panel.restore_state({**state, **damage, "masked": True, "loop": True})
    assert panel.masked.isChecked() and panel.player.loop.isChecked()
    panel.restore_state("nothing")  # type: ignore[arg-type]
    assert not panel.masked.isChecked()


def test_nothing_comes_back_to_a_closed_panel(
    session: Session, canvas: QgsMapCanvas, masked_result: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from qgis.PyQt.QtTest import QTest

    from insar_workbench.plugin.map.map_panel import MapPanel
    from insar_workbench.plugin.series import curves

    monkeypatch.setattr(curves, "QUICK_VALUES", 0)
    session.open(masked_result)
    panel = MapPanel(session, canvas)
    panel.show()
    choose(panel, DATES)
    calls: list[str] = []
    monkeypatch.setattr(panel.reference.book, "_refined", lambda: calls.append("refined"))
    grid = read_product(masked_result / "velocity.h5").grid
    corners = tuple(grid.centre(row, col) for row, col in ((8, 8), (8, 25), (18, 25), (18, 8)))
    session.set_reference(session.new_target(corners, session.data_crs, ()))
    assert panel.reference.book.is_reading
    panel.close()
    panel.close()
    QTest.qWait(300)
    assert calls == []
    panel.deleteLater()
