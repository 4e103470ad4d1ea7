# SPDX-License-Identifier: GPL-2.0-or-later
"""Names and numbers in a shelf of ISCE2's stripmapStack, without making the object that was put there.

A shelf holds a pickled object of ISCE. To make it would need ISCE, and would run what the file says. Here only the
list of its instructions is read (they are documented in Python's module of the same name): texts, numbers and times
are taken from it in their order, and nothing is run.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from datetime import datetime
from typing import Any

Event = tuple[str, Any]
"""A name and the numbers, the time or the text that follow it."""

BLOCK = 512
"""A shelf of Python's own kind puts each object at a multiple of so many bytes."""
START, END = b"\x80", b"."
TIME_BYTES = 10

_FIXED = {b"K": 1, b"M": 2, b"J": 4, b"G": 8, b"h": 1, b"j": 4, b"q": 1, b"r": 4, START: 1, b"\x95": 8, b"\x82": 1,
          b"\x83": 2, b"\x84": 4}  # fmt: skip
"""Bytes of the argument."""
_COUNTED = {b"U": 1, b"C": 1, b"\x8c": 1, b"X": 4, b"B": 4, b"T": 4, b"\x8d": 8, b"\x8e": 8, b"\x8a": 1, b"\x8b": 4}
"""Bytes of the argument's length, which stands before it."""
_LINES = {b"c": 2, b"i": 2, b"I": 1, b"L": 1, b"F": 1, b"S": 1, b"V": 1, b"g": 1, b"p": 1, b"P": 1}
"""Lines of text of the argument."""
_TEXTS, _INTEGERS, _BYTES = (b"X", b"\x8c", b"\x8d"), (b"K", b"M", b"J", b"\x8a", b"\x8b"), (b"C", b"B", b"U", b"T")
_REMEMBER, _RECALL, _NOTHING = (b"q", b"r", b"\x94"), (b"h", b"j"), (b"N", b"\x88", b"\x89")
_REMEMBER_NEXT, _FLOAT = b"\x94", b"G"


def shelf_events(data: bytes) -> list[Event]:
    """All names with what follows them, of all whole objects of a shelf."""
    events: list[Event] = []
    for start in range(0, len(data), BLOCK):
        if data[start : start + 1] == START:
            try:
                events += list(_events(data[start:]))
            except ValueError:  # not such an object, or cut off
                continue
    return events


def _events(data: bytes) -> Iterator[Event]:
    memory: dict[int, Any] = {}
    name, numbers, last = "", list[float](), None
    for code, argument in _instructions(data):
        if code in _REMEMBER:
            memory[len(memory) if code == _REMEMBER_NEXT else int.from_bytes(argument, "little")] = last
            continue
        last = memory.get(int.from_bytes(argument, "little")) if code in _RECALL else _value(code, argument)
        if isinstance(last, str):
            if last == "datetime":  # the name of a class
                continue
            if name:
                yield name, numbers or last
            name, numbers = last, []
        elif isinstance(last, datetime):
            yield name, last
            name = ""
        elif isinstance(last, float):
            numbers.append(last)
        elif code in _NOTHING:
            name = ""
    if name and numbers:
        yield name, numbers


def _instructions(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Each instruction and its argument; raises ValueError when the end is missing."""
    position = 0
    while position < len(data):
        code, position = data[position : position + 1], position + 1
        if code == END:
            return
        end = position + _FIXED.get(code, 0)
        if code in _LINES:
            for _ in range(_LINES[code]):
                end = data.index(b"\n", end) + 1
        elif code in _COUNTED:
            size = _COUNTED[code]
            end = position + size + int.from_bytes(data[position : position + size], "little")
            position += size
        yield code, data[position:end]
        position = end
    raise ValueError("cut off")


def _value(code: bytes, argument: bytes) -> str | float | datetime | None:
    """A text, a number or a time, None for anything else."""
    if code in _TEXTS:
        return argument.decode("utf-8", "replace")
    if code == _FLOAT and len(argument) == _FIXED[_FLOAT]:
        return float(struct.unpack(">d", argument)[0])
    if code in _INTEGERS:
        return float(int.from_bytes(argument, "little", signed=code not in (b"K", b"M")))
    if code in _BYTES and len(argument) == TIME_BYTES:
        return _time(argument)
    return None


def _time(data: bytes) -> datetime | None:
    """A time as Python stores it: year in two bytes, month, day, hour, minute, second, microsecond in three."""
    year, micro = int.from_bytes(data[:2], "big"), int.from_bytes(data[7:], "big")
    try:
        return datetime(year, data[2], data[3], data[4], data[5], data[6], micro)
    except ValueError:
        return None
