# SPDX-License-Identifier: GPL-2.0-or-later
"""InSAR Workbench: ground displacement from unwrapped interferograms, in QGIS."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from .plugin.plugin import InsarWorkbench


def classFactory(iface: QgisInterface | None) -> InsarWorkbench:
    """Make the plugin; QGIS calls this, `qgis_process` with no interface."""
    from .plugin.plugin import InsarWorkbench

    return InsarWorkbench(iface)
