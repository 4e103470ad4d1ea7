# SPDX-License-Identifier: GPL-2.0-or-later
"""Points with displacement histories for GIS: GeoPackage, shapefile, CSV, GeoParquet, FlatGeobuf.

GDAL makes the tables of a GeoPackage (which is an SQLite database) and its spatial index; the rows go in through
SQLite, since GDAL's Python interface sets one value at a time. GeoParquet and FlatGeobuf are converted from that
GeoPackage by GDAL in one go.
"""

from __future__ import annotations

import csv
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import numpy as np

from .. import blocks
from ..errors import FormatError, ParameterError
from ..files.gdal_messages import quiet
from ..files.raster import run_gdal
from ..grid import Window
from ..progress import Progress, subrange
from .point_table import NOWHERE, PointFiles, PointTable, Rows
from .shapefile import NAME, SHAPEFILE_PARTS, shapefile_sink
from .staging import staged

GEOMETRY = "geom"
CSV_SUFFIX, SHAPEFILE_SUFFIX = ".csv", ".shp"
DRIVERS = {".gpkg": "GPKG", ".shp": "ESRI Shapefile", ".fgb": "FlatGeobuf", ".parquet": "Parquet"}
SUFFIXES = (*DRIVERS, CSV_SUFFIX)
SQLITE_COLUMNS = 2000
CONVERTING = 0.6
"""Share of the time after which the rows stand in the GeoPackage, when another format is made of it."""


@dataclass(frozen=True)
class PointReport:
    """What was written: number of points, and the names of their fields."""

    points: int
    fields: tuple[str, ...]


class _Sink(Protocol):
    def write(self, rows: Rows) -> None:
        """Add some rows."""


def export_points(files: PointFiles, path: str | Path, progress: Progress, crs_wkt: str = "") -> PointReport:
    """Write one point for each reliable pixel, atomically, in bounded memory.

    Fields: pid (row_column of the pixel), longitude, latitude (degrees, WGS 84) and, as far as files are given, height
    (m), incidence_angle (degrees from the vertical), temporal_coherence, velocity and velocity_std (mm/year), then
    DYYYYMMDD (mm) for each date. Displacement is along the line of sight, positive toward the radar.

    Parameters
    ----------
    path : path
        Its suffix says the format: .gpkg, .shp, .csv, .parquet or .fgb.
    crs_wkt : str
        Coordinate system of the points; empty = that of the data.

    Raises
    ------
    InsarError
        When the format is unknown to us or to this GDAL, a file cannot be read, grids differ, no pixel is left, or the
        file cannot be written.
    Canceled
        When the person stopped it; nothing is left behind.
    """
    suffix = require_format(path)
    table = PointTable(files, crs_wkt)
    names = [column.short if suffix == SHAPEFILE_SUFFIX else column.name for column in table.columns]
    if len(table.columns) > SQLITE_COLUMNS - 3 and suffix != CSV_SUFFIX:
        raise ParameterError(f"{len(table.series.dates)} dates are too many fields for {path}; write CSV instead.")
    with staged(path, SHAPEFILE_PARTS if suffix == SHAPEFILE_SUFFIX else ()) as target:
        if suffix == CSV_SUFFIX:
            with _csv_sink(target, table) as sink:
                count = _fill(sink, table, progress)
        elif suffix == SHAPEFILE_SUFFIX:
            with shapefile_sink(target, table.columns, _system(table.crs_wkt), str(path)) as sink:
                count = _fill(sink, table, progress)
        else:
            database = target if suffix == ".gpkg" else target.with_name("points.gpkg")
            share = 0.8 if suffix == ".gpkg" else CONVERTING
            with _database_sink(database, target.stem, table, names) as sink:
                count = _fill(sink, table, subrange(progress, 0.0, share))
            rest = subrange(progress, share, 1.0)
            if suffix == ".gpkg":
                _add_index(database, target.stem, rest)
            else:
                _convert(database, target, path, rest)
                database.unlink()
    progress(1.0)
    return PointReport(count, (NAME, *names))


def require_format(path: str | Path) -> str:
    """The suffix of a format that can be written.

    Raises
    ------
    ParameterError
        When it is none, or this GDAL has no driver for it.
    """
    from osgeo import gdal

    suffix = Path(path).suffix.lower()
    if suffix not in SUFFIXES:
        raise ParameterError(f"{path} has no ending of a known format; choose {', '.join(SUFFIXES)}.")
    if suffix != CSV_SUFFIX and gdal.GetDriverByName(DRIVERS[suffix]) is None:
        raise ParameterError(f"This GDAL ({gdal.__version__}) cannot write {DRIVERS[suffix]}; choose .gpkg instead.")
    return suffix


def _fill(sink: _Sink, table: PointTable, progress: Progress) -> int:
    """Write all rows, and give their number."""
    count = 0

    def write(_window: Window, rows: Rows) -> None:
        nonlocal count
        sink.write(rows)
        count += len(rows.x)

    def passed_on(rows: Rows, _check: Callable[[], None]) -> Rows:
        return rows

    progress(0.0, "Writing points")
    with table.reader() as read:
        blocks.run(table.plan(), read, passed_on, write, progress)
    if not count:
        raise FormatError(f"{table.series.path} has no pixel with displacement inside the mask; choose another mask.")
    progress.info(f"{count} points")
    return count


class _CsvSink:
    """Rows of text, empty where there is no data."""

    def __init__(self, writer: Any) -> None:
        self._writer = writer

    def write(self, rows: Rows) -> None:
        """Add some rows."""
        lists: Sequence[Sequence[Any]] = rows.values.tolist()
        if np.isnan(rows.values).any():
            lists = [["" if value != value else value for value in values] for values in lists]
        self._writer.writerows([name, *values] for name, values in zip(rows.names, lists))


@contextmanager
def _csv_sink(path: Path, table: PointTable) -> Iterator[_CsvSink]:
    with path.open("w", encoding="ascii", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow([NAME, *(column.name for column in table.columns)])
        yield _CsvSink(writer)


class _DatabaseSink:
    """Rows of the table of a GeoPackage."""

    def __init__(self, connection: sqlite3.Connection, layer: str, columns: int, srs_id: int) -> None:
        places = ",".join("?" * (columns + 3))
        self._statement = " ".join(("INSERT INTO", _quoted(layer), "VALUES (", places, ")"))
        self._connection, self._srs_id = connection, srs_id
        self.count = 0
        self.bounds = NOWHERE

    def write(self, rows: Rows) -> None:
        """Add some rows."""
        if not len(rows.x):
            return
        first = self.count + 1
        self.count += len(rows.x)
        self.bounds = rows.bounds_with(self.bounds)
        self._connection.executemany(
            self._statement,
            (
                (number, shape, name, *values)
                for number, (shape, name, values) in enumerate(
                    zip(_point_blobs(rows, self._srs_id), rows.names, rows.values.tolist()), start=first
                )
            ),
        )


def _point_blobs(rows: Rows, srs_id: int) -> Iterator[bytes]:
    """Points in GeoPackage's binary form (OGC 12-128r18, clause 2.1.3): a header without envelope, then WKB."""
    names = ("magic", "version", "flags", "srs", "order", "type", "x", "y")
    kind = np.dtype(list(zip(names, ("S2", "u1", "u1", "<i4", "u1", "<u4", "<f8", "<f8"))))
    points = np.zeros(len(rows.x), dtype=kind)
    points["magic"], points["flags"], points["order"], points["type"] = b"GP", 1, 1, 1
    points["srs"], points["x"], points["y"] = srs_id, rows.x, rows.y
    raw, size = points.tobytes(), kind.itemsize
    return (raw[start : start + size] for start in range(0, len(raw), size))


@contextmanager
def _database_sink(path: Path, layer: str, table: PointTable, names: Sequence[str]) -> Iterator[_DatabaseSink]:
    """A GeoPackage made by GDAL; its triggers, which count each row, are put back when all rows are in."""
    _create_database(path, layer, table, names)
    with closing(sqlite3.connect(path)) as connection, _system_errors():
        # the file appears under its name when it is complete: nothing has to survive a crash
        connection.execute("PRAGMA journal_mode = OFF")
        connection.execute("PRAGMA synchronous = OFF")
        triggers = connection.execute(
            "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ?", (layer,)
        ).fetchall()
        for name, _ in triggers:
            connection.execute(f"DROP TRIGGER {_quoted(name)}")
        (srs_id,) = connection.execute("SELECT srs_id FROM gpkg_contents WHERE table_name = ?", (layer,)).fetchone()
        sink = _DatabaseSink(connection, layer, len(table.columns), srs_id)
        yield sink
        for _, statement in triggers:
            connection.execute(statement)
        connection.execute(
            "UPDATE gpkg_contents SET min_x = ?, min_y = ?, max_x = ?, max_y = ? WHERE table_name = ?",
            (*sink.bounds.tolist(), layer),
        )
        connection.execute("UPDATE gpkg_ogr_contents SET feature_count = ? WHERE table_name = ?", (sink.count, layer))
        connection.commit()


@contextmanager
def _system_errors() -> Iterator[None]:
    """Raise what SQLite says of a full disk as the system would, to whoever knows the name of the file."""
    try:
        yield
    except sqlite3.Error as error:
        raise OSError(str(error)) from error


def _create_database(path: Path, layer: str, table: PointTable, names: Sequence[str]) -> None:
    """An empty GeoPackage with the fields of the table."""
    from osgeo import ogr

    with quiet():
        source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
        if source is None:
            raise FormatError(f"{path.name} cannot be written to {path.parent.parent}; choose another folder.")
        options = ["SPATIAL_INDEX=NO", f"GEOMETRY_NAME={GEOMETRY}"]
        made = source.CreateLayer(layer, _system(table.crs_wkt), ogr.wkbPoint, options)
        made.CreateField(ogr.FieldDefn(NAME, ogr.OFTString))
        for name in names:
            made.CreateField(ogr.FieldDefn(name, ogr.OFTReal))
        made.SyncToDisk()
        made = source = None


def _system(wkt: str) -> Any:
    from osgeo import osr

    if not wkt:
        return None
    system = osr.SpatialReference()
    system.ImportFromWkt(wkt)
    return system


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _add_index(path: Path, layer: str, progress: Progress) -> None:
    """Build the spatial index, which takes some seconds for a million points."""
    from osgeo import gdal

    progress(0.0, "Building the spatial index")
    progress.check()
    with quiet():
        dataset = gdal.OpenEx(str(path), gdal.OF_UPDATE | gdal.OF_VECTOR)
        text = layer.replace("'", "''")
        dataset.ExecuteSQL(f"SELECT CreateSpatialIndex('{text}', '{GEOMETRY}')")
        dataset = None
    progress.check()


def _convert(database: Path, target: Path, name: str | Path, progress: Progress) -> None:
    """Make another format of the GeoPackage."""
    from osgeo import gdal

    driver = DRIVERS[target.suffix.lower()]
    source = gdal.OpenEx(str(database), gdal.OF_VECTOR)

    def operation(report: Callable[..., int]) -> Any:
        return gdal.VectorTranslate(str(target), source, callback=report, format=driver)

    progress(0.0, f"Writing {driver}")
    run_gdal(operation, name, progress)
    progress(1.0)
    progress.check()  # GDAL may not have asked
