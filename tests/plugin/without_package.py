# SPDX-License-Identifier: GPL-2.0-or-later
"""The plugin in a QGIS whose Python lacks a package: `without_package.py PACKAGE RESULT RASTERS` prints what works.

The answer is JSON: the message bar, what each algorithm says, and for a result (HDF5) and dated rasters in the dock
whether they open, the row of a clicked point, what the plot and the status line say.
"""

from __future__ import annotations

import importlib.util
import json
import os
import sys
from pathlib import Path
from typing import Any

package, result, rasters = sys.argv[1:]
sys.modules[package] = None  # an import of it fails, and nothing finds it
ROOT = Path(__file__).resolve().parents[2]
sys.path.append("/usr/share/qgis/python/plugins")

spec = importlib.util.spec_from_file_location(
    "insar_workbench", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
)
plugin_package = importlib.util.module_from_spec(spec)
sys.modules["insar_workbench"] = plugin_package
spec.loader.exec_module(plugin_package)

from dock_helpers import Mouse, make_grid, pump, settle  # noqa: E402
from qgis.core import QgsApplication, QgsCoordinateReferenceSystem, QgsRectangle  # noqa: E402
from qgis.gui import QgsMapCanvas, QgsMessageBar  # noqa: E402
from qgis.PyQt.QtCore import QObject, pyqtSignal  # noqa: E402
from qgis.PyQt.QtWidgets import QMainWindow  # noqa: E402


class Interface(QObject):
    """As much of QgisInterface as the plugin uses."""

    projectRead = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self.window, self.canvas, self.bar = QMainWindow(), QgsMapCanvas(), QgsMessageBar()
        self.mainWindow, self.mapCanvas, self.messageBar = (
            (lambda: self.window),
            (lambda: self.canvas),
            lambda: self.bar,
        )
        self.addDockWidget, self.removeDockWidget = self.window.addDockWidget, self.window.removeDockWidget
        self.addRasterToolBarIcon, self.removeRasterToolBarIcon = self.window.addAction, self.window.removeAction

    def addPluginToRasterMenu(self, _menu: str, _action: Any) -> None:
        pass

    removePluginRasterMenu = addPluginToRasterMenu


def look(dock: Any, mouse: Mouse, path: str) -> dict[str, Any]:
    """Open, click, and read what the panel of histories shows."""
    panel = dock.panels[0]
    opened = dock.open(Path(path))
    said = panel.status.text()
    mouse.click(15, 20)
    for _ in range(100):
        settle()
        if not panel._more_timer.isActive() and not panel.book.is_reading:
            break
    table = panel.table
    rows = [[table.item(r, c).text() for c in range(table.columnCount())] for r in range(table.rowCount())]
    curves = [] if panel.plot.problem else [list(map(float, dots.y)) for dots in panel.plot.rows[0].dots()]
    for number in range(dock.tabs.count()):  # every panel takes it, or has nothing to do with it
        dock.tabs.setCurrentIndex(number)
        settle()
    dock.tabs.setCurrentIndex(0)
    return {"opened": opened, "said": said, "rows": rows, "curves": curves, "plot": panel.plot.problem}


def main() -> None:
    errors: list[str] = []
    sys.excepthook = lambda kind, error, _trace: errors.append(f"{kind.__name__}: {error}")
    application = QgsApplication([], True)
    application.initQgis()
    interface = Interface()
    canvas, grid = interface.canvas, make_grid()
    canvas.resize(600, 400)
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem.fromWkt(grid.crs_wkt))
    canvas.setExtent(QgsRectangle(*grid.extent).buffered(60))
    canvas.show()
    plugin = plugin_package.classFactory(interface)
    plugin.initGui()
    item = interface.bar.currentItem()
    algorithms = QgsApplication.processingRegistry().providerById("insar").algorithms()
    answer: dict[str, Any] = {"bar": item.text() if item is not None else ""}
    answer["algorithms"] = {one.name(): (one.REQUIRES, *one.canExecute()) for one in algorithms}
    interface.window.resize(1000, 700)
    interface.window.show()
    plugin.action.setChecked(True)
    pump()
    mouse = Mouse(canvas, grid)
    answer["result"] = look(plugin.dock, mouse, result)
    answer["rasters"] = look(plugin.dock, mouse, rasters)
    answer["errors"] = errors
    plugin.unload()
    pump()
    sys.stdout.write(json.dumps(answer) + "\n")
    sys.stdout.flush()
    os._exit(0)  # Python takes canvas and application apart in an order that QGIS does not survive


main()
