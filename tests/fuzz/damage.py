# SPDX-License-Identifier: GPL-2.0-or-later
"""Ways to damage a folder of products, each drawn from a seed: the same seed does the same damage."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
from damage_hdf5 import damage_hdf5
from damage_raster import damage_raster
from damage_zip import damage_zip

Draw = np.random.Generator
Damage = Callable[[Path, Draw], str]

ODD_WORDS = ("nan", "inf", "-inf", "1e308", "-1e308", "1e-300", "-1", "0", "0.0", "", "x", "None", "²", "9" * 30, "1:2",
             "20201332", "20990101", "00010101", "19700101", "1" * 5000, "a,b", "[1,2]", "{}", "%s",
             "../../..", "é")  # fmt: skip
TEXT_KINDS = "number number number all remove repeat shuffle bytes long dates keys keys join".split()
DAY = re.compile(r"(?<!\d)(?:19|20)\d{6}(?!\d)")
NUMBER = re.compile(r"[-+]?\d+\.?\d*(?:[eE][-+]?\d+)?")


def damage_folder(folder: Path, draw: Draw) -> str:
    """Do one to three damages to the files of a folder, and say which."""
    done = []
    for _ in range(int(draw.choice([1, 1, 2, 3]))):
        files = sorted(path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
        if not files:
            break
        path = files[int(draw.integers(len(files)))]
        done.append(f"{path.relative_to(folder)}: {_damage_file(path, folder, draw)}")
    return "; ".join(done)


def _damage_file(path: Path, folder: Path, draw: Draw) -> str:
    head = path.read_bytes()[:8]
    special: Damage | None = None
    if head.startswith(b"\x89HDF"):
        special = damage_hdf5
    elif head[:4] in (b"II*\x00", b"MM\x00*"):
        special = damage_raster
    elif head.startswith(b"PK\x03\x04"):
        special = damage_zip
    elif _is_text(path):
        special = damage_text
    if special is not None and draw.random() < 0.65:
        return special(path, draw)
    if draw.random() < 0.4:
        return damage_place(path, folder, draw)
    return damage_bytes(path, draw)


def _is_text(path: Path) -> bool:
    data = path.read_bytes()[:100_000]
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return b"\x00" not in data and bool(data)


def damage_bytes(path: Path, draw: Draw) -> str:
    """Flip, cut, blank, repeat or replace bytes."""
    data = bytearray(path.read_bytes())
    kind = draw.choice(["flip", "flip head", "cut", "cut", "empty", "blank", "longer", "noise", "numbers", "text"])
    size = len(data)
    if kind in ("flip", "flip head") and size:
        reach = size if kind == "flip" else min(size, 600)
        for place in draw.integers(0, reach, int(draw.integers(1, 40))):
            data[place] = int(draw.integers(256))
    elif kind == "cut":
        data = data[: int(draw.integers(0, size + 1))]
    elif kind == "empty":
        data = bytearray()
    elif kind == "blank" and size:
        start = int(draw.integers(size))
        data[start : start + 4096] = bytes(len(data[start : start + 4096]))
    elif kind == "longer":
        data += draw.bytes(int(draw.integers(1, 20_000)))
    elif kind == "noise":
        data = bytearray(draw.bytes(int(draw.integers(1, 5000))))
    elif kind == "numbers":
        value = float(draw.choice([np.nan, np.inf, -np.inf, 3e38, -1e30]))
        values = np.frombuffer(bytes(data[: size // 4 * 4]), dtype=draw.choice(["<f4", ">f4"])).copy()
        values[draw.random(values.size) < draw.choice([0.01, 0.5, 1.0])] = value
        data = bytearray(values.tobytes())
    elif kind == "text":
        data = bytearray(b"<html><body>404 Not Found</body></html>\n")
    path.write_bytes(data)
    return str(kind)


def damage_place(path: Path, folder: Path, draw: Draw) -> str:
    """Remove, swap, rename, or put a link or a folder in its place."""
    others = sorted(other for other in folder.rglob("*") if other.is_file() and other != path)
    other = others[int(draw.integers(len(others)))] if others else path
    alike = [one for one in others if one.suffix == path.suffix]
    kind = str(
        draw.choice(["remove", "folder", "loop", "dangling", "up", "swap", "copy", "dates", "dates", "directory"])
    )
    if kind in ("remove", "folder", "loop", "dangling"):
        path.unlink()
        if kind == "folder":
            path.mkdir()
        elif kind == "loop":
            path.symlink_to(path)
        elif kind == "dangling":
            path.symlink_to(path.with_name("nothing.here"))
    elif kind == "up" and not (path.parent / "again").is_symlink():
        (path.parent / "again").symlink_to(folder, target_is_directory=True)
    elif kind in ("swap", "copy") and other != path:
        other = alike[int(draw.integers(len(alike)))] if alike and draw.random() < 0.7 else other
        mine, theirs = path.read_bytes(), other.read_bytes()
        path.write_bytes(theirs)
        if kind == "swap":
            other.write_bytes(mine)
    elif kind == "dates":
        path.rename(path.with_name(_other_dates(path.name, draw)))
    elif kind == "directory" and path.parent != folder:
        shutil.rmtree(path.parent)
        os.makedirs(path.parent) if draw.random() < 0.5 else path.parent.write_bytes(b"no folder")
    return kind


def _other_dates(name: str, draw: Draw) -> str:
    """A file name with its dates exchanged, repeated, in the future, impossible, or without them."""
    days = DAY.findall(name)
    if not days:
        return name + ".old"
    words = {
        "exchanged": days[::-1],
        "repeated": [days[0]] * len(days),
        "future": [*days[:-1], "20991231"],
        "impossible": [*days[:-1], "20201332"],
        "none": ["x"] * len(days),
    }
    chosen = iter(words[str(draw.choice(list(words)))])
    return DAY.sub(lambda _: next(chosen), name)


def damage_text(path: Path, draw: Draw) -> str:
    """Odd words in the place of numbers, dates and lines."""
    text = path.read_text(encoding="utf-8")
    lines = text.splitlines(keepends=True)
    number = int(draw.integers(len(lines))) if lines else 0
    kind = str(draw.choice(TEXT_KINDS))
    word = str(draw.choice(ODD_WORDS))
    if kind == "number" and NUMBER.search(text):
        found = list(NUMBER.finditer(text))
        hit = found[int(draw.integers(len(found)))]
        text = text[: hit.start()] + word + text[hit.end() :]
    elif kind == "all":
        text = NUMBER.sub(word[:40], text)
    elif kind == "remove" and lines:
        text = "".join(lines[:number] + lines[number + 1 + int(draw.integers(3)) :])
    elif kind == "repeat" and lines:
        text = "".join(lines[:number] + lines[number : number + 1] * int(draw.choice([2, 1000])) + lines[number:])
    elif kind == "shuffle":
        draw.shuffle(lines)
        text = "".join(lines)
    elif kind == "dates":
        text = _other_dates(text, draw) if DAY.search(text) else text
    elif kind == "keys" and lines:
        head = re.split(r"[:=\s]", lines[number], maxsplit=1)[0]
        lines[number] = f"{head}{draw.choice([':', '=', ' '])} {word}\n"
        text = "".join(lines)
    elif kind == "join":
        text = text.replace("\n", " ")
    data = text.encode()
    if kind == "bytes":
        data = data[: len(data) // 2] + b"\xff\xfe\x00\x80" + data[len(data) // 2 :]
    elif kind == "long":
        data += b"x" * 3_000_000
    path.write_bytes(data)
    return f"text {kind} {word[:20]!r}"
