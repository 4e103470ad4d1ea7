# SPDX-License-Identifier: GPL-2.0-or-later
"""Reading and writing HDF5 the same way everywhere: MintPy's layout, CF coordinates beside it, atomic writes."""

from __future__ import annotations

import math
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from ..choices import NO_COMPRESSION
from ..errors import FormatError
from ..grid import Grid
from ..optional import require
from .claims import claimed, temporary_path
from .hdf5_faults import damage_named, is_dataset, path_inside, require_small
from .hdf5_filters import require_filters
from .patient_file import PatientFile
from .small_changes import finish, journal_path, small_changes

H5File = Any  # h5py.File; the package is optional, so its types cannot be named here

GRID_MAPPING = "spatial_ref"
NUMBERS = "iuf"
REAL = f"b{NUMBERS}"
"""Kinds of real numbers, as numpy names them; HDF5 itself converts all but the truth values."""
CHUNK_BYTES = 512 * 1024
"""Aim for one chunk: small enough that one pixel's history is one quick read, large enough for fast blocks. Twice as
much is what HDF5's cache holds."""
GZIP_LEVEL = 1
"""Higher levels take longer and save next to nothing of numbers with noise."""


@contextmanager
def open_read(path: str | Path) -> Iterator[H5File]:
    """Open an HDF5 file for reading.

    Raises
    ------
    FormatError
        When the file is missing, truncated or not HDF5, or a link in it leads to another file: links that lead back
        crash the HDF5 library, and no product has any.
    """
    h5py = require("h5py")
    if not Path(path).is_file():
        raise FormatError(f"The file {path} does not exist; check its name.")
    finish(Path(path))
    try:
        file = h5py.File(path, "r")
    except OSError as error:
        if "unable to lock file" in str(error):
            raise FormatError(f"{path} is being changed by another program; try again when it is done.") from error
        raise FormatError(f"{path} cannot be read as HDF5 (damaged, truncated or of another kind): {error}.") from error
    with file, damage_named(path):
        external = file.id.links.visit(
            lambda name, link: name if link.type == h5py.h5l.TYPE_EXTERNAL else None, info=True
        )
        if external is not None:
            place = external.decode("utf-8", "replace")
            raise FormatError(f"{path} holds {place} as a link to another file; copy the data into the file itself.")
        yield file


@contextmanager
def open_update(path: str | Path) -> Iterator[H5File]:
    """Open an existing HDF5 file to change small things in place (flags, attributes): all when the block ends, or none.

    Raises
    ------
    FormatError
        When the file is missing, damaged, in use or may not be written.
    """
    h5py = require("h5py")
    if not Path(path).is_file():
        raise FormatError(f"The file {path} does not exist; check its name.")
    with small_changes(Path(path)) as changed:
        try:
            file = h5py.File(changed, "r+")
        except OSError as error:
            raise FormatError(
                f"{path} cannot be read as HDF5 (damaged, truncated or of another kind): {error}."
            ) from error
        with file:
            yield file


@contextmanager
def open_pixels(path: str | Path) -> Iterator[H5File]:
    """Open an existing HDF5 file to write into datasets whose space is there already; nothing else may be changed."""
    h5py = require("h5py")
    finish(Path(path))
    try:
        _reserve(Path(path))
        file = h5py.File(path, "r+")
    except OSError as error:
        raise FormatError(f"{path} cannot be written: {error}; close other programs that use it.") from error
    with file:
        yield file


def _reserve(path: Path) -> None:
    """Give a file the space on the disk that its size promises: HDF5 crashes the program when the disk runs full."""
    reserve = getattr(os, "posix_fallocate", None)
    if reserve is not None:
        with path.open("r+b") as file:
            reserve(file.fileno(), 0, os.fstat(file.fileno()).st_size)


@contextmanager
def atomic_path(path: str | Path) -> Iterator[Path]:
    """Give a temporary name beside `path`; rename it to `path` when all went well, remove it when not.

    Raises
    ------
    FormatError
        When the folder does not exist or the file cannot be written.
    InUse
        When another run is writing the same file.
    """
    target = Path(path)
    if not target.parent.is_dir():
        raise FormatError(
            f"The folder {target.parent} does not exist; make it or choose another one for {target.name}."
        )
    temporary = temporary_path(target, target.suffix)
    try:
        with claimed(target):
            try:
                yield temporary
                os.replace(temporary, target)
                journal_path(target).unlink(missing_ok=True)
            finally:
                temporary.unlink(missing_ok=True)
    except OSError as error:
        raise FormatError(f"{target} cannot be written: {error}.") from error


@contextmanager
def create(path: str | Path) -> Iterator[H5File]:
    """Create an HDF5 file that appears under its name only when the block ends without an error."""
    h5py = require("h5py")
    with atomic_path(path) as temporary, PatientFile(temporary, "w+") as patient:
        with h5py.File(patient, "w") as file:
            file.patient = patient
            yield file
        patient.check()


def require_written(file: H5File) -> None:
    """Raise what went wrong when an open file was written, to be called now and then: else it shows only at the end.

    Raises
    ------
    OSError
        As on a full disk.
    """
    patient = getattr(file, "patient", None)
    if patient is not None:
        patient.check()


def read_part(dataset: Any, selection: Any, name: str | Path, out: npt.NDArray[Any] | None = None) -> Any:
    """Read a part of a dataset of numbers, into `out` if given.

    Raises
    ------
    FormatError
        Naming the file that is read, when its data are damaged (a compressed chunk that does not unpack), or hold
        something else than real numbers.
    MissingDependency
        When they are compressed with what HDF5 does not come with.
    """
    with damage_named(name):
        if not is_dataset(dataset):
            raise FormatError(f"{name} holds no data in {path_inside(dataset)}; make or download it again.")
        require_filters(dataset, name)
        try:
            if out is None or dataset.shape is None or dataset.dtype.kind not in NUMBERS:
                data = dataset[selection]
            else:
                dataset.read_direct(out, selection)
                return out
        except MemoryError as error:
            raise FormatError(
                f"{name} claims more in {path_inside(dataset)} than the memory takes; make it again."
            ) from error
        except (IndexError, TypeError, ValueError) as error:  # the others: fewer dimensions
            raise FormatError(f"{name} holds less in {path_inside(dataset)} than it should; make it again.") from error
    if np.asarray(data).dtype.kind not in REAL:
        raise FormatError(f"{name} holds no numbers in {path_inside(dataset)}; make or download it again.")
    if out is not None:
        out[...] = data
        return out
    return data


def numbers(dataset: Any, name: str | Path, ndim: int | None = None) -> npt.NDArray[np.float64]:
    """All numbers of a small dataset.

    Raises
    ------
    FormatError
        Naming the file, when they are damaged, are no numbers, or do not have the wanted number of dimensions.
    """
    require_small(dataset, name)
    data = np.asarray(read_part(dataset, (), name), dtype=np.float64)
    if ndim is not None and data.ndim != ndim:
        raise FormatError(
            f"{name} holds {data.ndim} dimensions in {path_inside(dataset)} instead of {ndim}; "
            "make or download it again."
        )
    return data


def members(group: Any) -> list[tuple[str, Any]]:
    """Names and items of a file or group; None for a link that leads nowhere.

    A list, since h5py holds its lock as long as an iteration over `items()` lasts: one that ends with an error and is
    cleaned up by another thread would keep the lock for ever.
    """
    return list(group.items())


def shape_of(item: Any) -> tuple[int, ...]:
    """Shape of a dataset; () for a group, and for a dataset without a value, whose shape h5py calls None."""
    return getattr(item, "shape", None) or ()


def texts(dataset: Any, name: str | Path, ndim: int) -> npt.NDArray[np.str_]:
    """All texts of a small dataset, such as dates.

    Raises
    ------
    FormatError
        Naming the file, when they are damaged, are no texts, or do not have the wanted number of dimensions.
    """
    require_small(dataset, name)
    with damage_named(name):
        data = np.asarray(dataset[()] if is_dataset(dataset) else None)
    if data.ndim != ndim or data.dtype.kind not in "SO":
        raise FormatError(f"{name} holds no list of texts in {path_inside(dataset)}; make or download it again.")
    return np.asarray(np.vectorize(text, otypes=[str])(data))


def keep_flags(file: H5File, name: str | Path, count: int) -> npt.NDArray[np.bool_]:
    """Which pairs of a stack are used (`dropIfgram`, True = kept); all when the file does not say.

    Raises
    ------
    FormatError
        Naming the file, when there is not one flag for each pair.
    """
    if "dropIfgram" not in file:
        return np.ones(count, dtype=bool)
    flags = numbers(file["dropIfgram"], name).astype(bool)
    if flags.shape != (count,):
        raise FormatError(f"{name} contradicts itself: dropIfgram is {flags.shape} for {count} pairs; make it again.")
    return flags


def attributes(file: H5File) -> dict[str, str]:
    """Root attributes as text, as MintPy keeps them."""
    return {text(key): text(value) for key, value in file.attrs.items()}


def number_attribute(attributes: Mapping[str, Any], name: str, path: str | Path) -> float | None:
    """An attribute of a dataset that is a number, such as `_FillValue`; of several the first; None when it is absent.

    Raises
    ------
    FormatError
        When it is something else.
    """
    if name not in attributes:
        return None
    value = np.asarray(attributes[name])
    if not value.size or value.dtype.kind not in REAL:
        raise FormatError(f"{path} holds no number in the attribute {name}; make or download it again.")
    return float(value.reshape(-1)[0])


def text(value: Any) -> str:
    """An attribute, or a scalar dataset, as text."""
    if isinstance(value, bytes):
        return value.decode("utf-8", "replace")
    if isinstance(value, np.ndarray) and value.size == 1:
        return text(value.reshape(-1)[0])
    # h5py gives bytes that are no text as lone surrogates, which no file takes
    return str(value).encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def scalar_text(file: H5File, name: str) -> str:
    """What a dataset of one value says, as text; empty when there is none of that name."""
    item = file.get(name)
    return text(item[()]) if is_dataset(item) and item.size == 1 else ""


def set_attributes(file: H5File, values: Mapping[str, Any]) -> None:
    """Write root attributes as text."""
    for key, value in values.items():
        file.attrs[key] = str(value)


def time_chunks(shape: tuple[int, ...], itemsize: int = 4) -> tuple[int, int, int]:
    """Chunk shape of a (time, rows, cols) cube: all times of a small tile, four times as wide as high.

    Long rows are copied faster; still wider tiles would only cost where a window is high.
    """
    count, rows, cols = shape
    height = 2 ** max(1, round(0.5 * math.log2(CHUNK_BYTES / max(count * itemsize, 1))) - 1)
    return max(count, 1), min(height, rows), min(4 * height, cols)


def packing(compression: str) -> dict[str, Any]:
    """Arguments of `create_dataset` for one of `COMPRESSIONS`; bytes are shuffled, which saves much of numbers."""
    if compression == NO_COMPRESSION:
        return {}
    return {
        "compression": compression,
        "shuffle": True,
        **({"compression_opts": GZIP_LEVEL} if compression == "gzip" else {}),
    }


def write_coordinates(file: H5File, grid: Grid) -> None:
    """Write CF coordinates `x`, `y` and the grid mapping `spatial_ref`, for GDAL's netCDF driver and xarray."""
    geographic = "degrees" in grid.to_attributes()["X_UNIT"]
    for name, values, standard, unit in (
        (
            "y",
            grid.y,
            "latitude" if geographic else "projection_y_coordinate",
            "degrees_north" if geographic else "m",
        ),
        (
            "x",
            grid.x,
            "longitude" if geographic else "projection_x_coordinate",
            "degrees_east" if geographic else "m",
        ),
    ):
        axis = file.create_dataset(name, data=values)
        axis.make_scale(name)
        axis.attrs["standard_name"] = standard
        axis.attrs["units"] = unit
        axis.attrs["axis"] = name.upper()
    # one element and not a scalar: MintPy copies every dataset of a file as an array
    mapping = file.create_dataset(GRID_MAPPING, data=np.zeros(1, dtype=np.int32))
    mapping.make_scale(GRID_MAPPING)
    mapping.attrs["crs_wkt"] = grid.crs_wkt
    mapping.attrs["spatial_ref"] = grid.crs_wkt
    mapping.attrs["GeoTransform"] = " ".join(repr(float(v)) for v in grid.geotransform)
    if geographic:
        mapping.attrs["grid_mapping_name"] = "latitude_longitude"
    file.attrs["Conventions"] = "CF-1.8"


def attach_coordinates(file: H5File, dataset: Any) -> None:
    """Tie the last two dimensions of a dataset to `y` and `x`."""
    axis = dataset.ndim - 2
    dataset.dims[axis].attach_scale(file["y"])
    dataset.dims[axis + 1].attach_scale(file["x"])
    dataset.attrs["grid_mapping"] = GRID_MAPPING


def has_grid_mapping(file: H5File) -> bool:
    """True in files of ours; in what MintPy makes of them, the dataset has lost its attributes."""
    return GRID_MAPPING in file and "crs_wkt" in file[GRID_MAPPING].attrs


def read_grid(file: H5File, name: str | Path) -> Grid:
    """The grid of an HDF5 file of ours or MintPy's."""
    wkt = ""
    if has_grid_mapping(file):
        wkt = text(file[GRID_MAPPING].attrs["crs_wkt"])
    return Grid.from_attributes(attributes(file), str(name), wkt)
