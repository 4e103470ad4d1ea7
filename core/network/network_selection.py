# SPDX-License-Identifier: GPL-2.0-or-later
"""Which interferograms to use: by baseline, date, coherence, or by hand."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from ..dates import format_date, format_pair, parse_date, parse_dates, parse_pair
from ..errors import NetworkError, ParameterError
from ..files import hdf5
from ..files.file_copy import changed_copy, is_same_file
from ..grid import Window
from ..products import read_mask
from ..progress import Progress, subrange
from ..provenance import stamp
from ..quality import AREA_THRESHOLD, pair_coherence
from ..stack import InterferogramStack
from .network import Network, Pair
from .network_report import NetworkReport, list_words, report_network

BoolArray = npt.NDArray[np.bool_]
Numbers = npt.NDArray[np.float64]

_SEPARATORS = re.compile(r"[\s,;]+")

MOST_POSITIONS = 1_000_000
"""Of pairs in one range of positions."""


@dataclass(frozen=True)
class NetworkSelection:
    """Conditions for an interferogram to be used; None and empty = no condition.

    Each condition judges all pairs of the stack, whatever was dropped before; a pair that fails any of them is dropped
    (as in MintPy's modify_network). The spanning tree protects pairs from the coherence and area ratio conditions
    only: a pair that is too long or excluded by hand is dropped all the same. It is the tree of highest coherence (or
    area ratio) among the pairs that passed the conditions before (Perissin & Wang, 2012; Chaussard et al., 2015).

    Attributes
    ----------
    max_days : float, optional
        Longest temporal baseline, days.
    max_bperp : float, optional
        Largest perpendicular baseline of either sign, metres. A pair of unknown baseline passes.
    connections : int, optional
        A date is joined with this many following dates at most, counted among all dates of the stack.
    start, end : date, optional
        First and last date used.
    exclude_dates : tuple of date
        Pairs with any of these dates are dropped.
    exclude_pairs : tuple of (date, date)
    exclude_indexes : tuple of int
        Positions among all pairs of the stack, counted from 0.
    min_coherence : float, optional
        Lowest mean coherence over the area, 0 to 1. Pixels of coherence 0 or NaN are left out of the mean.
    min_area_ratio : float, optional
        Lowest share of coherent pixels in the area, 0 to 1.
    area_threshold : float
        Coherence above which a pixel is coherent. (MintPy takes the mean coherence of the masked pixels instead.)
    area : Window or (rows, cols) bool, optional
        Where coherence is looked at; None = the whole image.
    mask : path, optional
        A mask on the stack's grid; coherence is looked at only where it is not 0.
    keep_spanning_tree : bool
        Keep pairs that join the dates best although their coherence is low.
    """

    max_days: float | None = None
    max_bperp: float | None = None
    connections: int | None = None
    start: date | None = None
    end: date | None = None
    exclude_dates: tuple[date, ...] = ()
    exclude_pairs: tuple[Pair, ...] = ()
    exclude_indexes: tuple[int, ...] = ()
    min_coherence: float | None = None
    min_area_ratio: float | None = None
    area_threshold: float = AREA_THRESHOLD
    area: Window | BoolArray | None = None
    mask: str | Path | None = None
    keep_spanning_tree: bool = True

    def __post_init__(self) -> None:
        for value, words in (
            (self.max_days, "longest temporal baseline"),
            (self.max_bperp, "largest perpendicular baseline"),
            (self.connections, "number of connections"),
        ):
            if value is not None and not value > 0:
                raise ParameterError(f"The {words} is {value:g}; give a number above 0, or nothing.")
        for value, words in (
            (self.min_coherence, "minimum coherence"),
            (self.min_area_ratio, "minimum area ratio"),
            (self.area_threshold, "coherence threshold of the area ratio"),
        ):
            if value is not None and not 0.0 <= value <= 1.0:
                raise ParameterError(f"The {words} is {value:g}; give a value from 0 to 1.")
        if self.start is not None and self.end is not None and self.start > self.end:
            raise ParameterError(
                f"The start date {format_date(self.start)} is after the end date {format_date(self.end)}; "
                "exchange them."
            )

    @classmethod
    def parse(
        cls,
        *,
        start: str = "",
        end: str = "",
        exclude_dates: str = "",
        exclude_pairs: str = "",
        exclude_indexes: str = "",
        **others: Any,
    ) -> NetworkSelection:
        """Build a selection from texts as a person writes them; `others` are the remaining attributes.

        Dates: '20180106 2018-01-30'; pairs: '20180106_20180130, 20180130_20180307'; indexes: '0 3:7'.

        Raises
        ------
        ParameterError
            When a text cannot be understood.
        """
        return cls(
            start=parse_date(start) if start.strip() else None,
            end=parse_date(end) if end.strip() else None,
            exclude_dates=parse_dates(exclude_dates),
            exclude_pairs=parse_pairs(exclude_pairs),
            exclude_indexes=parse_indexes(exclude_indexes),
            **others,
        )

    @property
    def needs_coherence(self) -> bool:
        """True when pixels must be read to judge."""
        return self.min_coherence is not None or self.min_area_ratio is not None


def parse_pairs(text: str) -> tuple[Pair, ...]:
    """Read pairs separated by blanks, commas or semicolons; the two dates of a pair may stand in any order."""
    pairs = (sorted(parse_pair(word)) for word in _SEPARATORS.split(text.strip()) if word)
    return tuple((first, second) for first, second in pairs)


def parse_indexes(text: str) -> tuple[int, ...]:
    """Read positions and ranges such as '0 3:7', both ends included, into increasing order without repeats."""
    numbers: set[int] = set()
    for word in _SEPARATORS.split(text.strip()):
        if not word:
            continue
        match = re.fullmatch(r"(\d{1,9})(?::(\d{1,9}))?", word)
        if match is None:
            raise ParameterError(f"'{word[:50]}' is neither a position nor a range of positions; write 3 or 3:7.")
        first, last = sorted((int(match[1]), int(match[2] or match[1])))
        if last - first > MOST_POSITIONS:
            raise ParameterError(f"'{word}' spans more positions than any network has; write a smaller range.")
        numbers.update(range(first, last + 1))
    return tuple(sorted(numbers))


def select(
    network: Network,
    selection: NetworkSelection,
    coherence: Numbers | None = None,
    area_ratio: Numbers | None = None,
) -> BoolArray:
    """Keep flags of all pairs of a network (M,).

    Parameters
    ----------
    coherence, area_ratio : (M,), optional
        From :func:`~.quality.pair_coherence`; needed when the selection has a condition on them. NaN fails it.

    Raises
    ------
    ParameterError
        When an excluded date, pair or position does not exist, or coherence is needed and missing.
    NetworkError
        When no pair is left.
    """
    flags = np.array([not why for why in drop_reasons(network, selection, coherence, area_ratio)], dtype=bool)
    if not flags.any():
        raise NetworkError(
            f"None of the {len(network)} interferograms meets all conditions; allow longer baselines or lower "
            "coherence, or exclude fewer."
        )
    return flags


def drop_reasons(
    network: Network,
    selection: NetworkSelection,
    coherence: Numbers | None = None,
    area_ratio: Numbers | None = None,
) -> list[str]:
    """Why each pair is dropped, '' for the kept ones; see :func:`select`."""
    _require_known(network, selection)
    reasons = _reasons_of_pairs(network, selection)
    for values, least, words in (
        (coherence, selection.min_coherence, "mean coherence"),
        (area_ratio, selection.min_area_ratio, "share of coherent pixels"),
    ):
        if least is None:
            continue
        if values is None or len(values) != len(network):
            raise ParameterError(f"The {words} of the {len(network)} interferograms must be known to select by it.")
        left = np.array([not why for why in reasons], dtype=bool)
        protected = best_tree(network, values, left) if selection.keep_spanning_tree else np.zeros(len(network), bool)
        for i in np.flatnonzero(~(values >= least) & ~protected):
            reasons[i].append(f"{words} {values[i]:.2f} < {least:g}" if np.isfinite(values[i]) else f"no {words}")
    return ["; ".join(why) for why in reasons]


def _reasons_of_pairs(network: Network, selection: NetworkSelection) -> list[list[str]]:
    """Conditions on baselines and dates that each pair fails."""
    position = {day: i for i, day in enumerate(network.all_dates)}
    excluded_pairs, excluded_indexes = set(selection.exclude_pairs), set(selection.exclude_indexes)
    reasons = []
    for index, (pair, bperp) in enumerate(zip(network.pairs, network.bperp)):
        first, second = pair
        days, steps = (second - first).days, position[second] - position[first]
        why = []
        if selection.max_days is not None and days > selection.max_days:
            why.append(f"{days} days > {selection.max_days:g}")
        if selection.max_bperp is not None and abs(bperp) > selection.max_bperp:
            why.append(f"perpendicular baseline {bperp:.1f} m beyond {selection.max_bperp:g} m")
        if selection.connections is not None and steps > selection.connections:
            why.append(f"joins dates {steps} acquisitions apart > {selection.connections}")
        if index in excluded_indexes:
            why.append(f"position {index} excluded")
        if pair in excluded_pairs:
            why.append("pair excluded")
        why += [f"date {format_date(day)} excluded" for day in pair if day in selection.exclude_dates]
        if selection.start is not None and first < selection.start:
            why.append(f"starts before {format_date(selection.start)}")
        if selection.end is not None and second > selection.end:
            why.append(f"ends after {format_date(selection.end)}")
        reasons.append(why)
    return reasons


def _require_known(network: Network, selection: NetworkSelection) -> None:
    dates = [format_date(day) for day in selection.exclude_dates if day not in network.all_dates]
    pairs = [format_pair(*pair) for pair in selection.exclude_pairs if pair not in network.pairs]
    indexes = [str(index) for index in selection.exclude_indexes if not 0 <= index < len(network)]
    for unknown, what, where in (
        (dates, "date", f"{format_date(network.all_dates[0])} to {format_date(network.all_dates[-1])}"),
        (pairs, "pair", f"{len(network)} pairs such as {network.names[0]}"),
        (indexes, "position", f"positions 0 to {len(network) - 1}"),
    ):
        if unknown:
            many = "s" if len(unknown) > 1 else ""
            raise ParameterError(
                f"The excluded {what}{many} {list_words(unknown)} {'are' if many else 'is'} not in the network, which "
                f"has {where}; correct the list."
            )


def best_tree(network: Network, quality: Numbers, candidates: BoolArray) -> BoolArray:
    """Flags of the spanning tree (forest) of highest quality among the candidate pairs, over all pairs (M,)."""
    index = np.flatnonzero(candidates)
    flags = np.zeros(len(network), dtype=bool)
    if len(index):
        part = Network.create([network.pairs[i] for i in index])
        flags[index] = part.spanning_tree(-quality[index])
    return flags


def modify_network(
    stack_path: str | Path, output_path: str | Path | None, selection: NetworkSelection, progress: Progress
) -> NetworkReport:
    """Select interferograms of a stack and write the keep flags into it, or into a copy.

    Former flags do not matter: all pairs are judged anew. Those found faulty when they were loaded stay dropped.

    Parameters
    ----------
    output_path : path or None
        None changes the flags of `stack_path` itself.

    Raises
    ------
    ParameterError, NetworkError
        See :func:`select`; nothing is written then.
    FormatError
        When the stack or the mask cannot be read, or coherence is needed and not there.
    """
    stack = InterferogramStack.open(stack_path)
    kept, report = choose_pairs(stack, selection, subrange(progress, 0.0, 0.5))

    def made() -> dict[str, str]:
        files = {"stack": stack_path, "mask": selection.mask}
        return stamp("modifynetwork", files, selection_parameters(selection))

    _write_flags(stack, output_path, kept, made, subrange(progress, 0.5, 1.0))
    return announce(report, progress)


def choose_pairs(
    stack: InterferogramStack, selection: NetworkSelection, progress: Progress
) -> tuple[BoolArray, NetworkReport]:
    """Keep flags of all pairs of a stack (M,), and the network that they leave; nothing is written.

    Raises
    ------
    InsarError
        See :func:`modify_network`.
    """
    coherence = area_ratio = None
    if selection.needs_coherence:
        coherence, area_ratio = pair_coherence(stack, progress, _area(stack, selection), selection.area_threshold)
    kept = select(stack.network, selection, coherence, area_ratio)
    reasons = drop_reasons(stack.network, selection, coherence, area_ratio)
    for index in np.flatnonzero(stack.unfit & kept):
        kept[index], reasons[index] = False, "found faulty when it was loaded"
    if not kept.any():
        raise NetworkError(f"All interferograms of {stack.path} that meet the conditions were found faulty at loading.")
    return kept, report_network(stack.network.keep(kept), reasons)


def selection_parameters(selection: NetworkSelection) -> dict[str, Any]:
    """A selection as recorded in what it made, without file names; an area of pixels as a fingerprint."""
    parameters = {key: value for key, value in asdict(selection).items() if key != "mask"}
    if isinstance(selection.area, np.ndarray):
        parameters["area"] = hashlib.sha256(np.packbits(selection.area).tobytes()).hexdigest()[:16]
    return parameters


def reset_network(stack_path: str | Path, output_path: str | Path | None, progress: Progress) -> NetworkReport:
    """Keep all interferograms of a stack again; `output_path` None changes `stack_path` itself."""
    stack = InterferogramStack.open(stack_path)
    kept = np.ones(len(stack.network), dtype=bool)
    _write_flags(stack, output_path, kept, lambda: stamp("resetnetwork", {"stack": stack_path}, {}), progress)
    return announce(report_network(stack.network.keep(kept)), progress)


def _area(stack: InterferogramStack, selection: NetworkSelection) -> BoolArray | None:
    """The pixels that area and mask leave, None = all."""
    if selection.area is None and selection.mask is None:
        return None
    area = np.ones(stack.grid.shape, dtype=bool)
    if isinstance(selection.area, Window):
        area[:] = False
        area[selection.area.slices] = True
    elif selection.area is not None:
        area = np.asarray(selection.area, dtype=bool)
    if selection.mask is not None:
        area = area & read_mask(selection.mask, stack.grid, str(stack.path))
    return area


def _write_flags(
    stack: InterferogramStack,
    output_path: str | Path | None,
    kept: BoolArray,
    made: Callable[[], dict[str, str]],
    progress: Progress,
) -> None:
    flags = [bool(flag) for flag in kept]
    if output_path is None or is_same_file(stack.path, output_path):
        stack.write_flags(flags)
        return
    attributes = made()
    with changed_copy(stack.path, output_path, progress) as copy:
        InterferogramStack.open(copy).write_flags(flags)
        with hdf5.open_update(copy) as file:
            hdf5.set_attributes(file, attributes)


def announce(report: NetworkReport, progress: Progress) -> NetworkReport:
    """Write a network into the log."""
    for name, why in report.dropped:
        progress.info(f"{name} dropped: {why}")
    progress.info(report.message)
    if report.warning:
        progress.warning(report.warning)
    progress(1.0)
    return report
