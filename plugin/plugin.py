# SPDX-License-Identifier: GPL-2.0-or-later
"""What QGIS loads: registers the algorithms, and in the desktop the rest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction

from ..core.optional import not_installed
from ..processing_provider.algorithm import ICONS
from ..processing_provider.algorithms.small_baseline_workflow import SmallBaselineWorkflow
from ..processing_provider.provider import InsarProvider
from ..processing_provider.translation import install_translator, tr

if TYPE_CHECKING:
    from qgis.gui import QgisInterface
    from qgis.PyQt.QtWidgets import QWidget

    from .dock import InsarDock

MENU = "InSAR Workbench"
PACKAGES = ("h5py", "scipy", "pyqtgraph")
"""Without one of these much is missing; what is left works."""
SCOPE, ENTRY = "insar_workbench", "dock"
"""Where the project keeps the state of the dock."""


class InsarWorkbench:
    """The plugin. In `qgis_process` there is no interface and only `initProcessing` is called."""

    def __init__(self, iface: QgisInterface | None) -> None:
        self.iface = iface
        self.translator = install_translator()
        self.provider: InsarProvider | None = None
        self.action: QAction | None = None
        self.dock: InsarDock | None = None

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
        if self.iface is None or self.action is not None:
            return
        window = self.iface.mainWindow()
        SmallBaselineWorkflow.DIALOG = _workflow_dialog
        self.action = QAction(QIcon(str(ICONS / "plugin.svg")), tr("InSAR"), window)
        self.action.setToolTip(tr("Show displacement histories, profiles and the network"))
        self.action.setCheckable(True)
        self.action.toggled.connect(self._show_dock)
        self.iface.addPluginToRasterMenu(MENU, self.action)
        self.iface.addRasterToolBarIcon(self.action)
        self.iface.projectRead.connect(self._open_for_project)
        missing = not_installed(PACKAGES)
        if missing:
            self.iface.messageBar().pushWarning(MENU, missing)
        self._open_for_project()

    def _show_dock(self, shown: bool) -> None:
        if shown and self.dock is None:
            self._make_dock()
        if self.dock is not None:
            self.dock.setUserVisible(shown)

    def _make_dock(self) -> None:
        from .dock import InsarDock

        self.dock = InsarDock(self.iface.mapCanvas(), QgsProject.instance(), self.iface.mainWindow())
        self.iface.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, self.dock)
        self.dock.visibilityChanged.connect(self._dock_shown)

    def _dock_shown(self, _visible: bool) -> None:
        """The button follows a dock that is closed by its own cross; one behind another tab counts as shown."""
        if self.action is not None and self.dock is not None:
            self.action.blockSignals(True)
            self.action.setChecked(not self.dock.isHidden())
            self.action.blockSignals(False)

    def _open_for_project(self) -> None:
        """A project that was saved with points in the dock shows them again."""
        has_state = bool(QgsProject.instance().readEntry(SCOPE, ENTRY, "")[0])
        if has_state and self.action is not None and self.dock is None:
            self.action.setChecked(True)

    def unload(self) -> None:
        """Undo what was set up, also when `initGui` never ran."""
        if self.dock is not None:
            self.dock.visibilityChanged.disconnect(self._dock_shown)
            self.dock.shut_down()
            self.iface.removeDockWidget(self.dock)
            self.dock.deleteLater()
            self.dock = None
        if self.action is not None:
            SmallBaselineWorkflow.DIALOG = None
            self.iface.projectRead.disconnect(self._open_for_project)
            self.iface.removePluginRasterMenu(MENU, self.action)
            self.iface.removeRasterToolBarIcon(self.action)
            self.action.deleteLater()
            self.action = None
        if self.provider is not None:
            # QGIS deletes the provider
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        if self.translator is not None:
            QCoreApplication.removeTranslator(self.translator)
            self.translator = None


def _workflow_dialog(algorithm: SmallBaselineWorkflow, parent: QWidget | None) -> QWidget:
    from .workflow.workflow_dialog import WorkflowDialog

    return WorkflowDialog(algorithm, parent)
