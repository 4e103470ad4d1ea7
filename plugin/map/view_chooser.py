# SPDX-License-Identifier: GPL-2.0-or-later
"""The box in which a person chooses what the map shows."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtWidgets import QComboBox, QWidget

from ...processing_provider.translation import tr
from .map_pictures import View


class ViewChooser(QComboBox):
    """Views by their titles, below a line that stands for none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setToolTip(tr("What the layer on the map shows"))

    @property
    def view(self) -> View | None:
        """What is chosen."""
        return self.currentData()

    @property
    def views(self) -> list[View]:
        """What is offered."""
        return [self.itemData(number) for number in range(1, self.count())]

    def offer(self, views: Sequence[View]) -> None:
        """Offer other views; what was chosen stays when there is one of its name."""
        chosen = self.view
        self.clear()
        self.addItem(tr("Choose what to show…"), None)
        for view in views:
            self.addItem(view.title, view)
        self.select(chosen.name if chosen is not None else "")

    def select(self, name: str) -> bool:
        """Choose the view of a name; none, when there is no such view."""
        found = [number for number, view in enumerate(self.views, start=1) if view.name == name]
        self.setCurrentIndex(found[0] if found else 0)
        return bool(found)
