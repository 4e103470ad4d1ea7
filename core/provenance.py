# SPDX-License-Identifier: GPL-2.0-or-later
"""What made a product: recorded in its attributes, so that an unchanged step can be skipped."""

from __future__ import annotations

import hashlib
import json
import os
import uuid
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from .errors import FormatError
from .files import hdf5
from .version import version

IDENTITY = "iwb.id"
STATISTICS = ".aux.xml"
_STEP, _INPUTS, _PARAMETERS, _VERSION = "iwb.step", "iwb.inputs", "iwb.parameters", "iwb.version"


def stamp(
    step: str,
    inputs: Mapping[str, str | Path | None],
    parameters: Mapping[str, Any],
    without: Path | None = None,
) -> dict[str, str]:
    """Attributes that say which step made a product, from which inputs, with which parameters.

    Parameters
    ----------
    inputs : mapping
        Files (or folders) by their role; None = not given.
    parameters : mapping
        Anything that JSON or `str` can write.
    without : Path, optional
        A folder to leave out where an input is a folder that holds it (the outputs' own).
    """
    return {
        IDENTITY: uuid.uuid4().hex,
        _VERSION: version(),
        _STEP: step,
        _INPUTS: _inputs_text(inputs, without),
        _PARAMETERS: json.dumps(dict(parameters), sort_keys=True, default=str),
    }


def is_current(
    output: str | Path,
    step: str,
    inputs: Mapping[str, str | Path | None],
    parameters: Mapping[str, Any],
    without: Path | None = None,
) -> bool:
    """True when `output` exists and was made by this step from these inputs, unchanged, with these parameters."""
    if not Path(output).is_file():
        return False
    try:
        with hdf5.open_read(output) as file:
            found = hdf5.attributes(file)
        return is_record(found, step, inputs, parameters, without)
    except FormatError:
        return False


def is_record(
    found: Mapping[str, str],
    step: str,
    inputs: Mapping[str, str | Path | None],
    parameters: Mapping[str, Any],
    without: Path | None = None,
) -> bool:
    """True when attributes, of a file or a dataset, say that it was made in this way; see :func:`is_current`."""
    wanted = stamp(step, inputs, parameters, without)
    return all(found.get(key) == wanted[key] for key in (_STEP, _INPUTS, _PARAMETERS, _VERSION))


def input_names(attributes: Mapping[str, str]) -> dict[str, str]:
    """Names of the files that a product was made from, by their role; empty when nothing of ours is recorded."""
    try:
        recorded = json.loads(attributes.get(_INPUTS, "{}"))
        return {str(role): str(item["file"]) for role, item in recorded.items()}
    except (AttributeError, KeyError, TypeError, ValueError):
        return {}


def _inputs_text(inputs: Mapping[str, str | Path | None], without: Path | None) -> str:
    described = {
        role: {"file": Path(path).name, "state": fingerprint(path, without)}
        for role, path in inputs.items()
        if path is not None
    }
    return json.dumps(described, sort_keys=True)


def fingerprint(path: str | Path, without: Path | None = None) -> str:
    """A short text that changes when a file, or the names, sizes and times in a folder, change.

    Of an HDF5 file of ours it is the identity given when it was made, with its keep flags. The reference pixel is a
    parameter of the steps that use it, not part of the state: most steps do not depend on it. The statistics that GDAL
    leaves beside a raster when QGIS shows it are not counted: whoever looks at an interferogram has not changed it.
    """
    path = Path(os.path.realpath(path))
    digest = hashlib.sha256()
    if path.is_dir():
        for item in sorted(path.rglob("*")):
            ours = without is not None and without in item.parents
            if item.is_file() and not ours and not item.name.endswith(STATISTICS):
                digest.update(f"{item.relative_to(path)} {_size_and_time(item)}\n".encode())
    elif path.suffix == ".h5":
        with hdf5.open_read(path) as file:
            attributes = hdf5.attributes(file)
            digest.update(attributes.get(IDENTITY, _size_and_time(path)).encode())
            if "dropIfgram" in file:
                digest.update(hdf5.read_part(file["dropIfgram"], (), path).tobytes())
    elif path.is_file():
        digest.update(_size_and_time(path).encode())
    else:
        raise FormatError(f"The file {path} does not exist; check its name.")
    return digest.hexdigest()[:16]


def _size_and_time(path: Path) -> str:
    state = path.stat()
    return f"{state.st_size} {state.st_mtime_ns}"
