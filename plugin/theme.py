# SPDX-License-Identifier: GPL-2.0-or-later
"""Colours of text and background that fit the theme of QGIS, whether it is a palette or a style sheet."""

from __future__ import annotations

from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtWidgets import QLabel, QWidget

LIGHT_GROUND, DARK_GROUND = "#ffffff", "#2b2b2b"
LEAST_CONTRAST = 80
"""Difference in lightness (0 to 255) from which text is readable."""


def theme_colours(widget: QWidget) -> tuple[QColor, QColor]:
    """Text and background colour of plots inside a widget.

    The dark themes of QGIS are style sheets: they make backgrounds transparent and give their text colour to labels,
    but not to the palette of other widgets.
    """
    label = QLabel(widget)
    label.ensurePolished()
    text = label.palette().color(QPalette.ColorRole.WindowText)
    label.setParent(None)
    label.deleteLater()
    background = widget.palette().color(QPalette.ColorRole.Base)
    if background.alpha() < 255 or abs(text.lightness() - background.lightness()) < LEAST_CONTRAST:
        background = QColor(DARK_GROUND if text.lightness() > 127 else LIGHT_GROUND)
    return text, background
