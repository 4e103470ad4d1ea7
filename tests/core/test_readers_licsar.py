# SPDX-License-Identifier: GPL-2.0-or-later
"""The reader of LiCSAR products."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import numpy as np
import pytest
from format_writers import licsar as writer
from load_fixtures import Recorder, write_tiff

from insar_workbench.core.coordinates import wkt_from_epsg
from insar_workbench.core.errors import FormatError
from insar_workbench.core.grid import Grid, Window
from insar_workbench.core.loading.load import load_stack
from insar_workbench.core.loading.load_options import LoadOptions
from insar_workbench.core.products import read_product
from insar_workbench.core.progress import NullProgress
from insar_workbench.core.readers.base import OpenOptions
from insar_workbench.core.readers.licsar_files import acquisition_attributes, read_baselines
from insar_workbench.core.readers.look_vector import azimuth_angle, incidence_angle, slant_range
from insar_workbench.core.readers.opening import detect, open_source
from insar_workbench.core.simulation.simulation import Simulation, SimulationOptions, simulate
from insar_workbench.core.stack import InterferogramStack

GRID = Grid(6, 8, 14.0, 41.0, 0.001, -0.001, wkt_from_epsg(4326))
WHOLE = Window(0, 6, 0, 8)
PAIRS = ("20200101_20200113", "20200101_20200125", "20200113_20200125")


def folder_with(folder: Path, pairs: tuple[str, ...] = PAIRS, frame: str = "") -> Path:
    """Make pairs whose phase is 1 rad, 2 rad, ... and whose coherence is 51 / 255."""
    for number, pair in enumerate(pairs, start=1):
        phase = np.full(GRID.shape, float(number))
        phase[0, 0] = 0.0
        write_tiff(folder / pair / f"{pair}.geo.unw.tif", phase, GRID, None)
        write_tiff(folder / pair / f"{pair}.geo.cc.tif", np.full(GRID.shape, 51, dtype=np.uint8), GRID, None)
    if frame:
        for name, value in zip("ENU", (-0.6, -0.1, 0.79)):
            write_tiff(folder / f"{frame}.geo.{name}.tif", np.full(GRID.shape, value), GRID)
    return folder


@pytest.fixture(scope="module")
def truth() -> Simulation:
    """A small scene with gaps."""
    return simulate(SimulationOptions(dates=6, rows=20, cols=30, connections=2, gaps=0.1, seed=5, water_phase=False))


def test_pairs_values_and_signs(tmp_path: Path) -> None:
    progress = Recorder()
    source = open_source(folder_with(tmp_path / "GEOC"), "auto", progress)
    assert source.format == "licsar" and source.network.names == PAIRS
    for number in range(3):
        phase = source.read("unwrapPhase", number, WHOLE)
        assert np.isnan(phase[0, 0]) and (phase[1:] == number + 1).all()
        np.testing.assert_allclose(source.read("coherence", number, WHOLE), 0.2, rtol=1e-6)
    assert any("baseline of 3 of 3 pairs is unknown" in text for text in progress.warnings)
    assert float(source.attributes["WAVELENGTH"]) == pytest.approx(0.0554658, abs=1e-6)


def test_coherence_as_floats(tmp_path: Path) -> None:
    folder_with(tmp_path)
    path = tmp_path / PAIRS[0] / f"{PAIRS[0]}.geo.cc.tif"
    write_tiff(path, np.full(GRID.shape, 0.2, dtype=np.float32), GRID)
    source = open_source(tmp_path, "licsar", NullProgress())
    for number in range(3):
        np.testing.assert_allclose(source.read("coherence", number, WHOLE), 0.2, rtol=1e-6)


def test_attributes_and_baselines(truth: Simulation, tmp_path: Path) -> None:
    writer.write(truth, tmp_path)
    source = open_source(tmp_path, "licsar", NullProgress())
    np.testing.assert_allclose(source.network.bperp, truth.network.bperp, atol=1e-3)
    attributes = source.attributes
    assert (attributes["RLOOKS"], attributes["ALOOKS"]) == ("20", "4")
    assert attributes["ORBIT_DIRECTION"] == "ASCENDING" and float(attributes["HEADING"]) == pytest.approx(-12.3)
    assert float(attributes["CENTER_LINE_UTC"]) == pytest.approx(66_600.0)
    assert float(attributes["CENTER_INCIDENCE_ANGLE"]) == pytest.approx(38.0)
    assert any("frame 149A_04971_131313" in line for line in source.found)


def test_crop_and_multilook(truth: Simulation, tmp_path: Path) -> None:
    writer.write(truth, tmp_path / "in")
    xmin, _, _, ymax = truth.grid.extent
    dx = truth.grid.dx
    extent = (xmin + 4.2 * dx, ymax - 15.5 * dx, xmin + 23.9 * dx, ymax - 2.1 * dx)  # rows 2 to 15, columns 4 to 23
    options = LoadOptions(extent=extent, multilook=2)
    load_stack(tmp_path / "in", tmp_path / "s.h5", tmp_path / "g.h5", options, NullProgress())
    stack = InterferogramStack.open(tmp_path / "s.h5")
    assert stack.grid.shape == (7, 10)
    phase = stack.read("unwrapPhase")
    for number in range(len(truth.network)):
        for row in range(7):
            for col in range(10):
                part = truth.phase[number, 2 + 2 * row : 4 + 2 * row, 4 + 2 * col : 6 + 2 * col]
                enough = np.isfinite(part).sum() >= 2
                assert np.isnan(phase[number, row, col]) != enough
                if enough:
                    assert phase[number, row, col] == pytest.approx(np.nanmean(part), abs=1e-4)


def test_the_frame_may_have_another_grid_and_more_area(tmp_path: Path) -> None:
    """Heights that reach further are cut to the pairs; a coarser grid is interpolated."""
    folder_with(tmp_path, frame="022D_04826_121209")
    wide = Grid(10, 12, 13.998, 41.002, 0.001, -0.001, GRID.crs_wkt)
    height = np.arange(120, dtype=np.float32).reshape(10, 12)
    write_tiff(tmp_path / "022D_04826_121209.geo.hgt.tif", height, wide)
    coarse = Grid(4, 5, 13.998, 41.004, 0.003, -0.003, GRID.crs_wkt)
    write_tiff(tmp_path / "022D_04826_121209.geo.U.tif", np.full(coarse.shape, 0.5), coarse)
    source = open_source(tmp_path, "licsar", NullProgress())
    np.testing.assert_array_equal(source.read_geometry("height", WHOLE), height[2:8, 2:10])
    np.testing.assert_allclose(source.read_geometry("incidenceAngle", WHOLE), 60.0, atol=1e-4)
    assert source.attributes["ORBIT_DIRECTION"] == "DESCENDING"


def test_sea_is_at_zero_metres(tmp_path: Path) -> None:
    folder_with(tmp_path)
    height = np.full(GRID.shape, 50.0)
    height[3] = 0.0
    write_tiff(tmp_path / "x.geo.hgt.tif", height, GRID, 0.0)
    source = open_source(tmp_path, "licsar", NullProgress())
    np.testing.assert_array_equal(source.read_geometry("height", WHOLE), height)


def test_portal_layout_and_several_frames(tmp_path: Path) -> None:
    frames = ("022D_04826_121209", "124A_04854_171313")
    for frame, pairs in zip(frames, (PAIRS, PAIRS[:2])):
        folder_with(tmp_path / frame / "interferograms", pairs)
        (tmp_path / frame / "metadata").mkdir()
        (tmp_path / frame / "metadata" / "metadata.txt").write_text("heading=-10.0\n", encoding="ascii")
    with pytest.raises(FormatError, match=r"several tracks: 022D_04826_121209 \(3\), 124A_04854_171313 \(2\); choose"):
        open_source(tmp_path, "licsar", NullProgress())
    source = open_source(tmp_path, "licsar", NullProgress(), OpenOptions(track="124a_04854_171313"))
    assert source.network.names == PAIRS[:2] and source.attributes["ORBIT_DIRECTION"] == "ASCENDING"
    assert source.skipped == ("3 pairs of frame 022D_04826_121209",)


def test_a_pair_twice_names_both_files(tmp_path: Path) -> None:
    folder_with(tmp_path / "a")
    folder_with(tmp_path / "b", PAIRS[:1])
    with pytest.raises(FormatError, match=rf"a/{PAIRS[0]}.*b/{PAIRS[0]}.* both hold the pair {PAIRS[0]}"):
        open_source(tmp_path, "licsar", NullProgress())


def test_unreadable_files_are_left_out_with_a_warning(tmp_path: Path) -> None:
    """Archives hold empty files; a missing coherence leaves its pair out."""
    folder_with(tmp_path, (*PAIRS, "20200125_20200206", "20200125_20201332"))
    (tmp_path / PAIRS[1] / f"{PAIRS[1]}.geo.unw.tif").write_bytes(b"")
    (tmp_path / PAIRS[2] / f"{PAIRS[2]}.geo.cc.tif").unlink()
    progress = Recorder()
    source = open_source(tmp_path, "licsar", progress)
    assert source.network.names == (PAIRS[0], "20200125_20200206")
    text = "\n".join(source.skipped)
    assert f"{PAIRS[1]}.geo.unw.tif cannot be read as a raster" in text
    assert f"{PAIRS[2]}.geo.unw.tif: there is no coherence file of this pair" in text
    assert "'20201332' is not a date" in text
    assert any("and 2 more files cannot be used" in line for line in progress.warnings)


def test_truncated_pixels_name_the_file(tmp_path: Path) -> None:
    folder_with(tmp_path)
    path = tmp_path / PAIRS[1] / f"{PAIRS[1]}.geo.unw.tif"
    path.write_bytes(path.read_bytes()[:-100])
    source = open_source(tmp_path, "licsar", NullProgress())
    with pytest.raises(FormatError, match=rf"{PAIRS[1]}.geo.unw.tif is damaged or truncated"):
        source.read("unwrapPhase", 1, WHOLE)


def test_another_lattice_and_another_system(tmp_path: Path) -> None:
    folder_with(tmp_path)
    path = tmp_path / PAIRS[1] / f"{PAIRS[1]}.geo.unw.tif"
    between = Grid(6, 8, 14.0004, 41.0, 0.001, -0.001, GRID.crs_wkt)
    write_tiff(path, np.ones(GRID.shape), between)
    with pytest.raises(FormatError, match=rf"The pixels of .*{PAIRS[1]}.geo.unw.tif lie between"):
        open_source(tmp_path, "licsar", NullProgress())
    write_tiff(path, np.ones(GRID.shape), Grid(6, 8, 14.0, 41.0, 0.001, -0.001, wkt_from_epsg(4258)))
    with pytest.raises(FormatError, match=rf"The grid of .*{PAIRS[1]}.geo.unw.tif differs .*coordinate system"):
        open_source(tmp_path, "licsar", NullProgress())
    write_tiff(path, np.ones(GRID.shape), Grid(6, 8, 15.0, 41.0, 0.001, -0.001, GRID.crs_wkt))
    with pytest.raises(FormatError, match="no pixel in common"):
        open_source(tmp_path, "licsar", NullProgress())


def test_smaller_pairs_are_cut_to_the_common_area(tmp_path: Path) -> None:
    folder_with(tmp_path)
    small = Grid(5, 6, 14.001, 40.999, 0.001, -0.001, GRID.crs_wkt)
    path = tmp_path / PAIRS[0] / f"{PAIRS[0]}.geo.unw.tif"
    write_tiff(path, np.arange(30, dtype=np.float32).reshape(5, 6) + 1, small)
    source = open_source(tmp_path, "licsar", NullProgress())
    source.grid.require_same(small, "source", "smallest")
    np.testing.assert_array_equal(source.read("unwrapPhase", 0, Window(0, 5, 0, 6)), np.arange(30).reshape(5, 6) + 1)


def test_nothing_usable(tmp_path: Path) -> None:
    pair = tmp_path / PAIRS[0]
    pair.mkdir()
    (pair / f"{PAIRS[0]}.geo.unw.tif").write_bytes(b"no tiff")
    assert detect(tmp_path) == "licsar"
    with pytest.raises(FormatError, match=r"holds no usable pair \(.*cannot be read as a raster"):
        open_source(tmp_path, "licsar", NullProgress())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("20200101 20200113 130.9 12.0\n20200101 20200125 -32.4 24.0\n\n", (0.0, 130.9, -32.4)),
        (
            "1 20200101 20200113 96.6 12.0 0.0 12.0 -34.2 62.4\n2 20200101 20200125 50.0 24.0 0.0 24.0 -34.2 15.8\n",
            (-34.2, 62.4, 15.8),
        ),
        ("20200101 20200113 broken 12.0\n20209999 20200125 -32.4 24.0\n", (0.0, None, None)),
        # placeholders of LiCSBAS
        ("0 20200101 20200113 0.71 12 0 12 0 0.71\n1 20200101 20200125 -0.9 24 0 24 0 -0.9\n", (None, None, None)),
    ],
)
def test_both_forms_of_baselines(tmp_path: Path, text: str, expected: tuple[float | None, ...]) -> None:
    path = tmp_path / "baselines"
    path.write_text(text, encoding="ascii")
    days = [date(2020, 1, day) for day in (1, 13, 25)]
    values = read_baselines(path).values
    if any(value is not None and value != 0.0 for value in expected):
        assert [values.get(day) for day in days] == list(expected)
    else:
        assert not any(values.values())


def test_unknown_date_gives_unknown_baselines(tmp_path: Path) -> None:
    path = tmp_path / "baselines"
    path.write_text("20200101 20200113 130.9 12.0\n", encoding="ascii")
    pairs = [(date(2020, 1, 1), date(2020, 1, 13)), (date(2020, 1, 13), date(2020, 1, 25))]
    progress = Recorder()
    found = read_baselines(path).of_pairs(pairs, progress)
    assert found[0] == pytest.approx(130.9) and np.isnan(found[1])
    assert progress.warnings == ["The perpendicular baseline of 1 of 2 pairs is unknown."]


def test_looks_follow_the_pixel_and_the_frequency() -> None:
    assert acquisition_attributes(0.0030000001)["RLOOKS"] == "60"
    other = acquisition_attributes(0.001, 1.2575e9)
    assert "RLOOKS" not in other and "PLATFORM" not in other
    assert float(other["WAVELENGTH"]) == pytest.approx(0.2384, abs=1e-4)


@pytest.mark.parametrize(("azimuth", "side"), [(102.3, "west"), (-79.0, "east")])
def test_angles_of_a_look_vector(azimuth: float, side: str) -> None:
    """Ascending radars stand in the west of what they see, descending ones in the east."""
    theta, angle = np.radians(35.0), np.radians(azimuth)
    vector = [
        np.array([[value]], dtype=np.float32)
        for value in (-np.sin(theta) * np.sin(angle), np.sin(theta) * np.cos(angle), np.cos(theta))
    ]
    assert (vector[0] < 0) == (side == "west")
    assert incidence_angle(vector[2]) == pytest.approx(35.0, abs=1e-3)
    assert azimuth_angle(*vector) == pytest.approx(azimuth, abs=1e-3)
    # from the radar to the ground: the same line of sight
    assert azimuth_angle(*(-part for part in vector)) == pytest.approx(azimuth, abs=1e-3)


def test_slant_range_by_the_law_of_cosines() -> None:
    """Ground point, radar and the Earth's centre make a triangle."""
    ground = np.array([[0.0, 1500.0]], dtype=np.float32)
    incidence = np.array([[38.0, 33.0]], dtype=np.float32)
    found = slant_range(incidence, ground, 870_000.0, 38.0)
    assert found[0, 0] == pytest.approx(870_000.0, abs=1.0)
    radius = 6_371_000.0
    radar = np.sqrt(radius**2 + 870_000.0**2 + 2 * radius * 870_000.0 * np.cos(np.radians(38.0)))
    side = radius + 1500.0
    again = np.sqrt(side**2 + found[0, 1] ** 2 + 2 * side * found[0, 1] * np.cos(np.radians(33.0)))
    assert again == pytest.approx(radar, abs=1.0)


def test_water_mask_of_the_frame(tmp_path: Path) -> None:
    folder_with(tmp_path)
    land = np.ones(GRID.shape, dtype=np.uint8)
    land[:, 5:] = 0
    write_tiff(tmp_path / "022D_04826_121209.geo.landmask.tif", land, GRID, 0.0)
    load_stack(tmp_path, tmp_path / "s.h5", tmp_path / "g.h5", LoadOptions(), NullProgress())
    np.testing.assert_array_equal(read_product(tmp_path / "g.h5").layers["waterMask"], land)
