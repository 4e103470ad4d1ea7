# SPDX-License-Identifier: GPL-2.0-or-later
"""A KMZ for Google Earth: a layer on the ground, its legend, and points whose histories are shown by a click.

Everything lies in the one file, so that it works without a network. A large layer is cut into tiles, and points into
regions, that are loaded as one comes near.
"""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np
import numpy.typing as npt

from ..dates import format_date
from ..distances import pixel_size
from ..errors import FormatError, ParameterError
from ..files.hdf5 import atomic_path
from ..grid import Grid, Window
from ..maps.colours import ColourScale, scale_for
from ..progress import Progress, subrange
from ..series import DisplacementSeries
from . import kml
from .charts import index_png, legend_png
from .kmz_points import DOT_PICTURE, PointChoice, choose_points, write_points
from .layers import ExportLayer, read_layer
from .lonlat import lonlat_points, warp_lonlat

COLOURS = 255
TILE = 1024
MOST_PIXELS = 2048
"""Along a side of the picture of the whole; of a larger layer, tiles show all pixels from near."""
LEGEND_PICTURE = "legend.png"
REFERENCE_STYLE = kml.dot_style("reference", (255, 255, 255), DOT_PICTURE, 0.8)
TITLES = {
    "velocity": "Velocity along the line of sight",
    "velocityStd": "Standard deviation of the velocity",
    "displacement": "Displacement along the line of sight",
    "temporalCoherence": "Temporal coherence",
}


@dataclass(frozen=True)
class KmzOptions:
    """What is shown.

    Attributes
    ----------
    dataset : str
        Layer of the product, or date of the series; empty = the main layer, the last date.
    mask : Path, optional
        Reliable pixels on the same grid.
    series : Path, optional
        Displacement series on the same grid, for the charts of the points.
    low, high : float, optional
        Ends of the colours in the unit that is shown; None = chosen from the data.
    points : PointChoice
    """

    dataset: str = ""
    mask: Path | None = None
    series: Path | None = None
    low: float | None = None
    high: float | None = None
    points: PointChoice = field(default_factory=PointChoice)

    def __post_init__(self) -> None:
        if self.low is not None and self.high is not None and not self.low < self.high:
            raise ParameterError(f"The lowest colour {self.low:g} is not below the highest {self.high:g}; swap them.")


@dataclass(frozen=True)
class KmzReport:
    """What was written: edges in degrees, tiles beside the picture of the whole, points and their regions."""

    box: kml.Box
    tiles: int
    points: int
    regions: int


def export_kmz(source: str | Path, path: str | Path, options: KmzOptions, progress: Progress) -> KmzReport:
    """Write a layer as KMZ, atomically.

    Parameters
    ----------
    source : path
        A product or displacement series in HDF5, or a raster.

    Raises
    ------
    InsarError
        When a file cannot be read, grids differ, there is no data, or the file cannot be written.
    Canceled
        When the person stopped it; nothing is left behind.
    """
    layer = read_layer(source, options.dataset, options.mask, subrange(progress, 0.0, 0.2))
    if not np.isfinite(layer.values).any():
        raise FormatError(f"{source} has no data to show; choose another layer or mask.")
    series = None
    if options.series is not None:
        series = DisplacementSeries.open(options.series)
        layer.grid.require_same(series.grid, str(source), str(options.series))
    pixels = choose_points(layer, options.points)
    grid, values = warp_lonlat(layer.grid, layer.values)
    scale = _scale(layer, options)
    west, south, east, north = grid.extent
    box = kml.Box(west, south, east, north)
    title = TITLES.get(layer.name, layer.name)
    notes = _notes(layer, options, series)
    parts = [kml.look_at(box, 1.5 * max(grid.shape) * pixel_size(grid)), REFERENCE_STYLE]
    with atomic_path(path) as temporary, zipfile.ZipFile(temporary, "w", zipfile.ZIP_DEFLATED) as archive:
        overlays = list(_write_pictures(archive, grid, values, scale, subrange(progress, 0.2, 0.4)))
        parts.append(kml.folder(title, overlays))
        heading = f"{title} [{layer.unit}]" if layer.unit else title
        archive.writestr(LEGEND_PICTURE, legend_png(scale, heading, notes), zipfile.ZIP_STORED)
        parts.append(kml.screen_overlay("Legend", LEGEND_PICTURE))
        parts += _reference(layer)
        archive.writestr(DOT_PICTURE, _dot_png(), zipfile.ZIP_STORED)
        regions = write_points(archive, layer, scale, pixels, series, subrange(progress, 0.4, 1.0))
        if regions:
            parts.append(kml.folder("Points", [link for _, link in regions.values()]))
        # programs open the first KML of an archive
        archive.writestr("doc.kml", kml.document(Path(path).stem, ". ".join(notes), parts))
        for name, (text, _) in regions.items():
            archive.writestr(name, text)
    progress(1.0)
    return KmzReport(box, len(overlays) - 1, len(pixels[0]), len(regions))


def _scale(layer: ExportLayer, options: KmzOptions) -> ColourScale:
    scale = scale_for(layer.name, layer.unit, layer.values)
    low = scale.low if options.low is None else options.low
    high = scale.high if options.high is None else options.high
    if not low < high:
        raise ParameterError(f"Colours cannot run from {low:g} to {high:g}; give both ends of the range.")
    return replace(scale, low=low, high=high)


def _notes(layer: ExportLayer, options: KmzOptions, series: DisplacementSeries | None) -> list[str]:
    """Lines below the colour bar."""
    notes = []
    if layer.name in ("velocity", "displacement"):
        notes.append("blue: toward the radar, red: away from it")
    first, last = layer.first, layer.last
    if series is not None and (first is None or last is None):
        first, last = series.dates[0], series.dates[-1]
    if first is not None and last is not None:
        count = f", {len(series.dates)} dates" if series is not None else ""
        notes.append(f"{first.isoformat()} to {last.isoformat()}{count}")
    notes.append(f"pixels of {options.mask.name} only" if options.mask is not None else "all pixels with data")
    return notes


def _write_pictures(
    archive: zipfile.ZipFile, grid: Grid, values: npt.NDArray[np.float32], scale: ColourScale, progress: Progress
) -> Iterator[str]:
    """Write the picture of the whole, then tiles of a large layer, and give their overlays."""
    table = np.concatenate([np.zeros((1, 3), dtype=np.uint8), scale.table(COLOURS)])
    step = -(-max(grid.shape) // MOST_PIXELS)
    coarse = values[step // 2 :: step, step // 2 :: step] if step > 1 else values
    # the last row and column of thinned pixels may reach beyond the grid
    rows, cols = coarse.shape
    whole = Grid(rows, cols, grid.x0, grid.y0, grid.dx * step, grid.dy * step, grid.crs_wkt)
    yield _write_picture(archive, "map.png", whole, coarse, scale, table, 0)
    windows = _tiles(grid) if step > 1 else []
    for number, window in enumerate(windows, start=1):
        progress.check()
        if np.isfinite(values[window.slices]).any():
            name = f"tiles/{window.row0}_{window.col0}.png"
            yield _write_picture(archive, name, grid.crop(window), values[window.slices], scale, table, 1)
        progress(number / len(windows), "Drawing tiles")


def _write_picture(
    archive: zipfile.ZipFile,
    name: str,
    grid: Grid,
    values: npt.NDArray[np.float32],
    scale: ColourScale,
    table: npt.NDArray[np.uint8],
    order: int,
) -> str:
    archive.writestr(name, index_png(scale.index(values, COLOURS), table, transparent=0), zipfile.ZIP_STORED)
    west, south, east, north = grid.extent
    return kml.ground_overlay(Path(name).stem, name, kml.Box(west, south, east, north), order, in_region=order > 0)


def _tiles(grid: Grid) -> list[Window]:
    return [
        Window(row, min(row + TILE, grid.rows), col, min(col + TILE, grid.cols))
        for row in range(0, grid.rows, TILE)
        for col in range(0, grid.cols, TILE)
    ]


def _reference(layer: ExportLayer) -> list[str]:
    """The reference point as a white dot, when the data have one."""
    pixel = layer.metadata.reference
    if pixel is None or not (0 <= pixel[0] < layer.grid.rows and 0 <= pixel[1] < layer.grid.cols):
        return []
    x, y = layer.grid.centre(*pixel)
    (lon,), (lat,) = lonlat_points(layer.grid, np.array([x]), np.array([y]))
    day = layer.metadata.reference_date
    rows = [("reference point", "displacement is 0 here")]
    if day is not None:
        rows.append(("reference date", format_date(day)))
    return [kml.placemark("Reference point", "reference", float(lon), float(lat), rows)]


def _dot_png(side: int = 32) -> bytes:
    """A white disk with a dark rim; Google Earth multiplies it by the colour of a point."""
    away = np.hypot(*(np.indices((side, side)) - (side - 1) / 2.0))
    index = np.where(away < side / 2.0 - 3.0, 1, np.where(away < side / 2.0, 2, 0)).astype(np.uint8)
    return index_png(index, np.array([[0, 0, 0], [255, 255, 255], [60, 60, 60]], dtype=np.uint8), transparent=0)
