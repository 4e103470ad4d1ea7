# SPDX-License-Identifier: GPL-2.0-or-later
"""The interferograms of an area's pixels, and the area's displacement with any choice of interferograms."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ..areas import Vertices, polygon_area, summarise
from ..constants import metres_per_radian
from ..files.hdf5 import time_chunks
from ..files.pixels import tiles
from ..grid import Window
from ..history.history import History
from ..inversion import Solver
from ..inversion_options import InversionOptions, Weighting
from ..stack import COHERENCE, COMPONENT, PHASE, InterferogramStack
from ..weights import coherence_to_weight
from .network import Network
from .pixel_network import default_options

FloatArray = npt.NDArray[np.float32]
BoolArray = npt.NDArray[np.bool_]

MOST_PIXELS = 300
"""Of an area with more pixels, so many stand for all."""
MOST_TILES = 6
"""Tiles of the file that are read; those of a larger area are spread over it."""


@dataclass(frozen=True, eq=False)
class AreaNetwork:
    """The interferograms of P pixels of an area.

    Attributes
    ----------
    network : Network
        All M pairs with the keep flags of the stack.
    phase : (M, P)
        Relative to the reference pixel, radians, NaN = no data or left out by the mask of the options.
    weights : (M, P), optional
        None = all alike.
    total : int
        Pixels of the area; more than P when only some of them were read.
    options : InversionOptions
    to_metres : float
        Displacement of one radian.
    seconds : float
        Time of the acquisitions in the day, UTC.
    message : str
        One sentence, when there is nothing to solve.
    """

    network: Network
    phase: FloatArray
    weights: FloatArray | None
    total: int
    options: InversionOptions
    to_metres: float
    seconds: float
    message: str

    @property
    def pixels(self) -> int:
        """How many pixels stand for the area."""
        return self.phase.shape[1]

    def solve(self, kept: Sequence[bool] | BoolArray, statistic: str) -> History:
        """Invert all pixels with some pairs (M,) and take their mean or median.

        Pixels with too few interferograms at a date are left out, as on the map. Not valid, with a sentence, when none
        is left.

        Raises
        ------
        ParameterError
            When the statistic or the number of flags is wrong.
        """
        network = self.network.keep(np.asarray(kept, dtype=bool))
        index = network.kept_index
        if not self.pixels or not len(index):
            return _nothing(self.message or "No interferogram is kept; keep some.")
        solver = Solver(network.date_index(), network.days_of_dates())
        weights = None if self.weights is None else self.weights[index]
        least = max(1.0, self.options.min_redundancy)
        solved = solver.invert(self.phase[index], weights, self.options.min_norm, least).phase.astype(np.float64)
        count = int(np.isfinite(solved).all(axis=0).sum())
        if not count:
            return _nothing("No pixel of the area has interferograms at every date; draw another one.")
        middle, spread = summarise(solved * self.to_metres, statistic)
        return History(network.dates, middle, spread, None, None, count, True, "", self.seconds)


def read_area_network(
    stack: InterferogramStack,
    vertices: Vertices,
    options: InversionOptions | None = None,
    most_pixels: int = MOST_PIXELS,
) -> AreaNetwork:
    """Read all interferograms, kept or not, of the pixels of a polygon, or of some of them when there are many.

    Parameters
    ----------
    vertices : sequence of (x, y)
        Three or more corners in map coordinates of the stack.
    options : InversionOptions, optional
        Weights, mask and minimum norm; None = :func:`~.pixel_network.default_options`.

    Raises
    ------
    InsarError
        When the polygon is none, or the file cannot be read or lacks a layer that the options need.
    """
    options = options or default_options(stack)
    area = polygon_area(stack.grid, vertices)
    if area is None:
        sentence = f"The area lies outside {stack.path.name}; draw it over the data."
        return _make(stack, options, np.empty((len(stack.network), 0), dtype=np.float32), None, 0, sentence)
    rows, cols = area.pixels
    parts = list(tiles(rows, cols, time_chunks((len(stack.network), *stack.grid.shape))[1:]))
    parts = parts[:: -(-len(parts) // MOST_TILES)]
    step = -(-sum(len(where) for where, _ in parts) // most_pixels)
    wanted = [PHASE, *([COHERENCE] if options.weights != Weighting.NONE.value else []), options.mask_dataset]
    found: dict[str, list[FloatArray]] = {layer: [] for layer in wanted if layer}
    with stack.reader(kept_only=False) as read:
        for where, window in parts:
            some_rows, some_cols = rows[where][::step] - window.row0, cols[where][::step] - window.col0
            for layer, pieces in found.items():
                pieces.append(read(layer, window)[:, some_rows, some_cols])
        layers = {layer: np.concatenate(pieces, axis=1) for layer, pieces in found.items()}
        if stack.reference is not None:
            row, col = stack.reference
            layers[PHASE] -= read(PHASE, Window(row, row + 1, col, col + 1))[:, :, 0]
    return _masked(stack, options, layers, len(rows))


def _masked(
    stack: InterferogramStack, options: InversionOptions, layers: dict[str, FloatArray], total: int
) -> AreaNetwork:
    """Apply the mask of the options, leave pixels without data out, and weigh the others."""
    phase = layers[PHASE]
    if options.mask_dataset == COHERENCE:
        phase[layers[COHERENCE] < options.mask_threshold] = np.nan
    elif options.mask_dataset == COMPONENT:
        phase[layers[COMPONENT] == 0] = np.nan
    known = np.isfinite(phase).any(axis=0)
    sentence = "" if known.any() else f"{stack.path.name} has no phase in this area; draw another one."
    weights = None
    if options.weights != Weighting.NONE.value:
        weights = coherence_to_weight(layers[COHERENCE][:, known], options.weights, stack.metadata.looks)
    return _make(stack, options, phase[:, known], weights, total, sentence)


def _make(
    stack: InterferogramStack,
    options: InversionOptions,
    phase: FloatArray,
    weights: FloatArray | None,
    total: int,
    sentence: str,
) -> AreaNetwork:
    metadata = stack.metadata
    to_metres = metres_per_radian(metadata.wavelength)
    return AreaNetwork(stack.network, phase, weights, total, options, to_metres, metadata.seconds, sentence)


def _nothing(sentence: str) -> History:
    return History((), np.zeros(0), None, None, None, 0, False, sentence)
