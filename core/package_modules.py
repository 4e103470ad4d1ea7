# SPDX-License-Identifier: GPL-2.0-or-later
"""Packages of which each module makes something known: readers, corrections."""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache


@cache
def import_modules(package: str) -> None:
    """Import all modules of a package, the first time that it is asked for."""
    for module in sorted(one.name for one in pkgutil.iter_modules(importlib.import_module(package).__path__)):
        importlib.import_module(f"{package}.{module}")
