# SPDX-License-Identifier: GPL-2.0-or-later
"""The dock: ways to open a result, the state in the project, and nothing left behind."""

from __future__ import annotations

import gc
import json
import shutil
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import h5py
import numpy as np
import pytest
from dock_helpers import Mouse, make_grid, make_result, pump, settle
from qgis.core import QgsPointXY, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QMimeData, QObject, QPointF, Qt, QUrl
from qgis.PyQt.QtGui import QDropEvent
from qgis.PyQt.QtWidgets import QDockWidget, QMainWindow

from insar_workbench.core.products import write_product
from insar_workbench.core.time_functions.time_terms import TimeFunctions
from insar_workbench.plugin import dock as dock_module
from insar_workbench.plugin.layers import source_of
from insar_workbench.plugin.plugin import ENTRY, SCOPE, InsarWorkbench

if TYPE_CHECKING:
    from qgis.gui import QgsMapCanvas

    from insar_workbench.plugin.dock import InsarDock


def drop(dock: InsarDock, *paths: Path, shift: bool = False) -> None:
    """Drop files or folders on the dock."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    modifier = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
    dock.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, modifier))
    settle()


def opened(dock: InsarDock) -> list[str]:
    """Folder and file of each series, the shown ones with a star."""
    return [f"{s.path.parent.name}/{s.path.name}{'*' if s.shown else ''}" for s in dock.session.sources]


# --- opening ---


def test_drop_a_folder_a_file_and_several(make_dock: Callable[[], InsarDock], result: Path, tmp_path: Path) -> None:
    dock = make_dock()
    other = make_result(tmp_path / "other")
    drop(dock, result)
    assert opened(dock) == ["result/timeseries.h5*"]
    drop(dock, other / "timeseries.h5")
    assert opened(dock) == ["other/timeseries.h5*"]
    drop(dock, result, other)
    assert opened(dock) == ["result/timeseries.h5*", "other/timeseries.h5*"]
    drop(dock, result)
    drop(dock, other, shift=True)
    assert opened(dock) == ["result/timeseries.h5*", "other/timeseries.h5*"]
    assert dock.windowTitle() == "InSAR: result + other"


def test_of_several_series_the_most_corrected_is_shown(make_dock: Callable[[], InsarDock], result: Path) -> None:
    make_result(result, name="timeseries_ERA5_demErr.h5")
    dock = make_dock()
    assert dock.open(result)
    assert opened(dock) == ["result/timeseries.h5", "result/timeseries_ERA5_demErr.h5*"]
    assert dock.open(result / "timeseries.h5")
    assert "result/timeseries.h5*" in opened(dock)
    assert "result/timeseries_ERA5_demErr.h5" in opened(dock)


def test_of_corrected_series_that_of_the_velocity_is_shown(make_dock: Callable[[], InsarDock], result: Path) -> None:
    from insar_workbench.plugin.map.map_views import views_of
    from insar_workbench.plugin.transect.transect_lines import quantities_of

    for name in ("timeseries_ramp.h5", "timeseries_ramp_demErr.h5", "timeseriesResidual.h5"):
        make_result(result, name=name)
    with h5py.File(result / "velocity.h5", "r+") as file:
        file.attrs["iwb.inputs"] = '{"timeseries": {"file": "timeseries_ramp.h5"}}'
    write_product(result / "demErr.h5", "dem", make_grid(), {"dem": np.full((20, 30), 2.5)}, {}, {"dem": "m"})
    dock = make_dock()
    drop(dock, result)
    assert [name for name in opened(dock) if name.endswith("*")] == ["result/timeseries_ramp.h5*"]
    series = ["timeseries_ramp", "timeseries_ramp_demErr", "timeseries"]
    ours = [f"Displacement · {name}" for name in series] + ["Residual · timeseriesResidual"]
    views = views_of(dock.session)
    titles = [view.title for view in views]
    assert titles == ["Velocity", "Temporal coherence", "Error of the elevation model", *ours]
    assert [quantity.title for quantity in quantities_of(dock.session)] == ["Velocity", *ours]
    assert views[0].series == result / "timeseries_ramp.h5"  # what the map layer is followed by
    assert dock.panels[3].chooser.count() == len(views) + 1
    # before and after a correction beside each other
    dock.session.show_source(str(result / "timeseries.h5"), True)
    assert sum(name.endswith("*") for name in opened(dock)) == 2


def test_a_folder_without_results_is_told_in_one_sentence(dock: InsarDock, tmp_path: Path) -> None:
    folder = tmp_path / "interferograms"
    folder.mkdir()
    (folder / "20200101_20200113.unw").write_bytes(b"0")
    before = opened(dock)
    drop(dock, folder)
    text = dock.panels[0].status.text()
    assert str(folder) in text
    assert "Small baseline workflow" in text
    assert text.count(". ") == 0
    assert text.endswith(".")
    assert opened(dock) == before


def test_a_folder_whose_results_cannot_be_used_says_why(dock: InsarDock, result: Path, tmp_path: Path) -> None:
    folder = tmp_path / "radar"
    folder.mkdir()
    shutil.copy(result / "timeseries.h5", folder)
    with h5py.File(folder / "timeseries.h5", "r+") as file:
        for key in ("X_FIRST", "Y_FIRST", "X_STEP", "Y_STEP"):
            del file.attrs[key]
    drop(dock, folder)
    assert "radar coordinates" in dock.panels[0].status.text()
    assert "Small baseline workflow" not in dock.panels[0].status.text()


def test_what_cannot_be_opened_is_explained(dock: InsarDock, tmp_path: Path) -> None:
    before = opened(dock)
    (tmp_path / "empty").mkdir()
    for path in (tmp_path / "empty", tmp_path / "missing.h5"):
        assert not dock.open(path)
        assert path.name in dock.panels[0].status.text()
    assert opened(dock) == before


def test_a_file_of_an_open_folder_is_shown_beside_the_others(make_dock: Callable[[], InsarDock], result: Path) -> None:
    make_result(result, name="timeseries_ERA5.h5")
    dock = make_dock()
    dock.open(result)
    assert opened(dock) == ["result/timeseries.h5", "result/timeseries_ERA5.h5*"]
    assert dock.open(result / "timeseries.h5", add=True)
    assert opened(dock) == ["result/timeseries.h5*", "result/timeseries_ERA5.h5*"]
    assert len(dock.session.results) == 1
    # a file that came into the folder since is found, and nothing is there twice
    make_result(result, name="timeseries_demErr.h5")
    assert dock.open(result / "timeseries_demErr.h5", add=True)
    assert len(dock.session.results) == 1
    assert [source.results for source in dock.session.sources] == list(dock.session.results) * 3
    assert sum(source.shown for source in dock.session.sources) == 3


@pytest.mark.parametrize("number", [0, 1, 2, 3])
def test_a_failure_is_said_whatever_is_in_front(
    make_dock: Callable[[], InsarDock], tmp_path: Path, number: int
) -> None:
    dock = make_dock()
    dock.tabs.setCurrentIndex(number)
    assert not dock.open(tmp_path / "missing.h5")
    line = dock.panels[0].status if number == 0 else dock.notice
    assert "missing.h5" in line.text()
    assert line.isVisible()
    assert dock.notice.isVisible() == (number != 0)  # never twice
    dock.tabs.setCurrentIndex((number + 1) % 4)
    assert not dock.notice.isVisible()


def test_the_current_layer_is_opened(
    make_dock: Callable[[], InsarDock], canvas: QgsMapCanvas, velocity_layer: QgsRasterLayer
) -> None:
    dock = make_dock()
    assert not dock.open_current_layer()
    assert "current layer" in dock.panels[0].status.text()
    canvas.setCurrentLayer(velocity_layer)
    assert dock.open_current_layer()
    settle()
    assert opened(dock) == ["result/timeseries.h5*"]


def test_opening_takes_the_mouse_and_closing_gives_it_back(
    make_dock: Callable[[], InsarDock], canvas: QgsMapCanvas, result: Path, mouse: Mouse
) -> None:
    dock = make_dock()
    assert canvas.mapTool() is None
    dock.open(result)
    assert canvas.mapTool() is dock.panels[0].pick_tool
    mouse.click(10, 10)
    dock.hide()
    assert canvas.mapTool() is None
    assert dock.panels[0].markers.at(mouse.at(10, 10)) is None
    dock.show()
    pump()
    assert canvas.mapTool() is dock.panels[0].pick_tool
    assert dock.panels[0].markers.at(mouse.at(10, 10)) == 1


def test_a_dock_behind_another_one_lets_the_map_go(
    canvas: QgsMapCanvas, result: Path, mouse: Mouse, interface: Interface
) -> None:
    window = interface.window
    other = QDockWidget("other", window)
    dock = dock_module.InsarDock(canvas, QgsProject.instance(), window)
    for widget in (dock, other):
        window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, widget)
    window.tabifyDockWidget(dock, other)
    pump()  # there are no tabs before that
    other.raise_()
    pump()
    dock.open(result)
    assert canvas.mapTool() is None
    dock.raise_()
    pump()
    assert canvas.mapTool() is dock.panels[0].pick_tool
    mouse.click(10, 10)
    assert dock.panels[0].markers.at(mouse.at(10, 10)) == 1
    other.raise_()
    pump()
    assert canvas.mapTool() is None
    assert dock.panels[0].markers.at(mouse.at(10, 10)) is None
    dock.raise_()
    pump()
    assert dock.panels[0].markers.at(mouse.at(10, 10)) == 1
    dock.shut_down()
    window.removeDockWidget(dock)
    dock.deleteLater()


# --- the project ---


def fill(dock: InsarDock, mouse: Mouse) -> None:
    """Bring the dock into a state that is worth keeping."""
    mouse.click(10, 10)
    mouse.click(15, 20, "shift")
    mouse.click(5, 20, "control")
    panel = dock.panels[0]
    panel.toolbar.circle.trigger()
    mouse.drag((10, 20), (10, 22), (10, 24), release=False)
    panel.toolbar.pick.trigger()
    days = dock.session.sources[0].series.dates
    dock.session.change_target(2, name="Dam", colour="#123456")
    functions = TimeFunctions(2, (1.0,), (days[9],), (), ((days[3], 40.0),), ())
    dock.session.change_model(functions=functions, start=days[1], end=days[-2], excluded=(days[5],), residuals=True)


def test_the_state_comes_back_with_the_project(
    make_dock: Callable[[], InsarDock], result: Path, mouse: Mouse, tmp_path: Path
) -> None:
    dock = make_dock()
    dock.open(result)
    fill(dock, mouse)
    project = QgsProject.instance()
    assert project.isDirty()
    session = dock.session
    expected = (opened(dock), session.targets, session.reference, session.model)
    rates = [curve.fit.rate for curve in dock.panels[0].book.curves()]
    assert project.write(str(tmp_path / "project.qgz"))
    project.clear()
    pump()
    assert (session.sources, session.targets, session.reference) == ((), (), None)
    assert dock.panels[0].plot.rows[0].dots() == []
    assert project.read(str(tmp_path / "project.qgz"))
    pump()
    assert (opened(dock), session.targets, session.reference, session.model) == expected
    assert [curve.fit.rate for curve in dock.panels[0].book.curves()] == pytest.approx(rates)
    assert not project.isDirty()
    # and in a dock that is made after the project was read
    later = make_dock()
    assert (opened(later), later.session.targets, later.session.reference, later.session.model) == expected


def test_a_project_moves_together_with_its_results(make_dock: Callable[[], InsarDock], tmp_path: Path) -> None:
    dock = make_dock()
    dock.open(make_result(tmp_path / "here" / "result"))
    project = QgsProject.instance()
    assert project.write(str(tmp_path / "here" / "project.qgz"))
    project.clear()
    shutil.move(tmp_path / "here", tmp_path / "there")
    assert project.read(str(tmp_path / "there" / "project.qgz"))
    assert [source.path for source in dock.session.sources] == [tmp_path / "there" / "result" / "timeseries.h5"]


def test_a_re_referenced_layer_moves_together_with_the_project(
    make_dock: Callable[[], InsarDock],
    canvas: QgsMapCanvas,
    velocity_layer: QgsRasterLayer,
    tmp_path: Path,
    mouse: Mouse,
) -> None:
    dock = make_dock()
    canvas.setCurrentLayer(velocity_layer)
    dock.open_current_layer()
    settle()
    project, key = QgsProject.instance(), velocity_layer.id()
    place = QgsPointXY(*make_grid().centre(10, 10))

    def value() -> float:
        return project.mapLayer(key).dataProvider().sample(place, 1)[0]

    own = value()
    mouse.click(15, 20, "control")
    shifted = value()
    assert shifted != pytest.approx(own)
    assert project.write(str(tmp_path / "result" / "project.qgs"))
    assert value() == pytest.approx(shifted)  # saving changes nothing on the map
    text = (tmp_path / "result" / "project.qgs").read_text()
    assert "<datasource>./velocity &amp; co.tif</datasource>" in text
    canvas.setLayers([])
    project.clear()
    shutil.move(tmp_path / "result", tmp_path / "there")
    assert project.read(str(tmp_path / "there" / "project.qgs"))
    pump()
    assert value() == pytest.approx(shifted)
    assert source_of(project.mapLayer(key)) == tmp_path / "there" / "timeseries.h5"
    dock.session.set_reference(None)
    assert value() == pytest.approx(own)
    assert project.mapLayer(key).source() == str(tmp_path / "there" / "velocity & co.tif")


def test_damage_in_one_panel_leaves_the_others(
    make_dock: Callable[[], InsarDock], result: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dock = make_dock()
    dock.open(result)
    dock.tabs.setCurrentIndex(2)
    dock._save()
    reached: list[str] = []

    def damaged(state: dict[str, Any]) -> None:
        raise KeyError("lines")

    monkeypatch.setattr(dock.panels[1], "restore_state", damaged)
    monkeypatch.setattr(dock.panels[3], "restore_state", lambda state: reached.append("map"))
    dock.tabs.setCurrentIndex(0)
    dock._restore()
    assert reached == ["map"]
    assert dock.tabs.currentIndex() == 2
    assert dock.panels[1].title in dock.notice.text()
    for panels in ([], {"tab": "x"}, {"MapPanel": 3}):
        dock.session.save(panels)
        dock._restore()
        assert dock.tabs.currentIndex() == 0


def test_a_project_is_restored_in_one_go(make_dock: Callable[[], InsarDock], result: Path, tmp_path: Path) -> None:
    dock = make_dock()
    dock.open(result)
    for name in ("other", "third"):
        dock.open(make_result(tmp_path / name), add=True)
    for file in (result / "timeseries.h5", result / "velocity.h5", result / "temporalCoherence.h5"):
        file.unlink()
    mask = np.ones(make_grid().shape, dtype=bool)
    write_product(result / "maskTempCoh.h5", "mask", make_grid(), {"mask": mask}, {})
    dock.open(result, add=True)
    dock.session.save({})
    told: list[int] = []
    dock.session.sourcesChanged.connect(lambda: told.append(1))
    dock.session.restore()
    assert len(told) == 1
    assert {results.title for results in dock.session.results} == {"result", "other", "third"}


def test_missing_results_and_a_broken_state_are_explained(
    make_dock: Callable[[], InsarDock], result: Path, mouse: Mouse, tmp_path: Path
) -> None:
    dock = make_dock()
    dock.open(result)
    mouse.click(10, 10)
    project = QgsProject.instance()
    path = str(tmp_path / "project.qgz")
    assert project.write(path)
    project.clear()
    shutil.rmtree(result)
    assert project.read(path)
    assert "result" in dock.panels[0].status.text()
    assert len(dock.session.targets) == 1  # nothing of the person's work is lost
    for text in ("{", "[]", '{"targets": [{"number": "x"}]}', json.dumps({"model": {}})):
        project.writeEntry(SCOPE, ENTRY, text)
        dock.session.restore()
        assert dock.session.targets == ()


def test_dates_and_numbers_survive_json(dock: InsarDock, mouse: Mouse) -> None:
    fill(dock, mouse)
    before = (dock.session.targets, dock.session.reference, dock.session.model)
    dock.session.save({})
    dock.session.set_targets(())
    dock.session.restore()
    assert (dock.session.targets, dock.session.reference, dock.session.model) == before
    assert isinstance(dock.session.model.start, date)


# --- nothing left ---


def traces(canvas: QgsMapCanvas) -> dict[str, int]:
    """What a dock could leave behind."""
    pump(5)
    gc.collect()
    project = QgsProject.instance()
    listeners = {
        name: owner.receivers(getattr(owner, name))
        for owner, names in (
            (canvas, ("destinationCrsChanged", "extentsChanged", "mapToolSet", "currentLayerChanged", "layersChanged")),
            (project, ("readProject", "writeProject", "cleared", "layersAdded", "layersWillBeRemoved", "crsChanged")),
        )
        for name in names
    }
    return {
        **listeners,
        "items": len(canvas.scene().items()),
        "tools": len(canvas.findChildren(QObject)),
        "map tool": int(canvas.mapTool() is not None),
    }


def test_ten_docks_leave_nothing(canvas: QgsMapCanvas, result: Path, mouse: Mouse) -> None:
    before = None
    for _ in range(11):
        dock = dock_module.InsarDock(canvas, QgsProject.instance())
        dock.resize(900, 400)
        dock.show()
        pump()
        dock.open(result)
        fill(dock, mouse)
        for number in range(dock.tabs.count()):
            dock.tabs.setCurrentIndex(number)
            pump(1)
        dock.shut_down()
        dock.deleteLater()
        after = traces(canvas)
        before = before or after  # the first may warm something up
        assert after == before
    assert before["items"] == 1  # the map itself
    assert before["map tool"] == 0


def test_closed_and_opened_again(dock: InsarDock, canvas: QgsMapCanvas, mouse: Mouse) -> None:
    mouse.click(10, 10)
    before = traces(canvas)
    for _ in range(10):
        dock.close()
        dock.show()
        assert traces(canvas) == before


class Interface:
    """As much of QgisInterface as the plugin uses."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        self.window = QMainWindow()
        self.canvas = canvas
        self.actions: list[Any] = []
        self.signals = Signals()
        self.projectRead = self.signals.projectRead

    def mainWindow(self) -> QMainWindow:
        return self.window

    def mapCanvas(self) -> QgsMapCanvas:
        return self.canvas

    def addPluginToRasterMenu(self, _menu: str, action: Any) -> None:
        self.actions.append(action)

    def removePluginRasterMenu(self, _menu: str, action: Any) -> None:
        self.actions.remove(action)

    addRasterToolBarIcon = QMainWindow.addAction

    def addDockWidget(self, area: Any, dock: Any) -> None:
        self.window.addDockWidget(area, dock)

    def removeDockWidget(self, dock: Any) -> None:
        self.window.removeDockWidget(dock)


class Signals(QObject):
    """Stands for the signals of QgisInterface."""

    from qgis.PyQt.QtCore import pyqtSignal

    projectRead = pyqtSignal()


@pytest.fixture
def interface(canvas: QgsMapCanvas) -> Iterator[Interface]:
    """A main window without QGIS around it."""
    interface = Interface(canvas)
    interface.addRasterToolBarIcon = interface.window.addAction
    interface.removeRasterToolBarIcon = interface.window.removeAction
    interface.window.resize(1000, 700)
    interface.window.show()
    pump()
    yield interface
    interface.window.close()
    interface.window.deleteLater()
    pump()


def test_the_plugin_is_reloaded_ten_times(
    interface: Interface, canvas: QgsMapCanvas, result: Path, mouse: Mouse
) -> None:
    before, first = None, True
    for _ in range(11):
        plugin = InsarWorkbench(interface)
        plugin.initGui()
        assert (plugin.dock is None) == first  # it costs nothing until it is wanted; then it comes back by itself
        if not first:
            assert len(plugin.dock.session.targets) == 1
        first = False
        plugin.action.setChecked(True)
        pump()
        plugin.dock.open(result)
        mouse.click(10, 10)
        mouse.click(15, 20, "control")
        plugin.unload()
        after = traces(canvas)
        after["window"] = len(interface.window.findChildren(QObject))
        after["actions"] = len(interface.actions) + len(interface.window.actions())
        before = before or after
        assert after == before
    assert before["actions"] == 0
    assert interface.signals.receivers(interface.signals.projectRead) == 0


def test_the_button_follows_the_dock(interface: Interface) -> None:
    plugin = InsarWorkbench(interface)
    plugin.initGui()
    plugin.action.trigger()
    pump()
    assert plugin.dock.isVisible()
    plugin.dock.close()
    pump()
    assert not plugin.action.isChecked()
    plugin.action.trigger()
    pump()
    assert plugin.dock.isVisible()
    plugin.unload()


def test_a_project_with_a_state_opens_the_dock(
    interface: Interface, make_dock: Callable[[], InsarDock], result: Path
) -> None:
    dock = make_dock()
    dock.open(result)
    dock.session.save({})
    plugin = InsarWorkbench(interface)
    plugin.initGui()
    assert plugin.dock is not None
    assert opened(plugin.dock) == ["result/timeseries.h5*"]
    plugin.unload()


def test_unload_without_a_window() -> None:
    plugin = InsarWorkbench(None)
    plugin.initGui()
    plugin.unload()
