# SPDX-License-Identifier: GPL-2.0-or-later
"""The menus Analyse and Export: by the mouse to the dialog of the algorithm, filled in with what the dock shows."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from dock_helpers import Mouse, make_grid, make_result, pump, settle

from insar_workbench.core.products import write_product
from insar_workbench.core.time_functions.time_terms import TimeFunctions

if TYPE_CHECKING:
    from qgis.gui import QgsMapCanvas
    from qgis.PyQt.QtWidgets import QMenu, QToolButton

    from insar_workbench.plugin.dock import InsarDock

Asked = list[tuple[str, dict[str, Any]]]


@pytest.fixture
def asked(qgis_app: Any, monkeypatch: pytest.MonkeyPatch) -> Asked:
    """The algorithms whose dialogs were asked for, with what was filled in."""
    import processing

    found: Asked = []

    class Dialog:
        def show(self) -> None:
            pass

    def create(name: str, values: dict[str, Any]) -> Dialog:
        found.append((name, values))
        return Dialog()

    monkeypatch.setattr(processing, "createAlgorithmDialog", create)
    return found


@pytest.fixture
def window(canvas: QgsMapCanvas, monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """A window of QGIS, the parent of the dialogs of Processing."""
    from processing.gui import AlgorithmDialog
    from processing.tools import general
    from qgis.PyQt.QtWidgets import QMainWindow

    class Interface:
        def __init__(self) -> None:
            self.window = QMainWindow()

        def mainWindow(self) -> QMainWindow:
            return self.window

        def mapCanvas(self) -> QgsMapCanvas:
            return canvas

        def activeLayer(self) -> None:
            pass

    interface = Interface()
    for module in (general, AlgorithmDialog, sys.modules["qgis.utils"]):
        monkeypatch.setattr(module, "iface", interface)
    yield interface.window
    interface.window.deleteLater()
    pump()


@pytest.fixture
def full_result(result: Path) -> Path:
    """The result with all that its algorithms ask for."""
    grid = make_grid()
    ones = np.ones(grid.shape, dtype=np.float32)
    for name, dataset in (("maskTempCoh", "mask"), ("avgSpatialCoh", "coherence")):
        write_product(result / f"{name}.h5", dataset, grid, {dataset: ones}, {})
    layers = {"height": 100.0 * ones, "incidenceAngle": 35.0 * ones, "azimuthAngle": 100.0 * ones}
    write_product(result / "geometryGeo.h5", "geometry", grid, layers, {})
    return result


def choose(button: QToolButton, text: str) -> None:
    """Press a button and click on the line of its menu that begins with a text."""
    from qgis.PyQt.QtCore import Qt, QTimer
    from qgis.PyQt.QtTest import QTest

    left, plain = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier

    def pick() -> None:
        menu = button.menu()
        place = menu.actionGeometry(line(menu, text)).center()
        QTest.mouseMove(menu, place)
        QTest.mouseClick(menu, left, plain, place)
        menu.close()

    QTimer.singleShot(50, pick)
    QTest.mouseClick(button, left)  # returns when the menu is closed
    pump()


def line(menu: QMenu, text: str) -> Any:
    """The first line that begins with a text."""
    return next(action for action in menu.actions() if action.text().startswith(text))


def only(asked: Asked, name: str) -> dict[str, Any]:
    """What was filled in for the one algorithm that was asked for."""
    [(found, values)] = asked
    assert found == f"insar:{name}"
    asked.clear()
    return values


def test_nothing_can_be_chosen_while_nothing_is_open(
    make_dock: Callable[[], InsarDock], asked: Asked, result: Path
) -> None:
    dock = make_dock()
    header = dock.header
    choose(header.analyse_button, "Active areas")
    choose(header.export_button, "Google Earth")
    assert asked == []
    for button in (header.analyse_button, header.export_button):
        lines = [action for action in button.menu().actions() if not action.isSeparator()]
        assert button.menu().toolTipsVisible()
        for action in lines:
            report = action.text().startswith("Report")
            assert action.isEnabled() == report
            assert report or "Open a result" in action.toolTip()
    assert dock.open(result)
    choose(header.analyse_button, "Active areas")
    assert only(asked, "activeareas") == {
        "VELOCITY_FILE": str(result / "velocity.h5"),
        "COHERENCE": str(result / "temporalCoherence.h5"),
    }
    assert "clusters of pixels" in line(header.analyse_button.menu(), "Active areas").toolTip()


@pytest.mark.parametrize("group", ["ANALYSES", "EXPORTS"])
def test_every_entry_fills_all_files_that_its_algorithm_needs(
    make_dock: Callable[[], InsarDock], asked: Asked, full_result: Path, tmp_path: Path, group: str
) -> None:
    from qgis.core import QgsApplication, QgsProcessingParameterDefinition

    from insar_workbench.plugin import algorithm_menus

    dock = make_dock()
    assert dock.open(full_result)
    assert dock.open(make_result(tmp_path / "ascending"), add=True)
    optional = QgsProcessingParameterDefinition.Flag.FlagOptional
    for entry in filter(None, getattr(algorithm_menus, group)):
        button = dock.header.analyse_button if group == "ANALYSES" else dock.header.export_button
        choose(button, entry.text)
        values = only(asked, entry.algorithm)
        algorithm = QgsApplication.processingRegistry().algorithmById(f"insar:{entry.algorithm}")
        definitions = {one.name(): one for one in algorithm.parameterDefinitions()}
        assert set(values) <= set(definitions)
        for name, one in definitions.items():
            if one.type() == "file" and not one.flags() & optional:
                assert Path(values[name]).is_file(), (entry.algorithm, name)
            assert not one.isDestination() or name not in values


def test_what_fits_of_a_lone_file_is_filled_in(
    make_dock: Callable[[], InsarDock], asked: Asked, result: Path, tmp_path: Path
) -> None:
    dock = make_dock()
    for name in ("velocity.h5", "timeseries.h5"):
        (tmp_path / name).mkdir()
        (result / name).rename(tmp_path / name / name)
        assert dock.open(tmp_path / name)
        file = str(tmp_path / name / name)
        choose(dock.header.export_button, "GeoTIFF")
        assert only(asked, "exportgeotiff") == {"INPUT": file}
        choose(dock.header.analyse_button, "Vertical or downslope")
        assert only(asked, "projectlos") == {"INPUT": file}
        choose(dock.header.analyse_button, "Active areas")
        assert only(asked, "activeareas") == ({"VELOCITY_FILE": file} if name == "velocity.h5" else {})
        choose(dock.header.export_button, "Points")
        assert only(asked, "exportpoints") == {name.removesuffix(".h5").upper(): file}


def test_exports_take_what_the_map_shows(dock: InsarDock, asked: Asked, result: Path) -> None:
    shown = dock.panels[3]
    series, velocity = str(result / "timeseries.h5"), str(result / "velocity.h5")

    def export() -> tuple[str, str | None]:
        choose(dock.header.export_button, "Google Earth")
        values = only(asked, "exportkmz")
        assert values["TIMESERIES"] == series
        return values["INPUT"], values.get("DATASET")

    assert export() == (velocity, None)
    shown.show_view(f"{series}|dates")
    settle()
    shown.player.set_index(3)
    assert export() == (series, "20190318")
    shown.show_view(f"{result / 'temporalCoherence.h5'}|temporalCoherence")
    settle()
    assert export() == (str(result / "temporalCoherence.h5"), None)
    choose(dock.header.analyse_button, "Vertical or downslope")  # which a coherence is nothing for
    assert only(asked, "projectlos")["INPUT"] == velocity


def test_what_the_map_shows_chooses_the_result(dock: InsarDock, asked: Asked, tmp_path: Path) -> None:
    other = make_result(tmp_path / "other")
    assert dock.open(other, add=True)
    dock.panels[3].show_view(f"{other / 'velocity.h5'}|velocity")
    settle()
    choose(dock.header.export_button, "Google Earth")
    values = only(asked, "exportkmz")
    assert {Path(values[name]).parent for name in ("INPUT", "TIMESERIES")} == {other}


def test_a_velocity_that_no_file_has_is_not_exported_as_one(
    make_dock: Callable[[], InsarDock], asked: Asked, result: Path
) -> None:
    (result / "velocity.h5").unlink()
    dock = make_dock()
    assert dock.open(result)
    dock.panels[3].show_view(f"{result / 'timeseries.h5'}|velocity")
    settle()
    assert dock.panels[3].picture is not None
    choose(dock.header.export_button, "GeoTIFF")
    assert only(asked, "exportgeotiff") == {"INPUT": str(result / "timeseries.h5")}


def test_two_results_are_two_tracks(dock: InsarDock, asked: Asked, result: Path, tmp_path: Path) -> None:
    other = make_result(tmp_path / "ascending")
    assert dock.open(other, add=True)
    choose(dock.header.analyse_button, "East and up from two tracks…")
    values = only(asked, "decompose")
    assert (values["FIRST"], values["SECOND"]) == (str(result / "velocity.h5"), str(other / "velocity.h5"))
    choose(dock.header.analyse_button, "East and up from two tracks, time")
    values = only(asked, "decomposeseries")
    assert (values["FIRST"], values["SECOND"]) == (str(result / "timeseries.h5"), str(other / "timeseries.h5"))


def test_the_model_of_the_plot_becomes_that_of_the_algorithm(dock: InsarDock, asked: Asked) -> None:
    functions = TimeFunctions(
        2, (1.0, 1 / 3), (date(2019, 9, 1),), (), ((date(2019, 10, 2), 60.5),), ((date(2019, 11, 3), 9.0),)
    )
    excluded = (date(2019, 1, 29), date(2019, 2, 22))
    dock.session.change_model(functions=functions, start=date(2019, 1, 6), end=date(2020, 1, 1), excluded=excluded)
    choose(dock.header.analyse_button, "Velocity with this model")
    values = only(asked, "velocity")
    texts = {name: values[name] for name in ("PERIODIC", "STEPS", "EXP", "LOG")}
    assert TimeFunctions.parse(values["POLYNOMIAL"], *texts.values()) == functions
    assert (values["START"], values["END"]) == ("2019-01-06", "2020-01-01")
    assert values["EXCLUDE_DATES"] == "20190129 20190222"


def test_points_and_areas_are_layers_which_follow_the_dock(dock: InsarDock, mouse: Mouse, asked: Asked) -> None:
    from qgis.core import QgsProject

    panel, project = dock.panels[0], QgsProject.instance()
    choose(dock.header.analyse_button, "Displacement at points")
    assert "POINTS" not in only(asked, "samplepoints")
    mouse.click(6, 8)
    mouse.click(10, 12, "shift")
    choose(dock.header.analyse_button, "Displacement at points")
    layer = project.mapLayer(only(asked, "samplepoints")["POINTS"])
    assert [feature.attributes() for feature in layer.getFeatures()] == [[1, "Point 1"], [2, "Point 2"]]
    places = [feature.geometry().asPoint() for feature in layer.getFeatures()]
    for place, pixel in zip(places, ((6, 8), (10, 12))):
        assert (place.x(), place.y()) == pytest.approx(make_grid().centre(*pixel), abs=16.0)
    assert not project.layerTreeRoot().findLayer(layer.id()).isVisible()
    mouse.click(4, 20)
    panel.toolbar.polygon.trigger()
    for row, col in ((5, 10), (5, 20), (15, 15)):
        mouse.click(row, col)
    mouse.click(15, 15, keys="shift", button="RightButton")
    settle()
    assert [target.is_area for target in dock.session.targets] == [False, True]
    choose(dock.header.analyse_button, "Displacement at points")
    assert only(asked, "samplepoints")["POINTS"] == layer.id()
    assert [feature["name"] for feature in layer.getFeatures()] == ["Point 1"]
    choose(dock.header.analyse_button, "Displacement of polygons")
    values = only(asked, "zonalseries")
    [area] = project.mapLayer(values["POLYGONS"]).getFeatures()
    assert (values["NAME"], area["name"]) == ("name", "Area 2")
    assert area.geometry().isGeosValid()
    assert area.geometry().area() == pytest.approx(0.5 * 300.0 * 300.0, rel=0.1)


def test_a_layer_that_is_being_edited_is_left_alone(dock: InsarDock, mouse: Mouse, asked: Asked) -> None:
    from qgis.core import QgsProject

    mouse.click(6, 8)
    choose(dock.header.analyse_button, "Displacement at points")
    first = only(asked, "samplepoints")["POINTS"]
    QgsProject.instance().mapLayer(first).startEditing()
    mouse.click(10, 12, "shift")
    choose(dock.header.analyse_button, "Displacement at points")
    assert only(asked, "samplepoints")["POINTS"] != first
    assert QgsProject.instance().mapLayer(first).featureCount() == 1


def test_the_reference_goes_where_it_is_asked_for_and_else_it_is_said(
    dock: InsarDock, mouse: Mouse, asked: Asked
) -> None:
    said: list[str] = []
    dock.session.said.connect(lambda sentence, warning: said.append(sentence))
    choose(dock.header.export_button, "GMT")
    assert said == []
    mouse.click(6, 8, "control")
    settle()
    said.clear()
    choose(dock.header.analyse_button, "East and up from two tracks…")
    point = dict(asked)["insar:decompose"]["POINT"]
    assert (point.x(), point.y()) == dock.session.reference.vertices[0]
    assert point.crs().authid() == "EPSG:32614"
    assert said == []
    choose(dock.header.export_button, "GMT")
    assert said == ["Algorithms read the files, which have a reference of their own, not that of the dock."]


def test_lines_of_the_transect_panel(dock: InsarDock, mouse: Mouse, asked: Asked, result: Path) -> None:
    from qgis.core import QgsProject

    panel = dock.panels[1]
    dock.tabs.setCurrentIndex(1)
    button = panel.toolbar.export_menu.parent()
    choose(button, "Points along the lines")
    assert asked == []
    panel.toolbar.quantity.setCurrentIndex(1)
    panel.toolbar.second.setCurrentIndex(5)
    panel.toolbar.width_field.setValue(90)
    for row, col in ((10, 5), (10, 25)):
        mouse.click(row, col)
    mouse.click(10, 25, button="RightButton")
    settle()
    choose(button, "Points along the lines")
    values = only(asked, "transect")
    layer = QgsProject.instance().mapLayer(values.pop("LINES"))
    [feature] = layer.getFeatures()
    assert feature["name"] == "Transect 1"
    assert feature.geometry().length() == pytest.approx(600.0, abs=10.0)
    assert values == {
        "INPUT": str(result / "timeseries.h5"),
        "NAME": "name",
        "START": "2019-01-05",
        "END": "2019-05-05",
        "WIDTH": 90.0,
    }


def test_the_dialog_of_qgis_takes_the_values_and_goes_when_it_is_closed(
    dock: InsarDock, mouse: Mouse, window: Any, result: Path, tmp_path: Path
) -> None:
    from qgis.gui import QgsProcessingAlgorithmDialogBase

    assert dock.open(make_result(tmp_path / "ascending"), add=True)
    mouse.click(6, 8)
    choose(dock.header.analyse_button, "Displacement at points")
    dock.session.change_model(start=date(2019, 1, 6))
    choose(dock.header.analyse_button, "Velocity with this model")
    mouse.click(10, 12, "control")
    choose(dock.header.analyse_button, "East and up from two tracks…")
    shown = {one.algorithm().name(): one for one in window.findChildren(QgsProcessingAlgorithmDialogBase)}
    assert all(one.isVisible() and not one.isModal() for one in shown.values())
    values = {name: one.createProcessingParameters() for name, one in shown.items()}
    assert values["samplepoints"]["TIMESERIES"] == str(result / "timeseries.h5")
    assert "Points_of_the_dock" in str(values["samplepoints"]["POINTS"])
    assert values["velocity"]["START"].toString("yyyy-MM-dd") == "2019-01-06"
    x, y = make_grid().centre(10, 12)
    place, crs = values["decompose"]["POINT"].split(" ")
    assert [float(part) for part in place.split(",")] == pytest.approx([x, y], abs=16.0)
    assert crs == "[EPSG:32614]"
    for one in shown.values():
        one.close()
    pump()
    assert window.findChildren(QgsProcessingAlgorithmDialogBase) == []
