# SPDX-License-Identifier: GPL-2.0-or-later
"""Files with damaged insides: each is refused in one sentence that names it; what a fuzz test found stays found."""

from __future__ import annotations

import struct
import sys
import zipfile
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path
from typing import Any

import h5py
import numpy as np
import pytest
from format_writers import aria_gunw, gmtsar, hyp3_zipped, nisar_gunw, series_hdfeos5, series_licsbas, series_opera
from load_fixtures import gamma_folder, utm_grid, write_tiff
from osgeo import gdal
from stacks import random_stack

from insar_workbench.core.coordinates import wkt_from_epsg
from insar_workbench.core.corrections.base import CorrectionFiles
from insar_workbench.core.corrections.era5 import Era5
from insar_workbench.core.cubes.cubes import moved_points
from insar_workbench.core.dates import parse_date, parse_pair, parse_time, parse_year_day, stored_dates
from insar_workbench.core.errors import FormatError, ParameterError
from insar_workbench.core.files import hdf5, texts
from insar_workbench.core.files.netcdf import open_netcdf
from insar_workbench.core.files.raster import read_raster
from insar_workbench.core.geocoding.geocode import empty_index
from insar_workbench.core.gnss.gnss import read_stations
from insar_workbench.core.grid import Grid, Window
from insar_workbench.core.loading.load import load_stack
from insar_workbench.core.loading.load_options import LoadOptions
from insar_workbench.core.loading.load_series import SeriesOptions, SeriesOutputs, load_series
from insar_workbench.core.metadata import Metadata
from insar_workbench.core.network.network_selection import parse_indexes
from insar_workbench.core.orbit import Orbit
from insar_workbench.core.products import read_product, write_product
from insar_workbench.core.progress import NullProgress
from insar_workbench.core.provenance import fingerprint
from insar_workbench.core.readers.gmt_grid import GmtGrid
from insar_workbench.core.readers.hyp3_files import LONGEST_TEXT
from insar_workbench.core.series import DisplacementSeries, create_series
from insar_workbench.core.simulation.simulation import SimulationOptions, simulate
from insar_workbench.core.stack import InterferogramStack

Change = Callable[[Any], None]


def load(folder: Path, out: Path) -> None:
    out.mkdir(exist_ok=True)
    load_stack(folder, out / "s.h5", out / "g.h5", LoadOptions(), NullProgress())


# --- HDF5 ------------------------------------------------------------------------------------------------------


def replaced(name: str, value: Any) -> Change:
    def change(file: Any) -> None:
        del file[name]
        file[name] = value

    return change


def endless(file: Any) -> None:
    """Takes no room in the file, and would take 40 GB in memory."""
    del file["bperp"]
    file.create_dataset("bperp", (10**10,), "f4", chunks=(1000,))


def own_source(file: Any) -> None:
    """A virtual dataset made of itself, in which the HDF5 library falls for ever."""
    shape = file["date"].shape
    del file["date"]
    layout = h5py.VirtualLayout(shape, "S8")
    layout[...] = h5py.VirtualSource(file.filename, "date", shape)
    file.create_virtual_dataset("date", layout)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (replaced("date", h5py.SoftLink("/nowhere")), "is damaged: Unable to .*"),
        (replaced("date", h5py.SoftLink("/date")), r"is damaged: .*\(too many links\)"),
        (replaced("date", h5py.ExternalLink("missing.h5", "/date")), "holds date as a link to another file"),
        (replaced("date", h5py.ExternalLink("random.h5", "/date")), "holds date as a link to another file"),
        (replaced("date", np.zeros((18, 2))), "holds no list of texts in date"),
        (replaced("date", np.array([b"20200101", b"20200113"])), "holds no list of texts in date"),
        (replaced("date", np.full((15, 2), b"20201332")), " cannot be read: '20201332' is not a date"),
        (replaced("date", np.full((15, 3), b"20200101")), "holds 3 dates for each pair instead of 2"),
        (own_source, "holds no list of texts in date"),
        (replaced("bperp", np.array([b"a", b"b"])), "holds no numbers in bperp"),
        (replaced("bperp", np.dtype("f4")), "holds no data in bperp"),
        (replaced("bperp", 4.0), "holds 0 dimensions in bperp instead of 1"),
        (endless, "holds 10000000000 values in bperp, far too many"),
        (replaced("bperp", h5py.Empty("f4")), "holds no numbers in bperp"),
        (replaced("bperp", np.zeros(2)), "contradicts itself: 2 baselines of 15 pairs"),
        (replaced("dropIfgram", np.ones(3, dtype=bool)), r"contradicts itself: dropIfgram is \(3,\) for 15 pairs"),
        (replaced("connectComponent", np.zeros((1, 15, 12, 15))), "contradicts itself: connectComponent is"),
        (lambda file: file.attrs.__setitem__("LENGTH", "inf"), "has no valid LENGTH and WIDTH"),
        (lambda file: file.attrs.__setitem__("Y_STEP", "nan"), "is not on a north-up map grid"),
    ],
)
def test_stack(tmp_path: Path, change: Change, message: str) -> None:
    path = random_stack(tmp_path)
    InterferogramStack.open(path)
    with h5py.File(path, "r+") as file:
        change(file)
    with pytest.raises(FormatError, match=f"{path.name}.*{message}") as caught:
        InterferogramStack.open(path)
    assert "\n" not in str(caught.value) and str(caught.value).endswith(".")


def test_epsg_that_is_no_number(tmp_path: Path) -> None:
    attributes = {**utm_grid().to_attributes(), "EPSG": "²"}
    with pytest.raises(FormatError, match=r"EPSG of a\.h5 is '²', not a number"):
        Grid.from_attributes(attributes, "a.h5")
    with pytest.raises(FormatError, match=r"EPSG:9{30} is not a known"):
        Grid.from_attributes({**attributes, "EPSG": "9" * 30}, "a.h5")


def test_attributes_that_are_no_text(tmp_path: Path) -> None:
    path = random_stack(tmp_path)
    with h5py.File(path, "r+") as file:
        file.attrs["HEADING"] = b"\xff\xfe"
    with hdf5.open_read(path) as file:
        assert hdf5.attributes(file)["HEADING"].encode() == "\ufffd\ufffd".encode()


def test_an_attribute_whose_name_is_no_text(tmp_path: Path) -> None:
    path = random_stack(tmp_path)
    with h5py.File(path, "r+") as file:
        h5py.h5a.create(file.id, b"\xff", h5py.h5t.STD_I32LE, h5py.h5s.create(h5py.h5s.SCALAR))
    assert "\ufffd" in InterferogramStack.open(path).metadata.inherited


def test_layer_of_texts(tmp_path: Path) -> None:
    grid, path = utm_grid(), tmp_path / "p.h5"
    write_product(path, "velocity", grid, {"velocity": np.zeros(grid.shape, dtype=np.float32)}, {})
    with h5py.File(path, "r+") as file:
        replaced("velocity", np.full(grid.shape, b"text"))(file)
    with pytest.raises(FormatError, match=r"p\.h5 holds no numbers in velocity"):
        read_product(path)


def test_a_fault_of_the_program_stays_one(tmp_path: Path) -> None:
    """What HDF5 says becomes a sentence; an error of ours with the same type keeps its traceback."""
    path = random_stack(tmp_path)
    for error in (KeyError("name"), ValueError("Unable to"), TypeError("no (really)"), RuntimeError("no"), KeyError()):
        with pytest.raises(type(error)), hdf5.open_read(path):
            raise error


def test_an_error_of_the_library_without_a_word(tmp_path: Path) -> None:
    path = random_stack(tmp_path)
    with pytest.raises(FormatError, match=f"{path.name} is damaged: HDF5 does not say why; make or download it again"):
        with hdf5.open_read(path):
            raise RuntimeError


def test_a_grid_with_a_link_to_nowhere_does_not_block_other_threads(tmp_path: Path) -> None:
    """The error of one thread is cleaned up in another one, which must not keep HDF5's lock."""
    gmtsar.write(simulate(SimulationOptions(dates=4, rows=12, cols=14, connections=1)), tmp_path / "in")
    good, bad = sorted((tmp_path / "in").rglob("unwrap_ll.grd"))[:2]
    with h5py.File(bad, "r+") as file:
        replaced("z", h5py.SoftLink("/nowhere"))(file)
    pool = ThreadPoolExecutor(2)
    with pytest.raises(FormatError, match="holds no grid of its coordinates"):
        pool.submit(GmtGrid.open, bad).result(20)
    done = [pool.submit(GmtGrid.open, good) for _ in range(4)]
    assert {one.result(20).path for one in done} == {good}
    pool.shutdown()


def test_series_with_a_reference_outside(tmp_path: Path) -> None:
    grid, path = utm_grid(), tmp_path / "timeseries.h5"
    days = [date(2020, 1, 1), date(2020, 1, 13)]
    with create_series(path, grid, days, (0.0, 1.0), {"REF_Y": "3", "REF_X": "100000"}) as writer:
        writer.write(Window(0, grid.rows, 0, grid.cols), np.zeros((2, *grid.shape), dtype=np.float32))
    with pytest.raises(FormatError, match=r"reference pixel .row 3, column 100000. of .*timeseries\.h5 lies outside"):
        DisplacementSeries.open(path)


# --- texts, numbers, links --------------------------------------------------------------------------------------


def test_parameters_that_cannot_be_read(tmp_path: Path) -> None:
    gamma_folder(tmp_path / "in")
    header = tmp_path / "in" / "20200101_mli.par"
    header.unlink()
    header.symlink_to(header)
    with pytest.raises(
        FormatError, match=r"20200101_mli\.par cannot be read: Too many levels of symbolic links; restore"
    ):
        load(tmp_path / "in", tmp_path / "out")
    assert list((tmp_path / "out").iterdir()) == []


def test_a_text_without_end_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(texts, "LONGEST", 1000)
    path = tmp_path / "a.par"
    path.write_bytes(b"x" * 1000)
    assert len(texts.read_text(path)) == 1000
    path.write_bytes(b"x" * 1001)
    with pytest.raises(FormatError, match=r"a\.par is longer than"):
        texts.read_text(path)


def test_a_link_to_itself_is_missing(tmp_path: Path) -> None:
    path = tmp_path / "a.tif"
    path.symlink_to(path)
    with pytest.raises(FormatError, match=r"a\.tif does not exist"):
        fingerprint(path)


@pytest.mark.parametrize("text", ["inf", "-inf", "1e999", "x", "1:2"])
def test_attributes_that_are_no_numbers(text: str) -> None:
    with pytest.raises(FormatError, match=rf"HEADING of a\.h5 is '{text}', not a number"):
        Metadata({"HEADING": text}, "a.h5").number("HEADING")


@pytest.mark.parametrize(
    "attributes", [{"NCORRLOOKS": "1e308"}, {"RLOOKS": "1e308"}, {"ALOOKS": "-1e308", "RLOOKS": "9"}]
)
def test_more_looks_than_there_are_pixels(attributes: dict[str, str]) -> None:
    with pytest.raises(FormatError, match=f"stack.h5 says that a pixel is the mean of .* looks .*{[*attributes][-1]}"):
        _ = Metadata(attributes, "stack.h5").looks


def test_a_reference_that_is_not_known() -> None:
    assert Metadata({"REF_Y": "nan", "REF_X": "3"}, "a.h5").reference is None


def test_digits_that_are_none() -> None:
    with pytest.raises(FormatError, match=r"dates of a\.h5 cannot be read: '²0200101' is not a date"):
        stored_dates(["²0200101"], "a.h5")


@pytest.mark.parametrize(
    "wrong",
    [
        {"dx": np.nan},
        {"y0": np.nan},
        {"dy": 1.0},
        {"x0": np.inf},
        {"x0": 1e300},
        {"rows": 0},
        {"cols": 10**8},
        {"dx": 0.0},
    ],
)
def test_grids_of_no_map(wrong: dict[str, float]) -> None:
    sane: dict[str, Any] = {"rows": 3, "cols": 4, "x0": 0.0, "y0": 0.0, "dx": 1.0, "dy": -1.0, "crs_wkt": ""}
    assert Grid(**sane).checked("a.tif") == Grid(**sane)
    with pytest.raises(FormatError, match=r"a\.tif is not on a north-up map grid"):
        Grid(**{**sane, **wrong}).checked("a.tif")


# --- zips -------------------------------------------------------------------------------------------------------


@pytest.fixture
def zipped(tmp_path: Path) -> Path:
    """A folder of zips."""
    made = SimulationOptions(**{"dates": 4, "rows": 12, "cols": 14, "connections": 2, **hyp3_zipped.OPTIONS})
    hyp3_zipped.write(simulate(made), tmp_path / "in")
    return tmp_path / "in"


def test_a_zip_bomb_is_not_unpacked(zipped: Path, tmp_path: Path) -> None:
    path = sorted(zipped.glob("*.zip"))[0]
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(f"{path.stem}/more.txt", bytes(LONGEST_TEXT + 1))
    with pytest.raises(FormatError, match=f"{path.name} is damaged or truncated .its .*more.txt is longer than 1 MB"):
        load(zipped, tmp_path / "out")


def test_names_that_point_outside_write_nothing(zipped: Path, tmp_path: Path) -> None:
    """Zips are read in place: a member ../../x is a file of the zip like any other."""
    path = sorted(zipped.glob("*.zip"))[0]
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("../../outside.txt", "x: 1")
    before = sorted(tmp_path.rglob("*"))
    load(zipped, tmp_path / "out")
    assert [one for one in sorted(tmp_path.rglob("*")) if tmp_path / "out" not in (one, *one.parents)] == before


@pytest.mark.parametrize(("local", "central", "value", "message"), [(6, 8, 1, "encrypted"), (8, 10, 97, "method")])
def test_zips_that_cannot_be_unpacked(
    zipped: Path, tmp_path: Path, local: int, central: int, value: int, message: str
) -> None:
    path = sorted(zipped.glob("*.zip"))[0]
    data = bytearray(path.read_bytes())
    for magic, place in ((b"PK\x03\x04", local), (b"PK\x01\x02", central)):
        start = data.find(magic)
        while start >= 0:
            data[start + place] = value
            start = data.find(magic, start + 4)
    path.write_bytes(data)
    with pytest.raises(FormatError, match=f"{path.name} is damaged or truncated .*{message}"):
        load(zipped, tmp_path / "out")


def test_more_than_the_memory_takes(tmp_path: Path) -> None:
    """A dataset without written chunks tells a size of 300 TB."""
    path = tmp_path / "a.h5"
    with h5py.File(path, "w") as file:
        file.create_dataset("q", (10**7, 10**7), "f4", chunks=(64, 64))
    with pytest.raises(FormatError, match=r"a\.h5 claims more in q than the memory takes"):
        with hdf5.open_read(path) as file:
            hdf5.read_part(file["q"], (), path)


@pytest.mark.parametrize("shape", [(0, 3), (3,)])
def test_less_than_is_asked_for(tmp_path: Path, shape: tuple[int, ...]) -> None:
    path = tmp_path / "a.h5"
    with h5py.File(path, "w") as file:
        file["q"] = np.zeros(shape)
    with pytest.raises(FormatError, match=r"a\.h5 holds less in q than it should"), hdf5.open_read(path) as file:
        hdf5.read_part(file["q"], (0, slice(None)), path)


def test_a_text_that_is_none(tmp_path: Path) -> None:
    path = tmp_path / "a.h5"
    with h5py.File(path, "w") as file:
        file["good"] = b"2020-01-01"
        file["list"] = np.zeros(2)
        file["empty"] = h5py.Empty("S3")
        file["far"] = h5py.SoftLink("/nothing")
        file.create_group("group")
    with hdf5.open_read(path) as file:
        assert hdf5.scalar_text(file, "good") == "2020-01-01"
        assert {hdf5.scalar_text(file, name) for name in ("list", "empty", "far", "group", "none")} == {""}


def test_hours_of_names_that_are_none(tmp_path: Path) -> None:
    (tmp_path / "ERA5_S20_S10_W110_W90_20201332_13.grb").write_bytes(b"")
    (tmp_path / "s").mkdir()
    grid = utm_grid()
    layers = {name: np.full(grid.shape, 30.0, dtype=np.float32) for name in ("height", "incidenceAngle")}
    attributes = {"REF_Y": "1", "REF_X": "1", "CENTER_LINE_UTC": "46800", "WAVELENGTH": "0.0555"}
    write_product(tmp_path / "s" / "g.h5", "geometry", grid, layers, attributes)
    days = [date(2020, 1, 1), date(2020, 1, 13)]
    with create_series(tmp_path / "s" / "t.h5", grid, days, (0.0, 1.0), attributes) as writer:
        writer.write(Window(0, grid.rows, 0, grid.cols), np.zeros((2, *grid.shape), dtype=np.float32))
    files = CorrectionFiles(tmp_path / "s" / "t.h5", tmp_path / "s" / "g.h5")
    with pytest.raises(FormatError, match=r"_13\.grb has no valid date and hour"):
        Era5(tmp_path).correct(files, tmp_path / "s" / "c.h5", NullProgress())


def test_zeros_in_texts(tmp_path: Path) -> None:
    (tmp_path / "a.par").write_bytes(b"title: a\0b")
    assert texts.read_text(tmp_path / "a.par") == "title: a\ufffdb"


def test_systems_without_a_way_between_them() -> None:
    places = np.zeros(2)
    with pytest.raises(ParameterError, match="Points cannot be brought from nowhere to EPSG:32714; assign"):
        moved_points(places, places, 'LOCAL_CS["nowhere"]', wkt_from_epsg(32714))


@pytest.mark.parametrize("hours", [1e12, np.nan])
def test_times_that_are_none(tmp_path: Path, hours: float) -> None:
    path = tmp_path / "a.nc"
    with h5py.File(path, "w") as file:
        file["time"] = np.array([0.0, hours])
        file["time"].attrs["units"] = "hours since 1900-01-01 00:00"
        file["none"] = h5py.Empty("f4")
    with open_netcdf(path) as variables:
        assert set(variables) == {"time"}
        with pytest.raises(FormatError, match=r"times of .*a\.nc cannot be read"):
            variables["time"].times()


@pytest.mark.skipif(sys.platform != "linux", reason="limits the memory of the process")
def test_a_classic_file_with_a_name_of_gigabytes(tmp_path: Path) -> None:
    """In a process that may not take them."""
    import resource

    path = tmp_path / "a.nc"
    path.write_bytes(b"CDF\x01" + struct.pack(">4I", 0, 10, 1, 2**31 - 4) + bytes(100))  # the first dimension's name
    limits = resource.getrlimit(resource.RLIMIT_AS)
    in_use = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0]) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (in_use + 2**30, limits[1]))
    try:
        with pytest.raises(FormatError, match=r"a\.nc is damaged or truncated \(MemoryError"), open_netcdf(path):
            pass
    finally:
        resource.setrlimit(resource.RLIMIT_AS, limits)


# --- rasters ----------------------------------------------------------------------------------------------------

VRT = (
    b'<VRTDataset rasterXSize="3" rasterYSize="2"><GeoTransform>0,1,0,0,0,-1</GeoTransform><VRTRasterBand '
    b'dataType="%s" band="1"><SimpleSource><SourceFilename relativeToVRT="1">%s</SourceFilename><SourceBand>1'
    b"</SourceBand></SimpleSource></VRTRasterBand></VRTDataset>"
)


@pytest.mark.parametrize(
    ("kind", "name"), [(b"\xff\xfe", b"a.tif"), (b"Float32", b"\xff\xfe.tif"), (b"Float32", b"a.vrt")]
)
def test_texts_of_rasters_that_are_no_text(tmp_path: Path, kind: bytes, name: bytes) -> None:
    """GDAL quotes the bytes in its message; the last one names itself as its source."""
    path = tmp_path / "a.vrt"
    path.write_bytes(VRT % (kind, name))
    with pytest.raises(FormatError, match=r"a\.vrt (cannot be read as a raster|is damaged)") as caught:
        read_raster(path)
    assert "\n" not in str(caught.value)


def test_a_raster_without_the_band(tmp_path: Path) -> None:
    grid = utm_grid()
    path = write_tiff(tmp_path / "a.tif", np.zeros(grid.shape), grid)
    with pytest.raises(FormatError, match=r"a\.tif has no band 2, its last is 1"):
        read_raster(path, 2)


def test_a_georeference_that_cannot_be_read(tmp_path: Path) -> None:
    """GDAL reads it late, and says so by an exception when somebody switched them on."""
    path = write_tiff(tmp_path / "a.tif", np.zeros(utm_grid().shape), utm_grid())
    key = struct.Struct("<3H")
    data = path.read_bytes()
    assert data.count(key.pack(1024, 0, 1)) == 1  # the kind of coordinates
    path.write_bytes(data.replace(key.pack(1024, 0, 1), key.pack(1024, 0, 5)))
    gdal.UseExceptions()
    try:
        with pytest.raises(FormatError, match=r"a\.tif has a damaged georeference: .*GTModelTypeGeoKey"):
            read_raster(path)
    finally:
        gdal.DontUseExceptions()


def test_a_table_of_stations_with_an_endless_field(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("station,date,lat,lon,e,n,u\n" + "x" * 200_000, encoding="ascii")
    with pytest.raises(FormatError, match=r"a\.csv is no table"):
        read_stations([path])


def test_a_range_of_pairs_without_end() -> None:
    assert parse_indexes("3:5 1") == (1, 3, 4, 5)
    with pytest.raises(ParameterError, match="'1:20201332' spans more positions"):
        parse_indexes("1:20201332")
    with pytest.raises(ParameterError, match=r"'9{50}' is neither a position nor a range"):
        parse_indexes("9" * 5000)


@pytest.mark.parametrize("parse", [parse_date, parse_pair, parse_time, parse_year_day])
def test_a_word_without_end_is_not_repeated(parse: Callable[[str], object]) -> None:
    with pytest.raises(ParameterError) as caught:
        parse("x" * 5000)
    assert 50 < len(str(caught.value)) < 200


# --- insides of products ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("writer", "name", "change", "message"),
    [
        (
            aria_gunw,
            "unwrappedPhase",
            lambda file, name: file.create_group(name),
            "contradicts itself: unwrappedPhase has no",
        ),
        *(
            (writer, name, lambda file, name: file.create_dataset(name, data=h5py.Empty("f4")), message)
            for writer, name, message in (
                (aria_gunw, "unwrappedPhase", "contradicts itself: unwrappedPhase has no"),
                (nisar_gunw, "connectedComponents", "contradicts itself: .*connectedComponents is"),
                (series_opera, "displacement", "do not fit its layers"),
                (series_hdfeos5, "displacement", "contradicts itself: displacement is"),
                (series_licsbas, "cum", "is damaged: cum is no cube"),
            )
        ),
        (
            series_opera,
            "y",
            lambda file, name: file.create_dataset(name, data=np.zeros((18, 2))),
            "holds 2 dimensions in y instead of 1",
        ),
        (series_opera, "y", lambda file, name: file.create_dataset(name, data=b"no"), "holds no numbers in y"),
        (
            series_opera,
            "y",
            lambda file, name: file.create_dataset(name, data=np.full(18, np.nan)),
            "is not on a north-up",
        ),
        (
            series_hdfeos5,
            "displacement",
            lambda file, name: file.create_group(name),
            "contradicts itself: displacement is",
        ),
        (
            nisar_gunw,
            "coherenceMagnitude",
            lambda file, name: file.create_dataset(name, data=np.ones((3, 3))),
            "contradicts",
        ),
        (series_licsbas, "cum", lambda file, name: file.create_dataset(name, data=4.0), "is damaged: cum is no cube"),
        (
            nisar_gunw,
            "projection",
            lambda file, name: file.create_dataset(name, data="inf"),
            "has no coordinate system in .*projection",
        ),
        (nisar_gunw, "xCoordinates", lambda file, name: file.create_group(name), "holds no data in .*xCoordinates"),
    ],
)
def test_products(tmp_path: Path, writer: Any, name: str, change: Callable[[Any, str], Any], message: str) -> None:
    """Something else stands where a dataset should be."""
    more = getattr(writer, "OPTIONS", {})
    made = simulate(SimulationOptions(**{"dates": 4, "rows": 18, "cols": 20, "connections": 2, "seed": 3, **more}))
    writer.write(made, tmp_path / "in")
    path = next(one for one in sorted((tmp_path / "in").rglob("*")) if one.suffix in (".nc", ".h5", ".he5"))
    with h5py.File(path, "r+") as file:
        found: list[str] = []
        file.visit(lambda one: found.append(one) if one.rpartition("/")[2] == name else None)
        for one in found:
            del file[one]
            change(file, one)
    assert found
    series = getattr(writer, "SERIES", False)
    with pytest.raises(FormatError, match=f"{path.name} {message}"):
        if series:
            load_series(tmp_path / "in", SeriesOutputs(tmp_path / "t.h5"), SeriesOptions(), NullProgress())
        else:
            load(tmp_path / "in", tmp_path / "out")


def test_a_coordinate_whose_name_is_gone(tmp_path: Path) -> None:
    """The scale of a direction was replaced: the file does not say its name."""
    path = tmp_path / "a.nc"
    with h5py.File(path, "w") as file:
        file["lat"] = np.arange(3.0)
        file["lat"].make_scale("lat")
        file["z"] = np.zeros(3)
        file["z"].dims[0].attach_scale(file["lat"])
        del file["lat"]
        file["lat"] = np.arange(3.0)
    with open_netcdf(path) as variables:
        assert variables["z"].shape == (3,)


@pytest.mark.parametrize(
    ("seconds", "positions"),
    [([0.0, 10.0], [[np.inf, 0.0, 0.0], [7e6, 0.0, 0.0]]), ([10.0, 10.0], [[7e6, 0.0, 0.0]] * 2)],
)
def test_an_orbit_that_is_none(seconds: list[float], positions: list[list[float]]) -> None:
    orbit = Orbit(np.array(seconds), np.array(positions), np.ones((2, 3)))
    with pytest.raises(FormatError, match="state vectors are damaged"):
        orbit.look(np.zeros(1), np.zeros(1), np.zeros(1))


def test_a_map_that_is_larger_than_the_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_arguments: object, **_more: object) -> None:
        raise MemoryError

    monkeypatch.setattr(np, "full", full)
    with pytest.raises(ParameterError, match="would have 30000 x 40000 pixels; give a larger PIXEL_SIZE"):
        empty_index(Grid(30_000, 40_000, 0.0, 0.0, 1.0, -1.0, ""), (100, 100))


@pytest.mark.parametrize("exceptions", [False, True])
def test_a_member_of_a_zip_that_cannot_be_unpacked(tmp_path: Path, exceptions: bool) -> None:
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.txt", "text " * 100)
    data = bytearray(path.read_bytes())
    for magic, place in ((b"PK\x03\x04", 8), (b"PK\x01\x02", 10)):
        data[data.find(magic) + place] = 97
    path.write_bytes(data)
    before = gdal.GetUseExceptions()
    (gdal.UseExceptions if exceptions else gdal.DontUseExceptions)()
    try:
        with pytest.raises(FormatError, match=r"a\.txt cannot be read \(.+\); make or download it again"):
            texts.read_text(Path(f"/vsizip/{{{path}}}/a.txt"))
    finally:
        (gdal.UseExceptions if before else gdal.DontUseExceptions)()


@pytest.mark.parametrize("value", ["", "1.0", h5py.Empty("f4")])
def test_an_attribute_that_is_no_number(tmp_path: Path, value: Any) -> None:
    path = tmp_path / "a.nc"
    with h5py.File(path, "w") as file:
        file["z"] = np.array([1.0, 2.0])
        file["z"].attrs["_FillValue"] = value
    with pytest.raises(FormatError, match=r"a\.nc holds no number in the attribute _FillValue"):
        with open_netcdf(path) as variables:
            variables["z"].read()


def test_an_attribute_that_is_a_number() -> None:
    found = [hdf5.number_attribute({"a": value}, "a", "f.h5") for value in (np.int16(3), [0.5, 7.0], 0)]
    assert [*found, hdf5.number_attribute({}, "a", "f.h5")] == [3.0, 0.5, 0.0, None]
