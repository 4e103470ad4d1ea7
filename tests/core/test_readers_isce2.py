# SPDX-License-Identifier: GPL-2.0-or-later
"""The reader of ISCE2's stacks: topsStack and stripmapStack."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pytest
from format_writers import isce2_stripmap, isce2_tops
from format_writers.isce2_files import write_geometry, write_isce_raster
from format_writers.radar_images import RadarImage
from load_fixtures import Recorder
from test_same_motion import make_truth

from insar_workbench.core.errors import FormatError
from insar_workbench.core.grid import Window
from insar_workbench.core.loading.load import load_stack
from insar_workbench.core.loading.load_options import LoadOptions
from insar_workbench.core.products import read_product
from insar_workbench.core.readers.base import OpenOptions
from insar_workbench.core.readers.isce2_metadata import read_shelf, read_swath
from insar_workbench.core.readers.opening import detect, open_source
from insar_workbench.core.readers.radar import GeocodedSource
from insar_workbench.core.simulation.simulation import Simulation
from insar_workbench.core.stack import COHERENCE, COMPONENT, PHASE, InterferogramStack


@pytest.fixture(scope="module")
def truth() -> Simulation:
    return make_truth(isce2_tops)


@pytest.fixture(scope="module")
def written(truth: Simulation, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A topsStack folder; tests that change it copy it."""
    folder = tmp_path_factory.mktemp("isce2")
    isce2_tops.write(truth, folder / "tops")
    return folder / "tops"


@pytest.fixture
def tops(written: Path, tmp_path: Path) -> Path:
    shutil.copytree(written, tmp_path / "tops")
    return tmp_path / "tops"


def opened(folder: Path, progress: Recorder | None = None, **options: float) -> GeocodedSource:
    source = open_source(folder, "auto", progress or Recorder(), OpenOptions(**options))
    assert isinstance(source, GeocodedSource)
    return source


def pair_folder(folder: Path, number: int = 0) -> Path:
    return sorted((folder / "merged" / "interferograms").iterdir())[number]


def test_layers_as_they_lie_in_the_files(truth: Simulation, written: Path) -> None:
    source = opened(written)
    image = RadarImage(truth)
    whole = Window(0, image.shape[0], 0, image.shape[1])
    assert source.layers == (PHASE, COHERENCE, COMPONENT) and source.network.pairs == truth.network.pairs
    for number in (0, 7):
        for layer, array in ((PHASE, truth.phase), (COHERENCE, truth.coherence)):
            expected = image.of(array[number])
            expected = np.where(expected == 0.0, np.nan, expected)
            np.testing.assert_array_equal(source.radar.read(layer, number, whole), expected)
        component = image.of(truth.components[number])
        np.testing.assert_array_equal(source.radar.read(COMPONENT, number, whole), component)
    assert np.nanmax(np.abs(source.radar.read_cube(PHASE, whole))) > 1.0
    np.testing.assert_allclose(source.network.bperp, truth.network.bperp, atol=1e-4)


def test_map_shows_the_truth(truth: Simulation, written: Path) -> None:
    """Radar pixels coincide with those of the map."""
    source = opened(written)
    source.grid.require_same(truth.grid, "map", "truth")
    window = Window(5, 20, 3, 30)
    cube = source.read_cube(PHASE, window)
    np.testing.assert_array_equal(cube, truth.phase[(slice(None), *window.slices)])
    np.testing.assert_array_equal(source.read(PHASE, 4, window), cube[4])
    assert any("71.2 x 92.5 m" in line for line in source.found)


def test_attributes(truth: Simulation, written: Path) -> None:
    attributes = opened(written).attributes
    numbers = {key: float(attributes[key]) for key in ("WAVELENGTH", "STARTING_RANGE", "HEADING", "CENTER_LINE_UTC")}
    assert numbers["WAVELENGTH"] == truth.options.wavelength
    assert numbers["STARTING_RANGE"] == pytest.approx(truth.scene.slant_range.min())
    assert numbers["CENTER_LINE_UTC"] == pytest.approx(66_600.0)
    # the heading below the satellite, which stands further west and flies toward the pole
    assert numbers["HEADING"] == pytest.approx(-12.3, abs=4.0)
    assert (attributes["ALOOKS"], attributes["RLOOKS"]) == ("2", "8")
    assert float(attributes["RANGE_PIXEL_SIZE"]) == pytest.approx(8 * 2.329562)
    assert float(attributes["AZIMUTH_PIXEL_SIZE"]) == pytest.approx(2 * 0.002055556 * 7590.0, rel=1e-3)
    assert float(attributes["HEIGHT"]) == pytest.approx(706_000.0, abs=2_000.0)
    assert 6_335_000.0 < float(attributes["EARTH_RADIUS"]) < 6_400_000.0
    texts = ("ORBIT_DIRECTION", "PLATFORM", "PROCESSOR", "ANTENNA_SIDE", "trackNumber")
    assert [attributes[key] for key in texts] == ["ASCENDING", "Sen", "isce", "-1", "64"]


@pytest.mark.parametrize("part", ["", "merged", "merged/interferograms"])
def test_any_folder_of_the_tree(truth: Simulation, written: Path, part: str) -> None:
    assert detect(written / part) == "isce2"
    source = opened(written / part)
    assert set(source.geometry) >= {"height", "incidenceAngle", "azimuthAngle", "slantRangeDistance", "waterMask"}
    np.testing.assert_allclose(source.network.bperp, truth.network.bperp, atol=1e-4)
    assert "WAVELENGTH" in source.attributes


def test_folders_without_pairs_are_nothing(written: Path) -> None:
    with pytest.raises(FormatError, match="no interferograms of a known format"):
        detect(written / "merged" / "geom_reference")


def test_later_date_first_is_negated(truth: Simulation, tops: Path) -> None:
    old = pair_folder(tops, 2)
    old.rename(old.with_name("_".join(reversed(old.name.split("_")))))
    source = opened(tops)
    window = Window(0, 24, 0, 32)
    cube = source.read_cube(PHASE, window)
    np.testing.assert_array_equal(cube[2], -truth.phase[2])
    np.testing.assert_array_equal(cube[3], truth.phase[3])
    np.testing.assert_allclose(source.network.bperp, truth.network.bperp, atol=1e-4)


def test_crop_multilook_and_extent(truth: Simulation, tops: Path, tmp_path: Path) -> None:
    grid = truth.grid
    xmin, ymax = grid.x0 + 4 * grid.dx, grid.y0 + 2 * grid.dy
    extent = (xmin, ymax + 12 * grid.dy, xmin + 20 * grid.dx, ymax)
    progress = Recorder()
    options = LoadOptions(extent=extent, multilook=4)
    load_stack(tops, tmp_path / "s.h5", tmp_path / "g.h5", options, progress)
    stack = InterferogramStack.open(tmp_path / "s.h5")
    assert stack.grid.shape == (3, 5)
    part = truth.phase[:, 2:14, 4:24].reshape(len(truth.phase), 3, 4, 5, 4)
    expected = np.nanmean(part, axis=(2, 4))
    valid = np.isfinite(part).sum(axis=(2, 4)) >= 8
    phase = stack.read(PHASE, kept_only=False)
    np.testing.assert_array_equal(np.isfinite(phase), valid)
    np.testing.assert_allclose(phase[valid], expected[valid], rtol=1e-5)
    assert stack.metadata.attributes["RLOOKS"] == "32"
    geometry = read_product(tmp_path / "g.h5").layers
    height = truth.scene.height[2:14, 4:24].reshape(3, 4, 5, 4).mean(axis=(1, 3))
    np.testing.assert_allclose(geometry["height"], height, rtol=1e-5)
    assert not geometry["shadowMask"].any() and geometry["waterMask"].any()
    size = next(i for i, line in enumerate(progress.infos) if "geocoded to 24 x 32 pixels" in line)
    assert size < next(i for i, line in enumerate(progress.infos) if "% valid" in line)


def test_pixel_size_is_taken_over(truth: Simulation, written: Path) -> None:
    source = opened(written, pixel_size=200.0)
    assert abs(source.grid.rows - 24 * 92.5 / 200) <= 1.5 and abs(source.grid.cols - 32 * 71.2 / 200) <= 1.5
    assert any("(200.0 x 200.0 m)" in line for line in source.found)
    row, col = truth.grid.pixel(*source.grid.centre(3, 4)) or (-1, -1)
    nearby = truth.phase[0, row - 1 : row + 2, col - 1 : col + 2]
    assert source.read(PHASE, 0, Window(3, 4, 4, 5))[0, 0] in nearby


def test_geometry_in_full_resolution(truth: Simulation, tops: Path) -> None:
    """Interferograms of 2 x 3 looks beside a geometry that was not multilooked."""
    folder = tops / "merged" / "geom_reference"
    image = RadarImage(truth)
    lon, lat = image.lonlat
    down, across = np.linspace(-0.25, 0.25, 2), np.linspace(-1 / 3, 1 / 3, 3)
    shutil.rmtree(folder)
    folder.mkdir()
    fine_lon, fine_lat, fine_height = (np.repeat(np.repeat(layer, 2, 0), 3, 1).astype(float)
                                       for layer in (lon, lat, image.of(truth.scene.height)))  # fmt: skip
    inside = fine_lat != 0.0
    fine_lon += np.where(inside, np.tile(across, lon.shape[1])[None, :] * truth.grid.dx, 0.0)
    fine_lat += np.where(inside, np.tile(down, lat.shape[0])[:, None] * -truth.grid.dy, 0.0)
    for name, layer in (("lat", fine_lat), ("lon", fine_lon), ("hgt", fine_height)):
        write_isce_raster(folder / f"{name}.rdr.full", layer[:, 1:], kind="<f8")
    with pytest.raises(FormatError, match=r"48 x 104 pixels, which is no multiple of the 24 x 35"):
        opened(tops)
    for name, layer in (("lat", fine_lat), ("lon", fine_lon), ("hgt", fine_height)):
        extra = np.pad(layer, ((0, 1), (0, 2)))  # what does not fill a window is lost
        write_isce_raster(folder / f"{name}.rdr.full", extra, kind="<f8")
    source = opened(tops)
    source.grid.require_same(truth.grid, "map", "truth")
    np.testing.assert_array_equal(source.read(PHASE, 1, Window(0, 24, 0, 32)), truth.phase[1])
    np.testing.assert_allclose(source.read_geometry("height", Window(0, 24, 0, 32)), truth.scene.height, rtol=1e-5)
    assert (source.attributes["ALOOKS"], source.attributes["RLOOKS"]) == ("2", "3")


def test_second_unwrapping_is_left_out(truth: Simulation, tops: Path) -> None:
    place = pair_folder(tops)
    write_isce_raster(place / "filt_fine_masked.unw", np.ones((24, 35)), np.ones((24, 35)))
    write_isce_raster(place / "fine.cor", np.ones((24, 35)))
    source = opened(tops)
    assert source.skipped == (f"merged/interferograms/{place.name}/filt_fine_masked.unw: filt_fine.unw is taken",)
    np.testing.assert_array_equal(source.read(PHASE, 0, Window(0, 24, 0, 32)), truth.phase[0])
    assert source.where(COHERENCE, 0).endswith("filt_fine.cor.vrt")


def test_descriptions_of_xml_only(truth: Simulation, tops: Path) -> None:
    for path in (tops / "merged").rglob("*.vrt"):
        path.unlink()
    np.testing.assert_array_equal(opened(tops).read(PHASE, 3, Window(0, 24, 0, 32)), truth.phase[3])


def test_missing_parts_are_told(tops: Path, tmp_path: Path) -> None:
    shutil.rmtree(tops / "baselines")
    for path in (tops / "merged" / "geom_reference").glob("hgt.*"):
        path.unlink()
    for path in pair_folder(tops, 5).glob("*conncomp*"):
        path.unlink()
    for path in pair_folder(tops, 6).glob("*.cor*"):
        path.unlink()
    progress = Recorder()
    report = load_stack(tops, tmp_path / "s.h5", tmp_path / "g.h5", LoadOptions(), progress)
    assert report.pairs == 17
    assert "The perpendicular baseline of 17 of 17 pairs is unknown." in progress.warnings
    assert any(text.startswith("height is missing") for text in progress.warnings)
    assert any("connected components: 1 of 17 pairs have none" in line for line in report.skipped)
    assert any("there is no coherence file of this pair" in line for line in report.skipped)


def test_angles_from_the_orbit_where_they_are_missing(truth: Simulation, tops: Path) -> None:
    for path in (tops / "merged" / "geom_reference").glob("los.*"):
        path.unlink()
    source = opened(tops)
    window = Window(0, 24, 0, 32)
    np.testing.assert_allclose(source.read_geometry("incidenceAngle", window), truth.scene.incidence, atol=0.01)
    np.testing.assert_allclose(source.read_geometry("azimuthAngle", window), truth.scene.azimuth, atol=0.01)
    assert "slantRangeDistance, incidenceAngle, azimuthAngle from the orbit" in source.found


def test_baselines_of_another_reference_date(truth: Simulation, tops: Path) -> None:
    """Files of two runs: those of the date that most of them start from count."""
    other = tops / "baselines" / "20190529_20190105"
    other.mkdir()
    (other / "20190529_20190105.txt").write_text("swath: IW1\nBperp (average): 999.0\n", encoding="ascii")
    np.testing.assert_allclose(opened(tops).network.bperp, truth.network.bperp, atol=1e-4)


def break_geometry(folder: Path) -> None:
    shutil.rmtree(folder / "merged" / "geom_reference")


def break_phase(folder: Path) -> None:
    path = pair_folder(folder, 3) / "filt_fine.unw"
    path.write_bytes(path.read_bytes()[:3000])


def break_latitude(folder: Path) -> None:
    path = folder / "merged" / "geom_reference" / "lat.rdr"
    path.write_bytes(path.read_bytes()[:3000])


def break_size(folder: Path) -> None:
    write_isce_raster(pair_folder(folder, 3) / "filt_fine.cor", np.ones((24, 34)))


def break_placement(folder: Path) -> None:
    for name in ("lat", "lon"):
        write_isce_raster(folder / "merged" / "geom_reference" / f"{name}.rdr", np.zeros((24, 35)), kind="<f8")


def break_geometry_size(folder: Path) -> None:
    write_isce_raster(folder / "merged" / "geom_reference" / "hgt.rdr", np.zeros((20, 35)), kind="<f8")


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (break_geometry, r"has no geometry \(lat.rdr and lon.rdr in merged/geom_reference.*add it"),
        (break_phase, r"filt_fine.unw is truncated \(3000 bytes instead of 6720\)"),
        (break_latitude, r"lat.rdr is truncated"),
        (break_size, r"filt_fine.cor.vrt has 24 x 34 pixels, .*filt_fine.unw.vrt has 24 x 35"),
        (break_placement, r"lat.rdr.* hold no latitude and longitude"),
        (break_geometry_size, r"hgt.rdr.* has 20 x 35 pixels, which is no multiple of the 24 x 35"),
    ],
)
def test_broken_folders(tops: Path, change: object, message: str) -> None:
    change(tops)  # type: ignore[operator]
    with pytest.raises(FormatError, match=message):
        opened(tops)


def test_impossible_date_is_left_out(tops: Path) -> None:
    pair_folder(tops).rename(tops / "merged" / "interferograms" / "20191332_20200101")
    source = opened(tops)
    assert len(source.network) == 17
    assert any("20191332_20200101: '20191332' is not a date" in line for line in source.skipped)


def test_without_description_the_wavelength_is_asked_for(tops: Path, tmp_path: Path) -> None:
    shutil.rmtree(tops / "reference")
    with pytest.raises(FormatError, match="does not say the radar wavelength"):
        load_stack(tops, tmp_path / "s.h5", tmp_path / "g.h5", LoadOptions(), Recorder())
    load_stack(tops, tmp_path / "s.h5", tmp_path / "g.h5", LoadOptions(wavelength=0.05546576), Recorder())
    (tops / "reference").mkdir()
    (tops / "reference" / "data.rsc").write_text("WAVELENGTH 0.0555\nALOOKS 3\nHEADING -12.0\n", encoding="ascii")
    attributes = opened(tops).attributes
    assert (attributes["WAVELENGTH"], attributes["ALOOKS"]) == ("0.0555", "3")


def test_cut_description(tops: Path) -> None:
    path = tops / "reference" / "IW1.xml"
    text = path.read_text(encoding="ascii")
    path.write_text(text[: text.index("azimuthtimeinterval")], encoding="ascii")
    source = opened(tops)
    assert "WAVELENGTH" not in source.attributes and "slantRangeDistance" not in source.geometry


@pytest.mark.parametrize("protocol", [3, 4, 5])
def test_shelf_of_every_python(truth: Simulation, tmp_path: Path, protocol: int) -> None:
    isce2_stripmap.write_shelf(truth, tmp_path / "shelf", protocol)
    acquisition = read_shelf(tmp_path / "shelf" / "data.dat")
    orbit, expected = acquisition.orbit, truth.scene.orbit
    assert orbit is not None
    np.testing.assert_allclose(orbit.seconds, expected.seconds, atol=1e-5)
    np.testing.assert_array_equal(orbit.positions, expected.positions)
    np.testing.assert_array_equal(orbit.velocities, expected.velocities)
    found = {key: acquisition.attributes[key] for key in ("WAVELENGTH", "PRF", "PLATFORM", "ORBIT_DIRECTION")}
    assert found == {
        "WAVELENGTH": str(truth.options.wavelength), "PRF": "2000.0", "PLATFORM": "ALOS",
        "ORBIT_DIRECTION": "ASCENDING",
    }  # fmt: skip


@pytest.mark.parametrize("data", [b"", b"\x80\x03nothing", b"text", b"\x80\x04\x95\xff"])
def test_shelf_of_something_else(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "data.dat").write_bytes(data)
    assert read_shelf(tmp_path / "data.dat").attributes == {}


def test_shelf_is_never_run(tmp_path: Path) -> None:
    """An object whose making would do something is not made."""
    mark = tmp_path / "mark"
    call = f"cos\nsystem\n(S'touch {mark}'\ntR.".encode()
    (tmp_path / "data.dat").write_bytes(b"\x80\x03" + call)
    read_shelf(tmp_path / "data.dat")
    assert not mark.exists()


def test_orbits_of_all_bursts_together(written: Path, truth: Simulation) -> None:
    orbit = read_swath(written / "reference" / "IW1.xml").orbit
    assert orbit is not None
    np.testing.assert_allclose(orbit.seconds, truth.scene.orbit.seconds, atol=1e-5)


def test_stripmap(truth: Simulation, tmp_path: Path) -> None:
    isce2_stripmap.write(truth, tmp_path / "stripmap")
    source = opened(tmp_path / "stripmap")
    np.testing.assert_allclose(source.network.bperp, truth.network.bperp, atol=1e-4)
    np.testing.assert_array_equal(source.read(PHASE, 2, Window(0, 24, 0, 32)), truth.phase[2])
    assert source.attributes["PLATFORM"] == "ALOS"
    write_geometry(RadarImage(truth), tmp_path / "stripmap" / "geom_reference")  # of another image
    with pytest.raises(FormatError, match="no multiple of"):
        opened(tmp_path / "stripmap")
