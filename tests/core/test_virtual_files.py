# SPDX-License-Identifier: GPL-2.0-or-later
"""Products in zips and on a server give what the same products give unpacked, and failures name the address."""

from __future__ import annotations

import re
import threading
import time
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from archive_server import Archive
from format_writers import geotiff_folder, hyp3_products, licsar, licsar_zipped
from load_fixtures import Recorder

from insar_workbench.core.attended import attended
from insar_workbench.core.coordinates import wkt_from_epsg
from insar_workbench.core.errors import Canceled, FormatError
from insar_workbench.core.files.virtual_files import gdal_name, is_remote, is_virtual, shown_name
from insar_workbench.core.grid import Grid
from insar_workbench.core.loading.load import load_stack
from insar_workbench.core.loading.load_options import LoadOptions
from insar_workbench.core.products import read_product
from insar_workbench.core.progress import NullProgress
from insar_workbench.core.readers.opening import open_source
from insar_workbench.core.resources import Resources, current, using
from insar_workbench.core.simulation.simulation import Simulation, SimulationOptions, simulate
from insar_workbench.core.stack import COHERENCE, PHASE, InterferogramStack


@pytest.fixture(scope="module")
def truth() -> Simulation:
    options = SimulationOptions(**{"dates": 4, "rows": 20, "cols": 24, "connections": 2, **hyp3_products.OPTIONS})
    return simulate(options)


@pytest.fixture
def server() -> Iterator[Archive]:
    with Archive() as archive:
        yield archive


def loaded(place: Path, target: Path, options: LoadOptions | None = None) -> tuple[InterferogramStack, np.ndarray]:
    """The stack that is loaded, and its angles."""
    target.mkdir()
    load_stack(place, target / "s.h5", target / "g.h5", options or LoadOptions(), Recorder())
    return InterferogramStack.open(target / "s.h5"), read_product(target / "g.h5").layers["incidenceAngle"]


def assert_same(one: tuple[InterferogramStack, np.ndarray], other: tuple[InterferogramStack, np.ndarray]) -> None:
    assert one[0].network == other[0].network and one[0].grid == other[0].grid
    for layer in (PHASE, COHERENCE):
        np.testing.assert_array_equal(one[0].read(layer), other[0].read(layer))
    np.testing.assert_array_equal(one[1], other[1])


def serve(folder: Path, server: Archive) -> list[str]:
    """Put all files of a folder on the server; returns their addresses."""
    paths = [path for path in sorted(folder.rglob("*")) if path.is_file()]
    server.files.update({path.name: path.read_bytes() for path in paths})
    return [server.public(path.name) for path in paths]


def make_list(path: Path, lines: list[str]) -> Path:
    path.write_text("\ufeff# products\n\n" + "\n".join(lines) + "\n", encoding="utf-8")  # as Notepad begins a text
    return path


# --- zips -------------------------------------------------------------------------------------------------------


def test_zipped_licsar_is_read_in_place(truth: Simulation, tmp_path: Path) -> None:
    """With a zip that is none beside the others."""
    plain, zips = tmp_path / "plain", tmp_path / "zips"
    licsar.write(truth, plain)
    licsar_zipped.write(truth, zips)
    (zips / "other.zip").write_bytes(b"PK no zip")
    before = sorted(tmp_path.rglob("*"))
    source = open_source(zips, "auto", NullProgress())
    assert source.format == "licsar" and sorted(tmp_path.rglob("*")) == before
    assert [line for line in source.skipped if "other.zip cannot be read as a zip" in line]
    assert "baselines of 4 dates" in source.found[-1] and source.attributes["CENTER_LINE_UTC"] == "66600.0"
    assert_same(loaded(zips, tmp_path / "a"), loaded(plain, tmp_path / "b"))


def test_what_is_unpacked_is_not_read_from_the_zip_beside_it(truth: Simulation, tmp_path: Path) -> None:
    folder = tmp_path / "GEOC"
    licsar.write(truth, folder)
    pair = sorted(folder.glob("2*"))[0]
    with zipfile.ZipFile(folder / "pair.zip", "w") as archive:
        for path in pair.iterdir():
            archive.write(path, path.name)
    source = open_source(folder, "licsar", NullProgress())
    assert len(source.network) == len(truth.network) and not [path for path in source.inputs if is_virtual(path)]


def test_zipped_geotiffs(truth: Simulation, tmp_path: Path) -> None:
    plain, zips = tmp_path / "plain", tmp_path / "zips"
    geotiff_folder.write(truth, plain)
    zips.mkdir()
    with zipfile.ZipFile(zips / "all.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        for path in plain.iterdir():
            archive.write(path, f"deep/er/{path.name}")
    one, other = (open_source(place, "auto", NullProgress()) for place in (zips, plain))
    assert one.format == other.format == "geotiff" and one.network.pairs == other.network.pairs


# --- lists ------------------------------------------------------------------------------------------------------


def test_a_list_of_addresses_is_loaded_like_the_folder(truth: Simulation, tmp_path: Path, server: Archive) -> None:
    licsar.write(truth, tmp_path / "plain")
    place = make_list(tmp_path / "list.txt", serve(tmp_path / "plain", server))
    assert_same(loaded(place, tmp_path / "a"), loaded(tmp_path / "plain", tmp_path / "b"))
    asked = {seen.path.rpartition("/")[2] for seen in server.asked("mirror")}
    assert {"baselines", "metadata.txt"} < asked and f"{licsar.FRAME}.geo.mli.tif" not in asked


def test_zips_of_hyp3_on_a_server(truth: Simulation, tmp_path: Path, server: Archive) -> None:
    places = hyp3_products.write_products(truth, tmp_path / "zips", hyp3_products.gamma_name)
    zips = hyp3_products.zip_products(places)
    names = [*serve(tmp_path / "zips", server)[1:], f"zips/{zips[0].name}"]  # one of them lies here
    assert_same(
        loaded(make_list(tmp_path / "list.TXT", names), tmp_path / "a"), loaded(tmp_path / "zips", tmp_path / "b")
    )


def test_a_list_of_files_and_folders_of_this_computer(truth: Simulation, tmp_path: Path) -> None:
    geotiff_folder.write(truth, tmp_path / "plain")
    names = sorted(path.name for path in (tmp_path / "plain").iterdir())
    (tmp_path / "elsewhere").mkdir()
    for name in names[:6]:
        (tmp_path / "plain" / name).rename(tmp_path / "elsewhere" / name)
    place = make_list(tmp_path / "list.txt", ["plain", *(str(tmp_path / "elsewhere" / name) for name in names[:6])])
    source = open_source(place, "auto", NullProgress())
    assert source.network.pairs == truth.network.pairs
    with pytest.raises(FormatError, match=r"nothing\.tif, of line 3 of .*list\.txt, does not exist"):
        open_source(make_list(place, ["nothing.tif"]), "auto", NullProgress())


def write_tiled(folder: Path) -> np.ndarray:
    """Two pairs of LiCSAR in tiles, larger than what GDAL asks for at once; returns their phase."""
    from osgeo import gdal

    grid = Grid(1024, 1024, 14.0, 41.0, 0.001, -0.001, wkt_from_epsg(4326))
    phase = np.random.default_rng(1).normal(0.0, 9.0, grid.shape).astype(np.float32)
    options = ["TILED=YES", "BLOCKXSIZE=128", "BLOCKYSIZE=128"]
    folder.mkdir()
    for pair in ("20200101_20200113", "20200113_20200125"):
        for kind, array in (("unw", phase), ("cc", np.abs(np.sin(phase)))):
            path = str(folder / f"{pair}.geo.{kind}.tif")
            dataset = gdal.GetDriverByName("GTiff").Create(path, grid.cols, grid.rows, 1, gdal.GDT_Float32, options)
            dataset.SetGeoTransform(grid.geotransform)
            dataset.SetProjection(grid.crs_wkt)
            dataset.GetRasterBand(1).WriteArray(array)
            dataset = None  # closes it
    return phase


def test_only_the_crop_crosses_the_network(tmp_path: Path, server: Archive) -> None:
    phase = write_tiled(tmp_path / "tiled")
    place = make_list(tmp_path / "list.txt", serve(tmp_path / "tiled", server))
    crop = LoadOptions(extent=(14.3, 40.6, 14.4, 40.7))
    load_stack(place, tmp_path / "s.h5", tmp_path / "g.h5", crop, NullProgress())
    read = InterferogramStack.open(tmp_path / "s.h5").read(PHASE)
    np.testing.assert_array_equal(read, np.broadcast_to(phase[300:400, 300:400], (2, 100, 100)))
    ranges = [re.findall(r"\d+", seen.headers["Range"]) for seen in server.asked("mirror") if "Range" in seen.headers]
    sent = sum(int(last) - int(first) + 1 for first, last in ranges)
    assert 0 < sent < 0.25 * sum(map(len, server.files.values()))


# --- what goes wrong --------------------------------------------------------------------------------------------


def test_a_file_that_is_not_there_is_named_and_asked_for_again(
    truth: Simulation, tmp_path: Path, server: Archive
) -> None:
    licsar.write(truth, tmp_path / "plain")
    addresses = serve(tmp_path / "plain", server)
    place = make_list(tmp_path / "list.txt", addresses)
    address = next(one for one in addresses if one.endswith(".unw.tif"))
    gone = server.files.pop(address.rpartition("/")[2])
    with pytest.raises(FormatError, match=f"^{re.escape(address)} cannot be read .*404.*; check the address") as error:
        open_source(place, "auto", NullProgress())
    assert str(error.value).count("\n") == 0
    server.files[address.rpartition("/")[2]] = gone
    assert len(open_source(place, "auto", NullProgress()).network) == len(truth.network)


def test_a_zip_that_is_not_there_is_named(truth: Simulation, tmp_path: Path, server: Archive) -> None:
    address = server.public(f"{hyp3_products.gamma_name(*truth.network.pairs[0], 0)}.zip")
    with pytest.raises(FormatError, match=f"^{re.escape(address)} cannot be read .*404"):
        open_source(make_list(tmp_path / "list.txt", [address]), "auto", NullProgress())


def test_a_server_that_is_not_there(tmp_path: Path) -> None:
    address = "http://127.0.0.1:1/20200101_20200113.geo.unw.tif"
    with pytest.raises(FormatError, match=f"^{re.escape(address)} cannot be read .*connect"):
        open_source(make_list(tmp_path / "list.txt", [address]), "auto", NullProgress())


def test_formats_that_are_not_read_from_a_server(tmp_path: Path, server: Archive) -> None:
    place = make_list(tmp_path / "list.txt", [server.public("S1-GUNW-A-R-035-tops.nc")])
    with pytest.raises(FormatError, match="ARIA's in HDF5, are not read from a server: download them"):
        open_source(place, "auto", NullProgress())
    assert not server.seen


class Impatient(Recorder):
    """Cancels when something has happened."""

    def __init__(self, happened: Callable[[], bool]) -> None:
        super().__init__()
        self.happened, self.since = happened, 0.0

    def check(self) -> None:
        if self.happened():
            self.since = self.since or time.monotonic()
            raise Canceled


def test_cancel_while_a_server_does_not_open(truth: Simulation, tmp_path: Path, server: Archive) -> None:
    licsar.write(truth, tmp_path / "plain")
    place = make_list(tmp_path / "list.txt", serve(tmp_path / "plain", server))
    server.faults = {name: ["mute"] for name in server.files if name.endswith(".geo.E.tif")}
    progress = Impatient(lambda: bool(server.asked("mirror", ".geo.E.tif")))
    with pytest.raises(Canceled):
        load_stack(place, tmp_path / "s.h5", tmp_path / "g.h5", LoadOptions(), progress)
    assert progress.since < time.monotonic() < progress.since + 1.0


def test_cancel_while_a_server_sends_no_pixels(tmp_path: Path, server: Archive) -> None:
    write_tiled(tmp_path / "tiled")
    place = make_list(tmp_path / "list.txt", serve(tmp_path / "tiled", server))
    server.faults = {name: ["", "", "mute"] for name in server.files}  # both questions for the head are answered
    progress = Impatient(lambda: len(server.asked("mirror", "unw")) > 2 * 2)
    with pytest.raises(Canceled):
        load_stack(place, tmp_path / "s.h5", tmp_path / "g.h5", LoadOptions(), progress)
    assert progress.since < time.monotonic() < progress.since + 1.0 and max(progress.fractions) >= 0.1
    assert not list(tmp_path.glob("*.h5"))


# --- names, and work on another thread ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("path", "name", "shown", "remote"),
    [
        ("/vsicurl/https://a.org/x.tif", "/vsicurl/https://a.org/x.tif", "https://a.org/x.tif", True),
        ("/vsizip/{/data/x.zip}/y.tif", "/vsizip/{/data/x.zip}/y.tif", "/vsizip/{/data/x.zip}/y.tif", False),
        (
            "/vsizip/{/vsicurl/http://a.org/x.zip}/y.tif",
            "/vsizip/{/vsicurl/http://a.org/x.zip}/y.tif",
            "/vsizip/{http://a.org/x.zip}/y.tif",
            True,
        ),
        ("/vsis3/bucket/x.tif", "/vsis3/bucket/x.tif", "/vsis3/bucket/x.tif", True),
        ("/data/http:/x.tif", "/data/http:/x.tif", "/data/http:/x.tif", False),
    ],
)
def test_names(path: str, name: str, shown: str, remote: bool) -> None:
    assert (gdal_name(Path(path)), shown_name(Path(path)), is_remote(Path(path))) == (name, shown, remote)
    backslashes = path.replace("/", "\\") if is_virtual(path) else path
    assert gdal_name(backslashes) == gdal_name(Path(path))


def test_attended_work_reports_on_the_calling_thread() -> None:
    threads = set()

    class Watched(Recorder):
        def __call__(self, fraction: float, message: str = "") -> None:
            threads.add(threading.current_thread())
            super().__call__(fraction, message)

    def work(progress: Watched) -> tuple[threading.Thread, float | None]:
        progress(0.5)
        progress.info("one")
        progress.warning("two")
        return threading.current_thread(), current().memory

    progress = Watched()
    with using(Resources(memory=7.0)):
        thread, memory = attended(work, progress)
    assert (progress.fractions, progress.infos, progress.warnings) == ([0.5], ["one"], ["two"])
    assert threads == {threading.current_thread()} and thread not in threads and memory == 7.0


def test_attended_work_hears_of_the_cancel() -> None:
    ended = threading.Event()

    def work(progress: Recorder) -> None:
        try:
            while True:
                progress.check()
                time.sleep(0.01)
        except Canceled:
            ended.set()

    with pytest.raises(Canceled):
        attended(work, Recorder(cancel_after=1))
    assert ended.wait(2.0)
