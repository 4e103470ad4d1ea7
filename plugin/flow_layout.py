# SPDX-License-Identifier: GPL-2.0-or-later
"""A layout that breaks into lines as text does, so that a narrow dock shows every control."""

from __future__ import annotations

from qgis.PyQt.QtCore import QPoint, QRect, QSize, Qt
from qgis.PyQt.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Items from left to right in as many lines as the width needs; what is left of a line goes to expanding items."""

    def __init__(self, parent: QWidget | None = None, spacing: int = 8) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        shown = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = sum(size.width() for size in shown) + self.spacing() * max(0, len(shown) - 1)
        return QSize(width, max((size.height() for size in shown), default=0))

    def minimumSize(self) -> QSize:
        shown = [item.minimumSize() for item in self._items if not item.isEmpty()]
        return QSize(max((s.width() for s in shown), default=0), max((s.height() for s in shown), default=0))

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, int]]]:
        """Items of each line with their widths."""
        lines: list[list[tuple[QLayoutItem, int]]] = []
        used = width + 1
        for item in self._items:
            if item.isEmpty():
                continue
            wanted = min(item.sizeHint().width(), width)
            if not lines or used + self.spacing() + wanted > width:
                lines.append([])
                used = -self.spacing()
            lines[-1].append((item, wanted))
            used += self.spacing() + wanted
        return lines

    def _arrange(self, rect: QRect, move: bool) -> int:
        """Height that the items need; with `move` they are put there."""
        y = rect.top()
        for line in self._lines(rect.width()):
            left = rect.width() - sum(width for _, width in line) - self.spacing() * (len(line) - 1)
            growing = [item for item, _ in line if item.expandingDirections() & Qt.Orientation.Horizontal]
            sizes = []
            for item, width in line:
                width += left // len(growing) if item in growing else 0
                height = item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
                sizes.append((item, width, height))
            tallest = max(height for _, _, height in sizes)
            x = rect.left()
            for item, width, height in sizes:
                if move:
                    item.setGeometry(QRect(QPoint(x, y + (tallest - height) // 2), QSize(width, height)))
                x += width + self.spacing()
            y += tallest + self.spacing() // 2
        return max(0, y - self.spacing() // 2 - rect.top())
