# SPDX-License-Identifier: GPL-2.0-or-later
"""Stack, series and product files: what is written is read, atomically; damaged files give one sentence."""

from dataclasses import replace
from datetime import date

import h5py
import numpy as np
import pytest
from small_disk import room
from stacks import random_stack, small_grid

from insar_workbench.core.errors import FormatError
from insar_workbench.core.files import hdf5
from insar_workbench.core.files.raster import create_geotiff, read_raster, run_gdal, warp_to_grid, write_geotiff
from insar_workbench.core.grid import Grid, Window
from insar_workbench.core.metadata import Metadata
from insar_workbench.core.products import read_mask, read_product, write_product
from insar_workbench.core.progress import NullProgress
from insar_workbench.core.scratch import Scratch
from insar_workbench.core.series import DisplacementSeries, create_series, is_series, without_unsolved
from insar_workbench.core.stack import COHERENCE, COMPONENT, PHASE, InterferogramStack

LOCAL = 'LOCAL_CS["shop floor",UNIT["metre",1]]'
DATES = (date(2020, 1, 1), date(2020, 1, 13), date(2020, 2, 6))


def write_series(path, values, grid, **attributes):
    with create_series(path, grid, DATES, (0.0, 10.0, -5.0), {"WAVELENGTH": "0.0555", **attributes}) as series:
        series.write(Window(0, grid.rows, 0, grid.cols), values)


def test_series_round_trip(tmp_path):
    grid = small_grid(9, 11)
    values = np.random.default_rng(0).normal(size=(3, 9, 11)).astype(np.float32)
    values[:, 2, 3] = np.nan
    write_series(tmp_path / "series.h5", values, grid)
    series = DisplacementSeries.open(tmp_path / "series.h5")
    assert series.dates == DATES and series.bperp == (0.0, 10.0, -5.0) and series.reference_date == DATES[0]
    grid.require_same(series.grid, "written", "read")
    np.testing.assert_array_equal(series.read(), values)
    np.testing.assert_array_equal(series.read(Window(1, 4, 2, 9)), values[:, 1:4, 2:9])
    np.testing.assert_array_equal(series.pixel(5, 6), values[:, 5, 6])


def test_zero_is_no_data_only_in_series_of_mintpy(tmp_path):
    """MintPy writes 0 on all dates of unsolved pixels; in ours 0 is a measurement."""
    grid = small_grid(4, 5)
    values = np.ones((3, 4, 5), dtype=np.float32)
    values[:, 1, 1] = values[:, 2, 2] = 0
    write_series(tmp_path / "ours.h5", values, grid, REF_Y="2", REF_X="2")
    np.testing.assert_array_equal(DisplacementSeries.open(tmp_path / "ours.h5").read(), values)
    with h5py.File(tmp_path / "theirs.h5", "w") as file:
        file.attrs.update({**grid.to_attributes(), "REF_Y": "2", "REF_X": "2", "FILE_TYPE": "timeseries"})
        file["date"] = np.array([b"20200101", b"20200113", b"20200206"])
        file["timeseries"] = values
    theirs = DisplacementSeries.open(tmp_path / "theirs.h5").read()
    assert np.isnan(theirs[:, 1, 1]).all() and (theirs[:, 2, 2] == 0).all()
    assert np.isnan(theirs).sum() == 3


def test_one_pixel_of_a_cube_is_in_one_chunk(tmp_path):
    """And chunks are neither too small nor too large for HDF5's cache of 1 MiB, unless the cube is small or deep."""
    for shape in [(500, 4000, 4000), (132, 300, 360), (30, 60, 100), (2, 5, 7), (5000, 100, 100)]:
        count, rows, cols = hdf5.time_chunks(shape)
        assert count == shape[0] and rows <= shape[1] and cols <= shape[2]
        size = count * rows * cols * 4
        assert rows * cols == 16 or size <= 2 * hdf5.CHUNK_BYTES
        assert size >= hdf5.CHUNK_BYTES / 2 or (rows, cols) == shape[1:]


def test_stack_reads_windows_and_kept_pairs(tmp_path):
    path = random_stack(tmp_path, gaps=0.1)
    stack = InterferogramStack.open(path)
    everything = stack.read(PHASE)
    assert np.isnan(everything).any() and not (everything == 0).any()
    kept = np.ones(len(stack.network), dtype=bool)
    kept[[1, 4]] = False
    stack.write_flags(kept)
    again = InterferogramStack.open(path)
    assert again.network.kept == tuple(kept)
    window = Window(2, 5, 3, 10)
    np.testing.assert_array_equal(again.read(PHASE, window), everything[kept, 2:5, 3:10])
    np.testing.assert_array_equal(again.read(PHASE, window, kept_only=False), everything[:, 2:5, 3:10])
    assert not np.isnan(again.read(COHERENCE)).any()


@pytest.mark.parametrize("compression", [{}, {"compression": "gzip"}, {"compression": "lzf"}])
@pytest.mark.parametrize("kind", ["<f4", ">f4", "<f8", "<i2", "bool"])
def test_memory_that_is_used_again_holds_what_new_memory_would(tmp_path, monkeypatch, kind, compression):
    """Of any type of numbers, with pairs left out, and compressed as the threads unpack it."""
    monkeypatch.setattr("os.cpu_count", lambda: 4)
    path = random_stack(tmp_path, gaps=0.2, kept=[True, False] + [True] * 13)
    with h5py.File(path, "r+") as file:
        for layer in (PHASE, COHERENCE, COMPONENT):
            values = file[layer][:]
            del file[layer]
            file.create_dataset(layer, data=values.astype(kind), chunks=(15, 4, 8), **compression)
    stack, scratch = InterferogramStack.open(path), Scratch()
    with stack.reader() as read:
        for window in (Window(0, 12, 0, 15), Window(3, 7, 2, 9), Window(11, 12, 14, 15)):
            for layer in (PHASE, COHERENCE, COMPONENT):
                data = read(layer, window, scratch)
                assert data.dtype == np.float32 and len(data) == 14
                np.testing.assert_array_equal(data, read(layer, window))
                scratch.give_back(data)
    assert np.shares_memory(scratch.take(15, 12, 15), data)  # the first one served them all


def test_reference_phase_needs_valid_pairs(tmp_path):
    path = random_stack(tmp_path, gaps=0.3)
    stack = InterferogramStack.open(path)
    missing = np.isnan(stack.read(PHASE)).sum(axis=0)
    row, col = (int(v) for v in np.argwhere(missing > 0)[0])
    stack.write_reference(row, col)
    with pytest.raises(Exception, match=f"has no phase in {missing[row, col]} of"):
        InterferogramStack.open(path).reference_phase()


@pytest.mark.parametrize("opener", [InterferogramStack.open, DisplacementSeries.open, read_product])
def test_damaged_files_give_one_sentence(tmp_path, opener):
    good = random_stack(tmp_path)
    truncated = tmp_path / "truncated.h5"
    truncated.write_bytes(good.read_bytes()[:3000])
    text = tmp_path / "text.h5"
    text.write_text("no HDF5")
    for path, message in [
        (truncated, "cannot be read as HDF5"),
        (text, "cannot be read as HDF5"),
        (tmp_path / "absent.h5", "does not exist"),
    ]:
        with pytest.raises(FormatError, match=message) as raised:
            opener(path)
        assert str(path) in str(raised.value) and "\n" not in str(raised.value)


def test_wrong_kind_of_file_is_named(tmp_path):
    stack = random_stack(tmp_path)
    with pytest.raises(FormatError, match="is not a displacement time series"):
        DisplacementSeries.open(stack)
    write_series(tmp_path / "series.h5", np.zeros((3, 4, 5), np.float32), small_grid(4, 5))
    with pytest.raises(FormatError, match="is not a stack of interferograms"):
        InterferogramStack.open(tmp_path / "series.h5")


def test_a_failed_write_leaves_the_old_file_and_nothing_else(tmp_path):
    target = tmp_path / "product.h5"
    grid = small_grid(4, 5)
    write_product(target, "velocity", grid, {"velocity": np.ones((4, 5), np.float32)}, {}, {"velocity": "m/year"})
    before = target.read_bytes()
    with pytest.raises(ZeroDivisionError), hdf5.create(target) as file:
        file["x"] = 1
        raise ZeroDivisionError
    assert target.read_bytes() == before and list(tmp_path.iterdir()) == [target]


def test_missing_folder_is_named(tmp_path):
    with (
        pytest.raises(FormatError, match=r"The folder .*nowhere does not exist"),
        hdf5.create(tmp_path / "nowhere" / "x.h5"),
    ):
        pass


def test_product_round_trip(tmp_path):
    grid = small_grid(6, 7, epsg=4326)
    velocity = np.random.default_rng(1).normal(size=(6, 7)).astype(np.float32)
    velocity[0, 0] = np.nan
    layers = {"velocity": velocity, "velocityStd": np.abs(velocity)}
    write_product(tmp_path / "v.h5", "velocity", grid, layers, {"REF_Y": "1"}, dict.fromkeys(layers, "m/year"))
    product = read_product(tmp_path / "v.h5")
    np.testing.assert_array_equal(product.layers["velocity"], velocity)
    assert product.metadata.attributes["FILE_TYPE"] == "velocity" and product.metadata.attributes["UNIT"] == "m/year"
    with pytest.raises(FormatError, match="has no layer 'coherence'"):
        read_product(tmp_path / "v.h5", ("coherence",))


@pytest.mark.parametrize("kind", ["mask.h5", "mask.tif"])
def test_masks_of_both_kinds(tmp_path, kind):
    grid = small_grid(5, 6)
    mask = np.random.default_rng(2).random((5, 6)) > 0.5
    path = tmp_path / kind
    if kind.endswith("h5"):
        write_product(path, "mask", grid, {"mask": mask}, {})
    else:
        write_geotiff(path, grid, mask)
    np.testing.assert_array_equal(read_mask(path, grid, "stack"), mask)
    with pytest.raises(FormatError, match=r"5 x 8 pixels|5 x 6 pixels"):
        read_mask(path, small_grid(5, 8), "stack")


def test_geotiff_round_trip(tmp_path):
    grid = small_grid(5, 6)
    values = np.random.default_rng(2).normal(size=(5, 6)).astype(np.float32)
    values[1, 1] = np.nan
    write_geotiff(tmp_path / "v.tif", grid, values, unit="mm/year", description="velocity", tags={"A": "1"})
    raster = read_raster(tmp_path / "v.tif")
    grid.require_same(raster.grid, "written", "read")
    np.testing.assert_array_equal(raster.array, values)


def test_truncated_geotiff_is_named(tmp_path):
    grid = small_grid(300, 300)
    write_geotiff(tmp_path / "v.tif", grid, np.random.default_rng(2).normal(size=(300, 300)).astype(np.float32))
    data = (tmp_path / "v.tif").read_bytes()
    (tmp_path / "v.tif").write_bytes(data[: len(data) // 2])
    with pytest.raises(FormatError, match=r"v\.tif (is damaged or truncated|cannot be read)"):
        read_raster(tmp_path / "v.tif")


def test_metadata_needs_only_what_is_asked():
    metadata = Metadata({"ALOOKS": "2", "RLOOKS": "8", "REF_Y": "3", "REF_X": "4", "HEADING": "x"}, "a.h5")
    assert metadata.looks == 8 and metadata.reference == (3, 4) and metadata.seconds == 0.0
    with pytest.raises(FormatError, match=r"a\.h5 does not say the radar wavelength"):
        _ = metadata.wavelength
    with pytest.raises(FormatError, match=r"HEADING of a.h5 is 'x', not a number"):
        metadata.number("HEADING")
    assert Metadata({}, "b").looks == 1


def test_files_that_contradict_themselves_are_named(tmp_path):
    def series(**layers):
        path = tmp_path / "series.h5"
        write_series(path, np.ones((3, 4, 5), np.float32), small_grid(4, 5))
        with hdf5.open_update(path) as file:
            for name, values in layers.items():
                del file[name]
                file[name] = values
        return path

    with pytest.raises(FormatError, match=r"timeseries is \(2, 4, 5\), but dates and attributes say \(3, 4, 5\)"):
        DisplacementSeries.open(series(timeseries=np.ones((2, 4, 5))))
    with pytest.raises(FormatError, match="contradicts itself: 2 baselines of 3 dates; make it again"):
        DisplacementSeries.open(series(bperp=np.zeros(2)))
    assert DisplacementSeries.open(series()).reference_date == DATES[0]
    with hdf5.open_update(tmp_path / "series.h5") as file:
        hdf5.set_attributes(file, {"REF_Y": 4, "REF_X": 0})
    with pytest.raises(FormatError, match=r"reference pixel \(row 4, column 0\) of .* lies outside its grid"):
        DisplacementSeries.open(tmp_path / "series.h5")
    stack = random_stack(tmp_path)
    with hdf5.open_update(stack) as file:
        hdf5.set_attributes(file, {"REF_Y": 3, "REF_X": 15})
    with pytest.raises(FormatError, match=r"reference pixel \(row 3, column 15\) of .* lies outside its grid"):
        InterferogramStack.open(stack).reference  # noqa: B018


def test_series_are_known_by_what_they_hold(tmp_path):
    write_series(tmp_path / "series.h5", np.ones((3, 4, 5), np.float32), small_grid(4, 5))
    assert is_series(tmp_path / "series.h5")
    assert not is_series(random_stack(tmp_path))
    assert not is_series(tmp_path / "none.tif")


def test_zeros_of_mintpy_without_a_reference(tmp_path):
    data = np.zeros((2, 1, 2), dtype=np.float32)
    data[1, 0, 1] = 3.0
    assert np.isnan(without_unsolved(data, Window(0, 1, 0, 2), None)[:, 0, 0]).all() and data[0, 0, 1] == 0.0
    data = np.zeros((2, 1, 2), dtype=np.float32)
    assert np.isnan(without_unsolved(data, Window(0, 1, 0, 2), (0, 1))).sum() == 2
    data = np.zeros((2, 1, 2), dtype=np.float32)
    assert np.isnan(without_unsolved(data, Window(0, 1, 0, 2), (5, 1))).all()


def test_a_stack_without_flags_or_without_a_layer(tmp_path):
    path = random_stack(tmp_path, layers=(PHASE,))
    with h5py.File(path, "r+") as file:
        del file["dropIfgram"]
    stack = InterferogramStack.open(path)
    assert all(stack.network.kept)
    kept = [True] * (len(stack.network) - 1) + [False]
    stack.write_flags(kept)
    assert list(InterferogramStack.open(path).network.kept) == kept
    with stack.reader() as read, pytest.raises(FormatError, match="has no dataset 'coherence'; load the data again"):
        read(COHERENCE, Window(0, 1, 0, 1))


@pytest.fixture(params=[False, True], ids=["GDAL returns", "GDAL raises"])
def exceptions(request):
    """GDAL's exceptions as another program, or plugin, may have set them."""
    from osgeo import gdal

    before = gdal.GetUseExceptions()
    (gdal.UseExceptions if request.param else gdal.DontUseExceptions)()
    yield
    (gdal.UseExceptions if before else gdal.DontUseExceptions)()


@pytest.mark.usefixtures("exceptions")
def test_what_gdal_cannot_write_is_named(tmp_path):
    from osgeo import gdal

    source = tmp_path / "a.tif"
    write_geotiff(source, small_grid(4, 5), np.ones((4, 5), np.float32))
    for target, wanted in ((tmp_path / "none" / "b.tif", "GTiff"), (tmp_path / "b.xyz", "no such driver")):
        with pytest.raises(FormatError, match=rf"{target.name} cannot be written: "):
            run_gdal(
                lambda report, target=target, wanted=wanted: gdal.Translate(
                    str(target), str(source), format=wanted, callback=report
                ),
                target,
                NullProgress(),
            )
    with pytest.raises(FormatError, match=r"a\.tif cannot be brought to the grid of the data: "):
        warp_to_grid(source, replace(small_grid(4, 5), crs_wkt=LOCAL))
    with pytest.raises(FormatError, match=r"big\.tif cannot be written: "):
        write_geotiff(tmp_path / "big.tif", Grid(0, 5, 0, 0, 1, -1, ""), np.ones((0, 5), np.float32))
    with pytest.raises(FormatError, match=r"c\.tif cannot be written: "):
        with create_geotiff(tmp_path / "c.tif", Grid(0, 5, 0, 0, 1, -1, ""), 1):
            pass
    assert [path.name for path in tmp_path.iterdir()] == ["a.tif"]


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")  # GDAL closes what it could not write
@pytest.mark.usefixtures("exceptions")
def test_rasters_on_a_full_disk(tmp_path):
    values = np.random.default_rng(0).normal(size=(2, 300, 300)).astype(np.float32)
    with room(100_000), pytest.raises(FormatError, match=r"a\.tif cannot be written: "):
        write_geotiff(tmp_path / "a.tif", small_grid(300, 300), values[0])
    with (
        room(100_000),
        pytest.raises(FormatError, match=r"b\.tif cannot be written: "),
        create_geotiff(tmp_path / "b.tif", small_grid(300, 300), 2) as writer,
    ):
        writer.write(0, 0, values)
    assert not list(tmp_path.iterdir())
