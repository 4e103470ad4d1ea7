# SPDX-License-Identifier: GPL-2.0-or-later
"""What is in an HDF5 file of ours or MintPy's, told in plain text."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np

from .dates import format_date, parse_date
from .errors import FormatError, InsarError
from .files import hdf5
from .progress import Progress
from .stack import PHASE_IN_USE

BYTES_PER_READ = 32 * 1024 * 1024


def describe_file(path: str | Path, progress: Progress) -> str:
    """Describe structure, dates, attributes and statistics of an HDF5 file.

    Parameters
    ----------
    path : path
        A `.h5` (or `.he5`) file.

    Raises
    ------
    FormatError
        When the file cannot be read.
    """
    with hdf5.open_read(path) as file:
        datasets: list[tuple[str, Any]] = []
        file.visititems(lambda name, item: datasets.append((name, item)) if hasattr(item, "shape") else None)
        head = hdf5.attributes(file)
        lines = [f"File: {path}", f"Type: {head.get('FILE_TYPE', 'unknown')}", *_position(file, path, head)]
        lines += _dates(file)
        lines += ["", "Datasets:"]
        for number, (name, item) in enumerate(datasets):
            progress(number / max(len(datasets), 1), f"Reading {name}")
            lines.append(f"  {name}: {_kind(item)}{_statistics(item, progress)}")
        lines += ["", "Attributes:"]
        lines += [f"  {key} = {value}" for key, value in sorted(head.items())]
    progress(1.0)
    return "\n".join(lines)


def _position(file: Any, path: str | Path, head: dict[str, str]) -> list[str]:
    try:
        grid = hdf5.read_grid(file, path)
    except FormatError:
        if "LENGTH" not in head:
            return []
        return [f"Grid: {head['LENGTH']} x {head.get('WIDTH', '?')} pixels, radar coordinates"]
    unit = head.get("X_UNIT", "degrees")
    xmin, ymin, xmax, ymax = grid.extent
    lines = [
        f"Grid: {grid.rows} rows x {grid.cols} columns of {grid.dx:.9g} x {abs(grid.dy):.9g} {unit}",
        f"Extent: x {xmin:.8g} to {xmax:.8g}, y {ymin:.8g} to {ymax:.8g}",
    ]
    if "REF_Y" in head and "REF_X" in head:
        lines.append(f"Reference pixel: row {head['REF_Y']}, column {head['REF_X']}")
    return lines


def _dates(file: Any) -> list[str]:
    if "date" not in file:
        return []
    try:
        values = hdf5.texts(file["date"], file.filename, getattr(file["date"], "ndim", 0))
        days = [parse_date(day) for day in values.reshape(-1)]
    except InsarError:
        return ["Dates: not readable"]
    if not days:
        return ["Dates: none"]
    first, last = format_date(min(days)), format_date(max(days))
    if values.ndim == 2:
        phase = hdf5.attributes(file).get(PHASE_IN_USE)
        dropped = int((~hdf5.keep_flags(file, file.filename, len(values))).sum())
        return [
            f"Interferograms: {len(values)} ({dropped} dropped), {len(set(days))} dates from {first} to {last}",
            *([f"Phase in use: {phase}"] if phase else []),
            *_wrapped([f"{format_date(a)}_{format_date(b)}" for a, b in zip(days[::2], days[1::2])]),
        ]
    return [f"Dates: {len(days)} from {first} to {last}", *_wrapped([format_date(day) for day in days])]


def _wrapped(words: list[str], width: int = 6) -> list[str]:
    return ["  " + " ".join(words[i : i + width]) for i in range(0, len(words), width)]


def _kind(item: Any) -> str:
    shape = "no value" if item.shape is None else " x ".join(str(n) for n in item.shape) or "scalar"
    chunks = f", chunks {' x '.join(str(n) for n in item.chunks)}" if item.chunks else ""
    unit = hdf5.attributes(item).get("UNIT", "")
    return f"{shape} {item.dtype}{f' [{unit}]' if unit else ''}{chunks}"


def _statistics(item: Any, progress: Progress) -> str:
    """Least, mean and greatest value and the share of valid ones, read band by band."""
    if item.ndim < 2 or item.dtype.kind not in "fiub" or not item.size:
        return ""
    count, total, low, high = 0, 0.0, np.inf, -np.inf
    step = max(1, BYTES_PER_READ // max(1, item.size // item.shape[-2] * item.dtype.itemsize))
    for row in range(0, item.shape[-2], step):
        progress.check()
        values = np.asarray(item[..., row : row + step, :], dtype=np.float64)
        values = values[np.isfinite(values)]
        if values.size:
            count += values.size
            total += float(values.sum())
            low, high = min(low, float(values.min())), max(high, float(values.max()))
    if not count:
        return "; no valid value"
    return f"; min {low:.6g}, mean {total / count:.6g}, max {high:.6g}, valid {100.0 * count / item.size:.1f} %"
