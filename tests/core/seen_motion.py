# SPDX-License-Identifier: GPL-2.0-or-later
"""Files of tracks that see a known motion, for tests of decomposition, projection and comparison."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

import numpy as np

from insar_workbench.core.decomposition.tracks import Track
from insar_workbench.core.grid import Grid, Window
from insar_workbench.core.orbit import lonlat
from insar_workbench.core.products import write_product
from insar_workbench.core.series import create_series

ASCENDING, DESCENDING = (38.0, 102.0), (41.0, -101.0)
"""Incidence and azimuth angle: seen from the ground, the radar is in the west and in the east."""
Motion = Callable[[np.ndarray, np.ndarray], tuple[np.ndarray, np.ndarray, np.ndarray]]


def unit_vector(incidence: float, azimuth: float) -> np.ndarray:
    """East, north, up, written out from the definition of the angles: anti-clockwise from north is toward the west."""
    bearing = -azimuth
    horizontal = np.sin(np.deg2rad(incidence))
    return np.array(
        [
            horizontal * np.sin(np.deg2rad(bearing)),
            horizontal * np.cos(np.deg2rad(bearing)),
            np.cos(np.deg2rad(incidence)),
        ]
    )


def angle_layers(grid: Grid, angles: tuple[float, float]) -> tuple[np.ndarray, np.ndarray]:
    """Angles that change a little over a grid."""
    x, y = np.meshgrid(grid.x, grid.y)
    lon, lat = (part.reshape(grid.shape) for part in lonlat(grid, x.reshape(-1), y.reshape(-1)))
    return angles[0] + 5.0 * (lon + 99.0), angles[1] + 3.0 * (lat - 19.4)


def seen(grid: Grid, angles: tuple[float, float], motion: Motion) -> np.ndarray:
    """What a track measures of a motion (functions of longitude and latitude)."""
    x, y = np.meshgrid(grid.x, grid.y)
    lon, lat = lonlat(grid, x.reshape(-1), y.reshape(-1))
    incidence, azimuth = (layer.reshape(-1) for layer in angle_layers(grid, angles))
    vectors = np.array([unit_vector(a, b) for a, b in zip(incidence, azimuth)])
    return (vectors.T * np.array(motion(lon, lat))).sum(axis=0).reshape(grid.shape)


def write_geometry(folder: Path, grid: Grid, angles: tuple[float, float], height: np.ndarray | None = None) -> Path:
    """geometryGeo.h5 with the angles, and heights."""
    incidence, azimuth = angle_layers(grid, angles)
    layers = {"incidenceAngle": incidence.astype(np.float32), "azimuthAngle": azimuth.astype(np.float32)}
    if height is not None:
        layers["height"] = height.astype(np.float32)
    folder.mkdir(parents=True, exist_ok=True)
    write_product(folder / "geometryGeo.h5", "geometry", grid, layers, {})
    return folder / "geometryGeo.h5"


def velocity_track(
    folder: Path,
    grid: Grid,
    angles: tuple[float, float],
    motion: Motion,
    std: float | np.ndarray | None = 0.002,
    height: np.ndarray | None = None,
    change: Callable[[np.ndarray], np.ndarray] = lambda values: values,
    **attributes: str,
) -> Track:
    """velocity.h5 and geometryGeo.h5 in a folder."""
    write_geometry(folder, grid, angles, height)
    layers = {"velocity": change(seen(grid, angles, motion)).astype(np.float32)}
    if std is not None:
        layers["velocityStd"] = np.broadcast_to(np.float32(std), grid.shape).copy()
    head = {"ORBIT_DIRECTION": "ASCENDING" if angles[1] > 0 else "DESCENDING", **attributes}
    write_product(folder / "velocity.h5", "velocity", grid, layers, head, dict.fromkeys(layers, "m/year"))
    return Track(folder / "velocity.h5")


def series_track(
    folder: Path,
    grid: Grid,
    angles: tuple[float, float],
    motion: Motion,
    dates: Sequence[date],
    growth: Callable[[date], float],
    offset: float = 0.0,
    **attributes: str,
) -> Track:
    """timeseries.h5 of a motion times growth(date), zero on the first date, and geometryGeo.h5."""
    write_geometry(folder, grid, angles)
    pattern = seen(grid, angles, motion)
    amounts = np.array([growth(day) - growth(dates[0]) for day in dates])
    values = amounts[:, None, None] * (pattern + offset)
    with create_series(folder / "timeseries.h5", grid, dates, np.zeros(len(dates)), attributes) as writer:
        writer.write(Window(0, grid.rows, 0, grid.cols), values.astype(np.float32))
    return Track(folder / "timeseries.h5")
