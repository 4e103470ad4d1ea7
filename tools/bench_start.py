# SPDX-License-Identifier: GPL-2.0-or-later
"""Time what a person waits for: QGIS loads the plugin, an algorithm says something, a click draws a curve.

Each is measured several times in a Python of its own, so that imports count; files lie in the system's cache. The
module is also the program of these Pythons: bench_start.py load | report ALGORITHM PARAMETERS | click FILE.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any

LOAD, REPORT, CLICK = 0.1, 1.0, 0.05
"""Seconds that are good enough."""
DATES, SIDE, CLICKED = 500, 4000, (2000, 2400)
"""Of the large file, and the pixel that is clicked on."""
KEPT: list[object] = []
"""What lives as long as the program."""
PROCESSING = "/usr/share/qgis/python/plugins"


@dataclass(frozen=True)
class Moment:
    """A point in time: of the clock, and of the processor time of this process."""

    clock: float
    processor: float

    @classmethod
    def now(cls) -> Moment:
        """Return this one."""
        return cls(time.perf_counter(), time.process_time())

    def until(self, other: Moment) -> dict[str, float]:
        """Seconds between the two."""
        return {"clock": other.clock - self.clock, "processor": other.processor - self.processor}


def bench_start(folder: Path, stack: Path, products: Path, repeats: int) -> None:
    """Print the table; a time is over when its processor time is: another program may have held up the clock.

    Parameters
    ----------
    stack : path
        With its reference point.
    products : path
        A folder of interferograms.
    """
    print(f"{'seconds':<44s}{'processor':>10s}{'clock':>10s}{'wanted':>10s}")
    _print("QGIS loads the plugin", _probe(repeats, "load"), LOAD)
    outputs = {"STACK": str(folder / "first.h5"), "GEOMETRY": str(folder / "first_geometry.h5")}
    for algorithm, parameters in (
        ("loadstack", {"INPUT": str(products), **outputs}),
        ("invertnetwork", {"STACK": str(stack), "TIMESERIES": str(folder / "first_series.h5")}),
        ("smallbaselineworkflow", {"INPUT": str(products), "OUTPUT_FOLDER": str(folder / "first")}),
    ):
        answer = _probe(repeats, "report", algorithm, json.dumps(parameters))
        _print(f"{algorithm}: first progress", answer, REPORT)
    for name, layout in _layouts().items():
        path = folder / f"{name}.h5"
        write_large_series(path, layout)
        _print(f"first click, {DATES} x {SIDE} x {SIDE} {name}", _probe(repeats, "click", str(path)), CLICK)
        path.unlink()


def _print(name: str, seconds: dict[str, float], wanted: float) -> None:
    verdict = "  over" if seconds["processor"] > wanted else ""
    print(f"{name:<44s}{seconds['processor']:10.3f}{seconds['clock']:10.3f}{wanted:10.2f}{verdict}", flush=True)


def _probe(repeats: int, *words: str) -> dict[str, float]:
    """The fastest of some runs of this module as a program, after one that compiles what it imports."""
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    answers = []
    for _ in range(1 + repeats):
        done = subprocess.run(
            [sys.executable, __file__, *words], capture_output=True, text=True, check=False, env=environment
        )
        if not done.stdout.startswith("{"):
            sys.exit(f"{' '.join(words)} failed:\n{done.stdout[-2000:]}\n{done.stderr[-2000:]}")
        answers.append(json.loads(done.stdout))
    return min(answers[1:], key=lambda answer: answer["processor"])


def _layouts() -> dict[str, dict[str, Any]]:
    tiles = (DATES, 16, 16)
    return {
        "in tiles": {"chunks": tiles},
        "in tiles, lzf": {"chunks": tiles, "compression": "lzf", "shuffle": True},
        "in tiles, gzip": {"chunks": tiles, "compression": "gzip", "shuffle": True},
        "contiguous": {},
    }


def write_large_series(path: Path, layout: dict[str, Any]) -> None:
    """Write a time series of which only the tile around the clicked pixel takes space on the disk."""
    import h5py
    import numpy as np

    from insar_workbench.core.coordinates import wkt_from_epsg
    from insar_workbench.core.grid import Grid
    from insar_workbench.core.series import create_series

    grid = Grid(SIDE, SIDE, 400_000.0, 4_000_000.0, 30.0, -30.0, wkt_from_epsg(32611))
    days = [date(2015, 1, 3) + timedelta(days=6 * number) for number in range(DATES)]
    with create_series(path, grid, days, np.zeros(DATES), {"WAVELENGTH": "0.0555"}):
        pass
    row, col = (place // 16 * 16 for place in CLICKED)
    values = np.random.default_rng(0).normal(0.0, 0.01, (DATES, 16, 16)).cumsum(axis=0).astype(np.float32)
    with h5py.File(path, "r+") as file:
        attributes = {key: file["timeseries"].attrs[key] for key in ("units", "grid_mapping")}
        del file["timeseries"]
        cube = file.create_dataset("timeseries", (DATES, SIDE, SIDE), np.float32, **layout)
        cube.attrs.update(attributes)
        cube[:, row : row + 16, col : col + 16] = values


# --- in a Python of its own ---------------------------------------------------------------------------------------


def _qgis() -> None:
    from qgis.core import QgsApplication

    application = QgsApplication([], True)
    KEPT.append(application)
    application.initQgis()
    sys.path.append(PROCESSING)
    from processing.core.Processing import Processing

    Processing.initialize()


def load() -> dict[str, float]:
    """What QGIS does with the plugin when it starts."""
    _qgis()
    started = Moment.now()
    import insar_workbench

    insar_workbench.classFactory(None).initProcessing()
    return started.until(Moment.now())


def report(algorithm: str, parameters: str) -> dict[str, float]:
    """From the start of an algorithm to the first that it says; then it is canceled."""
    _qgis()
    import processing
    from qgis.core import QgsProcessingException, QgsProcessingFeedback

    import insar_workbench

    heard: list[Moment] = []

    class Listener(QgsProcessingFeedback):
        """Takes the time of each report; one in numbers comes as a signal."""

        def setProgressText(self, _text: str) -> None:
            self.hear()

        def pushInfo(self, _text: str) -> None:
            self.hear()

        def pushWarning(self, _text: str) -> None:
            self.hear()

        def hear(self, *_: object) -> None:
            heard.append(Moment.now())
            self.cancel()

    plugin = insar_workbench.classFactory(None)
    plugin.initProcessing()
    listener = Listener()
    listener.progressChanged.connect(listener.hear)
    started = Moment.now()
    try:
        processing.run(f"insar:{algorithm}", json.loads(parameters), feedback=listener)
    except QgsProcessingException:
        if not heard:
            raise
    return started.until(heard[0])


def click(path: str) -> dict[str, float]:
    """From a click to the painted curve, in a dock that has the file open."""
    _qgis()
    from qgis.core import QgsProject, QgsRectangle
    from qgis.gui import QgsMapCanvas
    from qgis.PyQt.QtCore import QCoreApplication, QPoint, Qt
    from qgis.PyQt.QtTest import QTest

    from insar_workbench.core.series import DisplacementSeries
    from insar_workbench.plugin.dock import InsarDock

    canvas = QgsMapCanvas()
    canvas.resize(600, 400)
    x, y = DisplacementSeries.open(path).grid.centre(*CLICKED)
    canvas.setExtent(QgsRectangle(x - 300.0, y - 200.0, x + 300.0, y + 200.0))
    canvas.show()
    dock = InsarDock(canvas, QgsProject.instance())
    dock.resize(900, 400)
    dock.show()
    panel = dock.panels[0]
    if not dock.open(path):
        sys.exit(panel.status.text())
    rest = time.perf_counter() + 1.0
    while time.perf_counter() < rest:
        QCoreApplication.processEvents()
    started = Moment.now()
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(300, 200))
    while f"{DATES} dates" not in panel.status.text():
        QCoreApplication.processEvents()
    panel.plot.grab()
    return started.until(Moment.now())


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    print(json.dumps({"load": load, "report": report, "click": click}[sys.argv[1]](*sys.argv[2:])), flush=True)
    os._exit(0)  # QGIS without a main window does not always end well
