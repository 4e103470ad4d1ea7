# SPDX-License-Identifier: GPL-2.0-or-later
"""NISAR L2 GUNW: one HDF5 file a pair, geometry as coarse cubes."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path
from typing import Any

import h5py
import numpy as np
import numpy.typing as npt

from insar_workbench.core.constants import SPEED_OF_LIGHT
from insar_workbench.core.coordinates import epsg_code
from insar_workbench.core.dates import format_date
from insar_workbench.core.grid import Grid, to_lonlat
from insar_workbench.core.network.network import Pair
from insar_workbench.core.simulation.simulation import Simulation
from insar_workbench.core.simulation.simulation_files import write_zero_geotiff

FORMAT = "nisar"
OPTIONS = {"utm": True, "wavelength": 0.2384}
HEIGHTS = np.arange(-500.0, 3001.0, 500.0)
SPACING = 500.0
"""Metres between the nodes of the cubes."""
FILL_COMPONENT = 65535
RATIO = 1.05
"""Of the centre frequencies B and A."""
IONOSPHERE = 0.4
"""Radians a year."""
GRIDS = "science/LSAR/GUNW/grids"
PARAMETERS = "science/LSAR/GUNW/metadata/processingInformation/parameters"
MASK_TEXT = (
    "Mask indicating the subswaths of valid samples in the reference RSLC and geometrically-coregistered secondary "
    "RSLC. Each pixel value is a three-digit number"
)


def write(truth: Simulation, folder: Path, **options: Any) -> None:
    """Write one file a pair, and an elevation model beside them."""
    folder.mkdir(parents=True, exist_ok=True)
    write_zero_geotiff(folder / "dem.tif", truth.grid, truth.scene.height, {})
    for number in range(len(truth.network)):
        write_pair(truth, number, folder, **options)


def load_options(_truth: Simulation, folder: Path) -> dict[str, object]:
    """The products hold no heights."""
    return {"dem": folder / "dem.tif"}


def product_name(pair: Pair, frame: int = 22, version: int = 1) -> str:
    """Name of a granule."""
    times = "_".join(f"{format_date(day)}T{clock}" for day in pair for clock in ("105655", "105730"))
    return f"NISAR_L2_PR_GUNW_006_148_A_{frame:03d}_007_4000_SH_{times}_X05009_N_F_J_{version:03d}.h5"


def delays(heights: npt.NDArray[np.float64], years: float) -> dict[str, npt.NDArray[np.float64]]:
    """Screens of a pair, radians: rising with its length, linear in height between the levels."""
    return {
        "wetTroposphericPhaseScreen": years * (3.0 - 0.0010 * heights),
        "hydrostaticTroposphericPhaseScreen": years * (1.0 - 0.0002 * heights),
        "slantRangeSolidEarthTidesPhase": years * (0.7 + 0.0 * heights),
    }


def write_pair(
    truth: Simulation,
    number: int,
    folder: Path,
    reverse: Collection[int] = (),
    channels: Collection[tuple[str, str]] = (("A", "HH"),),
    frame: int = 22,
    version: int = 1,
    grid: Grid | None = None,
    rows: slice = slice(None),
    without: Collection[str] = (),
    scale: float = 1.0,
) -> Path:
    """Write one product.

    Parameters
    ----------
    reverse : collection of int
        Pairs whose reference is the later image.
    grid, rows
        Another frame: these rows of the scene on that grid.
    without : collection of str
        Datasets that are left out, by the end of their name.
    scale : float
        Factor on the centre frequency (and so on the phase).
    """
    first, second = truth.network.pairs[number]
    sign = -1.0 if number in reverse else 1.0
    pair = (second, first) if sign < 0 else (first, second)
    path = folder / product_name(pair, frame, version)
    hertz = SPEED_OF_LIGHT / truth.options.wavelength * scale
    grid = grid or truth.grid
    years = (second - first).days / 365.25
    with h5py.File(path, "w") as file:
        _write_identification(file, pair, frame, version)
        for frequency in sorted({name for name, _ in channels}):
            _write_frequency(file, frequency, hertz * (1.0 if frequency == "A" else RATIO), truth, grid, rows)
        for frequency, polarization in channels:
            group = f"{GRIDS}/frequency{frequency}/unwrappedInterferogram/{polarization}"
            radians = sign * scale * (1.0 if frequency == "A" else RATIO)
            _write_coordinates(file, group, grid)
            _write_layer(file, f"{group}/unwrappedPhase", radians * truth.phase[number][rows], np.nan)
            _write_layer(file, f"{group}/coherenceMagnitude", truth.coherence[number][rows], np.nan)
            components = truth.components[number][rows].astype(np.uint16)
            _write_layer(file, f"{group}/connectedComponents", components, FILL_COMPONENT)
            screen = np.full(grid.shape, radians * IONOSPHERE * years)
            _write_layer(file, f"{group}/ionospherePhaseScreen", screen, np.nan)
        _write_radar_grid(file, truth, grid, sign * truth.network.bperp[number], sign * scale * years)
        for name in _names(file):
            if name.endswith(tuple(without)) and without:
                del file[name]
    return path


def _write_frequency(file: h5py.File, frequency: str, hertz: float, truth: Simulation, grid: Grid, rows: slice) -> None:
    """What the channels of a frequency share."""
    file[f"{GRIDS}/frequency{frequency}/centerFrequency"] = hertz
    parent = f"{GRIDS}/frequency{frequency}/unwrappedInterferogram"
    _write_coordinates(file, parent, grid)
    seen = np.where(truth.scene.water[rows], 111, 11).astype(np.uint8)
    _write_layer(file, f"{parent}/mask", seen, 255).attrs["description"] = np.bytes_(MASK_TEXT)
    looks = f"{PARAMETERS}/unwrappedInterferogram/frequency{frequency}"
    file[f"{looks}/numberOfAzimuthLooks"], file[f"{looks}/numberOfRangeLooks"] = np.uint16(13), np.uint16(11)


def _names(file: h5py.File) -> list[str]:
    names: list[str] = []
    file.visit(names.append)
    return names


def _write_identification(file: h5py.File, pair: Pair, frame: int, version: int) -> None:
    values = {
        "trackNumber": np.uint32(148),
        "frameNumber": np.uint32(frame),
        "orbitPassDirection": "Ascending",
        "lookDirection": "Right",
        "missionId": "NISAR",
        "compositeReleaseId": "X05009",
        "processingDateTime": f"2026-03-{version:02d}T00:00:00",
    }
    for name, day in zip(("reference", "secondary"), pair):
        values[f"{name}ZeroDopplerStartTime"] = f"{day.isoformat()}T18:29:50.000000000"
        values[f"{name}ZeroDopplerEndTime"] = f"{day.isoformat()}T18:30:10.000000000"
    for name, value in values.items():
        file[f"science/LSAR/identification/{name}"] = np.bytes_(value) if isinstance(value, str) else value


def _write_coordinates(file: h5py.File, group: str, grid: Grid) -> None:
    file[f"{group}/xCoordinates"], file[f"{group}/yCoordinates"] = grid.x, grid.y
    file[f"{group}/xCoordinateSpacing"], file[f"{group}/yCoordinateSpacing"] = grid.dx, grid.dy
    file[f"{group}/projection"] = np.uint32(epsg_code(grid.crs_wkt) or 0)
    file[f"{group}/projection"].attrs["epsg_code"] = epsg_code(grid.crs_wkt)


def _write_layer(file: h5py.File, name: str, array: npt.NDArray[Any], fill: float) -> h5py.Dataset:
    kind = np.float32 if array.dtype.kind == "f" else array.dtype
    dataset = file.create_dataset(name, data=array.astype(kind), chunks=(8, 16), compression="gzip", shuffle=True)
    dataset.attrs["_FillValue"] = kind(fill) if kind is np.float32 else array.dtype.type(fill)
    return dataset


def _write_radar_grid(file: h5py.File, truth: Simulation, grid: Grid, bperp: float, years: float) -> None:
    """Cubes around the scene, with half a kilometre to spare."""
    group = "science/LSAR/GUNW/metadata/radarGrid"
    xmin, ymin, xmax, ymax = grid.extent
    x = np.arange(xmin - SPACING, xmax + 2.0 * SPACING, SPACING)
    y = np.arange(ymax + SPACING, ymin - 2.0 * SPACING, -SPACING)
    nodes = np.array([to_lonlat(grid, a, b) for b in y for a in x])
    shape = (len(HEIGHTS), len(y), len(x))
    looks = [truth.scene.orbit.look(nodes[:, 0], nodes[:, 1], np.full(len(nodes), height)) for height in HEIGHTS]
    slant, incidence, azimuth = (np.stack([look[i] for look in looks]).reshape(shape) for i in range(3))
    horizontal, angle = np.sin(np.radians(incidence)), np.radians(azimuth)
    layers = {
        "referenceSlantRange": slant,
        "incidenceAngle": incidence.astype(np.float32),
        "losUnitVectorX": (-np.sin(angle) * horizontal).astype(np.float32),
        "losUnitVectorY": (np.cos(angle) * horizontal).astype(np.float32),
        # below the line of sight counts as positive for an antenna that looks right
        "perpendicularBaseline": np.full((2, *shape[1:]), -bperp, dtype=np.float32),
    }
    layers |= {name: np.broadcast_to(values[:, None, None], shape) for name, values in delays(HEIGHTS, years).items()}
    for name, values in layers.items():
        file.create_dataset(f"{group}/{name}", data=values, compression="gzip").attrs["_FillValue"] = np.nan
    file[f"{group}/xCoordinates"], file[f"{group}/yCoordinates"] = x, y
    file[f"{group}/heightAboveEllipsoid"] = HEIGHTS
    file[f"{group}/projection"] = np.uint32(epsg_code(grid.crs_wkt) or 0)
    file[f"{group}/projection"].attrs["epsg_code"] = epsg_code(grid.crs_wkt)
