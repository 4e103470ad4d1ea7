# SPDX-License-Identifier: GPL-2.0-or-later
"""Text files that LiCSAR and LiCSBAS have in common: baselines, metadata, GAMMA-like headers."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from ..constants import SPEED_OF_LIGHT
from ..dates import parse_date
from ..errors import ParameterError
from ..files.texts import read_text
from ..files.virtual_files import is_virtual
from ..network.network import Pair
from ..progress import Progress

SENTINEL1_FREQUENCY = 5.405e9
"""Hertz, as LiCSBAS has it."""
FREQUENCY_TOLERANCE = 1e-3
FRAME = re.compile(r"(?<!\d)(\d{3}[AD]_\d{5}_\d{6})(?!\d)")
"""Name of a LiCSAR frame: track, direction, colatitude, numbers of bursts."""
RANGE_LOOKS, AZIMUTH_LOOKS = 20, 4
"""Of LiCSAR's interferograms, which it geocodes to pixels of 0.001 degrees."""
LICSAR_PIXEL = 0.001
RANGE_PIXEL, AZIMUTH_PIXEL = 2.329562, 14.06891
"""Size of a Sentinel-1 pixel of one look in slant range and azimuth, metres."""
DUMMY_BASELINE = 1.0
"""Metres; LiCSBAS writes random baselines below this where it knows none."""


@dataclass(frozen=True)
class Baselines:
    """Perpendicular baselines of dates relative to one of them, metres, and a line on where they come from."""

    values: dict[date, float]
    note: str

    def of_pairs(self, pairs: Sequence[Pair], progress: Progress) -> list[float]:
        """Later minus earlier date of each pair, NaN = unknown; warns how many are."""
        missing = math.nan
        found = [self.values.get(later, missing) - self.values.get(earlier, missing) for earlier, later in pairs]
        unknown = sum(math.isnan(value) for value in found)
        if unknown:
            progress.warning(f"The perpendicular baseline of {unknown} of {len(pairs)} pairs is unknown.")
        return found


def read_baselines(path: Path | None) -> Baselines:
    """Read the file `baselines`; lines that are no baselines are left out.

    Its lines are `prime date bperp days`, or in an older form `number first second bperp days days days bperp bperp`
    with the baselines of first and second relative to the prime at the end.
    """
    if path is None or not (is_virtual(path) or path.is_file()):
        return Baselines({}, "perpendicular baselines unknown: there is no file 'baselines'")
    values: dict[date, float] = {}
    for line in read_text(path).splitlines():
        words = line.split()
        try:
            if len(words) == 4:
                values.setdefault(parse_date(words[0]), 0.0)
                values[parse_date(words[1])] = float(words[2])
            elif len(words) == 9:
                values[parse_date(words[1])], values[parse_date(words[2])] = float(words[-2]), float(words[-1])
        except (ParameterError, ValueError):
            continue
    values = {day: value for day, value in values.items() if math.isfinite(value)}
    if values and max(abs(value) for value in values.values()) <= DUMMY_BASELINE:
        return Baselines({}, f"perpendicular baselines unknown: those in {path.name} are placeholders below 1 m")
    return Baselines(values, f"perpendicular baselines of {len(values)} dates from {path.name}")


def read_values(path: Path, separator: str) -> dict[str, str]:
    """Lines `key<separator>value` of a text file, empty when it is not there."""
    found = {}
    if is_virtual(path) or path.is_file():
        for line in read_text(path).splitlines():
            key, mark, value = line.partition(separator)
            if mark and value.split():
                found[key.strip()] = value.strip()
    return found


def number(values: dict[str, str], key: str) -> float | None:
    """The first word of a value as a number, None when it is absent or no number."""
    try:
        value = float(values.get(key, "").split()[0])
    except (IndexError, ValueError):
        return None
    return value if math.isfinite(value) else None


def seconds_of_day(text: str) -> float | None:
    """Read hours:minutes:seconds."""
    words = text.split(":")
    try:
        hours, minutes, seconds = (float(word) for word in words)
    except ValueError:
        return None
    return 3600.0 * hours + 60.0 * minutes + seconds


def acquisition_attributes(
    pixel: float, frequency: float = SENTINEL1_FREQUENCY, center_time: str = "", frame: str = ""
) -> dict[str, str]:
    """MintPy attributes of LiCSAR products, or of what LiCSBAS made of them.

    Parameters
    ----------
    pixel : float
        Size of a pixel, degrees: LiCSBAS averages whole pixels of LiCSAR.
    frequency : float
        Of the radar, hertz; looks and pixel sizes are those of Sentinel-1, if it is its frequency.
    center_time : str
        Time of the day of the acquisitions, hours:minutes:seconds.
    frame : str
        Name of the LiCSAR frame.
    """
    found = {"PROCESSOR": "licsar", "WAVELENGTH": repr(float(SPEED_OF_LIGHT / frequency))}
    if abs(frequency / SENTINEL1_FREQUENCY - 1.0) < FREQUENCY_TOLERANCE:
        more = max(round(pixel / LICSAR_PIXEL), 1)
        looks = {"RLOOKS": RANGE_LOOKS * more, "ALOOKS": AZIMUTH_LOOKS * more}
        sizes = {
            "RANGE_PIXEL_SIZE": RANGE_PIXEL * looks["RLOOKS"],
            "AZIMUTH_PIXEL_SIZE": AZIMUTH_PIXEL * looks["ALOOKS"],
        }
        found.update({"PLATFORM": "Sen", "ANTENNA_SIDE": "-1"})
        found.update({key: str(value) for key, value in {**looks, **sizes}.items()})
    seconds = seconds_of_day(center_time)
    if seconds is not None:
        found["CENTER_LINE_UTC"] = str(seconds)
    if frame:
        found["ORBIT_DIRECTION"] = "ASCENDING" if frame[3] == "A" else "DESCENDING"
    return found
