# SPDX-License-Identifier: GPL-2.0-or-later
"""QGIS starts as fast as without the plugin: what computes is imported when an algorithm runs."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

REGISTER = """
import importlib.util, sys
sys.dont_write_bytecode = True
from qgis.core import QgsApplication
from qgis.PyQt import QtGui, QtNetwork, QtWidgets
application = QgsApplication([], False)
before = set(sys.modules)
spec = importlib.util.spec_from_file_location(
    "insar_workbench", {init!r}, submodule_search_locations=[{root!r}]
)
package = importlib.util.module_from_spec(spec)
sys.modules["insar_workbench"] = package
spec.loader.exec_module(package)
plugin = package.classFactory(None)
plugin.initProcessing()
assert QgsApplication.processingRegistry().providerById("insar").algorithms()
print(*sorted(set(sys.modules) - before))
plugin.unload()
"""

OURS = (
    "core/blocks.py",
    "core/changes/changes.py",
    "core/corrections/base.py",
    "core/corrections/ramp.py",
    "core/decomposition/decomposition.py",
    "core/files/hdf5.py",
    "core/gnss/gnss.py",
    "core/grid.py",
    "core/inversion.py",
    "core/loading/load.py",
    "core/network/network.py",
    "core/readers/base.py",
    "core/readers/opening.py",
    "core/readers/mintpy.py",
    "core/sampling/transect.py",
    "core/series.py",
    "core/stack.py",
    "core/template/template.py",
    "core/time_functions/time_terms.py",
    "core/workflow/workflow.py",
    "core/writers/geotiff.py",
    "plugin/dock.py",
    "processing_provider/network.py",
    "processing_provider/searches.py",
    "processing_provider/styling.py",
    "processing_provider/transfers.py",
)
OTHERS = ("numpy", "h5py", "scipy", "osgeo", "matplotlib", "pyqtgraph")


@pytest.fixture(scope="module")
def imported() -> frozenset[str]:
    """What is imported, in a Python of its own, until all algorithms are registered."""
    code = REGISTER.format(init=str(ROOT / "__init__.py"), root=str(ROOT))
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stderr
    return frozenset(result.stdout.split())


@pytest.mark.qgis
@pytest.mark.parametrize("path", OURS)
def test_a_module_that_computes_is_not_imported(path: str, imported: frozenset[str]) -> None:
    assert (ROOT / path).is_file(), "the module has another name now"
    assert f"insar_workbench.{path[:-3].replace('/', '.')}" not in imported


@pytest.mark.qgis
def test_packages_are_not_imported(imported: frozenset[str]) -> None:
    assert not imported.intersection(OTHERS)


@pytest.mark.qgis
def test_algorithms_are_imported(imported: frozenset[str]) -> None:
    """The list is that of this program."""
    algorithms = (ROOT / "processing_provider" / "algorithms").glob("[a-z]*.py")
    names = {f"insar_workbench.processing_provider.algorithms.{path.stem}" for path in algorithms}
    assert len(names) > 40
    assert names <= imported
