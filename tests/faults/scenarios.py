# SPDX-License-Identifier: GPL-2.0-or-later
"""Every algorithm that writes files, with small inputs: what the tests kill, cancel and starve."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import numpy as np
from seen_motion import ASCENDING, DESCENDING, series_track, velocity_track
from stacks import small_grid

from insar_workbench.core.dates import format_date
from insar_workbench.core.grid import transform_point, wkt_from_epsg
from insar_workbench.core.simulation import Simulation, SimulationOptions, simulate
from insar_workbench.core.simulation_files import write_gamma_folder, write_stack

OPTIONS = SimulationOptions(
    dates=12, rows=60, cols=80, connections=3, utm=True, unwrapping_errors=2, noise=0.3, turbulence=0.001,
    water_phase=False,
)  # fmt: skip
TRACK_GRID = small_grid(12, 15)
TRACK_DATES = tuple(date(2021, 1, 1) + timedelta(days=12 * i) for i in range(8))


@dataclass(frozen=True)
class Scenario:
    """A run of an algorithm.

    Attributes
    ----------
    parameters : callable
        From the folder of inputs and the folder of outputs to the parameters.
    changes : tuple of str
        Inputs that it changes in place: they are copied into the folder of outputs first.
    """

    algorithm: str
    parameters: Callable[[Path, Path], dict[str, Any]]
    changes: tuple[str, ...] = ()


def names(folder: Path, ending: str, *keys: str) -> dict[str, str]:
    """A file in a folder for each output."""
    return {key: str(folder / f"{key.lower()}{ending}") for key in keys}


def of_stack(algorithm: str, *products: str, **more: Any) -> Scenario:
    """A scenario that reads a stack and writes products and their map layers."""

    def parameters(given: Path, out: Path) -> dict[str, Any]:
        layers = [f"{name}_LAYER" for name in products if name not in more.get("bare", ())]
        rest = {key: value for key, value in more.items() if key != "bare"}
        return {
            "STACK": str(given / "ifgramStack.h5"),
            **names(out, ".h5", *products),
            **names(out, ".tif", *layers),
            **rest,
        }

    return Scenario(algorithm, parameters)


def of_copy(algorithm: str, **more: Any) -> Scenario:
    """A scenario that writes a changed copy of a stack."""
    return Scenario(
        algorithm,
        lambda given, out: {"STACK": str(given / "ifgramStack.h5"), "OUTPUT": str(out / "copy.h5"), **more},
    )


def in_place(algorithm: str, **more: Any) -> Scenario:
    """A scenario that changes a stack itself."""
    return Scenario(algorithm, lambda _, out: {"STACK": str(out / "ifgramStack.h5"), **more}, ("ifgramStack.h5",))


def of_series(algorithm: str, *products: str, **more: Any) -> Scenario:
    """A scenario that reads a displacement series and writes others, or products."""

    def parameters(given: Path, out: Path) -> dict[str, Any]:
        beside = {key: str(given / value[1:]) if str(value).startswith("@") else value for key, value in more.items()}
        return {"TIMESERIES": str(given / "timeseries.h5"), **names(out, ".h5", *products), **beside}

    return Scenario(algorithm, parameters)


def of_file(algorithm: str, source: str, ending: str, *, key: str = "INPUT", **more: Any) -> Scenario:
    """A scenario that writes one file of another."""
    return Scenario(
        algorithm,
        lambda given, out: {
            key: str(given / source),
            "OUTPUT": str(out / f"out{ending}"),
            **{name: str(given / value[1:]) if str(value).startswith("@") else value for name, value in more.items()},
        },
    )


def tracks(kind: str, **outputs: str) -> Callable[[Path, Path], dict[str, Any]]:
    """Two tracks in, files out."""
    return lambda given, out: {
        "FIRST": str(given / "ascending" / f"{kind}.h5"),
        "SECOND": str(given / "descending" / f"{kind}.h5"),
        **{name: str(out / file) for name, file in outputs.items()},
    }


CHANGE_LAYERS = ("LAST_BREAK_LAYER", "FASTER_LAYER", "CHANGE_LAYER", "BREAKS_LAYER", "AFTER_LAYER", "OUTLIERS_LAYER")
TABLES = (".gpkg", ".shp", ".csv", ".geojson")

SCENARIOS: dict[str, Scenario] = {
    "workflow": Scenario(
        "smallbaselineworkflow",
        lambda given, out: {"INPUT": str(given / "gamma"), "OUTPUT_FOLDER": str(out / "result")},
    ),
    "loadstack": Scenario(
        "loadstack", lambda given, out: {"INPUT": str(given / "gamma"), **names(out, ".h5", "STACK", "GEOMETRY")}
    ),
    "loadseries": Scenario(
        "loadseries",
        lambda given, out: {
            "INPUT": str(given / "archive"),
            **names(out, ".h5", "TIMESERIES", "GEOMETRY", "TEMPORAL_COHERENCE", "AVERAGE_COHERENCE", "MASK"),
        },
    ),
    "modifynetwork": in_place("modifynetwork", MAX_DAYS=13),
    "modifynetwork-copy": of_copy("modifynetwork", MAX_DAYS=13),
    "resetnetwork-copy": of_copy("resetnetwork"),
    "referencepoint": in_place("referencepoint", ROW=20, COLUMN=25),
    "referencepoint-copy": of_copy("referencepoint", ROW=20, COLUMN=25),
    "plotnetwork": Scenario(
        "plotnetwork",
        lambda given, out: {
            "STACK": str(given / "ifgramStack.h5"),
            "PICTURES": str(out / "pictures"),
            "TABLE": str(out / "pairs.csv"),
        },
    ),
    "averagecoherence": of_stack("averagecoherence", "COHERENCE"),
    "quickoverview": of_stack("quickoverview", "VELOCITY", "TRIPLETS"),
    "phasebias": of_stack("phasebias", "BIAS", "MASK"),
    "correctunwrapping": Scenario(
        "correctunwrapping",
        lambda _, out: {
            "STACK": str(out / "ifgramStack.h5"),
            "MIN_AREA": 10,
            "SHARE": str(out / "share.h5"),
            "SHARE_LAYER": str(out / "share.tif"),
            "TABLE": str(out / "corrections.gpkg"),
        },
        ("ifgramStack.h5",),
    ),
    "correctunwrapping-copy": Scenario(
        "correctunwrapping",
        lambda given, out: {
            "STACK": str(given / "ifgramStack.h5"),
            "MIN_AREA": 10,
            **names(out, ".h5", "OUTPUT", "SHARE"),
        },
    ),
    "undounwrapping": Scenario(
        "undounwrapping",
        lambda _, out: {"STACK": str(out / "corrected.h5"), "DELETE": True},
        ("corrected.h5",),
    ),
    "invertnetwork": of_stack(
        "invertnetwork", "TIMESERIES", "TEMPORAL_COHERENCE", "NUM_PAIRS", "MASK", bare=("TIMESERIES", "NUM_PAIRS")
    ),
    "generatemask": Scenario(
        "generatemask",
        lambda given, out: {
            "INPUT": str(given / "temporalCoherence.h5"),
            "MINIMUM": 0.7,
            "MASK": str(out / "m.h5"),
            "MASK_LAYER": str(out / "m.tif"),
        },
    ),
    "removeramp": of_series("removeramp", "OUTPUT"),
    "correctdemerror": of_series("correctdemerror", "OUTPUT", "DEM_ERROR", "RESIDUAL", GEOMETRY="@geometryGeo.h5"),
    "correctheightcorrelation": of_series(
        "correctheightcorrelation", "OUTPUT", "DELAY", GEOMETRY="@geometryGeo.h5", LEAST_CORRELATION=0.0
    ),
    "correcttides": of_series("correcttides", "OUTPUT", "DELAY", GEOMETRY="@geometryGeo.h5"),
    "removeplatemotion": of_series(
        "removeplatemotion", "OUTPUT", "DELAY", GEOMETRY="@geometryGeo.h5", PLATE="North America"
    ),
    "filterspace": of_series("filterspace", "OUTPUT"),
    "filtertime": of_series("filtertime", "OUTPUT"),
    "referencedate": Scenario(
        "referencedate",
        lambda given, out: {
            "TIMESERIES": str(given / "timeseries.h5"),
            "DATE": (given / "third_date.txt").read_text(encoding="ascii"),
            "OUTPUT": str(out / "o.h5"),
        },
    ),
    "residualnoise": Scenario(
        "residualnoise",
        lambda given, out: {"RESIDUAL": str(given / "timeseriesResidual.h5"), "TABLE": str(out / "noise.csv")},
    ),
    "velocity": Scenario(
        "velocity",
        lambda given, out: {
            "TIMESERIES": str(given / "timeseries.h5"),
            "VELOCITY": str(out / "velocity.h5"),
            **names(out, ".tif", "VELOCITY_LAYER", "VELOCITY_STD_LAYER"),
        },
    ),
    "detectchanges": Scenario(
        "detectchanges",
        lambda given, out: {
            "TIMESERIES": str(given / "timeseries.h5"),
            "LEAST_DATES": 4,
            "LEAST_DAYS": 30,
            "WINDOW_DAYS": 60,
            "CHANGES": str(out / "changes.h5"),
            **names(out, ".tif", *CHANGE_LAYERS),
        },
    ),
    "decompose": Scenario(
        "decompose",
        tracks("velocity", OUTPUT="motion.h5", MOTION_LAYER="east.tif", UP_LAYER="up.tif"),
    ),
    "decomposeseries": Scenario("decomposeseries", tracks("timeseries", MOTION="east.h5", UP="up.h5")),
    "projectlos": Scenario(
        "projectlos",
        lambda given, out: {
            "INPUT": str(given / "ascending" / "velocity.h5"),
            "DIRECTION": "vertical",
            **names(out, ".h5", "OUTPUT", "VISIBILITY"),
            **names(out, ".tif", "LAYER", "SENSITIVITY_LAYER"),
        },
    ),
    "gnsscompare": of_series(
        "gnsscompare", "ANCHORED", GEOMETRY="@geometryGeo.h5", STATIONS="@stations.csv", VELOCITY="@velocity.h5"
    ),
    "exportkmz": of_file("exportkmz", "velocity.h5", ".kmz", STEP=4),
    "exportgeotiff": of_file("exportgeotiff", "timeseries.h5", ".tif"),
    "exportgeotiff-cog": of_file("exportgeotiff", "velocity.h5", ".tif", COG=True),
    "exportgmt": of_file("exportgmt", "velocity.h5", ".grd"),
    "exportroipac": of_file("exportroipac", "timeseries.h5", ".unw"),
    "exporthdfeos5": Scenario(
        "exporthdfeos5",
        lambda given, out: {
            "TIMESERIES": str(given / "timeseries.h5"),
            "TEMPORAL_COHERENCE": str(given / "temporalCoherence.h5"),
            "MASK": str(given / "maskTempCoh.h5"),
            "GEOMETRY": str(given / "geometryGeo.h5"),
            "TRACK": 149,
            "OUTPUT_FOLDER": str(out / "archive"),
        },
    ),
    "info": of_file("info", "timeseries.h5", ".txt", key="FILE"),
    **{
        f"exportpoints{ending}": of_file("exportpoints", "timeseries.h5", ending, key="TIMESERIES")
        for ending in (".gpkg", ".shp", ".csv")
    },
    **{
        f"zonalseries{ending}": Scenario(
            "zonalseries",
            lambda given, out, ending=ending: {
                "TIMESERIES": str(given / "timeseries.h5"),
                "POLYGONS": str(given / "zones.geojson"),
                "ZONES": str(out / f"zones{ending}"),
                "TABLE": str(out / "table.csv"),
            },
        )
        for ending in TABLES
        if ending != ".csv"
    },
    "activeareas": of_file("activeareas", "velocity.h5", ".gpkg", key="VELOCITY_FILE", MIN_VELOCITY=5.0),
    "samplepoints": of_file("samplepoints", "timeseries.h5", ".gpkg", key="TIMESERIES", POINTS="@points.geojson"),
    "transect": Scenario(
        "transect",
        lambda given, out: {
            "INPUT": str(given / "velocity.h5"),
            "LINES": str(given / "lines.geojson"),
            "POINTS": str(out / "points.gpkg"),
            "TABLE": str(out / "table.csv"),
        },
    ),
}


def write_inputs(folder: Path) -> Simulation:
    """Write the files that the scenarios start from; the products among them are made by algorithms afterwards."""
    simulation = simulate(OPTIONS)
    write_gamma_folder(simulation, folder / "gamma", components=True)
    write_stack(simulation, folder / "ifgramStack.h5", folder / "geometryGeo.h5")
    (folder / "third_date.txt").write_text(simulation.dates[2].isoformat(), encoding="ascii")
    _write_stations(simulation, folder / "stations.csv")
    _write_shapes(simulation, folder)
    height = 1000.0 + 40.0 * np.arange(TRACK_GRID.cols) * np.ones((TRACK_GRID.rows, 1))
    for name, angles in (("ascending", ASCENDING), ("descending", DESCENDING)):
        velocity_track(folder / name, TRACK_GRID, angles, _sinking, height=height)
        series_track(
            folder / name, TRACK_GRID, angles, _sinking, TRACK_DATES, lambda day: (day - TRACK_DATES[0]).days / 365.25,
            REF_Y="0", REF_X="0",
        )  # fmt: skip
    return simulation


MAKING: tuple[tuple[str, Callable[[Path], dict[str, Any]]], ...] = (
    (
        "invertnetwork",
        lambda given: {
            "STACK": given / "ifgramStack.h5",
            "TIMESERIES": given / "timeseries.h5",
            "TEMPORAL_COHERENCE": given / "temporalCoherence.h5",
            "MASK": given / "maskTempCoh.h5",
        },
    ),
    ("velocity", lambda given: {"TIMESERIES": given / "timeseries.h5", "VELOCITY": given / "velocity.h5"}),
    (
        "correctdemerror",
        lambda given: {
            "TIMESERIES": given / "timeseries.h5",
            "OUTPUT": given / "timeseries_demErr.h5",
            "RESIDUAL": given / "timeseriesResidual.h5",
        },
    ),
    (
        "correctunwrapping",
        lambda given: {
            "STACK": given / "ifgramStack.h5",
            "MIN_AREA": 10,
            "OUTPUT": given / "corrected.h5",
            "SHARE": given / "share.h5",
        },
    ),
    (
        "exporthdfeos5",
        lambda given: {
            "TIMESERIES": given / "timeseries.h5",
            "TEMPORAL_COHERENCE": given / "temporalCoherence.h5",
            "MASK": given / "maskTempCoh.h5",
            "GEOMETRY": given / "geometryGeo.h5",
            "TRACK": 149,
            "OUTPUT_FOLDER": given / "archive",
        },
    ),
)
"""What the inputs still need, in order."""


def _sinking(lon: Any, lat: Any) -> tuple[Any, Any, Any]:
    return 0.01 + 0 * lon, 0 * lon, -0.02 + 0 * lat


def _degrees(simulation: Simulation, row: float, col: float) -> tuple[float, float]:
    grid = simulation.grid
    return transform_point(*grid.centre(row, col), grid.crs_wkt, wkt_from_epsg(4326))


def _write_stations(simulation: Simulation, path: Path) -> None:
    lines = ["station,date,latitude,longitude,east,north,up"]
    row, col = simulation.scene.town_centre
    for name, place in (("TOWN", (row, col)), ("EAST", (row, col + 3)), ("WEST", (row + 3, col))):
        lon, lat = _degrees(simulation, *place)
        lines += [
            f"{name},{format_date(day)},{lat},{lon},0.0,0.0,{-0.001 * i}" for i, day in enumerate(simulation.dates)
        ]
    path.write_text("\n".join(lines) + "\n", encoding="ascii")


def _write_shapes(simulation: Simulation, folder: Path) -> None:
    import json

    def corner(row: float, col: float) -> list[float]:
        return list(_degrees(simulation, row, col))

    zones = [
        [[corner(r, c), corner(r, c + 8), corner(r + 8, c + 8), corner(r + 8, c), corner(r, c)]]
        for r in range(2, 50, 10)
        for c in range(2, 70, 10)
    ]
    row, col = simulation.scene.town_centre
    points = [corner(row + i, col + j) for i in range(-5, 6) for j in range(-5, 6)]
    lines = [[corner(row, 5), corner(row, 75)], [corner(5, col), corner(55, col)]]
    for name, kind, shapes in (
        ("zones", "Polygon", zones),
        ("points", "Point", points),
        ("lines", "LineString", lines),
    ):
        features = [
            {"type": "Feature", "properties": {"code": i}, "geometry": {"type": kind, "coordinates": shape}}
            for i, shape in enumerate(shapes)
        ]
        text = json.dumps({"type": "FeatureCollection", "features": features})
        (folder / f"{name}.geojson").write_text(text, encoding="ascii")
