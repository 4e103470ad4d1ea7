# SPDX-License-Identifier: GPL-2.0-or-later
"""Two-dimensional products (velocity, coherence, masks, geometry): HDF5 in MintPy's layout, and GeoTIFF."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from .errors import FormatError
from .files import hdf5
from .grid import Grid
from .metadata import Metadata


@dataclass(frozen=True)
class Product:
    """Named layers on one grid.

    Attributes
    ----------
    grid : Grid
    layers : dict of str to (rows, cols) array
        float32 with NaN for no data; masks are 0 and 1.
    units : dict of str to str
        Unit of each layer as MintPy writes it ('m/year', '1', ...).
    metadata : Metadata
    """

    grid: Grid
    layers: dict[str, npt.NDArray[Any]]
    metadata: Metadata
    units: dict[str, str] = field(default_factory=dict)


def write_product(
    path: str | Path,
    file_type: str,
    grid: Grid,
    layers: Mapping[str, npt.NDArray[Any]],
    attributes: Mapping[str, str],
    units: Mapping[str, str] | None = None,
) -> None:
    """Write layers into an HDF5 file, atomically.

    Parameters
    ----------
    file_type : str
        MintPy's FILE_TYPE: velocity, temporalCoherence, mask, geometry, ...
    attributes : mapping
        MintPy attributes; those of the grid, FILE_TYPE and UNIT are added.
    """
    units = units or {}
    with hdf5.create(path) as file:
        hdf5.write_coordinates(file, grid)
        unit = units.get(next(iter(layers)), "1")
        head = {"UNIT": unit, **attributes, **grid.to_attributes(), "FILE_TYPE": file_type}
        if units:
            head["UNIT"] = unit
        hdf5.set_attributes(file, head)
        for name, array in layers.items():
            if array.dtype.kind == "b":
                array = array.astype(np.uint8)  # the netCDF library refuses files with HDF5's boolean type
            dataset = file.create_dataset(name, data=array, chunks=True)
            if name in units:
                dataset.attrs["UNIT"] = units[name]
            if array.dtype.kind == "f":
                dataset.attrs["_FillValue"] = array.dtype.type(np.nan)
            hdf5.attach_coordinates(file, dataset)


def read_product(path: str | Path, names: tuple[str, ...] | None = None) -> Product:
    """Read the two-dimensional layers of an HDF5 file of ours or MintPy's.

    Raises
    ------
    FormatError
        When the file holds none, or not the named ones.
    """
    with hdf5.open_read(path) as file:
        grid = hdf5.read_grid(file, path)
        found = [name for name, item in hdf5.members(file) if getattr(item, "shape", None) == grid.shape]
        missing = [name for name in names or () if name not in found]
        if missing or not found:
            wanted = ", ".join(missing) or "of two dimensions"
            raise FormatError(f"{path} has no layer '{wanted}'; it has: {', '.join(file) or 'nothing'}.")
        layers = {name: hdf5.read_part(file[name], (), path) for name in names or found}
        units = {name: str(file[name].attrs["UNIT"]) for name in layers if "UNIT" in file[name].attrs}
        metadata = Metadata(hdf5.attributes(file), str(path))
    return Product(grid, layers, metadata, units)


def read_mask(path: str | Path, grid: Grid, grid_name: str) -> npt.NDArray[np.bool_]:
    """Read a mask (HDF5 of ours or MintPy's, or any raster; not 0 and not NaN = valid) on a given grid.

    Raises
    ------
    FormatError
        When the file cannot be read or its grid is another one.
    """
    from .files.raster import read_raster

    if Path(path).suffix.lower() in (".h5", ".he5"):
        product = read_product(path)
        product.grid.require_same(grid, str(path), grid_name)
        name = next((n for n in ("mask", "waterMask") if n in product.layers), next(iter(product.layers)))
        array = product.layers[name]
    else:
        raster = read_raster(path)
        raster.grid.require_same(grid, str(path), grid_name)
        array = raster.array
    return np.asarray(np.nan_to_num(np.asarray(array, dtype=np.float32), nan=0.0) != 0)
