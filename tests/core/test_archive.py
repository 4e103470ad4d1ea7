# SPDX-License-Identifier: GPL-2.0-or-later
"""Queries, answers, names of files and the rule of the login, without any network."""

from __future__ import annotations

import csv
import io
import json
import shutil
from datetime import date, datetime, timezone
from urllib.parse import parse_qs, urlsplit

import pytest
from archive_server import aria_feature
from small_disk import room

from insar_workbench.core.archive.download import (
    Item,
    PartFile,
    check_room,
    file_name,
    make_items,
    overall_fraction,
    read_list,
)
from insar_workbench.core.archive.http_answers import (
    LOGIN_SERVER,
    Answer,
    Failure,
    check_login_server,
    check_server,
    is_at,
    is_temporary,
    needs_login,
    next_address,
    pause,
    problem,
)
from insar_workbench.core.archive.hyp3_jobs import job_products, jobs_url, login_url, read_jobs, scene_groups
from insar_workbench.core.archive.products_search import (
    COLUMNS,
    aria_url,
    bounds_wkt,
    geometry_wkt,
    read_complaint,
    read_page,
    scenes_url,
    touches,
    write_csv,
)
from insar_workbench.core.archive.search_options import SearchQuery
from insar_workbench.core.errors import FormatError, LoginError, ParameterError, ServerError
from insar_workbench.core.extent import lonlat_extent

# --- search -------------------------------------------------------------------------------------------------


def test_query_becomes_an_address():
    query = SearchQuery((-123.0, 37.0, -122.0, 38.0), 35, "ascending", date(2020, 1, 1), date(2020, 3, 1))
    url = urlsplit(aria_url("https://example.org/", query))
    assert (url.netloc, url.path) == ("example.org", "/services/search/param")
    assert parse_qs(url.query) == {
        "dataset": ["ARIA S1 GUNW"],
        "output": ["geojson"],
        "maxResults": ["1500"],
        "intersectsWith": [
            "POLYGON((-123.000000 37.000000,-122.000000 37.000000,-122.000000 38.000000,-123.000000 38.000000,"
            "-123.000000 37.000000))"
        ],
        "relativeOrbit": ["35"],
        "flightDirection": ["ASCENDING"],
        "start": ["2019-12-31T00:00:00Z"],
        "end": ["2020-03-02T23:59:59Z"],
    }


@pytest.mark.parametrize(
    "values",
    [{"track": 0}, {"track": 176}, {"orbit": "up"}, {"most": 0}, {"start": date(2020, 2, 1), "end": date(2020, 1, 1)}],
)
def test_queries_that_make_no_sense(values):
    with pytest.raises(ParameterError):
        SearchQuery(**values).check()


def test_both_dates_count():
    content = json.dumps({"features": [aria_feature("20200125", "20200101"), aria_feature("20200125", "20200113")]})
    page = read_page(content.encode(), SearchQuery(start=date(2020, 1, 13), end=date(2020, 1, 25)))
    assert [(product.first.day, product.second.day) for product in page.products] == [(13, 25)]
    assert (page.count, page.last) == (2, "2020-01-25T02:08:41Z")


@pytest.mark.parametrize(
    "content", [b"", b"<html>", b"[]", b'{"features": 3}', b'{"features": [{}]}', b'{"features": [null]}', b"\xff\xfe"]
)
def test_answers_that_are_none(content):
    with pytest.raises(ServerError):
        read_page(content, SearchQuery())


def test_size_and_footprint_may_be_missing():
    feature = aria_feature("20200125", "20200101", bytes={"odd": 1}, frameNumber=None)
    feature["geometry"] = None
    product = read_page(json.dumps({"features": [feature]}).encode(), SearchQuery()).products[0]
    assert (product.size, product.frame, product.footprint) == (None, None, "")


def test_areas_across_the_date_line():
    footprint = bounds_wkt((178.0, -20.0, 181.0, -18.0))
    assert touches(footprint, (-179.5, -19.5, -179.2, -19.0))
    assert touches(bounds_wkt((-180.0, -20.0, -178.0, -18.0)), (179.0, -19.5, 180.5, -19.0))
    assert not touches(footprint, (0.0, -19.5, 1.0, -19.0))
    fiji = (640_000.0, 7_900_000.0, 900_000.0, 8_000_000.0)  # EPSG:32760 ends at 180 degrees
    west, south, east, north = lonlat_extent(fiji, _wkt(32760))
    assert 178 < west < 179 and 180 < east < 181 and -19 < south < north < -17


def _wkt(code):
    from osgeo import osr

    reference = osr.SpatialReference()
    reference.ImportFromEPSG(code)
    return reference.ExportToWkt()


# --- HyP3 ---------------------------------------------------------------------------------------------------


def _jobs(*jobs):
    return json.dumps({"jobs": jobs}).encode()


def _job(**other):
    return {
        "job_type": "INSAR_ISCE_MULTI_BURST",
        "status_code": "SUCCEEDED",
        "job_parameters": {
            "reference": ["S1_136231_IW2_20200604T022312_VV_7C85-BURST", "S1_136232_IW2_20200604T022315_VV_7C85-BURST"],
            "secondary": ["S1_136231_IW2_20200616T022313_VV_5D11-BURST"],
        },
        "files": [{"filename": "x.zip", "url": "https://example.org/x.zip", "size": 5}],
        **other,
    }


def test_jobs_of_bursts():
    jobs, expired, following = read_jobs(_jobs(_job(), _job(status_code="FAILED"), _job(job_type="RTC_GAMMA")))
    assert (len(jobs), expired, following) == (1, 0, "")
    assert scene_groups(jobs) == [["S1_136231_IW2_20200604T022312_VV_7C85-BURST"]]
    products, undated = job_products(jobs, {}, SearchQuery())
    assert (products[0].first, products[0].second, products[0].size) == (date(2020, 6, 4), date(2020, 6, 16), 5)
    assert undated == 0 and job_products(jobs, {}, SearchQuery(bounds=(0, 0, 1, 1)))[0] == []


def test_jobs_that_have_expired_or_say_no_dates():
    now = datetime(2020, 7, 1, tzinfo=timezone.utc)
    late = _job(expiration_time="2020-06-30T23:59:59Z")
    odd = _job(job_parameters={}, expiration_time="2020-07-01T00:00:01+00:00")
    jobs, expired, _ = read_jobs(_jobs(late, odd), now)
    assert (len(jobs), expired) == (1, 1)
    assert job_products(jobs, {}, SearchQuery()) == ([], 1)
    with pytest.raises(ServerError):
        read_jobs(b'{"detail": "no"}')


# --- where the login goes -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("url", "same"),
    [
        ("https://urs.earthdata.nasa.gov/oauth/authorize?x=1", True),
        ("https://urs.earthdata.nasa.gov:443/", True),
        ("https://URS.earthdata.nasa.gov/", True),
        ("http://urs.earthdata.nasa.gov/", False),
        ("https://urs.earthdata.nasa.gov:8443/", False),
        ("https://urs.earthdata.nasa.gov.evil.org/", False),
        ("https://urs.earthdata.nasa.gov@evil.org/", False),
        ("https://evil.org/https://urs.earthdata.nasa.gov/", False),
        ("https://evil.org\\@urs.earthdata.nasa.gov/", False),
    ],
)
def test_the_host_that_may_see_the_login(url, same):
    assert is_at(url, LOGIN_SERVER) is same


def test_servers_are_checked():
    check_login_server("http://127.0.0.1:8000")
    check_login_server("https://uat.urs.earthdata.nasa.gov")
    check_server("https://example.org", "Address")
    for url in (
        "ftp://127.0.0.1",
        "http://127.0.0.1.evil.org",
        "https://evil.org",
        "https://urs.earthdata.nasa.gov:99",
    ):
        with pytest.raises(ParameterError):
            check_login_server(url)
    with pytest.raises(ParameterError):
        check_server("http://example.org", "Address")


def test_redirects():
    assert next_address("https://a.org/x/y", "../z") == "https://a.org/z"
    assert next_address("http://a.org/x", "https://b.org/") == "https://b.org/"
    for location in ("", "file:///etc/passwd", "javascript:1", "https://me:word@b.org/", "http://b.org/"):
        with pytest.raises(ServerError):
            next_address("https://a.org/x", location)


# --- what answers mean --------------------------------------------------------------------------------------


def test_place_and_size_of_an_answer():
    whole = Answer("https://a.org/x", 200, length=10)
    part = Answer("https://a.org/x", 206, length=4, content_range="bytes 6-9/10")
    assert (whole.offset, whole.total, part.offset, part.total) == (0, 10, 6, 10)
    assert Answer("https://a.org/x", 416, length=3, content_range="bytes */10").total == 10
    assert Answer("https://a.org/x", 206, length=4, content_range="bytes 6-9/*").total is None
    assert Answer("https://a.org/x", 206, length=4, content_range="nonsense").total is None


@pytest.mark.parametrize("failure", [failure for failure in Failure if failure is not Failure.NONE])
def test_every_failure_has_a_sentence(failure):
    text = str(problem(Answer("https://a.org/x?Signature=hidden", failure=failure), "x.nc"))
    assert "x.nc" in text and text.endswith(".") and "hidden" not in text and "{" not in text


@pytest.mark.parametrize("status", [204, 400, 401, 403, 404, 408, 410, 418, 429, 500, 503])
def test_every_status_has_a_sentence(status):
    for url in ("https://a.org/x?Signature=hidden", f"{LOGIN_SERVER}/oauth?code=hidden"):
        error = problem(Answer(url, status), "x.nc")
        assert str(error).endswith(".") and "hidden" not in str(error)
        assert isinstance(error, LoginError) or url.startswith("https://a.org") or status in (408, 429, 500, 503)
    assert is_temporary(Answer("https://a.org/x", status)) is (status in (408, 429, 500, 503))


def test_pauses_grow_and_obey():
    assert [pause(attempt, 1.0) for attempt in (1, 2, 3, 4)] == [1.0, 2.0, 4.0, 8.0]
    assert pause(1, 1.0, "7") == 7.0
    assert pause(1, 1.0, "86400") == pause(20, 1.0) == 60.0
    assert pause(1, 1.0, "Wed, 21 Oct 2015 07:28:00 GMT") == 1.0


# --- files --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("https://a.org/door/S1-GUNW-A.nc", "S1-GUNW-A.nc"),
        ("https://a.org/x.nc?Signature=y#z", "x.nc"),
        ("https://a.org/a%20b.zip", "a b.zip"),
        ("https://a.org/..%2F..%2Fetc%2Fpasswd", "passwd"),
        ("https://a.org/a%5Cb%3A.nc", "a_b_.nc"),
    ],
)
def test_names_are_harmless(url, name):
    assert file_name(url) == name


@pytest.mark.parametrize(
    "url",
    [
        "https://a.org",
        "https://a.org/",
        "https://a.org/..",
        "file:///x.nc",
        "x.nc",
        "https://[x/y",
        "",
        "https://me@a.org/x.nc",
    ],
)
def test_addresses_of_no_file(url):
    with pytest.raises(ParameterError):
        file_name(url)


def test_items():
    url = "https://a.org/x.nc"
    assert make_items([(url, 5), (url, None)]) == (Item(url, "x.nc", 5),)
    with pytest.raises(ParameterError, match="Two different"):
        make_items([(url, None), ("https://b.org/x.nc", None)])
    with pytest.raises(ParameterError, match="nothing"):
        make_items([])


def test_lists(tmp_path):
    path = tmp_path / "list"
    path.write_text("\ufeff# products\n\nhttps://a.org/x.nc\n  https://a.org/y.nc  \nnot one\n", encoding="utf-8")
    assert read_list(path) == [("https://a.org/x.nc", None), ("https://a.org/y.nc", None)]
    path.write_text('name,size,url\n"a, b",12,https://a.org/x.nc\nc,,https://a.org/y.nc\nd,1e3,\n')
    assert read_list(path) == [("https://a.org/x.nc", 12), ("https://a.org/y.nc", None)]
    path.write_text("\nURL;Size\nhttps://a.org/x.nc;7.0\nhttps://a.org/z.nc\n")
    assert read_list(path) == [("https://a.org/x.nc", 7), ("https://a.org/z.nc", None)]
    for bad in (b"", b"nothing\n", b"\xff\xfe\x00"):
        path.write_bytes(bad)
        with pytest.raises(FormatError):
            read_list(path)
    with pytest.raises(FormatError):
        read_list(tmp_path / "missing")


def test_share_of_the_bytes():
    assert overall_fraction([(50, 100), (0, 300)]) == pytest.approx(0.125)
    assert overall_fraction([(100, 100), (0, None)]) == pytest.approx(0.5)
    assert overall_fraction([(0, None), (0, None)]) == 0.0
    assert overall_fraction([]) == 1.0


def test_room(tmp_path):
    check_room([Item("https://a.org/x.nc", "x.nc", 1000)], tmp_path)
    with pytest.raises(FormatError, match="make room"):
        check_room([Item("https://a.org/x.nc", "x.nc", 10**18)], tmp_path)


@pytest.mark.parametrize("step", [1, 7, 1000])
@pytest.mark.parametrize("there", [0, 1, 6, 10, 25])
@pytest.mark.parametrize("changed", [None, 0, 5, 9])
def test_part_file_ends_as_what_was_sent(tmp_path, there, changed, step):
    """Whatever is on the disk and however the bytes come, the file is what the server sent."""
    sent = bytes(range(1, 21))
    old = bytearray((sent + bytes(10))[:there])
    if changed is not None and changed < there:
        old[changed] = 255
    if there:
        (tmp_path / "x.bin.part").write_bytes(old)
    part = PartFile(tmp_path, "x.bin")
    part.begin(0)
    assert all(part.write(sent[i : i + step]) for i in range(0, len(sent), step))
    part.complete()
    assert [path.name for path in tmp_path.iterdir()] == ["x.bin"]
    assert (tmp_path / "x.bin").read_bytes() == sent


def test_part_file_refuses_what_does_not_continue_it(tmp_path):
    (tmp_path / "x.bin.part").write_bytes(b"0123456789")
    part = PartFile(tmp_path, "x.bin")
    part.begin(6)
    assert part.write(b"67")
    assert not part.write(b"8X")
    part.close()
    assert list(tmp_path.iterdir()) == []


def test_part_file_of_another_kind_is_removed(tmp_path):
    part = PartFile(tmp_path, "x.zip")
    part.begin(0)
    assert part.write(b"<html>log in first</html>")
    with pytest.raises(ServerError, match=r"What was sent for x\.zip is no \.zip file; open its address"):
        part.complete()
    assert not list(tmp_path.iterdir())


def test_part_file_on_a_full_disk_or_in_no_folder(tmp_path):
    part = PartFile(tmp_path, "x.bin")
    with pytest.raises(ValueError, match="comes first"):
        part.write(b"1")
    with room(10), pytest.raises(FormatError, match=r"x\.bin\.part cannot be written: .*; make room"):
        part.begin(0)
        part.write(bytes(100_000))
        part.close()
    (tmp_path / "x.bin").mkdir()
    part.begin(0)
    part.write(b"1234")
    with pytest.raises(FormatError, match=r"x\.bin\.part cannot be written"):
        part.complete()
    part.discard()
    assert [path.name for path in tmp_path.iterdir()] == ["x.bin"] and part.wanted_offset == 0
    with pytest.raises(FormatError, match=r"x\.bin\.part cannot be written"):
        PartFile(tmp_path / "none", "x.bin").begin(0)


def test_what_is_complete_needs_no_room(tmp_path):
    (tmp_path / "x.nc").write_bytes(b"12345")
    check_room([Item("https://a.org/x.nc", "x.nc", 5), Item("https://a.org/y.nc", "y.nc", None)], tmp_path)
    enough = shutil.disk_usage(tmp_path).total
    (tmp_path / "z.nc").touch()
    with pytest.raises(FormatError, match="make room"):
        check_room([Item("https://a.org/z.nc", "z.nc", enough)], tmp_path)


# --- what is said and shown ---------------------------------------------------------------------------------


def test_a_query_without_conditions_asks_for_everything():
    SearchQuery().check()
    query = parse_qs(urlsplit(aria_url("https://example.org", SearchQuery())).query)
    assert set(query) == {"dataset", "output", "maxResults"}
    query = parse_qs(
        urlsplit(aria_url("https://example.org", SearchQuery(end=date(2020, 3, 1)), "2020-02-01T00:00")).query
    )
    assert query["end"] == ["2020-02-01T00:00"]
    scenes = parse_qs(urlsplit(scenes_url("https://example.org/", ["a", "b"])).query)
    assert scenes == {"granule_list": ["a,b"], "output": ["geojson"]}


def test_other_files_of_the_archive_are_left_out():
    feature = aria_feature("20200125", "20200101")
    other = {**feature, "properties": {**feature["properties"], "url": "https://a.org/S1A_SLC.zip"}}
    page = read_page(json.dumps({"features": [other, feature]}).encode(), SearchQuery())
    assert len(page.products) == 1 and page.count == 2


def test_complaints_of_the_service():
    assert read_complaint(b'{"error": {"report": "Bad  polygon:\\n it\'s open."}}') == "Bad polygon: it's open"
    for content in (b"", b"<html>", b"[]", b'{"error": 3}', b"\xff"):
        assert read_complaint(content) == ""


def test_footprints_that_are_none():
    assert geometry_wkt({"type": "Point", "coordinates": [1, 2]}) == geometry_wkt(None) == ""
    assert geometry_wkt({"type": "Polygon", "coordinates": []}) == ""
    assert not touches("", (0.0, 0.0, 1.0, 1.0))


def test_table_of_products():
    feature = aria_feature("20200125", "20200101", frameNumber=None)
    (product,) = read_page(json.dumps({"features": [feature]}).encode(), SearchQuery()).products
    rows = list(csv.DictReader(io.StringIO(write_csv([product]))))
    assert rows[0]["days"] == "24" and rows[0]["first"] == "2020-01-01" and rows[0]["frame"] == ""
    assert rows[0]["footprint"] == product.footprint and rows[0]["url"] == product.url
    assert tuple(rows[0]) == (*COLUMNS, "footprint")


def test_answers_that_are_pages_or_want_a_login():
    assert problem(Answer("https://a.org/x.nc", 200, content_type="application/x-netcdf"), "x.nc") is None
    page = Answer("https://a.org/x.nc", 200, content_type="text/html")
    assert str(problem(page, "x.nc")).startswith("a.org sent a web page instead of x.nc")
    assert is_temporary(Answer("https://a.org/x", failure=Failure.TIMEOUT))
    assert isinstance(needs_login("a.org"), LoginError) and "free account" in str(needs_login("a.org"))


def test_addresses_of_hyp3():
    assert jobs_url("https://hyp3.org/") == "https://hyp3.org/jobs?status_code=SUCCEEDED"
    url = urlsplit(login_url("https://login.org/"))
    assert (url.netloc, url.path) == ("login.org", "/oauth/authorize")
    assert parse_qs(url.query)["response_type"] == ["code"]
