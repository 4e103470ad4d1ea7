# SPDX-License-Identifier: GPL-2.0-or-later
"""The reader of GAMMA's flat files: on a map, and in radar coordinates with a lookup table."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from format_writers import gamma_flat, gamma_radar
from format_writers.radar_images import EDGE, RadarImage, write_flat
from load_fixtures import Recorder, gamma_folder
from test_same_motion import make_truth

from insar_workbench.core.coordinates import wkt_from_epsg
from insar_workbench.core.errors import FormatError
from insar_workbench.core.grid import Window
from insar_workbench.core.loading.load import load_stack
from insar_workbench.core.loading.load_options import LoadOptions
from insar_workbench.core.readers.base import OpenOptions, StackSource
from insar_workbench.core.readers.gamma_files import kind_of
from insar_workbench.core.readers.gamma_headers import Header, map_grid
from insar_workbench.core.readers.opening import detect, open_source
from insar_workbench.core.readers.radar import GeocodedSource
from insar_workbench.core.simulation.simulation import Simulation
from insar_workbench.core.stack import COHERENCE, COMPONENT, PHASE, InterferogramStack

WHOLE = Window(0, 24, 0, 32)


@pytest.fixture(scope="module")
def truth() -> Simulation:
    return make_truth(gamma_radar)


@pytest.fixture(scope="module")
def utm_truth() -> Simulation:
    return make_truth(gamma_flat)


@pytest.fixture(scope="module")
def originals(truth: Simulation, utm_truth: Simulation, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("gamma")
    gamma_flat.write(utm_truth, folder / "flat")
    gamma_radar.write(truth, folder / "radar")
    return folder


@pytest.fixture
def flat(originals: Path, tmp_path: Path) -> Path:
    shutil.copytree(originals / "flat", tmp_path / "flat")
    return tmp_path / "flat"


@pytest.fixture
def radar(originals: Path, tmp_path: Path) -> Path:
    shutil.copytree(originals / "radar", tmp_path / "radar")
    return tmp_path / "radar"


def opened(folder: Path, progress: Recorder | None = None, **options: float) -> StackSource:
    return open_source(folder, "auto", progress or Recorder(), OpenOptions(**options))


def first(folder: Path, pattern: str) -> Path:
    return sorted(folder.rglob(pattern))[0]


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("diff_180106-180130_4rlks.unw", "phase"),
        ("20180106_20180130.geo.unw", "phase"),
        ("20180106_20180130.adf.unw", "phase"),
        ("20180106_20180130.unw.mask", None),
        ("filt_180106-180130_4rlks.cor", "coherence"),
        ("20180106_20180130.adf.cc", "coherence"),
        ("20180106_20180130.unw.conncomp", "component"),
        ("20180106.hgt", "height"),
        ("sim_180106.hgt_sim", "height"),
        ("sim_180106.rdc.dem", "height"),
        ("EQA.dem", "height"),
        ("20180106.lt", "table"),
        ("20180106.lt_fine", "table"),
        ("sim_180106-180130_4rlks.UTM_TO_RDC", "table"),
        ("20180106.MAP2RDC", "table"),
        ("EQA.dem_par", "header"),
        ("sim.utm.dem.par", "header"),
        ("180106-180130_4rlks.off", "header"),
        ("180106-180130_4rlks.base_perp", "bperp"),
    ],
)
def test_kinds_of_files(name: str, kind: str | None) -> None:
    assert kind_of(name) == kind


def test_on_a_map(utm_truth: Simulation, originals: Path) -> None:
    assert detect(originals / "flat") == "gamma"
    source = opened(originals / "flat")
    source.grid.require_same(utm_truth.grid, "source", "truth")
    assert source.layers == (PHASE, COHERENCE, COMPONENT) and source.network.pairs == utm_truth.network.pairs
    np.testing.assert_array_equal(source.read(PHASE, 5, WHOLE), utm_truth.phase[5])
    coherence = np.where(utm_truth.coherence == 0.0, np.nan, utm_truth.coherence)
    np.testing.assert_array_equal(source.read_cube(COHERENCE, WHOLE), coherence)
    np.testing.assert_array_equal(source.read(COMPONENT, 5, Window(3, 9, 4, 20)), utm_truth.components[5, 3:9, 4:20])
    np.testing.assert_allclose(source.network.bperp, utm_truth.network.bperp, atol=0.01)
    np.testing.assert_array_equal(source.read_geometry("height", WHOLE), utm_truth.scene.height)
    assert (source.attributes["RLOOKS"], source.attributes["PROCESSOR"]) == ("8", "gamma")


def test_radar_coordinates_before_and_after_geocoding(truth: Simulation, originals: Path) -> None:
    source = opened(originals / "radar")
    assert isinstance(source, GeocodedSource) and source.format == "gamma"
    source.grid.require_same(truth.grid, "source", "truth")
    image = RadarImage(truth)
    everything = Window(0, image.shape[0], 0, image.shape[1])
    expected = image.of(truth.phase[5])
    np.testing.assert_array_equal(source.radar.read(PHASE, 5, everything), np.where(expected == 0, np.nan, expected))
    np.testing.assert_array_equal(source.read(PHASE, 5, WHOLE), truth.phase[5])
    np.testing.assert_array_equal(source.read_geometry("height", WHOLE), truth.scene.height)
    assert any("UTM_TO_RDC" in line for line in source.found)
    assert any("flat files of 24 x 35 pixels in radar coordinates" in line for line in source.found)


def test_heights_in_radar_coordinates(truth: Simulation, radar: Path) -> None:
    first(radar, "*.utm.dem").unlink()
    source = opened(radar)
    np.testing.assert_array_equal(source.read_geometry("height", WHOLE), truth.scene.height)
    incidence = source.read_geometry("incidenceAngle", WHOLE)  # at these heights
    np.testing.assert_allclose(incidence, truth.scene.incidence, atol=0.01)


def test_heights_as_whole_metres(truth: Simulation, radar: Path) -> None:
    write_flat(first(radar, "*.utm.dem"), [truth.scene.height.round()], ">i2")
    np.testing.assert_array_equal(opened(radar).read_geometry("height", WHOLE), truth.scene.height.round())


def test_the_fine_table_is_taken(truth: Simulation, radar: Path) -> None:
    coarse = first(radar, "*.UTM_TO_RDC")
    write_flat(coarse.with_name("x.lt_fine"), RadarImage(truth).table, ">f4", "BIP")
    write_flat(coarse, [np.full((24, 32), 3.0)] * 2, ">f4", "BIP")
    source = opened(radar)
    assert "lookup table x.lt_fine" in source.found
    np.testing.assert_array_equal(source.read(PHASE, 0, WHOLE), truth.phase[0])


def test_radar_crop_and_pixel_size(truth: Simulation, radar: Path, tmp_path: Path) -> None:
    grid = truth.grid
    extent = (grid.x0 + 8 * grid.dx, grid.y0 + 20 * grid.dy, grid.x0 + 24 * grid.dx, grid.y0 + 4 * grid.dy)
    progress = Recorder()
    load_stack(radar, tmp_path / "s.h5", tmp_path / "g.h5", LoadOptions(extent=extent), progress)
    phase = InterferogramStack.open(tmp_path / "s.h5").read(PHASE, kept_only=False)
    np.testing.assert_array_equal(phase, truth.phase[:, 4:20, 8:24])
    assert any("(71.2 x 92.5 m)" in line for line in progress.infos)
    coarse = opened(radar, pixel_size=300.0)
    assert any("(300.0 x 300.0 m)" in line for line in coarse.found)


def test_same_number_of_pixels_on_map_and_in_radar_coordinates(truth: Simulation, radar: Path, tmp_path: Path) -> None:
    """Names tell the two apart where sizes do not."""
    rows, cols = truth.grid.shape
    for number, path in enumerate(sorted(radar.rglob("diff*.unw"))):
        write_flat(path, [np.nan_to_num(truth.phase[number])[::-1]], ">f4")
        write_flat(
            path.with_name(path.name.replace("diff", "filt")).with_suffix(".cor"), [truth.coherence[number]], ">f4"
        )
    for pattern in ("*.amp.par", "*.off"):
        for path in radar.rglob(pattern):
            text = path.read_text(encoding="ascii").replace("width: 35", f"width: {cols}")
            path.write_text(text.replace("range_samples:              35", f"range_samples: {cols}"), encoding="ascii")
    for path in radar.rglob("*conncomp"):
        path.unlink()
    across, down = RadarImage(truth).table
    write_flat(first(radar, "*.UTM_TO_RDC"), [across - EDGE, down], ">f4", "BIP")
    source = opened(radar)
    assert isinstance(source, GeocodedSource) and source.radar.grid.shape == (rows, cols)
    found = source.read(PHASE, 0, WHOLE)
    assert np.isnan(found[-1, 0])  # both positions are 0 there, which is how a table says that there is none
    np.testing.assert_array_equal(found[:, 1:], truth.phase[0][:, 1:])
    for number, path in enumerate(sorted(radar.rglob("diff*.unw"))):
        write_flat(path, [np.nan_to_num(truth.phase[number])], ">f4")
        path.rename(path.with_name(path.name.replace("diff", "geo")))
    source = opened(radar)
    assert not isinstance(source, GeocodedSource)
    np.testing.assert_array_equal(source.read(PHASE, 0, WHOLE), truth.phase[0])


def test_later_date_first_is_negated(utm_truth: Simulation, flat: Path) -> None:
    for path in [path for path in flat.rglob("*") if path.name.startswith("190105_190129") and path.suffix != ".rsc"]:
        path.rename(path.with_name(path.name.replace("190105_190129", "190129_190105")))
    source = opened(flat)
    number = [name for name in source.network.names].index("20190105_20190129")
    np.testing.assert_array_equal(source.read(PHASE, number, WHOLE), -utm_truth.phase[number])
    assert source.network.bperp[number] == pytest.approx(-utm_truth.network.bperp[number], abs=0.01)


def test_geotiffs_are_taken_before_flat_files(tmp_path: Path) -> None:
    arrays = gamma_folder(tmp_path)
    write_flat(tmp_path / "20200101_20200113.unw", [np.zeros((8, 10))], ">f4")
    source = opened(tmp_path)
    assert "1 flat interferograms: the GeoTIFFs are taken" in source.skipped
    assert np.nanmax(np.abs(source.read(PHASE, 0, Window(0, 8, 0, 10)))) > 0 and len(arrays["unw"]) == 3


@pytest.mark.parametrize(
    ("changes", "code"),
    [({}, 32626), ({"projection_zone": "14", "false_northing": "10000000.000  m"}, 32714)],
)
def test_utm_map_of_both_hemispheres(flat: Path, utm_truth: Simulation, changes: dict[str, str], code: int) -> None:
    header = Header.read(first(flat, "*.dem.par"))
    header.values.update({key: text.split() for key, text in changes.items()})
    grid = map_grid(header)
    assert grid.crs_wkt == wkt_from_epsg(code)
    assert (grid.x0, grid.y0, grid.dx) == pytest.approx((utm_truth.grid.x0, utm_truth.grid.y0, 90.0))


def change_map(folder: Path, old: str, new: str) -> None:
    path = first(folder, "*.dem.par")
    path.write_text(path.read_text(encoding="ascii").replace(old, new), encoding="ascii")


def other_projection(folder: Path) -> None:
    change_map(folder, "UTM\n", "LCC\n")


def no_corner(folder: Path) -> None:
    change_map(folder, "corner_east", "corner_west")


def no_map(folder: Path) -> None:
    first(folder, "*.dem.par").unlink()


def no_table(folder: Path) -> None:
    first(folder, "*.UTM_TO_RDC").unlink()


def table_of_another_map(folder: Path) -> None:
    path = first(folder, "*.UTM_TO_RDC")
    path.write_bytes(path.read_bytes()[:-80])


def two_of_one_pair(folder: Path) -> None:
    path = first(folder, "*.unw")
    shutil.copy(path, path.with_name(f"again_{path.name}"))


@pytest.mark.parametrize(
    ("kind", "change", "message"),
    [
        ("flat", other_projection, r"sim.utm.dem.par has the projection LCC; only EQA and UTM are known"),
        ("flat", no_corner, r"sim.utm.dem.par does not say size, corner and spacing"),
        ("flat", no_map, r"geo.unw holds 768 numbers, which fits no parameter file"),
        ("flat", two_of_one_pair, r"unw and .*again_190105_190129.geo.unw both hold the pair 20190105_20190129"),
        ("radar", no_table, r"in radar coordinates, and the lookup table .* is missing \(\*.lt or \*.UTM_TO_RDC\)"),
        ("radar", table_of_another_map, r"of the size of none of the maps .*UTM_TO_RDC; add it"),
    ],
)
def test_broken_folders(
    request: pytest.FixtureRequest, kind: str, change: Callable[[Path], None], message: str
) -> None:
    folder = request.getfixturevalue(kind)
    change(folder)
    with pytest.raises(FormatError, match=message):
        opened(folder)


def test_cut_file_is_left_out_with_the_reason(flat: Path) -> None:
    path = sorted(flat.rglob("*.unw"))[4]
    path.write_bytes(path.read_bytes()[:-400])
    source = opened(flat)
    assert len(source.network) == 17
    assert any(f"{path.name}: 2672 bytes instead of 3072" in line for line in source.skipped)


def test_file_cut_while_it_is_read(flat: Path) -> None:
    source = opened(flat)
    path = Path(source.where(PHASE, 4))
    path.write_bytes(path.read_bytes()[:-400])
    with pytest.raises(FormatError, match=f"{path.name} is truncated"):
        source.read(PHASE, 4, WHOLE)
    path.unlink()
    with pytest.raises(FormatError, match=f"{path.name} cannot be read"):
        source.read(PHASE, 4, WHOLE)
