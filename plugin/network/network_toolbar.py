# SPDX-License-Identifier: GPL-2.0-or-later
"""The buttons above the network."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QAction, QActionGroup, QComboBox, QSizePolicy, QToolBar, QToolButton, QWidget

from ...processing_provider.translation import tr
from ..flow_layout import FlowLayout
from ..icons import icon
from .network_shading import Quantity
from .network_views import CLOSURES, MATRIX, NETWORK

ICON = QSize(20, 20)
NARROW_COMBO, WIDE_COMBO = 120, 260


class NetworkToolbar(QWidget):
    """Actions and choosers as attributes. As many lines as the width needs."""

    viewChosen = pyqtSignal(str)
    quantityChosen = pyqtSignal(object)
    targetChosen = pyqtSignal(int)
    stackChosen = pyqtSignal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars = tuple(QToolBar(self) for _ in range(3))
        layout = FlowLayout(self, spacing=0)
        for bar in self._bars:
            bar.setIconSize(ICON)
            layout.addWidget(bar)
        self._bar = self._bars[0]
        self._with_text: list[QToolButton] = []
        self._in_bar: dict[QComboBox, QAction] = {}
        self.pick = self._add("pick_point", tr("Pick a point: click on the map"))
        self.pick.setCheckable(True)
        self._bar.addSeparator()
        self._add_views()
        self.resetView = self._add("reset_view", tr("Show everything"))
        self._bar = self._bars[1]
        self.quantity = self._add_combo(tr("What the colours of the interferograms show"))
        for quantity in Quantity:
            self.quantity.addItem(quantity.label, quantity)
        self.point = self._add_combo(tr("The point whose pixel is inverted"))
        self.stack = self._add_combo(tr("The stack of interferograms"))
        self._bar = self._bars[2]
        tip = tr("Apply to map: invert all pixels with this network and show their velocity")
        self.apply = self._add("apply_to_map", tip, tr("Apply to map"))
        tip = tr("Save to stack: write into the file which interferograms are kept")
        self.save = self._add("save", tip, tr("Save to stack"))
        self.reset = self._add("undo", tr("Reset: back to the network and the velocity of the files"), tr("Reset"))
        self.quantity.activated.connect(lambda _: self.quantityChosen.emit(self.quantity.currentData()))
        self.point.activated.connect(lambda _: self.targetChosen.emit(self.point.currentData()))
        self.stack.activated.connect(lambda _: self.stackChosen.emit(self.stack.currentData()))
        self.set_narrow(False)

    def _add(self, name: str, tip: str, text: str = "") -> QAction:
        action = self._bar.addAction(icon(name), text or tip.partition(":")[0])
        action.setToolTip(tip)
        button = self._bar.widgetForAction(action)
        if text and isinstance(button, QToolButton):
            self._with_text.append(button)
        return action

    def _add_views(self) -> None:
        tips = {
            NETWORK: tr("Network: dates and interferograms in time and perpendicular baseline"),
            MATRIX: tr("Matrix: each interferogram in the row and column of its dates"),
            CLOSURES: tr("Closures: phase around each triplet of dates at the point"),
        }
        group = QActionGroup(self)
        self.views = {}
        for name, tip in tips.items():
            action = self._add(name, tip)
            action.setCheckable(True)
            group.addAction(action)
            action.triggered.connect(lambda checked=False, name=name: self.viewChosen.emit(name))
            self.views[name] = action
        self.show_view(NETWORK)

    def _add_combo(self, tip: str) -> QComboBox:
        combo = QComboBox(self)
        combo.setToolTip(tip)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        combo.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._in_bar[combo] = self._bar.addWidget(combo)
        return combo

    def set_narrow(self, narrow: bool) -> None:
        """Without room, buttons have no text and choosers show the beginning of theirs."""
        style = Qt.ToolButtonStyle
        for button in self._with_text:
            button.setToolButtonStyle(style.ToolButtonIconOnly if narrow else style.ToolButtonTextBesideIcon)
        for combo in (self.quantity, self.point, self.stack):
            combo.setMaximumWidth(NARROW_COMBO if narrow else WIDE_COMBO)

    def show_view(self, view: str) -> None:
        """Show which view is in front."""
        self.views[view].setChecked(True)

    def show_quantity(self, quantity: Quantity) -> None:
        """Show what is chosen."""
        self.quantity.setCurrentIndex(list(Quantity).index(quantity))

    def show_points(self, points: list[tuple[str, int]], current: int | None) -> None:
        """Offer points (title, number) when there are several."""
        self._fill(self.point, points, current)

    def show_stacks(self, paths: list[Path], current: Path | None) -> None:
        """Offer stacks when there are several."""
        names = [path.name for path in paths]
        same = len(set(names)) < len(names)
        entries = [(f"{path.parent.name}/{path.name}" if same else path.name, path) for path in paths]
        self._fill(self.stack, entries, current)

    def is_offered(self, combo: QComboBox) -> bool:
        """Whether a chooser is shown: there is something to choose from."""
        return bool(self._in_bar[combo].isVisible())

    def _fill(self, combo: QComboBox, entries: list[tuple[str, Any]], current: object) -> None:
        combo.clear()
        for text, value in entries:
            combo.addItem(text, value)
        values = [value for _, value in entries]
        combo.setCurrentIndex(values.index(current) if current in values else -1)
        self._in_bar[combo].setVisible(len(entries) > 1)
