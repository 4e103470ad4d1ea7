# SPDX-License-Identifier: GPL-2.0-or-later
"""What the tests of the dock share: a small result on disk, and real mouse events on a canvas."""

from __future__ import annotations

import time
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from insar_workbench.core.coordinates import wkt_from_epsg
from insar_workbench.core.grid import Grid, Window
from insar_workbench.core.products import write_product
from insar_workbench.core.series import create_series

if TYPE_CHECKING:
    from qgis.gui import QgsMapCanvas
    from qgis.PyQt.QtCore import QPoint

ROWS, COLS, DATES = 20, 30, 24
RATE, NO_DATA = -0.05, (0, 4)
"""m/year at the bottom right; rows and columns without data at the upper left."""
WAVELENGTH = 0.0555


def make_grid(epsg: int = 32614) -> Grid:
    """30 m pixels in UTM, or about as much in degrees."""
    if epsg == 4326:
        return Grid(ROWS, COLS, -99.2, 19.5, 0.0003, -0.0003, wkt_from_epsg(epsg))
    return Grid(ROWS, COLS, 480_000.0, 2_150_000.0, 30.0, -30.0, wkt_from_epsg(epsg))


def true_rate() -> np.ndarray:
    """Velocity in m/year, growing with row + column; 0 at row 0, column 0."""
    rows, cols = np.mgrid[:ROWS, :COLS]
    return RATE * (rows + cols) / (ROWS + COLS - 2)


def make_result(folder: Path, grid: Grid | None = None, factor: float = 1.0, name: str = "timeseries.h5") -> Path:
    """Write a time series that moves linearly, its coherence and its velocity."""
    grid = grid or make_grid()
    folder.mkdir(parents=True, exist_ok=True)
    days = [date(2019, 1, 5) + timedelta(days=24 * n) for n in range(DATES)]
    years = np.array([(day - days[0]).days / 365.25 for day in days])
    noise = np.random.default_rng(1).normal(0, 0.0005, DATES)
    noise[0] = 0
    cube = factor * true_rate() * years[:, None, None] + noise[:, None, None] * np.ones(grid.shape)
    cube[:, : NO_DATA[1], : NO_DATA[1]] = np.nan
    attributes = {"WAVELENGTH": str(WAVELENGTH), "REF_DATE": "20190105"}
    with create_series(folder / name, grid, days, np.zeros(DATES), attributes) as writer:
        writer.write(Window(0, grid.rows, 0, grid.cols), cube.astype(np.float32))
    coherence = np.full(grid.shape, 0.75, dtype=np.float32)
    write_product(
        folder / "temporalCoherence.h5", "temporalCoherence", grid, {"temporalCoherence": coherence}, attributes
    )
    velocity = (factor * true_rate()).astype(np.float32)
    velocity[: NO_DATA[1], : NO_DATA[1]] = np.nan
    write_product(folder / "velocity.h5", "velocity", grid, {"velocity": velocity}, attributes, {"velocity": "m/year"})
    return folder


def pump(times: int = 3) -> None:
    """Let Qt do what is waiting, deletions too."""
    from qgis.PyQt.QtCore import QCoreApplication, QEvent

    for _ in range(times):
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def settle(seconds: float = 20.0) -> None:
    """Let Qt work until nothing runs in the background."""
    from qgis.core import QgsApplication

    deadline = time.monotonic() + seconds
    pump()
    while QgsApplication.taskManager().countActiveTasks():
        if time.monotonic() > deadline:
            raise TimeoutError("a task does not end")
        pump()
        time.sleep(0.002)
    pump()


@dataclass
class Mouse:
    """Real mouse events on a canvas, at places given as row and column of a grid."""

    canvas: QgsMapCanvas
    grid: Grid

    def at(self, row: float, col: float) -> QPoint:
        """Pixel of the canvas."""
        from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsPointXY, QgsProject
        from qgis.PyQt.QtCore import QPoint

        source = QgsCoordinateReferenceSystem.fromWkt(self.grid.crs_wkt)
        settings = self.canvas.mapSettings()
        transform = QgsCoordinateTransform(source, settings.destinationCrs(), QgsProject.instance())
        place = transform.transform(QgsPointXY(*self.grid.centre(row, col)))
        pixel = self.canvas.getCoordinateTransform().transform(place)
        return QPoint(round(pixel.x()), round(pixel.y()))

    def click(self, row: float, col: float, keys: str = "", button: str = "LeftButton") -> None:
        """Click; keys is '', 'shift' or 'control'."""
        from qgis.PyQt.QtCore import Qt
        from qgis.PyQt.QtTest import QTest

        QTest.mouseClick(
            self.canvas.viewport(), getattr(Qt.MouseButton, button), self._modifier(keys), self.at(row, col)
        )

    def double_click(self, row: float, col: float) -> None:
        """What a hand sends: press, release, double click, release."""
        from qgis.PyQt.QtCore import Qt
        from qgis.PyQt.QtTest import QTest

        self.click(row, col)
        QTest.mouseDClick(self.canvas.viewport(), Qt.MouseButton.LeftButton, self._modifier(""), self.at(row, col))

    def drag(self, start: tuple[float, float], *stops: tuple[float, float], release: bool = True) -> None:
        """Press, move, let go."""
        from qgis.PyQt.QtCore import QEvent, QPointF, Qt
        from qgis.PyQt.QtGui import QMouseEvent
        from qgis.PyQt.QtTest import QTest
        from qgis.PyQt.QtWidgets import QApplication

        view, left = self.canvas.viewport(), Qt.MouseButton.LeftButton
        QTest.mousePress(view, left, self._modifier(""), self.at(*start))
        for stop in stops:
            place = QPointF(self.at(*stop))
            event = QMouseEvent(
                QEvent.Type.MouseMove, place, QPointF(view.mapToGlobal(place.toPoint())),
                Qt.MouseButton.NoButton, left, self._modifier(""),
            )  # fmt: skip
            QApplication.sendEvent(view, event)
        if release:
            QTest.mouseRelease(view, left, self._modifier(""), self.at(*stops[-1]))

    def key(self, name: str) -> None:
        """Press a key on the canvas."""
        from qgis.PyQt.QtCore import Qt
        from qgis.PyQt.QtTest import QTest

        QTest.keyClick(self.canvas, getattr(Qt.Key, name))

    @staticmethod
    def _modifier(keys: str) -> Any:
        from qgis.PyQt.QtCore import Qt

        modifier = Qt.KeyboardModifier
        return {
            "": modifier.NoModifier,
            "shift": modifier.ShiftModifier,
            "control": modifier.ControlModifier,
        }[keys]
