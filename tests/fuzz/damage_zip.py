# SPDX-License-Identifier: GPL-2.0-or-later
"""Damages to a zip: bombs, members that point outside, missing, repeated, encrypted or of unknown method."""

from __future__ import annotations

import shutil
import struct
import zipfile
import zlib
from pathlib import Path

import numpy as np

BOMB = 1 << 29
"""Bytes that a bomb unpacks to."""


def damage_zip(path: Path, draw: np.random.Generator) -> str:
    """Do one damage to a zip, and say which; one that does not open is cut."""
    try:
        return _damage(path, draw)
    except (zipfile.BadZipFile, zlib.error, OSError, RuntimeError, MemoryError, ValueError, EOFError) as error:
        path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
        return f"cut, for it is damaged already ({error})"


def _damage(path: Path, draw: np.random.Generator) -> str:
    kind = str(draw.choice("remove remove outside absolute repeated bomb liar encrypted method inner names".split()))
    if kind in ("encrypted", "method", "liar"):
        _patch(path, kind)
        return kind
    new = path.with_name("new.tmp")
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(new, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as made:
        members = [one for one in old.infolist() if not one.is_dir()]
        chosen = int(draw.integers(len(members)))
        if kind == "bomb":
            chosen = next((i for i, one in enumerate(members) if one.filename.endswith(".txt")), chosen)
        for number, member in enumerate(members):
            name, data = member.filename, old.read(member)
            if number == chosen and kind == "bomb":
                with made.open(name, "w", force_zip64=True) as bomb:
                    for _ in range(BOMB >> 22):
                        bomb.write(bytes(1 << 22))
                continue
            if number == chosen or kind == "names":
                if kind == "remove":
                    continue
                prefix = {"outside": "../../../../", "absolute": "/tmp/fuzz_absolute/", "names": "a/../b//"}  # noqa: S108
                name = prefix.get(kind, "") + name
            made.writestr(name, data)
            if number == chosen and kind == "repeated":
                made.writestr(f"again/{name}", data)
        if kind == "inner":
            made.write(path, "inner.zip")
    shutil.move(new, path)
    return kind


def _patch(path: Path, kind: str) -> None:
    """Change the headers of all members: a flag, a method, or the size that they tell."""
    data = bytearray(path.read_bytes())
    for magic, flag, method, size in ((b"PK\x03\x04", 6, 8, 22), (b"PK\x01\x02", 8, 10, 24)):
        start = data.find(magic)
        while start >= 0:
            if kind == "encrypted":
                data[start + flag] |= 1
            elif kind == "method":
                struct.pack_into("<H", data, start + method, 97)
            else:
                struct.pack_into("<I", data, start + size, 0x7FFFFFFF)
            start = data.find(magic, start + 4)
    path.write_bytes(data)
