# SPDX-License-Identifier: GPL-2.0-or-later
"""Points as a shapefile: GDAL makes its files with their headers, the records are appended block by block.

GDAL itself formats one number at a time, and takes twice as long. The layout of points and index is that of the ESRI
Shapefile Technical Description (1998), that of the table is dBASE III's.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np

from ..errors import FormatError, ParameterError
from ..files.gdal_messages import quiet
from .point_table import NOWHERE, Column, Rows

NAME, NAME_WIDTH = "pid", 16
SHAPEFILE_PARTS = (".shx", ".dbf", ".prj", ".cpg", ".qix", ".sbn", ".sbx", ".qmd")
MOST_BYTES = 2**31 - 1
"""Of a table that all programs read."""
HEADER, LENGTH_AT, BOUNDS_AT = 100, 24, 36
"""Bytes of the header of points and of the index, and where length and extent stand in it."""
COUNT_AT, HEADER_LENGTH_AT = 4, 8
"""Where the table has the number of its records and the length of its header."""
END_OF_TABLE = b"\x1a"
POINT = np.dtype([("number", ">i4"), ("words", ">i4"), ("kind", "<i4"), ("x", "<f8"), ("y", "<f8")])
PLACE = np.dtype([("offset", ">i4"), ("words", ">i4")])
WORDS, POINT_KIND = 10, 1
"""Length of a point without number and length, in 16-bit words; its type."""


class ShapefileSink:
    """Rows of a shapefile."""

    def __init__(
        self, points: BinaryIO, index: BinaryIO, table: BinaryIO, columns: Sequence[Column], name: str
    ) -> None:
        self._points, self._index, self._table, self._name = points, index, table, name
        self._form = f" %-{NAME_WIDTH}s" + "".join(f"%{column.width}.{column.decimals}f" for column in columns)
        self._record = 1 + NAME_WIDTH + sum(column.width for column in columns)
        self._count = 0
        self._bounds = NOWHERE
        for file in (points, index):
            file.seek(HEADER)
        table.seek(HEADER_LENGTH_AT)
        table.seek(int.from_bytes(table.read(2), "little"))

    def write(self, rows: Rows) -> None:
        """Add some rows; what is not known is blank.

        Raises
        ------
        ParameterError
            When the table becomes too large, or a number is too large for its field.
        """
        count = len(rows.x)
        if not count:
            return
        if (self._count + count) * self._record > MOST_BYTES:
            raise ParameterError(f"The table of {self._name} would be larger than 2 GB; write it as .gpkg.")
        lines = "".join([self._form % (name, *row) for name, row in zip(rows.names, rows.values.tolist())])
        if len(lines) != count * self._record:
            raise ParameterError(f"A number is too large for its field in {self._name}; write it as .gpkg.")
        self._table.write(lines.replace("nan", "   ").encode("ascii"))
        first = self._count
        self._count += count
        points, places = np.zeros(count, POINT), np.zeros(count, PLACE)
        points["number"] = np.arange(first + 1, self._count + 1)
        points["words"] = places["words"] = WORDS
        points["kind"], points["x"], points["y"] = POINT_KIND, rows.x, rows.y
        places["offset"] = (HEADER + POINT.itemsize * np.arange(first, self._count)) // 2
        self._points.write(points.tobytes())
        self._index.write(places.tobytes())
        self._bounds = rows.bounds_with(self._bounds)

    def finish(self) -> None:
        """Write into the headers how much there is."""
        for file, record in ((self._points, POINT), (self._index, PLACE)):
            file.seek(LENGTH_AT)
            file.write(((HEADER + self._count * record.itemsize) // 2).to_bytes(4, "big"))
            file.seek(BOUNDS_AT)
            file.write(self._bounds.astype("<f8").tobytes())
        self._table.write(END_OF_TABLE)
        self._table.seek(COUNT_AT)
        self._table.write(self._count.to_bytes(4, "little"))


@contextmanager
def shapefile_sink(path: Path, columns: Sequence[Column], system: Any, name: str) -> Iterator[ShapefileSink]:
    """A shapefile to be filled.

    Parameters
    ----------
    path : path
        The .shp; the others come to lie beside it.
    system : osr.SpatialReference, optional
    name : str
        What sentences call it.
    """
    _create(path, columns, system)
    with ExitStack() as opened:
        files = [opened.enter_context(path.with_suffix(suffix).open("r+b")) for suffix in (".shp", ".shx", ".dbf")]
        sink = ShapefileSink(files[0], files[1], files[2], columns, name)
        yield sink
        sink.finish()


def _create(path: Path, columns: Sequence[Column], system: Any) -> None:
    """An empty shapefile with the fields."""
    from osgeo import ogr

    with quiet():
        source = ogr.GetDriverByName("ESRI Shapefile").CreateDataSource(str(path))
        if source is None:
            raise FormatError(f"{path.name} cannot be written to {path.parent.parent}; choose another folder.")
        layer = source.CreateLayer(path.stem, system, ogr.wkbPoint)
        name = ogr.FieldDefn(NAME, ogr.OFTString)
        name.SetWidth(NAME_WIDTH)
        layer.CreateField(name)
        for column in columns:
            field = ogr.FieldDefn(column.short, ogr.OFTReal)
            field.SetWidth(column.width)
            field.SetPrecision(column.decimals)
            layer.CreateField(field)
        layer = source = None
