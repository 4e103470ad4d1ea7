# SPDX-License-Identifier: GPL-2.0-or-later
"""A pytest plugin that puts PyQt6 in the place of `qgis.PyQt`, and nothing in that of the rest of QGIS.

With `-p qt6_without_qgis --noconftest` the tests of what the plugin draws itself run on Qt 6, on a machine whose QGIS
has Qt 5. Classes of QGIS can be imported and inherited from, not used; settings are kept in memory.
"""

from __future__ import annotations

import importlib
import importlib.util
import sys
import types
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[3]
QT_MODULES = ("QtCore", "QtGui", "QtWidgets", "QtNetwork", "QtSvg", "QtTest", "QtXml", "sip")
SETTINGS: dict[str, Any] = {}


class Absent(type):
    """The class of classes that are not there: any attribute of them is another."""

    def __getattr__(cls, name: str) -> type:
        if name.startswith("__"):
            raise AttributeError(name)
        return Absent(name, (), {})


class AbsentModule(types.ModuleType):
    """A module of QGIS, of which any class can be imported."""

    def __getattr__(self, name: str) -> type:
        if name.startswith("__"):
            raise AttributeError(name)
        kind = Absent(name, (), {})
        setattr(self, name, kind)
        return kind


class Settings:
    """QgsSettings, in memory."""

    def value(self, key: str, default: Any = None, type: type | None = None) -> Any:
        return SETTINGS.get(key, default)

    def setValue(self, key: str, value: Any) -> None:
        SETTINGS[key] = value

    def remove(self, key: str) -> None:
        for name in [name for name in SETTINGS if name == key or name.startswith(f"{key}/")]:
            del SETTINGS[name]


def install_qgis() -> None:
    """Make `qgis` importable."""
    for name in ("qgis", "qgis.PyQt"):
        sys.modules[name] = types.ModuleType(name)
        sys.modules[name].__path__ = []
    sys.modules["qgis"].PyQt = sys.modules["qgis.PyQt"]
    for name in QT_MODULES:
        module = importlib.import_module(f"PyQt6.{name}")
        sys.modules[f"qgis.PyQt.{name}"] = module
        setattr(sys.modules["qgis.PyQt"], name, module)
    widgets, gui = sys.modules["qgis.PyQt.QtWidgets"], sys.modules["qgis.PyQt.QtGui"]
    for name in ("QAction", "QActionGroup", "QShortcut"):  # as the qgis.PyQt of QGIS 4 does
        setattr(widgets, name, getattr(gui, name))
    for name in ("core", "gui", "utils", "analysis"):
        sys.modules[f"qgis.{name}"] = AbsentModule(f"qgis.{name}")
        setattr(sys.modules["qgis"], name, sys.modules[f"qgis.{name}"])
    for name in ("gui.AlgorithmDialog", "gui.AlgorithmDialogBase", "tools.dataobjects"):
        sys.modules[f"processing.{name}"] = AbsentModule(f"processing.{name}")
    for name in ("processing", "processing.gui", "processing.tools"):
        sys.modules[name] = AbsentModule(name)
    sys.modules["qgis.core"].QgsSettings = Settings
    sys.modules["qgis.core"].Qgis = Absent("Qgis", (), {"QGIS_VERSION_INT": 40000})


def install_package() -> None:
    """Make the checkout importable by the name of the installed plugin."""
    spec = importlib.util.spec_from_file_location(
        "insar_workbench", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    module = importlib.util.module_from_spec(spec)
    sys.modules["insar_workbench"] = module
    spec.loader.exec_module(module)


install_qgis()
install_package()


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out the tests that ask for a fixture of the conftest: they need a canvas."""
    kept = [item for item in items if set(item.fixturenames) - {"request"} <= set(item._fixtureinfo.name2fixturedefs)]
    config.hook.pytest_deselected(items=[item for item in items if item not in kept])
    items[:] = kept


def pytest_configure(config: pytest.Config) -> None:
    """Register what the conftest would."""
    config.addinivalue_line("markers", "qgis: needs QGIS")


@pytest.fixture(scope="session")
def qgis_app() -> Iterator[Any]:
    """Return an application of Qt 6."""
    from PyQt6.QtWidgets import QApplication

    application = QApplication.instance() or QApplication([])
    yield application


@pytest.fixture(autouse=True)
def no_hidden_errors(qgis_app: Any, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """An error in a slot or an event handler fails the test."""
    errors: list[BaseException] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, error, trace: errors.append(error))
    yield
    if errors:
        raise errors[0]
