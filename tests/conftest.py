# SPDX-License-Identifier: GPL-2.0-or-later
"""What all tests share: the package under its installed name, QGIS without a window, real data, MintPy."""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
import tempfile
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from qgis.core import QgsApplication

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = "insar_workbench"
MINTPY_VERSION = "1.6.4"
PROCESSING_PLUGINS = "/usr/share/qgis/python/plugins"
SCRATCH = Path(tempfile.mkdtemp(prefix="insar_workbench_tests_"))


def _isolate() -> None:
    """Keep settings and caches out of the person's home, and windows off the screen; QGIS speaks English."""
    os.environ["LC_ALL"] = "C.UTF-8"
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["QGIS_CUSTOM_CONFIG_PATH"] = str(SCRATCH / "profile")
    os.environ["MPLCONFIGDIR"] = str(SCRATCH / "matplotlib")
    if not os.access(os.environ.get("XDG_RUNTIME_DIR", ""), os.W_OK):
        runtime = SCRATCH / "runtime"
        runtime.mkdir(mode=0o700)
        os.environ["XDG_RUNTIME_DIR"] = str(runtime)


def _load_package() -> None:
    """Make the root of the checkout importable as the installed plugin, whatever the checkout is called."""
    spec = importlib.util.spec_from_file_location(PACKAGE, ROOT / "__init__.py", submodule_search_locations=[str(ROOT)])
    if spec is None or spec.loader is None:
        raise RuntimeError(f"{ROOT / '__init__.py'} cannot be loaded")
    module = importlib.util.module_from_spec(spec)
    sys.modules[PACKAGE] = module
    spec.loader.exec_module(module)


_isolate()
_load_package()


def pytest_report_header() -> list[str]:
    """Name the versions that the tests run on."""
    import numpy as np

    lines = [f"numpy {np.__version__}"]
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            from osgeo import gdal
            from qgis.core import Qgis
            from qgis.PyQt.QtCore import QT_VERSION_STR
    except ImportError as error:
        lines.append(f"no QGIS ({error}): every test that needs it will fail")
    else:
        lines.append(f"QGIS {Qgis.QGIS_VERSION}, GDAL {gdal.__version__}, Qt {QT_VERSION_STR}")
    lines.append(f"MintPy: {os.environ.get('INSAR_PEERS', 'none')}")
    return lines


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out the long forms unless their variable is set, and mark tests by the fixtures they ask for.

    So `-m "not qgis"` and `-m "not peers"` work.
    """
    long = [item for item in items if (mark := item.get_closest_marker("long")) and not os.environ.get(mark.args[0])]
    config.hook.pytest_deselected(items=long)
    items[:] = [item for item in items if item not in long]
    marks = {"qgis_app": "qgis", "peers_python": "peers"}
    for item in items:
        for fixture in getattr(item, "fixturenames", ()):
            if fixture in marks:
                item.add_marker(marks[fixture])


def pytest_unconfigure() -> None:
    """Remove what this run wrote."""
    shutil.rmtree(SCRATCH, ignore_errors=True)


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """Return the folder of real data beside the checkout; without it the test is skipped, in CI it fails."""
    folder = ROOT.parent / "shared" / "data"
    if folder.is_dir():
        return folder
    if os.environ.get("INSAR_REQUIRE_DATA"):
        pytest.fail(f"INSAR_REQUIRE_DATA is set and {folder} is missing")
    pytest.skip(f"no real data: {folder} is missing")


@pytest.fixture(scope="session")
def peers_python() -> Path:
    """Return a Python that has MintPy, for tests that compare with it; `./dev peers` makes it."""
    if os.environ.get("INSAR_NO_PEERS"):
        pytest.skip("INSAR_NO_PEERS is set")
    python = Path(os.environ.get("INSAR_PEERS", "")) / "bin" / "python"
    code = "from importlib.metadata import version; print(version('mintpy'))"
    found = ""
    if "INSAR_PEERS" in os.environ and python.is_file():
        found = subprocess.run([python, "-c", code], capture_output=True, text=True, check=False).stdout.strip()
    if found == MINTPY_VERSION:
        return python
    problem = (
        f"MintPy {MINTPY_VERSION} is not in INSAR_PEERS={os.environ.get('INSAR_PEERS', '')!r} "
        f"(found {found or 'nothing'}): NOT COMPARED with MintPy; run ./dev peers"
    )
    if os.environ.get("CI") == "true":
        pytest.fail(problem)
    pytest.skip(problem)


def started_qgis() -> Iterator[QgsApplication]:
    """Start QGIS without windows and its Processing, register our provider; take the provider away at the end."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from qgis.core import QgsApplication
        from qgis.PyQt.QtCore import QCoreApplication, QSettings

        if PROCESSING_PLUGINS not in sys.path:
            sys.path.append(PROCESSING_PLUGINS)
        QCoreApplication.setOrganizationName("QGIS")
        QCoreApplication.setApplicationName("insar_workbench_tests")
        QSettings.setDefaultFormat(QSettings.Format.IniFormat)
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(SCRATCH / "settings"))
        application = QgsApplication([], True, str(SCRATCH / "profile"))
        application.initQgis()
        from processing.core.Processing import Processing

        Processing.initialize()

    from insar_workbench.processing_provider.provider import InsarProvider

    provider = InsarProvider()
    registry = QgsApplication.processingRegistry()
    if not registry.addProvider(provider):
        raise RuntimeError("QGIS refused the provider")
    provider_id = provider.id()  # a test may have taken the provider away and put another one there
    yield application
    registry.removeProvider(provider_id)


@pytest.fixture(scope="session")
def qgis_app() -> Iterator[QgsApplication]:
    """Return a QGIS without windows, its Processing started and our provider registered.

    A missing QGIS is an error: these tests are never skipped.
    """
    yield from started_qgis()
