# SPDX-License-Identifier: GPL-2.0-or-later
"""The pages of docs/algorithms say what the algorithms say, and their examples can be typed."""

from __future__ import annotations

import importlib.util
import re
import shlex
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "docs" / "algorithms"


@pytest.fixture(scope="module")
def maker(qgis_app):
    """tools/make_docs.py."""
    spec = importlib.util.spec_from_file_location("make_docs", ROOT / "tools" / "make_docs.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def algorithms(qgis_app):
    """All of ours by name."""
    return {one.name(): one for one in qgis_app.processingRegistry().providerById("insar").algorithms()}


@pytest.fixture(scope="module")
def pages(maker, algorithms):
    """The pages as the tool makes them."""
    return maker.pages(algorithms.values())


def test_the_saved_pages_are_up_to_date(pages):
    saved = {path.name: path.read_text(encoding="utf-8") for path in FOLDER.glob("*.md")}
    assert saved.keys() == pages.keys(), "run ./dev docs"
    old = [name for name, text in pages.items() if saved[name] != text]
    assert old == [], "run ./dev docs"


def test_every_page_names_all_parameters_outputs_and_choices(pages, algorithms):
    for name, one in algorithms.items():
        text = pages[f"{name}.md"]
        rows = re.findall(r"^\| `(\w+)` \|", text, re.MULTILINE)
        shown = [two.name() for two in (*one.parameterDefinitions(), *one.outputDefinitions())]
        assert sorted(rows) == sorted(shown), name
        choices = [option for two in one.parameterDefinitions() if two.type() == "enum" for option in two.options()]
        assert [option for option in choices if f"`{option}`" not in text] == [], name


def test_links_and_pictures_of_the_pages_exist(pages):
    for name, text in pages.items():
        for target in re.findall(r"\]\(([^)#]+)", text):
            assert (FOLDER / target).exists() or target in pages, f"{name}: {target}"


def test_tables_keep_their_columns(pages):
    for name, text in pages.items():
        for block in text.split("\n\n"):
            lines = block.splitlines()
            if lines[0].startswith("|"):
                assert len({len(re.findall(r"(?<!\\)\|", line)) for line in lines}) == 1, f"{name}: {lines[0]}"


def test_examples_give_all_that_must_be_given(maker, algorithms, pages):
    for name, one in algorithms.items():
        line = re.search(rf"^\./dev run {name} (.*)$", pages[f"{name}.md"], re.MULTILINE)
        given = dict(word.split("=", 1) for word in shlex.split(line[1]))
        assert given == maker.example(one)
        assert given.keys() >= maker.EXAMPLES.get(name, {}).keys(), f"{name} has no such parameter"
        for two in one.parameterDefinitions():
            value = given.get(two.name())
            needed = two.defaultValue() is None and not two.flags() & maker.FLAG.FlagOptional
            assert (value is not None) >= needed, f"{name}: {two.name()}"
            if value is not None and not two.isDestination():
                assert two.checkValueIsAcceptable(value), f"{name}: {two.name()}={value}"
    assert maker.EXAMPLES.keys() <= algorithms.keys()


def test_special_characters_stay_what_they_are(maker):
    assert maker.plain("a*b | <c> `d`\ne") == "a\\*b \\| &lt;c> \\`d\\` e"
    assert maker.shell({"A": "x y", "B": "products/a.h5"}) == "A='x y' B=products/a.h5"


def commands(text):
    """Name and arguments of each `./dev run` of a page, with lines that go on joined."""
    for line in text.replace("\\\n", " ").splitlines():
        if line.strip().startswith("./dev run "):
            name, *arguments = shlex.split(line.strip())[2:]
            yield name, dict(argument.split("=", 1) for argument in arguments)


@pytest.mark.parametrize("page", ["tutorial.md", "download.md"])
def test_commands_and_names_of_the_guides_exist(algorithms, page):
    text = (ROOT / "docs" / page).read_text(encoding="utf-8")
    found = list(commands(text))
    assert found
    for name, arguments in found:
        one = algorithms[name]
        known = {two.name(): two for two in one.parameterDefinitions()}
        assert arguments.keys() <= known.keys(), name
        for two in known.values():
            if not two.flags() & two.Flag.FlagOptional and two.defaultValue() is None:
                assert two.name() in arguments, f"{name}: {two.name()}"
    for target in re.findall(r"\]\(([^)#:]+)\)", text):
        assert (ROOT / "docs" / target).exists(), target


def test_the_tutorial_calls_algorithms_by_their_titles(algorithms):
    text = (ROOT / "docs" / "tutorial.md").read_text(encoding="utf-8")
    titles = {one.displayName() for one in algorithms.values()}
    table = re.findall(r"^\| `[^|]+\| (.+) \|$", text, re.MULTILINE)
    named = [name for row in table for name in re.findall(r"(?<!the dock's )\*([A-Z][^*]+)\*", row)]
    assert len(named) > 8
    assert [name for name in named if name not in titles] == []
