# SPDX-License-Identifier: GPL-2.0-or-later
"""A small result on disk, a canvas that gets real mouse events, and the dock on it."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

import pytest
from dock_helpers import Mouse, make_grid, make_result, pump

if TYPE_CHECKING:
    from qgis.core import QgsApplication, QgsRasterLayer
    from qgis.gui import QgsMapCanvas

    from insar_workbench.plugin.dock import InsarDock


@pytest.fixture
def result(tmp_path: Path) -> Path:
    """A folder with a result in UTM."""
    return make_result(tmp_path / "result")


@pytest.fixture(autouse=True)
def no_hidden_errors(qgis_app: QgsApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """An error in a slot or an event handler fails the test; Qt would only print it."""
    errors: list[BaseException] = []

    def collect(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        errors.append(error)

    monkeypatch.setattr(sys, "excepthook", collect)
    yield
    if errors:
        raise errors[0]


@pytest.fixture
def canvas(qgis_app: QgsApplication) -> Iterator[QgsMapCanvas]:
    """A shown canvas over the grid of the result, in its coordinate system."""
    from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRectangle
    from qgis.gui import QgsMapCanvas

    QgsProject.instance().clear()
    canvas = QgsMapCanvas()
    canvas.resize(600, 400)
    grid = make_grid()
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem.fromWkt(grid.crs_wkt))
    canvas.setExtent(QgsRectangle(*grid.extent).buffered(60))
    canvas.show()
    pump()
    yield canvas
    canvas.setLayers([])
    QgsProject.instance().clear()
    canvas.stopRendering()
    canvas.deleteLater()
    pump()


@pytest.fixture
def mouse(canvas: QgsMapCanvas) -> Mouse:
    """Real mouse events on the canvas."""
    return Mouse(canvas, make_grid())


@pytest.fixture
def make_dock(canvas: QgsMapCanvas) -> Iterator[Callable[[], InsarDock]]:
    """A function that makes a shown dock; all are shut down afterwards."""
    from qgis.core import QgsProject

    from insar_workbench.plugin.dock import InsarDock
    from insar_workbench.plugin.settings import PlotStyle

    PlotStyle().save()
    docks: list[InsarDock] = []

    def make() -> InsarDock:
        dock = InsarDock(canvas, QgsProject.instance())
        dock.resize(900, 400)
        dock.show()
        pump()
        docks.append(dock)
        return dock

    yield make
    for dock in docks:
        dock.shut_down()
        dock.deleteLater()
    pump()
    PlotStyle().save()


@pytest.fixture
def dock(make_dock: Callable[[], InsarDock], result: Path) -> InsarDock:
    """A dock with the result open."""
    dock = make_dock()
    if not dock.open(result):
        raise RuntimeError(dock.panels[0].status.text())
    pump()
    return dock


@pytest.fixture
def velocity_layer(result: Path, canvas: QgsMapCanvas) -> QgsRasterLayer:
    """The velocity as a styled map layer of the project, as our algorithms load it."""
    from qgis.core import QgsProject, QgsRasterLayer

    from insar_workbench.core.maps.map_layers import write_map_layer
    from insar_workbench.processing_provider.results import LayerSource, set_properties, write_style
    from insar_workbench.processing_provider.style import Style

    source = LayerSource(result / "velocity.h5", "velocity", "Velocity", Style.SIGNED, result / "timeseries.h5")
    path = result / "velocity & co.tif"
    write_style(path, source, write_map_layer(source.product, "velocity", path, series_path=source.series))
    layer = QgsRasterLayer(str(path), "Velocity", "gdal")
    layer.loadDefaultStyle()
    set_properties(layer, source.properties())
    QgsProject.instance().addMapLayer(layer)
    canvas.setLayers([layer])
    return layer
