# SPDX-License-Identifier: GPL-2.0-or-later
"""From a folder of interferograms to a stack file and a geometry file: read, crop, multilook, check, write."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

import numpy as np
import numpy.typing as npt

from .. import blocks
from ..attended import attended
from ..errors import FormatError, NetworkError
from ..files import hdf5
from ..grid import Grid
from ..metadata import Metadata
from ..multilook import common_value, mean_of_valid
from ..progress import Progress, subrange
from ..provenance import stamp
from ..readers.base import Check, OpenOptions, StackSource
from ..readers.opening import open_source
from ..stack import COHERENCE, COMPONENT, LAYERS, PHASE, create_stack
from .load_blocks import LayerBlock, LoadProgress, plan_loading
from .load_check import LayerStatistics
from .load_geometry import HEIGHT, load_geometry
from .load_options import LoadOptions, View, load_inputs, load_parameters
from .load_shared import describe_view, loaded_attributes, log_skipped, require_other_files, write_geometry

STEP = "loadstack"
LEAST_VALID_SHARE = 0.5
"""Share of the pixels of a multilook window that must have phase."""

FloatArray = npt.NDArray[np.float32]


@dataclass(frozen=True)
class LoadReport:
    """What was loaded."""

    format: str
    pairs: int
    dates: int
    rows: int
    cols: int
    found: tuple[str, ...]
    skipped: tuple[str, ...]
    delays: tuple[str, ...] = ()


def load_stack(
    folder: str | Path,
    stack_path: str | Path,
    geometry_path: str | Path,
    options: LoadOptions,
    progress: Progress,
    without: Path | None = None,
    delays_path: str | Path | None = None,
) -> LoadReport:
    """Load a folder of interferograms into a stack file and a geometry file.

    Parameters
    ----------
    folder : path
        Interferograms of one of the formats of :mod:`.readers`.
    stack_path, geometry_path : path
        Files to write, in MintPy's layout (ifgramStack.h5, geometryGeo.h5). Both appear when everything went well,
        else neither.
    without : Path, optional
        A folder inside `folder` that is no part of the input (the outputs' own).
    delays_path : path, optional
        File to write the delays to that some products come with (troposphere, solidEarthTide, ionosphere; radians of
        each pair, in the stack's layout, some of other pairs than the stack's); none is made when there are no delays.

    Raises
    ------
    InsarError
        When the folder is of no known format, its files are damaged, do not fit together or lack the wavelength, a
        layer of a kept pair has no valid pixel, or there are fewer than two pairs.
    Canceled
        Within a second of Cancel; nothing is left behind.
    """
    made_by = stamp(STEP, load_inputs(folder, options), load_parameters(options), without)
    wanted = OpenOptions(options.track, options.pixel_size, options.dem)
    source = open_source(folder, options.format, subrange(progress, 0.0, 0.05), wanted)
    if options.wavelength is not None:
        source = replace(source, attributes={**source.attributes, "WAVELENGTH": repr(float(options.wavelength))})
    _require_usable(source, folder)
    outputs = [Path(path) for path in (stack_path, geometry_path, delays_path) if path is not None]
    require_other_files(outputs, source.inputs)
    for line in source.found:
        progress.info(line)
    view = View.create(source.grid, options)
    progress.info(describe_view(view, source.format))
    geometry = attended(partial(load_geometry, source, view, options), subrange(progress, 0.05, 0.1))
    if not geometry:
        geometry = {HEIGHT: np.full(view.grid.shape, np.nan, dtype=np.float32)}
    attributes = {**loaded_attributes(source, view, geometry, progress), **made_by}
    layers = [layer for layer in source.layers if layer in LAYERS]
    delayed = source.delays()
    delays = tuple(layer for layer in delayed.layers if layer not in LAYERS) if delays_path is not None else ()
    packed = options.compression
    share = 1.0 - 0.9 * len(delays) / (len(delays) + len(layers))
    with ExitStack() as files:  # each takes its name when all are complete
        write_geometry(files.enter_context(hdf5.atomic_path(geometry_path)), view.grid, geometry, attributes)
        if delays_path is not None and delays:
            temporary = files.enter_context(hdf5.atomic_path(delays_path))
            _load_layers(delayed, delays, view, temporary, attributes, packed, subrange(progress, share, 1.0))
        statistics = _load_layers(source, layers, view, stack_path, attributes, packed, subrange(progress, 0.1, share))
    for line in statistics:
        progress.info(line)
    log_skipped(source.skipped, progress)
    network = source.network
    return LoadReport(
        source.format,
        len(network),
        len(network.all_dates),
        *view.grid.shape,
        (*source.found, *statistics),
        source.skipped,
        delays,
    )


def _require_usable(source: StackSource, folder: str | Path) -> None:
    if len(source.network) < 2:
        reasons = f" (left out: {source.skipped[0]})" if source.skipped else ""
        raise NetworkError(
            f"{folder} holds {len(source.network)} usable interferogram{reasons}; a time series needs at least two."
        )
    if not source.attributes.get("WAVELENGTH"):
        raise FormatError(
            f"{folder} does not say the radar wavelength; give it with WAVELENGTH (Sentinel-1: 0.0554658 m)."
        )
    _ = Metadata(source.attributes, str(folder)).wavelength  # raises when it is no wavelength


def _load_layers(
    source: StackSource,
    layers: Sequence[str],
    view: View,
    path: str | Path,
    attributes: Mapping[str, str],
    compression: str,
    progress: Progress,
) -> list[str]:
    """Write layers in the layout of a stack, check them, and return a line on each."""
    grid, network = view.grid, source.network
    statistics = {layer: LayerStatistics.empty(len(network)) for layer in layers}
    chunk = hdf5.time_chunks((len(network), *grid.shape))[1:]
    plan = plan_loading(source, layers, view, chunk)
    reported = LoadProgress(progress, len(plan) * len(network))

    def read(block: LayerBlock) -> tuple[str, FloatArray]:
        return block.layer, source.read_cube(block.layer, view.source_window(block.window), reported.read_one)

    def work(data: tuple[str, FloatArray], check: Check) -> tuple[FloatArray, LayerStatistics]:
        layer, cube = data
        if view.looks > 1:
            cube = _looked_cube(layer, cube, view.looks, check)
        return cube, LayerStatistics.fill_and_measure(cube, check)

    with create_stack(path, grid, network, {**attributes, "UNIT": "radian"}, layers, compression) as writer:

        def write(block: LayerBlock, result: tuple[FloatArray, LayerStatistics]) -> None:
            cube, measured = result
            for window in block.slabs(chunk[0]):
                reported.check()
                rows = slice(window.row0 - block.window.row0, window.row1 - block.window.row0)
                writer.write(block.layer, window, cube[:, rows])
            statistics[block.layer] = statistics[block.layer].merged(measured)

        blocks.run(plan, read, work, write, reported)
        return [_checked(layer, statistics[layer], source, grid) for layer in layers]


def _looked_cube(layer: str, cube: FloatArray, looks: int, check: Check) -> FloatArray:
    """Average each image of a cube (M, rows, cols) by itself: it fits the processor's cache."""
    pairs, rows, cols = cube.shape
    result = np.empty((pairs, rows // looks, cols // looks), dtype=np.float32)
    for image, target in zip(cube, result):
        check()
        if layer == COMPONENT:
            target[...] = common_value(image, looks)
        else:
            target[...] = mean_of_valid(image, looks, LEAST_VALID_SHARE if layer == PHASE else 0.0)
    return result


def _checked(layer: str, statistics: LayerStatistics, source: StackSource, grid: Grid) -> str:
    """A line on a layer; raises when it, or a kept pair of it, has no valid pixel or impossible values."""
    empty = [pair for pair in np.flatnonzero(statistics.valid == 0) if source.network.kept[pair]]
    if empty and (layer != COMPONENT or not statistics.valid.any()):
        more = f" (and {len(empty) - 1} more)" if len(empty) > 1 else ""
        raise FormatError(
            f"{source.where(layer, empty[0])}{more} has no valid pixel in the loaded area; take it out of the folder, "
            "or load another area."
        )
    if layer == COHERENCE and not (statistics.low >= 0.0 and statistics.high <= 1.01):
        raise FormatError(
            f"The coherence (as in {source.where(layer, 0)}) runs from {statistics.low:g} to "
            f"{statistics.high:g}, not from 0 to 1; scale it."
        )
    share = 100.0 * statistics.valid.sum() / (len(statistics.valid) * grid.rows * grid.cols)
    return f"{layer}: {share:.1f} % valid, values {statistics.low:.6g} to {statistics.high:.6g}"
