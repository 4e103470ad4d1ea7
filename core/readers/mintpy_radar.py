# SPDX-License-Identifier: GPL-2.0-or-later
"""MintPy's stacks in radar coordinates: their geometry, and what places their pixels on the map.

ISCE's come with latitude and longitude of each radar pixel (`geometryRadar.h5`), GAMMA's and ROI_PAC's with range and
azimuth of each pixel of a map (`geometryGeo.h5`).
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from ..errors import FormatError
from ..files import hdf5
from ..geocoding.geocode import Lookup, lookup_from_table
from ..geocoding.geocode_search import lookup_from_coordinates
from ..grid import Window
from ..metadata import Metadata
from ..progress import Progress
from ..stack import PHASE

RADAR_GEOMETRY, MAP_GEOMETRY, WATER_MASK = "geometryRadar.h5", "geometryGeo.h5", "waterMask.h5"
COORDINATES, TABLE = ("longitude", "latitude"), ("rangeCoord", "azimuthCoord")


def radar_shape(path: Path) -> tuple[int, int] | None:
    """Rows and columns of a stack in radar coordinates, None for one on a map (or what is no stack at all)."""
    with hdf5.open_read(path) as file:
        if "X_FIRST" in file.attrs or getattr(file.get(PHASE), "ndim", 0) != 3:
            return None
        rows, cols = file[PHASE].shape[1:]
    return int(rows), int(cols)


def find_geometry(places: Sequence[Path], shape: tuple[int, int], names: Sequence[str]) -> dict[str, tuple[Path, str]]:
    """File and dataset of each geometry layer that has the size of the radar image."""
    found: dict[str, tuple[Path, str]] = {}
    for name in (RADAR_GEOMETRY, WATER_MASK):
        path = _first(places, name)
        if path is None:
            continue
        with hdf5.open_read(path) as file:
            for layer, item in hdf5.members(file):
                target = "waterMask" if name == WATER_MASK and layer == "mask" else layer
                if target in names and getattr(item, "shape", None) == shape:
                    found.setdefault(target, (path, layer))
    return found


def find_lookup(
    places: Sequence[Path],
    stack_path: Path,
    shape: tuple[int, int],
    metadata: Metadata,
    pixel_size: float | None,
    progress: Progress,
) -> Lookup:
    """The radar pixel of each pixel of a map.

    Raises
    ------
    FormatError
        When neither latitudes and longitudes nor a lookup table are there.
    """
    path = _first(places, RADAR_GEOMETRY)
    if path is not None and _has(path, COORDINATES, shape):
        return lookup_from_coordinates(_reader(path, COORDINATES), shape, pixel_size, str(path), progress)
    table = _first(places, MAP_GEOMETRY)
    if table is not None and _has(table, TABLE, None):
        with hdf5.open_read(table) as file:
            grid = hdf5.read_grid(file, table)
        # a stack that was cut out of the image that the table was made for
        first = metadata.number("SUBSET_XMIN", 0.0) or 0.0, metadata.number("SUBSET_YMIN", 0.0) or 0.0
        return lookup_from_table(_reader(table, TABLE, first), grid, shape, pixel_size, str(table), progress)
    raise FormatError(
        f"{stack_path} is in radar coordinates, and there is no {RADAR_GEOMETRY} with latitude and longitude of its "
        f"{shape[0]} x {shape[1]} pixels (nor {MAP_GEOMETRY} with rangeCoord and azimuthCoord) beside it to geocode "
        "it with; add it, or geocode the stack."
    )


def _first(places: Sequence[Path], name: str) -> Path | None:
    return next((place / name for place in places if (place / name).is_file()), None)


def _has(path: Path, names: Sequence[str], shape: tuple[int, int] | None) -> bool:
    with hdf5.open_read(path) as file:
        shapes = [hdf5.shape_of(file.get(name)) for name in names]
    return all(len(one) == 2 and shape in (None, one) for one in shapes)


def _reader(path: Path, names: Sequence[str], first: tuple[float, float] = (0.0, 0.0)) -> Any:
    """Gives two datasets of a window, counted from `first`; both 0 is no data."""

    def read(window: Window) -> tuple[Any, Any]:
        with hdf5.open_read(path) as file:
            parts = [hdf5.read_part(file[name], window.slices, path) for name in names]
            across, down = (np.asarray(part, dtype=np.float64) for part in parts)
        unknown = (across == 0.0) & (down == 0.0)
        across, down = (np.where(unknown, np.nan, part - start) for part, start in zip((across, down), first))
        return across, down

    return read
