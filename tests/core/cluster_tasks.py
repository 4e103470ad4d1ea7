# SPDX-License-Identifier: GPL-2.0-or-later
"""Tasks for a cluster, in a module that its processes can import."""

import os
import time
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from insar_workbench.core.errors import FormatError


@dataclass(frozen=True)
class Slow:
    """Takes its time, and writes down which process had which block."""

    folder: Path
    seconds: float

    @contextmanager
    def open(self):
        yield lambda block: block

    def work(self, block, check):
        (self.folder / f"{block.row0}-{os.getpid()}-{time.monotonic_ns()}").touch()
        time.sleep(self.seconds)
        return block.row0 * 10


class Broken(Slow):
    def work(self, block, check):
        raise FormatError(f"row {block.row0} is damaged")
