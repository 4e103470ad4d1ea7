# SPDX-License-Identifier: GPL-2.0-or-later
"""Inputs for every algorithm, a process that runs them, and what they write when nothing disturbs them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from archive_server import Archive
from fault_inputs import MAKING, write_addresses, write_inputs
from recipes import Scenario
from runs import Runner, content, prepare, visible
from scenarios import SCENARIOS


@pytest.fixture(scope="session")
def runner() -> Iterator[Runner]:
    """A process with QGIS that runs algorithms and kills them."""
    process = Runner()
    yield process
    process.close()


@pytest.fixture(scope="session")
def archive() -> Iterator[Archive]:
    """Servers that are searched and sent for files."""
    with Archive() as archive:
        yield archive


@pytest.fixture(scope="session")
def given(runner: Runner, archive: Archive, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Folder of inputs; not to be changed."""
    folder = tmp_path_factory.mktemp("given")
    write_inputs(folder)
    write_addresses(folder, archive)
    for algorithm, parameters in MAKING:
        done = runner(Scenario(algorithm, lambda given, _, make=parameters: make(given)), folder, folder)
        if done["state"] != "done":
            raise RuntimeError(f"{algorithm}: {done}")
    return folder


Reference = tuple[dict[str, Any], dict[str, Any]]


@pytest.fixture(scope="session")
def reference(runner: Runner, given: Path, tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Reference]:
    """For a scenario: how an undisturbed run ended, and what it wrote; its folder is the key 'folder' of the former."""
    known: dict[str, Reference] = {}

    def find(name: str) -> Reference:
        if name not in known:
            folder = prepare(SCENARIOS[name], given, tmp_path_factory.mktemp("reference") / "out")
            done = runner(SCENARIOS[name], given, folder)
            if done["state"] != "done":
                raise RuntimeError(f"{name}: {done}")
            known[name] = ({**done, "folder": folder}, {key: content(path) for key, path in visible(folder).items()})
        return known[name]

    return find
