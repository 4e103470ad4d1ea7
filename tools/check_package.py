# SPDX-License-Identifier: GPL-2.0-or-later
"""Check a package against the rules of the QGIS plugin repository: `check_package.py ARCHIVE.zip`.

The rules are those of the repository's validator and of its security scan; what fails here is refused there.
"""

from __future__ import annotations

import configparser
import json
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path, PurePosixPath

PACKAGE = "insar_workbench"
MAX_BYTES = 25 * 1024 * 1024
REQUIRED_FILES = ("__init__.py", "metadata.txt", "LICENSE")
REQUIRED_KEYS = (
    "name",
    "description",
    "version",
    "qgisMinimumVersion",
    "author",
    "email",
    "about",
    "tracker",
    "repository",
)
REFUSED_PARTS = frozenset({"__pycache__", "__MACOSX", "..", "tests", "docs", "tools", "dist"})
REFUSED_SUFFIXES = frozenset(
    (".pyc", ".pyo", ".so", ".dll", ".dylib", ".exe", ".sh", ".bat", ".ps1", ".cmd", ".h5", ".tif", ".zip")
)
# Rules that the repository's scan leaves switched off.
BANDIT_OFF = "B404,B411"


def names_problems(names: list[str]) -> list[str]:
    """What is wrong with the names of the files in the archive."""
    problems = []
    for name in names:
        path = PurePosixPath(name)
        if "\\" in name or path.parts[0] != PACKAGE:
            problems.append(f"{name}: not inside the folder {PACKAGE}")
        if REFUSED_PARTS.intersection(path.parts) or path.suffix.lower() in REFUSED_SUFFIXES:
            problems.append(f"{name}: this kind of file is refused; mark it export-ignore in .gitattributes")
        if any(part.startswith(".") for part in path.parts):
            problems.append(f"{name}: hidden file; mark it export-ignore in .gitattributes")
    for required in REQUIRED_FILES:
        if f"{PACKAGE}/{required}" not in names:
            problems.append(f"{required} is missing")
    return problems


def metadata_problems(text: str, names: list[str]) -> list[str]:
    """What is wrong with metadata.txt."""
    parser = configparser.ConfigParser()
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    try:
        parser.read_string(text)
        values = dict(parser["general"])
    except (configparser.Error, KeyError) as error:
        return [f"metadata.txt cannot be read: {error}"]
    problems = [f"metadata.txt: {key} is missing" for key in REQUIRED_KEYS if not values.get(key)]
    numbers = values.get("version", "").split(".")
    if len(numbers) != 3 or not all(number.isdigit() for number in numbers):
        problems.append("metadata.txt: version must be three numbers, X.Y.Z")
    if "/" in values.get("author", ""):
        problems.append("metadata.txt: author must not contain '/'")
    icon = values.get("icon", "")
    if f"{PACKAGE}/{icon}" not in names:
        problems.append(f"metadata.txt: icon {icon or '(none)'} is not in the package")
    return problems


def bandit_problems(folder: Path) -> list[str]:
    """What bandit, as the repository runs it, finds in the unpacked package."""
    command = [sys.executable, "-m", "bandit", "--quiet", "-r", str(folder), "-f", "json", "-s", BANDIT_OFF]
    report = json.loads(subprocess.run(command, capture_output=True, text=True, check=False).stdout)
    problems = [f"{error['filename']}: {error['reason']}" for error in report["errors"]]
    return problems + [
        f"{Path(found['filename']).relative_to(folder)}:{found['line_number']}: "
        f"{found['test_id']} {found['issue_text']}"
        for found in report["results"]
    ]


def secrets_problems(folder: Path) -> list[str]:
    """What detect-secrets, as the repository runs it, finds in the unpacked package."""
    command = [sys.executable, "-m", "detect_secrets", "scan", "--all-files", "."]
    result = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=True)
    found = json.loads(result.stdout)["results"]
    return [f"{name}:{item['line_number']}: {item['type']}" for name, items in found.items() for item in items]


def import_problems(folder: Path) -> list[str]:
    """Every module must compile, and the package must import without QGIS."""
    compiled = f"compileall.compile_dir({PACKAGE!r}, quiet=1)"
    code = f"import compileall, sys, {PACKAGE}; sys.exit(not {compiled})"
    result = subprocess.run([sys.executable, "-c", code], cwd=folder, capture_output=True, text=True, check=False)
    return [f"{PACKAGE} does not import: {result.stdout}{result.stderr}"] if result.returncode else []


def check(archive: Path) -> list[str]:
    """Return all that the repository would refuse."""
    problems = []
    if archive.stat().st_size > MAX_BYTES:
        problems.append(f"{archive.stat().st_size} bytes, more than {MAX_BYTES}")
    with zipfile.ZipFile(archive) as package, tempfile.TemporaryDirectory() as scratch:
        files = [info for info in package.infolist() if not info.is_dir()]
        names = [info.filename for info in files]
        problems += names_problems(names)
        problems += [f"{info.filename}: executable" for info in files if (info.external_attr >> 16) & 0o111]
        if problems:
            return problems
        problems += metadata_problems(package.read(f"{PACKAGE}/metadata.txt").decode("utf-8"), names)
        package.extractall(scratch)
        folder = Path(scratch)
        return problems + bandit_problems(folder) + secrets_problems(folder) + import_problems(folder)


def main() -> int:
    if len(sys.argv) != 2:
        sys.exit("usage: check_package.py ARCHIVE.zip")
    archive = Path(sys.argv[1])
    problems = check(archive)
    for problem in problems:
        sys.stderr.write(f"{archive.name}: {problem}\n")
    if problems:
        return 1
    sys.stdout.write(f"{archive}: {archive.stat().st_size // 1024} KiB, nothing the plugin repository refuses\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
