# SPDX-License-Identifier: GPL-2.0-or-later
"""A point or area whose history is shown, and the model that is fitted to it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Any

from qgis.core import QgsCoordinateReferenceSystem

from ..core.time_functions.time_terms import TimeFunctions
from ..processing_provider.translation import tr
from .markers import Vertices, transform_points


@dataclass(frozen=True)
class Target:
    """A point or an area whose history is shown.

    Attributes
    ----------
    number : int
        Written on its marker; 0 is the reference.
    vertices : tuple of (x, y)
        One: a point. Three and more: the corners of an area.
    crs : str
        Coordinate system of the vertices, as QgsCoordinateReferenceSystem reads it.
    colour, name : str
        An empty name stands for "Point 3" or "Area 3".
    """

    number: int
    vertices: Vertices
    crs: str
    colour: str
    name: str = ""

    @property
    def is_area(self) -> bool:
        """Whether it is a polygon or circle."""
        return len(self.vertices) > 1

    @property
    def title(self) -> str:
        """Its name, or what it is and its number."""
        if self.name:
            return self.name
        kind = tr("Area {number}") if self.is_area else tr("Point {number}")
        return kind.format(number=self.number)

    def in_crs(self, wkt: str) -> Vertices | None:
        """Its vertices in another coordinate system (empty = unknown: as they are); None when they have no place."""
        if not wkt:
            return self.vertices
        return transform_points(self.vertices, make_crs(self.crs), QgsCoordinateReferenceSystem.fromWkt(wkt))


@dataclass(frozen=True)
class Model:
    """The function of time that is fitted, and to which dates."""

    functions: TimeFunctions = field(default_factory=TimeFunctions)
    shown: bool = True
    residuals: bool = False
    start: date | None = None
    end: date | None = None
    excluded: tuple[date, ...] = ()


def make_crs(text: str) -> QgsCoordinateReferenceSystem:
    """A coordinate system from what `Target.crs` holds."""
    return QgsCoordinateReferenceSystem(text) if text else QgsCoordinateReferenceSystem()


def crs_text(crs: QgsCoordinateReferenceSystem) -> str:
    """What `Target.crs` holds for a coordinate system: EPSG:4326, or WKT where it has no such name."""
    return crs.authid() or crs.toWkt()


# --- as JSON holds them ---


def target_state(target: Target) -> dict[str, Any]:
    """What the project keeps of a target."""
    return {
        "number": target.number,
        "vertices": [list(vertex) for vertex in target.vertices],
        "crs": target.crs,
        "colour": target.colour,
        "name": target.name,
    }


def read_target(state: dict[str, Any]) -> Target:
    """A target from what `target_state` gave."""
    vertices = tuple((float(x), float(y)) for x, y in state["vertices"])
    return Target(int(state["number"]), vertices, str(state["crs"]), str(state["colour"]), str(state["name"]))


def model_state(model: Model) -> dict[str, Any]:
    """What the project keeps of a model."""
    functions = model.functions
    return {
        "polynomial": functions.polynomial,
        "periodic": list(functions.periodic),
        "steps": [day.isoformat() for day in functions.steps],
        "exp": [[day.isoformat(), days] for day, days in functions.exp],
        "log": [[day.isoformat(), days] for day, days in functions.log],
        "shown": model.shown,
        "residuals": model.residuals,
        "start": model.start.isoformat() if model.start else None,
        "end": model.end.isoformat() if model.end else None,
        "excluded": [day.isoformat() for day in model.excluded],
    }


def read_model(state: dict[str, Any]) -> Model:
    """A model from what `model_state` gave."""
    functions = TimeFunctions(
        int(state["polynomial"]),
        tuple(float(period) for period in state["periodic"]),
        tuple(date.fromisoformat(day) for day in state["steps"]),
        (),
        tuple((date.fromisoformat(day), float(days)) for day, days in state["exp"]),
        tuple((date.fromisoformat(day), float(days)) for day, days in state["log"]),
    )
    return Model(
        functions,
        bool(state["shown"]),
        bool(state["residuals"]),
        date.fromisoformat(state["start"]) if state["start"] else None,
        date.fromisoformat(state["end"]) if state["end"] else None,
        tuple(date.fromisoformat(day) for day in state["excluded"]),
    )
