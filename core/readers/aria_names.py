# SPDX-License-Identifier: GPL-2.0-or-later
"""Names of ARIA S1-GUNW products: S1-GUNW-A-R-064-tops-LATER_EARLIER-HHMMSS-PLACE-PP-HASH-vN_N_N.nc."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from pathlib import Path

from ..dates import parse_date
from ..errors import ParameterError
from ..network.network import Pair

_NAME = re.compile(
    r"(?P<sensor>[a-z0-9]+)-gunw(?:_custom)?-(?P<direction>[ad])-(?P<side>[rl])-(?P<track>\d{3})-[a-z]+-"
    r"(?P<first>\d{8})_(?P<second>\d{8})-(?P<time>\d{6})-.+-v(?P<version>\d+(?:_\d+)*)\b.*\.nc",
    re.IGNORECASE,
)
MODELS = ("HRRR", "ERA5", "HRES", "GMAO")
"""Weather models of tropospheric delays, the one preferred first: fine ones before coarse ones."""
TROPOSPHERE, TIDE, IONOSPHERE = "troposphere", "solidEarthTide", "ionosphere"
"""Layers of the stack for the delays."""
LOOKS, FINE_LOOKS, FINE_PIXEL = (19, 7), (7, 3), 0.0005
"""Looks in range and azimuth of the standard products of 90 m and of those of 30 m; degrees that tell them apart."""
RESOLUTION, PIXEL = (3.1, 22.7), (2.3, 14.1)
"""Of single-look images of Sentinel-1 (IW2) in slant range and azimuth, metres."""
STACK_PLACES = ("stack/unwrapStack.vrt", "unwrapStack.vrt")
"""Where ARIA-tools leaves the stack that it made of products; such a folder is read as that stack."""


@dataclass(frozen=True)
class GunwName:
    """What the name of a product says.

    Attributes
    ----------
    pair : (date, date)
        Earlier and later date.
    sign : float
        Factor that makes phase and baseline earlier_later: -1 where the later date stands first.
    track : str
        Orbit direction and relative orbit, such as 'A064'.
    seconds : float
        Of the day, UTC, at the middle of the frame.
    version : tuple of int
    """

    pair: Pair
    sign: float
    track: str
    looks_left: bool
    seconds: float
    version: tuple[int, ...]
    sentinel1: bool


def is_gunw(path: Path) -> bool:
    """True for the name of a product."""
    return _NAME.fullmatch(path.name) is not None


def parse_name(path: Path) -> GunwName:
    """Read the name of a product.

    Raises
    ------
    ParameterError
        When it is no such name, or its dates are none.
    """
    found = _NAME.fullmatch(path.name)
    if found is None:
        raise ParameterError("its name is not that of an S1-GUNW product")
    first, second = parse_date(found["first"]), parse_date(found["second"])
    if first == second:
        raise ParameterError("its name holds the same date twice")
    time = found["time"]
    return GunwName(
        pair=(min(first, second), max(first, second)),
        sign=-1.0 if first > second else 1.0,
        track=found["direction"].upper() + found["track"],
        looks_left=found["side"].upper() == "L",
        seconds=float(int(time[:2]) * 3600 + int(time[2:4]) * 60 + int(time[4:])),
        version=tuple(int(number) for number in found["version"].split("_")),
        sentinel1=found["sensor"].upper() == "S1",
    )


def is_stack_folder(folder: Path) -> bool:
    """True where ARIA-tools has made a stack."""
    return any((folder / place).is_file() for place in STACK_PLACES)


def nominal_attributes(pixel: float, spacing: float) -> dict[str, str]:
    """MintPy attributes that hold for all products: processor, looks, and nominal sizes in metres.

    Parameters
    ----------
    pixel : float
        Size of a pixel, degrees.
    spacing : float
        Single-look pixel in slant range, metres; NaN = unknown.
    """
    range_looks, azimuth_looks = FINE_LOOKS if pixel < FINE_PIXEL else LOOKS
    independent = range_looks * azimuth_looks * PIXEL[0] * PIXEL[1] / (RESOLUTION[0] * RESOLUTION[1])
    attributes = {
        "PROCESSOR": "isce",
        "RLOOKS": str(range_looks),
        "ALOOKS": str(azimuth_looks),
        "NCORRLOOKS": f"{independent:.4f}",
        "AZIMUTH_PIXEL_SIZE": repr(float(PIXEL[1] * azimuth_looks)),
        "HEIGHT": "693000.0",
        "EARTH_RADIUS": "6371000.0",
    }
    return attributes if math.isnan(spacing) else {**attributes, "RANGE_PIXEL_SIZE": repr(float(spacing * range_looks))}
