# SPDX-License-Identifier: GPL-2.0-or-later
"""Reader of HyP3 InSAR products of the Alaska Satellite Facility: GAMMA scenes, ISCE bursts and multi-bursts.

Facts: the product guides at https://hyp3-docs.asf.alaska.edu. The phase is earlier_later, positive away from the radar.
`lv_theta` is the elevation of the direction to the radar above the horizon, `lv_phi` its angle from east toward north,
both in radians. `inc_map` is the angle to the slope of the ground, not to the vertical, and not used.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from pathlib import Path

from ..constants import SPEED_OF_LIGHT
from ..dates import format_pair
from ..errors import FormatError
from ..grid import Window
from ..network.network import Network, Pair
from ..orbit import AZIMUTH, INCIDENCE
from ..progress import Progress
from ..stack import COHERENCE, COMPONENT, PHASE
from .base import FloatArray, OpenOptions, StackFormat, StackSource, choose_track, register
from .hyp3_files import UNWRAPPED, Product, find_products, is_product_file
from .listed import listed_files
from .pair_layers import complete_layers, describe_pairs
from .rasters import Band, GeometryReader, RasterSource, band_reader, common_grid, height_reader, phase_band

WAVELENGTH = SPEED_OF_LIGHT / 5.405e9
"""Of Sentinel-1, metres: HyP3 makes interferograms of no other radar."""
RANGE_PIXEL, AZIMUTH_PIXEL = 2.3, 14.1
"""Size of a Sentinel-1 pixel of one look in slant range and azimuth, metres."""
DEGREES = 180.0 / math.pi

_ATTRIBUTES = {
    "CENTER_LINE_UTC": "utc time",
    "ALOOKS": "azimuth looks",
    "RLOOKS": "range looks",
    "EARTH_RADIUS": "earth radius at nadir",
    "HEIGHT": "spacecraft height",
    "STARTING_RANGE": "slant range near",
}
_GEOMETRY = (
    ("height", ("dem",)),
    (INCIDENCE, ("lv_theta", "inc_map_ell")),
    (AZIMUTH, ("lv_phi",)),
    ("waterMask", ("water_mask",)),
)
"""Geometry layers, and the files that they are made of; the first that is there is taken."""


@register
class Hyp3Format(StackFormat):
    """A folder of HyP3 products."""

    id = "hyp3"
    holds = "S1*_INT80_*/*_unw_phase.tif with *_corr.tif and *.txt, unpacked or as zips"

    def detect(self, folder: Path) -> bool:
        """True when some file is named like the phase of a product, or like a zipped product."""
        return any(is_product_file(path) for path in listed_files(folder))

    def open(self, folder: Path, options: OpenOptions, progress: Progress) -> StackSource:
        """Sort the files, choose a track, read the text files, and find the area that all products cover."""
        skipped: list[str] = []
        products = find_products(folder, skipped, progress)
        if not products:
            reason = skipped[0] if skipped else "no name fits"
            raise FormatError(f"The folder {folder} holds no usable product ({reason}); it should hold {self.holds}.")
        products, track = _of_one_track(products, options, folder, skipped)
        known = {one.pair: one for one in _once_a_pair(products, skipped)}
        pairs, layers = complete_layers(_pair_bands(known), folder, skipped, progress)
        used = [known[pair] for pair in pairs]
        geometry = _geometry_bands(used, skipped)
        grid, moved = common_grid({**layers, **{name: (band,) for name, band in geometry.items()}}, progress)
        network = Network.create(pairs, [_bperp(one) for one in used])
        described = next((one for one in used if one.texts), used[0])
        readers = {name: _reader(name, moved[name][0]) for name in geometry}
        missing = sum(math.isnan(value) for value in network.bperp)
        if missing:
            progress.warning(f"The perpendicular baseline of {missing} of {len(pairs)} pairs is unknown.")
        return RasterSource(
            self.id,
            grid,
            network,
            _attributes(described),
            tuple(layers),
            tuple(readers),
            tuple(dict.fromkeys(file.place for one in used for file in one.rasters.values())),
            (
                describe_pairs(network) + (f", track {track}" if track else ""),
                f"layers: {', '.join(layers)}",
                f"area that all products cover: {grid.rows} x {grid.cols} pixels",
                *_describe_geometry(geometry),
                f"perpendicular baselines of {len(pairs) - missing} pairs from the text files of the products",
            ),
            tuple(skipped),
            {layer: moved[layer] for layer in layers},
            readers,
        )


def _of_one_track(
    products: Sequence[Product], options: OpenOptions, folder: Path, skipped: list[str]
) -> tuple[list[Product], str]:
    """The products of the chosen track; those that do not tell theirs are of the only one that is told."""
    told = {one.track for one in products if one.track}
    only = next(iter(told)) if len(told) == 1 else ""
    labels = [one.track or only for one in products]
    track = choose_track(labels, options, folder)
    for other in sorted(set(labels) - {track}):
        skipped.append(f"{labels.count(other)} products of track {other or 'unknown'}")
    return [one for one, label in zip(products, labels) if label == track], track


def _once_a_pair(products: Sequence[Product], skipped: list[str]) -> list[Product]:
    """One product of each pair: the one with more precise orbits.

    Raises
    ------
    FormatError
        When two products of a pair have equally precise orbits.
    """
    found: dict[Pair, Product] = {}
    for one in sorted(products, key=lambda one: (one.pair, one.orbit_rank)):
        first = found.setdefault(one.pair, one)
        if first is one:
            continue
        if first.orbit_rank == one.orbit_rank:
            raise FormatError(
                f"{first.rasters[UNWRAPPED].name} and {one.rasters[UNWRAPPED].name} both hold the pair "
                f"{format_pair(*one.pair)}; move one out of the folder."
            )
        skipped.append(f"{one.name}: {first.name} is of the same pair and has more precise orbits")
    return list(found.values())


def _pair_bands(known: dict[Pair, Product]) -> dict[str, dict[Pair, Band]]:
    bands: dict[str, dict[Pair, Band]] = {PHASE: {}, COHERENCE: {}, COMPONENT: {}}
    for pair, one in known.items():
        bands[PHASE][pair] = phase_band(one.rasters[UNWRAPPED].name, -1.0 if one.negated else 1.0)
        if "corr" in one.rasters:
            bands[COHERENCE][pair] = Band(one.rasters["corr"].name, nodata=0.0)
        if "conncomp" in one.rasters:
            bands[COMPONENT][pair] = Band(one.rasters["conncomp"].name, fill=0.0)
    return bands


def _geometry_bands(products: Sequence[Product], skipped: list[str]) -> dict[str, Band]:
    """The rasters of the geometry: products of one stack hold the same, so each is read of the first that has it."""
    found = {}
    for layer, kinds in _GEOMETRY:
        files = [one.rasters[kind].name for kind in kinds for one in products if kind in one.rasters]
        if files:
            found[layer] = Band(files[0], factor=DEGREES if layer in (INCIDENCE, AZIMUTH) else 1.0)
    if INCIDENCE not in found and any("inc_map" in one.rasters for one in products):
        skipped.append("inc_map: the angle to the slope of the ground, not to the vertical")
    return found


def _describe_geometry(bands: dict[str, Band]) -> Iterator[str]:
    """One line for each product that geometry is read from."""
    for place in dict.fromkeys(Path(band.name).parent for band in bands.values()):
        layers = [layer for layer, band in bands.items() if Path(band.name).parent == place]
        yield f"{', '.join(layers)} from {place.name}"


def _reader(layer: str, band: Band) -> GeometryReader:
    if layer == "height":
        return height_reader(band)
    if layer == INCIDENCE and "lv_theta" in Path(band.name).name.lower():
        return _turned(band, -1.0, 90.0)
    if layer == AZIMUTH:
        return _turned(band, 1.0, -90.0)
    return band_reader(band)


def _turned(band: Band, factor: float, offset: float) -> GeometryReader:
    """An angle counted from elsewhere, -180 to 180 degrees."""

    def read(window: Window, _height: FloatArray) -> FloatArray:
        return (factor * band.read(window) + offset + 180.0) % 360.0 - 180.0

    return read


def _bperp(product: Product) -> float:
    value = product.number("baseline")
    return math.nan if value is None else (-value if product.negated else value)


def _attributes(product: Product) -> dict[str, str]:
    """MintPy attributes, as far as the text file tells them."""
    found: dict[str, float | str | None] = {
        "PROCESSOR": "hyp3",
        "PLATFORM": "Sen",
        "ANTENNA_SIDE": "-1",
        "WAVELENGTH": WAVELENGTH,
        "HEADING": product.heading,
        "ORBIT_DIRECTION": product.direction or None,
        **{key: product.texts[name] for key, name in _ATTRIBUTES.items() if product.number(name) is not None},
    }
    for key, looks, size in (
        ("RANGE_PIXEL_SIZE", "range looks", RANGE_PIXEL),
        ("AZIMUTH_PIXEL_SIZE", "azimuth looks", AZIMUTH_PIXEL),
    ):
        count = product.number(looks)
        found[key] = count * size if count else None
    return {key: str(value) for key, value in found.items() if value is not None}
