# SPDX-License-Identifier: GPL-2.0-or-later
"""Delays that are known as phases of pairs: the network is inverted by least squares without weights into dates.

Each pair is taken relative to the reference pixel first: a constant of its own (the split spectrum leaves one) does not
count. Pairs that have no phase there are left out.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import numpy as np
import numpy.typing as npt

from ..constants import metres_per_radian
from ..dates import format_date, stored_pairs
from ..errors import FormatError
from ..files import hdf5
from ..grid import Window
from ..inversion import Solver
from ..network.network import Network, Pair
from ..progress import Progress
from ..series import DisplacementSeries
from .base import FloatArray
from .delay import DelayReader, reference_index


@dataclass(frozen=True)
class PairDelays:
    """Which phases of a file count.

    Attributes
    ----------
    path : Path
        A file in the layout of the stack of interferograms; pairs that it marks as dropped do not count.
    layers : tuple of str
        The cubes whose sum is the delay, radians, positive = longer path.
    exclude_dates, exclude_pairs : tuple
        What is left out. Dates without a pair stay as they are in the series.
    """

    path: Path
    layers: tuple[str, ...]
    exclude_dates: tuple[date, ...] = ()
    exclude_pairs: tuple[Pair, ...] = ()

    @contextmanager
    def open(self, series: DisplacementSeries, progress: Progress) -> Iterator[DelayReader]:
        """Invert the pairs of a window.

        Raises
        ------
        FormatError
            When the file lacks a layer or a date, or lies on another grid.
        """
        with hdf5.open_read(self.path) as file:
            network, at_reference = self._usable(file, series)
            known = self._known(network, series, progress)
            solver = Solver(network.date_index(), network.days_of_dates())
            index = network.kept_index
            position = [network.dates.index(day) for day in series.dates if day in network.dates]
            factor = np.float32(metres_per_radian(series.metadata.wavelength))

            def read(window: Window) -> FloatArray:
                total = np.zeros((len(series.dates), *window.shape), dtype=np.float32)
                for layer, reference in zip(self.layers, at_reference):
                    phase = self._phase(file, layer, window)[index]
                    phase -= reference[index, None, None]
                    solved = solver.invert(phase.reshape(len(index), -1)).phase
                    total[known] += solved[position].reshape(-1, *window.shape)
                total[~known] = total[reference_index(series)]
                return total * factor

            yield read

    def _phase(self, file: hdf5.H5File, layer: str, window: Window) -> FloatArray:
        rows, cols = window.slices
        phase = np.asarray(hdf5.read_part(file[layer], np.s_[:, rows, cols], self.path), dtype=np.float32)
        phase[phase == 0.0] = np.nan  # no data in the file
        return phase

    def _usable(self, file: hdf5.H5File, series: DisplacementSeries) -> tuple[Network, FloatArray]:
        """The network of the pairs that count, and each layer's phases at the reference pixel (layers, M)."""
        network = self._network(file, series)
        if series.metadata.reference is None:
            return network, np.zeros((len(self.layers), len(network)), dtype=np.float32)
        row, col = series.metadata.reference
        pixel = Window(row, row + 1, col, col + 1)
        at_reference = np.stack([self._phase(file, layer, pixel)[:, 0, 0] for layer in self.layers])
        there = np.isfinite(at_reference).all(axis=0)
        if not (there & network.kept).any():
            raise FormatError(
                f"{self.path} has no phase at the reference pixel (row {row}, column {col}) of {series.path}; choose "
                "another reference point."
            )
        return network.keep(there & network.kept), at_reference

    def _network(self, file: hdf5.H5File, series: DisplacementSeries) -> Network:
        """All pairs of the file, those kept that are neither dropped nor left out."""
        missing = [layer for layer in self.layers if layer not in file]
        if missing or "date" not in file:
            there = ", ".join(name for name in file if file[name].ndim == 3) or "none"
            raise FormatError(f"{self.path} has no delay '{', '.join(missing) or 'date'}'; it has: {there}.")
        hdf5.read_grid(file, self.path).require_same(series.grid, str(self.path), str(series.path))
        pairs = stored_pairs(hdf5.texts(file["date"], self.path, 2), self.path)
        kept = hdf5.keep_flags(file, self.path, len(pairs))
        for number, pair in enumerate(pairs):
            if pair in self.exclude_pairs or set(pair) & set(self.exclude_dates):
                kept[number] = False
        if not kept.any():
            raise FormatError(f"All pairs of {self.path} are left out; exclude fewer dates or pairs.")
        return Network.create(pairs, kept=kept)

    def _known(self, network: Network, series: DisplacementSeries, progress: Progress) -> npt.NDArray[np.bool_]:
        """Which dates of the series the kept pairs reach (N,)."""
        absent = [day for day in series.dates if day not in (*network.all_dates, *self.exclude_dates)]
        if absent:
            raise FormatError(
                f"{self.path} has no delay on {_joined(absent)}; make it again with these dates, or exclude them."
            )
        reference = series.dates[reference_index(series)]
        if reference not in network.dates:
            raise FormatError(
                f"No pair of {self.path} that counts reaches {format_date(reference)}, the reference date of "
                f"{series.path}; change the reference date first."
            )
        known = np.array([day in network.dates for day in series.dates])
        if not known.all():
            without = _joined([day for day, there in zip(series.dates, known) if not there])
            progress.warning(f"No pair of {self.path.name} reaches {without}: not corrected.")
        parts = len(set(network.components()))
        if parts > 1:
            progress.warning(f"{self.path.name} leaves the dates in {parts} parts, joined by the least velocity.")
        return known


def _joined(days: Sequence[date]) -> str:
    return ", ".join(format_date(day) for day in days)
