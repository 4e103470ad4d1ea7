# SPDX-License-Identifier: GPL-2.0-or-later
"""HDF-EOS5 for the InSAR Product Archive and insarmaps: series, quality and geometry in one `.he5`.

Groups, names, types and attributes are those of MintPy's files (https://mintpy.readthedocs.io/en/latest/hdfeos5/).
No data is 0 there.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from .. import blocks
from ..dates import format_date
from ..errors import FormatError
from ..files import hdf5
from ..files.hdf5 import H5File
from ..grid import Grid, Window
from ..products import read_mask, read_product
from ..progress import Progress, subrange
from ..provenance import stamp
from ..readers.hdfeos5 import BPERP, DATES, DISPLACEMENT, LAYERS, ROOT
from ..readers.series_base import AVERAGE_COHERENCE, MASK, TEMPORAL_COHERENCE
from ..series import DisplacementSeries
from .hdfeos5_metadata import Archive, archive_attributes, file_name
from .lonlat import lonlat_points

STEP = "exporthdfeos5"
COMPRESSION = "lzf"
GEOMETRY = f"{ROOT}/geometry"
MASKS = ("waterMask", "shadowMask")
UNITS = {
    "height": "meters",
    "slantRangeDistance": "meters",
    "bperp": "meters",
    "incidenceAngle": "degrees",
    "azimuthAngle": "degrees",
    "latitude": "degrees",
    "longitude": "degrees",
}


@dataclass(frozen=True)
class ArchiveFiles:
    """What goes into the file; all on one grid, all needed but the average coherence.

    Attributes
    ----------
    series, temporal_coherence, mask, geometry : Path
    average_coherence : Path, optional
        Of the interferograms; without it, the layer is left out.
    """

    series: Path
    temporal_coherence: Path
    mask: Path
    geometry: Path
    average_coherence: Path | None = None


def export_hdfeos5(files: ArchiveFiles, folder: str | Path, archive: Archive, progress: Progress) -> Path:
    """Write one file into a folder, under the archive's name, atomically; give its path.

    Raises
    ------
    InsarError
        When a file cannot be read, lacks its layer or has another grid, mission or track are not known, or the file
        cannot be written.
    Canceled
        When the person stopped it; nothing is left behind.
    """
    series = DisplacementSeries.open(files.series)
    attributes = archive_attributes(series, archive)
    layers = _layers(files, series)
    path = Path(folder) / file_name(attributes)
    inputs = {name: getattr(files, name) for name in ("series", "temporal_coherence", "mask", "geometry")}
    head = series.metadata.inherited
    head = {**head, **series.grid.to_attributes(), **stamp(STEP, inputs, {}), **attributes}
    with hdf5.create(path) as file:
        _write_series(file, series, subrange(progress, 0.0, 0.9))
        for name, array in layers.items():
            progress.check()
            _write_layer(file, name, array)
        for name, array in zip(("latitude", "longitude"), _lat_lon(series.grid, subrange(progress, 0.9, 1.0))):
            _write_layer(file, f"{GEOMETRY}/{name}", array)
        for key, value in {**head, "FILE_TYPE": "HDFEOS", "UNIT": "m"}.items():
            file.attrs[key] = value
    progress(1.0)
    return path


def _layers(files: ArchiveFiles, series: DisplacementSeries) -> dict[str, npt.NDArray[Any]]:
    """Quality and geometry under their full names, NaN as they are.

    Raises
    ------
    FormatError
        When a file lacks its layer or has another grid.
    """
    found: dict[str, npt.NDArray[Any]] = {}
    for key, path, name in (
        (TEMPORAL_COHERENCE, files.temporal_coherence, "temporalCoherence"),
        (AVERAGE_COHERENCE, files.average_coherence, "coherence"),
    ):
        if path is not None:
            product = read_product(path, (name,))
            series.grid.require_same(product.grid, str(files.series), str(path))
            found[LAYERS[key]] = product.layers[name]
    found[LAYERS[MASK]] = read_mask(files.mask, series.grid, str(files.series))
    geometry = read_product(files.geometry)
    series.grid.require_same(geometry.grid, str(files.series), str(files.geometry))
    for needed in ("height", "incidenceAngle"):
        if needed not in geometry.layers:
            raise FormatError(f"{files.geometry} has no layer '{needed}'; load the geometry again with it.")
    found.update({f"{GEOMETRY}/{name}": array for name, array in geometry.layers.items()})
    return found


def _write_series(file: H5File, series: DisplacementSeries, progress: Progress) -> None:
    shape = (len(series.dates), *series.grid.shape)
    chunks = hdf5.time_chunks(shape)
    cube = file.create_dataset(
        DISPLACEMENT, shape, np.float32, maxshape=(None, *shape[1:]), chunks=chunks, compression=COMPRESSION
    )
    _describe(cube, "displacement", "meters", np.float32(0.0))
    names = np.array([format_date(day).encode() for day in series.dates])
    file.create_dataset(DATES, data=names, compression=COMPRESSION)
    file.create_dataset(BPERP, data=np.asarray(series.bperp, dtype=np.float32), compression=COMPRESSION)
    plan = blocks.plan_blocks(*series.grid.shape, 12.0 * shape[0], align=chunks[1:])

    def write(window: Window, data: npt.NDArray[np.float32]) -> None:
        rows, cols = window.slices
        cube[:, rows, cols] = data

    with series.reader() as read:
        blocks.run(plan, read, lambda data, _check: np.nan_to_num(data, nan=0.0, copy=False), write, progress)


def _write_layer(file: H5File, name: str, array: npt.NDArray[Any]) -> None:
    short = name.rpartition("/")[2]
    if short in (*MASKS, "mask"):
        array = np.nan_to_num(array) != 0
    elif array.dtype.kind == "f":
        array = np.nan_to_num(array, nan=0.0)
    dataset = file.create_dataset(name, data=array, chunks=True, compression=COMPRESSION)
    _describe(dataset, short, UNITS.get(short, "1"), array.dtype.type(0))


def _describe(dataset: Any, title: str, unit: str, missing: Any) -> None:
    described: Mapping[str, Any] = {"Title": title, "MissingValue": missing, "_FillValue": missing, "Units": unit}
    for key, value in described.items():
        dataset.attrs[key] = value


def _lat_lon(grid: Grid, progress: Progress) -> tuple[npt.NDArray[np.float32], npt.NDArray[np.float32]]:
    """Latitude and longitude of each pixel, degrees."""
    latitude, longitude = np.empty(grid.shape, dtype=np.float32), np.empty(grid.shape, dtype=np.float32)
    for row, y in enumerate(grid.y):
        progress.check()
        progress(row / grid.rows)
        longitude[row], latitude[row] = lonlat_points(grid, grid.x, np.full(grid.cols, y))
    return latitude, longitude
