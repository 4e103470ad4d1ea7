# SPDX-License-Identifier: GPL-2.0-or-later
"""Where histories come from: a time series file, dated rasters, or a layer of points with a field for each date.

All answer the same questions, so that curves need not know which they are of.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsMapLayer,
    QgsPoint,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ..core.distances import scale
from ..core.errors import InsarError
from ..core.grid import Grid
from ..core.history import History, area_history, point_history, product_value
from ..core.progress import Progress
from ..core.raster_series import RasterSeries
from ..core.results import ResultSet
from ..core.series import DisplacementSeries
from ..core.vector_series import VectorLayout, feature_history, features_history, number, recognise
from ..processing_provider.algorithm import tr
from .markers import Vertices
from .targets import Target, make_crs

MOST_FEATURES = 3000
"""Of an area with more points, about so many are read, spread over it."""
NEAR_SHARE = 1e-8
"""A point of a layer is found again within this share of its coordinates: centimetres."""
NEAR_METRES = 50.0
"""A point of another layer, or a pixel, is compared with the nearest point of a layer within this distance."""


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
class RasterSource(Source):
    """A time series in dated rasters."""

    series: RasterSeries

    @property
    def name(self) -> str:
        """What the names of the files have in common."""
        return self.series.name


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
        if target.is_area:
            ids, share = self._inside(target)
            history = features_history(self.layout, self._attributes(ids), statistic)
            note = tr("One in {share} points of this large area was read.").format(share=share)
            return replace(history, message=note) if share > 1 and history.valid else history
        found, metres = self._nearest_feature(target)
        history = feature_history(self.layout, {} if found is None else next(self._attributes([found]), {}))
        if found is None:
            note = tr("{name} has no point within {metres:.0f} m of this place.")
            return replace(history, message=note.format(name=self.name, metres=NEAR_METRES))
        if history.valid and metres > 0.5:
            note = tr("The point of {name} lies {metres:.0f} m away.").format(name=self.name, metres=metres)
            return replace(history, message=note)
        return history

    def coherence(self, target: Target) -> float | None:
        """What the feature at a point says, None when it does not."""
        if target.is_area or not self.layout.coherence:
            return None
        found, _ = self._nearest_feature(target)
        value = number(next(self._attributes([] if found is None else [found]), {}).get(self.layout.coherence))
        return value if math.isfinite(value) else None

    def _nearest_feature(self, target: Target) -> tuple[int | None, float]:
        """The feature at a point or near it, and its distance in metres; None when there is none."""
        (x, y) = _placed(target, self.crs_wkt, self.name)[0]
        along_x, along_y = _metres(self.crs_wkt, x, y)
        exact = _box(((x, y),))
        wide = QgsRectangle(
            x - NEAR_METRES / along_x, y - NEAR_METRES / along_y, x + NEAR_METRES / along_x, y + NEAR_METRES / along_y
        )
        for box in (exact, wide):
            best, best_distance = None, float("inf")
            for feature in self.layer().getFeatures(QgsFeatureRequest().setFilterRect(box).setNoAttributes()):
                point = _point(feature)
                if point is None or not box.contains(point):
                    continue
                distance = math.hypot((point.x() - x) * along_x, (point.y() - y) * along_y)
                if distance < best_distance:
                    best, best_distance = feature.id(), distance
            if best is not None and (box is exact or best_distance <= NEAR_METRES):
                return best, best_distance
        return None, math.inf

    def _inside(self, target: Target) -> tuple[list[int], int]:
        """Features in an area: all, or every n-th, and that n."""
        vertices = _placed(target, self.crs_wkt, self.name)
        shape = QgsGeometry.fromPolygonXY([[QgsPointXY(*vertex) for vertex in vertices]])
        box = _box(vertices)
        engine = QgsGeometry.createGeometryEngine(shape.constGet())
        engine.prepareGeometry()
        ids = []
        for feature in self.layer().getFeatures(QgsFeatureRequest().setFilterRect(box).setNoAttributes()):
            point = _point(feature)
            if point is not None and box.contains(point) and engine.contains(QgsPoint(point)):
                ids.append(feature.id())
        share = max(1, math.ceil(len(ids) / MOST_FEATURES))
        return ids[::share], share

    def _attributes(self, ids: list[int]) -> Iterator[dict[str, object]]:
        """What features say, of the fields that are needed."""
        layer = self.layer()
        wanted = [name for name in (*self.layout.fields, self.layout.coherence) if name]
        request = QgsFeatureRequest().setFilterFids(ids).setSubsetOfAttributes(wanted, layer.fields())
        request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
        for feature in layer.getFeatures(request):
            yield {name: feature[name] for name in wanted}


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
    if not geometry.isMultipart():
        return geometry.asPoint()
    points = geometry.asMultiPoint()
    return points[0] if points else None


def _metres(crs_wkt: str, x: float, y: float) -> tuple[float, float]:
    """Metres on the ground of one map unit along x and along y, near a place."""
    step = NEAR_SHARE * max(1.0, abs(x), abs(y)) * 100.0
    along_x, along_y = scale(Grid(1, 1, x, y, step, -step, crs_wkt), x, y)
    return (along_x, along_y) if along_x > 0 and along_y > 0 else (1.0, 1.0)


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
