# SPDX-License-Identifier: GPL-2.0-or-later
"""Work that cannot be interrupted, such as waiting for a server: done on a thread that is left alone after Cancel."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor, wait
from contextvars import copy_context
from queue import SimpleQueue
from threading import Event
from typing import TypeVar

from .errors import Canceled
from .progress import Progress

POLL_SECONDS = 0.1

Result = TypeVar("Result")


class _Relay:
    """Progress on the working thread: keeps what is said until the calling thread passes it on."""

    def __init__(self) -> None:
        self.stopped = Event()
        self._said: SimpleQueue[Callable[[Progress], None]] = SimpleQueue()

    def __call__(self, fraction: float, message: str = "") -> None:
        self._said.put(lambda to: to(fraction, message))

    def check(self) -> None:
        if self.stopped.is_set():
            raise Canceled

    def info(self, message: str) -> None:
        self._said.put(lambda to: to.info(message))

    def warning(self, message: str) -> None:
        self._said.put(lambda to: to.warning(message))

    def hand_over(self, progress: Progress) -> None:
        while not self._said.empty():
            self._said.get()(progress)


def attended(work: Callable[[Progress], Result], progress: Progress) -> Result:
    """The result of `work`, which gets a reporter of its own; reports and Cancel stay with the calling thread.

    Raises
    ------
    Canceled
        Within about a tenth of a second after `progress.check()` would have raised, whatever the work waits for; it
        ends by itself when it reports or checks next.
    """
    relay = _Relay()
    pool = ThreadPoolExecutor(1)
    try:
        working = pool.submit(copy_context().run, work, relay)
        while not wait([working], timeout=POLL_SECONDS).done:
            relay.hand_over(progress)
            progress.check()
        relay.hand_over(progress)
        return working.result()
    finally:
        relay.stopped.set()
        pool.shutdown(wait=False)
