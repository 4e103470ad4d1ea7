# SPDX-License-Identifier: GPL-2.0-or-later
"""The truth as a radar image: its pixels in another order, so that radar pixels are truth pixels; and flat files."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from insar_workbench.core.simulation.simulation import Simulation

Array = npt.NDArray[Any]
EDGE = 3
"""Columns of a radar image before the swath, where nothing is known."""


@dataclass(frozen=True)
class RadarImage:
    """How a map becomes a radar image.

    Attributes
    ----------
    truth : Simulation
    turned : bool
        False: rows run northward, columns away from the radar, as in an ascending orbit that looks right. True: rows
        and columns are exchanged too.
    """

    truth: Simulation
    turned: bool = False

    def of(self, array: Array, fill: float = 0.0) -> Array:
        """A map (..., rows, cols) as an image, no data as `fill`, with an edge of it."""
        image = np.swapaxes(array, -1, -2)[..., ::-1, :] if self.turned else array[..., ::-1, :]
        image = np.where(np.isnan(image), fill, image) if array.dtype.kind == "f" else image
        return np.pad(image, [(0, 0)] * (image.ndim - 1) + [(EDGE, 0)], constant_values=fill)

    @property
    def shape(self) -> tuple[int, int]:
        rows, cols = self.truth.grid.shape
        return (cols, rows + EDGE) if self.turned else (rows, cols + EDGE)

    @property
    def lonlat(self) -> tuple[Array, Array]:
        """Longitude and latitude of the pixels, 0 beyond the swath."""
        lon, lat = np.meshgrid(self.truth.grid.x, self.truth.grid.y)
        return self.of(lon), self.of(lat)

    @property
    def table(self) -> tuple[Array, Array]:
        """Radar column and row of each map pixel."""
        rows, cols = self.truth.grid.shape
        row, col = np.mgrid[:rows, :cols].astype(np.float32)
        if self.turned:
            return row + EDGE, cols - 1 - col
        return col + EDGE, rows - 1 - row


def amplitude(image: Array) -> Array:
    """Something that is no phase, for the first of two bands."""
    return np.where(image == 0.0, 0.0, 100.0 + np.arange(image.shape[-1])).astype(np.float32)


def write_flat(path: Path, bands: Sequence[Array], kind: str, interleave: str = "BIL") -> None:
    """Write bands as a flat file: line by line (BIL) or pixel by pixel (BIP)."""
    path.parent.mkdir(parents=True, exist_ok=True)
    np.stack(bands, axis=1 if interleave == "BIL" else 2).astype(kind).tofile(path)
