# SPDX-License-Identifier: GPL-2.0-or-later
"""Downloads from servers on this computer that behave like the archive, well and badly."""

from __future__ import annotations

import logging
import threading
import time

import numpy as np
import pytest
from archive_server import BASIC, CODE, SIGNATURE, USER, WORD, Archive

HDF5 = b"\x89HDF\r\n\x1a\n"


def content(size, seed=0):
    """Bytes that look like a netCDF-4 file."""
    return HDF5 + np.random.default_rng(seed).bytes(size - len(HDF5))


@pytest.fixture
def archive():
    with Archive() as archive:
        archive.files = {"a.nc": content(300_000, 1), "b.nc": content(200_000, 2), "c.nc": content(100_000, 3)}
        yield archive


@pytest.fixture(autouse=True)
def impatient(qgis_app, monkeypatch):
    """No long pauses, and a short timeout as the person may have set it in QGIS."""
    from qgis.core import QgsNetworkAccessManager

    from insar_workbench.processing_provider import network, transfers

    monkeypatch.setattr(network, "FIRST_PAUSE", 0.01)
    monkeypatch.setattr(transfers, "FIRST_PAUSE", 0.01)
    before = QgsNetworkAccessManager.timeout()
    QgsNetworkAccessManager.setTimeout(500)
    yield
    QgsNetworkAccessManager.setTimeout(before)


@pytest.fixture(scope="session")
def make_authcfg(qgis_app):
    """Store a login in QGIS and return its identifier."""
    from qgis.core import QgsApplication, QgsAuthMethodConfig

    manager = QgsApplication.authManager()
    assert not manager.isDisabled(), manager.disabledMessage()
    assert manager.setMasterPassword("only for tests", True)

    def make(user=USER, word=WORD, method="Basic"):
        config = QgsAuthMethodConfig()
        config.setName("earthdata")
        config.setMethod(method)
        config.setConfig("username", user)
        config.setConfig("password", word)
        result = manager.storeAuthenticationConfig(config)
        assert result if isinstance(result, bool) else result[0]
        return config.id() or result[1].id()

    return make


@pytest.fixture(scope="session")
def authcfg(make_authcfg):
    return make_authcfg()


@pytest.fixture
def get(run, archive, tmp_path):
    """Download the addresses in a list."""

    def get(*urls, **options):
        path = tmp_path / "list.txt"
        path.write_text("\n".join(urls))
        options.setdefault("LOGIN_SERVER", archive.url("login"))
        return run("downloadproducts", LIST=path, FOLDER=tmp_path / "products", **options)

    return get


@pytest.fixture
def folder(tmp_path):
    path = tmp_path / "products"
    path.mkdir()
    return path


def fails(get, *urls, **options):
    """What the person reads."""
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException) as caught:
        get(*urls, **options)
    text = str(caught.value)
    assert CODE not in text and SIGNATURE not in text and WORD not in text
    return text


def names(folder):
    return sorted(path.name for path in folder.iterdir())


# --- what should happen -------------------------------------------------------------------------------------


def test_files_come_whole(get, archive, folder):
    results = get(*(archive.public(name) for name in archive.files), AT_ONCE=2)
    assert names(folder) == ["a.nc", "b.nc", "c.nc"]
    assert all((folder / name).read_bytes() == data for name, data in archive.files.items())
    assert (results["DOWNLOADED"], results["THERE"], results["BYTES"]) == (3, 0, 600_000)
    assert results["FOLDER"] == str(folder)


def test_login_goes_to_the_login_server_only(get, archive, folder, authcfg):
    get(archive.protected("a.nc"), archive.protected("b.nc"), AUTHCFG=authcfg, AT_ONCE=1)
    assert (folder / "a.nc").read_bytes() == archive.files["a.nc"]
    signed = [one for one in archive.seen if "Authorization" in one.headers]
    assert [one.role for one in signed] == ["login"]  # once: the session carries the second file
    assert signed[0].headers["Authorization"] == BASIC
    assert len(archive.asked("mirror")) == 2
    assert not any("Cookie" in one.headers for one in archive.asked("mirror"))


def test_odd_names(get, archive, folder, authcfg):
    archive.files["a b+ü&c.nc"] = archive.files.pop("a.nc")
    get(archive.protected("a%20b+%C3%BC%26c.nc"), AUTHCFG=authcfg)
    assert names(folder) == ["a b+ü&c.nc"]


def test_the_session_ends_with_the_run(get, archive, authcfg, folder):
    get(archive.protected("a.nc"), AUTHCFG=authcfg)
    assert "Earthdata login" in fails(get, archive.protected("b.nc"))
    assert names(folder) == ["a.nc"]


def test_no_secret_is_written_anywhere(get, archive, authcfg, folder, tmp_path, caplog, capfd):
    from qgis.core import QgsApplication

    messages = []
    log = QgsApplication.messageLog()
    remember = lambda *parts: messages.append(" ".join(map(str, parts)))  # noqa: E731
    log.messageReceived[str, str, log_level()].connect(remember)
    archive.faults = {"a.nc": ["503", "half", ""]}
    with caplog.at_level(logging.DEBUG):
        get(archive.protected("a.nc"), AUTHCFG=authcfg)
    log.messageReceived[str, str, log_level()].disconnect(remember)
    written = " ".join([*messages, caplog.text, *capfd.readouterr()])
    written += " ".join(path.read_text("latin-1") for path in tmp_path.rglob("*") if path.is_file())
    for secret in (WORD, WORD.encode().decode("latin-1"), BASIC[6:], CODE, SIGNATURE.partition("=")[2]):
        assert secret not in written


def log_level():
    from qgis.core import Qgis

    return Qgis.MessageLevel


def test_what_is_there_is_not_asked_for_again(get, run, archive, folder, tmp_path):
    table = tmp_path / "list.csv"
    rows = [f"{archive.public(name)},{len(data)}" for name, data in archive.files.items()]
    table.write_text("\n".join(["url,size", *rows]))
    (folder / "a.nc").write_bytes(archive.files["a.nc"])
    (folder / "b.nc").write_bytes(b"damaged")
    results = run("downloadproducts", LIST=table, FOLDER=folder)
    assert (results["DOWNLOADED"], results["THERE"]) == (2, 1)
    assert archive.asked("mirror", "a.nc") == []
    assert (folder / "b.nc").read_bytes() == archive.files["b.nc"]


def test_a_file_of_unknown_size_is_compared_with_the_server(get, archive, folder):
    (folder / "a.nc").write_bytes(archive.files["a.nc"])
    (folder / "b.nc").write_bytes(archive.files["b.nc"][:-1])
    results = get(archive.public("a.nc"), archive.public("b.nc"))
    assert (results["DOWNLOADED"], results["THERE"]) == (1, 1)
    assert (folder / "b.nc").read_bytes() == archive.files["b.nc"]


@pytest.mark.parametrize("there", [1, 1000, 65_536, 65_537, 150_000, 299_999, 300_000])
def test_a_part_is_continued(get, archive, folder, there):
    (folder / "a.nc.part").write_bytes(archive.files["a.nc"][:there])
    results = get(archive.public("a.nc"))
    assert names(folder) == ["a.nc"]
    assert (folder / "a.nc").read_bytes() == archive.files["a.nc"]
    assert results["BYTES"] == 300_000 - max(0, there - 65_536)


@pytest.mark.parametrize("fault", ["", "ignore"])
@pytest.mark.parametrize("there", [1000, 150_000, 300_000, 400_000])
def test_a_part_of_another_file_is_not_continued(get, archive, folder, there, fault):
    (folder / "a.nc.part").write_bytes(content(there, 99))
    archive.faults = {"a.nc": [fault]}
    get(archive.public("a.nc"))
    assert names(folder) == ["a.nc"]
    assert (folder / "a.nc").read_bytes() == archive.files["a.nc"]


def test_a_torn_end_is_noticed(get, archive, folder):
    (folder / "a.nc.part").write_bytes(archive.files["a.nc"][:150_000] + bytes(4096))
    get(archive.public("a.nc"))
    assert (folder / "a.nc").read_bytes() == archive.files["a.nc"]


@pytest.mark.parametrize("fault", ["ignore", "ignore slow", "slow", "chunked", "chunked ignore"])
def test_ways_to_send_a_file(get, archive, folder, fault):
    (folder / "a.nc.part").write_bytes(archive.files["a.nc"][:150_000])
    archive.faults = {"a.nc": [fault]}
    get(archive.public("a.nc"))
    assert names(folder) == ["a.nc"]
    assert (folder / "a.nc").read_bytes() == archive.files["a.nc"]


@pytest.mark.parametrize(
    "faults", [["half"] * 7 + [""], ["500", "502", "503", ""], ["429", ""], ["stuck", ""], ["half", "ignore half", ""]]
)
def test_what_passes_is_tried_again(get, archive, folder, faults):
    archive.faults = {"a.nc": list(faults)}
    get(archive.public("a.nc"))
    assert names(folder) == ["a.nc"]
    assert (folder / "a.nc").read_bytes() == archive.files["a.nc"]


# --- what goes wrong ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("fault", "words", "left"),
    [
        ("500", "out of order (status 500)", []),
        ("403", "accept the archive's terms", []),
        ("404", "search again", []),
        ("410", "search again", []),
        ("418", "status 418", []),
        ("html", "sent a web page instead of a.nc", []),
        ("mute", "did not answer in time", []),
        ("ignore half", "broke off", ["a.nc.part"]),
        ("shifted", "another part", ["a.nc.part"]),
    ],
)
def test_each_failure_is_a_sentence(get, archive, folder, fault, words, left):
    if fault == "shifted":
        (folder / "a.nc.part").write_bytes(archive.files["a.nc"][:70_000])
    archive.faults = {"a.nc": [fault]}
    text = fails(get, archive.public("a.nc"), archive.public("b.nc"))
    assert words in text and "1 of 2 files" in text
    assert text.endswith(".") and "\n" not in text
    assert names(folder) == [*left, "b.nc"]
    archive.faults = {}
    get(archive.public("a.nc"), archive.public("b.nc"))
    assert (folder / "a.nc").read_bytes() == archive.files["a.nc"]


def test_a_file_of_another_kind_is_not_kept(get, archive, folder):
    archive.files["a.nc"] = b"<?xml version='1.0'?>" * 1000
    assert "is no .nc file" in fails(get, archive.public("a.nc"))
    assert names(folder) == []


def test_a_server_that_is_away(get, folder):
    assert "takes no connections" in fails(get, "http://127.0.0.1:9/x.nc")
    assert names(folder) == []


def test_a_list_that_does_not_say_the_truth(run, archive, folder, tmp_path):
    table = tmp_path / "list.csv"
    table.write_text(f"name;size;URL\na;12;{archive.public('a.nc')}\n")
    run("downloadproducts", LIST=table, FOLDER=folder)
    assert (folder / "a.nc").read_bytes() == archive.files["a.nc"]


# --- the login ----------------------------------------------------------------------------------------------


def test_no_login(get, archive, folder):
    assert "Basic authentication" in fails(get, archive.protected("a.nc"))
    assert archive.asked("login") == []
    assert names(folder) == []


def test_wrong_login_stops_at_once(get, archive, folder, make_authcfg):
    wrong = make_authcfg(word="wrong")
    text = fails(get, archive.protected("a.nc"), archive.protected("b.nc"), AUTHCFG=wrong, AT_ONCE=1)
    assert "does not know this user name" in text
    assert len(archive.asked("login")) == 1
    assert names(folder) == []


@pytest.mark.parametrize(
    ("key", "fault", "words"),
    [
        ("login", "page", "approve the Alaska Satellite Facility"),
        ("login", "403", "accept the terms"),
        ("login", "503", "Earthdata Login is out of order"),
        ("door a.nc", "forgets", "again and again"),
        ("door a.nc", "circle", "redirects in a circle"),
        ("door a.nc", "wants basic", "does not accept the Earthdata login"),
        ("door a.nc", "to file:///etc/passwd", "none of the web"),
        ("door a.nc", "to ", "none of the web"),
    ],
)
def test_login_that_leads_nowhere(get, archive, folder, authcfg, key, fault, words):
    archive.faults = {key: [fault]}
    assert words in fails(get, archive.protected("a.nc"), AUTHCFG=authcfg)
    assert names(folder) == []
    assert all(one.role == "login" for one in archive.seen if "Authorization" in one.headers)


def test_a_server_that_wants_the_login_itself_does_not_get_it(get, archive, folder, authcfg):
    archive.faults = {"door a.nc": ["wants basic"]}
    fails(get, archive.protected("a.nc"), AUTHCFG=authcfg)
    assert not any("Authorization" in one.headers for one in archive.seen)


@pytest.mark.parametrize(
    "server",
    ["https://urs.earthdata.nasa.gov.evil.org", "http://urs.earthdata.nasa.gov", "https://evil.org", "urs", ""],
)
def test_login_servers_are_nasas(get, archive, authcfg, server):
    assert "https://urs.earthdata.nasa.gov" in fails(get, archive.public("a.nc"), AUTHCFG=authcfg, LOGIN_SERVER=server)
    assert archive.seen == []


def test_login_that_cannot_be_used(get, archive, make_authcfg):
    assert "does not exist" in fails(get, archive.protected("a.nc"), AUTHCFG="abc1234")
    assert "not of the kind" in fails(get, archive.protected("a.nc"), AUTHCFG=make_authcfg(method="EsriToken"))
    assert archive.seen == []


# --- input --------------------------------------------------------------------------------------------------


def test_layer(run, archive, folder):
    from qgis.core import QgsFeature, QgsProcessingFeatureSourceDefinition, QgsProject, QgsVectorLayer

    layer = QgsVectorLayer("None?field=url:string&field=size:double", "products", "memory")
    for name in archive.files:
        feature = QgsFeature(layer.fields())
        feature.setAttributes([archive.public(name), None])
        layer.dataProvider().addFeature(feature)
    feature = QgsFeature(layer.fields())
    layer.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(layer)
    layer.selectByExpression("url like '%b.nc'")
    chosen = QgsProcessingFeatureSourceDefinition(layer.id(), True)
    assert run("downloadproducts", INPUT=chosen, FOLDER=folder)["DOWNLOADED"] == 1
    assert names(folder) == ["b.nc"]
    results = run("downloadproducts", INPUT=layer, FOLDER=folder)
    assert (results["DOWNLOADED"], results["THERE"]) == (2, 1)
    QgsProject.instance().removeMapLayer(layer.id())


def test_wrong_input(get, run, archive, tmp_path):
    from qgis.core import QgsVectorLayer

    def get_layer(*_):
        layer = QgsVectorLayer("None?field=link:string", "something", "memory")
        return run("downloadproducts", INPUT=layer, FOLDER=tmp_path / "products")

    assert "no column 'url'" in fails(get_layer)
    assert "holds no addresses" in fails(get, "")
    assert "holds a user name" in fails(get, "https://me:word@example.org/a.nc")
    assert "Two different addresses" in fails(get, archive.public("a.nc"), archive.protected("a.nc"))
    assert "either a layer" in fails(lambda *_: run("downloadproducts", FOLDER=tmp_path / "products"))
    assert archive.seen == []


def test_no_room(run, archive, folder, tmp_path):
    table = tmp_path / "list.csv"
    table.write_text(f"url,size\n{archive.public('a.nc')},{10**18}\n")
    assert "make room" in fails(lambda *_: run("downloadproducts", LIST=table, FOLDER=folder))
    assert archive.seen == [] and names(folder) == []


# --- off the main thread ------------------------------------------------------------------------------------


def in_background(qgis_app, algorithm, parameters, feedback, seconds=20.0):
    """Run an algorithm as QGIS Desktop does, in a task; return whether it succeeded and its results."""
    from qgis.core import QgsApplication, QgsProcessingAlgRunnerTask, QgsProcessingContext

    context, results = QgsProcessingContext(), []
    algorithm = QgsApplication.processingRegistry().algorithmById(algorithm)
    task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, feedback)
    task.executed.connect(lambda *ended: results.append(ended))
    QgsApplication.taskManager().addTask(task)
    until = time.monotonic() + seconds
    while not results and time.monotonic() < until:
        qgis_app.processEvents()
        time.sleep(0.005)
    assert results, "the task did not end"
    return results[0]


class Watcher:
    """What a run tells."""

    def __init__(self):
        from qgis.core import QgsProcessingFeedback

        self.feedback = QgsProcessingFeedback(False)
        self.progress = []
        self.feedback.progressChanged.connect(self.progress.append)


@pytest.mark.parametrize("again", range(6))  # replies that end at the same time have been mistaken for each other
def test_in_a_worker_thread(qgis_app, archive, folder, tmp_path, authcfg, again):
    (tmp_path / "list.txt").write_text("\n".join(archive.protected(name) for name in archive.files))
    parameters = {
        "LIST": str(tmp_path / "list.txt"),
        "FOLDER": str(folder),
        "AUTHCFG": authcfg,
        "LOGIN_SERVER": archive.url("login"),
        "AT_ONCE": 3,
    }
    archive.faults = {"b.nc": ["503", "half", ""]}
    watcher = Watcher()
    succeeded, results = in_background(qgis_app, "insar:downloadproducts", parameters, watcher.feedback)
    assert succeeded, watcher.feedback.textLog()
    assert results["DOWNLOADED"] == 3
    assert all((folder / name).read_bytes() == data for name, data in archive.files.items())
    assert watcher.progress == sorted(watcher.progress) or max(watcher.progress) == 100.0


def test_cancel_within_a_second_and_continue(qgis_app, get, archive, folder, tmp_path):
    (tmp_path / "list.txt").write_text(archive.public("a.nc"))
    archive.faults = {"a.nc": ["stuck"]}
    watcher = Watcher()
    canceled = []

    def cancel():
        canceled.append(time.monotonic())
        watcher.feedback.cancel()

    timer = threading.Timer(0.4, cancel)
    timer.start()
    parameters = {"LIST": str(tmp_path / "list.txt"), "FOLDER": str(folder)}
    succeeded, _ = in_background(qgis_app, "insar:downloadproducts", parameters, watcher.feedback)
    assert not succeeded
    assert time.monotonic() - canceled[0] < 1.0
    assert names(folder) == ["a.nc.part"]
    assert (folder / "a.nc.part").stat().st_size == 150_000
    archive.faults = {}
    get(archive.public("a.nc"))
    assert (folder / "a.nc").read_bytes() == archive.files["a.nc"]
