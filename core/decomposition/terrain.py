# SPDX-License-Identifier: GPL-2.0-or-later
"""Slopes of an elevation model: gradient, steepest descent, and what side-looking radar makes of them.

References
----------
Notti, D., et al. (2014). A methodology for improving landslide PSI data analysis. IJRS 35(6), 2186-2214: R-index, and
motion along the slope.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from ..distances import scale
from ..errors import ParameterError
from ..files.pixels import open_layer
from ..grid import Grid, Window
from .common_grid import OnGrid

FloatArray = npt.NDArray[np.float32]

SHADOW, LAYOVER, FORESHORTENED, GOOD, UNKNOWN = 0, 1, 2, 3, 255
"""Classes of visibility; bytes in files."""
LEAST_R_INDEX = 0.33
"""Of slopes that are seen well."""
SCALE_ROWS = 9
"""Rows at which the size of a pixel on the ground is computed; between them it is linear to a millimetre."""


def gradient(height: npt.NDArray[np.floating[Any]], grid: Grid, smoothing: float = 0.0) -> FloatArray:
    """Rise of the ground toward east and north, metres a metre.

    Central differences; the grid's columns are taken to run from north to south. Slopes are smoothed, not heights: that
    is the same inside, and right at edges.

    Parameters
    ----------
    height : (rows, cols) array
        Metres, NaN = no data.
    smoothing : float
        Standard deviation of a Gaussian, pixels; 0 = none.

    Returns
    -------
    (2, rows, cols) array
        NaN where a neighbour has no height.
    """
    heights = np.asarray(height, dtype=np.float64)
    down, across = _pixel_sides(grid)
    to_south = np.gradient(heights, axis=0) if grid.rows > 1 else np.zeros(grid.shape)
    to_east = np.gradient(heights, axis=1) if grid.cols > 1 else np.zeros(grid.shape)
    rise = np.stack([to_east / across[:, None], -to_south / down[:, None]])
    rise[:, np.isnan(rise).any(axis=0)] = np.nan
    if smoothing > 0:
        rise = np.stack([_smoothed(part, smoothing) for part in rise])
    return np.asarray(rise, dtype=np.float32)


def slope(rise: FloatArray) -> FloatArray:
    """Steepness of a gradient (2, rows, cols), degrees."""
    return np.asarray(np.degrees(np.arctan(np.hypot(rise[0], rise[1]))), dtype=np.float32)


def aspect(rise: FloatArray) -> FloatArray:
    """Where a slope faces, degrees clockwise from north, 0 to 360."""
    return np.asarray(np.degrees(np.arctan2(-rise[0], -rise[1])) % 360.0, dtype=np.float32)


def downslope(rise: FloatArray, least_slope: float = 0.0) -> FloatArray:
    """Unit vector of steepest descent on the ground (3, rows, cols); NaN on ground flatter than so many degrees."""
    steep = np.hypot(rise[0], rise[1]).astype(np.float64)
    steep[~(steep > np.tan(np.radians(least_slope)))] = np.nan
    length = steep * np.sqrt(1.0 + steep**2)
    vector = np.stack([-rise[0] / length, -rise[1] / length, -(steep**2) / length])
    return np.asarray(vector, dtype=np.float32)


def r_index(rise: FloatArray, sight: FloatArray) -> FloatArray:
    """How long the slope is in the image, relative to the slope itself, seen in the plane of the line of sight.

    sin(incidence - apparent slope toward the radar): 0 or less is layover, sin(incidence) is flat ground.

    Parameters
    ----------
    rise : (2, ...) array
        Of :func:`gradient`.
    sight : (3, ...) array
        Of :func:`~.line_of_sight.sight_vector`.
    """
    return np.asarray(np.sin(_local_angle(rise, sight)), dtype=np.float32)


def visibility(rise: FloatArray, sight: FloatArray) -> npt.NDArray[np.uint8]:
    """Class of each slope: `SHADOW`, `LAYOVER`, `FORESHORTENED` (R-index below `LEAST_R_INDEX`), `GOOD`, `UNKNOWN`.

    From slope and line of sight of the pixel alone: what other ground does (cast shadow, passive layover) is not seen.
    """
    angle = _local_angle(rise, sight)
    classes = np.full(angle.shape, GOOD, dtype=np.uint8)
    classes[np.sin(angle) < LEAST_R_INDEX] = FORESHORTENED
    classes[angle <= 0] = LAYOVER
    classes[angle >= np.pi / 2] = SHADOW
    classes[np.isnan(angle)] = UNKNOWN
    return classes


def _local_angle(rise: FloatArray, sight: FloatArray) -> npt.NDArray[np.float64]:
    """Incidence angle minus apparent slope toward the radar, radians."""
    east, north, up = (part.astype(np.float64) for part in sight)
    across = np.hypot(east, north)
    with np.errstate(invalid="ignore", divide="ignore"):
        fall = -(rise[0] * east + rise[1] * north) / across
    return np.asarray(np.arctan2(across, up) - np.arctan(fall))


def _smoothed(values: npt.NDArray[np.float64], sigma: float) -> npt.NDArray[np.float64]:
    """Gaussian mean of the values that are there."""
    from scipy.ndimage import gaussian_filter

    known = np.isfinite(values)
    weight = gaussian_filter(known.astype(np.float64), sigma, mode="nearest")
    total = gaussian_filter(np.where(known, values, 0.0), sigma, mode="nearest")
    return np.where(known, total / np.maximum(weight, 1e-12), np.nan)


def _pixel_sides(grid: Grid) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]:
    """Height and width of the pixels of each row on the ground, metres (rows,) each."""
    xmin, ymin, xmax, ymax = grid.extent
    y = np.linspace(ymin, ymax, SCALE_ROWS)
    across, down = np.array([scale(grid, 0.5 * (xmin + xmax), float(place)) for place in y]).T
    return np.interp(grid.y, y, down) * abs(grid.dy), np.interp(grid.y, y, across) * abs(grid.dx)


def read_gradient(dem: Path, grid: Grid, smoothing: float) -> FloatArray:
    """Gradient (2, rows, cols) on a grid of an elevation model on any other one.

    Parameters
    ----------
    dem : Path
        A raster of heights, or an HDF5 file with `height`.
    smoothing : float
        See :func:`gradient`; pixels of `grid`.

    Raises
    ------
    InsarError
        When it cannot be read or has no height there.
    """
    with open_layer(dem, "height" if dem.suffix.lower() in (".h5", ".he5") else "") as layer:
        whole = Window(0, grid.rows, 0, grid.cols)
        height = OnGrid(layer.grid, grid, "bilinear").read(layer.read, whole, dem)
    if not np.isfinite(height).any():
        raise ParameterError(f"The elevation model {dem} has no height in this area; give one that covers it.")
    return gradient(height, grid, smoothing)
