# SPDX-License-Identifier: GPL-2.0-or-later
"""Layers of pairs that came in different files: which pairs and layers are complete, and what is said of the rest."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from ..dates import format_date
from ..network.network import Network, Pair
from ..progress import Progress
from ..stack import COHERENCE, COMPONENT, PHASE
from .rasters import Band

PairBands = Mapping[str, Mapping[Pair, Band]]


def complete_layers(
    layers: PairBands, folder: Path, skipped: list[str], progress: Progress
) -> tuple[list[Pair], dict[str, tuple[Band, ...]]]:
    """The pairs that have phase and, if there is any, coherence; components count when all these pairs have them.

    Parameters
    ----------
    layers : mapping of str to mapping of Pair to Band
        `unwrapPhase`, `coherence` and `connectComponent`.
    skipped : list of str
        Gets a line on each file or layer that is left out.

    Returns
    -------
    pairs : list of Pair
        In the order of their dates.
    bands : dict of str to tuple of Band
        Of each layer that is there, in the order of the pairs.
    """
    phase, coherence, component = (layers.get(layer, {}) for layer in (PHASE, COHERENCE, COMPONENT))
    pairs = sorted(pair for pair in phase if not coherence or pair in coherence)
    if phase and not coherence:
        progress.warning(f"No coherence was found in {folder}: pairs cannot be weighted by it or chosen by it.")
    for pair in sorted(set(phase) - set(pairs)):
        skipped.append(f"{_short(phase[pair], folder)}: there is no coherence file of this pair")
    for pair in sorted((set(coherence) | set(component)) - set(phase)):
        band = coherence.get(pair) or component[pair]
        skipped.append(f"{_short(band, folder)}: there is no interferogram of this pair")
    lacking = sum(pair not in component for pair in pairs)
    if component and lacking:
        skipped.append(f"connected components: {lacking} of {len(pairs)} pairs have none")
    found = {PHASE: tuple(phase[pair] for pair in pairs)}
    if coherence:
        found[COHERENCE] = tuple(coherence[pair] for pair in pairs)
    if component and not lacking:
        found[COMPONENT] = tuple(component[pair] for pair in pairs)
    return pairs, found


def describe_pairs(network: Network) -> str:
    """How many pairs of which dates."""
    days = network.all_dates
    return f"{len(network)} interferograms of {len(days)} dates, {format_date(days[0])} to {format_date(days[-1])}"


def _short(band: Band, folder: Path) -> str:
    """The name of a file, below the folder."""
    return band.name.replace(f"{folder}/", "")
