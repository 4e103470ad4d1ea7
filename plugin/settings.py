# SPDX-License-Identifier: GPL-2.0-or-later
"""How plots look and behave, remembered between starts of QGIS, and the little form that changes it."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from enum import Enum
from typing import Any

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox, QFormLayout, QSpinBox, QWidget

from ..core.areas import STATISTICS
from ..processing_provider.algorithm import tr

PREFIX = "insar_workbench/plot/"
LARGEST_STEP = 1000.0
"""Millimetres between replicas."""


class YAxis(Enum):
    """How the range of the value axis is chosen."""

    ADAPTIVE = "adaptive"
    """It follows what is in view."""
    SYMMETRIC = "symmetric"
    """Zero is in the middle."""
    DATA = "data"
    """All values that are drawn, also after zooming in time."""
    SHARED = "shared"
    """The plots above each other have one range."""
    STEADY = "steady"
    """Zero is in the middle and the ends are round numbers; it grows, and shrinks only when everything is shown."""


@dataclass(frozen=True)
class PlotStyle:
    """What a person can set about plots; every field is stored in QgsSettings under its name."""

    dot_size: int = 7
    line_width: float = 1.8
    font_size: int = 9
    connect: bool = False
    """A thin line through the dots."""
    error_bars: bool = True
    grid: bool = True
    legend: bool = True
    y_axis: str = YAxis.ADAPTIVE.value
    replicas: int = 0
    """Number of copies above and below."""
    replica_step: float = 0.0
    """Millimetres between them; 0 = half the wavelength that the file tells."""
    hold: bool = False
    """A click adds a point and keeps the others."""
    random_colours: bool = False
    statistic: str = "median"
    """Of an area: 'mean' or 'median'."""

    @classmethod
    def load(cls) -> PlotStyle:
        """Read what was remembered; what is missing, of the wrong kind or unknown has its default."""
        stored = QgsSettings()
        style = cls()
        for field in fields(cls):
            default = getattr(style, field.name)
            value = stored.value(PREFIX + field.name, default)
            style = replace(style, **{field.name: _as_kind(value, default)})
        if style.y_axis not in {mode.value for mode in YAxis}:
            style = replace(style, y_axis=cls.y_axis)
        if style.statistic not in STATISTICS:
            style = replace(style, statistic=cls.statistic)
        if not 0.0 <= style.replica_step <= LARGEST_STEP:
            style = replace(style, replica_step=cls.replica_step)
        return style

    def save(self) -> None:
        """Remember it."""
        stored = QgsSettings()
        for field in fields(self):
            stored.setValue(PREFIX + field.name, getattr(self, field.name))


def _as_kind(value: Any, default: Any) -> Any:
    """Turn what the settings file holds (often text) into the kind of the default."""
    if isinstance(default, bool):
        return value if isinstance(value, bool) else str(value).lower() == "true"
    try:
        return type(default)(value)
    except (TypeError, ValueError):
        return default


class StyleEditor(QWidget):
    """The form of a plot's looks, for a menu."""

    changed = pyqtSignal(dict)
    """The fields of PlotStyle that this form holds."""

    def __init__(self, style: PlotStyle, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        form = QFormLayout(self)
        self.dot_size = QSpinBox(minimum=2, maximum=20, value=style.dot_size, suffix=tr(" px"))
        self.line_width = QDoubleSpinBox(minimum=0.5, maximum=6, singleStep=0.5, value=style.line_width)
        self.line_width.setSuffix(tr(" px"))
        self.font_size = QSpinBox(minimum=6, maximum=24, value=style.font_size, suffix=tr(" pt"))
        self.replicas = QSpinBox(minimum=0, maximum=5, value=style.replicas)
        self.replica_step = QDoubleSpinBox(maximum=LARGEST_STEP, decimals=1, value=style.replica_step)
        self.replica_step.setSuffix(tr(" mm"))
        self.replica_step.setSpecialValueText(tr("half the wavelength"))
        self.replica_step.setToolTip(tr("0: half the wavelength that the file tells"))
        self.connect_dots = QCheckBox(tr("Line through the dots"), checked=style.connect)
        self.error_bars = QCheckBox(tr("Error bars"), checked=style.error_bars)
        self.grid = QCheckBox(tr("Grid"), checked=style.grid)
        self.legend = QCheckBox(tr("Legend"), checked=style.legend)
        self.random_colours = QCheckBox(tr("Random colours for new points"), checked=style.random_colours)
        self.statistic = QComboBox()
        for value, text in (("median", tr("Median")), ("mean", tr("Mean"))):
            self.statistic.addItem(text, value)
        self.statistic.setCurrentIndex(self.statistic.findData(style.statistic))
        self.statistic.currentIndexChanged.connect(self._emit)
        form.addRow(tr("Areas show the"), self.statistic)
        form.addRow(tr("Dots"), self.dot_size)
        form.addRow(tr("Lines"), self.line_width)
        form.addRow(tr("Text"), self.font_size)
        form.addRow(tr("Replicas above and below"), self.replicas)
        form.addRow(tr("Step of the replicas"), self.replica_step)
        boxes = (self.connect_dots, self.error_bars, self.grid, self.legend, self.random_colours)
        for box in boxes:
            form.addRow(box)
            box.toggled.connect(self._emit)
        for spin in (self.dot_size, self.line_width, self.font_size, self.replicas, self.replica_step):
            spin.valueChanged.connect(self._emit)

    def _emit(self) -> None:
        self.changed.emit(
            {
                "statistic": self.statistic.currentData(),
                "dot_size": self.dot_size.value(),
                "line_width": self.line_width.value(),
                "font_size": self.font_size.value(),
                "replicas": self.replicas.value(),
                "replica_step": self.replica_step.value(),
                "connect": self.connect_dots.isChecked(),
                "error_bars": self.error_bars.isChecked(),
                "grid": self.grid.isChecked(),
                "legend": self.legend.isChecked(),
                "random_colours": self.random_colours.isChecked(),
            }
        )
