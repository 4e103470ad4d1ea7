# SPDX-License-Identifier: GPL-2.0-or-later
"""Measured times as JSON lines."""

from __future__ import annotations

import json
import resource
import time
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Timing:
    """A measured step, and what its rate is compared with."""

    name: str
    seconds: float
    pixels: int

    @property
    def rate(self) -> float:
        """Pixels per second."""
        return self.pixels / self.seconds

    def print(self, other: Timing | None = None, **more: object) -> None:
        """Write the JSON line; `ratio` says how many times longer this takes for a pixel than `other`."""
        line: dict[str, object] = {
            "bench": self.name,
            "seconds": round(self.seconds, 4),
            "pixels_per_second": round(self.rate),
        }
        if other is not None:
            line |= {"ratio_to": other.name, "ratio": round(other.rate / self.rate, 3)}
        print(json.dumps(line | more), flush=True)


def spent(work: Callable[[], object]) -> np.ndarray:
    """Seconds of the clock, and of the processor in all threads and the programs that were run, (2,)."""
    clock, processor = time.perf_counter(), _processor()
    work()
    return np.array([time.perf_counter() - clock, _processor() - processor])


def _processor() -> float:
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(usage.ru_utime + usage.ru_stime for usage in used)


def best(name: str, pixels: int, repeats: int, work: Callable[[], object]) -> Timing:
    """Run `work` some times and keep the fastest."""
    seconds = []
    for _ in range(repeats):
        started = time.perf_counter()
        work()
        seconds.append(time.perf_counter() - started)
    return Timing(name, min(seconds), pixels)
