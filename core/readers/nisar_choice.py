# SPDX-License-Identifier: GPL-2.0-or-later
"""Which NISAR GUNW files of a folder make a stack: one a pair, of one channel, with the layers that all have."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

from ..dates import format_pair
from ..errors import FormatError
from ..network.network import Pair
from ..progress import Progress
from .base import list_files
from .nisar_product import FREQUENCIES, IONOSPHERE, LAYERS, POLARIZATIONS, UNWRAPPED, Channel, Product

TROPOSPHERE, TIDE = "troposphere", "solidEarthTide"
CUBES: dict[str, tuple[tuple[str, ...], ...]] = {
    TROPOSPHERE: (
        ("wetTroposphericPhaseScreen", "hydrostaticTroposphericPhaseScreen"),
        ("combinedTroposphericPhaseScreen",),
    ),
    TIDE: (("slantRangeSolidEarthTidesPhase",),),
}
"""Cubes whose sum is a delay; the first choice that is there is taken."""
PREFERENCE = [(frequency, polarization) for frequency in FREQUENCIES for polarization in POLARIZATIONS]

_NAME = re.compile(r"^(NISAR_.*GUNW|GUNW).*\.(h5|nc)$", re.IGNORECASE)


def is_product(path: Path) -> bool:
    """True for a name of a GUNW product of NISAR."""
    return _NAME.match(path.name) is not None


def read_products(folder: Path, progress: Progress) -> list[Product]:
    """All products of a folder in the order of their pairs."""
    paths = [path for path in list_files(folder) if is_product(path)]
    products = []
    for number, path in enumerate(paths):
        progress.check()
        progress(number / len(paths), "Reading headers")
        products.append(Product.read(path))
    return sorted(products, key=lambda one: (one.pair, one.path))


def once_a_pair(products: Iterable[Product], skipped: list[str]) -> list[Product]:
    """Of several products of one pair, the one that was made last."""
    chosen: dict[Pair, Product] = {}
    for one in sorted(products, key=lambda product: (product.processed, product.path.name)):
        older = chosen.pop(one.pair, None)
        if older is not None:
            skipped.append(f"{older.path.name}: {one.path.name} holds {format_pair(*one.pair)} too and was made later")
        chosen[one.pair] = one
    return [chosen[pair] for pair in sorted(chosen)]


def of_one_channel(
    products: Sequence[Product], folder: Path, skipped: list[str]
) -> tuple[list[Product], list[Channel]]:
    """The products that have the channel which most have; the first frequency and HH when as many have another."""
    counts = Counter(channel.name for one in products for channel in one.channels)
    if not counts:
        raise FormatError(
            f"{products[0].path} holds no {UNWRAPPED}, nor does another product in {folder}; download them again."
        )
    known = [*PREFERENCE, *sorted(set(counts) - set(PREFERENCE))]
    name = max(counts, key=lambda one: (counts[one], -known.index(one)))
    found = [(one, one.channel(name)) for one in products]
    skipped += [
        f"{one.path.name}: it has no {UNWRAPPED} of frequency {name[0]}, {name[1]}"
        for one, channel in found
        if channel is None
    ]
    used = [(one, channel) for one, channel in found if channel is not None]
    return [one for one, _ in used], [channel for _, channel in used]


def common_layers(
    products: Sequence[Product], channels: Sequence[Channel], skipped: list[str]
) -> tuple[list[str], dict[str, tuple[tuple[str, ...], ...]]]:
    """Layers that all products have: those on the grid, and the delays of the radar grid with their cubes."""
    count = len(products)

    def usable(layer: str, present: int) -> bool:
        if 0 < present < count:
            skipped.append(f"{layer}: {count - present} of {count} products have none")
        return present == count

    layers = []
    for layer, name in LAYERS.items():
        written = [
            one.has_layer(channel, name) if layer == IONOSPHERE else name in channel.layers
            for one, channel in zip(products, channels)
        ]
        if usable(layer, sum(written)):
            layers.append(layer)
    cubes = {}
    for layer, choices in CUBES.items():
        chosen = [next((names for names in choices if one.has_cube(*names)), ()) for one in products]
        if usable(layer, sum(bool(names) for names in chosen)):
            cubes[layer] = tuple(chosen)
    return layers, cubes
