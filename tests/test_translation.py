# SPDX-License-Identifier: GPL-2.0-or-later
"""The catalogues of i18n have every text of the sources, and the sources translate in a way that can work."""

from __future__ import annotations

import ast
import importlib.util
import string
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parent.parent
CATALOGUES = sorted((ROOT / "i18n").glob("*.ts"))
MODULES = sorted(path for room in ("plugin", "processing_provider") for path in (ROOT / room).rglob("*.py"))


@pytest.fixture(scope="module")
def tool() -> ModuleType:
    """tools/translate.py."""
    spec = importlib.util.spec_from_file_location("translate", ROOT / "tools" / "translate.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def fields(text: str) -> list[tuple[str, str]]:
    """Placeholders with their formats, sorted."""
    return sorted((name, form) for _, name, form, _ in string.Formatter().parse(text) if name is not None)


def ends(text: str) -> tuple[str, str]:
    """Blanks at the beginning and at the end, which join a text with what stands beside it."""
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]


@pytest.mark.parametrize("path", CATALOGUES, ids=lambda path: path.stem)
def test_a_catalogue_is_complete(tool: ModuleType, path: Path) -> None:
    translations = tool.read(path)
    assert translations.keys() == tool.texts().keys(), "run ./dev translate and translate what it names"
    for text, translation in translations.items():
        assert translation.strip()
        assert fields(text) == fields(translation)
        assert ends(text) == ends(translation)
        assert text.count(";;") == translation.count(";;")  # kinds of files


def test_the_tool_finds_texts_and_keeps_translations(tool: ModuleType, tmp_path: Path) -> None:
    (tmp_path / "plugin").mkdir()
    source = tmp_path / "plugin" / "a.py"
    source.write_text('def f(x): return x.tr("one {n} " "& <two>").format(n=x)\nB = mark("b")\nC = f("c")')
    texts = tool.texts(tmp_path)
    assert texts == {"one {n} & <two>": "plugin/a.py", "b": "plugin/a.py"}
    catalogue = tmp_path / "insar_workbench_fr.ts"
    tool.write(catalogue, texts, {"one {n} & <two>": "un {n} & <deux>", "gone": "parti"})
    assert tool.read(catalogue) == {"one {n} & <two>": "un {n} & <deux>"}
    assert len(tool.problems(texts, tool.read(catalogue))) == 1
    assert tool.problems({"{n}": "a.py"}, {"{n}": "{m}"}) == ["a.py: other placeholders: {n} -> {m}"]


class Misuse(ast.NodeVisitor):
    """Collects calls of `tr` that find no translation: while the module loads, or of a text put together."""

    def __init__(self) -> None:
        self.problems: list[str] = []
        self.depth = 0

    def visit_Call(self, node: ast.Call) -> None:
        name = getattr(node.func, "id", getattr(node.func, "attr", ""))
        kind = type(node.args[0]) if node.args else None
        if name == "tr" and not self.depth:
            self.problems.append(f"line {node.lineno}: tr() while the module loads: mark(), and tr() where it is shown")
        if name == "mark" and self.depth:
            self.problems.append(f"line {node.lineno}: mark() is for constants, here tr() is meant")
        allowed = (ast.Constant, ast.Name, ast.Attribute, ast.Call, ast.Subscript)
        if (name == "tr" and not issubclass(kind, allowed)) or (name == "mark" and kind is not ast.Constant):
            self.problems.append(f"line {node.lineno}: {name}() of a text that is put together: format() it afterwards")
        self.generic_visit(node)

    def visit_FunctionDef(self, node: ast.FunctionDef | ast.Lambda) -> None:
        self.depth += 1
        self.generic_visit(node)
        self.depth -= 1

    visit_Lambda = visit_FunctionDef


def misuse(source: str) -> list[str]:
    """What is wrong in a module."""
    visitor = Misuse()
    visitor.visit(ast.parse(source))
    return visitor.problems


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_texts_are_translated_when_they_are_shown(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    assert misuse(source) == []
    if path.is_relative_to(ROOT / "plugin"):
        assert "self.tr(" not in source  # that of Qt: its context is the class


@pytest.mark.parametrize(
    "source", ['A = tr("a")', 'def f(x): return tr(f"a {x}")', 'def f(x): return tr("a" + x)', 'def f(): mark("a")']
)
def test_the_check_finds(source: str) -> None:
    assert len(misuse(source)) == 1
