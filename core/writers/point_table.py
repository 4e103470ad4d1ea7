# SPDX-License-Identifier: GPL-2.0-or-later
"""The reliable pixels of a displacement series as rows of a table, block by block."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from .. import blocks
from ..coordinates import transform_points
from ..dates import format_date
from ..errors import FormatError
from ..files import hdf5
from ..files.pixels import open_layer
from ..grid import Window
from ..results import discover
from ..series import DisplacementSeries
from .layers import series_reader
from .lonlat import lonlat_points

FloatArray = npt.NDArray[np.float64]
MM = 1000.0
DECIMALS_MM = 2
"""Of displacement and velocity in millimetres: far below their noise, and short in text files."""
NOWHERE = np.array([np.inf, np.inf, -np.inf, -np.inf])
"""The rectangle (xmin, ymin, xmax, ymax) around no points."""


@dataclass(frozen=True)
class PointFiles:
    """What goes into the table; all on one grid.

    Attributes
    ----------
    series : Path
        Displacement series.
    velocity, temporal_coherence, geometry, mask : Path, optional
        Products that give further columns; without a mask, all pixels with displacement are taken.
    """

    series: Path
    velocity: Path | None = None
    temporal_coherence: Path | None = None
    geometry: Path | None = None
    mask: Path | None = None

    def completed(self) -> PointFiles:
        """The same files and, for those not given, the products that lie in the folder of the series on its grid."""
        grid = DisplacementSeries.open(self.series).grid
        found = discover(self.series)

        def usual(given: Path | None, beside: Path | None) -> Path | None:
            if given is not None or beside is None:
                return given
            with open_layer(beside) as layer:
                try:
                    grid.require_same(layer.grid, str(self.series), str(beside))
                except FormatError:  # of another area or resolution
                    return None
            return beside

        return PointFiles(
            self.series,
            usual(self.velocity, found.velocity),
            usual(self.temporal_coherence, found.temporal_coherence),
            usual(self.geometry, found.geometry),
            usual(self.mask, found.mask),
        )


@dataclass(frozen=True)
class Column:
    """A field of the table.

    Attributes
    ----------
    name : str
        As in products of EGMS, or as InSAR Explorer looks for it.
    short : str
        Of at most ten letters, as shapefiles need.
    decimals : int
        To which values are rounded.
    width : int
        Digits, sign and point together that any value needs.
    """

    name: str
    short: str
    decimals: int
    width: int


@dataclass(frozen=True)
class _Source:
    """Where a column comes from: a dataset of a file, and the factor to the unit of the table."""

    column: Column
    path: Path
    dataset: str
    factor: float


LONGITUDE, LATITUDE = Column("longitude", "longitude", 8, 13), Column("latitude", "latitude", 8, 12)


@dataclass(frozen=True, eq=False)
class Rows:
    """Some points: x, y (n,), names, and values (n, columns), NaN = no data."""

    x: FloatArray
    y: FloatArray
    names: list[str]
    values: FloatArray

    def bounds_with(self, others: FloatArray) -> FloatArray:
        """The rectangle (xmin, ymin, xmax, ymax) around the points and another one; `NOWHERE` is that of none."""
        lows, highs = (self.x.min(), self.y.min()), (self.x.max(), self.y.max())
        return np.concatenate([np.minimum(others[:2], lows), np.maximum(others[2:], highs)])


class PointTable:
    """The table: its columns, and a function that reads the rows of a window.

    Parameters
    ----------
    files : PointFiles
    crs_wkt : str
        Coordinate system of x and y; empty = that of the data.

    Raises
    ------
    FormatError
        When a file cannot be read, lacks its layer, or has another grid.
    """

    def __init__(self, files: PointFiles, crs_wkt: str = "") -> None:
        self.series = DisplacementSeries.open(files.series)
        self.crs_wkt = crs_wkt or self.series.grid.crs_wkt
        self._mask = files.mask
        self._sources = _sources(files)
        dates = (f"D{format_date(day)}" for day in self.series.dates)
        self.columns = (
            LONGITUDE,
            LATITUDE,
            *(source.column for source in self._sources),
            *(Column(name, name, DECIMALS_MM, 9) for name in dates),
        )
        for source in self._sources:
            with open_layer(source.path, source.dataset) as layer:
                self.series.grid.require_same(layer.grid, str(files.series), str(source.path))

    def plan(self) -> blocks.BlockPlan:
        """The windows to read one after the other."""
        shape = (len(self.series.dates), *self.series.grid.shape)
        # a number in a Python list takes four times its own size
        return blocks.plan_blocks(shape[1], shape[2], 60.0 * shape[0], align=hdf5.time_chunks(shape)[1:])

    @contextmanager
    def reader(self) -> Iterator[Callable[[Window], Rows]]:
        """Keep the files open and give a function `read(window)` -> the points of a window."""
        with ExitStack() as opened:
            read = opened.enter_context(series_reader(self.series, self._mask))
            layers = [opened.enter_context(open_layer(source.path, source.dataset)) for source in self._sources]

            def rows(window: Window) -> Rows:
                history = read(window)
                inside = np.isfinite(history).any(axis=0)
                further = [
                    layer.read(window)[inside].astype(np.float64) * source.factor
                    for layer, source in zip(layers, self._sources)
                ]
                return self._rows(window, inside, further, history[:, inside].T)

            yield rows

    def _rows(
        self,
        window: Window,
        inside: npt.NDArray[np.bool_],
        further: list[FloatArray],
        history: npt.NDArray[np.float32],
    ) -> Rows:
        grid = self.series.grid
        row, col = np.nonzero(inside)
        row, col = row + window.row0, col + window.col0
        x, y = grid.x[col], grid.y[row]
        lon, lat = lonlat_points(grid, x, y)
        moved = transform_points(x, y, grid.crs_wkt, self.crs_wkt)
        values = np.empty((len(row), len(self.columns)), dtype=np.float64)
        for number, (column, numbers) in enumerate(zip(self.columns, (lon, lat, *further))):
            values[:, number] = np.round(numbers, column.decimals)
        np.round(history * np.float64(MM), DECIMALS_MM, out=values[:, 2 + len(further) :])
        values += 0.0  # no -0.0
        return Rows(*moved, [f"{r}_{c}" for r, c in zip(row.tolist(), col.tolist())], values)


def _sources(files: PointFiles) -> tuple[_Source, ...]:
    """The columns that the given files have."""
    wanted = (
        _Source(Column("height", "height", 2, 9), files.geometry, "height", 1.0) if files.geometry else None,
        _Source(Column("incidence_angle", "incidence", 3, 8), files.geometry, "incidenceAngle", 1.0)
        if files.geometry
        else None,
        _Source(Column("temporal_coherence", "coherence", 3, 6), files.temporal_coherence, "temporalCoherence", 1.0)
        if files.temporal_coherence
        else None,
        _Source(Column("velocity", "velocity", DECIMALS_MM, 9), files.velocity, "velocity", MM)
        if files.velocity
        else None,
        _Source(Column("velocity_std", "vel_std", DECIMALS_MM, 9), files.velocity, "velocityStd", MM)
        if files.velocity
        else None,
    )
    return tuple(source for source in wanted if source is not None and _has(source))


def _has(source: _Source) -> bool:
    """Whether a file has the layer; what others may lack is left out, what names the file must be there."""
    try:
        with open_layer(source.path, source.dataset):
            return True
    except FormatError:
        if source.dataset in ("velocity", "temporalCoherence", "height"):
            raise
        return False
