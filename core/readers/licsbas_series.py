# SPDX-License-Identifier: GPL-2.0-or-later
"""Reader of LiCSBAS's result: the cumulative displacement in cum.h5 or cum_filt.h5.

Facts: Morishita et al. (2020). Displacement is in millimetres, positive toward the radar.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np

from ..dates import parse_date
from ..errors import FormatError, ParameterError
from ..files import hdf5
from ..grid import Grid, Window
from ..progress import Progress
from .base import Check, FloatArray, list_files, unwatched
from .licsar_files import DUMMY_BASELINE
from .licsbas_files import IMAGE_FILE, centred_grid, folder_attributes, read_flat, require_size
from .look_vector import azimuth_angle, incidence_angle
from .series_base import (
    AVERAGE_COHERENCE,
    MASK,
    SeriesFormat,
    SeriesOpenOptions,
    SeriesSource,
    describe_dates,
    register_series,
    tile_side,
)

NAMES = ("cum.h5", "cum_filt.h5")
"""Unfiltered and filtered displacement; of a folder that has both, the first is taken."""
CUMULATIVE, DATES = "cum", "imdates"
METRES_PER_MILLIMETRE = np.float32(0.001)
_VECTOR = ("E.geo", "N.geo", "U.geo")
_AREA = re.compile(r"(\d+):(\d+)/(\d+):(\d+)")


@register_series
class LicsbasSeriesFormat(SeriesFormat):
    """A folder TS_GEOCml*, or a file in it."""

    id = "licsbas"
    holds = "cum.h5 or cum_filt.h5, in it or in a folder TS_*"

    def detect(self, path: Path) -> bool:
        """True for a file of the result, or a folder that has one."""
        return path.name in NAMES if path.is_file() else bool(_results(path))

    def open(self, path: Path, options: SeriesOpenOptions, progress: Progress) -> SeriesSource:
        """Open the file and read all but pixels."""
        skipped: list[str] = []
        file = path if path.is_file() else _choose(path, skipped)
        with hdf5.open_read(file) as opened:
            dates = _dates(opened, file)
            grid = _grid(opened, file)
            if opened[CUMULATIVE].shape != (len(dates), *grid.shape):
                raise FormatError(
                    f"{file} contradicts itself: {CUMULATIVE} is {opened[CUMULATIVE].shape}, but there are "
                    f"{len(dates)} dates; make it again."
                )
            bperp, tile = _bperp(opened, len(dates), file), tile_side(opened[CUMULATIVE])
            inside = {name for name, item in hdf5.members(opened) if getattr(item, "shape", None) == grid.shape}
            area = hdf5.scalar_text(opened, "refarea")
        mask_file = _mask_file(file, inside, grid, skipped)
        layers = {AVERAGE_COHERENCE: "coh_avg" in inside, MASK: "mask" in inside or mask_file is not None}
        geometry = {"height": "hgt" in inside}
        geometry.update(dict.fromkeys(("incidenceAngle", "azimuthAngle"), set(_VECTOR) <= inside))
        return LicsbasSeries(
            self.id,
            grid,
            dates,
            bperp,
            {**_attributes(file, grid), **_reference(area)},
            tuple(name for name, there in layers.items() if there),
            tuple(name for name, there in geometry.items() if there),
            (file,),
            (
                f"{file.name}: {describe_dates(dates)}",
                "perpendicular baselines " + ("unknown" if math.isnan(bperp[0]) else f"from {file.name}"),
            ),
            tuple(skipped),
            tile,
            mask_file,
        )


@dataclass(frozen=True)
class LicsbasSeries(SeriesSource):
    """A file cum.h5.

    Attributes
    ----------
    mask_file : Path, optional
        The mask as a flat raster, when the file itself has none.
    """

    mask_file: Path | None

    def read(self, window: Window, check: Check = unwatched) -> FloatArray:
        """Displacement of all dates."""
        rows, cols = window.slices
        with hdf5.open_read(self.inputs[0]) as file:
            data = hdf5.read_part(file[CUMULATIVE], np.s_[:, rows, cols], self.inputs[0])
        return np.asarray(data, dtype=np.float32) * METRES_PER_MILLIMETRE

    def read_layer(self, name: str, window: Window) -> FloatArray:
        """Average coherence, or mask."""
        if name == MASK and self.mask_file is not None:
            return read_flat(self.mask_file, self.grid.shape, window)
        return self._plane("coh_avg" if name == AVERAGE_COHERENCE else "mask", window)

    def read_geometry(self, name: str, window: Window, height: FloatArray | None = None) -> FloatArray:
        """Height, with 0 m where it is no data (the sea); angles from the look vector."""
        if name == "height":
            return np.nan_to_num(self._plane("hgt", window), nan=0.0)
        east, north, up = (self._plane(part, window) for part in _VECTOR)
        up = np.where(up == 0, np.float32(np.nan), up)
        return incidence_angle(up) if name == "incidenceAngle" else azimuth_angle(east, north, up)

    def _plane(self, name: str, window: Window) -> FloatArray:
        with hdf5.open_read(self.inputs[0]) as file:
            return np.asarray(hdf5.read_part(file[name], window.slices, self.inputs[0]), dtype=np.float32)


def _results(folder: Path) -> list[Path]:
    """Results in a folder or one below it."""
    return [path for path in list_files(folder) if path.name in NAMES and len(path.relative_to(folder).parts) <= 2]


def _choose(folder: Path, skipped: list[str]) -> Path:
    """The one result of a folder; the unfiltered where both are there."""
    results = _results(folder)
    homes = sorted({path.parent for path in results})
    if len(homes) != 1:
        what = f"several results of LiCSBAS: {', '.join(home.name for home in homes)}" if homes else f"no {NAMES[0]}"
        raise FormatError(f"{folder} holds {what}; choose the folder or the file to load.")
    chosen = min(results, key=lambda path: NAMES.index(path.name))
    skipped += [
        f"{path.name}: {chosen.name} is taken; choose the file itself to load it" for path in results if path != chosen
    ]
    return chosen


def _dates(file: Any, path: Path) -> tuple[date, ...]:
    for name in (CUMULATIVE, DATES):
        if name not in file:
            raise FormatError(f"{path} is no result of LiCSBAS: it has no dataset '{name}'; choose another file.")
    try:
        return tuple(parse_date(str(int(day))) for day in hdf5.numbers(file[DATES], path, 1))
    except (ParameterError, ValueError, OverflowError) as error:
        raise FormatError(f"The dates of {path} cannot be read: {error}") from error


def _grid(file: Any, path: Path) -> Grid:
    keys = ("corner_lon", "corner_lat", "post_lon", "post_lat")
    if any(key not in file for key in keys):
        raise FormatError(f"{path} is in radar coordinates (no {', '.join(keys)}); geocode it first.")
    if getattr(file[CUMULATIVE], "ndim", 0) != 3:
        raise FormatError(f"{path} is damaged: {CUMULATIVE} is no cube of dates, rows and columns; make it again.")
    rows, cols = file[CUMULATIVE].shape[-2:]
    lon, lat, dx, dy = (float(hdf5.numbers(file[key], path, 0)) for key in keys)
    return centred_grid(rows, cols, lon, lat, dx, dy, path)


def _bperp(file: Any, count: int, path: Path) -> tuple[float, ...]:
    """Baselines relative to the first date; LiCSBAS writes random ones below 1 m where it knows none."""
    values = hdf5.numbers(file["bperp"], path) if "bperp" in file else np.zeros(0)
    if values.shape != (count,) or not np.isfinite(values).all() or np.ptp(values) <= 2.0 * DUMMY_BASELINE:
        return (math.nan,) * count
    return tuple((values - values[0]).tolist())


def _mask_file(file: Path, inside: set[str], grid: Grid, skipped: list[str]) -> Path | None:
    """The mask beside the file."""
    path = file.parent / "results" / "mask"
    if "mask" in inside or not path.is_file():
        return None
    try:
        require_size(path, grid.shape)
    except FormatError as error:
        skipped.append(str(error).rstrip("."))
        return None
    return path


def _reference(area: str) -> dict[str, str]:
    """The reference pixel, when the area x1:x2/y1:y2 is one pixel."""
    found = _AREA.search(area)
    if found is None:
        return {}
    left, right, top, bottom = (int(word) for word in found.groups())
    return {"REF_X": str(left), "REF_Y": str(top)} if (right - left, bottom - top) == (1, 1) else {}


def _attributes(file: Path, grid: Grid) -> Mapping[str, str]:
    places = (file.parent / "info" / IMAGE_FILE, file.parent / IMAGE_FILE)
    return folder_attributes(next((path for path in places if path.is_file()), places[0]), grid)
