# SPDX-License-Identifier: GPL-2.0-or-later
"""Search for interferograms in the archive of the Alaska Satellite Facility: the query, its answer, and a table of it.

The archive's search service takes its conditions as keywords of an address and answers with GeoJSON (ASF Search API,
https://docs.asf.alaska.edu/api/keywords/). One answer holds at most `PAGE` products, the latest acquisitions first; the
next page asks for what is not later than the last of this one.
"""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any
from urllib.parse import urlencode

from ..dates import parse_date
from ..errors import ServerError
from ..extent import Extent
from .search_options import ANY_ORBIT, SearchQuery

SEARCH_PATH = "/services/search/param"
PAGE = 1500
COLUMNS = (
    "name",
    "kind",
    "first",
    "second",
    "days",
    "track",
    "orbit",
    "frame",
    "version",
    "size",
    "url",
)
"""Columns of the table of products; `size` is in bytes."""

# later_earlier; products that hold one layer only have a word more at the end
_ARIA_NAME = re.compile(
    r"S1-GUNW-(?P<orbit>[AD])-[RL]-(?P<track>\d{3})-tops-(?P<later>\d{8})_(?P<earlier>\d{8})-\d{6}-.+-v(?P<version>[\d_]+)"
)


@dataclass(frozen=True)
class Product:
    """One file of the archive.

    Attributes
    ----------
    first, second : date
        The earlier and the later date of the pair.
    track, frame : int or None
    orbit : str
        'ascending', 'descending' or ''.
    size : int or None
        Bytes.
    footprint : str
        Polygon or multipolygon as WKT in degrees, '' when it is not known.
    """

    name: str
    kind: str
    first: date
    second: date
    track: int | None
    orbit: str
    frame: int | None
    version: str
    size: int | None
    url: str
    footprint: str


@dataclass(frozen=True)
class Page:
    """One answer of the search service.

    Attributes
    ----------
    products : tuple of Product
    count : int
        Of all entries, also those that are no interferograms with all layers.
    last : str
        Time of the last acquisition of the earliest entry, as the service writes it.
    """

    products: tuple[Product, ...]
    count: int
    last: str


def aria_url(server: str, query: SearchQuery, until: str = "") -> str:
    """Address that asks for ARIA S1-GUNW products.

    Parameters
    ----------
    server : str
        Such as `SEARCH_SERVER`.
    until : str
        Time up to which acquisitions are asked for, as :class:`Page` gives it; '' = those of the query.
    """
    keywords = [("dataset", "ARIA S1 GUNW"), ("output", "geojson"), ("maxResults", str(PAGE))]
    if query.bounds is not None:
        keywords.append(("intersectsWith", bounds_wkt(query.bounds)))
    if query.track is not None:
        keywords.append(("relativeOrbit", str(query.track)))
    if query.orbit != ANY_ORBIT:
        keywords.append(("flightDirection", query.orbit.upper()))
    # A product counts by the times of its acquisitions, in UTC; a day more is asked for and `takes` decides.
    if query.start is not None:
        keywords.append(("start", f"{query.start - timedelta(days=1)}T00:00:00Z"))
    if until:
        keywords.append(("end", until))
    elif query.end is not None:
        keywords.append(("end", f"{query.end + timedelta(days=1)}T23:59:59Z"))
    return _address(server, keywords)


def scenes_url(server: str, names: Sequence[str]) -> str:
    """Address that asks for the scenes with these names."""
    return _address(server, [("granule_list", ",".join(names)), ("output", "geojson")])


def _address(server: str, keywords: Sequence[tuple[str, str]]) -> str:
    return f"{server.rstrip('/')}{SEARCH_PATH}?{urlencode(keywords)}"


def bounds_wkt(bounds: Extent) -> str:
    """Write a rectangle as a WKT polygon, anti-clockwise."""
    west, south, east, north = bounds
    corners = ((west, south), (east, south), (east, north), (west, north), (west, south))
    return "POLYGON((" + ",".join(f"{x:.6f} {y:.6f}" for x, y in corners) + "))"


def read_page(content: bytes, query: SearchQuery) -> Page:
    """Read an answer of the search service for ARIA S1-GUNW products.

    Raises
    ------
    ServerError
        When it is not what the service promises.
    """
    found, last = [], ""
    entries = read_features(content)
    for entry in entries:
        last = _text(entry, "stopTime") or last
        product = _aria_product(entry)
        if product is not None and query.takes(product.first, product.second):
            found.append(product)
    return Page(tuple(found), len(entries), last)


def read_features(content: bytes) -> list[dict[str, Any]]:
    """Entries of a GeoJSON answer: their properties, and their geometry as WKT under 'footprint'.

    Raises
    ------
    ServerError
        When it is no GeoJSON.
    """
    try:
        data = json.loads(content)
        features = [(feature["properties"], feature.get("geometry")) for feature in data["features"]]
        return [{**properties, "footprint": geometry_wkt(geometry)} for properties, geometry in features]
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise ServerError(
            "The search service answered with something else than a list of products; "
            "try again later, or check the address of the service."
        ) from error


def read_complaint(content: bytes) -> str:
    """What the search service says about a query that it refuses, in one line; '' when it says nothing."""
    try:
        report = json.loads(content)["error"]["report"]
    except (ValueError, KeyError, TypeError):
        return ""
    return " ".join(str(report).split())[:300].rstrip(".")


def geometry_wkt(geometry: Any) -> str:
    """Write a GeoJSON polygon or multipolygon as WKT; '' for anything else."""
    from osgeo import ogr

    if not isinstance(geometry, dict) or geometry.get("type") not in ("Polygon", "MultiPolygon"):
        return ""
    try:
        shape = ogr.CreateGeometryFromJson(json.dumps(geometry))
    except RuntimeError:
        return ""
    return "" if shape is None or shape.IsEmpty() else str(shape.ExportToWkt())


def touches(footprint: str, bounds: Extent) -> bool:
    """Whether a footprint (WKT) touches a rectangle; one that is not known touches nothing."""
    from osgeo import ogr

    if not footprint:
        return False
    shape = ogr.CreateGeometryFromWkt(footprint)
    west, south, east, north = bounds
    turns = (0.0, -360.0, 360.0)  # degrees east of two parties may differ by a turn
    boxes = (ogr.CreateGeometryFromWkt(bounds_wkt((west + turn, south, east + turn, north))) for turn in turns)
    return any(shape.Intersects(box) for box in boxes)


def _aria_product(entry: dict[str, Any]) -> Product | None:
    url = _text(entry, "url")
    name = url.rpartition("/")[2].partition("?")[0]
    match = _ARIA_NAME.fullmatch(name[:-3]) if name.endswith(".nc") else None
    if match is None:
        return None
    return Product(
        name=name[:-3],
        kind="ARIA S1-GUNW",
        first=parse_date(match["earlier"]),
        second=parse_date(match["later"]),
        track=int(match["track"]),
        orbit="ascending" if match["orbit"] == "A" else "descending",
        frame=whole_number(entry.get("frameNumber")),
        version=match["version"].replace("_", "."),
        size=whole_number(entry.get("bytes")),
        url=url,
        footprint=str(entry["footprint"]),
    )


def whole_number(value: Any) -> int | None:
    """A positive whole number as a service writes it (number or text), None when it is none."""
    try:
        number = round(float(value))
    except (TypeError, ValueError, OverflowError):
        return None
    return number if number > 0 else None


def _text(entry: dict[str, Any], key: str) -> str:
    value = entry.get(key)
    return value if isinstance(value, str) else ""


def table_row(product: Product) -> tuple[Any, ...]:
    """Values of `COLUMNS` for one product."""
    days = (product.second - product.first).days
    values = {**vars(product), "days": days}
    return tuple(values[name] for name in COLUMNS)


def write_csv(products: Iterable[Product]) -> str:
    """The table of products as CSV, with the footprint as WKT in the last column."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow((*COLUMNS, "footprint"))
    for product in products:
        row = (*table_row(product), product.footprint)
        writer.writerow(["" if value is None else value for value in row])
    return text.getvalue()
