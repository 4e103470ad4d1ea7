# SPDX-License-Identifier: GPL-2.0-or-later
"""Files in zips and on servers, which GDAL's virtual file systems read in place.

Such a file is a `Path` like any other, so that readers sort it in by its name: /vsizip/{/data/a.zip}/b.tif, or
/vsicurl/https:/example.org/b.tif, whose second slash `Path` drops and :func:`gdal_name` puts back.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ..errors import FormatError
from .gdal_messages import collected_errors, said

_REMOTE = re.compile(r"/vsi(curl|s3|gs|az|adls|oss|swift|hdfs|webhdfs)[/?]")
_ADDRESS = re.compile(r"\b(https?|ftp):/+")
_NETWORK = {
    "GDAL_DISABLE_READDIR_ON_OPEN": "EMPTY_DIR",  # asks for the file alone, and not for what may lie beside it
    "CPL_VSIL_CURL_USE_HEAD": "NO",  # signed addresses allow GET alone
    "GDAL_HTTP_CONNECTTIMEOUT": "10",
    "GDAL_HTTP_LOW_SPEED_TIME": "10",
    "GDAL_HTTP_LOW_SPEED_LIMIT": "1",
    "GDAL_HTTP_MAX_RETRY": "2",
    "GDAL_HTTP_RETRY_DELAY": "0.5",
}
"""Options of GDAL (seconds; bytes a second): a server that says nothing is not waited for without end."""


def address_path(address: str) -> Path:
    """The path of a file on a server (https://...)."""
    return Path(f"/vsicurl/{address}")


def gdal_name(path: str | Path) -> str:
    """What GDAL calls a file."""
    name = str(path)
    return _ADDRESS.sub(r"\1://", name.replace("\\", "/")) if is_virtual(path) else name


def shown_name(path: str | Path) -> str:
    """What a person calls a file: an address as it is typed into a browser."""
    return gdal_name(path).replace("/vsicurl/", "")


def is_virtual(path: str | Path) -> bool:
    """Whether only GDAL reads a file: it lies in a zip or on a server."""
    return str(path).replace("\\", "/").startswith("/vsi")


def is_remote(path: str | Path) -> bool:
    """Whether the network is needed to read a file."""
    return _REMOTE.search(str(path).replace("\\", "/")) is not None


@contextmanager
def network_options(path: str | Path) -> Iterator[None]:
    """Within it, GDAL reads a remote file with our limits, unless a person has set others."""
    from osgeo import gdal

    mine = {key: value for key, value in _NETWORK.items() if is_remote(path) and gdal.GetConfigOption(key) is None}
    choose = getattr(gdal, "SetThreadLocalConfigOption", gdal.SetConfigOption)  # for this thread, in newer versions
    for key, value in mine.items():
        choose(key, value)
    try:
        yield
    finally:
        for key in mine:
            choose(key, None)


def forget_servers() -> None:
    """Ask servers anew: GDAL remembers what they said, also that a file is not there."""
    from osgeo import gdal

    gdal.VSICurlClearCache()


def zip_members(path: Path) -> list[Path]:
    """The files in a zip, which may lie on a server.

    Raises
    ------
    FormatError
        When it cannot be read as a zip.
    """
    from osgeo import gdal

    name = gdal_name(path)
    if is_remote(path):
        read_virtual(path, 1)  # tells why, if it cannot be had
    with network_options(path):
        members = gdal.ReadDirRecursive(f"/vsizip/{{{name}}}")
    if members is None:
        raise FormatError(f"{shown_name(path)} cannot be read as a zip; download it again.")
    return [Path(f"/vsizip/{{{name}}}/{member}") for member in members if not member.endswith("/")]


def read_virtual(path: Path, most: int) -> bytes:
    """The bytes of a small file, or the first `most` of a longer one.

    Raises
    ------
    FormatError
        When it cannot be read.
    """
    from osgeo import gdal

    with network_options(path), collected_errors() as messages:
        gdal.VSIErrorReset()
        try:
            file = gdal.VSIFOpenExL(gdal_name(path), "rb", True)
        except RuntimeError as error:  # when somebody switched GDAL's exceptions on
            file = None
            messages.append(said(error))
        if file is None:
            why = gdal.VSIGetLastErrorMsg() or next(iter(messages), "it is not there")
            what = "check the address and the connection" if is_remote(path) else "make or download it again"
            raise FormatError(f"{shown_name(path)} cannot be read ({why}); {what}.")
        try:
            return bytes(gdal.VSIFReadL(1, most, file) or b"")
        finally:
            gdal.VSIFCloseL(file)
