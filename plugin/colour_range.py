# SPDX-License-Identifier: GPL-2.0-or-later
"""The controls of a layer's colour range: from percentiles of the values, or fixed by the person."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QDoubleSpinBox, QHBoxLayout, QLabel, QSpinBox, QToolButton, QWidget

from ..processing_provider.algorithm import tr
from ..processing_provider.styling import PERCENTILE
from .flow_layout import FlowLayout
from .icons import icon

FAR = 1e6
MOST_DECIMALS = 3


class ColourRange(QWidget):
    """Lowest and highest value, the percentile they come from, and a button that fixes them."""

    changed = pyqtSignal()
    """The person wants another range; ask `fixed`, `limits`, `percentile` and `each_date`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.low, self.high = self._make_spin(), self._make_spin()
        self.low.setToolTip(tr("Value of the first colour; typing fixes the range"))
        self.high.setToolTip(tr("Value of the last colour; typing fixes the range"))
        self.unit = QLabel(self)
        self.percent = QSpinBox(self, minimum=50, maximum=100, value=round(PERCENTILE), suffix=" %")
        self.percent.setToolTip(tr("Share of the values that the colours cover when the range is not fixed"))
        self.scope = QComboBox(self)
        self.scope.addItem(tr("of all dates"), False)
        self.scope.addItem(tr("of this date"), True)
        self.scope.setToolTip(tr("Whose values decide the range when it is not fixed"))
        self.fix = QToolButton(self)
        self.fix.setIcon(icon("pin"))
        self.fix.setCheckable(True)
        self.fix.setAutoRaise(True)
        self.fix.setToolTip(tr("Fix the range: it stays when another date or layer is shown"))
        flow = FlowLayout(self)
        flow.addWidget(_group(self, QLabel(tr("Colours")), self.low, QLabel("–"), self.high, self.unit, self.fix))
        flow.addWidget(_group(self, self.percent, self.scope))
        self.low.valueChanged.connect(self._typed)
        self.high.valueChanged.connect(self._typed)
        self.fix.toggled.connect(self._fixed)
        self.percent.valueChanged.connect(lambda _value: self.changed.emit())
        self.scope.currentIndexChanged.connect(lambda _index: self.changed.emit())

    def _make_spin(self) -> QDoubleSpinBox:
        spin = QDoubleSpinBox(self)
        spin.setRange(-FAR, FAR)
        spin.setDecimals(1)
        spin.setKeyboardTracking(False)
        spin.setFixedWidth(spin.fontMetrics().horizontalAdvance("−00000.00") + 26)
        return spin

    @property
    def fixed(self) -> bool:
        """Whether the range stays as it is."""
        return self.fix.isChecked()

    @property
    def limits(self) -> tuple[float, float]:
        """Lowest and highest value; never the wrong way round or equal."""
        low, high = sorted((self.low.value(), self.high.value()))
        return (low, high) if high > low else (low, low + 10.0**-MOST_DECIMALS)

    @property
    def percentile(self) -> float:
        """Share of the values in percent."""
        return float(self.percent.value())

    @property
    def each_date(self) -> bool:
        """Whether each date has its own range."""
        return bool(self.scope.currentData())

    def set_limits(self, low: float, high: float) -> None:
        """Show a range without fixing it."""
        size = max(abs(low), abs(high))
        decimals = 1 if size >= 10 else 2 if size > 1 else MOST_DECIMALS
        for spin, value in ((self.low, low), (self.high, high)):
            spin.blockSignals(True)
            spin.setDecimals(decimals)
            spin.setSingleStep(10.0 ** (1 - decimals))
            spin.setValue(value)
            spin.blockSignals(False)

    def set_fixed(self, low: float, high: float) -> None:
        """Fix a range."""
        self.set_limits(low, high)
        self._typed()

    def set_kind(self, unit: str, ranged: bool, dated: bool) -> None:
        """Adapt to what is shown: its unit, whether it has a range at all, and dates."""
        self.unit.setText(unit)
        self.unit.setVisible(bool(unit))
        self.setEnabled(ranged)
        self.scope.setVisible(dated)

    def _typed(self, _value: float = 0.0) -> None:
        self.fix.blockSignals(True)
        self.fix.setChecked(True)
        self.fix.blockSignals(False)
        self._fixed(True)

    def _fixed(self, fixed: bool) -> None:
        self.percent.setEnabled(not fixed)
        self.scope.setEnabled(not fixed)
        self.changed.emit()


def _group(parent: QWidget, *widgets: QWidget) -> QWidget:
    """Widgets that stay together in one line."""
    group = QWidget(parent)
    row = QHBoxLayout(group)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(4)
    for widget in widgets:
        row.addWidget(widget)
    return group
