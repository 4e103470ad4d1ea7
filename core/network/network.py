# SPDX-License-Identifier: GPL-2.0-or-later
"""The network of interferograms: dates joined by pairs."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property

import numpy as np
import numpy.typing as npt

from ..dates import days_since, format_pair, sorted_unique
from ..errors import NetworkError, ParameterError

Pair = tuple[date, date]


@dataclass(frozen=True)
class Network:
    """Interferograms as pairs (earlier, later) of acquisition dates.

    Attributes
    ----------
    pairs : tuple of (date, date)
        Earlier and later date of each of the M interferograms.
    bperp : tuple of float
        Perpendicular baseline of each pair in metres, later minus earlier (M,); NaN where unknown.
    kept : tuple of bool
        False for a pair that is dropped (M,).
    """

    pairs: tuple[Pair, ...]
    bperp: tuple[float, ...]
    kept: tuple[bool, ...]

    @classmethod
    def create(
        cls, pairs: Iterable[Pair], bperp: Iterable[float] | None = None, kept: Iterable[bool] | None = None
    ) -> Network:
        """Build a network and check it.

        Raises
        ------
        NetworkError
            When a pair is not earlier_later, or appears twice.
        """
        pairs = tuple((first, second) for first, second in pairs)
        for first, second in pairs:
            if not first < second:
                raise NetworkError(
                    f"The pair {format_pair(first, second)} does not run from an earlier to a later date."
                )
        if len(set(pairs)) != len(pairs):
            twice = next(pair for pair in pairs if pairs.count(pair) > 1)
            raise NetworkError(f"The pair {format_pair(*twice)} appears twice.")
        count = len(pairs)
        baselines = tuple(float(b) for b in bperp) if bperp is not None else (float("nan"),) * count
        flags = tuple(bool(k) for k in kept) if kept is not None else (True,) * count
        if len(baselines) != count or len(flags) != count:
            raise NetworkError(f"{count} pairs came with {len(baselines)} baselines and {len(flags)} flags.")
        return cls(pairs, baselines, flags)

    def __len__(self) -> int:
        return len(self.pairs)

    @cached_property
    def all_dates(self) -> tuple[date, ...]:
        """Dates of all pairs, also of the dropped ones, in order."""
        return sorted_unique(day for pair in self.pairs for day in pair)

    @cached_property
    def dates(self) -> tuple[date, ...]:
        """Dates of the kept pairs, in order (N,)."""
        return sorted_unique(day for pair in self.kept_pairs for day in pair)

    @property
    def kept_pairs(self) -> tuple[Pair, ...]:
        """The kept pairs."""
        return tuple(pair for pair, keep in zip(self.pairs, self.kept) if keep)

    @property
    def kept_index(self) -> npt.NDArray[np.intp]:
        """Positions of the kept pairs among all."""
        return np.flatnonzero(np.asarray(self.kept, dtype=bool))

    @property
    def days(self) -> npt.NDArray[np.float64]:
        """Temporal baseline of each pair in days (M,)."""
        return np.array([(second - first).days for first, second in self.pairs], dtype=np.float64)

    @property
    def names(self) -> tuple[str, ...]:
        """YYYYMMDD_YYYYMMDD of each pair."""
        return tuple(format_pair(*pair) for pair in self.pairs)

    def keep(self, flags: Sequence[bool] | npt.NDArray[np.bool_]) -> Network:
        """The same pairs with other keep flags (M,)."""
        if len(flags) != len(self):
            raise ParameterError(f"{len(flags)} flags were given for {len(self)} pairs.")
        return replace(self, kept=tuple(bool(flag) for flag in flags))

    def only_kept(self) -> Network:
        """A network of the kept pairs alone."""
        index = self.kept_index
        return Network.create(self.kept_pairs, [self.bperp[i] for i in index])

    def date_index(self, kept_only: bool = True) -> npt.NDArray[np.intp]:
        """Positions of each pair's two dates among `dates` (or `all_dates`), shape (M, 2)."""
        dates, pairs = (self.dates, self.kept_pairs) if kept_only else (self.all_dates, self.pairs)
        position = {day: i for i, day in enumerate(dates)}
        index = [(position[first], position[second]) for first, second in pairs]
        return np.array(index, dtype=np.intp).reshape(-1, 2)

    def incidence_matrix(self) -> npt.NDArray[np.float64]:
        """Rows of -1 (earlier) and +1 (later) over `dates`, for the kept pairs, shape (M, N)."""
        index = self.date_index()
        matrix = np.zeros((len(index), len(self.dates)))
        rows = np.arange(len(index))
        matrix[rows, index[:, 0]] = -1.0
        matrix[rows, index[:, 1]] = 1.0
        return matrix

    def components(self, kept_only: bool = True) -> npt.NDArray[np.intp]:
        """Number of the connected part that each date belongs to, over `dates` (or `all_dates`)."""
        from scipy.sparse.csgraph import connected_components

        count = len(self.dates if kept_only else self.all_dates)
        graph = _graph(self.date_index(kept_only), np.ones(sum(self.kept) if kept_only else len(self)), count)
        return np.asarray(connected_components(graph, directed=False)[1], dtype=np.intp)

    def spanning_tree(self, cost: npt.NDArray[np.float64]) -> npt.NDArray[np.bool_]:
        """Flags of the pairs in the minimum spanning tree (forest) of all pairs.

        Parameters
        ----------
        cost : (M,)
            Cost of each pair, for instance 1 - mean coherence. Not finite counts as higher than all.
        """
        from scipy.sparse.csgraph import minimum_spanning_tree

        # csgraph takes a weight of 0 for "no edge": rank the costs from 1
        known_first = np.where(np.isfinite(cost), cost, np.inf)
        ranks = np.argsort(np.argsort(known_first, kind="stable"), kind="stable") + 1.0
        index = self.date_index(kept_only=False)
        tree = minimum_spanning_tree(_graph(index, ranks, len(self.all_dates))).tocoo()
        chosen = set(np.rint(tree.data).astype(int))
        return np.array([int(rank) in chosen for rank in ranks], dtype=bool)

    def date_bperp(self) -> npt.NDArray[np.float64]:
        """Perpendicular baseline of each kept date relative to the first, metres (N,), by least squares.

        Pairs with unknown baseline are left out; dates that no known baseline reaches get 0.
        """
        known = np.isfinite([self.bperp[i] for i in self.kept_index])
        values = np.array([self.bperp[i] for i in self.kept_index])[known]
        matrix = self.incidence_matrix()[known]
        if not len(values):
            return np.zeros(len(self.dates))
        solution = np.zeros(len(self.dates))
        solution[1:] = np.linalg.lstsq(matrix[:, 1:], values, rcond=None)[0]
        return solution

    def days_of_dates(self) -> npt.NDArray[np.float64]:
        """Days of each kept date since the first (N,)."""
        return days_since(self.dates, self.dates[0]) if self.dates else np.zeros(0)

    def all_days(self) -> npt.NDArray[np.float64]:
        """Days of each date, kept or not, since the first."""
        return days_since(self.all_dates, self.all_dates[0])

    def describe(self) -> str:
        """One line: how many pairs, dates and connected parts are kept."""
        parts = len(set(self.components())) if self.kept_pairs else 0
        return (
            f"{sum(self.kept)} of {len(self)} interferograms kept, {len(self.dates)} of {len(self.all_dates)} dates, "
            f"{parts} connected part{'s' if parts != 1 else ''}"
        )


def _graph(index: npt.NDArray[np.intp], weights: npt.NDArray[np.float64], count: int):  # type: ignore[no-untyped-def]
    from scipy.sparse import coo_matrix

    return coo_matrix((weights, (index[:, 0], index[:, 1])), shape=(count, count)).tocsr()
