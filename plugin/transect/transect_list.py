# SPDX-License-Identifier: GPL-2.0-or-later
"""The table of transects: colour and number, name, length, middle, lowest and highest value."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QMenu, QWidget

from ...processing_provider.translation import tr
from ..points.point_list import PointList, PointRow
from ..series.series_items import signed
from .transect_items import display_unit, summary_numbers
from .transect_lines import Profile, TransectLine

LONG = 10000.0


class TransectList(PointList):
    """Shows lines and tells what the person wants done with them; the selected one is the focus."""

    focusChanged = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_unit("")
        self.horizontalHeader().setMinimumSectionSize(56)
        self.itemSelectionChanged.connect(self.focusChanged)

    def set_unit(self, unit: str) -> None:
        """Name the columns."""
        self.setHorizontalHeaderLabels([tr("Name"), tr(unit) or tr("Median"), tr("Range"), tr("Length")])
        self.horizontalHeaderItem(1).setToolTip(tr("Median of the values under the line"))
        self.horizontalHeaderItem(2).setToolTip(tr("Lowest and highest value under the line"))

    def show_lines(self, lines: Sequence[TransectLine], profiles: dict[int, Profile]) -> None:
        """Show all lines, those that are not read yet with dashes."""
        known = next((profiles[line.number] for line in lines if line.number in profiles), None)
        self.set_unit(display_unit(known.transect)[0] if known is not None else "")
        self.show_rows([_row(line, profiles.get(line.number)) for line in lines])

    def make_menu(self, number: int) -> QMenu:
        """What can be done with one line."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Zoom to it"), lambda: self.zoomWanted.emit(number))
        menu.addAction(tr("Rename"), lambda: self._edit_name(number))
        menu.addAction(tr("Colour…"), lambda: self._choose_colour(number))
        menu.addAction(tr("Delete"), lambda: self.removed.emit(number))
        return menu


def _row(line: TransectLine, profile: Profile | None) -> PointRow:
    numbers = summary_numbers(profile.transect) if profile is not None else None
    if profile is None or numbers is None:
        return PointRow(line.number, line.title, line.title, line.colour, "–", "–", "–")
    middle, low, high = numbers
    spread = f"{signed(low, 1)} … {signed(high, 1)}"
    length = length_text(profile.transect.length)
    return PointRow(line.number, line.title, line.title, line.colour, length, signed(middle, 1), spread)


def length_text(length: float) -> str:
    """A length in metres or kilometres."""
    return f"{length / 1000:.1f} km" if length >= LONG else f"{length:.0f} m"
