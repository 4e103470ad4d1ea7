# SPDX-License-Identifier: GPL-2.0-or-later
"""Pages of a print layout that fill from the top: texts, pictures and tables below each other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qgis.core import (
    QgsLayoutFrame,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemManualTable,
    QgsLayoutItemPage,
    QgsLayoutItemPicture,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsPrintLayout,
    QgsTableCell,
    QgsTextFormat,
)
from qgis.PyQt.QtCore import QBuffer, QIODevice, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFont, QFontMetricsF, QImage

from ...processing_provider.compat import set_label_format
from ...processing_provider.translation import tr

WIDTH, HEIGHT, MARGIN = 210.0, 297.0, 12.0
"""A4, millimetres."""
INNER = WIDTH - 2 * MARGIN
GAP = 3.0
POINT = 25.4 / 72.0
"""Millimetres."""
FINE = 40
"""Pixels for a millimetre when texts are measured."""
SPARE = 1.04
"""Of the height of a text: printers break lines a little differently."""
TITLE, HEADING, BODY, SMALL = 18.0, 11.0, 9.0, 8.0
"""Sizes of text, points."""
GRID, CELL_MARGIN, ROW_HEIGHT = 0.1, 0.8, 3.6
"""Of tables, millimetres."""
ROWS = 40
"""Of a table on one page."""


@dataclass(frozen=True)
class Column:
    """Of a table: title, and its share of the width."""

    title: str
    share: float


@dataclass(frozen=True)
class Cell:
    """Of a table: text, and a colour behind it (empty = none)."""

    text: str
    colour: str = ""


def text_format(size: float, bold: bool = False, colour: str = "#222222") -> QgsTextFormat:
    """How a text looks: size in points."""
    format_ = QgsTextFormat()
    font = QFont()
    font.setBold(bold)
    format_.setFont(font)
    format_.setSize(size)
    format_.setColor(QColor(colour))
    return format_


def text_height(text: str, size: float, width: float, bold: bool = False) -> float:
    """Millimetres that a text needs when its lines are broken at a width in millimetres; size in points."""
    font = QFont()
    font.setBold(bold)
    font.setPixelSize(round(size * POINT * FINE))
    box = QRectF(0.0, 0.0, width * FINE / SPARE, 1e6)
    flags = int(Qt.AlignmentFlag.AlignLeft) | int(Qt.TextFlag.TextWordWrap)
    return SPARE * QFontMetricsF(font).boundingRect(box, flags, text).height() / FINE + 0.5


def readable_on(colour: str) -> str:
    """Black or white."""
    return "#000000" if QColor(colour).lightness() > 150 else "#ffffff"


def embedded(image: QImage) -> str:
    """An image as the path of a picture that holds it, so that the project needs no other file."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return "base64:" + bytes(buffer.data().toBase64()).decode("ascii")


class Pages:
    """Puts items below each other. `y` is where the next one begins, on page `page`."""

    def __init__(self, layout: QgsPrintLayout) -> None:
        self.layout = layout
        layout.initializeDefaults()
        self.page, self.y = 0, MARGIN
        layout.pageCollection().page(0).setPageSize("A4", QgsLayoutItemPage.Orientation.Portrait)

    @property
    def room(self) -> float:
        """Height that is left on the page."""
        return HEIGHT - MARGIN - self.y

    def turn(self) -> None:
        """Go on at the top of a new page."""
        page = QgsLayoutItemPage(self.layout)
        page.setPageSize("A4", QgsLayoutItemPage.Orientation.Portrait)
        self.layout.pageCollection().addPage(page)
        self.page, self.y = self.page + 1, MARGIN

    def place(
        self, item: QgsLayoutItem, height: float, width: float = INNER, x: float = 0.0, after: float = GAP
    ) -> None:
        """Put an item into the column, on a new page when it does not fit; x from the left margin."""
        if height > self.room and self.y > MARGIN:
            self.turn()
        self.put(item, x, self.y, width, height)
        self.y += height + after

    def put(self, item: QgsLayoutItem, x: float, y: float, width: float, height: float) -> None:
        """Put an item anywhere on the page; x from the left margin."""
        if not isinstance(item, QgsLayoutFrame):
            self.layout.addLayoutItem(item)
        item.attemptResize(QgsLayoutSize(width, height))
        item.attemptMove(QgsLayoutPoint(MARGIN + x, y), True, False, self.page)

    def label(self, name: str, text: str, size: float = BODY, bold: bool = False) -> QgsLayoutItemLabel:
        """A text that is not placed yet."""
        label = QgsLayoutItemLabel(self.layout)
        label.setId(name)
        label.setText(text)
        label.setHAlign(Qt.AlignmentFlag.AlignLeft)
        set_label_format(label, text_format(size, bold))
        label.setMarginX(0.0)
        label.setMarginY(0.0)
        return label

    def text(self, name: str, text: str, size: float = BODY, bold: bool = False, after: float = GAP) -> None:
        """A paragraph of the whole width."""
        self.place(self.label(name, text, size, bold), text_height(text, size, INNER, bold), after=after)

    def heading(self, name: str, text: str, needed: float) -> None:
        """A heading that stays with at least `needed` millimetres of what follows."""
        height = text_height(text, HEADING, INNER, bold=True)
        if height + 1.0 + needed > self.room and self.y > MARGIN:
            self.turn()
        self.text(name, text, HEADING, bold=True, after=1.0)

    def picture(self, name: str, image: QImage) -> None:
        """A picture of the whole width, as high as it is."""
        item = QgsLayoutItemPicture(self.layout)
        item.setId(name)
        item.setPicturePath(embedded(image), QgsLayoutItemPicture.Format.FormatRaster)
        self.place(item, picture_height(image))

    def table(self, name: str, columns: Sequence[Column], rows: Sequence[Sequence[Cell]]) -> None:
        """A table of the whole width; a long one goes on on the next page, with its head."""
        for start in range(0, len(rows), ROWS):
            part = rows[start : start + ROWS]
            frame = make_table(self.layout, columns, part).frame(0)
            frame.setId(name)
            self.place(frame, table_height(len(part)))


def picture_height(image: QImage) -> float:
    """Of a picture of the whole width, millimetres."""
    return INNER * image.height() / image.width()


def table_height(rows: int) -> float:
    """Of a table with a head, millimetres; a frame that is not a little higher loses the last row."""
    return (rows + 1) * (ROW_HEIGHT + 2 * CELL_MARGIN + GRID) + 3 * GRID


def make_table(
    layout: QgsPrintLayout, columns: Sequence[Column], rows: Sequence[Sequence[Cell]]
) -> QgsLayoutItemManualTable:
    """A table with a head, in the layout, in a frame that has no place yet."""
    table = QgsLayoutItemManualTable.create(layout)
    layout.addMultiFrame(table)
    table.setContentTextFormat(text_format(SMALL))
    table.setHeaderMode(QgsLayoutItemManualTable.HeaderMode.NoHeaders)  # the head is the first row
    table.setGridColor(QColor("#bbbbbb"))
    table.setGridStrokeWidth(GRID)
    table.setCellMargin(CELL_MARGIN)
    head = [_cell(Cell(tr(column.title)), bold=True) for column in columns]
    table.setTableContents([head, *([_cell(cell) for cell in row] for row in rows)])
    inner = INNER - (len(columns) + 1) * GRID - 2 * len(columns) * CELL_MARGIN
    table.setRowHeights([ROW_HEIGHT] * (len(rows) + 1))
    table.setColumnWidths([inner * column.share for column in columns])
    frame = QgsLayoutFrame(layout, table)
    table.addFrame(frame)
    table.refresh()
    return table


def _cell(cell: Cell, bold: bool = False) -> QgsTableCell:
    made = QgsTableCell(cell.text)
    made.setTextFormat(text_format(SMALL, bold, readable_on(cell.colour) if cell.colour else "#222222"))
    if cell.colour:
        made.setBackgroundColor(QColor(cell.colour))
    return made
