# SPDX-License-Identifier: GPL-2.0-or-later
"""Points and polygons from a vector layer of the project."""

from __future__ import annotations

from qgis.core import QgsCoordinateReferenceSystem, QgsMapLayer, QgsVectorLayer, QgsWkbTypes

from ..core.errors import InsarError
from ..processing_provider.algorithm import tr
from .markers import Vertices, transform_points

MOST = 100
"""More curves nobody can tell apart."""


def selected_shapes(layer: QgsMapLayer | None, crs: QgsCoordinateReferenceSystem) -> list[Vertices]:
    """Points and outer rings of polygons in `crs`: of the selected features, or of all of a small layer.

    Raises
    ------
    InsarError
        When the layer has none, or too many.
    """
    kinds = (QgsWkbTypes.GeometryType.PointGeometry, QgsWkbTypes.GeometryType.PolygonGeometry)
    if not isinstance(layer, QgsVectorLayer) or layer.geometryType() not in kinds:
        raise InsarError(tr("Make a layer of points or polygons the current one in the list of layers."))
    count = layer.selectedFeatureCount() or layer.featureCount()
    if not 0 < count <= MOST:
        raise InsarError(
            tr("{layer} gives {count} features; select 1 to {most} of them.").format(
                layer=layer.name(), count=count, most=MOST
            )
        )
    features = layer.getSelectedFeatures() if layer.selectedFeatureCount() else layer.getFeatures()
    shapes = []
    for feature in features:
        geometry = feature.geometry()
        for part in [] if geometry.isNull() else geometry.asGeometryCollection():
            if part.type() == kinds[0]:
                vertices: Vertices = ((part.asPoint().x(), part.asPoint().y()),)
            else:
                vertices = tuple((point.x(), point.y()) for point in part.asPolygon()[0][:-1])
            moved = transform_points(vertices, layer.crs(), crs)
            if moved is not None:
                shapes.append(moved)
    return shapes
