# SPDX-License-Identifier: GPL-2.0-or-later
"""Searches in the archive: page by page, job by job."""

from __future__ import annotations

from typing import Any

from ..core.archive.http_answers import is_at, problem
from ..core.archive.hyp3_jobs import Job, job_products, jobs_url, login_url, read_jobs, scene_groups
from ..core.archive.products_search import (
    PAGE,
    Product,
    aria_url,
    read_complaint,
    read_features,
    read_page,
    scenes_url,
)
from ..core.archive.search_options import SearchQuery
from ..core.errors import ServerError
from ..core.progress import Progress
from .network import Client, fetch

LIST_OF_PRODUCTS = "the list of products"


def find_aria(client: Client, server: str, query: SearchQuery, progress: Progress) -> list[Product]:
    """ARIA's products, the latest acquisitions first.

    Raises
    ------
    ServerError, LoginError
        When the answer is none.
    """
    found: dict[str, Product] = {}
    until = ""
    while True:
        page = read_page(_get(client, aria_url(server, query, until), LIST_OF_PRODUCTS, progress), query)
        new = {product.url: product for product in page.products if product.url not in found}
        found.update(new)
        progress(min(1.0, len(found) / query.most), "Searching")
        if len(found) > query.most:
            progress.warning(
                f"There are more products than {query.most}; only the latest are listed. Narrow the search down, or "
                "raise the greatest number."
            )
            return list(found.values())[: query.most]
        if page.count < PAGE:
            return list(found.values())
        if page.last in ("", until):
            progress.warning("The search service did not list all products; narrow the search down.")
            return list(found.values())
        until = page.last


def find_jobs(client: Client, hyp3: str, server: str, query: SearchQuery, progress: Progress) -> list[Product]:
    """Products of the person's own HyP3 jobs.

    Raises
    ------
    ServerError, LoginError
        When the answer is none.
    """
    answer, _ = fetch(client, login_url(client.login.server), "the list of HyP3 jobs", progress)
    if is_at(answer.url, client.login.server) and (error := problem(answer, "the list of HyP3 jobs", answer.url)):
        raise error
    jobs: list[Job] = []
    expired, following = 0, jobs_url(hyp3)
    while following:
        progress(0.2, "Listing HyP3 jobs")
        page, gone, following = read_jobs(_get(client, following, "the list of HyP3 jobs", progress))
        jobs, expired = jobs + page, expired + gone
    scenes: dict[str, dict[str, Any]] = {}
    groups = scene_groups(jobs)
    for number, names in enumerate(groups):
        progress(0.3 + 0.7 * number / len(groups), "Looking up footprints")
        content = _get(client, scenes_url(server, names), "the list of scenes", progress)
        scenes.update({str(entry.get("sceneName")): entry for entry in read_features(content)})
    products, undated = job_products(jobs, scenes, query)
    if expired:
        progress.info(f"{expired} jobs have expired and their products are gone.")
    if undated:
        progress.warning(f"{undated} products were left out because nothing says their dates.")
    return products[: query.most]


def _get(client: Client, url: str, name: str, progress: Progress) -> bytes:
    answer, content = fetch(client, url, name, progress)
    if answer.status == 400 and (complaint := read_complaint(content)):
        raise ServerError(f"{answer.host} does not understand the search ({complaint}); change its conditions.")
    error = problem(answer, name, client.login.server)
    if error is not None:
        raise error
    return content
