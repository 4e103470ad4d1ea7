# SPDX-License-Identifier: GPL-2.0-or-later
"""The reader of GMTSAR: dates, signs, GMT grids, parameter files, geometry, subswaths, damage."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import h5py
import numpy as np
import pytest
from format_writers.gmtsar import FILTER, image_name, write, write_grd, year_day
from load_fixtures import Recorder

from insar_workbench.core.coordinates import wkt_from_epsg
from insar_workbench.core.errors import FormatError
from insar_workbench.core.grid import Grid, Window
from insar_workbench.core.loading.load import load_stack
from insar_workbench.core.loading.load_options import LoadOptions
from insar_workbench.core.progress import NullProgress
from insar_workbench.core.readers.base import OpenOptions
from insar_workbench.core.readers.gmt_grid import GmtGrid
from insar_workbench.core.readers.opening import detect, open_source
from insar_workbench.core.simulation.simulation import Simulation, SimulationOptions, simulate
from insar_workbench.core.simulation.simulation_files import AZIMUTH_PIXEL, EARTH_RADIUS, ORBIT_HEIGHT, RANGE_PIXEL
from insar_workbench.core.stack import InterferogramStack


@pytest.fixture(scope="module")
def truth() -> Simulation:
    """Draw a small stack."""
    return simulate(SimulationOptions(dates=4, rows=20, cols=28, connections=2, gaps=0.05))


@pytest.fixture
def folder(truth: Simulation, tmp_path: Path) -> Path:
    """Return the products of the stack."""
    write(truth, tmp_path / "in")
    return tmp_path / "in"


def open_gmtsar(folder: Path, progress: Any = None, **options: Any) -> Any:
    return open_source(folder, "gmtsar", progress or NullProgress(), OpenOptions(**options))


def pair_folder(truth: Simulation, folder: Path, number: int) -> Path:
    return folder / "intf_all" / "_".join(year_day(day) for day in truth.network.pairs[number])


def whole(truth: Simulation) -> Window:
    return Window(0, truth.grid.rows, 0, truth.grid.cols)


def test_layers_baselines_and_attributes(truth: Simulation, folder: Path) -> None:
    assert detect(folder) == "gmtsar"
    source = open_gmtsar(folder)
    assert source.network.pairs == truth.network.pairs  # days of the year count from 0: 5 January is 004
    np.testing.assert_allclose(source.network.bperp, truth.network.bperp, atol=1e-6)
    source.grid.require_same(truth.grid, "read", "written")
    assert source.layers == ("unwrapPhase", "coherence", "connectComponent")
    np.testing.assert_array_equal(source.read_cube("unwrapPhase", whole(truth)), truth.phase)
    np.testing.assert_array_equal(source.read_cube("coherence", whole(truth)), truth.coherence)
    np.testing.assert_array_equal(source.read_cube("connectComponent", whole(truth)), truth.components)
    found = source.attributes
    assert float(found["WAVELENGTH"]) == truth.options.wavelength
    assert (found["ORBIT_DIRECTION"], found["ANTENNA_SIDE"], found["PLATFORM"]) == ("ASCENDING", "-1", "Sen")
    assert float(found["EARTH_RADIUS"]) == EARTH_RADIUS and float(found["HEIGHT"]) == ORBIT_HEIGHT
    assert float(found["CENTER_LINE_UTC"]) == pytest.approx(66_600.0, abs=0.1)
    assert float(found["HEADING"]) == pytest.approx(-12.3, abs=0.5)
    looks = {"R": round(0.3 * FILTER / RANGE_PIXEL), "A": round(0.3 * FILTER / AZIMUTH_PIXEL)}
    assert {key: int(found[f"{key}LOOKS"]) for key in "RA"} == looks == {"R": 26, "A": 4}
    assert float(found["AZIMUTH_PIXEL_SIZE"]) == pytest.approx(4 * AZIMUTH_PIXEL, rel=1e-4)
    assert float(found["RANGE_PIXEL_SIZE"]) == pytest.approx(26 * RANGE_PIXEL, rel=1e-6)


def test_later_date_first_is_negated(truth: Simulation, folder: Path) -> None:
    old = pair_folder(truth, folder, 1)
    old.rename(old.with_name("_".join(reversed(old.name.split("_")))))
    source = open_gmtsar(folder)
    assert source.network.pairs == truth.network.pairs
    np.testing.assert_array_equal(source.read("unwrapPhase", 1, whole(truth)), -truth.phase[1])
    np.testing.assert_allclose(source.network.bperp, truth.network.bperp, atol=1e-6)  # the table is by date


def test_folders_named_after_calendar_dates(truth: Simulation, folder: Path) -> None:
    for number, (first, second) in enumerate(truth.network.pairs):
        old = pair_folder(truth, folder, number)
        old.rename(old.with_name(f"{first:%Y%m%d}_{second:%Y%m%d}"))
    assert open_gmtsar(folder).network.pairs == truth.network.pairs


def test_line_of_sight_from_the_orbit(truth: Simulation, folder: Path) -> None:
    source = open_gmtsar(folder)
    scene = truth.scene
    for name, expected, tolerance in (
        ("height", scene.height, 1e-3),
        ("incidenceAngle", scene.incidence, 1e-3),
        ("azimuthAngle", scene.azimuth, 1e-3),
        ("slantRangeDistance", scene.slant_range, 1.0),
    ):
        np.testing.assert_allclose(source.read_geometry(name, whole(truth)), expected, atol=tolerance, err_msg=name)


def test_a_long_orbit_is_cut_to_the_scene(truth: Simulation, folder: Path) -> None:
    """Half a turn away the radar is at right angles to the line to the scene as well."""
    orbit = truth.scene.orbit
    start, speed = orbit.positions[3], orbit.velocities[3]
    rate = float(np.linalg.norm(speed) / np.linalg.norm(start))
    times = np.arange(-5500.0, 601.0, 10.0)[:, None]
    positions = np.cos(rate * times) * start + np.sin(rate * times) * speed / rate
    velocities = -np.sin(rate * times) * start * rate + np.cos(rate * times) * speed
    lines = [f"{len(times)} 2019 5 {orbit.seconds[3] + times[0, 0]} 10.0"]
    for time, *vectors in zip(times[:, 0], positions, velocities):
        words = " ".join(repr(float(value)) for value in np.concatenate(vectors))
        lines.append(f"2019 5 {orbit.seconds[3] + time} {words}")
    for path in folder.rglob("*.LED"):
        path.write_text("\n".join(lines) + "\n", encoding="ascii")
    incidence = open_gmtsar(folder).read_geometry("incidenceAngle", whole(truth))
    np.testing.assert_allclose(incidence, truth.scene.incidence, atol=1e-3)


def test_look_grids_count_before_the_orbit(truth: Simulation, folder: Path) -> None:
    """They may be coarser; the vector points from the ground to the radar."""
    scene, grid = truth.scene, truth.grid
    theta, angle = np.radians(scene.incidence), np.radians(scene.azimuth)
    vector = {"e": -np.sin(angle) * np.sin(theta), "n": np.cos(angle) * np.sin(theta), "u": np.cos(theta)}
    for name, array in vector.items():
        coarse = Grid(10, 14, grid.x0, grid.y0, 2 * grid.dx, 2 * grid.dy, grid.crs_wkt)
        values = array.reshape(10, 2, 14, 2).mean(axis=(1, 3)) * (1.0 if name != "u" else 0.999)
        write_grd(folder / "topo" / f"look_{name}.grd", coarse, values.astype(np.float32))
    source = open_gmtsar(folder)
    inside = Window(4, 16, 4, 24)
    expected = np.degrees(np.arccos(np.cos(theta) * 0.999))[inside.slices]
    np.testing.assert_allclose(source.read_geometry("incidenceAngle", inside), expected, atol=0.01)
    azimuth = source.read_geometry("azimuthAngle", inside)
    np.testing.assert_allclose(azimuth, scene.azimuth[inside.slices], atol=0.01)
    assert any("look_e.grd, look_n.grd, look_u.grd" in line for line in source.found)


def test_without_orbit_the_middle_of_the_swath_counts(truth: Simulation, folder: Path) -> None:
    for path in folder.rglob("*.LED"):
        path.unlink()
    source = open_gmtsar(folder)
    assert set(source.geometry) == {"height", "slantRangeDistance", "incidenceAngle"}
    incidence = source.read_geometry("incidenceAngle", whole(truth))
    assert np.ptp(incidence) == 0.0
    assert incidence[0, 0] == pytest.approx(float(truth.scene.incidence.mean()), abs=0.5)
    assert "HEADING" not in source.attributes
    assert any(line.startswith("one value for all pixels") for line in source.found)


def test_land_mask_and_finer_elevation_model(truth: Simulation, folder: Path) -> None:
    grid = truth.grid
    (folder / "topo" / "dem.grd").unlink()
    fine = Grid(80, 112, grid.x0, grid.y0, grid.dx / 4, grid.dy / 4, grid.crs_wkt)
    ramp = np.broadcast_to((fine.x - grid.x0) / grid.dx * 10.0, fine.shape)
    write_grd(folder / "topo" / "dem.grd", fine, ramp.astype(np.float32))
    land = np.where(truth.scene.water, np.nan, 1.0).astype(np.float32)
    write_grd(folder / "landmask_ll.grd", grid, land)
    source = open_gmtsar(folder)
    height = source.read_geometry("height", Window(5, 6, 2, 10))[0]
    np.testing.assert_allclose(height, (np.arange(2, 10) + 0.5) * 10.0, atol=0.1)
    np.testing.assert_array_equal(source.read_geometry("waterMask", whole(truth)) == 0, truth.scene.water)


@pytest.mark.parametrize("edges", [True, False])
@pytest.mark.parametrize("named", [True, False])
def test_registration_and_longitudes_of_grids(tmp_path: Path, edges: bool, named: bool) -> None:
    """Of pixels or of lines, longitudes from 0 to 360, and axes without units: the same corner."""
    grid = Grid(6, 9, -118.5, 35.0, 0.01, -0.01, wkt_from_epsg(4326))
    path = write_grd(tmp_path / "a.grd", grid, np.zeros(grid.shape, np.float32), edges, east=360.0)
    if not named:
        with h5py.File(path, "r+") as file:
            for name, other in (("lon", "x"), ("lat", "y")):
                for attribute in ("units", "standard_name", "axis", "long_name"):
                    del file[name].attrs[attribute]
                file.move(name, other)
                file[other].make_scale(other)
    found = GmtGrid.open(path)
    found.grid.require_same(grid, "read", "written")


def test_classic_grids(tmp_path: Path) -> None:
    """NetCDF before version 4, rows from south to north, packed, with a value for no data."""
    from scipy.io import netcdf_file

    array = np.arange(12, dtype=np.int16).reshape(3, 4)
    with netcdf_file(tmp_path / "a.grd", "w") as file:
        for name, values in (("lon", 10.0 + 0.1 * np.arange(4)), ("lat", 50.0 + 0.1 * np.arange(3))):
            file.createDimension(name, len(values))
            file.createVariable(name, "d", (name,))[:] = values
        variable = file.createVariable("z", "h", ("lat", "lon"))
        variable[:] = array
        variable._FillValue, variable.scale_factor, variable.add_offset = np.int16(5), 0.5, 100.0
    found = GmtGrid.open(tmp_path / "a.grd")
    assert found.grid.x0 == pytest.approx(9.95) and found.grid.y0 == pytest.approx(50.25)
    expected = np.where(array == 5, np.nan, 100.0 + 0.5 * array)[::-1]
    np.testing.assert_array_equal(found.read(Window(0, 2, 1, 4)), expected[:2, 1:])
    path = tmp_path / "a.grd"
    path.write_bytes(path.read_bytes()[:-10])
    with pytest.raises(FormatError, match=r"a.grd is damaged or truncated"):
        GmtGrid.open(path)


def test_radar_coordinates_are_refused_with_the_remedy(truth: Simulation, folder: Path) -> None:
    for path in folder.rglob("unwrap_ll.grd"):
        path.rename(path.with_name("unwrap.grd"))
    with pytest.raises(FormatError, match=r"only in radar coordinates; bring it to map coordinates with proj_ra2ll"):
        open_gmtsar(folder)


def test_grid_that_is_not_in_degrees(truth: Simulation, folder: Path) -> None:
    path = pair_folder(truth, folder, 0) / "corr_ll.grd"
    grid = Grid(20, 28, 0.0, 160.0, 8.0, -8.0, "")
    write_grd(path, grid, truth.coherence[0])
    with pytest.raises(FormatError, match=r"corr_ll.grd is not in degrees"):
        open_gmtsar(folder)


def test_of_several_grids_of_a_pair_the_plain_one_counts(truth: Simulation, folder: Path) -> None:
    place = pair_folder(truth, folder, 0)
    write_grd(place / "unwrap_mask_ll.grd", truth.grid, truth.phase[0] + 1.0)
    source = open_gmtsar(folder)
    np.testing.assert_array_equal(source.read("unwrapPhase", 0, whole(truth)), truth.phase[0])
    assert f"intf_all/{place.name}/unwrap_mask_ll.grd: unwrap_ll.grd is taken" in source.skipped


def test_subswaths_are_chosen(truth: Simulation, tmp_path: Path) -> None:
    for name in ("F1", "F2", "merge"):
        write(truth, tmp_path / name)
    with pytest.raises(
        FormatError, match=r"several tracks: F1 \(\d+\), F2 \(\d+\), merge \(\d+\); choose one with TRACK"
    ):
        open_gmtsar(tmp_path)
    source = open_gmtsar(tmp_path, track="MERGE")
    assert len(source.network) == 5 and all("/merge/" in source.where("unwrapPhase", i) for i in range(5))


def test_a_pair_in_two_places_is_an_error(truth: Simulation, folder: Path) -> None:
    place = pair_folder(truth, folder, 0)
    shutil.copytree(place, folder / "intf" / place.name)
    with pytest.raises(FormatError, match=r"both hold the pair 20190105_\d+; move one out"):
        open_gmtsar(folder)


def test_missing_baselines_are_a_warning(truth: Simulation, folder: Path) -> None:
    table = folder / "baseline_table.dat"
    lines = table.read_text(encoding="ascii").splitlines()
    table.write_text("\n".join(lines[:-1]) + "\nbroken\n", encoding="ascii")
    progress = Recorder()
    source = open_gmtsar(folder, progress)
    lacking = sum(truth.dates[-1] in pair for pair in truth.network.pairs)
    assert np.isnan(source.network.bperp).sum() == lacking
    assert f"The perpendicular baseline of {lacking} of 5 pairs is unknown." in progress.warnings
    assert image_name(truth.dates[0]) in lines[0]


def test_impossible_day_of_the_year(truth: Simulation, folder: Path) -> None:
    place = pair_folder(truth, folder, 0)
    place.rename(place.with_name("2019400_2019016"))
    source = open_gmtsar(folder)
    assert len(source.network) == 4
    assert any(line.startswith("intf_all/2019400_2019016/unwrap_ll.grd: ") for line in source.skipped)


def test_grids_of_another_size_and_place(truth: Simulation, folder: Path) -> None:
    place = pair_folder(truth, folder, 2)
    part = truth.grid.crop(Window(2, 20, 0, 26))
    write_grd(place / "unwrap_ll.grd", part, truth.phase[2][2:, :26])
    source = open_gmtsar(folder)
    source.grid.require_same(part, "read", "written")
    window = Window(0, 18, 0, 26)
    np.testing.assert_array_equal(source.read("unwrapPhase", 2, window), truth.phase[2][2:, :26])
    np.testing.assert_array_equal(source.read("coherence", 2, window), truth.coherence[2][2:, :26])
    away = Grid(20, 28, truth.grid.x0 + 40 * truth.grid.dx, truth.grid.y0, truth.grid.dx, truth.grid.dy, "")
    write_grd(place / "unwrap_ll.grd", away, truth.phase[2])
    with pytest.raises(FormatError, match="have no pixel in common"):
        open_gmtsar(folder)


def test_damaged_grid_is_named(truth: Simulation, folder: Path) -> None:
    path = pair_folder(truth, folder, 1) / "corr_ll.grd"
    path.write_bytes(path.read_bytes()[:700])
    with pytest.raises(FormatError, match=f"{path.parent.name}/corr_ll.grd cannot be read"):
        open_gmtsar(folder)


def test_load_crops_and_looks(truth: Simulation, folder: Path, tmp_path: Path) -> None:
    window = Window(2, 18, 4, 24)
    options = LoadOptions(multilook=2, extent=truth.grid.crop(window).extent)
    load_stack(folder, tmp_path / "s.h5", tmp_path / "g.h5", options, Recorder())
    stack = InterferogramStack.open(tmp_path / "s.h5")
    stack.grid.require_same(truth.grid.crop(window).multilook(2), "read", "expected")
    block = truth.phase[1][window.slices][4:6, 6:8]
    assert np.isfinite(block).all()
    assert stack.read("unwrapPhase")[1][2, 3] == pytest.approx(float(block.mean()), rel=1e-5)
    assert stack.metadata.attributes["RLOOKS"] == "52"
