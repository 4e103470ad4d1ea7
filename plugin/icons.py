# SPDX-License-Identifier: GPL-2.0-or-later
"""Icons by name."""

from __future__ import annotations

from qgis.PyQt.QtGui import QIcon

from ..processing_provider.algorithm import ICONS


def icon(name: str) -> QIcon:
    """The icon `icons/<name>.svg`."""
    return QIcon(str(ICONS / f"{name}.svg"))
