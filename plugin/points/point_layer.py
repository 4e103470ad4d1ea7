# SPDX-License-Identifier: GPL-2.0-or-later
"""Histories from a layer of points with a field for each date.

A layer belongs to the main thread. What a task reads from is a `PointReader`, made there from the layer of that moment.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

import numpy as np
from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsMapLayer,
    QgsPoint,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
    QgsWkbTypes,
)

from ...core.areas import summarise
from ...core.choices import STATISTICS
from ...core.distances import scale
from ...core.errors import InsarError
from ...core.grid import Grid
from ...core.history.history import History
from ...core.history.vector_series import METRES, VectorLayout, feature_history, features_history, number, recognise
from ...core.progress import NullProgress, Progress
from ...processing_provider.translation import tr
from ..markers import Vertices
from ..targets import Target
from .point_index import PointIndex

PROPERTY_UNIT = "insar_workbench/unit"
"""Unit of a point layer's fields; kept by the layer itself."""
MOST_FEATURES = 3000
"""Of an area with more points, about so many are read, spread over it."""
MOST_EVALUATED = 500
"""Of an area, about so many features are asked for the value of an expression."""
NEAR_SHARE = 1e-8
"""A point of a layer is found again within this share of its coordinates: centimetres."""
NEAR_METRES = 50.0
"""A point of another layer, or a pixel, is compared with the nearest point of a layer within this distance."""
COST_LISTED, COST_PASSED = 20, 5
"""A point in the box around an area, and a point that is looked at without an index, in displacements read."""
CHECKED = 1000
"""Points after which the person may have pressed Cancel."""
BOX_SHARES = (1 / 64, 1 / 8, 1.0)
"""Of the distance to look for the nearest point in: the first boxes hold few even where points are dense."""


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
    index: PointIndex = field(default_factory=PointIndex, compare=False)

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

    def reader(self) -> PointReader:
        """What reads the layer as it is now, in any thread.

        Raises
        ------
        InsarError
            When the layer is gone.
        """
        return PointReader(self.layout, self.name, self.crs_wkt, self.index, QgsVectorLayerFeatureSource(self.layer()))

    def cost(self, target: Target) -> float:
        """How much work a history is: about how many displacements are read in the time; infinite when not known."""
        try:
            layer = self.layer()
        except InsarError:  # told when it is read
            return 0
        count = layer.featureCount()
        if count < 0:
            return math.inf
        passed = 0 if self.index.knows(layer) else COST_PASSED * count
        if not target.is_area:
            return passed
        whole, part = layer.extent(), _box(placed(target, self.crs_wkt, self.name)).intersect(layer.extent())
        size = whole.width() * whole.height()
        share = part.width() * part.height() / size if size > 0 else 1.0
        return passed + COST_LISTED * count * share

    def nearest(self, place: QgsPointXY, box: QgsRectangle) -> QgsPointXY | None:
        """The point of the layer nearest to a place among those in a box around it, in coordinates of the layer.

        Raises
        ------
        InsarError
            When the layer is gone.
        """
        return self.reader().nearest(place, box)

    def history(self, target: Target, statistic: str, progress: Progress | None = None) -> History:
        """History of the feature at a point, or of the features in an area.

        Raises
        ------
        InsarError
            When the layer is gone.
        """
        return self.reader().history(target, statistic, progress)

    def coherence(self, target: Target) -> float | None:
        """What the feature at a point says; None when it does not, and when it takes long to find."""
        if target.is_area or not self.layout.coherence or self.cost(target) > COST_PASSED * PointIndex.FEW:
            return None
        return self.reader().coherence(target)

    def coherences(self, targets: Sequence[Target]) -> list[float | None]:
        """See `coherence`."""
        return [self.coherence(target) for target in targets]

    def evaluate(self, target: Target, expression: str, statistic: str) -> float | None:
        """What an expression of QGIS gives for the feature at a point, or in the middle of those in an area.

        None without features, or where it gives no number.

        Raises
        ------
        InsarError
            When the layer is gone.
        """
        return self.reader().evaluate(target, expression, statistic)


@dataclass(frozen=True)
class PointReader:
    """The features of a point layer at one moment."""

    layout: VectorLayout
    name: str
    crs_wkt: str
    index: PointIndex
    features: QgsVectorLayerFeatureSource

    def nearest(self, place: QgsPointXY, box: QgsRectangle) -> QgsPointXY | None:
        """See `PointLayer.nearest`."""
        for share in BOX_SHARES:
            part = _around(place, box.width() * share / 2.0, box.height() * share / 2.0)
            best, best_distance = None, math.inf
            for _, point in self._points(part):
                if point.sqrDist(place) < best_distance:
                    best, best_distance = point, point.sqrDist(place)
            if best is not None and (share == BOX_SHARES[-1] or _reaches(part, place, best_distance)):
                return best
        return None

    def history(self, target: Target, statistic: str, progress: Progress | None = None) -> History:
        """See `PointLayer.history`."""
        if target.is_area:
            ids, share = self.inside(target, progress)
            history = features_history(self.layout, self._attributes(ids), statistic)
            note = tr("One in {share} points of this large area was read.").format(share=share)
            return replace(history, message=note) if share > 1 and history.valid else history
        found, metres = self.nearest_feature(target)
        history = feature_history(self.layout, {} if found is None else next(self._attributes([found]), {}))
        if found is None:
            note = tr("{name} has no point within {metres:.0f} m of this place.")
            return replace(history, message=note.format(name=self.name, metres=NEAR_METRES))
        if history.valid and metres > 0.5:
            note = tr("The point of {name} lies {metres:.0f} m away.").format(name=self.name, metres=metres)
            return replace(history, message=note)
        return history

    def coherence(self, target: Target) -> float | None:
        """See `PointLayer.coherence`."""
        found, _ = self.nearest_feature(target)
        value = number(next(self._attributes([] if found is None else [found]), {}).get(self.layout.coherence))
        return value if math.isfinite(value) else None

    def evaluate(self, target: Target, expression: str, statistic: str) -> float | None:
        """See `PointLayer.evaluate`."""
        asked, context = QgsExpression(expression), QgsExpressionContext()
        context.setFields(self.features.fields())
        asked.prepare(context)
        if target.is_area:
            inside, _ = self.inside(target)
            ids = inside[:: max(1, math.ceil(len(inside) / MOST_EVALUATED))]
        else:
            found, _ = self.nearest_feature(target)
            ids = [] if found is None else [found]
        request = QgsFeatureRequest().setFilterFids(ids)
        request.setSubsetOfAttributes(asked.referencedColumns(), self.features.fields())
        request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
        values = []
        for feature in self.features.getFeatures(request):
            context.setFeature(feature)
            values.append(number(asked.evaluate(context)))
        value = float(summarise(np.array(values or [math.nan]), statistic or STATISTICS[0])[0])
        return value if math.isfinite(value) else None

    def _points(self, box: QgsRectangle) -> Iterator[tuple[int, QgsPointXY]]:
        """Number and place of the features in a box."""
        known = self.index.ids(box)
        request = QgsFeatureRequest().setNoAttributes()
        request = request.setFilterRect(box) if known is None else request.setFilterFids(known)
        for feature in self.features.getFeatures(request):
            point = point_of(feature)
            if point is not None and box.contains(point):
                yield feature.id(), point

    def nearest_feature(self, target: Target) -> tuple[int | None, float]:
        """The feature at a point or near it, and its distance in metres; None when there is none."""
        (x, y) = placed(target, self.crs_wkt, self.name)[0]
        along_x, along_y = _metres(self.crs_wkt, x, y)
        exact = _box(((x, y),))
        wide = _around(QgsPointXY(x, y), NEAR_METRES / along_x, NEAR_METRES / along_y)
        for box in (exact, wide):
            best, best_distance = None, math.inf
            for found, point in self._points(box):
                distance = math.hypot((point.x() - x) * along_x, (point.y() - y) * along_y)
                if distance < best_distance:
                    best, best_distance = found, distance
            if best is not None and (box is exact or best_distance <= NEAR_METRES):
                return best, best_distance
        return None, math.inf

    def inside(self, target: Target, progress: Progress | None = None) -> tuple[list[int], int]:
        """Features in an area: all, or every n-th, and that n."""
        progress = progress or NullProgress()
        vertices = placed(target, self.crs_wkt, self.name)
        shape = QgsGeometry.fromPolygonXY([[QgsPointXY(*vertex) for vertex in vertices]])
        box = _box(vertices)
        engine = QgsGeometry.createGeometryEngine(shape.constGet())
        engine.prepareGeometry()
        ids = []
        request = QgsFeatureRequest().setFilterRect(box).setNoAttributes()
        for count, feature in enumerate(self.features.getFeatures(request)):
            if count % CHECKED == 0:
                progress.check()
            point = point_of(feature)
            if point is not None and box.contains(point) and engine.contains(QgsPoint(point)):
                ids.append(feature.id())
        share = max(1, math.ceil(len(ids) / MOST_FEATURES))
        return ids[::share], share

    def _attributes(self, ids: list[int]) -> Iterator[dict[str, object]]:
        """What features say, of the fields that are needed."""
        wanted = [name for name in (*self.layout.fields, self.layout.coherence) if name]
        request = QgsFeatureRequest().setFilterFids(ids).setSubsetOfAttributes(wanted, self.features.fields())
        request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
        for feature in self.features.getFeatures(request):
            yield {name: feature[name] for name in wanted}


def as_point_layer(layer: QgsMapLayer | None, project: QgsProject, symbol: str) -> PointLayer | None:
    """A layer of points with a field for each date, None when it is no such layer."""
    if not isinstance(layer, QgsVectorLayer) or layer.geometryType() != QgsWkbTypes.GeometryType.PointGeometry:
        return None
    layout = recognise([field_.name() for field_ in layer.fields()], unit_of(layer))
    if layout is None:
        return None
    return PointLayer(project, layer.id(), layout, layer.name(), layer.crs().toWkt(), True, symbol)


def unit_of(layer: QgsVectorLayer) -> str:
    """Unit of the displacement in a layer's fields: as the person said, else millimetres."""
    unit = str(layer.customProperty(PROPERTY_UNIT) or "")
    return unit if unit in METRES else "mm"


def point_of(feature: QgsFeature) -> QgsPointXY | None:
    """Place of a feature; of a multipoint, the first."""
    geometry = feature.geometry()
    if geometry.isNull():
        return None
    if not geometry.isMultipart():
        return geometry.asPoint()
    points = geometry.asMultiPoint()
    return points[0] if points else None


def placed(target: Target, crs_wkt: str, name: str) -> Vertices:
    """Vertices of a target in the coordinate system of a file or layer.

    Raises
    ------
    InsarError
        When it has no place there.
    """
    vertices = target.in_crs(crs_wkt)
    if vertices is None:
        text = tr("{target} has no place in the coordinate system of {name}.")
        raise InsarError(text.format(target=target.title, name=name))
    return vertices


def _around(place: QgsPointXY, reach_x: float, reach_y: float) -> QgsRectangle:
    """The rectangle that reaches so far from a place."""
    return QgsRectangle(place.x() - reach_x, place.y() - reach_y, place.x() + reach_x, place.y() + reach_y)


def _reaches(box: QgsRectangle, place: QgsPointXY, squared: float) -> bool:
    """Whether a box around a place holds everything that is as near as this squared distance."""
    return min(box.width(), box.height()) / 2.0 >= math.sqrt(squared)


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
