# SPDX-License-Identifier: GPL-2.0-or-later
"""What QGIS loads: registers the algorithms, and in the desktop the rest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsApplication

from ..processing_provider.provider import InsarProvider

if TYPE_CHECKING:
    from qgis.gui import QgisInterface


class InsarWorkbench:
    """The plugin. In `qgis_process` there is no interface and only `initProcessing` is called."""

    def __init__(self, iface: QgisInterface | None) -> None:
        self.iface = iface
        self.provider: InsarProvider | None = None

    def initProcessing(self) -> None:
        """Register the algorithms; twice is as good as once."""
        if self.provider is None:
            provider = InsarProvider()
            # QGIS deletes a provider that it refuses (one of this id is there already)
            if QgsApplication.processingRegistry().addProvider(provider):
                self.provider = provider

    def initGui(self) -> None:
        """Set up the desktop."""
        self.initProcessing()
        # The dock and its action begin here, and end in unload.

    def unload(self) -> None:
        """Undo what was set up, also when `initGui` never ran."""
        if self.provider is not None:
            # QGIS deletes the provider
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
