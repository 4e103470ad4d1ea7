# SPDX-License-Identifier: GPL-2.0-or-later
"""What belongs together: the series, velocity, quality, stack and geometry of one processing, found from any of them.

Files are told apart by what is in them, so they may have any name; of several of a kind MintPy's usual name wins.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from .errors import FormatError, NothingFound
from .files import hdf5
from .provenance import input_names
from .series import TIMESERIES
from .stack import PHASE

SUFFIXES = (".h5", ".he5")
SUBFOLDERS = ("inputs", "geo")
MOST_FILES = 300
"""Files of one folder that are looked into."""

# kind -> usual names without `geo_`, the better first
USUAL = {
    "velocity": ("velocity",),
    "temporal_coherence": ("temporalCoherence",),
    "average_coherence": ("avgSpatialCoh",),
    "mask": ("maskTempCoh", "mask", "maskConnComp", "waterMask"),
    "stack": ("ifgramStack",),
    "geometry": ("geometryGeo", "geometryRadar"),
    "dem_error": ("demErr",),
}


@dataclass(frozen=True)
class ResultSet:
    """Files of one processing; None where there is none.

    Attributes
    ----------
    series : tuple of Path
        Displacement time series; last that which the velocity was made from, else that with the most corrections.
        Residuals first.
    velocity, temporal_coherence, mask, stack, geometry : Path, optional
    title : str
        Name of the folder.
    average_coherence : Path, optional
    dem_error : Path, optional
        Error of the elevation model.
    skipped : tuple of str
        Sentences about files that look like results but cannot be used.
    """

    series: tuple[Path, ...]
    velocity: Path | None
    temporal_coherence: Path | None
    mask: Path | None
    stack: Path | None
    geometry: Path | None
    title: str
    average_coherence: Path | None = None
    dem_error: Path | None = None
    skipped: tuple[str, ...] = ()

    @property
    def files(self) -> tuple[Path, ...]:
        """All files, those that are shown before the geometry."""
        coherence = (self.temporal_coherence, self.average_coherence)
        others = (self.velocity, self.stack, *coherence, self.mask, self.dem_error, self.geometry)
        return (*self.series, *(file for file in others if file is not None))


def discover(path: str | Path) -> ResultSet:
    """Find a processing's files from its folder (or `inputs` or `geo` in it), or from one of its files.

    Raises
    ------
    FormatError
        When there is none that can be shown: no time series, velocity, coherence, mask or stack.
    """
    path = Path(path)
    if not path.exists():
        raise FormatError(f"{path} does not exist; check its name.")
    if path.is_file() and path.suffix.lower() not in SUFFIXES:
        raise FormatError(f"{path} is not an HDF5 file (.h5); choose a time series, a velocity file or a stack.")
    folder = path if path.is_dir() else path.parent
    root = folder.parent if folder.name in SUBFOLDERS else folder
    files: dict[str, list[Path]] = {}
    skipped: list[str] = []
    for file in _candidates(root, path):
        kind, problem = _classify(file)
        if problem:
            skipped.append(problem)
            if file == path:
                raise FormatError(problem)
        elif kind:
            files.setdefault(kind, []).append(file)
        elif file == path:
            raise FormatError(f"{path} holds no time series, velocity, coherence, mask or stack; choose another file.")
    found = {kind: _best(files.get(kind, ()), names, path) for kind, names in USUAL.items()}
    series = _in_order(files.get(TIMESERIES, ()), found["velocity"])
    shown = [found[kind] for kind in USUAL if kind != "geometry"]
    if not series and not any(shown):
        text = f"The folder {root} holds no time series, velocity, coherence, mask or stack"
        if skipped:
            raise FormatError(f"{text} ({skipped[0].rstrip('.')}).")
        raise NothingFound(f"{text}.")
    return ResultSet(
        series,
        found["velocity"],
        found["temporal_coherence"],
        found["mask"],
        found["stack"],
        found["geometry"],
        root.resolve().name,
        found["average_coherence"],
        found["dem_error"],
        tuple(skipped),
    )


def _candidates(root: Path, named: Path) -> list[Path]:
    """HDF5 files in a folder and its usual subfolders, the named one first."""
    files = [named] if named.is_file() else []
    for folder in (root, *(root / name for name in SUBFOLDERS)):
        if folder.is_dir():
            inside = sorted(file for file in folder.iterdir() if file.suffix.lower() in SUFFIXES and file.is_file())
            files += [file for file in inside[:MOST_FILES] if not file.name.startswith(".")]
    return list(dict.fromkeys(files))


def _classify(path: Path) -> tuple[str, str]:
    """Kind of a file ('' for others), and a sentence when it is of a kind but cannot be used."""
    try:
        with hdf5.open_read(path) as file:
            attributes = hdf5.attributes(file)
            kind = _kind(path, list(file), attributes.get("FILE_TYPE", ""))
            if kind:
                hdf5.read_grid(file, path)
    except FormatError as error:
        return "", str(error)
    return kind, ""


def _kind(path: Path, datasets: Sequence[str], file_type: str) -> str:
    if TIMESERIES in datasets and "date" in datasets:
        return TIMESERIES
    if PHASE in datasets and "date" in datasets:
        return "stack"
    if "velocity" in datasets:
        return "velocity"
    if "temporalCoherence" in datasets:
        return "temporal_coherence"
    if "dem" in datasets and "err" in path.stem.lower():  # an elevation model has that name, too
        return "dem_error"
    if file_type == "geometry" or "height" in datasets or "incidenceAngle" in datasets:
        return "geometry"
    if "coherence" in datasets:
        return "average_coherence"
    # the number of interferograms is stored under the name of a mask, too
    is_mask = "mask" in datasets or "waterMask" in datasets
    return "mask" if is_mask and "numInv" not in path.stem else ""


def _best(files: Iterable[Path], names: Sequence[str], named: Path) -> Path | None:
    """The file that was named, else the one of the best name, else the first."""

    def rank(file: Path) -> tuple[bool, int, int, str]:
        stem = _stem(file)
        place = names.index(stem) if stem in names else len(names)
        return file != named, place, len(stem), stem

    return min(files, key=rank, default=None)


def _in_order(series: Iterable[Path], velocity: Path | None) -> tuple[Path, ...]:
    """Series by the number of their corrections, but that which the velocity was made from last."""
    origin = _made_from(velocity) if velocity is not None else ""
    ordered = sorted(series, key=_corrections)
    return tuple(sorted(ordered, key=lambda path: _stem(path) == origin))  # the order of the others stays


def _made_from(velocity: Path) -> str:
    """Name of the series that a velocity was made from, without suffix; empty when the file does not tell it.

    MintPy keeps the path of the file that was read.
    """
    with hdf5.open_read(velocity) as file:
        attributes = hdf5.attributes(file)
    return _stem(Path(input_names(attributes).get(TIMESERIES) or attributes.get("FILE_PATH", "")))


def _stem(path: Path) -> str:
    return path.stem.removeprefix("geo_")


def is_residual(path: Path) -> bool:
    """Whether a series is what a model has left of another one, by its name (`timeseriesResidual.h5`)."""
    return "residual" in path.stem.lower()


def _corrections(path: Path) -> tuple[bool, int, str]:
    """Sort key: residuals, then by number of corrections in the name (`timeseries_ERA5_ramp_demErr`)."""
    stem = _stem(path)
    return not is_residual(path), stem.count("_"), stem
