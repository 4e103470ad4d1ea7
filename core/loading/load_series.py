# SPDX-License-Identifier: GPL-2.0-or-later
"""From somebody's displacement series to our files: read, crop, multilook, check, write."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from .. import blocks
from ..errors import FormatError
from ..files import hdf5
from ..grid import Window
from ..multilook import majority, mean_of_valid
from ..products import write_product
from ..progress import Progress, subrange
from ..provenance import stamp
from ..readers.series_base import (
    AVERAGE_COHERENCE,
    MASK,
    TEMPORAL_COHERENCE,
    SeriesOpenOptions,
    SeriesSource,
    open_series,
)
from ..series import create_series
from .load_blocks import LoadProgress
from .load_geometry import load_geometry
from .load_options import LoadOptions, View, load_inputs, load_parameters
from .load_shared import describe_view, loaded_attributes, log_skipped, require_other_files, write_geometry

STEP = "loadseries"
LEAST_VALID_SHARE = 0.5
"""Share of the pixels of a multilook window that must have displacement."""
MAX_PIXELS = 8192

FloatArray = npt.NDArray[np.float32]


@dataclass(frozen=True)
class SeriesOptions(LoadOptions):
    """What is loaded of a displacement series; `pixel_size` means nothing here.

    Attributes
    ----------
    format : str
        'auto' or the id of a format of series.
    short_wavelength : bool
        Of products that have both, the displacement without its long wavelengths.
    """

    short_wavelength: bool = False


@dataclass(frozen=True)
class SeriesOutputs:
    """Files to write; None = not wanted. What the input does not have is not written."""

    timeseries: Path
    geometry: Path | None = None
    temporal_coherence: Path | None = None
    average_coherence: Path | None = None
    mask: Path | None = None

    @property
    def layers(self) -> dict[str, Path]:
        """The wanted layers of one value a pixel, and their files."""
        named = {
            TEMPORAL_COHERENCE: self.temporal_coherence,
            AVERAGE_COHERENCE: self.average_coherence,
            MASK: self.mask,
        }
        return {name: path for name, path in named.items() if path is not None}


@dataclass(frozen=True)
class SeriesReport:
    """What was loaded, and which files were written."""

    format: str
    dates: int
    rows: int
    cols: int
    written: tuple[Path, ...]
    found: tuple[str, ...]
    skipped: tuple[str, ...]


def load_series(path: str | Path, outputs: SeriesOutputs, options: SeriesOptions, progress: Progress) -> SeriesReport:
    """Load a displacement series into a time series file, with geometry and quality as far as it has them.

    Parameters
    ----------
    path : path
        A folder or file of one of the formats of :mod:`.readers.series_base`.
    outputs : SeriesOutputs
        Files to write in MintPy's layout. All appear when everything went well, else none.

    Raises
    ------
    InsarError
        When the input is of no known format, its files are damaged or do not fit together, there are fewer than two
        dates, or no pixel of the loaded area has displacement.
    Canceled
        Within about a second of Cancel; nothing is left behind.
    """
    wanted = SeriesOpenOptions(options.track, options.short_wavelength)
    source = open_series(path, options.format, subrange(progress, 0.0, 0.05), wanted)
    if options.wavelength is not None:
        source = replace(source, attributes={**source.attributes, "WAVELENGTH": repr(float(options.wavelength))})
    if len(source.dates) < 2:
        raise FormatError(f"{path} holds {len(source.dates)} date; a displacement series needs at least two.")
    made_by = stamp(STEP, load_inputs(_whole_input(Path(path), source), options), load_parameters(options))
    layers = {name: file for name, file in outputs.layers.items() if name in source.layers}
    files = [outputs.timeseries, *layers.values(), *([outputs.geometry] if outputs.geometry else [])]
    require_other_files(files, source.inputs)
    for line in source.found:
        progress.info(line)
    if np.isnan(source.bperp).any():
        progress.warning("The perpendicular baselines are unknown; errors of the elevation model cannot be estimated.")
    view = View.create(source.grid, options)
    progress.info(describe_view(view, source.format))
    geometry = load_geometry(source, view, options, subrange(progress, 0.05, 0.1)) if outputs.geometry else {}
    attributes = {**loaded_attributes(source, view, geometry, progress), **made_by}
    if "REF_DATE" in source.attributes:
        attributes["REF_DATE"] = source.attributes["REF_DATE"]
    planes = {name: np.empty(view.grid.shape, dtype=np.float32) for name in layers}
    with ExitStack() as opened:  # each takes its name when all are complete
        series_file = opened.enter_context(hdf5.atomic_path(outputs.timeseries))
        line = _load_cube(source, view, series_file, attributes, planes, subrange(progress, 0.1, 1.0))
        for name, file in layers.items():
            array = planes[name] if name != MASK else planes[name] != 0
            head = {key: value for key, value in attributes.items() if key != "REF_DATE"}
            write_product(
                opened.enter_context(hdf5.atomic_path(file)), name, view.grid, {name: array}, head, {name: "1"}
            )
        if outputs.geometry and geometry:
            write_geometry(opened.enter_context(hdf5.atomic_path(outputs.geometry)), view.grid, geometry, attributes)
    progress.info(line)
    log_skipped(source.skipped, progress)
    written = (outputs.timeseries, *layers.values(), *([outputs.geometry] if outputs.geometry and geometry else []))
    found = (*source.found, line)
    return SeriesReport(source.format, len(source.dates), *view.grid.shape, written, found, source.skipped)


def _whole_input(path: Path, source: SeriesSource) -> Path:
    """What is read: the given folder or file, or the folder of a file that stands for all in it."""
    return path if path.is_dir() or source.inputs == (path,) else path.parent


def _load_cube(
    source: SeriesSource,
    view: View,
    path: Path,
    attributes: Mapping[str, str],
    planes: Mapping[str, FloatArray],
    progress: Progress,
) -> str:
    """Write the displacement, fill the layers of one value a pixel, and return a line on what was read.

    Raises
    ------
    FormatError
        When no pixel has displacement.
    """
    grid, count = view.grid, len(source.dates)
    chunk = hdf5.time_chunks((count, *grid.shape))[1:]
    tile_rows, tile_cols = (max(side, source.tile // view.looks // side * side) for side in chunk)
    per_pixel = 4.0 * (count + len(planes)) * (3.0 * view.looks**2 if view.looks > 1 else 2.0)
    most = max(MAX_PIXELS, tile_rows * tile_cols)
    plan = blocks.plan_blocks(grid.rows, grid.cols, per_pixel, align=(tile_rows, tile_cols), max_pixels=most)
    reported = LoadProgress(progress, len(plan) * count)
    valid, low, high = 0, np.inf, -np.inf

    def read(window: Window) -> tuple[FloatArray, dict[str, FloatArray]]:
        wide = view.source_window(window)
        return source.read(wide, reported.read_one), {name: source.read_layer(name, wide) for name in planes}

    def work(data: tuple[FloatArray, dict[str, FloatArray]], check: Callable[[], None]) -> Any:
        cube, layers = data
        check()
        cube = looked_series(cube, view.looks)
        cube[:, np.isfinite(cube).sum(axis=0) < 2] = np.nan  # the first date alone, which is zero by definition
        check()
        return cube, {name: _looked(name, layer, view.looks) for name, layer in layers.items()}

    with create_series(path, grid, source.dates, source.bperp, attributes) as writer:

        def write(window: Window, data: tuple[FloatArray, dict[str, FloatArray]]) -> None:
            nonlocal valid, low, high
            cube, layers = data
            writer.write(window, cube)
            known = np.isfinite(cube)
            valid += int(known.sum())
            low = min(low, float(cube.min(initial=np.inf, where=known)))
            high = max(high, float(cube.max(initial=-np.inf, where=known)))
            for name, layer in layers.items():
                planes[name][window.slices] = layer

        blocks.run(plan, read, work, write, reported)
        if not valid:
            raise FormatError(f"{source.where()} has no displacement in the loaded area; load another area.")
    share = 100.0 * valid / (count * grid.rows * grid.cols)
    return f"displacement: {share:.1f} % valid, {1000.0 * low:.1f} to {1000.0 * high:.1f} mm"


def looked_series(cube: FloatArray, looks: int) -> FloatArray:
    """Average looks x looks pixels of every date into one.

    Where at least half of the pixels of a window have displacement on all dates, these are averaged, so that a pixel
    that comes or goes makes no step. Elsewhere each date is the mean of the pixels that it has, if it has half of them.

    Parameters
    ----------
    cube : (N, rows, cols) array
        Metres, NaN = no data; sides that are multiples of `looks`.
    """
    if looks == 1:
        return cube
    lasting = ~np.isnan(cube).any(axis=0)
    steady = mean_of_valid(np.where(lasting, cube, np.float32(np.nan)), looks, LEAST_VALID_SHARE)
    changing = mean_of_valid(cube, looks, LEAST_VALID_SHARE)
    return np.where(np.isnan(steady), changing, steady)


def _looked(name: str, layer: FloatArray, looks: int) -> FloatArray:
    if name == MASK:
        return majority(np.nan_to_num(layer, nan=0.0) != 0, looks).astype(np.float32)
    return mean_of_valid(layer, looks)
