# SPDX-License-Identifier: GPL-2.0-or-later
"""The only place that asks which version of QGIS or Qt this is."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from typing import Any

from qgis.core import (
    Qgis,
    QgsDateTimeRange,
    QgsFeatureSource,
    QgsField,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLegendStyle,
    QgsRasterLayer,
    QgsSingleBandPseudoColorRenderer,
    QgsTemporalNavigationObject,
    QgsTextFormat,
    QgsUnitTypes,
    QgsWkbTypes,
)
from qgis.PyQt import QtCore
from qgis.PyQt.QtGui import QFont

NO_GEOMETRY = Qgis.WkbType.NoGeometry if hasattr(Qgis, "WkbType") else QgsWkbTypes.Type.NoGeometry
"""The geometry type of a table; Qgis.WkbType came with QGIS 3.30."""

MULTI_POLYGON = Qgis.WkbType.MultiPolygon if hasattr(Qgis, "WkbType") else QgsWkbTypes.Type.MultiPolygon
"""The geometry type of areas."""

POINT = Qgis.WkbType.Point if hasattr(Qgis, "WkbType") else QgsWkbTypes.Type.Point
"""The geometry type of places."""

NavigationMode = (
    Qgis.TemporalNavigationMode
    if hasattr(Qgis, "TemporalNavigationMode")
    else QgsTemporalNavigationObject.NavigationMode
)
"""What the temporal controller does; moved to Qgis with QGIS 3.36."""

IRREGULAR_STEP = (
    Qgis.TemporalUnit.IrregularStep
    if hasattr(Qgis, "TemporalUnit")
    else QgsUnitTypes.TemporalUnit.TemporalIrregularStep
)
"""The unit of frames that follow given ranges of time; Qgis.TemporalUnit came with QGIS 3.30."""

NO_SPATIAL_INDEX = (
    Qgis.SpatialIndexPresence.NotPresent
    if hasattr(Qgis, "SpatialIndexPresence")
    else QgsFeatureSource.SpatialIndexPresence.SpatialIndexNotPresent
)
"""What a layer says that finds features by passing all; moved to Qgis with QGIS 3.36."""

HAS_BAND_RANGES = Qgis.QGIS_VERSION_INT >= 33800
"""Whether a raster layer can have a range of time for each of its bands."""


class FieldKind(Enum):
    """Types of table columns: their names in QMetaType (QGIS 3.38 and later) and in QVariant (before)."""

    TEXT = ("QString", "String")
    DATE = ("QDate", "Date")
    INTEGER = ("Int", "Int")
    NUMBER = ("Double", "Double")
    FLAG = ("Bool", "Bool")


def enum_number(value: Any) -> int:
    """The number of a member of a Qt enumeration, which is an int in Qt 5 and an Enum in Qt 6."""
    return int(getattr(value, "value", value))


def make_field(name: str, kind: FieldKind) -> QgsField:
    """Make a column of a table."""
    new, old = kind.value
    if Qgis.QGIS_VERSION_INT >= 33800:
        return QgsField(name, getattr(QtCore.QMetaType.Type, new))
    return QgsField(name, getattr(QtCore.QVariant, old))


def set_band_ranges(layer: QgsRasterLayer, ranges: Sequence[QgsDateTimeRange]) -> None:
    """Let the temporal controller choose among the bands of a layer; nothing before QGIS 3.38. Empty: no longer."""
    if not HAS_BAND_RANGES:
        return
    properties = layer.temporalProperties()
    if ranges:
        properties.setFixedRangePerBand(dict(enumerate(ranges, start=1)))
        properties.setMode(Qgis.RasterTemporalMode.FixedRangePerBand)
    properties.setIsActive(bool(ranges))


def set_band(renderer: QgsSingleBandPseudoColorRenderer, band: int) -> None:
    """Show another band; the method was renamed with QGIS 3.38."""
    if hasattr(renderer, "setInputBand"):
        renderer.setInputBand(band)
    else:
        renderer.setBand(band)


def set_label_format(label: QgsLayoutItemLabel, text_format: QgsTextFormat) -> None:
    """Give a label of a layout its font, size and colour; before QGIS 3.24 it took them one by one."""
    if hasattr(label, "setTextFormat"):
        label.setTextFormat(text_format)
        return
    label.setFont(_font(text_format))
    label.setFontColor(text_format.color())


def set_legend_format(legend: QgsLayoutItemLegend, style: QgsLegendStyle.Style, text_format: QgsTextFormat) -> None:
    """Give one kind of text of a legend its font and size; before QGIS 3.30 it took a font."""
    if hasattr(QgsLegendStyle, "setTextFormat"):
        changed = legend.style(style)
        changed.setTextFormat(text_format)
        legend.setStyle(style, changed)
        return
    legend.setStyleFont(style, _font(text_format))


def _font(text_format: QgsTextFormat) -> QFont:
    font = QFont(text_format.font())
    font.setPointSizeF(text_format.size())
    return font
