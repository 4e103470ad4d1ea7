# SPDX-License-Identifier: GPL-2.0-or-later
"""The stack of interferograms in one HDF5 file, in MintPy's `ifgramStack.h5` layout."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt

from .choices import NO_COMPRESSION
from .dates import format_date, stored_pairs
from .errors import FormatError, InsarError
from .files import hdf5
from .files.compressed import read_cube
from .grid import Grid, Window, to_lonlat
from .metadata import Metadata
from .network.network import Network
from .provenance import IDENTITY
from .scratch import Scratch

PHASE = "unwrapPhase"
COHERENCE = "coherence"
COMPONENT = "connectComponent"
UNFIT = "UNFIT_PAIRS"
"""Attribute of a stack: pairs that a reader found faulty. A selection leaves them out, a reset takes them back."""
LAYERS = (PHASE, COHERENCE, COMPONENT)
CORRECTED = (f"{PHASE}_bridging_phaseClosure", f"{PHASE}_bridging", f"{PHASE}_phaseClosure")
"""Phases corrected for unwrapping errors, under MintPy's names, the most corrected first."""
PHASE_IN_USE = "iwb.phase"
"""Attribute that names the dataset of the phase to use."""

FloatArray = npt.NDArray[np.float32]


class Reader(Protocol):
    """Reads a layer of a window, (M, rows, cols), into memory of `scratch` if given."""

    def __call__(self, layer: str, window: Window, scratch: Scratch | None = None) -> FloatArray: ...


@dataclass(frozen=True)
class InterferogramStack:
    """A stack file: what is small is read when it is opened, pixels when they are asked for.

    Attributes
    ----------
    path : Path
    grid : Grid
    network : Network
        All pairs of the file with their keep flags.
    metadata : Metadata
    layers : tuple of str
        Names of the cubes in the file, of `unwrapPhase`, `coherence`, `connectComponent`.
    phase_dataset : str
        The dataset that is read as `unwrapPhase`: that itself, or one that is corrected for unwrapping errors.
    phase_id : str
        What is different after the corrected phase was made again; else empty.
    """

    path: Path
    grid: Grid
    network: Network
    metadata: Metadata
    layers: tuple[str, ...]
    phase_dataset: str = PHASE
    phase_id: str = ""

    @classmethod
    def open(cls, path: str | Path, grid: Grid | None = None) -> InterferogramStack:
        """Open a stack of ours or MintPy's.

        Parameters
        ----------
        grid : Grid, optional
            For a stack in radar coordinates, which has none. Default: that of the file.

        Raises
        ------
        FormatError
            When the file is no stack, or lacks phase, dates or georeference.
        """
        path = Path(path)
        with hdf5.open_read(path) as file:
            for name in (PHASE, "date"):
                if name not in file:
                    raise FormatError(f"{path} is not a stack of interferograms: it has no dataset '{name}'.")
            grid = grid or hdf5.read_grid(file, path)
            days = hdf5.texts(file["date"], path, 2)
            count = len(days)
            phase = phase_in_use(file, path)
            layers = tuple(name for name in LAYERS if name in file)
            for name in (*layers, phase):
                shape = getattr(file[name], "shape", None)
                if shape != (count, *grid.shape):
                    raise FormatError(
                        f"{path} contradicts itself: {name} is {shape}, but dates and attributes say "
                        f"{(count, *grid.shape)}; make it again."
                    )
            pairs = stored_pairs(days, path)
            bperp = hdf5.numbers(file["bperp"], path, 1) if "bperp" in file else None
            if bperp is not None and len(bperp) != count:
                raise FormatError(f"{path} contradicts itself: {len(bperp)} baselines of {count} pairs; make it again.")
            kept = hdf5.keep_flags(file, path, count)
            metadata = Metadata(hdf5.attributes(file), str(path))
            made = hdf5.attributes(file[phase])
        phase_id = made.get(IDENTITY, made.get("MODIFICATION_TIME", "")) if phase != PHASE else ""
        return cls(path, grid, Network.create(pairs, bperp, kept), metadata, layers, phase, phase_id)

    @property
    def phase_state(self) -> str:
        """A text that changes when another phase is in use: a parameter of the steps that read phase."""
        return f"{self.phase_dataset} {self.phase_id}".strip()

    @property
    def reference(self) -> tuple[int, int] | None:
        """Row and column of the reference pixel, if set and inside the grid."""
        reference = self.metadata.reference
        if reference is None:
            return None
        row, col = reference
        if not (0 <= row < self.grid.rows and 0 <= col < self.grid.cols):
            raise FormatError(f"The reference pixel (row {row}, column {col}) of {self.path} lies outside its grid.")
        return reference

    @contextmanager
    def reader(self, kept_only: bool = True) -> Iterator[Reader]:
        """Keep the file open and give what reads from it.

        `unwrapPhase` gives the phase in use. Phase 0 and NaN are no data and come as NaN; coherence NaN as 0; component
        NaN as 0.
        """
        index = self.network.kept_index if kept_only else np.arange(len(self.network))
        everything = len(index) == len(self.network)

        with hdf5.open_read(self.path) as file:

            def read(layer: str, window: Window, scratch: Scratch | None = None) -> FloatArray:
                if layer not in file:
                    raise FormatError(f"{self.path} has no dataset '{layer}'; load the data again with it.")
                # HDF5 reads a selection of pairs slowly; chunks hold all pairs anyway
                dataset = file[self.phase_dataset if layer == PHASE else layer]
                room = None if scratch is None else scratch.take(len(self.network), *window.shape)
                data = np.asarray(read_cube(dataset, window, self.path, room), dtype=np.float32)
                if not everything:
                    data = _only(data, index)
                if layer == PHASE:
                    np.copyto(data, np.float32(np.nan), where=data == 0.0)
                elif not data.min(initial=0.0) >= 0.0:  # or NaN; to look is faster than to change nothing
                    np.fmax(data, np.float32(0.0), out=data)
                return data

            yield read

    def read(self, layer: str, window: Window | None = None, kept_only: bool = True) -> FloatArray:
        """Read one layer, of a window or whole, shape (M, rows, cols)."""
        with self.reader(kept_only) as read:
            return read(layer, window or Window(0, self.grid.rows, 0, self.grid.cols))

    def reference_phase(self, kept_only: bool = True) -> FloatArray:
        """Phase of the reference pixel in each pair, radians (M,).

        Raises
        ------
        InsarError
            When no reference pixel is set, or it has no data in some pair.
        """
        reference = self.reference
        if reference is None:
            raise InsarError(f"{self.path} has no reference point; run 'Set reference point' on it first.")
        row, col = reference
        phase = self.read(PHASE, Window(row, row + 1, col, col + 1), kept_only)[:, 0, 0]
        missing = int(np.isnan(phase).sum())
        if missing:
            raise InsarError(
                f"The reference pixel (row {row}, column {col}) of {self.path} has no phase in {missing} of "
                f"{len(phase)} kept interferograms; choose another reference point."
            )
        return phase

    @property
    def unfit(self) -> npt.NDArray[np.bool_]:
        """Pairs that were found faulty when they were loaded (M,)."""
        names = self.metadata.attributes.get(UNFIT, "").split()
        return np.array([name in names for name in self.network.names], dtype=bool)

    def with_network(self, network: Network) -> InterferogramStack:
        """The same file seen with other keep flags (nothing is written)."""
        return replace(self, network=network)

    def with_phase(self, dataset: str) -> InterferogramStack:
        """The same file seen with another of its phases (nothing is written)."""
        return replace(self, phase_dataset=dataset, phase_id="")

    def write_flags(self, kept: Sequence[bool]) -> None:
        """Write keep flags into the file; a file that has them already is not touched."""
        flags = np.asarray(kept, dtype=bool)
        with hdf5.open_read(self.path) as file:
            present = file["dropIfgram"][:].astype(bool) if "dropIfgram" in file else None
        if present is not None and np.array_equal(present, flags):
            return
        with hdf5.open_update(self.path) as file:
            if present is None:
                file.create_dataset("dropIfgram", data=flags)
            else:
                file["dropIfgram"][:] = flags

    def write_reference(self, row: int, col: int) -> None:
        """Write the reference pixel into the file, with its longitude and latitude."""
        with hdf5.open_update(self.path) as file:
            hdf5.set_attributes(file, reference_attributes(self.grid, row, col))


def _only(data: FloatArray, index: npt.NDArray[np.intp]) -> FloatArray:
    """The layers of increasing numbers, moved to the front in place: the memory is used again as a whole."""
    for place, number in enumerate(index):
        data[place] = data[number]
    return data[: len(index)]


def phase_in_use(file: hdf5.H5File, path: str | Path) -> str:
    """Name of the phase that a stack says is in use; when it does not say, the most corrected one, as in MintPy.

    Raises
    ------
    FormatError
        When it names a phase that it does not hold.
    """
    chosen = hdf5.attributes(file).get(PHASE_IN_USE)
    if chosen is None:
        return next((name for name in CORRECTED if name in file), PHASE)
    if chosen not in file:
        raise FormatError(f"{path} names the phase '{chosen}', which it does not hold; undo its unwrapping correction.")
    return chosen


def reference_attributes(grid: Grid, row: int, col: int) -> dict[str, str]:
    """MintPy's attributes of a reference pixel."""
    x, y = grid.centre(row, col)
    lon, lat = to_lonlat(grid, x, y)
    return {"REF_Y": str(row), "REF_X": str(col), "REF_LAT": repr(float(lat)), "REF_LON": repr(float(lon))}


def unfit_attributes(network: Network) -> dict[str, str]:
    """The attribute of a stack that names pairs found faulty when they were loaded: those that are not kept."""
    names = [name for name, keep in zip(network.names, network.kept) if not keep]
    return {UNFIT: " ".join(names)} if names else {}


class StackWriter:
    """Writes the cubes of a new stack, block by block; made by :func:`create_stack`."""

    def __init__(self, file: Any) -> None:
        self._file = file

    def write(self, layer: str, window: Window, data: npt.NDArray[Any]) -> None:
        """Write one layer (M, rows, cols) of a window; NaN phase is stored as 0, as MintPy expects."""
        rows, cols = window.slices
        if layer == PHASE and (missing := np.isnan(data)).any():
            data = np.where(missing, data.dtype.type(0), data)
        self._file[layer][:, rows, cols] = data
        hdf5.require_written(self._file)


@contextmanager
def create_stack(
    path: str | Path,
    grid: Grid,
    network: Network,
    attributes: Mapping[str, str],
    layers: Sequence[str],
    compression: str = NO_COMPRESSION,
) -> Iterator[StackWriter]:
    """Create a stack file that appears under its name only when the block ends without an error.

    Parameters
    ----------
    attributes : mapping
        MintPy attributes; those of the grid are added.
    layers : sequence of str
        The cubes to make, of `LAYERS`.
    compression : str
        Of the cubes, one of `choices.COMPRESSIONS`.
    """
    with hdf5.create(path) as file:
        hdf5.write_coordinates(file, grid)
        hdf5.set_attributes(file, {**attributes, **grid.to_attributes(), "FILE_TYPE": "ifgramStack"})
        # every dimension has a scale, which xarray's h5netcdf engine asks for
        number = file.create_dataset("pair", data=np.arange(len(network), dtype=np.int32))
        number.make_scale("pair")
        end = file.create_dataset("end", data=np.arange(2, dtype=np.int32))
        end.make_scale("end")
        names = [[format_date(day).encode() for day in pair] for pair in network.pairs]
        dates = file.create_dataset("date", data=np.array(names, dtype="S8"))
        dates.dims[1].attach_scale(end)
        bperp = file.create_dataset("bperp", data=np.array(network.bperp, dtype=np.float32))
        flags = file.create_dataset("dropIfgram", data=np.array(network.kept, dtype=bool))
        for dataset in (dates, bperp, flags):
            dataset.dims[0].attach_scale(number)
        shape = (len(network), *grid.shape)
        for layer in layers:
            kind = np.int16 if layer == COMPONENT else np.float32
            cube = file.create_dataset(layer, shape, kind, chunks=hdf5.time_chunks(shape), **hdf5.packing(compression))
            cube.dims[0].attach_scale(number)
            hdf5.attach_coordinates(file, cube)
        yield StackWriter(file)
