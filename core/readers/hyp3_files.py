# SPDX-License-Identifier: GPL-2.0-or-later
"""HyP3 products in a folder, unpacked or as zips: which file is what, and what their text files say."""

from __future__ import annotations

import re
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path, PurePath

from ..errors import FormatError, ParameterError
from ..files.texts import read_text
from ..files.virtual_files import gdal_name, is_virtual, zip_members
from ..network.network import Pair
from ..progress import Progress
from .gamma_files import pair_of
from .listed import listed_files
from .rasters import at_once, threads_for

UNWRAPPED = "unw_phase"
LONGEST_TEXT = 1 << 20
"""Bytes of a text in a zip: theirs have some thousand."""
_RASTER = re.compile(
    r"(?P<product>.+)_(?P<kind>unw_phase|corr|conncomp|dem|lv_theta|lv_phi|inc_map_ell|inc_map|water_mask)"
    r"(?P<clip>_clip(ped)?)?\.tiff?$",
    re.IGNORECASE,
)
_NAMED = re.compile(r"S1[A-D]{0,2}_.*\d{8}.*_\d{8}.*_(VV|HH).*_INT\d+_", re.IGNORECASE)
_GAMMA = re.compile(r"S1(?P<satellite>[A-D])[A-D]_.*_(VV|HH)(?P<orbit>[PRO])\d+_INT\d+_G_")
_BURST = re.compile(r"S1_(?P<burst>\d{6}_IW\d)_")
_MULTI_BURST = re.compile(r"S1[A-D]?_(?P<path>\d{3})_")
_ORBIT_RANKS = "PRO"
"""Precise, restituted, original orbits."""
_ORBITS_PER_CYCLE = 175
_FIRST_TRACK_ORBIT = {"A": 73, "B": 27, "C": 172, "D": 42}
"""Absolute number of an orbit of track 1."""
_MOVED_C = (8018, 99)
"""Sentinel-1C reached its final place after this orbit; an orbit of track 1 since then."""


@dataclass(frozen=True)
class ProductFile:
    """A file of a product.

    Attributes
    ----------
    name : str
        As GDAL opens it.
    place : Path
        The file on the disk: itself, or the zip that holds it.
    clipped : bool
        True for a copy that was clipped to the area of other products, as MintPy needs it.
    """

    name: str
    place: Path
    clipped: bool

    @property
    def rank(self) -> tuple[bool, bool, str]:
        """The least of a product's files of one kind is read: clipped before whole, unpacked before zipped."""
        return not self.clipped, self.name != str(self.place), self.name


@dataclass(frozen=True)
class Product:
    """An interferogram with all that comes with it.

    Attributes
    ----------
    name : str
        Such as S1AA_20190610T135156_20190622T135157_VVP012_INT80_G_ueF_F8BF.
    pair : Pair
    negated : bool
        True when the later date stands first: phase and baseline turn their sign.
    rasters : mapping of str to ProductFile
        By the ends of their names: `unw_phase`, `corr`, ...
    texts : mapping of str to str
        What the text file says; empty when there is none.
    """

    name: str
    pair: Pair
    negated: bool
    rasters: Mapping[str, ProductFile]
    texts: Mapping[str, str]

    def number(self, key: str) -> float | None:
        """A number of the text file, None when it does not say it."""
        try:
            return float(self.texts.get(key, ""))
        except ValueError:
            return None

    @property
    def heading(self) -> float | None:
        """Flight direction, degrees clockwise from north, -180 to 180."""
        value = self.number("heading")
        return None if value is None else (value + 180.0) % 360.0 - 180.0

    @property
    def direction(self) -> str:
        """ASCENDING, DESCENDING, or empty when it is not known."""
        said = next(
            (self.texts[key] for key in ("reference pass direction", "pass direction") if key in self.texts), ""
        )
        if said.upper() in ("ASCENDING", "DESCENDING"):
            return said.upper()
        if self.heading is None:
            return ""
        return "ASCENDING" if abs(self.heading) < 90.0 else "DESCENDING"

    @property
    def track(self) -> str:
        """Such as A064, or 136231_IW2 for a single burst; empty when it is not known."""
        if found := _BURST.match(self.name):
            return found["burst"]
        if found := _MULTI_BURST.match(self.name):
            return f"{self.direction[:1]}{found['path']}"
        found = _GAMMA.match(self.name)
        orbit = self.number("reference orbit number") or self.number("orbit number")
        if found is None or orbit is None:
            return ""
        first = _FIRST_TRACK_ORBIT[found["satellite"]]
        if found["satellite"] == "C" and orbit > _MOVED_C[0]:
            first = _MOVED_C[1]
        return f"{self.direction[:1]}{(int(orbit) - first) % _ORBITS_PER_CYCLE + 1:03d}"

    @property
    def orbit_rank(self) -> int:
        """The less, the more precise the orbits are that the name tells of."""
        found = _GAMMA.match(self.name)
        return _ORBIT_RANKS.index(found["orbit"]) if found else 0


def is_product_file(path: Path) -> bool:
    """True for the phase of a product, or for a zipped product, named as HyP3 names them."""
    found = _RASTER.match(path.name)
    if found:
        return found["kind"].lower() == UNWRAPPED and bool(_NAMED.match(path.name)) and _has_two_dates(path)
    return path.suffix.lower() == ".zip" and bool(_NAMED.match(path.name))


def find_products(folder: Path, skipped: list[str], progress: Progress) -> list[Product]:
    """All products of a folder and the folders below it, in the order of their names; they may be renamed.

    Parameters
    ----------
    skipped : list of str
        Gets a line on each file that is left out.

    Raises
    ------
    FormatError
        When a zip is damaged.
    """
    rasters: dict[str, dict[str, list[ProductFile]]] = {}
    texts: dict[str, Path] = {}
    zipped_texts: dict[str, str] = {}
    files = listed_files(folder)
    zips = [path for path in files if path.suffix.lower() == ".zip" and is_product_file(path)]
    for path, members in zip(zips, at_once(_zipped, zips, check=progress.check, threads=threads_for(zips))):
        progress.check()
        for name, text in members:
            _sort_in(name, path, rasters)
            zipped_texts[PurePath(name).stem] = text
    for path in files:
        if path.suffix.lower() == ".txt":
            texts[path.stem] = path
        else:
            _sort_in(gdal_name(path), path, rasters)
    found = []
    for name in sorted(rasters):
        kinds = {kind: sorted(files, key=lambda one: one.rank) for kind, files in rasters[name].items()}
        if UNWRAPPED not in kinds:
            skipped.append(f"{name}: there is no {UNWRAPPED}.tif of this product")
            continue
        first, *others = kinds[UNWRAPPED]
        try:
            pair, negated = pair_of(Path(first.name))
        except ParameterError as error:
            skipped.append(f"{first.name}: {str(error).rstrip('.')}")
            continue
        skipped += [f"{other.name}: {first.name} of the same product is read" for other in others]
        text = read_text(texts[name]) if name in texts else zipped_texts.get(name, "")
        found.append(Product(name, pair, negated, {kind: files[0] for kind, files in kinds.items()}, _parameters(text)))
    return found


def _sort_in(name: str, place: Path, rasters: dict[str, dict[str, list[ProductFile]]]) -> None:
    found = _RASTER.match(PurePath(name).name)
    if found:
        kinds = rasters.setdefault(found["product"], {})
        kinds.setdefault(found["kind"].lower(), []).append(ProductFile(name, place, bool(found["clip"])))


def _zipped(path: Path) -> list[tuple[str, str]]:
    """GDAL's names of the files in a zip, with the contents of text files; nothing is unpacked to the disk."""
    if is_virtual(path):
        members = zip_members(path)
        return [(gdal_name(one), read_text(one) if one.suffix.lower() == ".txt" else "") for one in members]
    try:
        with zipfile.ZipFile(path) as archive:
            return [
                (f"/vsizip/{path}/{name}", _text_inside(archive, name) if name.lower().endswith(".txt") else "")
                for name in archive.namelist()
            ]
    except (zipfile.BadZipFile, zlib.error, OSError, EOFError, RuntimeError) as error:  # encrypted, unknown method
        raise FormatError(f"{path} is damaged or truncated ({str(error).rstrip('.')}); download it again.") from error


def _text_inside(archive: zipfile.ZipFile, name: str) -> str:
    """A text of a zip, which is never unpacked further than a text of HyP3 can be long."""
    with archive.open(name) as file:
        data = file.read(LONGEST_TEXT + 1)
    if len(data) > LONGEST_TEXT:
        raise zipfile.BadZipFile(f"its {name} is longer than {LONGEST_TEXT >> 20} MB")
    return data.decode("utf-8", "replace")


def _parameters(text: str) -> dict[str, str]:
    """Parameters by their names in small letters."""
    lines = (line.partition(":") for line in text.splitlines())
    return {key.strip().lower(): value.strip() for key, colon, value in lines if colon}


def _has_two_dates(path: Path) -> bool:
    try:
        pair_of(path)
    except ParameterError:
        return False
    return True
