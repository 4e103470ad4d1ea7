# SPDX-License-Identifier: GPL-2.0-or-later
"""One layer of anything we have, to be exported: of a product, of a raster, or one date of a displacement series."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import numpy as np
import numpy.typing as npt

from .. import blocks
from ..dates import format_date, parse_date
from ..errors import FormatError, ParameterError
from ..files import hdf5
from ..files.pixels import open_layer
from ..grid import Grid, Window
from ..maps.map_layers import DISPLAY_UNITS
from ..metadata import Metadata
from ..products import read_mask
from ..progress import Progress
from ..series import TIMESERIES, DisplacementSeries, is_series

FloatArray = npt.NDArray[np.float32]

IN_METRES = ("height", "slantRangeDistance", "dem", "demStd")
"""Layers that are no motion: people read them in metres."""
ZERO_IS_UNSOLVED = ("velocity", "temporalCoherence")
"""Products in which MintPy writes 0 where a pixel has no solution."""


@dataclass(frozen=True, eq=False)
class ExportLayer:
    """A layer in the unit that people read.

    Attributes
    ----------
    grid : Grid
    values : (rows, cols) float32
        NaN = no data.
    name : str
        Of the layer; of a series, 'displacement'.
    unit : str
        mm, mm/year, m, ...; empty for numbers without one.
    first, last : date, optional
        Of the displacement behind it.
    metadata : Metadata
    """

    grid: Grid
    values: FloatArray
    name: str
    unit: str
    first: date | None
    last: date | None
    metadata: Metadata


def read_layer(
    path: str | Path, dataset: str, mask_path: str | Path | None, progress: Progress, metres: bool = False
) -> ExportLayer:
    """Read a layer whole.

    Parameters
    ----------
    path : path
        A product or series in HDF5, or a raster.
    dataset : str
        Name of the layer; of a series, one of its dates. Empty = the main layer, the last date.
    mask_path : path, optional
        A mask on the same grid; pixels of 0 or no data there become no data.
    metres : bool
        Motion in m and m/year instead of mm and mm/year.

    Raises
    ------
    InsarError
        When a file cannot be read, has no such layer or date, or the grids differ.
    """
    if is_series(path):
        layer = _read_date(DisplacementSeries.open(path), dataset, progress)
    else:
        layer = _read_product(path, dataset)
    if mask_path is not None:
        layer.values[~read_mask(mask_path, layer.grid, str(path))] = np.nan
    unit, factor = display_unit(layer.name, layer.unit, metres)
    values = layer.values if factor == 1.0 else layer.values * np.float32(factor)
    return ExportLayer(layer.grid, values, layer.name, unit, layer.first, layer.last, layer.metadata)


def display_unit(name: str, unit: str, metres: bool = False) -> tuple[str, float]:
    """Unit that people read of a layer, and the factor to it from that of the file."""
    if metres or name in IN_METRES:
        return ("" if unit == "1" else unit), 1.0
    return DISPLAY_UNITS.get(unit, (unit, 1.0))


@contextmanager
def series_reader(series: DisplacementSeries, mask_path: str | Path | None) -> Iterator[Callable[[Window], FloatArray]]:
    """Give a function `read(window)` -> (N, rows, cols) metres, NaN also where a mask is 0."""
    mask = None if mask_path is None else read_mask(mask_path, series.grid, str(series.path))
    with series.reader() as read:

        def masked(window: Window) -> FloatArray:
            data = read(window)
            if mask is not None:
                data[:, ~mask[window.slices]] = np.nan
            return data

        yield masked


def _read_date(series: DisplacementSeries, dataset: str, progress: Progress) -> ExportLayer:
    day = series.dates[-1] if dataset in ("", TIMESERIES) else parse_date(dataset)
    if day not in series.dates:
        raise ParameterError(
            f"{series.path} has no displacement on {format_date(day)}; it has {len(series.dates)} dates from "
            f"{format_date(series.dates[0])} to {format_date(series.dates[-1])}."
        )
    number = series.dates.index(day)
    values = np.empty(series.grid.shape, dtype=np.float32)
    chunk = hdf5.time_chunks((len(series.dates), *series.grid.shape))[1:]
    plan = blocks.plan_blocks(*series.grid.shape, 8.0 * len(series.dates), align=chunk)
    with series.reader() as read:
        for count, window in enumerate(plan, start=1):
            progress.check()
            values[window.slices] = read(window)[number]
            progress(count / len(plan))
    return ExportLayer(series.grid, values, "displacement", "m", series.reference_date, day, series.metadata)


def _read_product(path: str | Path, dataset: str) -> ExportLayer:
    with open_layer(path, dataset) as layer:
        values = np.array(layer.read(Window(0, layer.grid.rows, 0, layer.grid.cols)), dtype=np.float32)
        name, unit, grid = layer.name or Path(path).stem, layer.unit, layer.grid
    attributes: Mapping[str, str] = {}
    if Path(path).suffix.lower() in (".h5", ".he5"):
        with hdf5.open_read(path) as file:
            attributes = hdf5.attributes(file)
            if not hdf5.has_grid_mapping(file) and attributes.get("FILE_TYPE") in ZERO_IS_UNSOLVED:
                values[_unsolved(values, Metadata(attributes, str(path)))] = np.nan
    days = [attributes.get(key, "") for key in ("START_DATE", "END_DATE")]
    first, last = (parse_date(day) if day and day != "None" else None for day in days)
    if not values.size:
        raise FormatError(f"{path} has no pixels; choose another file.")
    return ExportLayer(grid, values, name, unit, first, last, Metadata(attributes, str(path)))


def _unsolved(values: FloatArray, metadata: Metadata) -> npt.NDArray[np.bool_]:
    unsolved = np.asarray(values == 0.0)
    if metadata.reference is not None:
        unsolved[metadata.reference] = False
    return unsolved
