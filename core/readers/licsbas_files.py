# SPDX-License-Identifier: GPL-2.0-or-later
"""LiCSBAS's files: flat rasters without a header, the grid beside them, and the line of sight."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from ..coordinates import wkt_from_epsg
from ..errors import FormatError
from ..grid import Grid, Window
from .base import FloatArray
from .licsar_files import SENTINEL1_FREQUENCY, acquisition_attributes, number, read_values
from .look_vector import look_vector_readers
from .rasters import GeometryReader

GRID_FILE, IMAGE_FILE = "EQA.dem_par", "slc.mli.par"
VECTOR_FILES = ("E.geo", "N.geo", "U.geo")
HEIGHT_FILE = "hgt"
BYTE_MAXIMUM = 255.0


def read_grid(path: Path) -> Grid:
    """The grid of a folder's rasters: GAMMA's DEM parameters, whose corner is the *middle* of the first pixel.

    Raises
    ------
    FormatError
        When the file lacks a number, or the rasters are in radar coordinates.
    """
    values = read_values(path, ":")
    keys = ("width", "nlines", "corner_lon", "corner_lat", "post_lon", "post_lat")
    numbers = [number(values, key) for key in keys]
    missing = [key for key, value in zip(keys, numbers) if value is None]
    if missing:
        raise FormatError(f"{path} does not say {', '.join(missing)}; copy the one that LiCSBAS wrote.")
    cols, rows, lon, lat, dx, dy = (value or 0.0 for value in numbers)
    return centred_grid(int(rows), int(cols), lon, lat, dx, dy, path)


def centred_grid(rows: int, cols: int, lon: float, lat: float, dx: float, dy: float, name: Path) -> Grid:
    """A geographic grid from the middle of its first pixel.

    Raises
    ------
    FormatError
        When it is not north-up.
    """
    return Grid(rows, cols, lon - dx / 2.0, lat - dy / 2.0, dx, dy, wkt_from_epsg(4326)).checked(name)


def require_size(path: Path, shape: tuple[int, int]) -> bool:
    """Check that a flat raster has the size of the grid; True when it holds bytes and not float32.

    Raises
    ------
    FormatError
        When it is missing or of another size.
    """
    pixels = shape[0] * shape[1]
    try:
        size = path.stat().st_size
    except OSError as error:
        raise FormatError(f"{path} cannot be read: {error.strerror}.") from error
    if size not in (pixels, 4 * pixels):
        raise FormatError(
            f"{path} has {size} bytes, but {shape[0]} x {shape[1]} pixels need {4 * pixels} (or {pixels} as bytes): it "
            "is truncated or of another grid; make it again."
        )
    return size == pixels


def read_flat(path: Path, shape: tuple[int, int], window: Window) -> FloatArray:
    """Pixels of a window of a flat raster (rows, cols): float32, little-endian; bytes as 0 to 1.

    Raises
    ------
    FormatError
        When it is missing or of another size.
    """
    kind = "u1" if require_size(path, shape) else "<f4"
    data = np.memmap(path, dtype=kind, mode="r", shape=shape)[window.slices]
    scale = np.float32(1.0 / BYTE_MAXIMUM if kind == "u1" else 1.0)
    return np.asarray(data, dtype=np.float32) * scale


def folder_attributes(image_file: Path, grid: Grid) -> dict[str, str]:
    """MintPy attributes from the parameters of the image; Sentinel-1's when they do not say the frequency."""
    values = read_values(image_file, ":")
    frequency = number(values, "radar_frequency") or SENTINEL1_FREQUENCY
    return acquisition_attributes(grid.dx, frequency, values.get("center_time", ""))


def geometry_readers(folder: Path, grid: Grid, skipped: list[str]) -> dict[str, GeometryReader]:
    """Heights and angles of the rasters in a folder; one of another size is left out."""
    usable = []
    for name in (HEIGHT_FILE, *VECTOR_FILES):
        path = folder / name
        if path.is_file():
            try:
                require_size(path, grid.shape)
            except FormatError as error:
                skipped.append(str(error).rstrip("."))
            else:
                usable.append(name)
    readers: dict[str, GeometryReader] = {}
    if HEIGHT_FILE in usable:
        # LiCSBAS turns heights of 0 into no data: that is the sea
        readers["height"] = lambda window, _: np.nan_to_num(read_flat(folder / HEIGHT_FILE, grid.shape, window))
    if all(name in usable for name in VECTOR_FILES):

        def vector(window: Window) -> tuple[FloatArray, FloatArray, FloatArray]:
            east, north, up = (read_flat(folder / name, grid.shape, window) for name in VECTOR_FILES)
            return east, north, up

        readers.update(look_vector_readers(vector))
    return readers
