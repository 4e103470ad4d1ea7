# SPDX-License-Identifier: GPL-2.0-or-later
"""What a run may use: memory, and a cluster. Said once around the run, known to every step inside it.

It belongs to the context of the calling thread (:mod:`contextvars`): runs beside each other do not see each other's.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass

from .errors import ParameterError


@dataclass(frozen=True)
class Resources:
    """What a run may use.

    Attributes
    ----------
    memory : float, optional
        Bytes for all blocks that are alive at one time; None = a quarter of the free memory.
    scheduler : str
        Address of the scheduler of a Dask cluster, such as tcp://host:8786; empty = this machine computes.
    """

    memory: float | None = None
    scheduler: str = ""

    def __post_init__(self) -> None:
        if self.memory is not None and not self.memory > 0:
            raise ParameterError(f"The memory is {self.memory:g} bytes; give a number above 0.")


_CURRENT: ContextVar[Resources] = ContextVar("resources")


def current() -> Resources:
    """What the run that calls may use."""
    return _CURRENT.get(Resources())


@contextmanager
def using(resources: Resources) -> Iterator[None]:
    """Let everything that is called inside the block use these."""
    before = _CURRENT.set(resources)
    try:
        yield
    finally:
        _CURRENT.reset(before)
