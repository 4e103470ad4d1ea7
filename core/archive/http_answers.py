# SPDX-License-Identifier: GPL-2.0-or-later
"""What the answers of a web server mean: where to go next, whether to try again, and what to say to the person.

NASA's archives send whoever is not logged in to Earthdata Login and back. Redirects are therefore followed one by one,
and the rule of this module decides which single host may see the login.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from urllib.parse import urljoin, urlsplit

from ..errors import LoginError, ParameterError, ServerError

LOGIN_SERVER = "https://urs.earthdata.nasa.gov"
LOGIN_SERVERS = ("urs.earthdata.nasa.gov", "uat.urs.earthdata.nasa.gov", "sit.urs.earthdata.nasa.gov")
LOOPBACK = ("127.0.0.1", "localhost", "::1")
REDIRECTS = (301, 302, 303, 307, 308)
MOST_REDIRECTS = 12
MOST_LOGINS = 3
"""So often the login is sent for one file before it counts as refused."""
LONGEST_PAUSE = 60.0

_ODD = re.compile(r"[\\\x00-\x20\x7f]")
_CONTENT_RANGE = re.compile(r"bytes\s+(?:(\d+)-(\d+)|\*)/(\d+|\*)")


class Failure(Enum):
    """How a connection failed."""

    NONE = "none"
    TIMEOUT = "timeout"
    BROKEN = "broken"
    NOT_FOUND = "not found"
    REFUSED = "refused"
    CERTIFICATE = "certificate"
    PROXY = "proxy"
    OTHER = "other"


@dataclass(frozen=True)
class Answer:
    """Head of an answer, or the failure that came instead.

    Attributes
    ----------
    url : str
        What was asked for; it may hold secrets of the session after '?', so only its host is shown.
    status : int or None
        HTTP status, None when no answer came.
    length : int or None
        Bytes of this answer, where the server says so.
    content_range : str
        Header of a partial answer.
    """

    url: str
    status: int | None = None
    failure: Failure = Failure.NONE
    content_type: str = ""
    length: int | None = None
    content_range: str = ""
    retry_after: str = ""

    @property
    def host(self) -> str:
        """Name of the server."""
        return urlsplit(self.url).hostname or "the server"

    @property
    def offset(self) -> int:
        """Place of its first byte in the file."""
        match = _CONTENT_RANGE.fullmatch(self.content_range) if self.status == 206 else None
        return int(match[1]) if match and match[1] else 0

    @property
    def total(self) -> int | None:
        """Bytes of the whole file, None when the server does not say."""
        if self.status == 200:
            return self.length
        match = _CONTENT_RANGE.fullmatch(self.content_range)
        return int(match[3]) if match and match[3] != "*" else None

    @property
    def is_page(self) -> bool:
        """Whether it is a page for a browser."""
        return self.content_type.partition(";")[0].strip().lower() in ("text/html", "application/xhtml+xml")


def check_server(url: str, label: str) -> None:
    """Check the address of a service.

    Raises
    ------
    ParameterError
        When it is not one of https; http is for the own computer only.
    """
    parts = urlsplit(url)
    if not parts.hostname or not (parts.scheme == "https" or (parts.scheme == "http" and parts.hostname in LOOPBACK)):
        raise ParameterError(f"{label} is '{url}'; give an address that starts with https://.")


def check_login_server(url: str) -> None:
    """Check that a login would go to Earthdata Login (or, for tests, to the own computer) and nowhere else.

    Raises
    ------
    ParameterError
        When it would go elsewhere or unencrypted.
    """
    parts = urlsplit(url)
    if not (
        (parts.scheme == "https" and parts.hostname in LOGIN_SERVERS and parts.port in (None, 443))
        or (parts.scheme == "http" and parts.hostname in LOOPBACK)
    ):
        raise ParameterError(f"The login server is '{url}'; a login is sent to {LOGIN_SERVER} only.")


def is_at(url: str, server: str) -> bool:
    """Whether an address is one of a server: same scheme, host and port; never one that programs read differently."""
    if _is_odd(url):
        return False
    one, other = urlsplit(url), urlsplit(server)
    ports = {"https": 443, "http": 80}
    return (one.scheme, one.hostname, one.port or ports.get(one.scheme)) == (
        other.scheme,
        other.hostname,
        other.port or ports.get(other.scheme),
    )


def _is_odd(url: str) -> bool:
    """Whether an address has a user name or characters that make programs disagree about its host."""
    return "@" in urlsplit(url).netloc or _ODD.search(url) is not None


def next_address(url: str, location: str) -> str:
    """Where a redirect leads.

    Raises
    ------
    ServerError
        When it leads nowhere, out of the web, or from an encrypted to an unencrypted address.
    """
    host = urlsplit(url).hostname
    target = urljoin(url, location)
    parts = urlsplit(target)
    if not location or parts.scheme not in ("http", "https") or not parts.hostname or _is_odd(target):
        raise ServerError(f"{host} redirects to an address that is none of the web; report it to the archive.")
    if urlsplit(url).scheme == "https" and parts.scheme != "https":
        raise ServerError(f"{host} redirects to the unencrypted address of {parts.hostname}, which is not followed.")
    return target


def is_temporary(answer: Answer) -> bool:
    """Whether the same request may well succeed a little later."""
    if answer.failure is not Failure.NONE:
        return answer.failure in (Failure.TIMEOUT, Failure.BROKEN, Failure.REFUSED, Failure.OTHER)
    return answer.status in (408, 425, 429) or (answer.status or 0) >= 500


def pause(attempt: int, first: float, retry_after: str = "") -> float:
    """Seconds to wait after the failed attempt 1, 2, ...: doubled each time, at least what the server asks for."""
    asked = float(retry_after) if retry_after.isdigit() else 0.0
    return min(max(first * 2.0 ** (attempt - 1), asked), LONGEST_PAUSE)


def needs_login(host: str) -> LoginError:
    """What to say when a login is asked for and none was given."""
    return LoginError(
        f"{host} asks for an Earthdata login; make a free account at {LOGIN_SERVER}, enter it in QGIS as an "
        "authentication configuration of the kind 'Basic authentication', and choose that one."
    )


def holds_file(answer: Answer, login_server: str) -> bool:
    """Whether the bytes of an answer are those of the file that was asked for, as far as they come."""
    return answer.status in (200, 206) and not answer.is_page and not is_at(answer.url, login_server)


def problem(answer: Answer, name: str, login_server: str = LOGIN_SERVER) -> ServerError | None:
    """Say in a sentence why an answer is not `name`; None when it is.

    Returns
    -------
    LoginError
        When no other file would come either with this login.
    """
    host = answer.host
    if answer.failure is not Failure.NONE:
        return ServerError(_FAILURES[answer.failure].format(host=host, name=name))
    if holds_file(answer, login_server):
        return None
    if is_at(answer.url, login_server):
        return _login_problem(answer, name)
    if answer.status == 401:
        return LoginError(
            f"{host} does not accept the Earthdata login for {name}; log in at {LOGIN_SERVER} with a browser and see "
            "what the account lacks."
        )
    return ServerError(_refusal(answer, name))


def _refusal(answer: Answer, name: str) -> str:
    host, status = answer.host, answer.status
    if answer.is_page and status in (200, 206):
        return f"{host} sent a web page instead of {name}; open the address in a browser to see what for."
    if status == 403:
        return (
            f"{host} does not give {name} to this account: accept the archive's terms in the profile at "
            f"{LOGIN_SERVER}, or search again if the product has expired."
        )
    if status in (404, 410):
        return f"{name} is not at {host} any more; search again for the products that are."
    if is_temporary(answer):
        return f"{host} is overloaded or out of order (status {status}) and did not send {name}; run again later."
    return f"{host} did not send {name} (status {status}); check the address."


def _login_problem(answer: Answer, name: str) -> ServerError:
    if answer.status == 401:
        return LoginError(
            "Earthdata Login does not know this user name with this password; correct the authentication configuration "
            "in QGIS (Settings > Options > Authentication)."
        )
    if is_temporary(answer):
        return ServerError(
            f"Earthdata Login is out of order (status {answer.status}), so {name} did not come; run again later."
        )
    return LoginError(
        f"Earthdata Login wants something of this account before {name} is sent; log in at {LOGIN_SERVER} in a "
        "browser, accept the terms, approve the Alaska Satellite Facility under Applications, and run again."
    )


_FAILURES = {
    Failure.TIMEOUT: "{host} did not answer in time for {name}; run again later, or raise the timeout in QGIS "
    "(Settings > Options > Network).",
    Failure.BROKEN: "The connection to {host} broke off before {name} was complete; run again to continue there.",
    Failure.NOT_FOUND: "{host} cannot be found, so {name} did not come; check the connection to the internet.",
    Failure.REFUSED: "{host} takes no connections, so {name} did not come; run again later.",
    Failure.CERTIFICATE: "The encryption of {host} cannot be trusted, so {name} was not asked for; check the clock "
    "and the certificates of this computer.",
    Failure.PROXY: "The proxy does not let {name} through; check it in QGIS (Settings > Options > Network).",
    Failure.OTHER: "The network failed while {name} was asked of {host}; run again later.",
}
