# SPDX-License-Identifier: GPL-2.0-or-later
"""What a correction of unwrapping errors changed, and where."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ..network.network import Pair
from ..progress import Progress
from ..stack import InterferogramStack
from .pairs import PairPass

MOST_LISTED = 20


@dataclass(frozen=True)
class ComponentChange:
    """Cycles added to one component of one interferogram.

    Attributes
    ----------
    pair : (date, date)
    name : str
        YYYYMMDD_YYYYMMDD.
    component : int
        Its number among the components that are large enough.
    pixels : int
    cycles : int
    x, y : float
        A point in it, in the coordinate system of the stack.
    """

    pair: Pair
    name: str
    component: int
    pixels: int
    cycles: int
    x: float
    y: float


@dataclass(frozen=True, eq=False)
class UnwrappingReport:
    """What was done.

    Attributes
    ----------
    dataset : str
        The corrected phase.
    changes : tuple of ComponentChange
    pairs, corrected : int
        Interferograms kept, and corrected.
    skipped : tuple of str
        Kept interferograms that could not be bridged: the reference pixel is in none of their components.
    share : (rows, cols) array
        Share of the kept interferograms that were changed at each pixel, 0 to 1; NaN without phase.
    """

    dataset: str
    changes: tuple[ComponentChange, ...]
    pairs: int
    corrected: int
    skipped: tuple[str, ...]
    share: npt.NDArray[np.float32]


def make_report(stack: InterferogramStack, dataset: str, done: PairPass, skipped: Sequence[int]) -> UnwrappingReport:
    """Put together what a pass over all interferograms changed."""
    network, names, changes = stack.network, stack.network.names, []
    for found in done.found:
        for label, (row, col) in found.places.items():
            pixels, cycles = int(found.sizes[label]), int(found.cycles[label])
            place = stack.grid.centre(row, col)
            changes.append(ComponentChange(network.pairs[found.pair], names[found.pair], label, pixels, cycles, *place))
    share = done.changed.astype(np.float32) / np.float32(len(done.found))
    share[done.valid == 0] = np.nan
    corrected = sum(bool(found.places) for found in done.found)
    not_bridged = tuple(names[number] for number in skipped)
    return UnwrappingReport(dataset, tuple(changes), len(done.found), corrected, not_bridged, share)


def announce(report: UnwrappingReport, progress: Progress) -> None:
    """Say in the log what was changed."""
    for change in report.changes[:MOST_LISTED]:
        progress.info(
            f"{change.name}: component {change.component} of {change.pixels} pixels {change.cycles:+d} cycles"
        )
    if len(report.changes) > MOST_LISTED:
        progress.info(f"and {len(report.changes) - MOST_LISTED} more components")
    if report.skipped:
        names = ", ".join(report.skipped[:3]) + (" and others" if len(report.skipped) > 3 else "")
        progress.warning(
            f"{len(report.skipped)} interferograms are not bridged, as the reference pixel is in none of their "
            f"components: {names}; choose another reference point or drop them."
        )
    share = 100.0 * float(np.nanmean(report.share)) if np.isfinite(report.share).any() else 0.0
    progress.info(
        f"{report.corrected} of {report.pairs} kept interferograms corrected in {len(report.changes)} components, "
        f"{share:.2f} % of all pixels; the phase in use is {report.dataset}"
    )
