# SPDX-License-Identifier: GPL-2.0-or-later
"""The registry of formats, and the reader of GAMMA folders."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import numpy as np
import pytest
from load_fixtures import HEADER, PAIRS, Recorder, gamma_folder, utm_grid, write_tiff

from insar_workbench.core.coordinates import wkt_from_epsg
from insar_workbench.core.dates import find_dates
from insar_workbench.core.errors import FormatError, ParameterError
from insar_workbench.core.files.raster import read_raster
from insar_workbench.core.grid import Grid, Window
from insar_workbench.core.progress import NullProgress
from insar_workbench.core.readers.catalogue import formats
from insar_workbench.core.readers.gamma_files import kind_of
from insar_workbench.core.readers.gamma_headers import Header, bperp_from_vector, image_attributes, mean_bperp, orbit
from insar_workbench.core.readers.opening import detect, open_source

EVERYTHING = Window(0, 8, 0, 10)


def test_formats_are_all_there() -> None:
    assert {"gamma", "hyp3", "licsar", "licsbas", "mintpy", "nisar"} <= {id for id, _ in formats()}


def test_unknown_format_is_named(tmp_path: Path) -> None:
    with pytest.raises(ParameterError, match=r"'nonsense' is unknown; choose auto, .*mintpy.*, gamma"):
        open_source(tmp_path, "nonsense", NullProgress())


@pytest.mark.parametrize("content", [None, "", "readme.txt"])
def test_unusable_folders(tmp_path: Path, content: str | None) -> None:
    folder = tmp_path / "input"
    if content is not None:
        folder.mkdir()
    if content:
        (folder / content).write_text("x", encoding="ascii")
    message = {None: "does not exist", "": "is empty", "readme.txt": "MintPy stack.*GAMMA.*choose"}[content]
    with pytest.raises(FormatError, match=message):
        detect(folder)


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("cropA_20180106-20180130_VV_8rlks_eqa_unw.tif", "phase"),
        ("20180106_20180130.unw.tif", "phase"),
        ("180106-180130_unw_geo.TIFF", "phase"),
        ("cropA_20180106-20180130_VV_8rlks_flat_eqa_cc.tif", "coherence"),
        ("20180106_20180130.cc.tif", "coherence"),
        ("20180106_20180130_unw_conncomp.tif", "component"),
        ("20180106_20180130.unw.connComp.tif", "component"),
        ("eqa_dem.tif", "height"),
        ("x.hgt.tif", "height"),
        ("20180106-20180130_VV_8rlks_bperp.par", "bperp"),
        ("20180106-20180130_VV_8rlks_base.par", "baseline"),
        ("r20180106_VV_slc.par", "header"),
        ("20180106_20180130_unw_mask.tif", None),
        ("20180106_20180130_unw.png", None),
    ],
)
def test_kinds_of_files(name: str, kind: str | None) -> None:
    assert kind_of(name) == kind


def test_names_of_other_formats_are_left_to_their_readers(tmp_path: Path) -> None:
    names = {
        "licsar": "20180106_20180130.geo.unw.tif",
        "hyp3": "S1AA_20180106T004006_20180130T004006_VVP024_INT80_G_ueF_F8BF_unw_phase.tif",
    }
    for format, name in names.items():
        (tmp_path / format).mkdir()
        (tmp_path / format / name).write_bytes(b"")
        assert detect(tmp_path / format) == format


def test_mexico_city_pairs_values_and_attributes(shared_data: Path) -> None:
    folder = shared_data / "mexico_city"
    progress = Recorder()
    source = open_source(folder, "auto", progress)
    assert (source.format, source.grid.shape, source.layers) == ("gamma", (60, 100), ("unwrapPhase", "coherence"))
    assert (len(source.network), len(source.network.all_dates)) == (30, 13)
    assert list(source.network.pairs) == sorted(source.network.pairs)
    paths = sorted((folder / "interferograms").glob("*_unw.tif"))
    window = Window(1, 59, 0, 99)
    cubes = {layer: source.read_cube(layer, window) for layer in source.layers}
    for index, path in enumerate(paths):
        assert source.network.pairs[index] == find_dates(path.name)
        phase, coherence = read_raster(path).array, read_raster(str(path).replace("_eqa_unw", "_flat_eqa_cc")).array
        np.testing.assert_array_equal(cubes["unwrapPhase"][index], phase[window.slices])
        np.testing.assert_array_equal(cubes["coherence"][index], coherence[window.slices])
    assert np.isnan(cubes["unwrapPhase"]).any() and not (cubes["unwrapPhase"] == 0).any()
    attributes = source.attributes
    assert float(attributes["WAVELENGTH"]) == pytest.approx(0.05550415767769124, rel=1e-12)
    assert (attributes["RLOOKS"], attributes["ALOOKS"]) == ("8", "2")
    assert (attributes["ORBIT_DIRECTION"], attributes["ANTENNA_SIDE"]) == ("ASCENDING", "-1")
    assert float(attributes["HEIGHT"]) == pytest.approx(698_030.254, abs=0.001)
    assert (attributes["PLATFORM"], attributes["PROCESSOR"]) == ("Sen", "gamma")
    # the tags of these files and their headers disagree by 0.07 %
    assert len(progress.warnings) == 1 and "0.0555042 m by the tags" in progress.warnings[0]


def test_mexico_city_baselines_are_those_of_mintpy(shared_data: Path) -> None:
    h5py = pytest.importorskip("h5py")
    folder = shared_data / "mexico_city"
    network = open_source(folder, "gamma", NullProgress()).network
    with h5py.File(folder / "mintpy_reference.h5", "r") as file:
        expected = file["inversion/weight_no/bperp"][:]
    np.testing.assert_allclose(network.date_bperp(), expected, atol=1e-4)


def test_baseline_vector_agrees_with_the_table(shared_data: Path, tmp_path: Path) -> None:
    folder = shared_data / "mexico_city"
    image = Header.read(folder / "headers" / "r20180106_VV_8rlks_mli.par")
    tables = sorted((folder / "baselines").glob("*_bperp.par"))
    assert len(tables) == 30
    for table in tables:
        vector = Header.read(table.with_name(table.name.replace("_bperp", "_base")))
        assert bperp_from_vector(vector, image) == pytest.approx(mean_bperp(table), abs=0.15)
    copy = tmp_path / "copy"
    shutil.copytree(folder, copy, ignore=shutil.ignore_patterns("*_bperp.par"))
    source = open_source(copy, "gamma", NullProgress())
    complete = open_source(folder, "gamma", NullProgress())
    np.testing.assert_allclose(source.network.bperp, complete.network.bperp, atol=0.15)
    assert any("30 from the baseline vector" in line for line in source.found)


def test_left_looking_baseline_is_the_mirror_image(tmp_path: Path) -> None:
    (tmp_path / "v.par").write_text("initial_baseline(TCN): 0.0 40.0 5.0 m m m\n", encoding="ascii")
    (tmp_path / "m.par").write_text("initial_baseline(TCN): 0.0 -40.0 5.0 m m m\n", encoding="ascii")
    (tmp_path / "r.par").write_text(HEADER, encoding="ascii")
    (tmp_path / "l.par").write_text(HEADER.replace("azimuth_angle: 90", "azimuth_angle: -90"), encoding="ascii")
    vector, mirrored, right, left = (Header.read(tmp_path / f"{name}.par") for name in "vmrl")
    assert bperp_from_vector(vector, right) == pytest.approx(bperp_from_vector(mirrored, left))
    assert image_attributes(left)["ANTENNA_SIDE"] == "1"


def test_orbit_geometry_agrees_with_the_header(shared_data: Path) -> None:
    header = Header.read(shared_data / "mexico_city" / "headers" / "r20180106_VV_8rlks_mli.par")
    path = orbit(header)
    assert path is not None
    lon, lat = header.number("center_longitude"), header.number("center_latitude")
    slant, incidence, azimuth = path.look(np.array([lon]), np.array([lat]), np.zeros(1))
    assert slant[0] == pytest.approx(header.number("center_range_slc"), abs=200.0)
    assert incidence[0] == pytest.approx(header.number("incidence_angle"), abs=0.05)
    # ascending and looking right: the radar stands in the west, which is 90 degrees anti-clockwise from north
    assert azimuth[0] == pytest.approx(90.0 - header.number("heading"), abs=2.0)


@pytest.mark.parametrize("utm", [False, True])
def test_geometry_between_the_points_is_that_of_the_orbit(shared_data: Path, utm: bool) -> None:
    from insar_workbench.core.orbit import LookGeometry

    header = Header.read(shared_data / "mexico_city" / "headers" / "r20180106_VV_8rlks_mli.par")
    path = orbit(header)
    assert path is not None
    grid = Grid(600, 700, -98.6, 19.9, 0.0014, -0.0014, wkt_from_epsg(4326))
    if utm:
        grid = Grid(600, 700, 540_000.0, 2_200_000.0, 150.0, -150.0, wkt_from_epsg(32614))
    look = LookGeometry.create(path, grid)
    window = Window(100, 500, 50, 650)
    draw = np.random.default_rng(1)
    rows, cols = draw.integers(100, 500, 40), draw.integers(50, 650, 40)
    height = draw.uniform(0.0, 4000.0, window.shape).astype(np.float32)
    from insar_workbench.core.grid import to_lonlat

    points = np.array([to_lonlat(grid, *grid.centre(row, col)) for row, col in zip(rows, cols)])
    exact = path.look(points[:, 0], points[:, 1], height[rows - 100, cols - 50].astype(np.float64))
    for name, values, tolerance in zip(look.nodes, exact, (10.0, 0.01, 0.01)):
        layer = look.layer(name, window, height)
        np.testing.assert_allclose(layer[rows - 100, cols - 50], values, atol=tolerance)


def test_mexico_city_geometry(shared_data: Path) -> None:
    folder = shared_data / "mexico_city"
    source = open_source(folder, "gamma", NullProgress())
    assert source.geometry == ("height", "slantRangeDistance", "incidenceAngle", "azimuthAngle")
    window = Window(0, 60, 0, 100)
    height, incidence = source.read_geometry("height", window), source.read_geometry("incidenceAngle", window)
    np.testing.assert_array_equal(height, np.nan_to_num(read_raster(folder / "dem.tif").array))
    # near the near range of a swath whose middle lies at 39.7 degrees
    assert 30.5 < incidence.min() < incidence.max() < 32.5
    assert (np.diff(incidence.mean(axis=0)) > 0).mean() > 0.8
    slant = source.read_geometry("slantRangeDistance", window)
    # cosine rule on a sphere through the pixels' height: an independent, rough check
    header = Header.read(folder / "headers" / "r20180106_VV_8rlks_mli.par")
    radius, sensor = header.number("earth_radius_below_sensor"), header.number("sar_to_earth_center")
    assert radius is not None and sensor is not None
    ground = radius + height
    rough = np.degrees(np.arccos((sensor**2 - ground**2 - slant**2) / (2 * ground * slant)))
    np.testing.assert_allclose(incidence, rough, atol=0.2)


def test_later_date_first_is_negated(tmp_path: Path) -> None:
    arrays = gamma_folder(tmp_path, ("20200101_20200113", "20200125-20200101", "200113_200125"))
    (tmp_path / "20200113_20200101_bperp.par").write_text(_table(12.0), encoding="ascii")
    (tmp_path / "20200101_20200125_bperp.par").write_text(_table(7.0), encoding="ascii")
    source = open_source(tmp_path, "gamma", Recorder())
    days = [date(2020, 1, day) for day in (1, 13, 25)]
    assert source.network.pairs == ((days[0], days[1]), (days[0], days[2]), (days[1], days[2]))
    for index, (name, sign) in enumerate((("20200101_20200113", 1), ("20200125-20200101", -1), ("200113_200125", 1))):
        expected = np.where(arrays["unw"][name] == 0, np.nan, sign * arrays["unw"][name])
        np.testing.assert_array_equal(source.read("unwrapPhase", index, EVERYTHING), expected)
        coherence = np.where(arrays["cc"][name] == 0, np.nan, arrays["cc"][name])
        np.testing.assert_array_equal(source.read("coherence", index, EVERYTHING), coherence)
    np.testing.assert_allclose(source.network.bperp, [-12.0, 7.0, np.nan])


def _table(bperp: float) -> str:
    return "  line range B_t B_c B_n look bpara bperp blen\n****\n" + "".join(
        f"  {line}  {pixel}  0.0 1.0 2.0 30.0 5.0 {bperp} 9.0\n" for line in (0, 500) for pixel in (0, 200)
    )


def test_dates_in_folder_names_and_subfolders(tmp_path: Path) -> None:
    grid = utm_grid()
    for pair in PAIRS:
        write_tiff(tmp_path / "deep" / pair / "filt_unw.tif", np.ones(grid.shape), grid)
    write_tiff(tmp_path / ".hidden" / "20200101_20200206_unw.tif", np.ones(grid.shape), grid)
    source = open_source(tmp_path, "auto", Recorder())
    assert source.network.names == PAIRS and source.layers == ("unwrapPhase",)


def test_earlier_results_in_the_folder_are_no_input(tmp_path: Path) -> None:
    gamma_folder(tmp_path)
    (tmp_path / "out" / "inputs").mkdir(parents=True)
    (tmp_path / "out" / "inputs" / "ifgramStack.h5").write_bytes(b"")
    gamma_folder(tmp_path / "out" / "layers", ("20200101_20200206",))
    assert open_source(tmp_path, "auto", Recorder()).network.names == PAIRS


def test_components_keep_zero_as_a_value(tmp_path: Path) -> None:
    arrays = gamma_folder(tmp_path, components=True)
    source = open_source(tmp_path, "gamma", Recorder())
    assert source.layers == ("unwrapPhase", "coherence", "connectComponent")
    np.testing.assert_array_equal(source.read("connectComponent", 1, EVERYTHING), arrays["conncomp"][PAIRS[1]])


def test_components_of_some_pairs_only_are_left_out(tmp_path: Path) -> None:
    gamma_folder(tmp_path, components=True)
    (tmp_path / f"{PAIRS[0]}_conncomp.tif").unlink()
    source = open_source(tmp_path, "gamma", Recorder())
    assert "connectComponent" not in source.layers
    assert "connected components: 1 of 3 pairs have none" in source.skipped


def test_pair_without_coherence_is_left_out(tmp_path: Path) -> None:
    gamma_folder(tmp_path)
    (tmp_path / f"{PAIRS[1]}_cc.tif").unlink()
    source = open_source(tmp_path, "gamma", Recorder())
    assert source.network.names == (PAIRS[0], PAIRS[2])
    assert source.skipped == (f"{PAIRS[1]}_unw.tif: there is no coherence file of this pair",)


def test_no_coherence_at_all_is_a_warning(tmp_path: Path) -> None:
    gamma_folder(tmp_path)
    for path in tmp_path.glob("*_cc.tif"):
        path.unlink()
    progress = Recorder()
    source = open_source(tmp_path, "gamma", progress)
    assert source.layers == ("unwrapPhase",) and len(source.network) == 3
    assert any(text.startswith("No coherence was found") for text in progress.warnings)


def test_impossible_date_is_left_out_with_the_reason(tmp_path: Path) -> None:
    gamma_folder(tmp_path, (*PAIRS, "20201332_20210101", "20200101"))
    source = open_source(tmp_path, "gamma", Recorder())
    assert source.network.names == PAIRS
    assert any("20201332_20210101_unw.tif" in line and "'20201332' is not a date" in line for line in source.skipped)
    assert "20200101_unw.tif: its name holds 1 dates, not two" in source.skipped


def test_only_impossible_dates(tmp_path: Path) -> None:
    gamma_folder(tmp_path, ("20201332_20210101",))
    with pytest.raises(FormatError, match=r"holds no usable interferogram.*20201332"):
        open_source(tmp_path, "gamma", Recorder())


@pytest.mark.parametrize("what", ["size", "position", "pixel", "system"])
def test_other_grid_names_both_files(tmp_path: Path, what: str) -> None:
    gamma_folder(tmp_path)
    other = {
        "size": Grid(8, 9, 480_000.0, 8_150_000.0, 100.0, -100.0, wkt_from_epsg(32714)),
        "position": Grid(8, 10, 480_050.0, 8_150_000.0, 100.0, -100.0, wkt_from_epsg(32714)),
        "pixel": Grid(8, 10, 480_000.0, 8_150_000.0, 90.0, -90.0, wkt_from_epsg(32714)),
        "system": Grid(8, 10, 480_000.0, 8_150_000.0, 100.0, -100.0, wkt_from_epsg(32715)),
    }[what]
    write_tiff(tmp_path / f"{PAIRS[2]}_cc.tif", np.ones(other.shape), other)
    words = {"size": "8 x 9 pixels", "position": "corner", "pixel": "pixel size", "system": "coordinate system"}[what]
    with pytest.raises(FormatError, match=words) as error:
        open_source(tmp_path, "gamma", Recorder())
    assert f"{PAIRS[2]}_cc.tif" in str(error.value) and f"{PAIRS[0]}_unw.tif" in str(error.value)


def test_two_files_of_one_pair(tmp_path: Path) -> None:
    gamma_folder(tmp_path, (*PAIRS, "20200113_20200101"))
    with pytest.raises(FormatError, match="both hold the pair 20200101_20200113"):
        open_source(tmp_path, "gamma", Recorder())


def test_no_coordinate_system(tmp_path: Path) -> None:
    gamma_folder(tmp_path, grid=Grid(8, 10, 0.0, 8.0, 1.0, -1.0, ""))
    with pytest.raises(FormatError, match="has no coordinate system"):
        open_source(tmp_path, "gamma", Recorder())


def test_dem_on_another_grid_is_left_out(tmp_path: Path) -> None:
    gamma_folder(tmp_path)
    other = utm_grid(5, 5)
    write_tiff(tmp_path / "test_dem.tif", np.ones(other.shape), other)
    progress = Recorder()
    source = open_source(tmp_path, "gamma", progress)
    assert "height" not in source.geometry
    assert any("test_dem.tif" in text for text in progress.warnings)
    assert any("test_dem.tif" in line for line in source.skipped)


def test_constants_without_orbit(tmp_path: Path) -> None:
    gamma_folder(tmp_path)
    source = open_source(tmp_path, "gamma", Recorder())
    values = {name: np.unique(source.read_geometry(name, EVERYTHING)) for name in source.geometry if name != "height"}
    assert values == {"incidenceAngle": [39.0], "azimuthAngle": [102.0], "slantRangeDistance": [850_000.0]}
    assert any("One value for all pixels" in line for line in source.found)


def test_wavelength_from_the_tags(tmp_path: Path) -> None:
    gamma_folder(tmp_path, header="")
    grid = utm_grid()
    tags = {"WAVELENGTH_METRES": "0.2362", "INCIDENCE_DEGREES": "34.3", "FIRST_TIME": "00:40:21"}
    write_tiff(tmp_path / f"{PAIRS[0]}_unw.tif", np.ones(grid.shape), grid, tags=tags)
    source = open_source(tmp_path, "gamma", Recorder())
    assert dict(source.attributes) == {
        "WAVELENGTH": "0.2362",
        "CENTER_INCIDENCE_ANGLE": "34.3",
        "CENTER_LINE_UTC": "2421.0",
        "PROCESSOR": "gamma",
    }
    assert set(source.geometry) == {"height", "incidenceAngle"}


def test_header_of_the_interferograms_looks_is_taken(tmp_path: Path) -> None:
    pairs = [f"{pair}_4rlks" for pair in PAIRS]
    gamma_folder(tmp_path, pairs, header="")
    for looks, name in ((1, "20200101_slc"), (4, "20200101_4rlks_mli"), (8, "20200101_8rlks_mli")):
        text = HEADER.replace("range_looks: 8", f"range_looks: {looks}")
        (tmp_path / f"{name}.par").write_text(text, encoding="ascii")
    assert open_source(tmp_path, "gamma", Recorder()).attributes["RLOOKS"] == "4"


@pytest.mark.parametrize("compress", [False, True])
def test_truncated_file_is_named(tmp_path: Path, compress: bool) -> None:
    grid = utm_grid(300, 200)
    gamma_folder(tmp_path, grid=grid)
    draw = np.random.default_rng(0)
    path = tmp_path / f"{PAIRS[1]}_unw.tif"
    write_tiff(path, draw.normal(size=grid.shape), grid, compress=compress)
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    with pytest.raises(FormatError, match=f"{PAIRS[1]}_unw.tif"):
        source = open_source(tmp_path, "gamma", Recorder())
        source.read("unwrapPhase", 1, Window(0, 300, 0, 200))
