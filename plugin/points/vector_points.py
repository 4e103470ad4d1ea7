# SPDX-License-Identifier: GPL-2.0-or-later
"""Points and polygons from vector layers of the project."""

from __future__ import annotations

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsMapLayer,
    QgsPointXY,
    QgsRectangle,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ...core.errors import InsarError
from ...processing_provider.translation import tr
from ..markers import Vertices, transform_points
from ..sources import crs_of
from .point_layer import PointLayer

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
            if part.isEmpty():
                continue
            if part.type() == kinds[0]:
                vertices: Vertices = ((part.asPoint().x(), part.asPoint().y()),)
            else:
                vertices = tuple((point.x(), point.y()) for point in part.asPolygon()[0][:-1])
            moved = transform_points(vertices, layer.crs(), crs)
            if moved is not None:
                shapes.append(moved)
    return shapes


def nearest_point(
    source: PointLayer, place: tuple[float, float], reach: float, crs: QgsCoordinateReferenceSystem
) -> tuple[float, float] | None:
    """The point of a layer nearest to a place, all in `crs`; None when there is none within `reach`."""
    x, y = place
    ours = crs_of(source)
    corners = [(x - reach, y - reach), (x + reach, y - reach), (x - reach, y + reach), (x + reach, y + reach)]
    moved = transform_points([place, *corners], crs, ours)
    if moved is None:
        return None
    xs, ys = [corner[0] for corner in moved[1:]], [corner[1] for corner in moved[1:]]
    try:
        found = source.nearest(QgsPointXY(*moved[0]), QgsRectangle(min(xs), min(ys), max(xs), max(ys)))
    except InsarError:  # the layer is gone; the history says so
        return None
    back = transform_points([(found.x(), found.y())], ours, crs) if found is not None else None
    return back[0] if back else None
