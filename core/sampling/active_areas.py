# SPDX-License-Identifier: GPL-2.0-or-later
"""Active areas: clusters of pixels that move significantly, as polygons with their rates.

A pixel is active when its rate is above a threshold, above its own standard deviation times a factor, and, if asked
for, above the noise of the scene times a factor (the spread of all rates, most of which are stable). Active pixels
that move the same way and touch each other, or lie within a small distance, are one area if there are enough of them
(Barra et al., 2017, Remote Sensing 9(10), 1002, for points of persistent scatterers).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from ..areas import MAD_TO_SIGMA, BoolArray
from ..distances import scale
from ..errors import FormatError
from ..files.pixels import open_layer
from ..grid import Grid, Window
from ..products import read_mask
from ..progress import Progress
from .active_options import ActiveOptions

FloatArray = npt.NDArray[np.float64]
IntArray = npt.NDArray[np.int32]

CLASSES = ((0.016, "extremely slow"), (1.6, "very slow"), (np.inf, "slow or faster"))
"""Upper limits of the velocity classes of landslides, m/year (Cruden & Varnes, 1996)."""


@dataclass(frozen=True, eq=False)
class ActiveArea:
    """One active area.

    Attributes
    ----------
    wkb : bytes
        Outlines of its active pixels, a MultiPolygon in the coordinate system of the data.
    pixels : int
    size : float
        Of its active pixels on the ground, m^2.
    velocity : float
        Mean rate, m/year, positive toward the radar.
    max_velocity : float
        The rate of greatest size.
    velocity_std : float
        Mean standard deviation of the pixels' rates, NaN when it is not known.
    significance : float
        Mean of rate / standard deviation of the pixels, without sign; NaN when it is not known.
    coherence : float
        Mean, NaN when it is not known.
    """

    wkb: bytes
    pixels: int
    size: float
    velocity: float
    max_velocity: float
    velocity_std: float
    significance: float
    coherence: float

    @property
    def speed_class(self) -> str:
        """The velocity class of its mean rate."""
        return next(name for limit, name in CLASSES if abs(self.velocity) < limit)


def find_active_areas(
    velocity_path: str | Path,
    options: ActiveOptions,
    progress: Progress,
    coherence_path: str | Path | None = None,
    mask_path: str | Path | None = None,
) -> tuple[Grid, list[ActiveArea]]:
    """The active areas of a velocity file, the largest first, and the grid of their coordinates.

    Parameters
    ----------
    velocity_path : path
        HDF5 file with `velocity` and, for `sigma`, `velocityStd`.
    coherence_path, mask_path : path, optional
        On the same grid.

    Raises
    ------
    InsarError
        When a file cannot be read, lacks a layer or lies on another grid.
    """
    grid, velocity = _layer(velocity_path, "velocity")
    try:
        std = _layer(velocity_path, "velocityStd")[1]
    except FormatError as error:
        if options.sigma:
            raise FormatError(
                f"{velocity_path} has no standard deviation (velocityStd); set the factor of the standard deviation "
                "to 0, or estimate the velocity anew."
            ) from error
        std = np.full(grid.shape, np.nan)
    coherence = np.full(grid.shape, np.nan)
    if coherence_path is not None:
        other, coherence = _layer(coherence_path, "")
        other.require_same(grid, str(coherence_path), str(velocity_path))
    if mask_path is not None:
        velocity[~read_mask(mask_path, grid, str(velocity_path))] = np.nan
    progress(0.2)
    progress.check()
    labels, count = label_active(velocity, std, options, progress)
    progress(0.5)
    progress.check()
    outlines = _outlines(grid, labels, count)
    progress(0.8)
    areas = [
        _describe(grid, outlines[number], velocity, std, coherence, rows, cols)
        for number, rows, cols in _members(labels, count)
    ]
    return grid, sorted(areas, key=lambda area: -area.size)


def label_active(
    velocity: FloatArray, std: FloatArray, options: ActiveOptions, progress: Progress
) -> tuple[IntArray, int]:
    """Number the active areas of rates (rows, cols): 0 outside, 1, 2, ... inside; and how many there are."""
    from scipy import ndimage

    known = np.isfinite(velocity)
    speed = np.where(known, np.abs(velocity), 0.0)
    active = known & (speed >= options.min_velocity) & (speed > 0)
    if options.sigma:
        active &= speed >= options.sigma * np.where(np.isfinite(std), std, np.inf)
    if options.noise_sigma and known.any():
        middle = float(np.median(velocity[known]))
        noise = MAD_TO_SIGMA * float(np.median(np.abs(velocity[known] - middle)))
        active &= np.abs(np.where(known, velocity, middle) - middle) >= options.noise_sigma * noise
        progress.info(f"noise of the scene {1000 * noise:.2f} mm/year around {1000 * middle:.2f} mm/year")
    labels, total = np.zeros(velocity.shape, dtype=np.int32), 0
    touching = np.ones((3, 3), dtype=bool)
    for side in (active & (velocity > 0), active & (velocity < 0)):
        grown = _grow(side, options.gap)
        found, count = ndimage.label(grown, structure=touching)
        found[~side] = 0
        sizes = np.bincount(found.reshape(-1), minlength=count + 1)
        sizes[0] = 0
        wanted = np.flatnonzero(sizes >= options.min_pixels)
        number = np.zeros(count + 1, dtype=np.int32)
        number[wanted] = np.arange(total + 1, total + len(wanted) + 1)
        labels += number[found]
        total += len(wanted)
        progress.check()
    return labels, total


def _grow(mask: BoolArray, gap: int) -> BoolArray:
    """A mask that joins what is no more than `gap` pixels apart in row and column."""
    if gap == 0:
        return mask
    from scipy import ndimage

    # each pixel grows by half of the gap to either side; areas that touch then are joined
    return np.asarray(ndimage.maximum_filter(mask, size=gap + 1, mode="constant", cval=0))


def _layer(path: str | Path, dataset: str) -> tuple[Grid, FloatArray]:
    with open_layer(path, dataset) as layer:
        return layer.grid, layer.read(Window(0, layer.grid.rows, 0, layer.grid.cols)).astype(np.float64)


def _members(labels: IntArray, count: int) -> Iterator[tuple[int, npt.NDArray[np.intp], npt.NDArray[np.intp]]]:
    """Number, rows and columns of each area."""
    rows, cols = np.nonzero(labels)
    number = labels[rows, cols]
    order = np.argsort(number, kind="stable")
    edges = np.searchsorted(number[order], np.arange(1, count + 2))
    for area, (start, stop) in enumerate(zip(edges[:-1], edges[1:]), start=1):
        yield area, rows[order[start:stop]], cols[order[start:stop]]


def _describe(
    grid: Grid,
    wkb: bytes,
    velocity: FloatArray,
    std: FloatArray,
    coherence: FloatArray,
    rows: npt.NDArray[np.intp],
    cols: npt.NDArray[np.intp],
) -> ActiveArea:
    rates, errors = velocity[rows, cols], std[rows, cols]
    along_x, along_y = scale(grid, *grid.centre(int(rows.mean()), int(cols.mean())))
    with np.errstate(divide="ignore", invalid="ignore"):
        ratios = np.where(errors > 0, np.abs(rates) / errors, np.nan)
    return ActiveArea(
        wkb,
        len(rows),
        len(rows) * abs(grid.dx * grid.dy) * along_x * along_y,
        float(rates.mean()),
        float(rates[np.abs(rates).argmax()]),
        _mean(errors),
        _mean(ratios),
        _mean(coherence[rows, cols]),
    )


def _mean(values: FloatArray) -> float:
    known = values[np.isfinite(values)]
    return float(known.mean()) if len(known) else float("nan")


def _outlines(grid: Grid, labels: IntArray, count: int) -> dict[int, bytes]:
    """MultiPolygons around the pixels of each number as WKB; pixels that touch at a corner are parts of their own."""
    from osgeo import gdal, ogr

    raster = gdal.GetDriverByName("MEM").Create("", grid.cols, grid.rows, 1, gdal.GDT_Int32)
    raster.SetGeoTransform(grid.geotransform)
    band = raster.GetRasterBand(1)
    band.WriteArray(labels)
    source = _vector_driver(gdal).Create("", 0, 0, 0, gdal.GDT_Unknown)
    layer = source.CreateLayer("areas", None, ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn("number", ogr.OFTInteger))
    gdal.Polygonize(band, band, layer, 0)
    outlines = {number: ogr.Geometry(ogr.wkbMultiPolygon) for number in range(1, count + 1)}
    for feature in layer:
        outlines[feature.GetField(0)].AddGeometry(feature.GetGeometryRef())
    return {number: bytes(outline.ExportToWkb()) for number, outline in outlines.items()}


def _vector_driver(gdal: Any) -> Any:
    """The driver of vectors in memory, which became one with that of rasters in GDAL 3.11."""
    memory = gdal.GetDriverByName("MEM")
    return memory if memory.GetMetadataItem("DCAP_VECTOR") == "YES" else gdal.GetDriverByName("Memory")
