# SPDX-License-Identifier: GPL-2.0-or-later
"""The form of how plots look: areas, dots and lines, axes, and pictures."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ...processing_provider.translation import tr
from ..settings import LARGEST_STEP, PICTURE_SCALES, PICTURE_WIDTHS, PlotStyle


class StyleEditor(QWidget):
    """A field for each thing that is set here, named as in PlotStyle."""

    changed = pyqtSignal(dict)
    """Fields of PlotStyle: those of this form, or all of them when everything is set back."""

    def __init__(self, style: PlotStyle, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._quiet = False
        self._make_looks()
        self._make_axes()
        self._make_boxes()
        self.defaults = QPushButton(tr("Defaults"))
        self.defaults.setToolTip(tr("Set back all looks of the plots, those of the other buttons too"))
        self._fields: dict[str, QWidget] = {
            "statistic": self.statistic,
            "dot_size": self.dot_size,
            "line_width": self.line_width,
            "line_style": self.line_style,
            "font_size": self.font_size,
            "replicas": self.replicas,
            "replica_step": self.replica_step,
            "date_format": self.date_format,
            "time_title": self.time_title,
            "value_title": self.value_title,
            "picture_width": self.picture_width,
            "picture_scale": self.picture_scale,
            "area_range": self.area_range,
            "area_members": self.area_members,
            "connect": self.connect_dots,
            "error_bars": self.error_bars,
            "grid": self.grid,
            "legend": self.legend,
            "random_colours": self.random_colours,
        }
        self._lay_out()
        self.set_style(style)
        for widget in self._fields.values():
            _signal(widget).connect(self._emit)
        self.defaults.clicked.connect(self._set_back)

    # --- making ---

    def _make_looks(self) -> None:
        self.statistic = _choice(("median", tr("Median")), ("mean", tr("Mean")))
        self.dot_size = QSpinBox(minimum=2, maximum=20, suffix=tr(" px"))
        self.line_width = QDoubleSpinBox(minimum=0.5, maximum=6, singleStep=0.5)
        self.line_width.setSuffix(tr(" px"))
        self.line_style = _choice(
            ("solid", tr("Solid")), ("dash", tr("Dashed")), ("dot", tr("Dotted")), ("none", tr("None"))
        )
        self.font_size = QSpinBox(minimum=6, maximum=24, suffix=tr(" pt"))
        self.replicas = QSpinBox(minimum=0, maximum=5)
        self.replica_step = QDoubleSpinBox(maximum=LARGEST_STEP, decimals=1)
        self.replica_step.setSuffix(tr(" mm"))
        self.replica_step.setSpecialValueText(tr("half the wavelength"))
        self.replica_step.setToolTip(tr("0: half the wavelength that the file tells"))

    def _make_axes(self) -> None:
        self.date_format = _choice(
            ("auto", tr("Years and months")),
            ("iso", "2020-01-31"),
            ("dmy", "31.01.2020"),
            ("mdy", "01/31/2020"),
            ("month", tr("Jan 2020")),
            ("year", tr("2020")),
        )
        self.time_title, self.value_title = QLineEdit(), QLineEdit()
        self.time_title.setPlaceholderText(tr("no title"))
        self.value_title.setPlaceholderText(tr("LOS displacement (mm)"))
        for line in (self.time_title, self.value_title):
            line.setToolTip(tr("Title of an axis of the displacement histories"))
            line.setMinimumWidth(line.fontMetrics().horizontalAdvance(f"{self.value_title.placeholderText()}MM"))
        self.picture_width = QSpinBox(minimum=PICTURE_WIDTHS[0], maximum=PICTURE_WIDTHS[1], singleStep=100)
        self.picture_width.setSuffix(tr(" px"))
        self.picture_width.setToolTip(tr("Width at which a picture is laid out: wider makes text and dots smaller"))
        self.picture_scale = QDoubleSpinBox(minimum=PICTURE_SCALES[0], maximum=PICTURE_SCALES[1], singleStep=0.5)
        self.picture_scale.setPrefix("× ")
        self.picture_scale.setToolTip(tr("Pixels of a PNG for one of its layout; it is at least 1200 pixels wide"))
        for spin in (self.picture_width, self.picture_scale, self.replica_step):
            spin.setKeyboardTracking(False)

    def _make_boxes(self) -> None:
        self.area_range = QCheckBox(tr("Areas: band from the lowest to the highest"))
        self.area_members = QCheckBox(tr("Areas: curves of the pixels or points"))
        self.connect_dots = QCheckBox(tr("Line through the dots"))
        self.error_bars = QCheckBox(tr("Error bars"))
        self.grid = QCheckBox(tr("Grid"))
        self.legend = QCheckBox(tr("Legend"))
        self.random_colours = QCheckBox(tr("Random colours for new points"))

    def _lay_out(self) -> None:
        """Two columns: on a small screen one would be too high."""
        left, right = QFormLayout(), QFormLayout()
        for label, widget in (
            (tr("Areas show the"), self.statistic),
            (tr("Dots"), self.dot_size),
            (tr("Lines"), self.line_width),
            (tr("Style of lines"), self.line_style),
            (tr("Text"), self.font_size),
            (tr("Replicas above and below"), self.replicas),
            (tr("Step of the replicas"), self.replica_step),
        ):
            left.addRow(label, widget)
        for box in (self.area_range, self.area_members):
            left.addRow(box)
        for label, widget in (
            (tr("Dates"), self.date_format),
            (tr("Title of time"), self.time_title),
            (tr("Title of values"), self.value_title),
            (tr("Width of pictures"), self.picture_width),
            (tr("Scale of pictures"), self.picture_scale),
        ):
            right.addRow(label, widget)
        for box in (self.connect_dots, self.error_bars, self.grid, self.legend, self.random_colours):
            right.addRow(box)
        columns = QHBoxLayout()
        columns.addLayout(left)
        columns.addSpacing(12)
        columns.addLayout(right)
        whole = QVBoxLayout(self)
        whole.addLayout(columns)
        last = QHBoxLayout()
        last.addStretch(1)
        last.addWidget(self.defaults)
        whole.addLayout(last)

    # --- values ---

    def set_style(self, style: PlotStyle) -> None:
        """Show a style."""
        self._quiet = True
        for name, widget in self._fields.items():
            value = getattr(style, name)
            if isinstance(widget, QCheckBox):
                widget.setChecked(value)
            elif isinstance(widget, QComboBox):
                widget.setCurrentIndex(widget.findData(value))
            elif isinstance(widget, QLineEdit):
                if widget.text() != value:  # the cursor of who types stays
                    widget.setText(value)
            else:
                widget.setValue(value)
        self._quiet = False

    def _emit(self, *_: Any) -> None:
        if not self._quiet:
            self.changed.emit({name: _value(widget) for name, widget in self._fields.items()})

    def _set_back(self) -> None:
        style = PlotStyle()
        self.set_style(style)
        self.changed.emit(asdict(style))


def _choice(*entries: tuple[str, str]) -> QComboBox:
    """A box of (value, text)."""
    box = QComboBox()
    for value, text in entries:
        box.addItem(text, value)
    return box


def _signal(widget: QWidget) -> Any:
    """What a field emits when a person changes it."""
    if isinstance(widget, QCheckBox):
        return widget.toggled
    if isinstance(widget, QComboBox):
        return widget.currentIndexChanged
    return widget.textChanged if isinstance(widget, QLineEdit) else widget.valueChanged


def _value(widget: QWidget) -> Any:
    if isinstance(widget, QCheckBox):
        return widget.isChecked()
    if isinstance(widget, QComboBox):
        return widget.currentData()
    return widget.text().strip() if isinstance(widget, QLineEdit) else widget.value()
