# SPDX-License-Identifier: GPL-2.0-or-later
"""The files that the scenarios start from."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import numpy as np
import test_era5
import test_gacos
import test_known_delays
import test_opera_troposphere
import test_product_delays
from archive_server import Archive, aria_feature
from seen_motion import ASCENDING, DESCENDING, series_track, velocity_track
from series_files import series_files
from stacks import small_grid

from insar_workbench.core.coordinates import transform_point, wkt_from_epsg
from insar_workbench.core.dates import format_date
from insar_workbench.core.simulation.simulation import Simulation, SimulationOptions, simulate
from insar_workbench.core.simulation.simulation_files import write_gamma_folder, write_stack

OPTIONS = SimulationOptions(
    dates=12, rows=60, cols=80, connections=3, utm=True, unwrapping_errors=2, noise=0.3, turbulence=0.001,
    water_phase=False,
)  # fmt: skip
TRACK_GRID = small_grid(12, 15)
TRACK_DATES = tuple(date(2021, 1, 1) + timedelta(days=12 * i) for i in range(8))


def write_inputs(folder: Path) -> Simulation:
    """Write the files that the scenarios start from; the products among them are made by algorithms afterwards."""
    simulation = simulate(OPTIONS)
    write_gamma_folder(simulation, folder / "gamma", components=True)
    write_stack(simulation, folder / "ifgramStack.h5", folder / "geometryGeo.h5")
    (folder / "third_date.txt").write_text(simulation.dates[2].isoformat(), encoding="ascii")
    _write_stations(simulation, folder / "stations.csv")
    _write_shapes(simulation, folder)
    _write_delays(folder)
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


def write_addresses(folder: Path, archive: Archive) -> None:
    """Give the servers something to find and to send, one file slowly, and write their addresses."""
    archive.features = [aria_feature(f"202002{day + 12}", f"202002{day}") for day in range(10, 17)]
    stream = np.random.default_rng(4)
    archive.files = {f"{name}.nc": b"\x89HDF\r\n\x1a\n" + stream.bytes(300_000) for name in "abc"}
    archive.faults = {"b.nc": ["slow"]}
    addresses = {role: archive.url(role) for role in archive.servers}
    (folder / "servers.json").write_text(json.dumps(addresses), encoding="ascii")
    (folder / "addresses.txt").write_text("\n".join(archive.public(name) for name in archive.files), encoding="ascii")


def _write_delays(folder: Path) -> None:
    """A series of Envisat, and its delays of GACOS and of the products; another one and its weather."""
    (folder / "delays").mkdir()
    (folder / "air").mkdir()
    data = test_product_delays.random_delay(1)
    geometry = {"incidenceAngle": test_gacos.INCIDENCE, "slantRangeDistance": test_known_delays.SLANT}
    series_files(folder / "delays", data, geometry=geometry, PLATFORM="Env")
    test_gacos.maps_in(folder / "delays")
    for number, (name, layer) in enumerate((("delayStack.h5", "troposphere"), ("ionStack.h5", "unwrapPhase"))):
        delay = test_product_delays.random_delay(2 + number)
        test_product_delays.write_delays(folder / "delays" / name, {layer: delay})
    test_era5.files_in(folder / "air")
    test_era5.write_folder(folder / "air")
    test_opera_troposphere.write_folder(folder / "air")


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
