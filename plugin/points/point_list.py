# SPDX-License-Identifier: GPL-2.0-or-later
"""The table of points and areas: colour and number, name, place, rate, temporal coherence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from qgis.PyQt.QtCore import QPoint, Qt, pyqtSignal
from qgis.PyQt.QtGui import QBrush, QColor, QIcon, QPainter, QPixmap
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QColorDialog,
    QHeaderView,
    QMenu,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from ...processing_provider.translation import tr

NAME, RATE, COHERENCE, PLACE = range(4)
NUMBER_ROLE = int(Qt.ItemDataRole.UserRole)
LABEL_ROLE = NUMBER_ROLE + 1
FIXED = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
ICON_SIZE = 20


@dataclass(frozen=True)
class PointRow:
    """One line of the table; all texts are ready to show.

    Attributes
    ----------
    name : str
        What the person may change.
    label : str
        What is shown of it: the name, and the file where there are several.
    """

    number: int
    name: str
    label: str
    colour: str
    place: str
    rate: str
    coherence: str
    tip: str = ""


class NameItem(QTableWidgetItem):
    """A cell that shows a label, and gives the name alone to whoever edits it."""

    def data(self, role: int) -> Any:
        return super().data(LABEL_ROLE if role == int(Qt.ItemDataRole.DisplayRole) else role)


class PointList(QTableWidget):
    """Shows rows and tells what the person wants done with them."""

    renamed = pyqtSignal(int, str)
    recoloured = pyqtSignal(int, str)
    removed = pyqtSignal(int)
    referenceWanted = pyqtSignal(int)
    zoomWanted = pyqtSignal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 4, parent)
        self._shown: tuple[PointRow, ...] = ()
        self.setHorizontalHeaderLabels([tr("Name"), tr("mm/year"), tr("Coh."), tr("x, y")])
        self.horizontalHeaderItem(RATE).setToolTip(tr("Rate and its standard deviation"))
        self.horizontalHeaderItem(COHERENCE).setToolTip(tr("Temporal coherence"))
        self.verticalHeader().setVisible(False)
        self.verticalHeader().setDefaultSectionSize(24)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setShowGrid(False)
        self.setWordWrap(False)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setMinimumSectionSize(48)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._open_menu)
        self.itemChanged.connect(self._item_changed)
        self.cellDoubleClicked.connect(self._double_clicked)

    def show_rows(self, rows: Sequence[PointRow]) -> None:
        """Show exactly these rows; the selection stays."""
        selected, before = set(self.selected_numbers()), self.numbers()
        self.blockSignals(True)  # this is not the person's renaming
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)  # widths are found once, not for each cell
        self.setRowCount(len(rows))
        for line, row in enumerate(rows):
            if line >= len(self._shown) or self._shown[line] != row:
                self._fill(line, row)
        self._shown = tuple(rows)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.blockSignals(False)
        if before != self.numbers():
            self.clearSelection()
            for line, row in enumerate(rows):
                for column in range(self.columnCount()):
                    self.item(line, column).setSelected(row.number in selected)

    def _fill(self, line: int, row: PointRow) -> None:
        """Write one row."""
        name = self._item(line, NAME)
        name.setData(Qt.ItemDataRole.EditRole, row.name)
        name.setData(LABEL_ROLE, row.label)
        name.setFlags(FIXED | Qt.ItemFlag.ItemIsEditable if row.number else FIXED)
        name.setIcon(number_icon(row.number, row.colour))
        name.setData(NUMBER_ROLE, row.number)
        for column, text in ((PLACE, row.place), (RATE, row.rate), (COHERENCE, row.coherence)):
            self._item(line, column).setText(text)
            self._item(line, column).setToolTip(row.tip)

    def _item(self, line: int, column: int) -> QTableWidgetItem:
        """The item of a cell. Items are kept: one may be telling its change just now."""
        item = self.item(line, column)
        if item is None:
            item = NameItem() if column == NAME else QTableWidgetItem()
            item.setFlags(FIXED)
            if column in (RATE, COHERENCE):
                item.setTextAlignment(int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter))
            self.setItem(line, column, item)
        return item

    def numbers(self) -> list[int]:
        """Number of each row."""
        return [int(self.item(row, NAME).data(NUMBER_ROLE)) for row in range(self.rowCount())]

    def selected_numbers(self) -> list[int]:
        """Numbers of the selected rows."""
        rows = sorted({index.row() for index in self.selectedIndexes()})
        return [int(self.item(row, NAME).data(NUMBER_ROLE)) for row in rows]

    def keyPressEvent(self, event: object) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._remove_selected()
        else:
            super().keyPressEvent(event)

    def _remove_selected(self) -> None:
        for number in self.selected_numbers():
            self.removed.emit(number)

    def _item_changed(self, item: QTableWidgetItem) -> None:
        if item.column() == NAME:
            self._shown = ()  # what was typed may not be what is shown in the end
            self.renamed.emit(int(item.data(NUMBER_ROLE)), str(item.data(Qt.ItemDataRole.EditRole)).strip())

    def _double_clicked(self, row: int, column: int) -> None:
        if column != NAME:
            self.zoomWanted.emit(int(self.item(row, NAME).data(NUMBER_ROLE)))

    def _open_menu(self, position: QPoint) -> None:
        item = self.itemAt(position)
        if item is None:
            return
        number = int(self.item(item.row(), NAME).data(NUMBER_ROLE))
        self.make_menu(number).exec(self.viewport().mapToGlobal(position))

    def make_menu(self, number: int) -> QMenu:
        """What can be done with one row."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Zoom to it"), lambda: self.zoomWanted.emit(number))
        if number:
            menu.addAction(tr("Rename"), lambda: self._edit_name(number))
            menu.addAction(tr("Colour…"), lambda: self._choose_colour(number))
            menu.addAction(tr("Use as reference"), lambda: self.referenceWanted.emit(number))
            menu.addAction(tr("Delete"), lambda: self.removed.emit(number))
        else:
            menu.addAction(tr("Back to the reference of the file"), lambda: self.removed.emit(0))
        return menu

    def _row_of(self, number: int) -> int:
        return next(r for r in range(self.rowCount()) if self.item(r, NAME).data(NUMBER_ROLE) == number)

    def _edit_name(self, number: int) -> None:
        self.editItem(self.item(self._row_of(number), NAME))

    def _choose_colour(self, number: int) -> None:
        colour = QColorDialog.getColor(QColor(), self, tr("Colour of the curve and its marker"))
        if colour.isValid():
            self.recoloured.emit(number, colour.name())


def number_icon(number: int, colour: str) -> QIcon:
    """The marker of the map as an icon."""
    pixmap = QPixmap(ICON_SIZE, ICON_SIZE)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(QColor(colour)))
    if number:
        painter.drawEllipse(1, 1, ICON_SIZE - 2, ICON_SIZE - 2)
    else:
        painter.drawRect(1, 1, ICON_SIZE - 2, ICON_SIZE - 2)
    painter.setPen(QColor("white"))
    font = painter.font()
    font.setBold(True)
    font.setPixelSize(11)
    painter.setFont(font)
    painter.drawText(pixmap.rect(), int(Qt.AlignmentFlag.AlignCenter), str(number) if number else "R")
    painter.end()
    return QIcon(pixmap)
