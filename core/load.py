# SPDX-License-Identifier: GPL-2.0-or-later
"""From a folder of interferograms to a stack file and a geometry file: read, crop, multilook, check, write."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from . import blocks, hdf5
from .errors import FormatError, NetworkError, ParameterError
from .grid import Grid, Window
from .load_check import LayerStatistics
from .load_geometry import HEIGHT, load_geometry
from .load_options import LoadOptions, View, load_inputs, load_parameters
from .metadata import Metadata
from .multilook import common_value, mean_of_valid
from .products import write_product
from .progress import Progress, subrange
from .provenance import stamp
from .readers import OpenOptions, StackSource, open_source
from .stack import COHERENCE, COMPONENT, LAYERS, PHASE, create_stack, reference_attributes

STEP = "loadstack"
LEAST_VALID_SHARE = 0.5
"""Share of the pixels of a multilook window that must have phase."""
MAX_LISTED = 20
UNITS = {"height": "m", "slantRangeDistance": "m", "incidenceAngle": "degree", "azimuthAngle": "degree"}
OUTGROWN = ("XMIN", "XMAX", "YMIN", "YMAX", "SUBSET_XMIN", "SUBSET_XMAX", "SUBSET_YMIN", "SUBSET_YMAX")
"""Attributes that speak of pixels of the input's grid."""

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
        each pair, in the stack's layout); none is made when there are no delays.

    Raises
    ------
    InsarError
        When the folder is of no known format, its files are damaged, do not fit together or lack the wavelength, a
        layer of a kept pair has no valid pixel, or there are fewer than two pairs.
    Canceled
        Within a second of Cancel; nothing is left behind.
    """
    made_by = stamp(STEP, load_inputs(folder, options), load_parameters(options), without)
    wanted = OpenOptions(options.track, options.pixel_size)
    source = open_source(folder, options.format, subrange(progress, 0.0, 0.05), wanted)
    if options.wavelength is not None:
        source = replace(source, attributes={**source.attributes, "WAVELENGTH": repr(options.wavelength)})
    _require_usable(source, folder)
    outputs = [Path(path) for path in (stack_path, geometry_path, delays_path) if path is not None]
    _require_other_files(outputs, source)
    for line in source.found:
        progress.info(line)
    view = View.create(source.grid, options)
    progress.info(_describe(view, source.format))
    geometry = load_geometry(source, view, options, subrange(progress, 0.05, 0.1))
    if not geometry:
        geometry = {HEIGHT: np.full(view.grid.shape, np.nan, dtype=np.float32)}
    attributes = {**_attributes(source, view, geometry, progress), **made_by}
    delays = tuple(layer for layer in source.layers if layer not in LAYERS) if delays_path is not None else ()
    share = 1.0 - 0.9 * len(delays) / max(len(source.layers), 1)
    with ExitStack() as files:  # each takes its name when all are complete
        _write_geometry(files.enter_context(hdf5.atomic_path(geometry_path)), view.grid, geometry, attributes)
        if delays_path is not None and delays:
            temporary = files.enter_context(hdf5.atomic_path(delays_path))
            _load_layers(source, delays, view, temporary, attributes, subrange(progress, share, 1.0))
        layers = [layer for layer in source.layers if layer in LAYERS]
        statistics = _load_layers(source, layers, view, stack_path, attributes, subrange(progress, 0.1, share))
    for line in statistics:
        progress.info(line)
    _log_skipped(source.skipped, progress)
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
    _ = Metadata(source.attributes, str(folder)).wavelength  # raises when it is not known


def _require_other_files(outputs: Sequence[Path], source: StackSource) -> None:
    resolved = [path.resolve() for path in outputs]
    if len(set(resolved)) < len(resolved):
        raise ParameterError(f"Two outputs cannot both be written to {outputs[0]}; choose different names.")
    for path in {path.resolve() for path in source.inputs} & set(resolved):
        raise ParameterError(f"{path} is read and cannot be written over; choose another name for the output.")


def _describe(view: View, format: str) -> str:
    rows, cols = view.grid.shape
    window = view.window
    return (
        f"format {format}: {rows} x {cols} pixels of {view.grid.dx:.9g} x {abs(view.grid.dy):.9g}, from rows "
        f"{window.row0} to {window.row1 - 1} and columns {window.col0} to {window.col1 - 1}, multilook {view.looks}"
    )


def _load_layers(
    source: StackSource,
    layers: Sequence[str],
    view: View,
    path: str | Path,
    attributes: Mapping[str, str],
    progress: Progress,
) -> list[str]:
    """Write layers in the layout of a stack, check them, and return a line on each."""
    grid, network = view.grid, source.network
    statistics = {layer: LayerStatistics.empty(len(network)) for layer in layers}
    per_pixel = 4.0 * len(network) * len(layers) * (2.5 * view.looks**2 if view.looks > 1 else 1.5)
    side = hdf5.time_chunks((len(network), *grid.shape))[1]
    plan = blocks.plan_blocks(grid.rows, grid.cols, per_pixel, align=side)

    def read(window: Window) -> dict[str, FloatArray]:
        return {layer: source.read_cube(layer, view.source_window(window)) for layer in layers}

    def work(cubes: dict[str, FloatArray], check: Any) -> dict[str, tuple[FloatArray, LayerStatistics]]:
        results = {}
        for layer in layers:
            check()
            cube = _looked(layer, cubes.pop(layer), view.looks)
            measured = LayerStatistics.measure(cube)
            cube[np.isnan(cube)] = 0.0  # no data in the file, as MintPy has it
            results[layer] = cube, measured
        return results

    with create_stack(path, grid, network, {**attributes, "UNIT": "radian"}, layers) as writer:

        def write(window: Window, results: dict[str, tuple[FloatArray, LayerStatistics]]) -> None:
            for layer, (cube, measured) in results.items():
                writer.write(layer, window, cube)
                statistics[layer] = statistics[layer].merged(measured)

        blocks.run(plan, read, work, write, progress)
        return [_checked(layer, statistics[layer], source, grid) for layer in layers]


def _looked(layer: str, cube: FloatArray, looks: int) -> FloatArray:
    if layer == COMPONENT:
        return common_value(cube, looks)
    return mean_of_valid(cube, looks, LEAST_VALID_SHARE if layer == PHASE else 0.0)


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


def _attributes(
    source: StackSource, view: View, geometry: Mapping[str, npt.NDArray[Any]], progress: Progress
) -> dict[str, str]:
    """Attributes of the acquisition, brought to the loaded grid."""
    metadata = Metadata(source.attributes, source.format)
    found = {key: value for key, value in source.attributes.items() if not key.startswith(("iwb.", "REF_"))}
    reference = metadata.reference
    if reference is not None:
        pixel = view.pixel(*reference)
        if pixel is not None:
            found.update(reference_attributes(view.grid, *pixel))
        else:
            progress.warning("The reference point lies outside the loaded area; set another one.")
    if view.grid != source.grid:
        found = {key: value for key, value in found.items() if key not in OUTGROWN}
    if view.looks > 1:
        for key in ("ALOOKS", "RLOOKS"):
            found[key] = str(int(metadata.number(key, 1.0) or 1.0) * view.looks)
        for key, factor in (
            ("NCORRLOOKS", view.looks**2),
            ("AZIMUTH_PIXEL_SIZE", view.looks),
            ("RANGE_PIXEL_SIZE", view.looks),
        ):
            value = metadata.number(key)
            if value is not None:
                found[key] = str(value * factor)
    incidence = geometry.get("incidenceAngle")
    if incidence is not None and np.isfinite(incidence).any():
        found["CENTER_INCIDENCE_ANGLE"] = f"{float(np.nanmean(incidence)):.6g}"
    return found


def _write_geometry(
    path: Path, grid: Grid, layers: Mapping[str, npt.NDArray[Any]], attributes: Mapping[str, str]
) -> None:
    head = {key: value for key, value in attributes.items() if not key.startswith("REF_")}
    units = {name: UNITS.get(name, "1") for name in layers}
    write_product(path, "geometry", grid, layers, head, units)


def _log_skipped(skipped: Sequence[str], progress: Progress) -> None:
    for line in skipped[:MAX_LISTED]:
        progress.info(f"left out: {line}")
    if len(skipped) > MAX_LISTED:
        progress.info(f"left out: {len(skipped) - MAX_LISTED} more")
