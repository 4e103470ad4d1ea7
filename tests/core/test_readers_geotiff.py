# SPDX-License-Identifier: GPL-2.0-or-later
"""A plain folder of GeoTIFFs: names, signs, the wavelength that a person gives, and where GAMMA's folders begin."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from load_fixtures import HEADER, PAIRS, Recorder, gamma_folder, utm_grid, write_tiff

from insar_workbench.core.coordinates import wkt_from_epsg
from insar_workbench.core.errors import FormatError
from insar_workbench.core.grid import Grid, Window
from insar_workbench.core.loading.load import load_stack
from insar_workbench.core.loading.load_options import LoadOptions
from insar_workbench.core.products import read_product
from insar_workbench.core.progress import NullProgress
from insar_workbench.core.readers.geotiff_folder import kind_of
from insar_workbench.core.readers.opening import detect, open_source
from insar_workbench.core.stack import COHERENCE, COMPONENT, PHASE, InterferogramStack

GRID = utm_grid()


def write(folder: Path, *names: str, value: float = 1.0, grid: Grid = GRID) -> None:
    """Write constant rasters."""
    for name in names:
        write_tiff(folder / name, np.full(grid.shape, value, np.float32), grid)


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("20200101_20200113.tif", "plain"),
        ("ifg_20200101_20200113_utm.TIFF", "plain"),
        ("S1A_IW1_20200101T010203_20200113T010203_VV.tif", "plain"),
        ("20200101-20200113_unw.tif", PHASE),
        ("mexico_20200101_20200113_unwrapped_phase.tif", PHASE),
        ("20200101_20200113.unw.tif", PHASE),
        ("phase_20200101_20200113.tif", PHASE),
        ("20200101_20200113_coh.tif", COHERENCE),
        ("20200101_20200113_unw_cc.tif", COHERENCE),
        ("correlation_20200101_20200113.tif", COHERENCE),
        ("20200101_20200113_unw_conncomp.tif", COMPONENT),
        ("mexico_dem.tif", "height"),
        ("20200101_20200113_wrapped_phase.tif", None),
        ("20200101_20200113_unw_mask.tif", None),
        ("displacement_20160708_20160801.tif", None),
        ("phase_similarity_20160708_20161223.tif", None),
        ("mexico_20200101_20200113.tif", None),
        ("20200101_20200113_unw.png", None),
    ],
)
def test_kinds_of_files(name: str, kind: str | None) -> None:
    assert kind_of(Path(name)) == kind


def test_values_signs_and_what_is_said(tmp_path: Path) -> None:
    draw = np.random.default_rng(4)
    arrays = {}
    for name in ("20200101_20200113", "20200125_20200101", "20200113_20200125"):
        phase, coherence = draw.normal(0.0, 5.0, GRID.shape), draw.uniform(0.1, 1.0, GRID.shape)
        phase[draw.random(GRID.shape) < 0.2] = 0.0
        arrays[name] = phase.astype(np.float32), coherence.astype(np.float32)
        write_tiff(tmp_path / f"{name}.tif", arrays[name][0], GRID, None)
        write_tiff(tmp_path / f"{name}_coh.tif", arrays[name][1], GRID, None)
    progress = Recorder()
    source = open_source(tmp_path, "auto", progress)
    assert (source.format, source.network.names, source.layers) == ("geotiff", PAIRS, (PHASE, COHERENCE))
    window = Window(1, 7, 2, 9)
    for pair, (name, sign) in enumerate(
        (("20200101_20200113", 1), ("20200125_20200101", -1), ("20200113_20200125", 1))
    ):
        phase = arrays[name][0][window.slices]
        np.testing.assert_array_equal(source.read(PHASE, pair, window), np.where(phase == 0, np.nan, sign * phase))
        np.testing.assert_array_equal(source.read(COHERENCE, pair, window), arrays[name][1][window.slices])
    assert np.isnan(source.network.bperp).all() and dict(source.attributes) == {"PROCESSOR": "gdal"}
    assert len(progress.warnings) == 1 and "Perpendicular baselines are unknown" in progress.warnings[0]


def test_the_wavelength_is_asked_for(tmp_path: Path) -> None:
    write(tmp_path / "in", *(f"{pair}.tif" for pair in PAIRS))
    stack, geometry = tmp_path / "s.h5", tmp_path / "g.h5"
    with pytest.raises(FormatError, match=r"does not say the radar wavelength; give it with WAVELENGTH"):
        load_stack(tmp_path / "in", stack, geometry, LoadOptions(), NullProgress())
    assert not stack.exists() and not geometry.exists()
    load_stack(tmp_path / "in", stack, geometry, LoadOptions(wavelength=0.031), NullProgress())
    assert InterferogramStack.open(stack).metadata.wavelength == 0.031


def test_wavelength_of_the_tags(tmp_path: Path) -> None:
    for pair in PAIRS:
        tags = {"WAVELENGTH_METRES": "0.2362"}
        write_tiff(tmp_path / f"{pair}_unw.tif", np.ones(GRID.shape), GRID, tags=tags)
    assert open_source(tmp_path, "auto", Recorder()).attributes["WAVELENGTH"] == "0.2362"


def test_elevation_model_in_another_grid(tmp_path: Path) -> None:
    write(tmp_path / "in", *(f"{pair}.tif" for pair in PAIRS))
    finer = Grid(60, 70, GRID.x0 - 500.0, GRID.y0 + 500.0, 37.0, -37.0, GRID.crs_wkt)
    plane = (finer.x - GRID.x0)[None, :] * 0.1 + (GRID.y0 - finer.y)[:, None] * 0.05 + 100.0
    write_tiff(tmp_path / "in" / "a_dem.tif", plane.astype(np.float32), finer, -9999.0)
    write(tmp_path / "in", "b_hgt.tif")
    progress = Recorder()
    load_stack(tmp_path / "in", tmp_path / "s.h5", tmp_path / "g.h5", LoadOptions(wavelength=0.05), progress)
    expected = (GRID.x - GRID.x0)[None, :] * 0.1 + (GRID.y0 - GRID.y)[:, None] * 0.05 + 100.0
    np.testing.assert_allclose(read_product(tmp_path / "g.h5").layers["height"], expected, atol=0.5)
    assert "left out: b_hgt.tif: a_dem.tif is taken" in progress.infos


def test_area_that_all_files_cover(tmp_path: Path) -> None:
    write(tmp_path, "20200101_20200113.tif", grid=GRID.crop(Window(0, 8, 2, 10)))
    write(tmp_path, "20200101_20200125.tif", grid=GRID.crop(Window(1, 8, 0, 9)))
    source = open_source(tmp_path, "auto", Recorder())
    assert source.grid == GRID.crop(Window(1, 8, 2, 9))


def test_names_that_say_phase_go_before_names_that_say_nothing(tmp_path: Path) -> None:
    write(tmp_path, *(f"{pair}.tif" for pair in PAIRS), value=2.0)
    write(tmp_path, *(f"{pair}_unw.tif" for pair in PAIRS), f"{PAIRS[0]}_wrapped_phase.tif", value=3.0)
    source = open_source(tmp_path, "auto", Recorder())
    assert (source.read(PHASE, 0, Window(0, 8, 0, 10)) == 3.0).all()
    assert f"{PAIRS[1]}.tif: the name of {PAIRS[1]}_unw.tif says that it is the phase of the pair" in source.skipped
    assert f"{PAIRS[0]}_wrapped_phase.tif: not known as phase, coherence, components or height" in source.skipped


@pytest.mark.parametrize("names", [("20200101_20200113.tif", "20200113-20200101.tif"), ("a/x_unw.tif", "b/x_unw.tif")])
def test_two_files_of_one_pair(tmp_path: Path, names: tuple[str, str]) -> None:
    folder = tmp_path / "20200101_20200113"
    write(folder, *(name.replace("x", "20200101_20200113") for name in names))
    with pytest.raises(FormatError, match="both hold the pair 20200101_20200113; move one out of the folder"):
        open_source(folder, "geotiff", Recorder())


def test_dates_in_the_names_of_folders(tmp_path: Path) -> None:
    for pair in PAIRS:
        write(tmp_path / pair, "filt_fine.unw.tif", "filt_fine.cor.tif")
    source = open_source(tmp_path, "auto", Recorder())
    assert (source.format, source.network.names, source.layers) == ("geotiff", PAIRS, (PHASE, COHERENCE))


def test_only_impossible_dates(tmp_path: Path) -> None:
    write(tmp_path, "20201332_20210101_unw.tif")
    with pytest.raises(FormatError, match=r"no usable interferogram \(20201332_20210101_unw.tif: '20201332' is not a"):
        open_source(tmp_path, "geotiff", Recorder())


def test_other_coordinate_system_names_both(tmp_path: Path) -> None:
    write(tmp_path, f"{PAIRS[0]}.tif", f"{PAIRS[1]}.tif")
    write(tmp_path, f"{PAIRS[2]}.tif", grid=Grid(8, 10, GRID.x0, GRID.y0, 100.0, -100.0, wkt_from_epsg(32715)))
    with pytest.raises(FormatError, match=f"{PAIRS[2]}.tif differs .*{PAIRS[0]}.tif .*EPSG:32715 against EPSG:32714"):
        open_source(tmp_path, "auto", Recorder())


def test_gamma_begins_where_its_parameter_files_lie(tmp_path: Path) -> None:
    """The same GeoTIFFs: with any of GAMMA's text files they are GAMMA's, alone they are a plain folder."""
    gamma_folder(tmp_path, header="")
    assert detect(tmp_path) == "geotiff"
    plain = open_source(tmp_path, "auto", Recorder())
    (tmp_path / "20200101_mli.par").write_text(HEADER, encoding="ascii")
    assert detect(tmp_path) == "gamma"
    gamma = open_source(tmp_path, "auto", Recorder())
    assert (plain.grid, plain.network.pairs, plain.layers) == (gamma.grid, gamma.network.pairs, gamma.layers)
    window = Window(0, 8, 0, 10)
    for layer in plain.layers:
        np.testing.assert_array_equal(plain.read_cube(layer, window), gamma.read_cube(layer, window))
    np.testing.assert_array_equal(plain.read_geometry("height", window), gamma.read_geometry("height", window))


def test_interferograms_of_mexico_city_without_their_headers(shared_data: Path) -> None:
    folder = shared_data / "mexico_city"
    source = open_source(folder / "interferograms", "auto", Recorder())
    assert (source.format, len(source.network), source.grid.shape) == ("geotiff", 30, (60, 100))
    whole = open_source(folder, "auto", Recorder())
    window = Window(0, 60, 0, 100)
    np.testing.assert_array_equal(source.read_cube(PHASE, window), whole.read_cube(PHASE, window))
    assert source.attributes["WAVELENGTH"] == whole.attributes["WAVELENGTH"]


def test_displacement_products_are_no_phase(shared_data: Path) -> None:
    with pytest.raises(FormatError, match="no usable interferogram"):
        open_source(shared_data / "opera_disp_s1_texas", "geotiff", Recorder())
