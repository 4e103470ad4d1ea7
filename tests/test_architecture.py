# SPDX-License-Identifier: GPL-2.0-or-later
"""The rules of the house, checked on the source: who may import what, and how errors are caught."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
ROOMS = ("core", "processing_provider", "plugin")
SPDX = "# SPDX-License-Identifier: GPL-2.0-or-later"

QT_BINDINGS = ("PyQt5", "PyQt6", "PySide2", "PySide6", "sip")
OPTIONAL = ("h5py", "scipy", "matplotlib", "pyqtgraph", "dask", "distributed", "pysolid", "pyaps3", "osgeo")
PLOTS = Path("plugin/plots/plot_widget.py")
# room -> modules that nothing in it may import, not even inside a function
FORBIDDEN = {
    "core": ("qgis", "pyqtgraph", "processing"),
    "processing_provider": ("qgis.gui", "qgis.utils", "qgis.PyQt.QtWidgets"),
}
# room -> rooms that it must not know of
ABOVE = {"core": ("processing_provider", "plugin"), "processing_provider": ("plugin",)}


def within(module: str, parents: tuple[str, ...]) -> bool:
    """Whether `module` is one of `parents` or inside one."""
    return any(module == parent or module.startswith(parent + ".") for parent in parents)


def is_plain(node: ast.AST) -> bool:
    """Whether this is certainly a number of Python: a constant by name, or converted."""
    if isinstance(node, ast.Call):
        return getattr(node.func, "id", "") in ("float", "int")
    return isinstance(node, ast.Name) and node.id.isupper()


class Checker(ast.NodeVisitor):
    """Collects in `problems` what one module does against the rules."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.room = path.parts[0] if len(path.parts) > 1 else ""
        self.problems: list[str] = []
        self.deferred = 0  # depth of functions and TYPE_CHECKING blocks: not executed while QGIS loads
        self.typing_only = 0

    def report(self, node: ast.AST, text: str) -> None:
        self.problems.append(f"{self.path.as_posix()}:{getattr(node, 'lineno', 0)}: {text}")

    # --- imports ---

    def visit_Import(self, node: ast.Import) -> None:
        for alias in node.names:
            self.check_import(node, alias.name)

    def visit_ImportFrom(self, node: ast.ImportFrom) -> None:
        if any(alias.name == "*" for alias in node.names):
            self.report(node, "star import")
        module = node.module or ""
        if node.level:
            package = self.path.parent.parts
            if node.level - 1 > len(package):
                self.report(node, "relative import beyond the package")
                return
            base = package[: len(package) - (node.level - 1)]
            module = ".".join((*base, *filter(None, module.split("."))))
        for alias in node.names:
            name = f"{module}.{alias.name}" if module else alias.name
            if node.level:
                self.check_direction(node, name)
            else:
                self.check_import(node, name)

    def check_import(self, node: ast.AST, module: str) -> None:
        """`module` is imported by its absolute name."""
        if within(module, ("insar_workbench", *ROOMS)):
            self.report(node, f"{module}: our own modules are imported relatively")
        if within(module, QT_BINDINGS):
            self.report(node, f"{module}: Qt comes from qgis.PyQt")
        if within(module, FORBIDDEN.get(self.room, ())) and not self.typing_only:
            self.report(node, f"{module}: not in {self.room}")
        if within(module, ("pyqtgraph",)) and self.path != PLOTS:
            self.report(node, f"{module}: only {PLOTS.as_posix()} imports it")
        if within(module, OPTIONAL) and not self.deferred:
            self.report(node, f"{module}: imported while QGIS loads; import it inside the function that needs it")

    def check_direction(self, node: ast.AST, module: str) -> None:
        """`module` is imported by its place in the package, such as `core.dates`."""
        if within(module, ABOVE.get(self.room, ())):
            self.report(node, f"{module}: {self.room} must not know of it")

    def visit_Call(self, node: ast.Call) -> None:
        function = node.func
        name = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
        first = node.args[0] if node.args else None
        if name in ("require", "import_module", "__import__") and isinstance(first, ast.Constant):
            self.check_import(node, str(first.value))
        if name == "exec_":
            self.report(node, "exec_() is gone from Qt 6: exec()")
        if name == "repr" and first is not None and not is_plain(first):
            self.report(node, "repr() of a number of numpy 2 is 'np.float64(..)': repr(float(..))")
        self.generic_visit(node)

    # --- what is executed later, or never ---

    def visit_function(self, node: ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda) -> None:
        # Decorators and defaults are executed at once, the body is not.
        for part in (
            *getattr(node, "decorator_list", ()),
            *node.args.defaults,
            *filter(None, node.args.kw_defaults),
        ):
            self.visit(part)
        self.deferred += 1
        for part in node.body if isinstance(node.body, list) else [node.body]:
            self.visit(part)
        self.deferred -= 1

    visit_FunctionDef = visit_AsyncFunctionDef = visit_Lambda = visit_function

    def visit_If(self, node: ast.If) -> None:
        if getattr(node.test, "id", getattr(node.test, "attr", "")) != "TYPE_CHECKING":
            self.generic_visit(node)
            return
        self.deferred += 1
        self.typing_only += 1
        for part in node.body:
            self.visit(part)
        self.deferred -= 1
        self.typing_only -= 1
        for part in node.orelse:
            self.visit(part)

    # --- errors and globals ---

    def visit_ExceptHandler(self, node: ast.ExceptHandler) -> None:
        caught = node.type.elts if isinstance(node.type, ast.Tuple) else [node.type]
        for kind in caught:
            name = getattr(kind, "id", getattr(kind, "attr", ""))
            if kind is None or name in ("Exception", "BaseException"):
                self.report(node, f"except {name}".strip() + ": name the errors that are expected")
        self.generic_visit(node)

    def visit_Name(self, node: ast.Name) -> None:
        if node.id == "iface" and self.room in FORBIDDEN:
            self.report(node, f"iface: not in {self.room}")

    def visit_Attribute(self, node: ast.Attribute) -> None:
        if node.attr == "instance" and self.room in FORBIDDEN:
            owner = node.value
            if getattr(owner, "id", getattr(owner, "attr", "")) == "QgsProject":
                self.report(node, f"QgsProject.instance: not in {self.room}, which runs off the main thread")
        self.generic_visit(node)


def problems(source: str, path: str) -> list[str]:
    """Return what `source` does against the rules when it stands at `path` in the package."""
    checker = Checker(Path(path))
    checker.visit(ast.parse(source))
    if not source.startswith(SPDX + "\n"):
        checker.problems.insert(0, f"{path}:1: the first line must be {SPDX}")
    return checker.problems


def modules() -> list[Path]:
    """Return each module of the plugin, relative to the root."""
    found = [path for room in ROOMS for path in sorted((ROOT / room).rglob("*.py"))]
    return [Path("__init__.py"), *(path.relative_to(ROOT) for path in found)]


# --- the package --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("room", ROOMS)
def test_every_room_has_modules(room: str) -> None:
    assert (ROOT / room / "__init__.py").is_file()
    assert len(list((ROOT / room).rglob("*.py"))) > 1


@pytest.mark.parametrize("path", modules(), ids=str)
def test_module_keeps_the_rules(path: Path) -> None:
    assert problems((ROOT / path).read_text(encoding="utf-8"), path.as_posix()) == []


@cache
def names_of(module: Path) -> set[str]:
    """Return what a module or package of ours has: what it defines or imports at its top, and modules in it."""
    file = module.with_suffix(".py") if module.with_suffix(".py").is_file() else module / "__init__.py"
    found = {path.stem for path in module.glob("*") if path.suffix == ".py" or (path / "__init__.py").is_file()}
    for line in ast.parse(file.read_text(encoding="utf-8")).body:
        if isinstance(line, (ast.FunctionDef, ast.ClassDef)):
            found.add(line.name)
            continue
        for node in ast.walk(line):
            if isinstance(node, ast.alias):
                found.add(node.asname or node.name)
            elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
                found.add(node.id)
    return found


def strange_imports(source: str, path: Path) -> list[str]:
    """Return the names that `source`, standing at `path`, imports from modules of ours that do not have them."""
    found = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.ImportFrom) and node.level:
            module = (ROOT / path).parents[node.level - 1].joinpath(*(node.module or "").split("."))
            found += [f"{path}:{node.lineno}: {one.name}" for one in node.names if one.name not in names_of(module)]
    return found


def test_imports_inside_functions_find_what_they_name() -> None:
    """Such an import fails only when the function runs."""
    for path in modules():
        assert strange_imports((ROOT / path).read_text(encoding="utf-8"), path) == []


def test_a_strange_import_is_found() -> None:
    path = Path("processing_provider/x.py")
    assert strange_imports("def f():\n    from ..core.grid import Grid, Gird\n    from .. import core", path) == [
        "processing_provider/x.py:2: Gird"
    ]


BLOCKED_IMPORTS = """
import importlib, importlib.abc, importlib.util, pkgutil, sys
sys.dont_write_bytecode = True

class Block(importlib.abc.MetaPathFinder):
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in {blocked!r}:
            raise ImportError(name + " is blocked")

sys.meta_path.insert(0, Block())
spec = importlib.util.spec_from_file_location(
    "insar_workbench", {init!r}, submodule_search_locations=[{root!r}]
)
package = importlib.util.module_from_spec(spec)
sys.modules["insar_workbench"] = package
spec.loader.exec_module(package)
"""

IMPORT_CORE = """
import insar_workbench.core
for module in pkgutil.walk_packages(insar_workbench.core.__path__, "insar_workbench.core."):
    importlib.import_module(module.name)
"""

LOAD_PLUGIN = """
from insar_workbench.processing_provider.provider import InsarProvider
from qgis.core import QgsApplication
application = QgsApplication([], False)
plugin = package.classFactory(None)
plugin.initProcessing()
assert QgsApplication.processingRegistry().providerById("insar").algorithms()
plugin.unload()
"""


def run_blocked(blocked: tuple[str, ...], code: str) -> None:
    """Run `code` in a Python of its own, in which the modules `blocked` cannot be imported."""
    start = BLOCKED_IMPORTS.format(blocked=set(blocked), init=str(ROOT / "__init__.py"), root=str(ROOT))
    result = subprocess.run([sys.executable, "-c", start + code], capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stderr


def test_core_imports_without_qgis_and_without_optional_packages() -> None:
    run_blocked(("qgis", *QT_BINDINGS, *OPTIONAL), IMPORT_CORE)


def test_package_imports_without_qgis() -> None:
    run_blocked(("qgis", *QT_BINDINGS, *OPTIONAL), "")


@pytest.mark.qgis
def test_plugin_loads_without_optional_packages() -> None:
    run_blocked(OPTIONAL, LOAD_PLUGIN)


# --- the checker --------------------------------------------------------------------------------------------

VIOLATIONS = [
    ("core/x.py", "import qgis", "not in core"),
    ("core/x.py", "from qgis.core import QgsProject", "not in core"),
    ("core/x.py", "def f():\n    from qgis.PyQt import QtCore", "not in core"),
    ("core/x.py", "from PyQt5.QtCore import Qt", "qgis.PyQt"),
    ("plugin/x.py", "from PyQt6.QtCore import Qt", "qgis.PyQt"),
    ("core/x.py", "def f():\n    import pyqtgraph", "not in core"),
    ("plugin/x.py", "def f():\n    import pyqtgraph", "only plugin/plots/plot_widget.py"),
    ("plugin/x.py", "def f():\n    return require('pyqtgraph')", "only plugin/plots/plot_widget.py"),
    ("plugin/plots/plot_widget.py", "import pyqtgraph as pg", "while QGIS loads"),
    ("processing_provider/x.py", "from qgis.gui import QgsMapCanvas", "not in processing_provider"),
    ("processing_provider/x.py", "from qgis import gui", "not in processing_provider"),
    ("processing_provider/x.py", "from qgis.utils import iface", "not in processing_provider"),
    ("processing_provider/x.py", "from qgis.PyQt.QtWidgets import QDialog", "not in processing_provider"),
    ("processing_provider/x.py", "def f():\n    return QgsProject.instance()", "QgsProject.instance"),
    ("processing_provider/x.py", "def f():\n    return core.QgsProject.instance()", "QgsProject.instance"),
    ("processing_provider/x.py", "def f():\n    iface.messageBar()", "iface"),
    ("core/x.py", "from insar_workbench.core.dates import parse", "relatively"),
    ("core/x.py", "from core.dates import parse", "relatively"),
    ("core/x.py", "from ..processing_provider import provider", "must not know"),
    ("core/readers/x.py", "from ...plugin.dock import Dock", "must not know"),
    ("core/x.py", "from .. import plugin", "must not know"),
    ("processing_provider/x.py", "def f():\n    from ..plugin import dock", "must not know"),
    ("core/x.py", "from ... import plugin", "beyond"),
    ("core/x.py", "from .dates import *", "star import"),
    ("core/x.py", "try:\n    x = 1\nexcept:\n    x = 2", "name the errors"),
    ("core/x.py", "try:\n    x = 1\nexcept Exception:\n    x = 2", "except Exception"),
    (
        "core/x.py",
        "try:\n    x = 1\nexcept (OSError, BaseException) as e:\n    x = 2",
        "except BaseException",
    ),
    ("core/x.py", "import h5py", "while QGIS loads"),
    ("core/x.py", "from scipy.sparse import csgraph", "while QGIS loads"),
    (
        "core/x.py",
        "try:\n    from osgeo import gdal\nexcept ImportError:\n    gdal = None",
        "while QGIS loads",
    ),
    ("core/x.py", "class C:\n    import h5py", "while QGIS loads"),
    ("core/x.py", "h5py = require('h5py')", "while QGIS loads"),
    ("core/x.py", "def f(h5py=require('h5py')): pass", "while QGIS loads"),
    ("core/x.py", "if not TYPE_CHECKING:\n    import h5py", "while QGIS loads"),
    ("core/x.py", "if TYPE_CHECKING:\n    pass\nelse:\n    import h5py", "while QGIS loads"),
    ("plugin/x.py", "import matplotlib.pyplot as plt", "while QGIS loads"),
    ("plugin/x.py", "def f(d):\n    d.exec_()", "exec()"),
    ("core/x.py", "def f(x):\n    return repr(x)", "np.float64"),
    ("core/x.py", "def f(x):\n    return [repr(y) for y in x]", "np.float64"),
]


@pytest.mark.parametrize(("path", "source", "expected"), VIOLATIONS)
def test_the_checker_finds(path: str, source: str, expected: str) -> None:
    found = problems(f"{SPDX}\n{source}\n", path)
    assert len(found) >= 1
    assert re.search(re.escape(expected), found[0])


ALLOWED = [
    ("core/x.py", "import numpy as np\nfrom .dates import parse\nfrom ..core import grid"),
    (
        "core/x.py",
        "def f():\n    import h5py\n    from osgeo import gdal\n    return require('scipy.sparse')",
    ),
    ("core/x.py", "if TYPE_CHECKING:\n    import h5py"),
    ("core/x.py", "def f(x):\n    return repr(float(x)) + repr(EARTH_RADIUS)"),
    ("core/readers/x.py", "from ..grid import Grid\nfrom . import registry"),
    ("core/x.py", "try:\n    x = 1\nexcept (OSError, ValueError):\n    x = 2"),
    ("processing_provider/x.py", "from qgis.core import QgsProcessing\nfrom qgis.PyQt.QtGui import QIcon"),
    ("processing_provider/x.py", "from ..core.invert_stack import invert_stack\nfrom . import parameters"),
    ("processing_provider/x.py", "def f():\n    return QgsApplication.instance()"),
    ("plugin/plots/plot_widget.py", "def f():\n    import pyqtgraph"),
    (
        "plugin/x.py",
        "from qgis.gui import QgsMapTool\nfrom ..processing_provider.provider import InsarProvider",
    ),
    ("plugin/x.py", "class P:\n    def __init__(self, iface):\n        self.p = QgsProject.instance()"),
    ("__init__.py", "def classFactory(iface):\n    from .plugin.plugin import P\n    return P(iface)"),
]


@pytest.mark.parametrize(("path", "source"), ALLOWED)
def test_the_checker_lets_pass(path: str, source: str) -> None:
    assert problems(f"{SPDX}\n{source}\n", path) == []


def test_the_checker_wants_the_licence_line() -> None:
    assert problems('"""A module."""\n', "core/x.py") == [f"core/x.py:1: the first line must be {SPDX}"]
