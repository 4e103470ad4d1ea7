# SPDX-License-Identifier: GPL-2.0-or-later
"""Velocity and displacement of point layers for the map panel: expressions over fields, and a sample of values."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np
from qgis.core import QgsFeatureRequest, QgsVectorLayerFeatureSource

from ...core.history.vector_series import METRES, number
from ...core.progress import Progress
from ...core.time_functions.linear_rate import linear_rates
from ...processing_provider.style import Style
from ..session import PointLayer
from .map_expressions import MM, displacement, velocity
from .map_pictures import DATES, Picture

SAMPLES = 2000
"""Points whose values are read for colour range and histogram."""


@dataclass(frozen=True)
class PointView:
    """Velocity or displacement of a point layer."""

    title: str
    source: PointLayer
    dataset: str

    style = Style.SIGNED
    mask = None

    @property
    def has_dates(self) -> bool:
        """Whether there is something to see at each date."""
        return self.dataset == DATES

    @property
    def name(self) -> str:
        """By which a saved project finds it again."""
        return f"{self.source.layer_id}|{self.dataset}"

    def stamp(self) -> tuple[Any, ...]:
        """Changes with the fields and their unit."""
        return (self.source.layout,)

    @property
    def unit(self) -> str:
        """Of what is shown."""
        return "mm" if self.has_dates else "mm/year"

    def texts(self) -> frozenset[str]:
        """Fields that hold their numbers as text.

        Raises
        ------
        InsarError
            When the layer is gone.
        """
        return frozenset(field.name() for field in self.source.layer().fields() if not field.isNumeric())

    def expression(self, index: int, since: int | None) -> str:
        """What is shown at a date with an index, in the unit of the view."""
        layout = self.source.layout
        return displacement(layout, index, since, self.texts()) if self.has_dates else velocity(layout, self.texts())

    def export_values(self, day: date | None) -> dict[str, str]:
        """Our exports take no point layers."""
        return {}

    def maker(self, masked: bool, in_use: str) -> Callable[[Progress], Picture]:
        """A function that reads a sample of the layer; for a thread of its own.

        Raises
        ------
        InsarError
            When the layer is gone.
        """
        layer, layout = self.source.layer(), self.source.layout
        features, count = QgsVectorLayerFeatureSource(layer), layer.featureCount()
        by_field = not self.has_dates and layout.velocity
        names = [layout.velocity] if by_field else list(layout.fields)
        columns = [layer.fields().lookupField(name) for name in names]

        def make(progress: Progress) -> Picture:
            table = read_sample(features, count, columns, progress) * METRES[layout.unit] * MM
            values = table if self.has_dates or by_field else linear_rates(layout.dates, table)[None]
            return Picture(self, None, self.unit, layout.dates if self.has_dates else (), values.astype(np.float32))

        return make


def read_sample(
    features: QgsVectorLayerFeatureSource, count: int, columns: Sequence[int], progress: Progress
) -> np.ndarray:
    """Values of some features (columns, S), spread over all as their numbers are."""
    first = _request(columns).setLimit(SAMPLES)
    if count <= SAMPLES:  # or not known
        return _read(features, first, columns, progress)
    # numbers begin with 0 or 1 and most have no gaps
    ids = np.random.default_rng(0).choice(count + 1, SAMPLES, replace=False)
    table = _read(features, _request(columns).setFilterFids(ids.tolist()), columns, progress)
    return table if table.shape[1] >= SAMPLES // 4 else _read(features, first, columns, progress)


def _request(columns: Sequence[int]) -> QgsFeatureRequest:
    return QgsFeatureRequest().setSubsetOfAttributes(list(columns)).setFlags(QgsFeatureRequest.Flag.NoGeometry)


def _read(
    features: QgsVectorLayerFeatureSource, request: QgsFeatureRequest, columns: Sequence[int], progress: Progress
) -> np.ndarray:
    rows = []
    for feature in features.getFeatures(request):
        progress.check()
        values = feature.attributes()
        rows.append([number(values[column]) for column in columns])
    return np.array(rows, dtype=np.float64).reshape(-1, len(columns)).T
