# SPDX-License-Identifier: GPL-2.0-or-later
"""The geometry of a loaded stack: heights, angles and masks, from the input or from rasters that a person gives."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt

from .. import blocks
from ..errors import ParameterError
from ..files.raster import warp_to_grid
from ..grid import Grid, Window
from ..multilook import majority, mean_of_valid
from ..products import read_mask
from ..progress import Progress
from .load_options import LoadOptions, View

FloatArray = npt.NDArray[np.float32]
Layers = dict[str, npt.NDArray[Any]]

HEIGHT, INCIDENCE, AZIMUTH, WATER = "height", "incidenceAngle", "azimuthAngle", "waterMask"
MASKS = (WATER, "shadowMask")
BLOCK_PIXELS = 4_000_000
NEEDED_FOR = {
    HEIGHT: "errors of the elevation model, delays that depend on height and profiles with elevation; give DEM",
    INCIDENCE: "zenith delays, errors of the elevation model and the decomposition into east and up",
    AZIMUTH: "the decomposition into east and up",
}


class Source(Protocol):
    """An opened input of either kind: a stack of interferograms or a displacement series."""

    @property
    def format(self) -> str:
        """Id of the format."""

    @property
    def grid(self) -> Grid:
        """One grid for all layers."""

    @property
    def attributes(self) -> Mapping[str, str]:
        """MintPy attributes of the acquisition."""

    @property
    def geometry(self) -> tuple[str, ...]:
        """Names of the geometry layers."""

    def read_geometry(self, name: str, window: Window, height: FloatArray | None = None) -> FloatArray:
        """One geometry layer in a window (rows, cols)."""


def load_geometry(source: Source, view: View, options: LoadOptions, progress: Progress) -> Layers:
    """The geometry layers on the loaded grid; says which are missing and what cannot be done without.

    Raises
    ------
    InsarError
        When a given elevation model or water mask cannot be read or does not cover the data.
    """
    names = [name for name in source.geometry if name not in (HEIGHT, WATER)]
    height = _height(source, options)
    if height is not None:
        names.insert(0, HEIGHT)
    if WATER in source.geometry and options.water_mask is None:
        names.append(WATER)
    layers: Layers = {name: np.empty(view.grid.shape, dtype=bool if name in MASKS else np.float32) for name in names}
    plan = blocks.plan_blocks(*view.grid.shape, 24.0 * view.looks**2, max_pixels=max(1, BLOCK_PIXELS // view.looks**2))
    for number, window in enumerate(plan):
        wide = view.source_window(window)
        above = height(wide) if height is not None else None
        for name in names:
            progress.check()
            data = above if name == HEIGHT and above is not None else source.read_geometry(name, wide, above)
            layers[name][window.slices] = _looked(name, data, view.looks)
        progress((number + 1) / len(plan))
    if options.dem is not None:
        _check_covered(layers[HEIGHT], options.dem, progress)
    if options.water_mask is not None:
        layers[WATER] = _water_mask(options.water_mask, source.grid, view)
    _tell_missing(layers, progress)
    return layers


def _height(source: Source, options: LoadOptions) -> Callable[[Window], FloatArray] | None:
    """How the heights of a window of the source's grid are read."""
    dem = options.dem
    if dem is not None:
        return lambda window: warp_to_grid(dem, source.grid.crop(window), "bilinear")
    if HEIGHT in source.geometry:
        return lambda window: source.read_geometry(HEIGHT, window)
    return None


def _looked(name: str, data: FloatArray, looks: int) -> npt.NDArray[Any]:
    if name in MASKS:
        return majority(np.nan_to_num(data, nan=0.0) != 0, looks)
    return mean_of_valid(data, looks)


def _check_covered(height: FloatArray, dem: str | Path, progress: Progress) -> None:
    known = float(np.isfinite(height).mean())
    if known == 0.0:
        raise ParameterError(f"The elevation model {dem} has no height in the loaded area; give one that covers it.")
    if known < 1.0:
        progress.warning(f"The elevation model {dem} has no height in {100 * (1 - known):.1f} % of the loaded area.")


def _tell_missing(layers: Layers, progress: Progress) -> None:
    for name, purpose in NEEDED_FOR.items():
        if name not in layers or not np.isfinite(layers[name]).any():
            progress.warning(f"{name} is missing; without it these cannot be done: {purpose}.")
    if WATER not in layers:
        progress.info("no water mask: water is left in unless WATER_MASK is given")


def _water_mask(path: str | Path, source_grid: Grid, view: View) -> npt.NDArray[np.bool_]:
    """True on land; a pixel is water where at least half of it is 0, no data or outside the mask."""
    if Path(path).suffix.lower() in (".h5", ".he5"):
        land = read_mask(path, source_grid, "the interferograms")[view.window.slices]
    else:
        land = np.nan_to_num(warp_to_grid(path, source_grid.crop(view.window)), nan=0.0) != 0
    rows, cols = (count * view.looks for count in view.grid.shape)
    mask = majority(land[:rows, :cols], view.looks)
    if not mask.any():
        raise ParameterError(
            f"The water mask {path} shows no land in the loaded area (0 and no data are water); choose another mask."
        )
    return mask
