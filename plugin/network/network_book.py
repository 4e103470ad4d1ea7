# SPDX-License-Identifier: GPL-2.0-or-later
"""What the network panel knows: the stack, its switches, the clicked pixel before and after, values to colour by."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from ...core.errors import InsarError
from ...core.history.history import History, subtract
from ...core.inversion_options import InversionOptions
from ...core.network.area_network import AreaNetwork, read_area_network
from ...core.network.closures import closure_phase, cycles, find_triplets
from ...core.network.network_edit import NetworkEdit
from ...core.network.pixel_network import PixelNetwork, PixelSolution, read_pixel_network
from ...core.stack import COHERENCE, InterferogramStack
from ...processing_provider.styling import nice_limit
from ...processing_provider.translation import tr
from ..series.series_items import signed
from .network_shading import LESS_TO_MORE, LOW_TO_HIGH, STEP, Quantity, Shading
from .network_stack import OpenStack

Numbers = npt.NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Triplets:
    """Closed triplets of a stack at one pixel.

    Attributes
    ----------
    pairs : (T, 3)
        Positions of the pairs ab, bc, ac.
    phase : (T,)
        Closure phase ab + bc - ac, radians; NaN where a phase is missing.
    cycles : (T,)
        Whole cycles in it.
    """

    pairs: npt.NDArray[np.intp]
    phase: Numbers
    cycles: Numbers


@dataclass(frozen=True, eq=False)
class Solved:
    """The clicked pixel with some pairs, and its displacement relative to the reference of the session."""

    solution: PixelSolution
    history: History


class NetworkBook:
    """One stack at a time. Switching is instantaneous; nothing is written before `save`."""

    def __init__(self) -> None:
        self.stack: InterferogramStack | None = None
        self.edit: NetworkEdit | None = None
        self.options: InversionOptions | None = None
        self.heights: Numbers = np.empty(0)
        self.heights_known = False
        self.mean_coherence: Numbers | None = None
        self._means: dict[tuple[Path, int], Numbers] = {}
        self._triplets: npt.NDArray[np.intp] | None = None
        self.pixel: PixelNetwork | None = None
        self.reference: PixelNetwork | AreaNetwork | None = None
        self._statistic = "median"
        self._area: tuple[tuple[object, ...], AreaNetwork] | None = None
        self.problem = ""
        self.before: Solved | None = None
        self.now: Solved | None = None

    # --- the stack ---

    def take(self, opened: OpenStack | None) -> None:
        """Show another stack, or none."""
        self.stack = self.edit = self.mean_coherence = self._triplets = None
        self.set_pixel(None)
        if opened is None:
            return
        self.stack, self.options, self.edit = opened.stack, opened.options, opened.edit
        self.heights, self.heights_known = opened.heights, opened.heights_known
        self.mean_coherence = self._means.get(self._key())

    def _key(self) -> tuple[Path, int]:
        return (self.stack.path, self.stack.path.stat().st_size) if self.stack is not None else (Path(), 0)

    @property
    def wants_coherence(self) -> bool:
        """Whether the mean coherence is still to be computed."""
        return self.stack is not None and self.mean_coherence is None and COHERENCE in self.stack.layers

    def set_mean_coherence(self, path: Path, values: Numbers) -> None:
        """Take the mean coherence (M,) of a stack."""
        if self.stack is not None and self.stack.path == path:
            self.mean_coherence = values
            self._means[self._key()] = values

    # --- switches ---

    def toggle_pair(self, pair: int) -> None:
        """Switch one interferogram."""
        if self.edit is not None:
            self.edit = self.edit.toggle_pair(pair)
            self._solve()

    def toggle_date(self, day: int) -> None:
        """Switch one date with its interferograms."""
        if self.edit is not None:
            self.edit = self.edit.toggle_date(day)
            self._solve()

    def reset(self) -> None:
        """Back to the flags in the file."""
        if self.edit is not None:
            self.edit = NetworkEdit.of(self.edit.network)
            self._solve()

    def apply_changes(self, changes: Mapping[str, bool]) -> None:
        """Keep or drop the pairs of these names."""
        if self.edit is not None:
            self.edit = self.edit.with_changes(changes)
            self._solve()

    def save(self) -> None:
        """Write the keep flags into the stack.

        Raises
        ------
        InsarError
            When it cannot be written.
        """
        if self.stack is None or self.edit is None:
            return
        network = self.edit.edited_network
        self.stack.write_flags(network.kept)
        self.stack = self.stack.with_network(network)
        self.edit = NetworkEdit.of(network)
        self._solve_before()
        self._solve()

    # --- the pixel ---

    def set_pixel(
        self,
        place: tuple[float, float] | None,
        reference: Sequence[tuple[float, float]] | None = None,
        statistic: str = "median",
    ) -> None:
        """Take the pixel at a place on the map, relative to a point or area.

        Parameters
        ----------
        reference : sequence of (x, y), optional
            One vertex: a point. More: the corners of an area. Empty: it has no place on the grid of the stack. None:
            the reference of the file.
        statistic : str
            Of an area: 'mean' or 'median'.
        """
        self._statistic = statistic
        self.pixel = self.reference = self.before = self.now = None
        self.problem = ""
        if place is None or self.stack is None:
            return
        try:
            self.pixel = self._read(place)
            self.reference = None if reference is None else self._read_reference(reference)
        except InsarError as error:
            self.pixel = self.reference = None
            self.problem = str(error)
            return
        self._solve_before()
        self._solve()

    def _read(self, place: tuple[float, float]) -> PixelNetwork:
        if self.stack is None:
            raise InsarError(tr("No stack of interferograms is open."))
        pixel = read_pixel_network(self.stack, *place, self.options)
        if not pixel.valid:
            raise InsarError(pixel.message)
        return pixel

    def _read_reference(self, vertices: Sequence[tuple[float, float]]) -> PixelNetwork | AreaNetwork:
        """The pixel of a point, or those of an area; the last area is read once."""
        if not vertices:
            raise InsarError(tr("The reference has no place in the coordinate system of the stack; move it."))
        if len(vertices) == 1 or self.stack is None:
            return self._read(vertices[0])
        key = (*self._key(), self.options, tuple(vertices))
        if self._area is None or self._area[0] != key:
            self._area = key, read_area_network(self.stack, vertices, self.options)
        area = self._area[1]
        if not area.pixels:
            raise InsarError(area.message)
        return area

    def _reference_history(self, kept: npt.NDArray[np.bool_]) -> History | None:
        """Of the reference with some pairs; None when it is that of the file."""
        if self.reference is None:
            return None
        if isinstance(self.reference, AreaNetwork):
            return self.reference.solve(kept, self._statistic)
        return self.reference.solve(kept).history

    def _solve_before(self) -> None:
        if self.edit is not None and self.pixel is not None:
            self.before = self._solution(np.array(self.edit.network.kept, dtype=bool))

    def _solve(self) -> None:
        if self.edit is None or self.pixel is None:
            return
        self.problem = ""
        self.now = self._solution(self.edit.kept) if self.edit.changed or self.before is None else self.before

    def _solution(self, kept: npt.NDArray[np.bool_]) -> Solved | None:
        """The pixel with some pairs; None and a sentence in `problem` when it cannot be solved."""
        if self.pixel is None:
            return None
        solution = self.pixel.solve(kept)
        history = solution.history
        try:
            reference = self._reference_history(kept)
            if reference is not None:
                history = subtract(history, reference)
        except InsarError as error:
            self.problem = str(error)
            return None
        if not history.valid:
            self.problem = history.message
            return None
        return Solved(solution, history)

    def triplets(self) -> Triplets | None:
        """Triplets of the clicked pixel, over all pairs, also those that are off."""
        if self.stack is None or self.pixel is None:
            return None
        if self._triplets is None:
            self._triplets = find_triplets(self.stack.network, kept_only=False)
        phase = closure_phase(self.pixel.phase, self._triplets)
        return Triplets(self._triplets, phase, cycles(phase))

    # --- what is seen ---

    def shading(self, quantity: Quantity) -> Shading:
        """Values of all pairs and their colours."""
        values = self.values(quantity)
        if values is None:
            values = np.full(0 if self.edit is None else len(self.edit.network), np.nan)
        if quantity is Quantity.RESIDUAL:
            limit = nice_limit(values)
            return Shading(values, (-limit, limit), LESS_TO_MORE, quantity.label)
        known = values[np.isfinite(values)]
        low, high = (float(known.min()), float(known.max())) if known.size else (0.0, 1.0)
        low, high = np.floor(low / STEP) * STEP, np.ceil(high / STEP) * STEP
        return Shading(values, (float(low), float(max(high, low + STEP))), LOW_TO_HIGH, quantity.label)

    def values(self, quantity: Quantity) -> Numbers | None:
        """Values of all pairs (M,), None when they are not known."""
        if quantity is Quantity.MEAN_COHERENCE:
            return self.mean_coherence
        if quantity is Quantity.COHERENCE:
            return None if self.pixel is None else self.pixel.coherence
        return None if self.now is None else self.now.solution.residual

    def state_text(self) -> tuple[str, str]:
        """The network in one line, and in plain words what is wrong with it; '' when nothing is."""
        if self.edit is None:
            return "", ""
        parts = self.edit.parts()
        network = self.edit.network
        line = tr("{kept} of {total} interferograms, {dates} dates, {parts}").format(
            kept=int(self.edit.kept.sum()),
            total=len(network),
            dates=int(self.edit.dates_kept.sum()),
            parts=tr("1 connected part") if len(parts) == 1 else tr("{n} connected parts").format(n=len(parts)),
        )
        if not parts:
            return line, tr("All interferograms are switched off; switch some on, or press Reset.")
        if len(parts) == 1:
            return line, ""
        days = network.all_dates
        named = tr(" and ").join(
            tr("{first} to {last} ({n} dates)").format(first=days[part[0]], last=days[part[-1]], n=len(part))
            for part in parts[:3]
        )
        more = tr(" and more") if len(parts) > 3 else ""
        return line, tr(
            "The network falls apart: no interferogram joins {parts}{more}. The motion between them is not measured; "
            "switch on an interferogram that joins them."
        ).format(parts=named, more=more)

    def pixel_text(self, name: str) -> str:
        """How well the pixel is solved, before and now."""
        if self.now is None or self.before is None or self.pixel is None:
            return ""
        text = tr("{name} (row {row}, column {col}): temporal coherence {now}").format(
            name=name, row=self.pixel.row, col=self.pixel.col, now=f"{self.now.solution.temporal_coherence:.2f}"
        )
        if self.now is not self.before:
            text += tr(", as in the file {before}").format(before=f"{self.before.solution.temporal_coherence:.2f}")
        return text + self._reference_text()

    def _reference_text(self) -> str:
        """How an area as reference was read; '' for a point."""
        area = self.reference
        if not isinstance(area, AreaNetwork):
            return ""
        name = tr("mean") if self._statistic == "mean" else tr("median")
        if area.pixels < area.total:
            text = tr("; relative to the {name} of {some} of the {all} pixels of the reference area")
            return text.format(name=name, some=area.pixels, all=area.total)
        return tr("; relative to the {name} of the {all} pixels of the reference area").format(
            name=name, all=area.total
        )

    def pair_text(self, pair: int) -> str:
        """What is known of an interferogram."""
        if self.edit is None:
            return ""
        network = self.edit.network
        first, second = network.pairs[pair]
        lines = [f"{first} – {second}", tr("{days} days").format(days=(second - first).days)]
        if np.isfinite(network.bperp[pair]):
            lines[-1] += f", {signed(network.bperp[pair], 0)} m"
        for quantity in Quantity:
            values = self.values(quantity)
            if values is not None and np.isfinite(values[pair]):
                name, _, unit = quantity.label.partition(" (")
                number = f"{values[pair]:.2f}" if quantity is not Quantity.RESIDUAL else signed(values[pair], 2)
                lines.append(f"{name} {number} {unit.rstrip(')')}".rstrip())
        lines.append(tr("click: switch off") if self.edit.kept[pair] else tr("off; click: switch on"))
        return "\n".join(lines)

    def triplet_text(self, number: int) -> str:
        """What is known of a triplet."""
        triplets = self.triplets()
        if self.edit is None or triplets is None:
            return ""
        first, second, _ = triplets.pairs[number]
        days = (*self.edit.network.pairs[first], self.edit.network.pairs[second][1])
        turns = int(triplets.cycles[number])
        closed = tr("closed") if not turns else tr("off by {turns} × 2π").format(turns=signed(turns, 0))
        return "\n".join([" – ".join(map(str, days)), f"{signed(triplets.phase[number], 2)} rad, {closed}"])

    def date_text(self, day: int) -> str:
        """What is known of a date."""
        if self.edit is None:
            return ""
        touching = (self.edit.index == day).any(axis=1)
        kept = int((touching & self.edit.kept).sum())
        text = tr("{kept} of {all} interferograms").format(kept=kept, all=int(touching.sum()))
        action = tr("click: switch off") if kept else tr("off; click: switch on")
        return f"{self.edit.network.all_dates[day]}\n{text}\n{action}"
