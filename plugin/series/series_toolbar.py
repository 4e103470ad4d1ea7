# SPDX-License-Identifier: GPL-2.0-or-later
"""The row of buttons above the displacement histories."""

from __future__ import annotations

from dataclasses import replace

from qgis.PyQt.QtCore import QSize, pyqtSignal
from qgis.PyQt.QtGui import QIcon, QMouseEvent
from qgis.PyQt.QtWidgets import QMenu, QToolBar, QToolButton, QWidget, QWidgetAction

from ...processing_provider.translation import tr
from ..flow_layout import FlowLayout
from ..icons import icon
from ..session import Session
from ..settings import YAxis
from .model_editor import ANNUAL, ModelEditor
from .style_editor import StyleEditor

ICON = QSize(20, 20)


class TickMenu(QMenu):
    """A menu that stays open while its ticks are set."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        action = self.actionAt(event.pos())
        if action is not None and action.isCheckable() and action.isEnabled():
            action.trigger()
        else:
            super().mouseReleaseEvent(event)


class SeriesToolbar(QWidget):
    """Actions as attributes; menus that change session and style by themselves. As many lines as the width needs."""

    exportRequested = pyqtSignal(str)
    """csv, png, svg, copy_values or copy_picture."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._bars = (QToolBar(self), QToolBar(self), QToolBar(self))
        layout = FlowLayout(self, spacing=0)
        for bar in self._bars:
            bar.setIconSize(ICON)
            layout.addWidget(bar)
        self._add_picking(self._bars[0])
        self._add_model(self._bars[1])
        self._add_looks(self._bars[2])
        self._fill_menus()
        self.hold.toggled.connect(lambda on: session.change_style(hold=on))
        self.residuals.toggled.connect(lambda on: session.change_model(residuals=on))
        self.quadratic.triggered.connect(lambda on: self._set_degree(2 if on else 1))
        self.cubic.triggered.connect(lambda on: self._set_degree(3 if on else 1))
        self.annual.triggered.connect(self._set_annual)
        self.noModel.triggered.connect(lambda on: session.change_model(shown=not on))
        self.series_menu.aboutToShow.connect(self._fill_series)
        self._fill_series()
        self._slots = (
            (session.sourcesChanged, self._show_sources),
            (session.targetsChanged, self._show_targets),
            (session.modelChanged, self._show_model),
            (session.styleChanged, self._show_style),
            (session.referenceChanged, self._show_reference),
        )
        for signal, slot in self._slots:
            signal.connect(slot)
            slot()

    def close_menus(self) -> None:
        """Let the session go."""
        for signal, slot in self._slots:
            signal.disconnect(slot)

    # --- making ---

    def _add_picking(self, bar: QToolBar) -> None:
        """What chooses points, areas and the reference."""
        self._bar = bar
        self.pick = self._add("pick_point", tr("Pick a point: click one, Shift adds, Ctrl sets the reference"), True)
        self.polygon = self._add("draw_polygon", tr("Draw an area: clicks, right click ends; Ctrl: reference"), True)
        self.circle = self._add("draw_circle", tr("Draw a circle: drag from its middle; Ctrl: reference"), True)
        self.pointsFromLayer = self._add(
            "layer_points", tr("Take the points or polygons that are selected in the current layer")
        )
        self.hold = self._add("hold", tr("Hold on: a click adds a point and keeps the others"), True)
        self.removeLast = self._add("remove_last", tr("Remove the last point"))
        self.removeAll = self._add("delete", tr("Remove all points"))
        self._bar.addSeparator()
        self.reference = self._add(
            "pick_reference", tr("Reference: the next point or area becomes the reference"), True
        )
        self.resetReference = self._add("reset_reference", tr("Back to the reference of the file"))

    def _add_model(self, bar: QToolBar) -> None:
        """What is shown of which series, and what is fitted."""
        self._bar = bar
        self.series_menu = self._add_menu("time_series", tr("Series"), tr("Which time series are shown"), TickMenu)
        self.model_menu = self._add_menu("model", tr("Model"), tr("Function of time that is fitted"))
        self.quadratic = self._add("quadratic", tr("Quadratic: rate and acceleration"), True)
        self.cubic = self._add("cubic", tr("Cubic: polynomial of the third degree"), True)
        self.annual = self._add("annual", tr("Annual: a wave with a period of one year"), True)
        self.noModel = self._add("no_model", tr("No model: dots alone"), True)
        self.period = self._add("period", tr("Period: drag the edges of the region that is fitted"), True)
        self.residuals = self._add("residual", tr("Residuals below the series"), True)

    def _add_looks(self, bar: QToolBar) -> None:
        """Axes, style and export."""
        self._bar = bar
        self.axis_menu = self._add_menu("y_axis", "", tr("Range of the value axis"))
        self.style_menu = self._add_menu("settings", "", tr("Looks of the plot"))
        self.resetView = self._add("reset_view", tr("Show everything"))
        self.export_menu = self._add_menu("export", "", tr("Export"))

    def _add(self, name: str, tip: str, checkable: bool = False) -> object:
        action = self._bar.addAction(icon(name), tip.partition(":")[0])
        action.setToolTip(tip)
        action.setCheckable(checkable)
        return action

    def _add_menu(self, name: str, text: str, tip: str, kind: type[QMenu] = QMenu) -> QMenu:
        button = QToolButton(self)
        button.setIcon(icon(name))
        button.setText(text)
        button.setToolTip(tip)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = kind(button)
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
            (YAxis.STEADY, tr("Steady: symmetric, round, only grows")),
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

    def _set_degree(self, degree: int) -> None:
        """Fit another polynomial, and show it."""
        functions = replace(self.session.model.functions, polynomial=degree)
        self.session.change_model(functions=functions, shown=True)
        self._show_model()

    def _set_annual(self, wanted: bool) -> None:
        functions = self.session.model.functions
        others = tuple(period for period in functions.periodic if period != ANNUAL)
        periods = (ANNUAL, *others) if wanted else others
        self.session.change_model(functions=replace(functions, periodic=periods), shown=True)

    # --- following the session ---

    def _fill_series(self) -> None:
        """What there is, each time the menu opens: its actions must not go while one of them is telling its tick."""
        self.series_menu.clear()
        self._series_actions = {}
        for source in self.session.curve_sources:
            action = self.series_menu.addAction(source.title)
            action.setToolTip(source.key)
            action.setCheckable(True)
            action.setChecked(source.shown)
            action.toggled.connect(lambda on, key=source.key: self.session.show_source(key, on))
            self._series_actions[source.key] = action
        if not self.session.curve_sources:
            self.series_menu.addAction(QIcon(), tr("Nothing is open")).setEnabled(False)

    def _show_sources(self) -> None:
        for source in self.session.curve_sources:
            action = self._series_actions.get(source.key)
            if action is not None and action.isChecked() != source.shown:
                action.blockSignals(True)  # the session knows it
                action.setChecked(source.shown)
                action.blockSignals(False)
        days = [source.dates[0] for source in self.session.shown_sources if source.dates]
        self.model_editor.set_first_date(min(days, default=None))

    def _show_targets(self) -> None:
        self.removeLast.setEnabled(bool(self.session.targets))
        self.removeAll.setEnabled(bool(self.session.targets))

    def _show_model(self) -> None:
        model = self.session.model
        self.model_editor.set_model(model)
        self.residuals.setChecked(model.residuals)
        self.quadratic.setChecked(model.functions.polynomial == 2)
        self.cubic.setChecked(model.functions.polynomial == 3)
        self.annual.setChecked(ANNUAL in model.functions.periodic)
        self.noModel.setChecked(not model.shown)

    def _show_style(self) -> None:
        style = self.session.style
        self.hold.setChecked(style.hold)
        for mode, action in self._axis_actions.items():
            action.setChecked(mode.value == style.y_axis)

    def _show_reference(self) -> None:
        self.resetReference.setEnabled(self.session.reference is not None)
