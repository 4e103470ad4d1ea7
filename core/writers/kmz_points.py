# SPDX-License-Identifier: GPL-2.0-or-later
"""Points of a KMZ: which pixels, their charts, and files of regions that are loaded as one comes near."""

from __future__ import annotations

import zipfile
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ..coordinates import same_crs, transformation
from ..errors import ParameterError
from ..files.gdal_messages import quiet
from ..files.pixels import series_values
from ..grid import Grid, Window
from ..maps.colours import ColourScale
from ..progress import Progress, subrange
from ..series import DisplacementSeries
from . import kml
from .charts import Charts
from .layers import ExportLayer
from .lonlat import lonlat_points
from .regions import PointRegion, nested_regions

BoolArray = npt.NDArray[np.bool_]
IntArray = npt.NDArray[np.intp]

MOST_POINTS = 20_000
"""In one file: each has its picture."""
CLASSES = 64
DOT_SIZE = 0.45
DOT_PICTURE = "dot.png"
MM = 1000.0


@dataclass(frozen=True)
class PointChoice:
    """Which pixels become points that can be clicked on.

    Attributes
    ----------
    step : int
        Every n-th pixel along rows and columns; 0 = none at all.
    polygons : tuple of str
        Areas as WKT; pixels outside all of them are left out. Empty = everywhere.
    polygons_crs_wkt : str
        Their coordinate system; empty = that of the data.
    least : float, optional
        Pixels whose absolute value is below, in the unit that is shown, are left out.
    """

    step: int = 0
    polygons: tuple[str, ...] = ()
    polygons_crs_wkt: str = ""
    least: float | None = None

    def __post_init__(self) -> None:
        if self.step < 0:
            raise ParameterError(f"Every {self.step}-th pixel cannot be taken; give 1 or more, or 0 for no points.")


def choose_points(layer: ExportLayer, choice: PointChoice) -> tuple[IntArray, IntArray]:
    """Rows and columns of the pixels with data that a choice takes.

    Raises
    ------
    ParameterError
        When there are too many, or none although some are asked for.
    """
    if choice.step == 0:
        return np.zeros(0, dtype=np.intp), np.zeros(0, dtype=np.intp)
    step, (total_rows, total_cols) = choice.step, layer.grid.shape
    taken = np.zeros(layer.grid.shape, dtype=bool)
    taken[min(step // 2, total_rows - 1) :: step, min(step // 2, total_cols - 1) :: step] = True
    taken &= np.isfinite(layer.values)
    if choice.least is not None:
        taken &= np.abs(np.nan_to_num(layer.values)) >= choice.least
    if choice.polygons:
        taken &= polygons_mask(layer.grid, choice.polygons, choice.polygons_crs_wkt)
    rows, cols = np.nonzero(taken)
    if not len(rows):
        raise ParameterError("No pixel with data is left for the points; widen the area or lower the least value.")
    if len(rows) > MOST_POINTS:
        more = int(np.ceil(step * np.sqrt(len(rows) / MOST_POINTS)))
        raise ParameterError(
            f"{len(rows)} points are too many for Google Earth (at most {MOST_POINTS}); take every {more}-th pixel, "
            "or choose an area or a least value."
        )
    return rows, cols


def polygons_mask(grid: Grid, polygons: Sequence[str], crs_wkt: str) -> BoolArray:
    """Pixels of a grid whose centres lie in polygons (WKT).

    Raises
    ------
    ParameterError
        When a text is no geometry, or cannot be brought to the coordinates of the grid.
    """
    from osgeo import gdal, ogr

    transform = None if same_crs(crs_wkt, grid.crs_wkt) else transformation(crs_wkt, grid.crs_wkt)
    source = ogr.GetDriverByName("Memory").CreateDataSource("areas")
    layer = source.CreateLayer("areas")
    raster = gdal.GetDriverByName("MEM").Create("", grid.cols, grid.rows, 1, gdal.GDT_Byte)
    raster.SetGeoTransform(grid.geotransform)
    with quiet():
        for text in polygons:
            try:
                shape = ogr.CreateGeometryFromWkt(text)
                moved = shape is not None and (transform is None or shape.Transform(transform) == 0)
            except RuntimeError:  # when somebody switched GDAL's exceptions on
                moved = False
            if not moved:
                raise ParameterError(
                    "An area of the points has no place in the coordinates of the data; draw it anew over the data."
                )
            feature = ogr.Feature(layer.GetLayerDefn())
            feature.SetGeometry(shape)
            layer.CreateFeature(feature)
        gdal.RasterizeLayer(raster, [1], layer, burn_values=[1])
    return np.asarray(raster.ReadAsArray() != 0)


def write_points(
    archive: zipfile.ZipFile,
    layer: ExportLayer,
    scale: ColourScale,
    pixels: tuple[IntArray, IntArray],
    series: DisplacementSeries | None,
    progress: Progress,
) -> dict[str, tuple[str, str]]:
    """Write the charts into an archive, and give the regions: file name -> its text, and the link to it.

    Parameters
    ----------
    pixels : (rows, cols)
        Of :func:`choose_points`.
    series : DisplacementSeries, optional
        On the grid of the layer; without it there are no charts.
    """
    rows, cols = pixels
    grid = layer.grid
    lon, lat = lonlat_points(grid, grid.x[cols], grid.y[rows])
    values = layer.values[rows, cols]
    classes = scale.index(values, CLASSES)
    history = None
    if series is not None:
        history = MM * series_values(series, rows, cols, progress=subrange(progress, 0.0, 0.2))
        _write_charts(archive, series, history, pixels, subrange(progress, 0.2, 1.0))
    colours = scale.table(CLASSES).tolist()
    styles = [kml.dot_style(f"c{n}", colours[n - 1], DOT_PICTURE, DOT_SIZE) for n in range(1, CLASSES + 1)]
    regions = {}
    for number, region in enumerate(nested_regions(rows, cols, grid.shape)):
        progress.check()
        marks = []
        for point in region.points.tolist():
            table = [(layer.name, f"{values[point]:.2f} {layer.unit}".strip())]
            if series is not None and history is not None:
                table.append((f"displacement on {series.dates[-1]}", f"{history[-1, point]:.1f} mm"))
            table += [
                ("longitude, latitude", f"{lon[point]:.6f}, {lat[point]:.6f}"),
                ("row, column", f"{rows[point]}, {cols[point]}"),
            ]
            name = f"{rows[point]}_{cols[point]}"
            picture = _chart_name(rows[point], cols[point]) if series is not None else ""
            marks.append(kml.placemark(name, f"c{classes[point]}", lon[point], lat[point], table, picture))
        used = {f"c{number}" for number in classes[region.points].tolist()}
        here = [style for style in styles if style.split('"')[1] in used]
        file = f"points_{number}.kml"
        least = kml.LEAST_PIXELS if region.level else 1
        link = kml.network_link(f"region {number}", file, window_box(grid, region), least)
        regions[file] = kml.document(f"points {number}", "", [*here, *marks]), link
    return regions


def window_box(grid: Grid, region: PointRegion) -> kml.Box:
    """Edges in degrees of the part of a grid that a region has."""
    window = region.window
    inside = grid.crop(Window(window.row0, min(window.row1, grid.rows), window.col0, min(window.col1, grid.cols)))
    xmin, ymin, xmax, ymax = inside.extent
    corners = np.array([(x, y) for x in (xmin, xmax) for y in (ymin, ymax)])
    lon, lat = lonlat_points(grid, corners[:, 0], corners[:, 1])
    if np.ptp(lon) > 180.0:  # across the date line
        lon = np.where(lon < 0.0, lon + 360.0, lon)
    return kml.Box(float(lon.min()), float(lat.min()), float(lon.max()), float(lat.max()))


def _write_charts(
    archive: zipfile.ZipFile,
    series: DisplacementSeries,
    history: npt.NDArray[np.float32],
    pixels: tuple[IntArray, IntArray],
    progress: Progress,
) -> None:
    charts = Charts(series.dates)
    for number, (row, col) in enumerate(zip(*pixels)):
        progress.check()
        archive.writestr(_chart_name(row, col), charts.png(history[:, number]), zipfile.ZIP_STORED)
        progress(number / len(pixels[0]), "Drawing charts")


def _chart_name(row: int, col: int) -> str:
    return f"charts/{row}_{col}.png"
