# SPDX-License-Identifier: GPL-2.0-or-later
"""A process with QGIS that runs algorithms in children of its own, which it kills, cancels or starves as told.

Started by `runs.py`. A line of JSON in, a line of JSON out. Children are forked, so that QGIS is started only once.
"""

from __future__ import annotations

import importlib.util
import json
import os
import resource
import signal
import sys
import threading
import time
from pathlib import Path
from typing import Any

NOBODY = 65534
FILE_EVENTS = {"os.rename", "os.remove", "os.mkdir", "os.rmdir", "open", "sqlite3.connect"}
"""What Python does to files: right before each of them a program may die."""


def main() -> None:
    """Answer until the input ends."""
    conftest = Path(__file__).resolve().parents[1] / "conftest.py"
    spec = importlib.util.spec_from_file_location("shared_fixtures", conftest)
    shared = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(shared)
    answers = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)
    started = shared.started_qgis()
    next(started)
    import matplotlib.font_manager  # noqa: F401 -- slow to load, and the children need it
    import processing  # noqa: F401
    import scipy.ndimage  # noqa: F401

    print(json.dumps({"state": "ready"}), file=answers, flush=True)
    for line in sys.stdin:
        print(json.dumps(watch(json.loads(line))), file=answers, flush=True)
    next(started, None)
    shared.pytest_unconfigure()


def watch(order: dict[str, Any]) -> dict[str, Any]:
    """Run an order in a child, and say how it ended."""
    mine, yours = os.pipe()
    child = os.fork()
    if not child:
        os.close(mine)
        try:
            os.write(yours, json.dumps(obey(order)).encode())
        finally:
            os._exit(0)
    os.close(yours)
    started = time.monotonic()
    if order.get("kill") is not None:
        timer = threading.Timer(order["kill"], os.kill, (child, signal.SIGKILL))
        timer.start()
    with os.fdopen(mine, "rb") as answer:
        text = answer.read()
    seconds = time.monotonic() - started
    if order.get("kill") is not None:
        timer.cancel()
        timer.join()
    _, status = os.waitpid(child, 0)
    if text:
        return json.loads(text)
    return {"state": "killed" if os.WIFSIGNALED(status) else "died", "signal": status & 0x7F, "seconds": seconds}


def obey(order: dict[str, Any]) -> dict[str, Any]:
    """Run an algorithm in this process."""
    import processing
    from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback

    if order.get("file_bytes"):
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (order["file_bytes"], resource.RLIM_INFINITY))
    if order.get("nobody"):
        os.setgroups([])
        os.setgid(NOBODY)
        os.setuid(NOBODY)
    events = count_events(order["folder"], order.get("event"))
    feedback, context = QgsProcessingFeedback(), QgsProcessingContext()
    canceled: list[float] = []

    def cancel() -> None:
        canceled.extend(clocks())
        feedback.cancel()

    timer = threading.Timer(order.get("cancel") or 0.0, cancel)
    if order.get("cancel") is not None:
        timer.start()
    started = time.monotonic()
    found: dict[str, Any] = {"state": "done", "message": ""}
    try:
        processing.run(order["algorithm"], order["parameters"], feedback=feedback, context=context)
    except QgsProcessingException as error:
        found = {"state": "failed", "message": str(error)}
    except BaseException as error:
        found = {"state": "fault", "message": repr(error)}
    ended, worked = clocks()
    timer.cancel()
    found["seconds"] = ended - started
    found["events"] = events[0]
    found["after_cancel"] = ended - canceled[0] if canceled else None
    found["work_after_cancel"] = worked - canceled[1] if canceled else None
    return found


def clocks() -> tuple[float, float]:
    """Seconds that go by, and those that the processor has worked for this process."""
    return time.monotonic(), time.process_time()


def count_events(folder: str, fatal: int | None) -> list[int]:
    """Count what happens to files below a folder; die right before the event `fatal`."""
    count = [0]

    def audit(event: str, arguments: tuple[Any, ...]) -> None:
        if event not in FILE_EVENTS or not str(arguments[0]).startswith(folder):
            return
        if event == "open" and not arguments[2] & (os.O_WRONLY | os.O_RDWR):
            return
        if count[0] == fatal:
            os.kill(os.getpid(), signal.SIGKILL)
        count[0] += 1

    sys.addaudithook(audit)
    return count


if __name__ == "__main__":
    main()
