# SPDX-License-Identifier: GPL-2.0-or-later
"""The geometry of OPERA DISP-S1: from its static layers, or from the orbit in the products."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from ..errors import FormatError
from ..grid import Grid, Window
from ..orbit import LookGeometry
from .base import FloatArray
from .look_vector import look_vector_readers
from .opera_files import WATER_MASK, NetcdfLayer, OperaFiles, Product, frame_of
from .opera_header import read_orbit
from .rasters import Band, GeometryReader, any_grid_reader, look_readers


def geometry_readers(
    files: OperaFiles, frame: str, product: Product, grid: Grid, skipped: list[str]
) -> tuple[dict[str, GeometryReader], list[str]]:
    """How each geometry layer is read, and a line on where it comes from."""
    readers: dict[str, GeometryReader] = {}
    notes = []
    for kind, what in (("dem", "height"), ("los", "incidence and azimuth angle"), ("shadow", "shadow mask")):
        path = _static(files, kind, frame, skipped)
        if path is None:
            continue
        try:
            readers.update(_static_readers(kind, path, grid))
        except FormatError as error:
            skipped.append(str(error).rstrip("."))
        else:
            notes.append(f"{what} from {path.name}")
    if product.netcdf is not None:
        look = _orbit_readers(product.netcdf, grid, skipped)
        missing = {name: reader for name, reader in look.items() if name not in readers}
        if missing:
            readers.update(missing)
            notes.append(f"{', '.join(missing)} from the orbit in {product.netcdf.name}")
        water = _water_reader(product.netcdf, grid)
        if water is not None:
            readers["waterMask"] = water
            notes.append(f"water mask from {product.netcdf.name}")
    return readers, notes


def _static(files: OperaFiles, kind: str, frame: str, skipped: list[str]) -> Path | None:
    """The first static layer of a kind that is of the frame, or does not tell its frame."""
    paths = [path for path in files.static.get(kind, ()) if frame_of(path) in ("", frame) or not frame]
    skipped += [f"{path.name}: {paths[0].name} is taken" for path in paths[1:]]
    return paths[0] if paths else None


def _static_readers(kind: str, path: Path, grid: Grid) -> dict[str, GeometryReader]:
    if kind == "dem":
        return {"height": any_grid_reader(Band(str(path)), grid)}
    if kind == "shadow":
        mask = any_grid_reader(Band(str(path)), grid)
        # 1 = shadow, 2 = layover, 3 = both, 255 = unknown
        return {"shadowMask": lambda window, height: _between(mask(window, height), 0.5, 3.5)}
    parts = [any_grid_reader(Band(str(path), number), grid) for number in (1, 2, 3)]

    def vector(window: Window) -> tuple[FloatArray, FloatArray, FloatArray]:
        nothing = np.full(window.shape, np.nan, dtype=np.float32)
        east, north, up = (part(window, nothing) for part in parts)
        return east, north, up

    return look_vector_readers(vector)


def _between(data: FloatArray, low: float, high: float) -> FloatArray:
    return ((data > low) & (data < high)).astype(np.float32)


def _orbit_readers(path: Path, grid: Grid, skipped: list[str]) -> dict[str, GeometryReader]:
    orbit = read_orbit(path)
    if orbit is None:
        return {}
    try:
        return look_readers(LookGeometry.create(orbit, grid))
    except FormatError as error:
        skipped.append(f"{path.name}: {str(error).rstrip('.')}")
        return {}


def _water_reader(path: Path, grid: Grid) -> GeometryReader | None:
    """1 on land."""
    layer = NetcdfLayer(path, WATER_MASK)
    try:
        grid.require_same(layer.grid(), "displacement", str(path))
    except FormatError:
        return None
    return lambda window, _height: _between(layer.read(window), 0.5, 1.5)
