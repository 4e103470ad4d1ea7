# SPDX-License-Identifier: GPL-2.0-or-later
"""The reader of OPERA DISP-S1: joining products, masks, versions, frames, and what is wrong."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import h5py
import numpy as np
import pytest
from format_writers import series_opera as writer
from format_writers import series_opera_tiff as tiff_writer
from load_fixtures import Recorder, write_tiff

from insar_workbench.core.errors import FormatError
from insar_workbench.core.files.raster import read_raster
from insar_workbench.core.grid import Grid, Window
from insar_workbench.core.loading.load_series import SeriesOptions, SeriesOutputs, load_series
from insar_workbench.core.products import read_mask
from insar_workbench.core.progress import NullProgress
from insar_workbench.core.readers.opera_files import is_product_file
from insar_workbench.core.readers.series_base import SeriesOpenOptions, SeriesSource, detect_series, open_series
from insar_workbench.core.series import DisplacementSeries
from insar_workbench.core.simulation.simulation import Simulation, SimulationOptions, simulate

OPTIONS = SimulationOptions(dates=6, rows=20, cols=30, connections=1, seed=5, utm=True, turbulence=0.0)
WHOLE = Window(0, 20, 0, 30)


@pytest.fixture(scope="module")
def truth() -> Simulation:
    """Six dates."""
    return simulate(OPTIONS)


def open_folder(folder: Path, progress: Recorder | None = None, **options: object) -> SeriesSource:
    return open_series(folder, "opera", progress or NullProgress(), SeriesOpenOptions(**options))  # type: ignore[arg-type]


def write_chain(folder: Path, truth: Simulation, links: list[tuple[int, int]]) -> list[Path]:
    """Products from and to positions of dates."""
    folder.mkdir(exist_ok=True)
    return [writer.write_product(folder, truth, start, stop) for start, stop in links]


@pytest.mark.parametrize(
    "links",
    [
        [(0, 1), (0, 2), (0, 3), (0, 4), (0, 5)],
        [(0, 1), (0, 2), (2, 3), (2, 4), (4, 5)],
        [(0, 1), (1, 2), (2, 3), (3, 4), (4, 5)],
        # the reference moves to a date before the last one of the products before
        [(0, 1), (0, 2), (0, 3), (1, 4), (1, 5)],
    ],
)
def test_products_add_up(truth: Simulation, tmp_path: Path, links: list[tuple[int, int]]) -> None:
    write_chain(tmp_path, truth, links)
    source = open_folder(tmp_path)
    assert source.dates == truth.dates
    expected = np.where(truth.scene.water, np.nan, truth.displacement)
    expected[0] = 0.0
    np.testing.assert_allclose(source.read(WHOLE), expected, atol=1e-7)
    np.testing.assert_allclose(source.bperp, truth.date_bperp, atol=1e-3)


def test_a_hole_in_a_link_is_a_hole_ever_after(truth: Simulation, tmp_path: Path) -> None:
    paths = write_chain(tmp_path, truth, [(0, 1), (0, 2), (2, 3), (2, 4), (2, 5)])
    with h5py.File(paths[1], "r+") as file:
        file["displacement"][4, 5] = np.nan
    data = open_folder(tmp_path).read(WHOLE)[:, 4, 5]
    np.testing.assert_array_equal(np.isnan(data), [False, False, True, True, True, True])


def test_products_that_nothing_joins_are_named(truth: Simulation, tmp_path: Path) -> None:
    write_chain(tmp_path, truth, [(0, 1), (0, 2), (3, 4), (3, 5)])
    day = truth.dates[3].strftime("%Y%m%d")
    message = (
        rf"F11116_VV_{day}T.* starts from {day}, and no product leads .*add the one that ends on {day}, or take the 2"
    )
    with pytest.raises(FormatError, match=message):
        open_folder(tmp_path)


def test_one_product_of_a_date_and_the_newest_of_a_pair(truth: Simulation, tmp_path: Path) -> None:
    write_chain(tmp_path, truth, [(0, 1), (0, 2), (1, 2), (0, 3)])
    old = writer.write_product(tmp_path, truth, 0, 3, made="v0.9_20260101T000000Z")
    older = writer.write_product(tmp_path, truth, 0, 3, made="v0.10_20240101T000000Z")
    for path in (old, older):
        with h5py.File(path, "r+") as file:
            file["displacement"][...] = 99.0
    source = open_folder(tmp_path)
    np.testing.assert_allclose(source.read(WHOLE)[3], writer.displacement(truth, 0, 3), atol=1e-7)
    text = "\n".join(source.skipped)
    assert old.name in text and older.name in text and "is a newer product of" in text
    first, second = (truth.dates[number].strftime("%Y%m%d") for number in (1, 2))
    assert f"VV_{first}" in text and f"an earlier reference date leads to {second}, too" in text


def test_short_wavelengths(truth: Simulation, tmp_path: Path) -> None:
    write_chain(tmp_path, truth, [(0, 1), (0, 2)])
    whole = open_folder(tmp_path)
    short = open_folder(tmp_path, short_wavelength=True)
    np.testing.assert_allclose(short.read(WHOLE), 0.5 * whole.read(WHOLE), atol=1e-7)
    assert "REF_Y" in whole.attributes and "REF_Y" not in short.attributes
    assert "layer short_wavelength_displacement" in short.found


def test_attributes(truth: Simulation, tmp_path: Path) -> None:
    write_chain(tmp_path, truth, [(0, 1), (0, 2)])
    attributes = open_folder(tmp_path).attributes
    assert float(attributes["WAVELENGTH"]) == pytest.approx(truth.options.wavelength, rel=1e-9)
    assert attributes["ORBIT_DIRECTION"] == "ASCENDING"
    assert float(attributes["CENTER_LINE_UTC"]) == pytest.approx(66_600.0)
    assert (int(attributes["REF_Y"]), int(attributes["REF_X"])) == tuple(truth.scene.town_centre)


def test_angles_from_the_orbit_without_static_layers(truth: Simulation, tmp_path: Path) -> None:
    write_chain(tmp_path, truth, [(0, 1), (0, 2)])
    source = open_folder(tmp_path)
    height = truth.scene.height
    for name, expected, tolerance in (
        ("incidenceAngle", truth.scene.incidence, 0.005),
        ("azimuthAngle", truth.scene.azimuth, 0.005),
        ("slantRangeDistance", truth.scene.slant_range, 20.0),
    ):
        np.testing.assert_allclose(source.read_geometry(name, WHOLE, height), expected, atol=tolerance)
    land = source.read_geometry("waterMask", WHOLE)
    np.testing.assert_array_equal(land, (~truth.scene.water).astype(np.float32))


def test_mask_needs_nine_tenths_and_coherence_is_averaged(truth: Simulation, tmp_path: Path) -> None:
    paths = write_chain(tmp_path, truth, [(0, 1), (0, 2), (0, 3), (0, 4), (0, 5)])
    land = np.argwhere(~truth.scene.water)
    often, always = tuple(land[0]), tuple(land[1])
    with h5py.File(paths[2], "r+") as file:
        file["recommended_mask"][often] = 0
        file["temporal_coherence"][often] = np.nan
    source = open_folder(tmp_path)
    mask = source.read_layer("mask", WHOLE)
    assert mask[often] == 0 and mask[always] == 1 and not mask[truth.scene.water].any()
    coherence = source.read_layer("temporalCoherence", WHOLE)
    assert coherence[always] == pytest.approx(np.mean([0.71, 0.72, 0.73, 0.74, 0.75]), abs=1e-6)
    assert coherence[often] == pytest.approx(np.mean([0.71, 0.72, 0.74, 0.75]), abs=1e-6)


def test_fill_of_the_mask_is_not_recommended(truth: Simulation, tmp_path: Path) -> None:
    paths = write_chain(tmp_path, truth, [(0, 1), (0, 2)])
    place = tuple(np.argwhere(~truth.scene.water)[0])
    for path in paths:
        with h5py.File(path, "r+") as file:
            file["recommended_mask"][place] = 255
    assert open_folder(tmp_path).read_layer("mask", WHOLE)[place] == 0


def test_several_frames(truth: Simulation, tmp_path: Path) -> None:
    write_chain(tmp_path, truth, [(0, 1), (0, 2)])
    writer.write_product(tmp_path, truth, 0, 1, frame="F00042")
    with pytest.raises(FormatError, match=r"holds products of several tracks: F00042 \(1\), F11116 \(2\); choose one"):
        open_folder(tmp_path)
    source = open_folder(tmp_path, track="f11116")
    assert len(source.dates) == 3 and "1 products of frame F00042" in source.skipped


@pytest.mark.parametrize("layer", ["displacement", "x", "spatial_ref"])
def test_missing_parts_are_named(truth: Simulation, tmp_path: Path, layer: str) -> None:
    path = write_chain(tmp_path, truth, [(0, 1), (0, 2)])[1]
    with h5py.File(path, "r+") as file:
        del file[layer]
    with pytest.raises(FormatError, match=rf"{path.name} has no '{layer}'"):
        open_folder(tmp_path)


def test_missing_quality_is_left_out(truth: Simulation, tmp_path: Path) -> None:
    for path in write_chain(tmp_path, truth, [(0, 1), (0, 2)]):
        with h5py.File(path, "r+") as file:
            del file["recommended_mask"], file["metadata"], file["corrections"], file["water_mask"]
    progress = Recorder()
    out = tmp_path / "out"
    out.mkdir()
    outputs = SeriesOutputs(out / "t.h5", out / "g.h5", mask=out / "m.h5", temporal_coherence=out / "c.h5")
    report = load_series(tmp_path, outputs, SeriesOptions(), progress)
    assert [path.name for path in report.written] == ["t.h5", "c.h5"]
    assert any("recommended_mask" in line for line in report.skipped)
    assert any("baselines are unknown" in text for text in progress.warnings)
    assert any(text.startswith("incidenceAngle is missing") for text in progress.warnings)


@pytest.mark.parametrize("what", ["truncated", "empty", "other grid"])
def test_broken_products(truth: Simulation, tmp_path: Path, what: str) -> None:
    path = write_chain(tmp_path, truth, [(0, 1), (0, 2)])[1]
    if what == "other grid":
        with h5py.File(path, "r+") as file:
            file["x"][...] = file["x"][...] + 45.0
        message = rf"The grid of .*{path.name} differs .*corner"
    else:
        path.write_bytes(path.read_bytes()[:3000] if what == "truncated" else b"")
        message = rf"{path.name} cannot be read as HDF5"
    with pytest.raises(FormatError, match=message):
        open_folder(tmp_path)


def test_damaged_pixels_name_the_file_and_leave_nothing(truth: Simulation, tmp_path: Path) -> None:
    path = write_chain(tmp_path / "in", truth, [(0, 1), (0, 2)])[1]
    with h5py.File(path) as file:
        chunk = file["displacement"].id.get_chunk_info(0)
    with path.open("r+b") as file:
        file.seek(chunk.byte_offset)
        file.write(b"\xff" * chunk.size)
    out = tmp_path / "out"
    out.mkdir()
    with pytest.raises(FormatError, match=rf"{path.name} is damaged"):
        load_series(tmp_path / "in", SeriesOutputs(out / "t.h5", out / "g.h5"), SeriesOptions(), NullProgress())
    assert list(out.iterdir()) == []


def test_impossible_dates(truth: Simulation, tmp_path: Path) -> None:
    write_chain(tmp_path, truth, [(0, 1), (0, 2)])
    name = "OPERA_L3_DISP-S1_IW_F11116_VV_20190105T183000Z_20191332T183000Z_v1.0_20250318T222753Z.nc"
    shutil.copy(next(tmp_path.glob("*.nc")), tmp_path / name)
    assert any(line.startswith(f"{name}: '20191332' is not a date") for line in open_folder(tmp_path).skipped)


def test_a_file_stands_for_its_folder(truth: Simulation, tmp_path: Path) -> None:
    path = write_chain(tmp_path, truth, [(0, 1), (0, 2)])[0]
    assert (
        detect_series(path) == "opera"
        and len(open_series(path, "auto", NullProgress(), SeriesOpenOptions()).dates) == 3
    )


@pytest.mark.parametrize(
    ("name", "is_one"),
    [
        ("OPERA_L3_DISP-S1_IW_F11116_VV_20160705T140755Z_20160729T140756Z_v1.0_20241219T231545Z.nc", True),
        ("OPERA_L3_DISP-S1_IW_F11116_VV_20160705T140755Z_20160729T140756Z_v1.0_20241219T231545Z.png", False),
        (
            "OPERA_L3_DISP-S1_IW_F11116_VV_20160705T140755Z_20160729T140756Z_v1.0_20241219T231545Z_displacement.tif",
            True,
        ),
        ("displacement_20160708_20160801.tif", True),
        ("short_wavelength_displacement_20160708_20160801.tif", True),
        ("recommended_mask_20160708_20160801.tif", False),
        ("insar_los_disp.tif", False),
        ("displacement_20160801.tif", False),
    ],
)
def test_names(name: str, is_one: bool) -> None:
    assert is_product_file(Path(name)) == is_one


def test_only_short_wavelengths_as_geotiffs(truth: Simulation, tmp_path: Path) -> None:
    tiff_writer.write(truth, tmp_path)
    for path in tmp_path.glob("displacement_*.tif"):
        path.rename(path.with_name(f"short_wavelength_{path.name}"))
    with pytest.raises(FormatError, match="holds no displacement; choose the short wavelengths"):
        open_folder(tmp_path)
    assert open_folder(tmp_path, short_wavelength=True).dates == truth.dates


def test_static_layers_on_another_grid(truth: Simulation, tmp_path: Path) -> None:
    """A coarse look vector is interpolated; codes of the shadow mask become 1."""
    tiff_writer.write(truth, tmp_path)
    grid = truth.grid
    coarse = Grid(12, 14, grid.x0 - 300, grid.y0 + 300, 290.0, -290.0, grid.crs_wkt)
    (tmp_path / "los_enu.tif").unlink()
    from osgeo import gdal

    dataset = gdal.GetDriverByName("GTiff").Create(str(tmp_path / "los_enu.tif"), 14, 12, 3, gdal.GDT_Float32)
    dataset.SetGeoTransform(coarse.geotransform)
    dataset.SetProjection(coarse.crs_wkt)
    for number, value in enumerate((-0.6, -0.1, np.sqrt(1 - 0.37)), start=1):
        dataset.GetRasterBand(number).WriteArray(np.full(coarse.shape, value, dtype=np.float32))
    dataset.FlushCache()
    del dataset
    codes = np.array([0, 1, 2, 3, 255], dtype=np.uint8)[np.arange(600).reshape(20, 30) % 5]
    write_tiff(tmp_path / "layover_shadow_mask.tif", codes, grid, 255.0)
    source = open_folder(tmp_path)
    np.testing.assert_allclose(
        source.read_geometry("incidenceAngle", WHOLE), np.degrees(np.arccos(np.sqrt(1 - 0.37))), atol=1e-3
    )
    np.testing.assert_allclose(
        source.read_geometry("azimuthAngle", WHOLE), np.degrees(np.arctan2(0.6, -0.1)), atol=1e-3
    )
    np.testing.assert_array_equal(source.read_geometry("shadowMask", WHOLE), (codes > 0) & (codes < 4))


def test_real_geotiffs_of_texas(shared_data: Path, tmp_path: Path) -> None:
    folder = shared_data / "opera_disp_s1_texas"
    progress = Recorder()
    outputs = SeriesOutputs(
        tmp_path / "t.h5", tmp_path / "g.h5", tmp_path / "c.h5", tmp_path / "a.h5", tmp_path / "m.h5"
    )
    report = load_series(folder, outputs, SeriesOptions(), progress)
    assert (report.format, report.dates, report.rows, report.cols) == ("opera", 9, 362, 357)
    series = DisplacementSeries.open(tmp_path / "t.h5")
    assert series.dates[0] == date(2016, 7, 8) and series.dates[-1] == date(2016, 12, 23)
    assert series.metadata.reference == (258, 142)
    data = series.read()
    assert not data[:, 258, 142].any()
    paths = sorted((folder / "geotiffs").glob("displacement_*.tif"))
    for number, path in enumerate(paths, start=1):
        np.testing.assert_array_equal(data[number], read_raster(path).array)
    assert np.isnan(data[0]).sum() == np.isnan(data).all(axis=0).sum() > 0
    assert [path.name for path in report.written] == ["t.h5", "c.h5", "m.h5"]
    mask = read_mask(tmp_path / "m.h5", series.grid, "series")
    assert (~mask).sum() == (
        read_raster(folder / "geotiffs" / paths[0].name.replace("displacement", "recommended_mask")).array == 0
    ).sum()


def test_real_look_vector_of_hawaii(shared_data: Path) -> None:
    """The ascending radar stands in the west: 90 degrees and some anti-clockwise from north."""
    source = open_folder(shared_data / "gnss_hawaii" / "hawaii")
    assert source.grid.shape == (400, 400) and len(source.dates) == 6
    window = Window(100, 300, 100, 300)
    incidence, azimuth = (source.read_geometry(name, window) for name in ("incidenceAngle", "azimuthAngle"))
    assert 30.0 < incidence.min() < incidence.max() < 46.0
    np.testing.assert_allclose(azimuth, 100.5, atol=1.5)
    assert "REF_Y" not in source.attributes  # it lies outside of what was cut out
