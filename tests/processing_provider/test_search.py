# SPDX-License-Identifier: GPL-2.0-or-later
"""Searches at servers on this computer that answer like the archive and HyP3."""

from __future__ import annotations

import csv
from urllib.parse import parse_qs, urlsplit

import pytest
from archive_server import BASIC, USER, WORD, Archive, aria_feature


@pytest.fixture
def archive():
    with Archive() as archive:
        archive.features = [
            aria_feature("20200113", "20200101", bytes=44_040_192),
            aria_feature("20200125", "20200113"),
            aria_feature("20200125", "20200101", version="2_0_6"),
            aria_feature("20200120", "20200108", track=42, orbit="D"),
        ]
        yield archive


@pytest.fixture(autouse=True)
def impatient(qgis_app, monkeypatch):
    from qgis.core import QgsNetworkAccessManager

    from insar_workbench.processing_provider import network

    monkeypatch.setattr(network, "FIRST_PAUSE", 0.01)
    before = QgsNetworkAccessManager.timeout()
    QgsNetworkAccessManager.setTimeout(500)
    yield
    QgsNetworkAccessManager.setTimeout(before)


@pytest.fixture
def search(run, archive):
    def search(**options):
        servers = {"SERVER": archive.url("archive"), "JOBS_SERVER": archive.url("archive")}
        servers["LOGIN_SERVER"] = archive.url("login")
        return run("searchproducts", **{**servers, "OUTPUT": "TEMPORARY_OUTPUT", **options})

    return search


def fails(search, **options):
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException) as caught:
        search(**options)
    return str(caught.value)


def pairs(layer):
    rows = layer.getFeatures()
    return [f"{row['first'].toString('yyyyMMdd')}_{row['second'].toString('yyyyMMdd')}" for row in rows]


def test_layer_of_footprints(search, archive):
    from qgis.core import NULL

    results = search()
    layer = results["OUTPUT"]
    assert results["COUNT"] == layer.featureCount() == 4
    assert layer.crs().authid() == "EPSG:4326"
    row = next(row for row in layer.getFeatures() if row["size"] != NULL)
    assert row["name"] == "S1-GUNW-A-R-035-tops-20200113_20200101-020815-00124W_00037N-PP-cf9c-v3_0_1"
    assert (row["first"].toString("yyyy-MM-dd"), row["second"].toString("yyyy-MM-dd")) == ("2020-01-01", "2020-01-13")
    assert [row[name] for name in ("kind", "days", "track", "orbit", "frame", "version", "size")] == [
        "ARIA S1-GUNW",
        12,
        35,
        "ascending",
        5289,
        "3.0.1",
        44_040_192,
    ]
    assert row["url"] == f"https://grfn.asf.alaska.edu/door/download/{row['name']}.nc"
    box = row.geometry().boundingBox()
    assert (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()) == (-123.0, 37.0, -121.0, 39.0)
    asked = archive.asked("archive")[0]
    assert "dataset=ARIA+S1+GUNW" in asked.path and "output=geojson" in asked.path
    assert "intersectsWith" not in asked.path and "Authorization" not in asked.headers


def test_conditions(search, archive):
    assert sorted(pairs(search(TRACK=35)["OUTPUT"])) == ["20200101_20200113", "20200101_20200125", "20200113_20200125"]
    assert pairs(search(ORBIT="descending")["OUTPUT"]) == ["20200108_20200120"]
    assert pairs(search(START="2020-01-05", TRACK=35)["OUTPUT"]) == ["20200113_20200125"]
    assert pairs(search(END="2020-01-13")["OUTPUT"]) == ["20200101_20200113"]


def test_area_in_another_coordinate_system(search, archive):
    search(EXTENT="544000,556000,4152000,4164000 [EPSG:32610]")
    wkt = parse_qs(urlsplit(archive.seen[0].path).query)["intersectsWith"][0]
    corners = [tuple(map(float, pair.split())) for pair in wkt[len("POLYGON((") : -2].split(",")]
    x, y = zip(*corners)
    assert len(corners) == 5 and corners[0] == corners[-1]
    assert (min(x), max(x)) == pytest.approx((-122.502, -122.364), abs=0.005)
    assert (min(y), max(y)) == pytest.approx((37.513, 37.622), abs=0.005)


def test_table_as_csv_goes_to_the_download(search, run, archive, tmp_path):
    body = b"\x89HDF\r\n\x1a\n" + bytes(5000)
    archive.features = []
    for later in ("20200113", "20200125"):
        feature = aria_feature(later, "20200101", bytes=len(body))
        name = feature["properties"]["url"].rpartition("/")[2]
        feature["properties"]["url"] = archive.public(name)
        archive.files[name] = body
        archive.features.append(feature)
    table = tmp_path / "new" / "products.csv"
    results = search(CSV=table)
    with table.open(newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["second"] for row in rows] == ["2020-01-25", "2020-01-13"]
    assert rows[0]["footprint"].startswith("POLYGON")
    for source in ({"LIST": table}, {"INPUT": results["OUTPUT"]}):
        got = run("downloadproducts", FOLDER=tmp_path / "products", **source)
        assert got["DOWNLOADED"] + got["THERE"] == 2
    assert len(archive.asked("mirror")) == 2


def test_more_than_a_page(search, archive, monkeypatch):
    from insar_workbench.processing_provider import searches

    monkeypatch.setattr(searches, "PAGE", 3)
    archive.page = 3
    archive.features = [aria_feature(f"202001{day:02d}", "20191201") for day in range(1, 12)]
    assert len(set(pairs(search()["OUTPUT"]))) == 11
    assert len(archive.seen) > 3
    assert pairs(search(MOST=4)["OUTPUT"])[:4] == [f"20191201_202001{day:02d}" for day in (11, 10, 9, 8)]
    assert search(MOST=4)["COUNT"] == 4


def test_parts_of_products_are_left_out(search, archive):
    whole = aria_feature("20200113", "20200101", version="2_0_2")
    part = aria_feature("20200113", "20200101", version="2_0_2")
    part["properties"]["url"] = part["properties"]["url"].replace(".nc", "-AMPLITUDE.nc")
    png = aria_feature("20200113", "20200101", version="2_0_2")
    png["properties"]["url"] = None
    archive.features = [whole, part, png]
    assert search()["COUNT"] == 1


def test_nothing_found(search, archive):
    archive.features = []
    assert search()["COUNT"] == 0


@pytest.mark.parametrize(
    ("fault", "words"),
    [
        ("400", "Invalid wkt: NONSENSE"),
        ("404", "search again"),
        ("500", "out of order (status 500)"),
        ("html", "sent a web page"),
        ("garbage", "something else than a list of products"),
        ("slow", "did not answer in time"),
    ],
)
def test_each_failure_is_a_sentence(search, archive, fault, words, tmp_path):
    archive.faults = {"search": [fault]}
    text = fails(search, CSV=tmp_path / "products.csv")
    assert words in text and text.endswith(".") and "\n" not in text
    assert list(tmp_path.iterdir()) == []


def test_what_passes_is_tried_again(search, archive):
    archive.faults = {"search": ["503", "500", ""]}
    assert search()["COUNT"] == 4


def test_wrong_conditions(search, archive):
    assert "after the end date" in fails(search, START="2020-02-01", END="2020-01-01")
    assert "https://" in fails(search, SERVER="http://example.org")
    assert "is empty" in fails(search, EXTENT="5,5,1,1 [EPSG:4326]")
    assert archive.seen == []


# --- HyP3 ---------------------------------------------------------------------------------------------------


@pytest.fixture
def authcfg(qgis_app):
    from qgis.core import QgsApplication, QgsAuthMethodConfig

    manager = QgsApplication.authManager()
    assert manager.setMasterPassword("only for tests", True)
    config = QgsAuthMethodConfig()
    config.setName("earthdata")
    config.setMethod("Basic")
    config.setConfig("username", USER)
    config.setConfig("password", WORD)
    manager.storeAuthenticationConfig(config)
    return config.id()


def scene(day):
    return f"S1A_IW_SLC__1SDV_{day}T142000_{day}T142027_000000_000000_0000"


def job(first, second, **other):
    name = f"S1AA_{first}T142000_{second}T142000_VVP012_INT80_G_ueF_F8BF.zip"
    return {
        "job_type": "INSAR_GAMMA",
        "status_code": "SUCCEEDED",
        "expiration_time": "2999-01-01T00:00:00+00:00",
        "job_parameters": {"granules": [scene(first), scene(second)]},
        "files": [{"filename": name, "size": 123_456, "url": f"https://d3gm2hf49xd6jj.cloudfront.net/{name}"}],
        **other,
    }


@pytest.fixture
def hyp3(archive):
    archive.jobs = [
        job("20200101", "20200113"),
        job("20200113", "20200125"),
        job("20200101", "20200125", expiration_time="2020-03-01T00:00:00+00:00"),
        job("20200101", "20200125", job_type="RTC_GAMMA"),
        job("20200102", "20200114"),
    ]
    archive.features = []
    for day, track, west in (("20200101", 35, -123.0), ("20200113", 35, -123.0), ("20200102", 42, 10.0)):
        feature = aria_feature(day, day, track=track, west=west)
        feature["properties"]["sceneName"] = scene(day)
        archive.features.append(feature)
    return archive


def test_jobs_of_hyp3(search, hyp3, authcfg):
    layer = search(DATASET="hyp3", AUTHCFG=authcfg)["OUTPUT"]
    assert pairs(layer) == ["20200113_20200125", "20200102_20200114", "20200101_20200113"]
    row = next(layer.getFeatures())
    assert [row[name] for name in ("kind", "track", "orbit", "size")] == ["HyP3 INSAR_GAMMA", 35, "ascending", 123_456]
    assert row["url"].endswith(".zip") and not row.geometry().isNull()
    signed = [one for one in hyp3.seen if "Authorization" in one.headers]
    assert [one.role for one in signed] == ["login"] and signed[0].headers["Authorization"] == BASIC


def test_conditions_for_jobs(search, hyp3, authcfg):
    def found(**options):
        return pairs(search(DATASET="hyp3", AUTHCFG=authcfg, **options)["OUTPUT"])

    assert found(EXTENT="9,11,37,38 [EPSG:4326]") == ["20200102_20200114"]
    assert found(TRACK=42) == ["20200102_20200114"]
    assert found(START="2020-01-10") == ["20200113_20200125"]
    assert found(ORBIT="descending") == []


def test_hyp3_needs_a_login(search, hyp3, authcfg):
    assert "HyP3 asks for an Earthdata login" in fails(search, DATASET="hyp3")
    assert hyp3.seen == []
    hyp3.faults = {"login": ["401"]}
    assert "does not know this user name" in fails(search, DATASET="hyp3", AUTHCFG=authcfg)
    hyp3.faults = {"login": ["page"]}
    assert "accept the terms" in fails(search, DATASET="hyp3", AUTHCFG=authcfg)
