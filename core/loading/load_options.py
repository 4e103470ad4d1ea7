# SPDX-License-Identifier: GPL-2.0-or-later
"""What is loaded of a folder of interferograms: format, area, resolution, and what the files do not say."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from ..choices import COMPRESSIONS, NO_COMPRESSION
from ..errors import ParameterError
from ..extent import Extent, extent_window
from ..grid import Grid, Window


@dataclass(frozen=True)
class LoadOptions:
    """What is loaded.

    Attributes
    ----------
    format : str
        'auto' or the id of a format of :mod:`.readers`.
    extent : (xmin, ymin, xmax, ymax), optional
        Load only the pixels that this rectangle touches.
    extent_crs_wkt : str
        Its coordinate system; empty = that of the data.
    multilook : int
        Average this many pixels in rows and in columns.
    water_mask : path, optional
        A raster in any grid: 0 and no data are water. It replaces a water mask of the input.
    dem : path, optional
        Heights in metres, a raster in any grid. It replaces the elevation model of the input.
    track : str
        Which of several tracks or sensors in the folder; empty = there is one.
    wavelength : float, optional
        Of the radar, metres, where the files do not say it.
    pixel_size : float, optional
        Metres; of the grid that data in radar coordinates are brought to. Default: as fine as the data.
    compression : str
        Of the stack file: 'none', 'lzf' or 'gzip'.
    """

    format: str = "auto"
    extent: Extent | None = None
    extent_crs_wkt: str = ""
    multilook: int = 1
    water_mask: str | Path | None = None
    dem: str | Path | None = None
    track: str = ""
    wavelength: float | None = None
    pixel_size: float | None = None
    compression: str = NO_COMPRESSION

    def __post_init__(self) -> None:
        if self.multilook < 1:
            raise ParameterError(f"Multilook is {self.multilook}; give a whole number from 1 on.")
        if self.compression not in COMPRESSIONS:
            raise ParameterError(f"Compression '{self.compression}' is unknown; choose {', '.join(COMPRESSIONS)}.")
        for name, value in (("wavelength", self.wavelength), ("pixel size", self.pixel_size)):
            if value is not None and not value > 0:
                raise ParameterError(f"The {name} is {value:g} m; give a number above 0.")


@dataclass(frozen=True)
class View:
    """A part of the source's grid at a coarser resolution.

    Attributes
    ----------
    window : Window
        Pixels of the source's grid.
    looks : int
        Source pixels along the side of one loaded pixel.
    grid : Grid
        Grid of the loaded pixels.
    """

    window: Window
    looks: int
    grid: Grid

    @classmethod
    def create(cls, grid: Grid, options: LoadOptions) -> View:
        """Crop and multilook a grid."""
        window = Window(0, grid.rows, 0, grid.cols)
        if options.extent is not None:
            window = extent_window(options.extent, options.extent_crs_wkt, grid)
        return cls(window, options.multilook, grid.crop(window).multilook(options.multilook))

    def source_window(self, window: Window) -> Window:
        """Pixels of the source under a window of loaded pixels."""
        row, col, looks = self.window.row0, self.window.col0, self.looks
        return Window(
            row + window.row0 * looks, row + window.row1 * looks, col + window.col0 * looks, col + window.col1 * looks
        )

    def pixel(self, row: int, col: int) -> tuple[int, int] | None:
        """The loaded pixel that holds a source pixel, None outside."""
        new = (row - self.window.row0) // self.looks, (col - self.window.col0) // self.looks
        return new if 0 <= new[0] < self.grid.rows and 0 <= new[1] < self.grid.cols else None


def load_parameters(options: LoadOptions) -> dict[str, Any]:
    """The options as recorded in the products, without file names and what changes no number."""
    parameters = asdict(options)
    for name in ("water_mask", "dem", "compression"):
        parameters.pop(name)
    return parameters


def load_inputs(folder: str | Path, options: LoadOptions) -> dict[str, str | Path | None]:
    """What is read, as recorded in the products."""
    return {"folder": folder, "water": options.water_mask, "dem": options.dem}
