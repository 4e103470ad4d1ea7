# SPDX-License-Identifier: GPL-2.0-or-later
"""Displacement time series in rasters: one file for each date, or one file with a band for each date.

Any format that GDAL reads will do: GeoTIFF, or GMT's .grd as GMTSAR writes it. Dates stand in the names of the files or
in the descriptions of the bands. Files are opened when pixels are read, and not before.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date
from itertools import groupby
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from ..coordinates import wkt_from_epsg
from ..dates import find_dates
from ..errors import FormatError, NothingFound, ParameterError
from ..files.raster import open_raster, raster_grid, read_window
from ..grid import Grid, Window
from ..metadata import Metadata
from ..series import DisplacementSeries

FloatArray = npt.NDArray[np.float32]

METRES = {"m": 1.0, "cm": 0.01, "mm": 0.001}
"""Units of displacement in metres."""
DEFAULT_UNIT = "mm"
SUFFIXES = (".tif", ".tiff", ".grd", ".nc", ".vrt", ".img", ".bil", ".geo")
"""Of files that are looked for in a folder; a file that is named may have any other."""
LEAST_DATES = 2
MOST_THREADS = 8
PREFERRED = ("displacement", "disp", "timeseries", "los", "")
"""What names of displacement files begin with beside the date, the better first."""
OTHERS = ("mask", "label", "coh", "count", "similarity", "conncomp", "component", "std", "rms", "height", "residual")
"""Parts of names of files that hold something else."""

_UNIT_NAMES = {
    "m": "m", "metre": "m", "meter": "m", "metres": "m", "meters": "m",
    "cm": "cm", "centimetres": "cm", "centimeters": "cm",
    "mm": "mm", "millimetres": "mm", "millimeters": "mm",
}  # fmt: skip
_DIGITS = re.compile(r"\d{8}|(?<!\d)(?:19|20)\d{5}(?!\d)|\d{6}")


@dataclass(frozen=True)
class DatedBand:
    """Where the displacement of one date lies."""

    day: date
    file: Path
    band: int


@dataclass(frozen=True)
class RasterSeries(DisplacementSeries):
    """A time series in rasters on one grid; read as any other.

    Attributes
    ----------
    bands : tuple of DatedBand
        In order of the dates.
    unit : str
        Of the numbers in the files: 'mm', 'cm' or 'm'.
    name : str
        What the names of the files have in common.
    own_unit : str
        What the files say, millimetres when they say nothing.
    """

    bands: tuple[DatedBand, ...] = ()
    unit: str = DEFAULT_UNIT
    name: str = ""
    own_unit: str = DEFAULT_UNIT

    def with_unit(self, unit: str) -> RasterSeries:
        """The same files with their numbers in 'mm', 'cm' or 'm'; '' = what the files say."""
        return replace(self, unit=unit or self.own_unit)

    @contextmanager
    def reader(self) -> Iterator[Callable[[Window], FloatArray]]:
        """Give a function `read(window)` -> (N, rows, cols) metres, NaN = no data; files stay open within the block."""
        places: dict[Path, list[tuple[int, DatedBand]]] = {}
        for number, place in enumerate(self.bands):
            places.setdefault(place.file, []).append((number, place))
        opened: dict[Path, Any] = {}

        # most of the time goes into unpacking a tile of each file, for which GDAL does not hold Python up
        with ThreadPoolExecutor(min(MOST_THREADS, len(places), os.cpu_count() or 1)) as pool:

            def read(window: Window) -> FloatArray:
                data = np.empty((len(self.bands), *window.shape), dtype=np.float32)

                def read_file(file: Path) -> None:
                    if file not in opened:
                        opened[file] = self._open(file)
                    for number, place in places[file]:
                        data[number] = _read_band(opened[file], place, window)

                for _ in pool.map(read_file, places):
                    pass  # an error of a file is raised here
                return data * np.float32(METRES[self.unit])

            try:
                yield read
            finally:
                opened.clear()

    def _open(self, file: Path) -> Any:
        dataset = open_raster(file)
        if (dataset.RasterYSize, dataset.RasterXSize) != self.grid.shape:
            raise FormatError(f"{file} has another size than before; open the series again.")
        return dataset


def open_raster_series(path: str | Path, unit: str = "") -> RasterSeries:
    """Open a series from a folder, from one of its files, or from one file with several bands.

    Of a folder with several kinds of files that have dates in their names, that whose name says displacement is taken.
    Where a name holds two dates, the second is that of the displacement.

    Parameters
    ----------
    unit : str
        Of the numbers: 'mm', 'cm' or 'm'; '' = what the files say, millimetres when they say nothing.

    Raises
    ------
    FormatError
        When there are no two dates, a file cannot be read, or they are not on one grid.
    ParameterError
        When the unit is unknown.
    """
    path = Path(path)
    if unit not in ("", *METRES):
        raise ParameterError(f"The unit '{unit}' is unknown; choose {', '.join(METRES)}.")
    if not path.exists():
        raise FormatError(f"{path} does not exist; check its name.")
    bands, name = _bands_of_file(path) if path.is_file() else ((), "")
    if not bands:
        bands, name = _bands_of_folder(path)
    first = open_raster(bands[0].file)
    grid = _common_grid(bands, first)
    own = _UNIT_NAMES.get(first.GetRasterBand(bands[0].band).GetUnitType().strip().lower(), DEFAULT_UNIT)
    dates = tuple(place.day for place in bands)
    file = path if path.is_file() and any(place.file == path for place in bands) else bands[0].file
    metadata, bperp = Metadata({}, str(file)), (0.0,) * len(dates)
    return RasterSeries(
        file, grid, dates, bperp, metadata, False, bands=bands, unit=unit or own, name=name, own_unit=own
    )


def _bands_of_file(path: Path) -> tuple[tuple[DatedBand, ...], str]:
    """The dated bands of one file; none when its bands have no dates."""
    dataset = open_raster(path)
    found = []
    for number in range(1, dataset.RasterCount + 1):
        days = name_dates(dataset.GetRasterBand(number).GetDescription())
        if days:
            found.append(DatedBand(days[-1], path, number))
    return (_in_order(found, path), path.stem) if len(found) >= LEAST_DATES else ((), "")


def _bands_of_folder(path: Path) -> tuple[tuple[DatedBand, ...], str]:
    """One band for each dated file of a folder that belongs to the named file, or else is most likely displacement."""
    folder = path if path.is_dir() else path.parent
    groups: dict[tuple[str, str], list[Path]] = {}
    for file in sorted(folder.iterdir()):
        wanted = file.suffix.lower() in SUFFIXES or (path.is_file() and file.suffix == path.suffix)
        if wanted and not file.name.startswith(".") and name_dates(file.stem) and file.is_file():
            groups.setdefault(_pattern(file), []).append(file)
    groups = {pattern: files for pattern, files in groups.items() if len(files) >= LEAST_DATES}
    named = path.is_file() and bool(name_dates(path.stem))
    if named and _pattern(path) not in groups:
        raise FormatError(f"{folder} has no second file named like {path.name} with another date; choose another one.")
    pattern = _pattern(path) if named else max(groups, key=lambda key: _rank(key, len(groups[key])), default=None)
    if pattern is None:
        raise NothingFound(
            f"{path} is no time series: it holds no rasters with dates in their names (disp_20200131.tif), and no "
            "bands described by dates; choose another folder or file."
        )
    found = [DatedBand(name_dates(file.stem)[-1], file, 1) for file in groups[pattern]]
    name = re.sub(r"[-_.#]+", "_", pattern[0]).strip("_")
    return _in_order(found, folder), name or folder.resolve().name


def name_dates(text: str) -> tuple[date, ...]:
    """Dates in a name, also those written with hyphens; none where digits only look like a date."""
    try:
        return find_dates(re.sub(r"(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)", r"\1\2\3", text))
    except ParameterError:
        return ()


def _pattern(file: Path) -> tuple[str, str]:
    """A file's name without its dates: the same for all files of a series."""
    plain = re.sub(r"(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)", r"\1\2\3", file.stem)
    return _DIGITS.sub("#", plain), file.suffix.lower()


def _rank(pattern: tuple[str, str], count: int) -> tuple[bool, int, int]:
    """The higher, the more likely files of this pattern hold displacement."""
    words = re.sub(r"[-_.#]+", "_", pattern[0].lower()).strip("_")
    place = next((number for number, name in enumerate(PREFERRED) if name and words.startswith(name)), None)
    if place is None:
        place = len(PREFERRED) - 1 if not words else len(PREFERRED)
    return not any(part in words for part in OTHERS), -place, count


def _in_order(found: Sequence[DatedBand], name: Path) -> tuple[DatedBand, ...]:
    """Sorted by date.

    Raises
    ------
    FormatError
        When a date stands there twice.
    """
    ordered = sorted(found, key=lambda place: (place.day, str(place.file), place.band))
    for day, places in groupby(ordered, key=lambda place: place.day):
        files = [place.file.name for place in places]
        if len(files) > 1:
            raise FormatError(f"{name} has {day.isoformat()} twice ({', '.join(files[:2])}); move one of them away.")
    return tuple(ordered)


def _common_grid(bands: Sequence[DatedBand], first: Any) -> Grid:
    """The grid of all files.

    Raises
    ------
    FormatError
        When one has another.
    """
    grid = raster_grid(first, bands[0].file)
    for file in dict.fromkeys(place.file for place in bands[1:]):
        other = raster_grid(open_raster(file), file) if file != bands[0].file else grid
        apart = max(abs(other.x0 - grid.x0) / grid.dx, abs(other.y0 - grid.y0) / abs(grid.dy))
        if other.shape != grid.shape or apart > 0.01 or abs(other.dx / grid.dx - 1.0) > 1e-4:
            raise FormatError(
                f"{file.name} is not on the grid of {bands[0].file.name}; bring all files of {file.parent} to one grid."
            )
    return grid if grid.crs_wkt or not _looks_like_degrees(grid) else replace(grid, crs_wkt=wkt_from_epsg(4326))


def _looks_like_degrees(grid: Grid) -> bool:
    """Whether a grid without a coordinate system, as GMT writes it, has coordinates of longitude and latitude."""
    xmin, ymin, xmax, ymax = grid.extent
    return -181.0 <= xmin and xmax <= 361.0 and -91.0 <= ymin and ymax <= 91.0 and grid.dx < 1.0


def _read_band(dataset: Any, place: DatedBand, window: Window) -> FloatArray:
    """Pixels of one date in the unit of the file."""
    data = read_window(dataset, place.file, window, place.band)
    band = dataset.GetRasterBand(place.band)
    factor, offset = band.GetScale(), band.GetOffset()
    if factor not in (None, 1.0) or offset not in (None, 0.0):
        data = data * np.float32(1.0 if factor is None else factor) + np.float32(offset or 0.0)
    return data
