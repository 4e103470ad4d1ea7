# SPDX-License-Identifier: GPL-2.0-or-later
"""A layer of a product as a GeoTIFF to look at: in the units that people read, and knowing where it came from."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from ..files.raster import write_geotiff
from ..products import read_mask, read_product

DISPLAY_UNITS = {
    "m": ("mm", 1000.0),
    "m/year": ("mm/year", 1000.0),
    "m/yr": ("mm/year", 1000.0),
    "m/year^2": ("mm/year²", 1000.0),
    "1": ("", 1.0),
}
"""Unit of a file -> unit on the screen, and the factor between them."""
HEIGHTS = ("dem", "height")
"""Layers that are metres on the screen, too."""

SOURCE_TAG, DATASET_TAG, SERIES_TAG = "INSAR_SOURCE", "INSAR_DATASET", "INSAR_TIMESERIES"


@dataclass(frozen=True)
class MapLayer:
    """What was written: values (rows, cols) in the displayed unit, NaN = no data."""

    values: npt.NDArray[Any]
    unit: str


def write_map_layer(
    product_path: str | Path,
    dataset: str,
    geotiff_path: str | Path,
    *,
    description: str = "",
    series_path: str | Path | None = None,
    mask_path: str | Path | None = None,
) -> MapLayer:
    """Write one layer of an HDF5 product as a GeoTIFF: metres of displacement as millimetres, masks as bytes 0 and 1.

    Parameters
    ----------
    dataset : str
        Name of the layer in the product.
    description : str
        Name of the band.
    series_path : path, optional
        The time series that the product was made from; recorded in the file, as is the product.
    mask_path : path, optional
        A mask on the same grid (HDF5 or raster); pixels of 0 or no data there become no data.

    Raises
    ------
    FormatError
        When the product has no such layer, the mask has another grid, or the file cannot be written.
    """
    product = read_product(product_path, (dataset,))
    values = product.layers[dataset]
    # older files of MintPy name the unit once for the whole file
    stored = product.units.get(dataset) or product.metadata.attributes.get("UNIT", "1")
    unit, factor = (stored, 1.0) if dataset in HEIGHTS else DISPLAY_UNITS.get(stored, (stored, 1.0))
    if values.dtype.kind == "f":
        values = values.astype(np.float32) * np.float32(factor)
        if mask_path is not None:
            values[~read_mask(mask_path, product.grid, str(product_path))] = np.nan
    tags = {SOURCE_TAG: str(Path(product_path).resolve()), DATASET_TAG: dataset}
    if series_path is not None:
        tags[SERIES_TAG] = str(Path(series_path).resolve())
    write_geotiff(geotiff_path, product.grid, values, unit, description, tags)
    Path(f"{geotiff_path}.aux.xml").unlink(missing_ok=True)  # statistics of a file that was here before
    return MapLayer(values, unit)


def has_usable_pixels(mask_path: str | Path) -> bool:
    """Whether a mask (HDF5, dataset `mask`) has any pixel that is not 0."""
    return bool(read_product(mask_path, ("mask",)).layers["mask"].any())
