# SPDX-License-Identifier: GPL-2.0-or-later
"""Levels of pressure in GRIB files, editions 1 and 2, through GDAL."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import numpy as np

from ..cubes.node_window import NodeWindow
from ..errors import FormatError
from ..files.raster import open_raster, raster_grid, read_window
from ..grid import Window
from .pressure_levels import GEOPOTENTIAL, RELATIVE, SPECIFIC, TEMPERATURE, FloatArray, LevelFile

ELEMENTS = {
    "Z": GEOPOTENTIAL,
    "GP": GEOPOTENTIAL,
    "T": TEMPERATURE,
    "TMP": TEMPERATURE,
    "Q": SPECIFIC,
    "SPFH": SPECIFIC,
    "R": RELATIVE,
    "RH": RELATIVE,
}
"""GDAL's names of the parameters, of ECMWF's table 128 and of GRIB 2."""
LAST = b"7777"
"""End of every message."""
ZERO_CELSIUS = 273.15
_LEVEL = re.compile(r"([\d.]+)\s*\[(hPa|Pa)\]")


@dataclass(frozen=True)
class GribFile(LevelFile):
    """An open GRIB file; `bands` has the number of each band by moment, quantity and level."""

    path: Path
    times: tuple[datetime, ...]
    lat: FloatArray
    lon: FloatArray
    dataset: Any
    bands: Mapping[datetime, Mapping[str, Mapping[float, int]]]

    def fields(self, time: datetime) -> Mapping[str, Mapping[float, int]]:
        """Bands of a moment."""
        return self.bands[time]

    def read(self, time: datetime, quantity: str, levels: list[float], nodes: NodeWindow) -> FloatArray:
        """Unpack the messages of all levels."""
        window = Window(nodes.rows.start, nodes.rows.stop, nodes.cols.start, nodes.cols.stop)
        numbers = [self.bands[time][quantity][level] for level in levels]
        maps = [read_window(self.dataset, self.path, window, number) for number in numbers]
        values = np.stack(maps).astype(np.float64)[:, :, nodes.order]
        celsius = "C" in (self.dataset.GetRasterBand(numbers[0]).GetMetadataItem("GRIB_UNIT") or "")
        # GDAL turns kelvin into degrees Celsius
        return np.asarray(values + ZERO_CELSIUS if celsius and quantity == TEMPERATURE else values)


@contextmanager
def open_grib(path: Path) -> Iterator[GribFile]:
    """Open a file and find its messages.

    Raises
    ------
    FormatError
        When it is missing, truncated, or no GRIB file.
    """
    try:
        with path.open("rb") as file:
            file.seek(-min(path.stat().st_size, 64), 2)
            end = file.read()
    except OSError as error:
        raise FormatError(f"{path} cannot be read: {error.strerror}; check its name.") from error
    if not end.rstrip(b"\0").endswith(LAST):
        raise FormatError(f"{path} is truncated, or no GRIB file; download it again.")
    dataset = open_raster(path)
    grid = raster_grid(dataset, path)
    bands: dict[datetime, dict[str, dict[float, int]]] = {}
    for number in range(1, dataset.RasterCount + 1):
        band = dataset.GetRasterBand(number)
        quantity = ELEMENTS.get(band.GetMetadataItem("GRIB_ELEMENT") or "")
        level = _LEVEL.search(band.GetDescription())
        if quantity is not None and level is not None:
            seconds = int(str(band.GetMetadataItem("GRIB_VALID_TIME")).split()[0])
            time = datetime(1970, 1, 1) + timedelta(seconds=seconds)
            pressure = float(level.group(1)) * (100.0 if level.group(2) == "hPa" else 1.0)
            bands.setdefault(time, {}).setdefault(quantity, {})[pressure] = number
    yield GribFile(path, tuple(bands), grid.y, grid.x, dataset, bands)
