# SPDX-License-Identifier: GPL-2.0-or-later
"""Heights, angles and masks of a GMTSAR folder: from its grids, else from the orbit, else one value for all pixels."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from ..errors import FormatError
from ..grid import Grid, Window
from ..orbit import AZIMUTH, INCIDENCE, RANGE, LookGeometry
from .base import FloatArray
from .gmt_grid import grid_reader
from .gmtsar_files import looks_left, middle_geometry, read_orbit
from .look_vector import look_vector_readers
from .rasters import GeometryReader, constant_reader, look_readers

HEIGHT, WATER = "height", "waterMask"
_LOOK = re.compile(r"^look_?([enu])(_ll)?\.grd$")
_HEIGHT = re.compile(r"^(dem(_ll)?|topo_ll)\.grd$")
_WATER = re.compile(r"^landmask(_ll)?\.grd$")


@dataclass
class Geometry:
    """How each geometry layer is read, the grids it comes from, and a line on each source."""

    readers: dict[str, GeometryReader] = field(default_factory=dict)
    grids: list[Path] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


def find_geometry(
    paths: Sequence[Path], grid: Grid, prm: Mapping[str, str], parameters: Path | None, skipped: list[str]
) -> Geometry:
    """What a folder says about heights and the line of sight.

    Parameters
    ----------
    prm : mapping of str to str
        The parameter file, which lies at `parameters`.
    skipped : list of str
        Gets a line on each grid that does not fit.
    """
    found = Geometry()
    for layer, pattern in ((HEIGHT, _HEIGHT), (WATER, _WATER)):
        reader = _first_fitting((path for path in paths if pattern.match(path.name)), grid, found, skipped)
        if reader is not None:
            found.readers[layer] = reader if layer == HEIGHT else _land(reader)
            found.notes.append(f"{layer} from {found.grids[-1].name}")
    _add_look_grids(paths, grid, found)
    if parameters is not None:
        _add_orbit(paths, grid, prm, parameters, found)
        _add_constants(prm, found)
    return found


def heading(geometry: Geometry, grid: Grid, prm: Mapping[str, str]) -> float | None:
    """Flight direction, degrees clockwise from north, from the azimuth angle in the middle of the grid."""
    reader = geometry.readers.get(AZIMUTH)
    if reader is None:
        return None
    window = Window(grid.rows // 2, grid.rows // 2 + 1, grid.cols // 2, grid.cols // 2 + 1)
    azimuth = float(reader(window, np.zeros((1, 1), dtype=np.float32))[0, 0])
    if not np.isfinite(azimuth):
        return None
    return ((-90.0 if looks_left(prm) else 90.0) - azimuth + 180.0) % 360.0 - 180.0


def _first_fitting(paths: Iterable[Path], grid: Grid, found: Geometry, skipped: list[str]) -> GeometryReader | None:
    for path in paths:
        try:
            reader = grid_reader(path, grid)
        except FormatError as error:
            skipped.append(str(error))
        else:
            found.grids.append(path)
            return reader
    return None


def _land(reader: GeometryReader) -> GeometryReader:
    """A mask of land, which GMTSAR keeps as 1, and NaN on water."""

    def read(window: Window, height: FloatArray) -> FloatArray:
        return np.asarray(np.nan_to_num(reader(window, height), nan=0.0) != 0.0, dtype=np.float32)

    return read


def _add_look_grids(paths: Sequence[Path], grid: Grid, found: Geometry) -> None:
    """Incidence and azimuth from the grids of the look vector, which points from the ground to the radar."""
    grids = {match[1]: path for path in paths if (match := _LOOK.match(path.name))}
    if len(grids) < 3:
        return
    components = [grid_reader(grids[name], grid) for name in "enu"]

    def vector(window: Window) -> tuple[FloatArray, FloatArray, FloatArray]:
        nothing = np.full(window.shape, np.nan, dtype=np.float32)
        east, north, up = (component(window, nothing) for component in components)
        return east, north, up

    found.readers.update(look_vector_readers(vector))
    found.grids += [grids[name] for name in "enu"]
    found.notes.append(f"incidence and azimuth of each pixel from {', '.join(grids[name].name for name in 'enu')}")


def _add_orbit(paths: Sequence[Path], grid: Grid, prm: Mapping[str, str], parameters: Path, found: Geometry) -> None:
    """What is still missing of the line of sight, from the orbit that the parameter file names."""
    name = Path(prm.get("led_file", parameters.with_suffix(".LED").name)).name
    places = [parameters.with_name(name), *(path for path in paths if path.name == name)]
    led = next((path for path in places if path.is_file()), None)
    orbit = read_orbit(led, prm) if led else None
    if led is None or orbit is None:
        return
    try:
        readers = look_readers(LookGeometry.create(orbit, grid))
    except FormatError as error:
        found.notes.append(f"{led.name}: {error}")
        return
    missing = [layer for layer in readers if layer not in found.readers]
    for layer in missing:
        found.readers[layer] = readers[layer]
    found.notes.append(f"{', '.join(missing)} of each pixel from the orbit {led.name}, at its height")


def _add_constants(prm: Mapping[str, str], found: Geometry) -> None:
    """Range and incidence of the middle of the swath, where nothing better is known."""
    middle = middle_geometry(prm)
    if middle is None:
        return
    missing = [(name, value) for name, value in zip((RANGE, INCIDENCE), middle) if name not in found.readers]
    for name, value in missing:
        found.readers[name] = constant_reader(value)
    if missing:
        text = ", ".join(f"{name} {value:.6g}" for name, value in missing)
        found.notes.append(f"one value for all pixels, of the middle of the swath: {text}")
