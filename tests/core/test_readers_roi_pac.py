# SPDX-License-Identifier: GPL-2.0-or-later
"""The reader of ROI_PAC's products: geocoded, and in radar coordinates with a lookup table."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from format_writers import roi_pac_geo, roi_pac_radar
from format_writers.radar_images import write_flat
from format_writers.roi_pac_files import acquisition_values, grid_values, write_raster, write_rsc
from load_fixtures import Recorder
from test_same_motion import make_truth

from insar_workbench.core.coordinates import wkt_from_epsg
from insar_workbench.core.errors import FormatError
from insar_workbench.core.grid import Grid, Window
from insar_workbench.core.loading.load import load_stack
from insar_workbench.core.loading.load_options import LoadOptions
from insar_workbench.core.readers.base import OpenOptions, StackSource
from insar_workbench.core.readers.opening import detect, open_source
from insar_workbench.core.readers.radar import GeocodedSource
from insar_workbench.core.readers.rsc import rsc_grid
from insar_workbench.core.simulation.simulation import Simulation
from insar_workbench.core.stack import COHERENCE, COMPONENT, PHASE, InterferogramStack

WHOLE = Window(0, 24, 0, 32)


@pytest.fixture(scope="module")
def truth() -> Simulation:
    return make_truth(roi_pac_geo)


@pytest.fixture(scope="module")
def originals(truth: Simulation, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("roi_pac")
    roi_pac_geo.write(truth, folder / "geo")
    roi_pac_radar.write(truth, folder / "radar")
    return folder


@pytest.fixture
def geo(originals: Path, tmp_path: Path) -> Path:
    shutil.copytree(originals / "geo", tmp_path / "geo")
    return tmp_path / "geo"


@pytest.fixture
def radar(originals: Path, tmp_path: Path) -> Path:
    shutil.copytree(originals / "radar", tmp_path / "radar")
    return tmp_path / "radar"


def opened(folder: Path, **options: float) -> StackSource:
    return open_source(folder, "auto", Recorder(), OpenOptions(**options))


def first_pair(folder: Path, pattern: str) -> Path:
    return sorted(folder.rglob(pattern))[0]


def change_rsc(path: Path, **values: object) -> None:
    """Change or take out (None) lines of a resource file."""
    lines = [line.split(None, 1) for line in path.read_text(encoding="ascii").splitlines()]
    found = {**dict(lines), **values}
    write_rsc(path, {key: value for key, value in found.items() if value is not None})


def test_geocoded(truth: Simulation, originals: Path) -> None:
    source = opened(originals / "geo")
    source.grid.require_same(truth.grid, "source", "truth")
    assert source.layers == (PHASE, COHERENCE, COMPONENT) and source.network.pairs == truth.network.pairs
    np.testing.assert_array_equal(source.read(PHASE, 5, WHOLE), truth.phase[5])
    coherence = np.where(truth.coherence == 0.0, np.nan, truth.coherence)
    np.testing.assert_array_equal(source.read_cube(COHERENCE, WHOLE), coherence)
    np.testing.assert_array_equal(source.read(COMPONENT, 5, Window(3, 9, 4, 20)), truth.components[5, 3:9, 4:20])
    np.testing.assert_allclose(source.network.bperp, truth.network.bperp, atol=1e-9)  # mean of top and bottom
    expected = {
        "WAVELENGTH": "0.05546576", "HEADING": "-12.3", "ORBIT_DIRECTION": "ASCENDING", "PLATFORM": "Sen",
        "ANTENNA_SIDE": "-1", "RLOOKS": "8", "ALOOKS": "2", "PROCESSOR": "roipac", "HEIGHT": "706000.0",
        "STARTING_RANGE": "870000.0", "CENTER_LINE_UTC": "66600.0",
    }  # fmt: skip
    assert {key: source.attributes.get(key) for key in expected} == expected
    assert source.geometry == ("height", "azimuthAngle")
    np.testing.assert_array_equal(source.read_geometry("height", WHOLE), truth.scene.height.round())


def test_radar_coordinates_before_and_after_geocoding(truth: Simulation, originals: Path) -> None:
    source = opened(originals / "radar")
    assert isinstance(source, GeocodedSource)
    source.grid.require_same(truth.grid, "source", "truth")
    image = roi_pac_radar.SlantImage.create(truth)
    rows, cols = image.source.shape
    everything = Window(0, rows, 0, cols)
    np.testing.assert_array_equal(source.radar.read(PHASE, 5, everything), image.of(truth.phase[5]))
    np.testing.assert_array_equal(source.read(PHASE, 5, WHOLE), truth.phase[5])
    np.testing.assert_array_equal(source.read_geometry("height", WHOLE), truth.scene.height)
    distance = source.read_geometry("slantRangeDistance", WHOLE)
    assert np.abs(distance - truth.scene.slant_range).max() <= 0.51 * image.step  # whole columns
    assert (source.attributes["RLOOKS"], source.attributes["ALOOKS"]) == ("4", "2")


def test_radar_crop_and_multilook(truth: Simulation, radar: Path, tmp_path: Path) -> None:
    grid = truth.grid
    extent = (grid.x0 + 8 * grid.dx, grid.y0 + 20 * grid.dy, grid.x0 + 24 * grid.dx, grid.y0 + 4 * grid.dy)
    load_stack(radar, tmp_path / "s.h5", tmp_path / "g.h5", LoadOptions(extent=extent, multilook=2), Recorder())
    stack = InterferogramStack.open(tmp_path / "s.h5")
    phase = stack.read(PHASE, kept_only=False)
    parts = truth.phase[:, 4:20, 8:24].reshape(-1, 8, 2, 8, 2)
    count = np.isfinite(parts).sum(axis=(2, 4))
    expected = np.where(count >= 2, np.nansum(parts, axis=(2, 4)) / np.maximum(count, 1), np.nan)
    both = np.isfinite(phase) & np.isfinite(expected)
    assert phase.shape == expected.shape and both.mean() > 0.8
    np.testing.assert_allclose(phase[both], expected[both], rtol=1e-5)


def test_radar_pixel_size(radar: Path) -> None:
    source = opened(radar, pixel_size=150.0)
    assert any("(150.0 x 150.0 m)" in line for line in source.found)
    assert np.isfinite(source.read_geometry("height", Window(0, *source.grid.shape[:1], 0, source.grid.cols))).any()


def test_height_on_the_map_of_the_table(truth: Simulation, radar: Path) -> None:
    """No heights in radar coordinates, but an elevation model on a larger map."""
    first_pair(radar, "radar_4rlks.hgt").unlink()
    first_pair(radar, "radar_4rlks.hgt.rsc").unlink()
    grid = truth.grid
    larger = Grid(30, 40, grid.x0 - 3 * grid.dx, grid.y0 - 2 * grid.dy, grid.dx, grid.dy, grid.crs_wkt)
    height = np.full(larger.shape, -32768)
    height[2:26, 3:35] = truth.scene.height.round()
    write_flat(radar / "large.dem", [height], "<i2")
    write_rsc(radar / "large.dem.rsc", grid_values(larger))
    source = opened(radar)
    np.testing.assert_array_equal(source.read_geometry("height", WHOLE), truth.scene.height.round())
    for size in (None, 60.0):
        other = opened(radar, **({"pixel_size": size} if size else {}))
        incidence = other.read_geometry("incidenceAngle", Window(0, other.grid.rows, 0, other.grid.cols))
        assert np.nanmin(incidence) > 37.5 and np.nanmax(incidence) < 38.5


def test_later_date_first_is_negated(truth: Simulation, geo: Path) -> None:
    unw = first_pair(geo, "*_c10.unw")
    change_rsc(unw.with_name(f"{unw.name}.rsc"), DATE12="190117-190105")
    first, second = (day.strftime("%y%m%d") for day in truth.network.pairs[0])
    change_rsc(unw.with_name(f"{unw.name}.rsc"), DATE12=f"{second}-{first}")
    change_rsc(unw.with_name(f"{unw.name}.rsc"), P_BASELINE_TOP_HDR="10.0", P_BASELINE_BOTTOM_HDR="12.0")
    source = opened(geo)
    np.testing.assert_array_equal(source.read(PHASE, 0, WHOLE), -truth.phase[0])
    assert source.network.pairs == truth.network.pairs and source.network.bperp[0] == pytest.approx(-11.0)


def test_geocoded_are_taken_before_those_in_radar_coordinates(truth: Simulation, geo: Path, originals: Path) -> None:
    shutil.copytree(originals / "radar" / "DONE", geo / "DONE")
    source = opened(geo)
    assert not isinstance(source, GeocodedSource) and len(source.network) == 18
    np.testing.assert_array_equal(source.read(PHASE, 0, WHOLE), truth.phase[0])
    assert sum("in radar coordinates, and the geocoded ones are taken" in line for line in source.skipped) == 18


def test_second_interferogram_of_a_pair_is_left_out(truth: Simulation, geo: Path) -> None:
    unw = first_pair(geo, "*_c10.unw")
    for end in ("", ".rsc"):
        shutil.copy(f"{unw}{end}", unw.with_name(f"geo_{unw.name.split('filt_')[1]}{end}"))
    source = opened(geo)
    assert any(f"{unw.name} is taken for" in line for line in source.skipped)
    assert source.where(PHASE, 0) == str(unw)


def test_utm(tmp_path: Path) -> None:
    truth = make_truth(type("Utm", (), {"OPTIONS": {"utm": True}}))  # type: ignore[arg-type]
    roi_pac_geo.write(truth, tmp_path)
    opened(tmp_path).grid.require_same(truth.grid, "source", "truth")
    values = {"WIDTH": "3", "FILE_LENGTH": "2", "X_FIRST": "5e5", "Y_FIRST": "9e6", "X_STEP": "90", "Y_STEP": "-90"}
    south = rsc_grid({**values, "UTM_ZONE": "11S", "X_UNIT": "m"}, tmp_path)
    assert south is not None and south.crs_wkt == wkt_from_epsg(32711)
    with pytest.raises(FormatError, match="coordinates in metres, but no UTM zone"):
        rsc_grid(values, tmp_path)
    with pytest.raises(FormatError, match="not north-up"):
        rsc_grid({**values, "UTM_ZONE": "11S", "Y_STEP": "90"}, tmp_path)


def test_tracks(truth: Simulation, geo: Path) -> None:
    for number, path in enumerate(sorted(geo.rglob("*_c10.unw.rsc"))):
        change_rsc(path, TRACK="64" if number < 15 else "71")
    with pytest.raises(FormatError, match=r"several tracks: 64 \(15\), 71 \(3\); choose one with TRACK"):
        opened(geo)
    source = open_source(geo, "auto", Recorder(), OpenOptions(track="71"))
    assert source.network.pairs == truth.network.pairs[15:]


def test_after_mintpy_prepared_them(truth: Simulation, geo: Path) -> None:
    """MintPy writes baselines and its own names into the resource files."""
    for path in geo.rglob("*_c10.unw.rsc"):
        change_rsc(path, FILE_LENGTH=None, LENGTH="24", P_BASELINE_TOP_HDR="3.0", P_BASELINE_BOTTOM_HDR="4.0")
    source = opened(geo)
    assert set(source.network.bperp) == {3.5}
    np.testing.assert_array_equal(source.read(PHASE, 0, WHOLE), truth.phase[0])


def test_folders_that_are_others(geo: Path) -> None:
    """MintPy leaves .rsc files beside GAMMA's and ISCE's rasters."""
    assert detect(geo) == "roi_pac"
    (geo / "190105.amp.par").write_text("x", encoding="ascii")
    with pytest.raises(FormatError):
        opened(geo)
    (geo / "190105.amp.par").unlink()
    for path in sorted(geo.rglob("*.unw")):
        path.with_name(f"{path.name}.xml").write_text("<imageFile/>", encoding="ascii")
    with pytest.raises(FormatError, match="no interferograms of a known format"):
        detect(geo)


def cut_phase(folder: Path) -> None:
    path = first_pair(folder, "*.unw")
    path.write_bytes(path.read_bytes()[:4000])


def no_size(folder: Path) -> None:
    change_rsc(first_pair(folder, "*_c10.unw.rsc"), WIDTH=None)


def other_size(folder: Path) -> None:
    truth = make_truth(roi_pac_geo)
    path = first_pair(folder, "*.cor")
    values = {**acquisition_values(truth), **grid_values(truth.grid), "WIDTH": 30, "DATE12": path.name[9:22]}
    write_raster(path, np.ones((24, 30)), values)


def other_grid(folder: Path) -> None:
    change_rsc(first_pair(folder, "*.cor.rsc"), X_FIRST="-29.5")


def no_table(folder: Path) -> None:
    shutil.rmtree(folder / "GEO")


def cut_table(folder: Path) -> None:
    path = first_pair(folder, "*.trans")
    path.write_bytes(path.read_bytes()[:-4])


def table_of_another_image(folder: Path) -> None:
    write_flat(first_pair(folder, "*.trans"), [np.full((24, 32), 9999.0)] * 2, "<f4")


@pytest.mark.parametrize(
    ("kind", "change", "message"),
    [
        ("geo", cut_phase, r"\.unw is truncated: 4000 bytes, but 24 x 32 pixels need 6144"),
        ("geo", no_size, r"unw.rsc does not say WIDTH and FILE_LENGTH"),
        ("geo", other_size, r"\.cor has 24 x 30 pixels, .*\.unw has 24 x 32"),
        ("geo", other_grid, r"The grid of .*\.cor differs from that of .*\.unw \(corner"),
        ("radar", no_table, r"in radar coordinates, and there is no lookup table \(geomap_\*.trans"),
        ("radar", cut_table, r"geomap_4rlks.trans is truncated"),
        ("radar", table_of_another_image, r"geomap_4rlks.trans points to no pixel of the interferograms"),
    ],
)
def test_broken_folders(
    request: pytest.FixtureRequest, kind: str, change: Callable[[Path], None], message: str
) -> None:
    folder = request.getfixturevalue(kind)
    change(folder)
    with pytest.raises(FormatError, match=message):
        opened(folder)


def test_what_has_no_resource_file_is_left_out(geo: Path) -> None:
    first_pair(geo, "*_c10.unw.rsc").unlink()
    first_pair(geo / "DEM", "*.rsc").unlink()
    change_rsc(sorted(geo.rglob("*_c10.unw.rsc"))[3], DATE12="191332-200101")
    source = opened(geo)
    assert len(source.network) == 16 and "height" not in source.geometry
    assert any("it has no .rsc file" in line for line in source.skipped)
    assert any("'191332' is not a date" in line for line in source.skipped)
