# SPDX-License-Identifier: GPL-2.0-or-later
"""Layers in memory of what the dock holds: points, areas and lines."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsVectorLayer,
)

from ..processing_provider.compat import FieldKind, make_field
from ..processing_provider.translation import tr
from .markers import transform_points
from .targets import Target, make_crs

POINT, LINE, AREA = "Point", "LineString", "Polygon"
NAME = "name"
FIELDS = (("number", FieldKind.INTEGER), (NAME, FieldKind.TEXT))
"""Of points, areas and lines."""
PROPERTY_DRAWN = "insar_workbench/drawn"
Row = tuple[QgsGeometry, list[object]]
"""Shape and attributes of a feature."""


def make_shape(kind: str, vertices: Sequence[tuple[float, float]]) -> QgsGeometry:
    """A point, a line or an area."""
    points = [QgsPointXY(x, y) for x, y in vertices]
    if kind == POINT:
        return QgsGeometry.fromPointXY(points[0])
    return QgsGeometry.fromPolylineXY(points) if kind == LINE else QgsGeometry.fromPolygonXY([[*points, points[0]]])


def make_layer(
    kind: str,
    title: str,
    fields: Sequence[tuple[str, FieldKind]],
    crs: QgsCoordinateReferenceSystem,
    rows: Sequence[Row],
) -> QgsVectorLayer:
    """A layer in memory."""
    layer = QgsVectorLayer(kind, title, "memory")
    layer.setCrs(crs)
    layer.dataProvider().addAttributes([make_field(name, column) for name, column in fields])
    layer.updateFields()
    _fill(layer, rows)
    return layer


def _fill(layer: QgsVectorLayer, rows: Sequence[Row]) -> None:
    features = []
    for geometry, values in rows:
        feature = QgsFeature(layer.fields())
        feature.setGeometry(geometry)
        feature.setAttributes(values)
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()


def drawn_layer(project: QgsProject, kind: str, targets: Sequence[Target]) -> str:
    """Identifier of the layer that has points, areas or lines of the dock, for algorithms; empty when there are none.

    It is made when it is first asked for, and gets what is drawn by then each time. The map does not show it: there are
    the markers of the dock.
    """
    if not targets:
        return ""
    crs = make_crs(targets[0].crs)
    placed = [(target, transform_points(target.vertices, make_crs(target.crs), crs)) for target in targets]
    rows = [(make_shape(kind, vertices), [target.number, target.title]) for target, vertices in placed if vertices]
    for layer in project.mapLayers().values():
        # one that was saved, or is being edited, has become the person's own
        ours = layer.customProperty(PROPERTY_DRAWN) == kind and layer.providerType() == "memory"
        if ours and not layer.isEditable():
            layer.dataProvider().truncate()
            layer.setCrs(crs)
            _fill(layer, rows)
            return str(layer.id())
    titles = {POINT: tr("Points of the dock"), AREA: tr("Areas of the dock"), LINE: tr("Lines of the dock")}
    layer = make_layer(kind, titles[kind], FIELDS, crs, rows)
    layer.setCustomProperty(PROPERTY_DRAWN, kind)
    project.addMapLayer(layer, False)
    project.layerTreeRoot().insertLayer(0, layer).setItemVisibilityChecked(False)
    return str(layer.id())
