# SPDX-License-Identifier: GPL-2.0-or-later
"""What the numbers in an HDF5 file are compressed with, and the package that brings what HDF5 does not come with."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ..errors import FormatError, MissingDependency
from ..optional import REMEDIES, require


def filters(dataset: Any) -> dict[int, str]:
    """What the numbers of a dataset go through when they are stored (HDF5's filters): their numbers and names."""
    if getattr(dataset, "chunks", None) is None:
        return {}
    made = dataset.id.get_create_plist()
    used = (made.get_filter(place) for place in range(made.get_nfilters()))
    return {number: name.decode("utf-8", "replace").partition(";")[0] for number, _, _, name in used}


def require_filters(dataset: Any, name: str | Path) -> None:
    """Load hdf5plugin when a dataset is compressed with what HDF5 does not come with, such as zstd.

    Raises
    ------
    MissingDependency
        When it is not installed.
    FormatError
        When it does not know the filter either.
    """
    available = require("h5py").h5z.filter_avail
    for number, title in filters(dataset).items():
        if available(number):
            continue
        how = f"{name} is compressed with {title or 'a filter'} (number {number}), which HDF5 does not come with"
        try:
            require("hdf5plugin")
        except MissingDependency as error:
            remedy = REMEDIES["hdf5plugin"]
            raise MissingDependency(f"{how}; install hdf5plugin ({remedy}) and restart QGIS.") from error
        if not available(number):
            raise FormatError(f"{how}, nor hdf5plugin; compress it with gzip (h5repack -f GZIP=1).")
