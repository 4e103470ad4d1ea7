# SPDX-License-Identifier: GPL-2.0-or-later
"""The ionosphere that topsStack estimated by the split spectrum: phases of pairs chosen for that, in many more looks.

They have the sign of the interferograms: what is in `merged/interferograms/A_B` stands in `ion/A_B`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ..dates import find_dates
from ..errors import ParameterError
from ..grid import Window
from ..network.network import Network, Pair
from ..progress import Progress
from . import isce2_files as names
from .aria_names import IONOSPHERE
from .base import FloatArray
from .pair_layers import describe_pairs
from .radar import radar_grid, raster_shape, require_shape, require_whole
from .rasters import Band, RasterSource, phase_band

PATTERN = "ion/*/ion_cal/filt.ion"
"""Amplitude and phase, filtered; beside it lies what was not."""
USUAL_LOOKS = 50, 200
"""In azimuth and range: topsStack advises against others."""


@dataclass(frozen=True)
class SmoothBand(Band):
    """A raster with fewer pixels than the interferograms, of something smooth: interpolated between their centres.

    Attributes
    ----------
    share : (float, float)
        Rows and columns of it that a pixel of the interferograms takes.
    """

    share: tuple[float, float] = (1.0, 1.0)

    def read(self, window: Window, out: FloatArray | None = None) -> FloatArray:
        """Pixels of a window of the interferograms (rows, cols), bilinear among those with data, NaN = no data."""
        from scipy.ndimage import map_coordinates

        rows, cols = raster_shape(self.name)
        data = super().read(Window(0, rows, 0, cols))
        places = np.meshgrid(
            (np.arange(window.row0, window.row1) + 0.5) * self.share[0] - 0.5,
            (np.arange(window.col0, window.col1) + 0.5) * self.share[1] - 0.5,
            indexing="ij",
        )
        known = np.isfinite(data)
        weight, total = (
            map_coordinates(image, places, np.float32, order=1, mode="nearest")
            for image in (known.astype(np.float32), np.where(known, data, np.float32(0.0)))
        )
        result = np.empty(window.shape, dtype=np.float32) if out is None else out
        result[...] = np.nan
        return np.divide(total, weight, out=result, where=weight >= 0.5)


def find_ionosphere(root: Path, skipped: list[str]) -> dict[Pair, Band]:
    """The phase of each pair, negated where its folder names the later date first."""
    found: dict[Pair, Band] = {}
    for path in sorted(path.with_suffix("") for path in root.glob(f"{PATTERN}.xml")):
        folder = path.parents[1]
        try:
            first, second = find_dates(folder.name)
        except (ParameterError, ValueError) as error:
            skipped.append(f"{folder.relative_to(root)}: {str(error).rstrip('.')}")
            continue
        pair = (first, second) if first < second else (second, first)
        found[pair] = phase_band(names.opened_as(path), 1.0 if first < second else -1.0, 2)
    return found


def ionosphere_source(
    bands: Mapping[Pair, Band],
    network: Network,
    shape: tuple[int, int],
    full: tuple[int, int] | None,
    progress: Progress,
) -> RasterSource:
    """The pairs as a stack of the radar image of the interferograms.

    Parameters
    ----------
    bands : mapping of Pair to Band
        From :func:`find_ionosphere`, at least one.
    network : Network
        Of these pairs, in the order of their dates.
    shape : (int, int)
        Rows and columns of the interferograms.
    full : (int, int), optional
        Those of the image in one look. Without it, a part of a look at the end of the image, which each number of
        looks cuts off differently, counts as if it were not there.

    Raises
    ------
    FormatError
        When rasters are damaged or differ in size.
    """
    chosen = [bands[pair] for pair in network.pairs]
    own = require_shape(chosen, progress)
    share = own[0] / shape[0], own[1] / shape[1]
    if full is not None:
        looks = ionosphere_looks(own, full)
        share = full[0] // shape[0] / looks[0], full[1] // shape[1] / looks[1]
    raw = tuple(names.raw_file(band.name) for band in chosen)
    for band, path in zip(chosen, raw):
        progress.check()
        require_whole(band.name, path)
    smooth = tuple(SmoothBand(band.name, band.number, band.factor, band.nodata, share=share) for band in chosen)
    layers, found = (IONOSPHERE,), (f"ionosphere: {describe_pairs(network)}",)
    return RasterSource("isce2", radar_grid(shape), network, {}, layers, (), raw, found, (), {IONOSPHERE: smooth}, {})


def ionosphere_looks(shape: tuple[int, int], full: tuple[int, int]) -> tuple[int, int]:
    """Looks in azimuth and range that make `shape` of `full`: the usual ones where they do, else the most that do."""
    down, across = (
        usual if size // usual == own else size // own for usual, size, own in zip(USUAL_LOOKS, full, shape)
    )
    return down, across
