# SPDX-License-Identifier: GPL-2.0-or-later
"""One module a format: writes a simulated stack as that format's products lie on disk.

A module of this package has

- `FORMAT`: the reader's id;
- `write(truth, folder)`: writes the products of a :class:`Simulation` (pairs, phase, coherence, components, geometry);
- if need be `OPTIONS`: changes to the :class:`SimulationOptions` that make the truth (`{"utm": True}`);
- if need be `load_options(truth, folder)`: keyword arguments of :class:`LoadOptions`, without the format;
- if need be `SERIES = True`: the products are a displacement series, not interferograms.

Every module is found by itself and tested in test_same_motion.py.
"""

from __future__ import annotations

import importlib
import pkgutil
from types import ModuleType


def writers() -> dict[str, ModuleType]:
    """All modules of this package by name."""
    names = sorted(module.name for module in pkgutil.iter_modules(__path__))
    modules = {name: importlib.import_module(f"{__name__}.{name}") for name in names}
    return {name: module for name, module in modules.items() if hasattr(module, "FORMAT")}
