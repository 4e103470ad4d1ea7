# SPDX-License-Identifier: GPL-2.0-or-later
"""What GDAL says: collected for our own sentences, kept from the console."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from ..errors import one_line


@contextmanager
def collected_errors() -> Iterator[list[str]]:
    """Collect GDAL's messages instead of printing them."""
    from osgeo import gdal

    messages: list[str] = []

    def collect(level: int = gdal.CE_Failure, _number: int = 0, message: str = "it says what is no text") -> None:
        # GDAL calls it without arguments when its message is no text
        if level >= gdal.CE_Failure:
            messages.append(one_line(message))

    gdal.PushErrorHandler(collect)
    try:
        yield messages
    finally:
        gdal.PopErrorHandler()


def said(error: RuntimeError | SystemError) -> str:
    """What GDAL raised; the second kind is Python's, when GDAL's own message is no text."""
    return "it says what is no text" if isinstance(error, SystemError) else one_line(str(error))


@contextmanager
def quiet() -> Iterator[None]:
    """Keep what GDAL complains about from the console, where QGIS calls it for something that we do not need."""
    with collected_errors():
        yield
