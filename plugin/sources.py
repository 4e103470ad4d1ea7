# SPDX-License-Identifier: GPL-2.0-or-later
"""Where histories come from: a time series file, or a layer of points with a field for each date.

Both answer the same questions, so that curves need not know which they are of.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsMapLayer,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ..core.errors import InsarError
from ..core.history import History, area_history, point_history, product_value
from ..core.progress import Progress
from ..core.results import ResultSet
from ..core.series import DisplacementSeries
from ..core.vector_series import VectorLayout, feature_history, features_history, number, recognise
from ..processing_provider.algorithm import tr
from .markers import Vertices
from .targets import Target, make_crs

MOST_FEATURES = 3000
"""Of an area with more points, so many are read."""
NEAR_SHARE = 1e-8
"""A point of a layer is found again within this share of its coordinates: centimetres."""


@dataclass(frozen=True)
class Source:
    """One time series file."""

    series: DisplacementSeries
    results: ResultSet
    shown: bool
    symbol: str

    @property
    def path(self) -> Path:
        """The file."""
        return self.series.path

    @property
    def key(self) -> str:
        """What tells it from all others."""
        return str(self.path)

    @property
    def folder(self) -> str:
        """Name of the folder."""
        return self.results.title

    @property
    def name(self) -> str:
        """Name of the file."""
        return self.path.stem

    @property
    def title(self) -> str:
        """Name for lists: folder and file."""
        return f"{self.folder}: {self.name}" if self.folder else self.name

    @property
    def dates(self) -> tuple[date, ...]:
        """The acquisitions."""
        return self.series.dates

    @property
    def crs_wkt(self) -> str:
        """Coordinate system of the data."""
        return self.series.grid.crs_wkt

    @property
    def wavelength(self) -> float | None:
        """Of the radar, metres; None when the file does not say."""
        value = self.series.metadata.number("WAVELENGTH")
        return value if value else None

    def cost(self, target: Target) -> int:
        """About how many displacements a history is made of."""
        vertices = _placed(target, self.crs_wkt, self.path.name)
        grid = self.series.grid
        xs, ys = [x for x, _ in vertices], [y for _, y in vertices]
        pixels = ((max(xs) - min(xs)) / abs(grid.dx) + 1) * ((max(ys) - min(ys)) / abs(grid.dy) + 1)
        return int(min(pixels, grid.rows * grid.cols) * len(self.dates))

    def history(self, target: Target, statistic: str, progress: Progress | None = None) -> History:
        """History of a target; see core.

        Raises
        ------
        InsarError
            When the file cannot be read.
        """
        vertices = _placed(target, self.crs_wkt, self.path.name)
        if target.is_area:
            return area_history(self.series, vertices, statistic, progress)
        return point_history(self.series, *vertices[0])

    def coherence(self, target: Target) -> float | None:
        """Temporal coherence at a point, None when it is not known."""
        path = self.results.temporal_coherence
        if path is None or target.is_area:
            return None
        try:
            return product_value(path, *_placed(target, self.crs_wkt, path.name)[0])
        except InsarError:  # a file of another kind: the table shows a dash
            return None


@dataclass(frozen=True)
class PointLayer:
    """A vector layer of points, looked up in the project each time: a layer may be removed at any moment."""

    project: QgsProject
    layer_id: str
    layout: VectorLayout
    name: str
    crs_wkt: str
    shown: bool
    symbol: str

    folder = ""
    wavelength = None

    @property
    def key(self) -> str:
        """What tells it from all others."""
        return self.layer_id

    @property
    def title(self) -> str:
        """Name for lists."""
        return self.name

    @property
    def dates(self) -> tuple[date, ...]:
        """The acquisitions."""
        return self.layout.dates

    def layer(self) -> QgsVectorLayer:
        """The layer.

        Raises
        ------
        InsarError
            When it is gone.
        """
        layer = self.project.mapLayer(self.layer_id)
        if layer is None or not layer.isValid():
            raise InsarError(tr("The layer {name} is no longer in the project.").format(name=self.name))
        return layer

    def nearest(self, place: QgsPointXY, box: QgsRectangle) -> QgsPointXY | None:
        """The point of the layer nearest to a place among those in a box; both in coordinates of the layer."""
        request = QgsFeatureRequest().setFilterRect(box).setNoAttributes()
        best, best_distance = None, float("inf")
        for feature in self.layer().getFeatures(request):
            point = _point(feature)
            if point is not None and box.contains(point) and point.sqrDist(place) < best_distance:
                best, best_distance = point, point.sqrDist(place)
        return best

    def cost(self, target: Target) -> int:
        """A layer can be read on the main thread alone, and only so many features are."""
        return 0

    def history(self, target: Target, statistic: str, progress: Progress | None = None) -> History:
        """History of the feature at a point, or of the features in an area.

        Raises
        ------
        InsarError
            When the layer is gone.
        """
        features = self._features(target)
        if target.is_area:
            return features_history(self.layout, features, statistic)
        return feature_history(self.layout, next(features, {}))

    def coherence(self, target: Target) -> float | None:
        """What the feature at a point says, None when it does not."""
        if target.is_area or not self.layout.coherence:
            return None
        value = number(next(self._features(target), {}).get(self.layout.coherence))
        return value if math.isfinite(value) else None

    def _features(self, target: Target) -> Iterator[dict[str, object]]:
        """Attributes of the features at a point or in an area."""
        layer = self.layer()
        vertices = _placed(target, self.crs_wkt, self.name)
        shape = QgsGeometry.fromPolygonXY([[QgsPointXY(*vertex) for vertex in vertices]]) if target.is_area else None
        box = _box(vertices)
        wanted = [name for name in (*self.layout.fields, self.layout.coherence) if name]
        request = QgsFeatureRequest().setFilterRect(box).setSubsetOfAttributes(wanted, layer.fields())
        count = 0
        for feature in layer.getFeatures(request):
            point = _point(feature)
            if point is None or not box.contains(point) or (shape is not None and not shape.contains(point)):
                continue
            yield {name: feature[name] for name in wanted}
            count += 1
            if count == MOST_FEATURES:
                return


def as_point_layer(layer: QgsMapLayer | None, project: QgsProject, symbol: str) -> PointLayer | None:
    """A layer of points with a field for each date, None when it is no such layer."""
    if not isinstance(layer, QgsVectorLayer) or layer.geometryType() != QgsWkbTypes.GeometryType.PointGeometry:
        return None
    layout = recognise([field.name() for field in layer.fields()])
    if layout is None:
        return None
    return PointLayer(project, layer.id(), layout, layer.name(), layer.crs().toWkt(), True, symbol)


def crs_of(source: Source | PointLayer) -> QgsCoordinateReferenceSystem:
    """Coordinate system of a source."""
    return QgsCoordinateReferenceSystem.fromWkt(source.crs_wkt) if source.crs_wkt else make_crs("")


def _point(feature: QgsFeature) -> QgsPointXY | None:
    """Place of a feature; of a multipoint, the first."""
    geometry = feature.geometry()
    if geometry.isNull():
        return None
    return geometry.asMultiPoint()[0] if geometry.isMultipart() else geometry.asPoint()


def _box(vertices: Vertices) -> QgsRectangle:
    """The rectangle around vertices, and a little more."""
    xs, ys = [x for x, _ in vertices], [y for _, y in vertices]
    little = NEAR_SHARE * max(1.0, *(abs(number_) for number_ in (*xs, *ys)))
    return QgsRectangle(min(xs) - little, min(ys) - little, max(xs) + little, max(ys) + little)


def _placed(target: Target, crs_wkt: str, name: str) -> Vertices:
    vertices = target.in_crs(crs_wkt)
    if vertices is None:
        text = tr("{target} has no place in the coordinate system of {name}.")
        raise InsarError(text.format(target=target.title, name=name))
    return vertices
