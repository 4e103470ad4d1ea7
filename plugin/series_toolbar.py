# SPDX-License-Identifier: GPL-2.0-or-later
"""The row of buttons above the displacement histories."""

from __future__ import annotations

from qgis.PyQt.QtCore import QSize, pyqtSignal
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QBoxLayout, QMenu, QToolBar, QToolButton, QWidget, QWidgetAction

from ..processing_provider.algorithm import tr
from .icons import icon
from .model_editor import ModelEditor
from .session import Session
from .settings import StyleEditor, YAxis

ICON = QSize(20, 20)


class SeriesToolbar(QWidget):
    """Actions as attributes; menus that change session and style by themselves. Two lines when there is no width."""

    exportRequested = pyqtSignal(str)
    """csv, png, svg, copy_values or copy_picture."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._bars = (QToolBar(self), QToolBar(self))
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        for bar in self._bars:
            bar.setIconSize(ICON)
            self._layout.addWidget(bar)
        self._layout.addStretch(1)
        self._bar = self._bars[0]
        self.pick = self._add("pick_point", tr("Pick a point: click one, Shift adds, Ctrl sets the reference"), True)
        self.polygon = self._add("draw_polygon", tr("Draw an area: clicks, right click ends; Ctrl: reference"), True)
        self.circle = self._add("draw_circle", tr("Draw a circle: drag from its middle; Ctrl: reference"), True)
        self.pointsFromLayer = self._add(
            "layer_points", tr("Take the points or polygons that are selected in the current layer")
        )
        self.hold = self._add("hold", tr("Hold on: a click adds a point and keeps the others"), True)
        self._bar.addSeparator()
        self.series_menu = self._add_menu("time_series", tr("Series"), tr("Which time series are shown"))
        self.model_menu = self._add_menu("model", tr("Model"), tr("Function of time that is fitted"))
        self.period = self._add("period", tr("Period: drag the edges of the region that is fitted"), True)
        self.residuals = self._add("residual", tr("Residuals below the series"), True)
        self._bar = self._bars[1]
        self.axis_menu = self._add_menu("y_axis", "", tr("Range of the value axis"))
        self.style_menu = self._add_menu("settings", "", tr("Looks of the plot"))
        self.resetView = self._add("reset_view", tr("Show everything"))
        self._bar.addSeparator()
        self.export_menu = self._add_menu("export", "", tr("Export"))
        self.resetReference = self._add("pick_reference", tr("Back to the reference of the file"))
        self.removeAll = self._add("delete", tr("Remove all points"))
        self._fill_menus()
        self.hold.toggled.connect(lambda on: session.change_style(hold=on))
        self.residuals.toggled.connect(lambda on: session.change_model(residuals=on))
        self._slots = (
            (session.sourcesChanged, self._fill_series),
            (session.modelChanged, self._show_model),
            (session.styleChanged, self._show_style),
            (session.referenceChanged, self._show_reference),
        )
        for signal, slot in self._slots:
            signal.connect(slot)
            slot()

    def set_wide(self, wide: bool) -> None:
        """One line or two."""
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self._layout.setDirection(direction)

    def close_menus(self) -> None:
        """Let the session go."""
        for signal, slot in self._slots:
            signal.disconnect(slot)

    # --- making ---

    def _add(self, name: str, tip: str, checkable: bool = False) -> object:
        action = self._bar.addAction(icon(name), tip.partition(":")[0])
        action.setToolTip(tip)
        action.setCheckable(checkable)
        return action

    def _add_menu(self, name: str, text: str, tip: str) -> QMenu:
        button = QToolButton(self)
        button.setIcon(icon(name))
        button.setText(text)
        button.setToolTip(tip)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        menu.setToolTipsVisible(True)
        button.setMenu(menu)
        self._bar.addWidget(button)
        return menu

    def _fill_menus(self) -> None:
        self.model_editor = ModelEditor(self.session.model)
        self.model_editor.changed.connect(self.session.set_model)
        self.style_editor = StyleEditor(self.session.style)
        self.style_editor.changed.connect(lambda changes: self.session.change_style(**changes))
        for menu, widget in ((self.model_menu, self.model_editor), (self.style_menu, self.style_editor)):
            holder = QWidgetAction(menu)
            holder.setDefaultWidget(widget)
            menu.addAction(holder)
        self._axis_actions = {}
        for mode, text in (
            (YAxis.ADAPTIVE, tr("Adaptive: what is in view")),
            (YAxis.SYMMETRIC, tr("Symmetric about zero")),
            (YAxis.DATA, tr("From all values")),
            (YAxis.SHARED, tr("Shared by series and residuals")),
        ):
            action = self.axis_menu.addAction(text)
            action.setCheckable(True)
            action.triggered.connect(lambda checked=False, mode=mode: self._choose_axis(mode))
            self._axis_actions[mode] = action
        for kind, text, name in (
            ("csv", tr("Values as CSV…"), "save"),
            ("png", tr("Picture as PNG…"), "save"),
            ("svg", tr("Picture as SVG…"), "save"),
            ("copy_values", tr("Copy the values"), "copy"),
            ("copy_picture", tr("Copy the picture"), "copy"),
        ):
            action = self.export_menu.addAction(icon(name), text)
            action.triggered.connect(lambda checked=False, kind=kind: self.exportRequested.emit(kind))

    def _choose_axis(self, mode: YAxis) -> None:
        self.session.change_style(y_axis=mode.value)
        self._show_style()

    # --- following the session ---

    def _fill_series(self) -> None:
        self.series_menu.clear()
        for source in self.session.curve_sources:
            action = self.series_menu.addAction(source.title)
            action.setToolTip(source.key)
            action.setCheckable(True)
            action.setChecked(source.shown)
            action.toggled.connect(lambda on, key=source.key: self.session.show_source(key, on))
        if not self.session.curve_sources:
            self.series_menu.addAction(QIcon(), tr("Nothing is open")).setEnabled(False)

    def _show_model(self) -> None:
        self.model_editor.set_model(self.session.model)
        self.residuals.setChecked(self.session.model.residuals)

    def _show_style(self) -> None:
        style = self.session.style
        self.hold.setChecked(style.hold)
        for mode, action in self._axis_actions.items():
            action.setChecked(mode.value == style.y_axis)

    def _show_reference(self) -> None:
        self.resetReference.setEnabled(self.session.reference is not None)
