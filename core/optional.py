# SPDX-License-Identifier: GPL-2.0-or-later
"""Packages that may be missing are imported here, when a step needs them, and never while the plugin loads."""

from __future__ import annotations

import importlib
import importlib.util
import sys
from collections.abc import Iterable
from types import ModuleType

from .errors import MissingDependency

REMEDIES = {
    "h5py": "Debian/Ubuntu: apt install python3-h5py; OSGeo4W: package python3-h5py; else: pip install h5py",
    "scipy": "Debian/Ubuntu: apt install python3-scipy; OSGeo4W: package python3-scipy; else: pip install scipy",
    "hdf5plugin": "Debian/Ubuntu: apt install python3-hdf5plugin; else: pip install hdf5plugin",
    "matplotlib": "Debian/Ubuntu: apt install python3-matplotlib; else: pip install matplotlib",
    "distributed": "pip install 'dask[distributed]'",
    "pyqtgraph": "Debian/Ubuntu: apt install python3-pyqtgraph; else: pip install pyqtgraph",
}


def require(name: str) -> ModuleType:
    """Import and return the module `name`.

    Raises
    ------
    MissingDependency
        When it is not installed, or is installed but fails to load (a clash of shared libraries does that).
    """
    # A module that is there but broken raises whatever its binary extension raises, not only ImportError.
    try:
        return importlib.import_module(name)
    except (ImportError, OSError, AttributeError, RuntimeError, ValueError) as error:
        package = name.partition(".")[0]
        remedy = REMEDIES.get(package, f"pip install {package}")
        raise MissingDependency(
            f"The Python package {package} cannot be imported by {sys.executable or 'QGIS'} ({error}); "
            f"install it ({remedy}) and restart QGIS."
        ) from error


def not_installed(names: Iterable[str]) -> str:
    """Return a sentence that says which of these packages are missing and how to get them; empty when none is.

    Nothing is imported: a package that is there but broken shows when it is needed.
    """
    missing = [name for name in names if importlib.util.find_spec(name) is None]
    if not missing:
        return ""
    ways = "; ".join(f"{name} ({REMEDIES.get(name, f'pip install {name}')})" for name in missing)
    return f"Some of the plugin cannot work without Python packages that QGIS does not find: install {ways}."
