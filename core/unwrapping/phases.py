# SPDX-License-Identifier: GPL-2.0-or-later
"""The phases of a stack: the original and the corrected ones, and which of them is in use."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import numpy as np

from ..errors import FormatError
from ..files import hdf5
from ..files.file_copy import changed_copy, is_same_file
from ..optional import require
from ..progress import Progress
from ..provenance import IDENTITY, stamp
from ..stack import CORRECTED, PHASE, PHASE_IN_USE, InterferogramStack, phase_in_use

SPARE = "iwb.spare"
"""Start of the names of datasets that mean nothing. HDF5 files do not shrink: in an old phase a new one grows."""


@contextmanager
def new_phase(path: str | Path, name: str, attributes: Mapping[str, str]) -> Iterator[tuple[hdf5.H5File, str]]:
    """Give a stack and the name of a dataset in it to write a phase to; at the end the dataset is `name`, and in use.

    When the block fails, all is as it was. Space for the pixels is made before, so that while they are written nothing
    else in the file changes, and a program that dies meanwhile leaves a whole file.
    """
    with hdf5.open_update(path) as file:
        spare, made = _find_spare(file)
    complete = False
    try:
        with hdf5.open_pixels(path) as file:
            yield file, spare
        complete = True
    finally:
        if made and not complete:
            with hdf5.open_update(path) as file:
                del file[spare]
    with hdf5.open_update(path) as file:
        _put_to_use(file, spare, name, attributes)


def _put_to_use(file: hdf5.H5File, spare: str, name: str, attributes: Mapping[str, str]) -> None:
    for old in CORRECTED:
        if old in file and (old == name or IDENTITY in file[old].attrs):
            _retire(file, old)
    file.move(spare, name)
    for mine, dimension in zip(file[name].dims, file[PHASE].dims):
        for scale in dimension.values():
            mine.attach_scale(scale)
    if "grid_mapping" in file[PHASE].attrs:
        file[name].attrs["grid_mapping"] = file[PHASE].attrs["grid_mapping"]
    hdf5.set_attributes(file[name], {**attributes, "MODIFICATION_TIME": str(time.time())})
    hdf5.set_attributes(file, {PHASE_IN_USE: name})


def _find_spare(file: hdf5.H5File) -> tuple[str, bool]:
    """A dataset that a phase can be written to, with its space in the file, and whether it was made for that."""
    h5py = require("h5py")
    shape = file[PHASE].shape
    chunks = hdf5.time_chunks(shape)
    for name in [name for name in file if name.startswith(SPARE)]:
        if (file[name].shape, file[name].chunks, file[name].dtype) == (shape, chunks, np.dtype(np.float32)):
            return name, False
        del file[name]
    kind = h5py.h5p.create(h5py.h5p.DATASET_CREATE)
    kind.set_chunk(chunks)
    kind.set_alloc_time(h5py.h5d.ALLOC_TIME_EARLY)
    kind.set_fill_time(h5py.h5d.FILL_TIME_NEVER)
    h5py.h5d.create(file.id, SPARE.encode(), h5py.h5t.IEEE_F32LE, h5py.h5s.create_simple(shape), kind)
    file.flush()
    return SPARE, True


def _retire(file: hdf5.H5File, name: str) -> None:
    """Make a corrected phase a spare dataset."""
    _detach(file, name)
    for key in list(file[name].attrs):
        del file[name].attrs[key]
    number = 1
    while f"{SPARE}{number}" in file:
        number += 1
    file.move(name, f"{SPARE}{number}")


def _detach(file: hdf5.H5File, name: str) -> None:
    for dimension in file[name].dims:
        for scale in dimension.values():
            dimension.detach_scale(scale)


def use_phase(stack_path: str | Path, dataset: str) -> bool:
    """Put another phase of a stack to use; False when it was in use already.

    Raises
    ------
    FormatError
        When the stack does not hold it.
    """
    with hdf5.open_read(stack_path) as file:
        if dataset not in file:
            raise FormatError(f"{stack_path} has no dataset '{dataset}'; correct its unwrapping errors first.")
        named = hdf5.attributes(file).get(PHASE_IN_USE)
        if named == dataset or (named is None and phase_in_use(file, stack_path) == dataset):
            return False
    with hdf5.open_update(stack_path) as file:
        hdf5.set_attributes(file, {PHASE_IN_USE: dataset})
    return True


def undo_unwrapping(stack_path: str | Path, output_path: str | Path | None, delete: bool, progress: Progress) -> bool:
    """Go back to the original phase of a stack.

    Parameters
    ----------
    output_path : path, optional
        A copy that is changed; None = `stack_path` itself.
    delete : bool
        Also take the corrected phases out of the file; the next correction uses their space again.

    Returns
    -------
    bool
        False when the original phase was in use already.
    """
    if output_path is not None and not is_same_file(stack_path, output_path):
        with changed_copy(stack_path, output_path, progress) as copy:
            changed = undo_unwrapping(copy, None, delete, progress)
            with hdf5.open_update(copy) as file:
                hdf5.set_attributes(file, stamp("undounwrapping", {"stack": stack_path}, {"delete": delete}))
        return changed
    changed = use_phase(stack_path, PHASE)
    if delete:
        with hdf5.open_update(stack_path) as file:
            for name in CORRECTED:
                if name in file:
                    _retire(file, name)
    InterferogramStack.open(stack_path)  # says what is wrong with a file that is no whole stack
    progress.info(f"the phase in use is {PHASE}" + ("" if changed else ", as it was"))
    progress(1.0)
    return changed
