# SPDX-License-Identifier: GPL-2.0-or-later
"""A stack of islands with known unwrapping errors, for the tests of their correction."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

import numpy as np
import numpy.typing as npt
from stacks import ATTRIBUTES, nearest_pairs, small_grid

from insar_workbench.core.grid import Window
from insar_workbench.core.network.network import Network
from insar_workbench.core.stack import COHERENCE, COMPONENT, PHASE, InterferogramStack, create_stack

ROWS, COLS = 60, 80
REFERENCE = (12, 15)
ISLANDS = {1: np.s_[2:26, 3:37], 2: np.s_[2:27, 43:78], 3: np.s_[32:58, 3:38], 4: np.s_[33:58, 44:78]}
"""Island 1 holds the reference pixel."""


@dataclass(frozen=True)
class Islands:
    """A stack file and the truth behind it.

    Attributes
    ----------
    path : Path
    truth : (M, rows, cols) phase without errors, 0 = water
    phase : (M, rows, cols) as in the file
    errors : (M, 5) cycles that were added to each island
    """

    path: Path
    truth: npt.NDArray[np.float32]
    phase: npt.NDArray[np.float32]
    errors: npt.NDArray[np.int_]

    @property
    def stack(self) -> InterferogramStack:
        return InterferogramStack.open(self.path)


def land_of(island: int) -> npt.NDArray[np.bool_]:
    """The pixels of an island."""
    mask = np.zeros((ROWS, COLS), dtype=bool)
    mask[ISLANDS[island]] = True
    return mask


def write_islands(
    folder: Path,
    errors: Mapping[tuple[int, int], int],
    dates: int = 7,
    connections: int = 3,
    kept: npt.NDArray[np.bool_] | None = None,
    steep: float = 0.0,
    name: str = "ifgramStack.h5",
) -> Islands:
    """Write four islands in water without phase; `errors` = cycles by (pair, island).

    Parameters
    ----------
    steep : float
        Radians across the image of a ramp in every pair.
    """
    days = [date(2020, 1, 1) + timedelta(days=12 * i) for i in range(dates)]
    pairs = nearest_pairs(days, connections)
    network = Network.create(pairs, np.zeros(len(pairs)), kept)
    draw = np.random.default_rng(1)
    y, x = np.mgrid[:ROWS, :COLS] / np.array([ROWS, COLS])[:, None, None]
    histories = np.cumsum(draw.normal(0.0, 0.6, (dates, 3)), axis=0)
    fields = np.stack([x, y, np.sin(3 * x + 2 * y)])
    at_dates = np.tensordot(histories, fields, axes=1)
    index = network.date_index(kept_only=False)
    truth = at_dates[index[:, 1]] - at_dates[index[:, 0]] + 5.0 + steep * x
    component = np.zeros((ROWS, COLS), dtype=np.int16)
    cycles = np.zeros((len(pairs), len(ISLANDS) + 1), dtype=int)
    for island, box in ISLANDS.items():
        component[box] = island
    for (pair, island), number in errors.items():
        cycles[pair, island] = number
    truth = np.where(component > 0, truth, 0.0).astype(np.float32)
    phase = (truth + 2 * np.pi * cycles[:, component]).astype(np.float32)
    whole = Window(0, ROWS, 0, COLS)
    path = folder / name
    layers = (PHASE, COHERENCE, COMPONENT)
    with create_stack(path, small_grid(ROWS, COLS), network, ATTRIBUTES, layers) as writer:
        writer.write(PHASE, whole, phase)
        writer.write(COHERENCE, whole, np.full(phase.shape, 0.8, np.float32))
        writer.write(COMPONENT, whole, np.broadcast_to(component, phase.shape))
    InterferogramStack.open(path).write_reference(*REFERENCE)
    return Islands(path, truth, phase, cycles)
