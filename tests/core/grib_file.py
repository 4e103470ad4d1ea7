# SPDX-License-Identifier: GPL-2.0-or-later
"""GRIB files of edition 1 as ECMWF's archive gives them: regular latitudes and longitudes, levels of pressure."""

from __future__ import annotations

import math
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

import numpy as np

GEOPOTENTIAL, TEMPERATURE, SPECIFIC, RELATIVE = 129, 130, 133, 157
BITS = 24


def write_grib(path: Path, messages: Iterable[bytes]) -> Path:
    path.write_bytes(b"".join(messages))
    return path


def grib_message(
    parameter: int, level: int, time: datetime, lat: np.ndarray, lon: np.ndarray, values: np.ndarray
) -> bytes:
    """One field (lat falling, lon rising; degrees in steps of whole millidegrees) at a level, hPa."""
    century = (time.year - 1) // 100 + 1
    product = _unsigned(3, 28) + bytes([128, 98, 145, 255, 128, parameter, 100]) + _unsigned(2, level)
    product += bytes([time.year - 100 * (century - 1), time.month, time.day, time.hour, time.minute, 1, 0, 0, 0, 0, 0])
    product += bytes([0, century, 0]) + _signed(2, 0)
    rows, cols = values.shape
    corners = [_signed(3, round(1000 * value)) for value in (lat[0], lon[0], lat[-1], lon[-1])]
    steps = [_unsigned(2, round(1000 * abs(axis[1] - axis[0]))) for axis in (lon, lat)]
    grid = _unsigned(3, 32) + bytes([0, 255, 0]) + _unsigned(2, cols) + _unsigned(2, rows)
    grid += corners[0] + corners[1] + bytes([128]) + corners[2] + corners[3] + steps[0] + steps[1] + bytes(5)
    data = _data(values)
    body = product + grid + data + b"7777"
    return b"GRIB" + _unsigned(3, 8 + len(body)) + bytes([1]) + body


def _data(values: np.ndarray) -> bytes:
    """Simple packing: (values - reference) / 2^exponent in 24 bits."""
    stored, reference = _ibm_float(float(values.min()))
    reach = max(float(values.max()) - reference, 1e-30)
    exponent = math.ceil(math.log2(reach / (2**BITS - 1)))
    packed = np.round((values.reshape(-1) - reference) / 2.0**exponent).clip(0, 2**BITS - 1).astype(">u4")
    octets = packed.view(np.uint8).reshape(-1, 4)[:, 1:].tobytes()
    padding = (11 + len(octets)) % 2
    length = 11 + len(octets) + padding
    return (
        _unsigned(3, length)
        + bytes([8 * padding])
        + _signed(2, exponent)
        + stored
        + bytes([BITS])
        + octets
        + bytes(padding)
    )


def _ibm_float(value: float) -> tuple[bytes, float]:
    """A number as IBM wrote it, rounded down, and the number that it stands for."""
    if value == 0.0:
        return bytes(4), 0.0
    exponent = math.floor(math.log(abs(value), 16)) + 1
    mantissa = math.floor(value / 16.0**exponent * 2**24) if value > 0 else math.ceil(-value / 16.0**exponent * 2**24)
    sign = 0x80 if value < 0 else 0
    number = mantissa / 2**24 * 16.0**exponent
    return bytes([sign | (exponent + 64)]) + _unsigned(3, mantissa), -number if sign else number


def _unsigned(count: int, value: int) -> bytes:
    return value.to_bytes(count, "big")


def _signed(count: int, value: int) -> bytes:
    """Sign and magnitude."""
    return (abs(value) | (1 << (8 * count - 1) if value < 0 else 0)).to_bytes(count, "big")
