# SPDX-License-Identifier: GPL-2.0-or-later
"""Corrections of displacement series: one module each; a new module in this package is a new correction."""

from __future__ import annotations

import importlib
import pkgutil

from .base import CorrectionFiles, SeriesCorrection, register, registered

__all__ = ["CorrectionFiles", "SeriesCorrection", "register", "registered"]

for _module in sorted(module.name for module in pkgutil.iter_modules(__path__)):
    importlib.import_module(f"{__name__}.{_module}")
