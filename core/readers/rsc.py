# SPDX-License-Identifier: GPL-2.0-or-later
"""ROI_PAC's resource files (.rsc): a name and a value a line; MintPy writes them too."""

from __future__ import annotations

import math
from collections.abc import Mapping
from pathlib import Path

from ..coordinates import epsg_code, wkt_from_epsg
from ..errors import FormatError
from ..files.texts import read_text
from ..grid import MOST_PIXELS, Grid


def read_rsc(path: Path) -> dict[str, str]:
    """Names and values of a resource file."""
    found = {}
    for line in read_text(path).splitlines():
        name, _, value = line.strip().partition(" ")
        if value.strip() and not name.startswith(("#", "%")):
            found[name] = value.strip()
    return found


def rsc_number(values: Mapping[str, str], *names: str) -> float | None:
    """The first of some names that has a number."""
    for name in names:
        try:
            number = float(values[name])
        except (KeyError, ValueError):
            continue
        if math.isfinite(number):
            return number
    return None


def rsc_shape(values: Mapping[str, str], path: Path) -> tuple[int, int]:
    """Rows and columns.

    Raises
    ------
    FormatError
        When the file does not say them.
    """
    rows, cols = rsc_number(values, "FILE_LENGTH", "LENGTH"), rsc_number(values, "WIDTH")
    if not (rows and cols and 1 <= min(rows, cols) and max(rows, cols) <= MOST_PIXELS):
        raise FormatError(f"{path} does not say WIDTH and FILE_LENGTH; restore it.")
    return int(rows), int(cols)


def rsc_grid(values: Mapping[str, str], path: Path) -> Grid | None:
    """The map grid of a geocoded file, None for one in radar coordinates.

    Raises
    ------
    FormatError
        When the grid is not north-up, or its projection is neither geographic nor UTM.
    """
    rows, cols = rsc_shape(values, path)
    corner = [rsc_number(values, name) for name in ("X_FIRST", "Y_FIRST", "X_STEP", "Y_STEP")]
    if None in corner:
        return None
    x0, y0, dx, dy = (float(value or 0.0) for value in corner)
    if dx <= 0 or dy >= 0:
        raise FormatError(f"{path} says X_STEP {dx:g} and Y_STEP {dy:g}, which is not north-up; correct it.")
    return Grid(rows, cols, x0, y0, dx, dy, _crs(values, path, x0, y0)).checked(path)


def _crs(values: Mapping[str, str], path: Path, x0: float, y0: float) -> str:
    projection = values.get("PROJECTION", "").upper()
    epsg = int(rsc_number(values, "EPSG") or 0)
    zone = projection.replace("UTM", "").strip() if projection.startswith("UTM") else values.get("UTM_ZONE", "")
    if not epsg and zone:
        attributes = {"LENGTH": "1", "WIDTH": "1", "X_FIRST": "0", "Y_FIRST": "0", "X_STEP": "1", "Y_STEP": "-1"}
        zone += "" if zone[-1:].isalpha() else "N"
        epsg = epsg_code(Grid.from_attributes({**attributes, "UTM_ZONE": zone, "X_UNIT": "m"}, "").crs_wkt) or 0
    if epsg:
        return wkt_from_epsg(epsg)
    if abs(x0) > 360.0 or abs(y0) > 90.0:
        raise FormatError(
            f"{path} has coordinates in metres, but no UTM zone (PROJECTION UTM11, or UTM_ZONE 11N); add it."
        )
    return wkt_from_epsg(4326)
