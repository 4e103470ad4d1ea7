# SPDX-License-Identifier: GPL-2.0-or-later
"""Delays that come with the interferograms (ARIA GUNW v3, NISAR GUNW): troposphere, solid Earth tide, ionosphere.

They belong to pairs. Since each is the difference of two dates, the network of pairs is inverted by least squares
without weights into the delay of each date; pairs that lack it are left out.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

import numpy as np

from .. import hdf5
from ..constants import metres_per_radian
from ..dates import format_date, parse_date
from ..errors import FormatError, ParameterError
from ..grid import Window
from ..inversion import Solver
from ..network import Network
from ..progress import Progress
from ..series import DisplacementSeries
from .base import CorrectionFiles, FloatArray, register
from .delay import DELAY, DelayCorrection, DelayReader

TROPOSPHERE, TIDE, IONOSPHERE = "troposphere", "solidEarthTide", "ionosphere"
LAYERS = (TROPOSPHERE, TIDE, IONOSPHERE)


@register
@dataclass(frozen=True)
class ProductDelays(DelayCorrection):
    """Subtract delays that came with the interferograms.

    Attributes
    ----------
    layers : tuple of str
        Which, of `LAYERS`; those that the file lacks are an error.
    """

    layers: tuple[str, ...] = (TROPOSPHERE,)

    id: ClassVar[str] = "correctproductdelays"
    title: ClassVar[str] = "Correct delays of the products"
    suffix: ClassVar[str] = "product"
    position: ClassVar[int] = 30
    needs: ClassVar[tuple[str, ...]] = ("delays",)
    products: ClassVar[Mapping[str, str]] = {DELAY: "inputs/productDelays.h5"}

    def __post_init__(self) -> None:
        if not self.layers or not set(self.layers) <= set(LAYERS):
            raise ParameterError(f"Choose at least one of the delays {', '.join(LAYERS)}.")

    @contextmanager
    def delay(self, files: CorrectionFiles, series: DisplacementSeries, progress: Progress) -> Iterator[DelayReader]:
        """Read the pairs of a window and invert them."""
        path = Path(str(files.delays))
        with hdf5.open_read(path) as file:
            network = self._network(file, path, series)
            solver = Solver(network.date_index(), network.days_of_dates())
            position = [network.dates.index(day) for day in series.dates]
            factor = np.float32(metres_per_radian(series.metadata.wavelength))

            def read(window: Window) -> FloatArray:
                total = np.zeros((len(series.dates), *window.shape), dtype=np.float32)
                for layer in self.layers:
                    rows, cols = window.slices
                    phase = np.asarray(hdf5.read_part(file[layer], np.s_[:, rows, cols], path), dtype=np.float32)
                    phase[phase == 0.0] = np.nan  # no data in the file
                    solved = solver.invert(phase.reshape(len(network), -1)).phase
                    total += solved[position].reshape(total.shape)
                return total * factor

            yield read

    def _network(self, file: hdf5.H5File, path: Path, series: DisplacementSeries) -> Network:
        """The pairs of the file.

        Raises
        ------
        FormatError
            When it lacks a layer or a date, or lies on another grid.
        """
        missing = [layer for layer in self.layers if layer not in file]
        if missing or "date" not in file:
            there = ", ".join(layer for layer in LAYERS if layer in file) or "none"
            raise FormatError(f"{path} has no delay '{', '.join(missing) or 'date'}'; it has: {there}.")
        hdf5.read_grid(file, path).require_same(series.grid, str(path), str(series.path))
        network = Network.create((parse_date(a.decode()), parse_date(b.decode())) for a, b in file["date"][:])
        unknown = [format_date(day) for day in series.dates if day not in network.dates]
        if unknown:
            raise FormatError(f"{path} has no delay on {', '.join(unknown)}; load the interferograms again with them.")
        return network
