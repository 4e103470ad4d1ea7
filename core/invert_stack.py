# SPDX-License-Identifier: GPL-2.0-or-later
"""From a stack file to a displacement time series file: the inversion of the network, block by block."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from . import blocks, cluster
from .constants import metres_per_radian
from .dates import format_date
from .errors import FormatError, NetworkError
from .files import hdf5
from .grid import Grid, Window
from .inversion import CHUNK_PIXELS, Inversion, Solver
from .inversion_options import InversionOptions, Weighting
from .masks import remove_small_regions
from .products import read_mask, write_product
from .progress import Progress
from .provenance import stamp
from .scratch import Scratch
from .series import create_series
from .stack import COHERENCE, COMPONENT, PHASE, InterferogramStack
from .weights import coherence_to_weight

FloatArray = npt.NDArray[np.float32]
BLOCK_VALUES = 12 * 1024**2
"""Most phases of a block, so that Cancel is quick and memory small where pairs are many."""
SPARE = 1.1
"""Memory that is taken for each byte in use: some of what is freed is not given back at once."""
LAYER_BYTES = 7.0
"""Memory for each pixel of the whole area: temporal coherence, number of pairs, water mask."""


@dataclass(frozen=True)
class InversionOutputs:
    """Files to write; None = not wanted."""

    timeseries: str | Path
    temporal_coherence: str | Path | None = None
    num_pairs: str | Path | None = None
    mask: str | Path | None = None


@dataclass(frozen=True)
class InversionReport:
    """What was done."""

    pairs: int
    dates: int
    pixels: int
    solved: int
    reliable: int
    seconds: float
    note: str


BoolArray = npt.NDArray[np.bool_]
Layers = dict[str, FloatArray]


@dataclass(frozen=True)
class Part:
    """A window of a stack, and which of its pixels are wanted (rows, cols); None = all."""

    window: Window
    wanted: BoolArray | None = None


class StackInverter:
    """Inverts windows of one stack: reads, references, weighs, masks, solves.

    Shared by the file-to-file inversion and by the network panel, which inverts one pixel at a time. It is a
    :class:`~.cluster.Task`: what another process needs of it is small.
    """

    def __init__(self, stack: InterferogramStack, options: InversionOptions) -> None:
        self.stack, self.options = stack, options
        network = stack.network
        self.solver = Solver(network.date_index(), network.days_of_dates())
        self.reference_phase = stack.reference_phase()
        self.to_metres = metres_per_radian(stack.metadata.wavelength)
        self.looks = stack.metadata.looks
        needed = [options.mask_dataset] if options.mask_dataset else []
        if options.weights != Weighting.NONE.value:
            needed.append(COHERENCE)
        for layer in needed:
            if layer not in stack.layers:
                raise FormatError(
                    f"{stack.path} has no dataset '{layer}', which weights '{options.weights}' or the mask need; "
                    "choose weights 'no' and no mask, or load the data with it."
                )
        self._layers = tuple(dict.fromkeys([PHASE, *needed]))
        self._scratch = Scratch()
        self._require_redundancy()

    def _require_redundancy(self) -> None:
        least = self.solver.redundancy()[1:]
        if least.min() < self.options.min_redundancy:
            day = self.stack.network.dates[1 + int(least.argmin())]
            raise NetworkError(
                f"The date {format_date(day)} has only {least.min()} kept interferograms in {self.stack.path}, fewer "
                f"than the minimum redundancy {self.options.min_redundancy:g}; lower it or drop the date."
            )

    @property
    def bytes_per_pixel(self) -> float:
        """Memory that one pixel of a block takes: what is read and the result in all blocks, the rest in some."""
        held = 4.0 * (len(self._layers) * len(self.stack.network) + self.solver.dates)
        working = self.solver.bytes_per_pixel + 8.0 * self.solver.pairs  # phases and weights where some are not wanted
        return SPARE * (held + working * blocks.computing_threads() / blocks.IN_FLIGHT)

    def parts(self, windows: blocks.BlockPlan) -> list[Part]:
        """The windows with what the water mask says of them.

        Raises
        ------
        FormatError
            When the water mask cannot be read or lies on another grid.
        """
        stack, mask = self.stack, self.options.water_mask
        if mask is None:
            return [Part(window) for window in windows]
        land = read_mask(mask, stack.grid, str(stack.path))
        return [Part(window, land[window.slices]) for window in windows]

    @contextmanager
    def open(self) -> Iterator[Callable[[Part], tuple[Part, Layers]]]:
        """Keep the stack open and give a function that reads the layers of a part."""
        with self.stack.reader() as read:
            yield lambda part: (part, {layer: read(layer, part.window, self._scratch) for layer in self._layers})

    def work(self, data: tuple[Part, Layers], check: Callable[[], None]) -> Inversion:
        """Invert a part that was read: phases in metres of displacement, all arrays (..., rows * cols).

        The memory of what was read is used again for the next part.
        """
        block, layers = data
        options, solver = self.options, self.solver
        phase = layers[PHASE].reshape(solver.pairs, -1)
        phase -= self.reference_phase[:, None]
        if options.mask_dataset == COHERENCE:
            phase[layers[COHERENCE].reshape(phase.shape) < options.mask_threshold] = np.nan
        elif options.mask_dataset == COMPONENT:
            phase[layers[COMPONENT].reshape(phase.shape) == 0] = np.nan
        weights = None
        if options.weights != Weighting.NONE.value:
            coherence = layers[COHERENCE].reshape(phase.shape)
            weights = coherence_to_weight(coherence, options.weights, self.looks, out=coherence)
        wanted = ~np.isnan(phase).all(axis=0)
        if block.wanted is not None:
            wanted &= block.wanted.reshape(-1)
        everything = bool(wanted.all())
        solved = solver.invert(
            phase if everything else phase[:, wanted],
            weights if everything or weights is None else weights[:, wanted],
            options.min_norm,
            options.min_redundancy,
            check,
        )
        np.multiply(solved.phase, np.float32(self.to_metres), out=solved.phase)
        result = solved if everything else _spread(solved, wanted)
        self._set_reference(block.window, result)
        self._scratch.give_back(*layers.values())
        return result

    def _set_reference(self, window: Window, result: Inversion) -> None:
        """The reference pixel moves by 0 with quality 1 by definition, also where a mask dropped some of its pairs."""
        row, col = self.stack.reference or (-1, -1)
        if window.row0 <= row < window.row1 and window.col0 <= col < window.col1:
            pixel = (row - window.row0) * window.shape[1] + col - window.col0
            result.phase[:, pixel] = 0.0
            result.temporal_coherence[pixel] = 1.0
            result.pairs_used[pixel] = self.solver.pairs

    def pixel(self, row: int, col: int) -> Inversion:
        """Invert one pixel, displacement in metres (N, 1)."""
        (part,) = self.parts(blocks.BlockPlan((Window(row, row + 1, col, col + 1),)))
        with self.open() as read:
            return self.work(read(part), lambda: None)


def _spread(solved: Inversion, wanted: BoolArray) -> Inversion:
    """The results of the pixels that are wanted (P,), with no data in the others."""
    result = Inversion(
        np.full((len(solved.phase), len(wanted)), np.nan, dtype=np.float32),
        np.full(len(wanted), np.nan, dtype=np.float32),
        np.zeros(len(wanted), dtype=np.int16),
    )
    result.phase[:, wanted] = solved.phase
    result.temporal_coherence[wanted] = solved.temporal_coherence
    result.pairs_used[wanted] = solved.pairs_used
    return result


def inversion_parameters(options: InversionOptions, stack: InterferogramStack) -> dict[str, Any]:
    """The options, the reference pixel and the phase in use as recorded in the products, without file names."""
    parameters = asdict(options)
    parameters.pop("water_mask")
    return {**parameters, "reference": stack.reference, "phase": stack.phase_state}


def invert_stack(
    stack_path: str | Path,
    outputs: InversionOutputs,
    options: InversionOptions,
    progress: Progress,
    workers: int = 0,
) -> InversionReport:
    """Invert the kept interferograms of a stack into a displacement time series.

    Raises
    ------
    InsarError
        When the stack has no reference point, lacks the wavelength or a needed layer, or the network cannot be solved.
    Canceled
        Within a second of Cancel; nothing is left behind.
    """
    started = time.monotonic()
    stack = InterferogramStack.open(Path(stack_path).absolute())  # a worker's own folder is another one
    inverter = StackInverter(stack, options)
    network, grid = stack.network, stack.grid
    note = _network_note(stack)
    progress.info(f"{Path(stack_path).name}: {network.describe()}; {grid.rows} x {grid.cols} pixels")
    if stack.phase_dataset != PHASE:
        progress.info(f"the phase is {stack.phase_dataset}, corrected for unwrapping errors")
    if note:
        progress.warning(note)

    attributes = {
        **stack.metadata.inherited,
        **stamp(
            "invertnetwork",
            {"stack": stack_path, "water": options.water_mask},
            inversion_parameters(options, stack),
        ),
        "REF_DATE": format_date(network.dates[0]),
    }
    coherence = np.full(grid.shape, np.nan, dtype=np.float32)
    used = np.zeros(grid.shape, dtype=np.int16)
    chunk = hdf5.time_chunks((len(network), *grid.shape))[1:]
    windows = blocks.plan_blocks(
        grid.rows,
        grid.cols,
        inverter.bytes_per_pixel,
        align=chunk,
        max_pixels=min(CHUNK_PIXELS, BLOCK_VALUES // len(network)),
        layer_bytes=LAYER_BYTES,
    )
    plan = inverter.parts(windows)

    with create_series(outputs.timeseries, grid, network.dates, network.date_bperp(), attributes) as series:

        def write(part: Part, result: Inversion) -> None:
            window = part.window
            series.write(window, result.phase.reshape(-1, *window.shape))
            coherence[window.slices] = result.temporal_coherence.reshape(window.shape)
            used[window.slices] = result.pairs_used.reshape(window.shape)

        cluster.run(plan, inverter, write, progress, workers)
        if (used > 0).sum() <= 1:  # the reference pixel counts as solved in any case
            raise NetworkError(
                f"No pixel of {stack_path} could be solved: no pixel has at least {options.min_redundancy:g} valid "
                "interferograms at every date; lower the mask threshold or the minimum redundancy."
            )
        reliable = _write_quality(outputs, grid, coherence, used, attributes, options)

    solved = int((used > 0).sum())
    report = InversionReport(
        len(network.kept_pairs),
        len(network.dates),
        used.size,
        solved,
        reliable,
        time.monotonic() - started,
        note,
    )
    progress.info(
        f"{solved} of {used.size} pixels solved, {reliable} with temporal coherence >= "
        f"{options.coherence_threshold:g}, in {report.seconds:.1f} s"
    )
    return report


def _network_note(stack: InterferogramStack) -> str:
    network = stack.network
    parts = len(set(network.components()))
    if parts > 1:
        return (
            f"The network falls into {parts} parts; displacement between them is not measured and is filled in by the "
            "minimum norm. Add interferograms that join them."
        )
    if len(network.kept_pairs) == len(network.dates) - 1:
        return "The network has no redundancy: temporal coherence is 1 everywhere and says nothing about quality."
    return ""


def _write_quality(
    outputs: InversionOutputs,
    grid: Grid,
    coherence: FloatArray,
    used: npt.NDArray[np.int16],
    attributes: dict[str, str],
    options: InversionOptions,
) -> int:
    """Write temporal coherence, number of pairs and mask; return the number of reliable pixels."""
    with np.errstate(invalid="ignore"):
        reliable = coherence >= options.coherence_threshold
    reliable = remove_small_regions(reliable, options.min_region_pixels)
    shared = {key: value for key, value in attributes.items() if key != "REF_DATE"}
    if outputs.temporal_coherence is not None:
        layers = {"temporalCoherence": coherence}
        write_product(outputs.temporal_coherence, "temporalCoherence", grid, layers, shared, {"temporalCoherence": "1"})
    if outputs.num_pairs is not None:
        write_product(outputs.num_pairs, "mask", grid, {"mask": used.astype(np.float32)}, shared, {"mask": "1"})
    if outputs.mask is not None:
        write_product(outputs.mask, "mask", grid, {"mask": reliable}, shared, {"mask": "1"})
    return int(reliable.sum())
