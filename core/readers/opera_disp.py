# SPDX-License-Identifier: GPL-2.0-or-later
"""Reader of OPERA DISP-S1: displacement products of Sentinel-1 over North America (NASA, JPL).

Facts: product specification JPL D-108772. Displacement is in metres, positive toward the radar, of the secondary date
relative to the reference date. The reference date moves on after some years: products are then joined where a
secondary date becomes the reference date.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ..constants import SPEED_OF_LIGHT
from ..dates import format_date
from ..errors import FormatError
from ..grid import Grid, Window
from ..progress import Progress
from .base import Check, FloatArray, OpenOptions, choose_track, list_files, unwatched
from .opera_chain import Chain
from .opera_files import (
    COHERENCE,
    DISPLACEMENT,
    RECOMMENDED_MASK,
    SHORT_WAVELENGTH,
    Layer,
    OperaFiles,
    Product,
    TiffLayer,
    is_product_file,
    sort_files,
)
from .opera_geometry import geometry_readers
from .opera_header import Header
from .rasters import GeometryReader
from .series_base import (
    MASK,
    TEMPORAL_COHERENCE,
    SeriesFormat,
    SeriesOpenOptions,
    SeriesSource,
    describe_dates,
    register_series,
)

SENTINEL1_WAVELENGTH = SPEED_OF_LIGHT / 5_405_000_454.33435
"""Metres, of the centre frequency in the products."""
RECOMMENDED_SHARE = 0.9
"""Share of the products that must recommend a pixel of the mask: that which OPERA's own conversion to MintPy takes."""
TILE = 256
"""Pixels along the side of the products' chunks."""
READERS = 4
"""Files read at one time."""


@register_series
class OperaDispFormat(SeriesFormat):
    """A folder of products, or one of its files."""

    id = "opera"
    holds = "OPERA_L3_DISP-S1_*.nc, or GeoTIFFs displacement_DATE_DATE.tif"

    def detect(self, path: Path) -> bool:
        """True for a product, or a folder with products."""
        return any(is_product_file(file) for file in ([path] if path.is_file() else list_files(path)))

    def open(self, path: Path, options: SeriesOpenOptions, progress: Progress) -> SeriesSource:
        """Sort the files, join the products, and read their headers."""
        folder = path if path.is_dir() else path.parent
        files = sort_files(list_files(folder))
        products, frame = _of_one_frame(files, options, folder)
        layer = SHORT_WAVELENGTH if options.short_wavelength else DISPLACEMENT
        usable = [product for product in products if layer in product.layers]
        if not usable:
            raise FormatError(f"The folder {folder} holds no {layer.replace('_', ' ')}; {_hint(products, layer)}.")
        skipped = list(files.skipped)
        chain = Chain.create(usable, folder, skipped)
        grid, headers = _headers(chain, layer, progress)
        quality = {
            MASK: _layers(products, chain, RECOMMENDED_MASK),
            TEMPORAL_COHERENCE: _layers(products, chain, COHERENCE) or _average(files),
        }
        quality = {name: _on_grid(layers, grid, skipped) for name, layers in quality.items()}
        readers, notes = geometry_readers(files, frame, chain.products[-1], grid, skipped)
        if any(product.netcdf for product in chain.products):
            skipped.append("corrections/solid_earth_tide and ionospheric_delay of the products: not applied")
        displacement = tuple(product.layers[layer] for product in chain.products)
        return OperaSeries(
            self.id,
            grid,
            chain.dates,
            chain.add_up([header.bperp for header in headers]),
            _attributes(headers, grid, options),
            tuple(name for name, layers in quality.items() if layers),
            tuple(readers),
            tuple(dict.fromkeys(one.path for one in displacement)),
            (
                f"{describe_dates(chain.dates)}" + (f", frame {frame}" if frame else ""),
                f"layer {layer}",
                _describe_chain(chain),
                *notes,
            ),
            tuple(skipped),
            TILE,
            chain,
            displacement,
            {name: tuple(layers) for name, layers in quality.items()},
            readers,
        )


@dataclass(frozen=True)
class OperaSeries(SeriesSource):
    """Products of one frame.

    Attributes
    ----------
    chain : Chain
    displacement : tuple of Layer
        Of each product of the chain.
    quality : mapping of str to tuple of Layer
        The layers of the products that the layers of the series are averages of.
    readers : mapping of str to GeometryReader
    """

    chain: Chain
    displacement: tuple[Layer, ...]
    quality: Mapping[str, tuple[Layer, ...]]
    readers: Mapping[str, GeometryReader]

    def read(self, window: Window, check: Check = unwatched) -> FloatArray:
        """Displacement since the first date: products added up along the chain."""
        data = np.zeros((len(self.dates), *window.shape), dtype=np.float32)

        def read_one(layer: Layer) -> FloatArray:
            check()
            return layer.read(window)

        with ThreadPoolExecutor(READERS) as pool:
            layers = pool.map(read_one, self.displacement)
            for number, (start, layer) in enumerate(zip(self.chain.starts, layers), start=1):
                np.add(data[start], layer, out=data[number])
        return data

    def read_layer(self, name: str, window: Window) -> FloatArray:
        """Mean temporal coherence; or 1 where enough products recommend the pixel, else 0."""
        total = np.zeros(window.shape, dtype=np.float32)
        count = np.zeros(window.shape, dtype=np.float32)
        for layer in self.quality[name]:
            data = layer.read(window)
            known = np.isfinite(data)
            count += known
            np.add(total, data, out=total, where=known)
        if name == MASK:
            return (total >= RECOMMENDED_SHARE * len(self.quality[name])).astype(np.float32)
        return np.divide(total, count, out=np.full(window.shape, np.nan, dtype=np.float32), where=count > 0)

    def read_geometry(self, name: str, window: Window, height: FloatArray | None = None) -> FloatArray:
        """One geometry layer."""
        nothing = np.full(window.shape, np.nan, dtype=np.float32)
        return self.readers[name](window, nothing if height is None else height)


def _of_one_frame(files: OperaFiles, options: SeriesOpenOptions, folder: Path) -> tuple[list[Product], str]:
    """Products of the chosen frame, and its name."""
    frame = choose_track([product.frame for product in files.products], OpenOptions(options.track), folder, "product")
    for other in sorted({product.frame for product in files.products} - {frame}):
        count = sum(product.frame == other for product in files.products)
        files.skipped.append(f"{count} products of frame {other or 'unknown'}")
    return [product for product in files.products if product.frame == frame], frame


def _hint(products: Sequence[Product], layer: str) -> str:
    other = DISPLACEMENT if layer == SHORT_WAVELENGTH else SHORT_WAVELENGTH
    if any(other in product.layers for product in products):
        return "choose the short wavelengths" if other == SHORT_WAVELENGTH else "choose the whole displacement"
    return "choose another folder"


def _headers(chain: Chain, layer: str, progress: Progress) -> tuple[Grid, list[Header]]:
    """The grid of all products, and what else their headers say."""
    layers = [product.layers[layer] for product in chain.products]
    grid, headers = layers[0].grid(), []
    for number, (one, product) in enumerate(zip(layers, chain.products)):
        progress.check()
        progress(number / len(layers), "Reading headers")
        grid.require_same(one.grid(), str(layers[0].path), str(one.path))
        headers.append(Header.read(product, one.path, grid))
    return grid, headers


def _layers(products: Sequence[Product], chain: Chain, name: str) -> list[Layer]:
    """A layer of the products of the chain, and of those that hold no displacement (one layer for many dates)."""
    used = {id(product) for product in chain.products}
    used |= {id(product) for product in products if not {DISPLACEMENT, SHORT_WAVELENGTH} & set(product.layers)}
    return [product.layers[name] for product in products if name in product.layers and id(product) in used]


def _average(files: OperaFiles) -> list[Layer]:
    return [TiffLayer(path) for path in files.static.get("coherence", ())[:1]]


def _on_grid(layers: Sequence[Layer], grid: Grid, skipped: list[str]) -> list[Layer]:
    """The layers that lie on the grid of displacement."""
    good: list[Layer] = []
    for layer in layers:
        try:
            grid.require_same(layer.grid(), "displacement", str(layer.path))
        except FormatError as error:
            skipped.append(str(error).rstrip("."))
        else:
            good.append(layer)
    return good


def _describe_chain(chain: Chain) -> str:
    first, *later = (format_date(day) for day in chain.reference_dates)
    if not later:
        return f"displacement since {first}"
    return f"displacement since {first}; products that start from {', '.join(later)} are added to those that end there"


def _attributes(headers: Sequence[Header], grid: Grid, options: SeriesOpenOptions) -> dict[str, str]:
    found = {
        "PROCESSOR": "opera",
        "PLATFORM": "Sen",
        "ANTENNA_SIDE": "-1",
        "WAVELENGTH": repr(SENTINEL1_WAVELENGTH),
        **headers[-1].attributes,
    }
    points = {header.reference for header in headers}
    point = points.pop() if len(points) == 1 else None
    if point is not None and not options.short_wavelength and point[0] < grid.rows and point[1] < grid.cols:
        found["REF_Y"], found["REF_X"] = str(point[0]), str(point[1])
    return found
