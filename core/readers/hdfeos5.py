# SPDX-License-Identifier: GPL-2.0-or-later
"""Reader of MintPy's HDF-EOS5 files: a whole displacement series with quality and geometry in one `.he5`.

Facts: https://mintpy.readthedocs.io/en/latest/hdfeos5/. Attributes are MintPy's, at the root. Displacement is in
metres, positive toward the radar; pixels without a solution are 0 on every date.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np

from ..dates import format_date, parse_date
from ..errors import FormatError, ParameterError
from ..files import hdf5
from ..grid import Window
from ..metadata import Metadata
from ..progress import Progress
from ..series import without_unsolved
from .base import Check, FloatArray, unwatched
from .series_base import (
    AVERAGE_COHERENCE,
    MASK,
    TEMPORAL_COHERENCE,
    SeriesFormat,
    SeriesOpenOptions,
    SeriesSource,
    describe_dates,
    register_series,
    tile_side,
)

ROOT = "HDFEOS/GRIDS/timeseries"
DISPLACEMENT, DATES, BPERP = (f"{ROOT}/observation/{name}" for name in ("displacement", "date", "bperp"))
LAYERS = {
    TEMPORAL_COHERENCE: f"{ROOT}/quality/temporalCoherence",
    AVERAGE_COHERENCE: f"{ROOT}/quality/avgSpatialCoherence",
    MASK: f"{ROOT}/quality/mask",
}
GEOMETRY = ("height", "incidenceAngle", "azimuthAngle", "slantRangeDistance", "shadowMask", "waterMask")
ZERO_IS_A_VALUE = ("height", "shadowMask", "waterMask", MASK)


@register_series
class HdfEos5Format(SeriesFormat):
    """One file .he5."""

    id = "hdfeos5"
    holds = "one *.he5"

    def detect(self, path: Path) -> bool:
        """True for such a file, or a folder that has one."""
        return path.suffix.lower() == ".he5" if path.is_file() else bool(_files(path))

    def open(self, path: Path, options: SeriesOpenOptions, progress: Progress) -> SeriesSource:
        """Open the file and read all but pixels."""
        file = path if path.is_file() else _only(path)
        with hdf5.open_read(file) as opened:
            for name in (DISPLACEMENT, DATES):
                if name not in opened:
                    raise FormatError(f"{file} is no HDF-EOS5 time series of MintPy: it has no '{name}'.")
            grid = hdf5.read_grid(opened, file)
            dates = _dates(opened, file)
            shape = hdf5.shape_of(opened[DISPLACEMENT])
            if shape != (len(dates), *grid.shape):
                raise FormatError(
                    f"{file} contradicts itself: displacement is {shape}, but dates and attributes say "
                    f"{(len(dates), *grid.shape)}; make it again."
                )
            there, tile = _planes(opened, grid.shape), tile_side(opened[DISPLACEMENT])
            bperp = tuple(hdf5.numbers(opened[BPERP], file, 1).tolist()) if BPERP in opened else (np.nan,) * len(dates)
            attributes = hdf5.attributes(opened)
        return HdfEos5Series(
            self.id,
            grid,
            dates,
            bperp,
            _with_reference_date(attributes, dates),
            tuple(name for name in LAYERS if LAYERS[name] in there),
            tuple(name for name in GEOMETRY if f"{ROOT}/geometry/{name}" in there),
            (file,),
            (f"{file.name}: {describe_dates(dates)}",),
            (),
            tile,
        )


@dataclass(frozen=True)
class HdfEos5Series(SeriesSource):
    """A file .he5."""

    def read(self, window: Window, check: Check = unwatched) -> FloatArray:
        """Displacement of all dates."""
        rows, cols = window.slices
        with hdf5.open_read(self.inputs[0]) as file:
            data = hdf5.read_part(file[DISPLACEMENT], np.s_[:, rows, cols], self.inputs[0])
        reference = Metadata(self.attributes, self.where()).reference
        return without_unsolved(np.asarray(data, dtype=np.float32), window, reference)

    def read_layer(self, name: str, window: Window) -> FloatArray:
        """One layer of quality."""
        return self._plane(LAYERS[name], window, name in ZERO_IS_A_VALUE)

    def read_geometry(self, name: str, window: Window, height: FloatArray | None = None) -> FloatArray:
        """One layer of geometry."""
        return self._plane(f"{ROOT}/geometry/{name}", window, name in ZERO_IS_A_VALUE)

    def _plane(self, name: str, window: Window, zero_is_a_value: bool) -> FloatArray:
        with hdf5.open_read(self.inputs[0]) as file:
            data = np.asarray(hdf5.read_part(file[name], window.slices, self.inputs[0]), dtype=np.float32)
        if not zero_is_a_value:
            data[data == 0] = np.nan
        return data


def _files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.iterdir() if path.suffix.lower() == ".he5" and not path.name.startswith("."))


def _only(folder: Path) -> Path:
    files = _files(folder)
    if len(files) != 1:
        what = f"several files: {', '.join(path.name for path in files)}" if files else "no file *.he5"
        raise FormatError(f"{folder} holds {what}; choose the one to load.")
    return files[0]


def _dates(file: Any, path: Path) -> tuple[date, ...]:
    try:
        return tuple(parse_date(day) for day in hdf5.texts(file[DATES], path, 1))
    except ParameterError as error:
        raise FormatError(f"The dates of {path} cannot be read: {error}") from error


def _planes(file: Any, shape: tuple[int, int]) -> set[str]:
    """Full names of the layers of one value a pixel."""
    found: set[str] = set()
    file[ROOT].visititems(
        lambda name, item: found.add(f"{ROOT}/{name}") if getattr(item, "shape", None) == shape else None
    )
    return found


def _with_reference_date(attributes: dict[str, str], dates: tuple[date, ...]) -> dict[str, str]:
    """Leave out a reference date that is none of the dates."""
    known = {format_date(day) for day in dates}
    return {key: value for key, value in attributes.items() if key != "REF_DATE" or value in known}
