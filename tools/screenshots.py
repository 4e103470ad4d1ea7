# SPDX-License-Identifier: GPL-2.0-or-later
"""Runs inside QGIS (`./dev screenshots`): opens a result, works in the dock with the mouse, saves pictures.

Environment: INSAR_SHOTS_RESULT = folder of products, INSAR_SHOTS_FOLDER = where the pictures go,
INSAR_SHOTS_DARK = 1 for QGIS's dark theme. Any failure is printed, and QGIS ends with status 1.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import processing
from qgis.core import QgsApplication, QgsLayoutExporter, QgsPointXY, QgsProject, QgsRasterLayer, QgsRectangle
from qgis.PyQt.QtCore import QPoint, QPointF, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QDockWidget
from qgis.utils import iface, plugins

from insar_workbench.core.products import Product, read_mask, read_product
from insar_workbench.plugin.plots.plot_items import to_seconds
from insar_workbench.plugin.report.report import save_report
from insar_workbench.processing_provider.results import PROPERTY_DATASET, PROPERTY_SERIES, PROPERTY_SOURCE

WIDTH, HEIGHT, DOCK_HEIGHT = 1280, 800, 380
RESULT, FOLDER = Path(os.environ["INSAR_SHOTS_RESULT"]), Path(os.environ["INSAR_SHOTS_FOLDER"])
SUFFIX = "_dark" if os.environ.get("INSAR_SHOTS_DARK") else ""
LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
PLAIN, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier


def wait_for(condition: Callable[[], object], seconds: float = 30.0) -> None:
    """Let QGIS work until something is so."""
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            raise TimeoutError("QGIS did not get there in time")
        QTest.qWait(20)


def press(product: Product, row: float, col: float, button: Qt.MouseButton = LEFT, keys: object = PLAIN) -> None:
    """Click on a pixel of the map."""
    canvas = iface.mapCanvas()
    place = canvas.getCoordinateTransform().transform(QgsPointXY(*product.grid.centre(row, col)))
    point = QPoint(round(place.x()), round(place.y()))
    QTest.mouseMove(canvas.viewport(), point)
    QTest.mouseClick(canvas.viewport(), button, keys, point)
    QTest.qWait(150)


def shoot(name: str) -> None:
    """Save a picture of QGIS's window."""
    QTest.qWait(600)
    path = FOLDER / f"{name}{SUFFIX}.png"
    if not iface.mainWindow().grab().save(str(path)):
        raise OSError(f"{path} cannot be written")
    print(path, flush=True)


def prepare() -> Product:
    """Velocity on the map, other docks away, ours open."""
    product = read_product(RESULT / "velocity.h5", ("velocity",))
    layer = QgsRasterLayer(str(RESULT / "layers" / "velocity.tif"), "Velocity (mm/year)")
    layer.loadDefaultStyle()
    for key, name in ((PROPERTY_SOURCE, "velocity.h5"), (PROPERTY_SERIES, "timeseries.h5")):
        layer.setCustomProperty(key, str(RESULT / name))
    layer.setCustomProperty(PROPERTY_DATASET, "velocity")
    QgsProject.instance().addMapLayer(layer)
    window = iface.mainWindow()
    window.resize(WIDTH, HEIGHT)
    for dock in window.findChildren(QDockWidget):
        if dock.objectName() in ("Browser", "Browser2"):
            dock.close()
    plugin = plugins["insar_workbench"]
    plugin.action.setChecked(True)
    window.resizeDocks([plugin.dock], [DOCK_HEIGHT], Qt.Orientation.Vertical)
    iface.mapCanvas().setExtent(QgsRectangle(*product.grid.extent))
    if not plugin.dock.open(RESULT):
        raise OSError(f"{RESULT} cannot be opened")
    QTest.qWait(500)
    return product


def panel(title: str) -> object:
    """Bring a tab of the dock to the front."""
    tabs = plugins["insar_workbench"].dock.tabs
    for number in range(tabs.count()):
        if tabs.widget(number).title == title:
            QTest.mouseClick(tabs.tabBar(), LEFT, PLAIN, tabs.tabBar().tabRect(number).center())
            QTest.qWait(200)
            return tabs.widget(number)
    raise LookupError(f"the dock has no tab {title}")


def telling_pixels(product: Product) -> list[tuple[int, int]]:
    """The fastest reliable pixel, one half as fast, and one that is nearly stable (but not the reference)."""
    speed = np.abs(product.layers["velocity"])
    speed = np.where(read_mask(RESULT / "maskTempCoh.h5", product.grid, "velocity"), speed, np.nan)
    most = np.nanpercentile(speed, 99)
    wanted = (most, most / 2, most / 20)
    nearest = [np.unravel_index(np.nanargmin(np.abs(speed - value)), speed.shape) for value in wanted]
    return [(int(row), int(col)) for row, col in nearest]


def time_series(product: Product) -> None:
    """Click three points."""
    panel("Time series")
    for number, (row, col) in enumerate(telling_pixels(product)):
        press(product, row, col, keys=SHIFT if number else PLAIN)
    shoot("dock_time_series")


def transect(product: Product) -> None:
    """Draw a line across the fastest pixel."""
    shown = panel("Transect")
    row, _col = telling_pixels(product)[0]
    for col in (0.04, 0.5, 0.96):
        press(product, row, col * product.grid.cols)
    press(product, row, 0.96 * product.grid.cols, RIGHT)
    wait_for(lambda: not shown.book.busy and shown.book.lines)
    shoot("dock_transect")


def network(product: Product) -> None:
    """Choose a pixel and switch a pair off."""
    shown = panel("Network")
    wait_for(lambda: shown.book.mean_coherence is not None)
    press(product, *telling_pixels(product)[0])
    edit, plot = shown.book.edit, shown.views.network
    kept = edit.kept.sum()
    for place in places_on_pairs(shown):
        spot = plot.view.mapFromScene(plot.plot.vb.mapViewToScene(QPointF(*place)))
        QTest.mouseMove(plot.view.viewport(), spot)
        QTest.mouseClick(plot.view.viewport(), LEFT, PLAIN, spot)
        QTest.qWait(100)
        if shown.book.edit.kept.sum() == kept - 1:
            break
    else:
        raise RuntimeError("no click on a pair switched it off")
    QTest.mouseMove(plot.view.viewport(), QPoint(2, 2))  # the hover label goes
    shoot("dock_network")


def places_on_pairs(shown: object) -> Iterator[tuple[float, float]]:
    """Places on the lines of the pairs of the middle of the network, one third of the way."""
    edit = shown.book.edit
    seconds, heights = to_seconds(edit.network.all_dates), shown.book.heights
    count = len(edit.index)
    for pair in sorted(range(count), key=lambda number: abs(number - count // 2)):
        first, second = edit.index[pair]
        yield tuple(float(v[first] + 0.37 * (v[second] - v[first])) for v in (seconds, heights))


def dates(product: Product) -> None:
    """The displacement of one date on the map."""
    shown = panel("Map")
    views = [shown.chooser.itemData(number) for number in range(shown.chooser.count())]
    chosen = next(number for number, view in enumerate(views) if view is not None and view.has_dates)
    shown.chooser.setCurrentIndex(chosen)
    shown.chooser.activated.emit(chosen)
    wait_for(lambda: shown.player.slider.maximum() > 1 and shown.map_layer.layer is not None)
    shown.player.slider.setValue(round(0.8 * shown.player.slider.maximum()))
    shoot("dock_map")


def report() -> None:
    """The report of what the dock shows, as a picture of its pages."""
    dock = plugins["insar_workbench"].dock
    with tempfile.TemporaryDirectory() as scratch:
        layout = save_report(str(Path(scratch) / "report.pdf"), *dock.panels[:2])
    settings = QgsLayoutExporter.ImageExportSettings()
    settings.dpi = 75
    settings.generateWorldFile = False
    pages = FOLDER / f"report{SUFFIX}.png"
    if QgsLayoutExporter(layout).exportToImage(str(pages), settings) != QgsLayoutExporter.ExportResult.Success:
        raise OSError(f"{pages} cannot be written")
    print(pages, flush=True)


def dialog(name: str, values: dict[str, object]) -> None:
    """The dialog of an algorithm, filled in."""
    shown = processing.createAlgorithmDialog(f"insar:{name}", values)
    shown.resize(980, 620)
    shown.show()
    QTest.qWait(1500)
    path = FOLDER / f"dialog_{name}{SUFFIX}.png"
    if not shown.grab().save(str(path)):
        raise OSError(f"{path} cannot be written")
    print(path, flush=True)
    shown.close()


def coherence() -> None:
    """The temporal coherence, without the dock."""
    QgsProject.instance().removeAllMapLayers()
    layer = QgsRasterLayer(str(RESULT / "layers" / "temporalCoherence.tif"), "Temporal coherence (0 to 1)")
    layer.loadDefaultStyle()
    QgsProject.instance().addMapLayer(layer)
    plugins["insar_workbench"].action.setChecked(False)
    wait_for(lambda: not iface.mapCanvas().isDrawing())
    shoot("map_coherence")


def work() -> None:
    """Take all pictures, then leave QGIS."""
    status = 0
    try:
        FOLDER.mkdir(parents=True, exist_ok=True)
        product = prepare()
        for step in (time_series, transect):
            step(product)
        report()
        for step in (network, dates):
            step(product)
        folder = {"INPUT": str(RESULT.parent / "interferograms"), "OUTPUT_FOLDER": str(RESULT)}
        dialog("smallbaselineworkflow", folder)
        coherence()
    except Exception:
        traceback.print_exc()
        status = 1
    QgsProject.instance().clear()
    sys.stdout.flush()
    os._exit(status)


if SUFFIX:
    QgsApplication.setUITheme("Night Mapping")
QTimer.singleShot(3000, work)
