# SPDX-License-Identifier: GPL-2.0-or-later
"""What a product of OPERA DISP-S1 says beside its layers: baseline, reference point, acquisition, orbit."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from ..files import hdf5
from ..files.raster import open_raster
from ..grid import Grid
from ..orbit import Orbit
from .licsar_files import seconds_of_day
from .opera_files import Product

BASELINE = "corrections/perpendicular_baseline"
REFERENCE_POINT = "corrections/reference_point"
ORBIT = "metadata/reference_orbit"
_CLOCK = re.compile(r"\d{1,2}:\d{2}:[\d.]+")


@dataclass(frozen=True)
class Header:
    """Small things of one product.

    Attributes
    ----------
    bperp : float
        Perpendicular baseline of the secondary relative to the reference, metres, in the scene's middle; NaN = unknown.
    reference : (row, col), optional
        The reference point.
    attributes : dict of str to str
        MintPy attributes of the acquisition.
    """

    bperp: float = math.nan
    reference: tuple[int, int] | None = None
    attributes: dict[str, str] = field(default_factory=dict)

    @classmethod
    def read(cls, product: Product, path: Path, grid: Grid) -> Header:
        """Read the header of a product; of a GeoTIFF, its tag."""
        if product.netcdf is None:
            words = re.findall(r"\d+", open_raster(path).GetMetadataItem("reference_point") or "")
            return cls(reference=(int(words[0]), int(words[1])) if len(words) == 2 else None)
        with hdf5.open_read(product.netcdf) as file:
            return cls(_baseline(file, grid), _reference(file), _attributes(file))


def read_orbit(path: Path) -> Orbit | None:
    """The orbit of the reference acquisition, None when the product has none."""
    with hdf5.open_read(path) as file:
        names = [f"{ORBIT}/{what}_{axis}" for what in ("position", "velocity") for axis in "xyz"]
        if any(name not in file for name in (f"{ORBIT}/time", *names)):
            return None
        vectors = [hdf5.numbers(file[name], path, 1) for name in names]
        seconds = hdf5.numbers(file[f"{ORBIT}/time"], path, 1)
    if len(seconds) < 2 or any(vector.shape != seconds.shape for vector in vectors):
        return None
    return Orbit(seconds, np.stack(vectors[:3], axis=1), np.stack(vectors[3:], axis=1))


def _baseline(file: Any, grid: Grid) -> float:
    if BASELINE not in file or hdf5.shape_of(file[BASELINE])[-2:] != grid.shape:
        return math.nan
    middle = hdf5.read_part(file[BASELINE], np.s_[..., grid.rows // 2, grid.cols // 2], file.filename)
    value = float(np.asarray(middle).reshape(-1)[0])
    return value if value != 0.0 else math.nan  # it is filled with 0 when it was not computed


def _reference(file: Any) -> tuple[int, int] | None:
    if REFERENCE_POINT not in file:
        return None
    numbers = [np.asarray(file[REFERENCE_POINT].attrs.get(key, ())).reshape(-1) for key in ("rows", "cols")]
    if any(len(found) != 1 for found in numbers):
        return None
    return int(numbers[0][0]), int(numbers[1][0])


def _attributes(file: Any) -> dict[str, str]:
    wavelength, direction, time = (
        hdf5.scalar_text(file, f"identification/{name}")
        for name in ("radar_wavelength", "orbit_pass_direction", "reference_datetime")
    )
    found = {"WAVELENGTH": wavelength, "ORBIT_DIRECTION": direction.upper()}
    clock = _CLOCK.search(time)
    seconds = seconds_of_day(clock.group()) if clock else None
    if seconds is not None:
        found["CENTER_LINE_UTC"] = str(seconds)
    return {key: value for key, value in found.items() if value}
