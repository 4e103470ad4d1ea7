# SPDX-License-Identifier: GPL-2.0-or-later
"""Loading of displacement series: crop, multilook, outputs, cancel, refusals, and the two formats of one file."""

from __future__ import annotations

import shutil
from datetime import timedelta
from pathlib import Path

import h5py
import numpy as np
import pytest
from format_writers import series_hdfeos5, series_licsbas, series_opera
from load_fixtures import Recorder, write_tiff

from insar_workbench.core.errors import Canceled, FormatError, ParameterError
from insar_workbench.core.files import hdf5
from insar_workbench.core.loading.load_options import load_parameters
from insar_workbench.core.loading.load_series import (
    SeriesOptions,
    SeriesOutputs,
    SeriesReport,
    load_series,
    looked_series,
)
from insar_workbench.core.masks import MaskOptions, generate_mask
from insar_workbench.core.products import read_mask, read_product
from insar_workbench.core.progress import NullProgress
from insar_workbench.core.provenance import is_current
from insar_workbench.core.readers.series_base import detect_series
from insar_workbench.core.series import DisplacementSeries
from insar_workbench.core.simulation.simulation import Simulation, SimulationOptions, simulate
from insar_workbench.core.time_functions.velocity import VelocityOptions, estimate_velocity

OPTIONS = SimulationOptions(dates=6, rows=20, cols=30, connections=1, seed=5, turbulence=0.0)


@pytest.fixture(scope="module")
def truth() -> Simulation:
    """Six dates."""
    return simulate(OPTIONS)


@pytest.fixture
def products(truth: Simulation, tmp_path: Path) -> Path:
    """Results of LiCSBAS."""
    series_licsbas.write(truth, tmp_path / "in")
    return tmp_path / "in"


def load(path: Path, out: Path, progress: Recorder | None = None, **options: object) -> SeriesReport:
    """Load the series alone."""
    return load_series(path, SeriesOutputs(out), SeriesOptions(**options), progress or Recorder())  # type: ignore[arg-type]


def test_crop_and_multilook(truth: Simulation, products: Path, tmp_path: Path) -> None:
    x, y = truth.grid.centre(3, 6)
    far_x, far_y = truth.grid.centre(17, 27)
    outputs = SeriesOutputs(tmp_path / "t.h5", tmp_path / "g.h5", mask=tmp_path / "m.h5")
    report = load_series(products, outputs, SeriesOptions(extent=(x, far_y, far_x, y), multilook=3), NullProgress())
    assert (report.rows, report.cols) == (5, 7)
    series = DisplacementSeries.open(tmp_path / "t.h5")
    row, col = truth.scene.town_centre
    moved = truth.displacement - truth.displacement[:, row, col][:, None, None]
    moved = np.where(truth.scene.water, np.nan, moved)[:, 3:18, 6:27].reshape(6, 5, 3, 7, 3)
    count = np.isfinite(moved[0]).sum(axis=(1, 3))
    mean = np.nansum(moved, axis=(2, 4)) / np.maximum(count, 1)
    data = series.read()
    np.testing.assert_array_equal(np.isnan(data).all(axis=0), count < 5)
    np.testing.assert_allclose(data[:, count >= 5], mean[:, count >= 5], atol=1e-6)
    assert series.metadata.reference == ((row - 3) // 3, (col - 6) // 3)
    mask = read_mask(tmp_path / "m.h5", series.grid, "series")
    land = (~truth.scene.water[3:18, 6:27]).reshape(5, 3, 7, 3).sum(axis=(1, 3))
    np.testing.assert_array_equal(mask, land > 4)
    np.testing.assert_allclose(
        read_product(tmp_path / "g.h5").layers["height"],
        truth.scene.height[3:18, 6:27].reshape(5, 3, 7, 3).mean(axis=(1, 3)),
        rtol=1e-5,
    )


def test_a_pixel_that_comes_and_goes_makes_no_step() -> None:
    """Three pixels lie still, the fourth moves fast and is there at half of the dates."""
    cube = np.zeros((6, 2, 2), dtype=np.float32)
    cube[:, 1, 1] = np.arange(6)
    cube[3:, 1, 1] = np.nan
    np.testing.assert_array_equal(looked_series(cube, 2)[:, 0, 0], np.zeros(6))


def test_dates_with_less_than_half_of_the_pixels_are_empty() -> None:
    cube = np.ones((4, 2, 2), dtype=np.float32)
    cube[0, 0, :] = np.nan  # two are left
    cube[1, :, 0] = np.nan  # other two are left
    cube[2] = np.nan
    cube[2, 1, 1] = 1.0  # one is left
    np.testing.assert_array_equal(np.isnan(looked_series(cube, 2)[:, 0, 0]), [False, False, True, False])


def test_nothing_is_left_of_a_pixel_with_the_first_date_alone(truth: Simulation, tmp_path: Path) -> None:
    """Products say nothing of a pixel, but on the first date all pixels are 0 by definition."""
    series_opera.write(truth, tmp_path / "in")
    load(tmp_path / "in", tmp_path / "t.h5")
    data = DisplacementSeries.open(tmp_path / "t.h5").read()
    np.testing.assert_array_equal(np.isnan(data[0]), truth.scene.water)


def test_provenance_and_attributes(products: Path, tmp_path: Path) -> None:
    load(products, tmp_path / "t.h5", multilook=2)
    current = {"folder": products}
    assert is_current(tmp_path / "t.h5", "loadseries", current, load_parameters(SeriesOptions(multilook=2)))
    assert not is_current(tmp_path / "t.h5", "loadseries", current, load_parameters(SeriesOptions()))
    with hdf5.open_read(tmp_path / "t.h5") as file:
        head = hdf5.attributes(file)
    assert head["FILE_TYPE"] == "timeseries" and head["UNIT"] == "m" and head["RLOOKS"] == "40"


def test_a_product_that_stands_for_its_folder_is_recorded_as_the_folder(truth: Simulation, tmp_path: Path) -> None:
    series_opera.write(truth, tmp_path / "in")
    load(next((tmp_path / "in").glob("*.nc")), tmp_path / "t.h5")
    parameters = load_parameters(SeriesOptions())
    assert is_current(tmp_path / "t.h5", "loadseries", {"folder": tmp_path / "in"}, parameters)
    sorted((tmp_path / "in").glob("*.nc"))[-1].unlink()
    assert not is_current(tmp_path / "t.h5", "loadseries", {"folder": tmp_path / "in"}, parameters)


def test_what_is_loaded_goes_through_the_next_steps(truth: Simulation, tmp_path: Path) -> None:
    """A date without data at some pixels; velocity and a mask from the quality."""
    series_opera.write(truth, tmp_path / "in")
    path = sorted((tmp_path / "in").glob("*.nc"))[1]
    with h5py.File(path, "r+") as file:
        file["displacement"][:5] = np.nan
    outputs = SeriesOutputs(tmp_path / "t.h5", temporal_coherence=tmp_path / "c.h5")
    load_series(tmp_path / "in", outputs, SeriesOptions(), NullProgress())
    report = estimate_velocity(tmp_path / "t.h5", tmp_path / "v.h5", VelocityOptions(), NullProgress())
    assert report.pixels == (~truth.scene.water).sum()
    made = generate_mask(tmp_path / "c.h5", tmp_path / "m.h5", MaskOptions(minimum=0.5), NullProgress())
    assert made.valid > 0


def test_an_elevation_model_and_a_water_mask_may_be_given(truth: Simulation, tmp_path: Path) -> None:
    series_hdfeos5.write(truth, tmp_path / "in")
    write_tiff(tmp_path / "dem.tif", np.full(truth.grid.shape, 77.0), truth.grid, None)
    water = np.ones(truth.grid.shape, dtype=np.uint8)
    water[:, :4] = 0
    write_tiff(tmp_path / "water.tif", water, truth.grid, None)
    options = SeriesOptions(dem=tmp_path / "dem.tif", water_mask=tmp_path / "water.tif")
    load_series(tmp_path / "in", SeriesOutputs(tmp_path / "t.h5", tmp_path / "g.h5"), options, NullProgress())
    layers = read_product(tmp_path / "g.h5").layers
    np.testing.assert_allclose(layers["height"], 77.0)
    np.testing.assert_array_equal(layers["waterMask"], water)


@pytest.mark.parametrize("checks", [0, 3, 8])
def test_cancel_leaves_nothing(truth: Simulation, tmp_path: Path, checks: int) -> None:
    series_opera.write(truth, tmp_path / "in")
    (tmp_path / "out").mkdir()
    outputs = SeriesOutputs(*(tmp_path / "out" / f"{name}.h5" for name in "tgcam"))
    with pytest.raises(Canceled):
        load_series(tmp_path / "in", outputs, SeriesOptions(), Recorder(cancel_after=checks))
    assert list((tmp_path / "out").iterdir()) == []


def test_outputs_are_no_inputs_and_differ(products: Path, tmp_path: Path) -> None:
    source = products / "TS_GEOCml1" / "cum.h5"
    before = source.read_bytes()
    with pytest.raises(ParameterError, match="is read and cannot be written over"):
        load(products, source)
    assert source.read_bytes() == before
    outputs = SeriesOutputs(tmp_path / "t.h5", mask=tmp_path / "t.h5")
    with pytest.raises(ParameterError, match="Two outputs cannot both be written"):
        load_series(products, outputs, SeriesOptions(), NullProgress())


def test_an_area_without_data(truth: Simulation, products: Path, tmp_path: Path) -> None:
    rows, cols = np.nonzero(truth.scene.water)
    x, y = truth.grid.centre(int(rows[0]), int(cols[0]))
    tiny = truth.grid.dx / 4
    with pytest.raises(FormatError, match="has no displacement in the loaded area"):
        load(products, tmp_path / "t.h5", extent=(x - tiny, y - tiny, x + tiny, y + tiny))
    assert not (tmp_path / "t.h5").exists()


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("nowhere", "nowhere does not exist"),
        ("empty", "holds no displacement series of a known format; looked for MintPy HDF-EOS5: one"),
        ("ours", "is a time series in MintPy's layout already; open it without loading"),
    ],
)
def test_unusable_inputs(tmp_path: Path, name: str, message: str) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "ours").mkdir()
    (tmp_path / "ours" / "timeseries_ERA5.h5").write_bytes(b"")
    with pytest.raises(FormatError, match=message):
        detect_series(tmp_path / name)


def test_unknown_format(tmp_path: Path) -> None:
    with pytest.raises(ParameterError, match="'gamma' is unknown; choose auto, hdfeos5, licsbas, opera"):
        load(tmp_path, tmp_path / "t.h5", format="gamma")


def test_one_date_is_no_series(truth: Simulation, products: Path, tmp_path: Path) -> None:
    with h5py.File(products / "TS_GEOCml1" / "cum.h5", "r+") as file:
        first = file["cum"][:1]
        day = file["imdates"][:1]
        del file["cum"], file["imdates"]
        file["cum"], file["imdates"] = first, day
    with pytest.raises(FormatError, match="holds 1 date; a displacement series needs at least two"):
        load(products, tmp_path / "t.h5")


# --- LiCSBAS -------------------------------------------------------------------------------------------------


def test_filtered_series_only_when_it_is_named(products: Path, tmp_path: Path) -> None:
    source = products / "TS_GEOCml1" / "cum.h5"
    filtered = Path(shutil.copy(source, source.with_name("cum_filt.h5")))
    with h5py.File(filtered, "r+") as file:
        file["cum"][...] *= 2.0
    report = load(products, tmp_path / "a.h5")
    assert report.skipped == ("cum_filt.h5: cum.h5 is taken; choose the file itself to load it",)
    load(filtered, tmp_path / "b.h5")
    one, two = (DisplacementSeries.open(tmp_path / f"{name}.h5").read() for name in "ab")
    np.testing.assert_allclose(two, 2.0 * one, atol=1e-6)


def test_several_results(products: Path, tmp_path: Path) -> None:
    shutil.copytree(products / "TS_GEOCml1", products / "TS_GEOCml1clip")
    with pytest.raises(FormatError, match="several results of LiCSBAS: TS_GEOCml1, TS_GEOCml1clip; choose"):
        load(products, tmp_path / "t.h5")
    assert load(products / "TS_GEOCml1clip", tmp_path / "t.h5").dates == 6


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("imdates", "has no dataset 'imdates'"),
        ("cum", "has no dataset 'cum'"),
        ("corner_lat", "is in radar coordinates .*geocode it first"),
    ],
)
def test_licsbas_without(products: Path, tmp_path: Path, name: str, message: str) -> None:
    with h5py.File(products / "TS_GEOCml1" / "cum.h5", "r+") as file:
        del file[name]
    with pytest.raises(FormatError, match=f"cum.h5 .*{message}"):
        load(products, tmp_path / "t.h5")


def test_licsbas_with_an_impossible_date(products: Path, tmp_path: Path) -> None:
    with h5py.File(products / "TS_GEOCml1" / "cum.h5", "r+") as file:
        file["imdates"][2] = 20201332
    with pytest.raises(FormatError, match=r"The dates of .*cum.h5 cannot be read: '20201332' is not a date"):
        load(products, tmp_path / "t.h5")


@pytest.mark.parametrize("values", [np.linspace(-0.9, 0.9, 6), np.float64(0.0), None])
def test_licsbas_without_true_baselines(products: Path, tmp_path: Path, values: np.ndarray | np.float64 | None) -> None:
    with h5py.File(products / "TS_GEOCml1" / "cum.h5", "r+") as file:
        del file["bperp"]
        if values is not None:
            file["bperp"] = values
    progress = Recorder()
    load(products, tmp_path / "t.h5", progress)
    assert np.isnan(DisplacementSeries.open(tmp_path / "t.h5").bperp).all()
    assert any("baselines are unknown" in text for text in progress.warnings)


def test_real_velocity_of_campi_flegrei(shared_data: Path, tmp_path: Path) -> None:
    """Real velocity, mask and headers around a made-up series: Pozzuoli rises by some 60 mm a year."""
    real = shared_data / "licsbas_campi_flegrei" / "TS_GEOCml1clip"
    home = tmp_path / "TS_GEOCml1clip"
    shutil.copytree(real / "info", home / "info")
    (home / "results").mkdir()
    shutil.copy(real / "results" / "mask", home / "results" / "mask")
    velocity = np.fromfile(real / "results" / "vel.filt.mskd", "<f4").reshape(121, 191)
    start = OPTIONS.first_date
    days = [start + timedelta(days=12 * number) for number in range(6)]
    years = np.array([(day - start).days for day in days]) / 365.25
    with h5py.File(home / "cum.h5", "w") as file:
        file["imdates"] = [int(day.strftime("%Y%m%d")) for day in days]
        file["cum"] = (years[:, None, None] * velocity).astype(np.float32)
        file["corner_lat"], file["corner_lon"] = 40.89966842648, 14.02994428828
        file["post_lat"], file["post_lon"] = -0.00099999921, 0.00099999921
        file["refarea"] = "96:97/33:34"
    outputs = SeriesOutputs(tmp_path / "t.h5", mask=tmp_path / "m.h5")
    load_series(tmp_path, outputs, SeriesOptions(), NullProgress())
    estimate_velocity(tmp_path / "t.h5", tmp_path / "v.h5", VelocityOptions(), NullProgress())
    product = read_product(tmp_path / "v.h5")
    row, col = product.grid.pixel(14.138, 40.822) or (-1, -1)
    assert np.nanmean(product.layers["velocity"][row - 2 : row + 3, col - 2 : col + 3]) == pytest.approx(
        0.063, abs=0.01
    )
    series = DisplacementSeries.open(tmp_path / "t.h5")
    assert series.metadata.reference == (33, 96)
    assert series.metadata.wavelength == pytest.approx(0.0554658, abs=1e-6)
    assert series.metadata.seconds == pytest.approx(5 * 3600 + 3 * 60 + 37.608)
    assert read_mask(tmp_path / "m.h5", series.grid, "series").sum() == 15598  # as its log says


# --- HDF-EOS5 ------------------------------------------------------------------------------------------------


@pytest.fixture
def he5(truth: Simulation, tmp_path: Path) -> Path:
    """A file of MintPy's."""
    series_hdfeos5.write(truth, tmp_path / "he5")
    return next((tmp_path / "he5").glob("*.he5"))


def test_zero_is_no_solution_but_at_the_reference(truth: Simulation, he5: Path, tmp_path: Path) -> None:
    load(he5, tmp_path / "t.h5")
    data = DisplacementSeries.open(tmp_path / "t.h5").read()
    row, col = truth.scene.town_centre
    assert not data[:, row, col].any() and np.isnan(data[:, truth.scene.water]).all()


def test_reference_date_is_kept_or_left_out(truth: Simulation, he5: Path, tmp_path: Path) -> None:
    middle = truth.dates[3]
    with h5py.File(he5, "r+") as file:
        file.attrs["REF_DATE"] = middle.strftime("%Y%m%d")
    load(he5, tmp_path / "t.h5")
    assert DisplacementSeries.open(tmp_path / "t.h5").reference_date == middle
    with h5py.File(he5, "r+") as file:
        file.attrs["REF_DATE"] = "20010101"
    load(he5, tmp_path / "t.h5")
    assert DisplacementSeries.open(tmp_path / "t.h5").reference_date == truth.dates[0]


def test_several_he5_files(he5: Path, tmp_path: Path) -> None:
    shutil.copy(he5, he5.with_name("other.he5"))
    with pytest.raises(FormatError, match=r"holds several files: .*, other.he5; choose the one to load"):
        load(he5.parent, tmp_path / "t.h5")


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("observation/displacement", "is no HDF-EOS5 time series of MintPy"),
        ("observation/date", "is no HDF-EOS5 time series of MintPy"),
        ("X_FIRST", "is in radar coordinates"),
    ],
)
def test_he5_without(he5: Path, tmp_path: Path, name: str, message: str) -> None:
    with h5py.File(he5, "r+") as file:
        if name in file.attrs:
            del file.attrs[name]
        else:
            del file[f"HDFEOS/GRIDS/timeseries/{name}"]
    with pytest.raises(FormatError, match=message):
        load(he5, tmp_path / "t.h5")


def test_he5_of_another_shape(he5: Path, tmp_path: Path) -> None:
    with h5py.File(he5, "r+") as file:
        file.attrs["LENGTH"] = "19"
    with pytest.raises(FormatError, match="contradicts itself: displacement is"):
        load(he5, tmp_path / "t.h5")
