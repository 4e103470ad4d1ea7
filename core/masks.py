# SPDX-License-Identifier: GPL-2.0-or-later
"""Masks of usable pixels, from any product, stack, time series or raster."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from . import blocks
from .errors import FormatError, NetworkError, ParameterError
from .files import hdf5
from .files.raster import read_raster
from .grid import Grid, Window
from .products import Product, read_mask, read_product, write_product
from .progress import Progress
from .provenance import stamp
from .series import TIMESERIES, DisplacementSeries
from .stack import COMPONENT, LAYERS, PHASE, InterferogramStack

BoolArray = npt.NDArray[np.bool_]
FloatArray = npt.NDArray[np.float32]
IntArray = npt.NDArray[np.int32]


@dataclass(frozen=True)
class MaskOptions:
    """Which pixels are usable. All conditions that are given must hold; no data is never usable.

    In a stack they must hold in every kept interferogram, in a time series on every date.

    Attributes
    ----------
    dataset : str
        Layer to look at; '' = the main one (the phase of a stack, `velocity` of a velocity file, ...).
    minimum, maximum : float, optional
        Lowest and highest usable value, in the units of the file.
    nonzero : bool
        The value is not 0. For the phase of a stack this says nothing new: 0 is its no data.
    components : bool
        In a stack: the pixel lies in a reliable connected component in every kept interferogram.
    min_region_pixels : int
        Usable regions of fewer connected pixels are left out; 0 = keep all. Pixels touch along edges.
    base_mask : path, optional
        A mask on the same grid (HDF5 or raster); what is 0 or no data there is not usable.
    """

    dataset: str = ""
    minimum: float | None = None
    maximum: float | None = None
    nonzero: bool = False
    components: bool = False
    min_region_pixels: int = 0
    base_mask: str | Path | None = None

    def __post_init__(self) -> None:
        if self.min_region_pixels < 0:
            raise ParameterError(f"The minimum region size is {self.min_region_pixels}; give 0 or more pixels.")
        if self.minimum is not None and self.maximum is not None and self.minimum > self.maximum:
            raise ParameterError(f"The minimum {self.minimum:g} is above the maximum {self.maximum:g}; exchange them.")


@dataclass(frozen=True)
class MaskReport:
    """Number of usable pixels and of all."""

    valid: int
    total: int


@dataclass(frozen=True)
class _Source:
    """Where values come from: a grid, attributes to pass on, and a reader of windows (layers first)."""

    grid: Grid
    attributes: dict[str, str]
    values: Callable[[Window], FloatArray]
    components: Callable[[Window], FloatArray] | None
    count: int


def generate_mask(
    input_path: str | Path, output_path: str | Path, options: MaskOptions, progress: Progress
) -> MaskReport:
    """Write a mask (HDF5, dataset `mask`, True = usable).

    Raises
    ------
    FormatError
        When the input cannot be read, lacks the layer, or the base mask has another grid.
    ParameterError
        When components are asked of something that is no stack.
    """
    with _open(Path(input_path), options) as source:
        grid = source.grid
        base = None
        if options.base_mask is not None:
            base = read_mask(options.base_mask, grid, str(input_path))
        mask = np.zeros(grid.shape, dtype=bool)
        chunk = hdf5.time_chunks((source.count, *grid.shape))[1:]
        layers = source.count * (2 if source.components else 1)
        plan = blocks.plan_blocks(grid.rows, grid.cols, 10.0 * layers, align=chunk)

        def write(window: Window, usable: BoolArray) -> None:
            mask[window.slices] = usable

        blocks.run(plan, lambda window: _read(source, window), _judge(options), write, progress)
    if base is not None:
        mask &= base
    mask = remove_small_regions(mask, options.min_region_pixels)
    parameters = {key: value for key, value in asdict(options).items() if key != "base_mask"}
    made = stamp("generatemask", {"input": input_path, "base": options.base_mask}, parameters)
    write_product(output_path, "mask", grid, {"mask": mask}, {**source.attributes, **made}, {"mask": "1"})
    report = MaskReport(int(mask.sum()), mask.size)
    progress.info(f"{report.valid} of {report.total} pixels are usable")
    if report.valid == 0:
        progress.warning(f"No pixel of {input_path} meets the conditions: the mask {output_path} is empty.")
    return report


def _read(source: _Source, window: Window) -> tuple[FloatArray, FloatArray | None]:
    return source.values(window), None if source.components is None else source.components(window)


def _judge(options: MaskOptions) -> Callable[[Any, Callable[[], None]], BoolArray]:
    """The test of one block, (layers, rows, cols) -> (rows, cols)."""

    def judge(data: tuple[FloatArray, FloatArray | None], check: Callable[[], None]) -> BoolArray:
        values, components = data
        usable = ~np.isnan(values)
        if options.minimum is not None:
            usable &= values >= options.minimum
        if options.maximum is not None:
            usable &= values <= options.maximum
        if options.nonzero:
            usable &= values != 0
        check()
        if components is not None:
            usable &= components != 0
        return np.asarray(usable.all(axis=0))

    return judge


@contextmanager
def _open(path: Path, options: MaskOptions) -> Iterator[_Source]:
    """Recognise the input by what it holds and keep it open."""
    kind = _kind(path)
    if options.components and kind != "stack":
        raise ParameterError(
            f"{path} is not a stack of interferograms and has no connected components; choose a stack."
        )
    if kind == "stack":
        with _open_stack(path, options) as source:
            yield source
    elif kind == "series":
        if options.dataset not in ("", TIMESERIES):
            raise FormatError(f"{path} has no layer '{options.dataset}'; it has: {TIMESERIES}.")
        series = DisplacementSeries.open(path)
        with series.reader() as read:
            yield _Source(series.grid, _inherited(series.metadata.attributes), read, None, len(series.dates))
    elif kind == "product":
        product = read_product(path)
        array = product.layers[_layer(path, product, options.dataset)]
        yield _plane(product.grid, _inherited(product.metadata.attributes), array)
    else:
        if options.dataset:
            raise ParameterError(f"{path} is a raster and has no dataset '{options.dataset}'; leave the dataset empty.")
        raster = read_raster(path)
        yield _plane(raster.grid, {}, raster.array)


def _kind(path: Path) -> str:
    if path.suffix.lower() not in (".h5", ".he5"):
        return "raster"
    with hdf5.open_read(path) as file:
        if PHASE in file and "date" in file:
            return "stack"
        return "series" if TIMESERIES in file and "date" in file else "product"


@contextmanager
def _open_stack(path: Path, options: MaskOptions) -> Iterator[_Source]:
    stack = InterferogramStack.open(path)
    layer = options.dataset or PHASE
    for needed in (layer, COMPONENT) if options.components else (layer,):
        if needed not in stack.layers or needed not in LAYERS:
            raise FormatError(f"{path} has no dataset '{needed}'; it has: {', '.join(stack.layers)}.")
    if not stack.network.kept_pairs:
        raise NetworkError(f"All interferograms of {path} are dropped; reset its network first.")
    with stack.reader() as read:
        yield _Source(
            stack.grid,
            _inherited(stack.metadata.attributes),
            lambda window: read(layer, window),
            (lambda window: read(COMPONENT, window)) if options.components else None,
            len(stack.network),
        )


def _layer(path: Path, product: Product, wanted: str) -> str:
    """The layer asked for, or the main one: named as the file's type, or the only one, or the mask."""
    names = list(product.layers)
    if wanted in names:
        return wanted
    if wanted:
        raise FormatError(f"{path} has no layer '{wanted}'; it has: {', '.join(names)}.")
    if len(names) == 1:
        return names[0]
    for name in (product.metadata.attributes.get("FILE_TYPE", ""), "mask"):
        if name in names:
            return name
    raise ParameterError(f"{path} has several layers; choose one of: {', '.join(names)}.")


def _plane(grid: Grid, attributes: dict[str, str], array: npt.NDArray[Any]) -> _Source:
    """A two-dimensional layer as a cube of one."""

    def read(window: Window) -> FloatArray:
        return np.asarray(array[window.slices], dtype=np.float32)[None]

    return _Source(grid, attributes, read, None, 1)


def _inherited(attributes: Any) -> dict[str, str]:
    """Attributes that a mask takes over: all but those that say how the input was made, and its date."""
    return {key: value for key, value in attributes.items() if not key.startswith("iwb.") and key != "REF_DATE"}


def label_regions(mask: BoolArray, min_pixels: int = 0) -> tuple[IntArray, int]:
    """Number the connected regions of a mask from the largest on.

    Parameters
    ----------
    mask : (rows, cols) bool
    min_pixels : int
        Smaller regions get 0.

    Returns
    -------
    labels : (rows, cols) int
        0 outside, 1 in the largest region, 2 in the second, ... Pixels touch along edges, not corners.
    count : int
        Number of regions.
    """
    from scipy import ndimage

    labels, count = ndimage.label(mask)
    sizes = np.bincount(labels.reshape(-1), minlength=count + 1)
    sizes[0] = 0
    # equal sizes keep their order from the upper left on
    order = np.argsort(-sizes[1:], kind="stable") + 1
    wanted = order[sizes[order] >= min_pixels]
    number = np.zeros(count + 1, dtype=np.int32)
    number[wanted] = np.arange(1, len(wanted) + 1)
    return number[labels], len(wanted)


def remove_small_regions(mask: BoolArray, min_pixels: int) -> BoolArray:
    """Drop connected regions of fewer than `min_pixels` pixels; pixels touch along edges, not corners."""
    if min_pixels <= 1:
        return mask
    return np.asarray(label_regions(mask, min_pixels)[0] > 0)
