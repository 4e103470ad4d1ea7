# SPDX-License-Identifier: GPL-2.0-or-later
"""The reader of NISAR GUNW: signs, channels, masks, cubes at the heights of the ground, frames, versions, damage."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import h5py
import numpy as np
import pytest
from format_writers.nisar_gunw import OPTIONS, delays, product_name, write, write_pair
from load_fixtures import Recorder

from insar_workbench.core.errors import FormatError
from insar_workbench.core.grid import Window, to_lonlat
from insar_workbench.core.loading.load import load_stack
from insar_workbench.core.loading.load_options import LoadOptions
from insar_workbench.core.products import read_product
from insar_workbench.core.progress import NullProgress
from insar_workbench.core.readers.base import OpenOptions
from insar_workbench.core.readers.nisar_product import Product
from insar_workbench.core.readers.opening import detect, open_source
from insar_workbench.core.simulation.simulation import Simulation, SimulationOptions, simulate
from insar_workbench.core.stack import InterferogramStack

GROUP = "science/LSAR/GUNW/grids/frequencyA/unwrappedInterferogram/HH"
RADAR = "science/LSAR/GUNW/metadata/radarGrid"


@pytest.fixture(scope="module")
def truth() -> Simulation:
    """Draw a small stack in which everything moves."""
    return simulate(SimulationOptions(dates=4, rows=20, cols=28, connections=2, gaps=0.05, **OPTIONS))  # type: ignore[arg-type]


def whole(truth: Simulation) -> Window:
    return Window(0, truth.grid.rows, 0, truth.grid.cols)


def open_nisar(folder: Path, **options: Any) -> Any:
    return open_source(folder, "nisar", NullProgress(), OpenOptions(**options))


def test_layers_pairs_and_attributes(truth: Simulation, tmp_path: Path) -> None:
    write(truth, tmp_path)
    assert detect(tmp_path) == "nisar"
    source = open_nisar(tmp_path)
    assert source.network.pairs == truth.network.pairs and source.grid.shape == truth.grid.shape
    np.testing.assert_allclose(source.network.bperp, truth.network.bperp, rtol=1e-5)
    np.testing.assert_array_equal(source.read_cube("unwrapPhase", whole(truth)), truth.phase)
    np.testing.assert_array_equal(source.read_cube("coherence", whole(truth)), truth.coherence)
    np.testing.assert_array_equal(source.read_cube("connectComponent", whole(truth)), truth.components)
    assert source.layers == (
        "unwrapPhase", "coherence", "connectComponent", "ionosphere", "troposphere", "solidEarthTide",
    )  # fmt: skip
    found = source.attributes
    assert float(found["WAVELENGTH"]) == pytest.approx(0.2384)
    assert (found["ORBIT_DIRECTION"], found["ANTENNA_SIDE"], found["POLARIZATION"]) == ("ASCENDING", "-1", "HH")
    assert (found["ALOOKS"], found["RLOOKS"], found["PLATFORM"]) == ("13", "11", "NISAR")
    assert float(found["CENTER_LINE_UTC"]) == 66_600.0
    assert float(found["HEADING"]) == pytest.approx(-12.3, abs=0.5)
    assert source.block_shape("coherence") == (8, 16)


def test_dates_decide_the_sign(truth: Simulation, tmp_path: Path) -> None:
    write(truth, tmp_path / "usual")
    write(truth, tmp_path / "reversed", reverse=(0, 2))
    usual, turned = open_nisar(tmp_path / "usual"), open_nisar(tmp_path / "reversed")
    assert turned.network.pairs == truth.network.pairs
    np.testing.assert_allclose(turned.network.bperp, truth.network.bperp, rtol=1e-5)
    for layer in usual.layers:
        np.testing.assert_allclose(
            turned.read_cube(layer, whole(truth)), usual.read_cube(layer, whole(truth)), rtol=1e-6, err_msg=layer
        )


def test_baseline_of_an_antenna_that_looks_left(truth: Simulation, tmp_path: Path) -> None:
    """isce3 counts it positive toward the flight direction's side of the line of sight: above, when it looks left."""
    write(truth, tmp_path)
    for path in tmp_path.glob("*.h5"):
        with h5py.File(path, "r+") as file:
            del file["science/LSAR/identification/lookDirection"]
            file["science/LSAR/identification/lookDirection"] = np.bytes_("Left")
    source = open_nisar(tmp_path)
    np.testing.assert_allclose(source.network.bperp, -np.array(truth.network.bperp), rtol=1e-5)
    assert source.attributes["ANTENNA_SIDE"] == "1"


def test_geometry_is_that_of_the_orbit_at_the_ground(truth: Simulation, tmp_path: Path) -> None:
    write(truth, tmp_path)
    source = open_nisar(tmp_path)
    grid = truth.grid
    for row, col in ((0, 0), (7, 20), (19, 27)):
        height = truth.scene.height[row : row + 1, col : col + 1]
        lon, lat = to_lonlat(grid, *grid.centre(row, col))
        exact = truth.scene.orbit.look(np.array([lon]), np.array([lat]), height[0].astype(np.float64))
        window = Window(row, row + 1, col, col + 1)
        for name, value, tolerance in zip(
            ("slantRangeDistance", "incidenceAngle", "azimuthAngle"), exact, (3.0, 1e-3, 1e-3)
        ):
            assert source.read_geometry(name, window, height)[0, 0] == pytest.approx(value[0], abs=tolerance)
    water = source.read_geometry("waterMask", whole(truth))
    np.testing.assert_array_equal(water == 0, truth.scene.water)


@pytest.mark.parametrize("dem", [False, True])
def test_delays_at_the_heights_of_the_ground(truth: Simulation, tmp_path: Path, dem: bool) -> None:
    write(truth, tmp_path)
    source = open_nisar(tmp_path, dem=tmp_path / "dem.tif" if dem else None)
    height = truth.scene.height.astype(np.float64) if dem else np.zeros(truth.grid.shape)
    window = Window(3, 17, 5, 25)
    for number, days in enumerate(truth.network.days):
        expected = delays(height[window.slices], days / 365.25)
        total = expected["wetTroposphericPhaseScreen"] + expected["hydrostaticTroposphericPhaseScreen"]
        np.testing.assert_allclose(source.read("troposphere", number, window), total, atol=1e-3)
        # the product counts motion toward the radar as positive, which is a shorter path
        tide = -expected["slantRangeSolidEarthTidesPhase"]
        np.testing.assert_allclose(source.read("solidEarthTide", number, window), tide, atol=1e-6)
        np.testing.assert_allclose(source.read("ionosphere", number, window), 0.4 * days / 365.25, rtol=1e-6)
    cube = source.read_cube("troposphere", window)
    np.testing.assert_array_equal(cube[2], source.read("troposphere", 2, window))
    assert any("at 0 m height: give DEM" in line for line in source.found) == (not dem)


def test_load_crops_looks_and_writes_delays(truth: Simulation, tmp_path: Path) -> None:
    write(truth, tmp_path / "in")
    window = Window(2, 18, 4, 24)
    options = LoadOptions(
        dem=tmp_path / "in" / "dem.tif", multilook=2, extent=truth.grid.crop(window).extent, track="A148-022"
    )
    paths = [tmp_path / f"{name}.h5" for name in ("stack", "geometry", "delays")]
    report = load_stack(tmp_path / "in", paths[0], paths[1], options, Recorder(), delays_path=paths[2])
    assert report.delays == ("ionosphere", "troposphere", "solidEarthTide")
    stack = InterferogramStack.open(paths[0])
    assert stack.grid == truth.grid.crop(window).multilook(2)
    block = truth.phase[1][window.slices][4:6, 6:8]
    assert np.isfinite(block).all()
    assert stack.read("unwrapPhase")[1][2, 3] == pytest.approx(float(block.mean()), rel=1e-5)
    with h5py.File(paths[2]) as file:
        high = truth.scene.height[window.slices][4:6, 6:8].astype(np.float64)
        expected = delays(high, truth.network.days[1] / 365.25)
        total = expected["wetTroposphericPhaseScreen"] + expected["hydrostaticTroposphericPhaseScreen"]
        assert file["troposphere"][1, 2, 3] == pytest.approx(float(total.mean()), abs=1e-3)
    layers = read_product(paths[1]).layers
    assert set(layers) == {"height", "incidenceAngle", "azimuthAngle", "slantRangeDistance", "waterMask"}


def test_frequency_a_and_hh_are_preferred_and_said(truth: Simulation, tmp_path: Path) -> None:
    channels = [("B", "VV"), ("A", "VV"), ("A", "HH")]
    write(truth, tmp_path, channels=channels)
    source = open_nisar(tmp_path)
    line = next(line for line in source.found if line.startswith("frequency "))
    assert line.startswith("frequency A, HH, ") and "not used: A VV, B VV" in line
    np.testing.assert_array_equal(source.read("unwrapPhase", 0, whole(truth)), truth.phase[0])


def test_a_channel_that_more_products_have_wins(truth: Simulation, tmp_path: Path) -> None:
    write_pair(truth, 0, tmp_path, channels=[("A", "HH")])
    for number in (1, 2, 3):
        write_pair(truth, number, tmp_path, channels=[("A", "VV")])
    source = open_nisar(tmp_path)
    assert len(source.network) == 3 and source.attributes["POLARIZATION"] == "VV"
    assert any(product_name(truth.network.pairs[0]) in line and "frequency A, VV" in line for line in source.skipped)


def test_second_frequency_keeps_its_wavelength_and_scales_delays(truth: Simulation, tmp_path: Path) -> None:
    """The radar grid's delays are in radians of the first frequency."""
    write(truth, tmp_path, channels=[("A", "HH"), ("B", "HH")])
    for path in tmp_path.glob("*.h5"):
        with h5py.File(path, "r+") as file:
            del file[GROUP]
    source = open_nisar(tmp_path)
    assert float(source.attributes["WAVELENGTH"]) == pytest.approx(0.2384 / 1.05)
    np.testing.assert_allclose(source.read("unwrapPhase", 0, whole(truth)), 1.05 * truth.phase[0], rtol=1e-6)
    expected = delays(np.zeros(1), truth.network.days[0] / 365.25)["slantRangeSolidEarthTidesPhase"][0]
    np.testing.assert_allclose(source.read("solidEarthTide", 0, whole(truth)), -1.05 * expected, rtol=1e-5)


def test_products_of_other_centre_frequencies_are_brought_to_one(truth: Simulation, tmp_path: Path) -> None:
    for number in range(4):
        write_pair(truth, number, tmp_path, scale=1.02 if number == 3 else 1.0)
    source = open_nisar(tmp_path)
    np.testing.assert_allclose(source.read("unwrapPhase", 3, whole(truth)), truth.phase[3], rtol=1e-5)
    years = truth.network.days[3] / 365.25
    np.testing.assert_allclose(source.read("ionosphere", 3, whole(truth)), 0.4 * years, rtol=1e-5)
    np.testing.assert_allclose(source.read("solidEarthTide", 3, whole(truth)), -0.7 * years, rtol=1e-5)
    assert any(line.startswith("1 products have another centre frequency") for line in source.found)


def test_pixels_outside_the_subswaths_have_no_phase(truth: Simulation, tmp_path: Path) -> None:
    path = write_pair(truth, 0, tmp_path)
    write_pair(truth, 1, tmp_path)
    with h5py.File(path, "r+") as file:
        mask = file["science/LSAR/GUNW/grids/frequencyA/unwrappedInterferogram/mask"]
        mask[0, :3] = (10, 1, 255)
    source = open_nisar(tmp_path)
    phase = source.read("unwrapPhase", 0, whole(truth))
    assert np.isnan(phase[0, :3]).all()
    np.testing.assert_array_equal(phase[1:], truth.phase[0][1:])
    with h5py.File(path, "r+") as file:  # the first versions had layover and shadow there
        mask = file["science/LSAR/GUNW/grids/frequencyA/unwrappedInterferogram/mask"]
        mask.attrs["description"] = np.bytes_("Byte layer with flags for various channels (e.g. layover/shadow)")
    source = open_nisar(tmp_path)
    np.testing.assert_array_equal(source.read("unwrapPhase", 0, whole(truth)), truth.phase[0])
    assert "waterMask" not in source.geometry


def test_components_fill_is_no_data_and_zero_is_a_value(truth: Simulation, tmp_path: Path) -> None:
    path = write_pair(truth, 0, tmp_path)
    with h5py.File(path, "r+") as file:
        file[f"{GROUP}/connectedComponents"][0, :3] = (65535, 0, 7)
    found = open_nisar(tmp_path).read("connectComponent", 0, Window(0, 1, 0, 3))[0]
    assert np.isnan(found[0]) and (found[1:] == (0, 7)).all()


def test_frames_are_chosen(truth: Simulation, tmp_path: Path) -> None:
    write(truth, tmp_path)
    write_pair(truth, 0, tmp_path, frame=23)
    with pytest.raises(FormatError, match=r"several tracks: A148-022 \(5\), A148-023 \(1\); choose one with TRACK"):
        open_nisar(tmp_path)
    source = open_nisar(tmp_path, track="a148-022")
    assert len(source.network) == 5
    assert any(line.endswith(": track A148-023") for line in source.skipped)


def test_partial_frames_share_their_common_area(truth: Simulation, tmp_path: Path) -> None:
    write_pair(truth, 0, tmp_path)
    part = slice(4, 20)
    grid = truth.grid.crop(Window(4, 20, 0, truth.grid.cols))
    write_pair(truth, 1, tmp_path, grid=grid, rows=part)
    source = open_nisar(tmp_path)
    assert source.grid == grid
    np.testing.assert_array_equal(source.read("unwrapPhase", 0, Window(0, 16, 0, 28)), truth.phase[0][part])
    np.testing.assert_array_equal(source.read("unwrapPhase", 1, Window(0, 16, 0, 28)), truth.phase[1][part])


def test_of_two_versions_the_later_counts(truth: Simulation, tmp_path: Path) -> None:
    write(truth, tmp_path)
    newer = write_pair(truth, 1, tmp_path, version=2, scale=1.0)
    with h5py.File(newer, "r+") as file:
        file[f"{GROUP}/unwrappedPhase"][...] += 1.0
    source = open_nisar(tmp_path)
    np.testing.assert_allclose(source.read("unwrapPhase", 1, whole(truth)), truth.phase[1] + 1.0, rtol=1e-6)
    older = product_name(truth.network.pairs[1])
    assert any(line.startswith(older) and "was made later" in line for line in source.skipped)


def test_layers_that_some_lack_are_left_out(truth: Simulation, tmp_path: Path) -> None:
    lacking = ("wetTroposphericPhaseScreen", "connectedComponents")
    for number in range(4):
        write_pair(truth, number, tmp_path, without=lacking if number == 2 else ())
    with h5py.File(tmp_path / product_name(truth.network.pairs[0]), "r+") as file:
        file[f"{GROUP}/ionospherePhaseScreen"][...] = 0.0  # present, but never computed
    source = open_nisar(tmp_path)
    assert source.layers == ("unwrapPhase", "coherence", "solidEarthTide")
    for layer in ("troposphere", "connectComponent", "ionosphere"):
        assert f"{layer}: 1 of 4 products have none" in source.skipped


def damage(path: Path, what: str) -> None:
    """Break one product."""
    if what == "truncated":
        path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
        return
    with h5py.File(path, "r+") as file:
        if what == "date":
            del file["science/LSAR/identification/secondaryZeroDopplerStartTime"]
            file["science/LSAR/identification/secondaryZeroDopplerStartTime"] = np.bytes_("2019-13-40T00:00:00")
        elif what == "group":
            file.move("science/LSAR/GUNW", "science/LSAR/RUNW")
        elif what == "size":
            data = file[f"{GROUP}/unwrappedPhase"][:-1]
            del file[f"{GROUP}/unwrappedPhase"]
            file[f"{GROUP}/unwrappedPhase"] = data
        elif what == "system":
            for group in (GROUP, GROUP[:-3]):
                file[f"{group}/projection"].attrs["epsg_code"] = 32627
        elif what == "frequency":
            del file["science/LSAR/GUNW/grids/frequencyA/centerFrequency"]
        elif what == "overlap":
            file[f"{GROUP}/xCoordinates"][...] += 90.0 * 50


@pytest.mark.parametrize(
    ("what", "message"),
    [
        ("truncated", "cannot be read as HDF5"),
        ("date", "'2019-13-40T00:00:00' for identification/secondaryZeroDopplerStartTime, which is no date"),
        ("group", "it is no NISAR GUNW product"),
        ("size", r"is \(19, 28\), but its coordinates say \(20, 28\)"),
        ("system", "coordinate system EPSG:32627 against EPSG:32626"),
        ("frequency", "has no science/LSAR/GUNW/grids/frequencyA/centerFrequency"),
        ("overlap", "have no pixel in common"),
    ],
)
def test_broken_products_are_named(truth: Simulation, tmp_path: Path, what: str, message: str) -> None:
    write(truth, tmp_path)
    broken = product_name(truth.network.pairs[2])
    damage(tmp_path / broken, what)
    with pytest.raises(FormatError, match=message) as error:
        open_nisar(tmp_path)
    assert broken in str(error.value) and "\n" not in str(error.value)


def test_cube_of_another_size_is_named(truth: Simulation, tmp_path: Path) -> None:
    path = write_pair(truth, 0, tmp_path)
    with h5py.File(path, "r+") as file:
        del file[f"{RADAR}/xCoordinates"]
        file[f"{RADAR}/xCoordinates"] = np.arange(3.0)
    with pytest.raises(FormatError, match=f"{path.name} is .*, but its coordinates say"):
        open_nisar(tmp_path)


def test_folder_without_phase(truth: Simulation, tmp_path: Path) -> None:
    write(replace(truth), tmp_path, without=("unwrappedPhase",))
    with pytest.raises(FormatError, match="holds no unwrappedPhase"):
        open_nisar(tmp_path)


def test_real_metadata_cube(shared_data: Path, tmp_path: Path) -> None:
    """A file of isce3's tests: the cube of the incidence angle alone."""
    shutil.copy(shared_data / "nisar_gunw" / "GUNW_product.h5", tmp_path)
    assert detect(tmp_path) == "nisar"
    with pytest.raises(FormatError, match=r"GUNW_product.h5 holds no unwrappedPhase"):
        open_nisar(tmp_path)
    product = Product.read(tmp_path / "GUNW_product.h5")
    assert [day.isoformat() for day in product.pair] == ["2012-04-19", "2012-11-05"] and product.sign == 1.0
    whole_cube, part = product.cube(("incidenceAngle",)), product.cube(("incidenceAngle",), (120.0, 1400.0))
    assert part.heights.tolist() == [0.0, 500.0, 1000.0, 1500.0] and len(whole_cube.heights) == 21
    with h5py.File(tmp_path / "GUNW_product.h5") as file:
        values = file[f"{RADAR}/incidenceAngle"][2:4, 100:102, 150:152].astype(np.float64)
        x, y = file[f"{RADAR}/xCoordinates"][150], file[f"{RADAR}/yCoordinates"][100]
    from insar_workbench.core.grid import Grid

    grid = Grid(4, 4, x, y, 125.0, -125.0, whole_cube.crs_wkt)  # four pixels between two nodes
    height = np.full((4, 4), 200.0, dtype=np.float32)
    found = part.at(grid, Window(0, 4, 0, 4), height)
    for row in range(4):
        for col in range(4):
            down, across = (row + 0.5) / 4, (col + 0.5) / 4
            level = 0.6 * values[0] + 0.4 * values[1]
            north = (1 - across) * level[0, 0] + across * level[0, 1]
            south = (1 - across) * level[1, 0] + across * level[1, 1]
            assert found[row, col] == pytest.approx((1 - down) * north + down * south, abs=2e-5)
    assert 20.0 < found.min() < found.max() < 60.0
