# SPDX-License-Identifier: GPL-2.0-or-later
"""Memory that is used again: asking the system for large arrays anew costs more than the arithmetic on them."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Lock

import numpy as np
import numpy.typing as npt

FloatArray = npt.NDArray[np.float32]


class Scratch:
    """Memory of arrays that are done with, for whoever asks next; threads may share it, copies start empty."""

    def __init__(self) -> None:
        self._free: list[FloatArray] = []
        self._lock = Lock()

    def take(self, *shape: int) -> FloatArray:
        """An array of any content, in the smallest free memory that is large enough, else in new one."""
        size = math.prod(shape)
        with self._lock:
            fitting = [place for place, memory in enumerate(self._free) if memory.size >= size]
            place = min(fitting, key=lambda place: self._free[place].size, default=None)
            memory = np.empty(size, dtype=np.float32) if place is None else self._free.pop(place)
        return memory[:size].reshape(shape)

    def give_back(self, *arrays: FloatArray) -> None:
        """Take back arrays of :meth:`take`, or views of them, that nobody looks at any more."""
        with self._lock:
            self._free += [array.base for array in arrays if isinstance(array.base, np.ndarray)]

    @contextmanager
    def lend(self) -> Iterator[Callable[..., FloatArray]]:
        """Give :meth:`take`, and take back in the end what was taken."""
        lent: list[FloatArray] = []

        def take(*shape: int) -> FloatArray:
            lent.append(self.take(*shape))
            return lent[-1]

        try:
            yield take
        finally:
            self.give_back(*lent)

    def __reduce__(self) -> tuple[type[Scratch], tuple[()]]:
        return Scratch, ()
