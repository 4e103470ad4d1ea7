# SPDX-License-Identifier: GPL-2.0-or-later
"""Bring i18n up to date with the sources (`./dev translate [LANGUAGE]`): .ts to be translated, .qm that QGIS loads.

The texts are the literals of `tr` and `mark`, and the titles of core's corrections and steps of the workflow. Qt's own
tools take the class for the context, or miss functions of modules; here all texts have one context.
"""

from __future__ import annotations

import ast
import html
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "i18n"
NAME = "insar_workbench"
CONTEXT = "InsarWorkbench"
CALLS = {"tr", "mark"}
MESSAGE = re.compile(r"<message\b.*?</message>", re.DOTALL)
SOURCE = re.compile(r"<source>(.*?)</source>", re.DOTALL)
TRANSLATION = re.compile(r"<translation>(.*?)</translation>", re.DOTALL)
"""A finished one: the others have a type."""
PLACEHOLDER = re.compile(r"\{[^{}]*\}")


def texts(root: Path = ROOT) -> dict[str, str]:
    """Every text that people see, and the file in which it stands first."""
    found: dict[str, str] = {}
    for room, find in (("plugin", marked), ("processing_provider", marked), ("core", titles)):
        for path in sorted((root / room).rglob("*.py")):
            file = path.relative_to(root).as_posix()
            for text in find(ast.parse(path.read_text(encoding="utf-8"))):
                found.setdefault(text, file)
    return found


def marked(tree: ast.AST) -> Iterator[str]:
    """Literal arguments of the calls that translate, in their order."""
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call) and called(node) in CALLS and node.args]
    for call in sorted(calls, key=lambda call: (call.lineno, call.col_offset)):
        text = call.args[0]
        if isinstance(text, ast.Constant) and isinstance(text.value, str):
            yield text.value


def called(call: ast.Call) -> str:
    """Name of the function or method that is called."""
    return getattr(call.func, "id", getattr(call.func, "attr", ""))


def titles(tree: ast.AST) -> Iterator[str]:
    """What steps and corrections of core are called: `title, stop = "...", 1.0`, `Entry("...", 10)`."""
    for line in ast.walk(tree):
        if isinstance(line, ast.Call) and called(line) == "Entry" and isinstance(line.args[0], ast.Constant):
            yield line.args[0].value
        if isinstance(line, (ast.Assign, ast.AnnAssign)):
            target = line.target if isinstance(line, ast.AnnAssign) else line.targets[0]
            names, values = (getattr(side, "elts", [side]) for side in (target, line.value))
            for name, value in zip(names, values):
                if getattr(name, "id", "") == "title" and isinstance(value, ast.Constant):
                    yield value.value


def read(path: Path) -> dict[str, str]:
    """The finished translations of a .ts file."""
    found = {}
    for message in MESSAGE.findall(path.read_text(encoding="utf-8")) if path.is_file() else ():
        source, translation = SOURCE.search(message), TRANSLATION.search(message)
        if source and translation:
            found[html.unescape(source[1])] = html.unescape(translation[1])
    return found


def write(path: Path, sources: Mapping[str, str], translations: Mapping[str, str]) -> None:
    """Write a .ts file: all texts of the sources and no others; those without a translation are unfinished."""
    language = path.stem[len(NAME) + 1 :]
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
        "<context>",
        f"    <name>{CONTEXT}</name>",
    ]
    for text, file in sources.items():
        translation = translations.get(text)
        kind = "" if translation else ' type="unfinished"'
        lines += [
            "    <message>",
            f'        <location filename="../{file}"/>',
            f"        <source>{escaped(text)}</source>",
            f"        <translation{kind}>{escaped(translation or '')}</translation>",
            "    </message>",
        ]
    path.write_text("\n".join([*lines, "</context>", "</TS>", ""]), encoding="utf-8")


def escaped(text: str) -> str:
    """A text as Linguist writes it."""
    return html.escape(text).replace("&#x27;", "&apos;")


def problems(sources: Mapping[str, str], translations: Mapping[str, str]) -> list[str]:
    """What a translator has to look at."""
    found = []
    for text, file in sources.items():
        translation = translations.get(text)
        if not translation:
            found.append(f"{file}: not translated: {text}")
        elif sorted(PLACEHOLDER.findall(text)) != sorted(PLACEHOLDER.findall(translation)):
            found.append(f"{file}: other placeholders: {text} -> {translation}")
    return found


def compile_catalogue(path: Path) -> None:
    """Make the .qm beside a .ts file."""
    program = shutil.which("lrelease") or "/usr/lib/qt6/bin/lrelease"
    subprocess.run([program, "-silent", str(path), "-qm", str(path.with_suffix(".qm"))], check=True)


def main(languages: list[str]) -> int:
    """Update the catalogues, and begin those of further languages; tell what is left to do."""
    sources = texts()
    paths = {*FOLDER.glob(f"{NAME}_*.ts"), *(FOLDER / f"{NAME}_{language}.ts" for language in languages)}
    left = 0
    for path in sorted(paths):
        translations = read(path)
        write(path, sources, translations)
        compile_catalogue(path)
        complaints = problems(sources, translations)
        left += len(complaints)
        print(f"{path.name}: {len(sources)} texts, {len(complaints)} to look at")
        print("".join(f"    {complaint}\n" for complaint in complaints), end="")
    return 1 if left else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
