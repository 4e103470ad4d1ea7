# SPDX-License-Identifier: GPL-2.0-or-later
"""The only place that asks which version of QGIS or Qt this is."""

from __future__ import annotations

from enum import Enum

from qgis.core import Qgis, QgsField, QgsWkbTypes
from qgis.PyQt import QtCore

NO_GEOMETRY = Qgis.WkbType.NoGeometry if hasattr(Qgis, "WkbType") else QgsWkbTypes.Type.NoGeometry
"""The geometry type of a table; Qgis.WkbType came with QGIS 3.30."""


class FieldKind(Enum):
    """Types of table columns: their names in QMetaType (QGIS 3.38 and later) and in QVariant (before)."""

    TEXT = ("QString", "String")
    DATE = ("QDate", "Date")
    INTEGER = ("Int", "Int")
    NUMBER = ("Double", "Double")
    FLAG = ("Bool", "Bool")


def make_field(name: str, kind: FieldKind) -> QgsField:
    """Make a column of a table."""
    new, old = kind.value
    if Qgis.QGIS_VERSION_INT >= 33800:
        return QgsField(name, getattr(QtCore.QMetaType.Type, new))
    return QgsField(name, getattr(QtCore.QVariant, old))
