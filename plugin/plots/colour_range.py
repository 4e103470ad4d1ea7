# SPDX-License-Identifier: GPL-2.0-or-later
"""The controls of a layer's colours: their range (from percentiles, or fixed), their ramp and their opacity."""

from __future__ import annotations

from qgis.core import QgsColorRamp
from qgis.gui import QgsColorRampButton, QgsOpacityWidget
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QSpinBox,
    QToolButton,
    QWidget,
)

from ...processing_provider.styling import PERCENTILE
from ...processing_provider.translation import tr
from ..flow_layout import FlowLayout
from ..icons import icon

FAR = 1e6
MOST_DECIMALS = 3
RAMP_WIDTH, OPACITY_WIDTH = 110, 150


class ColourRange(QWidget):
    """Lowest and highest value, the percentile they come from, and a button that fixes them."""

    changed = pyqtSignal()
    """The person wants another range; ask `fixed`, `limits`, `percentile` and `each_date`."""
    rampChanged = pyqtSignal()
    """The person wants other colours; ask `ramp.colorRamp()`."""
    opacityChanged = pyqtSignal(float)

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
        self.link = QToolButton(self)
        self.link.setText("±")
        self.link.setCheckable(True)
        self.link.setAutoRaise(True)
        self.link.setToolTip(tr("Keep the range symmetric: the lowest value is the highest one with a minus"))
        self._make_looks()
        flow = FlowLayout(self)
        row = (QLabel(tr("Colours")), self.low, QLabel("–"), self.high, self.unit, self.link, self.fix)
        self._ranged = (_group(self, *row), _group(self, self.percent, self.scope))
        for group in (*self._ranged, _group(self, self.ramp, self.opacity)):
            flow.addWidget(group)
        self.low.valueChanged.connect(lambda _value: self._typed(self.low))
        self.high.valueChanged.connect(lambda _value: self._typed(self.high))
        self.link.toggled.connect(self._linked)
        self.fix.toggled.connect(self._fixed)
        self.percent.valueChanged.connect(lambda _value: self.changed.emit())
        self.scope.currentIndexChanged.connect(lambda _index: self.changed.emit())

    def _make_looks(self) -> None:
        self.ramp = QgsColorRampButton(self)
        self.ramp.setShowGradientOnly(True)
        self.ramp.setFixedWidth(RAMP_WIDTH)
        self.ramp.setColorRampDialogTitle(tr("Colours"))
        self.ramp.setToolTip(tr("Colours of this kind of layer; the arrow has others, and turns them round"))
        self.opacity = QgsOpacityWidget(self)
        self.opacity.setFixedWidth(OPACITY_WIDTH)
        self.opacity.setToolTip(tr("Opacity of the layer"))
        for widget in (self.ramp, self.opacity):
            widget.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.ramp.colorRampChanged.connect(self.rampChanged)
        self.opacity.opacityChanged.connect(self.opacityChanged)

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
        """Fix a range; of a symmetric one, the limit that moved most decides."""
        if self.is_linked:
            limit = abs(low) if abs(low - self.low.value()) > abs(high - self.high.value()) else abs(high)
            low, high = -limit, limit
        self.set_limits(low, high)
        self._typed()

    def show_looks(self, ramp: QgsColorRamp | None, usual: QgsColorRamp | None, opacity: float) -> None:
        """Show the ramp and opacity of the layer; no ramp when it has none."""
        for widget in (self.ramp, self.opacity):
            widget.blockSignals(True)
        self.ramp.setVisible(ramp is not None)
        if ramp is not None:
            self.ramp.setColorRamp(ramp)
        if usual is not None:
            self.ramp.setDefaultColorRamp(usual)
        self.opacity.setOpacity(opacity)
        for widget in (self.ramp, self.opacity):
            widget.blockSignals(False)

    @property
    def is_linked(self) -> bool:
        """Whether the range is kept symmetric."""
        return self.link.isChecked() and not self.link.isHidden()

    def set_kind(self, unit: str, ranged: bool, dated: bool, signed: bool) -> None:
        """Adapt to what is shown: its unit, whether it has a range at all, dates, and values below 0."""
        self.unit.setText(unit)
        self.unit.setVisible(bool(unit))
        for group in self._ranged:
            group.setEnabled(ranged)
        self.link.setVisible(signed)
        self.scope.setVisible(dated)

    def _typed(self, spin: QDoubleSpinBox | None = None) -> None:
        """Fix the range, as a person typed it."""
        if spin is not None and self.is_linked:
            self._mirror(spin)
        self.fix.blockSignals(True)
        self.fix.setChecked(True)
        self.fix.blockSignals(False)
        self._fixed(True)

    def _linked(self, linked: bool) -> None:
        if linked and self.is_linked and self.low.value() != -self.high.value():
            limit = max(abs(value) for value in self.limits)
            self.set_fixed(-limit, limit)

    def _mirror(self, spin: QDoubleSpinBox) -> None:
        """Set the other limit to the negative of this one, the lower one below 0."""
        limit = abs(spin.value())
        self.set_limits(-limit, limit)

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
