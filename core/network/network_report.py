# SPDX-License-Identifier: GPL-2.0-or-later
"""What became of a network of interferograms, in numbers and in words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np

from ..dates import format_date
from .network import Network

NAMES_SHOWN = 12


@dataclass(frozen=True)
class NetworkReport:
    """What became of a network.

    Attributes
    ----------
    total : int
        Pairs in the stack.
    pairs, dates, components : int
        Kept pairs, dates in them, and connected parts that they form.
    dropped : tuple of (str, str)
        Name YYYYMMDD_YYYYMMDD of each dropped pair, and why.
    lost_dates : tuple of date
        Dates of the stack that no kept pair has.
    message : str
        The result in words.
    warning : str
        What is wrong with it, '' when nothing is.
    """

    total: int
    pairs: int
    dates: int
    components: int
    dropped: tuple[tuple[str, str], ...]
    lost_dates: tuple[date, ...]
    message: str
    warning: str


def report_network(network: Network, reasons: Sequence[str] = ()) -> NetworkReport:
    """Count and describe a network; `reasons` (M,) say why pairs are dropped."""
    parts = connected_dates(network)
    lost = tuple(day for day in network.all_dates if day not in network.dates)
    reasons = reasons or ["dropped before" if not kept else "" for kept in network.kept]
    dropped = tuple((name, why) for name, why, kept in zip(network.names, reasons, network.kept) if not kept)
    message = f"{network.describe()}."
    if lost:
        message += (
            f" No kept interferogram has the date{'s' if len(lost) > 1 else ''} {list_words(map(format_date, lost))}."
        )
    warning = ""
    if len(parts) > 1:
        named = " and ".join(_describe_part(network, part) for part in parts)
        warning = (
            f"The network falls into {len(parts)} parts: {named}. "
            "Displacement between them is not measured; keep interferograms that join them, or use one part alone."
        )
    return NetworkReport(
        len(network), sum(network.kept), len(network.dates), len(parts), dropped, lost, message, warning
    )


def connected_dates(network: Network) -> list[tuple[date, ...]]:
    """The dates of each connected part of the kept pairs, parts in order of their first date."""
    if not network.kept_pairs:
        return []
    label = network.components()
    parts = [tuple(np.array(network.dates, dtype=object)[label == number]) for number in range(int(label.max()) + 1)]
    return sorted(parts)


def _describe_part(network: Network, part: tuple[date, ...]) -> str:
    """'first-last' when the part has all kept dates in between, else its dates."""
    between = [day for day in network.dates if part[0] <= day <= part[-1]]
    if len(between) == len(part):
        return f"{format_date(part[0])}-{format_date(part[-1])}"
    return list_words(map(format_date, part))


def list_words(words: Iterable[str]) -> str:
    """The words with commas between; of a long list the first ones and how many more."""
    words = list(words)
    more = len(words) - NAMES_SHOWN
    return ", ".join(words) if more <= 0 else f"{', '.join(words[:NAMES_SHOWN])} and {more} more"
