# SPDX-License-Identifier: GPL-2.0-or-later
"""The displacement time series in one HDF5 file, in MintPy's `timeseries.h5` layout."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from .dates import days_since, format_date, stored_dates
from .errors import FormatError
from .files import hdf5
from .files.compressed import read_cube
from .grid import Grid, Window
from .metadata import Metadata

TIMESERIES = "timeseries"
EPOCH = date(1970, 1, 1)
FloatArray = npt.NDArray[np.float32]


@dataclass(frozen=True)
class DisplacementSeries:
    """Displacement along the line of sight, metres, positive toward the radar, zero on the reference date.

    Attributes
    ----------
    path : Path
    grid : Grid
    dates : tuple of date
        The N acquisition dates.
    bperp : tuple of float
        Perpendicular baseline of each date, metres (N,).
    metadata : Metadata
    unsolved_is_zero : bool
        True in files of MintPy, which writes 0 on every date where a pixel has no solution.
    """

    path: Path
    grid: Grid
    dates: tuple[date, ...]
    bperp: tuple[float, ...]
    metadata: Metadata
    unsolved_is_zero: bool

    @classmethod
    def open(cls, path: str | Path) -> DisplacementSeries:
        """Open a time series of ours or MintPy's.

        Raises
        ------
        FormatError
            When the file is no time series.
        """
        path = Path(path)
        with hdf5.open_read(path) as file:
            for name in (TIMESERIES, "date"):
                if name not in file:
                    raise FormatError(f"{path} is not a displacement time series: it has no dataset '{name}'.")
            grid = hdf5.read_grid(file, path)
            dates = stored_dates(hdf5.texts(file["date"], path, 1), path)
            shape = getattr(file[TIMESERIES], "shape", None)
            if shape != (len(dates), *grid.shape):
                raise FormatError(
                    f"{path} contradicts itself: {TIMESERIES} is {shape}, but dates and attributes "
                    f"say {(len(dates), *grid.shape)}; make it again."
                )
            bperp = hdf5.numbers(file["bperp"], path, 1) if "bperp" in file else np.zeros(len(dates))
            if len(bperp) != len(dates):
                raise FormatError(
                    f"{path} contradicts itself: {len(bperp)} baselines of {len(dates)} dates; make it again."
                )
            ours = hdf5.has_grid_mapping(file)
            metadata = Metadata(hdf5.attributes(file), str(path))
        row, col = metadata.reference or (0, 0)
        if not (0 <= row < grid.rows and 0 <= col < grid.cols):
            raise FormatError(f"The reference pixel (row {row}, column {col}) of {path} lies outside its grid.")
        return cls(path, grid, dates, tuple(bperp.tolist()), metadata, not ours)

    @property
    def reference_date(self) -> date:
        """The date on which displacement is zero: the file's REF_DATE, else the first."""
        return self.metadata.reference_date or self.dates[0]

    @contextmanager
    def reader(self) -> Iterator[Callable[[Window], FloatArray]]:
        """Keep the file open and give a function `read(window)` -> (N, rows, cols) metres, NaN = no data."""
        with hdf5.open_read(self.path) as file:

            def read(window: Window) -> FloatArray:
                data = np.asarray(read_cube(file[TIMESERIES], window, self.path), dtype=np.float32)
                return without_unsolved(data, window, self.metadata.reference) if self.unsolved_is_zero else data

            yield read

    def read(self, window: Window | None = None) -> FloatArray:
        """Displacement of a window, or all, shape (N, rows, cols), metres."""
        with self.reader() as read:
            return read(window or Window(0, self.grid.rows, 0, self.grid.cols))

    def pixel(self, row: int, col: int) -> FloatArray:
        """History of one pixel, metres (N,)."""
        return self.read(Window(row, row + 1, col, col + 1))[:, 0, 0]


def is_series(path: str | Path) -> bool:
    """Whether a file is an HDF5 file that holds a displacement time series."""
    if Path(path).suffix.lower() not in (".h5", ".he5"):
        return False
    with hdf5.open_read(path) as file:
        return TIMESERIES in file and "date" in file


def without_unsolved(data: FloatArray, window: Window, reference: tuple[int, int] | None) -> FloatArray:
    """Make pixels NaN that are 0 on every date, as MintPy writes those without a solution; the array is changed.

    Parameters
    ----------
    data : (N, rows, cols) array
        Displacement in a window.
    reference : (row, col), optional
        The reference pixel of the whole grid: it is zero and valid.
    """
    unsolved = ~data.any(axis=0)
    if reference is not None:
        row, col = reference
        if window.row0 <= row < window.row1 and window.col0 <= col < window.col1:
            unsolved[row - window.row0, col - window.col0] = False
    data[:, unsolved] = np.nan
    return data


class SeriesWriter:
    """Writes a new time series block by block; made by :func:`create_series`."""

    def __init__(self, file: Any) -> None:
        self._file = file

    def write(self, window: Window, data: npt.NDArray[Any]) -> None:
        """Write displacement (N, rows, cols) in metres of a window."""
        rows, cols = window.slices
        self._file[TIMESERIES][:, rows, cols] = data
        hdf5.require_written(self._file)


@contextmanager
def create_series(
    path: str | Path,
    grid: Grid,
    dates: Sequence[date],
    bperp: Sequence[float] | npt.NDArray[np.float64],
    attributes: Mapping[str, str],
) -> Iterator[SeriesWriter]:
    """Create a time series file that appears under its name only when the block ends without an error."""
    with hdf5.create(path) as file:
        hdf5.write_coordinates(file, grid)
        head = {**attributes, **grid.to_attributes(), "FILE_TYPE": TIMESERIES, "UNIT": "m"}
        head.setdefault("REF_DATE", format_date(dates[0]))
        head["START_DATE"], head["END_DATE"] = format_date(dates[0]), format_date(dates[-1])
        hdf5.set_attributes(file, head)
        names = np.array([format_date(day).encode() for day in dates], dtype="S8")
        shape = (len(dates), *grid.shape)
        cube = file.create_dataset(
            TIMESERIES, shape, np.float32, chunks=hdf5.time_chunks(shape), fillvalue=np.float32(np.nan)
        )
        time = file.create_dataset("time", data=days_since(dates, EPOCH))
        time.make_scale("time")
        time.attrs["standard_name"] = "time"
        time.attrs["units"] = f"days since {EPOCH.isoformat()} 00:00:00"
        time.attrs["calendar"] = "standard"
        by_date = (
            file.create_dataset("date", data=names),
            file.create_dataset("bperp", data=np.asarray(bperp, dtype=np.float32)),
            cube,
        )
        for dataset in by_date:
            dataset.dims[0].attach_scale(time)
        cube.attrs["units"] = "m"
        cube.attrs["_FillValue"] = np.float32(np.nan)
        hdf5.attach_coordinates(file, cube)
        yield SeriesWriter(file)
