# SPDX-License-Identifier: GPL-2.0-or-later
"""What panels of two parts have in common: the session they follow, the dock's shape, and no work while hidden."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QLabel, QSplitter, QVBoxLayout, QWidget

from .panel_state import parsed, splitter_sizes
from .session import Session

WIDE = 1.6
"""Width over height from which the parts stand beside each other."""


class ShareSplitter(QSplitter):
    """Gives its second part a share of the length, whatever that is, until the person moves the handle."""

    def __init__(self, share: float, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.share = share
        self.by_hand = False
        self.splitterMoved.connect(self._moved)

    def _moved(self, *_: int) -> None:
        self.by_hand = True

    def part(self) -> None:
        """Give the second part its share again."""
        self.by_hand = False
        length = self.width() if self.orientation() == Qt.Orientation.Horizontal else self.height()
        second = round(length * self.share)
        self.setSizes([length - second, second])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self.by_hand:
            self.part()


class SplitPanel(QWidget):
    """Two parts beside each other in a wide dock, below each other in a tall one.

    A child makes its widgets, calls `arrange` and `follow`, and says in `redraw` how it comes to the state of now. It
    asks for that with `refresh`: behind other panels nothing is drawn before it comes to the front.
    """

    second_share = 0.36
    """Of the second part."""

    def __init__(self, session: Session, canvas: QgsMapCanvas, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session, self.canvas = session, canvas
        self.splitter = ShareSplitter(self.second_share, self)
        self.status = QLabel(self)
        self._active = self._closed = False
        self._stale = True
        self._slots: tuple[tuple[Any, Callable[..., None]], ...] = ()

    def arrange(self, toolbar: QWidget, first: QWidget, second: QWidget) -> QVBoxLayout:
        """Put the toolbar above the two parts; gives the layout for what stands below them."""
        for number, part in enumerate((first, second)):
            self.splitter.addWidget(part)
            share = self.second_share if number else 1.0 - self.second_share
            self.splitter.setStretchFactor(number, round(100 * share))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 2, 4, 4)
        layout.setSpacing(3)
        layout.addWidget(toolbar)
        layout.addWidget(self.splitter, 1)
        return layout

    def follow(self, *slots: tuple[Any, Callable[..., None]]) -> None:
        """Connect signals of session and project to slots, until the panel is closed."""
        self._slots = slots
        for signal, slot in slots:
            signal.connect(slot)

    def redraw(self) -> None:
        """Bring everything to the state of now."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Redraw: now in front, otherwise when the panel comes there."""
        self._stale = not self._active
        if self._active:
            self.redraw()

    def activate(self) -> None:
        """The panel came to the front."""
        self._active = True
        if self._stale:
            self.refresh()

    def deactivate(self) -> None:
        """The panel went to the back, or the dock was closed."""
        self._active = False

    def release(self) -> None:
        """Take everything off the canvas and end what runs; called once."""

    def close(self) -> bool:
        """Release everything and let the session go; once is enough."""
        if not self._closed:
            self._closed = True
            self.deactivate()
            self.release()
            for signal, slot in self._slots:
                signal.disconnect(slot)
        return super().close()

    def say(self, sentence: str, warning: bool = False) -> None:
        """Write into the status line."""
        self.status.setText(("⚠ " if warning else "") + sentence)

    @property
    def sizes(self) -> list[int] | None:
        """Of the two parts, for a project; None when the person has not chosen them."""
        return self.splitter.sizes() if self.splitter.by_hand else None

    def restore_sizes(self, stored: Any) -> None:
        """Take what `sizes` gave."""
        sizes = parsed(splitter_sizes, stored, None)
        if sizes is not None:
            self.splitter.setSizes(sizes)
            self.splitter.by_hand = True

    def resizeEvent(self, event: QResizeEvent) -> None:
        wide = self.width() > WIDE * self.height()
        orientation = Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical
        if self.splitter.orientation() != orientation:
            self.splitter.setOrientation(orientation)
            self.splitter.part()
        super().resizeEvent(event)
