# SPDX-License-Identifier: GPL-2.0-or-later
"""Transects as layers: the lines, and their pieces with the values; as a table; and as input of the algorithm."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from ...core.errors import InsarError
from ...core.sampling.transect import transects_csv
from ...core.sampling.transect_tables import time_distance_csv
from ...core.writers.staging import staged
from ...processing_provider.compat import FieldKind
from ...processing_provider.translation import tr
from ..vector_layers import LINE, NAME, Row, drawn_layer, make_layer, make_shape
from .transect_items import display_unit, summary_numbers
from .transect_lines import Profile

LINE_FIELDS = (
    ("number", FieldKind.INTEGER),
    ("name", FieldKind.TEXT),
    ("quantity", FieldKind.TEXT),
    ("period", FieldKind.TEXT),
    ("unit", FieldKind.TEXT),
    ("length_m", FieldKind.NUMBER),
    ("swath_m", FieldKind.NUMBER),
    ("median", FieldKind.NUMBER),
    ("minimum", FieldKind.NUMBER),
    ("maximum", FieldKind.NUMBER),
)
VALUE_NAMES = ("value", "std", "median", "p25", "p75", "elevation_m")
PIECE_FIELDS = (
    ("number", FieldKind.INTEGER),
    ("name", FieldKind.TEXT),
    ("distance_m", FieldKind.NUMBER),
    *((name, FieldKind.NUMBER) for name in VALUE_NAMES),
    ("unit", FieldKind.TEXT),
)


def make_layers(profiles: Sequence[Profile]) -> list[QgsVectorLayer]:
    """Two memory layers: a feature per transect, and one per piece of line with its values."""
    crs = QgsCoordinateReferenceSystem.fromWkt(profiles[0].request.quantity.crs_wkt)
    lines = make_layer(LINE, tr("Transects"), LINE_FIELDS, crs, [_line(profile) for profile in profiles])
    pieces = [piece for profile in profiles for piece in _pieces(profile)]
    return [lines, make_layer(LINE, tr("Values along transects"), PIECE_FIELDS, crs, pieces)]


def write_geopackage(profiles: Sequence[Profile], path: str, context: QgsCoordinateTransformContext) -> None:
    """Write both layers into a GeoPackage; a file that is there is replaced.

    Raises
    ------
    InsarError
        When it cannot be written.
    """
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    with staged(path) as target:
        for table, layer in zip(("transects", "transect_values"), make_layers(profiles)):
            options.layerName = table
            result = QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(target), context, options)
            if result[0] != QgsVectorFileWriter.WriterError.NoError:
                raise InsarError(tr("{path} cannot be written: {why}").format(path=path, why=result[1]))
            options.actionOnExistingFile = QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer


def profiles_csv(profiles: Sequence[Profile], image: int | None) -> str:
    """A table of profiles, or of displacement over distance and date of the line with the number `image`."""
    if image is None:
        return transects_csv((profile.line.title, profile.transect) for profile in profiles)
    shown = (profile for profile in profiles if profile.image is not None and profile.line.number == image)
    return time_distance_csv((profile.line.title, profile.image) for profile in shown)


def transect_values(profiles: Sequence[Profile], project: QgsProject) -> dict[str, Any]:
    """Lines, in a layer of the project, and what is read along them, as the algorithm 'Transect' asks for it."""
    request = profiles[0].request
    first, second = request.period or ("", "")
    return {
        "INPUT": request.quantity.path if request.quantity.rasters is None else None,
        "LINES": drawn_layer(project, LINE, [profile.line for profile in profiles]),
        "NAME": NAME,
        "START": str(first),
        "END": str(second),
        "WIDTH": request.width,
        "GEOMETRY": request.heights,
    }


def _line(profile: Profile) -> Row:
    request, transect = profile.request, profile.transect
    numbers = summary_numbers(transect) or (None, None, None)
    period = "/".join(day.isoformat() for day in request.period) if request.period else ""
    values = [
        profile.line.number,
        profile.line.title,
        request.quantity.title,
        period,
        display_unit(transect)[0],
        transect.length,
        request.width,
        *numbers,
    ]
    return make_shape(LINE, request.vertices), values


def _pieces(profile: Profile) -> list[Row]:
    """The line cut half-way between the places of its values; pieces without data are left out."""
    transect = profile.transect
    unit, factor = display_unit(transect)
    columns = [
        None if column is None else column * factor
        for column in (transect.value, transect.sigma, transect.median, transect.p25, transect.p75)
    ]
    columns.append(transect.elevation)
    x, y = (_edges(transect.x, profile.request.vertices, 0), _edges(transect.y, profile.request.vertices, 1))
    pieces = []
    for i, distance in enumerate(transect.distance):
        values = [_known(column, i) for column in columns]
        if values[0] is None and values[2] is None:
            continue
        ends = [(x[i], y[i]), (float(transect.x[i]), float(transect.y[i])), (x[i + 1], y[i + 1])]
        head = [profile.line.number, profile.line.title, float(distance)]
        pieces.append((make_shape(LINE, ends), [*head, *values, unit]))
    return pieces


def _edges(places: np.ndarray, vertices: Sequence[tuple[float, float]], axis: int) -> list[float]:
    """Ends of the pieces in one coordinate."""
    middles = 0.5 * (places[1:] + places[:-1])
    return [float(vertices[0][axis]), *middles.tolist(), float(vertices[-1][axis])]


def _known(column: np.ndarray | None, index: int) -> float | None:
    return None if column is None or not math.isfinite(column[index]) else float(column[index])
