# SPDX-License-Identifier: GPL-2.0-or-later
"""Memory and open files stay flat: a thousand clicks, a hundred reloads of the plugin, fifty workflows in one QGIS.

Only with INSAR_FAULTS set: it takes minutes.
"""

from __future__ import annotations

import gc
import os
import sys
from pathlib import Path

import pytest
from dock_helpers import COLS, ROWS, pump, settle

from insar_workbench.core.simulation.simulation import SimulationOptions, simulate
from insar_workbench.core.simulation.simulation_files import write_gamma_folder

pytestmark = [
    pytest.mark.long("INSAR_FAULTS"),
    pytest.mark.skipif(sys.platform != "linux", reason="reads /proc"),
    pytest.mark.timeout(3600),
]
MEGABYTE = 1e6


def state():
    """Memory in use (MB) and number of open files."""
    gc.collect()
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / MEGABYTE, len(os.listdir("/proc/self/fd"))


def require_flat(step, count, most_megabytes):
    """Do something many times: from a third of the way on, nothing grows."""
    marks = []
    for number in range(count):
        step(number)
        if number in (count // 3, 2 * count // 3, count - 1):
            marks.append(state())
    sys.stdout.write(f"memory (MB) and open files at a third, two thirds and the end: {marks}\n")
    (first, files), _, (last, last_files) = marks
    assert last_files <= files + 2, marks
    assert last - first < most_megabytes, marks


def test_clicks(dock, mouse):
    def click(number):
        mouse.click(2 + number * 7 % (ROWS - 3), 6 + number * 11 % (COLS - 7), "shift" if number % 10 else "")
        if number % 10 == 0:
            settle()

    dock.show()
    require_flat(click, 1000, 25)


def test_reloads(qgis_app, canvas, result):
    from qgis.core import QgsProject

    from insar_workbench.plugin.dock import InsarDock

    def reload(_number):
        dock = InsarDock(canvas, QgsProject.instance())
        dock.show()
        assert dock.open(result)
        settle()
        dock.shut_down()
        dock.deleteLater()
        del dock
        pump()

    require_flat(reload, 100, 25)


def test_workflows(qgis_app, tmp_path):
    import processing

    simulation = simulate(SimulationOptions(dates=12, rows=60, cols=80, connections=3, utm=True))
    source = write_gamma_folder(simulation, tmp_path / "in")

    def work(number):
        folder = tmp_path / f"out{number % 2}"
        values = {"INPUT": str(source), "OUTPUT_FOLDER": str(folder), "MULTILOOK": 1 + number // 2 % 2}
        processing.run("insar:smallbaselineworkflow", values)
        pump()

    require_flat(work, 50, 40)
