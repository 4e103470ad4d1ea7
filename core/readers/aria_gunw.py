# SPDX-License-Identifier: GPL-2.0-or-later
"""Reader of ARIA S1-GUNW products, versions 1 to 3, as they are downloaded: frames joined, duplicates left out."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from ..dates import format_date, format_pair
from ..errors import FormatError, ParameterError
from ..grid import Grid
from ..network.network import Network, Pair
from ..orbit import AZIMUTH, INCIDENCE
from ..progress import Progress, subrange
from ..stack import COHERENCE, COMPONENT, PHASE, unfit_attributes
from .aria_geometry import NEEDED, azimuth_cube
from .aria_names import (
    IONOSPHERE,
    MODELS,
    TIDE,
    TROPOSPHERE,
    GunwName,
    is_gunw,
    is_stack_folder,
    nominal_attributes,
    parse_name,
)
from .aria_product import BASELINE, GunwProduct, open_product
from .aria_source import AriaSource, Frame, Interferogram, cover, intersection, join, lay_out, sample
from .base import OpenOptions, StackFormat, StackSource, choose_track, list_files, register

SAME_FRAME = 0.75
"""Share of the larger of two products of a pair that both cover, from which on they are the same frame."""
LARGEST_MISFIT = math.pi / 2.0
"""Root mean square in the overlaps of frames, radians, beyond which a pair is dropped: a quarter of a cycle, as when
a sixteenth of the overlap is off by a cycle."""
PAIRS_A_LINE = 6


@register
class AriaGunwFormat(StackFormat):
    """A folder of S1-GUNW products."""

    id = "aria_gunw"
    holds = "S1-GUNW-*.nc"

    def detect(self, folder: Path) -> bool:
        """True when there is a product, and no stack that ARIA-tools has made of products."""
        return not is_stack_folder(folder) and any(is_gunw(path) for path in list_files(folder))

    def open(self, folder: Path, options: OpenOptions, progress: Progress) -> StackSource:
        """Read what is small in the products, choose among duplicates and find how frames fit together."""
        skipped: list[str] = []
        products = _open_products(_choose_names(folder, options, skipped), subrange(progress, 0.0, 0.4))
        products = _without_duplicates(products, folder, skipped)
        grid, frames, off = lay_out(products)
        if off > 0.1:
            progress.warning(
                f"The pixels of the products lie up to {off:.2f} pixels beside each other; the nearest are taken."
            )
        layers, model = _common_layers(products, folder, skipped)
        pairs = _pairs(frames)
        joined, bperp = _join(pairs, grid, IONOSPHERE in layers, options, subrange(progress, 0.4, 1.0))
        seeing = [frame for frame in frames if frame.product.geometry >= {INCIDENCE, AZIMUTH}]
        views = cover(seeing or frames, grid)
        network = Network.create(pairs, bperp, _kept(joined, progress))
        _tell_gaps(pairs, network, progress)
        geometry = [name for name, cubes in NEEDED.items() if all(cubes <= view.product.geometry for view in views)]
        return AriaSource(
            self.id,
            grid,
            network,
            {**_attributes(products, views), **unfit_attributes(network)},
            layers,
            tuple(geometry),
            tuple(product.path for product in products),
            tuple(_found(products, network, joined, views, geometry, layers, model, options)),
            tuple(skipped),
            tuple(joined.values()),
            views,
            model,
            options.dem,
        )


def _choose_names(folder: Path, options: OpenOptions, skipped: list[str]) -> dict[Path, GunwName]:
    """The products of one track, by their names."""
    names: dict[Path, GunwName] = {}
    for path in list_files(folder):
        if path.suffix.lower() != ".nc":
            continue
        try:
            names[path] = parse_name(path)
        except ParameterError as error:
            skipped.append(f"{path.relative_to(folder)}: {str(error).rstrip('.')}")
    if not names:
        reason = f" ({skipped[0]})" if skipped else ""
        raise FormatError(f"The folder {folder} holds no S1-GUNW product{reason}; choose the folder that holds them.")
    track = choose_track([name.track for name in names.values()], options, folder)
    others = Counter(name.track for name in names.values() if name.track != track)
    skipped += [f"track {other}: {count} products, not of track {track}" for other, count in sorted(others.items())]
    return {path: name for path, name in names.items() if name.track == track}


def _open_products(names: dict[Path, GunwName], progress: Progress) -> list[GunwProduct]:
    products = []
    for number, (path, name) in enumerate(names.items()):
        progress.check()
        progress(number / len(names), "Reading headers")
        products.append(open_product(path, name))
    return products


def _without_duplicates(products: Sequence[GunwProduct], folder: Path, skipped: list[str]) -> list[GunwProduct]:
    """One product of each frame of each pair: that of the newest version, then the one that covers more.

    The rest is in the order of pairs, and of time along the track.
    """
    chosen: dict[Pair, list[GunwProduct]] = {}
    best_first = sorted(products, key=lambda one: (one.name.version, one.grid.rows * one.grid.cols, one.path.name))
    for product in reversed(best_first):
        others = chosen.setdefault(product.name.pair, [])
        twin = next((other for other in others if _common_share(product, other) >= SAME_FRAME), None)
        if twin is None:
            others.append(product)
        else:
            reason = "of a newer version" if twin.name.version > product.name.version else "of the same version"
            skipped.append(f"{product.path.relative_to(folder)}: {twin.path.name} is the same frame {reason}")
    return [
        product
        for pair in sorted(chosen)
        for product in sorted(chosen[pair], key=lambda one: (one.name.seconds, one.path.name))
    ]


def _common_share(first: GunwProduct, second: GunwProduct) -> float:
    """Share of the larger of two products that both cover."""
    _, frames, _ = lay_out((first, second))
    common = intersection(frames[0].window, frames[1].window)
    if common is None:
        return 0.0
    sizes = [math.prod(frame.product.grid.shape) for frame in frames]
    return math.prod(common.shape) / max(sizes)


def _common_layers(products: Sequence[GunwProduct], folder: Path, skipped: list[str]) -> tuple[tuple[str, ...], str]:
    """Layers that all products have, and the weather model of the tropospheric delays; says what is left out."""
    layers = [PHASE]
    for layer in (COHERENCE, COMPONENT):
        if _all_have(layer, [layer in product.layers for product in products], products, folder, skipped):
            layers.append(layer)
    known = frozenset.union(*(product.models for product in products))
    common = frozenset.intersection(*(product.models for product in products))
    model = min(common, key=lambda one: (MODELS.index(one) if one in MODELS else len(MODELS), one), default="")
    if model:
        layers.append(TROPOSPHERE)
        skipped += [f"{TROPOSPHERE} of the model {other}: {model} is taken" for other in sorted(known - {model})]
    else:
        _all_have(TROPOSPHERE, [bool(product.models) for product in products], products, folder, skipped)
        if all(product.models for product in products):
            skipped.append(f"{TROPOSPHERE}: no weather model is common to all products ({', '.join(sorted(known))})")
    for delay in (TIDE, IONOSPHERE):
        if _all_have(delay, [delay in product.delays for product in products], products, folder, skipped):
            layers.append(delay)
    return tuple(layers), model


def _all_have(
    layer: str, have: Sequence[bool], products: Sequence[GunwProduct], folder: Path, skipped: list[str]
) -> bool:
    """True when all products have a layer; says which have not when others have."""
    lacking = [product for product, has in zip(products, have) if not has]
    if lacking and any(have):
        names = f"{lacking[0].path.relative_to(folder)}, version {lacking[0].version}"
        skipped.append(f"{layer}: {len(lacking)} of {len(products)} products have none (such as {names})")
    return not lacking


def _pairs(frames: Sequence[Frame]) -> dict[Pair, list[Frame]]:
    pairs: dict[Pair, list[Frame]] = {}
    for frame in frames:
        pairs.setdefault(frame.product.name.pair, []).append(frame)
    return pairs


def _join(
    pairs: dict[Pair, list[Frame]], grid: Grid, with_ionosphere: bool, options: OpenOptions, progress: Progress
) -> tuple[dict[Pair, Interferogram], list[float]]:
    """Each pair joined from its frames, and its perpendicular baseline."""
    joined, bperp = {}, []
    for number, (pair, frames) in enumerate(pairs.items()):
        progress.check()
        progress(number / len(pairs), "Joining frames" if len(frames) > 1 else "")
        joined[pair] = join(frames, grid, with_ionosphere)
        bperp.append(_bperp(frames, options))
    return joined, bperp


def _kept(joined: dict[Pair, Interferogram], progress: Progress) -> list[bool]:
    """False for pairs whose frames do not fit together, each of which is named in a warning."""
    kept = []
    for pair, interferogram in joined.items():
        fit = interferogram.joined
        why = ""
        if fit is not None and not fit.complete:
            why = "have no common area with data, so that whole cycles between them are unknown"
        elif fit is not None and fit.misfit > LARGEST_MISFIT:
            why = f"differ by {fit.misfit:.2f} rad in their overlap (beyond {LARGEST_MISFIT:.2f} rad)"
        if why:
            progress.warning(
                f"The frames of {format_pair(*pair)} {why}: the pair is dropped; 'Reset network' takes it back."
            )
        kept.append(not why)
    if not any(kept):
        raise FormatError(
            f"In none of the {len(kept)} pairs, such as {interferogram.frames[0].product.path}, do the frames fit "
            "together; keep one frame, or frames that overlap."
        )
    return kept


def _bperp(frames: Sequence[Frame], options: OpenOptions) -> float:
    """Mean perpendicular baseline of a pair, earlier_later, metres; NaN when it is unknown."""
    means = []
    for product in (frame.product for frame in frames if BASELINE in frame.product.geometry):
        values = sample((product.geometry_cube(BASELINE),), product.grid, options.dem)
        if np.isfinite(values).any():
            means.append(product.name.sign * float(np.nanmean(values)))
    return float(np.mean(means)) if means else math.nan


def _tell_gaps(pairs: dict[Pair, list[Frame]], network: Network, progress: Progress) -> None:
    most = max(len(frames) for frames in pairs.values())
    less = [format_pair(*pair) for pair, frames in pairs.items() if len(frames) < most]
    if less:
        progress.warning(
            f"{len(less)} of {len(pairs)} pairs have fewer frames than the {most} of the others and are no data there "
            f"(such as {less[0]})."
        )
    missing = sum(math.isnan(value) for value in network.bperp)
    if missing:
        progress.warning(f"The perpendicular baseline of {missing} of {len(pairs)} pairs is unknown.")


def _attributes(products: Sequence[GunwProduct], views: Sequence[Frame]) -> dict[str, str]:
    """MintPy attributes of the acquisition."""
    name, numbers = products[0].name, products[0].numbers
    first = numbers["seconds"]
    around = np.mean([(one.numbers["seconds"] - first + 43200.0) % 86400.0 - 43200.0 for one in products])
    attributes = {
        **nominal_attributes(products[0].grid.dx, numbers.get("slantRangeSpacing", math.nan)),
        "PLATFORM": "Sen" if name.sentinel1 else "unknown",
        "ANTENNA_SIDE": "1" if name.looks_left else "-1",
        "ORBIT_DIRECTION": "ASCENDING" if name.track.startswith("A") else "DESCENDING",
        "CENTER_LINE_UTC": f"{(first + around) % 86400.0:.6f}",
    }
    if AZIMUTH in views[0].product.geometry:
        azimuth = float(np.nanmedian(azimuth_cube(views[0].product).values))
        heading = (-90.0 if name.looks_left else 90.0) - azimuth
        attributes["HEADING"] = f"{(heading + 180.0) % 360.0 - 180.0:.6f}"
    starts = [product.numbers["slantRangeStart"] for product in products if "slantRangeStart" in product.numbers]
    if starts:
        attributes["STARTING_RANGE"] = repr(float(min(starts)))
    if "wavelength" in numbers:
        attributes["WAVELENGTH"] = repr(float(numbers["wavelength"]))
    return attributes


def _found(
    products: Sequence[GunwProduct],
    network: Network,
    joined: dict[Pair, Interferogram],
    views: Sequence[Frame],
    geometry: Sequence[str],
    layers: Sequence[str],
    model: str,
    options: OpenOptions,
) -> list[str]:
    days = network.all_dates
    versions = Counter(product.version for product in products)
    listed = ", ".join(f"{version} ({count})" for version, count in sorted(versions.items()))
    where = "0 m: give DEM for the height of the ground" if options.dem is None else "the height of the ground"
    lines = [
        f"{len(products)} products of track {products[0].name.track}: {len(network)} interferograms of {len(days)} "
        f"dates, {format_date(days[0])} to {format_date(days[-1])}",
        f"versions: {listed}",
        f"layers: {', '.join(layers)}" + (f"; {TROPOSPHERE} of the model {model}" if model else ""),
        f"{' and '.join(geometry) or 'no geometry'} from the cubes of "
        f"{' and '.join(frame.product.path.name for frame in views)}",
        f"perpendicular baselines and delays from the cubes of each product, at {where}",
    ]
    fits = [
        f"{format_pair(*pair)} {one.joined.misfit:.2f}"
        for pair, one in joined.items()
        if one.joined is not None and one.joined.complete
    ]
    for start in range(0, len(fits), PAIRS_A_LINE):
        lines.append(f"misfit in the overlap of frames, radians: {', '.join(fits[start : start + PAIRS_A_LINE])}")
    return lines
