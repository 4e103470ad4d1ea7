# SPDX-License-Identifier: GPL-2.0-or-later
"""Pairs and dates of a network switched off and on by hand, and where to draw them. Nothing is written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from .network import Network

BoolArray = npt.NDArray[np.bool_]
Numbers = npt.NDArray[np.float64]

STAGGER = 5
"""Levels on which dates are drawn when no perpendicular baseline is known."""


@dataclass(frozen=True, eq=False)
class NetworkEdit:
    """A network whose pairs and dates are switched off and on.

    A pair is kept when neither itself nor one of its dates is off, so a date that is switched off and on again leaves
    everything as it was.

    Attributes
    ----------
    network : Network
        As it is in the file, with the keep flags from there.
    index : (M, 2)
        Positions of each pair's two dates among all dates of the network.
    pairs_off : (M,) bool array
    dates_off : (N,) bool array
        Over all dates of the network, also those that no kept pair has.
    """

    network: Network
    index: npt.NDArray[np.intp]
    pairs_off: BoolArray
    dates_off: BoolArray

    @classmethod
    def of(cls, network: Network) -> NetworkEdit:
        """Start from the keep flags of a network."""
        dates_off = np.zeros(len(network.all_dates), dtype=bool)
        return cls(network, network.date_index(kept_only=False), ~np.array(network.kept, dtype=bool), dates_off)

    @property
    def kept(self) -> BoolArray:
        """Whether each pair is kept (M,)."""
        return np.asarray(~self.pairs_off & ~self.dates_off[self.index].any(axis=1))

    @property
    def dates_kept(self) -> BoolArray:
        """Whether each date has a kept pair (N,)."""
        found = np.zeros(len(self.dates_off), dtype=bool)
        found[self.index[self.kept].ravel()] = True
        return found

    @property
    def changed(self) -> bool:
        """Whether another set of pairs is kept than in the file."""
        return not np.array_equal(self.kept, np.array(self.network.kept, dtype=bool))

    @property
    def edited_network(self) -> Network:
        """The network with the keep flags of now."""
        return self.network.keep(self.kept)

    def toggle_pair(self, pair: int) -> NetworkEdit:
        """Switch one pair, and nothing else.

        A pair that is switched on brings its dates with it; their other pairs stay off.
        """
        kept = self.kept
        dates = self.index[pair]
        pairs_off, dates_off = self.pairs_off.copy(), self.dates_off.copy()
        if kept[pair]:
            pairs_off[pair] = True
        else:
            revived = dates[dates_off[dates]]
            pairs_off[self._pairs_of(revived) & ~kept] = True
            pairs_off[pair] = False
            dates_off[revived] = False
        return replace(self, pairs_off=pairs_off, dates_off=dates_off)

    def toggle_date(self, day: int) -> NetworkEdit:
        """Switch one date with all its pairs; back on, its pairs are as they were before, or all on if none was."""
        dates_off = self.dates_off.copy()
        if self.dates_kept[day]:
            dates_off[day] = True
            return replace(self, dates_off=dates_off)
        dates_off[day] = False
        edit = replace(self, dates_off=dates_off)
        if edit.dates_kept[day]:
            return edit
        pairs_off = self.pairs_off.copy()
        pairs_off[self._pairs_of(np.array([day]))] = False
        return replace(edit, pairs_off=pairs_off)

    def parts(self) -> list[npt.NDArray[np.intp]]:
        """Positions of the dates of each connected part of the kept pairs, parts in order of their first date."""
        from scipy.sparse import coo_matrix
        from scipy.sparse.csgraph import connected_components

        first, second = self.index[self.kept].T
        shape = (len(self.dates_off), len(self.dates_off))
        label = connected_components(coo_matrix((np.ones(len(first)), (first, second)), shape=shape), directed=False)[1]
        used = np.flatnonzero(self.dates_kept)
        order = list(dict.fromkeys(label[used].tolist()))
        return [used[label[used] == number] for number in order]

    def changes(self) -> dict[str, bool]:
        """Names YYYYMMDD_YYYYMMDD of the pairs that are not as they are in the file, and whether they are kept."""
        return {
            name: bool(now)
            for name, now, before in zip(self.network.names, self.kept, self.network.kept)
            if bool(now) != before
        }

    def with_changes(self, changes: Mapping[str, bool]) -> NetworkEdit:
        """Keep or drop the pairs of these names; names that are not in the network are left out."""
        kept = self.kept
        wanted = np.array([changes.get(name, bool(now)) for name, now in zip(self.network.names, kept)], dtype=bool)
        if np.array_equal(wanted, kept):
            return self
        return replace(self, pairs_off=~wanted, dates_off=np.zeros_like(self.dates_off))

    def _pairs_of(self, dates: npt.NDArray[np.intp]) -> BoolArray:
        """Whether each pair has one of these dates (M,)."""
        return np.asarray(np.isin(self.index, dates).any(axis=1))


def date_heights(network: Network) -> tuple[Numbers, bool]:
    """Where each date of a network stands perpendicular to the orbit, from all pairs, kept or not.

    Least squares over the pairs with a known baseline; each connected part of them has a mean of 0.

    Returns
    -------
    heights : (N,)
        Metres. When no baseline is known, levels that keep the lines of the pairs apart.
    known : bool
        False when no baseline is known.
    """
    from scipy.sparse import coo_matrix
    from scipy.sparse.csgraph import connected_components
    from scipy.sparse.linalg import spsolve

    count = len(network.all_dates)
    bperp = np.array(network.bperp, dtype=np.float64)
    known = np.isfinite(bperp)
    if not known.any() or not bperp[known].any():
        return np.arange(count) * 2.0 % STAGGER, False
    first, second = network.date_index(kept_only=False)[known].T
    ones = np.ones(len(first))
    graph = coo_matrix((ones, (first, second)), shape=(count, count))
    parts, label = connected_components(graph, directed=False)
    # a small conductance to the ground makes the equations of each part solvable, and its mean 0
    ground = np.full(count, 1e-9)
    between = -(graph + graph.T)
    diagonal = np.asarray(-between.sum(axis=1)).ravel() + ground
    equations = coo_matrix((diagonal, (np.arange(count), np.arange(count))), shape=(count, count)) + between
    right = np.zeros(count)
    np.add.at(right, second, bperp[known])
    np.add.at(right, first, -bperp[known])
    heights = np.asarray(spsolve(equations.tocsc(), right))
    means = np.bincount(label, heights, parts) / np.bincount(label, minlength=parts)
    return np.asarray(heights - means[label]), True


def pair_matrix(edit: NetworkEdit, values: Numbers) -> Numbers:
    """Values of pairs as a matrix of dates, NaN where there is no pair, (N, N).

    Above the diagonal (row = earlier date) stand all pairs, below it (row = later date) the kept ones.
    """
    count, index, kept = len(edit.dates_off), edit.index, edit.kept
    matrix = np.full((count, count), np.nan)
    matrix[index[:, 0], index[:, 1]] = values
    matrix[index[kept, 1], index[kept, 0]] = values[kept]
    return matrix
