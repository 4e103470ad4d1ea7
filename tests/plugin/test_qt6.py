# SPDX-License-Identifier: GPL-2.0-or-later
"""On Qt 6, without QGIS: every module of the dock loads, its widgets and plots work, its pictures are right."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parent
PARTS = ("test_widgets.py", "test_time_axis.py", "test_plot_export.py", "test_series_tools.py")


@pytest.mark.qgis
def test_what_needs_no_map_runs_on_qt_6(tmp_path: Path) -> None:
    pytest.importorskip("PyQt6", reason="PyQt6 is not installed")
    environment = os.environ | {
        "PYTHONPATH": str(HERE / "qt6"),
        "PYTHONDONTWRITEBYTECODE": "1",
        "PYQTGRAPH_QT_LIB": "PyQt6",
        "QT_QPA_PLATFORM": "offscreen",
    }
    options = [
        "-q",
        "-p",
        "qt6_without_qgis",
        "--noconftest",
        "-p",
        "no:cacheprovider",
        "--basetemp",
        str(tmp_path / "t"),
    ]
    command = [sys.executable, "-m", "pytest", *options, *(str(HERE / name) for name in PARTS)]
    result = subprocess.run(command, cwd=HERE, env=environment, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout + result.stderr
    passed = re.search(r"(\d+) passed", result.stdout)
    assert passed is not None
    assert int(passed.group(1)) > 80, result.stdout
