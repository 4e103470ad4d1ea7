# SPDX-License-Identifier: GPL-2.0-or-later
"""The lines of transects: where they are, and what is read along them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from qgis.core import QgsCoordinateReferenceSystem, QgsMapLayer, QgsVectorLayer, QgsWkbTypes
from qgis.PyQt.QtGui import QColor

from ...core.errors import InsarError
from ...core.files.pixels import open_layer
from ...core.history.history import area_history, point_history, raster_value
from ...core.history.raster_series import RasterSeries
from ...core.progress import Progress
from ...core.sampling.transect import TimeDistance, Transect, displacement_transect, layer_transect, time_distance
from ...core.series import DisplacementSeries
from ...processing_provider.translation import tr
from ..markers import Vertices, transform_points
from ..panel_state import finite
from ..session import COLOURS, Session
from ..sources import kind_of, last_first, suffix_of
from ..targets import Target

VELOCITY = "velocity"
MOST_LINES = 20


@dataclass(frozen=True)
class TransectLine(Target):
    """A line with two or more vertices."""

    @property
    def title(self) -> str:
        """Its name, or its number."""
        return self.name or tr("Transect {number}").format(number=self.number)

    @classmethod
    def of(cls, target: Target) -> TransectLine:
        """The line with number, place and colour of a target."""
        return cls(target.number, target.vertices, target.crs, target.colour, target.name)

    def state(self) -> dict[str, Any]:
        """What the project keeps."""
        return {
            "number": self.number,
            "vertices": [list(vertex) for vertex in self.vertices],
            "crs": self.crs,
            "colour": self.colour,
            "name": self.name,
        }

    @classmethod
    def from_state(cls, state: dict[str, Any]) -> TransectLine:
        """What `state` gave.

        Raises
        ------
        KeyError, TypeError, ValueError
            When it is damaged.
        """
        vertices = tuple((finite(x), finite(y)) for x, y in state["vertices"])
        if len(vertices) < 2:
            raise ValueError(vertices)
        colour = str(state["colour"])
        if not QColor(colour).isValid():
            colour = COLOURS[0]
        return cls(int(state["number"]), vertices, str(state["crs"]), colour, str(state["name"]))


@dataclass(frozen=True)
class Quantity:
    """What is read along lines: a velocity file, or the displacement in a series.

    Attributes
    ----------
    title : str
    path : Path
    crs_wkt : str
        Coordinate system of the file.
    dates : tuple of date
        Of a series; empty for velocity.
    geometry : Path, optional
        Heights of the result.
    rasters : RasterSeries, optional
        The series, when it is one of dated rasters.
    """

    title: str
    path: Path
    crs_wkt: str
    dates: tuple[date, ...] = ()
    geometry: Path | None = None
    rasters: RasterSeries | None = None


@dataclass(frozen=True)
class Request:
    """Everything that a profile depends on.

    Attributes
    ----------
    vertices : tuple of (x, y)
        In the coordinate system of the quantity.
    period : (first, second) date, optional
        Of a displacement.
    width : float
        Of the swath, metres; 0 = none.
    heights : Path, optional
    with_image : bool
        Read the displacement over distance and date, too.
    reference : tuple of (x, y), optional
        Point or polygon to which values are relative, in the same coordinate system; None = that of the file.
    statistic : str
        Of a polygon: 'mean' or 'median'.
    """

    quantity: Quantity
    vertices: Vertices
    period: tuple[date, date] | None
    width: float
    heights: Path | None
    with_image: bool
    reference: Vertices | None
    statistic: str


@dataclass(frozen=True, eq=False)
class Profile:
    """A line and what was read along it."""

    line: TransectLine
    request: Request
    transect: Transect
    image: TimeDistance | None


def quantities_of(session: Session) -> list[Quantity]:
    """Velocities and series of everything that is opened."""
    found = []
    several = len(session.results) + len(session.raster_sources) > 1
    for results in session.results:
        if results.velocity is not None:
            title = tr("Velocity") + (f" · {results.title}" if several else "")
            try:
                with open_layer(results.velocity, VELOCITY) as layer:
                    found.append(Quantity(title, results.velocity, layer.grid.crs_wkt, (), results.geometry))
            except InsarError as error:
                session.said.emit(str(error), True)
    sources = (*session.sources, *session.raster_sources)
    for source in last_first(sources):
        title = kind_of(source) + suffix_of(source, sources, several)
        series = source.series
        rasters = series if isinstance(series, RasterSeries) else None
        found.append(Quantity(title, source.path, series.grid.crs_wkt, series.dates, source.results.geometry, rasters))
    return found


def read_profile(line: TransectLine, request: Request, progress: Progress) -> Profile:
    """Read what a request asks for; for a thread of its own.

    Raises
    ------
    InsarError
        When a file cannot be read or the reference has no data.
    """
    quantity = request.quantity
    if request.period is None:
        transect = layer_transect(quantity.path, request.vertices, VELOCITY, request.width, request.heights)
        if request.reference is not None:
            transect = transect.relative_to(_velocity_at(request))
        return Profile(line, request, transect, None)
    series = quantity.rasters or DisplacementSeries.open(quantity.path)
    first, second = request.period
    transect = displacement_transect(series, first, second, request.vertices, request.width, request.heights, progress)
    history = _reference_history(series, request)
    if history is not None:
        transect = transect.relative_to(float(history[series.dates.index(second)] - history[series.dates.index(first)]))
    image = time_distance(series, request.vertices, history, progress) if request.with_image else None
    return Profile(line, request, transect, image)


def _velocity_at(request: Request) -> float:
    value = raster_value(request.quantity.path, request.reference or (), request.statistic, VELOCITY)
    if value is None:
        raise InsarError(tr("{file} has no data at the reference; move it.").format(file=request.quantity.path.name))
    return value


def _reference_history(series: DisplacementSeries, request: Request) -> Any:
    """History of the reference in metres (N,), None when it is that of the file."""
    if request.reference is None:
        return None
    if len(request.reference) == 1:
        history = point_history(series, *request.reference[0])
    else:
        history = area_history(series, request.reference, request.statistic)
    if not history.valid:
        raise InsarError(history.message)
    return history.values


def selected_lines(layer: QgsMapLayer | None, crs: QgsCoordinateReferenceSystem) -> list[Vertices]:
    """Lines in `crs` of the selected features of a layer, or of all of a small one.

    Raises
    ------
    InsarError
        When the layer has none, or too many.
    """
    kind = QgsWkbTypes.GeometryType.LineGeometry
    if not isinstance(layer, QgsVectorLayer) or layer.geometryType() != kind:
        raise InsarError(tr("Make a layer of lines the current one in the list of layers."))
    count = layer.selectedFeatureCount() or layer.featureCount()
    if not 0 < count <= MOST_LINES:
        raise InsarError(
            tr("{layer} gives {count} lines; select 1 to {most} of them.").format(
                layer=layer.name(), count=count, most=MOST_LINES
            )
        )
    lines = []
    for feature in layer.getSelectedFeatures() if layer.selectedFeatureCount() else layer.getFeatures():
        geometry = feature.geometry()
        for part in [] if geometry.isNull() else geometry.asGeometryCollection():
            vertices = tuple((point.x(), point.y()) for point in part.vertices())
            moved = transform_points(vertices, layer.crs(), crs)
            if moved is not None and len(moved) > 1:
                lines.append(moved)
    return lines
