# SPDX-License-Identifier: GPL-2.0-or-later
"""Write a synthetic stack of any size block by block, to time and compare inversions with."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

import numpy as np
import numpy.typing as npt

from ..constants import metres_per_radian
from ..coordinates import wkt_from_epsg
from ..dates import years_since
from ..files import hdf5
from ..grid import Grid, Window
from ..network.network import Network
from ..stack import COHERENCE, PHASE, create_stack, reference_attributes
from .simulation import phase_variance
from .simulation_files import common_attributes
from .simulation_scene import GEOGRAPHIC, correlated_field, nearest_pairs

FloatArray = npt.NDArray[np.float32]

WAVELENGTH = 0.05546576
RANGE_LOOKS, AZIMUTH_LOOKS, LOOKS = 8, 2, 8
FIRST_DATE, REVISIT_DAYS, DECAY_DAYS = date(2015, 1, 3), 12, 60.0
ATMOSPHERE_FIELDS = 6


@dataclass(frozen=True)
class _Recipe:
    """What a block is drawn from: phase = changes x fields, coherence between that of forest and of town.

    Attributes
    ----------
    changes : (M, F) radians of each field in each pair
    fields : (F, rows, cols)
    town : (rows, cols), 0 = forest, 1 = town
    decay : (M,) what is left of the short-term coherence
    """

    changes: FloatArray
    fields: FloatArray
    town: FloatArray
    decay: FloatArray
    gaps: float

    def draw(self, window: Window, generator: np.random.Generator) -> tuple[FloatArray, FloatArray]:
        """Phase (NaN = no data) and coherence of a window, both (M, rows, cols)."""
        rows, cols = window.slices
        town = self.town[rows, cols]
        coherence = 0.95 * town + (1.0 - town) * (0.1 + 0.6 * self.decay[:, None, None])
        phase = np.tensordot(self.changes, self.fields[:, rows, cols], axes=1)
        deviation = np.sqrt(phase_variance(coherence, LOOKS)).astype(np.float32)
        phase += deviation * generator.standard_normal(phase.shape, dtype=np.float32)
        coherence += 0.1 * (1.0 - coherence) * generator.standard_normal(phase.shape, dtype=np.float32)
        if self.gaps:
            phase[generator.random(phase.shape, dtype=np.float32) < 2.0 * self.gaps * (1.0 - town)] = np.nan
        return phase, np.clip(coherence, 0.0, 1.0)


def write_large_stack(
    path: str | Path,
    dates: int = 132,
    pairs: int = 430,
    rows: int = 300,
    cols: int = 360,
    seed: int = 1,
    gaps: float = 0.0,
) -> Network:
    """Write a stack with the reference pixel in its middle; memory is that of one row of chunks.

    The phase is that of a steady movement and a few smooth fields of atmosphere, with decorrelation noise;
    coherence varies over the map, falls with the time span, and is noisy.

    Parameters
    ----------
    gaps : float
        Share of phases without data, up to 0.5: none in towns, twice the share in forest.

    Returns
    -------
    Network
        The network that was written.
    """
    generator = np.random.default_rng(seed)
    epsg, x0, y0, size = GEOGRAPHIC
    grid = Grid(rows, cols, x0, y0, size, -size, wkt_from_epsg(epsg))
    network = _network(dates, pairs, generator)
    reference = (rows // 2, cols // 2)
    recipe = _recipe(grid, network, reference, gaps, generator)
    attributes = {
        **common_attributes(grid, WAVELENGTH, RANGE_LOOKS, AZIMUTH_LOOKS),
        **reference_attributes(grid, *reference),
    }
    height = hdf5.time_chunks((len(network), rows, cols))[1]
    with create_stack(path, grid, network, attributes, (PHASE, COHERENCE)) as writer:
        for row in range(0, rows, height):
            window = Window(row, min(row + height, rows), 0, cols)
            phase, coherence = recipe.draw(window, generator)
            writer.write(PHASE, window, phase)
            writer.write(COHERENCE, window, coherence)
    return network


def _network(dates: int, pairs: int, generator: np.random.Generator) -> Network:
    days = [FIRST_DATE + timedelta(days=REVISIT_DAYS * number) for number in range(dates)]
    network = Network.create(nearest_pairs(days, pairs))
    index = network.date_index()
    bperp = generator.normal(0.0, 50.0, dates)
    return Network.create(network.pairs, bperp[index[:, 1]] - bperp[index[:, 0]])


def _recipe(
    grid: Grid, network: Network, reference: tuple[int, int], gaps: float, generator: np.random.Generator
) -> _Recipe:
    fields = np.stack([correlated_field(grid.shape, generator) for _ in range(ATMOSPHERE_FIELDS + 2)])
    index = network.date_index()
    atmosphere = generator.normal(0.0, 0.003, (len(network.dates), ATMOSPHERE_FIELDS))
    movement = 0.01 * years_since(network.dates, network.dates[0])
    metres = np.column_stack([atmosphere, movement])
    changes = (metres[index[:, 1]] - metres[index[:, 0]]) / metres_per_radian(WAVELENGTH)
    town = 1.0 / (1.0 + np.exp(-2.0 * fields[-1]))
    town[reference] = 1.0
    decay = np.exp(-network.days / DECAY_DAYS)
    return _Recipe(
        changes.astype(np.float32),
        fields[:-1].astype(np.float32),
        town.astype(np.float32),
        decay.astype(np.float32),
        gaps,
    )
