# SPDX-License-Identifier: GPL-2.0-or-later
"""MintPy's programs, for the tests that compare with them."""

from __future__ import annotations

import json
import os
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest

CALLS = """
import importlib, json, sys
for program, arguments in json.loads(sys.argv[1]):
    importlib.import_module("mintpy.cli." + program).main(arguments)
    print("done", program, flush=True)
"""


@dataclass(frozen=True)
class MintPy:
    """MintPy's command line programs, several calls in one process: starting one takes seconds."""

    python: Path

    def run(self, *calls: tuple, folder: Path) -> str:
        """Run calls of (program, argument, ...) and return what they print."""
        listed = [(program.removesuffix(".py"), [str(word) for word in words]) for program, *words in calls]
        environment = {**os.environ, "PATH": f"{self.python.parent}:{os.environ['PATH']}", "MPLBACKEND": "Agg"}
        command = [str(self.python), "-W", "ignore", "-c", CALLS, json.dumps(listed)]
        done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
        assert done.returncode == 0, f"{listed}\n{done.stdout[-2000:]}\n{done.stderr[-2000:]}"
        assert done.stdout.count("done ") >= len(calls)
        return done.stdout


@pytest.fixture(scope="module")
def mintpy(peers_python: Path) -> MintPy:
    """Return MintPy; without it the test is skipped."""
    return MintPy(peers_python)
