# SPDX-License-Identifier: GPL-2.0-or-later
"""Flat binary rasters of GAMMA and ROI_PAC, whose size and layout stand in other files."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from ..errors import FormatError
from ..geocoding.geocode import Table
from ..grid import Window
from .base import FloatArray
from .rasters import Band, RasterSource

LINES, PIXELS = "lines", "pixels"
"""Bands follow each other line by line or pixel by pixel."""


@dataclass(frozen=True)
class FlatBand(Band):
    """One band of a flat file.

    Attributes
    ----------
    shape : (int, int)
        Rows and columns.
    kind : str
        numpy's name of the pixels' type, with the order of bytes.
    bands : int
        How many there are in the file.
    interleave : str
        `LINES` or `PIXELS`.
    """

    shape: tuple[int, int] = (0, 0)
    kind: str = ">f4"
    bands: int = 1
    interleave: str = LINES

    def require_size(self) -> None:
        """Raise FormatError unless the file is there and of the right size."""
        size, wanted = file_size(Path(self.name)), self.size
        if size != wanted:
            what = "is truncated" if size < wanted else "is of another size than its description says"
            raise FormatError(
                f"{self.name} {what}: {size} bytes, but {self.shape[0]} x {self.shape[1]} pixels need {wanted}; "
                "make or copy it again."
            )

    @property
    def size(self) -> int:
        """Bytes of the file."""
        return self.shape[0] * self.shape[1] * self.bands * np.dtype(self.kind).itemsize

    def values(self, window: Window) -> npt.NDArray[Any]:
        """Pixels of a window in the file's own type."""
        self.require_size()
        rows, cols = self.shape
        shape = (rows, self.bands, cols) if self.interleave == LINES else (rows, cols, self.bands)
        data = np.memmap(self.name, dtype=self.kind, mode="r", shape=shape)
        band = data[:, self.number - 1] if self.interleave == LINES else data[..., self.number - 1]
        return np.asarray(band[window.slices])

    def _pixels(self, window: Window, out: FloatArray | None) -> FloatArray:
        result = np.empty(window.shape, dtype=np.float32) if out is None else out
        result[...] = self.values(window)
        return result


@dataclass(frozen=True)
class FlatSource(RasterSource):
    """A stack of flat files."""

    def block_shape(self, layer: str) -> tuple[int, int]:
        """Lines lie one after the other."""
        return 1, self.grid.cols


def file_size(path: Path) -> int:
    """Bytes of a file.

    Raises
    ------
    FormatError
        When it is missing.
    """
    try:
        return path.stat().st_size
    except OSError as error:
        raise FormatError(f"{path} cannot be read: {error.strerror}.") from error


def table_reader(across: Band, down: Band) -> Table:
    """Range and azimuth position of the pixels of a lookup table; 0 in both is no data."""

    def read(window: Window) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]:
        columns, rows = (band.read(window).astype(np.float64) for band in (across, down))
        unknown = (columns == 0.0) & (rows == 0.0)
        columns[unknown] = rows[unknown] = np.nan
        return columns, rows

    return read
