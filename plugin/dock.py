# SPDX-License-Identifier: GPL-2.0-or-later
"""The dock 'InSAR': opens results, holds the panels in tabs, and keeps their state in the project."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Protocol

from qgis.core import QgsProject
from qgis.gui import QgsDockWidget, QgsMapCanvas
from qgis.PyQt.QtCore import QSettings, Qt
from qgis.PyQt.QtGui import QDragEnterEvent, QDropEvent, QHideEvent, QIcon, QResizeEvent, QShowEvent
from qgis.PyQt.QtWidgets import QFileDialog, QLabel, QTabWidget, QVBoxLayout, QWidget

from ..processing_provider.translation import mark, tr
from .dock_header import DockHeader
from .icons import icon
from .layers import LayerFollower, raster_file, source_of
from .map.map_panel import MapPanel
from .network.network_panel import NetworkPanel
from .panel_state import as_dict, parsed
from .report.report import ask_report
from .series.time_series_panel import TimeSeriesPanel
from .session import Session
from .transect.transect_panel import TransectPanel

LAST_FOLDER = "insar_workbench/last_folder"
FILE_FILTER = mark("HDF5 (*.h5 *.he5);;Rasters with dates (*.tif *.tiff *.grd *.nc *.vrt *.img);;All files (*)")


class Panel(Protocol):
    """What the dock asks of a panel, which is a QWidget made as `Panel(session, canvas, parent)`."""

    title: str
    icon: str

    def activate(self) -> None:
        """It came to the front: show what it has on the canvas, and take the mouse there."""

    def deactivate(self) -> None:
        """It went to the back, or the dock was closed: hide what it has on the canvas, give the mouse back."""

    def save_state(self) -> dict[str, Any]:
        """What the project is to keep, as JSON can hold it."""

    def restore_state(self, state: dict[str, Any]) -> None:
        """Take what `save_state` gave; an empty one for a project without."""

    def close(self) -> bool:
        """Take everything off the canvas and disconnect from session and canvas."""


PANELS = (TimeSeriesPanel, TransectPanel, NetworkPanel, MapPanel)
"""The panels in their order. A new one is added here and nowhere else."""
MAP = PANELS.index(MapPanel)
SAYING = (TimeSeriesPanel,)
"""Panels that show what the session says in a line of their own; for the others the dock has one."""


class InsarDock(QgsDockWidget):
    """Owns the session."""

    def __init__(self, canvas: QgsMapCanvas, project: QgsProject, parent: QWidget | None = None) -> None:
        super().__init__(tr("InSAR"), parent)
        self.setObjectName("InsarWorkbenchDock")
        self.setAcceptDrops(True)
        self.setAllowedAreas(Qt.DockWidgetArea.AllDockWidgetAreas)
        self.canvas, self.project = canvas, project
        self.session = Session(project, self)
        self.follower = LayerFollower(self.session, self)
        self._front: Panel | None = None
        self._closed = False
        self._build()
        self.session.sourcesChanged.connect(self._show_title)
        self.session.said.connect(self._say)
        # of a dock behind another one, Qt sends neither showEvent nor hideEvent
        self.visibilityChanged.connect(self._bring_to_front)
        project.readProject.connect(self._restore)
        project.writeProject.connect(self._save)
        project.cleared.connect(self._restore)
        project.layersWillBeRemoved.connect(self.session.forget_layers)
        self._restore()

    def _build(self) -> None:
        body = QWidget(self)
        layout = QVBoxLayout(body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self.tabs = QTabWidget(body)
        self.tabs.setDocumentMode(True)
        self.tabs.setUsesScrollButtons(False)
        self.tabs.setElideMode(Qt.TextElideMode.ElideRight)
        self.panels = [kind(self.session, self.canvas, self.tabs) for kind in PANELS]
        for panel in self.panels:
            self.tabs.addTab(panel, icon(panel.icon), tr(panel.title))
        self.header = DockHeader(self.session, self.panels[MAP].shown_values, body)
        self.header.openAsked.connect(self._ask)
        self.header.layerAsked.connect(self.open_current_layer)
        self.header.reportAsked.connect(self._ask_report)
        self.tabs.setCornerWidget(self.header, Qt.Corner.TopRightCorner)
        self._set_wide(True)
        self._width_for_all = self.tabs.tabBar().sizeHint().width() + self.header.sizeHint().width()
        self._set_wide(False)
        self.tabs.currentChanged.connect(self._bring_to_front)
        self.tabs.currentChanged.connect(lambda _: self._say("", False))
        layout.addWidget(self.tabs, 1)
        self.notice = QLabel(body)
        self.notice.setWordWrap(True)
        self.notice.setContentsMargins(4, 0, 4, 4)
        self.notice.hide()
        layout.addWidget(self.notice)
        self.setWidget(body)

    def _ask_report(self) -> None:
        ask_report(self, *self.panels[:2])

    # --- opening ---

    def open(self, path: str | Path, add: bool = False) -> bool:
        """Open a result, or add it to those that are open."""
        return self.session.open(path, add)

    def open_current_layer(self) -> bool:
        """Open what the current layer was made from, the histories in its fields, or the dated rasters it is one of.

        Files are opened in the background; False when the layer has none of these.
        """
        layer = self.canvas.currentLayer()
        if self.session.add_point_layer(layer):
            return True
        path = source_of(layer) or raster_file(layer)
        if path is None:
            text = tr(
                "The current layer does not come from InSAR Workbench, and neither its fields nor its file are named "
                "by dates such as D20200131; choose another one, or open a folder."
            )
            self.session.said.emit(text, True)
            return False
        self.session.open_soon([path])
        return True

    def _ask(self, folder: bool, add: bool = False) -> None:
        last = str(QSettings().value(LAST_FOLDER, ""))
        if folder:
            path = QFileDialog.getExistingDirectory(self, tr("Open a result folder"), last)
        else:
            path, _ = QFileDialog.getOpenFileName(self, tr("Open a result"), last, tr(FILE_FILTER))
        if path:
            QSettings().setValue(LAST_FOLDER, path if folder else str(Path(path).parent))
            self.session.open_soon([Path(path)], add)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """The first takes the place of what is open, unless Shift is held; the others come beside it."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            self.session.open_soon(paths, add=bool(_modifiers(event) & Qt.KeyboardModifier.ShiftModifier))
        event.acceptProposedAction()

    def _show_title(self) -> None:
        titles = [results.title for results in self.session.results]
        titles += [source.title for source in self.session.raster_sources]
        titles += [layer.title for layer in self.session.point_layers]
        name = tr("InSAR")
        self.setWindowTitle(f"{name}: {' + '.join(titles)}" if titles else name)

    # --- panels ---

    def _bring_to_front(self) -> None:
        """Only the front panel of a visible dock has the canvas."""
        panel = self.tabs.currentWidget() if self.isUserVisible() and not self._closed else None
        if panel is self._front:
            return
        if self._front is not None:
            self._front.deactivate()
        self._front = panel
        if panel is not None:
            panel.activate()

    def _say(self, sentence: str, warning: bool) -> None:
        """Show a sentence below a panel that does not show it itself, until the next one or another panel comes."""
        shown = bool(sentence) and not isinstance(self.tabs.currentWidget(), SAYING)
        self.notice.setText((("⚠ " if warning else "") + sentence) if shown else "")
        self.notice.setVisible(shown)

    def _set_wide(self, wide: bool) -> None:
        """Beside the map there is little width: texts of tabs before their icons, and before those of the buttons."""
        self.header.set_wide(wide)
        for number, panel in enumerate(self.panels):
            self.tabs.setTabIcon(number, icon(panel.icon) if wide else QIcon())

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._set_wide(self.width() >= self._width_for_all)
        super().resizeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._bring_to_front()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._front is not None:
            self._front.deactivate()
            self._front = None

    # --- the project ---

    def _save(self) -> None:
        panels = {type(panel).__name__: panel.save_state() for panel in self.panels}
        self.session.save({**panels, "tab": self.tabs.currentIndex()})

    def _restore(self) -> None:
        """Give session and panels what the project kept of them; what is damaged is left out, and said."""
        problems: list[str] = []

        def note(sentence: str, warning: bool) -> None:
            problems.extend([sentence] if warning else [])

        self.session.said.connect(note)
        panels = as_dict(self.session.restore())
        for panel in self.panels:
            try:
                panel.restore_state(as_dict(panels.get(type(panel).__name__)))
            except (AttributeError, LookupError, TypeError, ValueError):
                text = tr("What this project kept of the panel {title} is damaged, and was left out.")
                self.session.said.emit(text.format(title=tr(panel.title)), True)
        self.session.said.disconnect(note)
        self.tabs.setCurrentIndex(parsed(int, panels.get("tab"), 0))
        if problems:  # once more, to the panel that is in front now
            self.session.said.emit(" ".join(problems), True)

    def _keep(self) -> None:
        """Leave the state in the project, for when the plugin comes back."""
        if self.session.curve_sources:
            dirty = self.project.isDirty()
            self._save()
            self.project.setDirty(dirty)

    def shut_down(self) -> None:
        """Leave nothing behind: called when the plugin is unloaded."""
        if self._closed:
            return
        self._closed = True
        self._bring_to_front()
        self.project.readProject.disconnect(self._restore)
        self.project.writeProject.disconnect(self._save)
        self.project.cleared.disconnect(self._restore)
        self.project.layersWillBeRemoved.disconnect(self.session.forget_layers)
        self._keep()
        self.follower.close()
        self.header.close()
        self.session.tasks.cancel()
        for panel in self.panels:
            panel.close()
        self.close()


def _modifiers(event: QDropEvent) -> Qt.KeyboardModifier:
    """Keys held during a drop; Qt 6 renamed the method."""
    return event.modifiers() if hasattr(event, "modifiers") else event.keyboardModifiers()
