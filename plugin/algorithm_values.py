# SPDX-License-Identifier: GPL-2.0-or-later
"""What is open and chosen in the dock as values of our algorithms, by the names of their parameters."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from qgis.core import QgsPointXY, QgsReferencedPointXY

from ..core.dates import format_date
from ..core.results import ResultSet
from ..core.time_functions.time_terms import Onsets
from .session import Session
from .targets import Model, make_crs
from .vector_layers import AREA, NAME, POINT, drawn_layer

VELOCITY, SERIES = "velocity", "series"
"""Kinds of files that an algorithm starts from."""


def file_values(session: Session, takes: Sequence[str], shown: str = "") -> dict[str, Any]:
    """Files of the result that the file `shown` belongs to, else of that whose curves are shown, else the first.

    The main input is the first of the kinds in `takes` that a result has: INPUT of that result, FIRST and SECOND of the
    results in their order.
    """
    results = [
        *(one for one in session.results if shown in map(str, one.files)),
        *(source.results for source in session.sources if source.shown),
        *session.results,
    ]
    if not results:
        return {}
    result = results[0]
    values: dict[str, Any] = {
        "INPUT": _main_file(session, result, takes),
        "TIMESERIES": _series_of(session, result),
        "VELOCITY": result.velocity,
        "VELOCITY_FILE": result.velocity,
        "COHERENCE": result.temporal_coherence,
        "TEMPORAL_COHERENCE": result.temporal_coherence,
        "AVERAGE_COHERENCE": result.average_coherence,
        "GEOMETRY": result.geometry,
        "MASK": result.mask,
    }
    for name, track in zip(("FIRST", "SECOND"), session.results):
        values[name] = _main_file(session, track, takes)
        values[f"{name}_GEOMETRY"], values[f"{name}_MASK"] = track.geometry, track.mask
    return values


def _main_file(session: Session, result: ResultSet, takes: Sequence[str]) -> Path | None:
    files = {VELOCITY: result.velocity, SERIES: _series_of(session, result)}
    return next((files[kind] for kind in takes if files[kind] is not None), None)


def _series_of(session: Session, result: ResultSet) -> Path | None:
    """The series whose curves are shown, else that with the most corrections."""
    shown = [source.path for source in session.sources if source.shown and source.results == result]
    return next(reversed((*result.series, *shown)), None)


def model_values(model: Model) -> dict[str, Any]:
    """The function of time that is fitted, and to which dates, as a person types them."""
    functions = model.functions
    return {
        "START": model.start.isoformat() if model.start else "",
        "END": model.end.isoformat() if model.end else "",
        "EXCLUDE_DATES": " ".join(map(format_date, model.excluded)),
        "POLYNOMIAL": functions.polynomial,
        "PERIODIC": " ".join(map(str, functions.periodic)),
        "STEPS": " ".join(map(format_date, functions.steps)),
        "EXP": _onsets(functions.exp),
        "LOG": _onsets(functions.log),
    }


def _onsets(onsets: Onsets) -> str:
    return "; ".join(f"{format_date(day)} {days}" for day, days in onsets)


def place_values(session: Session, names: set[str]) -> dict[str, Any]:
    """Points, areas and the reference point, as far as they are among `names`: each makes a layer of the project."""
    points = [target for target in session.targets if not target.is_area]
    areas = [target for target in session.targets if target.is_area]
    shapes = {"POINTS": (POINT, points), "POLYGONS": (AREA, areas), "AREA": (AREA, areas)}
    values: dict[str, Any] = {name: drawn_layer(session.project, *shapes[name]) for name in names & shapes.keys()}
    values["NAME"] = NAME if values.get("POLYGONS") else ""
    reference = session.reference
    if reference is not None and not reference.is_area:
        values["POINT"] = QgsReferencedPointXY(QgsPointXY(*reference.vertices[0]), make_crs(reference.crs))
    return values
