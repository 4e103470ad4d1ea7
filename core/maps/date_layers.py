# SPDX-License-Identifier: GPL-2.0-or-later
"""All dates of a displacement series as one GeoTIFF with a band per date, to step through on a map.

A series file keeps the history of a pixel together, so reading one date means reading the whole file. This is done
once; afterwards each date is one contiguous piece.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import numpy as np
import numpy.typing as npt

from ..blocks import plan_blocks
from ..files.hdf5 import time_chunks
from ..files.raster import create_geotiff
from ..grid import Grid
from ..products import read_mask
from ..progress import NullProgress, Progress
from ..series import DisplacementSeries
from .map_layers import SOURCE_TAG

MAX_BYTES = 512 * 1024**2
"""Size of the file above which only every n-th pixel is taken."""
SAMPLES = 2000
"""Pixels whose values are kept to choose a colour range from."""
MILLIMETRES = np.float32(1000.0)


@dataclass(frozen=True, eq=False)
class DateLayers:
    """What was written.

    Attributes
    ----------
    path : Path
        GeoTIFF, float32, millimetres, NaN = no data; band i+1 is date i.
    grid : Grid
        Of the GeoTIFF: coarser than that of the series when that is very large.
    dates : tuple of date
    samples : (N, S) float32 array
        Millimetres at pixels spread over the map that have data, the same pixels on each date.
    """

    path: Path
    grid: Grid
    dates: tuple[date, ...]
    samples: npt.NDArray[np.float32]


def write_dates(
    series: DisplacementSeries,
    path: str | Path,
    mask_path: str | Path | None = None,
    progress: Progress | None = None,
    max_bytes: float = MAX_BYTES,
) -> DateLayers:
    """Write every date of a series into one GeoTIFF, atomically.

    Parameters
    ----------
    mask_path : path, optional
        A mask on the same grid (HDF5 or raster); pixels of 0 or no data there become no data.
    max_bytes : float
        The larger the grid, the more pixels are left out (the middle one of n x n stays) to keep to this size.

    Raises
    ------
    FormatError
        When the series or mask is damaged, the mask has another grid, or the file cannot be written.
    Canceled
        When the person stopped it.
    """
    progress = progress or NullProgress()
    count, (rows, cols) = len(series.dates), series.grid.shape
    step = min(max(1, math.ceil(math.sqrt(count * rows * cols * 4.0 / max_bytes))), rows, cols)
    grid = series.grid.multilook(step)
    mask = read_mask(mask_path, series.grid, str(series.path)) if mask_path is not None else None
    plan = plan_blocks(rows, cols, count * 12.0, align=time_chunks((count, rows, cols))[1:])
    share = SAMPLES / (rows * cols)
    chooser = np.random.default_rng(0)
    samples: list[npt.NDArray[np.float32]] = []
    tags = {SOURCE_TAG: str(series.path.resolve())}
    with create_geotiff(path, grid, count, tags) as writer, series.reader() as read:
        for number, day in enumerate(series.dates, start=1):
            writer.describe(number, day.isoformat(), "mm")
        for number, window in enumerate(plan, start=1):
            progress.check()
            data = read(window) * MILLIMETRES
            if mask is not None:
                data[:, ~mask[window.slices]] = np.nan
            flat = data.reshape(count, -1)
            samples.append(flat[:, chooser.random(flat.shape[1]) < share])
            kept_rows = _kept(window.row0, window.row1, step, grid.rows)
            kept_cols = _kept(window.col0, window.col1, step, grid.cols)
            if len(kept_rows) and len(kept_cols):
                thinned = data[:, kept_rows - window.row0][:, :, kept_cols - window.col0] if step > 1 else data
                writer.write(int(kept_rows[0]) // step, int(kept_cols[0]) // step, thinned)
            progress(number / len(plan))
    picked = np.concatenate(samples, axis=1)
    return DateLayers(Path(path), grid, series.dates, picked[:, np.isfinite(picked).any(axis=0)])


def _kept(first: int, stop: int, step: int, limit: int) -> npt.NDArray[np.intp]:
    """Rows or columns of `first`..`stop`-1 that stay when the middle one of `step` is taken, `limit` of them in all."""
    index = np.arange(first, stop)
    kept = (index % step == step // 2) & (index // step < limit)
    return np.asarray(index[kept], dtype=np.intp)
