# SPDX-License-Identifier: GPL-2.0-or-later
"""Files of OPERA DISP-S1: which is what, told by the names, and reading one layer of one product.

Facts: product specification JPL D-108772. A product is a netCDF-4 file named after frame, reference and secondary
acquisition; programs that cut an area out of it leave one GeoTIFF a layer.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

import numpy as np

from ..dates import parse_date
from ..errors import FormatError, ParameterError
from ..files import hdf5
from ..files.raster import open_raster, raster_grid
from ..grid import Grid, Window
from ..network.network import Pair
from .base import FloatArray
from .rasters import Band

DISPLACEMENT, SHORT_WAVELENGTH = "displacement", "short_wavelength_displacement"
RECOMMENDED_MASK, COHERENCE, WATER_MASK = "recommended_mask", "temporal_coherence", "water_mask"
LAYERS = (SHORT_WAVELENGTH, DISPLACEMENT, RECOMMENDED_MASK, COHERENCE)

_LAYER = "|".join(LAYERS)
_PRODUCT = re.compile(
    r"^OPERA_L3_DISP-S1_[A-Z]+_F(?P<frame>\d{5})_[HV]{2}_(?P<first>\d{8})T\d{6}Z_(?P<second>\d{8})T\d{6}Z"
    rf"_v(?P<version>[\d.]+)_(?P<made>\d{{8}}T\d{{6}}Z)(?:\.nc|[._-](?P<layer>{_LAYER})\.tiff?)$"
)
_TIFF = re.compile(rf"^(?P<layer>{_LAYER})_(?P<first>\d{{8}})_(?P<second>\d{{8}})\.tiff?$")
_STATIC = {
    "los": re.compile(r"(line_of_sight|los)_enu\.tiff?$"),
    "dem": re.compile(r"(^|_)dem(_warped_utm)?\.tiff?$"),
    "shadow": re.compile(r"layover_shadow_mask\.tiff?$"),
    "coherence": re.compile(r"^average_temporal_coherence\.tiff?$"),
}
_FRAME = re.compile(r"_F(\d{5})_")


class Layer(Protocol):
    """One layer of one product."""

    @property
    def path(self) -> Path:
        """The file."""

    def grid(self) -> Grid:
        """Its grid."""

    def read(self, window: Window) -> FloatArray:
        """Pixels of a window (rows, cols), NaN = no data."""


@dataclass(frozen=True)
class NetcdfLayer:
    """A dataset of a netCDF-4 file."""

    path: Path
    dataset: str

    def grid(self) -> Grid:
        """The grid by the coordinates, which are those of pixel centres.

        Raises
        ------
        FormatError
            When the file lacks the layer, coordinates or their system.
        """
        with hdf5.open_read(self.path) as file:
            for name in (self.dataset, "x", "y", "spatial_ref"):
                if name not in file:
                    raise FormatError(f"{self.path} has no '{name}'; it is no complete product: download it again.")
            x, y = (hdf5.numbers(file[name], self.path, 1) for name in "xy")
            wkt = hdf5.text(file["spatial_ref"].attrs.get("crs_wkt", ""))
            if len(x) < 2 or len(y) < 2 or not wkt or hdf5.shape_of(file[self.dataset])[-2:] != (len(y), len(x)):
                raise FormatError(f"The coordinates of {self.path} do not fit its layers; download it again.")
            dx, dy = (float(axis[-1] - axis[0]) / (len(axis) - 1) for axis in (x, y))
            return Grid(len(y), len(x), float(x[0]) - dx / 2.0, float(y[0]) - dy / 2.0, dx, dy, wkt).checked(self.path)

    def read(self, window: Window) -> FloatArray:
        """Pixels of a window."""
        with hdf5.open_read(self.path) as file:
            dataset = file[self.dataset]
            data = hdf5.read_part(dataset, (..., *window.slices), self.path)
            fill = hdf5.number_attribute(dataset.attrs, "_FillValue", self.path)
        result = np.array(data, dtype=np.float32).reshape(window.shape)
        if fill is not None:
            result[result == np.float32(fill)] = np.nan
        return result


@dataclass(frozen=True)
class TiffLayer:
    """A GeoTIFF of one band."""

    path: Path

    def grid(self) -> Grid:
        """The grid of the raster."""
        grid = raster_grid(open_raster(self.path), self.path)
        if not grid.crs_wkt:
            raise FormatError(f"{self.path} has no coordinate system; assign it one.")
        return grid

    def read(self, window: Window) -> FloatArray:
        """Pixels of a window."""
        return Band(str(self.path)).read(window)


@dataclass
class Product:
    """Layers of one pair of acquisitions.

    Attributes
    ----------
    pair : Pair
        Reference and secondary date.
    frame : str
        Such as F11116; empty where the name does not tell it.
    made : tuple of str
        Version and time of generation: the greater is the newer.
    layers : dict of str to Layer
    netcdf : Path, optional
        The complete product.
    """

    pair: Pair
    frame: str
    made: tuple[tuple[int, ...], str]
    layers: dict[str, Layer] = field(default_factory=dict)
    netcdf: Path | None = None

    @property
    def name(self) -> str:
        """The name of one of its files."""
        return next(iter(self.layers.values())).path.name


@dataclass
class OperaFiles:
    """What is in a folder."""

    products: list[Product] = field(default_factory=list)
    static: dict[str, list[Path]] = field(default_factory=dict)
    skipped: list[str] = field(default_factory=list)


def is_product_file(path: Path) -> bool:
    """True for a netCDF product, or a GeoTIFF of displacement."""
    product, tiff = _PRODUCT.match(path.name), _TIFF.match(path.name)
    return product is not None or (tiff is not None and tiff["layer"] in (DISPLACEMENT, SHORT_WAVELENGTH))


def sort_files(paths: Sequence[Path]) -> OperaFiles:
    """Sort files into products, and layers that all of them share."""
    files = OperaFiles()
    known: dict[tuple[str, Pair, tuple[tuple[int, ...], str]], Product] = {}
    for path in paths:
        match = _PRODUCT.match(path.name) or _TIFF.match(path.name)
        if match is None:
            kind = next((kind for kind, pattern in _STATIC.items() if pattern.search(path.name.lower())), None)
            if kind is not None:
                files.static.setdefault(kind, []).append(path)
            continue
        parts = match.groupdict()
        try:
            pair = parse_date(parts["first"]), parse_date(parts["second"])
        except ParameterError as error:
            files.skipped.append(f"{path.name}: {str(error).rstrip('.')}")
            continue
        frame = f"F{parts['frame']}" if parts.get("frame") else ""
        made = _version(parts.get("version") or ""), parts.get("made") or ""
        product = known.setdefault((frame, pair, made), Product(pair, frame, made))
        if parts.get("layer"):
            product.layers[parts["layer"]] = TiffLayer(path)
        else:
            product.netcdf = path
            product.layers.update({layer: NetcdfLayer(path, layer) for layer in LAYERS})
    files.products = list(known.values())
    return files


def _version(text: str) -> tuple[int, ...]:
    return tuple(int(word) for word in text.split(".") if word.isdigit())


def frame_of(path: Path) -> str:
    """The frame in a name, empty where there is none."""
    found = _FRAME.search(path.name)
    return f"F{found.group(1)}" if found else ""
