# SPDX-License-Identifier: GPL-2.0-or-later
"""Where the rasters of the map panel lie: beside their data, so that a project finds them when it is opened again."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from html import escape
from pathlib import Path

from qgis.core import QgsApplication, QgsProcessingUtils

FOLDER = ".insar"
"""Beside the data. A name that begins with a point is hidden, and no series of dated rasters."""
WRITABLE = 0o222


def picture_path(path: Path, name: str, in_use: str) -> Path:
    """Where to write the raster `name` that is made of a file; the same each time, so that it replaces the old one.

    It lies in the folder `.insar` beside the file, in that of the profile where the other cannot be written, and where
    nothing can, among QGIS's temporary files.

    Parameters
    ----------
    in_use : str
        Source of the map layer: a file that it reads is not written to, a second one takes its turn.
    """
    folder = next(folder for folder in _folders(path) if _make(folder))
    first, second = folder / f"{name}.tif", folder / f"{name}_2.tif"
    return second if _reads(in_use, first) else first


def _folders(path: Path) -> Iterator[Path]:
    beside = path.resolve().parent
    yield beside / FOLDER
    digest = hashlib.sha256(str(beside).encode()).hexdigest()[:12]
    yield Path(QgsApplication.qgisSettingsDirPath()) / "insar_workbench" / "map" / f"{beside.name}_{digest}"
    yield Path(QgsProcessingUtils.tempFolder()) / f"insar_{digest}"


def _make(folder: Path) -> bool:
    """Make a folder if it is not there; False when nothing can be written into it."""
    above = next(parent for parent in (folder, *folder.parents) if parent.is_dir())
    # the superuser may write anywhere; a folder that is marked as read-only is left alone nevertheless
    if not os.access(above, os.W_OK) or not above.stat().st_mode & WRITABLE:
        return False
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        return False
    return True


def _reads(source: str, path: Path) -> bool:
    """Whether the source of a layer is a file, or a virtual raster over it."""
    return str(path) == source or f">{escape(str(path))}<" in source
