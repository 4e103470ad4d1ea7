# SPDX-License-Identifier: GPL-2.0-or-later
"""Which file of a GAMMA folder is what, told by the names."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from ..dates import find_dates, format_pair
from ..errors import FormatError, ParameterError
from ..network.network import Pair

PHASE_FILE, COHERENCE_FILE, COMPONENT_FILE, HEIGHT_FILE = "phase", "coherence", "component", "height"
BPERP_FILE, BASELINE_FILE, HEADER_FILE, TABLE_FILE = "bperp", "baseline", "header", "table"

_TIFF = r"\.tiff?$"
_KINDS = (  # the first that fits counts: components and coherence may have "unw" in their names as well
    (COMPONENT_FILE, re.compile(r"(conn?comp|component).*" + _TIFF)),
    (COHERENCE_FILE, re.compile(r"(^|[._-])(cc|cor|corr|coh|coherence)" + _TIFF)),
    (HEIGHT_FILE, re.compile(r"(dem|hgt)" + _TIFF)),
    (PHASE_FILE, re.compile(r"^(?!.*(mask|amp|mag)).*unw.*" + _TIFF)),
    (BPERP_FILE, re.compile(r"(bperp\.par|bperp\.txt|base_perp(\.par|\.txt)?)$")),
    (BASELINE_FILE, re.compile(r"([._-]base\.par|\.base|\.baseline|[._-]baseline\.par)$")),
    (HEADER_FILE, re.compile(r"\.par$|dem(_seg)?_par$|\.off$")),
    (COMPONENT_FILE, re.compile(r"\.(conn?comp|components?)$")),
    (COHERENCE_FILE, re.compile(r"[._](cc|cor|corr|coh)$")),
    (PHASE_FILE, re.compile(r"^(?!.*mask).*[._]unw$")),
    (HEIGHT_FILE, re.compile(r"([._](hgt|rdc_hgt|hgt_sim|dem|dem_seg)|dem\.seg)$")),
    (TABLE_FILE, re.compile(r"(\.lt(_fine)?|[._](lt|lt_fine)|(to|2)_?rdc)$")),
)
_FOREIGN = re.compile(r"\.geo\.unw\.|_unw_phase")
"""Names of LiCSAR and HyP3, whose products other readers know better."""


@dataclass(frozen=True)
class DatedFile:
    """A file of a pair: `negated` when its name says the later date first."""

    path: Path
    negated: bool

    @property
    def sign(self) -> float:
        """Factor that makes phase and baseline earlier_later."""
        return -1.0 if self.negated else 1.0


@dataclass
class GammaFiles:
    """The files of a folder, by what they are; `flat` are those without a header in the file itself."""

    pairs: dict[str, dict[Pair, DatedFile]] = field(
        default_factory=lambda: {
            kind: {} for kind in (PHASE_FILE, COHERENCE_FILE, COMPONENT_FILE, BPERP_FILE, BASELINE_FILE)
        }
    )
    flat: dict[str, list[Path]] = field(
        default_factory=lambda: {
            kind: [] for kind in (PHASE_FILE, COHERENCE_FILE, COMPONENT_FILE, HEIGHT_FILE, TABLE_FILE)
        }
    )
    heights: list[Path] = field(default_factory=list)
    headers: list[tuple[Path, date | None]] = field(default_factory=list)
    skipped: list[str] = field(default_factory=list)


def kind_of(name: str) -> str | None:
    """What a file is, None when its name says nothing."""
    return next((kind for kind, pattern in _KINDS if pattern.search(name.lower())), None)


def is_tiff(path: Path) -> bool:
    """True for a name of a GeoTIFF."""
    return path.suffix.lower() in (".tif", ".tiff")


def is_interferogram(path: Path) -> bool:
    """True for a name of an unwrapped interferogram with two dates, that no other format claims."""
    if kind_of(path.name) != PHASE_FILE or _FOREIGN.search(path.name.lower()):
        return False
    if any(part.startswith("GEOC") for part in path.parts[-4:-1]):  # LiCSBAS
        return False
    try:
        pair_of(path)
    except ParameterError:
        return False
    return True


def pair_of(path: Path) -> tuple[Pair, bool]:
    """The pair (earlier, later) in a file's name, or else in its folder's, and whether the later date stands first.

    Raises
    ------
    ParameterError
        When there are not two different dates.
    """
    days = find_dates(path.name) or find_dates(path.parent.name)
    if len(days) != 2:
        raise ParameterError(f"its name holds {len(days)} dates, not two")
    first, second = days
    if first == second:
        raise ParameterError("its name holds the same date twice")
    return ((first, second), False) if first < second else ((second, first), True)


def sort_files(paths: Sequence[Path], folder: Path) -> GammaFiles:
    """Sort files by what they are.

    Raises
    ------
    FormatError
        When two files of one kind hold the same pair.
    """
    files = GammaFiles()
    for path in paths:
        kind, name = kind_of(path.name), path.relative_to(folder)
        try:
            if kind in files.flat and not is_tiff(path):
                files.flat[kind].append(path)
            elif kind == HEIGHT_FILE:
                files.heights.append(path)
            elif kind == HEADER_FILE:
                days = find_dates(path.name)
                files.headers.append((path, days[0] if len(days) == 1 else None))
            elif kind is not None:
                _add_dated(files.pairs[kind], path)
            elif is_tiff(path):
                files.skipped.append(f"{name}: not known as phase, coherence, components or height")
        except ParameterError as error:
            files.skipped.append(f"{name}: {str(error).rstrip('.')}")
    return files


def _add_dated(known: dict[Pair, DatedFile], path: Path) -> None:
    pair, negated = pair_of(path)
    if pair in known:
        raise FormatError(
            f"{known[pair].path} and {path} both hold the pair {format_pair(*pair)}; move one out of the folder."
        )
    known[pair] = DatedFile(path, negated)


def range_looks(path: Path) -> int | None:
    """Looks in range when the name says them (`_8rlks_`)."""
    found = re.search(r"(\d+)rlks", path.name.lower())
    return int(found.group(1)) if found else None
