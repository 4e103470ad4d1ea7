# SPDX-License-Identifier: GPL-2.0-or-later
"""One line of sight taken for motion in one direction: vertical, horizontal, or along the steepest descent.

The motion in direction p that the line of sight s would see as d is d / (p . s); where p is nearly across s, nothing is
seen of it, and the quotient is noise.

References
----------
Notti, D., et al. (2014). A methodology for improving landslide PSI data analysis. IJRS 35(6), 2186-2214.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from .. import blocks
from ..corrections.base import series_plan
from ..errors import ParameterError
from ..files import hdf5
from ..grid import Grid, Window
from ..line_of_sight import VERTICAL, along, horizontal_vector
from ..products import write_product
from ..progress import Progress
from ..provenance import stamp
from ..series import DisplacementSeries, create_series
from .options import ProjectionOptions
from .terrain import aspect, downslope, r_index, read_gradient, slope, visibility
from .tracks import VELOCITY, VELOCITY_STD, OpenTrack, Track, open_track

FloatArray = npt.NDArray[np.float32]

STEP = "projectlos"
SENSITIVITY, R_INDEX, VISIBILITY, SLOPE, ASPECT = "sensitivity", "rIndex", "visibility", "slope", "aspect"
MAX_PIXELS = 65536


@dataclass(frozen=True)
class ProjectionReport:
    """What was done; `dates` is 0 for a velocity, `has_terrain` says whether heights were known."""

    pixels: int
    rows: int
    cols: int
    dates: int
    has_terrain: bool


@dataclass(frozen=True, eq=False)
class Sensitivity:
    """How a grid is seen.

    Attributes
    ----------
    factor : (rows, cols) array
        What a unit of motion is along the line of sight, NaN where too little or unknown.
    layers : dict of str to (rows, cols) array
        What is written about visibility: sensitivity, and with an elevation model R-index, class, slope and aspect.
    """

    factor: FloatArray
    layers: dict[str, npt.NDArray[Any]]


def project_line_of_sight(
    track: Track, output: str | Path, visibility_path: Path | None, options: ProjectionOptions, progress: Progress
) -> ProjectionReport:
    """Write a velocity or a displacement series along a direction, and how that direction is seen.

    Parameters
    ----------
    output : path
        Of the kind of the track's data, with its layers (`velocity`, `velocityStd`; `timeseries`).
    visibility_path : Path, optional
        Where to write sensitivity, R-index and classes of visibility.

    Raises
    ------
    InsarError
        When files cannot be read, or no pixel is seen; nothing is written then.
    Canceled
        Within a second of Cancel; nothing is left behind.
    """
    for path in (output, visibility_path):
        if path is not None and Path(path).resolve() in {track.data.resolve(), track.geometry_file.resolve()}:
            raise ParameterError(f"{path} is read and cannot be written over; choose another name for the output.")
    with open_track(track) as opened:
        seen = sensitivity(opened, options)
        if not np.isfinite(seen.factor).any():
            raise ParameterError(
                f"Nowhere in {track.data} is 1 mm of motion in the direction '{options.direction}' at least "
                f"{options.min_sensitivity:g} mm along the line of sight; choose another direction or a smaller least "
                "sensitivity."
            )
        head = _attributes(opened, options)
        project = _project_series if opened.dates else _project_velocity
        pixels = project(opened, Path(output), seen.factor, head, progress)
        if visibility_path is not None:
            units = {name: "degree" if name in (SLOPE, ASPECT) else "1" for name in seen.layers}
            write_product(visibility_path, VISIBILITY, opened.grid, seen.layers, head, units)
        share = 100.0 * float(np.isfinite(seen.factor).mean())
        progress.info(f"{share:.1f} % of the area is seen well enough; {pixels} pixels with motion {options.direction}")
        return ProjectionReport(pixels, *opened.grid.shape, len(opened.dates), R_INDEX in seen.layers)


def sensitivity(opened: OpenTrack, options: ProjectionOptions) -> Sensitivity:
    """How motion in the direction, and the ground itself, are seen on the grid of a track.

    Raises
    ------
    InsarError
        When a downslope direction is asked for without heights.
    """
    grid = opened.grid
    sight = opened.sight(Window(0, grid.rows, 0, grid.cols), grid)
    rise = _rise(opened.track, grid, options)
    if options.direction == "downslope" and rise is not None:
        factor = along(downslope(rise, options.least_slope), sight)
    elif options.direction == "azimuth":
        factor = along(horizontal_vector(options.bearing), sight)
    else:
        factor = along(VERTICAL, sight)
    layers: dict[str, npt.NDArray[Any]] = {SENSITIVITY: factor}
    if rise is not None:
        layers[R_INDEX] = r_index(rise, sight)
        layers[VISIBILITY] = visibility(rise, sight)
        layers[SLOPE], layers[ASPECT] = slope(rise), aspect(rise)
    usable = np.abs(factor) >= options.min_sensitivity
    return Sensitivity(np.where(usable, factor, np.float32(np.nan)), layers)


def _rise(track: Track, grid: Grid, options: ProjectionOptions) -> FloatArray | None:
    """The gradient of the ground; None when no heights are known and none are needed."""
    dem = options.dem or track.geometry_file
    if options.dem is None:
        with hdf5.open_read(dem) as file:
            known = "height" in file
        if not known:
            if options.direction == "downslope":
                raise ParameterError(f"{dem} has no heights; give an elevation model for the direction 'downslope'.")
            return None
    return read_gradient(dem, grid, options.smoothing)


def _attributes(opened: OpenTrack, options: ProjectionOptions) -> dict[str, str]:
    track = opened.track
    kept = opened.metadata.inherited
    inputs = {"data": track.data, "geometry": track.geometry_file, "mask": track.mask, "dem": options.dem}
    parameters = {key: value for key, value in asdict(options).items() if key != "dem"}
    return {**kept, **stamp(STEP, inputs, parameters), "MOTION": options.direction}


def _project_velocity(
    opened: OpenTrack, output: Path, factor: FloatArray, head: dict[str, str], progress: Progress
) -> int:
    grid = opened.grid
    names = (VELOCITY, VELOCITY_STD) if opened.has_std else (VELOCITY,)
    layers = {name: np.full(grid.shape, np.nan, dtype=np.float32) for name in names}

    def read(window: Window) -> tuple[FloatArray, FloatArray | None]:
        return opened.values(window, grid, "near"), opened.std(window, grid, "near")

    def work(data: Any, _check: Callable[[], None]) -> Any:
        return data

    def write(window: Window, data: tuple[FloatArray, FloatArray | None]) -> None:
        values, std = data
        layers[VELOCITY][window.slices] = values / factor[window.slices]
        if std is not None:
            layers[VELOCITY_STD][window.slices] = std / np.abs(factor[window.slices])

    blocks.run(blocks.plan_blocks(*grid.shape, 40.0, max_pixels=MAX_PIXELS), read, work, write, progress)
    write_product(output, VELOCITY, grid, layers, head, dict.fromkeys(layers, "m/year"))
    return int(np.isfinite(layers[VELOCITY]).sum())


def _project_series(
    opened: OpenTrack, output: Path, factor: FloatArray, head: dict[str, str], progress: Progress
) -> int:
    series = DisplacementSeries.open(opened.track.data)
    pixels = 0

    def read(window: Window) -> tuple[Window, FloatArray]:
        return window, opened.values(window, series.grid, "near")

    def work(data: tuple[Window, FloatArray], check: Callable[[], None]) -> FloatArray:
        window, values = data
        check()
        return np.asarray(values / factor[window.slices], dtype=np.float32)

    with create_series(output, series.grid, series.dates, series.bperp, head) as writer:

        def write(window: Window, values: FloatArray) -> None:
            nonlocal pixels
            pixels += int(np.isfinite(values).any(axis=0).sum())
            writer.write(window, values)

        blocks.run(series_plan(series, 8.0 * len(series.dates)), read, work, write, progress)
    return pixels
