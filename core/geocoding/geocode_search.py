# SPDX-License-Identifier: GPL-2.0-or-later
"""The nearest radar pixel to each pixel of a map, from images of the latitude and longitude of radar pixels.

The map is worked through tile by tile. The radar pixels near a tile are found by the bounding boxes of blocks of
the radar image, and put into a k-d tree (Maneewongvatana and Mount, 1999), which finds the nearest exactly: folds
of the image (layover) and its turn against the map make no difference, and memory is that of one tile.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from ..coordinates import wkt_from_epsg
from ..errors import FormatError
from ..grid import Grid, Window
from ..progress import Progress, subrange
from .geocode import Lookup, empty_index, metres_per_degree

Array = npt.NDArray[np.float64]
Coordinates = Callable[[Window], tuple[Array, Array]]
"""Gives longitude and latitude (degrees, WGS 84) of a window of the radar image; NaN, or both 0, where unknown."""

BLOCK = 64
"""Rows and columns of a block of the radar image whose bounding box is kept."""
TILE = 512
"""Rows and columns of a tile of a map that is as fine as the image."""
SLACK = 0.55
"""A map pixel is taken to lie in the image up to this part of a radar pixel's diagonal from its middle."""
REACH = 6.0
"""Where slopes facing the radar stretch radar pixels, they are followed up to this many times the usual size."""


@dataclass(frozen=True)
class _Survey:
    """What one pass over the coordinates gives.

    Attributes
    ----------
    boxes : (4, block rows, block cols) array
        West, south, east and north of each block; NaN where it has no coordinates.
    steps : (2, 2) array
        Usual change of longitude and latitude (columns), degrees, from row to row and from column to column (rows).
    origin : float
        Longitudes are given within 180 degrees of it.
    """

    boxes: Array
    steps: Array
    origin: float


def lookup_from_coordinates(
    read: Coordinates, shape: tuple[int, int], pixel_size: float | None, name: str, progress: Progress
) -> Lookup:
    """Build a lookup from the latitude and longitude of each radar pixel, as ISCE and MintPy keep them.

    Parameters
    ----------
    read : callable
        Longitude and latitude of a window of the radar image.
    shape : (int, int)
        Rows and columns of the radar image.
    pixel_size : float, optional
        Metres. Default: as fine as the data, in longitude and in latitude.
    name : str
        Of the files, for messages.

    Returns
    -------
    Lookup
        On a grid in EPSG:4326 around the image; pixels further from it than about half of one of its own are outside.

    Raises
    ------
    FormatError
        When there are no coordinates.
    """
    survey = _survey(read, shape, name, subrange(progress, 0.0, 0.3))
    west, south = (float(np.nanmin(survey.boxes[i])) for i in (0, 1))
    east, north = (float(np.nanmax(survey.boxes[i])) for i in (2, 3))
    metres = np.array(metres_per_degree((south + north) / 2.0))
    dx, dy = np.hypot(*survey.steps) if pixel_size is None else pixel_size / metres
    cols, rows = (int(np.floor(side / step + 0.5)) + 1 for side, step in ((east - west, dx), (north - south, dy)))
    grid = Grid(rows, cols, west - dx / 2.0, north + dy / 2.0, float(dx), -float(dy), wkt_from_epsg(4326))
    index = empty_index(grid, shape)
    usual = np.hypot(*(survey.steps * metres).T)
    # a map coarser than the image has tiles of fewer pixels, so that the radar pixels in one stay few
    side = max(1, int(TILE * min(1.0, np.sqrt(usual.prod() / (dx * dy * metres.prod())))))
    tiles = [(row, col) for row in range(0, rows, side) for col in range(0, cols, side)]
    share = subrange(progress, 0.3, 1.0)
    for number, (row, col) in enumerate(tiles):
        progress.check()
        share(number / len(tiles), "Finding the radar pixel of each map pixel")
        tile = Window(row, min(row + side, rows), col, min(col + side, cols))
        index[tile.slices] = _nearest(read, shape, survey, grid.crop(tile), metres, usual)
    return Lookup(grid, shape, index)


def _known(read: Coordinates, window: Window) -> tuple[Array, Array]:
    """Coordinates with NaN where there are none."""
    lon, lat = (np.asarray(part, dtype=np.float64) for part in read(window))
    unknown = ~(np.isfinite(lon) & np.isfinite(lat)) | ((lon == 0.0) & (lat == 0.0)) | (np.abs(lat) > 90.0)
    return np.where(unknown, np.nan, lon), np.where(unknown, np.nan, lat)


def _near(lon: Array, origin: float) -> Array:
    """Longitudes within 180 degrees of one, so that the date line is no border."""
    return np.asarray(lon - 360.0 * np.round((lon - origin) / 360.0))


def _survey(read: Coordinates, shape: tuple[int, int], name: str, progress: Progress) -> _Survey:
    rows, cols = shape
    step = max(1, min(BLOCK, min(shape) // 8))
    origin = float("nan")
    bands, samples = [], []
    for row in range(0, rows, BLOCK):
        progress.check()
        progress(row / rows, "Reading latitudes and longitudes")
        window = Window(row, min(row + BLOCK, rows), 0, cols)
        lon, lat = _known(read, window)
        if np.isnan(origin) and np.isfinite(lon).any():
            origin = float(lon[np.isfinite(lon)][0])
        lon = _near(lon, origin)
        bands.append(np.stack([_by_block(lon, np.fmin), _by_block(lat, np.fmin), _by_block(lon, np.fmax),
                               _by_block(lat, np.fmax)]))  # fmt: skip
        samples.append(np.stack([lon, lat])[:, (-row) % step :: step, ::step])
    if np.isnan(origin):
        raise FormatError(f"{name} hold no latitude and longitude (all are 0 or no data); make them again.")
    sample = np.concatenate(samples, axis=1)
    steps = np.stack([_usual(np.diff(sample, axis=axis)) for axis in (1, 2)]) / step
    if not (np.isfinite(steps).all() and np.hypot(*steps).all()):
        raise FormatError(f"{name} hold too few latitudes and longitudes to place the image; make them again.")
    return _Survey(np.concatenate(bands, axis=1), steps, origin)


def _by_block(band: Array, function: Any) -> Array:
    """Least or greatest value of each block of a band (rows, cols), NaN left out: (1, blocks)."""
    starts = np.arange(0, band.shape[1], BLOCK)
    return np.asarray(function.reduceat(function.reduce(band, axis=0), starts))[np.newaxis]


def _usual(changes: Array) -> Array:
    """Median of the changes of longitude and latitude (2, ...)."""
    flat = changes.reshape(2, -1)
    flat = flat[:, np.isfinite(flat).all(axis=0)]
    return np.median(flat, axis=1) if flat.size else np.full(2, np.nan)


def _nearest(
    read: Coordinates, shape: tuple[int, int], survey: _Survey, tile: Grid, metres: Array, usual: Array
) -> npt.NDArray[np.int64]:
    """Index of the radar pixel of each pixel of a tile of the map, -1 outside the image.

    Parameters
    ----------
    metres : (2,) array
        Metres of a degree of longitude and of latitude.
    usual : (2,) array
        Metres from row to row and from column to column.
    """
    from scipy.spatial import cKDTree

    reach = REACH * SLACK * float(np.hypot(*usual))
    margin_x, margin_y = reach / metres
    xmin, ymin, xmax, ymax = tile.extent
    box = (xmin - margin_x, ymin - margin_y, xmax + margin_x, ymax + margin_y)
    found = np.full(tile.shape, -1, dtype=np.int64)
    window = _touching(survey.boxes, shape, box)
    if window is None:
        return found
    lon, lat = _known(read, window)
    lon = _near(lon, survey.origin)
    with np.errstate(invalid="ignore"):
        inside = (lon >= box[0]) & (lon <= box[2]) & (lat >= box[1]) & (lat <= box[3])
    if not inside.any():
        return found
    east, north = lon * metres[0], lat * metres[1]
    limits = SLACK * np.hypot(*(np.fmax(size, _stretch(east, north, axis)) for axis, size in enumerate(usual)))
    tree = cKDTree(np.column_stack([east[inside], north[inside]]), balanced_tree=False, compact_nodes=False)
    x, y = np.meshgrid(tile.x * metres[0], tile.y * metres[1])
    targets = np.column_stack([x.ravel(), y.ravel()])
    distance, nearest = tree.query(targets, distance_upper_bound=reach, workers=os.cpu_count() or 1)
    hit = np.flatnonzero(np.isfinite(distance))
    hit = hit[distance[hit] <= limits[inside][nearest[hit]]]
    row, col = (part[nearest[hit]] for part in np.nonzero(inside))
    found.reshape(-1)[hit] = (row + window.row0) * shape[1] + col + window.col0
    return found


def _touching(boxes: Array, shape: tuple[int, int], box: tuple[float, float, float, float]) -> Window | None:
    """The part of the radar image whose blocks touch a box."""
    west, south, east, north = boxes
    touch = (west <= box[2]) & (east >= box[0]) & (south <= box[3]) & (north >= box[1])
    rows, cols = np.nonzero(touch)
    if not len(rows):
        return None
    return Window(
        int(rows.min()) * BLOCK,
        min((int(rows.max()) + 1) * BLOCK, shape[0]),
        int(cols.min()) * BLOCK,
        min((int(cols.max()) + 1) * BLOCK, shape[1]),
    )


def _stretch(east: Array, north: Array, axis: int) -> Array:
    """Distance of each radar pixel to the further one of its two neighbours along an axis, metres; NaN = unknown."""
    step = np.hypot(np.diff(east, axis=axis), np.diff(north, axis=axis))
    after, before = [(0, 0), (0, 0)], [(0, 0), (0, 0)]
    after[axis], before[axis] = (0, 1), (1, 0)
    return np.fmax(np.pad(step, after, constant_values=np.nan), np.pad(step, before, constant_values=np.nan))
