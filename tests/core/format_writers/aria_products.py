# SPDX-License-Identifier: GPL-2.0-or-later
"""S1-GUNW products as ARIA packs them (netCDF4, written here as the HDF5 that it is), for the writers and tests.

A product of pixels has the later date first; phase, baseline and delays are those of the later minus the earlier date,
and phases grow where the ground comes nearer. 0 is no data but in components, where it is -1 and 0 is one of them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

import h5py
import numpy as np
import numpy.typing as npt

from insar_workbench.core.dates import format_date
from insar_workbench.core.files.raster import write_geotiff
from insar_workbench.core.grid import Grid, Window
from insar_workbench.core.network.network import Pair
from insar_workbench.core.orbit import SEMI_MAJOR_AXIS, SQUARED_ECCENTRICITY, Orbit, earth_fixed
from insar_workbench.core.simulation.simulation import Simulation
from insar_workbench.core.simulation.simulation_scene import SLANT_RANGE, START_SECONDS

Array = npt.NDArray[np.floating[Any]]
HEIGHTS = np.array([-1500.0, 0.0, 3000.0, 9000.0])
NODE = 0.1
"""Degrees between the nodes of the cubes."""
IONOSPHERE_PIXEL = 0.0091666666
Delay = Callable[[date, Array, Array, Array], Array]
"""Of a date at latitudes, longitudes and heights, metres of a longer path."""


@dataclass(frozen=True)
class Delays:
    """What the corrections of version 3 hold.

    Attributes
    ----------
    wet, hydrostatic : by model
    tide : metres nearer to the radar
    ionosphere : radians as in the product, of a pair at latitudes and longitudes
    """

    wet: dict[str, Delay]
    hydrostatic: dict[str, Delay]
    tide: Delay | None = None
    ionosphere: Callable[[Pair, Array, Array], Array] | None = None


@dataclass(frozen=True)
class Frame:
    """Rows and columns of a scene, what is added to the phase of the product, and its component numbers."""

    window: Window
    offset: float = 0.0
    labels: tuple[int, ...] = (-1, 0, 1)
    seconds: float = START_SECONDS
    place: str = "00030W_00040N"


def gunw_name(
    pair: Pair, frame: Frame, version: str = "3_0_1", track: str = "A-R-064", later_first: bool = True
) -> str:
    """The name of a product."""
    first, second = (format_date(day) for day in (reversed(pair) if later_first else pair))
    clock = f"{int(frame.seconds) // 3600:02d}{int(frame.seconds) // 60 % 60:02d}{int(frame.seconds) % 60:02d}"
    return f"S1-GUNW-{track}-tops-{first}_{second}-{clock}-{frame.place}-PP-1a2b-v{version}.nc"


def whole(truth: Simulation) -> Frame:
    """One frame of all."""
    return Frame(Window(0, truth.grid.rows, 0, truth.grid.cols))


def write_dem(truth: Simulation, folder: Path) -> Path:
    """Heights as a person has them beside the products, which come without."""
    path = folder.parent / "dem.tif"
    write_geotiff(path, truth.grid, truth.scene.height)
    return path


def write_products(
    truth: Simulation, folder: Path, frames: Sequence[Frame], version: str = "3_0_1", delays: Delays | None = None
) -> list[Path]:
    """Write every pair of a simulation in frames."""
    return [
        write_product(truth, number, folder, frame, version, delays)
        for number in range(len(truth.network))
        for frame in frames
    ]


def write_product(
    truth: Simulation,
    number: int,
    folder: Path,
    frame: Frame,
    version: str = "3_0_1",
    delays: Delays | None = None,
    later_first: bool = True,
) -> Path:
    """Write one frame of one pair."""
    folder.mkdir(parents=True, exist_ok=True)
    pair = truth.network.pairs[number]
    path = folder / gunw_name(pair, frame, version, later_first=later_first)
    sign = -1.0 if later_first else 1.0
    part = frame.window.slices
    phase = np.nan_to_num(sign * truth.phase[number][part] + np.float32(frame.offset), nan=0.0)
    components = np.asarray(frame.labels, dtype=np.float32)[truth.components[number][part]]
    nothing = np.isnan(truth.phase[number][part])
    components[nothing] = -1.0
    grid = truth.grid.crop(frame.window)
    with h5py.File(path, "w") as file:
        file.attrs["Conventions"], file.attrs["product_type"] = "CF-1.6", "UNW GEO IFG"
        file.attrs["version"] = "1c" if version.startswith("3") else "1b"
        data = file.create_group("science/grids/data")
        _axes(data, {"latitude": grid.y, "longitude": grid.x}, "crs", grid.crs_wkt)
        for name, array, fill in (
            ("unwrappedPhase", phase, 0.0),
            ("coherence", np.where(nothing, 0.0, truth.coherence[number][part]), 0.0),
            ("connectedComponents", components, -1.0),
            ("amplitude", np.where(nothing, 0.0, 100.0), 0.0),
        ):
            _dataset(data, name, array, fill, "crs")
        _write_geometry(file, grid, truth.scene.orbit, sign * truth.network.bperp[number])
        days = tuple(reversed(pair)) if later_first else pair
        _write_corrections(file, grid, days, truth.options.wavelength, delays)
        _write_radar(file, days, truth.options.wavelength, frame.seconds)
    return path


def _axes(group: Any, axes: dict[str, Array], crs: str, wkt: str = "") -> None:
    for name, values in axes.items():
        axis = group.create_dataset(name, data=np.asarray(values, dtype=np.float64))
        axis.make_scale(name)
        axis.attrs["units"] = {"l": "degrees_north", "h": "meter"}[name[0]] if "lon" not in name else "degrees_east"
    mapping = group.create_dataset(crs, data=np.int32(0))
    mapping.attrs["grid_mapping_name"] = "latitude_longitude"
    if wkt:
        mapping.attrs["crs_wkt"] = wkt


def _dataset(group: Any, name: str, array: Array, fill: float, crs: str, axes: Sequence[str] = ()) -> None:
    dataset = group.create_dataset(name, data=array.astype(np.float32), compression="gzip", fillvalue=fill)
    dataset.attrs["_FillValue"] = np.float32([fill])
    dataset.attrs["grid_mapping"] = np.bytes_(crs)
    for number, axis in enumerate(axes or ("latitude", "longitude")):
        dataset.dims[number].attach_scale(group[axis])


def nodes(grid: Grid) -> tuple[Array, Array]:
    """Latitudes (falling) and longitudes of the nodes of the cubes, two of them beyond the frame."""
    xmin, ymin, xmax, ymax = grid.extent
    lat = NODE * np.arange(np.ceil(ymax / NODE) + 2, np.floor(ymin / NODE) - 3, -1.0)
    return lat, NODE * np.arange(np.floor(xmin / NODE) - 2, np.ceil(xmax / NODE) + 3)


def _write_geometry(file: Any, grid: Grid, orbit: Orbit, bperp: float) -> None:
    lat, lon = nodes(grid)
    shape = (len(HEIGHTS), len(lat), len(lon))
    height, y, x = (axis.reshape(-1) for axis in np.meshgrid(HEIGHTS, lat, lon, indexing="ij"))
    slant, incidence, azimuth = orbit.look(x, y, height)
    look = look_angle(x, y, height, slant, incidence, azimuth).reshape(shape)
    incidence, azimuth = incidence.reshape(shape), azimuth.reshape(shape)
    group = file.create_group("science/grids/imagingGeometry")
    axes = {"heightsMeta": HEIGHTS, "latitudeMeta": lat, "longitudeMeta": lon}
    _axes(group, axes, "crsMeta")
    from_east = (azimuth + 90.0 + 180.0) % 360.0 - 180.0
    tilt = 20.0 * (lon - grid.x.mean())  # metres, none in the middle of the frame
    for name, cube in (
        ("incidenceAngle", incidence),
        ("azimuthAngle", from_east),
        ("perpendicularBaseline", np.broadcast_to(bperp + tilt, shape)),
        ("parallelBaseline", np.full(shape, 12.0)),
        ("lookAngle", look),
    ):
        _dataset(group, name, cube, 0.0, "crsMeta", tuple(axes))


def look_angle(lon: Array, lat: Array, height: Array, slant: Array, incidence: Array, azimuth: Array) -> Array:
    """Angle at the radar between its vertical and the line of sight, degrees."""
    ground, (east, north, up) = earth_fixed(lon, lat, height)
    theta, alpha = np.radians(incidence)[:, None], np.radians(azimuth)[:, None]
    sight = np.cos(theta) * up + np.sin(theta) * (np.cos(alpha) * north - np.sin(alpha) * east)
    radar = ground + slant[:, None] * sight
    flat = np.hypot(radar[:, 0], radar[:, 1])
    phi = np.arctan2(radar[:, 2], flat)
    for _ in range(20):
        normal = SEMI_MAJOR_AXIS / np.sqrt(1.0 - SQUARED_ECCENTRICITY * np.sin(phi) ** 2)
        phi = np.arctan2(radar[:, 2] + SQUARED_ECCENTRICITY * normal * np.sin(phi), flat)
    lam = np.arctan2(radar[:, 1], radar[:, 0])
    vertical = np.stack([np.cos(phi) * np.cos(lam), np.cos(phi) * np.sin(lam), np.sin(phi)], axis=1)
    return np.asarray(np.degrees(np.arccos((vertical * sight).sum(1))))


def _write_corrections(file: Any, grid: Grid, days: Sequence[date], wavelength: float, delays: Delays | None) -> None:
    """Corrections of version 3; before, there are texts in their place."""
    root = file.create_group("science/grids/corrections")
    if delays is None:
        text = h5py.string_dtype()
        for name in ("derived/ionosphere/ionosphere", "external/tides/solidEarthTide"):
            root.create_dataset(name, data=["placeholder dummy"], dtype=text)
        root.create_dataset("external/troposphere/troposphereWet", data=["placeholder dummy"], dtype=text)
        return
    lat, lon = nodes(grid)
    height, y, x = np.meshgrid(HEIGHTS, lat, lon, indexing="ij")
    radians = 4.0 * np.pi / wavelength
    for which, day in zip(("reference", "secondary"), days):
        for model in delays.wet:
            group = root.create_group(f"external/troposphere/{model}/{which}")
            axes = {"heightsMeta": HEIGHTS, "latitudeMeta": lat, "longitudeMeta": lon}
            _axes(group, axes, "crs")
            for name, delay in (("Wet", delays.wet[model]), ("Hydrostatic", delays.hydrostatic[model])):
                _dataset(group, f"troposphere{name}", -radians * delay(day, y, x, height), 0.0, "crs", tuple(axes))
        if delays.tide is not None:
            group = root.create_group(f"external/tides/solidEarth/{which}")
            axes = {"height": HEIGHTS, "latitude": lat, "longitude": lon}
            _axes(group, axes, "spatial_ref")
            _dataset(group, "solidEarthTide", radians * delays.tide(day, y, x, height), 0.0, "spatial_ref", tuple(axes))
    if delays.ionosphere is not None:
        _write_ionosphere(root, grid, (min(days), max(days)), delays.ionosphere)


def _write_ionosphere(root: Any, grid: Grid, pair: Pair, ionosphere: Callable[[Pair, Array, Array], Array]) -> None:
    group = root.create_group("derived/ionosphere")
    xmin, ymin, xmax, ymax = grid.extent
    coarse = replace(grid, dx=IONOSPHERE_PIXEL, dy=-IONOSPHERE_PIXEL)
    coarse = replace(
        coarse,
        rows=int(np.ceil((ymax - ymin) / IONOSPHERE_PIXEL)) + 2,
        cols=int(np.ceil((xmax - xmin) / IONOSPHERE_PIXEL)) + 2,
        x0=xmin - IONOSPHERE_PIXEL,
        y0=ymax + IONOSPHERE_PIXEL,
    )
    _axes(group, {"latitude": coarse.y, "longitude": coarse.x}, "crs")
    y, x = np.meshgrid(coarse.y, coarse.x, indexing="ij")
    _dataset(group, "ionosphere", ionosphere(pair, y, x), np.nan, "crs")


def _write_radar(file: Any, days: Sequence[date], wavelength: float, seconds: float) -> None:
    radar = file.create_group("science/radarMetaData")
    text = h5py.string_dtype()
    for key, value in (
        ("wavelength", wavelength),
        ("centerFrequency", 299_792_458.0 / wavelength),
        ("slantRangeStart", SLANT_RANGE - 70_000.0),
        ("slantRangeEnd", SLANT_RANGE + 87_000.0),
        ("slantRangeSpacing", 2.329562187194824),
        ("azimuthTimeInterval", 0.002055556299999998),
    ):
        radar.create_dataset(key, data=np.float64(value))
    for end, shift in (("Start", -14.0), ("End", 14.0)):
        clock = (seconds + shift) % 86400.0
        stamp = f"{days[0].isoformat()}T{int(clock) // 3600:02d}:{int(clock) // 60 % 60:02d}:{clock % 60:09.6f}Z"
        radar.create_dataset(f"azimuthZeroDoppler{end}Time", data=[stamp], dtype=text)
    for key, value in (("missionID", "Sentinel-1"), ("productType", "UNW GEO IFG"), ("unwrapMethod", "snaphu")):
        radar.create_dataset(key, data=[value], dtype=text)
    for which, day in zip(("reference", "secondary"), days):
        granule = f"S1A_IW_SLC__1SDV_{format_date(day)}T183000_{format_date(day)}T183028_012345_01ABCD_1234"
        radar.create_dataset(f"inputSLC/{which}/L1InputGranules", data=[granule], dtype=text)
