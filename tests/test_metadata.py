# SPDX-License-Identifier: GPL-2.0-or-later
"""metadata.txt says what the QGIS plugin repository wants, and no name in the code looks like a password."""

from __future__ import annotations

import ast
import configparser
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
ROOMS = ("core", "processing_provider", "plugin")

# The names that the repository's scan takes for those of passwords when text is assigned to them: a whole
# name, or a part of one between underscores. `pass` counts: the direction of an orbit is `orbit_direction`.
SECRET_NAME = re.compile(r"(^|_)(pas+wo?r?d|pass(phrase)?|pwd|token|secrete?)(_|$)", re.IGNORECASE)


def metadata() -> dict[str, str]:
    parser = configparser.ConfigParser()
    parser.optionxform = str
    parser.read_string((ROOT / "metadata.txt").read_text(encoding="utf-8"))
    return dict(parser["general"])


def secret_names(source: str) -> list[str]:
    """Return the names in `source` that a security scan may take for a password, with their lines."""
    found = []
    for node in ast.walk(ast.parse(source)):
        names: list[str | None] = []
        if isinstance(node, ast.Name):
            names = [node.id]
        elif isinstance(node, ast.Attribute):
            names = [node.attr]
        elif isinstance(node, (ast.arg, ast.keyword)):
            names = [node.arg]
        elif isinstance(node, ast.Dict):
            names = [key.value for key in node.keys if isinstance(key, ast.Constant) and isinstance(key.value, str)]
        elif isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Constant):
            names = [str(node.slice.value)]
        lines = getattr(node, "lineno", 0)
        found += [f"line {lines}: {name}" for name in names if name and SECRET_NAME.search(name)]
    return found


@pytest.mark.parametrize(
    "key",
    [
        "name",
        "description",
        "about",
        "version",
        "author",
        "email",
        "homepage",
        "tracker",
        "repository",
        "icon",
        "category",
        "tags",
        "changelog",
    ],
)
def test_key_is_present(key: str) -> None:
    assert metadata()[key].strip()


def test_version_is_three_numbers() -> None:
    assert re.fullmatch(r"\d+\.\d+\.\d+", metadata()["version"])


def test_values_that_decide_where_the_plugin_is_listed() -> None:
    values = metadata()
    assert values["qgisMinimumVersion"] == "3.22"
    assert values["qgisMaximumVersion"] == "4.99"
    assert values["hasProcessingProvider"] == "yes"
    assert values["category"] == "Raster"
    assert values["experimental"] == "True"
    assert "supportsQt6" not in values
    assert "/" not in values["author"]
    assert "plugin" not in values["name"].lower()


def test_about_names_the_dependencies() -> None:
    about = metadata()["about"]
    assert [name for name in ("h5py", "scipy", "pyqtgraph") if name not in about] == []


def test_links_are_https() -> None:
    values = metadata()
    assert [key for key in ("homepage", "tracker", "repository") if not values[key].startswith("https://")] == []


def test_files_the_repository_asks_for_exist() -> None:
    names = ["LICENSE", "__init__.py", "README.md", "CHANGELOG.md", metadata()["icon"]]
    assert [name for name in names if not (ROOT / name).is_file()] == []


def test_changelog_has_the_version() -> None:
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert f"## {metadata()['version']} " in changelog


def test_license_is_gpl_2() -> None:
    text = (ROOT / "LICENSE").read_text(encoding="utf-8")
    assert "GNU GENERAL PUBLIC LICENSE" in text
    assert "Version 2, June 1991" in text


def test_no_name_looks_like_a_password() -> None:
    modules = [
        ROOT / "__init__.py",
        *(path for room in ROOMS for path in sorted((ROOT / room).rglob("*.py"))),
    ]
    found = {
        str(path.relative_to(ROOT)): names
        for path in modules
        if (names := secret_names(path.read_text(encoding="utf-8")))
    }
    assert found == {}


@pytest.mark.parametrize(
    "source",
    [
        'pass_direction = "ASCENDING"',
        'orbit_pass = "DESCENDING"',
        'first_pass = "x"',
        'token = ""',
        'x = {"orbit_pass_direction": "ASCENDING"}',
        'if pass_dir == "ascending": x = 1',
        'f(password="x")',
        'def f(token=""): return token',
        'self.token = "x"',
        'x["token"] = "y"',
    ],
)
def test_the_check_finds(source: str) -> None:
    assert secret_names(source)


@pytest.mark.parametrize(
    "source",
    [
        'orbit_direction = "ASCENDING"',
        'passDirection = "x"',
        'keys = ["orbit_pass"]',
        "compass_angle = 3",
        "def f(): pass",
    ],
)
def test_the_check_lets_pass(source: str) -> None:
    assert secret_names(source) == []
