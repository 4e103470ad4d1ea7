# SPDX-License-Identifier: GPL-2.0-or-later
"""Damage one kind of input in many ways, read each in a process of its own with limits, and print a line on each.

    python worker.py KIND FIRST_SEED LAST_SEED [KIND FIRST_SEED LAST_SEED ...]

The seed LAST_SEED itself is not run. Each line is JSON: kind, seed, damage, outcome and what was said. Outcomes are
'loaded', 'refused', 'fault' and 'library': a crash or an endless loop inside HDF5 or GDAL on scrambled bytes, which no
check before the call can foresee.
"""

from __future__ import annotations

import faulthandler
import importlib.util
import json
import os
import resource
import select
import shutil
import signal
import sys
import tempfile
import time
import traceback
from collections.abc import Callable
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
HEADROOM = int(768e6)
"""Bytes of address space that a case may take beyond those of the process without it."""
LIBRARIES = ("/h5py/", "/osgeo/", "/tests/fuzz/damage")
"""The last does further damage to what is damaged, by means of the others."""
ENDLESS = ("/_hl/attrs.py",)
"""An attribute is small: when h5py does not come to the end of one, HDF5 goes round in circles."""
CPU_SECONDS, WALL_SECONDS = 20, 90
LONGEST_FILE = int(2e9)
LONGEST_MESSAGE = 1500


def load_package() -> None:
    """Make the checkout importable under its installed name."""
    spec = importlib.util.spec_from_file_location(
        "insar_workbench", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["insar_workbench"] = module
    spec.loader.exec_module(module)
    sys.path[:0] = [str(HERE), str(ROOT / "tests" / "core"), str(ROOT / "tests" / "core" / "corrections")]


def run_case(kind: str, good: Path, seed: int) -> dict[str, object]:
    """Damage a copy of good files and read it in a child process."""
    reading, writing = os.pipe()
    started = time.monotonic()
    child = os.fork()
    if child == 0:
        os.close(reading)
        trace = (good.parent / "trace").open("w", encoding="utf-8")  # open for as long as the process lives
        faulthandler.enable(trace)
        faulthandler.dump_traceback_later(WALL_SECONDS * 0.8, file=trace)
        faulthandler.register(signal.SIGXCPU, file=trace, all_threads=False, chain=True)

        def tell(answer: dict[str, object]) -> None:
            os.write(writing, json.dumps(answer).encode() + b"\n")

        try:
            tell(_read_damaged(kind, good, seed, tell))
        except BaseException:
            tell({"outcome": "fault", "said": traceback.format_exc()})
        os._exit(0)
    os.close(writing)
    data = b""
    while select.select([reading], [], [], max(0.0, started + WALL_SECONDS - time.monotonic()))[0]:
        part = os.read(reading, 65536)
        data += part
        if not part:
            break
    else:
        os.kill(child, signal.SIGKILL)
    os.close(reading)
    status = os.waitpid(child, 0)[1]
    seconds = round(time.monotonic() - started, 2)
    answer = {"kind": kind, "seed": seed, "seconds": seconds}
    for line in data.splitlines():
        answer.update(json.loads(line))
    if "outcome" in answer:
        return answer
    trace = (good.parent / "trace").read_text(encoding="utf-8")
    frames = [line.strip() for line in trace.splitlines() if line.startswith("  File")] or ["nowhere"]
    hangs = os.WTERMSIG(status) in (signal.SIGXCPU, signal.SIGKILL)
    outcome = "library" if any(name in frames[0] for name in (ENDLESS if hangs else LIBRARIES)) else "fault"
    said = "hang" if hangs else f"crash, status {status}"
    return {**answer, "outcome": outcome, "said": f"{said}: {'; '.join(frames[:12])}"}


def _read_damaged(kind: str, good: Path, seed: int, tell: Callable[[dict[str, object]], None]) -> dict[str, object]:
    import numpy as np
    from damage import damage_folder
    from osgeo import gdal
    from targets import targets

    gdal.UseExceptions() if seed % 2 else gdal.DontUseExceptions()  # other plugins switch them on
    with tempfile.TemporaryDirectory(prefix="insar_fuzz_", dir=good.parent) as name:
        folder, out = Path(name) / "case", Path(name) / "out"
        shutil.copytree(good, folder)
        out.mkdir()
        _limit()
        damage = damage_folder(folder / "in", np.random.default_rng([seed, *kind.encode()]))
        tell({"damage": damage})
        return _outcome(targets()[kind].steps(folder, out), out)


def _outcome(steps: list, out: Path) -> dict[str, object]:  # type: ignore[type-arg]
    from insar_workbench.core.errors import InsarError

    for number, step in enumerate(steps):
        before = {path.name for path in out.iterdir()}
        try:
            step()
        except InsarError as error:
            said = str(error)
            left = sorted({path.name for path in out.iterdir()} - before)
            good = said.endswith(".") and "\n" not in said and len(said) <= LONGEST_MESSAGE and not left
            why = f" [left behind: {left}]" if left else ""
            return {"outcome": "refused" if good else "fault", "said": said[:4000] + why, "step": number}
        except BaseException:
            return {"outcome": "fault", "said": traceback.format_exc(), "step": number}
    return {"outcome": "loaded", "said": ""}


def _limit() -> None:
    import numpy as np

    # makes OpenBLAS take its buffer, for which it asks for ever when there is no room; 1 x 1 needs none
    np.linalg.lstsq(np.eye(9), np.ones(9), rcond=None)
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
    room = pages * resource.getpagesize() + HEADROOM
    resource.setrlimit(resource.RLIMIT_AS, (room, room))
    used = resource.getrusage(resource.RUSAGE_SELF)
    spent = int(used.ru_utime + used.ru_stime)
    resource.setrlimit(resource.RLIMIT_CPU, (spent + CPU_SECONDS, spent + CPU_SECONDS + 5))
    resource.setrlimit(resource.RLIMIT_FSIZE, (LONGEST_FILE, LONGEST_FILE))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def run_kind(kind: str, first: int, last: int) -> None:
    """Run the seeds from first to last - 1 of one kind."""
    import damage  # noqa: F401  (before the first fork)
    from targets import targets

    with tempfile.TemporaryDirectory(prefix="insar_fuzz_") as name:
        good = Path(name) / "good"
        if os.fork() == 0:  # so that no open file and no thread is inherited
            good.mkdir()
            targets()[kind].write(good)
            os._exit(0)
        if os.wait()[1] != 0 or not good.is_dir():
            raise SystemExit(f"the good files of {kind} could not be written")
        for seed in range(first, last):
            sys.stdout.write(json.dumps(run_case(kind, good, seed)) + "\n")
            sys.stdout.flush()


if __name__ == "__main__":
    load_package()
    for one in range(1, len(sys.argv), 3):
        run_kind(sys.argv[one], int(sys.argv[one + 1]), int(sys.argv[one + 2]))
