# SPDX-License-Identifier: GPL-2.0-or-later
"""Interferograms that a person had made by HyP3, ASF's processing on demand.

HyP3 lists the jobs of whoever is logged in, with the files that they made and the scenes that went in, but not where
these lie: footprint, track and orbit come from the archive's search service, by the names of the scenes.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timezone
from typing import Any
from urllib.parse import urlencode

from ..dates import find_dates, parse_date
from ..errors import ParameterError, ServerError
from .products_search import Product, touches, whole_number
from .search_options import ANY_ORBIT, SearchQuery

SCENES_A_QUERY = 50

_KINDS = ("INSAR_", "ARIA_")
_ACQUISITION = re.compile(r"_((?:19|20)\d{6})T\d{6}")


@dataclass(frozen=True)
class Job:
    """A finished job.

    Attributes
    ----------
    scenes : tuple of str
        Names of the scenes that went in, the reference first.
    files : tuple of (name, url, size)
        What it made; the size in bytes, None when it is not known.
    """

    kind: str
    scenes: tuple[str, ...]
    files: tuple[tuple[str, str, int | None], ...]


def login_url(login_server: str) -> str:
    """Address of Earthdata Login that opens a session with ASF; its cookie lets HyP3 answer."""
    keywords = {
        "response_type": "code",
        "client_id": "BO_n7nTIlMljdvU6kRRB3g",  # ASF's, public
        "redirect_uri": "https://cumulus.asf.alaska.edu/login",
        "app_type": "401",
    }
    return f"{login_server.rstrip('/')}/oauth/authorize?{urlencode(keywords)}"


def jobs_url(server: str) -> str:
    """Address of the list of finished jobs."""
    return f"{server.rstrip('/')}/jobs?{urlencode({'status_code': 'SUCCEEDED'})}"


def read_jobs(content: bytes, now: datetime | None = None) -> tuple[list[Job], int, str]:
    """Read one page of the list of jobs.

    Returns
    -------
    jobs : list of Job
        Interferograms that can still be had.
    expired : int
        Interferograms whose files have been removed.
    following : str
        Address of the next page, '' after the last.

    Raises
    ------
    ServerError
        When it is not what HyP3 promises.
    """
    now = now or datetime.now(timezone.utc)
    jobs, expired = [], 0
    try:
        data = json.loads(content)
        for entry in data["jobs"]:
            if not str(entry["job_type"]).startswith(_KINDS) or entry["status_code"] != "SUCCEEDED":
                continue
            if _is_expired(entry.get("expiration_time"), now):
                expired += 1
            else:
                jobs.append(Job(entry["job_type"], _scenes(entry.get("job_parameters") or {}), _files(entry)))
        return jobs, expired, str(data.get("next") or "")
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise ServerError(
            "HyP3 answered with something else than a list of jobs; try again later, or check its address."
        ) from error


def _files(entry: Mapping[str, Any]) -> tuple[tuple[str, str, int | None], ...]:
    files = entry.get("files") or ()
    return tuple((str(file["filename"]), str(file["url"]), whole_number(file.get("size"))) for file in files)


def _scenes(parameters: Mapping[str, Any]) -> tuple[str, ...]:
    names: list[str] = []
    for key in ("granules", "reference", "secondary"):
        value = parameters.get(key) or ()
        names += [value] if isinstance(value, str) else [str(name) for name in value]
    return tuple(names)


def _is_expired(text: str | None, now: datetime) -> bool:
    if not text:
        return False
    moment = datetime.fromisoformat(text.replace("Z", "+00:00"))
    return (moment if moment.tzinfo else moment.replace(tzinfo=timezone.utc)) <= now


def scene_groups(jobs: Iterable[Job]) -> list[list[str]]:
    """Names of the reference scene of each job, in groups for one query each."""
    names = sorted({job.scenes[0] for job in jobs if job.scenes})
    return [names[i : i + SCENES_A_QUERY] for i in range(0, len(names), SCENES_A_QUERY)]


def job_products(
    jobs: Iterable[Job], scenes: Mapping[str, Mapping[str, Any]], query: SearchQuery
) -> tuple[list[Product], int]:
    """Products of jobs that a query asks for, the latest first.

    Parameters
    ----------
    scenes : mapping
        Entry of the search service (see `products_search.read_features`) by the name of the scene.

    Returns
    -------
    products : list of Product
    undated : int
        Files left out because nothing says their dates.
    """
    found, undated = [], 0
    for job in jobs:
        scene = scenes.get(job.scenes[0], {}) if job.scenes else {}
        for name, url, size in job.files:
            dates = _dates(job, name)
            if len(dates) < 2:
                undated += 1
                continue
            product = Product(
                name=name.rpartition(".")[0] or name,
                kind=f"HyP3 {job.kind}",
                first=min(dates),
                second=max(dates),
                track=whole_number(scene.get("pathNumber")),
                orbit=str(scene.get("flightDirection") or "").lower(),
                frame=whole_number(scene.get("frameNumber")),
                version="",
                size=size,
                url=url,
                footprint=str(scene.get("footprint") or ""),
            )
            if _is_asked_for(product, query):
                found.append(product)
    return sorted(found, key=lambda product: (product.second, product.first, product.name), reverse=True), undated


def _dates(job: Job, name: str) -> tuple[date, ...]:
    dates = [parse_date(match) for scene in job.scenes for match in _ACQUISITION.findall(scene)[:1]]
    if len(dates) >= 2:
        return tuple(dates)
    try:
        return find_dates(name)
    except ParameterError:
        return ()


def _is_asked_for(product: Product, query: SearchQuery) -> bool:
    return (
        query.takes(product.first, product.second)
        and query.track in (None, product.track)
        and query.orbit in (ANY_ORBIT, product.orbit)
        and (query.bounds is None or touches(product.footprint, query.bounds))
    )
