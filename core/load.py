# SPDX-License-Identifier: GPL-2.0-or-later
"""From a folder of interferograms to a stack file and a geometry file: read, crop, multilook, check, write."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from . import blocks, hdf5
from .errors import FormatError, NetworkError, ParameterError
from .extent import Extent, extent_window
from .grid import Grid, Window
from .load_check import LayerStatistics
from .metadata import Metadata
from .multilook import common_value, majority, mean_of_valid
from .products import read_mask, write_product
from .progress import Progress, subrange
from .provenance import stamp
from .raster import warp_to_grid
from .readers import StackSource, open_source
from .stack import COHERENCE, COMPONENT, PHASE, create_stack, reference_attributes

STEP = "loadstack"
LEAST_VALID_SHARE = 0.5
"""Share of the pixels of a multilook window that must have phase."""
MAX_LISTED = 20
MASKS = ("waterMask", "shadowMask")
WATER = "waterMask"
UNITS = {"height": "m", "slantRangeDistance": "m", "incidenceAngle": "degree", "azimuthAngle": "degree"}
OUTGROWN = ("XMIN", "XMAX", "YMIN", "YMAX", "SUBSET_XMIN", "SUBSET_XMAX", "SUBSET_YMIN", "SUBSET_YMAX")
"""Attributes that speak of pixels of the input's grid."""

FloatArray = npt.NDArray[np.float32]


@dataclass(frozen=True)
class LoadOptions:
    """What is loaded.

    Attributes
    ----------
    format : str
        'auto' or the id of a format of :mod:`.readers`.
    extent : (xmin, ymin, xmax, ymax), optional
        Load only the pixels that this rectangle touches.
    extent_crs_wkt : str
        Its coordinate system; empty = that of the data.
    multilook : int
        Average this many pixels in rows and in columns.
    water_mask : path, optional
        A raster in any grid: 0 and no data are water. It replaces a water mask of the input.
    """

    format: str = "auto"
    extent: Extent | None = None
    extent_crs_wkt: str = ""
    multilook: int = 1
    water_mask: str | Path | None = None

    def __post_init__(self) -> None:
        if self.multilook < 1:
            raise ParameterError(f"Multilook is {self.multilook}; give a whole number from 1 on.")


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


@dataclass(frozen=True)
class View:
    """A part of the source's grid at a coarser resolution.

    Attributes
    ----------
    window : Window
        Pixels of the source's grid.
    looks : int
        Source pixels along the side of one loaded pixel.
    grid : Grid
        Grid of the loaded pixels.
    """

    window: Window
    looks: int
    grid: Grid

    @classmethod
    def create(cls, grid: Grid, options: LoadOptions) -> View:
        """Crop and multilook a grid."""
        window = Window(0, grid.rows, 0, grid.cols)
        if options.extent is not None:
            window = extent_window(options.extent, options.extent_crs_wkt, grid)
        return cls(window, options.multilook, grid.crop(window).multilook(options.multilook))

    def source_window(self, window: Window) -> Window:
        """Pixels of the source under a window of loaded pixels."""
        row, col, looks = self.window.row0, self.window.col0, self.looks
        return Window(
            row + window.row0 * looks, row + window.row1 * looks, col + window.col0 * looks, col + window.col1 * looks
        )

    def pixel(self, row: int, col: int) -> tuple[int, int] | None:
        """The loaded pixel that holds a source pixel, None outside."""
        new = (row - self.window.row0) // self.looks, (col - self.window.col0) // self.looks
        return new if 0 <= new[0] < self.grid.rows and 0 <= new[1] < self.grid.cols else None


def load_parameters(options: LoadOptions) -> dict[str, Any]:
    """The options as recorded in the products, without file names."""
    parameters = asdict(options)
    parameters.pop("water_mask")
    return parameters


def load_stack(
    folder: str | Path,
    stack_path: str | Path,
    geometry_path: str | Path,
    options: LoadOptions,
    progress: Progress,
    without: Path | None = None,
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

    Raises
    ------
    InsarError
        When the folder is of no known format, its files are damaged, do not fit together or lack the wavelength, a
        layer of a kept pair has no valid pixel, or there are fewer than two pairs.
    Canceled
        Within a second of Cancel; nothing is left behind.
    """
    made_by = stamp(STEP, {"folder": folder, "water": options.water_mask}, load_parameters(options), without)
    source = open_source(folder, options.format, subrange(progress, 0.0, 0.05))
    _require_usable(source, folder)
    _require_other_files(stack_path, geometry_path, source)
    for line in source.found:
        progress.info(line)
    view = View.create(source.grid, options)
    progress.info(_describe(view, source.format))
    geometry = _load_geometry(source, view, options, subrange(progress, 0.05, 0.1))
    if not geometry:
        progress.warning(f"{folder} says nothing of heights and angles: the geometry file holds an empty height.")
        geometry = {"height": np.full(view.grid.shape, np.nan, dtype=np.float32)}
    attributes = {**_attributes(source, view, geometry, progress), **made_by}
    with hdf5.atomic_path(geometry_path) as temporary:
        _write_geometry(temporary, view.grid, geometry, attributes)
        statistics = _load_layers(source, view, stack_path, attributes, subrange(progress, 0.1, 1.0))
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
    )


def _require_usable(source: StackSource, folder: str | Path) -> None:
    if len(source.network) < 2:
        reasons = f" (left out: {source.skipped[0]})" if source.skipped else ""
        raise NetworkError(
            f"{folder} holds {len(source.network)} usable interferogram{reasons}; a time series needs at least two."
        )
    _ = Metadata(source.attributes, str(folder)).wavelength  # raises when it is not known


def _require_other_files(stack_path: str | Path, geometry_path: str | Path, source: StackSource) -> None:
    outputs = [Path(path).resolve() for path in (stack_path, geometry_path)]
    if outputs[0] == outputs[1]:
        raise ParameterError(f"Stack and geometry cannot both be written to {stack_path}; choose two names.")
    for path in {path.resolve() for path in source.inputs} & set(outputs):
        raise ParameterError(f"{path} is read and cannot be written over; choose another name for the output.")


def _describe(view: View, format: str) -> str:
    rows, cols = view.grid.shape
    window = view.window
    return (
        f"format {format}: {rows} x {cols} pixels of {view.grid.dx:.9g} x {abs(view.grid.dy):.9g}, from rows "
        f"{window.row0} to {window.row1 - 1} and columns {window.col0} to {window.col1 - 1}, multilook {view.looks}"
    )


def _load_layers(
    source: StackSource, view: View, stack_path: str | Path, attributes: Mapping[str, str], progress: Progress
) -> list[str]:
    """Write the stack, check it, and return a line on each layer."""
    grid, network = view.grid, source.network
    statistics = {layer: LayerStatistics.empty(len(network)) for layer in source.layers}
    per_pixel = 4.0 * len(network) * len(source.layers) * (2.5 * view.looks**2 if view.looks > 1 else 1.5)
    side = hdf5.time_chunks((len(network), *grid.shape))[1]
    plan = blocks.plan_blocks(grid.rows, grid.cols, per_pixel, align=side)

    def read(window: Window) -> dict[str, FloatArray]:
        return {layer: source.read_cube(layer, view.source_window(window)) for layer in source.layers}

    def work(cubes: dict[str, FloatArray], check: Any) -> dict[str, tuple[FloatArray, LayerStatistics]]:
        results = {}
        for layer in source.layers:
            check()
            cube = _looked(layer, cubes.pop(layer), view.looks)
            measured = LayerStatistics.measure(cube)
            cube[np.isnan(cube)] = 0.0  # no data in the file, as MintPy has it
            results[layer] = cube, measured
        return results

    with create_stack(stack_path, grid, network, {**attributes, "UNIT": "radian"}, source.layers) as writer:

        def write(window: Window, results: dict[str, tuple[FloatArray, LayerStatistics]]) -> None:
            for layer, (cube, measured) in results.items():
                writer.write(layer, window, cube)
                statistics[layer] = statistics[layer].merged(measured)

        blocks.run(plan, read, work, write, progress)
        return [_checked(layer, statistics[layer], source, grid) for layer in source.layers]


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


def _load_geometry(
    source: StackSource, view: View, options: LoadOptions, progress: Progress
) -> dict[str, npt.NDArray[Any]]:
    """The geometry layers on the loaded grid."""
    grid, looks = view.grid, view.looks
    layers: dict[str, npt.NDArray[Any]] = {}
    plan = blocks.plan_blocks(grid.rows, grid.cols, 24.0 * looks**2, max_pixels=max(1, 4_000_000 // looks**2))
    wanted = [name for name in source.geometry if name != WATER or options.water_mask is None]
    for number, name in enumerate(wanted):
        is_mask = name in MASKS
        layer = np.empty(grid.shape, dtype=bool if is_mask else np.float32)
        for window in plan:
            progress.check()
            data = source.read_geometry(name, view.source_window(window))
            if is_mask:
                layer[window.slices] = majority(np.nan_to_num(data, nan=0.0) != 0, looks)
            else:
                layer[window.slices] = mean_of_valid(data, looks)
        layers[name] = layer
        progress((number + 1) / len(wanted))
    if options.water_mask is not None:
        layers[WATER] = _water_mask(options.water_mask, source.grid, view)
    return layers


def _water_mask(path: str | Path, source_grid: Grid, view: View) -> npt.NDArray[np.bool_]:
    """True on land; a pixel is water where at least half of it is 0, no data or outside the mask."""
    if Path(path).suffix.lower() in (".h5", ".he5"):
        land = read_mask(path, source_grid, "the interferograms")[view.window.slices]
    else:
        land = np.nan_to_num(warp_to_grid(path, source_grid.crop(view.window)), nan=0.0) != 0
    rows, cols = (count * view.looks for count in view.grid.shape)
    mask = majority(land[:rows, :cols], view.looks)
    if not mask.any():
        raise ParameterError(
            f"The water mask {path} shows no land in the loaded area (0 and no data are water); choose another mask."
        )
    return mask


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
