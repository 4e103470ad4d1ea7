# SPDX-License-Identifier: GPL-2.0-or-later
"""Tides of the solid Earth, which lift the ground by up to 30 cm and tilt a wide scene by centimetres."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from ..errors import FormatError
from ..grid import Grid, Window
from ..orbit import line_of_sight, linear_weights, lonlat
from ..progress import Progress
from ..series import DisplacementSeries
from ..tides.earth_tides import solid_earth_tide
from ..tides.ephemerides import Instants
from .base import CorrectionFiles, FloatArray, geometry_layer, register
from .delay import DelayCorrection, DelayReader

NODES = 17
"""Points a side at which tides are computed; between them they are linear to 2 micrometres in 250 km."""


@register
@dataclass(frozen=True)
class SolidEarthTides(DelayCorrection):
    """Subtract the tides of the solid Earth.

    Attributes
    ----------
    seconds : float, optional
        When the radar passed, seconds of the day in UTC; None = as the series says (CENTER_LINE_UTC).
    """

    seconds: float | None = None

    id: ClassVar[str] = "correcttides"

    @contextmanager
    def delay(self, files: CorrectionFiles, series: DisplacementSeries, progress: Progress) -> Iterator[DelayReader]:
        """Compute the tides of all dates at the nodes; interpolate and project those of a window."""
        instants = Instants.of(series.dates, self._time_of_day(series))
        sight = line_of_sight(
            geometry_layer(files, series, "incidenceAngle"), geometry_layer(files, series, "azimuthAngle")
        )
        node_rows, node_cols = (np.linspace(-0.5, count - 0.5, NODES) for count in series.grid.shape)
        tides = tides_at_nodes(series.grid, node_rows, node_cols, instants)

        def read(window: Window) -> FloatArray:
            down = linear_weights(node_rows, np.arange(window.row0, window.row1)).astype(np.float32)
            across = linear_weights(node_cols, np.arange(window.col0, window.col1)).astype(np.float32).T
            total = np.zeros((len(series.dates), *window.shape), dtype=np.float32)
            for part, tide in zip(sight, tides):
                moved = down @ tide @ across
                moved *= part[window.slices]
                total += moved
            return total

        yield read

    def _time_of_day(self, series: DisplacementSeries) -> float:
        seconds = series.metadata.number("CENTER_LINE_UTC") if self.seconds is None else self.seconds
        if seconds is None:
            raise FormatError(
                f"{series.path} does not say at what time of the day the radar passed (attribute CENTER_LINE_UTC), "
                "which tides depend on; give the time."
            )
        return seconds


def tides_at_nodes(
    grid: Grid, rows: FloatArray, cols: FloatArray, instants: Instants
) -> tuple[FloatArray, FloatArray, FloatArray]:
    """East, north and up displacement (N, R, C) float32 at nodes of a grid, metres.

    Parameters
    ----------
    rows, cols : (R,), (C,) array
        Of the nodes; whole numbers are centres of pixels.
    """
    x, y = np.meshgrid(grid.x0 + (cols + 0.5) * grid.dx, grid.y0 + (rows + 0.5) * grid.dy)
    lon, lat = lonlat(grid, x.reshape(-1), y.reshape(-1))
    east, north, up = (tide.reshape(-1, *x.shape).astype(np.float32) for tide in solid_earth_tide(lon, lat, instants))
    return east, north, up
