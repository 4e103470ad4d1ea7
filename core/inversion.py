# SPDX-License-Identifier: GPL-2.0-or-later
"""Weighted least squares of a network of interferograms, for many pixels at once.

The unknowns are the phases at the N dates. Their normal equations are those of a resistor network: each pair is a
conductance (its weight) between two dates, and the right-hand side is the current that its phase drives. Dates are
eliminated one after the other (the star-mesh transform). Compared with factoring A'WA by Cholesky this never subtracts:
conductances only grow, so float32 keeps its relative accuracy, and a date whose remaining conductance is exactly 0
is the last one of its connected part. That tells where a pixel with missing pairs falls apart, with no rank test.

The order is found once for the network (:mod:`.elimination`); in a small-baseline network each date has a handful of
neighbours when it is eliminated, so a pixel costs N times a few operations. All loops run over dates; every operation
inside is over all pixels of a chunk.

References
----------
Berardino et al. (2002), IEEE TGRS 40(11): small baseline subsets, minimum-norm velocity.
Pepe & Lanari (2006), IEEE TGRS 44(9): temporal coherence.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import numpy.typing as npt

from .elimination import plan_elimination
from .errors import NetworkError
from .inversion_options import MinimumNorm
from .scratch import Scratch

FloatArray = npt.NDArray[np.float32]
IntArray = npt.NDArray[np.intp]

CHUNK_PIXELS = 24576
"""Pixels per pass over the dates: rows so long that threads seldom wait for Python's lock, yet fit into the cache."""

PAIRS_AT_ONCE = 8
"""Whose residuals are computed in one operation, for the same reason."""


@dataclass(frozen=True)
class Inversion:
    """What the inversion gives for P pixels.

    Attributes
    ----------
    phase : (N, P) float32
        Phase at each date relative to the first, radians, NaN where not solved.
    temporal_coherence : (P,) float32
        |mean of exp(i residual)| over the valid pairs, NaN where not solved.
    pairs_used : (P,) int16
        Number of valid pairs, 0 where not solved.
    """

    phase: FloatArray
    temporal_coherence: FloatArray
    pairs_used: npt.NDArray[np.int16]


class Solver:
    """The elimination of one network, planned once and used for any number of pixels.

    Parameters
    ----------
    index : (M, 2)
        Positions of the earlier and the later date of each pair, 0 to N-1.
    days : (N,)
        Time of each date in days.
    """

    def __init__(self, index: IntArray, days: npt.NDArray[np.float64]) -> None:
        if len(index) == 0:
            raise NetworkError("No interferogram is kept; reset the network or loosen its limits.")
        self.first, self.second = np.ascontiguousarray(index[:, 0]), np.ascontiguousarray(index[:, 1])
        self.days = np.asarray(days, dtype=np.float64)
        self.dates = len(self.days)
        self.steps, self._rows, self._row_count = plan_elimination(index, self.dates)
        self._most_edges = max(int(step.edges.stop - step.edges.start) for step in self.steps)
        self._new_rows = np.setdiff1d(np.arange(self._row_count), self._rows)
        self._scratch = Scratch()

    @property
    def pairs(self) -> int:
        """Number of pairs M."""
        return len(self.first)

    @property
    def bytes_per_pixel(self) -> float:
        """Memory that one pixel takes while it is inverted, without its phases and weights."""
        masked = 2.5 * self.pairs  # phases without gaps, and where they are
        rooms = 3 * self._most_edges + 2 * PAIRS_AT_ONCE
        return 4.0 * (masked + self._row_count + 3 * self.dates + rooms)

    def redundancy(self, valid: npt.NDArray[np.bool_] | None = None) -> npt.NDArray[np.integer[Any]]:
        """Number of (valid) pairs at each date, shape (N,), or (N, P) for valid (M, P)."""
        if valid is None:
            return np.bincount(np.concatenate([self.first, self.second]), minlength=self.dates).astype(np.intp)
        # bytes add without conversion
        kind = np.uint8 if self.redundancy().max() < 256 else np.int32
        count: npt.NDArray[np.integer[Any]] = np.zeros((self.dates, valid.shape[1]), dtype=kind)
        for first, second, present in zip(self.first, self.second, valid.view(np.uint8)):
            count[first] += present
            count[second] += present
        return count

    def invert(
        self,
        phase: FloatArray,
        weights: FloatArray | None = None,
        min_norm: MinimumNorm | str = MinimumNorm.VELOCITY,
        min_redundancy: float = 1.0,
        check: Callable[[], None] | None = None,
    ) -> Inversion:
        """Invert P pixels.

        Parameters
        ----------
        phase : (M, P) float32
            Unwrapped phase relative to the reference pixel, radians, NaN = no data.
        weights : (M, P) float32, optional
            Weights greater than 0 (inverse variances); None = all equal.
        min_norm : MinimumNorm
            What decides where valid pairs do not connect all dates.
        min_redundancy : float
            A pixel is solved when every date but the first has at least so many valid pairs.
        check : callable, optional
            Called a few times a second; may raise Canceled.
        """
        count = phase.shape[1]

        def solved(part: slice) -> Inversion:
            if check is not None:
                check()
            return self._invert_chunk(
                np.ascontiguousarray(phase[:, part]),
                None if weights is None else weights[:, part],
                MinimumNorm(min_norm),
                min_redundancy,
            )

        if 0 < count <= CHUNK_PIXELS:  # nothing to put together
            return solved(slice(0, count))
        result = Inversion(
            np.empty((self.dates, count), dtype=np.float32),
            np.empty(count, dtype=np.float32),
            np.empty(count, dtype=np.int16),
        )
        for part in chunks(count):
            chunk = solved(part)
            result.phase[:, part] = chunk.phase
            result.temporal_coherence[part] = chunk.temporal_coherence
            result.pairs_used[part] = chunk.pairs_used
        return result

    def _invert_chunk(
        self, phase: FloatArray, weights: FloatArray | None, min_norm: MinimumNorm, min_redundancy: float
    ) -> Inversion:
        with self._scratch.lend() as take:
            if not np.isnan(phase.sum(axis=0)).any():
                return self._solve(phase, weights, None, min_norm, take)
            missing = np.isnan(phase)
            valid = ~missing
            present, filled = take(*phase.shape), take(*phase.shape)
            np.copyto(present, valid)
            np.copyto(filled, phase)
            np.copyto(filled, np.float32(0.0), where=missing)
            solved = self._solve(filled, weights, present, min_norm, take)
            used = present.sum(axis=0).astype(np.int16)  # floats add several times faster than booleans
        unsolved = (self.redundancy(valid)[1:].min(axis=0) < min_redundancy) | (used == 0)
        used[unsolved] = 0
        solved.phase[:, unsolved] = np.nan
        solved.temporal_coherence[unsolved] = np.nan
        return replace(solved, pairs_used=used)

    def _solve(
        self,
        phase: FloatArray,
        weights: FloatArray | None,
        present: FloatArray | None,
        min_norm: MinimumNorm,
        take: Callable[..., FloatArray],
    ) -> Inversion:
        """Invert phases without gaps, or where `present` is 0 and with it phase and weight, as if all were used."""
        pixels = phase.shape[1]
        # with equal weights and no gaps all pixels share one column of conductances
        conductance = take(self._row_count, 1 if weights is None and present is None else pixels)
        conductance[self._new_rows] = 0.0
        if weights is None:
            conductance[self._rows] = 1.0 if present is None else present
        elif present is None:
            conductance[self._rows] = weights
        else:
            for row, weight, there in zip(self._rows, weights, present):
                np.multiply(weight, there, out=conductance[row])
        solution = self._currents(phase, weights)
        parts = self._eliminate(conductance, solution, take)

        broken = np.flatnonzero(np.broadcast_to(parts, (pixels,)) > 1)
        if len(broken):
            theirs = conductance if conductance.shape[1] == 1 else conductance[:, broken]
            solution[:, broken] = self._join_parts(theirs, solution[:, broken], min_norm)
        solution -= solution[0].copy()
        coherence = self.temporal_coherence(phase, solution, present)
        return Inversion(solution, coherence, np.full(pixels, self.pairs, dtype=np.int16))

    def _currents(self, phase: FloatArray, weights: FloatArray | None) -> FloatArray:
        """Sum of weight x phase into (+) and out of (-) each date, (N, P)."""
        currents = np.zeros((self.dates, phase.shape[1]), dtype=np.float32)
        room = np.empty(phase.shape[1], dtype=np.float32)
        for pair, (first, second) in enumerate(zip(self.first, self.second)):
            current = phase[pair] if weights is None else np.multiply(weights[pair], phase[pair], out=room)
            currents[second] += current
            currents[first] -= current
        return currents

    def _eliminate(self, conductance: FloatArray, solution: FloatArray, take: Callable[..., FloatArray]) -> IntArray:
        """Solve in place.

        Parameters
        ----------
        conductance : (rows, P) or (rows, 1)
            On return those of each date when it was eliminated.
        solution : (N, P)
            On entry the currents, on return the phases, 0 at the last date of each part.

        Returns
        -------
        (P,) or (1,)
            Number of connected parts of each pixel.
        """
        pixels, columns = solution.shape[1], conductance.shape[1]
        parts = np.zeros(columns, dtype=np.intp)
        inverse = take(self.dates, columns)
        most = self._most_edges
        # without room for the products, most of the time would go into asking the system for memory
        room, room_fill, room_shares, share = take(most, pixels), take(most, columns), take(most, columns), take(pixels)
        for step in self.steps:
            edges = conductance[step.edges]
            total = _sum_rows(edges)
            alone = total == 0.0
            if alone.any():
                parts += alone
                total[alone] = np.inf  # its reciprocal, and with it the phase of this date, is 0
            np.divide(np.float32(1.0), total, out=inverse[step.node])
            earlier = edges[:-1]  # nothing comes after the last one
            shares = np.multiply(earlier, inverse[step.node], out=room_shares[: len(earlier)])
            for row, runs in zip(shares, step.fill):
                for source, target in runs:
                    product = np.multiply(edges[source], row, out=room_fill[: source.stop - source.start])
                    conductance[target] += product
            np.multiply(solution[step.node], inverse[step.node], out=share)
            for source, target in step.runs:
                solution[target] += np.multiply(edges[source], share, out=room[: source.stop - source.start])
        for step in reversed(self.steps):
            value = solution[step.node]
            edges = conductance[step.edges]
            for source, target in step.runs:
                product = np.multiply(edges[source], solution[target], out=room[: source.stop - source.start])
                for row in product:
                    value += row
            value *= inverse[step.node]
        return parts

    def temporal_coherence(
        self, phase: FloatArray, solution: FloatArray, present: FloatArray | None = None
    ) -> FloatArray:
        """|sum exp(i residual)| / number of valid pairs, (P,), NaN where there is none.

        Parameters
        ----------
        phase : (M, P)
            Finite.
        solution : (N, P)
        present : (M, P), optional
            1 where a pair is valid, else 0; None = all are.
        """
        pixels = phase.shape[1]
        real, imaginary = np.zeros(pixels, dtype=np.float32), np.zeros(pixels, dtype=np.float32)
        with self._scratch.lend() as take:
            room, room_residual = take(PAIRS_AT_ONCE, pixels), take(PAIRS_AT_ONCE, pixels)
            for start in range(0, self.pairs, PAIRS_AT_ONCE):
                pairs = slice(start, min(start + PAIRS_AT_ONCE, self.pairs))
                other, residual = room[: pairs.stop - start], room_residual[: pairs.stop - start]
                # rows are never outside; `raise` would fill a copy first
                np.take(solution, self.first[pairs], axis=0, out=residual, mode="clip")
                residual -= np.take(solution, self.second[pairs], axis=0, out=other, mode="clip")
                residual += phase[pairs]
                if present is not None:
                    residual *= present[pairs]  # a missing pair adds exp(0) = 1, which is taken off again
                real += _sum_rows(np.cos(residual, out=other))
                imaginary += _sum_rows(np.sin(residual, out=other))
        used = np.float32(self.pairs) if present is None else present.sum(axis=0)
        real -= self.pairs - used
        with np.errstate(invalid="ignore"):
            return np.asarray(np.hypot(real, imaginary) / used)

    def _join_parts(self, conductance: FloatArray, solution: FloatArray, min_norm: MinimumNorm) -> FloatArray:
        """Choose the offsets between the connected parts of broken pixels by the minimum norm.

        Parameters
        ----------
        conductance : (rows, P) or (rows, 1)
            As left by `_eliminate`.
        solution : (N, P)
            Phases, each part with its own zero.

        Returns
        -------
        (N, P)
            The same with the offsets added.
        """
        pixels = solution.shape[1]
        labels = np.broadcast_to(self._labels(conductance), (self.dates, pixels))
        joined = solution.astype(np.float64)
        counts = labels.max(axis=0) + 1
        for count in np.unique(counts):
            chosen = np.flatnonzero(counts == count)
            # one-hot arrays of (N, parts, pixels) stay small in slices
            size = max(1, 2_000_000 // (self.dates * int(count) + int(count) ** 2))
            for start in range(0, len(chosen), size):
                part = chosen[start : start + size]
                member = (labels[:, part, None] == np.arange(count)).astype(np.float64)
                if min_norm is MinimumNorm.VELOCITY:
                    offsets = self._velocity_offsets(joined[:, part], member)
                else:
                    offsets = self._phase_offsets(joined[:, part], member)
                joined[:, part] += np.einsum("npc,pc->np", member, offsets)
        return joined.astype(np.float32)

    def _labels(self, conductance: FloatArray) -> IntArray:
        """Number the connected parts of each pixel from 0, (N, P) or (N, 1)."""
        labels = np.empty((self.dates, conductance.shape[1]), dtype=np.intp)
        following = np.zeros(conductance.shape[1], dtype=np.intp)
        for step in reversed(self.steps):
            row = np.full(conductance.shape[1], -1, dtype=np.intp)
            edges = conductance[step.edges]
            for source, target in step.runs:
                for edge, label in zip(edges[source], labels[target]):
                    np.copyto(row, label, where=edge > 0)
            starts = row < 0
            row[starts] = following[starts]
            following += starts
            labels[step.node] = row
        return labels

    def _velocity_offsets(
        self, solution: npt.NDArray[np.float64], member: npt.NDArray[np.float64]
    ) -> npt.NDArray[np.float64]:
        """Offsets (P, parts) that minimise the sum of squared velocities; `member` (N, P, parts) is one-hot."""
        weight = 1.0 / np.diff(self.days)[:, None] ** 2
        rise = np.diff(solution, axis=0)
        change = np.diff(member, axis=0)
        normal = np.einsum("npc,n,npd->pcd", change, weight[:, 0], change)
        right = -np.einsum("npc,np->pc", change, weight * rise)
        # one offset is free: hold that of the first date's part by a large conductance to 0
        held = member[0] * normal.max(axis=(1, 2))[:, None]
        diagonal = np.arange(member.shape[2])
        normal[:, diagonal, diagonal] += held
        return np.asarray(np.linalg.solve(normal, right[..., None])[..., 0])

    @staticmethod
    def _phase_offsets(solution: npt.NDArray[np.float64], member: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
        """Offsets (P, parts) that put the mean of each part at the first date's phase."""
        mean = np.einsum("npc,np->pc", member, solution) / member.sum(axis=0)
        first = member[0] > 0
        return np.where(first, -solution[0][:, None], -mean)


def _sum_rows(rows: FloatArray) -> FloatArray:
    """Sum of rows in their order, so that the bits are the same for a pixel alone: numpy sums a column otherwise."""
    total: FloatArray = rows.sum(axis=0) if rows.shape[1] > 1 or len(rows) < 2 else rows.cumsum(axis=0)[-1]
    return total


def chunks(count: int) -> Iterator[slice]:
    """Slices of `CHUNK_PIXELS` pixels."""
    for start in range(0, count, CHUNK_PIXELS):
        yield slice(start, min(start + CHUNK_PIXELS, count))
