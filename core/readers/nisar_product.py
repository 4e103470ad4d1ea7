# SPDX-License-Identifier: GPL-2.0-or-later
"""What one NISAR GUNW file holds: its identification, its channels, and the cubes of its radar grid.

Facts: JPL D-102272, NASA SDS Product Specification L2 GUNW, and the writer of isce3 (`nisar.products.insar`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from ..coordinates import wkt_from_epsg
from ..cubes.cubes import GeometryCube
from ..dates import parse_date
from ..errors import FormatError, ParameterError
from ..files import hdf5
from ..grid import Grid
from ..network.network import Pair
from ..stack import COHERENCE, COMPONENT, PHASE

BANDS = ("LSAR", "SSAR")
FREQUENCIES = ("A", "B")
POLARIZATIONS = ("HH", "VV")
"""In the order in which one is taken."""
UNWRAPPED, IONOSPHERE = "unwrappedPhase", "ionosphere"
LAYERS = {
    PHASE: UNWRAPPED,
    COHERENCE: "coherenceMagnitude",
    COMPONENT: "connectedComponents",
    IONOSPHERE: "ionospherePhaseScreen",
}
"""Names of the layers on the grid of the interferogram."""
SAMPLES = (0.25, 0.5, 0.75)
"""Where along its first axis a layer is looked at to see whether anything was written into it."""


@dataclass(frozen=True)
class Channel:
    """One polarization of one frequency band.

    Attributes
    ----------
    frequency, polarization : str
        'A' or 'B', 'HH' or 'VV'.
    group : str
        HDF5 group of its layers.
    grid : Grid
    hertz : float
        Centre frequency.
    layers : frozenset of str
        Names of its layers.
    mask : str
        HDF5 path of the mask of subswaths and water; empty when there is none, or it is coded in another way.
    """

    frequency: str
    polarization: str
    group: str
    grid: Grid
    hertz: float
    layers: frozenset[str]
    mask: str

    @property
    def name(self) -> tuple[str, str]:
        """Frequency and polarization."""
        return self.frequency, self.polarization


@dataclass(frozen=True)
class Product:
    """A GUNW file.

    Attributes
    ----------
    path : Path
    root : str
        HDF5 group of the product, `science/LSAR/GUNW`.
    pair : Pair
        Earlier and later date.
    sign : float
        -1 when the reference is the later image, so that phase and delays have to be turned round.
    track : str
        Direction, track and frame, such as `A148-022`.
    processed : str
        When it was made; texts sort like times.
    release : str
        Version of the processing system.
    facts : dict of str to str
        The texts of the group `identification`.
    reference_hertz : float
        Centre frequency for which the delays of the radar grid are given: the first band's.
    channels : tuple of Channel
    """

    path: Path
    root: str
    pair: Pair
    sign: float
    track: str
    processed: str
    release: str
    facts: dict[str, str]
    reference_hertz: float
    channels: tuple[Channel, ...]

    @classmethod
    def read(cls, path: Path) -> Product:
        """Read the small things of a file.

        Raises
        ------
        FormatError
            When it is damaged, or lacks dates or coordinates.
        """
        with hdf5.open_read(path) as file:
            band = next((name for name in BANDS if f"science/{name}/GUNW" in file), None)
            if band is None:
                raise FormatError(f"{path} holds no group science/LSAR/GUNW; it is no NISAR GUNW product, take it out.")
            root = f"science/{band}/GUNW"
            facts = _texts(file, f"science/{band}/identification")
            first, second = (_day(facts, f"{name}ZeroDopplerStartTime", path) for name in ("reference", "secondary"))
            if first == second:
                raise FormatError(f"Both images of {path} are of {first}; take it out of the folder.")
            hertz = [_scalar(file, f"{root}/grids/frequency{name}/centerFrequency") for name in FREQUENCIES]
            channels = tuple(_channels(file, root, path))
            return cls(
                path,
                root,
                (min(first, second), max(first, second)),
                1.0 if first < second else -1.0,
                _track(facts, band),
                facts.get("processingDateTime", ""),
                facts.get("compositeReleaseId", ""),
                facts,
                next((value for value in hertz if value), 0.0),
                channels,
            )

    def channel(self, name: tuple[str, str]) -> Channel | None:
        """The channel of a frequency and polarization."""
        return next((one for one in self.channels if one.name == name), None)

    @property
    def looks_left(self) -> bool:
        """True for an antenna that looks to the left of the flight direction, as NISAR's does."""
        return self.facts.get("lookDirection", "Left").lower() != "right"

    def has_cube(self, *names: str) -> bool:
        """True when all these cubes are there and hold more than zeros."""
        with hdf5.open_read(self.path) as file:
            return all(_is_written(file, f"{self.root}/metadata/radarGrid/{name}") for name in names)

    def has_layer(self, channel: Channel, name: str) -> bool:
        """True when a layer of a channel is there and holds more than zeros."""
        with hdf5.open_read(self.path) as file:
            return _is_written(file, f"{channel.group}/{name}")

    def looks(self, channel: Channel) -> dict[str, int]:
        """Looks in azimuth and range as MintPy attributes, where they are given."""
        place = f"{self.root}/metadata/processingInformation/parameters"
        found: dict[str, int] = {}
        with hdf5.open_read(self.path) as file:
            for key, name in (("ALOOKS", "numberOfAzimuthLooks"), ("RLOOKS", "numberOfRangeLooks")):
                for group in ("unwrappedInterferogram", "interferogram"):
                    count = _scalar(file, f"{place}/{group}/frequency{channel.frequency}/{name}")
                    if count:
                        found.setdefault(key, int(count))
        return found

    def cube(self, names: Sequence[str], heights: tuple[float, float] | None = None) -> GeometryCube:
        """The sum of some cubes of the radar grid.

        Parameters
        ----------
        names : sequence of str
        heights : (low, high), optional
            Metres: read only the levels that are needed from here to there.

        Raises
        ------
        FormatError
            When a cube is missing or does not fit its coordinates.
        """
        group = f"{self.root}/metadata/radarGrid"
        with hdf5.open_read(self.path) as file:
            for name in (*names, "xCoordinates", "yCoordinates", "heightAboveEllipsoid"):
                if f"{group}/{name}" not in file:
                    raise FormatError(f"{self.path} has no {group}/{name}; download it again.")
            x, y, levels = (
                hdf5.numbers(file[f"{group}/{name}"], self.path, 1)
                for name in ("xCoordinates", "yCoordinates", "heightAboveEllipsoid")
            )
            # baselines may be given at the lowest and highest level only
            if hdf5.shape_of(file[f"{group}/{names[0]}"])[:1] == (2,):
                levels = levels[[0, -1]]
            wanted = slice(0, len(levels)) if heights is None else _levels(levels, *heights)
            total = np.zeros((wanted.stop - wanted.start, len(y), len(x)), dtype=np.float32)
            for name in names:
                dataset = file[f"{group}/{name}"]
                if hdf5.shape_of(dataset) != (len(levels), len(y), len(x)):
                    raise FormatError(
                        f"{group}/{name} of {self.path} is {hdf5.shape_of(dataset)}, but its coordinates say "
                        f"{(len(levels), len(y), len(x))}; download it again."
                    )
                total += _no_fill(hdf5.read_part(dataset, wanted, self.path), dataset)
            crs = _crs(file, group, self.path)
        order = np.argsort(levels[wanted])
        return GeometryCube(levels[wanted][order], y, x, total[order], crs)


def no_data(array: npt.NDArray[Any], dataset: Any) -> npt.NDArray[np.bool_]:
    """Pixels that hold no value: not finite, or the fill value that the dataset declares."""
    fill = dataset.attrs.get("_FillValue")
    missing = ~np.isfinite(array)
    if fill is not None:
        missing |= array == np.asarray(fill).reshape(-1)[0]
    return np.asarray(missing, dtype=np.bool_)


def _no_fill(array: npt.NDArray[Any], dataset: Any) -> npt.NDArray[np.float32]:
    return np.where(no_data(array, dataset), np.float32(np.nan), array.astype(np.float32))


def _levels(levels: npt.NDArray[np.float64], low: float, high: float) -> slice:
    """The levels between which the heights from low to high lie; levels rise."""
    first = int(np.searchsorted(levels, low, "right")) - 1
    last = int(np.searchsorted(levels, high, "left"))
    first = min(max(first, 0), len(levels) - 1)
    return slice(first, min(max(last, first), len(levels) - 1) + 1)


def _channels(file: Any, root: str, path: Path) -> list[Channel]:
    """Those with unwrapped phase, the preferred first."""
    found = []
    for frequency in FREQUENCIES:
        above = f"{root}/grids/frequency{frequency}"
        parent = f"{above}/unwrappedInterferogram"
        if parent not in file:
            continue
        names = [name for name, item in hdf5.members(file[parent]) if UNWRAPPED in getattr(item, "keys", tuple)()]
        for name in sorted(names, key=lambda one: (one not in POLARIZATIONS, one)):
            group = f"{parent}/{name}"
            hertz = _scalar(file, f"{above}/centerFrequency")
            if not hertz:
                raise FormatError(f"{path} has no {above}/centerFrequency; download it again.")
            grid = _grid(file, group if f"{group}/xCoordinates" in file else parent, path)
            for layer in (layer for layer in LAYERS.values() if layer in file[group]):
                shape = hdf5.shape_of(file[f"{group}/{layer}"])
                if shape != grid.shape:
                    raise FormatError(
                        f"{path} contradicts itself: {group}/{layer} is {shape}, but its coordinates say "
                        f"{grid.shape}; download it again."
                    )
            mask = f"{parent}/mask" if _has_subswaths(file.get(f"{parent}/mask"), grid) else ""
            found.append(Channel(frequency, name, group, grid, hertz, frozenset(file[group]), mask))
    return found


def _has_subswaths(mask: Any, grid: Grid) -> bool:
    """True for a mask of three digits: water, subswath of the reference, subswath of the secondary; 0 = none.

    The first versions of the product keep layover and shadow there, in which 0 is good.
    """
    description = getattr(mask, "attrs", {}).get("description", b"")
    text = description.decode("utf-8", "replace") if isinstance(description, bytes) else str(description)
    return re.search("sub-?swath", text, re.IGNORECASE) is not None and mask.shape == grid.shape


def _grid(file: Any, group: str, path: Path) -> Grid:
    """A grid from the coordinates of its pixels' centres."""
    try:
        x, y = (hdf5.numbers(file[f"{group}/{name}Coordinates"], path, 1) for name in "xy")
    except KeyError as error:
        raise FormatError(f"{path} has no coordinates in {group}; download it again.") from error
    if len(x) < 2 or len(y) < 2 or not (x[-1] > x[0] and y[-1] < y[0]):
        raise FormatError(f"The coordinates in {group} of {path} do not run from west to east and north to south.")
    dx, dy = (x[-1] - x[0]) / (len(x) - 1), (y[-1] - y[0]) / (len(y) - 1)
    return Grid(
        len(y), len(x), float(x[0] - dx / 2), float(y[0] - dy / 2), float(dx), float(dy), _crs(file, group, path)
    ).checked(path)


def _crs(file: Any, group: str, path: Path) -> str:
    """WKT of the projection of a group: its EPSG code is an attribute, or the value itself."""
    name = f"{group}/projection"
    attributes = getattr(file.get(name), "attrs", {})
    code = hdf5.text(attributes.get("epsg_code", "")) or hdf5.scalar_text(file, name)
    if not code.isdecimal():
        raise FormatError(f"{path} has no coordinate system in {group} (projection); download it again.")
    return wkt_from_epsg(int(code))


def _is_written(file: Any, name: str) -> bool:
    """True when a few lines through a dataset hold a value that is neither 0 nor no data."""
    dataset = file.get(name)
    if getattr(dataset, "ndim", 0) == 0 or dataset.id.get_storage_size() == 0:
        return False
    lines = sorted({int(share * dataset.shape[0]) for share in SAMPLES})
    values = [np.asarray(hdf5.read_part(dataset, line, file.filename)) for line in lines]
    return any(bool((~no_data(line, dataset) & (line != 0)).any()) for line in values)


def _texts(file: Any, group: str) -> dict[str, str]:
    """The scalar datasets of a group as texts."""
    found = {}
    for name, item in hdf5.members(file.get(group, {})):
        if getattr(item, "shape", None) == ():
            value = item[()]
            found[name] = value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)
    return found


def _scalar(file: Any, name: str) -> float | None:
    return float(hdf5.numbers(file[name], file.filename, 0)) if name in file else None


def _day(facts: dict[str, str], name: str, path: Path) -> Any:
    try:
        return parse_date(facts.get(name, ""))
    except ParameterError as error:
        raise FormatError(
            f"{path} says '{facts.get(name, '')}' for identification/{name}, which is no date; download it again."
        ) from error


def _track(facts: dict[str, str], band: str) -> str:
    """Direction, track and frame, and S for the S band."""
    numbers = [facts.get(name, "") for name in ("trackNumber", "frameNumber")]
    if not all(text.isdigit() for text in numbers):
        return ""
    direction = facts.get("orbitPassDirection", "")[:1].upper()
    return f"{direction}{int(numbers[0]):03d}-{int(numbers[1]):03d}{'' if band == BANDS[0] else '-S'}"
