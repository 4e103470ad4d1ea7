# SPDX-License-Identifier: GPL-2.0-or-later
"""Write a simulation as a folder of GAMMA products, as a stack and its geometry, and as a file of truth."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from ..constants import SPEED_OF_LIGHT
from ..coordinates import is_geographic
from ..dates import format_date
from ..errors import FormatError
from ..files import hdf5
from ..grid import Grid, Window, to_lonlat
from ..orbit import AZIMUTH, INCIDENCE, RANGE
from ..products import write_product
from ..series import TIMESERIES
from ..stack import COHERENCE, COMPONENT, PHASE, create_stack, reference_attributes
from .simulation import Simulation
from .simulation_scene import HEADING, SLANT_RANGE, START_SECONDS

EARTH_RADIUS, ORBIT_HEIGHT = 6_369_300.0, 706_000.0
"""Below the radar, metres."""
RANGE_PIXEL, AZIMUTH_PIXEL = 2.329562, 14.011650
"""Size of a single-look Sentinel-1 pixel in slant range and azimuth, metres."""


def write_gamma_folder(simulation: Simulation, folder: str | Path, components: bool = False) -> Path:
    """Write phase, coherence, parameter files, baselines and elevation model as GAMMA leaves them.

    Parameters
    ----------
    components : bool
        Write the connected components too (GAMMA itself has none).

    Returns
    -------
    Path
        The folder, made if need be; files of the same names are replaced.
    """
    folder = Path(folder)
    for name in ("interferograms", "headers", "baselines"):
        (folder / name).mkdir(parents=True, exist_ok=True)
    write_zero_geotiff(folder / "dem.tif", simulation.grid, simulation.scene.height, {})
    _write_headers(simulation, folder / "headers")
    layers = [("eqa_unw", simulation.phase, "ORIGINAL_IFG"), ("flat_eqa_cc", simulation.coherence, "ORIGINAL_COH")]
    if components:
        layers.append(("eqa_conncomp", simulation.components.astype(np.float32), "ORIGINAL_COMPONENT"))
    for number, (first, second) in enumerate(simulation.network.pairs):
        name = f"{format_date(first)}-{format_date(second)}_VV_{simulation.options.range_looks}rlks"
        tags = _pair_tags(simulation, first, second)
        for what, cube, kind in layers:
            path = folder / "interferograms" / f"sim_{name}_{what}.tif"
            write_zero_geotiff(path, simulation.grid, cube[number], {**tags, "DATA_TYPE": kind})
        table, vectors = _baseline_texts(simulation, simulation.network.bperp[number])
        (folder / "baselines" / f"{name}_bperp.par").write_text(table + vectors, encoding="ascii")
        (folder / "baselines" / f"{name}_base.par").write_text(vectors, encoding="ascii")
    return folder


def _write_headers(simulation: Simulation, folder: Path) -> None:
    options = simulation.options
    name = f"sim_{format_date(simulation.dates[0])}_VV_{options.range_looks}rlks_eqa_dem.par"
    (folder / name).write_text(_dem_parameters(simulation.grid), encoding="ascii")
    for day in simulation.dates:
        for suffix, range_looks, azimuth_looks in (
            ("slc", 1, 1),
            (f"{options.range_looks}rlks_mli", options.range_looks, options.azimuth_looks),
        ):
            text = _image_parameters(simulation, day, range_looks, azimuth_looks)
            (folder / f"r{format_date(day)}_VV_{suffix}.par").write_text(text, encoding="ascii")


def write_stack(
    simulation: Simulation, stack_path: str | Path, geometry_path: str | Path, referenced: bool = True
) -> None:
    """Write the stack and its geometry in MintPy's layout.

    Parameters
    ----------
    referenced : bool
        Set the town's middle as reference pixel.
    """
    attributes = stack_attributes(simulation)
    geometry = dict(attributes)
    if referenced:
        attributes.update(reference_attributes(simulation.grid, *simulation.scene.town_centre))
    whole = Window(0, simulation.grid.rows, 0, simulation.grid.cols)
    layers: dict[str, npt.NDArray[Any]] = {
        PHASE: simulation.phase,
        COHERENCE: simulation.coherence,
        COMPONENT: simulation.components,
    }
    with create_stack(stack_path, simulation.grid, simulation.network, attributes, tuple(layers)) as writer:
        for name, cube in layers.items():
            writer.write(name, whole, cube)
    scene = simulation.scene
    write_product(
        geometry_path,
        "geometry",
        simulation.grid,
        {
            "height": scene.height,
            INCIDENCE: scene.incidence,
            AZIMUTH: scene.azimuth,
            RANGE: scene.slant_range,
            "waterMask": ~scene.water,
        },
        geometry,
        {"height": "m", INCIDENCE: "degree", AZIMUTH: "degree", RANGE: "m"},
    )


def write_truth(simulation: Simulation, path: str | Path) -> None:
    """Write what is true: a displacement time series with the layers of the scene beside it, atomically.

    The cube opens as :class:`~.series.DisplacementSeries`, the layers (velocity in m/year, seasonalAmplitude,
    demError and height in m, masks town, landslide and water) with :func:`~.products.read_product`.
    """
    scene, grid = simulation.scene, simulation.grid
    layers: dict[str, npt.NDArray[Any]] = {
        "velocity": scene.velocity,
        "seasonalAmplitude": scene.seasonal,
        "demError": simulation.dem_error,
        "height": scene.height,
        "town": scene.town,
        "landslide": scene.landslide,
        "water": scene.water,
    }
    row, col = scene.landslide_centre
    with hdf5.create(path) as file:
        hdf5.write_coordinates(file, grid)
        head = {**stack_attributes(simulation), **grid.to_attributes(), "FILE_TYPE": TIMESERIES, "UNIT": "m"}
        head["REF_DATE"] = format_date(simulation.dates[0])
        head["LANDSLIDE_Y"], head["LANDSLIDE_X"] = str(row), str(col)
        hdf5.set_attributes(file, head)
        file["date"] = np.array([format_date(day).encode() for day in simulation.dates], dtype="S8")
        file["bperp"] = simulation.date_bperp.astype(np.float32)
        for name, array in {TIMESERIES: simulation.displacement, **layers}.items():
            hdf5.attach_coordinates(file, file.create_dataset(name, data=array))


def stack_attributes(simulation: Simulation) -> dict[str, str]:
    """MintPy attributes of a simulation."""
    options = simulation.options
    return common_attributes(simulation.grid, options.wavelength, options.range_looks, options.azimuth_looks)


def common_attributes(grid: Grid, wavelength: float, range_looks: int, azimuth_looks: int) -> dict[str, str]:
    """MintPy attributes of a synthetic Sentinel-1 stack on an ascending orbit."""
    return {
        "PROCESSOR": "gamma",
        "PLATFORM": "Sen",
        "ANTENNA_SIDE": "-1",
        "ORBIT_DIRECTION": "ASCENDING",
        "HEADING": repr(HEADING),
        "WAVELENGTH": repr(float(wavelength)),
        "RLOOKS": str(range_looks),
        "ALOOKS": str(azimuth_looks),
        "RANGE_PIXEL_SIZE": repr(float(RANGE_PIXEL * range_looks)),
        "AZIMUTH_PIXEL_SIZE": repr(float(AZIMUTH_PIXEL * azimuth_looks)),
        "STARTING_RANGE": repr(SLANT_RANGE),
        "EARTH_RADIUS": repr(EARTH_RADIUS),
        "HEIGHT": repr(ORBIT_HEIGHT),
        "CENTER_LINE_UTC": repr(START_SECONDS),
    }


def write_zero_geotiff(path: str | Path, grid: Grid, array: npt.NDArray[Any], tags: dict[str, str]) -> None:
    """Write float32 with 0 for no data, the way processors of interferograms do.

    Raises
    ------
    FormatError
        When GDAL cannot write the file.
    """
    from osgeo import gdal

    with hdf5.atomic_path(path) as temporary:
        driver = gdal.GetDriverByName("GTiff")
        dataset = driver.Create(str(temporary), grid.cols, grid.rows, 1, gdal.GDT_Float32, ["COMPRESS=DEFLATE"])
        if dataset is None:
            raise FormatError(f"{path} cannot be written; check the folder and the space on the disk.")
        dataset.SetGeoTransform(grid.geotransform)
        dataset.SetProjection(grid.crs_wkt)
        dataset.SetMetadata(tags)
        dataset.GetRasterBand(1).SetNoDataValue(0.0)
        dataset.GetRasterBand(1).WriteArray(np.nan_to_num(array.astype(np.float32), nan=0.0))
        dataset.FlushCache()
        dataset = None


def _pair_tags(simulation: Simulation, first: date, second: date) -> dict[str, str]:
    return {
        "FIRST_DATE": first.isoformat(),
        "SECOND_DATE": second.isoformat(),
        "DATA_UNITS": "RADIANS",
        "INSAR_PROCESSOR": "GAMMA",
        "INCIDENCE_DEGREES": f"{simulation.scene.incidence.mean():.4f}",
        "WAVELENGTH_METRES": repr(float(simulation.options.wavelength)),
    }


def _lines(values: Sequence[tuple[str, str]]) -> str:
    return "".join(f"{key + ':':<28s}{value}\n" for key, value in values)


def _image_parameters(simulation: Simulation, day: date, range_looks: int, azimuth_looks: int) -> str:
    """Text of a GAMMA SLC or MLI parameter file."""
    grid, scene = simulation.grid, simulation.scene
    lon, lat = to_lonlat(grid, *grid.centre(grid.rows // 2, grid.cols // 2))
    frequency = SPEED_OF_LIGHT / simulation.options.wavelength
    near, far = float(scene.slant_range.min()), float(scene.slant_range.max())
    values = [
        ("title", f"synthetic_{format_date(day)}"),
        ("sensor", "S1A IW IW1 VV"),
        ("date", day.strftime("%Y %m %d")),
        ("start_time", f"{START_SECONDS - 5.0:.6f}   s"),
        ("center_time", f"{START_SECONDS:.6f}   s"),
        ("end_time", f"{START_SECONDS + 5.0:.6f}   s"),
        ("range_samples", str(int((far - near) / RANGE_PIXEL / range_looks) + 1)),
        ("azimuth_lines", str(int(grid.rows * 90.0 / AZIMUTH_PIXEL / azimuth_looks) + 1)),
        ("range_looks", str(range_looks)),
        ("azimuth_looks", str(azimuth_looks)),
        ("image_format", "FCOMPLEX" if range_looks == azimuth_looks == 1 else "FLOAT"),
        ("image_geometry", "SLANT_RANGE"),
        ("center_latitude", f"{lat:.7f}   degrees"),
        ("center_longitude", f"{lon:.7f}   degrees"),
        ("heading", f"{HEADING:.7f}   degrees"),
        ("range_pixel_spacing", f"{RANGE_PIXEL * range_looks:.6f}   m"),
        ("azimuth_pixel_spacing", f"{AZIMUTH_PIXEL * azimuth_looks:.6f}   m"),
        ("near_range_slc", f"{near:.4f}  m"),
        ("center_range_slc", f"{(near + far) / 2.0:.4f}  m"),
        ("far_range_slc", f"{far:.4f}  m"),
        ("incidence_angle", f"{scene.incidence.mean():.4f}   degrees"),
        ("azimuth_angle", "90.0000   degrees"),
        ("radar_frequency", f"{frequency:.9e}  Hz"),
        ("prf", "486.4863103  Hz"),
        ("sar_to_earth_center", f"{EARTH_RADIUS + ORBIT_HEIGHT:.4f}   m"),
        ("earth_radius_below_sensor", f"{EARTH_RADIUS:.4f}   m"),
    ]
    orbit = scene.orbit
    values += [
        ("number_of_state_vectors", str(len(orbit.seconds))),
        ("time_of_first_state_vector", f"{orbit.seconds[0]:.6f}   s"),
        ("state_vector_interval", f"{orbit.seconds[1] - orbit.seconds[0]:.6f}   s"),
    ]
    for number, (position, velocity) in enumerate(zip(orbit.positions, orbit.velocities), 1):
        values.append((f"state_vector_position_{number}", "  ".join(f"{x:.4f}" for x in position) + "   m   m   m"))
        values.append((f"state_vector_velocity_{number}", "  ".join(f"{x:.5f}" for x in velocity) + "   m/s m/s m/s"))
    return "Gamma Interferometric SAR Processor (ISP) - Image Parameter File\n\n" + _lines(values)


def _dem_parameters(grid: Grid) -> str:
    """Text of a GAMMA DEM/MAP parameter file."""
    geographic = is_geographic(grid.crs_wkt)
    values = [
        ("title", "dem"),
        ("DEM_projection", "EQA" if geographic else "UTM"),
        ("data_format", "REAL*4"),
        ("DEM_hgt_offset", "0.00000"),
        ("DEM_scale", "1.00000"),
        ("width", str(grid.cols)),
        ("nlines", str(grid.rows)),
    ]
    corners = ("lat", "lon", "decimal degrees") if geographic else ("north", "east", "m")
    north, east, unit = corners
    # GAMMA counts from the middle of the first pixel; a GeoTIFF from its outer corner
    values += [
        (f"corner_{north}", f"{grid.y[0]:.16g}  {unit}"),
        (f"corner_{east}", f"{grid.x[0]:.16g}  {unit}"),
        (f"post_{north}", f"{grid.dy:.16g}  {unit}"),
        (f"post_{east}", f"{grid.dx:.16g}  {unit}"),
    ]
    if not geographic:
        values += [
            ("projection_name", "UTM"),
            ("projection_zone", grid.to_attributes().get("UTM_ZONE", "")[:-1]),
        ]
    values += [("ellipsoid_name", "WGS 84"), ("datum_name", "WGS 84")]
    return "Gamma DIFF&GEO DEM/MAP parameter file\n" + _lines(values)


def _baseline_texts(simulation: Simulation, bperp: float) -> tuple[str, str]:
    """Table of `base_perp` and text of the baseline file; `bperp` is the baseline in the middle."""
    scene = simulation.scene
    incidence = np.deg2rad([scene.incidence.min(), scene.incidence.mean(), scene.incidence.max()])
    look = np.arcsin(np.sin(incidence) * EARTH_RADIUS / (EARTH_RADIUS + ORBIT_HEIGHT))
    across = bperp / float(np.cos(look[1]))  # all of it across the track: bperp = across * cos(look angle)
    far = int(np.ptp(scene.slant_range) / RANGE_PIXEL / simulation.options.range_looks)
    head = "  line   range      B_t       B_c        B_n     look angle      bpara       bperp       blen\n"
    rows = [
        f"{line:6d} {sample:6d} {0.0:10.4f} {across:10.4f} {0.0:10.4f} {np.rad2deg(angle):12.6f} "
        f"{across * np.sin(angle):11.4f} {across * np.cos(angle):11.4f} {abs(across):11.4f}\n"
        for line in (0, 100, 200)
        for sample, angle in zip((0, far // 2, far), look.tolist())
    ]
    table = (
        "*** Calculate baseline components perpendicular and parallel to look vector ***\n\n"
        f"SLC-1 center baseline length (m): {abs(across):10.4f}\n\n{head}{'*' * 96}\n{''.join(rows)}\n"
    )
    vectors = _lines(
        [
            ("initial_baseline(TCN)", f"{0.0:16.7f} {across:16.7f} {0.0:16.7f}   m   m   m"),
            ("initial_baseline_rate", "0.0000000 0.0000000 0.0000000   m/s m/s m/s"),
            ("precision_baseline(TCN)", f"{0.0:16.7f} {across:16.7f} {0.0:16.7f}   m   m   m"),
            ("precision_baseline_rate", "0.0000000 0.0000000 0.0000000   m/s m/s m/s"),
        ]
    )
    return table, vectors
