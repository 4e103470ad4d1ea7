# SPDX-License-Identifier: GPL-2.0-or-later
"""HyP3 products: signs, baselines, attributes, angles, common area, zips, tracks, doubles, and what is broken."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from format_writers import hyp3_products as hyp3
from load_fixtures import Recorder

from insar_workbench.core.coordinates import wkt_from_epsg
from insar_workbench.core.errors import FormatError
from insar_workbench.core.files.raster import read_raster
from insar_workbench.core.grid import Grid, Window
from insar_workbench.core.loading.load import load_stack
from insar_workbench.core.loading.load_options import LoadOptions
from insar_workbench.core.products import read_product
from insar_workbench.core.progress import NullProgress
from insar_workbench.core.readers.base import OpenOptions
from insar_workbench.core.readers.hyp3 import Hyp3Format
from insar_workbench.core.readers.opening import detect, open_source
from insar_workbench.core.simulation.simulation import Simulation, SimulationOptions, simulate
from insar_workbench.core.stack import COHERENCE, COMPONENT, PHASE, InterferogramStack

Change = Callable[[list[Path]], None]


@pytest.fixture(scope="module")
def truth() -> Simulation:
    """Three dates, three pairs."""
    options = SimulationOptions(dates=3, rows=20, cols=24, connections=2, missing_dates=0.0, **hyp3.OPTIONS)
    return simulate(options)


def whole(grid: Grid) -> Window:
    return Window(0, grid.rows, 0, grid.cols)


def test_a_later_reference_turns_phase_and_baseline(truth: Simulation, tmp_path: Path) -> None:
    hyp3.write_products(truth, tmp_path, hyp3.gamma_name, later_first=(0, 2))
    source = open_source(tmp_path, "auto", Recorder())
    assert (source.format, source.layers) == ("hyp3", (PHASE, COHERENCE))
    assert source.network.pairs == truth.network.pairs
    np.testing.assert_allclose(source.network.bperp, truth.network.bperp, atol=1e-4)
    for pair in range(3):
        np.testing.assert_array_equal(source.read(PHASE, pair, whole(source.grid)), truth.phase[pair])
    # names as HyP3 gives them, earlier first, need no turn: the file's value is the phase
    path = next(tmp_path.glob("*/*VVP024*_unw_phase.tif"))
    np.testing.assert_array_equal(read_raster(path).array, truth.phase[1])


def test_attributes(truth: Simulation, tmp_path: Path) -> None:
    hyp3.write_products(truth, tmp_path, hyp3.gamma_name)
    progress = Recorder()
    source = open_source(tmp_path, "hyp3", progress)
    found = dict(source.attributes)
    assert float(found.pop("WAVELENGTH")) == pytest.approx(0.0554658, abs=1e-7)
    assert float(found.pop("HEADING")) == pytest.approx(-12.3)
    assert float(found.pop("RANGE_PIXEL_SIZE")) == pytest.approx(20 * 2.3)
    assert float(found.pop("AZIMUTH_PIXEL_SIZE")) == pytest.approx(4 * 14.1)
    assert float(found.pop("STARTING_RANGE")) == pytest.approx(truth.scene.slant_range.min(), abs=1.0)
    assert found == {
        "PROCESSOR": "hyp3",
        "PLATFORM": "Sen",
        "ANTENNA_SIDE": "-1",
        "ORBIT_DIRECTION": "ASCENDING",
        "CENTER_LINE_UTC": "66600.0",
        "ALOOKS": "4",
        "RLOOKS": "20",
        "EARTH_RADIUS": "6369300.0",
        "HEIGHT": "706000.0",
    }
    assert progress.warnings == []
    assert any(line.startswith("3 interferograms of 3 dates") and line.endswith("track A044") for line in source.found)
    assert any("inc_map" in line for line in source.skipped) is False  # inc_map_ell or lv_theta is there


@pytest.mark.parametrize("removed", ["lv_theta", "inc_map_ell", "both"])
def test_incidence_is_never_the_angle_to_the_slope(truth: Simulation, tmp_path: Path, removed: str) -> None:
    hyp3.write_products(truth, tmp_path, hyp3.gamma_name)
    for kind in ("lv_theta", "inc_map_ell") if removed == "both" else (removed,):
        for path in tmp_path.glob(f"*/*_{kind}.tif"):
            path.unlink()
    source = open_source(tmp_path, "auto", Recorder())
    if removed == "both":
        assert "incidenceAngle" not in source.geometry
        assert "inc_map: the angle to the slope of the ground, not to the vertical" in source.skipped
    else:
        incidence = source.read_geometry("incidenceAngle", whole(source.grid))
        np.testing.assert_allclose(incidence, truth.scene.incidence, atol=1e-3)


def test_look_vector_of_a_real_product(shared_data: Path, tmp_path: Path) -> None:
    """Ridgecrest, track D071: the radar stands in the east and a little to the south."""
    name = "S1AA_20190622T135157_20190704T135158_VVP012_INT80_G_ueF_0001"
    for path in (shared_data / "hyp3_gamma_minimal").glob("insar_*.tif"):
        shutil.copy(path, tmp_path / path.name.replace("insar", name))
    source = open_source(tmp_path, "auto", Recorder())
    window = whole(source.grid)
    azimuth, incidence = (source.read_geometry(layer, window) for layer in ("azimuthAngle", "incidenceAngle"))
    assert np.all((azimuth > -101.0) & (azimuth < -99.0)) and np.all((incidence > 42.0) & (incidence < 44.0))
    # its own displacement along the line of sight, metres toward the radar, is -wavelength / (4 pi) of our phase
    displacement = read_raster(tmp_path / f"{name}_los_disp.tif").array
    phase = source.read(PHASE, 0, window) * -float(source.attributes["WAVELENGTH"]) / (4.0 * np.pi)
    both = np.isfinite(phase) & np.isfinite(displacement)
    assert both.sum() > 90
    np.testing.assert_allclose(phase[both], displacement[both], rtol=1e-4)
    assert source.read_geometry("height", window).min() > 1400.0


def test_real_mask_that_is_a_column_wider(shared_data: Path, tmp_path: Path) -> None:
    folder = shared_data / "hyp3_mintpy"
    for number, second in enumerate(("20200113", "20200125")):
        name = f"S1AA_20200101T000000_{second}T000001_VVP012_INT80_G_ueF_000{number}"
        for kind in ("unw_phase", "water_mask"):
            shutil.copy(folder / f"test_{kind}.tif", tmp_path / f"{name}_{kind}.tif")
    progress = Recorder()
    report = load_stack(tmp_path, tmp_path / "s.h5", tmp_path / "g.h5", LoadOptions(multilook=8), progress)
    assert (report.rows, report.cols, report.format) == (718 // 8, 2314 // 8, "hyp3")
    mask = read_raster(folder / "test_water_mask.tif").array[:712, :2312]
    land = mask.reshape(89, 8, 289, 8).sum(axis=(1, 3)) > 32
    np.testing.assert_array_equal(read_product(tmp_path / "g.h5").layers["waterMask"], land)
    assert any(text.startswith("No coherence was found") for text in progress.warnings)
    assert any(text.startswith("The perpendicular baseline of 2 of 2") for text in progress.warnings)


def test_area_that_all_products_cover(truth: Simulation, tmp_path: Path) -> None:
    def cut(number: int, grid: Grid) -> Window:
        return (Window(0, 20, 3, 24), Window(2, 20, 0, 22), Window(0, 19, 1, 24))[number]

    hyp3.write_products(truth, tmp_path, hyp3.burst_name, components=True, cut=cut)
    common = Window(2, 19, 3, 22)
    source = open_source(tmp_path, "auto", Recorder())
    assert source.grid == truth.grid.crop(common)
    part = Window(4, 11, 2, 9)
    rows, cols = slice(6, 13), slice(5, 12)
    for pair in range(3):
        np.testing.assert_array_equal(source.read_cube(PHASE, part)[pair], truth.phase[pair][rows, cols])
        np.testing.assert_array_equal(source.read(COMPONENT, pair, part), truth.components[pair][rows, cols])
    np.testing.assert_array_equal(source.read_geometry("height", part), truth.scene.height[rows, cols])
    np.testing.assert_array_equal(source.read_geometry("waterMask", part), ~truth.scene.water[rows, cols])


def test_components_keep_zero_where_the_file_calls_it_no_data(truth: Simulation, tmp_path: Path) -> None:
    hyp3.write_products(truth, tmp_path, hyp3.burst_name, components=True)
    half = np.ones(truth.grid.shape, np.float32)
    half[:, 10:] = 0.0
    for path in tmp_path.glob("*/*_conncomp.tif"):
        hyp3.write_raster(path, half, truth.grid)
    source = open_source(tmp_path, "auto", Recorder())
    np.testing.assert_array_equal(source.read(COMPONENT, 0, whole(source.grid)), half)
    # looks of 3: a window that is half reliable is not
    load_stack(tmp_path, tmp_path / "s.h5", tmp_path / "g.h5", LoadOptions(multilook=3), NullProgress())
    looked = InterferogramStack.open(tmp_path / "s.h5").read(COMPONENT)[0]
    np.testing.assert_array_equal(looked, np.broadcast_to(np.arange(8) < 3, (6, 8)))


@pytest.mark.parametrize("zipped", [False, True])
def test_crop_and_multilook(truth: Simulation, tmp_path: Path, zipped: bool) -> None:
    places = hyp3.write_products(truth, tmp_path / "in", hyp3.gamma_name)
    if zipped:
        hyp3.zip_products(places)
    window = Window(3, 17, 4, 22)
    options = LoadOptions(extent=truth.grid.crop(window).extent, multilook=2)
    load_stack(tmp_path / "in", tmp_path / "s.h5", tmp_path / "g.h5", options, NullProgress())
    stack = InterferogramStack.open(tmp_path / "s.h5")
    blocks = truth.coherence[:, 3:17, 4:22].reshape(3, 7, 2, 9, 2).astype(np.float64)
    valid = blocks != 0
    expected = blocks.sum(axis=(2, 4)) / np.maximum(valid.sum(axis=(2, 4)), 1)
    np.testing.assert_allclose(np.nan_to_num(stack.read(COHERENCE)), expected, atol=1e-6)
    assert stack.metadata.attributes["RLOOKS"] == "40"


def test_zips_are_read_as_they_are(truth: Simulation, tmp_path: Path) -> None:
    zips = hyp3.zip_products(hyp3.write_products(truth, tmp_path, hyp3.gamma_name))
    before = sorted(tmp_path.rglob("*"))
    source = open_source(tmp_path, "auto", Recorder())
    np.testing.assert_array_equal(source.read(PHASE, 1, whole(source.grid)), truth.phase[1])
    np.testing.assert_allclose(source.network.bperp, truth.network.bperp, atol=1e-4)
    assert set(source.inputs) == set(zips) and sorted(tmp_path.rglob("*")) == before
    assert zips[1].name in source.where(PHASE, 1)


def test_unpacked_before_zipped_and_clipped_before_whole(truth: Simulation, tmp_path: Path) -> None:
    places = hyp3.write_products(truth, tmp_path, hyp3.gamma_name)
    first, second, _ = places
    shutil.make_archive(str(first), "zip", tmp_path, first.name)
    clipped = second / f"{second.name}_unw_phase_clipped.tif"
    part = Window(0, 20, 0, 20)
    hyp3.write_raster(clipped, np.full(part.shape, 7.0, np.float32), truth.grid.crop(part))
    source = open_source(tmp_path, "auto", Recorder())
    assert source.grid.shape == (20, 20)
    assert [Path(source.where(PHASE, pair)).parent for pair in range(3)] == places
    assert source.where(PHASE, 1) == str(clipped)
    lines = "\n".join(source.skipped)
    assert (
        f"{first.name}.zip" in lines and f"{second.name}_unw_phase.tif: {clipped} of the same product is read" in lines
    )


def test_tracks_are_told_apart(truth: Simulation, tmp_path: Path) -> None:
    hyp3.write_products(truth, tmp_path / "a", hyp3.gamma_name)
    for place in hyp3.write_products(truth, tmp_path / "d", hyp3.multi_burst_name):
        text = hyp3.parameters(truth, 5.0, heading=-167.7)
        (place / f"{place.name}.txt").write_text(text, encoding="ascii")
    hyp3.write_products(truth, tmp_path / "b", hyp3.burst_name)
    with pytest.raises(FormatError, match=r"several tracks: 136231_IW2 \(3\), A044 \(3\), D044 \(3\); choose one"):
        open_source(tmp_path, "auto", Recorder())
    source = open_source(tmp_path, "auto", Recorder(), OpenOptions(track="d044"))
    assert source.network.bperp == (5.0, 5.0, 5.0) and source.attributes["ORBIT_DIRECTION"] == "DESCENDING"
    assert source.skipped[-2:] == ("3 products of track 136231_IW2", "3 products of track A044")
    burst = open_source(tmp_path, "auto", Recorder(), OpenOptions(track="136231_IW2"))
    assert all("IW2" in burst.where(PHASE, pair) for pair in range(3))


@pytest.mark.parametrize(
    ("satellite", "orbit", "track"),
    [("A", 27968, 71), ("A", 32861, 64), ("B", 27, 1), ("B", 201, 175), ("C", 172, 1), ("C", 8100, 127), ("D", 42, 1)],
)
def test_track_of_an_orbit(truth: Simulation, tmp_path: Path, satellite: str, orbit: int, track: int) -> None:
    """Sentinel-1A saw Ridgecrest on 4 July 2019 from track 71, and Iran on 4 June 2020 from track 64."""
    for place in hyp3.write_products(truth, tmp_path, hyp3.gamma_name):
        for path in place.iterdir():
            path.rename(path.with_name(path.name.replace("S1AA", f"S1{satellite}A")))
        text = place / f"{place.name.replace('S1AA', f'S1{satellite}A')}.txt"
        text.write_text(hyp3.parameters(truth, 1.0, orbit=orbit), encoding="ascii")
    assert any(f"track A{track:03d}" in line for line in open_source(tmp_path, "auto", Recorder()).found)


def test_precise_orbits_win_and_equal_ones_are_refused(truth: Simulation, tmp_path: Path) -> None:
    first = hyp3.write_products(truth, tmp_path, hyp3.gamma_name)[0]
    other = first.name.replace("VVP012", "VVR012").replace("A000", "D00D")
    shutil.copytree(first, tmp_path / other)
    for path in (tmp_path / other).iterdir():
        path.rename(path.with_name(path.name.replace(first.name, other)))
    source = open_source(tmp_path, "auto", Recorder())
    assert source.where(PHASE, 0).startswith(str(first)) and len(source.network) == 3
    assert f"{other}: {first.name} is of the same pair and has more precise orbits" in source.skipped
    for path in (tmp_path / other).iterdir():
        path.rename(path.with_name(path.name.replace("VVR012", "VVP012")))
    with pytest.raises(FormatError, match=r"both hold the pair 20190105_20190117; move one out"):
        open_source(tmp_path, "auto", Recorder())


def test_without_text_files(truth: Simulation, tmp_path: Path) -> None:
    hyp3.write_products(truth, tmp_path, hyp3.gamma_name)
    one, *others = sorted(tmp_path.glob("*/S1AA*F_A00?.txt"))
    one.unlink()
    progress = Recorder()
    source = open_source(tmp_path, "auto", progress)
    assert np.isnan(source.network.bperp).tolist() == [True, False, False]
    assert source.attributes["RLOOKS"] == "20"
    for path in others:
        path.unlink()
    source = open_source(tmp_path, "auto", progress)
    assert float(source.attributes["WAVELENGTH"]) == pytest.approx(0.0554658, abs=1e-7)
    assert "RLOOKS" not in source.attributes
    assert progress.warnings == [f"The perpendicular baseline of {n} of 3 pairs is unknown." for n in (1, 3)]


def test_mixed_versions_keep_what_is_common(truth: Simulation, tmp_path: Path) -> None:
    places = hyp3.write_products(truth, tmp_path, hyp3.burst_name, components=True)
    next(places[0].glob("*_conncomp.tif")).unlink()
    next(places[0].glob("*_dem.tif")).unlink()
    next(places[2].glob("*_corr.tif")).unlink()
    source = open_source(tmp_path, "auto", Recorder())
    assert source.layers == (PHASE, COHERENCE) and source.network.pairs == truth.network.pairs[:2]
    np.testing.assert_array_equal(source.read_geometry("height", whole(source.grid)), truth.scene.height)
    assert "connected components: 1 of 2 pairs have none" in source.skipped
    assert f"{places[2].name}/{places[2].name}_unw_phase.tif: there is no coherence file of this pair" in source.skipped


def _truncated(places: list[Path]) -> None:
    path = next(places[1].glob("*_unw_phase.tif"))
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def _broken_zip(places: list[Path]) -> None:
    zips = hyp3.zip_products(places)
    zips[1].write_bytes(zips[1].read_bytes()[:-200])


def _other_system(places: list[Path]) -> None:
    for path in places[1].glob("*.tif"):
        grid = read_raster(path).grid
        moved = Grid(grid.rows, grid.cols, grid.x0, grid.y0, grid.dx, grid.dy, wkt_from_epsg(32627))
        hyp3.write_raster(path, np.ones(grid.shape, np.float32), moved)


def _far_away(places: list[Path]) -> None:
    for path in places[1].glob("*.tif"):
        grid = read_raster(path).grid
        moved = Grid(grid.rows, grid.cols, grid.x0 + 100 * grid.dx, grid.y0, grid.dx, grid.dy, grid.crs_wkt)
        hyp3.write_raster(path, np.ones(grid.shape, np.float32), moved)


def _no_phase(places: list[Path]) -> None:
    for place in places:
        next(place.glob("*_unw_phase.tif")).unlink()


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (_truncated, r"1_unw_phase\.tif .*damaged or truncated"),
        (_broken_zip, r"A001\.zip is damaged or truncated"),
        (_other_system, r"A001_\w+\.tif .*coordinate system EPSG:32627 against EPSG:32626"),
        (_far_away, r"A001_\w+\.tif .*have no pixel in common"),
        (_no_phase, r"holds no usable product \(S1AA.*there is no unw_phase\.tif"),
    ],
)
def test_broken_products_are_named(truth: Simulation, tmp_path: Path, change: Change, message: str) -> None:
    change(hyp3.write_products(truth, tmp_path / "in", hyp3.gamma_name))
    with pytest.raises(FormatError, match=message) as error:
        load_stack(tmp_path / "in", tmp_path / "s.h5", tmp_path / "g.h5", LoadOptions(format="hyp3"), NullProgress())
    assert "\n" not in str(error.value) and not list(tmp_path.glob("*.h5"))


def test_renamed_products_are_read_when_the_format_is_chosen(truth: Simulation, tmp_path: Path) -> None:
    for place in hyp3.write_products(truth, tmp_path, hyp3.gamma_name):
        first, second = place.name[5:13], place.name[21:29]
        for path in place.iterdir():
            path.rename(path.with_name(path.name.replace(place.name, f"{first}_{second}")))
    assert detect(tmp_path) == "geotiff"
    source = open_source(tmp_path, "hyp3", Recorder())
    assert source.network.pairs == truth.network.pairs
    np.testing.assert_allclose(source.network.bperp, truth.network.bperp, atol=1e-4)


def test_impossible_dates_are_left_out(truth: Simulation, tmp_path: Path) -> None:
    places = hyp3.write_products(truth, tmp_path, hyp3.burst_name)
    bad = tmp_path / "bad" / places[0].name.replace("20190105", "20191305")
    bad.mkdir(parents=True)
    shutil.copy(next(places[0].glob("*_unw_phase.tif")), bad / f"{bad.name}_unw_phase.tif")
    source = open_source(tmp_path, "auto", Recorder())
    assert source.network.pairs == truth.network.pairs
    assert any("'20191305' is not a date" in line for line in source.skipped)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("S1AA_20190610T135156_20190622T135157_VVP012_INT80_G_ueF_F8BF.zip", True),
        ("S1_136231_IW2_20200604_20200616_VV_INT80_12E3.zip", True),
        ("S1_064_000000s1n00-136231s2n02-000000s3n00_IW_20200604_20200616_VV_INT80_77F1.zip", True),
        ("S1_136231_IW2_20200604_20200616_VV_INT80_12E3_unw_phase_clip.tif", True),
        ("S1AA_20190610T135156_20190622T135157_VVP012_INT80_G_ueF_F8BF_corr.tif", False),
        ("S1A_IW_SLC__1SDV_20190610T135156_20190610T135223_027620_031DF5_1234.zip", False),
        ("test_unw_phase.tif", False),
        ("20200604_20200616_unw_phase.tif", False),  # of any radar: a plain folder
    ],
)
def test_detection_by_name(tmp_path: Path, name: str, expected: bool) -> None:
    (tmp_path / name).write_bytes(b"")
    assert Hyp3Format().detect(tmp_path) is expected
    if expected:
        assert detect(tmp_path) == "hyp3"
