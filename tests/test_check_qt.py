# SPDX-License-Identifier: GPL-2.0-or-later
"""The check for Qt 6 and QGIS 4 finds what it should, and lets pass what both versions run.

It runs in a process of its own, for it loads both versions of Qt.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

TOOL = Path(__file__).resolve().parent.parent / "tools" / "check_qt.py"
QT = "from qgis.PyQt.QtCore import Qt, QVariant\nfrom qgis.PyQt.QtWidgets import QDialog, QAction\n"
CORE = "from qgis.core import Qgis, QgsApplication, QgsProcessing\n"

VIOLATIONS = [
    ("import PyQt5.QtCore", "Qt comes from qgis.PyQt"),
    ("def f():\n    from PyQt6.QtCore import Qt", "Qt comes from qgis.PyQt"),
    (QT + "x = Qt.LeftButton", "Qt.LeftButton is not in PyQt6"),
    (QT + "x = Qt.AlignLeft | Qt.AlignmentFlag.AlignTop", "Qt.AlignLeft is not in PyQt6"),
    (QT + "x = Qt.KeyboardModifiers()", "Qt.KeyboardModifiers is not in PyQt6"),
    (QT + "x = QVariant.Int", "QVariant.Int is not in PyQt6"),
    ("from qgis.PyQt import QtCore\nx = QtCore.Qt.LeftButton", "QtCore.Qt.LeftButton is not in PyQt6"),
    ("from qgis.PyQt.QtCore import QRegExp", "qgis.PyQt.QtCore.QRegExp is not in PyQt6"),
    ("from qgis.PyQt.QtWidgets import QDesktopWidget", "QDesktopWidget is not in PyQt6"),
    (QT + "class D(QDialog):\n    def f(self): return self.Accepted", "write QDialog.DialogCode.Accepted"),
    (QT + "def f(dialog): dialog.exec_()", "exec_ is gone"),
    (QT + "def f(image): return image.byteCount()", "byteCount is gone"),
    (CORE + "x = QgsProcessing.TypeFile", "SourceType.TypeFile"),
    ("from qgis.core import QgsNothing", "QgsNothing is not in this qgis.core"),
    (CORE + "x = Qgis.NothingOfThatName.X", "Qgis.NothingOfThatName is not in this qgis"),
]
ALLOWED = [
    QT + "x = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop",
    QT + "x = QAction('text', None)",
    QT + "class D(QDialog):\n    def f(self): return QDialog.DialogCode.Accepted",
    CORE + "x = QgsProcessing.SourceType.TypeFile",
    CORE + "x = QgsApplication.instance().LeftButton",
    "def f(spatial): return spatial.Transform",
    QT + "class A:\n    def byteCount(self): return 1\ndef f(a): a.byteCount()",
]


def check(folder: Path, sources: list[str], name: str = "x{}.py") -> list[list[str]]:
    """Return what the check says of each of `sources`."""
    paths = [folder / name.format(number) for number in range(len(sources))]
    for path, source in zip(paths, sources, strict=True):
        path.write_text(source, encoding="utf-8")
    result = subprocess.run([sys.executable, TOOL, *paths], capture_output=True, text=True, check=False)
    lines = result.stderr.splitlines()
    assert all(line.startswith(str(folder)) for line in lines), result.stderr
    assert bool(result.returncode) is bool(lines)
    return [[line for line in lines if line.startswith(f"{path}:")] for path in paths]


@pytest.fixture(scope="module", autouse=True)
def both_versions_of_qt() -> None:
    pytest.importorskip("PyQt6", reason="PyQt6 is not installed")


def test_the_check_finds(tmp_path: Path) -> None:
    found = check(tmp_path, [source for source, _ in VIOLATIONS])
    for (source, expected), lines in zip(VIOLATIONS, found, strict=True):
        assert len(lines) == 1, source
        assert expected in lines[0]


def test_the_check_lets_pass(tmp_path: Path) -> None:
    assert check(tmp_path, ALLOWED) == [[]] * len(ALLOWED)


def test_names_of_some_versions_are_asked_for_in_one_module(tmp_path: Path) -> None:
    source = CORE + "x = Qgis.NothingOfThatName.X if hasattr(Qgis, 'NothingOfThatName') else 1"
    assert check(tmp_path, [source], "compat.py") == [[]]
    assert len(check(tmp_path, [source])[0]) == 1
