# SPDX-License-Identifier: GPL-2.0-or-later
"""The buttons beside the tabs of the dock: open a result, analyse it, export it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QActionGroup, QHBoxLayout, QMenu, QToolButton, QWidget

from ..core.history.vector_series import METRES
from ..processing_provider.translation import tr
from .algorithm_menus import ANALYSES, EXPORTS, add_entries
from .icons import icon
from .session import Session


class DockHeader(QWidget):
    """Three buttons with menus; `shown` gives what the map shows, as values of parameters of an export."""

    openAsked = pyqtSignal(bool, bool)
    """Whether a folder is to be opened, and beside what is open."""
    layerAsked = pyqtSignal()
    """The current layer is to be opened."""
    reportAsked = pyqtSignal()

    def __init__(self, session: Session, shown: Callable[[], Mapping[str, Any]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(4, 2, 4, 2)
        self._row.setSpacing(2)
        self.open_button = self._add_button("open", tr("Open"))
        self.analyse_button = self._add_button("analysis", tr("Analyse"), tr("Analyse what is open"))
        self.export_button = self._add_button("export", tr("Export"), tr("Export what is open, or make a report of it"))
        self._fill_open(self.open_button.menu())
        add_entries(self.analyse_button.menu(), ANALYSES, session)
        menu = self.export_button.menu()
        add_entries(menu, EXPORTS, session, shown)
        menu.addSeparator()
        menu.addAction(icon("save"), tr("Report (PDF and layout)…"), self.reportAsked.emit)
        session.sourcesChanged.connect(self._show_sources)
        self._show_sources()

    def close(self) -> bool:
        """Let the session go."""
        self.session.sourcesChanged.disconnect(self._show_sources)
        return super().close()

    def set_wide(self, wide: bool) -> None:
        """Buttons have texts where there is room."""
        style = Qt.ToolButtonStyle
        for button in (self.open_button, self.analyse_button, self.export_button):
            button.setToolButtonStyle(style.ToolButtonTextBesideIcon if wide else style.ToolButtonIconOnly)

    def _add_button(self, name: str, text: str, tip: str = "") -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon(name))
        button.setText(text)
        button.setToolTip(tip)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setMenu(QMenu(button))
        self._row.addWidget(button)
        return button

    def _fill_open(self, menu: QMenu) -> None:
        menu.addAction(tr("Result folder (ours or MintPy's)…"), lambda: self.openAsked.emit(True, False))
        menu.addAction(tr("File…"), lambda: self.openAsked.emit(False, False))
        menu.addAction(tr("Add a file to compare with…"), lambda: self.openAsked.emit(False, True))
        menu.addSeparator()
        menu.addAction(tr("From the current layer"), self.layerAsked.emit)
        menu.addSeparator()
        session = self.session
        names = {"": tr("As the files say, else mm"), "mm": "mm", "cm": "cm", "m": "m"}
        rasters = QMenu(tr("Unit of dated rasters"), menu)
        self.units = _add_choices(rasters, names.items(), session.set_raster_unit)
        points = QMenu(tr("Unit of point layers"), menu)
        self.point_units = _add_choices(points, zip(METRES, METRES), session.set_point_unit)

        def show_units() -> None:
            layers = session.point_layers
            self.units[session.raster_unit].setChecked(True)
            self.point_units[layers[0].layout.unit if layers else "mm"].setChecked(True)
            points.setEnabled(bool(layers))

        menu.aboutToShow.connect(show_units)
        menu.addMenu(rasters)
        menu.addMenu(points)

    def _show_sources(self) -> None:
        lines = [tr("Open a result folder or file, or drop it here")]
        self.open_button.setToolTip("\n".join([*lines, *(source.key for source in self.session.curve_sources)]))


def _add_choices(menu: QMenu, choices: Iterable[tuple[str, str]], chosen: Callable[[str], None]) -> dict[str, Any]:
    """Actions of which one is ticked, by what they stand for."""
    group = QActionGroup(menu)
    actions = {}
    for value, text in choices:
        action = menu.addAction(text)
        action.setCheckable(True)
        group.addAction(action)
        action.triggered.connect(lambda checked=False, value=value: chosen(value))
        actions[value] = action
    return actions
