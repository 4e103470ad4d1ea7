# SPDX-License-Identifier: GPL-2.0-or-later
"""The reader of S1-GUNW products: signs, frames, duplicates, cubes at heights, and products that are not whole."""

from __future__ import annotations

import math
import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import h5py
import numpy as np
import pytest
from format_writers.aria_products import Delays, Frame, gunw_name, whole, write_product, write_products
from load_fixtures import Recorder

from insar_workbench.core.coordinates import wkt_from_epsg
from insar_workbench.core.errors import FormatError
from insar_workbench.core.files.raster import write_geotiff
from insar_workbench.core.grid import Window
from insar_workbench.core.loading.load import load_stack
from insar_workbench.core.loading.load_options import LoadOptions
from insar_workbench.core.products import read_product
from insar_workbench.core.readers.aria_names import parse_name
from insar_workbench.core.readers.aria_product import open_product
from insar_workbench.core.readers.aria_source import lay_out
from insar_workbench.core.readers.base import OpenOptions, StackSource
from insar_workbench.core.readers.opening import detect, open_source
from insar_workbench.core.simulation.simulation import Simulation, SimulationOptions, simulate
from insar_workbench.core.simulation.simulation_scene import HEADING, START_SECONDS
from insar_workbench.core.stack import COHERENCE, COMPONENT, PHASE, InterferogramStack

ROWS, COLS = 30, 40
EVERYTHING = Window(0, ROWS, 0, COLS)
NORTH = Frame(Window(0, 20, 0, COLS))
SOUTH = Frame(Window(12, ROWS, 0, COLS), 6.0 * math.pi + 0.5, (-1, 3, 1), START_SECONDS + 25.0, "00030W_00039N")
DELAYS = ("troposphere", "solidEarthTide", "ionosphere")


@pytest.fixture(scope="module")
def truth() -> Simulation:
    options = SimulationOptions(dates=4, rows=ROWS, cols=COLS, connections=2, seed=5, missing_dates=0.0)
    return simulate(replace(options, water_phase=False, unwrapping_errors=1, noise=0.3))


def opened(folder: Path, progress: Recorder | None = None, **options: object) -> StackSource:
    return open_source(folder, "auto", progress or Recorder(), OpenOptions(**options))  # type: ignore[arg-type]


def days(number: float, day: date) -> float:
    """A number that differs from date to date."""
    return number * (day.toordinal() - date(2019, 1, 1).toordinal())


def linear_delays(flip: float = 1.0) -> Delays:
    """Delays that are linear in latitude, longitude and height, so that interpolation is exact."""
    return Delays(
        wet={model: lambda day, y, x, h: flip * (0.1 + days(1e-4, day) + 0.0 * h) for model in ("GMAO", "HRRR")},
        hydrostatic={
            "GMAO": lambda day, y, x, h: flip * (9.0 + days(1.0, day) + 0.0 * h),
            "HRRR": lambda day, y, x, h: flip * (2.4 - 2e-4 * h + days(1e-3, day) * (1.0 + 1e-4 * h + 0.3 * (x + 30))),
        },
        tide=lambda day, y, x, h: days(2e-4, day) + 0.01 * (y - 40.0),
        ionosphere=lambda pair, y, x: (pair[1] - pair[0]).days * 0.01 * (1.0 + 5.0 * (x + 30.0)),
    )


@pytest.mark.parametrize("later_first", [True, False])
def test_phase_components_and_baseline_are_earlier_later(truth: Simulation, tmp_path: Path, later_first: bool) -> None:
    for number in range(len(truth.network)):
        write_product(truth, number, tmp_path, whole(truth), later_first=later_first)
    source = opened(tmp_path)
    assert (source.format, source.layers) == ("aria_gunw", (PHASE, COHERENCE, COMPONENT))
    assert source.network.pairs == truth.network.pairs and source.grid.shape == truth.grid.shape
    np.testing.assert_allclose(source.network.bperp, truth.network.bperp, atol=0.05)
    nothing = np.isnan(truth.phase) | (truth.phase == 0)
    np.testing.assert_array_equal(source.read_cube(PHASE, EVERYTHING), np.where(nothing, np.nan, truth.phase))
    coherence = np.where(np.isnan(truth.phase) | (truth.coherence == 0), np.nan, truth.coherence)
    np.testing.assert_array_equal(source.read_cube(COHERENCE, EVERYTHING), coherence)
    # 0 in the product is a component, and -1 is none
    components = source.read_cube(COMPONENT, EVERYTHING)
    assert np.nanmin(components) == 1.0 and set(np.unique(truth.components)) == {0, 1, 2}
    np.testing.assert_array_equal(components, np.where(np.isnan(truth.phase), np.nan, truth.components))


def test_attributes(truth: Simulation, tmp_path: Path) -> None:
    write_products(truth, tmp_path, [whole(truth)])
    attributes = opened(tmp_path).attributes
    assert float(attributes["WAVELENGTH"]) == truth.options.wavelength
    assert float(attributes["HEADING"]) == pytest.approx(HEADING, abs=0.3)
    assert float(attributes["CENTER_LINE_UTC"]) == pytest.approx(START_SECONDS)
    assert float(attributes["STARTING_RANGE"]) == 800_000.0
    assert (attributes["ORBIT_DIRECTION"], attributes["PLATFORM"], attributes["ANTENNA_SIDE"]) == (
        "ASCENDING",
        "Sen",
        "-1",
    )


def test_middle_of_the_frame_at_midnight(truth: Simulation, tmp_path: Path) -> None:
    late = replace(whole(truth), seconds=86_395.0)
    write_product(truth, 0, tmp_path, late)
    write_product(truth, 1, tmp_path, replace(late, seconds=86_399.0))
    assert float(opened(tmp_path).attributes["CENTER_LINE_UTC"]) == pytest.approx(86_397.0)


@pytest.mark.parametrize("height", [None, 1500.0])
def test_angles_and_range_at_a_height(truth: Simulation, tmp_path: Path, height: float | None) -> None:
    write_products(truth, tmp_path, [NORTH, SOUTH])
    source = opened(tmp_path)
    assert source.geometry == ("incidenceAngle", "azimuthAngle", "slantRangeDistance")
    window = Window(3, 28, 5, 38)
    given = None if height is None else np.full(window.shape, height, dtype=np.float32)
    lon, lat = np.meshgrid(truth.grid.x[5:38], truth.grid.y[3:28])
    exact = truth.scene.orbit.look(lon.ravel(), lat.ravel(), np.full(lon.size, height or 0.0))
    for name, values, tolerance in zip(
        ("slantRangeDistance", "incidenceAngle", "azimuthAngle"), exact, (120.0, 0.002, 0.002)
    ):
        found = source.read_geometry(name, window, given)
        np.testing.assert_allclose(found, values.reshape(lon.shape), atol=tolerance)


def test_frames_are_joined(truth: Simulation, tmp_path: Path) -> None:
    write_products(truth, tmp_path / "n", [NORTH])
    write_products(truth, tmp_path / "s", [SOUTH])
    progress = Recorder()
    source = opened(tmp_path, progress)
    assert source.grid.shape == (ROWS, COLS) and all(source.network.kept) and not progress.warnings
    known = np.isfinite(truth.phase) & (truth.phase != 0)
    phase = source.read_cube(PHASE, EVERYTHING)
    np.testing.assert_allclose(phase[known], truth.phase[known], atol=1e-4)
    components = source.read_cube(COMPONENT, EVERYTHING)
    for image, expected in zip(components, truth.components):
        for label in (1, 2):  # each is one component, whatever its number was in the two frames
            assert np.unique(image[(expected == label) & np.isfinite(image)]).size == 1
        assert image[expected == 1].max() != image[expected == 2].max()
    lines = [line for line in source.found if line.startswith("misfit in the overlap of frames")]
    assert lines and all(f"{name} 0.00" in " ".join(lines) for name in source.network.names)
    assert progress.fractions and max(progress.fractions) <= 1.0
    part = Window(10, 22, 3, 17)
    np.testing.assert_array_equal(source.read(PHASE, 1, part), phase[1][part.slices])


def test_pair_whose_frames_do_not_fit_is_dropped(truth: Simulation, tmp_path: Path) -> None:
    write_products(truth, tmp_path, [NORTH, SOUTH])
    bad = tmp_path / gunw_name(truth.network.pairs[2], SOUTH)
    with h5py.File(bad, "r+") as file:
        phase = file["science/grids/data/unwrappedPhase"]
        phase[:8, : COLS // 2] += 4.0 * math.pi * (phase[:8, : COLS // 2] != 0)
    progress = Recorder()
    source = opened(tmp_path, progress)
    assert source.network.kept == tuple(number != 2 for number in range(len(truth.network)))
    assert len(progress.warnings) == 1
    assert f"The frames of {truth.network.names[2]} differ by" in progress.warnings[0]


def test_frames_without_common_data(truth: Simulation, tmp_path: Path) -> None:
    apart = Frame(Window(22, ROWS, 0, COLS), 0.0, (-1, 0, 1), START_SECONDS + 25.0, "00030W_00039N")
    write_products(truth, tmp_path, [NORTH])
    write_product(truth, 0, tmp_path, apart)
    progress = Recorder()
    source = opened(tmp_path, progress)
    assert source.network.kept == (False, *[True] * (len(truth.network) - 1))
    assert "whole cycles between them are unknown" in progress.warnings[0]
    assert "4 of 5 pairs have fewer frames than the 2 of the others" in progress.warnings[1]
    assert np.isnan(source.read(PHASE, 1, Window(22, ROWS, 0, COLS))).all()
    for number in range(1, len(truth.network)):
        write_product(truth, number, tmp_path, apart)
    with pytest.raises(FormatError, match=r"In none of the 5 pairs, such as .*nc, do the frames fit together"):
        opened(tmp_path)


def test_newest_version_of_a_frame_is_taken(truth: Simulation, tmp_path: Path) -> None:
    write_products(truth, tmp_path / "new", [replace(whole(truth), place="00031W_00041N")], "3_0_1")
    for version in ("2_0_6", "2_0_10"):
        path = write_product(truth, 0, tmp_path / "new", whole(truth), version)
        with h5py.File(path, "r+") as file:
            file["science/grids/data/unwrappedPhase"][...] = 99.0
    source = opened(tmp_path)
    assert len(source.network) == len(truth.network) and np.nanmax(source.read(PHASE, 0, EVERYTHING)) < 90.0
    assert len(source.skipped) == 2 and all("is the same frame of a newer version" in line for line in source.skipped)
    assert "versions: 3.0.1 (5)" in source.found


def test_of_the_same_version_the_larger_is_taken(truth: Simulation, tmp_path: Path) -> None:
    write_products(truth, tmp_path, [whole(truth)])
    cut = Frame(Window(0, ROWS - 2, 0, COLS), place="00030W_00041N")
    write_product(truth, 0, tmp_path, cut)
    source = opened(tmp_path)
    assert source.skipped == (
        f"{gunw_name(truth.network.pairs[0], cut)}: {gunw_name(truth.network.pairs[0], whole(truth))} is the same "
        "frame of the same version",
    )


def test_tracks(truth: Simulation, tmp_path: Path) -> None:
    write_products(truth, tmp_path, [whole(truth)])
    for path in sorted(tmp_path.glob("*.nc"))[:2]:
        shutil.copy(path, tmp_path / path.name.replace("-A-R-064-", "-D-R-071-"))
    with pytest.raises(FormatError, match=r"several tracks: A064 \(5\), D071 \(2\); choose one with TRACK"):
        opened(tmp_path)
    source = opened(tmp_path, track="d071")
    assert len(source.network) == 2 and source.attributes["ORBIT_DIRECTION"] == "DESCENDING"
    assert source.skipped == ("track A064: 5 products, not of track D071",)


def test_delays_at_the_height_of_the_ground(truth: Simulation, tmp_path: Path) -> None:
    write_products(truth, tmp_path / "p", [NORTH, SOUTH], delays=linear_delays())
    write_geotiff(tmp_path / "dem.tif", truth.grid, truth.scene.height)
    source = opened(tmp_path / "p", dem=tmp_path / "dem.tif")
    assert source.layers == (PHASE, COHERENCE, COMPONENT, *DELAYS)
    assert "troposphere of the model GMAO: HRRR is taken" in source.skipped
    window = Window(2, 29, 3, 39)
    delays = linear_delays()
    height = truth.scene.height[window.slices]
    x, y = np.meshgrid(truth.grid.x[3:39], truth.grid.y[2:29])
    radians = 4.0 * np.pi / truth.options.wavelength
    for number, pair in enumerate(truth.network.pairs):
        air = [delays.wet["HRRR"](day, y, x, height) + delays.hydrostatic["HRRR"](day, y, x, height) for day in pair]
        tide = [delays.tide(day, y, x, height) for day in pair]  # type: ignore[misc]
        expected = {
            "troposphere": radians * (air[1] - air[0]),
            "solidEarthTide": radians * (tide[0] - tide[1]),  # nearer to the radar is a shorter path
            "ionosphere": -delays.ionosphere(pair, y, x),  # type: ignore[misc]
        }
        for layer, values in expected.items():
            assert np.abs(values).max() > 0.05
            np.testing.assert_allclose(source.read(layer, number, window), values, atol=2e-3)
    assert np.ptp(height) > 100.0
    sea = opened(tmp_path / "p").read("troposphere", 0, window)
    assert np.abs(sea - source.read("troposphere", 0, window)).max() > 0.1


def test_sign_of_the_troposphere_follows_from_the_hydrostatic_part(truth: Simulation, tmp_path: Path) -> None:
    for name, flip in (("a", 1.0), ("b", -1.0)):
        write_products(truth, tmp_path / name, [whole(truth)], delays=linear_delays(flip))
    first, second = (opened(tmp_path / name).read_cube("troposphere", EVERYTHING) for name in "ab")
    np.testing.assert_allclose(first, second, atol=1e-3)


def test_level_of_the_ionosphere_is_that_of_the_first_frame(truth: Simulation, tmp_path: Path) -> None:
    def level(radians: float) -> Delays:
        return replace(linear_delays(), ionosphere=lambda _pair, _y, x: radians + 5.0 * (x + 30.0))

    write_products(truth, tmp_path, [NORTH], delays=level(1.0))
    write_products(truth, tmp_path, [SOUTH], delays=level(5.0))
    found = opened(tmp_path).read("ionosphere", 0, EVERYTHING)
    expected = np.broadcast_to(-1.0 - 5.0 * (truth.grid.x + 30.0), found.shape)
    np.testing.assert_allclose(found, expected, atol=1e-3)


def test_mixed_versions_have_their_common_layers(truth: Simulation, tmp_path: Path) -> None:
    write_products(truth, tmp_path, [whole(truth)], "3_0_1", linear_delays())
    path = tmp_path / gunw_name(truth.network.pairs[1], whole(truth))
    path.unlink()
    old = write_product(truth, 1, tmp_path, whole(truth), "2_0_6")
    source = opened(tmp_path)
    assert source.layers == (PHASE, COHERENCE, COMPONENT)
    for layer in DELAYS:
        assert f"{layer}: 1 of 5 products have none (such as {old.name}, version 2.0.6)" in source.skipped
    assert "versions: 2.0.6 (1), 3.0.1 (4)" in source.found


def test_delays_without_coordinates_are_left_out(truth: Simulation, tmp_path: Path) -> None:
    """A layer that nothing depends on does not stop the rest."""
    paths = write_products(truth, tmp_path, [NORTH, SOUTH], delays=linear_delays())
    root = "science/grids/corrections"
    with h5py.File(paths[1], "r+") as file:
        del file[f"{root}/derived/ionosphere/latitude"], file[f"{root}/external/tides/solidEarth/secondary/height"]
        del file[f"{root}/external/troposphere/HRRR/reference/longitudeMeta"]
    source = opened(tmp_path)
    assert source.layers == (PHASE, COHERENCE, COMPONENT, "troposphere") and "the model GMAO" in source.found[2]
    assert sum("1 of 10 products have none" in line for line in source.skipped) == 2


def test_crop_multilook_and_delays_through_load(truth: Simulation, tmp_path: Path) -> None:
    write_products(truth, tmp_path / "p", [NORTH, SOUTH], delays=linear_delays())
    grid = truth.grid
    extent = grid.crop(Window(4, 28, 6, 38)).extent
    progress = Recorder()
    options = LoadOptions(extent=extent, multilook=2)
    load_stack(tmp_path / "p", tmp_path / "s.h5", tmp_path / "g.h5", options, progress, delays_path=tmp_path / "d.h5")
    stack = InterferogramStack.open(tmp_path / "s.h5")
    assert stack.grid.shape == (12, 16) and stack.grid.extent == pytest.approx(extent)
    part = truth.phase[0][4:28, 6:38].reshape(12, 2, 16, 2)
    full = np.isfinite(part).all(axis=(1, 3)) & (part != 0).all(axis=(1, 3))
    np.testing.assert_allclose(stack.read(PHASE)[0][full], part.mean(axis=(1, 3))[full], atol=1e-4)
    assert set(read_product(tmp_path / "g.h5").layers) == {"incidenceAngle", "azimuthAngle", "slantRangeDistance"}
    with h5py.File(tmp_path / "d.h5") as file:
        assert set(DELAYS) <= set(file) and file["troposphere"].shape == (5, 12, 16)
    assert any(text.startswith("height is missing") for text in progress.warnings)


def test_pixels_between_the_pixels_of_another_product(truth: Simulation, tmp_path: Path) -> None:
    write_products(truth, tmp_path, [whole(truth)])
    path = tmp_path / gunw_name(truth.network.pairs[3], whole(truth))
    with h5py.File(path, "r+") as file:
        file["science/grids/data/longitude"][...] += 0.4 * truth.grid.dx
    progress = Recorder()
    source = opened(tmp_path, progress)
    assert "up to 0.40 pixels beside each other" in progress.warnings[0] and source.grid.shape == (ROWS, COLS)


def test_frames_on_both_sides_of_the_date_line(truth: Simulation, tmp_path: Path) -> None:
    products = []
    for number, x0 in enumerate((179.99, -180.0)):
        frame = replace(whole(truth), seconds=START_SECONDS + number)
        path = write_product(truth, 0, tmp_path, frame)
        with h5py.File(path, "r+") as file:
            file["science/grids/data/longitude"][...] = x0 + truth.grid.dx * (np.arange(COLS) + 0.5)
        products.append(open_product(path, parse_name(path)))
    grid, frames, off = lay_out(products)
    assert grid.shape == (ROWS, COLS + 12) and [frame.col0 for frame in frames] == [0, 12] and off < 0.01


def test_folder_of_a_stack_is_left_to_its_reader(truth: Simulation, tmp_path: Path) -> None:
    write_product(truth, 0, tmp_path / "products", whole(truth))
    assert detect(tmp_path) == "aria_gunw"
    (tmp_path / "stack").mkdir()
    (tmp_path / "stack" / "unwrapStack.vrt").write_text("", encoding="ascii")
    assert detect(tmp_path) == "aria_tools"


def test_names_that_are_none(truth: Simulation, tmp_path: Path) -> None:
    write_products(truth, tmp_path, [whole(truth)])
    path = next(tmp_path.glob("*.nc"))
    words = path.name.split("-")
    impossible = "-".join([*words[:6], "20201332_20200101", *words[7:]])
    (tmp_path / impossible).write_bytes(b"")
    (tmp_path / "weather.nc").write_bytes(b"")
    source = opened(tmp_path)
    assert len(source.network) == len(truth.network)
    assert f"{impossible}: '20201332' is not a date; write it as YYYYMMDD or YYYY-MM-DD" in source.skipped
    assert "weather.nc: its name is not that of an S1-GUNW product" in source.skipped
    for name in tmp_path.glob("S1*"):
        if name.name != impossible:
            name.unlink()
    with pytest.raises(FormatError, match=r"holds no S1-GUNW product .*20201332"):
        opened(tmp_path)


def remove(name: str) -> Callable[[h5py.File], None]:
    def change(file: h5py.File) -> None:
        del file[name]

    return change


def shorten_coherence(file: h5py.File) -> None:
    data = file["science/grids/data"]
    array = data["coherence"][:-1]
    del data["coherence"]
    data["coherence"] = array


def shorten_cube(file: h5py.File) -> None:
    group = file["science/grids/imagingGeometry"]
    array = group["perpendicularBaseline"][1:]
    del group["perpendicularBaseline"]
    group["perpendicularBaseline"] = array


def project(file: h5py.File) -> None:
    file["science/grids/data/crs"].attrs["crs_wkt"] = wkt_from_epsg(32626)


def metres(file: h5py.File) -> None:
    file["science/grids/data/latitude"][...] = 4_400_000.0 - 90.0 * np.arange(ROWS)


def uneven(file: h5py.File) -> None:
    file["science/grids/data/longitude"][5:] += 0.01


def coarser(file: h5py.File) -> None:
    file["science/grids/data/longitude"][...] = -30.0 + 0.001 * np.arange(COLS)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (remove("science/grids/data/unwrappedPhase"), "has no /science/grids/data/unwrappedPhase"),
        (remove("science/grids/data"), "has no /science/grids/data"),
        (remove("science/grids/data/latitude"), "has no /science/grids/data/latitude"),
        (remove("science/grids/imagingGeometry/heightsMeta"), "imagingGeometry/heightsMeta"),
        (shorten_coherence, "contradicts itself: coherence has 29 x 40 values, the coordinates are 30 x 40"),
        (shorten_cube, "contradicts itself: /science/grids/imagingGeometry/perpendicularBaseline"),
        (project, "is not in geographic coordinates"),
        (metres, "are not degrees of a map"),
        (uneven, "do not lie on a regular grid"),
        (coarser, "keep products of one pixel size"),
    ],
)
def test_broken_product_is_named(
    truth: Simulation, tmp_path: Path, change: Callable[[h5py.File], None], message: str
) -> None:
    write_products(truth, tmp_path, [whole(truth)])
    path = tmp_path / gunw_name(truth.network.pairs[2], whole(truth))
    with h5py.File(path, "r+") as file:
        change(file)
    with pytest.raises(FormatError, match=message) as error:
        opened(tmp_path)
    assert path.name in str(error.value) and "\n" not in str(error.value)


@pytest.mark.parametrize("share", [0.0, 0.4, 0.9])
def test_truncated_product_is_named(truth: Simulation, tmp_path: Path, share: float) -> None:
    write_products(truth, tmp_path, [whole(truth)])
    path = tmp_path / gunw_name(truth.network.pairs[2], whole(truth))
    path.write_bytes(path.read_bytes()[: int(share * path.stat().st_size)])
    with pytest.raises(FormatError, match="cannot be read as HDF5") as error:
        opened(tmp_path)
    assert path.name in str(error.value)


def test_only_the_phase_is_needed(truth: Simulation, tmp_path: Path) -> None:
    """Angles come from a product that has them, else they are left out; baselines that no cube holds are unknown."""
    paths = write_products(truth, tmp_path, [whole(truth)])
    for path in paths:
        assert "azimuthAngle" in opened(tmp_path).geometry
        with h5py.File(path, "r+") as file:
            del file["science/grids/imagingGeometry/azimuthAngle"]
    assert opened(tmp_path).geometry == ("incidenceAngle",)
    for number in (0, 3):
        with h5py.File(tmp_path / gunw_name(truth.network.pairs[number], whole(truth)), "r+") as file:
            del file["science/grids/imagingGeometry"], file["science/radarMetaData/slantRangeStart"]
    progress = Recorder()
    source = opened(tmp_path, progress)
    assert np.isnan(source.network.bperp).tolist() == [True, False, False, True, False]
    assert progress.warnings == ["The perpendicular baseline of 2 of 5 pairs is unknown."]
    assert "HEADING" not in source.attributes and source.geometry == ()


def test_looks_of_fine_products(truth: Simulation, tmp_path: Path) -> None:
    for path in write_products(truth, tmp_path, [whole(truth)]):
        with h5py.File(path, "r+") as file:
            for axis, first, step in (("latitude", 40.0, -1.0), ("longitude", -30.0, 1.0)):
                coordinates = file[f"science/grids/data/{axis}"]
                coordinates[...] = first + step / 3600.0 * np.arange(len(coordinates))
    attributes = opened(tmp_path).attributes
    assert (attributes["RLOOKS"], attributes["ALOOKS"]) == ("7", "3")


def test_frames_that_name_their_dates_in_other_order(truth: Simulation, tmp_path: Path) -> None:
    for number in range(len(truth.network)):
        write_product(truth, number, tmp_path, NORTH, delays=linear_delays())
        write_product(truth, number, tmp_path, SOUTH, delays=linear_delays(), later_first=False)
    source = opened(tmp_path)
    known = np.isfinite(truth.phase) & (truth.phase != 0)
    np.testing.assert_allclose(source.read_cube(PHASE, EVERYTHING)[known], truth.phase[known], atol=1e-4)
    np.testing.assert_allclose(source.network.bperp, truth.network.bperp, atol=0.05)
    tide = source.read("solidEarthTide", 0, EVERYTHING)
    np.testing.assert_allclose(tide, tide[0, 0], atol=1e-2)


def test_missing_coherence_of_one_product_and_wavelength(truth: Simulation, tmp_path: Path) -> None:
    write_products(truth, tmp_path / "p", [whole(truth)])
    for path in (tmp_path / "p").glob("*.nc"):
        with h5py.File(path, "r+") as file:
            del file["science/radarMetaData/wavelength"]
    with h5py.File(path, "r+") as file:
        del file["science/grids/data/coherence"]
    source = opened(tmp_path / "p")
    assert source.layers == (PHASE, COMPONENT)
    assert any(line.startswith("coherence: 1 of 5 products have none") for line in source.skipped)
    with pytest.raises(FormatError, match="does not say the radar wavelength"):
        load_stack(tmp_path / "p", tmp_path / "s.h5", tmp_path / "g.h5", LoadOptions(), Recorder())
    load_stack(tmp_path / "p", tmp_path / "s.h5", tmp_path / "g.h5", LoadOptions(wavelength=0.0555), Recorder())
