# SPDX-License-Identifier: GPL-2.0-or-later
"""Where the points of a layer are. For a large one in a file without a spatial index, one is made in the background."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsFeatureRequest,
    QgsRectangle,
    QgsSpatialIndex,
    QgsSpatialIndexKDBush,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
    QgsWkbTypes,
)

from ...core.errors import InsarError
from ...core.progress import Progress
from ...processing_provider.compat import NO_SPATIAL_INDEX
from ...processing_provider.translation import tr
from ..tasks import TaskRunner

if TYPE_CHECKING:
    from .point_layer import PointLayer


class PointIndex:
    """The index of one layer; empty until it is made, and when the layer changes."""

    FEW = 30_000
    """Points that are looked through one by one."""

    def __init__(self) -> None:
        self._made: Any = None
        self._follows = False

    def knows(self, layer: QgsVectorLayer) -> bool:
        """Whether points are found without passing all others."""
        return self._made is not None or layer.hasSpatialIndex() != NO_SPATIAL_INDEX

    def is_wanted(self, layer: QgsVectorLayer) -> bool:
        """Whether it pays to make one."""
        return not self.knows(layer) and layer.featureCount() > self.FEW

    def take(self, layer: QgsVectorLayer, made: Any) -> None:
        """Take an index that was made; a change of the layer makes it void."""
        self._made = made
        if self._follows:
            return
        self._follows = True
        for signal in (
            layer.featureAdded, layer.featuresDeleted, layer.geometryChanged, layer.dataChanged,
            layer.subsetStringChanged, layer.dataSourceChanged,
        ):  # fmt: skip
            signal.connect(self.forget)

    def forget(self, *_: Any) -> None:
        """The layer has changed."""
        self._made = None

    def ids(self, box: QgsRectangle) -> list[int] | None:
        """Numbers of the features in a box; None without an index."""
        made = self._made
        if made is None:
            return None
        hits = made.intersects(box)
        return [hit.id for hit in hits] if isinstance(made, QgsSpatialIndexKDBush) else list(hits)


class PointIndexer:
    """Makes the indexes that are missing, one after the other request: the newest is answered."""

    def __init__(self, tasks: TaskRunner, say: Callable[[str, bool], None]) -> None:
        self._tasks, self._say = tasks, say
        self._making: set[str] = set()
        self._then: Callable[[], None] | None = None

    def when_ready(self, layers: Sequence[PointLayer], then: Callable[[], None]) -> None:
        """Call `then` when the points of layers are found quickly: now, or later."""
        self._then = then
        for layer in layers:
            try:
                wanted = layer.index.is_wanted(layer.layer())
            except InsarError:  # the layer is gone; its history says so
                continue
            if wanted and layer.key not in self._making:
                self._make(layer)
        self._go_on()

    def _go_on(self) -> None:
        if self._making or self._then is None:
            return
        then, self._then = self._then, None
        then()

    def _make(self, layer: PointLayer) -> None:
        source = QgsVectorLayerFeatureSource(layer.layer())
        single = QgsWkbTypes.isSingleType(layer.layer().wkbType())
        description = tr("Looking through the points of {name}").format(name=layer.name)

        def work(progress: Progress) -> Any:
            features = source.getFeatures(QgsFeatureRequest().setNoAttributes())
            return (QgsSpatialIndexKDBush if single else QgsSpatialIndex)(features)  # the first cannot do multipoints

        def done(made: Any) -> None:
            self._making.discard(layer.key)
            there = layer.project.mapLayer(layer.key)
            if there is not None:
                layer.index.take(there, made)
            self._go_on()

        def failed(sentence: str) -> None:
            self._making.discard(layer.key)
            self._then = None
            self._say(sentence, True)

        self._making.add(layer.key)
        self._say(f"{description}…", False)
        text = tr("Canceled: {task}.").format(task=description)
        self._tasks.start(description, work, done, failed, lambda: failed(text))
