# SPDX-License-Identifier: GPL-2.0-or-later
"""Variables of netCDF files, classic and netCDF-4, as plain numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from ..errors import FormatError
from ..optional import require
from . import hdf5

_SINCE = re.compile(
    r"(second|minute|hour|day)s? since (\d{4})-(\d{1,2})-(\d{1,2})(?:[ T](\d{1,2}):(\d{1,2})(?::(\d{1,2}))?)?"
)
_ATTRIBUTES = ("units", "scale_factor", "add_offset", "_FillValue", "missing_value")


@dataclass(frozen=True)
class Variable:
    """A variable of an open file.

    Attributes
    ----------
    file : Path
    dims : tuple of str
        Names of its directions; empty names where the file does not say.
    shape : tuple of int
    attributes : mapping
    """

    file: Path
    dims: tuple[str, ...]
    shape: tuple[int, ...]
    attributes: Mapping[str, Any]
    _stored: Any

    def read(self, selection: Any = ...) -> npt.NDArray[np.float64]:
        """Unpacked values of a part, NaN = no data.

        Raises
        ------
        FormatError
            When the file is damaged.
        """
        stored = np.asarray(hdf5.read_part(self._stored, selection, self.file))
        values = stored.astype(np.float64)
        for name in ("_FillValue", "missing_value"):
            missing = self._number(name)
            if missing is not None:
                values[stored == missing] = np.nan
        factor = self._number("scale_factor")
        return np.asarray(values * (1.0 if factor is None else factor) + (self._number("add_offset") or 0.0))

    def _number(self, name: str) -> float | None:
        return hdf5.number_attribute(self.attributes, name, self.file)

    def text(self, name: str) -> str:
        """An attribute as text, empty when there is none."""
        return hdf5.text(self.attributes.get(name, ""))

    def times(self) -> tuple[datetime, ...]:
        """Moments that the values of a variable of time stand for.

        Raises
        ------
        FormatError
            When its unit is not understood, or a number stands for no moment.
        """
        found = _SINCE.match(self.text("units"))
        if found is None:
            raise FormatError(
                f"{self.file} counts time in '{self.text('units')}', not in hours since a date; download it again."
            )
        unit, *numbers = found.groups()
        try:
            origin = datetime(*(int(number or 0) for number in numbers))  # type: ignore[arg-type]
            return tuple(origin + timedelta(**{f"{unit}s": float(value)}) for value in np.ravel(self.read()))
        except (OverflowError, ValueError) as error:
            raise FormatError(f"The times of {self.file} cannot be read: {error}; download it again.") from error


@contextmanager
def open_netcdf(path: Path) -> Iterator[dict[str, Variable]]:
    """Open a file and give its variables by name.

    Raises
    ------
    FormatError
        When it is missing, damaged, truncated or of another kind.
    """
    try:
        with path.open("rb") as file:
            start = file.read(4)
    except OSError as error:
        raise FormatError(f"{path} cannot be read: {error.strerror}; check its name.") from error
    if start[:3] == b"CDF":
        with _open_classic(path) as variables:
            yield variables
        return
    with hdf5.open_read(path) as file:
        yield {
            name: _variable(path, name, item)
            for name, item in hdf5.members(file)
            if getattr(item, "shape", None) is not None
        }


def _variable(path: Path, name: str, dataset: Any) -> Variable:
    dims = tuple(hdf5.text(dim[0].name or "").rpartition("/")[2] if len(dim) else "" for dim in dataset.dims)
    if dims == ("",):
        dims = (name,)
    return Variable(path, dims, dataset.shape, dict(dataset.attrs), dataset)


class _Classic:
    """Reads a variable of a classic file anew each time: nothing refers to the mapped file when it is closed."""

    def __init__(self, file: Any, name: str) -> None:
        self._file, self._name = file, name

    def __getitem__(self, selection: Any) -> npt.NDArray[Any]:
        return np.array(self._file.variables[self._name].data[selection])


@contextmanager
def _open_classic(path: Path) -> Iterator[dict[str, Variable]]:
    io = require("scipy.io")
    try:
        file = io.netcdf_file(str(path), "r", mmap=True)
    except (OSError, TypeError, ValueError, IndexError, KeyError, MemoryError) as error:  # what damage makes it raise
        raise FormatError(f"{path} is damaged or truncated ({error!r:.100}); make or download it again.") from error
    with file:
        yield {name: _classic_variable(path, file, name) for name in file.variables}


def _classic_variable(path: Path, file: Any, name: str) -> Variable:
    item = file.variables[name]
    attributes = {key: getattr(item, key) for key in _ATTRIBUTES if hasattr(item, key)}
    return Variable(path, tuple(item.dimensions), tuple(item.shape), attributes, _Classic(file, name))
