# SPDX-License-Identifier: GPL-2.0-or-later
"""Measurements of one line of sight, a velocity or a displacement series, with its geometry, on any grid."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import numpy as np
import numpy.typing as npt

from ..areas import circle, polygon_area, summarise
from ..coordinates import crs_name, transform_point
from ..errors import FormatError, ParameterError
from ..files import hdf5
from ..files.pixels import Layer, open_layer
from ..grid import Grid, Window
from ..line_of_sight import sight_vector
from ..metadata import Metadata
from ..series import TIMESERIES, DisplacementSeries
from .common_grid import OnGrid

FloatArray = npt.NDArray[np.float32]

VELOCITY, VELOCITY_STD = "velocity", "velocityStd"
INCIDENCE, AZIMUTH = "incidenceAngle", "azimuthAngle"
GEOMETRY_PLACES = (
    "geometryGeo.h5",
    "inputs/geometryGeo.h5",
    "geo_geometryRadar.h5",
    "geo/geo_geometryRadar.h5",
    "../inputs/geometryGeo.h5",
)
"""Where a geometry file is looked for from the folder of the data."""


@dataclass(frozen=True)
class Track:
    """Files of one line of sight.

    Attributes
    ----------
    data : Path
        velocity.h5 or timeseries.h5 of ours or MintPy's.
    geometry : Path, optional
        Incidence and azimuth angles on any grid; None = the one beside the data.
    mask : Path, optional
        Reliable pixels, on any grid.
    """

    data: Path
    geometry: Path | None = None
    mask: Path | None = None

    @property
    def geometry_file(self) -> Path:
        """The geometry file that is read.

        Raises
        ------
        ParameterError
            When none is given and none lies beside the data.
        """
        if self.geometry is not None:
            return self.geometry
        found = next((self.data.parent / name for name in GEOMETRY_PLACES if (self.data.parent / name).is_file()), None)
        if found is None:
            raise ParameterError(f"No geometryGeo.h5 lies beside {self.data}; give the geometry file of this track.")
        return found


@dataclass(frozen=True)
class Place:
    """A map point with a radius, over which a reference is taken.

    Attributes
    ----------
    x, y : float
    radius : float
        Metres on the ground; 0 = the pixel that holds the point.
    crs_wkt : str
        Of the point; empty = that of the grid that it is used with.
    """

    x: float
    y: float
    radius: float = 0.0
    crs_wkt: str = ""

    def pixels(self, grid: Grid) -> tuple[Window, npt.NDArray[np.bool_]]:
        """The window of a grid and its pixels that belong to the place.

        Raises
        ------
        ParameterError
            When it lies outside the grid.
        """
        x, y = transform_point(self.x, self.y, self.crs_wkt, grid.crs_wkt)
        area = polygon_area(grid, circle(grid, x, y, self.radius)) if self.radius > 0 else None
        if area is not None:
            return area.window, area.inside
        pixel = grid.pixel(x, y)
        if pixel is None:
            raise ParameterError(
                f"The point ({self.x:.10g}, {self.y:.10g}) lies outside the data ({crs_name(grid.crs_wkt)} "
                f"{', '.join(f'{edge:.8g}' for edge in grid.extent)}); choose one over the data."
            )
        row, col = pixel
        return Window(row, row + 1, col, col + 1), np.ones((1, 1), dtype=bool)


class OpenTrack:
    """An open track on a target grid; made by :func:`open_track`.

    Attributes
    ----------
    track : Track
    grid : Grid
        Its own.
    dates : tuple of date
        Of a series; empty for a velocity.
    metadata : Metadata
    has_std : bool
        Whether standard deviations of velocity are there.
    """

    def __init__(
        self,
        track: Track,
        grid: Grid,
        metadata: Metadata,
        read: Callable[[Window], FloatArray],
        read_std: Callable[[Window], FloatArray] | None,
        angles: tuple[Layer, Layer],
        mask: Layer | None,
        dates: tuple[date, ...] = (),
    ) -> None:
        self.track, self.grid, self.metadata, self.dates = track, grid, metadata, dates
        self._read, self._read_std, self._angles, self._mask = read, read_std, angles, mask
        self.has_std = read_std is not None

    def values(self, window: Window, target: Grid, method: str) -> FloatArray:
        """Velocity (rows, cols), m/year, or displacement (N, rows, cols), metres; NaN outside the mask."""
        data = OnGrid(self.grid, target, method).read(self._read, window, self.track.data)
        if self._mask is None:
            return data
        layer = self._mask
        mask = OnGrid(layer.grid, target, "near").read(layer.read, window, self.track.mask or "")
        return np.where(np.nan_to_num(mask, nan=0.0) != 0, data, np.float32(np.nan))

    def std(self, window: Window, target: Grid, method: str) -> FloatArray | None:
        """Standard deviation of velocity (rows, cols), m/year; None when it is not there."""
        if self._read_std is None:
            return None
        return OnGrid(self.grid, target, method).read(self._read_std, window, self.track.data)

    def sight(self, window: Window, target: Grid) -> FloatArray:
        """Unit vector toward the radar (3, rows, cols)."""
        incidence, azimuth = self._angles

        def read(part: Window) -> FloatArray:
            return sight_vector(incidence.read(part), azimuth.read(part))

        return OnGrid(incidence.grid, target, "bilinear").read(read, window, self.track.geometry_file)

    def at(self, place: Place, target: Grid, method: str) -> npt.NDArray[np.float64]:
        """Median over a place: velocity (1,) or history (N,).

        Raises
        ------
        ParameterError
            When there are no data.
        """
        window, inside = place.pixels(target)
        values = np.atleast_3d(self.values(window, target, method).reshape(-1, *window.shape))[:, inside]
        middle = summarise(values, "median")[0]
        if not np.isfinite(middle).any():
            raise ParameterError(
                f"{self.track.data} has no data at the reference ({place.x:.10g}, {place.y:.10g}); choose another "
                "place or a larger radius."
            )
        return middle


@contextmanager
def open_track(track: Track) -> Iterator[OpenTrack]:
    """Open the files of a track.

    Raises
    ------
    InsarError
        When a file cannot be read or lacks a layer.
    """
    with ExitStack() as opened:
        geometry = track.geometry_file
        incidence = opened.enter_context(open_layer(geometry, INCIDENCE))
        azimuth = opened.enter_context(open_layer(geometry, AZIMUTH))
        mask = opened.enter_context(open_layer(track.mask)) if track.mask else None
        if is_series(track.data):
            series = DisplacementSeries.open(track.data)
            read = opened.enter_context(series.reader())
            yield OpenTrack(track, series.grid, series.metadata, read, None, (incidence, azimuth), mask, series.dates)
            return
        layer = opened.enter_context(open_velocity(track.data))
        with hdf5.open_read(track.data) as file:
            metadata, has_std = Metadata(hdf5.attributes(file), str(track.data)), VELOCITY_STD in file
        std = opened.enter_context(open_layer(track.data, VELOCITY_STD)).read if has_std else None
        yield OpenTrack(track, layer.grid, metadata, layer.read, std, (incidence, azimuth), mask)


@contextmanager
def open_velocity(path: Path) -> Iterator[Layer]:
    """Open the velocity of a file of ours or MintPy's, which writes 0 where a pixel has no solution; NaN = no data.

    Raises
    ------
    FormatError
        When the file cannot be read or has none.
    """
    with open_layer(path, VELOCITY) as layer:
        with hdf5.open_read(path) as file:
            metadata, ours = Metadata(hdf5.attributes(file), str(path)), hdf5.has_grid_mapping(file)
        yield layer if ours else replace(layer, read=_without_zeros(layer, metadata))


def is_series(path: Path) -> bool:
    """Whether a file is a displacement series (else it is a velocity).

    Raises
    ------
    FormatError
        When it is neither.
    """
    with hdf5.open_read(path) as file:
        if TIMESERIES in file and "date" in file:
            return True
        if VELOCITY in file:
            return False
    raise FormatError(f"{path} holds neither a velocity nor a displacement series; give velocity.h5 or timeseries.h5.")


def _without_zeros(layer: Layer, metadata: Metadata) -> Callable[[Window], FloatArray]:
    """Reads a velocity of MintPy, which writes 0 where a pixel has no solution; the reference pixel is valid."""

    def read(window: Window) -> FloatArray:
        data = layer.read(window)
        missing = data == 0
        if metadata.reference is not None:
            row, col = metadata.reference
            if window.row0 <= row < window.row1 and window.col0 <= col < window.col1:
                missing[row - window.row0, col - window.col0] = False
        data[missing] = np.nan
        return data

    return read
