# SPDX-License-Identifier: GPL-2.0-or-later
"""Requests to servers through QGIS's network stack: its proxies, timeouts and trusted certificates.

QGIS follows redirects with the login of the first request, to whatever host they lead. Here each redirect is a request
of its own, and only one to the login server is signed. Cookies of the session live as long as the `Client`.
"""

from __future__ import annotations

import time
from types import TracebackType

from qgis.core import QgsApplication, QgsNetworkAccessManager
from qgis.PyQt.QtCore import QByteArray, QCoreApplication, QEventLoop, Qt, QThread, QTimer, QUrl
from qgis.PyQt.QtNetwork import QNetworkCookieJar, QNetworkReply, QNetworkRequest

from ..core.archive.http_answers import (
    MOST_LOGINS,
    MOST_REDIRECTS,
    REDIRECTS,
    Answer,
    Failure,
    check_login_server,
    is_at,
    is_temporary,
    needs_login,
    next_address,
    pause,
    problem,
)
from ..core.errors import LoginError, ParameterError, ServerError
from ..core.progress import Progress
from .compat import enum_number

POLL_SECONDS = 0.02
BUFFER_BYTES = 4 * 1024 * 1024
MOST_TEXT_BYTES = 256 * 1024 * 1024
ATTEMPTS = 5
FIRST_PAUSE = 1.0
"""Seconds before the second attempt; doubled for each further one."""
BASIC = "Basic"

_Error = QNetworkReply.NetworkError
_Attribute = QNetworkRequest.Attribute
_FAILURES = {
    _Error.OperationCanceledError: Failure.TIMEOUT,  # we only cancel what we no longer look at
    _Error.TimeoutError: Failure.TIMEOUT,
    _Error.RemoteHostClosedError: Failure.BROKEN,
    _Error.TemporaryNetworkFailureError: Failure.BROKEN,
    _Error.NetworkSessionFailedError: Failure.BROKEN,
    _Error.HostNotFoundError: Failure.NOT_FOUND,
    _Error.ConnectionRefusedError: Failure.REFUSED,
    _Error.SslHandshakeFailedError: Failure.CERTIFICATE,
    _Error.ProxyConnectionRefusedError: Failure.PROXY,
    _Error.ProxyConnectionClosedError: Failure.PROXY,
    _Error.ProxyNotFoundError: Failure.PROXY,
    _Error.ProxyTimeoutError: Failure.PROXY,
    _Error.ProxyAuthenticationRequiredError: Failure.PROXY,
}


class Login:
    """An authentication configuration of QGIS, and the one server that may see it."""

    def __init__(self, authcfg: str, server: str) -> None:
        """Check both.

        Raises
        ------
        ParameterError
            When the configuration does not exist or is of another kind, or the server is none for a login.
        """
        check_login_server(server)
        self.authcfg, self.server = authcfg, server
        if not authcfg:
            return
        manager = QgsApplication.authManager()
        if manager.isDisabled() or authcfg not in manager.configIds():
            raise ParameterError(
                f"The authentication configuration {authcfg} does not exist in this QGIS profile; choose another one."
            )
        if manager.configAuthMethodKey(authcfg) != BASIC:
            raise ParameterError(
                f"The authentication configuration {authcfg} is not of the kind 'Basic authentication', which "
                "Earthdata Login needs; make one with the user name and password of the Earthdata account."
            )

    def sign(self, request: QNetworkRequest) -> QNetworkRequest:
        """Add the login to a request, which must be one to the login server.

        Raises
        ------
        LoginError
            When there is no login, or QGIS does not hand it out.
        """
        if not is_at(_address(request), self.server):
            raise ValueError("a login goes to the login server only")
        if not self.authcfg:
            raise needs_login("The archive")
        signed, request = QgsApplication.authManager().updateNetworkRequest(request, self.authcfg)
        if not signed or not request.hasRawHeader(QByteArray(b"Authorization")):
            raise LoginError(
                f"QGIS did not hand out the authentication configuration {self.authcfg}; enter the master password, or "
                "make the configuration again."
            )
        return request


class Client:
    """Sends requests from the thread that it was made in, and waits for them without blocking Cancel."""

    def __init__(self, login: Login) -> None:
        self.login = login
        self._manager = QgsNetworkAccessManager()
        on_main_thread = QThread.currentThread() == QCoreApplication.instance().thread()
        kind = Qt.ConnectionType.DirectConnection if on_main_thread else Qt.ConnectionType.BlockingQueuedConnection
        self._manager.setupDefaultProxyAndCache(kind)
        # Nobody is asked for a login on behalf of a server that wants one: it would be sent to any server.
        self._manager.authenticationRequired.disconnect()
        self._manager.setCookieJar(QNetworkCookieJar(self._manager))
        self._loop = QEventLoop()
        self._timer = QTimer()
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._loop.quit)

    def __enter__(self) -> Client:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._timer.stop()
        self._manager.deleteLater()

    def send(self, url: str, headers: dict[bytes, bytes]) -> QNetworkReply:
        """Ask for an address; a redirect is an answer too."""
        request = QNetworkRequest(QUrl(url))
        for attribute, value in (
            (_Attribute.RedirectPolicyAttribute, QNetworkRequest.RedirectPolicy.ManualRedirectPolicy),
            (_Attribute.CacheLoadControlAttribute, QNetworkRequest.CacheLoadControl.AlwaysNetwork),
            (_Attribute.AuthenticationReuseAttribute, QNetworkRequest.LoadControl.Manual),
        ):
            request.setAttribute(attribute, enum_number(value))
        request.setAttribute(_Attribute.CacheSaveControlAttribute, False)
        for name, text in headers.items():
            request.setRawHeader(QByteArray(name), QByteArray(text))
        if is_at(_address(request), self.login.server):
            request = self.login.sign(request)
        reply = self._manager.get(request)
        reply.setReadBufferSize(BUFFER_BYTES)
        return reply

    def wait(self) -> None:
        """Let the network work for a moment.

        Signals of replies are not asked to end it: in a thread of QGIS's pool, PyQt5 declares replies deleted that are
        alive when others with connected signals are.
        """
        self._timer.start(int(1000 * POLL_SECONDS))
        self._loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)


class Exchange:
    """A request and the redirects that it leads to; `step` it until it is finished."""

    def __init__(self, client: Client, url: str, headers: dict[bytes, bytes] | None = None) -> None:
        self._client, self._url, self._headers = client, url, headers or {}
        self._redirects = self._logins = 0
        self._reply: QNetworkReply | None = None
        self._send(url)

    def step(self) -> None:
        """Follow a redirect when one has come.

        Raises
        ------
        ServerError
            When it leads to no place or in a circle.
        """
        reply = self._reply
        if reply is None or not reply.isFinished() or _status(reply) not in REDIRECTS:
            return
        target = next_address(self._url, _header(reply, b"Location"))
        self.close()
        self._redirects += 1
        if self._redirects > MOST_REDIRECTS:
            raise ServerError(f"{Answer(target).host} redirects in a circle; run again later.")
        self._send(target)

    @property
    def answer(self) -> Answer | None:
        """Head of the final answer, None before it has come."""
        reply = self._reply
        if reply is None:
            return None
        status = _status(reply)
        if status in REDIRECTS or (status is None and not reply.isFinished()):
            return None
        length = _header(reply, b"Content-Length")
        return Answer(
            self._url,
            status,
            _failure(reply, status),
            content_type=_header(reply, b"Content-Type"),
            length=int(length) if length.isdigit() else None,
            content_range=_header(reply, b"Content-Range"),
            retry_after=_header(reply, b"Retry-After"),
        )

    @property
    def finished(self) -> bool:
        """Whether the final answer is there as far as it comes."""
        return self.answer is not None and self._reply is not None and self._reply.isFinished()

    def read(self) -> bytes:
        """What has come of the final answer since the last time."""
        reply = self._reply
        if reply is None or self.answer is None or not reply.isOpen():
            return b""
        return bytes(reply.readAll())

    def close(self) -> None:
        """Stop the transfer."""
        reply, self._reply = self._reply, None
        if reply is not None:
            if not reply.isFinished():
                reply.abort()
            reply.deleteLater()

    def _send(self, url: str) -> None:
        if is_at(url, self._client.login.server):
            self._logins += 1
            if self._logins > MOST_LOGINS:
                raise LoginError(
                    "The archive asks for the Earthdata login again and again; log in there with a browser, check "
                    "that the archive's terms are accepted, and run again."
                )
        self._url = url
        self._reply = self._client.send(url, self._headers)


def fetch(client: Client, url: str, name: str, progress: Progress) -> tuple[Answer, bytes]:
    """Ask for a text of moderate size; what the server says for good is returned, be it good or bad.

    Raises
    ------
    ServerError
        When the answer does not come after several attempts, or is far too long.
    Canceled
        When the person asked to stop.
    """
    for attempt in range(1, ATTEMPTS + 1):
        answer, content = _fetch_once(client, url, name, progress)
        if not is_temporary(answer):
            return answer, content
        if attempt < ATTEMPTS:
            seconds = pause(attempt, FIRST_PAUSE, answer.retry_after)
            progress.warning(f"{answer.host} did not send {name}; next attempt in {seconds:.0f} s.")
            _sleep(client, seconds, progress)
    error = problem(answer, name, client.login.server)
    raise error or ServerError(f"{answer.host} did not send {name}; run again later.")


def _fetch_once(client: Client, url: str, name: str, progress: Progress) -> tuple[Answer, bytes]:
    exchange, content = Exchange(client, url), bytearray()
    try:
        while True:
            progress.check()
            exchange.step()
            answer, finished = exchange.answer, exchange.finished
            content += exchange.read()
            if len(content) > MOST_TEXT_BYTES:
                raise ServerError(f"The answer of {Answer(url).host} is too long for {name}; ask for less.")
            if answer is not None and finished:
                return answer, bytes(content)
            client.wait()
    finally:
        exchange.close()


def _sleep(client: Client, seconds: float, progress: Progress) -> None:
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        progress.check()
        client.wait()


def _address(request: QNetworkRequest) -> str:
    """Where Qt will go, which decides about the login whatever we read in the address."""
    return bytes(request.url().toEncoded()).decode("ascii")


def _status(reply: QNetworkReply) -> int | None:
    status = reply.attribute(_Attribute.HttpStatusCodeAttribute)
    return None if status is None else int(status)


def _header(reply: QNetworkReply, name: bytes) -> str:
    return bytes(reply.rawHeader(QByteArray(name))).decode("latin-1").strip()


def _failure(reply: QNetworkReply, status: int | None) -> Failure:
    """How the connection failed; an answer that says no is none."""
    error = reply.error()
    if error == _Error.NoError or not reply.isFinished():
        return Failure.NONE
    if error in _FAILURES:
        return _FAILURES[error]
    return Failure.OTHER if status is None or status < 400 else Failure.NONE
