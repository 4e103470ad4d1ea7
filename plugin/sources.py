# SPDX-License-Identifier: GPL-2.0-or-later
"""Where histories come from: a time series file, dated rasters, or a layer of points (:mod:`.point_layer`).

All answer the same questions, so that curves need not know which they are of.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from qgis.core import QgsCoordinateReferenceSystem

from ..core.errors import InsarError
from ..core.history.history import History, area_history, point_history, product_values
from ..core.history.raster_series import RasterSeries
from ..core.progress import Progress
from ..core.results import ResultSet, is_residual
from ..core.series import DisplacementSeries
from ..processing_provider.translation import tr
from .markers import Vertices
from .points.point_layer import PointLayer, placed
from .targets import Target, make_crs

FILE_COST = 10_000
"""Of a file that is opened for a history, in displacements that are read in the time."""


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

    def reader(self) -> Source:
        """What reads histories in any thread."""
        return self

    def cost(self, target: Target) -> float:
        """How much work a history is: about how many displacements it is made of."""
        vertices = placed(target, self.crs_wkt, self.path.name)
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
        vertices = placed(target, self.crs_wkt, self.path.name)
        if target.is_area:
            return area_history(self.series, vertices, statistic, progress)
        return point_history(self.series, *vertices[0])

    def coherences(self, targets: Sequence[Target]) -> list[float | None]:
        """Temporal coherence at points, None for areas and where it is not known."""
        path = self.results.temporal_coherence
        found: list[float | None] = [None] * len(targets)
        if path is None:
            return found
        places = {n: vertices[0] for n, target in enumerate(targets) if (vertices := self._point(target)) is not None}
        try:
            values = product_values(path, list(places.values())) if places else []
        except InsarError:  # a file of another kind: the table shows dashes
            return found
        for number, value in zip(places, values):
            found[number] = value
        return found

    def _point(self, target: Target) -> Vertices | None:
        """Where a point is in the coordinate system of the data; None for areas, and where it is not in it."""
        try:
            return None if target.is_area else placed(target, self.crs_wkt, self.path.name)
        except InsarError:
            return None


@dataclass(frozen=True)
class RasterSource(Source):
    """A time series in dated rasters."""

    series: RasterSeries

    @property
    def name(self) -> str:
        """What the names of the files have in common."""
        return self.series.name

    def cost(self, target: Target) -> float:
        """How much work a history is: each file is opened."""
        return super().cost(target) + FILE_COST * len({place.file for place in self.series.bands})


def kind_of(source: Source) -> str:
    """What the values of a series are."""
    return tr("Residual") if is_residual(source.path) else tr("Displacement")


def last_first(sources: Sequence[Source]) -> list[Source]:
    """Series folder by folder, that with the most corrections first."""
    folders = list(dict.fromkeys(source.folder for source in sources))
    return [source for folder in folders for source in reversed(sources) if source.folder == folder]


def suffix_of(source: Source, sources: Sequence[Source], several: bool) -> str:
    """What tells a series from the others in a list: nothing, its folder, its file, or both.

    `several` says that there is more than one folder.
    """
    if sum(other.folder == source.folder for other in sources) > 1:
        return f" · {source.title if several else source.name}"
    return f" · {source.folder}" if several else ""


def crs_of(source: Source | PointLayer) -> QgsCoordinateReferenceSystem:
    """Coordinate system of a source."""
    return QgsCoordinateReferenceSystem.fromWkt(source.crs_wkt) if source.crs_wkt else make_crs("")
