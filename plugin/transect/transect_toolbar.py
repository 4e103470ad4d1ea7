# SPDX-License-Identifier: GPL-2.0-or-later
"""The buttons above the transects: drawing, what is read, between which dates, how wide, what is shown."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QSize, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QDoubleSpinBox, QMenu, QToolBar, QToolButton, QWidget

from ...processing_provider.translation import tr
from ..flow_layout import FlowLayout
from ..icons import icon
from ..map.map_layer import PROPERTY_MAP
from .transect_lines import Quantity

ICON = QSize(20, 20)
WIDEST = 100_000.0
MOST_VISIBLE = 20
EXPORTS = (
    ("csv", "save"),
    ("layer", "layer_points"),
    ("gpkg", "save"),
    ("algorithm", "transect"),
    ("png", "save"),
    ("svg", "save"),
    ("copy_values", "copy"),
    ("copy_picture", "copy"),
)


class TransectToolbar(QWidget):
    """Actions and fields as attributes, and the choices that they stand for. As many lines as the width needs."""

    readingChanged = pyqtSignal()
    """Something else is to be read."""
    drawingChanged = pyqtSignal()
    """The same is to be drawn in another way."""
    exportRequested = pyqtSignal(str)

    def __init__(self, project: QgsProject, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self._heights: Path | None = None
        self._bars = tuple(QToolBar(self) for _ in range(5))
        layout = FlowLayout(self, spacing=0)
        for bar in self._bars:
            bar.setIconSize(ICON)
            layout.addWidget(bar)
        self._bar = self._bars[0]
        self.draw = self._add("draw_line", tr("Draw a line: clicks, right or double click ends, Esc cancels"), True)
        self.fromLayer = self._add("layer_points", tr("Take the lines that are selected in the current layer"))
        self.hold = self._add("hold", tr("Hold on: a new line leaves the others; so does Shift"), True)
        self._bar = self._bars[1]
        self._make_fields()
        self._bar = self._bars[4]
        self.pixels = self._add("dots", tr("All pixels of the swath as dots"), True)
        self.uncertainty = self._add("uncertainty", tr("Uncertainty: one standard deviation to both sides"), True)
        self.image = self._add("time_distance", tr("Displacement over distance and date, of the selected line"), True)
        self.heights_menu = self._add_menu("elevation", tr("Elevation below the profile"))
        self._bar.addSeparator()
        self.resetView = self._add("reset_view", tr("Show everything"))
        self.export_menu = self._add_menu("export", tr("Export"))
        self.removeAll = self._add("delete", tr("Remove all lines"))
        self.uncertainty.setChecked(True)
        self.pixels.setChecked(True)
        self._show_kind()
        self._fill_export()
        self._connect()

    # --- making ---

    def _make_fields(self) -> None:
        self.quantity = QComboBox(self)
        self.quantity.setToolTip(tr("What is read along the lines"))
        self.first, self.second = QComboBox(self), QComboBox(self)
        self.first.setToolTip(tr("Displacement from this date"))
        self.second.setToolTip(tr("Displacement to this date"))
        for box in (self.quantity, self.first, self.second):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            box.setMaxVisibleItems(MOST_VISIBLE)
        self.width_field = QDoubleSpinBox(self)
        self.width_field.setRange(0.0, WIDEST)
        self.width_field.setDecimals(0)
        self.width_field.setSingleStep(100.0)
        self.width_field.setPrefix(tr("swath "))
        self.width_field.setSuffix(tr(" m"))
        self.width_field.setSpecialValueText(tr("no swath"))
        self.width_field.setKeyboardTracking(False)
        self.width_field.setToolTip(tr("Width of the swath: median and quartiles of the pixels across the line"))
        self._bar.addWidget(self.quantity)
        self._bar = self._bars[2]
        self._date_bar = self._bar
        for box in (self.first, self.second):
            self._bar.addWidget(box)
        self._bar = self._bars[3]
        self._bar.addWidget(self.width_field)

    def _connect(self) -> None:
        self.quantity.currentIndexChanged.connect(self._quantity_changed)
        for box in (self.first, self.second):
            box.currentIndexChanged.connect(lambda _index: self.readingChanged.emit())
        self.width_field.valueChanged.connect(lambda _value: self._width_changed())
        self.image.toggled.connect(lambda _on: self.readingChanged.emit())
        for action in (self.pixels, self.uncertainty):
            action.toggled.connect(lambda _on: self.drawingChanged.emit())
        self.heights_menu.aboutToShow.connect(self._fill_heights)

    def _add(self, name: str, tip: str, checkable: bool = False) -> Any:
        action = self._bar.addAction(icon(name), tip.partition(":")[0])
        action.setToolTip(tip)
        action.setCheckable(checkable)
        return action

    def _add_menu(self, name: str, tip: str) -> QMenu:
        button = QToolButton(self)
        button.setIcon(icon(name))
        button.setToolTip(tip)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        button.setMenu(menu)
        self._bar.addWidget(button)
        return menu

    def _fill_export(self) -> None:
        texts = {
            "csv": tr("Values as CSV…"),
            "layer": tr("Lines as layers of the project"),
            "algorithm": tr("Points along the lines, and a table…"),
            "gpkg": tr("Lines as GeoPackage…"),
            "png": tr("Picture as PNG…"),
            "svg": tr("Picture as SVG…"),
            "copy_values": tr("Copy the values"),
            "copy_picture": tr("Copy the picture"),
        }
        for kind, name in EXPORTS:
            action = self.export_menu.addAction(icon(name), texts[kind])
            action.triggered.connect(lambda checked=False, kind=kind: self.exportRequested.emit(kind))

    # --- choices ---

    @property
    def chosen(self) -> Quantity | None:
        """What is read along the lines."""
        return self.quantity.currentData()

    @property
    def period(self) -> tuple[date, date] | None:
        """Between which dates; None for velocity."""
        chosen = self.chosen
        if chosen is None or not chosen.dates:
            return None
        return self.first.currentData(), self.second.currentData()

    @property
    def width_metres(self) -> float:
        """Width of the swath; 0 = none."""
        return self.width_field.value()

    @property
    def heights(self) -> Path | None:
        """File of heights: that of the result unless another was chosen; None = not shown."""
        if self._heights is not None:
            return self._heights if str(self._heights) != "." else None
        return self.chosen.geometry if self.chosen is not None else None

    def set_quantities(self, quantities: Sequence[Quantity]) -> None:
        """Offer other quantities; what was chosen stays when it is still there."""
        old = self.chosen
        self.quantity.blockSignals(True)
        self.quantity.clear()
        for quantity in quantities:
            self.quantity.addItem(quantity.title, quantity)
        self.quantity.blockSignals(False)
        if old is not None:
            self.choose(old.path)
        self._fill_dates()

    def choose(self, path: Path) -> None:
        """Choose the quantity of a file, without a signal."""
        self.quantity.blockSignals(True)
        for number in range(self.quantity.count()):
            if self.quantity.itemData(number).path == path:
                self.quantity.setCurrentIndex(number)
        self.quantity.blockSignals(False)
        self._fill_dates()

    def set_period(self, first: date, second: date) -> None:
        """Choose dates, without a signal; those that the series does not have are ignored."""
        for box, day in ((self.first, first), (self.second, second)):
            box.blockSignals(True)
            box.setCurrentIndex(max(0, box.findText(day.isoformat())))
            box.blockSignals(False)

    def set_heights(self, path: Path | None) -> None:
        """Show other heights: None = those of the result, an empty path = none."""
        self._heights = path
        self.readingChanged.emit()

    @property
    def heights_state(self) -> str | None:
        """What `set_heights` was given, for the project."""
        return None if self._heights is None else str(self._heights)

    def _quantity_changed(self) -> None:
        self._fill_dates()
        self.readingChanged.emit()

    def _width_changed(self) -> None:
        self._show_kind()
        self.readingChanged.emit()

    def _fill_dates(self) -> None:
        """Offer the dates of the series; first and last unless others were chosen that it has, too."""
        chosen = self.chosen
        days = chosen.dates if chosen is not None else ()
        for box, position in ((self.first, 0), (self.second, len(days) - 1)):
            old = box.currentData()
            box.blockSignals(True)
            box.clear()
            for day in days:
                box.addItem(day.isoformat(), day)
            box.setCurrentIndex(days.index(old) if old in days else position)
            box.blockSignals(False)
        self._show_kind()

    def _show_kind(self) -> None:
        """Show the fields that make sense for what is chosen."""
        dated = self.chosen is not None and bool(self.chosen.dates)
        self._date_bar.setVisible(dated)
        self.image.setEnabled(dated)
        self.pixels.setEnabled(self.width_metres > 0)
        self.uncertainty.setEnabled(not dated)

    def _fill_heights(self) -> None:
        """List the result's heights and the rasters of the project."""
        menu = self.heights_menu
        menu.clear()
        of_result = self.chosen.geometry if self.chosen is not None else None
        choices: list[tuple[str, Path | None]] = [(tr("None"), Path())]
        if of_result is not None:
            choices.append((tr("Of the result: {file}").format(file=of_result.name), None))
        for layer in self._project.mapLayers().values():
            file = Path(layer.source())
            if isinstance(layer, QgsRasterLayer) and file.is_file() and not layer.customProperty(PROPERTY_MAP):
                choices.append((tr("Layer {name}").format(name=layer.name()), file))
        for text, path in choices:
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(path == self._heights)
            action.triggered.connect(lambda checked=False, path=path: self.set_heights(path))
