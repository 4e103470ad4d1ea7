# SPDX-License-Identifier: GPL-2.0-or-later
"""What the loading of interferograms and of displacement series have in common."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from ..errors import ParameterError
from ..grid import Grid
from ..metadata import Metadata
from ..products import write_product
from ..progress import Progress
from ..stack import reference_attributes
from .load_geometry import Source
from .load_options import View

MAX_LISTED = 20
UNITS = {"height": "m", "slantRangeDistance": "m", "incidenceAngle": "degree", "azimuthAngle": "degree"}
OUTGROWN = ("XMIN", "XMAX", "YMIN", "YMAX", "SUBSET_XMIN", "SUBSET_XMAX", "SUBSET_YMIN", "SUBSET_YMAX")
"""Attributes that speak of pixels of the input's grid."""


def require_other_files(outputs: Sequence[Path], inputs: Iterable[Path]) -> None:
    """Raise ParameterError when two outputs are one file, or an output is a file that is read."""
    resolved = [Path(os.path.realpath(path)) for path in outputs]
    if len(set(resolved)) < len(resolved):
        raise ParameterError(f"Two outputs cannot both be written to {outputs[0]}; choose different names.")
    for path in {Path(os.path.realpath(path)) for path in inputs} & set(resolved):
        raise ParameterError(f"{path} is read and cannot be written over; choose another name for the output.")


def describe_view(view: View, format: str) -> str:
    """One line: format, size and part of the grid that is loaded."""
    rows, cols = view.grid.shape
    window = view.window
    return (
        f"format {format}: {rows} x {cols} pixels of {view.grid.dx:.9g} x {abs(view.grid.dy):.9g}, from rows "
        f"{window.row0} to {window.row1 - 1} and columns {window.col0} to {window.col1 - 1}, multilook {view.looks}"
    )


def loaded_attributes(
    source: Source, view: View, geometry: Mapping[str, npt.NDArray[Any]], progress: Progress
) -> dict[str, str]:
    """Attributes of the acquisition, brought from the grid of the input to the loaded one.

    Parameters
    ----------
    geometry : mapping of str to (rows, cols) array
        Loaded geometry layers.
    """
    metadata = Metadata(source.attributes, source.format)
    found = {key: value for key, value in source.attributes.items() if not key.startswith(("iwb.", "REF_"))}
    reference = metadata.reference
    if reference is not None:
        pixel = view.pixel(*reference)
        if pixel is not None:
            found.update(reference_attributes(view.grid, *pixel))
        else:
            progress.warning("The reference point lies outside the loaded area; set another one.")
    if view.grid != source.grid:
        found = {key: value for key, value in found.items() if key not in OUTGROWN}
    if view.looks > 1:
        for key in ("ALOOKS", "RLOOKS"):
            found[key] = str(int(metadata.number(key, 1.0) or 1.0) * view.looks)
        for key, factor in (
            ("NCORRLOOKS", view.looks**2),
            ("AZIMUTH_PIXEL_SIZE", view.looks),
            ("RANGE_PIXEL_SIZE", view.looks),
        ):
            value = metadata.number(key)
            if value is not None:
                found[key] = str(value * factor)
    incidence = geometry.get("incidenceAngle")
    if incidence is not None and np.isfinite(incidence).any():
        found["CENTER_INCIDENCE_ANGLE"] = f"{float(np.nanmean(incidence)):.6g}"
    return found


def write_geometry(
    path: Path, grid: Grid, layers: Mapping[str, npt.NDArray[Any]], attributes: Mapping[str, str]
) -> None:
    """Write the geometry file, without the reference point."""
    head = {key: value for key, value in attributes.items() if not key.startswith("REF_")}
    units = {name: UNITS.get(name, "1") for name in layers}
    write_product(path, "geometry", grid, layers, head, units)


def log_skipped(skipped: Sequence[str], progress: Progress) -> None:
    """Write what was left out into the log, the first of many."""
    for line in skipped[:MAX_LISTED]:
        progress.info(f"left out: {line}")
    if len(skipped) > MAX_LISTED:
        progress.info(f"left out: {len(skipped) - MAX_LISTED} more")
