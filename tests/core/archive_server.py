# SPDX-License-Identifier: GPL-2.0-or-later
"""Servers on this computer that answer like the archive: search, login, HyP3, protected files and their mirror.

A protected file is asked for at the archive, which sends whoever has no session to the login server; that wants a user
name and password and sends back; the archive opens a session with a cookie and sends on to the mirror, which gives
the bytes to whoever has the signature, and to nobody who shows a login as well.
"""

from __future__ import annotations

import base64
import json
import threading
import time
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, quote, unquote, urlsplit

USER, WORD = "somebody", "open sesame: ü"
BASIC = "Basic " + base64.b64encode(f"{USER}:{WORD}".encode()).decode()
SIGNATURE = "Signature=s1gn4ture"
CODE = "c0de"
SESSION = "session=c00kie"


@dataclass
class Seen:
    """A request that came."""

    role: str
    path: str
    headers: dict[str, str]


@dataclass
class Archive:
    """What the servers hold, how they misbehave, and what they were asked."""

    files: dict[str, bytes] = field(default_factory=dict)
    features: list[dict] = field(default_factory=list)
    jobs: list[dict] = field(default_factory=list)
    faults: dict[str, list[str]] = field(default_factory=dict)
    """Name of a file, or 'search', 'login', 'jobs' -> what goes wrong with each request in turn."""
    seen: list[Seen] = field(default_factory=list)
    page: int = 1500
    servers: dict[str, ThreadingHTTPServer] = field(default_factory=dict)

    def __enter__(self) -> Archive:
        for role in ("archive", "login", "mirror"):
            server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
            server.daemon_threads = True
            server.role, server.archive = role, self
            threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
            self.servers[role] = server
        return self

    def __exit__(self, *_: object) -> None:
        for server in self.servers.values():
            server.shutdown()
            server.server_close()

    def url(self, role: str) -> str:
        """Address of a server; the mirror's host has another name."""
        host = "localhost" if role == "mirror" else "127.0.0.1"
        return f"http://{host}:{self.servers[role].server_port}"

    def protected(self, name: str) -> str:
        """Address of a file that needs a login."""
        return f"{self.url('archive')}/door/download/{name}"

    def public(self, name: str) -> str:
        """Address of a file that needs none."""
        return f"{self.url('mirror')}/public/{name}"

    def asked(self, role: str, part: str = "") -> list[Seen]:
        """Requests that a server got."""
        return [one for one in self.seen if one.role == role and part in one.path]


class Handler(BaseHTTPRequestHandler):
    """Answers by the role of its server."""

    protocol_version = "HTTP/1.1"

    def log_message(self, *_: object) -> None:
        pass

    def do_GET(self) -> None:
        self.archive: Archive = self.server.archive
        self.archive.seen.append(Seen(self.server.role, self.path, dict(self.headers)))
        try:
            getattr(self, f"serve_{self.server.role}")(urlsplit(self.path).path)
        except (BrokenPipeError, ConnectionResetError):
            self.close_connection = True

    def fault_of(self, key: str) -> str:
        faults = self.archive.faults.get(key, [])
        return faults.pop(0) if len(faults) > 1 else "".join(faults)

    def send(self, status: int, body: bytes = b"", kind: str = "application/octet-stream", **headers: str) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        for name, text in headers.items():
            self.send_header(name.replace("_", "-"), text)
        self.end_headers()
        self.wfile.write(body)

    def redirect(self, target: str, **headers: str) -> None:
        self.send(302, b"", Location=target, **headers)

    # --- the archive -----------------------------------------------------------------------------------------

    def serve_archive(self, path: str) -> None:
        if path == "/services/search/param":
            self.search()
        elif path == "/jobs":
            self.list_jobs()
        elif path == "/door/oauth":
            state = parse_qs(urlsplit(self.path).query).get("state", [""])[0]
            self.redirect(state or "/welcome", Set_Cookie=f"{SESSION}; Path=/; HttpOnly")
        elif path == "/welcome":
            self.send(200, b"<html>welcome</html>", "text/html")
        elif path.startswith("/door/download/"):
            self.door(path)
        else:
            self.send(404)

    def search(self) -> None:
        fault = self.fault_of("search")
        if fault == "slow":
            time.sleep(2.0)
        if fault.isdigit():
            body = json.dumps({"error": {"type": "ERROR", "report": "ValueError: Invalid wkt: NONSENSE"}}).encode()
            self.send(int(fault), body, "application/json")
            return
        if fault == "html":
            self.send(200, b"<html>maintenance</html>", "text/html")
            return
        if fault == "garbage":
            self.send(200, b'{"features": [{"type"', "application/json")
            return
        query = {key: values[0] for key, values in parse_qs(urlsplit(self.path).query).items()}
        found = [feature for feature in self.archive.features if matches(feature["properties"], query)]
        found.sort(key=lambda one: (one["properties"]["stopTime"], one["properties"]["fileID"]), reverse=True)
        found = found[: min(int(query.get("maxResults", 10**6)), self.archive.page)]
        body = json.dumps({"type": "FeatureCollection", "features": found}).encode()
        self.send(200, body, "application/geo+json; charset=utf-8")

    def list_jobs(self) -> None:
        if SESSION not in self.headers.get("Cookie", ""):
            self.send(401, b'{"detail": "No authorization token provided"}', "application/json")
            return
        start = int(parse_qs(urlsplit(self.path).query).get("start", ["0"])[0])
        answer = {"jobs": self.archive.jobs[start : start + 2]}
        if start + 2 < len(self.archive.jobs):
            answer["next"] = f"{self.archive.url('archive')}/jobs?start={start + 2}"
        self.send(200, json.dumps(answer).encode(), "application/json")

    def door(self, path: str) -> None:
        name = path.rpartition("/")[2]
        fault = self.fault_of(f"door {name}")
        if fault == "circle":
            self.redirect(self.path + "?again")
        elif fault.startswith("to "):
            self.redirect(fault[3:])
        elif fault == "wants basic":
            self.send(401, b"", WWW_Authenticate='Basic realm="give it to me"')
        elif SESSION not in self.headers.get("Cookie", "") or fault == "forgets":
            back = quote(f"{self.archive.url('archive')}/door/oauth", safe="")
            where = f"{self.archive.url('login')}/oauth/authorize?client_id=x&response_type=code&app_type=401"
            self.redirect(f"{where}&redirect_uri={back}&state={quote(path, safe='')}")
        else:
            self.redirect(f"{self.archive.url('mirror')}/signed/{name}?{SIGNATURE}")

    # --- Earthdata Login -------------------------------------------------------------------------------------

    def serve_login(self, path: str) -> None:
        fault = self.fault_of("login")
        query = {key: values[0] for key, values in parse_qs(urlsplit(self.path).query).items()}
        if fault.isdigit():
            self.send(int(fault))
        elif fault == "page":
            self.send(200, b"<html>Approve the application</html>", "text/html")
        elif self.headers.get("Authorization") != BASIC:
            self.send(401, b"HTTP Basic: Access denied.", "text/html", WWW_Authenticate='Basic realm="Earthdata"')
        else:
            back = query["redirect_uri"]
            if not back.startswith(self.archive.url("archive")):
                back = f"{self.archive.url('archive')}/door/oauth"
            self.redirect(f"{back}?code={CODE}&state={quote(query.get('state', ''), safe='')}")

    # --- the mirror ------------------------------------------------------------------------------------------

    def serve_mirror(self, path: str) -> None:
        name = unquote(path.rpartition("/")[2])
        fault, content = self.fault_of(name), self.archive.files.get(name)
        if "Authorization" in self.headers:
            self.send(400, b"<Error>Only one auth mechanism allowed</Error>", "application/xml")
        elif path.startswith("/signed/") and SIGNATURE not in self.path:
            self.send(403, b"<Error>AccessDenied</Error>", "application/xml")
        elif fault.isdigit():
            self.send(int(fault), b"no", "text/plain", Retry_After="0")
        elif fault == "html":
            self.send(200, b"<html>please wait</html>" * 1000, "text/html; charset=utf-8")
        elif content is None:
            self.send(404, b"<Error>NoSuchKey</Error>", "application/xml")
        else:
            self.send_file(content, fault)

    def send_file(self, content: bytes, fault: str) -> None:
        wanted = self.headers.get("Range", "")
        first, _, last = wanted[6:].partition("-")
        start = int(first) if wanted and "ignore" not in fault else None
        if start is not None and start >= len(content):
            self.send(416, b"", Content_Range=f"bytes */{len(content)}")
            return
        body = content[start or 0 : int(last) + 1 if start is not None and last else None]
        self.send_response(200 if start is None else 206)
        self.send_header("Content-Type", "application/x-netcdf")
        if "chunked" in fault:
            self.send_header("Transfer-Encoding", "chunked")
        else:
            self.send_header("Content-Length", str(len(body)))
        if start is not None:
            shown = start + 100_000 if "shifted" in fault else start
            self.send_header("Content-Range", f"bytes {shown}-{start + len(body) - 1}/{len(content)}")
        self.end_headers()
        if "chunked" in fault:
            self.wfile.write(f"{len(body):x}\r\n".encode() + body + b"\r\n0\r\n\r\n")
            return
        if fault == "mute":
            self.wfile.flush()
            time.sleep(2.0)
        if "slow" in fault or "stuck" in fault:
            self.wfile.write(body[: len(body) // 2])
            self.wfile.flush()
            time.sleep(2.0 if "stuck" in fault else 0.15)
            body = body[len(body) // 2 :]
        if "half" in fault:
            body = body[: len(body) // 2]
            self.close_connection = True
        self.wfile.write(body)


def matches(properties: dict, query: dict[str, str]) -> bool:
    """Whether the search service lists an entry."""
    if "granule_list" in query:
        return properties["sceneName"] in query["granule_list"].split(",")
    return (
        ("relativeOrbit" not in query or properties["pathNumber"] == int(query["relativeOrbit"]))
        and ("flightDirection" not in query or properties["flightDirection"].upper() == query["flightDirection"])
        and ("start" not in query or properties["stopTime"] >= query["start"])
        and ("end" not in query or properties["startTime"] <= query["end"])
    )


def aria_feature(
    later: str, earlier: str, track: int = 35, orbit: str = "A", west: float = -123.0, version: str = "3_0_1", **other
) -> dict:
    """An entry as the search service writes it (dates such as 20240816)."""
    name = f"S1-GUNW-{orbit}-R-{track:03d}-tops-{later}_{earlier}-020815-00124W_00037N-PP-cf9c-v{version}"
    day = f"{later[:4]}-{later[4:6]}-{later[6:]}"
    ring = [[west, 37.0], [west + 2, 37.0], [west + 2, 39.0], [west, 39.0], [west, 37.0]]
    properties = {
        "centerLat": None,
        "startTime": f"{day}T02:07:49Z",
        "stopTime": f"{day}T02:08:41Z",
        "fileID": name,
        "sceneName": name,
        "flightDirection": "ascending" if orbit == "A" else "descending",
        "pathNumber": track,
        "frameNumber": 5289,
        "bytes": None,
        "processingLevel": None,
        "url": f"https://grfn.asf.alaska.edu/door/download/{name}.nc",
        "perpendicularBaseline": 124.5283,
        **other,
    }
    return {"type": "Feature", "geometry": {"type": "Polygon", "coordinates": [ring]}, "properties": properties}
