# SPDX-License-Identifier: GPL-2.0-or-later
"""The interferograms of one pixel: its phases and coherences, its inversion with any of them, its triplets.

The same solver and weights as for the whole stack, so that nothing switched off gives the pixel's history in the file.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np
import numpy.typing as npt

from ..constants import metres_per_radian
from ..dates import format_date
from ..errors import FormatError, ParameterError
from ..grid import Window
from ..history.history import History
from ..inversion import Solver
from ..inversion_options import InversionOptions, MinimumNorm, Weighting
from ..metadata import Metadata
from ..stack import COHERENCE, COMPONENT, PHASE, InterferogramStack
from ..weights import coherence_to_weight
from .closures import closure_phase, cycles, find_triplets
from .network import Network

FloatArray = npt.NDArray[np.float64]
BoolArray = npt.NDArray[np.bool_]

NAMED_DATES = 3
"""Dates that a sentence lists by name."""
_MINTPY = "mintpy.networkInversion."


@dataclass(frozen=True)
class Closure:
    """A closed triplet at one pixel.

    Attributes
    ----------
    pairs : tuple of int
        Positions of ab, bc and ac among all pairs of the network.
    dates : tuple of date
        a, b, c.
    phase : float
        ab + bc - ac, radians.
    cycles : int
        Nearest whole number of cycles: not 0 where unwrapping went wrong.
    """

    pairs: tuple[int, int, int]
    dates: tuple[date, date, date]
    phase: float
    cycles: int


@dataclass(frozen=True, eq=False)
class PixelSolution:
    """One pixel inverted with the kept interferograms.

    Attributes
    ----------
    dates : tuple of date
        The N dates that a kept interferogram with data reaches.
    displacement : (N,)
        Metres toward the radar, relative to the first of them.
    residual : (M,)
        Phase minus that of the solution for all pairs, radians, also for those not kept where both dates are solved;
        NaN elsewhere.
    temporal_coherence : float
        Of the pairs used; NaN without a solution.
    used : (M,) bool array
        Pairs that are kept and have data.
    lost_dates : tuple of date
        Dates of the stack that are not solved.
    history : History
        The same as a history, to fit functions to or to subtract.
    valid : bool
        False when no pair is left.
    message : str
        Sentences about lost dates and a network in parts; else empty.
    """

    dates: tuple[date, ...]
    displacement: FloatArray
    residual: FloatArray
    temporal_coherence: float
    used: BoolArray
    lost_dates: tuple[date, ...]
    history: History
    valid: bool
    message: str


@dataclass(frozen=True, eq=False)
class PixelNetwork:
    """The interferograms of one pixel.

    Attributes
    ----------
    row, col : int, optional
        The pixel; None outside the stack.
    network : Network
        All M pairs with the keep flags of the stack.
    phase : (M,)
        Relative to the reference pixel, radians, NaN = no data.
    coherence : (M,), optional
        None when the stack has none.
    usable : (M,) bool array
        Pairs with data that the mask of the options leaves.
    options : InversionOptions
    looks : int
        Independent looks behind the coherence.
    to_metres : float
        Displacement of one radian.
    seconds : float
        Time of the acquisitions in the day, UTC.
    valid : bool
        False when no pair has data.
    message : str
        One sentence, when it is not valid or the phases have no reference.
    """

    row: int | None
    col: int | None
    network: Network
    phase: FloatArray
    coherence: FloatArray | None
    usable: BoolArray
    options: InversionOptions
    looks: int
    to_metres: float
    seconds: float
    valid: bool
    message: str

    def solve(self, kept: Sequence[bool] | BoolArray | None = None) -> PixelSolution:
        """Invert with other keep flags (M,); None = those of the stack.

        Dates that no kept pair with data reaches vanish; between the parts of a network that falls apart the minimum
        norm of the options decides.

        Raises
        ------
        ParameterError
            When there are more or fewer flags than pairs.
        """
        wanted = np.array(self.network.kept if kept is None else kept, dtype=bool)
        if len(wanted) != len(self.network):
            raise ParameterError(f"{len(wanted)} flags were given for {len(self.network)} pairs.")
        used = wanted & self.usable
        if not used.any():
            return self._unsolved(used)
        network = self.network.keep(used)
        parts = len(set(network.components().tolist()))
        weights = np.ones(int(used.sum()))
        if self.coherence is not None and self.options.weights != Weighting.NONE.value:
            coherence = self.coherence[used].astype(np.float32)
            weights = coherence_to_weight(coherence, self.options.weights, self.looks).astype(np.float64)
        solution = (_solve_connected if parts == 1 else self._solve_parts)(network, self.phase[used], weights)
        residual = self._residual(network.dates, solution)
        displacement = solution * self.to_metres
        message = self._message(wanted, network, parts)
        return PixelSolution(
            network.dates,
            displacement,
            residual,
            float(np.abs(np.exp(1j * residual[used]).mean())),
            used,
            _missing(self.network.all_dates, network.dates),
            History(network.dates, displacement, None, self.row, self.col, 1, True, message, self.seconds),
            True,
            message,
        )

    def closures(self, kept: Sequence[bool] | BoolArray | None = None) -> tuple[Closure, ...]:
        """Closed triplets of the kept pairs (None = those of the stack) that have data in all three."""
        network = self.network if kept is None else self.network.keep(np.asarray(kept, dtype=bool))
        triplets = find_triplets(network)
        phase = closure_phase(self.phase, triplets)
        known = np.flatnonzero(np.isfinite(phase))
        whole = cycles(phase)
        pairs = network.pairs
        found = []
        for i in known.tolist():
            ab, bc, ac = triplets[i].tolist()
            dates = (pairs[ab][0], pairs[ab][1], pairs[bc][1])
            found.append(Closure((ab, bc, ac), dates, float(phase[i]), int(whole[i])))
        return tuple(found)

    def _solve_parts(self, network: Network, phase: FloatArray, weights: FloatArray) -> FloatArray:
        """Phases (N,) of a network in parts, joined by the minimum norm."""
        solver = Solver(network.date_index(), network.days_of_dates())
        columns = phase.astype(np.float32)[:, None], weights.astype(np.float32)[:, None]
        solved = solver.invert(*columns, self.options.min_norm, min_redundancy=0.0)
        return solved.phase[:, 0].astype(np.float64)

    def _residual(self, dates: Sequence[date], solution: FloatArray) -> FloatArray:
        """Phase minus that of the solution, for all pairs (M,)."""
        position = {day: i for i, day in enumerate(self.network.all_dates)}
        phases = np.full(len(position), np.nan)
        phases[[position[day] for day in dates]] = solution
        first, second = self.network.date_index(kept_only=False).T
        return np.asarray(self.phase - (phases[second] - phases[first]))

    def _message(self, wanted: BoolArray, network: Network, parts: int) -> str:
        """What should be known about a solution."""
        sentences = [self.message] if self.message else []
        without_pairs = _missing(self.network.all_dates, self.network.keep(wanted).dates)
        if without_pairs:
            sentences.append(f"Without interferograms: {_list(without_pairs)}.")
        without_data = tuple(day for day in _missing(self.network.all_dates, network.dates) if day not in without_pairs)
        least = self.options.min_redundancy
        counts = np.bincount(network.date_index().ravel(), minlength=len(network.dates)).tolist()
        few = tuple(day for day, count in zip(network.dates[1:], counts[1:]) if count < least)
        if without_data or few:
            sentences.append(
                f"The interferograms of {_list((*without_data, *few))} have no data at this pixel or are too few: "
                "the map leaves it out."
            )
        if parts > 1:
            norm = "velocity" if self.options.min_norm == MinimumNorm.VELOCITY.value else "phase"
            sentences.append(f"The network falls into {parts} parts, joined by the smallest {norm}.")
        return " ".join(sentences)

    def _unsolved(self, used: BoolArray) -> PixelSolution:
        dates = self.network.all_dates
        sentence = self.message if not self.valid else "No interferogram with data is kept at this pixel; keep some."
        nothing = np.zeros(0)
        return PixelSolution(
            (),
            nothing,
            np.full(len(self.network), np.nan),
            float("nan"),
            used,
            dates,
            History((), nothing, None, self.row, self.col, 0, False, sentence),
            False,
            sentence,
        )


def _solve_connected(network: Network, phase: FloatArray, weights: FloatArray) -> FloatArray:
    """Phases (N,) by least squares, the first 0; for one pixel a dense matrix is quicker than the elimination."""
    first, second = network.date_index().T
    count = len(network.dates)
    normal, right = np.zeros((count, count)), np.zeros(count)
    np.add.at(normal, (first, first), weights)
    np.add.at(normal, (second, second), weights)
    np.subtract.at(normal, (first, second), weights)
    np.subtract.at(normal, (second, first), weights)
    np.add.at(right, second, weights * phase)
    np.subtract.at(right, first, weights * phase)
    solution = np.zeros(count)
    solution[1:] = np.linalg.solve(normal[1:, 1:], right[1:])
    return solution


def read_pixel_network(
    stack: InterferogramStack, x: float, y: float, options: InversionOptions | None = None
) -> PixelNetwork:
    """Read all interferograms, kept or not, of the pixel at a map point.

    Parameters
    ----------
    options : InversionOptions, optional
        Weights, mask and minimum norm; None = :func:`default_options`.

    Returns
    -------
    PixelNetwork
        Not valid, with a sentence, outside the stack and where there are no data.

    Raises
    ------
    FormatError
        When the file cannot be read, does not say the wavelength, or lacks a layer that the options need.
    """
    options = options or default_options(stack)
    pixel = stack.grid.pixel(x, y)
    if pixel is None:
        sentence = f"The point ({x:.8g}, {y:.8g}) lies outside {stack.path.name}; click on the data."
        return _make(stack, options, None, np.full(len(stack.network), np.nan), {}, sentence)
    row, col = pixel
    window = Window(row, row + 1, col, col + 1)
    layers = {}
    with stack.reader(kept_only=False) as read:
        for layer in stack.layers:
            layers[layer] = read(layer, window)[:, 0, 0].astype(np.float64)
        reference = stack.reference
        phase = layers.pop(PHASE)
        if not np.isfinite(phase).any():
            sentence = f"{stack.path.name} has no phase at row {row}, column {col}; click on another pixel."
        elif reference is None:
            sentence = f"{stack.path.name} has no reference point: phases are as in the file."
        else:
            sentence = ""
            row_ref, col_ref = reference
            phase -= read(PHASE, Window(row_ref, row_ref + 1, col_ref, col_ref + 1))[:, 0, 0]
            if not np.isfinite(phase).any():
                sentence = f"The reference point of {stack.path.name} has no phase; choose another one."
    return _make(stack, options, pixel, phase, layers, sentence)


def _make(
    stack: InterferogramStack,
    options: InversionOptions,
    pixel: tuple[int, int] | None,
    phase: FloatArray,
    layers: dict[str, FloatArray],
    sentence: str,
) -> PixelNetwork:
    """Put a pixel's network together; `layers` holds coherence and components (M,)."""
    for layer in (COHERENCE if options.weights != Weighting.NONE.value else "", options.mask_dataset):
        if layer and layer not in stack.layers:
            raise FormatError(f"{stack.path} has no dataset '{layer}', which the weights or the mask need.")
    usable = np.isfinite(phase)
    if options.mask_dataset == COHERENCE and pixel:
        usable &= layers[COHERENCE] >= options.mask_threshold
    elif options.mask_dataset == COMPONENT and pixel:
        usable &= layers[COMPONENT] != 0
    row, col = pixel or (None, None)
    return PixelNetwork(
        row,
        col,
        stack.network,
        phase,
        layers.get(COHERENCE),
        usable,
        options,
        stack.metadata.looks,
        metres_per_radian(stack.metadata.wavelength),
        stack.metadata.seconds,
        bool(np.isfinite(phase).any()),
        sentence,
    )


def default_options(stack: InterferogramStack, series_metadata: Metadata | None = None) -> InversionOptions:
    """The options a series was inverted with, from its attributes (ours or MintPy's), else the usual ones.

    What the stack has no layer for is left out: weights without coherence, a mask without its dataset.
    """
    attributes = series_metadata.attributes if series_metadata is not None else {}
    recorded = _recorded(attributes) if attributes.get("iwb.step") == "invertnetwork" else _recorded_mintpy(attributes)
    usual = InversionOptions()
    try:
        options = InversionOptions(
            weights=str(recorded.get("weights", usual.weights)),
            mask_dataset=str(recorded.get("mask_dataset", usual.mask_dataset)),
            mask_threshold=float(recorded.get("mask_threshold", usual.mask_threshold)),
            min_redundancy=float(recorded.get("min_redundancy", usual.min_redundancy)),
            min_norm=str(recorded.get("min_norm", usual.min_norm)),
        )
    except (ParameterError, TypeError, ValueError):  # attributes of another version
        options = usual
    return InversionOptions(
        weights=options.weights if COHERENCE in stack.layers else Weighting.NONE.value,
        mask_dataset=options.mask_dataset if options.mask_dataset in stack.layers else "",
        mask_threshold=options.mask_threshold,
        min_redundancy=options.min_redundancy,
        min_norm=options.min_norm,
    )


def _recorded(attributes: Any) -> dict[str, Any]:
    try:
        found = json.loads(attributes.get("iwb.parameters", "{}"))
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


def _recorded_mintpy(attributes: Any) -> dict[str, Any]:
    names = {"weights": "weightFunc", "mask_threshold": "maskThreshold", "min_redundancy": "minRedundancy"}
    found = {name: attributes[_MINTPY + key] for name, key in names.items() if _MINTPY + key in attributes}
    mask = attributes.get(_MINTPY + "maskDataset", "")
    found["mask_dataset"] = mask if mask in (COHERENCE, COMPONENT) else ""
    is_phase = attributes.get(_MINTPY + "minNormVelocity", "True").lower() in ("false", "no")
    found["min_norm"] = MinimumNorm.PHASE.value if is_phase else MinimumNorm.VELOCITY.value
    return found


def _missing(everything: Sequence[date], present: Sequence[date]) -> tuple[date, ...]:
    there = set(present)
    return tuple(day for day in everything if day not in there)


def _list(dates: Sequence[date]) -> str:
    """Some dates by name, the others as a number."""
    ordered = sorted(dates)
    named = ", ".join(format_date(day) for day in ordered[:NAMED_DATES])
    rest = len(ordered) - NAMED_DATES
    return f"{named} and {rest} more" if rest > 0 else named
