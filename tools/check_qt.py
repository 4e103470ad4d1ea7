# SPDX-License-Identifier: GPL-2.0-or-later
"""Find what QGIS 4 on Qt 6 would not run: `check_qt.py MODULE.py...`, with the QGIS of this machine and PyQt6.

No list of removed names: every name that comes from `qgis` is looked up where it will have to be found.

- What comes from `qgis.PyQt` must be in PyQt6 as it is written. That finds removed classes and functions, and
  enumerations without their scope (`Qt.LeftButton` is `Qt.MouseButton.LeftButton` there).
- What comes from the other modules of `qgis` must be in this QGIS, unless a `hasattr` of the same module asks first
  (`compat.py` does), and its enumerations must be scoped too.
- A method whose name PyQt5 has and nothing in PyQt6, QGIS or our own code (`exec_`, `byteCount`), in a module that
  imports from `qgis`.
- Qt taken directly from PyQt5, PyQt6 or PySide.
"""

from __future__ import annotations

import ast
import functools
import importlib
import inspect
import sys
import warnings
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

QT_MODULES = ("QtCore", "QtGui", "QtWidgets", "QtNetwork", "QtSvg", "QtXml")
BINDINGS = ("PyQt5", "PyQt6", "PySide2", "PySide6", "sip")
MOVED = frozenset({"QAction", "QActionGroup", "QShortcut"})
"""In QtGui since Qt 6; `qgis.PyQt.QtWidgets` has them in both."""
VERSION_MODULE = "compat.py"
"""Where names that only some versions of QGIS have are asked for with `hasattr`."""


@functools.cache
def load(module: str) -> Any:
    """Import what stands for `module` in QGIS 4: PyQt6 for `qgis.PyQt`, this QGIS for the rest."""
    if module == "qgis.PyQt" or module.startswith("qgis.PyQt."):
        module = module.replace("qgis.PyQt", "PyQt6", 1)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return importlib.import_module(module)


def lookup(owner: Any, name: str) -> Any:
    """Return the attribute `name`, also of a class that moved, or of a submodule."""
    module = getattr(owner, "__name__", "")
    if name in MOVED and module == "PyQt6.QtWidgets":
        return getattr(load("PyQt6.QtGui"), name)
    if inspect.ismodule(owner) and not hasattr(owner, name):
        return load(f"{module}.{name}")
    return getattr(owner, name)


def is_unscoped(owner: Any, value: Any) -> bool:
    """Whether `value` is a member of an enumeration that was reached past the enumeration."""
    kind = type(value)
    is_member = kind.__name__ in vars(owner) or kind.__module__.startswith("qgis")
    return inspect.isclass(owner) and isinstance(value, int) and kind not in (int, bool, owner) and is_member


def names_of(binding: str) -> set[str]:
    """Return the names of all that the classes of a package have, the members of enumerations too."""
    names: set[str] = set()
    for part in QT_MODULES if binding.startswith("PyQt") else ("core", "gui"):
        classes = [kind for kind in vars(load(f"{binding}.{part}")).values() if inspect.isclass(kind)]
        classes += [kind for owner in classes for kind in vars(owner).values() if inspect.isclass(kind)]
        names.update(name for kind in classes for name in dir(kind))
    return names


@functools.cache
def removed_methods() -> frozenset[str]:
    """Return the names of methods that went with Qt 5, of which nothing else here bears the name."""
    known = names_of("PyQt6") | names_of("qgis") | set(dir(int)) | set(dir(float)) | set(dir(str))
    if not hasattr(load("qgis.core"), "Qgis") or "PyQt5" not in sys.modules:
        return frozenset({"exec_", "print_"})  # QGIS itself runs on Qt 6: Qt 5 cannot be asked
    return frozenset((names_of("PyQt5") - known) | {"exec_", "print_"})


class Checker(ast.NodeVisitor):
    """Collects in `problems` what one module does against the rules."""

    def __init__(self, path: str, own: frozenset[str]) -> None:
        self.path = path
        self.own = own
        self.problems: list[str] = []
        self.imported: dict[str, Any] = {}
        self.bases: list[list[Any]] = []

    def report(self, node: ast.AST, text: str) -> None:
        self.problems.append(f"{self.path}:{getattr(node, 'lineno', 0)}: {text}")

    # --- imports ---

    def visit_Import(self, node: ast.Import) -> None:
        for alias in node.names:
            if alias.name.partition(".")[0] in BINDINGS:
                self.report(node, f"{alias.name}: Qt comes from qgis.PyQt")

    def visit_ImportFrom(self, node: ast.ImportFrom) -> None:
        module = node.module or ""
        if module.partition(".")[0] in BINDINGS:
            self.report(node, f"{module}: Qt comes from qgis.PyQt")
        if node.level or module.partition(".")[0] != "qgis":
            return
        for alias in node.names:
            try:
                self.imported[alias.asname or alias.name] = lookup(load(module), alias.name)
            except (ImportError, AttributeError):
                self.report(node, f"{module}.{alias.name} is not in {where(module)}")

    # --- names ---

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self.bases.append([self.imported[base.id] for base in node.bases if getattr(base, "id", "") in self.imported])
        self.generic_visit(node)
        self.bases.pop()

    def visit_Attribute(self, node: ast.Attribute) -> None:
        names = chain(node)
        if names and names[0] in self.imported:
            self.follow(node, self.imported[names[0]], names)
            return
        if len(names) == 2 and names[0] in ("self", "cls") and self.bases:
            self.check_inherited(node, names[1])
        if self.imported and node.attr in removed_methods() and node.attr not in self.own:
            self.report(node, f"{node.attr} is gone with Qt 5")
        self.generic_visit(node)

    def follow(self, node: ast.AST, value: Any, names: list[str]) -> None:
        """Walk `A.B.C` down from the imported `A`, as far as it is modules and classes."""
        done = names[0]
        for name in names[1:]:
            if not (inspect.isclass(value) or inspect.ismodule(value)):
                return
            owner = value
            try:
                value = lookup(owner, name)
            except (ImportError, AttributeError):
                if not (self.path.endswith(VERSION_MODULE) and owner.__module__.startswith("qgis")):
                    self.report(
                        node, f"{done}.{name} is not in {where(owner.__module__)}: removed, or without its scope"
                    )
                return
            if is_unscoped(owner, value):
                self.report(node, f"{done}.{name}: write {type(value).__qualname__}.{name}")
                return
            done += f".{name}"

    def check_inherited(self, node: ast.AST, name: str) -> None:
        """`self.Accepted` of a child of QDialog is `QDialog.DialogCode.Accepted`."""
        for base in self.bases[-1]:
            kinds = [kind for kind in vars(base).values() if inspect.isclass(kind) and hasattr(kind, name)]
            if kinds and name[:1].isupper() and name not in self.own:
                self.report(node, f"self.{name}: write {kinds[0].__qualname__}.{name}")
                return


def chain(node: ast.expr) -> list[str]:
    """Return the names of `a.b.c`, none when it does not begin with a name."""
    names: list[str] = []
    while isinstance(node, ast.Attribute):
        names.insert(0, node.attr)
        node = node.value
    return [node.id, *names] if isinstance(node, ast.Name) else []


def where(module: str) -> str:
    """Return a name for people of what was searched."""
    return "PyQt6" if "PyQt" in module else f"this {module}"


def own_names(trees: Iterable[ast.AST]) -> Iterator[str]:
    """Return what the code itself defines: functions, classes, attributes, fields, parameters."""
    for node in (node for tree in trees for node in ast.walk(tree)):
        if isinstance(node, (ast.FunctionDef, ast.ClassDef)):
            yield node.name
        elif isinstance(node, ast.arg):
            yield node.arg
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            yield node.id
        elif isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store):
            yield node.attr
        elif isinstance(node, ast.alias):
            yield node.asname or node.name


def problems(sources: dict[str, str]) -> list[str]:
    """Return what `sources`, by path, do that QGIS 4 would not run."""
    trees = {path: ast.parse(source) for path, source in sources.items()}
    own = frozenset(own_names(trees.values()))
    found: list[str] = []
    for path, tree in trees.items():
        checker = Checker(path, own)
        checker.visit(tree)
        found += checker.problems
    return found


def main() -> int:
    if len(sys.argv) < 2:
        sys.exit("usage: check_qt.py MODULE.py...")
    found = problems({path: Path(path).read_text(encoding="utf-8") for path in sys.argv[1:]})
    for problem in found:
        sys.stderr.write(problem + "\n")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
