# SPDX-License-Identifier: GPL-2.0-or-later
"""The version of the plugin, which stands in metadata.txt only."""

from __future__ import annotations

from configparser import ConfigParser
from functools import lru_cache
from pathlib import Path


@lru_cache(maxsize=1)
def version() -> str:
    """Version as X.Y.Z."""
    manifest = ConfigParser()
    manifest.read(Path(__file__).resolve().parent.parent / "metadata.txt", encoding="utf-8")
    return manifest.get("general", "version")
